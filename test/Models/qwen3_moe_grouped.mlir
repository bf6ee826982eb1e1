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
    %17 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<16x32xbf16>}> : () -> tensor<16x32xbf16>
    %18 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<32xbf16>}> : () -> tensor<32xbf16>
    %19 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<32x32xbf16>}> : () -> tensor<32x32xbf16>
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
    ^bb0(%arg1291: i64, %arg1292: bf16):
      %1445 = "arith.index_cast"(%arg1291) : (i64) -> index
      %1446 = "linalg.index"() <{dim = 2 : i64}> : () -> index
      %1447 = "arith.cmpi"(%1445, %8) <{predicate = 2 : i64}> : (index, index) -> i1
      "cf.assert"(%1447) <{msg = "index must be smaller than dim size"}> : (i1) -> ()
      %1448 = "arith.cmpi"(%arg1291, %6) <{predicate = 5 : i64}> : (i64, i64) -> i1
      "cf.assert"(%1448) <{msg = "index must be larger or equal to 0"}> : (i1) -> ()
      %1449 = "tensor.extract"(%arg0, %1445, %1446) : (tensor<96x32xbf16>, index, index) -> bf16
      "linalg.yield"(%1449) : (bf16) -> ()
    }) : (tensor<2x8xi64>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %41 = "tensor.empty"() : () -> tensor<8xi64>
    %42 = "linalg.generic"(%41) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg1290: i64):
      %1443 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1444 = "arith.index_cast"(%1443) : (index) -> i64
      "linalg.yield"(%1444) : (i64) -> ()
    }) : (tensor<8xi64>) -> tensor<8xi64>
    %43 = "tensor.empty"() : () -> tensor<2x8xi64>
    %44 = "linalg.generic"(%42, %43) <{indexing_maps = [#map3, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1288: i64, %arg1289: i64):
      "linalg.yield"(%arg1288) : (i64) -> ()
    }) : (tensor<8xi64>, tensor<2x8xi64>) -> tensor<2x8xi64>
    %45 = "tensor.extract_slice"(%44) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 2, 1>, static_strides = array<i64: 1, 1>}> : (tensor<2x8xi64>) -> tensor<2x1xi64>
    %46 = "tensor.empty"() : () -> tensor<2x1xi64>
    %47 = "linalg.generic"(%45, %46) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1286: i64, %arg1287: i64):
      %1442 = "arith.subi"(%arg1286, %4) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1442) : (i64) -> ()
    }) : (tensor<2x1xi64>, tensor<2x1xi64>) -> tensor<2x1xi64>
    %48 = "tensor.concat"(%47, %44) <{dim = 1 : i64}> : (tensor<2x1xi64>, tensor<2x8xi64>) -> tensor<2x9xi64>
    %49 = "tensor.extract_slice"(%48) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 2, 8>, static_strides = array<i64: 1, 1>}> : (tensor<2x9xi64>) -> tensor<2x8xi64>
    %50 = "tensor.extract_slice"(%48) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 1>, static_sizes = array<i64: 2, 8>, static_strides = array<i64: 1, 1>}> : (tensor<2x9xi64>) -> tensor<2x8xi64>
    %51 = "linalg.generic"(%50, %49, %43) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1283: i64, %arg1284: i64, %arg1285: i64):
      %1441 = "arith.subi"(%arg1283, %arg1284) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1441) : (i64) -> ()
    }) : (tensor<2x8xi64>, tensor<2x8xi64>, tensor<2x8xi64>) -> tensor<2x8xi64>
    %52 = "tensor.empty"() : () -> tensor<2x8xi1>
    %53 = "linalg.generic"(%51, %52) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1281: i64, %arg1282: i1):
      %1440 = "arith.cmpi"(%arg1281, %4) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1440) : (i1) -> ()
    }) : (tensor<2x8xi64>, tensor<2x8xi1>) -> tensor<2x8xi1>
    %54 = "linalg.generic"(%53, %43) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1279: i1, %arg1280: i64):
      %1439 = "arith.extui"(%arg1279) : (i1) -> i64
      "linalg.yield"(%1439) : (i64) -> ()
    }) : (tensor<2x8xi1>, tensor<2x8xi64>) -> tensor<2x8xi64>
    %55 = "tensor.expand_shape"(%42) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 8>}> : (tensor<8xi64>) -> tensor<1x8xi64>
    %56 = "tensor.expand_shape"(%42) <{reassociation = [[0, 1]], static_output_shape = array<i64: 8, 1>}> : (tensor<8xi64>) -> tensor<8x1xi64>
    %57 = "tensor.empty"() : () -> tensor<8x8xi1>
    %58 = "linalg.generic"(%55, %56, %57) <{indexing_maps = [#map5, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1276: i64, %arg1277: i64, %arg1278: i1):
      %1438 = "arith.cmpi"(%arg1276, %arg1277) <{predicate = 3 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1438) : (i1) -> ()
    }) : (tensor<1x8xi64>, tensor<8x1xi64>, tensor<8x8xi1>) -> tensor<8x8xi1>
    %59 = "tensor.expand_shape"(%54) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 1, 8>}> : (tensor<2x8xi64>) -> tensor<2x1x8xi64>
    %60 = "tensor.empty"() : () -> tensor<2x8x8xi64>
    %61 = "linalg.generic"(%58, %59, %38, %60) <{indexing_maps = [#map7, #map8, #map9, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg1272: i1, %arg1273: i64, %arg1274: i64, %arg1275: i64):
      %1437 = "arith.select"(%arg1272, %arg1273, %arg1274) : (i1, i64, i64) -> i64
      "linalg.yield"(%1437) : (i64) -> ()
    }) : (tensor<8x8xi1>, tensor<2x1x8xi64>, tensor<i64>, tensor<2x8x8xi64>) -> tensor<2x8x8xi64>
    %62 = "linalg.fill"(%6, %43) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1270: i64, %arg1271: i64):
      "linalg.yield"(%arg1270) : (i64) -> ()
    }) : (i64, tensor<2x8xi64>) -> tensor<2x8xi64>
    %63 = "linalg.generic"(%61, %62) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1268: i64, %arg1269: i64):
      %1436 = "arith.addi"(%arg1268, %arg1269) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1436) : (i64) -> ()
    }) : (tensor<2x8x8xi64>, tensor<2x8xi64>) -> tensor<2x8xi64>
    %64 = "tensor.empty"() : () -> tensor<2xi64>
    %65 = "linalg.generic"(%64) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg1267: i64):
      %1434 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1435 = "arith.index_cast"(%1434) : (index) -> i64
      "linalg.yield"(%1435) : (i64) -> ()
    }) : (tensor<2xi64>) -> tensor<2xi64>
    %66 = "tensor.expand_shape"(%65) <{reassociation = [[0, 1, 2, 3]], static_output_shape = array<i64: 2, 1, 1, 1>}> : (tensor<2xi64>) -> tensor<2x1x1x1xi64>
    %67 = "tensor.expand_shape"(%42) <{reassociation = [[0, 1, 2, 3]], static_output_shape = array<i64: 1, 1, 8, 1>}> : (tensor<8xi64>) -> tensor<1x1x8x1xi64>
    %68 = "tensor.expand_shape"(%42) <{reassociation = [[0, 1, 2, 3]], static_output_shape = array<i64: 1, 1, 1, 8>}> : (tensor<8xi64>) -> tensor<1x1x1x8xi64>
    %69 = "tensor.empty"() : () -> tensor<2x1x8x1xi64>
    %70 = "linalg.generic"(%66, %67, %69) <{indexing_maps = [#map10, #map11, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1264: i64, %arg1265: i64, %arg1266: i64):
      %1425 = "arith.cmpi"(%arg1264, %6) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1426 = "arith.addi"(%arg1264, %3) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1427 = "arith.select"(%1425, %1426, %arg1264) : (i1, i64, i64) -> i64
      %1428 = "arith.index_cast"(%1427) : (i64) -> index
      %1429 = "arith.cmpi"(%arg1265, %6) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1430 = "arith.addi"(%arg1265, %5) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1431 = "arith.select"(%1429, %1430, %arg1265) : (i1, i64, i64) -> i64
      %1432 = "arith.index_cast"(%1431) : (i64) -> index
      %1433 = "tensor.extract"(%63, %1428, %1432) : (tensor<2x8xi64>, index, index) -> i64
      "linalg.yield"(%1433) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>, tensor<2x1x8x1xi64>) -> tensor<2x1x8x1xi64>
    %71 = "tensor.empty"() : () -> tensor<2x1x1x8xi64>
    %72 = "linalg.generic"(%66, %68, %71) <{indexing_maps = [#map10, #map13, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1261: i64, %arg1262: i64, %arg1263: i64):
      %1416 = "arith.cmpi"(%arg1261, %6) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1417 = "arith.addi"(%arg1261, %3) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1418 = "arith.select"(%1416, %1417, %arg1261) : (i1, i64, i64) -> i64
      %1419 = "arith.index_cast"(%1418) : (i64) -> index
      %1420 = "arith.cmpi"(%arg1262, %6) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1421 = "arith.addi"(%arg1262, %5) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1422 = "arith.select"(%1420, %1421, %arg1262) : (i1, i64, i64) -> i64
      %1423 = "arith.index_cast"(%1422) : (i64) -> index
      %1424 = "tensor.extract"(%63, %1419, %1423) : (tensor<2x8xi64>, index, index) -> i64
      "linalg.yield"(%1424) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>, tensor<2x1x1x8xi64>) -> tensor<2x1x1x8xi64>
    %73 = "tensor.empty"() : () -> tensor<2x1x8x8xi1>
    %74 = "linalg.generic"(%70, %72, %73) <{indexing_maps = [#map14, #map15, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1258: i64, %arg1259: i64, %arg1260: i1):
      %1415 = "arith.cmpi"(%arg1258, %arg1259) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1415) : (i1) -> ()
    }) : (tensor<2x1x8x1xi64>, tensor<2x1x1x8xi64>, tensor<2x1x8x8xi1>) -> tensor<2x1x8x8xi1>
    %75 = "linalg.generic"(%25, %74, %73) <{indexing_maps = [#map16, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1255: i1, %arg1256: i1, %arg1257: i1):
      %1414 = "arith.andi"(%arg1255, %arg1256) : (i1, i1) -> i1
      "linalg.yield"(%1414) : (i1) -> ()
    }) : (tensor<i1>, tensor<2x1x8x8xi1>, tensor<2x1x8x8xi1>) -> tensor<2x1x8x8xi1>
    %76 = "linalg.generic"(%66, %67, %69) <{indexing_maps = [#map10, #map11, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1252: i64, %arg1253: i64, %arg1254: i64):
      %1405 = "arith.cmpi"(%arg1252, %6) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1406 = "arith.addi"(%arg1252, %3) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1407 = "arith.select"(%1405, %1406, %arg1252) : (i1, i64, i64) -> i64
      %1408 = "arith.index_cast"(%1407) : (i64) -> index
      %1409 = "arith.cmpi"(%arg1253, %6) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1410 = "arith.addi"(%arg1253, %5) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1411 = "arith.select"(%1409, %1410, %arg1253) : (i1, i64, i64) -> i64
      %1412 = "arith.index_cast"(%1411) : (i64) -> index
      %1413 = "tensor.extract"(%44, %1408, %1412) : (tensor<2x8xi64>, index, index) -> i64
      "linalg.yield"(%1413) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>, tensor<2x1x8x1xi64>) -> tensor<2x1x8x1xi64>
    %77 = "linalg.generic"(%66, %68, %71) <{indexing_maps = [#map10, #map13, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1249: i64, %arg1250: i64, %arg1251: i64):
      %1396 = "arith.cmpi"(%arg1249, %6) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1397 = "arith.addi"(%arg1249, %3) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1398 = "arith.select"(%1396, %1397, %arg1249) : (i1, i64, i64) -> i64
      %1399 = "arith.index_cast"(%1398) : (i64) -> index
      %1400 = "arith.cmpi"(%arg1250, %6) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1401 = "arith.addi"(%arg1250, %5) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1402 = "arith.select"(%1400, %1401, %arg1250) : (i1, i64, i64) -> i64
      %1403 = "arith.index_cast"(%1402) : (i64) -> index
      %1404 = "tensor.extract"(%44, %1399, %1403) : (tensor<2x8xi64>, index, index) -> i64
      "linalg.yield"(%1404) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>, tensor<2x1x1x8xi64>) -> tensor<2x1x1x8xi64>
    %78 = "linalg.generic"(%77, %76, %73) <{indexing_maps = [#map15, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1246: i64, %arg1247: i64, %arg1248: i1):
      %1395 = "arith.cmpi"(%arg1246, %arg1247) <{predicate = 3 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1395) : (i1) -> ()
    }) : (tensor<2x1x1x8xi64>, tensor<2x1x8x1xi64>, tensor<2x1x8x8xi1>) -> tensor<2x1x8x8xi1>
    %79 = "linalg.generic"(%75, %78, %73) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1243: i1, %arg1244: i1, %arg1245: i1):
      %1394 = "arith.andi"(%arg1243, %arg1244) : (i1, i1) -> i1
      "linalg.yield"(%1394) : (i1) -> ()
    }) : (tensor<2x1x8x8xi1>, tensor<2x1x8x8xi1>, tensor<2x1x8x8xi1>) -> tensor<2x1x8x8xi1>
    %80 = "tensor.empty"() : () -> tensor<2x1x8x8xbf16>
    %81 = "linalg.generic"(%79, %23, %22, %80) <{indexing_maps = [#map12, #map16, #map16, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg1239: i1, %arg1240: bf16, %arg1241: bf16, %arg1242: bf16):
      %1393 = "arith.select"(%arg1239, %arg1240, %arg1241) : (i1, bf16, bf16) -> bf16
      "linalg.yield"(%1393) : (bf16) -> ()
    }) : (tensor<2x1x8x8xi1>, tensor<bf16>, tensor<bf16>, tensor<2x1x8x8xbf16>) -> tensor<2x1x8x8xbf16>
    %82 = "tensor.expand_shape"(%42) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 8, 1>}> : (tensor<8xi64>) -> tensor<1x8x1xi64>
    %83 = "tensor.empty"() : () -> tensor<1x8x1xf32>
    %84 = "linalg.generic"(%82, %83) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1237: i64, %arg1238: f32):
      %1392 = "arith.sitofp"(%arg1237) : (i64) -> f32
      "linalg.yield"(%1392) : (f32) -> ()
    }) : (tensor<1x8x1xi64>, tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %85 = "tensor.empty"() : () -> tensor<1x8x4xf32>
    %86 = "linalg.generic"(%84, %28, %85) <{indexing_maps = [#map17, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1234: f32, %arg1235: f32, %arg1236: f32):
      %1391 = "arith.mulf"(%arg1234, %arg1235) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1391) : (f32) -> ()
    }) : (tensor<1x8x1xf32>, tensor<4xf32>, tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
    %87 = "tensor.concat"(%86, %86) <{dim = 2 : i64}> : (tensor<1x8x4xf32>, tensor<1x8x4xf32>) -> tensor<1x8x8xf32>
    %88 = "tensor.empty"() : () -> tensor<1x8x8xf32>
    %89 = "linalg.generic"(%87, %88) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1232: f32, %arg1233: f32):
      %1390 = "math.cos"(%arg1232) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1390) : (f32) -> ()
    }) : (tensor<1x8x8xf32>, tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %90 = "linalg.generic"(%87, %88) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1230: f32, %arg1231: f32):
      %1389 = "math.sin"(%arg1230) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1389) : (f32) -> ()
    }) : (tensor<1x8x8xf32>, tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %91 = "tensor.empty"() : () -> tensor<1x8x8xbf16>
    %92 = "linalg.generic"(%89, %91) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1228: f32, %arg1229: bf16):
      %1388 = "arith.truncf"(%arg1228) : (f32) -> bf16
      "linalg.yield"(%1388) : (bf16) -> ()
    }) : (tensor<1x8x8xf32>, tensor<1x8x8xbf16>) -> tensor<1x8x8xbf16>
    %93 = "linalg.generic"(%90, %91) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1226: f32, %arg1227: bf16):
      %1387 = "arith.truncf"(%arg1226) : (f32) -> bf16
      "linalg.yield"(%1387) : (bf16) -> ()
    }) : (tensor<1x8x8xf32>, tensor<1x8x8xbf16>) -> tensor<1x8x8xbf16>
    %94 = "tensor.empty"() : () -> tensor<2x8x32xf32>
    %95 = "linalg.generic"(%40, %94) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1224: bf16, %arg1225: f32):
      %1386 = "arith.extf"(%arg1224) : (bf16) -> f32
      "linalg.yield"(%1386) : (f32) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %96 = "linalg.generic"(%95, %95, %94) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1221: f32, %arg1222: f32, %arg1223: f32):
      %1385 = "arith.mulf"(%arg1221, %arg1222) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1385) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %97 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %98 = "linalg.fill"(%9, %97) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1219: f32, %arg1220: f32):
      "linalg.yield"(%arg1219) : (f32) -> ()
    }) : (f32, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %99 = "linalg.generic"(%96, %98) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1217: f32, %arg1218: f32):
      %1384 = "arith.addf"(%arg1217, %arg1218) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1384) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %100 = "linalg.generic"(%99, %97) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1215: f32, %arg1216: f32):
      %1383 = "arith.divf"(%arg1215, %29) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1383) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %101 = "linalg.generic"(%100, %97) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1213: f32, %arg1214: f32):
      %1381 = "arith.truncf"(%27) : (f64) -> f32
      %1382 = "arith.addf"(%arg1213, %1381) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1382) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %102 = "linalg.generic"(%101, %97) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1211: f32, %arg1212: f32):
      %1380 = "math.rsqrt"(%arg1211) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1380) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %103 = "linalg.generic"(%95, %102, %94) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1208: f32, %arg1209: f32, %arg1210: f32):
      %1379 = "arith.mulf"(%arg1208, %arg1209) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1379) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %104 = "linalg.generic"(%103, %39) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1206: f32, %arg1207: bf16):
      %1378 = "arith.truncf"(%arg1206) : (f32) -> bf16
      "linalg.yield"(%1378) : (bf16) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %105 = "linalg.generic"(%arg10, %104, %39) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1203: bf16, %arg1204: bf16, %arg1205: bf16):
      %1377 = "arith.mulf"(%arg1203, %arg1204) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1377) : (bf16) -> ()
    }) : (tensor<32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %106 = "tensor.empty"() : () -> tensor<32x32xbf16>
    %107 = "linalg.transpose"(%arg1, %106) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1201: bf16, %arg1202: bf16):
      "linalg.yield"(%arg1201) : (bf16) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %108 = "tensor.collapse_shape"(%105) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x32xbf16>) -> tensor<16x32xbf16>
    %109 = "tensor.empty"() : () -> tensor<16x32xf32>
    %110 = "linalg.fill"(%9, %109) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1199: f32, %arg1200: f32):
      "linalg.yield"(%arg1199) : (f32) -> ()
    }) : (f32, tensor<16x32xf32>) -> tensor<16x32xf32>
    %111 = "linalg.matmul"(%108, %107, %110) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1196: bf16, %arg1197: bf16, %arg1198: f32):
      %1373 = "arith.extf"(%arg1196) : (bf16) -> f32
      %1374 = "arith.extf"(%arg1197) : (bf16) -> f32
      %1375 = "arith.mulf"(%1373, %1374) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1376 = "arith.addf"(%arg1198, %1375) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1376) : (f32) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x32xbf16>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %112 = "tensor.empty"() : () -> tensor<16x32xbf16>
    %113 = "linalg.generic"(%111, %112) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1194: f32, %arg1195: bf16):
      %1372 = "arith.truncf"(%arg1194) : (f32) -> bf16
      "linalg.yield"(%1372) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %114 = "tensor.expand_shape"(%113) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 8, 4, 8>}> : (tensor<16x32xbf16>) -> tensor<2x8x4x8xbf16>
    %115 = "tensor.empty"() : () -> tensor<2x8x4x8xf32>
    %116 = "linalg.generic"(%114, %115) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1192: bf16, %arg1193: f32):
      %1371 = "arith.extf"(%arg1192) : (bf16) -> f32
      "linalg.yield"(%1371) : (f32) -> ()
    }) : (tensor<2x8x4x8xbf16>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %117 = "linalg.generic"(%116, %116, %115) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1189: f32, %arg1190: f32, %arg1191: f32):
      %1370 = "arith.mulf"(%arg1189, %arg1190) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1370) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %118 = "tensor.empty"() : () -> tensor<2x8x4x1xf32>
    %119 = "linalg.fill"(%9, %118) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1187: f32, %arg1188: f32):
      "linalg.yield"(%arg1187) : (f32) -> ()
    }) : (f32, tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %120 = "linalg.generic"(%117, %119) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1185: f32, %arg1186: f32):
      %1369 = "arith.addf"(%arg1185, %arg1186) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1369) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %121 = "linalg.generic"(%120, %118) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1183: f32, %arg1184: f32):
      %1368 = "arith.divf"(%arg1183, %30) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1368) : (f32) -> ()
    }) : (tensor<2x8x4x1xf32>, tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %122 = "linalg.generic"(%121, %118) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1181: f32, %arg1182: f32):
      %1366 = "arith.truncf"(%27) : (f64) -> f32
      %1367 = "arith.addf"(%arg1181, %1366) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1367) : (f32) -> ()
    }) : (tensor<2x8x4x1xf32>, tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %123 = "linalg.generic"(%122, %118) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1179: f32, %arg1180: f32):
      %1365 = "math.rsqrt"(%arg1179) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1365) : (f32) -> ()
    }) : (tensor<2x8x4x1xf32>, tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %124 = "linalg.generic"(%116, %123, %115) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1176: f32, %arg1177: f32, %arg1178: f32):
      %1364 = "arith.mulf"(%arg1176, %arg1177) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1364) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x1xf32>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %125 = "tensor.empty"() : () -> tensor<2x8x4x8xbf16>
    %126 = "linalg.generic"(%124, %125) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1174: f32, %arg1175: bf16):
      %1363 = "arith.truncf"(%arg1174) : (f32) -> bf16
      "linalg.yield"(%1363) : (bf16) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x8xbf16>) -> tensor<2x8x4x8xbf16>
    %127 = "linalg.generic"(%arg5, %126, %125) <{indexing_maps = [#map21, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1171: bf16, %arg1172: bf16, %arg1173: bf16):
      %1362 = "arith.mulf"(%arg1171, %arg1172) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1362) : (bf16) -> ()
    }) : (tensor<8xbf16>, tensor<2x8x4x8xbf16>, tensor<2x8x4x8xbf16>) -> tensor<2x8x4x8xbf16>
    %128 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %129 = "linalg.transpose"(%127, %128) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1169: bf16, %arg1170: bf16):
      "linalg.yield"(%arg1169) : (bf16) -> ()
    }) : (tensor<2x8x4x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %130 = "tensor.empty"() : () -> tensor<32x16xbf16>
    %131 = "linalg.transpose"(%arg2, %130) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1167: bf16, %arg1168: bf16):
      "linalg.yield"(%arg1167) : (bf16) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x16xbf16>) -> tensor<32x16xbf16>
    %132 = "tensor.empty"() : () -> tensor<16x16xf32>
    %133 = "linalg.fill"(%9, %132) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1165: f32, %arg1166: f32):
      "linalg.yield"(%arg1165) : (f32) -> ()
    }) : (f32, tensor<16x16xf32>) -> tensor<16x16xf32>
    %134 = "linalg.matmul"(%108, %131, %133) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1162: bf16, %arg1163: bf16, %arg1164: f32):
      %1358 = "arith.extf"(%arg1162) : (bf16) -> f32
      %1359 = "arith.extf"(%arg1163) : (bf16) -> f32
      %1360 = "arith.mulf"(%1358, %1359) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1361 = "arith.addf"(%arg1164, %1360) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1361) : (f32) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x16xbf16>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %135 = "tensor.empty"() : () -> tensor<16x16xbf16>
    %136 = "linalg.generic"(%134, %135) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1160: f32, %arg1161: bf16):
      %1357 = "arith.truncf"(%arg1160) : (f32) -> bf16
      "linalg.yield"(%1357) : (bf16) -> ()
    }) : (tensor<16x16xf32>, tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %137 = "tensor.expand_shape"(%136) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 8, 2, 8>}> : (tensor<16x16xbf16>) -> tensor<2x8x2x8xbf16>
    %138 = "tensor.empty"() : () -> tensor<2x8x2x8xf32>
    %139 = "linalg.generic"(%137, %138) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1158: bf16, %arg1159: f32):
      %1356 = "arith.extf"(%arg1158) : (bf16) -> f32
      "linalg.yield"(%1356) : (f32) -> ()
    }) : (tensor<2x8x2x8xbf16>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %140 = "linalg.generic"(%139, %139, %138) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1155: f32, %arg1156: f32, %arg1157: f32):
      %1355 = "arith.mulf"(%arg1155, %arg1156) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1355) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x8xf32>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %141 = "tensor.empty"() : () -> tensor<2x8x2x1xf32>
    %142 = "linalg.fill"(%9, %141) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1153: f32, %arg1154: f32):
      "linalg.yield"(%arg1153) : (f32) -> ()
    }) : (f32, tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %143 = "linalg.generic"(%140, %142) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1151: f32, %arg1152: f32):
      %1354 = "arith.addf"(%arg1151, %arg1152) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1354) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %144 = "linalg.generic"(%143, %141) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1149: f32, %arg1150: f32):
      %1353 = "arith.divf"(%arg1149, %30) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1353) : (f32) -> ()
    }) : (tensor<2x8x2x1xf32>, tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %145 = "linalg.generic"(%144, %141) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1147: f32, %arg1148: f32):
      %1351 = "arith.truncf"(%27) : (f64) -> f32
      %1352 = "arith.addf"(%arg1147, %1351) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1352) : (f32) -> ()
    }) : (tensor<2x8x2x1xf32>, tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %146 = "linalg.generic"(%145, %141) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1145: f32, %arg1146: f32):
      %1350 = "math.rsqrt"(%arg1145) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1350) : (f32) -> ()
    }) : (tensor<2x8x2x1xf32>, tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %147 = "linalg.generic"(%139, %146, %138) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1142: f32, %arg1143: f32, %arg1144: f32):
      %1349 = "arith.mulf"(%arg1142, %arg1143) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1349) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x1xf32>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %148 = "tensor.empty"() : () -> tensor<2x8x2x8xbf16>
    %149 = "linalg.generic"(%147, %148) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1140: f32, %arg1141: bf16):
      %1348 = "arith.truncf"(%arg1140) : (f32) -> bf16
      "linalg.yield"(%1348) : (bf16) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x8xbf16>) -> tensor<2x8x2x8xbf16>
    %150 = "linalg.generic"(%arg6, %149, %148) <{indexing_maps = [#map21, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1137: bf16, %arg1138: bf16, %arg1139: bf16):
      %1347 = "arith.mulf"(%arg1137, %arg1138) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1347) : (bf16) -> ()
    }) : (tensor<8xbf16>, tensor<2x8x2x8xbf16>, tensor<2x8x2x8xbf16>) -> tensor<2x8x2x8xbf16>
    %151 = "tensor.empty"() : () -> tensor<2x2x8x8xbf16>
    %152 = "linalg.transpose"(%150, %151) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1135: bf16, %arg1136: bf16):
      "linalg.yield"(%arg1135) : (bf16) -> ()
    }) : (tensor<2x8x2x8xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %153 = "linalg.transpose"(%arg3, %130) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1133: bf16, %arg1134: bf16):
      "linalg.yield"(%arg1133) : (bf16) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x16xbf16>) -> tensor<32x16xbf16>
    %154 = "linalg.matmul"(%108, %153, %133) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1130: bf16, %arg1131: bf16, %arg1132: f32):
      %1343 = "arith.extf"(%arg1130) : (bf16) -> f32
      %1344 = "arith.extf"(%arg1131) : (bf16) -> f32
      %1345 = "arith.mulf"(%1343, %1344) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1346 = "arith.addf"(%arg1132, %1345) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1346) : (f32) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x16xbf16>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %155 = "linalg.generic"(%154, %135) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1128: f32, %arg1129: bf16):
      %1342 = "arith.truncf"(%arg1128) : (f32) -> bf16
      "linalg.yield"(%1342) : (bf16) -> ()
    }) : (tensor<16x16xf32>, tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %156 = "tensor.expand_shape"(%155) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 8, 2, 8>}> : (tensor<16x16xbf16>) -> tensor<2x8x2x8xbf16>
    %157 = "linalg.transpose"(%156, %151) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1126: bf16, %arg1127: bf16):
      "linalg.yield"(%arg1126) : (bf16) -> ()
    }) : (tensor<2x8x2x8xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %158 = "tensor.expand_shape"(%92) <{reassociation = [[0], [1, 2], [3]], static_output_shape = array<i64: 1, 1, 8, 8>}> : (tensor<1x8x8xbf16>) -> tensor<1x1x8x8xbf16>
    %159 = "tensor.expand_shape"(%93) <{reassociation = [[0], [1, 2], [3]], static_output_shape = array<i64: 1, 1, 8, 8>}> : (tensor<1x8x8xbf16>) -> tensor<1x1x8x8xbf16>
    %160 = "linalg.generic"(%129, %158, %128) <{indexing_maps = [#map12, #map22, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1123: bf16, %arg1124: bf16, %arg1125: bf16):
      %1341 = "arith.mulf"(%arg1123, %arg1124) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1341) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<1x1x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %161 = "tensor.extract_slice"(%129) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 4, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x8x8xbf16>) -> tensor<2x4x8x4xbf16>
    %162 = "tensor.extract_slice"(%129) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 4>, static_sizes = array<i64: 2, 4, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x8x8xbf16>) -> tensor<2x4x8x4xbf16>
    %163 = "tensor.empty"() : () -> tensor<2x4x8x4xbf16>
    %164 = "linalg.generic"(%162, %163) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1121: bf16, %arg1122: bf16):
      %1340 = "arith.negf"(%arg1121) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1340) : (bf16) -> ()
    }) : (tensor<2x4x8x4xbf16>, tensor<2x4x8x4xbf16>) -> tensor<2x4x8x4xbf16>
    %165 = "tensor.concat"(%164, %161) <{dim = 3 : i64}> : (tensor<2x4x8x4xbf16>, tensor<2x4x8x4xbf16>) -> tensor<2x4x8x8xbf16>
    %166 = "linalg.generic"(%165, %159, %128) <{indexing_maps = [#map12, #map22, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1118: bf16, %arg1119: bf16, %arg1120: bf16):
      %1339 = "arith.mulf"(%arg1118, %arg1119) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1339) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<1x1x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %167 = "linalg.generic"(%160, %166, %128) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1115: bf16, %arg1116: bf16, %arg1117: bf16):
      %1338 = "arith.addf"(%arg1115, %arg1116) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1338) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %168 = "linalg.generic"(%152, %158, %151) <{indexing_maps = [#map12, #map22, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1112: bf16, %arg1113: bf16, %arg1114: bf16):
      %1337 = "arith.mulf"(%arg1112, %arg1113) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1337) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<1x1x8x8xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %169 = "tensor.extract_slice"(%152) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 2, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x8x8xbf16>) -> tensor<2x2x8x4xbf16>
    %170 = "tensor.extract_slice"(%152) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 4>, static_sizes = array<i64: 2, 2, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x8x8xbf16>) -> tensor<2x2x8x4xbf16>
    %171 = "tensor.empty"() : () -> tensor<2x2x8x4xbf16>
    %172 = "linalg.generic"(%170, %171) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1110: bf16, %arg1111: bf16):
      %1336 = "arith.negf"(%arg1110) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1336) : (bf16) -> ()
    }) : (tensor<2x2x8x4xbf16>, tensor<2x2x8x4xbf16>) -> tensor<2x2x8x4xbf16>
    %173 = "tensor.concat"(%172, %169) <{dim = 3 : i64}> : (tensor<2x2x8x4xbf16>, tensor<2x2x8x4xbf16>) -> tensor<2x2x8x8xbf16>
    %174 = "linalg.generic"(%173, %159, %151) <{indexing_maps = [#map12, #map22, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1107: bf16, %arg1108: bf16, %arg1109: bf16):
      %1335 = "arith.mulf"(%arg1107, %arg1108) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1335) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<1x1x8x8xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %175 = "linalg.generic"(%168, %174, %151) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1104: bf16, %arg1105: bf16, %arg1106: bf16):
      %1334 = "arith.addf"(%arg1104, %arg1105) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1334) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<2x2x8x8xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %176 = "tensor.empty"() : () -> tensor<2x2x2x8x8xbf16>
    %177 = "linalg.generic"(%175, %176) <{indexing_maps = [#map23, #map24], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1102: bf16, %arg1103: bf16):
      "linalg.yield"(%arg1102) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<2x2x2x8x8xbf16>) -> tensor<2x2x2x8x8xbf16>
    %178 = "tensor.collapse_shape"(%177) <{reassociation = [[0], [1, 2], [3], [4]]}> : (tensor<2x2x2x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %179 = "linalg.generic"(%157, %176) <{indexing_maps = [#map23, #map24], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1100: bf16, %arg1101: bf16):
      "linalg.yield"(%arg1100) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<2x2x2x8x8xbf16>) -> tensor<2x2x2x8x8xbf16>
    %180 = "linalg.transpose"(%178, %128) <{permutation = array<i64: 0, 1, 3, 2>}> ({
    ^bb0(%arg1098: bf16, %arg1099: bf16):
      "linalg.yield"(%arg1098) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %181 = "tensor.collapse_shape"(%167) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x8xbf16>) -> tensor<8x8x8xbf16>
    %182 = "tensor.collapse_shape"(%180) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x8xbf16>) -> tensor<8x8x8xbf16>
    %183 = "tensor.empty"() : () -> tensor<8x8x8xf32>
    %184 = "linalg.fill"(%9, %183) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1096: f32, %arg1097: f32):
      "linalg.yield"(%arg1096) : (f32) -> ()
    }) : (f32, tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %185 = "linalg.batch_matmul"(%181, %182, %184) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1093: bf16, %arg1094: bf16, %arg1095: f32):
      %1330 = "arith.extf"(%arg1093) : (bf16) -> f32
      %1331 = "arith.extf"(%arg1094) : (bf16) -> f32
      %1332 = "arith.mulf"(%1330, %1331) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1333 = "arith.addf"(%arg1095, %1332) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1333) : (f32) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x8xbf16>, tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %186 = "tensor.empty"() : () -> tensor<8x8x8xbf16>
    %187 = "linalg.generic"(%185, %186) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1091: f32, %arg1092: bf16):
      %1329 = "arith.truncf"(%arg1091) : (f32) -> bf16
      "linalg.yield"(%1329) : (bf16) -> ()
    }) : (tensor<8x8x8xf32>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %188 = "tensor.expand_shape"(%187) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 8, 8>}> : (tensor<8x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %189 = "tensor.empty"() : () -> tensor<2x4x8x8xf32>
    %190 = "linalg.generic"(%188, %189) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1089: bf16, %arg1090: f32):
      %1328 = "arith.extf"(%arg1089) : (bf16) -> f32
      "linalg.yield"(%1328) : (f32) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %191 = "linalg.generic"(%190, %189) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1087: f32, %arg1088: f32):
      %1326 = "arith.truncf"(%26) : (f64) -> f32
      %1327 = "arith.mulf"(%arg1087, %1326) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1327) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %192 = "linalg.generic"(%191, %128) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1085: f32, %arg1086: bf16):
      %1325 = "arith.truncf"(%arg1085) : (f32) -> bf16
      "linalg.yield"(%1325) : (bf16) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %193 = "linalg.generic"(%192, %81, %128) <{indexing_maps = [#map12, #map28, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1082: bf16, %arg1083: bf16, %arg1084: bf16):
      %1324 = "arith.addf"(%arg1082, %arg1083) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1324) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x1x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %194 = "linalg.generic"(%193, %189) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1080: bf16, %arg1081: f32):
      %1323 = "arith.extf"(%arg1080) : (bf16) -> f32
      "linalg.yield"(%1323) : (f32) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %195 = "tensor.empty"() : () -> tensor<2x4x8xi64>
    %196 = "linalg.fill"(%6, %195) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1078: i64, %arg1079: i64):
      "linalg.yield"(%arg1078) : (i64) -> ()
    }) : (i64, tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %197 = "tensor.empty"() : () -> tensor<2x4x8xf32>
    %198 = "linalg.fill"(%10, %197) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1076: f32, %arg1077: f32):
      "linalg.yield"(%arg1076) : (f32) -> ()
    }) : (f32, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %199:2 = "linalg.generic"(%194, %198, %196) <{indexing_maps = [#map12, #map27, #map27], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg1073: f32, %arg1074: f32, %arg1075: i64):
      %1318 = "linalg.index"() <{dim = 3 : i64}> : () -> index
      %1319 = "arith.index_cast"(%1318) : (index) -> i64
      %1320 = "arith.maximumf"(%arg1073, %arg1074) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1321 = "arith.cmpf"(%arg1073, %arg1074) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1322 = "arith.select"(%1321, %1319, %arg1075) : (i1, i64, i64) -> i64
      "linalg.yield"(%1320, %1322) : (f32, i64) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8xf32>, tensor<2x4x8xi64>) -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %200 = "tensor.expand_shape"(%199#0) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 4, 8, 1>}> : (tensor<2x4x8xf32>) -> tensor<2x4x8x1xf32>
    %201 = "linalg.generic"(%194, %200, %189) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1070: f32, %arg1071: f32, %arg1072: f32):
      %1317 = "arith.subf"(%arg1070, %arg1071) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1317) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %202 = "linalg.generic"(%201, %189) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1068: f32, %arg1069: f32):
      %1316 = "math.exp"(%arg1068) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1316) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %203 = "tensor.empty"() : () -> tensor<2x4x8x1xf32>
    %204 = "linalg.fill"(%9, %203) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1066: f32, %arg1067: f32):
      "linalg.yield"(%arg1066) : (f32) -> ()
    }) : (f32, tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %205 = "linalg.generic"(%202, %204) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1064: f32, %arg1065: f32):
      %1315 = "arith.addf"(%arg1064, %arg1065) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1315) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %206 = "linalg.generic"(%202, %205, %189) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1061: f32, %arg1062: f32, %arg1063: f32):
      %1314 = "arith.divf"(%arg1061, %arg1062) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1314) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %207 = "linalg.generic"(%206, %128) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1059: f32, %arg1060: bf16):
      %1313 = "arith.truncf"(%arg1059) : (f32) -> bf16
      "linalg.yield"(%1313) : (bf16) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %208 = "tensor.collapse_shape"(%207) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x8xbf16>) -> tensor<8x8x8xbf16>
    %209 = "tensor.collapse_shape"(%179) <{reassociation = [[0, 1, 2], [3], [4]]}> : (tensor<2x2x2x8x8xbf16>) -> tensor<8x8x8xbf16>
    %210 = "linalg.batch_matmul"(%208, %209, %184) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1056: bf16, %arg1057: bf16, %arg1058: f32):
      %1309 = "arith.extf"(%arg1056) : (bf16) -> f32
      %1310 = "arith.extf"(%arg1057) : (bf16) -> f32
      %1311 = "arith.mulf"(%1309, %1310) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1312 = "arith.addf"(%arg1058, %1311) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1312) : (f32) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x8xbf16>, tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %211 = "linalg.generic"(%210, %186) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1054: f32, %arg1055: bf16):
      %1308 = "arith.truncf"(%arg1054) : (f32) -> bf16
      "linalg.yield"(%1308) : (bf16) -> ()
    }) : (tensor<8x8x8xf32>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %212 = "tensor.expand_shape"(%211) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 8, 8>}> : (tensor<8x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %213 = "linalg.transpose"(%212, %125) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1052: bf16, %arg1053: bf16):
      "linalg.yield"(%arg1052) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x8x4x8xbf16>) -> tensor<2x8x4x8xbf16>
    %214 = "linalg.transpose"(%arg4, %106) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1050: bf16, %arg1051: bf16):
      "linalg.yield"(%arg1050) : (bf16) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %215 = "tensor.collapse_shape"(%213) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x8x4x8xbf16>) -> tensor<16x32xbf16>
    %216 = "linalg.matmul"(%215, %214, %110) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1047: bf16, %arg1048: bf16, %arg1049: f32):
      %1304 = "arith.extf"(%arg1047) : (bf16) -> f32
      %1305 = "arith.extf"(%arg1048) : (bf16) -> f32
      %1306 = "arith.mulf"(%1304, %1305) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1307 = "arith.addf"(%arg1049, %1306) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1307) : (f32) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x32xbf16>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %217 = "linalg.generic"(%216, %112) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1045: f32, %arg1046: bf16):
      %1303 = "arith.truncf"(%arg1045) : (f32) -> bf16
      "linalg.yield"(%1303) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %218 = "tensor.expand_shape"(%217) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 32>}> : (tensor<16x32xbf16>) -> tensor<2x8x32xbf16>
    %219 = "linalg.generic"(%40, %218, %39) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1042: bf16, %arg1043: bf16, %arg1044: bf16):
      %1302 = "arith.addf"(%arg1042, %arg1043) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1302) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %220 = "linalg.generic"(%219, %94) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1040: bf16, %arg1041: f32):
      %1301 = "arith.extf"(%arg1040) : (bf16) -> f32
      "linalg.yield"(%1301) : (f32) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %221 = "linalg.generic"(%220, %220, %94) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1037: f32, %arg1038: f32, %arg1039: f32):
      %1300 = "arith.mulf"(%arg1037, %arg1038) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1300) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %222 = "linalg.generic"(%221, %98) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1035: f32, %arg1036: f32):
      %1299 = "arith.addf"(%arg1035, %arg1036) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1299) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %223 = "linalg.generic"(%222, %97) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1033: f32, %arg1034: f32):
      %1298 = "arith.divf"(%arg1033, %29) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1298) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %224 = "linalg.generic"(%223, %97) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1031: f32, %arg1032: f32):
      %1296 = "arith.truncf"(%27) : (f64) -> f32
      %1297 = "arith.addf"(%arg1031, %1296) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1297) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %225 = "linalg.generic"(%224, %97) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1029: f32, %arg1030: f32):
      %1295 = "math.rsqrt"(%arg1029) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1295) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %226 = "linalg.generic"(%220, %225, %94) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1026: f32, %arg1027: f32, %arg1028: f32):
      %1294 = "arith.mulf"(%arg1026, %arg1027) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1294) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %227 = "linalg.generic"(%226, %39) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1024: f32, %arg1025: bf16):
      %1293 = "arith.truncf"(%arg1024) : (f32) -> bf16
      "linalg.yield"(%1293) : (bf16) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %228 = "linalg.generic"(%arg11, %227, %39) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1021: bf16, %arg1022: bf16, %arg1023: bf16):
      %1292 = "arith.mulf"(%arg1021, %arg1022) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1292) : (bf16) -> ()
    }) : (tensor<32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %229 = "tensor.collapse_shape"(%228) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x32xbf16>) -> tensor<16x32xbf16>
    %230 = "tensor.empty"() : () -> tensor<32x4xbf16>
    %231 = "linalg.transpose"(%arg9, %230) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1019: bf16, %arg1020: bf16):
      "linalg.yield"(%arg1019) : (bf16) -> ()
    }) : (tensor<4x32xbf16>, tensor<32x4xbf16>) -> tensor<32x4xbf16>
    %232 = "tensor.empty"() : () -> tensor<16x4xf32>
    %233 = "linalg.fill"(%9, %232) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1017: f32, %arg1018: f32):
      "linalg.yield"(%arg1017) : (f32) -> ()
    }) : (f32, tensor<16x4xf32>) -> tensor<16x4xf32>
    %234 = "linalg.matmul"(%229, %231, %233) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1014: bf16, %arg1015: bf16, %arg1016: f32):
      %1288 = "arith.extf"(%arg1014) : (bf16) -> f32
      %1289 = "arith.extf"(%arg1015) : (bf16) -> f32
      %1290 = "arith.mulf"(%1288, %1289) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1291 = "arith.addf"(%arg1016, %1290) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1291) : (f32) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x4xbf16>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %235 = "tensor.empty"() : () -> tensor<16x4xbf16>
    %236 = "linalg.generic"(%234, %235) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1012: f32, %arg1013: bf16):
      %1287 = "arith.truncf"(%arg1012) : (f32) -> bf16
      "linalg.yield"(%1287) : (bf16) -> ()
    }) : (tensor<16x4xf32>, tensor<16x4xbf16>) -> tensor<16x4xbf16>
    %237 = "linalg.generic"(%236, %232) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1010: bf16, %arg1011: f32):
      %1286 = "arith.extf"(%arg1010) : (bf16) -> f32
      "linalg.yield"(%1286) : (f32) -> ()
    }) : (tensor<16x4xbf16>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %238 = "tensor.empty"() : () -> tensor<16xi64>
    %239 = "linalg.fill"(%6, %238) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1008: i64, %arg1009: i64):
      "linalg.yield"(%arg1008) : (i64) -> ()
    }) : (i64, tensor<16xi64>) -> tensor<16xi64>
    %240 = "tensor.empty"() : () -> tensor<16xf32>
    %241 = "linalg.fill"(%10, %240) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1006: f32, %arg1007: f32):
      "linalg.yield"(%arg1006) : (f32) -> ()
    }) : (f32, tensor<16xf32>) -> tensor<16xf32>
    %242:2 = "linalg.generic"(%237, %241, %239) <{indexing_maps = [#map4, #map29, #map29], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg1003: f32, %arg1004: f32, %arg1005: i64):
      %1281 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %1282 = "arith.index_cast"(%1281) : (index) -> i64
      %1283 = "arith.maximumf"(%arg1003, %arg1004) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1284 = "arith.cmpf"(%arg1003, %arg1004) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1285 = "arith.select"(%1284, %1282, %arg1005) : (i1, i64, i64) -> i64
      "linalg.yield"(%1283, %1285) : (f32, i64) -> ()
    }) : (tensor<16x4xf32>, tensor<16xf32>, tensor<16xi64>) -> (tensor<16xf32>, tensor<16xi64>)
    %243 = "tensor.expand_shape"(%242#0) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 1>}> : (tensor<16xf32>) -> tensor<16x1xf32>
    %244 = "linalg.generic"(%237, %243, %232) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1000: f32, %arg1001: f32, %arg1002: f32):
      %1280 = "arith.subf"(%arg1000, %arg1001) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1280) : (f32) -> ()
    }) : (tensor<16x4xf32>, tensor<16x1xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %245 = "linalg.generic"(%244, %232) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg998: f32, %arg999: f32):
      %1279 = "math.exp"(%arg998) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1279) : (f32) -> ()
    }) : (tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %246 = "tensor.empty"() : () -> tensor<16x1xf32>
    %247 = "linalg.fill"(%9, %246) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg996: f32, %arg997: f32):
      "linalg.yield"(%arg996) : (f32) -> ()
    }) : (f32, tensor<16x1xf32>) -> tensor<16x1xf32>
    %248 = "linalg.generic"(%245, %247) <{indexing_maps = [#map4, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg994: f32, %arg995: f32):
      %1278 = "arith.addf"(%arg994, %arg995) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1278) : (f32) -> ()
    }) : (tensor<16x4xf32>, tensor<16x1xf32>) -> tensor<16x1xf32>
    %249 = "linalg.generic"(%245, %248, %232) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg991: f32, %arg992: f32, %arg993: f32):
      %1277 = "arith.divf"(%arg991, %arg992) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1277) : (f32) -> ()
    }) : (tensor<16x4xf32>, tensor<16x1xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %250 = "tensor.empty"() : () -> tensor<4xi64>
    %251 = "linalg.generic"(%250) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg990: i64):
      %1275 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1276 = "arith.index_cast"(%1275) : (index) -> i64
      "linalg.yield"(%1276) : (i64) -> ()
    }) : (tensor<4xi64>) -> tensor<4xi64>
    %252:2 = "linalg.generic"(%249, %241, %239) <{indexing_maps = [#map4, #map29, #map29], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg987: f32, %arg988: f32, %arg989: i64):
      %1270 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %1271 = "arith.index_cast"(%1270) : (index) -> i64
      %1272 = "arith.maximumf"(%arg987, %arg988) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1273 = "arith.cmpf"(%arg987, %arg988) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1274 = "arith.select"(%1273, %1271, %arg989) : (i1, i64, i64) -> i64
      "linalg.yield"(%1272, %1274) : (f32, i64) -> ()
    }) : (tensor<16x4xf32>, tensor<16xf32>, tensor<16xi64>) -> (tensor<16xf32>, tensor<16xi64>)
    %253 = "tensor.expand_shape"(%252#0) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 1>}> : (tensor<16xf32>) -> tensor<16x1xf32>
    %254 = "tensor.expand_shape"(%252#1) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 1>}> : (tensor<16xi64>) -> tensor<16x1xi64>
    %255 = "tensor.empty"() : () -> tensor<16x4xi1>
    %256 = "linalg.generic"(%251, %254, %255) <{indexing_maps = [#map3, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg984: i64, %arg985: i64, %arg986: i1):
      %1269 = "arith.cmpi"(%arg984, %arg985) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1269) : (i1) -> ()
    }) : (tensor<4xi64>, tensor<16x1xi64>, tensor<16x4xi1>) -> tensor<16x4xi1>
    %257 = "linalg.generic"(%256, %24, %249, %232) <{indexing_maps = [#map4, #map30, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg980: i1, %arg981: f32, %arg982: f32, %arg983: f32):
      %1268 = "arith.select"(%arg980, %arg981, %arg982) : (i1, f32, f32) -> f32
      "linalg.yield"(%1268) : (f32) -> ()
    }) : (tensor<16x4xi1>, tensor<f32>, tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %258:2 = "linalg.generic"(%257, %241, %239) <{indexing_maps = [#map4, #map29, #map29], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg977: f32, %arg978: f32, %arg979: i64):
      %1263 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %1264 = "arith.index_cast"(%1263) : (index) -> i64
      %1265 = "arith.maximumf"(%arg977, %arg978) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1266 = "arith.cmpf"(%arg977, %arg978) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1267 = "arith.select"(%1266, %1264, %arg979) : (i1, i64, i64) -> i64
      "linalg.yield"(%1265, %1267) : (f32, i64) -> ()
    }) : (tensor<16x4xf32>, tensor<16xf32>, tensor<16xi64>) -> (tensor<16xf32>, tensor<16xi64>)
    %259 = "tensor.expand_shape"(%258#0) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 1>}> : (tensor<16xf32>) -> tensor<16x1xf32>
    %260 = "tensor.expand_shape"(%258#1) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 1>}> : (tensor<16xi64>) -> tensor<16x1xi64>
    %261 = "tensor.concat"(%253, %259) <{dim = 1 : i64}> : (tensor<16x1xf32>, tensor<16x1xf32>) -> tensor<16x2xf32>
    %262 = "tensor.concat"(%254, %260) <{dim = 1 : i64}> : (tensor<16x1xi64>, tensor<16x1xi64>) -> tensor<16x2xi64>
    %263 = "linalg.generic"(%261, %247) <{indexing_maps = [#map4, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg975: f32, %arg976: f32):
      %1262 = "arith.addf"(%arg975, %arg976) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1262) : (f32) -> ()
    }) : (tensor<16x2xf32>, tensor<16x1xf32>) -> tensor<16x1xf32>
    %264 = "tensor.empty"() : () -> tensor<16x2xf32>
    %265 = "linalg.generic"(%261, %263, %264) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg972: f32, %arg973: f32, %arg974: f32):
      %1261 = "arith.divf"(%arg972, %arg973) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1261) : (f32) -> ()
    }) : (tensor<16x2xf32>, tensor<16x1xf32>, tensor<16x2xf32>) -> tensor<16x2xf32>
    %266 = "tensor.empty"() : () -> tensor<16x2xbf16>
    %267 = "linalg.generic"(%265, %266) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg970: f32, %arg971: bf16):
      %1260 = "arith.truncf"(%arg970) : (f32) -> bf16
      "linalg.yield"(%1260) : (bf16) -> ()
    }) : (tensor<16x2xf32>, tensor<16x2xbf16>) -> tensor<16x2xbf16>
    %268 = "tensor.collapse_shape"(%267) <{reassociation = [[0, 1]]}> : (tensor<16x2xbf16>) -> tensor<32xbf16>
    %269 = "tensor.collapse_shape"(%262) <{reassociation = [[0, 1]]}> : (tensor<16x2xi64>) -> tensor<32xi64>
    %270 = "tensor.empty"() : () -> tensor<32xi64>
    %271 = "linalg.generic"(%270) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg969: i64):
      %1258 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1259 = "arith.index_cast"(%1258) : (index) -> i64
      "linalg.yield"(%1259) : (i64) -> ()
    }) : (tensor<32xi64>) -> tensor<32xi64>
    %272 = "tensor.expand_shape"(%269) <{reassociation = [[0, 1]], static_output_shape = array<i64: 32, 1>}> : (tensor<32xi64>) -> tensor<32x1xi64>
    %273 = "tensor.expand_shape"(%269) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 32>}> : (tensor<32xi64>) -> tensor<1x32xi64>
    %274 = "tensor.expand_shape"(%271) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 32>}> : (tensor<32xi64>) -> tensor<1x32xi64>
    %275 = "tensor.expand_shape"(%271) <{reassociation = [[0, 1]], static_output_shape = array<i64: 32, 1>}> : (tensor<32xi64>) -> tensor<32x1xi64>
    %276 = "tensor.empty"() : () -> tensor<32x32xi1>
    %277 = "linalg.generic"(%274, %275, %276) <{indexing_maps = [#map5, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg966: i64, %arg967: i64, %arg968: i1):
      %1257 = "arith.cmpi"(%arg966, %arg967) <{predicate = 2 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1257) : (i1) -> ()
    }) : (tensor<1x32xi64>, tensor<32x1xi64>, tensor<32x32xi1>) -> tensor<32x32xi1>
    %278 = "linalg.generic"(%273, %272, %276) <{indexing_maps = [#map5, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg963: i64, %arg964: i64, %arg965: i1):
      %1256 = "arith.cmpi"(%arg963, %arg964) <{predicate = 2 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1256) : (i1) -> ()
    }) : (tensor<1x32xi64>, tensor<32x1xi64>, tensor<32x32xi1>) -> tensor<32x32xi1>
    %279 = "linalg.generic"(%273, %272, %276) <{indexing_maps = [#map5, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg960: i64, %arg961: i64, %arg962: i1):
      %1255 = "arith.cmpi"(%arg960, %arg961) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1255) : (i1) -> ()
    }) : (tensor<1x32xi64>, tensor<32x1xi64>, tensor<32x32xi1>) -> tensor<32x32xi1>
    %280 = "linalg.generic"(%279, %277, %276) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg957: i1, %arg958: i1, %arg959: i1):
      %1254 = "arith.andi"(%arg957, %arg958) : (i1, i1) -> i1
      "linalg.yield"(%1254) : (i1) -> ()
    }) : (tensor<32x32xi1>, tensor<32x32xi1>, tensor<32x32xi1>) -> tensor<32x32xi1>
    %281 = "linalg.generic"(%278, %280, %276) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg954: i1, %arg955: i1, %arg956: i1):
      %1253 = "arith.ori"(%arg954, %arg955) : (i1, i1) -> i1
      "linalg.yield"(%1253) : (i1) -> ()
    }) : (tensor<32x32xi1>, tensor<32x32xi1>, tensor<32x32xi1>) -> tensor<32x32xi1>
    %282 = "tensor.empty"() : () -> tensor<32x32xi64>
    %283 = "linalg.generic"(%281, %282) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg952: i1, %arg953: i64):
      %1252 = "arith.extui"(%arg952) : (i1) -> i64
      "linalg.yield"(%1252) : (i64) -> ()
    }) : (tensor<32x32xi1>, tensor<32x32xi64>) -> tensor<32x32xi64>
    %284 = "linalg.fill"(%6, %270) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg950: i64, %arg951: i64):
      "linalg.yield"(%arg950) : (i64) -> ()
    }) : (i64, tensor<32xi64>) -> tensor<32xi64>
    %285 = "linalg.generic"(%283, %284) <{indexing_maps = [#map4, #map29], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg948: i64, %arg949: i64):
      %1251 = "arith.addi"(%arg948, %arg949) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1251) : (i64) -> ()
    }) : (tensor<32x32xi64>, tensor<32xi64>) -> tensor<32xi64>
    %286 = "tensor.expand_shape"(%285) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 32>}> : (tensor<32xi64>) -> tensor<1x32xi64>
    %287 = "linalg.generic"(%286, %275, %276) <{indexing_maps = [#map5, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg945: i64, %arg946: i64, %arg947: i1):
      %1250 = "arith.cmpi"(%arg945, %arg946) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1250) : (i1) -> ()
    }) : (tensor<1x32xi64>, tensor<32x1xi64>, tensor<32x32xi1>) -> tensor<32x32xi1>
    %288 = "linalg.generic"(%287, %273, %38, %282) <{indexing_maps = [#map4, #map5, #map30, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg941: i1, %arg942: i64, %arg943: i64, %arg944: i64):
      %1249 = "arith.select"(%arg941, %arg942, %arg943) : (i1, i64, i64) -> i64
      "linalg.yield"(%1249) : (i64) -> ()
    }) : (tensor<32x32xi1>, tensor<1x32xi64>, tensor<i64>, tensor<32x32xi64>) -> tensor<32x32xi64>
    %289 = "linalg.generic"(%288, %284) <{indexing_maps = [#map4, #map29], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg939: i64, %arg940: i64):
      %1248 = "arith.addi"(%arg939, %arg940) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1248) : (i64) -> ()
    }) : (tensor<32x32xi64>, tensor<32xi64>) -> tensor<32xi64>
    %290 = "linalg.generic"(%287, %274, %38, %282) <{indexing_maps = [#map4, #map5, #map30, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg935: i1, %arg936: i64, %arg937: i64, %arg938: i64):
      %1247 = "arith.select"(%arg935, %arg936, %arg937) : (i1, i64, i64) -> i64
      "linalg.yield"(%1247) : (i64) -> ()
    }) : (tensor<32x32xi1>, tensor<1x32xi64>, tensor<i64>, tensor<32x32xi64>) -> tensor<32x32xi64>
    %291 = "linalg.generic"(%290, %284) <{indexing_maps = [#map4, #map29], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg933: i64, %arg934: i64):
      %1246 = "arith.addi"(%arg933, %arg934) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1246) : (i64) -> ()
    }) : (tensor<32x32xi64>, tensor<32xi64>) -> tensor<32xi64>
    %292 = "linalg.generic"(%291, %37, %270) <{indexing_maps = [#map2, #map31, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg930: i64, %arg931: i64, %arg932: i64):
      %1241 = "arith.sitofp"(%arg930) : (i64) -> f64
      %1242 = "arith.sitofp"(%arg931) : (i64) -> f64
      %1243 = "arith.divf"(%1241, %1242) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      %1244 = "math.floor"(%1243) <{fastmath = #arith.fastmath<none>}> : (f64) -> f64
      %1245 = "arith.fptosi"(%1244) : (f64) -> i64
      "linalg.yield"(%1245) : (i64) -> ()
    }) : (tensor<32xi64>, tensor<i64>, tensor<32xi64>) -> tensor<32xi64>
    %293 = "linalg.generic"(%292, %106) <{indexing_maps = [#map29, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg928: i64, %arg929: bf16):
      %1235 = "arith.cmpi"(%arg928, %6) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1236 = "arith.addi"(%arg928, %2) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1237 = "arith.select"(%1235, %1236, %arg928) : (i1, i64, i64) -> i64
      %1238 = "arith.index_cast"(%1237) : (i64) -> index
      %1239 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %1240 = "tensor.extract"(%229, %1238, %1239) : (tensor<16x32xbf16>, index, index) -> bf16
      "linalg.yield"(%1240) : (bf16) -> ()
    }) : (tensor<32xi64>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %294 = "tensor.empty"() : () -> tensor<32xbf16>
    %295 = "linalg.generic"(%291, %294) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg926: i64, %arg927: bf16):
      %1230 = "arith.cmpi"(%arg926, %6) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1231 = "arith.addi"(%arg926, %1) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1232 = "arith.select"(%1230, %1231, %arg926) : (i1, i64, i64) -> i64
      %1233 = "arith.index_cast"(%1232) : (i64) -> index
      %1234 = "tensor.extract"(%268, %1233) : (tensor<32xbf16>, index) -> bf16
      "linalg.yield"(%1234) : (bf16) -> ()
    }) : (tensor<32xi64>, tensor<32xbf16>) -> tensor<32xbf16>
    %296 = "tensor.empty"() : () -> tensor<32xf32>
    %297 = "linalg.generic"(%289, %296) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg924: i64, %arg925: f32):
      %1229 = "arith.sitofp"(%arg924) : (i64) -> f32
      "linalg.yield"(%1229) : (f32) -> ()
    }) : (tensor<32xi64>, tensor<32xf32>) -> tensor<32xf32>
    %298 = "tensor.empty"() : () -> tensor<4xf32>
    %299 = "linalg.generic"(%251, %298) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg922: i64, %arg923: f32):
      %1228 = "arith.sitofp"(%arg922) : (i64) -> f32
      "linalg.yield"(%1228) : (f32) -> ()
    }) : (tensor<4xi64>, tensor<4xf32>) -> tensor<4xf32>
    %300 = "tensor.expand_shape"(%297) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 32>}> : (tensor<32xf32>) -> tensor<1x32xf32>
    %301 = "tensor.expand_shape"(%299) <{reassociation = [[0, 1]], static_output_shape = array<i64: 4, 1>}> : (tensor<4xf32>) -> tensor<4x1xf32>
    %302 = "tensor.empty"() : () -> tensor<4x32xi1>
    %303 = "linalg.generic"(%300, %301, %302) <{indexing_maps = [#map5, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg919: f32, %arg920: f32, %arg921: i1):
      %1227 = "arith.cmpf"(%arg919, %arg920) <{fastmath = #arith.fastmath<none>, predicate = 1 : i64}> : (f32, f32) -> i1
      "linalg.yield"(%1227) : (i1) -> ()
    }) : (tensor<1x32xf32>, tensor<4x1xf32>, tensor<4x32xi1>) -> tensor<4x32xi1>
    %304 = "tensor.empty"() : () -> tensor<4x32xi64>
    %305 = "linalg.generic"(%303, %304) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg917: i1, %arg918: i64):
      %1226 = "arith.extui"(%arg917) : (i1) -> i64
      "linalg.yield"(%1226) : (i64) -> ()
    }) : (tensor<4x32xi1>, tensor<4x32xi64>) -> tensor<4x32xi64>
    %306 = "linalg.fill"(%6, %250) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg915: i64, %arg916: i64):
      "linalg.yield"(%arg915) : (i64) -> ()
    }) : (i64, tensor<4xi64>) -> tensor<4xi64>
    %307 = "linalg.generic"(%305, %306) <{indexing_maps = [#map4, #map29], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg913: i64, %arg914: i64):
      %1225 = "arith.addi"(%arg913, %arg914) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1225) : (i64) -> ()
    }) : (tensor<4x32xi64>, tensor<4xi64>) -> tensor<4xi64>
    %308 = "linalg.generic"(%307, %298) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg911: i64, %arg912: f32):
      %1224 = "arith.sitofp"(%arg911) : (i64) -> f32
      "linalg.yield"(%1224) : (f32) -> ()
    }) : (tensor<4xi64>, tensor<4xf32>) -> tensor<4xf32>
    %309 = "tensor.empty"() : () -> tensor<4xi32>
    %310 = "linalg.generic"(%308, %309) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg909: f32, %arg910: i32):
      %1223 = "arith.fptosi"(%arg909) : (f32) -> i32
      "linalg.yield"(%1223) : (i32) -> ()
    }) : (tensor<4xf32>, tensor<4xi32>) -> tensor<4xi32>
    %311 = "tensor.expand_shape"(%251) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 4>}> : (tensor<4xi64>) -> tensor<1x4xi64>
    %312 = "tensor.expand_shape"(%251) <{reassociation = [[0, 1]], static_output_shape = array<i64: 4, 1>}> : (tensor<4xi64>) -> tensor<4x1xi64>
    %313 = "tensor.empty"() : () -> tensor<4x4xi1>
    %314 = "linalg.generic"(%311, %312, %313) <{indexing_maps = [#map5, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg906: i64, %arg907: i64, %arg908: i1):
      %1222 = "arith.cmpi"(%arg906, %arg907) <{predicate = 3 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1222) : (i1) -> ()
    }) : (tensor<1x4xi64>, tensor<4x1xi64>, tensor<4x4xi1>) -> tensor<4x4xi1>
    %315 = "tensor.expand_shape"(%310) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 4>}> : (tensor<4xi32>) -> tensor<1x4xi32>
    %316 = "tensor.empty"() : () -> tensor<4x4xi32>
    %317 = "linalg.generic"(%314, %315, %36, %316) <{indexing_maps = [#map4, #map5, #map30, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg902: i1, %arg903: i32, %arg904: i32, %arg905: i32):
      %1221 = "arith.select"(%arg902, %arg903, %arg904) : (i1, i32, i32) -> i32
      "linalg.yield"(%1221) : (i32) -> ()
    }) : (tensor<4x4xi1>, tensor<1x4xi32>, tensor<i32>, tensor<4x4xi32>) -> tensor<4x4xi32>
    %318 = "linalg.generic"(%317, %306) <{indexing_maps = [#map4, #map29], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg900: i32, %arg901: i64):
      %1219 = "arith.extsi"(%arg900) : (i32) -> i64
      %1220 = "arith.addi"(%1219, %arg901) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1220) : (i64) -> ()
    }) : (tensor<4x4xi32>, tensor<4xi64>) -> tensor<4xi64>
    %319 = "tensor.empty"() : () -> tensor<4x32x48xbf16>
    %320 = "linalg.transpose"(%arg7, %319) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg898: bf16, %arg899: bf16):
      "linalg.yield"(%arg898) : (bf16) -> ()
    }) : (tensor<4x48x32xbf16>, tensor<4x32x48xbf16>) -> tensor<4x32x48xbf16>
    %321 = "tensor.expand_shape"(%318) <{reassociation = [[0, 1]], static_output_shape = array<i64: 4, 1>}> : (tensor<4xi64>) -> tensor<4x1xi64>
    %322 = "linalg.generic"(%274, %321, %302) <{indexing_maps = [#map5, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg895: i64, %arg896: i64, %arg897: i1):
      %1218 = "arith.cmpi"(%arg895, %arg896) <{predicate = 2 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1218) : (i1) -> ()
    }) : (tensor<1x32xi64>, tensor<4x1xi64>, tensor<4x32xi1>) -> tensor<4x32xi1>
    %323 = "tensor.extract_slice"(%322) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 3, 32>, static_strides = array<i64: 1, 1>}> : (tensor<4x32xi1>) -> tensor<3x32xi1>
    %324 = "tensor.concat"(%31, %323) <{dim = 0 : i64}> : (tensor<1x32xi1>, tensor<3x32xi1>) -> tensor<4x32xi1>
    %325 = "linalg.generic"(%324, %302) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg893: i1, %arg894: i1):
      %1217 = "arith.xori"(%arg893, %12) : (i1, i1) -> i1
      "linalg.yield"(%1217) : (i1) -> ()
    }) : (tensor<4x32xi1>, tensor<4x32xi1>) -> tensor<4x32xi1>
    %326 = "linalg.generic"(%322, %325, %302) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg890: i1, %arg891: i1, %arg892: i1):
      %1216 = "arith.andi"(%arg890, %arg891) : (i1, i1) -> i1
      "linalg.yield"(%1216) : (i1) -> ()
    }) : (tensor<4x32xi1>, tensor<4x32xi1>, tensor<4x32xi1>) -> tensor<4x32xi1>
    %327 = "tensor.expand_shape"(%326) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 4, 32, 1>}> : (tensor<4x32xi1>) -> tensor<4x32x1xi1>
    %328 = "tensor.expand_shape"(%293) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 32, 32>}> : (tensor<32x32xbf16>) -> tensor<1x32x32xbf16>
    %329 = "tensor.empty"() : () -> tensor<4x32x32xbf16>
    %330 = "linalg.generic"(%327, %328, %23, %329) <{indexing_maps = [#map17, #map32, #map9, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg886: i1, %arg887: bf16, %arg888: bf16, %arg889: bf16):
      %1215 = "arith.select"(%arg886, %arg887, %arg888) : (i1, bf16, bf16) -> bf16
      "linalg.yield"(%1215) : (bf16) -> ()
    }) : (tensor<4x32x1xi1>, tensor<1x32x32xbf16>, tensor<bf16>, tensor<4x32x32xbf16>) -> tensor<4x32x32xbf16>
    %331 = "tensor.empty"() : () -> tensor<4x32x48xf32>
    %332 = "linalg.fill"(%9, %331) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg884: f32, %arg885: f32):
      "linalg.yield"(%arg884) : (f32) -> ()
    }) : (f32, tensor<4x32x48xf32>) -> tensor<4x32x48xf32>
    %333 = "linalg.batch_matmul"(%330, %320, %332) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg881: bf16, %arg882: bf16, %arg883: f32):
      %1211 = "arith.extf"(%arg881) : (bf16) -> f32
      %1212 = "arith.extf"(%arg882) : (bf16) -> f32
      %1213 = "arith.mulf"(%1211, %1212) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1214 = "arith.addf"(%arg883, %1213) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1214) : (f32) -> ()
    }) : (tensor<4x32x32xbf16>, tensor<4x32x48xbf16>, tensor<4x32x48xf32>) -> tensor<4x32x48xf32>
    %334 = "linalg.generic"(%333, %319) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg879: f32, %arg880: bf16):
      %1210 = "arith.truncf"(%arg879) : (f32) -> bf16
      "linalg.yield"(%1210) : (bf16) -> ()
    }) : (tensor<4x32x48xf32>, tensor<4x32x48xbf16>) -> tensor<4x32x48xbf16>
    %335 = "linalg.generic"(%334, %331) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg877: bf16, %arg878: f32):
      %1209 = "arith.extf"(%arg877) : (bf16) -> f32
      "linalg.yield"(%1209) : (f32) -> ()
    }) : (tensor<4x32x48xbf16>, tensor<4x32x48xf32>) -> tensor<4x32x48xf32>
    %336 = "tensor.empty"() : () -> tensor<32x48xf32>
    %337 = "linalg.fill"(%9, %336) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg875: f32, %arg876: f32):
      "linalg.yield"(%arg875) : (f32) -> ()
    }) : (f32, tensor<32x48xf32>) -> tensor<32x48xf32>
    %338 = "linalg.generic"(%335, %337) <{indexing_maps = [#map1, #map7], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg873: f32, %arg874: f32):
      %1208 = "arith.addf"(%arg873, %arg874) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1208) : (f32) -> ()
    }) : (tensor<4x32x48xf32>, tensor<32x48xf32>) -> tensor<32x48xf32>
    %339 = "tensor.empty"() : () -> tensor<32x48xbf16>
    %340 = "linalg.generic"(%338, %339) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg871: f32, %arg872: bf16):
      %1207 = "arith.truncf"(%arg871) : (f32) -> bf16
      "linalg.yield"(%1207) : (bf16) -> ()
    }) : (tensor<32x48xf32>, tensor<32x48xbf16>) -> tensor<32x48xbf16>
    %341 = "tensor.extract_slice"(%340) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 32, 24>, static_strides = array<i64: 1, 1>}> : (tensor<32x48xbf16>) -> tensor<32x24xbf16>
    %342 = "tensor.extract_slice"(%340) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 24>, static_sizes = array<i64: 32, 24>, static_strides = array<i64: 1, 1>}> : (tensor<32x48xbf16>) -> tensor<32x24xbf16>
    %343 = "tensor.empty"() : () -> tensor<32x24xf32>
    %344 = "linalg.generic"(%341, %343) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg869: bf16, %arg870: f32):
      %1206 = "arith.extf"(%arg869) : (bf16) -> f32
      "linalg.yield"(%1206) : (f32) -> ()
    }) : (tensor<32x24xbf16>, tensor<32x24xf32>) -> tensor<32x24xf32>
    %345 = "linalg.generic"(%344, %343) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg867: f32, %arg868: f32):
      %1202 = "arith.negf"(%arg867) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %1203 = "math.exp"(%1202) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %1204 = "arith.addf"(%1203, %13) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1205 = "arith.divf"(%13, %1204) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1205) : (f32) -> ()
    }) : (tensor<32x24xf32>, tensor<32x24xf32>) -> tensor<32x24xf32>
    %346 = "linalg.generic"(%344, %345, %343) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg864: f32, %arg865: f32, %arg866: f32):
      %1201 = "arith.mulf"(%arg864, %arg865) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1201) : (f32) -> ()
    }) : (tensor<32x24xf32>, tensor<32x24xf32>, tensor<32x24xf32>) -> tensor<32x24xf32>
    %347 = "tensor.empty"() : () -> tensor<32x24xbf16>
    %348 = "linalg.generic"(%346, %347) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg862: f32, %arg863: bf16):
      %1200 = "arith.truncf"(%arg862) : (f32) -> bf16
      "linalg.yield"(%1200) : (bf16) -> ()
    }) : (tensor<32x24xf32>, tensor<32x24xbf16>) -> tensor<32x24xbf16>
    %349 = "linalg.generic"(%348, %342, %347) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg859: bf16, %arg860: bf16, %arg861: bf16):
      %1199 = "arith.mulf"(%arg859, %arg860) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1199) : (bf16) -> ()
    }) : (tensor<32x24xbf16>, tensor<32x24xbf16>, tensor<32x24xbf16>) -> tensor<32x24xbf16>
    %350 = "tensor.empty"() : () -> tensor<4x24x32xbf16>
    %351 = "linalg.transpose"(%arg8, %350) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg857: bf16, %arg858: bf16):
      "linalg.yield"(%arg857) : (bf16) -> ()
    }) : (tensor<4x32x24xbf16>, tensor<4x24x32xbf16>) -> tensor<4x24x32xbf16>
    %352 = "tensor.expand_shape"(%349) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 32, 24>}> : (tensor<32x24xbf16>) -> tensor<1x32x24xbf16>
    %353 = "tensor.empty"() : () -> tensor<4x32x24xbf16>
    %354 = "linalg.generic"(%327, %352, %23, %353) <{indexing_maps = [#map17, #map32, #map9, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg853: i1, %arg854: bf16, %arg855: bf16, %arg856: bf16):
      %1198 = "arith.select"(%arg853, %arg854, %arg855) : (i1, bf16, bf16) -> bf16
      "linalg.yield"(%1198) : (bf16) -> ()
    }) : (tensor<4x32x1xi1>, tensor<1x32x24xbf16>, tensor<bf16>, tensor<4x32x24xbf16>) -> tensor<4x32x24xbf16>
    %355 = "tensor.empty"() : () -> tensor<4x32x32xf32>
    %356 = "linalg.fill"(%9, %355) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg851: f32, %arg852: f32):
      "linalg.yield"(%arg851) : (f32) -> ()
    }) : (f32, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
    %357 = "linalg.batch_matmul"(%354, %351, %356) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg848: bf16, %arg849: bf16, %arg850: f32):
      %1194 = "arith.extf"(%arg848) : (bf16) -> f32
      %1195 = "arith.extf"(%arg849) : (bf16) -> f32
      %1196 = "arith.mulf"(%1194, %1195) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1197 = "arith.addf"(%arg850, %1196) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1197) : (f32) -> ()
    }) : (tensor<4x32x24xbf16>, tensor<4x24x32xbf16>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
    %358 = "linalg.generic"(%357, %329) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg846: f32, %arg847: bf16):
      %1193 = "arith.truncf"(%arg846) : (f32) -> bf16
      "linalg.yield"(%1193) : (bf16) -> ()
    }) : (tensor<4x32x32xf32>, tensor<4x32x32xbf16>) -> tensor<4x32x32xbf16>
    %359 = "linalg.generic"(%358, %355) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg844: bf16, %arg845: f32):
      %1192 = "arith.extf"(%arg844) : (bf16) -> f32
      "linalg.yield"(%1192) : (f32) -> ()
    }) : (tensor<4x32x32xbf16>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
    %360 = "tensor.empty"() : () -> tensor<32x32xf32>
    %361 = "linalg.fill"(%9, %360) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg842: f32, %arg843: f32):
      "linalg.yield"(%arg842) : (f32) -> ()
    }) : (f32, tensor<32x32xf32>) -> tensor<32x32xf32>
    %362 = "linalg.generic"(%359, %361) <{indexing_maps = [#map1, #map7], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg840: f32, %arg841: f32):
      %1191 = "arith.addf"(%arg840, %arg841) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1191) : (f32) -> ()
    }) : (tensor<4x32x32xf32>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %363 = "linalg.generic"(%362, %106) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg838: f32, %arg839: bf16):
      %1190 = "arith.truncf"(%arg838) : (f32) -> bf16
      "linalg.yield"(%1190) : (bf16) -> ()
    }) : (tensor<32x32xf32>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %364 = "tensor.expand_shape"(%295) <{reassociation = [[0, 1]], static_output_shape = array<i64: 32, 1>}> : (tensor<32xbf16>) -> tensor<32x1xbf16>
    %365 = "linalg.generic"(%363, %364, %106) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg835: bf16, %arg836: bf16, %arg837: bf16):
      %1189 = "arith.mulf"(%arg835, %arg836) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1189) : (bf16) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x1xbf16>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %366 = "tensor.empty"() : () -> tensor<32xi1>
    %367 = "linalg.generic"(%291, %366) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg833: i64, %arg834: i1):
      %1188 = "arith.cmpi"(%arg833, %6) <{predicate = 2 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1188) : (i1) -> ()
    }) : (tensor<32xi64>, tensor<32xi1>) -> tensor<32xi1>
    %368 = "linalg.generic"(%291, %270) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg831: i64, %arg832: i64):
      %1187 = "arith.addi"(%arg831, %1) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1187) : (i64) -> ()
    }) : (tensor<32xi64>, tensor<32xi64>) -> tensor<32xi64>
    %369 = "linalg.generic"(%367, %368, %291, %270) <{indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg827: i1, %arg828: i64, %arg829: i64, %arg830: i64):
      %1186 = "arith.select"(%arg827, %arg828, %arg829) : (i1, i64, i64) -> i64
      "linalg.yield"(%1186) : (i64) -> ()
    }) : (tensor<32xi1>, tensor<32xi64>, tensor<32xi64>, tensor<32xi64>) -> tensor<32xi64>
    %370 = "linalg.generic"(%38, %369, %270) <{indexing_maps = [#map31, #map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg824: i64, %arg825: i64, %arg826: i64):
      %1185 = "arith.addi"(%arg824, %arg825) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1185) : (i64) -> ()
    }) : (tensor<i64>, tensor<32xi64>, tensor<32xi64>) -> tensor<32xi64>
    %371 = "tensor.expand_shape"(%370) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 32>}> : (tensor<32xi64>) -> tensor<1x32xi64>
    %372 = "linalg.generic"(%371, %275, %276) <{indexing_maps = [#map5, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg821: i64, %arg822: i64, %arg823: i1):
      %1184 = "arith.cmpi"(%arg821, %arg822) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1184) : (i1) -> ()
    }) : (tensor<1x32xi64>, tensor<32x1xi64>, tensor<32x32xi1>) -> tensor<32x32xi1>
    %373 = "linalg.generic"(%372, %274, %38, %282) <{indexing_maps = [#map4, #map5, #map30, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg817: i1, %arg818: i64, %arg819: i64, %arg820: i64):
      %1183 = "arith.select"(%arg817, %arg818, %arg819) : (i1, i64, i64) -> i64
      "linalg.yield"(%1183) : (i64) -> ()
    }) : (tensor<32x32xi1>, tensor<1x32xi64>, tensor<i64>, tensor<32x32xi64>) -> tensor<32x32xi64>
    %374 = "linalg.generic"(%373, %284) <{indexing_maps = [#map4, #map29], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg815: i64, %arg816: i64):
      %1182 = "arith.addi"(%arg815, %arg816) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1182) : (i64) -> ()
    }) : (tensor<32x32xi64>, tensor<32xi64>) -> tensor<32xi64>
    %375 = "linalg.fill"(%11, %366) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg813: i1, %arg814: i1):
      "linalg.yield"(%arg813) : (i1) -> ()
    }) : (i1, tensor<32xi1>) -> tensor<32xi1>
    %376 = "linalg.generic"(%372, %375) <{indexing_maps = [#map4, #map29], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg811: i1, %arg812: i1):
      %1181 = "arith.ori"(%arg811, %arg812) : (i1, i1) -> i1
      "linalg.yield"(%1181) : (i1) -> ()
    }) : (tensor<32x32xi1>, tensor<32xi1>) -> tensor<32xi1>
    %377 = "linalg.generic"(%376, %374, %35, %270) <{indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg807: i1, %arg808: i64, %arg809: i64, %arg810: i64):
      %1180 = "arith.select"(%arg807, %arg808, %arg809) : (i1, i64, i64) -> i64
      "linalg.yield"(%1180) : (i64) -> ()
    }) : (tensor<32xi1>, tensor<32xi64>, tensor<32xi64>, tensor<32xi64>) -> tensor<32xi64>
    %378 = "linalg.generic"(%377, %106) <{indexing_maps = [#map29, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg805: i64, %arg806: bf16):
      %1174 = "arith.cmpi"(%arg805, %6) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1175 = "arith.addi"(%arg805, %1) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1176 = "arith.select"(%1174, %1175, %arg805) : (i1, i64, i64) -> i64
      %1177 = "arith.index_cast"(%1176) : (i64) -> index
      %1178 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %1179 = "tensor.extract"(%365, %1177, %1178) : (tensor<32x32xbf16>, index, index) -> bf16
      "linalg.yield"(%1179) : (bf16) -> ()
    }) : (tensor<32xi64>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %379 = "tensor.expand_shape"(%378) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 16, 2, 32>}> : (tensor<32x32xbf16>) -> tensor<16x2x32xbf16>
    %380 = "tensor.empty"() : () -> tensor<16x2x32xf32>
    %381 = "linalg.generic"(%379, %380) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg803: bf16, %arg804: f32):
      %1173 = "arith.extf"(%arg803) : (bf16) -> f32
      "linalg.yield"(%1173) : (f32) -> ()
    }) : (tensor<16x2x32xbf16>, tensor<16x2x32xf32>) -> tensor<16x2x32xf32>
    %382 = "linalg.generic"(%381, %110) <{indexing_maps = [#map1, #map19], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg801: f32, %arg802: f32):
      %1172 = "arith.addf"(%arg801, %arg802) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1172) : (f32) -> ()
    }) : (tensor<16x2x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %383 = "linalg.generic"(%382, %112) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg799: f32, %arg800: bf16):
      %1171 = "arith.truncf"(%arg799) : (f32) -> bf16
      "linalg.yield"(%1171) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %384 = "tensor.expand_shape"(%383) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 32>}> : (tensor<16x32xbf16>) -> tensor<2x8x32xbf16>
    %385 = "linalg.generic"(%219, %384, %39) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg796: bf16, %arg797: bf16, %arg798: bf16):
      %1170 = "arith.addf"(%arg796, %arg797) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1170) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %386 = "linalg.generic"(%385, %94) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg794: bf16, %arg795: f32):
      %1169 = "arith.extf"(%arg794) : (bf16) -> f32
      "linalg.yield"(%1169) : (f32) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %387 = "linalg.generic"(%386, %386, %94) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg791: f32, %arg792: f32, %arg793: f32):
      %1168 = "arith.mulf"(%arg791, %arg792) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1168) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %388 = "linalg.generic"(%387, %98) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg789: f32, %arg790: f32):
      %1167 = "arith.addf"(%arg789, %arg790) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1167) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %389 = "linalg.generic"(%388, %97) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg787: f32, %arg788: f32):
      %1166 = "arith.divf"(%arg787, %29) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1166) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %390 = "linalg.generic"(%389, %97) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg785: f32, %arg786: f32):
      %1164 = "arith.truncf"(%27) : (f64) -> f32
      %1165 = "arith.addf"(%arg785, %1164) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1165) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %391 = "linalg.generic"(%390, %97) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg783: f32, %arg784: f32):
      %1163 = "math.rsqrt"(%arg783) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1163) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %392 = "linalg.generic"(%386, %391, %94) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg780: f32, %arg781: f32, %arg782: f32):
      %1162 = "arith.mulf"(%arg780, %arg781) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1162) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %393 = "linalg.generic"(%392, %39) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg778: f32, %arg779: bf16):
      %1161 = "arith.truncf"(%arg778) : (f32) -> bf16
      "linalg.yield"(%1161) : (bf16) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %394 = "linalg.generic"(%arg12, %393, %39) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg775: bf16, %arg776: bf16, %arg777: bf16):
      %1160 = "arith.mulf"(%arg775, %arg776) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1160) : (bf16) -> ()
    }) : (tensor<32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %395 = "tensor.empty"() : () -> tensor<32x96xbf16>
    %396 = "linalg.transpose"(%arg13, %395) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg773: bf16, %arg774: bf16):
      "linalg.yield"(%arg773) : (bf16) -> ()
    }) : (tensor<96x32xbf16>, tensor<32x96xbf16>) -> tensor<32x96xbf16>
    %397 = "tensor.collapse_shape"(%394) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x32xbf16>) -> tensor<16x32xbf16>
    %398 = "tensor.empty"() : () -> tensor<16x96xf32>
    %399 = "linalg.fill"(%9, %398) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg771: f32, %arg772: f32):
      "linalg.yield"(%arg771) : (f32) -> ()
    }) : (f32, tensor<16x96xf32>) -> tensor<16x96xf32>
    %400 = "linalg.matmul"(%397, %396, %399) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg768: bf16, %arg769: bf16, %arg770: f32):
      %1156 = "arith.extf"(%arg768) : (bf16) -> f32
      %1157 = "arith.extf"(%arg769) : (bf16) -> f32
      %1158 = "arith.mulf"(%1156, %1157) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1159 = "arith.addf"(%arg770, %1158) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1159) : (f32) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x96xbf16>, tensor<16x96xf32>) -> tensor<16x96xf32>
    %401 = "tensor.empty"() : () -> tensor<16x96xbf16>
    %402 = "linalg.generic"(%400, %401) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg766: f32, %arg767: bf16):
      %1155 = "arith.truncf"(%arg766) : (f32) -> bf16
      "linalg.yield"(%1155) : (bf16) -> ()
    }) : (tensor<16x96xf32>, tensor<16x96xbf16>) -> tensor<16x96xbf16>
    %403 = "tensor.expand_shape"(%402) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 96>}> : (tensor<16x96xbf16>) -> tensor<2x8x96xbf16>
    %404 = "tensor.empty"() : () -> tensor<2x8x96xf32>
    %405 = "linalg.generic"(%403, %404) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg764: bf16, %arg765: f32):
      %1154 = "arith.extf"(%arg764) : (bf16) -> f32
      "linalg.yield"(%1154) : (f32) -> ()
    }) : (tensor<2x8x96xbf16>, tensor<2x8x96xf32>) -> tensor<2x8x96xf32>
    %406 = "tensor.pad"(%arg15) <{operandSegmentSizes = array<i32: 1, 0, 0>, static_high = array<i64: 0, 1>, static_low = array<i64: 0, 0>}> ({
    ^bb0(%arg762: index, %arg763: index):
      "tensor.yield"(%0) : (i64) -> ()
    }) : (tensor<2x8xi64>) -> tensor<2x9xi64>
    %407 = "tensor.extract_slice"(%406) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 1>, static_sizes = array<i64: 2, 8>, static_strides = array<i64: 1, 1>}> : (tensor<2x9xi64>) -> tensor<2x8xi64>
    %408 = "tensor.collapse_shape"(%405) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x96xf32>) -> tensor<16x96xf32>
    %409 = "tensor.collapse_shape"(%407) <{reassociation = [[0, 1]]}> : (tensor<2x8xi64>) -> tensor<16xi64>
    %410:2 = "linalg.generic"(%408, %241, %239) <{indexing_maps = [#map4, #map29, #map29], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg759: f32, %arg760: f32, %arg761: i64):
      %1149 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %1150 = "arith.index_cast"(%1149) : (index) -> i64
      %1151 = "arith.maximumf"(%arg759, %arg760) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1152 = "arith.cmpf"(%arg759, %arg760) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1153 = "arith.select"(%1152, %1150, %arg761) : (i1, i64, i64) -> i64
      "linalg.yield"(%1151, %1153) : (f32, i64) -> ()
    }) : (tensor<16x96xf32>, tensor<16xf32>, tensor<16xi64>) -> (tensor<16xf32>, tensor<16xi64>)
    %411 = "tensor.expand_shape"(%410#0) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 1>}> : (tensor<16xf32>) -> tensor<16x1xf32>
    %412 = "linalg.generic"(%408, %411, %398) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg756: f32, %arg757: f32, %arg758: f32):
      %1148 = "arith.subf"(%arg756, %arg757) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1148) : (f32) -> ()
    }) : (tensor<16x96xf32>, tensor<16x1xf32>, tensor<16x96xf32>) -> tensor<16x96xf32>
    %413 = "linalg.generic"(%412, %398) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg754: f32, %arg755: f32):
      %1147 = "math.exp"(%arg754) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1147) : (f32) -> ()
    }) : (tensor<16x96xf32>, tensor<16x96xf32>) -> tensor<16x96xf32>
    %414 = "linalg.generic"(%413, %247) <{indexing_maps = [#map4, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg752: f32, %arg753: f32):
      %1146 = "arith.addf"(%arg752, %arg753) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1146) : (f32) -> ()
    }) : (tensor<16x96xf32>, tensor<16x1xf32>) -> tensor<16x1xf32>
    %415 = "linalg.generic"(%414, %246) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg750: f32, %arg751: f32):
      %1145 = "math.log"(%arg750) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1145) : (f32) -> ()
    }) : (tensor<16x1xf32>, tensor<16x1xf32>) -> tensor<16x1xf32>
    %416 = "linalg.generic"(%412, %415, %398) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg747: f32, %arg748: f32, %arg749: f32):
      %1144 = "arith.subf"(%arg747, %arg748) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1144) : (f32) -> ()
    }) : (tensor<16x96xf32>, tensor<16x1xf32>, tensor<16x96xf32>) -> tensor<16x96xf32>
    %417 = "tensor.empty"() : () -> tensor<16xi1>
    %418 = "linalg.generic"(%409, %417) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg745: i64, %arg746: i1):
      %1143 = "arith.cmpi"(%arg745, %0) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1143) : (i1) -> ()
    }) : (tensor<16xi64>, tensor<16xi1>) -> tensor<16xi1>
    %419 = "linalg.generic"(%418, %409, %38, %238) <{indexing_maps = [#map2, #map2, #map31, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg741: i1, %arg742: i64, %arg743: i64, %arg744: i64):
      %1142 = "arith.select"(%arg741, %arg742, %arg743) : (i1, i64, i64) -> i64
      "linalg.yield"(%1142) : (i64) -> ()
    }) : (tensor<16xi1>, tensor<16xi64>, tensor<i64>, tensor<16xi64>) -> tensor<16xi64>
    %420 = "tensor.expand_shape"(%419) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 1>}> : (tensor<16xi64>) -> tensor<16x1xi64>
    %421 = "linalg.generic"(%420, %247) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg739: i64, %arg740: f32):
      %1137 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1138 = "arith.index_cast"(%arg739) : (i64) -> index
      %1139 = "arith.cmpi"(%1138, %8) <{predicate = 2 : i64}> : (index, index) -> i1
      "cf.assert"(%1139) <{msg = "index must be smaller than dim size"}> : (i1) -> ()
      %1140 = "arith.cmpi"(%arg739, %6) <{predicate = 5 : i64}> : (i64, i64) -> i1
      "cf.assert"(%1140) <{msg = "index must be larger or equal to 0"}> : (i1) -> ()
      %1141 = "tensor.extract"(%416, %1137, %1138) : (tensor<16x96xf32>, index, index) -> f32
      "linalg.yield"(%1141) : (f32) -> ()
    }) : (tensor<16x1xi64>, tensor<16x1xf32>) -> tensor<16x1xf32>
    %422 = "tensor.collapse_shape"(%421) <{reassociation = [[0, 1]]}> : (tensor<16x1xf32>) -> tensor<16xf32>
    %423 = "linalg.generic"(%422, %240) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg737: f32, %arg738: f32):
      %1136 = "arith.negf"(%arg737) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1136) : (f32) -> ()
    }) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %424 = "linalg.generic"(%418, %423, %21, %240) <{indexing_maps = [#map2, #map2, #map31, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg733: i1, %arg734: f32, %arg735: f32, %arg736: f32):
      %1135 = "arith.select"(%arg733, %arg734, %arg735) : (i1, f32, f32) -> f32
      "linalg.yield"(%1135) : (f32) -> ()
    }) : (tensor<16xi1>, tensor<16xf32>, tensor<f32>, tensor<16xf32>) -> tensor<16xf32>
    %425 = "tensor.empty"() : () -> tensor<i64>
    %426 = "linalg.fill"(%6, %425) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg731: i64, %arg732: i64):
      "linalg.yield"(%arg731) : (i64) -> ()
    }) : (i64, tensor<i64>) -> tensor<i64>
    %427 = "linalg.generic"(%418, %426) <{indexing_maps = [#map2, #map31], iterator_types = [#linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg729: i1, %arg730: i64):
      %1133 = "arith.extui"(%arg729) : (i1) -> i64
      %1134 = "arith.addi"(%1133, %arg730) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1134) : (i64) -> ()
    }) : (tensor<16xi1>, tensor<i64>) -> tensor<i64>
    %428 = "tensor.empty"() : () -> tensor<f32>
    %429 = "linalg.generic"(%427, %428) <{indexing_maps = [#map33, #map33], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg727: i64, %arg728: f32):
      %1132 = "arith.sitofp"(%arg727) : (i64) -> f32
      "linalg.yield"(%1132) : (f32) -> ()
    }) : (tensor<i64>, tensor<f32>) -> tensor<f32>
    %430 = "linalg.fill"(%9, %428) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg725: f32, %arg726: f32):
      "linalg.yield"(%arg725) : (f32) -> ()
    }) : (f32, tensor<f32>) -> tensor<f32>
    %431 = "linalg.generic"(%424, %430) <{indexing_maps = [#map2, #map31], iterator_types = [#linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg723: f32, %arg724: f32):
      %1131 = "arith.addf"(%arg723, %arg724) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1131) : (f32) -> ()
    }) : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %432 = "linalg.generic"(%431, %429, %428) <{indexing_maps = [#map33, #map33, #map33], iterator_types = [], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg720: f32, %arg721: f32, %arg722: f32):
      %1130 = "arith.divf"(%arg720, %arg721) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1130) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %433 = "linalg.generic"(%20, %429, %428) <{indexing_maps = [#map33, #map33, #map33], iterator_types = [], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg717: f32, %arg718: f32, %arg719: f32):
      %1129 = "arith.divf"(%arg717, %arg718) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1129) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %434 = "tensor.expand_shape"(%409) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 1>}> : (tensor<16xi64>) -> tensor<16x1xi64>
    %435 = "tensor.empty"() : () -> tensor<96xi64>
    %436 = "linalg.generic"(%435) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg716: i64):
      %1127 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1128 = "arith.index_cast"(%1127) : (index) -> i64
      "linalg.yield"(%1128) : (i64) -> ()
    }) : (tensor<96xi64>) -> tensor<96xi64>
    %437 = "tensor.expand_shape"(%436) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 96>}> : (tensor<96xi64>) -> tensor<1x96xi64>
    %438 = "tensor.empty"() : () -> tensor<16x96xi1>
    %439 = "linalg.generic"(%434, %437, %438) <{indexing_maps = [#map6, #map5, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg713: i64, %arg714: i64, %arg715: i1):
      %1126 = "arith.cmpi"(%arg713, %arg714) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1126) : (i1) -> ()
    }) : (tensor<16x1xi64>, tensor<1x96xi64>, tensor<16x96xi1>) -> tensor<16x96xi1>
    %440 = "tensor.empty"() : () -> tensor<16x1xi1>
    %441 = "linalg.generic"(%434, %440) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg711: i64, %arg712: i1):
      %1125 = "arith.cmpi"(%arg711, %0) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1125) : (i1) -> ()
    }) : (tensor<16x1xi64>, tensor<16x1xi1>) -> tensor<16x1xi1>
    %442 = "linalg.generic"(%439, %441, %438) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg708: i1, %arg709: i1, %arg710: i1):
      %1124 = "arith.andi"(%arg708, %arg709) : (i1, i1) -> i1
      "linalg.yield"(%1124) : (i1) -> ()
    }) : (tensor<16x96xi1>, tensor<16x1xi1>, tensor<16x96xi1>) -> tensor<16x96xi1>
    %443 = "linalg.generic"(%433, %428) <{indexing_maps = [#map33, #map33], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg706: f32, %arg707: f32):
      %1123 = "arith.negf"(%arg706) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1123) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %444 = "linalg.generic"(%442, %443, %21, %398) <{indexing_maps = [#map4, #map30, #map30, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg702: i1, %arg703: f32, %arg704: f32, %arg705: f32):
      %1122 = "arith.select"(%arg702, %arg703, %arg704) : (i1, f32, f32) -> f32
      "linalg.yield"(%1122) : (f32) -> ()
    }) : (tensor<16x96xi1>, tensor<f32>, tensor<f32>, tensor<16x96xf32>) -> tensor<16x96xf32>
    %445 = "linalg.generic"(%416, %398) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg700: f32, %arg701: f32):
      %1121 = "math.exp"(%arg700) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1121) : (f32) -> ()
    }) : (tensor<16x96xf32>, tensor<16x96xf32>) -> tensor<16x96xf32>
    %446 = "linalg.generic"(%444, %247) <{indexing_maps = [#map4, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg698: f32, %arg699: f32):
      %1120 = "arith.addf"(%arg698, %arg699) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1120) : (f32) -> ()
    }) : (tensor<16x96xf32>, tensor<16x1xf32>) -> tensor<16x1xf32>
    %447 = "linalg.generic"(%445, %446, %398) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg695: f32, %arg696: f32, %arg697: f32):
      %1119 = "arith.mulf"(%arg695, %arg696) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1119) : (f32) -> ()
    }) : (tensor<16x96xf32>, tensor<16x1xf32>, tensor<16x96xf32>) -> tensor<16x96xf32>
    %448 = "linalg.generic"(%444, %447, %398) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg692: f32, %arg693: f32, %arg694: f32):
      %1118 = "arith.subf"(%arg692, %arg693) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1118) : (f32) -> ()
    }) : (tensor<16x96xf32>, tensor<16x96xf32>, tensor<16x96xf32>) -> tensor<16x96xf32>
    %449 = "tensor.expand_shape"(%448) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 96>}> : (tensor<16x96xf32>) -> tensor<2x8x96xf32>
    %450 = "tensor.empty"() : () -> tensor<2x8x96xbf16>
    %451 = "linalg.generic"(%449, %450) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg690: f32, %arg691: bf16):
      %1117 = "arith.truncf"(%arg690) : (f32) -> bf16
      "linalg.yield"(%1117) : (bf16) -> ()
    }) : (tensor<2x8x96xf32>, tensor<2x8x96xbf16>) -> tensor<2x8x96xbf16>
    %452 = "tensor.collapse_shape"(%451) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x96xbf16>) -> tensor<16x96xbf16>
    %453 = "tensor.empty"() : () -> tensor<96x16xbf16>
    %454 = "linalg.transpose"(%452, %453) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg688: bf16, %arg689: bf16):
      "linalg.yield"(%arg688) : (bf16) -> ()
    }) : (tensor<16x96xbf16>, tensor<96x16xbf16>) -> tensor<96x16xbf16>
    %455 = "tensor.empty"() : () -> tensor<96x32xf32>
    %456 = "linalg.fill"(%9, %455) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg686: f32, %arg687: f32):
      "linalg.yield"(%arg686) : (f32) -> ()
    }) : (f32, tensor<96x32xf32>) -> tensor<96x32xf32>
    %457 = "linalg.matmul"(%454, %397, %456) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg683: bf16, %arg684: bf16, %arg685: f32):
      %1113 = "arith.extf"(%arg683) : (bf16) -> f32
      %1114 = "arith.extf"(%arg684) : (bf16) -> f32
      %1115 = "arith.mulf"(%1113, %1114) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1116 = "arith.addf"(%arg685, %1115) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1116) : (f32) -> ()
    }) : (tensor<96x16xbf16>, tensor<16x32xbf16>, tensor<96x32xf32>) -> tensor<96x32xf32>
    %458 = "tensor.empty"() : () -> tensor<96x32xbf16>
    %459 = "linalg.generic"(%457, %458) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg681: f32, %arg682: bf16):
      %1112 = "arith.truncf"(%arg681) : (f32) -> bf16
      "linalg.yield"(%1112) : (bf16) -> ()
    }) : (tensor<96x32xf32>, tensor<96x32xbf16>) -> tensor<96x32xbf16>
    %460 = "linalg.matmul"(%452, %arg13, %110) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg678: bf16, %arg679: bf16, %arg680: f32):
      %1108 = "arith.extf"(%arg678) : (bf16) -> f32
      %1109 = "arith.extf"(%arg679) : (bf16) -> f32
      %1110 = "arith.mulf"(%1108, %1109) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1111 = "arith.addf"(%arg680, %1110) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1111) : (f32) -> ()
    }) : (tensor<16x96xbf16>, tensor<96x32xbf16>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %461 = "linalg.generic"(%460, %112) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg676: f32, %arg677: bf16):
      %1107 = "arith.truncf"(%arg676) : (f32) -> bf16
      "linalg.yield"(%1107) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %462 = "tensor.expand_shape"(%461) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 32>}> : (tensor<16x32xbf16>) -> tensor<2x8x32xbf16>
    %463 = "linalg.generic"(%462, %arg12, %39) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg673: bf16, %arg674: bf16, %arg675: bf16):
      %1106 = "arith.mulf"(%arg673, %arg674) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1106) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %464 = "linalg.generic"(%462, %393, %39) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg670: bf16, %arg671: bf16, %arg672: bf16):
      %1105 = "arith.mulf"(%arg670, %arg671) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1105) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %465 = "linalg.generic"(%464, %94) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg668: bf16, %arg669: f32):
      %1104 = "arith.extf"(%arg668) : (bf16) -> f32
      "linalg.yield"(%1104) : (f32) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %466 = "tensor.empty"() : () -> tensor<1x1x32xf32>
    %467 = "linalg.fill"(%9, %466) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg666: f32, %arg667: f32):
      "linalg.yield"(%arg666) : (f32) -> ()
    }) : (f32, tensor<1x1x32xf32>) -> tensor<1x1x32xf32>
    %468 = "linalg.generic"(%465, %467) <{indexing_maps = [#map1, #map34], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg664: f32, %arg665: f32):
      %1103 = "arith.addf"(%arg664, %arg665) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1103) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<1x1x32xf32>) -> tensor<1x1x32xf32>
    %469 = "tensor.empty"() : () -> tensor<1x1x32xbf16>
    %470 = "linalg.generic"(%468, %469) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg662: f32, %arg663: bf16):
      %1102 = "arith.truncf"(%arg662) : (f32) -> bf16
      "linalg.yield"(%1102) : (bf16) -> ()
    }) : (tensor<1x1x32xf32>, tensor<1x1x32xbf16>) -> tensor<1x1x32xbf16>
    %471 = "tensor.collapse_shape"(%470) <{reassociation = [[0, 1, 2]]}> : (tensor<1x1x32xbf16>) -> tensor<32xbf16>
    %472 = "linalg.generic"(%463, %94) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg660: bf16, %arg661: f32):
      %1101 = "arith.extf"(%arg660) : (bf16) -> f32
      "linalg.yield"(%1101) : (f32) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %473 = "linalg.generic"(%472, %386, %94) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg657: f32, %arg658: f32, %arg659: f32):
      %1100 = "arith.mulf"(%arg657, %arg658) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1100) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %474 = "linalg.generic"(%472, %391, %94) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg654: f32, %arg655: f32, %arg656: f32):
      %1099 = "arith.mulf"(%arg654, %arg655) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1099) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %475 = "linalg.generic"(%473, %98) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg652: f32, %arg653: f32):
      %1098 = "arith.addf"(%arg652, %arg653) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1098) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %476 = "linalg.generic"(%391, %391, %97) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg649: f32, %arg650: f32, %arg651: f32):
      %1097 = "arith.mulf"(%arg649, %arg650) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1097) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %477 = "linalg.generic"(%476, %391, %97) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg646: f32, %arg647: f32, %arg648: f32):
      %1096 = "arith.mulf"(%arg646, %arg647) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1096) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %478 = "linalg.generic"(%475, %97) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg644: f32, %arg645: f32):
      %1095 = "arith.mulf"(%arg644, %32) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1095) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %479 = "linalg.generic"(%478, %477, %97) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg641: f32, %arg642: f32, %arg643: f32):
      %1094 = "arith.mulf"(%arg641, %arg642) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1094) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %480 = "tensor.collapse_shape"(%479) <{reassociation = [[0], [1, 2]]}> : (tensor<2x8x1xf32>) -> tensor<2x8xf32>
    %481 = "linalg.generic"(%480, %94) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg639: f32, %arg640: f32):
      "linalg.yield"(%arg639) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %482 = "linalg.generic"(%481, %94) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg637: f32, %arg638: f32):
      %1093 = "arith.divf"(%arg637, %29) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1093) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %483 = "linalg.generic"(%386, %94) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg635: f32, %arg636: f32):
      %1092 = "arith.mulf"(%arg635, %33) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1092) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %484 = "linalg.generic"(%482, %483, %94) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg632: f32, %arg633: f32, %arg634: f32):
      %1091 = "arith.mulf"(%arg632, %arg633) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1091) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %485 = "linalg.generic"(%474, %484, %94) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg629: f32, %arg630: f32, %arg631: f32):
      %1090 = "arith.addf"(%arg629, %arg630) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1090) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %486 = "linalg.generic"(%485, %39) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg627: f32, %arg628: bf16):
      %1089 = "arith.truncf"(%arg627) : (f32) -> bf16
      "linalg.yield"(%1089) : (bf16) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %487 = "tensor.collapse_shape"(%486) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x32xbf16>) -> tensor<16x32xbf16>
    %488 = "tensor.empty"() : () -> tensor<16x2x32xbf16>
    %489 = "linalg.generic"(%487, %488) <{indexing_maps = [#map19, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg625: bf16, %arg626: bf16):
      "linalg.yield"(%arg625) : (bf16) -> ()
    }) : (tensor<16x32xbf16>, tensor<16x2x32xbf16>) -> tensor<16x2x32xbf16>
    %490 = "tensor.collapse_shape"(%489) <{reassociation = [[0, 1], [2]]}> : (tensor<16x2x32xbf16>) -> tensor<32x32xbf16>
    %491 = "linalg.generic"(%377, %366) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg623: i64, %arg624: i1):
      %1088 = "arith.cmpi"(%arg623, %6) <{predicate = 2 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1088) : (i1) -> ()
    }) : (tensor<32xi64>, tensor<32xi1>) -> tensor<32xi1>
    %492 = "linalg.generic"(%377, %270) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg621: i64, %arg622: i64):
      %1087 = "arith.addi"(%arg621, %1) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1087) : (i64) -> ()
    }) : (tensor<32xi64>, tensor<32xi64>) -> tensor<32xi64>
    %493 = "linalg.generic"(%491, %492, %377, %270) <{indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg617: i1, %arg618: i64, %arg619: i64, %arg620: i64):
      %1086 = "arith.select"(%arg617, %arg618, %arg619) : (i1, i64, i64) -> i64
      "linalg.yield"(%1086) : (i64) -> ()
    }) : (tensor<32xi1>, tensor<32xi64>, tensor<32xi64>, tensor<32xi64>) -> tensor<32xi64>
    %494 = "linalg.generic"(%38, %493, %270) <{indexing_maps = [#map31, #map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg614: i64, %arg615: i64, %arg616: i64):
      %1085 = "arith.addi"(%arg614, %arg615) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1085) : (i64) -> ()
    }) : (tensor<i64>, tensor<32xi64>, tensor<32xi64>) -> tensor<32xi64>
    %495 = "tensor.expand_shape"(%494) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 32>}> : (tensor<32xi64>) -> tensor<1x32xi64>
    %496 = "linalg.generic"(%495, %275, %276) <{indexing_maps = [#map5, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg611: i64, %arg612: i64, %arg613: i1):
      %1084 = "arith.cmpi"(%arg611, %arg612) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1084) : (i1) -> ()
    }) : (tensor<1x32xi64>, tensor<32x1xi64>, tensor<32x32xi1>) -> tensor<32x32xi1>
    %497 = "linalg.generic"(%490, %360) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg609: bf16, %arg610: f32):
      %1083 = "arith.extf"(%arg609) : (bf16) -> f32
      "linalg.yield"(%1083) : (f32) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %498 = "tensor.expand_shape"(%496) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 32, 32, 1>}> : (tensor<32x32xi1>) -> tensor<32x32x1xi1>
    %499 = "tensor.expand_shape"(%497) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 32, 32>}> : (tensor<32x32xf32>) -> tensor<1x32x32xf32>
    %500 = "tensor.empty"() : () -> tensor<32x32x32xf32>
    %501 = "linalg.generic"(%498, %499, %21, %500) <{indexing_maps = [#map17, #map32, #map9, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg605: i1, %arg606: f32, %arg607: f32, %arg608: f32):
      %1082 = "arith.select"(%arg605, %arg606, %arg607) : (i1, f32, f32) -> f32
      "linalg.yield"(%1082) : (f32) -> ()
    }) : (tensor<32x32x1xi1>, tensor<1x32x32xf32>, tensor<f32>, tensor<32x32x32xf32>) -> tensor<32x32x32xf32>
    %502 = "linalg.generic"(%501, %361) <{indexing_maps = [#map1, #map19], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg603: f32, %arg604: f32):
      %1081 = "arith.addf"(%arg603, %arg604) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1081) : (f32) -> ()
    }) : (tensor<32x32x32xf32>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %503 = "linalg.generic"(%19, %360) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg601: bf16, %arg602: f32):
      %1080 = "arith.extf"(%arg601) : (bf16) -> f32
      "linalg.yield"(%1080) : (f32) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %504 = "linalg.generic"(%503, %502, %360) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg598: f32, %arg599: f32, %arg600: f32):
      %1079 = "arith.addf"(%arg598, %arg599) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1079) : (f32) -> ()
    }) : (tensor<32x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %505 = "linalg.generic"(%504, %106) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg596: f32, %arg597: bf16):
      %1078 = "arith.truncf"(%arg596) : (f32) -> bf16
      "linalg.yield"(%1078) : (bf16) -> ()
    }) : (tensor<32x32xf32>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %506 = "linalg.generic"(%505, %363, %106) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg593: bf16, %arg594: bf16, %arg595: bf16):
      %1077 = "arith.mulf"(%arg593, %arg594) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1077) : (bf16) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %507 = "linalg.generic"(%505, %364, %106) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg590: bf16, %arg591: bf16, %arg592: bf16):
      %1076 = "arith.mulf"(%arg590, %arg591) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1076) : (bf16) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x1xbf16>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %508 = "linalg.generic"(%506, %360) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg588: bf16, %arg589: f32):
      %1075 = "arith.extf"(%arg588) : (bf16) -> f32
      "linalg.yield"(%1075) : (f32) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %509 = "tensor.empty"() : () -> tensor<32x1xf32>
    %510 = "linalg.fill"(%9, %509) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg586: f32, %arg587: f32):
      "linalg.yield"(%arg586) : (f32) -> ()
    }) : (f32, tensor<32x1xf32>) -> tensor<32x1xf32>
    %511 = "linalg.generic"(%508, %510) <{indexing_maps = [#map4, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg584: f32, %arg585: f32):
      %1074 = "arith.addf"(%arg584, %arg585) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1074) : (f32) -> ()
    }) : (tensor<32x32xf32>, tensor<32x1xf32>) -> tensor<32x1xf32>
    %512 = "tensor.empty"() : () -> tensor<32x1xbf16>
    %513 = "linalg.generic"(%511, %512) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg582: f32, %arg583: bf16):
      %1073 = "arith.truncf"(%arg582) : (f32) -> bf16
      "linalg.yield"(%1073) : (bf16) -> ()
    }) : (tensor<32x1xf32>, tensor<32x1xbf16>) -> tensor<32x1xbf16>
    %514 = "tensor.collapse_shape"(%513) <{reassociation = [[0, 1]]}> : (tensor<32x1xbf16>) -> tensor<32xbf16>
    %515 = "linalg.transpose"(%507, %106) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg580: bf16, %arg581: bf16):
      "linalg.yield"(%arg580) : (bf16) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %516 = "tensor.expand_shape"(%326) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 4, 1, 32>}> : (tensor<4x32xi1>) -> tensor<4x1x32xi1>
    %517 = "tensor.expand_shape"(%515) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 32, 32>}> : (tensor<32x32xbf16>) -> tensor<1x32x32xbf16>
    %518 = "linalg.generic"(%516, %517, %23, %329) <{indexing_maps = [#map8, #map32, #map9, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg576: i1, %arg577: bf16, %arg578: bf16, %arg579: bf16):
      %1072 = "arith.select"(%arg576, %arg577, %arg578) : (i1, bf16, bf16) -> bf16
      "linalg.yield"(%1072) : (bf16) -> ()
    }) : (tensor<4x1x32xi1>, tensor<1x32x32xbf16>, tensor<bf16>, tensor<4x32x32xbf16>) -> tensor<4x32x32xbf16>
    %519 = "linalg.generic"(%349, %353) <{indexing_maps = [#map7, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg574: bf16, %arg575: bf16):
      "linalg.yield"(%arg574) : (bf16) -> ()
    }) : (tensor<32x24xbf16>, tensor<4x32x24xbf16>) -> tensor<4x32x24xbf16>
    %520 = "tensor.empty"() : () -> tensor<4x32x24xf32>
    %521 = "linalg.fill"(%9, %520) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg572: f32, %arg573: f32):
      "linalg.yield"(%arg572) : (f32) -> ()
    }) : (f32, tensor<4x32x24xf32>) -> tensor<4x32x24xf32>
    %522 = "linalg.batch_matmul"(%518, %519, %521) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg569: bf16, %arg570: bf16, %arg571: f32):
      %1068 = "arith.extf"(%arg569) : (bf16) -> f32
      %1069 = "arith.extf"(%arg570) : (bf16) -> f32
      %1070 = "arith.mulf"(%1068, %1069) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1071 = "arith.addf"(%arg571, %1070) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1071) : (f32) -> ()
    }) : (tensor<4x32x32xbf16>, tensor<4x32x24xbf16>, tensor<4x32x24xf32>) -> tensor<4x32x24xf32>
    %523 = "linalg.generic"(%522, %353) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg567: f32, %arg568: bf16):
      %1067 = "arith.truncf"(%arg567) : (f32) -> bf16
      "linalg.yield"(%1067) : (bf16) -> ()
    }) : (tensor<4x32x24xf32>, tensor<4x32x24xbf16>) -> tensor<4x32x24xbf16>
    %524 = "tensor.expand_shape"(%507) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 32, 32>}> : (tensor<32x32xbf16>) -> tensor<1x32x32xbf16>
    %525 = "linalg.generic"(%327, %524, %23, %329) <{indexing_maps = [#map17, #map32, #map9, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg563: i1, %arg564: bf16, %arg565: bf16, %arg566: bf16):
      %1066 = "arith.select"(%arg563, %arg564, %arg565) : (i1, bf16, bf16) -> bf16
      "linalg.yield"(%1066) : (bf16) -> ()
    }) : (tensor<4x32x1xi1>, tensor<1x32x32xbf16>, tensor<bf16>, tensor<4x32x32xbf16>) -> tensor<4x32x32xbf16>
    %526 = "linalg.batch_matmul"(%525, %arg8, %521) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg560: bf16, %arg561: bf16, %arg562: f32):
      %1062 = "arith.extf"(%arg560) : (bf16) -> f32
      %1063 = "arith.extf"(%arg561) : (bf16) -> f32
      %1064 = "arith.mulf"(%1062, %1063) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1065 = "arith.addf"(%arg562, %1064) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1065) : (f32) -> ()
    }) : (tensor<4x32x32xbf16>, tensor<4x32x24xbf16>, tensor<4x32x24xf32>) -> tensor<4x32x24xf32>
    %527 = "linalg.generic"(%526, %353) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg558: f32, %arg559: bf16):
      %1061 = "arith.truncf"(%arg558) : (f32) -> bf16
      "linalg.yield"(%1061) : (bf16) -> ()
    }) : (tensor<4x32x24xf32>, tensor<4x32x24xbf16>) -> tensor<4x32x24xbf16>
    %528 = "linalg.generic"(%527, %520) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg556: bf16, %arg557: f32):
      %1060 = "arith.extf"(%arg556) : (bf16) -> f32
      "linalg.yield"(%1060) : (f32) -> ()
    }) : (tensor<4x32x24xbf16>, tensor<4x32x24xf32>) -> tensor<4x32x24xf32>
    %529 = "linalg.fill"(%9, %343) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg554: f32, %arg555: f32):
      "linalg.yield"(%arg554) : (f32) -> ()
    }) : (f32, tensor<32x24xf32>) -> tensor<32x24xf32>
    %530 = "linalg.generic"(%528, %529) <{indexing_maps = [#map1, #map7], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg552: f32, %arg553: f32):
      %1059 = "arith.addf"(%arg552, %arg553) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1059) : (f32) -> ()
    }) : (tensor<4x32x24xf32>, tensor<32x24xf32>) -> tensor<32x24xf32>
    %531 = "linalg.generic"(%530, %347) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg550: f32, %arg551: bf16):
      %1058 = "arith.truncf"(%arg550) : (f32) -> bf16
      "linalg.yield"(%1058) : (bf16) -> ()
    }) : (tensor<32x24xf32>, tensor<32x24xbf16>) -> tensor<32x24xbf16>
    %532 = "linalg.generic"(%531, %348, %347) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg547: bf16, %arg548: bf16, %arg549: bf16):
      %1057 = "arith.mulf"(%arg547, %arg548) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1057) : (bf16) -> ()
    }) : (tensor<32x24xbf16>, tensor<32x24xbf16>, tensor<32x24xbf16>) -> tensor<32x24xbf16>
    %533 = "linalg.generic"(%531, %342, %347) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg544: bf16, %arg545: bf16, %arg546: bf16):
      %1056 = "arith.mulf"(%arg544, %arg545) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1056) : (bf16) -> ()
    }) : (tensor<32x24xbf16>, tensor<32x24xbf16>, tensor<32x24xbf16>) -> tensor<32x24xbf16>
    %534 = "linalg.generic"(%533, %343) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg542: bf16, %arg543: f32):
      %1055 = "arith.extf"(%arg542) : (bf16) -> f32
      "linalg.yield"(%1055) : (f32) -> ()
    }) : (tensor<32x24xbf16>, tensor<32x24xf32>) -> tensor<32x24xf32>
    %535 = "linalg.generic"(%534, %345, %343) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg539: f32, %arg540: f32, %arg541: f32):
      %1054 = "arith.mulf"(%arg539, %arg540) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1054) : (f32) -> ()
    }) : (tensor<32x24xf32>, tensor<32x24xf32>, tensor<32x24xf32>) -> tensor<32x24xf32>
    %536 = "linalg.generic"(%34, %345, %343) <{indexing_maps = [#map30, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg536: i64, %arg537: f32, %arg538: f32):
      %1052 = "arith.sitofp"(%arg536) : (i64) -> f32
      %1053 = "arith.subf"(%1052, %arg537) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1053) : (f32) -> ()
    }) : (tensor<i64>, tensor<32x24xf32>, tensor<32x24xf32>) -> tensor<32x24xf32>
    %537 = "linalg.generic"(%344, %536, %343) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg533: f32, %arg534: f32, %arg535: f32):
      %1051 = "arith.mulf"(%arg533, %arg534) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1051) : (f32) -> ()
    }) : (tensor<32x24xf32>, tensor<32x24xf32>, tensor<32x24xf32>) -> tensor<32x24xf32>
    %538 = "linalg.generic"(%537, %343) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg531: f32, %arg532: f32):
      %1050 = "arith.addf"(%arg531, %13) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1050) : (f32) -> ()
    }) : (tensor<32x24xf32>, tensor<32x24xf32>) -> tensor<32x24xf32>
    %539 = "linalg.generic"(%535, %538, %343) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg528: f32, %arg529: f32, %arg530: f32):
      %1049 = "arith.mulf"(%arg528, %arg529) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1049) : (f32) -> ()
    }) : (tensor<32x24xf32>, tensor<32x24xf32>, tensor<32x24xf32>) -> tensor<32x24xf32>
    %540 = "linalg.generic"(%539, %347) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg526: f32, %arg527: bf16):
      %1048 = "arith.truncf"(%arg526) : (f32) -> bf16
      "linalg.yield"(%1048) : (bf16) -> ()
    }) : (tensor<32x24xf32>, tensor<32x24xbf16>) -> tensor<32x24xbf16>
    %541 = "tensor.concat"(%540, %532) <{dim = 1 : i64}> : (tensor<32x24xbf16>, tensor<32x24xbf16>) -> tensor<32x48xbf16>
    %542 = "tensor.empty"() : () -> tensor<48x32xbf16>
    %543 = "linalg.transpose"(%541, %542) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg524: bf16, %arg525: bf16):
      "linalg.yield"(%arg524) : (bf16) -> ()
    }) : (tensor<32x48xbf16>, tensor<48x32xbf16>) -> tensor<48x32xbf16>
    %544 = "tensor.expand_shape"(%543) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 48, 32>}> : (tensor<48x32xbf16>) -> tensor<1x48x32xbf16>
    %545 = "tensor.empty"() : () -> tensor<4x48x32xbf16>
    %546 = "linalg.generic"(%516, %544, %23, %545) <{indexing_maps = [#map8, #map32, #map9, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg520: i1, %arg521: bf16, %arg522: bf16, %arg523: bf16):
      %1047 = "arith.select"(%arg520, %arg521, %arg522) : (i1, bf16, bf16) -> bf16
      "linalg.yield"(%1047) : (bf16) -> ()
    }) : (tensor<4x1x32xi1>, tensor<1x48x32xbf16>, tensor<bf16>, tensor<4x48x32xbf16>) -> tensor<4x48x32xbf16>
    %547 = "linalg.generic"(%293, %329) <{indexing_maps = [#map7, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg518: bf16, %arg519: bf16):
      "linalg.yield"(%arg518) : (bf16) -> ()
    }) : (tensor<32x32xbf16>, tensor<4x32x32xbf16>) -> tensor<4x32x32xbf16>
    %548 = "tensor.empty"() : () -> tensor<4x48x32xf32>
    %549 = "linalg.fill"(%9, %548) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg516: f32, %arg517: f32):
      "linalg.yield"(%arg516) : (f32) -> ()
    }) : (f32, tensor<4x48x32xf32>) -> tensor<4x48x32xf32>
    %550 = "linalg.batch_matmul"(%546, %547, %549) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg513: bf16, %arg514: bf16, %arg515: f32):
      %1043 = "arith.extf"(%arg513) : (bf16) -> f32
      %1044 = "arith.extf"(%arg514) : (bf16) -> f32
      %1045 = "arith.mulf"(%1043, %1044) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1046 = "arith.addf"(%arg515, %1045) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1046) : (f32) -> ()
    }) : (tensor<4x48x32xbf16>, tensor<4x32x32xbf16>, tensor<4x48x32xf32>) -> tensor<4x48x32xf32>
    %551 = "linalg.generic"(%550, %545) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg511: f32, %arg512: bf16):
      %1042 = "arith.truncf"(%arg511) : (f32) -> bf16
      "linalg.yield"(%1042) : (bf16) -> ()
    }) : (tensor<4x48x32xf32>, tensor<4x48x32xbf16>) -> tensor<4x48x32xbf16>
    %552 = "tensor.expand_shape"(%541) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 32, 48>}> : (tensor<32x48xbf16>) -> tensor<1x32x48xbf16>
    %553 = "linalg.generic"(%327, %552, %23, %319) <{indexing_maps = [#map17, #map32, #map9, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg507: i1, %arg508: bf16, %arg509: bf16, %arg510: bf16):
      %1041 = "arith.select"(%arg507, %arg508, %arg509) : (i1, bf16, bf16) -> bf16
      "linalg.yield"(%1041) : (bf16) -> ()
    }) : (tensor<4x32x1xi1>, tensor<1x32x48xbf16>, tensor<bf16>, tensor<4x32x48xbf16>) -> tensor<4x32x48xbf16>
    %554 = "linalg.batch_matmul"(%553, %arg7, %356) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg504: bf16, %arg505: bf16, %arg506: f32):
      %1037 = "arith.extf"(%arg504) : (bf16) -> f32
      %1038 = "arith.extf"(%arg505) : (bf16) -> f32
      %1039 = "arith.mulf"(%1037, %1038) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1040 = "arith.addf"(%arg506, %1039) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1040) : (f32) -> ()
    }) : (tensor<4x32x48xbf16>, tensor<4x48x32xbf16>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
    %555 = "linalg.generic"(%554, %329) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg502: f32, %arg503: bf16):
      %1036 = "arith.truncf"(%arg502) : (f32) -> bf16
      "linalg.yield"(%1036) : (bf16) -> ()
    }) : (tensor<4x32x32xf32>, tensor<4x32x32xbf16>) -> tensor<4x32x32xbf16>
    %556 = "linalg.generic"(%555, %355) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg500: bf16, %arg501: f32):
      %1035 = "arith.extf"(%arg500) : (bf16) -> f32
      "linalg.yield"(%1035) : (f32) -> ()
    }) : (tensor<4x32x32xbf16>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
    %557 = "linalg.generic"(%556, %361) <{indexing_maps = [#map1, #map7], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg498: f32, %arg499: f32):
      %1034 = "arith.addf"(%arg498, %arg499) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1034) : (f32) -> ()
    }) : (tensor<4x32x32xf32>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %558 = "linalg.generic"(%557, %106) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg496: f32, %arg497: bf16):
      %1033 = "arith.truncf"(%arg496) : (f32) -> bf16
      "linalg.yield"(%1033) : (bf16) -> ()
    }) : (tensor<32x32xf32>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %559 = "linalg.generic"(%514, %296) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg494: bf16, %arg495: f32):
      %1032 = "arith.extf"(%arg494) : (bf16) -> f32
      "linalg.yield"(%1032) : (f32) -> ()
    }) : (tensor<32xbf16>, tensor<32xf32>) -> tensor<32xf32>
    %560 = "tensor.expand_shape"(%559) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 32>}> : (tensor<32xf32>) -> tensor<1x32xf32>
    %561 = "linalg.generic"(%372, %560, %21, %360) <{indexing_maps = [#map4, #map5, #map30, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg490: i1, %arg491: f32, %arg492: f32, %arg493: f32):
      %1031 = "arith.select"(%arg490, %arg491, %arg492) : (i1, f32, f32) -> f32
      "linalg.yield"(%1031) : (f32) -> ()
    }) : (tensor<32x32xi1>, tensor<1x32xf32>, tensor<f32>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %562 = "linalg.fill"(%9, %296) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg488: f32, %arg489: f32):
      "linalg.yield"(%arg488) : (f32) -> ()
    }) : (f32, tensor<32xf32>) -> tensor<32xf32>
    %563 = "linalg.generic"(%561, %562) <{indexing_maps = [#map4, #map29], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg486: f32, %arg487: f32):
      %1030 = "arith.addf"(%arg486, %arg487) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1030) : (f32) -> ()
    }) : (tensor<32x32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %564 = "linalg.generic"(%18, %296) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg484: bf16, %arg485: f32):
      %1029 = "arith.extf"(%arg484) : (bf16) -> f32
      "linalg.yield"(%1029) : (f32) -> ()
    }) : (tensor<32xbf16>, tensor<32xf32>) -> tensor<32xf32>
    %565 = "linalg.generic"(%564, %563, %296) <{indexing_maps = [#map2, #map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg481: f32, %arg482: f32, %arg483: f32):
      %1028 = "arith.addf"(%arg481, %arg482) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1028) : (f32) -> ()
    }) : (tensor<32xf32>, tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %566 = "linalg.generic"(%565, %294) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg479: f32, %arg480: bf16):
      %1027 = "arith.truncf"(%arg479) : (f32) -> bf16
      "linalg.yield"(%1027) : (bf16) -> ()
    }) : (tensor<32xf32>, tensor<32xbf16>) -> tensor<32xbf16>
    %567 = "linalg.generic"(%292, %366) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg477: i64, %arg478: i1):
      %1026 = "arith.cmpi"(%arg477, %6) <{predicate = 2 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1026) : (i1) -> ()
    }) : (tensor<32xi64>, tensor<32xi1>) -> tensor<32xi1>
    %568 = "linalg.generic"(%292, %270) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg475: i64, %arg476: i64):
      %1025 = "arith.addi"(%arg475, %2) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1025) : (i64) -> ()
    }) : (tensor<32xi64>, tensor<32xi64>) -> tensor<32xi64>
    %569 = "linalg.generic"(%567, %568, %292, %270) <{indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg471: i1, %arg472: i64, %arg473: i64, %arg474: i64):
      %1024 = "arith.select"(%arg471, %arg472, %arg473) : (i1, i64, i64) -> i64
      "linalg.yield"(%1024) : (i64) -> ()
    }) : (tensor<32xi1>, tensor<32xi64>, tensor<32xi64>, tensor<32xi64>) -> tensor<32xi64>
    %570 = "linalg.generic"(%38, %569, %270) <{indexing_maps = [#map31, #map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg468: i64, %arg469: i64, %arg470: i64):
      %1023 = "arith.addi"(%arg468, %arg469) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1023) : (i64) -> ()
    }) : (tensor<i64>, tensor<32xi64>, tensor<32xi64>) -> tensor<32xi64>
    %571 = "linalg.generic"(%238) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg467: i64):
      %1021 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1022 = "arith.index_cast"(%1021) : (index) -> i64
      "linalg.yield"(%1022) : (i64) -> ()
    }) : (tensor<16xi64>) -> tensor<16xi64>
    %572 = "tensor.expand_shape"(%571) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 1>}> : (tensor<16xi64>) -> tensor<16x1xi64>
    %573 = "tensor.expand_shape"(%570) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 32>}> : (tensor<32xi64>) -> tensor<1x32xi64>
    %574 = "tensor.empty"() : () -> tensor<16x32xi1>
    %575 = "linalg.generic"(%573, %572, %574) <{indexing_maps = [#map5, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg464: i64, %arg465: i64, %arg466: i1):
      %1020 = "arith.cmpi"(%arg464, %arg465) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1020) : (i1) -> ()
    }) : (tensor<1x32xi64>, tensor<16x1xi64>, tensor<16x32xi1>) -> tensor<16x32xi1>
    %576 = "linalg.generic"(%558, %360) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg462: bf16, %arg463: f32):
      %1019 = "arith.extf"(%arg462) : (bf16) -> f32
      "linalg.yield"(%1019) : (f32) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %577 = "tensor.expand_shape"(%575) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 16, 32, 1>}> : (tensor<16x32xi1>) -> tensor<16x32x1xi1>
    %578 = "tensor.expand_shape"(%576) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 32, 32>}> : (tensor<32x32xf32>) -> tensor<1x32x32xf32>
    %579 = "tensor.empty"() : () -> tensor<16x32x32xf32>
    %580 = "linalg.generic"(%577, %578, %21, %579) <{indexing_maps = [#map17, #map32, #map9, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg458: i1, %arg459: f32, %arg460: f32, %arg461: f32):
      %1018 = "arith.select"(%arg458, %arg459, %arg460) : (i1, f32, f32) -> f32
      "linalg.yield"(%1018) : (f32) -> ()
    }) : (tensor<16x32x1xi1>, tensor<1x32x32xf32>, tensor<f32>, tensor<16x32x32xf32>) -> tensor<16x32x32xf32>
    %581 = "linalg.generic"(%580, %110) <{indexing_maps = [#map1, #map19], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg456: f32, %arg457: f32):
      %1017 = "arith.addf"(%arg456, %arg457) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1017) : (f32) -> ()
    }) : (tensor<16x32x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %582 = "linalg.generic"(%17, %109) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg454: bf16, %arg455: f32):
      %1016 = "arith.extf"(%arg454) : (bf16) -> f32
      "linalg.yield"(%1016) : (f32) -> ()
    }) : (tensor<16x32xbf16>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %583 = "linalg.generic"(%582, %581, %109) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg451: f32, %arg452: f32, %arg453: f32):
      %1015 = "arith.addf"(%arg451, %arg452) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1015) : (f32) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %584 = "linalg.generic"(%583, %112) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg449: f32, %arg450: bf16):
      %1014 = "arith.truncf"(%arg449) : (f32) -> bf16
      "linalg.yield"(%1014) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %585 = "tensor.expand_shape"(%566) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 2>}> : (tensor<32xbf16>) -> tensor<16x2xbf16>
    %586 = "linalg.generic"(%585, %264) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg447: bf16, %arg448: f32):
      %1013 = "arith.extf"(%arg447) : (bf16) -> f32
      "linalg.yield"(%1013) : (f32) -> ()
    }) : (tensor<16x2xbf16>, tensor<16x2xf32>) -> tensor<16x2xf32>
    %587 = "linalg.generic"(%265, %263, %264) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg444: f32, %arg445: f32, %arg446: f32):
      %1012 = "arith.divf"(%arg444, %arg445) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1012) : (f32) -> ()
    }) : (tensor<16x2xf32>, tensor<16x1xf32>, tensor<16x2xf32>) -> tensor<16x2xf32>
    %588 = "linalg.generic"(%586, %264) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg442: f32, %arg443: f32):
      %1011 = "arith.negf"(%arg442) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1011) : (f32) -> ()
    }) : (tensor<16x2xf32>, tensor<16x2xf32>) -> tensor<16x2xf32>
    %589 = "linalg.generic"(%588, %587, %264) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg439: f32, %arg440: f32, %arg441: f32):
      %1010 = "arith.mulf"(%arg439, %arg440) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1010) : (f32) -> ()
    }) : (tensor<16x2xf32>, tensor<16x2xf32>, tensor<16x2xf32>) -> tensor<16x2xf32>
    %590 = "linalg.generic"(%586, %263, %264) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg436: f32, %arg437: f32, %arg438: f32):
      %1009 = "arith.divf"(%arg436, %arg437) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1009) : (f32) -> ()
    }) : (tensor<16x2xf32>, tensor<16x1xf32>, tensor<16x2xf32>) -> tensor<16x2xf32>
    %591 = "linalg.generic"(%589, %247) <{indexing_maps = [#map4, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg434: f32, %arg435: f32):
      %1008 = "arith.addf"(%arg434, %arg435) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1008) : (f32) -> ()
    }) : (tensor<16x2xf32>, tensor<16x1xf32>) -> tensor<16x1xf32>
    %592 = "tensor.collapse_shape"(%591) <{reassociation = [[0, 1]]}> : (tensor<16x1xf32>) -> tensor<16xf32>
    %593 = "linalg.generic"(%592, %264) <{indexing_maps = [#map29, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg432: f32, %arg433: f32):
      "linalg.yield"(%arg432) : (f32) -> ()
    }) : (tensor<16xf32>, tensor<16x2xf32>) -> tensor<16x2xf32>
    %594 = "linalg.generic"(%590, %593, %264) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg429: f32, %arg430: f32, %arg431: f32):
      %1007 = "arith.addf"(%arg429, %arg430) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1007) : (f32) -> ()
    }) : (tensor<16x2xf32>, tensor<16x2xf32>, tensor<16x2xf32>) -> tensor<16x2xf32>
    %595 = "tensor.extract_slice"(%262) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 16, 1>, static_strides = array<i64: 1, 1>}> : (tensor<16x2xi64>) -> tensor<16x1xi64>
    %596 = "linalg.generic"(%595, %251, %255) <{indexing_maps = [#map6, #map3, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg426: i64, %arg427: i64, %arg428: i1):
      %1006 = "arith.cmpi"(%arg426, %arg427) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1006) : (i1) -> ()
    }) : (tensor<16x1xi64>, tensor<4xi64>, tensor<16x4xi1>) -> tensor<16x4xi1>
    %597 = "tensor.extract_slice"(%594) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 16, 1>, static_strides = array<i64: 1, 1>}> : (tensor<16x2xf32>) -> tensor<16x1xf32>
    %598 = "linalg.generic"(%596, %597, %16, %232) <{indexing_maps = [#map4, #map6, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg422: i1, %arg423: f32, %arg424: f32, %arg425: f32):
      %1005 = "arith.select"(%arg422, %arg423, %arg424) : (i1, f32, f32) -> f32
      "linalg.yield"(%1005) : (f32) -> ()
    }) : (tensor<16x4xi1>, tensor<16x1xf32>, tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %599 = "tensor.extract_slice"(%262) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 1>, static_sizes = array<i64: 16, 1>, static_strides = array<i64: 1, 1>}> : (tensor<16x2xi64>) -> tensor<16x1xi64>
    %600 = "linalg.generic"(%599, %251, %255) <{indexing_maps = [#map6, #map3, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg419: i64, %arg420: i64, %arg421: i1):
      %1004 = "arith.cmpi"(%arg419, %arg420) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1004) : (i1) -> ()
    }) : (tensor<16x1xi64>, tensor<4xi64>, tensor<16x4xi1>) -> tensor<16x4xi1>
    %601 = "tensor.extract_slice"(%594) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 1>, static_sizes = array<i64: 16, 1>, static_strides = array<i64: 1, 1>}> : (tensor<16x2xf32>) -> tensor<16x1xf32>
    %602 = "linalg.generic"(%600, %601, %598, %232) <{indexing_maps = [#map4, #map6, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg415: i1, %arg416: f32, %arg417: f32, %arg418: f32):
      %1003 = "arith.select"(%arg415, %arg416, %arg417) : (i1, f32, f32) -> f32
      "linalg.yield"(%1003) : (f32) -> ()
    }) : (tensor<16x4xi1>, tensor<16x1xf32>, tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %603 = "linalg.generic"(%602, %249, %232) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg412: f32, %arg413: f32, %arg414: f32):
      %1002 = "arith.mulf"(%arg412, %arg413) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1002) : (f32) -> ()
    }) : (tensor<16x4xf32>, tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %604 = "linalg.generic"(%603, %247) <{indexing_maps = [#map4, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg410: f32, %arg411: f32):
      %1001 = "arith.addf"(%arg410, %arg411) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1001) : (f32) -> ()
    }) : (tensor<16x4xf32>, tensor<16x1xf32>) -> tensor<16x1xf32>
    %605 = "linalg.generic"(%249, %604, %232) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg407: f32, %arg408: f32, %arg409: f32):
      %1000 = "arith.mulf"(%arg407, %arg408) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1000) : (f32) -> ()
    }) : (tensor<16x4xf32>, tensor<16x1xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %606 = "linalg.generic"(%603, %605, %232) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg404: f32, %arg405: f32, %arg406: f32):
      %999 = "arith.subf"(%arg404, %arg405) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%999) : (f32) -> ()
    }) : (tensor<16x4xf32>, tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %607 = "linalg.generic"(%606, %235) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg402: f32, %arg403: bf16):
      %998 = "arith.truncf"(%arg402) : (f32) -> bf16
      "linalg.yield"(%998) : (bf16) -> ()
    }) : (tensor<16x4xf32>, tensor<16x4xbf16>) -> tensor<16x4xbf16>
    %608 = "tensor.empty"() : () -> tensor<4x16xbf16>
    %609 = "linalg.transpose"(%607, %608) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg400: bf16, %arg401: bf16):
      "linalg.yield"(%arg400) : (bf16) -> ()
    }) : (tensor<16x4xbf16>, tensor<4x16xbf16>) -> tensor<4x16xbf16>
    %610 = "tensor.empty"() : () -> tensor<4x32xf32>
    %611 = "linalg.fill"(%9, %610) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg398: f32, %arg399: f32):
      "linalg.yield"(%arg398) : (f32) -> ()
    }) : (f32, tensor<4x32xf32>) -> tensor<4x32xf32>
    %612 = "linalg.matmul"(%609, %229, %611) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg395: bf16, %arg396: bf16, %arg397: f32):
      %994 = "arith.extf"(%arg395) : (bf16) -> f32
      %995 = "arith.extf"(%arg396) : (bf16) -> f32
      %996 = "arith.mulf"(%994, %995) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %997 = "arith.addf"(%arg397, %996) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%997) : (f32) -> ()
    }) : (tensor<4x16xbf16>, tensor<16x32xbf16>, tensor<4x32xf32>) -> tensor<4x32xf32>
    %613 = "tensor.empty"() : () -> tensor<4x32xbf16>
    %614 = "linalg.generic"(%612, %613) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg393: f32, %arg394: bf16):
      %993 = "arith.truncf"(%arg393) : (f32) -> bf16
      "linalg.yield"(%993) : (bf16) -> ()
    }) : (tensor<4x32xf32>, tensor<4x32xbf16>) -> tensor<4x32xbf16>
    %615 = "linalg.matmul"(%607, %arg9, %110) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg390: bf16, %arg391: bf16, %arg392: f32):
      %989 = "arith.extf"(%arg390) : (bf16) -> f32
      %990 = "arith.extf"(%arg391) : (bf16) -> f32
      %991 = "arith.mulf"(%989, %990) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %992 = "arith.addf"(%arg392, %991) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%992) : (f32) -> ()
    }) : (tensor<16x4xbf16>, tensor<4x32xbf16>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %616 = "linalg.generic"(%615, %112) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg388: f32, %arg389: bf16):
      %988 = "arith.truncf"(%arg388) : (f32) -> bf16
      "linalg.yield"(%988) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %617 = "linalg.generic"(%584, %616, %112) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg385: bf16, %arg386: bf16, %arg387: bf16):
      %987 = "arith.addf"(%arg385, %arg386) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%987) : (bf16) -> ()
    }) : (tensor<16x32xbf16>, tensor<16x32xbf16>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %618 = "tensor.expand_shape"(%617) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 32>}> : (tensor<16x32xbf16>) -> tensor<2x8x32xbf16>
    %619 = "linalg.generic"(%618, %arg11, %39) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg382: bf16, %arg383: bf16, %arg384: bf16):
      %986 = "arith.mulf"(%arg382, %arg383) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%986) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %620 = "linalg.generic"(%618, %227, %39) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg379: bf16, %arg380: bf16, %arg381: bf16):
      %985 = "arith.mulf"(%arg379, %arg380) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%985) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %621 = "linalg.generic"(%620, %94) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg377: bf16, %arg378: f32):
      %984 = "arith.extf"(%arg377) : (bf16) -> f32
      "linalg.yield"(%984) : (f32) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %622 = "linalg.generic"(%621, %467) <{indexing_maps = [#map1, #map34], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg375: f32, %arg376: f32):
      %983 = "arith.addf"(%arg375, %arg376) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%983) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<1x1x32xf32>) -> tensor<1x1x32xf32>
    %623 = "linalg.generic"(%622, %469) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg373: f32, %arg374: bf16):
      %982 = "arith.truncf"(%arg373) : (f32) -> bf16
      "linalg.yield"(%982) : (bf16) -> ()
    }) : (tensor<1x1x32xf32>, tensor<1x1x32xbf16>) -> tensor<1x1x32xbf16>
    %624 = "tensor.collapse_shape"(%623) <{reassociation = [[0, 1, 2]]}> : (tensor<1x1x32xbf16>) -> tensor<32xbf16>
    %625 = "linalg.generic"(%619, %94) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg371: bf16, %arg372: f32):
      %981 = "arith.extf"(%arg371) : (bf16) -> f32
      "linalg.yield"(%981) : (f32) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %626 = "linalg.generic"(%625, %220, %94) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg368: f32, %arg369: f32, %arg370: f32):
      %980 = "arith.mulf"(%arg368, %arg369) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%980) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %627 = "linalg.generic"(%625, %225, %94) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg365: f32, %arg366: f32, %arg367: f32):
      %979 = "arith.mulf"(%arg365, %arg366) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%979) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %628 = "linalg.generic"(%626, %98) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg363: f32, %arg364: f32):
      %978 = "arith.addf"(%arg363, %arg364) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%978) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %629 = "linalg.generic"(%225, %225, %97) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg360: f32, %arg361: f32, %arg362: f32):
      %977 = "arith.mulf"(%arg360, %arg361) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%977) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %630 = "linalg.generic"(%629, %225, %97) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg357: f32, %arg358: f32, %arg359: f32):
      %976 = "arith.mulf"(%arg357, %arg358) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%976) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %631 = "linalg.generic"(%628, %97) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg355: f32, %arg356: f32):
      %975 = "arith.mulf"(%arg355, %32) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%975) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %632 = "linalg.generic"(%631, %630, %97) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg352: f32, %arg353: f32, %arg354: f32):
      %974 = "arith.mulf"(%arg352, %arg353) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%974) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %633 = "tensor.collapse_shape"(%632) <{reassociation = [[0], [1, 2]]}> : (tensor<2x8x1xf32>) -> tensor<2x8xf32>
    %634 = "linalg.generic"(%633, %94) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg350: f32, %arg351: f32):
      "linalg.yield"(%arg350) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %635 = "linalg.generic"(%634, %94) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg348: f32, %arg349: f32):
      %973 = "arith.divf"(%arg348, %29) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%973) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %636 = "linalg.generic"(%220, %94) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg346: f32, %arg347: f32):
      %972 = "arith.mulf"(%arg346, %33) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%972) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %637 = "linalg.generic"(%635, %636, %94) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg343: f32, %arg344: f32, %arg345: f32):
      %971 = "arith.mulf"(%arg343, %arg344) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%971) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %638 = "linalg.generic"(%627, %637, %94) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg340: f32, %arg341: f32, %arg342: f32):
      %970 = "arith.addf"(%arg340, %arg341) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%970) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %639 = "linalg.generic"(%638, %39) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg338: f32, %arg339: bf16):
      %969 = "arith.truncf"(%arg338) : (f32) -> bf16
      "linalg.yield"(%969) : (bf16) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %640 = "linalg.generic"(%486, %639, %39) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg335: bf16, %arg336: bf16, %arg337: bf16):
      %968 = "arith.addf"(%arg335, %arg336) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%968) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %641 = "tensor.collapse_shape"(%640) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x32xbf16>) -> tensor<16x32xbf16>
    %642 = "linalg.transpose"(%641, %130) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg333: bf16, %arg334: bf16):
      "linalg.yield"(%arg333) : (bf16) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x16xbf16>) -> tensor<32x16xbf16>
    %643 = "linalg.matmul"(%642, %215, %361) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg330: bf16, %arg331: bf16, %arg332: f32):
      %964 = "arith.extf"(%arg330) : (bf16) -> f32
      %965 = "arith.extf"(%arg331) : (bf16) -> f32
      %966 = "arith.mulf"(%964, %965) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %967 = "arith.addf"(%arg332, %966) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%967) : (f32) -> ()
    }) : (tensor<32x16xbf16>, tensor<16x32xbf16>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %644 = "linalg.generic"(%643, %106) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg328: f32, %arg329: bf16):
      %963 = "arith.truncf"(%arg328) : (f32) -> bf16
      "linalg.yield"(%963) : (bf16) -> ()
    }) : (tensor<32x32xf32>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %645 = "linalg.matmul"(%641, %arg4, %110) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg325: bf16, %arg326: bf16, %arg327: f32):
      %959 = "arith.extf"(%arg325) : (bf16) -> f32
      %960 = "arith.extf"(%arg326) : (bf16) -> f32
      %961 = "arith.mulf"(%959, %960) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %962 = "arith.addf"(%arg327, %961) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%962) : (f32) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x32xbf16>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %646 = "linalg.generic"(%645, %112) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg323: f32, %arg324: bf16):
      %958 = "arith.truncf"(%arg323) : (f32) -> bf16
      "linalg.yield"(%958) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %647 = "tensor.expand_shape"(%646) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 8, 4, 8>}> : (tensor<16x32xbf16>) -> tensor<2x8x4x8xbf16>
    %648 = "linalg.transpose"(%647, %128) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg321: bf16, %arg322: bf16):
      "linalg.yield"(%arg321) : (bf16) -> ()
    }) : (tensor<2x8x4x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %649 = "tensor.collapse_shape"(%648) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x8xbf16>) -> tensor<8x8x8xbf16>
    %650 = "linalg.transpose"(%208, %186) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg319: bf16, %arg320: bf16):
      "linalg.yield"(%arg319) : (bf16) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %651 = "linalg.batch_matmul"(%650, %649, %184) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg316: bf16, %arg317: bf16, %arg318: f32):
      %954 = "arith.extf"(%arg316) : (bf16) -> f32
      %955 = "arith.extf"(%arg317) : (bf16) -> f32
      %956 = "arith.mulf"(%954, %955) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %957 = "arith.addf"(%arg318, %956) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%957) : (f32) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x8xbf16>, tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %652 = "linalg.generic"(%651, %186) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg314: f32, %arg315: bf16):
      %953 = "arith.truncf"(%arg314) : (f32) -> bf16
      "linalg.yield"(%953) : (bf16) -> ()
    }) : (tensor<8x8x8xf32>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %653 = "linalg.transpose"(%209, %186) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg312: bf16, %arg313: bf16):
      "linalg.yield"(%arg312) : (bf16) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %654 = "linalg.batch_matmul"(%649, %653, %184) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg309: bf16, %arg310: bf16, %arg311: f32):
      %949 = "arith.extf"(%arg309) : (bf16) -> f32
      %950 = "arith.extf"(%arg310) : (bf16) -> f32
      %951 = "arith.mulf"(%949, %950) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %952 = "arith.addf"(%arg311, %951) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%952) : (f32) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x8xbf16>, tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %655 = "linalg.generic"(%654, %186) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg307: f32, %arg308: bf16):
      %948 = "arith.truncf"(%arg307) : (f32) -> bf16
      "linalg.yield"(%948) : (bf16) -> ()
    }) : (tensor<8x8x8xf32>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %656 = "tensor.expand_shape"(%655) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 8, 8>}> : (tensor<8x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %657 = "linalg.generic"(%656, %189) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg305: bf16, %arg306: f32):
      %947 = "arith.extf"(%arg305) : (bf16) -> f32
      "linalg.yield"(%947) : (f32) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %658 = "linalg.generic"(%657, %206, %189) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg302: f32, %arg303: f32, %arg304: f32):
      %946 = "arith.mulf"(%arg302, %arg303) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%946) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %659 = "linalg.generic"(%658, %204) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg300: f32, %arg301: f32):
      %945 = "arith.addf"(%arg300, %arg301) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%945) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %660 = "linalg.generic"(%206, %659, %189) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg297: f32, %arg298: f32, %arg299: f32):
      %944 = "arith.mulf"(%arg297, %arg298) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%944) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %661 = "linalg.generic"(%658, %660, %189) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg294: f32, %arg295: f32, %arg296: f32):
      %943 = "arith.subf"(%arg294, %arg295) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%943) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %662 = "linalg.generic"(%661, %128) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg292: f32, %arg293: bf16):
      %942 = "arith.truncf"(%arg292) : (f32) -> bf16
      "linalg.yield"(%942) : (bf16) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %663 = "linalg.generic"(%662, %189) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg290: bf16, %arg291: f32):
      %941 = "arith.extf"(%arg290) : (bf16) -> f32
      "linalg.yield"(%941) : (f32) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %664 = "linalg.generic"(%663, %189) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg288: f32, %arg289: f32):
      %939 = "arith.truncf"(%26) : (f64) -> f32
      %940 = "arith.mulf"(%arg288, %939) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%940) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %665 = "linalg.generic"(%664, %128) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg286: f32, %arg287: bf16):
      %938 = "arith.truncf"(%arg286) : (f32) -> bf16
      "linalg.yield"(%938) : (bf16) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %666 = "tensor.collapse_shape"(%665) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x8xbf16>) -> tensor<8x8x8xbf16>
    %667 = "linalg.transpose"(%181, %186) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg284: bf16, %arg285: bf16):
      "linalg.yield"(%arg284) : (bf16) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %668 = "linalg.batch_matmul"(%667, %666, %184) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg281: bf16, %arg282: bf16, %arg283: f32):
      %934 = "arith.extf"(%arg281) : (bf16) -> f32
      %935 = "arith.extf"(%arg282) : (bf16) -> f32
      %936 = "arith.mulf"(%934, %935) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %937 = "arith.addf"(%arg283, %936) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%937) : (f32) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x8xbf16>, tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %669 = "linalg.generic"(%668, %186) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg279: f32, %arg280: bf16):
      %933 = "arith.truncf"(%arg279) : (f32) -> bf16
      "linalg.yield"(%933) : (bf16) -> ()
    }) : (tensor<8x8x8xf32>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %670 = "linalg.transpose"(%182, %186) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg277: bf16, %arg278: bf16):
      "linalg.yield"(%arg277) : (bf16) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %671 = "linalg.batch_matmul"(%666, %670, %184) <{indexing_maps = [#map25, #map26, #map27], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg274: bf16, %arg275: bf16, %arg276: f32):
      %929 = "arith.extf"(%arg274) : (bf16) -> f32
      %930 = "arith.extf"(%arg275) : (bf16) -> f32
      %931 = "arith.mulf"(%929, %930) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %932 = "arith.addf"(%arg276, %931) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%932) : (f32) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x8xbf16>, tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %672 = "linalg.generic"(%671, %186) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg272: f32, %arg273: bf16):
      %928 = "arith.truncf"(%arg272) : (f32) -> bf16
      "linalg.yield"(%928) : (bf16) -> ()
    }) : (tensor<8x8x8xf32>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %673 = "tensor.expand_shape"(%669) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 8, 8>}> : (tensor<8x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %674 = "tensor.expand_shape"(%672) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 8, 8>}> : (tensor<8x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %675 = "linalg.transpose"(%673, %128) <{permutation = array<i64: 0, 1, 3, 2>}> ({
    ^bb0(%arg270: bf16, %arg271: bf16):
      "linalg.yield"(%arg270) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %676 = "tensor.expand_shape"(%652) <{reassociation = [[0, 1, 2], [3], [4]], static_output_shape = array<i64: 2, 2, 2, 8, 8>}> : (tensor<8x8x8xbf16>) -> tensor<2x2x2x8x8xbf16>
    %677 = "tensor.empty"() : () -> tensor<2x2x2x8x8xf32>
    %678 = "linalg.generic"(%676, %677) <{indexing_maps = [#map24, #map24], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg268: bf16, %arg269: f32):
      %927 = "arith.extf"(%arg268) : (bf16) -> f32
      "linalg.yield"(%927) : (f32) -> ()
    }) : (tensor<2x2x2x8x8xbf16>, tensor<2x2x2x8x8xf32>) -> tensor<2x2x2x8x8xf32>
    %679 = "tensor.empty"() : () -> tensor<2x2x1x8x8xf32>
    %680 = "linalg.fill"(%9, %679) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg266: f32, %arg267: f32):
      "linalg.yield"(%arg266) : (f32) -> ()
    }) : (f32, tensor<2x2x1x8x8xf32>) -> tensor<2x2x1x8x8xf32>
    %681 = "linalg.generic"(%678, %680) <{indexing_maps = [#map24, #map35], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg264: f32, %arg265: f32):
      %926 = "arith.addf"(%arg264, %arg265) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%926) : (f32) -> ()
    }) : (tensor<2x2x2x8x8xf32>, tensor<2x2x1x8x8xf32>) -> tensor<2x2x1x8x8xf32>
    %682 = "tensor.empty"() : () -> tensor<2x2x1x8x8xbf16>
    %683 = "linalg.generic"(%681, %682) <{indexing_maps = [#map24, #map24], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg262: f32, %arg263: bf16):
      %925 = "arith.truncf"(%arg262) : (f32) -> bf16
      "linalg.yield"(%925) : (bf16) -> ()
    }) : (tensor<2x2x1x8x8xf32>, tensor<2x2x1x8x8xbf16>) -> tensor<2x2x1x8x8xbf16>
    %684 = "tensor.collapse_shape"(%683) <{reassociation = [[0], [1], [2, 3], [4]]}> : (tensor<2x2x1x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %685 = "tensor.expand_shape"(%675) <{reassociation = [[0], [1, 2], [3], [4]], static_output_shape = array<i64: 2, 2, 2, 8, 8>}> : (tensor<2x4x8x8xbf16>) -> tensor<2x2x2x8x8xbf16>
    %686 = "linalg.generic"(%685, %677) <{indexing_maps = [#map24, #map24], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg260: bf16, %arg261: f32):
      %924 = "arith.extf"(%arg260) : (bf16) -> f32
      "linalg.yield"(%924) : (f32) -> ()
    }) : (tensor<2x2x2x8x8xbf16>, tensor<2x2x2x8x8xf32>) -> tensor<2x2x2x8x8xf32>
    %687 = "linalg.generic"(%686, %680) <{indexing_maps = [#map24, #map35], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg258: f32, %arg259: f32):
      %923 = "arith.addf"(%arg258, %arg259) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%923) : (f32) -> ()
    }) : (tensor<2x2x2x8x8xf32>, tensor<2x2x1x8x8xf32>) -> tensor<2x2x1x8x8xf32>
    %688 = "linalg.generic"(%687, %682) <{indexing_maps = [#map24, #map24], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg256: f32, %arg257: bf16):
      %922 = "arith.truncf"(%arg256) : (f32) -> bf16
      "linalg.yield"(%922) : (bf16) -> ()
    }) : (tensor<2x2x1x8x8xf32>, tensor<2x2x1x8x8xbf16>) -> tensor<2x2x1x8x8xbf16>
    %689 = "tensor.collapse_shape"(%688) <{reassociation = [[0], [1], [2, 3], [4]]}> : (tensor<2x2x1x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %690 = "linalg.generic"(%689, %159, %151) <{indexing_maps = [#map12, #map22, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg253: bf16, %arg254: bf16, %arg255: bf16):
      %921 = "arith.mulf"(%arg253, %arg254) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%921) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<1x1x8x8xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %691 = "tensor.extract_slice"(%690) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 2, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x8x8xbf16>) -> tensor<2x2x8x4xbf16>
    %692 = "tensor.extract_slice"(%690) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 4>, static_sizes = array<i64: 2, 2, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x8x8xbf16>) -> tensor<2x2x8x4xbf16>
    %693 = "linalg.generic"(%691, %171) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg251: bf16, %arg252: bf16):
      %920 = "arith.negf"(%arg251) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%920) : (bf16) -> ()
    }) : (tensor<2x2x8x4xbf16>, tensor<2x2x8x4xbf16>) -> tensor<2x2x8x4xbf16>
    %694 = "tensor.insert_slice"(%693, %15) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 4>, static_sizes = array<i64: 2, 2, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x8x4xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %695 = "tensor.insert_slice"(%692, %15) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 2, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x8x4xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %696 = "linalg.generic"(%694, %695, %151) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg248: bf16, %arg249: bf16, %arg250: bf16):
      %919 = "arith.addf"(%arg248, %arg249) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%919) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<2x2x8x8xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %697 = "linalg.generic"(%689, %158, %151) <{indexing_maps = [#map12, #map22, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg245: bf16, %arg246: bf16, %arg247: bf16):
      %918 = "arith.mulf"(%arg245, %arg246) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%918) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<1x1x8x8xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %698 = "linalg.generic"(%696, %697, %151) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg242: bf16, %arg243: bf16, %arg244: bf16):
      %917 = "arith.addf"(%arg242, %arg243) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%917) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<2x2x8x8xbf16>, tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %699 = "linalg.generic"(%674, %159, %128) <{indexing_maps = [#map12, #map22, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg239: bf16, %arg240: bf16, %arg241: bf16):
      %916 = "arith.mulf"(%arg239, %arg240) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%916) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<1x1x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %700 = "tensor.extract_slice"(%699) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 4, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x8x8xbf16>) -> tensor<2x4x8x4xbf16>
    %701 = "tensor.extract_slice"(%699) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 4>, static_sizes = array<i64: 2, 4, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x8x8xbf16>) -> tensor<2x4x8x4xbf16>
    %702 = "linalg.generic"(%700, %163) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg237: bf16, %arg238: bf16):
      %915 = "arith.negf"(%arg237) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%915) : (bf16) -> ()
    }) : (tensor<2x4x8x4xbf16>, tensor<2x4x8x4xbf16>) -> tensor<2x4x8x4xbf16>
    %703 = "tensor.insert_slice"(%702, %14) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 4>, static_sizes = array<i64: 2, 4, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x8x4xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %704 = "tensor.insert_slice"(%701, %14) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 4, 8, 4>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x8x4xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %705 = "linalg.generic"(%703, %704, %128) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg234: bf16, %arg235: bf16, %arg236: bf16):
      %914 = "arith.addf"(%arg234, %arg235) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%914) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %706 = "linalg.generic"(%674, %158, %128) <{indexing_maps = [#map12, #map22, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg231: bf16, %arg232: bf16, %arg233: bf16):
      %913 = "arith.mulf"(%arg231, %arg232) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%913) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<1x1x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %707 = "linalg.generic"(%705, %706, %128) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg228: bf16, %arg229: bf16, %arg230: bf16):
      %912 = "arith.addf"(%arg228, %arg229) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%912) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %708 = "linalg.transpose"(%684, %148) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg226: bf16, %arg227: bf16):
      "linalg.yield"(%arg226) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<2x8x2x8xbf16>) -> tensor<2x8x2x8xbf16>
    %709 = "tensor.collapse_shape"(%708) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x8x2x8xbf16>) -> tensor<16x16xbf16>
    %710 = "linalg.transpose"(%709, %135) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg224: bf16, %arg225: bf16):
      "linalg.yield"(%arg224) : (bf16) -> ()
    }) : (tensor<16x16xbf16>, tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %711 = "linalg.matmul"(%710, %108, %110) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg221: bf16, %arg222: bf16, %arg223: f32):
      %908 = "arith.extf"(%arg221) : (bf16) -> f32
      %909 = "arith.extf"(%arg222) : (bf16) -> f32
      %910 = "arith.mulf"(%908, %909) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %911 = "arith.addf"(%arg223, %910) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%911) : (f32) -> ()
    }) : (tensor<16x16xbf16>, tensor<16x32xbf16>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %712 = "linalg.generic"(%711, %112) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg219: f32, %arg220: bf16):
      %907 = "arith.truncf"(%arg219) : (f32) -> bf16
      "linalg.yield"(%907) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %713 = "linalg.matmul"(%709, %arg3, %110) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg216: bf16, %arg217: bf16, %arg218: f32):
      %903 = "arith.extf"(%arg216) : (bf16) -> f32
      %904 = "arith.extf"(%arg217) : (bf16) -> f32
      %905 = "arith.mulf"(%903, %904) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %906 = "arith.addf"(%arg218, %905) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%906) : (f32) -> ()
    }) : (tensor<16x16xbf16>, tensor<16x32xbf16>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %714 = "linalg.generic"(%713, %112) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg214: f32, %arg215: bf16):
      %902 = "arith.truncf"(%arg214) : (f32) -> bf16
      "linalg.yield"(%902) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %715 = "tensor.expand_shape"(%714) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 32>}> : (tensor<16x32xbf16>) -> tensor<2x8x32xbf16>
    %716 = "linalg.transpose"(%698, %148) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg212: bf16, %arg213: bf16):
      "linalg.yield"(%arg212) : (bf16) -> ()
    }) : (tensor<2x2x8x8xbf16>, tensor<2x8x2x8xbf16>) -> tensor<2x8x2x8xbf16>
    %717 = "linalg.generic"(%716, %arg6, %148) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg209: bf16, %arg210: bf16, %arg211: bf16):
      %901 = "arith.mulf"(%arg209, %arg210) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%901) : (bf16) -> ()
    }) : (tensor<2x8x2x8xbf16>, tensor<8xbf16>, tensor<2x8x2x8xbf16>) -> tensor<2x8x2x8xbf16>
    %718 = "linalg.generic"(%716, %149, %148) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg206: bf16, %arg207: bf16, %arg208: bf16):
      %900 = "arith.mulf"(%arg206, %arg207) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%900) : (bf16) -> ()
    }) : (tensor<2x8x2x8xbf16>, tensor<2x8x2x8xbf16>, tensor<2x8x2x8xbf16>) -> tensor<2x8x2x8xbf16>
    %719 = "linalg.generic"(%718, %138) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg204: bf16, %arg205: f32):
      %899 = "arith.extf"(%arg204) : (bf16) -> f32
      "linalg.yield"(%899) : (f32) -> ()
    }) : (tensor<2x8x2x8xbf16>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %720 = "tensor.empty"() : () -> tensor<1x1x1x8xf32>
    %721 = "linalg.fill"(%9, %720) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg202: f32, %arg203: f32):
      "linalg.yield"(%arg202) : (f32) -> ()
    }) : (f32, tensor<1x1x1x8xf32>) -> tensor<1x1x1x8xf32>
    %722 = "linalg.generic"(%719, %721) <{indexing_maps = [#map12, #map13], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg200: f32, %arg201: f32):
      %898 = "arith.addf"(%arg200, %arg201) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%898) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<1x1x1x8xf32>) -> tensor<1x1x1x8xf32>
    %723 = "tensor.empty"() : () -> tensor<1x1x1x8xbf16>
    %724 = "linalg.generic"(%722, %723) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg198: f32, %arg199: bf16):
      %897 = "arith.truncf"(%arg198) : (f32) -> bf16
      "linalg.yield"(%897) : (bf16) -> ()
    }) : (tensor<1x1x1x8xf32>, tensor<1x1x1x8xbf16>) -> tensor<1x1x1x8xbf16>
    %725 = "tensor.collapse_shape"(%724) <{reassociation = [[0, 1, 2, 3]]}> : (tensor<1x1x1x8xbf16>) -> tensor<8xbf16>
    %726 = "linalg.generic"(%717, %138) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg196: bf16, %arg197: f32):
      %896 = "arith.extf"(%arg196) : (bf16) -> f32
      "linalg.yield"(%896) : (f32) -> ()
    }) : (tensor<2x8x2x8xbf16>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %727 = "linalg.generic"(%726, %139, %138) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg193: f32, %arg194: f32, %arg195: f32):
      %895 = "arith.mulf"(%arg193, %arg194) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%895) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x8xf32>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %728 = "linalg.generic"(%726, %146, %138) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg190: f32, %arg191: f32, %arg192: f32):
      %894 = "arith.mulf"(%arg190, %arg191) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%894) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x1xf32>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %729 = "linalg.generic"(%727, %142) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg188: f32, %arg189: f32):
      %893 = "arith.addf"(%arg188, %arg189) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%893) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %730 = "linalg.generic"(%146, %146, %141) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg185: f32, %arg186: f32, %arg187: f32):
      %892 = "arith.mulf"(%arg185, %arg186) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%892) : (f32) -> ()
    }) : (tensor<2x8x2x1xf32>, tensor<2x8x2x1xf32>, tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %731 = "linalg.generic"(%730, %146, %141) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg182: f32, %arg183: f32, %arg184: f32):
      %891 = "arith.mulf"(%arg182, %arg183) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%891) : (f32) -> ()
    }) : (tensor<2x8x2x1xf32>, tensor<2x8x2x1xf32>, tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %732 = "linalg.generic"(%729, %141) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg180: f32, %arg181: f32):
      %890 = "arith.mulf"(%arg180, %32) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%890) : (f32) -> ()
    }) : (tensor<2x8x2x1xf32>, tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %733 = "linalg.generic"(%732, %731, %141) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg177: f32, %arg178: f32, %arg179: f32):
      %889 = "arith.mulf"(%arg177, %arg178) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%889) : (f32) -> ()
    }) : (tensor<2x8x2x1xf32>, tensor<2x8x2x1xf32>, tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %734 = "tensor.collapse_shape"(%733) <{reassociation = [[0], [1], [2, 3]]}> : (tensor<2x8x2x1xf32>) -> tensor<2x8x2xf32>
    %735 = "linalg.generic"(%734, %138) <{indexing_maps = [#map27, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg175: f32, %arg176: f32):
      "linalg.yield"(%arg175) : (f32) -> ()
    }) : (tensor<2x8x2xf32>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %736 = "linalg.generic"(%735, %138) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg173: f32, %arg174: f32):
      %888 = "arith.divf"(%arg173, %30) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%888) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %737 = "linalg.generic"(%139, %138) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg171: f32, %arg172: f32):
      %887 = "arith.mulf"(%arg171, %33) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%887) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %738 = "linalg.generic"(%736, %737, %138) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg168: f32, %arg169: f32, %arg170: f32):
      %886 = "arith.mulf"(%arg168, %arg169) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%886) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x8xf32>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %739 = "linalg.generic"(%728, %738, %138) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg165: f32, %arg166: f32, %arg167: f32):
      %885 = "arith.addf"(%arg165, %arg166) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%885) : (f32) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x8xf32>, tensor<2x8x2x8xf32>) -> tensor<2x8x2x8xf32>
    %740 = "linalg.generic"(%739, %148) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg163: f32, %arg164: bf16):
      %884 = "arith.truncf"(%arg163) : (f32) -> bf16
      "linalg.yield"(%884) : (bf16) -> ()
    }) : (tensor<2x8x2x8xf32>, tensor<2x8x2x8xbf16>) -> tensor<2x8x2x8xbf16>
    %741 = "tensor.collapse_shape"(%740) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x8x2x8xbf16>) -> tensor<16x16xbf16>
    %742 = "linalg.transpose"(%741, %135) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg161: bf16, %arg162: bf16):
      "linalg.yield"(%arg161) : (bf16) -> ()
    }) : (tensor<16x16xbf16>, tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %743 = "linalg.matmul"(%742, %108, %110) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg158: bf16, %arg159: bf16, %arg160: f32):
      %880 = "arith.extf"(%arg158) : (bf16) -> f32
      %881 = "arith.extf"(%arg159) : (bf16) -> f32
      %882 = "arith.mulf"(%880, %881) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %883 = "arith.addf"(%arg160, %882) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%883) : (f32) -> ()
    }) : (tensor<16x16xbf16>, tensor<16x32xbf16>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %744 = "linalg.generic"(%743, %112) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg156: f32, %arg157: bf16):
      %879 = "arith.truncf"(%arg156) : (f32) -> bf16
      "linalg.yield"(%879) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %745 = "linalg.matmul"(%741, %arg2, %110) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg153: bf16, %arg154: bf16, %arg155: f32):
      %875 = "arith.extf"(%arg153) : (bf16) -> f32
      %876 = "arith.extf"(%arg154) : (bf16) -> f32
      %877 = "arith.mulf"(%875, %876) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %878 = "arith.addf"(%arg155, %877) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%878) : (f32) -> ()
    }) : (tensor<16x16xbf16>, tensor<16x32xbf16>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %746 = "linalg.generic"(%745, %112) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg151: f32, %arg152: bf16):
      %874 = "arith.truncf"(%arg151) : (f32) -> bf16
      "linalg.yield"(%874) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %747 = "tensor.expand_shape"(%746) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 32>}> : (tensor<16x32xbf16>) -> tensor<2x8x32xbf16>
    %748 = "linalg.generic"(%715, %747, %39) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg148: bf16, %arg149: bf16, %arg150: bf16):
      %873 = "arith.addf"(%arg148, %arg149) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%873) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %749 = "linalg.transpose"(%707, %125) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg146: bf16, %arg147: bf16):
      "linalg.yield"(%arg146) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x8x4x8xbf16>) -> tensor<2x8x4x8xbf16>
    %750 = "linalg.generic"(%749, %arg5, %125) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg143: bf16, %arg144: bf16, %arg145: bf16):
      %872 = "arith.mulf"(%arg143, %arg144) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%872) : (bf16) -> ()
    }) : (tensor<2x8x4x8xbf16>, tensor<8xbf16>, tensor<2x8x4x8xbf16>) -> tensor<2x8x4x8xbf16>
    %751 = "linalg.generic"(%749, %126, %125) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg140: bf16, %arg141: bf16, %arg142: bf16):
      %871 = "arith.mulf"(%arg140, %arg141) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%871) : (bf16) -> ()
    }) : (tensor<2x8x4x8xbf16>, tensor<2x8x4x8xbf16>, tensor<2x8x4x8xbf16>) -> tensor<2x8x4x8xbf16>
    %752 = "linalg.generic"(%751, %115) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg138: bf16, %arg139: f32):
      %870 = "arith.extf"(%arg138) : (bf16) -> f32
      "linalg.yield"(%870) : (f32) -> ()
    }) : (tensor<2x8x4x8xbf16>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %753 = "linalg.generic"(%752, %721) <{indexing_maps = [#map12, #map13], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg136: f32, %arg137: f32):
      %869 = "arith.addf"(%arg136, %arg137) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%869) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<1x1x1x8xf32>) -> tensor<1x1x1x8xf32>
    %754 = "linalg.generic"(%753, %723) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg134: f32, %arg135: bf16):
      %868 = "arith.truncf"(%arg134) : (f32) -> bf16
      "linalg.yield"(%868) : (bf16) -> ()
    }) : (tensor<1x1x1x8xf32>, tensor<1x1x1x8xbf16>) -> tensor<1x1x1x8xbf16>
    %755 = "tensor.collapse_shape"(%754) <{reassociation = [[0, 1, 2, 3]]}> : (tensor<1x1x1x8xbf16>) -> tensor<8xbf16>
    %756 = "linalg.generic"(%750, %115) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg132: bf16, %arg133: f32):
      %867 = "arith.extf"(%arg132) : (bf16) -> f32
      "linalg.yield"(%867) : (f32) -> ()
    }) : (tensor<2x8x4x8xbf16>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %757 = "linalg.generic"(%756, %116, %115) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg129: f32, %arg130: f32, %arg131: f32):
      %866 = "arith.mulf"(%arg129, %arg130) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%866) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %758 = "linalg.generic"(%756, %123, %115) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg126: f32, %arg127: f32, %arg128: f32):
      %865 = "arith.mulf"(%arg126, %arg127) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%865) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x1xf32>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %759 = "linalg.generic"(%757, %119) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg124: f32, %arg125: f32):
      %864 = "arith.addf"(%arg124, %arg125) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%864) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %760 = "linalg.generic"(%123, %123, %118) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg121: f32, %arg122: f32, %arg123: f32):
      %863 = "arith.mulf"(%arg121, %arg122) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%863) : (f32) -> ()
    }) : (tensor<2x8x4x1xf32>, tensor<2x8x4x1xf32>, tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %761 = "linalg.generic"(%760, %123, %118) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg118: f32, %arg119: f32, %arg120: f32):
      %862 = "arith.mulf"(%arg118, %arg119) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%862) : (f32) -> ()
    }) : (tensor<2x8x4x1xf32>, tensor<2x8x4x1xf32>, tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %762 = "linalg.generic"(%759, %118) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg116: f32, %arg117: f32):
      %861 = "arith.mulf"(%arg116, %32) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%861) : (f32) -> ()
    }) : (tensor<2x8x4x1xf32>, tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %763 = "linalg.generic"(%762, %761, %118) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg113: f32, %arg114: f32, %arg115: f32):
      %860 = "arith.mulf"(%arg113, %arg114) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%860) : (f32) -> ()
    }) : (tensor<2x8x4x1xf32>, tensor<2x8x4x1xf32>, tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %764 = "tensor.collapse_shape"(%763) <{reassociation = [[0], [1], [2, 3]]}> : (tensor<2x8x4x1xf32>) -> tensor<2x8x4xf32>
    %765 = "linalg.generic"(%764, %115) <{indexing_maps = [#map27, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg111: f32, %arg112: f32):
      "linalg.yield"(%arg111) : (f32) -> ()
    }) : (tensor<2x8x4xf32>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %766 = "linalg.generic"(%765, %115) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg109: f32, %arg110: f32):
      %859 = "arith.divf"(%arg109, %30) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%859) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %767 = "linalg.generic"(%116, %115) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg107: f32, %arg108: f32):
      %858 = "arith.mulf"(%arg107, %33) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%858) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %768 = "linalg.generic"(%766, %767, %115) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg104: f32, %arg105: f32, %arg106: f32):
      %857 = "arith.mulf"(%arg104, %arg105) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%857) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %769 = "linalg.generic"(%758, %768, %115) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg101: f32, %arg102: f32, %arg103: f32):
      %856 = "arith.addf"(%arg101, %arg102) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%856) : (f32) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>, tensor<2x8x4x8xf32>) -> tensor<2x8x4x8xf32>
    %770 = "linalg.generic"(%769, %125) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg99: f32, %arg100: bf16):
      %855 = "arith.truncf"(%arg99) : (f32) -> bf16
      "linalg.yield"(%855) : (bf16) -> ()
    }) : (tensor<2x8x4x8xf32>, tensor<2x8x4x8xbf16>) -> tensor<2x8x4x8xbf16>
    %771 = "tensor.collapse_shape"(%770) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x8x4x8xbf16>) -> tensor<16x32xbf16>
    %772 = "linalg.transpose"(%771, %130) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg97: bf16, %arg98: bf16):
      "linalg.yield"(%arg97) : (bf16) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x16xbf16>) -> tensor<32x16xbf16>
    %773 = "linalg.matmul"(%772, %108, %361) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg94: bf16, %arg95: bf16, %arg96: f32):
      %851 = "arith.extf"(%arg94) : (bf16) -> f32
      %852 = "arith.extf"(%arg95) : (bf16) -> f32
      %853 = "arith.mulf"(%851, %852) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %854 = "arith.addf"(%arg96, %853) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%854) : (f32) -> ()
    }) : (tensor<32x16xbf16>, tensor<16x32xbf16>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %774 = "linalg.generic"(%773, %106) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg92: f32, %arg93: bf16):
      %850 = "arith.truncf"(%arg92) : (f32) -> bf16
      "linalg.yield"(%850) : (bf16) -> ()
    }) : (tensor<32x32xf32>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %775 = "linalg.matmul"(%771, %arg1, %110) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg89: bf16, %arg90: bf16, %arg91: f32):
      %846 = "arith.extf"(%arg89) : (bf16) -> f32
      %847 = "arith.extf"(%arg90) : (bf16) -> f32
      %848 = "arith.mulf"(%846, %847) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %849 = "arith.addf"(%arg91, %848) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%849) : (f32) -> ()
    }) : (tensor<16x32xbf16>, tensor<32x32xbf16>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %776 = "linalg.generic"(%775, %112) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg87: f32, %arg88: bf16):
      %845 = "arith.truncf"(%arg87) : (f32) -> bf16
      "linalg.yield"(%845) : (bf16) -> ()
    }) : (tensor<16x32xf32>, tensor<16x32xbf16>) -> tensor<16x32xbf16>
    %777 = "tensor.expand_shape"(%776) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 32>}> : (tensor<16x32xbf16>) -> tensor<2x8x32xbf16>
    %778 = "linalg.generic"(%748, %777, %39) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg84: bf16, %arg85: bf16, %arg86: bf16):
      %844 = "arith.addf"(%arg84, %arg85) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%844) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %779 = "linalg.generic"(%778, %arg10, %39) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg81: bf16, %arg82: bf16, %arg83: bf16):
      %843 = "arith.mulf"(%arg81, %arg82) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%843) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %780 = "linalg.generic"(%778, %104, %39) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg78: bf16, %arg79: bf16, %arg80: bf16):
      %842 = "arith.mulf"(%arg78, %arg79) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%842) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %781 = "linalg.generic"(%780, %94) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg76: bf16, %arg77: f32):
      %841 = "arith.extf"(%arg76) : (bf16) -> f32
      "linalg.yield"(%841) : (f32) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %782 = "linalg.generic"(%781, %467) <{indexing_maps = [#map1, #map34], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg74: f32, %arg75: f32):
      %840 = "arith.addf"(%arg74, %arg75) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%840) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<1x1x32xf32>) -> tensor<1x1x32xf32>
    %783 = "linalg.generic"(%782, %469) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg72: f32, %arg73: bf16):
      %839 = "arith.truncf"(%arg72) : (f32) -> bf16
      "linalg.yield"(%839) : (bf16) -> ()
    }) : (tensor<1x1x32xf32>, tensor<1x1x32xbf16>) -> tensor<1x1x32xbf16>
    %784 = "tensor.collapse_shape"(%783) <{reassociation = [[0, 1, 2]]}> : (tensor<1x1x32xbf16>) -> tensor<32xbf16>
    %785 = "linalg.generic"(%779, %94) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg70: bf16, %arg71: f32):
      %838 = "arith.extf"(%arg70) : (bf16) -> f32
      "linalg.yield"(%838) : (f32) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %786 = "linalg.generic"(%785, %95, %94) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg67: f32, %arg68: f32, %arg69: f32):
      %837 = "arith.mulf"(%arg67, %arg68) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%837) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %787 = "linalg.generic"(%785, %102, %94) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg64: f32, %arg65: f32, %arg66: f32):
      %836 = "arith.mulf"(%arg64, %arg65) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%836) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %788 = "linalg.generic"(%786, %98) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg62: f32, %arg63: f32):
      %835 = "arith.addf"(%arg62, %arg63) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%835) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %789 = "linalg.generic"(%102, %102, %97) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg59: f32, %arg60: f32, %arg61: f32):
      %834 = "arith.mulf"(%arg59, %arg60) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%834) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %790 = "linalg.generic"(%789, %102, %97) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg56: f32, %arg57: f32, %arg58: f32):
      %833 = "arith.mulf"(%arg56, %arg57) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%833) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %791 = "linalg.generic"(%788, %97) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg54: f32, %arg55: f32):
      %832 = "arith.mulf"(%arg54, %32) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%832) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %792 = "linalg.generic"(%791, %790, %97) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg51: f32, %arg52: f32, %arg53: f32):
      %831 = "arith.mulf"(%arg51, %arg52) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%831) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %793 = "tensor.collapse_shape"(%792) <{reassociation = [[0], [1, 2]]}> : (tensor<2x8x1xf32>) -> tensor<2x8xf32>
    %794 = "linalg.generic"(%793, %94) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg49: f32, %arg50: f32):
      "linalg.yield"(%arg49) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %795 = "linalg.generic"(%794, %94) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg47: f32, %arg48: f32):
      %830 = "arith.divf"(%arg47, %29) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%830) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %796 = "linalg.generic"(%95, %94) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg45: f32, %arg46: f32):
      %829 = "arith.mulf"(%arg45, %33) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%829) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %797 = "linalg.generic"(%795, %796, %94) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg42: f32, %arg43: f32, %arg44: f32):
      %828 = "arith.mulf"(%arg42, %arg43) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%828) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %798 = "linalg.generic"(%787, %797, %94) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg39: f32, %arg40: f32, %arg41: f32):
      %827 = "arith.addf"(%arg39, %arg40) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%827) : (f32) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xf32>, tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %799 = "linalg.generic"(%798, %39) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg37: f32, %arg38: bf16):
      %826 = "arith.truncf"(%arg37) : (f32) -> bf16
      "linalg.yield"(%826) : (bf16) -> ()
    }) : (tensor<2x8x32xf32>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %800 = "linalg.generic"(%640, %799, %39) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg34: bf16, %arg35: bf16, %arg36: bf16):
      %825 = "arith.addf"(%arg34, %arg35) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%825) : (bf16) -> ()
    }) : (tensor<2x8x32xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> tensor<2x8x32xbf16>
    %801 = "tensor.collapse_shape"(%arg14) <{reassociation = [[0, 1]]}> : (tensor<2x8xi64>) -> tensor<16xi64>
    %802 = "tensor.expand_shape"(%801) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 16>}> : (tensor<16xi64>) -> tensor<1x16xi64>
    %803 = "tensor.expand_shape"(%436) <{reassociation = [[0, 1]], static_output_shape = array<i64: 96, 1>}> : (tensor<96xi64>) -> tensor<96x1xi64>
    %804 = "tensor.empty"() : () -> tensor<96x16xi1>
    %805 = "linalg.generic"(%802, %803, %804) <{indexing_maps = [#map5, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg31: i64, %arg32: i64, %arg33: i1):
      %824 = "arith.cmpi"(%arg31, %arg32) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%824) : (i1) -> ()
    }) : (tensor<1x16xi64>, tensor<96x1xi64>, tensor<96x16xi1>) -> tensor<96x16xi1>
    %806 = "tensor.empty"() : () -> tensor<96x1xi1>
    %807 = "linalg.generic"(%803, %806) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg29: i64, %arg30: i1):
      %823 = "arith.cmpi"(%arg29, %7) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%823) : (i1) -> ()
    }) : (tensor<96x1xi64>, tensor<96x1xi1>) -> tensor<96x1xi1>
    %808 = "linalg.generic"(%805, %807, %804) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg26: i1, %arg27: i1, %arg28: i1):
      %822 = "arith.andi"(%arg26, %arg27) : (i1, i1) -> i1
      "linalg.yield"(%822) : (i1) -> ()
    }) : (tensor<96x16xi1>, tensor<96x1xi1>, tensor<96x16xi1>) -> tensor<96x16xi1>
    %809 = "tensor.collapse_shape"(%800) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x32xbf16>) -> tensor<16x32xbf16>
    %810 = "tensor.expand_shape"(%809) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 16, 32>}> : (tensor<16x32xbf16>) -> tensor<1x16x32xbf16>
    %811 = "tensor.empty"() : () -> tensor<1x16x32xf32>
    %812 = "linalg.generic"(%810, %811) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg24: bf16, %arg25: f32):
      %821 = "arith.extf"(%arg24) : (bf16) -> f32
      "linalg.yield"(%821) : (f32) -> ()
    }) : (tensor<1x16x32xbf16>, tensor<1x16x32xf32>) -> tensor<1x16x32xf32>
    %813 = "tensor.expand_shape"(%808) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 96, 16, 1>}> : (tensor<96x16xi1>) -> tensor<96x16x1xi1>
    %814 = "tensor.empty"() : () -> tensor<96x16x32xf32>
    %815 = "linalg.generic"(%813, %812, %21, %814) <{indexing_maps = [#map17, #map32, #map9, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg20: i1, %arg21: f32, %arg22: f32, %arg23: f32):
      %820 = "arith.select"(%arg20, %arg21, %arg22) : (i1, f32, f32) -> f32
      "linalg.yield"(%820) : (f32) -> ()
    }) : (tensor<96x16x1xi1>, tensor<1x16x32xf32>, tensor<f32>, tensor<96x16x32xf32>) -> tensor<96x16x32xf32>
    %816 = "linalg.generic"(%815, %456) <{indexing_maps = [#map1, #map19], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg18: f32, %arg19: f32):
      %819 = "arith.addf"(%arg18, %arg19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%819) : (f32) -> ()
    }) : (tensor<96x16x32xf32>, tensor<96x32xf32>) -> tensor<96x32xf32>
    %817 = "linalg.generic"(%816, %458) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg16: f32, %arg17: bf16):
      %818 = "arith.truncf"(%arg16) : (f32) -> bf16
      "linalg.yield"(%818) : (bf16) -> ()
    }) : (tensor<96x32xf32>, tensor<96x32xbf16>) -> tensor<96x32xbf16>
    "func.return"(%432, %817, %774, %744, %712, %644, %755, %725, %551, %523, %614, %784, %624, %471, %459) : (tensor<f32>, tensor<96x32xbf16>, tensor<32x32xbf16>, tensor<16x32xbf16>, tensor<16x32xbf16>, tensor<32x32xbf16>, tensor<8xbf16>, tensor<8xbf16>, tensor<4x48x32xbf16>, tensor<4x32x24xbf16>, tensor<4x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<96x32xbf16>) -> ()
  }) : () -> ()
}) : () -> ()
