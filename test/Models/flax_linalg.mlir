// Written by utils/export_models.py; flax_linalg.json describes it.
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> ()>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map5 = affine_map<(d0, d1, d2) -> ()>
#map6 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d4, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map12 = affine_map<() -> ()>
#map13 = affine_map<(d0, d1, d2, d3) -> ()>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map21 = affine_map<(d0) -> (d0)>
#map22 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4, d2)>
#map23 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2)>
#map24 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map25 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map26 = affine_map<(d0, d1, d2) -> (d2)>
#map27 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
#map28 = affine_map<(d0, d1, d2) -> (d0)>
#map29 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0)>
#map30 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d1)>
#map31 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map32 = affine_map<(d0, d1) -> (d1, d0)>
#map33 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map34 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4, d0)>
#map35 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4, d1, d2)>
#map36 = affine_map<(d0, d1, d2) -> (d2, d0, d1)>
#map37 = affine_map<(d0, d1, d2, d3, d4) -> (d2, d3, d4)>
#map38 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map39 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d2)>
#map40 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map41 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d3)>
#map42 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d3)>
#map43 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map44 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0, d1)>
#map45 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4, d0, d1)>
"builtin.module"() <{sym_name = "jax"}> ({
  "func.func"() <{arg_attrs = [{ufp4.name = "block_0.attention.key.bias", ufp4.parameter}, {ufp4.name = "block_0.attention.key.kernel", ufp4.parameter}, {ufp4.name = "block_0.attention.out.bias", ufp4.parameter}, {ufp4.name = "block_0.attention.out.kernel", ufp4.parameter}, {ufp4.name = "block_0.attention.query.bias", ufp4.parameter}, {ufp4.name = "block_0.attention.query.kernel", ufp4.parameter}, {ufp4.name = "block_0.attention.value.bias", ufp4.parameter}, {ufp4.name = "block_0.attention.value.kernel", ufp4.parameter}, {ufp4.name = "block_0.down.bias", ufp4.parameter}, {ufp4.name = "block_0.down.kernel", ufp4.parameter}, {ufp4.name = "block_0.norm_1.bias", ufp4.parameter}, {ufp4.name = "block_0.norm_1.scale", ufp4.parameter}, {ufp4.name = "block_0.norm_2.bias", ufp4.parameter}, {ufp4.name = "block_0.norm_2.scale", ufp4.parameter}, {ufp4.name = "block_0.up.bias", ufp4.parameter}, {ufp4.name = "block_0.up.kernel", ufp4.parameter}, {ufp4.name = "block_1.attention.key.bias", ufp4.parameter}, {ufp4.name = "block_1.attention.key.kernel", ufp4.parameter}, {ufp4.name = "block_1.attention.out.bias", ufp4.parameter}, {ufp4.name = "block_1.attention.out.kernel", ufp4.parameter}, {ufp4.name = "block_1.attention.query.bias", ufp4.parameter}, {ufp4.name = "block_1.attention.query.kernel", ufp4.parameter}, {ufp4.name = "block_1.attention.value.bias", ufp4.parameter}, {ufp4.name = "block_1.attention.value.kernel", ufp4.parameter}, {ufp4.name = "block_1.down.bias", ufp4.parameter}, {ufp4.name = "block_1.down.kernel", ufp4.parameter}, {ufp4.name = "block_1.norm_1.bias", ufp4.parameter}, {ufp4.name = "block_1.norm_1.scale", ufp4.parameter}, {ufp4.name = "block_1.norm_2.bias", ufp4.parameter}, {ufp4.name = "block_1.norm_2.scale", ufp4.parameter}, {ufp4.name = "block_1.up.bias", ufp4.parameter}, {ufp4.name = "block_1.up.kernel", ufp4.parameter}, {ufp4.name = "head.bias", ufp4.parameter}, {ufp4.name = "head.kernel", ufp4.parameter}, {ufp4.name = "x"}, {ufp4.name = "labels"}], function_type = (tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<48xf32>, tensor<4x12x48xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<48xf32>, tensor<80x48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<80xf32>, tensor<48x80xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<48xf32>, tensor<4x12x48xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<48xf32>, tensor<80x48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<80xf32>, tensor<48x80xf32>, tensor<20xf32>, tensor<48x20xf32>, tensor<2x8x48xbf16>, tensor<2x8xi32>) -> (tensor<f32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<48xf32>, tensor<4x12x48xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<48xf32>, tensor<80x48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<80xf32>, tensor<48x80xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<48xf32>, tensor<4x12x48xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<48xf32>, tensor<80x48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<80xf32>, tensor<48x80xf32>, tensor<20xf32>, tensor<48x20xf32>), res_attrs = [{ufp4.name = "loss"}, {ufp4.name = "grad.block_0.attention.key.bias"}, {ufp4.name = "grad.block_0.attention.key.kernel"}, {ufp4.name = "grad.block_0.attention.out.bias"}, {ufp4.name = "grad.block_0.attention.out.kernel"}, {ufp4.name = "grad.block_0.attention.query.bias"}, {ufp4.name = "grad.block_0.attention.query.kernel"}, {ufp4.name = "grad.block_0.attention.value.bias"}, {ufp4.name = "grad.block_0.attention.value.kernel"}, {ufp4.name = "grad.block_0.down.bias"}, {ufp4.name = "grad.block_0.down.kernel"}, {ufp4.name = "grad.block_0.norm_1.bias"}, {ufp4.name = "grad.block_0.norm_1.scale"}, {ufp4.name = "grad.block_0.norm_2.bias"}, {ufp4.name = "grad.block_0.norm_2.scale"}, {ufp4.name = "grad.block_0.up.bias"}, {ufp4.name = "grad.block_0.up.kernel"}, {ufp4.name = "grad.block_1.attention.key.bias"}, {ufp4.name = "grad.block_1.attention.key.kernel"}, {ufp4.name = "grad.block_1.attention.out.bias"}, {ufp4.name = "grad.block_1.attention.out.kernel"}, {ufp4.name = "grad.block_1.attention.query.bias"}, {ufp4.name = "grad.block_1.attention.query.kernel"}, {ufp4.name = "grad.block_1.attention.value.bias"}, {ufp4.name = "grad.block_1.attention.value.kernel"}, {ufp4.name = "grad.block_1.down.bias"}, {ufp4.name = "grad.block_1.down.kernel"}, {ufp4.name = "grad.block_1.norm_1.bias"}, {ufp4.name = "grad.block_1.norm_1.scale"}, {ufp4.name = "grad.block_1.norm_2.bias"}, {ufp4.name = "grad.block_1.norm_2.scale"}, {ufp4.name = "grad.block_1.up.bias"}, {ufp4.name = "grad.block_1.up.kernel"}, {ufp4.name = "grad.head.bias"}, {ufp4.name = "grad.head.kernel"}], sym_name = "train_step", sym_visibility = "public"}> ({
  ^bb0(%arg118: tensor<4x12xf32>, %arg119: tensor<48x4x12xf32>, %arg120: tensor<48xf32>, %arg121: tensor<4x12x48xf32>, %arg122: tensor<4x12xf32>, %arg123: tensor<48x4x12xf32>, %arg124: tensor<4x12xf32>, %arg125: tensor<48x4x12xf32>, %arg126: tensor<48xf32>, %arg127: tensor<80x48xf32>, %arg128: tensor<48xf32>, %arg129: tensor<48xf32>, %arg130: tensor<48xf32>, %arg131: tensor<48xf32>, %arg132: tensor<80xf32>, %arg133: tensor<48x80xf32>, %arg134: tensor<4x12xf32>, %arg135: tensor<48x4x12xf32>, %arg136: tensor<48xf32>, %arg137: tensor<4x12x48xf32>, %arg138: tensor<4x12xf32>, %arg139: tensor<48x4x12xf32>, %arg140: tensor<4x12xf32>, %arg141: tensor<48x4x12xf32>, %arg142: tensor<48xf32>, %arg143: tensor<80x48xf32>, %arg144: tensor<48xf32>, %arg145: tensor<48xf32>, %arg146: tensor<48xf32>, %arg147: tensor<48xf32>, %arg148: tensor<80xf32>, %arg149: tensor<48x80xf32>, %arg150: tensor<20xf32>, %arg151: tensor<48x20xf32>, %arg152: tensor<2x8x48xbf16>, %arg153: tensor<2x8xi32>):
    %114 = "arith.constant"() <{value = 6.250000e-02 : f32}> : () -> f32
    %115 = "arith.constant"() <{value = 3.46410155 : f32}> : () -> f32
    %116 = "arith.constant"() <{value = 1.600000e+01 : f32}> : () -> f32
    %117 = "arith.constant"() <{value = dense<-5.000000e-01> : tensor<f32>}> : () -> tensor<f32>
    %118 = "arith.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %119 = "arith.constant"() <{value = dense<2.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %120 = "arith.constant"() <{value = dense<1.000000e+00> : tensor<bf16>}> : () -> tensor<bf16>
    %121 = "arith.constant"() <{value = 0xFF80 : bf16}> : () -> bf16
    %122 = "arith.constant"() <{value = dense<0xFF80> : tensor<bf16>}> : () -> tensor<bf16>
    %123 = "arith.constant"() <{value = 0.000000e+00 : bf16}> : () -> bf16
    %124 = "arith.constant"() <{value = dense<9.99999997E-7> : tensor<f32>}> : () -> tensor<f32>
    %125 = "arith.constant"() <{value = dense<4.800000e+01> : tensor<f32>}> : () -> tensor<f32>
    %126 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %127 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %128 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %129 = "linalg.generic"(%arg152, %128) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1598: bf16, %arg1599: f32):
      %1713 = "arith.extf"(%arg1598) : (bf16) -> f32
      "linalg.yield"(%1713) : (f32) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %130 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %131 = "linalg.generic"(%129, %129, %130) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1595: f32, %arg1596: f32, %arg1597: f32):
      %1712 = "arith.mulf"(%arg1595, %arg1596) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1712) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %132 = "tensor.empty"() : () -> tensor<2x8xf32>
    %133 = "linalg.fill"(%126, %132) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1593: f32, %arg1594: f32):
      "linalg.yield"(%arg1593) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %134 = "linalg.generic"(%129, %133) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1591: f32, %arg1592: f32):
      %1711 = "arith.addf"(%arg1592, %arg1591) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1711) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %135 = "tensor.empty"() : () -> tensor<2x8xf32>
    %136 = "linalg.generic"(%125, %135) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1589: f32, %arg1590: f32):
      "linalg.yield"(%arg1589) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %137 = "tensor.empty"() : () -> tensor<2x8xf32>
    %138 = "linalg.generic"(%134, %136, %137) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1586: f32, %arg1587: f32, %arg1588: f32):
      %1710 = "arith.divf"(%arg1586, %arg1587) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1710) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %139 = "tensor.empty"() : () -> tensor<2x8xf32>
    %140 = "linalg.fill"(%126, %139) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1584: f32, %arg1585: f32):
      "linalg.yield"(%arg1584) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %141 = "linalg.generic"(%131, %140) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1582: f32, %arg1583: f32):
      %1709 = "arith.addf"(%arg1583, %arg1582) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1709) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %142 = "tensor.empty"() : () -> tensor<2x8xf32>
    %143 = "linalg.generic"(%125, %142) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1580: f32, %arg1581: f32):
      "linalg.yield"(%arg1580) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %144 = "tensor.empty"() : () -> tensor<2x8xf32>
    %145 = "linalg.generic"(%141, %143, %144) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1577: f32, %arg1578: f32, %arg1579: f32):
      %1708 = "arith.divf"(%arg1577, %arg1578) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1708) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %146 = "tensor.empty"() : () -> tensor<2x8xf32>
    %147 = "linalg.generic"(%138, %138, %146) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1574: f32, %arg1575: f32, %arg1576: f32):
      %1707 = "arith.mulf"(%arg1574, %arg1575) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1707) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %148 = "tensor.empty"() : () -> tensor<2x8xf32>
    %149 = "linalg.generic"(%145, %147, %148) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1571: f32, %arg1572: f32, %arg1573: f32):
      %1706 = "arith.subf"(%arg1571, %arg1572) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1706) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %150 = "tensor.empty"() : () -> tensor<2x8xf32>
    %151 = "linalg.generic"(%127, %150) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1569: f32, %arg1570: f32):
      "linalg.yield"(%arg1569) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %152 = "tensor.empty"() : () -> tensor<2x8xf32>
    %153 = "linalg.generic"(%151, %149, %152) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1566: f32, %arg1567: f32, %arg1568: f32):
      %1705 = "arith.maximumf"(%arg1566, %arg1567) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1705) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %154 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %155 = "linalg.generic"(%138, %154) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1564: f32, %arg1565: f32):
      "linalg.yield"(%arg1564) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %156 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %157 = "linalg.generic"(%153, %156) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1562: f32, %arg1563: f32):
      "linalg.yield"(%arg1562) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %158 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %159 = "linalg.generic"(%arg152, %158) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1560: bf16, %arg1561: f32):
      %1704 = "arith.extf"(%arg1560) : (bf16) -> f32
      "linalg.yield"(%1704) : (f32) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %160 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %161 = "linalg.generic"(%155, %160) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1558: f32, %arg1559: f32):
      "linalg.yield"(%arg1558) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %162 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %163 = "linalg.generic"(%159, %161, %162) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1555: f32, %arg1556: f32, %arg1557: f32):
      %1703 = "arith.subf"(%arg1555, %arg1556) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1703) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %164 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %165 = "linalg.generic"(%124, %164) <{indexing_maps = [#map5, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1553: f32, %arg1554: f32):
      "linalg.yield"(%arg1553) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %166 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %167 = "linalg.generic"(%157, %165, %166) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1550: f32, %arg1551: f32, %arg1552: f32):
      %1702 = "arith.addf"(%arg1550, %arg1551) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1702) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %168 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %169 = "linalg.generic"(%167, %168) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1548: f32, %arg1549: f32):
      %1701 = "math.rsqrt"(%arg1548) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1701) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %170 = "tensor.expand_shape"(%arg129) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %171 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %172 = "linalg.generic"(%169, %171) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1546: f32, %arg1547: f32):
      "linalg.yield"(%arg1546) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %173 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %174 = "linalg.generic"(%170, %173) <{indexing_maps = [#map6, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1544: f32, %arg1545: f32):
      "linalg.yield"(%arg1544) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %175 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %176 = "linalg.generic"(%172, %174, %175) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1541: f32, %arg1542: f32, %arg1543: f32):
      %1700 = "arith.mulf"(%arg1541, %arg1542) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1700) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %177 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %178 = "linalg.generic"(%163, %176, %177) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1538: f32, %arg1539: f32, %arg1540: f32):
      %1699 = "arith.mulf"(%arg1538, %arg1539) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1699) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %179 = "tensor.expand_shape"(%arg128) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %180 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %181 = "linalg.generic"(%179, %180) <{indexing_maps = [#map6, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1536: f32, %arg1537: f32):
      "linalg.yield"(%arg1536) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %182 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %183 = "linalg.generic"(%178, %181, %182) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1533: f32, %arg1534: f32, %arg1535: f32):
      %1698 = "arith.addf"(%arg1533, %arg1534) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1698) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %184 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %185 = "linalg.generic"(%183, %184) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1531: f32, %arg1532: bf16):
      %1697 = "arith.truncf"(%arg1531) : (f32) -> bf16
      "linalg.yield"(%1697) : (bf16) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %186 = "tensor.empty"() : () -> tensor<48x4x12xbf16>
    %187 = "linalg.generic"(%arg123, %186) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1529: f32, %arg1530: bf16):
      %1696 = "arith.truncf"(%arg1529) : (f32) -> bf16
      "linalg.yield"(%1696) : (bf16) -> ()
    }) : (tensor<48x4x12xf32>, tensor<48x4x12xbf16>) -> tensor<48x4x12xbf16>
    %188 = "tensor.empty"() : () -> tensor<4x12xbf16>
    %189 = "linalg.generic"(%arg122, %188) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1527: f32, %arg1528: bf16):
      %1695 = "arith.truncf"(%arg1527) : (f32) -> bf16
      "linalg.yield"(%1695) : (bf16) -> ()
    }) : (tensor<4x12xf32>, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %190 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %191 = "linalg.fill"(%123, %190) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1525: bf16, %arg1526: bf16):
      "linalg.yield"(%arg1525) : (bf16) -> ()
    }) : (bf16, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %192 = "linalg.generic"(%185, %187, %191) <{indexing_maps = [#map7, #map8, #map9], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1522: bf16, %arg1523: bf16, %arg1524: bf16):
      %1693 = "arith.mulf"(%arg1522, %arg1523) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1694 = "arith.addf"(%arg1524, %1693) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1694) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<48x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %193 = "tensor.expand_shape"(%189) <{reassociation = [[0, 1, 2], [3]], static_output_shape = array<i64: 1, 1, 4, 12>}> : (tensor<4x12xbf16>) -> tensor<1x1x4x12xbf16>
    %194 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %195 = "linalg.generic"(%193, %194) <{indexing_maps = [#map10, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1520: bf16, %arg1521: bf16):
      "linalg.yield"(%arg1520) : (bf16) -> ()
    }) : (tensor<1x1x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %196 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %197 = "linalg.generic"(%192, %195, %196) <{indexing_maps = [#map11, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1517: bf16, %arg1518: bf16, %arg1519: bf16):
      %1692 = "arith.addf"(%arg1517, %arg1518) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1692) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %198 = "tensor.empty"() : () -> tensor<48x4x12xbf16>
    %199 = "linalg.generic"(%arg119, %198) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1515: f32, %arg1516: bf16):
      %1691 = "arith.truncf"(%arg1515) : (f32) -> bf16
      "linalg.yield"(%1691) : (bf16) -> ()
    }) : (tensor<48x4x12xf32>, tensor<48x4x12xbf16>) -> tensor<48x4x12xbf16>
    %200 = "tensor.empty"() : () -> tensor<4x12xbf16>
    %201 = "linalg.generic"(%arg118, %200) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1513: f32, %arg1514: bf16):
      %1690 = "arith.truncf"(%arg1513) : (f32) -> bf16
      "linalg.yield"(%1690) : (bf16) -> ()
    }) : (tensor<4x12xf32>, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %202 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %203 = "linalg.fill"(%123, %202) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1511: bf16, %arg1512: bf16):
      "linalg.yield"(%arg1511) : (bf16) -> ()
    }) : (bf16, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %204 = "linalg.generic"(%185, %199, %203) <{indexing_maps = [#map7, #map8, #map9], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1508: bf16, %arg1509: bf16, %arg1510: bf16):
      %1688 = "arith.mulf"(%arg1508, %arg1509) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1689 = "arith.addf"(%arg1510, %1688) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1689) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<48x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %205 = "tensor.expand_shape"(%201) <{reassociation = [[0, 1, 2], [3]], static_output_shape = array<i64: 1, 1, 4, 12>}> : (tensor<4x12xbf16>) -> tensor<1x1x4x12xbf16>
    %206 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %207 = "linalg.generic"(%205, %206) <{indexing_maps = [#map10, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1506: bf16, %arg1507: bf16):
      "linalg.yield"(%arg1506) : (bf16) -> ()
    }) : (tensor<1x1x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %208 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %209 = "linalg.generic"(%204, %207, %208) <{indexing_maps = [#map11, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1503: bf16, %arg1504: bf16, %arg1505: bf16):
      %1687 = "arith.addf"(%arg1503, %arg1504) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1687) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %210 = "tensor.empty"() : () -> tensor<48x4x12xbf16>
    %211 = "linalg.generic"(%arg125, %210) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1501: f32, %arg1502: bf16):
      %1686 = "arith.truncf"(%arg1501) : (f32) -> bf16
      "linalg.yield"(%1686) : (bf16) -> ()
    }) : (tensor<48x4x12xf32>, tensor<48x4x12xbf16>) -> tensor<48x4x12xbf16>
    %212 = "tensor.empty"() : () -> tensor<4x12xbf16>
    %213 = "linalg.generic"(%arg124, %212) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1499: f32, %arg1500: bf16):
      %1685 = "arith.truncf"(%arg1499) : (f32) -> bf16
      "linalg.yield"(%1685) : (bf16) -> ()
    }) : (tensor<4x12xf32>, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %214 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %215 = "linalg.fill"(%123, %214) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1497: bf16, %arg1498: bf16):
      "linalg.yield"(%arg1497) : (bf16) -> ()
    }) : (bf16, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %216 = "linalg.generic"(%185, %211, %215) <{indexing_maps = [#map7, #map8, #map9], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1494: bf16, %arg1495: bf16, %arg1496: bf16):
      %1683 = "arith.mulf"(%arg1494, %arg1495) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1684 = "arith.addf"(%arg1496, %1683) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1684) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<48x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %217 = "tensor.expand_shape"(%213) <{reassociation = [[0, 1, 2], [3]], static_output_shape = array<i64: 1, 1, 4, 12>}> : (tensor<4x12xbf16>) -> tensor<1x1x4x12xbf16>
    %218 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %219 = "linalg.generic"(%217, %218) <{indexing_maps = [#map10, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1492: bf16, %arg1493: bf16):
      "linalg.yield"(%arg1492) : (bf16) -> ()
    }) : (tensor<1x1x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %220 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %221 = "linalg.generic"(%216, %219, %220) <{indexing_maps = [#map11, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1489: bf16, %arg1490: bf16, %arg1491: bf16):
      %1682 = "arith.addf"(%arg1489, %arg1490) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1682) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %222 = "tensor.empty"() : () -> tensor<f32>
    %223 = "linalg.generic"(%222) <{indexing_maps = [#map12], iterator_types = [], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg1488: f32):
      "linalg.yield"(%115) : (f32) -> ()
    }) : (tensor<f32>) -> tensor<f32>
    %224 = "tensor.empty"() : () -> tensor<bf16>
    %225 = "linalg.generic"(%223, %224) <{indexing_maps = [#map12, #map12], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1486: f32, %arg1487: bf16):
      %1681 = "arith.truncf"(%arg1486) : (f32) -> bf16
      "linalg.yield"(%1681) : (bf16) -> ()
    }) : (tensor<f32>, tensor<bf16>) -> tensor<bf16>
    %226 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %227 = "linalg.generic"(%225, %226) <{indexing_maps = [#map13, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1484: bf16, %arg1485: bf16):
      "linalg.yield"(%arg1484) : (bf16) -> ()
    }) : (tensor<bf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %228 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %229 = "linalg.generic"(%197, %227, %228) <{indexing_maps = [#map11, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1481: bf16, %arg1482: bf16, %arg1483: bf16):
      %1680 = "arith.divf"(%arg1481, %arg1482) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1680) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %230 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %231 = "linalg.fill"(%123, %230) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1479: bf16, %arg1480: bf16):
      "linalg.yield"(%arg1479) : (bf16) -> ()
    }) : (bf16, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %232 = "linalg.generic"(%229, %209, %231) <{indexing_maps = [#map14, #map15, #map9], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1476: bf16, %arg1477: bf16, %arg1478: bf16):
      %1678 = "arith.mulf"(%arg1476, %arg1477) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1679 = "arith.addf"(%arg1478, %1678) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1679) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %233 = "tensor.empty"() : () -> tensor<2x4x8xbf16>
    %234 = "linalg.fill"(%121, %233) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1474: bf16, %arg1475: bf16):
      "linalg.yield"(%arg1474) : (bf16) -> ()
    }) : (bf16, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %235 = "linalg.generic"(%232, %234) <{indexing_maps = [#map11, #map16], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1472: bf16, %arg1473: bf16):
      %1677 = "arith.maximumf"(%arg1473, %arg1472) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1677) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %236 = "tensor.empty"() : () -> tensor<2x4x8xbf16>
    %237 = "linalg.generic"(%122, %236) <{indexing_maps = [#map5, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1470: bf16, %arg1471: bf16):
      "linalg.yield"(%arg1470) : (bf16) -> ()
    }) : (tensor<bf16>, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %238 = "tensor.empty"() : () -> tensor<2x4x8xbf16>
    %239 = "linalg.generic"(%237, %235, %238) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1467: bf16, %arg1468: bf16, %arg1469: bf16):
      %1676 = "arith.maximumf"(%arg1467, %arg1468) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1676) : (bf16) -> ()
    }) : (tensor<2x4x8xbf16>, tensor<2x4x8xbf16>, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %240 = "tensor.empty"() : () -> tensor<2x4x8x1xbf16>
    %241 = "linalg.generic"(%239, %240) <{indexing_maps = [#map16, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1465: bf16, %arg1466: bf16):
      "linalg.yield"(%arg1465) : (bf16) -> ()
    }) : (tensor<2x4x8xbf16>, tensor<2x4x8x1xbf16>) -> tensor<2x4x8x1xbf16>
    %242 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %243 = "linalg.generic"(%241, %242) <{indexing_maps = [#map17, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1463: bf16, %arg1464: bf16):
      "linalg.yield"(%arg1463) : (bf16) -> ()
    }) : (tensor<2x4x8x1xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %244 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %245 = "linalg.generic"(%232, %243, %244) <{indexing_maps = [#map11, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1460: bf16, %arg1461: bf16, %arg1462: bf16):
      %1675 = "arith.subf"(%arg1460, %arg1461) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1675) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %246 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %247 = "linalg.generic"(%245, %246) <{indexing_maps = [#map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1458: bf16, %arg1459: bf16):
      %1674 = "math.exp"(%arg1458) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1674) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %248 = "tensor.empty"() : () -> tensor<2x4x8x8xf32>
    %249 = "linalg.generic"(%247, %248) <{indexing_maps = [#map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1456: bf16, %arg1457: f32):
      %1673 = "arith.extf"(%arg1456) : (bf16) -> f32
      "linalg.yield"(%1673) : (f32) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %250 = "tensor.empty"() : () -> tensor<2x4x8xf32>
    %251 = "linalg.fill"(%126, %250) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1454: f32, %arg1455: f32):
      "linalg.yield"(%arg1454) : (f32) -> ()
    }) : (f32, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %252 = "linalg.generic"(%249, %251) <{indexing_maps = [#map11, #map16], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1452: f32, %arg1453: f32):
      %1672 = "arith.addf"(%arg1453, %arg1452) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1672) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %253 = "tensor.empty"() : () -> tensor<2x4x8x1xf32>
    %254 = "linalg.generic"(%252, %253) <{indexing_maps = [#map16, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1450: f32, %arg1451: f32):
      "linalg.yield"(%arg1450) : (f32) -> ()
    }) : (tensor<2x4x8xf32>, tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %255 = "tensor.empty"() : () -> tensor<2x4x8x1xbf16>
    %256 = "linalg.generic"(%254, %255) <{indexing_maps = [#map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1448: f32, %arg1449: bf16):
      %1671 = "arith.truncf"(%arg1448) : (f32) -> bf16
      "linalg.yield"(%1671) : (bf16) -> ()
    }) : (tensor<2x4x8x1xf32>, tensor<2x4x8x1xbf16>) -> tensor<2x4x8x1xbf16>
    %257 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %258 = "linalg.generic"(%256, %257) <{indexing_maps = [#map17, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1446: bf16, %arg1447: bf16):
      "linalg.yield"(%arg1446) : (bf16) -> ()
    }) : (tensor<2x4x8x1xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %259 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %260 = "linalg.generic"(%247, %258, %259) <{indexing_maps = [#map11, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1443: bf16, %arg1444: bf16, %arg1445: bf16):
      %1670 = "arith.divf"(%arg1443, %arg1444) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1670) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %261 = "tensor.empty"() : () -> tensor<2x4x8x1xbf16>
    %262 = "linalg.generic"(%256, %256, %261) <{indexing_maps = [#map11, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1440: bf16, %arg1441: bf16, %arg1442: bf16):
      %1669 = "arith.mulf"(%arg1440, %arg1441) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1669) : (bf16) -> ()
    }) : (tensor<2x4x8x1xbf16>, tensor<2x4x8x1xbf16>, tensor<2x4x8x1xbf16>) -> tensor<2x4x8x1xbf16>
    %263 = "tensor.empty"() : () -> tensor<2x4x8x1xbf16>
    %264 = "linalg.generic"(%120, %263) <{indexing_maps = [#map13, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1438: bf16, %arg1439: bf16):
      "linalg.yield"(%arg1438) : (bf16) -> ()
    }) : (tensor<bf16>, tensor<2x4x8x1xbf16>) -> tensor<2x4x8x1xbf16>
    %265 = "tensor.empty"() : () -> tensor<2x4x8x1xbf16>
    %266 = "linalg.generic"(%264, %262, %265) <{indexing_maps = [#map11, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1435: bf16, %arg1436: bf16, %arg1437: bf16):
      %1668 = "arith.divf"(%arg1435, %arg1436) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1668) : (bf16) -> ()
    }) : (tensor<2x4x8x1xbf16>, tensor<2x4x8x1xbf16>, tensor<2x4x8x1xbf16>) -> tensor<2x4x8x1xbf16>
    %267 = "tensor.empty"() : () -> tensor<2x4x12x8xbf16>
    %268 = "linalg.fill"(%123, %267) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1433: bf16, %arg1434: bf16):
      "linalg.yield"(%arg1433) : (bf16) -> ()
    }) : (bf16, tensor<2x4x12x8xbf16>) -> tensor<2x4x12x8xbf16>
    %269 = "linalg.generic"(%221, %260, %268) <{indexing_maps = [#map18, #map19, #map9], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1430: bf16, %arg1431: bf16, %arg1432: bf16):
      %1666 = "arith.mulf"(%arg1430, %arg1431) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1667 = "arith.addf"(%arg1432, %1666) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1667) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x12x8xbf16>) -> tensor<2x4x12x8xbf16>
    %270 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %271 = "linalg.generic"(%269, %270) <{indexing_maps = [#map20, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1428: bf16, %arg1429: bf16):
      "linalg.yield"(%arg1428) : (bf16) -> ()
    }) : (tensor<2x4x12x8xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %272 = "tensor.empty"() : () -> tensor<4x12x48xbf16>
    %273 = "linalg.generic"(%arg121, %272) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1426: f32, %arg1427: bf16):
      %1665 = "arith.truncf"(%arg1426) : (f32) -> bf16
      "linalg.yield"(%1665) : (bf16) -> ()
    }) : (tensor<4x12x48xf32>, tensor<4x12x48xbf16>) -> tensor<4x12x48xbf16>
    %274 = "tensor.empty"() : () -> tensor<48xbf16>
    %275 = "linalg.generic"(%arg120, %274) <{indexing_maps = [#map21, #map21], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1424: f32, %arg1425: bf16):
      %1664 = "arith.truncf"(%arg1424) : (f32) -> bf16
      "linalg.yield"(%1664) : (bf16) -> ()
    }) : (tensor<48xf32>, tensor<48xbf16>) -> tensor<48xbf16>
    %276 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %277 = "linalg.fill"(%123, %276) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1422: bf16, %arg1423: bf16):
      "linalg.yield"(%arg1422) : (bf16) -> ()
    }) : (bf16, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %278 = "linalg.generic"(%271, %273, %277) <{indexing_maps = [#map19, #map22, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1419: bf16, %arg1420: bf16, %arg1421: bf16):
      %1662 = "arith.mulf"(%arg1419, %arg1420) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1663 = "arith.addf"(%arg1421, %1662) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1663) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<4x12x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %279 = "tensor.expand_shape"(%275) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xbf16>) -> tensor<1x1x48xbf16>
    %280 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %281 = "linalg.generic"(%279, %280) <{indexing_maps = [#map6, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1417: bf16, %arg1418: bf16):
      "linalg.yield"(%arg1417) : (bf16) -> ()
    }) : (tensor<1x1x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %282 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %283 = "linalg.generic"(%278, %281, %282) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1414: bf16, %arg1415: bf16, %arg1416: bf16):
      %1661 = "arith.addf"(%arg1414, %arg1415) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1661) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %284 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %285 = "linalg.generic"(%arg152, %283, %284) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1411: bf16, %arg1412: bf16, %arg1413: bf16):
      %1660 = "arith.addf"(%arg1411, %arg1412) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1660) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %286 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %287 = "linalg.generic"(%285, %286) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1409: bf16, %arg1410: f32):
      %1659 = "arith.extf"(%arg1409) : (bf16) -> f32
      "linalg.yield"(%1659) : (f32) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %288 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %289 = "linalg.generic"(%287, %287, %288) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1406: f32, %arg1407: f32, %arg1408: f32):
      %1658 = "arith.mulf"(%arg1406, %arg1407) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1658) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %290 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %291 = "linalg.generic"(%119, %290) <{indexing_maps = [#map5, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1404: f32, %arg1405: f32):
      "linalg.yield"(%arg1404) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %292 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %293 = "linalg.generic"(%291, %287, %292) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1401: f32, %arg1402: f32, %arg1403: f32):
      %1657 = "arith.mulf"(%arg1401, %arg1402) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1657) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %294 = "tensor.empty"() : () -> tensor<2x8xf32>
    %295 = "linalg.fill"(%126, %294) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1399: f32, %arg1400: f32):
      "linalg.yield"(%arg1399) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %296 = "linalg.generic"(%287, %295) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1397: f32, %arg1398: f32):
      %1656 = "arith.addf"(%arg1398, %arg1397) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1656) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %297 = "tensor.empty"() : () -> tensor<2x8xf32>
    %298 = "linalg.generic"(%125, %297) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1395: f32, %arg1396: f32):
      "linalg.yield"(%arg1395) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %299 = "tensor.empty"() : () -> tensor<2x8xf32>
    %300 = "linalg.generic"(%296, %298, %299) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1392: f32, %arg1393: f32, %arg1394: f32):
      %1655 = "arith.divf"(%arg1392, %arg1393) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1655) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %301 = "tensor.empty"() : () -> tensor<2x8xf32>
    %302 = "linalg.fill"(%126, %301) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1390: f32, %arg1391: f32):
      "linalg.yield"(%arg1390) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %303 = "linalg.generic"(%289, %302) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1388: f32, %arg1389: f32):
      %1654 = "arith.addf"(%arg1389, %arg1388) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1654) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %304 = "tensor.empty"() : () -> tensor<2x8xf32>
    %305 = "linalg.generic"(%125, %304) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1386: f32, %arg1387: f32):
      "linalg.yield"(%arg1386) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %306 = "tensor.empty"() : () -> tensor<2x8xf32>
    %307 = "linalg.generic"(%303, %305, %306) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1383: f32, %arg1384: f32, %arg1385: f32):
      %1653 = "arith.divf"(%arg1383, %arg1384) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1653) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %308 = "tensor.empty"() : () -> tensor<2x8xf32>
    %309 = "linalg.generic"(%300, %300, %308) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1380: f32, %arg1381: f32, %arg1382: f32):
      %1652 = "arith.mulf"(%arg1380, %arg1381) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1652) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %310 = "tensor.empty"() : () -> tensor<2x8xf32>
    %311 = "linalg.generic"(%119, %310) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1378: f32, %arg1379: f32):
      "linalg.yield"(%arg1378) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %312 = "tensor.empty"() : () -> tensor<2x8xf32>
    %313 = "linalg.generic"(%311, %300, %312) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1375: f32, %arg1376: f32, %arg1377: f32):
      %1651 = "arith.mulf"(%arg1375, %arg1376) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1651) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %314 = "tensor.empty"() : () -> tensor<2x8xf32>
    %315 = "linalg.generic"(%307, %309, %314) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1372: f32, %arg1373: f32, %arg1374: f32):
      %1650 = "arith.subf"(%arg1372, %arg1373) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1650) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %316 = "tensor.empty"() : () -> tensor<2x8xf32>
    %317 = "linalg.generic"(%127, %316) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1370: f32, %arg1371: f32):
      "linalg.yield"(%arg1370) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %318 = "tensor.empty"() : () -> tensor<2x8xf32>
    %319 = "linalg.generic"(%317, %315, %318) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1367: f32, %arg1368: f32, %arg1369: f32):
      %1649 = "arith.maximumf"(%arg1367, %arg1368) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1649) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %320 = "tensor.empty"() : () -> tensor<2x8xi1>
    %321 = "linalg.generic"(%315, %319, %320) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1364: f32, %arg1365: f32, %arg1366: i1):
      %1648 = "arith.cmpf"(%arg1364, %arg1365) <{fastmath = #arith.fastmath<none>, predicate = 1 : i64}> : (f32, f32) -> i1
      "linalg.yield"(%1648) : (i1) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xi1>) -> tensor<2x8xi1>
    %322 = "tensor.empty"() : () -> tensor<2x8xf32>
    %323 = "linalg.generic"(%118, %322) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1362: f32, %arg1363: f32):
      "linalg.yield"(%arg1362) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %324 = "tensor.empty"() : () -> tensor<2x8xf32>
    %325 = "linalg.generic"(%127, %324) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1360: f32, %arg1361: f32):
      "linalg.yield"(%arg1360) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %326 = "tensor.empty"() : () -> tensor<2x8xf32>
    %327 = "linalg.generic"(%321, %323, %325, %326) <{indexing_maps = [#map3, #map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg1356: i1, %arg1357: f32, %arg1358: f32, %arg1359: f32):
      %1647 = "arith.select"(%arg1356, %arg1357, %arg1358) : (i1, f32, f32) -> f32
      "linalg.yield"(%1647) : (f32) -> ()
    }) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %328 = "tensor.empty"() : () -> tensor<2x8xf32>
    %329 = "linalg.generic"(%127, %328) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1354: f32, %arg1355: f32):
      "linalg.yield"(%arg1354) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %330 = "tensor.empty"() : () -> tensor<2x8xi1>
    %331 = "linalg.generic"(%329, %319, %330) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1351: f32, %arg1352: f32, %arg1353: i1):
      %1646 = "arith.cmpf"(%arg1351, %arg1352) <{fastmath = #arith.fastmath<none>, predicate = 1 : i64}> : (f32, f32) -> i1
      "linalg.yield"(%1646) : (i1) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xi1>) -> tensor<2x8xi1>
    %332 = "tensor.empty"() : () -> tensor<2x8xf32>
    %333 = "linalg.generic"(%119, %332) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1349: f32, %arg1350: f32):
      "linalg.yield"(%arg1349) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %334 = "tensor.empty"() : () -> tensor<2x8xf32>
    %335 = "linalg.generic"(%118, %334) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1347: f32, %arg1348: f32):
      "linalg.yield"(%arg1347) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %336 = "tensor.empty"() : () -> tensor<2x8xf32>
    %337 = "linalg.generic"(%331, %333, %335, %336) <{indexing_maps = [#map3, #map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg1343: i1, %arg1344: f32, %arg1345: f32, %arg1346: f32):
      %1645 = "arith.select"(%arg1343, %arg1344, %arg1345) : (i1, f32, f32) -> f32
      "linalg.yield"(%1645) : (f32) -> ()
    }) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %338 = "tensor.empty"() : () -> tensor<2x8xf32>
    %339 = "linalg.generic"(%327, %337, %338) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1340: f32, %arg1341: f32, %arg1342: f32):
      %1644 = "arith.divf"(%arg1340, %arg1341) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1644) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %340 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %341 = "linalg.generic"(%300, %340) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1338: f32, %arg1339: f32):
      "linalg.yield"(%arg1338) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %342 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %343 = "linalg.generic"(%319, %342) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1336: f32, %arg1337: f32):
      "linalg.yield"(%arg1336) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %344 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %345 = "linalg.generic"(%285, %344) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1334: bf16, %arg1335: f32):
      %1643 = "arith.extf"(%arg1334) : (bf16) -> f32
      "linalg.yield"(%1643) : (f32) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %346 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %347 = "linalg.generic"(%341, %346) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1332: f32, %arg1333: f32):
      "linalg.yield"(%arg1332) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %348 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %349 = "linalg.generic"(%345, %347, %348) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1329: f32, %arg1330: f32, %arg1331: f32):
      %1642 = "arith.subf"(%arg1329, %arg1330) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1642) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %350 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %351 = "linalg.generic"(%124, %350) <{indexing_maps = [#map5, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1327: f32, %arg1328: f32):
      "linalg.yield"(%arg1327) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %352 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %353 = "linalg.generic"(%343, %351, %352) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1324: f32, %arg1325: f32, %arg1326: f32):
      %1641 = "arith.addf"(%arg1324, %arg1325) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1641) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %354 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %355 = "linalg.generic"(%353, %354) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1322: f32, %arg1323: f32):
      %1640 = "math.rsqrt"(%arg1322) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1640) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %356 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %357 = "linalg.generic"(%355, %353, %356) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1319: f32, %arg1320: f32, %arg1321: f32):
      %1639 = "arith.divf"(%arg1319, %arg1320) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1639) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %358 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %359 = "linalg.generic"(%117, %358) <{indexing_maps = [#map5, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1317: f32, %arg1318: f32):
      "linalg.yield"(%arg1317) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %360 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %361 = "linalg.generic"(%359, %357, %360) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1314: f32, %arg1315: f32, %arg1316: f32):
      %1638 = "arith.mulf"(%arg1314, %arg1315) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1638) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %362 = "tensor.expand_shape"(%arg131) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %363 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %364 = "linalg.generic"(%355, %363) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1312: f32, %arg1313: f32):
      "linalg.yield"(%arg1312) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %365 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %366 = "linalg.generic"(%362, %365) <{indexing_maps = [#map6, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1310: f32, %arg1311: f32):
      "linalg.yield"(%arg1310) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %367 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %368 = "linalg.generic"(%364, %366, %367) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1307: f32, %arg1308: f32, %arg1309: f32):
      %1637 = "arith.mulf"(%arg1307, %arg1308) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1637) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %369 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %370 = "linalg.generic"(%349, %368, %369) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1304: f32, %arg1305: f32, %arg1306: f32):
      %1636 = "arith.mulf"(%arg1304, %arg1305) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1636) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %371 = "tensor.expand_shape"(%arg130) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %372 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %373 = "linalg.generic"(%371, %372) <{indexing_maps = [#map6, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1302: f32, %arg1303: f32):
      "linalg.yield"(%arg1302) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %374 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %375 = "linalg.generic"(%370, %373, %374) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1299: f32, %arg1300: f32, %arg1301: f32):
      %1635 = "arith.addf"(%arg1299, %arg1300) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1635) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %376 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %377 = "linalg.generic"(%375, %376) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1297: f32, %arg1298: bf16):
      %1634 = "arith.truncf"(%arg1297) : (f32) -> bf16
      "linalg.yield"(%1634) : (bf16) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %378 = "tensor.empty"() : () -> tensor<48x80xbf16>
    %379 = "linalg.generic"(%arg133, %378) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1295: f32, %arg1296: bf16):
      %1633 = "arith.truncf"(%arg1295) : (f32) -> bf16
      "linalg.yield"(%1633) : (bf16) -> ()
    }) : (tensor<48x80xf32>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %380 = "tensor.empty"() : () -> tensor<80xbf16>
    %381 = "linalg.generic"(%arg132, %380) <{indexing_maps = [#map21, #map21], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1293: f32, %arg1294: bf16):
      %1632 = "arith.truncf"(%arg1293) : (f32) -> bf16
      "linalg.yield"(%1632) : (bf16) -> ()
    }) : (tensor<80xf32>, tensor<80xbf16>) -> tensor<80xbf16>
    %382 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %383 = "linalg.fill"(%123, %382) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1291: bf16, %arg1292: bf16):
      "linalg.yield"(%arg1291) : (bf16) -> ()
    }) : (bf16, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %384 = "linalg.generic"(%377, %379, %383) <{indexing_maps = [#map24, #map25, #map16], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1288: bf16, %arg1289: bf16, %arg1290: bf16):
      %1630 = "arith.mulf"(%arg1288, %arg1289) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1631 = "arith.addf"(%arg1290, %1630) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1631) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<48x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %385 = "tensor.expand_shape"(%381) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 80>}> : (tensor<80xbf16>) -> tensor<1x1x80xbf16>
    %386 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %387 = "linalg.generic"(%385, %386) <{indexing_maps = [#map6, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1286: bf16, %arg1287: bf16):
      "linalg.yield"(%arg1286) : (bf16) -> ()
    }) : (tensor<1x1x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %388 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %389 = "linalg.generic"(%384, %387, %388) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1283: bf16, %arg1284: bf16, %arg1285: bf16):
      %1629 = "arith.addf"(%arg1283, %arg1284) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1629) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %390:3 = "func.call"(%389) <{callee = @silu}> : (tensor<2x8x80xbf16>) -> (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>)
    %391 = "tensor.empty"() : () -> tensor<80x48xbf16>
    %392 = "linalg.generic"(%arg127, %391) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1281: f32, %arg1282: bf16):
      %1628 = "arith.truncf"(%arg1281) : (f32) -> bf16
      "linalg.yield"(%1628) : (bf16) -> ()
    }) : (tensor<80x48xf32>, tensor<80x48xbf16>) -> tensor<80x48xbf16>
    %393 = "tensor.empty"() : () -> tensor<48xbf16>
    %394 = "linalg.generic"(%arg126, %393) <{indexing_maps = [#map21, #map21], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1279: f32, %arg1280: bf16):
      %1627 = "arith.truncf"(%arg1279) : (f32) -> bf16
      "linalg.yield"(%1627) : (bf16) -> ()
    }) : (tensor<48xf32>, tensor<48xbf16>) -> tensor<48xbf16>
    %395 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %396 = "linalg.fill"(%123, %395) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1277: bf16, %arg1278: bf16):
      "linalg.yield"(%arg1277) : (bf16) -> ()
    }) : (bf16, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %397 = "linalg.generic"(%390#0, %392, %396) <{indexing_maps = [#map24, #map25, #map16], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1274: bf16, %arg1275: bf16, %arg1276: bf16):
      %1625 = "arith.mulf"(%arg1274, %arg1275) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1626 = "arith.addf"(%arg1276, %1625) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1626) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<80x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %398 = "tensor.expand_shape"(%394) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xbf16>) -> tensor<1x1x48xbf16>
    %399 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %400 = "linalg.generic"(%398, %399) <{indexing_maps = [#map6, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1272: bf16, %arg1273: bf16):
      "linalg.yield"(%arg1272) : (bf16) -> ()
    }) : (tensor<1x1x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %401 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %402 = "linalg.generic"(%397, %400, %401) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1269: bf16, %arg1270: bf16, %arg1271: bf16):
      %1624 = "arith.addf"(%arg1269, %arg1270) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1624) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %403 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %404 = "linalg.generic"(%285, %402, %403) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1266: bf16, %arg1267: bf16, %arg1268: bf16):
      %1623 = "arith.addf"(%arg1266, %arg1267) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1623) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %405 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %406 = "linalg.generic"(%404, %405) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1264: bf16, %arg1265: f32):
      %1622 = "arith.extf"(%arg1264) : (bf16) -> f32
      "linalg.yield"(%1622) : (f32) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %407 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %408 = "linalg.generic"(%406, %406, %407) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1261: f32, %arg1262: f32, %arg1263: f32):
      %1621 = "arith.mulf"(%arg1261, %arg1262) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1621) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %409 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %410 = "linalg.generic"(%119, %409) <{indexing_maps = [#map5, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1259: f32, %arg1260: f32):
      "linalg.yield"(%arg1259) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %411 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %412 = "linalg.generic"(%410, %406, %411) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1256: f32, %arg1257: f32, %arg1258: f32):
      %1620 = "arith.mulf"(%arg1256, %arg1257) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1620) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %413 = "tensor.empty"() : () -> tensor<2x8xf32>
    %414 = "linalg.fill"(%126, %413) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1254: f32, %arg1255: f32):
      "linalg.yield"(%arg1254) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %415 = "linalg.generic"(%406, %414) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1252: f32, %arg1253: f32):
      %1619 = "arith.addf"(%arg1253, %arg1252) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1619) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %416 = "tensor.empty"() : () -> tensor<2x8xf32>
    %417 = "linalg.generic"(%125, %416) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1250: f32, %arg1251: f32):
      "linalg.yield"(%arg1250) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %418 = "tensor.empty"() : () -> tensor<2x8xf32>
    %419 = "linalg.generic"(%415, %417, %418) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1247: f32, %arg1248: f32, %arg1249: f32):
      %1618 = "arith.divf"(%arg1247, %arg1248) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1618) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %420 = "tensor.empty"() : () -> tensor<2x8xf32>
    %421 = "linalg.fill"(%126, %420) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1245: f32, %arg1246: f32):
      "linalg.yield"(%arg1245) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %422 = "linalg.generic"(%408, %421) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1243: f32, %arg1244: f32):
      %1617 = "arith.addf"(%arg1244, %arg1243) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1617) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %423 = "tensor.empty"() : () -> tensor<2x8xf32>
    %424 = "linalg.generic"(%125, %423) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1241: f32, %arg1242: f32):
      "linalg.yield"(%arg1241) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %425 = "tensor.empty"() : () -> tensor<2x8xf32>
    %426 = "linalg.generic"(%422, %424, %425) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1238: f32, %arg1239: f32, %arg1240: f32):
      %1616 = "arith.divf"(%arg1238, %arg1239) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1616) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %427 = "tensor.empty"() : () -> tensor<2x8xf32>
    %428 = "linalg.generic"(%419, %419, %427) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1235: f32, %arg1236: f32, %arg1237: f32):
      %1615 = "arith.mulf"(%arg1235, %arg1236) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1615) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %429 = "tensor.empty"() : () -> tensor<2x8xf32>
    %430 = "linalg.generic"(%119, %429) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1233: f32, %arg1234: f32):
      "linalg.yield"(%arg1233) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %431 = "tensor.empty"() : () -> tensor<2x8xf32>
    %432 = "linalg.generic"(%430, %419, %431) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1230: f32, %arg1231: f32, %arg1232: f32):
      %1614 = "arith.mulf"(%arg1230, %arg1231) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1614) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %433 = "tensor.empty"() : () -> tensor<2x8xf32>
    %434 = "linalg.generic"(%426, %428, %433) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1227: f32, %arg1228: f32, %arg1229: f32):
      %1613 = "arith.subf"(%arg1227, %arg1228) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1613) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %435 = "tensor.empty"() : () -> tensor<2x8xf32>
    %436 = "linalg.generic"(%127, %435) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1225: f32, %arg1226: f32):
      "linalg.yield"(%arg1225) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %437 = "tensor.empty"() : () -> tensor<2x8xf32>
    %438 = "linalg.generic"(%436, %434, %437) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1222: f32, %arg1223: f32, %arg1224: f32):
      %1612 = "arith.maximumf"(%arg1222, %arg1223) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1612) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %439 = "tensor.empty"() : () -> tensor<2x8xi1>
    %440 = "linalg.generic"(%434, %438, %439) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1219: f32, %arg1220: f32, %arg1221: i1):
      %1611 = "arith.cmpf"(%arg1219, %arg1220) <{fastmath = #arith.fastmath<none>, predicate = 1 : i64}> : (f32, f32) -> i1
      "linalg.yield"(%1611) : (i1) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xi1>) -> tensor<2x8xi1>
    %441 = "tensor.empty"() : () -> tensor<2x8xf32>
    %442 = "linalg.generic"(%118, %441) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1217: f32, %arg1218: f32):
      "linalg.yield"(%arg1217) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %443 = "tensor.empty"() : () -> tensor<2x8xf32>
    %444 = "linalg.generic"(%127, %443) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1215: f32, %arg1216: f32):
      "linalg.yield"(%arg1215) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %445 = "tensor.empty"() : () -> tensor<2x8xf32>
    %446 = "linalg.generic"(%440, %442, %444, %445) <{indexing_maps = [#map3, #map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg1211: i1, %arg1212: f32, %arg1213: f32, %arg1214: f32):
      %1610 = "arith.select"(%arg1211, %arg1212, %arg1213) : (i1, f32, f32) -> f32
      "linalg.yield"(%1610) : (f32) -> ()
    }) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %447 = "tensor.empty"() : () -> tensor<2x8xf32>
    %448 = "linalg.generic"(%127, %447) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1209: f32, %arg1210: f32):
      "linalg.yield"(%arg1209) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %449 = "tensor.empty"() : () -> tensor<2x8xi1>
    %450 = "linalg.generic"(%448, %438, %449) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1206: f32, %arg1207: f32, %arg1208: i1):
      %1609 = "arith.cmpf"(%arg1206, %arg1207) <{fastmath = #arith.fastmath<none>, predicate = 1 : i64}> : (f32, f32) -> i1
      "linalg.yield"(%1609) : (i1) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xi1>) -> tensor<2x8xi1>
    %451 = "tensor.empty"() : () -> tensor<2x8xf32>
    %452 = "linalg.generic"(%119, %451) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1204: f32, %arg1205: f32):
      "linalg.yield"(%arg1204) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %453 = "tensor.empty"() : () -> tensor<2x8xf32>
    %454 = "linalg.generic"(%118, %453) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1202: f32, %arg1203: f32):
      "linalg.yield"(%arg1202) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %455 = "tensor.empty"() : () -> tensor<2x8xf32>
    %456 = "linalg.generic"(%450, %452, %454, %455) <{indexing_maps = [#map3, #map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg1198: i1, %arg1199: f32, %arg1200: f32, %arg1201: f32):
      %1608 = "arith.select"(%arg1198, %arg1199, %arg1200) : (i1, f32, f32) -> f32
      "linalg.yield"(%1608) : (f32) -> ()
    }) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %457 = "tensor.empty"() : () -> tensor<2x8xf32>
    %458 = "linalg.generic"(%446, %456, %457) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1195: f32, %arg1196: f32, %arg1197: f32):
      %1607 = "arith.divf"(%arg1195, %arg1196) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1607) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %459 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %460 = "linalg.generic"(%419, %459) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1193: f32, %arg1194: f32):
      "linalg.yield"(%arg1193) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %461 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %462 = "linalg.generic"(%438, %461) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1191: f32, %arg1192: f32):
      "linalg.yield"(%arg1191) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %463 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %464 = "linalg.generic"(%404, %463) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1189: bf16, %arg1190: f32):
      %1606 = "arith.extf"(%arg1189) : (bf16) -> f32
      "linalg.yield"(%1606) : (f32) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %465 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %466 = "linalg.generic"(%460, %465) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1187: f32, %arg1188: f32):
      "linalg.yield"(%arg1187) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %467 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %468 = "linalg.generic"(%464, %466, %467) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1184: f32, %arg1185: f32, %arg1186: f32):
      %1605 = "arith.subf"(%arg1184, %arg1185) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1605) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %469 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %470 = "linalg.generic"(%124, %469) <{indexing_maps = [#map5, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1182: f32, %arg1183: f32):
      "linalg.yield"(%arg1182) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %471 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %472 = "linalg.generic"(%462, %470, %471) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1179: f32, %arg1180: f32, %arg1181: f32):
      %1604 = "arith.addf"(%arg1179, %arg1180) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1604) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %473 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %474 = "linalg.generic"(%472, %473) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1177: f32, %arg1178: f32):
      %1603 = "math.rsqrt"(%arg1177) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1603) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %475 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %476 = "linalg.generic"(%474, %472, %475) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1174: f32, %arg1175: f32, %arg1176: f32):
      %1602 = "arith.divf"(%arg1174, %arg1175) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1602) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %477 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %478 = "linalg.generic"(%117, %477) <{indexing_maps = [#map5, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1172: f32, %arg1173: f32):
      "linalg.yield"(%arg1172) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %479 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %480 = "linalg.generic"(%478, %476, %479) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1169: f32, %arg1170: f32, %arg1171: f32):
      %1601 = "arith.mulf"(%arg1169, %arg1170) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1601) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %481 = "tensor.expand_shape"(%arg145) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %482 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %483 = "linalg.generic"(%474, %482) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1167: f32, %arg1168: f32):
      "linalg.yield"(%arg1167) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %484 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %485 = "linalg.generic"(%481, %484) <{indexing_maps = [#map6, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1165: f32, %arg1166: f32):
      "linalg.yield"(%arg1165) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %486 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %487 = "linalg.generic"(%483, %485, %486) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1162: f32, %arg1163: f32, %arg1164: f32):
      %1600 = "arith.mulf"(%arg1162, %arg1163) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1600) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %488 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %489 = "linalg.generic"(%468, %487, %488) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1159: f32, %arg1160: f32, %arg1161: f32):
      %1599 = "arith.mulf"(%arg1159, %arg1160) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1599) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %490 = "tensor.expand_shape"(%arg144) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %491 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %492 = "linalg.generic"(%490, %491) <{indexing_maps = [#map6, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1157: f32, %arg1158: f32):
      "linalg.yield"(%arg1157) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %493 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %494 = "linalg.generic"(%489, %492, %493) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1154: f32, %arg1155: f32, %arg1156: f32):
      %1598 = "arith.addf"(%arg1154, %arg1155) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1598) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %495 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %496 = "linalg.generic"(%494, %495) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1152: f32, %arg1153: bf16):
      %1597 = "arith.truncf"(%arg1152) : (f32) -> bf16
      "linalg.yield"(%1597) : (bf16) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %497 = "tensor.empty"() : () -> tensor<48x4x12xbf16>
    %498 = "linalg.generic"(%arg139, %497) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1150: f32, %arg1151: bf16):
      %1596 = "arith.truncf"(%arg1150) : (f32) -> bf16
      "linalg.yield"(%1596) : (bf16) -> ()
    }) : (tensor<48x4x12xf32>, tensor<48x4x12xbf16>) -> tensor<48x4x12xbf16>
    %499 = "tensor.empty"() : () -> tensor<4x12xbf16>
    %500 = "linalg.generic"(%arg138, %499) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1148: f32, %arg1149: bf16):
      %1595 = "arith.truncf"(%arg1148) : (f32) -> bf16
      "linalg.yield"(%1595) : (bf16) -> ()
    }) : (tensor<4x12xf32>, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %501 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %502 = "linalg.fill"(%123, %501) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1146: bf16, %arg1147: bf16):
      "linalg.yield"(%arg1146) : (bf16) -> ()
    }) : (bf16, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %503 = "linalg.generic"(%496, %498, %502) <{indexing_maps = [#map7, #map8, #map9], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1143: bf16, %arg1144: bf16, %arg1145: bf16):
      %1593 = "arith.mulf"(%arg1143, %arg1144) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1594 = "arith.addf"(%arg1145, %1593) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1594) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<48x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %504 = "tensor.expand_shape"(%500) <{reassociation = [[0, 1, 2], [3]], static_output_shape = array<i64: 1, 1, 4, 12>}> : (tensor<4x12xbf16>) -> tensor<1x1x4x12xbf16>
    %505 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %506 = "linalg.generic"(%504, %505) <{indexing_maps = [#map10, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1141: bf16, %arg1142: bf16):
      "linalg.yield"(%arg1141) : (bf16) -> ()
    }) : (tensor<1x1x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %507 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %508 = "linalg.generic"(%503, %506, %507) <{indexing_maps = [#map11, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1138: bf16, %arg1139: bf16, %arg1140: bf16):
      %1592 = "arith.addf"(%arg1138, %arg1139) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1592) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %509 = "tensor.empty"() : () -> tensor<48x4x12xbf16>
    %510 = "linalg.generic"(%arg135, %509) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1136: f32, %arg1137: bf16):
      %1591 = "arith.truncf"(%arg1136) : (f32) -> bf16
      "linalg.yield"(%1591) : (bf16) -> ()
    }) : (tensor<48x4x12xf32>, tensor<48x4x12xbf16>) -> tensor<48x4x12xbf16>
    %511 = "tensor.empty"() : () -> tensor<4x12xbf16>
    %512 = "linalg.generic"(%arg134, %511) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1134: f32, %arg1135: bf16):
      %1590 = "arith.truncf"(%arg1134) : (f32) -> bf16
      "linalg.yield"(%1590) : (bf16) -> ()
    }) : (tensor<4x12xf32>, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %513 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %514 = "linalg.fill"(%123, %513) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1132: bf16, %arg1133: bf16):
      "linalg.yield"(%arg1132) : (bf16) -> ()
    }) : (bf16, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %515 = "linalg.generic"(%496, %510, %514) <{indexing_maps = [#map7, #map8, #map9], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1129: bf16, %arg1130: bf16, %arg1131: bf16):
      %1588 = "arith.mulf"(%arg1129, %arg1130) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1589 = "arith.addf"(%arg1131, %1588) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1589) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<48x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %516 = "tensor.expand_shape"(%512) <{reassociation = [[0, 1, 2], [3]], static_output_shape = array<i64: 1, 1, 4, 12>}> : (tensor<4x12xbf16>) -> tensor<1x1x4x12xbf16>
    %517 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %518 = "linalg.generic"(%516, %517) <{indexing_maps = [#map10, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1127: bf16, %arg1128: bf16):
      "linalg.yield"(%arg1127) : (bf16) -> ()
    }) : (tensor<1x1x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %519 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %520 = "linalg.generic"(%515, %518, %519) <{indexing_maps = [#map11, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1124: bf16, %arg1125: bf16, %arg1126: bf16):
      %1587 = "arith.addf"(%arg1124, %arg1125) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1587) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %521 = "tensor.empty"() : () -> tensor<48x4x12xbf16>
    %522 = "linalg.generic"(%arg141, %521) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1122: f32, %arg1123: bf16):
      %1586 = "arith.truncf"(%arg1122) : (f32) -> bf16
      "linalg.yield"(%1586) : (bf16) -> ()
    }) : (tensor<48x4x12xf32>, tensor<48x4x12xbf16>) -> tensor<48x4x12xbf16>
    %523 = "tensor.empty"() : () -> tensor<4x12xbf16>
    %524 = "linalg.generic"(%arg140, %523) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1120: f32, %arg1121: bf16):
      %1585 = "arith.truncf"(%arg1120) : (f32) -> bf16
      "linalg.yield"(%1585) : (bf16) -> ()
    }) : (tensor<4x12xf32>, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %525 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %526 = "linalg.fill"(%123, %525) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1118: bf16, %arg1119: bf16):
      "linalg.yield"(%arg1118) : (bf16) -> ()
    }) : (bf16, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %527 = "linalg.generic"(%496, %522, %526) <{indexing_maps = [#map7, #map8, #map9], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1115: bf16, %arg1116: bf16, %arg1117: bf16):
      %1583 = "arith.mulf"(%arg1115, %arg1116) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1584 = "arith.addf"(%arg1117, %1583) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1584) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<48x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %528 = "tensor.expand_shape"(%524) <{reassociation = [[0, 1, 2], [3]], static_output_shape = array<i64: 1, 1, 4, 12>}> : (tensor<4x12xbf16>) -> tensor<1x1x4x12xbf16>
    %529 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %530 = "linalg.generic"(%528, %529) <{indexing_maps = [#map10, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1113: bf16, %arg1114: bf16):
      "linalg.yield"(%arg1113) : (bf16) -> ()
    }) : (tensor<1x1x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %531 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %532 = "linalg.generic"(%527, %530, %531) <{indexing_maps = [#map11, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1110: bf16, %arg1111: bf16, %arg1112: bf16):
      %1582 = "arith.addf"(%arg1110, %arg1111) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1582) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %533 = "tensor.empty"() : () -> tensor<f32>
    %534 = "linalg.generic"(%533) <{indexing_maps = [#map12], iterator_types = [], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg1109: f32):
      "linalg.yield"(%115) : (f32) -> ()
    }) : (tensor<f32>) -> tensor<f32>
    %535 = "tensor.empty"() : () -> tensor<bf16>
    %536 = "linalg.generic"(%534, %535) <{indexing_maps = [#map12, #map12], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1107: f32, %arg1108: bf16):
      %1581 = "arith.truncf"(%arg1107) : (f32) -> bf16
      "linalg.yield"(%1581) : (bf16) -> ()
    }) : (tensor<f32>, tensor<bf16>) -> tensor<bf16>
    %537 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %538 = "linalg.generic"(%536, %537) <{indexing_maps = [#map13, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1105: bf16, %arg1106: bf16):
      "linalg.yield"(%arg1105) : (bf16) -> ()
    }) : (tensor<bf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %539 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %540 = "linalg.generic"(%508, %538, %539) <{indexing_maps = [#map11, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1102: bf16, %arg1103: bf16, %arg1104: bf16):
      %1580 = "arith.divf"(%arg1102, %arg1103) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1580) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %541 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %542 = "linalg.fill"(%123, %541) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1100: bf16, %arg1101: bf16):
      "linalg.yield"(%arg1100) : (bf16) -> ()
    }) : (bf16, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %543 = "linalg.generic"(%540, %520, %542) <{indexing_maps = [#map14, #map15, #map9], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1097: bf16, %arg1098: bf16, %arg1099: bf16):
      %1578 = "arith.mulf"(%arg1097, %arg1098) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1579 = "arith.addf"(%arg1099, %1578) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1579) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %544 = "tensor.empty"() : () -> tensor<2x4x8xbf16>
    %545 = "linalg.fill"(%121, %544) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1095: bf16, %arg1096: bf16):
      "linalg.yield"(%arg1095) : (bf16) -> ()
    }) : (bf16, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %546 = "linalg.generic"(%543, %545) <{indexing_maps = [#map11, #map16], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1093: bf16, %arg1094: bf16):
      %1577 = "arith.maximumf"(%arg1094, %arg1093) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1577) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %547 = "tensor.empty"() : () -> tensor<2x4x8xbf16>
    %548 = "linalg.generic"(%122, %547) <{indexing_maps = [#map5, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1091: bf16, %arg1092: bf16):
      "linalg.yield"(%arg1091) : (bf16) -> ()
    }) : (tensor<bf16>, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %549 = "tensor.empty"() : () -> tensor<2x4x8xbf16>
    %550 = "linalg.generic"(%548, %546, %549) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1088: bf16, %arg1089: bf16, %arg1090: bf16):
      %1576 = "arith.maximumf"(%arg1088, %arg1089) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1576) : (bf16) -> ()
    }) : (tensor<2x4x8xbf16>, tensor<2x4x8xbf16>, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %551 = "tensor.empty"() : () -> tensor<2x4x8x1xbf16>
    %552 = "linalg.generic"(%550, %551) <{indexing_maps = [#map16, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1086: bf16, %arg1087: bf16):
      "linalg.yield"(%arg1086) : (bf16) -> ()
    }) : (tensor<2x4x8xbf16>, tensor<2x4x8x1xbf16>) -> tensor<2x4x8x1xbf16>
    %553 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %554 = "linalg.generic"(%552, %553) <{indexing_maps = [#map17, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1084: bf16, %arg1085: bf16):
      "linalg.yield"(%arg1084) : (bf16) -> ()
    }) : (tensor<2x4x8x1xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %555 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %556 = "linalg.generic"(%543, %554, %555) <{indexing_maps = [#map11, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1081: bf16, %arg1082: bf16, %arg1083: bf16):
      %1575 = "arith.subf"(%arg1081, %arg1082) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1575) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %557 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %558 = "linalg.generic"(%556, %557) <{indexing_maps = [#map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1079: bf16, %arg1080: bf16):
      %1574 = "math.exp"(%arg1079) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1574) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %559 = "tensor.empty"() : () -> tensor<2x4x8x8xf32>
    %560 = "linalg.generic"(%558, %559) <{indexing_maps = [#map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1077: bf16, %arg1078: f32):
      %1573 = "arith.extf"(%arg1077) : (bf16) -> f32
      "linalg.yield"(%1573) : (f32) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %561 = "tensor.empty"() : () -> tensor<2x4x8xf32>
    %562 = "linalg.fill"(%126, %561) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1075: f32, %arg1076: f32):
      "linalg.yield"(%arg1075) : (f32) -> ()
    }) : (f32, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %563 = "linalg.generic"(%560, %562) <{indexing_maps = [#map11, #map16], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1073: f32, %arg1074: f32):
      %1572 = "arith.addf"(%arg1074, %arg1073) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1572) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %564 = "tensor.empty"() : () -> tensor<2x4x8x1xf32>
    %565 = "linalg.generic"(%563, %564) <{indexing_maps = [#map16, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1071: f32, %arg1072: f32):
      "linalg.yield"(%arg1071) : (f32) -> ()
    }) : (tensor<2x4x8xf32>, tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %566 = "tensor.empty"() : () -> tensor<2x4x8x1xbf16>
    %567 = "linalg.generic"(%565, %566) <{indexing_maps = [#map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1069: f32, %arg1070: bf16):
      %1571 = "arith.truncf"(%arg1069) : (f32) -> bf16
      "linalg.yield"(%1571) : (bf16) -> ()
    }) : (tensor<2x4x8x1xf32>, tensor<2x4x8x1xbf16>) -> tensor<2x4x8x1xbf16>
    %568 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %569 = "linalg.generic"(%567, %568) <{indexing_maps = [#map17, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1067: bf16, %arg1068: bf16):
      "linalg.yield"(%arg1067) : (bf16) -> ()
    }) : (tensor<2x4x8x1xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %570 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %571 = "linalg.generic"(%558, %569, %570) <{indexing_maps = [#map11, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1064: bf16, %arg1065: bf16, %arg1066: bf16):
      %1570 = "arith.divf"(%arg1064, %arg1065) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1570) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %572 = "tensor.empty"() : () -> tensor<2x4x8x1xbf16>
    %573 = "linalg.generic"(%567, %567, %572) <{indexing_maps = [#map11, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1061: bf16, %arg1062: bf16, %arg1063: bf16):
      %1569 = "arith.mulf"(%arg1061, %arg1062) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1569) : (bf16) -> ()
    }) : (tensor<2x4x8x1xbf16>, tensor<2x4x8x1xbf16>, tensor<2x4x8x1xbf16>) -> tensor<2x4x8x1xbf16>
    %574 = "tensor.empty"() : () -> tensor<2x4x8x1xbf16>
    %575 = "linalg.generic"(%120, %574) <{indexing_maps = [#map13, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1059: bf16, %arg1060: bf16):
      "linalg.yield"(%arg1059) : (bf16) -> ()
    }) : (tensor<bf16>, tensor<2x4x8x1xbf16>) -> tensor<2x4x8x1xbf16>
    %576 = "tensor.empty"() : () -> tensor<2x4x8x1xbf16>
    %577 = "linalg.generic"(%575, %573, %576) <{indexing_maps = [#map11, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1056: bf16, %arg1057: bf16, %arg1058: bf16):
      %1568 = "arith.divf"(%arg1056, %arg1057) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1568) : (bf16) -> ()
    }) : (tensor<2x4x8x1xbf16>, tensor<2x4x8x1xbf16>, tensor<2x4x8x1xbf16>) -> tensor<2x4x8x1xbf16>
    %578 = "tensor.empty"() : () -> tensor<2x4x12x8xbf16>
    %579 = "linalg.fill"(%123, %578) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1054: bf16, %arg1055: bf16):
      "linalg.yield"(%arg1054) : (bf16) -> ()
    }) : (bf16, tensor<2x4x12x8xbf16>) -> tensor<2x4x12x8xbf16>
    %580 = "linalg.generic"(%532, %571, %579) <{indexing_maps = [#map18, #map19, #map9], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1051: bf16, %arg1052: bf16, %arg1053: bf16):
      %1566 = "arith.mulf"(%arg1051, %arg1052) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1567 = "arith.addf"(%arg1053, %1566) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1567) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x12x8xbf16>) -> tensor<2x4x12x8xbf16>
    %581 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %582 = "linalg.generic"(%580, %581) <{indexing_maps = [#map20, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1049: bf16, %arg1050: bf16):
      "linalg.yield"(%arg1049) : (bf16) -> ()
    }) : (tensor<2x4x12x8xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %583 = "tensor.empty"() : () -> tensor<4x12x48xbf16>
    %584 = "linalg.generic"(%arg137, %583) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1047: f32, %arg1048: bf16):
      %1565 = "arith.truncf"(%arg1047) : (f32) -> bf16
      "linalg.yield"(%1565) : (bf16) -> ()
    }) : (tensor<4x12x48xf32>, tensor<4x12x48xbf16>) -> tensor<4x12x48xbf16>
    %585 = "tensor.empty"() : () -> tensor<48xbf16>
    %586 = "linalg.generic"(%arg136, %585) <{indexing_maps = [#map21, #map21], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1045: f32, %arg1046: bf16):
      %1564 = "arith.truncf"(%arg1045) : (f32) -> bf16
      "linalg.yield"(%1564) : (bf16) -> ()
    }) : (tensor<48xf32>, tensor<48xbf16>) -> tensor<48xbf16>
    %587 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %588 = "linalg.fill"(%123, %587) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1043: bf16, %arg1044: bf16):
      "linalg.yield"(%arg1043) : (bf16) -> ()
    }) : (bf16, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %589 = "linalg.generic"(%582, %584, %588) <{indexing_maps = [#map19, #map22, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1040: bf16, %arg1041: bf16, %arg1042: bf16):
      %1562 = "arith.mulf"(%arg1040, %arg1041) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1563 = "arith.addf"(%arg1042, %1562) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1563) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<4x12x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %590 = "tensor.expand_shape"(%586) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xbf16>) -> tensor<1x1x48xbf16>
    %591 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %592 = "linalg.generic"(%590, %591) <{indexing_maps = [#map6, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1038: bf16, %arg1039: bf16):
      "linalg.yield"(%arg1038) : (bf16) -> ()
    }) : (tensor<1x1x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %593 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %594 = "linalg.generic"(%589, %592, %593) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1035: bf16, %arg1036: bf16, %arg1037: bf16):
      %1561 = "arith.addf"(%arg1035, %arg1036) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1561) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %595 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %596 = "linalg.generic"(%404, %594, %595) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1032: bf16, %arg1033: bf16, %arg1034: bf16):
      %1560 = "arith.addf"(%arg1032, %arg1033) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1560) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %597 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %598 = "linalg.generic"(%596, %597) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1030: bf16, %arg1031: f32):
      %1559 = "arith.extf"(%arg1030) : (bf16) -> f32
      "linalg.yield"(%1559) : (f32) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %599 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %600 = "linalg.generic"(%598, %598, %599) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1027: f32, %arg1028: f32, %arg1029: f32):
      %1558 = "arith.mulf"(%arg1027, %arg1028) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1558) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %601 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %602 = "linalg.generic"(%119, %601) <{indexing_maps = [#map5, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1025: f32, %arg1026: f32):
      "linalg.yield"(%arg1025) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %603 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %604 = "linalg.generic"(%602, %598, %603) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1022: f32, %arg1023: f32, %arg1024: f32):
      %1557 = "arith.mulf"(%arg1022, %arg1023) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1557) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %605 = "tensor.empty"() : () -> tensor<2x8xf32>
    %606 = "linalg.fill"(%126, %605) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1020: f32, %arg1021: f32):
      "linalg.yield"(%arg1020) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %607 = "linalg.generic"(%598, %606) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1018: f32, %arg1019: f32):
      %1556 = "arith.addf"(%arg1019, %arg1018) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1556) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %608 = "tensor.empty"() : () -> tensor<2x8xf32>
    %609 = "linalg.generic"(%125, %608) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1016: f32, %arg1017: f32):
      "linalg.yield"(%arg1016) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %610 = "tensor.empty"() : () -> tensor<2x8xf32>
    %611 = "linalg.generic"(%607, %609, %610) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1013: f32, %arg1014: f32, %arg1015: f32):
      %1555 = "arith.divf"(%arg1013, %arg1014) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1555) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %612 = "tensor.empty"() : () -> tensor<2x8xf32>
    %613 = "linalg.fill"(%126, %612) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1011: f32, %arg1012: f32):
      "linalg.yield"(%arg1011) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %614 = "linalg.generic"(%600, %613) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1009: f32, %arg1010: f32):
      %1554 = "arith.addf"(%arg1010, %arg1009) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1554) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %615 = "tensor.empty"() : () -> tensor<2x8xf32>
    %616 = "linalg.generic"(%125, %615) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1007: f32, %arg1008: f32):
      "linalg.yield"(%arg1007) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %617 = "tensor.empty"() : () -> tensor<2x8xf32>
    %618 = "linalg.generic"(%614, %616, %617) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1004: f32, %arg1005: f32, %arg1006: f32):
      %1553 = "arith.divf"(%arg1004, %arg1005) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1553) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %619 = "tensor.empty"() : () -> tensor<2x8xf32>
    %620 = "linalg.generic"(%611, %611, %619) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1001: f32, %arg1002: f32, %arg1003: f32):
      %1552 = "arith.mulf"(%arg1001, %arg1002) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1552) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %621 = "tensor.empty"() : () -> tensor<2x8xf32>
    %622 = "linalg.generic"(%119, %621) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg999: f32, %arg1000: f32):
      "linalg.yield"(%arg999) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %623 = "tensor.empty"() : () -> tensor<2x8xf32>
    %624 = "linalg.generic"(%622, %611, %623) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg996: f32, %arg997: f32, %arg998: f32):
      %1551 = "arith.mulf"(%arg996, %arg997) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1551) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %625 = "tensor.empty"() : () -> tensor<2x8xf32>
    %626 = "linalg.generic"(%618, %620, %625) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg993: f32, %arg994: f32, %arg995: f32):
      %1550 = "arith.subf"(%arg993, %arg994) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1550) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %627 = "tensor.empty"() : () -> tensor<2x8xf32>
    %628 = "linalg.generic"(%127, %627) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg991: f32, %arg992: f32):
      "linalg.yield"(%arg991) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %629 = "tensor.empty"() : () -> tensor<2x8xf32>
    %630 = "linalg.generic"(%628, %626, %629) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg988: f32, %arg989: f32, %arg990: f32):
      %1549 = "arith.maximumf"(%arg988, %arg989) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1549) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %631 = "tensor.empty"() : () -> tensor<2x8xi1>
    %632 = "linalg.generic"(%626, %630, %631) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg985: f32, %arg986: f32, %arg987: i1):
      %1548 = "arith.cmpf"(%arg985, %arg986) <{fastmath = #arith.fastmath<none>, predicate = 1 : i64}> : (f32, f32) -> i1
      "linalg.yield"(%1548) : (i1) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xi1>) -> tensor<2x8xi1>
    %633 = "tensor.empty"() : () -> tensor<2x8xf32>
    %634 = "linalg.generic"(%118, %633) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg983: f32, %arg984: f32):
      "linalg.yield"(%arg983) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %635 = "tensor.empty"() : () -> tensor<2x8xf32>
    %636 = "linalg.generic"(%127, %635) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg981: f32, %arg982: f32):
      "linalg.yield"(%arg981) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %637 = "tensor.empty"() : () -> tensor<2x8xf32>
    %638 = "linalg.generic"(%632, %634, %636, %637) <{indexing_maps = [#map3, #map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg977: i1, %arg978: f32, %arg979: f32, %arg980: f32):
      %1547 = "arith.select"(%arg977, %arg978, %arg979) : (i1, f32, f32) -> f32
      "linalg.yield"(%1547) : (f32) -> ()
    }) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %639 = "tensor.empty"() : () -> tensor<2x8xf32>
    %640 = "linalg.generic"(%127, %639) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg975: f32, %arg976: f32):
      "linalg.yield"(%arg975) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %641 = "tensor.empty"() : () -> tensor<2x8xi1>
    %642 = "linalg.generic"(%640, %630, %641) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg972: f32, %arg973: f32, %arg974: i1):
      %1546 = "arith.cmpf"(%arg972, %arg973) <{fastmath = #arith.fastmath<none>, predicate = 1 : i64}> : (f32, f32) -> i1
      "linalg.yield"(%1546) : (i1) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xi1>) -> tensor<2x8xi1>
    %643 = "tensor.empty"() : () -> tensor<2x8xf32>
    %644 = "linalg.generic"(%119, %643) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg970: f32, %arg971: f32):
      "linalg.yield"(%arg970) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %645 = "tensor.empty"() : () -> tensor<2x8xf32>
    %646 = "linalg.generic"(%118, %645) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg968: f32, %arg969: f32):
      "linalg.yield"(%arg968) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %647 = "tensor.empty"() : () -> tensor<2x8xf32>
    %648 = "linalg.generic"(%642, %644, %646, %647) <{indexing_maps = [#map3, #map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg964: i1, %arg965: f32, %arg966: f32, %arg967: f32):
      %1545 = "arith.select"(%arg964, %arg965, %arg966) : (i1, f32, f32) -> f32
      "linalg.yield"(%1545) : (f32) -> ()
    }) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %649 = "tensor.empty"() : () -> tensor<2x8xf32>
    %650 = "linalg.generic"(%638, %648, %649) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg961: f32, %arg962: f32, %arg963: f32):
      %1544 = "arith.divf"(%arg961, %arg962) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1544) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %651 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %652 = "linalg.generic"(%611, %651) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg959: f32, %arg960: f32):
      "linalg.yield"(%arg959) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %653 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %654 = "linalg.generic"(%630, %653) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg957: f32, %arg958: f32):
      "linalg.yield"(%arg957) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %655 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %656 = "linalg.generic"(%596, %655) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg955: bf16, %arg956: f32):
      %1543 = "arith.extf"(%arg955) : (bf16) -> f32
      "linalg.yield"(%1543) : (f32) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %657 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %658 = "linalg.generic"(%652, %657) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg953: f32, %arg954: f32):
      "linalg.yield"(%arg953) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %659 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %660 = "linalg.generic"(%656, %658, %659) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg950: f32, %arg951: f32, %arg952: f32):
      %1542 = "arith.subf"(%arg950, %arg951) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1542) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %661 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %662 = "linalg.generic"(%124, %661) <{indexing_maps = [#map5, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg948: f32, %arg949: f32):
      "linalg.yield"(%arg948) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %663 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %664 = "linalg.generic"(%654, %662, %663) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg945: f32, %arg946: f32, %arg947: f32):
      %1541 = "arith.addf"(%arg945, %arg946) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1541) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %665 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %666 = "linalg.generic"(%664, %665) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg943: f32, %arg944: f32):
      %1540 = "math.rsqrt"(%arg943) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1540) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %667 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %668 = "linalg.generic"(%666, %664, %667) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg940: f32, %arg941: f32, %arg942: f32):
      %1539 = "arith.divf"(%arg940, %arg941) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1539) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %669 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %670 = "linalg.generic"(%117, %669) <{indexing_maps = [#map5, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg938: f32, %arg939: f32):
      "linalg.yield"(%arg938) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %671 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %672 = "linalg.generic"(%670, %668, %671) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg935: f32, %arg936: f32, %arg937: f32):
      %1538 = "arith.mulf"(%arg935, %arg936) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1538) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %673 = "tensor.expand_shape"(%arg147) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %674 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %675 = "linalg.generic"(%666, %674) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg933: f32, %arg934: f32):
      "linalg.yield"(%arg933) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %676 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %677 = "linalg.generic"(%673, %676) <{indexing_maps = [#map6, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg931: f32, %arg932: f32):
      "linalg.yield"(%arg931) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %678 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %679 = "linalg.generic"(%675, %677, %678) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg928: f32, %arg929: f32, %arg930: f32):
      %1537 = "arith.mulf"(%arg928, %arg929) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1537) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %680 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %681 = "linalg.generic"(%660, %679, %680) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg925: f32, %arg926: f32, %arg927: f32):
      %1536 = "arith.mulf"(%arg925, %arg926) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1536) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %682 = "tensor.expand_shape"(%arg146) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %683 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %684 = "linalg.generic"(%682, %683) <{indexing_maps = [#map6, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg923: f32, %arg924: f32):
      "linalg.yield"(%arg923) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %685 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %686 = "linalg.generic"(%681, %684, %685) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg920: f32, %arg921: f32, %arg922: f32):
      %1535 = "arith.addf"(%arg920, %arg921) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1535) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %687 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %688 = "linalg.generic"(%686, %687) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg918: f32, %arg919: bf16):
      %1534 = "arith.truncf"(%arg918) : (f32) -> bf16
      "linalg.yield"(%1534) : (bf16) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %689 = "tensor.empty"() : () -> tensor<48x80xbf16>
    %690 = "linalg.generic"(%arg149, %689) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg916: f32, %arg917: bf16):
      %1533 = "arith.truncf"(%arg916) : (f32) -> bf16
      "linalg.yield"(%1533) : (bf16) -> ()
    }) : (tensor<48x80xf32>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %691 = "tensor.empty"() : () -> tensor<80xbf16>
    %692 = "linalg.generic"(%arg148, %691) <{indexing_maps = [#map21, #map21], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg914: f32, %arg915: bf16):
      %1532 = "arith.truncf"(%arg914) : (f32) -> bf16
      "linalg.yield"(%1532) : (bf16) -> ()
    }) : (tensor<80xf32>, tensor<80xbf16>) -> tensor<80xbf16>
    %693 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %694 = "linalg.fill"(%123, %693) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg912: bf16, %arg913: bf16):
      "linalg.yield"(%arg912) : (bf16) -> ()
    }) : (bf16, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %695 = "linalg.generic"(%688, %690, %694) <{indexing_maps = [#map24, #map25, #map16], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg909: bf16, %arg910: bf16, %arg911: bf16):
      %1530 = "arith.mulf"(%arg909, %arg910) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1531 = "arith.addf"(%arg911, %1530) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1531) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<48x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %696 = "tensor.expand_shape"(%692) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 80>}> : (tensor<80xbf16>) -> tensor<1x1x80xbf16>
    %697 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %698 = "linalg.generic"(%696, %697) <{indexing_maps = [#map6, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg907: bf16, %arg908: bf16):
      "linalg.yield"(%arg907) : (bf16) -> ()
    }) : (tensor<1x1x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %699 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %700 = "linalg.generic"(%695, %698, %699) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg904: bf16, %arg905: bf16, %arg906: bf16):
      %1529 = "arith.addf"(%arg904, %arg905) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1529) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %701:3 = "func.call"(%700) <{callee = @silu}> : (tensor<2x8x80xbf16>) -> (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>)
    %702 = "tensor.empty"() : () -> tensor<80x48xbf16>
    %703 = "linalg.generic"(%arg143, %702) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg902: f32, %arg903: bf16):
      %1528 = "arith.truncf"(%arg902) : (f32) -> bf16
      "linalg.yield"(%1528) : (bf16) -> ()
    }) : (tensor<80x48xf32>, tensor<80x48xbf16>) -> tensor<80x48xbf16>
    %704 = "tensor.empty"() : () -> tensor<48xbf16>
    %705 = "linalg.generic"(%arg142, %704) <{indexing_maps = [#map21, #map21], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg900: f32, %arg901: bf16):
      %1527 = "arith.truncf"(%arg900) : (f32) -> bf16
      "linalg.yield"(%1527) : (bf16) -> ()
    }) : (tensor<48xf32>, tensor<48xbf16>) -> tensor<48xbf16>
    %706 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %707 = "linalg.fill"(%123, %706) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg898: bf16, %arg899: bf16):
      "linalg.yield"(%arg898) : (bf16) -> ()
    }) : (bf16, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %708 = "linalg.generic"(%701#0, %703, %707) <{indexing_maps = [#map24, #map25, #map16], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg895: bf16, %arg896: bf16, %arg897: bf16):
      %1525 = "arith.mulf"(%arg895, %arg896) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1526 = "arith.addf"(%arg897, %1525) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1526) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<80x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %709 = "tensor.expand_shape"(%705) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xbf16>) -> tensor<1x1x48xbf16>
    %710 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %711 = "linalg.generic"(%709, %710) <{indexing_maps = [#map6, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg893: bf16, %arg894: bf16):
      "linalg.yield"(%arg893) : (bf16) -> ()
    }) : (tensor<1x1x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %712 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %713 = "linalg.generic"(%708, %711, %712) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg890: bf16, %arg891: bf16, %arg892: bf16):
      %1524 = "arith.addf"(%arg890, %arg891) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1524) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %714 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %715 = "linalg.generic"(%596, %713, %714) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg887: bf16, %arg888: bf16, %arg889: bf16):
      %1523 = "arith.addf"(%arg887, %arg888) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1523) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %716 = "tensor.empty"() : () -> tensor<48x20xbf16>
    %717 = "linalg.generic"(%arg151, %716) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg885: f32, %arg886: bf16):
      %1522 = "arith.truncf"(%arg885) : (f32) -> bf16
      "linalg.yield"(%1522) : (bf16) -> ()
    }) : (tensor<48x20xf32>, tensor<48x20xbf16>) -> tensor<48x20xbf16>
    %718 = "tensor.empty"() : () -> tensor<20xbf16>
    %719 = "linalg.generic"(%arg150, %718) <{indexing_maps = [#map21, #map21], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg883: f32, %arg884: bf16):
      %1521 = "arith.truncf"(%arg883) : (f32) -> bf16
      "linalg.yield"(%1521) : (bf16) -> ()
    }) : (tensor<20xf32>, tensor<20xbf16>) -> tensor<20xbf16>
    %720 = "tensor.empty"() : () -> tensor<2x8x20xbf16>
    %721 = "linalg.fill"(%123, %720) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg881: bf16, %arg882: bf16):
      "linalg.yield"(%arg881) : (bf16) -> ()
    }) : (bf16, tensor<2x8x20xbf16>) -> tensor<2x8x20xbf16>
    %722 = "linalg.generic"(%715, %717, %721) <{indexing_maps = [#map24, #map25, #map16], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg878: bf16, %arg879: bf16, %arg880: bf16):
      %1519 = "arith.mulf"(%arg878, %arg879) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1520 = "arith.addf"(%arg880, %1519) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1520) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<48x20xbf16>, tensor<2x8x20xbf16>) -> tensor<2x8x20xbf16>
    %723 = "tensor.expand_shape"(%719) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 20>}> : (tensor<20xbf16>) -> tensor<1x1x20xbf16>
    %724 = "tensor.empty"() : () -> tensor<2x8x20xbf16>
    %725 = "linalg.generic"(%723, %724) <{indexing_maps = [#map6, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg876: bf16, %arg877: bf16):
      "linalg.yield"(%arg876) : (bf16) -> ()
    }) : (tensor<1x1x20xbf16>, tensor<2x8x20xbf16>) -> tensor<2x8x20xbf16>
    %726 = "tensor.empty"() : () -> tensor<2x8x20xbf16>
    %727 = "linalg.generic"(%722, %725, %726) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg873: bf16, %arg874: bf16, %arg875: bf16):
      %1518 = "arith.addf"(%arg873, %arg874) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1518) : (bf16) -> ()
    }) : (tensor<2x8x20xbf16>, tensor<2x8x20xbf16>, tensor<2x8x20xbf16>) -> tensor<2x8x20xbf16>
    %728 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %729 = "linalg.generic"(%727, %728) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg871: bf16, %arg872: f32):
      %1517 = "arith.extf"(%arg871) : (bf16) -> f32
      "linalg.yield"(%1517) : (f32) -> ()
    }) : (tensor<2x8x20xbf16>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %730 = "tensor.empty"() : () -> tensor<2x8x1xi32>
    %731 = "linalg.generic"(%arg153, %730) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg869: i32, %arg870: i32):
      "linalg.yield"(%arg869) : (i32) -> ()
    }) : (tensor<2x8xi32>, tensor<2x8x1xi32>) -> tensor<2x8x1xi32>
    %732 = "tensor.empty"() : () -> tensor<20xi32>
    %733 = "linalg.generic"(%732) <{indexing_maps = [#map21], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg868: i32):
      %1515 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1516 = "arith.index_cast"(%1515) : (index) -> i32
      "linalg.yield"(%1516) : (i32) -> ()
    }) : (tensor<20xi32>) -> tensor<20xi32>
    %734 = "tensor.empty"() : () -> tensor<1x1x20xi32>
    %735 = "linalg.generic"(%733, %734) <{indexing_maps = [#map26, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg866: i32, %arg867: i32):
      "linalg.yield"(%arg866) : (i32) -> ()
    }) : (tensor<20xi32>, tensor<1x1x20xi32>) -> tensor<1x1x20xi32>
    %736 = "tensor.empty"() : () -> tensor<2x8x20xi32>
    %737 = "linalg.generic"(%731, %736) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg864: i32, %arg865: i32):
      "linalg.yield"(%arg864) : (i32) -> ()
    }) : (tensor<2x8x1xi32>, tensor<2x8x20xi32>) -> tensor<2x8x20xi32>
    %738 = "tensor.empty"() : () -> tensor<2x8x20xi32>
    %739 = "linalg.generic"(%735, %738) <{indexing_maps = [#map6, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg862: i32, %arg863: i32):
      "linalg.yield"(%arg862) : (i32) -> ()
    }) : (tensor<1x1x20xi32>, tensor<2x8x20xi32>) -> tensor<2x8x20xi32>
    %740 = "tensor.empty"() : () -> tensor<2x8x20xi1>
    %741 = "linalg.generic"(%737, %739, %740) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg859: i32, %arg860: i32, %arg861: i1):
      %1514 = "arith.cmpi"(%arg859, %arg860) <{predicate = 0 : i64}> : (i32, i32) -> i1
      "linalg.yield"(%1514) : (i1) -> ()
    }) : (tensor<2x8x20xi32>, tensor<2x8x20xi32>, tensor<2x8x20xi1>) -> tensor<2x8x20xi1>
    %742:3 = "func.call"(%729) <{callee = @log_softmax}> : (tensor<2x8x20xf32>) -> (tensor<2x8x20xf32>, tensor<2x8x20xf32>, tensor<2x8x1xf32>)
    %743:2 = "func.call"(%741, %742#0, %127) <{callee = @_where}> : (tensor<2x8x20xi1>, tensor<2x8x20xf32>, tensor<f32>) -> (tensor<2x8x20xf32>, tensor<2x8x20xf32>)
    %744 = "tensor.empty"() : () -> tensor<f32>
    %745 = "linalg.fill"(%126, %744) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg857: f32, %arg858: f32):
      "linalg.yield"(%arg857) : (f32) -> ()
    }) : (f32, tensor<f32>) -> tensor<f32>
    %746 = "linalg.generic"(%743#0, %745) <{indexing_maps = [#map, #map5], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg855: f32, %arg856: f32):
      %1513 = "arith.addf"(%arg856, %arg855) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1513) : (f32) -> ()
    }) : (tensor<2x8x20xf32>, tensor<f32>) -> tensor<f32>
    %747 = "tensor.empty"() : () -> tensor<f32>
    %748 = "linalg.generic"(%746, %747) <{indexing_maps = [#map12, #map12], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg853: f32, %arg854: f32):
      %1512 = "arith.negf"(%arg853) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1512) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %749 = "tensor.empty"() : () -> tensor<f32>
    %750 = "linalg.generic"(%748, %749) <{indexing_maps = [#map12, #map12], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg851: f32, %arg852: f32):
      %1511 = "arith.divf"(%arg851, %116) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1511) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %751 = "tensor.empty"() : () -> tensor<f32>
    %752 = "linalg.generic"(%751) <{indexing_maps = [#map12], iterator_types = [], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg850: f32):
      "linalg.yield"(%114) : (f32) -> ()
    }) : (tensor<f32>) -> tensor<f32>
    %753 = "tensor.empty"() : () -> tensor<f32>
    %754 = "linalg.generic"(%752, %753) <{indexing_maps = [#map12, #map12], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg848: f32, %arg849: f32):
      %1510 = "arith.negf"(%arg848) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1510) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %755 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %756 = "linalg.generic"(%754, %755) <{indexing_maps = [#map5, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg846: f32, %arg847: f32):
      "linalg.yield"(%arg846) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %757 = "func.call"(%741, %743#1, %756) <{callee = @_where_0}> : (tensor<2x8x20xi1>, tensor<2x8x20xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %758 = "func.call"(%742#1, %742#2, %757) <{callee = @log_softmax_1}> : (tensor<2x8x20xf32>, tensor<2x8x1xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %759 = "tensor.empty"() : () -> tensor<2x8x20xbf16>
    %760 = "linalg.generic"(%758, %759) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg844: f32, %arg845: bf16):
      %1509 = "arith.truncf"(%arg844) : (f32) -> bf16
      "linalg.yield"(%1509) : (bf16) -> ()
    }) : (tensor<2x8x20xf32>, tensor<2x8x20xbf16>) -> tensor<2x8x20xbf16>
    %761 = "tensor.empty"() : () -> tensor<20xbf16>
    %762 = "linalg.fill"(%123, %761) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg842: bf16, %arg843: bf16):
      "linalg.yield"(%arg842) : (bf16) -> ()
    }) : (bf16, tensor<20xbf16>) -> tensor<20xbf16>
    %763 = "linalg.generic"(%760, %762) <{indexing_maps = [#map27, #map28], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg840: bf16, %arg841: bf16):
      %1508 = "arith.addf"(%arg841, %arg840) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1508) : (bf16) -> ()
    }) : (tensor<2x8x20xbf16>, tensor<20xbf16>) -> tensor<20xbf16>
    %764 = "tensor.empty"() : () -> tensor<20x48xbf16>
    %765 = "linalg.fill"(%123, %764) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg838: bf16, %arg839: bf16):
      "linalg.yield"(%arg838) : (bf16) -> ()
    }) : (bf16, tensor<20x48xbf16>) -> tensor<20x48xbf16>
    %766 = "linalg.generic"(%760, %715, %765) <{indexing_maps = [#map29, #map30, #map31], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg835: bf16, %arg836: bf16, %arg837: bf16):
      %1506 = "arith.mulf"(%arg835, %arg836) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1507 = "arith.addf"(%arg837, %1506) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1507) : (bf16) -> ()
    }) : (tensor<2x8x20xbf16>, tensor<2x8x48xbf16>, tensor<20x48xbf16>) -> tensor<20x48xbf16>
    %767 = "tensor.empty"() : () -> tensor<48x20xbf16>
    %768 = "linalg.generic"(%766, %767) <{indexing_maps = [#map32, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg833: bf16, %arg834: bf16):
      "linalg.yield"(%arg833) : (bf16) -> ()
    }) : (tensor<20x48xbf16>, tensor<48x20xbf16>) -> tensor<48x20xbf16>
    %769 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %770 = "linalg.fill"(%123, %769) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg831: bf16, %arg832: bf16):
      "linalg.yield"(%arg831) : (bf16) -> ()
    }) : (bf16, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %771 = "linalg.generic"(%760, %717, %770) <{indexing_maps = [#map24, #map33, #map16], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg828: bf16, %arg829: bf16, %arg830: bf16):
      %1504 = "arith.mulf"(%arg828, %arg829) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1505 = "arith.addf"(%arg830, %1504) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1505) : (bf16) -> ()
    }) : (tensor<2x8x20xbf16>, tensor<48x20xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %772 = "tensor.empty"() : () -> tensor<20xf32>
    %773 = "linalg.generic"(%763, %772) <{indexing_maps = [#map21, #map21], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg826: bf16, %arg827: f32):
      %1503 = "arith.extf"(%arg826) : (bf16) -> f32
      "linalg.yield"(%1503) : (f32) -> ()
    }) : (tensor<20xbf16>, tensor<20xf32>) -> tensor<20xf32>
    %774 = "tensor.empty"() : () -> tensor<48x20xf32>
    %775 = "linalg.generic"(%768, %774) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg824: bf16, %arg825: f32):
      %1502 = "arith.extf"(%arg824) : (bf16) -> f32
      "linalg.yield"(%1502) : (f32) -> ()
    }) : (tensor<48x20xbf16>, tensor<48x20xf32>) -> tensor<48x20xf32>
    %776 = "tensor.empty"() : () -> tensor<48xbf16>
    %777 = "linalg.fill"(%123, %776) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg822: bf16, %arg823: bf16):
      "linalg.yield"(%arg822) : (bf16) -> ()
    }) : (bf16, tensor<48xbf16>) -> tensor<48xbf16>
    %778 = "linalg.generic"(%771, %777) <{indexing_maps = [#map27, #map28], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg820: bf16, %arg821: bf16):
      %1501 = "arith.addf"(%arg821, %arg820) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1501) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<48xbf16>) -> tensor<48xbf16>
    %779 = "tensor.empty"() : () -> tensor<48x80xbf16>
    %780 = "linalg.fill"(%123, %779) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg818: bf16, %arg819: bf16):
      "linalg.yield"(%arg818) : (bf16) -> ()
    }) : (bf16, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %781 = "linalg.generic"(%771, %701#0, %780) <{indexing_maps = [#map29, #map30, #map31], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg815: bf16, %arg816: bf16, %arg817: bf16):
      %1499 = "arith.mulf"(%arg815, %arg816) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1500 = "arith.addf"(%arg817, %1499) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1500) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %782 = "tensor.empty"() : () -> tensor<80x48xbf16>
    %783 = "linalg.generic"(%781, %782) <{indexing_maps = [#map32, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg813: bf16, %arg814: bf16):
      "linalg.yield"(%arg813) : (bf16) -> ()
    }) : (tensor<48x80xbf16>, tensor<80x48xbf16>) -> tensor<80x48xbf16>
    %784 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %785 = "linalg.fill"(%123, %784) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg811: bf16, %arg812: bf16):
      "linalg.yield"(%arg811) : (bf16) -> ()
    }) : (bf16, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %786 = "linalg.generic"(%771, %703, %785) <{indexing_maps = [#map24, #map33, #map16], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg808: bf16, %arg809: bf16, %arg810: bf16):
      %1497 = "arith.mulf"(%arg808, %arg809) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1498 = "arith.addf"(%arg810, %1497) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1498) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<80x48xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %787 = "tensor.empty"() : () -> tensor<48xf32>
    %788 = "linalg.generic"(%778, %787) <{indexing_maps = [#map21, #map21], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg806: bf16, %arg807: f32):
      %1496 = "arith.extf"(%arg806) : (bf16) -> f32
      "linalg.yield"(%1496) : (f32) -> ()
    }) : (tensor<48xbf16>, tensor<48xf32>) -> tensor<48xf32>
    %789 = "tensor.empty"() : () -> tensor<80x48xf32>
    %790 = "linalg.generic"(%783, %789) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg804: bf16, %arg805: f32):
      %1495 = "arith.extf"(%arg804) : (bf16) -> f32
      "linalg.yield"(%1495) : (f32) -> ()
    }) : (tensor<80x48xbf16>, tensor<80x48xf32>) -> tensor<80x48xf32>
    %791 = "func.call"(%701#1, %701#2, %700, %786) <{callee = @silu_2}> : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %792 = "tensor.empty"() : () -> tensor<80xbf16>
    %793 = "linalg.fill"(%123, %792) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg802: bf16, %arg803: bf16):
      "linalg.yield"(%arg802) : (bf16) -> ()
    }) : (bf16, tensor<80xbf16>) -> tensor<80xbf16>
    %794 = "linalg.generic"(%791, %793) <{indexing_maps = [#map27, #map28], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg800: bf16, %arg801: bf16):
      %1494 = "arith.addf"(%arg801, %arg800) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1494) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<80xbf16>) -> tensor<80xbf16>
    %795 = "tensor.empty"() : () -> tensor<80x48xbf16>
    %796 = "linalg.fill"(%123, %795) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg798: bf16, %arg799: bf16):
      "linalg.yield"(%arg798) : (bf16) -> ()
    }) : (bf16, tensor<80x48xbf16>) -> tensor<80x48xbf16>
    %797 = "linalg.generic"(%791, %688, %796) <{indexing_maps = [#map29, #map30, #map31], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg795: bf16, %arg796: bf16, %arg797: bf16):
      %1492 = "arith.mulf"(%arg795, %arg796) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1493 = "arith.addf"(%arg797, %1492) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1493) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x48xbf16>, tensor<80x48xbf16>) -> tensor<80x48xbf16>
    %798 = "tensor.empty"() : () -> tensor<48x80xbf16>
    %799 = "linalg.generic"(%797, %798) <{indexing_maps = [#map32, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg793: bf16, %arg794: bf16):
      "linalg.yield"(%arg793) : (bf16) -> ()
    }) : (tensor<80x48xbf16>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %800 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %801 = "linalg.fill"(%123, %800) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg791: bf16, %arg792: bf16):
      "linalg.yield"(%arg791) : (bf16) -> ()
    }) : (bf16, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %802 = "linalg.generic"(%791, %690, %801) <{indexing_maps = [#map24, #map33, #map16], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg788: bf16, %arg789: bf16, %arg790: bf16):
      %1490 = "arith.mulf"(%arg788, %arg789) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1491 = "arith.addf"(%arg790, %1490) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1491) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<48x80xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %803 = "tensor.empty"() : () -> tensor<80xf32>
    %804 = "linalg.generic"(%794, %803) <{indexing_maps = [#map21, #map21], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg786: bf16, %arg787: f32):
      %1489 = "arith.extf"(%arg786) : (bf16) -> f32
      "linalg.yield"(%1489) : (f32) -> ()
    }) : (tensor<80xbf16>, tensor<80xf32>) -> tensor<80xf32>
    %805 = "tensor.empty"() : () -> tensor<48x80xf32>
    %806 = "linalg.generic"(%799, %805) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg784: bf16, %arg785: f32):
      %1488 = "arith.extf"(%arg784) : (bf16) -> f32
      "linalg.yield"(%1488) : (f32) -> ()
    }) : (tensor<48x80xbf16>, tensor<48x80xf32>) -> tensor<48x80xf32>
    %807 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %808 = "linalg.generic"(%802, %807) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg782: bf16, %arg783: f32):
      %1487 = "arith.extf"(%arg782) : (bf16) -> f32
      "linalg.yield"(%1487) : (f32) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %809 = "tensor.empty"() : () -> tensor<48xf32>
    %810 = "linalg.fill"(%126, %809) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg780: f32, %arg781: f32):
      "linalg.yield"(%arg780) : (f32) -> ()
    }) : (f32, tensor<48xf32>) -> tensor<48xf32>
    %811 = "linalg.generic"(%808, %810) <{indexing_maps = [#map27, #map28], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg778: f32, %arg779: f32):
      %1486 = "arith.addf"(%arg779, %arg778) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1486) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %812 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %813 = "linalg.generic"(%660, %808, %812) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg775: f32, %arg776: f32, %arg777: f32):
      %1485 = "arith.mulf"(%arg775, %arg776) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1485) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %814 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %815 = "linalg.generic"(%808, %679, %814) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg772: f32, %arg773: f32, %arg774: f32):
      %1484 = "arith.mulf"(%arg772, %arg773) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1484) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %816 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %817 = "linalg.generic"(%666, %816) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg770: f32, %arg771: f32):
      "linalg.yield"(%arg770) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %818 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %819 = "linalg.generic"(%817, %813, %818) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg767: f32, %arg768: f32, %arg769: f32):
      %1483 = "arith.mulf"(%arg767, %arg768) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1483) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %820 = "tensor.empty"() : () -> tensor<48xf32>
    %821 = "linalg.fill"(%126, %820) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg765: f32, %arg766: f32):
      "linalg.yield"(%arg765) : (f32) -> ()
    }) : (f32, tensor<48xf32>) -> tensor<48xf32>
    %822 = "linalg.generic"(%819, %821) <{indexing_maps = [#map27, #map28], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg763: f32, %arg764: f32):
      %1482 = "arith.addf"(%arg764, %arg763) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1482) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %823 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %824 = "linalg.generic"(%673, %823) <{indexing_maps = [#map6, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg761: f32, %arg762: f32):
      "linalg.yield"(%arg761) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %825 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %826 = "linalg.generic"(%813, %824, %825) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg758: f32, %arg759: f32, %arg760: f32):
      %1481 = "arith.mulf"(%arg758, %arg759) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1481) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %827 = "tensor.empty"() : () -> tensor<2x8xf32>
    %828 = "linalg.fill"(%126, %827) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg756: f32, %arg757: f32):
      "linalg.yield"(%arg756) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %829 = "linalg.generic"(%826, %828) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg754: f32, %arg755: f32):
      %1480 = "arith.addf"(%arg755, %arg754) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1480) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %830 = "tensor.expand_shape"(%829) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 8, 1>}> : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %831 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %832 = "linalg.generic"(%830, %672, %831) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg751: f32, %arg752: f32, %arg753: f32):
      %1479 = "arith.mulf"(%arg751, %arg752) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1479) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %833 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %834 = "linalg.generic"(%815, %833) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg749: f32, %arg750: f32):
      %1478 = "arith.negf"(%arg749) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1478) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %835 = "tensor.empty"() : () -> tensor<2x8xf32>
    %836 = "linalg.fill"(%126, %835) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg747: f32, %arg748: f32):
      "linalg.yield"(%arg747) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %837 = "linalg.generic"(%834, %836) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg745: f32, %arg746: f32):
      %1477 = "arith.addf"(%arg746, %arg745) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1477) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %838 = "tensor.expand_shape"(%837) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 8, 1>}> : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %839 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %840 = "linalg.generic"(%815, %839) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg743: f32, %arg744: bf16):
      %1476 = "arith.truncf"(%arg743) : (f32) -> bf16
      "linalg.yield"(%1476) : (bf16) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %841 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %842 = "linalg.generic"(%771, %840, %841) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg740: bf16, %arg741: bf16, %arg742: bf16):
      %1475 = "arith.addf"(%arg740, %arg741) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1475) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %843 = "tensor.empty"() : () -> tensor<2x8xf32>
    %844 = "linalg.fill"(%126, %843) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg738: f32, %arg739: f32):
      "linalg.yield"(%arg738) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %845 = "linalg.generic"(%832, %844) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg736: f32, %arg737: f32):
      %1474 = "arith.addf"(%arg737, %arg736) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1474) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %846 = "tensor.empty"() : () -> tensor<2x8xf32>
    %847 = "linalg.fill"(%126, %846) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg734: f32, %arg735: f32):
      "linalg.yield"(%arg734) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %848 = "linalg.generic"(%838, %847) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg732: f32, %arg733: f32):
      %1473 = "arith.addf"(%arg733, %arg732) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1473) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %849 = "tensor.empty"() : () -> tensor<2x8xf32>
    %850 = "linalg.generic"(%845, %650, %849) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg729: f32, %arg730: f32, %arg731: f32):
      %1472 = "arith.mulf"(%arg729, %arg730) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1472) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %851 = "tensor.empty"() : () -> tensor<2x8xf32>
    %852 = "linalg.generic"(%850, %851) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg727: f32, %arg728: f32):
      %1471 = "arith.negf"(%arg727) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1471) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %853 = "tensor.empty"() : () -> tensor<2x8xf32>
    %854 = "linalg.generic"(%852, %624, %853) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg724: f32, %arg725: f32, %arg726: f32):
      %1470 = "arith.mulf"(%arg724, %arg725) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1470) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %855 = "tensor.empty"() : () -> tensor<2x8xf32>
    %856 = "linalg.generic"(%848, %854, %855) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg721: f32, %arg722: f32, %arg723: f32):
      %1469 = "arith.addf"(%arg721, %arg722) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1469) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %857 = "tensor.empty"() : () -> tensor<2x8xf32>
    %858 = "linalg.generic"(%125, %857) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg719: f32, %arg720: f32):
      "linalg.yield"(%arg719) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %859 = "tensor.empty"() : () -> tensor<2x8xf32>
    %860 = "linalg.generic"(%850, %858, %859) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg716: f32, %arg717: f32, %arg718: f32):
      %1468 = "arith.divf"(%arg716, %arg717) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1468) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %861 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %862 = "linalg.generic"(%860, %861) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg714: f32, %arg715: f32):
      "linalg.yield"(%arg714) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %863 = "tensor.empty"() : () -> tensor<2x8xf32>
    %864 = "linalg.generic"(%125, %863) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg712: f32, %arg713: f32):
      "linalg.yield"(%arg712) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %865 = "tensor.empty"() : () -> tensor<2x8xf32>
    %866 = "linalg.generic"(%856, %864, %865) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg709: f32, %arg710: f32, %arg711: f32):
      %1467 = "arith.divf"(%arg709, %arg710) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1467) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %867 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %868 = "linalg.generic"(%866, %867) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg707: f32, %arg708: f32):
      "linalg.yield"(%arg707) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %869 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %870 = "linalg.generic"(%862, %604, %869) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg704: f32, %arg705: f32, %arg706: f32):
      %1466 = "arith.mulf"(%arg704, %arg705) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1466) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %871 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %872 = "linalg.generic"(%868, %870, %871) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg701: f32, %arg702: f32, %arg703: f32):
      %1465 = "arith.addf"(%arg701, %arg702) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1465) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %873 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %874 = "linalg.generic"(%872, %873) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg699: f32, %arg700: bf16):
      %1464 = "arith.truncf"(%arg699) : (f32) -> bf16
      "linalg.yield"(%1464) : (bf16) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %875 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %876 = "linalg.generic"(%842, %874, %875) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg696: bf16, %arg697: bf16, %arg698: bf16):
      %1463 = "arith.addf"(%arg696, %arg697) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1463) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %877 = "tensor.empty"() : () -> tensor<48xbf16>
    %878 = "linalg.fill"(%123, %877) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg694: bf16, %arg695: bf16):
      "linalg.yield"(%arg694) : (bf16) -> ()
    }) : (bf16, tensor<48xbf16>) -> tensor<48xbf16>
    %879 = "linalg.generic"(%876, %878) <{indexing_maps = [#map27, #map28], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg692: bf16, %arg693: bf16):
      %1462 = "arith.addf"(%arg693, %arg692) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1462) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<48xbf16>) -> tensor<48xbf16>
    %880 = "tensor.empty"() : () -> tensor<48x4x12xbf16>
    %881 = "linalg.fill"(%123, %880) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg690: bf16, %arg691: bf16):
      "linalg.yield"(%arg690) : (bf16) -> ()
    }) : (bf16, tensor<48x4x12xbf16>) -> tensor<48x4x12xbf16>
    %882 = "linalg.generic"(%876, %582, %881) <{indexing_maps = [#map34, #map35, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg687: bf16, %arg688: bf16, %arg689: bf16):
      %1460 = "arith.mulf"(%arg687, %arg688) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1461 = "arith.addf"(%arg689, %1460) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1461) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x4x12xbf16>, tensor<48x4x12xbf16>) -> tensor<48x4x12xbf16>
    %883 = "tensor.empty"() : () -> tensor<4x12x48xbf16>
    %884 = "linalg.generic"(%882, %883) <{indexing_maps = [#map36, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg685: bf16, %arg686: bf16):
      "linalg.yield"(%arg685) : (bf16) -> ()
    }) : (tensor<48x4x12xbf16>, tensor<4x12x48xbf16>) -> tensor<4x12x48xbf16>
    %885 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %886 = "linalg.fill"(%123, %885) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg683: bf16, %arg684: bf16):
      "linalg.yield"(%arg683) : (bf16) -> ()
    }) : (bf16, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %887 = "linalg.generic"(%876, %584, %886) <{indexing_maps = [#map7, #map37, #map9], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg680: bf16, %arg681: bf16, %arg682: bf16):
      %1458 = "arith.mulf"(%arg680, %arg681) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1459 = "arith.addf"(%arg682, %1458) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1459) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<4x12x48xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %888 = "tensor.empty"() : () -> tensor<48xf32>
    %889 = "linalg.generic"(%879, %888) <{indexing_maps = [#map21, #map21], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg678: bf16, %arg679: f32):
      %1457 = "arith.extf"(%arg678) : (bf16) -> f32
      "linalg.yield"(%1457) : (f32) -> ()
    }) : (tensor<48xbf16>, tensor<48xf32>) -> tensor<48xf32>
    %890 = "tensor.empty"() : () -> tensor<4x12x48xf32>
    %891 = "linalg.generic"(%884, %890) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg676: bf16, %arg677: f32):
      %1456 = "arith.extf"(%arg676) : (bf16) -> f32
      "linalg.yield"(%1456) : (f32) -> ()
    }) : (tensor<4x12x48xbf16>, tensor<4x12x48xf32>) -> tensor<4x12x48xf32>
    %892 = "tensor.empty"() : () -> tensor<2x4x12x8xbf16>
    %893 = "linalg.generic"(%887, %892) <{indexing_maps = [#map38, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg674: bf16, %arg675: bf16):
      "linalg.yield"(%arg674) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x4x12x8xbf16>) -> tensor<2x4x12x8xbf16>
    %894 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %895 = "linalg.fill"(%123, %894) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg672: bf16, %arg673: bf16):
      "linalg.yield"(%arg672) : (bf16) -> ()
    }) : (bf16, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %896 = "linalg.generic"(%893, %532, %895) <{indexing_maps = [#map39, #map15, #map9], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg669: bf16, %arg670: bf16, %arg671: bf16):
      %1454 = "arith.mulf"(%arg669, %arg670) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1455 = "arith.addf"(%arg671, %1454) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1455) : (bf16) -> ()
    }) : (tensor<2x4x12x8xbf16>, tensor<2x8x4x12xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %897 = "tensor.empty"() : () -> tensor<2x4x12x8xbf16>
    %898 = "linalg.fill"(%123, %897) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg667: bf16, %arg668: bf16):
      "linalg.yield"(%arg667) : (bf16) -> ()
    }) : (bf16, tensor<2x4x12x8xbf16>) -> tensor<2x4x12x8xbf16>
    %899 = "linalg.generic"(%893, %571, %898) <{indexing_maps = [#map40, #map41, #map9], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg664: bf16, %arg665: bf16, %arg666: bf16):
      %1452 = "arith.mulf"(%arg664, %arg665) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1453 = "arith.addf"(%arg666, %1452) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1453) : (bf16) -> ()
    }) : (tensor<2x4x12x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x12x8xbf16>) -> tensor<2x4x12x8xbf16>
    %900 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %901 = "linalg.generic"(%899, %900) <{indexing_maps = [#map20, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg662: bf16, %arg663: bf16):
      "linalg.yield"(%arg662) : (bf16) -> ()
    }) : (tensor<2x4x12x8xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %902 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %903 = "linalg.generic"(%577, %902) <{indexing_maps = [#map17, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg660: bf16, %arg661: bf16):
      "linalg.yield"(%arg660) : (bf16) -> ()
    }) : (tensor<2x4x8x1xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %904 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %905 = "linalg.generic"(%896, %903, %904) <{indexing_maps = [#map11, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg657: bf16, %arg658: bf16, %arg659: bf16):
      %1451 = "arith.mulf"(%arg657, %arg658) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1451) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %906 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %907 = "linalg.generic"(%905, %558, %906) <{indexing_maps = [#map11, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg654: bf16, %arg655: bf16, %arg656: bf16):
      %1450 = "arith.mulf"(%arg654, %arg655) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1450) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %908 = "tensor.empty"() : () -> tensor<2x4x8xbf16>
    %909 = "linalg.fill"(%123, %908) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg652: bf16, %arg653: bf16):
      "linalg.yield"(%arg652) : (bf16) -> ()
    }) : (bf16, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %910 = "linalg.generic"(%907, %909) <{indexing_maps = [#map11, #map16], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg650: bf16, %arg651: bf16):
      %1449 = "arith.addf"(%arg651, %arg650) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1449) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %911 = "tensor.expand_shape"(%910) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 4, 8, 1>}> : (tensor<2x4x8xbf16>) -> tensor<2x4x8x1xbf16>
    %912 = "tensor.empty"() : () -> tensor<2x4x8x1xbf16>
    %913 = "linalg.generic"(%911, %912) <{indexing_maps = [#map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg648: bf16, %arg649: bf16):
      %1448 = "arith.negf"(%arg648) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1448) : (bf16) -> ()
    }) : (tensor<2x4x8x1xbf16>, tensor<2x4x8x1xbf16>) -> tensor<2x4x8x1xbf16>
    %914 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %915 = "linalg.generic"(%567, %914) <{indexing_maps = [#map17, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg646: bf16, %arg647: bf16):
      "linalg.yield"(%arg646) : (bf16) -> ()
    }) : (tensor<2x4x8x1xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %916 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %917 = "linalg.generic"(%896, %915, %916) <{indexing_maps = [#map11, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg643: bf16, %arg644: bf16, %arg645: bf16):
      %1447 = "arith.divf"(%arg643, %arg644) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1447) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %918 = "tensor.empty"() : () -> tensor<2x4x8x1xf32>
    %919 = "linalg.generic"(%913, %918) <{indexing_maps = [#map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg641: bf16, %arg642: f32):
      %1446 = "arith.extf"(%arg641) : (bf16) -> f32
      "linalg.yield"(%1446) : (f32) -> ()
    }) : (tensor<2x4x8x1xbf16>, tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %920 = "tensor.empty"() : () -> tensor<2x4x8xf32>
    %921 = "linalg.fill"(%126, %920) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg639: f32, %arg640: f32):
      "linalg.yield"(%arg639) : (f32) -> ()
    }) : (f32, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %922 = "linalg.generic"(%919, %921) <{indexing_maps = [#map11, #map16], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg637: f32, %arg638: f32):
      %1445 = "arith.addf"(%arg638, %arg637) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1445) : (f32) -> ()
    }) : (tensor<2x4x8x1xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %923 = "tensor.empty"() : () -> tensor<2x4x8x8xf32>
    %924 = "linalg.generic"(%922, %923) <{indexing_maps = [#map16, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg635: f32, %arg636: f32):
      "linalg.yield"(%arg635) : (f32) -> ()
    }) : (tensor<2x4x8xf32>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %925 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %926 = "linalg.generic"(%924, %925) <{indexing_maps = [#map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg633: f32, %arg634: bf16):
      %1444 = "arith.truncf"(%arg633) : (f32) -> bf16
      "linalg.yield"(%1444) : (bf16) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %927 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %928 = "linalg.generic"(%917, %926, %927) <{indexing_maps = [#map11, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg630: bf16, %arg631: bf16, %arg632: bf16):
      %1443 = "arith.addf"(%arg630, %arg631) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1443) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %929 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %930 = "linalg.generic"(%928, %558, %929) <{indexing_maps = [#map11, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg627: bf16, %arg628: bf16, %arg629: bf16):
      %1442 = "arith.mulf"(%arg627, %arg628) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1442) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %931 = "tensor.empty"() : () -> tensor<2x4x8x12xbf16>
    %932 = "linalg.fill"(%123, %931) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg625: bf16, %arg626: bf16):
      "linalg.yield"(%arg625) : (bf16) -> ()
    }) : (bf16, tensor<2x4x8x12xbf16>) -> tensor<2x4x8x12xbf16>
    %933 = "linalg.generic"(%930, %540, %932) <{indexing_maps = [#map39, #map42, #map9], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg622: bf16, %arg623: bf16, %arg624: bf16):
      %1440 = "arith.mulf"(%arg622, %arg623) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1441 = "arith.addf"(%arg624, %1440) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1441) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x8x4x12xbf16>, tensor<2x4x8x12xbf16>) -> tensor<2x4x8x12xbf16>
    %934 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %935 = "linalg.generic"(%933, %934) <{indexing_maps = [#map43, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg620: bf16, %arg621: bf16):
      "linalg.yield"(%arg620) : (bf16) -> ()
    }) : (tensor<2x4x8x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %936 = "tensor.empty"() : () -> tensor<2x4x8x12xbf16>
    %937 = "linalg.fill"(%123, %936) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg618: bf16, %arg619: bf16):
      "linalg.yield"(%arg618) : (bf16) -> ()
    }) : (bf16, tensor<2x4x8x12xbf16>) -> tensor<2x4x8x12xbf16>
    %938 = "linalg.generic"(%930, %520, %937) <{indexing_maps = [#map40, #map42, #map9], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg615: bf16, %arg616: bf16, %arg617: bf16):
      %1438 = "arith.mulf"(%arg615, %arg616) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1439 = "arith.addf"(%arg617, %1438) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1439) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x8x4x12xbf16>, tensor<2x4x8x12xbf16>) -> tensor<2x4x8x12xbf16>
    %939 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %940 = "linalg.generic"(%938, %939) <{indexing_maps = [#map43, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg613: bf16, %arg614: bf16):
      "linalg.yield"(%arg613) : (bf16) -> ()
    }) : (tensor<2x4x8x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %941 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %942 = "linalg.generic"(%536, %941) <{indexing_maps = [#map13, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg611: bf16, %arg612: bf16):
      "linalg.yield"(%arg611) : (bf16) -> ()
    }) : (tensor<bf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %943 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %944 = "linalg.generic"(%940, %942, %943) <{indexing_maps = [#map11, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg608: bf16, %arg609: bf16, %arg610: bf16):
      %1437 = "arith.divf"(%arg608, %arg609) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1437) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %945 = "tensor.empty"() : () -> tensor<4x12xbf16>
    %946 = "linalg.fill"(%123, %945) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg606: bf16, %arg607: bf16):
      "linalg.yield"(%arg606) : (bf16) -> ()
    }) : (bf16, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %947 = "linalg.generic"(%901, %946) <{indexing_maps = [#map44, #map31], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg604: bf16, %arg605: bf16):
      %1436 = "arith.addf"(%arg605, %arg604) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1436) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %948 = "tensor.empty"() : () -> tensor<4x12x48xbf16>
    %949 = "linalg.fill"(%123, %948) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg602: bf16, %arg603: bf16):
      "linalg.yield"(%arg602) : (bf16) -> ()
    }) : (bf16, tensor<4x12x48xbf16>) -> tensor<4x12x48xbf16>
    %950 = "linalg.generic"(%901, %496, %949) <{indexing_maps = [#map45, #map22, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg599: bf16, %arg600: bf16, %arg601: bf16):
      %1434 = "arith.mulf"(%arg599, %arg600) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1435 = "arith.addf"(%arg601, %1434) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1435) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x8x48xbf16>, tensor<4x12x48xbf16>) -> tensor<4x12x48xbf16>
    %951 = "tensor.empty"() : () -> tensor<48x4x12xbf16>
    %952 = "linalg.generic"(%950, %951) <{indexing_maps = [#map27, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg597: bf16, %arg598: bf16):
      "linalg.yield"(%arg597) : (bf16) -> ()
    }) : (tensor<4x12x48xbf16>, tensor<48x4x12xbf16>) -> tensor<48x4x12xbf16>
    %953 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %954 = "linalg.fill"(%123, %953) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg595: bf16, %arg596: bf16):
      "linalg.yield"(%arg595) : (bf16) -> ()
    }) : (bf16, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %955 = "linalg.generic"(%901, %522, %954) <{indexing_maps = [#map19, #map37, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg592: bf16, %arg593: bf16, %arg594: bf16):
      %1432 = "arith.mulf"(%arg592, %arg593) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1433 = "arith.addf"(%arg594, %1432) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1433) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<48x4x12xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %956 = "tensor.empty"() : () -> tensor<4x12xf32>
    %957 = "linalg.generic"(%947, %956) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg590: bf16, %arg591: f32):
      %1431 = "arith.extf"(%arg590) : (bf16) -> f32
      "linalg.yield"(%1431) : (f32) -> ()
    }) : (tensor<4x12xbf16>, tensor<4x12xf32>) -> tensor<4x12xf32>
    %958 = "tensor.empty"() : () -> tensor<48x4x12xf32>
    %959 = "linalg.generic"(%952, %958) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg588: bf16, %arg589: f32):
      %1430 = "arith.extf"(%arg588) : (bf16) -> f32
      "linalg.yield"(%1430) : (f32) -> ()
    }) : (tensor<48x4x12xbf16>, tensor<48x4x12xf32>) -> tensor<48x4x12xf32>
    %960 = "tensor.empty"() : () -> tensor<4x12xbf16>
    %961 = "linalg.fill"(%123, %960) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg586: bf16, %arg587: bf16):
      "linalg.yield"(%arg586) : (bf16) -> ()
    }) : (bf16, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %962 = "linalg.generic"(%935, %961) <{indexing_maps = [#map44, #map31], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg584: bf16, %arg585: bf16):
      %1429 = "arith.addf"(%arg585, %arg584) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1429) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %963 = "tensor.empty"() : () -> tensor<4x12x48xbf16>
    %964 = "linalg.fill"(%123, %963) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg582: bf16, %arg583: bf16):
      "linalg.yield"(%arg582) : (bf16) -> ()
    }) : (bf16, tensor<4x12x48xbf16>) -> tensor<4x12x48xbf16>
    %965 = "linalg.generic"(%935, %496, %964) <{indexing_maps = [#map45, #map22, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg579: bf16, %arg580: bf16, %arg581: bf16):
      %1427 = "arith.mulf"(%arg579, %arg580) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1428 = "arith.addf"(%arg581, %1427) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1428) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x8x48xbf16>, tensor<4x12x48xbf16>) -> tensor<4x12x48xbf16>
    %966 = "tensor.empty"() : () -> tensor<48x4x12xbf16>
    %967 = "linalg.generic"(%965, %966) <{indexing_maps = [#map27, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg577: bf16, %arg578: bf16):
      "linalg.yield"(%arg577) : (bf16) -> ()
    }) : (tensor<4x12x48xbf16>, tensor<48x4x12xbf16>) -> tensor<48x4x12xbf16>
    %968 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %969 = "linalg.fill"(%123, %968) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg575: bf16, %arg576: bf16):
      "linalg.yield"(%arg575) : (bf16) -> ()
    }) : (bf16, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %970 = "linalg.generic"(%935, %510, %969) <{indexing_maps = [#map19, #map37, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg572: bf16, %arg573: bf16, %arg574: bf16):
      %1425 = "arith.mulf"(%arg572, %arg573) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1426 = "arith.addf"(%arg574, %1425) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1426) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<48x4x12xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %971 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %972 = "linalg.generic"(%955, %970, %971) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg569: bf16, %arg570: bf16, %arg571: bf16):
      %1424 = "arith.addf"(%arg569, %arg570) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1424) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %973 = "tensor.empty"() : () -> tensor<4x12xf32>
    %974 = "linalg.generic"(%962, %973) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg567: bf16, %arg568: f32):
      %1423 = "arith.extf"(%arg567) : (bf16) -> f32
      "linalg.yield"(%1423) : (f32) -> ()
    }) : (tensor<4x12xbf16>, tensor<4x12xf32>) -> tensor<4x12xf32>
    %975 = "tensor.empty"() : () -> tensor<48x4x12xf32>
    %976 = "linalg.generic"(%967, %975) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg565: bf16, %arg566: f32):
      %1422 = "arith.extf"(%arg565) : (bf16) -> f32
      "linalg.yield"(%1422) : (f32) -> ()
    }) : (tensor<48x4x12xbf16>, tensor<48x4x12xf32>) -> tensor<48x4x12xf32>
    %977 = "tensor.empty"() : () -> tensor<4x12xbf16>
    %978 = "linalg.fill"(%123, %977) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg563: bf16, %arg564: bf16):
      "linalg.yield"(%arg563) : (bf16) -> ()
    }) : (bf16, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %979 = "linalg.generic"(%944, %978) <{indexing_maps = [#map44, #map31], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg561: bf16, %arg562: bf16):
      %1421 = "arith.addf"(%arg562, %arg561) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1421) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %980 = "tensor.empty"() : () -> tensor<4x12x48xbf16>
    %981 = "linalg.fill"(%123, %980) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg559: bf16, %arg560: bf16):
      "linalg.yield"(%arg559) : (bf16) -> ()
    }) : (bf16, tensor<4x12x48xbf16>) -> tensor<4x12x48xbf16>
    %982 = "linalg.generic"(%944, %496, %981) <{indexing_maps = [#map45, #map22, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg556: bf16, %arg557: bf16, %arg558: bf16):
      %1419 = "arith.mulf"(%arg556, %arg557) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1420 = "arith.addf"(%arg558, %1419) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1420) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x8x48xbf16>, tensor<4x12x48xbf16>) -> tensor<4x12x48xbf16>
    %983 = "tensor.empty"() : () -> tensor<48x4x12xbf16>
    %984 = "linalg.generic"(%982, %983) <{indexing_maps = [#map27, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg554: bf16, %arg555: bf16):
      "linalg.yield"(%arg554) : (bf16) -> ()
    }) : (tensor<4x12x48xbf16>, tensor<48x4x12xbf16>) -> tensor<48x4x12xbf16>
    %985 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %986 = "linalg.fill"(%123, %985) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg552: bf16, %arg553: bf16):
      "linalg.yield"(%arg552) : (bf16) -> ()
    }) : (bf16, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %987 = "linalg.generic"(%944, %498, %986) <{indexing_maps = [#map19, #map37, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg549: bf16, %arg550: bf16, %arg551: bf16):
      %1417 = "arith.mulf"(%arg549, %arg550) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1418 = "arith.addf"(%arg551, %1417) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1418) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<48x4x12xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %988 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %989 = "linalg.generic"(%972, %987, %988) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg546: bf16, %arg547: bf16, %arg548: bf16):
      %1416 = "arith.addf"(%arg546, %arg547) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1416) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %990 = "tensor.empty"() : () -> tensor<4x12xf32>
    %991 = "linalg.generic"(%979, %990) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg544: bf16, %arg545: f32):
      %1415 = "arith.extf"(%arg544) : (bf16) -> f32
      "linalg.yield"(%1415) : (f32) -> ()
    }) : (tensor<4x12xbf16>, tensor<4x12xf32>) -> tensor<4x12xf32>
    %992 = "tensor.empty"() : () -> tensor<48x4x12xf32>
    %993 = "linalg.generic"(%984, %992) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg542: bf16, %arg543: f32):
      %1414 = "arith.extf"(%arg542) : (bf16) -> f32
      "linalg.yield"(%1414) : (f32) -> ()
    }) : (tensor<48x4x12xbf16>, tensor<48x4x12xf32>) -> tensor<48x4x12xf32>
    %994 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %995 = "linalg.generic"(%989, %994) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg540: bf16, %arg541: f32):
      %1413 = "arith.extf"(%arg540) : (bf16) -> f32
      "linalg.yield"(%1413) : (f32) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %996 = "tensor.empty"() : () -> tensor<48xf32>
    %997 = "linalg.fill"(%126, %996) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg538: f32, %arg539: f32):
      "linalg.yield"(%arg538) : (f32) -> ()
    }) : (f32, tensor<48xf32>) -> tensor<48xf32>
    %998 = "linalg.generic"(%995, %997) <{indexing_maps = [#map27, #map28], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg536: f32, %arg537: f32):
      %1412 = "arith.addf"(%arg537, %arg536) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1412) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %999 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1000 = "linalg.generic"(%468, %995, %999) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg533: f32, %arg534: f32, %arg535: f32):
      %1411 = "arith.mulf"(%arg533, %arg534) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1411) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1001 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1002 = "linalg.generic"(%995, %487, %1001) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg530: f32, %arg531: f32, %arg532: f32):
      %1410 = "arith.mulf"(%arg530, %arg531) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1410) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1003 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1004 = "linalg.generic"(%474, %1003) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg528: f32, %arg529: f32):
      "linalg.yield"(%arg528) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1005 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1006 = "linalg.generic"(%1004, %1000, %1005) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg525: f32, %arg526: f32, %arg527: f32):
      %1409 = "arith.mulf"(%arg525, %arg526) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1409) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1007 = "tensor.empty"() : () -> tensor<48xf32>
    %1008 = "linalg.fill"(%126, %1007) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg523: f32, %arg524: f32):
      "linalg.yield"(%arg523) : (f32) -> ()
    }) : (f32, tensor<48xf32>) -> tensor<48xf32>
    %1009 = "linalg.generic"(%1006, %1008) <{indexing_maps = [#map27, #map28], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg521: f32, %arg522: f32):
      %1408 = "arith.addf"(%arg522, %arg521) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1408) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %1010 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1011 = "linalg.generic"(%481, %1010) <{indexing_maps = [#map6, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg519: f32, %arg520: f32):
      "linalg.yield"(%arg519) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1012 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1013 = "linalg.generic"(%1000, %1011, %1012) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg516: f32, %arg517: f32, %arg518: f32):
      %1407 = "arith.mulf"(%arg516, %arg517) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1407) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1014 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1015 = "linalg.fill"(%126, %1014) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg514: f32, %arg515: f32):
      "linalg.yield"(%arg514) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1016 = "linalg.generic"(%1013, %1015) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg512: f32, %arg513: f32):
      %1406 = "arith.addf"(%arg513, %arg512) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1406) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1017 = "tensor.expand_shape"(%1016) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 8, 1>}> : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %1018 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %1019 = "linalg.generic"(%1017, %480, %1018) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg509: f32, %arg510: f32, %arg511: f32):
      %1405 = "arith.mulf"(%arg509, %arg510) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1405) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %1020 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1021 = "linalg.generic"(%1002, %1020) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg507: f32, %arg508: f32):
      %1404 = "arith.negf"(%arg507) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1404) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1022 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1023 = "linalg.fill"(%126, %1022) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg505: f32, %arg506: f32):
      "linalg.yield"(%arg505) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1024 = "linalg.generic"(%1021, %1023) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg503: f32, %arg504: f32):
      %1403 = "arith.addf"(%arg504, %arg503) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1403) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1025 = "tensor.expand_shape"(%1024) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 8, 1>}> : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %1026 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %1027 = "linalg.generic"(%1002, %1026) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg501: f32, %arg502: bf16):
      %1402 = "arith.truncf"(%arg501) : (f32) -> bf16
      "linalg.yield"(%1402) : (bf16) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %1028 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %1029 = "linalg.generic"(%876, %1027, %1028) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg498: bf16, %arg499: bf16, %arg500: bf16):
      %1401 = "arith.addf"(%arg498, %arg499) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1401) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %1030 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1031 = "linalg.fill"(%126, %1030) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg496: f32, %arg497: f32):
      "linalg.yield"(%arg496) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1032 = "linalg.generic"(%1019, %1031) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg494: f32, %arg495: f32):
      %1400 = "arith.addf"(%arg495, %arg494) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1400) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1033 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1034 = "linalg.fill"(%126, %1033) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg492: f32, %arg493: f32):
      "linalg.yield"(%arg492) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1035 = "linalg.generic"(%1025, %1034) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg490: f32, %arg491: f32):
      %1399 = "arith.addf"(%arg491, %arg490) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1399) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1036 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1037 = "linalg.generic"(%1032, %458, %1036) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg487: f32, %arg488: f32, %arg489: f32):
      %1398 = "arith.mulf"(%arg487, %arg488) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1398) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1038 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1039 = "linalg.generic"(%1037, %1038) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg485: f32, %arg486: f32):
      %1397 = "arith.negf"(%arg485) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1397) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1040 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1041 = "linalg.generic"(%1039, %432, %1040) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg482: f32, %arg483: f32, %arg484: f32):
      %1396 = "arith.mulf"(%arg482, %arg483) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1396) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1042 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1043 = "linalg.generic"(%1035, %1041, %1042) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg479: f32, %arg480: f32, %arg481: f32):
      %1395 = "arith.addf"(%arg479, %arg480) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1395) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1044 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1045 = "linalg.generic"(%125, %1044) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg477: f32, %arg478: f32):
      "linalg.yield"(%arg477) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1046 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1047 = "linalg.generic"(%1037, %1045, %1046) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg474: f32, %arg475: f32, %arg476: f32):
      %1394 = "arith.divf"(%arg474, %arg475) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1394) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1048 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1049 = "linalg.generic"(%1047, %1048) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg472: f32, %arg473: f32):
      "linalg.yield"(%arg472) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1050 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1051 = "linalg.generic"(%125, %1050) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg470: f32, %arg471: f32):
      "linalg.yield"(%arg470) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1052 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1053 = "linalg.generic"(%1043, %1051, %1052) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg467: f32, %arg468: f32, %arg469: f32):
      %1393 = "arith.divf"(%arg467, %arg468) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1393) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1054 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1055 = "linalg.generic"(%1053, %1054) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg465: f32, %arg466: f32):
      "linalg.yield"(%arg465) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1056 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1057 = "linalg.generic"(%1049, %412, %1056) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg462: f32, %arg463: f32, %arg464: f32):
      %1392 = "arith.mulf"(%arg462, %arg463) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1392) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1058 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1059 = "linalg.generic"(%1055, %1057, %1058) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg459: f32, %arg460: f32, %arg461: f32):
      %1391 = "arith.addf"(%arg459, %arg460) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1391) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1060 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %1061 = "linalg.generic"(%1059, %1060) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg457: f32, %arg458: bf16):
      %1390 = "arith.truncf"(%arg457) : (f32) -> bf16
      "linalg.yield"(%1390) : (bf16) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %1062 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %1063 = "linalg.generic"(%1029, %1061, %1062) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg454: bf16, %arg455: bf16, %arg456: bf16):
      %1389 = "arith.addf"(%arg454, %arg455) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1389) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %1064 = "tensor.empty"() : () -> tensor<48xbf16>
    %1065 = "linalg.fill"(%123, %1064) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg452: bf16, %arg453: bf16):
      "linalg.yield"(%arg452) : (bf16) -> ()
    }) : (bf16, tensor<48xbf16>) -> tensor<48xbf16>
    %1066 = "linalg.generic"(%1063, %1065) <{indexing_maps = [#map27, #map28], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg450: bf16, %arg451: bf16):
      %1388 = "arith.addf"(%arg451, %arg450) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1388) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<48xbf16>) -> tensor<48xbf16>
    %1067 = "tensor.empty"() : () -> tensor<48x80xbf16>
    %1068 = "linalg.fill"(%123, %1067) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg448: bf16, %arg449: bf16):
      "linalg.yield"(%arg448) : (bf16) -> ()
    }) : (bf16, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %1069 = "linalg.generic"(%1063, %390#0, %1068) <{indexing_maps = [#map29, #map30, #map31], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg445: bf16, %arg446: bf16, %arg447: bf16):
      %1386 = "arith.mulf"(%arg445, %arg446) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1387 = "arith.addf"(%arg447, %1386) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1387) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %1070 = "tensor.empty"() : () -> tensor<80x48xbf16>
    %1071 = "linalg.generic"(%1069, %1070) <{indexing_maps = [#map32, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg443: bf16, %arg444: bf16):
      "linalg.yield"(%arg443) : (bf16) -> ()
    }) : (tensor<48x80xbf16>, tensor<80x48xbf16>) -> tensor<80x48xbf16>
    %1072 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %1073 = "linalg.fill"(%123, %1072) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg441: bf16, %arg442: bf16):
      "linalg.yield"(%arg441) : (bf16) -> ()
    }) : (bf16, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %1074 = "linalg.generic"(%1063, %392, %1073) <{indexing_maps = [#map24, #map33, #map16], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg438: bf16, %arg439: bf16, %arg440: bf16):
      %1384 = "arith.mulf"(%arg438, %arg439) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1385 = "arith.addf"(%arg440, %1384) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1385) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<80x48xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %1075 = "tensor.empty"() : () -> tensor<48xf32>
    %1076 = "linalg.generic"(%1066, %1075) <{indexing_maps = [#map21, #map21], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg436: bf16, %arg437: f32):
      %1383 = "arith.extf"(%arg436) : (bf16) -> f32
      "linalg.yield"(%1383) : (f32) -> ()
    }) : (tensor<48xbf16>, tensor<48xf32>) -> tensor<48xf32>
    %1077 = "tensor.empty"() : () -> tensor<80x48xf32>
    %1078 = "linalg.generic"(%1071, %1077) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg434: bf16, %arg435: f32):
      %1382 = "arith.extf"(%arg434) : (bf16) -> f32
      "linalg.yield"(%1382) : (f32) -> ()
    }) : (tensor<80x48xbf16>, tensor<80x48xf32>) -> tensor<80x48xf32>
    %1079 = "func.call"(%390#1, %390#2, %389, %1074) <{callee = @silu_2}> : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %1080 = "tensor.empty"() : () -> tensor<80xbf16>
    %1081 = "linalg.fill"(%123, %1080) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg432: bf16, %arg433: bf16):
      "linalg.yield"(%arg432) : (bf16) -> ()
    }) : (bf16, tensor<80xbf16>) -> tensor<80xbf16>
    %1082 = "linalg.generic"(%1079, %1081) <{indexing_maps = [#map27, #map28], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg430: bf16, %arg431: bf16):
      %1381 = "arith.addf"(%arg431, %arg430) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1381) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<80xbf16>) -> tensor<80xbf16>
    %1083 = "tensor.empty"() : () -> tensor<80x48xbf16>
    %1084 = "linalg.fill"(%123, %1083) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg428: bf16, %arg429: bf16):
      "linalg.yield"(%arg428) : (bf16) -> ()
    }) : (bf16, tensor<80x48xbf16>) -> tensor<80x48xbf16>
    %1085 = "linalg.generic"(%1079, %377, %1084) <{indexing_maps = [#map29, #map30, #map31], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg425: bf16, %arg426: bf16, %arg427: bf16):
      %1379 = "arith.mulf"(%arg425, %arg426) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1380 = "arith.addf"(%arg427, %1379) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1380) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x48xbf16>, tensor<80x48xbf16>) -> tensor<80x48xbf16>
    %1086 = "tensor.empty"() : () -> tensor<48x80xbf16>
    %1087 = "linalg.generic"(%1085, %1086) <{indexing_maps = [#map32, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg423: bf16, %arg424: bf16):
      "linalg.yield"(%arg423) : (bf16) -> ()
    }) : (tensor<80x48xbf16>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %1088 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %1089 = "linalg.fill"(%123, %1088) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg421: bf16, %arg422: bf16):
      "linalg.yield"(%arg421) : (bf16) -> ()
    }) : (bf16, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %1090 = "linalg.generic"(%1079, %379, %1089) <{indexing_maps = [#map24, #map33, #map16], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg418: bf16, %arg419: bf16, %arg420: bf16):
      %1377 = "arith.mulf"(%arg418, %arg419) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1378 = "arith.addf"(%arg420, %1377) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1378) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<48x80xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %1091 = "tensor.empty"() : () -> tensor<80xf32>
    %1092 = "linalg.generic"(%1082, %1091) <{indexing_maps = [#map21, #map21], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg416: bf16, %arg417: f32):
      %1376 = "arith.extf"(%arg416) : (bf16) -> f32
      "linalg.yield"(%1376) : (f32) -> ()
    }) : (tensor<80xbf16>, tensor<80xf32>) -> tensor<80xf32>
    %1093 = "tensor.empty"() : () -> tensor<48x80xf32>
    %1094 = "linalg.generic"(%1087, %1093) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg414: bf16, %arg415: f32):
      %1375 = "arith.extf"(%arg414) : (bf16) -> f32
      "linalg.yield"(%1375) : (f32) -> ()
    }) : (tensor<48x80xbf16>, tensor<48x80xf32>) -> tensor<48x80xf32>
    %1095 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1096 = "linalg.generic"(%1090, %1095) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg412: bf16, %arg413: f32):
      %1374 = "arith.extf"(%arg412) : (bf16) -> f32
      "linalg.yield"(%1374) : (f32) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1097 = "tensor.empty"() : () -> tensor<48xf32>
    %1098 = "linalg.fill"(%126, %1097) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg410: f32, %arg411: f32):
      "linalg.yield"(%arg410) : (f32) -> ()
    }) : (f32, tensor<48xf32>) -> tensor<48xf32>
    %1099 = "linalg.generic"(%1096, %1098) <{indexing_maps = [#map27, #map28], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg408: f32, %arg409: f32):
      %1373 = "arith.addf"(%arg409, %arg408) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1373) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %1100 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1101 = "linalg.generic"(%349, %1096, %1100) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg405: f32, %arg406: f32, %arg407: f32):
      %1372 = "arith.mulf"(%arg405, %arg406) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1372) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1102 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1103 = "linalg.generic"(%1096, %368, %1102) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg402: f32, %arg403: f32, %arg404: f32):
      %1371 = "arith.mulf"(%arg402, %arg403) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1371) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1104 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1105 = "linalg.generic"(%355, %1104) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg400: f32, %arg401: f32):
      "linalg.yield"(%arg400) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1106 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1107 = "linalg.generic"(%1105, %1101, %1106) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg397: f32, %arg398: f32, %arg399: f32):
      %1370 = "arith.mulf"(%arg397, %arg398) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1370) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1108 = "tensor.empty"() : () -> tensor<48xf32>
    %1109 = "linalg.fill"(%126, %1108) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg395: f32, %arg396: f32):
      "linalg.yield"(%arg395) : (f32) -> ()
    }) : (f32, tensor<48xf32>) -> tensor<48xf32>
    %1110 = "linalg.generic"(%1107, %1109) <{indexing_maps = [#map27, #map28], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg393: f32, %arg394: f32):
      %1369 = "arith.addf"(%arg394, %arg393) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1369) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %1111 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1112 = "linalg.generic"(%362, %1111) <{indexing_maps = [#map6, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg391: f32, %arg392: f32):
      "linalg.yield"(%arg391) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1113 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1114 = "linalg.generic"(%1101, %1112, %1113) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg388: f32, %arg389: f32, %arg390: f32):
      %1368 = "arith.mulf"(%arg388, %arg389) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1368) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1115 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1116 = "linalg.fill"(%126, %1115) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg386: f32, %arg387: f32):
      "linalg.yield"(%arg386) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1117 = "linalg.generic"(%1114, %1116) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg384: f32, %arg385: f32):
      %1367 = "arith.addf"(%arg385, %arg384) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1367) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1118 = "tensor.expand_shape"(%1117) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 8, 1>}> : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %1119 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %1120 = "linalg.generic"(%1118, %361, %1119) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg381: f32, %arg382: f32, %arg383: f32):
      %1366 = "arith.mulf"(%arg381, %arg382) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1366) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %1121 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1122 = "linalg.generic"(%1103, %1121) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg379: f32, %arg380: f32):
      %1365 = "arith.negf"(%arg379) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1365) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1123 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1124 = "linalg.fill"(%126, %1123) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg377: f32, %arg378: f32):
      "linalg.yield"(%arg377) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1125 = "linalg.generic"(%1122, %1124) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg375: f32, %arg376: f32):
      %1364 = "arith.addf"(%arg376, %arg375) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1364) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1126 = "tensor.expand_shape"(%1125) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 8, 1>}> : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %1127 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %1128 = "linalg.generic"(%1103, %1127) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg373: f32, %arg374: bf16):
      %1363 = "arith.truncf"(%arg373) : (f32) -> bf16
      "linalg.yield"(%1363) : (bf16) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %1129 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %1130 = "linalg.generic"(%1063, %1128, %1129) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg370: bf16, %arg371: bf16, %arg372: bf16):
      %1362 = "arith.addf"(%arg370, %arg371) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1362) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %1131 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1132 = "linalg.fill"(%126, %1131) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg368: f32, %arg369: f32):
      "linalg.yield"(%arg368) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1133 = "linalg.generic"(%1120, %1132) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg366: f32, %arg367: f32):
      %1361 = "arith.addf"(%arg367, %arg366) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1361) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1134 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1135 = "linalg.fill"(%126, %1134) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg364: f32, %arg365: f32):
      "linalg.yield"(%arg364) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1136 = "linalg.generic"(%1126, %1135) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg362: f32, %arg363: f32):
      %1360 = "arith.addf"(%arg363, %arg362) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1360) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1137 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1138 = "linalg.generic"(%1133, %339, %1137) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg359: f32, %arg360: f32, %arg361: f32):
      %1359 = "arith.mulf"(%arg359, %arg360) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1359) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1139 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1140 = "linalg.generic"(%1138, %1139) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg357: f32, %arg358: f32):
      %1358 = "arith.negf"(%arg357) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1358) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1141 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1142 = "linalg.generic"(%1140, %313, %1141) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg354: f32, %arg355: f32, %arg356: f32):
      %1357 = "arith.mulf"(%arg354, %arg355) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1357) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1143 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1144 = "linalg.generic"(%1136, %1142, %1143) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg351: f32, %arg352: f32, %arg353: f32):
      %1356 = "arith.addf"(%arg351, %arg352) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1356) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1145 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1146 = "linalg.generic"(%125, %1145) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg349: f32, %arg350: f32):
      "linalg.yield"(%arg349) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1147 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1148 = "linalg.generic"(%1138, %1146, %1147) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg346: f32, %arg347: f32, %arg348: f32):
      %1355 = "arith.divf"(%arg346, %arg347) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1355) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1149 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1150 = "linalg.generic"(%1148, %1149) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg344: f32, %arg345: f32):
      "linalg.yield"(%arg344) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1151 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1152 = "linalg.generic"(%125, %1151) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg342: f32, %arg343: f32):
      "linalg.yield"(%arg342) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1153 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1154 = "linalg.generic"(%1144, %1152, %1153) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg339: f32, %arg340: f32, %arg341: f32):
      %1354 = "arith.divf"(%arg339, %arg340) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1354) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1155 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1156 = "linalg.generic"(%1154, %1155) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg337: f32, %arg338: f32):
      "linalg.yield"(%arg337) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1157 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1158 = "linalg.generic"(%1150, %293, %1157) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg334: f32, %arg335: f32, %arg336: f32):
      %1353 = "arith.mulf"(%arg334, %arg335) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1353) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1159 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1160 = "linalg.generic"(%1156, %1158, %1159) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg331: f32, %arg332: f32, %arg333: f32):
      %1352 = "arith.addf"(%arg331, %arg332) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1352) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1161 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %1162 = "linalg.generic"(%1160, %1161) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg329: f32, %arg330: bf16):
      %1351 = "arith.truncf"(%arg329) : (f32) -> bf16
      "linalg.yield"(%1351) : (bf16) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %1163 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %1164 = "linalg.generic"(%1130, %1162, %1163) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg326: bf16, %arg327: bf16, %arg328: bf16):
      %1350 = "arith.addf"(%arg326, %arg327) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1350) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %1165 = "tensor.empty"() : () -> tensor<48xbf16>
    %1166 = "linalg.fill"(%123, %1165) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg324: bf16, %arg325: bf16):
      "linalg.yield"(%arg324) : (bf16) -> ()
    }) : (bf16, tensor<48xbf16>) -> tensor<48xbf16>
    %1167 = "linalg.generic"(%1164, %1166) <{indexing_maps = [#map27, #map28], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg322: bf16, %arg323: bf16):
      %1349 = "arith.addf"(%arg323, %arg322) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1349) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<48xbf16>) -> tensor<48xbf16>
    %1168 = "tensor.empty"() : () -> tensor<48x4x12xbf16>
    %1169 = "linalg.fill"(%123, %1168) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg320: bf16, %arg321: bf16):
      "linalg.yield"(%arg320) : (bf16) -> ()
    }) : (bf16, tensor<48x4x12xbf16>) -> tensor<48x4x12xbf16>
    %1170 = "linalg.generic"(%1164, %271, %1169) <{indexing_maps = [#map34, #map35, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg317: bf16, %arg318: bf16, %arg319: bf16):
      %1347 = "arith.mulf"(%arg317, %arg318) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1348 = "arith.addf"(%arg319, %1347) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1348) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x4x12xbf16>, tensor<48x4x12xbf16>) -> tensor<48x4x12xbf16>
    %1171 = "tensor.empty"() : () -> tensor<4x12x48xbf16>
    %1172 = "linalg.generic"(%1170, %1171) <{indexing_maps = [#map36, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg315: bf16, %arg316: bf16):
      "linalg.yield"(%arg315) : (bf16) -> ()
    }) : (tensor<48x4x12xbf16>, tensor<4x12x48xbf16>) -> tensor<4x12x48xbf16>
    %1173 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %1174 = "linalg.fill"(%123, %1173) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg313: bf16, %arg314: bf16):
      "linalg.yield"(%arg313) : (bf16) -> ()
    }) : (bf16, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %1175 = "linalg.generic"(%1164, %273, %1174) <{indexing_maps = [#map7, #map37, #map9], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg310: bf16, %arg311: bf16, %arg312: bf16):
      %1345 = "arith.mulf"(%arg310, %arg311) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1346 = "arith.addf"(%arg312, %1345) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1346) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<4x12x48xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %1176 = "tensor.empty"() : () -> tensor<48xf32>
    %1177 = "linalg.generic"(%1167, %1176) <{indexing_maps = [#map21, #map21], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg308: bf16, %arg309: f32):
      %1344 = "arith.extf"(%arg308) : (bf16) -> f32
      "linalg.yield"(%1344) : (f32) -> ()
    }) : (tensor<48xbf16>, tensor<48xf32>) -> tensor<48xf32>
    %1178 = "tensor.empty"() : () -> tensor<4x12x48xf32>
    %1179 = "linalg.generic"(%1172, %1178) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg306: bf16, %arg307: f32):
      %1343 = "arith.extf"(%arg306) : (bf16) -> f32
      "linalg.yield"(%1343) : (f32) -> ()
    }) : (tensor<4x12x48xbf16>, tensor<4x12x48xf32>) -> tensor<4x12x48xf32>
    %1180 = "tensor.empty"() : () -> tensor<2x4x12x8xbf16>
    %1181 = "linalg.generic"(%1175, %1180) <{indexing_maps = [#map38, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg304: bf16, %arg305: bf16):
      "linalg.yield"(%arg304) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x4x12x8xbf16>) -> tensor<2x4x12x8xbf16>
    %1182 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %1183 = "linalg.fill"(%123, %1182) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg302: bf16, %arg303: bf16):
      "linalg.yield"(%arg302) : (bf16) -> ()
    }) : (bf16, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %1184 = "linalg.generic"(%1181, %221, %1183) <{indexing_maps = [#map39, #map15, #map9], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg299: bf16, %arg300: bf16, %arg301: bf16):
      %1341 = "arith.mulf"(%arg299, %arg300) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1342 = "arith.addf"(%arg301, %1341) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1342) : (bf16) -> ()
    }) : (tensor<2x4x12x8xbf16>, tensor<2x8x4x12xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %1185 = "tensor.empty"() : () -> tensor<2x4x12x8xbf16>
    %1186 = "linalg.fill"(%123, %1185) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg297: bf16, %arg298: bf16):
      "linalg.yield"(%arg297) : (bf16) -> ()
    }) : (bf16, tensor<2x4x12x8xbf16>) -> tensor<2x4x12x8xbf16>
    %1187 = "linalg.generic"(%1181, %260, %1186) <{indexing_maps = [#map40, #map41, #map9], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg294: bf16, %arg295: bf16, %arg296: bf16):
      %1339 = "arith.mulf"(%arg294, %arg295) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1340 = "arith.addf"(%arg296, %1339) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1340) : (bf16) -> ()
    }) : (tensor<2x4x12x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x12x8xbf16>) -> tensor<2x4x12x8xbf16>
    %1188 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %1189 = "linalg.generic"(%1187, %1188) <{indexing_maps = [#map20, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg292: bf16, %arg293: bf16):
      "linalg.yield"(%arg292) : (bf16) -> ()
    }) : (tensor<2x4x12x8xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %1190 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %1191 = "linalg.generic"(%266, %1190) <{indexing_maps = [#map17, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg290: bf16, %arg291: bf16):
      "linalg.yield"(%arg290) : (bf16) -> ()
    }) : (tensor<2x4x8x1xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %1192 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %1193 = "linalg.generic"(%1184, %1191, %1192) <{indexing_maps = [#map11, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg287: bf16, %arg288: bf16, %arg289: bf16):
      %1338 = "arith.mulf"(%arg287, %arg288) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1338) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %1194 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %1195 = "linalg.generic"(%1193, %247, %1194) <{indexing_maps = [#map11, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg284: bf16, %arg285: bf16, %arg286: bf16):
      %1337 = "arith.mulf"(%arg284, %arg285) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1337) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %1196 = "tensor.empty"() : () -> tensor<2x4x8xbf16>
    %1197 = "linalg.fill"(%123, %1196) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg282: bf16, %arg283: bf16):
      "linalg.yield"(%arg282) : (bf16) -> ()
    }) : (bf16, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %1198 = "linalg.generic"(%1195, %1197) <{indexing_maps = [#map11, #map16], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg280: bf16, %arg281: bf16):
      %1336 = "arith.addf"(%arg281, %arg280) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1336) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %1199 = "tensor.expand_shape"(%1198) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 4, 8, 1>}> : (tensor<2x4x8xbf16>) -> tensor<2x4x8x1xbf16>
    %1200 = "tensor.empty"() : () -> tensor<2x4x8x1xbf16>
    %1201 = "linalg.generic"(%1199, %1200) <{indexing_maps = [#map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg278: bf16, %arg279: bf16):
      %1335 = "arith.negf"(%arg278) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1335) : (bf16) -> ()
    }) : (tensor<2x4x8x1xbf16>, tensor<2x4x8x1xbf16>) -> tensor<2x4x8x1xbf16>
    %1202 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %1203 = "linalg.generic"(%256, %1202) <{indexing_maps = [#map17, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg276: bf16, %arg277: bf16):
      "linalg.yield"(%arg276) : (bf16) -> ()
    }) : (tensor<2x4x8x1xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %1204 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %1205 = "linalg.generic"(%1184, %1203, %1204) <{indexing_maps = [#map11, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg273: bf16, %arg274: bf16, %arg275: bf16):
      %1334 = "arith.divf"(%arg273, %arg274) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1334) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %1206 = "tensor.empty"() : () -> tensor<2x4x8x1xf32>
    %1207 = "linalg.generic"(%1201, %1206) <{indexing_maps = [#map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg271: bf16, %arg272: f32):
      %1333 = "arith.extf"(%arg271) : (bf16) -> f32
      "linalg.yield"(%1333) : (f32) -> ()
    }) : (tensor<2x4x8x1xbf16>, tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %1208 = "tensor.empty"() : () -> tensor<2x4x8xf32>
    %1209 = "linalg.fill"(%126, %1208) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg269: f32, %arg270: f32):
      "linalg.yield"(%arg269) : (f32) -> ()
    }) : (f32, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %1210 = "linalg.generic"(%1207, %1209) <{indexing_maps = [#map11, #map16], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg267: f32, %arg268: f32):
      %1332 = "arith.addf"(%arg268, %arg267) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1332) : (f32) -> ()
    }) : (tensor<2x4x8x1xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %1211 = "tensor.empty"() : () -> tensor<2x4x8x8xf32>
    %1212 = "linalg.generic"(%1210, %1211) <{indexing_maps = [#map16, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg265: f32, %arg266: f32):
      "linalg.yield"(%arg265) : (f32) -> ()
    }) : (tensor<2x4x8xf32>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %1213 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %1214 = "linalg.generic"(%1212, %1213) <{indexing_maps = [#map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg263: f32, %arg264: bf16):
      %1331 = "arith.truncf"(%arg263) : (f32) -> bf16
      "linalg.yield"(%1331) : (bf16) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %1215 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %1216 = "linalg.generic"(%1205, %1214, %1215) <{indexing_maps = [#map11, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg260: bf16, %arg261: bf16, %arg262: bf16):
      %1330 = "arith.addf"(%arg260, %arg261) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1330) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %1217 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %1218 = "linalg.generic"(%1216, %247, %1217) <{indexing_maps = [#map11, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg257: bf16, %arg258: bf16, %arg259: bf16):
      %1329 = "arith.mulf"(%arg257, %arg258) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1329) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %1219 = "tensor.empty"() : () -> tensor<2x4x8x12xbf16>
    %1220 = "linalg.fill"(%123, %1219) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg255: bf16, %arg256: bf16):
      "linalg.yield"(%arg255) : (bf16) -> ()
    }) : (bf16, tensor<2x4x8x12xbf16>) -> tensor<2x4x8x12xbf16>
    %1221 = "linalg.generic"(%1218, %229, %1220) <{indexing_maps = [#map39, #map42, #map9], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg252: bf16, %arg253: bf16, %arg254: bf16):
      %1327 = "arith.mulf"(%arg252, %arg253) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1328 = "arith.addf"(%arg254, %1327) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1328) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x8x4x12xbf16>, tensor<2x4x8x12xbf16>) -> tensor<2x4x8x12xbf16>
    %1222 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %1223 = "linalg.generic"(%1221, %1222) <{indexing_maps = [#map43, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg250: bf16, %arg251: bf16):
      "linalg.yield"(%arg250) : (bf16) -> ()
    }) : (tensor<2x4x8x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %1224 = "tensor.empty"() : () -> tensor<2x4x8x12xbf16>
    %1225 = "linalg.fill"(%123, %1224) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg248: bf16, %arg249: bf16):
      "linalg.yield"(%arg248) : (bf16) -> ()
    }) : (bf16, tensor<2x4x8x12xbf16>) -> tensor<2x4x8x12xbf16>
    %1226 = "linalg.generic"(%1218, %209, %1225) <{indexing_maps = [#map40, #map42, #map9], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg245: bf16, %arg246: bf16, %arg247: bf16):
      %1325 = "arith.mulf"(%arg245, %arg246) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1326 = "arith.addf"(%arg247, %1325) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1326) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x8x4x12xbf16>, tensor<2x4x8x12xbf16>) -> tensor<2x4x8x12xbf16>
    %1227 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %1228 = "linalg.generic"(%1226, %1227) <{indexing_maps = [#map43, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg243: bf16, %arg244: bf16):
      "linalg.yield"(%arg243) : (bf16) -> ()
    }) : (tensor<2x4x8x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %1229 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %1230 = "linalg.generic"(%225, %1229) <{indexing_maps = [#map13, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg241: bf16, %arg242: bf16):
      "linalg.yield"(%arg241) : (bf16) -> ()
    }) : (tensor<bf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %1231 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %1232 = "linalg.generic"(%1228, %1230, %1231) <{indexing_maps = [#map11, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg238: bf16, %arg239: bf16, %arg240: bf16):
      %1324 = "arith.divf"(%arg238, %arg239) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1324) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %1233 = "tensor.empty"() : () -> tensor<4x12xbf16>
    %1234 = "linalg.fill"(%123, %1233) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg236: bf16, %arg237: bf16):
      "linalg.yield"(%arg236) : (bf16) -> ()
    }) : (bf16, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %1235 = "linalg.generic"(%1189, %1234) <{indexing_maps = [#map44, #map31], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg234: bf16, %arg235: bf16):
      %1323 = "arith.addf"(%arg235, %arg234) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1323) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %1236 = "tensor.empty"() : () -> tensor<4x12x48xbf16>
    %1237 = "linalg.fill"(%123, %1236) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg232: bf16, %arg233: bf16):
      "linalg.yield"(%arg232) : (bf16) -> ()
    }) : (bf16, tensor<4x12x48xbf16>) -> tensor<4x12x48xbf16>
    %1238 = "linalg.generic"(%1189, %185, %1237) <{indexing_maps = [#map45, #map22, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg229: bf16, %arg230: bf16, %arg231: bf16):
      %1321 = "arith.mulf"(%arg229, %arg230) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1322 = "arith.addf"(%arg231, %1321) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1322) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x8x48xbf16>, tensor<4x12x48xbf16>) -> tensor<4x12x48xbf16>
    %1239 = "tensor.empty"() : () -> tensor<48x4x12xbf16>
    %1240 = "linalg.generic"(%1238, %1239) <{indexing_maps = [#map27, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg227: bf16, %arg228: bf16):
      "linalg.yield"(%arg227) : (bf16) -> ()
    }) : (tensor<4x12x48xbf16>, tensor<48x4x12xbf16>) -> tensor<48x4x12xbf16>
    %1241 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %1242 = "linalg.fill"(%123, %1241) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg225: bf16, %arg226: bf16):
      "linalg.yield"(%arg225) : (bf16) -> ()
    }) : (bf16, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %1243 = "linalg.generic"(%1189, %211, %1242) <{indexing_maps = [#map19, #map37, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg222: bf16, %arg223: bf16, %arg224: bf16):
      %1319 = "arith.mulf"(%arg222, %arg223) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1320 = "arith.addf"(%arg224, %1319) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1320) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<48x4x12xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %1244 = "tensor.empty"() : () -> tensor<4x12xf32>
    %1245 = "linalg.generic"(%1235, %1244) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg220: bf16, %arg221: f32):
      %1318 = "arith.extf"(%arg220) : (bf16) -> f32
      "linalg.yield"(%1318) : (f32) -> ()
    }) : (tensor<4x12xbf16>, tensor<4x12xf32>) -> tensor<4x12xf32>
    %1246 = "tensor.empty"() : () -> tensor<48x4x12xf32>
    %1247 = "linalg.generic"(%1240, %1246) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg218: bf16, %arg219: f32):
      %1317 = "arith.extf"(%arg218) : (bf16) -> f32
      "linalg.yield"(%1317) : (f32) -> ()
    }) : (tensor<48x4x12xbf16>, tensor<48x4x12xf32>) -> tensor<48x4x12xf32>
    %1248 = "tensor.empty"() : () -> tensor<4x12xbf16>
    %1249 = "linalg.fill"(%123, %1248) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg216: bf16, %arg217: bf16):
      "linalg.yield"(%arg216) : (bf16) -> ()
    }) : (bf16, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %1250 = "linalg.generic"(%1223, %1249) <{indexing_maps = [#map44, #map31], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg214: bf16, %arg215: bf16):
      %1316 = "arith.addf"(%arg215, %arg214) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1316) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %1251 = "tensor.empty"() : () -> tensor<4x12x48xbf16>
    %1252 = "linalg.fill"(%123, %1251) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg212: bf16, %arg213: bf16):
      "linalg.yield"(%arg212) : (bf16) -> ()
    }) : (bf16, tensor<4x12x48xbf16>) -> tensor<4x12x48xbf16>
    %1253 = "linalg.generic"(%1223, %185, %1252) <{indexing_maps = [#map45, #map22, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg209: bf16, %arg210: bf16, %arg211: bf16):
      %1314 = "arith.mulf"(%arg209, %arg210) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1315 = "arith.addf"(%arg211, %1314) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1315) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x8x48xbf16>, tensor<4x12x48xbf16>) -> tensor<4x12x48xbf16>
    %1254 = "tensor.empty"() : () -> tensor<48x4x12xbf16>
    %1255 = "linalg.generic"(%1253, %1254) <{indexing_maps = [#map27, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg207: bf16, %arg208: bf16):
      "linalg.yield"(%arg207) : (bf16) -> ()
    }) : (tensor<4x12x48xbf16>, tensor<48x4x12xbf16>) -> tensor<48x4x12xbf16>
    %1256 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %1257 = "linalg.fill"(%123, %1256) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg205: bf16, %arg206: bf16):
      "linalg.yield"(%arg205) : (bf16) -> ()
    }) : (bf16, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %1258 = "linalg.generic"(%1223, %199, %1257) <{indexing_maps = [#map19, #map37, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg202: bf16, %arg203: bf16, %arg204: bf16):
      %1312 = "arith.mulf"(%arg202, %arg203) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1313 = "arith.addf"(%arg204, %1312) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1313) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<48x4x12xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %1259 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %1260 = "linalg.generic"(%1243, %1258, %1259) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg199: bf16, %arg200: bf16, %arg201: bf16):
      %1311 = "arith.addf"(%arg199, %arg200) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1311) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %1261 = "tensor.empty"() : () -> tensor<4x12xf32>
    %1262 = "linalg.generic"(%1250, %1261) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg197: bf16, %arg198: f32):
      %1310 = "arith.extf"(%arg197) : (bf16) -> f32
      "linalg.yield"(%1310) : (f32) -> ()
    }) : (tensor<4x12xbf16>, tensor<4x12xf32>) -> tensor<4x12xf32>
    %1263 = "tensor.empty"() : () -> tensor<48x4x12xf32>
    %1264 = "linalg.generic"(%1255, %1263) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg195: bf16, %arg196: f32):
      %1309 = "arith.extf"(%arg195) : (bf16) -> f32
      "linalg.yield"(%1309) : (f32) -> ()
    }) : (tensor<48x4x12xbf16>, tensor<48x4x12xf32>) -> tensor<48x4x12xf32>
    %1265 = "tensor.empty"() : () -> tensor<4x12xbf16>
    %1266 = "linalg.fill"(%123, %1265) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg193: bf16, %arg194: bf16):
      "linalg.yield"(%arg193) : (bf16) -> ()
    }) : (bf16, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %1267 = "linalg.generic"(%1232, %1266) <{indexing_maps = [#map44, #map31], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg191: bf16, %arg192: bf16):
      %1308 = "arith.addf"(%arg192, %arg191) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1308) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %1268 = "tensor.empty"() : () -> tensor<4x12x48xbf16>
    %1269 = "linalg.fill"(%123, %1268) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg189: bf16, %arg190: bf16):
      "linalg.yield"(%arg189) : (bf16) -> ()
    }) : (bf16, tensor<4x12x48xbf16>) -> tensor<4x12x48xbf16>
    %1270 = "linalg.generic"(%1232, %185, %1269) <{indexing_maps = [#map45, #map22, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg186: bf16, %arg187: bf16, %arg188: bf16):
      %1306 = "arith.mulf"(%arg186, %arg187) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1307 = "arith.addf"(%arg188, %1306) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1307) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x8x48xbf16>, tensor<4x12x48xbf16>) -> tensor<4x12x48xbf16>
    %1271 = "tensor.empty"() : () -> tensor<48x4x12xbf16>
    %1272 = "linalg.generic"(%1270, %1271) <{indexing_maps = [#map27, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg184: bf16, %arg185: bf16):
      "linalg.yield"(%arg184) : (bf16) -> ()
    }) : (tensor<4x12x48xbf16>, tensor<48x4x12xbf16>) -> tensor<48x4x12xbf16>
    %1273 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %1274 = "linalg.fill"(%123, %1273) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg182: bf16, %arg183: bf16):
      "linalg.yield"(%arg182) : (bf16) -> ()
    }) : (bf16, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %1275 = "linalg.generic"(%1232, %187, %1274) <{indexing_maps = [#map19, #map37, #map23], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg179: bf16, %arg180: bf16, %arg181: bf16):
      %1304 = "arith.mulf"(%arg179, %arg180) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1305 = "arith.addf"(%arg181, %1304) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1305) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<48x4x12xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %1276 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %1277 = "linalg.generic"(%1260, %1275, %1276) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg176: bf16, %arg177: bf16, %arg178: bf16):
      %1303 = "arith.addf"(%arg176, %arg177) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1303) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %1278 = "tensor.empty"() : () -> tensor<4x12xf32>
    %1279 = "linalg.generic"(%1267, %1278) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg174: bf16, %arg175: f32):
      %1302 = "arith.extf"(%arg174) : (bf16) -> f32
      "linalg.yield"(%1302) : (f32) -> ()
    }) : (tensor<4x12xbf16>, tensor<4x12xf32>) -> tensor<4x12xf32>
    %1280 = "tensor.empty"() : () -> tensor<48x4x12xf32>
    %1281 = "linalg.generic"(%1272, %1280) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg172: bf16, %arg173: f32):
      %1301 = "arith.extf"(%arg172) : (bf16) -> f32
      "linalg.yield"(%1301) : (f32) -> ()
    }) : (tensor<48x4x12xbf16>, tensor<48x4x12xf32>) -> tensor<48x4x12xf32>
    %1282 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1283 = "linalg.generic"(%1277, %1282) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg170: bf16, %arg171: f32):
      %1300 = "arith.extf"(%arg170) : (bf16) -> f32
      "linalg.yield"(%1300) : (f32) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1284 = "tensor.empty"() : () -> tensor<48xf32>
    %1285 = "linalg.fill"(%126, %1284) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg168: f32, %arg169: f32):
      "linalg.yield"(%arg168) : (f32) -> ()
    }) : (f32, tensor<48xf32>) -> tensor<48xf32>
    %1286 = "linalg.generic"(%1283, %1285) <{indexing_maps = [#map27, #map28], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg166: f32, %arg167: f32):
      %1299 = "arith.addf"(%arg167, %arg166) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1299) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %1287 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1288 = "linalg.generic"(%163, %1283, %1287) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg163: f32, %arg164: f32, %arg165: f32):
      %1298 = "arith.mulf"(%arg163, %arg164) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1298) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1289 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1290 = "linalg.generic"(%169, %1289) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg161: f32, %arg162: f32):
      "linalg.yield"(%arg161) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1291 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1292 = "linalg.generic"(%1290, %1288, %1291) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg158: f32, %arg159: f32, %arg160: f32):
      %1297 = "arith.mulf"(%arg158, %arg159) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1297) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1293 = "tensor.empty"() : () -> tensor<48xf32>
    %1294 = "linalg.fill"(%126, %1293) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg156: f32, %arg157: f32):
      "linalg.yield"(%arg156) : (f32) -> ()
    }) : (f32, tensor<48xf32>) -> tensor<48xf32>
    %1295 = "linalg.generic"(%1292, %1294) <{indexing_maps = [#map27, #map28], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg154: f32, %arg155: f32):
      %1296 = "arith.addf"(%arg155, %arg154) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1296) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    "func.return"(%750, %1262, %1264, %1177, %1179, %1279, %1281, %1245, %1247, %1076, %1078, %1286, %1295, %1099, %1110, %1092, %1094, %974, %976, %889, %891, %991, %993, %957, %959, %788, %790, %998, %1009, %811, %822, %804, %806, %773, %775) : (tensor<f32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<48xf32>, tensor<4x12x48xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<48xf32>, tensor<80x48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<80xf32>, tensor<48x80xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<48xf32>, tensor<4x12x48xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<48xf32>, tensor<80x48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<80xf32>, tensor<48x80xf32>, tensor<20xf32>, tensor<48x20xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<2x8x80xbf16>) -> (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>), sym_name = "silu", sym_visibility = "private"}> ({
  ^bb0(%arg92: tensor<2x8x80xbf16>):
    %86 = "arith.constant"() <{value = dense<1.000000e+00> : tensor<bf16>}> : () -> tensor<bf16>
    %87 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %88 = "linalg.generic"(%arg92, %87) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg116: bf16, %arg117: bf16):
      %113 = "arith.negf"(%arg116) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%113) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %89 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %90 = "linalg.generic"(%88, %89) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg114: bf16, %arg115: bf16):
      %112 = "math.exp"(%arg114) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%112) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %91 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %92 = "linalg.generic"(%86, %91) <{indexing_maps = [#map5, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg112: bf16, %arg113: bf16):
      "linalg.yield"(%arg112) : (bf16) -> ()
    }) : (tensor<bf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %93 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %94 = "linalg.generic"(%92, %90, %93) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg109: bf16, %arg110: bf16, %arg111: bf16):
      %111 = "arith.addf"(%arg109, %arg110) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%111) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %95 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %96 = "linalg.generic"(%86, %95) <{indexing_maps = [#map5, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg107: bf16, %arg108: bf16):
      "linalg.yield"(%arg107) : (bf16) -> ()
    }) : (tensor<bf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %97 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %98 = "linalg.generic"(%96, %94, %97) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg104: bf16, %arg105: bf16, %arg106: bf16):
      %110 = "arith.divf"(%arg104, %arg105) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%110) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %99 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %100 = "linalg.generic"(%86, %99) <{indexing_maps = [#map5, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg102: bf16, %arg103: bf16):
      "linalg.yield"(%arg102) : (bf16) -> ()
    }) : (tensor<bf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %101 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %102 = "linalg.generic"(%100, %98, %101) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg99: bf16, %arg100: bf16, %arg101: bf16):
      %109 = "arith.subf"(%arg99, %arg100) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%109) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %103 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %104 = "linalg.generic"(%98, %102, %103) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg96: bf16, %arg97: bf16, %arg98: bf16):
      %108 = "arith.mulf"(%arg96, %arg97) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%108) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %105 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %106 = "linalg.generic"(%arg92, %98, %105) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg93: bf16, %arg94: bf16, %arg95: bf16):
      %107 = "arith.mulf"(%arg93, %arg94) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%107) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    "func.return"(%106, %104, %98) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<2x8x20xf32>) -> (tensor<2x8x20xf32>, tensor<2x8x20xf32>, tensor<2x8x1xf32>), sym_name = "log_softmax", sym_visibility = "private"}> ({
  ^bb0(%arg60: tensor<2x8x20xf32>):
    %50 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %51 = "arith.constant"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
    %52 = "arith.constant"() <{value = 0xFF800000 : f32}> : () -> f32
    %53 = "tensor.empty"() : () -> tensor<2x8xf32>
    %54 = "linalg.fill"(%52, %53) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg90: f32, %arg91: f32):
      "linalg.yield"(%arg90) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %55 = "linalg.generic"(%arg60, %54) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg88: f32, %arg89: f32):
      %85 = "arith.maximumf"(%arg89, %arg88) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%85) : (f32) -> ()
    }) : (tensor<2x8x20xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %56 = "tensor.empty"() : () -> tensor<2x8xf32>
    %57 = "linalg.generic"(%51, %56) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg86: f32, %arg87: f32):
      "linalg.yield"(%arg86) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %58 = "tensor.empty"() : () -> tensor<2x8xf32>
    %59 = "linalg.generic"(%57, %55, %58) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg83: f32, %arg84: f32, %arg85: f32):
      %84 = "arith.maximumf"(%arg83, %arg84) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%84) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %60 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %61 = "linalg.generic"(%59, %60) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg81: f32, %arg82: f32):
      "linalg.yield"(%arg81) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %62 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %63 = "linalg.generic"(%61, %62) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg79: f32, %arg80: f32):
      "linalg.yield"(%arg79) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %64 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %65 = "linalg.generic"(%arg60, %63, %64) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg76: f32, %arg77: f32, %arg78: f32):
      %83 = "arith.subf"(%arg76, %arg77) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%83) : (f32) -> ()
    }) : (tensor<2x8x20xf32>, tensor<2x8x20xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %66 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %67 = "linalg.generic"(%65, %66) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg74: f32, %arg75: f32):
      %82 = "math.exp"(%arg74) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%82) : (f32) -> ()
    }) : (tensor<2x8x20xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %68 = "tensor.empty"() : () -> tensor<2x8xf32>
    %69 = "linalg.fill"(%50, %68) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg72: f32, %arg73: f32):
      "linalg.yield"(%arg72) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %70 = "linalg.generic"(%67, %69) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg70: f32, %arg71: f32):
      %81 = "arith.addf"(%arg71, %arg70) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%81) : (f32) -> ()
    }) : (tensor<2x8x20xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %71 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %72 = "linalg.generic"(%70, %71) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg68: f32, %arg69: f32):
      "linalg.yield"(%arg68) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %73 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %74 = "linalg.generic"(%72, %73) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg66: f32, %arg67: f32):
      %80 = "math.log"(%arg66) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%80) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %75 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %76 = "linalg.generic"(%74, %75) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg64: f32, %arg65: f32):
      "linalg.yield"(%arg64) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %77 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %78 = "linalg.generic"(%65, %76, %77) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg61: f32, %arg62: f32, %arg63: f32):
      %79 = "arith.subf"(%arg61, %arg62) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%79) : (f32) -> ()
    }) : (tensor<2x8x20xf32>, tensor<2x8x20xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    "func.return"(%78, %67, %72) : (tensor<2x8x20xf32>, tensor<2x8x20xf32>, tensor<2x8x1xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<2x8x20xi1>, tensor<2x8x20xf32>, tensor<f32>) -> (tensor<2x8x20xf32>, tensor<2x8x20xf32>), sym_name = "_where", sym_visibility = "private"}> ({
  ^bb0(%arg49: tensor<2x8x20xi1>, %arg50: tensor<2x8x20xf32>, %arg51: tensor<f32>):
    %42 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %43 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %44 = "linalg.generic"(%arg51, %43) <{indexing_maps = [#map5, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg58: f32, %arg59: f32):
      "linalg.yield"(%arg58) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %45 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %46 = "linalg.generic"(%arg49, %arg50, %44, %45) <{indexing_maps = [#map, #map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg54: i1, %arg55: f32, %arg56: f32, %arg57: f32):
      %49 = "arith.select"(%arg54, %arg55, %arg56) : (i1, f32, f32) -> f32
      "linalg.yield"(%49) : (f32) -> ()
    }) : (tensor<2x8x20xi1>, tensor<2x8x20xf32>, tensor<2x8x20xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %47 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %48 = "linalg.generic"(%42, %47) <{indexing_maps = [#map5, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg52: f32, %arg53: f32):
      "linalg.yield"(%arg52) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    "func.return"(%46, %48) : (tensor<2x8x20xf32>, tensor<2x8x20xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<2x8x20xi1>, tensor<2x8x20xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>, sym_name = "_where_0", sym_visibility = "private"}> ({
  ^bb0(%arg40: tensor<2x8x20xi1>, %arg41: tensor<2x8x20xf32>, %arg42: tensor<2x8x20xf32>):
    %36 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %37 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %38 = "linalg.generic"(%36, %37) <{indexing_maps = [#map5, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg47: f32, %arg48: f32):
      "linalg.yield"(%arg47) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %39 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %40 = "linalg.generic"(%arg40, %arg42, %38, %39) <{indexing_maps = [#map, #map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg43: i1, %arg44: f32, %arg45: f32, %arg46: f32):
      %41 = "arith.select"(%arg43, %arg44, %arg45) : (i1, f32, f32) -> f32
      "linalg.yield"(%41) : (f32) -> ()
    }) : (tensor<2x8x20xi1>, tensor<2x8x20xf32>, tensor<2x8x20xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    "func.return"(%40) : (tensor<2x8x20xf32>) -> ()
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
