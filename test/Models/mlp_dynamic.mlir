// Written by utils/export_models.py; mlp_dynamic.json describes it.
#map = affine_map<(d0, d1, d2) -> (d0, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> ()>
#map6 = affine_map<() -> ()>
#map7 = affine_map<(d0, d1) -> (0, d1)>
"builtin.module"() ({
  "func.func"() <{arg_attrs = [{ufp4.name = "first.weight", ufp4.parameter}, {ufp4.name = "first.bias", ufp4.parameter}, {ufp4.name = "second.weight", ufp4.parameter}, {ufp4.name = "second.bias", ufp4.parameter}, {ufp4.name = "third.weight", ufp4.parameter}, {ufp4.name = "third.bias", ufp4.parameter}, {ufp4.name = "x"}, {ufp4.name = "target"}], function_type = (tensor<96x48xbf16>, tensor<96xbf16>, tensor<80x96xbf16>, tensor<80xbf16>, tensor<32x80xbf16>, tensor<32xbf16>, tensor<?x48xbf16>, tensor<?x32xbf16>) -> (tensor<f32>, tensor<96x48xbf16>, tensor<96xbf16>, tensor<80x96xbf16>, tensor<80xbf16>, tensor<32x80xbf16>, tensor<32xbf16>), res_attrs = [{ufp4.name = "loss"}, {ufp4.name = "grad.first.weight"}, {ufp4.name = "grad.first.bias"}, {ufp4.name = "grad.second.weight"}, {ufp4.name = "grad.second.bias"}, {ufp4.name = "grad.third.weight"}, {ufp4.name = "grad.third.bias"}], sym_name = "train_step"}> ({
  ^bb0(%arg0: tensor<96x48xbf16>, %arg1: tensor<96xbf16>, %arg2: tensor<80x96xbf16>, %arg3: tensor<80xbf16>, %arg4: tensor<32x80xbf16>, %arg5: tensor<32xbf16>, %arg6: tensor<?x48xbf16>, %arg7: tensor<?x32xbf16>):
    %0 = "arith.constant"() <{value = true}> : () -> i1
    %1 = "arith.constant"() <{value = 0 : i64}> : () -> i64
    %2 = "arith.constant"() <{value = 1 : index}> : () -> index
    %3 = "arith.constant"() <{value = 0 : index}> : () -> index
    %4 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %5 = "arith.constant"() <{value = 1.000000e+00 : f32}> : () -> f32
    %6 = "arith.constant"() <{value = 32 : index}> : () -> index
    %7 = "arith.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %8 = "arith.constant"() <{value = 2.000000e+00 : f32}> : () -> f32
    %9 = "arith.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
    %10 = "tensor.empty"() : () -> tensor<48x96xbf16>
    %11 = "linalg.transpose"(%arg0, %10) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg202: bf16, %arg203: bf16):
      "linalg.yield"(%arg202) : (bf16) -> ()
    }) : (tensor<96x48xbf16>, tensor<48x96xbf16>) -> tensor<48x96xbf16>
    %12 = "tensor.dim"(%arg6, %3) : (tensor<?x48xbf16>, index) -> index
    %13 = "tensor.empty"(%12) : (index) -> tensor<?x96xf32>
    %14 = "linalg.fill"(%4, %13) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg200: f32, %arg201: f32):
      "linalg.yield"(%arg200) : (f32) -> ()
    }) : (f32, tensor<?x96xf32>) -> tensor<?x96xf32>
    %15 = "linalg.matmul"(%arg6, %11, %14) <{indexing_maps = [#map, #map1, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg197: bf16, %arg198: bf16, %arg199: f32):
      %341 = "arith.extf"(%arg197) : (bf16) -> f32
      %342 = "arith.extf"(%arg198) : (bf16) -> f32
      %343 = "arith.mulf"(%341, %342) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %344 = "arith.addf"(%arg199, %343) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%344) : (f32) -> ()
    }) : (tensor<?x48xbf16>, tensor<48x96xbf16>, tensor<?x96xf32>) -> tensor<?x96xf32>
    %16 = "tensor.empty"(%12) : (index) -> tensor<?x96xbf16>
    %17 = "linalg.generic"(%15, %16) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg195: f32, %arg196: bf16):
      %340 = "arith.truncf"(%arg195) : (f32) -> bf16
      "linalg.yield"(%340) : (bf16) -> ()
    }) : (tensor<?x96xf32>, tensor<?x96xbf16>) -> tensor<?x96xbf16>
    %18 = "linalg.generic"(%arg1, %17, %16) <{indexing_maps = [#map4, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg192: bf16, %arg193: bf16, %arg194: bf16):
      %339 = "arith.addf"(%arg192, %arg193) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%339) : (bf16) -> ()
    }) : (tensor<96xbf16>, tensor<?x96xbf16>, tensor<?x96xbf16>) -> tensor<?x96xbf16>
    %19 = "arith.index_cast"(%12) : (index) -> i64
    %20 = "arith.cmpi"(%19, %1) <{predicate = 5 : i64}> : (i64, i64) -> i1
    "cf.assert"(%20) <{msg = "negative values not allowed in new dimensions"}> : (i1) -> ()
    %21 = "linalg.generic"(%18, %13) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg190: bf16, %arg191: f32):
      %338 = "arith.extf"(%arg190) : (bf16) -> f32
      "linalg.yield"(%338) : (f32) -> ()
    }) : (tensor<?x96xbf16>, tensor<?x96xf32>) -> tensor<?x96xf32>
    %22 = "arith.cmpi"(%19, %1) <{predicate = 5 : i64}> : (i64, i64) -> i1
    "cf.assert"(%22) <{msg = "unimplemented: dynamic negative broadcast sizes"}> : (i1) -> ()
    %23 = "tensor.empty"(%12) : (index) -> tensor<?x96xf32>
    %24 = "linalg.generic"(%23) <{indexing_maps = [#map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg189: f32):
      %333 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %334 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %335 = "arith.cmpi"(%12, %2) <{predicate = 0 : i64}> : (index, index) -> i1
      %336 = "arith.select"(%335, %3, %333) : (i1, index, index) -> index
      %337 = "tensor.extract"(%21, %336, %334) : (tensor<?x96xf32>, index, index) -> f32
      "linalg.yield"(%337) : (f32) -> ()
    }) : (tensor<?x96xf32>) -> tensor<?x96xf32>
    %25 = "linalg.generic"(%24, %23) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg187: f32, %arg188: f32):
      %329 = "arith.negf"(%arg187) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %330 = "math.exp"(%329) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %331 = "arith.addf"(%330, %5) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %332 = "arith.divf"(%5, %331) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%332) : (f32) -> ()
    }) : (tensor<?x96xf32>, tensor<?x96xf32>) -> tensor<?x96xf32>
    %26 = "linalg.generic"(%24, %25, %23) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg184: f32, %arg185: f32, %arg186: f32):
      %328 = "arith.mulf"(%arg184, %arg185) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%328) : (f32) -> ()
    }) : (tensor<?x96xf32>, tensor<?x96xf32>, tensor<?x96xf32>) -> tensor<?x96xf32>
    %27 = "arith.cmpi"(%19, %1) <{predicate = 5 : i64}> : (i64, i64) -> i1
    "cf.assert"(%27) <{msg = "negative values not allowed in new dimensions"}> : (i1) -> ()
    %28 = "tensor.empty"(%12) : (index) -> tensor<?x96xbf16>
    %29 = "linalg.generic"(%26, %28) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg182: f32, %arg183: bf16):
      %327 = "arith.truncf"(%arg182) : (f32) -> bf16
      "linalg.yield"(%327) : (bf16) -> ()
    }) : (tensor<?x96xf32>, tensor<?x96xbf16>) -> tensor<?x96xbf16>
    %30 = "arith.cmpi"(%19, %1) <{predicate = 5 : i64}> : (i64, i64) -> i1
    "cf.assert"(%30) <{msg = "unimplemented: dynamic negative broadcast sizes"}> : (i1) -> ()
    %31 = "tensor.empty"(%12) : (index) -> tensor<?x96xbf16>
    %32 = "linalg.generic"(%31) <{indexing_maps = [#map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg181: bf16):
      %322 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %323 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %324 = "arith.cmpi"(%12, %2) <{predicate = 0 : i64}> : (index, index) -> i1
      %325 = "arith.select"(%324, %3, %322) : (i1, index, index) -> index
      %326 = "tensor.extract"(%29, %325, %323) : (tensor<?x96xbf16>, index, index) -> bf16
      "linalg.yield"(%326) : (bf16) -> ()
    }) : (tensor<?x96xbf16>) -> tensor<?x96xbf16>
    %33 = "tensor.empty"() : () -> tensor<96x80xbf16>
    %34 = "linalg.transpose"(%arg2, %33) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg179: bf16, %arg180: bf16):
      "linalg.yield"(%arg179) : (bf16) -> ()
    }) : (tensor<80x96xbf16>, tensor<96x80xbf16>) -> tensor<96x80xbf16>
    %35 = "tensor.empty"(%12) : (index) -> tensor<?x80xf32>
    %36 = "linalg.fill"(%4, %35) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg177: f32, %arg178: f32):
      "linalg.yield"(%arg177) : (f32) -> ()
    }) : (f32, tensor<?x80xf32>) -> tensor<?x80xf32>
    %37 = "linalg.matmul"(%32, %34, %36) <{indexing_maps = [#map, #map1, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg174: bf16, %arg175: bf16, %arg176: f32):
      %318 = "arith.extf"(%arg174) : (bf16) -> f32
      %319 = "arith.extf"(%arg175) : (bf16) -> f32
      %320 = "arith.mulf"(%318, %319) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %321 = "arith.addf"(%arg176, %320) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%321) : (f32) -> ()
    }) : (tensor<?x96xbf16>, tensor<96x80xbf16>, tensor<?x80xf32>) -> tensor<?x80xf32>
    %38 = "tensor.empty"(%12) : (index) -> tensor<?x80xbf16>
    %39 = "linalg.generic"(%37, %38) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg172: f32, %arg173: bf16):
      %317 = "arith.truncf"(%arg172) : (f32) -> bf16
      "linalg.yield"(%317) : (bf16) -> ()
    }) : (tensor<?x80xf32>, tensor<?x80xbf16>) -> tensor<?x80xbf16>
    %40 = "linalg.generic"(%arg3, %39, %38) <{indexing_maps = [#map4, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg169: bf16, %arg170: bf16, %arg171: bf16):
      %316 = "arith.addf"(%arg169, %arg170) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%316) : (bf16) -> ()
    }) : (tensor<80xbf16>, tensor<?x80xbf16>, tensor<?x80xbf16>) -> tensor<?x80xbf16>
    %41 = "arith.cmpi"(%19, %1) <{predicate = 5 : i64}> : (i64, i64) -> i1
    "cf.assert"(%41) <{msg = "negative values not allowed in new dimensions"}> : (i1) -> ()
    %42 = "linalg.generic"(%40, %35) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg167: bf16, %arg168: f32):
      %315 = "arith.extf"(%arg167) : (bf16) -> f32
      "linalg.yield"(%315) : (f32) -> ()
    }) : (tensor<?x80xbf16>, tensor<?x80xf32>) -> tensor<?x80xf32>
    %43 = "arith.cmpi"(%19, %1) <{predicate = 5 : i64}> : (i64, i64) -> i1
    "cf.assert"(%43) <{msg = "unimplemented: dynamic negative broadcast sizes"}> : (i1) -> ()
    %44 = "tensor.empty"(%12) : (index) -> tensor<?x80xf32>
    %45 = "linalg.generic"(%44) <{indexing_maps = [#map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg166: f32):
      %310 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %311 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %312 = "arith.cmpi"(%12, %2) <{predicate = 0 : i64}> : (index, index) -> i1
      %313 = "arith.select"(%312, %3, %310) : (i1, index, index) -> index
      %314 = "tensor.extract"(%42, %313, %311) : (tensor<?x80xf32>, index, index) -> f32
      "linalg.yield"(%314) : (f32) -> ()
    }) : (tensor<?x80xf32>) -> tensor<?x80xf32>
    %46 = "linalg.generic"(%45, %44) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg164: f32, %arg165: f32):
      %306 = "arith.negf"(%arg164) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %307 = "math.exp"(%306) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %308 = "arith.addf"(%307, %5) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %309 = "arith.divf"(%5, %308) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%309) : (f32) -> ()
    }) : (tensor<?x80xf32>, tensor<?x80xf32>) -> tensor<?x80xf32>
    %47 = "linalg.generic"(%45, %46, %44) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg161: f32, %arg162: f32, %arg163: f32):
      %305 = "arith.mulf"(%arg161, %arg162) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%305) : (f32) -> ()
    }) : (tensor<?x80xf32>, tensor<?x80xf32>, tensor<?x80xf32>) -> tensor<?x80xf32>
    %48 = "arith.cmpi"(%19, %1) <{predicate = 5 : i64}> : (i64, i64) -> i1
    "cf.assert"(%48) <{msg = "negative values not allowed in new dimensions"}> : (i1) -> ()
    %49 = "tensor.empty"(%12) : (index) -> tensor<?x80xbf16>
    %50 = "linalg.generic"(%47, %49) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg159: f32, %arg160: bf16):
      %304 = "arith.truncf"(%arg159) : (f32) -> bf16
      "linalg.yield"(%304) : (bf16) -> ()
    }) : (tensor<?x80xf32>, tensor<?x80xbf16>) -> tensor<?x80xbf16>
    %51 = "arith.cmpi"(%19, %1) <{predicate = 5 : i64}> : (i64, i64) -> i1
    "cf.assert"(%51) <{msg = "unimplemented: dynamic negative broadcast sizes"}> : (i1) -> ()
    %52 = "tensor.empty"(%12) : (index) -> tensor<?x80xbf16>
    %53 = "linalg.generic"(%52) <{indexing_maps = [#map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg158: bf16):
      %299 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %300 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %301 = "arith.cmpi"(%12, %2) <{predicate = 0 : i64}> : (index, index) -> i1
      %302 = "arith.select"(%301, %3, %299) : (i1, index, index) -> index
      %303 = "tensor.extract"(%50, %302, %300) : (tensor<?x80xbf16>, index, index) -> bf16
      "linalg.yield"(%303) : (bf16) -> ()
    }) : (tensor<?x80xbf16>) -> tensor<?x80xbf16>
    %54 = "tensor.empty"() : () -> tensor<80x32xbf16>
    %55 = "linalg.transpose"(%arg4, %54) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg156: bf16, %arg157: bf16):
      "linalg.yield"(%arg156) : (bf16) -> ()
    }) : (tensor<32x80xbf16>, tensor<80x32xbf16>) -> tensor<80x32xbf16>
    %56 = "tensor.empty"(%12) : (index) -> tensor<?x32xf32>
    %57 = "linalg.fill"(%4, %56) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg154: f32, %arg155: f32):
      "linalg.yield"(%arg154) : (f32) -> ()
    }) : (f32, tensor<?x32xf32>) -> tensor<?x32xf32>
    %58 = "linalg.matmul"(%53, %55, %57) <{indexing_maps = [#map, #map1, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg151: bf16, %arg152: bf16, %arg153: f32):
      %295 = "arith.extf"(%arg151) : (bf16) -> f32
      %296 = "arith.extf"(%arg152) : (bf16) -> f32
      %297 = "arith.mulf"(%295, %296) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %298 = "arith.addf"(%arg153, %297) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%298) : (f32) -> ()
    }) : (tensor<?x80xbf16>, tensor<80x32xbf16>, tensor<?x32xf32>) -> tensor<?x32xf32>
    %59 = "tensor.empty"(%12) : (index) -> tensor<?x32xbf16>
    %60 = "linalg.generic"(%58, %59) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg149: f32, %arg150: bf16):
      %294 = "arith.truncf"(%arg149) : (f32) -> bf16
      "linalg.yield"(%294) : (bf16) -> ()
    }) : (tensor<?x32xf32>, tensor<?x32xbf16>) -> tensor<?x32xbf16>
    %61 = "linalg.generic"(%arg5, %60, %59) <{indexing_maps = [#map4, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg146: bf16, %arg147: bf16, %arg148: bf16):
      %293 = "arith.addf"(%arg146, %arg147) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%293) : (bf16) -> ()
    }) : (tensor<32xbf16>, tensor<?x32xbf16>, tensor<?x32xbf16>) -> tensor<?x32xbf16>
    %62 = "arith.cmpi"(%19, %1) <{predicate = 5 : i64}> : (i64, i64) -> i1
    "cf.assert"(%62) <{msg = "negative values not allowed in new dimensions"}> : (i1) -> ()
    %63 = "linalg.generic"(%61, %56) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg144: bf16, %arg145: f32):
      %292 = "arith.extf"(%arg144) : (bf16) -> f32
      "linalg.yield"(%292) : (f32) -> ()
    }) : (tensor<?x32xbf16>, tensor<?x32xf32>) -> tensor<?x32xf32>
    %64 = "arith.cmpi"(%19, %1) <{predicate = 5 : i64}> : (i64, i64) -> i1
    "cf.assert"(%64) <{msg = "unimplemented: dynamic negative broadcast sizes"}> : (i1) -> ()
    %65 = "tensor.empty"(%12) : (index) -> tensor<?x32xf32>
    %66 = "linalg.generic"(%65) <{indexing_maps = [#map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg143: f32):
      %287 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %288 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %289 = "arith.cmpi"(%12, %2) <{predicate = 0 : i64}> : (index, index) -> i1
      %290 = "arith.select"(%289, %3, %287) : (i1, index, index) -> index
      %291 = "tensor.extract"(%63, %290, %288) : (tensor<?x32xf32>, index, index) -> f32
      "linalg.yield"(%291) : (f32) -> ()
    }) : (tensor<?x32xf32>) -> tensor<?x32xf32>
    %67 = "tensor.dim"(%arg7, %3) : (tensor<?x32xbf16>, index) -> index
    %68 = "arith.index_cast"(%67) : (index) -> i64
    %69 = "arith.cmpi"(%68, %1) <{predicate = 5 : i64}> : (i64, i64) -> i1
    "cf.assert"(%69) <{msg = "negative values not allowed in new dimensions"}> : (i1) -> ()
    %70 = "tensor.empty"(%67) : (index) -> tensor<?x32xf32>
    %71 = "linalg.generic"(%arg7, %70) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg141: bf16, %arg142: f32):
      %286 = "arith.extf"(%arg141) : (bf16) -> f32
      "linalg.yield"(%286) : (f32) -> ()
    }) : (tensor<?x32xbf16>, tensor<?x32xf32>) -> tensor<?x32xf32>
    %72 = "arith.cmpi"(%68, %1) <{predicate = 5 : i64}> : (i64, i64) -> i1
    "cf.assert"(%72) <{msg = "unimplemented: dynamic negative broadcast sizes"}> : (i1) -> ()
    %73 = "tensor.empty"(%67) : (index) -> tensor<?x32xf32>
    %74 = "linalg.generic"(%73) <{indexing_maps = [#map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg140: f32):
      %281 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %282 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %283 = "arith.cmpi"(%67, %2) <{predicate = 0 : i64}> : (index, index) -> i1
      %284 = "arith.select"(%283, %3, %281) : (i1, index, index) -> index
      %285 = "tensor.extract"(%71, %284, %282) : (tensor<?x32xf32>, index, index) -> f32
      "linalg.yield"(%285) : (f32) -> ()
    }) : (tensor<?x32xf32>) -> tensor<?x32xf32>
    %75 = "arith.cmpi"(%12, %67) <{predicate = 0 : i64}> : (index, index) -> i1
    "cf.assert"(%75) <{msg = "mismatched size for broadcast"}> : (i1) -> ()
    %76 = "linalg.generic"(%66, %74, %65) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg137: f32, %arg138: f32, %arg139: f32):
      %280 = "arith.subf"(%arg137, %arg138) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%280) : (f32) -> ()
    }) : (tensor<?x32xf32>, tensor<?x32xf32>, tensor<?x32xf32>) -> tensor<?x32xf32>
    %77 = "linalg.generic"(%76, %76, %65) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg134: f32, %arg135: f32, %arg136: f32):
      %279 = "arith.mulf"(%arg134, %arg135) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%279) : (f32) -> ()
    }) : (tensor<?x32xf32>, tensor<?x32xf32>, tensor<?x32xf32>) -> tensor<?x32xf32>
    %78 = "tensor.empty"() : () -> tensor<f32>
    %79 = "linalg.fill"(%4, %78) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg132: f32, %arg133: f32):
      "linalg.yield"(%arg132) : (f32) -> ()
    }) : (f32, tensor<f32>) -> tensor<f32>
    %80 = "linalg.generic"(%77, %79) <{indexing_maps = [#map3, #map5], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg130: f32, %arg131: f32):
      %278 = "arith.addf"(%arg130, %arg131) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%278) : (f32) -> ()
    }) : (tensor<?x32xf32>, tensor<f32>) -> tensor<f32>
    %81 = "arith.muli"(%12, %6) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %82 = "arith.index_cast"(%81) : (index) -> i64
    %83 = "linalg.generic"(%80, %78) <{indexing_maps = [#map6, #map6], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg128: f32, %arg129: f32):
      %276 = "arith.sitofp"(%82) : (i64) -> f32
      %277 = "arith.divf"(%arg128, %276) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%277) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "cf.assert"(%20) <{msg = "negative values not allowed in new dimensions"}> : (i1) -> ()
    %84 = "tensor.empty"(%12) : (index) -> tensor<?x32xf32>
    %85 = "linalg.generic"(%7, %84) <{indexing_maps = [#map5, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg126: f32, %arg127: f32):
      "linalg.yield"(%arg126) : (f32) -> ()
    }) : (tensor<f32>, tensor<?x32xf32>) -> tensor<?x32xf32>
    %86 = "linalg.generic"(%85, %84) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg124: f32, %arg125: f32):
      %274 = "arith.sitofp"(%82) : (i64) -> f32
      %275 = "arith.divf"(%arg124, %274) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%275) : (f32) -> ()
    }) : (tensor<?x32xf32>, tensor<?x32xf32>) -> tensor<?x32xf32>
    %87 = "linalg.generic"(%76, %65) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg122: f32, %arg123: f32):
      %273 = "arith.mulf"(%arg122, %8) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%273) : (f32) -> ()
    }) : (tensor<?x32xf32>, tensor<?x32xf32>) -> tensor<?x32xf32>
    "cf.assert"(%0) <{msg = "mismatched size for broadcast"}> : (i1) -> ()
    %88 = "linalg.generic"(%86, %87, %84) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg119: f32, %arg120: f32, %arg121: f32):
      %272 = "arith.mulf"(%arg119, %arg120) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%272) : (f32) -> ()
    }) : (tensor<?x32xf32>, tensor<?x32xf32>, tensor<?x32xf32>) -> tensor<?x32xf32>
    "cf.assert"(%22) <{msg = "negative values not allowed in new dimensions"}> : (i1) -> ()
    %89 = "tensor.empty"(%12) : (index) -> tensor<?x32xbf16>
    %90 = "linalg.generic"(%88, %89) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg117: f32, %arg118: bf16):
      %271 = "arith.truncf"(%arg117) : (f32) -> bf16
      "linalg.yield"(%271) : (bf16) -> ()
    }) : (tensor<?x32xf32>, tensor<?x32xbf16>) -> tensor<?x32xbf16>
    "cf.assert"(%27) <{msg = "unimplemented: dynamic negative broadcast sizes"}> : (i1) -> ()
    %91 = "tensor.empty"(%12) : (index) -> tensor<?x32xbf16>
    %92 = "linalg.generic"(%91) <{indexing_maps = [#map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg116: bf16):
      %266 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %267 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %268 = "arith.cmpi"(%12, %2) <{predicate = 0 : i64}> : (index, index) -> i1
      %269 = "arith.select"(%268, %3, %266) : (i1, index, index) -> index
      %270 = "tensor.extract"(%90, %269, %267) : (tensor<?x32xbf16>, index, index) -> bf16
      "linalg.yield"(%270) : (bf16) -> ()
    }) : (tensor<?x32xbf16>) -> tensor<?x32xbf16>
    %93 = "tensor.empty"(%12) : (index) -> tensor<?x80xf32>
    %94 = "linalg.fill"(%4, %93) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg114: f32, %arg115: f32):
      "linalg.yield"(%arg114) : (f32) -> ()
    }) : (f32, tensor<?x80xf32>) -> tensor<?x80xf32>
    %95 = "linalg.matmul"(%92, %arg4, %94) <{indexing_maps = [#map, #map1, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg111: bf16, %arg112: bf16, %arg113: f32):
      %262 = "arith.extf"(%arg111) : (bf16) -> f32
      %263 = "arith.extf"(%arg112) : (bf16) -> f32
      %264 = "arith.mulf"(%262, %263) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %265 = "arith.addf"(%arg113, %264) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%265) : (f32) -> ()
    }) : (tensor<?x32xbf16>, tensor<32x80xbf16>, tensor<?x80xf32>) -> tensor<?x80xf32>
    %96 = "tensor.empty"(%12) : (index) -> tensor<?x80xbf16>
    %97 = "linalg.generic"(%95, %96) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg109: f32, %arg110: bf16):
      %261 = "arith.truncf"(%arg109) : (f32) -> bf16
      "linalg.yield"(%261) : (bf16) -> ()
    }) : (tensor<?x80xf32>, tensor<?x80xbf16>) -> tensor<?x80xbf16>
    %98 = "tensor.empty"(%12) : (index) -> tensor<32x?xbf16>
    %99 = "linalg.transpose"(%92, %98) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg107: bf16, %arg108: bf16):
      "linalg.yield"(%arg107) : (bf16) -> ()
    }) : (tensor<?x32xbf16>, tensor<32x?xbf16>) -> tensor<32x?xbf16>
    "cf.assert"(%0) <{msg = "mismatching contracting dimension for torch.aten.mm"}> : (i1) -> ()
    %100 = "tensor.empty"() : () -> tensor<32x80xf32>
    %101 = "linalg.fill"(%4, %100) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg105: f32, %arg106: f32):
      "linalg.yield"(%arg105) : (f32) -> ()
    }) : (f32, tensor<32x80xf32>) -> tensor<32x80xf32>
    %102 = "linalg.matmul"(%99, %53, %101) <{indexing_maps = [#map, #map1, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg102: bf16, %arg103: bf16, %arg104: f32):
      %257 = "arith.extf"(%arg102) : (bf16) -> f32
      %258 = "arith.extf"(%arg103) : (bf16) -> f32
      %259 = "arith.mulf"(%257, %258) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %260 = "arith.addf"(%arg104, %259) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%260) : (f32) -> ()
    }) : (tensor<32x?xbf16>, tensor<?x80xbf16>, tensor<32x80xf32>) -> tensor<32x80xf32>
    %103 = "tensor.empty"() : () -> tensor<32x80xbf16>
    %104 = "linalg.generic"(%102, %103) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg100: f32, %arg101: bf16):
      %256 = "arith.truncf"(%arg100) : (f32) -> bf16
      "linalg.yield"(%256) : (bf16) -> ()
    }) : (tensor<32x80xf32>, tensor<32x80xbf16>) -> tensor<32x80xbf16>
    "cf.assert"(%30) <{msg = "negative values not allowed in new dimensions"}> : (i1) -> ()
    %105 = "tensor.empty"(%12) : (index) -> tensor<?x32xf32>
    %106 = "linalg.generic"(%92, %105) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg98: bf16, %arg99: f32):
      %255 = "arith.extf"(%arg98) : (bf16) -> f32
      "linalg.yield"(%255) : (f32) -> ()
    }) : (tensor<?x32xbf16>, tensor<?x32xf32>) -> tensor<?x32xf32>
    "cf.assert"(%41) <{msg = "unimplemented: dynamic negative broadcast sizes"}> : (i1) -> ()
    %107 = "tensor.empty"(%12) : (index) -> tensor<?x32xf32>
    %108 = "linalg.generic"(%107) <{indexing_maps = [#map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg97: f32):
      %250 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %251 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %252 = "arith.cmpi"(%12, %2) <{predicate = 0 : i64}> : (index, index) -> i1
      %253 = "arith.select"(%252, %3, %250) : (i1, index, index) -> index
      %254 = "tensor.extract"(%106, %253, %251) : (tensor<?x32xf32>, index, index) -> f32
      "linalg.yield"(%254) : (f32) -> ()
    }) : (tensor<?x32xf32>) -> tensor<?x32xf32>
    %109 = "tensor.empty"() : () -> tensor<1x32xf32>
    %110 = "linalg.fill"(%4, %109) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg95: f32, %arg96: f32):
      "linalg.yield"(%arg95) : (f32) -> ()
    }) : (f32, tensor<1x32xf32>) -> tensor<1x32xf32>
    %111 = "linalg.generic"(%108, %110) <{indexing_maps = [#map3, #map7], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg93: f32, %arg94: f32):
      %249 = "arith.addf"(%arg93, %arg94) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%249) : (f32) -> ()
    }) : (tensor<?x32xf32>, tensor<1x32xf32>) -> tensor<1x32xf32>
    %112 = "tensor.empty"() : () -> tensor<1x32xbf16>
    %113 = "linalg.generic"(%111, %112) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg91: f32, %arg92: bf16):
      %248 = "arith.truncf"(%arg91) : (f32) -> bf16
      "linalg.yield"(%248) : (bf16) -> ()
    }) : (tensor<1x32xf32>, tensor<1x32xbf16>) -> tensor<1x32xbf16>
    %114 = "tensor.collapse_shape"(%113) <{reassociation = [[0, 1]]}> : (tensor<1x32xbf16>) -> tensor<32xbf16>
    "cf.assert"(%30) <{msg = "negative values not allowed in new dimensions"}> : (i1) -> ()
    %115 = "linalg.generic"(%97, %93) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg89: bf16, %arg90: f32):
      %247 = "arith.extf"(%arg89) : (bf16) -> f32
      "linalg.yield"(%247) : (f32) -> ()
    }) : (tensor<?x80xbf16>, tensor<?x80xf32>) -> tensor<?x80xf32>
    "cf.assert"(%41) <{msg = "unimplemented: dynamic negative broadcast sizes"}> : (i1) -> ()
    %116 = "tensor.empty"(%12) : (index) -> tensor<?x80xf32>
    %117 = "linalg.generic"(%116) <{indexing_maps = [#map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg88: f32):
      %242 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %243 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %244 = "arith.cmpi"(%12, %2) <{predicate = 0 : i64}> : (index, index) -> i1
      %245 = "arith.select"(%244, %3, %242) : (i1, index, index) -> index
      %246 = "tensor.extract"(%115, %245, %243) : (tensor<?x80xf32>, index, index) -> f32
      "linalg.yield"(%246) : (f32) -> ()
    }) : (tensor<?x80xf32>) -> tensor<?x80xf32>
    "cf.assert"(%41) <{msg = "negative values not allowed in new dimensions"}> : (i1) -> ()
    "cf.assert"(%43) <{msg = "unimplemented: dynamic negative broadcast sizes"}> : (i1) -> ()
    "cf.assert"(%0) <{msg = "mismatched size for broadcast"}> : (i1) -> ()
    %118 = "linalg.generic"(%117, %46, %116) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg85: f32, %arg86: f32, %arg87: f32):
      %241 = "arith.mulf"(%arg85, %arg86) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%241) : (f32) -> ()
    }) : (tensor<?x80xf32>, tensor<?x80xf32>, tensor<?x80xf32>) -> tensor<?x80xf32>
    %119 = "linalg.generic"(%9, %46, %44) <{indexing_maps = [#map5, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg82: i64, %arg83: f32, %arg84: f32):
      %239 = "arith.sitofp"(%arg82) : (i64) -> f32
      %240 = "arith.subf"(%239, %arg83) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%240) : (f32) -> ()
    }) : (tensor<i64>, tensor<?x80xf32>, tensor<?x80xf32>) -> tensor<?x80xf32>
    %120 = "linalg.generic"(%45, %119, %44) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg79: f32, %arg80: f32, %arg81: f32):
      %238 = "arith.mulf"(%arg79, %arg80) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%238) : (f32) -> ()
    }) : (tensor<?x80xf32>, tensor<?x80xf32>, tensor<?x80xf32>) -> tensor<?x80xf32>
    %121 = "linalg.generic"(%120, %44) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg77: f32, %arg78: f32):
      %237 = "arith.addf"(%arg77, %5) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%237) : (f32) -> ()
    }) : (tensor<?x80xf32>, tensor<?x80xf32>) -> tensor<?x80xf32>
    "cf.assert"(%0) <{msg = "mismatched size for broadcast"}> : (i1) -> ()
    %122 = "linalg.generic"(%118, %121, %116) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg74: f32, %arg75: f32, %arg76: f32):
      %236 = "arith.mulf"(%arg74, %arg75) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%236) : (f32) -> ()
    }) : (tensor<?x80xf32>, tensor<?x80xf32>, tensor<?x80xf32>) -> tensor<?x80xf32>
    "cf.assert"(%43) <{msg = "negative values not allowed in new dimensions"}> : (i1) -> ()
    %123 = "tensor.empty"(%12) : (index) -> tensor<?x80xbf16>
    %124 = "linalg.generic"(%122, %123) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg72: f32, %arg73: bf16):
      %235 = "arith.truncf"(%arg72) : (f32) -> bf16
      "linalg.yield"(%235) : (bf16) -> ()
    }) : (tensor<?x80xf32>, tensor<?x80xbf16>) -> tensor<?x80xbf16>
    "cf.assert"(%48) <{msg = "unimplemented: dynamic negative broadcast sizes"}> : (i1) -> ()
    %125 = "tensor.empty"(%12) : (index) -> tensor<?x80xbf16>
    %126 = "linalg.generic"(%125) <{indexing_maps = [#map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg71: bf16):
      %230 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %231 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %232 = "arith.cmpi"(%12, %2) <{predicate = 0 : i64}> : (index, index) -> i1
      %233 = "arith.select"(%232, %3, %230) : (i1, index, index) -> index
      %234 = "tensor.extract"(%124, %233, %231) : (tensor<?x80xbf16>, index, index) -> bf16
      "linalg.yield"(%234) : (bf16) -> ()
    }) : (tensor<?x80xbf16>) -> tensor<?x80xbf16>
    %127 = "tensor.empty"(%12) : (index) -> tensor<?x96xf32>
    %128 = "linalg.fill"(%4, %127) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg69: f32, %arg70: f32):
      "linalg.yield"(%arg69) : (f32) -> ()
    }) : (f32, tensor<?x96xf32>) -> tensor<?x96xf32>
    %129 = "linalg.matmul"(%126, %arg2, %128) <{indexing_maps = [#map, #map1, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg66: bf16, %arg67: bf16, %arg68: f32):
      %226 = "arith.extf"(%arg66) : (bf16) -> f32
      %227 = "arith.extf"(%arg67) : (bf16) -> f32
      %228 = "arith.mulf"(%226, %227) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %229 = "arith.addf"(%arg68, %228) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%229) : (f32) -> ()
    }) : (tensor<?x80xbf16>, tensor<80x96xbf16>, tensor<?x96xf32>) -> tensor<?x96xf32>
    %130 = "tensor.empty"(%12) : (index) -> tensor<?x96xbf16>
    %131 = "linalg.generic"(%129, %130) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg64: f32, %arg65: bf16):
      %225 = "arith.truncf"(%arg64) : (f32) -> bf16
      "linalg.yield"(%225) : (bf16) -> ()
    }) : (tensor<?x96xf32>, tensor<?x96xbf16>) -> tensor<?x96xbf16>
    %132 = "tensor.empty"(%12) : (index) -> tensor<80x?xbf16>
    %133 = "linalg.transpose"(%126, %132) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg62: bf16, %arg63: bf16):
      "linalg.yield"(%arg62) : (bf16) -> ()
    }) : (tensor<?x80xbf16>, tensor<80x?xbf16>) -> tensor<80x?xbf16>
    "cf.assert"(%0) <{msg = "mismatching contracting dimension for torch.aten.mm"}> : (i1) -> ()
    %134 = "tensor.empty"() : () -> tensor<80x96xf32>
    %135 = "linalg.fill"(%4, %134) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg60: f32, %arg61: f32):
      "linalg.yield"(%arg60) : (f32) -> ()
    }) : (f32, tensor<80x96xf32>) -> tensor<80x96xf32>
    %136 = "linalg.matmul"(%133, %32, %135) <{indexing_maps = [#map, #map1, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg57: bf16, %arg58: bf16, %arg59: f32):
      %221 = "arith.extf"(%arg57) : (bf16) -> f32
      %222 = "arith.extf"(%arg58) : (bf16) -> f32
      %223 = "arith.mulf"(%221, %222) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %224 = "arith.addf"(%arg59, %223) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%224) : (f32) -> ()
    }) : (tensor<80x?xbf16>, tensor<?x96xbf16>, tensor<80x96xf32>) -> tensor<80x96xf32>
    %137 = "tensor.empty"() : () -> tensor<80x96xbf16>
    %138 = "linalg.generic"(%136, %137) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg55: f32, %arg56: bf16):
      %220 = "arith.truncf"(%arg55) : (f32) -> bf16
      "linalg.yield"(%220) : (bf16) -> ()
    }) : (tensor<80x96xf32>, tensor<80x96xbf16>) -> tensor<80x96xbf16>
    "cf.assert"(%51) <{msg = "negative values not allowed in new dimensions"}> : (i1) -> ()
    %139 = "tensor.empty"(%12) : (index) -> tensor<?x80xf32>
    %140 = "linalg.generic"(%126, %139) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg53: bf16, %arg54: f32):
      %219 = "arith.extf"(%arg53) : (bf16) -> f32
      "linalg.yield"(%219) : (f32) -> ()
    }) : (tensor<?x80xbf16>, tensor<?x80xf32>) -> tensor<?x80xf32>
    "cf.assert"(%62) <{msg = "unimplemented: dynamic negative broadcast sizes"}> : (i1) -> ()
    %141 = "tensor.empty"(%12) : (index) -> tensor<?x80xf32>
    %142 = "linalg.generic"(%141) <{indexing_maps = [#map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg52: f32):
      %214 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %215 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %216 = "arith.cmpi"(%12, %2) <{predicate = 0 : i64}> : (index, index) -> i1
      %217 = "arith.select"(%216, %3, %214) : (i1, index, index) -> index
      %218 = "tensor.extract"(%140, %217, %215) : (tensor<?x80xf32>, index, index) -> f32
      "linalg.yield"(%218) : (f32) -> ()
    }) : (tensor<?x80xf32>) -> tensor<?x80xf32>
    %143 = "tensor.empty"() : () -> tensor<1x80xf32>
    %144 = "linalg.fill"(%4, %143) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg50: f32, %arg51: f32):
      "linalg.yield"(%arg50) : (f32) -> ()
    }) : (f32, tensor<1x80xf32>) -> tensor<1x80xf32>
    %145 = "linalg.generic"(%142, %144) <{indexing_maps = [#map3, #map7], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg48: f32, %arg49: f32):
      %213 = "arith.addf"(%arg48, %arg49) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%213) : (f32) -> ()
    }) : (tensor<?x80xf32>, tensor<1x80xf32>) -> tensor<1x80xf32>
    %146 = "tensor.empty"() : () -> tensor<1x80xbf16>
    %147 = "linalg.generic"(%145, %146) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg46: f32, %arg47: bf16):
      %212 = "arith.truncf"(%arg46) : (f32) -> bf16
      "linalg.yield"(%212) : (bf16) -> ()
    }) : (tensor<1x80xf32>, tensor<1x80xbf16>) -> tensor<1x80xbf16>
    %148 = "tensor.collapse_shape"(%147) <{reassociation = [[0, 1]]}> : (tensor<1x80xbf16>) -> tensor<80xbf16>
    "cf.assert"(%51) <{msg = "negative values not allowed in new dimensions"}> : (i1) -> ()
    %149 = "linalg.generic"(%131, %127) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg44: bf16, %arg45: f32):
      %211 = "arith.extf"(%arg44) : (bf16) -> f32
      "linalg.yield"(%211) : (f32) -> ()
    }) : (tensor<?x96xbf16>, tensor<?x96xf32>) -> tensor<?x96xf32>
    "cf.assert"(%62) <{msg = "unimplemented: dynamic negative broadcast sizes"}> : (i1) -> ()
    %150 = "tensor.empty"(%12) : (index) -> tensor<?x96xf32>
    %151 = "linalg.generic"(%150) <{indexing_maps = [#map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg43: f32):
      %206 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %207 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %208 = "arith.cmpi"(%12, %2) <{predicate = 0 : i64}> : (index, index) -> i1
      %209 = "arith.select"(%208, %3, %206) : (i1, index, index) -> index
      %210 = "tensor.extract"(%149, %209, %207) : (tensor<?x96xf32>, index, index) -> f32
      "linalg.yield"(%210) : (f32) -> ()
    }) : (tensor<?x96xf32>) -> tensor<?x96xf32>
    "cf.assert"(%20) <{msg = "negative values not allowed in new dimensions"}> : (i1) -> ()
    "cf.assert"(%22) <{msg = "unimplemented: dynamic negative broadcast sizes"}> : (i1) -> ()
    "cf.assert"(%0) <{msg = "mismatched size for broadcast"}> : (i1) -> ()
    %152 = "linalg.generic"(%151, %25, %150) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg40: f32, %arg41: f32, %arg42: f32):
      %205 = "arith.mulf"(%arg40, %arg41) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%205) : (f32) -> ()
    }) : (tensor<?x96xf32>, tensor<?x96xf32>, tensor<?x96xf32>) -> tensor<?x96xf32>
    %153 = "linalg.generic"(%9, %25, %23) <{indexing_maps = [#map5, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg37: i64, %arg38: f32, %arg39: f32):
      %203 = "arith.sitofp"(%arg37) : (i64) -> f32
      %204 = "arith.subf"(%203, %arg38) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%204) : (f32) -> ()
    }) : (tensor<i64>, tensor<?x96xf32>, tensor<?x96xf32>) -> tensor<?x96xf32>
    %154 = "linalg.generic"(%24, %153, %23) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg34: f32, %arg35: f32, %arg36: f32):
      %202 = "arith.mulf"(%arg34, %arg35) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%202) : (f32) -> ()
    }) : (tensor<?x96xf32>, tensor<?x96xf32>, tensor<?x96xf32>) -> tensor<?x96xf32>
    %155 = "linalg.generic"(%154, %23) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg32: f32, %arg33: f32):
      %201 = "arith.addf"(%arg32, %5) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%201) : (f32) -> ()
    }) : (tensor<?x96xf32>, tensor<?x96xf32>) -> tensor<?x96xf32>
    "cf.assert"(%0) <{msg = "mismatched size for broadcast"}> : (i1) -> ()
    %156 = "linalg.generic"(%152, %155, %150) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg29: f32, %arg30: f32, %arg31: f32):
      %200 = "arith.mulf"(%arg29, %arg30) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%200) : (f32) -> ()
    }) : (tensor<?x96xf32>, tensor<?x96xf32>, tensor<?x96xf32>) -> tensor<?x96xf32>
    "cf.assert"(%64) <{msg = "negative values not allowed in new dimensions"}> : (i1) -> ()
    %157 = "tensor.empty"(%12) : (index) -> tensor<?x96xbf16>
    %158 = "linalg.generic"(%156, %157) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg27: f32, %arg28: bf16):
      %199 = "arith.truncf"(%arg27) : (f32) -> bf16
      "linalg.yield"(%199) : (bf16) -> ()
    }) : (tensor<?x96xf32>, tensor<?x96xbf16>) -> tensor<?x96xbf16>
    %159 = "arith.cmpi"(%19, %1) <{predicate = 5 : i64}> : (i64, i64) -> i1
    "cf.assert"(%159) <{msg = "unimplemented: dynamic negative broadcast sizes"}> : (i1) -> ()
    %160 = "tensor.empty"(%12) : (index) -> tensor<?x96xbf16>
    %161 = "linalg.generic"(%160) <{indexing_maps = [#map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg26: bf16):
      %194 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %195 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %196 = "arith.cmpi"(%12, %2) <{predicate = 0 : i64}> : (index, index) -> i1
      %197 = "arith.select"(%196, %3, %194) : (i1, index, index) -> index
      %198 = "tensor.extract"(%158, %197, %195) : (tensor<?x96xbf16>, index, index) -> bf16
      "linalg.yield"(%198) : (bf16) -> ()
    }) : (tensor<?x96xbf16>) -> tensor<?x96xbf16>
    %162 = "tensor.empty"(%12) : (index) -> tensor<96x?xbf16>
    %163 = "linalg.transpose"(%161, %162) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg24: bf16, %arg25: bf16):
      "linalg.yield"(%arg24) : (bf16) -> ()
    }) : (tensor<?x96xbf16>, tensor<96x?xbf16>) -> tensor<96x?xbf16>
    "cf.assert"(%0) <{msg = "mismatching contracting dimension for torch.aten.mm"}> : (i1) -> ()
    %164 = "tensor.empty"() : () -> tensor<96x48xf32>
    %165 = "linalg.fill"(%4, %164) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg22: f32, %arg23: f32):
      "linalg.yield"(%arg22) : (f32) -> ()
    }) : (f32, tensor<96x48xf32>) -> tensor<96x48xf32>
    %166 = "linalg.matmul"(%163, %arg6, %165) <{indexing_maps = [#map, #map1, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg19: bf16, %arg20: bf16, %arg21: f32):
      %190 = "arith.extf"(%arg19) : (bf16) -> f32
      %191 = "arith.extf"(%arg20) : (bf16) -> f32
      %192 = "arith.mulf"(%190, %191) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %193 = "arith.addf"(%arg21, %192) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%193) : (f32) -> ()
    }) : (tensor<96x?xbf16>, tensor<?x48xbf16>, tensor<96x48xf32>) -> tensor<96x48xf32>
    %167 = "tensor.empty"() : () -> tensor<96x48xbf16>
    %168 = "linalg.generic"(%166, %167) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg17: f32, %arg18: bf16):
      %189 = "arith.truncf"(%arg17) : (f32) -> bf16
      "linalg.yield"(%189) : (bf16) -> ()
    }) : (tensor<96x48xf32>, tensor<96x48xbf16>) -> tensor<96x48xbf16>
    %169 = "arith.cmpi"(%19, %1) <{predicate = 5 : i64}> : (i64, i64) -> i1
    "cf.assert"(%169) <{msg = "negative values not allowed in new dimensions"}> : (i1) -> ()
    %170 = "tensor.empty"(%12) : (index) -> tensor<?x96xf32>
    %171 = "linalg.generic"(%161, %170) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg15: bf16, %arg16: f32):
      %188 = "arith.extf"(%arg15) : (bf16) -> f32
      "linalg.yield"(%188) : (f32) -> ()
    }) : (tensor<?x96xbf16>, tensor<?x96xf32>) -> tensor<?x96xf32>
    %172 = "arith.cmpi"(%19, %1) <{predicate = 5 : i64}> : (i64, i64) -> i1
    "cf.assert"(%172) <{msg = "unimplemented: dynamic negative broadcast sizes"}> : (i1) -> ()
    %173 = "tensor.empty"(%12) : (index) -> tensor<?x96xf32>
    %174 = "linalg.generic"(%173) <{indexing_maps = [#map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg14: f32):
      %183 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %184 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %185 = "arith.cmpi"(%12, %2) <{predicate = 0 : i64}> : (index, index) -> i1
      %186 = "arith.select"(%185, %3, %183) : (i1, index, index) -> index
      %187 = "tensor.extract"(%171, %186, %184) : (tensor<?x96xf32>, index, index) -> f32
      "linalg.yield"(%187) : (f32) -> ()
    }) : (tensor<?x96xf32>) -> tensor<?x96xf32>
    %175 = "tensor.empty"() : () -> tensor<1x96xf32>
    %176 = "linalg.fill"(%4, %175) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg12: f32, %arg13: f32):
      "linalg.yield"(%arg12) : (f32) -> ()
    }) : (f32, tensor<1x96xf32>) -> tensor<1x96xf32>
    %177 = "linalg.generic"(%174, %176) <{indexing_maps = [#map3, #map7], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg10: f32, %arg11: f32):
      %182 = "arith.addf"(%arg10, %arg11) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%182) : (f32) -> ()
    }) : (tensor<?x96xf32>, tensor<1x96xf32>) -> tensor<1x96xf32>
    %178 = "tensor.empty"() : () -> tensor<1x96xbf16>
    %179 = "linalg.generic"(%177, %178) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg8: f32, %arg9: bf16):
      %181 = "arith.truncf"(%arg8) : (f32) -> bf16
      "linalg.yield"(%181) : (bf16) -> ()
    }) : (tensor<1x96xf32>, tensor<1x96xbf16>) -> tensor<1x96xbf16>
    %180 = "tensor.collapse_shape"(%179) <{reassociation = [[0, 1]]}> : (tensor<1x96xbf16>) -> tensor<96xbf16>
    "func.return"(%83, %168, %180, %138, %148, %104, %114) : (tensor<f32>, tensor<96x48xbf16>, tensor<96xbf16>, tensor<80x96xbf16>, tensor<80xbf16>, tensor<32x80xbf16>, tensor<32xbf16>) -> ()
  }) : () -> ()
}) : () -> ()
