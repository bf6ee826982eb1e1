// Written by utils/export_models.py; flax_iree.json describes it.
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<() -> ()>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map18 = affine_map<(d0) -> (d0)>
#map19 = affine_map<(d0, d1, d2) -> (d2)>
#map20 = affine_map<(d0, d1, d2) -> ()>
#map21 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
#map22 = affine_map<(d0, d1, d2) -> (d0)>
#map23 = affine_map<(d0, d1) -> (d1, d0)>
#map24 = affine_map<(d0, d1, d2) -> (d2, d0, d1)>
#map25 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map26 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0, d1)>
#map27 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
"builtin.module"() <{sym_name = "jax"}> ({
  "func.func"() <{arg_attrs = [{ufp4.name = "block_0.attention.key.bias", ufp4.parameter}, {ufp4.name = "block_0.attention.key.kernel", ufp4.parameter}, {ufp4.name = "block_0.attention.out.bias", ufp4.parameter}, {ufp4.name = "block_0.attention.out.kernel", ufp4.parameter}, {ufp4.name = "block_0.attention.query.bias", ufp4.parameter}, {ufp4.name = "block_0.attention.query.kernel", ufp4.parameter}, {ufp4.name = "block_0.attention.value.bias", ufp4.parameter}, {ufp4.name = "block_0.attention.value.kernel", ufp4.parameter}, {ufp4.name = "block_0.down.bias", ufp4.parameter}, {ufp4.name = "block_0.down.kernel", ufp4.parameter}, {ufp4.name = "block_0.norm_1.bias", ufp4.parameter}, {ufp4.name = "block_0.norm_1.scale", ufp4.parameter}, {ufp4.name = "block_0.norm_2.bias", ufp4.parameter}, {ufp4.name = "block_0.norm_2.scale", ufp4.parameter}, {ufp4.name = "block_0.up.bias", ufp4.parameter}, {ufp4.name = "block_0.up.kernel", ufp4.parameter}, {ufp4.name = "block_1.attention.key.bias", ufp4.parameter}, {ufp4.name = "block_1.attention.key.kernel", ufp4.parameter}, {ufp4.name = "block_1.attention.out.bias", ufp4.parameter}, {ufp4.name = "block_1.attention.out.kernel", ufp4.parameter}, {ufp4.name = "block_1.attention.query.bias", ufp4.parameter}, {ufp4.name = "block_1.attention.query.kernel", ufp4.parameter}, {ufp4.name = "block_1.attention.value.bias", ufp4.parameter}, {ufp4.name = "block_1.attention.value.kernel", ufp4.parameter}, {ufp4.name = "block_1.down.bias", ufp4.parameter}, {ufp4.name = "block_1.down.kernel", ufp4.parameter}, {ufp4.name = "block_1.norm_1.bias", ufp4.parameter}, {ufp4.name = "block_1.norm_1.scale", ufp4.parameter}, {ufp4.name = "block_1.norm_2.bias", ufp4.parameter}, {ufp4.name = "block_1.norm_2.scale", ufp4.parameter}, {ufp4.name = "block_1.up.bias", ufp4.parameter}, {ufp4.name = "block_1.up.kernel", ufp4.parameter}, {ufp4.name = "head.bias", ufp4.parameter}, {ufp4.name = "head.kernel", ufp4.parameter}, {ufp4.name = "x"}, {ufp4.name = "labels"}], function_type = (tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<48xf32>, tensor<4x12x48xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<48xf32>, tensor<80x48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<80xf32>, tensor<48x80xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<48xf32>, tensor<4x12x48xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<48xf32>, tensor<80x48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<80xf32>, tensor<48x80xf32>, tensor<20xf32>, tensor<48x20xf32>, tensor<2x8x48xbf16>, tensor<2x8xi32>) -> (tensor<f32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<48xf32>, tensor<4x12x48xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<48xf32>, tensor<80x48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<80xf32>, tensor<48x80xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<48xf32>, tensor<4x12x48xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<48xf32>, tensor<80x48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<80xf32>, tensor<48x80xf32>, tensor<20xf32>, tensor<48x20xf32>), res_attrs = [{ufp4.name = "loss"}, {ufp4.name = "grad.block_0.attention.key.bias"}, {ufp4.name = "grad.block_0.attention.key.kernel"}, {ufp4.name = "grad.block_0.attention.out.bias"}, {ufp4.name = "grad.block_0.attention.out.kernel"}, {ufp4.name = "grad.block_0.attention.query.bias"}, {ufp4.name = "grad.block_0.attention.query.kernel"}, {ufp4.name = "grad.block_0.attention.value.bias"}, {ufp4.name = "grad.block_0.attention.value.kernel"}, {ufp4.name = "grad.block_0.down.bias"}, {ufp4.name = "grad.block_0.down.kernel"}, {ufp4.name = "grad.block_0.norm_1.bias"}, {ufp4.name = "grad.block_0.norm_1.scale"}, {ufp4.name = "grad.block_0.norm_2.bias"}, {ufp4.name = "grad.block_0.norm_2.scale"}, {ufp4.name = "grad.block_0.up.bias"}, {ufp4.name = "grad.block_0.up.kernel"}, {ufp4.name = "grad.block_1.attention.key.bias"}, {ufp4.name = "grad.block_1.attention.key.kernel"}, {ufp4.name = "grad.block_1.attention.out.bias"}, {ufp4.name = "grad.block_1.attention.out.kernel"}, {ufp4.name = "grad.block_1.attention.query.bias"}, {ufp4.name = "grad.block_1.attention.query.kernel"}, {ufp4.name = "grad.block_1.attention.value.bias"}, {ufp4.name = "grad.block_1.attention.value.kernel"}, {ufp4.name = "grad.block_1.down.bias"}, {ufp4.name = "grad.block_1.down.kernel"}, {ufp4.name = "grad.block_1.norm_1.bias"}, {ufp4.name = "grad.block_1.norm_1.scale"}, {ufp4.name = "grad.block_1.norm_2.bias"}, {ufp4.name = "grad.block_1.norm_2.scale"}, {ufp4.name = "grad.block_1.up.bias"}, {ufp4.name = "grad.block_1.up.kernel"}, {ufp4.name = "grad.head.bias"}, {ufp4.name = "grad.head.kernel"}], sym_name = "train_step", sym_visibility = "public"}> ({
  ^bb0(%arg95: tensor<4x12xf32>, %arg96: tensor<48x4x12xf32>, %arg97: tensor<48xf32>, %arg98: tensor<4x12x48xf32>, %arg99: tensor<4x12xf32>, %arg100: tensor<48x4x12xf32>, %arg101: tensor<4x12xf32>, %arg102: tensor<48x4x12xf32>, %arg103: tensor<48xf32>, %arg104: tensor<80x48xf32>, %arg105: tensor<48xf32>, %arg106: tensor<48xf32>, %arg107: tensor<48xf32>, %arg108: tensor<48xf32>, %arg109: tensor<80xf32>, %arg110: tensor<48x80xf32>, %arg111: tensor<4x12xf32>, %arg112: tensor<48x4x12xf32>, %arg113: tensor<48xf32>, %arg114: tensor<4x12x48xf32>, %arg115: tensor<4x12xf32>, %arg116: tensor<48x4x12xf32>, %arg117: tensor<4x12xf32>, %arg118: tensor<48x4x12xf32>, %arg119: tensor<48xf32>, %arg120: tensor<80x48xf32>, %arg121: tensor<48xf32>, %arg122: tensor<48xf32>, %arg123: tensor<48xf32>, %arg124: tensor<48xf32>, %arg125: tensor<80xf32>, %arg126: tensor<48x80xf32>, %arg127: tensor<20xf32>, %arg128: tensor<48x20xf32>, %arg129: tensor<2x8x48xbf16>, %arg130: tensor<2x8xi32>):
    %95 = "arith.constant"() <{value = 6.250000e-02 : f32}> : () -> f32
    %96 = "arith.constant"() <{value = 3.46410155 : f32}> : () -> f32
    %97 = "arith.constant"() <{value = 1.600000e+01 : f32}> : () -> f32
    %98 = "arith.constant"() <{value = -5.000000e-01 : f32}> : () -> f32
    %99 = "arith.constant"() <{value = 1.000000e+00 : f32}> : () -> f32
    %100 = "arith.constant"() <{value = 2.000000e+00 : f32}> : () -> f32
    %101 = "arith.constant"() <{value = 1.000000e+00 : bf16}> : () -> bf16
    %102 = "arith.constant"() <{value = 0xFF80 : bf16}> : () -> bf16
    %103 = "arith.constant"() <{value = 0.000000e+00 : bf16}> : () -> bf16
    %104 = "arith.constant"() <{value = 9.99999997E-7 : f32}> : () -> f32
    %105 = "arith.constant"() <{value = 4.800000e+01 : f32}> : () -> f32
    %106 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %107 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %108 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %109 = "linalg.generic"(%arg129, %108) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1471: bf16, %arg1472: f32):
      %1790 = "arith.extf"(%arg1471) : (bf16) -> f32
      "linalg.yield"(%1790) : (f32) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %110 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %111 = "linalg.generic"(%109, %110) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1469: f32, %arg1470: f32):
      %1789 = "arith.mulf"(%arg1469, %arg1469) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1789) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %112 = "tensor.empty"() : () -> tensor<2x8xf32>
    %113 = "linalg.fill"(%106, %112) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1467: f32, %arg1468: f32):
      "linalg.yield"(%arg1467) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %114 = "linalg.generic"(%109, %113) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1465: f32, %arg1466: f32):
      %1788 = "arith.addf"(%arg1466, %arg1465) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1788) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %115 = "tensor.empty"() : () -> tensor<2x8xf32>
    %116 = "linalg.generic"(%114, %115) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1463: f32, %arg1464: f32):
      %1787 = "arith.divf"(%arg1463, %105) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1787) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %117 = "tensor.empty"() : () -> tensor<2x8xf32>
    %118 = "linalg.fill"(%106, %117) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1461: f32, %arg1462: f32):
      "linalg.yield"(%arg1461) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %119 = "linalg.generic"(%111, %118) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1459: f32, %arg1460: f32):
      %1786 = "arith.addf"(%arg1460, %arg1459) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1786) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %120 = "tensor.empty"() : () -> tensor<2x8xf32>
    %121 = "linalg.generic"(%119, %120) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1457: f32, %arg1458: f32):
      %1785 = "arith.divf"(%arg1457, %105) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1785) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %122 = "tensor.empty"() : () -> tensor<2x8xf32>
    %123 = "linalg.generic"(%116, %122) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1455: f32, %arg1456: f32):
      %1784 = "arith.mulf"(%arg1455, %arg1455) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1784) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %124 = "tensor.empty"() : () -> tensor<2x8xf32>
    %125 = "linalg.generic"(%121, %123, %124) <{indexing_maps = [#map2, #map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1452: f32, %arg1453: f32, %arg1454: f32):
      %1783 = "arith.subf"(%arg1452, %arg1453) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1783) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %126 = "tensor.empty"() : () -> tensor<2x8xf32>
    %127 = "linalg.generic"(%125, %126) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1450: f32, %arg1451: f32):
      %1782 = "arith.maximumf"(%arg1450, %106) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1782) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %128 = "tensor.expand_shape"(%127) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 8, 1>}> : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %129 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %130 = "linalg.generic"(%arg129, %129) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1448: bf16, %arg1449: f32):
      %1781 = "arith.extf"(%arg1448) : (bf16) -> f32
      "linalg.yield"(%1781) : (f32) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %131 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %132 = "linalg.generic"(%116, %131) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1446: f32, %arg1447: f32):
      "linalg.yield"(%arg1446) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %133 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %134 = "linalg.generic"(%130, %132, %133) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1443: f32, %arg1444: f32, %arg1445: f32):
      %1780 = "arith.subf"(%arg1443, %arg1444) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1780) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %135 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %136 = "linalg.generic"(%128, %135) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1441: f32, %arg1442: f32):
      %1779 = "arith.addf"(%arg1441, %104) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1779) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %137 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %138 = "linalg.generic"(%136, %137) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1439: f32, %arg1440: f32):
      %1778 = "math.rsqrt"(%arg1439) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1778) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %139 = "tensor.expand_shape"(%arg106) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %140 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %141 = "linalg.generic"(%138, %140) <{indexing_maps = [#map3, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1437: f32, %arg1438: f32):
      "linalg.yield"(%arg1437) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %142 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %143 = "linalg.generic"(%139, %142) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1435: f32, %arg1436: f32):
      "linalg.yield"(%arg1435) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %144 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %145 = "linalg.generic"(%141, %143, %144) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1432: f32, %arg1433: f32, %arg1434: f32):
      %1777 = "arith.mulf"(%arg1432, %arg1433) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1777) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %146 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %147 = "linalg.generic"(%134, %145, %146) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1429: f32, %arg1430: f32, %arg1431: f32):
      %1776 = "arith.mulf"(%arg1429, %arg1430) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1776) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %148 = "tensor.expand_shape"(%arg105) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %149 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %150 = "linalg.generic"(%148, %149) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1427: f32, %arg1428: f32):
      "linalg.yield"(%arg1427) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %151 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %152 = "linalg.generic"(%147, %150, %151) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1424: f32, %arg1425: f32, %arg1426: f32):
      %1775 = "arith.addf"(%arg1424, %arg1425) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1775) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %153 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %154 = "linalg.generic"(%152, %153) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1422: f32, %arg1423: bf16):
      %1774 = "arith.truncf"(%arg1422) : (f32) -> bf16
      "linalg.yield"(%1774) : (bf16) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %155 = "tensor.empty"() : () -> tensor<48x4x12xbf16>
    %156 = "linalg.generic"(%arg100, %155) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1420: f32, %arg1421: bf16):
      %1773 = "arith.truncf"(%arg1420) : (f32) -> bf16
      "linalg.yield"(%1773) : (bf16) -> ()
    }) : (tensor<48x4x12xf32>, tensor<48x4x12xbf16>) -> tensor<48x4x12xbf16>
    %157 = "tensor.empty"() : () -> tensor<4x12xbf16>
    %158 = "linalg.generic"(%arg99, %157) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1418: f32, %arg1419: bf16):
      %1772 = "arith.truncf"(%arg1418) : (f32) -> bf16
      "linalg.yield"(%1772) : (bf16) -> ()
    }) : (tensor<4x12xf32>, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %159 = "tensor.collapse_shape"(%154) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %160 = "tensor.collapse_shape"(%156) <{reassociation = [[0], [1, 2]]}> : (tensor<48x4x12xbf16>) -> tensor<48x48xbf16>
    %161 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %162 = "linalg.fill"(%103, %161) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1416: bf16, %arg1417: bf16):
      "linalg.yield"(%arg1416) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %163 = "linalg.matmul"(%159, %160, %162) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1413: bf16, %arg1414: bf16, %arg1415: bf16):
      %1770 = "arith.mulf"(%arg1413, %arg1414) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1771 = "arith.addf"(%arg1415, %1770) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1771) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %164 = "tensor.expand_shape"(%163) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 8, 4, 12>}> : (tensor<16x48xbf16>) -> tensor<2x8x4x12xbf16>
    %165 = "tensor.expand_shape"(%158) <{reassociation = [[0, 1, 2], [3]], static_output_shape = array<i64: 1, 1, 4, 12>}> : (tensor<4x12xbf16>) -> tensor<1x1x4x12xbf16>
    %166 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %167 = "linalg.generic"(%165, %166) <{indexing_maps = [#map7, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1411: bf16, %arg1412: bf16):
      "linalg.yield"(%arg1411) : (bf16) -> ()
    }) : (tensor<1x1x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %168 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %169 = "linalg.generic"(%164, %167, %168) <{indexing_maps = [#map8, #map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1408: bf16, %arg1409: bf16, %arg1410: bf16):
      %1769 = "arith.addf"(%arg1408, %arg1409) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1769) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %170 = "tensor.empty"() : () -> tensor<48x4x12xbf16>
    %171 = "linalg.generic"(%arg96, %170) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1406: f32, %arg1407: bf16):
      %1768 = "arith.truncf"(%arg1406) : (f32) -> bf16
      "linalg.yield"(%1768) : (bf16) -> ()
    }) : (tensor<48x4x12xf32>, tensor<48x4x12xbf16>) -> tensor<48x4x12xbf16>
    %172 = "tensor.empty"() : () -> tensor<4x12xbf16>
    %173 = "linalg.generic"(%arg95, %172) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1404: f32, %arg1405: bf16):
      %1767 = "arith.truncf"(%arg1404) : (f32) -> bf16
      "linalg.yield"(%1767) : (bf16) -> ()
    }) : (tensor<4x12xf32>, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %174 = "tensor.collapse_shape"(%154) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %175 = "tensor.collapse_shape"(%171) <{reassociation = [[0], [1, 2]]}> : (tensor<48x4x12xbf16>) -> tensor<48x48xbf16>
    %176 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %177 = "linalg.fill"(%103, %176) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1402: bf16, %arg1403: bf16):
      "linalg.yield"(%arg1402) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %178 = "linalg.matmul"(%174, %175, %177) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1399: bf16, %arg1400: bf16, %arg1401: bf16):
      %1765 = "arith.mulf"(%arg1399, %arg1400) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1766 = "arith.addf"(%arg1401, %1765) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1766) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %179 = "tensor.expand_shape"(%178) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 8, 4, 12>}> : (tensor<16x48xbf16>) -> tensor<2x8x4x12xbf16>
    %180 = "tensor.expand_shape"(%173) <{reassociation = [[0, 1, 2], [3]], static_output_shape = array<i64: 1, 1, 4, 12>}> : (tensor<4x12xbf16>) -> tensor<1x1x4x12xbf16>
    %181 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %182 = "linalg.generic"(%180, %181) <{indexing_maps = [#map7, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1397: bf16, %arg1398: bf16):
      "linalg.yield"(%arg1397) : (bf16) -> ()
    }) : (tensor<1x1x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %183 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %184 = "linalg.generic"(%179, %182, %183) <{indexing_maps = [#map8, #map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1394: bf16, %arg1395: bf16, %arg1396: bf16):
      %1764 = "arith.addf"(%arg1394, %arg1395) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1764) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %185 = "tensor.empty"() : () -> tensor<48x4x12xbf16>
    %186 = "linalg.generic"(%arg102, %185) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1392: f32, %arg1393: bf16):
      %1763 = "arith.truncf"(%arg1392) : (f32) -> bf16
      "linalg.yield"(%1763) : (bf16) -> ()
    }) : (tensor<48x4x12xf32>, tensor<48x4x12xbf16>) -> tensor<48x4x12xbf16>
    %187 = "tensor.empty"() : () -> tensor<4x12xbf16>
    %188 = "linalg.generic"(%arg101, %187) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1390: f32, %arg1391: bf16):
      %1762 = "arith.truncf"(%arg1390) : (f32) -> bf16
      "linalg.yield"(%1762) : (bf16) -> ()
    }) : (tensor<4x12xf32>, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %189 = "tensor.collapse_shape"(%154) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %190 = "tensor.collapse_shape"(%186) <{reassociation = [[0], [1, 2]]}> : (tensor<48x4x12xbf16>) -> tensor<48x48xbf16>
    %191 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %192 = "linalg.fill"(%103, %191) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1388: bf16, %arg1389: bf16):
      "linalg.yield"(%arg1388) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %193 = "linalg.matmul"(%189, %190, %192) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1385: bf16, %arg1386: bf16, %arg1387: bf16):
      %1760 = "arith.mulf"(%arg1385, %arg1386) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1761 = "arith.addf"(%arg1387, %1760) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1761) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %194 = "tensor.expand_shape"(%193) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 8, 4, 12>}> : (tensor<16x48xbf16>) -> tensor<2x8x4x12xbf16>
    %195 = "tensor.expand_shape"(%188) <{reassociation = [[0, 1, 2], [3]], static_output_shape = array<i64: 1, 1, 4, 12>}> : (tensor<4x12xbf16>) -> tensor<1x1x4x12xbf16>
    %196 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %197 = "linalg.generic"(%195, %196) <{indexing_maps = [#map7, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1383: bf16, %arg1384: bf16):
      "linalg.yield"(%arg1383) : (bf16) -> ()
    }) : (tensor<1x1x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %198 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %199 = "linalg.generic"(%194, %197, %198) <{indexing_maps = [#map8, #map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1380: bf16, %arg1381: bf16, %arg1382: bf16):
      %1759 = "arith.addf"(%arg1380, %arg1381) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1759) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %200 = "tensor.empty"() : () -> tensor<f32>
    %201 = "linalg.generic"(%200) <{indexing_maps = [#map9], iterator_types = [], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg1379: f32):
      "linalg.yield"(%96) : (f32) -> ()
    }) : (tensor<f32>) -> tensor<f32>
    %202 = "tensor.empty"() : () -> tensor<bf16>
    %203 = "linalg.generic"(%201, %202) <{indexing_maps = [#map9, #map9], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1377: f32, %arg1378: bf16):
      %1758 = "arith.truncf"(%arg1377) : (f32) -> bf16
      "linalg.yield"(%1758) : (bf16) -> ()
    }) : (tensor<f32>, tensor<bf16>) -> tensor<bf16>
    %204 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %205 = "linalg.generic"(%203, %204) <{indexing_maps = [#map10, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1375: bf16, %arg1376: bf16):
      "linalg.yield"(%arg1375) : (bf16) -> ()
    }) : (tensor<bf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %206 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %207 = "linalg.generic"(%169, %205, %206) <{indexing_maps = [#map8, #map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1372: bf16, %arg1373: bf16, %arg1374: bf16):
      %1757 = "arith.divf"(%arg1372, %arg1373) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1757) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %208 = "tensor.empty"() : () -> tensor<2x4x8x12xbf16>
    %209 = "linalg.generic"(%207, %208) <{indexing_maps = [#map11, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1370: bf16, %arg1371: bf16):
      "linalg.yield"(%arg1370) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x4x8x12xbf16>) -> tensor<2x4x8x12xbf16>
    %210 = "tensor.empty"() : () -> tensor<2x4x12x8xbf16>
    %211 = "linalg.generic"(%184, %210) <{indexing_maps = [#map12, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1368: bf16, %arg1369: bf16):
      "linalg.yield"(%arg1368) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x4x12x8xbf16>) -> tensor<2x4x12x8xbf16>
    %212 = "tensor.collapse_shape"(%209) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x12xbf16>) -> tensor<8x8x12xbf16>
    %213 = "tensor.collapse_shape"(%211) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x12x8xbf16>) -> tensor<8x12x8xbf16>
    %214 = "tensor.empty"() : () -> tensor<8x8x8xbf16>
    %215 = "linalg.fill"(%103, %214) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1366: bf16, %arg1367: bf16):
      "linalg.yield"(%arg1366) : (bf16) -> ()
    }) : (bf16, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %216 = "linalg.batch_matmul"(%212, %213, %215) <{indexing_maps = [#map13, #map14, #map15], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1363: bf16, %arg1364: bf16, %arg1365: bf16):
      %1755 = "arith.mulf"(%arg1363, %arg1364) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1756 = "arith.addf"(%arg1365, %1755) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1756) : (bf16) -> ()
    }) : (tensor<8x8x12xbf16>, tensor<8x12x8xbf16>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %217 = "tensor.expand_shape"(%216) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 8, 8>}> : (tensor<8x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %218 = "tensor.empty"() : () -> tensor<2x4x8xbf16>
    %219 = "linalg.fill"(%102, %218) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1361: bf16, %arg1362: bf16):
      "linalg.yield"(%arg1361) : (bf16) -> ()
    }) : (bf16, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %220 = "linalg.generic"(%217, %219) <{indexing_maps = [#map8, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1359: bf16, %arg1360: bf16):
      %1754 = "arith.maximumf"(%arg1360, %arg1359) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1754) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %221 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %222 = "linalg.generic"(%220, %221) <{indexing_maps = [#map15, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1357: bf16, %arg1358: bf16):
      "linalg.yield"(%arg1357) : (bf16) -> ()
    }) : (tensor<2x4x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %223 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %224 = "linalg.generic"(%217, %222, %223) <{indexing_maps = [#map8, #map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1354: bf16, %arg1355: bf16, %arg1356: bf16):
      %1753 = "arith.subf"(%arg1354, %arg1355) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1753) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %225 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %226 = "linalg.generic"(%224, %225) <{indexing_maps = [#map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1352: bf16, %arg1353: bf16):
      %1752 = "math.exp"(%arg1352) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1752) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %227 = "tensor.empty"() : () -> tensor<2x4x8x8xf32>
    %228 = "linalg.generic"(%226, %227) <{indexing_maps = [#map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1350: bf16, %arg1351: f32):
      %1751 = "arith.extf"(%arg1350) : (bf16) -> f32
      "linalg.yield"(%1751) : (f32) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %229 = "tensor.empty"() : () -> tensor<2x4x8xf32>
    %230 = "linalg.fill"(%106, %229) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1348: f32, %arg1349: f32):
      "linalg.yield"(%arg1348) : (f32) -> ()
    }) : (f32, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %231 = "linalg.generic"(%228, %230) <{indexing_maps = [#map8, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1346: f32, %arg1347: f32):
      %1750 = "arith.addf"(%arg1347, %arg1346) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1750) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %232 = "tensor.empty"() : () -> tensor<2x4x8xbf16>
    %233 = "linalg.generic"(%231, %232) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1344: f32, %arg1345: bf16):
      %1749 = "arith.truncf"(%arg1344) : (f32) -> bf16
      "linalg.yield"(%1749) : (bf16) -> ()
    }) : (tensor<2x4x8xf32>, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %234 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %235 = "linalg.generic"(%233, %234) <{indexing_maps = [#map15, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1342: bf16, %arg1343: bf16):
      "linalg.yield"(%arg1342) : (bf16) -> ()
    }) : (tensor<2x4x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %236 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %237 = "linalg.generic"(%226, %235, %236) <{indexing_maps = [#map8, #map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1339: bf16, %arg1340: bf16, %arg1341: bf16):
      %1748 = "arith.divf"(%arg1339, %arg1340) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1748) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %238 = "tensor.empty"() : () -> tensor<2x4x8xbf16>
    %239 = "linalg.generic"(%233, %238) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1337: bf16, %arg1338: bf16):
      %1747 = "arith.mulf"(%arg1337, %arg1337) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1747) : (bf16) -> ()
    }) : (tensor<2x4x8xbf16>, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %240 = "tensor.expand_shape"(%239) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 4, 8, 1>}> : (tensor<2x4x8xbf16>) -> tensor<2x4x8x1xbf16>
    %241 = "tensor.empty"() : () -> tensor<2x4x8x1xbf16>
    %242 = "linalg.generic"(%240, %241) <{indexing_maps = [#map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1335: bf16, %arg1336: bf16):
      %1746 = "arith.divf"(%101, %arg1335) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1746) : (bf16) -> ()
    }) : (tensor<2x4x8x1xbf16>, tensor<2x4x8x1xbf16>) -> tensor<2x4x8x1xbf16>
    %243 = "tensor.empty"() : () -> tensor<2x4x12x8xbf16>
    %244 = "linalg.generic"(%199, %243) <{indexing_maps = [#map12, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1333: bf16, %arg1334: bf16):
      "linalg.yield"(%arg1333) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x4x12x8xbf16>) -> tensor<2x4x12x8xbf16>
    %245 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %246 = "linalg.generic"(%237, %245) <{indexing_maps = [#map16, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1331: bf16, %arg1332: bf16):
      "linalg.yield"(%arg1331) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %247 = "tensor.collapse_shape"(%244) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x12x8xbf16>) -> tensor<8x12x8xbf16>
    %248 = "tensor.collapse_shape"(%246) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x8xbf16>) -> tensor<8x8x8xbf16>
    %249 = "tensor.empty"() : () -> tensor<8x12x8xbf16>
    %250 = "linalg.fill"(%103, %249) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1329: bf16, %arg1330: bf16):
      "linalg.yield"(%arg1329) : (bf16) -> ()
    }) : (bf16, tensor<8x12x8xbf16>) -> tensor<8x12x8xbf16>
    %251 = "linalg.batch_matmul"(%247, %248, %250) <{indexing_maps = [#map13, #map14, #map15], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1326: bf16, %arg1327: bf16, %arg1328: bf16):
      %1744 = "arith.mulf"(%arg1326, %arg1327) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1745 = "arith.addf"(%arg1328, %1744) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1745) : (bf16) -> ()
    }) : (tensor<8x12x8xbf16>, tensor<8x8x8xbf16>, tensor<8x12x8xbf16>) -> tensor<8x12x8xbf16>
    %252 = "tensor.expand_shape"(%251) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 12, 8>}> : (tensor<8x12x8xbf16>) -> tensor<2x4x12x8xbf16>
    %253 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %254 = "linalg.generic"(%252, %253) <{indexing_maps = [#map17, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1324: bf16, %arg1325: bf16):
      "linalg.yield"(%arg1324) : (bf16) -> ()
    }) : (tensor<2x4x12x8xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %255 = "tensor.empty"() : () -> tensor<4x12x48xbf16>
    %256 = "linalg.generic"(%arg98, %255) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1322: f32, %arg1323: bf16):
      %1743 = "arith.truncf"(%arg1322) : (f32) -> bf16
      "linalg.yield"(%1743) : (bf16) -> ()
    }) : (tensor<4x12x48xf32>, tensor<4x12x48xbf16>) -> tensor<4x12x48xbf16>
    %257 = "tensor.empty"() : () -> tensor<48xbf16>
    %258 = "linalg.generic"(%arg97, %257) <{indexing_maps = [#map18, #map18], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1320: f32, %arg1321: bf16):
      %1742 = "arith.truncf"(%arg1320) : (f32) -> bf16
      "linalg.yield"(%1742) : (bf16) -> ()
    }) : (tensor<48xf32>, tensor<48xbf16>) -> tensor<48xbf16>
    %259 = "tensor.collapse_shape"(%254) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x8x4x12xbf16>) -> tensor<16x48xbf16>
    %260 = "tensor.collapse_shape"(%256) <{reassociation = [[0, 1], [2]]}> : (tensor<4x12x48xbf16>) -> tensor<48x48xbf16>
    %261 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %262 = "linalg.fill"(%103, %261) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1318: bf16, %arg1319: bf16):
      "linalg.yield"(%arg1318) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %263 = "linalg.matmul"(%259, %260, %262) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1315: bf16, %arg1316: bf16, %arg1317: bf16):
      %1740 = "arith.mulf"(%arg1315, %arg1316) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1741 = "arith.addf"(%arg1317, %1740) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1741) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %264 = "tensor.expand_shape"(%263) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 48>}> : (tensor<16x48xbf16>) -> tensor<2x8x48xbf16>
    %265 = "tensor.expand_shape"(%258) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xbf16>) -> tensor<1x1x48xbf16>
    %266 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %267 = "linalg.generic"(%265, %266) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1313: bf16, %arg1314: bf16):
      "linalg.yield"(%arg1313) : (bf16) -> ()
    }) : (tensor<1x1x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %268 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %269 = "linalg.generic"(%264, %267, %268) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1310: bf16, %arg1311: bf16, %arg1312: bf16):
      %1739 = "arith.addf"(%arg1310, %arg1311) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1739) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %270 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %271 = "linalg.generic"(%arg129, %269, %270) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1307: bf16, %arg1308: bf16, %arg1309: bf16):
      %1738 = "arith.addf"(%arg1307, %arg1308) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1738) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %272 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %273 = "linalg.generic"(%271, %272) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1305: bf16, %arg1306: f32):
      %1737 = "arith.extf"(%arg1305) : (bf16) -> f32
      "linalg.yield"(%1737) : (f32) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %274 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %275 = "linalg.generic"(%273, %274) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1303: f32, %arg1304: f32):
      %1736 = "arith.mulf"(%arg1303, %arg1303) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1736) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %276 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %277 = "linalg.generic"(%273, %276) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1301: f32, %arg1302: f32):
      %1735 = "arith.mulf"(%arg1301, %100) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1735) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %278 = "tensor.empty"() : () -> tensor<2x8xf32>
    %279 = "linalg.fill"(%106, %278) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1299: f32, %arg1300: f32):
      "linalg.yield"(%arg1299) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %280 = "linalg.generic"(%273, %279) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1297: f32, %arg1298: f32):
      %1734 = "arith.addf"(%arg1298, %arg1297) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1734) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %281 = "tensor.empty"() : () -> tensor<2x8xf32>
    %282 = "linalg.generic"(%280, %281) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1295: f32, %arg1296: f32):
      %1733 = "arith.divf"(%arg1295, %105) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1733) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %283 = "tensor.empty"() : () -> tensor<2x8xf32>
    %284 = "linalg.fill"(%106, %283) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1293: f32, %arg1294: f32):
      "linalg.yield"(%arg1293) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %285 = "linalg.generic"(%275, %284) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1291: f32, %arg1292: f32):
      %1732 = "arith.addf"(%arg1292, %arg1291) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1732) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %286 = "tensor.empty"() : () -> tensor<2x8xf32>
    %287 = "linalg.generic"(%285, %286) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1289: f32, %arg1290: f32):
      %1731 = "arith.divf"(%arg1289, %105) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1731) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %288 = "tensor.empty"() : () -> tensor<2x8xf32>
    %289 = "linalg.generic"(%282, %288) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1287: f32, %arg1288: f32):
      %1730 = "arith.mulf"(%arg1287, %arg1287) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1730) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %290 = "tensor.empty"() : () -> tensor<2x8xf32>
    %291 = "linalg.generic"(%282, %290) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1285: f32, %arg1286: f32):
      %1729 = "arith.mulf"(%arg1285, %100) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1729) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %292 = "tensor.empty"() : () -> tensor<2x8xf32>
    %293 = "linalg.generic"(%287, %289, %292) <{indexing_maps = [#map2, #map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1282: f32, %arg1283: f32, %arg1284: f32):
      %1728 = "arith.subf"(%arg1282, %arg1283) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1728) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %294 = "tensor.empty"() : () -> tensor<2x8xf32>
    %295 = "linalg.generic"(%293, %294) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1280: f32, %arg1281: f32):
      %1727 = "arith.maximumf"(%arg1280, %106) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1727) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %296 = "tensor.empty"() : () -> tensor<2x8xi1>
    %297 = "linalg.generic"(%293, %295, %296) <{indexing_maps = [#map2, #map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1277: f32, %arg1278: f32, %arg1279: i1):
      %1726 = "arith.cmpf"(%arg1277, %arg1278) <{fastmath = #arith.fastmath<none>, predicate = 1 : i64}> : (f32, f32) -> i1
      "linalg.yield"(%1726) : (i1) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xi1>) -> tensor<2x8xi1>
    %298 = "tensor.empty"() : () -> tensor<2x8xf32>
    %299 = "linalg.generic"(%297, %298) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1275: i1, %arg1276: f32):
      %1725 = "arith.select"(%arg1275, %99, %106) : (i1, f32, f32) -> f32
      "linalg.yield"(%1725) : (f32) -> ()
    }) : (tensor<2x8xi1>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %300 = "tensor.empty"() : () -> tensor<2x8xi1>
    %301 = "linalg.generic"(%295, %300) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1273: f32, %arg1274: i1):
      %1724 = "arith.cmpf"(%106, %arg1273) <{fastmath = #arith.fastmath<none>, predicate = 1 : i64}> : (f32, f32) -> i1
      "linalg.yield"(%1724) : (i1) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xi1>) -> tensor<2x8xi1>
    %302 = "tensor.empty"() : () -> tensor<2x8xf32>
    %303 = "linalg.generic"(%301, %302) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1271: i1, %arg1272: f32):
      %1723 = "arith.select"(%arg1271, %100, %99) : (i1, f32, f32) -> f32
      "linalg.yield"(%1723) : (f32) -> ()
    }) : (tensor<2x8xi1>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %304 = "tensor.empty"() : () -> tensor<2x8xf32>
    %305 = "linalg.generic"(%299, %303, %304) <{indexing_maps = [#map2, #map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1268: f32, %arg1269: f32, %arg1270: f32):
      %1722 = "arith.divf"(%arg1268, %arg1269) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1722) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %306 = "tensor.expand_shape"(%295) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 8, 1>}> : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %307 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %308 = "linalg.generic"(%271, %307) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1266: bf16, %arg1267: f32):
      %1721 = "arith.extf"(%arg1266) : (bf16) -> f32
      "linalg.yield"(%1721) : (f32) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %309 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %310 = "linalg.generic"(%282, %309) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1264: f32, %arg1265: f32):
      "linalg.yield"(%arg1264) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %311 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %312 = "linalg.generic"(%308, %310, %311) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1261: f32, %arg1262: f32, %arg1263: f32):
      %1720 = "arith.subf"(%arg1261, %arg1262) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1720) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %313 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %314 = "linalg.generic"(%306, %313) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1259: f32, %arg1260: f32):
      %1719 = "arith.addf"(%arg1259, %104) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1719) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %315 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %316 = "linalg.generic"(%314, %315) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1257: f32, %arg1258: f32):
      %1718 = "math.rsqrt"(%arg1257) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1718) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %317 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %318 = "linalg.generic"(%316, %314, %317) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1254: f32, %arg1255: f32, %arg1256: f32):
      %1717 = "arith.divf"(%arg1254, %arg1255) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1717) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %319 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %320 = "linalg.generic"(%318, %319) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1252: f32, %arg1253: f32):
      %1716 = "arith.mulf"(%arg1252, %98) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1716) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %321 = "tensor.expand_shape"(%arg108) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %322 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %323 = "linalg.generic"(%316, %322) <{indexing_maps = [#map3, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1250: f32, %arg1251: f32):
      "linalg.yield"(%arg1250) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %324 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %325 = "linalg.generic"(%321, %324) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1248: f32, %arg1249: f32):
      "linalg.yield"(%arg1248) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %326 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %327 = "linalg.generic"(%323, %325, %326) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1245: f32, %arg1246: f32, %arg1247: f32):
      %1715 = "arith.mulf"(%arg1245, %arg1246) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1715) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %328 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %329 = "linalg.generic"(%312, %327, %328) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1242: f32, %arg1243: f32, %arg1244: f32):
      %1714 = "arith.mulf"(%arg1242, %arg1243) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1714) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %330 = "tensor.expand_shape"(%arg107) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %331 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %332 = "linalg.generic"(%330, %331) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1240: f32, %arg1241: f32):
      "linalg.yield"(%arg1240) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %333 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %334 = "linalg.generic"(%329, %332, %333) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1237: f32, %arg1238: f32, %arg1239: f32):
      %1713 = "arith.addf"(%arg1237, %arg1238) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1713) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %335 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %336 = "linalg.generic"(%334, %335) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1235: f32, %arg1236: bf16):
      %1712 = "arith.truncf"(%arg1235) : (f32) -> bf16
      "linalg.yield"(%1712) : (bf16) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %337 = "tensor.empty"() : () -> tensor<48x80xbf16>
    %338 = "linalg.generic"(%arg110, %337) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1233: f32, %arg1234: bf16):
      %1711 = "arith.truncf"(%arg1233) : (f32) -> bf16
      "linalg.yield"(%1711) : (bf16) -> ()
    }) : (tensor<48x80xf32>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %339 = "tensor.empty"() : () -> tensor<80xbf16>
    %340 = "linalg.generic"(%arg109, %339) <{indexing_maps = [#map18, #map18], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1231: f32, %arg1232: bf16):
      %1710 = "arith.truncf"(%arg1231) : (f32) -> bf16
      "linalg.yield"(%1710) : (bf16) -> ()
    }) : (tensor<80xf32>, tensor<80xbf16>) -> tensor<80xbf16>
    %341 = "tensor.collapse_shape"(%336) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %342 = "tensor.empty"() : () -> tensor<16x80xbf16>
    %343 = "linalg.fill"(%103, %342) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1229: bf16, %arg1230: bf16):
      "linalg.yield"(%arg1229) : (bf16) -> ()
    }) : (bf16, tensor<16x80xbf16>) -> tensor<16x80xbf16>
    %344 = "linalg.matmul"(%341, %338, %343) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1226: bf16, %arg1227: bf16, %arg1228: bf16):
      %1708 = "arith.mulf"(%arg1226, %arg1227) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1709 = "arith.addf"(%arg1228, %1708) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1709) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x80xbf16>, tensor<16x80xbf16>) -> tensor<16x80xbf16>
    %345 = "tensor.expand_shape"(%344) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 80>}> : (tensor<16x80xbf16>) -> tensor<2x8x80xbf16>
    %346 = "tensor.expand_shape"(%340) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 80>}> : (tensor<80xbf16>) -> tensor<1x1x80xbf16>
    %347 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %348 = "linalg.generic"(%346, %347) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1224: bf16, %arg1225: bf16):
      "linalg.yield"(%arg1224) : (bf16) -> ()
    }) : (tensor<1x1x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %349 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %350 = "linalg.generic"(%345, %348, %349) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1221: bf16, %arg1222: bf16, %arg1223: bf16):
      %1707 = "arith.addf"(%arg1221, %arg1222) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1707) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %351:3 = "func.call"(%350) <{callee = @silu}> : (tensor<2x8x80xbf16>) -> (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>)
    %352 = "tensor.empty"() : () -> tensor<80x48xbf16>
    %353 = "linalg.generic"(%arg104, %352) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1219: f32, %arg1220: bf16):
      %1706 = "arith.truncf"(%arg1219) : (f32) -> bf16
      "linalg.yield"(%1706) : (bf16) -> ()
    }) : (tensor<80x48xf32>, tensor<80x48xbf16>) -> tensor<80x48xbf16>
    %354 = "tensor.empty"() : () -> tensor<48xbf16>
    %355 = "linalg.generic"(%arg103, %354) <{indexing_maps = [#map18, #map18], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1217: f32, %arg1218: bf16):
      %1705 = "arith.truncf"(%arg1217) : (f32) -> bf16
      "linalg.yield"(%1705) : (bf16) -> ()
    }) : (tensor<48xf32>, tensor<48xbf16>) -> tensor<48xbf16>
    %356 = "tensor.collapse_shape"(%351#0) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x80xbf16>) -> tensor<16x80xbf16>
    %357 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %358 = "linalg.fill"(%103, %357) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1215: bf16, %arg1216: bf16):
      "linalg.yield"(%arg1215) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %359 = "linalg.matmul"(%356, %353, %358) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1212: bf16, %arg1213: bf16, %arg1214: bf16):
      %1703 = "arith.mulf"(%arg1212, %arg1213) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1704 = "arith.addf"(%arg1214, %1703) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1704) : (bf16) -> ()
    }) : (tensor<16x80xbf16>, tensor<80x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %360 = "tensor.expand_shape"(%359) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 48>}> : (tensor<16x48xbf16>) -> tensor<2x8x48xbf16>
    %361 = "tensor.expand_shape"(%355) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xbf16>) -> tensor<1x1x48xbf16>
    %362 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %363 = "linalg.generic"(%361, %362) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1210: bf16, %arg1211: bf16):
      "linalg.yield"(%arg1210) : (bf16) -> ()
    }) : (tensor<1x1x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %364 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %365 = "linalg.generic"(%360, %363, %364) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1207: bf16, %arg1208: bf16, %arg1209: bf16):
      %1702 = "arith.addf"(%arg1207, %arg1208) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1702) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %366 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %367 = "linalg.generic"(%271, %365, %366) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1204: bf16, %arg1205: bf16, %arg1206: bf16):
      %1701 = "arith.addf"(%arg1204, %arg1205) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1701) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %368 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %369 = "linalg.generic"(%367, %368) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1202: bf16, %arg1203: f32):
      %1700 = "arith.extf"(%arg1202) : (bf16) -> f32
      "linalg.yield"(%1700) : (f32) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %370 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %371 = "linalg.generic"(%369, %370) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1200: f32, %arg1201: f32):
      %1699 = "arith.mulf"(%arg1200, %arg1200) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1699) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %372 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %373 = "linalg.generic"(%369, %372) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1198: f32, %arg1199: f32):
      %1698 = "arith.mulf"(%arg1198, %100) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1698) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %374 = "tensor.empty"() : () -> tensor<2x8xf32>
    %375 = "linalg.fill"(%106, %374) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1196: f32, %arg1197: f32):
      "linalg.yield"(%arg1196) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %376 = "linalg.generic"(%369, %375) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1194: f32, %arg1195: f32):
      %1697 = "arith.addf"(%arg1195, %arg1194) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1697) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %377 = "tensor.empty"() : () -> tensor<2x8xf32>
    %378 = "linalg.generic"(%376, %377) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1192: f32, %arg1193: f32):
      %1696 = "arith.divf"(%arg1192, %105) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1696) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %379 = "tensor.empty"() : () -> tensor<2x8xf32>
    %380 = "linalg.fill"(%106, %379) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1190: f32, %arg1191: f32):
      "linalg.yield"(%arg1190) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %381 = "linalg.generic"(%371, %380) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1188: f32, %arg1189: f32):
      %1695 = "arith.addf"(%arg1189, %arg1188) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1695) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %382 = "tensor.empty"() : () -> tensor<2x8xf32>
    %383 = "linalg.generic"(%381, %382) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1186: f32, %arg1187: f32):
      %1694 = "arith.divf"(%arg1186, %105) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1694) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %384 = "tensor.empty"() : () -> tensor<2x8xf32>
    %385 = "linalg.generic"(%378, %384) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1184: f32, %arg1185: f32):
      %1693 = "arith.mulf"(%arg1184, %arg1184) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1693) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %386 = "tensor.empty"() : () -> tensor<2x8xf32>
    %387 = "linalg.generic"(%378, %386) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1182: f32, %arg1183: f32):
      %1692 = "arith.mulf"(%arg1182, %100) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1692) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %388 = "tensor.empty"() : () -> tensor<2x8xf32>
    %389 = "linalg.generic"(%383, %385, %388) <{indexing_maps = [#map2, #map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1179: f32, %arg1180: f32, %arg1181: f32):
      %1691 = "arith.subf"(%arg1179, %arg1180) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1691) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %390 = "tensor.empty"() : () -> tensor<2x8xf32>
    %391 = "linalg.generic"(%389, %390) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1177: f32, %arg1178: f32):
      %1690 = "arith.maximumf"(%arg1177, %106) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1690) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %392 = "tensor.empty"() : () -> tensor<2x8xi1>
    %393 = "linalg.generic"(%389, %391, %392) <{indexing_maps = [#map2, #map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1174: f32, %arg1175: f32, %arg1176: i1):
      %1689 = "arith.cmpf"(%arg1174, %arg1175) <{fastmath = #arith.fastmath<none>, predicate = 1 : i64}> : (f32, f32) -> i1
      "linalg.yield"(%1689) : (i1) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xi1>) -> tensor<2x8xi1>
    %394 = "tensor.empty"() : () -> tensor<2x8xf32>
    %395 = "linalg.generic"(%393, %394) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1172: i1, %arg1173: f32):
      %1688 = "arith.select"(%arg1172, %99, %106) : (i1, f32, f32) -> f32
      "linalg.yield"(%1688) : (f32) -> ()
    }) : (tensor<2x8xi1>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %396 = "tensor.empty"() : () -> tensor<2x8xi1>
    %397 = "linalg.generic"(%391, %396) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1170: f32, %arg1171: i1):
      %1687 = "arith.cmpf"(%106, %arg1170) <{fastmath = #arith.fastmath<none>, predicate = 1 : i64}> : (f32, f32) -> i1
      "linalg.yield"(%1687) : (i1) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xi1>) -> tensor<2x8xi1>
    %398 = "tensor.empty"() : () -> tensor<2x8xf32>
    %399 = "linalg.generic"(%397, %398) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1168: i1, %arg1169: f32):
      %1686 = "arith.select"(%arg1168, %100, %99) : (i1, f32, f32) -> f32
      "linalg.yield"(%1686) : (f32) -> ()
    }) : (tensor<2x8xi1>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %400 = "tensor.empty"() : () -> tensor<2x8xf32>
    %401 = "linalg.generic"(%395, %399, %400) <{indexing_maps = [#map2, #map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1165: f32, %arg1166: f32, %arg1167: f32):
      %1685 = "arith.divf"(%arg1165, %arg1166) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1685) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %402 = "tensor.expand_shape"(%391) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 8, 1>}> : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %403 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %404 = "linalg.generic"(%367, %403) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1163: bf16, %arg1164: f32):
      %1684 = "arith.extf"(%arg1163) : (bf16) -> f32
      "linalg.yield"(%1684) : (f32) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %405 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %406 = "linalg.generic"(%378, %405) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1161: f32, %arg1162: f32):
      "linalg.yield"(%arg1161) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %407 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %408 = "linalg.generic"(%404, %406, %407) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1158: f32, %arg1159: f32, %arg1160: f32):
      %1683 = "arith.subf"(%arg1158, %arg1159) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1683) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %409 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %410 = "linalg.generic"(%402, %409) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1156: f32, %arg1157: f32):
      %1682 = "arith.addf"(%arg1156, %104) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1682) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %411 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %412 = "linalg.generic"(%410, %411) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1154: f32, %arg1155: f32):
      %1681 = "math.rsqrt"(%arg1154) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1681) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %413 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %414 = "linalg.generic"(%412, %410, %413) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1151: f32, %arg1152: f32, %arg1153: f32):
      %1680 = "arith.divf"(%arg1151, %arg1152) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1680) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %415 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %416 = "linalg.generic"(%414, %415) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1149: f32, %arg1150: f32):
      %1679 = "arith.mulf"(%arg1149, %98) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1679) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %417 = "tensor.expand_shape"(%arg122) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %418 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %419 = "linalg.generic"(%412, %418) <{indexing_maps = [#map3, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1147: f32, %arg1148: f32):
      "linalg.yield"(%arg1147) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %420 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %421 = "linalg.generic"(%417, %420) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1145: f32, %arg1146: f32):
      "linalg.yield"(%arg1145) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %422 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %423 = "linalg.generic"(%419, %421, %422) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1142: f32, %arg1143: f32, %arg1144: f32):
      %1678 = "arith.mulf"(%arg1142, %arg1143) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1678) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %424 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %425 = "linalg.generic"(%408, %423, %424) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1139: f32, %arg1140: f32, %arg1141: f32):
      %1677 = "arith.mulf"(%arg1139, %arg1140) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1677) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %426 = "tensor.expand_shape"(%arg121) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %427 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %428 = "linalg.generic"(%426, %427) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1137: f32, %arg1138: f32):
      "linalg.yield"(%arg1137) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %429 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %430 = "linalg.generic"(%425, %428, %429) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1134: f32, %arg1135: f32, %arg1136: f32):
      %1676 = "arith.addf"(%arg1134, %arg1135) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1676) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %431 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %432 = "linalg.generic"(%430, %431) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1132: f32, %arg1133: bf16):
      %1675 = "arith.truncf"(%arg1132) : (f32) -> bf16
      "linalg.yield"(%1675) : (bf16) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %433 = "tensor.empty"() : () -> tensor<48x4x12xbf16>
    %434 = "linalg.generic"(%arg116, %433) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1130: f32, %arg1131: bf16):
      %1674 = "arith.truncf"(%arg1130) : (f32) -> bf16
      "linalg.yield"(%1674) : (bf16) -> ()
    }) : (tensor<48x4x12xf32>, tensor<48x4x12xbf16>) -> tensor<48x4x12xbf16>
    %435 = "tensor.empty"() : () -> tensor<4x12xbf16>
    %436 = "linalg.generic"(%arg115, %435) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1128: f32, %arg1129: bf16):
      %1673 = "arith.truncf"(%arg1128) : (f32) -> bf16
      "linalg.yield"(%1673) : (bf16) -> ()
    }) : (tensor<4x12xf32>, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %437 = "tensor.collapse_shape"(%432) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %438 = "tensor.collapse_shape"(%434) <{reassociation = [[0], [1, 2]]}> : (tensor<48x4x12xbf16>) -> tensor<48x48xbf16>
    %439 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %440 = "linalg.fill"(%103, %439) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1126: bf16, %arg1127: bf16):
      "linalg.yield"(%arg1126) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %441 = "linalg.matmul"(%437, %438, %440) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1123: bf16, %arg1124: bf16, %arg1125: bf16):
      %1671 = "arith.mulf"(%arg1123, %arg1124) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1672 = "arith.addf"(%arg1125, %1671) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1672) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %442 = "tensor.expand_shape"(%441) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 8, 4, 12>}> : (tensor<16x48xbf16>) -> tensor<2x8x4x12xbf16>
    %443 = "tensor.expand_shape"(%436) <{reassociation = [[0, 1, 2], [3]], static_output_shape = array<i64: 1, 1, 4, 12>}> : (tensor<4x12xbf16>) -> tensor<1x1x4x12xbf16>
    %444 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %445 = "linalg.generic"(%443, %444) <{indexing_maps = [#map7, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1121: bf16, %arg1122: bf16):
      "linalg.yield"(%arg1121) : (bf16) -> ()
    }) : (tensor<1x1x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %446 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %447 = "linalg.generic"(%442, %445, %446) <{indexing_maps = [#map8, #map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1118: bf16, %arg1119: bf16, %arg1120: bf16):
      %1670 = "arith.addf"(%arg1118, %arg1119) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1670) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %448 = "tensor.empty"() : () -> tensor<48x4x12xbf16>
    %449 = "linalg.generic"(%arg112, %448) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1116: f32, %arg1117: bf16):
      %1669 = "arith.truncf"(%arg1116) : (f32) -> bf16
      "linalg.yield"(%1669) : (bf16) -> ()
    }) : (tensor<48x4x12xf32>, tensor<48x4x12xbf16>) -> tensor<48x4x12xbf16>
    %450 = "tensor.empty"() : () -> tensor<4x12xbf16>
    %451 = "linalg.generic"(%arg111, %450) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1114: f32, %arg1115: bf16):
      %1668 = "arith.truncf"(%arg1114) : (f32) -> bf16
      "linalg.yield"(%1668) : (bf16) -> ()
    }) : (tensor<4x12xf32>, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %452 = "tensor.collapse_shape"(%432) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %453 = "tensor.collapse_shape"(%449) <{reassociation = [[0], [1, 2]]}> : (tensor<48x4x12xbf16>) -> tensor<48x48xbf16>
    %454 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %455 = "linalg.fill"(%103, %454) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1112: bf16, %arg1113: bf16):
      "linalg.yield"(%arg1112) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %456 = "linalg.matmul"(%452, %453, %455) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1109: bf16, %arg1110: bf16, %arg1111: bf16):
      %1666 = "arith.mulf"(%arg1109, %arg1110) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1667 = "arith.addf"(%arg1111, %1666) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1667) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %457 = "tensor.expand_shape"(%456) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 8, 4, 12>}> : (tensor<16x48xbf16>) -> tensor<2x8x4x12xbf16>
    %458 = "tensor.expand_shape"(%451) <{reassociation = [[0, 1, 2], [3]], static_output_shape = array<i64: 1, 1, 4, 12>}> : (tensor<4x12xbf16>) -> tensor<1x1x4x12xbf16>
    %459 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %460 = "linalg.generic"(%458, %459) <{indexing_maps = [#map7, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1107: bf16, %arg1108: bf16):
      "linalg.yield"(%arg1107) : (bf16) -> ()
    }) : (tensor<1x1x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %461 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %462 = "linalg.generic"(%457, %460, %461) <{indexing_maps = [#map8, #map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1104: bf16, %arg1105: bf16, %arg1106: bf16):
      %1665 = "arith.addf"(%arg1104, %arg1105) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1665) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %463 = "tensor.empty"() : () -> tensor<48x4x12xbf16>
    %464 = "linalg.generic"(%arg118, %463) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1102: f32, %arg1103: bf16):
      %1664 = "arith.truncf"(%arg1102) : (f32) -> bf16
      "linalg.yield"(%1664) : (bf16) -> ()
    }) : (tensor<48x4x12xf32>, tensor<48x4x12xbf16>) -> tensor<48x4x12xbf16>
    %465 = "tensor.empty"() : () -> tensor<4x12xbf16>
    %466 = "linalg.generic"(%arg117, %465) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1100: f32, %arg1101: bf16):
      %1663 = "arith.truncf"(%arg1100) : (f32) -> bf16
      "linalg.yield"(%1663) : (bf16) -> ()
    }) : (tensor<4x12xf32>, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %467 = "tensor.collapse_shape"(%432) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %468 = "tensor.collapse_shape"(%464) <{reassociation = [[0], [1, 2]]}> : (tensor<48x4x12xbf16>) -> tensor<48x48xbf16>
    %469 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %470 = "linalg.fill"(%103, %469) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1098: bf16, %arg1099: bf16):
      "linalg.yield"(%arg1098) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %471 = "linalg.matmul"(%467, %468, %470) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1095: bf16, %arg1096: bf16, %arg1097: bf16):
      %1661 = "arith.mulf"(%arg1095, %arg1096) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1662 = "arith.addf"(%arg1097, %1661) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1662) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %472 = "tensor.expand_shape"(%471) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 8, 4, 12>}> : (tensor<16x48xbf16>) -> tensor<2x8x4x12xbf16>
    %473 = "tensor.expand_shape"(%466) <{reassociation = [[0, 1, 2], [3]], static_output_shape = array<i64: 1, 1, 4, 12>}> : (tensor<4x12xbf16>) -> tensor<1x1x4x12xbf16>
    %474 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %475 = "linalg.generic"(%473, %474) <{indexing_maps = [#map7, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1093: bf16, %arg1094: bf16):
      "linalg.yield"(%arg1093) : (bf16) -> ()
    }) : (tensor<1x1x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %476 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %477 = "linalg.generic"(%472, %475, %476) <{indexing_maps = [#map8, #map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1090: bf16, %arg1091: bf16, %arg1092: bf16):
      %1660 = "arith.addf"(%arg1090, %arg1091) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1660) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %478 = "tensor.empty"() : () -> tensor<f32>
    %479 = "linalg.generic"(%478) <{indexing_maps = [#map9], iterator_types = [], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg1089: f32):
      "linalg.yield"(%96) : (f32) -> ()
    }) : (tensor<f32>) -> tensor<f32>
    %480 = "tensor.empty"() : () -> tensor<bf16>
    %481 = "linalg.generic"(%479, %480) <{indexing_maps = [#map9, #map9], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1087: f32, %arg1088: bf16):
      %1659 = "arith.truncf"(%arg1087) : (f32) -> bf16
      "linalg.yield"(%1659) : (bf16) -> ()
    }) : (tensor<f32>, tensor<bf16>) -> tensor<bf16>
    %482 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %483 = "linalg.generic"(%481, %482) <{indexing_maps = [#map10, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1085: bf16, %arg1086: bf16):
      "linalg.yield"(%arg1085) : (bf16) -> ()
    }) : (tensor<bf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %484 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %485 = "linalg.generic"(%447, %483, %484) <{indexing_maps = [#map8, #map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1082: bf16, %arg1083: bf16, %arg1084: bf16):
      %1658 = "arith.divf"(%arg1082, %arg1083) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1658) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %486 = "tensor.empty"() : () -> tensor<2x4x8x12xbf16>
    %487 = "linalg.generic"(%485, %486) <{indexing_maps = [#map11, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1080: bf16, %arg1081: bf16):
      "linalg.yield"(%arg1080) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x4x8x12xbf16>) -> tensor<2x4x8x12xbf16>
    %488 = "tensor.empty"() : () -> tensor<2x4x12x8xbf16>
    %489 = "linalg.generic"(%462, %488) <{indexing_maps = [#map12, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1078: bf16, %arg1079: bf16):
      "linalg.yield"(%arg1078) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x4x12x8xbf16>) -> tensor<2x4x12x8xbf16>
    %490 = "tensor.collapse_shape"(%487) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x12xbf16>) -> tensor<8x8x12xbf16>
    %491 = "tensor.collapse_shape"(%489) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x12x8xbf16>) -> tensor<8x12x8xbf16>
    %492 = "tensor.empty"() : () -> tensor<8x8x8xbf16>
    %493 = "linalg.fill"(%103, %492) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1076: bf16, %arg1077: bf16):
      "linalg.yield"(%arg1076) : (bf16) -> ()
    }) : (bf16, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %494 = "linalg.batch_matmul"(%490, %491, %493) <{indexing_maps = [#map13, #map14, #map15], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1073: bf16, %arg1074: bf16, %arg1075: bf16):
      %1656 = "arith.mulf"(%arg1073, %arg1074) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1657 = "arith.addf"(%arg1075, %1656) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1657) : (bf16) -> ()
    }) : (tensor<8x8x12xbf16>, tensor<8x12x8xbf16>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %495 = "tensor.expand_shape"(%494) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 8, 8>}> : (tensor<8x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %496 = "tensor.empty"() : () -> tensor<2x4x8xbf16>
    %497 = "linalg.fill"(%102, %496) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1071: bf16, %arg1072: bf16):
      "linalg.yield"(%arg1071) : (bf16) -> ()
    }) : (bf16, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %498 = "linalg.generic"(%495, %497) <{indexing_maps = [#map8, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1069: bf16, %arg1070: bf16):
      %1655 = "arith.maximumf"(%arg1070, %arg1069) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1655) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %499 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %500 = "linalg.generic"(%498, %499) <{indexing_maps = [#map15, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1067: bf16, %arg1068: bf16):
      "linalg.yield"(%arg1067) : (bf16) -> ()
    }) : (tensor<2x4x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %501 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %502 = "linalg.generic"(%495, %500, %501) <{indexing_maps = [#map8, #map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1064: bf16, %arg1065: bf16, %arg1066: bf16):
      %1654 = "arith.subf"(%arg1064, %arg1065) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1654) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %503 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %504 = "linalg.generic"(%502, %503) <{indexing_maps = [#map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1062: bf16, %arg1063: bf16):
      %1653 = "math.exp"(%arg1062) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1653) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %505 = "tensor.empty"() : () -> tensor<2x4x8x8xf32>
    %506 = "linalg.generic"(%504, %505) <{indexing_maps = [#map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1060: bf16, %arg1061: f32):
      %1652 = "arith.extf"(%arg1060) : (bf16) -> f32
      "linalg.yield"(%1652) : (f32) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %507 = "tensor.empty"() : () -> tensor<2x4x8xf32>
    %508 = "linalg.fill"(%106, %507) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1058: f32, %arg1059: f32):
      "linalg.yield"(%arg1058) : (f32) -> ()
    }) : (f32, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %509 = "linalg.generic"(%506, %508) <{indexing_maps = [#map8, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1056: f32, %arg1057: f32):
      %1651 = "arith.addf"(%arg1057, %arg1056) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1651) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %510 = "tensor.empty"() : () -> tensor<2x4x8xbf16>
    %511 = "linalg.generic"(%509, %510) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1054: f32, %arg1055: bf16):
      %1650 = "arith.truncf"(%arg1054) : (f32) -> bf16
      "linalg.yield"(%1650) : (bf16) -> ()
    }) : (tensor<2x4x8xf32>, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %512 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %513 = "linalg.generic"(%511, %512) <{indexing_maps = [#map15, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1052: bf16, %arg1053: bf16):
      "linalg.yield"(%arg1052) : (bf16) -> ()
    }) : (tensor<2x4x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %514 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %515 = "linalg.generic"(%504, %513, %514) <{indexing_maps = [#map8, #map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1049: bf16, %arg1050: bf16, %arg1051: bf16):
      %1649 = "arith.divf"(%arg1049, %arg1050) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1649) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %516 = "tensor.empty"() : () -> tensor<2x4x8xbf16>
    %517 = "linalg.generic"(%511, %516) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1047: bf16, %arg1048: bf16):
      %1648 = "arith.mulf"(%arg1047, %arg1047) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1648) : (bf16) -> ()
    }) : (tensor<2x4x8xbf16>, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %518 = "tensor.expand_shape"(%517) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 4, 8, 1>}> : (tensor<2x4x8xbf16>) -> tensor<2x4x8x1xbf16>
    %519 = "tensor.empty"() : () -> tensor<2x4x8x1xbf16>
    %520 = "linalg.generic"(%518, %519) <{indexing_maps = [#map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1045: bf16, %arg1046: bf16):
      %1647 = "arith.divf"(%101, %arg1045) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1647) : (bf16) -> ()
    }) : (tensor<2x4x8x1xbf16>, tensor<2x4x8x1xbf16>) -> tensor<2x4x8x1xbf16>
    %521 = "tensor.empty"() : () -> tensor<2x4x12x8xbf16>
    %522 = "linalg.generic"(%477, %521) <{indexing_maps = [#map12, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1043: bf16, %arg1044: bf16):
      "linalg.yield"(%arg1043) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x4x12x8xbf16>) -> tensor<2x4x12x8xbf16>
    %523 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %524 = "linalg.generic"(%515, %523) <{indexing_maps = [#map16, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1041: bf16, %arg1042: bf16):
      "linalg.yield"(%arg1041) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %525 = "tensor.collapse_shape"(%522) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x12x8xbf16>) -> tensor<8x12x8xbf16>
    %526 = "tensor.collapse_shape"(%524) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x8xbf16>) -> tensor<8x8x8xbf16>
    %527 = "tensor.empty"() : () -> tensor<8x12x8xbf16>
    %528 = "linalg.fill"(%103, %527) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1039: bf16, %arg1040: bf16):
      "linalg.yield"(%arg1039) : (bf16) -> ()
    }) : (bf16, tensor<8x12x8xbf16>) -> tensor<8x12x8xbf16>
    %529 = "linalg.batch_matmul"(%525, %526, %528) <{indexing_maps = [#map13, #map14, #map15], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1036: bf16, %arg1037: bf16, %arg1038: bf16):
      %1645 = "arith.mulf"(%arg1036, %arg1037) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1646 = "arith.addf"(%arg1038, %1645) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1646) : (bf16) -> ()
    }) : (tensor<8x12x8xbf16>, tensor<8x8x8xbf16>, tensor<8x12x8xbf16>) -> tensor<8x12x8xbf16>
    %530 = "tensor.expand_shape"(%529) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 12, 8>}> : (tensor<8x12x8xbf16>) -> tensor<2x4x12x8xbf16>
    %531 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %532 = "linalg.generic"(%530, %531) <{indexing_maps = [#map17, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1034: bf16, %arg1035: bf16):
      "linalg.yield"(%arg1034) : (bf16) -> ()
    }) : (tensor<2x4x12x8xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %533 = "tensor.empty"() : () -> tensor<4x12x48xbf16>
    %534 = "linalg.generic"(%arg114, %533) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1032: f32, %arg1033: bf16):
      %1644 = "arith.truncf"(%arg1032) : (f32) -> bf16
      "linalg.yield"(%1644) : (bf16) -> ()
    }) : (tensor<4x12x48xf32>, tensor<4x12x48xbf16>) -> tensor<4x12x48xbf16>
    %535 = "tensor.empty"() : () -> tensor<48xbf16>
    %536 = "linalg.generic"(%arg113, %535) <{indexing_maps = [#map18, #map18], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1030: f32, %arg1031: bf16):
      %1643 = "arith.truncf"(%arg1030) : (f32) -> bf16
      "linalg.yield"(%1643) : (bf16) -> ()
    }) : (tensor<48xf32>, tensor<48xbf16>) -> tensor<48xbf16>
    %537 = "tensor.collapse_shape"(%532) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x8x4x12xbf16>) -> tensor<16x48xbf16>
    %538 = "tensor.collapse_shape"(%534) <{reassociation = [[0, 1], [2]]}> : (tensor<4x12x48xbf16>) -> tensor<48x48xbf16>
    %539 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %540 = "linalg.fill"(%103, %539) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1028: bf16, %arg1029: bf16):
      "linalg.yield"(%arg1028) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %541 = "linalg.matmul"(%537, %538, %540) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1025: bf16, %arg1026: bf16, %arg1027: bf16):
      %1641 = "arith.mulf"(%arg1025, %arg1026) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1642 = "arith.addf"(%arg1027, %1641) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1642) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %542 = "tensor.expand_shape"(%541) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 48>}> : (tensor<16x48xbf16>) -> tensor<2x8x48xbf16>
    %543 = "tensor.expand_shape"(%536) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xbf16>) -> tensor<1x1x48xbf16>
    %544 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %545 = "linalg.generic"(%543, %544) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1023: bf16, %arg1024: bf16):
      "linalg.yield"(%arg1023) : (bf16) -> ()
    }) : (tensor<1x1x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %546 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %547 = "linalg.generic"(%542, %545, %546) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1020: bf16, %arg1021: bf16, %arg1022: bf16):
      %1640 = "arith.addf"(%arg1020, %arg1021) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1640) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %548 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %549 = "linalg.generic"(%367, %547, %548) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1017: bf16, %arg1018: bf16, %arg1019: bf16):
      %1639 = "arith.addf"(%arg1017, %arg1018) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1639) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %550 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %551 = "linalg.generic"(%549, %550) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1015: bf16, %arg1016: f32):
      %1638 = "arith.extf"(%arg1015) : (bf16) -> f32
      "linalg.yield"(%1638) : (f32) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %552 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %553 = "linalg.generic"(%551, %552) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1013: f32, %arg1014: f32):
      %1637 = "arith.mulf"(%arg1013, %arg1013) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1637) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %554 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %555 = "linalg.generic"(%551, %554) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1011: f32, %arg1012: f32):
      %1636 = "arith.mulf"(%arg1011, %100) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1636) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %556 = "tensor.empty"() : () -> tensor<2x8xf32>
    %557 = "linalg.fill"(%106, %556) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1009: f32, %arg1010: f32):
      "linalg.yield"(%arg1009) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %558 = "linalg.generic"(%551, %557) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1007: f32, %arg1008: f32):
      %1635 = "arith.addf"(%arg1008, %arg1007) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1635) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %559 = "tensor.empty"() : () -> tensor<2x8xf32>
    %560 = "linalg.generic"(%558, %559) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1005: f32, %arg1006: f32):
      %1634 = "arith.divf"(%arg1005, %105) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1634) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %561 = "tensor.empty"() : () -> tensor<2x8xf32>
    %562 = "linalg.fill"(%106, %561) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1003: f32, %arg1004: f32):
      "linalg.yield"(%arg1003) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %563 = "linalg.generic"(%553, %562) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1001: f32, %arg1002: f32):
      %1633 = "arith.addf"(%arg1002, %arg1001) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1633) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %564 = "tensor.empty"() : () -> tensor<2x8xf32>
    %565 = "linalg.generic"(%563, %564) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg999: f32, %arg1000: f32):
      %1632 = "arith.divf"(%arg999, %105) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1632) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %566 = "tensor.empty"() : () -> tensor<2x8xf32>
    %567 = "linalg.generic"(%560, %566) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg997: f32, %arg998: f32):
      %1631 = "arith.mulf"(%arg997, %arg997) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1631) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %568 = "tensor.empty"() : () -> tensor<2x8xf32>
    %569 = "linalg.generic"(%560, %568) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg995: f32, %arg996: f32):
      %1630 = "arith.mulf"(%arg995, %100) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1630) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %570 = "tensor.empty"() : () -> tensor<2x8xf32>
    %571 = "linalg.generic"(%565, %567, %570) <{indexing_maps = [#map2, #map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg992: f32, %arg993: f32, %arg994: f32):
      %1629 = "arith.subf"(%arg992, %arg993) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1629) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %572 = "tensor.empty"() : () -> tensor<2x8xf32>
    %573 = "linalg.generic"(%571, %572) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg990: f32, %arg991: f32):
      %1628 = "arith.maximumf"(%arg990, %106) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1628) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %574 = "tensor.empty"() : () -> tensor<2x8xi1>
    %575 = "linalg.generic"(%571, %573, %574) <{indexing_maps = [#map2, #map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg987: f32, %arg988: f32, %arg989: i1):
      %1627 = "arith.cmpf"(%arg987, %arg988) <{fastmath = #arith.fastmath<none>, predicate = 1 : i64}> : (f32, f32) -> i1
      "linalg.yield"(%1627) : (i1) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xi1>) -> tensor<2x8xi1>
    %576 = "tensor.empty"() : () -> tensor<2x8xf32>
    %577 = "linalg.generic"(%575, %576) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg985: i1, %arg986: f32):
      %1626 = "arith.select"(%arg985, %99, %106) : (i1, f32, f32) -> f32
      "linalg.yield"(%1626) : (f32) -> ()
    }) : (tensor<2x8xi1>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %578 = "tensor.empty"() : () -> tensor<2x8xi1>
    %579 = "linalg.generic"(%573, %578) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg983: f32, %arg984: i1):
      %1625 = "arith.cmpf"(%106, %arg983) <{fastmath = #arith.fastmath<none>, predicate = 1 : i64}> : (f32, f32) -> i1
      "linalg.yield"(%1625) : (i1) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xi1>) -> tensor<2x8xi1>
    %580 = "tensor.empty"() : () -> tensor<2x8xf32>
    %581 = "linalg.generic"(%579, %580) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg981: i1, %arg982: f32):
      %1624 = "arith.select"(%arg981, %100, %99) : (i1, f32, f32) -> f32
      "linalg.yield"(%1624) : (f32) -> ()
    }) : (tensor<2x8xi1>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %582 = "tensor.empty"() : () -> tensor<2x8xf32>
    %583 = "linalg.generic"(%577, %581, %582) <{indexing_maps = [#map2, #map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg978: f32, %arg979: f32, %arg980: f32):
      %1623 = "arith.divf"(%arg978, %arg979) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1623) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %584 = "tensor.expand_shape"(%573) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 8, 1>}> : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %585 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %586 = "linalg.generic"(%549, %585) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg976: bf16, %arg977: f32):
      %1622 = "arith.extf"(%arg976) : (bf16) -> f32
      "linalg.yield"(%1622) : (f32) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %587 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %588 = "linalg.generic"(%560, %587) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg974: f32, %arg975: f32):
      "linalg.yield"(%arg974) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %589 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %590 = "linalg.generic"(%586, %588, %589) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg971: f32, %arg972: f32, %arg973: f32):
      %1621 = "arith.subf"(%arg971, %arg972) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1621) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %591 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %592 = "linalg.generic"(%584, %591) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg969: f32, %arg970: f32):
      %1620 = "arith.addf"(%arg969, %104) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1620) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %593 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %594 = "linalg.generic"(%592, %593) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg967: f32, %arg968: f32):
      %1619 = "math.rsqrt"(%arg967) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1619) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %595 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %596 = "linalg.generic"(%594, %592, %595) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg964: f32, %arg965: f32, %arg966: f32):
      %1618 = "arith.divf"(%arg964, %arg965) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1618) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %597 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %598 = "linalg.generic"(%596, %597) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg962: f32, %arg963: f32):
      %1617 = "arith.mulf"(%arg962, %98) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1617) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %599 = "tensor.expand_shape"(%arg124) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %600 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %601 = "linalg.generic"(%594, %600) <{indexing_maps = [#map3, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg960: f32, %arg961: f32):
      "linalg.yield"(%arg960) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %602 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %603 = "linalg.generic"(%599, %602) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg958: f32, %arg959: f32):
      "linalg.yield"(%arg958) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %604 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %605 = "linalg.generic"(%601, %603, %604) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg955: f32, %arg956: f32, %arg957: f32):
      %1616 = "arith.mulf"(%arg955, %arg956) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1616) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %606 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %607 = "linalg.generic"(%590, %605, %606) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg952: f32, %arg953: f32, %arg954: f32):
      %1615 = "arith.mulf"(%arg952, %arg953) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1615) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %608 = "tensor.expand_shape"(%arg123) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %609 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %610 = "linalg.generic"(%608, %609) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg950: f32, %arg951: f32):
      "linalg.yield"(%arg950) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %611 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %612 = "linalg.generic"(%607, %610, %611) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg947: f32, %arg948: f32, %arg949: f32):
      %1614 = "arith.addf"(%arg947, %arg948) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1614) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %613 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %614 = "linalg.generic"(%612, %613) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg945: f32, %arg946: bf16):
      %1613 = "arith.truncf"(%arg945) : (f32) -> bf16
      "linalg.yield"(%1613) : (bf16) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %615 = "tensor.empty"() : () -> tensor<48x80xbf16>
    %616 = "linalg.generic"(%arg126, %615) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg943: f32, %arg944: bf16):
      %1612 = "arith.truncf"(%arg943) : (f32) -> bf16
      "linalg.yield"(%1612) : (bf16) -> ()
    }) : (tensor<48x80xf32>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %617 = "tensor.empty"() : () -> tensor<80xbf16>
    %618 = "linalg.generic"(%arg125, %617) <{indexing_maps = [#map18, #map18], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg941: f32, %arg942: bf16):
      %1611 = "arith.truncf"(%arg941) : (f32) -> bf16
      "linalg.yield"(%1611) : (bf16) -> ()
    }) : (tensor<80xf32>, tensor<80xbf16>) -> tensor<80xbf16>
    %619 = "tensor.collapse_shape"(%614) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %620 = "tensor.empty"() : () -> tensor<16x80xbf16>
    %621 = "linalg.fill"(%103, %620) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg939: bf16, %arg940: bf16):
      "linalg.yield"(%arg939) : (bf16) -> ()
    }) : (bf16, tensor<16x80xbf16>) -> tensor<16x80xbf16>
    %622 = "linalg.matmul"(%619, %616, %621) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg936: bf16, %arg937: bf16, %arg938: bf16):
      %1609 = "arith.mulf"(%arg936, %arg937) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1610 = "arith.addf"(%arg938, %1609) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1610) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x80xbf16>, tensor<16x80xbf16>) -> tensor<16x80xbf16>
    %623 = "tensor.expand_shape"(%622) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 80>}> : (tensor<16x80xbf16>) -> tensor<2x8x80xbf16>
    %624 = "tensor.expand_shape"(%618) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 80>}> : (tensor<80xbf16>) -> tensor<1x1x80xbf16>
    %625 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %626 = "linalg.generic"(%624, %625) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg934: bf16, %arg935: bf16):
      "linalg.yield"(%arg934) : (bf16) -> ()
    }) : (tensor<1x1x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %627 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %628 = "linalg.generic"(%623, %626, %627) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg931: bf16, %arg932: bf16, %arg933: bf16):
      %1608 = "arith.addf"(%arg931, %arg932) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1608) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %629:3 = "func.call"(%628) <{callee = @silu}> : (tensor<2x8x80xbf16>) -> (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>)
    %630 = "tensor.empty"() : () -> tensor<80x48xbf16>
    %631 = "linalg.generic"(%arg120, %630) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg929: f32, %arg930: bf16):
      %1607 = "arith.truncf"(%arg929) : (f32) -> bf16
      "linalg.yield"(%1607) : (bf16) -> ()
    }) : (tensor<80x48xf32>, tensor<80x48xbf16>) -> tensor<80x48xbf16>
    %632 = "tensor.empty"() : () -> tensor<48xbf16>
    %633 = "linalg.generic"(%arg119, %632) <{indexing_maps = [#map18, #map18], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg927: f32, %arg928: bf16):
      %1606 = "arith.truncf"(%arg927) : (f32) -> bf16
      "linalg.yield"(%1606) : (bf16) -> ()
    }) : (tensor<48xf32>, tensor<48xbf16>) -> tensor<48xbf16>
    %634 = "tensor.collapse_shape"(%629#0) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x80xbf16>) -> tensor<16x80xbf16>
    %635 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %636 = "linalg.fill"(%103, %635) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg925: bf16, %arg926: bf16):
      "linalg.yield"(%arg925) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %637 = "linalg.matmul"(%634, %631, %636) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg922: bf16, %arg923: bf16, %arg924: bf16):
      %1604 = "arith.mulf"(%arg922, %arg923) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1605 = "arith.addf"(%arg924, %1604) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1605) : (bf16) -> ()
    }) : (tensor<16x80xbf16>, tensor<80x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %638 = "tensor.expand_shape"(%637) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 48>}> : (tensor<16x48xbf16>) -> tensor<2x8x48xbf16>
    %639 = "tensor.expand_shape"(%633) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xbf16>) -> tensor<1x1x48xbf16>
    %640 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %641 = "linalg.generic"(%639, %640) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg920: bf16, %arg921: bf16):
      "linalg.yield"(%arg920) : (bf16) -> ()
    }) : (tensor<1x1x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %642 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %643 = "linalg.generic"(%638, %641, %642) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg917: bf16, %arg918: bf16, %arg919: bf16):
      %1603 = "arith.addf"(%arg917, %arg918) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1603) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %644 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %645 = "linalg.generic"(%549, %643, %644) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg914: bf16, %arg915: bf16, %arg916: bf16):
      %1602 = "arith.addf"(%arg914, %arg915) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1602) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %646 = "tensor.empty"() : () -> tensor<48x20xbf16>
    %647 = "linalg.generic"(%arg128, %646) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg912: f32, %arg913: bf16):
      %1601 = "arith.truncf"(%arg912) : (f32) -> bf16
      "linalg.yield"(%1601) : (bf16) -> ()
    }) : (tensor<48x20xf32>, tensor<48x20xbf16>) -> tensor<48x20xbf16>
    %648 = "tensor.empty"() : () -> tensor<20xbf16>
    %649 = "linalg.generic"(%arg127, %648) <{indexing_maps = [#map18, #map18], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg910: f32, %arg911: bf16):
      %1600 = "arith.truncf"(%arg910) : (f32) -> bf16
      "linalg.yield"(%1600) : (bf16) -> ()
    }) : (tensor<20xf32>, tensor<20xbf16>) -> tensor<20xbf16>
    %650 = "tensor.collapse_shape"(%645) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %651 = "tensor.empty"() : () -> tensor<16x20xbf16>
    %652 = "linalg.fill"(%103, %651) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg908: bf16, %arg909: bf16):
      "linalg.yield"(%arg908) : (bf16) -> ()
    }) : (bf16, tensor<16x20xbf16>) -> tensor<16x20xbf16>
    %653 = "linalg.matmul"(%650, %647, %652) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg905: bf16, %arg906: bf16, %arg907: bf16):
      %1598 = "arith.mulf"(%arg905, %arg906) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1599 = "arith.addf"(%arg907, %1598) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1599) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x20xbf16>, tensor<16x20xbf16>) -> tensor<16x20xbf16>
    %654 = "tensor.expand_shape"(%653) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 20>}> : (tensor<16x20xbf16>) -> tensor<2x8x20xbf16>
    %655 = "tensor.expand_shape"(%649) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 20>}> : (tensor<20xbf16>) -> tensor<1x1x20xbf16>
    %656 = "tensor.empty"() : () -> tensor<2x8x20xbf16>
    %657 = "linalg.generic"(%655, %656) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg903: bf16, %arg904: bf16):
      "linalg.yield"(%arg903) : (bf16) -> ()
    }) : (tensor<1x1x20xbf16>, tensor<2x8x20xbf16>) -> tensor<2x8x20xbf16>
    %658 = "tensor.empty"() : () -> tensor<2x8x20xbf16>
    %659 = "linalg.generic"(%654, %657, %658) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg900: bf16, %arg901: bf16, %arg902: bf16):
      %1597 = "arith.addf"(%arg900, %arg901) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1597) : (bf16) -> ()
    }) : (tensor<2x8x20xbf16>, tensor<2x8x20xbf16>, tensor<2x8x20xbf16>) -> tensor<2x8x20xbf16>
    %660 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %661 = "linalg.generic"(%659, %660) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg898: bf16, %arg899: f32):
      %1596 = "arith.extf"(%arg898) : (bf16) -> f32
      "linalg.yield"(%1596) : (f32) -> ()
    }) : (tensor<2x8x20xbf16>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %662 = "tensor.empty"() : () -> tensor<20xi32>
    %663 = "linalg.generic"(%662) <{indexing_maps = [#map18], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg897: i32):
      %1594 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1595 = "arith.index_cast"(%1594) : (index) -> i32
      "linalg.yield"(%1595) : (i32) -> ()
    }) : (tensor<20xi32>) -> tensor<20xi32>
    %664 = "tensor.empty"() : () -> tensor<2x8x20xi32>
    %665 = "linalg.generic"(%arg130, %664) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg895: i32, %arg896: i32):
      "linalg.yield"(%arg895) : (i32) -> ()
    }) : (tensor<2x8xi32>, tensor<2x8x20xi32>) -> tensor<2x8x20xi32>
    %666 = "tensor.empty"() : () -> tensor<2x8x20xi32>
    %667 = "linalg.generic"(%663, %666) <{indexing_maps = [#map19, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg893: i32, %arg894: i32):
      "linalg.yield"(%arg893) : (i32) -> ()
    }) : (tensor<20xi32>, tensor<2x8x20xi32>) -> tensor<2x8x20xi32>
    %668 = "tensor.empty"() : () -> tensor<2x8x20xi1>
    %669 = "linalg.generic"(%665, %667, %668) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg890: i32, %arg891: i32, %arg892: i1):
      %1593 = "arith.cmpi"(%arg890, %arg891) <{predicate = 0 : i64}> : (i32, i32) -> i1
      "linalg.yield"(%1593) : (i1) -> ()
    }) : (tensor<2x8x20xi32>, tensor<2x8x20xi32>, tensor<2x8x20xi1>) -> tensor<2x8x20xi1>
    %670:3 = "func.call"(%661) <{callee = @log_softmax}> : (tensor<2x8x20xf32>) -> (tensor<2x8x20xf32>, tensor<2x8x20xf32>, tensor<2x8x1xf32>)
    %671:2 = "func.call"(%669, %670#0, %107) <{callee = @_where}> : (tensor<2x8x20xi1>, tensor<2x8x20xf32>, tensor<f32>) -> (tensor<2x8x20xf32>, tensor<2x8x20xf32>)
    %672 = "tensor.empty"() : () -> tensor<f32>
    %673 = "linalg.fill"(%106, %672) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg888: f32, %arg889: f32):
      "linalg.yield"(%arg888) : (f32) -> ()
    }) : (f32, tensor<f32>) -> tensor<f32>
    %674 = "linalg.generic"(%671#0, %673) <{indexing_maps = [#map, #map20], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg886: f32, %arg887: f32):
      %1592 = "arith.addf"(%arg887, %arg886) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1592) : (f32) -> ()
    }) : (tensor<2x8x20xf32>, tensor<f32>) -> tensor<f32>
    %675 = "tensor.empty"() : () -> tensor<f32>
    %676 = "linalg.generic"(%674, %675) <{indexing_maps = [#map9, #map9], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg884: f32, %arg885: f32):
      %1591 = "arith.negf"(%arg884) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1591) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %677 = "tensor.empty"() : () -> tensor<f32>
    %678 = "linalg.generic"(%676, %677) <{indexing_maps = [#map9, #map9], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg882: f32, %arg883: f32):
      %1590 = "arith.divf"(%arg882, %97) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1590) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %679 = "tensor.empty"() : () -> tensor<f32>
    %680 = "linalg.generic"(%679) <{indexing_maps = [#map9], iterator_types = [], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg881: f32):
      "linalg.yield"(%95) : (f32) -> ()
    }) : (tensor<f32>) -> tensor<f32>
    %681 = "tensor.empty"() : () -> tensor<f32>
    %682 = "linalg.generic"(%680, %681) <{indexing_maps = [#map9, #map9], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg879: f32, %arg880: f32):
      %1589 = "arith.negf"(%arg879) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1589) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %683 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %684 = "linalg.generic"(%682, %683) <{indexing_maps = [#map20, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg877: f32, %arg878: f32):
      "linalg.yield"(%arg877) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %685 = "func.call"(%669, %671#1, %684) <{callee = @_where_0}> : (tensor<2x8x20xi1>, tensor<2x8x20xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %686 = "func.call"(%670#1, %670#2, %685) <{callee = @log_softmax_1}> : (tensor<2x8x20xf32>, tensor<2x8x1xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %687 = "tensor.empty"() : () -> tensor<2x8x20xbf16>
    %688 = "linalg.generic"(%686, %687) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg875: f32, %arg876: bf16):
      %1588 = "arith.truncf"(%arg875) : (f32) -> bf16
      "linalg.yield"(%1588) : (bf16) -> ()
    }) : (tensor<2x8x20xf32>, tensor<2x8x20xbf16>) -> tensor<2x8x20xbf16>
    %689 = "tensor.empty"() : () -> tensor<20xbf16>
    %690 = "linalg.fill"(%103, %689) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg873: bf16, %arg874: bf16):
      "linalg.yield"(%arg873) : (bf16) -> ()
    }) : (bf16, tensor<20xbf16>) -> tensor<20xbf16>
    %691 = "linalg.generic"(%688, %690) <{indexing_maps = [#map21, #map22], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg871: bf16, %arg872: bf16):
      %1587 = "arith.addf"(%arg872, %arg871) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1587) : (bf16) -> ()
    }) : (tensor<2x8x20xbf16>, tensor<20xbf16>) -> tensor<20xbf16>
    %692 = "tensor.empty"() : () -> tensor<20xf32>
    %693 = "linalg.generic"(%691, %692) <{indexing_maps = [#map18, #map18], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg869: bf16, %arg870: f32):
      %1586 = "arith.extf"(%arg869) : (bf16) -> f32
      "linalg.yield"(%1586) : (f32) -> ()
    }) : (tensor<20xbf16>, tensor<20xf32>) -> tensor<20xf32>
    %694 = "tensor.empty"() : () -> tensor<20x2x8xbf16>
    %695 = "linalg.generic"(%688, %694) <{indexing_maps = [#map21, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg867: bf16, %arg868: bf16):
      "linalg.yield"(%arg867) : (bf16) -> ()
    }) : (tensor<2x8x20xbf16>, tensor<20x2x8xbf16>) -> tensor<20x2x8xbf16>
    %696 = "tensor.collapse_shape"(%695) <{reassociation = [[0], [1, 2]]}> : (tensor<20x2x8xbf16>) -> tensor<20x16xbf16>
    %697 = "tensor.collapse_shape"(%645) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %698 = "tensor.empty"() : () -> tensor<20x48xbf16>
    %699 = "linalg.fill"(%103, %698) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg865: bf16, %arg866: bf16):
      "linalg.yield"(%arg865) : (bf16) -> ()
    }) : (bf16, tensor<20x48xbf16>) -> tensor<20x48xbf16>
    %700 = "linalg.matmul"(%696, %697, %699) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg862: bf16, %arg863: bf16, %arg864: bf16):
      %1584 = "arith.mulf"(%arg862, %arg863) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1585 = "arith.addf"(%arg864, %1584) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1585) : (bf16) -> ()
    }) : (tensor<20x16xbf16>, tensor<16x48xbf16>, tensor<20x48xbf16>) -> tensor<20x48xbf16>
    %701 = "tensor.empty"() : () -> tensor<20x48xf32>
    %702 = "linalg.generic"(%700, %701) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg860: bf16, %arg861: f32):
      %1583 = "arith.extf"(%arg860) : (bf16) -> f32
      "linalg.yield"(%1583) : (f32) -> ()
    }) : (tensor<20x48xbf16>, tensor<20x48xf32>) -> tensor<20x48xf32>
    %703 = "tensor.empty"() : () -> tensor<48x20xf32>
    %704 = "linalg.generic"(%702, %703) <{indexing_maps = [#map23, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg858: f32, %arg859: f32):
      "linalg.yield"(%arg858) : (f32) -> ()
    }) : (tensor<20x48xf32>, tensor<48x20xf32>) -> tensor<48x20xf32>
    %705 = "tensor.collapse_shape"(%688) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x20xbf16>) -> tensor<16x20xbf16>
    %706 = "tensor.empty"() : () -> tensor<20x48xbf16>
    %707 = "linalg.generic"(%647, %706) <{indexing_maps = [#map23, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg856: bf16, %arg857: bf16):
      "linalg.yield"(%arg856) : (bf16) -> ()
    }) : (tensor<48x20xbf16>, tensor<20x48xbf16>) -> tensor<20x48xbf16>
    %708 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %709 = "linalg.fill"(%103, %708) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg854: bf16, %arg855: bf16):
      "linalg.yield"(%arg854) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %710 = "linalg.matmul"(%705, %707, %709) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg851: bf16, %arg852: bf16, %arg853: bf16):
      %1581 = "arith.mulf"(%arg851, %arg852) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1582 = "arith.addf"(%arg853, %1581) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1582) : (bf16) -> ()
    }) : (tensor<16x20xbf16>, tensor<20x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %711 = "tensor.expand_shape"(%710) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 48>}> : (tensor<16x48xbf16>) -> tensor<2x8x48xbf16>
    %712 = "tensor.empty"() : () -> tensor<48xbf16>
    %713 = "linalg.fill"(%103, %712) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg849: bf16, %arg850: bf16):
      "linalg.yield"(%arg849) : (bf16) -> ()
    }) : (bf16, tensor<48xbf16>) -> tensor<48xbf16>
    %714 = "linalg.generic"(%711, %713) <{indexing_maps = [#map21, #map22], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg847: bf16, %arg848: bf16):
      %1580 = "arith.addf"(%arg848, %arg847) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1580) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<48xbf16>) -> tensor<48xbf16>
    %715 = "tensor.empty"() : () -> tensor<48xf32>
    %716 = "linalg.generic"(%714, %715) <{indexing_maps = [#map18, #map18], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg845: bf16, %arg846: f32):
      %1579 = "arith.extf"(%arg845) : (bf16) -> f32
      "linalg.yield"(%1579) : (f32) -> ()
    }) : (tensor<48xbf16>, tensor<48xf32>) -> tensor<48xf32>
    %717 = "tensor.empty"() : () -> tensor<48x2x8xbf16>
    %718 = "linalg.generic"(%711, %717) <{indexing_maps = [#map21, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg843: bf16, %arg844: bf16):
      "linalg.yield"(%arg843) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<48x2x8xbf16>) -> tensor<48x2x8xbf16>
    %719 = "tensor.collapse_shape"(%718) <{reassociation = [[0], [1, 2]]}> : (tensor<48x2x8xbf16>) -> tensor<48x16xbf16>
    %720 = "tensor.collapse_shape"(%629#0) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x80xbf16>) -> tensor<16x80xbf16>
    %721 = "tensor.empty"() : () -> tensor<48x80xbf16>
    %722 = "linalg.fill"(%103, %721) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg841: bf16, %arg842: bf16):
      "linalg.yield"(%arg841) : (bf16) -> ()
    }) : (bf16, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %723 = "linalg.matmul"(%719, %720, %722) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg838: bf16, %arg839: bf16, %arg840: bf16):
      %1577 = "arith.mulf"(%arg838, %arg839) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1578 = "arith.addf"(%arg840, %1577) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1578) : (bf16) -> ()
    }) : (tensor<48x16xbf16>, tensor<16x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %724 = "tensor.empty"() : () -> tensor<48x80xf32>
    %725 = "linalg.generic"(%723, %724) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg836: bf16, %arg837: f32):
      %1576 = "arith.extf"(%arg836) : (bf16) -> f32
      "linalg.yield"(%1576) : (f32) -> ()
    }) : (tensor<48x80xbf16>, tensor<48x80xf32>) -> tensor<48x80xf32>
    %726 = "tensor.empty"() : () -> tensor<80x48xf32>
    %727 = "linalg.generic"(%725, %726) <{indexing_maps = [#map23, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg834: f32, %arg835: f32):
      "linalg.yield"(%arg834) : (f32) -> ()
    }) : (tensor<48x80xf32>, tensor<80x48xf32>) -> tensor<80x48xf32>
    %728 = "tensor.empty"() : () -> tensor<48x80xbf16>
    %729 = "linalg.generic"(%631, %728) <{indexing_maps = [#map23, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg832: bf16, %arg833: bf16):
      "linalg.yield"(%arg832) : (bf16) -> ()
    }) : (tensor<80x48xbf16>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %730 = "tensor.empty"() : () -> tensor<16x80xbf16>
    %731 = "linalg.fill"(%103, %730) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg830: bf16, %arg831: bf16):
      "linalg.yield"(%arg830) : (bf16) -> ()
    }) : (bf16, tensor<16x80xbf16>) -> tensor<16x80xbf16>
    %732 = "linalg.matmul"(%710, %729, %731) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg827: bf16, %arg828: bf16, %arg829: bf16):
      %1574 = "arith.mulf"(%arg827, %arg828) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1575 = "arith.addf"(%arg829, %1574) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1575) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x80xbf16>, tensor<16x80xbf16>) -> tensor<16x80xbf16>
    %733 = "tensor.expand_shape"(%732) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 80>}> : (tensor<16x80xbf16>) -> tensor<2x8x80xbf16>
    %734 = "func.call"(%629#1, %629#2, %628, %733) <{callee = @silu_2}> : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %735 = "tensor.empty"() : () -> tensor<80xbf16>
    %736 = "linalg.fill"(%103, %735) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg825: bf16, %arg826: bf16):
      "linalg.yield"(%arg825) : (bf16) -> ()
    }) : (bf16, tensor<80xbf16>) -> tensor<80xbf16>
    %737 = "linalg.generic"(%734, %736) <{indexing_maps = [#map21, #map22], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg823: bf16, %arg824: bf16):
      %1573 = "arith.addf"(%arg824, %arg823) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1573) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<80xbf16>) -> tensor<80xbf16>
    %738 = "tensor.empty"() : () -> tensor<80xf32>
    %739 = "linalg.generic"(%737, %738) <{indexing_maps = [#map18, #map18], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg821: bf16, %arg822: f32):
      %1572 = "arith.extf"(%arg821) : (bf16) -> f32
      "linalg.yield"(%1572) : (f32) -> ()
    }) : (tensor<80xbf16>, tensor<80xf32>) -> tensor<80xf32>
    %740 = "tensor.empty"() : () -> tensor<80x2x8xbf16>
    %741 = "linalg.generic"(%734, %740) <{indexing_maps = [#map21, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg819: bf16, %arg820: bf16):
      "linalg.yield"(%arg819) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<80x2x8xbf16>) -> tensor<80x2x8xbf16>
    %742 = "tensor.collapse_shape"(%741) <{reassociation = [[0], [1, 2]]}> : (tensor<80x2x8xbf16>) -> tensor<80x16xbf16>
    %743 = "tensor.collapse_shape"(%614) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %744 = "tensor.empty"() : () -> tensor<80x48xbf16>
    %745 = "linalg.fill"(%103, %744) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg817: bf16, %arg818: bf16):
      "linalg.yield"(%arg817) : (bf16) -> ()
    }) : (bf16, tensor<80x48xbf16>) -> tensor<80x48xbf16>
    %746 = "linalg.matmul"(%742, %743, %745) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg814: bf16, %arg815: bf16, %arg816: bf16):
      %1570 = "arith.mulf"(%arg814, %arg815) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1571 = "arith.addf"(%arg816, %1570) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1571) : (bf16) -> ()
    }) : (tensor<80x16xbf16>, tensor<16x48xbf16>, tensor<80x48xbf16>) -> tensor<80x48xbf16>
    %747 = "tensor.empty"() : () -> tensor<80x48xf32>
    %748 = "linalg.generic"(%746, %747) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg812: bf16, %arg813: f32):
      %1569 = "arith.extf"(%arg812) : (bf16) -> f32
      "linalg.yield"(%1569) : (f32) -> ()
    }) : (tensor<80x48xbf16>, tensor<80x48xf32>) -> tensor<80x48xf32>
    %749 = "tensor.empty"() : () -> tensor<48x80xf32>
    %750 = "linalg.generic"(%748, %749) <{indexing_maps = [#map23, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg810: f32, %arg811: f32):
      "linalg.yield"(%arg810) : (f32) -> ()
    }) : (tensor<80x48xf32>, tensor<48x80xf32>) -> tensor<48x80xf32>
    %751 = "tensor.collapse_shape"(%734) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x80xbf16>) -> tensor<16x80xbf16>
    %752 = "tensor.empty"() : () -> tensor<80x48xbf16>
    %753 = "linalg.generic"(%616, %752) <{indexing_maps = [#map23, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg808: bf16, %arg809: bf16):
      "linalg.yield"(%arg808) : (bf16) -> ()
    }) : (tensor<48x80xbf16>, tensor<80x48xbf16>) -> tensor<80x48xbf16>
    %754 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %755 = "linalg.fill"(%103, %754) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg806: bf16, %arg807: bf16):
      "linalg.yield"(%arg806) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %756 = "linalg.matmul"(%751, %753, %755) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg803: bf16, %arg804: bf16, %arg805: bf16):
      %1567 = "arith.mulf"(%arg803, %arg804) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1568 = "arith.addf"(%arg805, %1567) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1568) : (bf16) -> ()
    }) : (tensor<16x80xbf16>, tensor<80x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %757 = "tensor.empty"() : () -> tensor<16x48xf32>
    %758 = "linalg.generic"(%756, %757) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg801: bf16, %arg802: f32):
      %1566 = "arith.extf"(%arg801) : (bf16) -> f32
      "linalg.yield"(%1566) : (f32) -> ()
    }) : (tensor<16x48xbf16>, tensor<16x48xf32>) -> tensor<16x48xf32>
    %759 = "tensor.expand_shape"(%758) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 48>}> : (tensor<16x48xf32>) -> tensor<2x8x48xf32>
    %760 = "tensor.empty"() : () -> tensor<48xf32>
    %761 = "linalg.fill"(%106, %760) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg799: f32, %arg800: f32):
      "linalg.yield"(%arg799) : (f32) -> ()
    }) : (f32, tensor<48xf32>) -> tensor<48xf32>
    %762 = "linalg.generic"(%759, %761) <{indexing_maps = [#map21, #map22], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg797: f32, %arg798: f32):
      %1565 = "arith.addf"(%arg798, %arg797) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1565) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %763 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %764 = "linalg.generic"(%590, %759, %763) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg794: f32, %arg795: f32, %arg796: f32):
      %1564 = "arith.mulf"(%arg794, %arg795) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1564) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %765 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %766 = "linalg.generic"(%759, %605, %765) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg791: f32, %arg792: f32, %arg793: f32):
      %1563 = "arith.mulf"(%arg791, %arg792) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1563) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %767 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %768 = "linalg.generic"(%594, %767) <{indexing_maps = [#map3, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg789: f32, %arg790: f32):
      "linalg.yield"(%arg789) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %769 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %770 = "linalg.generic"(%768, %764, %769) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg786: f32, %arg787: f32, %arg788: f32):
      %1562 = "arith.mulf"(%arg786, %arg787) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1562) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %771 = "tensor.empty"() : () -> tensor<48xf32>
    %772 = "linalg.fill"(%106, %771) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg784: f32, %arg785: f32):
      "linalg.yield"(%arg784) : (f32) -> ()
    }) : (f32, tensor<48xf32>) -> tensor<48xf32>
    %773 = "linalg.generic"(%770, %772) <{indexing_maps = [#map21, #map22], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg782: f32, %arg783: f32):
      %1561 = "arith.addf"(%arg783, %arg782) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1561) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %774 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %775 = "linalg.generic"(%599, %774) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg780: f32, %arg781: f32):
      "linalg.yield"(%arg780) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %776 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %777 = "linalg.generic"(%764, %775, %776) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg777: f32, %arg778: f32, %arg779: f32):
      %1560 = "arith.mulf"(%arg777, %arg778) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1560) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %778 = "tensor.empty"() : () -> tensor<2x8xf32>
    %779 = "linalg.fill"(%106, %778) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg775: f32, %arg776: f32):
      "linalg.yield"(%arg775) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %780 = "linalg.generic"(%777, %779) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg773: f32, %arg774: f32):
      %1559 = "arith.addf"(%arg774, %arg773) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1559) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %781 = "tensor.expand_shape"(%780) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 8, 1>}> : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %782 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %783 = "linalg.generic"(%781, %598, %782) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg770: f32, %arg771: f32, %arg772: f32):
      %1558 = "arith.mulf"(%arg770, %arg771) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1558) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %784 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %785 = "linalg.generic"(%766, %784) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg768: f32, %arg769: f32):
      %1557 = "arith.negf"(%arg768) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1557) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %786 = "tensor.empty"() : () -> tensor<2x8xf32>
    %787 = "linalg.fill"(%106, %786) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg766: f32, %arg767: f32):
      "linalg.yield"(%arg766) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %788 = "linalg.generic"(%785, %787) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg764: f32, %arg765: f32):
      %1556 = "arith.addf"(%arg765, %arg764) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1556) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %789 = "tensor.expand_shape"(%788) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 8, 1>}> : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %790 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %791 = "linalg.generic"(%766, %790) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg762: f32, %arg763: bf16):
      %1555 = "arith.truncf"(%arg762) : (f32) -> bf16
      "linalg.yield"(%1555) : (bf16) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %792 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %793 = "linalg.generic"(%711, %791, %792) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg759: bf16, %arg760: bf16, %arg761: bf16):
      %1554 = "arith.addf"(%arg759, %arg760) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1554) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %794 = "tensor.empty"() : () -> tensor<2x8xf32>
    %795 = "linalg.fill"(%106, %794) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg757: f32, %arg758: f32):
      "linalg.yield"(%arg757) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %796 = "linalg.generic"(%783, %795) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg755: f32, %arg756: f32):
      %1553 = "arith.addf"(%arg756, %arg755) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1553) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %797 = "tensor.empty"() : () -> tensor<2x8xf32>
    %798 = "linalg.fill"(%106, %797) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg753: f32, %arg754: f32):
      "linalg.yield"(%arg753) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %799 = "linalg.generic"(%789, %798) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg751: f32, %arg752: f32):
      %1552 = "arith.addf"(%arg752, %arg751) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1552) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %800 = "tensor.empty"() : () -> tensor<2x8xf32>
    %801 = "linalg.generic"(%796, %583, %800) <{indexing_maps = [#map2, #map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg748: f32, %arg749: f32, %arg750: f32):
      %1551 = "arith.mulf"(%arg748, %arg749) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1551) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %802 = "tensor.empty"() : () -> tensor<2x8xf32>
    %803 = "linalg.generic"(%801, %802) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg746: f32, %arg747: f32):
      %1550 = "arith.negf"(%arg746) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1550) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %804 = "tensor.empty"() : () -> tensor<2x8xf32>
    %805 = "linalg.generic"(%803, %569, %804) <{indexing_maps = [#map2, #map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg743: f32, %arg744: f32, %arg745: f32):
      %1549 = "arith.mulf"(%arg743, %arg744) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1549) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %806 = "tensor.empty"() : () -> tensor<2x8xf32>
    %807 = "linalg.generic"(%799, %805, %806) <{indexing_maps = [#map2, #map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg740: f32, %arg741: f32, %arg742: f32):
      %1548 = "arith.addf"(%arg740, %arg741) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1548) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %808 = "tensor.empty"() : () -> tensor<2x8xf32>
    %809 = "linalg.generic"(%801, %808) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg738: f32, %arg739: f32):
      %1547 = "arith.divf"(%arg738, %105) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1547) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %810 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %811 = "linalg.generic"(%809, %810) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg736: f32, %arg737: f32):
      "linalg.yield"(%arg736) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %812 = "tensor.empty"() : () -> tensor<2x8xf32>
    %813 = "linalg.generic"(%807, %812) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg734: f32, %arg735: f32):
      %1546 = "arith.divf"(%arg734, %105) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1546) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %814 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %815 = "linalg.generic"(%813, %814) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg732: f32, %arg733: f32):
      "linalg.yield"(%arg732) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %816 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %817 = "linalg.generic"(%811, %555, %816) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg729: f32, %arg730: f32, %arg731: f32):
      %1545 = "arith.mulf"(%arg729, %arg730) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1545) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %818 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %819 = "linalg.generic"(%815, %817, %818) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg726: f32, %arg727: f32, %arg728: f32):
      %1544 = "arith.addf"(%arg726, %arg727) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1544) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %820 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %821 = "linalg.generic"(%819, %820) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg724: f32, %arg725: bf16):
      %1543 = "arith.truncf"(%arg724) : (f32) -> bf16
      "linalg.yield"(%1543) : (bf16) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %822 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %823 = "linalg.generic"(%793, %821, %822) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg721: bf16, %arg722: bf16, %arg723: bf16):
      %1542 = "arith.addf"(%arg721, %arg722) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1542) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %824 = "tensor.empty"() : () -> tensor<48xbf16>
    %825 = "linalg.fill"(%103, %824) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg719: bf16, %arg720: bf16):
      "linalg.yield"(%arg719) : (bf16) -> ()
    }) : (bf16, tensor<48xbf16>) -> tensor<48xbf16>
    %826 = "linalg.generic"(%823, %825) <{indexing_maps = [#map21, #map22], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg717: bf16, %arg718: bf16):
      %1541 = "arith.addf"(%arg718, %arg717) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1541) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<48xbf16>) -> tensor<48xbf16>
    %827 = "tensor.empty"() : () -> tensor<48xf32>
    %828 = "linalg.generic"(%826, %827) <{indexing_maps = [#map18, #map18], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg715: bf16, %arg716: f32):
      %1540 = "arith.extf"(%arg715) : (bf16) -> f32
      "linalg.yield"(%1540) : (f32) -> ()
    }) : (tensor<48xbf16>, tensor<48xf32>) -> tensor<48xf32>
    %829 = "tensor.empty"() : () -> tensor<48x2x8xbf16>
    %830 = "linalg.generic"(%823, %829) <{indexing_maps = [#map21, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg713: bf16, %arg714: bf16):
      "linalg.yield"(%arg713) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<48x2x8xbf16>) -> tensor<48x2x8xbf16>
    %831 = "tensor.collapse_shape"(%830) <{reassociation = [[0], [1, 2]]}> : (tensor<48x2x8xbf16>) -> tensor<48x16xbf16>
    %832 = "tensor.collapse_shape"(%532) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x8x4x12xbf16>) -> tensor<16x48xbf16>
    %833 = "tensor.empty"() : () -> tensor<48x48xbf16>
    %834 = "linalg.fill"(%103, %833) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg711: bf16, %arg712: bf16):
      "linalg.yield"(%arg711) : (bf16) -> ()
    }) : (bf16, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %835 = "linalg.matmul"(%831, %832, %834) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg708: bf16, %arg709: bf16, %arg710: bf16):
      %1538 = "arith.mulf"(%arg708, %arg709) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1539 = "arith.addf"(%arg710, %1538) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1539) : (bf16) -> ()
    }) : (tensor<48x16xbf16>, tensor<16x48xbf16>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %836 = "tensor.empty"() : () -> tensor<48x48xf32>
    %837 = "linalg.generic"(%835, %836) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg706: bf16, %arg707: f32):
      %1537 = "arith.extf"(%arg706) : (bf16) -> f32
      "linalg.yield"(%1537) : (f32) -> ()
    }) : (tensor<48x48xbf16>, tensor<48x48xf32>) -> tensor<48x48xf32>
    %838 = "tensor.expand_shape"(%837) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 48, 4, 12>}> : (tensor<48x48xf32>) -> tensor<48x4x12xf32>
    %839 = "tensor.empty"() : () -> tensor<4x12x48xf32>
    %840 = "linalg.generic"(%838, %839) <{indexing_maps = [#map24, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg704: f32, %arg705: f32):
      "linalg.yield"(%arg704) : (f32) -> ()
    }) : (tensor<48x4x12xf32>, tensor<4x12x48xf32>) -> tensor<4x12x48xf32>
    %841 = "tensor.collapse_shape"(%823) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %842 = "tensor.empty"() : () -> tensor<48x4x12xbf16>
    %843 = "linalg.generic"(%534, %842) <{indexing_maps = [#map21, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg702: bf16, %arg703: bf16):
      "linalg.yield"(%arg702) : (bf16) -> ()
    }) : (tensor<4x12x48xbf16>, tensor<48x4x12xbf16>) -> tensor<48x4x12xbf16>
    %844 = "tensor.collapse_shape"(%843) <{reassociation = [[0], [1, 2]]}> : (tensor<48x4x12xbf16>) -> tensor<48x48xbf16>
    %845 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %846 = "linalg.fill"(%103, %845) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg700: bf16, %arg701: bf16):
      "linalg.yield"(%arg700) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %847 = "linalg.matmul"(%841, %844, %846) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg697: bf16, %arg698: bf16, %arg699: bf16):
      %1535 = "arith.mulf"(%arg697, %arg698) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1536 = "arith.addf"(%arg699, %1535) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1536) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %848 = "tensor.expand_shape"(%847) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 8, 4, 12>}> : (tensor<16x48xbf16>) -> tensor<2x8x4x12xbf16>
    %849 = "tensor.empty"() : () -> tensor<2x4x12x8xbf16>
    %850 = "linalg.generic"(%848, %849) <{indexing_maps = [#map12, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg695: bf16, %arg696: bf16):
      "linalg.yield"(%arg695) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x4x12x8xbf16>) -> tensor<2x4x12x8xbf16>
    %851 = "tensor.empty"() : () -> tensor<2x4x8x12xbf16>
    %852 = "linalg.generic"(%850, %851) <{indexing_maps = [#map16, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg693: bf16, %arg694: bf16):
      "linalg.yield"(%arg693) : (bf16) -> ()
    }) : (tensor<2x4x12x8xbf16>, tensor<2x4x8x12xbf16>) -> tensor<2x4x8x12xbf16>
    %853 = "tensor.empty"() : () -> tensor<2x4x12x8xbf16>
    %854 = "linalg.generic"(%477, %853) <{indexing_maps = [#map12, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg691: bf16, %arg692: bf16):
      "linalg.yield"(%arg691) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x4x12x8xbf16>) -> tensor<2x4x12x8xbf16>
    %855 = "tensor.collapse_shape"(%852) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x12xbf16>) -> tensor<8x8x12xbf16>
    %856 = "tensor.collapse_shape"(%854) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x12x8xbf16>) -> tensor<8x12x8xbf16>
    %857 = "tensor.empty"() : () -> tensor<8x8x8xbf16>
    %858 = "linalg.fill"(%103, %857) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg689: bf16, %arg690: bf16):
      "linalg.yield"(%arg689) : (bf16) -> ()
    }) : (bf16, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %859 = "linalg.batch_matmul"(%855, %856, %858) <{indexing_maps = [#map13, #map14, #map15], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg686: bf16, %arg687: bf16, %arg688: bf16):
      %1533 = "arith.mulf"(%arg686, %arg687) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1534 = "arith.addf"(%arg688, %1533) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1534) : (bf16) -> ()
    }) : (tensor<8x8x12xbf16>, tensor<8x12x8xbf16>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %860 = "tensor.expand_shape"(%859) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 8, 8>}> : (tensor<8x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %861 = "tensor.collapse_shape"(%850) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x12x8xbf16>) -> tensor<8x12x8xbf16>
    %862 = "tensor.collapse_shape"(%515) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x8xbf16>) -> tensor<8x8x8xbf16>
    %863 = "tensor.empty"() : () -> tensor<8x12x8xbf16>
    %864 = "linalg.fill"(%103, %863) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg684: bf16, %arg685: bf16):
      "linalg.yield"(%arg684) : (bf16) -> ()
    }) : (bf16, tensor<8x12x8xbf16>) -> tensor<8x12x8xbf16>
    %865 = "linalg.batch_matmul"(%861, %862, %864) <{indexing_maps = [#map13, #map14, #map15], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg681: bf16, %arg682: bf16, %arg683: bf16):
      %1531 = "arith.mulf"(%arg681, %arg682) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1532 = "arith.addf"(%arg683, %1531) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1532) : (bf16) -> ()
    }) : (tensor<8x12x8xbf16>, tensor<8x8x8xbf16>, tensor<8x12x8xbf16>) -> tensor<8x12x8xbf16>
    %866 = "tensor.expand_shape"(%865) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 12, 8>}> : (tensor<8x12x8xbf16>) -> tensor<2x4x12x8xbf16>
    %867 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %868 = "linalg.generic"(%866, %867) <{indexing_maps = [#map17, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg679: bf16, %arg680: bf16):
      "linalg.yield"(%arg679) : (bf16) -> ()
    }) : (tensor<2x4x12x8xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %869 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %870 = "linalg.generic"(%520, %869) <{indexing_maps = [#map25, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg677: bf16, %arg678: bf16):
      "linalg.yield"(%arg677) : (bf16) -> ()
    }) : (tensor<2x4x8x1xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %871 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %872 = "linalg.generic"(%860, %870, %871) <{indexing_maps = [#map8, #map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg674: bf16, %arg675: bf16, %arg676: bf16):
      %1530 = "arith.mulf"(%arg674, %arg675) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1530) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %873 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %874 = "linalg.generic"(%872, %504, %873) <{indexing_maps = [#map8, #map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg671: bf16, %arg672: bf16, %arg673: bf16):
      %1529 = "arith.mulf"(%arg671, %arg672) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1529) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %875 = "tensor.empty"() : () -> tensor<2x4x8xbf16>
    %876 = "linalg.fill"(%103, %875) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg669: bf16, %arg670: bf16):
      "linalg.yield"(%arg669) : (bf16) -> ()
    }) : (bf16, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %877 = "linalg.generic"(%874, %876) <{indexing_maps = [#map8, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg667: bf16, %arg668: bf16):
      %1528 = "arith.addf"(%arg668, %arg667) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1528) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %878 = "tensor.empty"() : () -> tensor<2x4x8xbf16>
    %879 = "linalg.generic"(%877, %878) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg665: bf16, %arg666: bf16):
      %1527 = "arith.negf"(%arg665) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1527) : (bf16) -> ()
    }) : (tensor<2x4x8xbf16>, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %880 = "tensor.empty"() : () -> tensor<2x4x8xf32>
    %881 = "linalg.generic"(%879, %880) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg663: bf16, %arg664: f32):
      %1526 = "arith.extf"(%arg663) : (bf16) -> f32
      "linalg.yield"(%1526) : (f32) -> ()
    }) : (tensor<2x4x8xbf16>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %882 = "tensor.expand_shape"(%881) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 4, 8, 1>}> : (tensor<2x4x8xf32>) -> tensor<2x4x8x1xf32>
    %883 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %884 = "linalg.generic"(%511, %883) <{indexing_maps = [#map15, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg661: bf16, %arg662: bf16):
      "linalg.yield"(%arg661) : (bf16) -> ()
    }) : (tensor<2x4x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %885 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %886 = "linalg.generic"(%860, %884, %885) <{indexing_maps = [#map8, #map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg658: bf16, %arg659: bf16, %arg660: bf16):
      %1525 = "arith.divf"(%arg658, %arg659) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1525) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %887 = "tensor.empty"() : () -> tensor<2x4x8xf32>
    %888 = "linalg.fill"(%106, %887) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg656: f32, %arg657: f32):
      "linalg.yield"(%arg656) : (f32) -> ()
    }) : (f32, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %889 = "linalg.generic"(%882, %888) <{indexing_maps = [#map8, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg654: f32, %arg655: f32):
      %1524 = "arith.addf"(%arg655, %arg654) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1524) : (f32) -> ()
    }) : (tensor<2x4x8x1xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %890 = "tensor.empty"() : () -> tensor<2x4x8xbf16>
    %891 = "linalg.generic"(%889, %890) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg652: f32, %arg653: bf16):
      %1523 = "arith.truncf"(%arg652) : (f32) -> bf16
      "linalg.yield"(%1523) : (bf16) -> ()
    }) : (tensor<2x4x8xf32>, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %892 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %893 = "linalg.generic"(%891, %892) <{indexing_maps = [#map15, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg650: bf16, %arg651: bf16):
      "linalg.yield"(%arg650) : (bf16) -> ()
    }) : (tensor<2x4x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %894 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %895 = "linalg.generic"(%886, %893, %894) <{indexing_maps = [#map8, #map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg647: bf16, %arg648: bf16, %arg649: bf16):
      %1522 = "arith.addf"(%arg647, %arg648) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1522) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %896 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %897 = "linalg.generic"(%895, %504, %896) <{indexing_maps = [#map8, #map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg644: bf16, %arg645: bf16, %arg646: bf16):
      %1521 = "arith.mulf"(%arg644, %arg645) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1521) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %898 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %899 = "linalg.generic"(%897, %898) <{indexing_maps = [#map16, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg642: bf16, %arg643: bf16):
      "linalg.yield"(%arg642) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %900 = "tensor.empty"() : () -> tensor<2x4x8x12xbf16>
    %901 = "linalg.generic"(%485, %900) <{indexing_maps = [#map11, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg640: bf16, %arg641: bf16):
      "linalg.yield"(%arg640) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x4x8x12xbf16>) -> tensor<2x4x8x12xbf16>
    %902 = "tensor.collapse_shape"(%899) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x8xbf16>) -> tensor<8x8x8xbf16>
    %903 = "tensor.collapse_shape"(%901) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x12xbf16>) -> tensor<8x8x12xbf16>
    %904 = "tensor.empty"() : () -> tensor<8x8x12xbf16>
    %905 = "linalg.fill"(%103, %904) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg638: bf16, %arg639: bf16):
      "linalg.yield"(%arg638) : (bf16) -> ()
    }) : (bf16, tensor<8x8x12xbf16>) -> tensor<8x8x12xbf16>
    %906 = "linalg.batch_matmul"(%902, %903, %905) <{indexing_maps = [#map13, #map14, #map15], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg635: bf16, %arg636: bf16, %arg637: bf16):
      %1519 = "arith.mulf"(%arg635, %arg636) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1520 = "arith.addf"(%arg637, %1519) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1520) : (bf16) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x12xbf16>, tensor<8x8x12xbf16>) -> tensor<8x8x12xbf16>
    %907 = "tensor.expand_shape"(%906) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 8, 12>}> : (tensor<8x8x12xbf16>) -> tensor<2x4x8x12xbf16>
    %908 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %909 = "linalg.generic"(%907, %908) <{indexing_maps = [#map11, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg633: bf16, %arg634: bf16):
      "linalg.yield"(%arg633) : (bf16) -> ()
    }) : (tensor<2x4x8x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %910 = "tensor.empty"() : () -> tensor<2x4x8x12xbf16>
    %911 = "linalg.generic"(%462, %910) <{indexing_maps = [#map11, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg631: bf16, %arg632: bf16):
      "linalg.yield"(%arg631) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x4x8x12xbf16>) -> tensor<2x4x8x12xbf16>
    %912 = "tensor.collapse_shape"(%897) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x8xbf16>) -> tensor<8x8x8xbf16>
    %913 = "tensor.collapse_shape"(%911) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x12xbf16>) -> tensor<8x8x12xbf16>
    %914 = "tensor.empty"() : () -> tensor<8x8x12xbf16>
    %915 = "linalg.fill"(%103, %914) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg629: bf16, %arg630: bf16):
      "linalg.yield"(%arg629) : (bf16) -> ()
    }) : (bf16, tensor<8x8x12xbf16>) -> tensor<8x8x12xbf16>
    %916 = "linalg.batch_matmul"(%912, %913, %915) <{indexing_maps = [#map13, #map14, #map15], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg626: bf16, %arg627: bf16, %arg628: bf16):
      %1517 = "arith.mulf"(%arg626, %arg627) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1518 = "arith.addf"(%arg628, %1517) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1518) : (bf16) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x12xbf16>, tensor<8x8x12xbf16>) -> tensor<8x8x12xbf16>
    %917 = "tensor.expand_shape"(%916) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 8, 12>}> : (tensor<8x8x12xbf16>) -> tensor<2x4x8x12xbf16>
    %918 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %919 = "linalg.generic"(%917, %918) <{indexing_maps = [#map11, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg624: bf16, %arg625: bf16):
      "linalg.yield"(%arg624) : (bf16) -> ()
    }) : (tensor<2x4x8x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %920 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %921 = "linalg.generic"(%481, %920) <{indexing_maps = [#map10, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg622: bf16, %arg623: bf16):
      "linalg.yield"(%arg622) : (bf16) -> ()
    }) : (tensor<bf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %922 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %923 = "linalg.generic"(%919, %921, %922) <{indexing_maps = [#map8, #map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg619: bf16, %arg620: bf16, %arg621: bf16):
      %1516 = "arith.divf"(%arg619, %arg620) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1516) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %924 = "tensor.empty"() : () -> tensor<4x12xbf16>
    %925 = "linalg.fill"(%103, %924) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg617: bf16, %arg618: bf16):
      "linalg.yield"(%arg617) : (bf16) -> ()
    }) : (bf16, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %926 = "linalg.generic"(%868, %925) <{indexing_maps = [#map26, #map27], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg615: bf16, %arg616: bf16):
      %1515 = "arith.addf"(%arg616, %arg615) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1515) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %927 = "tensor.empty"() : () -> tensor<4x12xf32>
    %928 = "linalg.generic"(%926, %927) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg613: bf16, %arg614: f32):
      %1514 = "arith.extf"(%arg613) : (bf16) -> f32
      "linalg.yield"(%1514) : (f32) -> ()
    }) : (tensor<4x12xbf16>, tensor<4x12xf32>) -> tensor<4x12xf32>
    %929 = "tensor.empty"() : () -> tensor<4x12x2x8xbf16>
    %930 = "linalg.generic"(%868, %929) <{indexing_maps = [#map26, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg611: bf16, %arg612: bf16):
      "linalg.yield"(%arg611) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<4x12x2x8xbf16>) -> tensor<4x12x2x8xbf16>
    %931 = "tensor.collapse_shape"(%930) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<4x12x2x8xbf16>) -> tensor<48x16xbf16>
    %932 = "tensor.collapse_shape"(%432) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %933 = "tensor.empty"() : () -> tensor<48x48xbf16>
    %934 = "linalg.fill"(%103, %933) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg609: bf16, %arg610: bf16):
      "linalg.yield"(%arg609) : (bf16) -> ()
    }) : (bf16, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %935 = "linalg.matmul"(%931, %932, %934) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg606: bf16, %arg607: bf16, %arg608: bf16):
      %1512 = "arith.mulf"(%arg606, %arg607) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1513 = "arith.addf"(%arg608, %1512) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1513) : (bf16) -> ()
    }) : (tensor<48x16xbf16>, tensor<16x48xbf16>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %936 = "tensor.empty"() : () -> tensor<48x48xf32>
    %937 = "linalg.generic"(%935, %936) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg604: bf16, %arg605: f32):
      %1511 = "arith.extf"(%arg604) : (bf16) -> f32
      "linalg.yield"(%1511) : (f32) -> ()
    }) : (tensor<48x48xbf16>, tensor<48x48xf32>) -> tensor<48x48xf32>
    %938 = "tensor.expand_shape"(%937) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 4, 12, 48>}> : (tensor<48x48xf32>) -> tensor<4x12x48xf32>
    %939 = "tensor.empty"() : () -> tensor<48x4x12xf32>
    %940 = "linalg.generic"(%938, %939) <{indexing_maps = [#map21, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg602: f32, %arg603: f32):
      "linalg.yield"(%arg602) : (f32) -> ()
    }) : (tensor<4x12x48xf32>, tensor<48x4x12xf32>) -> tensor<48x4x12xf32>
    %941 = "tensor.collapse_shape"(%868) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x8x4x12xbf16>) -> tensor<16x48xbf16>
    %942 = "tensor.empty"() : () -> tensor<4x12x48xbf16>
    %943 = "linalg.generic"(%464, %942) <{indexing_maps = [#map24, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg600: bf16, %arg601: bf16):
      "linalg.yield"(%arg600) : (bf16) -> ()
    }) : (tensor<48x4x12xbf16>, tensor<4x12x48xbf16>) -> tensor<4x12x48xbf16>
    %944 = "tensor.collapse_shape"(%943) <{reassociation = [[0, 1], [2]]}> : (tensor<4x12x48xbf16>) -> tensor<48x48xbf16>
    %945 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %946 = "linalg.fill"(%103, %945) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg598: bf16, %arg599: bf16):
      "linalg.yield"(%arg598) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %947 = "linalg.matmul"(%941, %944, %946) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg595: bf16, %arg596: bf16, %arg597: bf16):
      %1509 = "arith.mulf"(%arg595, %arg596) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1510 = "arith.addf"(%arg597, %1509) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1510) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %948 = "tensor.expand_shape"(%947) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 48>}> : (tensor<16x48xbf16>) -> tensor<2x8x48xbf16>
    %949 = "tensor.empty"() : () -> tensor<4x12xbf16>
    %950 = "linalg.fill"(%103, %949) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg593: bf16, %arg594: bf16):
      "linalg.yield"(%arg593) : (bf16) -> ()
    }) : (bf16, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %951 = "linalg.generic"(%909, %950) <{indexing_maps = [#map26, #map27], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg591: bf16, %arg592: bf16):
      %1508 = "arith.addf"(%arg592, %arg591) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1508) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %952 = "tensor.empty"() : () -> tensor<4x12xf32>
    %953 = "linalg.generic"(%951, %952) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg589: bf16, %arg590: f32):
      %1507 = "arith.extf"(%arg589) : (bf16) -> f32
      "linalg.yield"(%1507) : (f32) -> ()
    }) : (tensor<4x12xbf16>, tensor<4x12xf32>) -> tensor<4x12xf32>
    %954 = "tensor.empty"() : () -> tensor<4x12x2x8xbf16>
    %955 = "linalg.generic"(%909, %954) <{indexing_maps = [#map26, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg587: bf16, %arg588: bf16):
      "linalg.yield"(%arg587) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<4x12x2x8xbf16>) -> tensor<4x12x2x8xbf16>
    %956 = "tensor.collapse_shape"(%955) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<4x12x2x8xbf16>) -> tensor<48x16xbf16>
    %957 = "tensor.collapse_shape"(%432) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %958 = "tensor.empty"() : () -> tensor<48x48xbf16>
    %959 = "linalg.fill"(%103, %958) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg585: bf16, %arg586: bf16):
      "linalg.yield"(%arg585) : (bf16) -> ()
    }) : (bf16, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %960 = "linalg.matmul"(%956, %957, %959) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg582: bf16, %arg583: bf16, %arg584: bf16):
      %1505 = "arith.mulf"(%arg582, %arg583) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1506 = "arith.addf"(%arg584, %1505) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1506) : (bf16) -> ()
    }) : (tensor<48x16xbf16>, tensor<16x48xbf16>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %961 = "tensor.empty"() : () -> tensor<48x48xf32>
    %962 = "linalg.generic"(%960, %961) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg580: bf16, %arg581: f32):
      %1504 = "arith.extf"(%arg580) : (bf16) -> f32
      "linalg.yield"(%1504) : (f32) -> ()
    }) : (tensor<48x48xbf16>, tensor<48x48xf32>) -> tensor<48x48xf32>
    %963 = "tensor.expand_shape"(%962) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 4, 12, 48>}> : (tensor<48x48xf32>) -> tensor<4x12x48xf32>
    %964 = "tensor.empty"() : () -> tensor<48x4x12xf32>
    %965 = "linalg.generic"(%963, %964) <{indexing_maps = [#map21, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg578: f32, %arg579: f32):
      "linalg.yield"(%arg578) : (f32) -> ()
    }) : (tensor<4x12x48xf32>, tensor<48x4x12xf32>) -> tensor<48x4x12xf32>
    %966 = "tensor.collapse_shape"(%909) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x8x4x12xbf16>) -> tensor<16x48xbf16>
    %967 = "tensor.empty"() : () -> tensor<4x12x48xbf16>
    %968 = "linalg.generic"(%449, %967) <{indexing_maps = [#map24, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg576: bf16, %arg577: bf16):
      "linalg.yield"(%arg576) : (bf16) -> ()
    }) : (tensor<48x4x12xbf16>, tensor<4x12x48xbf16>) -> tensor<4x12x48xbf16>
    %969 = "tensor.collapse_shape"(%968) <{reassociation = [[0, 1], [2]]}> : (tensor<4x12x48xbf16>) -> tensor<48x48xbf16>
    %970 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %971 = "linalg.fill"(%103, %970) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg574: bf16, %arg575: bf16):
      "linalg.yield"(%arg574) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %972 = "linalg.matmul"(%966, %969, %971) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg571: bf16, %arg572: bf16, %arg573: bf16):
      %1502 = "arith.mulf"(%arg571, %arg572) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1503 = "arith.addf"(%arg573, %1502) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1503) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %973 = "tensor.expand_shape"(%972) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 48>}> : (tensor<16x48xbf16>) -> tensor<2x8x48xbf16>
    %974 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %975 = "linalg.generic"(%948, %973, %974) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg568: bf16, %arg569: bf16, %arg570: bf16):
      %1501 = "arith.addf"(%arg568, %arg569) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1501) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %976 = "tensor.empty"() : () -> tensor<4x12xbf16>
    %977 = "linalg.fill"(%103, %976) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg566: bf16, %arg567: bf16):
      "linalg.yield"(%arg566) : (bf16) -> ()
    }) : (bf16, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %978 = "linalg.generic"(%923, %977) <{indexing_maps = [#map26, #map27], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg564: bf16, %arg565: bf16):
      %1500 = "arith.addf"(%arg565, %arg564) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1500) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %979 = "tensor.empty"() : () -> tensor<4x12xf32>
    %980 = "linalg.generic"(%978, %979) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg562: bf16, %arg563: f32):
      %1499 = "arith.extf"(%arg562) : (bf16) -> f32
      "linalg.yield"(%1499) : (f32) -> ()
    }) : (tensor<4x12xbf16>, tensor<4x12xf32>) -> tensor<4x12xf32>
    %981 = "tensor.empty"() : () -> tensor<4x12x2x8xbf16>
    %982 = "linalg.generic"(%923, %981) <{indexing_maps = [#map26, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg560: bf16, %arg561: bf16):
      "linalg.yield"(%arg560) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<4x12x2x8xbf16>) -> tensor<4x12x2x8xbf16>
    %983 = "tensor.collapse_shape"(%982) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<4x12x2x8xbf16>) -> tensor<48x16xbf16>
    %984 = "tensor.collapse_shape"(%432) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %985 = "tensor.empty"() : () -> tensor<48x48xbf16>
    %986 = "linalg.fill"(%103, %985) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg558: bf16, %arg559: bf16):
      "linalg.yield"(%arg558) : (bf16) -> ()
    }) : (bf16, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %987 = "linalg.matmul"(%983, %984, %986) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg555: bf16, %arg556: bf16, %arg557: bf16):
      %1497 = "arith.mulf"(%arg555, %arg556) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1498 = "arith.addf"(%arg557, %1497) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1498) : (bf16) -> ()
    }) : (tensor<48x16xbf16>, tensor<16x48xbf16>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %988 = "tensor.empty"() : () -> tensor<48x48xf32>
    %989 = "linalg.generic"(%987, %988) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg553: bf16, %arg554: f32):
      %1496 = "arith.extf"(%arg553) : (bf16) -> f32
      "linalg.yield"(%1496) : (f32) -> ()
    }) : (tensor<48x48xbf16>, tensor<48x48xf32>) -> tensor<48x48xf32>
    %990 = "tensor.expand_shape"(%989) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 4, 12, 48>}> : (tensor<48x48xf32>) -> tensor<4x12x48xf32>
    %991 = "tensor.empty"() : () -> tensor<48x4x12xf32>
    %992 = "linalg.generic"(%990, %991) <{indexing_maps = [#map21, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg551: f32, %arg552: f32):
      "linalg.yield"(%arg551) : (f32) -> ()
    }) : (tensor<4x12x48xf32>, tensor<48x4x12xf32>) -> tensor<48x4x12xf32>
    %993 = "tensor.collapse_shape"(%923) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x8x4x12xbf16>) -> tensor<16x48xbf16>
    %994 = "tensor.empty"() : () -> tensor<4x12x48xbf16>
    %995 = "linalg.generic"(%434, %994) <{indexing_maps = [#map24, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg549: bf16, %arg550: bf16):
      "linalg.yield"(%arg549) : (bf16) -> ()
    }) : (tensor<48x4x12xbf16>, tensor<4x12x48xbf16>) -> tensor<4x12x48xbf16>
    %996 = "tensor.collapse_shape"(%995) <{reassociation = [[0, 1], [2]]}> : (tensor<4x12x48xbf16>) -> tensor<48x48xbf16>
    %997 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %998 = "linalg.fill"(%103, %997) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg547: bf16, %arg548: bf16):
      "linalg.yield"(%arg547) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %999 = "linalg.matmul"(%993, %996, %998) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg544: bf16, %arg545: bf16, %arg546: bf16):
      %1494 = "arith.mulf"(%arg544, %arg545) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1495 = "arith.addf"(%arg546, %1494) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1495) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %1000 = "tensor.expand_shape"(%999) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 48>}> : (tensor<16x48xbf16>) -> tensor<2x8x48xbf16>
    %1001 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %1002 = "linalg.generic"(%975, %1000, %1001) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg541: bf16, %arg542: bf16, %arg543: bf16):
      %1493 = "arith.addf"(%arg541, %arg542) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1493) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %1003 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1004 = "linalg.generic"(%1002, %1003) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg539: bf16, %arg540: f32):
      %1492 = "arith.extf"(%arg539) : (bf16) -> f32
      "linalg.yield"(%1492) : (f32) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1005 = "tensor.empty"() : () -> tensor<48xf32>
    %1006 = "linalg.fill"(%106, %1005) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg537: f32, %arg538: f32):
      "linalg.yield"(%arg537) : (f32) -> ()
    }) : (f32, tensor<48xf32>) -> tensor<48xf32>
    %1007 = "linalg.generic"(%1004, %1006) <{indexing_maps = [#map21, #map22], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg535: f32, %arg536: f32):
      %1491 = "arith.addf"(%arg536, %arg535) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1491) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %1008 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1009 = "linalg.generic"(%408, %1004, %1008) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg532: f32, %arg533: f32, %arg534: f32):
      %1490 = "arith.mulf"(%arg532, %arg533) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1490) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1010 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1011 = "linalg.generic"(%1004, %423, %1010) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg529: f32, %arg530: f32, %arg531: f32):
      %1489 = "arith.mulf"(%arg529, %arg530) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1489) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1012 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1013 = "linalg.generic"(%412, %1012) <{indexing_maps = [#map3, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg527: f32, %arg528: f32):
      "linalg.yield"(%arg527) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1014 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1015 = "linalg.generic"(%1013, %1009, %1014) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg524: f32, %arg525: f32, %arg526: f32):
      %1488 = "arith.mulf"(%arg524, %arg525) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1488) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1016 = "tensor.empty"() : () -> tensor<48xf32>
    %1017 = "linalg.fill"(%106, %1016) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg522: f32, %arg523: f32):
      "linalg.yield"(%arg522) : (f32) -> ()
    }) : (f32, tensor<48xf32>) -> tensor<48xf32>
    %1018 = "linalg.generic"(%1015, %1017) <{indexing_maps = [#map21, #map22], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg520: f32, %arg521: f32):
      %1487 = "arith.addf"(%arg521, %arg520) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1487) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %1019 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1020 = "linalg.generic"(%417, %1019) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg518: f32, %arg519: f32):
      "linalg.yield"(%arg518) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1021 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1022 = "linalg.generic"(%1009, %1020, %1021) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg515: f32, %arg516: f32, %arg517: f32):
      %1486 = "arith.mulf"(%arg515, %arg516) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1486) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1023 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1024 = "linalg.fill"(%106, %1023) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg513: f32, %arg514: f32):
      "linalg.yield"(%arg513) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1025 = "linalg.generic"(%1022, %1024) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg511: f32, %arg512: f32):
      %1485 = "arith.addf"(%arg512, %arg511) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1485) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1026 = "tensor.expand_shape"(%1025) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 8, 1>}> : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %1027 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %1028 = "linalg.generic"(%1026, %416, %1027) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg508: f32, %arg509: f32, %arg510: f32):
      %1484 = "arith.mulf"(%arg508, %arg509) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1484) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %1029 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1030 = "linalg.generic"(%1011, %1029) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg506: f32, %arg507: f32):
      %1483 = "arith.negf"(%arg506) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1483) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1031 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1032 = "linalg.fill"(%106, %1031) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg504: f32, %arg505: f32):
      "linalg.yield"(%arg504) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1033 = "linalg.generic"(%1030, %1032) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg502: f32, %arg503: f32):
      %1482 = "arith.addf"(%arg503, %arg502) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1482) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1034 = "tensor.expand_shape"(%1033) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 8, 1>}> : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %1035 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %1036 = "linalg.generic"(%1011, %1035) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg500: f32, %arg501: bf16):
      %1481 = "arith.truncf"(%arg500) : (f32) -> bf16
      "linalg.yield"(%1481) : (bf16) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %1037 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %1038 = "linalg.generic"(%823, %1036, %1037) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg497: bf16, %arg498: bf16, %arg499: bf16):
      %1480 = "arith.addf"(%arg497, %arg498) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1480) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %1039 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1040 = "linalg.fill"(%106, %1039) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg495: f32, %arg496: f32):
      "linalg.yield"(%arg495) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1041 = "linalg.generic"(%1028, %1040) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg493: f32, %arg494: f32):
      %1479 = "arith.addf"(%arg494, %arg493) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1479) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1042 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1043 = "linalg.fill"(%106, %1042) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg491: f32, %arg492: f32):
      "linalg.yield"(%arg491) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1044 = "linalg.generic"(%1034, %1043) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg489: f32, %arg490: f32):
      %1478 = "arith.addf"(%arg490, %arg489) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1478) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1045 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1046 = "linalg.generic"(%1041, %401, %1045) <{indexing_maps = [#map2, #map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg486: f32, %arg487: f32, %arg488: f32):
      %1477 = "arith.mulf"(%arg486, %arg487) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1477) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1047 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1048 = "linalg.generic"(%1046, %1047) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg484: f32, %arg485: f32):
      %1476 = "arith.negf"(%arg484) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1476) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1049 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1050 = "linalg.generic"(%1048, %387, %1049) <{indexing_maps = [#map2, #map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg481: f32, %arg482: f32, %arg483: f32):
      %1475 = "arith.mulf"(%arg481, %arg482) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1475) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1051 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1052 = "linalg.generic"(%1044, %1050, %1051) <{indexing_maps = [#map2, #map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg478: f32, %arg479: f32, %arg480: f32):
      %1474 = "arith.addf"(%arg478, %arg479) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1474) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1053 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1054 = "linalg.generic"(%1046, %1053) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg476: f32, %arg477: f32):
      %1473 = "arith.divf"(%arg476, %105) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1473) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1055 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1056 = "linalg.generic"(%1054, %1055) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg474: f32, %arg475: f32):
      "linalg.yield"(%arg474) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1057 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1058 = "linalg.generic"(%1052, %1057) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg472: f32, %arg473: f32):
      %1472 = "arith.divf"(%arg472, %105) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1472) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1059 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1060 = "linalg.generic"(%1058, %1059) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg470: f32, %arg471: f32):
      "linalg.yield"(%arg470) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1061 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1062 = "linalg.generic"(%1056, %373, %1061) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg467: f32, %arg468: f32, %arg469: f32):
      %1471 = "arith.mulf"(%arg467, %arg468) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1471) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1063 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1064 = "linalg.generic"(%1060, %1062, %1063) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg464: f32, %arg465: f32, %arg466: f32):
      %1470 = "arith.addf"(%arg464, %arg465) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1470) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1065 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %1066 = "linalg.generic"(%1064, %1065) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg462: f32, %arg463: bf16):
      %1469 = "arith.truncf"(%arg462) : (f32) -> bf16
      "linalg.yield"(%1469) : (bf16) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %1067 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %1068 = "linalg.generic"(%1038, %1066, %1067) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg459: bf16, %arg460: bf16, %arg461: bf16):
      %1468 = "arith.addf"(%arg459, %arg460) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1468) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %1069 = "tensor.empty"() : () -> tensor<48xbf16>
    %1070 = "linalg.fill"(%103, %1069) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg457: bf16, %arg458: bf16):
      "linalg.yield"(%arg457) : (bf16) -> ()
    }) : (bf16, tensor<48xbf16>) -> tensor<48xbf16>
    %1071 = "linalg.generic"(%1068, %1070) <{indexing_maps = [#map21, #map22], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg455: bf16, %arg456: bf16):
      %1467 = "arith.addf"(%arg456, %arg455) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1467) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<48xbf16>) -> tensor<48xbf16>
    %1072 = "tensor.empty"() : () -> tensor<48xf32>
    %1073 = "linalg.generic"(%1071, %1072) <{indexing_maps = [#map18, #map18], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg453: bf16, %arg454: f32):
      %1466 = "arith.extf"(%arg453) : (bf16) -> f32
      "linalg.yield"(%1466) : (f32) -> ()
    }) : (tensor<48xbf16>, tensor<48xf32>) -> tensor<48xf32>
    %1074 = "tensor.empty"() : () -> tensor<48x2x8xbf16>
    %1075 = "linalg.generic"(%1068, %1074) <{indexing_maps = [#map21, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg451: bf16, %arg452: bf16):
      "linalg.yield"(%arg451) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<48x2x8xbf16>) -> tensor<48x2x8xbf16>
    %1076 = "tensor.collapse_shape"(%1075) <{reassociation = [[0], [1, 2]]}> : (tensor<48x2x8xbf16>) -> tensor<48x16xbf16>
    %1077 = "tensor.collapse_shape"(%351#0) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x80xbf16>) -> tensor<16x80xbf16>
    %1078 = "tensor.empty"() : () -> tensor<48x80xbf16>
    %1079 = "linalg.fill"(%103, %1078) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg449: bf16, %arg450: bf16):
      "linalg.yield"(%arg449) : (bf16) -> ()
    }) : (bf16, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %1080 = "linalg.matmul"(%1076, %1077, %1079) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg446: bf16, %arg447: bf16, %arg448: bf16):
      %1464 = "arith.mulf"(%arg446, %arg447) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1465 = "arith.addf"(%arg448, %1464) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1465) : (bf16) -> ()
    }) : (tensor<48x16xbf16>, tensor<16x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %1081 = "tensor.empty"() : () -> tensor<48x80xf32>
    %1082 = "linalg.generic"(%1080, %1081) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg444: bf16, %arg445: f32):
      %1463 = "arith.extf"(%arg444) : (bf16) -> f32
      "linalg.yield"(%1463) : (f32) -> ()
    }) : (tensor<48x80xbf16>, tensor<48x80xf32>) -> tensor<48x80xf32>
    %1083 = "tensor.empty"() : () -> tensor<80x48xf32>
    %1084 = "linalg.generic"(%1082, %1083) <{indexing_maps = [#map23, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg442: f32, %arg443: f32):
      "linalg.yield"(%arg442) : (f32) -> ()
    }) : (tensor<48x80xf32>, tensor<80x48xf32>) -> tensor<80x48xf32>
    %1085 = "tensor.collapse_shape"(%1068) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %1086 = "tensor.empty"() : () -> tensor<48x80xbf16>
    %1087 = "linalg.generic"(%353, %1086) <{indexing_maps = [#map23, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg440: bf16, %arg441: bf16):
      "linalg.yield"(%arg440) : (bf16) -> ()
    }) : (tensor<80x48xbf16>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %1088 = "tensor.empty"() : () -> tensor<16x80xbf16>
    %1089 = "linalg.fill"(%103, %1088) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg438: bf16, %arg439: bf16):
      "linalg.yield"(%arg438) : (bf16) -> ()
    }) : (bf16, tensor<16x80xbf16>) -> tensor<16x80xbf16>
    %1090 = "linalg.matmul"(%1085, %1087, %1089) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg435: bf16, %arg436: bf16, %arg437: bf16):
      %1461 = "arith.mulf"(%arg435, %arg436) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1462 = "arith.addf"(%arg437, %1461) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1462) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x80xbf16>, tensor<16x80xbf16>) -> tensor<16x80xbf16>
    %1091 = "tensor.expand_shape"(%1090) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 80>}> : (tensor<16x80xbf16>) -> tensor<2x8x80xbf16>
    %1092 = "func.call"(%351#1, %351#2, %350, %1091) <{callee = @silu_2}> : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %1093 = "tensor.empty"() : () -> tensor<80xbf16>
    %1094 = "linalg.fill"(%103, %1093) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg433: bf16, %arg434: bf16):
      "linalg.yield"(%arg433) : (bf16) -> ()
    }) : (bf16, tensor<80xbf16>) -> tensor<80xbf16>
    %1095 = "linalg.generic"(%1092, %1094) <{indexing_maps = [#map21, #map22], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg431: bf16, %arg432: bf16):
      %1460 = "arith.addf"(%arg432, %arg431) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1460) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<80xbf16>) -> tensor<80xbf16>
    %1096 = "tensor.empty"() : () -> tensor<80xf32>
    %1097 = "linalg.generic"(%1095, %1096) <{indexing_maps = [#map18, #map18], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg429: bf16, %arg430: f32):
      %1459 = "arith.extf"(%arg429) : (bf16) -> f32
      "linalg.yield"(%1459) : (f32) -> ()
    }) : (tensor<80xbf16>, tensor<80xf32>) -> tensor<80xf32>
    %1098 = "tensor.empty"() : () -> tensor<80x2x8xbf16>
    %1099 = "linalg.generic"(%1092, %1098) <{indexing_maps = [#map21, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg427: bf16, %arg428: bf16):
      "linalg.yield"(%arg427) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<80x2x8xbf16>) -> tensor<80x2x8xbf16>
    %1100 = "tensor.collapse_shape"(%1099) <{reassociation = [[0], [1, 2]]}> : (tensor<80x2x8xbf16>) -> tensor<80x16xbf16>
    %1101 = "tensor.collapse_shape"(%336) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %1102 = "tensor.empty"() : () -> tensor<80x48xbf16>
    %1103 = "linalg.fill"(%103, %1102) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg425: bf16, %arg426: bf16):
      "linalg.yield"(%arg425) : (bf16) -> ()
    }) : (bf16, tensor<80x48xbf16>) -> tensor<80x48xbf16>
    %1104 = "linalg.matmul"(%1100, %1101, %1103) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg422: bf16, %arg423: bf16, %arg424: bf16):
      %1457 = "arith.mulf"(%arg422, %arg423) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1458 = "arith.addf"(%arg424, %1457) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1458) : (bf16) -> ()
    }) : (tensor<80x16xbf16>, tensor<16x48xbf16>, tensor<80x48xbf16>) -> tensor<80x48xbf16>
    %1105 = "tensor.empty"() : () -> tensor<80x48xf32>
    %1106 = "linalg.generic"(%1104, %1105) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg420: bf16, %arg421: f32):
      %1456 = "arith.extf"(%arg420) : (bf16) -> f32
      "linalg.yield"(%1456) : (f32) -> ()
    }) : (tensor<80x48xbf16>, tensor<80x48xf32>) -> tensor<80x48xf32>
    %1107 = "tensor.empty"() : () -> tensor<48x80xf32>
    %1108 = "linalg.generic"(%1106, %1107) <{indexing_maps = [#map23, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg418: f32, %arg419: f32):
      "linalg.yield"(%arg418) : (f32) -> ()
    }) : (tensor<80x48xf32>, tensor<48x80xf32>) -> tensor<48x80xf32>
    %1109 = "tensor.collapse_shape"(%1092) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x80xbf16>) -> tensor<16x80xbf16>
    %1110 = "tensor.empty"() : () -> tensor<80x48xbf16>
    %1111 = "linalg.generic"(%338, %1110) <{indexing_maps = [#map23, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg416: bf16, %arg417: bf16):
      "linalg.yield"(%arg416) : (bf16) -> ()
    }) : (tensor<48x80xbf16>, tensor<80x48xbf16>) -> tensor<80x48xbf16>
    %1112 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %1113 = "linalg.fill"(%103, %1112) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg414: bf16, %arg415: bf16):
      "linalg.yield"(%arg414) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %1114 = "linalg.matmul"(%1109, %1111, %1113) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg411: bf16, %arg412: bf16, %arg413: bf16):
      %1454 = "arith.mulf"(%arg411, %arg412) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1455 = "arith.addf"(%arg413, %1454) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1455) : (bf16) -> ()
    }) : (tensor<16x80xbf16>, tensor<80x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %1115 = "tensor.empty"() : () -> tensor<16x48xf32>
    %1116 = "linalg.generic"(%1114, %1115) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg409: bf16, %arg410: f32):
      %1453 = "arith.extf"(%arg409) : (bf16) -> f32
      "linalg.yield"(%1453) : (f32) -> ()
    }) : (tensor<16x48xbf16>, tensor<16x48xf32>) -> tensor<16x48xf32>
    %1117 = "tensor.expand_shape"(%1116) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 48>}> : (tensor<16x48xf32>) -> tensor<2x8x48xf32>
    %1118 = "tensor.empty"() : () -> tensor<48xf32>
    %1119 = "linalg.fill"(%106, %1118) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg407: f32, %arg408: f32):
      "linalg.yield"(%arg407) : (f32) -> ()
    }) : (f32, tensor<48xf32>) -> tensor<48xf32>
    %1120 = "linalg.generic"(%1117, %1119) <{indexing_maps = [#map21, #map22], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg405: f32, %arg406: f32):
      %1452 = "arith.addf"(%arg406, %arg405) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1452) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %1121 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1122 = "linalg.generic"(%312, %1117, %1121) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg402: f32, %arg403: f32, %arg404: f32):
      %1451 = "arith.mulf"(%arg402, %arg403) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1451) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1123 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1124 = "linalg.generic"(%1117, %327, %1123) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg399: f32, %arg400: f32, %arg401: f32):
      %1450 = "arith.mulf"(%arg399, %arg400) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1450) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1125 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1126 = "linalg.generic"(%316, %1125) <{indexing_maps = [#map3, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg397: f32, %arg398: f32):
      "linalg.yield"(%arg397) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1127 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1128 = "linalg.generic"(%1126, %1122, %1127) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg394: f32, %arg395: f32, %arg396: f32):
      %1449 = "arith.mulf"(%arg394, %arg395) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1449) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1129 = "tensor.empty"() : () -> tensor<48xf32>
    %1130 = "linalg.fill"(%106, %1129) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg392: f32, %arg393: f32):
      "linalg.yield"(%arg392) : (f32) -> ()
    }) : (f32, tensor<48xf32>) -> tensor<48xf32>
    %1131 = "linalg.generic"(%1128, %1130) <{indexing_maps = [#map21, #map22], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg390: f32, %arg391: f32):
      %1448 = "arith.addf"(%arg391, %arg390) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1448) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %1132 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1133 = "linalg.generic"(%321, %1132) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg388: f32, %arg389: f32):
      "linalg.yield"(%arg388) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1134 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1135 = "linalg.generic"(%1122, %1133, %1134) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg385: f32, %arg386: f32, %arg387: f32):
      %1447 = "arith.mulf"(%arg385, %arg386) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1447) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1136 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1137 = "linalg.fill"(%106, %1136) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg383: f32, %arg384: f32):
      "linalg.yield"(%arg383) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1138 = "linalg.generic"(%1135, %1137) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg381: f32, %arg382: f32):
      %1446 = "arith.addf"(%arg382, %arg381) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1446) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1139 = "tensor.expand_shape"(%1138) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 8, 1>}> : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %1140 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %1141 = "linalg.generic"(%1139, %320, %1140) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg378: f32, %arg379: f32, %arg380: f32):
      %1445 = "arith.mulf"(%arg378, %arg379) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1445) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %1142 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1143 = "linalg.generic"(%1124, %1142) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg376: f32, %arg377: f32):
      %1444 = "arith.negf"(%arg376) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1444) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1144 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1145 = "linalg.fill"(%106, %1144) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg374: f32, %arg375: f32):
      "linalg.yield"(%arg374) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1146 = "linalg.generic"(%1143, %1145) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg372: f32, %arg373: f32):
      %1443 = "arith.addf"(%arg373, %arg372) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1443) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1147 = "tensor.expand_shape"(%1146) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 8, 1>}> : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %1148 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %1149 = "linalg.generic"(%1124, %1148) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg370: f32, %arg371: bf16):
      %1442 = "arith.truncf"(%arg370) : (f32) -> bf16
      "linalg.yield"(%1442) : (bf16) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %1150 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %1151 = "linalg.generic"(%1068, %1149, %1150) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg367: bf16, %arg368: bf16, %arg369: bf16):
      %1441 = "arith.addf"(%arg367, %arg368) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1441) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %1152 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1153 = "linalg.fill"(%106, %1152) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg365: f32, %arg366: f32):
      "linalg.yield"(%arg365) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1154 = "linalg.generic"(%1141, %1153) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg363: f32, %arg364: f32):
      %1440 = "arith.addf"(%arg364, %arg363) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1440) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1155 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1156 = "linalg.fill"(%106, %1155) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg361: f32, %arg362: f32):
      "linalg.yield"(%arg361) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1157 = "linalg.generic"(%1147, %1156) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg359: f32, %arg360: f32):
      %1439 = "arith.addf"(%arg360, %arg359) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1439) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1158 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1159 = "linalg.generic"(%1154, %305, %1158) <{indexing_maps = [#map2, #map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg356: f32, %arg357: f32, %arg358: f32):
      %1438 = "arith.mulf"(%arg356, %arg357) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1438) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1160 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1161 = "linalg.generic"(%1159, %1160) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg354: f32, %arg355: f32):
      %1437 = "arith.negf"(%arg354) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1437) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1162 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1163 = "linalg.generic"(%1161, %291, %1162) <{indexing_maps = [#map2, #map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg351: f32, %arg352: f32, %arg353: f32):
      %1436 = "arith.mulf"(%arg351, %arg352) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1436) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1164 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1165 = "linalg.generic"(%1157, %1163, %1164) <{indexing_maps = [#map2, #map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg348: f32, %arg349: f32, %arg350: f32):
      %1435 = "arith.addf"(%arg348, %arg349) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1435) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1166 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1167 = "linalg.generic"(%1159, %1166) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg346: f32, %arg347: f32):
      %1434 = "arith.divf"(%arg346, %105) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1434) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1168 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1169 = "linalg.generic"(%1167, %1168) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg344: f32, %arg345: f32):
      "linalg.yield"(%arg344) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1170 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1171 = "linalg.generic"(%1165, %1170) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg342: f32, %arg343: f32):
      %1433 = "arith.divf"(%arg342, %105) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1433) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1172 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1173 = "linalg.generic"(%1171, %1172) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg340: f32, %arg341: f32):
      "linalg.yield"(%arg340) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1174 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1175 = "linalg.generic"(%1169, %277, %1174) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg337: f32, %arg338: f32, %arg339: f32):
      %1432 = "arith.mulf"(%arg337, %arg338) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1432) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1176 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1177 = "linalg.generic"(%1173, %1175, %1176) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg334: f32, %arg335: f32, %arg336: f32):
      %1431 = "arith.addf"(%arg334, %arg335) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1431) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1178 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %1179 = "linalg.generic"(%1177, %1178) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg332: f32, %arg333: bf16):
      %1430 = "arith.truncf"(%arg332) : (f32) -> bf16
      "linalg.yield"(%1430) : (bf16) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %1180 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %1181 = "linalg.generic"(%1151, %1179, %1180) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg329: bf16, %arg330: bf16, %arg331: bf16):
      %1429 = "arith.addf"(%arg329, %arg330) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1429) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %1182 = "tensor.empty"() : () -> tensor<48xbf16>
    %1183 = "linalg.fill"(%103, %1182) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg327: bf16, %arg328: bf16):
      "linalg.yield"(%arg327) : (bf16) -> ()
    }) : (bf16, tensor<48xbf16>) -> tensor<48xbf16>
    %1184 = "linalg.generic"(%1181, %1183) <{indexing_maps = [#map21, #map22], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg325: bf16, %arg326: bf16):
      %1428 = "arith.addf"(%arg326, %arg325) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1428) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<48xbf16>) -> tensor<48xbf16>
    %1185 = "tensor.empty"() : () -> tensor<48xf32>
    %1186 = "linalg.generic"(%1184, %1185) <{indexing_maps = [#map18, #map18], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg323: bf16, %arg324: f32):
      %1427 = "arith.extf"(%arg323) : (bf16) -> f32
      "linalg.yield"(%1427) : (f32) -> ()
    }) : (tensor<48xbf16>, tensor<48xf32>) -> tensor<48xf32>
    %1187 = "tensor.empty"() : () -> tensor<48x2x8xbf16>
    %1188 = "linalg.generic"(%1181, %1187) <{indexing_maps = [#map21, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg321: bf16, %arg322: bf16):
      "linalg.yield"(%arg321) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<48x2x8xbf16>) -> tensor<48x2x8xbf16>
    %1189 = "tensor.collapse_shape"(%1188) <{reassociation = [[0], [1, 2]]}> : (tensor<48x2x8xbf16>) -> tensor<48x16xbf16>
    %1190 = "tensor.collapse_shape"(%254) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x8x4x12xbf16>) -> tensor<16x48xbf16>
    %1191 = "tensor.empty"() : () -> tensor<48x48xbf16>
    %1192 = "linalg.fill"(%103, %1191) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg319: bf16, %arg320: bf16):
      "linalg.yield"(%arg319) : (bf16) -> ()
    }) : (bf16, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %1193 = "linalg.matmul"(%1189, %1190, %1192) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg316: bf16, %arg317: bf16, %arg318: bf16):
      %1425 = "arith.mulf"(%arg316, %arg317) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1426 = "arith.addf"(%arg318, %1425) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1426) : (bf16) -> ()
    }) : (tensor<48x16xbf16>, tensor<16x48xbf16>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %1194 = "tensor.empty"() : () -> tensor<48x48xf32>
    %1195 = "linalg.generic"(%1193, %1194) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg314: bf16, %arg315: f32):
      %1424 = "arith.extf"(%arg314) : (bf16) -> f32
      "linalg.yield"(%1424) : (f32) -> ()
    }) : (tensor<48x48xbf16>, tensor<48x48xf32>) -> tensor<48x48xf32>
    %1196 = "tensor.expand_shape"(%1195) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 48, 4, 12>}> : (tensor<48x48xf32>) -> tensor<48x4x12xf32>
    %1197 = "tensor.empty"() : () -> tensor<4x12x48xf32>
    %1198 = "linalg.generic"(%1196, %1197) <{indexing_maps = [#map24, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg312: f32, %arg313: f32):
      "linalg.yield"(%arg312) : (f32) -> ()
    }) : (tensor<48x4x12xf32>, tensor<4x12x48xf32>) -> tensor<4x12x48xf32>
    %1199 = "tensor.collapse_shape"(%1181) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %1200 = "tensor.empty"() : () -> tensor<48x4x12xbf16>
    %1201 = "linalg.generic"(%256, %1200) <{indexing_maps = [#map21, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg310: bf16, %arg311: bf16):
      "linalg.yield"(%arg310) : (bf16) -> ()
    }) : (tensor<4x12x48xbf16>, tensor<48x4x12xbf16>) -> tensor<48x4x12xbf16>
    %1202 = "tensor.collapse_shape"(%1201) <{reassociation = [[0], [1, 2]]}> : (tensor<48x4x12xbf16>) -> tensor<48x48xbf16>
    %1203 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %1204 = "linalg.fill"(%103, %1203) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg308: bf16, %arg309: bf16):
      "linalg.yield"(%arg308) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %1205 = "linalg.matmul"(%1199, %1202, %1204) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg305: bf16, %arg306: bf16, %arg307: bf16):
      %1422 = "arith.mulf"(%arg305, %arg306) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1423 = "arith.addf"(%arg307, %1422) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1423) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %1206 = "tensor.expand_shape"(%1205) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 8, 4, 12>}> : (tensor<16x48xbf16>) -> tensor<2x8x4x12xbf16>
    %1207 = "tensor.empty"() : () -> tensor<2x4x12x8xbf16>
    %1208 = "linalg.generic"(%1206, %1207) <{indexing_maps = [#map12, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg303: bf16, %arg304: bf16):
      "linalg.yield"(%arg303) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x4x12x8xbf16>) -> tensor<2x4x12x8xbf16>
    %1209 = "tensor.empty"() : () -> tensor<2x4x8x12xbf16>
    %1210 = "linalg.generic"(%1208, %1209) <{indexing_maps = [#map16, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg301: bf16, %arg302: bf16):
      "linalg.yield"(%arg301) : (bf16) -> ()
    }) : (tensor<2x4x12x8xbf16>, tensor<2x4x8x12xbf16>) -> tensor<2x4x8x12xbf16>
    %1211 = "tensor.empty"() : () -> tensor<2x4x12x8xbf16>
    %1212 = "linalg.generic"(%199, %1211) <{indexing_maps = [#map12, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg299: bf16, %arg300: bf16):
      "linalg.yield"(%arg299) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x4x12x8xbf16>) -> tensor<2x4x12x8xbf16>
    %1213 = "tensor.collapse_shape"(%1210) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x12xbf16>) -> tensor<8x8x12xbf16>
    %1214 = "tensor.collapse_shape"(%1212) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x12x8xbf16>) -> tensor<8x12x8xbf16>
    %1215 = "tensor.empty"() : () -> tensor<8x8x8xbf16>
    %1216 = "linalg.fill"(%103, %1215) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg297: bf16, %arg298: bf16):
      "linalg.yield"(%arg297) : (bf16) -> ()
    }) : (bf16, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %1217 = "linalg.batch_matmul"(%1213, %1214, %1216) <{indexing_maps = [#map13, #map14, #map15], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg294: bf16, %arg295: bf16, %arg296: bf16):
      %1420 = "arith.mulf"(%arg294, %arg295) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1421 = "arith.addf"(%arg296, %1420) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1421) : (bf16) -> ()
    }) : (tensor<8x8x12xbf16>, tensor<8x12x8xbf16>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %1218 = "tensor.expand_shape"(%1217) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 8, 8>}> : (tensor<8x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %1219 = "tensor.collapse_shape"(%1208) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x12x8xbf16>) -> tensor<8x12x8xbf16>
    %1220 = "tensor.collapse_shape"(%237) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x8xbf16>) -> tensor<8x8x8xbf16>
    %1221 = "tensor.empty"() : () -> tensor<8x12x8xbf16>
    %1222 = "linalg.fill"(%103, %1221) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg292: bf16, %arg293: bf16):
      "linalg.yield"(%arg292) : (bf16) -> ()
    }) : (bf16, tensor<8x12x8xbf16>) -> tensor<8x12x8xbf16>
    %1223 = "linalg.batch_matmul"(%1219, %1220, %1222) <{indexing_maps = [#map13, #map14, #map15], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg289: bf16, %arg290: bf16, %arg291: bf16):
      %1418 = "arith.mulf"(%arg289, %arg290) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1419 = "arith.addf"(%arg291, %1418) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1419) : (bf16) -> ()
    }) : (tensor<8x12x8xbf16>, tensor<8x8x8xbf16>, tensor<8x12x8xbf16>) -> tensor<8x12x8xbf16>
    %1224 = "tensor.expand_shape"(%1223) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 12, 8>}> : (tensor<8x12x8xbf16>) -> tensor<2x4x12x8xbf16>
    %1225 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %1226 = "linalg.generic"(%1224, %1225) <{indexing_maps = [#map17, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg287: bf16, %arg288: bf16):
      "linalg.yield"(%arg287) : (bf16) -> ()
    }) : (tensor<2x4x12x8xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %1227 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %1228 = "linalg.generic"(%242, %1227) <{indexing_maps = [#map25, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg285: bf16, %arg286: bf16):
      "linalg.yield"(%arg285) : (bf16) -> ()
    }) : (tensor<2x4x8x1xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %1229 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %1230 = "linalg.generic"(%1218, %1228, %1229) <{indexing_maps = [#map8, #map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg282: bf16, %arg283: bf16, %arg284: bf16):
      %1417 = "arith.mulf"(%arg282, %arg283) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1417) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %1231 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %1232 = "linalg.generic"(%1230, %226, %1231) <{indexing_maps = [#map8, #map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg279: bf16, %arg280: bf16, %arg281: bf16):
      %1416 = "arith.mulf"(%arg279, %arg280) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1416) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %1233 = "tensor.empty"() : () -> tensor<2x4x8xbf16>
    %1234 = "linalg.fill"(%103, %1233) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg277: bf16, %arg278: bf16):
      "linalg.yield"(%arg277) : (bf16) -> ()
    }) : (bf16, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %1235 = "linalg.generic"(%1232, %1234) <{indexing_maps = [#map8, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg275: bf16, %arg276: bf16):
      %1415 = "arith.addf"(%arg276, %arg275) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1415) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %1236 = "tensor.empty"() : () -> tensor<2x4x8xbf16>
    %1237 = "linalg.generic"(%1235, %1236) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg273: bf16, %arg274: bf16):
      %1414 = "arith.negf"(%arg273) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1414) : (bf16) -> ()
    }) : (tensor<2x4x8xbf16>, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %1238 = "tensor.empty"() : () -> tensor<2x4x8xf32>
    %1239 = "linalg.generic"(%1237, %1238) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg271: bf16, %arg272: f32):
      %1413 = "arith.extf"(%arg271) : (bf16) -> f32
      "linalg.yield"(%1413) : (f32) -> ()
    }) : (tensor<2x4x8xbf16>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %1240 = "tensor.expand_shape"(%1239) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 4, 8, 1>}> : (tensor<2x4x8xf32>) -> tensor<2x4x8x1xf32>
    %1241 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %1242 = "linalg.generic"(%233, %1241) <{indexing_maps = [#map15, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg269: bf16, %arg270: bf16):
      "linalg.yield"(%arg269) : (bf16) -> ()
    }) : (tensor<2x4x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %1243 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %1244 = "linalg.generic"(%1218, %1242, %1243) <{indexing_maps = [#map8, #map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg266: bf16, %arg267: bf16, %arg268: bf16):
      %1412 = "arith.divf"(%arg266, %arg267) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1412) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %1245 = "tensor.empty"() : () -> tensor<2x4x8xf32>
    %1246 = "linalg.fill"(%106, %1245) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg264: f32, %arg265: f32):
      "linalg.yield"(%arg264) : (f32) -> ()
    }) : (f32, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %1247 = "linalg.generic"(%1240, %1246) <{indexing_maps = [#map8, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg262: f32, %arg263: f32):
      %1411 = "arith.addf"(%arg263, %arg262) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1411) : (f32) -> ()
    }) : (tensor<2x4x8x1xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %1248 = "tensor.empty"() : () -> tensor<2x4x8xbf16>
    %1249 = "linalg.generic"(%1247, %1248) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg260: f32, %arg261: bf16):
      %1410 = "arith.truncf"(%arg260) : (f32) -> bf16
      "linalg.yield"(%1410) : (bf16) -> ()
    }) : (tensor<2x4x8xf32>, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %1250 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %1251 = "linalg.generic"(%1249, %1250) <{indexing_maps = [#map15, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg258: bf16, %arg259: bf16):
      "linalg.yield"(%arg258) : (bf16) -> ()
    }) : (tensor<2x4x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %1252 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %1253 = "linalg.generic"(%1244, %1251, %1252) <{indexing_maps = [#map8, #map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg255: bf16, %arg256: bf16, %arg257: bf16):
      %1409 = "arith.addf"(%arg255, %arg256) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1409) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %1254 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %1255 = "linalg.generic"(%1253, %226, %1254) <{indexing_maps = [#map8, #map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg252: bf16, %arg253: bf16, %arg254: bf16):
      %1408 = "arith.mulf"(%arg252, %arg253) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1408) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %1256 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %1257 = "linalg.generic"(%1255, %1256) <{indexing_maps = [#map16, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg250: bf16, %arg251: bf16):
      "linalg.yield"(%arg250) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %1258 = "tensor.empty"() : () -> tensor<2x4x8x12xbf16>
    %1259 = "linalg.generic"(%207, %1258) <{indexing_maps = [#map11, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg248: bf16, %arg249: bf16):
      "linalg.yield"(%arg248) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x4x8x12xbf16>) -> tensor<2x4x8x12xbf16>
    %1260 = "tensor.collapse_shape"(%1257) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x8xbf16>) -> tensor<8x8x8xbf16>
    %1261 = "tensor.collapse_shape"(%1259) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x12xbf16>) -> tensor<8x8x12xbf16>
    %1262 = "tensor.empty"() : () -> tensor<8x8x12xbf16>
    %1263 = "linalg.fill"(%103, %1262) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg246: bf16, %arg247: bf16):
      "linalg.yield"(%arg246) : (bf16) -> ()
    }) : (bf16, tensor<8x8x12xbf16>) -> tensor<8x8x12xbf16>
    %1264 = "linalg.batch_matmul"(%1260, %1261, %1263) <{indexing_maps = [#map13, #map14, #map15], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg243: bf16, %arg244: bf16, %arg245: bf16):
      %1406 = "arith.mulf"(%arg243, %arg244) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1407 = "arith.addf"(%arg245, %1406) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1407) : (bf16) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x12xbf16>, tensor<8x8x12xbf16>) -> tensor<8x8x12xbf16>
    %1265 = "tensor.expand_shape"(%1264) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 8, 12>}> : (tensor<8x8x12xbf16>) -> tensor<2x4x8x12xbf16>
    %1266 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %1267 = "linalg.generic"(%1265, %1266) <{indexing_maps = [#map11, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg241: bf16, %arg242: bf16):
      "linalg.yield"(%arg241) : (bf16) -> ()
    }) : (tensor<2x4x8x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %1268 = "tensor.empty"() : () -> tensor<2x4x8x12xbf16>
    %1269 = "linalg.generic"(%184, %1268) <{indexing_maps = [#map11, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg239: bf16, %arg240: bf16):
      "linalg.yield"(%arg239) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x4x8x12xbf16>) -> tensor<2x4x8x12xbf16>
    %1270 = "tensor.collapse_shape"(%1255) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x8xbf16>) -> tensor<8x8x8xbf16>
    %1271 = "tensor.collapse_shape"(%1269) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x12xbf16>) -> tensor<8x8x12xbf16>
    %1272 = "tensor.empty"() : () -> tensor<8x8x12xbf16>
    %1273 = "linalg.fill"(%103, %1272) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg237: bf16, %arg238: bf16):
      "linalg.yield"(%arg237) : (bf16) -> ()
    }) : (bf16, tensor<8x8x12xbf16>) -> tensor<8x8x12xbf16>
    %1274 = "linalg.batch_matmul"(%1270, %1271, %1273) <{indexing_maps = [#map13, #map14, #map15], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg234: bf16, %arg235: bf16, %arg236: bf16):
      %1404 = "arith.mulf"(%arg234, %arg235) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1405 = "arith.addf"(%arg236, %1404) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1405) : (bf16) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x12xbf16>, tensor<8x8x12xbf16>) -> tensor<8x8x12xbf16>
    %1275 = "tensor.expand_shape"(%1274) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 8, 12>}> : (tensor<8x8x12xbf16>) -> tensor<2x4x8x12xbf16>
    %1276 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %1277 = "linalg.generic"(%1275, %1276) <{indexing_maps = [#map11, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg232: bf16, %arg233: bf16):
      "linalg.yield"(%arg232) : (bf16) -> ()
    }) : (tensor<2x4x8x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %1278 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %1279 = "linalg.generic"(%203, %1278) <{indexing_maps = [#map10, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg230: bf16, %arg231: bf16):
      "linalg.yield"(%arg230) : (bf16) -> ()
    }) : (tensor<bf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %1280 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %1281 = "linalg.generic"(%1277, %1279, %1280) <{indexing_maps = [#map8, #map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg227: bf16, %arg228: bf16, %arg229: bf16):
      %1403 = "arith.divf"(%arg227, %arg228) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1403) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %1282 = "tensor.empty"() : () -> tensor<4x12xbf16>
    %1283 = "linalg.fill"(%103, %1282) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg225: bf16, %arg226: bf16):
      "linalg.yield"(%arg225) : (bf16) -> ()
    }) : (bf16, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %1284 = "linalg.generic"(%1226, %1283) <{indexing_maps = [#map26, #map27], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg223: bf16, %arg224: bf16):
      %1402 = "arith.addf"(%arg224, %arg223) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1402) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %1285 = "tensor.empty"() : () -> tensor<4x12xf32>
    %1286 = "linalg.generic"(%1284, %1285) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg221: bf16, %arg222: f32):
      %1401 = "arith.extf"(%arg221) : (bf16) -> f32
      "linalg.yield"(%1401) : (f32) -> ()
    }) : (tensor<4x12xbf16>, tensor<4x12xf32>) -> tensor<4x12xf32>
    %1287 = "tensor.empty"() : () -> tensor<4x12x2x8xbf16>
    %1288 = "linalg.generic"(%1226, %1287) <{indexing_maps = [#map26, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg219: bf16, %arg220: bf16):
      "linalg.yield"(%arg219) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<4x12x2x8xbf16>) -> tensor<4x12x2x8xbf16>
    %1289 = "tensor.collapse_shape"(%1288) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<4x12x2x8xbf16>) -> tensor<48x16xbf16>
    %1290 = "tensor.collapse_shape"(%154) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %1291 = "tensor.empty"() : () -> tensor<48x48xbf16>
    %1292 = "linalg.fill"(%103, %1291) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg217: bf16, %arg218: bf16):
      "linalg.yield"(%arg217) : (bf16) -> ()
    }) : (bf16, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %1293 = "linalg.matmul"(%1289, %1290, %1292) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg214: bf16, %arg215: bf16, %arg216: bf16):
      %1399 = "arith.mulf"(%arg214, %arg215) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1400 = "arith.addf"(%arg216, %1399) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1400) : (bf16) -> ()
    }) : (tensor<48x16xbf16>, tensor<16x48xbf16>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %1294 = "tensor.empty"() : () -> tensor<48x48xf32>
    %1295 = "linalg.generic"(%1293, %1294) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg212: bf16, %arg213: f32):
      %1398 = "arith.extf"(%arg212) : (bf16) -> f32
      "linalg.yield"(%1398) : (f32) -> ()
    }) : (tensor<48x48xbf16>, tensor<48x48xf32>) -> tensor<48x48xf32>
    %1296 = "tensor.expand_shape"(%1295) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 4, 12, 48>}> : (tensor<48x48xf32>) -> tensor<4x12x48xf32>
    %1297 = "tensor.empty"() : () -> tensor<48x4x12xf32>
    %1298 = "linalg.generic"(%1296, %1297) <{indexing_maps = [#map21, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg210: f32, %arg211: f32):
      "linalg.yield"(%arg210) : (f32) -> ()
    }) : (tensor<4x12x48xf32>, tensor<48x4x12xf32>) -> tensor<48x4x12xf32>
    %1299 = "tensor.collapse_shape"(%1226) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x8x4x12xbf16>) -> tensor<16x48xbf16>
    %1300 = "tensor.empty"() : () -> tensor<4x12x48xbf16>
    %1301 = "linalg.generic"(%186, %1300) <{indexing_maps = [#map24, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg208: bf16, %arg209: bf16):
      "linalg.yield"(%arg208) : (bf16) -> ()
    }) : (tensor<48x4x12xbf16>, tensor<4x12x48xbf16>) -> tensor<4x12x48xbf16>
    %1302 = "tensor.collapse_shape"(%1301) <{reassociation = [[0, 1], [2]]}> : (tensor<4x12x48xbf16>) -> tensor<48x48xbf16>
    %1303 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %1304 = "linalg.fill"(%103, %1303) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg206: bf16, %arg207: bf16):
      "linalg.yield"(%arg206) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %1305 = "linalg.matmul"(%1299, %1302, %1304) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg203: bf16, %arg204: bf16, %arg205: bf16):
      %1396 = "arith.mulf"(%arg203, %arg204) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1397 = "arith.addf"(%arg205, %1396) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1397) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %1306 = "tensor.expand_shape"(%1305) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 48>}> : (tensor<16x48xbf16>) -> tensor<2x8x48xbf16>
    %1307 = "tensor.empty"() : () -> tensor<4x12xbf16>
    %1308 = "linalg.fill"(%103, %1307) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg201: bf16, %arg202: bf16):
      "linalg.yield"(%arg201) : (bf16) -> ()
    }) : (bf16, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %1309 = "linalg.generic"(%1267, %1308) <{indexing_maps = [#map26, #map27], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg199: bf16, %arg200: bf16):
      %1395 = "arith.addf"(%arg200, %arg199) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1395) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %1310 = "tensor.empty"() : () -> tensor<4x12xf32>
    %1311 = "linalg.generic"(%1309, %1310) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg197: bf16, %arg198: f32):
      %1394 = "arith.extf"(%arg197) : (bf16) -> f32
      "linalg.yield"(%1394) : (f32) -> ()
    }) : (tensor<4x12xbf16>, tensor<4x12xf32>) -> tensor<4x12xf32>
    %1312 = "tensor.empty"() : () -> tensor<4x12x2x8xbf16>
    %1313 = "linalg.generic"(%1267, %1312) <{indexing_maps = [#map26, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg195: bf16, %arg196: bf16):
      "linalg.yield"(%arg195) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<4x12x2x8xbf16>) -> tensor<4x12x2x8xbf16>
    %1314 = "tensor.collapse_shape"(%1313) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<4x12x2x8xbf16>) -> tensor<48x16xbf16>
    %1315 = "tensor.collapse_shape"(%154) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %1316 = "tensor.empty"() : () -> tensor<48x48xbf16>
    %1317 = "linalg.fill"(%103, %1316) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg193: bf16, %arg194: bf16):
      "linalg.yield"(%arg193) : (bf16) -> ()
    }) : (bf16, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %1318 = "linalg.matmul"(%1314, %1315, %1317) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg190: bf16, %arg191: bf16, %arg192: bf16):
      %1392 = "arith.mulf"(%arg190, %arg191) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1393 = "arith.addf"(%arg192, %1392) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1393) : (bf16) -> ()
    }) : (tensor<48x16xbf16>, tensor<16x48xbf16>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %1319 = "tensor.empty"() : () -> tensor<48x48xf32>
    %1320 = "linalg.generic"(%1318, %1319) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg188: bf16, %arg189: f32):
      %1391 = "arith.extf"(%arg188) : (bf16) -> f32
      "linalg.yield"(%1391) : (f32) -> ()
    }) : (tensor<48x48xbf16>, tensor<48x48xf32>) -> tensor<48x48xf32>
    %1321 = "tensor.expand_shape"(%1320) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 4, 12, 48>}> : (tensor<48x48xf32>) -> tensor<4x12x48xf32>
    %1322 = "tensor.empty"() : () -> tensor<48x4x12xf32>
    %1323 = "linalg.generic"(%1321, %1322) <{indexing_maps = [#map21, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg186: f32, %arg187: f32):
      "linalg.yield"(%arg186) : (f32) -> ()
    }) : (tensor<4x12x48xf32>, tensor<48x4x12xf32>) -> tensor<48x4x12xf32>
    %1324 = "tensor.collapse_shape"(%1267) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x8x4x12xbf16>) -> tensor<16x48xbf16>
    %1325 = "tensor.empty"() : () -> tensor<4x12x48xbf16>
    %1326 = "linalg.generic"(%171, %1325) <{indexing_maps = [#map24, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg184: bf16, %arg185: bf16):
      "linalg.yield"(%arg184) : (bf16) -> ()
    }) : (tensor<48x4x12xbf16>, tensor<4x12x48xbf16>) -> tensor<4x12x48xbf16>
    %1327 = "tensor.collapse_shape"(%1326) <{reassociation = [[0, 1], [2]]}> : (tensor<4x12x48xbf16>) -> tensor<48x48xbf16>
    %1328 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %1329 = "linalg.fill"(%103, %1328) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg182: bf16, %arg183: bf16):
      "linalg.yield"(%arg182) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %1330 = "linalg.matmul"(%1324, %1327, %1329) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg179: bf16, %arg180: bf16, %arg181: bf16):
      %1389 = "arith.mulf"(%arg179, %arg180) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1390 = "arith.addf"(%arg181, %1389) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1390) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %1331 = "tensor.expand_shape"(%1330) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 48>}> : (tensor<16x48xbf16>) -> tensor<2x8x48xbf16>
    %1332 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %1333 = "linalg.generic"(%1306, %1331, %1332) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg176: bf16, %arg177: bf16, %arg178: bf16):
      %1388 = "arith.addf"(%arg176, %arg177) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1388) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %1334 = "tensor.empty"() : () -> tensor<4x12xbf16>
    %1335 = "linalg.fill"(%103, %1334) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg174: bf16, %arg175: bf16):
      "linalg.yield"(%arg174) : (bf16) -> ()
    }) : (bf16, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %1336 = "linalg.generic"(%1281, %1335) <{indexing_maps = [#map26, #map27], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg172: bf16, %arg173: bf16):
      %1387 = "arith.addf"(%arg173, %arg172) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1387) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %1337 = "tensor.empty"() : () -> tensor<4x12xf32>
    %1338 = "linalg.generic"(%1336, %1337) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg170: bf16, %arg171: f32):
      %1386 = "arith.extf"(%arg170) : (bf16) -> f32
      "linalg.yield"(%1386) : (f32) -> ()
    }) : (tensor<4x12xbf16>, tensor<4x12xf32>) -> tensor<4x12xf32>
    %1339 = "tensor.empty"() : () -> tensor<4x12x2x8xbf16>
    %1340 = "linalg.generic"(%1281, %1339) <{indexing_maps = [#map26, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg168: bf16, %arg169: bf16):
      "linalg.yield"(%arg168) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<4x12x2x8xbf16>) -> tensor<4x12x2x8xbf16>
    %1341 = "tensor.collapse_shape"(%1340) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<4x12x2x8xbf16>) -> tensor<48x16xbf16>
    %1342 = "tensor.collapse_shape"(%154) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %1343 = "tensor.empty"() : () -> tensor<48x48xbf16>
    %1344 = "linalg.fill"(%103, %1343) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg166: bf16, %arg167: bf16):
      "linalg.yield"(%arg166) : (bf16) -> ()
    }) : (bf16, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %1345 = "linalg.matmul"(%1341, %1342, %1344) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg163: bf16, %arg164: bf16, %arg165: bf16):
      %1384 = "arith.mulf"(%arg163, %arg164) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1385 = "arith.addf"(%arg165, %1384) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1385) : (bf16) -> ()
    }) : (tensor<48x16xbf16>, tensor<16x48xbf16>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %1346 = "tensor.empty"() : () -> tensor<48x48xf32>
    %1347 = "linalg.generic"(%1345, %1346) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg161: bf16, %arg162: f32):
      %1383 = "arith.extf"(%arg161) : (bf16) -> f32
      "linalg.yield"(%1383) : (f32) -> ()
    }) : (tensor<48x48xbf16>, tensor<48x48xf32>) -> tensor<48x48xf32>
    %1348 = "tensor.expand_shape"(%1347) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 4, 12, 48>}> : (tensor<48x48xf32>) -> tensor<4x12x48xf32>
    %1349 = "tensor.empty"() : () -> tensor<48x4x12xf32>
    %1350 = "linalg.generic"(%1348, %1349) <{indexing_maps = [#map21, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg159: f32, %arg160: f32):
      "linalg.yield"(%arg159) : (f32) -> ()
    }) : (tensor<4x12x48xf32>, tensor<48x4x12xf32>) -> tensor<48x4x12xf32>
    %1351 = "tensor.collapse_shape"(%1281) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x8x4x12xbf16>) -> tensor<16x48xbf16>
    %1352 = "tensor.empty"() : () -> tensor<4x12x48xbf16>
    %1353 = "linalg.generic"(%156, %1352) <{indexing_maps = [#map24, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg157: bf16, %arg158: bf16):
      "linalg.yield"(%arg157) : (bf16) -> ()
    }) : (tensor<48x4x12xbf16>, tensor<4x12x48xbf16>) -> tensor<4x12x48xbf16>
    %1354 = "tensor.collapse_shape"(%1353) <{reassociation = [[0, 1], [2]]}> : (tensor<4x12x48xbf16>) -> tensor<48x48xbf16>
    %1355 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %1356 = "linalg.fill"(%103, %1355) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg155: bf16, %arg156: bf16):
      "linalg.yield"(%arg155) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %1357 = "linalg.matmul"(%1351, %1354, %1356) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg152: bf16, %arg153: bf16, %arg154: bf16):
      %1381 = "arith.mulf"(%arg152, %arg153) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1382 = "arith.addf"(%arg154, %1381) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1382) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %1358 = "tensor.expand_shape"(%1357) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 48>}> : (tensor<16x48xbf16>) -> tensor<2x8x48xbf16>
    %1359 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %1360 = "linalg.generic"(%1333, %1358, %1359) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg149: bf16, %arg150: bf16, %arg151: bf16):
      %1380 = "arith.addf"(%arg149, %arg150) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1380) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %1361 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1362 = "linalg.generic"(%1360, %1361) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg147: bf16, %arg148: f32):
      %1379 = "arith.extf"(%arg147) : (bf16) -> f32
      "linalg.yield"(%1379) : (f32) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1363 = "tensor.empty"() : () -> tensor<48xf32>
    %1364 = "linalg.fill"(%106, %1363) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg145: f32, %arg146: f32):
      "linalg.yield"(%arg145) : (f32) -> ()
    }) : (f32, tensor<48xf32>) -> tensor<48xf32>
    %1365 = "linalg.generic"(%1362, %1364) <{indexing_maps = [#map21, #map22], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg143: f32, %arg144: f32):
      %1378 = "arith.addf"(%arg144, %arg143) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1378) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %1366 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1367 = "linalg.generic"(%134, %1362, %1366) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg140: f32, %arg141: f32, %arg142: f32):
      %1377 = "arith.mulf"(%arg140, %arg141) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1377) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1368 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1369 = "linalg.generic"(%138, %1368) <{indexing_maps = [#map3, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg138: f32, %arg139: f32):
      "linalg.yield"(%arg138) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1370 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1371 = "linalg.generic"(%1369, %1367, %1370) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg135: f32, %arg136: f32, %arg137: f32):
      %1376 = "arith.mulf"(%arg135, %arg136) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1376) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1372 = "tensor.empty"() : () -> tensor<48xf32>
    %1373 = "linalg.fill"(%106, %1372) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg133: f32, %arg134: f32):
      "linalg.yield"(%arg133) : (f32) -> ()
    }) : (f32, tensor<48xf32>) -> tensor<48xf32>
    %1374 = "linalg.generic"(%1371, %1373) <{indexing_maps = [#map21, #map22], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg131: f32, %arg132: f32):
      %1375 = "arith.addf"(%arg132, %arg131) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1375) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    "func.return"(%678, %1311, %1323, %1186, %1198, %1338, %1350, %1286, %1298, %1073, %1084, %1365, %1374, %1120, %1131, %1097, %1108, %953, %965, %828, %840, %980, %992, %928, %940, %716, %727, %1007, %1018, %762, %773, %739, %750, %693, %704) : (tensor<f32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<48xf32>, tensor<4x12x48xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<48xf32>, tensor<80x48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<80xf32>, tensor<48x80xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<48xf32>, tensor<4x12x48xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<48xf32>, tensor<80x48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<80xf32>, tensor<48x80xf32>, tensor<20xf32>, tensor<48x20xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<2x8x80xbf16>) -> (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>), sym_name = "silu", sym_visibility = "private"}> ({
  ^bb0(%arg78: tensor<2x8x80xbf16>):
    %73 = "arith.constant"() <{value = 1.000000e+00 : bf16}> : () -> bf16
    %74 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %75 = "linalg.generic"(%arg78, %74) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg93: bf16, %arg94: bf16):
      %94 = "arith.negf"(%arg93) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%94) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %76 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %77 = "linalg.generic"(%75, %76) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg91: bf16, %arg92: bf16):
      %93 = "math.exp"(%arg91) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%93) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %78 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %79 = "linalg.generic"(%77, %78) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg89: bf16, %arg90: bf16):
      %92 = "arith.addf"(%arg89, %73) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%92) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %80 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %81 = "linalg.generic"(%79, %80) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg87: bf16, %arg88: bf16):
      %91 = "arith.divf"(%73, %arg87) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%91) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %82 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %83 = "linalg.generic"(%81, %82) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg85: bf16, %arg86: bf16):
      %90 = "arith.subf"(%73, %arg85) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%90) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %84 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %85 = "linalg.generic"(%81, %83, %84) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg82: bf16, %arg83: bf16, %arg84: bf16):
      %89 = "arith.mulf"(%arg82, %arg83) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%89) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %86 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %87 = "linalg.generic"(%arg78, %81, %86) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg79: bf16, %arg80: bf16, %arg81: bf16):
      %88 = "arith.mulf"(%arg79, %arg80) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%88) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    "func.return"(%87, %85, %81) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<2x8x20xf32>) -> (tensor<2x8x20xf32>, tensor<2x8x20xf32>, tensor<2x8x1xf32>), sym_name = "log_softmax", sym_visibility = "private"}> ({
  ^bb0(%arg55: tensor<2x8x20xf32>):
    %46 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %47 = "arith.constant"() <{value = 0xFF800000 : f32}> : () -> f32
    %48 = "tensor.empty"() : () -> tensor<2x8xf32>
    %49 = "linalg.fill"(%47, %48) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg76: f32, %arg77: f32):
      "linalg.yield"(%arg76) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %50 = "linalg.generic"(%arg55, %49) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg74: f32, %arg75: f32):
      %72 = "arith.maximumf"(%arg75, %arg74) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%72) : (f32) -> ()
    }) : (tensor<2x8x20xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %51 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %52 = "linalg.generic"(%50, %51) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg72: f32, %arg73: f32):
      "linalg.yield"(%arg72) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %53 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %54 = "linalg.generic"(%arg55, %52, %53) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg69: f32, %arg70: f32, %arg71: f32):
      %71 = "arith.subf"(%arg69, %arg70) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%71) : (f32) -> ()
    }) : (tensor<2x8x20xf32>, tensor<2x8x20xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %55 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %56 = "linalg.generic"(%54, %55) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg67: f32, %arg68: f32):
      %70 = "math.exp"(%arg67) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%70) : (f32) -> ()
    }) : (tensor<2x8x20xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %57 = "tensor.empty"() : () -> tensor<2x8xf32>
    %58 = "linalg.fill"(%46, %57) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg65: f32, %arg66: f32):
      "linalg.yield"(%arg65) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %59 = "linalg.generic"(%56, %58) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg63: f32, %arg64: f32):
      %69 = "arith.addf"(%arg64, %arg63) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%69) : (f32) -> ()
    }) : (tensor<2x8x20xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %60 = "tensor.expand_shape"(%59) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 8, 1>}> : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %61 = "tensor.empty"() : () -> tensor<2x8xf32>
    %62 = "linalg.generic"(%59, %61) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg61: f32, %arg62: f32):
      %68 = "math.log"(%arg61) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%68) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %63 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %64 = "linalg.generic"(%62, %63) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg59: f32, %arg60: f32):
      "linalg.yield"(%arg59) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %65 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %66 = "linalg.generic"(%54, %64, %65) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg56: f32, %arg57: f32, %arg58: f32):
      %67 = "arith.subf"(%arg56, %arg57) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%67) : (f32) -> ()
    }) : (tensor<2x8x20xf32>, tensor<2x8x20xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    "func.return"(%66, %56, %60) : (tensor<2x8x20xf32>, tensor<2x8x20xf32>, tensor<2x8x1xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<2x8x20xi1>, tensor<2x8x20xf32>, tensor<f32>) -> (tensor<2x8x20xf32>, tensor<2x8x20xf32>), sym_name = "_where", sym_visibility = "private"}> ({
  ^bb0(%arg46: tensor<2x8x20xi1>, %arg47: tensor<2x8x20xf32>, %arg48: tensor<f32>):
    %40 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<2x8x20xf32>}> : () -> tensor<2x8x20xf32>
    %41 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %42 = "linalg.generic"(%arg48, %41) <{indexing_maps = [#map20, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg53: f32, %arg54: f32):
      "linalg.yield"(%arg53) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %43 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %44 = "linalg.generic"(%arg46, %arg47, %42, %43) <{indexing_maps = [#map, #map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg49: i1, %arg50: f32, %arg51: f32, %arg52: f32):
      %45 = "arith.select"(%arg49, %arg50, %arg51) : (i1, f32, f32) -> f32
      "linalg.yield"(%45) : (f32) -> ()
    }) : (tensor<2x8x20xi1>, tensor<2x8x20xf32>, tensor<2x8x20xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    "func.return"(%44, %40) : (tensor<2x8x20xf32>, tensor<2x8x20xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<2x8x20xi1>, tensor<2x8x20xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>, sym_name = "_where_0", sym_visibility = "private"}> ({
  ^bb0(%arg40: tensor<2x8x20xi1>, %arg41: tensor<2x8x20xf32>, %arg42: tensor<2x8x20xf32>):
    %36 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %37 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %38 = "linalg.generic"(%arg40, %arg42, %37) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg43: i1, %arg44: f32, %arg45: f32):
      %39 = "arith.select"(%arg43, %arg44, %36) : (i1, f32, f32) -> f32
      "linalg.yield"(%39) : (f32) -> ()
    }) : (tensor<2x8x20xi1>, tensor<2x8x20xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    "func.return"(%38) : (tensor<2x8x20xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<2x8x20xf32>, tensor<2x8x1xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>, sym_name = "log_softmax_1", sym_visibility = "private"}> ({
  ^bb0(%arg16: tensor<2x8x20xf32>, %arg17: tensor<2x8x1xf32>, %arg18: tensor<2x8x20xf32>):
    %12 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %13 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %14 = "linalg.generic"(%arg18, %13) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg38: f32, %arg39: f32):
      %35 = "arith.negf"(%arg38) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%35) : (f32) -> ()
    }) : (tensor<2x8x20xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %15 = "tensor.empty"() : () -> tensor<2x8xf32>
    %16 = "linalg.fill"(%12, %15) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg36: f32, %arg37: f32):
      "linalg.yield"(%arg36) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %17 = "linalg.generic"(%14, %16) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg34: f32, %arg35: f32):
      %34 = "arith.addf"(%arg35, %arg34) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%34) : (f32) -> ()
    }) : (tensor<2x8x20xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %18 = "tensor.expand_shape"(%17) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 8, 1>}> : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %19 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %20 = "linalg.generic"(%18, %arg17, %19) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg31: f32, %arg32: f32, %arg33: f32):
      %33 = "arith.divf"(%arg31, %arg32) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%33) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %21 = "tensor.empty"() : () -> tensor<2x8xf32>
    %22 = "linalg.fill"(%12, %21) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg29: f32, %arg30: f32):
      "linalg.yield"(%arg29) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %23 = "linalg.generic"(%20, %22) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg27: f32, %arg28: f32):
      %32 = "arith.addf"(%arg28, %arg27) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%32) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %24 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %25 = "linalg.generic"(%23, %24) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg25: f32, %arg26: f32):
      "linalg.yield"(%arg25) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %26 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %27 = "linalg.generic"(%25, %arg16, %26) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg22: f32, %arg23: f32, %arg24: f32):
      %31 = "arith.mulf"(%arg22, %arg23) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%31) : (f32) -> ()
    }) : (tensor<2x8x20xf32>, tensor<2x8x20xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %28 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %29 = "linalg.generic"(%arg18, %27, %28) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg19: f32, %arg20: f32, %arg21: f32):
      %30 = "arith.addf"(%arg19, %arg20) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%30) : (f32) -> ()
    }) : (tensor<2x8x20xf32>, tensor<2x8x20xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    "func.return"(%29) : (tensor<2x8x20xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>, sym_name = "silu_2", sym_visibility = "private"}> ({
  ^bb0(%arg0: tensor<2x8x80xbf16>, %arg1: tensor<2x8x80xbf16>, %arg2: tensor<2x8x80xbf16>, %arg3: tensor<2x8x80xbf16>):
    %0 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %1 = "linalg.generic"(%arg2, %arg3, %0) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg13: bf16, %arg14: bf16, %arg15: bf16):
      %11 = "arith.mulf"(%arg13, %arg14) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%11) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %2 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %3 = "linalg.generic"(%arg3, %arg1, %2) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg10: bf16, %arg11: bf16, %arg12: bf16):
      %10 = "arith.mulf"(%arg10, %arg11) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%10) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %4 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %5 = "linalg.generic"(%1, %arg0, %4) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg7: bf16, %arg8: bf16, %arg9: bf16):
      %9 = "arith.mulf"(%arg7, %arg8) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%9) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %6 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %7 = "linalg.generic"(%3, %5, %6) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg4: bf16, %arg5: bf16, %arg6: bf16):
      %8 = "arith.addf"(%arg4, %arg5) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%8) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    "func.return"(%7) : (tensor<2x8x80xbf16>) -> ()
  }) : () -> ()
}) : () -> ()
