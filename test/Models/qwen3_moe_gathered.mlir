// Written by utils/export_models.py; qwen3_moe_gathered.json describes it.
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1) -> (d0, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map9 = affine_map<(d0, d1, d2) -> ()>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> ()>
#map17 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map18 = affine_map<(d0, d1, d2) -> (d2)>
#map19 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map20 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map22 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map23 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map24 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map25 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map26 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d2)>
#map27 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map28 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map29 = affine_map<(d0, d1) -> (d0)>
#map30 = affine_map<(d0, d1) -> ()>
#map31 = affine_map<(d0, d1, d2) -> (d0)>
#map32 = affine_map<(d0) -> ()>
#map33 = affine_map<() -> ()>
#map34 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map35 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map36 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map37 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map38 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, d3, d4)>
#map39 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
"builtin.module"() ({
  "func.func"() <{arg_attrs = [{ufp4.name = "model.embed_tokens.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.self_attn.q_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.self_attn.k_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.self_attn.v_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.self_attn.o_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.self_attn.q_norm.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.self_attn.k_norm.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.mlp.experts.gate_up_proj", ufp4.parameter}, {ufp4.name = "model.layers.0.mlp.experts.down_proj", ufp4.parameter}, {ufp4.name = "model.layers.0.mlp.gate.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.input_layernorm.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.post_attention_layernorm.weight", ufp4.parameter}, {ufp4.name = "model.norm.weight", ufp4.parameter}, {ufp4.name = "lm_head.weight", ufp4.parameter}, {ufp4.name = "input_ids"}, {ufp4.name = "labels"}], function_type = (tensor<96x32xbf16>, tensor<32x32xbf16>, tensor<16x32xbf16>, tensor<16x32xbf16>, tensor<32x32xbf16>, tensor<8xbf16>, tensor<8xbf16>, tensor<4x48x32xbf16>, tensor<4x32x24xbf16>, tensor<4x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<96x32xbf16>, tensor<2x8xi64>, tensor<2x8xi64>) -> (tensor<f32>, tensor<96x32xbf16>, tensor<32x32xbf16>, tensor<16x32xbf16>, tensor<16x32xbf16>, tensor<32x32xbf16>, tensor<8xbf16>, tensor<8xbf16>, tensor<4x48x32xbf16>, tensor<4x32x24xbf16>, tensor<4x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<96x32xbf16>), res_attrs = [{ufp4.name = "loss"}, {ufp4.name = "grad.model.embed_tokens.weight"}, {ufp4.name = "grad.model.layers.0.self_attn.q_proj.weight"}, {ufp4.name = "grad.model.layers.0.self_attn.k_proj.weight"}, {ufp4.name = "grad.model.layers.0.self_attn.v_proj.weight"}, {ufp4.name = "grad.model.layers.0.self_attn.o_proj.weight"}, {ufp4.name = "grad.model.layers.0.self_attn.q_norm.weight"}, {ufp4.name = "grad.model.layers.0.self_attn.k_norm.weight"}, {ufp4.name = "grad.model.layers.0.mlp.experts.gate_up_proj"}, {ufp4.name = "grad.model.layers.0.mlp.experts.down_proj"}, {ufp4.name = "grad.model.layers.0.mlp.gate.weight"}, {ufp4.name = "grad.model.layers.0.input_layernorm.weight"}, {ufp4.name = "grad.model.layers.0.post_attention_layernorm.weight"}, {ufp4.name = "grad.model.norm.weight"}, {ufp4.name = "grad.lm_head.weight"}], sym_name = "train_step"}> ({
  ^bb0(%arg0: tensor<96x32xbf16>, %arg1: tensor<32x32xbf16>, %arg2: tensor<16x32xbf16>, %arg3: tensor<16x32xbf16>, %arg4: tensor<32x32xbf16>, %arg5: tensor<8xbf16>, %arg6: tensor<8xbf16>, %arg7: tensor<4x48x32xbf16>, %arg8: tensor<4x32x24xbf16>, %arg9: tensor<4x32xbf16>, %arg10: tensor<32xbf16>, %arg11: tensor<32xbf16>, %arg12: tensor<32xbf16>, %arg13: tensor<96x32xbf16>, %arg14: tensor<2x8xi64>, %arg15: tensor<2x8xi64>):
    %0 = "arith.constant"() <{value = -100 : i64}> : () -> i64
    %1 = "arith.constant"() <{value = 4 : i64}> : () -> i64
    %2 = "arith.constant"() <{value = 2 : i64}> : () -> i64
    %3 = "arith.constant"() <{value = 1 : i64}> : () -> i64
    %4 = "arith.constant"() <{value = 8 : i64}> : () -> i64
    %5 = "arith.constant"() <{value = 0 : i64}> : () -> i64
    %6 = "arith.constant"() <{value = -1 : i64}> : () -> i64
    %7 = "arith.constant"() <{value = 96 : index}> : () -> index
    %8 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %9 = "arith.constant"() <{value = 0xFF800000 : f32}> : () -> f32
    %10 = "arith.constant"() <{value = 1.000000e+00 : f32}> : () -> f32
    %11 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<2x4x8x8xbf16>}> : () -> tensor<2x4x8x8xbf16>
    %12 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<2x2x8x8xbf16>}> : () -> tensor<2x2x8x8xbf16>
    %13 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<16x4xf32>}> : () -> tensor<16x4xf32>
    %14 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<4x48x32xbf16>}> : () -> tensor<4x48x32xbf16>
    %15 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<4x32x24xbf16>}> : () -> tensor<4x32x24xbf16>
    %16 = "arith.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %17 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %18 = "arith.constant"() <{value = dense<-3.389530e+38> : tensor<bf16>}> : () -> tensor<bf16>
    %19 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<bf16>}> : () -> tensor<bf16>
    %20 = "arith.constant"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
    %21 = "arith.constant"() <{value = dense<true> : tensor<i1>}> : () -> tensor<i1>
    %22 = "arith.constant"() <{value = 0.35355339059327379 : f64}> : () -> f64
    %23 = "arith.constant"() <{value = 9.9999999999999995E-7 : f64}> : () -> f64
    %24 = "arith.constant"() <{value = dense<[1.000000e+00, 1.000000e-01, 0.00999999977, 1.000000e-03]> : tensor<4xf32>}> : () -> tensor<4xf32>
    %25 = "arith.constant"() <{value = 3.200000e+01 : f32}> : () -> f32
    %26 = "arith.constant"() <{value = 8.000000e+00 : f32}> : () -> f32
    %27 = "arith.constant"() <{value = -5.000000e-01 : f32}> : () -> f32
    %28 = "arith.constant"() <{value = 2.000000e+00 : f32}> : () -> f32
    %29 = "arith.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
    %30 = "arith.constant"() <{value = dense<0> : tensor<i64>}> : () -> tensor<i64>
    %31 = "tensor.empty"() : () -> tensor<2x8x32xbf16>
    %32 = "linalg.generic"(%arg14, %31) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1115: i64, %arg1116: bf16):
      %1281 = "arith.index_cast"(%arg1115) : (i64) -> index
      %1282 = "linalg.index"() <{dim = 2 : i64}> : () -> index
      %1283 = "arith.cmpi"(%1281, %7) <{predicate = 2 : i64}> : (index, index) -> i1
      "cf.assert"(%1283) <{msg = "index must be smaller than dim size"}> : (i1) -> ()
      %1284 = "arith.cmpi"(%arg1115, %5) <{predicate = 5 : i64}> : (i64, i64) -> i1
      "cf.assert"(%1284) <{msg = "index must be larger or equal to 0"}> : (i1) -> ()
      %1285 = "tensor.extract"(%arg0, %1281, %1282) : (tensor<96x32xbf16>, index, index) -> bf16
      "linalg.yield"(%1285) : (bf16) -> ()
    }) : (tensor<2x8xi64>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %33 = "tensor.empty"() : () -> tensor<8xi64>
    %34 = "linalg.generic"(%33) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg1114: i64):
      %1279 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1280 = "arith.index_cast"(%1279) : (index) -> i64
      "linalg.yield"(%1280) : (i64) -> ()
    }) : (tensor<8xi64>) -> tensor<8xi64>
    %35 = "tensor.empty"() : () -> tensor<2x8xi64>
    %36 = "linalg.generic"(%34, %35) <{indexing_maps = [#map3, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1112: i64, %arg1113: i64):
      "linalg.yield"(%arg1112) : (i64) -> ()
    }) : (tensor<8xi64>, tensor<2x8xi64>) -> tensor<2x8xi64>
    %37 = "tensor.extract_slice"(%36) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 2, 1>, static_strides = array<i64: 1, 1>}> : (tensor<2x8xi64>) -> tensor<2x1xi64>
    %38 = "tensor.empty"() : () -> tensor<2x1xi64>
    %39 = "linalg.generic"(%37, %38) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1110: i64, %arg1111: i64):
      %1278 = "arith.subi"(%arg1110, %3) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1278) : (i64) -> ()
    }) : (tensor<2x1xi64>, tensor<2x1xi64>) -> tensor<2x1xi64>
    %40 = "tensor.concat"(%39, %36) <{dim = 1 : i64}> : (tensor<2x1xi64>, tensor<2x8xi64>) -> tensor<2x9xi64>
    %41 = "tensor.extract_slice"(%40) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 2, 8>, static_strides = array<i64: 1, 1>}> : (tensor<2x9xi64>) -> tensor<2x8xi64>
    %42 = "tensor.extract_slice"(%40) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 1>, static_sizes = array<i64: 2, 8>, static_strides = array<i64: 1, 1>}> : (tensor<2x9xi64>) -> tensor<2x8xi64>
    %43 = "linalg.generic"(%42, %41, %35) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1107: i64, %arg1108: i64, %arg1109: i64):
      %1277 = "arith.subi"(%arg1107, %arg1108) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1277) : (i64) -> ()
    }) : (tensor<2x8xi64>, tensor<2x8xi64>, tensor<2x8xi64>) -> tensor<2x8xi64>
    %44 = "tensor.empty"() : () -> tensor<2x8xi1>
    %45 = "linalg.generic"(%43, %44) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1105: i64, %arg1106: i1):
      %1276 = "arith.cmpi"(%arg1105, %3) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1276) : (i1) -> ()
    }) : (tensor<2x8xi64>, tensor<2x8xi1>) -> tensor<2x8xi1>
    %46 = "linalg.generic"(%45, %35) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1103: i1, %arg1104: i64):
      %1275 = "arith.extui"(%arg1103) : (i1) -> i64
      "linalg.yield"(%1275) : (i64) -> ()
    }) : (tensor<2x8xi1>, tensor<2x8xi64>) -> tensor<2x8xi64>
    %47 = "tensor.expand_shape"(%34) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 8>}> : (tensor<8xi64>) -> tensor<1x8xi64>
    %48 = "tensor.expand_shape"(%34) <{reassociation = [[0, 1]], static_output_shape = array<i64: 8, 1>}> : (tensor<8xi64>) -> tensor<8x1xi64>
    %49 = "tensor.empty"() : () -> tensor<8x8xi1>
    %50 = "linalg.generic"(%47, %48, %49) <{indexing_maps = [#map5, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1100: i64, %arg1101: i64, %arg1102: i1):
      %1274 = "arith.cmpi"(%arg1100, %arg1101) <{predicate = 3 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1274) : (i1) -> ()
    }) : (tensor<1x8xi64>, tensor<8x1xi64>, tensor<8x8xi1>) -> tensor<8x8xi1>
    %51 = "tensor.expand_shape"(%46) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 1, 8>}> : (tensor<2x8xi64>) -> tensor<2x1x8xi64>
    %52 = "tensor.empty"() : () -> tensor<2x8x8xi64>
    %53 = "linalg.generic"(%50, %51, %30, %52) <{indexing_maps = [#map7, #map8, #map9, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg1096: i1, %arg1097: i64, %arg1098: i64, %arg1099: i64):
      %1273 = "arith.select"(%arg1096, %arg1097, %arg1098) : (i1, i64, i64) -> i64
      "linalg.yield"(%1273) : (i64) -> ()
    }) : (tensor<8x8xi1>, tensor<2x1x8xi64>, tensor<i64>, tensor<2x8x8xi64>) -> tensor<2x8x8xi64>
    %54 = "linalg.fill"(%5, %35) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1094: i64, %arg1095: i64):
      "linalg.yield"(%arg1094) : (i64) -> ()
    }) : (i64, tensor<2x8xi64>) -> tensor<2x8xi64>
    %55 = "linalg.generic"(%53, %54) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1092: i64, %arg1093: i64):
      %1272 = "arith.addi"(%arg1092, %arg1093) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1272) : (i64) -> ()
    }) : (tensor<2x8x8xi64>, tensor<2x8xi64>) -> tensor<2x8xi64>
    %56 = "tensor.empty"() : () -> tensor<2xi64>
    %57 = "linalg.generic"(%56) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg1091: i64):
      %1270 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1271 = "arith.index_cast"(%1270) : (index) -> i64
      "linalg.yield"(%1271) : (i64) -> ()
    }) : (tensor<2xi64>) -> tensor<2xi64>
    %58 = "tensor.expand_shape"(%57) <{reassociation = [[0, 1, 2, 3]], static_output_shape = array<i64: 2, 1, 1, 1>}> : (tensor<2xi64>) -> tensor<2x1x1x1xi64>
    %59 = "tensor.expand_shape"(%34) <{reassociation = [[0, 1, 2, 3]], static_output_shape = array<i64: 1, 1, 8, 1>}> : (tensor<8xi64>) -> tensor<1x1x8x1xi64>
    %60 = "tensor.expand_shape"(%34) <{reassociation = [[0, 1, 2, 3]], static_output_shape = array<i64: 1, 1, 1, 8>}> : (tensor<8xi64>) -> tensor<1x1x1x8xi64>
    %61 = "tensor.empty"() : () -> tensor<2x1x8x1xi64>
    %62 = "linalg.generic"(%58, %59, %61) <{indexing_maps = [#map10, #map11, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1088: i64, %arg1089: i64, %arg1090: i64):
      %1261 = "arith.cmpi"(%arg1088, %5) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1262 = "arith.addi"(%arg1088, %2) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1263 = "arith.select"(%1261, %1262, %arg1088) : (i1, i64, i64) -> i64
      %1264 = "arith.index_cast"(%1263) : (i64) -> index
      %1265 = "arith.cmpi"(%arg1089, %5) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1266 = "arith.addi"(%arg1089, %4) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1267 = "arith.select"(%1265, %1266, %arg1089) : (i1, i64, i64) -> i64
      %1268 = "arith.index_cast"(%1267) : (i64) -> index
      %1269 = "tensor.extract"(%55, %1264, %1268) : (tensor<2x8xi64>, index, index) -> i64
      "linalg.yield"(%1269) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>, tensor<2x1x8x1xi64>) -> tensor<2x1x8x1xi64>
    %63 = "tensor.empty"() : () -> tensor<2x1x1x8xi64>
    %64 = "linalg.generic"(%58, %60, %63) <{indexing_maps = [#map10, #map13, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1085: i64, %arg1086: i64, %arg1087: i64):
      %1252 = "arith.cmpi"(%arg1085, %5) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1253 = "arith.addi"(%arg1085, %2) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1254 = "arith.select"(%1252, %1253, %arg1085) : (i1, i64, i64) -> i64
      %1255 = "arith.index_cast"(%1254) : (i64) -> index
      %1256 = "arith.cmpi"(%arg1086, %5) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1257 = "arith.addi"(%arg1086, %4) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1258 = "arith.select"(%1256, %1257, %arg1086) : (i1, i64, i64) -> i64
      %1259 = "arith.index_cast"(%1258) : (i64) -> index
      %1260 = "tensor.extract"(%55, %1255, %1259) : (tensor<2x8xi64>, index, index) -> i64
      "linalg.yield"(%1260) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>, tensor<2x1x1x8xi64>) -> tensor<2x1x1x8xi64>
    %65 = "tensor.empty"() : () -> tensor<2x1x8x8xi1>
    %66 = "linalg.generic"(%62, %64, %65) <{indexing_maps = [#map14, #map15, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1082: i64, %arg1083: i64, %arg1084: i1):
      %1251 = "arith.cmpi"(%arg1082, %arg1083) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1251) : (i1) -> ()
    }) : (tensor<2x1x8x1xi64>, tensor<2x1x1x8xi64>, tensor<2x1x8x8xi1>) -> tensor<2x1x8x8xi1>
    %67 = "linalg.generic"(%21, %66, %65) <{indexing_maps = [#map16, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1079: i1, %arg1080: i1, %arg1081: i1):
      %1250 = "arith.andi"(%arg1079, %arg1080) : (i1, i1) -> i1
      "linalg.yield"(%1250) : (i1) -> ()
    }) : (tensor<i1>, tensor<2x1x8x8xi1>, tensor<2x1x8x8xi1>) -> tensor<2x1x8x8xi1>
    %68 = "linalg.generic"(%58, %59, %61) <{indexing_maps = [#map10, #map11, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1076: i64, %arg1077: i64, %arg1078: i64):
      %1241 = "arith.cmpi"(%arg1076, %5) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1242 = "arith.addi"(%arg1076, %2) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1243 = "arith.select"(%1241, %1242, %arg1076) : (i1, i64, i64) -> i64
      %1244 = "arith.index_cast"(%1243) : (i64) -> index
      %1245 = "arith.cmpi"(%arg1077, %5) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1246 = "arith.addi"(%arg1077, %4) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1247 = "arith.select"(%1245, %1246, %arg1077) : (i1, i64, i64) -> i64
      %1248 = "arith.index_cast"(%1247) : (i64) -> index
      %1249 = "tensor.extract"(%36, %1244, %1248) : (tensor<2x8xi64>, index, index) -> i64
      "linalg.yield"(%1249) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>, tensor<2x1x8x1xi64>) -> tensor<2x1x8x1xi64>
    %69 = "linalg.generic"(%58, %60, %63) <{indexing_maps = [#map10, #map13, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1073: i64, %arg1074: i64, %arg1075: i64):
      %1232 = "arith.cmpi"(%arg1073, %5) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1233 = "arith.addi"(%arg1073, %2) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1234 = "arith.select"(%1232, %1233, %arg1073) : (i1, i64, i64) -> i64
      %1235 = "arith.index_cast"(%1234) : (i64) -> index
      %1236 = "arith.cmpi"(%arg1074, %5) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1237 = "arith.addi"(%arg1074, %4) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1238 = "arith.select"(%1236, %1237, %arg1074) : (i1, i64, i64) -> i64
      %1239 = "arith.index_cast"(%1238) : (i64) -> index
      %1240 = "tensor.extract"(%36, %1235, %1239) : (tensor<2x8xi64>, index, index) -> i64
      "linalg.yield"(%1240) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>, tensor<2x1x1x8xi64>) -> tensor<2x1x1x8xi64>
    %70 = "linalg.generic"(%69, %68, %65) <{indexing_maps = [#map15, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1070: i64, %arg1071: i64, %arg1072: i1):
      %1231 = "arith.cmpi"(%arg1070, %arg1071) <{predicate = 3 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1231) : (i1) -> ()
    }) : (tensor<2x1x1x8xi64>, tensor<2x1x8x1xi64>, tensor<2x1x8x8xi1>) -> tensor<2x1x8x8xi1>
    %71 = "linalg.generic"(%67, %70, %65) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1067: i1, %arg1068: i1, %arg1069: i1):
      %1230 = "arith.andi"(%arg1067, %arg1068) : (i1, i1) -> i1
      "linalg.yield"(%1230) : (i1) -> ()
    }) : (tensor<2x1x8x8xi1>, tensor<2x1x8x8xi1>, tensor<2x1x8x8xi1>) -> tensor<2x1x8x8xi1>
    %72 = "tensor.empty"() : () -> tensor<2x1x8x8xbf16>
    %73 = "linalg.generic"(%71, %19, %18, %72) <{indexing_maps = [#map12, #map16, #map16, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg1063: i1, %arg1064: bf16, %arg1065: bf16, %arg1066: bf16):
      %1229 = "arith.select"(%arg1063, %arg1064, %arg1065) : (i1, bf16, bf16) -> bf16
      "linalg.yield"(%1229) : (bf16) -> ()
    }) : (tensor<2x1x8x8xi1>, tensor<bf16>, tensor<bf16>, tensor<2x1x8x8xbf16>) -> tensor<2x1x8x8xbf16>
    %74 = "tensor.expand_shape"(%34) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 8, 1>}> : (tensor<8xi64>) -> tensor<1x8x1xi64>
    %75 = "tensor.empty"() : () -> tensor<1x8x1xf32>
    %76 = "linalg.generic"(%74, %75) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1061: i64, %arg1062: f32):
      %1228 = "arith.sitofp"(%arg1061) : (i64) -> f32
      "linalg.yield"(%1228) : (f32) -> ()
    }) : (tensor<1x8x1xi64>, tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %77 = "tensor.empty"() : () -> tensor<1x8x4xf32>
    %78 = "linalg.generic"(%76, %24, %77) <{indexing_maps = [#map17, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1058: f32, %arg1059: f32, %arg1060: f32):
      %1227 = "arith.mulf"(%arg1058, %arg1059) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1227) : (f32) -> ()
    }) : (tensor<1x8x1xf32>, tensor<4xf32>, tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
    %79 = "tensor.concat"(%78, %78) <{dim = 2 : i64}> : (tensor<1x8x4xf32>, tensor<1x8x4xf32>) -> tensor<1x8x8xf32>
    %80 = "tensor.empty"() : () -> tensor<1x8x8xf32>
    %81 = "linalg.generic"(%79, %80) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1056: f32, %arg1057: f32):
      %1226 = "math.cos"(%arg1056) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1226) : (f32) -> ()
    }) : (tensor<1x8x8xf32>, tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %82 = "linalg.generic"(%79, %80) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1054: f32, %arg1055: f32):
      %1225 = "math.sin"(%arg1054) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1225) : (f32) -> ()
    }) : (tensor<1x8x8xf32>, tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %83 = "tensor.empty"() : () -> tensor<1x8x8xbf16>
    %84 = "linalg.generic"(%81, %83) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1052: f32, %arg1053: bf16):
      %1224 = "arith.truncf"(%arg1052) : (f32) -> bf16
      "linalg.yield"(%1224) : (bf16) -> ()
    }) : (tensor<1x8x8xf32>, tensor<1x8x8xbf16>) -> tensor<1x8x8xbf16>
    %85 = "linalg.generic"(%82, %83) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1050: f32, %arg1051: bf16):
      %1223 = "arith.truncf"(%arg1050) : (f32) -> bf16
      "linalg.yield"(%1223) : (bf16) -> ()
    }) : (tensor<1x8x8xf32>, tensor<1x8x8xbf16>) -> tensor<1x8x8xbf16>
    %86 = "tensor.empty"() : () -> tensor<2x8x32xf32>
    %87 = "linalg.generic"(%32, %86) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1048: bf16, %arg1049: f32):
      %1222 = "arith.extf"(%arg1048) : (bf16) -> f32
      "linalg.yield"(%1222) : (f32) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %88 = "linalg.generic"(%87, %87, %86) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1045: f32, %arg1046: f32, %arg1047: f32):
      %1221 = "arith.mulf"(%arg1045, %arg1046) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1221) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %89 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %90 = "linalg.fill"(%8, %89) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1043: f32, %arg1044: f32):
      "linalg.yield"(%arg1043) : (f32) -> ()
    }) : (f32, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %91 = "linalg.generic"(%88, %90) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1041: f32, %arg1042: f32):
      %1220 = "arith.addf"(%arg1041, %arg1042) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1220) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %92 = "linalg.generic"(%91, %89) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1039: f32, %arg1040: f32):
      %1219 = "arith.divf"(%arg1039, %25) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1219) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %93 = "linalg.generic"(%92, %89) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1037: f32, %arg1038: f32):
      %1217 = "arith.truncf"(%23) : (f64) -> f32
      %1218 = "arith.addf"(%arg1037, %1217) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1218) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %94 = "linalg.generic"(%93, %89) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1035: f32, %arg1036: f32):
      %1216 = "math.rsqrt"(%arg1035) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1216) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %95 = "linalg.generic"(%87, %94, %86) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1032: f32, %arg1033: f32, %arg1034: f32):
      %1215 = "arith.mulf"(%arg1032, %arg1033) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1215) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %96 = "linalg.generic"(%95, %31) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1030: f32, %arg1031: bf16):
      %1214 = "arith.truncf"(%arg1030) : (f32) -> bf16
      "linalg.yield"(%1214) : (bf16) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %97 = "linalg.generic"(%arg10, %96, %31) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1027: bf16, %arg1028: bf16, %arg1029: bf16):
      %1213 = "arith.mulf"(%arg1027, %arg1028) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1213) : (bf16) -> ()
    }) : (tensor<32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %98 = "tensor.empty"() : () -> tensor<32x32xbf16>
    %99 = "linalg.transpose"(%arg1, %98) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1025: bf16, %arg1026: bf16):
      "linalg.yield"(%arg1025) : (bf16) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %100 = "tensor.collapse_shape"(%97) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x32xbf16>) -> tensor<16x32xbf16>
    %101 = "tensor.empty"() : () -> tensor<16x32xf32>
    %102 = "linalg.fill"(%8, %101) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1023: f32, %arg1024: f32):
      "linalg.yield"(%arg1023) : (f32) -> ()
    }) : (f32, tensor<16x32xf32>) -> tensor<16x32xf32>
    %103 = "linalg.matmul"(%100, %99, %102) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1020: bf16, %arg1021: bf16, %arg1022: f32):
      %1209 = "arith.extf"(%arg1020) : (bf16) -> f32
      %1210 = "arith.extf"(%arg1021) : (bf16) -> f32
      %1211 = "arith.mulf"(%1209, %1210) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1212 = "arith.addf"(%arg1022, %1211) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1212) : (f32) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x32xbf16>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %104 = "tensor.empty"() : () -> tensor<16x32xbf16>
    %105 = "linalg.generic"(%103, %104) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1018: f32, %arg1019: bf16):
      %1208 = "arith.truncf"(%arg1018) : (f32) -> bf16
      "linalg.yield"(%1208) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %106 = "tensor.expand_shape"(%105) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 8, 4, 8>}> : (tensor<16x32xbf16>) -> tensor<2x8x4x8xbf16>
    %107 = "tensor.empty"() : () -> tensor<2x8x4x8xf32>
    %108 = "linalg.generic"(%106, %107) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1016: bf16, %arg1017: f32):
      %1207 = "arith.extf"(%arg1016) : (bf16) -> f32
      "linalg.yield"(%1207) : (f32) -> ()
    }) : (tensor<2x8x4x8xbf16>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %109 = "linalg.generic"(%108, %108, %107) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1013: f32, %arg1014: f32, %arg1015: f32):
      %1206 = "arith.mulf"(%arg1013, %arg1014) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1206) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %110 = "tensor.empty"() : () -> tensor<2x8x4x1xf32>
    %111 = "linalg.fill"(%8, %110) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1011: f32, %arg1012: f32):
      "linalg.yield"(%arg1011) : (f32) -> ()
    }) : (f32, tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %112 = "linalg.generic"(%109, %111) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1009: f32, %arg1010: f32):
      %1205 = "arith.addf"(%arg1009, %arg1010) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1205) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %113 = "linalg.generic"(%112, %110) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1007: f32, %arg1008: f32):
      %1204 = "arith.divf"(%arg1007, %26) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1204) : (f32) -> ()
    }) : (tensor<2x8x4x1xf32>, tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %114 = "linalg.generic"(%113, %110) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1005: f32, %arg1006: f32):
      %1202 = "arith.truncf"(%23) : (f64) -> f32
      %1203 = "arith.addf"(%arg1005, %1202) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1203) : (f32) -> ()
    }) : (tensor<2x8x4x1xf32>, tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %115 = "linalg.generic"(%114, %110) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1003: f32, %arg1004: f32):
      %1201 = "math.rsqrt"(%arg1003) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1201) : (f32) -> ()
    }) : (tensor<2x8x4x1xf32>, tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %116 = "linalg.generic"(%108, %115, %107) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1000: f32, %arg1001: f32, %arg1002: f32):
      %1200 = "arith.mulf"(%arg1000, %arg1001) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1200) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x1xf32>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %117 = "tensor.empty"() : () -> tensor<2x8x4x8xbf16>
    %118 = "linalg.generic"(%116, %117) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg998: f32, %arg999: bf16):
      %1199 = "arith.truncf"(%arg998) : (f32) -> bf16
      "linalg.yield"(%1199) : (bf16) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x8xbf16>) -> tensor<2x8x4x8xbf16>
    %119 = "linalg.generic"(%arg5, %118, %117) <{indexing_maps = [#map21, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg995: bf16, %arg996: bf16, %arg997: bf16):
      %1198 = "arith.mulf"(%arg995, %arg996) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1198) : (bf16) -> ()
    }) : (tensor<8xbf16>, tensor<2x8x4x8xbf16>, tensor<2x8x4x8xbf16>) -> tensor<2x8x4x8xbf16>
    %120 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %121 = "linalg.transpose"(%119, %120) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg993: bf16, %arg994: bf16):
      "linalg.yield"(%arg993) : (bf16) -> ()
    }) : (tensor<2x8x4x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %122 = "tensor.empty"() : () -> tensor<32x16xbf16>
    %123 = "linalg.transpose"(%arg2, %122) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg991: bf16, %arg992: bf16):
      "linalg.yield"(%arg991) : (bf16) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x16xbf16>) -> tensor<32x16xbf16>
    %124 = "tensor.empty"() : () -> tensor<16x16xf32>
    %125 = "linalg.fill"(%8, %124) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg989: f32, %arg990: f32):
      "linalg.yield"(%arg989) : (f32) -> ()
    }) : (f32, tensor<16x16xf32>) -> tensor<16x16xf32>
    %126 = "linalg.matmul"(%100, %123, %125) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg986: bf16, %arg987: bf16, %arg988: f32):
      %1194 = "arith.extf"(%arg986) : (bf16) -> f32
      %1195 = "arith.extf"(%arg987) : (bf16) -> f32
      %1196 = "arith.mulf"(%1194, %1195) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1197 = "arith.addf"(%arg988, %1196) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1197) : (f32) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x16xbf16>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %127 = "tensor.empty"() : () -> tensor<16x16xbf16>
    %128 = "linalg.generic"(%126, %127) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg984: f32, %arg985: bf16):
      %1193 = "arith.truncf"(%arg984) : (f32) -> bf16
      "linalg.yield"(%1193) : (bf16) -> ()
    }) : (tensor<16x16xf32>, tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %129 = "tensor.expand_shape"(%128) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 8, 2, 8>}> : (tensor<16x16xbf16>) -> tensor<2x8x2x8xbf16>
    %130 = "tensor.empty"() : () -> tensor<2x8x2x8xf32>
    %131 = "linalg.generic"(%129, %130) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg982: bf16, %arg983: f32):
      %1192 = "arith.extf"(%arg982) : (bf16) -> f32
      "linalg.yield"(%1192) : (f32) -> ()
    }) : (tensor<2x8x2x8xbf16>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %132 = "linalg.generic"(%131, %131, %130) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg979: f32, %arg980: f32, %arg981: f32):
      %1191 = "arith.mulf"(%arg979, %arg980) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1191) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x8xf32>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %133 = "tensor.empty"() : () -> tensor<2x8x2x1xf32>
    %134 = "linalg.fill"(%8, %133) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg977: f32, %arg978: f32):
      "linalg.yield"(%arg977) : (f32) -> ()
    }) : (f32, tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %135 = "linalg.generic"(%132, %134) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg975: f32, %arg976: f32):
      %1190 = "arith.addf"(%arg975, %arg976) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1190) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %136 = "linalg.generic"(%135, %133) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg973: f32, %arg974: f32):
      %1189 = "arith.divf"(%arg973, %26) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1189) : (f32) -> ()
    }) : (tensor<2x8x2x1xf32>, tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %137 = "linalg.generic"(%136, %133) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg971: f32, %arg972: f32):
      %1187 = "arith.truncf"(%23) : (f64) -> f32
      %1188 = "arith.addf"(%arg971, %1187) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1188) : (f32) -> ()
    }) : (tensor<2x8x2x1xf32>, tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %138 = "linalg.generic"(%137, %133) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg969: f32, %arg970: f32):
      %1186 = "math.rsqrt"(%arg969) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1186) : (f32) -> ()
    }) : (tensor<2x8x2x1xf32>, tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %139 = "linalg.generic"(%131, %138, %130) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg966: f32, %arg967: f32, %arg968: f32):
      %1185 = "arith.mulf"(%arg966, %arg967) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1185) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x1xf32>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %140 = "tensor.empty"() : () -> tensor<2x8x2x8xbf16>
    %141 = "linalg.generic"(%139, %140) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg964: f32, %arg965: bf16):
      %1184 = "arith.truncf"(%arg964) : (f32) -> bf16
      "linalg.yield"(%1184) : (bf16) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x8xbf16>) -> tensor<2x8x2x8xbf16>
    %142 = "linalg.generic"(%arg6, %141, %140) <{indexing_maps = [#map21, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg961: bf16, %arg962: bf16, %arg963: bf16):
      %1183 = "arith.mulf"(%arg961, %arg962) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1183) : (bf16) -> ()
    }) : (tensor<8xbf16>, tensor<2x8x2x8xbf16>, tensor<2x8x2x8xbf16>) -> tensor<2x8x2x8xbf16>
    %143 = "tensor.empty"() : () -> tensor<2x2x8x8xbf16>
    %144 = "linalg.transpose"(%142, %143) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg959: bf16, %arg960: bf16):
      "linalg.yield"(%arg959) : (bf16) -> ()
    }) : (tensor<2x8x2x8xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %145 = "linalg.transpose"(%arg3, %122) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg957: bf16, %arg958: bf16):
      "linalg.yield"(%arg957) : (bf16) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x16xbf16>) -> tensor<32x16xbf16>
    %146 = "linalg.matmul"(%100, %145, %125) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg954: bf16, %arg955: bf16, %arg956: f32):
      %1179 = "arith.extf"(%arg954) : (bf16) -> f32
      %1180 = "arith.extf"(%arg955) : (bf16) -> f32
      %1181 = "arith.mulf"(%1179, %1180) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1182 = "arith.addf"(%arg956, %1181) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1182) : (f32) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x16xbf16>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %147 = "linalg.generic"(%146, %127) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg952: f32, %arg953: bf16):
      %1178 = "arith.truncf"(%arg952) : (f32) -> bf16
      "linalg.yield"(%1178) : (bf16) -> ()
    }) : (tensor<16x16xf32>, tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %148 = "tensor.expand_shape"(%147) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 8, 2, 8>}> : (tensor<16x16xbf16>) -> tensor<2x8x2x8xbf16>
    %149 = "linalg.transpose"(%148, %143) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg950: bf16, %arg951: bf16):
      "linalg.yield"(%arg950) : (bf16) -> ()
    }) : (tensor<2x8x2x8xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %150 = "tensor.expand_shape"(%84) <{reassociation = [[0], [1, 2], [3]], static_output_shape = array<i64: 1, 1, 8, 8>}> : (tensor<1x8x8xbf16>) -> tensor<1x1x8x8xbf16>
    %151 = "tensor.expand_shape"(%85) <{reassociation = [[0], [1, 2], [3]], static_output_shape = array<i64: 1, 1, 8, 8>}> : (tensor<1x8x8xbf16>) -> tensor<1x1x8x8xbf16>
    %152 = "linalg.generic"(%121, %150, %120) <{indexing_maps = [#map12, #map22, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg947: bf16, %arg948: bf16, %arg949: bf16):
      %1177 = "arith.mulf"(%arg947, %arg948) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1177) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<1x1x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %153 = "tensor.extract_slice"(%121) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 4, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x8x8xbf16>) -> tensor<2x4x8x4xbf16>
    %154 = "tensor.extract_slice"(%121) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 4>, static_sizes = array<i64: 2, 4, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x8x8xbf16>) -> tensor<2x4x8x4xbf16>
    %155 = "tensor.empty"() : () -> tensor<2x4x8x4xbf16>
    %156 = "linalg.generic"(%154, %155) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg945: bf16, %arg946: bf16):
      %1176 = "arith.negf"(%arg945) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1176) : (bf16) -> ()
    }) : (tensor<2x4x8x4xbf16>, tensor<2x4x8x4xbf16>) -> tensor<2x4x8x4xbf16>
    %157 = "tensor.concat"(%156, %153) <{dim = 3 : i64}> : (tensor<2x4x8x4xbf16>, tensor<2x4x8x4xbf16>) -> tensor<2x4x8x8xbf16>
    %158 = "linalg.generic"(%157, %151, %120) <{indexing_maps = [#map12, #map22, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg942: bf16, %arg943: bf16, %arg944: bf16):
      %1175 = "arith.mulf"(%arg942, %arg943) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1175) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<1x1x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %159 = "linalg.generic"(%152, %158, %120) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg939: bf16, %arg940: bf16, %arg941: bf16):
      %1174 = "arith.addf"(%arg939, %arg940) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1174) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %160 = "linalg.generic"(%144, %150, %143) <{indexing_maps = [#map12, #map22, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg936: bf16, %arg937: bf16, %arg938: bf16):
      %1173 = "arith.mulf"(%arg936, %arg937) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1173) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<1x1x8x8xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %161 = "tensor.extract_slice"(%144) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 2, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x8x8xbf16>) -> tensor<2x2x8x4xbf16>
    %162 = "tensor.extract_slice"(%144) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 4>, static_sizes = array<i64: 2, 2, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x8x8xbf16>) -> tensor<2x2x8x4xbf16>
    %163 = "tensor.empty"() : () -> tensor<2x2x8x4xbf16>
    %164 = "linalg.generic"(%162, %163) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg934: bf16, %arg935: bf16):
      %1172 = "arith.negf"(%arg934) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1172) : (bf16) -> ()
    }) : (tensor<2x2x8x4xbf16>, tensor<2x2x8x4xbf16>) -> tensor<2x2x8x4xbf16>
    %165 = "tensor.concat"(%164, %161) <{dim = 3 : i64}> : (tensor<2x2x8x4xbf16>, tensor<2x2x8x4xbf16>) -> tensor<2x2x8x8xbf16>
    %166 = "linalg.generic"(%165, %151, %143) <{indexing_maps = [#map12, #map22, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg931: bf16, %arg932: bf16, %arg933: bf16):
      %1171 = "arith.mulf"(%arg931, %arg932) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1171) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<1x1x8x8xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %167 = "linalg.generic"(%160, %166, %143) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg928: bf16, %arg929: bf16, %arg930: bf16):
      %1170 = "arith.addf"(%arg928, %arg929) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1170) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<2x2x8x8xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %168 = "tensor.empty"() : () -> tensor<2x2x2x8x8xbf16>
    %169 = "linalg.generic"(%167, %168) <{indexing_maps = [#map23, #map24], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg926: bf16, %arg927: bf16):
      "linalg.yield"(%arg926) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<2x2x2x8x8xbf16>) -> tensor<2x2x2x8x8xbf16>
    %170 = "tensor.collapse_shape"(%169) <{reassociation = [[0], [1, 2], [3], [4]]}> : (tensor<2x2x2x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %171 = "linalg.generic"(%149, %168) <{indexing_maps = [#map23, #map24], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg924: bf16, %arg925: bf16):
      "linalg.yield"(%arg924) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<2x2x2x8x8xbf16>) -> tensor<2x2x2x8x8xbf16>
    %172 = "linalg.transpose"(%170, %120) <{permutation = array<i64: 0, 1, 3, 2>}> ({
    ^bb0(%arg922: bf16, %arg923: bf16):
      "linalg.yield"(%arg922) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %173 = "tensor.collapse_shape"(%159) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x8xbf16>) -> tensor<8x8x8xbf16>
    %174 = "tensor.collapse_shape"(%172) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x8xbf16>) -> tensor<8x8x8xbf16>
    %175 = "tensor.empty"() : () -> tensor<8x8x8xf32>
    %176 = "linalg.fill"(%8, %175) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg920: f32, %arg921: f32):
      "linalg.yield"(%arg920) : (f32) -> ()
    }) : (f32, tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %177 = "linalg.batch_matmul"(%173, %174, %176) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg917: bf16, %arg918: bf16, %arg919: f32):
      %1166 = "arith.extf"(%arg917) : (bf16) -> f32
      %1167 = "arith.extf"(%arg918) : (bf16) -> f32
      %1168 = "arith.mulf"(%1166, %1167) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1169 = "arith.addf"(%arg919, %1168) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1169) : (f32) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x8xbf16>, tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %178 = "tensor.empty"() : () -> tensor<8x8x8xbf16>
    %179 = "linalg.generic"(%177, %178) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg915: f32, %arg916: bf16):
      %1165 = "arith.truncf"(%arg915) : (f32) -> bf16
      "linalg.yield"(%1165) : (bf16) -> ()
    }) : (tensor<8x8x8xf32>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %180 = "tensor.expand_shape"(%179) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 8, 8>}> : (tensor<8x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %181 = "tensor.empty"() : () -> tensor<2x4x8x8xf32>
    %182 = "linalg.generic"(%180, %181) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg913: bf16, %arg914: f32):
      %1164 = "arith.extf"(%arg913) : (bf16) -> f32
      "linalg.yield"(%1164) : (f32) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %183 = "linalg.generic"(%182, %181) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg911: f32, %arg912: f32):
      %1162 = "arith.truncf"(%22) : (f64) -> f32
      %1163 = "arith.mulf"(%arg911, %1162) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1163) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %184 = "linalg.generic"(%183, %120) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg909: f32, %arg910: bf16):
      %1161 = "arith.truncf"(%arg909) : (f32) -> bf16
      "linalg.yield"(%1161) : (bf16) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %185 = "linalg.generic"(%184, %73, %120) <{indexing_maps = [#map12, #map28, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg906: bf16, %arg907: bf16, %arg908: bf16):
      %1160 = "arith.addf"(%arg906, %arg907) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1160) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x1x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %186 = "linalg.generic"(%185, %181) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg904: bf16, %arg905: f32):
      %1159 = "arith.extf"(%arg904) : (bf16) -> f32
      "linalg.yield"(%1159) : (f32) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %187 = "tensor.empty"() : () -> tensor<2x4x8xi64>
    %188 = "linalg.fill"(%5, %187) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg902: i64, %arg903: i64):
      "linalg.yield"(%arg902) : (i64) -> ()
    }) : (i64, tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %189 = "tensor.empty"() : () -> tensor<2x4x8xf32>
    %190 = "linalg.fill"(%9, %189) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg900: f32, %arg901: f32):
      "linalg.yield"(%arg900) : (f32) -> ()
    }) : (f32, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %191:2 = "linalg.generic"(%186, %190, %188) <{indexing_maps = [#map12, #map27, #map27], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg897: f32, %arg898: f32, %arg899: i64):
      %1154 = "linalg.index"() <{dim = 3 : i64}> : () -> index
      %1155 = "arith.index_cast"(%1154) : (index) -> i64
      %1156 = "arith.maximumf"(%arg897, %arg898) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1157 = "arith.cmpf"(%arg897, %arg898) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1158 = "arith.select"(%1157, %1155, %arg899) : (i1, i64, i64) -> i64
      "linalg.yield"(%1156, %1158) : (f32, i64) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8xf32>, tensor<2x4x8xi64>) -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %192 = "tensor.expand_shape"(%191#0) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 4, 8, 1>}> : (tensor<2x4x8xf32>) -> tensor<2x4x8x1xf32>
    %193 = "linalg.generic"(%186, %192, %181) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg894: f32, %arg895: f32, %arg896: f32):
      %1153 = "arith.subf"(%arg894, %arg895) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1153) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %194 = "linalg.generic"(%193, %181) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg892: f32, %arg893: f32):
      %1152 = "math.exp"(%arg892) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1152) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %195 = "tensor.empty"() : () -> tensor<2x4x8x1xf32>
    %196 = "linalg.fill"(%8, %195) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg890: f32, %arg891: f32):
      "linalg.yield"(%arg890) : (f32) -> ()
    }) : (f32, tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %197 = "linalg.generic"(%194, %196) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg888: f32, %arg889: f32):
      %1151 = "arith.addf"(%arg888, %arg889) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1151) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %198 = "linalg.generic"(%194, %197, %181) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg885: f32, %arg886: f32, %arg887: f32):
      %1150 = "arith.divf"(%arg885, %arg886) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1150) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %199 = "linalg.generic"(%198, %120) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg883: f32, %arg884: bf16):
      %1149 = "arith.truncf"(%arg883) : (f32) -> bf16
      "linalg.yield"(%1149) : (bf16) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %200 = "tensor.collapse_shape"(%199) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x8xbf16>) -> tensor<8x8x8xbf16>
    %201 = "tensor.collapse_shape"(%171) <{reassociation = [[0, 1, 2], [3], [4]]}> : (tensor<2x2x2x8x8xbf16>) -> tensor<8x8x8xbf16>
    %202 = "linalg.batch_matmul"(%200, %201, %176) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg880: bf16, %arg881: bf16, %arg882: f32):
      %1145 = "arith.extf"(%arg880) : (bf16) -> f32
      %1146 = "arith.extf"(%arg881) : (bf16) -> f32
      %1147 = "arith.mulf"(%1145, %1146) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1148 = "arith.addf"(%arg882, %1147) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1148) : (f32) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x8xbf16>, tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %203 = "linalg.generic"(%202, %178) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg878: f32, %arg879: bf16):
      %1144 = "arith.truncf"(%arg878) : (f32) -> bf16
      "linalg.yield"(%1144) : (bf16) -> ()
    }) : (tensor<8x8x8xf32>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %204 = "tensor.expand_shape"(%203) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 8, 8>}> : (tensor<8x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %205 = "linalg.transpose"(%204, %117) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg876: bf16, %arg877: bf16):
      "linalg.yield"(%arg876) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x8x4x8xbf16>) -> tensor<2x8x4x8xbf16>
    %206 = "linalg.transpose"(%arg4, %98) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg874: bf16, %arg875: bf16):
      "linalg.yield"(%arg874) : (bf16) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %207 = "tensor.collapse_shape"(%205) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x8x4x8xbf16>) -> tensor<16x32xbf16>
    %208 = "linalg.matmul"(%207, %206, %102) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg871: bf16, %arg872: bf16, %arg873: f32):
      %1140 = "arith.extf"(%arg871) : (bf16) -> f32
      %1141 = "arith.extf"(%arg872) : (bf16) -> f32
      %1142 = "arith.mulf"(%1140, %1141) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1143 = "arith.addf"(%arg873, %1142) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1143) : (f32) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x32xbf16>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %209 = "linalg.generic"(%208, %104) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg869: f32, %arg870: bf16):
      %1139 = "arith.truncf"(%arg869) : (f32) -> bf16
      "linalg.yield"(%1139) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %210 = "tensor.expand_shape"(%209) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 32>}> : (tensor<16x32xbf16>) -> tensor<2x8x32xbf16>
    %211 = "linalg.generic"(%32, %210, %31) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg866: bf16, %arg867: bf16, %arg868: bf16):
      %1138 = "arith.addf"(%arg866, %arg867) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1138) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %212 = "linalg.generic"(%211, %86) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg864: bf16, %arg865: f32):
      %1137 = "arith.extf"(%arg864) : (bf16) -> f32
      "linalg.yield"(%1137) : (f32) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %213 = "linalg.generic"(%212, %212, %86) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg861: f32, %arg862: f32, %arg863: f32):
      %1136 = "arith.mulf"(%arg861, %arg862) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1136) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %214 = "linalg.generic"(%213, %90) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg859: f32, %arg860: f32):
      %1135 = "arith.addf"(%arg859, %arg860) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1135) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %215 = "linalg.generic"(%214, %89) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg857: f32, %arg858: f32):
      %1134 = "arith.divf"(%arg857, %25) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1134) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %216 = "linalg.generic"(%215, %89) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg855: f32, %arg856: f32):
      %1132 = "arith.truncf"(%23) : (f64) -> f32
      %1133 = "arith.addf"(%arg855, %1132) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1133) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %217 = "linalg.generic"(%216, %89) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg853: f32, %arg854: f32):
      %1131 = "math.rsqrt"(%arg853) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1131) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %218 = "linalg.generic"(%212, %217, %86) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg850: f32, %arg851: f32, %arg852: f32):
      %1130 = "arith.mulf"(%arg850, %arg851) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1130) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %219 = "linalg.generic"(%218, %31) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg848: f32, %arg849: bf16):
      %1129 = "arith.truncf"(%arg848) : (f32) -> bf16
      "linalg.yield"(%1129) : (bf16) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %220 = "linalg.generic"(%arg11, %219, %31) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg845: bf16, %arg846: bf16, %arg847: bf16):
      %1128 = "arith.mulf"(%arg845, %arg846) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1128) : (bf16) -> ()
    }) : (tensor<32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %221 = "tensor.collapse_shape"(%220) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x32xbf16>) -> tensor<16x32xbf16>
    %222 = "tensor.empty"() : () -> tensor<32x4xbf16>
    %223 = "linalg.transpose"(%arg9, %222) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg843: bf16, %arg844: bf16):
      "linalg.yield"(%arg843) : (bf16) -> ()
    }) : (tensor<4x32xbf16>, tensor<32x4xbf16>) -> tensor<32x4xbf16>
    %224 = "tensor.empty"() : () -> tensor<16x4xf32>
    %225 = "linalg.fill"(%8, %224) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg841: f32, %arg842: f32):
      "linalg.yield"(%arg841) : (f32) -> ()
    }) : (f32, tensor<16x4xf32>) -> tensor<16x4xf32>
    %226 = "linalg.matmul"(%221, %223, %225) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg838: bf16, %arg839: bf16, %arg840: f32):
      %1124 = "arith.extf"(%arg838) : (bf16) -> f32
      %1125 = "arith.extf"(%arg839) : (bf16) -> f32
      %1126 = "arith.mulf"(%1124, %1125) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1127 = "arith.addf"(%arg840, %1126) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1127) : (f32) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x4xbf16>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %227 = "tensor.empty"() : () -> tensor<16x4xbf16>
    %228 = "linalg.generic"(%226, %227) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg836: f32, %arg837: bf16):
      %1123 = "arith.truncf"(%arg836) : (f32) -> bf16
      "linalg.yield"(%1123) : (bf16) -> ()
    }) : (tensor<16x4xf32>, tensor<16x4xbf16>) -> tensor<16x4xbf16>
    %229 = "linalg.generic"(%228, %224) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg834: bf16, %arg835: f32):
      %1122 = "arith.extf"(%arg834) : (bf16) -> f32
      "linalg.yield"(%1122) : (f32) -> ()
    }) : (tensor<16x4xbf16>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %230 = "tensor.empty"() : () -> tensor<16xi64>
    %231 = "linalg.fill"(%5, %230) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg832: i64, %arg833: i64):
      "linalg.yield"(%arg832) : (i64) -> ()
    }) : (i64, tensor<16xi64>) -> tensor<16xi64>
    %232 = "tensor.empty"() : () -> tensor<16xf32>
    %233 = "linalg.fill"(%9, %232) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg830: f32, %arg831: f32):
      "linalg.yield"(%arg830) : (f32) -> ()
    }) : (f32, tensor<16xf32>) -> tensor<16xf32>
    %234:2 = "linalg.generic"(%229, %233, %231) <{indexing_maps = [#map4, #map29, #map29], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg827: f32, %arg828: f32, %arg829: i64):
      %1117 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %1118 = "arith.index_cast"(%1117) : (index) -> i64
      %1119 = "arith.maximumf"(%arg827, %arg828) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1120 = "arith.cmpf"(%arg827, %arg828) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1121 = "arith.select"(%1120, %1118, %arg829) : (i1, i64, i64) -> i64
      "linalg.yield"(%1119, %1121) : (f32, i64) -> ()
    }) : (tensor<16x4xf32>, tensor<16xf32>, tensor<16xi64>) -> (tensor<16xf32>, tensor<16xi64>)
    %235 = "tensor.expand_shape"(%234#0) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 1>}> : (tensor<16xf32>) -> tensor<16x1xf32>
    %236 = "linalg.generic"(%229, %235, %224) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg824: f32, %arg825: f32, %arg826: f32):
      %1116 = "arith.subf"(%arg824, %arg825) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1116) : (f32) -> ()
    }) : (tensor<16x4xf32>, tensor<16x1xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %237 = "linalg.generic"(%236, %224) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg822: f32, %arg823: f32):
      %1115 = "math.exp"(%arg822) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1115) : (f32) -> ()
    }) : (tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %238 = "tensor.empty"() : () -> tensor<16x1xf32>
    %239 = "linalg.fill"(%8, %238) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg820: f32, %arg821: f32):
      "linalg.yield"(%arg820) : (f32) -> ()
    }) : (f32, tensor<16x1xf32>) -> tensor<16x1xf32>
    %240 = "linalg.generic"(%237, %239) <{indexing_maps = [#map4, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg818: f32, %arg819: f32):
      %1114 = "arith.addf"(%arg818, %arg819) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1114) : (f32) -> ()
    }) : (tensor<16x4xf32>, tensor<16x1xf32>) -> tensor<16x1xf32>
    %241 = "linalg.generic"(%237, %240, %224) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg815: f32, %arg816: f32, %arg817: f32):
      %1113 = "arith.divf"(%arg815, %arg816) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1113) : (f32) -> ()
    }) : (tensor<16x4xf32>, tensor<16x1xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %242 = "tensor.empty"() : () -> tensor<4xi64>
    %243 = "linalg.generic"(%242) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg814: i64):
      %1111 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1112 = "arith.index_cast"(%1111) : (index) -> i64
      "linalg.yield"(%1112) : (i64) -> ()
    }) : (tensor<4xi64>) -> tensor<4xi64>
    %244:2 = "linalg.generic"(%241, %233, %231) <{indexing_maps = [#map4, #map29, #map29], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg811: f32, %arg812: f32, %arg813: i64):
      %1106 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %1107 = "arith.index_cast"(%1106) : (index) -> i64
      %1108 = "arith.maximumf"(%arg811, %arg812) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1109 = "arith.cmpf"(%arg811, %arg812) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1110 = "arith.select"(%1109, %1107, %arg813) : (i1, i64, i64) -> i64
      "linalg.yield"(%1108, %1110) : (f32, i64) -> ()
    }) : (tensor<16x4xf32>, tensor<16xf32>, tensor<16xi64>) -> (tensor<16xf32>, tensor<16xi64>)
    %245 = "tensor.expand_shape"(%244#0) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 1>}> : (tensor<16xf32>) -> tensor<16x1xf32>
    %246 = "tensor.expand_shape"(%244#1) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 1>}> : (tensor<16xi64>) -> tensor<16x1xi64>
    %247 = "tensor.empty"() : () -> tensor<16x4xi1>
    %248 = "linalg.generic"(%243, %246, %247) <{indexing_maps = [#map3, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg808: i64, %arg809: i64, %arg810: i1):
      %1105 = "arith.cmpi"(%arg808, %arg809) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1105) : (i1) -> ()
    }) : (tensor<4xi64>, tensor<16x1xi64>, tensor<16x4xi1>) -> tensor<16x4xi1>
    %249 = "linalg.generic"(%248, %20, %241, %224) <{indexing_maps = [#map4, #map30, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg804: i1, %arg805: f32, %arg806: f32, %arg807: f32):
      %1104 = "arith.select"(%arg804, %arg805, %arg806) : (i1, f32, f32) -> f32
      "linalg.yield"(%1104) : (f32) -> ()
    }) : (tensor<16x4xi1>, tensor<f32>, tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %250:2 = "linalg.generic"(%249, %233, %231) <{indexing_maps = [#map4, #map29, #map29], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg801: f32, %arg802: f32, %arg803: i64):
      %1099 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %1100 = "arith.index_cast"(%1099) : (index) -> i64
      %1101 = "arith.maximumf"(%arg801, %arg802) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1102 = "arith.cmpf"(%arg801, %arg802) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1103 = "arith.select"(%1102, %1100, %arg803) : (i1, i64, i64) -> i64
      "linalg.yield"(%1101, %1103) : (f32, i64) -> ()
    }) : (tensor<16x4xf32>, tensor<16xf32>, tensor<16xi64>) -> (tensor<16xf32>, tensor<16xi64>)
    %251 = "tensor.expand_shape"(%250#0) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 1>}> : (tensor<16xf32>) -> tensor<16x1xf32>
    %252 = "tensor.expand_shape"(%250#1) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 1>}> : (tensor<16xi64>) -> tensor<16x1xi64>
    %253 = "tensor.concat"(%245, %251) <{dim = 1 : i64}> : (tensor<16x1xf32>, tensor<16x1xf32>) -> tensor<16x2xf32>
    %254 = "tensor.concat"(%246, %252) <{dim = 1 : i64}> : (tensor<16x1xi64>, tensor<16x1xi64>) -> tensor<16x2xi64>
    %255 = "linalg.generic"(%253, %239) <{indexing_maps = [#map4, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg799: f32, %arg800: f32):
      %1098 = "arith.addf"(%arg799, %arg800) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1098) : (f32) -> ()
    }) : (tensor<16x2xf32>, tensor<16x1xf32>) -> tensor<16x1xf32>
    %256 = "tensor.empty"() : () -> tensor<16x2xf32>
    %257 = "linalg.generic"(%253, %255, %256) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg796: f32, %arg797: f32, %arg798: f32):
      %1097 = "arith.divf"(%arg796, %arg797) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1097) : (f32) -> ()
    }) : (tensor<16x2xf32>, tensor<16x1xf32>, tensor<16x2xf32>) -> tensor<16x2xf32>
    %258 = "tensor.empty"() : () -> tensor<16x2xbf16>
    %259 = "linalg.generic"(%257, %258) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg794: f32, %arg795: bf16):
      %1096 = "arith.truncf"(%arg794) : (f32) -> bf16
      "linalg.yield"(%1096) : (bf16) -> ()
    }) : (tensor<16x2xf32>, tensor<16x2xbf16>) -> tensor<16x2xbf16>
    %260 = "tensor.empty"() : () -> tensor<16x2x32xbf16>
    %261 = "linalg.generic"(%221, %260) <{indexing_maps = [#map19, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg792: bf16, %arg793: bf16):
      "linalg.yield"(%arg792) : (bf16) -> ()
    }) : (tensor<16x32xbf16>, tensor<16x2x32xbf16>) -> tensor<16x2x32xbf16>
    %262 = "tensor.collapse_shape"(%261) <{reassociation = [[0, 1], [2]]}> : (tensor<16x2x32xbf16>) -> tensor<32x32xbf16>
    %263 = "tensor.collapse_shape"(%259) <{reassociation = [[0, 1]]}> : (tensor<16x2xbf16>) -> tensor<32xbf16>
    %264 = "tensor.collapse_shape"(%254) <{reassociation = [[0, 1]]}> : (tensor<16x2xi64>) -> tensor<32xi64>
    %265 = "tensor.empty"() : () -> tensor<32x48x32xbf16>
    %266 = "linalg.generic"(%264, %265) <{indexing_maps = [#map31, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg790: i64, %arg791: bf16):
      %1089 = "arith.cmpi"(%arg790, %5) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1090 = "arith.addi"(%arg790, %1) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1091 = "arith.select"(%1089, %1090, %arg790) : (i1, i64, i64) -> i64
      %1092 = "arith.index_cast"(%1091) : (i64) -> index
      %1093 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %1094 = "linalg.index"() <{dim = 2 : i64}> : () -> index
      %1095 = "tensor.extract"(%arg7, %1092, %1093, %1094) : (tensor<4x48x32xbf16>, index, index, index) -> bf16
      "linalg.yield"(%1095) : (bf16) -> ()
    }) : (tensor<32xi64>, tensor<32x48x32xbf16>) -> tensor<32x48x32xbf16>
    %267 = "tensor.expand_shape"(%262) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 32, 32, 1>}> : (tensor<32x32xbf16>) -> tensor<32x32x1xbf16>
    %268 = "tensor.empty"() : () -> tensor<32x48x1xf32>
    %269 = "linalg.fill"(%8, %268) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg788: f32, %arg789: f32):
      "linalg.yield"(%arg788) : (f32) -> ()
    }) : (f32, tensor<32x48x1xf32>) -> tensor<32x48x1xf32>
    %270 = "linalg.batch_matmul"(%266, %267, %269) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg785: bf16, %arg786: bf16, %arg787: f32):
      %1085 = "arith.extf"(%arg785) : (bf16) -> f32
      %1086 = "arith.extf"(%arg786) : (bf16) -> f32
      %1087 = "arith.mulf"(%1085, %1086) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1088 = "arith.addf"(%arg787, %1087) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1088) : (f32) -> ()
    }) : (tensor<32x48x32xbf16>, tensor<32x32x1xbf16>, tensor<32x48x1xf32>) -> tensor<32x48x1xf32>
    %271 = "tensor.empty"() : () -> tensor<32x48x1xbf16>
    %272 = "linalg.generic"(%270, %271) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg783: f32, %arg784: bf16):
      %1084 = "arith.truncf"(%arg783) : (f32) -> bf16
      "linalg.yield"(%1084) : (bf16) -> ()
    }) : (tensor<32x48x1xf32>, tensor<32x48x1xbf16>) -> tensor<32x48x1xbf16>
    %273 = "tensor.collapse_shape"(%272) <{reassociation = [[0], [1, 2]]}> : (tensor<32x48x1xbf16>) -> tensor<32x48xbf16>
    %274 = "tensor.extract_slice"(%273) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 32, 24>, static_strides = array<i64: 1, 1>}> : (tensor<32x48xbf16>) -> tensor<32x24xbf16>
    %275 = "tensor.extract_slice"(%273) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 24>, static_sizes = array<i64: 32, 24>, static_strides = array<i64: 1, 1>}> : (tensor<32x48xbf16>) -> tensor<32x24xbf16>
    %276 = "tensor.empty"() : () -> tensor<32x24xf32>
    %277 = "linalg.generic"(%274, %276) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg781: bf16, %arg782: f32):
      %1083 = "arith.extf"(%arg781) : (bf16) -> f32
      "linalg.yield"(%1083) : (f32) -> ()
    }) : (tensor<32x24xbf16>, tensor<32x24xf32>) -> tensor<32x24xf32>
    %278 = "linalg.generic"(%277, %276) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg779: f32, %arg780: f32):
      %1079 = "arith.negf"(%arg779) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %1080 = "math.exp"(%1079) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %1081 = "arith.addf"(%1080, %10) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1082 = "arith.divf"(%10, %1081) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1082) : (f32) -> ()
    }) : (tensor<32x24xf32>, tensor<32x24xf32>) -> tensor<32x24xf32>
    %279 = "linalg.generic"(%277, %278, %276) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg776: f32, %arg777: f32, %arg778: f32):
      %1078 = "arith.mulf"(%arg776, %arg777) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1078) : (f32) -> ()
    }) : (tensor<32x24xf32>, tensor<32x24xf32>, tensor<32x24xf32>) -> tensor<32x24xf32>
    %280 = "tensor.empty"() : () -> tensor<32x24xbf16>
    %281 = "linalg.generic"(%279, %280) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg774: f32, %arg775: bf16):
      %1077 = "arith.truncf"(%arg774) : (f32) -> bf16
      "linalg.yield"(%1077) : (bf16) -> ()
    }) : (tensor<32x24xf32>, tensor<32x24xbf16>) -> tensor<32x24xbf16>
    %282 = "linalg.generic"(%281, %275, %280) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg771: bf16, %arg772: bf16, %arg773: bf16):
      %1076 = "arith.mulf"(%arg771, %arg772) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1076) : (bf16) -> ()
    }) : (tensor<32x24xbf16>, tensor<32x24xbf16>, tensor<32x24xbf16>) -> tensor<32x24xbf16>
    %283 = "tensor.empty"() : () -> tensor<32x32x24xbf16>
    %284 = "linalg.generic"(%264, %283) <{indexing_maps = [#map31, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg769: i64, %arg770: bf16):
      %1069 = "arith.cmpi"(%arg769, %5) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1070 = "arith.addi"(%arg769, %1) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1071 = "arith.select"(%1069, %1070, %arg769) : (i1, i64, i64) -> i64
      %1072 = "arith.index_cast"(%1071) : (i64) -> index
      %1073 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %1074 = "linalg.index"() <{dim = 2 : i64}> : () -> index
      %1075 = "tensor.extract"(%arg8, %1072, %1073, %1074) : (tensor<4x32x24xbf16>, index, index, index) -> bf16
      "linalg.yield"(%1075) : (bf16) -> ()
    }) : (tensor<32xi64>, tensor<32x32x24xbf16>) -> tensor<32x32x24xbf16>
    %285 = "tensor.expand_shape"(%282) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 32, 24, 1>}> : (tensor<32x24xbf16>) -> tensor<32x24x1xbf16>
    %286 = "tensor.empty"() : () -> tensor<32x32x1xf32>
    %287 = "linalg.fill"(%8, %286) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg767: f32, %arg768: f32):
      "linalg.yield"(%arg767) : (f32) -> ()
    }) : (f32, tensor<32x32x1xf32>) -> tensor<32x32x1xf32>
    %288 = "linalg.batch_matmul"(%284, %285, %287) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg764: bf16, %arg765: bf16, %arg766: f32):
      %1065 = "arith.extf"(%arg764) : (bf16) -> f32
      %1066 = "arith.extf"(%arg765) : (bf16) -> f32
      %1067 = "arith.mulf"(%1065, %1066) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1068 = "arith.addf"(%arg766, %1067) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1068) : (f32) -> ()
    }) : (tensor<32x32x24xbf16>, tensor<32x24x1xbf16>, tensor<32x32x1xf32>) -> tensor<32x32x1xf32>
    %289 = "tensor.empty"() : () -> tensor<32x32x1xbf16>
    %290 = "linalg.generic"(%288, %289) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg762: f32, %arg763: bf16):
      %1064 = "arith.truncf"(%arg762) : (f32) -> bf16
      "linalg.yield"(%1064) : (bf16) -> ()
    }) : (tensor<32x32x1xf32>, tensor<32x32x1xbf16>) -> tensor<32x32x1xbf16>
    %291 = "tensor.collapse_shape"(%290) <{reassociation = [[0], [1, 2]]}> : (tensor<32x32x1xbf16>) -> tensor<32x32xbf16>
    %292 = "tensor.expand_shape"(%263) <{reassociation = [[0, 1]], static_output_shape = array<i64: 32, 1>}> : (tensor<32xbf16>) -> tensor<32x1xbf16>
    %293 = "linalg.generic"(%291, %292, %98) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg759: bf16, %arg760: bf16, %arg761: bf16):
      %1063 = "arith.mulf"(%arg759, %arg760) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1063) : (bf16) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x1xbf16>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %294 = "tensor.expand_shape"(%293) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 16, 2, 32>}> : (tensor<32x32xbf16>) -> tensor<16x2x32xbf16>
    %295 = "tensor.empty"() : () -> tensor<16x2x32xf32>
    %296 = "linalg.generic"(%294, %295) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg757: bf16, %arg758: f32):
      %1062 = "arith.extf"(%arg757) : (bf16) -> f32
      "linalg.yield"(%1062) : (f32) -> ()
    }) : (tensor<16x2x32xbf16>, tensor<16x2x32xf32>) -> tensor<16x2x32xf32>
    %297 = "linalg.generic"(%296, %102) <{indexing_maps = [#map1, #map19], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg755: f32, %arg756: f32):
      %1061 = "arith.addf"(%arg755, %arg756) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1061) : (f32) -> ()
    }) : (tensor<16x2x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %298 = "linalg.generic"(%297, %104) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg753: f32, %arg754: bf16):
      %1060 = "arith.truncf"(%arg753) : (f32) -> bf16
      "linalg.yield"(%1060) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %299 = "tensor.expand_shape"(%298) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 32>}> : (tensor<16x32xbf16>) -> tensor<2x8x32xbf16>
    %300 = "linalg.generic"(%211, %299, %31) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg750: bf16, %arg751: bf16, %arg752: bf16):
      %1059 = "arith.addf"(%arg750, %arg751) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1059) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %301 = "linalg.generic"(%300, %86) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg748: bf16, %arg749: f32):
      %1058 = "arith.extf"(%arg748) : (bf16) -> f32
      "linalg.yield"(%1058) : (f32) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %302 = "linalg.generic"(%301, %301, %86) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg745: f32, %arg746: f32, %arg747: f32):
      %1057 = "arith.mulf"(%arg745, %arg746) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1057) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %303 = "linalg.generic"(%302, %90) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg743: f32, %arg744: f32):
      %1056 = "arith.addf"(%arg743, %arg744) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1056) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %304 = "linalg.generic"(%303, %89) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg741: f32, %arg742: f32):
      %1055 = "arith.divf"(%arg741, %25) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1055) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %305 = "linalg.generic"(%304, %89) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg739: f32, %arg740: f32):
      %1053 = "arith.truncf"(%23) : (f64) -> f32
      %1054 = "arith.addf"(%arg739, %1053) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1054) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %306 = "linalg.generic"(%305, %89) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg737: f32, %arg738: f32):
      %1052 = "math.rsqrt"(%arg737) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1052) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %307 = "linalg.generic"(%301, %306, %86) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg734: f32, %arg735: f32, %arg736: f32):
      %1051 = "arith.mulf"(%arg734, %arg735) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1051) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %308 = "linalg.generic"(%307, %31) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg732: f32, %arg733: bf16):
      %1050 = "arith.truncf"(%arg732) : (f32) -> bf16
      "linalg.yield"(%1050) : (bf16) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %309 = "linalg.generic"(%arg12, %308, %31) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg729: bf16, %arg730: bf16, %arg731: bf16):
      %1049 = "arith.mulf"(%arg729, %arg730) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1049) : (bf16) -> ()
    }) : (tensor<32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %310 = "tensor.empty"() : () -> tensor<32x96xbf16>
    %311 = "linalg.transpose"(%arg13, %310) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg727: bf16, %arg728: bf16):
      "linalg.yield"(%arg727) : (bf16) -> ()
    }) : (tensor<96x32xbf16>, tensor<32x96xbf16>) -> tensor<32x96xbf16>
    %312 = "tensor.collapse_shape"(%309) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x32xbf16>) -> tensor<16x32xbf16>
    %313 = "tensor.empty"() : () -> tensor<16x96xf32>
    %314 = "linalg.fill"(%8, %313) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg725: f32, %arg726: f32):
      "linalg.yield"(%arg725) : (f32) -> ()
    }) : (f32, tensor<16x96xf32>) -> tensor<16x96xf32>
    %315 = "linalg.matmul"(%312, %311, %314) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg722: bf16, %arg723: bf16, %arg724: f32):
      %1045 = "arith.extf"(%arg722) : (bf16) -> f32
      %1046 = "arith.extf"(%arg723) : (bf16) -> f32
      %1047 = "arith.mulf"(%1045, %1046) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1048 = "arith.addf"(%arg724, %1047) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1048) : (f32) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x96xbf16>, tensor<16x96xf32>) -> tensor<16x96xf32>
    %316 = "tensor.empty"() : () -> tensor<16x96xbf16>
    %317 = "linalg.generic"(%315, %316) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg720: f32, %arg721: bf16):
      %1044 = "arith.truncf"(%arg720) : (f32) -> bf16
      "linalg.yield"(%1044) : (bf16) -> ()
    }) : (tensor<16x96xf32>, tensor<16x96xbf16>) -> tensor<16x96xbf16>
    %318 = "tensor.expand_shape"(%317) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 96>}> : (tensor<16x96xbf16>) -> tensor<2x8x96xbf16>
    %319 = "tensor.empty"() : () -> tensor<2x8x96xf32>
    %320 = "linalg.generic"(%318, %319) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg718: bf16, %arg719: f32):
      %1043 = "arith.extf"(%arg718) : (bf16) -> f32
      "linalg.yield"(%1043) : (f32) -> ()
    }) : (tensor<2x8x96xbf16>, tensor<2x8x96xf32>) -> tensor<2x8x96xf32>
    %321 = "tensor.pad"(%arg15) <{operandSegmentSizes = array<i32: 1, 0, 0>, static_high = array<i64: 0, 1>, static_low = array<i64: 0, 0>}> ({
    ^bb0(%arg716: index, %arg717: index):
      "tensor.yield"(%0) : (i64) -> ()
    }) : (tensor<2x8xi64>) -> tensor<2x9xi64>
    %322 = "tensor.extract_slice"(%321) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 1>, static_sizes = array<i64: 2, 8>, static_strides = array<i64: 1, 1>}> : (tensor<2x9xi64>) -> tensor<2x8xi64>
    %323 = "tensor.collapse_shape"(%320) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x96xf32>) -> tensor<16x96xf32>
    %324 = "tensor.collapse_shape"(%322) <{reassociation = [[0, 1]]}> : (tensor<2x8xi64>) -> tensor<16xi64>
    %325:2 = "linalg.generic"(%323, %233, %231) <{indexing_maps = [#map4, #map29, #map29], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg713: f32, %arg714: f32, %arg715: i64):
      %1038 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %1039 = "arith.index_cast"(%1038) : (index) -> i64
      %1040 = "arith.maximumf"(%arg713, %arg714) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1041 = "arith.cmpf"(%arg713, %arg714) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1042 = "arith.select"(%1041, %1039, %arg715) : (i1, i64, i64) -> i64
      "linalg.yield"(%1040, %1042) : (f32, i64) -> ()
    }) : (tensor<16x96xf32>, tensor<16xf32>, tensor<16xi64>) -> (tensor<16xf32>, tensor<16xi64>)
    %326 = "tensor.expand_shape"(%325#0) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 1>}> : (tensor<16xf32>) -> tensor<16x1xf32>
    %327 = "linalg.generic"(%323, %326, %313) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg710: f32, %arg711: f32, %arg712: f32):
      %1037 = "arith.subf"(%arg710, %arg711) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1037) : (f32) -> ()
    }) : (tensor<16x96xf32>, tensor<16x1xf32>, tensor<16x96xf32>) -> tensor<16x96xf32>
    %328 = "linalg.generic"(%327, %313) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg708: f32, %arg709: f32):
      %1036 = "math.exp"(%arg708) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1036) : (f32) -> ()
    }) : (tensor<16x96xf32>, tensor<16x96xf32>) -> tensor<16x96xf32>
    %329 = "linalg.generic"(%328, %239) <{indexing_maps = [#map4, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg706: f32, %arg707: f32):
      %1035 = "arith.addf"(%arg706, %arg707) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1035) : (f32) -> ()
    }) : (tensor<16x96xf32>, tensor<16x1xf32>) -> tensor<16x1xf32>
    %330 = "linalg.generic"(%329, %238) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg704: f32, %arg705: f32):
      %1034 = "math.log"(%arg704) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1034) : (f32) -> ()
    }) : (tensor<16x1xf32>, tensor<16x1xf32>) -> tensor<16x1xf32>
    %331 = "linalg.generic"(%327, %330, %313) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg701: f32, %arg702: f32, %arg703: f32):
      %1033 = "arith.subf"(%arg701, %arg702) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1033) : (f32) -> ()
    }) : (tensor<16x96xf32>, tensor<16x1xf32>, tensor<16x96xf32>) -> tensor<16x96xf32>
    %332 = "tensor.empty"() : () -> tensor<16xi1>
    %333 = "linalg.generic"(%324, %332) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg699: i64, %arg700: i1):
      %1032 = "arith.cmpi"(%arg699, %0) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1032) : (i1) -> ()
    }) : (tensor<16xi64>, tensor<16xi1>) -> tensor<16xi1>
    %334 = "linalg.generic"(%333, %324, %30, %230) <{indexing_maps = [#map2, #map2, #map32, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg695: i1, %arg696: i64, %arg697: i64, %arg698: i64):
      %1031 = "arith.select"(%arg695, %arg696, %arg697) : (i1, i64, i64) -> i64
      "linalg.yield"(%1031) : (i64) -> ()
    }) : (tensor<16xi1>, tensor<16xi64>, tensor<i64>, tensor<16xi64>) -> tensor<16xi64>
    %335 = "tensor.expand_shape"(%334) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 1>}> : (tensor<16xi64>) -> tensor<16x1xi64>
    %336 = "linalg.generic"(%335, %239) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg693: i64, %arg694: f32):
      %1026 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1027 = "arith.index_cast"(%arg693) : (i64) -> index
      %1028 = "arith.cmpi"(%1027, %7) <{predicate = 2 : i64}> : (index, index) -> i1
      "cf.assert"(%1028) <{msg = "index must be smaller than dim size"}> : (i1) -> ()
      %1029 = "arith.cmpi"(%arg693, %5) <{predicate = 5 : i64}> : (i64, i64) -> i1
      "cf.assert"(%1029) <{msg = "index must be larger or equal to 0"}> : (i1) -> ()
      %1030 = "tensor.extract"(%331, %1026, %1027) : (tensor<16x96xf32>, index, index) -> f32
      "linalg.yield"(%1030) : (f32) -> ()
    }) : (tensor<16x1xi64>, tensor<16x1xf32>) -> tensor<16x1xf32>
    %337 = "tensor.collapse_shape"(%336) <{reassociation = [[0, 1]]}> : (tensor<16x1xf32>) -> tensor<16xf32>
    %338 = "linalg.generic"(%337, %232) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg691: f32, %arg692: f32):
      %1025 = "arith.negf"(%arg691) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1025) : (f32) -> ()
    }) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %339 = "linalg.generic"(%333, %338, %17, %232) <{indexing_maps = [#map2, #map2, #map32, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg687: i1, %arg688: f32, %arg689: f32, %arg690: f32):
      %1024 = "arith.select"(%arg687, %arg688, %arg689) : (i1, f32, f32) -> f32
      "linalg.yield"(%1024) : (f32) -> ()
    }) : (tensor<16xi1>, tensor<16xf32>, tensor<f32>, tensor<16xf32>) -> tensor<16xf32>
    %340 = "tensor.empty"() : () -> tensor<i64>
    %341 = "linalg.fill"(%5, %340) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg685: i64, %arg686: i64):
      "linalg.yield"(%arg685) : (i64) -> ()
    }) : (i64, tensor<i64>) -> tensor<i64>
    %342 = "linalg.generic"(%333, %341) <{indexing_maps = [#map2, #map32], iterator_types = [#linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg683: i1, %arg684: i64):
      %1022 = "arith.extui"(%arg683) : (i1) -> i64
      %1023 = "arith.addi"(%1022, %arg684) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1023) : (i64) -> ()
    }) : (tensor<16xi1>, tensor<i64>) -> tensor<i64>
    %343 = "tensor.empty"() : () -> tensor<f32>
    %344 = "linalg.generic"(%342, %343) <{indexing_maps = [#map33, #map33], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg681: i64, %arg682: f32):
      %1021 = "arith.sitofp"(%arg681) : (i64) -> f32
      "linalg.yield"(%1021) : (f32) -> ()
    }) : (tensor<i64>, tensor<f32>) -> tensor<f32>
    %345 = "linalg.fill"(%8, %343) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg679: f32, %arg680: f32):
      "linalg.yield"(%arg679) : (f32) -> ()
    }) : (f32, tensor<f32>) -> tensor<f32>
    %346 = "linalg.generic"(%339, %345) <{indexing_maps = [#map2, #map32], iterator_types = [#linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg677: f32, %arg678: f32):
      %1020 = "arith.addf"(%arg677, %arg678) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1020) : (f32) -> ()
    }) : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %347 = "linalg.generic"(%346, %344, %343) <{indexing_maps = [#map33, #map33, #map33], iterator_types = [], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg674: f32, %arg675: f32, %arg676: f32):
      %1019 = "arith.divf"(%arg674, %arg675) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1019) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %348 = "linalg.generic"(%16, %344, %343) <{indexing_maps = [#map33, #map33, #map33], iterator_types = [], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg671: f32, %arg672: f32, %arg673: f32):
      %1018 = "arith.divf"(%arg671, %arg672) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1018) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %349 = "tensor.expand_shape"(%324) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 1>}> : (tensor<16xi64>) -> tensor<16x1xi64>
    %350 = "tensor.empty"() : () -> tensor<96xi64>
    %351 = "linalg.generic"(%350) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg670: i64):
      %1016 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1017 = "arith.index_cast"(%1016) : (index) -> i64
      "linalg.yield"(%1017) : (i64) -> ()
    }) : (tensor<96xi64>) -> tensor<96xi64>
    %352 = "tensor.expand_shape"(%351) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 96>}> : (tensor<96xi64>) -> tensor<1x96xi64>
    %353 = "tensor.empty"() : () -> tensor<16x96xi1>
    %354 = "linalg.generic"(%349, %352, %353) <{indexing_maps = [#map6, #map5, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg667: i64, %arg668: i64, %arg669: i1):
      %1015 = "arith.cmpi"(%arg667, %arg668) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1015) : (i1) -> ()
    }) : (tensor<16x1xi64>, tensor<1x96xi64>, tensor<16x96xi1>) -> tensor<16x96xi1>
    %355 = "tensor.empty"() : () -> tensor<16x1xi1>
    %356 = "linalg.generic"(%349, %355) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg665: i64, %arg666: i1):
      %1014 = "arith.cmpi"(%arg665, %0) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1014) : (i1) -> ()
    }) : (tensor<16x1xi64>, tensor<16x1xi1>) -> tensor<16x1xi1>
    %357 = "linalg.generic"(%354, %356, %353) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg662: i1, %arg663: i1, %arg664: i1):
      %1013 = "arith.andi"(%arg662, %arg663) : (i1, i1) -> i1
      "linalg.yield"(%1013) : (i1) -> ()
    }) : (tensor<16x96xi1>, tensor<16x1xi1>, tensor<16x96xi1>) -> tensor<16x96xi1>
    %358 = "linalg.generic"(%348, %343) <{indexing_maps = [#map33, #map33], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg660: f32, %arg661: f32):
      %1012 = "arith.negf"(%arg660) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1012) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %359 = "linalg.generic"(%357, %358, %17, %313) <{indexing_maps = [#map4, #map30, #map30, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg656: i1, %arg657: f32, %arg658: f32, %arg659: f32):
      %1011 = "arith.select"(%arg656, %arg657, %arg658) : (i1, f32, f32) -> f32
      "linalg.yield"(%1011) : (f32) -> ()
    }) : (tensor<16x96xi1>, tensor<f32>, tensor<f32>, tensor<16x96xf32>) -> tensor<16x96xf32>
    %360 = "linalg.generic"(%331, %313) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg654: f32, %arg655: f32):
      %1010 = "math.exp"(%arg654) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1010) : (f32) -> ()
    }) : (tensor<16x96xf32>, tensor<16x96xf32>) -> tensor<16x96xf32>
    %361 = "linalg.generic"(%359, %239) <{indexing_maps = [#map4, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg652: f32, %arg653: f32):
      %1009 = "arith.addf"(%arg652, %arg653) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1009) : (f32) -> ()
    }) : (tensor<16x96xf32>, tensor<16x1xf32>) -> tensor<16x1xf32>
    %362 = "linalg.generic"(%360, %361, %313) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg649: f32, %arg650: f32, %arg651: f32):
      %1008 = "arith.mulf"(%arg649, %arg650) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1008) : (f32) -> ()
    }) : (tensor<16x96xf32>, tensor<16x1xf32>, tensor<16x96xf32>) -> tensor<16x96xf32>
    %363 = "linalg.generic"(%359, %362, %313) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg646: f32, %arg647: f32, %arg648: f32):
      %1007 = "arith.subf"(%arg646, %arg647) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1007) : (f32) -> ()
    }) : (tensor<16x96xf32>, tensor<16x96xf32>, tensor<16x96xf32>) -> tensor<16x96xf32>
    %364 = "tensor.expand_shape"(%363) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 96>}> : (tensor<16x96xf32>) -> tensor<2x8x96xf32>
    %365 = "tensor.empty"() : () -> tensor<2x8x96xbf16>
    %366 = "linalg.generic"(%364, %365) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg644: f32, %arg645: bf16):
      %1006 = "arith.truncf"(%arg644) : (f32) -> bf16
      "linalg.yield"(%1006) : (bf16) -> ()
    }) : (tensor<2x8x96xf32>, tensor<2x8x96xbf16>) -> tensor<2x8x96xbf16>
    %367 = "tensor.collapse_shape"(%366) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x96xbf16>) -> tensor<16x96xbf16>
    %368 = "tensor.empty"() : () -> tensor<96x16xbf16>
    %369 = "linalg.transpose"(%367, %368) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg642: bf16, %arg643: bf16):
      "linalg.yield"(%arg642) : (bf16) -> ()
    }) : (tensor<16x96xbf16>, tensor<96x16xbf16>) -> tensor<96x16xbf16>
    %370 = "tensor.empty"() : () -> tensor<96x32xf32>
    %371 = "linalg.fill"(%8, %370) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg640: f32, %arg641: f32):
      "linalg.yield"(%arg640) : (f32) -> ()
    }) : (f32, tensor<96x32xf32>) -> tensor<96x32xf32>
    %372 = "linalg.matmul"(%369, %312, %371) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg637: bf16, %arg638: bf16, %arg639: f32):
      %1002 = "arith.extf"(%arg637) : (bf16) -> f32
      %1003 = "arith.extf"(%arg638) : (bf16) -> f32
      %1004 = "arith.mulf"(%1002, %1003) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1005 = "arith.addf"(%arg639, %1004) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1005) : (f32) -> ()
    }) : (tensor<96x16xbf16>, tensor<16x32xbf16>, tensor<96x32xf32>) -> tensor<96x32xf32>
    %373 = "tensor.empty"() : () -> tensor<96x32xbf16>
    %374 = "linalg.generic"(%372, %373) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg635: f32, %arg636: bf16):
      %1001 = "arith.truncf"(%arg635) : (f32) -> bf16
      "linalg.yield"(%1001) : (bf16) -> ()
    }) : (tensor<96x32xf32>, tensor<96x32xbf16>) -> tensor<96x32xbf16>
    %375 = "linalg.matmul"(%367, %arg13, %102) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg632: bf16, %arg633: bf16, %arg634: f32):
      %997 = "arith.extf"(%arg632) : (bf16) -> f32
      %998 = "arith.extf"(%arg633) : (bf16) -> f32
      %999 = "arith.mulf"(%997, %998) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1000 = "arith.addf"(%arg634, %999) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1000) : (f32) -> ()
    }) : (tensor<16x96xbf16>, tensor<96x32xbf16>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %376 = "linalg.generic"(%375, %104) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg630: f32, %arg631: bf16):
      %996 = "arith.truncf"(%arg630) : (f32) -> bf16
      "linalg.yield"(%996) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %377 = "tensor.expand_shape"(%376) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 32>}> : (tensor<16x32xbf16>) -> tensor<2x8x32xbf16>
    %378 = "linalg.generic"(%377, %arg12, %31) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg627: bf16, %arg628: bf16, %arg629: bf16):
      %995 = "arith.mulf"(%arg627, %arg628) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%995) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %379 = "linalg.generic"(%377, %308, %31) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg624: bf16, %arg625: bf16, %arg626: bf16):
      %994 = "arith.mulf"(%arg624, %arg625) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%994) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %380 = "linalg.generic"(%379, %86) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg622: bf16, %arg623: f32):
      %993 = "arith.extf"(%arg622) : (bf16) -> f32
      "linalg.yield"(%993) : (f32) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %381 = "tensor.empty"() : () -> tensor<1x1x32xf32>
    %382 = "linalg.fill"(%8, %381) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg620: f32, %arg621: f32):
      "linalg.yield"(%arg620) : (f32) -> ()
    }) : (f32, tensor<1x1x32xf32>) -> tensor<1x1x32xf32>
    %383 = "linalg.generic"(%380, %382) <{indexing_maps = [#map1, #map34], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg618: f32, %arg619: f32):
      %992 = "arith.addf"(%arg618, %arg619) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%992) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<1x1x32xf32>) -> tensor<1x1x32xf32>
    %384 = "tensor.empty"() : () -> tensor<1x1x32xbf16>
    %385 = "linalg.generic"(%383, %384) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg616: f32, %arg617: bf16):
      %991 = "arith.truncf"(%arg616) : (f32) -> bf16
      "linalg.yield"(%991) : (bf16) -> ()
    }) : (tensor<1x1x32xf32>, tensor<1x1x32xbf16>) -> tensor<1x1x32xbf16>
    %386 = "tensor.collapse_shape"(%385) <{reassociation = [[0, 1, 2]]}> : (tensor<1x1x32xbf16>) -> tensor<32xbf16>
    %387 = "linalg.generic"(%378, %86) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg614: bf16, %arg615: f32):
      %990 = "arith.extf"(%arg614) : (bf16) -> f32
      "linalg.yield"(%990) : (f32) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %388 = "linalg.generic"(%387, %301, %86) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg611: f32, %arg612: f32, %arg613: f32):
      %989 = "arith.mulf"(%arg611, %arg612) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%989) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %389 = "linalg.generic"(%387, %306, %86) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg608: f32, %arg609: f32, %arg610: f32):
      %988 = "arith.mulf"(%arg608, %arg609) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%988) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %390 = "linalg.generic"(%388, %90) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg606: f32, %arg607: f32):
      %987 = "arith.addf"(%arg606, %arg607) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%987) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %391 = "linalg.generic"(%306, %306, %89) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg603: f32, %arg604: f32, %arg605: f32):
      %986 = "arith.mulf"(%arg603, %arg604) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%986) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %392 = "linalg.generic"(%391, %306, %89) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg600: f32, %arg601: f32, %arg602: f32):
      %985 = "arith.mulf"(%arg600, %arg601) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%985) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %393 = "linalg.generic"(%390, %89) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg598: f32, %arg599: f32):
      %984 = "arith.mulf"(%arg598, %27) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%984) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %394 = "linalg.generic"(%393, %392, %89) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg595: f32, %arg596: f32, %arg597: f32):
      %983 = "arith.mulf"(%arg595, %arg596) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%983) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %395 = "tensor.collapse_shape"(%394) <{reassociation = [[0], [1, 2]]}> : (tensor<2x8x1xf32>) -> tensor<2x8xf32>
    %396 = "linalg.generic"(%395, %86) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg593: f32, %arg594: f32):
      "linalg.yield"(%arg593) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %397 = "linalg.generic"(%396, %86) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg591: f32, %arg592: f32):
      %982 = "arith.divf"(%arg591, %25) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%982) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %398 = "linalg.generic"(%301, %86) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg589: f32, %arg590: f32):
      %981 = "arith.mulf"(%arg589, %28) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%981) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %399 = "linalg.generic"(%397, %398, %86) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg586: f32, %arg587: f32, %arg588: f32):
      %980 = "arith.mulf"(%arg586, %arg587) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%980) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %400 = "linalg.generic"(%389, %399, %86) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg583: f32, %arg584: f32, %arg585: f32):
      %979 = "arith.addf"(%arg583, %arg584) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%979) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %401 = "linalg.generic"(%400, %31) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg581: f32, %arg582: bf16):
      %978 = "arith.truncf"(%arg581) : (f32) -> bf16
      "linalg.yield"(%978) : (bf16) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %402 = "tensor.collapse_shape"(%401) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x32xbf16>) -> tensor<16x32xbf16>
    %403 = "linalg.generic"(%402, %260) <{indexing_maps = [#map19, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg579: bf16, %arg580: bf16):
      "linalg.yield"(%arg579) : (bf16) -> ()
    }) : (tensor<16x32xbf16>, tensor<16x2x32xbf16>) -> tensor<16x2x32xbf16>
    %404 = "tensor.collapse_shape"(%403) <{reassociation = [[0, 1], [2]]}> : (tensor<16x2x32xbf16>) -> tensor<32x32xbf16>
    %405 = "linalg.generic"(%404, %291, %98) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg576: bf16, %arg577: bf16, %arg578: bf16):
      %977 = "arith.mulf"(%arg576, %arg577) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%977) : (bf16) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %406 = "linalg.generic"(%404, %292, %98) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg573: bf16, %arg574: bf16, %arg575: bf16):
      %976 = "arith.mulf"(%arg573, %arg574) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%976) : (bf16) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x1xbf16>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %407 = "tensor.empty"() : () -> tensor<32x32xf32>
    %408 = "linalg.generic"(%405, %407) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg571: bf16, %arg572: f32):
      %975 = "arith.extf"(%arg571) : (bf16) -> f32
      "linalg.yield"(%975) : (f32) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %409 = "tensor.empty"() : () -> tensor<32x1xf32>
    %410 = "linalg.fill"(%8, %409) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg569: f32, %arg570: f32):
      "linalg.yield"(%arg569) : (f32) -> ()
    }) : (f32, tensor<32x1xf32>) -> tensor<32x1xf32>
    %411 = "linalg.generic"(%408, %410) <{indexing_maps = [#map4, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg567: f32, %arg568: f32):
      %974 = "arith.addf"(%arg567, %arg568) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%974) : (f32) -> ()
    }) : (tensor<32x32xf32>, tensor<32x1xf32>) -> tensor<32x1xf32>
    %412 = "tensor.empty"() : () -> tensor<32x1xbf16>
    %413 = "linalg.generic"(%411, %412) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg565: f32, %arg566: bf16):
      %973 = "arith.truncf"(%arg565) : (f32) -> bf16
      "linalg.yield"(%973) : (bf16) -> ()
    }) : (tensor<32x1xf32>, tensor<32x1xbf16>) -> tensor<32x1xbf16>
    %414 = "tensor.collapse_shape"(%413) <{reassociation = [[0, 1]]}> : (tensor<32x1xbf16>) -> tensor<32xbf16>
    %415 = "tensor.expand_shape"(%406) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 32, 32, 1>}> : (tensor<32x32xbf16>) -> tensor<32x32x1xbf16>
    %416 = "tensor.empty"() : () -> tensor<32x24x32xbf16>
    %417 = "linalg.transpose"(%284, %416) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg563: bf16, %arg564: bf16):
      "linalg.yield"(%arg563) : (bf16) -> ()
    }) : (tensor<32x32x24xbf16>, tensor<32x24x32xbf16>) -> tensor<32x24x32xbf16>
    %418 = "tensor.empty"() : () -> tensor<32x24x1xf32>
    %419 = "linalg.fill"(%8, %418) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg561: f32, %arg562: f32):
      "linalg.yield"(%arg561) : (f32) -> ()
    }) : (f32, tensor<32x24x1xf32>) -> tensor<32x24x1xf32>
    %420 = "linalg.batch_matmul"(%417, %415, %419) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg558: bf16, %arg559: bf16, %arg560: f32):
      %969 = "arith.extf"(%arg558) : (bf16) -> f32
      %970 = "arith.extf"(%arg559) : (bf16) -> f32
      %971 = "arith.mulf"(%969, %970) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %972 = "arith.addf"(%arg560, %971) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%972) : (f32) -> ()
    }) : (tensor<32x24x32xbf16>, tensor<32x32x1xbf16>, tensor<32x24x1xf32>) -> tensor<32x24x1xf32>
    %421 = "tensor.empty"() : () -> tensor<32x24x1xbf16>
    %422 = "linalg.generic"(%420, %421) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg556: f32, %arg557: bf16):
      %968 = "arith.truncf"(%arg556) : (f32) -> bf16
      "linalg.yield"(%968) : (bf16) -> ()
    }) : (tensor<32x24x1xf32>, tensor<32x24x1xbf16>) -> tensor<32x24x1xbf16>
    %423 = "tensor.empty"() : () -> tensor<32x1x24xbf16>
    %424 = "linalg.transpose"(%285, %423) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg554: bf16, %arg555: bf16):
      "linalg.yield"(%arg554) : (bf16) -> ()
    }) : (tensor<32x24x1xbf16>, tensor<32x1x24xbf16>) -> tensor<32x1x24xbf16>
    %425 = "tensor.empty"() : () -> tensor<32x32x24xf32>
    %426 = "linalg.fill"(%8, %425) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg552: f32, %arg553: f32):
      "linalg.yield"(%arg552) : (f32) -> ()
    }) : (f32, tensor<32x32x24xf32>) -> tensor<32x32x24xf32>
    %427 = "linalg.batch_matmul"(%415, %424, %426) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg549: bf16, %arg550: bf16, %arg551: f32):
      %964 = "arith.extf"(%arg549) : (bf16) -> f32
      %965 = "arith.extf"(%arg550) : (bf16) -> f32
      %966 = "arith.mulf"(%964, %965) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %967 = "arith.addf"(%arg551, %966) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%967) : (f32) -> ()
    }) : (tensor<32x32x1xbf16>, tensor<32x1x24xbf16>, tensor<32x32x24xf32>) -> tensor<32x32x24xf32>
    %428 = "linalg.generic"(%427, %283) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg547: f32, %arg548: bf16):
      %963 = "arith.truncf"(%arg547) : (f32) -> bf16
      "linalg.yield"(%963) : (bf16) -> ()
    }) : (tensor<32x32x24xf32>, tensor<32x32x24xbf16>) -> tensor<32x32x24xbf16>
    %429 = "tensor.collapse_shape"(%422) <{reassociation = [[0], [1, 2]]}> : (tensor<32x24x1xbf16>) -> tensor<32x24xbf16>
    %430 = "tensor.empty"() : () -> tensor<32xi1>
    %431 = "linalg.generic"(%264, %430) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg545: i64, %arg546: i1):
      %962 = "arith.cmpi"(%arg545, %5) <{predicate = 2 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%962) : (i1) -> ()
    }) : (tensor<32xi64>, tensor<32xi1>) -> tensor<32xi1>
    %432 = "tensor.empty"() : () -> tensor<32xi64>
    %433 = "linalg.generic"(%264, %432) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg543: i64, %arg544: i64):
      %961 = "arith.addi"(%arg543, %1) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%961) : (i64) -> ()
    }) : (tensor<32xi64>, tensor<32xi64>) -> tensor<32xi64>
    %434 = "linalg.generic"(%431, %433, %264, %432) <{indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg539: i1, %arg540: i64, %arg541: i64, %arg542: i64):
      %960 = "arith.select"(%arg539, %arg540, %arg541) : (i1, i64, i64) -> i64
      "linalg.yield"(%960) : (i64) -> ()
    }) : (tensor<32xi1>, tensor<32xi64>, tensor<32xi64>, tensor<32xi64>) -> tensor<32xi64>
    %435 = "linalg.generic"(%30, %434, %432) <{indexing_maps = [#map32, #map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg536: i64, %arg537: i64, %arg538: i64):
      %959 = "arith.addi"(%arg536, %arg537) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%959) : (i64) -> ()
    }) : (tensor<i64>, tensor<32xi64>, tensor<32xi64>) -> tensor<32xi64>
    %436 = "tensor.expand_shape"(%243) <{reassociation = [[0, 1]], static_output_shape = array<i64: 4, 1>}> : (tensor<4xi64>) -> tensor<4x1xi64>
    %437 = "tensor.expand_shape"(%435) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 32>}> : (tensor<32xi64>) -> tensor<1x32xi64>
    %438 = "tensor.empty"() : () -> tensor<4x32xi1>
    %439 = "linalg.generic"(%437, %436, %438) <{indexing_maps = [#map5, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg533: i64, %arg534: i64, %arg535: i1):
      %958 = "arith.cmpi"(%arg533, %arg534) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%958) : (i1) -> ()
    }) : (tensor<1x32xi64>, tensor<4x1xi64>, tensor<4x32xi1>) -> tensor<4x32xi1>
    %440 = "linalg.generic"(%428, %425) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg531: bf16, %arg532: f32):
      %957 = "arith.extf"(%arg531) : (bf16) -> f32
      "linalg.yield"(%957) : (f32) -> ()
    }) : (tensor<32x32x24xbf16>, tensor<32x32x24xf32>) -> tensor<32x32x24xf32>
    %441 = "tensor.expand_shape"(%439) <{reassociation = [[0], [1, 2, 3]], static_output_shape = array<i64: 4, 32, 1, 1>}> : (tensor<4x32xi1>) -> tensor<4x32x1x1xi1>
    %442 = "tensor.expand_shape"(%440) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 1, 32, 32, 24>}> : (tensor<32x32x24xf32>) -> tensor<1x32x32x24xf32>
    %443 = "tensor.empty"() : () -> tensor<4x32x32x24xf32>
    %444 = "linalg.generic"(%441, %442, %17, %443) <{indexing_maps = [#map35, #map36, #map16, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg527: i1, %arg528: f32, %arg529: f32, %arg530: f32):
      %956 = "arith.select"(%arg527, %arg528, %arg529) : (i1, f32, f32) -> f32
      "linalg.yield"(%956) : (f32) -> ()
    }) : (tensor<4x32x1x1xi1>, tensor<1x32x32x24xf32>, tensor<f32>, tensor<4x32x32x24xf32>) -> tensor<4x32x32x24xf32>
    %445 = "tensor.empty"() : () -> tensor<4x32x24xf32>
    %446 = "linalg.fill"(%8, %445) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg525: f32, %arg526: f32):
      "linalg.yield"(%arg525) : (f32) -> ()
    }) : (f32, tensor<4x32x24xf32>) -> tensor<4x32x24xf32>
    %447 = "linalg.generic"(%444, %446) <{indexing_maps = [#map12, #map37], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg523: f32, %arg524: f32):
      %955 = "arith.addf"(%arg523, %arg524) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%955) : (f32) -> ()
    }) : (tensor<4x32x32x24xf32>, tensor<4x32x24xf32>) -> tensor<4x32x24xf32>
    %448 = "linalg.generic"(%15, %445) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg521: bf16, %arg522: f32):
      %954 = "arith.extf"(%arg521) : (bf16) -> f32
      "linalg.yield"(%954) : (f32) -> ()
    }) : (tensor<4x32x24xbf16>, tensor<4x32x24xf32>) -> tensor<4x32x24xf32>
    %449 = "linalg.generic"(%448, %447, %445) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg518: f32, %arg519: f32, %arg520: f32):
      %953 = "arith.addf"(%arg518, %arg519) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%953) : (f32) -> ()
    }) : (tensor<4x32x24xf32>, tensor<4x32x24xf32>, tensor<4x32x24xf32>) -> tensor<4x32x24xf32>
    %450 = "tensor.empty"() : () -> tensor<4x32x24xbf16>
    %451 = "linalg.generic"(%449, %450) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg516: f32, %arg517: bf16):
      %952 = "arith.truncf"(%arg516) : (f32) -> bf16
      "linalg.yield"(%952) : (bf16) -> ()
    }) : (tensor<4x32x24xf32>, tensor<4x32x24xbf16>) -> tensor<4x32x24xbf16>
    %452 = "linalg.generic"(%429, %281, %280) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg513: bf16, %arg514: bf16, %arg515: bf16):
      %951 = "arith.mulf"(%arg513, %arg514) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%951) : (bf16) -> ()
    }) : (tensor<32x24xbf16>, tensor<32x24xbf16>, tensor<32x24xbf16>) -> tensor<32x24xbf16>
    %453 = "linalg.generic"(%429, %275, %280) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg510: bf16, %arg511: bf16, %arg512: bf16):
      %950 = "arith.mulf"(%arg510, %arg511) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%950) : (bf16) -> ()
    }) : (tensor<32x24xbf16>, tensor<32x24xbf16>, tensor<32x24xbf16>) -> tensor<32x24xbf16>
    %454 = "linalg.generic"(%453, %276) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg508: bf16, %arg509: f32):
      %949 = "arith.extf"(%arg508) : (bf16) -> f32
      "linalg.yield"(%949) : (f32) -> ()
    }) : (tensor<32x24xbf16>, tensor<32x24xf32>) -> tensor<32x24xf32>
    %455 = "linalg.generic"(%454, %278, %276) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg505: f32, %arg506: f32, %arg507: f32):
      %948 = "arith.mulf"(%arg505, %arg506) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%948) : (f32) -> ()
    }) : (tensor<32x24xf32>, tensor<32x24xf32>, tensor<32x24xf32>) -> tensor<32x24xf32>
    %456 = "linalg.generic"(%29, %278, %276) <{indexing_maps = [#map30, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg502: i64, %arg503: f32, %arg504: f32):
      %946 = "arith.sitofp"(%arg502) : (i64) -> f32
      %947 = "arith.subf"(%946, %arg503) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%947) : (f32) -> ()
    }) : (tensor<i64>, tensor<32x24xf32>, tensor<32x24xf32>) -> tensor<32x24xf32>
    %457 = "linalg.generic"(%277, %456, %276) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg499: f32, %arg500: f32, %arg501: f32):
      %945 = "arith.mulf"(%arg499, %arg500) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%945) : (f32) -> ()
    }) : (tensor<32x24xf32>, tensor<32x24xf32>, tensor<32x24xf32>) -> tensor<32x24xf32>
    %458 = "linalg.generic"(%457, %276) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg497: f32, %arg498: f32):
      %944 = "arith.addf"(%arg497, %10) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%944) : (f32) -> ()
    }) : (tensor<32x24xf32>, tensor<32x24xf32>) -> tensor<32x24xf32>
    %459 = "linalg.generic"(%455, %458, %276) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg494: f32, %arg495: f32, %arg496: f32):
      %943 = "arith.mulf"(%arg494, %arg495) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%943) : (f32) -> ()
    }) : (tensor<32x24xf32>, tensor<32x24xf32>, tensor<32x24xf32>) -> tensor<32x24xf32>
    %460 = "linalg.generic"(%459, %280) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg492: f32, %arg493: bf16):
      %942 = "arith.truncf"(%arg492) : (f32) -> bf16
      "linalg.yield"(%942) : (bf16) -> ()
    }) : (tensor<32x24xf32>, tensor<32x24xbf16>) -> tensor<32x24xbf16>
    %461 = "tensor.concat"(%460, %452) <{dim = 1 : i64}> : (tensor<32x24xbf16>, tensor<32x24xbf16>) -> tensor<32x48xbf16>
    %462 = "tensor.expand_shape"(%461) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 32, 48, 1>}> : (tensor<32x48xbf16>) -> tensor<32x48x1xbf16>
    %463 = "tensor.empty"() : () -> tensor<32x32x48xbf16>
    %464 = "linalg.transpose"(%266, %463) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg490: bf16, %arg491: bf16):
      "linalg.yield"(%arg490) : (bf16) -> ()
    }) : (tensor<32x48x32xbf16>, tensor<32x32x48xbf16>) -> tensor<32x32x48xbf16>
    %465 = "linalg.batch_matmul"(%464, %462, %287) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg487: bf16, %arg488: bf16, %arg489: f32):
      %938 = "arith.extf"(%arg487) : (bf16) -> f32
      %939 = "arith.extf"(%arg488) : (bf16) -> f32
      %940 = "arith.mulf"(%938, %939) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %941 = "arith.addf"(%arg489, %940) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%941) : (f32) -> ()
    }) : (tensor<32x32x48xbf16>, tensor<32x48x1xbf16>, tensor<32x32x1xf32>) -> tensor<32x32x1xf32>
    %466 = "linalg.generic"(%465, %289) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg485: f32, %arg486: bf16):
      %937 = "arith.truncf"(%arg485) : (f32) -> bf16
      "linalg.yield"(%937) : (bf16) -> ()
    }) : (tensor<32x32x1xf32>, tensor<32x32x1xbf16>) -> tensor<32x32x1xbf16>
    %467 = "tensor.empty"() : () -> tensor<32x1x32xbf16>
    %468 = "linalg.transpose"(%267, %467) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg483: bf16, %arg484: bf16):
      "linalg.yield"(%arg483) : (bf16) -> ()
    }) : (tensor<32x32x1xbf16>, tensor<32x1x32xbf16>) -> tensor<32x1x32xbf16>
    %469 = "tensor.empty"() : () -> tensor<32x48x32xf32>
    %470 = "linalg.fill"(%8, %469) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg481: f32, %arg482: f32):
      "linalg.yield"(%arg481) : (f32) -> ()
    }) : (f32, tensor<32x48x32xf32>) -> tensor<32x48x32xf32>
    %471 = "linalg.batch_matmul"(%462, %468, %470) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg478: bf16, %arg479: bf16, %arg480: f32):
      %933 = "arith.extf"(%arg478) : (bf16) -> f32
      %934 = "arith.extf"(%arg479) : (bf16) -> f32
      %935 = "arith.mulf"(%933, %934) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %936 = "arith.addf"(%arg480, %935) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%936) : (f32) -> ()
    }) : (tensor<32x48x1xbf16>, tensor<32x1x32xbf16>, tensor<32x48x32xf32>) -> tensor<32x48x32xf32>
    %472 = "linalg.generic"(%471, %265) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg476: f32, %arg477: bf16):
      %932 = "arith.truncf"(%arg476) : (f32) -> bf16
      "linalg.yield"(%932) : (bf16) -> ()
    }) : (tensor<32x48x32xf32>, tensor<32x48x32xbf16>) -> tensor<32x48x32xbf16>
    %473 = "tensor.collapse_shape"(%466) <{reassociation = [[0], [1, 2]]}> : (tensor<32x32x1xbf16>) -> tensor<32x32xbf16>
    %474 = "linalg.generic"(%472, %469) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg474: bf16, %arg475: f32):
      %931 = "arith.extf"(%arg474) : (bf16) -> f32
      "linalg.yield"(%931) : (f32) -> ()
    }) : (tensor<32x48x32xbf16>, tensor<32x48x32xf32>) -> tensor<32x48x32xf32>
    %475 = "tensor.expand_shape"(%474) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 1, 32, 48, 32>}> : (tensor<32x48x32xf32>) -> tensor<1x32x48x32xf32>
    %476 = "tensor.empty"() : () -> tensor<4x32x48x32xf32>
    %477 = "linalg.generic"(%441, %475, %17, %476) <{indexing_maps = [#map35, #map36, #map16, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg470: i1, %arg471: f32, %arg472: f32, %arg473: f32):
      %930 = "arith.select"(%arg470, %arg471, %arg472) : (i1, f32, f32) -> f32
      "linalg.yield"(%930) : (f32) -> ()
    }) : (tensor<4x32x1x1xi1>, tensor<1x32x48x32xf32>, tensor<f32>, tensor<4x32x48x32xf32>) -> tensor<4x32x48x32xf32>
    %478 = "tensor.empty"() : () -> tensor<4x48x32xf32>
    %479 = "linalg.fill"(%8, %478) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg468: f32, %arg469: f32):
      "linalg.yield"(%arg468) : (f32) -> ()
    }) : (f32, tensor<4x48x32xf32>) -> tensor<4x48x32xf32>
    %480 = "linalg.generic"(%477, %479) <{indexing_maps = [#map12, #map37], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg466: f32, %arg467: f32):
      %929 = "arith.addf"(%arg466, %arg467) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%929) : (f32) -> ()
    }) : (tensor<4x32x48x32xf32>, tensor<4x48x32xf32>) -> tensor<4x48x32xf32>
    %481 = "linalg.generic"(%14, %478) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg464: bf16, %arg465: f32):
      %928 = "arith.extf"(%arg464) : (bf16) -> f32
      "linalg.yield"(%928) : (f32) -> ()
    }) : (tensor<4x48x32xbf16>, tensor<4x48x32xf32>) -> tensor<4x48x32xf32>
    %482 = "linalg.generic"(%481, %480, %478) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg461: f32, %arg462: f32, %arg463: f32):
      %927 = "arith.addf"(%arg461, %arg462) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%927) : (f32) -> ()
    }) : (tensor<4x48x32xf32>, tensor<4x48x32xf32>, tensor<4x48x32xf32>) -> tensor<4x48x32xf32>
    %483 = "tensor.empty"() : () -> tensor<4x48x32xbf16>
    %484 = "linalg.generic"(%482, %483) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg459: f32, %arg460: bf16):
      %926 = "arith.truncf"(%arg459) : (f32) -> bf16
      "linalg.yield"(%926) : (bf16) -> ()
    }) : (tensor<4x48x32xf32>, tensor<4x48x32xbf16>) -> tensor<4x48x32xbf16>
    %485 = "tensor.expand_shape"(%414) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 2>}> : (tensor<32xbf16>) -> tensor<16x2xbf16>
    %486 = "tensor.expand_shape"(%473) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 16, 2, 32>}> : (tensor<32x32xbf16>) -> tensor<16x2x32xbf16>
    %487 = "linalg.generic"(%486, %295) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg457: bf16, %arg458: f32):
      %925 = "arith.extf"(%arg457) : (bf16) -> f32
      "linalg.yield"(%925) : (f32) -> ()
    }) : (tensor<16x2x32xbf16>, tensor<16x2x32xf32>) -> tensor<16x2x32xf32>
    %488 = "tensor.empty"() : () -> tensor<16x1x32xf32>
    %489 = "linalg.fill"(%8, %488) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg455: f32, %arg456: f32):
      "linalg.yield"(%arg455) : (f32) -> ()
    }) : (f32, tensor<16x1x32xf32>) -> tensor<16x1x32xf32>
    %490 = "linalg.generic"(%487, %489) <{indexing_maps = [#map1, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg453: f32, %arg454: f32):
      %924 = "arith.addf"(%arg453, %arg454) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%924) : (f32) -> ()
    }) : (tensor<16x2x32xf32>, tensor<16x1x32xf32>) -> tensor<16x1x32xf32>
    %491 = "tensor.empty"() : () -> tensor<16x1x32xbf16>
    %492 = "linalg.generic"(%490, %491) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg451: f32, %arg452: bf16):
      %923 = "arith.truncf"(%arg451) : (f32) -> bf16
      "linalg.yield"(%923) : (bf16) -> ()
    }) : (tensor<16x1x32xf32>, tensor<16x1x32xbf16>) -> tensor<16x1x32xbf16>
    %493 = "tensor.collapse_shape"(%492) <{reassociation = [[0], [1, 2]]}> : (tensor<16x1x32xbf16>) -> tensor<16x32xbf16>
    %494 = "linalg.generic"(%485, %256) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg449: bf16, %arg450: f32):
      %922 = "arith.extf"(%arg449) : (bf16) -> f32
      "linalg.yield"(%922) : (f32) -> ()
    }) : (tensor<16x2xbf16>, tensor<16x2xf32>) -> tensor<16x2xf32>
    %495 = "linalg.generic"(%257, %255, %256) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg446: f32, %arg447: f32, %arg448: f32):
      %921 = "arith.divf"(%arg446, %arg447) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%921) : (f32) -> ()
    }) : (tensor<16x2xf32>, tensor<16x1xf32>, tensor<16x2xf32>) -> tensor<16x2xf32>
    %496 = "linalg.generic"(%494, %256) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg444: f32, %arg445: f32):
      %920 = "arith.negf"(%arg444) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%920) : (f32) -> ()
    }) : (tensor<16x2xf32>, tensor<16x2xf32>) -> tensor<16x2xf32>
    %497 = "linalg.generic"(%496, %495, %256) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg441: f32, %arg442: f32, %arg443: f32):
      %919 = "arith.mulf"(%arg441, %arg442) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%919) : (f32) -> ()
    }) : (tensor<16x2xf32>, tensor<16x2xf32>, tensor<16x2xf32>) -> tensor<16x2xf32>
    %498 = "linalg.generic"(%494, %255, %256) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg438: f32, %arg439: f32, %arg440: f32):
      %918 = "arith.divf"(%arg438, %arg439) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%918) : (f32) -> ()
    }) : (tensor<16x2xf32>, tensor<16x1xf32>, tensor<16x2xf32>) -> tensor<16x2xf32>
    %499 = "linalg.generic"(%497, %239) <{indexing_maps = [#map4, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg436: f32, %arg437: f32):
      %917 = "arith.addf"(%arg436, %arg437) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%917) : (f32) -> ()
    }) : (tensor<16x2xf32>, tensor<16x1xf32>) -> tensor<16x1xf32>
    %500 = "tensor.collapse_shape"(%499) <{reassociation = [[0, 1]]}> : (tensor<16x1xf32>) -> tensor<16xf32>
    %501 = "linalg.generic"(%500, %256) <{indexing_maps = [#map29, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg434: f32, %arg435: f32):
      "linalg.yield"(%arg434) : (f32) -> ()
    }) : (tensor<16xf32>, tensor<16x2xf32>) -> tensor<16x2xf32>
    %502 = "linalg.generic"(%498, %501, %256) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg431: f32, %arg432: f32, %arg433: f32):
      %916 = "arith.addf"(%arg431, %arg432) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%916) : (f32) -> ()
    }) : (tensor<16x2xf32>, tensor<16x2xf32>, tensor<16x2xf32>) -> tensor<16x2xf32>
    %503 = "tensor.extract_slice"(%254) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 16, 1>, static_strides = array<i64: 1, 1>}> : (tensor<16x2xi64>) -> tensor<16x1xi64>
    %504 = "linalg.generic"(%503, %243, %247) <{indexing_maps = [#map6, #map3, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg428: i64, %arg429: i64, %arg430: i1):
      %915 = "arith.cmpi"(%arg428, %arg429) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%915) : (i1) -> ()
    }) : (tensor<16x1xi64>, tensor<4xi64>, tensor<16x4xi1>) -> tensor<16x4xi1>
    %505 = "tensor.extract_slice"(%502) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 16, 1>, static_strides = array<i64: 1, 1>}> : (tensor<16x2xf32>) -> tensor<16x1xf32>
    %506 = "linalg.generic"(%504, %505, %13, %224) <{indexing_maps = [#map4, #map6, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg424: i1, %arg425: f32, %arg426: f32, %arg427: f32):
      %914 = "arith.select"(%arg424, %arg425, %arg426) : (i1, f32, f32) -> f32
      "linalg.yield"(%914) : (f32) -> ()
    }) : (tensor<16x4xi1>, tensor<16x1xf32>, tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %507 = "tensor.extract_slice"(%254) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 1>, static_sizes = array<i64: 16, 1>, static_strides = array<i64: 1, 1>}> : (tensor<16x2xi64>) -> tensor<16x1xi64>
    %508 = "linalg.generic"(%507, %243, %247) <{indexing_maps = [#map6, #map3, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg421: i64, %arg422: i64, %arg423: i1):
      %913 = "arith.cmpi"(%arg421, %arg422) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%913) : (i1) -> ()
    }) : (tensor<16x1xi64>, tensor<4xi64>, tensor<16x4xi1>) -> tensor<16x4xi1>
    %509 = "tensor.extract_slice"(%502) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 1>, static_sizes = array<i64: 16, 1>, static_strides = array<i64: 1, 1>}> : (tensor<16x2xf32>) -> tensor<16x1xf32>
    %510 = "linalg.generic"(%508, %509, %506, %224) <{indexing_maps = [#map4, #map6, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg417: i1, %arg418: f32, %arg419: f32, %arg420: f32):
      %912 = "arith.select"(%arg417, %arg418, %arg419) : (i1, f32, f32) -> f32
      "linalg.yield"(%912) : (f32) -> ()
    }) : (tensor<16x4xi1>, tensor<16x1xf32>, tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %511 = "linalg.generic"(%510, %241, %224) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg414: f32, %arg415: f32, %arg416: f32):
      %911 = "arith.mulf"(%arg414, %arg415) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%911) : (f32) -> ()
    }) : (tensor<16x4xf32>, tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %512 = "linalg.generic"(%511, %239) <{indexing_maps = [#map4, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg412: f32, %arg413: f32):
      %910 = "arith.addf"(%arg412, %arg413) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%910) : (f32) -> ()
    }) : (tensor<16x4xf32>, tensor<16x1xf32>) -> tensor<16x1xf32>
    %513 = "linalg.generic"(%241, %512, %224) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg409: f32, %arg410: f32, %arg411: f32):
      %909 = "arith.mulf"(%arg409, %arg410) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%909) : (f32) -> ()
    }) : (tensor<16x4xf32>, tensor<16x1xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %514 = "linalg.generic"(%511, %513, %224) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg406: f32, %arg407: f32, %arg408: f32):
      %908 = "arith.subf"(%arg406, %arg407) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%908) : (f32) -> ()
    }) : (tensor<16x4xf32>, tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %515 = "linalg.generic"(%514, %227) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg404: f32, %arg405: bf16):
      %907 = "arith.truncf"(%arg404) : (f32) -> bf16
      "linalg.yield"(%907) : (bf16) -> ()
    }) : (tensor<16x4xf32>, tensor<16x4xbf16>) -> tensor<16x4xbf16>
    %516 = "tensor.empty"() : () -> tensor<4x16xbf16>
    %517 = "linalg.transpose"(%515, %516) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg402: bf16, %arg403: bf16):
      "linalg.yield"(%arg402) : (bf16) -> ()
    }) : (tensor<16x4xbf16>, tensor<4x16xbf16>) -> tensor<4x16xbf16>
    %518 = "tensor.empty"() : () -> tensor<4x32xf32>
    %519 = "linalg.fill"(%8, %518) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg400: f32, %arg401: f32):
      "linalg.yield"(%arg400) : (f32) -> ()
    }) : (f32, tensor<4x32xf32>) -> tensor<4x32xf32>
    %520 = "linalg.matmul"(%517, %221, %519) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg397: bf16, %arg398: bf16, %arg399: f32):
      %903 = "arith.extf"(%arg397) : (bf16) -> f32
      %904 = "arith.extf"(%arg398) : (bf16) -> f32
      %905 = "arith.mulf"(%903, %904) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %906 = "arith.addf"(%arg399, %905) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%906) : (f32) -> ()
    }) : (tensor<4x16xbf16>, tensor<16x32xbf16>, tensor<4x32xf32>) -> tensor<4x32xf32>
    %521 = "tensor.empty"() : () -> tensor<4x32xbf16>
    %522 = "linalg.generic"(%520, %521) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg395: f32, %arg396: bf16):
      %902 = "arith.truncf"(%arg395) : (f32) -> bf16
      "linalg.yield"(%902) : (bf16) -> ()
    }) : (tensor<4x32xf32>, tensor<4x32xbf16>) -> tensor<4x32xbf16>
    %523 = "linalg.matmul"(%515, %arg9, %102) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg392: bf16, %arg393: bf16, %arg394: f32):
      %898 = "arith.extf"(%arg392) : (bf16) -> f32
      %899 = "arith.extf"(%arg393) : (bf16) -> f32
      %900 = "arith.mulf"(%898, %899) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %901 = "arith.addf"(%arg394, %900) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%901) : (f32) -> ()
    }) : (tensor<16x4xbf16>, tensor<4x32xbf16>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %524 = "linalg.generic"(%523, %104) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg390: f32, %arg391: bf16):
      %897 = "arith.truncf"(%arg390) : (f32) -> bf16
      "linalg.yield"(%897) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %525 = "linalg.generic"(%493, %524, %104) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg387: bf16, %arg388: bf16, %arg389: bf16):
      %896 = "arith.addf"(%arg387, %arg388) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%896) : (bf16) -> ()
    }) : (tensor<16x32xbf16>, tensor<16x32xbf16>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %526 = "tensor.expand_shape"(%525) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 32>}> : (tensor<16x32xbf16>) -> tensor<2x8x32xbf16>
    %527 = "linalg.generic"(%526, %arg11, %31) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg384: bf16, %arg385: bf16, %arg386: bf16):
      %895 = "arith.mulf"(%arg384, %arg385) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%895) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %528 = "linalg.generic"(%526, %219, %31) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg381: bf16, %arg382: bf16, %arg383: bf16):
      %894 = "arith.mulf"(%arg381, %arg382) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%894) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %529 = "linalg.generic"(%528, %86) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg379: bf16, %arg380: f32):
      %893 = "arith.extf"(%arg379) : (bf16) -> f32
      "linalg.yield"(%893) : (f32) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %530 = "linalg.generic"(%529, %382) <{indexing_maps = [#map1, #map34], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg377: f32, %arg378: f32):
      %892 = "arith.addf"(%arg377, %arg378) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%892) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<1x1x32xf32>) -> tensor<1x1x32xf32>
    %531 = "linalg.generic"(%530, %384) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg375: f32, %arg376: bf16):
      %891 = "arith.truncf"(%arg375) : (f32) -> bf16
      "linalg.yield"(%891) : (bf16) -> ()
    }) : (tensor<1x1x32xf32>, tensor<1x1x32xbf16>) -> tensor<1x1x32xbf16>
    %532 = "tensor.collapse_shape"(%531) <{reassociation = [[0, 1, 2]]}> : (tensor<1x1x32xbf16>) -> tensor<32xbf16>
    %533 = "linalg.generic"(%527, %86) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg373: bf16, %arg374: f32):
      %890 = "arith.extf"(%arg373) : (bf16) -> f32
      "linalg.yield"(%890) : (f32) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %534 = "linalg.generic"(%533, %212, %86) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg370: f32, %arg371: f32, %arg372: f32):
      %889 = "arith.mulf"(%arg370, %arg371) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%889) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %535 = "linalg.generic"(%533, %217, %86) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg367: f32, %arg368: f32, %arg369: f32):
      %888 = "arith.mulf"(%arg367, %arg368) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%888) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %536 = "linalg.generic"(%534, %90) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg365: f32, %arg366: f32):
      %887 = "arith.addf"(%arg365, %arg366) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%887) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %537 = "linalg.generic"(%217, %217, %89) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg362: f32, %arg363: f32, %arg364: f32):
      %886 = "arith.mulf"(%arg362, %arg363) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%886) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %538 = "linalg.generic"(%537, %217, %89) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg359: f32, %arg360: f32, %arg361: f32):
      %885 = "arith.mulf"(%arg359, %arg360) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%885) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %539 = "linalg.generic"(%536, %89) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg357: f32, %arg358: f32):
      %884 = "arith.mulf"(%arg357, %27) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%884) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %540 = "linalg.generic"(%539, %538, %89) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg354: f32, %arg355: f32, %arg356: f32):
      %883 = "arith.mulf"(%arg354, %arg355) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%883) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %541 = "tensor.collapse_shape"(%540) <{reassociation = [[0], [1, 2]]}> : (tensor<2x8x1xf32>) -> tensor<2x8xf32>
    %542 = "linalg.generic"(%541, %86) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg352: f32, %arg353: f32):
      "linalg.yield"(%arg352) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %543 = "linalg.generic"(%542, %86) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg350: f32, %arg351: f32):
      %882 = "arith.divf"(%arg350, %25) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%882) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %544 = "linalg.generic"(%212, %86) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg348: f32, %arg349: f32):
      %881 = "arith.mulf"(%arg348, %28) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%881) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %545 = "linalg.generic"(%543, %544, %86) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg345: f32, %arg346: f32, %arg347: f32):
      %880 = "arith.mulf"(%arg345, %arg346) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%880) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %546 = "linalg.generic"(%535, %545, %86) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg342: f32, %arg343: f32, %arg344: f32):
      %879 = "arith.addf"(%arg342, %arg343) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%879) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %547 = "linalg.generic"(%546, %31) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg340: f32, %arg341: bf16):
      %878 = "arith.truncf"(%arg340) : (f32) -> bf16
      "linalg.yield"(%878) : (bf16) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %548 = "linalg.generic"(%401, %547, %31) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg337: bf16, %arg338: bf16, %arg339: bf16):
      %877 = "arith.addf"(%arg337, %arg338) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%877) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %549 = "tensor.collapse_shape"(%548) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x32xbf16>) -> tensor<16x32xbf16>
    %550 = "linalg.transpose"(%549, %122) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg335: bf16, %arg336: bf16):
      "linalg.yield"(%arg335) : (bf16) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x16xbf16>) -> tensor<32x16xbf16>
    %551 = "linalg.fill"(%8, %407) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg333: f32, %arg334: f32):
      "linalg.yield"(%arg333) : (f32) -> ()
    }) : (f32, tensor<32x32xf32>) -> tensor<32x32xf32>
    %552 = "linalg.matmul"(%550, %207, %551) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg330: bf16, %arg331: bf16, %arg332: f32):
      %873 = "arith.extf"(%arg330) : (bf16) -> f32
      %874 = "arith.extf"(%arg331) : (bf16) -> f32
      %875 = "arith.mulf"(%873, %874) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %876 = "arith.addf"(%arg332, %875) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%876) : (f32) -> ()
    }) : (tensor<32x16xbf16>, tensor<16x32xbf16>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %553 = "linalg.generic"(%552, %98) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg328: f32, %arg329: bf16):
      %872 = "arith.truncf"(%arg328) : (f32) -> bf16
      "linalg.yield"(%872) : (bf16) -> ()
    }) : (tensor<32x32xf32>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %554 = "linalg.matmul"(%549, %arg4, %102) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg325: bf16, %arg326: bf16, %arg327: f32):
      %868 = "arith.extf"(%arg325) : (bf16) -> f32
      %869 = "arith.extf"(%arg326) : (bf16) -> f32
      %870 = "arith.mulf"(%868, %869) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %871 = "arith.addf"(%arg327, %870) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%871) : (f32) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x32xbf16>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %555 = "linalg.generic"(%554, %104) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg323: f32, %arg324: bf16):
      %867 = "arith.truncf"(%arg323) : (f32) -> bf16
      "linalg.yield"(%867) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %556 = "tensor.expand_shape"(%555) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 8, 4, 8>}> : (tensor<16x32xbf16>) -> tensor<2x8x4x8xbf16>
    %557 = "linalg.transpose"(%556, %120) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg321: bf16, %arg322: bf16):
      "linalg.yield"(%arg321) : (bf16) -> ()
    }) : (tensor<2x8x4x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %558 = "tensor.collapse_shape"(%557) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x8xbf16>) -> tensor<8x8x8xbf16>
    %559 = "linalg.transpose"(%200, %178) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg319: bf16, %arg320: bf16):
      "linalg.yield"(%arg319) : (bf16) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %560 = "linalg.batch_matmul"(%559, %558, %176) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg316: bf16, %arg317: bf16, %arg318: f32):
      %863 = "arith.extf"(%arg316) : (bf16) -> f32
      %864 = "arith.extf"(%arg317) : (bf16) -> f32
      %865 = "arith.mulf"(%863, %864) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %866 = "arith.addf"(%arg318, %865) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%866) : (f32) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x8xbf16>, tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %561 = "linalg.generic"(%560, %178) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg314: f32, %arg315: bf16):
      %862 = "arith.truncf"(%arg314) : (f32) -> bf16
      "linalg.yield"(%862) : (bf16) -> ()
    }) : (tensor<8x8x8xf32>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %562 = "linalg.transpose"(%201, %178) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg312: bf16, %arg313: bf16):
      "linalg.yield"(%arg312) : (bf16) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %563 = "linalg.batch_matmul"(%558, %562, %176) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg309: bf16, %arg310: bf16, %arg311: f32):
      %858 = "arith.extf"(%arg309) : (bf16) -> f32
      %859 = "arith.extf"(%arg310) : (bf16) -> f32
      %860 = "arith.mulf"(%858, %859) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %861 = "arith.addf"(%arg311, %860) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%861) : (f32) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x8xbf16>, tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %564 = "linalg.generic"(%563, %178) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg307: f32, %arg308: bf16):
      %857 = "arith.truncf"(%arg307) : (f32) -> bf16
      "linalg.yield"(%857) : (bf16) -> ()
    }) : (tensor<8x8x8xf32>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %565 = "tensor.expand_shape"(%564) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 8, 8>}> : (tensor<8x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %566 = "linalg.generic"(%565, %181) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg305: bf16, %arg306: f32):
      %856 = "arith.extf"(%arg305) : (bf16) -> f32
      "linalg.yield"(%856) : (f32) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %567 = "linalg.generic"(%566, %198, %181) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg302: f32, %arg303: f32, %arg304: f32):
      %855 = "arith.mulf"(%arg302, %arg303) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%855) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %568 = "linalg.generic"(%567, %196) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg300: f32, %arg301: f32):
      %854 = "arith.addf"(%arg300, %arg301) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%854) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %569 = "linalg.generic"(%198, %568, %181) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg297: f32, %arg298: f32, %arg299: f32):
      %853 = "arith.mulf"(%arg297, %arg298) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%853) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %570 = "linalg.generic"(%567, %569, %181) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg294: f32, %arg295: f32, %arg296: f32):
      %852 = "arith.subf"(%arg294, %arg295) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%852) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %571 = "linalg.generic"(%570, %120) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg292: f32, %arg293: bf16):
      %851 = "arith.truncf"(%arg292) : (f32) -> bf16
      "linalg.yield"(%851) : (bf16) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %572 = "linalg.generic"(%571, %181) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg290: bf16, %arg291: f32):
      %850 = "arith.extf"(%arg290) : (bf16) -> f32
      "linalg.yield"(%850) : (f32) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %573 = "linalg.generic"(%572, %181) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg288: f32, %arg289: f32):
      %848 = "arith.truncf"(%22) : (f64) -> f32
      %849 = "arith.mulf"(%arg288, %848) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%849) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %574 = "linalg.generic"(%573, %120) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg286: f32, %arg287: bf16):
      %847 = "arith.truncf"(%arg286) : (f32) -> bf16
      "linalg.yield"(%847) : (bf16) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %575 = "tensor.collapse_shape"(%574) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x8xbf16>) -> tensor<8x8x8xbf16>
    %576 = "linalg.transpose"(%173, %178) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg284: bf16, %arg285: bf16):
      "linalg.yield"(%arg284) : (bf16) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %577 = "linalg.batch_matmul"(%576, %575, %176) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg281: bf16, %arg282: bf16, %arg283: f32):
      %843 = "arith.extf"(%arg281) : (bf16) -> f32
      %844 = "arith.extf"(%arg282) : (bf16) -> f32
      %845 = "arith.mulf"(%843, %844) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %846 = "arith.addf"(%arg283, %845) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%846) : (f32) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x8xbf16>, tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %578 = "linalg.generic"(%577, %178) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg279: f32, %arg280: bf16):
      %842 = "arith.truncf"(%arg279) : (f32) -> bf16
      "linalg.yield"(%842) : (bf16) -> ()
    }) : (tensor<8x8x8xf32>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %579 = "linalg.transpose"(%174, %178) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg277: bf16, %arg278: bf16):
      "linalg.yield"(%arg277) : (bf16) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %580 = "linalg.batch_matmul"(%575, %579, %176) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg274: bf16, %arg275: bf16, %arg276: f32):
      %838 = "arith.extf"(%arg274) : (bf16) -> f32
      %839 = "arith.extf"(%arg275) : (bf16) -> f32
      %840 = "arith.mulf"(%838, %839) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %841 = "arith.addf"(%arg276, %840) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%841) : (f32) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x8xbf16>, tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %581 = "linalg.generic"(%580, %178) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg272: f32, %arg273: bf16):
      %837 = "arith.truncf"(%arg272) : (f32) -> bf16
      "linalg.yield"(%837) : (bf16) -> ()
    }) : (tensor<8x8x8xf32>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %582 = "tensor.expand_shape"(%578) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 8, 8>}> : (tensor<8x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %583 = "tensor.expand_shape"(%581) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 8, 8>}> : (tensor<8x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %584 = "linalg.transpose"(%582, %120) <{permutation = array<i64: 0, 1, 3, 2>}> ({
    ^bb0(%arg270: bf16, %arg271: bf16):
      "linalg.yield"(%arg270) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %585 = "tensor.expand_shape"(%561) <{reassociation = [[0, 1, 2], [3], [4]], static_output_shape = array<i64: 2, 2, 2, 8, 8>}> : (tensor<8x8x8xbf16>) -> tensor<2x2x2x8x8xbf16>
    %586 = "tensor.empty"() : () -> tensor<2x2x2x8x8xf32>
    %587 = "linalg.generic"(%585, %586) <{indexing_maps = [#map24, #map24], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg268: bf16, %arg269: f32):
      %836 = "arith.extf"(%arg268) : (bf16) -> f32
      "linalg.yield"(%836) : (f32) -> ()
    }) : (tensor<2x2x2x8x8xbf16>, tensor<2x2x2x8x8xf32>) -> tensor<2x2x2x8x8xf32>
    %588 = "tensor.empty"() : () -> tensor<2x2x1x8x8xf32>
    %589 = "linalg.fill"(%8, %588) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg266: f32, %arg267: f32):
      "linalg.yield"(%arg266) : (f32) -> ()
    }) : (f32, tensor<2x2x1x8x8xf32>) -> tensor<2x2x1x8x8xf32>
    %590 = "linalg.generic"(%587, %589) <{indexing_maps = [#map24, #map38], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg264: f32, %arg265: f32):
      %835 = "arith.addf"(%arg264, %arg265) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%835) : (f32) -> ()
    }) : (tensor<2x2x2x8x8xf32>, tensor<2x2x1x8x8xf32>) -> tensor<2x2x1x8x8xf32>
    %591 = "tensor.empty"() : () -> tensor<2x2x1x8x8xbf16>
    %592 = "linalg.generic"(%590, %591) <{indexing_maps = [#map24, #map24], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg262: f32, %arg263: bf16):
      %834 = "arith.truncf"(%arg262) : (f32) -> bf16
      "linalg.yield"(%834) : (bf16) -> ()
    }) : (tensor<2x2x1x8x8xf32>, tensor<2x2x1x8x8xbf16>) -> tensor<2x2x1x8x8xbf16>
    %593 = "tensor.collapse_shape"(%592) <{reassociation = [[0], [1], [2, 3], [4]]}> : (tensor<2x2x1x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %594 = "tensor.expand_shape"(%584) <{reassociation = [[0], [1, 2], [3], [4]], static_output_shape = array<i64: 2, 2, 2, 8, 8>}> : (tensor<2x4x8x8xbf16>) -> tensor<2x2x2x8x8xbf16>
    %595 = "linalg.generic"(%594, %586) <{indexing_maps = [#map24, #map24], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg260: bf16, %arg261: f32):
      %833 = "arith.extf"(%arg260) : (bf16) -> f32
      "linalg.yield"(%833) : (f32) -> ()
    }) : (tensor<2x2x2x8x8xbf16>, tensor<2x2x2x8x8xf32>) -> tensor<2x2x2x8x8xf32>
    %596 = "linalg.generic"(%595, %589) <{indexing_maps = [#map24, #map38], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg258: f32, %arg259: f32):
      %832 = "arith.addf"(%arg258, %arg259) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%832) : (f32) -> ()
    }) : (tensor<2x2x2x8x8xf32>, tensor<2x2x1x8x8xf32>) -> tensor<2x2x1x8x8xf32>
    %597 = "linalg.generic"(%596, %591) <{indexing_maps = [#map24, #map24], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg256: f32, %arg257: bf16):
      %831 = "arith.truncf"(%arg256) : (f32) -> bf16
      "linalg.yield"(%831) : (bf16) -> ()
    }) : (tensor<2x2x1x8x8xf32>, tensor<2x2x1x8x8xbf16>) -> tensor<2x2x1x8x8xbf16>
    %598 = "tensor.collapse_shape"(%597) <{reassociation = [[0], [1], [2, 3], [4]]}> : (tensor<2x2x1x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %599 = "linalg.generic"(%598, %151, %143) <{indexing_maps = [#map12, #map22, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg253: bf16, %arg254: bf16, %arg255: bf16):
      %830 = "arith.mulf"(%arg253, %arg254) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%830) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<1x1x8x8xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %600 = "tensor.extract_slice"(%599) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 2, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x8x8xbf16>) -> tensor<2x2x8x4xbf16>
    %601 = "tensor.extract_slice"(%599) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 4>, static_sizes = array<i64: 2, 2, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x8x8xbf16>) -> tensor<2x2x8x4xbf16>
    %602 = "linalg.generic"(%600, %163) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg251: bf16, %arg252: bf16):
      %829 = "arith.negf"(%arg251) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%829) : (bf16) -> ()
    }) : (tensor<2x2x8x4xbf16>, tensor<2x2x8x4xbf16>) -> tensor<2x2x8x4xbf16>
    %603 = "tensor.insert_slice"(%602, %12) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 4>, static_sizes = array<i64: 2, 2, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x8x4xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %604 = "tensor.insert_slice"(%601, %12) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 2, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x8x4xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %605 = "linalg.generic"(%603, %604, %143) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg248: bf16, %arg249: bf16, %arg250: bf16):
      %828 = "arith.addf"(%arg248, %arg249) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%828) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<2x2x8x8xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %606 = "linalg.generic"(%598, %150, %143) <{indexing_maps = [#map12, #map22, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg245: bf16, %arg246: bf16, %arg247: bf16):
      %827 = "arith.mulf"(%arg245, %arg246) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%827) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<1x1x8x8xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %607 = "linalg.generic"(%605, %606, %143) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg242: bf16, %arg243: bf16, %arg244: bf16):
      %826 = "arith.addf"(%arg242, %arg243) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%826) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<2x2x8x8xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %608 = "linalg.generic"(%583, %151, %120) <{indexing_maps = [#map12, #map22, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg239: bf16, %arg240: bf16, %arg241: bf16):
      %825 = "arith.mulf"(%arg239, %arg240) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%825) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<1x1x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %609 = "tensor.extract_slice"(%608) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 4, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x8x8xbf16>) -> tensor<2x4x8x4xbf16>
    %610 = "tensor.extract_slice"(%608) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 4>, static_sizes = array<i64: 2, 4, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x8x8xbf16>) -> tensor<2x4x8x4xbf16>
    %611 = "linalg.generic"(%609, %155) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg237: bf16, %arg238: bf16):
      %824 = "arith.negf"(%arg237) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%824) : (bf16) -> ()
    }) : (tensor<2x4x8x4xbf16>, tensor<2x4x8x4xbf16>) -> tensor<2x4x8x4xbf16>
    %612 = "tensor.insert_slice"(%611, %11) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 4>, static_sizes = array<i64: 2, 4, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x8x4xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %613 = "tensor.insert_slice"(%610, %11) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 4, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x8x4xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %614 = "linalg.generic"(%612, %613, %120) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg234: bf16, %arg235: bf16, %arg236: bf16):
      %823 = "arith.addf"(%arg234, %arg235) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%823) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %615 = "linalg.generic"(%583, %150, %120) <{indexing_maps = [#map12, #map22, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg231: bf16, %arg232: bf16, %arg233: bf16):
      %822 = "arith.mulf"(%arg231, %arg232) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%822) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<1x1x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %616 = "linalg.generic"(%614, %615, %120) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg228: bf16, %arg229: bf16, %arg230: bf16):
      %821 = "arith.addf"(%arg228, %arg229) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%821) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %617 = "linalg.transpose"(%593, %140) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg226: bf16, %arg227: bf16):
      "linalg.yield"(%arg226) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<2x8x2x8xbf16>) -> tensor<2x8x2x8xbf16>
    %618 = "tensor.collapse_shape"(%617) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x8x2x8xbf16>) -> tensor<16x16xbf16>
    %619 = "linalg.transpose"(%618, %127) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg224: bf16, %arg225: bf16):
      "linalg.yield"(%arg224) : (bf16) -> ()
    }) : (tensor<16x16xbf16>, tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %620 = "linalg.matmul"(%619, %100, %102) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg221: bf16, %arg222: bf16, %arg223: f32):
      %817 = "arith.extf"(%arg221) : (bf16) -> f32
      %818 = "arith.extf"(%arg222) : (bf16) -> f32
      %819 = "arith.mulf"(%817, %818) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %820 = "arith.addf"(%arg223, %819) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%820) : (f32) -> ()
    }) : (tensor<16x16xbf16>, tensor<16x32xbf16>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %621 = "linalg.generic"(%620, %104) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg219: f32, %arg220: bf16):
      %816 = "arith.truncf"(%arg219) : (f32) -> bf16
      "linalg.yield"(%816) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %622 = "linalg.matmul"(%618, %arg3, %102) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg216: bf16, %arg217: bf16, %arg218: f32):
      %812 = "arith.extf"(%arg216) : (bf16) -> f32
      %813 = "arith.extf"(%arg217) : (bf16) -> f32
      %814 = "arith.mulf"(%812, %813) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %815 = "arith.addf"(%arg218, %814) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%815) : (f32) -> ()
    }) : (tensor<16x16xbf16>, tensor<16x32xbf16>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %623 = "linalg.generic"(%622, %104) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg214: f32, %arg215: bf16):
      %811 = "arith.truncf"(%arg214) : (f32) -> bf16
      "linalg.yield"(%811) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %624 = "tensor.expand_shape"(%623) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 32>}> : (tensor<16x32xbf16>) -> tensor<2x8x32xbf16>
    %625 = "linalg.transpose"(%607, %140) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg212: bf16, %arg213: bf16):
      "linalg.yield"(%arg212) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<2x8x2x8xbf16>) -> tensor<2x8x2x8xbf16>
    %626 = "linalg.generic"(%625, %arg6, %140) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg209: bf16, %arg210: bf16, %arg211: bf16):
      %810 = "arith.mulf"(%arg209, %arg210) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%810) : (bf16) -> ()
    }) : (tensor<2x8x2x8xbf16>, tensor<8xbf16>, tensor<2x8x2x8xbf16>) -> tensor<2x8x2x8xbf16>
    %627 = "linalg.generic"(%625, %141, %140) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg206: bf16, %arg207: bf16, %arg208: bf16):
      %809 = "arith.mulf"(%arg206, %arg207) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%809) : (bf16) -> ()
    }) : (tensor<2x8x2x8xbf16>, tensor<2x8x2x8xbf16>, tensor<2x8x2x8xbf16>) -> tensor<2x8x2x8xbf16>
    %628 = "linalg.generic"(%627, %130) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg204: bf16, %arg205: f32):
      %808 = "arith.extf"(%arg204) : (bf16) -> f32
      "linalg.yield"(%808) : (f32) -> ()
    }) : (tensor<2x8x2x8xbf16>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %629 = "tensor.empty"() : () -> tensor<1x1x1x8xf32>
    %630 = "linalg.fill"(%8, %629) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg202: f32, %arg203: f32):
      "linalg.yield"(%arg202) : (f32) -> ()
    }) : (f32, tensor<1x1x1x8xf32>) -> tensor<1x1x1x8xf32>
    %631 = "linalg.generic"(%628, %630) <{indexing_maps = [#map12, #map13], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg200: f32, %arg201: f32):
      %807 = "arith.addf"(%arg200, %arg201) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%807) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<1x1x1x8xf32>) -> tensor<1x1x1x8xf32>
    %632 = "tensor.empty"() : () -> tensor<1x1x1x8xbf16>
    %633 = "linalg.generic"(%631, %632) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg198: f32, %arg199: bf16):
      %806 = "arith.truncf"(%arg198) : (f32) -> bf16
      "linalg.yield"(%806) : (bf16) -> ()
    }) : (tensor<1x1x1x8xf32>, tensor<1x1x1x8xbf16>) -> tensor<1x1x1x8xbf16>
    %634 = "tensor.collapse_shape"(%633) <{reassociation = [[0, 1, 2, 3]]}> : (tensor<1x1x1x8xbf16>) -> tensor<8xbf16>
    %635 = "linalg.generic"(%626, %130) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg196: bf16, %arg197: f32):
      %805 = "arith.extf"(%arg196) : (bf16) -> f32
      "linalg.yield"(%805) : (f32) -> ()
    }) : (tensor<2x8x2x8xbf16>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %636 = "linalg.generic"(%635, %131, %130) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg193: f32, %arg194: f32, %arg195: f32):
      %804 = "arith.mulf"(%arg193, %arg194) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%804) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x8xf32>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %637 = "linalg.generic"(%635, %138, %130) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg190: f32, %arg191: f32, %arg192: f32):
      %803 = "arith.mulf"(%arg190, %arg191) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%803) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x1xf32>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %638 = "linalg.generic"(%636, %134) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg188: f32, %arg189: f32):
      %802 = "arith.addf"(%arg188, %arg189) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%802) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %639 = "linalg.generic"(%138, %138, %133) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg185: f32, %arg186: f32, %arg187: f32):
      %801 = "arith.mulf"(%arg185, %arg186) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%801) : (f32) -> ()
    }) : (tensor<2x8x2x1xf32>, tensor<2x8x2x1xf32>, tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %640 = "linalg.generic"(%639, %138, %133) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg182: f32, %arg183: f32, %arg184: f32):
      %800 = "arith.mulf"(%arg182, %arg183) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%800) : (f32) -> ()
    }) : (tensor<2x8x2x1xf32>, tensor<2x8x2x1xf32>, tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %641 = "linalg.generic"(%638, %133) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg180: f32, %arg181: f32):
      %799 = "arith.mulf"(%arg180, %27) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%799) : (f32) -> ()
    }) : (tensor<2x8x2x1xf32>, tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %642 = "linalg.generic"(%641, %640, %133) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg177: f32, %arg178: f32, %arg179: f32):
      %798 = "arith.mulf"(%arg177, %arg178) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%798) : (f32) -> ()
    }) : (tensor<2x8x2x1xf32>, tensor<2x8x2x1xf32>, tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %643 = "tensor.collapse_shape"(%642) <{reassociation = [[0], [1], [2, 3]]}> : (tensor<2x8x2x1xf32>) -> tensor<2x8x2xf32>
    %644 = "linalg.generic"(%643, %130) <{indexing_maps = [#map27, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg175: f32, %arg176: f32):
      "linalg.yield"(%arg175) : (f32) -> ()
    }) : (tensor<2x8x2xf32>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %645 = "linalg.generic"(%644, %130) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg173: f32, %arg174: f32):
      %797 = "arith.divf"(%arg173, %26) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%797) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %646 = "linalg.generic"(%131, %130) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg171: f32, %arg172: f32):
      %796 = "arith.mulf"(%arg171, %28) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%796) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %647 = "linalg.generic"(%645, %646, %130) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg168: f32, %arg169: f32, %arg170: f32):
      %795 = "arith.mulf"(%arg168, %arg169) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%795) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x8xf32>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %648 = "linalg.generic"(%637, %647, %130) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg165: f32, %arg166: f32, %arg167: f32):
      %794 = "arith.addf"(%arg165, %arg166) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%794) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x8xf32>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %649 = "linalg.generic"(%648, %140) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg163: f32, %arg164: bf16):
      %793 = "arith.truncf"(%arg163) : (f32) -> bf16
      "linalg.yield"(%793) : (bf16) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x8xbf16>) -> tensor<2x8x2x8xbf16>
    %650 = "tensor.collapse_shape"(%649) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x8x2x8xbf16>) -> tensor<16x16xbf16>
    %651 = "linalg.transpose"(%650, %127) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg161: bf16, %arg162: bf16):
      "linalg.yield"(%arg161) : (bf16) -> ()
    }) : (tensor<16x16xbf16>, tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %652 = "linalg.matmul"(%651, %100, %102) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg158: bf16, %arg159: bf16, %arg160: f32):
      %789 = "arith.extf"(%arg158) : (bf16) -> f32
      %790 = "arith.extf"(%arg159) : (bf16) -> f32
      %791 = "arith.mulf"(%789, %790) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %792 = "arith.addf"(%arg160, %791) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%792) : (f32) -> ()
    }) : (tensor<16x16xbf16>, tensor<16x32xbf16>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %653 = "linalg.generic"(%652, %104) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg156: f32, %arg157: bf16):
      %788 = "arith.truncf"(%arg156) : (f32) -> bf16
      "linalg.yield"(%788) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %654 = "linalg.matmul"(%650, %arg2, %102) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg153: bf16, %arg154: bf16, %arg155: f32):
      %784 = "arith.extf"(%arg153) : (bf16) -> f32
      %785 = "arith.extf"(%arg154) : (bf16) -> f32
      %786 = "arith.mulf"(%784, %785) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %787 = "arith.addf"(%arg155, %786) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%787) : (f32) -> ()
    }) : (tensor<16x16xbf16>, tensor<16x32xbf16>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %655 = "linalg.generic"(%654, %104) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg151: f32, %arg152: bf16):
      %783 = "arith.truncf"(%arg151) : (f32) -> bf16
      "linalg.yield"(%783) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %656 = "tensor.expand_shape"(%655) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 32>}> : (tensor<16x32xbf16>) -> tensor<2x8x32xbf16>
    %657 = "linalg.generic"(%624, %656, %31) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg148: bf16, %arg149: bf16, %arg150: bf16):
      %782 = "arith.addf"(%arg148, %arg149) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%782) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %658 = "linalg.transpose"(%616, %117) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg146: bf16, %arg147: bf16):
      "linalg.yield"(%arg146) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x8x4x8xbf16>) -> tensor<2x8x4x8xbf16>
    %659 = "linalg.generic"(%658, %arg5, %117) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg143: bf16, %arg144: bf16, %arg145: bf16):
      %781 = "arith.mulf"(%arg143, %arg144) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%781) : (bf16) -> ()
    }) : (tensor<2x8x4x8xbf16>, tensor<8xbf16>, tensor<2x8x4x8xbf16>) -> tensor<2x8x4x8xbf16>
    %660 = "linalg.generic"(%658, %118, %117) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg140: bf16, %arg141: bf16, %arg142: bf16):
      %780 = "arith.mulf"(%arg140, %arg141) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%780) : (bf16) -> ()
    }) : (tensor<2x8x4x8xbf16>, tensor<2x8x4x8xbf16>, tensor<2x8x4x8xbf16>) -> tensor<2x8x4x8xbf16>
    %661 = "linalg.generic"(%660, %107) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg138: bf16, %arg139: f32):
      %779 = "arith.extf"(%arg138) : (bf16) -> f32
      "linalg.yield"(%779) : (f32) -> ()
    }) : (tensor<2x8x4x8xbf16>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %662 = "linalg.generic"(%661, %630) <{indexing_maps = [#map12, #map13], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg136: f32, %arg137: f32):
      %778 = "arith.addf"(%arg136, %arg137) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%778) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<1x1x1x8xf32>) -> tensor<1x1x1x8xf32>
    %663 = "linalg.generic"(%662, %632) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg134: f32, %arg135: bf16):
      %777 = "arith.truncf"(%arg134) : (f32) -> bf16
      "linalg.yield"(%777) : (bf16) -> ()
    }) : (tensor<1x1x1x8xf32>, tensor<1x1x1x8xbf16>) -> tensor<1x1x1x8xbf16>
    %664 = "tensor.collapse_shape"(%663) <{reassociation = [[0, 1, 2, 3]]}> : (tensor<1x1x1x8xbf16>) -> tensor<8xbf16>
    %665 = "linalg.generic"(%659, %107) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg132: bf16, %arg133: f32):
      %776 = "arith.extf"(%arg132) : (bf16) -> f32
      "linalg.yield"(%776) : (f32) -> ()
    }) : (tensor<2x8x4x8xbf16>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %666 = "linalg.generic"(%665, %108, %107) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg129: f32, %arg130: f32, %arg131: f32):
      %775 = "arith.mulf"(%arg129, %arg130) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%775) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %667 = "linalg.generic"(%665, %115, %107) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg126: f32, %arg127: f32, %arg128: f32):
      %774 = "arith.mulf"(%arg126, %arg127) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%774) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x1xf32>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %668 = "linalg.generic"(%666, %111) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg124: f32, %arg125: f32):
      %773 = "arith.addf"(%arg124, %arg125) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%773) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %669 = "linalg.generic"(%115, %115, %110) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg121: f32, %arg122: f32, %arg123: f32):
      %772 = "arith.mulf"(%arg121, %arg122) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%772) : (f32) -> ()
    }) : (tensor<2x8x4x1xf32>, tensor<2x8x4x1xf32>, tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %670 = "linalg.generic"(%669, %115, %110) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg118: f32, %arg119: f32, %arg120: f32):
      %771 = "arith.mulf"(%arg118, %arg119) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%771) : (f32) -> ()
    }) : (tensor<2x8x4x1xf32>, tensor<2x8x4x1xf32>, tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %671 = "linalg.generic"(%668, %110) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg116: f32, %arg117: f32):
      %770 = "arith.mulf"(%arg116, %27) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%770) : (f32) -> ()
    }) : (tensor<2x8x4x1xf32>, tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %672 = "linalg.generic"(%671, %670, %110) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg113: f32, %arg114: f32, %arg115: f32):
      %769 = "arith.mulf"(%arg113, %arg114) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%769) : (f32) -> ()
    }) : (tensor<2x8x4x1xf32>, tensor<2x8x4x1xf32>, tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %673 = "tensor.collapse_shape"(%672) <{reassociation = [[0], [1], [2, 3]]}> : (tensor<2x8x4x1xf32>) -> tensor<2x8x4xf32>
    %674 = "linalg.generic"(%673, %107) <{indexing_maps = [#map27, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg111: f32, %arg112: f32):
      "linalg.yield"(%arg111) : (f32) -> ()
    }) : (tensor<2x8x4xf32>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %675 = "linalg.generic"(%674, %107) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg109: f32, %arg110: f32):
      %768 = "arith.divf"(%arg109, %26) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%768) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %676 = "linalg.generic"(%108, %107) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg107: f32, %arg108: f32):
      %767 = "arith.mulf"(%arg107, %28) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%767) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %677 = "linalg.generic"(%675, %676, %107) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg104: f32, %arg105: f32, %arg106: f32):
      %766 = "arith.mulf"(%arg104, %arg105) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%766) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %678 = "linalg.generic"(%667, %677, %107) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg101: f32, %arg102: f32, %arg103: f32):
      %765 = "arith.addf"(%arg101, %arg102) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%765) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %679 = "linalg.generic"(%678, %117) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg99: f32, %arg100: bf16):
      %764 = "arith.truncf"(%arg99) : (f32) -> bf16
      "linalg.yield"(%764) : (bf16) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x8xbf16>) -> tensor<2x8x4x8xbf16>
    %680 = "tensor.collapse_shape"(%679) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x8x4x8xbf16>) -> tensor<16x32xbf16>
    %681 = "linalg.transpose"(%680, %122) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg97: bf16, %arg98: bf16):
      "linalg.yield"(%arg97) : (bf16) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x16xbf16>) -> tensor<32x16xbf16>
    %682 = "linalg.matmul"(%681, %100, %551) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg94: bf16, %arg95: bf16, %arg96: f32):
      %760 = "arith.extf"(%arg94) : (bf16) -> f32
      %761 = "arith.extf"(%arg95) : (bf16) -> f32
      %762 = "arith.mulf"(%760, %761) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %763 = "arith.addf"(%arg96, %762) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%763) : (f32) -> ()
    }) : (tensor<32x16xbf16>, tensor<16x32xbf16>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %683 = "linalg.generic"(%682, %98) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg92: f32, %arg93: bf16):
      %759 = "arith.truncf"(%arg92) : (f32) -> bf16
      "linalg.yield"(%759) : (bf16) -> ()
    }) : (tensor<32x32xf32>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %684 = "linalg.matmul"(%680, %arg1, %102) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg89: bf16, %arg90: bf16, %arg91: f32):
      %755 = "arith.extf"(%arg89) : (bf16) -> f32
      %756 = "arith.extf"(%arg90) : (bf16) -> f32
      %757 = "arith.mulf"(%755, %756) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %758 = "arith.addf"(%arg91, %757) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%758) : (f32) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x32xbf16>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %685 = "linalg.generic"(%684, %104) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg87: f32, %arg88: bf16):
      %754 = "arith.truncf"(%arg87) : (f32) -> bf16
      "linalg.yield"(%754) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %686 = "tensor.expand_shape"(%685) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 32>}> : (tensor<16x32xbf16>) -> tensor<2x8x32xbf16>
    %687 = "linalg.generic"(%657, %686, %31) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg84: bf16, %arg85: bf16, %arg86: bf16):
      %753 = "arith.addf"(%arg84, %arg85) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%753) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %688 = "linalg.generic"(%687, %arg10, %31) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg81: bf16, %arg82: bf16, %arg83: bf16):
      %752 = "arith.mulf"(%arg81, %arg82) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%752) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %689 = "linalg.generic"(%687, %96, %31) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg78: bf16, %arg79: bf16, %arg80: bf16):
      %751 = "arith.mulf"(%arg78, %arg79) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%751) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %690 = "linalg.generic"(%689, %86) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg76: bf16, %arg77: f32):
      %750 = "arith.extf"(%arg76) : (bf16) -> f32
      "linalg.yield"(%750) : (f32) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %691 = "linalg.generic"(%690, %382) <{indexing_maps = [#map1, #map34], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg74: f32, %arg75: f32):
      %749 = "arith.addf"(%arg74, %arg75) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%749) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<1x1x32xf32>) -> tensor<1x1x32xf32>
    %692 = "linalg.generic"(%691, %384) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg72: f32, %arg73: bf16):
      %748 = "arith.truncf"(%arg72) : (f32) -> bf16
      "linalg.yield"(%748) : (bf16) -> ()
    }) : (tensor<1x1x32xf32>, tensor<1x1x32xbf16>) -> tensor<1x1x32xbf16>
    %693 = "tensor.collapse_shape"(%692) <{reassociation = [[0, 1, 2]]}> : (tensor<1x1x32xbf16>) -> tensor<32xbf16>
    %694 = "linalg.generic"(%688, %86) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg70: bf16, %arg71: f32):
      %747 = "arith.extf"(%arg70) : (bf16) -> f32
      "linalg.yield"(%747) : (f32) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %695 = "linalg.generic"(%694, %87, %86) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg67: f32, %arg68: f32, %arg69: f32):
      %746 = "arith.mulf"(%arg67, %arg68) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%746) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %696 = "linalg.generic"(%694, %94, %86) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg64: f32, %arg65: f32, %arg66: f32):
      %745 = "arith.mulf"(%arg64, %arg65) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%745) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %697 = "linalg.generic"(%695, %90) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg62: f32, %arg63: f32):
      %744 = "arith.addf"(%arg62, %arg63) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%744) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %698 = "linalg.generic"(%94, %94, %89) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg59: f32, %arg60: f32, %arg61: f32):
      %743 = "arith.mulf"(%arg59, %arg60) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%743) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %699 = "linalg.generic"(%698, %94, %89) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg56: f32, %arg57: f32, %arg58: f32):
      %742 = "arith.mulf"(%arg56, %arg57) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%742) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %700 = "linalg.generic"(%697, %89) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg54: f32, %arg55: f32):
      %741 = "arith.mulf"(%arg54, %27) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%741) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %701 = "linalg.generic"(%700, %699, %89) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg51: f32, %arg52: f32, %arg53: f32):
      %740 = "arith.mulf"(%arg51, %arg52) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%740) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %702 = "tensor.collapse_shape"(%701) <{reassociation = [[0], [1, 2]]}> : (tensor<2x8x1xf32>) -> tensor<2x8xf32>
    %703 = "linalg.generic"(%702, %86) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg49: f32, %arg50: f32):
      "linalg.yield"(%arg49) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %704 = "linalg.generic"(%703, %86) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg47: f32, %arg48: f32):
      %739 = "arith.divf"(%arg47, %25) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%739) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %705 = "linalg.generic"(%87, %86) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg45: f32, %arg46: f32):
      %738 = "arith.mulf"(%arg45, %28) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%738) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %706 = "linalg.generic"(%704, %705, %86) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg42: f32, %arg43: f32, %arg44: f32):
      %737 = "arith.mulf"(%arg42, %arg43) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%737) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %707 = "linalg.generic"(%696, %706, %86) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg39: f32, %arg40: f32, %arg41: f32):
      %736 = "arith.addf"(%arg39, %arg40) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%736) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %708 = "linalg.generic"(%707, %31) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg37: f32, %arg38: bf16):
      %735 = "arith.truncf"(%arg37) : (f32) -> bf16
      "linalg.yield"(%735) : (bf16) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %709 = "linalg.generic"(%548, %708, %31) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg34: bf16, %arg35: bf16, %arg36: bf16):
      %734 = "arith.addf"(%arg34, %arg35) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%734) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %710 = "tensor.collapse_shape"(%arg14) <{reassociation = [[0, 1]]}> : (tensor<2x8xi64>) -> tensor<16xi64>
    %711 = "tensor.expand_shape"(%710) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 16>}> : (tensor<16xi64>) -> tensor<1x16xi64>
    %712 = "tensor.expand_shape"(%351) <{reassociation = [[0, 1]], static_output_shape = array<i64: 96, 1>}> : (tensor<96xi64>) -> tensor<96x1xi64>
    %713 = "tensor.empty"() : () -> tensor<96x16xi1>
    %714 = "linalg.generic"(%711, %712, %713) <{indexing_maps = [#map5, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg31: i64, %arg32: i64, %arg33: i1):
      %733 = "arith.cmpi"(%arg31, %arg32) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%733) : (i1) -> ()
    }) : (tensor<1x16xi64>, tensor<96x1xi64>, tensor<96x16xi1>) -> tensor<96x16xi1>
    %715 = "tensor.empty"() : () -> tensor<96x1xi1>
    %716 = "linalg.generic"(%712, %715) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg29: i64, %arg30: i1):
      %732 = "arith.cmpi"(%arg29, %6) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%732) : (i1) -> ()
    }) : (tensor<96x1xi64>, tensor<96x1xi1>) -> tensor<96x1xi1>
    %717 = "linalg.generic"(%714, %716, %713) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg26: i1, %arg27: i1, %arg28: i1):
      %731 = "arith.andi"(%arg26, %arg27) : (i1, i1) -> i1
      "linalg.yield"(%731) : (i1) -> ()
    }) : (tensor<96x16xi1>, tensor<96x1xi1>, tensor<96x16xi1>) -> tensor<96x16xi1>
    %718 = "tensor.collapse_shape"(%709) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x32xbf16>) -> tensor<16x32xbf16>
    %719 = "tensor.expand_shape"(%718) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 16, 32>}> : (tensor<16x32xbf16>) -> tensor<1x16x32xbf16>
    %720 = "tensor.empty"() : () -> tensor<1x16x32xf32>
    %721 = "linalg.generic"(%719, %720) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg24: bf16, %arg25: f32):
      %730 = "arith.extf"(%arg24) : (bf16) -> f32
      "linalg.yield"(%730) : (f32) -> ()
    }) : (tensor<1x16x32xbf16>, tensor<1x16x32xf32>) -> tensor<1x16x32xf32>
    %722 = "tensor.expand_shape"(%717) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 96, 16, 1>}> : (tensor<96x16xi1>) -> tensor<96x16x1xi1>
    %723 = "tensor.empty"() : () -> tensor<96x16x32xf32>
    %724 = "linalg.generic"(%722, %721, %17, %723) <{indexing_maps = [#map17, #map39, #map9, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg20: i1, %arg21: f32, %arg22: f32, %arg23: f32):
      %729 = "arith.select"(%arg20, %arg21, %arg22) : (i1, f32, f32) -> f32
      "linalg.yield"(%729) : (f32) -> ()
    }) : (tensor<96x16x1xi1>, tensor<1x16x32xf32>, tensor<f32>, tensor<96x16x32xf32>) -> tensor<96x16x32xf32>
    %725 = "linalg.generic"(%724, %371) <{indexing_maps = [#map1, #map19], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg18: f32, %arg19: f32):
      %728 = "arith.addf"(%arg18, %arg19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%728) : (f32) -> ()
    }) : (tensor<96x16x32xf32>, tensor<96x32xf32>) -> tensor<96x32xf32>
    %726 = "linalg.generic"(%725, %373) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg16: f32, %arg17: bf16):
      %727 = "arith.truncf"(%arg16) : (f32) -> bf16
      "linalg.yield"(%727) : (bf16) -> ()
    }) : (tensor<96x32xf32>, tensor<96x32xbf16>) -> tensor<96x32xbf16>
    "func.return"(%347, %726, %683, %653, %621, %553, %664, %634, %484, %451, %522, %693, %532, %386, %374) : (tensor<f32>, tensor<96x32xbf16>, tensor<32x32xbf16>, tensor<16x32xbf16>, tensor<16x32xbf16>, tensor<32x32xbf16>, tensor<8xbf16>, tensor<8xbf16>, tensor<4x48x32xbf16>, tensor<4x32x24xbf16>, tensor<4x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<96x32xbf16>) -> ()
  }) : () -> ()
}) : () -> ()
