// Written by utils/export_models.py; llama_lora.json describes it.
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
#map21 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map22 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map23 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map24 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map25 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d2)>
#map26 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map27 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map28 = affine_map<(d0, d1) -> (d0)>
#map29 = affine_map<(d0) -> ()>
#map30 = affine_map<() -> ()>
#map31 = affine_map<(d0, d1) -> ()>
#map32 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, d3, d4)>
"builtin.module"() ({
  "func.func"() <{arg_attrs = [{ufp4.name = "model.embed_tokens.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.self_attn.q_proj.base.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.self_attn.q_proj.lora_a.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.self_attn.q_proj.lora_b.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.self_attn.k_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.self_attn.v_proj.base.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.self_attn.v_proj.lora_a.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.self_attn.v_proj.lora_b.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.self_attn.o_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.mlp.gate_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.mlp.up_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.mlp.down_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.input_layernorm.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.post_attention_layernorm.weight", ufp4.parameter}, {ufp4.name = "model.layers.1.self_attn.q_proj.base.weight", ufp4.parameter}, {ufp4.name = "model.layers.1.self_attn.q_proj.lora_a.weight", ufp4.parameter}, {ufp4.name = "model.layers.1.self_attn.q_proj.lora_b.weight", ufp4.parameter}, {ufp4.name = "model.layers.1.self_attn.k_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.1.self_attn.v_proj.base.weight", ufp4.parameter}, {ufp4.name = "model.layers.1.self_attn.v_proj.lora_a.weight", ufp4.parameter}, {ufp4.name = "model.layers.1.self_attn.v_proj.lora_b.weight", ufp4.parameter}, {ufp4.name = "model.layers.1.self_attn.o_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.1.mlp.gate_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.1.mlp.up_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.1.mlp.down_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.1.input_layernorm.weight", ufp4.parameter}, {ufp4.name = "model.layers.1.post_attention_layernorm.weight", ufp4.parameter}, {ufp4.name = "model.norm.weight", ufp4.parameter}, {ufp4.name = "lm_head.weight", ufp4.parameter}, {ufp4.name = "input_ids"}, {ufp4.name = "labels"}], function_type = (tensor<96x64xbf16>, tensor<64x64xbf16>, tensor<4x64xbf16>, tensor<64x4xbf16>, tensor<32x64xbf16>, tensor<32x64xbf16>, tensor<4x64xbf16>, tensor<32x4xbf16>, tensor<64x64xbf16>, tensor<112x64xbf16>, tensor<112x64xbf16>, tensor<64x112xbf16>, tensor<64xbf16>, tensor<64xbf16>, tensor<64x64xbf16>, tensor<4x64xbf16>, tensor<64x4xbf16>, tensor<32x64xbf16>, tensor<32x64xbf16>, tensor<4x64xbf16>, tensor<32x4xbf16>, tensor<64x64xbf16>, tensor<112x64xbf16>, tensor<112x64xbf16>, tensor<64x112xbf16>, tensor<64xbf16>, tensor<64xbf16>, tensor<64xbf16>, tensor<96x64xbf16>, tensor<2x16xi64>, tensor<2x16xi64>) -> (tensor<f32>, tensor<4x64xbf16>, tensor<64x4xbf16>, tensor<4x64xbf16>, tensor<32x4xbf16>, tensor<4x64xbf16>, tensor<64x4xbf16>, tensor<4x64xbf16>, tensor<32x4xbf16>), res_attrs = [{ufp4.name = "loss"}, {ufp4.name = "grad.model.layers.0.self_attn.q_proj.lora_a.weight"}, {ufp4.name = "grad.model.layers.0.self_attn.q_proj.lora_b.weight"}, {ufp4.name = "grad.model.layers.0.self_attn.v_proj.lora_a.weight"}, {ufp4.name = "grad.model.layers.0.self_attn.v_proj.lora_b.weight"}, {ufp4.name = "grad.model.layers.1.self_attn.q_proj.lora_a.weight"}, {ufp4.name = "grad.model.layers.1.self_attn.q_proj.lora_b.weight"}, {ufp4.name = "grad.model.layers.1.self_attn.v_proj.lora_a.weight"}, {ufp4.name = "grad.model.layers.1.self_attn.v_proj.lora_b.weight"}], sym_name = "train_step"}> ({
  ^bb0(%arg0: tensor<96x64xbf16>, %arg1: tensor<64x64xbf16>, %arg2: tensor<4x64xbf16>, %arg3: tensor<64x4xbf16>, %arg4: tensor<32x64xbf16>, %arg5: tensor<32x64xbf16>, %arg6: tensor<4x64xbf16>, %arg7: tensor<32x4xbf16>, %arg8: tensor<64x64xbf16>, %arg9: tensor<112x64xbf16>, %arg10: tensor<112x64xbf16>, %arg11: tensor<64x112xbf16>, %arg12: tensor<64xbf16>, %arg13: tensor<64xbf16>, %arg14: tensor<64x64xbf16>, %arg15: tensor<4x64xbf16>, %arg16: tensor<64x4xbf16>, %arg17: tensor<32x64xbf16>, %arg18: tensor<32x64xbf16>, %arg19: tensor<4x64xbf16>, %arg20: tensor<32x4xbf16>, %arg21: tensor<64x64xbf16>, %arg22: tensor<112x64xbf16>, %arg23: tensor<112x64xbf16>, %arg24: tensor<64x112xbf16>, %arg25: tensor<64xbf16>, %arg26: tensor<64xbf16>, %arg27: tensor<64xbf16>, %arg28: tensor<96x64xbf16>, %arg29: tensor<2x16xi64>, %arg30: tensor<2x16xi64>):
    %0 = "arith.constant"() <{value = -100 : i64}> : () -> i64
    %1 = "arith.constant"() <{value = 2 : i64}> : () -> i64
    %2 = "arith.constant"() <{value = 1 : i64}> : () -> i64
    %3 = "arith.constant"() <{value = 16 : i64}> : () -> i64
    %4 = "arith.constant"() <{value = 0 : i64}> : () -> i64
    %5 = "arith.constant"() <{value = 96 : index}> : () -> index
    %6 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %7 = "arith.constant"() <{value = 0xFF800000 : f32}> : () -> f32
    %8 = "arith.constant"() <{value = 1.000000e+00 : f32}> : () -> f32
    %9 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<2x4x16x16xbf16>}> : () -> tensor<2x4x16x16xbf16>
    %10 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<2x2x16x16xbf16>}> : () -> tensor<2x2x16x16xbf16>
    %11 = "arith.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %12 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %13 = "arith.constant"() <{value = dense<-3.389530e+38> : tensor<bf16>}> : () -> tensor<bf16>
    %14 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<bf16>}> : () -> tensor<bf16>
    %15 = "arith.constant"() <{value = dense<true> : tensor<i1>}> : () -> tensor<i1>
    %16 = "arith.constant"() <{value = 9.9999999999999995E-7 : f64}> : () -> f64
    %17 = "arith.constant"() <{value = dense<[1.000000e+00, 0.316227764, 1.000000e-01, 0.0316227786, 0.00999999977, 0.00316227786, 1.000000e-03, 3.16227786E-4]> : tensor<8xf32>}> : () -> tensor<8xf32>
    %18 = "arith.constant"() <{value = 6.400000e+01 : f32}> : () -> f32
    %19 = "arith.constant"() <{value = 2.000000e+00 : f32}> : () -> f32
    %20 = "arith.constant"() <{value = 2.500000e-01 : f32}> : () -> f32
    %21 = "arith.constant"() <{value = -5.000000e-01 : f32}> : () -> f32
    %22 = "arith.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
    %23 = "arith.constant"() <{value = dense<0> : tensor<i64>}> : () -> tensor<i64>
    %24 = "tensor.empty"() : () -> tensor<2x16x64xbf16>
    %25 = "linalg.generic"(%arg29, %24) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1250: i64, %arg1251: bf16):
      %1416 = "arith.index_cast"(%arg1250) : (i64) -> index
      %1417 = "linalg.index"() <{dim = 2 : i64}> : () -> index
      %1418 = "arith.cmpi"(%1416, %5) <{predicate = 2 : i64}> : (index, index) -> i1
      "cf.assert"(%1418) <{msg = "index must be smaller than dim size"}> : (i1) -> ()
      %1419 = "arith.cmpi"(%arg1250, %4) <{predicate = 5 : i64}> : (i64, i64) -> i1
      "cf.assert"(%1419) <{msg = "index must be larger or equal to 0"}> : (i1) -> ()
      %1420 = "tensor.extract"(%arg0, %1416, %1417) : (tensor<96x64xbf16>, index, index) -> bf16
      "linalg.yield"(%1420) : (bf16) -> ()
    }) : (tensor<2x16xi64>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %26 = "tensor.empty"() : () -> tensor<16xi64>
    %27 = "linalg.generic"(%26) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg1249: i64):
      %1414 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1415 = "arith.index_cast"(%1414) : (index) -> i64
      "linalg.yield"(%1415) : (i64) -> ()
    }) : (tensor<16xi64>) -> tensor<16xi64>
    %28 = "tensor.empty"() : () -> tensor<2x16xi64>
    %29 = "linalg.generic"(%27, %28) <{indexing_maps = [#map3, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1247: i64, %arg1248: i64):
      "linalg.yield"(%arg1247) : (i64) -> ()
    }) : (tensor<16xi64>, tensor<2x16xi64>) -> tensor<2x16xi64>
    %30 = "tensor.extract_slice"(%29) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 2, 1>, static_strides = array<i64: 1, 1>}> : (tensor<2x16xi64>) -> tensor<2x1xi64>
    %31 = "tensor.empty"() : () -> tensor<2x1xi64>
    %32 = "linalg.generic"(%30, %31) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1245: i64, %arg1246: i64):
      %1413 = "arith.subi"(%arg1245, %2) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1413) : (i64) -> ()
    }) : (tensor<2x1xi64>, tensor<2x1xi64>) -> tensor<2x1xi64>
    %33 = "tensor.concat"(%32, %29) <{dim = 1 : i64}> : (tensor<2x1xi64>, tensor<2x16xi64>) -> tensor<2x17xi64>
    %34 = "tensor.extract_slice"(%33) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 2, 16>, static_strides = array<i64: 1, 1>}> : (tensor<2x17xi64>) -> tensor<2x16xi64>
    %35 = "tensor.extract_slice"(%33) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 1>, static_sizes = array<i64: 2, 16>, static_strides = array<i64: 1, 1>}> : (tensor<2x17xi64>) -> tensor<2x16xi64>
    %36 = "linalg.generic"(%35, %34, %28) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1242: i64, %arg1243: i64, %arg1244: i64):
      %1412 = "arith.subi"(%arg1242, %arg1243) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1412) : (i64) -> ()
    }) : (tensor<2x16xi64>, tensor<2x16xi64>, tensor<2x16xi64>) -> tensor<2x16xi64>
    %37 = "tensor.empty"() : () -> tensor<2x16xi1>
    %38 = "linalg.generic"(%36, %37) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1240: i64, %arg1241: i1):
      %1411 = "arith.cmpi"(%arg1240, %2) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1411) : (i1) -> ()
    }) : (tensor<2x16xi64>, tensor<2x16xi1>) -> tensor<2x16xi1>
    %39 = "linalg.generic"(%38, %28) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1238: i1, %arg1239: i64):
      %1410 = "arith.extui"(%arg1238) : (i1) -> i64
      "linalg.yield"(%1410) : (i64) -> ()
    }) : (tensor<2x16xi1>, tensor<2x16xi64>) -> tensor<2x16xi64>
    %40 = "tensor.expand_shape"(%27) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 16>}> : (tensor<16xi64>) -> tensor<1x16xi64>
    %41 = "tensor.expand_shape"(%27) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 1>}> : (tensor<16xi64>) -> tensor<16x1xi64>
    %42 = "tensor.empty"() : () -> tensor<16x16xi1>
    %43 = "linalg.generic"(%40, %41, %42) <{indexing_maps = [#map5, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1235: i64, %arg1236: i64, %arg1237: i1):
      %1409 = "arith.cmpi"(%arg1235, %arg1236) <{predicate = 3 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1409) : (i1) -> ()
    }) : (tensor<1x16xi64>, tensor<16x1xi64>, tensor<16x16xi1>) -> tensor<16x16xi1>
    %44 = "tensor.expand_shape"(%39) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 1, 16>}> : (tensor<2x16xi64>) -> tensor<2x1x16xi64>
    %45 = "tensor.empty"() : () -> tensor<2x16x16xi64>
    %46 = "linalg.generic"(%43, %44, %23, %45) <{indexing_maps = [#map7, #map8, #map9, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg1231: i1, %arg1232: i64, %arg1233: i64, %arg1234: i64):
      %1408 = "arith.select"(%arg1231, %arg1232, %arg1233) : (i1, i64, i64) -> i64
      "linalg.yield"(%1408) : (i64) -> ()
    }) : (tensor<16x16xi1>, tensor<2x1x16xi64>, tensor<i64>, tensor<2x16x16xi64>) -> tensor<2x16x16xi64>
    %47 = "linalg.fill"(%4, %28) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1229: i64, %arg1230: i64):
      "linalg.yield"(%arg1229) : (i64) -> ()
    }) : (i64, tensor<2x16xi64>) -> tensor<2x16xi64>
    %48 = "linalg.generic"(%46, %47) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1227: i64, %arg1228: i64):
      %1407 = "arith.addi"(%arg1227, %arg1228) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1407) : (i64) -> ()
    }) : (tensor<2x16x16xi64>, tensor<2x16xi64>) -> tensor<2x16xi64>
    %49 = "tensor.empty"() : () -> tensor<2xi64>
    %50 = "linalg.generic"(%49) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg1226: i64):
      %1405 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1406 = "arith.index_cast"(%1405) : (index) -> i64
      "linalg.yield"(%1406) : (i64) -> ()
    }) : (tensor<2xi64>) -> tensor<2xi64>
    %51 = "tensor.expand_shape"(%50) <{reassociation = [[0, 1, 2, 3]], static_output_shape = array<i64: 2, 1, 1, 1>}> : (tensor<2xi64>) -> tensor<2x1x1x1xi64>
    %52 = "tensor.expand_shape"(%27) <{reassociation = [[0, 1, 2, 3]], static_output_shape = array<i64: 1, 1, 16, 1>}> : (tensor<16xi64>) -> tensor<1x1x16x1xi64>
    %53 = "tensor.expand_shape"(%27) <{reassociation = [[0, 1, 2, 3]], static_output_shape = array<i64: 1, 1, 1, 16>}> : (tensor<16xi64>) -> tensor<1x1x1x16xi64>
    %54 = "tensor.empty"() : () -> tensor<2x1x16x1xi64>
    %55 = "linalg.generic"(%51, %52, %54) <{indexing_maps = [#map10, #map11, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1223: i64, %arg1224: i64, %arg1225: i64):
      %1396 = "arith.cmpi"(%arg1223, %4) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1397 = "arith.addi"(%arg1223, %1) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1398 = "arith.select"(%1396, %1397, %arg1223) : (i1, i64, i64) -> i64
      %1399 = "arith.index_cast"(%1398) : (i64) -> index
      %1400 = "arith.cmpi"(%arg1224, %4) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1401 = "arith.addi"(%arg1224, %3) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1402 = "arith.select"(%1400, %1401, %arg1224) : (i1, i64, i64) -> i64
      %1403 = "arith.index_cast"(%1402) : (i64) -> index
      %1404 = "tensor.extract"(%48, %1399, %1403) : (tensor<2x16xi64>, index, index) -> i64
      "linalg.yield"(%1404) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x16x1xi64>, tensor<2x1x16x1xi64>) -> tensor<2x1x16x1xi64>
    %56 = "tensor.empty"() : () -> tensor<2x1x1x16xi64>
    %57 = "linalg.generic"(%51, %53, %56) <{indexing_maps = [#map10, #map13, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1220: i64, %arg1221: i64, %arg1222: i64):
      %1387 = "arith.cmpi"(%arg1220, %4) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1388 = "arith.addi"(%arg1220, %1) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1389 = "arith.select"(%1387, %1388, %arg1220) : (i1, i64, i64) -> i64
      %1390 = "arith.index_cast"(%1389) : (i64) -> index
      %1391 = "arith.cmpi"(%arg1221, %4) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1392 = "arith.addi"(%arg1221, %3) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1393 = "arith.select"(%1391, %1392, %arg1221) : (i1, i64, i64) -> i64
      %1394 = "arith.index_cast"(%1393) : (i64) -> index
      %1395 = "tensor.extract"(%48, %1390, %1394) : (tensor<2x16xi64>, index, index) -> i64
      "linalg.yield"(%1395) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x1x16xi64>, tensor<2x1x1x16xi64>) -> tensor<2x1x1x16xi64>
    %58 = "tensor.empty"() : () -> tensor<2x1x16x16xi1>
    %59 = "linalg.generic"(%55, %57, %58) <{indexing_maps = [#map14, #map15, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1217: i64, %arg1218: i64, %arg1219: i1):
      %1386 = "arith.cmpi"(%arg1217, %arg1218) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1386) : (i1) -> ()
    }) : (tensor<2x1x16x1xi64>, tensor<2x1x1x16xi64>, tensor<2x1x16x16xi1>) -> tensor<2x1x16x16xi1>
    %60 = "linalg.generic"(%15, %59, %58) <{indexing_maps = [#map16, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1214: i1, %arg1215: i1, %arg1216: i1):
      %1385 = "arith.andi"(%arg1214, %arg1215) : (i1, i1) -> i1
      "linalg.yield"(%1385) : (i1) -> ()
    }) : (tensor<i1>, tensor<2x1x16x16xi1>, tensor<2x1x16x16xi1>) -> tensor<2x1x16x16xi1>
    %61 = "linalg.generic"(%51, %52, %54) <{indexing_maps = [#map10, #map11, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1211: i64, %arg1212: i64, %arg1213: i64):
      %1376 = "arith.cmpi"(%arg1211, %4) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1377 = "arith.addi"(%arg1211, %1) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1378 = "arith.select"(%1376, %1377, %arg1211) : (i1, i64, i64) -> i64
      %1379 = "arith.index_cast"(%1378) : (i64) -> index
      %1380 = "arith.cmpi"(%arg1212, %4) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1381 = "arith.addi"(%arg1212, %3) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1382 = "arith.select"(%1380, %1381, %arg1212) : (i1, i64, i64) -> i64
      %1383 = "arith.index_cast"(%1382) : (i64) -> index
      %1384 = "tensor.extract"(%29, %1379, %1383) : (tensor<2x16xi64>, index, index) -> i64
      "linalg.yield"(%1384) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x16x1xi64>, tensor<2x1x16x1xi64>) -> tensor<2x1x16x1xi64>
    %62 = "linalg.generic"(%51, %53, %56) <{indexing_maps = [#map10, #map13, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1208: i64, %arg1209: i64, %arg1210: i64):
      %1367 = "arith.cmpi"(%arg1208, %4) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1368 = "arith.addi"(%arg1208, %1) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1369 = "arith.select"(%1367, %1368, %arg1208) : (i1, i64, i64) -> i64
      %1370 = "arith.index_cast"(%1369) : (i64) -> index
      %1371 = "arith.cmpi"(%arg1209, %4) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1372 = "arith.addi"(%arg1209, %3) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1373 = "arith.select"(%1371, %1372, %arg1209) : (i1, i64, i64) -> i64
      %1374 = "arith.index_cast"(%1373) : (i64) -> index
      %1375 = "tensor.extract"(%29, %1370, %1374) : (tensor<2x16xi64>, index, index) -> i64
      "linalg.yield"(%1375) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x1x16xi64>, tensor<2x1x1x16xi64>) -> tensor<2x1x1x16xi64>
    %63 = "linalg.generic"(%62, %61, %58) <{indexing_maps = [#map15, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1205: i64, %arg1206: i64, %arg1207: i1):
      %1366 = "arith.cmpi"(%arg1205, %arg1206) <{predicate = 3 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1366) : (i1) -> ()
    }) : (tensor<2x1x1x16xi64>, tensor<2x1x16x1xi64>, tensor<2x1x16x16xi1>) -> tensor<2x1x16x16xi1>
    %64 = "linalg.generic"(%60, %63, %58) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1202: i1, %arg1203: i1, %arg1204: i1):
      %1365 = "arith.andi"(%arg1202, %arg1203) : (i1, i1) -> i1
      "linalg.yield"(%1365) : (i1) -> ()
    }) : (tensor<2x1x16x16xi1>, tensor<2x1x16x16xi1>, tensor<2x1x16x16xi1>) -> tensor<2x1x16x16xi1>
    %65 = "tensor.empty"() : () -> tensor<2x1x16x16xbf16>
    %66 = "linalg.generic"(%64, %14, %13, %65) <{indexing_maps = [#map12, #map16, #map16, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg1198: i1, %arg1199: bf16, %arg1200: bf16, %arg1201: bf16):
      %1364 = "arith.select"(%arg1198, %arg1199, %arg1200) : (i1, bf16, bf16) -> bf16
      "linalg.yield"(%1364) : (bf16) -> ()
    }) : (tensor<2x1x16x16xi1>, tensor<bf16>, tensor<bf16>, tensor<2x1x16x16xbf16>) -> tensor<2x1x16x16xbf16>
    %67 = "tensor.expand_shape"(%27) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 16, 1>}> : (tensor<16xi64>) -> tensor<1x16x1xi64>
    %68 = "tensor.empty"() : () -> tensor<1x16x1xf32>
    %69 = "linalg.generic"(%67, %68) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1196: i64, %arg1197: f32):
      %1363 = "arith.sitofp"(%arg1196) : (i64) -> f32
      "linalg.yield"(%1363) : (f32) -> ()
    }) : (tensor<1x16x1xi64>, tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
    %70 = "tensor.empty"() : () -> tensor<1x16x8xf32>
    %71 = "linalg.generic"(%69, %17, %70) <{indexing_maps = [#map17, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1193: f32, %arg1194: f32, %arg1195: f32):
      %1362 = "arith.mulf"(%arg1193, %arg1194) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1362) : (f32) -> ()
    }) : (tensor<1x16x1xf32>, tensor<8xf32>, tensor<1x16x8xf32>) -> tensor<1x16x8xf32>
    %72 = "tensor.concat"(%71, %71) <{dim = 2 : i64}> : (tensor<1x16x8xf32>, tensor<1x16x8xf32>) -> tensor<1x16x16xf32>
    %73 = "tensor.empty"() : () -> tensor<1x16x16xf32>
    %74 = "linalg.generic"(%72, %73) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1191: f32, %arg1192: f32):
      %1361 = "math.cos"(%arg1191) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1361) : (f32) -> ()
    }) : (tensor<1x16x16xf32>, tensor<1x16x16xf32>) -> tensor<1x16x16xf32>
    %75 = "linalg.generic"(%72, %73) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1189: f32, %arg1190: f32):
      %1360 = "math.sin"(%arg1189) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1360) : (f32) -> ()
    }) : (tensor<1x16x16xf32>, tensor<1x16x16xf32>) -> tensor<1x16x16xf32>
    %76 = "tensor.empty"() : () -> tensor<1x16x16xbf16>
    %77 = "linalg.generic"(%74, %76) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1187: f32, %arg1188: bf16):
      %1359 = "arith.truncf"(%arg1187) : (f32) -> bf16
      "linalg.yield"(%1359) : (bf16) -> ()
    }) : (tensor<1x16x16xf32>, tensor<1x16x16xbf16>) -> tensor<1x16x16xbf16>
    %78 = "linalg.generic"(%75, %76) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1185: f32, %arg1186: bf16):
      %1358 = "arith.truncf"(%arg1185) : (f32) -> bf16
      "linalg.yield"(%1358) : (bf16) -> ()
    }) : (tensor<1x16x16xf32>, tensor<1x16x16xbf16>) -> tensor<1x16x16xbf16>
    %79 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %80 = "linalg.generic"(%25, %79) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1183: bf16, %arg1184: f32):
      %1357 = "arith.extf"(%arg1183) : (bf16) -> f32
      "linalg.yield"(%1357) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %81 = "linalg.generic"(%80, %80, %79) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1180: f32, %arg1181: f32, %arg1182: f32):
      %1356 = "arith.mulf"(%arg1180, %arg1181) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1356) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %82 = "tensor.empty"() : () -> tensor<2x16x1xf32>
    %83 = "linalg.fill"(%6, %82) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1178: f32, %arg1179: f32):
      "linalg.yield"(%arg1178) : (f32) -> ()
    }) : (f32, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %84 = "linalg.generic"(%81, %83) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1176: f32, %arg1177: f32):
      %1355 = "arith.addf"(%arg1176, %arg1177) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1355) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %85 = "linalg.generic"(%84, %82) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1174: f32, %arg1175: f32):
      %1354 = "arith.divf"(%arg1174, %18) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1354) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %86 = "linalg.generic"(%85, %82) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1172: f32, %arg1173: f32):
      %1352 = "arith.truncf"(%16) : (f64) -> f32
      %1353 = "arith.addf"(%arg1172, %1352) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1353) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %87 = "linalg.generic"(%86, %82) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1170: f32, %arg1171: f32):
      %1351 = "math.rsqrt"(%arg1170) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1351) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %88 = "linalg.generic"(%80, %87, %79) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1167: f32, %arg1168: f32, %arg1169: f32):
      %1350 = "arith.mulf"(%arg1167, %arg1168) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1350) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %89 = "linalg.generic"(%88, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1165: f32, %arg1166: bf16):
      %1349 = "arith.truncf"(%arg1165) : (f32) -> bf16
      "linalg.yield"(%1349) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %90 = "linalg.generic"(%arg12, %89, %24) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1162: bf16, %arg1163: bf16, %arg1164: bf16):
      %1348 = "arith.mulf"(%arg1162, %arg1163) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1348) : (bf16) -> ()
    }) : (tensor<64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %91 = "tensor.empty"() : () -> tensor<64x64xbf16>
    %92 = "linalg.transpose"(%arg1, %91) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1160: bf16, %arg1161: bf16):
      "linalg.yield"(%arg1160) : (bf16) -> ()
    }) : (tensor<64x64xbf16>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
    %93 = "tensor.collapse_shape"(%90) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %94 = "tensor.empty"() : () -> tensor<32x64xf32>
    %95 = "linalg.fill"(%6, %94) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1158: f32, %arg1159: f32):
      "linalg.yield"(%arg1158) : (f32) -> ()
    }) : (f32, tensor<32x64xf32>) -> tensor<32x64xf32>
    %96 = "linalg.matmul"(%93, %92, %95) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1155: bf16, %arg1156: bf16, %arg1157: f32):
      %1344 = "arith.extf"(%arg1155) : (bf16) -> f32
      %1345 = "arith.extf"(%arg1156) : (bf16) -> f32
      %1346 = "arith.mulf"(%1344, %1345) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1347 = "arith.addf"(%arg1157, %1346) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1347) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %97 = "tensor.empty"() : () -> tensor<32x64xbf16>
    %98 = "linalg.generic"(%96, %97) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1153: f32, %arg1154: bf16):
      %1343 = "arith.truncf"(%arg1153) : (f32) -> bf16
      "linalg.yield"(%1343) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %99 = "tensor.expand_shape"(%98) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %100 = "tensor.empty"() : () -> tensor<64x4xbf16>
    %101 = "linalg.transpose"(%arg2, %100) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1151: bf16, %arg1152: bf16):
      "linalg.yield"(%arg1151) : (bf16) -> ()
    }) : (tensor<4x64xbf16>, tensor<64x4xbf16>) -> tensor<64x4xbf16>
    %102 = "tensor.empty"() : () -> tensor<32x4xf32>
    %103 = "linalg.fill"(%6, %102) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1149: f32, %arg1150: f32):
      "linalg.yield"(%arg1149) : (f32) -> ()
    }) : (f32, tensor<32x4xf32>) -> tensor<32x4xf32>
    %104 = "linalg.matmul"(%93, %101, %103) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1146: bf16, %arg1147: bf16, %arg1148: f32):
      %1339 = "arith.extf"(%arg1146) : (bf16) -> f32
      %1340 = "arith.extf"(%arg1147) : (bf16) -> f32
      %1341 = "arith.mulf"(%1339, %1340) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1342 = "arith.addf"(%arg1148, %1341) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1342) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x4xbf16>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %105 = "tensor.empty"() : () -> tensor<32x4xbf16>
    %106 = "linalg.generic"(%104, %105) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1144: f32, %arg1145: bf16):
      %1338 = "arith.truncf"(%arg1144) : (f32) -> bf16
      "linalg.yield"(%1338) : (bf16) -> ()
    }) : (tensor<32x4xf32>, tensor<32x4xbf16>) -> tensor<32x4xbf16>
    %107 = "tensor.empty"() : () -> tensor<4x64xbf16>
    %108 = "linalg.transpose"(%arg3, %107) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1142: bf16, %arg1143: bf16):
      "linalg.yield"(%arg1142) : (bf16) -> ()
    }) : (tensor<64x4xbf16>, tensor<4x64xbf16>) -> tensor<4x64xbf16>
    %109 = "linalg.matmul"(%106, %108, %95) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1139: bf16, %arg1140: bf16, %arg1141: f32):
      %1334 = "arith.extf"(%arg1139) : (bf16) -> f32
      %1335 = "arith.extf"(%arg1140) : (bf16) -> f32
      %1336 = "arith.mulf"(%1334, %1335) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1337 = "arith.addf"(%arg1141, %1336) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1337) : (f32) -> ()
    }) : (tensor<32x4xbf16>, tensor<4x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %110 = "linalg.generic"(%109, %97) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1137: f32, %arg1138: bf16):
      %1333 = "arith.truncf"(%arg1137) : (f32) -> bf16
      "linalg.yield"(%1333) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %111 = "tensor.expand_shape"(%110) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %112 = "linalg.generic"(%111, %79) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1135: bf16, %arg1136: f32):
      %1332 = "arith.extf"(%arg1135) : (bf16) -> f32
      "linalg.yield"(%1332) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %113 = "linalg.generic"(%112, %79) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1133: f32, %arg1134: f32):
      %1331 = "arith.mulf"(%arg1133, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1331) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %114 = "linalg.generic"(%113, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1131: f32, %arg1132: bf16):
      %1330 = "arith.truncf"(%arg1131) : (f32) -> bf16
      "linalg.yield"(%1330) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %115 = "linalg.generic"(%99, %114, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1128: bf16, %arg1129: bf16, %arg1130: bf16):
      %1329 = "arith.addf"(%arg1128, %arg1129) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1329) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %116 = "tensor.expand_shape"(%115) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 16, 4, 16>}> : (tensor<2x16x64xbf16>) -> tensor<2x16x4x16xbf16>
    %117 = "tensor.empty"() : () -> tensor<2x4x16x16xbf16>
    %118 = "linalg.transpose"(%116, %117) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1126: bf16, %arg1127: bf16):
      "linalg.yield"(%arg1126) : (bf16) -> ()
    }) : (tensor<2x16x4x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %119 = "tensor.empty"() : () -> tensor<64x32xbf16>
    %120 = "linalg.transpose"(%arg4, %119) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1124: bf16, %arg1125: bf16):
      "linalg.yield"(%arg1124) : (bf16) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
    %121 = "tensor.empty"() : () -> tensor<32x32xf32>
    %122 = "linalg.fill"(%6, %121) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1122: f32, %arg1123: f32):
      "linalg.yield"(%arg1122) : (f32) -> ()
    }) : (f32, tensor<32x32xf32>) -> tensor<32x32xf32>
    %123 = "linalg.matmul"(%93, %120, %122) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1119: bf16, %arg1120: bf16, %arg1121: f32):
      %1325 = "arith.extf"(%arg1119) : (bf16) -> f32
      %1326 = "arith.extf"(%arg1120) : (bf16) -> f32
      %1327 = "arith.mulf"(%1325, %1326) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1328 = "arith.addf"(%arg1121, %1327) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1328) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %124 = "tensor.empty"() : () -> tensor<32x32xbf16>
    %125 = "linalg.generic"(%123, %124) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1117: f32, %arg1118: bf16):
      %1324 = "arith.truncf"(%arg1117) : (f32) -> bf16
      "linalg.yield"(%1324) : (bf16) -> ()
    }) : (tensor<32x32xf32>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %126 = "tensor.expand_shape"(%125) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 16, 2, 16>}> : (tensor<32x32xbf16>) -> tensor<2x16x2x16xbf16>
    %127 = "tensor.empty"() : () -> tensor<2x2x16x16xbf16>
    %128 = "linalg.transpose"(%126, %127) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1115: bf16, %arg1116: bf16):
      "linalg.yield"(%arg1115) : (bf16) -> ()
    }) : (tensor<2x16x2x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %129 = "linalg.transpose"(%arg5, %119) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1113: bf16, %arg1114: bf16):
      "linalg.yield"(%arg1113) : (bf16) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
    %130 = "linalg.matmul"(%93, %129, %122) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1110: bf16, %arg1111: bf16, %arg1112: f32):
      %1320 = "arith.extf"(%arg1110) : (bf16) -> f32
      %1321 = "arith.extf"(%arg1111) : (bf16) -> f32
      %1322 = "arith.mulf"(%1320, %1321) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1323 = "arith.addf"(%arg1112, %1322) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1323) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %131 = "linalg.generic"(%130, %124) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1108: f32, %arg1109: bf16):
      %1319 = "arith.truncf"(%arg1108) : (f32) -> bf16
      "linalg.yield"(%1319) : (bf16) -> ()
    }) : (tensor<32x32xf32>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %132 = "tensor.expand_shape"(%131) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 32>}> : (tensor<32x32xbf16>) -> tensor<2x16x32xbf16>
    %133 = "linalg.transpose"(%arg6, %100) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1106: bf16, %arg1107: bf16):
      "linalg.yield"(%arg1106) : (bf16) -> ()
    }) : (tensor<4x64xbf16>, tensor<64x4xbf16>) -> tensor<64x4xbf16>
    %134 = "linalg.matmul"(%93, %133, %103) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1103: bf16, %arg1104: bf16, %arg1105: f32):
      %1315 = "arith.extf"(%arg1103) : (bf16) -> f32
      %1316 = "arith.extf"(%arg1104) : (bf16) -> f32
      %1317 = "arith.mulf"(%1315, %1316) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1318 = "arith.addf"(%arg1105, %1317) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1318) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x4xbf16>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %135 = "linalg.generic"(%134, %105) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1101: f32, %arg1102: bf16):
      %1314 = "arith.truncf"(%arg1101) : (f32) -> bf16
      "linalg.yield"(%1314) : (bf16) -> ()
    }) : (tensor<32x4xf32>, tensor<32x4xbf16>) -> tensor<32x4xbf16>
    %136 = "tensor.empty"() : () -> tensor<4x32xbf16>
    %137 = "linalg.transpose"(%arg7, %136) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1099: bf16, %arg1100: bf16):
      "linalg.yield"(%arg1099) : (bf16) -> ()
    }) : (tensor<32x4xbf16>, tensor<4x32xbf16>) -> tensor<4x32xbf16>
    %138 = "linalg.matmul"(%135, %137, %122) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1096: bf16, %arg1097: bf16, %arg1098: f32):
      %1310 = "arith.extf"(%arg1096) : (bf16) -> f32
      %1311 = "arith.extf"(%arg1097) : (bf16) -> f32
      %1312 = "arith.mulf"(%1310, %1311) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1313 = "arith.addf"(%arg1098, %1312) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1313) : (f32) -> ()
    }) : (tensor<32x4xbf16>, tensor<4x32xbf16>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %139 = "linalg.generic"(%138, %124) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1094: f32, %arg1095: bf16):
      %1309 = "arith.truncf"(%arg1094) : (f32) -> bf16
      "linalg.yield"(%1309) : (bf16) -> ()
    }) : (tensor<32x32xf32>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %140 = "tensor.expand_shape"(%139) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 32>}> : (tensor<32x32xbf16>) -> tensor<2x16x32xbf16>
    %141 = "tensor.empty"() : () -> tensor<2x16x32xf32>
    %142 = "linalg.generic"(%140, %141) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1092: bf16, %arg1093: f32):
      %1308 = "arith.extf"(%arg1092) : (bf16) -> f32
      "linalg.yield"(%1308) : (f32) -> ()
    }) : (tensor<2x16x32xbf16>, tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %143 = "linalg.generic"(%142, %141) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1090: f32, %arg1091: f32):
      %1307 = "arith.mulf"(%arg1090, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1307) : (f32) -> ()
    }) : (tensor<2x16x32xf32>, tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %144 = "tensor.empty"() : () -> tensor<2x16x32xbf16>
    %145 = "linalg.generic"(%143, %144) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1088: f32, %arg1089: bf16):
      %1306 = "arith.truncf"(%arg1088) : (f32) -> bf16
      "linalg.yield"(%1306) : (bf16) -> ()
    }) : (tensor<2x16x32xf32>, tensor<2x16x32xbf16>) -> tensor<2x16x32xbf16>
    %146 = "linalg.generic"(%132, %145, %144) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1085: bf16, %arg1086: bf16, %arg1087: bf16):
      %1305 = "arith.addf"(%arg1085, %arg1086) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1305) : (bf16) -> ()
    }) : (tensor<2x16x32xbf16>, tensor<2x16x32xbf16>, tensor<2x16x32xbf16>) -> tensor<2x16x32xbf16>
    %147 = "tensor.expand_shape"(%146) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 16, 2, 16>}> : (tensor<2x16x32xbf16>) -> tensor<2x16x2x16xbf16>
    %148 = "linalg.transpose"(%147, %127) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1083: bf16, %arg1084: bf16):
      "linalg.yield"(%arg1083) : (bf16) -> ()
    }) : (tensor<2x16x2x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %149 = "tensor.expand_shape"(%77) <{reassociation = [[0], [1, 2], [3]], static_output_shape = array<i64: 1, 1, 16, 16>}> : (tensor<1x16x16xbf16>) -> tensor<1x1x16x16xbf16>
    %150 = "tensor.expand_shape"(%78) <{reassociation = [[0], [1, 2], [3]], static_output_shape = array<i64: 1, 1, 16, 16>}> : (tensor<1x16x16xbf16>) -> tensor<1x1x16x16xbf16>
    %151 = "linalg.generic"(%118, %149, %117) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1080: bf16, %arg1081: bf16, %arg1082: bf16):
      %1304 = "arith.mulf"(%arg1080, %arg1081) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1304) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %152 = "tensor.extract_slice"(%118) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x16xbf16>) -> tensor<2x4x16x8xbf16>
    %153 = "tensor.extract_slice"(%118) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x16xbf16>) -> tensor<2x4x16x8xbf16>
    %154 = "tensor.empty"() : () -> tensor<2x4x16x8xbf16>
    %155 = "linalg.generic"(%153, %154) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1078: bf16, %arg1079: bf16):
      %1303 = "arith.negf"(%arg1078) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1303) : (bf16) -> ()
    }) : (tensor<2x4x16x8xbf16>, tensor<2x4x16x8xbf16>) -> tensor<2x4x16x8xbf16>
    %156 = "tensor.concat"(%155, %152) <{dim = 3 : i64}> : (tensor<2x4x16x8xbf16>, tensor<2x4x16x8xbf16>) -> tensor<2x4x16x16xbf16>
    %157 = "linalg.generic"(%156, %150, %117) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1075: bf16, %arg1076: bf16, %arg1077: bf16):
      %1302 = "arith.mulf"(%arg1075, %arg1076) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1302) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %158 = "linalg.generic"(%151, %157, %117) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1072: bf16, %arg1073: bf16, %arg1074: bf16):
      %1301 = "arith.addf"(%arg1072, %arg1073) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1301) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %159 = "linalg.generic"(%128, %149, %127) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1069: bf16, %arg1070: bf16, %arg1071: bf16):
      %1300 = "arith.mulf"(%arg1069, %arg1070) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1300) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %160 = "tensor.extract_slice"(%128) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x16xbf16>) -> tensor<2x2x16x8xbf16>
    %161 = "tensor.extract_slice"(%128) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x16xbf16>) -> tensor<2x2x16x8xbf16>
    %162 = "tensor.empty"() : () -> tensor<2x2x16x8xbf16>
    %163 = "linalg.generic"(%161, %162) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1067: bf16, %arg1068: bf16):
      %1299 = "arith.negf"(%arg1067) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1299) : (bf16) -> ()
    }) : (tensor<2x2x16x8xbf16>, tensor<2x2x16x8xbf16>) -> tensor<2x2x16x8xbf16>
    %164 = "tensor.concat"(%163, %160) <{dim = 3 : i64}> : (tensor<2x2x16x8xbf16>, tensor<2x2x16x8xbf16>) -> tensor<2x2x16x16xbf16>
    %165 = "linalg.generic"(%164, %150, %127) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1064: bf16, %arg1065: bf16, %arg1066: bf16):
      %1298 = "arith.mulf"(%arg1064, %arg1065) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1298) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %166 = "linalg.generic"(%159, %165, %127) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1061: bf16, %arg1062: bf16, %arg1063: bf16):
      %1297 = "arith.addf"(%arg1061, %arg1062) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1297) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x2x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %167 = "tensor.empty"() : () -> tensor<2x2x2x16x16xbf16>
    %168 = "linalg.generic"(%166, %167) <{indexing_maps = [#map22, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1059: bf16, %arg1060: bf16):
      "linalg.yield"(%arg1059) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x2x2x16x16xbf16>) -> tensor<2x2x2x16x16xbf16>
    %169 = "tensor.collapse_shape"(%168) <{reassociation = [[0], [1, 2], [3], [4]]}> : (tensor<2x2x2x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %170 = "linalg.generic"(%148, %167) <{indexing_maps = [#map22, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1057: bf16, %arg1058: bf16):
      "linalg.yield"(%arg1057) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x2x2x16x16xbf16>) -> tensor<2x2x2x16x16xbf16>
    %171 = "linalg.transpose"(%169, %117) <{permutation = array<i64: 0, 1, 3, 2>}> ({
    ^bb0(%arg1055: bf16, %arg1056: bf16):
      "linalg.yield"(%arg1055) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %172 = "tensor.collapse_shape"(%158) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %173 = "tensor.collapse_shape"(%171) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %174 = "tensor.empty"() : () -> tensor<8x16x16xf32>
    %175 = "linalg.fill"(%6, %174) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1053: f32, %arg1054: f32):
      "linalg.yield"(%arg1053) : (f32) -> ()
    }) : (f32, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %176 = "linalg.batch_matmul"(%172, %173, %175) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1050: bf16, %arg1051: bf16, %arg1052: f32):
      %1293 = "arith.extf"(%arg1050) : (bf16) -> f32
      %1294 = "arith.extf"(%arg1051) : (bf16) -> f32
      %1295 = "arith.mulf"(%1293, %1294) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1296 = "arith.addf"(%arg1052, %1295) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1296) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %177 = "tensor.empty"() : () -> tensor<8x16x16xbf16>
    %178 = "linalg.generic"(%176, %177) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1048: f32, %arg1049: bf16):
      %1292 = "arith.truncf"(%arg1048) : (f32) -> bf16
      "linalg.yield"(%1292) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %179 = "tensor.expand_shape"(%178) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %180 = "tensor.empty"() : () -> tensor<2x4x16x16xf32>
    %181 = "linalg.generic"(%179, %180) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1046: bf16, %arg1047: f32):
      %1291 = "arith.extf"(%arg1046) : (bf16) -> f32
      "linalg.yield"(%1291) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %182 = "linalg.generic"(%181, %180) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1044: f32, %arg1045: f32):
      %1290 = "arith.mulf"(%arg1044, %20) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1290) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %183 = "linalg.generic"(%182, %117) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1042: f32, %arg1043: bf16):
      %1289 = "arith.truncf"(%arg1042) : (f32) -> bf16
      "linalg.yield"(%1289) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %184 = "linalg.generic"(%183, %66, %117) <{indexing_maps = [#map12, #map27, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1039: bf16, %arg1040: bf16, %arg1041: bf16):
      %1288 = "arith.addf"(%arg1039, %arg1040) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1288) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x1x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %185 = "linalg.generic"(%184, %180) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1037: bf16, %arg1038: f32):
      %1287 = "arith.extf"(%arg1037) : (bf16) -> f32
      "linalg.yield"(%1287) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %186 = "tensor.empty"() : () -> tensor<2x4x16xi64>
    %187 = "linalg.fill"(%4, %186) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1035: i64, %arg1036: i64):
      "linalg.yield"(%arg1035) : (i64) -> ()
    }) : (i64, tensor<2x4x16xi64>) -> tensor<2x4x16xi64>
    %188 = "tensor.empty"() : () -> tensor<2x4x16xf32>
    %189 = "linalg.fill"(%7, %188) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1033: f32, %arg1034: f32):
      "linalg.yield"(%arg1033) : (f32) -> ()
    }) : (f32, tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %190:2 = "linalg.generic"(%185, %189, %187) <{indexing_maps = [#map12, #map26, #map26], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg1030: f32, %arg1031: f32, %arg1032: i64):
      %1282 = "linalg.index"() <{dim = 3 : i64}> : () -> index
      %1283 = "arith.index_cast"(%1282) : (index) -> i64
      %1284 = "arith.maximumf"(%arg1030, %arg1031) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1285 = "arith.cmpf"(%arg1030, %arg1031) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1286 = "arith.select"(%1285, %1283, %arg1032) : (i1, i64, i64) -> i64
      "linalg.yield"(%1284, %1286) : (f32, i64) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16xf32>, tensor<2x4x16xi64>) -> (tensor<2x4x16xf32>, tensor<2x4x16xi64>)
    %191 = "tensor.expand_shape"(%190#0) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 4, 16, 1>}> : (tensor<2x4x16xf32>) -> tensor<2x4x16x1xf32>
    %192 = "linalg.generic"(%185, %191, %180) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1027: f32, %arg1028: f32, %arg1029: f32):
      %1281 = "arith.subf"(%arg1027, %arg1028) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1281) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %193 = "linalg.generic"(%192, %180) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1025: f32, %arg1026: f32):
      %1280 = "math.exp"(%arg1025) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1280) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %194 = "tensor.empty"() : () -> tensor<2x4x16x1xf32>
    %195 = "linalg.fill"(%6, %194) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1023: f32, %arg1024: f32):
      "linalg.yield"(%arg1023) : (f32) -> ()
    }) : (f32, tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %196 = "linalg.generic"(%193, %195) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1021: f32, %arg1022: f32):
      %1279 = "arith.addf"(%arg1021, %arg1022) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1279) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %197 = "linalg.generic"(%193, %196, %180) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1018: f32, %arg1019: f32, %arg1020: f32):
      %1278 = "arith.divf"(%arg1018, %arg1019) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1278) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %198 = "linalg.generic"(%197, %117) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1016: f32, %arg1017: bf16):
      %1277 = "arith.truncf"(%arg1016) : (f32) -> bf16
      "linalg.yield"(%1277) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %199 = "tensor.collapse_shape"(%198) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %200 = "tensor.collapse_shape"(%170) <{reassociation = [[0, 1, 2], [3], [4]]}> : (tensor<2x2x2x16x16xbf16>) -> tensor<8x16x16xbf16>
    %201 = "linalg.batch_matmul"(%199, %200, %175) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1013: bf16, %arg1014: bf16, %arg1015: f32):
      %1273 = "arith.extf"(%arg1013) : (bf16) -> f32
      %1274 = "arith.extf"(%arg1014) : (bf16) -> f32
      %1275 = "arith.mulf"(%1273, %1274) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1276 = "arith.addf"(%arg1015, %1275) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1276) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %202 = "linalg.generic"(%201, %177) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1011: f32, %arg1012: bf16):
      %1272 = "arith.truncf"(%arg1011) : (f32) -> bf16
      "linalg.yield"(%1272) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %203 = "tensor.expand_shape"(%202) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %204 = "tensor.empty"() : () -> tensor<2x16x4x16xbf16>
    %205 = "linalg.transpose"(%203, %204) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1009: bf16, %arg1010: bf16):
      "linalg.yield"(%arg1009) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x16x4x16xbf16>) -> tensor<2x16x4x16xbf16>
    %206 = "linalg.transpose"(%arg8, %91) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1007: bf16, %arg1008: bf16):
      "linalg.yield"(%arg1007) : (bf16) -> ()
    }) : (tensor<64x64xbf16>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
    %207 = "tensor.collapse_shape"(%205) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x16x4x16xbf16>) -> tensor<32x64xbf16>
    %208 = "linalg.matmul"(%207, %206, %95) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1004: bf16, %arg1005: bf16, %arg1006: f32):
      %1268 = "arith.extf"(%arg1004) : (bf16) -> f32
      %1269 = "arith.extf"(%arg1005) : (bf16) -> f32
      %1270 = "arith.mulf"(%1268, %1269) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1271 = "arith.addf"(%arg1006, %1270) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1271) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %209 = "linalg.generic"(%208, %97) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1002: f32, %arg1003: bf16):
      %1267 = "arith.truncf"(%arg1002) : (f32) -> bf16
      "linalg.yield"(%1267) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %210 = "tensor.expand_shape"(%209) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %211 = "linalg.generic"(%25, %210, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg999: bf16, %arg1000: bf16, %arg1001: bf16):
      %1266 = "arith.addf"(%arg999, %arg1000) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1266) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %212 = "linalg.generic"(%211, %79) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg997: bf16, %arg998: f32):
      %1265 = "arith.extf"(%arg997) : (bf16) -> f32
      "linalg.yield"(%1265) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %213 = "linalg.generic"(%212, %212, %79) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg994: f32, %arg995: f32, %arg996: f32):
      %1264 = "arith.mulf"(%arg994, %arg995) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1264) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %214 = "linalg.generic"(%213, %83) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg992: f32, %arg993: f32):
      %1263 = "arith.addf"(%arg992, %arg993) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1263) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %215 = "linalg.generic"(%214, %82) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg990: f32, %arg991: f32):
      %1262 = "arith.divf"(%arg990, %18) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1262) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %216 = "linalg.generic"(%215, %82) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg988: f32, %arg989: f32):
      %1260 = "arith.truncf"(%16) : (f64) -> f32
      %1261 = "arith.addf"(%arg988, %1260) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1261) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %217 = "linalg.generic"(%216, %82) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg986: f32, %arg987: f32):
      %1259 = "math.rsqrt"(%arg986) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1259) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %218 = "linalg.generic"(%212, %217, %79) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg983: f32, %arg984: f32, %arg985: f32):
      %1258 = "arith.mulf"(%arg983, %arg984) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1258) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %219 = "linalg.generic"(%218, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg981: f32, %arg982: bf16):
      %1257 = "arith.truncf"(%arg981) : (f32) -> bf16
      "linalg.yield"(%1257) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %220 = "linalg.generic"(%arg13, %219, %24) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg978: bf16, %arg979: bf16, %arg980: bf16):
      %1256 = "arith.mulf"(%arg978, %arg979) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1256) : (bf16) -> ()
    }) : (tensor<64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %221 = "tensor.empty"() : () -> tensor<64x112xbf16>
    %222 = "linalg.transpose"(%arg9, %221) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg976: bf16, %arg977: bf16):
      "linalg.yield"(%arg976) : (bf16) -> ()
    }) : (tensor<112x64xbf16>, tensor<64x112xbf16>) -> tensor<64x112xbf16>
    %223 = "tensor.collapse_shape"(%220) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %224 = "tensor.empty"() : () -> tensor<32x112xf32>
    %225 = "linalg.fill"(%6, %224) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg974: f32, %arg975: f32):
      "linalg.yield"(%arg974) : (f32) -> ()
    }) : (f32, tensor<32x112xf32>) -> tensor<32x112xf32>
    %226 = "linalg.matmul"(%223, %222, %225) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg971: bf16, %arg972: bf16, %arg973: f32):
      %1252 = "arith.extf"(%arg971) : (bf16) -> f32
      %1253 = "arith.extf"(%arg972) : (bf16) -> f32
      %1254 = "arith.mulf"(%1252, %1253) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1255 = "arith.addf"(%arg973, %1254) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1255) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x112xbf16>, tensor<32x112xf32>) -> tensor<32x112xf32>
    %227 = "tensor.empty"() : () -> tensor<32x112xbf16>
    %228 = "linalg.generic"(%226, %227) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg969: f32, %arg970: bf16):
      %1251 = "arith.truncf"(%arg969) : (f32) -> bf16
      "linalg.yield"(%1251) : (bf16) -> ()
    }) : (tensor<32x112xf32>, tensor<32x112xbf16>) -> tensor<32x112xbf16>
    %229 = "tensor.expand_shape"(%228) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 112>}> : (tensor<32x112xbf16>) -> tensor<2x16x112xbf16>
    %230 = "tensor.empty"() : () -> tensor<2x16x112xf32>
    %231 = "linalg.generic"(%229, %230) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg967: bf16, %arg968: f32):
      %1250 = "arith.extf"(%arg967) : (bf16) -> f32
      "linalg.yield"(%1250) : (f32) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %232 = "linalg.generic"(%231, %230) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg965: f32, %arg966: f32):
      %1246 = "arith.negf"(%arg965) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %1247 = "math.exp"(%1246) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %1248 = "arith.addf"(%1247, %8) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1249 = "arith.divf"(%8, %1248) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1249) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %233 = "linalg.generic"(%231, %232, %230) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg962: f32, %arg963: f32, %arg964: f32):
      %1245 = "arith.mulf"(%arg962, %arg963) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1245) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %234 = "tensor.empty"() : () -> tensor<2x16x112xbf16>
    %235 = "linalg.generic"(%233, %234) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg960: f32, %arg961: bf16):
      %1244 = "arith.truncf"(%arg960) : (f32) -> bf16
      "linalg.yield"(%1244) : (bf16) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %236 = "linalg.transpose"(%arg10, %221) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg958: bf16, %arg959: bf16):
      "linalg.yield"(%arg958) : (bf16) -> ()
    }) : (tensor<112x64xbf16>, tensor<64x112xbf16>) -> tensor<64x112xbf16>
    %237 = "linalg.matmul"(%223, %236, %225) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg955: bf16, %arg956: bf16, %arg957: f32):
      %1240 = "arith.extf"(%arg955) : (bf16) -> f32
      %1241 = "arith.extf"(%arg956) : (bf16) -> f32
      %1242 = "arith.mulf"(%1240, %1241) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1243 = "arith.addf"(%arg957, %1242) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1243) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x112xbf16>, tensor<32x112xf32>) -> tensor<32x112xf32>
    %238 = "linalg.generic"(%237, %227) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg953: f32, %arg954: bf16):
      %1239 = "arith.truncf"(%arg953) : (f32) -> bf16
      "linalg.yield"(%1239) : (bf16) -> ()
    }) : (tensor<32x112xf32>, tensor<32x112xbf16>) -> tensor<32x112xbf16>
    %239 = "tensor.expand_shape"(%238) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 112>}> : (tensor<32x112xbf16>) -> tensor<2x16x112xbf16>
    %240 = "linalg.generic"(%235, %239, %234) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg950: bf16, %arg951: bf16, %arg952: bf16):
      %1238 = "arith.mulf"(%arg950, %arg951) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1238) : (bf16) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x16x112xbf16>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %241 = "tensor.empty"() : () -> tensor<112x64xbf16>
    %242 = "linalg.transpose"(%arg11, %241) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg948: bf16, %arg949: bf16):
      "linalg.yield"(%arg948) : (bf16) -> ()
    }) : (tensor<64x112xbf16>, tensor<112x64xbf16>) -> tensor<112x64xbf16>
    %243 = "tensor.collapse_shape"(%240) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x112xbf16>) -> tensor<32x112xbf16>
    %244 = "linalg.matmul"(%243, %242, %95) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg945: bf16, %arg946: bf16, %arg947: f32):
      %1234 = "arith.extf"(%arg945) : (bf16) -> f32
      %1235 = "arith.extf"(%arg946) : (bf16) -> f32
      %1236 = "arith.mulf"(%1234, %1235) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1237 = "arith.addf"(%arg947, %1236) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1237) : (f32) -> ()
    }) : (tensor<32x112xbf16>, tensor<112x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %245 = "linalg.generic"(%244, %97) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg943: f32, %arg944: bf16):
      %1233 = "arith.truncf"(%arg943) : (f32) -> bf16
      "linalg.yield"(%1233) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %246 = "tensor.expand_shape"(%245) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %247 = "linalg.generic"(%211, %246, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg940: bf16, %arg941: bf16, %arg942: bf16):
      %1232 = "arith.addf"(%arg940, %arg941) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1232) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %248 = "linalg.generic"(%247, %79) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg938: bf16, %arg939: f32):
      %1231 = "arith.extf"(%arg938) : (bf16) -> f32
      "linalg.yield"(%1231) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %249 = "linalg.generic"(%248, %248, %79) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg935: f32, %arg936: f32, %arg937: f32):
      %1230 = "arith.mulf"(%arg935, %arg936) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1230) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %250 = "linalg.generic"(%249, %83) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg933: f32, %arg934: f32):
      %1229 = "arith.addf"(%arg933, %arg934) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1229) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %251 = "linalg.generic"(%250, %82) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg931: f32, %arg932: f32):
      %1228 = "arith.divf"(%arg931, %18) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1228) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %252 = "linalg.generic"(%251, %82) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg929: f32, %arg930: f32):
      %1226 = "arith.truncf"(%16) : (f64) -> f32
      %1227 = "arith.addf"(%arg929, %1226) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1227) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %253 = "linalg.generic"(%252, %82) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg927: f32, %arg928: f32):
      %1225 = "math.rsqrt"(%arg927) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1225) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %254 = "linalg.generic"(%248, %253, %79) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg924: f32, %arg925: f32, %arg926: f32):
      %1224 = "arith.mulf"(%arg924, %arg925) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1224) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %255 = "linalg.generic"(%254, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg922: f32, %arg923: bf16):
      %1223 = "arith.truncf"(%arg922) : (f32) -> bf16
      "linalg.yield"(%1223) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %256 = "linalg.generic"(%arg25, %255, %24) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg919: bf16, %arg920: bf16, %arg921: bf16):
      %1222 = "arith.mulf"(%arg919, %arg920) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1222) : (bf16) -> ()
    }) : (tensor<64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %257 = "linalg.transpose"(%arg14, %91) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg917: bf16, %arg918: bf16):
      "linalg.yield"(%arg917) : (bf16) -> ()
    }) : (tensor<64x64xbf16>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
    %258 = "tensor.collapse_shape"(%256) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %259 = "linalg.matmul"(%258, %257, %95) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg914: bf16, %arg915: bf16, %arg916: f32):
      %1218 = "arith.extf"(%arg914) : (bf16) -> f32
      %1219 = "arith.extf"(%arg915) : (bf16) -> f32
      %1220 = "arith.mulf"(%1218, %1219) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1221 = "arith.addf"(%arg916, %1220) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1221) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %260 = "linalg.generic"(%259, %97) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg912: f32, %arg913: bf16):
      %1217 = "arith.truncf"(%arg912) : (f32) -> bf16
      "linalg.yield"(%1217) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %261 = "tensor.expand_shape"(%260) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %262 = "linalg.transpose"(%arg15, %100) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg910: bf16, %arg911: bf16):
      "linalg.yield"(%arg910) : (bf16) -> ()
    }) : (tensor<4x64xbf16>, tensor<64x4xbf16>) -> tensor<64x4xbf16>
    %263 = "linalg.matmul"(%258, %262, %103) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg907: bf16, %arg908: bf16, %arg909: f32):
      %1213 = "arith.extf"(%arg907) : (bf16) -> f32
      %1214 = "arith.extf"(%arg908) : (bf16) -> f32
      %1215 = "arith.mulf"(%1213, %1214) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1216 = "arith.addf"(%arg909, %1215) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1216) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x4xbf16>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %264 = "linalg.generic"(%263, %105) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg905: f32, %arg906: bf16):
      %1212 = "arith.truncf"(%arg905) : (f32) -> bf16
      "linalg.yield"(%1212) : (bf16) -> ()
    }) : (tensor<32x4xf32>, tensor<32x4xbf16>) -> tensor<32x4xbf16>
    %265 = "linalg.transpose"(%arg16, %107) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg903: bf16, %arg904: bf16):
      "linalg.yield"(%arg903) : (bf16) -> ()
    }) : (tensor<64x4xbf16>, tensor<4x64xbf16>) -> tensor<4x64xbf16>
    %266 = "linalg.matmul"(%264, %265, %95) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg900: bf16, %arg901: bf16, %arg902: f32):
      %1208 = "arith.extf"(%arg900) : (bf16) -> f32
      %1209 = "arith.extf"(%arg901) : (bf16) -> f32
      %1210 = "arith.mulf"(%1208, %1209) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1211 = "arith.addf"(%arg902, %1210) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1211) : (f32) -> ()
    }) : (tensor<32x4xbf16>, tensor<4x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %267 = "linalg.generic"(%266, %97) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg898: f32, %arg899: bf16):
      %1207 = "arith.truncf"(%arg898) : (f32) -> bf16
      "linalg.yield"(%1207) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %268 = "tensor.expand_shape"(%267) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %269 = "linalg.generic"(%268, %79) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg896: bf16, %arg897: f32):
      %1206 = "arith.extf"(%arg896) : (bf16) -> f32
      "linalg.yield"(%1206) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %270 = "linalg.generic"(%269, %79) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg894: f32, %arg895: f32):
      %1205 = "arith.mulf"(%arg894, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1205) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %271 = "linalg.generic"(%270, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg892: f32, %arg893: bf16):
      %1204 = "arith.truncf"(%arg892) : (f32) -> bf16
      "linalg.yield"(%1204) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %272 = "linalg.generic"(%261, %271, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg889: bf16, %arg890: bf16, %arg891: bf16):
      %1203 = "arith.addf"(%arg889, %arg890) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1203) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %273 = "tensor.expand_shape"(%272) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 16, 4, 16>}> : (tensor<2x16x64xbf16>) -> tensor<2x16x4x16xbf16>
    %274 = "linalg.transpose"(%273, %117) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg887: bf16, %arg888: bf16):
      "linalg.yield"(%arg887) : (bf16) -> ()
    }) : (tensor<2x16x4x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %275 = "linalg.transpose"(%arg17, %119) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg885: bf16, %arg886: bf16):
      "linalg.yield"(%arg885) : (bf16) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
    %276 = "linalg.matmul"(%258, %275, %122) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg882: bf16, %arg883: bf16, %arg884: f32):
      %1199 = "arith.extf"(%arg882) : (bf16) -> f32
      %1200 = "arith.extf"(%arg883) : (bf16) -> f32
      %1201 = "arith.mulf"(%1199, %1200) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1202 = "arith.addf"(%arg884, %1201) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1202) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %277 = "linalg.generic"(%276, %124) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg880: f32, %arg881: bf16):
      %1198 = "arith.truncf"(%arg880) : (f32) -> bf16
      "linalg.yield"(%1198) : (bf16) -> ()
    }) : (tensor<32x32xf32>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %278 = "tensor.expand_shape"(%277) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 16, 2, 16>}> : (tensor<32x32xbf16>) -> tensor<2x16x2x16xbf16>
    %279 = "linalg.transpose"(%278, %127) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg878: bf16, %arg879: bf16):
      "linalg.yield"(%arg878) : (bf16) -> ()
    }) : (tensor<2x16x2x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %280 = "linalg.transpose"(%arg18, %119) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg876: bf16, %arg877: bf16):
      "linalg.yield"(%arg876) : (bf16) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
    %281 = "linalg.matmul"(%258, %280, %122) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg873: bf16, %arg874: bf16, %arg875: f32):
      %1194 = "arith.extf"(%arg873) : (bf16) -> f32
      %1195 = "arith.extf"(%arg874) : (bf16) -> f32
      %1196 = "arith.mulf"(%1194, %1195) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1197 = "arith.addf"(%arg875, %1196) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1197) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %282 = "linalg.generic"(%281, %124) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg871: f32, %arg872: bf16):
      %1193 = "arith.truncf"(%arg871) : (f32) -> bf16
      "linalg.yield"(%1193) : (bf16) -> ()
    }) : (tensor<32x32xf32>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %283 = "tensor.expand_shape"(%282) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 32>}> : (tensor<32x32xbf16>) -> tensor<2x16x32xbf16>
    %284 = "linalg.transpose"(%arg19, %100) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg869: bf16, %arg870: bf16):
      "linalg.yield"(%arg869) : (bf16) -> ()
    }) : (tensor<4x64xbf16>, tensor<64x4xbf16>) -> tensor<64x4xbf16>
    %285 = "linalg.matmul"(%258, %284, %103) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg866: bf16, %arg867: bf16, %arg868: f32):
      %1189 = "arith.extf"(%arg866) : (bf16) -> f32
      %1190 = "arith.extf"(%arg867) : (bf16) -> f32
      %1191 = "arith.mulf"(%1189, %1190) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1192 = "arith.addf"(%arg868, %1191) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1192) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x4xbf16>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %286 = "linalg.generic"(%285, %105) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg864: f32, %arg865: bf16):
      %1188 = "arith.truncf"(%arg864) : (f32) -> bf16
      "linalg.yield"(%1188) : (bf16) -> ()
    }) : (tensor<32x4xf32>, tensor<32x4xbf16>) -> tensor<32x4xbf16>
    %287 = "linalg.transpose"(%arg20, %136) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg862: bf16, %arg863: bf16):
      "linalg.yield"(%arg862) : (bf16) -> ()
    }) : (tensor<32x4xbf16>, tensor<4x32xbf16>) -> tensor<4x32xbf16>
    %288 = "linalg.matmul"(%286, %287, %122) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg859: bf16, %arg860: bf16, %arg861: f32):
      %1184 = "arith.extf"(%arg859) : (bf16) -> f32
      %1185 = "arith.extf"(%arg860) : (bf16) -> f32
      %1186 = "arith.mulf"(%1184, %1185) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1187 = "arith.addf"(%arg861, %1186) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1187) : (f32) -> ()
    }) : (tensor<32x4xbf16>, tensor<4x32xbf16>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %289 = "linalg.generic"(%288, %124) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg857: f32, %arg858: bf16):
      %1183 = "arith.truncf"(%arg857) : (f32) -> bf16
      "linalg.yield"(%1183) : (bf16) -> ()
    }) : (tensor<32x32xf32>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %290 = "tensor.expand_shape"(%289) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 32>}> : (tensor<32x32xbf16>) -> tensor<2x16x32xbf16>
    %291 = "linalg.generic"(%290, %141) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg855: bf16, %arg856: f32):
      %1182 = "arith.extf"(%arg855) : (bf16) -> f32
      "linalg.yield"(%1182) : (f32) -> ()
    }) : (tensor<2x16x32xbf16>, tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %292 = "linalg.generic"(%291, %141) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg853: f32, %arg854: f32):
      %1181 = "arith.mulf"(%arg853, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1181) : (f32) -> ()
    }) : (tensor<2x16x32xf32>, tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %293 = "linalg.generic"(%292, %144) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg851: f32, %arg852: bf16):
      %1180 = "arith.truncf"(%arg851) : (f32) -> bf16
      "linalg.yield"(%1180) : (bf16) -> ()
    }) : (tensor<2x16x32xf32>, tensor<2x16x32xbf16>) -> tensor<2x16x32xbf16>
    %294 = "linalg.generic"(%283, %293, %144) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg848: bf16, %arg849: bf16, %arg850: bf16):
      %1179 = "arith.addf"(%arg848, %arg849) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1179) : (bf16) -> ()
    }) : (tensor<2x16x32xbf16>, tensor<2x16x32xbf16>, tensor<2x16x32xbf16>) -> tensor<2x16x32xbf16>
    %295 = "tensor.expand_shape"(%294) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 16, 2, 16>}> : (tensor<2x16x32xbf16>) -> tensor<2x16x2x16xbf16>
    %296 = "linalg.transpose"(%295, %127) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg846: bf16, %arg847: bf16):
      "linalg.yield"(%arg846) : (bf16) -> ()
    }) : (tensor<2x16x2x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %297 = "linalg.generic"(%274, %149, %117) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg843: bf16, %arg844: bf16, %arg845: bf16):
      %1178 = "arith.mulf"(%arg843, %arg844) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1178) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %298 = "tensor.extract_slice"(%274) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x16xbf16>) -> tensor<2x4x16x8xbf16>
    %299 = "tensor.extract_slice"(%274) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x16xbf16>) -> tensor<2x4x16x8xbf16>
    %300 = "linalg.generic"(%299, %154) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg841: bf16, %arg842: bf16):
      %1177 = "arith.negf"(%arg841) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1177) : (bf16) -> ()
    }) : (tensor<2x4x16x8xbf16>, tensor<2x4x16x8xbf16>) -> tensor<2x4x16x8xbf16>
    %301 = "tensor.concat"(%300, %298) <{dim = 3 : i64}> : (tensor<2x4x16x8xbf16>, tensor<2x4x16x8xbf16>) -> tensor<2x4x16x16xbf16>
    %302 = "linalg.generic"(%301, %150, %117) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg838: bf16, %arg839: bf16, %arg840: bf16):
      %1176 = "arith.mulf"(%arg838, %arg839) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1176) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %303 = "linalg.generic"(%297, %302, %117) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg835: bf16, %arg836: bf16, %arg837: bf16):
      %1175 = "arith.addf"(%arg835, %arg836) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1175) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %304 = "linalg.generic"(%279, %149, %127) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg832: bf16, %arg833: bf16, %arg834: bf16):
      %1174 = "arith.mulf"(%arg832, %arg833) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1174) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %305 = "tensor.extract_slice"(%279) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x16xbf16>) -> tensor<2x2x16x8xbf16>
    %306 = "tensor.extract_slice"(%279) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x16xbf16>) -> tensor<2x2x16x8xbf16>
    %307 = "linalg.generic"(%306, %162) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg830: bf16, %arg831: bf16):
      %1173 = "arith.negf"(%arg830) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1173) : (bf16) -> ()
    }) : (tensor<2x2x16x8xbf16>, tensor<2x2x16x8xbf16>) -> tensor<2x2x16x8xbf16>
    %308 = "tensor.concat"(%307, %305) <{dim = 3 : i64}> : (tensor<2x2x16x8xbf16>, tensor<2x2x16x8xbf16>) -> tensor<2x2x16x16xbf16>
    %309 = "linalg.generic"(%308, %150, %127) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg827: bf16, %arg828: bf16, %arg829: bf16):
      %1172 = "arith.mulf"(%arg827, %arg828) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1172) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %310 = "linalg.generic"(%304, %309, %127) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg824: bf16, %arg825: bf16, %arg826: bf16):
      %1171 = "arith.addf"(%arg824, %arg825) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1171) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x2x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %311 = "linalg.generic"(%310, %167) <{indexing_maps = [#map22, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg822: bf16, %arg823: bf16):
      "linalg.yield"(%arg822) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x2x2x16x16xbf16>) -> tensor<2x2x2x16x16xbf16>
    %312 = "tensor.collapse_shape"(%311) <{reassociation = [[0], [1, 2], [3], [4]]}> : (tensor<2x2x2x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %313 = "linalg.generic"(%296, %167) <{indexing_maps = [#map22, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg820: bf16, %arg821: bf16):
      "linalg.yield"(%arg820) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x2x2x16x16xbf16>) -> tensor<2x2x2x16x16xbf16>
    %314 = "linalg.transpose"(%312, %117) <{permutation = array<i64: 0, 1, 3, 2>}> ({
    ^bb0(%arg818: bf16, %arg819: bf16):
      "linalg.yield"(%arg818) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %315 = "tensor.collapse_shape"(%303) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %316 = "tensor.collapse_shape"(%314) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %317 = "linalg.batch_matmul"(%315, %316, %175) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg815: bf16, %arg816: bf16, %arg817: f32):
      %1167 = "arith.extf"(%arg815) : (bf16) -> f32
      %1168 = "arith.extf"(%arg816) : (bf16) -> f32
      %1169 = "arith.mulf"(%1167, %1168) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1170 = "arith.addf"(%arg817, %1169) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1170) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %318 = "linalg.generic"(%317, %177) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg813: f32, %arg814: bf16):
      %1166 = "arith.truncf"(%arg813) : (f32) -> bf16
      "linalg.yield"(%1166) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %319 = "tensor.expand_shape"(%318) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %320 = "linalg.generic"(%319, %180) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg811: bf16, %arg812: f32):
      %1165 = "arith.extf"(%arg811) : (bf16) -> f32
      "linalg.yield"(%1165) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %321 = "linalg.generic"(%320, %180) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg809: f32, %arg810: f32):
      %1164 = "arith.mulf"(%arg809, %20) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1164) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %322 = "linalg.generic"(%321, %117) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg807: f32, %arg808: bf16):
      %1163 = "arith.truncf"(%arg807) : (f32) -> bf16
      "linalg.yield"(%1163) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %323 = "linalg.generic"(%322, %66, %117) <{indexing_maps = [#map12, #map27, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg804: bf16, %arg805: bf16, %arg806: bf16):
      %1162 = "arith.addf"(%arg804, %arg805) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1162) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x1x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %324 = "linalg.generic"(%323, %180) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg802: bf16, %arg803: f32):
      %1161 = "arith.extf"(%arg802) : (bf16) -> f32
      "linalg.yield"(%1161) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %325:2 = "linalg.generic"(%324, %189, %187) <{indexing_maps = [#map12, #map26, #map26], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg799: f32, %arg800: f32, %arg801: i64):
      %1156 = "linalg.index"() <{dim = 3 : i64}> : () -> index
      %1157 = "arith.index_cast"(%1156) : (index) -> i64
      %1158 = "arith.maximumf"(%arg799, %arg800) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1159 = "arith.cmpf"(%arg799, %arg800) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1160 = "arith.select"(%1159, %1157, %arg801) : (i1, i64, i64) -> i64
      "linalg.yield"(%1158, %1160) : (f32, i64) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16xf32>, tensor<2x4x16xi64>) -> (tensor<2x4x16xf32>, tensor<2x4x16xi64>)
    %326 = "tensor.expand_shape"(%325#0) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 4, 16, 1>}> : (tensor<2x4x16xf32>) -> tensor<2x4x16x1xf32>
    %327 = "linalg.generic"(%324, %326, %180) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg796: f32, %arg797: f32, %arg798: f32):
      %1155 = "arith.subf"(%arg796, %arg797) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1155) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %328 = "linalg.generic"(%327, %180) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg794: f32, %arg795: f32):
      %1154 = "math.exp"(%arg794) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1154) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %329 = "linalg.generic"(%328, %195) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg792: f32, %arg793: f32):
      %1153 = "arith.addf"(%arg792, %arg793) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1153) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %330 = "linalg.generic"(%328, %329, %180) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg789: f32, %arg790: f32, %arg791: f32):
      %1152 = "arith.divf"(%arg789, %arg790) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1152) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %331 = "linalg.generic"(%330, %117) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg787: f32, %arg788: bf16):
      %1151 = "arith.truncf"(%arg787) : (f32) -> bf16
      "linalg.yield"(%1151) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %332 = "tensor.collapse_shape"(%331) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %333 = "tensor.collapse_shape"(%313) <{reassociation = [[0, 1, 2], [3], [4]]}> : (tensor<2x2x2x16x16xbf16>) -> tensor<8x16x16xbf16>
    %334 = "linalg.batch_matmul"(%332, %333, %175) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg784: bf16, %arg785: bf16, %arg786: f32):
      %1147 = "arith.extf"(%arg784) : (bf16) -> f32
      %1148 = "arith.extf"(%arg785) : (bf16) -> f32
      %1149 = "arith.mulf"(%1147, %1148) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1150 = "arith.addf"(%arg786, %1149) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1150) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %335 = "linalg.generic"(%334, %177) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg782: f32, %arg783: bf16):
      %1146 = "arith.truncf"(%arg782) : (f32) -> bf16
      "linalg.yield"(%1146) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %336 = "tensor.expand_shape"(%335) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %337 = "linalg.transpose"(%336, %204) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg780: bf16, %arg781: bf16):
      "linalg.yield"(%arg780) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x16x4x16xbf16>) -> tensor<2x16x4x16xbf16>
    %338 = "linalg.transpose"(%arg21, %91) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg778: bf16, %arg779: bf16):
      "linalg.yield"(%arg778) : (bf16) -> ()
    }) : (tensor<64x64xbf16>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
    %339 = "tensor.collapse_shape"(%337) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x16x4x16xbf16>) -> tensor<32x64xbf16>
    %340 = "linalg.matmul"(%339, %338, %95) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg775: bf16, %arg776: bf16, %arg777: f32):
      %1142 = "arith.extf"(%arg775) : (bf16) -> f32
      %1143 = "arith.extf"(%arg776) : (bf16) -> f32
      %1144 = "arith.mulf"(%1142, %1143) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1145 = "arith.addf"(%arg777, %1144) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1145) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %341 = "linalg.generic"(%340, %97) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg773: f32, %arg774: bf16):
      %1141 = "arith.truncf"(%arg773) : (f32) -> bf16
      "linalg.yield"(%1141) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %342 = "tensor.expand_shape"(%341) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %343 = "linalg.generic"(%247, %342, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg770: bf16, %arg771: bf16, %arg772: bf16):
      %1140 = "arith.addf"(%arg770, %arg771) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1140) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %344 = "linalg.generic"(%343, %79) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg768: bf16, %arg769: f32):
      %1139 = "arith.extf"(%arg768) : (bf16) -> f32
      "linalg.yield"(%1139) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %345 = "linalg.generic"(%344, %344, %79) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg765: f32, %arg766: f32, %arg767: f32):
      %1138 = "arith.mulf"(%arg765, %arg766) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1138) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %346 = "linalg.generic"(%345, %83) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg763: f32, %arg764: f32):
      %1137 = "arith.addf"(%arg763, %arg764) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1137) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %347 = "linalg.generic"(%346, %82) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg761: f32, %arg762: f32):
      %1136 = "arith.divf"(%arg761, %18) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1136) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %348 = "linalg.generic"(%347, %82) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg759: f32, %arg760: f32):
      %1134 = "arith.truncf"(%16) : (f64) -> f32
      %1135 = "arith.addf"(%arg759, %1134) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1135) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %349 = "linalg.generic"(%348, %82) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg757: f32, %arg758: f32):
      %1133 = "math.rsqrt"(%arg757) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1133) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %350 = "linalg.generic"(%344, %349, %79) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg754: f32, %arg755: f32, %arg756: f32):
      %1132 = "arith.mulf"(%arg754, %arg755) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1132) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %351 = "linalg.generic"(%350, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg752: f32, %arg753: bf16):
      %1131 = "arith.truncf"(%arg752) : (f32) -> bf16
      "linalg.yield"(%1131) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %352 = "linalg.generic"(%arg26, %351, %24) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg749: bf16, %arg750: bf16, %arg751: bf16):
      %1130 = "arith.mulf"(%arg749, %arg750) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1130) : (bf16) -> ()
    }) : (tensor<64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %353 = "linalg.transpose"(%arg22, %221) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg747: bf16, %arg748: bf16):
      "linalg.yield"(%arg747) : (bf16) -> ()
    }) : (tensor<112x64xbf16>, tensor<64x112xbf16>) -> tensor<64x112xbf16>
    %354 = "tensor.collapse_shape"(%352) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %355 = "linalg.matmul"(%354, %353, %225) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg744: bf16, %arg745: bf16, %arg746: f32):
      %1126 = "arith.extf"(%arg744) : (bf16) -> f32
      %1127 = "arith.extf"(%arg745) : (bf16) -> f32
      %1128 = "arith.mulf"(%1126, %1127) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1129 = "arith.addf"(%arg746, %1128) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1129) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x112xbf16>, tensor<32x112xf32>) -> tensor<32x112xf32>
    %356 = "linalg.generic"(%355, %227) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg742: f32, %arg743: bf16):
      %1125 = "arith.truncf"(%arg742) : (f32) -> bf16
      "linalg.yield"(%1125) : (bf16) -> ()
    }) : (tensor<32x112xf32>, tensor<32x112xbf16>) -> tensor<32x112xbf16>
    %357 = "tensor.expand_shape"(%356) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 112>}> : (tensor<32x112xbf16>) -> tensor<2x16x112xbf16>
    %358 = "linalg.generic"(%357, %230) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg740: bf16, %arg741: f32):
      %1124 = "arith.extf"(%arg740) : (bf16) -> f32
      "linalg.yield"(%1124) : (f32) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %359 = "linalg.generic"(%358, %230) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg738: f32, %arg739: f32):
      %1120 = "arith.negf"(%arg738) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %1121 = "math.exp"(%1120) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %1122 = "arith.addf"(%1121, %8) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1123 = "arith.divf"(%8, %1122) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1123) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %360 = "linalg.generic"(%358, %359, %230) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg735: f32, %arg736: f32, %arg737: f32):
      %1119 = "arith.mulf"(%arg735, %arg736) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1119) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %361 = "linalg.generic"(%360, %234) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg733: f32, %arg734: bf16):
      %1118 = "arith.truncf"(%arg733) : (f32) -> bf16
      "linalg.yield"(%1118) : (bf16) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %362 = "linalg.transpose"(%arg23, %221) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg731: bf16, %arg732: bf16):
      "linalg.yield"(%arg731) : (bf16) -> ()
    }) : (tensor<112x64xbf16>, tensor<64x112xbf16>) -> tensor<64x112xbf16>
    %363 = "linalg.matmul"(%354, %362, %225) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg728: bf16, %arg729: bf16, %arg730: f32):
      %1114 = "arith.extf"(%arg728) : (bf16) -> f32
      %1115 = "arith.extf"(%arg729) : (bf16) -> f32
      %1116 = "arith.mulf"(%1114, %1115) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1117 = "arith.addf"(%arg730, %1116) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1117) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x112xbf16>, tensor<32x112xf32>) -> tensor<32x112xf32>
    %364 = "linalg.generic"(%363, %227) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg726: f32, %arg727: bf16):
      %1113 = "arith.truncf"(%arg726) : (f32) -> bf16
      "linalg.yield"(%1113) : (bf16) -> ()
    }) : (tensor<32x112xf32>, tensor<32x112xbf16>) -> tensor<32x112xbf16>
    %365 = "tensor.expand_shape"(%364) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 112>}> : (tensor<32x112xbf16>) -> tensor<2x16x112xbf16>
    %366 = "linalg.generic"(%361, %365, %234) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg723: bf16, %arg724: bf16, %arg725: bf16):
      %1112 = "arith.mulf"(%arg723, %arg724) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1112) : (bf16) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x16x112xbf16>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %367 = "linalg.transpose"(%arg24, %241) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg721: bf16, %arg722: bf16):
      "linalg.yield"(%arg721) : (bf16) -> ()
    }) : (tensor<64x112xbf16>, tensor<112x64xbf16>) -> tensor<112x64xbf16>
    %368 = "tensor.collapse_shape"(%366) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x112xbf16>) -> tensor<32x112xbf16>
    %369 = "linalg.matmul"(%368, %367, %95) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg718: bf16, %arg719: bf16, %arg720: f32):
      %1108 = "arith.extf"(%arg718) : (bf16) -> f32
      %1109 = "arith.extf"(%arg719) : (bf16) -> f32
      %1110 = "arith.mulf"(%1108, %1109) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1111 = "arith.addf"(%arg720, %1110) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1111) : (f32) -> ()
    }) : (tensor<32x112xbf16>, tensor<112x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %370 = "linalg.generic"(%369, %97) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg716: f32, %arg717: bf16):
      %1107 = "arith.truncf"(%arg716) : (f32) -> bf16
      "linalg.yield"(%1107) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %371 = "tensor.expand_shape"(%370) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %372 = "linalg.generic"(%343, %371, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg713: bf16, %arg714: bf16, %arg715: bf16):
      %1106 = "arith.addf"(%arg713, %arg714) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1106) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %373 = "linalg.generic"(%372, %79) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg711: bf16, %arg712: f32):
      %1105 = "arith.extf"(%arg711) : (bf16) -> f32
      "linalg.yield"(%1105) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %374 = "linalg.generic"(%373, %373, %79) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg708: f32, %arg709: f32, %arg710: f32):
      %1104 = "arith.mulf"(%arg708, %arg709) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1104) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %375 = "linalg.generic"(%374, %83) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg706: f32, %arg707: f32):
      %1103 = "arith.addf"(%arg706, %arg707) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1103) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %376 = "linalg.generic"(%375, %82) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg704: f32, %arg705: f32):
      %1102 = "arith.divf"(%arg704, %18) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1102) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %377 = "linalg.generic"(%376, %82) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg702: f32, %arg703: f32):
      %1100 = "arith.truncf"(%16) : (f64) -> f32
      %1101 = "arith.addf"(%arg702, %1100) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1101) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %378 = "linalg.generic"(%377, %82) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg700: f32, %arg701: f32):
      %1099 = "math.rsqrt"(%arg700) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1099) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %379 = "linalg.generic"(%373, %378, %79) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg697: f32, %arg698: f32, %arg699: f32):
      %1098 = "arith.mulf"(%arg697, %arg698) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1098) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %380 = "linalg.generic"(%379, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg695: f32, %arg696: bf16):
      %1097 = "arith.truncf"(%arg695) : (f32) -> bf16
      "linalg.yield"(%1097) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %381 = "linalg.generic"(%arg27, %380, %24) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg692: bf16, %arg693: bf16, %arg694: bf16):
      %1096 = "arith.mulf"(%arg692, %arg693) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1096) : (bf16) -> ()
    }) : (tensor<64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %382 = "tensor.empty"() : () -> tensor<64x96xbf16>
    %383 = "linalg.transpose"(%arg28, %382) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg690: bf16, %arg691: bf16):
      "linalg.yield"(%arg690) : (bf16) -> ()
    }) : (tensor<96x64xbf16>, tensor<64x96xbf16>) -> tensor<64x96xbf16>
    %384 = "tensor.collapse_shape"(%381) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %385 = "tensor.empty"() : () -> tensor<32x96xf32>
    %386 = "linalg.fill"(%6, %385) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg688: f32, %arg689: f32):
      "linalg.yield"(%arg688) : (f32) -> ()
    }) : (f32, tensor<32x96xf32>) -> tensor<32x96xf32>
    %387 = "linalg.matmul"(%384, %383, %386) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg685: bf16, %arg686: bf16, %arg687: f32):
      %1092 = "arith.extf"(%arg685) : (bf16) -> f32
      %1093 = "arith.extf"(%arg686) : (bf16) -> f32
      %1094 = "arith.mulf"(%1092, %1093) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1095 = "arith.addf"(%arg687, %1094) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1095) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x96xbf16>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %388 = "tensor.empty"() : () -> tensor<32x96xbf16>
    %389 = "linalg.generic"(%387, %388) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg683: f32, %arg684: bf16):
      %1091 = "arith.truncf"(%arg683) : (f32) -> bf16
      "linalg.yield"(%1091) : (bf16) -> ()
    }) : (tensor<32x96xf32>, tensor<32x96xbf16>) -> tensor<32x96xbf16>
    %390 = "tensor.expand_shape"(%389) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 96>}> : (tensor<32x96xbf16>) -> tensor<2x16x96xbf16>
    %391 = "tensor.empty"() : () -> tensor<2x16x96xf32>
    %392 = "linalg.generic"(%390, %391) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg681: bf16, %arg682: f32):
      %1090 = "arith.extf"(%arg681) : (bf16) -> f32
      "linalg.yield"(%1090) : (f32) -> ()
    }) : (tensor<2x16x96xbf16>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %393 = "tensor.pad"(%arg30) <{operandSegmentSizes = array<i32: 1, 0, 0>, static_high = array<i64: 0, 1>, static_low = array<i64: 0, 0>}> ({
    ^bb0(%arg679: index, %arg680: index):
      "tensor.yield"(%0) : (i64) -> ()
    }) : (tensor<2x16xi64>) -> tensor<2x17xi64>
    %394 = "tensor.extract_slice"(%393) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 1>, static_sizes = array<i64: 2, 16>, static_strides = array<i64: 1, 1>}> : (tensor<2x17xi64>) -> tensor<2x16xi64>
    %395 = "tensor.collapse_shape"(%392) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x96xf32>) -> tensor<32x96xf32>
    %396 = "tensor.collapse_shape"(%394) <{reassociation = [[0, 1]]}> : (tensor<2x16xi64>) -> tensor<32xi64>
    %397 = "tensor.empty"() : () -> tensor<32xi64>
    %398 = "linalg.fill"(%4, %397) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg677: i64, %arg678: i64):
      "linalg.yield"(%arg677) : (i64) -> ()
    }) : (i64, tensor<32xi64>) -> tensor<32xi64>
    %399 = "tensor.empty"() : () -> tensor<32xf32>
    %400 = "linalg.fill"(%7, %399) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg675: f32, %arg676: f32):
      "linalg.yield"(%arg675) : (f32) -> ()
    }) : (f32, tensor<32xf32>) -> tensor<32xf32>
    %401:2 = "linalg.generic"(%395, %400, %398) <{indexing_maps = [#map4, #map28, #map28], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg672: f32, %arg673: f32, %arg674: i64):
      %1085 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %1086 = "arith.index_cast"(%1085) : (index) -> i64
      %1087 = "arith.maximumf"(%arg672, %arg673) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1088 = "arith.cmpf"(%arg672, %arg673) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1089 = "arith.select"(%1088, %1086, %arg674) : (i1, i64, i64) -> i64
      "linalg.yield"(%1087, %1089) : (f32, i64) -> ()
    }) : (tensor<32x96xf32>, tensor<32xf32>, tensor<32xi64>) -> (tensor<32xf32>, tensor<32xi64>)
    %402 = "tensor.expand_shape"(%401#0) <{reassociation = [[0, 1]], static_output_shape = array<i64: 32, 1>}> : (tensor<32xf32>) -> tensor<32x1xf32>
    %403 = "linalg.generic"(%395, %402, %385) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg669: f32, %arg670: f32, %arg671: f32):
      %1084 = "arith.subf"(%arg669, %arg670) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1084) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x1xf32>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %404 = "linalg.generic"(%403, %385) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg667: f32, %arg668: f32):
      %1083 = "math.exp"(%arg667) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1083) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %405 = "tensor.empty"() : () -> tensor<32x1xf32>
    %406 = "linalg.fill"(%6, %405) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg665: f32, %arg666: f32):
      "linalg.yield"(%arg665) : (f32) -> ()
    }) : (f32, tensor<32x1xf32>) -> tensor<32x1xf32>
    %407 = "linalg.generic"(%404, %406) <{indexing_maps = [#map4, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg663: f32, %arg664: f32):
      %1082 = "arith.addf"(%arg663, %arg664) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1082) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x1xf32>) -> tensor<32x1xf32>
    %408 = "linalg.generic"(%407, %405) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg661: f32, %arg662: f32):
      %1081 = "math.log"(%arg661) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1081) : (f32) -> ()
    }) : (tensor<32x1xf32>, tensor<32x1xf32>) -> tensor<32x1xf32>
    %409 = "linalg.generic"(%403, %408, %385) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg658: f32, %arg659: f32, %arg660: f32):
      %1080 = "arith.subf"(%arg658, %arg659) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1080) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x1xf32>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %410 = "tensor.empty"() : () -> tensor<32xi1>
    %411 = "linalg.generic"(%396, %410) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg656: i64, %arg657: i1):
      %1079 = "arith.cmpi"(%arg656, %0) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1079) : (i1) -> ()
    }) : (tensor<32xi64>, tensor<32xi1>) -> tensor<32xi1>
    %412 = "linalg.generic"(%411, %396, %23, %397) <{indexing_maps = [#map2, #map2, #map29, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg652: i1, %arg653: i64, %arg654: i64, %arg655: i64):
      %1078 = "arith.select"(%arg652, %arg653, %arg654) : (i1, i64, i64) -> i64
      "linalg.yield"(%1078) : (i64) -> ()
    }) : (tensor<32xi1>, tensor<32xi64>, tensor<i64>, tensor<32xi64>) -> tensor<32xi64>
    %413 = "tensor.expand_shape"(%412) <{reassociation = [[0, 1]], static_output_shape = array<i64: 32, 1>}> : (tensor<32xi64>) -> tensor<32x1xi64>
    %414 = "linalg.generic"(%413, %406) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg650: i64, %arg651: f32):
      %1073 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1074 = "arith.index_cast"(%arg650) : (i64) -> index
      %1075 = "arith.cmpi"(%1074, %5) <{predicate = 2 : i64}> : (index, index) -> i1
      "cf.assert"(%1075) <{msg = "index must be smaller than dim size"}> : (i1) -> ()
      %1076 = "arith.cmpi"(%arg650, %4) <{predicate = 5 : i64}> : (i64, i64) -> i1
      "cf.assert"(%1076) <{msg = "index must be larger or equal to 0"}> : (i1) -> ()
      %1077 = "tensor.extract"(%409, %1073, %1074) : (tensor<32x96xf32>, index, index) -> f32
      "linalg.yield"(%1077) : (f32) -> ()
    }) : (tensor<32x1xi64>, tensor<32x1xf32>) -> tensor<32x1xf32>
    %415 = "tensor.collapse_shape"(%414) <{reassociation = [[0, 1]]}> : (tensor<32x1xf32>) -> tensor<32xf32>
    %416 = "linalg.generic"(%415, %399) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg648: f32, %arg649: f32):
      %1072 = "arith.negf"(%arg648) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1072) : (f32) -> ()
    }) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %417 = "linalg.generic"(%411, %416, %12, %399) <{indexing_maps = [#map2, #map2, #map29, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg644: i1, %arg645: f32, %arg646: f32, %arg647: f32):
      %1071 = "arith.select"(%arg644, %arg645, %arg646) : (i1, f32, f32) -> f32
      "linalg.yield"(%1071) : (f32) -> ()
    }) : (tensor<32xi1>, tensor<32xf32>, tensor<f32>, tensor<32xf32>) -> tensor<32xf32>
    %418 = "tensor.empty"() : () -> tensor<i64>
    %419 = "linalg.fill"(%4, %418) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg642: i64, %arg643: i64):
      "linalg.yield"(%arg642) : (i64) -> ()
    }) : (i64, tensor<i64>) -> tensor<i64>
    %420 = "linalg.generic"(%411, %419) <{indexing_maps = [#map2, #map29], iterator_types = [#linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg640: i1, %arg641: i64):
      %1069 = "arith.extui"(%arg640) : (i1) -> i64
      %1070 = "arith.addi"(%1069, %arg641) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1070) : (i64) -> ()
    }) : (tensor<32xi1>, tensor<i64>) -> tensor<i64>
    %421 = "tensor.empty"() : () -> tensor<f32>
    %422 = "linalg.generic"(%420, %421) <{indexing_maps = [#map30, #map30], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg638: i64, %arg639: f32):
      %1068 = "arith.sitofp"(%arg638) : (i64) -> f32
      "linalg.yield"(%1068) : (f32) -> ()
    }) : (tensor<i64>, tensor<f32>) -> tensor<f32>
    %423 = "linalg.fill"(%6, %421) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg636: f32, %arg637: f32):
      "linalg.yield"(%arg636) : (f32) -> ()
    }) : (f32, tensor<f32>) -> tensor<f32>
    %424 = "linalg.generic"(%417, %423) <{indexing_maps = [#map2, #map29], iterator_types = [#linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg634: f32, %arg635: f32):
      %1067 = "arith.addf"(%arg634, %arg635) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1067) : (f32) -> ()
    }) : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %425 = "linalg.generic"(%424, %422, %421) <{indexing_maps = [#map30, #map30, #map30], iterator_types = [], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg631: f32, %arg632: f32, %arg633: f32):
      %1066 = "arith.divf"(%arg631, %arg632) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1066) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %426 = "linalg.generic"(%11, %422, %421) <{indexing_maps = [#map30, #map30, #map30], iterator_types = [], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg628: f32, %arg629: f32, %arg630: f32):
      %1065 = "arith.divf"(%arg628, %arg629) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1065) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %427 = "tensor.expand_shape"(%396) <{reassociation = [[0, 1]], static_output_shape = array<i64: 32, 1>}> : (tensor<32xi64>) -> tensor<32x1xi64>
    %428 = "tensor.empty"() : () -> tensor<96xi64>
    %429 = "linalg.generic"(%428) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg627: i64):
      %1063 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1064 = "arith.index_cast"(%1063) : (index) -> i64
      "linalg.yield"(%1064) : (i64) -> ()
    }) : (tensor<96xi64>) -> tensor<96xi64>
    %430 = "tensor.expand_shape"(%429) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 96>}> : (tensor<96xi64>) -> tensor<1x96xi64>
    %431 = "tensor.empty"() : () -> tensor<32x96xi1>
    %432 = "linalg.generic"(%427, %430, %431) <{indexing_maps = [#map6, #map5, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg624: i64, %arg625: i64, %arg626: i1):
      %1062 = "arith.cmpi"(%arg624, %arg625) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1062) : (i1) -> ()
    }) : (tensor<32x1xi64>, tensor<1x96xi64>, tensor<32x96xi1>) -> tensor<32x96xi1>
    %433 = "tensor.empty"() : () -> tensor<32x1xi1>
    %434 = "linalg.generic"(%427, %433) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg622: i64, %arg623: i1):
      %1061 = "arith.cmpi"(%arg622, %0) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1061) : (i1) -> ()
    }) : (tensor<32x1xi64>, tensor<32x1xi1>) -> tensor<32x1xi1>
    %435 = "linalg.generic"(%432, %434, %431) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg619: i1, %arg620: i1, %arg621: i1):
      %1060 = "arith.andi"(%arg619, %arg620) : (i1, i1) -> i1
      "linalg.yield"(%1060) : (i1) -> ()
    }) : (tensor<32x96xi1>, tensor<32x1xi1>, tensor<32x96xi1>) -> tensor<32x96xi1>
    %436 = "linalg.generic"(%426, %421) <{indexing_maps = [#map30, #map30], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg617: f32, %arg618: f32):
      %1059 = "arith.negf"(%arg617) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1059) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %437 = "linalg.generic"(%435, %436, %12, %385) <{indexing_maps = [#map4, #map31, #map31, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg613: i1, %arg614: f32, %arg615: f32, %arg616: f32):
      %1058 = "arith.select"(%arg613, %arg614, %arg615) : (i1, f32, f32) -> f32
      "linalg.yield"(%1058) : (f32) -> ()
    }) : (tensor<32x96xi1>, tensor<f32>, tensor<f32>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %438 = "linalg.generic"(%409, %385) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg611: f32, %arg612: f32):
      %1057 = "math.exp"(%arg611) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1057) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %439 = "linalg.generic"(%437, %406) <{indexing_maps = [#map4, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg609: f32, %arg610: f32):
      %1056 = "arith.addf"(%arg609, %arg610) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1056) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x1xf32>) -> tensor<32x1xf32>
    %440 = "linalg.generic"(%438, %439, %385) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg606: f32, %arg607: f32, %arg608: f32):
      %1055 = "arith.mulf"(%arg606, %arg607) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1055) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x1xf32>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %441 = "linalg.generic"(%437, %440, %385) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg603: f32, %arg604: f32, %arg605: f32):
      %1054 = "arith.subf"(%arg603, %arg604) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1054) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x96xf32>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %442 = "tensor.expand_shape"(%441) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 96>}> : (tensor<32x96xf32>) -> tensor<2x16x96xf32>
    %443 = "tensor.empty"() : () -> tensor<2x16x96xbf16>
    %444 = "linalg.generic"(%442, %443) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg601: f32, %arg602: bf16):
      %1053 = "arith.truncf"(%arg601) : (f32) -> bf16
      "linalg.yield"(%1053) : (bf16) -> ()
    }) : (tensor<2x16x96xf32>, tensor<2x16x96xbf16>) -> tensor<2x16x96xbf16>
    %445 = "tensor.collapse_shape"(%444) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x96xbf16>) -> tensor<32x96xbf16>
    %446 = "linalg.matmul"(%445, %arg28, %95) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg598: bf16, %arg599: bf16, %arg600: f32):
      %1049 = "arith.extf"(%arg598) : (bf16) -> f32
      %1050 = "arith.extf"(%arg599) : (bf16) -> f32
      %1051 = "arith.mulf"(%1049, %1050) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1052 = "arith.addf"(%arg600, %1051) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1052) : (f32) -> ()
    }) : (tensor<32x96xbf16>, tensor<96x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %447 = "linalg.generic"(%446, %97) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg596: f32, %arg597: bf16):
      %1048 = "arith.truncf"(%arg596) : (f32) -> bf16
      "linalg.yield"(%1048) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %448 = "tensor.expand_shape"(%447) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %449 = "linalg.generic"(%448, %arg27, %24) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg593: bf16, %arg594: bf16, %arg595: bf16):
      %1047 = "arith.mulf"(%arg593, %arg594) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1047) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %450 = "linalg.generic"(%449, %79) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg591: bf16, %arg592: f32):
      %1046 = "arith.extf"(%arg591) : (bf16) -> f32
      "linalg.yield"(%1046) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %451 = "linalg.generic"(%450, %373, %79) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg588: f32, %arg589: f32, %arg590: f32):
      %1045 = "arith.mulf"(%arg588, %arg589) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1045) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %452 = "linalg.generic"(%450, %378, %79) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg585: f32, %arg586: f32, %arg587: f32):
      %1044 = "arith.mulf"(%arg585, %arg586) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1044) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %453 = "linalg.generic"(%451, %83) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg583: f32, %arg584: f32):
      %1043 = "arith.addf"(%arg583, %arg584) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1043) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %454 = "linalg.generic"(%378, %378, %82) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg580: f32, %arg581: f32, %arg582: f32):
      %1042 = "arith.mulf"(%arg580, %arg581) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1042) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %455 = "linalg.generic"(%454, %378, %82) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg577: f32, %arg578: f32, %arg579: f32):
      %1041 = "arith.mulf"(%arg577, %arg578) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1041) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %456 = "linalg.generic"(%453, %82) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg575: f32, %arg576: f32):
      %1040 = "arith.mulf"(%arg575, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1040) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %457 = "linalg.generic"(%456, %455, %82) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg572: f32, %arg573: f32, %arg574: f32):
      %1039 = "arith.mulf"(%arg572, %arg573) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1039) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %458 = "tensor.collapse_shape"(%457) <{reassociation = [[0], [1, 2]]}> : (tensor<2x16x1xf32>) -> tensor<2x16xf32>
    %459 = "linalg.generic"(%458, %79) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg570: f32, %arg571: f32):
      "linalg.yield"(%arg570) : (f32) -> ()
    }) : (tensor<2x16xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %460 = "linalg.generic"(%459, %79) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg568: f32, %arg569: f32):
      %1038 = "arith.divf"(%arg568, %18) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1038) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %461 = "linalg.generic"(%373, %79) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg566: f32, %arg567: f32):
      %1037 = "arith.mulf"(%arg566, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1037) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %462 = "linalg.generic"(%460, %461, %79) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg563: f32, %arg564: f32, %arg565: f32):
      %1036 = "arith.mulf"(%arg563, %arg564) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1036) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %463 = "linalg.generic"(%452, %462, %79) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg560: f32, %arg561: f32, %arg562: f32):
      %1035 = "arith.addf"(%arg560, %arg561) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1035) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %464 = "linalg.generic"(%463, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg558: f32, %arg559: bf16):
      %1034 = "arith.truncf"(%arg558) : (f32) -> bf16
      "linalg.yield"(%1034) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %465 = "tensor.collapse_shape"(%464) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %466 = "linalg.matmul"(%465, %arg24, %225) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg555: bf16, %arg556: bf16, %arg557: f32):
      %1030 = "arith.extf"(%arg555) : (bf16) -> f32
      %1031 = "arith.extf"(%arg556) : (bf16) -> f32
      %1032 = "arith.mulf"(%1030, %1031) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1033 = "arith.addf"(%arg557, %1032) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1033) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x112xbf16>, tensor<32x112xf32>) -> tensor<32x112xf32>
    %467 = "linalg.generic"(%466, %227) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg553: f32, %arg554: bf16):
      %1029 = "arith.truncf"(%arg553) : (f32) -> bf16
      "linalg.yield"(%1029) : (bf16) -> ()
    }) : (tensor<32x112xf32>, tensor<32x112xbf16>) -> tensor<32x112xbf16>
    %468 = "tensor.expand_shape"(%467) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 112>}> : (tensor<32x112xbf16>) -> tensor<2x16x112xbf16>
    %469 = "linalg.generic"(%468, %361, %234) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg550: bf16, %arg551: bf16, %arg552: bf16):
      %1028 = "arith.mulf"(%arg550, %arg551) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1028) : (bf16) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x16x112xbf16>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %470 = "linalg.generic"(%468, %365, %234) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg547: bf16, %arg548: bf16, %arg549: bf16):
      %1027 = "arith.mulf"(%arg547, %arg548) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1027) : (bf16) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x16x112xbf16>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %471 = "tensor.collapse_shape"(%469) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x112xbf16>) -> tensor<32x112xbf16>
    %472 = "linalg.matmul"(%471, %arg23, %95) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg544: bf16, %arg545: bf16, %arg546: f32):
      %1023 = "arith.extf"(%arg544) : (bf16) -> f32
      %1024 = "arith.extf"(%arg545) : (bf16) -> f32
      %1025 = "arith.mulf"(%1023, %1024) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1026 = "arith.addf"(%arg546, %1025) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1026) : (f32) -> ()
    }) : (tensor<32x112xbf16>, tensor<112x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %473 = "linalg.generic"(%472, %97) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg542: f32, %arg543: bf16):
      %1022 = "arith.truncf"(%arg542) : (f32) -> bf16
      "linalg.yield"(%1022) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %474 = "tensor.expand_shape"(%473) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %475 = "linalg.generic"(%470, %230) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg540: bf16, %arg541: f32):
      %1021 = "arith.extf"(%arg540) : (bf16) -> f32
      "linalg.yield"(%1021) : (f32) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %476 = "linalg.generic"(%475, %359, %230) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg537: f32, %arg538: f32, %arg539: f32):
      %1020 = "arith.mulf"(%arg537, %arg538) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1020) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %477 = "linalg.generic"(%22, %359, %230) <{indexing_maps = [#map9, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg534: i64, %arg535: f32, %arg536: f32):
      %1018 = "arith.sitofp"(%arg534) : (i64) -> f32
      %1019 = "arith.subf"(%1018, %arg535) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1019) : (f32) -> ()
    }) : (tensor<i64>, tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %478 = "linalg.generic"(%358, %477, %230) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg531: f32, %arg532: f32, %arg533: f32):
      %1017 = "arith.mulf"(%arg531, %arg532) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1017) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %479 = "linalg.generic"(%478, %230) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg529: f32, %arg530: f32):
      %1016 = "arith.addf"(%arg529, %8) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1016) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %480 = "linalg.generic"(%476, %479, %230) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg526: f32, %arg527: f32, %arg528: f32):
      %1015 = "arith.mulf"(%arg526, %arg527) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1015) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %481 = "linalg.generic"(%480, %234) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg524: f32, %arg525: bf16):
      %1014 = "arith.truncf"(%arg524) : (f32) -> bf16
      "linalg.yield"(%1014) : (bf16) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %482 = "tensor.collapse_shape"(%481) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x112xbf16>) -> tensor<32x112xbf16>
    %483 = "linalg.matmul"(%482, %arg22, %95) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg521: bf16, %arg522: bf16, %arg523: f32):
      %1010 = "arith.extf"(%arg521) : (bf16) -> f32
      %1011 = "arith.extf"(%arg522) : (bf16) -> f32
      %1012 = "arith.mulf"(%1010, %1011) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1013 = "arith.addf"(%arg523, %1012) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1013) : (f32) -> ()
    }) : (tensor<32x112xbf16>, tensor<112x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %484 = "linalg.generic"(%483, %97) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg519: f32, %arg520: bf16):
      %1009 = "arith.truncf"(%arg519) : (f32) -> bf16
      "linalg.yield"(%1009) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %485 = "tensor.expand_shape"(%484) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %486 = "linalg.generic"(%474, %485, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg516: bf16, %arg517: bf16, %arg518: bf16):
      %1008 = "arith.addf"(%arg516, %arg517) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1008) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %487 = "linalg.generic"(%486, %arg26, %24) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg513: bf16, %arg514: bf16, %arg515: bf16):
      %1007 = "arith.mulf"(%arg513, %arg514) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1007) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %488 = "linalg.generic"(%487, %79) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg511: bf16, %arg512: f32):
      %1006 = "arith.extf"(%arg511) : (bf16) -> f32
      "linalg.yield"(%1006) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %489 = "linalg.generic"(%488, %344, %79) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg508: f32, %arg509: f32, %arg510: f32):
      %1005 = "arith.mulf"(%arg508, %arg509) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1005) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %490 = "linalg.generic"(%488, %349, %79) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg505: f32, %arg506: f32, %arg507: f32):
      %1004 = "arith.mulf"(%arg505, %arg506) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1004) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %491 = "linalg.generic"(%489, %83) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg503: f32, %arg504: f32):
      %1003 = "arith.addf"(%arg503, %arg504) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1003) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %492 = "linalg.generic"(%349, %349, %82) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg500: f32, %arg501: f32, %arg502: f32):
      %1002 = "arith.mulf"(%arg500, %arg501) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1002) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %493 = "linalg.generic"(%492, %349, %82) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg497: f32, %arg498: f32, %arg499: f32):
      %1001 = "arith.mulf"(%arg497, %arg498) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1001) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %494 = "linalg.generic"(%491, %82) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg495: f32, %arg496: f32):
      %1000 = "arith.mulf"(%arg495, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1000) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %495 = "linalg.generic"(%494, %493, %82) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg492: f32, %arg493: f32, %arg494: f32):
      %999 = "arith.mulf"(%arg492, %arg493) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%999) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %496 = "tensor.collapse_shape"(%495) <{reassociation = [[0], [1, 2]]}> : (tensor<2x16x1xf32>) -> tensor<2x16xf32>
    %497 = "linalg.generic"(%496, %79) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg490: f32, %arg491: f32):
      "linalg.yield"(%arg490) : (f32) -> ()
    }) : (tensor<2x16xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %498 = "linalg.generic"(%497, %79) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg488: f32, %arg489: f32):
      %998 = "arith.divf"(%arg488, %18) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%998) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %499 = "linalg.generic"(%344, %79) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg486: f32, %arg487: f32):
      %997 = "arith.mulf"(%arg486, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%997) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %500 = "linalg.generic"(%498, %499, %79) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg483: f32, %arg484: f32, %arg485: f32):
      %996 = "arith.mulf"(%arg483, %arg484) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%996) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %501 = "linalg.generic"(%490, %500, %79) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg480: f32, %arg481: f32, %arg482: f32):
      %995 = "arith.addf"(%arg480, %arg481) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%995) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %502 = "linalg.generic"(%501, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg478: f32, %arg479: bf16):
      %994 = "arith.truncf"(%arg478) : (f32) -> bf16
      "linalg.yield"(%994) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %503 = "linalg.generic"(%464, %502, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg475: bf16, %arg476: bf16, %arg477: bf16):
      %993 = "arith.addf"(%arg475, %arg476) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%993) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %504 = "tensor.collapse_shape"(%503) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %505 = "linalg.matmul"(%504, %arg21, %95) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg472: bf16, %arg473: bf16, %arg474: f32):
      %989 = "arith.extf"(%arg472) : (bf16) -> f32
      %990 = "arith.extf"(%arg473) : (bf16) -> f32
      %991 = "arith.mulf"(%989, %990) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %992 = "arith.addf"(%arg474, %991) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%992) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %506 = "linalg.generic"(%505, %97) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg470: f32, %arg471: bf16):
      %988 = "arith.truncf"(%arg470) : (f32) -> bf16
      "linalg.yield"(%988) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %507 = "tensor.expand_shape"(%506) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 16, 4, 16>}> : (tensor<32x64xbf16>) -> tensor<2x16x4x16xbf16>
    %508 = "linalg.transpose"(%507, %117) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg468: bf16, %arg469: bf16):
      "linalg.yield"(%arg468) : (bf16) -> ()
    }) : (tensor<2x16x4x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %509 = "tensor.collapse_shape"(%508) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %510 = "linalg.transpose"(%332, %177) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg466: bf16, %arg467: bf16):
      "linalg.yield"(%arg466) : (bf16) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %511 = "linalg.batch_matmul"(%510, %509, %175) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg463: bf16, %arg464: bf16, %arg465: f32):
      %984 = "arith.extf"(%arg463) : (bf16) -> f32
      %985 = "arith.extf"(%arg464) : (bf16) -> f32
      %986 = "arith.mulf"(%984, %985) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %987 = "arith.addf"(%arg465, %986) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%987) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %512 = "linalg.generic"(%511, %177) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg461: f32, %arg462: bf16):
      %983 = "arith.truncf"(%arg461) : (f32) -> bf16
      "linalg.yield"(%983) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %513 = "linalg.transpose"(%333, %177) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg459: bf16, %arg460: bf16):
      "linalg.yield"(%arg459) : (bf16) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %514 = "linalg.batch_matmul"(%509, %513, %175) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg456: bf16, %arg457: bf16, %arg458: f32):
      %979 = "arith.extf"(%arg456) : (bf16) -> f32
      %980 = "arith.extf"(%arg457) : (bf16) -> f32
      %981 = "arith.mulf"(%979, %980) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %982 = "arith.addf"(%arg458, %981) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%982) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %515 = "linalg.generic"(%514, %177) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg454: f32, %arg455: bf16):
      %978 = "arith.truncf"(%arg454) : (f32) -> bf16
      "linalg.yield"(%978) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %516 = "tensor.expand_shape"(%515) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %517 = "linalg.generic"(%516, %180) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg452: bf16, %arg453: f32):
      %977 = "arith.extf"(%arg452) : (bf16) -> f32
      "linalg.yield"(%977) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %518 = "linalg.generic"(%517, %330, %180) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg449: f32, %arg450: f32, %arg451: f32):
      %976 = "arith.mulf"(%arg449, %arg450) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%976) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %519 = "linalg.generic"(%518, %195) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg447: f32, %arg448: f32):
      %975 = "arith.addf"(%arg447, %arg448) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%975) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %520 = "linalg.generic"(%330, %519, %180) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg444: f32, %arg445: f32, %arg446: f32):
      %974 = "arith.mulf"(%arg444, %arg445) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%974) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %521 = "linalg.generic"(%518, %520, %180) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg441: f32, %arg442: f32, %arg443: f32):
      %973 = "arith.subf"(%arg441, %arg442) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%973) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %522 = "linalg.generic"(%521, %117) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg439: f32, %arg440: bf16):
      %972 = "arith.truncf"(%arg439) : (f32) -> bf16
      "linalg.yield"(%972) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %523 = "linalg.generic"(%522, %180) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg437: bf16, %arg438: f32):
      %971 = "arith.extf"(%arg437) : (bf16) -> f32
      "linalg.yield"(%971) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %524 = "linalg.generic"(%523, %180) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg435: f32, %arg436: f32):
      %970 = "arith.mulf"(%arg435, %20) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%970) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %525 = "linalg.generic"(%524, %117) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg433: f32, %arg434: bf16):
      %969 = "arith.truncf"(%arg433) : (f32) -> bf16
      "linalg.yield"(%969) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %526 = "tensor.collapse_shape"(%525) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %527 = "linalg.transpose"(%315, %177) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg431: bf16, %arg432: bf16):
      "linalg.yield"(%arg431) : (bf16) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %528 = "linalg.batch_matmul"(%527, %526, %175) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg428: bf16, %arg429: bf16, %arg430: f32):
      %965 = "arith.extf"(%arg428) : (bf16) -> f32
      %966 = "arith.extf"(%arg429) : (bf16) -> f32
      %967 = "arith.mulf"(%965, %966) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %968 = "arith.addf"(%arg430, %967) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%968) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %529 = "linalg.generic"(%528, %177) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg426: f32, %arg427: bf16):
      %964 = "arith.truncf"(%arg426) : (f32) -> bf16
      "linalg.yield"(%964) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %530 = "linalg.transpose"(%316, %177) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg424: bf16, %arg425: bf16):
      "linalg.yield"(%arg424) : (bf16) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %531 = "linalg.batch_matmul"(%526, %530, %175) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg421: bf16, %arg422: bf16, %arg423: f32):
      %960 = "arith.extf"(%arg421) : (bf16) -> f32
      %961 = "arith.extf"(%arg422) : (bf16) -> f32
      %962 = "arith.mulf"(%960, %961) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %963 = "arith.addf"(%arg423, %962) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%963) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %532 = "linalg.generic"(%531, %177) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg419: f32, %arg420: bf16):
      %959 = "arith.truncf"(%arg419) : (f32) -> bf16
      "linalg.yield"(%959) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %533 = "tensor.expand_shape"(%529) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %534 = "tensor.expand_shape"(%532) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %535 = "linalg.transpose"(%533, %117) <{permutation = array<i64: 0, 1, 3, 2>}> ({
    ^bb0(%arg417: bf16, %arg418: bf16):
      "linalg.yield"(%arg417) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %536 = "tensor.expand_shape"(%512) <{reassociation = [[0, 1, 2], [3], [4]], static_output_shape = array<i64: 2, 2, 2, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x2x2x16x16xbf16>
    %537 = "tensor.empty"() : () -> tensor<2x2x2x16x16xf32>
    %538 = "linalg.generic"(%536, %537) <{indexing_maps = [#map23, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg415: bf16, %arg416: f32):
      %958 = "arith.extf"(%arg415) : (bf16) -> f32
      "linalg.yield"(%958) : (f32) -> ()
    }) : (tensor<2x2x2x16x16xbf16>, tensor<2x2x2x16x16xf32>) -> tensor<2x2x2x16x16xf32>
    %539 = "tensor.empty"() : () -> tensor<2x2x1x16x16xf32>
    %540 = "linalg.fill"(%6, %539) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg413: f32, %arg414: f32):
      "linalg.yield"(%arg413) : (f32) -> ()
    }) : (f32, tensor<2x2x1x16x16xf32>) -> tensor<2x2x1x16x16xf32>
    %541 = "linalg.generic"(%538, %540) <{indexing_maps = [#map23, #map32], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg411: f32, %arg412: f32):
      %957 = "arith.addf"(%arg411, %arg412) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%957) : (f32) -> ()
    }) : (tensor<2x2x2x16x16xf32>, tensor<2x2x1x16x16xf32>) -> tensor<2x2x1x16x16xf32>
    %542 = "tensor.empty"() : () -> tensor<2x2x1x16x16xbf16>
    %543 = "linalg.generic"(%541, %542) <{indexing_maps = [#map23, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg409: f32, %arg410: bf16):
      %956 = "arith.truncf"(%arg409) : (f32) -> bf16
      "linalg.yield"(%956) : (bf16) -> ()
    }) : (tensor<2x2x1x16x16xf32>, tensor<2x2x1x16x16xbf16>) -> tensor<2x2x1x16x16xbf16>
    %544 = "tensor.collapse_shape"(%543) <{reassociation = [[0], [1], [2, 3], [4]]}> : (tensor<2x2x1x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %545 = "tensor.expand_shape"(%535) <{reassociation = [[0], [1, 2], [3], [4]], static_output_shape = array<i64: 2, 2, 2, 16, 16>}> : (tensor<2x4x16x16xbf16>) -> tensor<2x2x2x16x16xbf16>
    %546 = "linalg.generic"(%545, %537) <{indexing_maps = [#map23, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg407: bf16, %arg408: f32):
      %955 = "arith.extf"(%arg407) : (bf16) -> f32
      "linalg.yield"(%955) : (f32) -> ()
    }) : (tensor<2x2x2x16x16xbf16>, tensor<2x2x2x16x16xf32>) -> tensor<2x2x2x16x16xf32>
    %547 = "linalg.generic"(%546, %540) <{indexing_maps = [#map23, #map32], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg405: f32, %arg406: f32):
      %954 = "arith.addf"(%arg405, %arg406) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%954) : (f32) -> ()
    }) : (tensor<2x2x2x16x16xf32>, tensor<2x2x1x16x16xf32>) -> tensor<2x2x1x16x16xf32>
    %548 = "linalg.generic"(%547, %542) <{indexing_maps = [#map23, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg403: f32, %arg404: bf16):
      %953 = "arith.truncf"(%arg403) : (f32) -> bf16
      "linalg.yield"(%953) : (bf16) -> ()
    }) : (tensor<2x2x1x16x16xf32>, tensor<2x2x1x16x16xbf16>) -> tensor<2x2x1x16x16xbf16>
    %549 = "tensor.collapse_shape"(%548) <{reassociation = [[0], [1], [2, 3], [4]]}> : (tensor<2x2x1x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %550 = "linalg.generic"(%549, %150, %127) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg400: bf16, %arg401: bf16, %arg402: bf16):
      %952 = "arith.mulf"(%arg400, %arg401) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%952) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %551 = "tensor.extract_slice"(%550) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x16xbf16>) -> tensor<2x2x16x8xbf16>
    %552 = "tensor.extract_slice"(%550) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x16xbf16>) -> tensor<2x2x16x8xbf16>
    %553 = "linalg.generic"(%551, %162) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg398: bf16, %arg399: bf16):
      %951 = "arith.negf"(%arg398) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%951) : (bf16) -> ()
    }) : (tensor<2x2x16x8xbf16>, tensor<2x2x16x8xbf16>) -> tensor<2x2x16x8xbf16>
    %554 = "tensor.insert_slice"(%553, %10) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x8xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %555 = "tensor.insert_slice"(%552, %10) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x8xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %556 = "linalg.generic"(%554, %555, %127) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg395: bf16, %arg396: bf16, %arg397: bf16):
      %950 = "arith.addf"(%arg395, %arg396) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%950) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x2x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %557 = "linalg.generic"(%549, %149, %127) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg392: bf16, %arg393: bf16, %arg394: bf16):
      %949 = "arith.mulf"(%arg392, %arg393) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%949) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %558 = "linalg.generic"(%556, %557, %127) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg389: bf16, %arg390: bf16, %arg391: bf16):
      %948 = "arith.addf"(%arg389, %arg390) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%948) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x2x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %559 = "linalg.generic"(%534, %150, %117) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg386: bf16, %arg387: bf16, %arg388: bf16):
      %947 = "arith.mulf"(%arg386, %arg387) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%947) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %560 = "tensor.extract_slice"(%559) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x16xbf16>) -> tensor<2x4x16x8xbf16>
    %561 = "tensor.extract_slice"(%559) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x16xbf16>) -> tensor<2x4x16x8xbf16>
    %562 = "linalg.generic"(%560, %154) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg384: bf16, %arg385: bf16):
      %946 = "arith.negf"(%arg384) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%946) : (bf16) -> ()
    }) : (tensor<2x4x16x8xbf16>, tensor<2x4x16x8xbf16>) -> tensor<2x4x16x8xbf16>
    %563 = "tensor.insert_slice"(%562, %9) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x8xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %564 = "tensor.insert_slice"(%561, %9) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x8xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %565 = "linalg.generic"(%563, %564, %117) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg381: bf16, %arg382: bf16, %arg383: bf16):
      %945 = "arith.addf"(%arg381, %arg382) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%945) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %566 = "linalg.generic"(%534, %149, %117) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg378: bf16, %arg379: bf16, %arg380: bf16):
      %944 = "arith.mulf"(%arg378, %arg379) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%944) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %567 = "linalg.generic"(%565, %566, %117) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg375: bf16, %arg376: bf16, %arg377: bf16):
      %943 = "arith.addf"(%arg375, %arg376) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%943) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %568 = "tensor.empty"() : () -> tensor<2x16x2x16xbf16>
    %569 = "linalg.transpose"(%544, %568) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg373: bf16, %arg374: bf16):
      "linalg.yield"(%arg373) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x16x2x16xbf16>) -> tensor<2x16x2x16xbf16>
    %570 = "tensor.collapse_shape"(%569) <{reassociation = [[0], [1], [2, 3]]}> : (tensor<2x16x2x16xbf16>) -> tensor<2x16x32xbf16>
    %571 = "linalg.generic"(%570, %141) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg371: bf16, %arg372: f32):
      %942 = "arith.extf"(%arg371) : (bf16) -> f32
      "linalg.yield"(%942) : (f32) -> ()
    }) : (tensor<2x16x32xbf16>, tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %572 = "linalg.generic"(%571, %141) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg369: f32, %arg370: f32):
      %941 = "arith.mulf"(%arg369, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%941) : (f32) -> ()
    }) : (tensor<2x16x32xf32>, tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %573 = "linalg.generic"(%572, %144) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg367: f32, %arg368: bf16):
      %940 = "arith.truncf"(%arg367) : (f32) -> bf16
      "linalg.yield"(%940) : (bf16) -> ()
    }) : (tensor<2x16x32xf32>, tensor<2x16x32xbf16>) -> tensor<2x16x32xbf16>
    %574 = "tensor.collapse_shape"(%573) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x32xbf16>) -> tensor<32x32xbf16>
    %575 = "linalg.transpose"(%574, %124) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg365: bf16, %arg366: bf16):
      "linalg.yield"(%arg365) : (bf16) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %576 = "linalg.matmul"(%575, %286, %103) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg362: bf16, %arg363: bf16, %arg364: f32):
      %936 = "arith.extf"(%arg362) : (bf16) -> f32
      %937 = "arith.extf"(%arg363) : (bf16) -> f32
      %938 = "arith.mulf"(%936, %937) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %939 = "arith.addf"(%arg364, %938) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%939) : (f32) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x4xbf16>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %577 = "linalg.generic"(%576, %105) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg360: f32, %arg361: bf16):
      %935 = "arith.truncf"(%arg360) : (f32) -> bf16
      "linalg.yield"(%935) : (bf16) -> ()
    }) : (tensor<32x4xf32>, tensor<32x4xbf16>) -> tensor<32x4xbf16>
    %578 = "linalg.matmul"(%574, %arg20, %103) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg357: bf16, %arg358: bf16, %arg359: f32):
      %931 = "arith.extf"(%arg357) : (bf16) -> f32
      %932 = "arith.extf"(%arg358) : (bf16) -> f32
      %933 = "arith.mulf"(%931, %932) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %934 = "arith.addf"(%arg359, %933) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%934) : (f32) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x4xbf16>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %579 = "linalg.generic"(%578, %105) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg355: f32, %arg356: bf16):
      %930 = "arith.truncf"(%arg355) : (f32) -> bf16
      "linalg.yield"(%930) : (bf16) -> ()
    }) : (tensor<32x4xf32>, tensor<32x4xbf16>) -> tensor<32x4xbf16>
    %580 = "linalg.transpose"(%579, %136) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg353: bf16, %arg354: bf16):
      "linalg.yield"(%arg353) : (bf16) -> ()
    }) : (tensor<32x4xbf16>, tensor<4x32xbf16>) -> tensor<4x32xbf16>
    %581 = "tensor.empty"() : () -> tensor<4x64xf32>
    %582 = "linalg.fill"(%6, %581) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg351: f32, %arg352: f32):
      "linalg.yield"(%arg351) : (f32) -> ()
    }) : (f32, tensor<4x64xf32>) -> tensor<4x64xf32>
    %583 = "linalg.matmul"(%580, %258, %582) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg348: bf16, %arg349: bf16, %arg350: f32):
      %926 = "arith.extf"(%arg348) : (bf16) -> f32
      %927 = "arith.extf"(%arg349) : (bf16) -> f32
      %928 = "arith.mulf"(%926, %927) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %929 = "arith.addf"(%arg350, %928) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%929) : (f32) -> ()
    }) : (tensor<4x32xbf16>, tensor<32x64xbf16>, tensor<4x64xf32>) -> tensor<4x64xf32>
    %584 = "linalg.generic"(%583, %107) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg346: f32, %arg347: bf16):
      %925 = "arith.truncf"(%arg346) : (f32) -> bf16
      "linalg.yield"(%925) : (bf16) -> ()
    }) : (tensor<4x64xf32>, tensor<4x64xbf16>) -> tensor<4x64xbf16>
    %585 = "linalg.matmul"(%579, %arg19, %95) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg343: bf16, %arg344: bf16, %arg345: f32):
      %921 = "arith.extf"(%arg343) : (bf16) -> f32
      %922 = "arith.extf"(%arg344) : (bf16) -> f32
      %923 = "arith.mulf"(%921, %922) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %924 = "arith.addf"(%arg345, %923) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%924) : (f32) -> ()
    }) : (tensor<32x4xbf16>, tensor<4x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %586 = "linalg.generic"(%585, %97) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg341: f32, %arg342: bf16):
      %920 = "arith.truncf"(%arg341) : (f32) -> bf16
      "linalg.yield"(%920) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %587 = "tensor.expand_shape"(%586) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %588 = "tensor.collapse_shape"(%569) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x16x2x16xbf16>) -> tensor<32x32xbf16>
    %589 = "linalg.matmul"(%588, %arg18, %95) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg338: bf16, %arg339: bf16, %arg340: f32):
      %916 = "arith.extf"(%arg338) : (bf16) -> f32
      %917 = "arith.extf"(%arg339) : (bf16) -> f32
      %918 = "arith.mulf"(%916, %917) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %919 = "arith.addf"(%arg340, %918) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%919) : (f32) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %590 = "linalg.generic"(%589, %97) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg336: f32, %arg337: bf16):
      %915 = "arith.truncf"(%arg336) : (f32) -> bf16
      "linalg.yield"(%915) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %591 = "tensor.expand_shape"(%590) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %592 = "linalg.generic"(%587, %591, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg333: bf16, %arg334: bf16, %arg335: bf16):
      %914 = "arith.addf"(%arg333, %arg334) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%914) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %593 = "linalg.transpose"(%558, %568) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg331: bf16, %arg332: bf16):
      "linalg.yield"(%arg331) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x16x2x16xbf16>) -> tensor<2x16x2x16xbf16>
    %594 = "tensor.collapse_shape"(%593) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x16x2x16xbf16>) -> tensor<32x32xbf16>
    %595 = "linalg.matmul"(%594, %arg17, %95) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg328: bf16, %arg329: bf16, %arg330: f32):
      %910 = "arith.extf"(%arg328) : (bf16) -> f32
      %911 = "arith.extf"(%arg329) : (bf16) -> f32
      %912 = "arith.mulf"(%910, %911) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %913 = "arith.addf"(%arg330, %912) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%913) : (f32) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %596 = "linalg.generic"(%595, %97) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg326: f32, %arg327: bf16):
      %909 = "arith.truncf"(%arg326) : (f32) -> bf16
      "linalg.yield"(%909) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %597 = "tensor.expand_shape"(%596) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %598 = "linalg.generic"(%592, %597, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg323: bf16, %arg324: bf16, %arg325: bf16):
      %908 = "arith.addf"(%arg323, %arg324) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%908) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %599 = "linalg.transpose"(%567, %204) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg321: bf16, %arg322: bf16):
      "linalg.yield"(%arg321) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x16x4x16xbf16>) -> tensor<2x16x4x16xbf16>
    %600 = "tensor.collapse_shape"(%599) <{reassociation = [[0], [1], [2, 3]]}> : (tensor<2x16x4x16xbf16>) -> tensor<2x16x64xbf16>
    %601 = "linalg.generic"(%600, %79) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg319: bf16, %arg320: f32):
      %907 = "arith.extf"(%arg319) : (bf16) -> f32
      "linalg.yield"(%907) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %602 = "linalg.generic"(%601, %79) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg317: f32, %arg318: f32):
      %906 = "arith.mulf"(%arg317, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%906) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %603 = "linalg.generic"(%602, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg315: f32, %arg316: bf16):
      %905 = "arith.truncf"(%arg315) : (f32) -> bf16
      "linalg.yield"(%905) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %604 = "tensor.collapse_shape"(%603) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %605 = "linalg.transpose"(%604, %119) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg313: bf16, %arg314: bf16):
      "linalg.yield"(%arg313) : (bf16) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
    %606 = "tensor.empty"() : () -> tensor<64x4xf32>
    %607 = "linalg.fill"(%6, %606) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg311: f32, %arg312: f32):
      "linalg.yield"(%arg311) : (f32) -> ()
    }) : (f32, tensor<64x4xf32>) -> tensor<64x4xf32>
    %608 = "linalg.matmul"(%605, %264, %607) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg308: bf16, %arg309: bf16, %arg310: f32):
      %901 = "arith.extf"(%arg308) : (bf16) -> f32
      %902 = "arith.extf"(%arg309) : (bf16) -> f32
      %903 = "arith.mulf"(%901, %902) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %904 = "arith.addf"(%arg310, %903) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%904) : (f32) -> ()
    }) : (tensor<64x32xbf16>, tensor<32x4xbf16>, tensor<64x4xf32>) -> tensor<64x4xf32>
    %609 = "linalg.generic"(%608, %100) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg306: f32, %arg307: bf16):
      %900 = "arith.truncf"(%arg306) : (f32) -> bf16
      "linalg.yield"(%900) : (bf16) -> ()
    }) : (tensor<64x4xf32>, tensor<64x4xbf16>) -> tensor<64x4xbf16>
    %610 = "linalg.matmul"(%604, %arg16, %103) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg303: bf16, %arg304: bf16, %arg305: f32):
      %896 = "arith.extf"(%arg303) : (bf16) -> f32
      %897 = "arith.extf"(%arg304) : (bf16) -> f32
      %898 = "arith.mulf"(%896, %897) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %899 = "arith.addf"(%arg305, %898) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%899) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x4xbf16>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %611 = "linalg.generic"(%610, %105) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg301: f32, %arg302: bf16):
      %895 = "arith.truncf"(%arg301) : (f32) -> bf16
      "linalg.yield"(%895) : (bf16) -> ()
    }) : (tensor<32x4xf32>, tensor<32x4xbf16>) -> tensor<32x4xbf16>
    %612 = "linalg.transpose"(%611, %136) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg299: bf16, %arg300: bf16):
      "linalg.yield"(%arg299) : (bf16) -> ()
    }) : (tensor<32x4xbf16>, tensor<4x32xbf16>) -> tensor<4x32xbf16>
    %613 = "linalg.matmul"(%612, %258, %582) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg296: bf16, %arg297: bf16, %arg298: f32):
      %891 = "arith.extf"(%arg296) : (bf16) -> f32
      %892 = "arith.extf"(%arg297) : (bf16) -> f32
      %893 = "arith.mulf"(%891, %892) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %894 = "arith.addf"(%arg298, %893) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%894) : (f32) -> ()
    }) : (tensor<4x32xbf16>, tensor<32x64xbf16>, tensor<4x64xf32>) -> tensor<4x64xf32>
    %614 = "linalg.generic"(%613, %107) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg294: f32, %arg295: bf16):
      %890 = "arith.truncf"(%arg294) : (f32) -> bf16
      "linalg.yield"(%890) : (bf16) -> ()
    }) : (tensor<4x64xf32>, tensor<4x64xbf16>) -> tensor<4x64xbf16>
    %615 = "linalg.matmul"(%611, %arg15, %95) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg291: bf16, %arg292: bf16, %arg293: f32):
      %886 = "arith.extf"(%arg291) : (bf16) -> f32
      %887 = "arith.extf"(%arg292) : (bf16) -> f32
      %888 = "arith.mulf"(%886, %887) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %889 = "arith.addf"(%arg293, %888) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%889) : (f32) -> ()
    }) : (tensor<32x4xbf16>, tensor<4x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %616 = "linalg.generic"(%615, %97) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg289: f32, %arg290: bf16):
      %885 = "arith.truncf"(%arg289) : (f32) -> bf16
      "linalg.yield"(%885) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %617 = "tensor.expand_shape"(%616) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %618 = "linalg.generic"(%598, %617, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg286: bf16, %arg287: bf16, %arg288: bf16):
      %884 = "arith.addf"(%arg286, %arg287) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%884) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %619 = "tensor.collapse_shape"(%599) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x16x4x16xbf16>) -> tensor<32x64xbf16>
    %620 = "linalg.matmul"(%619, %arg14, %95) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg283: bf16, %arg284: bf16, %arg285: f32):
      %880 = "arith.extf"(%arg283) : (bf16) -> f32
      %881 = "arith.extf"(%arg284) : (bf16) -> f32
      %882 = "arith.mulf"(%880, %881) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %883 = "arith.addf"(%arg285, %882) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%883) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %621 = "linalg.generic"(%620, %97) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg281: f32, %arg282: bf16):
      %879 = "arith.truncf"(%arg281) : (f32) -> bf16
      "linalg.yield"(%879) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %622 = "tensor.expand_shape"(%621) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %623 = "linalg.generic"(%618, %622, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg278: bf16, %arg279: bf16, %arg280: bf16):
      %878 = "arith.addf"(%arg278, %arg279) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%878) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %624 = "linalg.generic"(%623, %arg25, %24) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg275: bf16, %arg276: bf16, %arg277: bf16):
      %877 = "arith.mulf"(%arg275, %arg276) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%877) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %625 = "linalg.generic"(%624, %79) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg273: bf16, %arg274: f32):
      %876 = "arith.extf"(%arg273) : (bf16) -> f32
      "linalg.yield"(%876) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %626 = "linalg.generic"(%625, %248, %79) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg270: f32, %arg271: f32, %arg272: f32):
      %875 = "arith.mulf"(%arg270, %arg271) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%875) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %627 = "linalg.generic"(%625, %253, %79) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg267: f32, %arg268: f32, %arg269: f32):
      %874 = "arith.mulf"(%arg267, %arg268) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%874) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %628 = "linalg.generic"(%626, %83) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg265: f32, %arg266: f32):
      %873 = "arith.addf"(%arg265, %arg266) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%873) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %629 = "linalg.generic"(%253, %253, %82) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg262: f32, %arg263: f32, %arg264: f32):
      %872 = "arith.mulf"(%arg262, %arg263) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%872) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %630 = "linalg.generic"(%629, %253, %82) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg259: f32, %arg260: f32, %arg261: f32):
      %871 = "arith.mulf"(%arg259, %arg260) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%871) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %631 = "linalg.generic"(%628, %82) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg257: f32, %arg258: f32):
      %870 = "arith.mulf"(%arg257, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%870) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %632 = "linalg.generic"(%631, %630, %82) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg254: f32, %arg255: f32, %arg256: f32):
      %869 = "arith.mulf"(%arg254, %arg255) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%869) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %633 = "tensor.collapse_shape"(%632) <{reassociation = [[0], [1, 2]]}> : (tensor<2x16x1xf32>) -> tensor<2x16xf32>
    %634 = "linalg.generic"(%633, %79) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg252: f32, %arg253: f32):
      "linalg.yield"(%arg252) : (f32) -> ()
    }) : (tensor<2x16xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %635 = "linalg.generic"(%634, %79) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg250: f32, %arg251: f32):
      %868 = "arith.divf"(%arg250, %18) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%868) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %636 = "linalg.generic"(%248, %79) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg248: f32, %arg249: f32):
      %867 = "arith.mulf"(%arg248, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%867) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %637 = "linalg.generic"(%635, %636, %79) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg245: f32, %arg246: f32, %arg247: f32):
      %866 = "arith.mulf"(%arg245, %arg246) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%866) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %638 = "linalg.generic"(%627, %637, %79) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg242: f32, %arg243: f32, %arg244: f32):
      %865 = "arith.addf"(%arg242, %arg243) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%865) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %639 = "linalg.generic"(%638, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg240: f32, %arg241: bf16):
      %864 = "arith.truncf"(%arg240) : (f32) -> bf16
      "linalg.yield"(%864) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %640 = "linalg.generic"(%503, %639, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg237: bf16, %arg238: bf16, %arg239: bf16):
      %863 = "arith.addf"(%arg237, %arg238) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%863) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %641 = "tensor.collapse_shape"(%640) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %642 = "linalg.matmul"(%641, %arg11, %225) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg234: bf16, %arg235: bf16, %arg236: f32):
      %859 = "arith.extf"(%arg234) : (bf16) -> f32
      %860 = "arith.extf"(%arg235) : (bf16) -> f32
      %861 = "arith.mulf"(%859, %860) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %862 = "arith.addf"(%arg236, %861) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%862) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x112xbf16>, tensor<32x112xf32>) -> tensor<32x112xf32>
    %643 = "linalg.generic"(%642, %227) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg232: f32, %arg233: bf16):
      %858 = "arith.truncf"(%arg232) : (f32) -> bf16
      "linalg.yield"(%858) : (bf16) -> ()
    }) : (tensor<32x112xf32>, tensor<32x112xbf16>) -> tensor<32x112xbf16>
    %644 = "tensor.expand_shape"(%643) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 112>}> : (tensor<32x112xbf16>) -> tensor<2x16x112xbf16>
    %645 = "linalg.generic"(%644, %235, %234) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg229: bf16, %arg230: bf16, %arg231: bf16):
      %857 = "arith.mulf"(%arg229, %arg230) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%857) : (bf16) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x16x112xbf16>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %646 = "linalg.generic"(%644, %239, %234) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg226: bf16, %arg227: bf16, %arg228: bf16):
      %856 = "arith.mulf"(%arg226, %arg227) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%856) : (bf16) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x16x112xbf16>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %647 = "tensor.collapse_shape"(%645) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x112xbf16>) -> tensor<32x112xbf16>
    %648 = "linalg.matmul"(%647, %arg10, %95) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg223: bf16, %arg224: bf16, %arg225: f32):
      %852 = "arith.extf"(%arg223) : (bf16) -> f32
      %853 = "arith.extf"(%arg224) : (bf16) -> f32
      %854 = "arith.mulf"(%852, %853) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %855 = "arith.addf"(%arg225, %854) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%855) : (f32) -> ()
    }) : (tensor<32x112xbf16>, tensor<112x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %649 = "linalg.generic"(%648, %97) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg221: f32, %arg222: bf16):
      %851 = "arith.truncf"(%arg221) : (f32) -> bf16
      "linalg.yield"(%851) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %650 = "tensor.expand_shape"(%649) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %651 = "linalg.generic"(%646, %230) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg219: bf16, %arg220: f32):
      %850 = "arith.extf"(%arg219) : (bf16) -> f32
      "linalg.yield"(%850) : (f32) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %652 = "linalg.generic"(%651, %232, %230) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg216: f32, %arg217: f32, %arg218: f32):
      %849 = "arith.mulf"(%arg216, %arg217) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%849) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %653 = "linalg.generic"(%22, %232, %230) <{indexing_maps = [#map9, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg213: i64, %arg214: f32, %arg215: f32):
      %847 = "arith.sitofp"(%arg213) : (i64) -> f32
      %848 = "arith.subf"(%847, %arg214) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%848) : (f32) -> ()
    }) : (tensor<i64>, tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %654 = "linalg.generic"(%231, %653, %230) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg210: f32, %arg211: f32, %arg212: f32):
      %846 = "arith.mulf"(%arg210, %arg211) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%846) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %655 = "linalg.generic"(%654, %230) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg208: f32, %arg209: f32):
      %845 = "arith.addf"(%arg208, %8) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%845) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %656 = "linalg.generic"(%652, %655, %230) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg205: f32, %arg206: f32, %arg207: f32):
      %844 = "arith.mulf"(%arg205, %arg206) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%844) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %657 = "linalg.generic"(%656, %234) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg203: f32, %arg204: bf16):
      %843 = "arith.truncf"(%arg203) : (f32) -> bf16
      "linalg.yield"(%843) : (bf16) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %658 = "tensor.collapse_shape"(%657) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x112xbf16>) -> tensor<32x112xbf16>
    %659 = "linalg.matmul"(%658, %arg9, %95) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg200: bf16, %arg201: bf16, %arg202: f32):
      %839 = "arith.extf"(%arg200) : (bf16) -> f32
      %840 = "arith.extf"(%arg201) : (bf16) -> f32
      %841 = "arith.mulf"(%839, %840) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %842 = "arith.addf"(%arg202, %841) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%842) : (f32) -> ()
    }) : (tensor<32x112xbf16>, tensor<112x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %660 = "linalg.generic"(%659, %97) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg198: f32, %arg199: bf16):
      %838 = "arith.truncf"(%arg198) : (f32) -> bf16
      "linalg.yield"(%838) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %661 = "tensor.expand_shape"(%660) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %662 = "linalg.generic"(%650, %661, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg195: bf16, %arg196: bf16, %arg197: bf16):
      %837 = "arith.addf"(%arg195, %arg196) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%837) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %663 = "linalg.generic"(%662, %arg13, %24) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg192: bf16, %arg193: bf16, %arg194: bf16):
      %836 = "arith.mulf"(%arg192, %arg193) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%836) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %664 = "linalg.generic"(%663, %79) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg190: bf16, %arg191: f32):
      %835 = "arith.extf"(%arg190) : (bf16) -> f32
      "linalg.yield"(%835) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %665 = "linalg.generic"(%664, %212, %79) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg187: f32, %arg188: f32, %arg189: f32):
      %834 = "arith.mulf"(%arg187, %arg188) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%834) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %666 = "linalg.generic"(%664, %217, %79) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg184: f32, %arg185: f32, %arg186: f32):
      %833 = "arith.mulf"(%arg184, %arg185) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%833) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %667 = "linalg.generic"(%665, %83) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg182: f32, %arg183: f32):
      %832 = "arith.addf"(%arg182, %arg183) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%832) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %668 = "linalg.generic"(%217, %217, %82) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg179: f32, %arg180: f32, %arg181: f32):
      %831 = "arith.mulf"(%arg179, %arg180) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%831) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %669 = "linalg.generic"(%668, %217, %82) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg176: f32, %arg177: f32, %arg178: f32):
      %830 = "arith.mulf"(%arg176, %arg177) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%830) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %670 = "linalg.generic"(%667, %82) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg174: f32, %arg175: f32):
      %829 = "arith.mulf"(%arg174, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%829) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %671 = "linalg.generic"(%670, %669, %82) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg171: f32, %arg172: f32, %arg173: f32):
      %828 = "arith.mulf"(%arg171, %arg172) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%828) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %672 = "tensor.collapse_shape"(%671) <{reassociation = [[0], [1, 2]]}> : (tensor<2x16x1xf32>) -> tensor<2x16xf32>
    %673 = "linalg.generic"(%672, %79) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg169: f32, %arg170: f32):
      "linalg.yield"(%arg169) : (f32) -> ()
    }) : (tensor<2x16xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %674 = "linalg.generic"(%673, %79) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg167: f32, %arg168: f32):
      %827 = "arith.divf"(%arg167, %18) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%827) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %675 = "linalg.generic"(%212, %79) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg165: f32, %arg166: f32):
      %826 = "arith.mulf"(%arg165, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%826) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %676 = "linalg.generic"(%674, %675, %79) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg162: f32, %arg163: f32, %arg164: f32):
      %825 = "arith.mulf"(%arg162, %arg163) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%825) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %677 = "linalg.generic"(%666, %676, %79) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg159: f32, %arg160: f32, %arg161: f32):
      %824 = "arith.addf"(%arg159, %arg160) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%824) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %678 = "linalg.generic"(%677, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg157: f32, %arg158: bf16):
      %823 = "arith.truncf"(%arg157) : (f32) -> bf16
      "linalg.yield"(%823) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %679 = "linalg.generic"(%640, %678, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg154: bf16, %arg155: bf16, %arg156: bf16):
      %822 = "arith.addf"(%arg154, %arg155) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%822) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %680 = "tensor.collapse_shape"(%679) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %681 = "linalg.matmul"(%680, %arg8, %95) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg151: bf16, %arg152: bf16, %arg153: f32):
      %818 = "arith.extf"(%arg151) : (bf16) -> f32
      %819 = "arith.extf"(%arg152) : (bf16) -> f32
      %820 = "arith.mulf"(%818, %819) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %821 = "arith.addf"(%arg153, %820) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%821) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %682 = "linalg.generic"(%681, %97) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg149: f32, %arg150: bf16):
      %817 = "arith.truncf"(%arg149) : (f32) -> bf16
      "linalg.yield"(%817) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %683 = "tensor.expand_shape"(%682) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 16, 4, 16>}> : (tensor<32x64xbf16>) -> tensor<2x16x4x16xbf16>
    %684 = "linalg.transpose"(%683, %117) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg147: bf16, %arg148: bf16):
      "linalg.yield"(%arg147) : (bf16) -> ()
    }) : (tensor<2x16x4x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %685 = "tensor.collapse_shape"(%684) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %686 = "linalg.transpose"(%199, %177) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg145: bf16, %arg146: bf16):
      "linalg.yield"(%arg145) : (bf16) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %687 = "linalg.batch_matmul"(%686, %685, %175) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg142: bf16, %arg143: bf16, %arg144: f32):
      %813 = "arith.extf"(%arg142) : (bf16) -> f32
      %814 = "arith.extf"(%arg143) : (bf16) -> f32
      %815 = "arith.mulf"(%813, %814) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %816 = "arith.addf"(%arg144, %815) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%816) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %688 = "linalg.generic"(%687, %177) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg140: f32, %arg141: bf16):
      %812 = "arith.truncf"(%arg140) : (f32) -> bf16
      "linalg.yield"(%812) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %689 = "linalg.transpose"(%200, %177) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg138: bf16, %arg139: bf16):
      "linalg.yield"(%arg138) : (bf16) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %690 = "linalg.batch_matmul"(%685, %689, %175) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg135: bf16, %arg136: bf16, %arg137: f32):
      %808 = "arith.extf"(%arg135) : (bf16) -> f32
      %809 = "arith.extf"(%arg136) : (bf16) -> f32
      %810 = "arith.mulf"(%808, %809) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %811 = "arith.addf"(%arg137, %810) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%811) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %691 = "linalg.generic"(%690, %177) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg133: f32, %arg134: bf16):
      %807 = "arith.truncf"(%arg133) : (f32) -> bf16
      "linalg.yield"(%807) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %692 = "tensor.expand_shape"(%691) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %693 = "linalg.generic"(%692, %180) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg131: bf16, %arg132: f32):
      %806 = "arith.extf"(%arg131) : (bf16) -> f32
      "linalg.yield"(%806) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %694 = "linalg.generic"(%693, %197, %180) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg128: f32, %arg129: f32, %arg130: f32):
      %805 = "arith.mulf"(%arg128, %arg129) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%805) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %695 = "linalg.generic"(%694, %195) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg126: f32, %arg127: f32):
      %804 = "arith.addf"(%arg126, %arg127) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%804) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %696 = "linalg.generic"(%197, %695, %180) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg123: f32, %arg124: f32, %arg125: f32):
      %803 = "arith.mulf"(%arg123, %arg124) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%803) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %697 = "linalg.generic"(%694, %696, %180) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg120: f32, %arg121: f32, %arg122: f32):
      %802 = "arith.subf"(%arg120, %arg121) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%802) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %698 = "linalg.generic"(%697, %117) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg118: f32, %arg119: bf16):
      %801 = "arith.truncf"(%arg118) : (f32) -> bf16
      "linalg.yield"(%801) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %699 = "linalg.generic"(%698, %180) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg116: bf16, %arg117: f32):
      %800 = "arith.extf"(%arg116) : (bf16) -> f32
      "linalg.yield"(%800) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %700 = "linalg.generic"(%699, %180) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg114: f32, %arg115: f32):
      %799 = "arith.mulf"(%arg114, %20) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%799) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %701 = "linalg.generic"(%700, %117) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg112: f32, %arg113: bf16):
      %798 = "arith.truncf"(%arg112) : (f32) -> bf16
      "linalg.yield"(%798) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %702 = "tensor.collapse_shape"(%701) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %703 = "linalg.transpose"(%173, %177) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg110: bf16, %arg111: bf16):
      "linalg.yield"(%arg110) : (bf16) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %704 = "linalg.batch_matmul"(%702, %703, %175) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg107: bf16, %arg108: bf16, %arg109: f32):
      %794 = "arith.extf"(%arg107) : (bf16) -> f32
      %795 = "arith.extf"(%arg108) : (bf16) -> f32
      %796 = "arith.mulf"(%794, %795) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %797 = "arith.addf"(%arg109, %796) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%797) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %705 = "linalg.generic"(%704, %177) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg105: f32, %arg106: bf16):
      %793 = "arith.truncf"(%arg105) : (f32) -> bf16
      "linalg.yield"(%793) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %706 = "tensor.expand_shape"(%705) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %707 = "tensor.expand_shape"(%688) <{reassociation = [[0, 1, 2], [3], [4]], static_output_shape = array<i64: 2, 2, 2, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x2x2x16x16xbf16>
    %708 = "linalg.generic"(%707, %537) <{indexing_maps = [#map23, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg103: bf16, %arg104: f32):
      %792 = "arith.extf"(%arg103) : (bf16) -> f32
      "linalg.yield"(%792) : (f32) -> ()
    }) : (tensor<2x2x2x16x16xbf16>, tensor<2x2x2x16x16xf32>) -> tensor<2x2x2x16x16xf32>
    %709 = "linalg.generic"(%708, %540) <{indexing_maps = [#map23, #map32], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg101: f32, %arg102: f32):
      %791 = "arith.addf"(%arg101, %arg102) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%791) : (f32) -> ()
    }) : (tensor<2x2x2x16x16xf32>, tensor<2x2x1x16x16xf32>) -> tensor<2x2x1x16x16xf32>
    %710 = "linalg.generic"(%709, %542) <{indexing_maps = [#map23, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg99: f32, %arg100: bf16):
      %790 = "arith.truncf"(%arg99) : (f32) -> bf16
      "linalg.yield"(%790) : (bf16) -> ()
    }) : (tensor<2x2x1x16x16xf32>, tensor<2x2x1x16x16xbf16>) -> tensor<2x2x1x16x16xbf16>
    %711 = "tensor.collapse_shape"(%710) <{reassociation = [[0], [1], [2, 3], [4]]}> : (tensor<2x2x1x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %712 = "linalg.generic"(%706, %150, %117) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg96: bf16, %arg97: bf16, %arg98: bf16):
      %789 = "arith.mulf"(%arg96, %arg97) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%789) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %713 = "tensor.extract_slice"(%712) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x16xbf16>) -> tensor<2x4x16x8xbf16>
    %714 = "tensor.extract_slice"(%712) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x16xbf16>) -> tensor<2x4x16x8xbf16>
    %715 = "linalg.generic"(%713, %154) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg94: bf16, %arg95: bf16):
      %788 = "arith.negf"(%arg94) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%788) : (bf16) -> ()
    }) : (tensor<2x4x16x8xbf16>, tensor<2x4x16x8xbf16>) -> tensor<2x4x16x8xbf16>
    %716 = "tensor.insert_slice"(%715, %9) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x8xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %717 = "tensor.insert_slice"(%714, %9) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x8xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %718 = "linalg.generic"(%716, %717, %117) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg91: bf16, %arg92: bf16, %arg93: bf16):
      %787 = "arith.addf"(%arg91, %arg92) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%787) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %719 = "linalg.generic"(%706, %149, %117) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg88: bf16, %arg89: bf16, %arg90: bf16):
      %786 = "arith.mulf"(%arg88, %arg89) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%786) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %720 = "linalg.generic"(%718, %719, %117) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg85: bf16, %arg86: bf16, %arg87: bf16):
      %785 = "arith.addf"(%arg85, %arg86) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%785) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %721 = "linalg.transpose"(%711, %568) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg83: bf16, %arg84: bf16):
      "linalg.yield"(%arg83) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x16x2x16xbf16>) -> tensor<2x16x2x16xbf16>
    %722 = "tensor.collapse_shape"(%721) <{reassociation = [[0], [1], [2, 3]]}> : (tensor<2x16x2x16xbf16>) -> tensor<2x16x32xbf16>
    %723 = "linalg.generic"(%722, %141) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg81: bf16, %arg82: f32):
      %784 = "arith.extf"(%arg81) : (bf16) -> f32
      "linalg.yield"(%784) : (f32) -> ()
    }) : (tensor<2x16x32xbf16>, tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %724 = "linalg.generic"(%723, %141) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg79: f32, %arg80: f32):
      %783 = "arith.mulf"(%arg79, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%783) : (f32) -> ()
    }) : (tensor<2x16x32xf32>, tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %725 = "linalg.generic"(%724, %144) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg77: f32, %arg78: bf16):
      %782 = "arith.truncf"(%arg77) : (f32) -> bf16
      "linalg.yield"(%782) : (bf16) -> ()
    }) : (tensor<2x16x32xf32>, tensor<2x16x32xbf16>) -> tensor<2x16x32xbf16>
    %726 = "tensor.collapse_shape"(%725) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x32xbf16>) -> tensor<32x32xbf16>
    %727 = "linalg.transpose"(%726, %124) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg75: bf16, %arg76: bf16):
      "linalg.yield"(%arg75) : (bf16) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %728 = "linalg.matmul"(%727, %135, %103) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg72: bf16, %arg73: bf16, %arg74: f32):
      %778 = "arith.extf"(%arg72) : (bf16) -> f32
      %779 = "arith.extf"(%arg73) : (bf16) -> f32
      %780 = "arith.mulf"(%778, %779) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %781 = "arith.addf"(%arg74, %780) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%781) : (f32) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x4xbf16>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %729 = "linalg.generic"(%728, %105) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg70: f32, %arg71: bf16):
      %777 = "arith.truncf"(%arg70) : (f32) -> bf16
      "linalg.yield"(%777) : (bf16) -> ()
    }) : (tensor<32x4xf32>, tensor<32x4xbf16>) -> tensor<32x4xbf16>
    %730 = "linalg.matmul"(%726, %arg7, %103) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg67: bf16, %arg68: bf16, %arg69: f32):
      %773 = "arith.extf"(%arg67) : (bf16) -> f32
      %774 = "arith.extf"(%arg68) : (bf16) -> f32
      %775 = "arith.mulf"(%773, %774) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %776 = "arith.addf"(%arg69, %775) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%776) : (f32) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x4xbf16>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %731 = "linalg.generic"(%730, %105) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg65: f32, %arg66: bf16):
      %772 = "arith.truncf"(%arg65) : (f32) -> bf16
      "linalg.yield"(%772) : (bf16) -> ()
    }) : (tensor<32x4xf32>, tensor<32x4xbf16>) -> tensor<32x4xbf16>
    %732 = "linalg.transpose"(%731, %136) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg63: bf16, %arg64: bf16):
      "linalg.yield"(%arg63) : (bf16) -> ()
    }) : (tensor<32x4xbf16>, tensor<4x32xbf16>) -> tensor<4x32xbf16>
    %733 = "linalg.matmul"(%732, %93, %582) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg60: bf16, %arg61: bf16, %arg62: f32):
      %768 = "arith.extf"(%arg60) : (bf16) -> f32
      %769 = "arith.extf"(%arg61) : (bf16) -> f32
      %770 = "arith.mulf"(%768, %769) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %771 = "arith.addf"(%arg62, %770) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%771) : (f32) -> ()
    }) : (tensor<4x32xbf16>, tensor<32x64xbf16>, tensor<4x64xf32>) -> tensor<4x64xf32>
    %734 = "linalg.generic"(%733, %107) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg58: f32, %arg59: bf16):
      %767 = "arith.truncf"(%arg58) : (f32) -> bf16
      "linalg.yield"(%767) : (bf16) -> ()
    }) : (tensor<4x64xf32>, tensor<4x64xbf16>) -> tensor<4x64xbf16>
    %735 = "linalg.transpose"(%720, %204) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg56: bf16, %arg57: bf16):
      "linalg.yield"(%arg56) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x16x4x16xbf16>) -> tensor<2x16x4x16xbf16>
    %736 = "tensor.collapse_shape"(%735) <{reassociation = [[0], [1], [2, 3]]}> : (tensor<2x16x4x16xbf16>) -> tensor<2x16x64xbf16>
    %737 = "linalg.generic"(%736, %79) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg54: bf16, %arg55: f32):
      %766 = "arith.extf"(%arg54) : (bf16) -> f32
      "linalg.yield"(%766) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %738 = "linalg.generic"(%737, %79) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg52: f32, %arg53: f32):
      %765 = "arith.mulf"(%arg52, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%765) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %739 = "linalg.generic"(%738, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg50: f32, %arg51: bf16):
      %764 = "arith.truncf"(%arg50) : (f32) -> bf16
      "linalg.yield"(%764) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %740 = "tensor.collapse_shape"(%739) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %741 = "linalg.transpose"(%740, %119) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg48: bf16, %arg49: bf16):
      "linalg.yield"(%arg48) : (bf16) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
    %742 = "linalg.matmul"(%741, %106, %607) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg45: bf16, %arg46: bf16, %arg47: f32):
      %760 = "arith.extf"(%arg45) : (bf16) -> f32
      %761 = "arith.extf"(%arg46) : (bf16) -> f32
      %762 = "arith.mulf"(%760, %761) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %763 = "arith.addf"(%arg47, %762) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%763) : (f32) -> ()
    }) : (tensor<64x32xbf16>, tensor<32x4xbf16>, tensor<64x4xf32>) -> tensor<64x4xf32>
    %743 = "linalg.generic"(%742, %100) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg43: f32, %arg44: bf16):
      %759 = "arith.truncf"(%arg43) : (f32) -> bf16
      "linalg.yield"(%759) : (bf16) -> ()
    }) : (tensor<64x4xf32>, tensor<64x4xbf16>) -> tensor<64x4xbf16>
    %744 = "linalg.matmul"(%740, %arg3, %103) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg40: bf16, %arg41: bf16, %arg42: f32):
      %755 = "arith.extf"(%arg40) : (bf16) -> f32
      %756 = "arith.extf"(%arg41) : (bf16) -> f32
      %757 = "arith.mulf"(%755, %756) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %758 = "arith.addf"(%arg42, %757) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%758) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x4xbf16>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %745 = "linalg.generic"(%744, %105) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg38: f32, %arg39: bf16):
      %754 = "arith.truncf"(%arg38) : (f32) -> bf16
      "linalg.yield"(%754) : (bf16) -> ()
    }) : (tensor<32x4xf32>, tensor<32x4xbf16>) -> tensor<32x4xbf16>
    %746 = "linalg.transpose"(%745, %136) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg36: bf16, %arg37: bf16):
      "linalg.yield"(%arg36) : (bf16) -> ()
    }) : (tensor<32x4xbf16>, tensor<4x32xbf16>) -> tensor<4x32xbf16>
    %747 = "linalg.matmul"(%746, %93, %582) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg33: bf16, %arg34: bf16, %arg35: f32):
      %750 = "arith.extf"(%arg33) : (bf16) -> f32
      %751 = "arith.extf"(%arg34) : (bf16) -> f32
      %752 = "arith.mulf"(%750, %751) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %753 = "arith.addf"(%arg35, %752) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%753) : (f32) -> ()
    }) : (tensor<4x32xbf16>, tensor<32x64xbf16>, tensor<4x64xf32>) -> tensor<4x64xf32>
    %748 = "linalg.generic"(%747, %107) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg31: f32, %arg32: bf16):
      %749 = "arith.truncf"(%arg31) : (f32) -> bf16
      "linalg.yield"(%749) : (bf16) -> ()
    }) : (tensor<4x64xf32>, tensor<4x64xbf16>) -> tensor<4x64xbf16>
    "func.return"(%425, %748, %743, %734, %729, %614, %609, %584, %577) : (tensor<f32>, tensor<4x64xbf16>, tensor<64x4xbf16>, tensor<4x64xbf16>, tensor<32x4xbf16>, tensor<4x64xbf16>, tensor<64x4xbf16>, tensor<4x64xbf16>, tensor<32x4xbf16>) -> ()
  }) : () -> ()
}) : () -> ()
