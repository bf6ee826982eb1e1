// Every error of the attributes' and the type's parsers and verifiers.

// RUN: ufp4-opt %s --allow-unregistered-dialect --split-input-file --verify-diagnostics

//===----------------------------------------------------------------------===//
// Grids
//===----------------------------------------------------------------------===//

// expected-error @+1 {{expected one of e1m2, e2m1, e3m0, custom, but got 'e4m3'}}
"grid_kind"() {a = #ufp4.grid<e4m3>} : () -> ()

// -----

// expected-error @+1 {{expected one of e1m2, e2m1, e3m0, custom}}
"grid_without_keyword"() {a = #ufp4.grid<4>} : () -> ()

// -----

// expected-error @+1 {{expected '<'}}
"grid_without_body"() {a = #ufp4.grid} : () -> ()

// -----

// expected-error @+1 {{expected '>'}}
"grid_with_levels_of_its_own"() {a = #ufp4.grid<e1m2 [0.0, 1.0]>} : () -> ()

// -----

// expected-error @+1 {{expected 8 levels of a custom grid, but got 7}}
"grid_of_seven_levels"() {a = #ufp4.grid<custom [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0]>} : () -> ()

// -----

// expected-error @+1 {{expected 8 levels of a custom grid, but got 0}}
"grid_of_no_levels"() {a = #ufp4.grid<custom []>} : () -> ()

// -----

// expected-error @+1 {{expected the first level of a custom grid to be 0, but got 5.000000e-01}}
"grid_without_zero"() {a = #ufp4.grid<custom [0.5, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]>} : () -> ()

// -----

// expected-error @+1 {{expected ascending levels, but got 3.000000e+00 after 3.000000e+00}}
"grid_with_equal_levels"() {a = #ufp4.grid<custom [0.0, 1.0, 2.0, 3.0, 3.0, 5.0, 6.0, 7.0]>} : () -> ()

// -----

// expected-error @+1 {{expected ascending levels, but got -1.000000e+00 after 0.000000e+00}}
"grid_with_negative_level"() {a = #ufp4.grid<custom [0.0, -1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]>} : () -> ()

// -----

// expected-error @+1 {{expected levels that f32 represents, but got 1.000000e-01}}
"grid_beyond_f32_precision"() {a = #ufp4.grid<custom [0.0, 0.1, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]>} : () -> ()

// -----

// expected-error @+1 {{expected levels that f32 represents, but got 1.000000e+39}}
"grid_beyond_f32_range"() {a = #ufp4.grid<custom [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 1.0e39]>} : () -> ()

// -----

// expected-error @+1 {{expected one of e1m2, e2m1, e3m0, custom, but got 'int4'}}
"code_of_unknown_grid"() : () -> !ufp4.code<int4>

// -----

// expected-error @+1 {{expected '<'}}
"code_without_grid"() : () -> !ufp4.code

// -----

// expected-error @+1 {{expected 8 levels of a custom grid, but got 1}}
"code_of_invalid_grid"() : () -> tensor<4x!ufp4.code<custom [0.0]>>

// -----

//===----------------------------------------------------------------------===//
// Scales
//===----------------------------------------------------------------------===//

// expected-error @+1 {{expected one of f32, e4m3, e8m0, int, ue5m3, bf16, hif4, but got 'f16'}}
"scale_kind"() {a = #ufp4.scale<f16>} : () -> ()

// -----

// expected-error @+1 {{expected one of f32, e4m3, e8m0, int, ue5m3, bf16, hif4}}
"scale_without_keyword"() {a = #ufp4.scale<"f32">} : () -> ()

// -----

// expected-error @+1 {{expected scale e8m0 to name its rule: floor, ceil, rceil, rfloor, even or mse}}
"e8m0_without_rule"() {a = #ufp4.scale<e8m0>} : () -> ()

// -----

// expected-error @+1 {{expected scale e8m0 to name its rule: floor, ceil, rceil, rfloor, even or mse}}
"e8m0_nearest"() {a = #ufp4.scale<e8m0, nearest>} : () -> ()

// -----

// expected-error @+1 {{expected no rule with scale f32, but got 'floor'}}
"f32_with_rule"() {a = #ufp4.scale<f32, floor>} : () -> ()

// -----

// expected-error @+1 {{expected a rule (floor, ceil, rceil, rfloor, even, mse), 'tile' or options in braces, but got 'up'}}
"scale_with_unknown_rule"() {a = #ufp4.scale<e8m0, up>} : () -> ()

// -----

// expected-error @+1 {{expected scale options in braces}}
"scale_with_options_of_no_dictionary"() {a = #ufp4.scale<f32, [1.0]>} : () -> ()

// -----

// expected-error @+1 {{expected a tile only with scale int or e4m3}}
"tile_of_f32"() {a = #ufp4.scale<f32, tile = 512>} : () -> ()

// -----

// expected-error @+1 {{expected a tile only with scale int or e4m3}}
"row_of_f32"() {a = #ufp4.scale<f32, tile = row>} : () -> ()

// -----

// expected-error @+1 {{expected a tile with scale int}}
"int_without_tile"() {a = #ufp4.scale<int>} : () -> ()

// -----

// expected-error @+1 {{expected no rule with scale int, but got 'ceil'}}
"int_with_rule"() {a = #ufp4.scale<int, ceil, tile = row>} : () -> ()

// -----

// expected-error @+1 {{expected no rule with scale e4m3, but got 'floor'}}
"e4m3_with_floor"() {a = #ufp4.scale<e4m3, floor>} : () -> ()

// -----

// expected-error @+1 {{expected '='}}
"tile_without_value"() {a = #ufp4.scale<int, tile>} : () -> ()

// -----

// expected-error @+1 {{expected a tile of 16 to 1024 elements, a power of two, or 'row', but got 8}}
"tile_too_small"() {a = #ufp4.scale<int, tile = 8>} : () -> ()

// -----

// expected-error @+1 {{expected a tile of 16 to 1024 elements, a power of two, or 'row', but got 2048}}
"tile_too_large"() {a = #ufp4.scale<int, tile = 2048>} : () -> ()

// -----

// expected-error @+1 {{expected a tile of 16 to 1024 elements, a power of two, or 'row', but got 48}}
"tile_no_power_of_two"() {a = #ufp4.scale<int, tile = 48>} : () -> ()

// -----

// expected-error @+1 {{expected a tile of 16 to 1024 elements, a power of two, or 'row', but got -512}}
"tile_negative"() {a = #ufp4.scale<int, tile = -512>} : () -> ()

// -----

// expected-error @+1 {{expected option 'amax' to be a finite float above 0, but got 0.000000e+00 : f64}}
"amax_zero"() {a = #ufp4.scale<f32, {amax = 0.0}>} : () -> ()

// -----

// expected-error @+1 {{expected option 'amax' to be a finite float above 0, but got 0x7FF0000000000000 : f64}}
"amax_infinite"() {a = #ufp4.scale<f32, {amax = 0x7FF0000000000000 : f64}>} : () -> ()

// -----

// expected-error @+1 {{expected option 'max' to be a finite float above 0, but got 256 : i64}}
"max_integer"() {a = #ufp4.scale<e4m3, {max = 256}>} : () -> ()

// -----

// expected-error @+1 {{expected option 'room' to be a finite float above 0, but got -1.000000e+00 : f64}}
"room_negative"() {a = #ufp4.scale<e4m3, {room = -1.0}>} : () -> ()

// -----

// expected-error @+1 {{expected option 'std' to be a finite float above 0, but got 0.000000e+00 : f64}}
"std_zero"() {a = #ufp4.scale<e4m3, {std = 0.0}>} : () -> ()

// -----

// expected-error @+1 {{expected option 'shared' to be a unit attribute, but got true}}
"shared_bool"() {a = #ufp4.scale<e4m3, {shared = true}>} : () -> ()

// -----

// expected-error @+1 {{expected option 'criterion' to be "mse" or "mae", but got "l1"}}
"criterion_unknown"() {a = #ufp4.scale<e4m3, {criterion = "l1"}>} : () -> ()

// -----

// expected-error @+1 {{expected option 'candidates' to list positive floats, but got []}}
"candidates_none"() {a = #ufp4.scale<e4m3, {candidates = []}>} : () -> ()

// -----

// expected-error @+1 {{expected option 'candidates' to list positive floats, but got [6.000000e+00, 0.000000e+00]}}
"candidates_zero"() {a = #ufp4.scale<e4m3, {candidates = [6.0, 0.0]}>} : () -> ()

// -----

// expected-error @+1 {{expected scale options to be among candidates, criterion, shared, std, amax, max, room, but got 'amin'}}
"option_unknown"() {a = #ufp4.scale<f32, {amin = 1.0}>} : () -> ()

// -----

//===----------------------------------------------------------------------===//
// Formats
//===----------------------------------------------------------------------===//

// expected-error @+1 {{expected a block such as 1x16, 'row' or 'tensor'}}
"block_of_one_extent"() {a = #ufp4.format<e1m2, 16, f32>} : () -> ()

// -----

// expected-error @+1 {{expected a block such as 1x16, 'row' or 'tensor'}}
"block_of_three_extents"() {a = #ufp4.format<e1m2, 1x16x16, f32>} : () -> ()

// -----

// expected-error @+1 {{expected a block such as 1x16, 'row' or 'tensor'}}
"block_unknown"() {a = #ufp4.format<e1m2, column, f32>} : () -> ()

// -----

// expected-error @+1 {{expected a block of at least 1x1}}
"block_without_columns"() {a = #ufp4.format<e1m2, 1x0, f32>} : () -> ()

// -----

// expected-error @+1 {{expected a block of at least 1x1}}
"block_without_rows"() {a = #ufp4.format<e1m2, 0x16, f32>} : () -> ()

// -----

// expected-error @+1 {{expected a block of at least 1x1 and at most 1048576x1048576 elements, but got 1x1048577}}
"block_too_large"() {a = #ufp4.format<e1m2, 1x1048577, f32>} : () -> ()

// -----

// expected-error @+1 {{expected static shape}}
"block_dynamic"() {a = #ufp4.format<e1m2, 1x?, f32>} : () -> ()

// -----

// expected-error @+1 {{expected two different grids to choose from}}
"format_of_one_grid_twice"() {a = #ufp4.format<e1m2|e1m2, 1x16, f32>} : () -> ()

// -----

// expected-error @+1 {{expected a scale with a sign bit, which holds the choice of grid, but got e8m0}}
"choice_without_sign"() {a = #ufp4.format<e2m1|e1m2, 1x16, e8m0, rceil, {criterion = "mse"}>} : () -> ()

// -----

// expected-error @+1 {{expected a 'criterion' to choose a grid by}}
"choice_without_criterion"() {a = #ufp4.format<e2m1|e1m2, 1x16, f32>} : () -> ()

// -----

// expected-error @+1 {{expected an 8-bit type f8E4M3FN or f8E5M2, but got 'bf16'}}
"format_of_wide_type"() {a = #ufp4.format<bf16, 1x16, f32>} : () -> ()

// -----

// expected-error @+1 {{expected a block of 1x16 with scale int, but got 1x32}}
"int_scale_of_32"() {a = #ufp4.format<e1m2, 1x32, int, tile = 512>} : () -> ()

// -----

// expected-error @+1 {{expected a block of 1x64 with scale hif4, but got 1x16}}
"hif4_scale_of_16"() {a = #ufp4.format<e2m1, 1x16, hif4>} : () -> ()

// -----

// expected-error @+1 {{expected ','}}
"format_without_scale"() {a = #ufp4.format<e1m2, 1x16>} : () -> ()

// -----

// expected-error @+1 {{expected ','}}
"format_without_block"() {a = #ufp4.format<e1m2>} : () -> ()

// -----

//===----------------------------------------------------------------------===//
// Transforms
//===----------------------------------------------------------------------===//

// expected-error @+1 {{expected a transform size that is a power of two from 2 to 128, but got 1}}
"rht_size_1"() {a = #ufp4.rht<1>} : () -> ()

// -----

// expected-error @+1 {{expected a transform size that is a power of two from 2 to 128, but got 24}}
"rht_size_24"() {a = #ufp4.rht<24>} : () -> ()

// -----

// expected-error @+1 {{expected a transform size that is a power of two from 2 to 128, but got 256}}
"rht_size_256"() {a = #ufp4.rht<256>} : () -> ()

// -----

// expected-error @+1 {{expected a transform size that is a power of two from 2 to 128, but got -16}}
"rht_size_negative"() {a = #ufp4.rht<-16>} : () -> ()

// -----

// expected-error @+1 {{expected 'signs' with a transform of size 32: the fixed vector has 16}}
"rht_32_with_fixed_signs"() {a = #ufp4.rht<32>} : () -> ()

// -----

// expected-error @+1 {{expected 4 signs, but got 3}}
"rht_with_too_few_signs"() {a = #ufp4.rht<4, signs = [1, -1, 1]>} : () -> ()

// -----

// expected-error @+1 {{expected signs 1 or -1, but got 0}}
"rht_with_sign_0"() {a = #ufp4.rht<2, signs = [1, 0]>} : () -> ()

// -----

// expected-error @+1 {{expected f32 or bf16, but got 'f16'}}
"rht_with_f16_result"() {a = #ufp4.rht<16, result = f16>} : () -> ()

// -----

// expected-error @+1 {{expected 'signs' or 'result', but got 'seed'}}
"rht_with_unknown_key"() {a = #ufp4.rht<16, seed = 3>} : () -> ()

// -----

//===----------------------------------------------------------------------===//
// Roundings
//===----------------------------------------------------------------------===//

// expected-error @+1 {{expected one of nearest_even, nearest_away, stochastic<8|16|32>, eden<8|16|32>, but got 'truncate'}}
"rounding_kind"() {a = #ufp4.rounding<truncate>} : () -> ()

// -----

// expected-error @+1 {{expected 8, 16 or 32 random bits, but got 4}}
"rounding_with_4_bits"() {a = #ufp4.rounding<stochastic<4>>} : () -> ()

// -----

// expected-error @+1 {{expected '>'}}
"nearest_with_bits"() {a = #ufp4.rounding<nearest_away<8>>} : () -> ()

// -----

// expected-error @+1 {{expected 8, 16 or 32 random bits, but got 12}}
"eden_with_12_bits"() {a = #ufp4.rounding<eden<12>>} : () -> ()

// -----

// expected-error @+1 {{expected '<'}}
"rounding_without_bits"() {a = #ufp4.rounding<stochastic>} : () -> ()

// -----

//===----------------------------------------------------------------------===//
// GEMMs and carriers
//===----------------------------------------------------------------------===//

// expected-error @+1 {{expected one of fprop, dgrad, wgrad, other, but got 'bprop'}}
"gemm_role"() {a = #ufp4.gemm<bprop, "w", id = 0, activation x weight>} : () -> ()

// -----

// expected-error @+1 {{expected one of activation, weight, gradient, but got 'bias'}}
"gemm_operand"() {a = #ufp4.gemm<fprop, "w", id = 0, activation x bias>} : () -> ()

// -----

// expected-error @+1 {{expected fprop to multiply activation and weight}}
"gemm_fprop_of_gradient"() {a = #ufp4.gemm<fprop, "w", id = 0, gradient x weight>} : () -> ()

// -----

// expected-error @+1 {{expected dgrad to multiply gradient and weight}}
"gemm_dgrad_of_activation"() {a = #ufp4.gemm<dgrad, "w", id = 0, activation x weight>} : () -> ()

// -----

// expected-error @+1 {{expected wgrad to multiply gradient and activation}}
"gemm_wgrad_of_weight"() {a = #ufp4.gemm<wgrad, "w", id = 0, gradient x weight>} : () -> ()

// -----

// expected-error @+1 {{expected a site id of 32 bits, but got -1}}
"gemm_with_negative_id"() {a = #ufp4.gemm<fprop, "w", id = -1, activation x weight>} : () -> ()

// -----

// expected-error @+1 {{expected a site id of 32 bits, but got 4294967296}}
"gemm_with_id_of_33_bits"() {a = #ufp4.gemm<fprop, "w", id = 4294967296, activation x weight>} : () -> ()

// -----

// expected-error @+1 {{expected a carrier among f32, bf16, f16, f8E4M3FN, f8E5M2, f6E2M3FN, f4E2M1FN, i8, i4 and codes, but got 'f64'}}
"carrier_f64"() {a = #ufp4.carrier<f64, folded, exact>} : () -> ()

// -----

// expected-error @+1 {{expected a carrier among f32, bf16, f16, f8E4M3FN, f8E5M2, f6E2M3FN, f4E2M1FN, i8, i4 and codes, but got 'ui8'}}
"carrier_ui8"() {a = #ufp4.carrier<ui8, folded, exact>} : () -> ()

// -----

// expected-error @+1 {{expected a carrier among f8E4M3FN, f8E5M2, f6E2M3FN and f4E2M1FN under scales that a matrix unit applies, but got 'bf16'}}
"carrier_hardware"() {a = #ufp4.carrier<bf16, hardware, tensor_core_accumulate>} : () -> ()

// -----

//===----------------------------------------------------------------------===//
// Policies of recipes
//===----------------------------------------------------------------------===//

// expected-error @+1 {{expected a quantile between 0 and 1, but got 1.000000e+00}}
"clamp_to_all"() {a = #ufp4.clamp<quantile = 1.0>} : () -> ()

// -----

// expected-error @+1 {{expected a quantile between 0 and 1, but got 0.000000e+00}}
"clamp_to_nothing"() {a = #ufp4.clamp<quantile = 0.0>} : () -> ()

// -----

// expected-error @+1 {{expected 'residual'}}
"clamp_with_unknown_word"() {a = #ufp4.clamp<quantile = 0.5, rest>} : () -> ()

// -----

// expected-error @+1 {{expected one of straight_through, differentiable, clip_mask, but got 'ste'}}
"estimator_kind"() {a = #ufp4.estimator<ste>} : () -> ()

// -----

// expected-error @+1 {{expected 'k' and 'limit' only with estimator differentiable}}
"estimator_with_k"() {a = #ufp4.estimator<clip_mask, k = 5.0>} : () -> ()

// -----

// expected-error @+1 {{expected estimator differentiable to have 'k' of at least 1 and a positive 'limit'}}
"estimator_without_limit"() {a = #ufp4.estimator<differentiable, k = 5.0>} : () -> ()

// -----

// expected-error @+1 {{expected estimator differentiable to have 'k' of at least 1 and a positive 'limit'}}
"estimator_with_small_k"() {a = #ufp4.estimator<differentiable, k = 0.5, limit = 3.0>} : () -> ()

// -----

// expected-error @+1 {{expected a format or a float type}}
"operand_without_format"() {a = #ufp4.operand<nearest_even>} : () -> ()

// -----

// expected-error @+1 {{expected a format or a float type}}
"operand_of_nothing"() {a = #ufp4.operand<>} : () -> ()

// -----

// expected-error @+1 {{expected an operand's policy to be a format, a float type, a transform, a rounding, a clamp, an estimator or requantize, but got #ufp4.grid<e1m2>}}
"operand_with_grid"() {a = #ufp4.operand<#ufp4.grid<e1m2>>} : () -> ()

// -----

// expected-error @+1 {{expected one attribute of each kind, but got a second: #ufp4.rht<16, signs = plus>}}
"operand_with_two_transforms"() {a = #ufp4.operand<#ufp4.format<e1m2, 1x16, f32>, #ufp4.rht<16>, #ufp4.rht<16, signs = plus>>} : () -> ()

// -----

// expected-error @+1 {{expected a high-precision operand to be bf16, f16 or f32, but got 'f64'}}
"operand_in_f64"() {a = #ufp4.operand<f64>} : () -> ()

// -----

// expected-error @+1 {{expected nothing beside 'bf16': the operand is not quantized}}
"operand_in_bf16_with_transform"() {a = #ufp4.operand<bf16, #ufp4.rht<16>>} : () -> ()

// -----

// expected-error @+1 {{expected the transform size 16 and the block size 24 to divide one another}}
"operand_with_transform_beside_block"() {a = #ufp4.operand<#ufp4.format<e1m2, 1x24, f32>, #ufp4.rht<16>>} : () -> ()

// -----

// expected-error @+1 {{expected 8, 16 or 32 random bits, but got 7}}
"operand_with_7_bits"() {a = #ufp4.operand<#ufp4.format<e1m2, 1x16, f32>, stochastic<7>>} : () -> ()

// -----

//===----------------------------------------------------------------------===//
// What the dialect does not have
//===----------------------------------------------------------------------===//

// expected-error @+1 {{unknown attribute `block` in dialect `ufp4`}}
"unknown_attribute"() {a = #ufp4.block<16>} : () -> ()

// -----

// expected-error @+1 {{unknown  type `scale` in dialect `ufp4`}}
"unknown_type"() : () -> !ufp4.scale

// -----

// expected-error @+1 {{op has unknown attribute 'ufp4.site' of the ufp4 dialect}}
"unknown_discardable_attribute"() {ufp4.site = "w"} : () -> ()

// -----

// expected-error @+1 {{expected a block of one row whose extent divides the tile of 16, but got 1x32}}
#f = #ufp4.format<e2m1, 1x32, e4m3, tile = 16>

// -----

// expected-error @+1 {{expected a block of one row whose extent divides the tile of 16, but got row}}
#f = #ufp4.format<e2m1, row, e4m3, tile = 16>

// -----

// expected-error @+1 {{expected a block of one row with a tile for each row}}
#f = #ufp4.format<e2m1, 16x16, e4m3, tile = row>

// -----

// expected-error @+1 {{expected rule even with a grid of known precision, but got a custom grid}}
#f = #ufp4.format<custom [0.0, 1.0, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0], 1x32, e8m0, even>

// -----

// expected-error @+1 {{expected grid e1m2 with scale int, whose product with a code is an integer}}
#f = #ufp4.format<e2m1, 1x16, int, tile = 512>

// -----

// expected-error @+1 {{expected option 'room' to be from 9.536743e-07 to 1.048576e+06, but got}}
#f = #ufp4.format<e1m2, 1x16, f32, {room = 1.0e30}>

// -----

// expected-error @+1 {{expected option 'max' to be from 1.000000e+00 to 4.480000e+02, but got 1.000000e+03}}
#f = #ufp4.format<e2m1, 1x16, e4m3, {max = 1000.0}>

// -----

// expected-error @+1 {{expected the largest block scale times the largest level over 'room' to be at least 2, but got}}
#f = #ufp4.format<e2m1, 1x16, e4m3, {max = 1.0, room = 100.0}>

// -----

// expected-error @+1 {{expected 'ufp4.name' to be a string}}
ml_program.global private @w(dense<1.0> : tensor<2x2xf32>) : tensor<2x2xf32> {ufp4.name = 1 : i64}

// -----

// expected-error @+1 {{expected 'ufp4.parameter' to be a unit attribute}}
ml_program.global private @w(dense<1.0> : tensor<2x2xf32>) : tensor<2x2xf32> {ufp4.parameter = "w"}

// -----

// expected-error @+1 {{op has unknown attribute 'ufp4.parameter' of the ufp4 dialect}}
func.func private @marks_are_on_arguments(tensor<2x2xf32>) attributes {ufp4.parameter}
