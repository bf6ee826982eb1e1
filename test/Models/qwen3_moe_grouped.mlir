// Written by utils/export_models.py; qwen3_moe_grouped.json describes it.
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
#map31 = affine_map<(d0) -> ()>
#map32 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map33 = affine_map<() -> ()>
#map34 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map35 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, d3, d4)>
"builtin.module"() ({
  "func.func"() <{arg_attrs = [{ufp4.name = "model.embed_tokens.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.self_attn.q_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.self_attn.k_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.self_attn.v_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.self_attn.o_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.self_attn.q_norm.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.self_attn.k_norm.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.mlp.experts.gate_up_proj", ufp4.parameter}, {ufp4.name = "model.layers.0.mlp.experts.down_proj", ufp4.parameter}, {ufp4.name = "model.layers.0.mlp.gate.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.input_layernorm.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.post_attention_layernorm.weight", ufp4.parameter}, {ufp4.name = "model.norm.weight", ufp4.parameter}, {ufp4.name = "lm_head.weight", ufp4.parameter}, {ufp4.name = "input_ids"}, {ufp4.name = "labels"}], function_type = (tensor<96x32xbf16>, tensor<32x32xbf16>, tensor<16x32xbf16>, tensor<16x32xbf16>, tensor<32x32xbf16>, tensor<8xbf16>, tensor<8xbf16>, tensor<4x48x32xbf16>, tensor<4x32x24xbf16>, tensor<4x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<96x32xbf16>, tensor<2x8xi64>, tensor<2x8xi64>) -> (tensor<f32>, tensor<96x32xbf16>, tensor<32x32xbf16>, tensor<16x32xbf16>, tensor<16x32xbf16>, tensor<32x32xbf16>, tensor<8xbf16>, tensor<8xbf16>, tensor<4x48x32xbf16>, tensor<4x32x24xbf16>, tensor<4x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<96x32xbf16>), res_attrs = [{ufp4.name = "loss"}, {ufp4.name = "grad.model.embed_tokens.weight"}, {ufp4.name = "grad.model.layers.0.self_attn.q_proj.weight"}, {ufp4.name = "grad.model.layers.0.self_attn.k_proj.weight"}, {ufp4.name = "grad.model.layers.0.self_attn.v_proj.weight"}, {ufp4.name = "grad.model.layers.0.self_attn.o_proj.weight"}, {ufp4.name = "grad.model.layers.0.self_attn.q_norm.weight"}, {ufp4.name = "grad.model.layers.0.self_attn.k_norm.weight"}, {ufp4.name = "grad.model.layers.0.mlp.experts.gate_up_proj"}, {ufp4.name = "grad.model.layers.0.mlp.experts.down_proj"}, {ufp4.name = "grad.model.layers.0.mlp.gate.weight"}, {ufp4.name = "grad.model.layers.0.input_layernorm.weight"}, {ufp4.name = "grad.model.layers.0.post_attention_layernorm.weight"}, {ufp4.name = "grad.model.norm.weight"}, {ufp4.name = "grad.lm_head.weight"}], sym_name = "train_step"}> ({
  ^bb0(%arg0: tensor<96x32xbf16>, %arg1: tensor<32x32xbf16>, %arg2: tensor<16x32xbf16>, %arg3: tensor<16x32xbf16>, %arg4: tensor<32x32xbf16>, %arg5: tensor<8xbf16>, %arg6: tensor<8xbf16>, %arg7: tensor<4x48x32xbf16>, %arg8: tensor<4x32x24xbf16>, %arg9: tensor<4x32xbf16>, %arg10: tensor<32xbf16>, %arg11: tensor<32xbf16>, %arg12: tensor<32xbf16>, %arg13: tensor<96x32xbf16>, %arg14: tensor<2x8xi64>, %arg15: tensor<2x8xi64>):
    %0 = "arith.constant"() <{value = -100 : i64}> : () -> i64
    %1 = "arith.constant"() <{value = 32 : i64}> : () -> i64
    %2 = "arith.constant"() <{value = 16 : i64}> : () -> i64
    %3 = "arith.constant"() <{value = 2 : i64}> : () -> i64
    %4 = "arith.constant"() <{value = 1 : i64}> : () -> i64
    %5 = "arith.constant"() <{value = 8 : i64}> : () -> i64
    %6 = "arith.constant"() <{value = 0 : i64}> : () -> i64
    %7 = "arith.constant"() <{value = -1 : i64}> : () -> i64
    %8 = "arith.constant"() <{value = 96 : index}> : () -> index
    %9 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %10 = "arith.constant"() <{value = 0xFF800000 : f32}> : () -> f32
    %11 = "arith.constant"() <{value = false}> : () -> i1
    %12 = "arith.constant"() <{value = true}> : () -> i1
    %13 = "arith.constant"() <{value = 1.000000e+00 : f32}> : () -> f32
    %14 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<2x4x8x8xbf16>}> : () -> tensor<2x4x8x8xbf16>
    %15 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<2x2x8x8xbf16>}> : () -> tensor<2x2x8x8xbf16>
    %16 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<16x4xf32>}> : () -> tensor<16x4xf32>
    %17 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<16x32xf32>}> : () -> tensor<16x32xf32>
    %18 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<32xf32>}> : () -> tensor<32xf32>
    %19 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<32x32xf32>}> : () -> tensor<32x32xf32>
    %20 = "arith.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %21 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %22 = "arith.constant"() <{value = dense<-3.389530e+38> : tensor<bf16>}> : () -> tensor<bf16>
    %23 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<bf16>}> : () -> tensor<bf16>
    %24 = "arith.constant"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
    %25 = "arith.constant"() <{value = dense<true> : tensor<i1>}> : () -> tensor<i1>
    %26 = "arith.constant"() <{value = 0.35355339059327379 : f64}> : () -> f64
    %27 = "arith.constant"() <{value = 9.9999999999999995E-7 : f64}> : () -> f64
    %28 = "arith.constant"() <{value = dense<[1.000000e+00, 1.000000e-01, 0.00999999977, 1.000000e-03]> : tensor<4xf32>}> : () -> tensor<4xf32>
    %29 = "arith.constant"() <{value = 3.200000e+01 : f32}> : () -> f32
    %30 = "arith.constant"() <{value = 8.000000e+00 : f32}> : () -> f32
    %31 = "arith.constant"() <{value = dense<false> : tensor<1x32xi1>}> : () -> tensor<1x32xi1>
    %32 = "arith.constant"() <{value = -5.000000e-01 : f32}> : () -> f32
    %33 = "arith.constant"() <{value = 2.000000e+00 : f32}> : () -> f32
    %34 = "arith.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
    %35 = "arith.constant"() <{value = dense<0> : tensor<32xi64>}> : () -> tensor<32xi64>
    %36 = "arith.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %37 = "arith.constant"() <{value = dense<2> : tensor<i64>}> : () -> tensor<i64>
    %38 = "arith.constant"() <{value = dense<0> : tensor<i64>}> : () -> tensor<i64>
    %39 = "tensor.empty"() : () -> tensor<2x8x32xbf16>
    %40 = "linalg.generic"(%arg14, %39) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1252: i64, %arg1253: bf16):
      %1415 = "arith.index_cast"(%arg1252) : (i64) -> index
      %1416 = "linalg.index"() <{dim = 2 : i64}> : () -> index
      %1417 = "arith.cmpi"(%1415, %8) <{predicate = 2 : i64}> : (index, index) -> i1
      "cf.assert"(%1417) <{msg = "index must be smaller than dim size"}> : (i1) -> ()
      %1418 = "arith.cmpi"(%arg1252, %6) <{predicate = 5 : i64}> : (i64, i64) -> i1
      "cf.assert"(%1418) <{msg = "index must be larger or equal to 0"}> : (i1) -> ()
      %1419 = "tensor.extract"(%arg0, %1415, %1416) : (tensor<96x32xbf16>, index, index) -> bf16
      "linalg.yield"(%1419) : (bf16) -> ()
    }) : (tensor<2x8xi64>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %41 = "tensor.empty"() : () -> tensor<8xi64>
    %42 = "linalg.generic"(%41) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg1251: i64):
      %1413 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1414 = "arith.index_cast"(%1413) : (index) -> i64
      "linalg.yield"(%1414) : (i64) -> ()
    }) : (tensor<8xi64>) -> tensor<8xi64>
    %43 = "tensor.empty"() : () -> tensor<2x8xi64>
    %44 = "linalg.generic"(%42, %43) <{indexing_maps = [#map3, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1249: i64, %arg1250: i64):
      "linalg.yield"(%arg1249) : (i64) -> ()
    }) : (tensor<8xi64>, tensor<2x8xi64>) -> tensor<2x8xi64>
    %45 = "tensor.extract_slice"(%44) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 2, 1>, static_strides = array<i64: 1, 1>}> : (tensor<2x8xi64>) -> tensor<2x1xi64>
    %46 = "tensor.empty"() : () -> tensor<2x1xi64>
    %47 = "linalg.generic"(%45, %46) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1247: i64, %arg1248: i64):
      %1412 = "arith.subi"(%arg1247, %4) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1412) : (i64) -> ()
    }) : (tensor<2x1xi64>, tensor<2x1xi64>) -> tensor<2x1xi64>
    %48 = "tensor.concat"(%47, %44) <{dim = 1 : i64}> : (tensor<2x1xi64>, tensor<2x8xi64>) -> tensor<2x9xi64>
    %49 = "tensor.extract_slice"(%48) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 2, 8>, static_strides = array<i64: 1, 1>}> : (tensor<2x9xi64>) -> tensor<2x8xi64>
    %50 = "tensor.extract_slice"(%48) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 1>, static_sizes = array<i64: 2, 8>, static_strides = array<i64: 1, 1>}> : (tensor<2x9xi64>) -> tensor<2x8xi64>
    %51 = "linalg.generic"(%50, %49, %43) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1244: i64, %arg1245: i64, %arg1246: i64):
      %1411 = "arith.subi"(%arg1244, %arg1245) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1411) : (i64) -> ()
    }) : (tensor<2x8xi64>, tensor<2x8xi64>, tensor<2x8xi64>) -> tensor<2x8xi64>
    %52 = "tensor.empty"() : () -> tensor<2x8xi1>
    %53 = "linalg.generic"(%51, %52) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1242: i64, %arg1243: i1):
      %1410 = "arith.cmpi"(%arg1242, %4) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1410) : (i1) -> ()
    }) : (tensor<2x8xi64>, tensor<2x8xi1>) -> tensor<2x8xi1>
    %54 = "linalg.generic"(%53, %43) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1240: i1, %arg1241: i64):
      %1409 = "arith.extui"(%arg1240) : (i1) -> i64
      "linalg.yield"(%1409) : (i64) -> ()
    }) : (tensor<2x8xi1>, tensor<2x8xi64>) -> tensor<2x8xi64>
    %55 = "tensor.expand_shape"(%42) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 8>}> : (tensor<8xi64>) -> tensor<1x8xi64>
    %56 = "tensor.expand_shape"(%42) <{reassociation = [[0, 1]], static_output_shape = array<i64: 8, 1>}> : (tensor<8xi64>) -> tensor<8x1xi64>
    %57 = "tensor.empty"() : () -> tensor<8x8xi1>
    %58 = "linalg.generic"(%55, %56, %57) <{indexing_maps = [#map5, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1237: i64, %arg1238: i64, %arg1239: i1):
      %1408 = "arith.cmpi"(%arg1237, %arg1238) <{predicate = 3 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1408) : (i1) -> ()
    }) : (tensor<1x8xi64>, tensor<8x1xi64>, tensor<8x8xi1>) -> tensor<8x8xi1>
    %59 = "tensor.expand_shape"(%54) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 1, 8>}> : (tensor<2x8xi64>) -> tensor<2x1x8xi64>
    %60 = "tensor.empty"() : () -> tensor<2x8x8xi64>
    %61 = "linalg.generic"(%58, %59, %38, %60) <{indexing_maps = [#map7, #map8, #map9, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg1233: i1, %arg1234: i64, %arg1235: i64, %arg1236: i64):
      %1407 = "arith.select"(%arg1233, %arg1234, %arg1235) : (i1, i64, i64) -> i64
      "linalg.yield"(%1407) : (i64) -> ()
    }) : (tensor<8x8xi1>, tensor<2x1x8xi64>, tensor<i64>, tensor<2x8x8xi64>) -> tensor<2x8x8xi64>
    %62 = "linalg.fill"(%6, %43) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1231: i64, %arg1232: i64):
      "linalg.yield"(%arg1231) : (i64) -> ()
    }) : (i64, tensor<2x8xi64>) -> tensor<2x8xi64>
    %63 = "linalg.generic"(%61, %62) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1229: i64, %arg1230: i64):
      %1406 = "arith.addi"(%arg1229, %arg1230) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1406) : (i64) -> ()
    }) : (tensor<2x8x8xi64>, tensor<2x8xi64>) -> tensor<2x8xi64>
    %64 = "tensor.empty"() : () -> tensor<2xi64>
    %65 = "linalg.generic"(%64) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg1228: i64):
      %1404 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1405 = "arith.index_cast"(%1404) : (index) -> i64
      "linalg.yield"(%1405) : (i64) -> ()
    }) : (tensor<2xi64>) -> tensor<2xi64>
    %66 = "tensor.expand_shape"(%65) <{reassociation = [[0, 1, 2, 3]], static_output_shape = array<i64: 2, 1, 1, 1>}> : (tensor<2xi64>) -> tensor<2x1x1x1xi64>
    %67 = "tensor.expand_shape"(%42) <{reassociation = [[0, 1, 2, 3]], static_output_shape = array<i64: 1, 1, 8, 1>}> : (tensor<8xi64>) -> tensor<1x1x8x1xi64>
    %68 = "tensor.expand_shape"(%42) <{reassociation = [[0, 1, 2, 3]], static_output_shape = array<i64: 1, 1, 1, 8>}> : (tensor<8xi64>) -> tensor<1x1x1x8xi64>
    %69 = "tensor.empty"() : () -> tensor<2x1x8x1xi64>
    %70 = "linalg.generic"(%66, %67, %69) <{indexing_maps = [#map10, #map11, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1225: i64, %arg1226: i64, %arg1227: i64):
      %1395 = "arith.cmpi"(%arg1225, %6) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1396 = "arith.addi"(%arg1225, %3) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1397 = "arith.select"(%1395, %1396, %arg1225) : (i1, i64, i64) -> i64
      %1398 = "arith.index_cast"(%1397) : (i64) -> index
      %1399 = "arith.cmpi"(%arg1226, %6) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1400 = "arith.addi"(%arg1226, %5) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1401 = "arith.select"(%1399, %1400, %arg1226) : (i1, i64, i64) -> i64
      %1402 = "arith.index_cast"(%1401) : (i64) -> index
      %1403 = "tensor.extract"(%63, %1398, %1402) : (tensor<2x8xi64>, index, index) -> i64
      "linalg.yield"(%1403) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>, tensor<2x1x8x1xi64>) -> tensor<2x1x8x1xi64>
    %71 = "tensor.empty"() : () -> tensor<2x1x1x8xi64>
    %72 = "linalg.generic"(%66, %68, %71) <{indexing_maps = [#map10, #map13, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1222: i64, %arg1223: i64, %arg1224: i64):
      %1386 = "arith.cmpi"(%arg1222, %6) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1387 = "arith.addi"(%arg1222, %3) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1388 = "arith.select"(%1386, %1387, %arg1222) : (i1, i64, i64) -> i64
      %1389 = "arith.index_cast"(%1388) : (i64) -> index
      %1390 = "arith.cmpi"(%arg1223, %6) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1391 = "arith.addi"(%arg1223, %5) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1392 = "arith.select"(%1390, %1391, %arg1223) : (i1, i64, i64) -> i64
      %1393 = "arith.index_cast"(%1392) : (i64) -> index
      %1394 = "tensor.extract"(%63, %1389, %1393) : (tensor<2x8xi64>, index, index) -> i64
      "linalg.yield"(%1394) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>, tensor<2x1x1x8xi64>) -> tensor<2x1x1x8xi64>
    %73 = "tensor.empty"() : () -> tensor<2x1x8x8xi1>
    %74 = "linalg.generic"(%70, %72, %73) <{indexing_maps = [#map14, #map15, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1219: i64, %arg1220: i64, %arg1221: i1):
      %1385 = "arith.cmpi"(%arg1219, %arg1220) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1385) : (i1) -> ()
    }) : (tensor<2x1x8x1xi64>, tensor<2x1x1x8xi64>, tensor<2x1x8x8xi1>) -> tensor<2x1x8x8xi1>
    %75 = "linalg.generic"(%25, %74, %73) <{indexing_maps = [#map16, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1216: i1, %arg1217: i1, %arg1218: i1):
      %1384 = "arith.andi"(%arg1216, %arg1217) : (i1, i1) -> i1
      "linalg.yield"(%1384) : (i1) -> ()
    }) : (tensor<i1>, tensor<2x1x8x8xi1>, tensor<2x1x8x8xi1>) -> tensor<2x1x8x8xi1>
    %76 = "linalg.generic"(%66, %67, %69) <{indexing_maps = [#map10, #map11, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1213: i64, %arg1214: i64, %arg1215: i64):
      %1375 = "arith.cmpi"(%arg1213, %6) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1376 = "arith.addi"(%arg1213, %3) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1377 = "arith.select"(%1375, %1376, %arg1213) : (i1, i64, i64) -> i64
      %1378 = "arith.index_cast"(%1377) : (i64) -> index
      %1379 = "arith.cmpi"(%arg1214, %6) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1380 = "arith.addi"(%arg1214, %5) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1381 = "arith.select"(%1379, %1380, %arg1214) : (i1, i64, i64) -> i64
      %1382 = "arith.index_cast"(%1381) : (i64) -> index
      %1383 = "tensor.extract"(%44, %1378, %1382) : (tensor<2x8xi64>, index, index) -> i64
      "linalg.yield"(%1383) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>, tensor<2x1x8x1xi64>) -> tensor<2x1x8x1xi64>
    %77 = "linalg.generic"(%66, %68, %71) <{indexing_maps = [#map10, #map13, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1210: i64, %arg1211: i64, %arg1212: i64):
      %1366 = "arith.cmpi"(%arg1210, %6) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1367 = "arith.addi"(%arg1210, %3) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1368 = "arith.select"(%1366, %1367, %arg1210) : (i1, i64, i64) -> i64
      %1369 = "arith.index_cast"(%1368) : (i64) -> index
      %1370 = "arith.cmpi"(%arg1211, %6) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1371 = "arith.addi"(%arg1211, %5) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1372 = "arith.select"(%1370, %1371, %arg1211) : (i1, i64, i64) -> i64
      %1373 = "arith.index_cast"(%1372) : (i64) -> index
      %1374 = "tensor.extract"(%44, %1369, %1373) : (tensor<2x8xi64>, index, index) -> i64
      "linalg.yield"(%1374) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>, tensor<2x1x1x8xi64>) -> tensor<2x1x1x8xi64>
    %78 = "linalg.generic"(%77, %76, %73) <{indexing_maps = [#map15, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1207: i64, %arg1208: i64, %arg1209: i1):
      %1365 = "arith.cmpi"(%arg1207, %arg1208) <{predicate = 3 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1365) : (i1) -> ()
    }) : (tensor<2x1x1x8xi64>, tensor<2x1x8x1xi64>, tensor<2x1x8x8xi1>) -> tensor<2x1x8x8xi1>
    %79 = "linalg.generic"(%75, %78, %73) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1204: i1, %arg1205: i1, %arg1206: i1):
      %1364 = "arith.andi"(%arg1204, %arg1205) : (i1, i1) -> i1
      "linalg.yield"(%1364) : (i1) -> ()
    }) : (tensor<2x1x8x8xi1>, tensor<2x1x8x8xi1>, tensor<2x1x8x8xi1>) -> tensor<2x1x8x8xi1>
    %80 = "tensor.empty"() : () -> tensor<2x1x8x8xbf16>
    %81 = "linalg.generic"(%79, %23, %22, %80) <{indexing_maps = [#map12, #map16, #map16, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg1200: i1, %arg1201: bf16, %arg1202: bf16, %arg1203: bf16):
      %1363 = "arith.select"(%arg1200, %arg1201, %arg1202) : (i1, bf16, bf16) -> bf16
      "linalg.yield"(%1363) : (bf16) -> ()
    }) : (tensor<2x1x8x8xi1>, tensor<bf16>, tensor<bf16>, tensor<2x1x8x8xbf16>) -> tensor<2x1x8x8xbf16>
    %82 = "tensor.expand_shape"(%42) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 8, 1>}> : (tensor<8xi64>) -> tensor<1x8x1xi64>
    %83 = "tensor.empty"() : () -> tensor<1x8x1xf32>
    %84 = "linalg.generic"(%82, %83) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1198: i64, %arg1199: f32):
      %1362 = "arith.sitofp"(%arg1198) : (i64) -> f32
      "linalg.yield"(%1362) : (f32) -> ()
    }) : (tensor<1x8x1xi64>, tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %85 = "tensor.empty"() : () -> tensor<1x8x4xf32>
    %86 = "linalg.generic"(%84, %28, %85) <{indexing_maps = [#map17, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1195: f32, %arg1196: f32, %arg1197: f32):
      %1361 = "arith.mulf"(%arg1195, %arg1196) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1361) : (f32) -> ()
    }) : (tensor<1x8x1xf32>, tensor<4xf32>, tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
    %87 = "tensor.concat"(%86, %86) <{dim = 2 : i64}> : (tensor<1x8x4xf32>, tensor<1x8x4xf32>) -> tensor<1x8x8xf32>
    %88 = "tensor.empty"() : () -> tensor<1x8x8xf32>
    %89 = "linalg.generic"(%87, %88) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1193: f32, %arg1194: f32):
      %1360 = "math.cos"(%arg1193) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1360) : (f32) -> ()
    }) : (tensor<1x8x8xf32>, tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %90 = "linalg.generic"(%87, %88) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1191: f32, %arg1192: f32):
      %1359 = "math.sin"(%arg1191) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1359) : (f32) -> ()
    }) : (tensor<1x8x8xf32>, tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %91 = "tensor.empty"() : () -> tensor<1x8x8xbf16>
    %92 = "linalg.generic"(%89, %91) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1189: f32, %arg1190: bf16):
      %1358 = "arith.truncf"(%arg1189) : (f32) -> bf16
      "linalg.yield"(%1358) : (bf16) -> ()
    }) : (tensor<1x8x8xf32>, tensor<1x8x8xbf16>) -> tensor<1x8x8xbf16>
    %93 = "linalg.generic"(%90, %91) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1187: f32, %arg1188: bf16):
      %1357 = "arith.truncf"(%arg1187) : (f32) -> bf16
      "linalg.yield"(%1357) : (bf16) -> ()
    }) : (tensor<1x8x8xf32>, tensor<1x8x8xbf16>) -> tensor<1x8x8xbf16>
    %94 = "tensor.empty"() : () -> tensor<2x8x32xf32>
    %95 = "linalg.generic"(%40, %94) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1185: bf16, %arg1186: f32):
      %1356 = "arith.extf"(%arg1185) : (bf16) -> f32
      "linalg.yield"(%1356) : (f32) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %96 = "linalg.generic"(%95, %95, %94) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1182: f32, %arg1183: f32, %arg1184: f32):
      %1355 = "arith.mulf"(%arg1182, %arg1183) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1355) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %97 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %98 = "linalg.fill"(%9, %97) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1180: f32, %arg1181: f32):
      "linalg.yield"(%arg1180) : (f32) -> ()
    }) : (f32, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %99 = "linalg.generic"(%96, %98) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1178: f32, %arg1179: f32):
      %1354 = "arith.addf"(%arg1178, %arg1179) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1354) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %100 = "linalg.generic"(%99, %97) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1176: f32, %arg1177: f32):
      %1353 = "arith.divf"(%arg1176, %29) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1353) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %101 = "linalg.generic"(%100, %97) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1174: f32, %arg1175: f32):
      %1351 = "arith.truncf"(%27) : (f64) -> f32
      %1352 = "arith.addf"(%arg1174, %1351) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1352) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %102 = "linalg.generic"(%101, %97) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1172: f32, %arg1173: f32):
      %1350 = "math.rsqrt"(%arg1172) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1350) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %103 = "linalg.generic"(%95, %102, %94) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1169: f32, %arg1170: f32, %arg1171: f32):
      %1349 = "arith.mulf"(%arg1169, %arg1170) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1349) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %104 = "linalg.generic"(%103, %39) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1167: f32, %arg1168: bf16):
      %1348 = "arith.truncf"(%arg1167) : (f32) -> bf16
      "linalg.yield"(%1348) : (bf16) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %105 = "linalg.generic"(%arg10, %104, %39) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1164: bf16, %arg1165: bf16, %arg1166: bf16):
      %1347 = "arith.mulf"(%arg1164, %arg1165) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1347) : (bf16) -> ()
    }) : (tensor<32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %106 = "tensor.empty"() : () -> tensor<32x32xbf16>
    %107 = "linalg.transpose"(%arg1, %106) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1162: bf16, %arg1163: bf16):
      "linalg.yield"(%arg1162) : (bf16) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %108 = "tensor.collapse_shape"(%105) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x32xbf16>) -> tensor<16x32xbf16>
    %109 = "tensor.empty"() : () -> tensor<16x32xf32>
    %110 = "linalg.fill"(%9, %109) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1160: f32, %arg1161: f32):
      "linalg.yield"(%arg1160) : (f32) -> ()
    }) : (f32, tensor<16x32xf32>) -> tensor<16x32xf32>
    %111 = "linalg.matmul"(%108, %107, %110) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1157: bf16, %arg1158: bf16, %arg1159: f32):
      %1343 = "arith.extf"(%arg1157) : (bf16) -> f32
      %1344 = "arith.extf"(%arg1158) : (bf16) -> f32
      %1345 = "arith.mulf"(%1343, %1344) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1346 = "arith.addf"(%arg1159, %1345) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1346) : (f32) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x32xbf16>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %112 = "tensor.empty"() : () -> tensor<16x32xbf16>
    %113 = "linalg.generic"(%111, %112) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1155: f32, %arg1156: bf16):
      %1342 = "arith.truncf"(%arg1155) : (f32) -> bf16
      "linalg.yield"(%1342) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %114 = "tensor.expand_shape"(%113) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 8, 4, 8>}> : (tensor<16x32xbf16>) -> tensor<2x8x4x8xbf16>
    %115 = "tensor.empty"() : () -> tensor<2x8x4x8xf32>
    %116 = "linalg.generic"(%114, %115) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1153: bf16, %arg1154: f32):
      %1341 = "arith.extf"(%arg1153) : (bf16) -> f32
      "linalg.yield"(%1341) : (f32) -> ()
    }) : (tensor<2x8x4x8xbf16>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %117 = "linalg.generic"(%116, %116, %115) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1150: f32, %arg1151: f32, %arg1152: f32):
      %1340 = "arith.mulf"(%arg1150, %arg1151) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1340) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %118 = "tensor.empty"() : () -> tensor<2x8x4x1xf32>
    %119 = "linalg.fill"(%9, %118) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1148: f32, %arg1149: f32):
      "linalg.yield"(%arg1148) : (f32) -> ()
    }) : (f32, tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %120 = "linalg.generic"(%117, %119) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1146: f32, %arg1147: f32):
      %1339 = "arith.addf"(%arg1146, %arg1147) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1339) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %121 = "linalg.generic"(%120, %118) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1144: f32, %arg1145: f32):
      %1338 = "arith.divf"(%arg1144, %30) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1338) : (f32) -> ()
    }) : (tensor<2x8x4x1xf32>, tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %122 = "linalg.generic"(%121, %118) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1142: f32, %arg1143: f32):
      %1336 = "arith.truncf"(%27) : (f64) -> f32
      %1337 = "arith.addf"(%arg1142, %1336) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1337) : (f32) -> ()
    }) : (tensor<2x8x4x1xf32>, tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %123 = "linalg.generic"(%122, %118) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1140: f32, %arg1141: f32):
      %1335 = "math.rsqrt"(%arg1140) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1335) : (f32) -> ()
    }) : (tensor<2x8x4x1xf32>, tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %124 = "linalg.generic"(%116, %123, %115) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1137: f32, %arg1138: f32, %arg1139: f32):
      %1334 = "arith.mulf"(%arg1137, %arg1138) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1334) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x1xf32>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %125 = "tensor.empty"() : () -> tensor<2x8x4x8xbf16>
    %126 = "linalg.generic"(%124, %125) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1135: f32, %arg1136: bf16):
      %1333 = "arith.truncf"(%arg1135) : (f32) -> bf16
      "linalg.yield"(%1333) : (bf16) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x8xbf16>) -> tensor<2x8x4x8xbf16>
    %127 = "linalg.generic"(%arg5, %126, %125) <{indexing_maps = [#map21, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1132: bf16, %arg1133: bf16, %arg1134: bf16):
      %1332 = "arith.mulf"(%arg1132, %arg1133) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1332) : (bf16) -> ()
    }) : (tensor<8xbf16>, tensor<2x8x4x8xbf16>, tensor<2x8x4x8xbf16>) -> tensor<2x8x4x8xbf16>
    %128 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %129 = "linalg.transpose"(%127, %128) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1130: bf16, %arg1131: bf16):
      "linalg.yield"(%arg1130) : (bf16) -> ()
    }) : (tensor<2x8x4x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %130 = "tensor.empty"() : () -> tensor<32x16xbf16>
    %131 = "linalg.transpose"(%arg2, %130) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1128: bf16, %arg1129: bf16):
      "linalg.yield"(%arg1128) : (bf16) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x16xbf16>) -> tensor<32x16xbf16>
    %132 = "tensor.empty"() : () -> tensor<16x16xf32>
    %133 = "linalg.fill"(%9, %132) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1126: f32, %arg1127: f32):
      "linalg.yield"(%arg1126) : (f32) -> ()
    }) : (f32, tensor<16x16xf32>) -> tensor<16x16xf32>
    %134 = "linalg.matmul"(%108, %131, %133) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1123: bf16, %arg1124: bf16, %arg1125: f32):
      %1328 = "arith.extf"(%arg1123) : (bf16) -> f32
      %1329 = "arith.extf"(%arg1124) : (bf16) -> f32
      %1330 = "arith.mulf"(%1328, %1329) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1331 = "arith.addf"(%arg1125, %1330) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1331) : (f32) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x16xbf16>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %135 = "tensor.empty"() : () -> tensor<16x16xbf16>
    %136 = "linalg.generic"(%134, %135) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1121: f32, %arg1122: bf16):
      %1327 = "arith.truncf"(%arg1121) : (f32) -> bf16
      "linalg.yield"(%1327) : (bf16) -> ()
    }) : (tensor<16x16xf32>, tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %137 = "tensor.expand_shape"(%136) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 8, 2, 8>}> : (tensor<16x16xbf16>) -> tensor<2x8x2x8xbf16>
    %138 = "tensor.empty"() : () -> tensor<2x8x2x8xf32>
    %139 = "linalg.generic"(%137, %138) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1119: bf16, %arg1120: f32):
      %1326 = "arith.extf"(%arg1119) : (bf16) -> f32
      "linalg.yield"(%1326) : (f32) -> ()
    }) : (tensor<2x8x2x8xbf16>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %140 = "linalg.generic"(%139, %139, %138) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1116: f32, %arg1117: f32, %arg1118: f32):
      %1325 = "arith.mulf"(%arg1116, %arg1117) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1325) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x8xf32>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %141 = "tensor.empty"() : () -> tensor<2x8x2x1xf32>
    %142 = "linalg.fill"(%9, %141) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1114: f32, %arg1115: f32):
      "linalg.yield"(%arg1114) : (f32) -> ()
    }) : (f32, tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %143 = "linalg.generic"(%140, %142) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1112: f32, %arg1113: f32):
      %1324 = "arith.addf"(%arg1112, %arg1113) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1324) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %144 = "linalg.generic"(%143, %141) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1110: f32, %arg1111: f32):
      %1323 = "arith.divf"(%arg1110, %30) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1323) : (f32) -> ()
    }) : (tensor<2x8x2x1xf32>, tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %145 = "linalg.generic"(%144, %141) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1108: f32, %arg1109: f32):
      %1321 = "arith.truncf"(%27) : (f64) -> f32
      %1322 = "arith.addf"(%arg1108, %1321) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1322) : (f32) -> ()
    }) : (tensor<2x8x2x1xf32>, tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %146 = "linalg.generic"(%145, %141) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1106: f32, %arg1107: f32):
      %1320 = "math.rsqrt"(%arg1106) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1320) : (f32) -> ()
    }) : (tensor<2x8x2x1xf32>, tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %147 = "linalg.generic"(%139, %146, %138) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1103: f32, %arg1104: f32, %arg1105: f32):
      %1319 = "arith.mulf"(%arg1103, %arg1104) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1319) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x1xf32>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %148 = "tensor.empty"() : () -> tensor<2x8x2x8xbf16>
    %149 = "linalg.generic"(%147, %148) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1101: f32, %arg1102: bf16):
      %1318 = "arith.truncf"(%arg1101) : (f32) -> bf16
      "linalg.yield"(%1318) : (bf16) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x8xbf16>) -> tensor<2x8x2x8xbf16>
    %150 = "linalg.generic"(%arg6, %149, %148) <{indexing_maps = [#map21, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1098: bf16, %arg1099: bf16, %arg1100: bf16):
      %1317 = "arith.mulf"(%arg1098, %arg1099) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1317) : (bf16) -> ()
    }) : (tensor<8xbf16>, tensor<2x8x2x8xbf16>, tensor<2x8x2x8xbf16>) -> tensor<2x8x2x8xbf16>
    %151 = "tensor.empty"() : () -> tensor<2x2x8x8xbf16>
    %152 = "linalg.transpose"(%150, %151) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1096: bf16, %arg1097: bf16):
      "linalg.yield"(%arg1096) : (bf16) -> ()
    }) : (tensor<2x8x2x8xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %153 = "linalg.transpose"(%arg3, %130) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1094: bf16, %arg1095: bf16):
      "linalg.yield"(%arg1094) : (bf16) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x16xbf16>) -> tensor<32x16xbf16>
    %154 = "linalg.matmul"(%108, %153, %133) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1091: bf16, %arg1092: bf16, %arg1093: f32):
      %1313 = "arith.extf"(%arg1091) : (bf16) -> f32
      %1314 = "arith.extf"(%arg1092) : (bf16) -> f32
      %1315 = "arith.mulf"(%1313, %1314) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1316 = "arith.addf"(%arg1093, %1315) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1316) : (f32) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x16xbf16>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %155 = "linalg.generic"(%154, %135) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1089: f32, %arg1090: bf16):
      %1312 = "arith.truncf"(%arg1089) : (f32) -> bf16
      "linalg.yield"(%1312) : (bf16) -> ()
    }) : (tensor<16x16xf32>, tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %156 = "tensor.expand_shape"(%155) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 8, 2, 8>}> : (tensor<16x16xbf16>) -> tensor<2x8x2x8xbf16>
    %157 = "linalg.transpose"(%156, %151) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1087: bf16, %arg1088: bf16):
      "linalg.yield"(%arg1087) : (bf16) -> ()
    }) : (tensor<2x8x2x8xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %158 = "tensor.expand_shape"(%92) <{reassociation = [[0], [1, 2], [3]], static_output_shape = array<i64: 1, 1, 8, 8>}> : (tensor<1x8x8xbf16>) -> tensor<1x1x8x8xbf16>
    %159 = "tensor.expand_shape"(%93) <{reassociation = [[0], [1, 2], [3]], static_output_shape = array<i64: 1, 1, 8, 8>}> : (tensor<1x8x8xbf16>) -> tensor<1x1x8x8xbf16>
    %160 = "linalg.generic"(%129, %158, %128) <{indexing_maps = [#map12, #map22, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1084: bf16, %arg1085: bf16, %arg1086: bf16):
      %1311 = "arith.mulf"(%arg1084, %arg1085) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1311) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<1x1x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %161 = "tensor.extract_slice"(%129) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 4, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x8x8xbf16>) -> tensor<2x4x8x4xbf16>
    %162 = "tensor.extract_slice"(%129) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 4>, static_sizes = array<i64: 2, 4, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x8x8xbf16>) -> tensor<2x4x8x4xbf16>
    %163 = "tensor.empty"() : () -> tensor<2x4x8x4xbf16>
    %164 = "linalg.generic"(%162, %163) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1082: bf16, %arg1083: bf16):
      %1310 = "arith.negf"(%arg1082) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1310) : (bf16) -> ()
    }) : (tensor<2x4x8x4xbf16>, tensor<2x4x8x4xbf16>) -> tensor<2x4x8x4xbf16>
    %165 = "tensor.concat"(%164, %161) <{dim = 3 : i64}> : (tensor<2x4x8x4xbf16>, tensor<2x4x8x4xbf16>) -> tensor<2x4x8x8xbf16>
    %166 = "linalg.generic"(%165, %159, %128) <{indexing_maps = [#map12, #map22, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1079: bf16, %arg1080: bf16, %arg1081: bf16):
      %1309 = "arith.mulf"(%arg1079, %arg1080) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1309) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<1x1x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %167 = "linalg.generic"(%160, %166, %128) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1076: bf16, %arg1077: bf16, %arg1078: bf16):
      %1308 = "arith.addf"(%arg1076, %arg1077) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1308) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %168 = "linalg.generic"(%152, %158, %151) <{indexing_maps = [#map12, #map22, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1073: bf16, %arg1074: bf16, %arg1075: bf16):
      %1307 = "arith.mulf"(%arg1073, %arg1074) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1307) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<1x1x8x8xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %169 = "tensor.extract_slice"(%152) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 2, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x8x8xbf16>) -> tensor<2x2x8x4xbf16>
    %170 = "tensor.extract_slice"(%152) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 4>, static_sizes = array<i64: 2, 2, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x8x8xbf16>) -> tensor<2x2x8x4xbf16>
    %171 = "tensor.empty"() : () -> tensor<2x2x8x4xbf16>
    %172 = "linalg.generic"(%170, %171) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1071: bf16, %arg1072: bf16):
      %1306 = "arith.negf"(%arg1071) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1306) : (bf16) -> ()
    }) : (tensor<2x2x8x4xbf16>, tensor<2x2x8x4xbf16>) -> tensor<2x2x8x4xbf16>
    %173 = "tensor.concat"(%172, %169) <{dim = 3 : i64}> : (tensor<2x2x8x4xbf16>, tensor<2x2x8x4xbf16>) -> tensor<2x2x8x8xbf16>
    %174 = "linalg.generic"(%173, %159, %151) <{indexing_maps = [#map12, #map22, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1068: bf16, %arg1069: bf16, %arg1070: bf16):
      %1305 = "arith.mulf"(%arg1068, %arg1069) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1305) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<1x1x8x8xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %175 = "linalg.generic"(%168, %174, %151) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1065: bf16, %arg1066: bf16, %arg1067: bf16):
      %1304 = "arith.addf"(%arg1065, %arg1066) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1304) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<2x2x8x8xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %176 = "tensor.empty"() : () -> tensor<2x2x2x8x8xbf16>
    %177 = "linalg.generic"(%175, %176) <{indexing_maps = [#map23, #map24], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1063: bf16, %arg1064: bf16):
      "linalg.yield"(%arg1063) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<2x2x2x8x8xbf16>) -> tensor<2x2x2x8x8xbf16>
    %178 = "tensor.collapse_shape"(%177) <{reassociation = [[0], [1, 2], [3], [4]]}> : (tensor<2x2x2x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %179 = "linalg.generic"(%157, %176) <{indexing_maps = [#map23, #map24], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1061: bf16, %arg1062: bf16):
      "linalg.yield"(%arg1061) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<2x2x2x8x8xbf16>) -> tensor<2x2x2x8x8xbf16>
    %180 = "linalg.transpose"(%178, %128) <{permutation = array<i64: 0, 1, 3, 2>}> ({
    ^bb0(%arg1059: bf16, %arg1060: bf16):
      "linalg.yield"(%arg1059) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %181 = "tensor.collapse_shape"(%167) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x8xbf16>) -> tensor<8x8x8xbf16>
    %182 = "tensor.collapse_shape"(%180) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x8xbf16>) -> tensor<8x8x8xbf16>
    %183 = "tensor.empty"() : () -> tensor<8x8x8xf32>
    %184 = "linalg.fill"(%9, %183) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1057: f32, %arg1058: f32):
      "linalg.yield"(%arg1057) : (f32) -> ()
    }) : (f32, tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %185 = "linalg.batch_matmul"(%181, %182, %184) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1054: bf16, %arg1055: bf16, %arg1056: f32):
      %1300 = "arith.extf"(%arg1054) : (bf16) -> f32
      %1301 = "arith.extf"(%arg1055) : (bf16) -> f32
      %1302 = "arith.mulf"(%1300, %1301) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1303 = "arith.addf"(%arg1056, %1302) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1303) : (f32) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x8xbf16>, tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %186 = "tensor.empty"() : () -> tensor<8x8x8xbf16>
    %187 = "linalg.generic"(%185, %186) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1052: f32, %arg1053: bf16):
      %1299 = "arith.truncf"(%arg1052) : (f32) -> bf16
      "linalg.yield"(%1299) : (bf16) -> ()
    }) : (tensor<8x8x8xf32>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %188 = "tensor.expand_shape"(%187) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 8, 8>}> : (tensor<8x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %189 = "tensor.empty"() : () -> tensor<2x4x8x8xf32>
    %190 = "linalg.generic"(%188, %189) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1050: bf16, %arg1051: f32):
      %1298 = "arith.extf"(%arg1050) : (bf16) -> f32
      "linalg.yield"(%1298) : (f32) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %191 = "linalg.generic"(%190, %189) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1048: f32, %arg1049: f32):
      %1296 = "arith.truncf"(%26) : (f64) -> f32
      %1297 = "arith.mulf"(%arg1048, %1296) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1297) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %192 = "linalg.generic"(%191, %128) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1046: f32, %arg1047: bf16):
      %1295 = "arith.truncf"(%arg1046) : (f32) -> bf16
      "linalg.yield"(%1295) : (bf16) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %193 = "linalg.generic"(%192, %81, %128) <{indexing_maps = [#map12, #map28, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1043: bf16, %arg1044: bf16, %arg1045: bf16):
      %1294 = "arith.addf"(%arg1043, %arg1044) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1294) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x1x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %194 = "linalg.generic"(%193, %189) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1041: bf16, %arg1042: f32):
      %1293 = "arith.extf"(%arg1041) : (bf16) -> f32
      "linalg.yield"(%1293) : (f32) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %195 = "tensor.empty"() : () -> tensor<2x4x8xi64>
    %196 = "linalg.fill"(%6, %195) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1039: i64, %arg1040: i64):
      "linalg.yield"(%arg1039) : (i64) -> ()
    }) : (i64, tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %197 = "tensor.empty"() : () -> tensor<2x4x8xf32>
    %198 = "linalg.fill"(%10, %197) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1037: f32, %arg1038: f32):
      "linalg.yield"(%arg1037) : (f32) -> ()
    }) : (f32, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %199:2 = "linalg.generic"(%194, %198, %196) <{indexing_maps = [#map12, #map27, #map27], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg1034: f32, %arg1035: f32, %arg1036: i64):
      %1288 = "linalg.index"() <{dim = 3 : i64}> : () -> index
      %1289 = "arith.index_cast"(%1288) : (index) -> i64
      %1290 = "arith.maximumf"(%arg1034, %arg1035) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1291 = "arith.cmpf"(%arg1034, %arg1035) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1292 = "arith.select"(%1291, %1289, %arg1036) : (i1, i64, i64) -> i64
      "linalg.yield"(%1290, %1292) : (f32, i64) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8xf32>, tensor<2x4x8xi64>) -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %200 = "tensor.expand_shape"(%199#0) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 4, 8, 1>}> : (tensor<2x4x8xf32>) -> tensor<2x4x8x1xf32>
    %201 = "linalg.generic"(%194, %200, %189) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1031: f32, %arg1032: f32, %arg1033: f32):
      %1287 = "arith.subf"(%arg1031, %arg1032) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1287) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %202 = "linalg.generic"(%201, %189) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1029: f32, %arg1030: f32):
      %1286 = "math.exp"(%arg1029) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1286) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %203 = "tensor.empty"() : () -> tensor<2x4x8x1xf32>
    %204 = "linalg.fill"(%9, %203) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1027: f32, %arg1028: f32):
      "linalg.yield"(%arg1027) : (f32) -> ()
    }) : (f32, tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %205 = "linalg.generic"(%202, %204) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1025: f32, %arg1026: f32):
      %1285 = "arith.addf"(%arg1025, %arg1026) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1285) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %206 = "linalg.generic"(%202, %205, %189) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1022: f32, %arg1023: f32, %arg1024: f32):
      %1284 = "arith.divf"(%arg1022, %arg1023) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1284) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %207 = "linalg.generic"(%206, %128) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1020: f32, %arg1021: bf16):
      %1283 = "arith.truncf"(%arg1020) : (f32) -> bf16
      "linalg.yield"(%1283) : (bf16) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %208 = "tensor.collapse_shape"(%207) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x8xbf16>) -> tensor<8x8x8xbf16>
    %209 = "tensor.collapse_shape"(%179) <{reassociation = [[0, 1, 2], [3], [4]]}> : (tensor<2x2x2x8x8xbf16>) -> tensor<8x8x8xbf16>
    %210 = "linalg.batch_matmul"(%208, %209, %184) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1017: bf16, %arg1018: bf16, %arg1019: f32):
      %1279 = "arith.extf"(%arg1017) : (bf16) -> f32
      %1280 = "arith.extf"(%arg1018) : (bf16) -> f32
      %1281 = "arith.mulf"(%1279, %1280) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1282 = "arith.addf"(%arg1019, %1281) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1282) : (f32) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x8xbf16>, tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %211 = "linalg.generic"(%210, %186) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1015: f32, %arg1016: bf16):
      %1278 = "arith.truncf"(%arg1015) : (f32) -> bf16
      "linalg.yield"(%1278) : (bf16) -> ()
    }) : (tensor<8x8x8xf32>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %212 = "tensor.expand_shape"(%211) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 8, 8>}> : (tensor<8x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %213 = "linalg.transpose"(%212, %125) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1013: bf16, %arg1014: bf16):
      "linalg.yield"(%arg1013) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x8x4x8xbf16>) -> tensor<2x8x4x8xbf16>
    %214 = "linalg.transpose"(%arg4, %106) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1011: bf16, %arg1012: bf16):
      "linalg.yield"(%arg1011) : (bf16) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %215 = "tensor.collapse_shape"(%213) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x8x4x8xbf16>) -> tensor<16x32xbf16>
    %216 = "linalg.matmul"(%215, %214, %110) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1008: bf16, %arg1009: bf16, %arg1010: f32):
      %1274 = "arith.extf"(%arg1008) : (bf16) -> f32
      %1275 = "arith.extf"(%arg1009) : (bf16) -> f32
      %1276 = "arith.mulf"(%1274, %1275) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1277 = "arith.addf"(%arg1010, %1276) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1277) : (f32) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x32xbf16>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %217 = "linalg.generic"(%216, %112) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1006: f32, %arg1007: bf16):
      %1273 = "arith.truncf"(%arg1006) : (f32) -> bf16
      "linalg.yield"(%1273) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %218 = "tensor.expand_shape"(%217) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 32>}> : (tensor<16x32xbf16>) -> tensor<2x8x32xbf16>
    %219 = "linalg.generic"(%40, %218, %39) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1003: bf16, %arg1004: bf16, %arg1005: bf16):
      %1272 = "arith.addf"(%arg1003, %arg1004) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1272) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %220 = "linalg.generic"(%219, %94) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1001: bf16, %arg1002: f32):
      %1271 = "arith.extf"(%arg1001) : (bf16) -> f32
      "linalg.yield"(%1271) : (f32) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %221 = "linalg.generic"(%220, %220, %94) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg998: f32, %arg999: f32, %arg1000: f32):
      %1270 = "arith.mulf"(%arg998, %arg999) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1270) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %222 = "linalg.generic"(%221, %98) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg996: f32, %arg997: f32):
      %1269 = "arith.addf"(%arg996, %arg997) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1269) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %223 = "linalg.generic"(%222, %97) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg994: f32, %arg995: f32):
      %1268 = "arith.divf"(%arg994, %29) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1268) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %224 = "linalg.generic"(%223, %97) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg992: f32, %arg993: f32):
      %1266 = "arith.truncf"(%27) : (f64) -> f32
      %1267 = "arith.addf"(%arg992, %1266) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1267) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %225 = "linalg.generic"(%224, %97) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg990: f32, %arg991: f32):
      %1265 = "math.rsqrt"(%arg990) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1265) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %226 = "linalg.generic"(%220, %225, %94) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg987: f32, %arg988: f32, %arg989: f32):
      %1264 = "arith.mulf"(%arg987, %arg988) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1264) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %227 = "linalg.generic"(%226, %39) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg985: f32, %arg986: bf16):
      %1263 = "arith.truncf"(%arg985) : (f32) -> bf16
      "linalg.yield"(%1263) : (bf16) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %228 = "linalg.generic"(%arg11, %227, %39) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg982: bf16, %arg983: bf16, %arg984: bf16):
      %1262 = "arith.mulf"(%arg982, %arg983) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1262) : (bf16) -> ()
    }) : (tensor<32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %229 = "tensor.collapse_shape"(%228) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x32xbf16>) -> tensor<16x32xbf16>
    %230 = "tensor.empty"() : () -> tensor<32x4xbf16>
    %231 = "linalg.transpose"(%arg9, %230) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg980: bf16, %arg981: bf16):
      "linalg.yield"(%arg980) : (bf16) -> ()
    }) : (tensor<4x32xbf16>, tensor<32x4xbf16>) -> tensor<32x4xbf16>
    %232 = "tensor.empty"() : () -> tensor<16x4xf32>
    %233 = "linalg.fill"(%9, %232) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg978: f32, %arg979: f32):
      "linalg.yield"(%arg978) : (f32) -> ()
    }) : (f32, tensor<16x4xf32>) -> tensor<16x4xf32>
    %234 = "linalg.matmul"(%229, %231, %233) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg975: bf16, %arg976: bf16, %arg977: f32):
      %1258 = "arith.extf"(%arg975) : (bf16) -> f32
      %1259 = "arith.extf"(%arg976) : (bf16) -> f32
      %1260 = "arith.mulf"(%1258, %1259) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1261 = "arith.addf"(%arg977, %1260) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1261) : (f32) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x4xbf16>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %235 = "tensor.empty"() : () -> tensor<16x4xbf16>
    %236 = "linalg.generic"(%234, %235) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg973: f32, %arg974: bf16):
      %1257 = "arith.truncf"(%arg973) : (f32) -> bf16
      "linalg.yield"(%1257) : (bf16) -> ()
    }) : (tensor<16x4xf32>, tensor<16x4xbf16>) -> tensor<16x4xbf16>
    %237 = "linalg.generic"(%236, %232) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg971: bf16, %arg972: f32):
      %1256 = "arith.extf"(%arg971) : (bf16) -> f32
      "linalg.yield"(%1256) : (f32) -> ()
    }) : (tensor<16x4xbf16>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %238 = "tensor.empty"() : () -> tensor<16xi64>
    %239 = "linalg.fill"(%6, %238) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg969: i64, %arg970: i64):
      "linalg.yield"(%arg969) : (i64) -> ()
    }) : (i64, tensor<16xi64>) -> tensor<16xi64>
    %240 = "tensor.empty"() : () -> tensor<16xf32>
    %241 = "linalg.fill"(%10, %240) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg967: f32, %arg968: f32):
      "linalg.yield"(%arg967) : (f32) -> ()
    }) : (f32, tensor<16xf32>) -> tensor<16xf32>
    %242:2 = "linalg.generic"(%237, %241, %239) <{indexing_maps = [#map4, #map29, #map29], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg964: f32, %arg965: f32, %arg966: i64):
      %1251 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %1252 = "arith.index_cast"(%1251) : (index) -> i64
      %1253 = "arith.maximumf"(%arg964, %arg965) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1254 = "arith.cmpf"(%arg964, %arg965) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1255 = "arith.select"(%1254, %1252, %arg966) : (i1, i64, i64) -> i64
      "linalg.yield"(%1253, %1255) : (f32, i64) -> ()
    }) : (tensor<16x4xf32>, tensor<16xf32>, tensor<16xi64>) -> (tensor<16xf32>, tensor<16xi64>)
    %243 = "tensor.expand_shape"(%242#0) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 1>}> : (tensor<16xf32>) -> tensor<16x1xf32>
    %244 = "linalg.generic"(%237, %243, %232) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg961: f32, %arg962: f32, %arg963: f32):
      %1250 = "arith.subf"(%arg961, %arg962) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1250) : (f32) -> ()
    }) : (tensor<16x4xf32>, tensor<16x1xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %245 = "linalg.generic"(%244, %232) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg959: f32, %arg960: f32):
      %1249 = "math.exp"(%arg959) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1249) : (f32) -> ()
    }) : (tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %246 = "tensor.empty"() : () -> tensor<16x1xf32>
    %247 = "linalg.fill"(%9, %246) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg957: f32, %arg958: f32):
      "linalg.yield"(%arg957) : (f32) -> ()
    }) : (f32, tensor<16x1xf32>) -> tensor<16x1xf32>
    %248 = "linalg.generic"(%245, %247) <{indexing_maps = [#map4, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg955: f32, %arg956: f32):
      %1248 = "arith.addf"(%arg955, %arg956) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1248) : (f32) -> ()
    }) : (tensor<16x4xf32>, tensor<16x1xf32>) -> tensor<16x1xf32>
    %249 = "linalg.generic"(%245, %248, %232) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg952: f32, %arg953: f32, %arg954: f32):
      %1247 = "arith.divf"(%arg952, %arg953) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1247) : (f32) -> ()
    }) : (tensor<16x4xf32>, tensor<16x1xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %250 = "tensor.empty"() : () -> tensor<4xi64>
    %251 = "linalg.generic"(%250) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg951: i64):
      %1245 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1246 = "arith.index_cast"(%1245) : (index) -> i64
      "linalg.yield"(%1246) : (i64) -> ()
    }) : (tensor<4xi64>) -> tensor<4xi64>
    %252:2 = "linalg.generic"(%249, %241, %239) <{indexing_maps = [#map4, #map29, #map29], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg948: f32, %arg949: f32, %arg950: i64):
      %1240 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %1241 = "arith.index_cast"(%1240) : (index) -> i64
      %1242 = "arith.maximumf"(%arg948, %arg949) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1243 = "arith.cmpf"(%arg948, %arg949) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1244 = "arith.select"(%1243, %1241, %arg950) : (i1, i64, i64) -> i64
      "linalg.yield"(%1242, %1244) : (f32, i64) -> ()
    }) : (tensor<16x4xf32>, tensor<16xf32>, tensor<16xi64>) -> (tensor<16xf32>, tensor<16xi64>)
    %253 = "tensor.expand_shape"(%252#0) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 1>}> : (tensor<16xf32>) -> tensor<16x1xf32>
    %254 = "tensor.expand_shape"(%252#1) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 1>}> : (tensor<16xi64>) -> tensor<16x1xi64>
    %255 = "tensor.empty"() : () -> tensor<16x4xi1>
    %256 = "linalg.generic"(%251, %254, %255) <{indexing_maps = [#map3, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg945: i64, %arg946: i64, %arg947: i1):
      %1239 = "arith.cmpi"(%arg945, %arg946) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1239) : (i1) -> ()
    }) : (tensor<4xi64>, tensor<16x1xi64>, tensor<16x4xi1>) -> tensor<16x4xi1>
    %257 = "linalg.generic"(%256, %24, %249, %232) <{indexing_maps = [#map4, #map30, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg941: i1, %arg942: f32, %arg943: f32, %arg944: f32):
      %1238 = "arith.select"(%arg941, %arg942, %arg943) : (i1, f32, f32) -> f32
      "linalg.yield"(%1238) : (f32) -> ()
    }) : (tensor<16x4xi1>, tensor<f32>, tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %258:2 = "linalg.generic"(%257, %241, %239) <{indexing_maps = [#map4, #map29, #map29], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg938: f32, %arg939: f32, %arg940: i64):
      %1233 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %1234 = "arith.index_cast"(%1233) : (index) -> i64
      %1235 = "arith.maximumf"(%arg938, %arg939) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1236 = "arith.cmpf"(%arg938, %arg939) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1237 = "arith.select"(%1236, %1234, %arg940) : (i1, i64, i64) -> i64
      "linalg.yield"(%1235, %1237) : (f32, i64) -> ()
    }) : (tensor<16x4xf32>, tensor<16xf32>, tensor<16xi64>) -> (tensor<16xf32>, tensor<16xi64>)
    %259 = "tensor.expand_shape"(%258#0) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 1>}> : (tensor<16xf32>) -> tensor<16x1xf32>
    %260 = "tensor.expand_shape"(%258#1) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 1>}> : (tensor<16xi64>) -> tensor<16x1xi64>
    %261 = "tensor.concat"(%253, %259) <{dim = 1 : i64}> : (tensor<16x1xf32>, tensor<16x1xf32>) -> tensor<16x2xf32>
    %262 = "tensor.concat"(%254, %260) <{dim = 1 : i64}> : (tensor<16x1xi64>, tensor<16x1xi64>) -> tensor<16x2xi64>
    %263 = "linalg.generic"(%261, %247) <{indexing_maps = [#map4, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg936: f32, %arg937: f32):
      %1232 = "arith.addf"(%arg936, %arg937) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1232) : (f32) -> ()
    }) : (tensor<16x2xf32>, tensor<16x1xf32>) -> tensor<16x1xf32>
    %264 = "tensor.empty"() : () -> tensor<16x2xf32>
    %265 = "linalg.generic"(%261, %263, %264) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg933: f32, %arg934: f32, %arg935: f32):
      %1231 = "arith.divf"(%arg933, %arg934) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1231) : (f32) -> ()
    }) : (tensor<16x2xf32>, tensor<16x1xf32>, tensor<16x2xf32>) -> tensor<16x2xf32>
    %266 = "tensor.empty"() : () -> tensor<16x2xbf16>
    %267 = "linalg.generic"(%265, %266) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg931: f32, %arg932: bf16):
      %1230 = "arith.truncf"(%arg931) : (f32) -> bf16
      "linalg.yield"(%1230) : (bf16) -> ()
    }) : (tensor<16x2xf32>, tensor<16x2xbf16>) -> tensor<16x2xbf16>
    %268 = "tensor.collapse_shape"(%267) <{reassociation = [[0, 1]]}> : (tensor<16x2xbf16>) -> tensor<32xbf16>
    %269 = "tensor.collapse_shape"(%262) <{reassociation = [[0, 1]]}> : (tensor<16x2xi64>) -> tensor<32xi64>
    %270 = "tensor.empty"() : () -> tensor<32xi64>
    %271 = "linalg.generic"(%270) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg930: i64):
      %1228 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1229 = "arith.index_cast"(%1228) : (index) -> i64
      "linalg.yield"(%1229) : (i64) -> ()
    }) : (tensor<32xi64>) -> tensor<32xi64>
    %272 = "tensor.expand_shape"(%269) <{reassociation = [[0, 1]], static_output_shape = array<i64: 32, 1>}> : (tensor<32xi64>) -> tensor<32x1xi64>
    %273 = "tensor.expand_shape"(%269) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 32>}> : (tensor<32xi64>) -> tensor<1x32xi64>
    %274 = "tensor.expand_shape"(%271) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 32>}> : (tensor<32xi64>) -> tensor<1x32xi64>
    %275 = "tensor.expand_shape"(%271) <{reassociation = [[0, 1]], static_output_shape = array<i64: 32, 1>}> : (tensor<32xi64>) -> tensor<32x1xi64>
    %276 = "tensor.empty"() : () -> tensor<32x32xi1>
    %277 = "linalg.generic"(%274, %275, %276) <{indexing_maps = [#map5, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg927: i64, %arg928: i64, %arg929: i1):
      %1227 = "arith.cmpi"(%arg927, %arg928) <{predicate = 2 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1227) : (i1) -> ()
    }) : (tensor<1x32xi64>, tensor<32x1xi64>, tensor<32x32xi1>) -> tensor<32x32xi1>
    %278 = "linalg.generic"(%273, %272, %276) <{indexing_maps = [#map5, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg924: i64, %arg925: i64, %arg926: i1):
      %1226 = "arith.cmpi"(%arg924, %arg925) <{predicate = 2 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1226) : (i1) -> ()
    }) : (tensor<1x32xi64>, tensor<32x1xi64>, tensor<32x32xi1>) -> tensor<32x32xi1>
    %279 = "linalg.generic"(%273, %272, %276) <{indexing_maps = [#map5, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg921: i64, %arg922: i64, %arg923: i1):
      %1225 = "arith.cmpi"(%arg921, %arg922) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1225) : (i1) -> ()
    }) : (tensor<1x32xi64>, tensor<32x1xi64>, tensor<32x32xi1>) -> tensor<32x32xi1>
    %280 = "linalg.generic"(%279, %277, %276) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg918: i1, %arg919: i1, %arg920: i1):
      %1224 = "arith.andi"(%arg918, %arg919) : (i1, i1) -> i1
      "linalg.yield"(%1224) : (i1) -> ()
    }) : (tensor<32x32xi1>, tensor<32x32xi1>, tensor<32x32xi1>) -> tensor<32x32xi1>
    %281 = "linalg.generic"(%278, %280, %276) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg915: i1, %arg916: i1, %arg917: i1):
      %1223 = "arith.ori"(%arg915, %arg916) : (i1, i1) -> i1
      "linalg.yield"(%1223) : (i1) -> ()
    }) : (tensor<32x32xi1>, tensor<32x32xi1>, tensor<32x32xi1>) -> tensor<32x32xi1>
    %282 = "tensor.empty"() : () -> tensor<32x32xi64>
    %283 = "linalg.generic"(%281, %282) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg913: i1, %arg914: i64):
      %1222 = "arith.extui"(%arg913) : (i1) -> i64
      "linalg.yield"(%1222) : (i64) -> ()
    }) : (tensor<32x32xi1>, tensor<32x32xi64>) -> tensor<32x32xi64>
    %284 = "linalg.fill"(%6, %270) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg911: i64, %arg912: i64):
      "linalg.yield"(%arg911) : (i64) -> ()
    }) : (i64, tensor<32xi64>) -> tensor<32xi64>
    %285 = "linalg.generic"(%283, %284) <{indexing_maps = [#map4, #map29], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg909: i64, %arg910: i64):
      %1221 = "arith.addi"(%arg909, %arg910) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1221) : (i64) -> ()
    }) : (tensor<32x32xi64>, tensor<32xi64>) -> tensor<32xi64>
    %286 = "tensor.expand_shape"(%285) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 32>}> : (tensor<32xi64>) -> tensor<1x32xi64>
    %287 = "linalg.generic"(%286, %275, %276) <{indexing_maps = [#map5, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg906: i64, %arg907: i64, %arg908: i1):
      %1220 = "arith.cmpi"(%arg906, %arg907) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1220) : (i1) -> ()
    }) : (tensor<1x32xi64>, tensor<32x1xi64>, tensor<32x32xi1>) -> tensor<32x32xi1>
    %288 = "linalg.generic"(%287, %273, %38, %282) <{indexing_maps = [#map4, #map5, #map30, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg902: i1, %arg903: i64, %arg904: i64, %arg905: i64):
      %1219 = "arith.select"(%arg902, %arg903, %arg904) : (i1, i64, i64) -> i64
      "linalg.yield"(%1219) : (i64) -> ()
    }) : (tensor<32x32xi1>, tensor<1x32xi64>, tensor<i64>, tensor<32x32xi64>) -> tensor<32x32xi64>
    %289 = "linalg.generic"(%288, %284) <{indexing_maps = [#map4, #map29], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg900: i64, %arg901: i64):
      %1218 = "arith.addi"(%arg900, %arg901) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1218) : (i64) -> ()
    }) : (tensor<32x32xi64>, tensor<32xi64>) -> tensor<32xi64>
    %290 = "linalg.generic"(%287, %274, %38, %282) <{indexing_maps = [#map4, #map5, #map30, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg896: i1, %arg897: i64, %arg898: i64, %arg899: i64):
      %1217 = "arith.select"(%arg896, %arg897, %arg898) : (i1, i64, i64) -> i64
      "linalg.yield"(%1217) : (i64) -> ()
    }) : (tensor<32x32xi1>, tensor<1x32xi64>, tensor<i64>, tensor<32x32xi64>) -> tensor<32x32xi64>
    %291 = "linalg.generic"(%290, %284) <{indexing_maps = [#map4, #map29], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg894: i64, %arg895: i64):
      %1216 = "arith.addi"(%arg894, %arg895) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1216) : (i64) -> ()
    }) : (tensor<32x32xi64>, tensor<32xi64>) -> tensor<32xi64>
    %292 = "linalg.generic"(%291, %37, %270) <{indexing_maps = [#map2, #map31, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg891: i64, %arg892: i64, %arg893: i64):
      %1211 = "arith.sitofp"(%arg891) : (i64) -> f64
      %1212 = "arith.sitofp"(%arg892) : (i64) -> f64
      %1213 = "arith.divf"(%1211, %1212) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      %1214 = "math.floor"(%1213) <{fastmath = #arith.fastmath<none>}> : (f64) -> f64
      %1215 = "arith.fptosi"(%1214) : (f64) -> i64
      "linalg.yield"(%1215) : (i64) -> ()
    }) : (tensor<32xi64>, tensor<i64>, tensor<32xi64>) -> tensor<32xi64>
    %293 = "linalg.generic"(%292, %106) <{indexing_maps = [#map29, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg889: i64, %arg890: bf16):
      %1205 = "arith.cmpi"(%arg889, %6) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1206 = "arith.addi"(%arg889, %2) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1207 = "arith.select"(%1205, %1206, %arg889) : (i1, i64, i64) -> i64
      %1208 = "arith.index_cast"(%1207) : (i64) -> index
      %1209 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %1210 = "tensor.extract"(%229, %1208, %1209) : (tensor<16x32xbf16>, index, index) -> bf16
      "linalg.yield"(%1210) : (bf16) -> ()
    }) : (tensor<32xi64>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %294 = "tensor.empty"() : () -> tensor<32xbf16>
    %295 = "linalg.generic"(%291, %294) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg887: i64, %arg888: bf16):
      %1200 = "arith.cmpi"(%arg887, %6) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1201 = "arith.addi"(%arg887, %1) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1202 = "arith.select"(%1200, %1201, %arg887) : (i1, i64, i64) -> i64
      %1203 = "arith.index_cast"(%1202) : (i64) -> index
      %1204 = "tensor.extract"(%268, %1203) : (tensor<32xbf16>, index) -> bf16
      "linalg.yield"(%1204) : (bf16) -> ()
    }) : (tensor<32xi64>, tensor<32xbf16>) -> tensor<32xbf16>
    %296 = "tensor.empty"() : () -> tensor<32xf32>
    %297 = "linalg.generic"(%289, %296) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg885: i64, %arg886: f32):
      %1199 = "arith.sitofp"(%arg885) : (i64) -> f32
      "linalg.yield"(%1199) : (f32) -> ()
    }) : (tensor<32xi64>, tensor<32xf32>) -> tensor<32xf32>
    %298 = "tensor.empty"() : () -> tensor<4xf32>
    %299 = "linalg.generic"(%251, %298) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg883: i64, %arg884: f32):
      %1198 = "arith.sitofp"(%arg883) : (i64) -> f32
      "linalg.yield"(%1198) : (f32) -> ()
    }) : (tensor<4xi64>, tensor<4xf32>) -> tensor<4xf32>
    %300 = "tensor.expand_shape"(%297) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 32>}> : (tensor<32xf32>) -> tensor<1x32xf32>
    %301 = "tensor.expand_shape"(%299) <{reassociation = [[0, 1]], static_output_shape = array<i64: 4, 1>}> : (tensor<4xf32>) -> tensor<4x1xf32>
    %302 = "tensor.empty"() : () -> tensor<4x32xi1>
    %303 = "linalg.generic"(%300, %301, %302) <{indexing_maps = [#map5, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg880: f32, %arg881: f32, %arg882: i1):
      %1197 = "arith.cmpf"(%arg880, %arg881) <{fastmath = #arith.fastmath<none>, predicate = 1 : i64}> : (f32, f32) -> i1
      "linalg.yield"(%1197) : (i1) -> ()
    }) : (tensor<1x32xf32>, tensor<4x1xf32>, tensor<4x32xi1>) -> tensor<4x32xi1>
    %304 = "tensor.empty"() : () -> tensor<4x32xi64>
    %305 = "linalg.generic"(%303, %304) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg878: i1, %arg879: i64):
      %1196 = "arith.extui"(%arg878) : (i1) -> i64
      "linalg.yield"(%1196) : (i64) -> ()
    }) : (tensor<4x32xi1>, tensor<4x32xi64>) -> tensor<4x32xi64>
    %306 = "linalg.fill"(%6, %250) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg876: i64, %arg877: i64):
      "linalg.yield"(%arg876) : (i64) -> ()
    }) : (i64, tensor<4xi64>) -> tensor<4xi64>
    %307 = "linalg.generic"(%305, %306) <{indexing_maps = [#map4, #map29], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg874: i64, %arg875: i64):
      %1195 = "arith.addi"(%arg874, %arg875) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1195) : (i64) -> ()
    }) : (tensor<4x32xi64>, tensor<4xi64>) -> tensor<4xi64>
    %308 = "linalg.generic"(%307, %298) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg872: i64, %arg873: f32):
      %1194 = "arith.sitofp"(%arg872) : (i64) -> f32
      "linalg.yield"(%1194) : (f32) -> ()
    }) : (tensor<4xi64>, tensor<4xf32>) -> tensor<4xf32>
    %309 = "tensor.empty"() : () -> tensor<4xi32>
    %310 = "linalg.generic"(%308, %309) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg870: f32, %arg871: i32):
      %1193 = "arith.fptosi"(%arg870) : (f32) -> i32
      "linalg.yield"(%1193) : (i32) -> ()
    }) : (tensor<4xf32>, tensor<4xi32>) -> tensor<4xi32>
    %311 = "tensor.expand_shape"(%251) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 4>}> : (tensor<4xi64>) -> tensor<1x4xi64>
    %312 = "tensor.expand_shape"(%251) <{reassociation = [[0, 1]], static_output_shape = array<i64: 4, 1>}> : (tensor<4xi64>) -> tensor<4x1xi64>
    %313 = "tensor.empty"() : () -> tensor<4x4xi1>
    %314 = "linalg.generic"(%311, %312, %313) <{indexing_maps = [#map5, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg867: i64, %arg868: i64, %arg869: i1):
      %1192 = "arith.cmpi"(%arg867, %arg868) <{predicate = 3 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1192) : (i1) -> ()
    }) : (tensor<1x4xi64>, tensor<4x1xi64>, tensor<4x4xi1>) -> tensor<4x4xi1>
    %315 = "tensor.expand_shape"(%310) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 4>}> : (tensor<4xi32>) -> tensor<1x4xi32>
    %316 = "tensor.empty"() : () -> tensor<4x4xi32>
    %317 = "linalg.generic"(%314, %315, %36, %316) <{indexing_maps = [#map4, #map5, #map30, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg863: i1, %arg864: i32, %arg865: i32, %arg866: i32):
      %1191 = "arith.select"(%arg863, %arg864, %arg865) : (i1, i32, i32) -> i32
      "linalg.yield"(%1191) : (i32) -> ()
    }) : (tensor<4x4xi1>, tensor<1x4xi32>, tensor<i32>, tensor<4x4xi32>) -> tensor<4x4xi32>
    %318 = "linalg.generic"(%317, %306) <{indexing_maps = [#map4, #map29], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg861: i32, %arg862: i64):
      %1189 = "arith.extsi"(%arg861) : (i32) -> i64
      %1190 = "arith.addi"(%1189, %arg862) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1190) : (i64) -> ()
    }) : (tensor<4x4xi32>, tensor<4xi64>) -> tensor<4xi64>
    %319 = "tensor.empty"() : () -> tensor<4x32x48xbf16>
    %320 = "linalg.transpose"(%arg7, %319) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg859: bf16, %arg860: bf16):
      "linalg.yield"(%arg859) : (bf16) -> ()
    }) : (tensor<4x48x32xbf16>, tensor<4x32x48xbf16>) -> tensor<4x32x48xbf16>
    %321 = "tensor.expand_shape"(%318) <{reassociation = [[0, 1]], static_output_shape = array<i64: 4, 1>}> : (tensor<4xi64>) -> tensor<4x1xi64>
    %322 = "linalg.generic"(%274, %321, %302) <{indexing_maps = [#map5, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg856: i64, %arg857: i64, %arg858: i1):
      %1188 = "arith.cmpi"(%arg856, %arg857) <{predicate = 2 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1188) : (i1) -> ()
    }) : (tensor<1x32xi64>, tensor<4x1xi64>, tensor<4x32xi1>) -> tensor<4x32xi1>
    %323 = "tensor.extract_slice"(%322) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 3, 32>, static_strides = array<i64: 1, 1>}> : (tensor<4x32xi1>) -> tensor<3x32xi1>
    %324 = "tensor.concat"(%31, %323) <{dim = 0 : i64}> : (tensor<1x32xi1>, tensor<3x32xi1>) -> tensor<4x32xi1>
    %325 = "linalg.generic"(%324, %302) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg854: i1, %arg855: i1):
      %1187 = "arith.xori"(%arg854, %12) : (i1, i1) -> i1
      "linalg.yield"(%1187) : (i1) -> ()
    }) : (tensor<4x32xi1>, tensor<4x32xi1>) -> tensor<4x32xi1>
    %326 = "linalg.generic"(%322, %325, %302) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg851: i1, %arg852: i1, %arg853: i1):
      %1186 = "arith.andi"(%arg851, %arg852) : (i1, i1) -> i1
      "linalg.yield"(%1186) : (i1) -> ()
    }) : (tensor<4x32xi1>, tensor<4x32xi1>, tensor<4x32xi1>) -> tensor<4x32xi1>
    %327 = "tensor.expand_shape"(%326) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 4, 32, 1>}> : (tensor<4x32xi1>) -> tensor<4x32x1xi1>
    %328 = "tensor.expand_shape"(%293) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 32, 32>}> : (tensor<32x32xbf16>) -> tensor<1x32x32xbf16>
    %329 = "tensor.empty"() : () -> tensor<4x32x32xbf16>
    %330 = "linalg.generic"(%327, %328, %23, %329) <{indexing_maps = [#map17, #map32, #map9, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg847: i1, %arg848: bf16, %arg849: bf16, %arg850: bf16):
      %1185 = "arith.select"(%arg847, %arg848, %arg849) : (i1, bf16, bf16) -> bf16
      "linalg.yield"(%1185) : (bf16) -> ()
    }) : (tensor<4x32x1xi1>, tensor<1x32x32xbf16>, tensor<bf16>, tensor<4x32x32xbf16>) -> tensor<4x32x32xbf16>
    %331 = "tensor.empty"() : () -> tensor<4x32x48xf32>
    %332 = "linalg.fill"(%9, %331) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg845: f32, %arg846: f32):
      "linalg.yield"(%arg845) : (f32) -> ()
    }) : (f32, tensor<4x32x48xf32>) -> tensor<4x32x48xf32>
    %333 = "linalg.batch_matmul"(%330, %320, %332) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg842: bf16, %arg843: bf16, %arg844: f32):
      %1181 = "arith.extf"(%arg842) : (bf16) -> f32
      %1182 = "arith.extf"(%arg843) : (bf16) -> f32
      %1183 = "arith.mulf"(%1181, %1182) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1184 = "arith.addf"(%arg844, %1183) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1184) : (f32) -> ()
    }) : (tensor<4x32x32xbf16>, tensor<4x32x48xbf16>, tensor<4x32x48xf32>) -> tensor<4x32x48xf32>
    %334 = "linalg.generic"(%333, %319) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg840: f32, %arg841: bf16):
      %1180 = "arith.truncf"(%arg840) : (f32) -> bf16
      "linalg.yield"(%1180) : (bf16) -> ()
    }) : (tensor<4x32x48xf32>, tensor<4x32x48xbf16>) -> tensor<4x32x48xbf16>
    %335 = "linalg.generic"(%334, %331) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg838: bf16, %arg839: f32):
      %1179 = "arith.extf"(%arg838) : (bf16) -> f32
      "linalg.yield"(%1179) : (f32) -> ()
    }) : (tensor<4x32x48xbf16>, tensor<4x32x48xf32>) -> tensor<4x32x48xf32>
    %336 = "tensor.empty"() : () -> tensor<32x48xf32>
    %337 = "linalg.fill"(%9, %336) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg836: f32, %arg837: f32):
      "linalg.yield"(%arg836) : (f32) -> ()
    }) : (f32, tensor<32x48xf32>) -> tensor<32x48xf32>
    %338 = "linalg.generic"(%335, %337) <{indexing_maps = [#map1, #map7], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg834: f32, %arg835: f32):
      %1178 = "arith.addf"(%arg834, %arg835) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1178) : (f32) -> ()
    }) : (tensor<4x32x48xf32>, tensor<32x48xf32>) -> tensor<32x48xf32>
    %339 = "tensor.empty"() : () -> tensor<32x48xbf16>
    %340 = "linalg.generic"(%338, %339) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg832: f32, %arg833: bf16):
      %1177 = "arith.truncf"(%arg832) : (f32) -> bf16
      "linalg.yield"(%1177) : (bf16) -> ()
    }) : (tensor<32x48xf32>, tensor<32x48xbf16>) -> tensor<32x48xbf16>
    %341 = "tensor.extract_slice"(%340) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 32, 24>, static_strides = array<i64: 1, 1>}> : (tensor<32x48xbf16>) -> tensor<32x24xbf16>
    %342 = "tensor.extract_slice"(%340) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 24>, static_sizes = array<i64: 32, 24>, static_strides = array<i64: 1, 1>}> : (tensor<32x48xbf16>) -> tensor<32x24xbf16>
    %343 = "tensor.empty"() : () -> tensor<32x24xf32>
    %344 = "linalg.generic"(%341, %343) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg830: bf16, %arg831: f32):
      %1176 = "arith.extf"(%arg830) : (bf16) -> f32
      "linalg.yield"(%1176) : (f32) -> ()
    }) : (tensor<32x24xbf16>, tensor<32x24xf32>) -> tensor<32x24xf32>
    %345 = "linalg.generic"(%344, %343) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg828: f32, %arg829: f32):
      %1172 = "arith.negf"(%arg828) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %1173 = "math.exp"(%1172) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %1174 = "arith.addf"(%1173, %13) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1175 = "arith.divf"(%13, %1174) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1175) : (f32) -> ()
    }) : (tensor<32x24xf32>, tensor<32x24xf32>) -> tensor<32x24xf32>
    %346 = "linalg.generic"(%344, %345, %343) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg825: f32, %arg826: f32, %arg827: f32):
      %1171 = "arith.mulf"(%arg825, %arg826) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1171) : (f32) -> ()
    }) : (tensor<32x24xf32>, tensor<32x24xf32>, tensor<32x24xf32>) -> tensor<32x24xf32>
    %347 = "tensor.empty"() : () -> tensor<32x24xbf16>
    %348 = "linalg.generic"(%346, %347) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg823: f32, %arg824: bf16):
      %1170 = "arith.truncf"(%arg823) : (f32) -> bf16
      "linalg.yield"(%1170) : (bf16) -> ()
    }) : (tensor<32x24xf32>, tensor<32x24xbf16>) -> tensor<32x24xbf16>
    %349 = "linalg.generic"(%348, %342, %347) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg820: bf16, %arg821: bf16, %arg822: bf16):
      %1169 = "arith.mulf"(%arg820, %arg821) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1169) : (bf16) -> ()
    }) : (tensor<32x24xbf16>, tensor<32x24xbf16>, tensor<32x24xbf16>) -> tensor<32x24xbf16>
    %350 = "tensor.empty"() : () -> tensor<4x24x32xbf16>
    %351 = "linalg.transpose"(%arg8, %350) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg818: bf16, %arg819: bf16):
      "linalg.yield"(%arg818) : (bf16) -> ()
    }) : (tensor<4x32x24xbf16>, tensor<4x24x32xbf16>) -> tensor<4x24x32xbf16>
    %352 = "tensor.expand_shape"(%349) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 32, 24>}> : (tensor<32x24xbf16>) -> tensor<1x32x24xbf16>
    %353 = "tensor.empty"() : () -> tensor<4x32x24xbf16>
    %354 = "linalg.generic"(%327, %352, %23, %353) <{indexing_maps = [#map17, #map32, #map9, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg814: i1, %arg815: bf16, %arg816: bf16, %arg817: bf16):
      %1168 = "arith.select"(%arg814, %arg815, %arg816) : (i1, bf16, bf16) -> bf16
      "linalg.yield"(%1168) : (bf16) -> ()
    }) : (tensor<4x32x1xi1>, tensor<1x32x24xbf16>, tensor<bf16>, tensor<4x32x24xbf16>) -> tensor<4x32x24xbf16>
    %355 = "tensor.empty"() : () -> tensor<4x32x32xf32>
    %356 = "linalg.fill"(%9, %355) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg812: f32, %arg813: f32):
      "linalg.yield"(%arg812) : (f32) -> ()
    }) : (f32, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
    %357 = "linalg.batch_matmul"(%354, %351, %356) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg809: bf16, %arg810: bf16, %arg811: f32):
      %1164 = "arith.extf"(%arg809) : (bf16) -> f32
      %1165 = "arith.extf"(%arg810) : (bf16) -> f32
      %1166 = "arith.mulf"(%1164, %1165) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1167 = "arith.addf"(%arg811, %1166) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1167) : (f32) -> ()
    }) : (tensor<4x32x24xbf16>, tensor<4x24x32xbf16>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
    %358 = "linalg.generic"(%357, %329) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg807: f32, %arg808: bf16):
      %1163 = "arith.truncf"(%arg807) : (f32) -> bf16
      "linalg.yield"(%1163) : (bf16) -> ()
    }) : (tensor<4x32x32xf32>, tensor<4x32x32xbf16>) -> tensor<4x32x32xbf16>
    %359 = "linalg.generic"(%358, %355) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg805: bf16, %arg806: f32):
      %1162 = "arith.extf"(%arg805) : (bf16) -> f32
      "linalg.yield"(%1162) : (f32) -> ()
    }) : (tensor<4x32x32xbf16>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
    %360 = "tensor.empty"() : () -> tensor<32x32xf32>
    %361 = "linalg.fill"(%9, %360) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg803: f32, %arg804: f32):
      "linalg.yield"(%arg803) : (f32) -> ()
    }) : (f32, tensor<32x32xf32>) -> tensor<32x32xf32>
    %362 = "linalg.generic"(%359, %361) <{indexing_maps = [#map1, #map7], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg801: f32, %arg802: f32):
      %1161 = "arith.addf"(%arg801, %arg802) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1161) : (f32) -> ()
    }) : (tensor<4x32x32xf32>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %363 = "linalg.generic"(%362, %106) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg799: f32, %arg800: bf16):
      %1160 = "arith.truncf"(%arg799) : (f32) -> bf16
      "linalg.yield"(%1160) : (bf16) -> ()
    }) : (tensor<32x32xf32>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %364 = "tensor.expand_shape"(%295) <{reassociation = [[0, 1]], static_output_shape = array<i64: 32, 1>}> : (tensor<32xbf16>) -> tensor<32x1xbf16>
    %365 = "linalg.generic"(%363, %364, %106) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg796: bf16, %arg797: bf16, %arg798: bf16):
      %1159 = "arith.mulf"(%arg796, %arg797) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1159) : (bf16) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x1xbf16>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %366 = "tensor.expand_shape"(%291) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 32>}> : (tensor<32xi64>) -> tensor<1x32xi64>
    %367 = "linalg.generic"(%366, %275, %276) <{indexing_maps = [#map5, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg793: i64, %arg794: i64, %arg795: i1):
      %1158 = "arith.cmpi"(%arg793, %arg794) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1158) : (i1) -> ()
    }) : (tensor<1x32xi64>, tensor<32x1xi64>, tensor<32x32xi1>) -> tensor<32x32xi1>
    %368 = "linalg.generic"(%367, %274, %38, %282) <{indexing_maps = [#map4, #map5, #map30, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg789: i1, %arg790: i64, %arg791: i64, %arg792: i64):
      %1157 = "arith.select"(%arg789, %arg790, %arg791) : (i1, i64, i64) -> i64
      "linalg.yield"(%1157) : (i64) -> ()
    }) : (tensor<32x32xi1>, tensor<1x32xi64>, tensor<i64>, tensor<32x32xi64>) -> tensor<32x32xi64>
    %369 = "linalg.generic"(%368, %284) <{indexing_maps = [#map4, #map29], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg787: i64, %arg788: i64):
      %1156 = "arith.addi"(%arg787, %arg788) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1156) : (i64) -> ()
    }) : (tensor<32x32xi64>, tensor<32xi64>) -> tensor<32xi64>
    %370 = "tensor.empty"() : () -> tensor<32xi1>
    %371 = "linalg.fill"(%11, %370) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg785: i1, %arg786: i1):
      "linalg.yield"(%arg785) : (i1) -> ()
    }) : (i1, tensor<32xi1>) -> tensor<32xi1>
    %372 = "linalg.generic"(%367, %371) <{indexing_maps = [#map4, #map29], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg783: i1, %arg784: i1):
      %1155 = "arith.ori"(%arg783, %arg784) : (i1, i1) -> i1
      "linalg.yield"(%1155) : (i1) -> ()
    }) : (tensor<32x32xi1>, tensor<32xi1>) -> tensor<32xi1>
    %373 = "linalg.generic"(%372, %369, %35, %270) <{indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg779: i1, %arg780: i64, %arg781: i64, %arg782: i64):
      %1154 = "arith.select"(%arg779, %arg780, %arg781) : (i1, i64, i64) -> i64
      "linalg.yield"(%1154) : (i64) -> ()
    }) : (tensor<32xi1>, tensor<32xi64>, tensor<32xi64>, tensor<32xi64>) -> tensor<32xi64>
    %374 = "linalg.generic"(%373, %106) <{indexing_maps = [#map29, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg777: i64, %arg778: bf16):
      %1148 = "arith.cmpi"(%arg777, %6) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1149 = "arith.addi"(%arg777, %1) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1150 = "arith.select"(%1148, %1149, %arg777) : (i1, i64, i64) -> i64
      %1151 = "arith.index_cast"(%1150) : (i64) -> index
      %1152 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %1153 = "tensor.extract"(%365, %1151, %1152) : (tensor<32x32xbf16>, index, index) -> bf16
      "linalg.yield"(%1153) : (bf16) -> ()
    }) : (tensor<32xi64>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %375 = "tensor.expand_shape"(%374) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 16, 2, 32>}> : (tensor<32x32xbf16>) -> tensor<16x2x32xbf16>
    %376 = "tensor.empty"() : () -> tensor<16x2x32xf32>
    %377 = "linalg.generic"(%375, %376) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg775: bf16, %arg776: f32):
      %1147 = "arith.extf"(%arg775) : (bf16) -> f32
      "linalg.yield"(%1147) : (f32) -> ()
    }) : (tensor<16x2x32xbf16>, tensor<16x2x32xf32>) -> tensor<16x2x32xf32>
    %378 = "linalg.generic"(%377, %110) <{indexing_maps = [#map1, #map19], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg773: f32, %arg774: f32):
      %1146 = "arith.addf"(%arg773, %arg774) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1146) : (f32) -> ()
    }) : (tensor<16x2x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %379 = "linalg.generic"(%378, %112) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg771: f32, %arg772: bf16):
      %1145 = "arith.truncf"(%arg771) : (f32) -> bf16
      "linalg.yield"(%1145) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %380 = "tensor.expand_shape"(%379) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 32>}> : (tensor<16x32xbf16>) -> tensor<2x8x32xbf16>
    %381 = "linalg.generic"(%219, %380, %39) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg768: bf16, %arg769: bf16, %arg770: bf16):
      %1144 = "arith.addf"(%arg768, %arg769) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1144) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %382 = "linalg.generic"(%381, %94) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg766: bf16, %arg767: f32):
      %1143 = "arith.extf"(%arg766) : (bf16) -> f32
      "linalg.yield"(%1143) : (f32) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %383 = "linalg.generic"(%382, %382, %94) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg763: f32, %arg764: f32, %arg765: f32):
      %1142 = "arith.mulf"(%arg763, %arg764) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1142) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %384 = "linalg.generic"(%383, %98) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg761: f32, %arg762: f32):
      %1141 = "arith.addf"(%arg761, %arg762) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1141) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %385 = "linalg.generic"(%384, %97) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg759: f32, %arg760: f32):
      %1140 = "arith.divf"(%arg759, %29) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1140) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %386 = "linalg.generic"(%385, %97) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg757: f32, %arg758: f32):
      %1138 = "arith.truncf"(%27) : (f64) -> f32
      %1139 = "arith.addf"(%arg757, %1138) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1139) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %387 = "linalg.generic"(%386, %97) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg755: f32, %arg756: f32):
      %1137 = "math.rsqrt"(%arg755) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1137) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %388 = "linalg.generic"(%382, %387, %94) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg752: f32, %arg753: f32, %arg754: f32):
      %1136 = "arith.mulf"(%arg752, %arg753) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1136) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %389 = "linalg.generic"(%388, %39) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg750: f32, %arg751: bf16):
      %1135 = "arith.truncf"(%arg750) : (f32) -> bf16
      "linalg.yield"(%1135) : (bf16) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %390 = "linalg.generic"(%arg12, %389, %39) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg747: bf16, %arg748: bf16, %arg749: bf16):
      %1134 = "arith.mulf"(%arg747, %arg748) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1134) : (bf16) -> ()
    }) : (tensor<32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %391 = "tensor.empty"() : () -> tensor<32x96xbf16>
    %392 = "linalg.transpose"(%arg13, %391) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg745: bf16, %arg746: bf16):
      "linalg.yield"(%arg745) : (bf16) -> ()
    }) : (tensor<96x32xbf16>, tensor<32x96xbf16>) -> tensor<32x96xbf16>
    %393 = "tensor.collapse_shape"(%390) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x32xbf16>) -> tensor<16x32xbf16>
    %394 = "tensor.empty"() : () -> tensor<16x96xf32>
    %395 = "linalg.fill"(%9, %394) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg743: f32, %arg744: f32):
      "linalg.yield"(%arg743) : (f32) -> ()
    }) : (f32, tensor<16x96xf32>) -> tensor<16x96xf32>
    %396 = "linalg.matmul"(%393, %392, %395) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg740: bf16, %arg741: bf16, %arg742: f32):
      %1130 = "arith.extf"(%arg740) : (bf16) -> f32
      %1131 = "arith.extf"(%arg741) : (bf16) -> f32
      %1132 = "arith.mulf"(%1130, %1131) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1133 = "arith.addf"(%arg742, %1132) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1133) : (f32) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x96xbf16>, tensor<16x96xf32>) -> tensor<16x96xf32>
    %397 = "tensor.empty"() : () -> tensor<16x96xbf16>
    %398 = "linalg.generic"(%396, %397) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg738: f32, %arg739: bf16):
      %1129 = "arith.truncf"(%arg738) : (f32) -> bf16
      "linalg.yield"(%1129) : (bf16) -> ()
    }) : (tensor<16x96xf32>, tensor<16x96xbf16>) -> tensor<16x96xbf16>
    %399 = "tensor.expand_shape"(%398) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 96>}> : (tensor<16x96xbf16>) -> tensor<2x8x96xbf16>
    %400 = "tensor.empty"() : () -> tensor<2x8x96xf32>
    %401 = "linalg.generic"(%399, %400) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg736: bf16, %arg737: f32):
      %1128 = "arith.extf"(%arg736) : (bf16) -> f32
      "linalg.yield"(%1128) : (f32) -> ()
    }) : (tensor<2x8x96xbf16>, tensor<2x8x96xf32>) -> tensor<2x8x96xf32>
    %402 = "tensor.pad"(%arg15) <{operandSegmentSizes = array<i32: 1, 0, 0>, static_high = array<i64: 0, 1>, static_low = array<i64: 0, 0>}> ({
    ^bb0(%arg734: index, %arg735: index):
      "tensor.yield"(%0) : (i64) -> ()
    }) : (tensor<2x8xi64>) -> tensor<2x9xi64>
    %403 = "tensor.extract_slice"(%402) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 1>, static_sizes = array<i64: 2, 8>, static_strides = array<i64: 1, 1>}> : (tensor<2x9xi64>) -> tensor<2x8xi64>
    %404 = "tensor.collapse_shape"(%401) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x96xf32>) -> tensor<16x96xf32>
    %405 = "tensor.collapse_shape"(%403) <{reassociation = [[0, 1]]}> : (tensor<2x8xi64>) -> tensor<16xi64>
    %406:2 = "linalg.generic"(%404, %241, %239) <{indexing_maps = [#map4, #map29, #map29], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg731: f32, %arg732: f32, %arg733: i64):
      %1123 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %1124 = "arith.index_cast"(%1123) : (index) -> i64
      %1125 = "arith.maximumf"(%arg731, %arg732) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1126 = "arith.cmpf"(%arg731, %arg732) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1127 = "arith.select"(%1126, %1124, %arg733) : (i1, i64, i64) -> i64
      "linalg.yield"(%1125, %1127) : (f32, i64) -> ()
    }) : (tensor<16x96xf32>, tensor<16xf32>, tensor<16xi64>) -> (tensor<16xf32>, tensor<16xi64>)
    %407 = "tensor.expand_shape"(%406#0) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 1>}> : (tensor<16xf32>) -> tensor<16x1xf32>
    %408 = "linalg.generic"(%404, %407, %394) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg728: f32, %arg729: f32, %arg730: f32):
      %1122 = "arith.subf"(%arg728, %arg729) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1122) : (f32) -> ()
    }) : (tensor<16x96xf32>, tensor<16x1xf32>, tensor<16x96xf32>) -> tensor<16x96xf32>
    %409 = "linalg.generic"(%408, %394) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg726: f32, %arg727: f32):
      %1121 = "math.exp"(%arg726) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1121) : (f32) -> ()
    }) : (tensor<16x96xf32>, tensor<16x96xf32>) -> tensor<16x96xf32>
    %410 = "linalg.generic"(%409, %247) <{indexing_maps = [#map4, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg724: f32, %arg725: f32):
      %1120 = "arith.addf"(%arg724, %arg725) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1120) : (f32) -> ()
    }) : (tensor<16x96xf32>, tensor<16x1xf32>) -> tensor<16x1xf32>
    %411 = "linalg.generic"(%410, %246) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg722: f32, %arg723: f32):
      %1119 = "math.log"(%arg722) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1119) : (f32) -> ()
    }) : (tensor<16x1xf32>, tensor<16x1xf32>) -> tensor<16x1xf32>
    %412 = "linalg.generic"(%408, %411, %394) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg719: f32, %arg720: f32, %arg721: f32):
      %1118 = "arith.subf"(%arg719, %arg720) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1118) : (f32) -> ()
    }) : (tensor<16x96xf32>, tensor<16x1xf32>, tensor<16x96xf32>) -> tensor<16x96xf32>
    %413 = "tensor.empty"() : () -> tensor<16xi1>
    %414 = "linalg.generic"(%405, %413) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg717: i64, %arg718: i1):
      %1117 = "arith.cmpi"(%arg717, %0) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1117) : (i1) -> ()
    }) : (tensor<16xi64>, tensor<16xi1>) -> tensor<16xi1>
    %415 = "linalg.generic"(%414, %405, %38, %238) <{indexing_maps = [#map2, #map2, #map31, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg713: i1, %arg714: i64, %arg715: i64, %arg716: i64):
      %1116 = "arith.select"(%arg713, %arg714, %arg715) : (i1, i64, i64) -> i64
      "linalg.yield"(%1116) : (i64) -> ()
    }) : (tensor<16xi1>, tensor<16xi64>, tensor<i64>, tensor<16xi64>) -> tensor<16xi64>
    %416 = "tensor.expand_shape"(%415) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 1>}> : (tensor<16xi64>) -> tensor<16x1xi64>
    %417 = "linalg.generic"(%416, %247) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg711: i64, %arg712: f32):
      %1111 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1112 = "arith.index_cast"(%arg711) : (i64) -> index
      %1113 = "arith.cmpi"(%1112, %8) <{predicate = 2 : i64}> : (index, index) -> i1
      "cf.assert"(%1113) <{msg = "index must be smaller than dim size"}> : (i1) -> ()
      %1114 = "arith.cmpi"(%arg711, %6) <{predicate = 5 : i64}> : (i64, i64) -> i1
      "cf.assert"(%1114) <{msg = "index must be larger or equal to 0"}> : (i1) -> ()
      %1115 = "tensor.extract"(%412, %1111, %1112) : (tensor<16x96xf32>, index, index) -> f32
      "linalg.yield"(%1115) : (f32) -> ()
    }) : (tensor<16x1xi64>, tensor<16x1xf32>) -> tensor<16x1xf32>
    %418 = "tensor.collapse_shape"(%417) <{reassociation = [[0, 1]]}> : (tensor<16x1xf32>) -> tensor<16xf32>
    %419 = "linalg.generic"(%418, %240) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg709: f32, %arg710: f32):
      %1110 = "arith.negf"(%arg709) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1110) : (f32) -> ()
    }) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %420 = "linalg.generic"(%414, %419, %21, %240) <{indexing_maps = [#map2, #map2, #map31, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg705: i1, %arg706: f32, %arg707: f32, %arg708: f32):
      %1109 = "arith.select"(%arg705, %arg706, %arg707) : (i1, f32, f32) -> f32
      "linalg.yield"(%1109) : (f32) -> ()
    }) : (tensor<16xi1>, tensor<16xf32>, tensor<f32>, tensor<16xf32>) -> tensor<16xf32>
    %421 = "tensor.empty"() : () -> tensor<i64>
    %422 = "linalg.fill"(%6, %421) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg703: i64, %arg704: i64):
      "linalg.yield"(%arg703) : (i64) -> ()
    }) : (i64, tensor<i64>) -> tensor<i64>
    %423 = "linalg.generic"(%414, %422) <{indexing_maps = [#map2, #map31], iterator_types = [#linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg701: i1, %arg702: i64):
      %1107 = "arith.extui"(%arg701) : (i1) -> i64
      %1108 = "arith.addi"(%1107, %arg702) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1108) : (i64) -> ()
    }) : (tensor<16xi1>, tensor<i64>) -> tensor<i64>
    %424 = "tensor.empty"() : () -> tensor<f32>
    %425 = "linalg.generic"(%423, %424) <{indexing_maps = [#map33, #map33], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg699: i64, %arg700: f32):
      %1106 = "arith.sitofp"(%arg699) : (i64) -> f32
      "linalg.yield"(%1106) : (f32) -> ()
    }) : (tensor<i64>, tensor<f32>) -> tensor<f32>
    %426 = "linalg.fill"(%9, %424) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg697: f32, %arg698: f32):
      "linalg.yield"(%arg697) : (f32) -> ()
    }) : (f32, tensor<f32>) -> tensor<f32>
    %427 = "linalg.generic"(%420, %426) <{indexing_maps = [#map2, #map31], iterator_types = [#linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg695: f32, %arg696: f32):
      %1105 = "arith.addf"(%arg695, %arg696) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1105) : (f32) -> ()
    }) : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %428 = "linalg.generic"(%427, %425, %424) <{indexing_maps = [#map33, #map33, #map33], iterator_types = [], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg692: f32, %arg693: f32, %arg694: f32):
      %1104 = "arith.divf"(%arg692, %arg693) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1104) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %429 = "linalg.generic"(%20, %425, %424) <{indexing_maps = [#map33, #map33, #map33], iterator_types = [], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg689: f32, %arg690: f32, %arg691: f32):
      %1103 = "arith.divf"(%arg689, %arg690) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1103) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %430 = "tensor.expand_shape"(%405) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 1>}> : (tensor<16xi64>) -> tensor<16x1xi64>
    %431 = "tensor.empty"() : () -> tensor<96xi64>
    %432 = "linalg.generic"(%431) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg688: i64):
      %1101 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1102 = "arith.index_cast"(%1101) : (index) -> i64
      "linalg.yield"(%1102) : (i64) -> ()
    }) : (tensor<96xi64>) -> tensor<96xi64>
    %433 = "tensor.expand_shape"(%432) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 96>}> : (tensor<96xi64>) -> tensor<1x96xi64>
    %434 = "tensor.empty"() : () -> tensor<16x96xi1>
    %435 = "linalg.generic"(%430, %433, %434) <{indexing_maps = [#map6, #map5, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg685: i64, %arg686: i64, %arg687: i1):
      %1100 = "arith.cmpi"(%arg685, %arg686) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1100) : (i1) -> ()
    }) : (tensor<16x1xi64>, tensor<1x96xi64>, tensor<16x96xi1>) -> tensor<16x96xi1>
    %436 = "tensor.empty"() : () -> tensor<16x1xi1>
    %437 = "linalg.generic"(%430, %436) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg683: i64, %arg684: i1):
      %1099 = "arith.cmpi"(%arg683, %0) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1099) : (i1) -> ()
    }) : (tensor<16x1xi64>, tensor<16x1xi1>) -> tensor<16x1xi1>
    %438 = "linalg.generic"(%435, %437, %434) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg680: i1, %arg681: i1, %arg682: i1):
      %1098 = "arith.andi"(%arg680, %arg681) : (i1, i1) -> i1
      "linalg.yield"(%1098) : (i1) -> ()
    }) : (tensor<16x96xi1>, tensor<16x1xi1>, tensor<16x96xi1>) -> tensor<16x96xi1>
    %439 = "linalg.generic"(%429, %424) <{indexing_maps = [#map33, #map33], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg678: f32, %arg679: f32):
      %1097 = "arith.negf"(%arg678) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1097) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %440 = "linalg.generic"(%438, %439, %21, %394) <{indexing_maps = [#map4, #map30, #map30, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg674: i1, %arg675: f32, %arg676: f32, %arg677: f32):
      %1096 = "arith.select"(%arg674, %arg675, %arg676) : (i1, f32, f32) -> f32
      "linalg.yield"(%1096) : (f32) -> ()
    }) : (tensor<16x96xi1>, tensor<f32>, tensor<f32>, tensor<16x96xf32>) -> tensor<16x96xf32>
    %441 = "linalg.generic"(%412, %394) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg672: f32, %arg673: f32):
      %1095 = "math.exp"(%arg672) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1095) : (f32) -> ()
    }) : (tensor<16x96xf32>, tensor<16x96xf32>) -> tensor<16x96xf32>
    %442 = "linalg.generic"(%440, %247) <{indexing_maps = [#map4, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg670: f32, %arg671: f32):
      %1094 = "arith.addf"(%arg670, %arg671) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1094) : (f32) -> ()
    }) : (tensor<16x96xf32>, tensor<16x1xf32>) -> tensor<16x1xf32>
    %443 = "linalg.generic"(%441, %442, %394) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg667: f32, %arg668: f32, %arg669: f32):
      %1093 = "arith.mulf"(%arg667, %arg668) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1093) : (f32) -> ()
    }) : (tensor<16x96xf32>, tensor<16x1xf32>, tensor<16x96xf32>) -> tensor<16x96xf32>
    %444 = "linalg.generic"(%440, %443, %394) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg664: f32, %arg665: f32, %arg666: f32):
      %1092 = "arith.subf"(%arg664, %arg665) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1092) : (f32) -> ()
    }) : (tensor<16x96xf32>, tensor<16x96xf32>, tensor<16x96xf32>) -> tensor<16x96xf32>
    %445 = "tensor.expand_shape"(%444) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 96>}> : (tensor<16x96xf32>) -> tensor<2x8x96xf32>
    %446 = "tensor.empty"() : () -> tensor<2x8x96xbf16>
    %447 = "linalg.generic"(%445, %446) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg662: f32, %arg663: bf16):
      %1091 = "arith.truncf"(%arg662) : (f32) -> bf16
      "linalg.yield"(%1091) : (bf16) -> ()
    }) : (tensor<2x8x96xf32>, tensor<2x8x96xbf16>) -> tensor<2x8x96xbf16>
    %448 = "tensor.collapse_shape"(%447) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x96xbf16>) -> tensor<16x96xbf16>
    %449 = "tensor.empty"() : () -> tensor<96x16xbf16>
    %450 = "linalg.transpose"(%448, %449) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg660: bf16, %arg661: bf16):
      "linalg.yield"(%arg660) : (bf16) -> ()
    }) : (tensor<16x96xbf16>, tensor<96x16xbf16>) -> tensor<96x16xbf16>
    %451 = "tensor.empty"() : () -> tensor<96x32xf32>
    %452 = "linalg.fill"(%9, %451) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg658: f32, %arg659: f32):
      "linalg.yield"(%arg658) : (f32) -> ()
    }) : (f32, tensor<96x32xf32>) -> tensor<96x32xf32>
    %453 = "linalg.matmul"(%450, %393, %452) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg655: bf16, %arg656: bf16, %arg657: f32):
      %1087 = "arith.extf"(%arg655) : (bf16) -> f32
      %1088 = "arith.extf"(%arg656) : (bf16) -> f32
      %1089 = "arith.mulf"(%1087, %1088) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1090 = "arith.addf"(%arg657, %1089) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1090) : (f32) -> ()
    }) : (tensor<96x16xbf16>, tensor<16x32xbf16>, tensor<96x32xf32>) -> tensor<96x32xf32>
    %454 = "tensor.empty"() : () -> tensor<96x32xbf16>
    %455 = "linalg.generic"(%453, %454) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg653: f32, %arg654: bf16):
      %1086 = "arith.truncf"(%arg653) : (f32) -> bf16
      "linalg.yield"(%1086) : (bf16) -> ()
    }) : (tensor<96x32xf32>, tensor<96x32xbf16>) -> tensor<96x32xbf16>
    %456 = "linalg.matmul"(%448, %arg13, %110) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg650: bf16, %arg651: bf16, %arg652: f32):
      %1082 = "arith.extf"(%arg650) : (bf16) -> f32
      %1083 = "arith.extf"(%arg651) : (bf16) -> f32
      %1084 = "arith.mulf"(%1082, %1083) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1085 = "arith.addf"(%arg652, %1084) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1085) : (f32) -> ()
    }) : (tensor<16x96xbf16>, tensor<96x32xbf16>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %457 = "linalg.generic"(%456, %112) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg648: f32, %arg649: bf16):
      %1081 = "arith.truncf"(%arg648) : (f32) -> bf16
      "linalg.yield"(%1081) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %458 = "tensor.expand_shape"(%457) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 32>}> : (tensor<16x32xbf16>) -> tensor<2x8x32xbf16>
    %459 = "linalg.generic"(%458, %arg12, %39) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg645: bf16, %arg646: bf16, %arg647: bf16):
      %1080 = "arith.mulf"(%arg645, %arg646) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1080) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %460 = "linalg.generic"(%458, %389, %39) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg642: bf16, %arg643: bf16, %arg644: bf16):
      %1079 = "arith.mulf"(%arg642, %arg643) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1079) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %461 = "linalg.generic"(%460, %94) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg640: bf16, %arg641: f32):
      %1078 = "arith.extf"(%arg640) : (bf16) -> f32
      "linalg.yield"(%1078) : (f32) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %462 = "tensor.empty"() : () -> tensor<1x1x32xf32>
    %463 = "linalg.fill"(%9, %462) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg638: f32, %arg639: f32):
      "linalg.yield"(%arg638) : (f32) -> ()
    }) : (f32, tensor<1x1x32xf32>) -> tensor<1x1x32xf32>
    %464 = "linalg.generic"(%461, %463) <{indexing_maps = [#map1, #map34], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg636: f32, %arg637: f32):
      %1077 = "arith.addf"(%arg636, %arg637) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1077) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<1x1x32xf32>) -> tensor<1x1x32xf32>
    %465 = "tensor.empty"() : () -> tensor<1x1x32xbf16>
    %466 = "linalg.generic"(%464, %465) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg634: f32, %arg635: bf16):
      %1076 = "arith.truncf"(%arg634) : (f32) -> bf16
      "linalg.yield"(%1076) : (bf16) -> ()
    }) : (tensor<1x1x32xf32>, tensor<1x1x32xbf16>) -> tensor<1x1x32xbf16>
    %467 = "tensor.collapse_shape"(%466) <{reassociation = [[0, 1, 2]]}> : (tensor<1x1x32xbf16>) -> tensor<32xbf16>
    %468 = "linalg.generic"(%459, %94) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg632: bf16, %arg633: f32):
      %1075 = "arith.extf"(%arg632) : (bf16) -> f32
      "linalg.yield"(%1075) : (f32) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %469 = "linalg.generic"(%468, %382, %94) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg629: f32, %arg630: f32, %arg631: f32):
      %1074 = "arith.mulf"(%arg629, %arg630) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1074) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %470 = "linalg.generic"(%468, %387, %94) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg626: f32, %arg627: f32, %arg628: f32):
      %1073 = "arith.mulf"(%arg626, %arg627) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1073) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %471 = "linalg.generic"(%469, %98) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg624: f32, %arg625: f32):
      %1072 = "arith.addf"(%arg624, %arg625) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1072) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %472 = "linalg.generic"(%387, %387, %97) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg621: f32, %arg622: f32, %arg623: f32):
      %1071 = "arith.mulf"(%arg621, %arg622) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1071) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %473 = "linalg.generic"(%472, %387, %97) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg618: f32, %arg619: f32, %arg620: f32):
      %1070 = "arith.mulf"(%arg618, %arg619) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1070) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %474 = "linalg.generic"(%471, %97) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg616: f32, %arg617: f32):
      %1069 = "arith.mulf"(%arg616, %32) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1069) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %475 = "linalg.generic"(%474, %473, %97) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg613: f32, %arg614: f32, %arg615: f32):
      %1068 = "arith.mulf"(%arg613, %arg614) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1068) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %476 = "tensor.collapse_shape"(%475) <{reassociation = [[0], [1, 2]]}> : (tensor<2x8x1xf32>) -> tensor<2x8xf32>
    %477 = "linalg.generic"(%476, %94) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg611: f32, %arg612: f32):
      "linalg.yield"(%arg611) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %478 = "linalg.generic"(%477, %94) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg609: f32, %arg610: f32):
      %1067 = "arith.divf"(%arg609, %29) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1067) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %479 = "linalg.generic"(%382, %94) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg607: f32, %arg608: f32):
      %1066 = "arith.mulf"(%arg607, %33) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1066) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %480 = "linalg.generic"(%478, %479, %94) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg604: f32, %arg605: f32, %arg606: f32):
      %1065 = "arith.mulf"(%arg604, %arg605) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1065) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %481 = "linalg.generic"(%470, %480, %94) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg601: f32, %arg602: f32, %arg603: f32):
      %1064 = "arith.addf"(%arg601, %arg602) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1064) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %482 = "linalg.generic"(%481, %39) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg599: f32, %arg600: bf16):
      %1063 = "arith.truncf"(%arg599) : (f32) -> bf16
      "linalg.yield"(%1063) : (bf16) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %483 = "tensor.collapse_shape"(%482) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x32xbf16>) -> tensor<16x32xbf16>
    %484 = "tensor.empty"() : () -> tensor<16x2x32xbf16>
    %485 = "linalg.generic"(%483, %484) <{indexing_maps = [#map19, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg597: bf16, %arg598: bf16):
      "linalg.yield"(%arg597) : (bf16) -> ()
    }) : (tensor<16x32xbf16>, tensor<16x2x32xbf16>) -> tensor<16x2x32xbf16>
    %486 = "tensor.collapse_shape"(%485) <{reassociation = [[0, 1], [2]]}> : (tensor<16x2x32xbf16>) -> tensor<32x32xbf16>
    %487 = "tensor.expand_shape"(%373) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 32>}> : (tensor<32xi64>) -> tensor<1x32xi64>
    %488 = "linalg.generic"(%487, %275, %276) <{indexing_maps = [#map5, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg594: i64, %arg595: i64, %arg596: i1):
      %1062 = "arith.cmpi"(%arg594, %arg595) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1062) : (i1) -> ()
    }) : (tensor<1x32xi64>, tensor<32x1xi64>, tensor<32x32xi1>) -> tensor<32x32xi1>
    %489 = "linalg.generic"(%486, %360) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg592: bf16, %arg593: f32):
      %1061 = "arith.extf"(%arg592) : (bf16) -> f32
      "linalg.yield"(%1061) : (f32) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %490 = "tensor.expand_shape"(%488) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 32, 32, 1>}> : (tensor<32x32xi1>) -> tensor<32x32x1xi1>
    %491 = "tensor.expand_shape"(%489) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 32, 32>}> : (tensor<32x32xf32>) -> tensor<1x32x32xf32>
    %492 = "tensor.empty"() : () -> tensor<32x32x32xf32>
    %493 = "linalg.generic"(%490, %491, %21, %492) <{indexing_maps = [#map17, #map32, #map9, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg588: i1, %arg589: f32, %arg590: f32, %arg591: f32):
      %1060 = "arith.select"(%arg588, %arg589, %arg590) : (i1, f32, f32) -> f32
      "linalg.yield"(%1060) : (f32) -> ()
    }) : (tensor<32x32x1xi1>, tensor<1x32x32xf32>, tensor<f32>, tensor<32x32x32xf32>) -> tensor<32x32x32xf32>
    %494 = "linalg.generic"(%493, %361) <{indexing_maps = [#map1, #map19], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg586: f32, %arg587: f32):
      %1059 = "arith.addf"(%arg586, %arg587) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1059) : (f32) -> ()
    }) : (tensor<32x32x32xf32>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %495 = "linalg.generic"(%19, %494, %360) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg583: f32, %arg584: f32, %arg585: f32):
      %1058 = "arith.addf"(%arg583, %arg584) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1058) : (f32) -> ()
    }) : (tensor<32x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %496 = "linalg.generic"(%495, %106) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg581: f32, %arg582: bf16):
      %1057 = "arith.truncf"(%arg581) : (f32) -> bf16
      "linalg.yield"(%1057) : (bf16) -> ()
    }) : (tensor<32x32xf32>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %497 = "linalg.generic"(%496, %363, %106) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg578: bf16, %arg579: bf16, %arg580: bf16):
      %1056 = "arith.mulf"(%arg578, %arg579) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1056) : (bf16) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %498 = "linalg.generic"(%496, %364, %106) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg575: bf16, %arg576: bf16, %arg577: bf16):
      %1055 = "arith.mulf"(%arg575, %arg576) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1055) : (bf16) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x1xbf16>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %499 = "linalg.generic"(%497, %360) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg573: bf16, %arg574: f32):
      %1054 = "arith.extf"(%arg573) : (bf16) -> f32
      "linalg.yield"(%1054) : (f32) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %500 = "tensor.empty"() : () -> tensor<32x1xf32>
    %501 = "linalg.fill"(%9, %500) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg571: f32, %arg572: f32):
      "linalg.yield"(%arg571) : (f32) -> ()
    }) : (f32, tensor<32x1xf32>) -> tensor<32x1xf32>
    %502 = "linalg.generic"(%499, %501) <{indexing_maps = [#map4, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg569: f32, %arg570: f32):
      %1053 = "arith.addf"(%arg569, %arg570) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1053) : (f32) -> ()
    }) : (tensor<32x32xf32>, tensor<32x1xf32>) -> tensor<32x1xf32>
    %503 = "tensor.empty"() : () -> tensor<32x1xbf16>
    %504 = "linalg.generic"(%502, %503) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg567: f32, %arg568: bf16):
      %1052 = "arith.truncf"(%arg567) : (f32) -> bf16
      "linalg.yield"(%1052) : (bf16) -> ()
    }) : (tensor<32x1xf32>, tensor<32x1xbf16>) -> tensor<32x1xbf16>
    %505 = "tensor.collapse_shape"(%504) <{reassociation = [[0, 1]]}> : (tensor<32x1xbf16>) -> tensor<32xbf16>
    %506 = "linalg.transpose"(%498, %106) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg565: bf16, %arg566: bf16):
      "linalg.yield"(%arg565) : (bf16) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %507 = "tensor.expand_shape"(%326) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 4, 1, 32>}> : (tensor<4x32xi1>) -> tensor<4x1x32xi1>
    %508 = "tensor.expand_shape"(%506) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 32, 32>}> : (tensor<32x32xbf16>) -> tensor<1x32x32xbf16>
    %509 = "linalg.generic"(%507, %508, %23, %329) <{indexing_maps = [#map8, #map32, #map9, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg561: i1, %arg562: bf16, %arg563: bf16, %arg564: bf16):
      %1051 = "arith.select"(%arg561, %arg562, %arg563) : (i1, bf16, bf16) -> bf16
      "linalg.yield"(%1051) : (bf16) -> ()
    }) : (tensor<4x1x32xi1>, tensor<1x32x32xbf16>, tensor<bf16>, tensor<4x32x32xbf16>) -> tensor<4x32x32xbf16>
    %510 = "linalg.generic"(%349, %353) <{indexing_maps = [#map7, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg559: bf16, %arg560: bf16):
      "linalg.yield"(%arg559) : (bf16) -> ()
    }) : (tensor<32x24xbf16>, tensor<4x32x24xbf16>) -> tensor<4x32x24xbf16>
    %511 = "tensor.empty"() : () -> tensor<4x32x24xf32>
    %512 = "linalg.fill"(%9, %511) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg557: f32, %arg558: f32):
      "linalg.yield"(%arg557) : (f32) -> ()
    }) : (f32, tensor<4x32x24xf32>) -> tensor<4x32x24xf32>
    %513 = "linalg.batch_matmul"(%509, %510, %512) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg554: bf16, %arg555: bf16, %arg556: f32):
      %1047 = "arith.extf"(%arg554) : (bf16) -> f32
      %1048 = "arith.extf"(%arg555) : (bf16) -> f32
      %1049 = "arith.mulf"(%1047, %1048) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1050 = "arith.addf"(%arg556, %1049) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1050) : (f32) -> ()
    }) : (tensor<4x32x32xbf16>, tensor<4x32x24xbf16>, tensor<4x32x24xf32>) -> tensor<4x32x24xf32>
    %514 = "linalg.generic"(%513, %353) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg552: f32, %arg553: bf16):
      %1046 = "arith.truncf"(%arg552) : (f32) -> bf16
      "linalg.yield"(%1046) : (bf16) -> ()
    }) : (tensor<4x32x24xf32>, tensor<4x32x24xbf16>) -> tensor<4x32x24xbf16>
    %515 = "tensor.expand_shape"(%498) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 32, 32>}> : (tensor<32x32xbf16>) -> tensor<1x32x32xbf16>
    %516 = "linalg.generic"(%327, %515, %23, %329) <{indexing_maps = [#map17, #map32, #map9, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg548: i1, %arg549: bf16, %arg550: bf16, %arg551: bf16):
      %1045 = "arith.select"(%arg548, %arg549, %arg550) : (i1, bf16, bf16) -> bf16
      "linalg.yield"(%1045) : (bf16) -> ()
    }) : (tensor<4x32x1xi1>, tensor<1x32x32xbf16>, tensor<bf16>, tensor<4x32x32xbf16>) -> tensor<4x32x32xbf16>
    %517 = "linalg.batch_matmul"(%516, %arg8, %512) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg545: bf16, %arg546: bf16, %arg547: f32):
      %1041 = "arith.extf"(%arg545) : (bf16) -> f32
      %1042 = "arith.extf"(%arg546) : (bf16) -> f32
      %1043 = "arith.mulf"(%1041, %1042) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1044 = "arith.addf"(%arg547, %1043) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1044) : (f32) -> ()
    }) : (tensor<4x32x32xbf16>, tensor<4x32x24xbf16>, tensor<4x32x24xf32>) -> tensor<4x32x24xf32>
    %518 = "linalg.generic"(%517, %353) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg543: f32, %arg544: bf16):
      %1040 = "arith.truncf"(%arg543) : (f32) -> bf16
      "linalg.yield"(%1040) : (bf16) -> ()
    }) : (tensor<4x32x24xf32>, tensor<4x32x24xbf16>) -> tensor<4x32x24xbf16>
    %519 = "linalg.generic"(%518, %511) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg541: bf16, %arg542: f32):
      %1039 = "arith.extf"(%arg541) : (bf16) -> f32
      "linalg.yield"(%1039) : (f32) -> ()
    }) : (tensor<4x32x24xbf16>, tensor<4x32x24xf32>) -> tensor<4x32x24xf32>
    %520 = "linalg.fill"(%9, %343) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg539: f32, %arg540: f32):
      "linalg.yield"(%arg539) : (f32) -> ()
    }) : (f32, tensor<32x24xf32>) -> tensor<32x24xf32>
    %521 = "linalg.generic"(%519, %520) <{indexing_maps = [#map1, #map7], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg537: f32, %arg538: f32):
      %1038 = "arith.addf"(%arg537, %arg538) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1038) : (f32) -> ()
    }) : (tensor<4x32x24xf32>, tensor<32x24xf32>) -> tensor<32x24xf32>
    %522 = "linalg.generic"(%521, %347) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg535: f32, %arg536: bf16):
      %1037 = "arith.truncf"(%arg535) : (f32) -> bf16
      "linalg.yield"(%1037) : (bf16) -> ()
    }) : (tensor<32x24xf32>, tensor<32x24xbf16>) -> tensor<32x24xbf16>
    %523 = "linalg.generic"(%522, %348, %347) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg532: bf16, %arg533: bf16, %arg534: bf16):
      %1036 = "arith.mulf"(%arg532, %arg533) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1036) : (bf16) -> ()
    }) : (tensor<32x24xbf16>, tensor<32x24xbf16>, tensor<32x24xbf16>) -> tensor<32x24xbf16>
    %524 = "linalg.generic"(%522, %342, %347) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg529: bf16, %arg530: bf16, %arg531: bf16):
      %1035 = "arith.mulf"(%arg529, %arg530) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1035) : (bf16) -> ()
    }) : (tensor<32x24xbf16>, tensor<32x24xbf16>, tensor<32x24xbf16>) -> tensor<32x24xbf16>
    %525 = "linalg.generic"(%524, %343) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg527: bf16, %arg528: f32):
      %1034 = "arith.extf"(%arg527) : (bf16) -> f32
      "linalg.yield"(%1034) : (f32) -> ()
    }) : (tensor<32x24xbf16>, tensor<32x24xf32>) -> tensor<32x24xf32>
    %526 = "linalg.generic"(%525, %345, %343) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg524: f32, %arg525: f32, %arg526: f32):
      %1033 = "arith.mulf"(%arg524, %arg525) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1033) : (f32) -> ()
    }) : (tensor<32x24xf32>, tensor<32x24xf32>, tensor<32x24xf32>) -> tensor<32x24xf32>
    %527 = "linalg.generic"(%34, %345, %343) <{indexing_maps = [#map30, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg521: i64, %arg522: f32, %arg523: f32):
      %1031 = "arith.sitofp"(%arg521) : (i64) -> f32
      %1032 = "arith.subf"(%1031, %arg522) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1032) : (f32) -> ()
    }) : (tensor<i64>, tensor<32x24xf32>, tensor<32x24xf32>) -> tensor<32x24xf32>
    %528 = "linalg.generic"(%344, %527, %343) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg518: f32, %arg519: f32, %arg520: f32):
      %1030 = "arith.mulf"(%arg518, %arg519) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1030) : (f32) -> ()
    }) : (tensor<32x24xf32>, tensor<32x24xf32>, tensor<32x24xf32>) -> tensor<32x24xf32>
    %529 = "linalg.generic"(%528, %343) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg516: f32, %arg517: f32):
      %1029 = "arith.addf"(%arg516, %13) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1029) : (f32) -> ()
    }) : (tensor<32x24xf32>, tensor<32x24xf32>) -> tensor<32x24xf32>
    %530 = "linalg.generic"(%526, %529, %343) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg513: f32, %arg514: f32, %arg515: f32):
      %1028 = "arith.mulf"(%arg513, %arg514) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1028) : (f32) -> ()
    }) : (tensor<32x24xf32>, tensor<32x24xf32>, tensor<32x24xf32>) -> tensor<32x24xf32>
    %531 = "linalg.generic"(%530, %347) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg511: f32, %arg512: bf16):
      %1027 = "arith.truncf"(%arg511) : (f32) -> bf16
      "linalg.yield"(%1027) : (bf16) -> ()
    }) : (tensor<32x24xf32>, tensor<32x24xbf16>) -> tensor<32x24xbf16>
    %532 = "tensor.concat"(%531, %523) <{dim = 1 : i64}> : (tensor<32x24xbf16>, tensor<32x24xbf16>) -> tensor<32x48xbf16>
    %533 = "tensor.empty"() : () -> tensor<48x32xbf16>
    %534 = "linalg.transpose"(%532, %533) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg509: bf16, %arg510: bf16):
      "linalg.yield"(%arg509) : (bf16) -> ()
    }) : (tensor<32x48xbf16>, tensor<48x32xbf16>) -> tensor<48x32xbf16>
    %535 = "tensor.expand_shape"(%534) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 48, 32>}> : (tensor<48x32xbf16>) -> tensor<1x48x32xbf16>
    %536 = "tensor.empty"() : () -> tensor<4x48x32xbf16>
    %537 = "linalg.generic"(%507, %535, %23, %536) <{indexing_maps = [#map8, #map32, #map9, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg505: i1, %arg506: bf16, %arg507: bf16, %arg508: bf16):
      %1026 = "arith.select"(%arg505, %arg506, %arg507) : (i1, bf16, bf16) -> bf16
      "linalg.yield"(%1026) : (bf16) -> ()
    }) : (tensor<4x1x32xi1>, tensor<1x48x32xbf16>, tensor<bf16>, tensor<4x48x32xbf16>) -> tensor<4x48x32xbf16>
    %538 = "linalg.generic"(%293, %329) <{indexing_maps = [#map7, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg503: bf16, %arg504: bf16):
      "linalg.yield"(%arg503) : (bf16) -> ()
    }) : (tensor<32x32xbf16>, tensor<4x32x32xbf16>) -> tensor<4x32x32xbf16>
    %539 = "tensor.empty"() : () -> tensor<4x48x32xf32>
    %540 = "linalg.fill"(%9, %539) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg501: f32, %arg502: f32):
      "linalg.yield"(%arg501) : (f32) -> ()
    }) : (f32, tensor<4x48x32xf32>) -> tensor<4x48x32xf32>
    %541 = "linalg.batch_matmul"(%537, %538, %540) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg498: bf16, %arg499: bf16, %arg500: f32):
      %1022 = "arith.extf"(%arg498) : (bf16) -> f32
      %1023 = "arith.extf"(%arg499) : (bf16) -> f32
      %1024 = "arith.mulf"(%1022, %1023) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1025 = "arith.addf"(%arg500, %1024) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1025) : (f32) -> ()
    }) : (tensor<4x48x32xbf16>, tensor<4x32x32xbf16>, tensor<4x48x32xf32>) -> tensor<4x48x32xf32>
    %542 = "linalg.generic"(%541, %536) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg496: f32, %arg497: bf16):
      %1021 = "arith.truncf"(%arg496) : (f32) -> bf16
      "linalg.yield"(%1021) : (bf16) -> ()
    }) : (tensor<4x48x32xf32>, tensor<4x48x32xbf16>) -> tensor<4x48x32xbf16>
    %543 = "tensor.expand_shape"(%532) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 32, 48>}> : (tensor<32x48xbf16>) -> tensor<1x32x48xbf16>
    %544 = "linalg.generic"(%327, %543, %23, %319) <{indexing_maps = [#map17, #map32, #map9, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg492: i1, %arg493: bf16, %arg494: bf16, %arg495: bf16):
      %1020 = "arith.select"(%arg492, %arg493, %arg494) : (i1, bf16, bf16) -> bf16
      "linalg.yield"(%1020) : (bf16) -> ()
    }) : (tensor<4x32x1xi1>, tensor<1x32x48xbf16>, tensor<bf16>, tensor<4x32x48xbf16>) -> tensor<4x32x48xbf16>
    %545 = "linalg.batch_matmul"(%544, %arg7, %356) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg489: bf16, %arg490: bf16, %arg491: f32):
      %1016 = "arith.extf"(%arg489) : (bf16) -> f32
      %1017 = "arith.extf"(%arg490) : (bf16) -> f32
      %1018 = "arith.mulf"(%1016, %1017) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1019 = "arith.addf"(%arg491, %1018) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1019) : (f32) -> ()
    }) : (tensor<4x32x48xbf16>, tensor<4x48x32xbf16>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
    %546 = "linalg.generic"(%545, %329) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg487: f32, %arg488: bf16):
      %1015 = "arith.truncf"(%arg487) : (f32) -> bf16
      "linalg.yield"(%1015) : (bf16) -> ()
    }) : (tensor<4x32x32xf32>, tensor<4x32x32xbf16>) -> tensor<4x32x32xbf16>
    %547 = "linalg.generic"(%546, %355) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg485: bf16, %arg486: f32):
      %1014 = "arith.extf"(%arg485) : (bf16) -> f32
      "linalg.yield"(%1014) : (f32) -> ()
    }) : (tensor<4x32x32xbf16>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
    %548 = "linalg.generic"(%547, %361) <{indexing_maps = [#map1, #map7], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg483: f32, %arg484: f32):
      %1013 = "arith.addf"(%arg483, %arg484) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1013) : (f32) -> ()
    }) : (tensor<4x32x32xf32>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %549 = "linalg.generic"(%548, %106) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg481: f32, %arg482: bf16):
      %1012 = "arith.truncf"(%arg481) : (f32) -> bf16
      "linalg.yield"(%1012) : (bf16) -> ()
    }) : (tensor<32x32xf32>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %550 = "linalg.generic"(%505, %296) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg479: bf16, %arg480: f32):
      %1011 = "arith.extf"(%arg479) : (bf16) -> f32
      "linalg.yield"(%1011) : (f32) -> ()
    }) : (tensor<32xbf16>, tensor<32xf32>) -> tensor<32xf32>
    %551 = "tensor.expand_shape"(%550) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 32>}> : (tensor<32xf32>) -> tensor<1x32xf32>
    %552 = "linalg.generic"(%367, %551, %21, %360) <{indexing_maps = [#map4, #map5, #map30, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg475: i1, %arg476: f32, %arg477: f32, %arg478: f32):
      %1010 = "arith.select"(%arg475, %arg476, %arg477) : (i1, f32, f32) -> f32
      "linalg.yield"(%1010) : (f32) -> ()
    }) : (tensor<32x32xi1>, tensor<1x32xf32>, tensor<f32>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %553 = "linalg.fill"(%9, %296) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg473: f32, %arg474: f32):
      "linalg.yield"(%arg473) : (f32) -> ()
    }) : (f32, tensor<32xf32>) -> tensor<32xf32>
    %554 = "linalg.generic"(%552, %553) <{indexing_maps = [#map4, #map29], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg471: f32, %arg472: f32):
      %1009 = "arith.addf"(%arg471, %arg472) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1009) : (f32) -> ()
    }) : (tensor<32x32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %555 = "linalg.generic"(%18, %554, %296) <{indexing_maps = [#map2, #map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg468: f32, %arg469: f32, %arg470: f32):
      %1008 = "arith.addf"(%arg468, %arg469) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1008) : (f32) -> ()
    }) : (tensor<32xf32>, tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %556 = "linalg.generic"(%555, %294) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg466: f32, %arg467: bf16):
      %1007 = "arith.truncf"(%arg466) : (f32) -> bf16
      "linalg.yield"(%1007) : (bf16) -> ()
    }) : (tensor<32xf32>, tensor<32xbf16>) -> tensor<32xbf16>
    %557 = "linalg.generic"(%238) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg465: i64):
      %1005 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1006 = "arith.index_cast"(%1005) : (index) -> i64
      "linalg.yield"(%1006) : (i64) -> ()
    }) : (tensor<16xi64>) -> tensor<16xi64>
    %558 = "tensor.expand_shape"(%557) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 1>}> : (tensor<16xi64>) -> tensor<16x1xi64>
    %559 = "tensor.expand_shape"(%292) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 32>}> : (tensor<32xi64>) -> tensor<1x32xi64>
    %560 = "tensor.empty"() : () -> tensor<16x32xi1>
    %561 = "linalg.generic"(%559, %558, %560) <{indexing_maps = [#map5, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg462: i64, %arg463: i64, %arg464: i1):
      %1004 = "arith.cmpi"(%arg462, %arg463) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1004) : (i1) -> ()
    }) : (tensor<1x32xi64>, tensor<16x1xi64>, tensor<16x32xi1>) -> tensor<16x32xi1>
    %562 = "linalg.generic"(%549, %360) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg460: bf16, %arg461: f32):
      %1003 = "arith.extf"(%arg460) : (bf16) -> f32
      "linalg.yield"(%1003) : (f32) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %563 = "tensor.expand_shape"(%561) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 16, 32, 1>}> : (tensor<16x32xi1>) -> tensor<16x32x1xi1>
    %564 = "tensor.expand_shape"(%562) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 32, 32>}> : (tensor<32x32xf32>) -> tensor<1x32x32xf32>
    %565 = "tensor.empty"() : () -> tensor<16x32x32xf32>
    %566 = "linalg.generic"(%563, %564, %21, %565) <{indexing_maps = [#map17, #map32, #map9, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg456: i1, %arg457: f32, %arg458: f32, %arg459: f32):
      %1002 = "arith.select"(%arg456, %arg457, %arg458) : (i1, f32, f32) -> f32
      "linalg.yield"(%1002) : (f32) -> ()
    }) : (tensor<16x32x1xi1>, tensor<1x32x32xf32>, tensor<f32>, tensor<16x32x32xf32>) -> tensor<16x32x32xf32>
    %567 = "linalg.generic"(%566, %110) <{indexing_maps = [#map1, #map19], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg454: f32, %arg455: f32):
      %1001 = "arith.addf"(%arg454, %arg455) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1001) : (f32) -> ()
    }) : (tensor<16x32x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %568 = "linalg.generic"(%17, %567, %109) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg451: f32, %arg452: f32, %arg453: f32):
      %1000 = "arith.addf"(%arg451, %arg452) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1000) : (f32) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %569 = "linalg.generic"(%568, %112) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg449: f32, %arg450: bf16):
      %999 = "arith.truncf"(%arg449) : (f32) -> bf16
      "linalg.yield"(%999) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %570 = "tensor.expand_shape"(%556) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 2>}> : (tensor<32xbf16>) -> tensor<16x2xbf16>
    %571 = "linalg.generic"(%570, %264) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg447: bf16, %arg448: f32):
      %998 = "arith.extf"(%arg447) : (bf16) -> f32
      "linalg.yield"(%998) : (f32) -> ()
    }) : (tensor<16x2xbf16>, tensor<16x2xf32>) -> tensor<16x2xf32>
    %572 = "linalg.generic"(%265, %263, %264) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg444: f32, %arg445: f32, %arg446: f32):
      %997 = "arith.divf"(%arg444, %arg445) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%997) : (f32) -> ()
    }) : (tensor<16x2xf32>, tensor<16x1xf32>, tensor<16x2xf32>) -> tensor<16x2xf32>
    %573 = "linalg.generic"(%571, %264) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg442: f32, %arg443: f32):
      %996 = "arith.negf"(%arg442) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%996) : (f32) -> ()
    }) : (tensor<16x2xf32>, tensor<16x2xf32>) -> tensor<16x2xf32>
    %574 = "linalg.generic"(%573, %572, %264) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg439: f32, %arg440: f32, %arg441: f32):
      %995 = "arith.mulf"(%arg439, %arg440) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%995) : (f32) -> ()
    }) : (tensor<16x2xf32>, tensor<16x2xf32>, tensor<16x2xf32>) -> tensor<16x2xf32>
    %575 = "linalg.generic"(%571, %263, %264) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg436: f32, %arg437: f32, %arg438: f32):
      %994 = "arith.divf"(%arg436, %arg437) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%994) : (f32) -> ()
    }) : (tensor<16x2xf32>, tensor<16x1xf32>, tensor<16x2xf32>) -> tensor<16x2xf32>
    %576 = "linalg.generic"(%574, %247) <{indexing_maps = [#map4, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg434: f32, %arg435: f32):
      %993 = "arith.addf"(%arg434, %arg435) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%993) : (f32) -> ()
    }) : (tensor<16x2xf32>, tensor<16x1xf32>) -> tensor<16x1xf32>
    %577 = "tensor.collapse_shape"(%576) <{reassociation = [[0, 1]]}> : (tensor<16x1xf32>) -> tensor<16xf32>
    %578 = "linalg.generic"(%577, %264) <{indexing_maps = [#map29, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg432: f32, %arg433: f32):
      "linalg.yield"(%arg432) : (f32) -> ()
    }) : (tensor<16xf32>, tensor<16x2xf32>) -> tensor<16x2xf32>
    %579 = "linalg.generic"(%575, %578, %264) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg429: f32, %arg430: f32, %arg431: f32):
      %992 = "arith.addf"(%arg429, %arg430) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%992) : (f32) -> ()
    }) : (tensor<16x2xf32>, tensor<16x2xf32>, tensor<16x2xf32>) -> tensor<16x2xf32>
    %580 = "tensor.extract_slice"(%262) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 16, 1>, static_strides = array<i64: 1, 1>}> : (tensor<16x2xi64>) -> tensor<16x1xi64>
    %581 = "linalg.generic"(%580, %251, %255) <{indexing_maps = [#map6, #map3, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg426: i64, %arg427: i64, %arg428: i1):
      %991 = "arith.cmpi"(%arg426, %arg427) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%991) : (i1) -> ()
    }) : (tensor<16x1xi64>, tensor<4xi64>, tensor<16x4xi1>) -> tensor<16x4xi1>
    %582 = "tensor.extract_slice"(%579) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 16, 1>, static_strides = array<i64: 1, 1>}> : (tensor<16x2xf32>) -> tensor<16x1xf32>
    %583 = "linalg.generic"(%581, %582, %16, %232) <{indexing_maps = [#map4, #map6, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg422: i1, %arg423: f32, %arg424: f32, %arg425: f32):
      %990 = "arith.select"(%arg422, %arg423, %arg424) : (i1, f32, f32) -> f32
      "linalg.yield"(%990) : (f32) -> ()
    }) : (tensor<16x4xi1>, tensor<16x1xf32>, tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %584 = "tensor.extract_slice"(%262) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 1>, static_sizes = array<i64: 16, 1>, static_strides = array<i64: 1, 1>}> : (tensor<16x2xi64>) -> tensor<16x1xi64>
    %585 = "linalg.generic"(%584, %251, %255) <{indexing_maps = [#map6, #map3, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg419: i64, %arg420: i64, %arg421: i1):
      %989 = "arith.cmpi"(%arg419, %arg420) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%989) : (i1) -> ()
    }) : (tensor<16x1xi64>, tensor<4xi64>, tensor<16x4xi1>) -> tensor<16x4xi1>
    %586 = "tensor.extract_slice"(%579) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 1>, static_sizes = array<i64: 16, 1>, static_strides = array<i64: 1, 1>}> : (tensor<16x2xf32>) -> tensor<16x1xf32>
    %587 = "linalg.generic"(%585, %586, %583, %232) <{indexing_maps = [#map4, #map6, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg415: i1, %arg416: f32, %arg417: f32, %arg418: f32):
      %988 = "arith.select"(%arg415, %arg416, %arg417) : (i1, f32, f32) -> f32
      "linalg.yield"(%988) : (f32) -> ()
    }) : (tensor<16x4xi1>, tensor<16x1xf32>, tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %588 = "linalg.generic"(%587, %249, %232) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg412: f32, %arg413: f32, %arg414: f32):
      %987 = "arith.mulf"(%arg412, %arg413) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%987) : (f32) -> ()
    }) : (tensor<16x4xf32>, tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %589 = "linalg.generic"(%588, %247) <{indexing_maps = [#map4, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg410: f32, %arg411: f32):
      %986 = "arith.addf"(%arg410, %arg411) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%986) : (f32) -> ()
    }) : (tensor<16x4xf32>, tensor<16x1xf32>) -> tensor<16x1xf32>
    %590 = "linalg.generic"(%249, %589, %232) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg407: f32, %arg408: f32, %arg409: f32):
      %985 = "arith.mulf"(%arg407, %arg408) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%985) : (f32) -> ()
    }) : (tensor<16x4xf32>, tensor<16x1xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %591 = "linalg.generic"(%588, %590, %232) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg404: f32, %arg405: f32, %arg406: f32):
      %984 = "arith.subf"(%arg404, %arg405) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%984) : (f32) -> ()
    }) : (tensor<16x4xf32>, tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %592 = "linalg.generic"(%591, %235) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg402: f32, %arg403: bf16):
      %983 = "arith.truncf"(%arg402) : (f32) -> bf16
      "linalg.yield"(%983) : (bf16) -> ()
    }) : (tensor<16x4xf32>, tensor<16x4xbf16>) -> tensor<16x4xbf16>
    %593 = "tensor.empty"() : () -> tensor<4x16xbf16>
    %594 = "linalg.transpose"(%592, %593) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg400: bf16, %arg401: bf16):
      "linalg.yield"(%arg400) : (bf16) -> ()
    }) : (tensor<16x4xbf16>, tensor<4x16xbf16>) -> tensor<4x16xbf16>
    %595 = "tensor.empty"() : () -> tensor<4x32xf32>
    %596 = "linalg.fill"(%9, %595) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg398: f32, %arg399: f32):
      "linalg.yield"(%arg398) : (f32) -> ()
    }) : (f32, tensor<4x32xf32>) -> tensor<4x32xf32>
    %597 = "linalg.matmul"(%594, %229, %596) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg395: bf16, %arg396: bf16, %arg397: f32):
      %979 = "arith.extf"(%arg395) : (bf16) -> f32
      %980 = "arith.extf"(%arg396) : (bf16) -> f32
      %981 = "arith.mulf"(%979, %980) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %982 = "arith.addf"(%arg397, %981) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%982) : (f32) -> ()
    }) : (tensor<4x16xbf16>, tensor<16x32xbf16>, tensor<4x32xf32>) -> tensor<4x32xf32>
    %598 = "tensor.empty"() : () -> tensor<4x32xbf16>
    %599 = "linalg.generic"(%597, %598) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg393: f32, %arg394: bf16):
      %978 = "arith.truncf"(%arg393) : (f32) -> bf16
      "linalg.yield"(%978) : (bf16) -> ()
    }) : (tensor<4x32xf32>, tensor<4x32xbf16>) -> tensor<4x32xbf16>
    %600 = "linalg.matmul"(%592, %arg9, %110) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg390: bf16, %arg391: bf16, %arg392: f32):
      %974 = "arith.extf"(%arg390) : (bf16) -> f32
      %975 = "arith.extf"(%arg391) : (bf16) -> f32
      %976 = "arith.mulf"(%974, %975) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %977 = "arith.addf"(%arg392, %976) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%977) : (f32) -> ()
    }) : (tensor<16x4xbf16>, tensor<4x32xbf16>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %601 = "linalg.generic"(%600, %112) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg388: f32, %arg389: bf16):
      %973 = "arith.truncf"(%arg388) : (f32) -> bf16
      "linalg.yield"(%973) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %602 = "linalg.generic"(%569, %601, %112) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg385: bf16, %arg386: bf16, %arg387: bf16):
      %972 = "arith.addf"(%arg385, %arg386) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%972) : (bf16) -> ()
    }) : (tensor<16x32xbf16>, tensor<16x32xbf16>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %603 = "tensor.expand_shape"(%602) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 32>}> : (tensor<16x32xbf16>) -> tensor<2x8x32xbf16>
    %604 = "linalg.generic"(%603, %arg11, %39) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg382: bf16, %arg383: bf16, %arg384: bf16):
      %971 = "arith.mulf"(%arg382, %arg383) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%971) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %605 = "linalg.generic"(%603, %227, %39) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg379: bf16, %arg380: bf16, %arg381: bf16):
      %970 = "arith.mulf"(%arg379, %arg380) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%970) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %606 = "linalg.generic"(%605, %94) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg377: bf16, %arg378: f32):
      %969 = "arith.extf"(%arg377) : (bf16) -> f32
      "linalg.yield"(%969) : (f32) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %607 = "linalg.generic"(%606, %463) <{indexing_maps = [#map1, #map34], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg375: f32, %arg376: f32):
      %968 = "arith.addf"(%arg375, %arg376) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%968) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<1x1x32xf32>) -> tensor<1x1x32xf32>
    %608 = "linalg.generic"(%607, %465) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg373: f32, %arg374: bf16):
      %967 = "arith.truncf"(%arg373) : (f32) -> bf16
      "linalg.yield"(%967) : (bf16) -> ()
    }) : (tensor<1x1x32xf32>, tensor<1x1x32xbf16>) -> tensor<1x1x32xbf16>
    %609 = "tensor.collapse_shape"(%608) <{reassociation = [[0, 1, 2]]}> : (tensor<1x1x32xbf16>) -> tensor<32xbf16>
    %610 = "linalg.generic"(%604, %94) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg371: bf16, %arg372: f32):
      %966 = "arith.extf"(%arg371) : (bf16) -> f32
      "linalg.yield"(%966) : (f32) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %611 = "linalg.generic"(%610, %220, %94) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg368: f32, %arg369: f32, %arg370: f32):
      %965 = "arith.mulf"(%arg368, %arg369) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%965) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %612 = "linalg.generic"(%610, %225, %94) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg365: f32, %arg366: f32, %arg367: f32):
      %964 = "arith.mulf"(%arg365, %arg366) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%964) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %613 = "linalg.generic"(%611, %98) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg363: f32, %arg364: f32):
      %963 = "arith.addf"(%arg363, %arg364) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%963) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %614 = "linalg.generic"(%225, %225, %97) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg360: f32, %arg361: f32, %arg362: f32):
      %962 = "arith.mulf"(%arg360, %arg361) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%962) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %615 = "linalg.generic"(%614, %225, %97) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg357: f32, %arg358: f32, %arg359: f32):
      %961 = "arith.mulf"(%arg357, %arg358) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%961) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %616 = "linalg.generic"(%613, %97) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg355: f32, %arg356: f32):
      %960 = "arith.mulf"(%arg355, %32) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%960) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %617 = "linalg.generic"(%616, %615, %97) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg352: f32, %arg353: f32, %arg354: f32):
      %959 = "arith.mulf"(%arg352, %arg353) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%959) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %618 = "tensor.collapse_shape"(%617) <{reassociation = [[0], [1, 2]]}> : (tensor<2x8x1xf32>) -> tensor<2x8xf32>
    %619 = "linalg.generic"(%618, %94) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg350: f32, %arg351: f32):
      "linalg.yield"(%arg350) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %620 = "linalg.generic"(%619, %94) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg348: f32, %arg349: f32):
      %958 = "arith.divf"(%arg348, %29) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%958) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %621 = "linalg.generic"(%220, %94) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg346: f32, %arg347: f32):
      %957 = "arith.mulf"(%arg346, %33) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%957) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %622 = "linalg.generic"(%620, %621, %94) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg343: f32, %arg344: f32, %arg345: f32):
      %956 = "arith.mulf"(%arg343, %arg344) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%956) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %623 = "linalg.generic"(%612, %622, %94) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg340: f32, %arg341: f32, %arg342: f32):
      %955 = "arith.addf"(%arg340, %arg341) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%955) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %624 = "linalg.generic"(%623, %39) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg338: f32, %arg339: bf16):
      %954 = "arith.truncf"(%arg338) : (f32) -> bf16
      "linalg.yield"(%954) : (bf16) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %625 = "linalg.generic"(%482, %624, %39) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg335: bf16, %arg336: bf16, %arg337: bf16):
      %953 = "arith.addf"(%arg335, %arg336) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%953) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %626 = "tensor.collapse_shape"(%625) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x32xbf16>) -> tensor<16x32xbf16>
    %627 = "linalg.transpose"(%626, %130) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg333: bf16, %arg334: bf16):
      "linalg.yield"(%arg333) : (bf16) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x16xbf16>) -> tensor<32x16xbf16>
    %628 = "linalg.matmul"(%627, %215, %361) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg330: bf16, %arg331: bf16, %arg332: f32):
      %949 = "arith.extf"(%arg330) : (bf16) -> f32
      %950 = "arith.extf"(%arg331) : (bf16) -> f32
      %951 = "arith.mulf"(%949, %950) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %952 = "arith.addf"(%arg332, %951) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%952) : (f32) -> ()
    }) : (tensor<32x16xbf16>, tensor<16x32xbf16>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %629 = "linalg.generic"(%628, %106) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg328: f32, %arg329: bf16):
      %948 = "arith.truncf"(%arg328) : (f32) -> bf16
      "linalg.yield"(%948) : (bf16) -> ()
    }) : (tensor<32x32xf32>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %630 = "linalg.matmul"(%626, %arg4, %110) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg325: bf16, %arg326: bf16, %arg327: f32):
      %944 = "arith.extf"(%arg325) : (bf16) -> f32
      %945 = "arith.extf"(%arg326) : (bf16) -> f32
      %946 = "arith.mulf"(%944, %945) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %947 = "arith.addf"(%arg327, %946) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%947) : (f32) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x32xbf16>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %631 = "linalg.generic"(%630, %112) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg323: f32, %arg324: bf16):
      %943 = "arith.truncf"(%arg323) : (f32) -> bf16
      "linalg.yield"(%943) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %632 = "tensor.expand_shape"(%631) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 8, 4, 8>}> : (tensor<16x32xbf16>) -> tensor<2x8x4x8xbf16>
    %633 = "linalg.transpose"(%632, %128) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg321: bf16, %arg322: bf16):
      "linalg.yield"(%arg321) : (bf16) -> ()
    }) : (tensor<2x8x4x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %634 = "tensor.collapse_shape"(%633) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x8xbf16>) -> tensor<8x8x8xbf16>
    %635 = "linalg.transpose"(%208, %186) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg319: bf16, %arg320: bf16):
      "linalg.yield"(%arg319) : (bf16) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %636 = "linalg.batch_matmul"(%635, %634, %184) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg316: bf16, %arg317: bf16, %arg318: f32):
      %939 = "arith.extf"(%arg316) : (bf16) -> f32
      %940 = "arith.extf"(%arg317) : (bf16) -> f32
      %941 = "arith.mulf"(%939, %940) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %942 = "arith.addf"(%arg318, %941) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%942) : (f32) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x8xbf16>, tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %637 = "linalg.generic"(%636, %186) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg314: f32, %arg315: bf16):
      %938 = "arith.truncf"(%arg314) : (f32) -> bf16
      "linalg.yield"(%938) : (bf16) -> ()
    }) : (tensor<8x8x8xf32>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %638 = "linalg.transpose"(%209, %186) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg312: bf16, %arg313: bf16):
      "linalg.yield"(%arg312) : (bf16) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %639 = "linalg.batch_matmul"(%634, %638, %184) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg309: bf16, %arg310: bf16, %arg311: f32):
      %934 = "arith.extf"(%arg309) : (bf16) -> f32
      %935 = "arith.extf"(%arg310) : (bf16) -> f32
      %936 = "arith.mulf"(%934, %935) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %937 = "arith.addf"(%arg311, %936) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%937) : (f32) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x8xbf16>, tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %640 = "linalg.generic"(%639, %186) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg307: f32, %arg308: bf16):
      %933 = "arith.truncf"(%arg307) : (f32) -> bf16
      "linalg.yield"(%933) : (bf16) -> ()
    }) : (tensor<8x8x8xf32>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %641 = "tensor.expand_shape"(%640) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 8, 8>}> : (tensor<8x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %642 = "linalg.generic"(%641, %189) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg305: bf16, %arg306: f32):
      %932 = "arith.extf"(%arg305) : (bf16) -> f32
      "linalg.yield"(%932) : (f32) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %643 = "linalg.generic"(%642, %206, %189) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg302: f32, %arg303: f32, %arg304: f32):
      %931 = "arith.mulf"(%arg302, %arg303) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%931) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %644 = "linalg.generic"(%643, %204) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg300: f32, %arg301: f32):
      %930 = "arith.addf"(%arg300, %arg301) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%930) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %645 = "linalg.generic"(%206, %644, %189) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg297: f32, %arg298: f32, %arg299: f32):
      %929 = "arith.mulf"(%arg297, %arg298) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%929) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %646 = "linalg.generic"(%643, %645, %189) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg294: f32, %arg295: f32, %arg296: f32):
      %928 = "arith.subf"(%arg294, %arg295) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%928) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %647 = "linalg.generic"(%646, %128) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg292: f32, %arg293: bf16):
      %927 = "arith.truncf"(%arg292) : (f32) -> bf16
      "linalg.yield"(%927) : (bf16) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %648 = "linalg.generic"(%647, %189) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg290: bf16, %arg291: f32):
      %926 = "arith.extf"(%arg290) : (bf16) -> f32
      "linalg.yield"(%926) : (f32) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %649 = "linalg.generic"(%648, %189) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg288: f32, %arg289: f32):
      %924 = "arith.truncf"(%26) : (f64) -> f32
      %925 = "arith.mulf"(%arg288, %924) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%925) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %650 = "linalg.generic"(%649, %128) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg286: f32, %arg287: bf16):
      %923 = "arith.truncf"(%arg286) : (f32) -> bf16
      "linalg.yield"(%923) : (bf16) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %651 = "tensor.collapse_shape"(%650) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x8xbf16>) -> tensor<8x8x8xbf16>
    %652 = "linalg.transpose"(%181, %186) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg284: bf16, %arg285: bf16):
      "linalg.yield"(%arg284) : (bf16) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %653 = "linalg.batch_matmul"(%652, %651, %184) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg281: bf16, %arg282: bf16, %arg283: f32):
      %919 = "arith.extf"(%arg281) : (bf16) -> f32
      %920 = "arith.extf"(%arg282) : (bf16) -> f32
      %921 = "arith.mulf"(%919, %920) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %922 = "arith.addf"(%arg283, %921) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%922) : (f32) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x8xbf16>, tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %654 = "linalg.generic"(%653, %186) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg279: f32, %arg280: bf16):
      %918 = "arith.truncf"(%arg279) : (f32) -> bf16
      "linalg.yield"(%918) : (bf16) -> ()
    }) : (tensor<8x8x8xf32>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %655 = "linalg.transpose"(%182, %186) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg277: bf16, %arg278: bf16):
      "linalg.yield"(%arg277) : (bf16) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %656 = "linalg.batch_matmul"(%651, %655, %184) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg274: bf16, %arg275: bf16, %arg276: f32):
      %914 = "arith.extf"(%arg274) : (bf16) -> f32
      %915 = "arith.extf"(%arg275) : (bf16) -> f32
      %916 = "arith.mulf"(%914, %915) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %917 = "arith.addf"(%arg276, %916) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%917) : (f32) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x8xbf16>, tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %657 = "linalg.generic"(%656, %186) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg272: f32, %arg273: bf16):
      %913 = "arith.truncf"(%arg272) : (f32) -> bf16
      "linalg.yield"(%913) : (bf16) -> ()
    }) : (tensor<8x8x8xf32>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %658 = "tensor.expand_shape"(%654) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 8, 8>}> : (tensor<8x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %659 = "tensor.expand_shape"(%657) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 8, 8>}> : (tensor<8x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %660 = "linalg.transpose"(%658, %128) <{permutation = array<i64: 0, 1, 3, 2>}> ({
    ^bb0(%arg270: bf16, %arg271: bf16):
      "linalg.yield"(%arg270) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %661 = "tensor.expand_shape"(%637) <{reassociation = [[0, 1, 2], [3], [4]], static_output_shape = array<i64: 2, 2, 2, 8, 8>}> : (tensor<8x8x8xbf16>) -> tensor<2x2x2x8x8xbf16>
    %662 = "tensor.empty"() : () -> tensor<2x2x2x8x8xf32>
    %663 = "linalg.generic"(%661, %662) <{indexing_maps = [#map24, #map24], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg268: bf16, %arg269: f32):
      %912 = "arith.extf"(%arg268) : (bf16) -> f32
      "linalg.yield"(%912) : (f32) -> ()
    }) : (tensor<2x2x2x8x8xbf16>, tensor<2x2x2x8x8xf32>) -> tensor<2x2x2x8x8xf32>
    %664 = "tensor.empty"() : () -> tensor<2x2x1x8x8xf32>
    %665 = "linalg.fill"(%9, %664) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg266: f32, %arg267: f32):
      "linalg.yield"(%arg266) : (f32) -> ()
    }) : (f32, tensor<2x2x1x8x8xf32>) -> tensor<2x2x1x8x8xf32>
    %666 = "linalg.generic"(%663, %665) <{indexing_maps = [#map24, #map35], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg264: f32, %arg265: f32):
      %911 = "arith.addf"(%arg264, %arg265) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%911) : (f32) -> ()
    }) : (tensor<2x2x2x8x8xf32>, tensor<2x2x1x8x8xf32>) -> tensor<2x2x1x8x8xf32>
    %667 = "tensor.empty"() : () -> tensor<2x2x1x8x8xbf16>
    %668 = "linalg.generic"(%666, %667) <{indexing_maps = [#map24, #map24], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg262: f32, %arg263: bf16):
      %910 = "arith.truncf"(%arg262) : (f32) -> bf16
      "linalg.yield"(%910) : (bf16) -> ()
    }) : (tensor<2x2x1x8x8xf32>, tensor<2x2x1x8x8xbf16>) -> tensor<2x2x1x8x8xbf16>
    %669 = "tensor.collapse_shape"(%668) <{reassociation = [[0], [1], [2, 3], [4]]}> : (tensor<2x2x1x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %670 = "tensor.expand_shape"(%660) <{reassociation = [[0], [1, 2], [3], [4]], static_output_shape = array<i64: 2, 2, 2, 8, 8>}> : (tensor<2x4x8x8xbf16>) -> tensor<2x2x2x8x8xbf16>
    %671 = "linalg.generic"(%670, %662) <{indexing_maps = [#map24, #map24], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg260: bf16, %arg261: f32):
      %909 = "arith.extf"(%arg260) : (bf16) -> f32
      "linalg.yield"(%909) : (f32) -> ()
    }) : (tensor<2x2x2x8x8xbf16>, tensor<2x2x2x8x8xf32>) -> tensor<2x2x2x8x8xf32>
    %672 = "linalg.generic"(%671, %665) <{indexing_maps = [#map24, #map35], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg258: f32, %arg259: f32):
      %908 = "arith.addf"(%arg258, %arg259) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%908) : (f32) -> ()
    }) : (tensor<2x2x2x8x8xf32>, tensor<2x2x1x8x8xf32>) -> tensor<2x2x1x8x8xf32>
    %673 = "linalg.generic"(%672, %667) <{indexing_maps = [#map24, #map24], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg256: f32, %arg257: bf16):
      %907 = "arith.truncf"(%arg256) : (f32) -> bf16
      "linalg.yield"(%907) : (bf16) -> ()
    }) : (tensor<2x2x1x8x8xf32>, tensor<2x2x1x8x8xbf16>) -> tensor<2x2x1x8x8xbf16>
    %674 = "tensor.collapse_shape"(%673) <{reassociation = [[0], [1], [2, 3], [4]]}> : (tensor<2x2x1x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %675 = "linalg.generic"(%674, %159, %151) <{indexing_maps = [#map12, #map22, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg253: bf16, %arg254: bf16, %arg255: bf16):
      %906 = "arith.mulf"(%arg253, %arg254) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%906) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<1x1x8x8xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %676 = "tensor.extract_slice"(%675) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 2, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x8x8xbf16>) -> tensor<2x2x8x4xbf16>
    %677 = "tensor.extract_slice"(%675) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 4>, static_sizes = array<i64: 2, 2, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x8x8xbf16>) -> tensor<2x2x8x4xbf16>
    %678 = "linalg.generic"(%676, %171) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg251: bf16, %arg252: bf16):
      %905 = "arith.negf"(%arg251) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%905) : (bf16) -> ()
    }) : (tensor<2x2x8x4xbf16>, tensor<2x2x8x4xbf16>) -> tensor<2x2x8x4xbf16>
    %679 = "tensor.insert_slice"(%678, %15) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 4>, static_sizes = array<i64: 2, 2, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x8x4xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %680 = "tensor.insert_slice"(%677, %15) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 2, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x8x4xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %681 = "linalg.generic"(%679, %680, %151) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg248: bf16, %arg249: bf16, %arg250: bf16):
      %904 = "arith.addf"(%arg248, %arg249) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%904) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<2x2x8x8xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %682 = "linalg.generic"(%674, %158, %151) <{indexing_maps = [#map12, #map22, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg245: bf16, %arg246: bf16, %arg247: bf16):
      %903 = "arith.mulf"(%arg245, %arg246) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%903) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<1x1x8x8xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %683 = "linalg.generic"(%681, %682, %151) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg242: bf16, %arg243: bf16, %arg244: bf16):
      %902 = "arith.addf"(%arg242, %arg243) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%902) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<2x2x8x8xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %684 = "linalg.generic"(%659, %159, %128) <{indexing_maps = [#map12, #map22, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg239: bf16, %arg240: bf16, %arg241: bf16):
      %901 = "arith.mulf"(%arg239, %arg240) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%901) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<1x1x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %685 = "tensor.extract_slice"(%684) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 4, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x8x8xbf16>) -> tensor<2x4x8x4xbf16>
    %686 = "tensor.extract_slice"(%684) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 4>, static_sizes = array<i64: 2, 4, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x8x8xbf16>) -> tensor<2x4x8x4xbf16>
    %687 = "linalg.generic"(%685, %163) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg237: bf16, %arg238: bf16):
      %900 = "arith.negf"(%arg237) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%900) : (bf16) -> ()
    }) : (tensor<2x4x8x4xbf16>, tensor<2x4x8x4xbf16>) -> tensor<2x4x8x4xbf16>
    %688 = "tensor.insert_slice"(%687, %14) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 4>, static_sizes = array<i64: 2, 4, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x8x4xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %689 = "tensor.insert_slice"(%686, %14) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 4, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x8x4xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %690 = "linalg.generic"(%688, %689, %128) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg234: bf16, %arg235: bf16, %arg236: bf16):
      %899 = "arith.addf"(%arg234, %arg235) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%899) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %691 = "linalg.generic"(%659, %158, %128) <{indexing_maps = [#map12, #map22, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg231: bf16, %arg232: bf16, %arg233: bf16):
      %898 = "arith.mulf"(%arg231, %arg232) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%898) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<1x1x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %692 = "linalg.generic"(%690, %691, %128) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg228: bf16, %arg229: bf16, %arg230: bf16):
      %897 = "arith.addf"(%arg228, %arg229) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%897) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %693 = "linalg.transpose"(%669, %148) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg226: bf16, %arg227: bf16):
      "linalg.yield"(%arg226) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<2x8x2x8xbf16>) -> tensor<2x8x2x8xbf16>
    %694 = "tensor.collapse_shape"(%693) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x8x2x8xbf16>) -> tensor<16x16xbf16>
    %695 = "linalg.transpose"(%694, %135) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg224: bf16, %arg225: bf16):
      "linalg.yield"(%arg224) : (bf16) -> ()
    }) : (tensor<16x16xbf16>, tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %696 = "linalg.matmul"(%695, %108, %110) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg221: bf16, %arg222: bf16, %arg223: f32):
      %893 = "arith.extf"(%arg221) : (bf16) -> f32
      %894 = "arith.extf"(%arg222) : (bf16) -> f32
      %895 = "arith.mulf"(%893, %894) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %896 = "arith.addf"(%arg223, %895) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%896) : (f32) -> ()
    }) : (tensor<16x16xbf16>, tensor<16x32xbf16>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %697 = "linalg.generic"(%696, %112) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg219: f32, %arg220: bf16):
      %892 = "arith.truncf"(%arg219) : (f32) -> bf16
      "linalg.yield"(%892) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %698 = "linalg.matmul"(%694, %arg3, %110) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg216: bf16, %arg217: bf16, %arg218: f32):
      %888 = "arith.extf"(%arg216) : (bf16) -> f32
      %889 = "arith.extf"(%arg217) : (bf16) -> f32
      %890 = "arith.mulf"(%888, %889) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %891 = "arith.addf"(%arg218, %890) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%891) : (f32) -> ()
    }) : (tensor<16x16xbf16>, tensor<16x32xbf16>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %699 = "linalg.generic"(%698, %112) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg214: f32, %arg215: bf16):
      %887 = "arith.truncf"(%arg214) : (f32) -> bf16
      "linalg.yield"(%887) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %700 = "tensor.expand_shape"(%699) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 32>}> : (tensor<16x32xbf16>) -> tensor<2x8x32xbf16>
    %701 = "linalg.transpose"(%683, %148) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg212: bf16, %arg213: bf16):
      "linalg.yield"(%arg212) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<2x8x2x8xbf16>) -> tensor<2x8x2x8xbf16>
    %702 = "linalg.generic"(%701, %arg6, %148) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg209: bf16, %arg210: bf16, %arg211: bf16):
      %886 = "arith.mulf"(%arg209, %arg210) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%886) : (bf16) -> ()
    }) : (tensor<2x8x2x8xbf16>, tensor<8xbf16>, tensor<2x8x2x8xbf16>) -> tensor<2x8x2x8xbf16>
    %703 = "linalg.generic"(%701, %149, %148) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg206: bf16, %arg207: bf16, %arg208: bf16):
      %885 = "arith.mulf"(%arg206, %arg207) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%885) : (bf16) -> ()
    }) : (tensor<2x8x2x8xbf16>, tensor<2x8x2x8xbf16>, tensor<2x8x2x8xbf16>) -> tensor<2x8x2x8xbf16>
    %704 = "linalg.generic"(%703, %138) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg204: bf16, %arg205: f32):
      %884 = "arith.extf"(%arg204) : (bf16) -> f32
      "linalg.yield"(%884) : (f32) -> ()
    }) : (tensor<2x8x2x8xbf16>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %705 = "tensor.empty"() : () -> tensor<1x1x1x8xf32>
    %706 = "linalg.fill"(%9, %705) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg202: f32, %arg203: f32):
      "linalg.yield"(%arg202) : (f32) -> ()
    }) : (f32, tensor<1x1x1x8xf32>) -> tensor<1x1x1x8xf32>
    %707 = "linalg.generic"(%704, %706) <{indexing_maps = [#map12, #map13], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg200: f32, %arg201: f32):
      %883 = "arith.addf"(%arg200, %arg201) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%883) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<1x1x1x8xf32>) -> tensor<1x1x1x8xf32>
    %708 = "tensor.empty"() : () -> tensor<1x1x1x8xbf16>
    %709 = "linalg.generic"(%707, %708) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg198: f32, %arg199: bf16):
      %882 = "arith.truncf"(%arg198) : (f32) -> bf16
      "linalg.yield"(%882) : (bf16) -> ()
    }) : (tensor<1x1x1x8xf32>, tensor<1x1x1x8xbf16>) -> tensor<1x1x1x8xbf16>
    %710 = "tensor.collapse_shape"(%709) <{reassociation = [[0, 1, 2, 3]]}> : (tensor<1x1x1x8xbf16>) -> tensor<8xbf16>
    %711 = "linalg.generic"(%702, %138) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg196: bf16, %arg197: f32):
      %881 = "arith.extf"(%arg196) : (bf16) -> f32
      "linalg.yield"(%881) : (f32) -> ()
    }) : (tensor<2x8x2x8xbf16>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %712 = "linalg.generic"(%711, %139, %138) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg193: f32, %arg194: f32, %arg195: f32):
      %880 = "arith.mulf"(%arg193, %arg194) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%880) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x8xf32>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %713 = "linalg.generic"(%711, %146, %138) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg190: f32, %arg191: f32, %arg192: f32):
      %879 = "arith.mulf"(%arg190, %arg191) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%879) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x1xf32>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %714 = "linalg.generic"(%712, %142) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg188: f32, %arg189: f32):
      %878 = "arith.addf"(%arg188, %arg189) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%878) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %715 = "linalg.generic"(%146, %146, %141) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg185: f32, %arg186: f32, %arg187: f32):
      %877 = "arith.mulf"(%arg185, %arg186) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%877) : (f32) -> ()
    }) : (tensor<2x8x2x1xf32>, tensor<2x8x2x1xf32>, tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %716 = "linalg.generic"(%715, %146, %141) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg182: f32, %arg183: f32, %arg184: f32):
      %876 = "arith.mulf"(%arg182, %arg183) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%876) : (f32) -> ()
    }) : (tensor<2x8x2x1xf32>, tensor<2x8x2x1xf32>, tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %717 = "linalg.generic"(%714, %141) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg180: f32, %arg181: f32):
      %875 = "arith.mulf"(%arg180, %32) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%875) : (f32) -> ()
    }) : (tensor<2x8x2x1xf32>, tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %718 = "linalg.generic"(%717, %716, %141) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg177: f32, %arg178: f32, %arg179: f32):
      %874 = "arith.mulf"(%arg177, %arg178) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%874) : (f32) -> ()
    }) : (tensor<2x8x2x1xf32>, tensor<2x8x2x1xf32>, tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %719 = "tensor.collapse_shape"(%718) <{reassociation = [[0], [1], [2, 3]]}> : (tensor<2x8x2x1xf32>) -> tensor<2x8x2xf32>
    %720 = "linalg.generic"(%719, %138) <{indexing_maps = [#map27, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg175: f32, %arg176: f32):
      "linalg.yield"(%arg175) : (f32) -> ()
    }) : (tensor<2x8x2xf32>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %721 = "linalg.generic"(%720, %138) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg173: f32, %arg174: f32):
      %873 = "arith.divf"(%arg173, %30) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%873) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %722 = "linalg.generic"(%139, %138) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg171: f32, %arg172: f32):
      %872 = "arith.mulf"(%arg171, %33) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%872) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %723 = "linalg.generic"(%721, %722, %138) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg168: f32, %arg169: f32, %arg170: f32):
      %871 = "arith.mulf"(%arg168, %arg169) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%871) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x8xf32>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %724 = "linalg.generic"(%713, %723, %138) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg165: f32, %arg166: f32, %arg167: f32):
      %870 = "arith.addf"(%arg165, %arg166) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%870) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x8xf32>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %725 = "linalg.generic"(%724, %148) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg163: f32, %arg164: bf16):
      %869 = "arith.truncf"(%arg163) : (f32) -> bf16
      "linalg.yield"(%869) : (bf16) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x8xbf16>) -> tensor<2x8x2x8xbf16>
    %726 = "tensor.collapse_shape"(%725) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x8x2x8xbf16>) -> tensor<16x16xbf16>
    %727 = "linalg.transpose"(%726, %135) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg161: bf16, %arg162: bf16):
      "linalg.yield"(%arg161) : (bf16) -> ()
    }) : (tensor<16x16xbf16>, tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %728 = "linalg.matmul"(%727, %108, %110) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg158: bf16, %arg159: bf16, %arg160: f32):
      %865 = "arith.extf"(%arg158) : (bf16) -> f32
      %866 = "arith.extf"(%arg159) : (bf16) -> f32
      %867 = "arith.mulf"(%865, %866) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %868 = "arith.addf"(%arg160, %867) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%868) : (f32) -> ()
    }) : (tensor<16x16xbf16>, tensor<16x32xbf16>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %729 = "linalg.generic"(%728, %112) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg156: f32, %arg157: bf16):
      %864 = "arith.truncf"(%arg156) : (f32) -> bf16
      "linalg.yield"(%864) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %730 = "linalg.matmul"(%726, %arg2, %110) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg153: bf16, %arg154: bf16, %arg155: f32):
      %860 = "arith.extf"(%arg153) : (bf16) -> f32
      %861 = "arith.extf"(%arg154) : (bf16) -> f32
      %862 = "arith.mulf"(%860, %861) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %863 = "arith.addf"(%arg155, %862) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%863) : (f32) -> ()
    }) : (tensor<16x16xbf16>, tensor<16x32xbf16>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %731 = "linalg.generic"(%730, %112) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg151: f32, %arg152: bf16):
      %859 = "arith.truncf"(%arg151) : (f32) -> bf16
      "linalg.yield"(%859) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %732 = "tensor.expand_shape"(%731) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 32>}> : (tensor<16x32xbf16>) -> tensor<2x8x32xbf16>
    %733 = "linalg.generic"(%700, %732, %39) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg148: bf16, %arg149: bf16, %arg150: bf16):
      %858 = "arith.addf"(%arg148, %arg149) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%858) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %734 = "linalg.transpose"(%692, %125) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg146: bf16, %arg147: bf16):
      "linalg.yield"(%arg146) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x8x4x8xbf16>) -> tensor<2x8x4x8xbf16>
    %735 = "linalg.generic"(%734, %arg5, %125) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg143: bf16, %arg144: bf16, %arg145: bf16):
      %857 = "arith.mulf"(%arg143, %arg144) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%857) : (bf16) -> ()
    }) : (tensor<2x8x4x8xbf16>, tensor<8xbf16>, tensor<2x8x4x8xbf16>) -> tensor<2x8x4x8xbf16>
    %736 = "linalg.generic"(%734, %126, %125) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg140: bf16, %arg141: bf16, %arg142: bf16):
      %856 = "arith.mulf"(%arg140, %arg141) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%856) : (bf16) -> ()
    }) : (tensor<2x8x4x8xbf16>, tensor<2x8x4x8xbf16>, tensor<2x8x4x8xbf16>) -> tensor<2x8x4x8xbf16>
    %737 = "linalg.generic"(%736, %115) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg138: bf16, %arg139: f32):
      %855 = "arith.extf"(%arg138) : (bf16) -> f32
      "linalg.yield"(%855) : (f32) -> ()
    }) : (tensor<2x8x4x8xbf16>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %738 = "linalg.generic"(%737, %706) <{indexing_maps = [#map12, #map13], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg136: f32, %arg137: f32):
      %854 = "arith.addf"(%arg136, %arg137) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%854) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<1x1x1x8xf32>) -> tensor<1x1x1x8xf32>
    %739 = "linalg.generic"(%738, %708) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg134: f32, %arg135: bf16):
      %853 = "arith.truncf"(%arg134) : (f32) -> bf16
      "linalg.yield"(%853) : (bf16) -> ()
    }) : (tensor<1x1x1x8xf32>, tensor<1x1x1x8xbf16>) -> tensor<1x1x1x8xbf16>
    %740 = "tensor.collapse_shape"(%739) <{reassociation = [[0, 1, 2, 3]]}> : (tensor<1x1x1x8xbf16>) -> tensor<8xbf16>
    %741 = "linalg.generic"(%735, %115) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg132: bf16, %arg133: f32):
      %852 = "arith.extf"(%arg132) : (bf16) -> f32
      "linalg.yield"(%852) : (f32) -> ()
    }) : (tensor<2x8x4x8xbf16>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %742 = "linalg.generic"(%741, %116, %115) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg129: f32, %arg130: f32, %arg131: f32):
      %851 = "arith.mulf"(%arg129, %arg130) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%851) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %743 = "linalg.generic"(%741, %123, %115) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg126: f32, %arg127: f32, %arg128: f32):
      %850 = "arith.mulf"(%arg126, %arg127) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%850) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x1xf32>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %744 = "linalg.generic"(%742, %119) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg124: f32, %arg125: f32):
      %849 = "arith.addf"(%arg124, %arg125) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%849) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %745 = "linalg.generic"(%123, %123, %118) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg121: f32, %arg122: f32, %arg123: f32):
      %848 = "arith.mulf"(%arg121, %arg122) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%848) : (f32) -> ()
    }) : (tensor<2x8x4x1xf32>, tensor<2x8x4x1xf32>, tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %746 = "linalg.generic"(%745, %123, %118) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg118: f32, %arg119: f32, %arg120: f32):
      %847 = "arith.mulf"(%arg118, %arg119) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%847) : (f32) -> ()
    }) : (tensor<2x8x4x1xf32>, tensor<2x8x4x1xf32>, tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %747 = "linalg.generic"(%744, %118) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg116: f32, %arg117: f32):
      %846 = "arith.mulf"(%arg116, %32) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%846) : (f32) -> ()
    }) : (tensor<2x8x4x1xf32>, tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %748 = "linalg.generic"(%747, %746, %118) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg113: f32, %arg114: f32, %arg115: f32):
      %845 = "arith.mulf"(%arg113, %arg114) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%845) : (f32) -> ()
    }) : (tensor<2x8x4x1xf32>, tensor<2x8x4x1xf32>, tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %749 = "tensor.collapse_shape"(%748) <{reassociation = [[0], [1], [2, 3]]}> : (tensor<2x8x4x1xf32>) -> tensor<2x8x4xf32>
    %750 = "linalg.generic"(%749, %115) <{indexing_maps = [#map27, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg111: f32, %arg112: f32):
      "linalg.yield"(%arg111) : (f32) -> ()
    }) : (tensor<2x8x4xf32>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %751 = "linalg.generic"(%750, %115) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg109: f32, %arg110: f32):
      %844 = "arith.divf"(%arg109, %30) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%844) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %752 = "linalg.generic"(%116, %115) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg107: f32, %arg108: f32):
      %843 = "arith.mulf"(%arg107, %33) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%843) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %753 = "linalg.generic"(%751, %752, %115) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg104: f32, %arg105: f32, %arg106: f32):
      %842 = "arith.mulf"(%arg104, %arg105) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%842) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %754 = "linalg.generic"(%743, %753, %115) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg101: f32, %arg102: f32, %arg103: f32):
      %841 = "arith.addf"(%arg101, %arg102) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%841) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %755 = "linalg.generic"(%754, %125) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg99: f32, %arg100: bf16):
      %840 = "arith.truncf"(%arg99) : (f32) -> bf16
      "linalg.yield"(%840) : (bf16) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x8xbf16>) -> tensor<2x8x4x8xbf16>
    %756 = "tensor.collapse_shape"(%755) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x8x4x8xbf16>) -> tensor<16x32xbf16>
    %757 = "linalg.transpose"(%756, %130) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg97: bf16, %arg98: bf16):
      "linalg.yield"(%arg97) : (bf16) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x16xbf16>) -> tensor<32x16xbf16>
    %758 = "linalg.matmul"(%757, %108, %361) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg94: bf16, %arg95: bf16, %arg96: f32):
      %836 = "arith.extf"(%arg94) : (bf16) -> f32
      %837 = "arith.extf"(%arg95) : (bf16) -> f32
      %838 = "arith.mulf"(%836, %837) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %839 = "arith.addf"(%arg96, %838) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%839) : (f32) -> ()
    }) : (tensor<32x16xbf16>, tensor<16x32xbf16>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %759 = "linalg.generic"(%758, %106) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg92: f32, %arg93: bf16):
      %835 = "arith.truncf"(%arg92) : (f32) -> bf16
      "linalg.yield"(%835) : (bf16) -> ()
    }) : (tensor<32x32xf32>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %760 = "linalg.matmul"(%756, %arg1, %110) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg89: bf16, %arg90: bf16, %arg91: f32):
      %831 = "arith.extf"(%arg89) : (bf16) -> f32
      %832 = "arith.extf"(%arg90) : (bf16) -> f32
      %833 = "arith.mulf"(%831, %832) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %834 = "arith.addf"(%arg91, %833) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%834) : (f32) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x32xbf16>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %761 = "linalg.generic"(%760, %112) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg87: f32, %arg88: bf16):
      %830 = "arith.truncf"(%arg87) : (f32) -> bf16
      "linalg.yield"(%830) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %762 = "tensor.expand_shape"(%761) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 32>}> : (tensor<16x32xbf16>) -> tensor<2x8x32xbf16>
    %763 = "linalg.generic"(%733, %762, %39) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg84: bf16, %arg85: bf16, %arg86: bf16):
      %829 = "arith.addf"(%arg84, %arg85) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%829) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %764 = "linalg.generic"(%763, %arg10, %39) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg81: bf16, %arg82: bf16, %arg83: bf16):
      %828 = "arith.mulf"(%arg81, %arg82) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%828) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %765 = "linalg.generic"(%763, %104, %39) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg78: bf16, %arg79: bf16, %arg80: bf16):
      %827 = "arith.mulf"(%arg78, %arg79) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%827) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %766 = "linalg.generic"(%765, %94) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg76: bf16, %arg77: f32):
      %826 = "arith.extf"(%arg76) : (bf16) -> f32
      "linalg.yield"(%826) : (f32) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %767 = "linalg.generic"(%766, %463) <{indexing_maps = [#map1, #map34], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg74: f32, %arg75: f32):
      %825 = "arith.addf"(%arg74, %arg75) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%825) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<1x1x32xf32>) -> tensor<1x1x32xf32>
    %768 = "linalg.generic"(%767, %465) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg72: f32, %arg73: bf16):
      %824 = "arith.truncf"(%arg72) : (f32) -> bf16
      "linalg.yield"(%824) : (bf16) -> ()
    }) : (tensor<1x1x32xf32>, tensor<1x1x32xbf16>) -> tensor<1x1x32xbf16>
    %769 = "tensor.collapse_shape"(%768) <{reassociation = [[0, 1, 2]]}> : (tensor<1x1x32xbf16>) -> tensor<32xbf16>
    %770 = "linalg.generic"(%764, %94) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg70: bf16, %arg71: f32):
      %823 = "arith.extf"(%arg70) : (bf16) -> f32
      "linalg.yield"(%823) : (f32) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %771 = "linalg.generic"(%770, %95, %94) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg67: f32, %arg68: f32, %arg69: f32):
      %822 = "arith.mulf"(%arg67, %arg68) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%822) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %772 = "linalg.generic"(%770, %102, %94) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg64: f32, %arg65: f32, %arg66: f32):
      %821 = "arith.mulf"(%arg64, %arg65) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%821) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %773 = "linalg.generic"(%771, %98) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg62: f32, %arg63: f32):
      %820 = "arith.addf"(%arg62, %arg63) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%820) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %774 = "linalg.generic"(%102, %102, %97) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg59: f32, %arg60: f32, %arg61: f32):
      %819 = "arith.mulf"(%arg59, %arg60) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%819) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %775 = "linalg.generic"(%774, %102, %97) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg56: f32, %arg57: f32, %arg58: f32):
      %818 = "arith.mulf"(%arg56, %arg57) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%818) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %776 = "linalg.generic"(%773, %97) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg54: f32, %arg55: f32):
      %817 = "arith.mulf"(%arg54, %32) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%817) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %777 = "linalg.generic"(%776, %775, %97) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg51: f32, %arg52: f32, %arg53: f32):
      %816 = "arith.mulf"(%arg51, %arg52) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%816) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %778 = "tensor.collapse_shape"(%777) <{reassociation = [[0], [1, 2]]}> : (tensor<2x8x1xf32>) -> tensor<2x8xf32>
    %779 = "linalg.generic"(%778, %94) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg49: f32, %arg50: f32):
      "linalg.yield"(%arg49) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %780 = "linalg.generic"(%779, %94) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg47: f32, %arg48: f32):
      %815 = "arith.divf"(%arg47, %29) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%815) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %781 = "linalg.generic"(%95, %94) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg45: f32, %arg46: f32):
      %814 = "arith.mulf"(%arg45, %33) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%814) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %782 = "linalg.generic"(%780, %781, %94) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg42: f32, %arg43: f32, %arg44: f32):
      %813 = "arith.mulf"(%arg42, %arg43) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%813) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %783 = "linalg.generic"(%772, %782, %94) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg39: f32, %arg40: f32, %arg41: f32):
      %812 = "arith.addf"(%arg39, %arg40) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%812) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %784 = "linalg.generic"(%783, %39) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg37: f32, %arg38: bf16):
      %811 = "arith.truncf"(%arg37) : (f32) -> bf16
      "linalg.yield"(%811) : (bf16) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %785 = "linalg.generic"(%625, %784, %39) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg34: bf16, %arg35: bf16, %arg36: bf16):
      %810 = "arith.addf"(%arg34, %arg35) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%810) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %786 = "tensor.collapse_shape"(%arg14) <{reassociation = [[0, 1]]}> : (tensor<2x8xi64>) -> tensor<16xi64>
    %787 = "tensor.expand_shape"(%786) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 16>}> : (tensor<16xi64>) -> tensor<1x16xi64>
    %788 = "tensor.expand_shape"(%432) <{reassociation = [[0, 1]], static_output_shape = array<i64: 96, 1>}> : (tensor<96xi64>) -> tensor<96x1xi64>
    %789 = "tensor.empty"() : () -> tensor<96x16xi1>
    %790 = "linalg.generic"(%787, %788, %789) <{indexing_maps = [#map5, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg31: i64, %arg32: i64, %arg33: i1):
      %809 = "arith.cmpi"(%arg31, %arg32) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%809) : (i1) -> ()
    }) : (tensor<1x16xi64>, tensor<96x1xi64>, tensor<96x16xi1>) -> tensor<96x16xi1>
    %791 = "tensor.empty"() : () -> tensor<96x1xi1>
    %792 = "linalg.generic"(%788, %791) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg29: i64, %arg30: i1):
      %808 = "arith.cmpi"(%arg29, %7) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%808) : (i1) -> ()
    }) : (tensor<96x1xi64>, tensor<96x1xi1>) -> tensor<96x1xi1>
    %793 = "linalg.generic"(%790, %792, %789) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg26: i1, %arg27: i1, %arg28: i1):
      %807 = "arith.andi"(%arg26, %arg27) : (i1, i1) -> i1
      "linalg.yield"(%807) : (i1) -> ()
    }) : (tensor<96x16xi1>, tensor<96x1xi1>, tensor<96x16xi1>) -> tensor<96x16xi1>
    %794 = "tensor.collapse_shape"(%785) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x32xbf16>) -> tensor<16x32xbf16>
    %795 = "tensor.expand_shape"(%794) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 16, 32>}> : (tensor<16x32xbf16>) -> tensor<1x16x32xbf16>
    %796 = "tensor.empty"() : () -> tensor<1x16x32xf32>
    %797 = "linalg.generic"(%795, %796) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg24: bf16, %arg25: f32):
      %806 = "arith.extf"(%arg24) : (bf16) -> f32
      "linalg.yield"(%806) : (f32) -> ()
    }) : (tensor<1x16x32xbf16>, tensor<1x16x32xf32>) -> tensor<1x16x32xf32>
    %798 = "tensor.expand_shape"(%793) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 96, 16, 1>}> : (tensor<96x16xi1>) -> tensor<96x16x1xi1>
    %799 = "tensor.empty"() : () -> tensor<96x16x32xf32>
    %800 = "linalg.generic"(%798, %797, %21, %799) <{indexing_maps = [#map17, #map32, #map9, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg20: i1, %arg21: f32, %arg22: f32, %arg23: f32):
      %805 = "arith.select"(%arg20, %arg21, %arg22) : (i1, f32, f32) -> f32
      "linalg.yield"(%805) : (f32) -> ()
    }) : (tensor<96x16x1xi1>, tensor<1x16x32xf32>, tensor<f32>, tensor<96x16x32xf32>) -> tensor<96x16x32xf32>
    %801 = "linalg.generic"(%800, %452) <{indexing_maps = [#map1, #map19], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg18: f32, %arg19: f32):
      %804 = "arith.addf"(%arg18, %arg19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%804) : (f32) -> ()
    }) : (tensor<96x16x32xf32>, tensor<96x32xf32>) -> tensor<96x32xf32>
    %802 = "linalg.generic"(%801, %454) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg16: f32, %arg17: bf16):
      %803 = "arith.truncf"(%arg16) : (f32) -> bf16
      "linalg.yield"(%803) : (bf16) -> ()
    }) : (tensor<96x32xf32>, tensor<96x32xbf16>) -> tensor<96x32xbf16>
    "func.return"(%428, %802, %759, %729, %697, %629, %740, %710, %542, %514, %599, %769, %609, %467, %455) : (tensor<f32>, tensor<96x32xbf16>, tensor<32x32xbf16>, tensor<16x32xbf16>, tensor<16x32xbf16>, tensor<32x32xbf16>, tensor<8xbf16>, tensor<8xbf16>, tensor<4x48x32xbf16>, tensor<4x32x24xbf16>, tensor<4x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<96x32xbf16>) -> ()
  }) : () -> ()
}) : () -> ()
