// Written by utils/export_models.py; llama_autocast.json describes it.
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
#map32 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map33 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, d3, d4)>
#map34 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
"builtin.module"() ({
  "func.func"() <{arg_attrs = [{ufp4.name = "model.embed_tokens.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.self_attn.q_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.self_attn.k_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.self_attn.v_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.self_attn.o_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.mlp.gate_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.mlp.up_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.mlp.down_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.input_layernorm.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.post_attention_layernorm.weight", ufp4.parameter}, {ufp4.name = "model.layers.1.self_attn.q_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.1.self_attn.k_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.1.self_attn.v_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.1.self_attn.o_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.1.mlp.gate_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.1.mlp.up_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.1.mlp.down_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.1.input_layernorm.weight", ufp4.parameter}, {ufp4.name = "model.layers.1.post_attention_layernorm.weight", ufp4.parameter}, {ufp4.name = "model.norm.weight", ufp4.parameter}, {ufp4.name = "lm_head.weight", ufp4.parameter}, {ufp4.name = "input_ids"}, {ufp4.name = "labels"}], function_type = (tensor<96x64xf32>, tensor<64x64xf32>, tensor<32x64xf32>, tensor<32x64xf32>, tensor<64x64xf32>, tensor<112x64xf32>, tensor<112x64xf32>, tensor<64x112xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<32x64xf32>, tensor<32x64xf32>, tensor<64x64xf32>, tensor<112x64xf32>, tensor<112x64xf32>, tensor<64x112xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<96x64xf32>, tensor<2x16xi64>, tensor<2x16xi64>) -> (tensor<f32>, tensor<96x64xf32>, tensor<64x64xf32>, tensor<32x64xf32>, tensor<32x64xf32>, tensor<64x64xf32>, tensor<112x64xf32>, tensor<112x64xf32>, tensor<64x112xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<32x64xf32>, tensor<32x64xf32>, tensor<64x64xf32>, tensor<112x64xf32>, tensor<112x64xf32>, tensor<64x112xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<96x64xf32>), res_attrs = [{ufp4.name = "loss"}, {ufp4.name = "grad.model.embed_tokens.weight"}, {ufp4.name = "grad.model.layers.0.self_attn.q_proj.weight"}, {ufp4.name = "grad.model.layers.0.self_attn.k_proj.weight"}, {ufp4.name = "grad.model.layers.0.self_attn.v_proj.weight"}, {ufp4.name = "grad.model.layers.0.self_attn.o_proj.weight"}, {ufp4.name = "grad.model.layers.0.mlp.gate_proj.weight"}, {ufp4.name = "grad.model.layers.0.mlp.up_proj.weight"}, {ufp4.name = "grad.model.layers.0.mlp.down_proj.weight"}, {ufp4.name = "grad.model.layers.0.input_layernorm.weight"}, {ufp4.name = "grad.model.layers.0.post_attention_layernorm.weight"}, {ufp4.name = "grad.model.layers.1.self_attn.q_proj.weight"}, {ufp4.name = "grad.model.layers.1.self_attn.k_proj.weight"}, {ufp4.name = "grad.model.layers.1.self_attn.v_proj.weight"}, {ufp4.name = "grad.model.layers.1.self_attn.o_proj.weight"}, {ufp4.name = "grad.model.layers.1.mlp.gate_proj.weight"}, {ufp4.name = "grad.model.layers.1.mlp.up_proj.weight"}, {ufp4.name = "grad.model.layers.1.mlp.down_proj.weight"}, {ufp4.name = "grad.model.layers.1.input_layernorm.weight"}, {ufp4.name = "grad.model.layers.1.post_attention_layernorm.weight"}, {ufp4.name = "grad.model.norm.weight"}, {ufp4.name = "grad.lm_head.weight"}], sym_name = "train_step"}> ({
  ^bb0(%arg0: tensor<96x64xf32>, %arg1: tensor<64x64xf32>, %arg2: tensor<32x64xf32>, %arg3: tensor<32x64xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<112x64xf32>, %arg6: tensor<112x64xf32>, %arg7: tensor<64x112xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64x64xf32>, %arg11: tensor<32x64xf32>, %arg12: tensor<32x64xf32>, %arg13: tensor<64x64xf32>, %arg14: tensor<112x64xf32>, %arg15: tensor<112x64xf32>, %arg16: tensor<64x112xf32>, %arg17: tensor<64xf32>, %arg18: tensor<64xf32>, %arg19: tensor<64xf32>, %arg20: tensor<96x64xf32>, %arg21: tensor<2x16xi64>, %arg22: tensor<2x16xi64>):
    %0 = "arith.constant"() <{value = -100 : i64}> : () -> i64
    %1 = "arith.constant"() <{value = 2 : i64}> : () -> i64
    %2 = "arith.constant"() <{value = 1 : i64}> : () -> i64
    %3 = "arith.constant"() <{value = 16 : i64}> : () -> i64
    %4 = "arith.constant"() <{value = 0 : i64}> : () -> i64
    %5 = "arith.constant"() <{value = -1 : i64}> : () -> i64
    %6 = "arith.constant"() <{value = 96 : index}> : () -> index
    %7 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %8 = "arith.constant"() <{value = 0xFF800000 : f32}> : () -> f32
    %9 = "arith.constant"() <{value = 1.000000e+00 : f32}> : () -> f32
    %10 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<2x4x16x16xbf16>}> : () -> tensor<2x4x16x16xbf16>
    %11 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<2x2x16x16xbf16>}> : () -> tensor<2x2x16x16xbf16>
    %12 = "arith.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %13 = "arith.constant"() <{value = dense<-3.40282347E+38> : tensor<f32>}> : () -> tensor<f32>
    %14 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %15 = "arith.constant"() <{value = dense<true> : tensor<i1>}> : () -> tensor<i1>
    %16 = "arith.constant"() <{value = 9.9999999999999995E-7 : f64}> : () -> f64
    %17 = "arith.constant"() <{value = dense<[1.000000e+00, 0.316227764, 1.000000e-01, 0.0316227786, 0.00999999977, 0.00316227786, 1.000000e-03, 3.16227786E-4]> : tensor<8xf32>}> : () -> tensor<8xf32>
    %18 = "arith.constant"() <{value = 6.400000e+01 : f32}> : () -> f32
    %19 = "arith.constant"() <{value = 2.500000e-01 : f32}> : () -> f32
    %20 = "arith.constant"() <{value = -5.000000e-01 : f32}> : () -> f32
    %21 = "arith.constant"() <{value = 2.000000e+00 : f32}> : () -> f32
    %22 = "arith.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
    %23 = "arith.constant"() <{value = dense<0> : tensor<i64>}> : () -> tensor<i64>
    %24 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %25 = "linalg.generic"(%arg21, %24) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1351: i64, %arg1352: f32):
      %1519 = "arith.index_cast"(%arg1351) : (i64) -> index
      %1520 = "linalg.index"() <{dim = 2 : i64}> : () -> index
      %1521 = "arith.cmpi"(%1519, %6) <{predicate = 2 : i64}> : (index, index) -> i1
      "cf.assert"(%1521) <{msg = "index must be smaller than dim size"}> : (i1) -> ()
      %1522 = "arith.cmpi"(%arg1351, %4) <{predicate = 5 : i64}> : (i64, i64) -> i1
      "cf.assert"(%1522) <{msg = "index must be larger or equal to 0"}> : (i1) -> ()
      %1523 = "tensor.extract"(%arg0, %1519, %1520) : (tensor<96x64xf32>, index, index) -> f32
      "linalg.yield"(%1523) : (f32) -> ()
    }) : (tensor<2x16xi64>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %26 = "tensor.empty"() : () -> tensor<16xi64>
    %27 = "linalg.generic"(%26) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg1350: i64):
      %1517 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1518 = "arith.index_cast"(%1517) : (index) -> i64
      "linalg.yield"(%1518) : (i64) -> ()
    }) : (tensor<16xi64>) -> tensor<16xi64>
    %28 = "tensor.empty"() : () -> tensor<2x16xi64>
    %29 = "linalg.generic"(%27, %28) <{indexing_maps = [#map3, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1348: i64, %arg1349: i64):
      "linalg.yield"(%arg1348) : (i64) -> ()
    }) : (tensor<16xi64>, tensor<2x16xi64>) -> tensor<2x16xi64>
    %30 = "tensor.extract_slice"(%29) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 2, 1>, static_strides = array<i64: 1, 1>}> : (tensor<2x16xi64>) -> tensor<2x1xi64>
    %31 = "tensor.empty"() : () -> tensor<2x1xi64>
    %32 = "linalg.generic"(%30, %31) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1346: i64, %arg1347: i64):
      %1516 = "arith.subi"(%arg1346, %2) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1516) : (i64) -> ()
    }) : (tensor<2x1xi64>, tensor<2x1xi64>) -> tensor<2x1xi64>
    %33 = "tensor.concat"(%32, %29) <{dim = 1 : i64}> : (tensor<2x1xi64>, tensor<2x16xi64>) -> tensor<2x17xi64>
    %34 = "tensor.extract_slice"(%33) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 2, 16>, static_strides = array<i64: 1, 1>}> : (tensor<2x17xi64>) -> tensor<2x16xi64>
    %35 = "tensor.extract_slice"(%33) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 1>, static_sizes = array<i64: 2, 16>, static_strides = array<i64: 1, 1>}> : (tensor<2x17xi64>) -> tensor<2x16xi64>
    %36 = "linalg.generic"(%35, %34, %28) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1343: i64, %arg1344: i64, %arg1345: i64):
      %1515 = "arith.subi"(%arg1343, %arg1344) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1515) : (i64) -> ()
    }) : (tensor<2x16xi64>, tensor<2x16xi64>, tensor<2x16xi64>) -> tensor<2x16xi64>
    %37 = "tensor.empty"() : () -> tensor<2x16xi1>
    %38 = "linalg.generic"(%36, %37) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1341: i64, %arg1342: i1):
      %1514 = "arith.cmpi"(%arg1341, %2) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1514) : (i1) -> ()
    }) : (tensor<2x16xi64>, tensor<2x16xi1>) -> tensor<2x16xi1>
    %39 = "linalg.generic"(%38, %28) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1339: i1, %arg1340: i64):
      %1513 = "arith.extui"(%arg1339) : (i1) -> i64
      "linalg.yield"(%1513) : (i64) -> ()
    }) : (tensor<2x16xi1>, tensor<2x16xi64>) -> tensor<2x16xi64>
    %40 = "tensor.expand_shape"(%27) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 16>}> : (tensor<16xi64>) -> tensor<1x16xi64>
    %41 = "tensor.expand_shape"(%27) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 1>}> : (tensor<16xi64>) -> tensor<16x1xi64>
    %42 = "tensor.empty"() : () -> tensor<16x16xi1>
    %43 = "linalg.generic"(%40, %41, %42) <{indexing_maps = [#map5, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1336: i64, %arg1337: i64, %arg1338: i1):
      %1512 = "arith.cmpi"(%arg1336, %arg1337) <{predicate = 3 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1512) : (i1) -> ()
    }) : (tensor<1x16xi64>, tensor<16x1xi64>, tensor<16x16xi1>) -> tensor<16x16xi1>
    %44 = "tensor.expand_shape"(%39) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 1, 16>}> : (tensor<2x16xi64>) -> tensor<2x1x16xi64>
    %45 = "tensor.empty"() : () -> tensor<2x16x16xi64>
    %46 = "linalg.generic"(%43, %44, %23, %45) <{indexing_maps = [#map7, #map8, #map9, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg1332: i1, %arg1333: i64, %arg1334: i64, %arg1335: i64):
      %1511 = "arith.select"(%arg1332, %arg1333, %arg1334) : (i1, i64, i64) -> i64
      "linalg.yield"(%1511) : (i64) -> ()
    }) : (tensor<16x16xi1>, tensor<2x1x16xi64>, tensor<i64>, tensor<2x16x16xi64>) -> tensor<2x16x16xi64>
    %47 = "linalg.fill"(%4, %28) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1330: i64, %arg1331: i64):
      "linalg.yield"(%arg1330) : (i64) -> ()
    }) : (i64, tensor<2x16xi64>) -> tensor<2x16xi64>
    %48 = "linalg.generic"(%46, %47) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1328: i64, %arg1329: i64):
      %1510 = "arith.addi"(%arg1328, %arg1329) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1510) : (i64) -> ()
    }) : (tensor<2x16x16xi64>, tensor<2x16xi64>) -> tensor<2x16xi64>
    %49 = "tensor.empty"() : () -> tensor<2xi64>
    %50 = "linalg.generic"(%49) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg1327: i64):
      %1508 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1509 = "arith.index_cast"(%1508) : (index) -> i64
      "linalg.yield"(%1509) : (i64) -> ()
    }) : (tensor<2xi64>) -> tensor<2xi64>
    %51 = "tensor.expand_shape"(%50) <{reassociation = [[0, 1, 2, 3]], static_output_shape = array<i64: 2, 1, 1, 1>}> : (tensor<2xi64>) -> tensor<2x1x1x1xi64>
    %52 = "tensor.expand_shape"(%27) <{reassociation = [[0, 1, 2, 3]], static_output_shape = array<i64: 1, 1, 16, 1>}> : (tensor<16xi64>) -> tensor<1x1x16x1xi64>
    %53 = "tensor.expand_shape"(%27) <{reassociation = [[0, 1, 2, 3]], static_output_shape = array<i64: 1, 1, 1, 16>}> : (tensor<16xi64>) -> tensor<1x1x1x16xi64>
    %54 = "tensor.empty"() : () -> tensor<2x1x16x1xi64>
    %55 = "linalg.generic"(%51, %52, %54) <{indexing_maps = [#map10, #map11, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1324: i64, %arg1325: i64, %arg1326: i64):
      %1499 = "arith.cmpi"(%arg1324, %4) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1500 = "arith.addi"(%arg1324, %1) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1501 = "arith.select"(%1499, %1500, %arg1324) : (i1, i64, i64) -> i64
      %1502 = "arith.index_cast"(%1501) : (i64) -> index
      %1503 = "arith.cmpi"(%arg1325, %4) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1504 = "arith.addi"(%arg1325, %3) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1505 = "arith.select"(%1503, %1504, %arg1325) : (i1, i64, i64) -> i64
      %1506 = "arith.index_cast"(%1505) : (i64) -> index
      %1507 = "tensor.extract"(%48, %1502, %1506) : (tensor<2x16xi64>, index, index) -> i64
      "linalg.yield"(%1507) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x16x1xi64>, tensor<2x1x16x1xi64>) -> tensor<2x1x16x1xi64>
    %56 = "tensor.empty"() : () -> tensor<2x1x1x16xi64>
    %57 = "linalg.generic"(%51, %53, %56) <{indexing_maps = [#map10, #map13, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1321: i64, %arg1322: i64, %arg1323: i64):
      %1490 = "arith.cmpi"(%arg1321, %4) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1491 = "arith.addi"(%arg1321, %1) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1492 = "arith.select"(%1490, %1491, %arg1321) : (i1, i64, i64) -> i64
      %1493 = "arith.index_cast"(%1492) : (i64) -> index
      %1494 = "arith.cmpi"(%arg1322, %4) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1495 = "arith.addi"(%arg1322, %3) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1496 = "arith.select"(%1494, %1495, %arg1322) : (i1, i64, i64) -> i64
      %1497 = "arith.index_cast"(%1496) : (i64) -> index
      %1498 = "tensor.extract"(%48, %1493, %1497) : (tensor<2x16xi64>, index, index) -> i64
      "linalg.yield"(%1498) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x1x16xi64>, tensor<2x1x1x16xi64>) -> tensor<2x1x1x16xi64>
    %58 = "tensor.empty"() : () -> tensor<2x1x16x16xi1>
    %59 = "linalg.generic"(%55, %57, %58) <{indexing_maps = [#map14, #map15, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1318: i64, %arg1319: i64, %arg1320: i1):
      %1489 = "arith.cmpi"(%arg1318, %arg1319) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1489) : (i1) -> ()
    }) : (tensor<2x1x16x1xi64>, tensor<2x1x1x16xi64>, tensor<2x1x16x16xi1>) -> tensor<2x1x16x16xi1>
    %60 = "linalg.generic"(%15, %59, %58) <{indexing_maps = [#map16, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1315: i1, %arg1316: i1, %arg1317: i1):
      %1488 = "arith.andi"(%arg1315, %arg1316) : (i1, i1) -> i1
      "linalg.yield"(%1488) : (i1) -> ()
    }) : (tensor<i1>, tensor<2x1x16x16xi1>, tensor<2x1x16x16xi1>) -> tensor<2x1x16x16xi1>
    %61 = "linalg.generic"(%51, %52, %54) <{indexing_maps = [#map10, #map11, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1312: i64, %arg1313: i64, %arg1314: i64):
      %1479 = "arith.cmpi"(%arg1312, %4) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1480 = "arith.addi"(%arg1312, %1) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1481 = "arith.select"(%1479, %1480, %arg1312) : (i1, i64, i64) -> i64
      %1482 = "arith.index_cast"(%1481) : (i64) -> index
      %1483 = "arith.cmpi"(%arg1313, %4) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1484 = "arith.addi"(%arg1313, %3) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1485 = "arith.select"(%1483, %1484, %arg1313) : (i1, i64, i64) -> i64
      %1486 = "arith.index_cast"(%1485) : (i64) -> index
      %1487 = "tensor.extract"(%29, %1482, %1486) : (tensor<2x16xi64>, index, index) -> i64
      "linalg.yield"(%1487) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x16x1xi64>, tensor<2x1x16x1xi64>) -> tensor<2x1x16x1xi64>
    %62 = "linalg.generic"(%51, %53, %56) <{indexing_maps = [#map10, #map13, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1309: i64, %arg1310: i64, %arg1311: i64):
      %1470 = "arith.cmpi"(%arg1309, %4) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1471 = "arith.addi"(%arg1309, %1) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1472 = "arith.select"(%1470, %1471, %arg1309) : (i1, i64, i64) -> i64
      %1473 = "arith.index_cast"(%1472) : (i64) -> index
      %1474 = "arith.cmpi"(%arg1310, %4) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1475 = "arith.addi"(%arg1310, %3) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1476 = "arith.select"(%1474, %1475, %arg1310) : (i1, i64, i64) -> i64
      %1477 = "arith.index_cast"(%1476) : (i64) -> index
      %1478 = "tensor.extract"(%29, %1473, %1477) : (tensor<2x16xi64>, index, index) -> i64
      "linalg.yield"(%1478) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x1x16xi64>, tensor<2x1x1x16xi64>) -> tensor<2x1x1x16xi64>
    %63 = "linalg.generic"(%62, %61, %58) <{indexing_maps = [#map15, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1306: i64, %arg1307: i64, %arg1308: i1):
      %1469 = "arith.cmpi"(%arg1306, %arg1307) <{predicate = 3 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1469) : (i1) -> ()
    }) : (tensor<2x1x1x16xi64>, tensor<2x1x16x1xi64>, tensor<2x1x16x16xi1>) -> tensor<2x1x16x16xi1>
    %64 = "linalg.generic"(%60, %63, %58) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1303: i1, %arg1304: i1, %arg1305: i1):
      %1468 = "arith.andi"(%arg1303, %arg1304) : (i1, i1) -> i1
      "linalg.yield"(%1468) : (i1) -> ()
    }) : (tensor<2x1x16x16xi1>, tensor<2x1x16x16xi1>, tensor<2x1x16x16xi1>) -> tensor<2x1x16x16xi1>
    %65 = "tensor.empty"() : () -> tensor<2x1x16x16xf32>
    %66 = "linalg.generic"(%64, %14, %13, %65) <{indexing_maps = [#map12, #map16, #map16, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg1299: i1, %arg1300: f32, %arg1301: f32, %arg1302: f32):
      %1467 = "arith.select"(%arg1299, %arg1300, %arg1301) : (i1, f32, f32) -> f32
      "linalg.yield"(%1467) : (f32) -> ()
    }) : (tensor<2x1x16x16xi1>, tensor<f32>, tensor<f32>, tensor<2x1x16x16xf32>) -> tensor<2x1x16x16xf32>
    %67 = "tensor.expand_shape"(%27) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 16, 1>}> : (tensor<16xi64>) -> tensor<1x16x1xi64>
    %68 = "tensor.empty"() : () -> tensor<1x16x1xf32>
    %69 = "linalg.generic"(%67, %68) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1297: i64, %arg1298: f32):
      %1466 = "arith.sitofp"(%arg1297) : (i64) -> f32
      "linalg.yield"(%1466) : (f32) -> ()
    }) : (tensor<1x16x1xi64>, tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
    %70 = "tensor.empty"() : () -> tensor<1x16x8xf32>
    %71 = "linalg.generic"(%69, %17, %70) <{indexing_maps = [#map17, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1294: f32, %arg1295: f32, %arg1296: f32):
      %1465 = "arith.mulf"(%arg1294, %arg1295) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1465) : (f32) -> ()
    }) : (tensor<1x16x1xf32>, tensor<8xf32>, tensor<1x16x8xf32>) -> tensor<1x16x8xf32>
    %72 = "tensor.concat"(%71, %71) <{dim = 2 : i64}> : (tensor<1x16x8xf32>, tensor<1x16x8xf32>) -> tensor<1x16x16xf32>
    %73 = "tensor.empty"() : () -> tensor<1x16x16xf32>
    %74 = "linalg.generic"(%72, %73) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1292: f32, %arg1293: f32):
      %1464 = "math.cos"(%arg1292) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1464) : (f32) -> ()
    }) : (tensor<1x16x16xf32>, tensor<1x16x16xf32>) -> tensor<1x16x16xf32>
    %75 = "linalg.generic"(%72, %73) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1290: f32, %arg1291: f32):
      %1463 = "math.sin"(%arg1290) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1463) : (f32) -> ()
    }) : (tensor<1x16x16xf32>, tensor<1x16x16xf32>) -> tensor<1x16x16xf32>
    %76 = "linalg.generic"(%25, %25, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1287: f32, %arg1288: f32, %arg1289: f32):
      %1462 = "arith.mulf"(%arg1287, %arg1288) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1462) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %77 = "tensor.empty"() : () -> tensor<2x16x1xf32>
    %78 = "linalg.fill"(%7, %77) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1285: f32, %arg1286: f32):
      "linalg.yield"(%arg1285) : (f32) -> ()
    }) : (f32, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %79 = "linalg.generic"(%76, %78) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1283: f32, %arg1284: f32):
      %1461 = "arith.addf"(%arg1283, %arg1284) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1461) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %80 = "linalg.generic"(%79, %77) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1281: f32, %arg1282: f32):
      %1460 = "arith.divf"(%arg1281, %18) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1460) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %81 = "linalg.generic"(%80, %77) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1279: f32, %arg1280: f32):
      %1458 = "arith.truncf"(%16) : (f64) -> f32
      %1459 = "arith.addf"(%arg1279, %1458) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1459) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %82 = "linalg.generic"(%81, %77) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1277: f32, %arg1278: f32):
      %1457 = "math.rsqrt"(%arg1277) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1457) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %83 = "linalg.generic"(%25, %82, %24) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1274: f32, %arg1275: f32, %arg1276: f32):
      %1456 = "arith.mulf"(%arg1274, %arg1275) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1456) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %84 = "linalg.generic"(%arg8, %83, %24) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1271: f32, %arg1272: f32, %arg1273: f32):
      %1455 = "arith.mulf"(%arg1271, %arg1272) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1455) : (f32) -> ()
    }) : (tensor<64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %85 = "tensor.empty"() : () -> tensor<64x64xbf16>
    %86 = "linalg.generic"(%arg1, %85) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1269: f32, %arg1270: bf16):
      %1454 = "arith.truncf"(%arg1269) : (f32) -> bf16
      "linalg.yield"(%1454) : (bf16) -> ()
    }) : (tensor<64x64xf32>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
    %87 = "tensor.empty"() : () -> tensor<2x16x64xbf16>
    %88 = "linalg.generic"(%84, %87) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1267: f32, %arg1268: bf16):
      %1453 = "arith.truncf"(%arg1267) : (f32) -> bf16
      "linalg.yield"(%1453) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %89 = "linalg.transpose"(%86, %85) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1265: bf16, %arg1266: bf16):
      "linalg.yield"(%arg1265) : (bf16) -> ()
    }) : (tensor<64x64xbf16>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
    %90 = "tensor.collapse_shape"(%88) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %91 = "tensor.empty"() : () -> tensor<32x64xf32>
    %92 = "linalg.fill"(%7, %91) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1263: f32, %arg1264: f32):
      "linalg.yield"(%arg1263) : (f32) -> ()
    }) : (f32, tensor<32x64xf32>) -> tensor<32x64xf32>
    %93 = "linalg.matmul"(%90, %89, %92) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1260: bf16, %arg1261: bf16, %arg1262: f32):
      %1449 = "arith.extf"(%arg1260) : (bf16) -> f32
      %1450 = "arith.extf"(%arg1261) : (bf16) -> f32
      %1451 = "arith.mulf"(%1449, %1450) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1452 = "arith.addf"(%arg1262, %1451) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1452) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %94 = "tensor.empty"() : () -> tensor<32x64xbf16>
    %95 = "linalg.generic"(%93, %94) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1258: f32, %arg1259: bf16):
      %1448 = "arith.truncf"(%arg1258) : (f32) -> bf16
      "linalg.yield"(%1448) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %96 = "tensor.expand_shape"(%95) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 16, 4, 16>}> : (tensor<32x64xbf16>) -> tensor<2x16x4x16xbf16>
    %97 = "tensor.empty"() : () -> tensor<2x4x16x16xbf16>
    %98 = "linalg.transpose"(%96, %97) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1256: bf16, %arg1257: bf16):
      "linalg.yield"(%arg1256) : (bf16) -> ()
    }) : (tensor<2x16x4x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %99 = "linalg.generic"(%arg2, %94) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1254: f32, %arg1255: bf16):
      %1447 = "arith.truncf"(%arg1254) : (f32) -> bf16
      "linalg.yield"(%1447) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %100 = "tensor.empty"() : () -> tensor<64x32xbf16>
    %101 = "linalg.transpose"(%99, %100) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1252: bf16, %arg1253: bf16):
      "linalg.yield"(%arg1252) : (bf16) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
    %102 = "tensor.empty"() : () -> tensor<32x32xf32>
    %103 = "linalg.fill"(%7, %102) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1250: f32, %arg1251: f32):
      "linalg.yield"(%arg1250) : (f32) -> ()
    }) : (f32, tensor<32x32xf32>) -> tensor<32x32xf32>
    %104 = "linalg.matmul"(%90, %101, %103) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1247: bf16, %arg1248: bf16, %arg1249: f32):
      %1443 = "arith.extf"(%arg1247) : (bf16) -> f32
      %1444 = "arith.extf"(%arg1248) : (bf16) -> f32
      %1445 = "arith.mulf"(%1443, %1444) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1446 = "arith.addf"(%arg1249, %1445) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1446) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %105 = "tensor.empty"() : () -> tensor<32x32xbf16>
    %106 = "linalg.generic"(%104, %105) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1245: f32, %arg1246: bf16):
      %1442 = "arith.truncf"(%arg1245) : (f32) -> bf16
      "linalg.yield"(%1442) : (bf16) -> ()
    }) : (tensor<32x32xf32>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %107 = "tensor.expand_shape"(%106) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 16, 2, 16>}> : (tensor<32x32xbf16>) -> tensor<2x16x2x16xbf16>
    %108 = "tensor.empty"() : () -> tensor<2x2x16x16xbf16>
    %109 = "linalg.transpose"(%107, %108) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1243: bf16, %arg1244: bf16):
      "linalg.yield"(%arg1243) : (bf16) -> ()
    }) : (tensor<2x16x2x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %110 = "linalg.generic"(%arg3, %94) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1241: f32, %arg1242: bf16):
      %1441 = "arith.truncf"(%arg1241) : (f32) -> bf16
      "linalg.yield"(%1441) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %111 = "linalg.transpose"(%110, %100) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1239: bf16, %arg1240: bf16):
      "linalg.yield"(%arg1239) : (bf16) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
    %112 = "linalg.matmul"(%90, %111, %103) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1236: bf16, %arg1237: bf16, %arg1238: f32):
      %1437 = "arith.extf"(%arg1236) : (bf16) -> f32
      %1438 = "arith.extf"(%arg1237) : (bf16) -> f32
      %1439 = "arith.mulf"(%1437, %1438) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1440 = "arith.addf"(%arg1238, %1439) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1440) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %113 = "linalg.generic"(%112, %105) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1234: f32, %arg1235: bf16):
      %1436 = "arith.truncf"(%arg1234) : (f32) -> bf16
      "linalg.yield"(%1436) : (bf16) -> ()
    }) : (tensor<32x32xf32>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %114 = "tensor.expand_shape"(%113) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 16, 2, 16>}> : (tensor<32x32xbf16>) -> tensor<2x16x2x16xbf16>
    %115 = "linalg.transpose"(%114, %108) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1232: bf16, %arg1233: bf16):
      "linalg.yield"(%arg1232) : (bf16) -> ()
    }) : (tensor<2x16x2x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %116 = "tensor.expand_shape"(%74) <{reassociation = [[0], [1, 2], [3]], static_output_shape = array<i64: 1, 1, 16, 16>}> : (tensor<1x16x16xf32>) -> tensor<1x1x16x16xf32>
    %117 = "tensor.expand_shape"(%75) <{reassociation = [[0], [1, 2], [3]], static_output_shape = array<i64: 1, 1, 16, 16>}> : (tensor<1x16x16xf32>) -> tensor<1x1x16x16xf32>
    %118 = "tensor.empty"() : () -> tensor<2x4x16x16xf32>
    %119 = "linalg.generic"(%98, %116, %118) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1229: bf16, %arg1230: f32, %arg1231: f32):
      %1434 = "arith.extf"(%arg1229) : (bf16) -> f32
      %1435 = "arith.mulf"(%1434, %arg1230) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1435) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<1x1x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %120 = "tensor.extract_slice"(%98) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x16xbf16>) -> tensor<2x4x16x8xbf16>
    %121 = "tensor.extract_slice"(%98) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x16xbf16>) -> tensor<2x4x16x8xbf16>
    %122 = "tensor.empty"() : () -> tensor<2x4x16x8xbf16>
    %123 = "linalg.generic"(%121, %122) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1227: bf16, %arg1228: bf16):
      %1433 = "arith.negf"(%arg1227) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1433) : (bf16) -> ()
    }) : (tensor<2x4x16x8xbf16>, tensor<2x4x16x8xbf16>) -> tensor<2x4x16x8xbf16>
    %124 = "tensor.concat"(%123, %120) <{dim = 3 : i64}> : (tensor<2x4x16x8xbf16>, tensor<2x4x16x8xbf16>) -> tensor<2x4x16x16xbf16>
    %125 = "linalg.generic"(%124, %117, %118) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1224: bf16, %arg1225: f32, %arg1226: f32):
      %1431 = "arith.extf"(%arg1224) : (bf16) -> f32
      %1432 = "arith.mulf"(%1431, %arg1225) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1432) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<1x1x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %126 = "linalg.generic"(%119, %125, %118) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1221: f32, %arg1222: f32, %arg1223: f32):
      %1430 = "arith.addf"(%arg1221, %arg1222) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1430) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %127 = "tensor.empty"() : () -> tensor<2x2x16x16xf32>
    %128 = "linalg.generic"(%109, %116, %127) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1218: bf16, %arg1219: f32, %arg1220: f32):
      %1428 = "arith.extf"(%arg1218) : (bf16) -> f32
      %1429 = "arith.mulf"(%1428, %arg1219) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1429) : (f32) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<1x1x16x16xf32>, tensor<2x2x16x16xf32>) -> tensor<2x2x16x16xf32>
    %129 = "tensor.extract_slice"(%109) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x16xbf16>) -> tensor<2x2x16x8xbf16>
    %130 = "tensor.extract_slice"(%109) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x16xbf16>) -> tensor<2x2x16x8xbf16>
    %131 = "tensor.empty"() : () -> tensor<2x2x16x8xbf16>
    %132 = "linalg.generic"(%130, %131) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1216: bf16, %arg1217: bf16):
      %1427 = "arith.negf"(%arg1216) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1427) : (bf16) -> ()
    }) : (tensor<2x2x16x8xbf16>, tensor<2x2x16x8xbf16>) -> tensor<2x2x16x8xbf16>
    %133 = "tensor.concat"(%132, %129) <{dim = 3 : i64}> : (tensor<2x2x16x8xbf16>, tensor<2x2x16x8xbf16>) -> tensor<2x2x16x16xbf16>
    %134 = "linalg.generic"(%133, %117, %127) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1213: bf16, %arg1214: f32, %arg1215: f32):
      %1425 = "arith.extf"(%arg1213) : (bf16) -> f32
      %1426 = "arith.mulf"(%1425, %arg1214) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1426) : (f32) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<1x1x16x16xf32>, tensor<2x2x16x16xf32>) -> tensor<2x2x16x16xf32>
    %135 = "linalg.generic"(%128, %134, %127) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1210: f32, %arg1211: f32, %arg1212: f32):
      %1424 = "arith.addf"(%arg1210, %arg1211) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1424) : (f32) -> ()
    }) : (tensor<2x2x16x16xf32>, tensor<2x2x16x16xf32>, tensor<2x2x16x16xf32>) -> tensor<2x2x16x16xf32>
    %136 = "tensor.empty"() : () -> tensor<2x2x2x16x16xf32>
    %137 = "linalg.generic"(%135, %136) <{indexing_maps = [#map22, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1208: f32, %arg1209: f32):
      "linalg.yield"(%arg1208) : (f32) -> ()
    }) : (tensor<2x2x16x16xf32>, tensor<2x2x2x16x16xf32>) -> tensor<2x2x2x16x16xf32>
    %138 = "tensor.collapse_shape"(%137) <{reassociation = [[0], [1, 2], [3], [4]]}> : (tensor<2x2x2x16x16xf32>) -> tensor<2x4x16x16xf32>
    %139 = "tensor.empty"() : () -> tensor<2x2x2x16x16xbf16>
    %140 = "linalg.generic"(%115, %139) <{indexing_maps = [#map22, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1206: bf16, %arg1207: bf16):
      "linalg.yield"(%arg1206) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x2x2x16x16xbf16>) -> tensor<2x2x2x16x16xbf16>
    %141 = "linalg.transpose"(%138, %118) <{permutation = array<i64: 0, 1, 3, 2>}> ({
    ^bb0(%arg1204: f32, %arg1205: f32):
      "linalg.yield"(%arg1204) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %142 = "linalg.generic"(%141, %97) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1202: f32, %arg1203: bf16):
      %1423 = "arith.truncf"(%arg1202) : (f32) -> bf16
      "linalg.yield"(%1423) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %143 = "linalg.generic"(%126, %97) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1200: f32, %arg1201: bf16):
      %1422 = "arith.truncf"(%arg1200) : (f32) -> bf16
      "linalg.yield"(%1422) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %144 = "tensor.collapse_shape"(%143) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %145 = "tensor.collapse_shape"(%142) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %146 = "tensor.empty"() : () -> tensor<8x16x16xf32>
    %147 = "linalg.fill"(%7, %146) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1198: f32, %arg1199: f32):
      "linalg.yield"(%arg1198) : (f32) -> ()
    }) : (f32, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %148 = "linalg.batch_matmul"(%144, %145, %147) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1195: bf16, %arg1196: bf16, %arg1197: f32):
      %1418 = "arith.extf"(%arg1195) : (bf16) -> f32
      %1419 = "arith.extf"(%arg1196) : (bf16) -> f32
      %1420 = "arith.mulf"(%1418, %1419) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1421 = "arith.addf"(%arg1197, %1420) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1421) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %149 = "tensor.empty"() : () -> tensor<8x16x16xbf16>
    %150 = "linalg.generic"(%148, %149) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1193: f32, %arg1194: bf16):
      %1417 = "arith.truncf"(%arg1193) : (f32) -> bf16
      "linalg.yield"(%1417) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %151 = "tensor.expand_shape"(%150) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %152 = "linalg.generic"(%151, %118) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1191: bf16, %arg1192: f32):
      %1416 = "arith.extf"(%arg1191) : (bf16) -> f32
      "linalg.yield"(%1416) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %153 = "linalg.generic"(%152, %118) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1189: f32, %arg1190: f32):
      %1415 = "arith.mulf"(%arg1189, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1415) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %154 = "linalg.generic"(%153, %97) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1187: f32, %arg1188: bf16):
      %1414 = "arith.truncf"(%arg1187) : (f32) -> bf16
      "linalg.yield"(%1414) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %155 = "linalg.generic"(%154, %66, %118) <{indexing_maps = [#map12, #map27, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1184: bf16, %arg1185: f32, %arg1186: f32):
      %1412 = "arith.extf"(%arg1184) : (bf16) -> f32
      %1413 = "arith.addf"(%1412, %arg1185) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1413) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x1x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %156 = "tensor.empty"() : () -> tensor<2x4x16xi64>
    %157 = "linalg.fill"(%4, %156) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1182: i64, %arg1183: i64):
      "linalg.yield"(%arg1182) : (i64) -> ()
    }) : (i64, tensor<2x4x16xi64>) -> tensor<2x4x16xi64>
    %158 = "tensor.empty"() : () -> tensor<2x4x16xf32>
    %159 = "linalg.fill"(%8, %158) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1180: f32, %arg1181: f32):
      "linalg.yield"(%arg1180) : (f32) -> ()
    }) : (f32, tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %160:2 = "linalg.generic"(%155, %159, %157) <{indexing_maps = [#map12, #map26, #map26], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg1177: f32, %arg1178: f32, %arg1179: i64):
      %1407 = "linalg.index"() <{dim = 3 : i64}> : () -> index
      %1408 = "arith.index_cast"(%1407) : (index) -> i64
      %1409 = "arith.maximumf"(%arg1177, %arg1178) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1410 = "arith.cmpf"(%arg1177, %arg1178) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1411 = "arith.select"(%1410, %1408, %arg1179) : (i1, i64, i64) -> i64
      "linalg.yield"(%1409, %1411) : (f32, i64) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16xf32>, tensor<2x4x16xi64>) -> (tensor<2x4x16xf32>, tensor<2x4x16xi64>)
    %161 = "tensor.expand_shape"(%160#0) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 4, 16, 1>}> : (tensor<2x4x16xf32>) -> tensor<2x4x16x1xf32>
    %162 = "linalg.generic"(%155, %161, %118) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1174: f32, %arg1175: f32, %arg1176: f32):
      %1406 = "arith.subf"(%arg1174, %arg1175) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1406) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %163 = "linalg.generic"(%162, %118) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1172: f32, %arg1173: f32):
      %1405 = "math.exp"(%arg1172) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1405) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %164 = "tensor.empty"() : () -> tensor<2x4x16x1xf32>
    %165 = "linalg.fill"(%7, %164) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1170: f32, %arg1171: f32):
      "linalg.yield"(%arg1170) : (f32) -> ()
    }) : (f32, tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %166 = "linalg.generic"(%163, %165) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1168: f32, %arg1169: f32):
      %1404 = "arith.addf"(%arg1168, %arg1169) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1404) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %167 = "linalg.generic"(%163, %166, %118) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1165: f32, %arg1166: f32, %arg1167: f32):
      %1403 = "arith.divf"(%arg1165, %arg1166) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1403) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %168 = "linalg.generic"(%167, %97) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1163: f32, %arg1164: bf16):
      %1402 = "arith.truncf"(%arg1163) : (f32) -> bf16
      "linalg.yield"(%1402) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %169 = "tensor.collapse_shape"(%168) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %170 = "tensor.collapse_shape"(%140) <{reassociation = [[0, 1, 2], [3], [4]]}> : (tensor<2x2x2x16x16xbf16>) -> tensor<8x16x16xbf16>
    %171 = "linalg.batch_matmul"(%169, %170, %147) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1160: bf16, %arg1161: bf16, %arg1162: f32):
      %1398 = "arith.extf"(%arg1160) : (bf16) -> f32
      %1399 = "arith.extf"(%arg1161) : (bf16) -> f32
      %1400 = "arith.mulf"(%1398, %1399) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1401 = "arith.addf"(%arg1162, %1400) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1401) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %172 = "linalg.generic"(%171, %149) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1158: f32, %arg1159: bf16):
      %1397 = "arith.truncf"(%arg1158) : (f32) -> bf16
      "linalg.yield"(%1397) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %173 = "tensor.expand_shape"(%172) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %174 = "tensor.empty"() : () -> tensor<2x16x4x16xbf16>
    %175 = "linalg.transpose"(%173, %174) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1156: bf16, %arg1157: bf16):
      "linalg.yield"(%arg1156) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x16x4x16xbf16>) -> tensor<2x16x4x16xbf16>
    %176 = "linalg.generic"(%arg4, %85) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1154: f32, %arg1155: bf16):
      %1396 = "arith.truncf"(%arg1154) : (f32) -> bf16
      "linalg.yield"(%1396) : (bf16) -> ()
    }) : (tensor<64x64xf32>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
    %177 = "linalg.transpose"(%176, %85) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1152: bf16, %arg1153: bf16):
      "linalg.yield"(%arg1152) : (bf16) -> ()
    }) : (tensor<64x64xbf16>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
    %178 = "tensor.collapse_shape"(%175) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x16x4x16xbf16>) -> tensor<32x64xbf16>
    %179 = "linalg.matmul"(%178, %177, %92) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1149: bf16, %arg1150: bf16, %arg1151: f32):
      %1392 = "arith.extf"(%arg1149) : (bf16) -> f32
      %1393 = "arith.extf"(%arg1150) : (bf16) -> f32
      %1394 = "arith.mulf"(%1392, %1393) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1395 = "arith.addf"(%arg1151, %1394) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1395) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %180 = "linalg.generic"(%179, %94) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1147: f32, %arg1148: bf16):
      %1391 = "arith.truncf"(%arg1147) : (f32) -> bf16
      "linalg.yield"(%1391) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %181 = "tensor.expand_shape"(%180) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %182 = "linalg.generic"(%25, %181, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1144: f32, %arg1145: bf16, %arg1146: f32):
      %1389 = "arith.extf"(%arg1145) : (bf16) -> f32
      %1390 = "arith.addf"(%arg1144, %1389) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1390) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %183 = "linalg.generic"(%182, %182, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1141: f32, %arg1142: f32, %arg1143: f32):
      %1388 = "arith.mulf"(%arg1141, %arg1142) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1388) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %184 = "linalg.generic"(%183, %78) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1139: f32, %arg1140: f32):
      %1387 = "arith.addf"(%arg1139, %arg1140) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1387) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %185 = "linalg.generic"(%184, %77) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1137: f32, %arg1138: f32):
      %1386 = "arith.divf"(%arg1137, %18) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1386) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %186 = "linalg.generic"(%185, %77) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1135: f32, %arg1136: f32):
      %1384 = "arith.truncf"(%16) : (f64) -> f32
      %1385 = "arith.addf"(%arg1135, %1384) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1385) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %187 = "linalg.generic"(%186, %77) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1133: f32, %arg1134: f32):
      %1383 = "math.rsqrt"(%arg1133) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1383) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %188 = "linalg.generic"(%182, %187, %24) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1130: f32, %arg1131: f32, %arg1132: f32):
      %1382 = "arith.mulf"(%arg1130, %arg1131) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1382) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %189 = "linalg.generic"(%arg9, %188, %24) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1127: f32, %arg1128: f32, %arg1129: f32):
      %1381 = "arith.mulf"(%arg1127, %arg1128) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1381) : (f32) -> ()
    }) : (tensor<64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %190 = "tensor.empty"() : () -> tensor<112x64xbf16>
    %191 = "linalg.generic"(%arg5, %190) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1125: f32, %arg1126: bf16):
      %1380 = "arith.truncf"(%arg1125) : (f32) -> bf16
      "linalg.yield"(%1380) : (bf16) -> ()
    }) : (tensor<112x64xf32>, tensor<112x64xbf16>) -> tensor<112x64xbf16>
    %192 = "linalg.generic"(%189, %87) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1123: f32, %arg1124: bf16):
      %1379 = "arith.truncf"(%arg1123) : (f32) -> bf16
      "linalg.yield"(%1379) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %193 = "tensor.empty"() : () -> tensor<64x112xbf16>
    %194 = "linalg.transpose"(%191, %193) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1121: bf16, %arg1122: bf16):
      "linalg.yield"(%arg1121) : (bf16) -> ()
    }) : (tensor<112x64xbf16>, tensor<64x112xbf16>) -> tensor<64x112xbf16>
    %195 = "tensor.collapse_shape"(%192) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %196 = "tensor.empty"() : () -> tensor<32x112xf32>
    %197 = "linalg.fill"(%7, %196) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1119: f32, %arg1120: f32):
      "linalg.yield"(%arg1119) : (f32) -> ()
    }) : (f32, tensor<32x112xf32>) -> tensor<32x112xf32>
    %198 = "linalg.matmul"(%195, %194, %197) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1116: bf16, %arg1117: bf16, %arg1118: f32):
      %1375 = "arith.extf"(%arg1116) : (bf16) -> f32
      %1376 = "arith.extf"(%arg1117) : (bf16) -> f32
      %1377 = "arith.mulf"(%1375, %1376) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1378 = "arith.addf"(%arg1118, %1377) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1378) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x112xbf16>, tensor<32x112xf32>) -> tensor<32x112xf32>
    %199 = "tensor.empty"() : () -> tensor<32x112xbf16>
    %200 = "linalg.generic"(%198, %199) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1114: f32, %arg1115: bf16):
      %1374 = "arith.truncf"(%arg1114) : (f32) -> bf16
      "linalg.yield"(%1374) : (bf16) -> ()
    }) : (tensor<32x112xf32>, tensor<32x112xbf16>) -> tensor<32x112xbf16>
    %201 = "tensor.expand_shape"(%200) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 112>}> : (tensor<32x112xbf16>) -> tensor<2x16x112xbf16>
    %202 = "tensor.empty"() : () -> tensor<2x16x112xf32>
    %203 = "linalg.generic"(%201, %202) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1112: bf16, %arg1113: f32):
      %1373 = "arith.extf"(%arg1112) : (bf16) -> f32
      "linalg.yield"(%1373) : (f32) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %204 = "linalg.generic"(%203, %202) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1110: f32, %arg1111: f32):
      %1369 = "arith.negf"(%arg1110) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %1370 = "math.exp"(%1369) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %1371 = "arith.addf"(%1370, %9) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1372 = "arith.divf"(%9, %1371) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1372) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %205 = "linalg.generic"(%203, %204, %202) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1107: f32, %arg1108: f32, %arg1109: f32):
      %1368 = "arith.mulf"(%arg1107, %arg1108) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1368) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %206 = "tensor.empty"() : () -> tensor<2x16x112xbf16>
    %207 = "linalg.generic"(%205, %206) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1105: f32, %arg1106: bf16):
      %1367 = "arith.truncf"(%arg1105) : (f32) -> bf16
      "linalg.yield"(%1367) : (bf16) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %208 = "linalg.generic"(%arg6, %190) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1103: f32, %arg1104: bf16):
      %1366 = "arith.truncf"(%arg1103) : (f32) -> bf16
      "linalg.yield"(%1366) : (bf16) -> ()
    }) : (tensor<112x64xf32>, tensor<112x64xbf16>) -> tensor<112x64xbf16>
    %209 = "linalg.transpose"(%208, %193) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1101: bf16, %arg1102: bf16):
      "linalg.yield"(%arg1101) : (bf16) -> ()
    }) : (tensor<112x64xbf16>, tensor<64x112xbf16>) -> tensor<64x112xbf16>
    %210 = "linalg.matmul"(%195, %209, %197) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1098: bf16, %arg1099: bf16, %arg1100: f32):
      %1362 = "arith.extf"(%arg1098) : (bf16) -> f32
      %1363 = "arith.extf"(%arg1099) : (bf16) -> f32
      %1364 = "arith.mulf"(%1362, %1363) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1365 = "arith.addf"(%arg1100, %1364) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1365) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x112xbf16>, tensor<32x112xf32>) -> tensor<32x112xf32>
    %211 = "linalg.generic"(%210, %199) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1096: f32, %arg1097: bf16):
      %1361 = "arith.truncf"(%arg1096) : (f32) -> bf16
      "linalg.yield"(%1361) : (bf16) -> ()
    }) : (tensor<32x112xf32>, tensor<32x112xbf16>) -> tensor<32x112xbf16>
    %212 = "tensor.expand_shape"(%211) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 112>}> : (tensor<32x112xbf16>) -> tensor<2x16x112xbf16>
    %213 = "linalg.generic"(%207, %212, %206) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1093: bf16, %arg1094: bf16, %arg1095: bf16):
      %1360 = "arith.mulf"(%arg1093, %arg1094) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1360) : (bf16) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x16x112xbf16>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %214 = "linalg.generic"(%arg7, %193) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1091: f32, %arg1092: bf16):
      %1359 = "arith.truncf"(%arg1091) : (f32) -> bf16
      "linalg.yield"(%1359) : (bf16) -> ()
    }) : (tensor<64x112xf32>, tensor<64x112xbf16>) -> tensor<64x112xbf16>
    %215 = "linalg.transpose"(%214, %190) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1089: bf16, %arg1090: bf16):
      "linalg.yield"(%arg1089) : (bf16) -> ()
    }) : (tensor<64x112xbf16>, tensor<112x64xbf16>) -> tensor<112x64xbf16>
    %216 = "tensor.collapse_shape"(%213) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x112xbf16>) -> tensor<32x112xbf16>
    %217 = "linalg.matmul"(%216, %215, %92) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1086: bf16, %arg1087: bf16, %arg1088: f32):
      %1355 = "arith.extf"(%arg1086) : (bf16) -> f32
      %1356 = "arith.extf"(%arg1087) : (bf16) -> f32
      %1357 = "arith.mulf"(%1355, %1356) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1358 = "arith.addf"(%arg1088, %1357) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1358) : (f32) -> ()
    }) : (tensor<32x112xbf16>, tensor<112x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %218 = "linalg.generic"(%217, %94) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1084: f32, %arg1085: bf16):
      %1354 = "arith.truncf"(%arg1084) : (f32) -> bf16
      "linalg.yield"(%1354) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %219 = "tensor.expand_shape"(%218) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %220 = "linalg.generic"(%182, %219, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1081: f32, %arg1082: bf16, %arg1083: f32):
      %1352 = "arith.extf"(%arg1082) : (bf16) -> f32
      %1353 = "arith.addf"(%arg1081, %1352) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1353) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %221 = "linalg.generic"(%220, %220, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1078: f32, %arg1079: f32, %arg1080: f32):
      %1351 = "arith.mulf"(%arg1078, %arg1079) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1351) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %222 = "linalg.generic"(%221, %78) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1076: f32, %arg1077: f32):
      %1350 = "arith.addf"(%arg1076, %arg1077) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1350) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %223 = "linalg.generic"(%222, %77) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1074: f32, %arg1075: f32):
      %1349 = "arith.divf"(%arg1074, %18) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1349) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %224 = "linalg.generic"(%223, %77) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1072: f32, %arg1073: f32):
      %1347 = "arith.truncf"(%16) : (f64) -> f32
      %1348 = "arith.addf"(%arg1072, %1347) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1348) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %225 = "linalg.generic"(%224, %77) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1070: f32, %arg1071: f32):
      %1346 = "math.rsqrt"(%arg1070) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1346) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %226 = "linalg.generic"(%220, %225, %24) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1067: f32, %arg1068: f32, %arg1069: f32):
      %1345 = "arith.mulf"(%arg1067, %arg1068) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1345) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %227 = "linalg.generic"(%arg17, %226, %24) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1064: f32, %arg1065: f32, %arg1066: f32):
      %1344 = "arith.mulf"(%arg1064, %arg1065) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1344) : (f32) -> ()
    }) : (tensor<64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %228 = "linalg.generic"(%arg10, %85) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1062: f32, %arg1063: bf16):
      %1343 = "arith.truncf"(%arg1062) : (f32) -> bf16
      "linalg.yield"(%1343) : (bf16) -> ()
    }) : (tensor<64x64xf32>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
    %229 = "linalg.generic"(%227, %87) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1060: f32, %arg1061: bf16):
      %1342 = "arith.truncf"(%arg1060) : (f32) -> bf16
      "linalg.yield"(%1342) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %230 = "linalg.transpose"(%228, %85) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1058: bf16, %arg1059: bf16):
      "linalg.yield"(%arg1058) : (bf16) -> ()
    }) : (tensor<64x64xbf16>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
    %231 = "tensor.collapse_shape"(%229) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %232 = "linalg.matmul"(%231, %230, %92) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1055: bf16, %arg1056: bf16, %arg1057: f32):
      %1338 = "arith.extf"(%arg1055) : (bf16) -> f32
      %1339 = "arith.extf"(%arg1056) : (bf16) -> f32
      %1340 = "arith.mulf"(%1338, %1339) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1341 = "arith.addf"(%arg1057, %1340) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1341) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %233 = "linalg.generic"(%232, %94) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1053: f32, %arg1054: bf16):
      %1337 = "arith.truncf"(%arg1053) : (f32) -> bf16
      "linalg.yield"(%1337) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %234 = "tensor.expand_shape"(%233) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 16, 4, 16>}> : (tensor<32x64xbf16>) -> tensor<2x16x4x16xbf16>
    %235 = "linalg.transpose"(%234, %97) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1051: bf16, %arg1052: bf16):
      "linalg.yield"(%arg1051) : (bf16) -> ()
    }) : (tensor<2x16x4x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %236 = "linalg.generic"(%arg11, %94) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1049: f32, %arg1050: bf16):
      %1336 = "arith.truncf"(%arg1049) : (f32) -> bf16
      "linalg.yield"(%1336) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %237 = "linalg.transpose"(%236, %100) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1047: bf16, %arg1048: bf16):
      "linalg.yield"(%arg1047) : (bf16) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
    %238 = "linalg.matmul"(%231, %237, %103) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1044: bf16, %arg1045: bf16, %arg1046: f32):
      %1332 = "arith.extf"(%arg1044) : (bf16) -> f32
      %1333 = "arith.extf"(%arg1045) : (bf16) -> f32
      %1334 = "arith.mulf"(%1332, %1333) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1335 = "arith.addf"(%arg1046, %1334) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1335) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %239 = "linalg.generic"(%238, %105) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1042: f32, %arg1043: bf16):
      %1331 = "arith.truncf"(%arg1042) : (f32) -> bf16
      "linalg.yield"(%1331) : (bf16) -> ()
    }) : (tensor<32x32xf32>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %240 = "tensor.expand_shape"(%239) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 16, 2, 16>}> : (tensor<32x32xbf16>) -> tensor<2x16x2x16xbf16>
    %241 = "linalg.transpose"(%240, %108) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1040: bf16, %arg1041: bf16):
      "linalg.yield"(%arg1040) : (bf16) -> ()
    }) : (tensor<2x16x2x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %242 = "linalg.generic"(%arg12, %94) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1038: f32, %arg1039: bf16):
      %1330 = "arith.truncf"(%arg1038) : (f32) -> bf16
      "linalg.yield"(%1330) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %243 = "linalg.transpose"(%242, %100) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1036: bf16, %arg1037: bf16):
      "linalg.yield"(%arg1036) : (bf16) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
    %244 = "linalg.matmul"(%231, %243, %103) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1033: bf16, %arg1034: bf16, %arg1035: f32):
      %1326 = "arith.extf"(%arg1033) : (bf16) -> f32
      %1327 = "arith.extf"(%arg1034) : (bf16) -> f32
      %1328 = "arith.mulf"(%1326, %1327) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1329 = "arith.addf"(%arg1035, %1328) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1329) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %245 = "linalg.generic"(%244, %105) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1031: f32, %arg1032: bf16):
      %1325 = "arith.truncf"(%arg1031) : (f32) -> bf16
      "linalg.yield"(%1325) : (bf16) -> ()
    }) : (tensor<32x32xf32>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %246 = "tensor.expand_shape"(%245) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 16, 2, 16>}> : (tensor<32x32xbf16>) -> tensor<2x16x2x16xbf16>
    %247 = "linalg.transpose"(%246, %108) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1029: bf16, %arg1030: bf16):
      "linalg.yield"(%arg1029) : (bf16) -> ()
    }) : (tensor<2x16x2x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %248 = "linalg.generic"(%235, %116, %118) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1026: bf16, %arg1027: f32, %arg1028: f32):
      %1323 = "arith.extf"(%arg1026) : (bf16) -> f32
      %1324 = "arith.mulf"(%1323, %arg1027) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1324) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<1x1x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %249 = "tensor.extract_slice"(%235) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x16xbf16>) -> tensor<2x4x16x8xbf16>
    %250 = "tensor.extract_slice"(%235) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x16xbf16>) -> tensor<2x4x16x8xbf16>
    %251 = "linalg.generic"(%250, %122) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1024: bf16, %arg1025: bf16):
      %1322 = "arith.negf"(%arg1024) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1322) : (bf16) -> ()
    }) : (tensor<2x4x16x8xbf16>, tensor<2x4x16x8xbf16>) -> tensor<2x4x16x8xbf16>
    %252 = "tensor.concat"(%251, %249) <{dim = 3 : i64}> : (tensor<2x4x16x8xbf16>, tensor<2x4x16x8xbf16>) -> tensor<2x4x16x16xbf16>
    %253 = "linalg.generic"(%252, %117, %118) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1021: bf16, %arg1022: f32, %arg1023: f32):
      %1320 = "arith.extf"(%arg1021) : (bf16) -> f32
      %1321 = "arith.mulf"(%1320, %arg1022) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1321) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<1x1x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %254 = "linalg.generic"(%248, %253, %118) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1018: f32, %arg1019: f32, %arg1020: f32):
      %1319 = "arith.addf"(%arg1018, %arg1019) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1319) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %255 = "linalg.generic"(%241, %116, %127) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1015: bf16, %arg1016: f32, %arg1017: f32):
      %1317 = "arith.extf"(%arg1015) : (bf16) -> f32
      %1318 = "arith.mulf"(%1317, %arg1016) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1318) : (f32) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<1x1x16x16xf32>, tensor<2x2x16x16xf32>) -> tensor<2x2x16x16xf32>
    %256 = "tensor.extract_slice"(%241) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x16xbf16>) -> tensor<2x2x16x8xbf16>
    %257 = "tensor.extract_slice"(%241) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x16xbf16>) -> tensor<2x2x16x8xbf16>
    %258 = "linalg.generic"(%257, %131) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1013: bf16, %arg1014: bf16):
      %1316 = "arith.negf"(%arg1013) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1316) : (bf16) -> ()
    }) : (tensor<2x2x16x8xbf16>, tensor<2x2x16x8xbf16>) -> tensor<2x2x16x8xbf16>
    %259 = "tensor.concat"(%258, %256) <{dim = 3 : i64}> : (tensor<2x2x16x8xbf16>, tensor<2x2x16x8xbf16>) -> tensor<2x2x16x16xbf16>
    %260 = "linalg.generic"(%259, %117, %127) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1010: bf16, %arg1011: f32, %arg1012: f32):
      %1314 = "arith.extf"(%arg1010) : (bf16) -> f32
      %1315 = "arith.mulf"(%1314, %arg1011) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1315) : (f32) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<1x1x16x16xf32>, tensor<2x2x16x16xf32>) -> tensor<2x2x16x16xf32>
    %261 = "linalg.generic"(%255, %260, %127) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1007: f32, %arg1008: f32, %arg1009: f32):
      %1313 = "arith.addf"(%arg1007, %arg1008) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1313) : (f32) -> ()
    }) : (tensor<2x2x16x16xf32>, tensor<2x2x16x16xf32>, tensor<2x2x16x16xf32>) -> tensor<2x2x16x16xf32>
    %262 = "linalg.generic"(%261, %136) <{indexing_maps = [#map22, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1005: f32, %arg1006: f32):
      "linalg.yield"(%arg1005) : (f32) -> ()
    }) : (tensor<2x2x16x16xf32>, tensor<2x2x2x16x16xf32>) -> tensor<2x2x2x16x16xf32>
    %263 = "tensor.collapse_shape"(%262) <{reassociation = [[0], [1, 2], [3], [4]]}> : (tensor<2x2x2x16x16xf32>) -> tensor<2x4x16x16xf32>
    %264 = "linalg.generic"(%247, %139) <{indexing_maps = [#map22, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1003: bf16, %arg1004: bf16):
      "linalg.yield"(%arg1003) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x2x2x16x16xbf16>) -> tensor<2x2x2x16x16xbf16>
    %265 = "linalg.transpose"(%263, %118) <{permutation = array<i64: 0, 1, 3, 2>}> ({
    ^bb0(%arg1001: f32, %arg1002: f32):
      "linalg.yield"(%arg1001) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %266 = "linalg.generic"(%265, %97) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg999: f32, %arg1000: bf16):
      %1312 = "arith.truncf"(%arg999) : (f32) -> bf16
      "linalg.yield"(%1312) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %267 = "linalg.generic"(%254, %97) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg997: f32, %arg998: bf16):
      %1311 = "arith.truncf"(%arg997) : (f32) -> bf16
      "linalg.yield"(%1311) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %268 = "tensor.collapse_shape"(%267) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %269 = "tensor.collapse_shape"(%266) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %270 = "linalg.batch_matmul"(%268, %269, %147) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg994: bf16, %arg995: bf16, %arg996: f32):
      %1307 = "arith.extf"(%arg994) : (bf16) -> f32
      %1308 = "arith.extf"(%arg995) : (bf16) -> f32
      %1309 = "arith.mulf"(%1307, %1308) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1310 = "arith.addf"(%arg996, %1309) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1310) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %271 = "linalg.generic"(%270, %149) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg992: f32, %arg993: bf16):
      %1306 = "arith.truncf"(%arg992) : (f32) -> bf16
      "linalg.yield"(%1306) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %272 = "tensor.expand_shape"(%271) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %273 = "linalg.generic"(%272, %118) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg990: bf16, %arg991: f32):
      %1305 = "arith.extf"(%arg990) : (bf16) -> f32
      "linalg.yield"(%1305) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %274 = "linalg.generic"(%273, %118) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg988: f32, %arg989: f32):
      %1304 = "arith.mulf"(%arg988, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1304) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %275 = "linalg.generic"(%274, %97) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg986: f32, %arg987: bf16):
      %1303 = "arith.truncf"(%arg986) : (f32) -> bf16
      "linalg.yield"(%1303) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %276 = "linalg.generic"(%275, %66, %118) <{indexing_maps = [#map12, #map27, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg983: bf16, %arg984: f32, %arg985: f32):
      %1301 = "arith.extf"(%arg983) : (bf16) -> f32
      %1302 = "arith.addf"(%1301, %arg984) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1302) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x1x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %277:2 = "linalg.generic"(%276, %159, %157) <{indexing_maps = [#map12, #map26, #map26], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg980: f32, %arg981: f32, %arg982: i64):
      %1296 = "linalg.index"() <{dim = 3 : i64}> : () -> index
      %1297 = "arith.index_cast"(%1296) : (index) -> i64
      %1298 = "arith.maximumf"(%arg980, %arg981) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1299 = "arith.cmpf"(%arg980, %arg981) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1300 = "arith.select"(%1299, %1297, %arg982) : (i1, i64, i64) -> i64
      "linalg.yield"(%1298, %1300) : (f32, i64) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16xf32>, tensor<2x4x16xi64>) -> (tensor<2x4x16xf32>, tensor<2x4x16xi64>)
    %278 = "tensor.expand_shape"(%277#0) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 4, 16, 1>}> : (tensor<2x4x16xf32>) -> tensor<2x4x16x1xf32>
    %279 = "linalg.generic"(%276, %278, %118) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg977: f32, %arg978: f32, %arg979: f32):
      %1295 = "arith.subf"(%arg977, %arg978) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1295) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %280 = "linalg.generic"(%279, %118) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg975: f32, %arg976: f32):
      %1294 = "math.exp"(%arg975) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1294) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %281 = "linalg.generic"(%280, %165) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg973: f32, %arg974: f32):
      %1293 = "arith.addf"(%arg973, %arg974) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1293) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %282 = "linalg.generic"(%280, %281, %118) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg970: f32, %arg971: f32, %arg972: f32):
      %1292 = "arith.divf"(%arg970, %arg971) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1292) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %283 = "linalg.generic"(%282, %97) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg968: f32, %arg969: bf16):
      %1291 = "arith.truncf"(%arg968) : (f32) -> bf16
      "linalg.yield"(%1291) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %284 = "tensor.collapse_shape"(%283) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %285 = "tensor.collapse_shape"(%264) <{reassociation = [[0, 1, 2], [3], [4]]}> : (tensor<2x2x2x16x16xbf16>) -> tensor<8x16x16xbf16>
    %286 = "linalg.batch_matmul"(%284, %285, %147) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg965: bf16, %arg966: bf16, %arg967: f32):
      %1287 = "arith.extf"(%arg965) : (bf16) -> f32
      %1288 = "arith.extf"(%arg966) : (bf16) -> f32
      %1289 = "arith.mulf"(%1287, %1288) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1290 = "arith.addf"(%arg967, %1289) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1290) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %287 = "linalg.generic"(%286, %149) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg963: f32, %arg964: bf16):
      %1286 = "arith.truncf"(%arg963) : (f32) -> bf16
      "linalg.yield"(%1286) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %288 = "tensor.expand_shape"(%287) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %289 = "linalg.transpose"(%288, %174) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg961: bf16, %arg962: bf16):
      "linalg.yield"(%arg961) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x16x4x16xbf16>) -> tensor<2x16x4x16xbf16>
    %290 = "linalg.generic"(%arg13, %85) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg959: f32, %arg960: bf16):
      %1285 = "arith.truncf"(%arg959) : (f32) -> bf16
      "linalg.yield"(%1285) : (bf16) -> ()
    }) : (tensor<64x64xf32>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
    %291 = "linalg.transpose"(%290, %85) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg957: bf16, %arg958: bf16):
      "linalg.yield"(%arg957) : (bf16) -> ()
    }) : (tensor<64x64xbf16>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
    %292 = "tensor.collapse_shape"(%289) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x16x4x16xbf16>) -> tensor<32x64xbf16>
    %293 = "linalg.matmul"(%292, %291, %92) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg954: bf16, %arg955: bf16, %arg956: f32):
      %1281 = "arith.extf"(%arg954) : (bf16) -> f32
      %1282 = "arith.extf"(%arg955) : (bf16) -> f32
      %1283 = "arith.mulf"(%1281, %1282) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1284 = "arith.addf"(%arg956, %1283) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1284) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %294 = "linalg.generic"(%293, %94) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg952: f32, %arg953: bf16):
      %1280 = "arith.truncf"(%arg952) : (f32) -> bf16
      "linalg.yield"(%1280) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %295 = "tensor.expand_shape"(%294) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %296 = "linalg.generic"(%220, %295, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg949: f32, %arg950: bf16, %arg951: f32):
      %1278 = "arith.extf"(%arg950) : (bf16) -> f32
      %1279 = "arith.addf"(%arg949, %1278) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1279) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %297 = "linalg.generic"(%296, %296, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg946: f32, %arg947: f32, %arg948: f32):
      %1277 = "arith.mulf"(%arg946, %arg947) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1277) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %298 = "linalg.generic"(%297, %78) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg944: f32, %arg945: f32):
      %1276 = "arith.addf"(%arg944, %arg945) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1276) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %299 = "linalg.generic"(%298, %77) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg942: f32, %arg943: f32):
      %1275 = "arith.divf"(%arg942, %18) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1275) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %300 = "linalg.generic"(%299, %77) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg940: f32, %arg941: f32):
      %1273 = "arith.truncf"(%16) : (f64) -> f32
      %1274 = "arith.addf"(%arg940, %1273) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1274) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %301 = "linalg.generic"(%300, %77) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg938: f32, %arg939: f32):
      %1272 = "math.rsqrt"(%arg938) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1272) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %302 = "linalg.generic"(%296, %301, %24) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg935: f32, %arg936: f32, %arg937: f32):
      %1271 = "arith.mulf"(%arg935, %arg936) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1271) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %303 = "linalg.generic"(%arg18, %302, %24) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg932: f32, %arg933: f32, %arg934: f32):
      %1270 = "arith.mulf"(%arg932, %arg933) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1270) : (f32) -> ()
    }) : (tensor<64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %304 = "linalg.generic"(%arg14, %190) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg930: f32, %arg931: bf16):
      %1269 = "arith.truncf"(%arg930) : (f32) -> bf16
      "linalg.yield"(%1269) : (bf16) -> ()
    }) : (tensor<112x64xf32>, tensor<112x64xbf16>) -> tensor<112x64xbf16>
    %305 = "linalg.generic"(%303, %87) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg928: f32, %arg929: bf16):
      %1268 = "arith.truncf"(%arg928) : (f32) -> bf16
      "linalg.yield"(%1268) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %306 = "linalg.transpose"(%304, %193) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg926: bf16, %arg927: bf16):
      "linalg.yield"(%arg926) : (bf16) -> ()
    }) : (tensor<112x64xbf16>, tensor<64x112xbf16>) -> tensor<64x112xbf16>
    %307 = "tensor.collapse_shape"(%305) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %308 = "linalg.matmul"(%307, %306, %197) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg923: bf16, %arg924: bf16, %arg925: f32):
      %1264 = "arith.extf"(%arg923) : (bf16) -> f32
      %1265 = "arith.extf"(%arg924) : (bf16) -> f32
      %1266 = "arith.mulf"(%1264, %1265) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1267 = "arith.addf"(%arg925, %1266) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1267) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x112xbf16>, tensor<32x112xf32>) -> tensor<32x112xf32>
    %309 = "linalg.generic"(%308, %199) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg921: f32, %arg922: bf16):
      %1263 = "arith.truncf"(%arg921) : (f32) -> bf16
      "linalg.yield"(%1263) : (bf16) -> ()
    }) : (tensor<32x112xf32>, tensor<32x112xbf16>) -> tensor<32x112xbf16>
    %310 = "tensor.expand_shape"(%309) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 112>}> : (tensor<32x112xbf16>) -> tensor<2x16x112xbf16>
    %311 = "linalg.generic"(%310, %202) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg919: bf16, %arg920: f32):
      %1262 = "arith.extf"(%arg919) : (bf16) -> f32
      "linalg.yield"(%1262) : (f32) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %312 = "linalg.generic"(%311, %202) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg917: f32, %arg918: f32):
      %1258 = "arith.negf"(%arg917) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %1259 = "math.exp"(%1258) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %1260 = "arith.addf"(%1259, %9) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1261 = "arith.divf"(%9, %1260) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1261) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %313 = "linalg.generic"(%311, %312, %202) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg914: f32, %arg915: f32, %arg916: f32):
      %1257 = "arith.mulf"(%arg914, %arg915) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1257) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %314 = "linalg.generic"(%313, %206) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg912: f32, %arg913: bf16):
      %1256 = "arith.truncf"(%arg912) : (f32) -> bf16
      "linalg.yield"(%1256) : (bf16) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %315 = "linalg.generic"(%arg15, %190) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg910: f32, %arg911: bf16):
      %1255 = "arith.truncf"(%arg910) : (f32) -> bf16
      "linalg.yield"(%1255) : (bf16) -> ()
    }) : (tensor<112x64xf32>, tensor<112x64xbf16>) -> tensor<112x64xbf16>
    %316 = "linalg.transpose"(%315, %193) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg908: bf16, %arg909: bf16):
      "linalg.yield"(%arg908) : (bf16) -> ()
    }) : (tensor<112x64xbf16>, tensor<64x112xbf16>) -> tensor<64x112xbf16>
    %317 = "linalg.matmul"(%307, %316, %197) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg905: bf16, %arg906: bf16, %arg907: f32):
      %1251 = "arith.extf"(%arg905) : (bf16) -> f32
      %1252 = "arith.extf"(%arg906) : (bf16) -> f32
      %1253 = "arith.mulf"(%1251, %1252) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1254 = "arith.addf"(%arg907, %1253) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1254) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x112xbf16>, tensor<32x112xf32>) -> tensor<32x112xf32>
    %318 = "linalg.generic"(%317, %199) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg903: f32, %arg904: bf16):
      %1250 = "arith.truncf"(%arg903) : (f32) -> bf16
      "linalg.yield"(%1250) : (bf16) -> ()
    }) : (tensor<32x112xf32>, tensor<32x112xbf16>) -> tensor<32x112xbf16>
    %319 = "tensor.expand_shape"(%318) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 112>}> : (tensor<32x112xbf16>) -> tensor<2x16x112xbf16>
    %320 = "linalg.generic"(%314, %319, %206) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg900: bf16, %arg901: bf16, %arg902: bf16):
      %1249 = "arith.mulf"(%arg900, %arg901) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1249) : (bf16) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x16x112xbf16>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %321 = "linalg.generic"(%arg16, %193) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg898: f32, %arg899: bf16):
      %1248 = "arith.truncf"(%arg898) : (f32) -> bf16
      "linalg.yield"(%1248) : (bf16) -> ()
    }) : (tensor<64x112xf32>, tensor<64x112xbf16>) -> tensor<64x112xbf16>
    %322 = "linalg.transpose"(%321, %190) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg896: bf16, %arg897: bf16):
      "linalg.yield"(%arg896) : (bf16) -> ()
    }) : (tensor<64x112xbf16>, tensor<112x64xbf16>) -> tensor<112x64xbf16>
    %323 = "tensor.collapse_shape"(%320) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x112xbf16>) -> tensor<32x112xbf16>
    %324 = "linalg.matmul"(%323, %322, %92) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg893: bf16, %arg894: bf16, %arg895: f32):
      %1244 = "arith.extf"(%arg893) : (bf16) -> f32
      %1245 = "arith.extf"(%arg894) : (bf16) -> f32
      %1246 = "arith.mulf"(%1244, %1245) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1247 = "arith.addf"(%arg895, %1246) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1247) : (f32) -> ()
    }) : (tensor<32x112xbf16>, tensor<112x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %325 = "linalg.generic"(%324, %94) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg891: f32, %arg892: bf16):
      %1243 = "arith.truncf"(%arg891) : (f32) -> bf16
      "linalg.yield"(%1243) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %326 = "tensor.expand_shape"(%325) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %327 = "linalg.generic"(%296, %326, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg888: f32, %arg889: bf16, %arg890: f32):
      %1241 = "arith.extf"(%arg889) : (bf16) -> f32
      %1242 = "arith.addf"(%arg888, %1241) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1242) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %328 = "linalg.generic"(%327, %327, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg885: f32, %arg886: f32, %arg887: f32):
      %1240 = "arith.mulf"(%arg885, %arg886) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1240) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %329 = "linalg.generic"(%328, %78) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg883: f32, %arg884: f32):
      %1239 = "arith.addf"(%arg883, %arg884) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1239) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %330 = "linalg.generic"(%329, %77) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg881: f32, %arg882: f32):
      %1238 = "arith.divf"(%arg881, %18) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1238) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %331 = "linalg.generic"(%330, %77) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg879: f32, %arg880: f32):
      %1236 = "arith.truncf"(%16) : (f64) -> f32
      %1237 = "arith.addf"(%arg879, %1236) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1237) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %332 = "linalg.generic"(%331, %77) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg877: f32, %arg878: f32):
      %1235 = "math.rsqrt"(%arg877) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1235) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %333 = "linalg.generic"(%327, %332, %24) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg874: f32, %arg875: f32, %arg876: f32):
      %1234 = "arith.mulf"(%arg874, %arg875) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1234) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %334 = "linalg.generic"(%arg19, %333, %24) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg871: f32, %arg872: f32, %arg873: f32):
      %1233 = "arith.mulf"(%arg871, %arg872) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1233) : (f32) -> ()
    }) : (tensor<64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %335 = "tensor.empty"() : () -> tensor<96x64xbf16>
    %336 = "linalg.generic"(%arg20, %335) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg869: f32, %arg870: bf16):
      %1232 = "arith.truncf"(%arg869) : (f32) -> bf16
      "linalg.yield"(%1232) : (bf16) -> ()
    }) : (tensor<96x64xf32>, tensor<96x64xbf16>) -> tensor<96x64xbf16>
    %337 = "linalg.generic"(%334, %87) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg867: f32, %arg868: bf16):
      %1231 = "arith.truncf"(%arg867) : (f32) -> bf16
      "linalg.yield"(%1231) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %338 = "tensor.empty"() : () -> tensor<64x96xbf16>
    %339 = "linalg.transpose"(%336, %338) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg865: bf16, %arg866: bf16):
      "linalg.yield"(%arg865) : (bf16) -> ()
    }) : (tensor<96x64xbf16>, tensor<64x96xbf16>) -> tensor<64x96xbf16>
    %340 = "tensor.collapse_shape"(%337) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %341 = "tensor.empty"() : () -> tensor<32x96xf32>
    %342 = "linalg.fill"(%7, %341) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg863: f32, %arg864: f32):
      "linalg.yield"(%arg863) : (f32) -> ()
    }) : (f32, tensor<32x96xf32>) -> tensor<32x96xf32>
    %343 = "linalg.matmul"(%340, %339, %342) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg860: bf16, %arg861: bf16, %arg862: f32):
      %1227 = "arith.extf"(%arg860) : (bf16) -> f32
      %1228 = "arith.extf"(%arg861) : (bf16) -> f32
      %1229 = "arith.mulf"(%1227, %1228) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1230 = "arith.addf"(%arg862, %1229) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1230) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x96xbf16>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %344 = "tensor.empty"() : () -> tensor<32x96xbf16>
    %345 = "linalg.generic"(%343, %344) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg858: f32, %arg859: bf16):
      %1226 = "arith.truncf"(%arg858) : (f32) -> bf16
      "linalg.yield"(%1226) : (bf16) -> ()
    }) : (tensor<32x96xf32>, tensor<32x96xbf16>) -> tensor<32x96xbf16>
    %346 = "tensor.expand_shape"(%345) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 96>}> : (tensor<32x96xbf16>) -> tensor<2x16x96xbf16>
    %347 = "tensor.empty"() : () -> tensor<2x16x96xf32>
    %348 = "linalg.generic"(%346, %347) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg856: bf16, %arg857: f32):
      %1225 = "arith.extf"(%arg856) : (bf16) -> f32
      "linalg.yield"(%1225) : (f32) -> ()
    }) : (tensor<2x16x96xbf16>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %349 = "tensor.pad"(%arg22) <{operandSegmentSizes = array<i32: 1, 0, 0>, static_high = array<i64: 0, 1>, static_low = array<i64: 0, 0>}> ({
    ^bb0(%arg854: index, %arg855: index):
      "tensor.yield"(%0) : (i64) -> ()
    }) : (tensor<2x16xi64>) -> tensor<2x17xi64>
    %350 = "tensor.extract_slice"(%349) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 1>, static_sizes = array<i64: 2, 16>, static_strides = array<i64: 1, 1>}> : (tensor<2x17xi64>) -> tensor<2x16xi64>
    %351 = "tensor.collapse_shape"(%348) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x96xf32>) -> tensor<32x96xf32>
    %352 = "tensor.collapse_shape"(%350) <{reassociation = [[0, 1]]}> : (tensor<2x16xi64>) -> tensor<32xi64>
    %353 = "tensor.empty"() : () -> tensor<32xi64>
    %354 = "linalg.fill"(%4, %353) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg852: i64, %arg853: i64):
      "linalg.yield"(%arg852) : (i64) -> ()
    }) : (i64, tensor<32xi64>) -> tensor<32xi64>
    %355 = "tensor.empty"() : () -> tensor<32xf32>
    %356 = "linalg.fill"(%8, %355) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg850: f32, %arg851: f32):
      "linalg.yield"(%arg850) : (f32) -> ()
    }) : (f32, tensor<32xf32>) -> tensor<32xf32>
    %357:2 = "linalg.generic"(%351, %356, %354) <{indexing_maps = [#map4, #map28, #map28], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg847: f32, %arg848: f32, %arg849: i64):
      %1220 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %1221 = "arith.index_cast"(%1220) : (index) -> i64
      %1222 = "arith.maximumf"(%arg847, %arg848) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1223 = "arith.cmpf"(%arg847, %arg848) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1224 = "arith.select"(%1223, %1221, %arg849) : (i1, i64, i64) -> i64
      "linalg.yield"(%1222, %1224) : (f32, i64) -> ()
    }) : (tensor<32x96xf32>, tensor<32xf32>, tensor<32xi64>) -> (tensor<32xf32>, tensor<32xi64>)
    %358 = "tensor.expand_shape"(%357#0) <{reassociation = [[0, 1]], static_output_shape = array<i64: 32, 1>}> : (tensor<32xf32>) -> tensor<32x1xf32>
    %359 = "linalg.generic"(%351, %358, %341) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg844: f32, %arg845: f32, %arg846: f32):
      %1219 = "arith.subf"(%arg844, %arg845) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1219) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x1xf32>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %360 = "linalg.generic"(%359, %341) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg842: f32, %arg843: f32):
      %1218 = "math.exp"(%arg842) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1218) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %361 = "tensor.empty"() : () -> tensor<32x1xf32>
    %362 = "linalg.fill"(%7, %361) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg840: f32, %arg841: f32):
      "linalg.yield"(%arg840) : (f32) -> ()
    }) : (f32, tensor<32x1xf32>) -> tensor<32x1xf32>
    %363 = "linalg.generic"(%360, %362) <{indexing_maps = [#map4, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg838: f32, %arg839: f32):
      %1217 = "arith.addf"(%arg838, %arg839) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1217) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x1xf32>) -> tensor<32x1xf32>
    %364 = "linalg.generic"(%363, %361) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg836: f32, %arg837: f32):
      %1216 = "math.log"(%arg836) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1216) : (f32) -> ()
    }) : (tensor<32x1xf32>, tensor<32x1xf32>) -> tensor<32x1xf32>
    %365 = "linalg.generic"(%359, %364, %341) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg833: f32, %arg834: f32, %arg835: f32):
      %1215 = "arith.subf"(%arg833, %arg834) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1215) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x1xf32>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %366 = "tensor.empty"() : () -> tensor<32xi1>
    %367 = "linalg.generic"(%352, %366) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg831: i64, %arg832: i1):
      %1214 = "arith.cmpi"(%arg831, %0) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1214) : (i1) -> ()
    }) : (tensor<32xi64>, tensor<32xi1>) -> tensor<32xi1>
    %368 = "linalg.generic"(%367, %352, %23, %353) <{indexing_maps = [#map2, #map2, #map29, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg827: i1, %arg828: i64, %arg829: i64, %arg830: i64):
      %1213 = "arith.select"(%arg827, %arg828, %arg829) : (i1, i64, i64) -> i64
      "linalg.yield"(%1213) : (i64) -> ()
    }) : (tensor<32xi1>, tensor<32xi64>, tensor<i64>, tensor<32xi64>) -> tensor<32xi64>
    %369 = "tensor.expand_shape"(%368) <{reassociation = [[0, 1]], static_output_shape = array<i64: 32, 1>}> : (tensor<32xi64>) -> tensor<32x1xi64>
    %370 = "linalg.generic"(%369, %362) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg825: i64, %arg826: f32):
      %1208 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1209 = "arith.index_cast"(%arg825) : (i64) -> index
      %1210 = "arith.cmpi"(%1209, %6) <{predicate = 2 : i64}> : (index, index) -> i1
      "cf.assert"(%1210) <{msg = "index must be smaller than dim size"}> : (i1) -> ()
      %1211 = "arith.cmpi"(%arg825, %4) <{predicate = 5 : i64}> : (i64, i64) -> i1
      "cf.assert"(%1211) <{msg = "index must be larger or equal to 0"}> : (i1) -> ()
      %1212 = "tensor.extract"(%365, %1208, %1209) : (tensor<32x96xf32>, index, index) -> f32
      "linalg.yield"(%1212) : (f32) -> ()
    }) : (tensor<32x1xi64>, tensor<32x1xf32>) -> tensor<32x1xf32>
    %371 = "tensor.collapse_shape"(%370) <{reassociation = [[0, 1]]}> : (tensor<32x1xf32>) -> tensor<32xf32>
    %372 = "linalg.generic"(%371, %355) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg823: f32, %arg824: f32):
      %1207 = "arith.negf"(%arg823) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1207) : (f32) -> ()
    }) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %373 = "linalg.generic"(%367, %372, %14, %355) <{indexing_maps = [#map2, #map2, #map29, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg819: i1, %arg820: f32, %arg821: f32, %arg822: f32):
      %1206 = "arith.select"(%arg819, %arg820, %arg821) : (i1, f32, f32) -> f32
      "linalg.yield"(%1206) : (f32) -> ()
    }) : (tensor<32xi1>, tensor<32xf32>, tensor<f32>, tensor<32xf32>) -> tensor<32xf32>
    %374 = "tensor.empty"() : () -> tensor<i64>
    %375 = "linalg.fill"(%4, %374) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg817: i64, %arg818: i64):
      "linalg.yield"(%arg817) : (i64) -> ()
    }) : (i64, tensor<i64>) -> tensor<i64>
    %376 = "linalg.generic"(%367, %375) <{indexing_maps = [#map2, #map29], iterator_types = [#linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg815: i1, %arg816: i64):
      %1204 = "arith.extui"(%arg815) : (i1) -> i64
      %1205 = "arith.addi"(%1204, %arg816) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1205) : (i64) -> ()
    }) : (tensor<32xi1>, tensor<i64>) -> tensor<i64>
    %377 = "tensor.empty"() : () -> tensor<f32>
    %378 = "linalg.generic"(%376, %377) <{indexing_maps = [#map30, #map30], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg813: i64, %arg814: f32):
      %1203 = "arith.sitofp"(%arg813) : (i64) -> f32
      "linalg.yield"(%1203) : (f32) -> ()
    }) : (tensor<i64>, tensor<f32>) -> tensor<f32>
    %379 = "linalg.fill"(%7, %377) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg811: f32, %arg812: f32):
      "linalg.yield"(%arg811) : (f32) -> ()
    }) : (f32, tensor<f32>) -> tensor<f32>
    %380 = "linalg.generic"(%373, %379) <{indexing_maps = [#map2, #map29], iterator_types = [#linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg809: f32, %arg810: f32):
      %1202 = "arith.addf"(%arg809, %arg810) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1202) : (f32) -> ()
    }) : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %381 = "linalg.generic"(%380, %378, %377) <{indexing_maps = [#map30, #map30, #map30], iterator_types = [], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg806: f32, %arg807: f32, %arg808: f32):
      %1201 = "arith.divf"(%arg806, %arg807) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1201) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %382 = "linalg.generic"(%12, %378, %377) <{indexing_maps = [#map30, #map30, #map30], iterator_types = [], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg803: f32, %arg804: f32, %arg805: f32):
      %1200 = "arith.divf"(%arg803, %arg804) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1200) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %383 = "tensor.expand_shape"(%352) <{reassociation = [[0, 1]], static_output_shape = array<i64: 32, 1>}> : (tensor<32xi64>) -> tensor<32x1xi64>
    %384 = "tensor.empty"() : () -> tensor<96xi64>
    %385 = "linalg.generic"(%384) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg802: i64):
      %1198 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1199 = "arith.index_cast"(%1198) : (index) -> i64
      "linalg.yield"(%1199) : (i64) -> ()
    }) : (tensor<96xi64>) -> tensor<96xi64>
    %386 = "tensor.expand_shape"(%385) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 96>}> : (tensor<96xi64>) -> tensor<1x96xi64>
    %387 = "tensor.empty"() : () -> tensor<32x96xi1>
    %388 = "linalg.generic"(%383, %386, %387) <{indexing_maps = [#map6, #map5, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg799: i64, %arg800: i64, %arg801: i1):
      %1197 = "arith.cmpi"(%arg799, %arg800) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1197) : (i1) -> ()
    }) : (tensor<32x1xi64>, tensor<1x96xi64>, tensor<32x96xi1>) -> tensor<32x96xi1>
    %389 = "tensor.empty"() : () -> tensor<32x1xi1>
    %390 = "linalg.generic"(%383, %389) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg797: i64, %arg798: i1):
      %1196 = "arith.cmpi"(%arg797, %0) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1196) : (i1) -> ()
    }) : (tensor<32x1xi64>, tensor<32x1xi1>) -> tensor<32x1xi1>
    %391 = "linalg.generic"(%388, %390, %387) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg794: i1, %arg795: i1, %arg796: i1):
      %1195 = "arith.andi"(%arg794, %arg795) : (i1, i1) -> i1
      "linalg.yield"(%1195) : (i1) -> ()
    }) : (tensor<32x96xi1>, tensor<32x1xi1>, tensor<32x96xi1>) -> tensor<32x96xi1>
    %392 = "linalg.generic"(%382, %377) <{indexing_maps = [#map30, #map30], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg792: f32, %arg793: f32):
      %1194 = "arith.negf"(%arg792) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1194) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %393 = "linalg.generic"(%391, %392, %14, %341) <{indexing_maps = [#map4, #map31, #map31, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg788: i1, %arg789: f32, %arg790: f32, %arg791: f32):
      %1193 = "arith.select"(%arg788, %arg789, %arg790) : (i1, f32, f32) -> f32
      "linalg.yield"(%1193) : (f32) -> ()
    }) : (tensor<32x96xi1>, tensor<f32>, tensor<f32>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %394 = "linalg.generic"(%365, %341) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg786: f32, %arg787: f32):
      %1192 = "math.exp"(%arg786) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1192) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %395 = "linalg.generic"(%393, %362) <{indexing_maps = [#map4, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg784: f32, %arg785: f32):
      %1191 = "arith.addf"(%arg784, %arg785) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1191) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x1xf32>) -> tensor<32x1xf32>
    %396 = "linalg.generic"(%394, %395, %341) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg781: f32, %arg782: f32, %arg783: f32):
      %1190 = "arith.mulf"(%arg781, %arg782) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1190) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x1xf32>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %397 = "linalg.generic"(%393, %396, %341) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg778: f32, %arg779: f32, %arg780: f32):
      %1189 = "arith.subf"(%arg778, %arg779) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1189) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x96xf32>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %398 = "tensor.expand_shape"(%397) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 96>}> : (tensor<32x96xf32>) -> tensor<2x16x96xf32>
    %399 = "tensor.empty"() : () -> tensor<2x16x96xbf16>
    %400 = "linalg.generic"(%398, %399) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg776: f32, %arg777: bf16):
      %1188 = "arith.truncf"(%arg776) : (f32) -> bf16
      "linalg.yield"(%1188) : (bf16) -> ()
    }) : (tensor<2x16x96xf32>, tensor<2x16x96xbf16>) -> tensor<2x16x96xbf16>
    %401 = "tensor.collapse_shape"(%400) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x96xbf16>) -> tensor<32x96xbf16>
    %402 = "tensor.empty"() : () -> tensor<96x32xbf16>
    %403 = "linalg.transpose"(%401, %402) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg774: bf16, %arg775: bf16):
      "linalg.yield"(%arg774) : (bf16) -> ()
    }) : (tensor<32x96xbf16>, tensor<96x32xbf16>) -> tensor<96x32xbf16>
    %404 = "tensor.empty"() : () -> tensor<96x64xf32>
    %405 = "linalg.fill"(%7, %404) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg772: f32, %arg773: f32):
      "linalg.yield"(%arg772) : (f32) -> ()
    }) : (f32, tensor<96x64xf32>) -> tensor<96x64xf32>
    %406 = "linalg.matmul"(%403, %340, %405) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg769: bf16, %arg770: bf16, %arg771: f32):
      %1184 = "arith.extf"(%arg769) : (bf16) -> f32
      %1185 = "arith.extf"(%arg770) : (bf16) -> f32
      %1186 = "arith.mulf"(%1184, %1185) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1187 = "arith.addf"(%arg771, %1186) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1187) : (f32) -> ()
    }) : (tensor<96x32xbf16>, tensor<32x64xbf16>, tensor<96x64xf32>) -> tensor<96x64xf32>
    %407 = "linalg.generic"(%406, %335) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg767: f32, %arg768: bf16):
      %1183 = "arith.truncf"(%arg767) : (f32) -> bf16
      "linalg.yield"(%1183) : (bf16) -> ()
    }) : (tensor<96x64xf32>, tensor<96x64xbf16>) -> tensor<96x64xbf16>
    %408 = "linalg.matmul"(%401, %336, %92) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg764: bf16, %arg765: bf16, %arg766: f32):
      %1179 = "arith.extf"(%arg764) : (bf16) -> f32
      %1180 = "arith.extf"(%arg765) : (bf16) -> f32
      %1181 = "arith.mulf"(%1179, %1180) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1182 = "arith.addf"(%arg766, %1181) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1182) : (f32) -> ()
    }) : (tensor<32x96xbf16>, tensor<96x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %409 = "linalg.generic"(%408, %94) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg762: f32, %arg763: bf16):
      %1178 = "arith.truncf"(%arg762) : (f32) -> bf16
      "linalg.yield"(%1178) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %410 = "tensor.expand_shape"(%409) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %411 = "linalg.generic"(%410, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg760: bf16, %arg761: f32):
      %1177 = "arith.extf"(%arg760) : (bf16) -> f32
      "linalg.yield"(%1177) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %412 = "linalg.generic"(%407, %404) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg758: bf16, %arg759: f32):
      %1176 = "arith.extf"(%arg758) : (bf16) -> f32
      "linalg.yield"(%1176) : (f32) -> ()
    }) : (tensor<96x64xbf16>, tensor<96x64xf32>) -> tensor<96x64xf32>
    %413 = "linalg.generic"(%411, %arg19, %24) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg755: f32, %arg756: f32, %arg757: f32):
      %1175 = "arith.mulf"(%arg755, %arg756) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1175) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %414 = "linalg.generic"(%411, %333, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg752: f32, %arg753: f32, %arg754: f32):
      %1174 = "arith.mulf"(%arg752, %arg753) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1174) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %415 = "tensor.empty"() : () -> tensor<1x1x64xf32>
    %416 = "linalg.fill"(%7, %415) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg750: f32, %arg751: f32):
      "linalg.yield"(%arg750) : (f32) -> ()
    }) : (f32, tensor<1x1x64xf32>) -> tensor<1x1x64xf32>
    %417 = "linalg.generic"(%414, %416) <{indexing_maps = [#map1, #map32], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg748: f32, %arg749: f32):
      %1173 = "arith.addf"(%arg748, %arg749) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1173) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<1x1x64xf32>) -> tensor<1x1x64xf32>
    %418 = "tensor.collapse_shape"(%417) <{reassociation = [[0, 1, 2]]}> : (tensor<1x1x64xf32>) -> tensor<64xf32>
    %419 = "linalg.generic"(%413, %327, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg745: f32, %arg746: f32, %arg747: f32):
      %1172 = "arith.mulf"(%arg745, %arg746) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1172) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %420 = "linalg.generic"(%413, %332, %24) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg742: f32, %arg743: f32, %arg744: f32):
      %1171 = "arith.mulf"(%arg742, %arg743) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1171) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %421 = "linalg.generic"(%419, %78) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg740: f32, %arg741: f32):
      %1170 = "arith.addf"(%arg740, %arg741) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1170) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %422 = "linalg.generic"(%332, %332, %77) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg737: f32, %arg738: f32, %arg739: f32):
      %1169 = "arith.mulf"(%arg737, %arg738) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1169) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %423 = "linalg.generic"(%422, %332, %77) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg734: f32, %arg735: f32, %arg736: f32):
      %1168 = "arith.mulf"(%arg734, %arg735) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1168) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %424 = "linalg.generic"(%421, %77) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg732: f32, %arg733: f32):
      %1167 = "arith.mulf"(%arg732, %20) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1167) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %425 = "linalg.generic"(%424, %423, %77) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg729: f32, %arg730: f32, %arg731: f32):
      %1166 = "arith.mulf"(%arg729, %arg730) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1166) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %426 = "tensor.collapse_shape"(%425) <{reassociation = [[0], [1, 2]]}> : (tensor<2x16x1xf32>) -> tensor<2x16xf32>
    %427 = "linalg.generic"(%426, %24) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg727: f32, %arg728: f32):
      "linalg.yield"(%arg727) : (f32) -> ()
    }) : (tensor<2x16xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %428 = "linalg.generic"(%427, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg725: f32, %arg726: f32):
      %1165 = "arith.divf"(%arg725, %18) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1165) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %429 = "linalg.generic"(%327, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg723: f32, %arg724: f32):
      %1164 = "arith.mulf"(%arg723, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1164) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %430 = "linalg.generic"(%428, %429, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg720: f32, %arg721: f32, %arg722: f32):
      %1163 = "arith.mulf"(%arg720, %arg721) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1163) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %431 = "linalg.generic"(%420, %430, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg717: f32, %arg718: f32, %arg719: f32):
      %1162 = "arith.addf"(%arg717, %arg718) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1162) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %432 = "linalg.generic"(%431, %87) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg715: f32, %arg716: bf16):
      %1161 = "arith.truncf"(%arg715) : (f32) -> bf16
      "linalg.yield"(%1161) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %433 = "tensor.collapse_shape"(%432) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %434 = "linalg.transpose"(%433, %100) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg713: bf16, %arg714: bf16):
      "linalg.yield"(%arg713) : (bf16) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
    %435 = "tensor.empty"() : () -> tensor<64x112xf32>
    %436 = "linalg.fill"(%7, %435) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg711: f32, %arg712: f32):
      "linalg.yield"(%arg711) : (f32) -> ()
    }) : (f32, tensor<64x112xf32>) -> tensor<64x112xf32>
    %437 = "linalg.matmul"(%434, %323, %436) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg708: bf16, %arg709: bf16, %arg710: f32):
      %1157 = "arith.extf"(%arg708) : (bf16) -> f32
      %1158 = "arith.extf"(%arg709) : (bf16) -> f32
      %1159 = "arith.mulf"(%1157, %1158) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1160 = "arith.addf"(%arg710, %1159) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1160) : (f32) -> ()
    }) : (tensor<64x32xbf16>, tensor<32x112xbf16>, tensor<64x112xf32>) -> tensor<64x112xf32>
    %438 = "linalg.generic"(%437, %193) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg706: f32, %arg707: bf16):
      %1156 = "arith.truncf"(%arg706) : (f32) -> bf16
      "linalg.yield"(%1156) : (bf16) -> ()
    }) : (tensor<64x112xf32>, tensor<64x112xbf16>) -> tensor<64x112xbf16>
    %439 = "linalg.matmul"(%433, %321, %197) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg703: bf16, %arg704: bf16, %arg705: f32):
      %1152 = "arith.extf"(%arg703) : (bf16) -> f32
      %1153 = "arith.extf"(%arg704) : (bf16) -> f32
      %1154 = "arith.mulf"(%1152, %1153) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1155 = "arith.addf"(%arg705, %1154) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1155) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x112xbf16>, tensor<32x112xf32>) -> tensor<32x112xf32>
    %440 = "linalg.generic"(%439, %199) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg701: f32, %arg702: bf16):
      %1151 = "arith.truncf"(%arg701) : (f32) -> bf16
      "linalg.yield"(%1151) : (bf16) -> ()
    }) : (tensor<32x112xf32>, tensor<32x112xbf16>) -> tensor<32x112xbf16>
    %441 = "tensor.expand_shape"(%440) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 112>}> : (tensor<32x112xbf16>) -> tensor<2x16x112xbf16>
    %442 = "linalg.generic"(%438, %435) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg699: bf16, %arg700: f32):
      %1150 = "arith.extf"(%arg699) : (bf16) -> f32
      "linalg.yield"(%1150) : (f32) -> ()
    }) : (tensor<64x112xbf16>, tensor<64x112xf32>) -> tensor<64x112xf32>
    %443 = "linalg.generic"(%441, %314, %206) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg696: bf16, %arg697: bf16, %arg698: bf16):
      %1149 = "arith.mulf"(%arg696, %arg697) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1149) : (bf16) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x16x112xbf16>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %444 = "linalg.generic"(%441, %319, %206) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg693: bf16, %arg694: bf16, %arg695: bf16):
      %1148 = "arith.mulf"(%arg693, %arg694) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1148) : (bf16) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x16x112xbf16>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %445 = "tensor.collapse_shape"(%443) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x112xbf16>) -> tensor<32x112xbf16>
    %446 = "tensor.empty"() : () -> tensor<112x32xbf16>
    %447 = "linalg.transpose"(%445, %446) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg691: bf16, %arg692: bf16):
      "linalg.yield"(%arg691) : (bf16) -> ()
    }) : (tensor<32x112xbf16>, tensor<112x32xbf16>) -> tensor<112x32xbf16>
    %448 = "tensor.empty"() : () -> tensor<112x64xf32>
    %449 = "linalg.fill"(%7, %448) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg689: f32, %arg690: f32):
      "linalg.yield"(%arg689) : (f32) -> ()
    }) : (f32, tensor<112x64xf32>) -> tensor<112x64xf32>
    %450 = "linalg.matmul"(%447, %307, %449) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg686: bf16, %arg687: bf16, %arg688: f32):
      %1144 = "arith.extf"(%arg686) : (bf16) -> f32
      %1145 = "arith.extf"(%arg687) : (bf16) -> f32
      %1146 = "arith.mulf"(%1144, %1145) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1147 = "arith.addf"(%arg688, %1146) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1147) : (f32) -> ()
    }) : (tensor<112x32xbf16>, tensor<32x64xbf16>, tensor<112x64xf32>) -> tensor<112x64xf32>
    %451 = "linalg.generic"(%450, %190) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg684: f32, %arg685: bf16):
      %1143 = "arith.truncf"(%arg684) : (f32) -> bf16
      "linalg.yield"(%1143) : (bf16) -> ()
    }) : (tensor<112x64xf32>, tensor<112x64xbf16>) -> tensor<112x64xbf16>
    %452 = "linalg.matmul"(%445, %315, %92) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg681: bf16, %arg682: bf16, %arg683: f32):
      %1139 = "arith.extf"(%arg681) : (bf16) -> f32
      %1140 = "arith.extf"(%arg682) : (bf16) -> f32
      %1141 = "arith.mulf"(%1139, %1140) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1142 = "arith.addf"(%arg683, %1141) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1142) : (f32) -> ()
    }) : (tensor<32x112xbf16>, tensor<112x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %453 = "linalg.generic"(%452, %94) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg679: f32, %arg680: bf16):
      %1138 = "arith.truncf"(%arg679) : (f32) -> bf16
      "linalg.yield"(%1138) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %454 = "tensor.expand_shape"(%453) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %455 = "linalg.generic"(%454, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg677: bf16, %arg678: f32):
      %1137 = "arith.extf"(%arg677) : (bf16) -> f32
      "linalg.yield"(%1137) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %456 = "linalg.generic"(%451, %448) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg675: bf16, %arg676: f32):
      %1136 = "arith.extf"(%arg675) : (bf16) -> f32
      "linalg.yield"(%1136) : (f32) -> ()
    }) : (tensor<112x64xbf16>, tensor<112x64xf32>) -> tensor<112x64xf32>
    %457 = "linalg.generic"(%444, %202) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg673: bf16, %arg674: f32):
      %1135 = "arith.extf"(%arg673) : (bf16) -> f32
      "linalg.yield"(%1135) : (f32) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %458 = "linalg.generic"(%457, %312, %202) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg670: f32, %arg671: f32, %arg672: f32):
      %1134 = "arith.mulf"(%arg670, %arg671) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1134) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %459 = "linalg.generic"(%22, %312, %202) <{indexing_maps = [#map9, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg667: i64, %arg668: f32, %arg669: f32):
      %1132 = "arith.sitofp"(%arg667) : (i64) -> f32
      %1133 = "arith.subf"(%1132, %arg668) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1133) : (f32) -> ()
    }) : (tensor<i64>, tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %460 = "linalg.generic"(%311, %459, %202) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg664: f32, %arg665: f32, %arg666: f32):
      %1131 = "arith.mulf"(%arg664, %arg665) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1131) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %461 = "linalg.generic"(%460, %202) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg662: f32, %arg663: f32):
      %1130 = "arith.addf"(%arg662, %9) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1130) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %462 = "linalg.generic"(%458, %461, %202) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg659: f32, %arg660: f32, %arg661: f32):
      %1129 = "arith.mulf"(%arg659, %arg660) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1129) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %463 = "linalg.generic"(%462, %206) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg657: f32, %arg658: bf16):
      %1128 = "arith.truncf"(%arg657) : (f32) -> bf16
      "linalg.yield"(%1128) : (bf16) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %464 = "tensor.collapse_shape"(%463) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x112xbf16>) -> tensor<32x112xbf16>
    %465 = "linalg.transpose"(%464, %446) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg655: bf16, %arg656: bf16):
      "linalg.yield"(%arg655) : (bf16) -> ()
    }) : (tensor<32x112xbf16>, tensor<112x32xbf16>) -> tensor<112x32xbf16>
    %466 = "linalg.matmul"(%465, %307, %449) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg652: bf16, %arg653: bf16, %arg654: f32):
      %1124 = "arith.extf"(%arg652) : (bf16) -> f32
      %1125 = "arith.extf"(%arg653) : (bf16) -> f32
      %1126 = "arith.mulf"(%1124, %1125) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1127 = "arith.addf"(%arg654, %1126) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1127) : (f32) -> ()
    }) : (tensor<112x32xbf16>, tensor<32x64xbf16>, tensor<112x64xf32>) -> tensor<112x64xf32>
    %467 = "linalg.generic"(%466, %190) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg650: f32, %arg651: bf16):
      %1123 = "arith.truncf"(%arg650) : (f32) -> bf16
      "linalg.yield"(%1123) : (bf16) -> ()
    }) : (tensor<112x64xf32>, tensor<112x64xbf16>) -> tensor<112x64xbf16>
    %468 = "linalg.matmul"(%464, %304, %92) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg647: bf16, %arg648: bf16, %arg649: f32):
      %1119 = "arith.extf"(%arg647) : (bf16) -> f32
      %1120 = "arith.extf"(%arg648) : (bf16) -> f32
      %1121 = "arith.mulf"(%1119, %1120) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1122 = "arith.addf"(%arg649, %1121) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1122) : (f32) -> ()
    }) : (tensor<32x112xbf16>, tensor<112x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %469 = "linalg.generic"(%468, %94) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg645: f32, %arg646: bf16):
      %1118 = "arith.truncf"(%arg645) : (f32) -> bf16
      "linalg.yield"(%1118) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %470 = "tensor.expand_shape"(%469) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %471 = "linalg.generic"(%470, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg643: bf16, %arg644: f32):
      %1117 = "arith.extf"(%arg643) : (bf16) -> f32
      "linalg.yield"(%1117) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %472 = "linalg.generic"(%455, %471, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg640: f32, %arg641: f32, %arg642: f32):
      %1116 = "arith.addf"(%arg640, %arg641) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1116) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %473 = "linalg.generic"(%467, %448) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg638: bf16, %arg639: f32):
      %1115 = "arith.extf"(%arg638) : (bf16) -> f32
      "linalg.yield"(%1115) : (f32) -> ()
    }) : (tensor<112x64xbf16>, tensor<112x64xf32>) -> tensor<112x64xf32>
    %474 = "linalg.generic"(%472, %arg18, %24) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg635: f32, %arg636: f32, %arg637: f32):
      %1114 = "arith.mulf"(%arg635, %arg636) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1114) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %475 = "linalg.generic"(%472, %302, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg632: f32, %arg633: f32, %arg634: f32):
      %1113 = "arith.mulf"(%arg632, %arg633) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1113) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %476 = "linalg.generic"(%475, %416) <{indexing_maps = [#map1, #map32], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg630: f32, %arg631: f32):
      %1112 = "arith.addf"(%arg630, %arg631) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1112) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<1x1x64xf32>) -> tensor<1x1x64xf32>
    %477 = "tensor.collapse_shape"(%476) <{reassociation = [[0, 1, 2]]}> : (tensor<1x1x64xf32>) -> tensor<64xf32>
    %478 = "linalg.generic"(%474, %296, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg627: f32, %arg628: f32, %arg629: f32):
      %1111 = "arith.mulf"(%arg627, %arg628) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1111) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %479 = "linalg.generic"(%474, %301, %24) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg624: f32, %arg625: f32, %arg626: f32):
      %1110 = "arith.mulf"(%arg624, %arg625) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1110) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %480 = "linalg.generic"(%478, %78) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg622: f32, %arg623: f32):
      %1109 = "arith.addf"(%arg622, %arg623) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1109) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %481 = "linalg.generic"(%431, %479, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg619: f32, %arg620: f32, %arg621: f32):
      %1108 = "arith.addf"(%arg619, %arg620) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1108) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %482 = "linalg.generic"(%301, %301, %77) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg616: f32, %arg617: f32, %arg618: f32):
      %1107 = "arith.mulf"(%arg616, %arg617) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1107) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %483 = "linalg.generic"(%482, %301, %77) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg613: f32, %arg614: f32, %arg615: f32):
      %1106 = "arith.mulf"(%arg613, %arg614) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1106) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %484 = "linalg.generic"(%480, %77) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg611: f32, %arg612: f32):
      %1105 = "arith.mulf"(%arg611, %20) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1105) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %485 = "linalg.generic"(%484, %483, %77) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg608: f32, %arg609: f32, %arg610: f32):
      %1104 = "arith.mulf"(%arg608, %arg609) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1104) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %486 = "tensor.collapse_shape"(%485) <{reassociation = [[0], [1, 2]]}> : (tensor<2x16x1xf32>) -> tensor<2x16xf32>
    %487 = "linalg.generic"(%486, %24) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg606: f32, %arg607: f32):
      "linalg.yield"(%arg606) : (f32) -> ()
    }) : (tensor<2x16xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %488 = "linalg.generic"(%487, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg604: f32, %arg605: f32):
      %1103 = "arith.divf"(%arg604, %18) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1103) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %489 = "linalg.generic"(%296, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg602: f32, %arg603: f32):
      %1102 = "arith.mulf"(%arg602, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1102) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %490 = "linalg.generic"(%488, %489, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg599: f32, %arg600: f32, %arg601: f32):
      %1101 = "arith.mulf"(%arg599, %arg600) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1101) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %491 = "linalg.generic"(%481, %490, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg596: f32, %arg597: f32, %arg598: f32):
      %1100 = "arith.addf"(%arg596, %arg597) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1100) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %492 = "linalg.generic"(%491, %87) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg594: f32, %arg595: bf16):
      %1099 = "arith.truncf"(%arg594) : (f32) -> bf16
      "linalg.yield"(%1099) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %493 = "tensor.collapse_shape"(%492) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %494 = "linalg.transpose"(%493, %100) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg592: bf16, %arg593: bf16):
      "linalg.yield"(%arg592) : (bf16) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
    %495 = "tensor.empty"() : () -> tensor<64x64xf32>
    %496 = "linalg.fill"(%7, %495) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg590: f32, %arg591: f32):
      "linalg.yield"(%arg590) : (f32) -> ()
    }) : (f32, tensor<64x64xf32>) -> tensor<64x64xf32>
    %497 = "linalg.matmul"(%494, %292, %496) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg587: bf16, %arg588: bf16, %arg589: f32):
      %1095 = "arith.extf"(%arg587) : (bf16) -> f32
      %1096 = "arith.extf"(%arg588) : (bf16) -> f32
      %1097 = "arith.mulf"(%1095, %1096) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1098 = "arith.addf"(%arg589, %1097) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1098) : (f32) -> ()
    }) : (tensor<64x32xbf16>, tensor<32x64xbf16>, tensor<64x64xf32>) -> tensor<64x64xf32>
    %498 = "linalg.generic"(%497, %85) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg585: f32, %arg586: bf16):
      %1094 = "arith.truncf"(%arg585) : (f32) -> bf16
      "linalg.yield"(%1094) : (bf16) -> ()
    }) : (tensor<64x64xf32>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
    %499 = "linalg.matmul"(%493, %290, %92) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg582: bf16, %arg583: bf16, %arg584: f32):
      %1090 = "arith.extf"(%arg582) : (bf16) -> f32
      %1091 = "arith.extf"(%arg583) : (bf16) -> f32
      %1092 = "arith.mulf"(%1090, %1091) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1093 = "arith.addf"(%arg584, %1092) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1093) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %500 = "linalg.generic"(%499, %94) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg580: f32, %arg581: bf16):
      %1089 = "arith.truncf"(%arg580) : (f32) -> bf16
      "linalg.yield"(%1089) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %501 = "linalg.generic"(%498, %495) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg578: bf16, %arg579: f32):
      %1088 = "arith.extf"(%arg578) : (bf16) -> f32
      "linalg.yield"(%1088) : (f32) -> ()
    }) : (tensor<64x64xbf16>, tensor<64x64xf32>) -> tensor<64x64xf32>
    %502 = "tensor.expand_shape"(%500) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 16, 4, 16>}> : (tensor<32x64xbf16>) -> tensor<2x16x4x16xbf16>
    %503 = "linalg.transpose"(%502, %97) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg576: bf16, %arg577: bf16):
      "linalg.yield"(%arg576) : (bf16) -> ()
    }) : (tensor<2x16x4x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %504 = "tensor.collapse_shape"(%503) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %505 = "linalg.transpose"(%284, %149) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg574: bf16, %arg575: bf16):
      "linalg.yield"(%arg574) : (bf16) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %506 = "linalg.batch_matmul"(%505, %504, %147) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg571: bf16, %arg572: bf16, %arg573: f32):
      %1084 = "arith.extf"(%arg571) : (bf16) -> f32
      %1085 = "arith.extf"(%arg572) : (bf16) -> f32
      %1086 = "arith.mulf"(%1084, %1085) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1087 = "arith.addf"(%arg573, %1086) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1087) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %507 = "linalg.generic"(%506, %149) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg569: f32, %arg570: bf16):
      %1083 = "arith.truncf"(%arg569) : (f32) -> bf16
      "linalg.yield"(%1083) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %508 = "linalg.transpose"(%285, %149) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg567: bf16, %arg568: bf16):
      "linalg.yield"(%arg567) : (bf16) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %509 = "linalg.batch_matmul"(%504, %508, %147) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg564: bf16, %arg565: bf16, %arg566: f32):
      %1079 = "arith.extf"(%arg564) : (bf16) -> f32
      %1080 = "arith.extf"(%arg565) : (bf16) -> f32
      %1081 = "arith.mulf"(%1079, %1080) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1082 = "arith.addf"(%arg566, %1081) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1082) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %510 = "linalg.generic"(%509, %149) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg562: f32, %arg563: bf16):
      %1078 = "arith.truncf"(%arg562) : (f32) -> bf16
      "linalg.yield"(%1078) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %511 = "tensor.expand_shape"(%510) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %512 = "linalg.generic"(%511, %118) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg560: bf16, %arg561: f32):
      %1077 = "arith.extf"(%arg560) : (bf16) -> f32
      "linalg.yield"(%1077) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %513 = "linalg.generic"(%512, %282, %118) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg557: f32, %arg558: f32, %arg559: f32):
      %1076 = "arith.mulf"(%arg557, %arg558) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1076) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %514 = "linalg.generic"(%513, %165) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg555: f32, %arg556: f32):
      %1075 = "arith.addf"(%arg555, %arg556) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1075) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %515 = "linalg.generic"(%282, %514, %118) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg552: f32, %arg553: f32, %arg554: f32):
      %1074 = "arith.mulf"(%arg552, %arg553) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1074) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %516 = "linalg.generic"(%513, %515, %118) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg549: f32, %arg550: f32, %arg551: f32):
      %1073 = "arith.subf"(%arg549, %arg550) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1073) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %517 = "linalg.generic"(%516, %97) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg547: f32, %arg548: bf16):
      %1072 = "arith.truncf"(%arg547) : (f32) -> bf16
      "linalg.yield"(%1072) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %518 = "linalg.generic"(%517, %118) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg545: bf16, %arg546: f32):
      %1071 = "arith.extf"(%arg545) : (bf16) -> f32
      "linalg.yield"(%1071) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %519 = "linalg.generic"(%518, %118) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg543: f32, %arg544: f32):
      %1070 = "arith.mulf"(%arg543, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1070) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %520 = "linalg.generic"(%519, %97) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg541: f32, %arg542: bf16):
      %1069 = "arith.truncf"(%arg541) : (f32) -> bf16
      "linalg.yield"(%1069) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %521 = "tensor.collapse_shape"(%520) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %522 = "linalg.transpose"(%268, %149) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg539: bf16, %arg540: bf16):
      "linalg.yield"(%arg539) : (bf16) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %523 = "linalg.batch_matmul"(%522, %521, %147) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg536: bf16, %arg537: bf16, %arg538: f32):
      %1065 = "arith.extf"(%arg536) : (bf16) -> f32
      %1066 = "arith.extf"(%arg537) : (bf16) -> f32
      %1067 = "arith.mulf"(%1065, %1066) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1068 = "arith.addf"(%arg538, %1067) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1068) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %524 = "linalg.generic"(%523, %149) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg534: f32, %arg535: bf16):
      %1064 = "arith.truncf"(%arg534) : (f32) -> bf16
      "linalg.yield"(%1064) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %525 = "linalg.transpose"(%269, %149) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg532: bf16, %arg533: bf16):
      "linalg.yield"(%arg532) : (bf16) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %526 = "linalg.batch_matmul"(%521, %525, %147) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg529: bf16, %arg530: bf16, %arg531: f32):
      %1060 = "arith.extf"(%arg529) : (bf16) -> f32
      %1061 = "arith.extf"(%arg530) : (bf16) -> f32
      %1062 = "arith.mulf"(%1060, %1061) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1063 = "arith.addf"(%arg531, %1062) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1063) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %527 = "linalg.generic"(%526, %149) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg527: f32, %arg528: bf16):
      %1059 = "arith.truncf"(%arg527) : (f32) -> bf16
      "linalg.yield"(%1059) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %528 = "tensor.expand_shape"(%524) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %529 = "tensor.expand_shape"(%527) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %530 = "linalg.generic"(%529, %118) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg525: bf16, %arg526: f32):
      %1058 = "arith.extf"(%arg525) : (bf16) -> f32
      "linalg.yield"(%1058) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %531 = "linalg.generic"(%528, %118) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg523: bf16, %arg524: f32):
      %1057 = "arith.extf"(%arg523) : (bf16) -> f32
      "linalg.yield"(%1057) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %532 = "linalg.transpose"(%531, %118) <{permutation = array<i64: 0, 1, 3, 2>}> ({
    ^bb0(%arg521: f32, %arg522: f32):
      "linalg.yield"(%arg521) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %533 = "tensor.expand_shape"(%507) <{reassociation = [[0, 1, 2], [3], [4]], static_output_shape = array<i64: 2, 2, 2, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x2x2x16x16xbf16>
    %534 = "linalg.generic"(%533, %136) <{indexing_maps = [#map23, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg519: bf16, %arg520: f32):
      %1056 = "arith.extf"(%arg519) : (bf16) -> f32
      "linalg.yield"(%1056) : (f32) -> ()
    }) : (tensor<2x2x2x16x16xbf16>, tensor<2x2x2x16x16xf32>) -> tensor<2x2x2x16x16xf32>
    %535 = "tensor.empty"() : () -> tensor<2x2x1x16x16xf32>
    %536 = "linalg.fill"(%7, %535) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg517: f32, %arg518: f32):
      "linalg.yield"(%arg517) : (f32) -> ()
    }) : (f32, tensor<2x2x1x16x16xf32>) -> tensor<2x2x1x16x16xf32>
    %537 = "linalg.generic"(%534, %536) <{indexing_maps = [#map23, #map33], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg515: f32, %arg516: f32):
      %1055 = "arith.addf"(%arg515, %arg516) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1055) : (f32) -> ()
    }) : (tensor<2x2x2x16x16xf32>, tensor<2x2x1x16x16xf32>) -> tensor<2x2x1x16x16xf32>
    %538 = "tensor.empty"() : () -> tensor<2x2x1x16x16xbf16>
    %539 = "linalg.generic"(%537, %538) <{indexing_maps = [#map23, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg513: f32, %arg514: bf16):
      %1054 = "arith.truncf"(%arg513) : (f32) -> bf16
      "linalg.yield"(%1054) : (bf16) -> ()
    }) : (tensor<2x2x1x16x16xf32>, tensor<2x2x1x16x16xbf16>) -> tensor<2x2x1x16x16xbf16>
    %540 = "tensor.collapse_shape"(%539) <{reassociation = [[0], [1], [2, 3], [4]]}> : (tensor<2x2x1x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %541 = "tensor.expand_shape"(%532) <{reassociation = [[0], [1, 2], [3], [4]], static_output_shape = array<i64: 2, 2, 2, 16, 16>}> : (tensor<2x4x16x16xf32>) -> tensor<2x2x2x16x16xf32>
    %542 = "linalg.generic"(%541, %536) <{indexing_maps = [#map23, #map33], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg511: f32, %arg512: f32):
      %1053 = "arith.addf"(%arg511, %arg512) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1053) : (f32) -> ()
    }) : (tensor<2x2x2x16x16xf32>, tensor<2x2x1x16x16xf32>) -> tensor<2x2x1x16x16xf32>
    %543 = "tensor.collapse_shape"(%542) <{reassociation = [[0], [1], [2, 3], [4]]}> : (tensor<2x2x1x16x16xf32>) -> tensor<2x2x16x16xf32>
    %544 = "linalg.generic"(%543, %117, %127) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg508: f32, %arg509: f32, %arg510: f32):
      %1052 = "arith.mulf"(%arg508, %arg509) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1052) : (f32) -> ()
    }) : (tensor<2x2x16x16xf32>, tensor<1x1x16x16xf32>, tensor<2x2x16x16xf32>) -> tensor<2x2x16x16xf32>
    %545 = "linalg.generic"(%544, %108) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg506: f32, %arg507: bf16):
      %1051 = "arith.truncf"(%arg506) : (f32) -> bf16
      "linalg.yield"(%1051) : (bf16) -> ()
    }) : (tensor<2x2x16x16xf32>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %546 = "tensor.extract_slice"(%545) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x16xbf16>) -> tensor<2x2x16x8xbf16>
    %547 = "tensor.extract_slice"(%545) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x16xbf16>) -> tensor<2x2x16x8xbf16>
    %548 = "linalg.generic"(%546, %131) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg504: bf16, %arg505: bf16):
      %1050 = "arith.negf"(%arg504) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1050) : (bf16) -> ()
    }) : (tensor<2x2x16x8xbf16>, tensor<2x2x16x8xbf16>) -> tensor<2x2x16x8xbf16>
    %549 = "tensor.insert_slice"(%548, %11) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x8xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %550 = "tensor.insert_slice"(%547, %11) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x8xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %551 = "linalg.generic"(%549, %550, %108) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg501: bf16, %arg502: bf16, %arg503: bf16):
      %1049 = "arith.addf"(%arg501, %arg502) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1049) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x2x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %552 = "linalg.generic"(%543, %116, %127) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg498: f32, %arg499: f32, %arg500: f32):
      %1048 = "arith.mulf"(%arg498, %arg499) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1048) : (f32) -> ()
    }) : (tensor<2x2x16x16xf32>, tensor<1x1x16x16xf32>, tensor<2x2x16x16xf32>) -> tensor<2x2x16x16xf32>
    %553 = "linalg.generic"(%552, %108) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg496: f32, %arg497: bf16):
      %1047 = "arith.truncf"(%arg496) : (f32) -> bf16
      "linalg.yield"(%1047) : (bf16) -> ()
    }) : (tensor<2x2x16x16xf32>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %554 = "linalg.generic"(%551, %553, %108) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg493: bf16, %arg494: bf16, %arg495: bf16):
      %1046 = "arith.addf"(%arg493, %arg494) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1046) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x2x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %555 = "linalg.generic"(%530, %117, %118) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg490: f32, %arg491: f32, %arg492: f32):
      %1045 = "arith.mulf"(%arg490, %arg491) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1045) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<1x1x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %556 = "linalg.generic"(%555, %97) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg488: f32, %arg489: bf16):
      %1044 = "arith.truncf"(%arg488) : (f32) -> bf16
      "linalg.yield"(%1044) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %557 = "tensor.extract_slice"(%556) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x16xbf16>) -> tensor<2x4x16x8xbf16>
    %558 = "tensor.extract_slice"(%556) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x16xbf16>) -> tensor<2x4x16x8xbf16>
    %559 = "linalg.generic"(%557, %122) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg486: bf16, %arg487: bf16):
      %1043 = "arith.negf"(%arg486) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1043) : (bf16) -> ()
    }) : (tensor<2x4x16x8xbf16>, tensor<2x4x16x8xbf16>) -> tensor<2x4x16x8xbf16>
    %560 = "tensor.insert_slice"(%559, %10) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x8xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %561 = "tensor.insert_slice"(%558, %10) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x8xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %562 = "linalg.generic"(%560, %561, %97) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg483: bf16, %arg484: bf16, %arg485: bf16):
      %1042 = "arith.addf"(%arg483, %arg484) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1042) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %563 = "linalg.generic"(%530, %116, %118) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg480: f32, %arg481: f32, %arg482: f32):
      %1041 = "arith.mulf"(%arg480, %arg481) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1041) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<1x1x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %564 = "linalg.generic"(%563, %97) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg478: f32, %arg479: bf16):
      %1040 = "arith.truncf"(%arg478) : (f32) -> bf16
      "linalg.yield"(%1040) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %565 = "linalg.generic"(%562, %564, %97) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg475: bf16, %arg476: bf16, %arg477: bf16):
      %1039 = "arith.addf"(%arg475, %arg476) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1039) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %566 = "tensor.empty"() : () -> tensor<2x16x2x16xbf16>
    %567 = "linalg.transpose"(%540, %566) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg473: bf16, %arg474: bf16):
      "linalg.yield"(%arg473) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x16x2x16xbf16>) -> tensor<2x16x2x16xbf16>
    %568 = "tensor.collapse_shape"(%567) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x16x2x16xbf16>) -> tensor<32x32xbf16>
    %569 = "linalg.transpose"(%568, %105) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg471: bf16, %arg472: bf16):
      "linalg.yield"(%arg471) : (bf16) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %570 = "linalg.matmul"(%569, %231, %92) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg468: bf16, %arg469: bf16, %arg470: f32):
      %1035 = "arith.extf"(%arg468) : (bf16) -> f32
      %1036 = "arith.extf"(%arg469) : (bf16) -> f32
      %1037 = "arith.mulf"(%1035, %1036) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1038 = "arith.addf"(%arg470, %1037) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1038) : (f32) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %571 = "linalg.generic"(%570, %94) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg466: f32, %arg467: bf16):
      %1034 = "arith.truncf"(%arg466) : (f32) -> bf16
      "linalg.yield"(%1034) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %572 = "linalg.matmul"(%568, %242, %92) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg463: bf16, %arg464: bf16, %arg465: f32):
      %1030 = "arith.extf"(%arg463) : (bf16) -> f32
      %1031 = "arith.extf"(%arg464) : (bf16) -> f32
      %1032 = "arith.mulf"(%1030, %1031) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1033 = "arith.addf"(%arg465, %1032) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1033) : (f32) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %573 = "linalg.generic"(%572, %94) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg461: f32, %arg462: bf16):
      %1029 = "arith.truncf"(%arg461) : (f32) -> bf16
      "linalg.yield"(%1029) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %574 = "tensor.expand_shape"(%573) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %575 = "linalg.generic"(%574, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg459: bf16, %arg460: f32):
      %1028 = "arith.extf"(%arg459) : (bf16) -> f32
      "linalg.yield"(%1028) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %576 = "linalg.generic"(%571, %91) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg457: bf16, %arg458: f32):
      %1027 = "arith.extf"(%arg457) : (bf16) -> f32
      "linalg.yield"(%1027) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %577 = "linalg.transpose"(%554, %566) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg455: bf16, %arg456: bf16):
      "linalg.yield"(%arg455) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x16x2x16xbf16>) -> tensor<2x16x2x16xbf16>
    %578 = "tensor.collapse_shape"(%577) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x16x2x16xbf16>) -> tensor<32x32xbf16>
    %579 = "linalg.transpose"(%578, %105) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg453: bf16, %arg454: bf16):
      "linalg.yield"(%arg453) : (bf16) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %580 = "linalg.matmul"(%579, %231, %92) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg450: bf16, %arg451: bf16, %arg452: f32):
      %1023 = "arith.extf"(%arg450) : (bf16) -> f32
      %1024 = "arith.extf"(%arg451) : (bf16) -> f32
      %1025 = "arith.mulf"(%1023, %1024) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1026 = "arith.addf"(%arg452, %1025) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1026) : (f32) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %581 = "linalg.generic"(%580, %94) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg448: f32, %arg449: bf16):
      %1022 = "arith.truncf"(%arg448) : (f32) -> bf16
      "linalg.yield"(%1022) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %582 = "linalg.matmul"(%578, %236, %92) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg445: bf16, %arg446: bf16, %arg447: f32):
      %1018 = "arith.extf"(%arg445) : (bf16) -> f32
      %1019 = "arith.extf"(%arg446) : (bf16) -> f32
      %1020 = "arith.mulf"(%1018, %1019) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1021 = "arith.addf"(%arg447, %1020) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1021) : (f32) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %583 = "linalg.generic"(%582, %94) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg443: f32, %arg444: bf16):
      %1017 = "arith.truncf"(%arg443) : (f32) -> bf16
      "linalg.yield"(%1017) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %584 = "tensor.expand_shape"(%583) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %585 = "linalg.generic"(%584, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg441: bf16, %arg442: f32):
      %1016 = "arith.extf"(%arg441) : (bf16) -> f32
      "linalg.yield"(%1016) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %586 = "linalg.generic"(%575, %585, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg438: f32, %arg439: f32, %arg440: f32):
      %1015 = "arith.addf"(%arg438, %arg439) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1015) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %587 = "linalg.generic"(%581, %91) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg436: bf16, %arg437: f32):
      %1014 = "arith.extf"(%arg436) : (bf16) -> f32
      "linalg.yield"(%1014) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %588 = "linalg.transpose"(%565, %174) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg434: bf16, %arg435: bf16):
      "linalg.yield"(%arg434) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x16x4x16xbf16>) -> tensor<2x16x4x16xbf16>
    %589 = "tensor.collapse_shape"(%588) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x16x4x16xbf16>) -> tensor<32x64xbf16>
    %590 = "linalg.transpose"(%589, %100) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg432: bf16, %arg433: bf16):
      "linalg.yield"(%arg432) : (bf16) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
    %591 = "linalg.matmul"(%590, %231, %496) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg429: bf16, %arg430: bf16, %arg431: f32):
      %1010 = "arith.extf"(%arg429) : (bf16) -> f32
      %1011 = "arith.extf"(%arg430) : (bf16) -> f32
      %1012 = "arith.mulf"(%1010, %1011) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1013 = "arith.addf"(%arg431, %1012) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1013) : (f32) -> ()
    }) : (tensor<64x32xbf16>, tensor<32x64xbf16>, tensor<64x64xf32>) -> tensor<64x64xf32>
    %592 = "linalg.generic"(%591, %85) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg427: f32, %arg428: bf16):
      %1009 = "arith.truncf"(%arg427) : (f32) -> bf16
      "linalg.yield"(%1009) : (bf16) -> ()
    }) : (tensor<64x64xf32>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
    %593 = "linalg.matmul"(%589, %228, %92) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg424: bf16, %arg425: bf16, %arg426: f32):
      %1005 = "arith.extf"(%arg424) : (bf16) -> f32
      %1006 = "arith.extf"(%arg425) : (bf16) -> f32
      %1007 = "arith.mulf"(%1005, %1006) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1008 = "arith.addf"(%arg426, %1007) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1008) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %594 = "linalg.generic"(%593, %94) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg422: f32, %arg423: bf16):
      %1004 = "arith.truncf"(%arg422) : (f32) -> bf16
      "linalg.yield"(%1004) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %595 = "tensor.expand_shape"(%594) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %596 = "linalg.generic"(%595, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg420: bf16, %arg421: f32):
      %1003 = "arith.extf"(%arg420) : (bf16) -> f32
      "linalg.yield"(%1003) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %597 = "linalg.generic"(%586, %596, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg417: f32, %arg418: f32, %arg419: f32):
      %1002 = "arith.addf"(%arg417, %arg418) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1002) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %598 = "linalg.generic"(%592, %495) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg415: bf16, %arg416: f32):
      %1001 = "arith.extf"(%arg415) : (bf16) -> f32
      "linalg.yield"(%1001) : (f32) -> ()
    }) : (tensor<64x64xbf16>, tensor<64x64xf32>) -> tensor<64x64xf32>
    %599 = "linalg.generic"(%597, %arg17, %24) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg412: f32, %arg413: f32, %arg414: f32):
      %1000 = "arith.mulf"(%arg412, %arg413) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1000) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %600 = "linalg.generic"(%597, %226, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg409: f32, %arg410: f32, %arg411: f32):
      %999 = "arith.mulf"(%arg409, %arg410) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%999) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %601 = "linalg.generic"(%600, %416) <{indexing_maps = [#map1, #map32], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg407: f32, %arg408: f32):
      %998 = "arith.addf"(%arg407, %arg408) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%998) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<1x1x64xf32>) -> tensor<1x1x64xf32>
    %602 = "tensor.collapse_shape"(%601) <{reassociation = [[0, 1, 2]]}> : (tensor<1x1x64xf32>) -> tensor<64xf32>
    %603 = "linalg.generic"(%599, %220, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg404: f32, %arg405: f32, %arg406: f32):
      %997 = "arith.mulf"(%arg404, %arg405) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%997) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %604 = "linalg.generic"(%599, %225, %24) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg401: f32, %arg402: f32, %arg403: f32):
      %996 = "arith.mulf"(%arg401, %arg402) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%996) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %605 = "linalg.generic"(%603, %78) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg399: f32, %arg400: f32):
      %995 = "arith.addf"(%arg399, %arg400) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%995) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %606 = "linalg.generic"(%491, %604, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg396: f32, %arg397: f32, %arg398: f32):
      %994 = "arith.addf"(%arg396, %arg397) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%994) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %607 = "linalg.generic"(%225, %225, %77) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg393: f32, %arg394: f32, %arg395: f32):
      %993 = "arith.mulf"(%arg393, %arg394) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%993) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %608 = "linalg.generic"(%607, %225, %77) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg390: f32, %arg391: f32, %arg392: f32):
      %992 = "arith.mulf"(%arg390, %arg391) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%992) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %609 = "linalg.generic"(%605, %77) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg388: f32, %arg389: f32):
      %991 = "arith.mulf"(%arg388, %20) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%991) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %610 = "linalg.generic"(%609, %608, %77) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg385: f32, %arg386: f32, %arg387: f32):
      %990 = "arith.mulf"(%arg385, %arg386) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%990) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %611 = "tensor.collapse_shape"(%610) <{reassociation = [[0], [1, 2]]}> : (tensor<2x16x1xf32>) -> tensor<2x16xf32>
    %612 = "linalg.generic"(%611, %24) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg383: f32, %arg384: f32):
      "linalg.yield"(%arg383) : (f32) -> ()
    }) : (tensor<2x16xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %613 = "linalg.generic"(%612, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg381: f32, %arg382: f32):
      %989 = "arith.divf"(%arg381, %18) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%989) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %614 = "linalg.generic"(%220, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg379: f32, %arg380: f32):
      %988 = "arith.mulf"(%arg379, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%988) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %615 = "linalg.generic"(%613, %614, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg376: f32, %arg377: f32, %arg378: f32):
      %987 = "arith.mulf"(%arg376, %arg377) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%987) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %616 = "linalg.generic"(%606, %615, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg373: f32, %arg374: f32, %arg375: f32):
      %986 = "arith.addf"(%arg373, %arg374) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%986) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %617 = "linalg.generic"(%616, %87) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg371: f32, %arg372: bf16):
      %985 = "arith.truncf"(%arg371) : (f32) -> bf16
      "linalg.yield"(%985) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %618 = "tensor.collapse_shape"(%617) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %619 = "linalg.transpose"(%618, %100) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg369: bf16, %arg370: bf16):
      "linalg.yield"(%arg369) : (bf16) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
    %620 = "linalg.matmul"(%619, %216, %436) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg366: bf16, %arg367: bf16, %arg368: f32):
      %981 = "arith.extf"(%arg366) : (bf16) -> f32
      %982 = "arith.extf"(%arg367) : (bf16) -> f32
      %983 = "arith.mulf"(%981, %982) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %984 = "arith.addf"(%arg368, %983) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%984) : (f32) -> ()
    }) : (tensor<64x32xbf16>, tensor<32x112xbf16>, tensor<64x112xf32>) -> tensor<64x112xf32>
    %621 = "linalg.generic"(%620, %193) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg364: f32, %arg365: bf16):
      %980 = "arith.truncf"(%arg364) : (f32) -> bf16
      "linalg.yield"(%980) : (bf16) -> ()
    }) : (tensor<64x112xf32>, tensor<64x112xbf16>) -> tensor<64x112xbf16>
    %622 = "linalg.matmul"(%618, %214, %197) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg361: bf16, %arg362: bf16, %arg363: f32):
      %976 = "arith.extf"(%arg361) : (bf16) -> f32
      %977 = "arith.extf"(%arg362) : (bf16) -> f32
      %978 = "arith.mulf"(%976, %977) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %979 = "arith.addf"(%arg363, %978) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%979) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x112xbf16>, tensor<32x112xf32>) -> tensor<32x112xf32>
    %623 = "linalg.generic"(%622, %199) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg359: f32, %arg360: bf16):
      %975 = "arith.truncf"(%arg359) : (f32) -> bf16
      "linalg.yield"(%975) : (bf16) -> ()
    }) : (tensor<32x112xf32>, tensor<32x112xbf16>) -> tensor<32x112xbf16>
    %624 = "tensor.expand_shape"(%623) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 112>}> : (tensor<32x112xbf16>) -> tensor<2x16x112xbf16>
    %625 = "linalg.generic"(%621, %435) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg357: bf16, %arg358: f32):
      %974 = "arith.extf"(%arg357) : (bf16) -> f32
      "linalg.yield"(%974) : (f32) -> ()
    }) : (tensor<64x112xbf16>, tensor<64x112xf32>) -> tensor<64x112xf32>
    %626 = "linalg.generic"(%624, %207, %206) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg354: bf16, %arg355: bf16, %arg356: bf16):
      %973 = "arith.mulf"(%arg354, %arg355) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%973) : (bf16) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x16x112xbf16>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %627 = "linalg.generic"(%624, %212, %206) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg351: bf16, %arg352: bf16, %arg353: bf16):
      %972 = "arith.mulf"(%arg351, %arg352) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%972) : (bf16) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x16x112xbf16>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %628 = "tensor.collapse_shape"(%626) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x112xbf16>) -> tensor<32x112xbf16>
    %629 = "linalg.transpose"(%628, %446) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg349: bf16, %arg350: bf16):
      "linalg.yield"(%arg349) : (bf16) -> ()
    }) : (tensor<32x112xbf16>, tensor<112x32xbf16>) -> tensor<112x32xbf16>
    %630 = "linalg.matmul"(%629, %195, %449) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg346: bf16, %arg347: bf16, %arg348: f32):
      %968 = "arith.extf"(%arg346) : (bf16) -> f32
      %969 = "arith.extf"(%arg347) : (bf16) -> f32
      %970 = "arith.mulf"(%968, %969) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %971 = "arith.addf"(%arg348, %970) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%971) : (f32) -> ()
    }) : (tensor<112x32xbf16>, tensor<32x64xbf16>, tensor<112x64xf32>) -> tensor<112x64xf32>
    %631 = "linalg.generic"(%630, %190) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg344: f32, %arg345: bf16):
      %967 = "arith.truncf"(%arg344) : (f32) -> bf16
      "linalg.yield"(%967) : (bf16) -> ()
    }) : (tensor<112x64xf32>, tensor<112x64xbf16>) -> tensor<112x64xbf16>
    %632 = "linalg.matmul"(%628, %208, %92) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg341: bf16, %arg342: bf16, %arg343: f32):
      %963 = "arith.extf"(%arg341) : (bf16) -> f32
      %964 = "arith.extf"(%arg342) : (bf16) -> f32
      %965 = "arith.mulf"(%963, %964) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %966 = "arith.addf"(%arg343, %965) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%966) : (f32) -> ()
    }) : (tensor<32x112xbf16>, tensor<112x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %633 = "linalg.generic"(%632, %94) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg339: f32, %arg340: bf16):
      %962 = "arith.truncf"(%arg339) : (f32) -> bf16
      "linalg.yield"(%962) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %634 = "tensor.expand_shape"(%633) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %635 = "linalg.generic"(%634, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg337: bf16, %arg338: f32):
      %961 = "arith.extf"(%arg337) : (bf16) -> f32
      "linalg.yield"(%961) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %636 = "linalg.generic"(%631, %448) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg335: bf16, %arg336: f32):
      %960 = "arith.extf"(%arg335) : (bf16) -> f32
      "linalg.yield"(%960) : (f32) -> ()
    }) : (tensor<112x64xbf16>, tensor<112x64xf32>) -> tensor<112x64xf32>
    %637 = "linalg.generic"(%627, %202) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg333: bf16, %arg334: f32):
      %959 = "arith.extf"(%arg333) : (bf16) -> f32
      "linalg.yield"(%959) : (f32) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %638 = "linalg.generic"(%637, %204, %202) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg330: f32, %arg331: f32, %arg332: f32):
      %958 = "arith.mulf"(%arg330, %arg331) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%958) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %639 = "linalg.generic"(%22, %204, %202) <{indexing_maps = [#map9, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg327: i64, %arg328: f32, %arg329: f32):
      %956 = "arith.sitofp"(%arg327) : (i64) -> f32
      %957 = "arith.subf"(%956, %arg328) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%957) : (f32) -> ()
    }) : (tensor<i64>, tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %640 = "linalg.generic"(%203, %639, %202) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg324: f32, %arg325: f32, %arg326: f32):
      %955 = "arith.mulf"(%arg324, %arg325) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%955) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %641 = "linalg.generic"(%640, %202) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg322: f32, %arg323: f32):
      %954 = "arith.addf"(%arg322, %9) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%954) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %642 = "linalg.generic"(%638, %641, %202) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg319: f32, %arg320: f32, %arg321: f32):
      %953 = "arith.mulf"(%arg319, %arg320) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%953) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %643 = "linalg.generic"(%642, %206) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg317: f32, %arg318: bf16):
      %952 = "arith.truncf"(%arg317) : (f32) -> bf16
      "linalg.yield"(%952) : (bf16) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %644 = "tensor.collapse_shape"(%643) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x112xbf16>) -> tensor<32x112xbf16>
    %645 = "linalg.transpose"(%644, %446) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg315: bf16, %arg316: bf16):
      "linalg.yield"(%arg315) : (bf16) -> ()
    }) : (tensor<32x112xbf16>, tensor<112x32xbf16>) -> tensor<112x32xbf16>
    %646 = "linalg.matmul"(%645, %195, %449) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg312: bf16, %arg313: bf16, %arg314: f32):
      %948 = "arith.extf"(%arg312) : (bf16) -> f32
      %949 = "arith.extf"(%arg313) : (bf16) -> f32
      %950 = "arith.mulf"(%948, %949) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %951 = "arith.addf"(%arg314, %950) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%951) : (f32) -> ()
    }) : (tensor<112x32xbf16>, tensor<32x64xbf16>, tensor<112x64xf32>) -> tensor<112x64xf32>
    %647 = "linalg.generic"(%646, %190) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg310: f32, %arg311: bf16):
      %947 = "arith.truncf"(%arg310) : (f32) -> bf16
      "linalg.yield"(%947) : (bf16) -> ()
    }) : (tensor<112x64xf32>, tensor<112x64xbf16>) -> tensor<112x64xbf16>
    %648 = "linalg.matmul"(%644, %191, %92) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg307: bf16, %arg308: bf16, %arg309: f32):
      %943 = "arith.extf"(%arg307) : (bf16) -> f32
      %944 = "arith.extf"(%arg308) : (bf16) -> f32
      %945 = "arith.mulf"(%943, %944) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %946 = "arith.addf"(%arg309, %945) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%946) : (f32) -> ()
    }) : (tensor<32x112xbf16>, tensor<112x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %649 = "linalg.generic"(%648, %94) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg305: f32, %arg306: bf16):
      %942 = "arith.truncf"(%arg305) : (f32) -> bf16
      "linalg.yield"(%942) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %650 = "tensor.expand_shape"(%649) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %651 = "linalg.generic"(%650, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg303: bf16, %arg304: f32):
      %941 = "arith.extf"(%arg303) : (bf16) -> f32
      "linalg.yield"(%941) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %652 = "linalg.generic"(%635, %651, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg300: f32, %arg301: f32, %arg302: f32):
      %940 = "arith.addf"(%arg300, %arg301) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%940) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %653 = "linalg.generic"(%647, %448) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg298: bf16, %arg299: f32):
      %939 = "arith.extf"(%arg298) : (bf16) -> f32
      "linalg.yield"(%939) : (f32) -> ()
    }) : (tensor<112x64xbf16>, tensor<112x64xf32>) -> tensor<112x64xf32>
    %654 = "linalg.generic"(%652, %arg9, %24) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg295: f32, %arg296: f32, %arg297: f32):
      %938 = "arith.mulf"(%arg295, %arg296) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%938) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %655 = "linalg.generic"(%652, %188, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg292: f32, %arg293: f32, %arg294: f32):
      %937 = "arith.mulf"(%arg292, %arg293) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%937) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %656 = "linalg.generic"(%655, %416) <{indexing_maps = [#map1, #map32], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg290: f32, %arg291: f32):
      %936 = "arith.addf"(%arg290, %arg291) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%936) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<1x1x64xf32>) -> tensor<1x1x64xf32>
    %657 = "tensor.collapse_shape"(%656) <{reassociation = [[0, 1, 2]]}> : (tensor<1x1x64xf32>) -> tensor<64xf32>
    %658 = "linalg.generic"(%654, %182, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg287: f32, %arg288: f32, %arg289: f32):
      %935 = "arith.mulf"(%arg287, %arg288) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%935) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %659 = "linalg.generic"(%654, %187, %24) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg284: f32, %arg285: f32, %arg286: f32):
      %934 = "arith.mulf"(%arg284, %arg285) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%934) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %660 = "linalg.generic"(%658, %78) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg282: f32, %arg283: f32):
      %933 = "arith.addf"(%arg282, %arg283) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%933) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %661 = "linalg.generic"(%616, %659, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg279: f32, %arg280: f32, %arg281: f32):
      %932 = "arith.addf"(%arg279, %arg280) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%932) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %662 = "linalg.generic"(%187, %187, %77) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg276: f32, %arg277: f32, %arg278: f32):
      %931 = "arith.mulf"(%arg276, %arg277) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%931) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %663 = "linalg.generic"(%662, %187, %77) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg273: f32, %arg274: f32, %arg275: f32):
      %930 = "arith.mulf"(%arg273, %arg274) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%930) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %664 = "linalg.generic"(%660, %77) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg271: f32, %arg272: f32):
      %929 = "arith.mulf"(%arg271, %20) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%929) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %665 = "linalg.generic"(%664, %663, %77) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg268: f32, %arg269: f32, %arg270: f32):
      %928 = "arith.mulf"(%arg268, %arg269) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%928) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %666 = "tensor.collapse_shape"(%665) <{reassociation = [[0], [1, 2]]}> : (tensor<2x16x1xf32>) -> tensor<2x16xf32>
    %667 = "linalg.generic"(%666, %24) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg266: f32, %arg267: f32):
      "linalg.yield"(%arg266) : (f32) -> ()
    }) : (tensor<2x16xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %668 = "linalg.generic"(%667, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg264: f32, %arg265: f32):
      %927 = "arith.divf"(%arg264, %18) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%927) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %669 = "linalg.generic"(%182, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg262: f32, %arg263: f32):
      %926 = "arith.mulf"(%arg262, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%926) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %670 = "linalg.generic"(%668, %669, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg259: f32, %arg260: f32, %arg261: f32):
      %925 = "arith.mulf"(%arg259, %arg260) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%925) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %671 = "linalg.generic"(%661, %670, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg256: f32, %arg257: f32, %arg258: f32):
      %924 = "arith.addf"(%arg256, %arg257) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%924) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %672 = "linalg.generic"(%671, %87) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg254: f32, %arg255: bf16):
      %923 = "arith.truncf"(%arg254) : (f32) -> bf16
      "linalg.yield"(%923) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %673 = "tensor.collapse_shape"(%672) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %674 = "linalg.transpose"(%673, %100) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg252: bf16, %arg253: bf16):
      "linalg.yield"(%arg252) : (bf16) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
    %675 = "linalg.matmul"(%674, %178, %496) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg249: bf16, %arg250: bf16, %arg251: f32):
      %919 = "arith.extf"(%arg249) : (bf16) -> f32
      %920 = "arith.extf"(%arg250) : (bf16) -> f32
      %921 = "arith.mulf"(%919, %920) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %922 = "arith.addf"(%arg251, %921) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%922) : (f32) -> ()
    }) : (tensor<64x32xbf16>, tensor<32x64xbf16>, tensor<64x64xf32>) -> tensor<64x64xf32>
    %676 = "linalg.generic"(%675, %85) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg247: f32, %arg248: bf16):
      %918 = "arith.truncf"(%arg247) : (f32) -> bf16
      "linalg.yield"(%918) : (bf16) -> ()
    }) : (tensor<64x64xf32>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
    %677 = "linalg.matmul"(%673, %176, %92) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg244: bf16, %arg245: bf16, %arg246: f32):
      %914 = "arith.extf"(%arg244) : (bf16) -> f32
      %915 = "arith.extf"(%arg245) : (bf16) -> f32
      %916 = "arith.mulf"(%914, %915) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %917 = "arith.addf"(%arg246, %916) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%917) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %678 = "linalg.generic"(%677, %94) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg242: f32, %arg243: bf16):
      %913 = "arith.truncf"(%arg242) : (f32) -> bf16
      "linalg.yield"(%913) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %679 = "linalg.generic"(%676, %495) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg240: bf16, %arg241: f32):
      %912 = "arith.extf"(%arg240) : (bf16) -> f32
      "linalg.yield"(%912) : (f32) -> ()
    }) : (tensor<64x64xbf16>, tensor<64x64xf32>) -> tensor<64x64xf32>
    %680 = "tensor.expand_shape"(%678) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 16, 4, 16>}> : (tensor<32x64xbf16>) -> tensor<2x16x4x16xbf16>
    %681 = "linalg.transpose"(%680, %97) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg238: bf16, %arg239: bf16):
      "linalg.yield"(%arg238) : (bf16) -> ()
    }) : (tensor<2x16x4x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %682 = "tensor.collapse_shape"(%681) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %683 = "linalg.transpose"(%169, %149) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg236: bf16, %arg237: bf16):
      "linalg.yield"(%arg236) : (bf16) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %684 = "linalg.batch_matmul"(%683, %682, %147) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg233: bf16, %arg234: bf16, %arg235: f32):
      %908 = "arith.extf"(%arg233) : (bf16) -> f32
      %909 = "arith.extf"(%arg234) : (bf16) -> f32
      %910 = "arith.mulf"(%908, %909) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %911 = "arith.addf"(%arg235, %910) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%911) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %685 = "linalg.generic"(%684, %149) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg231: f32, %arg232: bf16):
      %907 = "arith.truncf"(%arg231) : (f32) -> bf16
      "linalg.yield"(%907) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %686 = "linalg.transpose"(%170, %149) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg229: bf16, %arg230: bf16):
      "linalg.yield"(%arg229) : (bf16) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %687 = "linalg.batch_matmul"(%682, %686, %147) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg226: bf16, %arg227: bf16, %arg228: f32):
      %903 = "arith.extf"(%arg226) : (bf16) -> f32
      %904 = "arith.extf"(%arg227) : (bf16) -> f32
      %905 = "arith.mulf"(%903, %904) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %906 = "arith.addf"(%arg228, %905) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%906) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %688 = "linalg.generic"(%687, %149) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg224: f32, %arg225: bf16):
      %902 = "arith.truncf"(%arg224) : (f32) -> bf16
      "linalg.yield"(%902) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %689 = "tensor.expand_shape"(%688) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %690 = "linalg.generic"(%689, %118) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg222: bf16, %arg223: f32):
      %901 = "arith.extf"(%arg222) : (bf16) -> f32
      "linalg.yield"(%901) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %691 = "linalg.generic"(%690, %167, %118) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg219: f32, %arg220: f32, %arg221: f32):
      %900 = "arith.mulf"(%arg219, %arg220) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%900) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %692 = "linalg.generic"(%691, %165) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg217: f32, %arg218: f32):
      %899 = "arith.addf"(%arg217, %arg218) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%899) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %693 = "linalg.generic"(%167, %692, %118) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg214: f32, %arg215: f32, %arg216: f32):
      %898 = "arith.mulf"(%arg214, %arg215) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%898) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %694 = "linalg.generic"(%691, %693, %118) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg211: f32, %arg212: f32, %arg213: f32):
      %897 = "arith.subf"(%arg211, %arg212) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%897) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %695 = "linalg.generic"(%694, %97) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg209: f32, %arg210: bf16):
      %896 = "arith.truncf"(%arg209) : (f32) -> bf16
      "linalg.yield"(%896) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %696 = "linalg.generic"(%695, %118) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg207: bf16, %arg208: f32):
      %895 = "arith.extf"(%arg207) : (bf16) -> f32
      "linalg.yield"(%895) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %697 = "linalg.generic"(%696, %118) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg205: f32, %arg206: f32):
      %894 = "arith.mulf"(%arg205, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%894) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %698 = "linalg.generic"(%697, %97) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg203: f32, %arg204: bf16):
      %893 = "arith.truncf"(%arg203) : (f32) -> bf16
      "linalg.yield"(%893) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %699 = "tensor.collapse_shape"(%698) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %700 = "linalg.transpose"(%144, %149) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg201: bf16, %arg202: bf16):
      "linalg.yield"(%arg201) : (bf16) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %701 = "linalg.batch_matmul"(%700, %699, %147) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg198: bf16, %arg199: bf16, %arg200: f32):
      %889 = "arith.extf"(%arg198) : (bf16) -> f32
      %890 = "arith.extf"(%arg199) : (bf16) -> f32
      %891 = "arith.mulf"(%889, %890) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %892 = "arith.addf"(%arg200, %891) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%892) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %702 = "linalg.generic"(%701, %149) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg196: f32, %arg197: bf16):
      %888 = "arith.truncf"(%arg196) : (f32) -> bf16
      "linalg.yield"(%888) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %703 = "linalg.transpose"(%145, %149) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg194: bf16, %arg195: bf16):
      "linalg.yield"(%arg194) : (bf16) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %704 = "linalg.batch_matmul"(%699, %703, %147) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg191: bf16, %arg192: bf16, %arg193: f32):
      %884 = "arith.extf"(%arg191) : (bf16) -> f32
      %885 = "arith.extf"(%arg192) : (bf16) -> f32
      %886 = "arith.mulf"(%884, %885) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %887 = "arith.addf"(%arg193, %886) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%887) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %705 = "linalg.generic"(%704, %149) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg189: f32, %arg190: bf16):
      %883 = "arith.truncf"(%arg189) : (f32) -> bf16
      "linalg.yield"(%883) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %706 = "tensor.expand_shape"(%702) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %707 = "tensor.expand_shape"(%705) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %708 = "linalg.generic"(%707, %118) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg187: bf16, %arg188: f32):
      %882 = "arith.extf"(%arg187) : (bf16) -> f32
      "linalg.yield"(%882) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %709 = "linalg.generic"(%706, %118) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg185: bf16, %arg186: f32):
      %881 = "arith.extf"(%arg185) : (bf16) -> f32
      "linalg.yield"(%881) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %710 = "linalg.transpose"(%709, %118) <{permutation = array<i64: 0, 1, 3, 2>}> ({
    ^bb0(%arg183: f32, %arg184: f32):
      "linalg.yield"(%arg183) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %711 = "tensor.expand_shape"(%685) <{reassociation = [[0, 1, 2], [3], [4]], static_output_shape = array<i64: 2, 2, 2, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x2x2x16x16xbf16>
    %712 = "linalg.generic"(%711, %136) <{indexing_maps = [#map23, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg181: bf16, %arg182: f32):
      %880 = "arith.extf"(%arg181) : (bf16) -> f32
      "linalg.yield"(%880) : (f32) -> ()
    }) : (tensor<2x2x2x16x16xbf16>, tensor<2x2x2x16x16xf32>) -> tensor<2x2x2x16x16xf32>
    %713 = "linalg.generic"(%712, %536) <{indexing_maps = [#map23, #map33], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg179: f32, %arg180: f32):
      %879 = "arith.addf"(%arg179, %arg180) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%879) : (f32) -> ()
    }) : (tensor<2x2x2x16x16xf32>, tensor<2x2x1x16x16xf32>) -> tensor<2x2x1x16x16xf32>
    %714 = "linalg.generic"(%713, %538) <{indexing_maps = [#map23, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg177: f32, %arg178: bf16):
      %878 = "arith.truncf"(%arg177) : (f32) -> bf16
      "linalg.yield"(%878) : (bf16) -> ()
    }) : (tensor<2x2x1x16x16xf32>, tensor<2x2x1x16x16xbf16>) -> tensor<2x2x1x16x16xbf16>
    %715 = "tensor.collapse_shape"(%714) <{reassociation = [[0], [1], [2, 3], [4]]}> : (tensor<2x2x1x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %716 = "tensor.expand_shape"(%710) <{reassociation = [[0], [1, 2], [3], [4]], static_output_shape = array<i64: 2, 2, 2, 16, 16>}> : (tensor<2x4x16x16xf32>) -> tensor<2x2x2x16x16xf32>
    %717 = "linalg.generic"(%716, %536) <{indexing_maps = [#map23, #map33], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg175: f32, %arg176: f32):
      %877 = "arith.addf"(%arg175, %arg176) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%877) : (f32) -> ()
    }) : (tensor<2x2x2x16x16xf32>, tensor<2x2x1x16x16xf32>) -> tensor<2x2x1x16x16xf32>
    %718 = "tensor.collapse_shape"(%717) <{reassociation = [[0], [1], [2, 3], [4]]}> : (tensor<2x2x1x16x16xf32>) -> tensor<2x2x16x16xf32>
    %719 = "linalg.generic"(%718, %117, %127) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg172: f32, %arg173: f32, %arg174: f32):
      %876 = "arith.mulf"(%arg172, %arg173) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%876) : (f32) -> ()
    }) : (tensor<2x2x16x16xf32>, tensor<1x1x16x16xf32>, tensor<2x2x16x16xf32>) -> tensor<2x2x16x16xf32>
    %720 = "linalg.generic"(%719, %108) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg170: f32, %arg171: bf16):
      %875 = "arith.truncf"(%arg170) : (f32) -> bf16
      "linalg.yield"(%875) : (bf16) -> ()
    }) : (tensor<2x2x16x16xf32>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %721 = "tensor.extract_slice"(%720) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x16xbf16>) -> tensor<2x2x16x8xbf16>
    %722 = "tensor.extract_slice"(%720) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x16xbf16>) -> tensor<2x2x16x8xbf16>
    %723 = "linalg.generic"(%721, %131) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg168: bf16, %arg169: bf16):
      %874 = "arith.negf"(%arg168) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%874) : (bf16) -> ()
    }) : (tensor<2x2x16x8xbf16>, tensor<2x2x16x8xbf16>) -> tensor<2x2x16x8xbf16>
    %724 = "tensor.insert_slice"(%723, %11) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x8xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %725 = "tensor.insert_slice"(%722, %11) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x8xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %726 = "linalg.generic"(%724, %725, %108) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg165: bf16, %arg166: bf16, %arg167: bf16):
      %873 = "arith.addf"(%arg165, %arg166) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%873) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x2x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %727 = "linalg.generic"(%718, %116, %127) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg162: f32, %arg163: f32, %arg164: f32):
      %872 = "arith.mulf"(%arg162, %arg163) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%872) : (f32) -> ()
    }) : (tensor<2x2x16x16xf32>, tensor<1x1x16x16xf32>, tensor<2x2x16x16xf32>) -> tensor<2x2x16x16xf32>
    %728 = "linalg.generic"(%727, %108) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg160: f32, %arg161: bf16):
      %871 = "arith.truncf"(%arg160) : (f32) -> bf16
      "linalg.yield"(%871) : (bf16) -> ()
    }) : (tensor<2x2x16x16xf32>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %729 = "linalg.generic"(%726, %728, %108) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg157: bf16, %arg158: bf16, %arg159: bf16):
      %870 = "arith.addf"(%arg157, %arg158) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%870) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x2x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %730 = "linalg.generic"(%708, %117, %118) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg154: f32, %arg155: f32, %arg156: f32):
      %869 = "arith.mulf"(%arg154, %arg155) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%869) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<1x1x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %731 = "linalg.generic"(%730, %97) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg152: f32, %arg153: bf16):
      %868 = "arith.truncf"(%arg152) : (f32) -> bf16
      "linalg.yield"(%868) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %732 = "tensor.extract_slice"(%731) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x16xbf16>) -> tensor<2x4x16x8xbf16>
    %733 = "tensor.extract_slice"(%731) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x16xbf16>) -> tensor<2x4x16x8xbf16>
    %734 = "linalg.generic"(%732, %122) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg150: bf16, %arg151: bf16):
      %867 = "arith.negf"(%arg150) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%867) : (bf16) -> ()
    }) : (tensor<2x4x16x8xbf16>, tensor<2x4x16x8xbf16>) -> tensor<2x4x16x8xbf16>
    %735 = "tensor.insert_slice"(%734, %10) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x8xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %736 = "tensor.insert_slice"(%733, %10) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x8xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %737 = "linalg.generic"(%735, %736, %97) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg147: bf16, %arg148: bf16, %arg149: bf16):
      %866 = "arith.addf"(%arg147, %arg148) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%866) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %738 = "linalg.generic"(%708, %116, %118) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg144: f32, %arg145: f32, %arg146: f32):
      %865 = "arith.mulf"(%arg144, %arg145) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%865) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<1x1x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %739 = "linalg.generic"(%738, %97) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg142: f32, %arg143: bf16):
      %864 = "arith.truncf"(%arg142) : (f32) -> bf16
      "linalg.yield"(%864) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %740 = "linalg.generic"(%737, %739, %97) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg139: bf16, %arg140: bf16, %arg141: bf16):
      %863 = "arith.addf"(%arg139, %arg140) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%863) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %741 = "linalg.transpose"(%715, %566) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg137: bf16, %arg138: bf16):
      "linalg.yield"(%arg137) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x16x2x16xbf16>) -> tensor<2x16x2x16xbf16>
    %742 = "tensor.collapse_shape"(%741) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x16x2x16xbf16>) -> tensor<32x32xbf16>
    %743 = "linalg.transpose"(%742, %105) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg135: bf16, %arg136: bf16):
      "linalg.yield"(%arg135) : (bf16) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %744 = "linalg.matmul"(%743, %90, %92) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg132: bf16, %arg133: bf16, %arg134: f32):
      %859 = "arith.extf"(%arg132) : (bf16) -> f32
      %860 = "arith.extf"(%arg133) : (bf16) -> f32
      %861 = "arith.mulf"(%859, %860) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %862 = "arith.addf"(%arg134, %861) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%862) : (f32) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %745 = "linalg.generic"(%744, %94) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg130: f32, %arg131: bf16):
      %858 = "arith.truncf"(%arg130) : (f32) -> bf16
      "linalg.yield"(%858) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %746 = "linalg.matmul"(%742, %110, %92) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg127: bf16, %arg128: bf16, %arg129: f32):
      %854 = "arith.extf"(%arg127) : (bf16) -> f32
      %855 = "arith.extf"(%arg128) : (bf16) -> f32
      %856 = "arith.mulf"(%854, %855) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %857 = "arith.addf"(%arg129, %856) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%857) : (f32) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %747 = "linalg.generic"(%746, %94) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg125: f32, %arg126: bf16):
      %853 = "arith.truncf"(%arg125) : (f32) -> bf16
      "linalg.yield"(%853) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %748 = "tensor.expand_shape"(%747) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %749 = "linalg.generic"(%748, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg123: bf16, %arg124: f32):
      %852 = "arith.extf"(%arg123) : (bf16) -> f32
      "linalg.yield"(%852) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %750 = "linalg.generic"(%745, %91) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg121: bf16, %arg122: f32):
      %851 = "arith.extf"(%arg121) : (bf16) -> f32
      "linalg.yield"(%851) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %751 = "linalg.transpose"(%729, %566) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg119: bf16, %arg120: bf16):
      "linalg.yield"(%arg119) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x16x2x16xbf16>) -> tensor<2x16x2x16xbf16>
    %752 = "tensor.collapse_shape"(%751) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x16x2x16xbf16>) -> tensor<32x32xbf16>
    %753 = "linalg.transpose"(%752, %105) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg117: bf16, %arg118: bf16):
      "linalg.yield"(%arg117) : (bf16) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %754 = "linalg.matmul"(%753, %90, %92) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg114: bf16, %arg115: bf16, %arg116: f32):
      %847 = "arith.extf"(%arg114) : (bf16) -> f32
      %848 = "arith.extf"(%arg115) : (bf16) -> f32
      %849 = "arith.mulf"(%847, %848) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %850 = "arith.addf"(%arg116, %849) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%850) : (f32) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %755 = "linalg.generic"(%754, %94) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg112: f32, %arg113: bf16):
      %846 = "arith.truncf"(%arg112) : (f32) -> bf16
      "linalg.yield"(%846) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %756 = "linalg.matmul"(%752, %99, %92) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg109: bf16, %arg110: bf16, %arg111: f32):
      %842 = "arith.extf"(%arg109) : (bf16) -> f32
      %843 = "arith.extf"(%arg110) : (bf16) -> f32
      %844 = "arith.mulf"(%842, %843) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %845 = "arith.addf"(%arg111, %844) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%845) : (f32) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %757 = "linalg.generic"(%756, %94) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg107: f32, %arg108: bf16):
      %841 = "arith.truncf"(%arg107) : (f32) -> bf16
      "linalg.yield"(%841) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %758 = "tensor.expand_shape"(%757) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %759 = "linalg.generic"(%758, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg105: bf16, %arg106: f32):
      %840 = "arith.extf"(%arg105) : (bf16) -> f32
      "linalg.yield"(%840) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %760 = "linalg.generic"(%749, %759, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg102: f32, %arg103: f32, %arg104: f32):
      %839 = "arith.addf"(%arg102, %arg103) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%839) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %761 = "linalg.generic"(%755, %91) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg100: bf16, %arg101: f32):
      %838 = "arith.extf"(%arg100) : (bf16) -> f32
      "linalg.yield"(%838) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %762 = "linalg.transpose"(%740, %174) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg98: bf16, %arg99: bf16):
      "linalg.yield"(%arg98) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x16x4x16xbf16>) -> tensor<2x16x4x16xbf16>
    %763 = "tensor.collapse_shape"(%762) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x16x4x16xbf16>) -> tensor<32x64xbf16>
    %764 = "linalg.transpose"(%763, %100) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg96: bf16, %arg97: bf16):
      "linalg.yield"(%arg96) : (bf16) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
    %765 = "linalg.matmul"(%764, %90, %496) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg93: bf16, %arg94: bf16, %arg95: f32):
      %834 = "arith.extf"(%arg93) : (bf16) -> f32
      %835 = "arith.extf"(%arg94) : (bf16) -> f32
      %836 = "arith.mulf"(%834, %835) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %837 = "arith.addf"(%arg95, %836) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%837) : (f32) -> ()
    }) : (tensor<64x32xbf16>, tensor<32x64xbf16>, tensor<64x64xf32>) -> tensor<64x64xf32>
    %766 = "linalg.generic"(%765, %85) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg91: f32, %arg92: bf16):
      %833 = "arith.truncf"(%arg91) : (f32) -> bf16
      "linalg.yield"(%833) : (bf16) -> ()
    }) : (tensor<64x64xf32>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
    %767 = "linalg.matmul"(%763, %86, %92) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg88: bf16, %arg89: bf16, %arg90: f32):
      %829 = "arith.extf"(%arg88) : (bf16) -> f32
      %830 = "arith.extf"(%arg89) : (bf16) -> f32
      %831 = "arith.mulf"(%829, %830) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %832 = "arith.addf"(%arg90, %831) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%832) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %768 = "linalg.generic"(%767, %94) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg86: f32, %arg87: bf16):
      %828 = "arith.truncf"(%arg86) : (f32) -> bf16
      "linalg.yield"(%828) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %769 = "tensor.expand_shape"(%768) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %770 = "linalg.generic"(%769, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg84: bf16, %arg85: f32):
      %827 = "arith.extf"(%arg84) : (bf16) -> f32
      "linalg.yield"(%827) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %771 = "linalg.generic"(%760, %770, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg81: f32, %arg82: f32, %arg83: f32):
      %826 = "arith.addf"(%arg81, %arg82) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%826) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %772 = "linalg.generic"(%766, %495) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg79: bf16, %arg80: f32):
      %825 = "arith.extf"(%arg79) : (bf16) -> f32
      "linalg.yield"(%825) : (f32) -> ()
    }) : (tensor<64x64xbf16>, tensor<64x64xf32>) -> tensor<64x64xf32>
    %773 = "linalg.generic"(%771, %arg8, %24) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg76: f32, %arg77: f32, %arg78: f32):
      %824 = "arith.mulf"(%arg76, %arg77) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%824) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %774 = "linalg.generic"(%771, %83, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg73: f32, %arg74: f32, %arg75: f32):
      %823 = "arith.mulf"(%arg73, %arg74) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%823) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %775 = "linalg.generic"(%774, %416) <{indexing_maps = [#map1, #map32], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg71: f32, %arg72: f32):
      %822 = "arith.addf"(%arg71, %arg72) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%822) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<1x1x64xf32>) -> tensor<1x1x64xf32>
    %776 = "tensor.collapse_shape"(%775) <{reassociation = [[0, 1, 2]]}> : (tensor<1x1x64xf32>) -> tensor<64xf32>
    %777 = "linalg.generic"(%773, %25, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg68: f32, %arg69: f32, %arg70: f32):
      %821 = "arith.mulf"(%arg68, %arg69) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%821) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %778 = "linalg.generic"(%773, %82, %24) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg65: f32, %arg66: f32, %arg67: f32):
      %820 = "arith.mulf"(%arg65, %arg66) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%820) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %779 = "linalg.generic"(%777, %78) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg63: f32, %arg64: f32):
      %819 = "arith.addf"(%arg63, %arg64) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%819) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %780 = "linalg.generic"(%671, %778, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg60: f32, %arg61: f32, %arg62: f32):
      %818 = "arith.addf"(%arg60, %arg61) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%818) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %781 = "linalg.generic"(%82, %82, %77) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg57: f32, %arg58: f32, %arg59: f32):
      %817 = "arith.mulf"(%arg57, %arg58) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%817) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %782 = "linalg.generic"(%781, %82, %77) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg54: f32, %arg55: f32, %arg56: f32):
      %816 = "arith.mulf"(%arg54, %arg55) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%816) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %783 = "linalg.generic"(%779, %77) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg52: f32, %arg53: f32):
      %815 = "arith.mulf"(%arg52, %20) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%815) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %784 = "linalg.generic"(%783, %782, %77) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg49: f32, %arg50: f32, %arg51: f32):
      %814 = "arith.mulf"(%arg49, %arg50) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%814) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %785 = "tensor.collapse_shape"(%784) <{reassociation = [[0], [1, 2]]}> : (tensor<2x16x1xf32>) -> tensor<2x16xf32>
    %786 = "linalg.generic"(%785, %24) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg47: f32, %arg48: f32):
      "linalg.yield"(%arg47) : (f32) -> ()
    }) : (tensor<2x16xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %787 = "linalg.generic"(%786, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg45: f32, %arg46: f32):
      %813 = "arith.divf"(%arg45, %18) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%813) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %788 = "linalg.generic"(%25, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg43: f32, %arg44: f32):
      %812 = "arith.mulf"(%arg43, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%812) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %789 = "linalg.generic"(%787, %788, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg40: f32, %arg41: f32, %arg42: f32):
      %811 = "arith.mulf"(%arg40, %arg41) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%811) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %790 = "linalg.generic"(%780, %789, %24) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg37: f32, %arg38: f32, %arg39: f32):
      %810 = "arith.addf"(%arg37, %arg38) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%810) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %791 = "tensor.collapse_shape"(%arg21) <{reassociation = [[0, 1]]}> : (tensor<2x16xi64>) -> tensor<32xi64>
    %792 = "tensor.expand_shape"(%791) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 32>}> : (tensor<32xi64>) -> tensor<1x32xi64>
    %793 = "tensor.expand_shape"(%385) <{reassociation = [[0, 1]], static_output_shape = array<i64: 96, 1>}> : (tensor<96xi64>) -> tensor<96x1xi64>
    %794 = "tensor.empty"() : () -> tensor<96x32xi1>
    %795 = "linalg.generic"(%792, %793, %794) <{indexing_maps = [#map5, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg34: i64, %arg35: i64, %arg36: i1):
      %809 = "arith.cmpi"(%arg34, %arg35) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%809) : (i1) -> ()
    }) : (tensor<1x32xi64>, tensor<96x1xi64>, tensor<96x32xi1>) -> tensor<96x32xi1>
    %796 = "tensor.empty"() : () -> tensor<96x1xi1>
    %797 = "linalg.generic"(%793, %796) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg32: i64, %arg33: i1):
      %808 = "arith.cmpi"(%arg32, %5) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%808) : (i1) -> ()
    }) : (tensor<96x1xi64>, tensor<96x1xi1>) -> tensor<96x1xi1>
    %798 = "linalg.generic"(%795, %797, %794) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg29: i1, %arg30: i1, %arg31: i1):
      %807 = "arith.andi"(%arg29, %arg30) : (i1, i1) -> i1
      "linalg.yield"(%807) : (i1) -> ()
    }) : (tensor<96x32xi1>, tensor<96x1xi1>, tensor<96x32xi1>) -> tensor<96x32xi1>
    %799 = "tensor.collapse_shape"(%790) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xf32>) -> tensor<32x64xf32>
    %800 = "tensor.expand_shape"(%799) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 32, 64>}> : (tensor<32x64xf32>) -> tensor<1x32x64xf32>
    %801 = "tensor.expand_shape"(%798) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 96, 32, 1>}> : (tensor<96x32xi1>) -> tensor<96x32x1xi1>
    %802 = "tensor.empty"() : () -> tensor<96x32x64xf32>
    %803 = "linalg.generic"(%801, %800, %14, %802) <{indexing_maps = [#map17, #map34, #map9, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg25: i1, %arg26: f32, %arg27: f32, %arg28: f32):
      %806 = "arith.select"(%arg25, %arg26, %arg27) : (i1, f32, f32) -> f32
      "linalg.yield"(%806) : (f32) -> ()
    }) : (tensor<96x32x1xi1>, tensor<1x32x64xf32>, tensor<f32>, tensor<96x32x64xf32>) -> tensor<96x32x64xf32>
    %804 = "linalg.generic"(%803, %405) <{indexing_maps = [#map1, #map19], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg23: f32, %arg24: f32):
      %805 = "arith.addf"(%arg23, %arg24) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%805) : (f32) -> ()
    }) : (tensor<96x32x64xf32>, tensor<96x64xf32>) -> tensor<96x64xf32>
    "func.return"(%381, %804, %772, %761, %750, %679, %653, %636, %625, %776, %657, %598, %587, %576, %501, %473, %456, %442, %602, %477, %418, %412) : (tensor<f32>, tensor<96x64xf32>, tensor<64x64xf32>, tensor<32x64xf32>, tensor<32x64xf32>, tensor<64x64xf32>, tensor<112x64xf32>, tensor<112x64xf32>, tensor<64x112xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<32x64xf32>, tensor<32x64xf32>, tensor<64x64xf32>, tensor<112x64xf32>, tensor<112x64xf32>, tensor<64x112xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<96x64xf32>) -> ()
  }) : () -> ()
}) : () -> ()
