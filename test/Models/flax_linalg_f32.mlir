// Written by utils/export_models.py; flax_linalg_f32.json describes it.
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
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4, d2)>
#map22 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2)>
#map23 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map24 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map25 = affine_map<(d0) -> (d0)>
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
  "func.func"() <{arg_attrs = [{ufp4.name = "block_0.attention.key.bias", ufp4.parameter}, {ufp4.name = "block_0.attention.key.kernel", ufp4.parameter}, {ufp4.name = "block_0.attention.out.bias", ufp4.parameter}, {ufp4.name = "block_0.attention.out.kernel", ufp4.parameter}, {ufp4.name = "block_0.attention.query.bias", ufp4.parameter}, {ufp4.name = "block_0.attention.query.kernel", ufp4.parameter}, {ufp4.name = "block_0.attention.value.bias", ufp4.parameter}, {ufp4.name = "block_0.attention.value.kernel", ufp4.parameter}, {ufp4.name = "block_0.down.bias", ufp4.parameter}, {ufp4.name = "block_0.down.kernel", ufp4.parameter}, {ufp4.name = "block_0.norm_1.bias", ufp4.parameter}, {ufp4.name = "block_0.norm_1.scale", ufp4.parameter}, {ufp4.name = "block_0.norm_2.bias", ufp4.parameter}, {ufp4.name = "block_0.norm_2.scale", ufp4.parameter}, {ufp4.name = "block_0.up.bias", ufp4.parameter}, {ufp4.name = "block_0.up.kernel", ufp4.parameter}, {ufp4.name = "head.bias", ufp4.parameter}, {ufp4.name = "head.kernel", ufp4.parameter}, {ufp4.name = "x"}, {ufp4.name = "labels"}], function_type = (tensor<3x16xf32>, tensor<48x3x16xf32>, tensor<48xf32>, tensor<3x16x48xf32>, tensor<3x16xf32>, tensor<48x3x16xf32>, tensor<3x16xf32>, tensor<48x3x16xf32>, tensor<48xf32>, tensor<80x48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<80xf32>, tensor<48x80xf32>, tensor<20xf32>, tensor<48x20xf32>, tensor<2x8x48xf32>, tensor<2x8xi32>) -> (tensor<f32>, tensor<3x16xf32>, tensor<48x3x16xf32>, tensor<48xf32>, tensor<3x16x48xf32>, tensor<3x16xf32>, tensor<48x3x16xf32>, tensor<3x16xf32>, tensor<48x3x16xf32>, tensor<48xf32>, tensor<80x48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<80xf32>, tensor<48x80xf32>, tensor<20xf32>, tensor<48x20xf32>), res_attrs = [{ufp4.name = "loss"}, {ufp4.name = "grad.block_0.attention.key.bias"}, {ufp4.name = "grad.block_0.attention.key.kernel"}, {ufp4.name = "grad.block_0.attention.out.bias"}, {ufp4.name = "grad.block_0.attention.out.kernel"}, {ufp4.name = "grad.block_0.attention.query.bias"}, {ufp4.name = "grad.block_0.attention.query.kernel"}, {ufp4.name = "grad.block_0.attention.value.bias"}, {ufp4.name = "grad.block_0.attention.value.kernel"}, {ufp4.name = "grad.block_0.down.bias"}, {ufp4.name = "grad.block_0.down.kernel"}, {ufp4.name = "grad.block_0.norm_1.bias"}, {ufp4.name = "grad.block_0.norm_1.scale"}, {ufp4.name = "grad.block_0.norm_2.bias"}, {ufp4.name = "grad.block_0.norm_2.scale"}, {ufp4.name = "grad.block_0.up.bias"}, {ufp4.name = "grad.block_0.up.kernel"}, {ufp4.name = "grad.head.bias"}, {ufp4.name = "grad.head.kernel"}], sym_name = "train_step", sym_visibility = "public"}> ({
  ^bb0(%arg118: tensor<3x16xf32>, %arg119: tensor<48x3x16xf32>, %arg120: tensor<48xf32>, %arg121: tensor<3x16x48xf32>, %arg122: tensor<3x16xf32>, %arg123: tensor<48x3x16xf32>, %arg124: tensor<3x16xf32>, %arg125: tensor<48x3x16xf32>, %arg126: tensor<48xf32>, %arg127: tensor<80x48xf32>, %arg128: tensor<48xf32>, %arg129: tensor<48xf32>, %arg130: tensor<48xf32>, %arg131: tensor<48xf32>, %arg132: tensor<80xf32>, %arg133: tensor<48x80xf32>, %arg134: tensor<20xf32>, %arg135: tensor<48x20xf32>, %arg136: tensor<2x8x48xf32>, %arg137: tensor<2x8xi32>):
    %114 = "arith.constant"() <{value = 6.250000e-02 : f32}> : () -> f32
    %115 = "arith.constant"() <{value = 4.000000e+00 : f32}> : () -> f32
    %116 = "arith.constant"() <{value = dense<-5.000000e-01> : tensor<f32>}> : () -> tensor<f32>
    %117 = "arith.constant"() <{value = dense<2.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %118 = "arith.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %119 = "arith.constant"() <{value = 0xFF800000 : f32}> : () -> f32
    %120 = "arith.constant"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
    %121 = "arith.constant"() <{value = 1.600000e+01 : f32}> : () -> f32
    %122 = "arith.constant"() <{value = dense<9.99999997E-7> : tensor<f32>}> : () -> tensor<f32>
    %123 = "arith.constant"() <{value = dense<4.800000e+01> : tensor<f32>}> : () -> tensor<f32>
    %124 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %125 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %126 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %127 = "linalg.generic"(%arg136, %arg136, %126) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg742: f32, %arg743: f32, %arg744: f32):
      %764 = "arith.mulf"(%arg742, %arg743) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%764) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %128 = "tensor.empty"() : () -> tensor<2x8xf32>
    %129 = "linalg.fill"(%124, %128) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg740: f32, %arg741: f32):
      "linalg.yield"(%arg740) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %130 = "linalg.generic"(%arg136, %129) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg738: f32, %arg739: f32):
      %763 = "arith.addf"(%arg739, %arg738) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%763) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %131 = "tensor.empty"() : () -> tensor<2x8xf32>
    %132 = "linalg.generic"(%123, %131) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg736: f32, %arg737: f32):
      "linalg.yield"(%arg736) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %133 = "tensor.empty"() : () -> tensor<2x8xf32>
    %134 = "linalg.generic"(%130, %132, %133) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg733: f32, %arg734: f32, %arg735: f32):
      %762 = "arith.divf"(%arg733, %arg734) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%762) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %135 = "tensor.empty"() : () -> tensor<2x8xf32>
    %136 = "linalg.fill"(%124, %135) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg731: f32, %arg732: f32):
      "linalg.yield"(%arg731) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %137 = "linalg.generic"(%127, %136) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg729: f32, %arg730: f32):
      %761 = "arith.addf"(%arg730, %arg729) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%761) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %138 = "tensor.empty"() : () -> tensor<2x8xf32>
    %139 = "linalg.generic"(%123, %138) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg727: f32, %arg728: f32):
      "linalg.yield"(%arg727) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %140 = "tensor.empty"() : () -> tensor<2x8xf32>
    %141 = "linalg.generic"(%137, %139, %140) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg724: f32, %arg725: f32, %arg726: f32):
      %760 = "arith.divf"(%arg724, %arg725) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%760) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %142 = "tensor.empty"() : () -> tensor<2x8xf32>
    %143 = "linalg.generic"(%134, %134, %142) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg721: f32, %arg722: f32, %arg723: f32):
      %759 = "arith.mulf"(%arg721, %arg722) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%759) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %144 = "tensor.empty"() : () -> tensor<2x8xf32>
    %145 = "linalg.generic"(%141, %143, %144) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg718: f32, %arg719: f32, %arg720: f32):
      %758 = "arith.subf"(%arg718, %arg719) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%758) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %146 = "tensor.empty"() : () -> tensor<2x8xf32>
    %147 = "linalg.generic"(%125, %146) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg716: f32, %arg717: f32):
      "linalg.yield"(%arg716) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %148 = "tensor.empty"() : () -> tensor<2x8xf32>
    %149 = "linalg.generic"(%147, %145, %148) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg713: f32, %arg714: f32, %arg715: f32):
      %757 = "arith.maximumf"(%arg713, %arg714) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%757) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %150 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %151 = "linalg.generic"(%134, %150) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg711: f32, %arg712: f32):
      "linalg.yield"(%arg711) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %152 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %153 = "linalg.generic"(%149, %152) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg709: f32, %arg710: f32):
      "linalg.yield"(%arg709) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %154 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %155 = "linalg.generic"(%151, %154) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg707: f32, %arg708: f32):
      "linalg.yield"(%arg707) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %156 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %157 = "linalg.generic"(%arg136, %155, %156) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg704: f32, %arg705: f32, %arg706: f32):
      %756 = "arith.subf"(%arg704, %arg705) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%756) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %158 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %159 = "linalg.generic"(%122, %158) <{indexing_maps = [#map5, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg702: f32, %arg703: f32):
      "linalg.yield"(%arg702) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %160 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %161 = "linalg.generic"(%153, %159, %160) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg699: f32, %arg700: f32, %arg701: f32):
      %755 = "arith.addf"(%arg699, %arg700) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%755) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %162 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %163 = "linalg.generic"(%161, %162) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg697: f32, %arg698: f32):
      %754 = "math.rsqrt"(%arg697) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%754) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %164 = "tensor.expand_shape"(%arg129) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %165 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %166 = "linalg.generic"(%163, %165) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg695: f32, %arg696: f32):
      "linalg.yield"(%arg695) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %167 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %168 = "linalg.generic"(%164, %167) <{indexing_maps = [#map6, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg693: f32, %arg694: f32):
      "linalg.yield"(%arg693) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %169 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %170 = "linalg.generic"(%166, %168, %169) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg690: f32, %arg691: f32, %arg692: f32):
      %753 = "arith.mulf"(%arg690, %arg691) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%753) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %171 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %172 = "linalg.generic"(%157, %170, %171) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg687: f32, %arg688: f32, %arg689: f32):
      %752 = "arith.mulf"(%arg687, %arg688) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%752) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %173 = "tensor.expand_shape"(%arg128) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %174 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %175 = "linalg.generic"(%173, %174) <{indexing_maps = [#map6, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg685: f32, %arg686: f32):
      "linalg.yield"(%arg685) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %176 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %177 = "linalg.generic"(%172, %175, %176) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg682: f32, %arg683: f32, %arg684: f32):
      %751 = "arith.addf"(%arg682, %arg683) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%751) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %178 = "tensor.empty"() : () -> tensor<2x8x3x16xf32>
    %179 = "linalg.fill"(%124, %178) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg680: f32, %arg681: f32):
      "linalg.yield"(%arg680) : (f32) -> ()
    }) : (f32, tensor<2x8x3x16xf32>) -> tensor<2x8x3x16xf32>
    %180 = "linalg.generic"(%177, %arg123, %179) <{indexing_maps = [#map7, #map8, #map9], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg677: f32, %arg678: f32, %arg679: f32):
      %749 = "arith.mulf"(%arg677, %arg678) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %750 = "arith.addf"(%arg679, %749) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%750) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<48x3x16xf32>, tensor<2x8x3x16xf32>) -> tensor<2x8x3x16xf32>
    %181 = "tensor.expand_shape"(%arg122) <{reassociation = [[0, 1, 2], [3]], static_output_shape = array<i64: 1, 1, 3, 16>}> : (tensor<3x16xf32>) -> tensor<1x1x3x16xf32>
    %182 = "tensor.empty"() : () -> tensor<2x8x3x16xf32>
    %183 = "linalg.generic"(%181, %182) <{indexing_maps = [#map10, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg675: f32, %arg676: f32):
      "linalg.yield"(%arg675) : (f32) -> ()
    }) : (tensor<1x1x3x16xf32>, tensor<2x8x3x16xf32>) -> tensor<2x8x3x16xf32>
    %184 = "tensor.empty"() : () -> tensor<2x8x3x16xf32>
    %185 = "linalg.generic"(%180, %183, %184) <{indexing_maps = [#map11, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg672: f32, %arg673: f32, %arg674: f32):
      %748 = "arith.addf"(%arg672, %arg673) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%748) : (f32) -> ()
    }) : (tensor<2x8x3x16xf32>, tensor<2x8x3x16xf32>, tensor<2x8x3x16xf32>) -> tensor<2x8x3x16xf32>
    %186 = "tensor.empty"() : () -> tensor<2x8x3x16xf32>
    %187 = "linalg.fill"(%124, %186) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg670: f32, %arg671: f32):
      "linalg.yield"(%arg670) : (f32) -> ()
    }) : (f32, tensor<2x8x3x16xf32>) -> tensor<2x8x3x16xf32>
    %188 = "linalg.generic"(%177, %arg119, %187) <{indexing_maps = [#map7, #map8, #map9], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg667: f32, %arg668: f32, %arg669: f32):
      %746 = "arith.mulf"(%arg667, %arg668) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %747 = "arith.addf"(%arg669, %746) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%747) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<48x3x16xf32>, tensor<2x8x3x16xf32>) -> tensor<2x8x3x16xf32>
    %189 = "tensor.expand_shape"(%arg118) <{reassociation = [[0, 1, 2], [3]], static_output_shape = array<i64: 1, 1, 3, 16>}> : (tensor<3x16xf32>) -> tensor<1x1x3x16xf32>
    %190 = "tensor.empty"() : () -> tensor<2x8x3x16xf32>
    %191 = "linalg.generic"(%189, %190) <{indexing_maps = [#map10, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg665: f32, %arg666: f32):
      "linalg.yield"(%arg665) : (f32) -> ()
    }) : (tensor<1x1x3x16xf32>, tensor<2x8x3x16xf32>) -> tensor<2x8x3x16xf32>
    %192 = "tensor.empty"() : () -> tensor<2x8x3x16xf32>
    %193 = "linalg.generic"(%188, %191, %192) <{indexing_maps = [#map11, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg662: f32, %arg663: f32, %arg664: f32):
      %745 = "arith.addf"(%arg662, %arg663) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%745) : (f32) -> ()
    }) : (tensor<2x8x3x16xf32>, tensor<2x8x3x16xf32>, tensor<2x8x3x16xf32>) -> tensor<2x8x3x16xf32>
    %194 = "tensor.empty"() : () -> tensor<2x8x3x16xf32>
    %195 = "linalg.fill"(%124, %194) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg660: f32, %arg661: f32):
      "linalg.yield"(%arg660) : (f32) -> ()
    }) : (f32, tensor<2x8x3x16xf32>) -> tensor<2x8x3x16xf32>
    %196 = "linalg.generic"(%177, %arg125, %195) <{indexing_maps = [#map7, #map8, #map9], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg657: f32, %arg658: f32, %arg659: f32):
      %743 = "arith.mulf"(%arg657, %arg658) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %744 = "arith.addf"(%arg659, %743) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%744) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<48x3x16xf32>, tensor<2x8x3x16xf32>) -> tensor<2x8x3x16xf32>
    %197 = "tensor.expand_shape"(%arg124) <{reassociation = [[0, 1, 2], [3]], static_output_shape = array<i64: 1, 1, 3, 16>}> : (tensor<3x16xf32>) -> tensor<1x1x3x16xf32>
    %198 = "tensor.empty"() : () -> tensor<2x8x3x16xf32>
    %199 = "linalg.generic"(%197, %198) <{indexing_maps = [#map10, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg655: f32, %arg656: f32):
      "linalg.yield"(%arg655) : (f32) -> ()
    }) : (tensor<1x1x3x16xf32>, tensor<2x8x3x16xf32>) -> tensor<2x8x3x16xf32>
    %200 = "tensor.empty"() : () -> tensor<2x8x3x16xf32>
    %201 = "linalg.generic"(%196, %199, %200) <{indexing_maps = [#map11, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg652: f32, %arg653: f32, %arg654: f32):
      %742 = "arith.addf"(%arg652, %arg653) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%742) : (f32) -> ()
    }) : (tensor<2x8x3x16xf32>, tensor<2x8x3x16xf32>, tensor<2x8x3x16xf32>) -> tensor<2x8x3x16xf32>
    %202 = "tensor.empty"() : () -> tensor<f32>
    %203 = "linalg.generic"(%202) <{indexing_maps = [#map12], iterator_types = [], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg651: f32):
      "linalg.yield"(%115) : (f32) -> ()
    }) : (tensor<f32>) -> tensor<f32>
    %204 = "tensor.empty"() : () -> tensor<2x8x3x16xf32>
    %205 = "linalg.generic"(%203, %204) <{indexing_maps = [#map13, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg649: f32, %arg650: f32):
      "linalg.yield"(%arg649) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8x3x16xf32>) -> tensor<2x8x3x16xf32>
    %206 = "tensor.empty"() : () -> tensor<2x8x3x16xf32>
    %207 = "linalg.generic"(%185, %205, %206) <{indexing_maps = [#map11, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg646: f32, %arg647: f32, %arg648: f32):
      %741 = "arith.divf"(%arg646, %arg647) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%741) : (f32) -> ()
    }) : (tensor<2x8x3x16xf32>, tensor<2x8x3x16xf32>, tensor<2x8x3x16xf32>) -> tensor<2x8x3x16xf32>
    %208 = "tensor.empty"() : () -> tensor<2x3x8x8xf32>
    %209 = "linalg.fill"(%124, %208) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg644: f32, %arg645: f32):
      "linalg.yield"(%arg644) : (f32) -> ()
    }) : (f32, tensor<2x3x8x8xf32>) -> tensor<2x3x8x8xf32>
    %210 = "linalg.generic"(%207, %193, %209) <{indexing_maps = [#map14, #map15, #map9], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg641: f32, %arg642: f32, %arg643: f32):
      %739 = "arith.mulf"(%arg641, %arg642) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %740 = "arith.addf"(%arg643, %739) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%740) : (f32) -> ()
    }) : (tensor<2x8x3x16xf32>, tensor<2x8x3x16xf32>, tensor<2x3x8x8xf32>) -> tensor<2x3x8x8xf32>
    %211 = "tensor.empty"() : () -> tensor<2x3x8xf32>
    %212 = "linalg.fill"(%119, %211) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg639: f32, %arg640: f32):
      "linalg.yield"(%arg639) : (f32) -> ()
    }) : (f32, tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %213 = "linalg.generic"(%210, %212) <{indexing_maps = [#map11, #map16], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg637: f32, %arg638: f32):
      %738 = "arith.maximumf"(%arg638, %arg637) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%738) : (f32) -> ()
    }) : (tensor<2x3x8x8xf32>, tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %214 = "tensor.empty"() : () -> tensor<2x3x8xf32>
    %215 = "linalg.generic"(%120, %214) <{indexing_maps = [#map5, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg635: f32, %arg636: f32):
      "linalg.yield"(%arg635) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %216 = "tensor.empty"() : () -> tensor<2x3x8xf32>
    %217 = "linalg.generic"(%215, %213, %216) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg632: f32, %arg633: f32, %arg634: f32):
      %737 = "arith.maximumf"(%arg632, %arg633) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%737) : (f32) -> ()
    }) : (tensor<2x3x8xf32>, tensor<2x3x8xf32>, tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %218 = "tensor.empty"() : () -> tensor<2x3x8x1xf32>
    %219 = "linalg.generic"(%217, %218) <{indexing_maps = [#map16, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg630: f32, %arg631: f32):
      "linalg.yield"(%arg630) : (f32) -> ()
    }) : (tensor<2x3x8xf32>, tensor<2x3x8x1xf32>) -> tensor<2x3x8x1xf32>
    %220 = "tensor.empty"() : () -> tensor<2x3x8x8xf32>
    %221 = "linalg.generic"(%219, %220) <{indexing_maps = [#map17, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg628: f32, %arg629: f32):
      "linalg.yield"(%arg628) : (f32) -> ()
    }) : (tensor<2x3x8x1xf32>, tensor<2x3x8x8xf32>) -> tensor<2x3x8x8xf32>
    %222 = "tensor.empty"() : () -> tensor<2x3x8x8xf32>
    %223 = "linalg.generic"(%210, %221, %222) <{indexing_maps = [#map11, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg625: f32, %arg626: f32, %arg627: f32):
      %736 = "arith.subf"(%arg625, %arg626) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%736) : (f32) -> ()
    }) : (tensor<2x3x8x8xf32>, tensor<2x3x8x8xf32>, tensor<2x3x8x8xf32>) -> tensor<2x3x8x8xf32>
    %224 = "tensor.empty"() : () -> tensor<2x3x8x8xf32>
    %225 = "linalg.generic"(%223, %224) <{indexing_maps = [#map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg623: f32, %arg624: f32):
      %735 = "math.exp"(%arg623) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%735) : (f32) -> ()
    }) : (tensor<2x3x8x8xf32>, tensor<2x3x8x8xf32>) -> tensor<2x3x8x8xf32>
    %226 = "tensor.empty"() : () -> tensor<2x3x8xf32>
    %227 = "linalg.fill"(%124, %226) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg621: f32, %arg622: f32):
      "linalg.yield"(%arg621) : (f32) -> ()
    }) : (f32, tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %228 = "linalg.generic"(%225, %227) <{indexing_maps = [#map11, #map16], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg619: f32, %arg620: f32):
      %734 = "arith.addf"(%arg620, %arg619) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%734) : (f32) -> ()
    }) : (tensor<2x3x8x8xf32>, tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %229 = "tensor.empty"() : () -> tensor<2x3x8x1xf32>
    %230 = "linalg.generic"(%228, %229) <{indexing_maps = [#map16, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg617: f32, %arg618: f32):
      "linalg.yield"(%arg617) : (f32) -> ()
    }) : (tensor<2x3x8xf32>, tensor<2x3x8x1xf32>) -> tensor<2x3x8x1xf32>
    %231 = "tensor.empty"() : () -> tensor<2x3x8x8xf32>
    %232 = "linalg.generic"(%230, %231) <{indexing_maps = [#map17, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg615: f32, %arg616: f32):
      "linalg.yield"(%arg615) : (f32) -> ()
    }) : (tensor<2x3x8x1xf32>, tensor<2x3x8x8xf32>) -> tensor<2x3x8x8xf32>
    %233 = "tensor.empty"() : () -> tensor<2x3x8x8xf32>
    %234 = "linalg.generic"(%225, %232, %233) <{indexing_maps = [#map11, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg612: f32, %arg613: f32, %arg614: f32):
      %733 = "arith.divf"(%arg612, %arg613) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%733) : (f32) -> ()
    }) : (tensor<2x3x8x8xf32>, tensor<2x3x8x8xf32>, tensor<2x3x8x8xf32>) -> tensor<2x3x8x8xf32>
    %235 = "tensor.empty"() : () -> tensor<2x3x8x1xf32>
    %236 = "linalg.generic"(%230, %230, %235) <{indexing_maps = [#map11, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg609: f32, %arg610: f32, %arg611: f32):
      %732 = "arith.mulf"(%arg609, %arg610) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%732) : (f32) -> ()
    }) : (tensor<2x3x8x1xf32>, tensor<2x3x8x1xf32>, tensor<2x3x8x1xf32>) -> tensor<2x3x8x1xf32>
    %237 = "tensor.empty"() : () -> tensor<2x3x8x1xf32>
    %238 = "linalg.generic"(%118, %237) <{indexing_maps = [#map13, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg607: f32, %arg608: f32):
      "linalg.yield"(%arg607) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x3x8x1xf32>) -> tensor<2x3x8x1xf32>
    %239 = "tensor.empty"() : () -> tensor<2x3x8x1xf32>
    %240 = "linalg.generic"(%238, %236, %239) <{indexing_maps = [#map11, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg604: f32, %arg605: f32, %arg606: f32):
      %731 = "arith.divf"(%arg604, %arg605) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%731) : (f32) -> ()
    }) : (tensor<2x3x8x1xf32>, tensor<2x3x8x1xf32>, tensor<2x3x8x1xf32>) -> tensor<2x3x8x1xf32>
    %241 = "tensor.empty"() : () -> tensor<2x3x16x8xf32>
    %242 = "linalg.fill"(%124, %241) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg602: f32, %arg603: f32):
      "linalg.yield"(%arg602) : (f32) -> ()
    }) : (f32, tensor<2x3x16x8xf32>) -> tensor<2x3x16x8xf32>
    %243 = "linalg.generic"(%201, %234, %242) <{indexing_maps = [#map18, #map19, #map9], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg599: f32, %arg600: f32, %arg601: f32):
      %729 = "arith.mulf"(%arg599, %arg600) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %730 = "arith.addf"(%arg601, %729) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%730) : (f32) -> ()
    }) : (tensor<2x8x3x16xf32>, tensor<2x3x8x8xf32>, tensor<2x3x16x8xf32>) -> tensor<2x3x16x8xf32>
    %244 = "tensor.empty"() : () -> tensor<2x8x3x16xf32>
    %245 = "linalg.generic"(%243, %244) <{indexing_maps = [#map20, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg597: f32, %arg598: f32):
      "linalg.yield"(%arg597) : (f32) -> ()
    }) : (tensor<2x3x16x8xf32>, tensor<2x8x3x16xf32>) -> tensor<2x8x3x16xf32>
    %246 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %247 = "linalg.fill"(%124, %246) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg595: f32, %arg596: f32):
      "linalg.yield"(%arg595) : (f32) -> ()
    }) : (f32, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %248 = "linalg.generic"(%245, %arg121, %247) <{indexing_maps = [#map19, #map21, #map22], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg592: f32, %arg593: f32, %arg594: f32):
      %727 = "arith.mulf"(%arg592, %arg593) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %728 = "arith.addf"(%arg594, %727) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%728) : (f32) -> ()
    }) : (tensor<2x8x3x16xf32>, tensor<3x16x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %249 = "tensor.expand_shape"(%arg120) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %250 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %251 = "linalg.generic"(%249, %250) <{indexing_maps = [#map6, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg590: f32, %arg591: f32):
      "linalg.yield"(%arg590) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %252 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %253 = "linalg.generic"(%248, %251, %252) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg587: f32, %arg588: f32, %arg589: f32):
      %726 = "arith.addf"(%arg587, %arg588) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%726) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %254 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %255 = "linalg.generic"(%arg136, %253, %254) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg584: f32, %arg585: f32, %arg586: f32):
      %725 = "arith.addf"(%arg584, %arg585) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%725) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %256 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %257 = "linalg.generic"(%255, %255, %256) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg581: f32, %arg582: f32, %arg583: f32):
      %724 = "arith.mulf"(%arg581, %arg582) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%724) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %258 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %259 = "linalg.generic"(%117, %258) <{indexing_maps = [#map5, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg579: f32, %arg580: f32):
      "linalg.yield"(%arg579) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %260 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %261 = "linalg.generic"(%259, %255, %260) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg576: f32, %arg577: f32, %arg578: f32):
      %723 = "arith.mulf"(%arg576, %arg577) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%723) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %262 = "tensor.empty"() : () -> tensor<2x8xf32>
    %263 = "linalg.fill"(%124, %262) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg574: f32, %arg575: f32):
      "linalg.yield"(%arg574) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %264 = "linalg.generic"(%255, %263) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg572: f32, %arg573: f32):
      %722 = "arith.addf"(%arg573, %arg572) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%722) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %265 = "tensor.empty"() : () -> tensor<2x8xf32>
    %266 = "linalg.generic"(%123, %265) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg570: f32, %arg571: f32):
      "linalg.yield"(%arg570) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %267 = "tensor.empty"() : () -> tensor<2x8xf32>
    %268 = "linalg.generic"(%264, %266, %267) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg567: f32, %arg568: f32, %arg569: f32):
      %721 = "arith.divf"(%arg567, %arg568) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%721) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %269 = "tensor.empty"() : () -> tensor<2x8xf32>
    %270 = "linalg.fill"(%124, %269) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg565: f32, %arg566: f32):
      "linalg.yield"(%arg565) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %271 = "linalg.generic"(%257, %270) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg563: f32, %arg564: f32):
      %720 = "arith.addf"(%arg564, %arg563) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%720) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %272 = "tensor.empty"() : () -> tensor<2x8xf32>
    %273 = "linalg.generic"(%123, %272) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg561: f32, %arg562: f32):
      "linalg.yield"(%arg561) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %274 = "tensor.empty"() : () -> tensor<2x8xf32>
    %275 = "linalg.generic"(%271, %273, %274) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg558: f32, %arg559: f32, %arg560: f32):
      %719 = "arith.divf"(%arg558, %arg559) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%719) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %276 = "tensor.empty"() : () -> tensor<2x8xf32>
    %277 = "linalg.generic"(%268, %268, %276) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg555: f32, %arg556: f32, %arg557: f32):
      %718 = "arith.mulf"(%arg555, %arg556) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%718) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %278 = "tensor.empty"() : () -> tensor<2x8xf32>
    %279 = "linalg.generic"(%117, %278) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg553: f32, %arg554: f32):
      "linalg.yield"(%arg553) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %280 = "tensor.empty"() : () -> tensor<2x8xf32>
    %281 = "linalg.generic"(%279, %268, %280) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg550: f32, %arg551: f32, %arg552: f32):
      %717 = "arith.mulf"(%arg550, %arg551) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%717) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %282 = "tensor.empty"() : () -> tensor<2x8xf32>
    %283 = "linalg.generic"(%275, %277, %282) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg547: f32, %arg548: f32, %arg549: f32):
      %716 = "arith.subf"(%arg547, %arg548) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%716) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %284 = "tensor.empty"() : () -> tensor<2x8xf32>
    %285 = "linalg.generic"(%125, %284) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg545: f32, %arg546: f32):
      "linalg.yield"(%arg545) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %286 = "tensor.empty"() : () -> tensor<2x8xf32>
    %287 = "linalg.generic"(%285, %283, %286) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg542: f32, %arg543: f32, %arg544: f32):
      %715 = "arith.maximumf"(%arg542, %arg543) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%715) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %288 = "tensor.empty"() : () -> tensor<2x8xi1>
    %289 = "linalg.generic"(%283, %287, %288) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg539: f32, %arg540: f32, %arg541: i1):
      %714 = "arith.cmpf"(%arg539, %arg540) <{fastmath = #arith.fastmath<none>, predicate = 1 : i64}> : (f32, f32) -> i1
      "linalg.yield"(%714) : (i1) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xi1>) -> tensor<2x8xi1>
    %290 = "tensor.empty"() : () -> tensor<2x8xf32>
    %291 = "linalg.generic"(%118, %290) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg537: f32, %arg538: f32):
      "linalg.yield"(%arg537) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %292 = "tensor.empty"() : () -> tensor<2x8xf32>
    %293 = "linalg.generic"(%125, %292) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg535: f32, %arg536: f32):
      "linalg.yield"(%arg535) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %294 = "tensor.empty"() : () -> tensor<2x8xf32>
    %295 = "linalg.generic"(%289, %291, %293, %294) <{indexing_maps = [#map3, #map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg531: i1, %arg532: f32, %arg533: f32, %arg534: f32):
      %713 = "arith.select"(%arg531, %arg532, %arg533) : (i1, f32, f32) -> f32
      "linalg.yield"(%713) : (f32) -> ()
    }) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %296 = "tensor.empty"() : () -> tensor<2x8xf32>
    %297 = "linalg.generic"(%125, %296) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg529: f32, %arg530: f32):
      "linalg.yield"(%arg529) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %298 = "tensor.empty"() : () -> tensor<2x8xi1>
    %299 = "linalg.generic"(%297, %287, %298) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg526: f32, %arg527: f32, %arg528: i1):
      %712 = "arith.cmpf"(%arg526, %arg527) <{fastmath = #arith.fastmath<none>, predicate = 1 : i64}> : (f32, f32) -> i1
      "linalg.yield"(%712) : (i1) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xi1>) -> tensor<2x8xi1>
    %300 = "tensor.empty"() : () -> tensor<2x8xf32>
    %301 = "linalg.generic"(%117, %300) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg524: f32, %arg525: f32):
      "linalg.yield"(%arg524) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %302 = "tensor.empty"() : () -> tensor<2x8xf32>
    %303 = "linalg.generic"(%118, %302) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg522: f32, %arg523: f32):
      "linalg.yield"(%arg522) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %304 = "tensor.empty"() : () -> tensor<2x8xf32>
    %305 = "linalg.generic"(%299, %301, %303, %304) <{indexing_maps = [#map3, #map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg518: i1, %arg519: f32, %arg520: f32, %arg521: f32):
      %711 = "arith.select"(%arg518, %arg519, %arg520) : (i1, f32, f32) -> f32
      "linalg.yield"(%711) : (f32) -> ()
    }) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %306 = "tensor.empty"() : () -> tensor<2x8xf32>
    %307 = "linalg.generic"(%295, %305, %306) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg515: f32, %arg516: f32, %arg517: f32):
      %710 = "arith.divf"(%arg515, %arg516) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%710) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %308 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %309 = "linalg.generic"(%268, %308) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg513: f32, %arg514: f32):
      "linalg.yield"(%arg513) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %310 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %311 = "linalg.generic"(%287, %310) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg511: f32, %arg512: f32):
      "linalg.yield"(%arg511) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %312 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %313 = "linalg.generic"(%309, %312) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg509: f32, %arg510: f32):
      "linalg.yield"(%arg509) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %314 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %315 = "linalg.generic"(%255, %313, %314) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg506: f32, %arg507: f32, %arg508: f32):
      %709 = "arith.subf"(%arg506, %arg507) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%709) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %316 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %317 = "linalg.generic"(%122, %316) <{indexing_maps = [#map5, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg504: f32, %arg505: f32):
      "linalg.yield"(%arg504) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %318 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %319 = "linalg.generic"(%311, %317, %318) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg501: f32, %arg502: f32, %arg503: f32):
      %708 = "arith.addf"(%arg501, %arg502) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%708) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %320 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %321 = "linalg.generic"(%319, %320) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg499: f32, %arg500: f32):
      %707 = "math.rsqrt"(%arg499) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%707) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %322 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %323 = "linalg.generic"(%321, %319, %322) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg496: f32, %arg497: f32, %arg498: f32):
      %706 = "arith.divf"(%arg496, %arg497) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%706) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %324 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %325 = "linalg.generic"(%116, %324) <{indexing_maps = [#map5, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg494: f32, %arg495: f32):
      "linalg.yield"(%arg494) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %326 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %327 = "linalg.generic"(%325, %323, %326) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg491: f32, %arg492: f32, %arg493: f32):
      %705 = "arith.mulf"(%arg491, %arg492) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%705) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %328 = "tensor.expand_shape"(%arg131) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %329 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %330 = "linalg.generic"(%321, %329) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg489: f32, %arg490: f32):
      "linalg.yield"(%arg489) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %331 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %332 = "linalg.generic"(%328, %331) <{indexing_maps = [#map6, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg487: f32, %arg488: f32):
      "linalg.yield"(%arg487) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %333 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %334 = "linalg.generic"(%330, %332, %333) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg484: f32, %arg485: f32, %arg486: f32):
      %704 = "arith.mulf"(%arg484, %arg485) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%704) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %335 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %336 = "linalg.generic"(%315, %334, %335) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg481: f32, %arg482: f32, %arg483: f32):
      %703 = "arith.mulf"(%arg481, %arg482) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%703) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %337 = "tensor.expand_shape"(%arg130) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %338 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %339 = "linalg.generic"(%337, %338) <{indexing_maps = [#map6, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg479: f32, %arg480: f32):
      "linalg.yield"(%arg479) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %340 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %341 = "linalg.generic"(%336, %339, %340) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg476: f32, %arg477: f32, %arg478: f32):
      %702 = "arith.addf"(%arg476, %arg477) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%702) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %342 = "tensor.empty"() : () -> tensor<2x8x80xf32>
    %343 = "linalg.fill"(%124, %342) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg474: f32, %arg475: f32):
      "linalg.yield"(%arg474) : (f32) -> ()
    }) : (f32, tensor<2x8x80xf32>) -> tensor<2x8x80xf32>
    %344 = "linalg.generic"(%341, %arg133, %343) <{indexing_maps = [#map23, #map24, #map16], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg471: f32, %arg472: f32, %arg473: f32):
      %700 = "arith.mulf"(%arg471, %arg472) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %701 = "arith.addf"(%arg473, %700) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%701) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<48x80xf32>, tensor<2x8x80xf32>) -> tensor<2x8x80xf32>
    %345 = "tensor.expand_shape"(%arg132) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 80>}> : (tensor<80xf32>) -> tensor<1x1x80xf32>
    %346 = "tensor.empty"() : () -> tensor<2x8x80xf32>
    %347 = "linalg.generic"(%345, %346) <{indexing_maps = [#map6, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg469: f32, %arg470: f32):
      "linalg.yield"(%arg469) : (f32) -> ()
    }) : (tensor<1x1x80xf32>, tensor<2x8x80xf32>) -> tensor<2x8x80xf32>
    %348 = "tensor.empty"() : () -> tensor<2x8x80xf32>
    %349 = "linalg.generic"(%344, %347, %348) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg466: f32, %arg467: f32, %arg468: f32):
      %699 = "arith.addf"(%arg466, %arg467) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%699) : (f32) -> ()
    }) : (tensor<2x8x80xf32>, tensor<2x8x80xf32>, tensor<2x8x80xf32>) -> tensor<2x8x80xf32>
    %350:3 = "func.call"(%349) <{callee = @silu}> : (tensor<2x8x80xf32>) -> (tensor<2x8x80xf32>, tensor<2x8x80xf32>, tensor<2x8x80xf32>)
    %351 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %352 = "linalg.fill"(%124, %351) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg464: f32, %arg465: f32):
      "linalg.yield"(%arg464) : (f32) -> ()
    }) : (f32, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %353 = "linalg.generic"(%350#0, %arg127, %352) <{indexing_maps = [#map23, #map24, #map16], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg461: f32, %arg462: f32, %arg463: f32):
      %697 = "arith.mulf"(%arg461, %arg462) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %698 = "arith.addf"(%arg463, %697) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%698) : (f32) -> ()
    }) : (tensor<2x8x80xf32>, tensor<80x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %354 = "tensor.expand_shape"(%arg126) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %355 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %356 = "linalg.generic"(%354, %355) <{indexing_maps = [#map6, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg459: f32, %arg460: f32):
      "linalg.yield"(%arg459) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %357 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %358 = "linalg.generic"(%353, %356, %357) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg456: f32, %arg457: f32, %arg458: f32):
      %696 = "arith.addf"(%arg456, %arg457) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%696) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %359 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %360 = "linalg.generic"(%255, %358, %359) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg453: f32, %arg454: f32, %arg455: f32):
      %695 = "arith.addf"(%arg453, %arg454) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%695) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %361 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %362 = "linalg.fill"(%124, %361) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg451: f32, %arg452: f32):
      "linalg.yield"(%arg451) : (f32) -> ()
    }) : (f32, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %363 = "linalg.generic"(%360, %arg135, %362) <{indexing_maps = [#map23, #map24, #map16], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg448: f32, %arg449: f32, %arg450: f32):
      %693 = "arith.mulf"(%arg448, %arg449) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %694 = "arith.addf"(%arg450, %693) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%694) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<48x20xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %364 = "tensor.expand_shape"(%arg134) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 20>}> : (tensor<20xf32>) -> tensor<1x1x20xf32>
    %365 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %366 = "linalg.generic"(%364, %365) <{indexing_maps = [#map6, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg446: f32, %arg447: f32):
      "linalg.yield"(%arg446) : (f32) -> ()
    }) : (tensor<1x1x20xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %367 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %368 = "linalg.generic"(%363, %366, %367) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg443: f32, %arg444: f32, %arg445: f32):
      %692 = "arith.addf"(%arg443, %arg444) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%692) : (f32) -> ()
    }) : (tensor<2x8x20xf32>, tensor<2x8x20xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %369 = "tensor.empty"() : () -> tensor<2x8x1xi32>
    %370 = "linalg.generic"(%arg137, %369) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg441: i32, %arg442: i32):
      "linalg.yield"(%arg441) : (i32) -> ()
    }) : (tensor<2x8xi32>, tensor<2x8x1xi32>) -> tensor<2x8x1xi32>
    %371 = "tensor.empty"() : () -> tensor<20xi32>
    %372 = "linalg.generic"(%371) <{indexing_maps = [#map25], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg440: i32):
      %690 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %691 = "arith.index_cast"(%690) : (index) -> i32
      "linalg.yield"(%691) : (i32) -> ()
    }) : (tensor<20xi32>) -> tensor<20xi32>
    %373 = "tensor.empty"() : () -> tensor<1x1x20xi32>
    %374 = "linalg.generic"(%372, %373) <{indexing_maps = [#map26, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg438: i32, %arg439: i32):
      "linalg.yield"(%arg438) : (i32) -> ()
    }) : (tensor<20xi32>, tensor<1x1x20xi32>) -> tensor<1x1x20xi32>
    %375 = "tensor.empty"() : () -> tensor<2x8x20xi32>
    %376 = "linalg.generic"(%370, %375) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg436: i32, %arg437: i32):
      "linalg.yield"(%arg436) : (i32) -> ()
    }) : (tensor<2x8x1xi32>, tensor<2x8x20xi32>) -> tensor<2x8x20xi32>
    %377 = "tensor.empty"() : () -> tensor<2x8x20xi32>
    %378 = "linalg.generic"(%374, %377) <{indexing_maps = [#map6, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg434: i32, %arg435: i32):
      "linalg.yield"(%arg434) : (i32) -> ()
    }) : (tensor<1x1x20xi32>, tensor<2x8x20xi32>) -> tensor<2x8x20xi32>
    %379 = "tensor.empty"() : () -> tensor<2x8x20xi1>
    %380 = "linalg.generic"(%376, %378, %379) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg431: i32, %arg432: i32, %arg433: i1):
      %689 = "arith.cmpi"(%arg431, %arg432) <{predicate = 0 : i64}> : (i32, i32) -> i1
      "linalg.yield"(%689) : (i1) -> ()
    }) : (tensor<2x8x20xi32>, tensor<2x8x20xi32>, tensor<2x8x20xi1>) -> tensor<2x8x20xi1>
    %381:3 = "func.call"(%368) <{callee = @log_softmax}> : (tensor<2x8x20xf32>) -> (tensor<2x8x20xf32>, tensor<2x8x20xf32>, tensor<2x8x1xf32>)
    %382:2 = "func.call"(%380, %381#0, %125) <{callee = @_where}> : (tensor<2x8x20xi1>, tensor<2x8x20xf32>, tensor<f32>) -> (tensor<2x8x20xf32>, tensor<2x8x20xf32>)
    %383 = "tensor.empty"() : () -> tensor<f32>
    %384 = "linalg.fill"(%124, %383) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg429: f32, %arg430: f32):
      "linalg.yield"(%arg429) : (f32) -> ()
    }) : (f32, tensor<f32>) -> tensor<f32>
    %385 = "linalg.generic"(%382#0, %384) <{indexing_maps = [#map, #map5], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg427: f32, %arg428: f32):
      %688 = "arith.addf"(%arg428, %arg427) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%688) : (f32) -> ()
    }) : (tensor<2x8x20xf32>, tensor<f32>) -> tensor<f32>
    %386 = "tensor.empty"() : () -> tensor<f32>
    %387 = "linalg.generic"(%385, %386) <{indexing_maps = [#map12, #map12], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg425: f32, %arg426: f32):
      %687 = "arith.negf"(%arg425) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%687) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %388 = "tensor.empty"() : () -> tensor<f32>
    %389 = "linalg.generic"(%387, %388) <{indexing_maps = [#map12, #map12], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg423: f32, %arg424: f32):
      %686 = "arith.divf"(%arg423, %121) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%686) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %390 = "tensor.empty"() : () -> tensor<f32>
    %391 = "linalg.generic"(%390) <{indexing_maps = [#map12], iterator_types = [], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg422: f32):
      "linalg.yield"(%114) : (f32) -> ()
    }) : (tensor<f32>) -> tensor<f32>
    %392 = "tensor.empty"() : () -> tensor<f32>
    %393 = "linalg.generic"(%391, %392) <{indexing_maps = [#map12, #map12], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg420: f32, %arg421: f32):
      %685 = "arith.negf"(%arg420) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%685) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %394 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %395 = "linalg.generic"(%393, %394) <{indexing_maps = [#map5, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg418: f32, %arg419: f32):
      "linalg.yield"(%arg418) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %396 = "func.call"(%380, %382#1, %395) <{callee = @_where_0}> : (tensor<2x8x20xi1>, tensor<2x8x20xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %397 = "func.call"(%381#1, %381#2, %396) <{callee = @log_softmax_1}> : (tensor<2x8x20xf32>, tensor<2x8x1xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %398 = "tensor.empty"() : () -> tensor<20xf32>
    %399 = "linalg.fill"(%124, %398) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg416: f32, %arg417: f32):
      "linalg.yield"(%arg416) : (f32) -> ()
    }) : (f32, tensor<20xf32>) -> tensor<20xf32>
    %400 = "linalg.generic"(%397, %399) <{indexing_maps = [#map27, #map28], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg414: f32, %arg415: f32):
      %684 = "arith.addf"(%arg415, %arg414) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%684) : (f32) -> ()
    }) : (tensor<2x8x20xf32>, tensor<20xf32>) -> tensor<20xf32>
    %401 = "tensor.empty"() : () -> tensor<20x48xf32>
    %402 = "linalg.fill"(%124, %401) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg412: f32, %arg413: f32):
      "linalg.yield"(%arg412) : (f32) -> ()
    }) : (f32, tensor<20x48xf32>) -> tensor<20x48xf32>
    %403 = "linalg.generic"(%397, %360, %402) <{indexing_maps = [#map29, #map30, #map31], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg409: f32, %arg410: f32, %arg411: f32):
      %682 = "arith.mulf"(%arg409, %arg410) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %683 = "arith.addf"(%arg411, %682) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%683) : (f32) -> ()
    }) : (tensor<2x8x20xf32>, tensor<2x8x48xf32>, tensor<20x48xf32>) -> tensor<20x48xf32>
    %404 = "tensor.empty"() : () -> tensor<48x20xf32>
    %405 = "linalg.generic"(%403, %404) <{indexing_maps = [#map32, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg407: f32, %arg408: f32):
      "linalg.yield"(%arg407) : (f32) -> ()
    }) : (tensor<20x48xf32>, tensor<48x20xf32>) -> tensor<48x20xf32>
    %406 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %407 = "linalg.fill"(%124, %406) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg405: f32, %arg406: f32):
      "linalg.yield"(%arg405) : (f32) -> ()
    }) : (f32, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %408 = "linalg.generic"(%397, %arg135, %407) <{indexing_maps = [#map23, #map33, #map16], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg402: f32, %arg403: f32, %arg404: f32):
      %680 = "arith.mulf"(%arg402, %arg403) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %681 = "arith.addf"(%arg404, %680) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%681) : (f32) -> ()
    }) : (tensor<2x8x20xf32>, tensor<48x20xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %409 = "tensor.empty"() : () -> tensor<48xf32>
    %410 = "linalg.fill"(%124, %409) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg400: f32, %arg401: f32):
      "linalg.yield"(%arg400) : (f32) -> ()
    }) : (f32, tensor<48xf32>) -> tensor<48xf32>
    %411 = "linalg.generic"(%408, %410) <{indexing_maps = [#map27, #map28], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg398: f32, %arg399: f32):
      %679 = "arith.addf"(%arg399, %arg398) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%679) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %412 = "tensor.empty"() : () -> tensor<48x80xf32>
    %413 = "linalg.fill"(%124, %412) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg396: f32, %arg397: f32):
      "linalg.yield"(%arg396) : (f32) -> ()
    }) : (f32, tensor<48x80xf32>) -> tensor<48x80xf32>
    %414 = "linalg.generic"(%408, %350#0, %413) <{indexing_maps = [#map29, #map30, #map31], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg393: f32, %arg394: f32, %arg395: f32):
      %677 = "arith.mulf"(%arg393, %arg394) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %678 = "arith.addf"(%arg395, %677) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%678) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x80xf32>, tensor<48x80xf32>) -> tensor<48x80xf32>
    %415 = "tensor.empty"() : () -> tensor<80x48xf32>
    %416 = "linalg.generic"(%414, %415) <{indexing_maps = [#map32, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg391: f32, %arg392: f32):
      "linalg.yield"(%arg391) : (f32) -> ()
    }) : (tensor<48x80xf32>, tensor<80x48xf32>) -> tensor<80x48xf32>
    %417 = "tensor.empty"() : () -> tensor<2x8x80xf32>
    %418 = "linalg.fill"(%124, %417) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg389: f32, %arg390: f32):
      "linalg.yield"(%arg389) : (f32) -> ()
    }) : (f32, tensor<2x8x80xf32>) -> tensor<2x8x80xf32>
    %419 = "linalg.generic"(%408, %arg127, %418) <{indexing_maps = [#map23, #map33, #map16], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg386: f32, %arg387: f32, %arg388: f32):
      %675 = "arith.mulf"(%arg386, %arg387) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %676 = "arith.addf"(%arg388, %675) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%676) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<80x48xf32>, tensor<2x8x80xf32>) -> tensor<2x8x80xf32>
    %420 = "func.call"(%350#1, %350#2, %349, %419) <{callee = @silu_2}> : (tensor<2x8x80xf32>, tensor<2x8x80xf32>, tensor<2x8x80xf32>, tensor<2x8x80xf32>) -> tensor<2x8x80xf32>
    %421 = "tensor.empty"() : () -> tensor<80xf32>
    %422 = "linalg.fill"(%124, %421) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg384: f32, %arg385: f32):
      "linalg.yield"(%arg384) : (f32) -> ()
    }) : (f32, tensor<80xf32>) -> tensor<80xf32>
    %423 = "linalg.generic"(%420, %422) <{indexing_maps = [#map27, #map28], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg382: f32, %arg383: f32):
      %674 = "arith.addf"(%arg383, %arg382) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%674) : (f32) -> ()
    }) : (tensor<2x8x80xf32>, tensor<80xf32>) -> tensor<80xf32>
    %424 = "tensor.empty"() : () -> tensor<80x48xf32>
    %425 = "linalg.fill"(%124, %424) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg380: f32, %arg381: f32):
      "linalg.yield"(%arg380) : (f32) -> ()
    }) : (f32, tensor<80x48xf32>) -> tensor<80x48xf32>
    %426 = "linalg.generic"(%420, %341, %425) <{indexing_maps = [#map29, #map30, #map31], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg377: f32, %arg378: f32, %arg379: f32):
      %672 = "arith.mulf"(%arg377, %arg378) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %673 = "arith.addf"(%arg379, %672) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%673) : (f32) -> ()
    }) : (tensor<2x8x80xf32>, tensor<2x8x48xf32>, tensor<80x48xf32>) -> tensor<80x48xf32>
    %427 = "tensor.empty"() : () -> tensor<48x80xf32>
    %428 = "linalg.generic"(%426, %427) <{indexing_maps = [#map32, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg375: f32, %arg376: f32):
      "linalg.yield"(%arg375) : (f32) -> ()
    }) : (tensor<80x48xf32>, tensor<48x80xf32>) -> tensor<48x80xf32>
    %429 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %430 = "linalg.fill"(%124, %429) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg373: f32, %arg374: f32):
      "linalg.yield"(%arg373) : (f32) -> ()
    }) : (f32, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %431 = "linalg.generic"(%420, %arg133, %430) <{indexing_maps = [#map23, #map33, #map16], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg370: f32, %arg371: f32, %arg372: f32):
      %670 = "arith.mulf"(%arg370, %arg371) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %671 = "arith.addf"(%arg372, %670) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%671) : (f32) -> ()
    }) : (tensor<2x8x80xf32>, tensor<48x80xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %432 = "tensor.empty"() : () -> tensor<48xf32>
    %433 = "linalg.fill"(%124, %432) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg368: f32, %arg369: f32):
      "linalg.yield"(%arg368) : (f32) -> ()
    }) : (f32, tensor<48xf32>) -> tensor<48xf32>
    %434 = "linalg.generic"(%431, %433) <{indexing_maps = [#map27, #map28], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg366: f32, %arg367: f32):
      %669 = "arith.addf"(%arg367, %arg366) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%669) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %435 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %436 = "linalg.generic"(%315, %431, %435) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg363: f32, %arg364: f32, %arg365: f32):
      %668 = "arith.mulf"(%arg363, %arg364) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%668) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %437 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %438 = "linalg.generic"(%431, %334, %437) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg360: f32, %arg361: f32, %arg362: f32):
      %667 = "arith.mulf"(%arg360, %arg361) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%667) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %439 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %440 = "linalg.generic"(%321, %439) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg358: f32, %arg359: f32):
      "linalg.yield"(%arg358) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %441 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %442 = "linalg.generic"(%440, %436, %441) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg355: f32, %arg356: f32, %arg357: f32):
      %666 = "arith.mulf"(%arg355, %arg356) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%666) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %443 = "tensor.empty"() : () -> tensor<48xf32>
    %444 = "linalg.fill"(%124, %443) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg353: f32, %arg354: f32):
      "linalg.yield"(%arg353) : (f32) -> ()
    }) : (f32, tensor<48xf32>) -> tensor<48xf32>
    %445 = "linalg.generic"(%442, %444) <{indexing_maps = [#map27, #map28], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg351: f32, %arg352: f32):
      %665 = "arith.addf"(%arg352, %arg351) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%665) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %446 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %447 = "linalg.generic"(%328, %446) <{indexing_maps = [#map6, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg349: f32, %arg350: f32):
      "linalg.yield"(%arg349) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %448 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %449 = "linalg.generic"(%436, %447, %448) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg346: f32, %arg347: f32, %arg348: f32):
      %664 = "arith.mulf"(%arg346, %arg347) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%664) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %450 = "tensor.empty"() : () -> tensor<2x8xf32>
    %451 = "linalg.fill"(%124, %450) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg344: f32, %arg345: f32):
      "linalg.yield"(%arg344) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %452 = "linalg.generic"(%449, %451) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg342: f32, %arg343: f32):
      %663 = "arith.addf"(%arg343, %arg342) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%663) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %453 = "tensor.expand_shape"(%452) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 8, 1>}> : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %454 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %455 = "linalg.generic"(%453, %327, %454) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg339: f32, %arg340: f32, %arg341: f32):
      %662 = "arith.mulf"(%arg339, %arg340) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%662) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %456 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %457 = "linalg.generic"(%438, %456) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg337: f32, %arg338: f32):
      %661 = "arith.negf"(%arg337) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%661) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %458 = "tensor.empty"() : () -> tensor<2x8xf32>
    %459 = "linalg.fill"(%124, %458) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg335: f32, %arg336: f32):
      "linalg.yield"(%arg335) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %460 = "linalg.generic"(%457, %459) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg333: f32, %arg334: f32):
      %660 = "arith.addf"(%arg334, %arg333) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%660) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %461 = "tensor.expand_shape"(%460) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 8, 1>}> : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %462 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %463 = "linalg.generic"(%408, %438, %462) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg330: f32, %arg331: f32, %arg332: f32):
      %659 = "arith.addf"(%arg330, %arg331) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%659) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %464 = "tensor.empty"() : () -> tensor<2x8xf32>
    %465 = "linalg.fill"(%124, %464) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg328: f32, %arg329: f32):
      "linalg.yield"(%arg328) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %466 = "linalg.generic"(%455, %465) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg326: f32, %arg327: f32):
      %658 = "arith.addf"(%arg327, %arg326) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%658) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %467 = "tensor.empty"() : () -> tensor<2x8xf32>
    %468 = "linalg.fill"(%124, %467) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg324: f32, %arg325: f32):
      "linalg.yield"(%arg324) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %469 = "linalg.generic"(%461, %468) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg322: f32, %arg323: f32):
      %657 = "arith.addf"(%arg323, %arg322) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%657) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %470 = "tensor.empty"() : () -> tensor<2x8xf32>
    %471 = "linalg.generic"(%466, %307, %470) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg319: f32, %arg320: f32, %arg321: f32):
      %656 = "arith.mulf"(%arg319, %arg320) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%656) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %472 = "tensor.empty"() : () -> tensor<2x8xf32>
    %473 = "linalg.generic"(%471, %472) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg317: f32, %arg318: f32):
      %655 = "arith.negf"(%arg317) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%655) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %474 = "tensor.empty"() : () -> tensor<2x8xf32>
    %475 = "linalg.generic"(%473, %281, %474) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg314: f32, %arg315: f32, %arg316: f32):
      %654 = "arith.mulf"(%arg314, %arg315) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%654) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %476 = "tensor.empty"() : () -> tensor<2x8xf32>
    %477 = "linalg.generic"(%469, %475, %476) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg311: f32, %arg312: f32, %arg313: f32):
      %653 = "arith.addf"(%arg311, %arg312) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%653) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %478 = "tensor.empty"() : () -> tensor<2x8xf32>
    %479 = "linalg.generic"(%123, %478) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg309: f32, %arg310: f32):
      "linalg.yield"(%arg309) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %480 = "tensor.empty"() : () -> tensor<2x8xf32>
    %481 = "linalg.generic"(%471, %479, %480) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg306: f32, %arg307: f32, %arg308: f32):
      %652 = "arith.divf"(%arg306, %arg307) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%652) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %482 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %483 = "linalg.generic"(%481, %482) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg304: f32, %arg305: f32):
      "linalg.yield"(%arg304) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %484 = "tensor.empty"() : () -> tensor<2x8xf32>
    %485 = "linalg.generic"(%123, %484) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg302: f32, %arg303: f32):
      "linalg.yield"(%arg302) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %486 = "tensor.empty"() : () -> tensor<2x8xf32>
    %487 = "linalg.generic"(%477, %485, %486) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg299: f32, %arg300: f32, %arg301: f32):
      %651 = "arith.divf"(%arg299, %arg300) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%651) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %488 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %489 = "linalg.generic"(%487, %488) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg297: f32, %arg298: f32):
      "linalg.yield"(%arg297) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %490 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %491 = "linalg.generic"(%463, %489, %490) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg294: f32, %arg295: f32, %arg296: f32):
      %650 = "arith.addf"(%arg294, %arg295) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%650) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %492 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %493 = "linalg.generic"(%483, %261, %492) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg291: f32, %arg292: f32, %arg293: f32):
      %649 = "arith.mulf"(%arg291, %arg292) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%649) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %494 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %495 = "linalg.generic"(%491, %493, %494) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg288: f32, %arg289: f32, %arg290: f32):
      %648 = "arith.addf"(%arg288, %arg289) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%648) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %496 = "tensor.empty"() : () -> tensor<48xf32>
    %497 = "linalg.fill"(%124, %496) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg286: f32, %arg287: f32):
      "linalg.yield"(%arg286) : (f32) -> ()
    }) : (f32, tensor<48xf32>) -> tensor<48xf32>
    %498 = "linalg.generic"(%495, %497) <{indexing_maps = [#map27, #map28], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg284: f32, %arg285: f32):
      %647 = "arith.addf"(%arg285, %arg284) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%647) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %499 = "tensor.empty"() : () -> tensor<48x3x16xf32>
    %500 = "linalg.fill"(%124, %499) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg282: f32, %arg283: f32):
      "linalg.yield"(%arg282) : (f32) -> ()
    }) : (f32, tensor<48x3x16xf32>) -> tensor<48x3x16xf32>
    %501 = "linalg.generic"(%495, %245, %500) <{indexing_maps = [#map34, #map35, #map22], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg279: f32, %arg280: f32, %arg281: f32):
      %645 = "arith.mulf"(%arg279, %arg280) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %646 = "arith.addf"(%arg281, %645) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%646) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x3x16xf32>, tensor<48x3x16xf32>) -> tensor<48x3x16xf32>
    %502 = "tensor.empty"() : () -> tensor<3x16x48xf32>
    %503 = "linalg.generic"(%501, %502) <{indexing_maps = [#map36, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg277: f32, %arg278: f32):
      "linalg.yield"(%arg277) : (f32) -> ()
    }) : (tensor<48x3x16xf32>, tensor<3x16x48xf32>) -> tensor<3x16x48xf32>
    %504 = "tensor.empty"() : () -> tensor<2x8x3x16xf32>
    %505 = "linalg.fill"(%124, %504) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg275: f32, %arg276: f32):
      "linalg.yield"(%arg275) : (f32) -> ()
    }) : (f32, tensor<2x8x3x16xf32>) -> tensor<2x8x3x16xf32>
    %506 = "linalg.generic"(%495, %arg121, %505) <{indexing_maps = [#map7, #map37, #map9], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg272: f32, %arg273: f32, %arg274: f32):
      %643 = "arith.mulf"(%arg272, %arg273) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %644 = "arith.addf"(%arg274, %643) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%644) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<3x16x48xf32>, tensor<2x8x3x16xf32>) -> tensor<2x8x3x16xf32>
    %507 = "tensor.empty"() : () -> tensor<2x3x16x8xf32>
    %508 = "linalg.generic"(%506, %507) <{indexing_maps = [#map38, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg270: f32, %arg271: f32):
      "linalg.yield"(%arg270) : (f32) -> ()
    }) : (tensor<2x8x3x16xf32>, tensor<2x3x16x8xf32>) -> tensor<2x3x16x8xf32>
    %509 = "tensor.empty"() : () -> tensor<2x3x8x8xf32>
    %510 = "linalg.fill"(%124, %509) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg268: f32, %arg269: f32):
      "linalg.yield"(%arg268) : (f32) -> ()
    }) : (f32, tensor<2x3x8x8xf32>) -> tensor<2x3x8x8xf32>
    %511 = "linalg.generic"(%508, %201, %510) <{indexing_maps = [#map39, #map15, #map9], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg265: f32, %arg266: f32, %arg267: f32):
      %641 = "arith.mulf"(%arg265, %arg266) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %642 = "arith.addf"(%arg267, %641) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%642) : (f32) -> ()
    }) : (tensor<2x3x16x8xf32>, tensor<2x8x3x16xf32>, tensor<2x3x8x8xf32>) -> tensor<2x3x8x8xf32>
    %512 = "tensor.empty"() : () -> tensor<2x3x16x8xf32>
    %513 = "linalg.fill"(%124, %512) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg263: f32, %arg264: f32):
      "linalg.yield"(%arg263) : (f32) -> ()
    }) : (f32, tensor<2x3x16x8xf32>) -> tensor<2x3x16x8xf32>
    %514 = "linalg.generic"(%508, %234, %513) <{indexing_maps = [#map40, #map41, #map9], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg260: f32, %arg261: f32, %arg262: f32):
      %639 = "arith.mulf"(%arg260, %arg261) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %640 = "arith.addf"(%arg262, %639) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%640) : (f32) -> ()
    }) : (tensor<2x3x16x8xf32>, tensor<2x3x8x8xf32>, tensor<2x3x16x8xf32>) -> tensor<2x3x16x8xf32>
    %515 = "tensor.empty"() : () -> tensor<2x8x3x16xf32>
    %516 = "linalg.generic"(%514, %515) <{indexing_maps = [#map20, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg258: f32, %arg259: f32):
      "linalg.yield"(%arg258) : (f32) -> ()
    }) : (tensor<2x3x16x8xf32>, tensor<2x8x3x16xf32>) -> tensor<2x8x3x16xf32>
    %517 = "tensor.empty"() : () -> tensor<2x3x8x8xf32>
    %518 = "linalg.generic"(%240, %517) <{indexing_maps = [#map17, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg256: f32, %arg257: f32):
      "linalg.yield"(%arg256) : (f32) -> ()
    }) : (tensor<2x3x8x1xf32>, tensor<2x3x8x8xf32>) -> tensor<2x3x8x8xf32>
    %519 = "tensor.empty"() : () -> tensor<2x3x8x8xf32>
    %520 = "linalg.generic"(%511, %518, %519) <{indexing_maps = [#map11, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg253: f32, %arg254: f32, %arg255: f32):
      %638 = "arith.mulf"(%arg253, %arg254) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%638) : (f32) -> ()
    }) : (tensor<2x3x8x8xf32>, tensor<2x3x8x8xf32>, tensor<2x3x8x8xf32>) -> tensor<2x3x8x8xf32>
    %521 = "tensor.empty"() : () -> tensor<2x3x8x8xf32>
    %522 = "linalg.generic"(%520, %225, %521) <{indexing_maps = [#map11, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg250: f32, %arg251: f32, %arg252: f32):
      %637 = "arith.mulf"(%arg250, %arg251) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%637) : (f32) -> ()
    }) : (tensor<2x3x8x8xf32>, tensor<2x3x8x8xf32>, tensor<2x3x8x8xf32>) -> tensor<2x3x8x8xf32>
    %523 = "tensor.empty"() : () -> tensor<2x3x8xf32>
    %524 = "linalg.fill"(%124, %523) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg248: f32, %arg249: f32):
      "linalg.yield"(%arg248) : (f32) -> ()
    }) : (f32, tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %525 = "linalg.generic"(%522, %524) <{indexing_maps = [#map11, #map16], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg246: f32, %arg247: f32):
      %636 = "arith.addf"(%arg247, %arg246) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%636) : (f32) -> ()
    }) : (tensor<2x3x8x8xf32>, tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %526 = "tensor.expand_shape"(%525) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 3, 8, 1>}> : (tensor<2x3x8xf32>) -> tensor<2x3x8x1xf32>
    %527 = "tensor.empty"() : () -> tensor<2x3x8x1xf32>
    %528 = "linalg.generic"(%526, %527) <{indexing_maps = [#map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg244: f32, %arg245: f32):
      %635 = "arith.negf"(%arg244) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%635) : (f32) -> ()
    }) : (tensor<2x3x8x1xf32>, tensor<2x3x8x1xf32>) -> tensor<2x3x8x1xf32>
    %529 = "tensor.empty"() : () -> tensor<2x3x8x8xf32>
    %530 = "linalg.generic"(%230, %529) <{indexing_maps = [#map17, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg242: f32, %arg243: f32):
      "linalg.yield"(%arg242) : (f32) -> ()
    }) : (tensor<2x3x8x1xf32>, tensor<2x3x8x8xf32>) -> tensor<2x3x8x8xf32>
    %531 = "tensor.empty"() : () -> tensor<2x3x8x8xf32>
    %532 = "linalg.generic"(%511, %530, %531) <{indexing_maps = [#map11, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg239: f32, %arg240: f32, %arg241: f32):
      %634 = "arith.divf"(%arg239, %arg240) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%634) : (f32) -> ()
    }) : (tensor<2x3x8x8xf32>, tensor<2x3x8x8xf32>, tensor<2x3x8x8xf32>) -> tensor<2x3x8x8xf32>
    %533 = "tensor.empty"() : () -> tensor<2x3x8xf32>
    %534 = "linalg.fill"(%124, %533) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg237: f32, %arg238: f32):
      "linalg.yield"(%arg237) : (f32) -> ()
    }) : (f32, tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %535 = "linalg.generic"(%528, %534) <{indexing_maps = [#map11, #map16], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg235: f32, %arg236: f32):
      %633 = "arith.addf"(%arg236, %arg235) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%633) : (f32) -> ()
    }) : (tensor<2x3x8x1xf32>, tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %536 = "tensor.empty"() : () -> tensor<2x3x8x8xf32>
    %537 = "linalg.generic"(%535, %536) <{indexing_maps = [#map16, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg233: f32, %arg234: f32):
      "linalg.yield"(%arg233) : (f32) -> ()
    }) : (tensor<2x3x8xf32>, tensor<2x3x8x8xf32>) -> tensor<2x3x8x8xf32>
    %538 = "tensor.empty"() : () -> tensor<2x3x8x8xf32>
    %539 = "linalg.generic"(%532, %537, %538) <{indexing_maps = [#map11, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg230: f32, %arg231: f32, %arg232: f32):
      %632 = "arith.addf"(%arg230, %arg231) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%632) : (f32) -> ()
    }) : (tensor<2x3x8x8xf32>, tensor<2x3x8x8xf32>, tensor<2x3x8x8xf32>) -> tensor<2x3x8x8xf32>
    %540 = "tensor.empty"() : () -> tensor<2x3x8x8xf32>
    %541 = "linalg.generic"(%539, %225, %540) <{indexing_maps = [#map11, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg227: f32, %arg228: f32, %arg229: f32):
      %631 = "arith.mulf"(%arg227, %arg228) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%631) : (f32) -> ()
    }) : (tensor<2x3x8x8xf32>, tensor<2x3x8x8xf32>, tensor<2x3x8x8xf32>) -> tensor<2x3x8x8xf32>
    %542 = "tensor.empty"() : () -> tensor<2x3x8x16xf32>
    %543 = "linalg.fill"(%124, %542) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg225: f32, %arg226: f32):
      "linalg.yield"(%arg225) : (f32) -> ()
    }) : (f32, tensor<2x3x8x16xf32>) -> tensor<2x3x8x16xf32>
    %544 = "linalg.generic"(%541, %207, %543) <{indexing_maps = [#map39, #map42, #map9], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg222: f32, %arg223: f32, %arg224: f32):
      %629 = "arith.mulf"(%arg222, %arg223) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %630 = "arith.addf"(%arg224, %629) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%630) : (f32) -> ()
    }) : (tensor<2x3x8x8xf32>, tensor<2x8x3x16xf32>, tensor<2x3x8x16xf32>) -> tensor<2x3x8x16xf32>
    %545 = "tensor.empty"() : () -> tensor<2x8x3x16xf32>
    %546 = "linalg.generic"(%544, %545) <{indexing_maps = [#map43, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg220: f32, %arg221: f32):
      "linalg.yield"(%arg220) : (f32) -> ()
    }) : (tensor<2x3x8x16xf32>, tensor<2x8x3x16xf32>) -> tensor<2x8x3x16xf32>
    %547 = "tensor.empty"() : () -> tensor<2x3x8x16xf32>
    %548 = "linalg.fill"(%124, %547) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg218: f32, %arg219: f32):
      "linalg.yield"(%arg218) : (f32) -> ()
    }) : (f32, tensor<2x3x8x16xf32>) -> tensor<2x3x8x16xf32>
    %549 = "linalg.generic"(%541, %193, %548) <{indexing_maps = [#map40, #map42, #map9], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg215: f32, %arg216: f32, %arg217: f32):
      %627 = "arith.mulf"(%arg215, %arg216) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %628 = "arith.addf"(%arg217, %627) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%628) : (f32) -> ()
    }) : (tensor<2x3x8x8xf32>, tensor<2x8x3x16xf32>, tensor<2x3x8x16xf32>) -> tensor<2x3x8x16xf32>
    %550 = "tensor.empty"() : () -> tensor<2x8x3x16xf32>
    %551 = "linalg.generic"(%549, %550) <{indexing_maps = [#map43, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg213: f32, %arg214: f32):
      "linalg.yield"(%arg213) : (f32) -> ()
    }) : (tensor<2x3x8x16xf32>, tensor<2x8x3x16xf32>) -> tensor<2x8x3x16xf32>
    %552 = "tensor.empty"() : () -> tensor<2x8x3x16xf32>
    %553 = "linalg.generic"(%203, %552) <{indexing_maps = [#map13, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg211: f32, %arg212: f32):
      "linalg.yield"(%arg211) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8x3x16xf32>) -> tensor<2x8x3x16xf32>
    %554 = "tensor.empty"() : () -> tensor<2x8x3x16xf32>
    %555 = "linalg.generic"(%551, %553, %554) <{indexing_maps = [#map11, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg208: f32, %arg209: f32, %arg210: f32):
      %626 = "arith.divf"(%arg208, %arg209) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%626) : (f32) -> ()
    }) : (tensor<2x8x3x16xf32>, tensor<2x8x3x16xf32>, tensor<2x8x3x16xf32>) -> tensor<2x8x3x16xf32>
    %556 = "tensor.empty"() : () -> tensor<3x16xf32>
    %557 = "linalg.fill"(%124, %556) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg206: f32, %arg207: f32):
      "linalg.yield"(%arg206) : (f32) -> ()
    }) : (f32, tensor<3x16xf32>) -> tensor<3x16xf32>
    %558 = "linalg.generic"(%516, %557) <{indexing_maps = [#map44, #map31], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg204: f32, %arg205: f32):
      %625 = "arith.addf"(%arg205, %arg204) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%625) : (f32) -> ()
    }) : (tensor<2x8x3x16xf32>, tensor<3x16xf32>) -> tensor<3x16xf32>
    %559 = "tensor.empty"() : () -> tensor<3x16x48xf32>
    %560 = "linalg.fill"(%124, %559) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg202: f32, %arg203: f32):
      "linalg.yield"(%arg202) : (f32) -> ()
    }) : (f32, tensor<3x16x48xf32>) -> tensor<3x16x48xf32>
    %561 = "linalg.generic"(%516, %177, %560) <{indexing_maps = [#map45, #map21, #map22], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg199: f32, %arg200: f32, %arg201: f32):
      %623 = "arith.mulf"(%arg199, %arg200) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %624 = "arith.addf"(%arg201, %623) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%624) : (f32) -> ()
    }) : (tensor<2x8x3x16xf32>, tensor<2x8x48xf32>, tensor<3x16x48xf32>) -> tensor<3x16x48xf32>
    %562 = "tensor.empty"() : () -> tensor<48x3x16xf32>
    %563 = "linalg.generic"(%561, %562) <{indexing_maps = [#map27, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg197: f32, %arg198: f32):
      "linalg.yield"(%arg197) : (f32) -> ()
    }) : (tensor<3x16x48xf32>, tensor<48x3x16xf32>) -> tensor<48x3x16xf32>
    %564 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %565 = "linalg.fill"(%124, %564) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg195: f32, %arg196: f32):
      "linalg.yield"(%arg195) : (f32) -> ()
    }) : (f32, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %566 = "linalg.generic"(%516, %arg125, %565) <{indexing_maps = [#map19, #map37, #map22], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg192: f32, %arg193: f32, %arg194: f32):
      %621 = "arith.mulf"(%arg192, %arg193) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %622 = "arith.addf"(%arg194, %621) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%622) : (f32) -> ()
    }) : (tensor<2x8x3x16xf32>, tensor<48x3x16xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %567 = "tensor.empty"() : () -> tensor<3x16xf32>
    %568 = "linalg.fill"(%124, %567) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg190: f32, %arg191: f32):
      "linalg.yield"(%arg190) : (f32) -> ()
    }) : (f32, tensor<3x16xf32>) -> tensor<3x16xf32>
    %569 = "linalg.generic"(%546, %568) <{indexing_maps = [#map44, #map31], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg188: f32, %arg189: f32):
      %620 = "arith.addf"(%arg189, %arg188) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%620) : (f32) -> ()
    }) : (tensor<2x8x3x16xf32>, tensor<3x16xf32>) -> tensor<3x16xf32>
    %570 = "tensor.empty"() : () -> tensor<3x16x48xf32>
    %571 = "linalg.fill"(%124, %570) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg186: f32, %arg187: f32):
      "linalg.yield"(%arg186) : (f32) -> ()
    }) : (f32, tensor<3x16x48xf32>) -> tensor<3x16x48xf32>
    %572 = "linalg.generic"(%546, %177, %571) <{indexing_maps = [#map45, #map21, #map22], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg183: f32, %arg184: f32, %arg185: f32):
      %618 = "arith.mulf"(%arg183, %arg184) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %619 = "arith.addf"(%arg185, %618) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%619) : (f32) -> ()
    }) : (tensor<2x8x3x16xf32>, tensor<2x8x48xf32>, tensor<3x16x48xf32>) -> tensor<3x16x48xf32>
    %573 = "tensor.empty"() : () -> tensor<48x3x16xf32>
    %574 = "linalg.generic"(%572, %573) <{indexing_maps = [#map27, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg181: f32, %arg182: f32):
      "linalg.yield"(%arg181) : (f32) -> ()
    }) : (tensor<3x16x48xf32>, tensor<48x3x16xf32>) -> tensor<48x3x16xf32>
    %575 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %576 = "linalg.fill"(%124, %575) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg179: f32, %arg180: f32):
      "linalg.yield"(%arg179) : (f32) -> ()
    }) : (f32, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %577 = "linalg.generic"(%546, %arg119, %576) <{indexing_maps = [#map19, #map37, #map22], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg176: f32, %arg177: f32, %arg178: f32):
      %616 = "arith.mulf"(%arg176, %arg177) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %617 = "arith.addf"(%arg178, %616) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%617) : (f32) -> ()
    }) : (tensor<2x8x3x16xf32>, tensor<48x3x16xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %578 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %579 = "linalg.generic"(%566, %577, %578) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg173: f32, %arg174: f32, %arg175: f32):
      %615 = "arith.addf"(%arg173, %arg174) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%615) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %580 = "tensor.empty"() : () -> tensor<3x16xf32>
    %581 = "linalg.fill"(%124, %580) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg171: f32, %arg172: f32):
      "linalg.yield"(%arg171) : (f32) -> ()
    }) : (f32, tensor<3x16xf32>) -> tensor<3x16xf32>
    %582 = "linalg.generic"(%555, %581) <{indexing_maps = [#map44, #map31], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg169: f32, %arg170: f32):
      %614 = "arith.addf"(%arg170, %arg169) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%614) : (f32) -> ()
    }) : (tensor<2x8x3x16xf32>, tensor<3x16xf32>) -> tensor<3x16xf32>
    %583 = "tensor.empty"() : () -> tensor<3x16x48xf32>
    %584 = "linalg.fill"(%124, %583) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg167: f32, %arg168: f32):
      "linalg.yield"(%arg167) : (f32) -> ()
    }) : (f32, tensor<3x16x48xf32>) -> tensor<3x16x48xf32>
    %585 = "linalg.generic"(%555, %177, %584) <{indexing_maps = [#map45, #map21, #map22], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg164: f32, %arg165: f32, %arg166: f32):
      %612 = "arith.mulf"(%arg164, %arg165) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %613 = "arith.addf"(%arg166, %612) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%613) : (f32) -> ()
    }) : (tensor<2x8x3x16xf32>, tensor<2x8x48xf32>, tensor<3x16x48xf32>) -> tensor<3x16x48xf32>
    %586 = "tensor.empty"() : () -> tensor<48x3x16xf32>
    %587 = "linalg.generic"(%585, %586) <{indexing_maps = [#map27, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg162: f32, %arg163: f32):
      "linalg.yield"(%arg162) : (f32) -> ()
    }) : (tensor<3x16x48xf32>, tensor<48x3x16xf32>) -> tensor<48x3x16xf32>
    %588 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %589 = "linalg.fill"(%124, %588) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg160: f32, %arg161: f32):
      "linalg.yield"(%arg160) : (f32) -> ()
    }) : (f32, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %590 = "linalg.generic"(%555, %arg123, %589) <{indexing_maps = [#map19, #map37, #map22], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg157: f32, %arg158: f32, %arg159: f32):
      %610 = "arith.mulf"(%arg157, %arg158) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %611 = "arith.addf"(%arg159, %610) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%611) : (f32) -> ()
    }) : (tensor<2x8x3x16xf32>, tensor<48x3x16xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %591 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %592 = "linalg.generic"(%579, %590, %591) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg154: f32, %arg155: f32, %arg156: f32):
      %609 = "arith.addf"(%arg154, %arg155) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%609) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %593 = "tensor.empty"() : () -> tensor<48xf32>
    %594 = "linalg.fill"(%124, %593) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg152: f32, %arg153: f32):
      "linalg.yield"(%arg152) : (f32) -> ()
    }) : (f32, tensor<48xf32>) -> tensor<48xf32>
    %595 = "linalg.generic"(%592, %594) <{indexing_maps = [#map27, #map28], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg150: f32, %arg151: f32):
      %608 = "arith.addf"(%arg151, %arg150) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%608) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %596 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %597 = "linalg.generic"(%157, %592, %596) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg147: f32, %arg148: f32, %arg149: f32):
      %607 = "arith.mulf"(%arg147, %arg148) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%607) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %598 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %599 = "linalg.generic"(%163, %598) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg145: f32, %arg146: f32):
      "linalg.yield"(%arg145) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %600 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %601 = "linalg.generic"(%599, %597, %600) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg142: f32, %arg143: f32, %arg144: f32):
      %606 = "arith.mulf"(%arg142, %arg143) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%606) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %602 = "tensor.empty"() : () -> tensor<48xf32>
    %603 = "linalg.fill"(%124, %602) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg140: f32, %arg141: f32):
      "linalg.yield"(%arg140) : (f32) -> ()
    }) : (f32, tensor<48xf32>) -> tensor<48xf32>
    %604 = "linalg.generic"(%601, %603) <{indexing_maps = [#map27, #map28], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg138: f32, %arg139: f32):
      %605 = "arith.addf"(%arg139, %arg138) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%605) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    "func.return"(%389, %569, %574, %498, %503, %582, %587, %558, %563, %411, %416, %595, %604, %434, %445, %423, %428, %400, %405) : (tensor<f32>, tensor<3x16xf32>, tensor<48x3x16xf32>, tensor<48xf32>, tensor<3x16x48xf32>, tensor<3x16xf32>, tensor<48x3x16xf32>, tensor<3x16xf32>, tensor<48x3x16xf32>, tensor<48xf32>, tensor<80x48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<80xf32>, tensor<48x80xf32>, tensor<20xf32>, tensor<48x20xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<2x8x80xf32>) -> (tensor<2x8x80xf32>, tensor<2x8x80xf32>, tensor<2x8x80xf32>), sym_name = "silu", sym_visibility = "private"}> ({
  ^bb0(%arg92: tensor<2x8x80xf32>):
    %86 = "arith.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %87 = "tensor.empty"() : () -> tensor<2x8x80xf32>
    %88 = "linalg.generic"(%arg92, %87) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg116: f32, %arg117: f32):
      %113 = "arith.negf"(%arg116) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%113) : (f32) -> ()
    }) : (tensor<2x8x80xf32>, tensor<2x8x80xf32>) -> tensor<2x8x80xf32>
    %89 = "tensor.empty"() : () -> tensor<2x8x80xf32>
    %90 = "linalg.generic"(%88, %89) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg114: f32, %arg115: f32):
      %112 = "math.exp"(%arg114) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%112) : (f32) -> ()
    }) : (tensor<2x8x80xf32>, tensor<2x8x80xf32>) -> tensor<2x8x80xf32>
    %91 = "tensor.empty"() : () -> tensor<2x8x80xf32>
    %92 = "linalg.generic"(%86, %91) <{indexing_maps = [#map5, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg112: f32, %arg113: f32):
      "linalg.yield"(%arg112) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8x80xf32>) -> tensor<2x8x80xf32>
    %93 = "tensor.empty"() : () -> tensor<2x8x80xf32>
    %94 = "linalg.generic"(%92, %90, %93) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg109: f32, %arg110: f32, %arg111: f32):
      %111 = "arith.addf"(%arg109, %arg110) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%111) : (f32) -> ()
    }) : (tensor<2x8x80xf32>, tensor<2x8x80xf32>, tensor<2x8x80xf32>) -> tensor<2x8x80xf32>
    %95 = "tensor.empty"() : () -> tensor<2x8x80xf32>
    %96 = "linalg.generic"(%86, %95) <{indexing_maps = [#map5, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg107: f32, %arg108: f32):
      "linalg.yield"(%arg107) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8x80xf32>) -> tensor<2x8x80xf32>
    %97 = "tensor.empty"() : () -> tensor<2x8x80xf32>
    %98 = "linalg.generic"(%96, %94, %97) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg104: f32, %arg105: f32, %arg106: f32):
      %110 = "arith.divf"(%arg104, %arg105) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%110) : (f32) -> ()
    }) : (tensor<2x8x80xf32>, tensor<2x8x80xf32>, tensor<2x8x80xf32>) -> tensor<2x8x80xf32>
    %99 = "tensor.empty"() : () -> tensor<2x8x80xf32>
    %100 = "linalg.generic"(%86, %99) <{indexing_maps = [#map5, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg102: f32, %arg103: f32):
      "linalg.yield"(%arg102) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8x80xf32>) -> tensor<2x8x80xf32>
    %101 = "tensor.empty"() : () -> tensor<2x8x80xf32>
    %102 = "linalg.generic"(%100, %98, %101) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg99: f32, %arg100: f32, %arg101: f32):
      %109 = "arith.subf"(%arg99, %arg100) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%109) : (f32) -> ()
    }) : (tensor<2x8x80xf32>, tensor<2x8x80xf32>, tensor<2x8x80xf32>) -> tensor<2x8x80xf32>
    %103 = "tensor.empty"() : () -> tensor<2x8x80xf32>
    %104 = "linalg.generic"(%98, %102, %103) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg96: f32, %arg97: f32, %arg98: f32):
      %108 = "arith.mulf"(%arg96, %arg97) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%108) : (f32) -> ()
    }) : (tensor<2x8x80xf32>, tensor<2x8x80xf32>, tensor<2x8x80xf32>) -> tensor<2x8x80xf32>
    %105 = "tensor.empty"() : () -> tensor<2x8x80xf32>
    %106 = "linalg.generic"(%arg92, %98, %105) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg93: f32, %arg94: f32, %arg95: f32):
      %107 = "arith.mulf"(%arg93, %arg94) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%107) : (f32) -> ()
    }) : (tensor<2x8x80xf32>, tensor<2x8x80xf32>, tensor<2x8x80xf32>) -> tensor<2x8x80xf32>
    "func.return"(%106, %104, %98) : (tensor<2x8x80xf32>, tensor<2x8x80xf32>, tensor<2x8x80xf32>) -> ()
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
  "func.func"() <{function_type = (tensor<2x8x80xf32>, tensor<2x8x80xf32>, tensor<2x8x80xf32>, tensor<2x8x80xf32>) -> tensor<2x8x80xf32>, sym_name = "silu_2", sym_visibility = "private"}> ({
  ^bb0(%arg0: tensor<2x8x80xf32>, %arg1: tensor<2x8x80xf32>, %arg2: tensor<2x8x80xf32>, %arg3: tensor<2x8x80xf32>):
    %0 = "tensor.empty"() : () -> tensor<2x8x80xf32>
    %1 = "linalg.generic"(%arg2, %arg3, %0) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg13: f32, %arg14: f32, %arg15: f32):
      %11 = "arith.mulf"(%arg13, %arg14) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%11) : (f32) -> ()
    }) : (tensor<2x8x80xf32>, tensor<2x8x80xf32>, tensor<2x8x80xf32>) -> tensor<2x8x80xf32>
    %2 = "tensor.empty"() : () -> tensor<2x8x80xf32>
    %3 = "linalg.generic"(%arg3, %arg1, %2) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg10: f32, %arg11: f32, %arg12: f32):
      %10 = "arith.mulf"(%arg10, %arg11) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%10) : (f32) -> ()
    }) : (tensor<2x8x80xf32>, tensor<2x8x80xf32>, tensor<2x8x80xf32>) -> tensor<2x8x80xf32>
    %4 = "tensor.empty"() : () -> tensor<2x8x80xf32>
    %5 = "linalg.generic"(%1, %arg0, %4) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg7: f32, %arg8: f32, %arg9: f32):
      %9 = "arith.mulf"(%arg7, %arg8) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%9) : (f32) -> ()
    }) : (tensor<2x8x80xf32>, tensor<2x8x80xf32>, tensor<2x8x80xf32>) -> tensor<2x8x80xf32>
    %6 = "tensor.empty"() : () -> tensor<2x8x80xf32>
    %7 = "linalg.generic"(%3, %5, %6) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg4: f32, %arg5: f32, %arg6: f32):
      %8 = "arith.addf"(%arg4, %arg5) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%8) : (f32) -> ()
    }) : (tensor<2x8x80xf32>, tensor<2x8x80xf32>, tensor<2x8x80xf32>) -> tensor<2x8x80xf32>
    "func.return"(%7) : (tensor<2x8x80xf32>) -> ()
  }) : () -> ()
}) : () -> ()
