// A key that is given twice is an error where it comes again: neither of the
// two values wins.

// RUN: ufp4-opt %s --allow-unregistered-dialect --split-input-file --verify-diagnostics

// expected-error @+1 {{expected 'tile' only once}}
"scale_with_two_tiles"() {a = #ufp4.scale<int, tile = 16, tile = row>} : () -> ()

// -----

// expected-error @+1 {{expected 'tile' only once}}
"scale_with_the_same_tile_twice"() {a = #ufp4.scale<int, tile = 16, tile = 16>} : () -> ()

// -----

// expected-error @+1 {{expected one rule, but got a second: 'ceil'}}
"scale_with_two_rules"() {a = #ufp4.scale<e8m0, floor, ceil>} : () -> ()

// -----

// The rule of those that name none counts too.
// expected-error @+1 {{expected one rule, but got a second: 'floor'}}
"scale_with_nearest_and_another_rule"() {a = #ufp4.scale<e8m0, nearest, floor>} : () -> ()

// -----

// expected-error @+1 {{expected one rule, but got a second: 'ceil'}}
"format_with_two_rules"() {a = #ufp4.format<e2m1, 1x32, e8m0, floor, ceil>} : () -> ()

// -----

// expected-error @+1 {{expected 'result' only once}}
"rht_with_two_results"() {a = #ufp4.rht<16, result = bf16, result = f32>} : () -> ()

// -----

// expected-error @+1 {{expected 'signs' only once}}
"rht_with_two_kinds_of_signs"() {a = #ufp4.rht<2, signs = [1, -1], signs = plus>} : () -> ()

// -----

// expected-error @+1 {{expected 'k' only once}}
"estimator_with_two_k"() {a = #ufp4.estimator<differentiable, k = 5.0, limit = 3.0, k = 2.0>} : () -> ()

// -----

// expected-error @+1 {{expected 'limit' only once}}
"estimator_with_two_limits"() {a = #ufp4.estimator<differentiable, limit = 3.0, limit = 3.0, k = 2.0>} : () -> ()
