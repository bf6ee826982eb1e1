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
    %14 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<4x48x32xf32>}> : () -> tensor<4x48x32xf32>
    %15 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<4x32x24xf32>}> : () -> tensor<4x32x24xf32>
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
    ^bb0(%arg1100: i64, %arg1101: bf16):
      %1267 = "arith.index_cast"(%arg1100) : (i64) -> index
      %1268 = "linalg.index"() <{dim = 2 : i64}> : () -> index
      %1269 = "arith.cmpi"(%1267, %7) <{predicate = 2 : i64}> : (index, index) -> i1
      "cf.assert"(%1269) <{msg = "index must be smaller than dim size"}> : (i1) -> ()
      %1270 = "arith.cmpi"(%arg1100, %5) <{predicate = 5 : i64}> : (i64, i64) -> i1
      "cf.assert"(%1270) <{msg = "index must be larger or equal to 0"}> : (i1) -> ()
      %1271 = "tensor.extract"(%arg0, %1267, %1268) : (tensor<96x32xbf16>, index, index) -> bf16
      "linalg.yield"(%1271) : (bf16) -> ()
    }) : (tensor<2x8xi64>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %33 = "tensor.empty"() : () -> tensor<8xi64>
    %34 = "linalg.generic"(%33) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg1099: i64):
      %1265 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1266 = "arith.index_cast"(%1265) : (index) -> i64
      "linalg.yield"(%1266) : (i64) -> ()
    }) : (tensor<8xi64>) -> tensor<8xi64>
    %35 = "tensor.empty"() : () -> tensor<2x8xi64>
    %36 = "linalg.generic"(%34, %35) <{indexing_maps = [#map3, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1097: i64, %arg1098: i64):
      "linalg.yield"(%arg1097) : (i64) -> ()
    }) : (tensor<8xi64>, tensor<2x8xi64>) -> tensor<2x8xi64>
    %37 = "tensor.extract_slice"(%36) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 2, 1>, static_strides = array<i64: 1, 1>}> : (tensor<2x8xi64>) -> tensor<2x1xi64>
    %38 = "tensor.empty"() : () -> tensor<2x1xi64>
    %39 = "linalg.generic"(%37, %38) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1095: i64, %arg1096: i64):
      %1264 = "arith.subi"(%arg1095, %3) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1264) : (i64) -> ()
    }) : (tensor<2x1xi64>, tensor<2x1xi64>) -> tensor<2x1xi64>
    %40 = "tensor.concat"(%39, %36) <{dim = 1 : i64}> : (tensor<2x1xi64>, tensor<2x8xi64>) -> tensor<2x9xi64>
    %41 = "tensor.extract_slice"(%40) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 2, 8>, static_strides = array<i64: 1, 1>}> : (tensor<2x9xi64>) -> tensor<2x8xi64>
    %42 = "tensor.extract_slice"(%40) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 1>, static_sizes = array<i64: 2, 8>, static_strides = array<i64: 1, 1>}> : (tensor<2x9xi64>) -> tensor<2x8xi64>
    %43 = "linalg.generic"(%42, %41, %35) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1092: i64, %arg1093: i64, %arg1094: i64):
      %1263 = "arith.subi"(%arg1092, %arg1093) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1263) : (i64) -> ()
    }) : (tensor<2x8xi64>, tensor<2x8xi64>, tensor<2x8xi64>) -> tensor<2x8xi64>
    %44 = "tensor.empty"() : () -> tensor<2x8xi1>
    %45 = "linalg.generic"(%43, %44) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1090: i64, %arg1091: i1):
      %1262 = "arith.cmpi"(%arg1090, %3) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1262) : (i1) -> ()
    }) : (tensor<2x8xi64>, tensor<2x8xi1>) -> tensor<2x8xi1>
    %46 = "linalg.generic"(%45, %35) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1088: i1, %arg1089: i64):
      %1261 = "arith.extui"(%arg1088) : (i1) -> i64
      "linalg.yield"(%1261) : (i64) -> ()
    }) : (tensor<2x8xi1>, tensor<2x8xi64>) -> tensor<2x8xi64>
    %47 = "tensor.expand_shape"(%34) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 8>}> : (tensor<8xi64>) -> tensor<1x8xi64>
    %48 = "tensor.expand_shape"(%34) <{reassociation = [[0, 1]], static_output_shape = array<i64: 8, 1>}> : (tensor<8xi64>) -> tensor<8x1xi64>
    %49 = "tensor.empty"() : () -> tensor<8x8xi1>
    %50 = "linalg.generic"(%47, %48, %49) <{indexing_maps = [#map5, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1085: i64, %arg1086: i64, %arg1087: i1):
      %1260 = "arith.cmpi"(%arg1085, %arg1086) <{predicate = 3 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1260) : (i1) -> ()
    }) : (tensor<1x8xi64>, tensor<8x1xi64>, tensor<8x8xi1>) -> tensor<8x8xi1>
    %51 = "tensor.expand_shape"(%46) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 1, 8>}> : (tensor<2x8xi64>) -> tensor<2x1x8xi64>
    %52 = "tensor.empty"() : () -> tensor<2x8x8xi64>
    %53 = "linalg.generic"(%50, %51, %30, %52) <{indexing_maps = [#map7, #map8, #map9, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg1081: i1, %arg1082: i64, %arg1083: i64, %arg1084: i64):
      %1259 = "arith.select"(%arg1081, %arg1082, %arg1083) : (i1, i64, i64) -> i64
      "linalg.yield"(%1259) : (i64) -> ()
    }) : (tensor<8x8xi1>, tensor<2x1x8xi64>, tensor<i64>, tensor<2x8x8xi64>) -> tensor<2x8x8xi64>
    %54 = "linalg.fill"(%5, %35) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1079: i64, %arg1080: i64):
      "linalg.yield"(%arg1079) : (i64) -> ()
    }) : (i64, tensor<2x8xi64>) -> tensor<2x8xi64>
    %55 = "linalg.generic"(%53, %54) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1077: i64, %arg1078: i64):
      %1258 = "arith.addi"(%arg1077, %arg1078) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1258) : (i64) -> ()
    }) : (tensor<2x8x8xi64>, tensor<2x8xi64>) -> tensor<2x8xi64>
    %56 = "tensor.empty"() : () -> tensor<2xi64>
    %57 = "linalg.generic"(%56) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg1076: i64):
      %1256 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1257 = "arith.index_cast"(%1256) : (index) -> i64
      "linalg.yield"(%1257) : (i64) -> ()
    }) : (tensor<2xi64>) -> tensor<2xi64>
    %58 = "tensor.expand_shape"(%57) <{reassociation = [[0, 1, 2, 3]], static_output_shape = array<i64: 2, 1, 1, 1>}> : (tensor<2xi64>) -> tensor<2x1x1x1xi64>
    %59 = "tensor.expand_shape"(%34) <{reassociation = [[0, 1, 2, 3]], static_output_shape = array<i64: 1, 1, 8, 1>}> : (tensor<8xi64>) -> tensor<1x1x8x1xi64>
    %60 = "tensor.expand_shape"(%34) <{reassociation = [[0, 1, 2, 3]], static_output_shape = array<i64: 1, 1, 1, 8>}> : (tensor<8xi64>) -> tensor<1x1x1x8xi64>
    %61 = "tensor.empty"() : () -> tensor<2x1x8x1xi64>
    %62 = "linalg.generic"(%58, %59, %61) <{indexing_maps = [#map10, #map11, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1073: i64, %arg1074: i64, %arg1075: i64):
      %1247 = "arith.cmpi"(%arg1073, %5) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1248 = "arith.addi"(%arg1073, %2) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1249 = "arith.select"(%1247, %1248, %arg1073) : (i1, i64, i64) -> i64
      %1250 = "arith.index_cast"(%1249) : (i64) -> index
      %1251 = "arith.cmpi"(%arg1074, %5) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1252 = "arith.addi"(%arg1074, %4) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1253 = "arith.select"(%1251, %1252, %arg1074) : (i1, i64, i64) -> i64
      %1254 = "arith.index_cast"(%1253) : (i64) -> index
      %1255 = "tensor.extract"(%55, %1250, %1254) : (tensor<2x8xi64>, index, index) -> i64
      "linalg.yield"(%1255) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>, tensor<2x1x8x1xi64>) -> tensor<2x1x8x1xi64>
    %63 = "tensor.empty"() : () -> tensor<2x1x1x8xi64>
    %64 = "linalg.generic"(%58, %60, %63) <{indexing_maps = [#map10, #map13, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1070: i64, %arg1071: i64, %arg1072: i64):
      %1238 = "arith.cmpi"(%arg1070, %5) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1239 = "arith.addi"(%arg1070, %2) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1240 = "arith.select"(%1238, %1239, %arg1070) : (i1, i64, i64) -> i64
      %1241 = "arith.index_cast"(%1240) : (i64) -> index
      %1242 = "arith.cmpi"(%arg1071, %5) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1243 = "arith.addi"(%arg1071, %4) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1244 = "arith.select"(%1242, %1243, %arg1071) : (i1, i64, i64) -> i64
      %1245 = "arith.index_cast"(%1244) : (i64) -> index
      %1246 = "tensor.extract"(%55, %1241, %1245) : (tensor<2x8xi64>, index, index) -> i64
      "linalg.yield"(%1246) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>, tensor<2x1x1x8xi64>) -> tensor<2x1x1x8xi64>
    %65 = "tensor.empty"() : () -> tensor<2x1x8x8xi1>
    %66 = "linalg.generic"(%62, %64, %65) <{indexing_maps = [#map14, #map15, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1067: i64, %arg1068: i64, %arg1069: i1):
      %1237 = "arith.cmpi"(%arg1067, %arg1068) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1237) : (i1) -> ()
    }) : (tensor<2x1x8x1xi64>, tensor<2x1x1x8xi64>, tensor<2x1x8x8xi1>) -> tensor<2x1x8x8xi1>
    %67 = "linalg.generic"(%21, %66, %65) <{indexing_maps = [#map16, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1064: i1, %arg1065: i1, %arg1066: i1):
      %1236 = "arith.andi"(%arg1064, %arg1065) : (i1, i1) -> i1
      "linalg.yield"(%1236) : (i1) -> ()
    }) : (tensor<i1>, tensor<2x1x8x8xi1>, tensor<2x1x8x8xi1>) -> tensor<2x1x8x8xi1>
    %68 = "linalg.generic"(%58, %59, %61) <{indexing_maps = [#map10, #map11, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1061: i64, %arg1062: i64, %arg1063: i64):
      %1227 = "arith.cmpi"(%arg1061, %5) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1228 = "arith.addi"(%arg1061, %2) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1229 = "arith.select"(%1227, %1228, %arg1061) : (i1, i64, i64) -> i64
      %1230 = "arith.index_cast"(%1229) : (i64) -> index
      %1231 = "arith.cmpi"(%arg1062, %5) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1232 = "arith.addi"(%arg1062, %4) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1233 = "arith.select"(%1231, %1232, %arg1062) : (i1, i64, i64) -> i64
      %1234 = "arith.index_cast"(%1233) : (i64) -> index
      %1235 = "tensor.extract"(%36, %1230, %1234) : (tensor<2x8xi64>, index, index) -> i64
      "linalg.yield"(%1235) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>, tensor<2x1x8x1xi64>) -> tensor<2x1x8x1xi64>
    %69 = "linalg.generic"(%58, %60, %63) <{indexing_maps = [#map10, #map13, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1058: i64, %arg1059: i64, %arg1060: i64):
      %1218 = "arith.cmpi"(%arg1058, %5) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1219 = "arith.addi"(%arg1058, %2) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1220 = "arith.select"(%1218, %1219, %arg1058) : (i1, i64, i64) -> i64
      %1221 = "arith.index_cast"(%1220) : (i64) -> index
      %1222 = "arith.cmpi"(%arg1059, %5) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1223 = "arith.addi"(%arg1059, %4) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1224 = "arith.select"(%1222, %1223, %arg1059) : (i1, i64, i64) -> i64
      %1225 = "arith.index_cast"(%1224) : (i64) -> index
      %1226 = "tensor.extract"(%36, %1221, %1225) : (tensor<2x8xi64>, index, index) -> i64
      "linalg.yield"(%1226) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>, tensor<2x1x1x8xi64>) -> tensor<2x1x1x8xi64>
    %70 = "linalg.generic"(%69, %68, %65) <{indexing_maps = [#map15, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1055: i64, %arg1056: i64, %arg1057: i1):
      %1217 = "arith.cmpi"(%arg1055, %arg1056) <{predicate = 3 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1217) : (i1) -> ()
    }) : (tensor<2x1x1x8xi64>, tensor<2x1x8x1xi64>, tensor<2x1x8x8xi1>) -> tensor<2x1x8x8xi1>
    %71 = "linalg.generic"(%67, %70, %65) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1052: i1, %arg1053: i1, %arg1054: i1):
      %1216 = "arith.andi"(%arg1052, %arg1053) : (i1, i1) -> i1
      "linalg.yield"(%1216) : (i1) -> ()
    }) : (tensor<2x1x8x8xi1>, tensor<2x1x8x8xi1>, tensor<2x1x8x8xi1>) -> tensor<2x1x8x8xi1>
    %72 = "tensor.empty"() : () -> tensor<2x1x8x8xbf16>
    %73 = "linalg.generic"(%71, %19, %18, %72) <{indexing_maps = [#map12, #map16, #map16, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg1048: i1, %arg1049: bf16, %arg1050: bf16, %arg1051: bf16):
      %1215 = "arith.select"(%arg1048, %arg1049, %arg1050) : (i1, bf16, bf16) -> bf16
      "linalg.yield"(%1215) : (bf16) -> ()
    }) : (tensor<2x1x8x8xi1>, tensor<bf16>, tensor<bf16>, tensor<2x1x8x8xbf16>) -> tensor<2x1x8x8xbf16>
    %74 = "tensor.expand_shape"(%34) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 8, 1>}> : (tensor<8xi64>) -> tensor<1x8x1xi64>
    %75 = "tensor.empty"() : () -> tensor<1x8x1xf32>
    %76 = "linalg.generic"(%74, %75) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1046: i64, %arg1047: f32):
      %1214 = "arith.sitofp"(%arg1046) : (i64) -> f32
      "linalg.yield"(%1214) : (f32) -> ()
    }) : (tensor<1x8x1xi64>, tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %77 = "tensor.empty"() : () -> tensor<1x8x4xf32>
    %78 = "linalg.generic"(%76, %24, %77) <{indexing_maps = [#map17, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1043: f32, %arg1044: f32, %arg1045: f32):
      %1213 = "arith.mulf"(%arg1043, %arg1044) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1213) : (f32) -> ()
    }) : (tensor<1x8x1xf32>, tensor<4xf32>, tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
    %79 = "tensor.concat"(%78, %78) <{dim = 2 : i64}> : (tensor<1x8x4xf32>, tensor<1x8x4xf32>) -> tensor<1x8x8xf32>
    %80 = "tensor.empty"() : () -> tensor<1x8x8xf32>
    %81 = "linalg.generic"(%79, %80) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1041: f32, %arg1042: f32):
      %1212 = "math.cos"(%arg1041) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1212) : (f32) -> ()
    }) : (tensor<1x8x8xf32>, tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %82 = "linalg.generic"(%79, %80) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1039: f32, %arg1040: f32):
      %1211 = "math.sin"(%arg1039) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1211) : (f32) -> ()
    }) : (tensor<1x8x8xf32>, tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %83 = "tensor.empty"() : () -> tensor<1x8x8xbf16>
    %84 = "linalg.generic"(%81, %83) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1037: f32, %arg1038: bf16):
      %1210 = "arith.truncf"(%arg1037) : (f32) -> bf16
      "linalg.yield"(%1210) : (bf16) -> ()
    }) : (tensor<1x8x8xf32>, tensor<1x8x8xbf16>) -> tensor<1x8x8xbf16>
    %85 = "linalg.generic"(%82, %83) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1035: f32, %arg1036: bf16):
      %1209 = "arith.truncf"(%arg1035) : (f32) -> bf16
      "linalg.yield"(%1209) : (bf16) -> ()
    }) : (tensor<1x8x8xf32>, tensor<1x8x8xbf16>) -> tensor<1x8x8xbf16>
    %86 = "tensor.empty"() : () -> tensor<2x8x32xf32>
    %87 = "linalg.generic"(%32, %86) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1033: bf16, %arg1034: f32):
      %1208 = "arith.extf"(%arg1033) : (bf16) -> f32
      "linalg.yield"(%1208) : (f32) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %88 = "linalg.generic"(%87, %87, %86) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1030: f32, %arg1031: f32, %arg1032: f32):
      %1207 = "arith.mulf"(%arg1030, %arg1031) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1207) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %89 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %90 = "linalg.fill"(%8, %89) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1028: f32, %arg1029: f32):
      "linalg.yield"(%arg1028) : (f32) -> ()
    }) : (f32, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %91 = "linalg.generic"(%88, %90) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1026: f32, %arg1027: f32):
      %1206 = "arith.addf"(%arg1026, %arg1027) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1206) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %92 = "linalg.generic"(%91, %89) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1024: f32, %arg1025: f32):
      %1205 = "arith.divf"(%arg1024, %25) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1205) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %93 = "linalg.generic"(%92, %89) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1022: f32, %arg1023: f32):
      %1203 = "arith.truncf"(%23) : (f64) -> f32
      %1204 = "arith.addf"(%arg1022, %1203) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1204) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %94 = "linalg.generic"(%93, %89) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1020: f32, %arg1021: f32):
      %1202 = "math.rsqrt"(%arg1020) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1202) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %95 = "linalg.generic"(%87, %94, %86) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1017: f32, %arg1018: f32, %arg1019: f32):
      %1201 = "arith.mulf"(%arg1017, %arg1018) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1201) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %96 = "linalg.generic"(%95, %31) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1015: f32, %arg1016: bf16):
      %1200 = "arith.truncf"(%arg1015) : (f32) -> bf16
      "linalg.yield"(%1200) : (bf16) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %97 = "linalg.generic"(%arg10, %96, %31) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1012: bf16, %arg1013: bf16, %arg1014: bf16):
      %1199 = "arith.mulf"(%arg1012, %arg1013) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1199) : (bf16) -> ()
    }) : (tensor<32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %98 = "tensor.empty"() : () -> tensor<32x32xbf16>
    %99 = "linalg.transpose"(%arg1, %98) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1010: bf16, %arg1011: bf16):
      "linalg.yield"(%arg1010) : (bf16) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %100 = "tensor.collapse_shape"(%97) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x32xbf16>) -> tensor<16x32xbf16>
    %101 = "tensor.empty"() : () -> tensor<16x32xf32>
    %102 = "linalg.fill"(%8, %101) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1008: f32, %arg1009: f32):
      "linalg.yield"(%arg1008) : (f32) -> ()
    }) : (f32, tensor<16x32xf32>) -> tensor<16x32xf32>
    %103 = "linalg.matmul"(%100, %99, %102) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1005: bf16, %arg1006: bf16, %arg1007: f32):
      %1195 = "arith.extf"(%arg1005) : (bf16) -> f32
      %1196 = "arith.extf"(%arg1006) : (bf16) -> f32
      %1197 = "arith.mulf"(%1195, %1196) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1198 = "arith.addf"(%arg1007, %1197) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1198) : (f32) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x32xbf16>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %104 = "tensor.empty"() : () -> tensor<16x32xbf16>
    %105 = "linalg.generic"(%103, %104) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1003: f32, %arg1004: bf16):
      %1194 = "arith.truncf"(%arg1003) : (f32) -> bf16
      "linalg.yield"(%1194) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %106 = "tensor.expand_shape"(%105) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 8, 4, 8>}> : (tensor<16x32xbf16>) -> tensor<2x8x4x8xbf16>
    %107 = "tensor.empty"() : () -> tensor<2x8x4x8xf32>
    %108 = "linalg.generic"(%106, %107) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1001: bf16, %arg1002: f32):
      %1193 = "arith.extf"(%arg1001) : (bf16) -> f32
      "linalg.yield"(%1193) : (f32) -> ()
    }) : (tensor<2x8x4x8xbf16>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %109 = "linalg.generic"(%108, %108, %107) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg998: f32, %arg999: f32, %arg1000: f32):
      %1192 = "arith.mulf"(%arg998, %arg999) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1192) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %110 = "tensor.empty"() : () -> tensor<2x8x4x1xf32>
    %111 = "linalg.fill"(%8, %110) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg996: f32, %arg997: f32):
      "linalg.yield"(%arg996) : (f32) -> ()
    }) : (f32, tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %112 = "linalg.generic"(%109, %111) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg994: f32, %arg995: f32):
      %1191 = "arith.addf"(%arg994, %arg995) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1191) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %113 = "linalg.generic"(%112, %110) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg992: f32, %arg993: f32):
      %1190 = "arith.divf"(%arg992, %26) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1190) : (f32) -> ()
    }) : (tensor<2x8x4x1xf32>, tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %114 = "linalg.generic"(%113, %110) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg990: f32, %arg991: f32):
      %1188 = "arith.truncf"(%23) : (f64) -> f32
      %1189 = "arith.addf"(%arg990, %1188) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1189) : (f32) -> ()
    }) : (tensor<2x8x4x1xf32>, tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %115 = "linalg.generic"(%114, %110) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg988: f32, %arg989: f32):
      %1187 = "math.rsqrt"(%arg988) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1187) : (f32) -> ()
    }) : (tensor<2x8x4x1xf32>, tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %116 = "linalg.generic"(%108, %115, %107) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg985: f32, %arg986: f32, %arg987: f32):
      %1186 = "arith.mulf"(%arg985, %arg986) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1186) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x1xf32>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %117 = "tensor.empty"() : () -> tensor<2x8x4x8xbf16>
    %118 = "linalg.generic"(%116, %117) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg983: f32, %arg984: bf16):
      %1185 = "arith.truncf"(%arg983) : (f32) -> bf16
      "linalg.yield"(%1185) : (bf16) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x8xbf16>) -> tensor<2x8x4x8xbf16>
    %119 = "linalg.generic"(%arg5, %118, %117) <{indexing_maps = [#map21, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg980: bf16, %arg981: bf16, %arg982: bf16):
      %1184 = "arith.mulf"(%arg980, %arg981) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1184) : (bf16) -> ()
    }) : (tensor<8xbf16>, tensor<2x8x4x8xbf16>, tensor<2x8x4x8xbf16>) -> tensor<2x8x4x8xbf16>
    %120 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %121 = "linalg.transpose"(%119, %120) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg978: bf16, %arg979: bf16):
      "linalg.yield"(%arg978) : (bf16) -> ()
    }) : (tensor<2x8x4x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %122 = "tensor.empty"() : () -> tensor<32x16xbf16>
    %123 = "linalg.transpose"(%arg2, %122) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg976: bf16, %arg977: bf16):
      "linalg.yield"(%arg976) : (bf16) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x16xbf16>) -> tensor<32x16xbf16>
    %124 = "tensor.empty"() : () -> tensor<16x16xf32>
    %125 = "linalg.fill"(%8, %124) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg974: f32, %arg975: f32):
      "linalg.yield"(%arg974) : (f32) -> ()
    }) : (f32, tensor<16x16xf32>) -> tensor<16x16xf32>
    %126 = "linalg.matmul"(%100, %123, %125) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg971: bf16, %arg972: bf16, %arg973: f32):
      %1180 = "arith.extf"(%arg971) : (bf16) -> f32
      %1181 = "arith.extf"(%arg972) : (bf16) -> f32
      %1182 = "arith.mulf"(%1180, %1181) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1183 = "arith.addf"(%arg973, %1182) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1183) : (f32) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x16xbf16>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %127 = "tensor.empty"() : () -> tensor<16x16xbf16>
    %128 = "linalg.generic"(%126, %127) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg969: f32, %arg970: bf16):
      %1179 = "arith.truncf"(%arg969) : (f32) -> bf16
      "linalg.yield"(%1179) : (bf16) -> ()
    }) : (tensor<16x16xf32>, tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %129 = "tensor.expand_shape"(%128) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 8, 2, 8>}> : (tensor<16x16xbf16>) -> tensor<2x8x2x8xbf16>
    %130 = "tensor.empty"() : () -> tensor<2x8x2x8xf32>
    %131 = "linalg.generic"(%129, %130) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg967: bf16, %arg968: f32):
      %1178 = "arith.extf"(%arg967) : (bf16) -> f32
      "linalg.yield"(%1178) : (f32) -> ()
    }) : (tensor<2x8x2x8xbf16>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %132 = "linalg.generic"(%131, %131, %130) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg964: f32, %arg965: f32, %arg966: f32):
      %1177 = "arith.mulf"(%arg964, %arg965) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1177) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x8xf32>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %133 = "tensor.empty"() : () -> tensor<2x8x2x1xf32>
    %134 = "linalg.fill"(%8, %133) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg962: f32, %arg963: f32):
      "linalg.yield"(%arg962) : (f32) -> ()
    }) : (f32, tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %135 = "linalg.generic"(%132, %134) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg960: f32, %arg961: f32):
      %1176 = "arith.addf"(%arg960, %arg961) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1176) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %136 = "linalg.generic"(%135, %133) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg958: f32, %arg959: f32):
      %1175 = "arith.divf"(%arg958, %26) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1175) : (f32) -> ()
    }) : (tensor<2x8x2x1xf32>, tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %137 = "linalg.generic"(%136, %133) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg956: f32, %arg957: f32):
      %1173 = "arith.truncf"(%23) : (f64) -> f32
      %1174 = "arith.addf"(%arg956, %1173) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1174) : (f32) -> ()
    }) : (tensor<2x8x2x1xf32>, tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %138 = "linalg.generic"(%137, %133) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg954: f32, %arg955: f32):
      %1172 = "math.rsqrt"(%arg954) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1172) : (f32) -> ()
    }) : (tensor<2x8x2x1xf32>, tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %139 = "linalg.generic"(%131, %138, %130) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg951: f32, %arg952: f32, %arg953: f32):
      %1171 = "arith.mulf"(%arg951, %arg952) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1171) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x1xf32>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %140 = "tensor.empty"() : () -> tensor<2x8x2x8xbf16>
    %141 = "linalg.generic"(%139, %140) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg949: f32, %arg950: bf16):
      %1170 = "arith.truncf"(%arg949) : (f32) -> bf16
      "linalg.yield"(%1170) : (bf16) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x8xbf16>) -> tensor<2x8x2x8xbf16>
    %142 = "linalg.generic"(%arg6, %141, %140) <{indexing_maps = [#map21, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg946: bf16, %arg947: bf16, %arg948: bf16):
      %1169 = "arith.mulf"(%arg946, %arg947) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1169) : (bf16) -> ()
    }) : (tensor<8xbf16>, tensor<2x8x2x8xbf16>, tensor<2x8x2x8xbf16>) -> tensor<2x8x2x8xbf16>
    %143 = "tensor.empty"() : () -> tensor<2x2x8x8xbf16>
    %144 = "linalg.transpose"(%142, %143) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg944: bf16, %arg945: bf16):
      "linalg.yield"(%arg944) : (bf16) -> ()
    }) : (tensor<2x8x2x8xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %145 = "linalg.transpose"(%arg3, %122) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg942: bf16, %arg943: bf16):
      "linalg.yield"(%arg942) : (bf16) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x16xbf16>) -> tensor<32x16xbf16>
    %146 = "linalg.matmul"(%100, %145, %125) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg939: bf16, %arg940: bf16, %arg941: f32):
      %1165 = "arith.extf"(%arg939) : (bf16) -> f32
      %1166 = "arith.extf"(%arg940) : (bf16) -> f32
      %1167 = "arith.mulf"(%1165, %1166) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1168 = "arith.addf"(%arg941, %1167) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1168) : (f32) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x16xbf16>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %147 = "linalg.generic"(%146, %127) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg937: f32, %arg938: bf16):
      %1164 = "arith.truncf"(%arg937) : (f32) -> bf16
      "linalg.yield"(%1164) : (bf16) -> ()
    }) : (tensor<16x16xf32>, tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %148 = "tensor.expand_shape"(%147) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 8, 2, 8>}> : (tensor<16x16xbf16>) -> tensor<2x8x2x8xbf16>
    %149 = "linalg.transpose"(%148, %143) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg935: bf16, %arg936: bf16):
      "linalg.yield"(%arg935) : (bf16) -> ()
    }) : (tensor<2x8x2x8xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %150 = "tensor.expand_shape"(%84) <{reassociation = [[0], [1, 2], [3]], static_output_shape = array<i64: 1, 1, 8, 8>}> : (tensor<1x8x8xbf16>) -> tensor<1x1x8x8xbf16>
    %151 = "tensor.expand_shape"(%85) <{reassociation = [[0], [1, 2], [3]], static_output_shape = array<i64: 1, 1, 8, 8>}> : (tensor<1x8x8xbf16>) -> tensor<1x1x8x8xbf16>
    %152 = "linalg.generic"(%121, %150, %120) <{indexing_maps = [#map12, #map22, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg932: bf16, %arg933: bf16, %arg934: bf16):
      %1163 = "arith.mulf"(%arg932, %arg933) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1163) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<1x1x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %153 = "tensor.extract_slice"(%121) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 4, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x8x8xbf16>) -> tensor<2x4x8x4xbf16>
    %154 = "tensor.extract_slice"(%121) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 4>, static_sizes = array<i64: 2, 4, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x8x8xbf16>) -> tensor<2x4x8x4xbf16>
    %155 = "tensor.empty"() : () -> tensor<2x4x8x4xbf16>
    %156 = "linalg.generic"(%154, %155) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg930: bf16, %arg931: bf16):
      %1162 = "arith.negf"(%arg930) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1162) : (bf16) -> ()
    }) : (tensor<2x4x8x4xbf16>, tensor<2x4x8x4xbf16>) -> tensor<2x4x8x4xbf16>
    %157 = "tensor.concat"(%156, %153) <{dim = 3 : i64}> : (tensor<2x4x8x4xbf16>, tensor<2x4x8x4xbf16>) -> tensor<2x4x8x8xbf16>
    %158 = "linalg.generic"(%157, %151, %120) <{indexing_maps = [#map12, #map22, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg927: bf16, %arg928: bf16, %arg929: bf16):
      %1161 = "arith.mulf"(%arg927, %arg928) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1161) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<1x1x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %159 = "linalg.generic"(%152, %158, %120) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg924: bf16, %arg925: bf16, %arg926: bf16):
      %1160 = "arith.addf"(%arg924, %arg925) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1160) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %160 = "linalg.generic"(%144, %150, %143) <{indexing_maps = [#map12, #map22, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg921: bf16, %arg922: bf16, %arg923: bf16):
      %1159 = "arith.mulf"(%arg921, %arg922) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1159) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<1x1x8x8xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %161 = "tensor.extract_slice"(%144) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 2, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x8x8xbf16>) -> tensor<2x2x8x4xbf16>
    %162 = "tensor.extract_slice"(%144) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 4>, static_sizes = array<i64: 2, 2, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x8x8xbf16>) -> tensor<2x2x8x4xbf16>
    %163 = "tensor.empty"() : () -> tensor<2x2x8x4xbf16>
    %164 = "linalg.generic"(%162, %163) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg919: bf16, %arg920: bf16):
      %1158 = "arith.negf"(%arg919) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1158) : (bf16) -> ()
    }) : (tensor<2x2x8x4xbf16>, tensor<2x2x8x4xbf16>) -> tensor<2x2x8x4xbf16>
    %165 = "tensor.concat"(%164, %161) <{dim = 3 : i64}> : (tensor<2x2x8x4xbf16>, tensor<2x2x8x4xbf16>) -> tensor<2x2x8x8xbf16>
    %166 = "linalg.generic"(%165, %151, %143) <{indexing_maps = [#map12, #map22, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg916: bf16, %arg917: bf16, %arg918: bf16):
      %1157 = "arith.mulf"(%arg916, %arg917) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1157) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<1x1x8x8xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %167 = "linalg.generic"(%160, %166, %143) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg913: bf16, %arg914: bf16, %arg915: bf16):
      %1156 = "arith.addf"(%arg913, %arg914) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1156) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<2x2x8x8xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %168 = "tensor.empty"() : () -> tensor<2x2x2x8x8xbf16>
    %169 = "linalg.generic"(%167, %168) <{indexing_maps = [#map23, #map24], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg911: bf16, %arg912: bf16):
      "linalg.yield"(%arg911) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<2x2x2x8x8xbf16>) -> tensor<2x2x2x8x8xbf16>
    %170 = "tensor.collapse_shape"(%169) <{reassociation = [[0], [1, 2], [3], [4]]}> : (tensor<2x2x2x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %171 = "linalg.generic"(%149, %168) <{indexing_maps = [#map23, #map24], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg909: bf16, %arg910: bf16):
      "linalg.yield"(%arg909) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<2x2x2x8x8xbf16>) -> tensor<2x2x2x8x8xbf16>
    %172 = "linalg.transpose"(%170, %120) <{permutation = array<i64: 0, 1, 3, 2>}> ({
    ^bb0(%arg907: bf16, %arg908: bf16):
      "linalg.yield"(%arg907) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %173 = "tensor.collapse_shape"(%159) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x8xbf16>) -> tensor<8x8x8xbf16>
    %174 = "tensor.collapse_shape"(%172) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x8xbf16>) -> tensor<8x8x8xbf16>
    %175 = "tensor.empty"() : () -> tensor<8x8x8xf32>
    %176 = "linalg.fill"(%8, %175) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg905: f32, %arg906: f32):
      "linalg.yield"(%arg905) : (f32) -> ()
    }) : (f32, tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %177 = "linalg.batch_matmul"(%173, %174, %176) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg902: bf16, %arg903: bf16, %arg904: f32):
      %1152 = "arith.extf"(%arg902) : (bf16) -> f32
      %1153 = "arith.extf"(%arg903) : (bf16) -> f32
      %1154 = "arith.mulf"(%1152, %1153) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1155 = "arith.addf"(%arg904, %1154) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1155) : (f32) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x8xbf16>, tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %178 = "tensor.empty"() : () -> tensor<8x8x8xbf16>
    %179 = "linalg.generic"(%177, %178) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg900: f32, %arg901: bf16):
      %1151 = "arith.truncf"(%arg900) : (f32) -> bf16
      "linalg.yield"(%1151) : (bf16) -> ()
    }) : (tensor<8x8x8xf32>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %180 = "tensor.expand_shape"(%179) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 8, 8>}> : (tensor<8x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %181 = "tensor.empty"() : () -> tensor<2x4x8x8xf32>
    %182 = "linalg.generic"(%180, %181) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg898: bf16, %arg899: f32):
      %1150 = "arith.extf"(%arg898) : (bf16) -> f32
      "linalg.yield"(%1150) : (f32) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %183 = "linalg.generic"(%182, %181) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg896: f32, %arg897: f32):
      %1148 = "arith.truncf"(%22) : (f64) -> f32
      %1149 = "arith.mulf"(%arg896, %1148) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1149) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %184 = "linalg.generic"(%183, %120) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg894: f32, %arg895: bf16):
      %1147 = "arith.truncf"(%arg894) : (f32) -> bf16
      "linalg.yield"(%1147) : (bf16) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %185 = "linalg.generic"(%184, %73, %120) <{indexing_maps = [#map12, #map28, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg891: bf16, %arg892: bf16, %arg893: bf16):
      %1146 = "arith.addf"(%arg891, %arg892) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1146) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x1x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %186 = "linalg.generic"(%185, %181) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg889: bf16, %arg890: f32):
      %1145 = "arith.extf"(%arg889) : (bf16) -> f32
      "linalg.yield"(%1145) : (f32) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %187 = "tensor.empty"() : () -> tensor<2x4x8xi64>
    %188 = "linalg.fill"(%5, %187) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg887: i64, %arg888: i64):
      "linalg.yield"(%arg887) : (i64) -> ()
    }) : (i64, tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %189 = "tensor.empty"() : () -> tensor<2x4x8xf32>
    %190 = "linalg.fill"(%9, %189) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg885: f32, %arg886: f32):
      "linalg.yield"(%arg885) : (f32) -> ()
    }) : (f32, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %191:2 = "linalg.generic"(%186, %190, %188) <{indexing_maps = [#map12, #map27, #map27], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg882: f32, %arg883: f32, %arg884: i64):
      %1140 = "linalg.index"() <{dim = 3 : i64}> : () -> index
      %1141 = "arith.index_cast"(%1140) : (index) -> i64
      %1142 = "arith.maximumf"(%arg882, %arg883) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1143 = "arith.cmpf"(%arg882, %arg883) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1144 = "arith.select"(%1143, %1141, %arg884) : (i1, i64, i64) -> i64
      "linalg.yield"(%1142, %1144) : (f32, i64) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8xf32>, tensor<2x4x8xi64>) -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %192 = "tensor.expand_shape"(%191#0) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 4, 8, 1>}> : (tensor<2x4x8xf32>) -> tensor<2x4x8x1xf32>
    %193 = "linalg.generic"(%186, %192, %181) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg879: f32, %arg880: f32, %arg881: f32):
      %1139 = "arith.subf"(%arg879, %arg880) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1139) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %194 = "linalg.generic"(%193, %181) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg877: f32, %arg878: f32):
      %1138 = "math.exp"(%arg877) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1138) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %195 = "tensor.empty"() : () -> tensor<2x4x8x1xf32>
    %196 = "linalg.fill"(%8, %195) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg875: f32, %arg876: f32):
      "linalg.yield"(%arg875) : (f32) -> ()
    }) : (f32, tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %197 = "linalg.generic"(%194, %196) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg873: f32, %arg874: f32):
      %1137 = "arith.addf"(%arg873, %arg874) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1137) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %198 = "linalg.generic"(%194, %197, %181) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg870: f32, %arg871: f32, %arg872: f32):
      %1136 = "arith.divf"(%arg870, %arg871) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1136) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %199 = "linalg.generic"(%198, %120) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg868: f32, %arg869: bf16):
      %1135 = "arith.truncf"(%arg868) : (f32) -> bf16
      "linalg.yield"(%1135) : (bf16) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %200 = "tensor.collapse_shape"(%199) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x8xbf16>) -> tensor<8x8x8xbf16>
    %201 = "tensor.collapse_shape"(%171) <{reassociation = [[0, 1, 2], [3], [4]]}> : (tensor<2x2x2x8x8xbf16>) -> tensor<8x8x8xbf16>
    %202 = "linalg.batch_matmul"(%200, %201, %176) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg865: bf16, %arg866: bf16, %arg867: f32):
      %1131 = "arith.extf"(%arg865) : (bf16) -> f32
      %1132 = "arith.extf"(%arg866) : (bf16) -> f32
      %1133 = "arith.mulf"(%1131, %1132) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1134 = "arith.addf"(%arg867, %1133) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1134) : (f32) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x8xbf16>, tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %203 = "linalg.generic"(%202, %178) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg863: f32, %arg864: bf16):
      %1130 = "arith.truncf"(%arg863) : (f32) -> bf16
      "linalg.yield"(%1130) : (bf16) -> ()
    }) : (tensor<8x8x8xf32>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %204 = "tensor.expand_shape"(%203) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 8, 8>}> : (tensor<8x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %205 = "linalg.transpose"(%204, %117) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg861: bf16, %arg862: bf16):
      "linalg.yield"(%arg861) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x8x4x8xbf16>) -> tensor<2x8x4x8xbf16>
    %206 = "linalg.transpose"(%arg4, %98) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg859: bf16, %arg860: bf16):
      "linalg.yield"(%arg859) : (bf16) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %207 = "tensor.collapse_shape"(%205) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x8x4x8xbf16>) -> tensor<16x32xbf16>
    %208 = "linalg.matmul"(%207, %206, %102) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg856: bf16, %arg857: bf16, %arg858: f32):
      %1126 = "arith.extf"(%arg856) : (bf16) -> f32
      %1127 = "arith.extf"(%arg857) : (bf16) -> f32
      %1128 = "arith.mulf"(%1126, %1127) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1129 = "arith.addf"(%arg858, %1128) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1129) : (f32) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x32xbf16>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %209 = "linalg.generic"(%208, %104) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg854: f32, %arg855: bf16):
      %1125 = "arith.truncf"(%arg854) : (f32) -> bf16
      "linalg.yield"(%1125) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %210 = "tensor.expand_shape"(%209) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 32>}> : (tensor<16x32xbf16>) -> tensor<2x8x32xbf16>
    %211 = "linalg.generic"(%32, %210, %31) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg851: bf16, %arg852: bf16, %arg853: bf16):
      %1124 = "arith.addf"(%arg851, %arg852) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1124) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %212 = "linalg.generic"(%211, %86) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg849: bf16, %arg850: f32):
      %1123 = "arith.extf"(%arg849) : (bf16) -> f32
      "linalg.yield"(%1123) : (f32) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %213 = "linalg.generic"(%212, %212, %86) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg846: f32, %arg847: f32, %arg848: f32):
      %1122 = "arith.mulf"(%arg846, %arg847) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1122) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %214 = "linalg.generic"(%213, %90) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg844: f32, %arg845: f32):
      %1121 = "arith.addf"(%arg844, %arg845) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1121) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %215 = "linalg.generic"(%214, %89) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg842: f32, %arg843: f32):
      %1120 = "arith.divf"(%arg842, %25) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1120) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %216 = "linalg.generic"(%215, %89) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg840: f32, %arg841: f32):
      %1118 = "arith.truncf"(%23) : (f64) -> f32
      %1119 = "arith.addf"(%arg840, %1118) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1119) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %217 = "linalg.generic"(%216, %89) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg838: f32, %arg839: f32):
      %1117 = "math.rsqrt"(%arg838) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1117) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %218 = "linalg.generic"(%212, %217, %86) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg835: f32, %arg836: f32, %arg837: f32):
      %1116 = "arith.mulf"(%arg835, %arg836) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1116) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %219 = "linalg.generic"(%218, %31) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg833: f32, %arg834: bf16):
      %1115 = "arith.truncf"(%arg833) : (f32) -> bf16
      "linalg.yield"(%1115) : (bf16) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %220 = "linalg.generic"(%arg11, %219, %31) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg830: bf16, %arg831: bf16, %arg832: bf16):
      %1114 = "arith.mulf"(%arg830, %arg831) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1114) : (bf16) -> ()
    }) : (tensor<32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %221 = "tensor.collapse_shape"(%220) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x32xbf16>) -> tensor<16x32xbf16>
    %222 = "tensor.empty"() : () -> tensor<32x4xbf16>
    %223 = "linalg.transpose"(%arg9, %222) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg828: bf16, %arg829: bf16):
      "linalg.yield"(%arg828) : (bf16) -> ()
    }) : (tensor<4x32xbf16>, tensor<32x4xbf16>) -> tensor<32x4xbf16>
    %224 = "tensor.empty"() : () -> tensor<16x4xf32>
    %225 = "linalg.fill"(%8, %224) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg826: f32, %arg827: f32):
      "linalg.yield"(%arg826) : (f32) -> ()
    }) : (f32, tensor<16x4xf32>) -> tensor<16x4xf32>
    %226 = "linalg.matmul"(%221, %223, %225) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg823: bf16, %arg824: bf16, %arg825: f32):
      %1110 = "arith.extf"(%arg823) : (bf16) -> f32
      %1111 = "arith.extf"(%arg824) : (bf16) -> f32
      %1112 = "arith.mulf"(%1110, %1111) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1113 = "arith.addf"(%arg825, %1112) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1113) : (f32) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x4xbf16>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %227 = "tensor.empty"() : () -> tensor<16x4xbf16>
    %228 = "linalg.generic"(%226, %227) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg821: f32, %arg822: bf16):
      %1109 = "arith.truncf"(%arg821) : (f32) -> bf16
      "linalg.yield"(%1109) : (bf16) -> ()
    }) : (tensor<16x4xf32>, tensor<16x4xbf16>) -> tensor<16x4xbf16>
    %229 = "linalg.generic"(%228, %224) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg819: bf16, %arg820: f32):
      %1108 = "arith.extf"(%arg819) : (bf16) -> f32
      "linalg.yield"(%1108) : (f32) -> ()
    }) : (tensor<16x4xbf16>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %230 = "tensor.empty"() : () -> tensor<16xi64>
    %231 = "linalg.fill"(%5, %230) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg817: i64, %arg818: i64):
      "linalg.yield"(%arg817) : (i64) -> ()
    }) : (i64, tensor<16xi64>) -> tensor<16xi64>
    %232 = "tensor.empty"() : () -> tensor<16xf32>
    %233 = "linalg.fill"(%9, %232) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg815: f32, %arg816: f32):
      "linalg.yield"(%arg815) : (f32) -> ()
    }) : (f32, tensor<16xf32>) -> tensor<16xf32>
    %234:2 = "linalg.generic"(%229, %233, %231) <{indexing_maps = [#map4, #map29, #map29], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg812: f32, %arg813: f32, %arg814: i64):
      %1103 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %1104 = "arith.index_cast"(%1103) : (index) -> i64
      %1105 = "arith.maximumf"(%arg812, %arg813) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1106 = "arith.cmpf"(%arg812, %arg813) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1107 = "arith.select"(%1106, %1104, %arg814) : (i1, i64, i64) -> i64
      "linalg.yield"(%1105, %1107) : (f32, i64) -> ()
    }) : (tensor<16x4xf32>, tensor<16xf32>, tensor<16xi64>) -> (tensor<16xf32>, tensor<16xi64>)
    %235 = "tensor.expand_shape"(%234#0) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 1>}> : (tensor<16xf32>) -> tensor<16x1xf32>
    %236 = "linalg.generic"(%229, %235, %224) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg809: f32, %arg810: f32, %arg811: f32):
      %1102 = "arith.subf"(%arg809, %arg810) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1102) : (f32) -> ()
    }) : (tensor<16x4xf32>, tensor<16x1xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %237 = "linalg.generic"(%236, %224) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg807: f32, %arg808: f32):
      %1101 = "math.exp"(%arg807) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1101) : (f32) -> ()
    }) : (tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %238 = "tensor.empty"() : () -> tensor<16x1xf32>
    %239 = "linalg.fill"(%8, %238) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg805: f32, %arg806: f32):
      "linalg.yield"(%arg805) : (f32) -> ()
    }) : (f32, tensor<16x1xf32>) -> tensor<16x1xf32>
    %240 = "linalg.generic"(%237, %239) <{indexing_maps = [#map4, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg803: f32, %arg804: f32):
      %1100 = "arith.addf"(%arg803, %arg804) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1100) : (f32) -> ()
    }) : (tensor<16x4xf32>, tensor<16x1xf32>) -> tensor<16x1xf32>
    %241 = "linalg.generic"(%237, %240, %224) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg800: f32, %arg801: f32, %arg802: f32):
      %1099 = "arith.divf"(%arg800, %arg801) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1099) : (f32) -> ()
    }) : (tensor<16x4xf32>, tensor<16x1xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %242 = "tensor.empty"() : () -> tensor<4xi64>
    %243 = "linalg.generic"(%242) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg799: i64):
      %1097 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1098 = "arith.index_cast"(%1097) : (index) -> i64
      "linalg.yield"(%1098) : (i64) -> ()
    }) : (tensor<4xi64>) -> tensor<4xi64>
    %244:2 = "linalg.generic"(%241, %233, %231) <{indexing_maps = [#map4, #map29, #map29], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg796: f32, %arg797: f32, %arg798: i64):
      %1092 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %1093 = "arith.index_cast"(%1092) : (index) -> i64
      %1094 = "arith.maximumf"(%arg796, %arg797) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1095 = "arith.cmpf"(%arg796, %arg797) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1096 = "arith.select"(%1095, %1093, %arg798) : (i1, i64, i64) -> i64
      "linalg.yield"(%1094, %1096) : (f32, i64) -> ()
    }) : (tensor<16x4xf32>, tensor<16xf32>, tensor<16xi64>) -> (tensor<16xf32>, tensor<16xi64>)
    %245 = "tensor.expand_shape"(%244#0) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 1>}> : (tensor<16xf32>) -> tensor<16x1xf32>
    %246 = "tensor.expand_shape"(%244#1) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 1>}> : (tensor<16xi64>) -> tensor<16x1xi64>
    %247 = "tensor.empty"() : () -> tensor<16x4xi1>
    %248 = "linalg.generic"(%243, %246, %247) <{indexing_maps = [#map3, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg793: i64, %arg794: i64, %arg795: i1):
      %1091 = "arith.cmpi"(%arg793, %arg794) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1091) : (i1) -> ()
    }) : (tensor<4xi64>, tensor<16x1xi64>, tensor<16x4xi1>) -> tensor<16x4xi1>
    %249 = "linalg.generic"(%248, %20, %241, %224) <{indexing_maps = [#map4, #map30, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg789: i1, %arg790: f32, %arg791: f32, %arg792: f32):
      %1090 = "arith.select"(%arg789, %arg790, %arg791) : (i1, f32, f32) -> f32
      "linalg.yield"(%1090) : (f32) -> ()
    }) : (tensor<16x4xi1>, tensor<f32>, tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %250:2 = "linalg.generic"(%249, %233, %231) <{indexing_maps = [#map4, #map29, #map29], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg786: f32, %arg787: f32, %arg788: i64):
      %1085 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %1086 = "arith.index_cast"(%1085) : (index) -> i64
      %1087 = "arith.maximumf"(%arg786, %arg787) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1088 = "arith.cmpf"(%arg786, %arg787) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1089 = "arith.select"(%1088, %1086, %arg788) : (i1, i64, i64) -> i64
      "linalg.yield"(%1087, %1089) : (f32, i64) -> ()
    }) : (tensor<16x4xf32>, tensor<16xf32>, tensor<16xi64>) -> (tensor<16xf32>, tensor<16xi64>)
    %251 = "tensor.expand_shape"(%250#0) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 1>}> : (tensor<16xf32>) -> tensor<16x1xf32>
    %252 = "tensor.expand_shape"(%250#1) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 1>}> : (tensor<16xi64>) -> tensor<16x1xi64>
    %253 = "tensor.concat"(%245, %251) <{dim = 1 : i64}> : (tensor<16x1xf32>, tensor<16x1xf32>) -> tensor<16x2xf32>
    %254 = "tensor.concat"(%246, %252) <{dim = 1 : i64}> : (tensor<16x1xi64>, tensor<16x1xi64>) -> tensor<16x2xi64>
    %255 = "linalg.generic"(%253, %239) <{indexing_maps = [#map4, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg784: f32, %arg785: f32):
      %1084 = "arith.addf"(%arg784, %arg785) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1084) : (f32) -> ()
    }) : (tensor<16x2xf32>, tensor<16x1xf32>) -> tensor<16x1xf32>
    %256 = "tensor.empty"() : () -> tensor<16x2xf32>
    %257 = "linalg.generic"(%253, %255, %256) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg781: f32, %arg782: f32, %arg783: f32):
      %1083 = "arith.divf"(%arg781, %arg782) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1083) : (f32) -> ()
    }) : (tensor<16x2xf32>, tensor<16x1xf32>, tensor<16x2xf32>) -> tensor<16x2xf32>
    %258 = "tensor.empty"() : () -> tensor<16x2xbf16>
    %259 = "linalg.generic"(%257, %258) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg779: f32, %arg780: bf16):
      %1082 = "arith.truncf"(%arg779) : (f32) -> bf16
      "linalg.yield"(%1082) : (bf16) -> ()
    }) : (tensor<16x2xf32>, tensor<16x2xbf16>) -> tensor<16x2xbf16>
    %260 = "tensor.empty"() : () -> tensor<16x2x32xbf16>
    %261 = "linalg.generic"(%221, %260) <{indexing_maps = [#map19, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg777: bf16, %arg778: bf16):
      "linalg.yield"(%arg777) : (bf16) -> ()
    }) : (tensor<16x32xbf16>, tensor<16x2x32xbf16>) -> tensor<16x2x32xbf16>
    %262 = "tensor.collapse_shape"(%261) <{reassociation = [[0, 1], [2]]}> : (tensor<16x2x32xbf16>) -> tensor<32x32xbf16>
    %263 = "tensor.collapse_shape"(%259) <{reassociation = [[0, 1]]}> : (tensor<16x2xbf16>) -> tensor<32xbf16>
    %264 = "tensor.collapse_shape"(%254) <{reassociation = [[0, 1]]}> : (tensor<16x2xi64>) -> tensor<32xi64>
    %265 = "tensor.empty"() : () -> tensor<32x48x32xbf16>
    %266 = "linalg.generic"(%264, %265) <{indexing_maps = [#map31, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg775: i64, %arg776: bf16):
      %1075 = "arith.cmpi"(%arg775, %5) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1076 = "arith.addi"(%arg775, %1) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1077 = "arith.select"(%1075, %1076, %arg775) : (i1, i64, i64) -> i64
      %1078 = "arith.index_cast"(%1077) : (i64) -> index
      %1079 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %1080 = "linalg.index"() <{dim = 2 : i64}> : () -> index
      %1081 = "tensor.extract"(%arg7, %1078, %1079, %1080) : (tensor<4x48x32xbf16>, index, index, index) -> bf16
      "linalg.yield"(%1081) : (bf16) -> ()
    }) : (tensor<32xi64>, tensor<32x48x32xbf16>) -> tensor<32x48x32xbf16>
    %267 = "tensor.expand_shape"(%262) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 32, 32, 1>}> : (tensor<32x32xbf16>) -> tensor<32x32x1xbf16>
    %268 = "tensor.empty"() : () -> tensor<32x48x1xf32>
    %269 = "linalg.fill"(%8, %268) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg773: f32, %arg774: f32):
      "linalg.yield"(%arg773) : (f32) -> ()
    }) : (f32, tensor<32x48x1xf32>) -> tensor<32x48x1xf32>
    %270 = "linalg.batch_matmul"(%266, %267, %269) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg770: bf16, %arg771: bf16, %arg772: f32):
      %1071 = "arith.extf"(%arg770) : (bf16) -> f32
      %1072 = "arith.extf"(%arg771) : (bf16) -> f32
      %1073 = "arith.mulf"(%1071, %1072) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1074 = "arith.addf"(%arg772, %1073) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1074) : (f32) -> ()
    }) : (tensor<32x48x32xbf16>, tensor<32x32x1xbf16>, tensor<32x48x1xf32>) -> tensor<32x48x1xf32>
    %271 = "tensor.empty"() : () -> tensor<32x48x1xbf16>
    %272 = "linalg.generic"(%270, %271) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg768: f32, %arg769: bf16):
      %1070 = "arith.truncf"(%arg768) : (f32) -> bf16
      "linalg.yield"(%1070) : (bf16) -> ()
    }) : (tensor<32x48x1xf32>, tensor<32x48x1xbf16>) -> tensor<32x48x1xbf16>
    %273 = "tensor.collapse_shape"(%272) <{reassociation = [[0], [1, 2]]}> : (tensor<32x48x1xbf16>) -> tensor<32x48xbf16>
    %274 = "tensor.extract_slice"(%273) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 32, 24>, static_strides = array<i64: 1, 1>}> : (tensor<32x48xbf16>) -> tensor<32x24xbf16>
    %275 = "tensor.extract_slice"(%273) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 24>, static_sizes = array<i64: 32, 24>, static_strides = array<i64: 1, 1>}> : (tensor<32x48xbf16>) -> tensor<32x24xbf16>
    %276 = "tensor.empty"() : () -> tensor<32x24xf32>
    %277 = "linalg.generic"(%274, %276) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg766: bf16, %arg767: f32):
      %1069 = "arith.extf"(%arg766) : (bf16) -> f32
      "linalg.yield"(%1069) : (f32) -> ()
    }) : (tensor<32x24xbf16>, tensor<32x24xf32>) -> tensor<32x24xf32>
    %278 = "linalg.generic"(%277, %276) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg764: f32, %arg765: f32):
      %1065 = "arith.negf"(%arg764) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %1066 = "math.exp"(%1065) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %1067 = "arith.addf"(%1066, %10) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1068 = "arith.divf"(%10, %1067) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1068) : (f32) -> ()
    }) : (tensor<32x24xf32>, tensor<32x24xf32>) -> tensor<32x24xf32>
    %279 = "linalg.generic"(%277, %278, %276) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg761: f32, %arg762: f32, %arg763: f32):
      %1064 = "arith.mulf"(%arg761, %arg762) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1064) : (f32) -> ()
    }) : (tensor<32x24xf32>, tensor<32x24xf32>, tensor<32x24xf32>) -> tensor<32x24xf32>
    %280 = "tensor.empty"() : () -> tensor<32x24xbf16>
    %281 = "linalg.generic"(%279, %280) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg759: f32, %arg760: bf16):
      %1063 = "arith.truncf"(%arg759) : (f32) -> bf16
      "linalg.yield"(%1063) : (bf16) -> ()
    }) : (tensor<32x24xf32>, tensor<32x24xbf16>) -> tensor<32x24xbf16>
    %282 = "linalg.generic"(%281, %275, %280) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg756: bf16, %arg757: bf16, %arg758: bf16):
      %1062 = "arith.mulf"(%arg756, %arg757) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1062) : (bf16) -> ()
    }) : (tensor<32x24xbf16>, tensor<32x24xbf16>, tensor<32x24xbf16>) -> tensor<32x24xbf16>
    %283 = "tensor.empty"() : () -> tensor<32x32x24xbf16>
    %284 = "linalg.generic"(%264, %283) <{indexing_maps = [#map31, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg754: i64, %arg755: bf16):
      %1055 = "arith.cmpi"(%arg754, %5) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1056 = "arith.addi"(%arg754, %1) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1057 = "arith.select"(%1055, %1056, %arg754) : (i1, i64, i64) -> i64
      %1058 = "arith.index_cast"(%1057) : (i64) -> index
      %1059 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %1060 = "linalg.index"() <{dim = 2 : i64}> : () -> index
      %1061 = "tensor.extract"(%arg8, %1058, %1059, %1060) : (tensor<4x32x24xbf16>, index, index, index) -> bf16
      "linalg.yield"(%1061) : (bf16) -> ()
    }) : (tensor<32xi64>, tensor<32x32x24xbf16>) -> tensor<32x32x24xbf16>
    %285 = "tensor.expand_shape"(%282) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 32, 24, 1>}> : (tensor<32x24xbf16>) -> tensor<32x24x1xbf16>
    %286 = "tensor.empty"() : () -> tensor<32x32x1xf32>
    %287 = "linalg.fill"(%8, %286) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg752: f32, %arg753: f32):
      "linalg.yield"(%arg752) : (f32) -> ()
    }) : (f32, tensor<32x32x1xf32>) -> tensor<32x32x1xf32>
    %288 = "linalg.batch_matmul"(%284, %285, %287) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg749: bf16, %arg750: bf16, %arg751: f32):
      %1051 = "arith.extf"(%arg749) : (bf16) -> f32
      %1052 = "arith.extf"(%arg750) : (bf16) -> f32
      %1053 = "arith.mulf"(%1051, %1052) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1054 = "arith.addf"(%arg751, %1053) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1054) : (f32) -> ()
    }) : (tensor<32x32x24xbf16>, tensor<32x24x1xbf16>, tensor<32x32x1xf32>) -> tensor<32x32x1xf32>
    %289 = "tensor.empty"() : () -> tensor<32x32x1xbf16>
    %290 = "linalg.generic"(%288, %289) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg747: f32, %arg748: bf16):
      %1050 = "arith.truncf"(%arg747) : (f32) -> bf16
      "linalg.yield"(%1050) : (bf16) -> ()
    }) : (tensor<32x32x1xf32>, tensor<32x32x1xbf16>) -> tensor<32x32x1xbf16>
    %291 = "tensor.collapse_shape"(%290) <{reassociation = [[0], [1, 2]]}> : (tensor<32x32x1xbf16>) -> tensor<32x32xbf16>
    %292 = "tensor.expand_shape"(%263) <{reassociation = [[0, 1]], static_output_shape = array<i64: 32, 1>}> : (tensor<32xbf16>) -> tensor<32x1xbf16>
    %293 = "linalg.generic"(%291, %292, %98) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg744: bf16, %arg745: bf16, %arg746: bf16):
      %1049 = "arith.mulf"(%arg744, %arg745) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1049) : (bf16) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x1xbf16>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %294 = "tensor.expand_shape"(%293) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 16, 2, 32>}> : (tensor<32x32xbf16>) -> tensor<16x2x32xbf16>
    %295 = "tensor.empty"() : () -> tensor<16x2x32xf32>
    %296 = "linalg.generic"(%294, %295) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg742: bf16, %arg743: f32):
      %1048 = "arith.extf"(%arg742) : (bf16) -> f32
      "linalg.yield"(%1048) : (f32) -> ()
    }) : (tensor<16x2x32xbf16>, tensor<16x2x32xf32>) -> tensor<16x2x32xf32>
    %297 = "linalg.generic"(%296, %102) <{indexing_maps = [#map1, #map19], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg740: f32, %arg741: f32):
      %1047 = "arith.addf"(%arg740, %arg741) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1047) : (f32) -> ()
    }) : (tensor<16x2x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %298 = "linalg.generic"(%297, %104) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg738: f32, %arg739: bf16):
      %1046 = "arith.truncf"(%arg738) : (f32) -> bf16
      "linalg.yield"(%1046) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %299 = "tensor.expand_shape"(%298) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 32>}> : (tensor<16x32xbf16>) -> tensor<2x8x32xbf16>
    %300 = "linalg.generic"(%211, %299, %31) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg735: bf16, %arg736: bf16, %arg737: bf16):
      %1045 = "arith.addf"(%arg735, %arg736) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1045) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %301 = "linalg.generic"(%300, %86) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg733: bf16, %arg734: f32):
      %1044 = "arith.extf"(%arg733) : (bf16) -> f32
      "linalg.yield"(%1044) : (f32) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %302 = "linalg.generic"(%301, %301, %86) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg730: f32, %arg731: f32, %arg732: f32):
      %1043 = "arith.mulf"(%arg730, %arg731) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1043) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %303 = "linalg.generic"(%302, %90) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg728: f32, %arg729: f32):
      %1042 = "arith.addf"(%arg728, %arg729) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1042) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %304 = "linalg.generic"(%303, %89) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg726: f32, %arg727: f32):
      %1041 = "arith.divf"(%arg726, %25) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1041) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %305 = "linalg.generic"(%304, %89) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg724: f32, %arg725: f32):
      %1039 = "arith.truncf"(%23) : (f64) -> f32
      %1040 = "arith.addf"(%arg724, %1039) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1040) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %306 = "linalg.generic"(%305, %89) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg722: f32, %arg723: f32):
      %1038 = "math.rsqrt"(%arg722) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1038) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %307 = "linalg.generic"(%301, %306, %86) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg719: f32, %arg720: f32, %arg721: f32):
      %1037 = "arith.mulf"(%arg719, %arg720) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1037) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %308 = "linalg.generic"(%307, %31) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg717: f32, %arg718: bf16):
      %1036 = "arith.truncf"(%arg717) : (f32) -> bf16
      "linalg.yield"(%1036) : (bf16) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %309 = "linalg.generic"(%arg12, %308, %31) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg714: bf16, %arg715: bf16, %arg716: bf16):
      %1035 = "arith.mulf"(%arg714, %arg715) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1035) : (bf16) -> ()
    }) : (tensor<32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %310 = "tensor.empty"() : () -> tensor<32x96xbf16>
    %311 = "linalg.transpose"(%arg13, %310) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg712: bf16, %arg713: bf16):
      "linalg.yield"(%arg712) : (bf16) -> ()
    }) : (tensor<96x32xbf16>, tensor<32x96xbf16>) -> tensor<32x96xbf16>
    %312 = "tensor.collapse_shape"(%309) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x32xbf16>) -> tensor<16x32xbf16>
    %313 = "tensor.empty"() : () -> tensor<16x96xf32>
    %314 = "linalg.fill"(%8, %313) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg710: f32, %arg711: f32):
      "linalg.yield"(%arg710) : (f32) -> ()
    }) : (f32, tensor<16x96xf32>) -> tensor<16x96xf32>
    %315 = "linalg.matmul"(%312, %311, %314) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg707: bf16, %arg708: bf16, %arg709: f32):
      %1031 = "arith.extf"(%arg707) : (bf16) -> f32
      %1032 = "arith.extf"(%arg708) : (bf16) -> f32
      %1033 = "arith.mulf"(%1031, %1032) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1034 = "arith.addf"(%arg709, %1033) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1034) : (f32) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x96xbf16>, tensor<16x96xf32>) -> tensor<16x96xf32>
    %316 = "tensor.empty"() : () -> tensor<16x96xbf16>
    %317 = "linalg.generic"(%315, %316) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg705: f32, %arg706: bf16):
      %1030 = "arith.truncf"(%arg705) : (f32) -> bf16
      "linalg.yield"(%1030) : (bf16) -> ()
    }) : (tensor<16x96xf32>, tensor<16x96xbf16>) -> tensor<16x96xbf16>
    %318 = "tensor.expand_shape"(%317) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 96>}> : (tensor<16x96xbf16>) -> tensor<2x8x96xbf16>
    %319 = "tensor.empty"() : () -> tensor<2x8x96xf32>
    %320 = "linalg.generic"(%318, %319) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg703: bf16, %arg704: f32):
      %1029 = "arith.extf"(%arg703) : (bf16) -> f32
      "linalg.yield"(%1029) : (f32) -> ()
    }) : (tensor<2x8x96xbf16>, tensor<2x8x96xf32>) -> tensor<2x8x96xf32>
    %321 = "tensor.pad"(%arg15) <{operandSegmentSizes = array<i32: 1, 0, 0>, static_high = array<i64: 0, 1>, static_low = array<i64: 0, 0>}> ({
    ^bb0(%arg701: index, %arg702: index):
      "tensor.yield"(%0) : (i64) -> ()
    }) : (tensor<2x8xi64>) -> tensor<2x9xi64>
    %322 = "tensor.extract_slice"(%321) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 1>, static_sizes = array<i64: 2, 8>, static_strides = array<i64: 1, 1>}> : (tensor<2x9xi64>) -> tensor<2x8xi64>
    %323 = "tensor.collapse_shape"(%320) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x96xf32>) -> tensor<16x96xf32>
    %324 = "tensor.collapse_shape"(%322) <{reassociation = [[0, 1]]}> : (tensor<2x8xi64>) -> tensor<16xi64>
    %325:2 = "linalg.generic"(%323, %233, %231) <{indexing_maps = [#map4, #map29, #map29], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg698: f32, %arg699: f32, %arg700: i64):
      %1024 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %1025 = "arith.index_cast"(%1024) : (index) -> i64
      %1026 = "arith.maximumf"(%arg698, %arg699) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1027 = "arith.cmpf"(%arg698, %arg699) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1028 = "arith.select"(%1027, %1025, %arg700) : (i1, i64, i64) -> i64
      "linalg.yield"(%1026, %1028) : (f32, i64) -> ()
    }) : (tensor<16x96xf32>, tensor<16xf32>, tensor<16xi64>) -> (tensor<16xf32>, tensor<16xi64>)
    %326 = "tensor.expand_shape"(%325#0) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 1>}> : (tensor<16xf32>) -> tensor<16x1xf32>
    %327 = "linalg.generic"(%323, %326, %313) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg695: f32, %arg696: f32, %arg697: f32):
      %1023 = "arith.subf"(%arg695, %arg696) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1023) : (f32) -> ()
    }) : (tensor<16x96xf32>, tensor<16x1xf32>, tensor<16x96xf32>) -> tensor<16x96xf32>
    %328 = "linalg.generic"(%327, %313) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg693: f32, %arg694: f32):
      %1022 = "math.exp"(%arg693) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1022) : (f32) -> ()
    }) : (tensor<16x96xf32>, tensor<16x96xf32>) -> tensor<16x96xf32>
    %329 = "linalg.generic"(%328, %239) <{indexing_maps = [#map4, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg691: f32, %arg692: f32):
      %1021 = "arith.addf"(%arg691, %arg692) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1021) : (f32) -> ()
    }) : (tensor<16x96xf32>, tensor<16x1xf32>) -> tensor<16x1xf32>
    %330 = "linalg.generic"(%329, %238) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg689: f32, %arg690: f32):
      %1020 = "math.log"(%arg689) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1020) : (f32) -> ()
    }) : (tensor<16x1xf32>, tensor<16x1xf32>) -> tensor<16x1xf32>
    %331 = "linalg.generic"(%327, %330, %313) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg686: f32, %arg687: f32, %arg688: f32):
      %1019 = "arith.subf"(%arg686, %arg687) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1019) : (f32) -> ()
    }) : (tensor<16x96xf32>, tensor<16x1xf32>, tensor<16x96xf32>) -> tensor<16x96xf32>
    %332 = "tensor.empty"() : () -> tensor<16xi1>
    %333 = "linalg.generic"(%324, %332) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg684: i64, %arg685: i1):
      %1018 = "arith.cmpi"(%arg684, %0) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1018) : (i1) -> ()
    }) : (tensor<16xi64>, tensor<16xi1>) -> tensor<16xi1>
    %334 = "linalg.generic"(%333, %324, %30, %230) <{indexing_maps = [#map2, #map2, #map32, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg680: i1, %arg681: i64, %arg682: i64, %arg683: i64):
      %1017 = "arith.select"(%arg680, %arg681, %arg682) : (i1, i64, i64) -> i64
      "linalg.yield"(%1017) : (i64) -> ()
    }) : (tensor<16xi1>, tensor<16xi64>, tensor<i64>, tensor<16xi64>) -> tensor<16xi64>
    %335 = "tensor.expand_shape"(%334) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 1>}> : (tensor<16xi64>) -> tensor<16x1xi64>
    %336 = "linalg.generic"(%335, %239) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg678: i64, %arg679: f32):
      %1012 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1013 = "arith.index_cast"(%arg678) : (i64) -> index
      %1014 = "arith.cmpi"(%1013, %7) <{predicate = 2 : i64}> : (index, index) -> i1
      "cf.assert"(%1014) <{msg = "index must be smaller than dim size"}> : (i1) -> ()
      %1015 = "arith.cmpi"(%arg678, %5) <{predicate = 5 : i64}> : (i64, i64) -> i1
      "cf.assert"(%1015) <{msg = "index must be larger or equal to 0"}> : (i1) -> ()
      %1016 = "tensor.extract"(%331, %1012, %1013) : (tensor<16x96xf32>, index, index) -> f32
      "linalg.yield"(%1016) : (f32) -> ()
    }) : (tensor<16x1xi64>, tensor<16x1xf32>) -> tensor<16x1xf32>
    %337 = "tensor.collapse_shape"(%336) <{reassociation = [[0, 1]]}> : (tensor<16x1xf32>) -> tensor<16xf32>
    %338 = "linalg.generic"(%337, %232) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg676: f32, %arg677: f32):
      %1011 = "arith.negf"(%arg676) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1011) : (f32) -> ()
    }) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %339 = "linalg.generic"(%333, %338, %17, %232) <{indexing_maps = [#map2, #map2, #map32, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg672: i1, %arg673: f32, %arg674: f32, %arg675: f32):
      %1010 = "arith.select"(%arg672, %arg673, %arg674) : (i1, f32, f32) -> f32
      "linalg.yield"(%1010) : (f32) -> ()
    }) : (tensor<16xi1>, tensor<16xf32>, tensor<f32>, tensor<16xf32>) -> tensor<16xf32>
    %340 = "tensor.empty"() : () -> tensor<i64>
    %341 = "linalg.fill"(%5, %340) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg670: i64, %arg671: i64):
      "linalg.yield"(%arg670) : (i64) -> ()
    }) : (i64, tensor<i64>) -> tensor<i64>
    %342 = "linalg.generic"(%333, %341) <{indexing_maps = [#map2, #map32], iterator_types = [#linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg668: i1, %arg669: i64):
      %1008 = "arith.extui"(%arg668) : (i1) -> i64
      %1009 = "arith.addi"(%1008, %arg669) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1009) : (i64) -> ()
    }) : (tensor<16xi1>, tensor<i64>) -> tensor<i64>
    %343 = "tensor.empty"() : () -> tensor<f32>
    %344 = "linalg.generic"(%342, %343) <{indexing_maps = [#map33, #map33], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg666: i64, %arg667: f32):
      %1007 = "arith.sitofp"(%arg666) : (i64) -> f32
      "linalg.yield"(%1007) : (f32) -> ()
    }) : (tensor<i64>, tensor<f32>) -> tensor<f32>
    %345 = "linalg.fill"(%8, %343) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg664: f32, %arg665: f32):
      "linalg.yield"(%arg664) : (f32) -> ()
    }) : (f32, tensor<f32>) -> tensor<f32>
    %346 = "linalg.generic"(%339, %345) <{indexing_maps = [#map2, #map32], iterator_types = [#linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg662: f32, %arg663: f32):
      %1006 = "arith.addf"(%arg662, %arg663) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1006) : (f32) -> ()
    }) : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %347 = "linalg.generic"(%346, %344, %343) <{indexing_maps = [#map33, #map33, #map33], iterator_types = [], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg659: f32, %arg660: f32, %arg661: f32):
      %1005 = "arith.divf"(%arg659, %arg660) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1005) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %348 = "linalg.generic"(%16, %344, %343) <{indexing_maps = [#map33, #map33, #map33], iterator_types = [], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg656: f32, %arg657: f32, %arg658: f32):
      %1004 = "arith.divf"(%arg656, %arg657) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1004) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %349 = "tensor.expand_shape"(%324) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 1>}> : (tensor<16xi64>) -> tensor<16x1xi64>
    %350 = "tensor.empty"() : () -> tensor<96xi64>
    %351 = "linalg.generic"(%350) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg655: i64):
      %1002 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1003 = "arith.index_cast"(%1002) : (index) -> i64
      "linalg.yield"(%1003) : (i64) -> ()
    }) : (tensor<96xi64>) -> tensor<96xi64>
    %352 = "tensor.expand_shape"(%351) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 96>}> : (tensor<96xi64>) -> tensor<1x96xi64>
    %353 = "tensor.empty"() : () -> tensor<16x96xi1>
    %354 = "linalg.generic"(%349, %352, %353) <{indexing_maps = [#map6, #map5, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg652: i64, %arg653: i64, %arg654: i1):
      %1001 = "arith.cmpi"(%arg652, %arg653) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1001) : (i1) -> ()
    }) : (tensor<16x1xi64>, tensor<1x96xi64>, tensor<16x96xi1>) -> tensor<16x96xi1>
    %355 = "tensor.empty"() : () -> tensor<16x1xi1>
    %356 = "linalg.generic"(%349, %355) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg650: i64, %arg651: i1):
      %1000 = "arith.cmpi"(%arg650, %0) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1000) : (i1) -> ()
    }) : (tensor<16x1xi64>, tensor<16x1xi1>) -> tensor<16x1xi1>
    %357 = "linalg.generic"(%354, %356, %353) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg647: i1, %arg648: i1, %arg649: i1):
      %999 = "arith.andi"(%arg647, %arg648) : (i1, i1) -> i1
      "linalg.yield"(%999) : (i1) -> ()
    }) : (tensor<16x96xi1>, tensor<16x1xi1>, tensor<16x96xi1>) -> tensor<16x96xi1>
    %358 = "linalg.generic"(%348, %343) <{indexing_maps = [#map33, #map33], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg645: f32, %arg646: f32):
      %998 = "arith.negf"(%arg645) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%998) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %359 = "linalg.generic"(%357, %358, %17, %313) <{indexing_maps = [#map4, #map30, #map30, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg641: i1, %arg642: f32, %arg643: f32, %arg644: f32):
      %997 = "arith.select"(%arg641, %arg642, %arg643) : (i1, f32, f32) -> f32
      "linalg.yield"(%997) : (f32) -> ()
    }) : (tensor<16x96xi1>, tensor<f32>, tensor<f32>, tensor<16x96xf32>) -> tensor<16x96xf32>
    %360 = "linalg.generic"(%331, %313) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg639: f32, %arg640: f32):
      %996 = "math.exp"(%arg639) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%996) : (f32) -> ()
    }) : (tensor<16x96xf32>, tensor<16x96xf32>) -> tensor<16x96xf32>
    %361 = "linalg.generic"(%359, %239) <{indexing_maps = [#map4, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg637: f32, %arg638: f32):
      %995 = "arith.addf"(%arg637, %arg638) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%995) : (f32) -> ()
    }) : (tensor<16x96xf32>, tensor<16x1xf32>) -> tensor<16x1xf32>
    %362 = "linalg.generic"(%360, %361, %313) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg634: f32, %arg635: f32, %arg636: f32):
      %994 = "arith.mulf"(%arg634, %arg635) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%994) : (f32) -> ()
    }) : (tensor<16x96xf32>, tensor<16x1xf32>, tensor<16x96xf32>) -> tensor<16x96xf32>
    %363 = "linalg.generic"(%359, %362, %313) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg631: f32, %arg632: f32, %arg633: f32):
      %993 = "arith.subf"(%arg631, %arg632) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%993) : (f32) -> ()
    }) : (tensor<16x96xf32>, tensor<16x96xf32>, tensor<16x96xf32>) -> tensor<16x96xf32>
    %364 = "tensor.expand_shape"(%363) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 96>}> : (tensor<16x96xf32>) -> tensor<2x8x96xf32>
    %365 = "tensor.empty"() : () -> tensor<2x8x96xbf16>
    %366 = "linalg.generic"(%364, %365) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg629: f32, %arg630: bf16):
      %992 = "arith.truncf"(%arg629) : (f32) -> bf16
      "linalg.yield"(%992) : (bf16) -> ()
    }) : (tensor<2x8x96xf32>, tensor<2x8x96xbf16>) -> tensor<2x8x96xbf16>
    %367 = "tensor.collapse_shape"(%366) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x96xbf16>) -> tensor<16x96xbf16>
    %368 = "tensor.empty"() : () -> tensor<96x16xbf16>
    %369 = "linalg.transpose"(%367, %368) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg627: bf16, %arg628: bf16):
      "linalg.yield"(%arg627) : (bf16) -> ()
    }) : (tensor<16x96xbf16>, tensor<96x16xbf16>) -> tensor<96x16xbf16>
    %370 = "tensor.empty"() : () -> tensor<96x32xf32>
    %371 = "linalg.fill"(%8, %370) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg625: f32, %arg626: f32):
      "linalg.yield"(%arg625) : (f32) -> ()
    }) : (f32, tensor<96x32xf32>) -> tensor<96x32xf32>
    %372 = "linalg.matmul"(%369, %312, %371) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg622: bf16, %arg623: bf16, %arg624: f32):
      %988 = "arith.extf"(%arg622) : (bf16) -> f32
      %989 = "arith.extf"(%arg623) : (bf16) -> f32
      %990 = "arith.mulf"(%988, %989) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %991 = "arith.addf"(%arg624, %990) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%991) : (f32) -> ()
    }) : (tensor<96x16xbf16>, tensor<16x32xbf16>, tensor<96x32xf32>) -> tensor<96x32xf32>
    %373 = "tensor.empty"() : () -> tensor<96x32xbf16>
    %374 = "linalg.generic"(%372, %373) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg620: f32, %arg621: bf16):
      %987 = "arith.truncf"(%arg620) : (f32) -> bf16
      "linalg.yield"(%987) : (bf16) -> ()
    }) : (tensor<96x32xf32>, tensor<96x32xbf16>) -> tensor<96x32xbf16>
    %375 = "linalg.matmul"(%367, %arg13, %102) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg617: bf16, %arg618: bf16, %arg619: f32):
      %983 = "arith.extf"(%arg617) : (bf16) -> f32
      %984 = "arith.extf"(%arg618) : (bf16) -> f32
      %985 = "arith.mulf"(%983, %984) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %986 = "arith.addf"(%arg619, %985) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%986) : (f32) -> ()
    }) : (tensor<16x96xbf16>, tensor<96x32xbf16>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %376 = "linalg.generic"(%375, %104) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg615: f32, %arg616: bf16):
      %982 = "arith.truncf"(%arg615) : (f32) -> bf16
      "linalg.yield"(%982) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %377 = "tensor.expand_shape"(%376) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 32>}> : (tensor<16x32xbf16>) -> tensor<2x8x32xbf16>
    %378 = "linalg.generic"(%377, %arg12, %31) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg612: bf16, %arg613: bf16, %arg614: bf16):
      %981 = "arith.mulf"(%arg612, %arg613) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%981) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %379 = "linalg.generic"(%377, %308, %31) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg609: bf16, %arg610: bf16, %arg611: bf16):
      %980 = "arith.mulf"(%arg609, %arg610) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%980) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %380 = "linalg.generic"(%379, %86) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg607: bf16, %arg608: f32):
      %979 = "arith.extf"(%arg607) : (bf16) -> f32
      "linalg.yield"(%979) : (f32) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %381 = "tensor.empty"() : () -> tensor<1x1x32xf32>
    %382 = "linalg.fill"(%8, %381) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg605: f32, %arg606: f32):
      "linalg.yield"(%arg605) : (f32) -> ()
    }) : (f32, tensor<1x1x32xf32>) -> tensor<1x1x32xf32>
    %383 = "linalg.generic"(%380, %382) <{indexing_maps = [#map1, #map34], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg603: f32, %arg604: f32):
      %978 = "arith.addf"(%arg603, %arg604) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%978) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<1x1x32xf32>) -> tensor<1x1x32xf32>
    %384 = "tensor.empty"() : () -> tensor<1x1x32xbf16>
    %385 = "linalg.generic"(%383, %384) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg601: f32, %arg602: bf16):
      %977 = "arith.truncf"(%arg601) : (f32) -> bf16
      "linalg.yield"(%977) : (bf16) -> ()
    }) : (tensor<1x1x32xf32>, tensor<1x1x32xbf16>) -> tensor<1x1x32xbf16>
    %386 = "tensor.collapse_shape"(%385) <{reassociation = [[0, 1, 2]]}> : (tensor<1x1x32xbf16>) -> tensor<32xbf16>
    %387 = "linalg.generic"(%378, %86) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg599: bf16, %arg600: f32):
      %976 = "arith.extf"(%arg599) : (bf16) -> f32
      "linalg.yield"(%976) : (f32) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %388 = "linalg.generic"(%387, %301, %86) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg596: f32, %arg597: f32, %arg598: f32):
      %975 = "arith.mulf"(%arg596, %arg597) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%975) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %389 = "linalg.generic"(%387, %306, %86) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg593: f32, %arg594: f32, %arg595: f32):
      %974 = "arith.mulf"(%arg593, %arg594) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%974) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %390 = "linalg.generic"(%388, %90) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg591: f32, %arg592: f32):
      %973 = "arith.addf"(%arg591, %arg592) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%973) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %391 = "linalg.generic"(%306, %306, %89) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg588: f32, %arg589: f32, %arg590: f32):
      %972 = "arith.mulf"(%arg588, %arg589) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%972) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %392 = "linalg.generic"(%391, %306, %89) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg585: f32, %arg586: f32, %arg587: f32):
      %971 = "arith.mulf"(%arg585, %arg586) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%971) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %393 = "linalg.generic"(%390, %89) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg583: f32, %arg584: f32):
      %970 = "arith.mulf"(%arg583, %27) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%970) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %394 = "linalg.generic"(%393, %392, %89) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg580: f32, %arg581: f32, %arg582: f32):
      %969 = "arith.mulf"(%arg580, %arg581) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%969) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %395 = "tensor.collapse_shape"(%394) <{reassociation = [[0], [1, 2]]}> : (tensor<2x8x1xf32>) -> tensor<2x8xf32>
    %396 = "linalg.generic"(%395, %86) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg578: f32, %arg579: f32):
      "linalg.yield"(%arg578) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %397 = "linalg.generic"(%396, %86) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg576: f32, %arg577: f32):
      %968 = "arith.divf"(%arg576, %25) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%968) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %398 = "linalg.generic"(%301, %86) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg574: f32, %arg575: f32):
      %967 = "arith.mulf"(%arg574, %28) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%967) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %399 = "linalg.generic"(%397, %398, %86) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg571: f32, %arg572: f32, %arg573: f32):
      %966 = "arith.mulf"(%arg571, %arg572) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%966) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %400 = "linalg.generic"(%389, %399, %86) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg568: f32, %arg569: f32, %arg570: f32):
      %965 = "arith.addf"(%arg568, %arg569) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%965) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %401 = "linalg.generic"(%400, %31) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg566: f32, %arg567: bf16):
      %964 = "arith.truncf"(%arg566) : (f32) -> bf16
      "linalg.yield"(%964) : (bf16) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %402 = "tensor.collapse_shape"(%401) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x32xbf16>) -> tensor<16x32xbf16>
    %403 = "linalg.generic"(%402, %260) <{indexing_maps = [#map19, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg564: bf16, %arg565: bf16):
      "linalg.yield"(%arg564) : (bf16) -> ()
    }) : (tensor<16x32xbf16>, tensor<16x2x32xbf16>) -> tensor<16x2x32xbf16>
    %404 = "tensor.collapse_shape"(%403) <{reassociation = [[0, 1], [2]]}> : (tensor<16x2x32xbf16>) -> tensor<32x32xbf16>
    %405 = "linalg.generic"(%404, %291, %98) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg561: bf16, %arg562: bf16, %arg563: bf16):
      %963 = "arith.mulf"(%arg561, %arg562) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%963) : (bf16) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %406 = "linalg.generic"(%404, %292, %98) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg558: bf16, %arg559: bf16, %arg560: bf16):
      %962 = "arith.mulf"(%arg558, %arg559) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%962) : (bf16) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x1xbf16>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %407 = "tensor.empty"() : () -> tensor<32x32xf32>
    %408 = "linalg.generic"(%405, %407) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg556: bf16, %arg557: f32):
      %961 = "arith.extf"(%arg556) : (bf16) -> f32
      "linalg.yield"(%961) : (f32) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %409 = "tensor.empty"() : () -> tensor<32x1xf32>
    %410 = "linalg.fill"(%8, %409) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg554: f32, %arg555: f32):
      "linalg.yield"(%arg554) : (f32) -> ()
    }) : (f32, tensor<32x1xf32>) -> tensor<32x1xf32>
    %411 = "linalg.generic"(%408, %410) <{indexing_maps = [#map4, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg552: f32, %arg553: f32):
      %960 = "arith.addf"(%arg552, %arg553) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%960) : (f32) -> ()
    }) : (tensor<32x32xf32>, tensor<32x1xf32>) -> tensor<32x1xf32>
    %412 = "tensor.empty"() : () -> tensor<32x1xbf16>
    %413 = "linalg.generic"(%411, %412) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg550: f32, %arg551: bf16):
      %959 = "arith.truncf"(%arg550) : (f32) -> bf16
      "linalg.yield"(%959) : (bf16) -> ()
    }) : (tensor<32x1xf32>, tensor<32x1xbf16>) -> tensor<32x1xbf16>
    %414 = "tensor.collapse_shape"(%413) <{reassociation = [[0, 1]]}> : (tensor<32x1xbf16>) -> tensor<32xbf16>
    %415 = "tensor.expand_shape"(%406) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 32, 32, 1>}> : (tensor<32x32xbf16>) -> tensor<32x32x1xbf16>
    %416 = "tensor.empty"() : () -> tensor<32x24x32xbf16>
    %417 = "linalg.transpose"(%284, %416) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg548: bf16, %arg549: bf16):
      "linalg.yield"(%arg548) : (bf16) -> ()
    }) : (tensor<32x32x24xbf16>, tensor<32x24x32xbf16>) -> tensor<32x24x32xbf16>
    %418 = "tensor.empty"() : () -> tensor<32x24x1xf32>
    %419 = "linalg.fill"(%8, %418) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg546: f32, %arg547: f32):
      "linalg.yield"(%arg546) : (f32) -> ()
    }) : (f32, tensor<32x24x1xf32>) -> tensor<32x24x1xf32>
    %420 = "linalg.batch_matmul"(%417, %415, %419) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg543: bf16, %arg544: bf16, %arg545: f32):
      %955 = "arith.extf"(%arg543) : (bf16) -> f32
      %956 = "arith.extf"(%arg544) : (bf16) -> f32
      %957 = "arith.mulf"(%955, %956) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %958 = "arith.addf"(%arg545, %957) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%958) : (f32) -> ()
    }) : (tensor<32x24x32xbf16>, tensor<32x32x1xbf16>, tensor<32x24x1xf32>) -> tensor<32x24x1xf32>
    %421 = "tensor.empty"() : () -> tensor<32x24x1xbf16>
    %422 = "linalg.generic"(%420, %421) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg541: f32, %arg542: bf16):
      %954 = "arith.truncf"(%arg541) : (f32) -> bf16
      "linalg.yield"(%954) : (bf16) -> ()
    }) : (tensor<32x24x1xf32>, tensor<32x24x1xbf16>) -> tensor<32x24x1xbf16>
    %423 = "tensor.empty"() : () -> tensor<32x1x24xbf16>
    %424 = "linalg.transpose"(%285, %423) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg539: bf16, %arg540: bf16):
      "linalg.yield"(%arg539) : (bf16) -> ()
    }) : (tensor<32x24x1xbf16>, tensor<32x1x24xbf16>) -> tensor<32x1x24xbf16>
    %425 = "tensor.empty"() : () -> tensor<32x32x24xf32>
    %426 = "linalg.fill"(%8, %425) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg537: f32, %arg538: f32):
      "linalg.yield"(%arg537) : (f32) -> ()
    }) : (f32, tensor<32x32x24xf32>) -> tensor<32x32x24xf32>
    %427 = "linalg.batch_matmul"(%415, %424, %426) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg534: bf16, %arg535: bf16, %arg536: f32):
      %950 = "arith.extf"(%arg534) : (bf16) -> f32
      %951 = "arith.extf"(%arg535) : (bf16) -> f32
      %952 = "arith.mulf"(%950, %951) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %953 = "arith.addf"(%arg536, %952) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%953) : (f32) -> ()
    }) : (tensor<32x32x1xbf16>, tensor<32x1x24xbf16>, tensor<32x32x24xf32>) -> tensor<32x32x24xf32>
    %428 = "linalg.generic"(%427, %283) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg532: f32, %arg533: bf16):
      %949 = "arith.truncf"(%arg532) : (f32) -> bf16
      "linalg.yield"(%949) : (bf16) -> ()
    }) : (tensor<32x32x24xf32>, tensor<32x32x24xbf16>) -> tensor<32x32x24xbf16>
    %429 = "tensor.collapse_shape"(%422) <{reassociation = [[0], [1, 2]]}> : (tensor<32x24x1xbf16>) -> tensor<32x24xbf16>
    %430 = "tensor.expand_shape"(%243) <{reassociation = [[0, 1]], static_output_shape = array<i64: 4, 1>}> : (tensor<4xi64>) -> tensor<4x1xi64>
    %431 = "tensor.expand_shape"(%264) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 32>}> : (tensor<32xi64>) -> tensor<1x32xi64>
    %432 = "tensor.empty"() : () -> tensor<4x32xi1>
    %433 = "linalg.generic"(%431, %430, %432) <{indexing_maps = [#map5, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg529: i64, %arg530: i64, %arg531: i1):
      %948 = "arith.cmpi"(%arg529, %arg530) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%948) : (i1) -> ()
    }) : (tensor<1x32xi64>, tensor<4x1xi64>, tensor<4x32xi1>) -> tensor<4x32xi1>
    %434 = "linalg.generic"(%428, %425) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg527: bf16, %arg528: f32):
      %947 = "arith.extf"(%arg527) : (bf16) -> f32
      "linalg.yield"(%947) : (f32) -> ()
    }) : (tensor<32x32x24xbf16>, tensor<32x32x24xf32>) -> tensor<32x32x24xf32>
    %435 = "tensor.expand_shape"(%433) <{reassociation = [[0], [1, 2, 3]], static_output_shape = array<i64: 4, 32, 1, 1>}> : (tensor<4x32xi1>) -> tensor<4x32x1x1xi1>
    %436 = "tensor.expand_shape"(%434) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 1, 32, 32, 24>}> : (tensor<32x32x24xf32>) -> tensor<1x32x32x24xf32>
    %437 = "tensor.empty"() : () -> tensor<4x32x32x24xf32>
    %438 = "linalg.generic"(%435, %436, %17, %437) <{indexing_maps = [#map35, #map36, #map16, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg523: i1, %arg524: f32, %arg525: f32, %arg526: f32):
      %946 = "arith.select"(%arg523, %arg524, %arg525) : (i1, f32, f32) -> f32
      "linalg.yield"(%946) : (f32) -> ()
    }) : (tensor<4x32x1x1xi1>, tensor<1x32x32x24xf32>, tensor<f32>, tensor<4x32x32x24xf32>) -> tensor<4x32x32x24xf32>
    %439 = "tensor.empty"() : () -> tensor<4x32x24xf32>
    %440 = "linalg.fill"(%8, %439) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg521: f32, %arg522: f32):
      "linalg.yield"(%arg521) : (f32) -> ()
    }) : (f32, tensor<4x32x24xf32>) -> tensor<4x32x24xf32>
    %441 = "linalg.generic"(%438, %440) <{indexing_maps = [#map12, #map37], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg519: f32, %arg520: f32):
      %945 = "arith.addf"(%arg519, %arg520) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%945) : (f32) -> ()
    }) : (tensor<4x32x32x24xf32>, tensor<4x32x24xf32>) -> tensor<4x32x24xf32>
    %442 = "linalg.generic"(%15, %441, %439) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg516: f32, %arg517: f32, %arg518: f32):
      %944 = "arith.addf"(%arg516, %arg517) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%944) : (f32) -> ()
    }) : (tensor<4x32x24xf32>, tensor<4x32x24xf32>, tensor<4x32x24xf32>) -> tensor<4x32x24xf32>
    %443 = "tensor.empty"() : () -> tensor<4x32x24xbf16>
    %444 = "linalg.generic"(%442, %443) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg514: f32, %arg515: bf16):
      %943 = "arith.truncf"(%arg514) : (f32) -> bf16
      "linalg.yield"(%943) : (bf16) -> ()
    }) : (tensor<4x32x24xf32>, tensor<4x32x24xbf16>) -> tensor<4x32x24xbf16>
    %445 = "linalg.generic"(%429, %281, %280) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg511: bf16, %arg512: bf16, %arg513: bf16):
      %942 = "arith.mulf"(%arg511, %arg512) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%942) : (bf16) -> ()
    }) : (tensor<32x24xbf16>, tensor<32x24xbf16>, tensor<32x24xbf16>) -> tensor<32x24xbf16>
    %446 = "linalg.generic"(%429, %275, %280) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg508: bf16, %arg509: bf16, %arg510: bf16):
      %941 = "arith.mulf"(%arg508, %arg509) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%941) : (bf16) -> ()
    }) : (tensor<32x24xbf16>, tensor<32x24xbf16>, tensor<32x24xbf16>) -> tensor<32x24xbf16>
    %447 = "linalg.generic"(%446, %276) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg506: bf16, %arg507: f32):
      %940 = "arith.extf"(%arg506) : (bf16) -> f32
      "linalg.yield"(%940) : (f32) -> ()
    }) : (tensor<32x24xbf16>, tensor<32x24xf32>) -> tensor<32x24xf32>
    %448 = "linalg.generic"(%447, %278, %276) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg503: f32, %arg504: f32, %arg505: f32):
      %939 = "arith.mulf"(%arg503, %arg504) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%939) : (f32) -> ()
    }) : (tensor<32x24xf32>, tensor<32x24xf32>, tensor<32x24xf32>) -> tensor<32x24xf32>
    %449 = "linalg.generic"(%29, %278, %276) <{indexing_maps = [#map30, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg500: i64, %arg501: f32, %arg502: f32):
      %937 = "arith.sitofp"(%arg500) : (i64) -> f32
      %938 = "arith.subf"(%937, %arg501) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%938) : (f32) -> ()
    }) : (tensor<i64>, tensor<32x24xf32>, tensor<32x24xf32>) -> tensor<32x24xf32>
    %450 = "linalg.generic"(%277, %449, %276) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg497: f32, %arg498: f32, %arg499: f32):
      %936 = "arith.mulf"(%arg497, %arg498) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%936) : (f32) -> ()
    }) : (tensor<32x24xf32>, tensor<32x24xf32>, tensor<32x24xf32>) -> tensor<32x24xf32>
    %451 = "linalg.generic"(%450, %276) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg495: f32, %arg496: f32):
      %935 = "arith.addf"(%arg495, %10) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%935) : (f32) -> ()
    }) : (tensor<32x24xf32>, tensor<32x24xf32>) -> tensor<32x24xf32>
    %452 = "linalg.generic"(%448, %451, %276) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg492: f32, %arg493: f32, %arg494: f32):
      %934 = "arith.mulf"(%arg492, %arg493) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%934) : (f32) -> ()
    }) : (tensor<32x24xf32>, tensor<32x24xf32>, tensor<32x24xf32>) -> tensor<32x24xf32>
    %453 = "linalg.generic"(%452, %280) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg490: f32, %arg491: bf16):
      %933 = "arith.truncf"(%arg490) : (f32) -> bf16
      "linalg.yield"(%933) : (bf16) -> ()
    }) : (tensor<32x24xf32>, tensor<32x24xbf16>) -> tensor<32x24xbf16>
    %454 = "tensor.concat"(%453, %445) <{dim = 1 : i64}> : (tensor<32x24xbf16>, tensor<32x24xbf16>) -> tensor<32x48xbf16>
    %455 = "tensor.expand_shape"(%454) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 32, 48, 1>}> : (tensor<32x48xbf16>) -> tensor<32x48x1xbf16>
    %456 = "tensor.empty"() : () -> tensor<32x32x48xbf16>
    %457 = "linalg.transpose"(%266, %456) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg488: bf16, %arg489: bf16):
      "linalg.yield"(%arg488) : (bf16) -> ()
    }) : (tensor<32x48x32xbf16>, tensor<32x32x48xbf16>) -> tensor<32x32x48xbf16>
    %458 = "linalg.batch_matmul"(%457, %455, %287) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg485: bf16, %arg486: bf16, %arg487: f32):
      %929 = "arith.extf"(%arg485) : (bf16) -> f32
      %930 = "arith.extf"(%arg486) : (bf16) -> f32
      %931 = "arith.mulf"(%929, %930) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %932 = "arith.addf"(%arg487, %931) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%932) : (f32) -> ()
    }) : (tensor<32x32x48xbf16>, tensor<32x48x1xbf16>, tensor<32x32x1xf32>) -> tensor<32x32x1xf32>
    %459 = "linalg.generic"(%458, %289) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg483: f32, %arg484: bf16):
      %928 = "arith.truncf"(%arg483) : (f32) -> bf16
      "linalg.yield"(%928) : (bf16) -> ()
    }) : (tensor<32x32x1xf32>, tensor<32x32x1xbf16>) -> tensor<32x32x1xbf16>
    %460 = "tensor.empty"() : () -> tensor<32x1x32xbf16>
    %461 = "linalg.transpose"(%267, %460) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg481: bf16, %arg482: bf16):
      "linalg.yield"(%arg481) : (bf16) -> ()
    }) : (tensor<32x32x1xbf16>, tensor<32x1x32xbf16>) -> tensor<32x1x32xbf16>
    %462 = "tensor.empty"() : () -> tensor<32x48x32xf32>
    %463 = "linalg.fill"(%8, %462) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg479: f32, %arg480: f32):
      "linalg.yield"(%arg479) : (f32) -> ()
    }) : (f32, tensor<32x48x32xf32>) -> tensor<32x48x32xf32>
    %464 = "linalg.batch_matmul"(%455, %461, %463) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg476: bf16, %arg477: bf16, %arg478: f32):
      %924 = "arith.extf"(%arg476) : (bf16) -> f32
      %925 = "arith.extf"(%arg477) : (bf16) -> f32
      %926 = "arith.mulf"(%924, %925) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %927 = "arith.addf"(%arg478, %926) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%927) : (f32) -> ()
    }) : (tensor<32x48x1xbf16>, tensor<32x1x32xbf16>, tensor<32x48x32xf32>) -> tensor<32x48x32xf32>
    %465 = "linalg.generic"(%464, %265) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg474: f32, %arg475: bf16):
      %923 = "arith.truncf"(%arg474) : (f32) -> bf16
      "linalg.yield"(%923) : (bf16) -> ()
    }) : (tensor<32x48x32xf32>, tensor<32x48x32xbf16>) -> tensor<32x48x32xbf16>
    %466 = "tensor.collapse_shape"(%459) <{reassociation = [[0], [1, 2]]}> : (tensor<32x32x1xbf16>) -> tensor<32x32xbf16>
    %467 = "linalg.generic"(%465, %462) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg472: bf16, %arg473: f32):
      %922 = "arith.extf"(%arg472) : (bf16) -> f32
      "linalg.yield"(%922) : (f32) -> ()
    }) : (tensor<32x48x32xbf16>, tensor<32x48x32xf32>) -> tensor<32x48x32xf32>
    %468 = "tensor.expand_shape"(%467) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 1, 32, 48, 32>}> : (tensor<32x48x32xf32>) -> tensor<1x32x48x32xf32>
    %469 = "tensor.empty"() : () -> tensor<4x32x48x32xf32>
    %470 = "linalg.generic"(%435, %468, %17, %469) <{indexing_maps = [#map35, #map36, #map16, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg468: i1, %arg469: f32, %arg470: f32, %arg471: f32):
      %921 = "arith.select"(%arg468, %arg469, %arg470) : (i1, f32, f32) -> f32
      "linalg.yield"(%921) : (f32) -> ()
    }) : (tensor<4x32x1x1xi1>, tensor<1x32x48x32xf32>, tensor<f32>, tensor<4x32x48x32xf32>) -> tensor<4x32x48x32xf32>
    %471 = "tensor.empty"() : () -> tensor<4x48x32xf32>
    %472 = "linalg.fill"(%8, %471) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg466: f32, %arg467: f32):
      "linalg.yield"(%arg466) : (f32) -> ()
    }) : (f32, tensor<4x48x32xf32>) -> tensor<4x48x32xf32>
    %473 = "linalg.generic"(%470, %472) <{indexing_maps = [#map12, #map37], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg464: f32, %arg465: f32):
      %920 = "arith.addf"(%arg464, %arg465) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%920) : (f32) -> ()
    }) : (tensor<4x32x48x32xf32>, tensor<4x48x32xf32>) -> tensor<4x48x32xf32>
    %474 = "linalg.generic"(%14, %473, %471) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg461: f32, %arg462: f32, %arg463: f32):
      %919 = "arith.addf"(%arg461, %arg462) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%919) : (f32) -> ()
    }) : (tensor<4x48x32xf32>, tensor<4x48x32xf32>, tensor<4x48x32xf32>) -> tensor<4x48x32xf32>
    %475 = "tensor.empty"() : () -> tensor<4x48x32xbf16>
    %476 = "linalg.generic"(%474, %475) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg459: f32, %arg460: bf16):
      %918 = "arith.truncf"(%arg459) : (f32) -> bf16
      "linalg.yield"(%918) : (bf16) -> ()
    }) : (tensor<4x48x32xf32>, tensor<4x48x32xbf16>) -> tensor<4x48x32xbf16>
    %477 = "tensor.expand_shape"(%414) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 2>}> : (tensor<32xbf16>) -> tensor<16x2xbf16>
    %478 = "tensor.expand_shape"(%466) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 16, 2, 32>}> : (tensor<32x32xbf16>) -> tensor<16x2x32xbf16>
    %479 = "linalg.generic"(%478, %295) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg457: bf16, %arg458: f32):
      %917 = "arith.extf"(%arg457) : (bf16) -> f32
      "linalg.yield"(%917) : (f32) -> ()
    }) : (tensor<16x2x32xbf16>, tensor<16x2x32xf32>) -> tensor<16x2x32xf32>
    %480 = "tensor.empty"() : () -> tensor<16x1x32xf32>
    %481 = "linalg.fill"(%8, %480) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg455: f32, %arg456: f32):
      "linalg.yield"(%arg455) : (f32) -> ()
    }) : (f32, tensor<16x1x32xf32>) -> tensor<16x1x32xf32>
    %482 = "linalg.generic"(%479, %481) <{indexing_maps = [#map1, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg453: f32, %arg454: f32):
      %916 = "arith.addf"(%arg453, %arg454) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%916) : (f32) -> ()
    }) : (tensor<16x2x32xf32>, tensor<16x1x32xf32>) -> tensor<16x1x32xf32>
    %483 = "tensor.empty"() : () -> tensor<16x1x32xbf16>
    %484 = "linalg.generic"(%482, %483) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg451: f32, %arg452: bf16):
      %915 = "arith.truncf"(%arg451) : (f32) -> bf16
      "linalg.yield"(%915) : (bf16) -> ()
    }) : (tensor<16x1x32xf32>, tensor<16x1x32xbf16>) -> tensor<16x1x32xbf16>
    %485 = "tensor.collapse_shape"(%484) <{reassociation = [[0], [1, 2]]}> : (tensor<16x1x32xbf16>) -> tensor<16x32xbf16>
    %486 = "linalg.generic"(%477, %256) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg449: bf16, %arg450: f32):
      %914 = "arith.extf"(%arg449) : (bf16) -> f32
      "linalg.yield"(%914) : (f32) -> ()
    }) : (tensor<16x2xbf16>, tensor<16x2xf32>) -> tensor<16x2xf32>
    %487 = "linalg.generic"(%257, %255, %256) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg446: f32, %arg447: f32, %arg448: f32):
      %913 = "arith.divf"(%arg446, %arg447) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%913) : (f32) -> ()
    }) : (tensor<16x2xf32>, tensor<16x1xf32>, tensor<16x2xf32>) -> tensor<16x2xf32>
    %488 = "linalg.generic"(%486, %256) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg444: f32, %arg445: f32):
      %912 = "arith.negf"(%arg444) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%912) : (f32) -> ()
    }) : (tensor<16x2xf32>, tensor<16x2xf32>) -> tensor<16x2xf32>
    %489 = "linalg.generic"(%488, %487, %256) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg441: f32, %arg442: f32, %arg443: f32):
      %911 = "arith.mulf"(%arg441, %arg442) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%911) : (f32) -> ()
    }) : (tensor<16x2xf32>, tensor<16x2xf32>, tensor<16x2xf32>) -> tensor<16x2xf32>
    %490 = "linalg.generic"(%486, %255, %256) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg438: f32, %arg439: f32, %arg440: f32):
      %910 = "arith.divf"(%arg438, %arg439) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%910) : (f32) -> ()
    }) : (tensor<16x2xf32>, tensor<16x1xf32>, tensor<16x2xf32>) -> tensor<16x2xf32>
    %491 = "linalg.generic"(%489, %239) <{indexing_maps = [#map4, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg436: f32, %arg437: f32):
      %909 = "arith.addf"(%arg436, %arg437) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%909) : (f32) -> ()
    }) : (tensor<16x2xf32>, tensor<16x1xf32>) -> tensor<16x1xf32>
    %492 = "tensor.collapse_shape"(%491) <{reassociation = [[0, 1]]}> : (tensor<16x1xf32>) -> tensor<16xf32>
    %493 = "linalg.generic"(%492, %256) <{indexing_maps = [#map29, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg434: f32, %arg435: f32):
      "linalg.yield"(%arg434) : (f32) -> ()
    }) : (tensor<16xf32>, tensor<16x2xf32>) -> tensor<16x2xf32>
    %494 = "linalg.generic"(%490, %493, %256) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg431: f32, %arg432: f32, %arg433: f32):
      %908 = "arith.addf"(%arg431, %arg432) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%908) : (f32) -> ()
    }) : (tensor<16x2xf32>, tensor<16x2xf32>, tensor<16x2xf32>) -> tensor<16x2xf32>
    %495 = "tensor.extract_slice"(%254) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 16, 1>, static_strides = array<i64: 1, 1>}> : (tensor<16x2xi64>) -> tensor<16x1xi64>
    %496 = "linalg.generic"(%495, %243, %247) <{indexing_maps = [#map6, #map3, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg428: i64, %arg429: i64, %arg430: i1):
      %907 = "arith.cmpi"(%arg428, %arg429) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%907) : (i1) -> ()
    }) : (tensor<16x1xi64>, tensor<4xi64>, tensor<16x4xi1>) -> tensor<16x4xi1>
    %497 = "tensor.extract_slice"(%494) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 16, 1>, static_strides = array<i64: 1, 1>}> : (tensor<16x2xf32>) -> tensor<16x1xf32>
    %498 = "linalg.generic"(%496, %497, %13, %224) <{indexing_maps = [#map4, #map6, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg424: i1, %arg425: f32, %arg426: f32, %arg427: f32):
      %906 = "arith.select"(%arg424, %arg425, %arg426) : (i1, f32, f32) -> f32
      "linalg.yield"(%906) : (f32) -> ()
    }) : (tensor<16x4xi1>, tensor<16x1xf32>, tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %499 = "tensor.extract_slice"(%254) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 1>, static_sizes = array<i64: 16, 1>, static_strides = array<i64: 1, 1>}> : (tensor<16x2xi64>) -> tensor<16x1xi64>
    %500 = "linalg.generic"(%499, %243, %247) <{indexing_maps = [#map6, #map3, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg421: i64, %arg422: i64, %arg423: i1):
      %905 = "arith.cmpi"(%arg421, %arg422) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%905) : (i1) -> ()
    }) : (tensor<16x1xi64>, tensor<4xi64>, tensor<16x4xi1>) -> tensor<16x4xi1>
    %501 = "tensor.extract_slice"(%494) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 1>, static_sizes = array<i64: 16, 1>, static_strides = array<i64: 1, 1>}> : (tensor<16x2xf32>) -> tensor<16x1xf32>
    %502 = "linalg.generic"(%500, %501, %498, %224) <{indexing_maps = [#map4, #map6, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg417: i1, %arg418: f32, %arg419: f32, %arg420: f32):
      %904 = "arith.select"(%arg417, %arg418, %arg419) : (i1, f32, f32) -> f32
      "linalg.yield"(%904) : (f32) -> ()
    }) : (tensor<16x4xi1>, tensor<16x1xf32>, tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %503 = "linalg.generic"(%502, %241, %224) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg414: f32, %arg415: f32, %arg416: f32):
      %903 = "arith.mulf"(%arg414, %arg415) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%903) : (f32) -> ()
    }) : (tensor<16x4xf32>, tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %504 = "linalg.generic"(%503, %239) <{indexing_maps = [#map4, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg412: f32, %arg413: f32):
      %902 = "arith.addf"(%arg412, %arg413) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%902) : (f32) -> ()
    }) : (tensor<16x4xf32>, tensor<16x1xf32>) -> tensor<16x1xf32>
    %505 = "linalg.generic"(%241, %504, %224) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg409: f32, %arg410: f32, %arg411: f32):
      %901 = "arith.mulf"(%arg409, %arg410) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%901) : (f32) -> ()
    }) : (tensor<16x4xf32>, tensor<16x1xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %506 = "linalg.generic"(%503, %505, %224) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg406: f32, %arg407: f32, %arg408: f32):
      %900 = "arith.subf"(%arg406, %arg407) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%900) : (f32) -> ()
    }) : (tensor<16x4xf32>, tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %507 = "linalg.generic"(%506, %227) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg404: f32, %arg405: bf16):
      %899 = "arith.truncf"(%arg404) : (f32) -> bf16
      "linalg.yield"(%899) : (bf16) -> ()
    }) : (tensor<16x4xf32>, tensor<16x4xbf16>) -> tensor<16x4xbf16>
    %508 = "tensor.empty"() : () -> tensor<4x16xbf16>
    %509 = "linalg.transpose"(%507, %508) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg402: bf16, %arg403: bf16):
      "linalg.yield"(%arg402) : (bf16) -> ()
    }) : (tensor<16x4xbf16>, tensor<4x16xbf16>) -> tensor<4x16xbf16>
    %510 = "tensor.empty"() : () -> tensor<4x32xf32>
    %511 = "linalg.fill"(%8, %510) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg400: f32, %arg401: f32):
      "linalg.yield"(%arg400) : (f32) -> ()
    }) : (f32, tensor<4x32xf32>) -> tensor<4x32xf32>
    %512 = "linalg.matmul"(%509, %221, %511) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg397: bf16, %arg398: bf16, %arg399: f32):
      %895 = "arith.extf"(%arg397) : (bf16) -> f32
      %896 = "arith.extf"(%arg398) : (bf16) -> f32
      %897 = "arith.mulf"(%895, %896) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %898 = "arith.addf"(%arg399, %897) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%898) : (f32) -> ()
    }) : (tensor<4x16xbf16>, tensor<16x32xbf16>, tensor<4x32xf32>) -> tensor<4x32xf32>
    %513 = "tensor.empty"() : () -> tensor<4x32xbf16>
    %514 = "linalg.generic"(%512, %513) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg395: f32, %arg396: bf16):
      %894 = "arith.truncf"(%arg395) : (f32) -> bf16
      "linalg.yield"(%894) : (bf16) -> ()
    }) : (tensor<4x32xf32>, tensor<4x32xbf16>) -> tensor<4x32xbf16>
    %515 = "linalg.matmul"(%507, %arg9, %102) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg392: bf16, %arg393: bf16, %arg394: f32):
      %890 = "arith.extf"(%arg392) : (bf16) -> f32
      %891 = "arith.extf"(%arg393) : (bf16) -> f32
      %892 = "arith.mulf"(%890, %891) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %893 = "arith.addf"(%arg394, %892) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%893) : (f32) -> ()
    }) : (tensor<16x4xbf16>, tensor<4x32xbf16>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %516 = "linalg.generic"(%515, %104) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg390: f32, %arg391: bf16):
      %889 = "arith.truncf"(%arg390) : (f32) -> bf16
      "linalg.yield"(%889) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %517 = "linalg.generic"(%485, %516, %104) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg387: bf16, %arg388: bf16, %arg389: bf16):
      %888 = "arith.addf"(%arg387, %arg388) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%888) : (bf16) -> ()
    }) : (tensor<16x32xbf16>, tensor<16x32xbf16>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %518 = "tensor.expand_shape"(%517) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 32>}> : (tensor<16x32xbf16>) -> tensor<2x8x32xbf16>
    %519 = "linalg.generic"(%518, %arg11, %31) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg384: bf16, %arg385: bf16, %arg386: bf16):
      %887 = "arith.mulf"(%arg384, %arg385) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%887) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %520 = "linalg.generic"(%518, %219, %31) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg381: bf16, %arg382: bf16, %arg383: bf16):
      %886 = "arith.mulf"(%arg381, %arg382) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%886) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %521 = "linalg.generic"(%520, %86) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg379: bf16, %arg380: f32):
      %885 = "arith.extf"(%arg379) : (bf16) -> f32
      "linalg.yield"(%885) : (f32) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %522 = "linalg.generic"(%521, %382) <{indexing_maps = [#map1, #map34], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg377: f32, %arg378: f32):
      %884 = "arith.addf"(%arg377, %arg378) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%884) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<1x1x32xf32>) -> tensor<1x1x32xf32>
    %523 = "linalg.generic"(%522, %384) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg375: f32, %arg376: bf16):
      %883 = "arith.truncf"(%arg375) : (f32) -> bf16
      "linalg.yield"(%883) : (bf16) -> ()
    }) : (tensor<1x1x32xf32>, tensor<1x1x32xbf16>) -> tensor<1x1x32xbf16>
    %524 = "tensor.collapse_shape"(%523) <{reassociation = [[0, 1, 2]]}> : (tensor<1x1x32xbf16>) -> tensor<32xbf16>
    %525 = "linalg.generic"(%519, %86) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg373: bf16, %arg374: f32):
      %882 = "arith.extf"(%arg373) : (bf16) -> f32
      "linalg.yield"(%882) : (f32) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %526 = "linalg.generic"(%525, %212, %86) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg370: f32, %arg371: f32, %arg372: f32):
      %881 = "arith.mulf"(%arg370, %arg371) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%881) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %527 = "linalg.generic"(%525, %217, %86) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg367: f32, %arg368: f32, %arg369: f32):
      %880 = "arith.mulf"(%arg367, %arg368) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%880) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %528 = "linalg.generic"(%526, %90) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg365: f32, %arg366: f32):
      %879 = "arith.addf"(%arg365, %arg366) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%879) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %529 = "linalg.generic"(%217, %217, %89) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg362: f32, %arg363: f32, %arg364: f32):
      %878 = "arith.mulf"(%arg362, %arg363) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%878) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %530 = "linalg.generic"(%529, %217, %89) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg359: f32, %arg360: f32, %arg361: f32):
      %877 = "arith.mulf"(%arg359, %arg360) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%877) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %531 = "linalg.generic"(%528, %89) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg357: f32, %arg358: f32):
      %876 = "arith.mulf"(%arg357, %27) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%876) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %532 = "linalg.generic"(%531, %530, %89) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg354: f32, %arg355: f32, %arg356: f32):
      %875 = "arith.mulf"(%arg354, %arg355) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%875) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %533 = "tensor.collapse_shape"(%532) <{reassociation = [[0], [1, 2]]}> : (tensor<2x8x1xf32>) -> tensor<2x8xf32>
    %534 = "linalg.generic"(%533, %86) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg352: f32, %arg353: f32):
      "linalg.yield"(%arg352) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %535 = "linalg.generic"(%534, %86) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg350: f32, %arg351: f32):
      %874 = "arith.divf"(%arg350, %25) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%874) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %536 = "linalg.generic"(%212, %86) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg348: f32, %arg349: f32):
      %873 = "arith.mulf"(%arg348, %28) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%873) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %537 = "linalg.generic"(%535, %536, %86) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg345: f32, %arg346: f32, %arg347: f32):
      %872 = "arith.mulf"(%arg345, %arg346) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%872) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %538 = "linalg.generic"(%527, %537, %86) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg342: f32, %arg343: f32, %arg344: f32):
      %871 = "arith.addf"(%arg342, %arg343) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%871) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %539 = "linalg.generic"(%538, %31) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg340: f32, %arg341: bf16):
      %870 = "arith.truncf"(%arg340) : (f32) -> bf16
      "linalg.yield"(%870) : (bf16) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %540 = "linalg.generic"(%401, %539, %31) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg337: bf16, %arg338: bf16, %arg339: bf16):
      %869 = "arith.addf"(%arg337, %arg338) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%869) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %541 = "tensor.collapse_shape"(%540) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x32xbf16>) -> tensor<16x32xbf16>
    %542 = "linalg.transpose"(%541, %122) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg335: bf16, %arg336: bf16):
      "linalg.yield"(%arg335) : (bf16) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x16xbf16>) -> tensor<32x16xbf16>
    %543 = "linalg.fill"(%8, %407) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg333: f32, %arg334: f32):
      "linalg.yield"(%arg333) : (f32) -> ()
    }) : (f32, tensor<32x32xf32>) -> tensor<32x32xf32>
    %544 = "linalg.matmul"(%542, %207, %543) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg330: bf16, %arg331: bf16, %arg332: f32):
      %865 = "arith.extf"(%arg330) : (bf16) -> f32
      %866 = "arith.extf"(%arg331) : (bf16) -> f32
      %867 = "arith.mulf"(%865, %866) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %868 = "arith.addf"(%arg332, %867) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%868) : (f32) -> ()
    }) : (tensor<32x16xbf16>, tensor<16x32xbf16>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %545 = "linalg.generic"(%544, %98) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg328: f32, %arg329: bf16):
      %864 = "arith.truncf"(%arg328) : (f32) -> bf16
      "linalg.yield"(%864) : (bf16) -> ()
    }) : (tensor<32x32xf32>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %546 = "linalg.matmul"(%541, %arg4, %102) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg325: bf16, %arg326: bf16, %arg327: f32):
      %860 = "arith.extf"(%arg325) : (bf16) -> f32
      %861 = "arith.extf"(%arg326) : (bf16) -> f32
      %862 = "arith.mulf"(%860, %861) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %863 = "arith.addf"(%arg327, %862) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%863) : (f32) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x32xbf16>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %547 = "linalg.generic"(%546, %104) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg323: f32, %arg324: bf16):
      %859 = "arith.truncf"(%arg323) : (f32) -> bf16
      "linalg.yield"(%859) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %548 = "tensor.expand_shape"(%547) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 8, 4, 8>}> : (tensor<16x32xbf16>) -> tensor<2x8x4x8xbf16>
    %549 = "linalg.transpose"(%548, %120) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg321: bf16, %arg322: bf16):
      "linalg.yield"(%arg321) : (bf16) -> ()
    }) : (tensor<2x8x4x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %550 = "tensor.collapse_shape"(%549) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x8xbf16>) -> tensor<8x8x8xbf16>
    %551 = "linalg.transpose"(%200, %178) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg319: bf16, %arg320: bf16):
      "linalg.yield"(%arg319) : (bf16) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %552 = "linalg.batch_matmul"(%551, %550, %176) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg316: bf16, %arg317: bf16, %arg318: f32):
      %855 = "arith.extf"(%arg316) : (bf16) -> f32
      %856 = "arith.extf"(%arg317) : (bf16) -> f32
      %857 = "arith.mulf"(%855, %856) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %858 = "arith.addf"(%arg318, %857) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%858) : (f32) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x8xbf16>, tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %553 = "linalg.generic"(%552, %178) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg314: f32, %arg315: bf16):
      %854 = "arith.truncf"(%arg314) : (f32) -> bf16
      "linalg.yield"(%854) : (bf16) -> ()
    }) : (tensor<8x8x8xf32>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %554 = "linalg.transpose"(%201, %178) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg312: bf16, %arg313: bf16):
      "linalg.yield"(%arg312) : (bf16) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %555 = "linalg.batch_matmul"(%550, %554, %176) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg309: bf16, %arg310: bf16, %arg311: f32):
      %850 = "arith.extf"(%arg309) : (bf16) -> f32
      %851 = "arith.extf"(%arg310) : (bf16) -> f32
      %852 = "arith.mulf"(%850, %851) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %853 = "arith.addf"(%arg311, %852) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%853) : (f32) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x8xbf16>, tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %556 = "linalg.generic"(%555, %178) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg307: f32, %arg308: bf16):
      %849 = "arith.truncf"(%arg307) : (f32) -> bf16
      "linalg.yield"(%849) : (bf16) -> ()
    }) : (tensor<8x8x8xf32>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %557 = "tensor.expand_shape"(%556) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 8, 8>}> : (tensor<8x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %558 = "linalg.generic"(%557, %181) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg305: bf16, %arg306: f32):
      %848 = "arith.extf"(%arg305) : (bf16) -> f32
      "linalg.yield"(%848) : (f32) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %559 = "linalg.generic"(%558, %198, %181) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg302: f32, %arg303: f32, %arg304: f32):
      %847 = "arith.mulf"(%arg302, %arg303) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%847) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %560 = "linalg.generic"(%559, %196) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg300: f32, %arg301: f32):
      %846 = "arith.addf"(%arg300, %arg301) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%846) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %561 = "linalg.generic"(%198, %560, %181) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg297: f32, %arg298: f32, %arg299: f32):
      %845 = "arith.mulf"(%arg297, %arg298) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%845) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %562 = "linalg.generic"(%559, %561, %181) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg294: f32, %arg295: f32, %arg296: f32):
      %844 = "arith.subf"(%arg294, %arg295) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%844) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %563 = "linalg.generic"(%562, %120) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg292: f32, %arg293: bf16):
      %843 = "arith.truncf"(%arg292) : (f32) -> bf16
      "linalg.yield"(%843) : (bf16) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %564 = "linalg.generic"(%563, %181) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg290: bf16, %arg291: f32):
      %842 = "arith.extf"(%arg290) : (bf16) -> f32
      "linalg.yield"(%842) : (f32) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %565 = "linalg.generic"(%564, %181) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg288: f32, %arg289: f32):
      %840 = "arith.truncf"(%22) : (f64) -> f32
      %841 = "arith.mulf"(%arg288, %840) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%841) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %566 = "linalg.generic"(%565, %120) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg286: f32, %arg287: bf16):
      %839 = "arith.truncf"(%arg286) : (f32) -> bf16
      "linalg.yield"(%839) : (bf16) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %567 = "tensor.collapse_shape"(%566) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x8xbf16>) -> tensor<8x8x8xbf16>
    %568 = "linalg.transpose"(%173, %178) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg284: bf16, %arg285: bf16):
      "linalg.yield"(%arg284) : (bf16) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %569 = "linalg.batch_matmul"(%568, %567, %176) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg281: bf16, %arg282: bf16, %arg283: f32):
      %835 = "arith.extf"(%arg281) : (bf16) -> f32
      %836 = "arith.extf"(%arg282) : (bf16) -> f32
      %837 = "arith.mulf"(%835, %836) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %838 = "arith.addf"(%arg283, %837) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%838) : (f32) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x8xbf16>, tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %570 = "linalg.generic"(%569, %178) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg279: f32, %arg280: bf16):
      %834 = "arith.truncf"(%arg279) : (f32) -> bf16
      "linalg.yield"(%834) : (bf16) -> ()
    }) : (tensor<8x8x8xf32>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %571 = "linalg.transpose"(%174, %178) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg277: bf16, %arg278: bf16):
      "linalg.yield"(%arg277) : (bf16) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %572 = "linalg.batch_matmul"(%567, %571, %176) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg274: bf16, %arg275: bf16, %arg276: f32):
      %830 = "arith.extf"(%arg274) : (bf16) -> f32
      %831 = "arith.extf"(%arg275) : (bf16) -> f32
      %832 = "arith.mulf"(%830, %831) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %833 = "arith.addf"(%arg276, %832) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%833) : (f32) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x8xbf16>, tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %573 = "linalg.generic"(%572, %178) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg272: f32, %arg273: bf16):
      %829 = "arith.truncf"(%arg272) : (f32) -> bf16
      "linalg.yield"(%829) : (bf16) -> ()
    }) : (tensor<8x8x8xf32>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %574 = "tensor.expand_shape"(%570) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 8, 8>}> : (tensor<8x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %575 = "tensor.expand_shape"(%573) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 8, 8>}> : (tensor<8x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %576 = "linalg.transpose"(%574, %120) <{permutation = array<i64: 0, 1, 3, 2>}> ({
    ^bb0(%arg270: bf16, %arg271: bf16):
      "linalg.yield"(%arg270) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %577 = "tensor.expand_shape"(%553) <{reassociation = [[0, 1, 2], [3], [4]], static_output_shape = array<i64: 2, 2, 2, 8, 8>}> : (tensor<8x8x8xbf16>) -> tensor<2x2x2x8x8xbf16>
    %578 = "tensor.empty"() : () -> tensor<2x2x2x8x8xf32>
    %579 = "linalg.generic"(%577, %578) <{indexing_maps = [#map24, #map24], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg268: bf16, %arg269: f32):
      %828 = "arith.extf"(%arg268) : (bf16) -> f32
      "linalg.yield"(%828) : (f32) -> ()
    }) : (tensor<2x2x2x8x8xbf16>, tensor<2x2x2x8x8xf32>) -> tensor<2x2x2x8x8xf32>
    %580 = "tensor.empty"() : () -> tensor<2x2x1x8x8xf32>
    %581 = "linalg.fill"(%8, %580) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg266: f32, %arg267: f32):
      "linalg.yield"(%arg266) : (f32) -> ()
    }) : (f32, tensor<2x2x1x8x8xf32>) -> tensor<2x2x1x8x8xf32>
    %582 = "linalg.generic"(%579, %581) <{indexing_maps = [#map24, #map38], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg264: f32, %arg265: f32):
      %827 = "arith.addf"(%arg264, %arg265) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%827) : (f32) -> ()
    }) : (tensor<2x2x2x8x8xf32>, tensor<2x2x1x8x8xf32>) -> tensor<2x2x1x8x8xf32>
    %583 = "tensor.empty"() : () -> tensor<2x2x1x8x8xbf16>
    %584 = "linalg.generic"(%582, %583) <{indexing_maps = [#map24, #map24], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg262: f32, %arg263: bf16):
      %826 = "arith.truncf"(%arg262) : (f32) -> bf16
      "linalg.yield"(%826) : (bf16) -> ()
    }) : (tensor<2x2x1x8x8xf32>, tensor<2x2x1x8x8xbf16>) -> tensor<2x2x1x8x8xbf16>
    %585 = "tensor.collapse_shape"(%584) <{reassociation = [[0], [1], [2, 3], [4]]}> : (tensor<2x2x1x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %586 = "tensor.expand_shape"(%576) <{reassociation = [[0], [1, 2], [3], [4]], static_output_shape = array<i64: 2, 2, 2, 8, 8>}> : (tensor<2x4x8x8xbf16>) -> tensor<2x2x2x8x8xbf16>
    %587 = "linalg.generic"(%586, %578) <{indexing_maps = [#map24, #map24], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg260: bf16, %arg261: f32):
      %825 = "arith.extf"(%arg260) : (bf16) -> f32
      "linalg.yield"(%825) : (f32) -> ()
    }) : (tensor<2x2x2x8x8xbf16>, tensor<2x2x2x8x8xf32>) -> tensor<2x2x2x8x8xf32>
    %588 = "linalg.generic"(%587, %581) <{indexing_maps = [#map24, #map38], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg258: f32, %arg259: f32):
      %824 = "arith.addf"(%arg258, %arg259) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%824) : (f32) -> ()
    }) : (tensor<2x2x2x8x8xf32>, tensor<2x2x1x8x8xf32>) -> tensor<2x2x1x8x8xf32>
    %589 = "linalg.generic"(%588, %583) <{indexing_maps = [#map24, #map24], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg256: f32, %arg257: bf16):
      %823 = "arith.truncf"(%arg256) : (f32) -> bf16
      "linalg.yield"(%823) : (bf16) -> ()
    }) : (tensor<2x2x1x8x8xf32>, tensor<2x2x1x8x8xbf16>) -> tensor<2x2x1x8x8xbf16>
    %590 = "tensor.collapse_shape"(%589) <{reassociation = [[0], [1], [2, 3], [4]]}> : (tensor<2x2x1x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %591 = "linalg.generic"(%590, %151, %143) <{indexing_maps = [#map12, #map22, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg253: bf16, %arg254: bf16, %arg255: bf16):
      %822 = "arith.mulf"(%arg253, %arg254) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%822) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<1x1x8x8xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %592 = "tensor.extract_slice"(%591) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 2, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x8x8xbf16>) -> tensor<2x2x8x4xbf16>
    %593 = "tensor.extract_slice"(%591) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 4>, static_sizes = array<i64: 2, 2, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x8x8xbf16>) -> tensor<2x2x8x4xbf16>
    %594 = "linalg.generic"(%592, %163) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg251: bf16, %arg252: bf16):
      %821 = "arith.negf"(%arg251) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%821) : (bf16) -> ()
    }) : (tensor<2x2x8x4xbf16>, tensor<2x2x8x4xbf16>) -> tensor<2x2x8x4xbf16>
    %595 = "tensor.insert_slice"(%594, %12) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 4>, static_sizes = array<i64: 2, 2, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x8x4xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %596 = "tensor.insert_slice"(%593, %12) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 2, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x8x4xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %597 = "linalg.generic"(%595, %596, %143) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg248: bf16, %arg249: bf16, %arg250: bf16):
      %820 = "arith.addf"(%arg248, %arg249) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%820) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<2x2x8x8xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %598 = "linalg.generic"(%590, %150, %143) <{indexing_maps = [#map12, #map22, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg245: bf16, %arg246: bf16, %arg247: bf16):
      %819 = "arith.mulf"(%arg245, %arg246) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%819) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<1x1x8x8xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %599 = "linalg.generic"(%597, %598, %143) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg242: bf16, %arg243: bf16, %arg244: bf16):
      %818 = "arith.addf"(%arg242, %arg243) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%818) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<2x2x8x8xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %600 = "linalg.generic"(%575, %151, %120) <{indexing_maps = [#map12, #map22, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg239: bf16, %arg240: bf16, %arg241: bf16):
      %817 = "arith.mulf"(%arg239, %arg240) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%817) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<1x1x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %601 = "tensor.extract_slice"(%600) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 4, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x8x8xbf16>) -> tensor<2x4x8x4xbf16>
    %602 = "tensor.extract_slice"(%600) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 4>, static_sizes = array<i64: 2, 4, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x8x8xbf16>) -> tensor<2x4x8x4xbf16>
    %603 = "linalg.generic"(%601, %155) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg237: bf16, %arg238: bf16):
      %816 = "arith.negf"(%arg237) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%816) : (bf16) -> ()
    }) : (tensor<2x4x8x4xbf16>, tensor<2x4x8x4xbf16>) -> tensor<2x4x8x4xbf16>
    %604 = "tensor.insert_slice"(%603, %11) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 4>, static_sizes = array<i64: 2, 4, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x8x4xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %605 = "tensor.insert_slice"(%602, %11) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 4, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x8x4xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %606 = "linalg.generic"(%604, %605, %120) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg234: bf16, %arg235: bf16, %arg236: bf16):
      %815 = "arith.addf"(%arg234, %arg235) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%815) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %607 = "linalg.generic"(%575, %150, %120) <{indexing_maps = [#map12, #map22, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg231: bf16, %arg232: bf16, %arg233: bf16):
      %814 = "arith.mulf"(%arg231, %arg232) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%814) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<1x1x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %608 = "linalg.generic"(%606, %607, %120) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg228: bf16, %arg229: bf16, %arg230: bf16):
      %813 = "arith.addf"(%arg228, %arg229) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%813) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %609 = "linalg.transpose"(%585, %140) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg226: bf16, %arg227: bf16):
      "linalg.yield"(%arg226) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<2x8x2x8xbf16>) -> tensor<2x8x2x8xbf16>
    %610 = "tensor.collapse_shape"(%609) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x8x2x8xbf16>) -> tensor<16x16xbf16>
    %611 = "linalg.transpose"(%610, %127) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg224: bf16, %arg225: bf16):
      "linalg.yield"(%arg224) : (bf16) -> ()
    }) : (tensor<16x16xbf16>, tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %612 = "linalg.matmul"(%611, %100, %102) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg221: bf16, %arg222: bf16, %arg223: f32):
      %809 = "arith.extf"(%arg221) : (bf16) -> f32
      %810 = "arith.extf"(%arg222) : (bf16) -> f32
      %811 = "arith.mulf"(%809, %810) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %812 = "arith.addf"(%arg223, %811) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%812) : (f32) -> ()
    }) : (tensor<16x16xbf16>, tensor<16x32xbf16>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %613 = "linalg.generic"(%612, %104) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg219: f32, %arg220: bf16):
      %808 = "arith.truncf"(%arg219) : (f32) -> bf16
      "linalg.yield"(%808) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %614 = "linalg.matmul"(%610, %arg3, %102) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg216: bf16, %arg217: bf16, %arg218: f32):
      %804 = "arith.extf"(%arg216) : (bf16) -> f32
      %805 = "arith.extf"(%arg217) : (bf16) -> f32
      %806 = "arith.mulf"(%804, %805) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %807 = "arith.addf"(%arg218, %806) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%807) : (f32) -> ()
    }) : (tensor<16x16xbf16>, tensor<16x32xbf16>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %615 = "linalg.generic"(%614, %104) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg214: f32, %arg215: bf16):
      %803 = "arith.truncf"(%arg214) : (f32) -> bf16
      "linalg.yield"(%803) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %616 = "tensor.expand_shape"(%615) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 32>}> : (tensor<16x32xbf16>) -> tensor<2x8x32xbf16>
    %617 = "linalg.transpose"(%599, %140) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg212: bf16, %arg213: bf16):
      "linalg.yield"(%arg212) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<2x8x2x8xbf16>) -> tensor<2x8x2x8xbf16>
    %618 = "linalg.generic"(%617, %arg6, %140) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg209: bf16, %arg210: bf16, %arg211: bf16):
      %802 = "arith.mulf"(%arg209, %arg210) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%802) : (bf16) -> ()
    }) : (tensor<2x8x2x8xbf16>, tensor<8xbf16>, tensor<2x8x2x8xbf16>) -> tensor<2x8x2x8xbf16>
    %619 = "linalg.generic"(%617, %141, %140) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg206: bf16, %arg207: bf16, %arg208: bf16):
      %801 = "arith.mulf"(%arg206, %arg207) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%801) : (bf16) -> ()
    }) : (tensor<2x8x2x8xbf16>, tensor<2x8x2x8xbf16>, tensor<2x8x2x8xbf16>) -> tensor<2x8x2x8xbf16>
    %620 = "linalg.generic"(%619, %130) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg204: bf16, %arg205: f32):
      %800 = "arith.extf"(%arg204) : (bf16) -> f32
      "linalg.yield"(%800) : (f32) -> ()
    }) : (tensor<2x8x2x8xbf16>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %621 = "tensor.empty"() : () -> tensor<1x1x1x8xf32>
    %622 = "linalg.fill"(%8, %621) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg202: f32, %arg203: f32):
      "linalg.yield"(%arg202) : (f32) -> ()
    }) : (f32, tensor<1x1x1x8xf32>) -> tensor<1x1x1x8xf32>
    %623 = "linalg.generic"(%620, %622) <{indexing_maps = [#map12, #map13], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg200: f32, %arg201: f32):
      %799 = "arith.addf"(%arg200, %arg201) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%799) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<1x1x1x8xf32>) -> tensor<1x1x1x8xf32>
    %624 = "tensor.empty"() : () -> tensor<1x1x1x8xbf16>
    %625 = "linalg.generic"(%623, %624) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg198: f32, %arg199: bf16):
      %798 = "arith.truncf"(%arg198) : (f32) -> bf16
      "linalg.yield"(%798) : (bf16) -> ()
    }) : (tensor<1x1x1x8xf32>, tensor<1x1x1x8xbf16>) -> tensor<1x1x1x8xbf16>
    %626 = "tensor.collapse_shape"(%625) <{reassociation = [[0, 1, 2, 3]]}> : (tensor<1x1x1x8xbf16>) -> tensor<8xbf16>
    %627 = "linalg.generic"(%618, %130) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg196: bf16, %arg197: f32):
      %797 = "arith.extf"(%arg196) : (bf16) -> f32
      "linalg.yield"(%797) : (f32) -> ()
    }) : (tensor<2x8x2x8xbf16>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %628 = "linalg.generic"(%627, %131, %130) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg193: f32, %arg194: f32, %arg195: f32):
      %796 = "arith.mulf"(%arg193, %arg194) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%796) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x8xf32>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %629 = "linalg.generic"(%627, %138, %130) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg190: f32, %arg191: f32, %arg192: f32):
      %795 = "arith.mulf"(%arg190, %arg191) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%795) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x1xf32>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %630 = "linalg.generic"(%628, %134) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg188: f32, %arg189: f32):
      %794 = "arith.addf"(%arg188, %arg189) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%794) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %631 = "linalg.generic"(%138, %138, %133) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg185: f32, %arg186: f32, %arg187: f32):
      %793 = "arith.mulf"(%arg185, %arg186) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%793) : (f32) -> ()
    }) : (tensor<2x8x2x1xf32>, tensor<2x8x2x1xf32>, tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %632 = "linalg.generic"(%631, %138, %133) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg182: f32, %arg183: f32, %arg184: f32):
      %792 = "arith.mulf"(%arg182, %arg183) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%792) : (f32) -> ()
    }) : (tensor<2x8x2x1xf32>, tensor<2x8x2x1xf32>, tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %633 = "linalg.generic"(%630, %133) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg180: f32, %arg181: f32):
      %791 = "arith.mulf"(%arg180, %27) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%791) : (f32) -> ()
    }) : (tensor<2x8x2x1xf32>, tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %634 = "linalg.generic"(%633, %632, %133) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg177: f32, %arg178: f32, %arg179: f32):
      %790 = "arith.mulf"(%arg177, %arg178) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%790) : (f32) -> ()
    }) : (tensor<2x8x2x1xf32>, tensor<2x8x2x1xf32>, tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %635 = "tensor.collapse_shape"(%634) <{reassociation = [[0], [1], [2, 3]]}> : (tensor<2x8x2x1xf32>) -> tensor<2x8x2xf32>
    %636 = "linalg.generic"(%635, %130) <{indexing_maps = [#map27, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg175: f32, %arg176: f32):
      "linalg.yield"(%arg175) : (f32) -> ()
    }) : (tensor<2x8x2xf32>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %637 = "linalg.generic"(%636, %130) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg173: f32, %arg174: f32):
      %789 = "arith.divf"(%arg173, %26) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%789) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %638 = "linalg.generic"(%131, %130) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg171: f32, %arg172: f32):
      %788 = "arith.mulf"(%arg171, %28) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%788) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %639 = "linalg.generic"(%637, %638, %130) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg168: f32, %arg169: f32, %arg170: f32):
      %787 = "arith.mulf"(%arg168, %arg169) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%787) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x8xf32>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %640 = "linalg.generic"(%629, %639, %130) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg165: f32, %arg166: f32, %arg167: f32):
      %786 = "arith.addf"(%arg165, %arg166) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%786) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x8xf32>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %641 = "linalg.generic"(%640, %140) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg163: f32, %arg164: bf16):
      %785 = "arith.truncf"(%arg163) : (f32) -> bf16
      "linalg.yield"(%785) : (bf16) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x8xbf16>) -> tensor<2x8x2x8xbf16>
    %642 = "tensor.collapse_shape"(%641) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x8x2x8xbf16>) -> tensor<16x16xbf16>
    %643 = "linalg.transpose"(%642, %127) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg161: bf16, %arg162: bf16):
      "linalg.yield"(%arg161) : (bf16) -> ()
    }) : (tensor<16x16xbf16>, tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %644 = "linalg.matmul"(%643, %100, %102) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg158: bf16, %arg159: bf16, %arg160: f32):
      %781 = "arith.extf"(%arg158) : (bf16) -> f32
      %782 = "arith.extf"(%arg159) : (bf16) -> f32
      %783 = "arith.mulf"(%781, %782) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %784 = "arith.addf"(%arg160, %783) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%784) : (f32) -> ()
    }) : (tensor<16x16xbf16>, tensor<16x32xbf16>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %645 = "linalg.generic"(%644, %104) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg156: f32, %arg157: bf16):
      %780 = "arith.truncf"(%arg156) : (f32) -> bf16
      "linalg.yield"(%780) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %646 = "linalg.matmul"(%642, %arg2, %102) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg153: bf16, %arg154: bf16, %arg155: f32):
      %776 = "arith.extf"(%arg153) : (bf16) -> f32
      %777 = "arith.extf"(%arg154) : (bf16) -> f32
      %778 = "arith.mulf"(%776, %777) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %779 = "arith.addf"(%arg155, %778) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%779) : (f32) -> ()
    }) : (tensor<16x16xbf16>, tensor<16x32xbf16>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %647 = "linalg.generic"(%646, %104) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg151: f32, %arg152: bf16):
      %775 = "arith.truncf"(%arg151) : (f32) -> bf16
      "linalg.yield"(%775) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %648 = "tensor.expand_shape"(%647) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 32>}> : (tensor<16x32xbf16>) -> tensor<2x8x32xbf16>
    %649 = "linalg.generic"(%616, %648, %31) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg148: bf16, %arg149: bf16, %arg150: bf16):
      %774 = "arith.addf"(%arg148, %arg149) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%774) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %650 = "linalg.transpose"(%608, %117) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg146: bf16, %arg147: bf16):
      "linalg.yield"(%arg146) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x8x4x8xbf16>) -> tensor<2x8x4x8xbf16>
    %651 = "linalg.generic"(%650, %arg5, %117) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg143: bf16, %arg144: bf16, %arg145: bf16):
      %773 = "arith.mulf"(%arg143, %arg144) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%773) : (bf16) -> ()
    }) : (tensor<2x8x4x8xbf16>, tensor<8xbf16>, tensor<2x8x4x8xbf16>) -> tensor<2x8x4x8xbf16>
    %652 = "linalg.generic"(%650, %118, %117) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg140: bf16, %arg141: bf16, %arg142: bf16):
      %772 = "arith.mulf"(%arg140, %arg141) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%772) : (bf16) -> ()
    }) : (tensor<2x8x4x8xbf16>, tensor<2x8x4x8xbf16>, tensor<2x8x4x8xbf16>) -> tensor<2x8x4x8xbf16>
    %653 = "linalg.generic"(%652, %107) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg138: bf16, %arg139: f32):
      %771 = "arith.extf"(%arg138) : (bf16) -> f32
      "linalg.yield"(%771) : (f32) -> ()
    }) : (tensor<2x8x4x8xbf16>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %654 = "linalg.generic"(%653, %622) <{indexing_maps = [#map12, #map13], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg136: f32, %arg137: f32):
      %770 = "arith.addf"(%arg136, %arg137) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%770) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<1x1x1x8xf32>) -> tensor<1x1x1x8xf32>
    %655 = "linalg.generic"(%654, %624) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg134: f32, %arg135: bf16):
      %769 = "arith.truncf"(%arg134) : (f32) -> bf16
      "linalg.yield"(%769) : (bf16) -> ()
    }) : (tensor<1x1x1x8xf32>, tensor<1x1x1x8xbf16>) -> tensor<1x1x1x8xbf16>
    %656 = "tensor.collapse_shape"(%655) <{reassociation = [[0, 1, 2, 3]]}> : (tensor<1x1x1x8xbf16>) -> tensor<8xbf16>
    %657 = "linalg.generic"(%651, %107) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg132: bf16, %arg133: f32):
      %768 = "arith.extf"(%arg132) : (bf16) -> f32
      "linalg.yield"(%768) : (f32) -> ()
    }) : (tensor<2x8x4x8xbf16>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %658 = "linalg.generic"(%657, %108, %107) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg129: f32, %arg130: f32, %arg131: f32):
      %767 = "arith.mulf"(%arg129, %arg130) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%767) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %659 = "linalg.generic"(%657, %115, %107) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg126: f32, %arg127: f32, %arg128: f32):
      %766 = "arith.mulf"(%arg126, %arg127) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%766) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x1xf32>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %660 = "linalg.generic"(%658, %111) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg124: f32, %arg125: f32):
      %765 = "arith.addf"(%arg124, %arg125) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%765) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %661 = "linalg.generic"(%115, %115, %110) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg121: f32, %arg122: f32, %arg123: f32):
      %764 = "arith.mulf"(%arg121, %arg122) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%764) : (f32) -> ()
    }) : (tensor<2x8x4x1xf32>, tensor<2x8x4x1xf32>, tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %662 = "linalg.generic"(%661, %115, %110) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg118: f32, %arg119: f32, %arg120: f32):
      %763 = "arith.mulf"(%arg118, %arg119) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%763) : (f32) -> ()
    }) : (tensor<2x8x4x1xf32>, tensor<2x8x4x1xf32>, tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %663 = "linalg.generic"(%660, %110) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg116: f32, %arg117: f32):
      %762 = "arith.mulf"(%arg116, %27) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%762) : (f32) -> ()
    }) : (tensor<2x8x4x1xf32>, tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %664 = "linalg.generic"(%663, %662, %110) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg113: f32, %arg114: f32, %arg115: f32):
      %761 = "arith.mulf"(%arg113, %arg114) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%761) : (f32) -> ()
    }) : (tensor<2x8x4x1xf32>, tensor<2x8x4x1xf32>, tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %665 = "tensor.collapse_shape"(%664) <{reassociation = [[0], [1], [2, 3]]}> : (tensor<2x8x4x1xf32>) -> tensor<2x8x4xf32>
    %666 = "linalg.generic"(%665, %107) <{indexing_maps = [#map27, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg111: f32, %arg112: f32):
      "linalg.yield"(%arg111) : (f32) -> ()
    }) : (tensor<2x8x4xf32>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %667 = "linalg.generic"(%666, %107) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg109: f32, %arg110: f32):
      %760 = "arith.divf"(%arg109, %26) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%760) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %668 = "linalg.generic"(%108, %107) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg107: f32, %arg108: f32):
      %759 = "arith.mulf"(%arg107, %28) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%759) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %669 = "linalg.generic"(%667, %668, %107) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg104: f32, %arg105: f32, %arg106: f32):
      %758 = "arith.mulf"(%arg104, %arg105) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%758) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %670 = "linalg.generic"(%659, %669, %107) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg101: f32, %arg102: f32, %arg103: f32):
      %757 = "arith.addf"(%arg101, %arg102) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%757) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %671 = "linalg.generic"(%670, %117) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg99: f32, %arg100: bf16):
      %756 = "arith.truncf"(%arg99) : (f32) -> bf16
      "linalg.yield"(%756) : (bf16) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x8xbf16>) -> tensor<2x8x4x8xbf16>
    %672 = "tensor.collapse_shape"(%671) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x8x4x8xbf16>) -> tensor<16x32xbf16>
    %673 = "linalg.transpose"(%672, %122) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg97: bf16, %arg98: bf16):
      "linalg.yield"(%arg97) : (bf16) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x16xbf16>) -> tensor<32x16xbf16>
    %674 = "linalg.matmul"(%673, %100, %543) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg94: bf16, %arg95: bf16, %arg96: f32):
      %752 = "arith.extf"(%arg94) : (bf16) -> f32
      %753 = "arith.extf"(%arg95) : (bf16) -> f32
      %754 = "arith.mulf"(%752, %753) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %755 = "arith.addf"(%arg96, %754) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%755) : (f32) -> ()
    }) : (tensor<32x16xbf16>, tensor<16x32xbf16>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %675 = "linalg.generic"(%674, %98) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg92: f32, %arg93: bf16):
      %751 = "arith.truncf"(%arg92) : (f32) -> bf16
      "linalg.yield"(%751) : (bf16) -> ()
    }) : (tensor<32x32xf32>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %676 = "linalg.matmul"(%672, %arg1, %102) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg89: bf16, %arg90: bf16, %arg91: f32):
      %747 = "arith.extf"(%arg89) : (bf16) -> f32
      %748 = "arith.extf"(%arg90) : (bf16) -> f32
      %749 = "arith.mulf"(%747, %748) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %750 = "arith.addf"(%arg91, %749) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%750) : (f32) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x32xbf16>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %677 = "linalg.generic"(%676, %104) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg87: f32, %arg88: bf16):
      %746 = "arith.truncf"(%arg87) : (f32) -> bf16
      "linalg.yield"(%746) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %678 = "tensor.expand_shape"(%677) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 32>}> : (tensor<16x32xbf16>) -> tensor<2x8x32xbf16>
    %679 = "linalg.generic"(%649, %678, %31) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg84: bf16, %arg85: bf16, %arg86: bf16):
      %745 = "arith.addf"(%arg84, %arg85) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%745) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %680 = "linalg.generic"(%679, %arg10, %31) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg81: bf16, %arg82: bf16, %arg83: bf16):
      %744 = "arith.mulf"(%arg81, %arg82) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%744) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %681 = "linalg.generic"(%679, %96, %31) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg78: bf16, %arg79: bf16, %arg80: bf16):
      %743 = "arith.mulf"(%arg78, %arg79) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%743) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %682 = "linalg.generic"(%681, %86) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg76: bf16, %arg77: f32):
      %742 = "arith.extf"(%arg76) : (bf16) -> f32
      "linalg.yield"(%742) : (f32) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %683 = "linalg.generic"(%682, %382) <{indexing_maps = [#map1, #map34], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg74: f32, %arg75: f32):
      %741 = "arith.addf"(%arg74, %arg75) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%741) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<1x1x32xf32>) -> tensor<1x1x32xf32>
    %684 = "linalg.generic"(%683, %384) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg72: f32, %arg73: bf16):
      %740 = "arith.truncf"(%arg72) : (f32) -> bf16
      "linalg.yield"(%740) : (bf16) -> ()
    }) : (tensor<1x1x32xf32>, tensor<1x1x32xbf16>) -> tensor<1x1x32xbf16>
    %685 = "tensor.collapse_shape"(%684) <{reassociation = [[0, 1, 2]]}> : (tensor<1x1x32xbf16>) -> tensor<32xbf16>
    %686 = "linalg.generic"(%680, %86) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg70: bf16, %arg71: f32):
      %739 = "arith.extf"(%arg70) : (bf16) -> f32
      "linalg.yield"(%739) : (f32) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %687 = "linalg.generic"(%686, %87, %86) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg67: f32, %arg68: f32, %arg69: f32):
      %738 = "arith.mulf"(%arg67, %arg68) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%738) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %688 = "linalg.generic"(%686, %94, %86) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg64: f32, %arg65: f32, %arg66: f32):
      %737 = "arith.mulf"(%arg64, %arg65) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%737) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %689 = "linalg.generic"(%687, %90) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg62: f32, %arg63: f32):
      %736 = "arith.addf"(%arg62, %arg63) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%736) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %690 = "linalg.generic"(%94, %94, %89) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg59: f32, %arg60: f32, %arg61: f32):
      %735 = "arith.mulf"(%arg59, %arg60) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%735) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %691 = "linalg.generic"(%690, %94, %89) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg56: f32, %arg57: f32, %arg58: f32):
      %734 = "arith.mulf"(%arg56, %arg57) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%734) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %692 = "linalg.generic"(%689, %89) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg54: f32, %arg55: f32):
      %733 = "arith.mulf"(%arg54, %27) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%733) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %693 = "linalg.generic"(%692, %691, %89) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg51: f32, %arg52: f32, %arg53: f32):
      %732 = "arith.mulf"(%arg51, %arg52) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%732) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %694 = "tensor.collapse_shape"(%693) <{reassociation = [[0], [1, 2]]}> : (tensor<2x8x1xf32>) -> tensor<2x8xf32>
    %695 = "linalg.generic"(%694, %86) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg49: f32, %arg50: f32):
      "linalg.yield"(%arg49) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %696 = "linalg.generic"(%695, %86) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg47: f32, %arg48: f32):
      %731 = "arith.divf"(%arg47, %25) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%731) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %697 = "linalg.generic"(%87, %86) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg45: f32, %arg46: f32):
      %730 = "arith.mulf"(%arg45, %28) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%730) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %698 = "linalg.generic"(%696, %697, %86) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg42: f32, %arg43: f32, %arg44: f32):
      %729 = "arith.mulf"(%arg42, %arg43) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%729) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %699 = "linalg.generic"(%688, %698, %86) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg39: f32, %arg40: f32, %arg41: f32):
      %728 = "arith.addf"(%arg39, %arg40) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%728) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %700 = "linalg.generic"(%699, %31) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg37: f32, %arg38: bf16):
      %727 = "arith.truncf"(%arg37) : (f32) -> bf16
      "linalg.yield"(%727) : (bf16) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %701 = "linalg.generic"(%540, %700, %31) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg34: bf16, %arg35: bf16, %arg36: bf16):
      %726 = "arith.addf"(%arg34, %arg35) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%726) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %702 = "tensor.collapse_shape"(%arg14) <{reassociation = [[0, 1]]}> : (tensor<2x8xi64>) -> tensor<16xi64>
    %703 = "tensor.expand_shape"(%702) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 16>}> : (tensor<16xi64>) -> tensor<1x16xi64>
    %704 = "tensor.expand_shape"(%351) <{reassociation = [[0, 1]], static_output_shape = array<i64: 96, 1>}> : (tensor<96xi64>) -> tensor<96x1xi64>
    %705 = "tensor.empty"() : () -> tensor<96x16xi1>
    %706 = "linalg.generic"(%703, %704, %705) <{indexing_maps = [#map5, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg31: i64, %arg32: i64, %arg33: i1):
      %725 = "arith.cmpi"(%arg31, %arg32) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%725) : (i1) -> ()
    }) : (tensor<1x16xi64>, tensor<96x1xi64>, tensor<96x16xi1>) -> tensor<96x16xi1>
    %707 = "tensor.empty"() : () -> tensor<96x1xi1>
    %708 = "linalg.generic"(%704, %707) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg29: i64, %arg30: i1):
      %724 = "arith.cmpi"(%arg29, %6) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%724) : (i1) -> ()
    }) : (tensor<96x1xi64>, tensor<96x1xi1>) -> tensor<96x1xi1>
    %709 = "linalg.generic"(%706, %708, %705) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg26: i1, %arg27: i1, %arg28: i1):
      %723 = "arith.andi"(%arg26, %arg27) : (i1, i1) -> i1
      "linalg.yield"(%723) : (i1) -> ()
    }) : (tensor<96x16xi1>, tensor<96x1xi1>, tensor<96x16xi1>) -> tensor<96x16xi1>
    %710 = "tensor.collapse_shape"(%701) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x32xbf16>) -> tensor<16x32xbf16>
    %711 = "tensor.expand_shape"(%710) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 16, 32>}> : (tensor<16x32xbf16>) -> tensor<1x16x32xbf16>
    %712 = "tensor.empty"() : () -> tensor<1x16x32xf32>
    %713 = "linalg.generic"(%711, %712) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg24: bf16, %arg25: f32):
      %722 = "arith.extf"(%arg24) : (bf16) -> f32
      "linalg.yield"(%722) : (f32) -> ()
    }) : (tensor<1x16x32xbf16>, tensor<1x16x32xf32>) -> tensor<1x16x32xf32>
    %714 = "tensor.expand_shape"(%709) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 96, 16, 1>}> : (tensor<96x16xi1>) -> tensor<96x16x1xi1>
    %715 = "tensor.empty"() : () -> tensor<96x16x32xf32>
    %716 = "linalg.generic"(%714, %713, %17, %715) <{indexing_maps = [#map17, #map39, #map9, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg20: i1, %arg21: f32, %arg22: f32, %arg23: f32):
      %721 = "arith.select"(%arg20, %arg21, %arg22) : (i1, f32, f32) -> f32
      "linalg.yield"(%721) : (f32) -> ()
    }) : (tensor<96x16x1xi1>, tensor<1x16x32xf32>, tensor<f32>, tensor<96x16x32xf32>) -> tensor<96x16x32xf32>
    %717 = "linalg.generic"(%716, %371) <{indexing_maps = [#map1, #map19], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg18: f32, %arg19: f32):
      %720 = "arith.addf"(%arg18, %arg19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%720) : (f32) -> ()
    }) : (tensor<96x16x32xf32>, tensor<96x32xf32>) -> tensor<96x32xf32>
    %718 = "linalg.generic"(%717, %373) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg16: f32, %arg17: bf16):
      %719 = "arith.truncf"(%arg16) : (f32) -> bf16
      "linalg.yield"(%719) : (bf16) -> ()
    }) : (tensor<96x32xf32>, tensor<96x32xbf16>) -> tensor<96x32xbf16>
    "func.return"(%347, %718, %675, %645, %613, %545, %656, %626, %476, %444, %514, %685, %524, %386, %374) : (tensor<f32>, tensor<96x32xbf16>, tensor<32x32xbf16>, tensor<16x32xbf16>, tensor<16x32xbf16>, tensor<32x32xbf16>, tensor<8xbf16>, tensor<8xbf16>, tensor<4x48x32xbf16>, tensor<4x32x24xbf16>, tensor<4x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<96x32xbf16>) -> ()
  }) : () -> ()
}) : () -> ()
