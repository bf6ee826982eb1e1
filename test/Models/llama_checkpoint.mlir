// Written by utils/export_models.py; llama_checkpoint.json describes it.
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
  "func.func"() <{arg_attrs = [{ufp4.name = "model.embed_tokens.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.self_attn.q_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.self_attn.k_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.self_attn.v_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.self_attn.o_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.mlp.gate_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.mlp.up_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.mlp.down_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.input_layernorm.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.post_attention_layernorm.weight", ufp4.parameter}, {ufp4.name = "model.norm.weight", ufp4.parameter}, {ufp4.name = "lm_head.weight", ufp4.parameter}, {ufp4.name = "input_ids"}, {ufp4.name = "labels"}], function_type = (tensor<96x64xbf16>, tensor<64x64xbf16>, tensor<32x64xbf16>, tensor<32x64xbf16>, tensor<64x64xbf16>, tensor<112x64xbf16>, tensor<112x64xbf16>, tensor<64x112xbf16>, tensor<64xbf16>, tensor<64xbf16>, tensor<64xbf16>, tensor<96x64xbf16>, tensor<2x16xi64>, tensor<2x16xi64>) -> (tensor<f32>, tensor<96x64xbf16>, tensor<64x64xbf16>, tensor<32x64xbf16>, tensor<32x64xbf16>, tensor<64x64xbf16>, tensor<112x64xbf16>, tensor<112x64xbf16>, tensor<64x112xbf16>, tensor<64xbf16>, tensor<64xbf16>, tensor<64xbf16>, tensor<96x64xbf16>), res_attrs = [{ufp4.name = "loss"}, {ufp4.name = "grad.model.embed_tokens.weight"}, {ufp4.name = "grad.model.layers.0.self_attn.q_proj.weight"}, {ufp4.name = "grad.model.layers.0.self_attn.k_proj.weight"}, {ufp4.name = "grad.model.layers.0.self_attn.v_proj.weight"}, {ufp4.name = "grad.model.layers.0.self_attn.o_proj.weight"}, {ufp4.name = "grad.model.layers.0.mlp.gate_proj.weight"}, {ufp4.name = "grad.model.layers.0.mlp.up_proj.weight"}, {ufp4.name = "grad.model.layers.0.mlp.down_proj.weight"}, {ufp4.name = "grad.model.layers.0.input_layernorm.weight"}, {ufp4.name = "grad.model.layers.0.post_attention_layernorm.weight"}, {ufp4.name = "grad.model.norm.weight"}, {ufp4.name = "grad.lm_head.weight"}], sym_name = "train_step"}> ({
  ^bb0(%arg0: tensor<96x64xbf16>, %arg1: tensor<64x64xbf16>, %arg2: tensor<32x64xbf16>, %arg3: tensor<32x64xbf16>, %arg4: tensor<64x64xbf16>, %arg5: tensor<112x64xbf16>, %arg6: tensor<112x64xbf16>, %arg7: tensor<64x112xbf16>, %arg8: tensor<64xbf16>, %arg9: tensor<64xbf16>, %arg10: tensor<64xbf16>, %arg11: tensor<96x64xbf16>, %arg12: tensor<2x16xi64>, %arg13: tensor<2x16xi64>):
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
    %13 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %14 = "arith.constant"() <{value = dense<-3.389530e+38> : tensor<bf16>}> : () -> tensor<bf16>
    %15 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<bf16>}> : () -> tensor<bf16>
    %16 = "arith.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
    %17 = "arith.constant"() <{value = dense<true> : tensor<i1>}> : () -> tensor<i1>
    %18 = "arith.constant"() <{value = dense<0> : tensor<i64>}> : () -> tensor<i64>
    %19 = "arith.constant"() <{value = 9.9999999999999995E-7 : f64}> : () -> f64
    %20 = "arith.constant"() <{value = dense<[1.000000e+00, 0.316227764, 1.000000e-01, 0.0316227786, 0.00999999977, 0.00316227786, 1.000000e-03, 3.16227786E-4]> : tensor<8xf32>}> : () -> tensor<8xf32>
    %21 = "arith.constant"() <{value = 6.400000e+01 : f32}> : () -> f32
    %22 = "arith.constant"() <{value = 2.500000e-01 : f32}> : () -> f32
    %23 = "arith.constant"() <{value = -5.000000e-01 : f32}> : () -> f32
    %24 = "arith.constant"() <{value = 2.000000e+00 : f32}> : () -> f32
    %25 = "tensor.empty"() : () -> tensor<2x16x64xbf16>
    %26 = "linalg.generic"(%arg12, %25) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1070: i64, %arg1071: bf16):
      %1507 = "arith.index_cast"(%arg1070) : (i64) -> index
      %1508 = "linalg.index"() <{dim = 2 : i64}> : () -> index
      %1509 = "arith.index_cast"(%arg1070) : (i64) -> index
      %1510 = "arith.cmpi"(%1509, %6) <{predicate = 2 : i64}> : (index, index) -> i1
      "cf.assert"(%1510) <{msg = "index must be smaller than dim size"}> : (i1) -> ()
      %1511 = "arith.cmpi"(%arg1070, %4) <{predicate = 5 : i64}> : (i64, i64) -> i1
      "cf.assert"(%1511) <{msg = "index must be larger or equal to 0"}> : (i1) -> ()
      %1512 = "tensor.extract"(%arg0, %1507, %1508) : (tensor<96x64xbf16>, index, index) -> bf16
      "linalg.yield"(%1512) : (bf16) -> ()
    }) : (tensor<2x16xi64>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %27 = "tensor.empty"() : () -> tensor<16xi64>
    %28 = "linalg.generic"(%27) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg1069: i64):
      %1505 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1506 = "arith.index_cast"(%1505) : (index) -> i64
      "linalg.yield"(%1506) : (i64) -> ()
    }) : (tensor<16xi64>) -> tensor<16xi64>
    %29 = "tensor.empty"() : () -> tensor<2x16xi64>
    %30 = "linalg.generic"(%28, %29) <{indexing_maps = [#map3, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1067: i64, %arg1068: i64):
      "linalg.yield"(%arg1067) : (i64) -> ()
    }) : (tensor<16xi64>, tensor<2x16xi64>) -> tensor<2x16xi64>
    %31 = "tensor.extract_slice"(%30) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 2, 1>, static_strides = array<i64: 1, 1>}> : (tensor<2x16xi64>) -> tensor<2x1xi64>
    %32 = "tensor.empty"() : () -> tensor<2x1xi64>
    %33 = "linalg.generic"(%31, %32) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1065: i64, %arg1066: i64):
      %1504 = "arith.subi"(%arg1065, %2) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1504) : (i64) -> ()
    }) : (tensor<2x1xi64>, tensor<2x1xi64>) -> tensor<2x1xi64>
    %34 = "tensor.concat"(%33, %30) <{dim = 1 : i64}> : (tensor<2x1xi64>, tensor<2x16xi64>) -> tensor<2x17xi64>
    %35 = "tensor.extract_slice"(%34) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 2, 16>, static_strides = array<i64: 1, 1>}> : (tensor<2x17xi64>) -> tensor<2x16xi64>
    %36 = "tensor.extract_slice"(%34) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 1>, static_sizes = array<i64: 2, 16>, static_strides = array<i64: 1, 1>}> : (tensor<2x17xi64>) -> tensor<2x16xi64>
    %37 = "tensor.empty"() : () -> tensor<2x16xi64>
    %38 = "linalg.generic"(%36, %35, %37) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1062: i64, %arg1063: i64, %arg1064: i64):
      %1503 = "arith.subi"(%arg1062, %arg1063) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1503) : (i64) -> ()
    }) : (tensor<2x16xi64>, tensor<2x16xi64>, tensor<2x16xi64>) -> tensor<2x16xi64>
    %39 = "tensor.empty"() : () -> tensor<2x16xi1>
    %40 = "linalg.generic"(%38, %39) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1060: i64, %arg1061: i1):
      %1502 = "arith.cmpi"(%arg1060, %2) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1502) : (i1) -> ()
    }) : (tensor<2x16xi64>, tensor<2x16xi1>) -> tensor<2x16xi1>
    %41 = "tensor.empty"() : () -> tensor<2x16xi64>
    %42 = "linalg.generic"(%40, %41) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1058: i1, %arg1059: i64):
      %1501 = "arith.extui"(%arg1058) : (i1) -> i64
      "linalg.yield"(%1501) : (i64) -> ()
    }) : (tensor<2x16xi1>, tensor<2x16xi64>) -> tensor<2x16xi64>
    %43 = "tensor.empty"() : () -> tensor<16xi64>
    %44 = "linalg.generic"(%43) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg1057: i64):
      %1499 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1500 = "arith.index_cast"(%1499) : (index) -> i64
      "linalg.yield"(%1500) : (i64) -> ()
    }) : (tensor<16xi64>) -> tensor<16xi64>
    %45 = "tensor.expand_shape"(%44) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 16>}> : (tensor<16xi64>) -> tensor<1x16xi64>
    %46 = "tensor.expand_shape"(%44) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 1>}> : (tensor<16xi64>) -> tensor<16x1xi64>
    %47 = "tensor.empty"() : () -> tensor<16x16xi1>
    %48 = "linalg.generic"(%45, %46, %47) <{indexing_maps = [#map5, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1054: i64, %arg1055: i64, %arg1056: i1):
      %1498 = "arith.cmpi"(%arg1054, %arg1055) <{predicate = 3 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1498) : (i1) -> ()
    }) : (tensor<1x16xi64>, tensor<16x1xi64>, tensor<16x16xi1>) -> tensor<16x16xi1>
    %49 = "tensor.expand_shape"(%42) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 1, 16>}> : (tensor<2x16xi64>) -> tensor<2x1x16xi64>
    %50 = "tensor.empty"() : () -> tensor<2x16x16xi64>
    %51 = "linalg.generic"(%48, %49, %18, %50) <{indexing_maps = [#map7, #map8, #map9, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg1050: i1, %arg1051: i64, %arg1052: i64, %arg1053: i64):
      %1497 = "arith.select"(%arg1050, %arg1051, %arg1052) : (i1, i64, i64) -> i64
      "linalg.yield"(%1497) : (i64) -> ()
    }) : (tensor<16x16xi1>, tensor<2x1x16xi64>, tensor<i64>, tensor<2x16x16xi64>) -> tensor<2x16x16xi64>
    %52 = "tensor.empty"() : () -> tensor<2x16xi64>
    %53 = "linalg.fill"(%4, %52) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1048: i64, %arg1049: i64):
      "linalg.yield"(%arg1048) : (i64) -> ()
    }) : (i64, tensor<2x16xi64>) -> tensor<2x16xi64>
    %54 = "linalg.generic"(%51, %53) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1046: i64, %arg1047: i64):
      %1496 = "arith.addi"(%arg1046, %arg1047) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1496) : (i64) -> ()
    }) : (tensor<2x16x16xi64>, tensor<2x16xi64>) -> tensor<2x16xi64>
    %55 = "tensor.empty"() : () -> tensor<2x16xi64>
    %56 = "linalg.generic"(%28, %55) <{indexing_maps = [#map3, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1044: i64, %arg1045: i64):
      "linalg.yield"(%arg1044) : (i64) -> ()
    }) : (tensor<16xi64>, tensor<2x16xi64>) -> tensor<2x16xi64>
    %57 = "tensor.empty"() : () -> tensor<2xi64>
    %58 = "linalg.generic"(%57) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg1043: i64):
      %1494 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1495 = "arith.index_cast"(%1494) : (index) -> i64
      "linalg.yield"(%1495) : (i64) -> ()
    }) : (tensor<2xi64>) -> tensor<2xi64>
    %59 = "tensor.empty"() : () -> tensor<16xi64>
    %60 = "linalg.generic"(%59) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg1042: i64):
      %1492 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1493 = "arith.index_cast"(%1492) : (index) -> i64
      "linalg.yield"(%1493) : (i64) -> ()
    }) : (tensor<16xi64>) -> tensor<16xi64>
    %61 = "tensor.empty"() : () -> tensor<16xi64>
    %62 = "linalg.generic"(%61) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg1041: i64):
      %1490 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1491 = "arith.index_cast"(%1490) : (index) -> i64
      "linalg.yield"(%1491) : (i64) -> ()
    }) : (tensor<16xi64>) -> tensor<16xi64>
    %63 = "tensor.expand_shape"(%58) <{reassociation = [[0, 1, 2, 3]], static_output_shape = array<i64: 2, 1, 1, 1>}> : (tensor<2xi64>) -> tensor<2x1x1x1xi64>
    %64 = "tensor.expand_shape"(%60) <{reassociation = [[0, 1, 2, 3]], static_output_shape = array<i64: 1, 1, 16, 1>}> : (tensor<16xi64>) -> tensor<1x1x16x1xi64>
    %65 = "tensor.expand_shape"(%62) <{reassociation = [[0, 1, 2, 3]], static_output_shape = array<i64: 1, 1, 1, 16>}> : (tensor<16xi64>) -> tensor<1x1x1x16xi64>
    %66 = "tensor.empty"() : () -> tensor<2x1x16x1xi64>
    %67 = "linalg.generic"(%63, %64, %66) <{indexing_maps = [#map10, #map11, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1038: i64, %arg1039: i64, %arg1040: i64):
      %1481 = "arith.cmpi"(%arg1038, %4) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1482 = "arith.addi"(%arg1038, %1) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1483 = "arith.select"(%1481, %1482, %arg1038) : (i1, i64, i64) -> i64
      %1484 = "arith.index_cast"(%1483) : (i64) -> index
      %1485 = "arith.cmpi"(%arg1039, %4) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1486 = "arith.addi"(%arg1039, %3) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1487 = "arith.select"(%1485, %1486, %arg1039) : (i1, i64, i64) -> i64
      %1488 = "arith.index_cast"(%1487) : (i64) -> index
      %1489 = "tensor.extract"(%54, %1484, %1488) : (tensor<2x16xi64>, index, index) -> i64
      "linalg.yield"(%1489) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x16x1xi64>, tensor<2x1x16x1xi64>) -> tensor<2x1x16x1xi64>
    %68 = "tensor.empty"() : () -> tensor<2x1x1x16xi64>
    %69 = "linalg.generic"(%63, %65, %68) <{indexing_maps = [#map10, #map13, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1035: i64, %arg1036: i64, %arg1037: i64):
      %1472 = "arith.cmpi"(%arg1035, %4) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1473 = "arith.addi"(%arg1035, %1) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1474 = "arith.select"(%1472, %1473, %arg1035) : (i1, i64, i64) -> i64
      %1475 = "arith.index_cast"(%1474) : (i64) -> index
      %1476 = "arith.cmpi"(%arg1036, %4) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1477 = "arith.addi"(%arg1036, %3) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1478 = "arith.select"(%1476, %1477, %arg1036) : (i1, i64, i64) -> i64
      %1479 = "arith.index_cast"(%1478) : (i64) -> index
      %1480 = "tensor.extract"(%54, %1475, %1479) : (tensor<2x16xi64>, index, index) -> i64
      "linalg.yield"(%1480) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x1x16xi64>, tensor<2x1x1x16xi64>) -> tensor<2x1x1x16xi64>
    %70 = "tensor.empty"() : () -> tensor<2x1x16x16xi1>
    %71 = "linalg.generic"(%67, %69, %70) <{indexing_maps = [#map14, #map15, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1032: i64, %arg1033: i64, %arg1034: i1):
      %1471 = "arith.cmpi"(%arg1032, %arg1033) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1471) : (i1) -> ()
    }) : (tensor<2x1x16x1xi64>, tensor<2x1x1x16xi64>, tensor<2x1x16x16xi1>) -> tensor<2x1x16x16xi1>
    %72 = "tensor.empty"() : () -> tensor<2x1x16x16xi1>
    %73 = "linalg.generic"(%17, %71, %72) <{indexing_maps = [#map16, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1029: i1, %arg1030: i1, %arg1031: i1):
      %1470 = "arith.andi"(%arg1029, %arg1030) : (i1, i1) -> i1
      "linalg.yield"(%1470) : (i1) -> ()
    }) : (tensor<i1>, tensor<2x1x16x16xi1>, tensor<2x1x16x16xi1>) -> tensor<2x1x16x16xi1>
    %74 = "tensor.empty"() : () -> tensor<2x1x16x1xi64>
    %75 = "linalg.generic"(%63, %64, %74) <{indexing_maps = [#map10, #map11, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1026: i64, %arg1027: i64, %arg1028: i64):
      %1461 = "arith.cmpi"(%arg1026, %4) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1462 = "arith.addi"(%arg1026, %1) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1463 = "arith.select"(%1461, %1462, %arg1026) : (i1, i64, i64) -> i64
      %1464 = "arith.index_cast"(%1463) : (i64) -> index
      %1465 = "arith.cmpi"(%arg1027, %4) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1466 = "arith.addi"(%arg1027, %3) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1467 = "arith.select"(%1465, %1466, %arg1027) : (i1, i64, i64) -> i64
      %1468 = "arith.index_cast"(%1467) : (i64) -> index
      %1469 = "tensor.extract"(%56, %1464, %1468) : (tensor<2x16xi64>, index, index) -> i64
      "linalg.yield"(%1469) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x16x1xi64>, tensor<2x1x16x1xi64>) -> tensor<2x1x16x1xi64>
    %76 = "tensor.empty"() : () -> tensor<2x1x1x16xi64>
    %77 = "linalg.generic"(%63, %65, %76) <{indexing_maps = [#map10, #map13, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1023: i64, %arg1024: i64, %arg1025: i64):
      %1452 = "arith.cmpi"(%arg1023, %4) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1453 = "arith.addi"(%arg1023, %1) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1454 = "arith.select"(%1452, %1453, %arg1023) : (i1, i64, i64) -> i64
      %1455 = "arith.index_cast"(%1454) : (i64) -> index
      %1456 = "arith.cmpi"(%arg1024, %4) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1457 = "arith.addi"(%arg1024, %3) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1458 = "arith.select"(%1456, %1457, %arg1024) : (i1, i64, i64) -> i64
      %1459 = "arith.index_cast"(%1458) : (i64) -> index
      %1460 = "tensor.extract"(%56, %1455, %1459) : (tensor<2x16xi64>, index, index) -> i64
      "linalg.yield"(%1460) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x1x16xi64>, tensor<2x1x1x16xi64>) -> tensor<2x1x1x16xi64>
    %78 = "tensor.empty"() : () -> tensor<2x1x16x16xi1>
    %79 = "linalg.generic"(%77, %75, %78) <{indexing_maps = [#map15, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1020: i64, %arg1021: i64, %arg1022: i1):
      %1451 = "arith.cmpi"(%arg1020, %arg1021) <{predicate = 3 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1451) : (i1) -> ()
    }) : (tensor<2x1x1x16xi64>, tensor<2x1x16x1xi64>, tensor<2x1x16x16xi1>) -> tensor<2x1x16x16xi1>
    %80 = "tensor.empty"() : () -> tensor<2x1x16x16xi1>
    %81 = "linalg.generic"(%73, %79, %80) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1017: i1, %arg1018: i1, %arg1019: i1):
      %1450 = "arith.andi"(%arg1017, %arg1018) : (i1, i1) -> i1
      "linalg.yield"(%1450) : (i1) -> ()
    }) : (tensor<2x1x16x16xi1>, tensor<2x1x16x16xi1>, tensor<2x1x16x16xi1>) -> tensor<2x1x16x16xi1>
    %82 = "tensor.empty"() : () -> tensor<2x1x16x16xbf16>
    %83 = "linalg.generic"(%81, %15, %14, %82) <{indexing_maps = [#map12, #map16, #map16, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg1013: i1, %arg1014: bf16, %arg1015: bf16, %arg1016: bf16):
      %1449 = "arith.select"(%arg1013, %arg1014, %arg1015) : (i1, bf16, bf16) -> bf16
      "linalg.yield"(%1449) : (bf16) -> ()
    }) : (tensor<2x1x16x16xi1>, tensor<bf16>, tensor<bf16>, tensor<2x1x16x16xbf16>) -> tensor<2x1x16x16xbf16>
    %84 = "tensor.expand_shape"(%28) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 16, 1>}> : (tensor<16xi64>) -> tensor<1x16x1xi64>
    %85 = "tensor.empty"() : () -> tensor<1x16x1xf32>
    %86 = "linalg.generic"(%84, %85) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1011: i64, %arg1012: f32):
      %1448 = "arith.sitofp"(%arg1011) : (i64) -> f32
      "linalg.yield"(%1448) : (f32) -> ()
    }) : (tensor<1x16x1xi64>, tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
    %87 = "tensor.empty"() : () -> tensor<1x16x8xf32>
    %88 = "linalg.generic"(%86, %20, %87) <{indexing_maps = [#map17, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1008: f32, %arg1009: f32, %arg1010: f32):
      %1447 = "arith.mulf"(%arg1008, %arg1009) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1447) : (f32) -> ()
    }) : (tensor<1x16x1xf32>, tensor<8xf32>, tensor<1x16x8xf32>) -> tensor<1x16x8xf32>
    %89 = "tensor.concat"(%88, %88) <{dim = 2 : i64}> : (tensor<1x16x8xf32>, tensor<1x16x8xf32>) -> tensor<1x16x16xf32>
    %90 = "tensor.empty"() : () -> tensor<1x16x16xf32>
    %91 = "linalg.generic"(%89, %90) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1006: f32, %arg1007: f32):
      %1446 = "math.cos"(%arg1006) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1446) : (f32) -> ()
    }) : (tensor<1x16x16xf32>, tensor<1x16x16xf32>) -> tensor<1x16x16xf32>
    %92 = "tensor.empty"() : () -> tensor<1x16x16xf32>
    %93 = "linalg.generic"(%89, %92) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1004: f32, %arg1005: f32):
      %1445 = "math.sin"(%arg1004) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1445) : (f32) -> ()
    }) : (tensor<1x16x16xf32>, tensor<1x16x16xf32>) -> tensor<1x16x16xf32>
    %94 = "tensor.empty"() : () -> tensor<1x16x16xbf16>
    %95 = "linalg.generic"(%91, %94) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1002: f32, %arg1003: bf16):
      %1444 = "arith.truncf"(%arg1002) : (f32) -> bf16
      "linalg.yield"(%1444) : (bf16) -> ()
    }) : (tensor<1x16x16xf32>, tensor<1x16x16xbf16>) -> tensor<1x16x16xbf16>
    %96 = "tensor.empty"() : () -> tensor<1x16x16xbf16>
    %97 = "linalg.generic"(%93, %96) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1000: f32, %arg1001: bf16):
      %1443 = "arith.truncf"(%arg1000) : (f32) -> bf16
      "linalg.yield"(%1443) : (bf16) -> ()
    }) : (tensor<1x16x16xf32>, tensor<1x16x16xbf16>) -> tensor<1x16x16xbf16>
    %98 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %99 = "linalg.generic"(%26, %98) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg998: bf16, %arg999: f32):
      %1442 = "arith.extf"(%arg998) : (bf16) -> f32
      "linalg.yield"(%1442) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %100 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %101 = "linalg.generic"(%99, %99, %100) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg995: f32, %arg996: f32, %arg997: f32):
      %1441 = "arith.mulf"(%arg995, %arg996) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1441) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %102 = "tensor.empty"() : () -> tensor<2x16x1xf32>
    %103 = "linalg.fill"(%7, %102) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg993: f32, %arg994: f32):
      "linalg.yield"(%arg993) : (f32) -> ()
    }) : (f32, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %104 = "linalg.generic"(%101, %103) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg991: f32, %arg992: f32):
      %1440 = "arith.addf"(%arg991, %arg992) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1440) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %105 = "tensor.empty"() : () -> tensor<2x16x1xf32>
    %106 = "linalg.generic"(%104, %105) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg989: f32, %arg990: f32):
      %1439 = "arith.divf"(%arg989, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1439) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %107 = "tensor.empty"() : () -> tensor<2x16x1xf32>
    %108 = "linalg.generic"(%106, %107) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg987: f32, %arg988: f32):
      %1437 = "arith.truncf"(%19) : (f64) -> f32
      %1438 = "arith.addf"(%arg987, %1437) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1438) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %109 = "tensor.empty"() : () -> tensor<2x16x1xf32>
    %110 = "linalg.generic"(%108, %109) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg985: f32, %arg986: f32):
      %1436 = "math.rsqrt"(%arg985) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1436) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %111 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %112 = "linalg.generic"(%99, %110, %111) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg982: f32, %arg983: f32, %arg984: f32):
      %1435 = "arith.mulf"(%arg982, %arg983) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1435) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %113 = "tensor.empty"() : () -> tensor<2x16x64xbf16>
    %114 = "linalg.generic"(%112, %113) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg980: f32, %arg981: bf16):
      %1434 = "arith.truncf"(%arg980) : (f32) -> bf16
      "linalg.yield"(%1434) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %115 = "tensor.empty"() : () -> tensor<2x16x64xbf16>
    %116 = "linalg.generic"(%arg8, %114, %115) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg977: bf16, %arg978: bf16, %arg979: bf16):
      %1433 = "arith.mulf"(%arg977, %arg978) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1433) : (bf16) -> ()
    }) : (tensor<64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %117 = "tensor.empty"() : () -> tensor<64x64xbf16>
    %118 = "linalg.transpose"(%arg1, %117) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg975: bf16, %arg976: bf16):
      "linalg.yield"(%arg975) : (bf16) -> ()
    }) : (tensor<64x64xbf16>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
    %119 = "tensor.collapse_shape"(%116) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %120 = "tensor.empty"() : () -> tensor<32x64xf32>
    %121 = "linalg.fill"(%7, %120) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg973: f32, %arg974: f32):
      "linalg.yield"(%arg973) : (f32) -> ()
    }) : (f32, tensor<32x64xf32>) -> tensor<32x64xf32>
    %122 = "linalg.matmul"(%119, %118, %121) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg970: bf16, %arg971: bf16, %arg972: f32):
      %1429 = "arith.extf"(%arg970) : (bf16) -> f32
      %1430 = "arith.extf"(%arg971) : (bf16) -> f32
      %1431 = "arith.mulf"(%1429, %1430) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1432 = "arith.addf"(%arg972, %1431) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1432) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %123 = "tensor.empty"() : () -> tensor<32x64xbf16>
    %124 = "linalg.generic"(%122, %123) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg968: f32, %arg969: bf16):
      %1428 = "arith.truncf"(%arg968) : (f32) -> bf16
      "linalg.yield"(%1428) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %125 = "tensor.expand_shape"(%124) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 16, 4, 16>}> : (tensor<32x64xbf16>) -> tensor<2x16x4x16xbf16>
    %126 = "tensor.empty"() : () -> tensor<2x4x16x16xbf16>
    %127 = "linalg.transpose"(%125, %126) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg966: bf16, %arg967: bf16):
      "linalg.yield"(%arg966) : (bf16) -> ()
    }) : (tensor<2x16x4x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %128 = "tensor.empty"() : () -> tensor<64x32xbf16>
    %129 = "linalg.transpose"(%arg2, %128) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg964: bf16, %arg965: bf16):
      "linalg.yield"(%arg964) : (bf16) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
    %130 = "tensor.collapse_shape"(%116) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %131 = "tensor.empty"() : () -> tensor<32x32xf32>
    %132 = "linalg.fill"(%7, %131) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg962: f32, %arg963: f32):
      "linalg.yield"(%arg962) : (f32) -> ()
    }) : (f32, tensor<32x32xf32>) -> tensor<32x32xf32>
    %133 = "linalg.matmul"(%130, %129, %132) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg959: bf16, %arg960: bf16, %arg961: f32):
      %1424 = "arith.extf"(%arg959) : (bf16) -> f32
      %1425 = "arith.extf"(%arg960) : (bf16) -> f32
      %1426 = "arith.mulf"(%1424, %1425) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1427 = "arith.addf"(%arg961, %1426) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1427) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %134 = "tensor.empty"() : () -> tensor<32x32xbf16>
    %135 = "linalg.generic"(%133, %134) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg957: f32, %arg958: bf16):
      %1423 = "arith.truncf"(%arg957) : (f32) -> bf16
      "linalg.yield"(%1423) : (bf16) -> ()
    }) : (tensor<32x32xf32>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %136 = "tensor.expand_shape"(%135) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 16, 2, 16>}> : (tensor<32x32xbf16>) -> tensor<2x16x2x16xbf16>
    %137 = "tensor.empty"() : () -> tensor<2x2x16x16xbf16>
    %138 = "linalg.transpose"(%136, %137) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg955: bf16, %arg956: bf16):
      "linalg.yield"(%arg955) : (bf16) -> ()
    }) : (tensor<2x16x2x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %139 = "tensor.empty"() : () -> tensor<64x32xbf16>
    %140 = "linalg.transpose"(%arg3, %139) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg953: bf16, %arg954: bf16):
      "linalg.yield"(%arg953) : (bf16) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
    %141 = "tensor.collapse_shape"(%116) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %142 = "tensor.empty"() : () -> tensor<32x32xf32>
    %143 = "linalg.fill"(%7, %142) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg951: f32, %arg952: f32):
      "linalg.yield"(%arg951) : (f32) -> ()
    }) : (f32, tensor<32x32xf32>) -> tensor<32x32xf32>
    %144 = "linalg.matmul"(%141, %140, %143) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg948: bf16, %arg949: bf16, %arg950: f32):
      %1419 = "arith.extf"(%arg948) : (bf16) -> f32
      %1420 = "arith.extf"(%arg949) : (bf16) -> f32
      %1421 = "arith.mulf"(%1419, %1420) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1422 = "arith.addf"(%arg950, %1421) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1422) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %145 = "tensor.empty"() : () -> tensor<32x32xbf16>
    %146 = "linalg.generic"(%144, %145) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg946: f32, %arg947: bf16):
      %1418 = "arith.truncf"(%arg946) : (f32) -> bf16
      "linalg.yield"(%1418) : (bf16) -> ()
    }) : (tensor<32x32xf32>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %147 = "tensor.expand_shape"(%146) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 16, 2, 16>}> : (tensor<32x32xbf16>) -> tensor<2x16x2x16xbf16>
    %148 = "tensor.empty"() : () -> tensor<2x2x16x16xbf16>
    %149 = "linalg.transpose"(%147, %148) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg944: bf16, %arg945: bf16):
      "linalg.yield"(%arg944) : (bf16) -> ()
    }) : (tensor<2x16x2x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %150 = "tensor.expand_shape"(%95) <{reassociation = [[0], [1, 2], [3]], static_output_shape = array<i64: 1, 1, 16, 16>}> : (tensor<1x16x16xbf16>) -> tensor<1x1x16x16xbf16>
    %151 = "tensor.expand_shape"(%97) <{reassociation = [[0], [1, 2], [3]], static_output_shape = array<i64: 1, 1, 16, 16>}> : (tensor<1x16x16xbf16>) -> tensor<1x1x16x16xbf16>
    %152 = "tensor.empty"() : () -> tensor<2x4x16x16xbf16>
    %153 = "linalg.generic"(%127, %150, %152) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg941: bf16, %arg942: bf16, %arg943: bf16):
      %1417 = "arith.mulf"(%arg941, %arg942) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1417) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %154 = "tensor.extract_slice"(%127) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x16xbf16>) -> tensor<2x4x16x8xbf16>
    %155 = "tensor.extract_slice"(%127) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x16xbf16>) -> tensor<2x4x16x8xbf16>
    %156 = "tensor.empty"() : () -> tensor<2x4x16x8xbf16>
    %157 = "linalg.generic"(%155, %156) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg939: bf16, %arg940: bf16):
      %1416 = "arith.negf"(%arg939) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1416) : (bf16) -> ()
    }) : (tensor<2x4x16x8xbf16>, tensor<2x4x16x8xbf16>) -> tensor<2x4x16x8xbf16>
    %158 = "tensor.concat"(%157, %154) <{dim = 3 : i64}> : (tensor<2x4x16x8xbf16>, tensor<2x4x16x8xbf16>) -> tensor<2x4x16x16xbf16>
    %159 = "tensor.empty"() : () -> tensor<2x4x16x16xbf16>
    %160 = "linalg.generic"(%158, %151, %159) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg936: bf16, %arg937: bf16, %arg938: bf16):
      %1415 = "arith.mulf"(%arg936, %arg937) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1415) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %161 = "tensor.empty"() : () -> tensor<2x4x16x16xbf16>
    %162 = "linalg.generic"(%153, %160, %161) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg933: bf16, %arg934: bf16, %arg935: bf16):
      %1414 = "arith.addf"(%arg933, %arg934) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1414) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %163 = "tensor.empty"() : () -> tensor<2x2x16x16xbf16>
    %164 = "linalg.generic"(%138, %150, %163) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg930: bf16, %arg931: bf16, %arg932: bf16):
      %1413 = "arith.mulf"(%arg930, %arg931) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1413) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %165 = "tensor.extract_slice"(%138) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x16xbf16>) -> tensor<2x2x16x8xbf16>
    %166 = "tensor.extract_slice"(%138) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x16xbf16>) -> tensor<2x2x16x8xbf16>
    %167 = "tensor.empty"() : () -> tensor<2x2x16x8xbf16>
    %168 = "linalg.generic"(%166, %167) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg928: bf16, %arg929: bf16):
      %1412 = "arith.negf"(%arg928) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1412) : (bf16) -> ()
    }) : (tensor<2x2x16x8xbf16>, tensor<2x2x16x8xbf16>) -> tensor<2x2x16x8xbf16>
    %169 = "tensor.concat"(%168, %165) <{dim = 3 : i64}> : (tensor<2x2x16x8xbf16>, tensor<2x2x16x8xbf16>) -> tensor<2x2x16x16xbf16>
    %170 = "tensor.empty"() : () -> tensor<2x2x16x16xbf16>
    %171 = "linalg.generic"(%169, %151, %170) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg925: bf16, %arg926: bf16, %arg927: bf16):
      %1411 = "arith.mulf"(%arg925, %arg926) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1411) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %172 = "tensor.empty"() : () -> tensor<2x2x16x16xbf16>
    %173 = "linalg.generic"(%164, %171, %172) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg922: bf16, %arg923: bf16, %arg924: bf16):
      %1410 = "arith.addf"(%arg922, %arg923) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1410) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x2x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %174 = "tensor.empty"() : () -> tensor<2x2x2x16x16xbf16>
    %175 = "linalg.generic"(%173, %174) <{indexing_maps = [#map22, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg920: bf16, %arg921: bf16):
      "linalg.yield"(%arg920) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x2x2x16x16xbf16>) -> tensor<2x2x2x16x16xbf16>
    %176 = "tensor.collapse_shape"(%175) <{reassociation = [[0], [1, 2], [3], [4]]}> : (tensor<2x2x2x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %177 = "tensor.empty"() : () -> tensor<2x2x2x16x16xbf16>
    %178 = "linalg.generic"(%149, %177) <{indexing_maps = [#map22, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg918: bf16, %arg919: bf16):
      "linalg.yield"(%arg918) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x2x2x16x16xbf16>) -> tensor<2x2x2x16x16xbf16>
    %179 = "tensor.empty"() : () -> tensor<2x4x16x16xbf16>
    %180 = "linalg.transpose"(%176, %179) <{permutation = array<i64: 0, 1, 3, 2>}> ({
    ^bb0(%arg916: bf16, %arg917: bf16):
      "linalg.yield"(%arg916) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %181 = "tensor.collapse_shape"(%162) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %182 = "tensor.collapse_shape"(%180) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %183 = "tensor.empty"() : () -> tensor<8x16x16xf32>
    %184 = "linalg.fill"(%7, %183) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg914: f32, %arg915: f32):
      "linalg.yield"(%arg914) : (f32) -> ()
    }) : (f32, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %185 = "linalg.batch_matmul"(%181, %182, %184) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg911: bf16, %arg912: bf16, %arg913: f32):
      %1406 = "arith.extf"(%arg911) : (bf16) -> f32
      %1407 = "arith.extf"(%arg912) : (bf16) -> f32
      %1408 = "arith.mulf"(%1406, %1407) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1409 = "arith.addf"(%arg913, %1408) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1409) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %186 = "tensor.empty"() : () -> tensor<8x16x16xbf16>
    %187 = "linalg.generic"(%185, %186) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg909: f32, %arg910: bf16):
      %1405 = "arith.truncf"(%arg909) : (f32) -> bf16
      "linalg.yield"(%1405) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %188 = "tensor.expand_shape"(%187) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %189 = "tensor.empty"() : () -> tensor<2x4x16x16xf32>
    %190 = "linalg.generic"(%188, %189) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg907: bf16, %arg908: f32):
      %1404 = "arith.extf"(%arg907) : (bf16) -> f32
      "linalg.yield"(%1404) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %191 = "tensor.empty"() : () -> tensor<2x4x16x16xf32>
    %192 = "linalg.generic"(%190, %191) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg905: f32, %arg906: f32):
      %1403 = "arith.mulf"(%arg905, %22) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1403) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %193 = "tensor.empty"() : () -> tensor<2x4x16x16xbf16>
    %194 = "linalg.generic"(%192, %193) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg903: f32, %arg904: bf16):
      %1402 = "arith.truncf"(%arg903) : (f32) -> bf16
      "linalg.yield"(%1402) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %195 = "tensor.empty"() : () -> tensor<2x4x16x16xbf16>
    %196 = "linalg.generic"(%194, %83, %195) <{indexing_maps = [#map12, #map27, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg900: bf16, %arg901: bf16, %arg902: bf16):
      %1401 = "arith.addf"(%arg900, %arg901) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1401) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x1x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %197 = "tensor.empty"() : () -> tensor<2x4x16x16xf32>
    %198 = "linalg.generic"(%196, %197) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg898: bf16, %arg899: f32):
      %1400 = "arith.extf"(%arg898) : (bf16) -> f32
      "linalg.yield"(%1400) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %199 = "tensor.empty"() : () -> tensor<2x4x16xi64>
    %200 = "linalg.fill"(%4, %199) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg896: i64, %arg897: i64):
      "linalg.yield"(%arg896) : (i64) -> ()
    }) : (i64, tensor<2x4x16xi64>) -> tensor<2x4x16xi64>
    %201 = "tensor.empty"() : () -> tensor<2x4x16xf32>
    %202 = "linalg.fill"(%8, %201) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg894: f32, %arg895: f32):
      "linalg.yield"(%arg894) : (f32) -> ()
    }) : (f32, tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %203:2 = "linalg.generic"(%198, %202, %200) <{indexing_maps = [#map12, #map26, #map26], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg891: f32, %arg892: f32, %arg893: i64):
      %1395 = "linalg.index"() <{dim = 3 : i64}> : () -> index
      %1396 = "arith.index_cast"(%1395) : (index) -> i64
      %1397 = "arith.maximumf"(%arg891, %arg892) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1398 = "arith.cmpf"(%arg891, %arg892) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1399 = "arith.select"(%1398, %1396, %arg893) : (i1, i64, i64) -> i64
      "linalg.yield"(%1397, %1399) : (f32, i64) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16xf32>, tensor<2x4x16xi64>) -> (tensor<2x4x16xf32>, tensor<2x4x16xi64>)
    %204 = "tensor.expand_shape"(%203#0) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 4, 16, 1>}> : (tensor<2x4x16xf32>) -> tensor<2x4x16x1xf32>
    %205 = "tensor.empty"() : () -> tensor<2x4x16x16xf32>
    %206 = "linalg.generic"(%198, %204, %205) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg888: f32, %arg889: f32, %arg890: f32):
      %1394 = "arith.subf"(%arg888, %arg889) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1394) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %207 = "tensor.empty"() : () -> tensor<2x4x16x16xf32>
    %208 = "linalg.generic"(%206, %207) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg886: f32, %arg887: f32):
      %1393 = "math.exp"(%arg886) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1393) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %209 = "tensor.empty"() : () -> tensor<2x4x16x1xf32>
    %210 = "linalg.fill"(%7, %209) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg884: f32, %arg885: f32):
      "linalg.yield"(%arg884) : (f32) -> ()
    }) : (f32, tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %211 = "linalg.generic"(%208, %210) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg882: f32, %arg883: f32):
      %1392 = "arith.addf"(%arg882, %arg883) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1392) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %212 = "tensor.empty"() : () -> tensor<2x4x16x16xf32>
    %213 = "linalg.generic"(%208, %211, %212) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg879: f32, %arg880: f32, %arg881: f32):
      %1391 = "arith.divf"(%arg879, %arg880) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1391) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %214 = "tensor.empty"() : () -> tensor<2x4x16x16xbf16>
    %215 = "linalg.generic"(%213, %214) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg877: f32, %arg878: bf16):
      %1390 = "arith.truncf"(%arg877) : (f32) -> bf16
      "linalg.yield"(%1390) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %216 = "tensor.collapse_shape"(%215) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %217 = "tensor.collapse_shape"(%178) <{reassociation = [[0, 1, 2], [3], [4]]}> : (tensor<2x2x2x16x16xbf16>) -> tensor<8x16x16xbf16>
    %218 = "tensor.empty"() : () -> tensor<8x16x16xf32>
    %219 = "linalg.fill"(%7, %218) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg875: f32, %arg876: f32):
      "linalg.yield"(%arg875) : (f32) -> ()
    }) : (f32, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %220 = "linalg.batch_matmul"(%216, %217, %219) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg872: bf16, %arg873: bf16, %arg874: f32):
      %1386 = "arith.extf"(%arg872) : (bf16) -> f32
      %1387 = "arith.extf"(%arg873) : (bf16) -> f32
      %1388 = "arith.mulf"(%1386, %1387) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1389 = "arith.addf"(%arg874, %1388) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1389) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %221 = "tensor.empty"() : () -> tensor<8x16x16xbf16>
    %222 = "linalg.generic"(%220, %221) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg870: f32, %arg871: bf16):
      %1385 = "arith.truncf"(%arg870) : (f32) -> bf16
      "linalg.yield"(%1385) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %223 = "tensor.expand_shape"(%222) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %224 = "tensor.empty"() : () -> tensor<2x16x4x16xbf16>
    %225 = "linalg.transpose"(%223, %224) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg868: bf16, %arg869: bf16):
      "linalg.yield"(%arg868) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x16x4x16xbf16>) -> tensor<2x16x4x16xbf16>
    %226 = "tensor.empty"() : () -> tensor<64x64xbf16>
    %227 = "linalg.transpose"(%arg4, %226) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg866: bf16, %arg867: bf16):
      "linalg.yield"(%arg866) : (bf16) -> ()
    }) : (tensor<64x64xbf16>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
    %228 = "tensor.collapse_shape"(%225) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x16x4x16xbf16>) -> tensor<32x64xbf16>
    %229 = "tensor.empty"() : () -> tensor<32x64xf32>
    %230 = "linalg.fill"(%7, %229) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg864: f32, %arg865: f32):
      "linalg.yield"(%arg864) : (f32) -> ()
    }) : (f32, tensor<32x64xf32>) -> tensor<32x64xf32>
    %231 = "linalg.matmul"(%228, %227, %230) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg861: bf16, %arg862: bf16, %arg863: f32):
      %1381 = "arith.extf"(%arg861) : (bf16) -> f32
      %1382 = "arith.extf"(%arg862) : (bf16) -> f32
      %1383 = "arith.mulf"(%1381, %1382) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1384 = "arith.addf"(%arg863, %1383) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1384) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %232 = "tensor.empty"() : () -> tensor<32x64xbf16>
    %233 = "linalg.generic"(%231, %232) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg859: f32, %arg860: bf16):
      %1380 = "arith.truncf"(%arg859) : (f32) -> bf16
      "linalg.yield"(%1380) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %234 = "tensor.expand_shape"(%233) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %235 = "tensor.empty"() : () -> tensor<2x16x64xbf16>
    %236 = "linalg.generic"(%26, %234, %235) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg856: bf16, %arg857: bf16, %arg858: bf16):
      %1379 = "arith.addf"(%arg856, %arg857) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1379) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %237 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %238 = "linalg.generic"(%236, %237) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg854: bf16, %arg855: f32):
      %1378 = "arith.extf"(%arg854) : (bf16) -> f32
      "linalg.yield"(%1378) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %239 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %240 = "linalg.generic"(%238, %238, %239) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg851: f32, %arg852: f32, %arg853: f32):
      %1377 = "arith.mulf"(%arg851, %arg852) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1377) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %241 = "tensor.empty"() : () -> tensor<2x16x1xf32>
    %242 = "linalg.fill"(%7, %241) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg849: f32, %arg850: f32):
      "linalg.yield"(%arg849) : (f32) -> ()
    }) : (f32, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %243 = "linalg.generic"(%240, %242) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg847: f32, %arg848: f32):
      %1376 = "arith.addf"(%arg847, %arg848) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1376) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %244 = "tensor.empty"() : () -> tensor<2x16x1xf32>
    %245 = "linalg.generic"(%243, %244) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg845: f32, %arg846: f32):
      %1375 = "arith.divf"(%arg845, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1375) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %246 = "tensor.empty"() : () -> tensor<2x16x1xf32>
    %247 = "linalg.generic"(%245, %246) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg843: f32, %arg844: f32):
      %1373 = "arith.truncf"(%19) : (f64) -> f32
      %1374 = "arith.addf"(%arg843, %1373) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1374) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %248 = "tensor.empty"() : () -> tensor<2x16x1xf32>
    %249 = "linalg.generic"(%247, %248) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg841: f32, %arg842: f32):
      %1372 = "math.rsqrt"(%arg841) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1372) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %250 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %251 = "linalg.generic"(%238, %249, %250) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg838: f32, %arg839: f32, %arg840: f32):
      %1371 = "arith.mulf"(%arg838, %arg839) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1371) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %252 = "tensor.empty"() : () -> tensor<2x16x64xbf16>
    %253 = "linalg.generic"(%251, %252) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg836: f32, %arg837: bf16):
      %1370 = "arith.truncf"(%arg836) : (f32) -> bf16
      "linalg.yield"(%1370) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %254 = "tensor.empty"() : () -> tensor<2x16x64xbf16>
    %255 = "linalg.generic"(%arg9, %253, %254) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg833: bf16, %arg834: bf16, %arg835: bf16):
      %1369 = "arith.mulf"(%arg833, %arg834) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1369) : (bf16) -> ()
    }) : (tensor<64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %256 = "tensor.empty"() : () -> tensor<64x112xbf16>
    %257 = "linalg.transpose"(%arg5, %256) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg831: bf16, %arg832: bf16):
      "linalg.yield"(%arg831) : (bf16) -> ()
    }) : (tensor<112x64xbf16>, tensor<64x112xbf16>) -> tensor<64x112xbf16>
    %258 = "tensor.collapse_shape"(%255) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %259 = "tensor.empty"() : () -> tensor<32x112xf32>
    %260 = "linalg.fill"(%7, %259) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg829: f32, %arg830: f32):
      "linalg.yield"(%arg829) : (f32) -> ()
    }) : (f32, tensor<32x112xf32>) -> tensor<32x112xf32>
    %261 = "linalg.matmul"(%258, %257, %260) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg826: bf16, %arg827: bf16, %arg828: f32):
      %1365 = "arith.extf"(%arg826) : (bf16) -> f32
      %1366 = "arith.extf"(%arg827) : (bf16) -> f32
      %1367 = "arith.mulf"(%1365, %1366) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1368 = "arith.addf"(%arg828, %1367) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1368) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x112xbf16>, tensor<32x112xf32>) -> tensor<32x112xf32>
    %262 = "tensor.empty"() : () -> tensor<32x112xbf16>
    %263 = "linalg.generic"(%261, %262) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg824: f32, %arg825: bf16):
      %1364 = "arith.truncf"(%arg824) : (f32) -> bf16
      "linalg.yield"(%1364) : (bf16) -> ()
    }) : (tensor<32x112xf32>, tensor<32x112xbf16>) -> tensor<32x112xbf16>
    %264 = "tensor.expand_shape"(%263) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 112>}> : (tensor<32x112xbf16>) -> tensor<2x16x112xbf16>
    %265 = "tensor.empty"() : () -> tensor<2x16x112xf32>
    %266 = "linalg.generic"(%264, %265) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg822: bf16, %arg823: f32):
      %1363 = "arith.extf"(%arg822) : (bf16) -> f32
      "linalg.yield"(%1363) : (f32) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %267 = "tensor.empty"() : () -> tensor<2x16x112xf32>
    %268 = "linalg.generic"(%266, %267) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg820: f32, %arg821: f32):
      %1359 = "arith.negf"(%arg820) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %1360 = "math.exp"(%1359) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %1361 = "arith.addf"(%1360, %9) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1362 = "arith.divf"(%9, %1361) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1362) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %269 = "tensor.empty"() : () -> tensor<2x16x112xf32>
    %270 = "linalg.generic"(%266, %268, %269) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg817: f32, %arg818: f32, %arg819: f32):
      %1358 = "arith.mulf"(%arg817, %arg818) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1358) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %271 = "tensor.empty"() : () -> tensor<2x16x112xbf16>
    %272 = "linalg.generic"(%270, %271) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg815: f32, %arg816: bf16):
      %1357 = "arith.truncf"(%arg815) : (f32) -> bf16
      "linalg.yield"(%1357) : (bf16) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %273 = "tensor.empty"() : () -> tensor<64x112xbf16>
    %274 = "linalg.transpose"(%arg6, %273) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg813: bf16, %arg814: bf16):
      "linalg.yield"(%arg813) : (bf16) -> ()
    }) : (tensor<112x64xbf16>, tensor<64x112xbf16>) -> tensor<64x112xbf16>
    %275 = "tensor.collapse_shape"(%255) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %276 = "tensor.empty"() : () -> tensor<32x112xf32>
    %277 = "linalg.fill"(%7, %276) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg811: f32, %arg812: f32):
      "linalg.yield"(%arg811) : (f32) -> ()
    }) : (f32, tensor<32x112xf32>) -> tensor<32x112xf32>
    %278 = "linalg.matmul"(%275, %274, %277) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg808: bf16, %arg809: bf16, %arg810: f32):
      %1353 = "arith.extf"(%arg808) : (bf16) -> f32
      %1354 = "arith.extf"(%arg809) : (bf16) -> f32
      %1355 = "arith.mulf"(%1353, %1354) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1356 = "arith.addf"(%arg810, %1355) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1356) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x112xbf16>, tensor<32x112xf32>) -> tensor<32x112xf32>
    %279 = "tensor.empty"() : () -> tensor<32x112xbf16>
    %280 = "linalg.generic"(%278, %279) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg806: f32, %arg807: bf16):
      %1352 = "arith.truncf"(%arg806) : (f32) -> bf16
      "linalg.yield"(%1352) : (bf16) -> ()
    }) : (tensor<32x112xf32>, tensor<32x112xbf16>) -> tensor<32x112xbf16>
    %281 = "tensor.expand_shape"(%280) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 112>}> : (tensor<32x112xbf16>) -> tensor<2x16x112xbf16>
    %282 = "tensor.empty"() : () -> tensor<2x16x112xbf16>
    %283 = "linalg.generic"(%272, %281, %282) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg803: bf16, %arg804: bf16, %arg805: bf16):
      %1351 = "arith.mulf"(%arg803, %arg804) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1351) : (bf16) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x16x112xbf16>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %284 = "tensor.empty"() : () -> tensor<112x64xbf16>
    %285 = "linalg.transpose"(%arg7, %284) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg801: bf16, %arg802: bf16):
      "linalg.yield"(%arg801) : (bf16) -> ()
    }) : (tensor<64x112xbf16>, tensor<112x64xbf16>) -> tensor<112x64xbf16>
    %286 = "tensor.collapse_shape"(%283) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x112xbf16>) -> tensor<32x112xbf16>
    %287 = "tensor.empty"() : () -> tensor<32x64xf32>
    %288 = "linalg.fill"(%7, %287) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg799: f32, %arg800: f32):
      "linalg.yield"(%arg799) : (f32) -> ()
    }) : (f32, tensor<32x64xf32>) -> tensor<32x64xf32>
    %289 = "linalg.matmul"(%286, %285, %288) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg796: bf16, %arg797: bf16, %arg798: f32):
      %1347 = "arith.extf"(%arg796) : (bf16) -> f32
      %1348 = "arith.extf"(%arg797) : (bf16) -> f32
      %1349 = "arith.mulf"(%1347, %1348) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1350 = "arith.addf"(%arg798, %1349) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1350) : (f32) -> ()
    }) : (tensor<32x112xbf16>, tensor<112x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %290 = "tensor.empty"() : () -> tensor<32x64xbf16>
    %291 = "linalg.generic"(%289, %290) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg794: f32, %arg795: bf16):
      %1346 = "arith.truncf"(%arg794) : (f32) -> bf16
      "linalg.yield"(%1346) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %292 = "tensor.expand_shape"(%291) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %293 = "tensor.empty"() : () -> tensor<2x16x64xbf16>
    %294 = "linalg.generic"(%236, %292, %293) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg791: bf16, %arg792: bf16, %arg793: bf16):
      %1345 = "arith.addf"(%arg791, %arg792) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1345) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %295 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %296 = "linalg.generic"(%294, %295) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg789: bf16, %arg790: f32):
      %1344 = "arith.extf"(%arg789) : (bf16) -> f32
      "linalg.yield"(%1344) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %297 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %298 = "linalg.generic"(%296, %296, %297) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg786: f32, %arg787: f32, %arg788: f32):
      %1343 = "arith.mulf"(%arg786, %arg787) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1343) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %299 = "tensor.empty"() : () -> tensor<2x16x1xf32>
    %300 = "linalg.fill"(%7, %299) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg784: f32, %arg785: f32):
      "linalg.yield"(%arg784) : (f32) -> ()
    }) : (f32, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %301 = "linalg.generic"(%298, %300) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg782: f32, %arg783: f32):
      %1342 = "arith.addf"(%arg782, %arg783) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1342) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %302 = "tensor.empty"() : () -> tensor<2x16x1xf32>
    %303 = "linalg.generic"(%301, %302) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg780: f32, %arg781: f32):
      %1341 = "arith.divf"(%arg780, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1341) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %304 = "tensor.empty"() : () -> tensor<2x16x1xf32>
    %305 = "linalg.generic"(%303, %304) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg778: f32, %arg779: f32):
      %1339 = "arith.truncf"(%19) : (f64) -> f32
      %1340 = "arith.addf"(%arg778, %1339) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1340) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %306 = "tensor.empty"() : () -> tensor<2x16x1xf32>
    %307 = "linalg.generic"(%305, %306) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg776: f32, %arg777: f32):
      %1338 = "math.rsqrt"(%arg776) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1338) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %308 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %309 = "linalg.generic"(%296, %307, %308) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg773: f32, %arg774: f32, %arg775: f32):
      %1337 = "arith.mulf"(%arg773, %arg774) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1337) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %310 = "tensor.empty"() : () -> tensor<2x16x64xbf16>
    %311 = "linalg.generic"(%309, %310) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg771: f32, %arg772: bf16):
      %1336 = "arith.truncf"(%arg771) : (f32) -> bf16
      "linalg.yield"(%1336) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %312 = "tensor.empty"() : () -> tensor<2x16x64xbf16>
    %313 = "linalg.generic"(%arg10, %311, %312) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg768: bf16, %arg769: bf16, %arg770: bf16):
      %1335 = "arith.mulf"(%arg768, %arg769) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1335) : (bf16) -> ()
    }) : (tensor<64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %314 = "tensor.empty"() : () -> tensor<64x96xbf16>
    %315 = "linalg.transpose"(%arg11, %314) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg766: bf16, %arg767: bf16):
      "linalg.yield"(%arg766) : (bf16) -> ()
    }) : (tensor<96x64xbf16>, tensor<64x96xbf16>) -> tensor<64x96xbf16>
    %316 = "tensor.collapse_shape"(%313) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %317 = "tensor.empty"() : () -> tensor<32x96xf32>
    %318 = "linalg.fill"(%7, %317) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg764: f32, %arg765: f32):
      "linalg.yield"(%arg764) : (f32) -> ()
    }) : (f32, tensor<32x96xf32>) -> tensor<32x96xf32>
    %319 = "linalg.matmul"(%316, %315, %318) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg761: bf16, %arg762: bf16, %arg763: f32):
      %1331 = "arith.extf"(%arg761) : (bf16) -> f32
      %1332 = "arith.extf"(%arg762) : (bf16) -> f32
      %1333 = "arith.mulf"(%1331, %1332) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1334 = "arith.addf"(%arg763, %1333) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1334) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x96xbf16>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %320 = "tensor.empty"() : () -> tensor<32x96xbf16>
    %321 = "linalg.generic"(%319, %320) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg759: f32, %arg760: bf16):
      %1330 = "arith.truncf"(%arg759) : (f32) -> bf16
      "linalg.yield"(%1330) : (bf16) -> ()
    }) : (tensor<32x96xf32>, tensor<32x96xbf16>) -> tensor<32x96xbf16>
    %322 = "tensor.expand_shape"(%321) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 96>}> : (tensor<32x96xbf16>) -> tensor<2x16x96xbf16>
    %323 = "tensor.empty"() : () -> tensor<2x16x96xf32>
    %324 = "linalg.generic"(%322, %323) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg757: bf16, %arg758: f32):
      %1329 = "arith.extf"(%arg757) : (bf16) -> f32
      "linalg.yield"(%1329) : (f32) -> ()
    }) : (tensor<2x16x96xbf16>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %325 = "tensor.pad"(%arg13) <{operandSegmentSizes = array<i32: 1, 0, 0>, static_high = array<i64: 0, 1>, static_low = array<i64: 0, 0>}> ({
    ^bb0(%arg755: index, %arg756: index):
      "tensor.yield"(%0) : (i64) -> ()
    }) : (tensor<2x16xi64>) -> tensor<2x17xi64>
    %326 = "tensor.extract_slice"(%325) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 1>, static_sizes = array<i64: 2, 16>, static_strides = array<i64: 1, 1>}> : (tensor<2x17xi64>) -> tensor<2x16xi64>
    %327 = "tensor.collapse_shape"(%324) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x96xf32>) -> tensor<32x96xf32>
    %328 = "tensor.collapse_shape"(%326) <{reassociation = [[0, 1]]}> : (tensor<2x16xi64>) -> tensor<32xi64>
    %329 = "tensor.empty"() : () -> tensor<32xi64>
    %330 = "linalg.fill"(%4, %329) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg753: i64, %arg754: i64):
      "linalg.yield"(%arg753) : (i64) -> ()
    }) : (i64, tensor<32xi64>) -> tensor<32xi64>
    %331 = "tensor.empty"() : () -> tensor<32xf32>
    %332 = "linalg.fill"(%8, %331) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg751: f32, %arg752: f32):
      "linalg.yield"(%arg751) : (f32) -> ()
    }) : (f32, tensor<32xf32>) -> tensor<32xf32>
    %333:2 = "linalg.generic"(%327, %332, %330) <{indexing_maps = [#map4, #map28, #map28], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg748: f32, %arg749: f32, %arg750: i64):
      %1324 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %1325 = "arith.index_cast"(%1324) : (index) -> i64
      %1326 = "arith.maximumf"(%arg748, %arg749) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1327 = "arith.cmpf"(%arg748, %arg749) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1328 = "arith.select"(%1327, %1325, %arg750) : (i1, i64, i64) -> i64
      "linalg.yield"(%1326, %1328) : (f32, i64) -> ()
    }) : (tensor<32x96xf32>, tensor<32xf32>, tensor<32xi64>) -> (tensor<32xf32>, tensor<32xi64>)
    %334 = "tensor.expand_shape"(%333#0) <{reassociation = [[0, 1]], static_output_shape = array<i64: 32, 1>}> : (tensor<32xf32>) -> tensor<32x1xf32>
    %335 = "tensor.empty"() : () -> tensor<32x96xf32>
    %336 = "linalg.generic"(%327, %334, %335) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg745: f32, %arg746: f32, %arg747: f32):
      %1323 = "arith.subf"(%arg745, %arg746) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1323) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x1xf32>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %337 = "tensor.empty"() : () -> tensor<32x96xf32>
    %338 = "linalg.generic"(%336, %337) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg743: f32, %arg744: f32):
      %1322 = "math.exp"(%arg743) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1322) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %339 = "tensor.empty"() : () -> tensor<32x1xf32>
    %340 = "linalg.fill"(%7, %339) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg741: f32, %arg742: f32):
      "linalg.yield"(%arg741) : (f32) -> ()
    }) : (f32, tensor<32x1xf32>) -> tensor<32x1xf32>
    %341 = "linalg.generic"(%338, %340) <{indexing_maps = [#map4, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg739: f32, %arg740: f32):
      %1321 = "arith.addf"(%arg739, %arg740) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1321) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x1xf32>) -> tensor<32x1xf32>
    %342 = "tensor.empty"() : () -> tensor<32x1xf32>
    %343 = "linalg.generic"(%341, %342) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg737: f32, %arg738: f32):
      %1320 = "math.log"(%arg737) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1320) : (f32) -> ()
    }) : (tensor<32x1xf32>, tensor<32x1xf32>) -> tensor<32x1xf32>
    %344 = "tensor.empty"() : () -> tensor<32x96xf32>
    %345 = "linalg.generic"(%336, %343, %344) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg734: f32, %arg735: f32, %arg736: f32):
      %1319 = "arith.subf"(%arg734, %arg735) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1319) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x1xf32>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %346 = "tensor.empty"() : () -> tensor<32xi1>
    %347 = "linalg.generic"(%328, %346) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg732: i64, %arg733: i1):
      %1318 = "arith.cmpi"(%arg732, %0) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1318) : (i1) -> ()
    }) : (tensor<32xi64>, tensor<32xi1>) -> tensor<32xi1>
    %348 = "tensor.empty"() : () -> tensor<32xi64>
    %349 = "linalg.generic"(%347, %328, %18, %348) <{indexing_maps = [#map2, #map2, #map29, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg728: i1, %arg729: i64, %arg730: i64, %arg731: i64):
      %1317 = "arith.select"(%arg728, %arg729, %arg730) : (i1, i64, i64) -> i64
      "linalg.yield"(%1317) : (i64) -> ()
    }) : (tensor<32xi1>, tensor<32xi64>, tensor<i64>, tensor<32xi64>) -> tensor<32xi64>
    %350 = "tensor.expand_shape"(%349) <{reassociation = [[0, 1]], static_output_shape = array<i64: 32, 1>}> : (tensor<32xi64>) -> tensor<32x1xi64>
    %351 = "tensor.empty"() : () -> tensor<32x1xf32>
    %352 = "linalg.fill"(%7, %351) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg726: f32, %arg727: f32):
      "linalg.yield"(%arg726) : (f32) -> ()
    }) : (f32, tensor<32x1xf32>) -> tensor<32x1xf32>
    %353 = "linalg.generic"(%350, %352) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg724: i64, %arg725: f32):
      %1311 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1312 = "arith.index_cast"(%arg724) : (i64) -> index
      %1313 = "arith.index_cast"(%arg724) : (i64) -> index
      %1314 = "arith.cmpi"(%1313, %6) <{predicate = 2 : i64}> : (index, index) -> i1
      "cf.assert"(%1314) <{msg = "index must be smaller than dim size"}> : (i1) -> ()
      %1315 = "arith.cmpi"(%arg724, %4) <{predicate = 5 : i64}> : (i64, i64) -> i1
      "cf.assert"(%1315) <{msg = "index must be larger or equal to 0"}> : (i1) -> ()
      %1316 = "tensor.extract"(%345, %1311, %1312) : (tensor<32x96xf32>, index, index) -> f32
      "linalg.yield"(%1316) : (f32) -> ()
    }) : (tensor<32x1xi64>, tensor<32x1xf32>) -> tensor<32x1xf32>
    %354 = "tensor.collapse_shape"(%353) <{reassociation = [[0, 1]]}> : (tensor<32x1xf32>) -> tensor<32xf32>
    %355 = "tensor.empty"() : () -> tensor<32xf32>
    %356 = "linalg.generic"(%354, %355) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg722: f32, %arg723: f32):
      %1310 = "arith.negf"(%arg722) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1310) : (f32) -> ()
    }) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %357 = "tensor.empty"() : () -> tensor<32xi1>
    %358 = "linalg.generic"(%328, %357) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg720: i64, %arg721: i1):
      %1309 = "arith.cmpi"(%arg720, %0) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1309) : (i1) -> ()
    }) : (tensor<32xi64>, tensor<32xi1>) -> tensor<32xi1>
    %359 = "tensor.empty"() : () -> tensor<32xf32>
    %360 = "linalg.generic"(%358, %356, %13, %359) <{indexing_maps = [#map2, #map2, #map29, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg716: i1, %arg717: f32, %arg718: f32, %arg719: f32):
      %1308 = "arith.select"(%arg716, %arg717, %arg718) : (i1, f32, f32) -> f32
      "linalg.yield"(%1308) : (f32) -> ()
    }) : (tensor<32xi1>, tensor<32xf32>, tensor<f32>, tensor<32xf32>) -> tensor<32xf32>
    %361 = "tensor.empty"() : () -> tensor<32xi1>
    %362 = "linalg.generic"(%328, %361) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg714: i64, %arg715: i1):
      %1307 = "arith.cmpi"(%arg714, %0) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1307) : (i1) -> ()
    }) : (tensor<32xi64>, tensor<32xi1>) -> tensor<32xi1>
    %363 = "tensor.empty"() : () -> tensor<i64>
    %364 = "linalg.fill"(%4, %363) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg712: i64, %arg713: i64):
      "linalg.yield"(%arg712) : (i64) -> ()
    }) : (i64, tensor<i64>) -> tensor<i64>
    %365 = "linalg.generic"(%362, %364) <{indexing_maps = [#map2, #map29], iterator_types = [#linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg710: i1, %arg711: i64):
      %1305 = "arith.extui"(%arg710) : (i1) -> i64
      %1306 = "arith.addi"(%1305, %arg711) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1306) : (i64) -> ()
    }) : (tensor<32xi1>, tensor<i64>) -> tensor<i64>
    %366 = "tensor.empty"() : () -> tensor<f32>
    %367 = "linalg.generic"(%365, %366) <{indexing_maps = [#map30, #map30], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg708: i64, %arg709: f32):
      %1304 = "arith.sitofp"(%arg708) : (i64) -> f32
      "linalg.yield"(%1304) : (f32) -> ()
    }) : (tensor<i64>, tensor<f32>) -> tensor<f32>
    %368 = "tensor.empty"() : () -> tensor<f32>
    %369 = "linalg.fill"(%7, %368) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg706: f32, %arg707: f32):
      "linalg.yield"(%arg706) : (f32) -> ()
    }) : (f32, tensor<f32>) -> tensor<f32>
    %370 = "linalg.generic"(%360, %369) <{indexing_maps = [#map2, #map29], iterator_types = [#linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg704: f32, %arg705: f32):
      %1303 = "arith.addf"(%arg704, %arg705) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1303) : (f32) -> ()
    }) : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %371 = "tensor.empty"() : () -> tensor<f32>
    %372 = "linalg.generic"(%370, %367, %371) <{indexing_maps = [#map30, #map30, #map30], iterator_types = [], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg701: f32, %arg702: f32, %arg703: f32):
      %1302 = "arith.divf"(%arg701, %arg702) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1302) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %373 = "tensor.empty"() : () -> tensor<f32>
    %374 = "linalg.generic"(%12, %367, %373) <{indexing_maps = [#map30, #map30, #map30], iterator_types = [], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg698: f32, %arg699: f32, %arg700: f32):
      %1301 = "arith.divf"(%arg698, %arg699) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1301) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %375 = "tensor.expand_shape"(%328) <{reassociation = [[0, 1]], static_output_shape = array<i64: 32, 1>}> : (tensor<32xi64>) -> tensor<32x1xi64>
    %376 = "tensor.empty"() : () -> tensor<96xi64>
    %377 = "linalg.generic"(%376) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg697: i64):
      %1299 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1300 = "arith.index_cast"(%1299) : (index) -> i64
      "linalg.yield"(%1300) : (i64) -> ()
    }) : (tensor<96xi64>) -> tensor<96xi64>
    %378 = "tensor.expand_shape"(%377) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 96>}> : (tensor<96xi64>) -> tensor<1x96xi64>
    %379 = "tensor.empty"() : () -> tensor<32x96xi1>
    %380 = "linalg.generic"(%375, %378, %379) <{indexing_maps = [#map6, #map5, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg694: i64, %arg695: i64, %arg696: i1):
      %1298 = "arith.cmpi"(%arg694, %arg695) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1298) : (i1) -> ()
    }) : (tensor<32x1xi64>, tensor<1x96xi64>, tensor<32x96xi1>) -> tensor<32x96xi1>
    %381 = "tensor.empty"() : () -> tensor<32x1xi1>
    %382 = "linalg.generic"(%375, %381) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg692: i64, %arg693: i1):
      %1297 = "arith.cmpi"(%arg692, %0) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1297) : (i1) -> ()
    }) : (tensor<32x1xi64>, tensor<32x1xi1>) -> tensor<32x1xi1>
    %383 = "tensor.empty"() : () -> tensor<32x96xi1>
    %384 = "linalg.generic"(%380, %382, %383) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg689: i1, %arg690: i1, %arg691: i1):
      %1296 = "arith.andi"(%arg689, %arg690) : (i1, i1) -> i1
      "linalg.yield"(%1296) : (i1) -> ()
    }) : (tensor<32x96xi1>, tensor<32x1xi1>, tensor<32x96xi1>) -> tensor<32x96xi1>
    %385 = "tensor.empty"() : () -> tensor<f32>
    %386 = "linalg.generic"(%374, %385) <{indexing_maps = [#map30, #map30], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg687: f32, %arg688: f32):
      %1295 = "arith.negf"(%arg687) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1295) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %387 = "tensor.empty"() : () -> tensor<32x96xf32>
    %388 = "linalg.generic"(%384, %386, %13, %387) <{indexing_maps = [#map4, #map31, #map31, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg683: i1, %arg684: f32, %arg685: f32, %arg686: f32):
      %1294 = "arith.select"(%arg683, %arg684, %arg685) : (i1, f32, f32) -> f32
      "linalg.yield"(%1294) : (f32) -> ()
    }) : (tensor<32x96xi1>, tensor<f32>, tensor<f32>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %389 = "tensor.empty"() : () -> tensor<32x96xf32>
    %390 = "linalg.generic"(%345, %389) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg681: f32, %arg682: f32):
      %1293 = "math.exp"(%arg681) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1293) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %391 = "tensor.empty"() : () -> tensor<32x1xf32>
    %392 = "linalg.fill"(%7, %391) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg679: f32, %arg680: f32):
      "linalg.yield"(%arg679) : (f32) -> ()
    }) : (f32, tensor<32x1xf32>) -> tensor<32x1xf32>
    %393 = "linalg.generic"(%388, %392) <{indexing_maps = [#map4, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg677: f32, %arg678: f32):
      %1292 = "arith.addf"(%arg677, %arg678) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1292) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x1xf32>) -> tensor<32x1xf32>
    %394 = "tensor.empty"() : () -> tensor<32x96xf32>
    %395 = "linalg.generic"(%390, %393, %394) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg674: f32, %arg675: f32, %arg676: f32):
      %1291 = "arith.mulf"(%arg674, %arg675) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1291) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x1xf32>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %396 = "tensor.empty"() : () -> tensor<32x96xf32>
    %397 = "linalg.generic"(%388, %395, %396) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg671: f32, %arg672: f32, %arg673: f32):
      %1290 = "arith.subf"(%arg671, %arg672) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1290) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x96xf32>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %398 = "tensor.expand_shape"(%397) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 96>}> : (tensor<32x96xf32>) -> tensor<2x16x96xf32>
    %399 = "tensor.empty"() : () -> tensor<2x16x96xbf16>
    %400 = "linalg.generic"(%398, %399) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg669: f32, %arg670: bf16):
      %1289 = "arith.truncf"(%arg669) : (f32) -> bf16
      "linalg.yield"(%1289) : (bf16) -> ()
    }) : (tensor<2x16x96xf32>, tensor<2x16x96xbf16>) -> tensor<2x16x96xbf16>
    %401 = "tensor.collapse_shape"(%400) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x96xbf16>) -> tensor<32x96xbf16>
    %402 = "tensor.empty"() : () -> tensor<96x32xbf16>
    %403 = "linalg.transpose"(%401, %402) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg667: bf16, %arg668: bf16):
      "linalg.yield"(%arg667) : (bf16) -> ()
    }) : (tensor<32x96xbf16>, tensor<96x32xbf16>) -> tensor<96x32xbf16>
    %404 = "tensor.empty"() : () -> tensor<96x64xf32>
    %405 = "linalg.fill"(%7, %404) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg665: f32, %arg666: f32):
      "linalg.yield"(%arg665) : (f32) -> ()
    }) : (f32, tensor<96x64xf32>) -> tensor<96x64xf32>
    %406 = "linalg.matmul"(%403, %316, %405) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg662: bf16, %arg663: bf16, %arg664: f32):
      %1285 = "arith.extf"(%arg662) : (bf16) -> f32
      %1286 = "arith.extf"(%arg663) : (bf16) -> f32
      %1287 = "arith.mulf"(%1285, %1286) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1288 = "arith.addf"(%arg664, %1287) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1288) : (f32) -> ()
    }) : (tensor<96x32xbf16>, tensor<32x64xbf16>, tensor<96x64xf32>) -> tensor<96x64xf32>
    %407 = "tensor.empty"() : () -> tensor<96x64xbf16>
    %408 = "linalg.generic"(%406, %407) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg660: f32, %arg661: bf16):
      %1284 = "arith.truncf"(%arg660) : (f32) -> bf16
      "linalg.yield"(%1284) : (bf16) -> ()
    }) : (tensor<96x64xf32>, tensor<96x64xbf16>) -> tensor<96x64xbf16>
    %409 = "tensor.empty"() : () -> tensor<32x64xf32>
    %410 = "linalg.fill"(%7, %409) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg658: f32, %arg659: f32):
      "linalg.yield"(%arg658) : (f32) -> ()
    }) : (f32, tensor<32x64xf32>) -> tensor<32x64xf32>
    %411 = "linalg.matmul"(%401, %arg11, %410) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg655: bf16, %arg656: bf16, %arg657: f32):
      %1280 = "arith.extf"(%arg655) : (bf16) -> f32
      %1281 = "arith.extf"(%arg656) : (bf16) -> f32
      %1282 = "arith.mulf"(%1280, %1281) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1283 = "arith.addf"(%arg657, %1282) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1283) : (f32) -> ()
    }) : (tensor<32x96xbf16>, tensor<96x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %412 = "tensor.empty"() : () -> tensor<32x64xbf16>
    %413 = "linalg.generic"(%411, %412) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg653: f32, %arg654: bf16):
      %1279 = "arith.truncf"(%arg653) : (f32) -> bf16
      "linalg.yield"(%1279) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %414 = "tensor.expand_shape"(%413) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %415 = "tensor.empty"() : () -> tensor<2x16x64xbf16>
    %416 = "linalg.generic"(%414, %arg10, %415) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg650: bf16, %arg651: bf16, %arg652: bf16):
      %1278 = "arith.mulf"(%arg650, %arg651) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1278) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %417 = "tensor.empty"() : () -> tensor<2x16x64xbf16>
    %418 = "linalg.generic"(%414, %311, %417) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg647: bf16, %arg648: bf16, %arg649: bf16):
      %1277 = "arith.mulf"(%arg647, %arg648) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1277) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %419 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %420 = "linalg.generic"(%418, %419) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg645: bf16, %arg646: f32):
      %1276 = "arith.extf"(%arg645) : (bf16) -> f32
      "linalg.yield"(%1276) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %421 = "tensor.empty"() : () -> tensor<1x1x64xf32>
    %422 = "linalg.fill"(%7, %421) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg643: f32, %arg644: f32):
      "linalg.yield"(%arg643) : (f32) -> ()
    }) : (f32, tensor<1x1x64xf32>) -> tensor<1x1x64xf32>
    %423 = "linalg.generic"(%420, %422) <{indexing_maps = [#map1, #map32], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg641: f32, %arg642: f32):
      %1275 = "arith.addf"(%arg641, %arg642) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1275) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<1x1x64xf32>) -> tensor<1x1x64xf32>
    %424 = "tensor.empty"() : () -> tensor<1x1x64xbf16>
    %425 = "linalg.generic"(%423, %424) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg639: f32, %arg640: bf16):
      %1274 = "arith.truncf"(%arg639) : (f32) -> bf16
      "linalg.yield"(%1274) : (bf16) -> ()
    }) : (tensor<1x1x64xf32>, tensor<1x1x64xbf16>) -> tensor<1x1x64xbf16>
    %426 = "tensor.collapse_shape"(%425) <{reassociation = [[0, 1, 2]]}> : (tensor<1x1x64xbf16>) -> tensor<64xbf16>
    %427 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %428 = "linalg.generic"(%416, %427) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg637: bf16, %arg638: f32):
      %1273 = "arith.extf"(%arg637) : (bf16) -> f32
      "linalg.yield"(%1273) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %429 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %430 = "linalg.generic"(%428, %296, %429) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg634: f32, %arg635: f32, %arg636: f32):
      %1272 = "arith.mulf"(%arg634, %arg635) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1272) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %431 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %432 = "linalg.generic"(%428, %307, %431) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg631: f32, %arg632: f32, %arg633: f32):
      %1271 = "arith.mulf"(%arg631, %arg632) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1271) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %433 = "tensor.empty"() : () -> tensor<2x16x1xf32>
    %434 = "linalg.fill"(%7, %433) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg629: f32, %arg630: f32):
      "linalg.yield"(%arg629) : (f32) -> ()
    }) : (f32, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %435 = "linalg.generic"(%430, %434) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg627: f32, %arg628: f32):
      %1270 = "arith.addf"(%arg627, %arg628) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1270) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %436 = "tensor.empty"() : () -> tensor<2x16x1xf32>
    %437 = "linalg.generic"(%307, %307, %436) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg624: f32, %arg625: f32, %arg626: f32):
      %1269 = "arith.mulf"(%arg624, %arg625) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1269) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %438 = "tensor.empty"() : () -> tensor<2x16x1xf32>
    %439 = "linalg.generic"(%437, %307, %438) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg621: f32, %arg622: f32, %arg623: f32):
      %1268 = "arith.mulf"(%arg621, %arg622) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1268) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %440 = "tensor.empty"() : () -> tensor<2x16x1xf32>
    %441 = "linalg.generic"(%435, %440) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg619: f32, %arg620: f32):
      %1267 = "arith.mulf"(%arg619, %23) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1267) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %442 = "tensor.empty"() : () -> tensor<2x16x1xf32>
    %443 = "linalg.generic"(%441, %439, %442) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg616: f32, %arg617: f32, %arg618: f32):
      %1266 = "arith.mulf"(%arg616, %arg617) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1266) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %444 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %445 = "tensor.collapse_shape"(%443) <{reassociation = [[0], [1, 2]]}> : (tensor<2x16x1xf32>) -> tensor<2x16xf32>
    %446 = "linalg.generic"(%445, %444) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg614: f32, %arg615: f32):
      "linalg.yield"(%arg614) : (f32) -> ()
    }) : (tensor<2x16xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %447 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %448 = "linalg.generic"(%446, %447) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg612: f32, %arg613: f32):
      %1265 = "arith.divf"(%arg612, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1265) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %449 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %450 = "linalg.generic"(%296, %449) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg610: f32, %arg611: f32):
      %1264 = "arith.mulf"(%arg610, %24) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1264) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %451 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %452 = "linalg.generic"(%448, %450, %451) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg607: f32, %arg608: f32, %arg609: f32):
      %1263 = "arith.mulf"(%arg607, %arg608) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1263) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %453 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %454 = "linalg.generic"(%432, %452, %453) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg604: f32, %arg605: f32, %arg606: f32):
      %1262 = "arith.addf"(%arg604, %arg605) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1262) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %455 = "tensor.empty"() : () -> tensor<2x16x64xbf16>
    %456 = "linalg.generic"(%454, %455) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg602: f32, %arg603: bf16):
      %1261 = "arith.truncf"(%arg602) : (f32) -> bf16
      "linalg.yield"(%1261) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %457 = "tensor.collapse_shape"(%456) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %458 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %459 = "linalg.generic"(%26, %458) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg600: bf16, %arg601: f32):
      %1260 = "arith.extf"(%arg600) : (bf16) -> f32
      "linalg.yield"(%1260) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %460 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %461 = "linalg.generic"(%459, %459, %460) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg597: f32, %arg598: f32, %arg599: f32):
      %1259 = "arith.mulf"(%arg597, %arg598) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1259) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %462 = "tensor.empty"() : () -> tensor<2x16x1xf32>
    %463 = "linalg.fill"(%7, %462) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg595: f32, %arg596: f32):
      "linalg.yield"(%arg595) : (f32) -> ()
    }) : (f32, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %464 = "linalg.generic"(%461, %463) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg593: f32, %arg594: f32):
      %1258 = "arith.addf"(%arg593, %arg594) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1258) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %465 = "tensor.empty"() : () -> tensor<2x16x1xf32>
    %466 = "linalg.generic"(%464, %465) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg591: f32, %arg592: f32):
      %1257 = "arith.divf"(%arg591, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1257) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %467 = "tensor.empty"() : () -> tensor<2x16x1xf32>
    %468 = "linalg.generic"(%466, %467) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg589: f32, %arg590: f32):
      %1255 = "arith.truncf"(%19) : (f64) -> f32
      %1256 = "arith.addf"(%arg589, %1255) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1256) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %469 = "tensor.empty"() : () -> tensor<2x16x1xf32>
    %470 = "linalg.generic"(%468, %469) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg587: f32, %arg588: f32):
      %1254 = "math.rsqrt"(%arg587) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1254) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %471 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %472 = "linalg.generic"(%459, %470, %471) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg584: f32, %arg585: f32, %arg586: f32):
      %1253 = "arith.mulf"(%arg584, %arg585) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1253) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %473 = "tensor.empty"() : () -> tensor<2x16x64xbf16>
    %474 = "linalg.generic"(%472, %473) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg582: f32, %arg583: bf16):
      %1252 = "arith.truncf"(%arg582) : (f32) -> bf16
      "linalg.yield"(%1252) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %475 = "tensor.empty"() : () -> tensor<2x16x64xbf16>
    %476 = "linalg.generic"(%arg8, %474, %475) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg579: bf16, %arg580: bf16, %arg581: bf16):
      %1251 = "arith.mulf"(%arg579, %arg580) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1251) : (bf16) -> ()
    }) : (tensor<64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %477 = "tensor.empty"() : () -> tensor<64x64xbf16>
    %478 = "linalg.transpose"(%arg1, %477) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg577: bf16, %arg578: bf16):
      "linalg.yield"(%arg577) : (bf16) -> ()
    }) : (tensor<64x64xbf16>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
    %479 = "tensor.collapse_shape"(%476) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %480 = "tensor.empty"() : () -> tensor<32x64xf32>
    %481 = "linalg.fill"(%7, %480) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg575: f32, %arg576: f32):
      "linalg.yield"(%arg575) : (f32) -> ()
    }) : (f32, tensor<32x64xf32>) -> tensor<32x64xf32>
    %482 = "linalg.matmul"(%479, %478, %481) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg572: bf16, %arg573: bf16, %arg574: f32):
      %1247 = "arith.extf"(%arg572) : (bf16) -> f32
      %1248 = "arith.extf"(%arg573) : (bf16) -> f32
      %1249 = "arith.mulf"(%1247, %1248) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1250 = "arith.addf"(%arg574, %1249) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1250) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %483 = "tensor.empty"() : () -> tensor<32x64xbf16>
    %484 = "linalg.generic"(%482, %483) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg570: f32, %arg571: bf16):
      %1246 = "arith.truncf"(%arg570) : (f32) -> bf16
      "linalg.yield"(%1246) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %485 = "tensor.expand_shape"(%484) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 16, 4, 16>}> : (tensor<32x64xbf16>) -> tensor<2x16x4x16xbf16>
    %486 = "tensor.empty"() : () -> tensor<2x4x16x16xbf16>
    %487 = "linalg.transpose"(%485, %486) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg568: bf16, %arg569: bf16):
      "linalg.yield"(%arg568) : (bf16) -> ()
    }) : (tensor<2x16x4x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %488 = "tensor.empty"() : () -> tensor<64x32xbf16>
    %489 = "linalg.transpose"(%arg2, %488) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg566: bf16, %arg567: bf16):
      "linalg.yield"(%arg566) : (bf16) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
    %490 = "tensor.collapse_shape"(%476) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %491 = "tensor.empty"() : () -> tensor<32x32xf32>
    %492 = "linalg.fill"(%7, %491) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg564: f32, %arg565: f32):
      "linalg.yield"(%arg564) : (f32) -> ()
    }) : (f32, tensor<32x32xf32>) -> tensor<32x32xf32>
    %493 = "linalg.matmul"(%490, %489, %492) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg561: bf16, %arg562: bf16, %arg563: f32):
      %1242 = "arith.extf"(%arg561) : (bf16) -> f32
      %1243 = "arith.extf"(%arg562) : (bf16) -> f32
      %1244 = "arith.mulf"(%1242, %1243) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1245 = "arith.addf"(%arg563, %1244) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1245) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %494 = "tensor.empty"() : () -> tensor<32x32xbf16>
    %495 = "linalg.generic"(%493, %494) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg559: f32, %arg560: bf16):
      %1241 = "arith.truncf"(%arg559) : (f32) -> bf16
      "linalg.yield"(%1241) : (bf16) -> ()
    }) : (tensor<32x32xf32>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %496 = "tensor.expand_shape"(%495) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 16, 2, 16>}> : (tensor<32x32xbf16>) -> tensor<2x16x2x16xbf16>
    %497 = "tensor.empty"() : () -> tensor<2x2x16x16xbf16>
    %498 = "linalg.transpose"(%496, %497) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg557: bf16, %arg558: bf16):
      "linalg.yield"(%arg557) : (bf16) -> ()
    }) : (tensor<2x16x2x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %499 = "tensor.empty"() : () -> tensor<64x32xbf16>
    %500 = "linalg.transpose"(%arg3, %499) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg555: bf16, %arg556: bf16):
      "linalg.yield"(%arg555) : (bf16) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
    %501 = "tensor.collapse_shape"(%476) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %502 = "tensor.empty"() : () -> tensor<32x32xf32>
    %503 = "linalg.fill"(%7, %502) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg553: f32, %arg554: f32):
      "linalg.yield"(%arg553) : (f32) -> ()
    }) : (f32, tensor<32x32xf32>) -> tensor<32x32xf32>
    %504 = "linalg.matmul"(%501, %500, %503) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg550: bf16, %arg551: bf16, %arg552: f32):
      %1237 = "arith.extf"(%arg550) : (bf16) -> f32
      %1238 = "arith.extf"(%arg551) : (bf16) -> f32
      %1239 = "arith.mulf"(%1237, %1238) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1240 = "arith.addf"(%arg552, %1239) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1240) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %505 = "tensor.empty"() : () -> tensor<32x32xbf16>
    %506 = "linalg.generic"(%504, %505) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg548: f32, %arg549: bf16):
      %1236 = "arith.truncf"(%arg548) : (f32) -> bf16
      "linalg.yield"(%1236) : (bf16) -> ()
    }) : (tensor<32x32xf32>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %507 = "tensor.expand_shape"(%506) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 16, 2, 16>}> : (tensor<32x32xbf16>) -> tensor<2x16x2x16xbf16>
    %508 = "tensor.empty"() : () -> tensor<2x2x16x16xbf16>
    %509 = "linalg.transpose"(%507, %508) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg546: bf16, %arg547: bf16):
      "linalg.yield"(%arg546) : (bf16) -> ()
    }) : (tensor<2x16x2x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %510 = "tensor.expand_shape"(%95) <{reassociation = [[0], [1, 2], [3]], static_output_shape = array<i64: 1, 1, 16, 16>}> : (tensor<1x16x16xbf16>) -> tensor<1x1x16x16xbf16>
    %511 = "tensor.expand_shape"(%97) <{reassociation = [[0], [1, 2], [3]], static_output_shape = array<i64: 1, 1, 16, 16>}> : (tensor<1x16x16xbf16>) -> tensor<1x1x16x16xbf16>
    %512 = "tensor.empty"() : () -> tensor<2x4x16x16xbf16>
    %513 = "linalg.generic"(%487, %510, %512) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg543: bf16, %arg544: bf16, %arg545: bf16):
      %1235 = "arith.mulf"(%arg543, %arg544) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1235) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %514 = "tensor.extract_slice"(%487) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x16xbf16>) -> tensor<2x4x16x8xbf16>
    %515 = "tensor.extract_slice"(%487) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x16xbf16>) -> tensor<2x4x16x8xbf16>
    %516 = "tensor.empty"() : () -> tensor<2x4x16x8xbf16>
    %517 = "linalg.generic"(%515, %516) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg541: bf16, %arg542: bf16):
      %1234 = "arith.negf"(%arg541) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1234) : (bf16) -> ()
    }) : (tensor<2x4x16x8xbf16>, tensor<2x4x16x8xbf16>) -> tensor<2x4x16x8xbf16>
    %518 = "tensor.concat"(%517, %514) <{dim = 3 : i64}> : (tensor<2x4x16x8xbf16>, tensor<2x4x16x8xbf16>) -> tensor<2x4x16x16xbf16>
    %519 = "tensor.empty"() : () -> tensor<2x4x16x16xbf16>
    %520 = "linalg.generic"(%518, %511, %519) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg538: bf16, %arg539: bf16, %arg540: bf16):
      %1233 = "arith.mulf"(%arg538, %arg539) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1233) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %521 = "tensor.empty"() : () -> tensor<2x4x16x16xbf16>
    %522 = "linalg.generic"(%513, %520, %521) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg535: bf16, %arg536: bf16, %arg537: bf16):
      %1232 = "arith.addf"(%arg535, %arg536) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1232) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %523 = "tensor.empty"() : () -> tensor<2x2x16x16xbf16>
    %524 = "linalg.generic"(%498, %510, %523) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg532: bf16, %arg533: bf16, %arg534: bf16):
      %1231 = "arith.mulf"(%arg532, %arg533) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1231) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %525 = "tensor.extract_slice"(%498) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x16xbf16>) -> tensor<2x2x16x8xbf16>
    %526 = "tensor.extract_slice"(%498) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x16xbf16>) -> tensor<2x2x16x8xbf16>
    %527 = "tensor.empty"() : () -> tensor<2x2x16x8xbf16>
    %528 = "linalg.generic"(%526, %527) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg530: bf16, %arg531: bf16):
      %1230 = "arith.negf"(%arg530) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1230) : (bf16) -> ()
    }) : (tensor<2x2x16x8xbf16>, tensor<2x2x16x8xbf16>) -> tensor<2x2x16x8xbf16>
    %529 = "tensor.concat"(%528, %525) <{dim = 3 : i64}> : (tensor<2x2x16x8xbf16>, tensor<2x2x16x8xbf16>) -> tensor<2x2x16x16xbf16>
    %530 = "tensor.empty"() : () -> tensor<2x2x16x16xbf16>
    %531 = "linalg.generic"(%529, %511, %530) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg527: bf16, %arg528: bf16, %arg529: bf16):
      %1229 = "arith.mulf"(%arg527, %arg528) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1229) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %532 = "tensor.empty"() : () -> tensor<2x2x16x16xbf16>
    %533 = "linalg.generic"(%524, %531, %532) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg524: bf16, %arg525: bf16, %arg526: bf16):
      %1228 = "arith.addf"(%arg524, %arg525) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1228) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x2x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %534 = "tensor.empty"() : () -> tensor<2x2x2x16x16xbf16>
    %535 = "linalg.generic"(%533, %534) <{indexing_maps = [#map22, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg522: bf16, %arg523: bf16):
      "linalg.yield"(%arg522) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x2x2x16x16xbf16>) -> tensor<2x2x2x16x16xbf16>
    %536 = "tensor.collapse_shape"(%535) <{reassociation = [[0], [1, 2], [3], [4]]}> : (tensor<2x2x2x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %537 = "tensor.empty"() : () -> tensor<2x2x2x16x16xbf16>
    %538 = "linalg.generic"(%509, %537) <{indexing_maps = [#map22, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg520: bf16, %arg521: bf16):
      "linalg.yield"(%arg520) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x2x2x16x16xbf16>) -> tensor<2x2x2x16x16xbf16>
    %539 = "tensor.empty"() : () -> tensor<2x4x16x16xbf16>
    %540 = "linalg.transpose"(%536, %539) <{permutation = array<i64: 0, 1, 3, 2>}> ({
    ^bb0(%arg518: bf16, %arg519: bf16):
      "linalg.yield"(%arg518) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %541 = "tensor.collapse_shape"(%522) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %542 = "tensor.collapse_shape"(%540) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %543 = "tensor.empty"() : () -> tensor<8x16x16xf32>
    %544 = "linalg.fill"(%7, %543) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg516: f32, %arg517: f32):
      "linalg.yield"(%arg516) : (f32) -> ()
    }) : (f32, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %545 = "linalg.batch_matmul"(%541, %542, %544) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg513: bf16, %arg514: bf16, %arg515: f32):
      %1224 = "arith.extf"(%arg513) : (bf16) -> f32
      %1225 = "arith.extf"(%arg514) : (bf16) -> f32
      %1226 = "arith.mulf"(%1224, %1225) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1227 = "arith.addf"(%arg515, %1226) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1227) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %546 = "tensor.empty"() : () -> tensor<8x16x16xbf16>
    %547 = "linalg.generic"(%545, %546) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg511: f32, %arg512: bf16):
      %1223 = "arith.truncf"(%arg511) : (f32) -> bf16
      "linalg.yield"(%1223) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %548 = "tensor.expand_shape"(%547) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %549 = "tensor.empty"() : () -> tensor<2x4x16x16xf32>
    %550 = "linalg.generic"(%548, %549) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg509: bf16, %arg510: f32):
      %1222 = "arith.extf"(%arg509) : (bf16) -> f32
      "linalg.yield"(%1222) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %551 = "tensor.empty"() : () -> tensor<2x4x16x16xf32>
    %552 = "linalg.generic"(%550, %551) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg507: f32, %arg508: f32):
      %1221 = "arith.mulf"(%arg507, %22) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1221) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %553 = "tensor.empty"() : () -> tensor<2x4x16x16xbf16>
    %554 = "linalg.generic"(%552, %553) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg505: f32, %arg506: bf16):
      %1220 = "arith.truncf"(%arg505) : (f32) -> bf16
      "linalg.yield"(%1220) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %555 = "tensor.empty"() : () -> tensor<2x4x16x16xbf16>
    %556 = "linalg.generic"(%554, %83, %555) <{indexing_maps = [#map12, #map27, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg502: bf16, %arg503: bf16, %arg504: bf16):
      %1219 = "arith.addf"(%arg502, %arg503) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1219) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x1x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %557 = "tensor.empty"() : () -> tensor<2x4x16x16xf32>
    %558 = "linalg.generic"(%556, %557) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg500: bf16, %arg501: f32):
      %1218 = "arith.extf"(%arg500) : (bf16) -> f32
      "linalg.yield"(%1218) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %559 = "tensor.empty"() : () -> tensor<2x4x16xi64>
    %560 = "linalg.fill"(%4, %559) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg498: i64, %arg499: i64):
      "linalg.yield"(%arg498) : (i64) -> ()
    }) : (i64, tensor<2x4x16xi64>) -> tensor<2x4x16xi64>
    %561 = "tensor.empty"() : () -> tensor<2x4x16xf32>
    %562 = "linalg.fill"(%8, %561) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg496: f32, %arg497: f32):
      "linalg.yield"(%arg496) : (f32) -> ()
    }) : (f32, tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %563:2 = "linalg.generic"(%558, %562, %560) <{indexing_maps = [#map12, #map26, #map26], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg493: f32, %arg494: f32, %arg495: i64):
      %1213 = "linalg.index"() <{dim = 3 : i64}> : () -> index
      %1214 = "arith.index_cast"(%1213) : (index) -> i64
      %1215 = "arith.maximumf"(%arg493, %arg494) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1216 = "arith.cmpf"(%arg493, %arg494) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1217 = "arith.select"(%1216, %1214, %arg495) : (i1, i64, i64) -> i64
      "linalg.yield"(%1215, %1217) : (f32, i64) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16xf32>, tensor<2x4x16xi64>) -> (tensor<2x4x16xf32>, tensor<2x4x16xi64>)
    %564 = "tensor.expand_shape"(%563#0) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 4, 16, 1>}> : (tensor<2x4x16xf32>) -> tensor<2x4x16x1xf32>
    %565 = "tensor.empty"() : () -> tensor<2x4x16x16xf32>
    %566 = "linalg.generic"(%558, %564, %565) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg490: f32, %arg491: f32, %arg492: f32):
      %1212 = "arith.subf"(%arg490, %arg491) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1212) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %567 = "tensor.empty"() : () -> tensor<2x4x16x16xf32>
    %568 = "linalg.generic"(%566, %567) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg488: f32, %arg489: f32):
      %1211 = "math.exp"(%arg488) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1211) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %569 = "tensor.empty"() : () -> tensor<2x4x16x1xf32>
    %570 = "linalg.fill"(%7, %569) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg486: f32, %arg487: f32):
      "linalg.yield"(%arg486) : (f32) -> ()
    }) : (f32, tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %571 = "linalg.generic"(%568, %570) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg484: f32, %arg485: f32):
      %1210 = "arith.addf"(%arg484, %arg485) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1210) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %572 = "tensor.empty"() : () -> tensor<2x4x16x16xf32>
    %573 = "linalg.generic"(%568, %571, %572) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg481: f32, %arg482: f32, %arg483: f32):
      %1209 = "arith.divf"(%arg481, %arg482) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1209) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %574 = "tensor.empty"() : () -> tensor<2x4x16x16xbf16>
    %575 = "linalg.generic"(%573, %574) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg479: f32, %arg480: bf16):
      %1208 = "arith.truncf"(%arg479) : (f32) -> bf16
      "linalg.yield"(%1208) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %576 = "tensor.collapse_shape"(%575) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %577 = "tensor.collapse_shape"(%538) <{reassociation = [[0, 1, 2], [3], [4]]}> : (tensor<2x2x2x16x16xbf16>) -> tensor<8x16x16xbf16>
    %578 = "tensor.empty"() : () -> tensor<8x16x16xf32>
    %579 = "linalg.fill"(%7, %578) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg477: f32, %arg478: f32):
      "linalg.yield"(%arg477) : (f32) -> ()
    }) : (f32, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %580 = "linalg.batch_matmul"(%576, %577, %579) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg474: bf16, %arg475: bf16, %arg476: f32):
      %1204 = "arith.extf"(%arg474) : (bf16) -> f32
      %1205 = "arith.extf"(%arg475) : (bf16) -> f32
      %1206 = "arith.mulf"(%1204, %1205) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1207 = "arith.addf"(%arg476, %1206) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1207) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %581 = "tensor.empty"() : () -> tensor<8x16x16xbf16>
    %582 = "linalg.generic"(%580, %581) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg472: f32, %arg473: bf16):
      %1203 = "arith.truncf"(%arg472) : (f32) -> bf16
      "linalg.yield"(%1203) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %583 = "tensor.expand_shape"(%582) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %584 = "tensor.empty"() : () -> tensor<2x16x4x16xbf16>
    %585 = "linalg.transpose"(%583, %584) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg470: bf16, %arg471: bf16):
      "linalg.yield"(%arg470) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x16x4x16xbf16>) -> tensor<2x16x4x16xbf16>
    %586 = "tensor.empty"() : () -> tensor<64x64xbf16>
    %587 = "linalg.transpose"(%arg4, %586) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg468: bf16, %arg469: bf16):
      "linalg.yield"(%arg468) : (bf16) -> ()
    }) : (tensor<64x64xbf16>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
    %588 = "tensor.collapse_shape"(%585) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x16x4x16xbf16>) -> tensor<32x64xbf16>
    %589 = "tensor.empty"() : () -> tensor<32x64xf32>
    %590 = "linalg.fill"(%7, %589) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg466: f32, %arg467: f32):
      "linalg.yield"(%arg466) : (f32) -> ()
    }) : (f32, tensor<32x64xf32>) -> tensor<32x64xf32>
    %591 = "linalg.matmul"(%588, %587, %590) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg463: bf16, %arg464: bf16, %arg465: f32):
      %1199 = "arith.extf"(%arg463) : (bf16) -> f32
      %1200 = "arith.extf"(%arg464) : (bf16) -> f32
      %1201 = "arith.mulf"(%1199, %1200) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1202 = "arith.addf"(%arg465, %1201) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1202) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %592 = "tensor.empty"() : () -> tensor<32x64xbf16>
    %593 = "linalg.generic"(%591, %592) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg461: f32, %arg462: bf16):
      %1198 = "arith.truncf"(%arg461) : (f32) -> bf16
      "linalg.yield"(%1198) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %594 = "tensor.expand_shape"(%593) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %595 = "tensor.empty"() : () -> tensor<2x16x64xbf16>
    %596 = "linalg.generic"(%26, %594, %595) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg458: bf16, %arg459: bf16, %arg460: bf16):
      %1197 = "arith.addf"(%arg458, %arg459) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1197) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %597 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %598 = "linalg.generic"(%596, %597) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg456: bf16, %arg457: f32):
      %1196 = "arith.extf"(%arg456) : (bf16) -> f32
      "linalg.yield"(%1196) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %599 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %600 = "linalg.generic"(%598, %598, %599) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg453: f32, %arg454: f32, %arg455: f32):
      %1195 = "arith.mulf"(%arg453, %arg454) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1195) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %601 = "tensor.empty"() : () -> tensor<2x16x1xf32>
    %602 = "linalg.fill"(%7, %601) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg451: f32, %arg452: f32):
      "linalg.yield"(%arg451) : (f32) -> ()
    }) : (f32, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %603 = "linalg.generic"(%600, %602) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg449: f32, %arg450: f32):
      %1194 = "arith.addf"(%arg449, %arg450) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1194) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %604 = "tensor.empty"() : () -> tensor<2x16x1xf32>
    %605 = "linalg.generic"(%603, %604) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg447: f32, %arg448: f32):
      %1193 = "arith.divf"(%arg447, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1193) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %606 = "tensor.empty"() : () -> tensor<2x16x1xf32>
    %607 = "linalg.generic"(%605, %606) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg445: f32, %arg446: f32):
      %1191 = "arith.truncf"(%19) : (f64) -> f32
      %1192 = "arith.addf"(%arg445, %1191) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1192) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %608 = "tensor.empty"() : () -> tensor<2x16x1xf32>
    %609 = "linalg.generic"(%607, %608) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg443: f32, %arg444: f32):
      %1190 = "math.rsqrt"(%arg443) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1190) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %610 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %611 = "linalg.generic"(%598, %609, %610) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg440: f32, %arg441: f32, %arg442: f32):
      %1189 = "arith.mulf"(%arg440, %arg441) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1189) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %612 = "tensor.empty"() : () -> tensor<2x16x64xbf16>
    %613 = "linalg.generic"(%611, %612) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg438: f32, %arg439: bf16):
      %1188 = "arith.truncf"(%arg438) : (f32) -> bf16
      "linalg.yield"(%1188) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %614 = "tensor.empty"() : () -> tensor<2x16x64xbf16>
    %615 = "linalg.generic"(%arg9, %613, %614) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg435: bf16, %arg436: bf16, %arg437: bf16):
      %1187 = "arith.mulf"(%arg435, %arg436) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1187) : (bf16) -> ()
    }) : (tensor<64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %616 = "tensor.empty"() : () -> tensor<64x112xbf16>
    %617 = "linalg.transpose"(%arg5, %616) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg433: bf16, %arg434: bf16):
      "linalg.yield"(%arg433) : (bf16) -> ()
    }) : (tensor<112x64xbf16>, tensor<64x112xbf16>) -> tensor<64x112xbf16>
    %618 = "tensor.collapse_shape"(%615) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %619 = "tensor.empty"() : () -> tensor<32x112xf32>
    %620 = "linalg.fill"(%7, %619) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg431: f32, %arg432: f32):
      "linalg.yield"(%arg431) : (f32) -> ()
    }) : (f32, tensor<32x112xf32>) -> tensor<32x112xf32>
    %621 = "linalg.matmul"(%618, %617, %620) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg428: bf16, %arg429: bf16, %arg430: f32):
      %1183 = "arith.extf"(%arg428) : (bf16) -> f32
      %1184 = "arith.extf"(%arg429) : (bf16) -> f32
      %1185 = "arith.mulf"(%1183, %1184) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1186 = "arith.addf"(%arg430, %1185) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1186) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x112xbf16>, tensor<32x112xf32>) -> tensor<32x112xf32>
    %622 = "tensor.empty"() : () -> tensor<32x112xbf16>
    %623 = "linalg.generic"(%621, %622) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg426: f32, %arg427: bf16):
      %1182 = "arith.truncf"(%arg426) : (f32) -> bf16
      "linalg.yield"(%1182) : (bf16) -> ()
    }) : (tensor<32x112xf32>, tensor<32x112xbf16>) -> tensor<32x112xbf16>
    %624 = "tensor.expand_shape"(%623) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 112>}> : (tensor<32x112xbf16>) -> tensor<2x16x112xbf16>
    %625 = "tensor.empty"() : () -> tensor<2x16x112xf32>
    %626 = "linalg.generic"(%624, %625) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg424: bf16, %arg425: f32):
      %1181 = "arith.extf"(%arg424) : (bf16) -> f32
      "linalg.yield"(%1181) : (f32) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %627 = "tensor.empty"() : () -> tensor<2x16x112xf32>
    %628 = "linalg.generic"(%626, %627) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg422: f32, %arg423: f32):
      %1177 = "arith.negf"(%arg422) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %1178 = "math.exp"(%1177) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %1179 = "arith.addf"(%1178, %9) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1180 = "arith.divf"(%9, %1179) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1180) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %629 = "tensor.empty"() : () -> tensor<2x16x112xf32>
    %630 = "linalg.generic"(%626, %628, %629) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg419: f32, %arg420: f32, %arg421: f32):
      %1176 = "arith.mulf"(%arg419, %arg420) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1176) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %631 = "tensor.empty"() : () -> tensor<2x16x112xbf16>
    %632 = "linalg.generic"(%630, %631) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg417: f32, %arg418: bf16):
      %1175 = "arith.truncf"(%arg417) : (f32) -> bf16
      "linalg.yield"(%1175) : (bf16) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %633 = "tensor.empty"() : () -> tensor<64x112xbf16>
    %634 = "linalg.transpose"(%arg6, %633) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg415: bf16, %arg416: bf16):
      "linalg.yield"(%arg415) : (bf16) -> ()
    }) : (tensor<112x64xbf16>, tensor<64x112xbf16>) -> tensor<64x112xbf16>
    %635 = "tensor.collapse_shape"(%615) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %636 = "tensor.empty"() : () -> tensor<32x112xf32>
    %637 = "linalg.fill"(%7, %636) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg413: f32, %arg414: f32):
      "linalg.yield"(%arg413) : (f32) -> ()
    }) : (f32, tensor<32x112xf32>) -> tensor<32x112xf32>
    %638 = "linalg.matmul"(%635, %634, %637) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg410: bf16, %arg411: bf16, %arg412: f32):
      %1171 = "arith.extf"(%arg410) : (bf16) -> f32
      %1172 = "arith.extf"(%arg411) : (bf16) -> f32
      %1173 = "arith.mulf"(%1171, %1172) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1174 = "arith.addf"(%arg412, %1173) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1174) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x112xbf16>, tensor<32x112xf32>) -> tensor<32x112xf32>
    %639 = "tensor.empty"() : () -> tensor<32x112xbf16>
    %640 = "linalg.generic"(%638, %639) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg408: f32, %arg409: bf16):
      %1170 = "arith.truncf"(%arg408) : (f32) -> bf16
      "linalg.yield"(%1170) : (bf16) -> ()
    }) : (tensor<32x112xf32>, tensor<32x112xbf16>) -> tensor<32x112xbf16>
    %641 = "tensor.expand_shape"(%640) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 112>}> : (tensor<32x112xbf16>) -> tensor<2x16x112xbf16>
    %642 = "tensor.empty"() : () -> tensor<2x16x112xbf16>
    %643 = "linalg.generic"(%632, %641, %642) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg405: bf16, %arg406: bf16, %arg407: bf16):
      %1169 = "arith.mulf"(%arg405, %arg406) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1169) : (bf16) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x16x112xbf16>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %644 = "tensor.collapse_shape"(%643) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x112xbf16>) -> tensor<32x112xbf16>
    %645 = "tensor.empty"() : () -> tensor<64x32xbf16>
    %646 = "linalg.transpose"(%457, %645) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg403: bf16, %arg404: bf16):
      "linalg.yield"(%arg403) : (bf16) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
    %647 = "tensor.empty"() : () -> tensor<64x112xf32>
    %648 = "linalg.fill"(%7, %647) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg401: f32, %arg402: f32):
      "linalg.yield"(%arg401) : (f32) -> ()
    }) : (f32, tensor<64x112xf32>) -> tensor<64x112xf32>
    %649 = "linalg.matmul"(%646, %644, %648) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg398: bf16, %arg399: bf16, %arg400: f32):
      %1165 = "arith.extf"(%arg398) : (bf16) -> f32
      %1166 = "arith.extf"(%arg399) : (bf16) -> f32
      %1167 = "arith.mulf"(%1165, %1166) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1168 = "arith.addf"(%arg400, %1167) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1168) : (f32) -> ()
    }) : (tensor<64x32xbf16>, tensor<32x112xbf16>, tensor<64x112xf32>) -> tensor<64x112xf32>
    %650 = "tensor.empty"() : () -> tensor<64x112xbf16>
    %651 = "linalg.generic"(%649, %650) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg396: f32, %arg397: bf16):
      %1164 = "arith.truncf"(%arg396) : (f32) -> bf16
      "linalg.yield"(%1164) : (bf16) -> ()
    }) : (tensor<64x112xf32>, tensor<64x112xbf16>) -> tensor<64x112xbf16>
    %652 = "tensor.empty"() : () -> tensor<32x112xf32>
    %653 = "linalg.fill"(%7, %652) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg394: f32, %arg395: f32):
      "linalg.yield"(%arg394) : (f32) -> ()
    }) : (f32, tensor<32x112xf32>) -> tensor<32x112xf32>
    %654 = "linalg.matmul"(%457, %arg7, %653) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg391: bf16, %arg392: bf16, %arg393: f32):
      %1160 = "arith.extf"(%arg391) : (bf16) -> f32
      %1161 = "arith.extf"(%arg392) : (bf16) -> f32
      %1162 = "arith.mulf"(%1160, %1161) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1163 = "arith.addf"(%arg393, %1162) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1163) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x112xbf16>, tensor<32x112xf32>) -> tensor<32x112xf32>
    %655 = "tensor.empty"() : () -> tensor<32x112xbf16>
    %656 = "linalg.generic"(%654, %655) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg389: f32, %arg390: bf16):
      %1159 = "arith.truncf"(%arg389) : (f32) -> bf16
      "linalg.yield"(%1159) : (bf16) -> ()
    }) : (tensor<32x112xf32>, tensor<32x112xbf16>) -> tensor<32x112xbf16>
    %657 = "tensor.expand_shape"(%656) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 112>}> : (tensor<32x112xbf16>) -> tensor<2x16x112xbf16>
    %658 = "tensor.empty"() : () -> tensor<2x16x112xbf16>
    %659 = "linalg.generic"(%657, %632, %658) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg386: bf16, %arg387: bf16, %arg388: bf16):
      %1158 = "arith.mulf"(%arg386, %arg387) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1158) : (bf16) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x16x112xbf16>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %660 = "tensor.empty"() : () -> tensor<2x16x112xbf16>
    %661 = "linalg.generic"(%657, %641, %660) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg383: bf16, %arg384: bf16, %arg385: bf16):
      %1157 = "arith.mulf"(%arg383, %arg384) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1157) : (bf16) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x16x112xbf16>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %662 = "tensor.collapse_shape"(%659) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x112xbf16>) -> tensor<32x112xbf16>
    %663 = "tensor.empty"() : () -> tensor<112x32xbf16>
    %664 = "linalg.transpose"(%662, %663) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg381: bf16, %arg382: bf16):
      "linalg.yield"(%arg381) : (bf16) -> ()
    }) : (tensor<32x112xbf16>, tensor<112x32xbf16>) -> tensor<112x32xbf16>
    %665 = "tensor.empty"() : () -> tensor<112x64xf32>
    %666 = "linalg.fill"(%7, %665) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg379: f32, %arg380: f32):
      "linalg.yield"(%arg379) : (f32) -> ()
    }) : (f32, tensor<112x64xf32>) -> tensor<112x64xf32>
    %667 = "linalg.matmul"(%664, %635, %666) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg376: bf16, %arg377: bf16, %arg378: f32):
      %1153 = "arith.extf"(%arg376) : (bf16) -> f32
      %1154 = "arith.extf"(%arg377) : (bf16) -> f32
      %1155 = "arith.mulf"(%1153, %1154) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1156 = "arith.addf"(%arg378, %1155) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1156) : (f32) -> ()
    }) : (tensor<112x32xbf16>, tensor<32x64xbf16>, tensor<112x64xf32>) -> tensor<112x64xf32>
    %668 = "tensor.empty"() : () -> tensor<112x64xbf16>
    %669 = "linalg.generic"(%667, %668) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg374: f32, %arg375: bf16):
      %1152 = "arith.truncf"(%arg374) : (f32) -> bf16
      "linalg.yield"(%1152) : (bf16) -> ()
    }) : (tensor<112x64xf32>, tensor<112x64xbf16>) -> tensor<112x64xbf16>
    %670 = "tensor.empty"() : () -> tensor<32x64xf32>
    %671 = "linalg.fill"(%7, %670) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg372: f32, %arg373: f32):
      "linalg.yield"(%arg372) : (f32) -> ()
    }) : (f32, tensor<32x64xf32>) -> tensor<32x64xf32>
    %672 = "linalg.matmul"(%662, %arg6, %671) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg369: bf16, %arg370: bf16, %arg371: f32):
      %1148 = "arith.extf"(%arg369) : (bf16) -> f32
      %1149 = "arith.extf"(%arg370) : (bf16) -> f32
      %1150 = "arith.mulf"(%1148, %1149) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1151 = "arith.addf"(%arg371, %1150) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1151) : (f32) -> ()
    }) : (tensor<32x112xbf16>, tensor<112x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %673 = "tensor.empty"() : () -> tensor<32x64xbf16>
    %674 = "linalg.generic"(%672, %673) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg367: f32, %arg368: bf16):
      %1147 = "arith.truncf"(%arg367) : (f32) -> bf16
      "linalg.yield"(%1147) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %675 = "tensor.expand_shape"(%674) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %676 = "tensor.empty"() : () -> tensor<2x16x112xf32>
    %677 = "linalg.generic"(%661, %676) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg365: bf16, %arg366: f32):
      %1146 = "arith.extf"(%arg365) : (bf16) -> f32
      "linalg.yield"(%1146) : (f32) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %678 = "tensor.empty"() : () -> tensor<2x16x112xf32>
    %679 = "linalg.generic"(%624, %678) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg363: bf16, %arg364: f32):
      %1145 = "arith.extf"(%arg363) : (bf16) -> f32
      "linalg.yield"(%1145) : (f32) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %680 = "tensor.empty"() : () -> tensor<2x16x112xf32>
    %681 = "linalg.generic"(%679, %680) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg361: f32, %arg362: f32):
      %1141 = "arith.negf"(%arg361) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %1142 = "math.exp"(%1141) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %1143 = "arith.addf"(%1142, %9) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1144 = "arith.divf"(%9, %1143) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1144) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %682 = "tensor.empty"() : () -> tensor<2x16x112xf32>
    %683 = "linalg.generic"(%677, %681, %682) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg358: f32, %arg359: f32, %arg360: f32):
      %1140 = "arith.mulf"(%arg358, %arg359) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1140) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %684 = "tensor.empty"() : () -> tensor<2x16x112xf32>
    %685 = "linalg.generic"(%16, %681, %684) <{indexing_maps = [#map9, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg355: i64, %arg356: f32, %arg357: f32):
      %1138 = "arith.sitofp"(%arg355) : (i64) -> f32
      %1139 = "arith.subf"(%1138, %arg356) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1139) : (f32) -> ()
    }) : (tensor<i64>, tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %686 = "tensor.empty"() : () -> tensor<2x16x112xf32>
    %687 = "linalg.generic"(%679, %685, %686) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg352: f32, %arg353: f32, %arg354: f32):
      %1137 = "arith.mulf"(%arg352, %arg353) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1137) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %688 = "tensor.empty"() : () -> tensor<2x16x112xf32>
    %689 = "linalg.generic"(%687, %688) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg350: f32, %arg351: f32):
      %1136 = "arith.addf"(%arg350, %9) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1136) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %690 = "tensor.empty"() : () -> tensor<2x16x112xf32>
    %691 = "linalg.generic"(%683, %689, %690) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg347: f32, %arg348: f32, %arg349: f32):
      %1135 = "arith.mulf"(%arg347, %arg348) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1135) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %692 = "tensor.empty"() : () -> tensor<2x16x112xbf16>
    %693 = "linalg.generic"(%691, %692) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg345: f32, %arg346: bf16):
      %1134 = "arith.truncf"(%arg345) : (f32) -> bf16
      "linalg.yield"(%1134) : (bf16) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %694 = "tensor.collapse_shape"(%693) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x112xbf16>) -> tensor<32x112xbf16>
    %695 = "tensor.empty"() : () -> tensor<112x32xbf16>
    %696 = "linalg.transpose"(%694, %695) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg343: bf16, %arg344: bf16):
      "linalg.yield"(%arg343) : (bf16) -> ()
    }) : (tensor<32x112xbf16>, tensor<112x32xbf16>) -> tensor<112x32xbf16>
    %697 = "tensor.empty"() : () -> tensor<112x64xf32>
    %698 = "linalg.fill"(%7, %697) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg341: f32, %arg342: f32):
      "linalg.yield"(%arg341) : (f32) -> ()
    }) : (f32, tensor<112x64xf32>) -> tensor<112x64xf32>
    %699 = "linalg.matmul"(%696, %618, %698) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg338: bf16, %arg339: bf16, %arg340: f32):
      %1130 = "arith.extf"(%arg338) : (bf16) -> f32
      %1131 = "arith.extf"(%arg339) : (bf16) -> f32
      %1132 = "arith.mulf"(%1130, %1131) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1133 = "arith.addf"(%arg340, %1132) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1133) : (f32) -> ()
    }) : (tensor<112x32xbf16>, tensor<32x64xbf16>, tensor<112x64xf32>) -> tensor<112x64xf32>
    %700 = "tensor.empty"() : () -> tensor<112x64xbf16>
    %701 = "linalg.generic"(%699, %700) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg336: f32, %arg337: bf16):
      %1129 = "arith.truncf"(%arg336) : (f32) -> bf16
      "linalg.yield"(%1129) : (bf16) -> ()
    }) : (tensor<112x64xf32>, tensor<112x64xbf16>) -> tensor<112x64xbf16>
    %702 = "tensor.empty"() : () -> tensor<32x64xf32>
    %703 = "linalg.fill"(%7, %702) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg334: f32, %arg335: f32):
      "linalg.yield"(%arg334) : (f32) -> ()
    }) : (f32, tensor<32x64xf32>) -> tensor<32x64xf32>
    %704 = "linalg.matmul"(%694, %arg5, %703) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg331: bf16, %arg332: bf16, %arg333: f32):
      %1125 = "arith.extf"(%arg331) : (bf16) -> f32
      %1126 = "arith.extf"(%arg332) : (bf16) -> f32
      %1127 = "arith.mulf"(%1125, %1126) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1128 = "arith.addf"(%arg333, %1127) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1128) : (f32) -> ()
    }) : (tensor<32x112xbf16>, tensor<112x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %705 = "tensor.empty"() : () -> tensor<32x64xbf16>
    %706 = "linalg.generic"(%704, %705) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg329: f32, %arg330: bf16):
      %1124 = "arith.truncf"(%arg329) : (f32) -> bf16
      "linalg.yield"(%1124) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %707 = "tensor.expand_shape"(%706) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %708 = "tensor.empty"() : () -> tensor<2x16x64xbf16>
    %709 = "linalg.generic"(%675, %707, %708) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg326: bf16, %arg327: bf16, %arg328: bf16):
      %1123 = "arith.addf"(%arg326, %arg327) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1123) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %710 = "tensor.empty"() : () -> tensor<2x16x64xbf16>
    %711 = "linalg.generic"(%709, %arg9, %710) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg323: bf16, %arg324: bf16, %arg325: bf16):
      %1122 = "arith.mulf"(%arg323, %arg324) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1122) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %712 = "tensor.empty"() : () -> tensor<2x16x64xbf16>
    %713 = "linalg.generic"(%709, %613, %712) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg320: bf16, %arg321: bf16, %arg322: bf16):
      %1121 = "arith.mulf"(%arg320, %arg321) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1121) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %714 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %715 = "linalg.generic"(%713, %714) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg318: bf16, %arg319: f32):
      %1120 = "arith.extf"(%arg318) : (bf16) -> f32
      "linalg.yield"(%1120) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %716 = "tensor.empty"() : () -> tensor<1x1x64xf32>
    %717 = "linalg.fill"(%7, %716) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg316: f32, %arg317: f32):
      "linalg.yield"(%arg316) : (f32) -> ()
    }) : (f32, tensor<1x1x64xf32>) -> tensor<1x1x64xf32>
    %718 = "linalg.generic"(%715, %717) <{indexing_maps = [#map1, #map32], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg314: f32, %arg315: f32):
      %1119 = "arith.addf"(%arg314, %arg315) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1119) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<1x1x64xf32>) -> tensor<1x1x64xf32>
    %719 = "tensor.empty"() : () -> tensor<1x1x64xbf16>
    %720 = "linalg.generic"(%718, %719) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg312: f32, %arg313: bf16):
      %1118 = "arith.truncf"(%arg312) : (f32) -> bf16
      "linalg.yield"(%1118) : (bf16) -> ()
    }) : (tensor<1x1x64xf32>, tensor<1x1x64xbf16>) -> tensor<1x1x64xbf16>
    %721 = "tensor.collapse_shape"(%720) <{reassociation = [[0, 1, 2]]}> : (tensor<1x1x64xbf16>) -> tensor<64xbf16>
    %722 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %723 = "linalg.generic"(%711, %722) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg310: bf16, %arg311: f32):
      %1117 = "arith.extf"(%arg310) : (bf16) -> f32
      "linalg.yield"(%1117) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %724 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %725 = "linalg.generic"(%723, %598, %724) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg307: f32, %arg308: f32, %arg309: f32):
      %1116 = "arith.mulf"(%arg307, %arg308) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1116) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %726 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %727 = "linalg.generic"(%723, %609, %726) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg304: f32, %arg305: f32, %arg306: f32):
      %1115 = "arith.mulf"(%arg304, %arg305) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1115) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %728 = "tensor.empty"() : () -> tensor<2x16x1xf32>
    %729 = "linalg.fill"(%7, %728) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg302: f32, %arg303: f32):
      "linalg.yield"(%arg302) : (f32) -> ()
    }) : (f32, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %730 = "linalg.generic"(%725, %729) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg300: f32, %arg301: f32):
      %1114 = "arith.addf"(%arg300, %arg301) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1114) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %731 = "tensor.empty"() : () -> tensor<2x16x1xf32>
    %732 = "linalg.generic"(%609, %609, %731) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg297: f32, %arg298: f32, %arg299: f32):
      %1113 = "arith.mulf"(%arg297, %arg298) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1113) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %733 = "tensor.empty"() : () -> tensor<2x16x1xf32>
    %734 = "linalg.generic"(%732, %609, %733) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg294: f32, %arg295: f32, %arg296: f32):
      %1112 = "arith.mulf"(%arg294, %arg295) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1112) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %735 = "tensor.empty"() : () -> tensor<2x16x1xf32>
    %736 = "linalg.generic"(%730, %735) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg292: f32, %arg293: f32):
      %1111 = "arith.mulf"(%arg292, %23) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1111) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %737 = "tensor.empty"() : () -> tensor<2x16x1xf32>
    %738 = "linalg.generic"(%736, %734, %737) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg289: f32, %arg290: f32, %arg291: f32):
      %1110 = "arith.mulf"(%arg289, %arg290) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1110) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %739 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %740 = "tensor.collapse_shape"(%738) <{reassociation = [[0], [1, 2]]}> : (tensor<2x16x1xf32>) -> tensor<2x16xf32>
    %741 = "linalg.generic"(%740, %739) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg287: f32, %arg288: f32):
      "linalg.yield"(%arg287) : (f32) -> ()
    }) : (tensor<2x16xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %742 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %743 = "linalg.generic"(%741, %742) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg285: f32, %arg286: f32):
      %1109 = "arith.divf"(%arg285, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1109) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %744 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %745 = "linalg.generic"(%598, %744) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg283: f32, %arg284: f32):
      %1108 = "arith.mulf"(%arg283, %24) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1108) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %746 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %747 = "linalg.generic"(%743, %745, %746) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg280: f32, %arg281: f32, %arg282: f32):
      %1107 = "arith.mulf"(%arg280, %arg281) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1107) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %748 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %749 = "linalg.generic"(%727, %747, %748) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg277: f32, %arg278: f32, %arg279: f32):
      %1106 = "arith.addf"(%arg277, %arg278) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1106) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %750 = "tensor.empty"() : () -> tensor<2x16x64xbf16>
    %751 = "linalg.generic"(%749, %750) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg275: f32, %arg276: bf16):
      %1105 = "arith.truncf"(%arg275) : (f32) -> bf16
      "linalg.yield"(%1105) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %752 = "tensor.empty"() : () -> tensor<2x16x64xbf16>
    %753 = "linalg.generic"(%456, %751, %752) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg272: bf16, %arg273: bf16, %arg274: bf16):
      %1104 = "arith.addf"(%arg272, %arg273) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1104) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %754 = "tensor.collapse_shape"(%753) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %755 = "tensor.empty"() : () -> tensor<64x32xbf16>
    %756 = "linalg.transpose"(%754, %755) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg270: bf16, %arg271: bf16):
      "linalg.yield"(%arg270) : (bf16) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
    %757 = "tensor.empty"() : () -> tensor<64x64xf32>
    %758 = "linalg.fill"(%7, %757) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg268: f32, %arg269: f32):
      "linalg.yield"(%arg268) : (f32) -> ()
    }) : (f32, tensor<64x64xf32>) -> tensor<64x64xf32>
    %759 = "linalg.matmul"(%756, %588, %758) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg265: bf16, %arg266: bf16, %arg267: f32):
      %1100 = "arith.extf"(%arg265) : (bf16) -> f32
      %1101 = "arith.extf"(%arg266) : (bf16) -> f32
      %1102 = "arith.mulf"(%1100, %1101) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1103 = "arith.addf"(%arg267, %1102) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1103) : (f32) -> ()
    }) : (tensor<64x32xbf16>, tensor<32x64xbf16>, tensor<64x64xf32>) -> tensor<64x64xf32>
    %760 = "tensor.empty"() : () -> tensor<64x64xbf16>
    %761 = "linalg.generic"(%759, %760) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg263: f32, %arg264: bf16):
      %1099 = "arith.truncf"(%arg263) : (f32) -> bf16
      "linalg.yield"(%1099) : (bf16) -> ()
    }) : (tensor<64x64xf32>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
    %762 = "tensor.empty"() : () -> tensor<32x64xf32>
    %763 = "linalg.fill"(%7, %762) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg261: f32, %arg262: f32):
      "linalg.yield"(%arg261) : (f32) -> ()
    }) : (f32, tensor<32x64xf32>) -> tensor<32x64xf32>
    %764 = "linalg.matmul"(%754, %arg4, %763) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg258: bf16, %arg259: bf16, %arg260: f32):
      %1095 = "arith.extf"(%arg258) : (bf16) -> f32
      %1096 = "arith.extf"(%arg259) : (bf16) -> f32
      %1097 = "arith.mulf"(%1095, %1096) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1098 = "arith.addf"(%arg260, %1097) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1098) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %765 = "tensor.empty"() : () -> tensor<32x64xbf16>
    %766 = "linalg.generic"(%764, %765) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg256: f32, %arg257: bf16):
      %1094 = "arith.truncf"(%arg256) : (f32) -> bf16
      "linalg.yield"(%1094) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %767 = "tensor.expand_shape"(%766) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 16, 4, 16>}> : (tensor<32x64xbf16>) -> tensor<2x16x4x16xbf16>
    %768 = "tensor.empty"() : () -> tensor<2x4x16x16xbf16>
    %769 = "linalg.transpose"(%767, %768) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg254: bf16, %arg255: bf16):
      "linalg.yield"(%arg254) : (bf16) -> ()
    }) : (tensor<2x16x4x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %770 = "tensor.collapse_shape"(%769) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %771 = "tensor.empty"() : () -> tensor<8x16x16xbf16>
    %772 = "linalg.transpose"(%576, %771) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg252: bf16, %arg253: bf16):
      "linalg.yield"(%arg252) : (bf16) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %773 = "tensor.empty"() : () -> tensor<8x16x16xf32>
    %774 = "linalg.fill"(%7, %773) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg250: f32, %arg251: f32):
      "linalg.yield"(%arg250) : (f32) -> ()
    }) : (f32, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %775 = "linalg.batch_matmul"(%772, %770, %774) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg247: bf16, %arg248: bf16, %arg249: f32):
      %1090 = "arith.extf"(%arg247) : (bf16) -> f32
      %1091 = "arith.extf"(%arg248) : (bf16) -> f32
      %1092 = "arith.mulf"(%1090, %1091) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1093 = "arith.addf"(%arg249, %1092) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1093) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %776 = "tensor.empty"() : () -> tensor<8x16x16xbf16>
    %777 = "linalg.generic"(%775, %776) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg245: f32, %arg246: bf16):
      %1089 = "arith.truncf"(%arg245) : (f32) -> bf16
      "linalg.yield"(%1089) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %778 = "tensor.empty"() : () -> tensor<8x16x16xbf16>
    %779 = "linalg.transpose"(%577, %778) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg243: bf16, %arg244: bf16):
      "linalg.yield"(%arg243) : (bf16) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %780 = "tensor.empty"() : () -> tensor<8x16x16xf32>
    %781 = "linalg.fill"(%7, %780) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg241: f32, %arg242: f32):
      "linalg.yield"(%arg241) : (f32) -> ()
    }) : (f32, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %782 = "linalg.batch_matmul"(%770, %779, %781) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg238: bf16, %arg239: bf16, %arg240: f32):
      %1085 = "arith.extf"(%arg238) : (bf16) -> f32
      %1086 = "arith.extf"(%arg239) : (bf16) -> f32
      %1087 = "arith.mulf"(%1085, %1086) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1088 = "arith.addf"(%arg240, %1087) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1088) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %783 = "tensor.empty"() : () -> tensor<8x16x16xbf16>
    %784 = "linalg.generic"(%782, %783) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg236: f32, %arg237: bf16):
      %1084 = "arith.truncf"(%arg236) : (f32) -> bf16
      "linalg.yield"(%1084) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %785 = "tensor.expand_shape"(%784) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %786 = "tensor.empty"() : () -> tensor<2x4x16x16xf32>
    %787 = "linalg.generic"(%785, %786) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg234: bf16, %arg235: f32):
      %1083 = "arith.extf"(%arg234) : (bf16) -> f32
      "linalg.yield"(%1083) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %788 = "tensor.empty"() : () -> tensor<2x4x16x16xf32>
    %789 = "linalg.generic"(%787, %573, %788) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg231: f32, %arg232: f32, %arg233: f32):
      %1082 = "arith.mulf"(%arg231, %arg232) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1082) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %790 = "tensor.empty"() : () -> tensor<2x4x16x1xf32>
    %791 = "linalg.fill"(%7, %790) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg229: f32, %arg230: f32):
      "linalg.yield"(%arg229) : (f32) -> ()
    }) : (f32, tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %792 = "linalg.generic"(%789, %791) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg227: f32, %arg228: f32):
      %1081 = "arith.addf"(%arg227, %arg228) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1081) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %793 = "tensor.empty"() : () -> tensor<2x4x16x16xf32>
    %794 = "linalg.generic"(%573, %792, %793) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg224: f32, %arg225: f32, %arg226: f32):
      %1080 = "arith.mulf"(%arg224, %arg225) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1080) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %795 = "tensor.empty"() : () -> tensor<2x4x16x16xf32>
    %796 = "linalg.generic"(%789, %794, %795) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg221: f32, %arg222: f32, %arg223: f32):
      %1079 = "arith.subf"(%arg221, %arg222) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1079) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %797 = "tensor.empty"() : () -> tensor<2x4x16x16xbf16>
    %798 = "linalg.generic"(%796, %797) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg219: f32, %arg220: bf16):
      %1078 = "arith.truncf"(%arg219) : (f32) -> bf16
      "linalg.yield"(%1078) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %799 = "tensor.empty"() : () -> tensor<2x4x16x16xf32>
    %800 = "linalg.generic"(%798, %799) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg217: bf16, %arg218: f32):
      %1077 = "arith.extf"(%arg217) : (bf16) -> f32
      "linalg.yield"(%1077) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %801 = "tensor.empty"() : () -> tensor<2x4x16x16xf32>
    %802 = "linalg.generic"(%800, %801) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg215: f32, %arg216: f32):
      %1076 = "arith.mulf"(%arg215, %22) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1076) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %803 = "tensor.empty"() : () -> tensor<2x4x16x16xbf16>
    %804 = "linalg.generic"(%802, %803) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg213: f32, %arg214: bf16):
      %1075 = "arith.truncf"(%arg213) : (f32) -> bf16
      "linalg.yield"(%1075) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %805 = "tensor.collapse_shape"(%804) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %806 = "tensor.empty"() : () -> tensor<8x16x16xbf16>
    %807 = "linalg.transpose"(%541, %806) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg211: bf16, %arg212: bf16):
      "linalg.yield"(%arg211) : (bf16) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %808 = "tensor.empty"() : () -> tensor<8x16x16xf32>
    %809 = "linalg.fill"(%7, %808) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg209: f32, %arg210: f32):
      "linalg.yield"(%arg209) : (f32) -> ()
    }) : (f32, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %810 = "linalg.batch_matmul"(%807, %805, %809) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg206: bf16, %arg207: bf16, %arg208: f32):
      %1071 = "arith.extf"(%arg206) : (bf16) -> f32
      %1072 = "arith.extf"(%arg207) : (bf16) -> f32
      %1073 = "arith.mulf"(%1071, %1072) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1074 = "arith.addf"(%arg208, %1073) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1074) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %811 = "tensor.empty"() : () -> tensor<8x16x16xbf16>
    %812 = "linalg.generic"(%810, %811) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg204: f32, %arg205: bf16):
      %1070 = "arith.truncf"(%arg204) : (f32) -> bf16
      "linalg.yield"(%1070) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %813 = "tensor.empty"() : () -> tensor<8x16x16xbf16>
    %814 = "linalg.transpose"(%542, %813) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg202: bf16, %arg203: bf16):
      "linalg.yield"(%arg202) : (bf16) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %815 = "tensor.empty"() : () -> tensor<8x16x16xf32>
    %816 = "linalg.fill"(%7, %815) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg200: f32, %arg201: f32):
      "linalg.yield"(%arg200) : (f32) -> ()
    }) : (f32, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %817 = "linalg.batch_matmul"(%805, %814, %816) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg197: bf16, %arg198: bf16, %arg199: f32):
      %1066 = "arith.extf"(%arg197) : (bf16) -> f32
      %1067 = "arith.extf"(%arg198) : (bf16) -> f32
      %1068 = "arith.mulf"(%1066, %1067) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1069 = "arith.addf"(%arg199, %1068) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1069) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %818 = "tensor.empty"() : () -> tensor<8x16x16xbf16>
    %819 = "linalg.generic"(%817, %818) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg195: f32, %arg196: bf16):
      %1065 = "arith.truncf"(%arg195) : (f32) -> bf16
      "linalg.yield"(%1065) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %820 = "tensor.expand_shape"(%812) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %821 = "tensor.expand_shape"(%819) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %822 = "tensor.empty"() : () -> tensor<2x4x16x16xbf16>
    %823 = "linalg.transpose"(%820, %822) <{permutation = array<i64: 0, 1, 3, 2>}> ({
    ^bb0(%arg193: bf16, %arg194: bf16):
      "linalg.yield"(%arg193) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %824 = "tensor.expand_shape"(%777) <{reassociation = [[0, 1, 2], [3], [4]], static_output_shape = array<i64: 2, 2, 2, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x2x2x16x16xbf16>
    %825 = "tensor.empty"() : () -> tensor<2x2x2x16x16xf32>
    %826 = "linalg.generic"(%824, %825) <{indexing_maps = [#map23, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg191: bf16, %arg192: f32):
      %1064 = "arith.extf"(%arg191) : (bf16) -> f32
      "linalg.yield"(%1064) : (f32) -> ()
    }) : (tensor<2x2x2x16x16xbf16>, tensor<2x2x2x16x16xf32>) -> tensor<2x2x2x16x16xf32>
    %827 = "tensor.empty"() : () -> tensor<2x2x1x16x16xf32>
    %828 = "linalg.fill"(%7, %827) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg189: f32, %arg190: f32):
      "linalg.yield"(%arg189) : (f32) -> ()
    }) : (f32, tensor<2x2x1x16x16xf32>) -> tensor<2x2x1x16x16xf32>
    %829 = "linalg.generic"(%826, %828) <{indexing_maps = [#map23, #map33], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg187: f32, %arg188: f32):
      %1063 = "arith.addf"(%arg187, %arg188) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1063) : (f32) -> ()
    }) : (tensor<2x2x2x16x16xf32>, tensor<2x2x1x16x16xf32>) -> tensor<2x2x1x16x16xf32>
    %830 = "tensor.empty"() : () -> tensor<2x2x1x16x16xbf16>
    %831 = "linalg.generic"(%829, %830) <{indexing_maps = [#map23, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg185: f32, %arg186: bf16):
      %1062 = "arith.truncf"(%arg185) : (f32) -> bf16
      "linalg.yield"(%1062) : (bf16) -> ()
    }) : (tensor<2x2x1x16x16xf32>, tensor<2x2x1x16x16xbf16>) -> tensor<2x2x1x16x16xbf16>
    %832 = "tensor.collapse_shape"(%831) <{reassociation = [[0], [1], [2, 3], [4]]}> : (tensor<2x2x1x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %833 = "tensor.expand_shape"(%823) <{reassociation = [[0], [1, 2], [3], [4]], static_output_shape = array<i64: 2, 2, 2, 16, 16>}> : (tensor<2x4x16x16xbf16>) -> tensor<2x2x2x16x16xbf16>
    %834 = "tensor.empty"() : () -> tensor<2x2x2x16x16xf32>
    %835 = "linalg.generic"(%833, %834) <{indexing_maps = [#map23, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg183: bf16, %arg184: f32):
      %1061 = "arith.extf"(%arg183) : (bf16) -> f32
      "linalg.yield"(%1061) : (f32) -> ()
    }) : (tensor<2x2x2x16x16xbf16>, tensor<2x2x2x16x16xf32>) -> tensor<2x2x2x16x16xf32>
    %836 = "tensor.empty"() : () -> tensor<2x2x1x16x16xf32>
    %837 = "linalg.fill"(%7, %836) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg181: f32, %arg182: f32):
      "linalg.yield"(%arg181) : (f32) -> ()
    }) : (f32, tensor<2x2x1x16x16xf32>) -> tensor<2x2x1x16x16xf32>
    %838 = "linalg.generic"(%835, %837) <{indexing_maps = [#map23, #map33], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg179: f32, %arg180: f32):
      %1060 = "arith.addf"(%arg179, %arg180) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1060) : (f32) -> ()
    }) : (tensor<2x2x2x16x16xf32>, tensor<2x2x1x16x16xf32>) -> tensor<2x2x1x16x16xf32>
    %839 = "tensor.empty"() : () -> tensor<2x2x1x16x16xbf16>
    %840 = "linalg.generic"(%838, %839) <{indexing_maps = [#map23, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg177: f32, %arg178: bf16):
      %1059 = "arith.truncf"(%arg177) : (f32) -> bf16
      "linalg.yield"(%1059) : (bf16) -> ()
    }) : (tensor<2x2x1x16x16xf32>, tensor<2x2x1x16x16xbf16>) -> tensor<2x2x1x16x16xbf16>
    %841 = "tensor.collapse_shape"(%840) <{reassociation = [[0], [1], [2, 3], [4]]}> : (tensor<2x2x1x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %842 = "tensor.empty"() : () -> tensor<2x2x16x16xbf16>
    %843 = "linalg.generic"(%841, %511, %842) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg174: bf16, %arg175: bf16, %arg176: bf16):
      %1058 = "arith.mulf"(%arg174, %arg175) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1058) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %844 = "tensor.extract_slice"(%843) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x16xbf16>) -> tensor<2x2x16x8xbf16>
    %845 = "tensor.extract_slice"(%843) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x16xbf16>) -> tensor<2x2x16x8xbf16>
    %846 = "tensor.empty"() : () -> tensor<2x2x16x8xbf16>
    %847 = "linalg.generic"(%844, %846) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg172: bf16, %arg173: bf16):
      %1057 = "arith.negf"(%arg172) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1057) : (bf16) -> ()
    }) : (tensor<2x2x16x8xbf16>, tensor<2x2x16x8xbf16>) -> tensor<2x2x16x8xbf16>
    %848 = "tensor.insert_slice"(%847, %11) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x8xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %849 = "tensor.insert_slice"(%845, %11) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x8xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %850 = "tensor.empty"() : () -> tensor<2x2x16x16xbf16>
    %851 = "linalg.generic"(%848, %849, %850) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg169: bf16, %arg170: bf16, %arg171: bf16):
      %1056 = "arith.addf"(%arg169, %arg170) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1056) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x2x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %852 = "tensor.empty"() : () -> tensor<2x2x16x16xbf16>
    %853 = "linalg.generic"(%841, %510, %852) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg166: bf16, %arg167: bf16, %arg168: bf16):
      %1055 = "arith.mulf"(%arg166, %arg167) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1055) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %854 = "tensor.empty"() : () -> tensor<2x2x16x16xbf16>
    %855 = "linalg.generic"(%851, %853, %854) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg163: bf16, %arg164: bf16, %arg165: bf16):
      %1054 = "arith.addf"(%arg163, %arg164) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1054) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x2x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %856 = "tensor.empty"() : () -> tensor<2x4x16x16xbf16>
    %857 = "linalg.generic"(%821, %511, %856) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg160: bf16, %arg161: bf16, %arg162: bf16):
      %1053 = "arith.mulf"(%arg160, %arg161) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1053) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %858 = "tensor.extract_slice"(%857) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x16xbf16>) -> tensor<2x4x16x8xbf16>
    %859 = "tensor.extract_slice"(%857) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x16xbf16>) -> tensor<2x4x16x8xbf16>
    %860 = "tensor.empty"() : () -> tensor<2x4x16x8xbf16>
    %861 = "linalg.generic"(%858, %860) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg158: bf16, %arg159: bf16):
      %1052 = "arith.negf"(%arg158) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1052) : (bf16) -> ()
    }) : (tensor<2x4x16x8xbf16>, tensor<2x4x16x8xbf16>) -> tensor<2x4x16x8xbf16>
    %862 = "tensor.insert_slice"(%861, %10) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x8xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %863 = "tensor.insert_slice"(%859, %10) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x8xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %864 = "tensor.empty"() : () -> tensor<2x4x16x16xbf16>
    %865 = "linalg.generic"(%862, %863, %864) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg155: bf16, %arg156: bf16, %arg157: bf16):
      %1051 = "arith.addf"(%arg155, %arg156) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1051) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %866 = "tensor.empty"() : () -> tensor<2x4x16x16xbf16>
    %867 = "linalg.generic"(%821, %510, %866) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg152: bf16, %arg153: bf16, %arg154: bf16):
      %1050 = "arith.mulf"(%arg152, %arg153) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1050) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %868 = "tensor.empty"() : () -> tensor<2x4x16x16xbf16>
    %869 = "linalg.generic"(%865, %867, %868) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg149: bf16, %arg150: bf16, %arg151: bf16):
      %1049 = "arith.addf"(%arg149, %arg150) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1049) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %870 = "tensor.empty"() : () -> tensor<2x16x2x16xbf16>
    %871 = "linalg.transpose"(%832, %870) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg147: bf16, %arg148: bf16):
      "linalg.yield"(%arg147) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x16x2x16xbf16>) -> tensor<2x16x2x16xbf16>
    %872 = "tensor.collapse_shape"(%871) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x16x2x16xbf16>) -> tensor<32x32xbf16>
    %873 = "tensor.empty"() : () -> tensor<32x32xbf16>
    %874 = "linalg.transpose"(%872, %873) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg145: bf16, %arg146: bf16):
      "linalg.yield"(%arg145) : (bf16) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %875 = "tensor.empty"() : () -> tensor<32x64xf32>
    %876 = "linalg.fill"(%7, %875) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg143: f32, %arg144: f32):
      "linalg.yield"(%arg143) : (f32) -> ()
    }) : (f32, tensor<32x64xf32>) -> tensor<32x64xf32>
    %877 = "linalg.matmul"(%874, %501, %876) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg140: bf16, %arg141: bf16, %arg142: f32):
      %1045 = "arith.extf"(%arg140) : (bf16) -> f32
      %1046 = "arith.extf"(%arg141) : (bf16) -> f32
      %1047 = "arith.mulf"(%1045, %1046) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1048 = "arith.addf"(%arg142, %1047) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1048) : (f32) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %878 = "tensor.empty"() : () -> tensor<32x64xbf16>
    %879 = "linalg.generic"(%877, %878) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg138: f32, %arg139: bf16):
      %1044 = "arith.truncf"(%arg138) : (f32) -> bf16
      "linalg.yield"(%1044) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %880 = "tensor.empty"() : () -> tensor<32x64xf32>
    %881 = "linalg.fill"(%7, %880) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg136: f32, %arg137: f32):
      "linalg.yield"(%arg136) : (f32) -> ()
    }) : (f32, tensor<32x64xf32>) -> tensor<32x64xf32>
    %882 = "linalg.matmul"(%872, %arg3, %881) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg133: bf16, %arg134: bf16, %arg135: f32):
      %1040 = "arith.extf"(%arg133) : (bf16) -> f32
      %1041 = "arith.extf"(%arg134) : (bf16) -> f32
      %1042 = "arith.mulf"(%1040, %1041) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1043 = "arith.addf"(%arg135, %1042) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1043) : (f32) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %883 = "tensor.empty"() : () -> tensor<32x64xbf16>
    %884 = "linalg.generic"(%882, %883) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg131: f32, %arg132: bf16):
      %1039 = "arith.truncf"(%arg131) : (f32) -> bf16
      "linalg.yield"(%1039) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %885 = "tensor.expand_shape"(%884) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %886 = "tensor.empty"() : () -> tensor<2x16x2x16xbf16>
    %887 = "linalg.transpose"(%855, %886) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg129: bf16, %arg130: bf16):
      "linalg.yield"(%arg129) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x16x2x16xbf16>) -> tensor<2x16x2x16xbf16>
    %888 = "tensor.collapse_shape"(%887) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x16x2x16xbf16>) -> tensor<32x32xbf16>
    %889 = "tensor.empty"() : () -> tensor<32x32xbf16>
    %890 = "linalg.transpose"(%888, %889) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg127: bf16, %arg128: bf16):
      "linalg.yield"(%arg127) : (bf16) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %891 = "tensor.empty"() : () -> tensor<32x64xf32>
    %892 = "linalg.fill"(%7, %891) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg125: f32, %arg126: f32):
      "linalg.yield"(%arg125) : (f32) -> ()
    }) : (f32, tensor<32x64xf32>) -> tensor<32x64xf32>
    %893 = "linalg.matmul"(%890, %490, %892) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg122: bf16, %arg123: bf16, %arg124: f32):
      %1035 = "arith.extf"(%arg122) : (bf16) -> f32
      %1036 = "arith.extf"(%arg123) : (bf16) -> f32
      %1037 = "arith.mulf"(%1035, %1036) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1038 = "arith.addf"(%arg124, %1037) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1038) : (f32) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %894 = "tensor.empty"() : () -> tensor<32x64xbf16>
    %895 = "linalg.generic"(%893, %894) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg120: f32, %arg121: bf16):
      %1034 = "arith.truncf"(%arg120) : (f32) -> bf16
      "linalg.yield"(%1034) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %896 = "tensor.empty"() : () -> tensor<32x64xf32>
    %897 = "linalg.fill"(%7, %896) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg118: f32, %arg119: f32):
      "linalg.yield"(%arg118) : (f32) -> ()
    }) : (f32, tensor<32x64xf32>) -> tensor<32x64xf32>
    %898 = "linalg.matmul"(%888, %arg2, %897) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg115: bf16, %arg116: bf16, %arg117: f32):
      %1030 = "arith.extf"(%arg115) : (bf16) -> f32
      %1031 = "arith.extf"(%arg116) : (bf16) -> f32
      %1032 = "arith.mulf"(%1030, %1031) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1033 = "arith.addf"(%arg117, %1032) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1033) : (f32) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %899 = "tensor.empty"() : () -> tensor<32x64xbf16>
    %900 = "linalg.generic"(%898, %899) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg113: f32, %arg114: bf16):
      %1029 = "arith.truncf"(%arg113) : (f32) -> bf16
      "linalg.yield"(%1029) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %901 = "tensor.expand_shape"(%900) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %902 = "tensor.empty"() : () -> tensor<2x16x64xbf16>
    %903 = "linalg.generic"(%885, %901, %902) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg110: bf16, %arg111: bf16, %arg112: bf16):
      %1028 = "arith.addf"(%arg110, %arg111) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1028) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %904 = "tensor.empty"() : () -> tensor<2x16x4x16xbf16>
    %905 = "linalg.transpose"(%869, %904) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg108: bf16, %arg109: bf16):
      "linalg.yield"(%arg108) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x16x4x16xbf16>) -> tensor<2x16x4x16xbf16>
    %906 = "tensor.collapse_shape"(%905) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x16x4x16xbf16>) -> tensor<32x64xbf16>
    %907 = "tensor.empty"() : () -> tensor<64x32xbf16>
    %908 = "linalg.transpose"(%906, %907) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg106: bf16, %arg107: bf16):
      "linalg.yield"(%arg106) : (bf16) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
    %909 = "tensor.empty"() : () -> tensor<64x64xf32>
    %910 = "linalg.fill"(%7, %909) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg104: f32, %arg105: f32):
      "linalg.yield"(%arg104) : (f32) -> ()
    }) : (f32, tensor<64x64xf32>) -> tensor<64x64xf32>
    %911 = "linalg.matmul"(%908, %479, %910) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg101: bf16, %arg102: bf16, %arg103: f32):
      %1024 = "arith.extf"(%arg101) : (bf16) -> f32
      %1025 = "arith.extf"(%arg102) : (bf16) -> f32
      %1026 = "arith.mulf"(%1024, %1025) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1027 = "arith.addf"(%arg103, %1026) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1027) : (f32) -> ()
    }) : (tensor<64x32xbf16>, tensor<32x64xbf16>, tensor<64x64xf32>) -> tensor<64x64xf32>
    %912 = "tensor.empty"() : () -> tensor<64x64xbf16>
    %913 = "linalg.generic"(%911, %912) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg99: f32, %arg100: bf16):
      %1023 = "arith.truncf"(%arg99) : (f32) -> bf16
      "linalg.yield"(%1023) : (bf16) -> ()
    }) : (tensor<64x64xf32>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
    %914 = "tensor.empty"() : () -> tensor<32x64xf32>
    %915 = "linalg.fill"(%7, %914) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg97: f32, %arg98: f32):
      "linalg.yield"(%arg97) : (f32) -> ()
    }) : (f32, tensor<32x64xf32>) -> tensor<32x64xf32>
    %916 = "linalg.matmul"(%906, %arg1, %915) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg94: bf16, %arg95: bf16, %arg96: f32):
      %1019 = "arith.extf"(%arg94) : (bf16) -> f32
      %1020 = "arith.extf"(%arg95) : (bf16) -> f32
      %1021 = "arith.mulf"(%1019, %1020) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1022 = "arith.addf"(%arg96, %1021) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1022) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %917 = "tensor.empty"() : () -> tensor<32x64xbf16>
    %918 = "linalg.generic"(%916, %917) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg92: f32, %arg93: bf16):
      %1018 = "arith.truncf"(%arg92) : (f32) -> bf16
      "linalg.yield"(%1018) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %919 = "tensor.expand_shape"(%918) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %920 = "tensor.empty"() : () -> tensor<2x16x64xbf16>
    %921 = "linalg.generic"(%903, %919, %920) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg89: bf16, %arg90: bf16, %arg91: bf16):
      %1017 = "arith.addf"(%arg89, %arg90) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1017) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %922 = "tensor.empty"() : () -> tensor<2x16x64xbf16>
    %923 = "linalg.generic"(%921, %arg8, %922) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg86: bf16, %arg87: bf16, %arg88: bf16):
      %1016 = "arith.mulf"(%arg86, %arg87) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1016) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %924 = "tensor.empty"() : () -> tensor<2x16x64xbf16>
    %925 = "linalg.generic"(%921, %474, %924) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg83: bf16, %arg84: bf16, %arg85: bf16):
      %1015 = "arith.mulf"(%arg83, %arg84) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1015) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %926 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %927 = "linalg.generic"(%925, %926) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg81: bf16, %arg82: f32):
      %1014 = "arith.extf"(%arg81) : (bf16) -> f32
      "linalg.yield"(%1014) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %928 = "tensor.empty"() : () -> tensor<1x1x64xf32>
    %929 = "linalg.fill"(%7, %928) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg79: f32, %arg80: f32):
      "linalg.yield"(%arg79) : (f32) -> ()
    }) : (f32, tensor<1x1x64xf32>) -> tensor<1x1x64xf32>
    %930 = "linalg.generic"(%927, %929) <{indexing_maps = [#map1, #map32], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg77: f32, %arg78: f32):
      %1013 = "arith.addf"(%arg77, %arg78) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1013) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<1x1x64xf32>) -> tensor<1x1x64xf32>
    %931 = "tensor.empty"() : () -> tensor<1x1x64xbf16>
    %932 = "linalg.generic"(%930, %931) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg75: f32, %arg76: bf16):
      %1012 = "arith.truncf"(%arg75) : (f32) -> bf16
      "linalg.yield"(%1012) : (bf16) -> ()
    }) : (tensor<1x1x64xf32>, tensor<1x1x64xbf16>) -> tensor<1x1x64xbf16>
    %933 = "tensor.collapse_shape"(%932) <{reassociation = [[0, 1, 2]]}> : (tensor<1x1x64xbf16>) -> tensor<64xbf16>
    %934 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %935 = "linalg.generic"(%923, %934) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg73: bf16, %arg74: f32):
      %1011 = "arith.extf"(%arg73) : (bf16) -> f32
      "linalg.yield"(%1011) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %936 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %937 = "linalg.generic"(%935, %459, %936) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg70: f32, %arg71: f32, %arg72: f32):
      %1010 = "arith.mulf"(%arg70, %arg71) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1010) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %938 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %939 = "linalg.generic"(%935, %470, %938) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg67: f32, %arg68: f32, %arg69: f32):
      %1009 = "arith.mulf"(%arg67, %arg68) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1009) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %940 = "tensor.empty"() : () -> tensor<2x16x1xf32>
    %941 = "linalg.fill"(%7, %940) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg65: f32, %arg66: f32):
      "linalg.yield"(%arg65) : (f32) -> ()
    }) : (f32, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %942 = "linalg.generic"(%937, %941) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg63: f32, %arg64: f32):
      %1008 = "arith.addf"(%arg63, %arg64) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1008) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %943 = "tensor.empty"() : () -> tensor<2x16x1xf32>
    %944 = "linalg.generic"(%470, %470, %943) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg60: f32, %arg61: f32, %arg62: f32):
      %1007 = "arith.mulf"(%arg60, %arg61) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1007) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %945 = "tensor.empty"() : () -> tensor<2x16x1xf32>
    %946 = "linalg.generic"(%944, %470, %945) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg57: f32, %arg58: f32, %arg59: f32):
      %1006 = "arith.mulf"(%arg57, %arg58) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1006) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %947 = "tensor.empty"() : () -> tensor<2x16x1xf32>
    %948 = "linalg.generic"(%942, %947) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg55: f32, %arg56: f32):
      %1005 = "arith.mulf"(%arg55, %23) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1005) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %949 = "tensor.empty"() : () -> tensor<2x16x1xf32>
    %950 = "linalg.generic"(%948, %946, %949) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg52: f32, %arg53: f32, %arg54: f32):
      %1004 = "arith.mulf"(%arg52, %arg53) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1004) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %951 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %952 = "tensor.collapse_shape"(%950) <{reassociation = [[0], [1, 2]]}> : (tensor<2x16x1xf32>) -> tensor<2x16xf32>
    %953 = "linalg.generic"(%952, %951) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg50: f32, %arg51: f32):
      "linalg.yield"(%arg50) : (f32) -> ()
    }) : (tensor<2x16xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %954 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %955 = "linalg.generic"(%953, %954) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg48: f32, %arg49: f32):
      %1003 = "arith.divf"(%arg48, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1003) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %956 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %957 = "linalg.generic"(%459, %956) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg46: f32, %arg47: f32):
      %1002 = "arith.mulf"(%arg46, %24) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1002) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %958 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %959 = "linalg.generic"(%955, %957, %958) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg43: f32, %arg44: f32, %arg45: f32):
      %1001 = "arith.mulf"(%arg43, %arg44) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1001) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %960 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %961 = "linalg.generic"(%939, %959, %960) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg40: f32, %arg41: f32, %arg42: f32):
      %1000 = "arith.addf"(%arg40, %arg41) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1000) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %962 = "tensor.empty"() : () -> tensor<2x16x64xbf16>
    %963 = "linalg.generic"(%961, %962) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg38: f32, %arg39: bf16):
      %999 = "arith.truncf"(%arg38) : (f32) -> bf16
      "linalg.yield"(%999) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %964 = "tensor.empty"() : () -> tensor<2x16x64xbf16>
    %965 = "linalg.generic"(%753, %963, %964) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg35: bf16, %arg36: bf16, %arg37: bf16):
      %998 = "arith.addf"(%arg35, %arg36) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%998) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %966 = "tensor.collapse_shape"(%arg12) <{reassociation = [[0, 1]]}> : (tensor<2x16xi64>) -> tensor<32xi64>
    %967 = "tensor.expand_shape"(%966) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 32>}> : (tensor<32xi64>) -> tensor<1x32xi64>
    %968 = "tensor.empty"() : () -> tensor<96xi64>
    %969 = "linalg.generic"(%968) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg34: i64):
      %996 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %997 = "arith.index_cast"(%996) : (index) -> i64
      "linalg.yield"(%997) : (i64) -> ()
    }) : (tensor<96xi64>) -> tensor<96xi64>
    %970 = "tensor.expand_shape"(%969) <{reassociation = [[0, 1]], static_output_shape = array<i64: 96, 1>}> : (tensor<96xi64>) -> tensor<96x1xi64>
    %971 = "tensor.empty"() : () -> tensor<96x32xi1>
    %972 = "linalg.generic"(%967, %970, %971) <{indexing_maps = [#map5, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg31: i64, %arg32: i64, %arg33: i1):
      %995 = "arith.cmpi"(%arg31, %arg32) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%995) : (i1) -> ()
    }) : (tensor<1x32xi64>, tensor<96x1xi64>, tensor<96x32xi1>) -> tensor<96x32xi1>
    %973 = "tensor.empty"() : () -> tensor<96x1xi1>
    %974 = "linalg.generic"(%970, %973) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg29: i64, %arg30: i1):
      %994 = "arith.cmpi"(%arg29, %5) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%994) : (i1) -> ()
    }) : (tensor<96x1xi64>, tensor<96x1xi1>) -> tensor<96x1xi1>
    %975 = "tensor.empty"() : () -> tensor<96x32xi1>
    %976 = "linalg.generic"(%972, %974, %975) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg26: i1, %arg27: i1, %arg28: i1):
      %993 = "arith.andi"(%arg26, %arg27) : (i1, i1) -> i1
      "linalg.yield"(%993) : (i1) -> ()
    }) : (tensor<96x32xi1>, tensor<96x1xi1>, tensor<96x32xi1>) -> tensor<96x32xi1>
    %977 = "tensor.collapse_shape"(%965) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %978 = "tensor.expand_shape"(%977) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 32, 64>}> : (tensor<32x64xbf16>) -> tensor<1x32x64xbf16>
    %979 = "tensor.empty"() : () -> tensor<1x32x64xf32>
    %980 = "linalg.generic"(%978, %979) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg24: bf16, %arg25: f32):
      %992 = "arith.extf"(%arg24) : (bf16) -> f32
      "linalg.yield"(%992) : (f32) -> ()
    }) : (tensor<1x32x64xbf16>, tensor<1x32x64xf32>) -> tensor<1x32x64xf32>
    %981 = "tensor.expand_shape"(%976) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 96, 32, 1>}> : (tensor<96x32xi1>) -> tensor<96x32x1xi1>
    %982 = "tensor.empty"() : () -> tensor<96x32x64xf32>
    %983 = "linalg.generic"(%981, %980, %13, %982) <{indexing_maps = [#map17, #map34, #map9, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg20: i1, %arg21: f32, %arg22: f32, %arg23: f32):
      %991 = "arith.select"(%arg20, %arg21, %arg22) : (i1, f32, f32) -> f32
      "linalg.yield"(%991) : (f32) -> ()
    }) : (tensor<96x32x1xi1>, tensor<1x32x64xf32>, tensor<f32>, tensor<96x32x64xf32>) -> tensor<96x32x64xf32>
    %984 = "tensor.empty"() : () -> tensor<96x64xf32>
    %985 = "linalg.fill"(%7, %984) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg18: f32, %arg19: f32):
      "linalg.yield"(%arg18) : (f32) -> ()
    }) : (f32, tensor<96x64xf32>) -> tensor<96x64xf32>
    %986 = "linalg.generic"(%983, %985) <{indexing_maps = [#map1, #map19], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg16: f32, %arg17: f32):
      %990 = "arith.addf"(%arg16, %arg17) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%990) : (f32) -> ()
    }) : (tensor<96x32x64xf32>, tensor<96x64xf32>) -> tensor<96x64xf32>
    %987 = "tensor.empty"() : () -> tensor<96x64xbf16>
    %988 = "linalg.generic"(%986, %987) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg14: f32, %arg15: bf16):
      %989 = "arith.truncf"(%arg14) : (f32) -> bf16
      "linalg.yield"(%989) : (bf16) -> ()
    }) : (tensor<96x64xf32>, tensor<96x64xbf16>) -> tensor<96x64xbf16>
    "func.return"(%372, %988, %913, %895, %879, %761, %701, %669, %651, %933, %721, %426, %408) : (tensor<f32>, tensor<96x64xbf16>, tensor<64x64xbf16>, tensor<32x64xbf16>, tensor<32x64xbf16>, tensor<64x64xbf16>, tensor<112x64xbf16>, tensor<112x64xbf16>, tensor<64x112xbf16>, tensor<64xbf16>, tensor<64xbf16>, tensor<64xbf16>, tensor<96x64xbf16>) -> ()
  }) : () -> ()
}) : () -> ()
