// Canonicalizations: seeds that no bit depends on, default roundings, casts
// that hide a shape; and what is dead.

// RUN: ufp4-opt %s --canonicalize | FileCheck %s
// RUN: ufp4-opt %s --canonicalize | ufp4-opt --canonicalize | FileCheck %s

#u4 = #ufp4.format<e1m2, 1x16, f32>
#h16 = #ufp4.rht<16>

// CHECK-LABEL: func.func @seed_of_nearest_rounding(
// CHECK-SAME: %[[X:.+]]: tensor<8x32xf32>, %{{.+}}: tensor<i64>
// CHECK: ufp4.quantize %[[X]] along 1 as(#{{.+}}) rht(#{{.+}}) : tensor<8x32xf32>
func.func @seed_of_nearest_rounding(%x: tensor<8x32xf32>, %seed: tensor<i64>)
    -> (tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>) {
  %q, %s = ufp4.quantize %x along 1 seed(%seed) site 3 stream 2 as(#u4) rht(#h16)
    : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  return %q, %s : tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
}

// The words that count from a seed go with it.
// CHECK-LABEL: func.func @counter_of_nearest_rounding(
// CHECK-SAME: %[[X:.+]]: tensor<8x32xf32>, %{{.+}}: tensor<i64>, %{{.+}}: tensor<2xi64>
// CHECK: ufp4.quantize %[[X]] along 1 as(#{{.+}}) : tensor<8x32xf32>
func.func @counter_of_nearest_rounding(%x: tensor<8x32xf32>, %seed: tensor<i64>, %words: tensor<2xi64>)
    -> tensor<8x32x!ufp4.code<e1m2>> {
  %q, %s = ufp4.quantize %x along 1 seed(%seed) site 3 stream 2 counter(%words) as(#u4)
    : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  return %q : tensor<8x32x!ufp4.code<e1m2>>
}

// CHECK-LABEL: func.func @seed_of_stochastic_rounding_stays
// CHECK: ufp4.quantize %{{.+}} along 1 seed(%{{.+}}) site 3 stream 2 as(#{{.+}}) round(stochastic<8>)
func.func @seed_of_stochastic_rounding_stays(%x: tensor<8x32xf32>, %seed: tensor<i64>) -> tensor<8x32x!ufp4.code<e1m2>> {
  %q, %s = ufp4.quantize %x along 1 seed(%seed) site 3 stream 2 as(#u4) round(stochastic<8>)
    : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  return %q : tensor<8x32x!ufp4.code<e1m2>>
}

// CHECK-LABEL: func.func @seed_of_drawn_signs_stays
// CHECK: ufp4.quantize %{{.+}} along 1 seed(%{{.+}}) site 3 stream 0
// CHECK: ufp4.rht %{{.+}} along 1 by(#{{.+}}) seed(%{{.+}}) site 3
func.func @seed_of_drawn_signs_stays(%x: tensor<8x32xf32>, %seed: tensor<i64>)
    -> (tensor<8x32x!ufp4.code<e1m2>>, tensor<8x32xf32>) {
  %q, %s = ufp4.quantize %x along 1 seed(%seed) site 3 stream 0 as(#u4) rht(<16, signs = drawn>)
    : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  %t = ufp4.rht %x along 1 by(<16, signs = drawn>) seed(%seed) site 3 : tensor<8x32xf32> -> tensor<8x32xf32>
  return %q, %t : tensor<8x32x!ufp4.code<e1m2>>, tensor<8x32xf32>
}

// CHECK-LABEL: func.func @seed_of_fixed_signs
// CHECK: ufp4.rht %{{.+}} along 1 by(#{{.+}}) : tensor<8x32xf32>
func.func @seed_of_fixed_signs(%x: tensor<8x32xf32>, %seed: tensor<i64>) -> tensor<8x32xf32> {
  %t = ufp4.rht %x along 1 by(#h16) seed(%seed) site 3 : tensor<8x32xf32> -> tensor<8x32xf32>
  return %t : tensor<8x32xf32>
}

// CHECK-LABEL: func.func @default_rounding
// CHECK: ufp4.quantize %{{.+}} along 1 as(#{{.+}}) : tensor<8x32xf32>
func.func @default_rounding(%x: tensor<8x32xf32>) -> tensor<8x32x!ufp4.code<e1m2>> {
  %q, %s = ufp4.quantize %x along 1 as(#u4) round(nearest_even)
    : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  return %q : tensor<8x32x!ufp4.code<e1m2>>
}

// CHECK-LABEL: func.func @other_roundings_stay
// CHECK: ufp4.quantize %{{[a-z0-9]+}} along 1 as(#{{.+}}) round(nearest_away) :
// CHECK: ufp4.quantize %{{[a-z0-9]+}} along 1 seed(%{{.+}}) site 3 stream 2 as(#{{.+}}) round(eden<8>) :
func.func @other_roundings_stay(%x: tensor<8x32xf32>, %seed: tensor<i64>) -> (tensor<8x32x!ufp4.code<e1m2>>, tensor<8x32x!ufp4.code<e1m2>>) {
  %q, %s = ufp4.quantize %x along 1 seed(%seed) site 3 stream 2 as(#u4) round(nearest_away)
    : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  %r, %t = ufp4.quantize %x along 1 seed(%seed) site 3 stream 2 as(#u4) round(eden<8>)
    : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  return %q, %r : tensor<8x32x!ufp4.code<e1m2>>, tensor<8x32x!ufp4.code<e1m2>>
}

// CHECK-LABEL: func.func @cast_that_hides_the_shape(
// CHECK-SAME: %[[X:.+]]: tensor<8x40xf32>
// CHECK-NEXT: %[[Q:.+]], %[[S:.+]] = ufp4.quantize %[[X]] along 1 as(#{{.+}}) rht(#{{.+}}) : tensor<8x40xf32> -> tensor<8x48x!ufp4.code<e1m2>>, tensor<8x3xf32>
// CHECK-DAG: %[[QD:.+]] = tensor.cast %[[Q]] : tensor<8x48x!ufp4.code<e1m2>> to tensor<?x?x!ufp4.code<e1m2>>
// CHECK-DAG: %[[SD:.+]] = tensor.cast %[[S]] : tensor<8x3xf32> to tensor<8x?xf32>
// CHECK: return %[[QD]], %[[SD]]
func.func @cast_that_hides_the_shape(%x: tensor<8x40xf32>) -> (tensor<?x?x!ufp4.code<e1m2>>, tensor<8x?xf32>) {
  %c = tensor.cast %x : tensor<8x40xf32> to tensor<?x?xf32>
  %q, %s = ufp4.quantize %c along 1 as(#u4) rht(#h16)
    : tensor<?x?xf32> -> tensor<?x?x!ufp4.code<e1m2>>, tensor<8x?xf32>
  return %q, %s : tensor<?x?x!ufp4.code<e1m2>>, tensor<8x?xf32>
}

// The code type stays, and so do seed and outer scale.
// CHECK-LABEL: func.func @cast_of_f4_codes(
// CHECK-SAME: %[[X:.+]]: tensor<8x32xf32>, %[[SEED:.+]]: tensor<i64>
// CHECK: %{{.+}}, %{{.+}}, %{{.+}} = ufp4.quantize %[[X]] along 1 seed(%[[SEED]]) site 1 stream 2 as(#{{.+}}) round(stochastic<16>) : tensor<8x32xf32> -> tensor<8x32xf4E2M1FN>, tensor<8x2xf8E4M3FN>, tensor<f32>
func.func @cast_of_f4_codes(%x: tensor<8x32xf32>, %seed: tensor<i64>)
    -> (tensor<?x32xf4E2M1FN>, tensor<?x2xf8E4M3FN>, tensor<f32>) {
  %c = tensor.cast %x : tensor<8x32xf32> to tensor<?x32xf32>
  %q, %s, %o = ufp4.quantize %c along 1 seed(%seed) site 1 stream 2 as(<e2m1, 1x16, e4m3>) round(stochastic<16>)
    : tensor<?x32xf32> -> tensor<?x32xf4E2M1FN>, tensor<?x2xf8E4M3FN>, tensor<f32>
  return %q, %s, %o : tensor<?x32xf4E2M1FN>, tensor<?x2xf8E4M3FN>, tensor<f32>
}

// A cast that knows more than its source stays.
// CHECK-LABEL: func.func @cast_that_adds_shape
// CHECK: tensor.cast %{{.+}} : tensor<?x?xf32> to tensor<8x32xf32>
// CHECK: ufp4.quantize %{{.+}} : tensor<8x32xf32>
func.func @cast_that_adds_shape(%x: tensor<?x?xf32>) -> tensor<8x32x!ufp4.code<e1m2>> {
  %c = tensor.cast %x : tensor<?x?xf32> to tensor<8x32xf32>
  %q, %s = ufp4.quantize %c along 1 as(#u4) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  return %q : tensor<8x32x!ufp4.code<e1m2>>
}

// Ops without uses go; assertions stay.
// CHECK-LABEL: func.func @dead(
// CHECK-SAME: %[[X:.+]]: tensor<8x32xf32>
// CHECK-NEXT: ufp4.check.eq %[[X]], %[[X]]
// CHECK-NEXT: ufp4.check.close %[[X]], %[[X]] within
// CHECK-NEXT: return
func.func @dead(%x: tensor<8x32xf32>, %seed: tensor<i64>) {
  %t = ufp4.rht %x along 1 by(#h16) : tensor<8x32xf32> -> tensor<8x32xf32>
  %a = ufp4.absmax %x along 1 block 16 : tensor<8x32xf32> -> tensor<8x2xf32>
  %b = ufp4.random_bits %seed site 0 stream 0 along 1 block 16 : tensor<8x32xi8>
  %r = ufp4.round %x bits(%b : tensor<8x32xi8>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>
  %q, %s = ufp4.quantize %x along 1 as(#u4) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  %y = ufp4.dequantize %q * %s along 1 as(#u4) : tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32> -> tensor<8x32xf32>
  %m = ufp4.scaled_matmul %q * %s, %q * %s contracting [1] x [1] as(#u4, #u4)
    : tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>, tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32> -> tensor<8x8xf32>
  %v = ufp4.stats %x, %q * %s along 1 as(#u4)
    : tensor<8x32xf32>, tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32> -> tensor<15xf64>
  ufp4.check.eq %x, %x : tensor<8x32xf32>
  ufp4.check.close %x, %x within 0.0 : tensor<8x32xf32>
  return
}
