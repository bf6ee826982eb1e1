// Every form of every attribute and of the type prints as it is written.

// RUN: ufp4-opt %s --allow-unregistered-dialect --mlir-print-local-scope | FileCheck %s
// RUN: ufp4-opt %s --allow-unregistered-dialect | ufp4-opt --allow-unregistered-dialect --mlir-print-local-scope | FileCheck %s
// RUN: ufp4-opt %s --allow-unregistered-dialect --mlir-print-op-generic | ufp4-opt --allow-unregistered-dialect --mlir-print-local-scope | FileCheck %s
// RUN: ufp4-opt %s --allow-unregistered-dialect --emit-bytecode | ufp4-opt --allow-unregistered-dialect --mlir-print-local-scope | FileCheck %s

//===----------------------------------------------------------------------===//
// Grids, and the type of their codes
//===----------------------------------------------------------------------===//

// CHECK: "grid"() {a = #ufp4.grid<e1m2>} : () -> tensor<4x!ufp4.code<e1m2>>
%0 = "grid"() {a = #ufp4.grid<e1m2>} : () -> tensor<4x!ufp4.code<e1m2>>
// CHECK: "grid"() {a = #ufp4.grid<e2m1>} : () -> !ufp4.code<e2m1>
%1 = "grid"() {a = #ufp4.grid<e2m1>} : () -> !ufp4.code<e2m1>
// CHECK: "grid"() {a = #ufp4.grid<e3m0>} : () -> tensor<?x4x!ufp4.code<e3m0>>
%2 = "grid"() {a = #ufp4.grid<e3m0>} : () -> tensor<?x4x!ufp4.code<e3m0>>
// CHECK: "grid"() {a = #ufp4.grid<custom [0.000000e+00, 1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00, 6.000000e+00, 8.000000e+00, 1.200000e+01]>}
// CHECK-SAME: -> tensor<*x!ufp4.code<custom [0.000000e+00, 2.500000e-01, 5.000000e-01, 7.500000e-01, 1.000000e+00, 1.500000e+00, 2.000000e+00, 4.000000e+00]>>
%3 = "grid"() {a = #ufp4.grid<custom [0.0, 1.0, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0]>}
  : () -> tensor<*x!ufp4.code<custom [0.0, 0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 4.0]>>
// Levels that six digits do not give back print with all that it takes.
// CHECK: #ufp4.grid<custom [0.000000e+00, 1.4012984643248171E-45, 0.10000000149011612, 1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00, 3.4028234663852886E+38]>
"grid"() {a = #ufp4.grid<custom [0.0, 1.401298464324817e-45, 0.100000001490116119384765625,
                                 1.0, 2.0, 3.0, 4.0, 3.4028234663852886e+38]>} : () -> ()

//===----------------------------------------------------------------------===//
// Scales
//===----------------------------------------------------------------------===//

// CHECK: #ufp4.scale<f32>
"scale"() {a = #ufp4.scale<f32>} : () -> ()
// CHECK: #ufp4.scale<bf16>
"scale"() {a = #ufp4.scale<bf16>} : () -> ()
// CHECK: #ufp4.scale<e4m3>
"scale"() {a = #ufp4.scale<e4m3>} : () -> ()
// CHECK: #ufp4.scale<ue5m3>
"scale"() {a = #ufp4.scale<ue5m3>} : () -> ()
// CHECK: #ufp4.scale<hif4>
"scale"() {a = #ufp4.scale<hif4>} : () -> ()
// CHECK: #ufp4.scale<e8m0, floor>
"scale"() {a = #ufp4.scale<e8m0, floor>} : () -> ()
// CHECK: #ufp4.scale<e8m0, ceil>
"scale"() {a = #ufp4.scale<e8m0, ceil>} : () -> ()
// CHECK: #ufp4.scale<e8m0, rceil>
"scale"() {a = #ufp4.scale<e8m0, rceil>} : () -> ()
// CHECK: #ufp4.scale<e8m0, even>
"scale"() {a = #ufp4.scale<e8m0, even>} : () -> ()
// CHECK: #ufp4.scale<e8m0, mse>
"scale"() {a = #ufp4.scale<e8m0, mse>} : () -> ()
// CHECK: #ufp4.scale<e8m0, rfloor>
"scale"() {a = #ufp4.scale<e8m0, rfloor>} : () -> ()
// CHECK: #ufp4.scale<e4m3, ceil, tile = row>
"scale"() {a = #ufp4.scale<e4m3, tile = row, ceil>} : () -> ()
// CHECK: #ufp4.scale<ue5m3, ceil>
"scale"() {a = #ufp4.scale<ue5m3, ceil>} : () -> ()
// CHECK: #ufp4.scale<int, tile = 16>
"scale"() {a = #ufp4.scale<int, tile = 16>} : () -> ()
// CHECK: #ufp4.scale<int, tile = 1024>
"scale"() {a = #ufp4.scale<int, tile = 1024>} : () -> ()
// CHECK: #ufp4.scale<int, tile = row>
"scale"() {a = #ufp4.scale<int, tile = row>} : () -> ()
// CHECK: #ufp4.scale<e4m3, {candidates = [6.000000e+00, 4.000000e+00], criterion = "mse", max = 2.560000e+02 : f64}>
"scale"() {a = #ufp4.scale<e4m3, {candidates = [6.0, 4.0], criterion = "mse", max = 256.0}>} : () -> ()
// CHECK: #ufp4.scale<f32, {candidates = [6.000000e+00], room = 9.375000e-01 : f64, std = 2.500000e+00 : f64}>
"scale"() {a = #ufp4.scale<f32, {candidates = [6.0], room = 0.9375, std = 2.5}>} : () -> ()
// CHECK: #ufp4.scale<e8m0, rceil, {amax = 3.000000e+00 : f64, criterion = "mae", room = 1.250000e+00 : f64}>
"scale"() {a = #ufp4.scale<e8m0, rceil, {amax = 3.0, criterion = "mae", room = 1.25}>} : () -> ()

//===----------------------------------------------------------------------===//
// Formats
//===----------------------------------------------------------------------===//

// CHECK: #ufp4.format<e1m2, 1x16, f32>
"format"() {a = #ufp4.format<e1m2, 1x16, f32>} : () -> ()
// CHECK: #ufp4.format<e2m1, 16x16, e4m3>
"format"() {a = #ufp4.format<e2m1, 16x16, e4m3>} : () -> ()
// CHECK: #ufp4.format<e3m0, 1x128, bf16>
"format"() {a = #ufp4.format<e3m0, 1x128, bf16>} : () -> ()
// CHECK: #ufp4.format<e1m2, row, f32>
"format"() {a = #ufp4.format<e1m2, row, f32>} : () -> ()
// CHECK: #ufp4.format<e1m2, tensor, e8m0, rceil>
"format"() {a = #ufp4.format<e1m2, tensor, e8m0, rceil>} : () -> ()
// CHECK: #ufp4.format<e1m2, 1x16, int, tile = 512>
"format"() {a = #ufp4.format<e1m2, 1x16, int, tile = 512>} : () -> ()
// CHECK: #ufp4.format<e2m1, 1x64, hif4>
"format"() {a = #ufp4.format<e2m1, 1x64, hif4>} : () -> ()
// CHECK: #ufp4.format<e2m1|e1m2, 1x16, e4m3, {criterion = "mse"}>
"format"() {a = #ufp4.format<e2m1|e1m2, 1x16, e4m3, {criterion = "mse"}>} : () -> ()
// CHECK: #ufp4.format<custom [0.000000e+00, 1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00, 5.000000e+00, 6.000000e+00, 8.000000e+00]|e1m2, 1048576x1048576, bf16, {criterion = "mae", shared}>
"format"() {a = #ufp4.format<custom [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0]|e1m2, 1048576x1048576, bf16, {criterion = "mae", shared}>} : () -> ()
// CHECK: #ufp4.format<f8E4M3FN, 1x128, f32>
"format"() {a = #ufp4.format<f8E4M3FN, 1x128, f32>} : () -> ()
// CHECK: #ufp4.format<f8E5M2, tensor, f32, {std = 2.500000e+00 : f64}>
"format"() {a = #ufp4.format<f8E5M2, tensor, f32, {std = 2.5}>} : () -> ()

//===----------------------------------------------------------------------===//
// Transforms and roundings
//===----------------------------------------------------------------------===//

// CHECK: #ufp4.rht<16>
"rht"() {a = #ufp4.rht<16>} : () -> ()
// The default result is not printed.
// CHECK: #ufp4.rht<16>
"rht"() {a = #ufp4.rht<16, result = f32>} : () -> ()
// CHECK: #ufp4.rht<128, signs = plus>
"rht"() {a = #ufp4.rht<128, signs = plus>} : () -> ()
// CHECK: #ufp4.rht<32, signs = drawn, result = bf16>
"rht"() {a = #ufp4.rht<32, result = bf16, signs = drawn>} : () -> ()
// CHECK: #ufp4.rht<4, signs = [1, -1, -1, 1]>
"rht"() {a = #ufp4.rht<4, signs = [1, -1, -1, 1]>} : () -> ()
// CHECK: #ufp4.rounding<nearest_even>
"rounding"() {a = #ufp4.rounding<nearest_even>} : () -> ()
// CHECK: #ufp4.rounding<nearest_away>
"rounding"() {a = #ufp4.rounding<nearest_away>} : () -> ()
// CHECK: #ufp4.rounding<eden<8>>
"rounding"() {a = #ufp4.rounding<eden<8>>} : () -> ()
// CHECK: #ufp4.rounding<stochastic<8>>
"rounding"() {a = #ufp4.rounding<stochastic<8>>} : () -> ()
// CHECK: #ufp4.rounding<stochastic<16>>
"rounding"() {a = #ufp4.rounding<stochastic<16>>} : () -> ()
// CHECK: #ufp4.rounding<stochastic<32>>
"rounding"() {a = #ufp4.rounding<stochastic<32>>} : () -> ()

//===----------------------------------------------------------------------===//
// GEMMs, carriers, layouts
//===----------------------------------------------------------------------===//

// CHECK: #ufp4.gemm<fprop, "layers.0.q_proj.weight", id = 3, activation x weight>
"gemm"() {a = #ufp4.gemm<fprop, "layers.0.q_proj.weight", id = 3, activation x weight>} : () -> ()
// CHECK: #ufp4.gemm<dgrad, "w", id = 0, weight x gradient>
"gemm"() {a = #ufp4.gemm<dgrad, "w", id = 0, weight x gradient>} : () -> ()
// CHECK: #ufp4.gemm<wgrad, "", id = 4294967295, gradient x activation>
"gemm"() {a = #ufp4.gemm<wgrad, "", id = 4294967295, gradient x activation>} : () -> ()
// CHECK: #ufp4.gemm<other, "a \22reason\22 of\0Atwo lines">
"gemm"() {a = #ufp4.gemm<other, "a \22reason\22 of\0Atwo lines">} : () -> ()
// CHECK: #ufp4.carrier<f32, promoted, exact>
"carrier"() {a = #ufp4.carrier<f32, promoted, exact>} : () -> ()
// CHECK: #ufp4.carrier<i8, folded, f32_accumulate>
"carrier"() {a = #ufp4.carrier<i8, folded, f32_accumulate>} : () -> ()
// CHECK: #ufp4.carrier<f8E4M3FN, epilogue, tensor_core_accumulate>
"carrier"() {a = #ufp4.carrier<f8E4M3FN, epilogue, tensor_core_accumulate>} : () -> ()
// CHECK: #ufp4.carrier<f4E2M1FN, hardware, tensor_core_accumulate>
"carrier"() {a = #ufp4.carrier<f4E2M1FN, hardware, tensor_core_accumulate>} : () -> ()
// CHECK: #ufp4.layout<byte, row_major>
"layout"() {a = #ufp4.layout<byte, row_major>} : () -> ()
// CHECK: #ufp4.layout<low_first, swizzle_128x4>
"layout"() {a = #ufp4.layout<low_first, swizzle_128x4>} : () -> ()
// CHECK: #ufp4.layout<high_first, row_major>
"layout"() {a = #ufp4.layout<high_first, row_major>} : () -> ()

//===----------------------------------------------------------------------===//
// Policies of recipes
//===----------------------------------------------------------------------===//

// CHECK: #ufp4.clamp<quantile = 5.000000e-01>
"clamp"() {a = #ufp4.clamp<quantile = 0.5>} : () -> ()
// CHECK: #ufp4.clamp<quantile = 0.98999999999999999, residual>
"clamp"() {a = #ufp4.clamp<quantile = 0.99, residual>} : () -> ()
// CHECK: #ufp4.estimator<straight_through>
"estimator"() {a = #ufp4.estimator<straight_through>} : () -> ()
// CHECK: #ufp4.estimator<clip_mask>
"estimator"() {a = #ufp4.estimator<clip_mask>} : () -> ()
// CHECK: #ufp4.estimator<differentiable, k = 5.000000e+00, limit = 3.000000e+00>
"estimator"() {a = #ufp4.estimator<differentiable, limit = 3.0, k = 5.0>} : () -> ()
// CHECK: #ufp4.requantize
"requantize"() {a = #ufp4.requantize} : () -> ()
// CHECK: #ufp4.operand<bf16>
"operand"() {a = #ufp4.operand<bf16>} : () -> ()
// CHECK: #ufp4.operand<#ufp4.format<e1m2, 1x16, f32>, #ufp4.rht<16>, stochastic<8>>
"operand"() {a = #ufp4.operand<#ufp4.format<e1m2, 1x16, f32>, #ufp4.rht<16>, stochastic<8>>} : () -> ()
// The long form of a rounding prints short; the order stays.
// CHECK: #ufp4.operand<nearest_even, #ufp4.format<e1m2, 1x16, f32>>
"operand"() {a = #ufp4.operand<#ufp4.rounding<nearest_even>, #ufp4.format<e1m2, 1x16, f32>>} : () -> ()
// CHECK: #ufp4.operand<#ufp4.format<e2m1, 1x16, f32>, eden<16>>
"operand"() {a = #ufp4.operand<#ufp4.format<e2m1, 1x16, f32>, eden<16>>} : () -> ()
// CHECK: #ufp4.operand<nearest_away, #ufp4.format<e2m1, 1x16, f32>>
"operand"() {a = #ufp4.operand<nearest_away, #ufp4.format<e2m1, 1x16, f32>>} : () -> ()
// CHECK: #ufp4.operand<#ufp4.format<e2m1, 1x16, f32>, #ufp4.clamp<quantile = 5.000000e-01>, #ufp4.estimator<clip_mask>, #ufp4.requantize>
"operand"() {a = #ufp4.operand<#ufp4.format<e2m1, 1x16, f32>, #ufp4.clamp<quantile = 0.5>,
                               #ufp4.estimator<clip_mask>, #ufp4.requantize>} : () -> ()
