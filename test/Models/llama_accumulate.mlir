// Written by utils/export_models.py; llama_accumulate.json describes it.
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
  "func.func"() <{arg_attrs = [{ufp4.name = "model.embed_tokens.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.self_attn.q_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.self_attn.k_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.self_attn.v_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.self_attn.o_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.mlp.gate_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.mlp.up_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.mlp.down_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.input_layernorm.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.post_attention_layernorm.weight", ufp4.parameter}, {ufp4.name = "model.norm.weight", ufp4.parameter}, {ufp4.name = "lm_head.weight", ufp4.parameter}, {ufp4.name = "input_ids"}, {ufp4.name = "labels"}], function_type = (tensor<96x64xbf16>, tensor<64x64xbf16>, tensor<32x64xbf16>, tensor<32x64xbf16>, tensor<64x64xbf16>, tensor<112x64xbf16>, tensor<112x64xbf16>, tensor<64x112xbf16>, tensor<64xbf16>, tensor<64xbf16>, tensor<64xbf16>, tensor<96x64xbf16>, tensor<4x16xi64>, tensor<4x16xi64>) -> (tensor<f32>, tensor<96x64xbf16>, tensor<64x64xbf16>, tensor<32x64xbf16>, tensor<32x64xbf16>, tensor<64x64xbf16>, tensor<112x64xbf16>, tensor<112x64xbf16>, tensor<64x112xbf16>, tensor<64xbf16>, tensor<64xbf16>, tensor<64xbf16>, tensor<96x64xbf16>), res_attrs = [{ufp4.name = "loss"}, {ufp4.name = "grad.model.embed_tokens.weight"}, {ufp4.name = "grad.model.layers.0.self_attn.q_proj.weight"}, {ufp4.name = "grad.model.layers.0.self_attn.k_proj.weight"}, {ufp4.name = "grad.model.layers.0.self_attn.v_proj.weight"}, {ufp4.name = "grad.model.layers.0.self_attn.o_proj.weight"}, {ufp4.name = "grad.model.layers.0.mlp.gate_proj.weight"}, {ufp4.name = "grad.model.layers.0.mlp.up_proj.weight"}, {ufp4.name = "grad.model.layers.0.mlp.down_proj.weight"}, {ufp4.name = "grad.model.layers.0.input_layernorm.weight"}, {ufp4.name = "grad.model.layers.0.post_attention_layernorm.weight"}, {ufp4.name = "grad.model.norm.weight"}, {ufp4.name = "grad.lm_head.weight"}], sym_name = "train_step"}> ({
  ^bb0(%arg0: tensor<96x64xbf16>, %arg1: tensor<64x64xbf16>, %arg2: tensor<32x64xbf16>, %arg3: tensor<32x64xbf16>, %arg4: tensor<64x64xbf16>, %arg5: tensor<112x64xbf16>, %arg6: tensor<112x64xbf16>, %arg7: tensor<64x112xbf16>, %arg8: tensor<64xbf16>, %arg9: tensor<64xbf16>, %arg10: tensor<64xbf16>, %arg11: tensor<96x64xbf16>, %arg12: tensor<4x16xi64>, %arg13: tensor<4x16xi64>):
    %0 = "arith.constant"() <{value = -100 : i64}> : () -> i64
    %1 = "arith.constant"() <{value = 1 : i64}> : () -> i64
    %2 = "arith.constant"() <{value = -1 : i64}> : () -> i64
    %3 = "arith.constant"() <{value = 0 : i64}> : () -> i64
    %4 = "arith.constant"() <{value = 2 : i64}> : () -> i64
    %5 = "arith.constant"() <{value = 16 : i64}> : () -> i64
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
    %16 = "arith.constant"() <{value = dense<true> : tensor<i1>}> : () -> tensor<i1>
    %17 = "arith.constant"() <{value = 9.9999999999999995E-7 : f64}> : () -> f64
    %18 = "arith.constant"() <{value = dense<[1.000000e+00, 0.316227764, 1.000000e-01, 0.0316227786, 0.00999999977, 0.00316227786, 1.000000e-03, 3.16227786E-4]> : tensor<8xf32>}> : () -> tensor<8xf32>
    %19 = "arith.constant"() <{value = 6.400000e+01 : f32}> : () -> f32
    %20 = "arith.constant"() <{value = 2.500000e-01 : f32}> : () -> f32
    %21 = "arith.constant"() <{value = -5.000000e-01 : f32}> : () -> f32
    %22 = "arith.constant"() <{value = 2.000000e+00 : f32}> : () -> f32
    %23 = "arith.constant"() <{value = 2.000000e+00 : bf16}> : () -> bf16
    %24 = "arith.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
    %25 = "arith.constant"() <{value = dense<0> : tensor<i64>}> : () -> tensor<i64>
    %26 = "tensor.expand_shape"(%arg12) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 2, 16>}> : (tensor<4x16xi64>) -> tensor<2x2x16xi64>
    %27 = "tensor.extract_slice"(%26) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0>, static_sizes = array<i64: 1, 2, 16>, static_strides = array<i64: 1, 1, 1>}> : (tensor<2x2x16xi64>) -> tensor<1x2x16xi64>
    %28 = "tensor.collapse_shape"(%27) <{reassociation = [[0, 1], [2]]}> : (tensor<1x2x16xi64>) -> tensor<2x16xi64>
    %29 = "tensor.expand_shape"(%arg13) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 2, 16>}> : (tensor<4x16xi64>) -> tensor<2x2x16xi64>
    %30 = "tensor.extract_slice"(%29) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0>, static_sizes = array<i64: 1, 2, 16>, static_strides = array<i64: 1, 1, 1>}> : (tensor<2x2x16xi64>) -> tensor<1x2x16xi64>
    %31 = "tensor.collapse_shape"(%30) <{reassociation = [[0, 1], [2]]}> : (tensor<1x2x16xi64>) -> tensor<2x16xi64>
    %32 = "tensor.empty"() : () -> tensor<2x16x64xbf16>
    %33 = "linalg.generic"(%28, %32) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1541: i64, %arg1542: bf16):
      %1716 = "arith.index_cast"(%arg1541) : (i64) -> index
      %1717 = "linalg.index"() <{dim = 2 : i64}> : () -> index
      %1718 = "arith.cmpi"(%1716, %6) <{predicate = 2 : i64}> : (index, index) -> i1
      "cf.assert"(%1718) <{msg = "index must be smaller than dim size"}> : (i1) -> ()
      %1719 = "arith.cmpi"(%arg1541, %3) <{predicate = 5 : i64}> : (i64, i64) -> i1
      "cf.assert"(%1719) <{msg = "index must be larger or equal to 0"}> : (i1) -> ()
      %1720 = "tensor.extract"(%arg0, %1716, %1717) : (tensor<96x64xbf16>, index, index) -> bf16
      "linalg.yield"(%1720) : (bf16) -> ()
    }) : (tensor<2x16xi64>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %34 = "tensor.empty"() : () -> tensor<16xi64>
    %35 = "linalg.generic"(%34) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg1540: i64):
      %1714 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1715 = "arith.index_cast"(%1714) : (index) -> i64
      "linalg.yield"(%1715) : (i64) -> ()
    }) : (tensor<16xi64>) -> tensor<16xi64>
    %36 = "tensor.empty"() : () -> tensor<2x16xi64>
    %37 = "linalg.generic"(%35, %36) <{indexing_maps = [#map3, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1538: i64, %arg1539: i64):
      "linalg.yield"(%arg1538) : (i64) -> ()
    }) : (tensor<16xi64>, tensor<2x16xi64>) -> tensor<2x16xi64>
    %38 = "tensor.extract_slice"(%37) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 2, 1>, static_strides = array<i64: 1, 1>}> : (tensor<2x16xi64>) -> tensor<2x1xi64>
    %39 = "tensor.empty"() : () -> tensor<2x1xi64>
    %40 = "linalg.generic"(%38, %39) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1536: i64, %arg1537: i64):
      %1713 = "arith.subi"(%arg1536, %1) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1713) : (i64) -> ()
    }) : (tensor<2x1xi64>, tensor<2x1xi64>) -> tensor<2x1xi64>
    %41 = "tensor.concat"(%40, %37) <{dim = 1 : i64}> : (tensor<2x1xi64>, tensor<2x16xi64>) -> tensor<2x17xi64>
    %42 = "tensor.extract_slice"(%41) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 2, 16>, static_strides = array<i64: 1, 1>}> : (tensor<2x17xi64>) -> tensor<2x16xi64>
    %43 = "tensor.extract_slice"(%41) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 1>, static_sizes = array<i64: 2, 16>, static_strides = array<i64: 1, 1>}> : (tensor<2x17xi64>) -> tensor<2x16xi64>
    %44 = "linalg.generic"(%43, %42, %36) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1533: i64, %arg1534: i64, %arg1535: i64):
      %1712 = "arith.subi"(%arg1533, %arg1534) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1712) : (i64) -> ()
    }) : (tensor<2x16xi64>, tensor<2x16xi64>, tensor<2x16xi64>) -> tensor<2x16xi64>
    %45 = "tensor.empty"() : () -> tensor<2x16xi1>
    %46 = "linalg.generic"(%44, %45) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1531: i64, %arg1532: i1):
      %1711 = "arith.cmpi"(%arg1531, %1) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1711) : (i1) -> ()
    }) : (tensor<2x16xi64>, tensor<2x16xi1>) -> tensor<2x16xi1>
    %47 = "linalg.generic"(%46, %36) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1529: i1, %arg1530: i64):
      %1710 = "arith.extui"(%arg1529) : (i1) -> i64
      "linalg.yield"(%1710) : (i64) -> ()
    }) : (tensor<2x16xi1>, tensor<2x16xi64>) -> tensor<2x16xi64>
    %48 = "tensor.expand_shape"(%35) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 16>}> : (tensor<16xi64>) -> tensor<1x16xi64>
    %49 = "tensor.expand_shape"(%35) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 1>}> : (tensor<16xi64>) -> tensor<16x1xi64>
    %50 = "tensor.empty"() : () -> tensor<16x16xi1>
    %51 = "linalg.generic"(%48, %49, %50) <{indexing_maps = [#map5, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1526: i64, %arg1527: i64, %arg1528: i1):
      %1709 = "arith.cmpi"(%arg1526, %arg1527) <{predicate = 3 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1709) : (i1) -> ()
    }) : (tensor<1x16xi64>, tensor<16x1xi64>, tensor<16x16xi1>) -> tensor<16x16xi1>
    %52 = "tensor.expand_shape"(%47) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 1, 16>}> : (tensor<2x16xi64>) -> tensor<2x1x16xi64>
    %53 = "tensor.empty"() : () -> tensor<2x16x16xi64>
    %54 = "linalg.generic"(%51, %52, %25, %53) <{indexing_maps = [#map7, #map8, #map9, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg1522: i1, %arg1523: i64, %arg1524: i64, %arg1525: i64):
      %1708 = "arith.select"(%arg1522, %arg1523, %arg1524) : (i1, i64, i64) -> i64
      "linalg.yield"(%1708) : (i64) -> ()
    }) : (tensor<16x16xi1>, tensor<2x1x16xi64>, tensor<i64>, tensor<2x16x16xi64>) -> tensor<2x16x16xi64>
    %55 = "linalg.fill"(%3, %36) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1520: i64, %arg1521: i64):
      "linalg.yield"(%arg1520) : (i64) -> ()
    }) : (i64, tensor<2x16xi64>) -> tensor<2x16xi64>
    %56 = "linalg.generic"(%54, %55) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1518: i64, %arg1519: i64):
      %1707 = "arith.addi"(%arg1518, %arg1519) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1707) : (i64) -> ()
    }) : (tensor<2x16x16xi64>, tensor<2x16xi64>) -> tensor<2x16xi64>
    %57 = "tensor.empty"() : () -> tensor<2xi64>
    %58 = "linalg.generic"(%57) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg1517: i64):
      %1705 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1706 = "arith.index_cast"(%1705) : (index) -> i64
      "linalg.yield"(%1706) : (i64) -> ()
    }) : (tensor<2xi64>) -> tensor<2xi64>
    %59 = "tensor.expand_shape"(%58) <{reassociation = [[0, 1, 2, 3]], static_output_shape = array<i64: 2, 1, 1, 1>}> : (tensor<2xi64>) -> tensor<2x1x1x1xi64>
    %60 = "tensor.expand_shape"(%35) <{reassociation = [[0, 1, 2, 3]], static_output_shape = array<i64: 1, 1, 16, 1>}> : (tensor<16xi64>) -> tensor<1x1x16x1xi64>
    %61 = "tensor.expand_shape"(%35) <{reassociation = [[0, 1, 2, 3]], static_output_shape = array<i64: 1, 1, 1, 16>}> : (tensor<16xi64>) -> tensor<1x1x1x16xi64>
    %62 = "tensor.empty"() : () -> tensor<2x1x16x1xi64>
    %63 = "linalg.generic"(%59, %60, %62) <{indexing_maps = [#map10, #map11, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1514: i64, %arg1515: i64, %arg1516: i64):
      %1696 = "arith.cmpi"(%arg1514, %3) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1697 = "arith.addi"(%arg1514, %4) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1698 = "arith.select"(%1696, %1697, %arg1514) : (i1, i64, i64) -> i64
      %1699 = "arith.index_cast"(%1698) : (i64) -> index
      %1700 = "arith.cmpi"(%arg1515, %3) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1701 = "arith.addi"(%arg1515, %5) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1702 = "arith.select"(%1700, %1701, %arg1515) : (i1, i64, i64) -> i64
      %1703 = "arith.index_cast"(%1702) : (i64) -> index
      %1704 = "tensor.extract"(%56, %1699, %1703) : (tensor<2x16xi64>, index, index) -> i64
      "linalg.yield"(%1704) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x16x1xi64>, tensor<2x1x16x1xi64>) -> tensor<2x1x16x1xi64>
    %64 = "tensor.empty"() : () -> tensor<2x1x1x16xi64>
    %65 = "linalg.generic"(%59, %61, %64) <{indexing_maps = [#map10, #map13, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1511: i64, %arg1512: i64, %arg1513: i64):
      %1687 = "arith.cmpi"(%arg1511, %3) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1688 = "arith.addi"(%arg1511, %4) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1689 = "arith.select"(%1687, %1688, %arg1511) : (i1, i64, i64) -> i64
      %1690 = "arith.index_cast"(%1689) : (i64) -> index
      %1691 = "arith.cmpi"(%arg1512, %3) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1692 = "arith.addi"(%arg1512, %5) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1693 = "arith.select"(%1691, %1692, %arg1512) : (i1, i64, i64) -> i64
      %1694 = "arith.index_cast"(%1693) : (i64) -> index
      %1695 = "tensor.extract"(%56, %1690, %1694) : (tensor<2x16xi64>, index, index) -> i64
      "linalg.yield"(%1695) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x1x16xi64>, tensor<2x1x1x16xi64>) -> tensor<2x1x1x16xi64>
    %66 = "tensor.empty"() : () -> tensor<2x1x16x16xi1>
    %67 = "linalg.generic"(%63, %65, %66) <{indexing_maps = [#map14, #map15, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1508: i64, %arg1509: i64, %arg1510: i1):
      %1686 = "arith.cmpi"(%arg1508, %arg1509) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1686) : (i1) -> ()
    }) : (tensor<2x1x16x1xi64>, tensor<2x1x1x16xi64>, tensor<2x1x16x16xi1>) -> tensor<2x1x16x16xi1>
    %68 = "linalg.generic"(%16, %67, %66) <{indexing_maps = [#map16, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1505: i1, %arg1506: i1, %arg1507: i1):
      %1685 = "arith.andi"(%arg1505, %arg1506) : (i1, i1) -> i1
      "linalg.yield"(%1685) : (i1) -> ()
    }) : (tensor<i1>, tensor<2x1x16x16xi1>, tensor<2x1x16x16xi1>) -> tensor<2x1x16x16xi1>
    %69 = "linalg.generic"(%59, %60, %62) <{indexing_maps = [#map10, #map11, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1502: i64, %arg1503: i64, %arg1504: i64):
      %1676 = "arith.cmpi"(%arg1502, %3) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1677 = "arith.addi"(%arg1502, %4) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1678 = "arith.select"(%1676, %1677, %arg1502) : (i1, i64, i64) -> i64
      %1679 = "arith.index_cast"(%1678) : (i64) -> index
      %1680 = "arith.cmpi"(%arg1503, %3) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1681 = "arith.addi"(%arg1503, %5) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1682 = "arith.select"(%1680, %1681, %arg1503) : (i1, i64, i64) -> i64
      %1683 = "arith.index_cast"(%1682) : (i64) -> index
      %1684 = "tensor.extract"(%37, %1679, %1683) : (tensor<2x16xi64>, index, index) -> i64
      "linalg.yield"(%1684) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x16x1xi64>, tensor<2x1x16x1xi64>) -> tensor<2x1x16x1xi64>
    %70 = "linalg.generic"(%59, %61, %64) <{indexing_maps = [#map10, #map13, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1499: i64, %arg1500: i64, %arg1501: i64):
      %1667 = "arith.cmpi"(%arg1499, %3) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1668 = "arith.addi"(%arg1499, %4) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1669 = "arith.select"(%1667, %1668, %arg1499) : (i1, i64, i64) -> i64
      %1670 = "arith.index_cast"(%1669) : (i64) -> index
      %1671 = "arith.cmpi"(%arg1500, %3) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1672 = "arith.addi"(%arg1500, %5) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1673 = "arith.select"(%1671, %1672, %arg1500) : (i1, i64, i64) -> i64
      %1674 = "arith.index_cast"(%1673) : (i64) -> index
      %1675 = "tensor.extract"(%37, %1670, %1674) : (tensor<2x16xi64>, index, index) -> i64
      "linalg.yield"(%1675) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x1x16xi64>, tensor<2x1x1x16xi64>) -> tensor<2x1x1x16xi64>
    %71 = "linalg.generic"(%70, %69, %66) <{indexing_maps = [#map15, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1496: i64, %arg1497: i64, %arg1498: i1):
      %1666 = "arith.cmpi"(%arg1496, %arg1497) <{predicate = 3 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1666) : (i1) -> ()
    }) : (tensor<2x1x1x16xi64>, tensor<2x1x16x1xi64>, tensor<2x1x16x16xi1>) -> tensor<2x1x16x16xi1>
    %72 = "linalg.generic"(%68, %71, %66) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1493: i1, %arg1494: i1, %arg1495: i1):
      %1665 = "arith.andi"(%arg1493, %arg1494) : (i1, i1) -> i1
      "linalg.yield"(%1665) : (i1) -> ()
    }) : (tensor<2x1x16x16xi1>, tensor<2x1x16x16xi1>, tensor<2x1x16x16xi1>) -> tensor<2x1x16x16xi1>
    %73 = "tensor.empty"() : () -> tensor<2x1x16x16xbf16>
    %74 = "linalg.generic"(%72, %15, %14, %73) <{indexing_maps = [#map12, #map16, #map16, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg1489: i1, %arg1490: bf16, %arg1491: bf16, %arg1492: bf16):
      %1664 = "arith.select"(%arg1489, %arg1490, %arg1491) : (i1, bf16, bf16) -> bf16
      "linalg.yield"(%1664) : (bf16) -> ()
    }) : (tensor<2x1x16x16xi1>, tensor<bf16>, tensor<bf16>, tensor<2x1x16x16xbf16>) -> tensor<2x1x16x16xbf16>
    %75 = "tensor.expand_shape"(%35) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 16, 1>}> : (tensor<16xi64>) -> tensor<1x16x1xi64>
    %76 = "tensor.empty"() : () -> tensor<1x16x1xf32>
    %77 = "linalg.generic"(%75, %76) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1487: i64, %arg1488: f32):
      %1663 = "arith.sitofp"(%arg1487) : (i64) -> f32
      "linalg.yield"(%1663) : (f32) -> ()
    }) : (tensor<1x16x1xi64>, tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
    %78 = "tensor.empty"() : () -> tensor<1x16x8xf32>
    %79 = "linalg.generic"(%77, %18, %78) <{indexing_maps = [#map17, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1484: f32, %arg1485: f32, %arg1486: f32):
      %1662 = "arith.mulf"(%arg1484, %arg1485) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1662) : (f32) -> ()
    }) : (tensor<1x16x1xf32>, tensor<8xf32>, tensor<1x16x8xf32>) -> tensor<1x16x8xf32>
    %80 = "tensor.concat"(%79, %79) <{dim = 2 : i64}> : (tensor<1x16x8xf32>, tensor<1x16x8xf32>) -> tensor<1x16x16xf32>
    %81 = "tensor.empty"() : () -> tensor<1x16x16xf32>
    %82 = "linalg.generic"(%80, %81) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1482: f32, %arg1483: f32):
      %1661 = "math.cos"(%arg1482) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1661) : (f32) -> ()
    }) : (tensor<1x16x16xf32>, tensor<1x16x16xf32>) -> tensor<1x16x16xf32>
    %83 = "linalg.generic"(%80, %81) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1480: f32, %arg1481: f32):
      %1660 = "math.sin"(%arg1480) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1660) : (f32) -> ()
    }) : (tensor<1x16x16xf32>, tensor<1x16x16xf32>) -> tensor<1x16x16xf32>
    %84 = "tensor.empty"() : () -> tensor<1x16x16xbf16>
    %85 = "linalg.generic"(%82, %84) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1478: f32, %arg1479: bf16):
      %1659 = "arith.truncf"(%arg1478) : (f32) -> bf16
      "linalg.yield"(%1659) : (bf16) -> ()
    }) : (tensor<1x16x16xf32>, tensor<1x16x16xbf16>) -> tensor<1x16x16xbf16>
    %86 = "linalg.generic"(%83, %84) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1476: f32, %arg1477: bf16):
      %1658 = "arith.truncf"(%arg1476) : (f32) -> bf16
      "linalg.yield"(%1658) : (bf16) -> ()
    }) : (tensor<1x16x16xf32>, tensor<1x16x16xbf16>) -> tensor<1x16x16xbf16>
    %87 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %88 = "linalg.generic"(%33, %87) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1474: bf16, %arg1475: f32):
      %1657 = "arith.extf"(%arg1474) : (bf16) -> f32
      "linalg.yield"(%1657) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %89 = "linalg.generic"(%88, %88, %87) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1471: f32, %arg1472: f32, %arg1473: f32):
      %1656 = "arith.mulf"(%arg1471, %arg1472) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1656) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %90 = "tensor.empty"() : () -> tensor<2x16x1xf32>
    %91 = "linalg.fill"(%7, %90) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1469: f32, %arg1470: f32):
      "linalg.yield"(%arg1469) : (f32) -> ()
    }) : (f32, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %92 = "linalg.generic"(%89, %91) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1467: f32, %arg1468: f32):
      %1655 = "arith.addf"(%arg1467, %arg1468) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1655) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %93 = "linalg.generic"(%92, %90) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1465: f32, %arg1466: f32):
      %1654 = "arith.divf"(%arg1465, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1654) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %94 = "linalg.generic"(%93, %90) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1463: f32, %arg1464: f32):
      %1652 = "arith.truncf"(%17) : (f64) -> f32
      %1653 = "arith.addf"(%arg1463, %1652) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1653) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %95 = "linalg.generic"(%94, %90) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1461: f32, %arg1462: f32):
      %1651 = "math.rsqrt"(%arg1461) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1651) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %96 = "linalg.generic"(%88, %95, %87) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1458: f32, %arg1459: f32, %arg1460: f32):
      %1650 = "arith.mulf"(%arg1458, %arg1459) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1650) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %97 = "linalg.generic"(%96, %32) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1456: f32, %arg1457: bf16):
      %1649 = "arith.truncf"(%arg1456) : (f32) -> bf16
      "linalg.yield"(%1649) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %98 = "linalg.generic"(%arg8, %97, %32) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1453: bf16, %arg1454: bf16, %arg1455: bf16):
      %1648 = "arith.mulf"(%arg1453, %arg1454) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1648) : (bf16) -> ()
    }) : (tensor<64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %99 = "tensor.empty"() : () -> tensor<64x64xbf16>
    %100 = "linalg.transpose"(%arg1, %99) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1451: bf16, %arg1452: bf16):
      "linalg.yield"(%arg1451) : (bf16) -> ()
    }) : (tensor<64x64xbf16>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
    %101 = "tensor.collapse_shape"(%98) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %102 = "tensor.empty"() : () -> tensor<32x64xf32>
    %103 = "linalg.fill"(%7, %102) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1449: f32, %arg1450: f32):
      "linalg.yield"(%arg1449) : (f32) -> ()
    }) : (f32, tensor<32x64xf32>) -> tensor<32x64xf32>
    %104 = "linalg.matmul"(%101, %100, %103) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1446: bf16, %arg1447: bf16, %arg1448: f32):
      %1644 = "arith.extf"(%arg1446) : (bf16) -> f32
      %1645 = "arith.extf"(%arg1447) : (bf16) -> f32
      %1646 = "arith.mulf"(%1644, %1645) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1647 = "arith.addf"(%arg1448, %1646) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1647) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %105 = "tensor.empty"() : () -> tensor<32x64xbf16>
    %106 = "linalg.generic"(%104, %105) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1444: f32, %arg1445: bf16):
      %1643 = "arith.truncf"(%arg1444) : (f32) -> bf16
      "linalg.yield"(%1643) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %107 = "tensor.expand_shape"(%106) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 16, 4, 16>}> : (tensor<32x64xbf16>) -> tensor<2x16x4x16xbf16>
    %108 = "tensor.empty"() : () -> tensor<2x4x16x16xbf16>
    %109 = "linalg.transpose"(%107, %108) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1442: bf16, %arg1443: bf16):
      "linalg.yield"(%arg1442) : (bf16) -> ()
    }) : (tensor<2x16x4x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %110 = "tensor.empty"() : () -> tensor<64x32xbf16>
    %111 = "linalg.transpose"(%arg2, %110) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1440: bf16, %arg1441: bf16):
      "linalg.yield"(%arg1440) : (bf16) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
    %112 = "tensor.empty"() : () -> tensor<32x32xf32>
    %113 = "linalg.fill"(%7, %112) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1438: f32, %arg1439: f32):
      "linalg.yield"(%arg1438) : (f32) -> ()
    }) : (f32, tensor<32x32xf32>) -> tensor<32x32xf32>
    %114 = "linalg.matmul"(%101, %111, %113) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1435: bf16, %arg1436: bf16, %arg1437: f32):
      %1639 = "arith.extf"(%arg1435) : (bf16) -> f32
      %1640 = "arith.extf"(%arg1436) : (bf16) -> f32
      %1641 = "arith.mulf"(%1639, %1640) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1642 = "arith.addf"(%arg1437, %1641) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1642) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %115 = "tensor.empty"() : () -> tensor<32x32xbf16>
    %116 = "linalg.generic"(%114, %115) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1433: f32, %arg1434: bf16):
      %1638 = "arith.truncf"(%arg1433) : (f32) -> bf16
      "linalg.yield"(%1638) : (bf16) -> ()
    }) : (tensor<32x32xf32>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %117 = "tensor.expand_shape"(%116) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 16, 2, 16>}> : (tensor<32x32xbf16>) -> tensor<2x16x2x16xbf16>
    %118 = "tensor.empty"() : () -> tensor<2x2x16x16xbf16>
    %119 = "linalg.transpose"(%117, %118) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1431: bf16, %arg1432: bf16):
      "linalg.yield"(%arg1431) : (bf16) -> ()
    }) : (tensor<2x16x2x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %120 = "linalg.transpose"(%arg3, %110) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1429: bf16, %arg1430: bf16):
      "linalg.yield"(%arg1429) : (bf16) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
    %121 = "linalg.matmul"(%101, %120, %113) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1426: bf16, %arg1427: bf16, %arg1428: f32):
      %1634 = "arith.extf"(%arg1426) : (bf16) -> f32
      %1635 = "arith.extf"(%arg1427) : (bf16) -> f32
      %1636 = "arith.mulf"(%1634, %1635) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1637 = "arith.addf"(%arg1428, %1636) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1637) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %122 = "linalg.generic"(%121, %115) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1424: f32, %arg1425: bf16):
      %1633 = "arith.truncf"(%arg1424) : (f32) -> bf16
      "linalg.yield"(%1633) : (bf16) -> ()
    }) : (tensor<32x32xf32>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %123 = "tensor.expand_shape"(%122) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 16, 2, 16>}> : (tensor<32x32xbf16>) -> tensor<2x16x2x16xbf16>
    %124 = "linalg.transpose"(%123, %118) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1422: bf16, %arg1423: bf16):
      "linalg.yield"(%arg1422) : (bf16) -> ()
    }) : (tensor<2x16x2x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %125 = "tensor.expand_shape"(%85) <{reassociation = [[0], [1, 2], [3]], static_output_shape = array<i64: 1, 1, 16, 16>}> : (tensor<1x16x16xbf16>) -> tensor<1x1x16x16xbf16>
    %126 = "tensor.expand_shape"(%86) <{reassociation = [[0], [1, 2], [3]], static_output_shape = array<i64: 1, 1, 16, 16>}> : (tensor<1x16x16xbf16>) -> tensor<1x1x16x16xbf16>
    %127 = "linalg.generic"(%109, %125, %108) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1419: bf16, %arg1420: bf16, %arg1421: bf16):
      %1632 = "arith.mulf"(%arg1419, %arg1420) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1632) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %128 = "tensor.extract_slice"(%109) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x16xbf16>) -> tensor<2x4x16x8xbf16>
    %129 = "tensor.extract_slice"(%109) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x16xbf16>) -> tensor<2x4x16x8xbf16>
    %130 = "tensor.empty"() : () -> tensor<2x4x16x8xbf16>
    %131 = "linalg.generic"(%129, %130) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1417: bf16, %arg1418: bf16):
      %1631 = "arith.negf"(%arg1417) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1631) : (bf16) -> ()
    }) : (tensor<2x4x16x8xbf16>, tensor<2x4x16x8xbf16>) -> tensor<2x4x16x8xbf16>
    %132 = "tensor.concat"(%131, %128) <{dim = 3 : i64}> : (tensor<2x4x16x8xbf16>, tensor<2x4x16x8xbf16>) -> tensor<2x4x16x16xbf16>
    %133 = "linalg.generic"(%132, %126, %108) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1414: bf16, %arg1415: bf16, %arg1416: bf16):
      %1630 = "arith.mulf"(%arg1414, %arg1415) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1630) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %134 = "linalg.generic"(%127, %133, %108) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1411: bf16, %arg1412: bf16, %arg1413: bf16):
      %1629 = "arith.addf"(%arg1411, %arg1412) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1629) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %135 = "linalg.generic"(%119, %125, %118) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1408: bf16, %arg1409: bf16, %arg1410: bf16):
      %1628 = "arith.mulf"(%arg1408, %arg1409) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1628) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %136 = "tensor.extract_slice"(%119) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x16xbf16>) -> tensor<2x2x16x8xbf16>
    %137 = "tensor.extract_slice"(%119) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x16xbf16>) -> tensor<2x2x16x8xbf16>
    %138 = "tensor.empty"() : () -> tensor<2x2x16x8xbf16>
    %139 = "linalg.generic"(%137, %138) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1406: bf16, %arg1407: bf16):
      %1627 = "arith.negf"(%arg1406) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1627) : (bf16) -> ()
    }) : (tensor<2x2x16x8xbf16>, tensor<2x2x16x8xbf16>) -> tensor<2x2x16x8xbf16>
    %140 = "tensor.concat"(%139, %136) <{dim = 3 : i64}> : (tensor<2x2x16x8xbf16>, tensor<2x2x16x8xbf16>) -> tensor<2x2x16x16xbf16>
    %141 = "linalg.generic"(%140, %126, %118) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1403: bf16, %arg1404: bf16, %arg1405: bf16):
      %1626 = "arith.mulf"(%arg1403, %arg1404) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1626) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %142 = "linalg.generic"(%135, %141, %118) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1400: bf16, %arg1401: bf16, %arg1402: bf16):
      %1625 = "arith.addf"(%arg1400, %arg1401) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1625) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x2x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %143 = "tensor.empty"() : () -> tensor<2x2x2x16x16xbf16>
    %144 = "linalg.generic"(%142, %143) <{indexing_maps = [#map22, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1398: bf16, %arg1399: bf16):
      "linalg.yield"(%arg1398) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x2x2x16x16xbf16>) -> tensor<2x2x2x16x16xbf16>
    %145 = "tensor.collapse_shape"(%144) <{reassociation = [[0], [1, 2], [3], [4]]}> : (tensor<2x2x2x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %146 = "linalg.generic"(%124, %143) <{indexing_maps = [#map22, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1396: bf16, %arg1397: bf16):
      "linalg.yield"(%arg1396) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x2x2x16x16xbf16>) -> tensor<2x2x2x16x16xbf16>
    %147 = "linalg.transpose"(%145, %108) <{permutation = array<i64: 0, 1, 3, 2>}> ({
    ^bb0(%arg1394: bf16, %arg1395: bf16):
      "linalg.yield"(%arg1394) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %148 = "tensor.collapse_shape"(%134) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %149 = "tensor.collapse_shape"(%147) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %150 = "tensor.empty"() : () -> tensor<8x16x16xf32>
    %151 = "linalg.fill"(%7, %150) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1392: f32, %arg1393: f32):
      "linalg.yield"(%arg1392) : (f32) -> ()
    }) : (f32, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %152 = "linalg.batch_matmul"(%148, %149, %151) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1389: bf16, %arg1390: bf16, %arg1391: f32):
      %1621 = "arith.extf"(%arg1389) : (bf16) -> f32
      %1622 = "arith.extf"(%arg1390) : (bf16) -> f32
      %1623 = "arith.mulf"(%1621, %1622) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1624 = "arith.addf"(%arg1391, %1623) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1624) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %153 = "tensor.empty"() : () -> tensor<8x16x16xbf16>
    %154 = "linalg.generic"(%152, %153) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1387: f32, %arg1388: bf16):
      %1620 = "arith.truncf"(%arg1387) : (f32) -> bf16
      "linalg.yield"(%1620) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %155 = "tensor.expand_shape"(%154) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %156 = "tensor.empty"() : () -> tensor<2x4x16x16xf32>
    %157 = "linalg.generic"(%155, %156) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1385: bf16, %arg1386: f32):
      %1619 = "arith.extf"(%arg1385) : (bf16) -> f32
      "linalg.yield"(%1619) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %158 = "linalg.generic"(%157, %156) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1383: f32, %arg1384: f32):
      %1618 = "arith.mulf"(%arg1383, %20) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1618) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %159 = "linalg.generic"(%158, %108) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1381: f32, %arg1382: bf16):
      %1617 = "arith.truncf"(%arg1381) : (f32) -> bf16
      "linalg.yield"(%1617) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %160 = "linalg.generic"(%159, %74, %108) <{indexing_maps = [#map12, #map27, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1378: bf16, %arg1379: bf16, %arg1380: bf16):
      %1616 = "arith.addf"(%arg1378, %arg1379) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1616) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x1x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %161 = "linalg.generic"(%160, %156) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1376: bf16, %arg1377: f32):
      %1615 = "arith.extf"(%arg1376) : (bf16) -> f32
      "linalg.yield"(%1615) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %162 = "tensor.empty"() : () -> tensor<2x4x16xi64>
    %163 = "linalg.fill"(%3, %162) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1374: i64, %arg1375: i64):
      "linalg.yield"(%arg1374) : (i64) -> ()
    }) : (i64, tensor<2x4x16xi64>) -> tensor<2x4x16xi64>
    %164 = "tensor.empty"() : () -> tensor<2x4x16xf32>
    %165 = "linalg.fill"(%8, %164) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1372: f32, %arg1373: f32):
      "linalg.yield"(%arg1372) : (f32) -> ()
    }) : (f32, tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %166:2 = "linalg.generic"(%161, %165, %163) <{indexing_maps = [#map12, #map26, #map26], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg1369: f32, %arg1370: f32, %arg1371: i64):
      %1610 = "linalg.index"() <{dim = 3 : i64}> : () -> index
      %1611 = "arith.index_cast"(%1610) : (index) -> i64
      %1612 = "arith.maximumf"(%arg1369, %arg1370) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1613 = "arith.cmpf"(%arg1369, %arg1370) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1614 = "arith.select"(%1613, %1611, %arg1371) : (i1, i64, i64) -> i64
      "linalg.yield"(%1612, %1614) : (f32, i64) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16xf32>, tensor<2x4x16xi64>) -> (tensor<2x4x16xf32>, tensor<2x4x16xi64>)
    %167 = "tensor.expand_shape"(%166#0) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 4, 16, 1>}> : (tensor<2x4x16xf32>) -> tensor<2x4x16x1xf32>
    %168 = "linalg.generic"(%161, %167, %156) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1366: f32, %arg1367: f32, %arg1368: f32):
      %1609 = "arith.subf"(%arg1366, %arg1367) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1609) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %169 = "linalg.generic"(%168, %156) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1364: f32, %arg1365: f32):
      %1608 = "math.exp"(%arg1364) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1608) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %170 = "tensor.empty"() : () -> tensor<2x4x16x1xf32>
    %171 = "linalg.fill"(%7, %170) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1362: f32, %arg1363: f32):
      "linalg.yield"(%arg1362) : (f32) -> ()
    }) : (f32, tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %172 = "linalg.generic"(%169, %171) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1360: f32, %arg1361: f32):
      %1607 = "arith.addf"(%arg1360, %arg1361) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1607) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %173 = "linalg.generic"(%169, %172, %156) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1357: f32, %arg1358: f32, %arg1359: f32):
      %1606 = "arith.divf"(%arg1357, %arg1358) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1606) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %174 = "linalg.generic"(%173, %108) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1355: f32, %arg1356: bf16):
      %1605 = "arith.truncf"(%arg1355) : (f32) -> bf16
      "linalg.yield"(%1605) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %175 = "tensor.collapse_shape"(%174) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %176 = "tensor.collapse_shape"(%146) <{reassociation = [[0, 1, 2], [3], [4]]}> : (tensor<2x2x2x16x16xbf16>) -> tensor<8x16x16xbf16>
    %177 = "linalg.batch_matmul"(%175, %176, %151) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1352: bf16, %arg1353: bf16, %arg1354: f32):
      %1601 = "arith.extf"(%arg1352) : (bf16) -> f32
      %1602 = "arith.extf"(%arg1353) : (bf16) -> f32
      %1603 = "arith.mulf"(%1601, %1602) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1604 = "arith.addf"(%arg1354, %1603) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1604) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %178 = "linalg.generic"(%177, %153) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1350: f32, %arg1351: bf16):
      %1600 = "arith.truncf"(%arg1350) : (f32) -> bf16
      "linalg.yield"(%1600) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %179 = "tensor.expand_shape"(%178) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %180 = "tensor.empty"() : () -> tensor<2x16x4x16xbf16>
    %181 = "linalg.transpose"(%179, %180) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1348: bf16, %arg1349: bf16):
      "linalg.yield"(%arg1348) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x16x4x16xbf16>) -> tensor<2x16x4x16xbf16>
    %182 = "linalg.transpose"(%arg4, %99) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1346: bf16, %arg1347: bf16):
      "linalg.yield"(%arg1346) : (bf16) -> ()
    }) : (tensor<64x64xbf16>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
    %183 = "tensor.collapse_shape"(%181) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x16x4x16xbf16>) -> tensor<32x64xbf16>
    %184 = "linalg.matmul"(%183, %182, %103) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1343: bf16, %arg1344: bf16, %arg1345: f32):
      %1596 = "arith.extf"(%arg1343) : (bf16) -> f32
      %1597 = "arith.extf"(%arg1344) : (bf16) -> f32
      %1598 = "arith.mulf"(%1596, %1597) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1599 = "arith.addf"(%arg1345, %1598) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1599) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %185 = "linalg.generic"(%184, %105) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1341: f32, %arg1342: bf16):
      %1595 = "arith.truncf"(%arg1341) : (f32) -> bf16
      "linalg.yield"(%1595) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %186 = "tensor.expand_shape"(%185) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %187 = "linalg.generic"(%33, %186, %32) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1338: bf16, %arg1339: bf16, %arg1340: bf16):
      %1594 = "arith.addf"(%arg1338, %arg1339) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1594) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %188 = "linalg.generic"(%187, %87) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1336: bf16, %arg1337: f32):
      %1593 = "arith.extf"(%arg1336) : (bf16) -> f32
      "linalg.yield"(%1593) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %189 = "linalg.generic"(%188, %188, %87) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1333: f32, %arg1334: f32, %arg1335: f32):
      %1592 = "arith.mulf"(%arg1333, %arg1334) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1592) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %190 = "linalg.generic"(%189, %91) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1331: f32, %arg1332: f32):
      %1591 = "arith.addf"(%arg1331, %arg1332) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1591) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %191 = "linalg.generic"(%190, %90) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1329: f32, %arg1330: f32):
      %1590 = "arith.divf"(%arg1329, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1590) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %192 = "linalg.generic"(%191, %90) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1327: f32, %arg1328: f32):
      %1588 = "arith.truncf"(%17) : (f64) -> f32
      %1589 = "arith.addf"(%arg1327, %1588) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1589) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %193 = "linalg.generic"(%192, %90) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1325: f32, %arg1326: f32):
      %1587 = "math.rsqrt"(%arg1325) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1587) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %194 = "linalg.generic"(%188, %193, %87) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1322: f32, %arg1323: f32, %arg1324: f32):
      %1586 = "arith.mulf"(%arg1322, %arg1323) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1586) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %195 = "linalg.generic"(%194, %32) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1320: f32, %arg1321: bf16):
      %1585 = "arith.truncf"(%arg1320) : (f32) -> bf16
      "linalg.yield"(%1585) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %196 = "linalg.generic"(%arg9, %195, %32) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1317: bf16, %arg1318: bf16, %arg1319: bf16):
      %1584 = "arith.mulf"(%arg1317, %arg1318) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1584) : (bf16) -> ()
    }) : (tensor<64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %197 = "tensor.empty"() : () -> tensor<64x112xbf16>
    %198 = "linalg.transpose"(%arg5, %197) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1315: bf16, %arg1316: bf16):
      "linalg.yield"(%arg1315) : (bf16) -> ()
    }) : (tensor<112x64xbf16>, tensor<64x112xbf16>) -> tensor<64x112xbf16>
    %199 = "tensor.collapse_shape"(%196) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %200 = "tensor.empty"() : () -> tensor<32x112xf32>
    %201 = "linalg.fill"(%7, %200) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1313: f32, %arg1314: f32):
      "linalg.yield"(%arg1313) : (f32) -> ()
    }) : (f32, tensor<32x112xf32>) -> tensor<32x112xf32>
    %202 = "linalg.matmul"(%199, %198, %201) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1310: bf16, %arg1311: bf16, %arg1312: f32):
      %1580 = "arith.extf"(%arg1310) : (bf16) -> f32
      %1581 = "arith.extf"(%arg1311) : (bf16) -> f32
      %1582 = "arith.mulf"(%1580, %1581) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1583 = "arith.addf"(%arg1312, %1582) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1583) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x112xbf16>, tensor<32x112xf32>) -> tensor<32x112xf32>
    %203 = "tensor.empty"() : () -> tensor<32x112xbf16>
    %204 = "linalg.generic"(%202, %203) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1308: f32, %arg1309: bf16):
      %1579 = "arith.truncf"(%arg1308) : (f32) -> bf16
      "linalg.yield"(%1579) : (bf16) -> ()
    }) : (tensor<32x112xf32>, tensor<32x112xbf16>) -> tensor<32x112xbf16>
    %205 = "tensor.expand_shape"(%204) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 112>}> : (tensor<32x112xbf16>) -> tensor<2x16x112xbf16>
    %206 = "tensor.empty"() : () -> tensor<2x16x112xf32>
    %207 = "linalg.generic"(%205, %206) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1306: bf16, %arg1307: f32):
      %1578 = "arith.extf"(%arg1306) : (bf16) -> f32
      "linalg.yield"(%1578) : (f32) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %208 = "linalg.generic"(%207, %206) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1304: f32, %arg1305: f32):
      %1574 = "arith.negf"(%arg1304) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %1575 = "math.exp"(%1574) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %1576 = "arith.addf"(%1575, %9) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1577 = "arith.divf"(%9, %1576) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1577) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %209 = "linalg.generic"(%207, %208, %206) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1301: f32, %arg1302: f32, %arg1303: f32):
      %1573 = "arith.mulf"(%arg1301, %arg1302) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1573) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %210 = "tensor.empty"() : () -> tensor<2x16x112xbf16>
    %211 = "linalg.generic"(%209, %210) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1299: f32, %arg1300: bf16):
      %1572 = "arith.truncf"(%arg1299) : (f32) -> bf16
      "linalg.yield"(%1572) : (bf16) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %212 = "linalg.transpose"(%arg6, %197) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1297: bf16, %arg1298: bf16):
      "linalg.yield"(%arg1297) : (bf16) -> ()
    }) : (tensor<112x64xbf16>, tensor<64x112xbf16>) -> tensor<64x112xbf16>
    %213 = "linalg.matmul"(%199, %212, %201) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1294: bf16, %arg1295: bf16, %arg1296: f32):
      %1568 = "arith.extf"(%arg1294) : (bf16) -> f32
      %1569 = "arith.extf"(%arg1295) : (bf16) -> f32
      %1570 = "arith.mulf"(%1568, %1569) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1571 = "arith.addf"(%arg1296, %1570) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1571) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x112xbf16>, tensor<32x112xf32>) -> tensor<32x112xf32>
    %214 = "linalg.generic"(%213, %203) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1292: f32, %arg1293: bf16):
      %1567 = "arith.truncf"(%arg1292) : (f32) -> bf16
      "linalg.yield"(%1567) : (bf16) -> ()
    }) : (tensor<32x112xf32>, tensor<32x112xbf16>) -> tensor<32x112xbf16>
    %215 = "tensor.expand_shape"(%214) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 112>}> : (tensor<32x112xbf16>) -> tensor<2x16x112xbf16>
    %216 = "linalg.generic"(%211, %215, %210) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1289: bf16, %arg1290: bf16, %arg1291: bf16):
      %1566 = "arith.mulf"(%arg1289, %arg1290) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1566) : (bf16) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x16x112xbf16>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %217 = "tensor.empty"() : () -> tensor<112x64xbf16>
    %218 = "linalg.transpose"(%arg7, %217) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1287: bf16, %arg1288: bf16):
      "linalg.yield"(%arg1287) : (bf16) -> ()
    }) : (tensor<64x112xbf16>, tensor<112x64xbf16>) -> tensor<112x64xbf16>
    %219 = "tensor.collapse_shape"(%216) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x112xbf16>) -> tensor<32x112xbf16>
    %220 = "linalg.matmul"(%219, %218, %103) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1284: bf16, %arg1285: bf16, %arg1286: f32):
      %1562 = "arith.extf"(%arg1284) : (bf16) -> f32
      %1563 = "arith.extf"(%arg1285) : (bf16) -> f32
      %1564 = "arith.mulf"(%1562, %1563) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1565 = "arith.addf"(%arg1286, %1564) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1565) : (f32) -> ()
    }) : (tensor<32x112xbf16>, tensor<112x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %221 = "linalg.generic"(%220, %105) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1282: f32, %arg1283: bf16):
      %1561 = "arith.truncf"(%arg1282) : (f32) -> bf16
      "linalg.yield"(%1561) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %222 = "tensor.expand_shape"(%221) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %223 = "linalg.generic"(%187, %222, %32) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1279: bf16, %arg1280: bf16, %arg1281: bf16):
      %1560 = "arith.addf"(%arg1279, %arg1280) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1560) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %224 = "linalg.generic"(%223, %87) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1277: bf16, %arg1278: f32):
      %1559 = "arith.extf"(%arg1277) : (bf16) -> f32
      "linalg.yield"(%1559) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %225 = "linalg.generic"(%224, %224, %87) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1274: f32, %arg1275: f32, %arg1276: f32):
      %1558 = "arith.mulf"(%arg1274, %arg1275) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1558) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %226 = "linalg.generic"(%225, %91) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1272: f32, %arg1273: f32):
      %1557 = "arith.addf"(%arg1272, %arg1273) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1557) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %227 = "linalg.generic"(%226, %90) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1270: f32, %arg1271: f32):
      %1556 = "arith.divf"(%arg1270, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1556) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %228 = "linalg.generic"(%227, %90) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1268: f32, %arg1269: f32):
      %1554 = "arith.truncf"(%17) : (f64) -> f32
      %1555 = "arith.addf"(%arg1268, %1554) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1555) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %229 = "linalg.generic"(%228, %90) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1266: f32, %arg1267: f32):
      %1553 = "math.rsqrt"(%arg1266) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1553) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %230 = "linalg.generic"(%224, %229, %87) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1263: f32, %arg1264: f32, %arg1265: f32):
      %1552 = "arith.mulf"(%arg1263, %arg1264) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1552) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %231 = "linalg.generic"(%230, %32) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1261: f32, %arg1262: bf16):
      %1551 = "arith.truncf"(%arg1261) : (f32) -> bf16
      "linalg.yield"(%1551) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %232 = "linalg.generic"(%arg10, %231, %32) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1258: bf16, %arg1259: bf16, %arg1260: bf16):
      %1550 = "arith.mulf"(%arg1258, %arg1259) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1550) : (bf16) -> ()
    }) : (tensor<64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %233 = "tensor.empty"() : () -> tensor<64x96xbf16>
    %234 = "linalg.transpose"(%arg11, %233) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1256: bf16, %arg1257: bf16):
      "linalg.yield"(%arg1256) : (bf16) -> ()
    }) : (tensor<96x64xbf16>, tensor<64x96xbf16>) -> tensor<64x96xbf16>
    %235 = "tensor.collapse_shape"(%232) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %236 = "tensor.empty"() : () -> tensor<32x96xf32>
    %237 = "linalg.fill"(%7, %236) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1254: f32, %arg1255: f32):
      "linalg.yield"(%arg1254) : (f32) -> ()
    }) : (f32, tensor<32x96xf32>) -> tensor<32x96xf32>
    %238 = "linalg.matmul"(%235, %234, %237) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1251: bf16, %arg1252: bf16, %arg1253: f32):
      %1546 = "arith.extf"(%arg1251) : (bf16) -> f32
      %1547 = "arith.extf"(%arg1252) : (bf16) -> f32
      %1548 = "arith.mulf"(%1546, %1547) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1549 = "arith.addf"(%arg1253, %1548) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1549) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x96xbf16>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %239 = "tensor.empty"() : () -> tensor<32x96xbf16>
    %240 = "linalg.generic"(%238, %239) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1249: f32, %arg1250: bf16):
      %1545 = "arith.truncf"(%arg1249) : (f32) -> bf16
      "linalg.yield"(%1545) : (bf16) -> ()
    }) : (tensor<32x96xf32>, tensor<32x96xbf16>) -> tensor<32x96xbf16>
    %241 = "tensor.expand_shape"(%240) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 96>}> : (tensor<32x96xbf16>) -> tensor<2x16x96xbf16>
    %242 = "tensor.empty"() : () -> tensor<2x16x96xf32>
    %243 = "linalg.generic"(%241, %242) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1247: bf16, %arg1248: f32):
      %1544 = "arith.extf"(%arg1247) : (bf16) -> f32
      "linalg.yield"(%1544) : (f32) -> ()
    }) : (tensor<2x16x96xbf16>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %244 = "tensor.pad"(%31) <{operandSegmentSizes = array<i32: 1, 0, 0>, static_high = array<i64: 0, 1>, static_low = array<i64: 0, 0>}> ({
    ^bb0(%arg1245: index, %arg1246: index):
      "tensor.yield"(%0) : (i64) -> ()
    }) : (tensor<2x16xi64>) -> tensor<2x17xi64>
    %245 = "tensor.extract_slice"(%244) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 1>, static_sizes = array<i64: 2, 16>, static_strides = array<i64: 1, 1>}> : (tensor<2x17xi64>) -> tensor<2x16xi64>
    %246 = "tensor.collapse_shape"(%243) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x96xf32>) -> tensor<32x96xf32>
    %247 = "tensor.collapse_shape"(%245) <{reassociation = [[0, 1]]}> : (tensor<2x16xi64>) -> tensor<32xi64>
    %248 = "tensor.empty"() : () -> tensor<32xi64>
    %249 = "linalg.fill"(%3, %248) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1243: i64, %arg1244: i64):
      "linalg.yield"(%arg1243) : (i64) -> ()
    }) : (i64, tensor<32xi64>) -> tensor<32xi64>
    %250 = "tensor.empty"() : () -> tensor<32xf32>
    %251 = "linalg.fill"(%8, %250) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1241: f32, %arg1242: f32):
      "linalg.yield"(%arg1241) : (f32) -> ()
    }) : (f32, tensor<32xf32>) -> tensor<32xf32>
    %252:2 = "linalg.generic"(%246, %251, %249) <{indexing_maps = [#map4, #map28, #map28], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg1238: f32, %arg1239: f32, %arg1240: i64):
      %1539 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %1540 = "arith.index_cast"(%1539) : (index) -> i64
      %1541 = "arith.maximumf"(%arg1238, %arg1239) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1542 = "arith.cmpf"(%arg1238, %arg1239) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1543 = "arith.select"(%1542, %1540, %arg1240) : (i1, i64, i64) -> i64
      "linalg.yield"(%1541, %1543) : (f32, i64) -> ()
    }) : (tensor<32x96xf32>, tensor<32xf32>, tensor<32xi64>) -> (tensor<32xf32>, tensor<32xi64>)
    %253 = "tensor.expand_shape"(%252#0) <{reassociation = [[0, 1]], static_output_shape = array<i64: 32, 1>}> : (tensor<32xf32>) -> tensor<32x1xf32>
    %254 = "linalg.generic"(%246, %253, %236) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1235: f32, %arg1236: f32, %arg1237: f32):
      %1538 = "arith.subf"(%arg1235, %arg1236) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1538) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x1xf32>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %255 = "linalg.generic"(%254, %236) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1233: f32, %arg1234: f32):
      %1537 = "math.exp"(%arg1233) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1537) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %256 = "tensor.empty"() : () -> tensor<32x1xf32>
    %257 = "linalg.fill"(%7, %256) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1231: f32, %arg1232: f32):
      "linalg.yield"(%arg1231) : (f32) -> ()
    }) : (f32, tensor<32x1xf32>) -> tensor<32x1xf32>
    %258 = "linalg.generic"(%255, %257) <{indexing_maps = [#map4, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1229: f32, %arg1230: f32):
      %1536 = "arith.addf"(%arg1229, %arg1230) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1536) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x1xf32>) -> tensor<32x1xf32>
    %259 = "linalg.generic"(%258, %256) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1227: f32, %arg1228: f32):
      %1535 = "math.log"(%arg1227) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1535) : (f32) -> ()
    }) : (tensor<32x1xf32>, tensor<32x1xf32>) -> tensor<32x1xf32>
    %260 = "linalg.generic"(%254, %259, %236) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1224: f32, %arg1225: f32, %arg1226: f32):
      %1534 = "arith.subf"(%arg1224, %arg1225) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1534) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x1xf32>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %261 = "tensor.empty"() : () -> tensor<32xi1>
    %262 = "linalg.generic"(%247, %261) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1222: i64, %arg1223: i1):
      %1533 = "arith.cmpi"(%arg1222, %0) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1533) : (i1) -> ()
    }) : (tensor<32xi64>, tensor<32xi1>) -> tensor<32xi1>
    %263 = "linalg.generic"(%262, %247, %25, %248) <{indexing_maps = [#map2, #map2, #map29, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg1218: i1, %arg1219: i64, %arg1220: i64, %arg1221: i64):
      %1532 = "arith.select"(%arg1218, %arg1219, %arg1220) : (i1, i64, i64) -> i64
      "linalg.yield"(%1532) : (i64) -> ()
    }) : (tensor<32xi1>, tensor<32xi64>, tensor<i64>, tensor<32xi64>) -> tensor<32xi64>
    %264 = "tensor.expand_shape"(%263) <{reassociation = [[0, 1]], static_output_shape = array<i64: 32, 1>}> : (tensor<32xi64>) -> tensor<32x1xi64>
    %265 = "linalg.generic"(%264, %257) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1216: i64, %arg1217: f32):
      %1527 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1528 = "arith.index_cast"(%arg1216) : (i64) -> index
      %1529 = "arith.cmpi"(%1528, %6) <{predicate = 2 : i64}> : (index, index) -> i1
      "cf.assert"(%1529) <{msg = "index must be smaller than dim size"}> : (i1) -> ()
      %1530 = "arith.cmpi"(%arg1216, %3) <{predicate = 5 : i64}> : (i64, i64) -> i1
      "cf.assert"(%1530) <{msg = "index must be larger or equal to 0"}> : (i1) -> ()
      %1531 = "tensor.extract"(%260, %1527, %1528) : (tensor<32x96xf32>, index, index) -> f32
      "linalg.yield"(%1531) : (f32) -> ()
    }) : (tensor<32x1xi64>, tensor<32x1xf32>) -> tensor<32x1xf32>
    %266 = "tensor.collapse_shape"(%265) <{reassociation = [[0, 1]]}> : (tensor<32x1xf32>) -> tensor<32xf32>
    %267 = "linalg.generic"(%266, %250) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1214: f32, %arg1215: f32):
      %1526 = "arith.negf"(%arg1214) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1526) : (f32) -> ()
    }) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %268 = "linalg.generic"(%262, %267, %13, %250) <{indexing_maps = [#map2, #map2, #map29, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg1210: i1, %arg1211: f32, %arg1212: f32, %arg1213: f32):
      %1525 = "arith.select"(%arg1210, %arg1211, %arg1212) : (i1, f32, f32) -> f32
      "linalg.yield"(%1525) : (f32) -> ()
    }) : (tensor<32xi1>, tensor<32xf32>, tensor<f32>, tensor<32xf32>) -> tensor<32xf32>
    %269 = "tensor.empty"() : () -> tensor<i64>
    %270 = "linalg.fill"(%3, %269) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1208: i64, %arg1209: i64):
      "linalg.yield"(%arg1208) : (i64) -> ()
    }) : (i64, tensor<i64>) -> tensor<i64>
    %271 = "linalg.generic"(%262, %270) <{indexing_maps = [#map2, #map29], iterator_types = [#linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1206: i1, %arg1207: i64):
      %1523 = "arith.extui"(%arg1206) : (i1) -> i64
      %1524 = "arith.addi"(%1523, %arg1207) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1524) : (i64) -> ()
    }) : (tensor<32xi1>, tensor<i64>) -> tensor<i64>
    %272 = "tensor.empty"() : () -> tensor<f32>
    %273 = "linalg.generic"(%271, %272) <{indexing_maps = [#map30, #map30], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1204: i64, %arg1205: f32):
      %1522 = "arith.sitofp"(%arg1204) : (i64) -> f32
      "linalg.yield"(%1522) : (f32) -> ()
    }) : (tensor<i64>, tensor<f32>) -> tensor<f32>
    %274 = "linalg.fill"(%7, %272) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1202: f32, %arg1203: f32):
      "linalg.yield"(%arg1202) : (f32) -> ()
    }) : (f32, tensor<f32>) -> tensor<f32>
    %275 = "linalg.generic"(%268, %274) <{indexing_maps = [#map2, #map29], iterator_types = [#linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1200: f32, %arg1201: f32):
      %1521 = "arith.addf"(%arg1200, %arg1201) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1521) : (f32) -> ()
    }) : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %276 = "linalg.generic"(%275, %273, %272) <{indexing_maps = [#map30, #map30, #map30], iterator_types = [], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1197: f32, %arg1198: f32, %arg1199: f32):
      %1520 = "arith.divf"(%arg1197, %arg1198) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1520) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %277 = "linalg.generic"(%12, %273, %272) <{indexing_maps = [#map30, #map30, #map30], iterator_types = [], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1194: f32, %arg1195: f32, %arg1196: f32):
      %1519 = "arith.divf"(%arg1194, %arg1195) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1519) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %278 = "tensor.expand_shape"(%247) <{reassociation = [[0, 1]], static_output_shape = array<i64: 32, 1>}> : (tensor<32xi64>) -> tensor<32x1xi64>
    %279 = "tensor.empty"() : () -> tensor<96xi64>
    %280 = "linalg.generic"(%279) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg1193: i64):
      %1517 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1518 = "arith.index_cast"(%1517) : (index) -> i64
      "linalg.yield"(%1518) : (i64) -> ()
    }) : (tensor<96xi64>) -> tensor<96xi64>
    %281 = "tensor.expand_shape"(%280) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 96>}> : (tensor<96xi64>) -> tensor<1x96xi64>
    %282 = "tensor.empty"() : () -> tensor<32x96xi1>
    %283 = "linalg.generic"(%278, %281, %282) <{indexing_maps = [#map6, #map5, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1190: i64, %arg1191: i64, %arg1192: i1):
      %1516 = "arith.cmpi"(%arg1190, %arg1191) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1516) : (i1) -> ()
    }) : (tensor<32x1xi64>, tensor<1x96xi64>, tensor<32x96xi1>) -> tensor<32x96xi1>
    %284 = "tensor.empty"() : () -> tensor<32x1xi1>
    %285 = "linalg.generic"(%278, %284) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1188: i64, %arg1189: i1):
      %1515 = "arith.cmpi"(%arg1188, %0) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1515) : (i1) -> ()
    }) : (tensor<32x1xi64>, tensor<32x1xi1>) -> tensor<32x1xi1>
    %286 = "linalg.generic"(%283, %285, %282) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1185: i1, %arg1186: i1, %arg1187: i1):
      %1514 = "arith.andi"(%arg1185, %arg1186) : (i1, i1) -> i1
      "linalg.yield"(%1514) : (i1) -> ()
    }) : (tensor<32x96xi1>, tensor<32x1xi1>, tensor<32x96xi1>) -> tensor<32x96xi1>
    %287 = "linalg.generic"(%277, %272) <{indexing_maps = [#map30, #map30], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1183: f32, %arg1184: f32):
      %1513 = "arith.negf"(%arg1183) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1513) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %288 = "linalg.generic"(%286, %287, %13, %236) <{indexing_maps = [#map4, #map31, #map31, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg1179: i1, %arg1180: f32, %arg1181: f32, %arg1182: f32):
      %1512 = "arith.select"(%arg1179, %arg1180, %arg1181) : (i1, f32, f32) -> f32
      "linalg.yield"(%1512) : (f32) -> ()
    }) : (tensor<32x96xi1>, tensor<f32>, tensor<f32>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %289 = "linalg.generic"(%260, %236) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1177: f32, %arg1178: f32):
      %1511 = "math.exp"(%arg1177) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1511) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %290 = "linalg.generic"(%288, %257) <{indexing_maps = [#map4, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1175: f32, %arg1176: f32):
      %1510 = "arith.addf"(%arg1175, %arg1176) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1510) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x1xf32>) -> tensor<32x1xf32>
    %291 = "linalg.generic"(%289, %290, %236) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1172: f32, %arg1173: f32, %arg1174: f32):
      %1509 = "arith.mulf"(%arg1172, %arg1173) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1509) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x1xf32>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %292 = "linalg.generic"(%288, %291, %236) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1169: f32, %arg1170: f32, %arg1171: f32):
      %1508 = "arith.subf"(%arg1169, %arg1170) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1508) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x96xf32>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %293 = "tensor.expand_shape"(%292) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 96>}> : (tensor<32x96xf32>) -> tensor<2x16x96xf32>
    %294 = "tensor.empty"() : () -> tensor<2x16x96xbf16>
    %295 = "linalg.generic"(%293, %294) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1167: f32, %arg1168: bf16):
      %1507 = "arith.truncf"(%arg1167) : (f32) -> bf16
      "linalg.yield"(%1507) : (bf16) -> ()
    }) : (tensor<2x16x96xf32>, tensor<2x16x96xbf16>) -> tensor<2x16x96xbf16>
    %296 = "tensor.collapse_shape"(%295) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x96xbf16>) -> tensor<32x96xbf16>
    %297 = "tensor.empty"() : () -> tensor<96x32xbf16>
    %298 = "linalg.transpose"(%296, %297) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1165: bf16, %arg1166: bf16):
      "linalg.yield"(%arg1165) : (bf16) -> ()
    }) : (tensor<32x96xbf16>, tensor<96x32xbf16>) -> tensor<96x32xbf16>
    %299 = "tensor.empty"() : () -> tensor<96x64xf32>
    %300 = "linalg.fill"(%7, %299) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1163: f32, %arg1164: f32):
      "linalg.yield"(%arg1163) : (f32) -> ()
    }) : (f32, tensor<96x64xf32>) -> tensor<96x64xf32>
    %301 = "linalg.matmul"(%298, %235, %300) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1160: bf16, %arg1161: bf16, %arg1162: f32):
      %1503 = "arith.extf"(%arg1160) : (bf16) -> f32
      %1504 = "arith.extf"(%arg1161) : (bf16) -> f32
      %1505 = "arith.mulf"(%1503, %1504) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1506 = "arith.addf"(%arg1162, %1505) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1506) : (f32) -> ()
    }) : (tensor<96x32xbf16>, tensor<32x64xbf16>, tensor<96x64xf32>) -> tensor<96x64xf32>
    %302 = "tensor.empty"() : () -> tensor<96x64xbf16>
    %303 = "linalg.generic"(%301, %302) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1158: f32, %arg1159: bf16):
      %1502 = "arith.truncf"(%arg1158) : (f32) -> bf16
      "linalg.yield"(%1502) : (bf16) -> ()
    }) : (tensor<96x64xf32>, tensor<96x64xbf16>) -> tensor<96x64xbf16>
    %304 = "linalg.matmul"(%296, %arg11, %103) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1155: bf16, %arg1156: bf16, %arg1157: f32):
      %1498 = "arith.extf"(%arg1155) : (bf16) -> f32
      %1499 = "arith.extf"(%arg1156) : (bf16) -> f32
      %1500 = "arith.mulf"(%1498, %1499) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1501 = "arith.addf"(%arg1157, %1500) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1501) : (f32) -> ()
    }) : (tensor<32x96xbf16>, tensor<96x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %305 = "linalg.generic"(%304, %105) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1153: f32, %arg1154: bf16):
      %1497 = "arith.truncf"(%arg1153) : (f32) -> bf16
      "linalg.yield"(%1497) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %306 = "tensor.expand_shape"(%305) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %307 = "linalg.generic"(%306, %arg10, %32) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1150: bf16, %arg1151: bf16, %arg1152: bf16):
      %1496 = "arith.mulf"(%arg1150, %arg1151) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1496) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %308 = "linalg.generic"(%306, %231, %32) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1147: bf16, %arg1148: bf16, %arg1149: bf16):
      %1495 = "arith.mulf"(%arg1147, %arg1148) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1495) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %309 = "linalg.generic"(%308, %87) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1145: bf16, %arg1146: f32):
      %1494 = "arith.extf"(%arg1145) : (bf16) -> f32
      "linalg.yield"(%1494) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %310 = "tensor.empty"() : () -> tensor<1x1x64xf32>
    %311 = "linalg.fill"(%7, %310) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1143: f32, %arg1144: f32):
      "linalg.yield"(%arg1143) : (f32) -> ()
    }) : (f32, tensor<1x1x64xf32>) -> tensor<1x1x64xf32>
    %312 = "linalg.generic"(%309, %311) <{indexing_maps = [#map1, #map32], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1141: f32, %arg1142: f32):
      %1493 = "arith.addf"(%arg1141, %arg1142) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1493) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<1x1x64xf32>) -> tensor<1x1x64xf32>
    %313 = "tensor.empty"() : () -> tensor<1x1x64xbf16>
    %314 = "linalg.generic"(%312, %313) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1139: f32, %arg1140: bf16):
      %1492 = "arith.truncf"(%arg1139) : (f32) -> bf16
      "linalg.yield"(%1492) : (bf16) -> ()
    }) : (tensor<1x1x64xf32>, tensor<1x1x64xbf16>) -> tensor<1x1x64xbf16>
    %315 = "tensor.collapse_shape"(%314) <{reassociation = [[0, 1, 2]]}> : (tensor<1x1x64xbf16>) -> tensor<64xbf16>
    %316 = "linalg.generic"(%307, %87) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1137: bf16, %arg1138: f32):
      %1491 = "arith.extf"(%arg1137) : (bf16) -> f32
      "linalg.yield"(%1491) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %317 = "linalg.generic"(%316, %224, %87) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1134: f32, %arg1135: f32, %arg1136: f32):
      %1490 = "arith.mulf"(%arg1134, %arg1135) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1490) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %318 = "linalg.generic"(%316, %229, %87) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1131: f32, %arg1132: f32, %arg1133: f32):
      %1489 = "arith.mulf"(%arg1131, %arg1132) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1489) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %319 = "linalg.generic"(%317, %91) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1129: f32, %arg1130: f32):
      %1488 = "arith.addf"(%arg1129, %arg1130) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1488) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %320 = "linalg.generic"(%229, %229, %90) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1126: f32, %arg1127: f32, %arg1128: f32):
      %1487 = "arith.mulf"(%arg1126, %arg1127) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1487) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %321 = "linalg.generic"(%320, %229, %90) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1123: f32, %arg1124: f32, %arg1125: f32):
      %1486 = "arith.mulf"(%arg1123, %arg1124) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1486) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %322 = "linalg.generic"(%319, %90) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1121: f32, %arg1122: f32):
      %1485 = "arith.mulf"(%arg1121, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1485) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %323 = "linalg.generic"(%322, %321, %90) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1118: f32, %arg1119: f32, %arg1120: f32):
      %1484 = "arith.mulf"(%arg1118, %arg1119) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1484) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %324 = "tensor.collapse_shape"(%323) <{reassociation = [[0], [1, 2]]}> : (tensor<2x16x1xf32>) -> tensor<2x16xf32>
    %325 = "linalg.generic"(%324, %87) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1116: f32, %arg1117: f32):
      "linalg.yield"(%arg1116) : (f32) -> ()
    }) : (tensor<2x16xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %326 = "linalg.generic"(%325, %87) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1114: f32, %arg1115: f32):
      %1483 = "arith.divf"(%arg1114, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1483) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %327 = "linalg.generic"(%224, %87) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1112: f32, %arg1113: f32):
      %1482 = "arith.mulf"(%arg1112, %22) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1482) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %328 = "linalg.generic"(%326, %327, %87) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1109: f32, %arg1110: f32, %arg1111: f32):
      %1481 = "arith.mulf"(%arg1109, %arg1110) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1481) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %329 = "linalg.generic"(%318, %328, %87) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1106: f32, %arg1107: f32, %arg1108: f32):
      %1480 = "arith.addf"(%arg1106, %arg1107) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1480) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %330 = "linalg.generic"(%329, %32) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1104: f32, %arg1105: bf16):
      %1479 = "arith.truncf"(%arg1104) : (f32) -> bf16
      "linalg.yield"(%1479) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %331 = "tensor.collapse_shape"(%330) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %332 = "linalg.transpose"(%331, %110) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1102: bf16, %arg1103: bf16):
      "linalg.yield"(%arg1102) : (bf16) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
    %333 = "tensor.empty"() : () -> tensor<64x112xf32>
    %334 = "linalg.fill"(%7, %333) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1100: f32, %arg1101: f32):
      "linalg.yield"(%arg1100) : (f32) -> ()
    }) : (f32, tensor<64x112xf32>) -> tensor<64x112xf32>
    %335 = "linalg.matmul"(%332, %219, %334) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1097: bf16, %arg1098: bf16, %arg1099: f32):
      %1475 = "arith.extf"(%arg1097) : (bf16) -> f32
      %1476 = "arith.extf"(%arg1098) : (bf16) -> f32
      %1477 = "arith.mulf"(%1475, %1476) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1478 = "arith.addf"(%arg1099, %1477) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1478) : (f32) -> ()
    }) : (tensor<64x32xbf16>, tensor<32x112xbf16>, tensor<64x112xf32>) -> tensor<64x112xf32>
    %336 = "linalg.generic"(%335, %197) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1095: f32, %arg1096: bf16):
      %1474 = "arith.truncf"(%arg1095) : (f32) -> bf16
      "linalg.yield"(%1474) : (bf16) -> ()
    }) : (tensor<64x112xf32>, tensor<64x112xbf16>) -> tensor<64x112xbf16>
    %337 = "linalg.matmul"(%331, %arg7, %201) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1092: bf16, %arg1093: bf16, %arg1094: f32):
      %1470 = "arith.extf"(%arg1092) : (bf16) -> f32
      %1471 = "arith.extf"(%arg1093) : (bf16) -> f32
      %1472 = "arith.mulf"(%1470, %1471) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1473 = "arith.addf"(%arg1094, %1472) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1473) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x112xbf16>, tensor<32x112xf32>) -> tensor<32x112xf32>
    %338 = "linalg.generic"(%337, %203) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1090: f32, %arg1091: bf16):
      %1469 = "arith.truncf"(%arg1090) : (f32) -> bf16
      "linalg.yield"(%1469) : (bf16) -> ()
    }) : (tensor<32x112xf32>, tensor<32x112xbf16>) -> tensor<32x112xbf16>
    %339 = "tensor.expand_shape"(%338) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 112>}> : (tensor<32x112xbf16>) -> tensor<2x16x112xbf16>
    %340 = "linalg.generic"(%339, %211, %210) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1087: bf16, %arg1088: bf16, %arg1089: bf16):
      %1468 = "arith.mulf"(%arg1087, %arg1088) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1468) : (bf16) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x16x112xbf16>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %341 = "linalg.generic"(%339, %215, %210) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1084: bf16, %arg1085: bf16, %arg1086: bf16):
      %1467 = "arith.mulf"(%arg1084, %arg1085) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1467) : (bf16) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x16x112xbf16>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %342 = "tensor.collapse_shape"(%340) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x112xbf16>) -> tensor<32x112xbf16>
    %343 = "tensor.empty"() : () -> tensor<112x32xbf16>
    %344 = "linalg.transpose"(%342, %343) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1082: bf16, %arg1083: bf16):
      "linalg.yield"(%arg1082) : (bf16) -> ()
    }) : (tensor<32x112xbf16>, tensor<112x32xbf16>) -> tensor<112x32xbf16>
    %345 = "tensor.empty"() : () -> tensor<112x64xf32>
    %346 = "linalg.fill"(%7, %345) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1080: f32, %arg1081: f32):
      "linalg.yield"(%arg1080) : (f32) -> ()
    }) : (f32, tensor<112x64xf32>) -> tensor<112x64xf32>
    %347 = "linalg.matmul"(%344, %199, %346) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1077: bf16, %arg1078: bf16, %arg1079: f32):
      %1463 = "arith.extf"(%arg1077) : (bf16) -> f32
      %1464 = "arith.extf"(%arg1078) : (bf16) -> f32
      %1465 = "arith.mulf"(%1463, %1464) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1466 = "arith.addf"(%arg1079, %1465) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1466) : (f32) -> ()
    }) : (tensor<112x32xbf16>, tensor<32x64xbf16>, tensor<112x64xf32>) -> tensor<112x64xf32>
    %348 = "linalg.generic"(%347, %217) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1075: f32, %arg1076: bf16):
      %1462 = "arith.truncf"(%arg1075) : (f32) -> bf16
      "linalg.yield"(%1462) : (bf16) -> ()
    }) : (tensor<112x64xf32>, tensor<112x64xbf16>) -> tensor<112x64xbf16>
    %349 = "linalg.matmul"(%342, %arg6, %103) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1072: bf16, %arg1073: bf16, %arg1074: f32):
      %1458 = "arith.extf"(%arg1072) : (bf16) -> f32
      %1459 = "arith.extf"(%arg1073) : (bf16) -> f32
      %1460 = "arith.mulf"(%1458, %1459) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1461 = "arith.addf"(%arg1074, %1460) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1461) : (f32) -> ()
    }) : (tensor<32x112xbf16>, tensor<112x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %350 = "linalg.generic"(%349, %105) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1070: f32, %arg1071: bf16):
      %1457 = "arith.truncf"(%arg1070) : (f32) -> bf16
      "linalg.yield"(%1457) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %351 = "tensor.expand_shape"(%350) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %352 = "linalg.generic"(%341, %206) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1068: bf16, %arg1069: f32):
      %1456 = "arith.extf"(%arg1068) : (bf16) -> f32
      "linalg.yield"(%1456) : (f32) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %353 = "linalg.generic"(%352, %208, %206) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1065: f32, %arg1066: f32, %arg1067: f32):
      %1455 = "arith.mulf"(%arg1065, %arg1066) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1455) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %354 = "linalg.generic"(%24, %208, %206) <{indexing_maps = [#map9, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1062: i64, %arg1063: f32, %arg1064: f32):
      %1453 = "arith.sitofp"(%arg1062) : (i64) -> f32
      %1454 = "arith.subf"(%1453, %arg1063) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1454) : (f32) -> ()
    }) : (tensor<i64>, tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %355 = "linalg.generic"(%207, %354, %206) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1059: f32, %arg1060: f32, %arg1061: f32):
      %1452 = "arith.mulf"(%arg1059, %arg1060) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1452) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %356 = "linalg.generic"(%355, %206) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1057: f32, %arg1058: f32):
      %1451 = "arith.addf"(%arg1057, %9) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1451) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %357 = "linalg.generic"(%353, %356, %206) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1054: f32, %arg1055: f32, %arg1056: f32):
      %1450 = "arith.mulf"(%arg1054, %arg1055) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1450) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %358 = "linalg.generic"(%357, %210) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1052: f32, %arg1053: bf16):
      %1449 = "arith.truncf"(%arg1052) : (f32) -> bf16
      "linalg.yield"(%1449) : (bf16) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %359 = "tensor.collapse_shape"(%358) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x112xbf16>) -> tensor<32x112xbf16>
    %360 = "linalg.transpose"(%359, %343) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1050: bf16, %arg1051: bf16):
      "linalg.yield"(%arg1050) : (bf16) -> ()
    }) : (tensor<32x112xbf16>, tensor<112x32xbf16>) -> tensor<112x32xbf16>
    %361 = "linalg.matmul"(%360, %199, %346) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1047: bf16, %arg1048: bf16, %arg1049: f32):
      %1445 = "arith.extf"(%arg1047) : (bf16) -> f32
      %1446 = "arith.extf"(%arg1048) : (bf16) -> f32
      %1447 = "arith.mulf"(%1445, %1446) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1448 = "arith.addf"(%arg1049, %1447) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1448) : (f32) -> ()
    }) : (tensor<112x32xbf16>, tensor<32x64xbf16>, tensor<112x64xf32>) -> tensor<112x64xf32>
    %362 = "linalg.generic"(%361, %217) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1045: f32, %arg1046: bf16):
      %1444 = "arith.truncf"(%arg1045) : (f32) -> bf16
      "linalg.yield"(%1444) : (bf16) -> ()
    }) : (tensor<112x64xf32>, tensor<112x64xbf16>) -> tensor<112x64xbf16>
    %363 = "linalg.matmul"(%359, %arg5, %103) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1042: bf16, %arg1043: bf16, %arg1044: f32):
      %1440 = "arith.extf"(%arg1042) : (bf16) -> f32
      %1441 = "arith.extf"(%arg1043) : (bf16) -> f32
      %1442 = "arith.mulf"(%1440, %1441) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1443 = "arith.addf"(%arg1044, %1442) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1443) : (f32) -> ()
    }) : (tensor<32x112xbf16>, tensor<112x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %364 = "linalg.generic"(%363, %105) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1040: f32, %arg1041: bf16):
      %1439 = "arith.truncf"(%arg1040) : (f32) -> bf16
      "linalg.yield"(%1439) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %365 = "tensor.expand_shape"(%364) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %366 = "linalg.generic"(%351, %365, %32) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1037: bf16, %arg1038: bf16, %arg1039: bf16):
      %1438 = "arith.addf"(%arg1037, %arg1038) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1438) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %367 = "linalg.generic"(%366, %arg9, %32) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1034: bf16, %arg1035: bf16, %arg1036: bf16):
      %1437 = "arith.mulf"(%arg1034, %arg1035) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1437) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %368 = "linalg.generic"(%366, %195, %32) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1031: bf16, %arg1032: bf16, %arg1033: bf16):
      %1436 = "arith.mulf"(%arg1031, %arg1032) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1436) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %369 = "linalg.generic"(%368, %87) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1029: bf16, %arg1030: f32):
      %1435 = "arith.extf"(%arg1029) : (bf16) -> f32
      "linalg.yield"(%1435) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %370 = "linalg.generic"(%369, %311) <{indexing_maps = [#map1, #map32], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1027: f32, %arg1028: f32):
      %1434 = "arith.addf"(%arg1027, %arg1028) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1434) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<1x1x64xf32>) -> tensor<1x1x64xf32>
    %371 = "linalg.generic"(%370, %313) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1025: f32, %arg1026: bf16):
      %1433 = "arith.truncf"(%arg1025) : (f32) -> bf16
      "linalg.yield"(%1433) : (bf16) -> ()
    }) : (tensor<1x1x64xf32>, tensor<1x1x64xbf16>) -> tensor<1x1x64xbf16>
    %372 = "tensor.collapse_shape"(%371) <{reassociation = [[0, 1, 2]]}> : (tensor<1x1x64xbf16>) -> tensor<64xbf16>
    %373 = "linalg.generic"(%367, %87) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1023: bf16, %arg1024: f32):
      %1432 = "arith.extf"(%arg1023) : (bf16) -> f32
      "linalg.yield"(%1432) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %374 = "linalg.generic"(%373, %188, %87) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1020: f32, %arg1021: f32, %arg1022: f32):
      %1431 = "arith.mulf"(%arg1020, %arg1021) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1431) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %375 = "linalg.generic"(%373, %193, %87) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1017: f32, %arg1018: f32, %arg1019: f32):
      %1430 = "arith.mulf"(%arg1017, %arg1018) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1430) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %376 = "linalg.generic"(%374, %91) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1015: f32, %arg1016: f32):
      %1429 = "arith.addf"(%arg1015, %arg1016) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1429) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %377 = "linalg.generic"(%193, %193, %90) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1012: f32, %arg1013: f32, %arg1014: f32):
      %1428 = "arith.mulf"(%arg1012, %arg1013) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1428) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %378 = "linalg.generic"(%377, %193, %90) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1009: f32, %arg1010: f32, %arg1011: f32):
      %1427 = "arith.mulf"(%arg1009, %arg1010) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1427) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %379 = "linalg.generic"(%376, %90) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1007: f32, %arg1008: f32):
      %1426 = "arith.mulf"(%arg1007, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1426) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %380 = "linalg.generic"(%379, %378, %90) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1004: f32, %arg1005: f32, %arg1006: f32):
      %1425 = "arith.mulf"(%arg1004, %arg1005) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1425) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %381 = "tensor.collapse_shape"(%380) <{reassociation = [[0], [1, 2]]}> : (tensor<2x16x1xf32>) -> tensor<2x16xf32>
    %382 = "linalg.generic"(%381, %87) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1002: f32, %arg1003: f32):
      "linalg.yield"(%arg1002) : (f32) -> ()
    }) : (tensor<2x16xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %383 = "linalg.generic"(%382, %87) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1000: f32, %arg1001: f32):
      %1424 = "arith.divf"(%arg1000, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1424) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %384 = "linalg.generic"(%188, %87) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg998: f32, %arg999: f32):
      %1423 = "arith.mulf"(%arg998, %22) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1423) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %385 = "linalg.generic"(%383, %384, %87) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg995: f32, %arg996: f32, %arg997: f32):
      %1422 = "arith.mulf"(%arg995, %arg996) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1422) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %386 = "linalg.generic"(%375, %385, %87) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg992: f32, %arg993: f32, %arg994: f32):
      %1421 = "arith.addf"(%arg992, %arg993) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1421) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %387 = "linalg.generic"(%386, %32) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg990: f32, %arg991: bf16):
      %1420 = "arith.truncf"(%arg990) : (f32) -> bf16
      "linalg.yield"(%1420) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %388 = "linalg.generic"(%330, %387, %32) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg987: bf16, %arg988: bf16, %arg989: bf16):
      %1419 = "arith.addf"(%arg987, %arg988) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1419) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %389 = "tensor.collapse_shape"(%388) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %390 = "linalg.transpose"(%389, %110) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg985: bf16, %arg986: bf16):
      "linalg.yield"(%arg985) : (bf16) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
    %391 = "tensor.empty"() : () -> tensor<64x64xf32>
    %392 = "linalg.fill"(%7, %391) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg983: f32, %arg984: f32):
      "linalg.yield"(%arg983) : (f32) -> ()
    }) : (f32, tensor<64x64xf32>) -> tensor<64x64xf32>
    %393 = "linalg.matmul"(%390, %183, %392) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg980: bf16, %arg981: bf16, %arg982: f32):
      %1415 = "arith.extf"(%arg980) : (bf16) -> f32
      %1416 = "arith.extf"(%arg981) : (bf16) -> f32
      %1417 = "arith.mulf"(%1415, %1416) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1418 = "arith.addf"(%arg982, %1417) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1418) : (f32) -> ()
    }) : (tensor<64x32xbf16>, tensor<32x64xbf16>, tensor<64x64xf32>) -> tensor<64x64xf32>
    %394 = "linalg.generic"(%393, %99) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg978: f32, %arg979: bf16):
      %1414 = "arith.truncf"(%arg978) : (f32) -> bf16
      "linalg.yield"(%1414) : (bf16) -> ()
    }) : (tensor<64x64xf32>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
    %395 = "linalg.matmul"(%389, %arg4, %103) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg975: bf16, %arg976: bf16, %arg977: f32):
      %1410 = "arith.extf"(%arg975) : (bf16) -> f32
      %1411 = "arith.extf"(%arg976) : (bf16) -> f32
      %1412 = "arith.mulf"(%1410, %1411) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1413 = "arith.addf"(%arg977, %1412) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1413) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %396 = "linalg.generic"(%395, %105) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg973: f32, %arg974: bf16):
      %1409 = "arith.truncf"(%arg973) : (f32) -> bf16
      "linalg.yield"(%1409) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %397 = "tensor.expand_shape"(%396) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 16, 4, 16>}> : (tensor<32x64xbf16>) -> tensor<2x16x4x16xbf16>
    %398 = "linalg.transpose"(%397, %108) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg971: bf16, %arg972: bf16):
      "linalg.yield"(%arg971) : (bf16) -> ()
    }) : (tensor<2x16x4x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %399 = "tensor.collapse_shape"(%398) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %400 = "linalg.transpose"(%175, %153) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg969: bf16, %arg970: bf16):
      "linalg.yield"(%arg969) : (bf16) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %401 = "linalg.batch_matmul"(%400, %399, %151) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg966: bf16, %arg967: bf16, %arg968: f32):
      %1405 = "arith.extf"(%arg966) : (bf16) -> f32
      %1406 = "arith.extf"(%arg967) : (bf16) -> f32
      %1407 = "arith.mulf"(%1405, %1406) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1408 = "arith.addf"(%arg968, %1407) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1408) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %402 = "linalg.generic"(%401, %153) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg964: f32, %arg965: bf16):
      %1404 = "arith.truncf"(%arg964) : (f32) -> bf16
      "linalg.yield"(%1404) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %403 = "linalg.transpose"(%176, %153) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg962: bf16, %arg963: bf16):
      "linalg.yield"(%arg962) : (bf16) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %404 = "linalg.batch_matmul"(%399, %403, %151) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg959: bf16, %arg960: bf16, %arg961: f32):
      %1400 = "arith.extf"(%arg959) : (bf16) -> f32
      %1401 = "arith.extf"(%arg960) : (bf16) -> f32
      %1402 = "arith.mulf"(%1400, %1401) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1403 = "arith.addf"(%arg961, %1402) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1403) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %405 = "linalg.generic"(%404, %153) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg957: f32, %arg958: bf16):
      %1399 = "arith.truncf"(%arg957) : (f32) -> bf16
      "linalg.yield"(%1399) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %406 = "tensor.expand_shape"(%405) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %407 = "linalg.generic"(%406, %156) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg955: bf16, %arg956: f32):
      %1398 = "arith.extf"(%arg955) : (bf16) -> f32
      "linalg.yield"(%1398) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %408 = "linalg.generic"(%407, %173, %156) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg952: f32, %arg953: f32, %arg954: f32):
      %1397 = "arith.mulf"(%arg952, %arg953) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1397) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %409 = "linalg.generic"(%408, %171) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg950: f32, %arg951: f32):
      %1396 = "arith.addf"(%arg950, %arg951) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1396) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %410 = "linalg.generic"(%173, %409, %156) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg947: f32, %arg948: f32, %arg949: f32):
      %1395 = "arith.mulf"(%arg947, %arg948) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1395) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %411 = "linalg.generic"(%408, %410, %156) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg944: f32, %arg945: f32, %arg946: f32):
      %1394 = "arith.subf"(%arg944, %arg945) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1394) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %412 = "linalg.generic"(%411, %108) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg942: f32, %arg943: bf16):
      %1393 = "arith.truncf"(%arg942) : (f32) -> bf16
      "linalg.yield"(%1393) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %413 = "linalg.generic"(%412, %156) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg940: bf16, %arg941: f32):
      %1392 = "arith.extf"(%arg940) : (bf16) -> f32
      "linalg.yield"(%1392) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %414 = "linalg.generic"(%413, %156) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg938: f32, %arg939: f32):
      %1391 = "arith.mulf"(%arg938, %20) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1391) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %415 = "linalg.generic"(%414, %108) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg936: f32, %arg937: bf16):
      %1390 = "arith.truncf"(%arg936) : (f32) -> bf16
      "linalg.yield"(%1390) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %416 = "tensor.collapse_shape"(%415) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %417 = "linalg.transpose"(%148, %153) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg934: bf16, %arg935: bf16):
      "linalg.yield"(%arg934) : (bf16) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %418 = "linalg.batch_matmul"(%417, %416, %151) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg931: bf16, %arg932: bf16, %arg933: f32):
      %1386 = "arith.extf"(%arg931) : (bf16) -> f32
      %1387 = "arith.extf"(%arg932) : (bf16) -> f32
      %1388 = "arith.mulf"(%1386, %1387) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1389 = "arith.addf"(%arg933, %1388) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1389) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %419 = "linalg.generic"(%418, %153) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg929: f32, %arg930: bf16):
      %1385 = "arith.truncf"(%arg929) : (f32) -> bf16
      "linalg.yield"(%1385) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %420 = "linalg.transpose"(%149, %153) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg927: bf16, %arg928: bf16):
      "linalg.yield"(%arg927) : (bf16) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %421 = "linalg.batch_matmul"(%416, %420, %151) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg924: bf16, %arg925: bf16, %arg926: f32):
      %1381 = "arith.extf"(%arg924) : (bf16) -> f32
      %1382 = "arith.extf"(%arg925) : (bf16) -> f32
      %1383 = "arith.mulf"(%1381, %1382) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1384 = "arith.addf"(%arg926, %1383) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1384) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %422 = "linalg.generic"(%421, %153) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg922: f32, %arg923: bf16):
      %1380 = "arith.truncf"(%arg922) : (f32) -> bf16
      "linalg.yield"(%1380) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %423 = "tensor.expand_shape"(%419) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %424 = "tensor.expand_shape"(%422) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %425 = "linalg.transpose"(%423, %108) <{permutation = array<i64: 0, 1, 3, 2>}> ({
    ^bb0(%arg920: bf16, %arg921: bf16):
      "linalg.yield"(%arg920) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %426 = "tensor.expand_shape"(%402) <{reassociation = [[0, 1, 2], [3], [4]], static_output_shape = array<i64: 2, 2, 2, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x2x2x16x16xbf16>
    %427 = "tensor.empty"() : () -> tensor<2x2x2x16x16xf32>
    %428 = "linalg.generic"(%426, %427) <{indexing_maps = [#map23, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg918: bf16, %arg919: f32):
      %1379 = "arith.extf"(%arg918) : (bf16) -> f32
      "linalg.yield"(%1379) : (f32) -> ()
    }) : (tensor<2x2x2x16x16xbf16>, tensor<2x2x2x16x16xf32>) -> tensor<2x2x2x16x16xf32>
    %429 = "tensor.empty"() : () -> tensor<2x2x1x16x16xf32>
    %430 = "linalg.fill"(%7, %429) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg916: f32, %arg917: f32):
      "linalg.yield"(%arg916) : (f32) -> ()
    }) : (f32, tensor<2x2x1x16x16xf32>) -> tensor<2x2x1x16x16xf32>
    %431 = "linalg.generic"(%428, %430) <{indexing_maps = [#map23, #map33], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg914: f32, %arg915: f32):
      %1378 = "arith.addf"(%arg914, %arg915) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1378) : (f32) -> ()
    }) : (tensor<2x2x2x16x16xf32>, tensor<2x2x1x16x16xf32>) -> tensor<2x2x1x16x16xf32>
    %432 = "tensor.empty"() : () -> tensor<2x2x1x16x16xbf16>
    %433 = "linalg.generic"(%431, %432) <{indexing_maps = [#map23, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg912: f32, %arg913: bf16):
      %1377 = "arith.truncf"(%arg912) : (f32) -> bf16
      "linalg.yield"(%1377) : (bf16) -> ()
    }) : (tensor<2x2x1x16x16xf32>, tensor<2x2x1x16x16xbf16>) -> tensor<2x2x1x16x16xbf16>
    %434 = "tensor.collapse_shape"(%433) <{reassociation = [[0], [1], [2, 3], [4]]}> : (tensor<2x2x1x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %435 = "tensor.expand_shape"(%425) <{reassociation = [[0], [1, 2], [3], [4]], static_output_shape = array<i64: 2, 2, 2, 16, 16>}> : (tensor<2x4x16x16xbf16>) -> tensor<2x2x2x16x16xbf16>
    %436 = "linalg.generic"(%435, %427) <{indexing_maps = [#map23, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg910: bf16, %arg911: f32):
      %1376 = "arith.extf"(%arg910) : (bf16) -> f32
      "linalg.yield"(%1376) : (f32) -> ()
    }) : (tensor<2x2x2x16x16xbf16>, tensor<2x2x2x16x16xf32>) -> tensor<2x2x2x16x16xf32>
    %437 = "linalg.generic"(%436, %430) <{indexing_maps = [#map23, #map33], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg908: f32, %arg909: f32):
      %1375 = "arith.addf"(%arg908, %arg909) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1375) : (f32) -> ()
    }) : (tensor<2x2x2x16x16xf32>, tensor<2x2x1x16x16xf32>) -> tensor<2x2x1x16x16xf32>
    %438 = "linalg.generic"(%437, %432) <{indexing_maps = [#map23, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg906: f32, %arg907: bf16):
      %1374 = "arith.truncf"(%arg906) : (f32) -> bf16
      "linalg.yield"(%1374) : (bf16) -> ()
    }) : (tensor<2x2x1x16x16xf32>, tensor<2x2x1x16x16xbf16>) -> tensor<2x2x1x16x16xbf16>
    %439 = "tensor.collapse_shape"(%438) <{reassociation = [[0], [1], [2, 3], [4]]}> : (tensor<2x2x1x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %440 = "linalg.generic"(%439, %126, %118) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg903: bf16, %arg904: bf16, %arg905: bf16):
      %1373 = "arith.mulf"(%arg903, %arg904) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1373) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %441 = "tensor.extract_slice"(%440) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x16xbf16>) -> tensor<2x2x16x8xbf16>
    %442 = "tensor.extract_slice"(%440) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x16xbf16>) -> tensor<2x2x16x8xbf16>
    %443 = "linalg.generic"(%441, %138) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg901: bf16, %arg902: bf16):
      %1372 = "arith.negf"(%arg901) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1372) : (bf16) -> ()
    }) : (tensor<2x2x16x8xbf16>, tensor<2x2x16x8xbf16>) -> tensor<2x2x16x8xbf16>
    %444 = "tensor.insert_slice"(%443, %11) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x8xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %445 = "tensor.insert_slice"(%442, %11) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x8xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %446 = "linalg.generic"(%444, %445, %118) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg898: bf16, %arg899: bf16, %arg900: bf16):
      %1371 = "arith.addf"(%arg898, %arg899) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1371) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x2x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %447 = "linalg.generic"(%439, %125, %118) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg895: bf16, %arg896: bf16, %arg897: bf16):
      %1370 = "arith.mulf"(%arg895, %arg896) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1370) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %448 = "linalg.generic"(%446, %447, %118) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg892: bf16, %arg893: bf16, %arg894: bf16):
      %1369 = "arith.addf"(%arg892, %arg893) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1369) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x2x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %449 = "linalg.generic"(%424, %126, %108) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg889: bf16, %arg890: bf16, %arg891: bf16):
      %1368 = "arith.mulf"(%arg889, %arg890) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1368) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %450 = "tensor.extract_slice"(%449) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x16xbf16>) -> tensor<2x4x16x8xbf16>
    %451 = "tensor.extract_slice"(%449) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x16xbf16>) -> tensor<2x4x16x8xbf16>
    %452 = "linalg.generic"(%450, %130) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg887: bf16, %arg888: bf16):
      %1367 = "arith.negf"(%arg887) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1367) : (bf16) -> ()
    }) : (tensor<2x4x16x8xbf16>, tensor<2x4x16x8xbf16>) -> tensor<2x4x16x8xbf16>
    %453 = "tensor.insert_slice"(%452, %10) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x8xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %454 = "tensor.insert_slice"(%451, %10) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x8xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %455 = "linalg.generic"(%453, %454, %108) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg884: bf16, %arg885: bf16, %arg886: bf16):
      %1366 = "arith.addf"(%arg884, %arg885) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1366) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %456 = "linalg.generic"(%424, %125, %108) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg881: bf16, %arg882: bf16, %arg883: bf16):
      %1365 = "arith.mulf"(%arg881, %arg882) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1365) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %457 = "linalg.generic"(%455, %456, %108) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg878: bf16, %arg879: bf16, %arg880: bf16):
      %1364 = "arith.addf"(%arg878, %arg879) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1364) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %458 = "tensor.empty"() : () -> tensor<2x16x2x16xbf16>
    %459 = "linalg.transpose"(%434, %458) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg876: bf16, %arg877: bf16):
      "linalg.yield"(%arg876) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x16x2x16xbf16>) -> tensor<2x16x2x16xbf16>
    %460 = "tensor.collapse_shape"(%459) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x16x2x16xbf16>) -> tensor<32x32xbf16>
    %461 = "linalg.transpose"(%460, %115) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg874: bf16, %arg875: bf16):
      "linalg.yield"(%arg874) : (bf16) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %462 = "linalg.matmul"(%461, %101, %103) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg871: bf16, %arg872: bf16, %arg873: f32):
      %1360 = "arith.extf"(%arg871) : (bf16) -> f32
      %1361 = "arith.extf"(%arg872) : (bf16) -> f32
      %1362 = "arith.mulf"(%1360, %1361) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1363 = "arith.addf"(%arg873, %1362) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1363) : (f32) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %463 = "linalg.generic"(%462, %105) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg869: f32, %arg870: bf16):
      %1359 = "arith.truncf"(%arg869) : (f32) -> bf16
      "linalg.yield"(%1359) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %464 = "linalg.matmul"(%460, %arg3, %103) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg866: bf16, %arg867: bf16, %arg868: f32):
      %1355 = "arith.extf"(%arg866) : (bf16) -> f32
      %1356 = "arith.extf"(%arg867) : (bf16) -> f32
      %1357 = "arith.mulf"(%1355, %1356) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1358 = "arith.addf"(%arg868, %1357) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1358) : (f32) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %465 = "linalg.generic"(%464, %105) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg864: f32, %arg865: bf16):
      %1354 = "arith.truncf"(%arg864) : (f32) -> bf16
      "linalg.yield"(%1354) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %466 = "tensor.expand_shape"(%465) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %467 = "linalg.transpose"(%448, %458) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg862: bf16, %arg863: bf16):
      "linalg.yield"(%arg862) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x16x2x16xbf16>) -> tensor<2x16x2x16xbf16>
    %468 = "tensor.collapse_shape"(%467) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x16x2x16xbf16>) -> tensor<32x32xbf16>
    %469 = "linalg.transpose"(%468, %115) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg860: bf16, %arg861: bf16):
      "linalg.yield"(%arg860) : (bf16) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %470 = "linalg.matmul"(%469, %101, %103) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg857: bf16, %arg858: bf16, %arg859: f32):
      %1350 = "arith.extf"(%arg857) : (bf16) -> f32
      %1351 = "arith.extf"(%arg858) : (bf16) -> f32
      %1352 = "arith.mulf"(%1350, %1351) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1353 = "arith.addf"(%arg859, %1352) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1353) : (f32) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %471 = "linalg.generic"(%470, %105) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg855: f32, %arg856: bf16):
      %1349 = "arith.truncf"(%arg855) : (f32) -> bf16
      "linalg.yield"(%1349) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %472 = "linalg.matmul"(%468, %arg2, %103) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg852: bf16, %arg853: bf16, %arg854: f32):
      %1345 = "arith.extf"(%arg852) : (bf16) -> f32
      %1346 = "arith.extf"(%arg853) : (bf16) -> f32
      %1347 = "arith.mulf"(%1345, %1346) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1348 = "arith.addf"(%arg854, %1347) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1348) : (f32) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %473 = "linalg.generic"(%472, %105) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg850: f32, %arg851: bf16):
      %1344 = "arith.truncf"(%arg850) : (f32) -> bf16
      "linalg.yield"(%1344) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %474 = "tensor.expand_shape"(%473) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %475 = "linalg.generic"(%466, %474, %32) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg847: bf16, %arg848: bf16, %arg849: bf16):
      %1343 = "arith.addf"(%arg847, %arg848) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1343) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %476 = "linalg.transpose"(%457, %180) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg845: bf16, %arg846: bf16):
      "linalg.yield"(%arg845) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x16x4x16xbf16>) -> tensor<2x16x4x16xbf16>
    %477 = "tensor.collapse_shape"(%476) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x16x4x16xbf16>) -> tensor<32x64xbf16>
    %478 = "linalg.transpose"(%477, %110) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg843: bf16, %arg844: bf16):
      "linalg.yield"(%arg843) : (bf16) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
    %479 = "linalg.matmul"(%478, %101, %392) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg840: bf16, %arg841: bf16, %arg842: f32):
      %1339 = "arith.extf"(%arg840) : (bf16) -> f32
      %1340 = "arith.extf"(%arg841) : (bf16) -> f32
      %1341 = "arith.mulf"(%1339, %1340) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1342 = "arith.addf"(%arg842, %1341) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1342) : (f32) -> ()
    }) : (tensor<64x32xbf16>, tensor<32x64xbf16>, tensor<64x64xf32>) -> tensor<64x64xf32>
    %480 = "linalg.generic"(%479, %99) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg838: f32, %arg839: bf16):
      %1338 = "arith.truncf"(%arg838) : (f32) -> bf16
      "linalg.yield"(%1338) : (bf16) -> ()
    }) : (tensor<64x64xf32>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
    %481 = "linalg.matmul"(%477, %arg1, %103) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg835: bf16, %arg836: bf16, %arg837: f32):
      %1334 = "arith.extf"(%arg835) : (bf16) -> f32
      %1335 = "arith.extf"(%arg836) : (bf16) -> f32
      %1336 = "arith.mulf"(%1334, %1335) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1337 = "arith.addf"(%arg837, %1336) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1337) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %482 = "linalg.generic"(%481, %105) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg833: f32, %arg834: bf16):
      %1333 = "arith.truncf"(%arg833) : (f32) -> bf16
      "linalg.yield"(%1333) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %483 = "tensor.expand_shape"(%482) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %484 = "linalg.generic"(%475, %483, %32) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg830: bf16, %arg831: bf16, %arg832: bf16):
      %1332 = "arith.addf"(%arg830, %arg831) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1332) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %485 = "linalg.generic"(%484, %arg8, %32) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg827: bf16, %arg828: bf16, %arg829: bf16):
      %1331 = "arith.mulf"(%arg827, %arg828) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1331) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %486 = "linalg.generic"(%484, %97, %32) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg824: bf16, %arg825: bf16, %arg826: bf16):
      %1330 = "arith.mulf"(%arg824, %arg825) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1330) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %487 = "linalg.generic"(%486, %87) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg822: bf16, %arg823: f32):
      %1329 = "arith.extf"(%arg822) : (bf16) -> f32
      "linalg.yield"(%1329) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %488 = "linalg.generic"(%487, %311) <{indexing_maps = [#map1, #map32], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg820: f32, %arg821: f32):
      %1328 = "arith.addf"(%arg820, %arg821) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1328) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<1x1x64xf32>) -> tensor<1x1x64xf32>
    %489 = "linalg.generic"(%488, %313) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg818: f32, %arg819: bf16):
      %1327 = "arith.truncf"(%arg818) : (f32) -> bf16
      "linalg.yield"(%1327) : (bf16) -> ()
    }) : (tensor<1x1x64xf32>, tensor<1x1x64xbf16>) -> tensor<1x1x64xbf16>
    %490 = "tensor.collapse_shape"(%489) <{reassociation = [[0, 1, 2]]}> : (tensor<1x1x64xbf16>) -> tensor<64xbf16>
    %491 = "linalg.generic"(%485, %87) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg816: bf16, %arg817: f32):
      %1326 = "arith.extf"(%arg816) : (bf16) -> f32
      "linalg.yield"(%1326) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %492 = "linalg.generic"(%491, %88, %87) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg813: f32, %arg814: f32, %arg815: f32):
      %1325 = "arith.mulf"(%arg813, %arg814) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1325) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %493 = "linalg.generic"(%491, %95, %87) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg810: f32, %arg811: f32, %arg812: f32):
      %1324 = "arith.mulf"(%arg810, %arg811) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1324) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %494 = "linalg.generic"(%492, %91) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg808: f32, %arg809: f32):
      %1323 = "arith.addf"(%arg808, %arg809) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1323) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %495 = "linalg.generic"(%95, %95, %90) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg805: f32, %arg806: f32, %arg807: f32):
      %1322 = "arith.mulf"(%arg805, %arg806) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1322) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %496 = "linalg.generic"(%495, %95, %90) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg802: f32, %arg803: f32, %arg804: f32):
      %1321 = "arith.mulf"(%arg802, %arg803) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1321) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %497 = "linalg.generic"(%494, %90) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg800: f32, %arg801: f32):
      %1320 = "arith.mulf"(%arg800, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1320) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %498 = "linalg.generic"(%497, %496, %90) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg797: f32, %arg798: f32, %arg799: f32):
      %1319 = "arith.mulf"(%arg797, %arg798) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1319) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %499 = "tensor.collapse_shape"(%498) <{reassociation = [[0], [1, 2]]}> : (tensor<2x16x1xf32>) -> tensor<2x16xf32>
    %500 = "linalg.generic"(%499, %87) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg795: f32, %arg796: f32):
      "linalg.yield"(%arg795) : (f32) -> ()
    }) : (tensor<2x16xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %501 = "linalg.generic"(%500, %87) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg793: f32, %arg794: f32):
      %1318 = "arith.divf"(%arg793, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1318) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %502 = "linalg.generic"(%88, %87) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg791: f32, %arg792: f32):
      %1317 = "arith.mulf"(%arg791, %22) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1317) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %503 = "linalg.generic"(%501, %502, %87) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg788: f32, %arg789: f32, %arg790: f32):
      %1316 = "arith.mulf"(%arg788, %arg789) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1316) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %504 = "linalg.generic"(%493, %503, %87) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg785: f32, %arg786: f32, %arg787: f32):
      %1315 = "arith.addf"(%arg785, %arg786) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1315) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %505 = "linalg.generic"(%504, %32) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg783: f32, %arg784: bf16):
      %1314 = "arith.truncf"(%arg783) : (f32) -> bf16
      "linalg.yield"(%1314) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %506 = "linalg.generic"(%388, %505, %32) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg780: bf16, %arg781: bf16, %arg782: bf16):
      %1313 = "arith.addf"(%arg780, %arg781) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1313) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %507 = "tensor.collapse_shape"(%27) <{reassociation = [[0], [1, 2]]}> : (tensor<1x2x16xi64>) -> tensor<1x32xi64>
    %508 = "tensor.expand_shape"(%280) <{reassociation = [[0, 1]], static_output_shape = array<i64: 96, 1>}> : (tensor<96xi64>) -> tensor<96x1xi64>
    %509 = "tensor.empty"() : () -> tensor<96x32xi1>
    %510 = "linalg.generic"(%507, %508, %509) <{indexing_maps = [#map5, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg777: i64, %arg778: i64, %arg779: i1):
      %1312 = "arith.cmpi"(%arg777, %arg778) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1312) : (i1) -> ()
    }) : (tensor<1x32xi64>, tensor<96x1xi64>, tensor<96x32xi1>) -> tensor<96x32xi1>
    %511 = "tensor.empty"() : () -> tensor<96x1xi1>
    %512 = "linalg.generic"(%508, %511) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg775: i64, %arg776: i1):
      %1311 = "arith.cmpi"(%arg775, %2) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1311) : (i1) -> ()
    }) : (tensor<96x1xi64>, tensor<96x1xi1>) -> tensor<96x1xi1>
    %513 = "linalg.generic"(%510, %512, %509) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg772: i1, %arg773: i1, %arg774: i1):
      %1310 = "arith.andi"(%arg772, %arg773) : (i1, i1) -> i1
      "linalg.yield"(%1310) : (i1) -> ()
    }) : (tensor<96x32xi1>, tensor<96x1xi1>, tensor<96x32xi1>) -> tensor<96x32xi1>
    %514 = "tensor.collapse_shape"(%506) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %515 = "tensor.expand_shape"(%514) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 32, 64>}> : (tensor<32x64xbf16>) -> tensor<1x32x64xbf16>
    %516 = "tensor.empty"() : () -> tensor<1x32x64xf32>
    %517 = "linalg.generic"(%515, %516) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg770: bf16, %arg771: f32):
      %1309 = "arith.extf"(%arg770) : (bf16) -> f32
      "linalg.yield"(%1309) : (f32) -> ()
    }) : (tensor<1x32x64xbf16>, tensor<1x32x64xf32>) -> tensor<1x32x64xf32>
    %518 = "tensor.expand_shape"(%513) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 96, 32, 1>}> : (tensor<96x32xi1>) -> tensor<96x32x1xi1>
    %519 = "tensor.empty"() : () -> tensor<96x32x64xf32>
    %520 = "linalg.generic"(%518, %517, %13, %519) <{indexing_maps = [#map17, #map34, #map9, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg766: i1, %arg767: f32, %arg768: f32, %arg769: f32):
      %1308 = "arith.select"(%arg766, %arg767, %arg768) : (i1, f32, f32) -> f32
      "linalg.yield"(%1308) : (f32) -> ()
    }) : (tensor<96x32x1xi1>, tensor<1x32x64xf32>, tensor<f32>, tensor<96x32x64xf32>) -> tensor<96x32x64xf32>
    %521 = "linalg.generic"(%520, %300) <{indexing_maps = [#map1, #map19], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg764: f32, %arg765: f32):
      %1307 = "arith.addf"(%arg764, %arg765) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1307) : (f32) -> ()
    }) : (tensor<96x32x64xf32>, tensor<96x64xf32>) -> tensor<96x64xf32>
    %522 = "linalg.generic"(%521, %302) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg762: f32, %arg763: bf16):
      %1306 = "arith.truncf"(%arg762) : (f32) -> bf16
      "linalg.yield"(%1306) : (bf16) -> ()
    }) : (tensor<96x64xf32>, tensor<96x64xbf16>) -> tensor<96x64xbf16>
    %523 = "linalg.generic"(%276, %272) <{indexing_maps = [#map30, #map30], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg760: f32, %arg761: f32):
      %1305 = "arith.divf"(%arg760, %22) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1305) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %524 = "linalg.generic"(%522, %302) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg758: bf16, %arg759: bf16):
      %1304 = "arith.divf"(%arg758, %23) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1304) : (bf16) -> ()
    }) : (tensor<96x64xbf16>, tensor<96x64xbf16>) -> tensor<96x64xbf16>
    %525 = "linalg.generic"(%480, %99) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg756: bf16, %arg757: bf16):
      %1303 = "arith.divf"(%arg756, %23) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1303) : (bf16) -> ()
    }) : (tensor<64x64xbf16>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
    %526 = "linalg.generic"(%471, %105) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg754: bf16, %arg755: bf16):
      %1302 = "arith.divf"(%arg754, %23) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1302) : (bf16) -> ()
    }) : (tensor<32x64xbf16>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %527 = "linalg.generic"(%463, %105) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg752: bf16, %arg753: bf16):
      %1301 = "arith.divf"(%arg752, %23) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1301) : (bf16) -> ()
    }) : (tensor<32x64xbf16>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %528 = "linalg.generic"(%394, %99) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg750: bf16, %arg751: bf16):
      %1300 = "arith.divf"(%arg750, %23) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1300) : (bf16) -> ()
    }) : (tensor<64x64xbf16>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
    %529 = "linalg.generic"(%362, %217) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg748: bf16, %arg749: bf16):
      %1299 = "arith.divf"(%arg748, %23) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1299) : (bf16) -> ()
    }) : (tensor<112x64xbf16>, tensor<112x64xbf16>) -> tensor<112x64xbf16>
    %530 = "linalg.generic"(%348, %217) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg746: bf16, %arg747: bf16):
      %1298 = "arith.divf"(%arg746, %23) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1298) : (bf16) -> ()
    }) : (tensor<112x64xbf16>, tensor<112x64xbf16>) -> tensor<112x64xbf16>
    %531 = "linalg.generic"(%336, %197) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg744: bf16, %arg745: bf16):
      %1297 = "arith.divf"(%arg744, %23) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1297) : (bf16) -> ()
    }) : (tensor<64x112xbf16>, tensor<64x112xbf16>) -> tensor<64x112xbf16>
    %532 = "tensor.empty"() : () -> tensor<64xbf16>
    %533 = "linalg.generic"(%490, %532) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg742: bf16, %arg743: bf16):
      %1296 = "arith.divf"(%arg742, %23) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1296) : (bf16) -> ()
    }) : (tensor<64xbf16>, tensor<64xbf16>) -> tensor<64xbf16>
    %534 = "linalg.generic"(%372, %532) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg740: bf16, %arg741: bf16):
      %1295 = "arith.divf"(%arg740, %23) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1295) : (bf16) -> ()
    }) : (tensor<64xbf16>, tensor<64xbf16>) -> tensor<64xbf16>
    %535 = "linalg.generic"(%315, %532) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg738: bf16, %arg739: bf16):
      %1294 = "arith.divf"(%arg738, %23) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1294) : (bf16) -> ()
    }) : (tensor<64xbf16>, tensor<64xbf16>) -> tensor<64xbf16>
    %536 = "linalg.generic"(%303, %302) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg736: bf16, %arg737: bf16):
      %1293 = "arith.divf"(%arg736, %23) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1293) : (bf16) -> ()
    }) : (tensor<96x64xbf16>, tensor<96x64xbf16>) -> tensor<96x64xbf16>
    %537 = "tensor.extract_slice"(%26) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 1, 0, 0>, static_sizes = array<i64: 1, 2, 16>, static_strides = array<i64: 1, 1, 1>}> : (tensor<2x2x16xi64>) -> tensor<1x2x16xi64>
    %538 = "tensor.collapse_shape"(%537) <{reassociation = [[0, 1], [2]]}> : (tensor<1x2x16xi64>) -> tensor<2x16xi64>
    %539 = "tensor.extract_slice"(%29) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 1, 0, 0>, static_sizes = array<i64: 1, 2, 16>, static_strides = array<i64: 1, 1, 1>}> : (tensor<2x2x16xi64>) -> tensor<1x2x16xi64>
    %540 = "tensor.collapse_shape"(%539) <{reassociation = [[0, 1], [2]]}> : (tensor<1x2x16xi64>) -> tensor<2x16xi64>
    %541 = "linalg.generic"(%538, %32) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg734: i64, %arg735: bf16):
      %1288 = "arith.index_cast"(%arg734) : (i64) -> index
      %1289 = "linalg.index"() <{dim = 2 : i64}> : () -> index
      %1290 = "arith.cmpi"(%1288, %6) <{predicate = 2 : i64}> : (index, index) -> i1
      "cf.assert"(%1290) <{msg = "index must be smaller than dim size"}> : (i1) -> ()
      %1291 = "arith.cmpi"(%arg734, %3) <{predicate = 5 : i64}> : (i64, i64) -> i1
      "cf.assert"(%1291) <{msg = "index must be larger or equal to 0"}> : (i1) -> ()
      %1292 = "tensor.extract"(%arg0, %1288, %1289) : (tensor<96x64xbf16>, index, index) -> bf16
      "linalg.yield"(%1292) : (bf16) -> ()
    }) : (tensor<2x16xi64>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %542 = "linalg.generic"(%541, %87) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg732: bf16, %arg733: f32):
      %1287 = "arith.extf"(%arg732) : (bf16) -> f32
      "linalg.yield"(%1287) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %543 = "linalg.generic"(%542, %542, %87) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg729: f32, %arg730: f32, %arg731: f32):
      %1286 = "arith.mulf"(%arg729, %arg730) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1286) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %544 = "linalg.generic"(%543, %91) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg727: f32, %arg728: f32):
      %1285 = "arith.addf"(%arg727, %arg728) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1285) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %545 = "linalg.generic"(%544, %90) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg725: f32, %arg726: f32):
      %1284 = "arith.divf"(%arg725, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1284) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %546 = "linalg.generic"(%545, %90) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg723: f32, %arg724: f32):
      %1282 = "arith.truncf"(%17) : (f64) -> f32
      %1283 = "arith.addf"(%arg723, %1282) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1283) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %547 = "linalg.generic"(%546, %90) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg721: f32, %arg722: f32):
      %1281 = "math.rsqrt"(%arg721) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1281) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %548 = "linalg.generic"(%542, %547, %87) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg718: f32, %arg719: f32, %arg720: f32):
      %1280 = "arith.mulf"(%arg718, %arg719) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1280) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %549 = "linalg.generic"(%548, %32) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg716: f32, %arg717: bf16):
      %1279 = "arith.truncf"(%arg716) : (f32) -> bf16
      "linalg.yield"(%1279) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %550 = "linalg.generic"(%arg8, %549, %32) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg713: bf16, %arg714: bf16, %arg715: bf16):
      %1278 = "arith.mulf"(%arg713, %arg714) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1278) : (bf16) -> ()
    }) : (tensor<64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %551 = "tensor.collapse_shape"(%550) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %552 = "linalg.matmul"(%551, %100, %103) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg710: bf16, %arg711: bf16, %arg712: f32):
      %1274 = "arith.extf"(%arg710) : (bf16) -> f32
      %1275 = "arith.extf"(%arg711) : (bf16) -> f32
      %1276 = "arith.mulf"(%1274, %1275) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1277 = "arith.addf"(%arg712, %1276) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1277) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %553 = "linalg.generic"(%552, %105) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg708: f32, %arg709: bf16):
      %1273 = "arith.truncf"(%arg708) : (f32) -> bf16
      "linalg.yield"(%1273) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %554 = "tensor.expand_shape"(%553) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 16, 4, 16>}> : (tensor<32x64xbf16>) -> tensor<2x16x4x16xbf16>
    %555 = "linalg.transpose"(%554, %108) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg706: bf16, %arg707: bf16):
      "linalg.yield"(%arg706) : (bf16) -> ()
    }) : (tensor<2x16x4x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %556 = "linalg.matmul"(%551, %111, %113) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg703: bf16, %arg704: bf16, %arg705: f32):
      %1269 = "arith.extf"(%arg703) : (bf16) -> f32
      %1270 = "arith.extf"(%arg704) : (bf16) -> f32
      %1271 = "arith.mulf"(%1269, %1270) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1272 = "arith.addf"(%arg705, %1271) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1272) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %557 = "linalg.generic"(%556, %115) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg701: f32, %arg702: bf16):
      %1268 = "arith.truncf"(%arg701) : (f32) -> bf16
      "linalg.yield"(%1268) : (bf16) -> ()
    }) : (tensor<32x32xf32>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %558 = "tensor.expand_shape"(%557) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 16, 2, 16>}> : (tensor<32x32xbf16>) -> tensor<2x16x2x16xbf16>
    %559 = "linalg.transpose"(%558, %118) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg699: bf16, %arg700: bf16):
      "linalg.yield"(%arg699) : (bf16) -> ()
    }) : (tensor<2x16x2x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %560 = "linalg.matmul"(%551, %120, %113) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg696: bf16, %arg697: bf16, %arg698: f32):
      %1264 = "arith.extf"(%arg696) : (bf16) -> f32
      %1265 = "arith.extf"(%arg697) : (bf16) -> f32
      %1266 = "arith.mulf"(%1264, %1265) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1267 = "arith.addf"(%arg698, %1266) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1267) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %561 = "linalg.generic"(%560, %115) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg694: f32, %arg695: bf16):
      %1263 = "arith.truncf"(%arg694) : (f32) -> bf16
      "linalg.yield"(%1263) : (bf16) -> ()
    }) : (tensor<32x32xf32>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %562 = "tensor.expand_shape"(%561) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 16, 2, 16>}> : (tensor<32x32xbf16>) -> tensor<2x16x2x16xbf16>
    %563 = "linalg.transpose"(%562, %118) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg692: bf16, %arg693: bf16):
      "linalg.yield"(%arg692) : (bf16) -> ()
    }) : (tensor<2x16x2x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %564 = "linalg.generic"(%555, %125, %108) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg689: bf16, %arg690: bf16, %arg691: bf16):
      %1262 = "arith.mulf"(%arg689, %arg690) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1262) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %565 = "tensor.extract_slice"(%555) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x16xbf16>) -> tensor<2x4x16x8xbf16>
    %566 = "tensor.extract_slice"(%555) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x16xbf16>) -> tensor<2x4x16x8xbf16>
    %567 = "linalg.generic"(%566, %130) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg687: bf16, %arg688: bf16):
      %1261 = "arith.negf"(%arg687) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1261) : (bf16) -> ()
    }) : (tensor<2x4x16x8xbf16>, tensor<2x4x16x8xbf16>) -> tensor<2x4x16x8xbf16>
    %568 = "tensor.concat"(%567, %565) <{dim = 3 : i64}> : (tensor<2x4x16x8xbf16>, tensor<2x4x16x8xbf16>) -> tensor<2x4x16x16xbf16>
    %569 = "linalg.generic"(%568, %126, %108) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg684: bf16, %arg685: bf16, %arg686: bf16):
      %1260 = "arith.mulf"(%arg684, %arg685) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1260) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %570 = "linalg.generic"(%564, %569, %108) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg681: bf16, %arg682: bf16, %arg683: bf16):
      %1259 = "arith.addf"(%arg681, %arg682) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1259) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %571 = "linalg.generic"(%559, %125, %118) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg678: bf16, %arg679: bf16, %arg680: bf16):
      %1258 = "arith.mulf"(%arg678, %arg679) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1258) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %572 = "tensor.extract_slice"(%559) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x16xbf16>) -> tensor<2x2x16x8xbf16>
    %573 = "tensor.extract_slice"(%559) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x16xbf16>) -> tensor<2x2x16x8xbf16>
    %574 = "linalg.generic"(%573, %138) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg676: bf16, %arg677: bf16):
      %1257 = "arith.negf"(%arg676) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1257) : (bf16) -> ()
    }) : (tensor<2x2x16x8xbf16>, tensor<2x2x16x8xbf16>) -> tensor<2x2x16x8xbf16>
    %575 = "tensor.concat"(%574, %572) <{dim = 3 : i64}> : (tensor<2x2x16x8xbf16>, tensor<2x2x16x8xbf16>) -> tensor<2x2x16x16xbf16>
    %576 = "linalg.generic"(%575, %126, %118) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg673: bf16, %arg674: bf16, %arg675: bf16):
      %1256 = "arith.mulf"(%arg673, %arg674) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1256) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %577 = "linalg.generic"(%571, %576, %118) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg670: bf16, %arg671: bf16, %arg672: bf16):
      %1255 = "arith.addf"(%arg670, %arg671) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1255) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x2x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %578 = "linalg.generic"(%577, %143) <{indexing_maps = [#map22, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg668: bf16, %arg669: bf16):
      "linalg.yield"(%arg668) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x2x2x16x16xbf16>) -> tensor<2x2x2x16x16xbf16>
    %579 = "tensor.collapse_shape"(%578) <{reassociation = [[0], [1, 2], [3], [4]]}> : (tensor<2x2x2x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %580 = "linalg.generic"(%563, %143) <{indexing_maps = [#map22, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg666: bf16, %arg667: bf16):
      "linalg.yield"(%arg666) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x2x2x16x16xbf16>) -> tensor<2x2x2x16x16xbf16>
    %581 = "linalg.transpose"(%579, %108) <{permutation = array<i64: 0, 1, 3, 2>}> ({
    ^bb0(%arg664: bf16, %arg665: bf16):
      "linalg.yield"(%arg664) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %582 = "tensor.collapse_shape"(%570) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %583 = "tensor.collapse_shape"(%581) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %584 = "linalg.batch_matmul"(%582, %583, %151) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg661: bf16, %arg662: bf16, %arg663: f32):
      %1251 = "arith.extf"(%arg661) : (bf16) -> f32
      %1252 = "arith.extf"(%arg662) : (bf16) -> f32
      %1253 = "arith.mulf"(%1251, %1252) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1254 = "arith.addf"(%arg663, %1253) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1254) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %585 = "linalg.generic"(%584, %153) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg659: f32, %arg660: bf16):
      %1250 = "arith.truncf"(%arg659) : (f32) -> bf16
      "linalg.yield"(%1250) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %586 = "tensor.expand_shape"(%585) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %587 = "linalg.generic"(%586, %156) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg657: bf16, %arg658: f32):
      %1249 = "arith.extf"(%arg657) : (bf16) -> f32
      "linalg.yield"(%1249) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %588 = "linalg.generic"(%587, %156) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg655: f32, %arg656: f32):
      %1248 = "arith.mulf"(%arg655, %20) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1248) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %589 = "linalg.generic"(%588, %108) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg653: f32, %arg654: bf16):
      %1247 = "arith.truncf"(%arg653) : (f32) -> bf16
      "linalg.yield"(%1247) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %590 = "linalg.generic"(%589, %74, %108) <{indexing_maps = [#map12, #map27, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg650: bf16, %arg651: bf16, %arg652: bf16):
      %1246 = "arith.addf"(%arg650, %arg651) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1246) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x1x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %591 = "linalg.generic"(%590, %156) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg648: bf16, %arg649: f32):
      %1245 = "arith.extf"(%arg648) : (bf16) -> f32
      "linalg.yield"(%1245) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %592:2 = "linalg.generic"(%591, %165, %163) <{indexing_maps = [#map12, #map26, #map26], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg645: f32, %arg646: f32, %arg647: i64):
      %1240 = "linalg.index"() <{dim = 3 : i64}> : () -> index
      %1241 = "arith.index_cast"(%1240) : (index) -> i64
      %1242 = "arith.maximumf"(%arg645, %arg646) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1243 = "arith.cmpf"(%arg645, %arg646) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1244 = "arith.select"(%1243, %1241, %arg647) : (i1, i64, i64) -> i64
      "linalg.yield"(%1242, %1244) : (f32, i64) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16xf32>, tensor<2x4x16xi64>) -> (tensor<2x4x16xf32>, tensor<2x4x16xi64>)
    %593 = "tensor.expand_shape"(%592#0) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 4, 16, 1>}> : (tensor<2x4x16xf32>) -> tensor<2x4x16x1xf32>
    %594 = "linalg.generic"(%591, %593, %156) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg642: f32, %arg643: f32, %arg644: f32):
      %1239 = "arith.subf"(%arg642, %arg643) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1239) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %595 = "linalg.generic"(%594, %156) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg640: f32, %arg641: f32):
      %1238 = "math.exp"(%arg640) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1238) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %596 = "linalg.generic"(%595, %171) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg638: f32, %arg639: f32):
      %1237 = "arith.addf"(%arg638, %arg639) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1237) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %597 = "linalg.generic"(%595, %596, %156) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg635: f32, %arg636: f32, %arg637: f32):
      %1236 = "arith.divf"(%arg635, %arg636) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1236) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %598 = "linalg.generic"(%597, %108) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg633: f32, %arg634: bf16):
      %1235 = "arith.truncf"(%arg633) : (f32) -> bf16
      "linalg.yield"(%1235) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %599 = "tensor.collapse_shape"(%598) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %600 = "tensor.collapse_shape"(%580) <{reassociation = [[0, 1, 2], [3], [4]]}> : (tensor<2x2x2x16x16xbf16>) -> tensor<8x16x16xbf16>
    %601 = "linalg.batch_matmul"(%599, %600, %151) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg630: bf16, %arg631: bf16, %arg632: f32):
      %1231 = "arith.extf"(%arg630) : (bf16) -> f32
      %1232 = "arith.extf"(%arg631) : (bf16) -> f32
      %1233 = "arith.mulf"(%1231, %1232) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1234 = "arith.addf"(%arg632, %1233) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1234) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %602 = "linalg.generic"(%601, %153) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg628: f32, %arg629: bf16):
      %1230 = "arith.truncf"(%arg628) : (f32) -> bf16
      "linalg.yield"(%1230) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %603 = "tensor.expand_shape"(%602) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %604 = "linalg.transpose"(%603, %180) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg626: bf16, %arg627: bf16):
      "linalg.yield"(%arg626) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x16x4x16xbf16>) -> tensor<2x16x4x16xbf16>
    %605 = "tensor.collapse_shape"(%604) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x16x4x16xbf16>) -> tensor<32x64xbf16>
    %606 = "linalg.matmul"(%605, %182, %103) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg623: bf16, %arg624: bf16, %arg625: f32):
      %1226 = "arith.extf"(%arg623) : (bf16) -> f32
      %1227 = "arith.extf"(%arg624) : (bf16) -> f32
      %1228 = "arith.mulf"(%1226, %1227) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1229 = "arith.addf"(%arg625, %1228) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1229) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %607 = "linalg.generic"(%606, %105) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg621: f32, %arg622: bf16):
      %1225 = "arith.truncf"(%arg621) : (f32) -> bf16
      "linalg.yield"(%1225) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %608 = "tensor.expand_shape"(%607) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %609 = "linalg.generic"(%541, %608, %32) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg618: bf16, %arg619: bf16, %arg620: bf16):
      %1224 = "arith.addf"(%arg618, %arg619) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1224) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %610 = "linalg.generic"(%609, %87) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg616: bf16, %arg617: f32):
      %1223 = "arith.extf"(%arg616) : (bf16) -> f32
      "linalg.yield"(%1223) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %611 = "linalg.generic"(%610, %610, %87) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg613: f32, %arg614: f32, %arg615: f32):
      %1222 = "arith.mulf"(%arg613, %arg614) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1222) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %612 = "linalg.generic"(%611, %91) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg611: f32, %arg612: f32):
      %1221 = "arith.addf"(%arg611, %arg612) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1221) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %613 = "linalg.generic"(%612, %90) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg609: f32, %arg610: f32):
      %1220 = "arith.divf"(%arg609, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1220) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %614 = "linalg.generic"(%613, %90) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg607: f32, %arg608: f32):
      %1218 = "arith.truncf"(%17) : (f64) -> f32
      %1219 = "arith.addf"(%arg607, %1218) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1219) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %615 = "linalg.generic"(%614, %90) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg605: f32, %arg606: f32):
      %1217 = "math.rsqrt"(%arg605) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1217) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %616 = "linalg.generic"(%610, %615, %87) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg602: f32, %arg603: f32, %arg604: f32):
      %1216 = "arith.mulf"(%arg602, %arg603) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1216) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %617 = "linalg.generic"(%616, %32) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg600: f32, %arg601: bf16):
      %1215 = "arith.truncf"(%arg600) : (f32) -> bf16
      "linalg.yield"(%1215) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %618 = "linalg.generic"(%arg9, %617, %32) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg597: bf16, %arg598: bf16, %arg599: bf16):
      %1214 = "arith.mulf"(%arg597, %arg598) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1214) : (bf16) -> ()
    }) : (tensor<64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %619 = "tensor.collapse_shape"(%618) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %620 = "linalg.matmul"(%619, %198, %201) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg594: bf16, %arg595: bf16, %arg596: f32):
      %1210 = "arith.extf"(%arg594) : (bf16) -> f32
      %1211 = "arith.extf"(%arg595) : (bf16) -> f32
      %1212 = "arith.mulf"(%1210, %1211) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1213 = "arith.addf"(%arg596, %1212) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1213) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x112xbf16>, tensor<32x112xf32>) -> tensor<32x112xf32>
    %621 = "linalg.generic"(%620, %203) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg592: f32, %arg593: bf16):
      %1209 = "arith.truncf"(%arg592) : (f32) -> bf16
      "linalg.yield"(%1209) : (bf16) -> ()
    }) : (tensor<32x112xf32>, tensor<32x112xbf16>) -> tensor<32x112xbf16>
    %622 = "tensor.expand_shape"(%621) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 112>}> : (tensor<32x112xbf16>) -> tensor<2x16x112xbf16>
    %623 = "linalg.generic"(%622, %206) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg590: bf16, %arg591: f32):
      %1208 = "arith.extf"(%arg590) : (bf16) -> f32
      "linalg.yield"(%1208) : (f32) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %624 = "linalg.generic"(%623, %206) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg588: f32, %arg589: f32):
      %1204 = "arith.negf"(%arg588) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %1205 = "math.exp"(%1204) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %1206 = "arith.addf"(%1205, %9) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1207 = "arith.divf"(%9, %1206) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1207) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %625 = "linalg.generic"(%623, %624, %206) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg585: f32, %arg586: f32, %arg587: f32):
      %1203 = "arith.mulf"(%arg585, %arg586) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1203) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %626 = "linalg.generic"(%625, %210) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg583: f32, %arg584: bf16):
      %1202 = "arith.truncf"(%arg583) : (f32) -> bf16
      "linalg.yield"(%1202) : (bf16) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %627 = "linalg.matmul"(%619, %212, %201) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg580: bf16, %arg581: bf16, %arg582: f32):
      %1198 = "arith.extf"(%arg580) : (bf16) -> f32
      %1199 = "arith.extf"(%arg581) : (bf16) -> f32
      %1200 = "arith.mulf"(%1198, %1199) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1201 = "arith.addf"(%arg582, %1200) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1201) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x112xbf16>, tensor<32x112xf32>) -> tensor<32x112xf32>
    %628 = "linalg.generic"(%627, %203) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg578: f32, %arg579: bf16):
      %1197 = "arith.truncf"(%arg578) : (f32) -> bf16
      "linalg.yield"(%1197) : (bf16) -> ()
    }) : (tensor<32x112xf32>, tensor<32x112xbf16>) -> tensor<32x112xbf16>
    %629 = "tensor.expand_shape"(%628) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 112>}> : (tensor<32x112xbf16>) -> tensor<2x16x112xbf16>
    %630 = "linalg.generic"(%626, %629, %210) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg575: bf16, %arg576: bf16, %arg577: bf16):
      %1196 = "arith.mulf"(%arg575, %arg576) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1196) : (bf16) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x16x112xbf16>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %631 = "tensor.collapse_shape"(%630) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x112xbf16>) -> tensor<32x112xbf16>
    %632 = "linalg.matmul"(%631, %218, %103) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg572: bf16, %arg573: bf16, %arg574: f32):
      %1192 = "arith.extf"(%arg572) : (bf16) -> f32
      %1193 = "arith.extf"(%arg573) : (bf16) -> f32
      %1194 = "arith.mulf"(%1192, %1193) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1195 = "arith.addf"(%arg574, %1194) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1195) : (f32) -> ()
    }) : (tensor<32x112xbf16>, tensor<112x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %633 = "linalg.generic"(%632, %105) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg570: f32, %arg571: bf16):
      %1191 = "arith.truncf"(%arg570) : (f32) -> bf16
      "linalg.yield"(%1191) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %634 = "tensor.expand_shape"(%633) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %635 = "linalg.generic"(%609, %634, %32) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg567: bf16, %arg568: bf16, %arg569: bf16):
      %1190 = "arith.addf"(%arg567, %arg568) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1190) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %636 = "linalg.generic"(%635, %87) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg565: bf16, %arg566: f32):
      %1189 = "arith.extf"(%arg565) : (bf16) -> f32
      "linalg.yield"(%1189) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %637 = "linalg.generic"(%636, %636, %87) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg562: f32, %arg563: f32, %arg564: f32):
      %1188 = "arith.mulf"(%arg562, %arg563) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1188) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %638 = "linalg.generic"(%637, %91) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg560: f32, %arg561: f32):
      %1187 = "arith.addf"(%arg560, %arg561) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1187) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %639 = "linalg.generic"(%638, %90) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg558: f32, %arg559: f32):
      %1186 = "arith.divf"(%arg558, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1186) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %640 = "linalg.generic"(%639, %90) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg556: f32, %arg557: f32):
      %1184 = "arith.truncf"(%17) : (f64) -> f32
      %1185 = "arith.addf"(%arg556, %1184) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1185) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %641 = "linalg.generic"(%640, %90) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg554: f32, %arg555: f32):
      %1183 = "math.rsqrt"(%arg554) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1183) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %642 = "linalg.generic"(%636, %641, %87) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg551: f32, %arg552: f32, %arg553: f32):
      %1182 = "arith.mulf"(%arg551, %arg552) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1182) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %643 = "linalg.generic"(%642, %32) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg549: f32, %arg550: bf16):
      %1181 = "arith.truncf"(%arg549) : (f32) -> bf16
      "linalg.yield"(%1181) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %644 = "linalg.generic"(%arg10, %643, %32) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg546: bf16, %arg547: bf16, %arg548: bf16):
      %1180 = "arith.mulf"(%arg546, %arg547) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1180) : (bf16) -> ()
    }) : (tensor<64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %645 = "tensor.collapse_shape"(%644) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %646 = "linalg.matmul"(%645, %234, %237) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg543: bf16, %arg544: bf16, %arg545: f32):
      %1176 = "arith.extf"(%arg543) : (bf16) -> f32
      %1177 = "arith.extf"(%arg544) : (bf16) -> f32
      %1178 = "arith.mulf"(%1176, %1177) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1179 = "arith.addf"(%arg545, %1178) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1179) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x96xbf16>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %647 = "linalg.generic"(%646, %239) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg541: f32, %arg542: bf16):
      %1175 = "arith.truncf"(%arg541) : (f32) -> bf16
      "linalg.yield"(%1175) : (bf16) -> ()
    }) : (tensor<32x96xf32>, tensor<32x96xbf16>) -> tensor<32x96xbf16>
    %648 = "tensor.expand_shape"(%647) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 96>}> : (tensor<32x96xbf16>) -> tensor<2x16x96xbf16>
    %649 = "linalg.generic"(%648, %242) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg539: bf16, %arg540: f32):
      %1174 = "arith.extf"(%arg539) : (bf16) -> f32
      "linalg.yield"(%1174) : (f32) -> ()
    }) : (tensor<2x16x96xbf16>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %650 = "tensor.pad"(%540) <{operandSegmentSizes = array<i32: 1, 0, 0>, static_high = array<i64: 0, 1>, static_low = array<i64: 0, 0>}> ({
    ^bb0(%arg537: index, %arg538: index):
      "tensor.yield"(%0) : (i64) -> ()
    }) : (tensor<2x16xi64>) -> tensor<2x17xi64>
    %651 = "tensor.extract_slice"(%650) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 1>, static_sizes = array<i64: 2, 16>, static_strides = array<i64: 1, 1>}> : (tensor<2x17xi64>) -> tensor<2x16xi64>
    %652 = "tensor.collapse_shape"(%649) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x96xf32>) -> tensor<32x96xf32>
    %653 = "tensor.collapse_shape"(%651) <{reassociation = [[0, 1]]}> : (tensor<2x16xi64>) -> tensor<32xi64>
    %654:2 = "linalg.generic"(%652, %251, %249) <{indexing_maps = [#map4, #map28, #map28], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg534: f32, %arg535: f32, %arg536: i64):
      %1169 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %1170 = "arith.index_cast"(%1169) : (index) -> i64
      %1171 = "arith.maximumf"(%arg534, %arg535) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1172 = "arith.cmpf"(%arg534, %arg535) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1173 = "arith.select"(%1172, %1170, %arg536) : (i1, i64, i64) -> i64
      "linalg.yield"(%1171, %1173) : (f32, i64) -> ()
    }) : (tensor<32x96xf32>, tensor<32xf32>, tensor<32xi64>) -> (tensor<32xf32>, tensor<32xi64>)
    %655 = "tensor.expand_shape"(%654#0) <{reassociation = [[0, 1]], static_output_shape = array<i64: 32, 1>}> : (tensor<32xf32>) -> tensor<32x1xf32>
    %656 = "linalg.generic"(%652, %655, %236) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg531: f32, %arg532: f32, %arg533: f32):
      %1168 = "arith.subf"(%arg531, %arg532) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1168) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x1xf32>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %657 = "linalg.generic"(%656, %236) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg529: f32, %arg530: f32):
      %1167 = "math.exp"(%arg529) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1167) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %658 = "linalg.generic"(%657, %257) <{indexing_maps = [#map4, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg527: f32, %arg528: f32):
      %1166 = "arith.addf"(%arg527, %arg528) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1166) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x1xf32>) -> tensor<32x1xf32>
    %659 = "linalg.generic"(%658, %256) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg525: f32, %arg526: f32):
      %1165 = "math.log"(%arg525) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1165) : (f32) -> ()
    }) : (tensor<32x1xf32>, tensor<32x1xf32>) -> tensor<32x1xf32>
    %660 = "linalg.generic"(%656, %659, %236) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg522: f32, %arg523: f32, %arg524: f32):
      %1164 = "arith.subf"(%arg522, %arg523) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1164) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x1xf32>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %661 = "linalg.generic"(%653, %261) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg520: i64, %arg521: i1):
      %1163 = "arith.cmpi"(%arg520, %0) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1163) : (i1) -> ()
    }) : (tensor<32xi64>, tensor<32xi1>) -> tensor<32xi1>
    %662 = "linalg.generic"(%661, %653, %25, %248) <{indexing_maps = [#map2, #map2, #map29, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg516: i1, %arg517: i64, %arg518: i64, %arg519: i64):
      %1162 = "arith.select"(%arg516, %arg517, %arg518) : (i1, i64, i64) -> i64
      "linalg.yield"(%1162) : (i64) -> ()
    }) : (tensor<32xi1>, tensor<32xi64>, tensor<i64>, tensor<32xi64>) -> tensor<32xi64>
    %663 = "tensor.expand_shape"(%662) <{reassociation = [[0, 1]], static_output_shape = array<i64: 32, 1>}> : (tensor<32xi64>) -> tensor<32x1xi64>
    %664 = "linalg.generic"(%663, %257) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg514: i64, %arg515: f32):
      %1157 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1158 = "arith.index_cast"(%arg514) : (i64) -> index
      %1159 = "arith.cmpi"(%1158, %6) <{predicate = 2 : i64}> : (index, index) -> i1
      "cf.assert"(%1159) <{msg = "index must be smaller than dim size"}> : (i1) -> ()
      %1160 = "arith.cmpi"(%arg514, %3) <{predicate = 5 : i64}> : (i64, i64) -> i1
      "cf.assert"(%1160) <{msg = "index must be larger or equal to 0"}> : (i1) -> ()
      %1161 = "tensor.extract"(%660, %1157, %1158) : (tensor<32x96xf32>, index, index) -> f32
      "linalg.yield"(%1161) : (f32) -> ()
    }) : (tensor<32x1xi64>, tensor<32x1xf32>) -> tensor<32x1xf32>
    %665 = "tensor.collapse_shape"(%664) <{reassociation = [[0, 1]]}> : (tensor<32x1xf32>) -> tensor<32xf32>
    %666 = "linalg.generic"(%665, %250) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg512: f32, %arg513: f32):
      %1156 = "arith.negf"(%arg512) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1156) : (f32) -> ()
    }) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %667 = "linalg.generic"(%661, %666, %13, %250) <{indexing_maps = [#map2, #map2, #map29, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg508: i1, %arg509: f32, %arg510: f32, %arg511: f32):
      %1155 = "arith.select"(%arg508, %arg509, %arg510) : (i1, f32, f32) -> f32
      "linalg.yield"(%1155) : (f32) -> ()
    }) : (tensor<32xi1>, tensor<32xf32>, tensor<f32>, tensor<32xf32>) -> tensor<32xf32>
    %668 = "linalg.generic"(%661, %270) <{indexing_maps = [#map2, #map29], iterator_types = [#linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg506: i1, %arg507: i64):
      %1153 = "arith.extui"(%arg506) : (i1) -> i64
      %1154 = "arith.addi"(%1153, %arg507) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1154) : (i64) -> ()
    }) : (tensor<32xi1>, tensor<i64>) -> tensor<i64>
    %669 = "linalg.generic"(%668, %272) <{indexing_maps = [#map30, #map30], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg504: i64, %arg505: f32):
      %1152 = "arith.sitofp"(%arg504) : (i64) -> f32
      "linalg.yield"(%1152) : (f32) -> ()
    }) : (tensor<i64>, tensor<f32>) -> tensor<f32>
    %670 = "linalg.generic"(%667, %274) <{indexing_maps = [#map2, #map29], iterator_types = [#linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg502: f32, %arg503: f32):
      %1151 = "arith.addf"(%arg502, %arg503) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1151) : (f32) -> ()
    }) : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %671 = "linalg.generic"(%670, %669, %272) <{indexing_maps = [#map30, #map30, #map30], iterator_types = [], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg499: f32, %arg500: f32, %arg501: f32):
      %1150 = "arith.divf"(%arg499, %arg500) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1150) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %672 = "linalg.generic"(%12, %669, %272) <{indexing_maps = [#map30, #map30, #map30], iterator_types = [], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg496: f32, %arg497: f32, %arg498: f32):
      %1149 = "arith.divf"(%arg496, %arg497) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1149) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %673 = "tensor.expand_shape"(%653) <{reassociation = [[0, 1]], static_output_shape = array<i64: 32, 1>}> : (tensor<32xi64>) -> tensor<32x1xi64>
    %674 = "linalg.generic"(%673, %281, %282) <{indexing_maps = [#map6, #map5, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg493: i64, %arg494: i64, %arg495: i1):
      %1148 = "arith.cmpi"(%arg493, %arg494) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1148) : (i1) -> ()
    }) : (tensor<32x1xi64>, tensor<1x96xi64>, tensor<32x96xi1>) -> tensor<32x96xi1>
    %675 = "linalg.generic"(%673, %284) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg491: i64, %arg492: i1):
      %1147 = "arith.cmpi"(%arg491, %0) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1147) : (i1) -> ()
    }) : (tensor<32x1xi64>, tensor<32x1xi1>) -> tensor<32x1xi1>
    %676 = "linalg.generic"(%674, %675, %282) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg488: i1, %arg489: i1, %arg490: i1):
      %1146 = "arith.andi"(%arg488, %arg489) : (i1, i1) -> i1
      "linalg.yield"(%1146) : (i1) -> ()
    }) : (tensor<32x96xi1>, tensor<32x1xi1>, tensor<32x96xi1>) -> tensor<32x96xi1>
    %677 = "linalg.generic"(%672, %272) <{indexing_maps = [#map30, #map30], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg486: f32, %arg487: f32):
      %1145 = "arith.negf"(%arg486) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1145) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %678 = "linalg.generic"(%676, %677, %13, %236) <{indexing_maps = [#map4, #map31, #map31, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg482: i1, %arg483: f32, %arg484: f32, %arg485: f32):
      %1144 = "arith.select"(%arg482, %arg483, %arg484) : (i1, f32, f32) -> f32
      "linalg.yield"(%1144) : (f32) -> ()
    }) : (tensor<32x96xi1>, tensor<f32>, tensor<f32>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %679 = "linalg.generic"(%660, %236) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg480: f32, %arg481: f32):
      %1143 = "math.exp"(%arg480) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1143) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %680 = "linalg.generic"(%678, %257) <{indexing_maps = [#map4, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg478: f32, %arg479: f32):
      %1142 = "arith.addf"(%arg478, %arg479) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1142) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x1xf32>) -> tensor<32x1xf32>
    %681 = "linalg.generic"(%679, %680, %236) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg475: f32, %arg476: f32, %arg477: f32):
      %1141 = "arith.mulf"(%arg475, %arg476) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1141) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x1xf32>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %682 = "linalg.generic"(%678, %681, %236) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg472: f32, %arg473: f32, %arg474: f32):
      %1140 = "arith.subf"(%arg472, %arg473) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1140) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x96xf32>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %683 = "tensor.expand_shape"(%682) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 96>}> : (tensor<32x96xf32>) -> tensor<2x16x96xf32>
    %684 = "linalg.generic"(%683, %294) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg470: f32, %arg471: bf16):
      %1139 = "arith.truncf"(%arg470) : (f32) -> bf16
      "linalg.yield"(%1139) : (bf16) -> ()
    }) : (tensor<2x16x96xf32>, tensor<2x16x96xbf16>) -> tensor<2x16x96xbf16>
    %685 = "tensor.collapse_shape"(%684) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x96xbf16>) -> tensor<32x96xbf16>
    %686 = "linalg.transpose"(%685, %297) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg468: bf16, %arg469: bf16):
      "linalg.yield"(%arg468) : (bf16) -> ()
    }) : (tensor<32x96xbf16>, tensor<96x32xbf16>) -> tensor<96x32xbf16>
    %687 = "linalg.matmul"(%686, %645, %300) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg465: bf16, %arg466: bf16, %arg467: f32):
      %1135 = "arith.extf"(%arg465) : (bf16) -> f32
      %1136 = "arith.extf"(%arg466) : (bf16) -> f32
      %1137 = "arith.mulf"(%1135, %1136) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1138 = "arith.addf"(%arg467, %1137) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1138) : (f32) -> ()
    }) : (tensor<96x32xbf16>, tensor<32x64xbf16>, tensor<96x64xf32>) -> tensor<96x64xf32>
    %688 = "linalg.generic"(%687, %302) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg463: f32, %arg464: bf16):
      %1134 = "arith.truncf"(%arg463) : (f32) -> bf16
      "linalg.yield"(%1134) : (bf16) -> ()
    }) : (tensor<96x64xf32>, tensor<96x64xbf16>) -> tensor<96x64xbf16>
    %689 = "linalg.matmul"(%685, %arg11, %103) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg460: bf16, %arg461: bf16, %arg462: f32):
      %1130 = "arith.extf"(%arg460) : (bf16) -> f32
      %1131 = "arith.extf"(%arg461) : (bf16) -> f32
      %1132 = "arith.mulf"(%1130, %1131) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1133 = "arith.addf"(%arg462, %1132) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1133) : (f32) -> ()
    }) : (tensor<32x96xbf16>, tensor<96x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %690 = "linalg.generic"(%689, %105) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg458: f32, %arg459: bf16):
      %1129 = "arith.truncf"(%arg458) : (f32) -> bf16
      "linalg.yield"(%1129) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %691 = "tensor.expand_shape"(%690) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %692 = "linalg.generic"(%691, %arg10, %32) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg455: bf16, %arg456: bf16, %arg457: bf16):
      %1128 = "arith.mulf"(%arg455, %arg456) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1128) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %693 = "linalg.generic"(%691, %643, %32) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg452: bf16, %arg453: bf16, %arg454: bf16):
      %1127 = "arith.mulf"(%arg452, %arg453) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1127) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %694 = "linalg.generic"(%693, %87) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg450: bf16, %arg451: f32):
      %1126 = "arith.extf"(%arg450) : (bf16) -> f32
      "linalg.yield"(%1126) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %695 = "linalg.generic"(%694, %311) <{indexing_maps = [#map1, #map32], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg448: f32, %arg449: f32):
      %1125 = "arith.addf"(%arg448, %arg449) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1125) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<1x1x64xf32>) -> tensor<1x1x64xf32>
    %696 = "linalg.generic"(%695, %313) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg446: f32, %arg447: bf16):
      %1124 = "arith.truncf"(%arg446) : (f32) -> bf16
      "linalg.yield"(%1124) : (bf16) -> ()
    }) : (tensor<1x1x64xf32>, tensor<1x1x64xbf16>) -> tensor<1x1x64xbf16>
    %697 = "tensor.collapse_shape"(%696) <{reassociation = [[0, 1, 2]]}> : (tensor<1x1x64xbf16>) -> tensor<64xbf16>
    %698 = "linalg.generic"(%692, %87) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg444: bf16, %arg445: f32):
      %1123 = "arith.extf"(%arg444) : (bf16) -> f32
      "linalg.yield"(%1123) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %699 = "linalg.generic"(%698, %636, %87) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg441: f32, %arg442: f32, %arg443: f32):
      %1122 = "arith.mulf"(%arg441, %arg442) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1122) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %700 = "linalg.generic"(%698, %641, %87) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg438: f32, %arg439: f32, %arg440: f32):
      %1121 = "arith.mulf"(%arg438, %arg439) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1121) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %701 = "linalg.generic"(%699, %91) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg436: f32, %arg437: f32):
      %1120 = "arith.addf"(%arg436, %arg437) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1120) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %702 = "linalg.generic"(%641, %641, %90) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg433: f32, %arg434: f32, %arg435: f32):
      %1119 = "arith.mulf"(%arg433, %arg434) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1119) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %703 = "linalg.generic"(%702, %641, %90) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg430: f32, %arg431: f32, %arg432: f32):
      %1118 = "arith.mulf"(%arg430, %arg431) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1118) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %704 = "linalg.generic"(%701, %90) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg428: f32, %arg429: f32):
      %1117 = "arith.mulf"(%arg428, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1117) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %705 = "linalg.generic"(%704, %703, %90) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg425: f32, %arg426: f32, %arg427: f32):
      %1116 = "arith.mulf"(%arg425, %arg426) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1116) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %706 = "tensor.collapse_shape"(%705) <{reassociation = [[0], [1, 2]]}> : (tensor<2x16x1xf32>) -> tensor<2x16xf32>
    %707 = "linalg.generic"(%706, %87) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg423: f32, %arg424: f32):
      "linalg.yield"(%arg423) : (f32) -> ()
    }) : (tensor<2x16xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %708 = "linalg.generic"(%707, %87) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg421: f32, %arg422: f32):
      %1115 = "arith.divf"(%arg421, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1115) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %709 = "linalg.generic"(%636, %87) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg419: f32, %arg420: f32):
      %1114 = "arith.mulf"(%arg419, %22) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1114) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %710 = "linalg.generic"(%708, %709, %87) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg416: f32, %arg417: f32, %arg418: f32):
      %1113 = "arith.mulf"(%arg416, %arg417) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1113) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %711 = "linalg.generic"(%700, %710, %87) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg413: f32, %arg414: f32, %arg415: f32):
      %1112 = "arith.addf"(%arg413, %arg414) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1112) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %712 = "linalg.generic"(%711, %32) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg411: f32, %arg412: bf16):
      %1111 = "arith.truncf"(%arg411) : (f32) -> bf16
      "linalg.yield"(%1111) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %713 = "tensor.collapse_shape"(%712) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %714 = "linalg.transpose"(%713, %110) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg409: bf16, %arg410: bf16):
      "linalg.yield"(%arg409) : (bf16) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
    %715 = "linalg.matmul"(%714, %631, %334) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg406: bf16, %arg407: bf16, %arg408: f32):
      %1107 = "arith.extf"(%arg406) : (bf16) -> f32
      %1108 = "arith.extf"(%arg407) : (bf16) -> f32
      %1109 = "arith.mulf"(%1107, %1108) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1110 = "arith.addf"(%arg408, %1109) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1110) : (f32) -> ()
    }) : (tensor<64x32xbf16>, tensor<32x112xbf16>, tensor<64x112xf32>) -> tensor<64x112xf32>
    %716 = "linalg.generic"(%715, %197) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg404: f32, %arg405: bf16):
      %1106 = "arith.truncf"(%arg404) : (f32) -> bf16
      "linalg.yield"(%1106) : (bf16) -> ()
    }) : (tensor<64x112xf32>, tensor<64x112xbf16>) -> tensor<64x112xbf16>
    %717 = "linalg.matmul"(%713, %arg7, %201) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg401: bf16, %arg402: bf16, %arg403: f32):
      %1102 = "arith.extf"(%arg401) : (bf16) -> f32
      %1103 = "arith.extf"(%arg402) : (bf16) -> f32
      %1104 = "arith.mulf"(%1102, %1103) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1105 = "arith.addf"(%arg403, %1104) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1105) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x112xbf16>, tensor<32x112xf32>) -> tensor<32x112xf32>
    %718 = "linalg.generic"(%717, %203) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg399: f32, %arg400: bf16):
      %1101 = "arith.truncf"(%arg399) : (f32) -> bf16
      "linalg.yield"(%1101) : (bf16) -> ()
    }) : (tensor<32x112xf32>, tensor<32x112xbf16>) -> tensor<32x112xbf16>
    %719 = "tensor.expand_shape"(%718) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 112>}> : (tensor<32x112xbf16>) -> tensor<2x16x112xbf16>
    %720 = "linalg.generic"(%719, %626, %210) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg396: bf16, %arg397: bf16, %arg398: bf16):
      %1100 = "arith.mulf"(%arg396, %arg397) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1100) : (bf16) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x16x112xbf16>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %721 = "linalg.generic"(%719, %629, %210) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg393: bf16, %arg394: bf16, %arg395: bf16):
      %1099 = "arith.mulf"(%arg393, %arg394) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1099) : (bf16) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x16x112xbf16>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %722 = "tensor.collapse_shape"(%720) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x112xbf16>) -> tensor<32x112xbf16>
    %723 = "linalg.transpose"(%722, %343) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg391: bf16, %arg392: bf16):
      "linalg.yield"(%arg391) : (bf16) -> ()
    }) : (tensor<32x112xbf16>, tensor<112x32xbf16>) -> tensor<112x32xbf16>
    %724 = "linalg.matmul"(%723, %619, %346) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg388: bf16, %arg389: bf16, %arg390: f32):
      %1095 = "arith.extf"(%arg388) : (bf16) -> f32
      %1096 = "arith.extf"(%arg389) : (bf16) -> f32
      %1097 = "arith.mulf"(%1095, %1096) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1098 = "arith.addf"(%arg390, %1097) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1098) : (f32) -> ()
    }) : (tensor<112x32xbf16>, tensor<32x64xbf16>, tensor<112x64xf32>) -> tensor<112x64xf32>
    %725 = "linalg.generic"(%724, %217) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg386: f32, %arg387: bf16):
      %1094 = "arith.truncf"(%arg386) : (f32) -> bf16
      "linalg.yield"(%1094) : (bf16) -> ()
    }) : (tensor<112x64xf32>, tensor<112x64xbf16>) -> tensor<112x64xbf16>
    %726 = "linalg.matmul"(%722, %arg6, %103) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg383: bf16, %arg384: bf16, %arg385: f32):
      %1090 = "arith.extf"(%arg383) : (bf16) -> f32
      %1091 = "arith.extf"(%arg384) : (bf16) -> f32
      %1092 = "arith.mulf"(%1090, %1091) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1093 = "arith.addf"(%arg385, %1092) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1093) : (f32) -> ()
    }) : (tensor<32x112xbf16>, tensor<112x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %727 = "linalg.generic"(%726, %105) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg381: f32, %arg382: bf16):
      %1089 = "arith.truncf"(%arg381) : (f32) -> bf16
      "linalg.yield"(%1089) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %728 = "tensor.expand_shape"(%727) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %729 = "linalg.generic"(%721, %206) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg379: bf16, %arg380: f32):
      %1088 = "arith.extf"(%arg379) : (bf16) -> f32
      "linalg.yield"(%1088) : (f32) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %730 = "linalg.generic"(%729, %624, %206) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg376: f32, %arg377: f32, %arg378: f32):
      %1087 = "arith.mulf"(%arg376, %arg377) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1087) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %731 = "linalg.generic"(%24, %624, %206) <{indexing_maps = [#map9, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg373: i64, %arg374: f32, %arg375: f32):
      %1085 = "arith.sitofp"(%arg373) : (i64) -> f32
      %1086 = "arith.subf"(%1085, %arg374) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1086) : (f32) -> ()
    }) : (tensor<i64>, tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %732 = "linalg.generic"(%623, %731, %206) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg370: f32, %arg371: f32, %arg372: f32):
      %1084 = "arith.mulf"(%arg370, %arg371) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1084) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %733 = "linalg.generic"(%732, %206) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg368: f32, %arg369: f32):
      %1083 = "arith.addf"(%arg368, %9) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1083) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %734 = "linalg.generic"(%730, %733, %206) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg365: f32, %arg366: f32, %arg367: f32):
      %1082 = "arith.mulf"(%arg365, %arg366) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1082) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %735 = "linalg.generic"(%734, %210) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg363: f32, %arg364: bf16):
      %1081 = "arith.truncf"(%arg363) : (f32) -> bf16
      "linalg.yield"(%1081) : (bf16) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %736 = "tensor.collapse_shape"(%735) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x112xbf16>) -> tensor<32x112xbf16>
    %737 = "linalg.transpose"(%736, %343) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg361: bf16, %arg362: bf16):
      "linalg.yield"(%arg361) : (bf16) -> ()
    }) : (tensor<32x112xbf16>, tensor<112x32xbf16>) -> tensor<112x32xbf16>
    %738 = "linalg.matmul"(%737, %619, %346) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg358: bf16, %arg359: bf16, %arg360: f32):
      %1077 = "arith.extf"(%arg358) : (bf16) -> f32
      %1078 = "arith.extf"(%arg359) : (bf16) -> f32
      %1079 = "arith.mulf"(%1077, %1078) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1080 = "arith.addf"(%arg360, %1079) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1080) : (f32) -> ()
    }) : (tensor<112x32xbf16>, tensor<32x64xbf16>, tensor<112x64xf32>) -> tensor<112x64xf32>
    %739 = "linalg.generic"(%738, %217) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg356: f32, %arg357: bf16):
      %1076 = "arith.truncf"(%arg356) : (f32) -> bf16
      "linalg.yield"(%1076) : (bf16) -> ()
    }) : (tensor<112x64xf32>, tensor<112x64xbf16>) -> tensor<112x64xbf16>
    %740 = "linalg.matmul"(%736, %arg5, %103) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg353: bf16, %arg354: bf16, %arg355: f32):
      %1072 = "arith.extf"(%arg353) : (bf16) -> f32
      %1073 = "arith.extf"(%arg354) : (bf16) -> f32
      %1074 = "arith.mulf"(%1072, %1073) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1075 = "arith.addf"(%arg355, %1074) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1075) : (f32) -> ()
    }) : (tensor<32x112xbf16>, tensor<112x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %741 = "linalg.generic"(%740, %105) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg351: f32, %arg352: bf16):
      %1071 = "arith.truncf"(%arg351) : (f32) -> bf16
      "linalg.yield"(%1071) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %742 = "tensor.expand_shape"(%741) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %743 = "linalg.generic"(%728, %742, %32) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg348: bf16, %arg349: bf16, %arg350: bf16):
      %1070 = "arith.addf"(%arg348, %arg349) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1070) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %744 = "linalg.generic"(%743, %arg9, %32) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg345: bf16, %arg346: bf16, %arg347: bf16):
      %1069 = "arith.mulf"(%arg345, %arg346) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1069) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %745 = "linalg.generic"(%743, %617, %32) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg342: bf16, %arg343: bf16, %arg344: bf16):
      %1068 = "arith.mulf"(%arg342, %arg343) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1068) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %746 = "linalg.generic"(%745, %87) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg340: bf16, %arg341: f32):
      %1067 = "arith.extf"(%arg340) : (bf16) -> f32
      "linalg.yield"(%1067) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %747 = "linalg.generic"(%746, %311) <{indexing_maps = [#map1, #map32], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg338: f32, %arg339: f32):
      %1066 = "arith.addf"(%arg338, %arg339) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1066) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<1x1x64xf32>) -> tensor<1x1x64xf32>
    %748 = "linalg.generic"(%747, %313) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg336: f32, %arg337: bf16):
      %1065 = "arith.truncf"(%arg336) : (f32) -> bf16
      "linalg.yield"(%1065) : (bf16) -> ()
    }) : (tensor<1x1x64xf32>, tensor<1x1x64xbf16>) -> tensor<1x1x64xbf16>
    %749 = "tensor.collapse_shape"(%748) <{reassociation = [[0, 1, 2]]}> : (tensor<1x1x64xbf16>) -> tensor<64xbf16>
    %750 = "linalg.generic"(%744, %87) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg334: bf16, %arg335: f32):
      %1064 = "arith.extf"(%arg334) : (bf16) -> f32
      "linalg.yield"(%1064) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %751 = "linalg.generic"(%750, %610, %87) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg331: f32, %arg332: f32, %arg333: f32):
      %1063 = "arith.mulf"(%arg331, %arg332) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1063) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %752 = "linalg.generic"(%750, %615, %87) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg328: f32, %arg329: f32, %arg330: f32):
      %1062 = "arith.mulf"(%arg328, %arg329) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1062) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %753 = "linalg.generic"(%751, %91) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg326: f32, %arg327: f32):
      %1061 = "arith.addf"(%arg326, %arg327) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1061) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %754 = "linalg.generic"(%615, %615, %90) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg323: f32, %arg324: f32, %arg325: f32):
      %1060 = "arith.mulf"(%arg323, %arg324) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1060) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %755 = "linalg.generic"(%754, %615, %90) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg320: f32, %arg321: f32, %arg322: f32):
      %1059 = "arith.mulf"(%arg320, %arg321) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1059) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %756 = "linalg.generic"(%753, %90) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg318: f32, %arg319: f32):
      %1058 = "arith.mulf"(%arg318, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1058) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %757 = "linalg.generic"(%756, %755, %90) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg315: f32, %arg316: f32, %arg317: f32):
      %1057 = "arith.mulf"(%arg315, %arg316) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1057) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %758 = "tensor.collapse_shape"(%757) <{reassociation = [[0], [1, 2]]}> : (tensor<2x16x1xf32>) -> tensor<2x16xf32>
    %759 = "linalg.generic"(%758, %87) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg313: f32, %arg314: f32):
      "linalg.yield"(%arg313) : (f32) -> ()
    }) : (tensor<2x16xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %760 = "linalg.generic"(%759, %87) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg311: f32, %arg312: f32):
      %1056 = "arith.divf"(%arg311, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1056) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %761 = "linalg.generic"(%610, %87) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg309: f32, %arg310: f32):
      %1055 = "arith.mulf"(%arg309, %22) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1055) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %762 = "linalg.generic"(%760, %761, %87) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg306: f32, %arg307: f32, %arg308: f32):
      %1054 = "arith.mulf"(%arg306, %arg307) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1054) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %763 = "linalg.generic"(%752, %762, %87) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg303: f32, %arg304: f32, %arg305: f32):
      %1053 = "arith.addf"(%arg303, %arg304) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1053) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %764 = "linalg.generic"(%763, %32) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg301: f32, %arg302: bf16):
      %1052 = "arith.truncf"(%arg301) : (f32) -> bf16
      "linalg.yield"(%1052) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %765 = "linalg.generic"(%712, %764, %32) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg298: bf16, %arg299: bf16, %arg300: bf16):
      %1051 = "arith.addf"(%arg298, %arg299) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1051) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %766 = "tensor.collapse_shape"(%765) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %767 = "linalg.transpose"(%766, %110) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg296: bf16, %arg297: bf16):
      "linalg.yield"(%arg296) : (bf16) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
    %768 = "linalg.matmul"(%767, %605, %392) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg293: bf16, %arg294: bf16, %arg295: f32):
      %1047 = "arith.extf"(%arg293) : (bf16) -> f32
      %1048 = "arith.extf"(%arg294) : (bf16) -> f32
      %1049 = "arith.mulf"(%1047, %1048) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1050 = "arith.addf"(%arg295, %1049) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1050) : (f32) -> ()
    }) : (tensor<64x32xbf16>, tensor<32x64xbf16>, tensor<64x64xf32>) -> tensor<64x64xf32>
    %769 = "linalg.generic"(%768, %99) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg291: f32, %arg292: bf16):
      %1046 = "arith.truncf"(%arg291) : (f32) -> bf16
      "linalg.yield"(%1046) : (bf16) -> ()
    }) : (tensor<64x64xf32>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
    %770 = "linalg.matmul"(%766, %arg4, %103) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg288: bf16, %arg289: bf16, %arg290: f32):
      %1042 = "arith.extf"(%arg288) : (bf16) -> f32
      %1043 = "arith.extf"(%arg289) : (bf16) -> f32
      %1044 = "arith.mulf"(%1042, %1043) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1045 = "arith.addf"(%arg290, %1044) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1045) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %771 = "linalg.generic"(%770, %105) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg286: f32, %arg287: bf16):
      %1041 = "arith.truncf"(%arg286) : (f32) -> bf16
      "linalg.yield"(%1041) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %772 = "tensor.expand_shape"(%771) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 16, 4, 16>}> : (tensor<32x64xbf16>) -> tensor<2x16x4x16xbf16>
    %773 = "linalg.transpose"(%772, %108) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg284: bf16, %arg285: bf16):
      "linalg.yield"(%arg284) : (bf16) -> ()
    }) : (tensor<2x16x4x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %774 = "tensor.collapse_shape"(%773) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %775 = "linalg.transpose"(%599, %153) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg282: bf16, %arg283: bf16):
      "linalg.yield"(%arg282) : (bf16) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %776 = "linalg.batch_matmul"(%775, %774, %151) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg279: bf16, %arg280: bf16, %arg281: f32):
      %1037 = "arith.extf"(%arg279) : (bf16) -> f32
      %1038 = "arith.extf"(%arg280) : (bf16) -> f32
      %1039 = "arith.mulf"(%1037, %1038) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1040 = "arith.addf"(%arg281, %1039) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1040) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %777 = "linalg.generic"(%776, %153) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg277: f32, %arg278: bf16):
      %1036 = "arith.truncf"(%arg277) : (f32) -> bf16
      "linalg.yield"(%1036) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %778 = "linalg.transpose"(%600, %153) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg275: bf16, %arg276: bf16):
      "linalg.yield"(%arg275) : (bf16) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %779 = "linalg.batch_matmul"(%774, %778, %151) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg272: bf16, %arg273: bf16, %arg274: f32):
      %1032 = "arith.extf"(%arg272) : (bf16) -> f32
      %1033 = "arith.extf"(%arg273) : (bf16) -> f32
      %1034 = "arith.mulf"(%1032, %1033) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1035 = "arith.addf"(%arg274, %1034) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1035) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %780 = "linalg.generic"(%779, %153) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg270: f32, %arg271: bf16):
      %1031 = "arith.truncf"(%arg270) : (f32) -> bf16
      "linalg.yield"(%1031) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %781 = "tensor.expand_shape"(%780) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %782 = "linalg.generic"(%781, %156) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg268: bf16, %arg269: f32):
      %1030 = "arith.extf"(%arg268) : (bf16) -> f32
      "linalg.yield"(%1030) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %783 = "linalg.generic"(%782, %597, %156) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg265: f32, %arg266: f32, %arg267: f32):
      %1029 = "arith.mulf"(%arg265, %arg266) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1029) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %784 = "linalg.generic"(%783, %171) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg263: f32, %arg264: f32):
      %1028 = "arith.addf"(%arg263, %arg264) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1028) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %785 = "linalg.generic"(%597, %784, %156) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg260: f32, %arg261: f32, %arg262: f32):
      %1027 = "arith.mulf"(%arg260, %arg261) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1027) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %786 = "linalg.generic"(%783, %785, %156) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg257: f32, %arg258: f32, %arg259: f32):
      %1026 = "arith.subf"(%arg257, %arg258) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1026) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %787 = "linalg.generic"(%786, %108) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg255: f32, %arg256: bf16):
      %1025 = "arith.truncf"(%arg255) : (f32) -> bf16
      "linalg.yield"(%1025) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %788 = "linalg.generic"(%787, %156) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg253: bf16, %arg254: f32):
      %1024 = "arith.extf"(%arg253) : (bf16) -> f32
      "linalg.yield"(%1024) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %789 = "linalg.generic"(%788, %156) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg251: f32, %arg252: f32):
      %1023 = "arith.mulf"(%arg251, %20) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1023) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %790 = "linalg.generic"(%789, %108) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg249: f32, %arg250: bf16):
      %1022 = "arith.truncf"(%arg249) : (f32) -> bf16
      "linalg.yield"(%1022) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %791 = "tensor.collapse_shape"(%790) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %792 = "linalg.transpose"(%582, %153) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg247: bf16, %arg248: bf16):
      "linalg.yield"(%arg247) : (bf16) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %793 = "linalg.batch_matmul"(%792, %791, %151) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg244: bf16, %arg245: bf16, %arg246: f32):
      %1018 = "arith.extf"(%arg244) : (bf16) -> f32
      %1019 = "arith.extf"(%arg245) : (bf16) -> f32
      %1020 = "arith.mulf"(%1018, %1019) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1021 = "arith.addf"(%arg246, %1020) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1021) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %794 = "linalg.generic"(%793, %153) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg242: f32, %arg243: bf16):
      %1017 = "arith.truncf"(%arg242) : (f32) -> bf16
      "linalg.yield"(%1017) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %795 = "linalg.transpose"(%583, %153) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg240: bf16, %arg241: bf16):
      "linalg.yield"(%arg240) : (bf16) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %796 = "linalg.batch_matmul"(%791, %795, %151) <{indexing_maps = [#map24, #map25, #map26], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg237: bf16, %arg238: bf16, %arg239: f32):
      %1013 = "arith.extf"(%arg237) : (bf16) -> f32
      %1014 = "arith.extf"(%arg238) : (bf16) -> f32
      %1015 = "arith.mulf"(%1013, %1014) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1016 = "arith.addf"(%arg239, %1015) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1016) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %797 = "linalg.generic"(%796, %153) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg235: f32, %arg236: bf16):
      %1012 = "arith.truncf"(%arg235) : (f32) -> bf16
      "linalg.yield"(%1012) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %798 = "tensor.expand_shape"(%794) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %799 = "tensor.expand_shape"(%797) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %800 = "linalg.transpose"(%798, %108) <{permutation = array<i64: 0, 1, 3, 2>}> ({
    ^bb0(%arg233: bf16, %arg234: bf16):
      "linalg.yield"(%arg233) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %801 = "tensor.expand_shape"(%777) <{reassociation = [[0, 1, 2], [3], [4]], static_output_shape = array<i64: 2, 2, 2, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x2x2x16x16xbf16>
    %802 = "linalg.generic"(%801, %427) <{indexing_maps = [#map23, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg231: bf16, %arg232: f32):
      %1011 = "arith.extf"(%arg231) : (bf16) -> f32
      "linalg.yield"(%1011) : (f32) -> ()
    }) : (tensor<2x2x2x16x16xbf16>, tensor<2x2x2x16x16xf32>) -> tensor<2x2x2x16x16xf32>
    %803 = "linalg.generic"(%802, %430) <{indexing_maps = [#map23, #map33], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg229: f32, %arg230: f32):
      %1010 = "arith.addf"(%arg229, %arg230) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1010) : (f32) -> ()
    }) : (tensor<2x2x2x16x16xf32>, tensor<2x2x1x16x16xf32>) -> tensor<2x2x1x16x16xf32>
    %804 = "linalg.generic"(%803, %432) <{indexing_maps = [#map23, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg227: f32, %arg228: bf16):
      %1009 = "arith.truncf"(%arg227) : (f32) -> bf16
      "linalg.yield"(%1009) : (bf16) -> ()
    }) : (tensor<2x2x1x16x16xf32>, tensor<2x2x1x16x16xbf16>) -> tensor<2x2x1x16x16xbf16>
    %805 = "tensor.collapse_shape"(%804) <{reassociation = [[0], [1], [2, 3], [4]]}> : (tensor<2x2x1x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %806 = "tensor.expand_shape"(%800) <{reassociation = [[0], [1, 2], [3], [4]], static_output_shape = array<i64: 2, 2, 2, 16, 16>}> : (tensor<2x4x16x16xbf16>) -> tensor<2x2x2x16x16xbf16>
    %807 = "linalg.generic"(%806, %427) <{indexing_maps = [#map23, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg225: bf16, %arg226: f32):
      %1008 = "arith.extf"(%arg225) : (bf16) -> f32
      "linalg.yield"(%1008) : (f32) -> ()
    }) : (tensor<2x2x2x16x16xbf16>, tensor<2x2x2x16x16xf32>) -> tensor<2x2x2x16x16xf32>
    %808 = "linalg.generic"(%807, %430) <{indexing_maps = [#map23, #map33], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg223: f32, %arg224: f32):
      %1007 = "arith.addf"(%arg223, %arg224) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1007) : (f32) -> ()
    }) : (tensor<2x2x2x16x16xf32>, tensor<2x2x1x16x16xf32>) -> tensor<2x2x1x16x16xf32>
    %809 = "linalg.generic"(%808, %432) <{indexing_maps = [#map23, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg221: f32, %arg222: bf16):
      %1006 = "arith.truncf"(%arg221) : (f32) -> bf16
      "linalg.yield"(%1006) : (bf16) -> ()
    }) : (tensor<2x2x1x16x16xf32>, tensor<2x2x1x16x16xbf16>) -> tensor<2x2x1x16x16xbf16>
    %810 = "tensor.collapse_shape"(%809) <{reassociation = [[0], [1], [2, 3], [4]]}> : (tensor<2x2x1x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %811 = "linalg.generic"(%810, %126, %118) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg218: bf16, %arg219: bf16, %arg220: bf16):
      %1005 = "arith.mulf"(%arg218, %arg219) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1005) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %812 = "tensor.extract_slice"(%811) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x16xbf16>) -> tensor<2x2x16x8xbf16>
    %813 = "tensor.extract_slice"(%811) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x16xbf16>) -> tensor<2x2x16x8xbf16>
    %814 = "linalg.generic"(%812, %138) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg216: bf16, %arg217: bf16):
      %1004 = "arith.negf"(%arg216) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1004) : (bf16) -> ()
    }) : (tensor<2x2x16x8xbf16>, tensor<2x2x16x8xbf16>) -> tensor<2x2x16x8xbf16>
    %815 = "tensor.insert_slice"(%814, %11) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x8xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %816 = "tensor.insert_slice"(%813, %11) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x8xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %817 = "linalg.generic"(%815, %816, %118) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg213: bf16, %arg214: bf16, %arg215: bf16):
      %1003 = "arith.addf"(%arg213, %arg214) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1003) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x2x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %818 = "linalg.generic"(%810, %125, %118) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg210: bf16, %arg211: bf16, %arg212: bf16):
      %1002 = "arith.mulf"(%arg210, %arg211) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1002) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %819 = "linalg.generic"(%817, %818, %118) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg207: bf16, %arg208: bf16, %arg209: bf16):
      %1001 = "arith.addf"(%arg207, %arg208) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1001) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x2x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %820 = "linalg.generic"(%799, %126, %108) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg204: bf16, %arg205: bf16, %arg206: bf16):
      %1000 = "arith.mulf"(%arg204, %arg205) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1000) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %821 = "tensor.extract_slice"(%820) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x16xbf16>) -> tensor<2x4x16x8xbf16>
    %822 = "tensor.extract_slice"(%820) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x16xbf16>) -> tensor<2x4x16x8xbf16>
    %823 = "linalg.generic"(%821, %130) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg202: bf16, %arg203: bf16):
      %999 = "arith.negf"(%arg202) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%999) : (bf16) -> ()
    }) : (tensor<2x4x16x8xbf16>, tensor<2x4x16x8xbf16>) -> tensor<2x4x16x8xbf16>
    %824 = "tensor.insert_slice"(%823, %10) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x8xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %825 = "tensor.insert_slice"(%822, %10) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x8xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %826 = "linalg.generic"(%824, %825, %108) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg199: bf16, %arg200: bf16, %arg201: bf16):
      %998 = "arith.addf"(%arg199, %arg200) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%998) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %827 = "linalg.generic"(%799, %125, %108) <{indexing_maps = [#map12, #map21, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg196: bf16, %arg197: bf16, %arg198: bf16):
      %997 = "arith.mulf"(%arg196, %arg197) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%997) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %828 = "linalg.generic"(%826, %827, %108) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg193: bf16, %arg194: bf16, %arg195: bf16):
      %996 = "arith.addf"(%arg193, %arg194) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%996) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %829 = "linalg.transpose"(%805, %458) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg191: bf16, %arg192: bf16):
      "linalg.yield"(%arg191) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x16x2x16xbf16>) -> tensor<2x16x2x16xbf16>
    %830 = "tensor.collapse_shape"(%829) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x16x2x16xbf16>) -> tensor<32x32xbf16>
    %831 = "linalg.transpose"(%830, %115) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg189: bf16, %arg190: bf16):
      "linalg.yield"(%arg189) : (bf16) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %832 = "linalg.matmul"(%831, %551, %103) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg186: bf16, %arg187: bf16, %arg188: f32):
      %992 = "arith.extf"(%arg186) : (bf16) -> f32
      %993 = "arith.extf"(%arg187) : (bf16) -> f32
      %994 = "arith.mulf"(%992, %993) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %995 = "arith.addf"(%arg188, %994) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%995) : (f32) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %833 = "linalg.generic"(%832, %105) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg184: f32, %arg185: bf16):
      %991 = "arith.truncf"(%arg184) : (f32) -> bf16
      "linalg.yield"(%991) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %834 = "linalg.matmul"(%830, %arg3, %103) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg181: bf16, %arg182: bf16, %arg183: f32):
      %987 = "arith.extf"(%arg181) : (bf16) -> f32
      %988 = "arith.extf"(%arg182) : (bf16) -> f32
      %989 = "arith.mulf"(%987, %988) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %990 = "arith.addf"(%arg183, %989) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%990) : (f32) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %835 = "linalg.generic"(%834, %105) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg179: f32, %arg180: bf16):
      %986 = "arith.truncf"(%arg179) : (f32) -> bf16
      "linalg.yield"(%986) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %836 = "tensor.expand_shape"(%835) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %837 = "linalg.transpose"(%819, %458) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg177: bf16, %arg178: bf16):
      "linalg.yield"(%arg177) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x16x2x16xbf16>) -> tensor<2x16x2x16xbf16>
    %838 = "tensor.collapse_shape"(%837) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x16x2x16xbf16>) -> tensor<32x32xbf16>
    %839 = "linalg.transpose"(%838, %115) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg175: bf16, %arg176: bf16):
      "linalg.yield"(%arg175) : (bf16) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %840 = "linalg.matmul"(%839, %551, %103) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg172: bf16, %arg173: bf16, %arg174: f32):
      %982 = "arith.extf"(%arg172) : (bf16) -> f32
      %983 = "arith.extf"(%arg173) : (bf16) -> f32
      %984 = "arith.mulf"(%982, %983) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %985 = "arith.addf"(%arg174, %984) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%985) : (f32) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %841 = "linalg.generic"(%840, %105) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg170: f32, %arg171: bf16):
      %981 = "arith.truncf"(%arg170) : (f32) -> bf16
      "linalg.yield"(%981) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %842 = "linalg.matmul"(%838, %arg2, %103) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg167: bf16, %arg168: bf16, %arg169: f32):
      %977 = "arith.extf"(%arg167) : (bf16) -> f32
      %978 = "arith.extf"(%arg168) : (bf16) -> f32
      %979 = "arith.mulf"(%977, %978) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %980 = "arith.addf"(%arg169, %979) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%980) : (f32) -> ()
    }) : (tensor<32x32xbf16>, tensor<32x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %843 = "linalg.generic"(%842, %105) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg165: f32, %arg166: bf16):
      %976 = "arith.truncf"(%arg165) : (f32) -> bf16
      "linalg.yield"(%976) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %844 = "tensor.expand_shape"(%843) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %845 = "linalg.generic"(%836, %844, %32) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg162: bf16, %arg163: bf16, %arg164: bf16):
      %975 = "arith.addf"(%arg162, %arg163) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%975) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %846 = "linalg.transpose"(%828, %180) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg160: bf16, %arg161: bf16):
      "linalg.yield"(%arg160) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x16x4x16xbf16>) -> tensor<2x16x4x16xbf16>
    %847 = "tensor.collapse_shape"(%846) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x16x4x16xbf16>) -> tensor<32x64xbf16>
    %848 = "linalg.transpose"(%847, %110) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg158: bf16, %arg159: bf16):
      "linalg.yield"(%arg158) : (bf16) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
    %849 = "linalg.matmul"(%848, %551, %392) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg155: bf16, %arg156: bf16, %arg157: f32):
      %971 = "arith.extf"(%arg155) : (bf16) -> f32
      %972 = "arith.extf"(%arg156) : (bf16) -> f32
      %973 = "arith.mulf"(%971, %972) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %974 = "arith.addf"(%arg157, %973) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%974) : (f32) -> ()
    }) : (tensor<64x32xbf16>, tensor<32x64xbf16>, tensor<64x64xf32>) -> tensor<64x64xf32>
    %850 = "linalg.generic"(%849, %99) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg153: f32, %arg154: bf16):
      %970 = "arith.truncf"(%arg153) : (f32) -> bf16
      "linalg.yield"(%970) : (bf16) -> ()
    }) : (tensor<64x64xf32>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
    %851 = "linalg.matmul"(%847, %arg1, %103) <{indexing_maps = [#map19, #map20, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg150: bf16, %arg151: bf16, %arg152: f32):
      %966 = "arith.extf"(%arg150) : (bf16) -> f32
      %967 = "arith.extf"(%arg151) : (bf16) -> f32
      %968 = "arith.mulf"(%966, %967) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %969 = "arith.addf"(%arg152, %968) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%969) : (f32) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x64xbf16>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %852 = "linalg.generic"(%851, %105) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg148: f32, %arg149: bf16):
      %965 = "arith.truncf"(%arg148) : (f32) -> bf16
      "linalg.yield"(%965) : (bf16) -> ()
    }) : (tensor<32x64xf32>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %853 = "tensor.expand_shape"(%852) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 64>}> : (tensor<32x64xbf16>) -> tensor<2x16x64xbf16>
    %854 = "linalg.generic"(%845, %853, %32) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg145: bf16, %arg146: bf16, %arg147: bf16):
      %964 = "arith.addf"(%arg145, %arg146) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%964) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %855 = "linalg.generic"(%854, %arg8, %32) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg142: bf16, %arg143: bf16, %arg144: bf16):
      %963 = "arith.mulf"(%arg142, %arg143) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%963) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %856 = "linalg.generic"(%854, %549, %32) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg139: bf16, %arg140: bf16, %arg141: bf16):
      %962 = "arith.mulf"(%arg139, %arg140) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%962) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %857 = "linalg.generic"(%856, %87) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg137: bf16, %arg138: f32):
      %961 = "arith.extf"(%arg137) : (bf16) -> f32
      "linalg.yield"(%961) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %858 = "linalg.generic"(%857, %311) <{indexing_maps = [#map1, #map32], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg135: f32, %arg136: f32):
      %960 = "arith.addf"(%arg135, %arg136) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%960) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<1x1x64xf32>) -> tensor<1x1x64xf32>
    %859 = "linalg.generic"(%858, %313) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg133: f32, %arg134: bf16):
      %959 = "arith.truncf"(%arg133) : (f32) -> bf16
      "linalg.yield"(%959) : (bf16) -> ()
    }) : (tensor<1x1x64xf32>, tensor<1x1x64xbf16>) -> tensor<1x1x64xbf16>
    %860 = "tensor.collapse_shape"(%859) <{reassociation = [[0, 1, 2]]}> : (tensor<1x1x64xbf16>) -> tensor<64xbf16>
    %861 = "linalg.generic"(%855, %87) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg131: bf16, %arg132: f32):
      %958 = "arith.extf"(%arg131) : (bf16) -> f32
      "linalg.yield"(%958) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %862 = "linalg.generic"(%861, %542, %87) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg128: f32, %arg129: f32, %arg130: f32):
      %957 = "arith.mulf"(%arg128, %arg129) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%957) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %863 = "linalg.generic"(%861, %547, %87) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg125: f32, %arg126: f32, %arg127: f32):
      %956 = "arith.mulf"(%arg125, %arg126) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%956) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %864 = "linalg.generic"(%862, %91) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg123: f32, %arg124: f32):
      %955 = "arith.addf"(%arg123, %arg124) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%955) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %865 = "linalg.generic"(%547, %547, %90) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg120: f32, %arg121: f32, %arg122: f32):
      %954 = "arith.mulf"(%arg120, %arg121) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%954) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %866 = "linalg.generic"(%865, %547, %90) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg117: f32, %arg118: f32, %arg119: f32):
      %953 = "arith.mulf"(%arg117, %arg118) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%953) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %867 = "linalg.generic"(%864, %90) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg115: f32, %arg116: f32):
      %952 = "arith.mulf"(%arg115, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%952) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %868 = "linalg.generic"(%867, %866, %90) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg112: f32, %arg113: f32, %arg114: f32):
      %951 = "arith.mulf"(%arg112, %arg113) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%951) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %869 = "tensor.collapse_shape"(%868) <{reassociation = [[0], [1, 2]]}> : (tensor<2x16x1xf32>) -> tensor<2x16xf32>
    %870 = "linalg.generic"(%869, %87) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg110: f32, %arg111: f32):
      "linalg.yield"(%arg110) : (f32) -> ()
    }) : (tensor<2x16xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %871 = "linalg.generic"(%870, %87) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg108: f32, %arg109: f32):
      %950 = "arith.divf"(%arg108, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%950) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %872 = "linalg.generic"(%542, %87) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg106: f32, %arg107: f32):
      %949 = "arith.mulf"(%arg106, %22) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%949) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %873 = "linalg.generic"(%871, %872, %87) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg103: f32, %arg104: f32, %arg105: f32):
      %948 = "arith.mulf"(%arg103, %arg104) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%948) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %874 = "linalg.generic"(%863, %873, %87) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg100: f32, %arg101: f32, %arg102: f32):
      %947 = "arith.addf"(%arg100, %arg101) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%947) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %875 = "linalg.generic"(%874, %32) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg98: f32, %arg99: bf16):
      %946 = "arith.truncf"(%arg98) : (f32) -> bf16
      "linalg.yield"(%946) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %876 = "linalg.generic"(%765, %875, %32) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg95: bf16, %arg96: bf16, %arg97: bf16):
      %945 = "arith.addf"(%arg95, %arg96) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%945) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %877 = "tensor.collapse_shape"(%537) <{reassociation = [[0], [1, 2]]}> : (tensor<1x2x16xi64>) -> tensor<1x32xi64>
    %878 = "linalg.generic"(%877, %508, %509) <{indexing_maps = [#map5, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg92: i64, %arg93: i64, %arg94: i1):
      %944 = "arith.cmpi"(%arg92, %arg93) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%944) : (i1) -> ()
    }) : (tensor<1x32xi64>, tensor<96x1xi64>, tensor<96x32xi1>) -> tensor<96x32xi1>
    %879 = "linalg.generic"(%878, %512, %509) <{indexing_maps = [#map4, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg89: i1, %arg90: i1, %arg91: i1):
      %943 = "arith.andi"(%arg89, %arg90) : (i1, i1) -> i1
      "linalg.yield"(%943) : (i1) -> ()
    }) : (tensor<96x32xi1>, tensor<96x1xi1>, tensor<96x32xi1>) -> tensor<96x32xi1>
    %880 = "tensor.collapse_shape"(%876) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x64xbf16>) -> tensor<32x64xbf16>
    %881 = "tensor.expand_shape"(%880) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 32, 64>}> : (tensor<32x64xbf16>) -> tensor<1x32x64xbf16>
    %882 = "linalg.generic"(%881, %516) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg87: bf16, %arg88: f32):
      %942 = "arith.extf"(%arg87) : (bf16) -> f32
      "linalg.yield"(%942) : (f32) -> ()
    }) : (tensor<1x32x64xbf16>, tensor<1x32x64xf32>) -> tensor<1x32x64xf32>
    %883 = "tensor.expand_shape"(%879) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 96, 32, 1>}> : (tensor<96x32xi1>) -> tensor<96x32x1xi1>
    %884 = "linalg.generic"(%883, %882, %13, %519) <{indexing_maps = [#map17, #map34, #map9, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg83: i1, %arg84: f32, %arg85: f32, %arg86: f32):
      %941 = "arith.select"(%arg83, %arg84, %arg85) : (i1, f32, f32) -> f32
      "linalg.yield"(%941) : (f32) -> ()
    }) : (tensor<96x32x1xi1>, tensor<1x32x64xf32>, tensor<f32>, tensor<96x32x64xf32>) -> tensor<96x32x64xf32>
    %885 = "linalg.generic"(%884, %300) <{indexing_maps = [#map1, #map19], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg81: f32, %arg82: f32):
      %940 = "arith.addf"(%arg81, %arg82) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%940) : (f32) -> ()
    }) : (tensor<96x32x64xf32>, tensor<96x64xf32>) -> tensor<96x64xf32>
    %886 = "linalg.generic"(%885, %302) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg79: f32, %arg80: bf16):
      %939 = "arith.truncf"(%arg79) : (f32) -> bf16
      "linalg.yield"(%939) : (bf16) -> ()
    }) : (tensor<96x64xf32>, tensor<96x64xbf16>) -> tensor<96x64xbf16>
    %887 = "linalg.generic"(%671, %272) <{indexing_maps = [#map30, #map30], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg77: f32, %arg78: f32):
      %938 = "arith.divf"(%arg77, %22) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%938) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %888 = "linalg.generic"(%886, %302) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg75: bf16, %arg76: bf16):
      %937 = "arith.divf"(%arg75, %23) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%937) : (bf16) -> ()
    }) : (tensor<96x64xbf16>, tensor<96x64xbf16>) -> tensor<96x64xbf16>
    %889 = "linalg.generic"(%850, %99) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg73: bf16, %arg74: bf16):
      %936 = "arith.divf"(%arg73, %23) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%936) : (bf16) -> ()
    }) : (tensor<64x64xbf16>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
    %890 = "linalg.generic"(%841, %105) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg71: bf16, %arg72: bf16):
      %935 = "arith.divf"(%arg71, %23) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%935) : (bf16) -> ()
    }) : (tensor<32x64xbf16>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %891 = "linalg.generic"(%833, %105) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg69: bf16, %arg70: bf16):
      %934 = "arith.divf"(%arg69, %23) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%934) : (bf16) -> ()
    }) : (tensor<32x64xbf16>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %892 = "linalg.generic"(%769, %99) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg67: bf16, %arg68: bf16):
      %933 = "arith.divf"(%arg67, %23) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%933) : (bf16) -> ()
    }) : (tensor<64x64xbf16>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
    %893 = "linalg.generic"(%739, %217) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg65: bf16, %arg66: bf16):
      %932 = "arith.divf"(%arg65, %23) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%932) : (bf16) -> ()
    }) : (tensor<112x64xbf16>, tensor<112x64xbf16>) -> tensor<112x64xbf16>
    %894 = "linalg.generic"(%725, %217) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg63: bf16, %arg64: bf16):
      %931 = "arith.divf"(%arg63, %23) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%931) : (bf16) -> ()
    }) : (tensor<112x64xbf16>, tensor<112x64xbf16>) -> tensor<112x64xbf16>
    %895 = "linalg.generic"(%716, %197) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg61: bf16, %arg62: bf16):
      %930 = "arith.divf"(%arg61, %23) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%930) : (bf16) -> ()
    }) : (tensor<64x112xbf16>, tensor<64x112xbf16>) -> tensor<64x112xbf16>
    %896 = "linalg.generic"(%860, %532) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg59: bf16, %arg60: bf16):
      %929 = "arith.divf"(%arg59, %23) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%929) : (bf16) -> ()
    }) : (tensor<64xbf16>, tensor<64xbf16>) -> tensor<64xbf16>
    %897 = "linalg.generic"(%749, %532) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg57: bf16, %arg58: bf16):
      %928 = "arith.divf"(%arg57, %23) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%928) : (bf16) -> ()
    }) : (tensor<64xbf16>, tensor<64xbf16>) -> tensor<64xbf16>
    %898 = "linalg.generic"(%697, %532) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg55: bf16, %arg56: bf16):
      %927 = "arith.divf"(%arg55, %23) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%927) : (bf16) -> ()
    }) : (tensor<64xbf16>, tensor<64xbf16>) -> tensor<64xbf16>
    %899 = "linalg.generic"(%688, %302) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg53: bf16, %arg54: bf16):
      %926 = "arith.divf"(%arg53, %23) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%926) : (bf16) -> ()
    }) : (tensor<96x64xbf16>, tensor<96x64xbf16>) -> tensor<96x64xbf16>
    %900 = "linalg.generic"(%523, %887, %272) <{indexing_maps = [#map30, #map30, #map30], iterator_types = [], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg50: f32, %arg51: f32, %arg52: f32):
      %925 = "arith.addf"(%arg50, %arg51) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%925) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %901 = "linalg.generic"(%524, %888, %302) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg47: bf16, %arg48: bf16, %arg49: bf16):
      %924 = "arith.addf"(%arg47, %arg48) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%924) : (bf16) -> ()
    }) : (tensor<96x64xbf16>, tensor<96x64xbf16>, tensor<96x64xbf16>) -> tensor<96x64xbf16>
    %902 = "linalg.generic"(%525, %889, %99) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg44: bf16, %arg45: bf16, %arg46: bf16):
      %923 = "arith.addf"(%arg44, %arg45) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%923) : (bf16) -> ()
    }) : (tensor<64x64xbf16>, tensor<64x64xbf16>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
    %903 = "linalg.generic"(%526, %890, %105) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg41: bf16, %arg42: bf16, %arg43: bf16):
      %922 = "arith.addf"(%arg41, %arg42) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%922) : (bf16) -> ()
    }) : (tensor<32x64xbf16>, tensor<32x64xbf16>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %904 = "linalg.generic"(%527, %891, %105) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg38: bf16, %arg39: bf16, %arg40: bf16):
      %921 = "arith.addf"(%arg38, %arg39) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%921) : (bf16) -> ()
    }) : (tensor<32x64xbf16>, tensor<32x64xbf16>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %905 = "linalg.generic"(%528, %892, %99) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg35: bf16, %arg36: bf16, %arg37: bf16):
      %920 = "arith.addf"(%arg35, %arg36) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%920) : (bf16) -> ()
    }) : (tensor<64x64xbf16>, tensor<64x64xbf16>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
    %906 = "linalg.generic"(%529, %893, %217) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg32: bf16, %arg33: bf16, %arg34: bf16):
      %919 = "arith.addf"(%arg32, %arg33) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%919) : (bf16) -> ()
    }) : (tensor<112x64xbf16>, tensor<112x64xbf16>, tensor<112x64xbf16>) -> tensor<112x64xbf16>
    %907 = "linalg.generic"(%530, %894, %217) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg29: bf16, %arg30: bf16, %arg31: bf16):
      %918 = "arith.addf"(%arg29, %arg30) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%918) : (bf16) -> ()
    }) : (tensor<112x64xbf16>, tensor<112x64xbf16>, tensor<112x64xbf16>) -> tensor<112x64xbf16>
    %908 = "linalg.generic"(%531, %895, %197) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg26: bf16, %arg27: bf16, %arg28: bf16):
      %917 = "arith.addf"(%arg26, %arg27) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%917) : (bf16) -> ()
    }) : (tensor<64x112xbf16>, tensor<64x112xbf16>, tensor<64x112xbf16>) -> tensor<64x112xbf16>
    %909 = "linalg.generic"(%533, %896, %532) <{indexing_maps = [#map2, #map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg23: bf16, %arg24: bf16, %arg25: bf16):
      %916 = "arith.addf"(%arg23, %arg24) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%916) : (bf16) -> ()
    }) : (tensor<64xbf16>, tensor<64xbf16>, tensor<64xbf16>) -> tensor<64xbf16>
    %910 = "linalg.generic"(%534, %897, %532) <{indexing_maps = [#map2, #map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg20: bf16, %arg21: bf16, %arg22: bf16):
      %915 = "arith.addf"(%arg20, %arg21) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%915) : (bf16) -> ()
    }) : (tensor<64xbf16>, tensor<64xbf16>, tensor<64xbf16>) -> tensor<64xbf16>
    %911 = "linalg.generic"(%535, %898, %532) <{indexing_maps = [#map2, #map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg17: bf16, %arg18: bf16, %arg19: bf16):
      %914 = "arith.addf"(%arg17, %arg18) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%914) : (bf16) -> ()
    }) : (tensor<64xbf16>, tensor<64xbf16>, tensor<64xbf16>) -> tensor<64xbf16>
    %912 = "linalg.generic"(%536, %899, %302) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg14: bf16, %arg15: bf16, %arg16: bf16):
      %913 = "arith.addf"(%arg14, %arg15) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%913) : (bf16) -> ()
    }) : (tensor<96x64xbf16>, tensor<96x64xbf16>, tensor<96x64xbf16>) -> tensor<96x64xbf16>
    "func.return"(%900, %901, %902, %903, %904, %905, %906, %907, %908, %909, %910, %911, %912) : (tensor<f32>, tensor<96x64xbf16>, tensor<64x64xbf16>, tensor<32x64xbf16>, tensor<32x64xbf16>, tensor<64x64xbf16>, tensor<112x64xbf16>, tensor<112x64xbf16>, tensor<64x112xbf16>, tensor<64xbf16>, tensor<64xbf16>, tensor<64xbf16>, tensor<96x64xbf16>) -> ()
  }) : () -> ()
}) : () -> ()
