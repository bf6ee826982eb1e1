// Written by utils/export_llama.py; README.md describes it.
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
  "func.func"() <{arg_attrs = [{ufp4.name = "model.embed_tokens.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.self_attn.q_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.self_attn.k_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.self_attn.v_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.self_attn.o_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.mlp.gate_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.mlp.up_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.mlp.down_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.input_layernorm.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.post_attention_layernorm.weight", ufp4.parameter}, {ufp4.name = "model.layers.1.self_attn.q_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.1.self_attn.k_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.1.self_attn.v_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.1.self_attn.o_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.1.mlp.gate_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.1.mlp.up_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.1.mlp.down_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.1.input_layernorm.weight", ufp4.parameter}, {ufp4.name = "model.layers.1.post_attention_layernorm.weight", ufp4.parameter}, {ufp4.name = "model.norm.weight", ufp4.parameter}, {ufp4.name = "lm_head.weight", ufp4.parameter}, {ufp4.name = "input_ids"}, {ufp4.name = "labels"}], function_type = (tensor<256x128xbf16>, tensor<128x128xbf16>, tensor<64x128xbf16>, tensor<64x128xbf16>, tensor<128x128xbf16>, tensor<352x128xbf16>, tensor<352x128xbf16>, tensor<128x352xbf16>, tensor<128xbf16>, tensor<128xbf16>, tensor<128x128xbf16>, tensor<64x128xbf16>, tensor<64x128xbf16>, tensor<128x128xbf16>, tensor<352x128xbf16>, tensor<352x128xbf16>, tensor<128x352xbf16>, tensor<128xbf16>, tensor<128xbf16>, tensor<128xbf16>, tensor<256x128xbf16>, tensor<2x64xi64>, tensor<2x64xi64>) -> (tensor<f32>, tensor<256x128xbf16>, tensor<128x128xbf16>, tensor<64x128xbf16>, tensor<64x128xbf16>, tensor<128x128xbf16>, tensor<352x128xbf16>, tensor<352x128xbf16>, tensor<128x352xbf16>, tensor<128xbf16>, tensor<128xbf16>, tensor<128x128xbf16>, tensor<64x128xbf16>, tensor<64x128xbf16>, tensor<128x128xbf16>, tensor<352x128xbf16>, tensor<352x128xbf16>, tensor<128x352xbf16>, tensor<128xbf16>, tensor<128xbf16>, tensor<128xbf16>, tensor<256x128xbf16>), res_attrs = [{ufp4.name = "loss"}, {ufp4.name = "grad.model.embed_tokens.weight"}, {ufp4.name = "grad.model.layers.0.self_attn.q_proj.weight"}, {ufp4.name = "grad.model.layers.0.self_attn.k_proj.weight"}, {ufp4.name = "grad.model.layers.0.self_attn.v_proj.weight"}, {ufp4.name = "grad.model.layers.0.self_attn.o_proj.weight"}, {ufp4.name = "grad.model.layers.0.mlp.gate_proj.weight"}, {ufp4.name = "grad.model.layers.0.mlp.up_proj.weight"}, {ufp4.name = "grad.model.layers.0.mlp.down_proj.weight"}, {ufp4.name = "grad.model.layers.0.input_layernorm.weight"}, {ufp4.name = "grad.model.layers.0.post_attention_layernorm.weight"}, {ufp4.name = "grad.model.layers.1.self_attn.q_proj.weight"}, {ufp4.name = "grad.model.layers.1.self_attn.k_proj.weight"}, {ufp4.name = "grad.model.layers.1.self_attn.v_proj.weight"}, {ufp4.name = "grad.model.layers.1.self_attn.o_proj.weight"}, {ufp4.name = "grad.model.layers.1.mlp.gate_proj.weight"}, {ufp4.name = "grad.model.layers.1.mlp.up_proj.weight"}, {ufp4.name = "grad.model.layers.1.mlp.down_proj.weight"}, {ufp4.name = "grad.model.layers.1.input_layernorm.weight"}, {ufp4.name = "grad.model.layers.1.post_attention_layernorm.weight"}, {ufp4.name = "grad.model.norm.weight"}, {ufp4.name = "grad.lm_head.weight"}], sym_name = "train_step"}> ({
  ^bb0(%arg0: tensor<256x128xbf16>, %arg1: tensor<128x128xbf16>, %arg2: tensor<64x128xbf16>, %arg3: tensor<64x128xbf16>, %arg4: tensor<128x128xbf16>, %arg5: tensor<352x128xbf16>, %arg6: tensor<352x128xbf16>, %arg7: tensor<128x352xbf16>, %arg8: tensor<128xbf16>, %arg9: tensor<128xbf16>, %arg10: tensor<128x128xbf16>, %arg11: tensor<64x128xbf16>, %arg12: tensor<64x128xbf16>, %arg13: tensor<128x128xbf16>, %arg14: tensor<352x128xbf16>, %arg15: tensor<352x128xbf16>, %arg16: tensor<128x352xbf16>, %arg17: tensor<128xbf16>, %arg18: tensor<128xbf16>, %arg19: tensor<128xbf16>, %arg20: tensor<256x128xbf16>, %arg21: tensor<2x64xi64>, %arg22: tensor<2x64xi64>):
    %0 = "arith.constant"() <{value = -100 : i64}> : () -> i64
    %1 = "arith.constant"() <{value = 2 : i64}> : () -> i64
    %2 = "arith.constant"() <{value = 1 : i64}> : () -> i64
    %3 = "arith.constant"() <{value = 64 : i64}> : () -> i64
    %4 = "arith.constant"() <{value = 0 : i64}> : () -> i64
    %5 = "arith.constant"() <{value = -1 : i64}> : () -> i64
    %6 = "arith.constant"() <{value = 256 : index}> : () -> index
    %7 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %8 = "arith.constant"() <{value = 0xFF800000 : f32}> : () -> f32
    %9 = "arith.constant"() <{value = 1.000000e+00 : f32}> : () -> f32
    %10 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<2x4x64x32xbf16>}> : () -> tensor<2x4x64x32xbf16>
    %11 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<2x2x64x32xbf16>}> : () -> tensor<2x2x64x32xbf16>
    %12 = "arith.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %13 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %14 = "arith.constant"() <{value = dense<-3.389530e+38> : tensor<bf16>}> : () -> tensor<bf16>
    %15 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<bf16>}> : () -> tensor<bf16>
    %16 = "arith.constant"() <{value = dense<true> : tensor<i1>}> : () -> tensor<i1>
    %17 = "arith.constant"() <{value = 0.17677669529663689 : f64}> : () -> f64
    %18 = "arith.constant"() <{value = 9.9999999999999995E-7 : f64}> : () -> f64
    %19 = "arith.constant"() <{value = dense<[1.000000e+00, 0.562341332, 0.316227764, 0.177827939, 1.000000e-01, 0.0562341288, 0.0316227786, 0.0177827943, 0.00999999977, 0.00562341325, 0.00316227786, 0.00177827943, 1.000000e-03, 5.62341302E-4, 3.16227786E-4, 1.7782794E-4]> : tensor<16xf32>}> : () -> tensor<16xf32>
    %20 = "arith.constant"() <{value = 1.280000e+02 : f32}> : () -> f32
    %21 = "arith.constant"() <{value = -5.000000e-01 : f32}> : () -> f32
    %22 = "arith.constant"() <{value = 2.000000e+00 : f32}> : () -> f32
    %23 = "arith.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
    %24 = "arith.constant"() <{value = dense<0> : tensor<i64>}> : () -> tensor<i64>
    %25 = "tensor.empty"() : () -> tensor<2x64x128xbf16>
    %26 = "linalg.generic"(%arg21, %25) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1301: i64, %arg1302: bf16):
      %1461 = "arith.index_cast"(%arg1301) : (i64) -> index
      %1462 = "linalg.index"() <{dim = 2 : i64}> : () -> index
      %1463 = "arith.cmpi"(%1461, %6) <{predicate = 2 : i64}> : (index, index) -> i1
      "cf.assert"(%1463) <{msg = "index must be smaller than dim size"}> : (i1) -> ()
      %1464 = "arith.cmpi"(%arg1301, %4) <{predicate = 5 : i64}> : (i64, i64) -> i1
      "cf.assert"(%1464) <{msg = "index must be larger or equal to 0"}> : (i1) -> ()
      %1465 = "tensor.extract"(%arg0, %1461, %1462) : (tensor<256x128xbf16>, index, index) -> bf16
      "linalg.yield"(%1465) : (bf16) -> ()
    }) : (tensor<2x64xi64>, tensor<2x64x128xbf16>) -> tensor<2x64x128xbf16>
    %27 = "tensor.empty"() : () -> tensor<64xi64>
    %28 = "linalg.generic"(%27) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg1300: i64):
      %1459 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1460 = "arith.index_cast"(%1459) : (index) -> i64
      "linalg.yield"(%1460) : (i64) -> ()
    }) : (tensor<64xi64>) -> tensor<64xi64>
    %29 = "tensor.empty"() : () -> tensor<2x64xi64>
    %30 = "linalg.generic"(%28, %29) <{indexing_maps = [#map3, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1298: i64, %arg1299: i64):
      "linalg.yield"(%arg1298) : (i64) -> ()
    }) : (tensor<64xi64>, tensor<2x64xi64>) -> tensor<2x64xi64>
    %31 = "tensor.extract_slice"(%30) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 2, 1>, static_strides = array<i64: 1, 1>}> : (tensor<2x64xi64>) -> tensor<2x1xi64>
    %32 = "tensor.empty"() : () -> tensor<2x1xi64>
    %33 = "linalg.generic"(%31, %32) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1296: i64, %arg1297: i64):
      %1458 = "arith.subi"(%arg1296, %2) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1458) : (i64) -> ()
    }) : (tensor<2x1xi64>, tensor<2x1xi64>) -> tensor<2x1xi64>
    %34 = "tensor.concat"(%33, %30) <{dim = 1 : i64}> : (tensor<2x1xi64>, tensor<2x64xi64>) -> tensor<2x65xi64>
    %35 = "tensor.extract_slice"(%34) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 2, 64>, static_strides = array<i64: 1, 1>}> : (tensor<2x65xi64>) -> tensor<2x64xi64>
    %36 = "tensor.extract_slice"(%34) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 1>, static_sizes = array<i64: 2, 64>, static_strides = array<i64: 1, 1>}> : (tensor<2x65xi64>) -> tensor<2x64xi64>
    %37 = "linalg.generic"(%36, %35, %29) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1293: i64, %arg1294: i64, %arg1295: i64):
      %1457 = "arith.subi"(%arg1293, %arg1294) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1457) : (i64) -> ()
    }) : (tensor<2x64xi64>, tensor<2x64xi64>, tensor<2x64xi64>) -> tensor<2x64xi64>
    %38 = "tensor.empty"() : () -> tensor<2x64xi1>
    %39 = "linalg.generic"(%37, %38) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1291: i64, %arg1292: i1):
      %1456 = "arith.cmpi"(%arg1291, %2) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1456) : (i1) -> ()
    }) : (tensor<2x64xi64>, tensor<2x64xi1>) -> tensor<2x64xi1>
    %40 = "linalg.generic"(%39, %29) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1289: i1, %arg1290: i64):
      %1455 = "arith.extui"(%arg1289) : (i1) -> i64
      "linalg.yield"(%1455) : (i64) -> ()
    }) : (tensor<2x64xi1>, tensor<2x64xi64>) -> tensor<2x64xi64>
    %41 = "tensor.expand_shape"(%28) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 64>}> : (tensor<64xi64>) -> tensor<1x64xi64>
    %42 = "tensor.expand_shape"(%28) <{reassociation = [[0, 1]], static_output_shape = array<i64: 64, 1>}> : (tensor<64xi64>) -> tensor<64x1xi64>
    %43 = "tensor.empty"() : () -> tensor<64x64xi1>
    %44 = "linalg.generic"(%41, %42, %43) <{indexing_maps = [#map5, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1286: i64, %arg1287: i64, %arg1288: i1):
      %1454 = "arith.cmpi"(%arg1286, %arg1287) <{predicate = 3 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1454) : (i1) -> ()
    }) : (tensor<1x64xi64>, tensor<64x1xi64>, tensor<64x64xi1>) -> tensor<64x64xi1>
    %45 = "tensor.expand_shape"(%40) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 1, 64>}> : (tensor<2x64xi64>) -> tensor<2x1x64xi64>
    %46 = "tensor.empty"() : () -> tensor<2x64x64xi64>
    %47 = "linalg.generic"(%44, %45, %24, %46) <{indexing_maps = [#map7, #map8, #map9, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg1282: i1, %arg1283: i64, %arg1284: i64, %arg1285: i64):
      %1453 = "arith.select"(%arg1282, %arg1283, %arg1284) : (i1, i64, i64) -> i64
      "linalg.yield"(%1453) : (i64) -> ()
    }) : (tensor<64x64xi1>, tensor<2x1x64xi64>, tensor<i64>, tensor<2x64x64xi64>) -> tensor<2x64x64xi64>
    %48 = "linalg.fill"(%4, %29) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1280: i64, %arg1281: i64):
      "linalg.yield"(%arg1280) : (i64) -> ()
    }) : (i64, tensor<2x64xi64>) -> tensor<2x64xi64>
    %49 = "linalg.generic"(%47, %48) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1278: i64, %arg1279: i64):
      %1452 = "arith.addi"(%arg1278, %arg1279) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1452) : (i64) -> ()
    }) : (tensor<2x64x64xi64>, tensor<2x64xi64>) -> tensor<2x64xi64>
    %50 = "tensor.empty"() : () -> tensor<2xi64>
    %51 = "linalg.generic"(%50) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg1277: i64):
      %1450 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1451 = "arith.index_cast"(%1450) : (index) -> i64
      "linalg.yield"(%1451) : (i64) -> ()
    }) : (tensor<2xi64>) -> tensor<2xi64>
    %52 = "tensor.expand_shape"(%51) <{reassociation = [[0, 1, 2, 3]], static_output_shape = array<i64: 2, 1, 1, 1>}> : (tensor<2xi64>) -> tensor<2x1x1x1xi64>
    %53 = "tensor.expand_shape"(%28) <{reassociation = [[0, 1, 2, 3]], static_output_shape = array<i64: 1, 1, 64, 1>}> : (tensor<64xi64>) -> tensor<1x1x64x1xi64>
    %54 = "tensor.expand_shape"(%28) <{reassociation = [[0, 1, 2, 3]], static_output_shape = array<i64: 1, 1, 1, 64>}> : (tensor<64xi64>) -> tensor<1x1x1x64xi64>
    %55 = "tensor.empty"() : () -> tensor<2x1x64x1xi64>
    %56 = "linalg.generic"(%52, %53, %55) <{indexing_maps = [#map10, #map11, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1274: i64, %arg1275: i64, %arg1276: i64):
      %1441 = "arith.cmpi"(%arg1274, %4) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1442 = "arith.addi"(%arg1274, %1) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1443 = "arith.select"(%1441, %1442, %arg1274) : (i1, i64, i64) -> i64
      %1444 = "arith.index_cast"(%1443) : (i64) -> index
      %1445 = "arith.cmpi"(%arg1275, %4) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1446 = "arith.addi"(%arg1275, %3) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1447 = "arith.select"(%1445, %1446, %arg1275) : (i1, i64, i64) -> i64
      %1448 = "arith.index_cast"(%1447) : (i64) -> index
      %1449 = "tensor.extract"(%49, %1444, %1448) : (tensor<2x64xi64>, index, index) -> i64
      "linalg.yield"(%1449) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x64x1xi64>, tensor<2x1x64x1xi64>) -> tensor<2x1x64x1xi64>
    %57 = "tensor.empty"() : () -> tensor<2x1x1x64xi64>
    %58 = "linalg.generic"(%52, %54, %57) <{indexing_maps = [#map10, #map13, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1271: i64, %arg1272: i64, %arg1273: i64):
      %1432 = "arith.cmpi"(%arg1271, %4) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1433 = "arith.addi"(%arg1271, %1) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1434 = "arith.select"(%1432, %1433, %arg1271) : (i1, i64, i64) -> i64
      %1435 = "arith.index_cast"(%1434) : (i64) -> index
      %1436 = "arith.cmpi"(%arg1272, %4) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1437 = "arith.addi"(%arg1272, %3) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1438 = "arith.select"(%1436, %1437, %arg1272) : (i1, i64, i64) -> i64
      %1439 = "arith.index_cast"(%1438) : (i64) -> index
      %1440 = "tensor.extract"(%49, %1435, %1439) : (tensor<2x64xi64>, index, index) -> i64
      "linalg.yield"(%1440) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x1x64xi64>, tensor<2x1x1x64xi64>) -> tensor<2x1x1x64xi64>
    %59 = "tensor.empty"() : () -> tensor<2x1x64x64xi1>
    %60 = "linalg.generic"(%56, %58, %59) <{indexing_maps = [#map14, #map15, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1268: i64, %arg1269: i64, %arg1270: i1):
      %1431 = "arith.cmpi"(%arg1268, %arg1269) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1431) : (i1) -> ()
    }) : (tensor<2x1x64x1xi64>, tensor<2x1x1x64xi64>, tensor<2x1x64x64xi1>) -> tensor<2x1x64x64xi1>
    %61 = "linalg.generic"(%16, %60, %59) <{indexing_maps = [#map16, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1265: i1, %arg1266: i1, %arg1267: i1):
      %1430 = "arith.andi"(%arg1265, %arg1266) : (i1, i1) -> i1
      "linalg.yield"(%1430) : (i1) -> ()
    }) : (tensor<i1>, tensor<2x1x64x64xi1>, tensor<2x1x64x64xi1>) -> tensor<2x1x64x64xi1>
    %62 = "linalg.generic"(%52, %53, %55) <{indexing_maps = [#map10, #map11, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1262: i64, %arg1263: i64, %arg1264: i64):
      %1421 = "arith.cmpi"(%arg1262, %4) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1422 = "arith.addi"(%arg1262, %1) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1423 = "arith.select"(%1421, %1422, %arg1262) : (i1, i64, i64) -> i64
      %1424 = "arith.index_cast"(%1423) : (i64) -> index
      %1425 = "arith.cmpi"(%arg1263, %4) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1426 = "arith.addi"(%arg1263, %3) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1427 = "arith.select"(%1425, %1426, %arg1263) : (i1, i64, i64) -> i64
      %1428 = "arith.index_cast"(%1427) : (i64) -> index
      %1429 = "tensor.extract"(%30, %1424, %1428) : (tensor<2x64xi64>, index, index) -> i64
      "linalg.yield"(%1429) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x64x1xi64>, tensor<2x1x64x1xi64>) -> tensor<2x1x64x1xi64>
    %63 = "linalg.generic"(%52, %54, %57) <{indexing_maps = [#map10, #map13, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1259: i64, %arg1260: i64, %arg1261: i64):
      %1412 = "arith.cmpi"(%arg1259, %4) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1413 = "arith.addi"(%arg1259, %1) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1414 = "arith.select"(%1412, %1413, %arg1259) : (i1, i64, i64) -> i64
      %1415 = "arith.index_cast"(%1414) : (i64) -> index
      %1416 = "arith.cmpi"(%arg1260, %4) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1417 = "arith.addi"(%arg1260, %3) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1418 = "arith.select"(%1416, %1417, %arg1260) : (i1, i64, i64) -> i64
      %1419 = "arith.index_cast"(%1418) : (i64) -> index
      %1420 = "tensor.extract"(%30, %1415, %1419) : (tensor<2x64xi64>, index, index) -> i64
      "linalg.yield"(%1420) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x1x64xi64>, tensor<2x1x1x64xi64>) -> tensor<2x1x1x64xi64>
    %64 = "linalg.generic"(%63, %62, %59) <{indexing_maps = [#map15, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1256: i64, %arg1257: i64, %arg1258: i1):
      %1411 = "arith.cmpi"(%arg1256, %arg1257) <{predicate = 3 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1411) : (i1) -> ()
    }) : (tensor<2x1x1x64xi64>, tensor<2x1x64x1xi64>, tensor<2x1x64x64xi1>) -> tensor<2x1x64x64xi1>
    %65 = "linalg.generic"(%61, %64, %59) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1253: i1, %arg1254: i1, %arg1255: i1):
      %1410 = "arith.andi"(%arg1253, %arg1254) : (i1, i1) -> i1
      "linalg.yield"(%1410) : (i1) -> ()
    }) : (tensor<2x1x64x64xi1>, tensor<2x1x64x64xi1>, tensor<2x1x64x64xi1>) -> tensor<2x1x64x64xi1>
    %66 = "tensor.empty"() : () -> tensor<2x1x64x64xbf16>
    %67 = "linalg.generic"(%65, %15, %14, %66) <{indexing_maps = [#map12, #map16, #map16, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg1249: i1, %arg1250: bf16, %arg1251: bf16, %arg1252: bf16):
      %1409 = "arith.select"(%arg1249, %arg1250, %arg1251) : (i1, bf16, bf16) -> bf16
      "linalg.yield"(%1409) : (bf16) -> ()
    }) : (tensor<2x1x64x64xi1>, tensor<bf16>, tensor<bf16>, tensor<2x1x64x64xbf16>) -> tensor<2x1x64x64xbf16>
    %68 = "tensor.expand_shape"(%28) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 64, 1>}> : (tensor<64xi64>) -> tensor<1x64x1xi64>
    %69 = "tensor.empty"() : () -> tensor<1x64x1xf32>
    %70 = "linalg.generic"(%68, %69) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1247: i64, %arg1248: f32):
      %1408 = "arith.sitofp"(%arg1247) : (i64) -> f32
      "linalg.yield"(%1408) : (f32) -> ()
    }) : (tensor<1x64x1xi64>, tensor<1x64x1xf32>) -> tensor<1x64x1xf32>
    %71 = "tensor.empty"() : () -> tensor<1x64x16xf32>
    %72 = "linalg.generic"(%70, %19, %71) <{indexing_maps = [#map17, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1244: f32, %arg1245: f32, %arg1246: f32):
      %1407 = "arith.mulf"(%arg1244, %arg1245) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1407) : (f32) -> ()
    }) : (tensor<1x64x1xf32>, tensor<16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %73 = "tensor.concat"(%72, %72) <{dim = 2 : i64}> : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x32xf32>
    %74 = "tensor.empty"() : () -> tensor<1x64x32xf32>
    %75 = "linalg.generic"(%73, %74) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1242: f32, %arg1243: f32):
      %1406 = "math.cos"(%arg1242) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1406) : (f32) -> ()
    }) : (tensor<1x64x32xf32>, tensor<1x64x32xf32>) -> tensor<1x64x32xf32>
    %76 = "linalg.generic"(%73, %74) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1240: f32, %arg1241: f32):
      %1405 = "math.sin"(%arg1240) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1405) : (f32) -> ()
    }) : (tensor<1x64x32xf32>, tensor<1x64x32xf32>) -> tensor<1x64x32xf32>
    %77 = "tensor.empty"() : () -> tensor<1x64x32xbf16>
    %78 = "linalg.generic"(%75, %77) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1238: f32, %arg1239: bf16):
      %1404 = "arith.truncf"(%arg1238) : (f32) -> bf16
      "linalg.yield"(%1404) : (bf16) -> ()
    }) : (tensor<1x64x32xf32>, tensor<1x64x32xbf16>) -> tensor<1x64x32xbf16>
    %79 = "linalg.generic"(%76, %77) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1236: f32, %arg1237: bf16):
      %1403 = "arith.truncf"(%arg1236) : (f32) -> bf16
      "linalg.yield"(%1403) : (bf16) -> ()
    }) : (tensor<1x64x32xf32>, tensor<1x64x32xbf16>) -> tensor<1x64x32xbf16>
    %80 = "tensor.empty"() : () -> tensor<2x64x128xf32>
    %81 = "linalg.generic"(%26, %80) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1234: bf16, %arg1235: f32):
      %1402 = "arith.extf"(%arg1234) : (bf16) -> f32
      "linalg.yield"(%1402) : (f32) -> ()
    }) : (tensor<2x64x128xbf16>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %82 = "linalg.generic"(%81, %81, %80) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1231: f32, %arg1232: f32, %arg1233: f32):
      %1401 = "arith.mulf"(%arg1231, %arg1232) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1401) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %83 = "tensor.empty"() : () -> tensor<2x64x1xf32>
    %84 = "linalg.fill"(%7, %83) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1229: f32, %arg1230: f32):
      "linalg.yield"(%arg1229) : (f32) -> ()
    }) : (f32, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %85 = "linalg.generic"(%82, %84) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1227: f32, %arg1228: f32):
      %1400 = "arith.addf"(%arg1227, %arg1228) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1400) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %86 = "linalg.generic"(%85, %83) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1225: f32, %arg1226: f32):
      %1399 = "arith.divf"(%arg1225, %20) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1399) : (f32) -> ()
    }) : (tensor<2x64x1xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %87 = "linalg.generic"(%86, %83) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1223: f32, %arg1224: f32):
      %1397 = "arith.truncf"(%18) : (f64) -> f32
      %1398 = "arith.addf"(%arg1223, %1397) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1398) : (f32) -> ()
    }) : (tensor<2x64x1xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %88 = "linalg.generic"(%87, %83) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1221: f32, %arg1222: f32):
      %1396 = "math.rsqrt"(%arg1221) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1396) : (f32) -> ()
    }) : (tensor<2x64x1xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %89 = "linalg.generic"(%81, %88, %80) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1218: f32, %arg1219: f32, %arg1220: f32):
      %1395 = "arith.mulf"(%arg1218, %arg1219) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1395) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x1xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %90 = "linalg.generic"(%89, %25) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1216: f32, %arg1217: bf16):
      %1394 = "arith.truncf"(%arg1216) : (f32) -> bf16
      "linalg.yield"(%1394) : (bf16) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x128xbf16>) -> tensor<2x64x128xbf16>
    %91 = "linalg.generic"(%arg8, %90, %25) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1213: bf16, %arg1214: bf16, %arg1215: bf16):
      %1393 = "arith.mulf"(%arg1213, %arg1214) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1393) : (bf16) -> ()
    }) : (tensor<128xbf16>, tensor<2x64x128xbf16>, tensor<2x64x128xbf16>) -> tensor<2x64x128xbf16>
    %92 = "tensor.empty"() : () -> tensor<128x128xbf16>
    %93 = "linalg.transpose"(%arg1, %92) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1211: bf16, %arg1212: bf16):
      "linalg.yield"(%arg1211) : (bf16) -> ()
    }) : (tensor<128x128xbf16>, tensor<128x128xbf16>) -> tensor<128x128xbf16>
    %94 = "tensor.collapse_shape"(%91) <{reassociation = [[0, 1], [2]]}> : (tensor<2x64x128xbf16>) -> tensor<128x128xbf16>
    %95 = "tensor.empty"() : () -> tensor<128x128xf32>
    %96 = "linalg.fill"(%7, %95) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1209: f32, %arg1210: f32):
      "linalg.yield"(%arg1209) : (f32) -> ()
    }) : (f32, tensor<128x128xf32>) -> tensor<128x128xf32>
    %97 = "linalg.matmul"(%94, %93, %96) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1206: bf16, %arg1207: bf16, %arg1208: f32):
      %1389 = "arith.extf"(%arg1206) : (bf16) -> f32
      %1390 = "arith.extf"(%arg1207) : (bf16) -> f32
      %1391 = "arith.mulf"(%1389, %1390) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1392 = "arith.addf"(%arg1208, %1391) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1392) : (f32) -> ()
    }) : (tensor<128x128xbf16>, tensor<128x128xbf16>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %98 = "linalg.generic"(%97, %92) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1204: f32, %arg1205: bf16):
      %1388 = "arith.truncf"(%arg1204) : (f32) -> bf16
      "linalg.yield"(%1388) : (bf16) -> ()
    }) : (tensor<128x128xf32>, tensor<128x128xbf16>) -> tensor<128x128xbf16>
    %99 = "tensor.expand_shape"(%98) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 64, 4, 32>}> : (tensor<128x128xbf16>) -> tensor<2x64x4x32xbf16>
    %100 = "tensor.empty"() : () -> tensor<2x4x64x32xbf16>
    %101 = "linalg.transpose"(%99, %100) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1202: bf16, %arg1203: bf16):
      "linalg.yield"(%arg1202) : (bf16) -> ()
    }) : (tensor<2x64x4x32xbf16>, tensor<2x4x64x32xbf16>) -> tensor<2x4x64x32xbf16>
    %102 = "tensor.empty"() : () -> tensor<128x64xbf16>
    %103 = "linalg.transpose"(%arg2, %102) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1200: bf16, %arg1201: bf16):
      "linalg.yield"(%arg1200) : (bf16) -> ()
    }) : (tensor<64x128xbf16>, tensor<128x64xbf16>) -> tensor<128x64xbf16>
    %104 = "tensor.empty"() : () -> tensor<128x64xf32>
    %105 = "linalg.fill"(%7, %104) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1198: f32, %arg1199: f32):
      "linalg.yield"(%arg1198) : (f32) -> ()
    }) : (f32, tensor<128x64xf32>) -> tensor<128x64xf32>
    %106 = "linalg.matmul"(%94, %103, %105) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1195: bf16, %arg1196: bf16, %arg1197: f32):
      %1384 = "arith.extf"(%arg1195) : (bf16) -> f32
      %1385 = "arith.extf"(%arg1196) : (bf16) -> f32
      %1386 = "arith.mulf"(%1384, %1385) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1387 = "arith.addf"(%arg1197, %1386) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1387) : (f32) -> ()
    }) : (tensor<128x128xbf16>, tensor<128x64xbf16>, tensor<128x64xf32>) -> tensor<128x64xf32>
    %107 = "linalg.generic"(%106, %102) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1193: f32, %arg1194: bf16):
      %1383 = "arith.truncf"(%arg1193) : (f32) -> bf16
      "linalg.yield"(%1383) : (bf16) -> ()
    }) : (tensor<128x64xf32>, tensor<128x64xbf16>) -> tensor<128x64xbf16>
    %108 = "tensor.expand_shape"(%107) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 64, 2, 32>}> : (tensor<128x64xbf16>) -> tensor<2x64x2x32xbf16>
    %109 = "tensor.empty"() : () -> tensor<2x2x64x32xbf16>
    %110 = "linalg.transpose"(%108, %109) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1191: bf16, %arg1192: bf16):
      "linalg.yield"(%arg1191) : (bf16) -> ()
    }) : (tensor<2x64x2x32xbf16>, tensor<2x2x64x32xbf16>) -> tensor<2x2x64x32xbf16>
    %111 = "linalg.transpose"(%arg3, %102) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1189: bf16, %arg1190: bf16):
      "linalg.yield"(%arg1189) : (bf16) -> ()
    }) : (tensor<64x128xbf16>, tensor<128x64xbf16>) -> tensor<128x64xbf16>
    %112 = "linalg.matmul"(%94, %111, %105) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1186: bf16, %arg1187: bf16, %arg1188: f32):
      %1379 = "arith.extf"(%arg1186) : (bf16) -> f32
      %1380 = "arith.extf"(%arg1187) : (bf16) -> f32
      %1381 = "arith.mulf"(%1379, %1380) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1382 = "arith.addf"(%arg1188, %1381) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1382) : (f32) -> ()
    }) : (tensor<128x128xbf16>, tensor<128x64xbf16>, tensor<128x64xf32>) -> tensor<128x64xf32>
    %113 = "linalg.generic"(%112, %102) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1184: f32, %arg1185: bf16):
      %1378 = "arith.truncf"(%arg1184) : (f32) -> bf16
      "linalg.yield"(%1378) : (bf16) -> ()
    }) : (tensor<128x64xf32>, tensor<128x64xbf16>) -> tensor<128x64xbf16>
    %114 = "tensor.expand_shape"(%113) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 64, 2, 32>}> : (tensor<128x64xbf16>) -> tensor<2x64x2x32xbf16>
    %115 = "linalg.transpose"(%114, %109) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1182: bf16, %arg1183: bf16):
      "linalg.yield"(%arg1182) : (bf16) -> ()
    }) : (tensor<2x64x2x32xbf16>, tensor<2x2x64x32xbf16>) -> tensor<2x2x64x32xbf16>
    %116 = "tensor.expand_shape"(%78) <{reassociation = [[0], [1, 2], [3]], static_output_shape = array<i64: 1, 1, 64, 32>}> : (tensor<1x64x32xbf16>) -> tensor<1x1x64x32xbf16>
    %117 = "tensor.expand_shape"(%79) <{reassociation = [[0], [1, 2], [3]], static_output_shape = array<i64: 1, 1, 64, 32>}> : (tensor<1x64x32xbf16>) -> tensor<1x1x64x32xbf16>
    %118 = "linalg.generic"(%101, %116, %100) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1179: bf16, %arg1180: bf16, %arg1181: bf16):
      %1377 = "arith.mulf"(%arg1179, %arg1180) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1377) : (bf16) -> ()
    }) : (tensor<2x4x64x32xbf16>, tensor<1x1x64x32xbf16>, tensor<2x4x64x32xbf16>) -> tensor<2x4x64x32xbf16>
    %119 = "tensor.extract_slice"(%101) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 4, 64, 16>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x64x32xbf16>) -> tensor<2x4x64x16xbf16>
    %120 = "tensor.extract_slice"(%101) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 16>, static_sizes = array<i64: 2, 4, 64, 16>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x64x32xbf16>) -> tensor<2x4x64x16xbf16>
    %121 = "tensor.empty"() : () -> tensor<2x4x64x16xbf16>
    %122 = "linalg.generic"(%120, %121) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1177: bf16, %arg1178: bf16):
      %1376 = "arith.negf"(%arg1177) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1376) : (bf16) -> ()
    }) : (tensor<2x4x64x16xbf16>, tensor<2x4x64x16xbf16>) -> tensor<2x4x64x16xbf16>
    %123 = "tensor.concat"(%122, %119) <{dim = 3 : i64}> : (tensor<2x4x64x16xbf16>, tensor<2x4x64x16xbf16>) -> tensor<2x4x64x32xbf16>
    %124 = "linalg.generic"(%123, %117, %100) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1174: bf16, %arg1175: bf16, %arg1176: bf16):
      %1375 = "arith.mulf"(%arg1174, %arg1175) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1375) : (bf16) -> ()
    }) : (tensor<2x4x64x32xbf16>, tensor<1x1x64x32xbf16>, tensor<2x4x64x32xbf16>) -> tensor<2x4x64x32xbf16>
    %125 = "linalg.generic"(%118, %124, %100) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1171: bf16, %arg1172: bf16, %arg1173: bf16):
      %1374 = "arith.addf"(%arg1171, %arg1172) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1374) : (bf16) -> ()
    }) : (tensor<2x4x64x32xbf16>, tensor<2x4x64x32xbf16>, tensor<2x4x64x32xbf16>) -> tensor<2x4x64x32xbf16>
    %126 = "linalg.generic"(%110, %116, %109) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1168: bf16, %arg1169: bf16, %arg1170: bf16):
      %1373 = "arith.mulf"(%arg1168, %arg1169) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1373) : (bf16) -> ()
    }) : (tensor<2x2x64x32xbf16>, tensor<1x1x64x32xbf16>, tensor<2x2x64x32xbf16>) -> tensor<2x2x64x32xbf16>
    %127 = "tensor.extract_slice"(%110) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 2, 64, 16>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x64x32xbf16>) -> tensor<2x2x64x16xbf16>
    %128 = "tensor.extract_slice"(%110) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 16>, static_sizes = array<i64: 2, 2, 64, 16>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x64x32xbf16>) -> tensor<2x2x64x16xbf16>
    %129 = "tensor.empty"() : () -> tensor<2x2x64x16xbf16>
    %130 = "linalg.generic"(%128, %129) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1166: bf16, %arg1167: bf16):
      %1372 = "arith.negf"(%arg1166) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1372) : (bf16) -> ()
    }) : (tensor<2x2x64x16xbf16>, tensor<2x2x64x16xbf16>) -> tensor<2x2x64x16xbf16>
    %131 = "tensor.concat"(%130, %127) <{dim = 3 : i64}> : (tensor<2x2x64x16xbf16>, tensor<2x2x64x16xbf16>) -> tensor<2x2x64x32xbf16>
    %132 = "linalg.generic"(%131, %117, %109) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1163: bf16, %arg1164: bf16, %arg1165: bf16):
      %1371 = "arith.mulf"(%arg1163, %arg1164) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1371) : (bf16) -> ()
    }) : (tensor<2x2x64x32xbf16>, tensor<1x1x64x32xbf16>, tensor<2x2x64x32xbf16>) -> tensor<2x2x64x32xbf16>
    %133 = "linalg.generic"(%126, %132, %109) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1160: bf16, %arg1161: bf16, %arg1162: bf16):
      %1370 = "arith.addf"(%arg1160, %arg1161) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1370) : (bf16) -> ()
    }) : (tensor<2x2x64x32xbf16>, tensor<2x2x64x32xbf16>, tensor<2x2x64x32xbf16>) -> tensor<2x2x64x32xbf16>
    %134 = "tensor.empty"() : () -> tensor<2x2x2x64x32xbf16>
    %135 = "linalg.generic"(%133, %134) <{indexing_maps = [#map22, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1158: bf16, %arg1159: bf16):
      "linalg.yield"(%arg1158) : (bf16) -> ()
    }) : (tensor<2x2x64x32xbf16>, tensor<2x2x2x64x32xbf16>) -> tensor<2x2x2x64x32xbf16>
    %136 = "tensor.collapse_shape"(%135) <{reassociation = [[0], [1, 2], [3], [4]]}> : (tensor<2x2x2x64x32xbf16>) -> tensor<2x4x64x32xbf16>
    %137 = "linalg.generic"(%115, %134) <{indexing_maps = [#map22, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1156: bf16, %arg1157: bf16):
      "linalg.yield"(%arg1156) : (bf16) -> ()
    }) : (tensor<2x2x64x32xbf16>, tensor<2x2x2x64x32xbf16>) -> tensor<2x2x2x64x32xbf16>
    %138 = "tensor.empty"() : () -> tensor<2x4x32x64xbf16>
    %139 = "linalg.transpose"(%136, %138) <{permutation = array<i64: 0, 1, 3, 2>}> ({
    ^bb0(%arg1154: bf16, %arg1155: bf16):
      "linalg.yield"(%arg1154) : (bf16) -> ()
    }) : (tensor<2x4x64x32xbf16>, tensor<2x4x32x64xbf16>) -> tensor<2x4x32x64xbf16>
    %140 = "tensor.collapse_shape"(%125) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x64x32xbf16>) -> tensor<8x64x32xbf16>
    %141 = "tensor.collapse_shape"(%139) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x32x64xbf16>) -> tensor<8x32x64xbf16>
    %142 = "tensor.empty"() : () -> tensor<8x64x64xf32>
    %143 = "linalg.fill"(%7, %142) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1152: f32, %arg1153: f32):
      "linalg.yield"(%arg1152) : (f32) -> ()
    }) : (f32, tensor<8x64x64xf32>) -> tensor<8x64x64xf32>
    %144 = "linalg.batch_matmul"(%140, %141, %143) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1149: bf16, %arg1150: bf16, %arg1151: f32):
      %1366 = "arith.extf"(%arg1149) : (bf16) -> f32
      %1367 = "arith.extf"(%arg1150) : (bf16) -> f32
      %1368 = "arith.mulf"(%1366, %1367) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1369 = "arith.addf"(%arg1151, %1368) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1369) : (f32) -> ()
    }) : (tensor<8x64x32xbf16>, tensor<8x32x64xbf16>, tensor<8x64x64xf32>) -> tensor<8x64x64xf32>
    %145 = "tensor.empty"() : () -> tensor<8x64x64xbf16>
    %146 = "linalg.generic"(%144, %145) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1147: f32, %arg1148: bf16):
      %1365 = "arith.truncf"(%arg1147) : (f32) -> bf16
      "linalg.yield"(%1365) : (bf16) -> ()
    }) : (tensor<8x64x64xf32>, tensor<8x64x64xbf16>) -> tensor<8x64x64xbf16>
    %147 = "tensor.expand_shape"(%146) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 64, 64>}> : (tensor<8x64x64xbf16>) -> tensor<2x4x64x64xbf16>
    %148 = "tensor.empty"() : () -> tensor<2x4x64x64xf32>
    %149 = "linalg.generic"(%147, %148) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1145: bf16, %arg1146: f32):
      %1364 = "arith.extf"(%arg1145) : (bf16) -> f32
      "linalg.yield"(%1364) : (f32) -> ()
    }) : (tensor<2x4x64x64xbf16>, tensor<2x4x64x64xf32>) -> tensor<2x4x64x64xf32>
    %150 = "linalg.generic"(%149, %148) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1143: f32, %arg1144: f32):
      %1362 = "arith.truncf"(%17) : (f64) -> f32
      %1363 = "arith.mulf"(%arg1143, %1362) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1363) : (f32) -> ()
    }) : (tensor<2x4x64x64xf32>, tensor<2x4x64x64xf32>) -> tensor<2x4x64x64xf32>
    %151 = "tensor.empty"() : () -> tensor<2x4x64x64xbf16>
    %152 = "linalg.generic"(%150, %151) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1141: f32, %arg1142: bf16):
      %1361 = "arith.truncf"(%arg1141) : (f32) -> bf16
      "linalg.yield"(%1361) : (bf16) -> ()
    }) : (tensor<2x4x64x64xf32>, tensor<2x4x64x64xbf16>) -> tensor<2x4x64x64xbf16>
    %153 = "linalg.generic"(%152, %67, %151) <{indexing_maps = [#map12, #map27, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1138: bf16, %arg1139: bf16, %arg1140: bf16):
      %1360 = "arith.addf"(%arg1138, %arg1139) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1360) : (bf16) -> ()
    }) : (tensor<2x4x64x64xbf16>, tensor<2x1x64x64xbf16>, tensor<2x4x64x64xbf16>) -> tensor<2x4x64x64xbf16>
    %154 = "linalg.generic"(%153, %148) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1136: bf16, %arg1137: f32):
      %1359 = "arith.extf"(%arg1136) : (bf16) -> f32
      "linalg.yield"(%1359) : (f32) -> ()
    }) : (tensor<2x4x64x64xbf16>, tensor<2x4x64x64xf32>) -> tensor<2x4x64x64xf32>
    %155 = "tensor.empty"() : () -> tensor<2x4x64xi64>
    %156 = "linalg.fill"(%4, %155) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1134: i64, %arg1135: i64):
      "linalg.yield"(%arg1134) : (i64) -> ()
    }) : (i64, tensor<2x4x64xi64>) -> tensor<2x4x64xi64>
    %157 = "tensor.empty"() : () -> tensor<2x4x64xf32>
    %158 = "linalg.fill"(%8, %157) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1132: f32, %arg1133: f32):
      "linalg.yield"(%arg1132) : (f32) -> ()
    }) : (f32, tensor<2x4x64xf32>) -> tensor<2x4x64xf32>
    %159:2 = "linalg.generic"(%154, %158, %156) <{indexing_maps = [#map12, #map26, #map26], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg1129: f32, %arg1130: f32, %arg1131: i64):
      %1354 = "linalg.index"() <{dim = 3 : i64}> : () -> index
      %1355 = "arith.index_cast"(%1354) : (index) -> i64
      %1356 = "arith.maximumf"(%arg1129, %arg1130) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1357 = "arith.cmpf"(%arg1129, %arg1130) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1358 = "arith.select"(%1357, %1355, %arg1131) : (i1, i64, i64) -> i64
      "linalg.yield"(%1356, %1358) : (f32, i64) -> ()
    }) : (tensor<2x4x64x64xf32>, tensor<2x4x64xf32>, tensor<2x4x64xi64>) -> (tensor<2x4x64xf32>, tensor<2x4x64xi64>)
    %160 = "tensor.expand_shape"(%159#0) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 4, 64, 1>}> : (tensor<2x4x64xf32>) -> tensor<2x4x64x1xf32>
    %161 = "linalg.generic"(%154, %160, %148) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1126: f32, %arg1127: f32, %arg1128: f32):
      %1353 = "arith.subf"(%arg1126, %arg1127) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1353) : (f32) -> ()
    }) : (tensor<2x4x64x64xf32>, tensor<2x4x64x1xf32>, tensor<2x4x64x64xf32>) -> tensor<2x4x64x64xf32>
    %162 = "linalg.generic"(%161, %148) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1124: f32, %arg1125: f32):
      %1352 = "math.exp"(%arg1124) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1352) : (f32) -> ()
    }) : (tensor<2x4x64x64xf32>, tensor<2x4x64x64xf32>) -> tensor<2x4x64x64xf32>
    %163 = "tensor.empty"() : () -> tensor<2x4x64x1xf32>
    %164 = "linalg.fill"(%7, %163) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1122: f32, %arg1123: f32):
      "linalg.yield"(%arg1122) : (f32) -> ()
    }) : (f32, tensor<2x4x64x1xf32>) -> tensor<2x4x64x1xf32>
    %165 = "linalg.generic"(%162, %164) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1120: f32, %arg1121: f32):
      %1351 = "arith.addf"(%arg1120, %arg1121) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1351) : (f32) -> ()
    }) : (tensor<2x4x64x64xf32>, tensor<2x4x64x1xf32>) -> tensor<2x4x64x1xf32>
    %166 = "linalg.generic"(%162, %165, %148) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1117: f32, %arg1118: f32, %arg1119: f32):
      %1350 = "arith.divf"(%arg1117, %arg1118) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1350) : (f32) -> ()
    }) : (tensor<2x4x64x64xf32>, tensor<2x4x64x1xf32>, tensor<2x4x64x64xf32>) -> tensor<2x4x64x64xf32>
    %167 = "linalg.generic"(%166, %151) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1115: f32, %arg1116: bf16):
      %1349 = "arith.truncf"(%arg1115) : (f32) -> bf16
      "linalg.yield"(%1349) : (bf16) -> ()
    }) : (tensor<2x4x64x64xf32>, tensor<2x4x64x64xbf16>) -> tensor<2x4x64x64xbf16>
    %168 = "tensor.collapse_shape"(%167) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x64x64xbf16>) -> tensor<8x64x64xbf16>
    %169 = "tensor.collapse_shape"(%137) <{reassociation = [[0, 1, 2], [3], [4]]}> : (tensor<2x2x2x64x32xbf16>) -> tensor<8x64x32xbf16>
    %170 = "tensor.empty"() : () -> tensor<8x64x32xf32>
    %171 = "linalg.fill"(%7, %170) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1113: f32, %arg1114: f32):
      "linalg.yield"(%arg1113) : (f32) -> ()
    }) : (f32, tensor<8x64x32xf32>) -> tensor<8x64x32xf32>
    %172 = "linalg.batch_matmul"(%168, %169, %171) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1110: bf16, %arg1111: bf16, %arg1112: f32):
      %1345 = "arith.extf"(%arg1110) : (bf16) -> f32
      %1346 = "arith.extf"(%arg1111) : (bf16) -> f32
      %1347 = "arith.mulf"(%1345, %1346) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1348 = "arith.addf"(%arg1112, %1347) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1348) : (f32) -> ()
    }) : (tensor<8x64x64xbf16>, tensor<8x64x32xbf16>, tensor<8x64x32xf32>) -> tensor<8x64x32xf32>
    %173 = "tensor.empty"() : () -> tensor<8x64x32xbf16>
    %174 = "linalg.generic"(%172, %173) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1108: f32, %arg1109: bf16):
      %1344 = "arith.truncf"(%arg1108) : (f32) -> bf16
      "linalg.yield"(%1344) : (bf16) -> ()
    }) : (tensor<8x64x32xf32>, tensor<8x64x32xbf16>) -> tensor<8x64x32xbf16>
    %175 = "tensor.expand_shape"(%174) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 64, 32>}> : (tensor<8x64x32xbf16>) -> tensor<2x4x64x32xbf16>
    %176 = "tensor.empty"() : () -> tensor<2x64x4x32xbf16>
    %177 = "linalg.transpose"(%175, %176) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1106: bf16, %arg1107: bf16):
      "linalg.yield"(%arg1106) : (bf16) -> ()
    }) : (tensor<2x4x64x32xbf16>, tensor<2x64x4x32xbf16>) -> tensor<2x64x4x32xbf16>
    %178 = "linalg.transpose"(%arg4, %92) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1104: bf16, %arg1105: bf16):
      "linalg.yield"(%arg1104) : (bf16) -> ()
    }) : (tensor<128x128xbf16>, tensor<128x128xbf16>) -> tensor<128x128xbf16>
    %179 = "tensor.collapse_shape"(%177) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x64x4x32xbf16>) -> tensor<128x128xbf16>
    %180 = "linalg.matmul"(%179, %178, %96) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1101: bf16, %arg1102: bf16, %arg1103: f32):
      %1340 = "arith.extf"(%arg1101) : (bf16) -> f32
      %1341 = "arith.extf"(%arg1102) : (bf16) -> f32
      %1342 = "arith.mulf"(%1340, %1341) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1343 = "arith.addf"(%arg1103, %1342) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1343) : (f32) -> ()
    }) : (tensor<128x128xbf16>, tensor<128x128xbf16>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %181 = "linalg.generic"(%180, %92) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1099: f32, %arg1100: bf16):
      %1339 = "arith.truncf"(%arg1099) : (f32) -> bf16
      "linalg.yield"(%1339) : (bf16) -> ()
    }) : (tensor<128x128xf32>, tensor<128x128xbf16>) -> tensor<128x128xbf16>
    %182 = "tensor.expand_shape"(%181) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 64, 128>}> : (tensor<128x128xbf16>) -> tensor<2x64x128xbf16>
    %183 = "linalg.generic"(%26, %182, %25) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1096: bf16, %arg1097: bf16, %arg1098: bf16):
      %1338 = "arith.addf"(%arg1096, %arg1097) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1338) : (bf16) -> ()
    }) : (tensor<2x64x128xbf16>, tensor<2x64x128xbf16>, tensor<2x64x128xbf16>) -> tensor<2x64x128xbf16>
    %184 = "linalg.generic"(%183, %80) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1094: bf16, %arg1095: f32):
      %1337 = "arith.extf"(%arg1094) : (bf16) -> f32
      "linalg.yield"(%1337) : (f32) -> ()
    }) : (tensor<2x64x128xbf16>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %185 = "linalg.generic"(%184, %184, %80) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1091: f32, %arg1092: f32, %arg1093: f32):
      %1336 = "arith.mulf"(%arg1091, %arg1092) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1336) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %186 = "linalg.generic"(%185, %84) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1089: f32, %arg1090: f32):
      %1335 = "arith.addf"(%arg1089, %arg1090) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1335) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %187 = "linalg.generic"(%186, %83) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1087: f32, %arg1088: f32):
      %1334 = "arith.divf"(%arg1087, %20) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1334) : (f32) -> ()
    }) : (tensor<2x64x1xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %188 = "linalg.generic"(%187, %83) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1085: f32, %arg1086: f32):
      %1332 = "arith.truncf"(%18) : (f64) -> f32
      %1333 = "arith.addf"(%arg1085, %1332) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1333) : (f32) -> ()
    }) : (tensor<2x64x1xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %189 = "linalg.generic"(%188, %83) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1083: f32, %arg1084: f32):
      %1331 = "math.rsqrt"(%arg1083) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1331) : (f32) -> ()
    }) : (tensor<2x64x1xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %190 = "linalg.generic"(%184, %189, %80) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1080: f32, %arg1081: f32, %arg1082: f32):
      %1330 = "arith.mulf"(%arg1080, %arg1081) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1330) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x1xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %191 = "linalg.generic"(%190, %25) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1078: f32, %arg1079: bf16):
      %1329 = "arith.truncf"(%arg1078) : (f32) -> bf16
      "linalg.yield"(%1329) : (bf16) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x128xbf16>) -> tensor<2x64x128xbf16>
    %192 = "linalg.generic"(%arg9, %191, %25) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1075: bf16, %arg1076: bf16, %arg1077: bf16):
      %1328 = "arith.mulf"(%arg1075, %arg1076) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1328) : (bf16) -> ()
    }) : (tensor<128xbf16>, tensor<2x64x128xbf16>, tensor<2x64x128xbf16>) -> tensor<2x64x128xbf16>
    %193 = "tensor.empty"() : () -> tensor<128x352xbf16>
    %194 = "linalg.transpose"(%arg5, %193) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1073: bf16, %arg1074: bf16):
      "linalg.yield"(%arg1073) : (bf16) -> ()
    }) : (tensor<352x128xbf16>, tensor<128x352xbf16>) -> tensor<128x352xbf16>
    %195 = "tensor.collapse_shape"(%192) <{reassociation = [[0, 1], [2]]}> : (tensor<2x64x128xbf16>) -> tensor<128x128xbf16>
    %196 = "tensor.empty"() : () -> tensor<128x352xf32>
    %197 = "linalg.fill"(%7, %196) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1071: f32, %arg1072: f32):
      "linalg.yield"(%arg1071) : (f32) -> ()
    }) : (f32, tensor<128x352xf32>) -> tensor<128x352xf32>
    %198 = "linalg.matmul"(%195, %194, %197) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1068: bf16, %arg1069: bf16, %arg1070: f32):
      %1324 = "arith.extf"(%arg1068) : (bf16) -> f32
      %1325 = "arith.extf"(%arg1069) : (bf16) -> f32
      %1326 = "arith.mulf"(%1324, %1325) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1327 = "arith.addf"(%arg1070, %1326) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1327) : (f32) -> ()
    }) : (tensor<128x128xbf16>, tensor<128x352xbf16>, tensor<128x352xf32>) -> tensor<128x352xf32>
    %199 = "linalg.generic"(%198, %193) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1066: f32, %arg1067: bf16):
      %1323 = "arith.truncf"(%arg1066) : (f32) -> bf16
      "linalg.yield"(%1323) : (bf16) -> ()
    }) : (tensor<128x352xf32>, tensor<128x352xbf16>) -> tensor<128x352xbf16>
    %200 = "tensor.expand_shape"(%199) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 64, 352>}> : (tensor<128x352xbf16>) -> tensor<2x64x352xbf16>
    %201 = "tensor.empty"() : () -> tensor<2x64x352xf32>
    %202 = "linalg.generic"(%200, %201) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1064: bf16, %arg1065: f32):
      %1322 = "arith.extf"(%arg1064) : (bf16) -> f32
      "linalg.yield"(%1322) : (f32) -> ()
    }) : (tensor<2x64x352xbf16>, tensor<2x64x352xf32>) -> tensor<2x64x352xf32>
    %203 = "linalg.generic"(%202, %201) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1062: f32, %arg1063: f32):
      %1318 = "arith.negf"(%arg1062) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %1319 = "math.exp"(%1318) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %1320 = "arith.addf"(%1319, %9) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1321 = "arith.divf"(%9, %1320) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1321) : (f32) -> ()
    }) : (tensor<2x64x352xf32>, tensor<2x64x352xf32>) -> tensor<2x64x352xf32>
    %204 = "linalg.generic"(%202, %203, %201) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1059: f32, %arg1060: f32, %arg1061: f32):
      %1317 = "arith.mulf"(%arg1059, %arg1060) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1317) : (f32) -> ()
    }) : (tensor<2x64x352xf32>, tensor<2x64x352xf32>, tensor<2x64x352xf32>) -> tensor<2x64x352xf32>
    %205 = "tensor.empty"() : () -> tensor<2x64x352xbf16>
    %206 = "linalg.generic"(%204, %205) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1057: f32, %arg1058: bf16):
      %1316 = "arith.truncf"(%arg1057) : (f32) -> bf16
      "linalg.yield"(%1316) : (bf16) -> ()
    }) : (tensor<2x64x352xf32>, tensor<2x64x352xbf16>) -> tensor<2x64x352xbf16>
    %207 = "linalg.transpose"(%arg6, %193) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1055: bf16, %arg1056: bf16):
      "linalg.yield"(%arg1055) : (bf16) -> ()
    }) : (tensor<352x128xbf16>, tensor<128x352xbf16>) -> tensor<128x352xbf16>
    %208 = "linalg.matmul"(%195, %207, %197) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1052: bf16, %arg1053: bf16, %arg1054: f32):
      %1312 = "arith.extf"(%arg1052) : (bf16) -> f32
      %1313 = "arith.extf"(%arg1053) : (bf16) -> f32
      %1314 = "arith.mulf"(%1312, %1313) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1315 = "arith.addf"(%arg1054, %1314) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1315) : (f32) -> ()
    }) : (tensor<128x128xbf16>, tensor<128x352xbf16>, tensor<128x352xf32>) -> tensor<128x352xf32>
    %209 = "linalg.generic"(%208, %193) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1050: f32, %arg1051: bf16):
      %1311 = "arith.truncf"(%arg1050) : (f32) -> bf16
      "linalg.yield"(%1311) : (bf16) -> ()
    }) : (tensor<128x352xf32>, tensor<128x352xbf16>) -> tensor<128x352xbf16>
    %210 = "tensor.expand_shape"(%209) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 64, 352>}> : (tensor<128x352xbf16>) -> tensor<2x64x352xbf16>
    %211 = "linalg.generic"(%206, %210, %205) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1047: bf16, %arg1048: bf16, %arg1049: bf16):
      %1310 = "arith.mulf"(%arg1047, %arg1048) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1310) : (bf16) -> ()
    }) : (tensor<2x64x352xbf16>, tensor<2x64x352xbf16>, tensor<2x64x352xbf16>) -> tensor<2x64x352xbf16>
    %212 = "tensor.empty"() : () -> tensor<352x128xbf16>
    %213 = "linalg.transpose"(%arg7, %212) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1045: bf16, %arg1046: bf16):
      "linalg.yield"(%arg1045) : (bf16) -> ()
    }) : (tensor<128x352xbf16>, tensor<352x128xbf16>) -> tensor<352x128xbf16>
    %214 = "tensor.collapse_shape"(%211) <{reassociation = [[0, 1], [2]]}> : (tensor<2x64x352xbf16>) -> tensor<128x352xbf16>
    %215 = "linalg.matmul"(%214, %213, %96) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1042: bf16, %arg1043: bf16, %arg1044: f32):
      %1306 = "arith.extf"(%arg1042) : (bf16) -> f32
      %1307 = "arith.extf"(%arg1043) : (bf16) -> f32
      %1308 = "arith.mulf"(%1306, %1307) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1309 = "arith.addf"(%arg1044, %1308) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1309) : (f32) -> ()
    }) : (tensor<128x352xbf16>, tensor<352x128xbf16>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %216 = "linalg.generic"(%215, %92) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1040: f32, %arg1041: bf16):
      %1305 = "arith.truncf"(%arg1040) : (f32) -> bf16
      "linalg.yield"(%1305) : (bf16) -> ()
    }) : (tensor<128x128xf32>, tensor<128x128xbf16>) -> tensor<128x128xbf16>
    %217 = "tensor.expand_shape"(%216) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 64, 128>}> : (tensor<128x128xbf16>) -> tensor<2x64x128xbf16>
    %218 = "linalg.generic"(%183, %217, %25) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1037: bf16, %arg1038: bf16, %arg1039: bf16):
      %1304 = "arith.addf"(%arg1037, %arg1038) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1304) : (bf16) -> ()
    }) : (tensor<2x64x128xbf16>, tensor<2x64x128xbf16>, tensor<2x64x128xbf16>) -> tensor<2x64x128xbf16>
    %219 = "linalg.generic"(%218, %80) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1035: bf16, %arg1036: f32):
      %1303 = "arith.extf"(%arg1035) : (bf16) -> f32
      "linalg.yield"(%1303) : (f32) -> ()
    }) : (tensor<2x64x128xbf16>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %220 = "linalg.generic"(%219, %219, %80) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1032: f32, %arg1033: f32, %arg1034: f32):
      %1302 = "arith.mulf"(%arg1032, %arg1033) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1302) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %221 = "linalg.generic"(%220, %84) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1030: f32, %arg1031: f32):
      %1301 = "arith.addf"(%arg1030, %arg1031) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1301) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %222 = "linalg.generic"(%221, %83) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1028: f32, %arg1029: f32):
      %1300 = "arith.divf"(%arg1028, %20) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1300) : (f32) -> ()
    }) : (tensor<2x64x1xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %223 = "linalg.generic"(%222, %83) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1026: f32, %arg1027: f32):
      %1298 = "arith.truncf"(%18) : (f64) -> f32
      %1299 = "arith.addf"(%arg1026, %1298) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1299) : (f32) -> ()
    }) : (tensor<2x64x1xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %224 = "linalg.generic"(%223, %83) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1024: f32, %arg1025: f32):
      %1297 = "math.rsqrt"(%arg1024) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1297) : (f32) -> ()
    }) : (tensor<2x64x1xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %225 = "linalg.generic"(%219, %224, %80) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1021: f32, %arg1022: f32, %arg1023: f32):
      %1296 = "arith.mulf"(%arg1021, %arg1022) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1296) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x1xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %226 = "linalg.generic"(%225, %25) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1019: f32, %arg1020: bf16):
      %1295 = "arith.truncf"(%arg1019) : (f32) -> bf16
      "linalg.yield"(%1295) : (bf16) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x128xbf16>) -> tensor<2x64x128xbf16>
    %227 = "linalg.generic"(%arg17, %226, %25) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1016: bf16, %arg1017: bf16, %arg1018: bf16):
      %1294 = "arith.mulf"(%arg1016, %arg1017) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1294) : (bf16) -> ()
    }) : (tensor<128xbf16>, tensor<2x64x128xbf16>, tensor<2x64x128xbf16>) -> tensor<2x64x128xbf16>
    %228 = "linalg.transpose"(%arg10, %92) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1014: bf16, %arg1015: bf16):
      "linalg.yield"(%arg1014) : (bf16) -> ()
    }) : (tensor<128x128xbf16>, tensor<128x128xbf16>) -> tensor<128x128xbf16>
    %229 = "tensor.collapse_shape"(%227) <{reassociation = [[0, 1], [2]]}> : (tensor<2x64x128xbf16>) -> tensor<128x128xbf16>
    %230 = "linalg.matmul"(%229, %228, %96) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1011: bf16, %arg1012: bf16, %arg1013: f32):
      %1290 = "arith.extf"(%arg1011) : (bf16) -> f32
      %1291 = "arith.extf"(%arg1012) : (bf16) -> f32
      %1292 = "arith.mulf"(%1290, %1291) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1293 = "arith.addf"(%arg1013, %1292) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1293) : (f32) -> ()
    }) : (tensor<128x128xbf16>, tensor<128x128xbf16>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %231 = "linalg.generic"(%230, %92) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1009: f32, %arg1010: bf16):
      %1289 = "arith.truncf"(%arg1009) : (f32) -> bf16
      "linalg.yield"(%1289) : (bf16) -> ()
    }) : (tensor<128x128xf32>, tensor<128x128xbf16>) -> tensor<128x128xbf16>
    %232 = "tensor.expand_shape"(%231) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 64, 4, 32>}> : (tensor<128x128xbf16>) -> tensor<2x64x4x32xbf16>
    %233 = "linalg.transpose"(%232, %100) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1007: bf16, %arg1008: bf16):
      "linalg.yield"(%arg1007) : (bf16) -> ()
    }) : (tensor<2x64x4x32xbf16>, tensor<2x4x64x32xbf16>) -> tensor<2x4x64x32xbf16>
    %234 = "linalg.transpose"(%arg11, %102) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1005: bf16, %arg1006: bf16):
      "linalg.yield"(%arg1005) : (bf16) -> ()
    }) : (tensor<64x128xbf16>, tensor<128x64xbf16>) -> tensor<128x64xbf16>
    %235 = "linalg.matmul"(%229, %234, %105) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1002: bf16, %arg1003: bf16, %arg1004: f32):
      %1285 = "arith.extf"(%arg1002) : (bf16) -> f32
      %1286 = "arith.extf"(%arg1003) : (bf16) -> f32
      %1287 = "arith.mulf"(%1285, %1286) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1288 = "arith.addf"(%arg1004, %1287) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1288) : (f32) -> ()
    }) : (tensor<128x128xbf16>, tensor<128x64xbf16>, tensor<128x64xf32>) -> tensor<128x64xf32>
    %236 = "linalg.generic"(%235, %102) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1000: f32, %arg1001: bf16):
      %1284 = "arith.truncf"(%arg1000) : (f32) -> bf16
      "linalg.yield"(%1284) : (bf16) -> ()
    }) : (tensor<128x64xf32>, tensor<128x64xbf16>) -> tensor<128x64xbf16>
    %237 = "tensor.expand_shape"(%236) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 64, 2, 32>}> : (tensor<128x64xbf16>) -> tensor<2x64x2x32xbf16>
    %238 = "linalg.transpose"(%237, %109) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg998: bf16, %arg999: bf16):
      "linalg.yield"(%arg998) : (bf16) -> ()
    }) : (tensor<2x64x2x32xbf16>, tensor<2x2x64x32xbf16>) -> tensor<2x2x64x32xbf16>
    %239 = "linalg.transpose"(%arg12, %102) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg996: bf16, %arg997: bf16):
      "linalg.yield"(%arg996) : (bf16) -> ()
    }) : (tensor<64x128xbf16>, tensor<128x64xbf16>) -> tensor<128x64xbf16>
    %240 = "linalg.matmul"(%229, %239, %105) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg993: bf16, %arg994: bf16, %arg995: f32):
      %1280 = "arith.extf"(%arg993) : (bf16) -> f32
      %1281 = "arith.extf"(%arg994) : (bf16) -> f32
      %1282 = "arith.mulf"(%1280, %1281) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1283 = "arith.addf"(%arg995, %1282) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1283) : (f32) -> ()
    }) : (tensor<128x128xbf16>, tensor<128x64xbf16>, tensor<128x64xf32>) -> tensor<128x64xf32>
    %241 = "linalg.generic"(%240, %102) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg991: f32, %arg992: bf16):
      %1279 = "arith.truncf"(%arg991) : (f32) -> bf16
      "linalg.yield"(%1279) : (bf16) -> ()
    }) : (tensor<128x64xf32>, tensor<128x64xbf16>) -> tensor<128x64xbf16>
    %242 = "tensor.expand_shape"(%241) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 64, 2, 32>}> : (tensor<128x64xbf16>) -> tensor<2x64x2x32xbf16>
    %243 = "linalg.transpose"(%242, %109) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg989: bf16, %arg990: bf16):
      "linalg.yield"(%arg989) : (bf16) -> ()
    }) : (tensor<2x64x2x32xbf16>, tensor<2x2x64x32xbf16>) -> tensor<2x2x64x32xbf16>
    %244 = "linalg.generic"(%233, %116, %100) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg986: bf16, %arg987: bf16, %arg988: bf16):
      %1278 = "arith.mulf"(%arg986, %arg987) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1278) : (bf16) -> ()
    }) : (tensor<2x4x64x32xbf16>, tensor<1x1x64x32xbf16>, tensor<2x4x64x32xbf16>) -> tensor<2x4x64x32xbf16>
    %245 = "tensor.extract_slice"(%233) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 4, 64, 16>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x64x32xbf16>) -> tensor<2x4x64x16xbf16>
    %246 = "tensor.extract_slice"(%233) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 16>, static_sizes = array<i64: 2, 4, 64, 16>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x64x32xbf16>) -> tensor<2x4x64x16xbf16>
    %247 = "linalg.generic"(%246, %121) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg984: bf16, %arg985: bf16):
      %1277 = "arith.negf"(%arg984) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1277) : (bf16) -> ()
    }) : (tensor<2x4x64x16xbf16>, tensor<2x4x64x16xbf16>) -> tensor<2x4x64x16xbf16>
    %248 = "tensor.concat"(%247, %245) <{dim = 3 : i64}> : (tensor<2x4x64x16xbf16>, tensor<2x4x64x16xbf16>) -> tensor<2x4x64x32xbf16>
    %249 = "linalg.generic"(%248, %117, %100) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg981: bf16, %arg982: bf16, %arg983: bf16):
      %1276 = "arith.mulf"(%arg981, %arg982) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1276) : (bf16) -> ()
    }) : (tensor<2x4x64x32xbf16>, tensor<1x1x64x32xbf16>, tensor<2x4x64x32xbf16>) -> tensor<2x4x64x32xbf16>
    %250 = "linalg.generic"(%244, %249, %100) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg978: bf16, %arg979: bf16, %arg980: bf16):
      %1275 = "arith.addf"(%arg978, %arg979) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1275) : (bf16) -> ()
    }) : (tensor<2x4x64x32xbf16>, tensor<2x4x64x32xbf16>, tensor<2x4x64x32xbf16>) -> tensor<2x4x64x32xbf16>
    %251 = "linalg.generic"(%238, %116, %109) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg975: bf16, %arg976: bf16, %arg977: bf16):
      %1274 = "arith.mulf"(%arg975, %arg976) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1274) : (bf16) -> ()
    }) : (tensor<2x2x64x32xbf16>, tensor<1x1x64x32xbf16>, tensor<2x2x64x32xbf16>) -> tensor<2x2x64x32xbf16>
    %252 = "tensor.extract_slice"(%238) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 2, 64, 16>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x64x32xbf16>) -> tensor<2x2x64x16xbf16>
    %253 = "tensor.extract_slice"(%238) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 16>, static_sizes = array<i64: 2, 2, 64, 16>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x64x32xbf16>) -> tensor<2x2x64x16xbf16>
    %254 = "linalg.generic"(%253, %129) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg973: bf16, %arg974: bf16):
      %1273 = "arith.negf"(%arg973) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1273) : (bf16) -> ()
    }) : (tensor<2x2x64x16xbf16>, tensor<2x2x64x16xbf16>) -> tensor<2x2x64x16xbf16>
    %255 = "tensor.concat"(%254, %252) <{dim = 3 : i64}> : (tensor<2x2x64x16xbf16>, tensor<2x2x64x16xbf16>) -> tensor<2x2x64x32xbf16>
    %256 = "linalg.generic"(%255, %117, %109) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg970: bf16, %arg971: bf16, %arg972: bf16):
      %1272 = "arith.mulf"(%arg970, %arg971) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1272) : (bf16) -> ()
    }) : (tensor<2x2x64x32xbf16>, tensor<1x1x64x32xbf16>, tensor<2x2x64x32xbf16>) -> tensor<2x2x64x32xbf16>
    %257 = "linalg.generic"(%251, %256, %109) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg967: bf16, %arg968: bf16, %arg969: bf16):
      %1271 = "arith.addf"(%arg967, %arg968) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1271) : (bf16) -> ()
    }) : (tensor<2x2x64x32xbf16>, tensor<2x2x64x32xbf16>, tensor<2x2x64x32xbf16>) -> tensor<2x2x64x32xbf16>
    %258 = "linalg.generic"(%257, %134) <{indexing_maps = [#map22, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg965: bf16, %arg966: bf16):
      "linalg.yield"(%arg965) : (bf16) -> ()
    }) : (tensor<2x2x64x32xbf16>, tensor<2x2x2x64x32xbf16>) -> tensor<2x2x2x64x32xbf16>
    %259 = "tensor.collapse_shape"(%258) <{reassociation = [[0], [1, 2], [3], [4]]}> : (tensor<2x2x2x64x32xbf16>) -> tensor<2x4x64x32xbf16>
    %260 = "linalg.generic"(%243, %134) <{indexing_maps = [#map22, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg963: bf16, %arg964: bf16):
      "linalg.yield"(%arg963) : (bf16) -> ()
    }) : (tensor<2x2x64x32xbf16>, tensor<2x2x2x64x32xbf16>) -> tensor<2x2x2x64x32xbf16>
    %261 = "linalg.transpose"(%259, %138) <{permutation = array<i64: 0, 1, 3, 2>}> ({
    ^bb0(%arg961: bf16, %arg962: bf16):
      "linalg.yield"(%arg961) : (bf16) -> ()
    }) : (tensor<2x4x64x32xbf16>, tensor<2x4x32x64xbf16>) -> tensor<2x4x32x64xbf16>
    %262 = "tensor.collapse_shape"(%250) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x64x32xbf16>) -> tensor<8x64x32xbf16>
    %263 = "tensor.collapse_shape"(%261) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x32x64xbf16>) -> tensor<8x32x64xbf16>
    %264 = "linalg.batch_matmul"(%262, %263, %143) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg958: bf16, %arg959: bf16, %arg960: f32):
      %1267 = "arith.extf"(%arg958) : (bf16) -> f32
      %1268 = "arith.extf"(%arg959) : (bf16) -> f32
      %1269 = "arith.mulf"(%1267, %1268) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1270 = "arith.addf"(%arg960, %1269) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1270) : (f32) -> ()
    }) : (tensor<8x64x32xbf16>, tensor<8x32x64xbf16>, tensor<8x64x64xf32>) -> tensor<8x64x64xf32>
    %265 = "linalg.generic"(%264, %145) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg956: f32, %arg957: bf16):
      %1266 = "arith.truncf"(%arg956) : (f32) -> bf16
      "linalg.yield"(%1266) : (bf16) -> ()
    }) : (tensor<8x64x64xf32>, tensor<8x64x64xbf16>) -> tensor<8x64x64xbf16>
    %266 = "tensor.expand_shape"(%265) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 64, 64>}> : (tensor<8x64x64xbf16>) -> tensor<2x4x64x64xbf16>
    %267 = "linalg.generic"(%266, %148) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg954: bf16, %arg955: f32):
      %1265 = "arith.extf"(%arg954) : (bf16) -> f32
      "linalg.yield"(%1265) : (f32) -> ()
    }) : (tensor<2x4x64x64xbf16>, tensor<2x4x64x64xf32>) -> tensor<2x4x64x64xf32>
    %268 = "linalg.generic"(%267, %148) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg952: f32, %arg953: f32):
      %1263 = "arith.truncf"(%17) : (f64) -> f32
      %1264 = "arith.mulf"(%arg952, %1263) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1264) : (f32) -> ()
    }) : (tensor<2x4x64x64xf32>, tensor<2x4x64x64xf32>) -> tensor<2x4x64x64xf32>
    %269 = "linalg.generic"(%268, %151) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg950: f32, %arg951: bf16):
      %1262 = "arith.truncf"(%arg950) : (f32) -> bf16
      "linalg.yield"(%1262) : (bf16) -> ()
    }) : (tensor<2x4x64x64xf32>, tensor<2x4x64x64xbf16>) -> tensor<2x4x64x64xbf16>
    %270 = "linalg.generic"(%269, %67, %151) <{indexing_maps = [#map12, #map27, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg947: bf16, %arg948: bf16, %arg949: bf16):
      %1261 = "arith.addf"(%arg947, %arg948) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1261) : (bf16) -> ()
    }) : (tensor<2x4x64x64xbf16>, tensor<2x1x64x64xbf16>, tensor<2x4x64x64xbf16>) -> tensor<2x4x64x64xbf16>
    %271 = "linalg.generic"(%270, %148) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg945: bf16, %arg946: f32):
      %1260 = "arith.extf"(%arg945) : (bf16) -> f32
      "linalg.yield"(%1260) : (f32) -> ()
    }) : (tensor<2x4x64x64xbf16>, tensor<2x4x64x64xf32>) -> tensor<2x4x64x64xf32>
    %272:2 = "linalg.generic"(%271, %158, %156) <{indexing_maps = [#map12, #map26, #map26], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg942: f32, %arg943: f32, %arg944: i64):
      %1255 = "linalg.index"() <{dim = 3 : i64}> : () -> index
      %1256 = "arith.index_cast"(%1255) : (index) -> i64
      %1257 = "arith.maximumf"(%arg942, %arg943) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1258 = "arith.cmpf"(%arg942, %arg943) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1259 = "arith.select"(%1258, %1256, %arg944) : (i1, i64, i64) -> i64
      "linalg.yield"(%1257, %1259) : (f32, i64) -> ()
    }) : (tensor<2x4x64x64xf32>, tensor<2x4x64xf32>, tensor<2x4x64xi64>) -> (tensor<2x4x64xf32>, tensor<2x4x64xi64>)
    %273 = "tensor.expand_shape"(%272#0) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 4, 64, 1>}> : (tensor<2x4x64xf32>) -> tensor<2x4x64x1xf32>
    %274 = "linalg.generic"(%271, %273, %148) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg939: f32, %arg940: f32, %arg941: f32):
      %1254 = "arith.subf"(%arg939, %arg940) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1254) : (f32) -> ()
    }) : (tensor<2x4x64x64xf32>, tensor<2x4x64x1xf32>, tensor<2x4x64x64xf32>) -> tensor<2x4x64x64xf32>
    %275 = "linalg.generic"(%274, %148) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg937: f32, %arg938: f32):
      %1253 = "math.exp"(%arg937) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1253) : (f32) -> ()
    }) : (tensor<2x4x64x64xf32>, tensor<2x4x64x64xf32>) -> tensor<2x4x64x64xf32>
    %276 = "linalg.generic"(%275, %164) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg935: f32, %arg936: f32):
      %1252 = "arith.addf"(%arg935, %arg936) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1252) : (f32) -> ()
    }) : (tensor<2x4x64x64xf32>, tensor<2x4x64x1xf32>) -> tensor<2x4x64x1xf32>
    %277 = "linalg.generic"(%275, %276, %148) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg932: f32, %arg933: f32, %arg934: f32):
      %1251 = "arith.divf"(%arg932, %arg933) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1251) : (f32) -> ()
    }) : (tensor<2x4x64x64xf32>, tensor<2x4x64x1xf32>, tensor<2x4x64x64xf32>) -> tensor<2x4x64x64xf32>
    %278 = "linalg.generic"(%277, %151) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg930: f32, %arg931: bf16):
      %1250 = "arith.truncf"(%arg930) : (f32) -> bf16
      "linalg.yield"(%1250) : (bf16) -> ()
    }) : (tensor<2x4x64x64xf32>, tensor<2x4x64x64xbf16>) -> tensor<2x4x64x64xbf16>
    %279 = "tensor.collapse_shape"(%278) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x64x64xbf16>) -> tensor<8x64x64xbf16>
    %280 = "tensor.collapse_shape"(%260) <{reassociation = [[0, 1, 2], [3], [4]]}> : (tensor<2x2x2x64x32xbf16>) -> tensor<8x64x32xbf16>
    %281 = "linalg.batch_matmul"(%279, %280, %171) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg927: bf16, %arg928: bf16, %arg929: f32):
      %1246 = "arith.extf"(%arg927) : (bf16) -> f32
      %1247 = "arith.extf"(%arg928) : (bf16) -> f32
      %1248 = "arith.mulf"(%1246, %1247) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1249 = "arith.addf"(%arg929, %1248) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1249) : (f32) -> ()
    }) : (tensor<8x64x64xbf16>, tensor<8x64x32xbf16>, tensor<8x64x32xf32>) -> tensor<8x64x32xf32>
    %282 = "linalg.generic"(%281, %173) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg925: f32, %arg926: bf16):
      %1245 = "arith.truncf"(%arg925) : (f32) -> bf16
      "linalg.yield"(%1245) : (bf16) -> ()
    }) : (tensor<8x64x32xf32>, tensor<8x64x32xbf16>) -> tensor<8x64x32xbf16>
    %283 = "tensor.expand_shape"(%282) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 64, 32>}> : (tensor<8x64x32xbf16>) -> tensor<2x4x64x32xbf16>
    %284 = "linalg.transpose"(%283, %176) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg923: bf16, %arg924: bf16):
      "linalg.yield"(%arg923) : (bf16) -> ()
    }) : (tensor<2x4x64x32xbf16>, tensor<2x64x4x32xbf16>) -> tensor<2x64x4x32xbf16>
    %285 = "linalg.transpose"(%arg13, %92) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg921: bf16, %arg922: bf16):
      "linalg.yield"(%arg921) : (bf16) -> ()
    }) : (tensor<128x128xbf16>, tensor<128x128xbf16>) -> tensor<128x128xbf16>
    %286 = "tensor.collapse_shape"(%284) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x64x4x32xbf16>) -> tensor<128x128xbf16>
    %287 = "linalg.matmul"(%286, %285, %96) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg918: bf16, %arg919: bf16, %arg920: f32):
      %1241 = "arith.extf"(%arg918) : (bf16) -> f32
      %1242 = "arith.extf"(%arg919) : (bf16) -> f32
      %1243 = "arith.mulf"(%1241, %1242) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1244 = "arith.addf"(%arg920, %1243) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1244) : (f32) -> ()
    }) : (tensor<128x128xbf16>, tensor<128x128xbf16>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %288 = "linalg.generic"(%287, %92) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg916: f32, %arg917: bf16):
      %1240 = "arith.truncf"(%arg916) : (f32) -> bf16
      "linalg.yield"(%1240) : (bf16) -> ()
    }) : (tensor<128x128xf32>, tensor<128x128xbf16>) -> tensor<128x128xbf16>
    %289 = "tensor.expand_shape"(%288) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 64, 128>}> : (tensor<128x128xbf16>) -> tensor<2x64x128xbf16>
    %290 = "linalg.generic"(%218, %289, %25) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg913: bf16, %arg914: bf16, %arg915: bf16):
      %1239 = "arith.addf"(%arg913, %arg914) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1239) : (bf16) -> ()
    }) : (tensor<2x64x128xbf16>, tensor<2x64x128xbf16>, tensor<2x64x128xbf16>) -> tensor<2x64x128xbf16>
    %291 = "linalg.generic"(%290, %80) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg911: bf16, %arg912: f32):
      %1238 = "arith.extf"(%arg911) : (bf16) -> f32
      "linalg.yield"(%1238) : (f32) -> ()
    }) : (tensor<2x64x128xbf16>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %292 = "linalg.generic"(%291, %291, %80) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg908: f32, %arg909: f32, %arg910: f32):
      %1237 = "arith.mulf"(%arg908, %arg909) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1237) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %293 = "linalg.generic"(%292, %84) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg906: f32, %arg907: f32):
      %1236 = "arith.addf"(%arg906, %arg907) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1236) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %294 = "linalg.generic"(%293, %83) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg904: f32, %arg905: f32):
      %1235 = "arith.divf"(%arg904, %20) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1235) : (f32) -> ()
    }) : (tensor<2x64x1xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %295 = "linalg.generic"(%294, %83) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg902: f32, %arg903: f32):
      %1233 = "arith.truncf"(%18) : (f64) -> f32
      %1234 = "arith.addf"(%arg902, %1233) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1234) : (f32) -> ()
    }) : (tensor<2x64x1xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %296 = "linalg.generic"(%295, %83) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg900: f32, %arg901: f32):
      %1232 = "math.rsqrt"(%arg900) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1232) : (f32) -> ()
    }) : (tensor<2x64x1xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %297 = "linalg.generic"(%291, %296, %80) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg897: f32, %arg898: f32, %arg899: f32):
      %1231 = "arith.mulf"(%arg897, %arg898) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1231) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x1xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %298 = "linalg.generic"(%297, %25) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg895: f32, %arg896: bf16):
      %1230 = "arith.truncf"(%arg895) : (f32) -> bf16
      "linalg.yield"(%1230) : (bf16) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x128xbf16>) -> tensor<2x64x128xbf16>
    %299 = "linalg.generic"(%arg18, %298, %25) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg892: bf16, %arg893: bf16, %arg894: bf16):
      %1229 = "arith.mulf"(%arg892, %arg893) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1229) : (bf16) -> ()
    }) : (tensor<128xbf16>, tensor<2x64x128xbf16>, tensor<2x64x128xbf16>) -> tensor<2x64x128xbf16>
    %300 = "linalg.transpose"(%arg14, %193) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg890: bf16, %arg891: bf16):
      "linalg.yield"(%arg890) : (bf16) -> ()
    }) : (tensor<352x128xbf16>, tensor<128x352xbf16>) -> tensor<128x352xbf16>
    %301 = "tensor.collapse_shape"(%299) <{reassociation = [[0, 1], [2]]}> : (tensor<2x64x128xbf16>) -> tensor<128x128xbf16>
    %302 = "linalg.matmul"(%301, %300, %197) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg887: bf16, %arg888: bf16, %arg889: f32):
      %1225 = "arith.extf"(%arg887) : (bf16) -> f32
      %1226 = "arith.extf"(%arg888) : (bf16) -> f32
      %1227 = "arith.mulf"(%1225, %1226) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1228 = "arith.addf"(%arg889, %1227) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1228) : (f32) -> ()
    }) : (tensor<128x128xbf16>, tensor<128x352xbf16>, tensor<128x352xf32>) -> tensor<128x352xf32>
    %303 = "linalg.generic"(%302, %193) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg885: f32, %arg886: bf16):
      %1224 = "arith.truncf"(%arg885) : (f32) -> bf16
      "linalg.yield"(%1224) : (bf16) -> ()
    }) : (tensor<128x352xf32>, tensor<128x352xbf16>) -> tensor<128x352xbf16>
    %304 = "tensor.expand_shape"(%303) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 64, 352>}> : (tensor<128x352xbf16>) -> tensor<2x64x352xbf16>
    %305 = "linalg.generic"(%304, %201) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg883: bf16, %arg884: f32):
      %1223 = "arith.extf"(%arg883) : (bf16) -> f32
      "linalg.yield"(%1223) : (f32) -> ()
    }) : (tensor<2x64x352xbf16>, tensor<2x64x352xf32>) -> tensor<2x64x352xf32>
    %306 = "linalg.generic"(%305, %201) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg881: f32, %arg882: f32):
      %1219 = "arith.negf"(%arg881) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %1220 = "math.exp"(%1219) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %1221 = "arith.addf"(%1220, %9) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1222 = "arith.divf"(%9, %1221) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1222) : (f32) -> ()
    }) : (tensor<2x64x352xf32>, tensor<2x64x352xf32>) -> tensor<2x64x352xf32>
    %307 = "linalg.generic"(%305, %306, %201) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg878: f32, %arg879: f32, %arg880: f32):
      %1218 = "arith.mulf"(%arg878, %arg879) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1218) : (f32) -> ()
    }) : (tensor<2x64x352xf32>, tensor<2x64x352xf32>, tensor<2x64x352xf32>) -> tensor<2x64x352xf32>
    %308 = "linalg.generic"(%307, %205) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg876: f32, %arg877: bf16):
      %1217 = "arith.truncf"(%arg876) : (f32) -> bf16
      "linalg.yield"(%1217) : (bf16) -> ()
    }) : (tensor<2x64x352xf32>, tensor<2x64x352xbf16>) -> tensor<2x64x352xbf16>
    %309 = "linalg.transpose"(%arg15, %193) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg874: bf16, %arg875: bf16):
      "linalg.yield"(%arg874) : (bf16) -> ()
    }) : (tensor<352x128xbf16>, tensor<128x352xbf16>) -> tensor<128x352xbf16>
    %310 = "linalg.matmul"(%301, %309, %197) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg871: bf16, %arg872: bf16, %arg873: f32):
      %1213 = "arith.extf"(%arg871) : (bf16) -> f32
      %1214 = "arith.extf"(%arg872) : (bf16) -> f32
      %1215 = "arith.mulf"(%1213, %1214) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1216 = "arith.addf"(%arg873, %1215) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1216) : (f32) -> ()
    }) : (tensor<128x128xbf16>, tensor<128x352xbf16>, tensor<128x352xf32>) -> tensor<128x352xf32>
    %311 = "linalg.generic"(%310, %193) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg869: f32, %arg870: bf16):
      %1212 = "arith.truncf"(%arg869) : (f32) -> bf16
      "linalg.yield"(%1212) : (bf16) -> ()
    }) : (tensor<128x352xf32>, tensor<128x352xbf16>) -> tensor<128x352xbf16>
    %312 = "tensor.expand_shape"(%311) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 64, 352>}> : (tensor<128x352xbf16>) -> tensor<2x64x352xbf16>
    %313 = "linalg.generic"(%308, %312, %205) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg866: bf16, %arg867: bf16, %arg868: bf16):
      %1211 = "arith.mulf"(%arg866, %arg867) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1211) : (bf16) -> ()
    }) : (tensor<2x64x352xbf16>, tensor<2x64x352xbf16>, tensor<2x64x352xbf16>) -> tensor<2x64x352xbf16>
    %314 = "linalg.transpose"(%arg16, %212) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg864: bf16, %arg865: bf16):
      "linalg.yield"(%arg864) : (bf16) -> ()
    }) : (tensor<128x352xbf16>, tensor<352x128xbf16>) -> tensor<352x128xbf16>
    %315 = "tensor.collapse_shape"(%313) <{reassociation = [[0, 1], [2]]}> : (tensor<2x64x352xbf16>) -> tensor<128x352xbf16>
    %316 = "linalg.matmul"(%315, %314, %96) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg861: bf16, %arg862: bf16, %arg863: f32):
      %1207 = "arith.extf"(%arg861) : (bf16) -> f32
      %1208 = "arith.extf"(%arg862) : (bf16) -> f32
      %1209 = "arith.mulf"(%1207, %1208) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1210 = "arith.addf"(%arg863, %1209) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1210) : (f32) -> ()
    }) : (tensor<128x352xbf16>, tensor<352x128xbf16>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %317 = "linalg.generic"(%316, %92) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg859: f32, %arg860: bf16):
      %1206 = "arith.truncf"(%arg859) : (f32) -> bf16
      "linalg.yield"(%1206) : (bf16) -> ()
    }) : (tensor<128x128xf32>, tensor<128x128xbf16>) -> tensor<128x128xbf16>
    %318 = "tensor.expand_shape"(%317) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 64, 128>}> : (tensor<128x128xbf16>) -> tensor<2x64x128xbf16>
    %319 = "linalg.generic"(%290, %318, %25) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg856: bf16, %arg857: bf16, %arg858: bf16):
      %1205 = "arith.addf"(%arg856, %arg857) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1205) : (bf16) -> ()
    }) : (tensor<2x64x128xbf16>, tensor<2x64x128xbf16>, tensor<2x64x128xbf16>) -> tensor<2x64x128xbf16>
    %320 = "linalg.generic"(%319, %80) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg854: bf16, %arg855: f32):
      %1204 = "arith.extf"(%arg854) : (bf16) -> f32
      "linalg.yield"(%1204) : (f32) -> ()
    }) : (tensor<2x64x128xbf16>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %321 = "linalg.generic"(%320, %320, %80) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg851: f32, %arg852: f32, %arg853: f32):
      %1203 = "arith.mulf"(%arg851, %arg852) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1203) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %322 = "linalg.generic"(%321, %84) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg849: f32, %arg850: f32):
      %1202 = "arith.addf"(%arg849, %arg850) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1202) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %323 = "linalg.generic"(%322, %83) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg847: f32, %arg848: f32):
      %1201 = "arith.divf"(%arg847, %20) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1201) : (f32) -> ()
    }) : (tensor<2x64x1xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %324 = "linalg.generic"(%323, %83) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg845: f32, %arg846: f32):
      %1199 = "arith.truncf"(%18) : (f64) -> f32
      %1200 = "arith.addf"(%arg845, %1199) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1200) : (f32) -> ()
    }) : (tensor<2x64x1xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %325 = "linalg.generic"(%324, %83) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg843: f32, %arg844: f32):
      %1198 = "math.rsqrt"(%arg843) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1198) : (f32) -> ()
    }) : (tensor<2x64x1xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %326 = "linalg.generic"(%320, %325, %80) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg840: f32, %arg841: f32, %arg842: f32):
      %1197 = "arith.mulf"(%arg840, %arg841) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1197) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x1xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %327 = "linalg.generic"(%326, %25) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg838: f32, %arg839: bf16):
      %1196 = "arith.truncf"(%arg838) : (f32) -> bf16
      "linalg.yield"(%1196) : (bf16) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x128xbf16>) -> tensor<2x64x128xbf16>
    %328 = "linalg.generic"(%arg19, %327, %25) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg835: bf16, %arg836: bf16, %arg837: bf16):
      %1195 = "arith.mulf"(%arg835, %arg836) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1195) : (bf16) -> ()
    }) : (tensor<128xbf16>, tensor<2x64x128xbf16>, tensor<2x64x128xbf16>) -> tensor<2x64x128xbf16>
    %329 = "tensor.empty"() : () -> tensor<128x256xbf16>
    %330 = "linalg.transpose"(%arg20, %329) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg833: bf16, %arg834: bf16):
      "linalg.yield"(%arg833) : (bf16) -> ()
    }) : (tensor<256x128xbf16>, tensor<128x256xbf16>) -> tensor<128x256xbf16>
    %331 = "tensor.collapse_shape"(%328) <{reassociation = [[0, 1], [2]]}> : (tensor<2x64x128xbf16>) -> tensor<128x128xbf16>
    %332 = "tensor.empty"() : () -> tensor<128x256xf32>
    %333 = "linalg.fill"(%7, %332) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg831: f32, %arg832: f32):
      "linalg.yield"(%arg831) : (f32) -> ()
    }) : (f32, tensor<128x256xf32>) -> tensor<128x256xf32>
    %334 = "linalg.matmul"(%331, %330, %333) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg828: bf16, %arg829: bf16, %arg830: f32):
      %1191 = "arith.extf"(%arg828) : (bf16) -> f32
      %1192 = "arith.extf"(%arg829) : (bf16) -> f32
      %1193 = "arith.mulf"(%1191, %1192) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1194 = "arith.addf"(%arg830, %1193) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1194) : (f32) -> ()
    }) : (tensor<128x128xbf16>, tensor<128x256xbf16>, tensor<128x256xf32>) -> tensor<128x256xf32>
    %335 = "linalg.generic"(%334, %329) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg826: f32, %arg827: bf16):
      %1190 = "arith.truncf"(%arg826) : (f32) -> bf16
      "linalg.yield"(%1190) : (bf16) -> ()
    }) : (tensor<128x256xf32>, tensor<128x256xbf16>) -> tensor<128x256xbf16>
    %336 = "tensor.expand_shape"(%335) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 64, 256>}> : (tensor<128x256xbf16>) -> tensor<2x64x256xbf16>
    %337 = "tensor.empty"() : () -> tensor<2x64x256xf32>
    %338 = "linalg.generic"(%336, %337) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg824: bf16, %arg825: f32):
      %1189 = "arith.extf"(%arg824) : (bf16) -> f32
      "linalg.yield"(%1189) : (f32) -> ()
    }) : (tensor<2x64x256xbf16>, tensor<2x64x256xf32>) -> tensor<2x64x256xf32>
    %339 = "tensor.pad"(%arg22) <{operandSegmentSizes = array<i32: 1, 0, 0>, static_high = array<i64: 0, 1>, static_low = array<i64: 0, 0>}> ({
    ^bb0(%arg822: index, %arg823: index):
      "tensor.yield"(%0) : (i64) -> ()
    }) : (tensor<2x64xi64>) -> tensor<2x65xi64>
    %340 = "tensor.extract_slice"(%339) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 1>, static_sizes = array<i64: 2, 64>, static_strides = array<i64: 1, 1>}> : (tensor<2x65xi64>) -> tensor<2x64xi64>
    %341 = "tensor.collapse_shape"(%338) <{reassociation = [[0, 1], [2]]}> : (tensor<2x64x256xf32>) -> tensor<128x256xf32>
    %342 = "tensor.collapse_shape"(%340) <{reassociation = [[0, 1]]}> : (tensor<2x64xi64>) -> tensor<128xi64>
    %343 = "tensor.empty"() : () -> tensor<128xi64>
    %344 = "linalg.fill"(%4, %343) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg820: i64, %arg821: i64):
      "linalg.yield"(%arg820) : (i64) -> ()
    }) : (i64, tensor<128xi64>) -> tensor<128xi64>
    %345 = "tensor.empty"() : () -> tensor<128xf32>
    %346 = "linalg.fill"(%8, %345) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg818: f32, %arg819: f32):
      "linalg.yield"(%arg818) : (f32) -> ()
    }) : (f32, tensor<128xf32>) -> tensor<128xf32>
    %347:2 = "linalg.generic"(%341, %346, %344) <{indexing_maps = [#map4, #map28, #map28], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg815: f32, %arg816: f32, %arg817: i64):
      %1184 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %1185 = "arith.index_cast"(%1184) : (index) -> i64
      %1186 = "arith.maximumf"(%arg815, %arg816) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1187 = "arith.cmpf"(%arg815, %arg816) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1188 = "arith.select"(%1187, %1185, %arg817) : (i1, i64, i64) -> i64
      "linalg.yield"(%1186, %1188) : (f32, i64) -> ()
    }) : (tensor<128x256xf32>, tensor<128xf32>, tensor<128xi64>) -> (tensor<128xf32>, tensor<128xi64>)
    %348 = "tensor.expand_shape"(%347#0) <{reassociation = [[0, 1]], static_output_shape = array<i64: 128, 1>}> : (tensor<128xf32>) -> tensor<128x1xf32>
    %349 = "linalg.generic"(%341, %348, %332) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg812: f32, %arg813: f32, %arg814: f32):
      %1183 = "arith.subf"(%arg812, %arg813) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1183) : (f32) -> ()
    }) : (tensor<128x256xf32>, tensor<128x1xf32>, tensor<128x256xf32>) -> tensor<128x256xf32>
    %350 = "linalg.generic"(%349, %332) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg810: f32, %arg811: f32):
      %1182 = "math.exp"(%arg810) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1182) : (f32) -> ()
    }) : (tensor<128x256xf32>, tensor<128x256xf32>) -> tensor<128x256xf32>
    %351 = "tensor.empty"() : () -> tensor<128x1xf32>
    %352 = "linalg.fill"(%7, %351) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg808: f32, %arg809: f32):
      "linalg.yield"(%arg808) : (f32) -> ()
    }) : (f32, tensor<128x1xf32>) -> tensor<128x1xf32>
    %353 = "linalg.generic"(%350, %352) <{indexing_maps = [#map4, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg806: f32, %arg807: f32):
      %1181 = "arith.addf"(%arg806, %arg807) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1181) : (f32) -> ()
    }) : (tensor<128x256xf32>, tensor<128x1xf32>) -> tensor<128x1xf32>
    %354 = "linalg.generic"(%353, %351) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg804: f32, %arg805: f32):
      %1180 = "math.log"(%arg804) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1180) : (f32) -> ()
    }) : (tensor<128x1xf32>, tensor<128x1xf32>) -> tensor<128x1xf32>
    %355 = "linalg.generic"(%349, %354, %332) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg801: f32, %arg802: f32, %arg803: f32):
      %1179 = "arith.subf"(%arg801, %arg802) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1179) : (f32) -> ()
    }) : (tensor<128x256xf32>, tensor<128x1xf32>, tensor<128x256xf32>) -> tensor<128x256xf32>
    %356 = "tensor.empty"() : () -> tensor<128xi1>
    %357 = "linalg.generic"(%342, %356) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg799: i64, %arg800: i1):
      %1178 = "arith.cmpi"(%arg799, %0) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1178) : (i1) -> ()
    }) : (tensor<128xi64>, tensor<128xi1>) -> tensor<128xi1>
    %358 = "linalg.generic"(%357, %342, %24, %343) <{indexing_maps = [#map2, #map2, #map29, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg795: i1, %arg796: i64, %arg797: i64, %arg798: i64):
      %1177 = "arith.select"(%arg795, %arg796, %arg797) : (i1, i64, i64) -> i64
      "linalg.yield"(%1177) : (i64) -> ()
    }) : (tensor<128xi1>, tensor<128xi64>, tensor<i64>, tensor<128xi64>) -> tensor<128xi64>
    %359 = "tensor.expand_shape"(%358) <{reassociation = [[0, 1]], static_output_shape = array<i64: 128, 1>}> : (tensor<128xi64>) -> tensor<128x1xi64>
    %360 = "linalg.generic"(%359, %352) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg793: i64, %arg794: f32):
      %1172 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1173 = "arith.index_cast"(%arg793) : (i64) -> index
      %1174 = "arith.cmpi"(%1173, %6) <{predicate = 2 : i64}> : (index, index) -> i1
      "cf.assert"(%1174) <{msg = "index must be smaller than dim size"}> : (i1) -> ()
      %1175 = "arith.cmpi"(%arg793, %4) <{predicate = 5 : i64}> : (i64, i64) -> i1
      "cf.assert"(%1175) <{msg = "index must be larger or equal to 0"}> : (i1) -> ()
      %1176 = "tensor.extract"(%355, %1172, %1173) : (tensor<128x256xf32>, index, index) -> f32
      "linalg.yield"(%1176) : (f32) -> ()
    }) : (tensor<128x1xi64>, tensor<128x1xf32>) -> tensor<128x1xf32>
    %361 = "tensor.collapse_shape"(%360) <{reassociation = [[0, 1]]}> : (tensor<128x1xf32>) -> tensor<128xf32>
    %362 = "linalg.generic"(%361, %345) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg791: f32, %arg792: f32):
      %1171 = "arith.negf"(%arg791) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1171) : (f32) -> ()
    }) : (tensor<128xf32>, tensor<128xf32>) -> tensor<128xf32>
    %363 = "linalg.generic"(%357, %362, %13, %345) <{indexing_maps = [#map2, #map2, #map29, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg787: i1, %arg788: f32, %arg789: f32, %arg790: f32):
      %1170 = "arith.select"(%arg787, %arg788, %arg789) : (i1, f32, f32) -> f32
      "linalg.yield"(%1170) : (f32) -> ()
    }) : (tensor<128xi1>, tensor<128xf32>, tensor<f32>, tensor<128xf32>) -> tensor<128xf32>
    %364 = "tensor.empty"() : () -> tensor<i64>
    %365 = "linalg.fill"(%4, %364) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg785: i64, %arg786: i64):
      "linalg.yield"(%arg785) : (i64) -> ()
    }) : (i64, tensor<i64>) -> tensor<i64>
    %366 = "linalg.generic"(%357, %365) <{indexing_maps = [#map2, #map29], iterator_types = [#linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg783: i1, %arg784: i64):
      %1168 = "arith.extui"(%arg783) : (i1) -> i64
      %1169 = "arith.addi"(%1168, %arg784) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1169) : (i64) -> ()
    }) : (tensor<128xi1>, tensor<i64>) -> tensor<i64>
    %367 = "tensor.empty"() : () -> tensor<f32>
    %368 = "linalg.generic"(%366, %367) <{indexing_maps = [#map30, #map30], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg781: i64, %arg782: f32):
      %1167 = "arith.sitofp"(%arg781) : (i64) -> f32
      "linalg.yield"(%1167) : (f32) -> ()
    }) : (tensor<i64>, tensor<f32>) -> tensor<f32>
    %369 = "linalg.fill"(%7, %367) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg779: f32, %arg780: f32):
      "linalg.yield"(%arg779) : (f32) -> ()
    }) : (f32, tensor<f32>) -> tensor<f32>
    %370 = "linalg.generic"(%363, %369) <{indexing_maps = [#map2, #map29], iterator_types = [#linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg777: f32, %arg778: f32):
      %1166 = "arith.addf"(%arg777, %arg778) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1166) : (f32) -> ()
    }) : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    %371 = "linalg.generic"(%370, %368, %367) <{indexing_maps = [#map30, #map30, #map30], iterator_types = [], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg774: f32, %arg775: f32, %arg776: f32):
      %1165 = "arith.divf"(%arg774, %arg775) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1165) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %372 = "linalg.generic"(%12, %368, %367) <{indexing_maps = [#map30, #map30, #map30], iterator_types = [], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg771: f32, %arg772: f32, %arg773: f32):
      %1164 = "arith.divf"(%arg771, %arg772) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1164) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %373 = "tensor.expand_shape"(%342) <{reassociation = [[0, 1]], static_output_shape = array<i64: 128, 1>}> : (tensor<128xi64>) -> tensor<128x1xi64>
    %374 = "tensor.empty"() : () -> tensor<256xi64>
    %375 = "linalg.generic"(%374) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg770: i64):
      %1162 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1163 = "arith.index_cast"(%1162) : (index) -> i64
      "linalg.yield"(%1163) : (i64) -> ()
    }) : (tensor<256xi64>) -> tensor<256xi64>
    %376 = "tensor.expand_shape"(%375) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 256>}> : (tensor<256xi64>) -> tensor<1x256xi64>
    %377 = "tensor.empty"() : () -> tensor<128x256xi1>
    %378 = "linalg.generic"(%373, %376, %377) <{indexing_maps = [#map6, #map5, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg767: i64, %arg768: i64, %arg769: i1):
      %1161 = "arith.cmpi"(%arg767, %arg768) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1161) : (i1) -> ()
    }) : (tensor<128x1xi64>, tensor<1x256xi64>, tensor<128x256xi1>) -> tensor<128x256xi1>
    %379 = "tensor.empty"() : () -> tensor<128x1xi1>
    %380 = "linalg.generic"(%373, %379) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg765: i64, %arg766: i1):
      %1160 = "arith.cmpi"(%arg765, %0) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1160) : (i1) -> ()
    }) : (tensor<128x1xi64>, tensor<128x1xi1>) -> tensor<128x1xi1>
    %381 = "linalg.generic"(%378, %380, %377) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg762: i1, %arg763: i1, %arg764: i1):
      %1159 = "arith.andi"(%arg762, %arg763) : (i1, i1) -> i1
      "linalg.yield"(%1159) : (i1) -> ()
    }) : (tensor<128x256xi1>, tensor<128x1xi1>, tensor<128x256xi1>) -> tensor<128x256xi1>
    %382 = "linalg.generic"(%372, %367) <{indexing_maps = [#map30, #map30], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg760: f32, %arg761: f32):
      %1158 = "arith.negf"(%arg760) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1158) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %383 = "linalg.generic"(%381, %382, %13, %332) <{indexing_maps = [#map4, #map31, #map31, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg756: i1, %arg757: f32, %arg758: f32, %arg759: f32):
      %1157 = "arith.select"(%arg756, %arg757, %arg758) : (i1, f32, f32) -> f32
      "linalg.yield"(%1157) : (f32) -> ()
    }) : (tensor<128x256xi1>, tensor<f32>, tensor<f32>, tensor<128x256xf32>) -> tensor<128x256xf32>
    %384 = "linalg.generic"(%355, %332) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg754: f32, %arg755: f32):
      %1156 = "math.exp"(%arg754) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1156) : (f32) -> ()
    }) : (tensor<128x256xf32>, tensor<128x256xf32>) -> tensor<128x256xf32>
    %385 = "linalg.generic"(%383, %352) <{indexing_maps = [#map4, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg752: f32, %arg753: f32):
      %1155 = "arith.addf"(%arg752, %arg753) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1155) : (f32) -> ()
    }) : (tensor<128x256xf32>, tensor<128x1xf32>) -> tensor<128x1xf32>
    %386 = "linalg.generic"(%384, %385, %332) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg749: f32, %arg750: f32, %arg751: f32):
      %1154 = "arith.mulf"(%arg749, %arg750) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1154) : (f32) -> ()
    }) : (tensor<128x256xf32>, tensor<128x1xf32>, tensor<128x256xf32>) -> tensor<128x256xf32>
    %387 = "linalg.generic"(%383, %386, %332) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg746: f32, %arg747: f32, %arg748: f32):
      %1153 = "arith.subf"(%arg746, %arg747) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1153) : (f32) -> ()
    }) : (tensor<128x256xf32>, tensor<128x256xf32>, tensor<128x256xf32>) -> tensor<128x256xf32>
    %388 = "tensor.expand_shape"(%387) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 64, 256>}> : (tensor<128x256xf32>) -> tensor<2x64x256xf32>
    %389 = "tensor.empty"() : () -> tensor<2x64x256xbf16>
    %390 = "linalg.generic"(%388, %389) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg744: f32, %arg745: bf16):
      %1152 = "arith.truncf"(%arg744) : (f32) -> bf16
      "linalg.yield"(%1152) : (bf16) -> ()
    }) : (tensor<2x64x256xf32>, tensor<2x64x256xbf16>) -> tensor<2x64x256xbf16>
    %391 = "tensor.collapse_shape"(%390) <{reassociation = [[0, 1], [2]]}> : (tensor<2x64x256xbf16>) -> tensor<128x256xbf16>
    %392 = "tensor.empty"() : () -> tensor<256x128xbf16>
    %393 = "linalg.transpose"(%391, %392) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg742: bf16, %arg743: bf16):
      "linalg.yield"(%arg742) : (bf16) -> ()
    }) : (tensor<128x256xbf16>, tensor<256x128xbf16>) -> tensor<256x128xbf16>
    %394 = "tensor.empty"() : () -> tensor<256x128xf32>
    %395 = "linalg.fill"(%7, %394) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg740: f32, %arg741: f32):
      "linalg.yield"(%arg740) : (f32) -> ()
    }) : (f32, tensor<256x128xf32>) -> tensor<256x128xf32>
    %396 = "linalg.matmul"(%393, %331, %395) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg737: bf16, %arg738: bf16, %arg739: f32):
      %1148 = "arith.extf"(%arg737) : (bf16) -> f32
      %1149 = "arith.extf"(%arg738) : (bf16) -> f32
      %1150 = "arith.mulf"(%1148, %1149) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1151 = "arith.addf"(%arg739, %1150) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1151) : (f32) -> ()
    }) : (tensor<256x128xbf16>, tensor<128x128xbf16>, tensor<256x128xf32>) -> tensor<256x128xf32>
    %397 = "linalg.generic"(%396, %392) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg735: f32, %arg736: bf16):
      %1147 = "arith.truncf"(%arg735) : (f32) -> bf16
      "linalg.yield"(%1147) : (bf16) -> ()
    }) : (tensor<256x128xf32>, tensor<256x128xbf16>) -> tensor<256x128xbf16>
    %398 = "linalg.matmul"(%391, %arg20, %96) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg732: bf16, %arg733: bf16, %arg734: f32):
      %1143 = "arith.extf"(%arg732) : (bf16) -> f32
      %1144 = "arith.extf"(%arg733) : (bf16) -> f32
      %1145 = "arith.mulf"(%1143, %1144) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1146 = "arith.addf"(%arg734, %1145) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1146) : (f32) -> ()
    }) : (tensor<128x256xbf16>, tensor<256x128xbf16>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %399 = "linalg.generic"(%398, %92) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg730: f32, %arg731: bf16):
      %1142 = "arith.truncf"(%arg730) : (f32) -> bf16
      "linalg.yield"(%1142) : (bf16) -> ()
    }) : (tensor<128x128xf32>, tensor<128x128xbf16>) -> tensor<128x128xbf16>
    %400 = "tensor.expand_shape"(%399) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 64, 128>}> : (tensor<128x128xbf16>) -> tensor<2x64x128xbf16>
    %401 = "linalg.generic"(%400, %arg19, %25) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg727: bf16, %arg728: bf16, %arg729: bf16):
      %1141 = "arith.mulf"(%arg727, %arg728) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1141) : (bf16) -> ()
    }) : (tensor<2x64x128xbf16>, tensor<128xbf16>, tensor<2x64x128xbf16>) -> tensor<2x64x128xbf16>
    %402 = "linalg.generic"(%400, %327, %25) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg724: bf16, %arg725: bf16, %arg726: bf16):
      %1140 = "arith.mulf"(%arg724, %arg725) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1140) : (bf16) -> ()
    }) : (tensor<2x64x128xbf16>, tensor<2x64x128xbf16>, tensor<2x64x128xbf16>) -> tensor<2x64x128xbf16>
    %403 = "linalg.generic"(%402, %80) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg722: bf16, %arg723: f32):
      %1139 = "arith.extf"(%arg722) : (bf16) -> f32
      "linalg.yield"(%1139) : (f32) -> ()
    }) : (tensor<2x64x128xbf16>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %404 = "tensor.empty"() : () -> tensor<1x1x128xf32>
    %405 = "linalg.fill"(%7, %404) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg720: f32, %arg721: f32):
      "linalg.yield"(%arg720) : (f32) -> ()
    }) : (f32, tensor<1x1x128xf32>) -> tensor<1x1x128xf32>
    %406 = "linalg.generic"(%403, %405) <{indexing_maps = [#map1, #map32], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg718: f32, %arg719: f32):
      %1138 = "arith.addf"(%arg718, %arg719) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1138) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<1x1x128xf32>) -> tensor<1x1x128xf32>
    %407 = "tensor.empty"() : () -> tensor<1x1x128xbf16>
    %408 = "linalg.generic"(%406, %407) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg716: f32, %arg717: bf16):
      %1137 = "arith.truncf"(%arg716) : (f32) -> bf16
      "linalg.yield"(%1137) : (bf16) -> ()
    }) : (tensor<1x1x128xf32>, tensor<1x1x128xbf16>) -> tensor<1x1x128xbf16>
    %409 = "tensor.collapse_shape"(%408) <{reassociation = [[0, 1, 2]]}> : (tensor<1x1x128xbf16>) -> tensor<128xbf16>
    %410 = "linalg.generic"(%401, %80) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg714: bf16, %arg715: f32):
      %1136 = "arith.extf"(%arg714) : (bf16) -> f32
      "linalg.yield"(%1136) : (f32) -> ()
    }) : (tensor<2x64x128xbf16>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %411 = "linalg.generic"(%410, %320, %80) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg711: f32, %arg712: f32, %arg713: f32):
      %1135 = "arith.mulf"(%arg711, %arg712) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1135) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %412 = "linalg.generic"(%410, %325, %80) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg708: f32, %arg709: f32, %arg710: f32):
      %1134 = "arith.mulf"(%arg708, %arg709) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1134) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x1xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %413 = "linalg.generic"(%411, %84) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg706: f32, %arg707: f32):
      %1133 = "arith.addf"(%arg706, %arg707) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1133) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %414 = "linalg.generic"(%325, %325, %83) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg703: f32, %arg704: f32, %arg705: f32):
      %1132 = "arith.mulf"(%arg703, %arg704) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1132) : (f32) -> ()
    }) : (tensor<2x64x1xf32>, tensor<2x64x1xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %415 = "linalg.generic"(%414, %325, %83) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg700: f32, %arg701: f32, %arg702: f32):
      %1131 = "arith.mulf"(%arg700, %arg701) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1131) : (f32) -> ()
    }) : (tensor<2x64x1xf32>, tensor<2x64x1xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %416 = "linalg.generic"(%413, %83) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg698: f32, %arg699: f32):
      %1130 = "arith.mulf"(%arg698, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1130) : (f32) -> ()
    }) : (tensor<2x64x1xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %417 = "linalg.generic"(%416, %415, %83) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg695: f32, %arg696: f32, %arg697: f32):
      %1129 = "arith.mulf"(%arg695, %arg696) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1129) : (f32) -> ()
    }) : (tensor<2x64x1xf32>, tensor<2x64x1xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %418 = "tensor.collapse_shape"(%417) <{reassociation = [[0], [1, 2]]}> : (tensor<2x64x1xf32>) -> tensor<2x64xf32>
    %419 = "linalg.generic"(%418, %80) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg693: f32, %arg694: f32):
      "linalg.yield"(%arg693) : (f32) -> ()
    }) : (tensor<2x64xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %420 = "linalg.generic"(%419, %80) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg691: f32, %arg692: f32):
      %1128 = "arith.divf"(%arg691, %20) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1128) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %421 = "linalg.generic"(%320, %80) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg689: f32, %arg690: f32):
      %1127 = "arith.mulf"(%arg689, %22) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1127) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %422 = "linalg.generic"(%420, %421, %80) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg686: f32, %arg687: f32, %arg688: f32):
      %1126 = "arith.mulf"(%arg686, %arg687) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1126) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %423 = "linalg.generic"(%412, %422, %80) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg683: f32, %arg684: f32, %arg685: f32):
      %1125 = "arith.addf"(%arg683, %arg684) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1125) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %424 = "linalg.generic"(%423, %25) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg681: f32, %arg682: bf16):
      %1124 = "arith.truncf"(%arg681) : (f32) -> bf16
      "linalg.yield"(%1124) : (bf16) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x128xbf16>) -> tensor<2x64x128xbf16>
    %425 = "tensor.collapse_shape"(%424) <{reassociation = [[0, 1], [2]]}> : (tensor<2x64x128xbf16>) -> tensor<128x128xbf16>
    %426 = "linalg.transpose"(%425, %92) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg679: bf16, %arg680: bf16):
      "linalg.yield"(%arg679) : (bf16) -> ()
    }) : (tensor<128x128xbf16>, tensor<128x128xbf16>) -> tensor<128x128xbf16>
    %427 = "linalg.matmul"(%426, %315, %197) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg676: bf16, %arg677: bf16, %arg678: f32):
      %1120 = "arith.extf"(%arg676) : (bf16) -> f32
      %1121 = "arith.extf"(%arg677) : (bf16) -> f32
      %1122 = "arith.mulf"(%1120, %1121) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1123 = "arith.addf"(%arg678, %1122) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1123) : (f32) -> ()
    }) : (tensor<128x128xbf16>, tensor<128x352xbf16>, tensor<128x352xf32>) -> tensor<128x352xf32>
    %428 = "linalg.generic"(%427, %193) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg674: f32, %arg675: bf16):
      %1119 = "arith.truncf"(%arg674) : (f32) -> bf16
      "linalg.yield"(%1119) : (bf16) -> ()
    }) : (tensor<128x352xf32>, tensor<128x352xbf16>) -> tensor<128x352xbf16>
    %429 = "linalg.matmul"(%425, %arg16, %197) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg671: bf16, %arg672: bf16, %arg673: f32):
      %1115 = "arith.extf"(%arg671) : (bf16) -> f32
      %1116 = "arith.extf"(%arg672) : (bf16) -> f32
      %1117 = "arith.mulf"(%1115, %1116) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1118 = "arith.addf"(%arg673, %1117) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1118) : (f32) -> ()
    }) : (tensor<128x128xbf16>, tensor<128x352xbf16>, tensor<128x352xf32>) -> tensor<128x352xf32>
    %430 = "linalg.generic"(%429, %193) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg669: f32, %arg670: bf16):
      %1114 = "arith.truncf"(%arg669) : (f32) -> bf16
      "linalg.yield"(%1114) : (bf16) -> ()
    }) : (tensor<128x352xf32>, tensor<128x352xbf16>) -> tensor<128x352xbf16>
    %431 = "tensor.expand_shape"(%430) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 64, 352>}> : (tensor<128x352xbf16>) -> tensor<2x64x352xbf16>
    %432 = "linalg.generic"(%431, %308, %205) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg666: bf16, %arg667: bf16, %arg668: bf16):
      %1113 = "arith.mulf"(%arg666, %arg667) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1113) : (bf16) -> ()
    }) : (tensor<2x64x352xbf16>, tensor<2x64x352xbf16>, tensor<2x64x352xbf16>) -> tensor<2x64x352xbf16>
    %433 = "linalg.generic"(%431, %312, %205) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg663: bf16, %arg664: bf16, %arg665: bf16):
      %1112 = "arith.mulf"(%arg663, %arg664) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1112) : (bf16) -> ()
    }) : (tensor<2x64x352xbf16>, tensor<2x64x352xbf16>, tensor<2x64x352xbf16>) -> tensor<2x64x352xbf16>
    %434 = "tensor.collapse_shape"(%432) <{reassociation = [[0, 1], [2]]}> : (tensor<2x64x352xbf16>) -> tensor<128x352xbf16>
    %435 = "linalg.transpose"(%434, %212) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg661: bf16, %arg662: bf16):
      "linalg.yield"(%arg661) : (bf16) -> ()
    }) : (tensor<128x352xbf16>, tensor<352x128xbf16>) -> tensor<352x128xbf16>
    %436 = "tensor.empty"() : () -> tensor<352x128xf32>
    %437 = "linalg.fill"(%7, %436) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg659: f32, %arg660: f32):
      "linalg.yield"(%arg659) : (f32) -> ()
    }) : (f32, tensor<352x128xf32>) -> tensor<352x128xf32>
    %438 = "linalg.matmul"(%435, %301, %437) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg656: bf16, %arg657: bf16, %arg658: f32):
      %1108 = "arith.extf"(%arg656) : (bf16) -> f32
      %1109 = "arith.extf"(%arg657) : (bf16) -> f32
      %1110 = "arith.mulf"(%1108, %1109) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1111 = "arith.addf"(%arg658, %1110) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1111) : (f32) -> ()
    }) : (tensor<352x128xbf16>, tensor<128x128xbf16>, tensor<352x128xf32>) -> tensor<352x128xf32>
    %439 = "linalg.generic"(%438, %212) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg654: f32, %arg655: bf16):
      %1107 = "arith.truncf"(%arg654) : (f32) -> bf16
      "linalg.yield"(%1107) : (bf16) -> ()
    }) : (tensor<352x128xf32>, tensor<352x128xbf16>) -> tensor<352x128xbf16>
    %440 = "linalg.matmul"(%434, %arg15, %96) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg651: bf16, %arg652: bf16, %arg653: f32):
      %1103 = "arith.extf"(%arg651) : (bf16) -> f32
      %1104 = "arith.extf"(%arg652) : (bf16) -> f32
      %1105 = "arith.mulf"(%1103, %1104) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1106 = "arith.addf"(%arg653, %1105) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1106) : (f32) -> ()
    }) : (tensor<128x352xbf16>, tensor<352x128xbf16>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %441 = "linalg.generic"(%440, %92) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg649: f32, %arg650: bf16):
      %1102 = "arith.truncf"(%arg649) : (f32) -> bf16
      "linalg.yield"(%1102) : (bf16) -> ()
    }) : (tensor<128x128xf32>, tensor<128x128xbf16>) -> tensor<128x128xbf16>
    %442 = "tensor.expand_shape"(%441) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 64, 128>}> : (tensor<128x128xbf16>) -> tensor<2x64x128xbf16>
    %443 = "linalg.generic"(%433, %201) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg647: bf16, %arg648: f32):
      %1101 = "arith.extf"(%arg647) : (bf16) -> f32
      "linalg.yield"(%1101) : (f32) -> ()
    }) : (tensor<2x64x352xbf16>, tensor<2x64x352xf32>) -> tensor<2x64x352xf32>
    %444 = "linalg.generic"(%443, %306, %201) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg644: f32, %arg645: f32, %arg646: f32):
      %1100 = "arith.mulf"(%arg644, %arg645) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1100) : (f32) -> ()
    }) : (tensor<2x64x352xf32>, tensor<2x64x352xf32>, tensor<2x64x352xf32>) -> tensor<2x64x352xf32>
    %445 = "linalg.generic"(%23, %306, %201) <{indexing_maps = [#map9, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg641: i64, %arg642: f32, %arg643: f32):
      %1098 = "arith.sitofp"(%arg641) : (i64) -> f32
      %1099 = "arith.subf"(%1098, %arg642) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1099) : (f32) -> ()
    }) : (tensor<i64>, tensor<2x64x352xf32>, tensor<2x64x352xf32>) -> tensor<2x64x352xf32>
    %446 = "linalg.generic"(%305, %445, %201) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg638: f32, %arg639: f32, %arg640: f32):
      %1097 = "arith.mulf"(%arg638, %arg639) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1097) : (f32) -> ()
    }) : (tensor<2x64x352xf32>, tensor<2x64x352xf32>, tensor<2x64x352xf32>) -> tensor<2x64x352xf32>
    %447 = "linalg.generic"(%446, %201) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg636: f32, %arg637: f32):
      %1096 = "arith.addf"(%arg636, %9) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1096) : (f32) -> ()
    }) : (tensor<2x64x352xf32>, tensor<2x64x352xf32>) -> tensor<2x64x352xf32>
    %448 = "linalg.generic"(%444, %447, %201) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg633: f32, %arg634: f32, %arg635: f32):
      %1095 = "arith.mulf"(%arg633, %arg634) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1095) : (f32) -> ()
    }) : (tensor<2x64x352xf32>, tensor<2x64x352xf32>, tensor<2x64x352xf32>) -> tensor<2x64x352xf32>
    %449 = "linalg.generic"(%448, %205) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg631: f32, %arg632: bf16):
      %1094 = "arith.truncf"(%arg631) : (f32) -> bf16
      "linalg.yield"(%1094) : (bf16) -> ()
    }) : (tensor<2x64x352xf32>, tensor<2x64x352xbf16>) -> tensor<2x64x352xbf16>
    %450 = "tensor.collapse_shape"(%449) <{reassociation = [[0, 1], [2]]}> : (tensor<2x64x352xbf16>) -> tensor<128x352xbf16>
    %451 = "linalg.transpose"(%450, %212) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg629: bf16, %arg630: bf16):
      "linalg.yield"(%arg629) : (bf16) -> ()
    }) : (tensor<128x352xbf16>, tensor<352x128xbf16>) -> tensor<352x128xbf16>
    %452 = "linalg.matmul"(%451, %301, %437) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg626: bf16, %arg627: bf16, %arg628: f32):
      %1090 = "arith.extf"(%arg626) : (bf16) -> f32
      %1091 = "arith.extf"(%arg627) : (bf16) -> f32
      %1092 = "arith.mulf"(%1090, %1091) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1093 = "arith.addf"(%arg628, %1092) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1093) : (f32) -> ()
    }) : (tensor<352x128xbf16>, tensor<128x128xbf16>, tensor<352x128xf32>) -> tensor<352x128xf32>
    %453 = "linalg.generic"(%452, %212) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg624: f32, %arg625: bf16):
      %1089 = "arith.truncf"(%arg624) : (f32) -> bf16
      "linalg.yield"(%1089) : (bf16) -> ()
    }) : (tensor<352x128xf32>, tensor<352x128xbf16>) -> tensor<352x128xbf16>
    %454 = "linalg.matmul"(%450, %arg14, %96) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg621: bf16, %arg622: bf16, %arg623: f32):
      %1085 = "arith.extf"(%arg621) : (bf16) -> f32
      %1086 = "arith.extf"(%arg622) : (bf16) -> f32
      %1087 = "arith.mulf"(%1085, %1086) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1088 = "arith.addf"(%arg623, %1087) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1088) : (f32) -> ()
    }) : (tensor<128x352xbf16>, tensor<352x128xbf16>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %455 = "linalg.generic"(%454, %92) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg619: f32, %arg620: bf16):
      %1084 = "arith.truncf"(%arg619) : (f32) -> bf16
      "linalg.yield"(%1084) : (bf16) -> ()
    }) : (tensor<128x128xf32>, tensor<128x128xbf16>) -> tensor<128x128xbf16>
    %456 = "tensor.expand_shape"(%455) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 64, 128>}> : (tensor<128x128xbf16>) -> tensor<2x64x128xbf16>
    %457 = "linalg.generic"(%442, %456, %25) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg616: bf16, %arg617: bf16, %arg618: bf16):
      %1083 = "arith.addf"(%arg616, %arg617) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1083) : (bf16) -> ()
    }) : (tensor<2x64x128xbf16>, tensor<2x64x128xbf16>, tensor<2x64x128xbf16>) -> tensor<2x64x128xbf16>
    %458 = "linalg.generic"(%457, %arg18, %25) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg613: bf16, %arg614: bf16, %arg615: bf16):
      %1082 = "arith.mulf"(%arg613, %arg614) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1082) : (bf16) -> ()
    }) : (tensor<2x64x128xbf16>, tensor<128xbf16>, tensor<2x64x128xbf16>) -> tensor<2x64x128xbf16>
    %459 = "linalg.generic"(%457, %298, %25) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg610: bf16, %arg611: bf16, %arg612: bf16):
      %1081 = "arith.mulf"(%arg610, %arg611) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1081) : (bf16) -> ()
    }) : (tensor<2x64x128xbf16>, tensor<2x64x128xbf16>, tensor<2x64x128xbf16>) -> tensor<2x64x128xbf16>
    %460 = "linalg.generic"(%459, %80) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg608: bf16, %arg609: f32):
      %1080 = "arith.extf"(%arg608) : (bf16) -> f32
      "linalg.yield"(%1080) : (f32) -> ()
    }) : (tensor<2x64x128xbf16>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %461 = "linalg.generic"(%460, %405) <{indexing_maps = [#map1, #map32], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg606: f32, %arg607: f32):
      %1079 = "arith.addf"(%arg606, %arg607) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1079) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<1x1x128xf32>) -> tensor<1x1x128xf32>
    %462 = "linalg.generic"(%461, %407) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg604: f32, %arg605: bf16):
      %1078 = "arith.truncf"(%arg604) : (f32) -> bf16
      "linalg.yield"(%1078) : (bf16) -> ()
    }) : (tensor<1x1x128xf32>, tensor<1x1x128xbf16>) -> tensor<1x1x128xbf16>
    %463 = "tensor.collapse_shape"(%462) <{reassociation = [[0, 1, 2]]}> : (tensor<1x1x128xbf16>) -> tensor<128xbf16>
    %464 = "linalg.generic"(%458, %80) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg602: bf16, %arg603: f32):
      %1077 = "arith.extf"(%arg602) : (bf16) -> f32
      "linalg.yield"(%1077) : (f32) -> ()
    }) : (tensor<2x64x128xbf16>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %465 = "linalg.generic"(%464, %291, %80) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg599: f32, %arg600: f32, %arg601: f32):
      %1076 = "arith.mulf"(%arg599, %arg600) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1076) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %466 = "linalg.generic"(%464, %296, %80) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg596: f32, %arg597: f32, %arg598: f32):
      %1075 = "arith.mulf"(%arg596, %arg597) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1075) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x1xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %467 = "linalg.generic"(%465, %84) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg594: f32, %arg595: f32):
      %1074 = "arith.addf"(%arg594, %arg595) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1074) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %468 = "linalg.generic"(%296, %296, %83) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg591: f32, %arg592: f32, %arg593: f32):
      %1073 = "arith.mulf"(%arg591, %arg592) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1073) : (f32) -> ()
    }) : (tensor<2x64x1xf32>, tensor<2x64x1xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %469 = "linalg.generic"(%468, %296, %83) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg588: f32, %arg589: f32, %arg590: f32):
      %1072 = "arith.mulf"(%arg588, %arg589) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1072) : (f32) -> ()
    }) : (tensor<2x64x1xf32>, tensor<2x64x1xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %470 = "linalg.generic"(%467, %83) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg586: f32, %arg587: f32):
      %1071 = "arith.mulf"(%arg586, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1071) : (f32) -> ()
    }) : (tensor<2x64x1xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %471 = "linalg.generic"(%470, %469, %83) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg583: f32, %arg584: f32, %arg585: f32):
      %1070 = "arith.mulf"(%arg583, %arg584) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1070) : (f32) -> ()
    }) : (tensor<2x64x1xf32>, tensor<2x64x1xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %472 = "tensor.collapse_shape"(%471) <{reassociation = [[0], [1, 2]]}> : (tensor<2x64x1xf32>) -> tensor<2x64xf32>
    %473 = "linalg.generic"(%472, %80) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg581: f32, %arg582: f32):
      "linalg.yield"(%arg581) : (f32) -> ()
    }) : (tensor<2x64xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %474 = "linalg.generic"(%473, %80) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg579: f32, %arg580: f32):
      %1069 = "arith.divf"(%arg579, %20) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1069) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %475 = "linalg.generic"(%291, %80) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg577: f32, %arg578: f32):
      %1068 = "arith.mulf"(%arg577, %22) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1068) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %476 = "linalg.generic"(%474, %475, %80) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg574: f32, %arg575: f32, %arg576: f32):
      %1067 = "arith.mulf"(%arg574, %arg575) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1067) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %477 = "linalg.generic"(%466, %476, %80) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg571: f32, %arg572: f32, %arg573: f32):
      %1066 = "arith.addf"(%arg571, %arg572) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1066) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %478 = "linalg.generic"(%477, %25) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg569: f32, %arg570: bf16):
      %1065 = "arith.truncf"(%arg569) : (f32) -> bf16
      "linalg.yield"(%1065) : (bf16) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x128xbf16>) -> tensor<2x64x128xbf16>
    %479 = "linalg.generic"(%424, %478, %25) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg566: bf16, %arg567: bf16, %arg568: bf16):
      %1064 = "arith.addf"(%arg566, %arg567) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1064) : (bf16) -> ()
    }) : (tensor<2x64x128xbf16>, tensor<2x64x128xbf16>, tensor<2x64x128xbf16>) -> tensor<2x64x128xbf16>
    %480 = "tensor.collapse_shape"(%479) <{reassociation = [[0, 1], [2]]}> : (tensor<2x64x128xbf16>) -> tensor<128x128xbf16>
    %481 = "linalg.transpose"(%480, %92) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg564: bf16, %arg565: bf16):
      "linalg.yield"(%arg564) : (bf16) -> ()
    }) : (tensor<128x128xbf16>, tensor<128x128xbf16>) -> tensor<128x128xbf16>
    %482 = "linalg.matmul"(%481, %286, %96) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg561: bf16, %arg562: bf16, %arg563: f32):
      %1060 = "arith.extf"(%arg561) : (bf16) -> f32
      %1061 = "arith.extf"(%arg562) : (bf16) -> f32
      %1062 = "arith.mulf"(%1060, %1061) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1063 = "arith.addf"(%arg563, %1062) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1063) : (f32) -> ()
    }) : (tensor<128x128xbf16>, tensor<128x128xbf16>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %483 = "linalg.generic"(%482, %92) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg559: f32, %arg560: bf16):
      %1059 = "arith.truncf"(%arg559) : (f32) -> bf16
      "linalg.yield"(%1059) : (bf16) -> ()
    }) : (tensor<128x128xf32>, tensor<128x128xbf16>) -> tensor<128x128xbf16>
    %484 = "linalg.matmul"(%480, %arg13, %96) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg556: bf16, %arg557: bf16, %arg558: f32):
      %1055 = "arith.extf"(%arg556) : (bf16) -> f32
      %1056 = "arith.extf"(%arg557) : (bf16) -> f32
      %1057 = "arith.mulf"(%1055, %1056) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1058 = "arith.addf"(%arg558, %1057) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1058) : (f32) -> ()
    }) : (tensor<128x128xbf16>, tensor<128x128xbf16>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %485 = "linalg.generic"(%484, %92) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg554: f32, %arg555: bf16):
      %1054 = "arith.truncf"(%arg554) : (f32) -> bf16
      "linalg.yield"(%1054) : (bf16) -> ()
    }) : (tensor<128x128xf32>, tensor<128x128xbf16>) -> tensor<128x128xbf16>
    %486 = "tensor.expand_shape"(%485) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 64, 4, 32>}> : (tensor<128x128xbf16>) -> tensor<2x64x4x32xbf16>
    %487 = "linalg.transpose"(%486, %100) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg552: bf16, %arg553: bf16):
      "linalg.yield"(%arg552) : (bf16) -> ()
    }) : (tensor<2x64x4x32xbf16>, tensor<2x4x64x32xbf16>) -> tensor<2x4x64x32xbf16>
    %488 = "tensor.collapse_shape"(%487) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x64x32xbf16>) -> tensor<8x64x32xbf16>
    %489 = "linalg.transpose"(%279, %145) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg550: bf16, %arg551: bf16):
      "linalg.yield"(%arg550) : (bf16) -> ()
    }) : (tensor<8x64x64xbf16>, tensor<8x64x64xbf16>) -> tensor<8x64x64xbf16>
    %490 = "linalg.batch_matmul"(%489, %488, %171) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg547: bf16, %arg548: bf16, %arg549: f32):
      %1050 = "arith.extf"(%arg547) : (bf16) -> f32
      %1051 = "arith.extf"(%arg548) : (bf16) -> f32
      %1052 = "arith.mulf"(%1050, %1051) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1053 = "arith.addf"(%arg549, %1052) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1053) : (f32) -> ()
    }) : (tensor<8x64x64xbf16>, tensor<8x64x32xbf16>, tensor<8x64x32xf32>) -> tensor<8x64x32xf32>
    %491 = "linalg.generic"(%490, %173) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg545: f32, %arg546: bf16):
      %1049 = "arith.truncf"(%arg545) : (f32) -> bf16
      "linalg.yield"(%1049) : (bf16) -> ()
    }) : (tensor<8x64x32xf32>, tensor<8x64x32xbf16>) -> tensor<8x64x32xbf16>
    %492 = "tensor.empty"() : () -> tensor<8x32x64xbf16>
    %493 = "linalg.transpose"(%280, %492) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg543: bf16, %arg544: bf16):
      "linalg.yield"(%arg543) : (bf16) -> ()
    }) : (tensor<8x64x32xbf16>, tensor<8x32x64xbf16>) -> tensor<8x32x64xbf16>
    %494 = "linalg.batch_matmul"(%488, %493, %143) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg540: bf16, %arg541: bf16, %arg542: f32):
      %1045 = "arith.extf"(%arg540) : (bf16) -> f32
      %1046 = "arith.extf"(%arg541) : (bf16) -> f32
      %1047 = "arith.mulf"(%1045, %1046) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1048 = "arith.addf"(%arg542, %1047) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1048) : (f32) -> ()
    }) : (tensor<8x64x32xbf16>, tensor<8x32x64xbf16>, tensor<8x64x64xf32>) -> tensor<8x64x64xf32>
    %495 = "linalg.generic"(%494, %145) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg538: f32, %arg539: bf16):
      %1044 = "arith.truncf"(%arg538) : (f32) -> bf16
      "linalg.yield"(%1044) : (bf16) -> ()
    }) : (tensor<8x64x64xf32>, tensor<8x64x64xbf16>) -> tensor<8x64x64xbf16>
    %496 = "tensor.expand_shape"(%495) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 64, 64>}> : (tensor<8x64x64xbf16>) -> tensor<2x4x64x64xbf16>
    %497 = "linalg.generic"(%496, %148) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg536: bf16, %arg537: f32):
      %1043 = "arith.extf"(%arg536) : (bf16) -> f32
      "linalg.yield"(%1043) : (f32) -> ()
    }) : (tensor<2x4x64x64xbf16>, tensor<2x4x64x64xf32>) -> tensor<2x4x64x64xf32>
    %498 = "linalg.generic"(%497, %277, %148) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg533: f32, %arg534: f32, %arg535: f32):
      %1042 = "arith.mulf"(%arg533, %arg534) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1042) : (f32) -> ()
    }) : (tensor<2x4x64x64xf32>, tensor<2x4x64x64xf32>, tensor<2x4x64x64xf32>) -> tensor<2x4x64x64xf32>
    %499 = "linalg.generic"(%498, %164) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg531: f32, %arg532: f32):
      %1041 = "arith.addf"(%arg531, %arg532) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1041) : (f32) -> ()
    }) : (tensor<2x4x64x64xf32>, tensor<2x4x64x1xf32>) -> tensor<2x4x64x1xf32>
    %500 = "linalg.generic"(%277, %499, %148) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg528: f32, %arg529: f32, %arg530: f32):
      %1040 = "arith.mulf"(%arg528, %arg529) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1040) : (f32) -> ()
    }) : (tensor<2x4x64x64xf32>, tensor<2x4x64x1xf32>, tensor<2x4x64x64xf32>) -> tensor<2x4x64x64xf32>
    %501 = "linalg.generic"(%498, %500, %148) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg525: f32, %arg526: f32, %arg527: f32):
      %1039 = "arith.subf"(%arg525, %arg526) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1039) : (f32) -> ()
    }) : (tensor<2x4x64x64xf32>, tensor<2x4x64x64xf32>, tensor<2x4x64x64xf32>) -> tensor<2x4x64x64xf32>
    %502 = "linalg.generic"(%501, %151) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg523: f32, %arg524: bf16):
      %1038 = "arith.truncf"(%arg523) : (f32) -> bf16
      "linalg.yield"(%1038) : (bf16) -> ()
    }) : (tensor<2x4x64x64xf32>, tensor<2x4x64x64xbf16>) -> tensor<2x4x64x64xbf16>
    %503 = "linalg.generic"(%502, %148) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg521: bf16, %arg522: f32):
      %1037 = "arith.extf"(%arg521) : (bf16) -> f32
      "linalg.yield"(%1037) : (f32) -> ()
    }) : (tensor<2x4x64x64xbf16>, tensor<2x4x64x64xf32>) -> tensor<2x4x64x64xf32>
    %504 = "linalg.generic"(%503, %148) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg519: f32, %arg520: f32):
      %1035 = "arith.truncf"(%17) : (f64) -> f32
      %1036 = "arith.mulf"(%arg519, %1035) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1036) : (f32) -> ()
    }) : (tensor<2x4x64x64xf32>, tensor<2x4x64x64xf32>) -> tensor<2x4x64x64xf32>
    %505 = "linalg.generic"(%504, %151) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg517: f32, %arg518: bf16):
      %1034 = "arith.truncf"(%arg517) : (f32) -> bf16
      "linalg.yield"(%1034) : (bf16) -> ()
    }) : (tensor<2x4x64x64xf32>, tensor<2x4x64x64xbf16>) -> tensor<2x4x64x64xbf16>
    %506 = "tensor.collapse_shape"(%505) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x64x64xbf16>) -> tensor<8x64x64xbf16>
    %507 = "linalg.transpose"(%262, %492) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg515: bf16, %arg516: bf16):
      "linalg.yield"(%arg515) : (bf16) -> ()
    }) : (tensor<8x64x32xbf16>, tensor<8x32x64xbf16>) -> tensor<8x32x64xbf16>
    %508 = "tensor.empty"() : () -> tensor<8x32x64xf32>
    %509 = "linalg.fill"(%7, %508) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg513: f32, %arg514: f32):
      "linalg.yield"(%arg513) : (f32) -> ()
    }) : (f32, tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
    %510 = "linalg.batch_matmul"(%507, %506, %509) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg510: bf16, %arg511: bf16, %arg512: f32):
      %1030 = "arith.extf"(%arg510) : (bf16) -> f32
      %1031 = "arith.extf"(%arg511) : (bf16) -> f32
      %1032 = "arith.mulf"(%1030, %1031) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1033 = "arith.addf"(%arg512, %1032) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1033) : (f32) -> ()
    }) : (tensor<8x32x64xbf16>, tensor<8x64x64xbf16>, tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
    %511 = "linalg.generic"(%510, %492) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg508: f32, %arg509: bf16):
      %1029 = "arith.truncf"(%arg508) : (f32) -> bf16
      "linalg.yield"(%1029) : (bf16) -> ()
    }) : (tensor<8x32x64xf32>, tensor<8x32x64xbf16>) -> tensor<8x32x64xbf16>
    %512 = "linalg.transpose"(%263, %173) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg506: bf16, %arg507: bf16):
      "linalg.yield"(%arg506) : (bf16) -> ()
    }) : (tensor<8x32x64xbf16>, tensor<8x64x32xbf16>) -> tensor<8x64x32xbf16>
    %513 = "linalg.batch_matmul"(%506, %512, %171) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg503: bf16, %arg504: bf16, %arg505: f32):
      %1025 = "arith.extf"(%arg503) : (bf16) -> f32
      %1026 = "arith.extf"(%arg504) : (bf16) -> f32
      %1027 = "arith.mulf"(%1025, %1026) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1028 = "arith.addf"(%arg505, %1027) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1028) : (f32) -> ()
    }) : (tensor<8x64x64xbf16>, tensor<8x64x32xbf16>, tensor<8x64x32xf32>) -> tensor<8x64x32xf32>
    %514 = "linalg.generic"(%513, %173) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg501: f32, %arg502: bf16):
      %1024 = "arith.truncf"(%arg501) : (f32) -> bf16
      "linalg.yield"(%1024) : (bf16) -> ()
    }) : (tensor<8x64x32xf32>, tensor<8x64x32xbf16>) -> tensor<8x64x32xbf16>
    %515 = "tensor.expand_shape"(%511) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 32, 64>}> : (tensor<8x32x64xbf16>) -> tensor<2x4x32x64xbf16>
    %516 = "tensor.expand_shape"(%514) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 64, 32>}> : (tensor<8x64x32xbf16>) -> tensor<2x4x64x32xbf16>
    %517 = "linalg.transpose"(%515, %100) <{permutation = array<i64: 0, 1, 3, 2>}> ({
    ^bb0(%arg499: bf16, %arg500: bf16):
      "linalg.yield"(%arg499) : (bf16) -> ()
    }) : (tensor<2x4x32x64xbf16>, tensor<2x4x64x32xbf16>) -> tensor<2x4x64x32xbf16>
    %518 = "tensor.expand_shape"(%491) <{reassociation = [[0, 1, 2], [3], [4]], static_output_shape = array<i64: 2, 2, 2, 64, 32>}> : (tensor<8x64x32xbf16>) -> tensor<2x2x2x64x32xbf16>
    %519 = "tensor.empty"() : () -> tensor<2x2x2x64x32xf32>
    %520 = "linalg.generic"(%518, %519) <{indexing_maps = [#map23, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg497: bf16, %arg498: f32):
      %1023 = "arith.extf"(%arg497) : (bf16) -> f32
      "linalg.yield"(%1023) : (f32) -> ()
    }) : (tensor<2x2x2x64x32xbf16>, tensor<2x2x2x64x32xf32>) -> tensor<2x2x2x64x32xf32>
    %521 = "tensor.empty"() : () -> tensor<2x2x1x64x32xf32>
    %522 = "linalg.fill"(%7, %521) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg495: f32, %arg496: f32):
      "linalg.yield"(%arg495) : (f32) -> ()
    }) : (f32, tensor<2x2x1x64x32xf32>) -> tensor<2x2x1x64x32xf32>
    %523 = "linalg.generic"(%520, %522) <{indexing_maps = [#map23, #map33], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg493: f32, %arg494: f32):
      %1022 = "arith.addf"(%arg493, %arg494) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1022) : (f32) -> ()
    }) : (tensor<2x2x2x64x32xf32>, tensor<2x2x1x64x32xf32>) -> tensor<2x2x1x64x32xf32>
    %524 = "tensor.empty"() : () -> tensor<2x2x1x64x32xbf16>
    %525 = "linalg.generic"(%523, %524) <{indexing_maps = [#map23, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg491: f32, %arg492: bf16):
      %1021 = "arith.truncf"(%arg491) : (f32) -> bf16
      "linalg.yield"(%1021) : (bf16) -> ()
    }) : (tensor<2x2x1x64x32xf32>, tensor<2x2x1x64x32xbf16>) -> tensor<2x2x1x64x32xbf16>
    %526 = "tensor.collapse_shape"(%525) <{reassociation = [[0], [1], [2, 3], [4]]}> : (tensor<2x2x1x64x32xbf16>) -> tensor<2x2x64x32xbf16>
    %527 = "tensor.expand_shape"(%517) <{reassociation = [[0], [1, 2], [3], [4]], static_output_shape = array<i64: 2, 2, 2, 64, 32>}> : (tensor<2x4x64x32xbf16>) -> tensor<2x2x2x64x32xbf16>
    %528 = "linalg.generic"(%527, %519) <{indexing_maps = [#map23, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg489: bf16, %arg490: f32):
      %1020 = "arith.extf"(%arg489) : (bf16) -> f32
      "linalg.yield"(%1020) : (f32) -> ()
    }) : (tensor<2x2x2x64x32xbf16>, tensor<2x2x2x64x32xf32>) -> tensor<2x2x2x64x32xf32>
    %529 = "linalg.generic"(%528, %522) <{indexing_maps = [#map23, #map33], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg487: f32, %arg488: f32):
      %1019 = "arith.addf"(%arg487, %arg488) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1019) : (f32) -> ()
    }) : (tensor<2x2x2x64x32xf32>, tensor<2x2x1x64x32xf32>) -> tensor<2x2x1x64x32xf32>
    %530 = "linalg.generic"(%529, %524) <{indexing_maps = [#map23, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg485: f32, %arg486: bf16):
      %1018 = "arith.truncf"(%arg485) : (f32) -> bf16
      "linalg.yield"(%1018) : (bf16) -> ()
    }) : (tensor<2x2x1x64x32xf32>, tensor<2x2x1x64x32xbf16>) -> tensor<2x2x1x64x32xbf16>
    %531 = "tensor.collapse_shape"(%530) <{reassociation = [[0], [1], [2, 3], [4]]}> : (tensor<2x2x1x64x32xbf16>) -> tensor<2x2x64x32xbf16>
    %532 = "linalg.generic"(%531, %117, %109) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg482: bf16, %arg483: bf16, %arg484: bf16):
      %1017 = "arith.mulf"(%arg482, %arg483) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1017) : (bf16) -> ()
    }) : (tensor<2x2x64x32xbf16>, tensor<1x1x64x32xbf16>, tensor<2x2x64x32xbf16>) -> tensor<2x2x64x32xbf16>
    %533 = "tensor.extract_slice"(%532) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 2, 64, 16>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x64x32xbf16>) -> tensor<2x2x64x16xbf16>
    %534 = "tensor.extract_slice"(%532) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 16>, static_sizes = array<i64: 2, 2, 64, 16>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x64x32xbf16>) -> tensor<2x2x64x16xbf16>
    %535 = "linalg.generic"(%533, %129) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg480: bf16, %arg481: bf16):
      %1016 = "arith.negf"(%arg480) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1016) : (bf16) -> ()
    }) : (tensor<2x2x64x16xbf16>, tensor<2x2x64x16xbf16>) -> tensor<2x2x64x16xbf16>
    %536 = "tensor.insert_slice"(%535, %11) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 16>, static_sizes = array<i64: 2, 2, 64, 16>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x64x16xbf16>, tensor<2x2x64x32xbf16>) -> tensor<2x2x64x32xbf16>
    %537 = "tensor.insert_slice"(%534, %11) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 2, 64, 16>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x64x16xbf16>, tensor<2x2x64x32xbf16>) -> tensor<2x2x64x32xbf16>
    %538 = "linalg.generic"(%536, %537, %109) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg477: bf16, %arg478: bf16, %arg479: bf16):
      %1015 = "arith.addf"(%arg477, %arg478) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1015) : (bf16) -> ()
    }) : (tensor<2x2x64x32xbf16>, tensor<2x2x64x32xbf16>, tensor<2x2x64x32xbf16>) -> tensor<2x2x64x32xbf16>
    %539 = "linalg.generic"(%531, %116, %109) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg474: bf16, %arg475: bf16, %arg476: bf16):
      %1014 = "arith.mulf"(%arg474, %arg475) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1014) : (bf16) -> ()
    }) : (tensor<2x2x64x32xbf16>, tensor<1x1x64x32xbf16>, tensor<2x2x64x32xbf16>) -> tensor<2x2x64x32xbf16>
    %540 = "linalg.generic"(%538, %539, %109) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg471: bf16, %arg472: bf16, %arg473: bf16):
      %1013 = "arith.addf"(%arg471, %arg472) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1013) : (bf16) -> ()
    }) : (tensor<2x2x64x32xbf16>, tensor<2x2x64x32xbf16>, tensor<2x2x64x32xbf16>) -> tensor<2x2x64x32xbf16>
    %541 = "linalg.generic"(%516, %117, %100) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg468: bf16, %arg469: bf16, %arg470: bf16):
      %1012 = "arith.mulf"(%arg468, %arg469) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1012) : (bf16) -> ()
    }) : (tensor<2x4x64x32xbf16>, tensor<1x1x64x32xbf16>, tensor<2x4x64x32xbf16>) -> tensor<2x4x64x32xbf16>
    %542 = "tensor.extract_slice"(%541) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 4, 64, 16>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x64x32xbf16>) -> tensor<2x4x64x16xbf16>
    %543 = "tensor.extract_slice"(%541) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 16>, static_sizes = array<i64: 2, 4, 64, 16>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x64x32xbf16>) -> tensor<2x4x64x16xbf16>
    %544 = "linalg.generic"(%542, %121) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg466: bf16, %arg467: bf16):
      %1011 = "arith.negf"(%arg466) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1011) : (bf16) -> ()
    }) : (tensor<2x4x64x16xbf16>, tensor<2x4x64x16xbf16>) -> tensor<2x4x64x16xbf16>
    %545 = "tensor.insert_slice"(%544, %10) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 16>, static_sizes = array<i64: 2, 4, 64, 16>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x64x16xbf16>, tensor<2x4x64x32xbf16>) -> tensor<2x4x64x32xbf16>
    %546 = "tensor.insert_slice"(%543, %10) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 4, 64, 16>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x64x16xbf16>, tensor<2x4x64x32xbf16>) -> tensor<2x4x64x32xbf16>
    %547 = "linalg.generic"(%545, %546, %100) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg463: bf16, %arg464: bf16, %arg465: bf16):
      %1010 = "arith.addf"(%arg463, %arg464) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1010) : (bf16) -> ()
    }) : (tensor<2x4x64x32xbf16>, tensor<2x4x64x32xbf16>, tensor<2x4x64x32xbf16>) -> tensor<2x4x64x32xbf16>
    %548 = "linalg.generic"(%516, %116, %100) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg460: bf16, %arg461: bf16, %arg462: bf16):
      %1009 = "arith.mulf"(%arg460, %arg461) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1009) : (bf16) -> ()
    }) : (tensor<2x4x64x32xbf16>, tensor<1x1x64x32xbf16>, tensor<2x4x64x32xbf16>) -> tensor<2x4x64x32xbf16>
    %549 = "linalg.generic"(%547, %548, %100) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg457: bf16, %arg458: bf16, %arg459: bf16):
      %1008 = "arith.addf"(%arg457, %arg458) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1008) : (bf16) -> ()
    }) : (tensor<2x4x64x32xbf16>, tensor<2x4x64x32xbf16>, tensor<2x4x64x32xbf16>) -> tensor<2x4x64x32xbf16>
    %550 = "tensor.empty"() : () -> tensor<2x64x2x32xbf16>
    %551 = "linalg.transpose"(%526, %550) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg455: bf16, %arg456: bf16):
      "linalg.yield"(%arg455) : (bf16) -> ()
    }) : (tensor<2x2x64x32xbf16>, tensor<2x64x2x32xbf16>) -> tensor<2x64x2x32xbf16>
    %552 = "tensor.collapse_shape"(%551) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x64x2x32xbf16>) -> tensor<128x64xbf16>
    %553 = "tensor.empty"() : () -> tensor<64x128xbf16>
    %554 = "linalg.transpose"(%552, %553) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg453: bf16, %arg454: bf16):
      "linalg.yield"(%arg453) : (bf16) -> ()
    }) : (tensor<128x64xbf16>, tensor<64x128xbf16>) -> tensor<64x128xbf16>
    %555 = "tensor.empty"() : () -> tensor<64x128xf32>
    %556 = "linalg.fill"(%7, %555) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg451: f32, %arg452: f32):
      "linalg.yield"(%arg451) : (f32) -> ()
    }) : (f32, tensor<64x128xf32>) -> tensor<64x128xf32>
    %557 = "linalg.matmul"(%554, %229, %556) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg448: bf16, %arg449: bf16, %arg450: f32):
      %1004 = "arith.extf"(%arg448) : (bf16) -> f32
      %1005 = "arith.extf"(%arg449) : (bf16) -> f32
      %1006 = "arith.mulf"(%1004, %1005) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1007 = "arith.addf"(%arg450, %1006) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1007) : (f32) -> ()
    }) : (tensor<64x128xbf16>, tensor<128x128xbf16>, tensor<64x128xf32>) -> tensor<64x128xf32>
    %558 = "linalg.generic"(%557, %553) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg446: f32, %arg447: bf16):
      %1003 = "arith.truncf"(%arg446) : (f32) -> bf16
      "linalg.yield"(%1003) : (bf16) -> ()
    }) : (tensor<64x128xf32>, tensor<64x128xbf16>) -> tensor<64x128xbf16>
    %559 = "linalg.matmul"(%552, %arg12, %96) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg443: bf16, %arg444: bf16, %arg445: f32):
      %999 = "arith.extf"(%arg443) : (bf16) -> f32
      %1000 = "arith.extf"(%arg444) : (bf16) -> f32
      %1001 = "arith.mulf"(%999, %1000) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1002 = "arith.addf"(%arg445, %1001) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1002) : (f32) -> ()
    }) : (tensor<128x64xbf16>, tensor<64x128xbf16>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %560 = "linalg.generic"(%559, %92) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg441: f32, %arg442: bf16):
      %998 = "arith.truncf"(%arg441) : (f32) -> bf16
      "linalg.yield"(%998) : (bf16) -> ()
    }) : (tensor<128x128xf32>, tensor<128x128xbf16>) -> tensor<128x128xbf16>
    %561 = "tensor.expand_shape"(%560) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 64, 128>}> : (tensor<128x128xbf16>) -> tensor<2x64x128xbf16>
    %562 = "linalg.transpose"(%540, %550) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg439: bf16, %arg440: bf16):
      "linalg.yield"(%arg439) : (bf16) -> ()
    }) : (tensor<2x2x64x32xbf16>, tensor<2x64x2x32xbf16>) -> tensor<2x64x2x32xbf16>
    %563 = "tensor.collapse_shape"(%562) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x64x2x32xbf16>) -> tensor<128x64xbf16>
    %564 = "linalg.transpose"(%563, %553) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg437: bf16, %arg438: bf16):
      "linalg.yield"(%arg437) : (bf16) -> ()
    }) : (tensor<128x64xbf16>, tensor<64x128xbf16>) -> tensor<64x128xbf16>
    %565 = "linalg.matmul"(%564, %229, %556) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg434: bf16, %arg435: bf16, %arg436: f32):
      %994 = "arith.extf"(%arg434) : (bf16) -> f32
      %995 = "arith.extf"(%arg435) : (bf16) -> f32
      %996 = "arith.mulf"(%994, %995) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %997 = "arith.addf"(%arg436, %996) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%997) : (f32) -> ()
    }) : (tensor<64x128xbf16>, tensor<128x128xbf16>, tensor<64x128xf32>) -> tensor<64x128xf32>
    %566 = "linalg.generic"(%565, %553) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg432: f32, %arg433: bf16):
      %993 = "arith.truncf"(%arg432) : (f32) -> bf16
      "linalg.yield"(%993) : (bf16) -> ()
    }) : (tensor<64x128xf32>, tensor<64x128xbf16>) -> tensor<64x128xbf16>
    %567 = "linalg.matmul"(%563, %arg11, %96) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg429: bf16, %arg430: bf16, %arg431: f32):
      %989 = "arith.extf"(%arg429) : (bf16) -> f32
      %990 = "arith.extf"(%arg430) : (bf16) -> f32
      %991 = "arith.mulf"(%989, %990) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %992 = "arith.addf"(%arg431, %991) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%992) : (f32) -> ()
    }) : (tensor<128x64xbf16>, tensor<64x128xbf16>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %568 = "linalg.generic"(%567, %92) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg427: f32, %arg428: bf16):
      %988 = "arith.truncf"(%arg427) : (f32) -> bf16
      "linalg.yield"(%988) : (bf16) -> ()
    }) : (tensor<128x128xf32>, tensor<128x128xbf16>) -> tensor<128x128xbf16>
    %569 = "tensor.expand_shape"(%568) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 64, 128>}> : (tensor<128x128xbf16>) -> tensor<2x64x128xbf16>
    %570 = "linalg.generic"(%561, %569, %25) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg424: bf16, %arg425: bf16, %arg426: bf16):
      %987 = "arith.addf"(%arg424, %arg425) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%987) : (bf16) -> ()
    }) : (tensor<2x64x128xbf16>, tensor<2x64x128xbf16>, tensor<2x64x128xbf16>) -> tensor<2x64x128xbf16>
    %571 = "linalg.transpose"(%549, %176) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg422: bf16, %arg423: bf16):
      "linalg.yield"(%arg422) : (bf16) -> ()
    }) : (tensor<2x4x64x32xbf16>, tensor<2x64x4x32xbf16>) -> tensor<2x64x4x32xbf16>
    %572 = "tensor.collapse_shape"(%571) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x64x4x32xbf16>) -> tensor<128x128xbf16>
    %573 = "linalg.transpose"(%572, %92) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg420: bf16, %arg421: bf16):
      "linalg.yield"(%arg420) : (bf16) -> ()
    }) : (tensor<128x128xbf16>, tensor<128x128xbf16>) -> tensor<128x128xbf16>
    %574 = "linalg.matmul"(%573, %229, %96) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg417: bf16, %arg418: bf16, %arg419: f32):
      %983 = "arith.extf"(%arg417) : (bf16) -> f32
      %984 = "arith.extf"(%arg418) : (bf16) -> f32
      %985 = "arith.mulf"(%983, %984) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %986 = "arith.addf"(%arg419, %985) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%986) : (f32) -> ()
    }) : (tensor<128x128xbf16>, tensor<128x128xbf16>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %575 = "linalg.generic"(%574, %92) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg415: f32, %arg416: bf16):
      %982 = "arith.truncf"(%arg415) : (f32) -> bf16
      "linalg.yield"(%982) : (bf16) -> ()
    }) : (tensor<128x128xf32>, tensor<128x128xbf16>) -> tensor<128x128xbf16>
    %576 = "linalg.matmul"(%572, %arg10, %96) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg412: bf16, %arg413: bf16, %arg414: f32):
      %978 = "arith.extf"(%arg412) : (bf16) -> f32
      %979 = "arith.extf"(%arg413) : (bf16) -> f32
      %980 = "arith.mulf"(%978, %979) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %981 = "arith.addf"(%arg414, %980) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%981) : (f32) -> ()
    }) : (tensor<128x128xbf16>, tensor<128x128xbf16>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %577 = "linalg.generic"(%576, %92) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg410: f32, %arg411: bf16):
      %977 = "arith.truncf"(%arg410) : (f32) -> bf16
      "linalg.yield"(%977) : (bf16) -> ()
    }) : (tensor<128x128xf32>, tensor<128x128xbf16>) -> tensor<128x128xbf16>
    %578 = "tensor.expand_shape"(%577) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 64, 128>}> : (tensor<128x128xbf16>) -> tensor<2x64x128xbf16>
    %579 = "linalg.generic"(%570, %578, %25) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg407: bf16, %arg408: bf16, %arg409: bf16):
      %976 = "arith.addf"(%arg407, %arg408) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%976) : (bf16) -> ()
    }) : (tensor<2x64x128xbf16>, tensor<2x64x128xbf16>, tensor<2x64x128xbf16>) -> tensor<2x64x128xbf16>
    %580 = "linalg.generic"(%579, %arg17, %25) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg404: bf16, %arg405: bf16, %arg406: bf16):
      %975 = "arith.mulf"(%arg404, %arg405) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%975) : (bf16) -> ()
    }) : (tensor<2x64x128xbf16>, tensor<128xbf16>, tensor<2x64x128xbf16>) -> tensor<2x64x128xbf16>
    %581 = "linalg.generic"(%579, %226, %25) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg401: bf16, %arg402: bf16, %arg403: bf16):
      %974 = "arith.mulf"(%arg401, %arg402) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%974) : (bf16) -> ()
    }) : (tensor<2x64x128xbf16>, tensor<2x64x128xbf16>, tensor<2x64x128xbf16>) -> tensor<2x64x128xbf16>
    %582 = "linalg.generic"(%581, %80) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg399: bf16, %arg400: f32):
      %973 = "arith.extf"(%arg399) : (bf16) -> f32
      "linalg.yield"(%973) : (f32) -> ()
    }) : (tensor<2x64x128xbf16>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %583 = "linalg.generic"(%582, %405) <{indexing_maps = [#map1, #map32], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg397: f32, %arg398: f32):
      %972 = "arith.addf"(%arg397, %arg398) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%972) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<1x1x128xf32>) -> tensor<1x1x128xf32>
    %584 = "linalg.generic"(%583, %407) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg395: f32, %arg396: bf16):
      %971 = "arith.truncf"(%arg395) : (f32) -> bf16
      "linalg.yield"(%971) : (bf16) -> ()
    }) : (tensor<1x1x128xf32>, tensor<1x1x128xbf16>) -> tensor<1x1x128xbf16>
    %585 = "tensor.collapse_shape"(%584) <{reassociation = [[0, 1, 2]]}> : (tensor<1x1x128xbf16>) -> tensor<128xbf16>
    %586 = "linalg.generic"(%580, %80) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg393: bf16, %arg394: f32):
      %970 = "arith.extf"(%arg393) : (bf16) -> f32
      "linalg.yield"(%970) : (f32) -> ()
    }) : (tensor<2x64x128xbf16>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %587 = "linalg.generic"(%586, %219, %80) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg390: f32, %arg391: f32, %arg392: f32):
      %969 = "arith.mulf"(%arg390, %arg391) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%969) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %588 = "linalg.generic"(%586, %224, %80) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg387: f32, %arg388: f32, %arg389: f32):
      %968 = "arith.mulf"(%arg387, %arg388) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%968) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x1xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %589 = "linalg.generic"(%587, %84) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg385: f32, %arg386: f32):
      %967 = "arith.addf"(%arg385, %arg386) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%967) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %590 = "linalg.generic"(%224, %224, %83) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg382: f32, %arg383: f32, %arg384: f32):
      %966 = "arith.mulf"(%arg382, %arg383) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%966) : (f32) -> ()
    }) : (tensor<2x64x1xf32>, tensor<2x64x1xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %591 = "linalg.generic"(%590, %224, %83) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg379: f32, %arg380: f32, %arg381: f32):
      %965 = "arith.mulf"(%arg379, %arg380) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%965) : (f32) -> ()
    }) : (tensor<2x64x1xf32>, tensor<2x64x1xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %592 = "linalg.generic"(%589, %83) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg377: f32, %arg378: f32):
      %964 = "arith.mulf"(%arg377, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%964) : (f32) -> ()
    }) : (tensor<2x64x1xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %593 = "linalg.generic"(%592, %591, %83) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg374: f32, %arg375: f32, %arg376: f32):
      %963 = "arith.mulf"(%arg374, %arg375) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%963) : (f32) -> ()
    }) : (tensor<2x64x1xf32>, tensor<2x64x1xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %594 = "tensor.collapse_shape"(%593) <{reassociation = [[0], [1, 2]]}> : (tensor<2x64x1xf32>) -> tensor<2x64xf32>
    %595 = "linalg.generic"(%594, %80) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg372: f32, %arg373: f32):
      "linalg.yield"(%arg372) : (f32) -> ()
    }) : (tensor<2x64xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %596 = "linalg.generic"(%595, %80) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg370: f32, %arg371: f32):
      %962 = "arith.divf"(%arg370, %20) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%962) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %597 = "linalg.generic"(%219, %80) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg368: f32, %arg369: f32):
      %961 = "arith.mulf"(%arg368, %22) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%961) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %598 = "linalg.generic"(%596, %597, %80) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg365: f32, %arg366: f32, %arg367: f32):
      %960 = "arith.mulf"(%arg365, %arg366) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%960) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %599 = "linalg.generic"(%588, %598, %80) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg362: f32, %arg363: f32, %arg364: f32):
      %959 = "arith.addf"(%arg362, %arg363) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%959) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %600 = "linalg.generic"(%599, %25) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg360: f32, %arg361: bf16):
      %958 = "arith.truncf"(%arg360) : (f32) -> bf16
      "linalg.yield"(%958) : (bf16) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x128xbf16>) -> tensor<2x64x128xbf16>
    %601 = "linalg.generic"(%479, %600, %25) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg357: bf16, %arg358: bf16, %arg359: bf16):
      %957 = "arith.addf"(%arg357, %arg358) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%957) : (bf16) -> ()
    }) : (tensor<2x64x128xbf16>, tensor<2x64x128xbf16>, tensor<2x64x128xbf16>) -> tensor<2x64x128xbf16>
    %602 = "tensor.collapse_shape"(%601) <{reassociation = [[0, 1], [2]]}> : (tensor<2x64x128xbf16>) -> tensor<128x128xbf16>
    %603 = "linalg.transpose"(%602, %92) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg355: bf16, %arg356: bf16):
      "linalg.yield"(%arg355) : (bf16) -> ()
    }) : (tensor<128x128xbf16>, tensor<128x128xbf16>) -> tensor<128x128xbf16>
    %604 = "linalg.matmul"(%603, %214, %197) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg352: bf16, %arg353: bf16, %arg354: f32):
      %953 = "arith.extf"(%arg352) : (bf16) -> f32
      %954 = "arith.extf"(%arg353) : (bf16) -> f32
      %955 = "arith.mulf"(%953, %954) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %956 = "arith.addf"(%arg354, %955) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%956) : (f32) -> ()
    }) : (tensor<128x128xbf16>, tensor<128x352xbf16>, tensor<128x352xf32>) -> tensor<128x352xf32>
    %605 = "linalg.generic"(%604, %193) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg350: f32, %arg351: bf16):
      %952 = "arith.truncf"(%arg350) : (f32) -> bf16
      "linalg.yield"(%952) : (bf16) -> ()
    }) : (tensor<128x352xf32>, tensor<128x352xbf16>) -> tensor<128x352xbf16>
    %606 = "linalg.matmul"(%602, %arg7, %197) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg347: bf16, %arg348: bf16, %arg349: f32):
      %948 = "arith.extf"(%arg347) : (bf16) -> f32
      %949 = "arith.extf"(%arg348) : (bf16) -> f32
      %950 = "arith.mulf"(%948, %949) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %951 = "arith.addf"(%arg349, %950) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%951) : (f32) -> ()
    }) : (tensor<128x128xbf16>, tensor<128x352xbf16>, tensor<128x352xf32>) -> tensor<128x352xf32>
    %607 = "linalg.generic"(%606, %193) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg345: f32, %arg346: bf16):
      %947 = "arith.truncf"(%arg345) : (f32) -> bf16
      "linalg.yield"(%947) : (bf16) -> ()
    }) : (tensor<128x352xf32>, tensor<128x352xbf16>) -> tensor<128x352xbf16>
    %608 = "tensor.expand_shape"(%607) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 64, 352>}> : (tensor<128x352xbf16>) -> tensor<2x64x352xbf16>
    %609 = "linalg.generic"(%608, %206, %205) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg342: bf16, %arg343: bf16, %arg344: bf16):
      %946 = "arith.mulf"(%arg342, %arg343) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%946) : (bf16) -> ()
    }) : (tensor<2x64x352xbf16>, tensor<2x64x352xbf16>, tensor<2x64x352xbf16>) -> tensor<2x64x352xbf16>
    %610 = "linalg.generic"(%608, %210, %205) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg339: bf16, %arg340: bf16, %arg341: bf16):
      %945 = "arith.mulf"(%arg339, %arg340) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%945) : (bf16) -> ()
    }) : (tensor<2x64x352xbf16>, tensor<2x64x352xbf16>, tensor<2x64x352xbf16>) -> tensor<2x64x352xbf16>
    %611 = "tensor.collapse_shape"(%609) <{reassociation = [[0, 1], [2]]}> : (tensor<2x64x352xbf16>) -> tensor<128x352xbf16>
    %612 = "linalg.transpose"(%611, %212) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg337: bf16, %arg338: bf16):
      "linalg.yield"(%arg337) : (bf16) -> ()
    }) : (tensor<128x352xbf16>, tensor<352x128xbf16>) -> tensor<352x128xbf16>
    %613 = "linalg.matmul"(%612, %195, %437) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg334: bf16, %arg335: bf16, %arg336: f32):
      %941 = "arith.extf"(%arg334) : (bf16) -> f32
      %942 = "arith.extf"(%arg335) : (bf16) -> f32
      %943 = "arith.mulf"(%941, %942) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %944 = "arith.addf"(%arg336, %943) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%944) : (f32) -> ()
    }) : (tensor<352x128xbf16>, tensor<128x128xbf16>, tensor<352x128xf32>) -> tensor<352x128xf32>
    %614 = "linalg.generic"(%613, %212) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg332: f32, %arg333: bf16):
      %940 = "arith.truncf"(%arg332) : (f32) -> bf16
      "linalg.yield"(%940) : (bf16) -> ()
    }) : (tensor<352x128xf32>, tensor<352x128xbf16>) -> tensor<352x128xbf16>
    %615 = "linalg.matmul"(%611, %arg6, %96) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg329: bf16, %arg330: bf16, %arg331: f32):
      %936 = "arith.extf"(%arg329) : (bf16) -> f32
      %937 = "arith.extf"(%arg330) : (bf16) -> f32
      %938 = "arith.mulf"(%936, %937) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %939 = "arith.addf"(%arg331, %938) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%939) : (f32) -> ()
    }) : (tensor<128x352xbf16>, tensor<352x128xbf16>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %616 = "linalg.generic"(%615, %92) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg327: f32, %arg328: bf16):
      %935 = "arith.truncf"(%arg327) : (f32) -> bf16
      "linalg.yield"(%935) : (bf16) -> ()
    }) : (tensor<128x128xf32>, tensor<128x128xbf16>) -> tensor<128x128xbf16>
    %617 = "tensor.expand_shape"(%616) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 64, 128>}> : (tensor<128x128xbf16>) -> tensor<2x64x128xbf16>
    %618 = "linalg.generic"(%610, %201) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg325: bf16, %arg326: f32):
      %934 = "arith.extf"(%arg325) : (bf16) -> f32
      "linalg.yield"(%934) : (f32) -> ()
    }) : (tensor<2x64x352xbf16>, tensor<2x64x352xf32>) -> tensor<2x64x352xf32>
    %619 = "linalg.generic"(%618, %203, %201) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg322: f32, %arg323: f32, %arg324: f32):
      %933 = "arith.mulf"(%arg322, %arg323) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%933) : (f32) -> ()
    }) : (tensor<2x64x352xf32>, tensor<2x64x352xf32>, tensor<2x64x352xf32>) -> tensor<2x64x352xf32>
    %620 = "linalg.generic"(%23, %203, %201) <{indexing_maps = [#map9, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg319: i64, %arg320: f32, %arg321: f32):
      %931 = "arith.sitofp"(%arg319) : (i64) -> f32
      %932 = "arith.subf"(%931, %arg320) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%932) : (f32) -> ()
    }) : (tensor<i64>, tensor<2x64x352xf32>, tensor<2x64x352xf32>) -> tensor<2x64x352xf32>
    %621 = "linalg.generic"(%202, %620, %201) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg316: f32, %arg317: f32, %arg318: f32):
      %930 = "arith.mulf"(%arg316, %arg317) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%930) : (f32) -> ()
    }) : (tensor<2x64x352xf32>, tensor<2x64x352xf32>, tensor<2x64x352xf32>) -> tensor<2x64x352xf32>
    %622 = "linalg.generic"(%621, %201) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg314: f32, %arg315: f32):
      %929 = "arith.addf"(%arg314, %9) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%929) : (f32) -> ()
    }) : (tensor<2x64x352xf32>, tensor<2x64x352xf32>) -> tensor<2x64x352xf32>
    %623 = "linalg.generic"(%619, %622, %201) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg311: f32, %arg312: f32, %arg313: f32):
      %928 = "arith.mulf"(%arg311, %arg312) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%928) : (f32) -> ()
    }) : (tensor<2x64x352xf32>, tensor<2x64x352xf32>, tensor<2x64x352xf32>) -> tensor<2x64x352xf32>
    %624 = "linalg.generic"(%623, %205) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg309: f32, %arg310: bf16):
      %927 = "arith.truncf"(%arg309) : (f32) -> bf16
      "linalg.yield"(%927) : (bf16) -> ()
    }) : (tensor<2x64x352xf32>, tensor<2x64x352xbf16>) -> tensor<2x64x352xbf16>
    %625 = "tensor.collapse_shape"(%624) <{reassociation = [[0, 1], [2]]}> : (tensor<2x64x352xbf16>) -> tensor<128x352xbf16>
    %626 = "linalg.transpose"(%625, %212) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg307: bf16, %arg308: bf16):
      "linalg.yield"(%arg307) : (bf16) -> ()
    }) : (tensor<128x352xbf16>, tensor<352x128xbf16>) -> tensor<352x128xbf16>
    %627 = "linalg.matmul"(%626, %195, %437) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg304: bf16, %arg305: bf16, %arg306: f32):
      %923 = "arith.extf"(%arg304) : (bf16) -> f32
      %924 = "arith.extf"(%arg305) : (bf16) -> f32
      %925 = "arith.mulf"(%923, %924) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %926 = "arith.addf"(%arg306, %925) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%926) : (f32) -> ()
    }) : (tensor<352x128xbf16>, tensor<128x128xbf16>, tensor<352x128xf32>) -> tensor<352x128xf32>
    %628 = "linalg.generic"(%627, %212) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg302: f32, %arg303: bf16):
      %922 = "arith.truncf"(%arg302) : (f32) -> bf16
      "linalg.yield"(%922) : (bf16) -> ()
    }) : (tensor<352x128xf32>, tensor<352x128xbf16>) -> tensor<352x128xbf16>
    %629 = "linalg.matmul"(%625, %arg5, %96) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg299: bf16, %arg300: bf16, %arg301: f32):
      %918 = "arith.extf"(%arg299) : (bf16) -> f32
      %919 = "arith.extf"(%arg300) : (bf16) -> f32
      %920 = "arith.mulf"(%918, %919) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %921 = "arith.addf"(%arg301, %920) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%921) : (f32) -> ()
    }) : (tensor<128x352xbf16>, tensor<352x128xbf16>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %630 = "linalg.generic"(%629, %92) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg297: f32, %arg298: bf16):
      %917 = "arith.truncf"(%arg297) : (f32) -> bf16
      "linalg.yield"(%917) : (bf16) -> ()
    }) : (tensor<128x128xf32>, tensor<128x128xbf16>) -> tensor<128x128xbf16>
    %631 = "tensor.expand_shape"(%630) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 64, 128>}> : (tensor<128x128xbf16>) -> tensor<2x64x128xbf16>
    %632 = "linalg.generic"(%617, %631, %25) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg294: bf16, %arg295: bf16, %arg296: bf16):
      %916 = "arith.addf"(%arg294, %arg295) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%916) : (bf16) -> ()
    }) : (tensor<2x64x128xbf16>, tensor<2x64x128xbf16>, tensor<2x64x128xbf16>) -> tensor<2x64x128xbf16>
    %633 = "linalg.generic"(%632, %arg9, %25) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg291: bf16, %arg292: bf16, %arg293: bf16):
      %915 = "arith.mulf"(%arg291, %arg292) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%915) : (bf16) -> ()
    }) : (tensor<2x64x128xbf16>, tensor<128xbf16>, tensor<2x64x128xbf16>) -> tensor<2x64x128xbf16>
    %634 = "linalg.generic"(%632, %191, %25) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg288: bf16, %arg289: bf16, %arg290: bf16):
      %914 = "arith.mulf"(%arg288, %arg289) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%914) : (bf16) -> ()
    }) : (tensor<2x64x128xbf16>, tensor<2x64x128xbf16>, tensor<2x64x128xbf16>) -> tensor<2x64x128xbf16>
    %635 = "linalg.generic"(%634, %80) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg286: bf16, %arg287: f32):
      %913 = "arith.extf"(%arg286) : (bf16) -> f32
      "linalg.yield"(%913) : (f32) -> ()
    }) : (tensor<2x64x128xbf16>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %636 = "linalg.generic"(%635, %405) <{indexing_maps = [#map1, #map32], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg284: f32, %arg285: f32):
      %912 = "arith.addf"(%arg284, %arg285) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%912) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<1x1x128xf32>) -> tensor<1x1x128xf32>
    %637 = "linalg.generic"(%636, %407) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg282: f32, %arg283: bf16):
      %911 = "arith.truncf"(%arg282) : (f32) -> bf16
      "linalg.yield"(%911) : (bf16) -> ()
    }) : (tensor<1x1x128xf32>, tensor<1x1x128xbf16>) -> tensor<1x1x128xbf16>
    %638 = "tensor.collapse_shape"(%637) <{reassociation = [[0, 1, 2]]}> : (tensor<1x1x128xbf16>) -> tensor<128xbf16>
    %639 = "linalg.generic"(%633, %80) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg280: bf16, %arg281: f32):
      %910 = "arith.extf"(%arg280) : (bf16) -> f32
      "linalg.yield"(%910) : (f32) -> ()
    }) : (tensor<2x64x128xbf16>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %640 = "linalg.generic"(%639, %184, %80) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg277: f32, %arg278: f32, %arg279: f32):
      %909 = "arith.mulf"(%arg277, %arg278) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%909) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %641 = "linalg.generic"(%639, %189, %80) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg274: f32, %arg275: f32, %arg276: f32):
      %908 = "arith.mulf"(%arg274, %arg275) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%908) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x1xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %642 = "linalg.generic"(%640, %84) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg272: f32, %arg273: f32):
      %907 = "arith.addf"(%arg272, %arg273) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%907) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %643 = "linalg.generic"(%189, %189, %83) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg269: f32, %arg270: f32, %arg271: f32):
      %906 = "arith.mulf"(%arg269, %arg270) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%906) : (f32) -> ()
    }) : (tensor<2x64x1xf32>, tensor<2x64x1xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %644 = "linalg.generic"(%643, %189, %83) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg266: f32, %arg267: f32, %arg268: f32):
      %905 = "arith.mulf"(%arg266, %arg267) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%905) : (f32) -> ()
    }) : (tensor<2x64x1xf32>, tensor<2x64x1xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %645 = "linalg.generic"(%642, %83) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg264: f32, %arg265: f32):
      %904 = "arith.mulf"(%arg264, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%904) : (f32) -> ()
    }) : (tensor<2x64x1xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %646 = "linalg.generic"(%645, %644, %83) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg261: f32, %arg262: f32, %arg263: f32):
      %903 = "arith.mulf"(%arg261, %arg262) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%903) : (f32) -> ()
    }) : (tensor<2x64x1xf32>, tensor<2x64x1xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %647 = "tensor.collapse_shape"(%646) <{reassociation = [[0], [1, 2]]}> : (tensor<2x64x1xf32>) -> tensor<2x64xf32>
    %648 = "linalg.generic"(%647, %80) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg259: f32, %arg260: f32):
      "linalg.yield"(%arg259) : (f32) -> ()
    }) : (tensor<2x64xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %649 = "linalg.generic"(%648, %80) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg257: f32, %arg258: f32):
      %902 = "arith.divf"(%arg257, %20) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%902) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %650 = "linalg.generic"(%184, %80) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg255: f32, %arg256: f32):
      %901 = "arith.mulf"(%arg255, %22) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%901) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %651 = "linalg.generic"(%649, %650, %80) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg252: f32, %arg253: f32, %arg254: f32):
      %900 = "arith.mulf"(%arg252, %arg253) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%900) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %652 = "linalg.generic"(%641, %651, %80) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg249: f32, %arg250: f32, %arg251: f32):
      %899 = "arith.addf"(%arg249, %arg250) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%899) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %653 = "linalg.generic"(%652, %25) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg247: f32, %arg248: bf16):
      %898 = "arith.truncf"(%arg247) : (f32) -> bf16
      "linalg.yield"(%898) : (bf16) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x128xbf16>) -> tensor<2x64x128xbf16>
    %654 = "linalg.generic"(%601, %653, %25) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg244: bf16, %arg245: bf16, %arg246: bf16):
      %897 = "arith.addf"(%arg244, %arg245) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%897) : (bf16) -> ()
    }) : (tensor<2x64x128xbf16>, tensor<2x64x128xbf16>, tensor<2x64x128xbf16>) -> tensor<2x64x128xbf16>
    %655 = "tensor.collapse_shape"(%654) <{reassociation = [[0, 1], [2]]}> : (tensor<2x64x128xbf16>) -> tensor<128x128xbf16>
    %656 = "linalg.transpose"(%655, %92) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg242: bf16, %arg243: bf16):
      "linalg.yield"(%arg242) : (bf16) -> ()
    }) : (tensor<128x128xbf16>, tensor<128x128xbf16>) -> tensor<128x128xbf16>
    %657 = "linalg.matmul"(%656, %179, %96) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg239: bf16, %arg240: bf16, %arg241: f32):
      %893 = "arith.extf"(%arg239) : (bf16) -> f32
      %894 = "arith.extf"(%arg240) : (bf16) -> f32
      %895 = "arith.mulf"(%893, %894) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %896 = "arith.addf"(%arg241, %895) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%896) : (f32) -> ()
    }) : (tensor<128x128xbf16>, tensor<128x128xbf16>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %658 = "linalg.generic"(%657, %92) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg237: f32, %arg238: bf16):
      %892 = "arith.truncf"(%arg237) : (f32) -> bf16
      "linalg.yield"(%892) : (bf16) -> ()
    }) : (tensor<128x128xf32>, tensor<128x128xbf16>) -> tensor<128x128xbf16>
    %659 = "linalg.matmul"(%655, %arg4, %96) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg234: bf16, %arg235: bf16, %arg236: f32):
      %888 = "arith.extf"(%arg234) : (bf16) -> f32
      %889 = "arith.extf"(%arg235) : (bf16) -> f32
      %890 = "arith.mulf"(%888, %889) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %891 = "arith.addf"(%arg236, %890) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%891) : (f32) -> ()
    }) : (tensor<128x128xbf16>, tensor<128x128xbf16>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %660 = "linalg.generic"(%659, %92) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg232: f32, %arg233: bf16):
      %887 = "arith.truncf"(%arg232) : (f32) -> bf16
      "linalg.yield"(%887) : (bf16) -> ()
    }) : (tensor<128x128xf32>, tensor<128x128xbf16>) -> tensor<128x128xbf16>
    %661 = "tensor.expand_shape"(%660) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 64, 4, 32>}> : (tensor<128x128xbf16>) -> tensor<2x64x4x32xbf16>
    %662 = "linalg.transpose"(%661, %100) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg230: bf16, %arg231: bf16):
      "linalg.yield"(%arg230) : (bf16) -> ()
    }) : (tensor<2x64x4x32xbf16>, tensor<2x4x64x32xbf16>) -> tensor<2x4x64x32xbf16>
    %663 = "tensor.collapse_shape"(%662) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x64x32xbf16>) -> tensor<8x64x32xbf16>
    %664 = "linalg.transpose"(%168, %145) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg228: bf16, %arg229: bf16):
      "linalg.yield"(%arg228) : (bf16) -> ()
    }) : (tensor<8x64x64xbf16>, tensor<8x64x64xbf16>) -> tensor<8x64x64xbf16>
    %665 = "linalg.batch_matmul"(%664, %663, %171) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg225: bf16, %arg226: bf16, %arg227: f32):
      %883 = "arith.extf"(%arg225) : (bf16) -> f32
      %884 = "arith.extf"(%arg226) : (bf16) -> f32
      %885 = "arith.mulf"(%883, %884) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %886 = "arith.addf"(%arg227, %885) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%886) : (f32) -> ()
    }) : (tensor<8x64x64xbf16>, tensor<8x64x32xbf16>, tensor<8x64x32xf32>) -> tensor<8x64x32xf32>
    %666 = "linalg.generic"(%665, %173) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg223: f32, %arg224: bf16):
      %882 = "arith.truncf"(%arg223) : (f32) -> bf16
      "linalg.yield"(%882) : (bf16) -> ()
    }) : (tensor<8x64x32xf32>, tensor<8x64x32xbf16>) -> tensor<8x64x32xbf16>
    %667 = "linalg.transpose"(%169, %492) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg221: bf16, %arg222: bf16):
      "linalg.yield"(%arg221) : (bf16) -> ()
    }) : (tensor<8x64x32xbf16>, tensor<8x32x64xbf16>) -> tensor<8x32x64xbf16>
    %668 = "linalg.batch_matmul"(%663, %667, %143) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg218: bf16, %arg219: bf16, %arg220: f32):
      %878 = "arith.extf"(%arg218) : (bf16) -> f32
      %879 = "arith.extf"(%arg219) : (bf16) -> f32
      %880 = "arith.mulf"(%878, %879) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %881 = "arith.addf"(%arg220, %880) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%881) : (f32) -> ()
    }) : (tensor<8x64x32xbf16>, tensor<8x32x64xbf16>, tensor<8x64x64xf32>) -> tensor<8x64x64xf32>
    %669 = "linalg.generic"(%668, %145) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg216: f32, %arg217: bf16):
      %877 = "arith.truncf"(%arg216) : (f32) -> bf16
      "linalg.yield"(%877) : (bf16) -> ()
    }) : (tensor<8x64x64xf32>, tensor<8x64x64xbf16>) -> tensor<8x64x64xbf16>
    %670 = "tensor.expand_shape"(%669) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 64, 64>}> : (tensor<8x64x64xbf16>) -> tensor<2x4x64x64xbf16>
    %671 = "linalg.generic"(%670, %148) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg214: bf16, %arg215: f32):
      %876 = "arith.extf"(%arg214) : (bf16) -> f32
      "linalg.yield"(%876) : (f32) -> ()
    }) : (tensor<2x4x64x64xbf16>, tensor<2x4x64x64xf32>) -> tensor<2x4x64x64xf32>
    %672 = "linalg.generic"(%671, %166, %148) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg211: f32, %arg212: f32, %arg213: f32):
      %875 = "arith.mulf"(%arg211, %arg212) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%875) : (f32) -> ()
    }) : (tensor<2x4x64x64xf32>, tensor<2x4x64x64xf32>, tensor<2x4x64x64xf32>) -> tensor<2x4x64x64xf32>
    %673 = "linalg.generic"(%672, %164) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg209: f32, %arg210: f32):
      %874 = "arith.addf"(%arg209, %arg210) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%874) : (f32) -> ()
    }) : (tensor<2x4x64x64xf32>, tensor<2x4x64x1xf32>) -> tensor<2x4x64x1xf32>
    %674 = "linalg.generic"(%166, %673, %148) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg206: f32, %arg207: f32, %arg208: f32):
      %873 = "arith.mulf"(%arg206, %arg207) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%873) : (f32) -> ()
    }) : (tensor<2x4x64x64xf32>, tensor<2x4x64x1xf32>, tensor<2x4x64x64xf32>) -> tensor<2x4x64x64xf32>
    %675 = "linalg.generic"(%672, %674, %148) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg203: f32, %arg204: f32, %arg205: f32):
      %872 = "arith.subf"(%arg203, %arg204) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%872) : (f32) -> ()
    }) : (tensor<2x4x64x64xf32>, tensor<2x4x64x64xf32>, tensor<2x4x64x64xf32>) -> tensor<2x4x64x64xf32>
    %676 = "linalg.generic"(%675, %151) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg201: f32, %arg202: bf16):
      %871 = "arith.truncf"(%arg201) : (f32) -> bf16
      "linalg.yield"(%871) : (bf16) -> ()
    }) : (tensor<2x4x64x64xf32>, tensor<2x4x64x64xbf16>) -> tensor<2x4x64x64xbf16>
    %677 = "linalg.generic"(%676, %148) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg199: bf16, %arg200: f32):
      %870 = "arith.extf"(%arg199) : (bf16) -> f32
      "linalg.yield"(%870) : (f32) -> ()
    }) : (tensor<2x4x64x64xbf16>, tensor<2x4x64x64xf32>) -> tensor<2x4x64x64xf32>
    %678 = "linalg.generic"(%677, %148) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg197: f32, %arg198: f32):
      %868 = "arith.truncf"(%17) : (f64) -> f32
      %869 = "arith.mulf"(%arg197, %868) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%869) : (f32) -> ()
    }) : (tensor<2x4x64x64xf32>, tensor<2x4x64x64xf32>) -> tensor<2x4x64x64xf32>
    %679 = "linalg.generic"(%678, %151) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg195: f32, %arg196: bf16):
      %867 = "arith.truncf"(%arg195) : (f32) -> bf16
      "linalg.yield"(%867) : (bf16) -> ()
    }) : (tensor<2x4x64x64xf32>, tensor<2x4x64x64xbf16>) -> tensor<2x4x64x64xbf16>
    %680 = "tensor.collapse_shape"(%679) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x64x64xbf16>) -> tensor<8x64x64xbf16>
    %681 = "linalg.transpose"(%140, %492) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg193: bf16, %arg194: bf16):
      "linalg.yield"(%arg193) : (bf16) -> ()
    }) : (tensor<8x64x32xbf16>, tensor<8x32x64xbf16>) -> tensor<8x32x64xbf16>
    %682 = "linalg.batch_matmul"(%681, %680, %509) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg190: bf16, %arg191: bf16, %arg192: f32):
      %863 = "arith.extf"(%arg190) : (bf16) -> f32
      %864 = "arith.extf"(%arg191) : (bf16) -> f32
      %865 = "arith.mulf"(%863, %864) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %866 = "arith.addf"(%arg192, %865) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%866) : (f32) -> ()
    }) : (tensor<8x32x64xbf16>, tensor<8x64x64xbf16>, tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
    %683 = "linalg.generic"(%682, %492) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg188: f32, %arg189: bf16):
      %862 = "arith.truncf"(%arg188) : (f32) -> bf16
      "linalg.yield"(%862) : (bf16) -> ()
    }) : (tensor<8x32x64xf32>, tensor<8x32x64xbf16>) -> tensor<8x32x64xbf16>
    %684 = "linalg.transpose"(%141, %173) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg186: bf16, %arg187: bf16):
      "linalg.yield"(%arg186) : (bf16) -> ()
    }) : (tensor<8x32x64xbf16>, tensor<8x64x32xbf16>) -> tensor<8x64x32xbf16>
    %685 = "linalg.batch_matmul"(%680, %684, %171) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg183: bf16, %arg184: bf16, %arg185: f32):
      %858 = "arith.extf"(%arg183) : (bf16) -> f32
      %859 = "arith.extf"(%arg184) : (bf16) -> f32
      %860 = "arith.mulf"(%858, %859) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %861 = "arith.addf"(%arg185, %860) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%861) : (f32) -> ()
    }) : (tensor<8x64x64xbf16>, tensor<8x64x32xbf16>, tensor<8x64x32xf32>) -> tensor<8x64x32xf32>
    %686 = "linalg.generic"(%685, %173) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg181: f32, %arg182: bf16):
      %857 = "arith.truncf"(%arg181) : (f32) -> bf16
      "linalg.yield"(%857) : (bf16) -> ()
    }) : (tensor<8x64x32xf32>, tensor<8x64x32xbf16>) -> tensor<8x64x32xbf16>
    %687 = "tensor.expand_shape"(%683) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 32, 64>}> : (tensor<8x32x64xbf16>) -> tensor<2x4x32x64xbf16>
    %688 = "tensor.expand_shape"(%686) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 64, 32>}> : (tensor<8x64x32xbf16>) -> tensor<2x4x64x32xbf16>
    %689 = "linalg.transpose"(%687, %100) <{permutation = array<i64: 0, 1, 3, 2>}> ({
    ^bb0(%arg179: bf16, %arg180: bf16):
      "linalg.yield"(%arg179) : (bf16) -> ()
    }) : (tensor<2x4x32x64xbf16>, tensor<2x4x64x32xbf16>) -> tensor<2x4x64x32xbf16>
    %690 = "tensor.expand_shape"(%666) <{reassociation = [[0, 1, 2], [3], [4]], static_output_shape = array<i64: 2, 2, 2, 64, 32>}> : (tensor<8x64x32xbf16>) -> tensor<2x2x2x64x32xbf16>
    %691 = "linalg.generic"(%690, %519) <{indexing_maps = [#map23, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg177: bf16, %arg178: f32):
      %856 = "arith.extf"(%arg177) : (bf16) -> f32
      "linalg.yield"(%856) : (f32) -> ()
    }) : (tensor<2x2x2x64x32xbf16>, tensor<2x2x2x64x32xf32>) -> tensor<2x2x2x64x32xf32>
    %692 = "linalg.generic"(%691, %522) <{indexing_maps = [#map23, #map33], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg175: f32, %arg176: f32):
      %855 = "arith.addf"(%arg175, %arg176) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%855) : (f32) -> ()
    }) : (tensor<2x2x2x64x32xf32>, tensor<2x2x1x64x32xf32>) -> tensor<2x2x1x64x32xf32>
    %693 = "linalg.generic"(%692, %524) <{indexing_maps = [#map23, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg173: f32, %arg174: bf16):
      %854 = "arith.truncf"(%arg173) : (f32) -> bf16
      "linalg.yield"(%854) : (bf16) -> ()
    }) : (tensor<2x2x1x64x32xf32>, tensor<2x2x1x64x32xbf16>) -> tensor<2x2x1x64x32xbf16>
    %694 = "tensor.collapse_shape"(%693) <{reassociation = [[0], [1], [2, 3], [4]]}> : (tensor<2x2x1x64x32xbf16>) -> tensor<2x2x64x32xbf16>
    %695 = "tensor.expand_shape"(%689) <{reassociation = [[0], [1, 2], [3], [4]], static_output_shape = array<i64: 2, 2, 2, 64, 32>}> : (tensor<2x4x64x32xbf16>) -> tensor<2x2x2x64x32xbf16>
    %696 = "linalg.generic"(%695, %519) <{indexing_maps = [#map23, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg171: bf16, %arg172: f32):
      %853 = "arith.extf"(%arg171) : (bf16) -> f32
      "linalg.yield"(%853) : (f32) -> ()
    }) : (tensor<2x2x2x64x32xbf16>, tensor<2x2x2x64x32xf32>) -> tensor<2x2x2x64x32xf32>
    %697 = "linalg.generic"(%696, %522) <{indexing_maps = [#map23, #map33], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg169: f32, %arg170: f32):
      %852 = "arith.addf"(%arg169, %arg170) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%852) : (f32) -> ()
    }) : (tensor<2x2x2x64x32xf32>, tensor<2x2x1x64x32xf32>) -> tensor<2x2x1x64x32xf32>
    %698 = "linalg.generic"(%697, %524) <{indexing_maps = [#map23, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg167: f32, %arg168: bf16):
      %851 = "arith.truncf"(%arg167) : (f32) -> bf16
      "linalg.yield"(%851) : (bf16) -> ()
    }) : (tensor<2x2x1x64x32xf32>, tensor<2x2x1x64x32xbf16>) -> tensor<2x2x1x64x32xbf16>
    %699 = "tensor.collapse_shape"(%698) <{reassociation = [[0], [1], [2, 3], [4]]}> : (tensor<2x2x1x64x32xbf16>) -> tensor<2x2x64x32xbf16>
    %700 = "linalg.generic"(%699, %117, %109) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg164: bf16, %arg165: bf16, %arg166: bf16):
      %850 = "arith.mulf"(%arg164, %arg165) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%850) : (bf16) -> ()
    }) : (tensor<2x2x64x32xbf16>, tensor<1x1x64x32xbf16>, tensor<2x2x64x32xbf16>) -> tensor<2x2x64x32xbf16>
    %701 = "tensor.extract_slice"(%700) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 2, 64, 16>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x64x32xbf16>) -> tensor<2x2x64x16xbf16>
    %702 = "tensor.extract_slice"(%700) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 16>, static_sizes = array<i64: 2, 2, 64, 16>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x64x32xbf16>) -> tensor<2x2x64x16xbf16>
    %703 = "linalg.generic"(%701, %129) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg162: bf16, %arg163: bf16):
      %849 = "arith.negf"(%arg162) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%849) : (bf16) -> ()
    }) : (tensor<2x2x64x16xbf16>, tensor<2x2x64x16xbf16>) -> tensor<2x2x64x16xbf16>
    %704 = "tensor.insert_slice"(%703, %11) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 16>, static_sizes = array<i64: 2, 2, 64, 16>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x64x16xbf16>, tensor<2x2x64x32xbf16>) -> tensor<2x2x64x32xbf16>
    %705 = "tensor.insert_slice"(%702, %11) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 2, 64, 16>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x64x16xbf16>, tensor<2x2x64x32xbf16>) -> tensor<2x2x64x32xbf16>
    %706 = "linalg.generic"(%704, %705, %109) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg159: bf16, %arg160: bf16, %arg161: bf16):
      %848 = "arith.addf"(%arg159, %arg160) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%848) : (bf16) -> ()
    }) : (tensor<2x2x64x32xbf16>, tensor<2x2x64x32xbf16>, tensor<2x2x64x32xbf16>) -> tensor<2x2x64x32xbf16>
    %707 = "linalg.generic"(%699, %116, %109) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg156: bf16, %arg157: bf16, %arg158: bf16):
      %847 = "arith.mulf"(%arg156, %arg157) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%847) : (bf16) -> ()
    }) : (tensor<2x2x64x32xbf16>, tensor<1x1x64x32xbf16>, tensor<2x2x64x32xbf16>) -> tensor<2x2x64x32xbf16>
    %708 = "linalg.generic"(%706, %707, %109) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg153: bf16, %arg154: bf16, %arg155: bf16):
      %846 = "arith.addf"(%arg153, %arg154) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%846) : (bf16) -> ()
    }) : (tensor<2x2x64x32xbf16>, tensor<2x2x64x32xbf16>, tensor<2x2x64x32xbf16>) -> tensor<2x2x64x32xbf16>
    %709 = "linalg.generic"(%688, %117, %100) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg150: bf16, %arg151: bf16, %arg152: bf16):
      %845 = "arith.mulf"(%arg150, %arg151) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%845) : (bf16) -> ()
    }) : (tensor<2x4x64x32xbf16>, tensor<1x1x64x32xbf16>, tensor<2x4x64x32xbf16>) -> tensor<2x4x64x32xbf16>
    %710 = "tensor.extract_slice"(%709) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 4, 64, 16>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x64x32xbf16>) -> tensor<2x4x64x16xbf16>
    %711 = "tensor.extract_slice"(%709) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 16>, static_sizes = array<i64: 2, 4, 64, 16>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x64x32xbf16>) -> tensor<2x4x64x16xbf16>
    %712 = "linalg.generic"(%710, %121) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg148: bf16, %arg149: bf16):
      %844 = "arith.negf"(%arg148) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%844) : (bf16) -> ()
    }) : (tensor<2x4x64x16xbf16>, tensor<2x4x64x16xbf16>) -> tensor<2x4x64x16xbf16>
    %713 = "tensor.insert_slice"(%712, %10) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 16>, static_sizes = array<i64: 2, 4, 64, 16>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x64x16xbf16>, tensor<2x4x64x32xbf16>) -> tensor<2x4x64x32xbf16>
    %714 = "tensor.insert_slice"(%711, %10) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 4, 64, 16>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x64x16xbf16>, tensor<2x4x64x32xbf16>) -> tensor<2x4x64x32xbf16>
    %715 = "linalg.generic"(%713, %714, %100) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg145: bf16, %arg146: bf16, %arg147: bf16):
      %843 = "arith.addf"(%arg145, %arg146) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%843) : (bf16) -> ()
    }) : (tensor<2x4x64x32xbf16>, tensor<2x4x64x32xbf16>, tensor<2x4x64x32xbf16>) -> tensor<2x4x64x32xbf16>
    %716 = "linalg.generic"(%688, %116, %100) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg142: bf16, %arg143: bf16, %arg144: bf16):
      %842 = "arith.mulf"(%arg142, %arg143) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%842) : (bf16) -> ()
    }) : (tensor<2x4x64x32xbf16>, tensor<1x1x64x32xbf16>, tensor<2x4x64x32xbf16>) -> tensor<2x4x64x32xbf16>
    %717 = "linalg.generic"(%715, %716, %100) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg139: bf16, %arg140: bf16, %arg141: bf16):
      %841 = "arith.addf"(%arg139, %arg140) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%841) : (bf16) -> ()
    }) : (tensor<2x4x64x32xbf16>, tensor<2x4x64x32xbf16>, tensor<2x4x64x32xbf16>) -> tensor<2x4x64x32xbf16>
    %718 = "linalg.transpose"(%694, %550) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg137: bf16, %arg138: bf16):
      "linalg.yield"(%arg137) : (bf16) -> ()
    }) : (tensor<2x2x64x32xbf16>, tensor<2x64x2x32xbf16>) -> tensor<2x64x2x32xbf16>
    %719 = "tensor.collapse_shape"(%718) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x64x2x32xbf16>) -> tensor<128x64xbf16>
    %720 = "linalg.transpose"(%719, %553) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg135: bf16, %arg136: bf16):
      "linalg.yield"(%arg135) : (bf16) -> ()
    }) : (tensor<128x64xbf16>, tensor<64x128xbf16>) -> tensor<64x128xbf16>
    %721 = "linalg.matmul"(%720, %94, %556) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg132: bf16, %arg133: bf16, %arg134: f32):
      %837 = "arith.extf"(%arg132) : (bf16) -> f32
      %838 = "arith.extf"(%arg133) : (bf16) -> f32
      %839 = "arith.mulf"(%837, %838) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %840 = "arith.addf"(%arg134, %839) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%840) : (f32) -> ()
    }) : (tensor<64x128xbf16>, tensor<128x128xbf16>, tensor<64x128xf32>) -> tensor<64x128xf32>
    %722 = "linalg.generic"(%721, %553) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg130: f32, %arg131: bf16):
      %836 = "arith.truncf"(%arg130) : (f32) -> bf16
      "linalg.yield"(%836) : (bf16) -> ()
    }) : (tensor<64x128xf32>, tensor<64x128xbf16>) -> tensor<64x128xbf16>
    %723 = "linalg.matmul"(%719, %arg3, %96) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg127: bf16, %arg128: bf16, %arg129: f32):
      %832 = "arith.extf"(%arg127) : (bf16) -> f32
      %833 = "arith.extf"(%arg128) : (bf16) -> f32
      %834 = "arith.mulf"(%832, %833) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %835 = "arith.addf"(%arg129, %834) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%835) : (f32) -> ()
    }) : (tensor<128x64xbf16>, tensor<64x128xbf16>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %724 = "linalg.generic"(%723, %92) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg125: f32, %arg126: bf16):
      %831 = "arith.truncf"(%arg125) : (f32) -> bf16
      "linalg.yield"(%831) : (bf16) -> ()
    }) : (tensor<128x128xf32>, tensor<128x128xbf16>) -> tensor<128x128xbf16>
    %725 = "tensor.expand_shape"(%724) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 64, 128>}> : (tensor<128x128xbf16>) -> tensor<2x64x128xbf16>
    %726 = "linalg.transpose"(%708, %550) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg123: bf16, %arg124: bf16):
      "linalg.yield"(%arg123) : (bf16) -> ()
    }) : (tensor<2x2x64x32xbf16>, tensor<2x64x2x32xbf16>) -> tensor<2x64x2x32xbf16>
    %727 = "tensor.collapse_shape"(%726) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x64x2x32xbf16>) -> tensor<128x64xbf16>
    %728 = "linalg.transpose"(%727, %553) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg121: bf16, %arg122: bf16):
      "linalg.yield"(%arg121) : (bf16) -> ()
    }) : (tensor<128x64xbf16>, tensor<64x128xbf16>) -> tensor<64x128xbf16>
    %729 = "linalg.matmul"(%728, %94, %556) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg118: bf16, %arg119: bf16, %arg120: f32):
      %827 = "arith.extf"(%arg118) : (bf16) -> f32
      %828 = "arith.extf"(%arg119) : (bf16) -> f32
      %829 = "arith.mulf"(%827, %828) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %830 = "arith.addf"(%arg120, %829) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%830) : (f32) -> ()
    }) : (tensor<64x128xbf16>, tensor<128x128xbf16>, tensor<64x128xf32>) -> tensor<64x128xf32>
    %730 = "linalg.generic"(%729, %553) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg116: f32, %arg117: bf16):
      %826 = "arith.truncf"(%arg116) : (f32) -> bf16
      "linalg.yield"(%826) : (bf16) -> ()
    }) : (tensor<64x128xf32>, tensor<64x128xbf16>) -> tensor<64x128xbf16>
    %731 = "linalg.matmul"(%727, %arg2, %96) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg113: bf16, %arg114: bf16, %arg115: f32):
      %822 = "arith.extf"(%arg113) : (bf16) -> f32
      %823 = "arith.extf"(%arg114) : (bf16) -> f32
      %824 = "arith.mulf"(%822, %823) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %825 = "arith.addf"(%arg115, %824) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%825) : (f32) -> ()
    }) : (tensor<128x64xbf16>, tensor<64x128xbf16>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %732 = "linalg.generic"(%731, %92) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg111: f32, %arg112: bf16):
      %821 = "arith.truncf"(%arg111) : (f32) -> bf16
      "linalg.yield"(%821) : (bf16) -> ()
    }) : (tensor<128x128xf32>, tensor<128x128xbf16>) -> tensor<128x128xbf16>
    %733 = "tensor.expand_shape"(%732) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 64, 128>}> : (tensor<128x128xbf16>) -> tensor<2x64x128xbf16>
    %734 = "linalg.generic"(%725, %733, %25) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg108: bf16, %arg109: bf16, %arg110: bf16):
      %820 = "arith.addf"(%arg108, %arg109) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%820) : (bf16) -> ()
    }) : (tensor<2x64x128xbf16>, tensor<2x64x128xbf16>, tensor<2x64x128xbf16>) -> tensor<2x64x128xbf16>
    %735 = "linalg.transpose"(%717, %176) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg106: bf16, %arg107: bf16):
      "linalg.yield"(%arg106) : (bf16) -> ()
    }) : (tensor<2x4x64x32xbf16>, tensor<2x64x4x32xbf16>) -> tensor<2x64x4x32xbf16>
    %736 = "tensor.collapse_shape"(%735) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x64x4x32xbf16>) -> tensor<128x128xbf16>
    %737 = "linalg.transpose"(%736, %92) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg104: bf16, %arg105: bf16):
      "linalg.yield"(%arg104) : (bf16) -> ()
    }) : (tensor<128x128xbf16>, tensor<128x128xbf16>) -> tensor<128x128xbf16>
    %738 = "linalg.matmul"(%737, %94, %96) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg101: bf16, %arg102: bf16, %arg103: f32):
      %816 = "arith.extf"(%arg101) : (bf16) -> f32
      %817 = "arith.extf"(%arg102) : (bf16) -> f32
      %818 = "arith.mulf"(%816, %817) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %819 = "arith.addf"(%arg103, %818) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%819) : (f32) -> ()
    }) : (tensor<128x128xbf16>, tensor<128x128xbf16>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %739 = "linalg.generic"(%738, %92) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg99: f32, %arg100: bf16):
      %815 = "arith.truncf"(%arg99) : (f32) -> bf16
      "linalg.yield"(%815) : (bf16) -> ()
    }) : (tensor<128x128xf32>, tensor<128x128xbf16>) -> tensor<128x128xbf16>
    %740 = "linalg.matmul"(%736, %arg1, %96) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg96: bf16, %arg97: bf16, %arg98: f32):
      %811 = "arith.extf"(%arg96) : (bf16) -> f32
      %812 = "arith.extf"(%arg97) : (bf16) -> f32
      %813 = "arith.mulf"(%811, %812) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %814 = "arith.addf"(%arg98, %813) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%814) : (f32) -> ()
    }) : (tensor<128x128xbf16>, tensor<128x128xbf16>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %741 = "linalg.generic"(%740, %92) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg94: f32, %arg95: bf16):
      %810 = "arith.truncf"(%arg94) : (f32) -> bf16
      "linalg.yield"(%810) : (bf16) -> ()
    }) : (tensor<128x128xf32>, tensor<128x128xbf16>) -> tensor<128x128xbf16>
    %742 = "tensor.expand_shape"(%741) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 64, 128>}> : (tensor<128x128xbf16>) -> tensor<2x64x128xbf16>
    %743 = "linalg.generic"(%734, %742, %25) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg91: bf16, %arg92: bf16, %arg93: bf16):
      %809 = "arith.addf"(%arg91, %arg92) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%809) : (bf16) -> ()
    }) : (tensor<2x64x128xbf16>, tensor<2x64x128xbf16>, tensor<2x64x128xbf16>) -> tensor<2x64x128xbf16>
    %744 = "linalg.generic"(%743, %arg8, %25) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg88: bf16, %arg89: bf16, %arg90: bf16):
      %808 = "arith.mulf"(%arg88, %arg89) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%808) : (bf16) -> ()
    }) : (tensor<2x64x128xbf16>, tensor<128xbf16>, tensor<2x64x128xbf16>) -> tensor<2x64x128xbf16>
    %745 = "linalg.generic"(%743, %90, %25) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg85: bf16, %arg86: bf16, %arg87: bf16):
      %807 = "arith.mulf"(%arg85, %arg86) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%807) : (bf16) -> ()
    }) : (tensor<2x64x128xbf16>, tensor<2x64x128xbf16>, tensor<2x64x128xbf16>) -> tensor<2x64x128xbf16>
    %746 = "linalg.generic"(%745, %80) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg83: bf16, %arg84: f32):
      %806 = "arith.extf"(%arg83) : (bf16) -> f32
      "linalg.yield"(%806) : (f32) -> ()
    }) : (tensor<2x64x128xbf16>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %747 = "linalg.generic"(%746, %405) <{indexing_maps = [#map1, #map32], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg81: f32, %arg82: f32):
      %805 = "arith.addf"(%arg81, %arg82) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%805) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<1x1x128xf32>) -> tensor<1x1x128xf32>
    %748 = "linalg.generic"(%747, %407) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg79: f32, %arg80: bf16):
      %804 = "arith.truncf"(%arg79) : (f32) -> bf16
      "linalg.yield"(%804) : (bf16) -> ()
    }) : (tensor<1x1x128xf32>, tensor<1x1x128xbf16>) -> tensor<1x1x128xbf16>
    %749 = "tensor.collapse_shape"(%748) <{reassociation = [[0, 1, 2]]}> : (tensor<1x1x128xbf16>) -> tensor<128xbf16>
    %750 = "linalg.generic"(%744, %80) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg77: bf16, %arg78: f32):
      %803 = "arith.extf"(%arg77) : (bf16) -> f32
      "linalg.yield"(%803) : (f32) -> ()
    }) : (tensor<2x64x128xbf16>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %751 = "linalg.generic"(%750, %81, %80) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg74: f32, %arg75: f32, %arg76: f32):
      %802 = "arith.mulf"(%arg74, %arg75) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%802) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %752 = "linalg.generic"(%750, %88, %80) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg71: f32, %arg72: f32, %arg73: f32):
      %801 = "arith.mulf"(%arg71, %arg72) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%801) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x1xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %753 = "linalg.generic"(%751, %84) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg69: f32, %arg70: f32):
      %800 = "arith.addf"(%arg69, %arg70) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%800) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %754 = "linalg.generic"(%88, %88, %83) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg66: f32, %arg67: f32, %arg68: f32):
      %799 = "arith.mulf"(%arg66, %arg67) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%799) : (f32) -> ()
    }) : (tensor<2x64x1xf32>, tensor<2x64x1xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %755 = "linalg.generic"(%754, %88, %83) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg63: f32, %arg64: f32, %arg65: f32):
      %798 = "arith.mulf"(%arg63, %arg64) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%798) : (f32) -> ()
    }) : (tensor<2x64x1xf32>, tensor<2x64x1xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %756 = "linalg.generic"(%753, %83) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg61: f32, %arg62: f32):
      %797 = "arith.mulf"(%arg61, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%797) : (f32) -> ()
    }) : (tensor<2x64x1xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %757 = "linalg.generic"(%756, %755, %83) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg58: f32, %arg59: f32, %arg60: f32):
      %796 = "arith.mulf"(%arg58, %arg59) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%796) : (f32) -> ()
    }) : (tensor<2x64x1xf32>, tensor<2x64x1xf32>, tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %758 = "tensor.collapse_shape"(%757) <{reassociation = [[0], [1, 2]]}> : (tensor<2x64x1xf32>) -> tensor<2x64xf32>
    %759 = "linalg.generic"(%758, %80) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg56: f32, %arg57: f32):
      "linalg.yield"(%arg56) : (f32) -> ()
    }) : (tensor<2x64xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %760 = "linalg.generic"(%759, %80) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg54: f32, %arg55: f32):
      %795 = "arith.divf"(%arg54, %20) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%795) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %761 = "linalg.generic"(%81, %80) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg52: f32, %arg53: f32):
      %794 = "arith.mulf"(%arg52, %22) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%794) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %762 = "linalg.generic"(%760, %761, %80) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg49: f32, %arg50: f32, %arg51: f32):
      %793 = "arith.mulf"(%arg49, %arg50) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%793) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %763 = "linalg.generic"(%752, %762, %80) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg46: f32, %arg47: f32, %arg48: f32):
      %792 = "arith.addf"(%arg46, %arg47) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%792) : (f32) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %764 = "linalg.generic"(%763, %25) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg44: f32, %arg45: bf16):
      %791 = "arith.truncf"(%arg44) : (f32) -> bf16
      "linalg.yield"(%791) : (bf16) -> ()
    }) : (tensor<2x64x128xf32>, tensor<2x64x128xbf16>) -> tensor<2x64x128xbf16>
    %765 = "linalg.generic"(%654, %764, %25) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg41: bf16, %arg42: bf16, %arg43: bf16):
      %790 = "arith.addf"(%arg41, %arg42) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%790) : (bf16) -> ()
    }) : (tensor<2x64x128xbf16>, tensor<2x64x128xbf16>, tensor<2x64x128xbf16>) -> tensor<2x64x128xbf16>
    %766 = "tensor.collapse_shape"(%arg21) <{reassociation = [[0, 1]]}> : (tensor<2x64xi64>) -> tensor<128xi64>
    %767 = "tensor.expand_shape"(%766) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 128>}> : (tensor<128xi64>) -> tensor<1x128xi64>
    %768 = "tensor.expand_shape"(%375) <{reassociation = [[0, 1]], static_output_shape = array<i64: 256, 1>}> : (tensor<256xi64>) -> tensor<256x1xi64>
    %769 = "tensor.empty"() : () -> tensor<256x128xi1>
    %770 = "linalg.generic"(%767, %768, %769) <{indexing_maps = [#map5, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg38: i64, %arg39: i64, %arg40: i1):
      %789 = "arith.cmpi"(%arg38, %arg39) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%789) : (i1) -> ()
    }) : (tensor<1x128xi64>, tensor<256x1xi64>, tensor<256x128xi1>) -> tensor<256x128xi1>
    %771 = "tensor.empty"() : () -> tensor<256x1xi1>
    %772 = "linalg.generic"(%768, %771) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg36: i64, %arg37: i1):
      %788 = "arith.cmpi"(%arg36, %5) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%788) : (i1) -> ()
    }) : (tensor<256x1xi64>, tensor<256x1xi1>) -> tensor<256x1xi1>
    %773 = "linalg.generic"(%770, %772, %769) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg33: i1, %arg34: i1, %arg35: i1):
      %787 = "arith.andi"(%arg33, %arg34) : (i1, i1) -> i1
      "linalg.yield"(%787) : (i1) -> ()
    }) : (tensor<256x128xi1>, tensor<256x1xi1>, tensor<256x128xi1>) -> tensor<256x128xi1>
    %774 = "tensor.collapse_shape"(%765) <{reassociation = [[0, 1], [2]]}> : (tensor<2x64x128xbf16>) -> tensor<128x128xbf16>
    %775 = "tensor.expand_shape"(%774) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 128, 128>}> : (tensor<128x128xbf16>) -> tensor<1x128x128xbf16>
    %776 = "tensor.empty"() : () -> tensor<1x128x128xf32>
    %777 = "linalg.generic"(%775, %776) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg31: bf16, %arg32: f32):
      %786 = "arith.extf"(%arg31) : (bf16) -> f32
      "linalg.yield"(%786) : (f32) -> ()
    }) : (tensor<1x128x128xbf16>, tensor<1x128x128xf32>) -> tensor<1x128x128xf32>
    %778 = "tensor.expand_shape"(%773) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 256, 128, 1>}> : (tensor<256x128xi1>) -> tensor<256x128x1xi1>
    %779 = "tensor.empty"() : () -> tensor<256x128x128xf32>
    %780 = "linalg.generic"(%778, %777, %13, %779) <{indexing_maps = [#map17, #map34, #map9, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg27: i1, %arg28: f32, %arg29: f32, %arg30: f32):
      %785 = "arith.select"(%arg27, %arg28, %arg29) : (i1, f32, f32) -> f32
      "linalg.yield"(%785) : (f32) -> ()
    }) : (tensor<256x128x1xi1>, tensor<1x128x128xf32>, tensor<f32>, tensor<256x128x128xf32>) -> tensor<256x128x128xf32>
    %781 = "linalg.generic"(%780, %395) <{indexing_maps = [#map1, #map19], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg25: f32, %arg26: f32):
      %784 = "arith.addf"(%arg25, %arg26) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%784) : (f32) -> ()
    }) : (tensor<256x128x128xf32>, tensor<256x128xf32>) -> tensor<256x128xf32>
    %782 = "linalg.generic"(%781, %392) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg23: f32, %arg24: bf16):
      %783 = "arith.truncf"(%arg23) : (f32) -> bf16
      "linalg.yield"(%783) : (bf16) -> ()
    }) : (tensor<256x128xf32>, tensor<256x128xbf16>) -> tensor<256x128xbf16>
    "func.return"(%371, %782, %739, %730, %722, %658, %628, %614, %605, %749, %638, %575, %566, %558, %483, %453, %439, %428, %585, %463, %409, %397) : (tensor<f32>, tensor<256x128xbf16>, tensor<128x128xbf16>, tensor<64x128xbf16>, tensor<64x128xbf16>, tensor<128x128xbf16>, tensor<352x128xbf16>, tensor<352x128xbf16>, tensor<128x352xbf16>, tensor<128xbf16>, tensor<128xbf16>, tensor<128x128xbf16>, tensor<64x128xbf16>, tensor<64x128xbf16>, tensor<128x128xbf16>, tensor<352x128xbf16>, tensor<352x128xbf16>, tensor<128x352xbf16>, tensor<128xbf16>, tensor<128xbf16>, tensor<128xbf16>, tensor<256x128xbf16>) -> ()
  }) : () -> ()
}) : () -> ()
