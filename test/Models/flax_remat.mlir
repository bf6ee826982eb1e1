// Written by utils/export_models.py; flax_remat.json describes it.
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
  "func.func"() <{arg_attrs = [{ufp4.name = "block_0.attention.key.bias", ufp4.parameter}, {ufp4.name = "block_0.attention.key.kernel", ufp4.parameter}, {ufp4.name = "block_0.attention.out.bias", ufp4.parameter}, {ufp4.name = "block_0.attention.out.kernel", ufp4.parameter}, {ufp4.name = "block_0.attention.query.bias", ufp4.parameter}, {ufp4.name = "block_0.attention.query.kernel", ufp4.parameter}, {ufp4.name = "block_0.attention.value.bias", ufp4.parameter}, {ufp4.name = "block_0.attention.value.kernel", ufp4.parameter}, {ufp4.name = "block_0.down.bias", ufp4.parameter}, {ufp4.name = "block_0.down.kernel", ufp4.parameter}, {ufp4.name = "block_0.norm_1.bias", ufp4.parameter}, {ufp4.name = "block_0.norm_1.scale", ufp4.parameter}, {ufp4.name = "block_0.norm_2.bias", ufp4.parameter}, {ufp4.name = "block_0.norm_2.scale", ufp4.parameter}, {ufp4.name = "block_0.up.bias", ufp4.parameter}, {ufp4.name = "block_0.up.kernel", ufp4.parameter}, {ufp4.name = "head.bias", ufp4.parameter}, {ufp4.name = "head.kernel", ufp4.parameter}, {ufp4.name = "x"}, {ufp4.name = "labels"}], function_type = (tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<48xf32>, tensor<4x12x48xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<48xf32>, tensor<80x48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<80xf32>, tensor<48x80xf32>, tensor<20xf32>, tensor<48x20xf32>, tensor<2x8x48xbf16>, tensor<2x8xi32>) -> (tensor<f32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<48xf32>, tensor<4x12x48xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<48xf32>, tensor<80x48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<80xf32>, tensor<48x80xf32>, tensor<20xf32>, tensor<48x20xf32>), res_attrs = [{ufp4.name = "loss"}, {ufp4.name = "grad.block_0.attention.key.bias"}, {ufp4.name = "grad.block_0.attention.key.kernel"}, {ufp4.name = "grad.block_0.attention.out.bias"}, {ufp4.name = "grad.block_0.attention.out.kernel"}, {ufp4.name = "grad.block_0.attention.query.bias"}, {ufp4.name = "grad.block_0.attention.query.kernel"}, {ufp4.name = "grad.block_0.attention.value.bias"}, {ufp4.name = "grad.block_0.attention.value.kernel"}, {ufp4.name = "grad.block_0.down.bias"}, {ufp4.name = "grad.block_0.down.kernel"}, {ufp4.name = "grad.block_0.norm_1.bias"}, {ufp4.name = "grad.block_0.norm_1.scale"}, {ufp4.name = "grad.block_0.norm_2.bias"}, {ufp4.name = "grad.block_0.norm_2.scale"}, {ufp4.name = "grad.block_0.up.bias"}, {ufp4.name = "grad.block_0.up.kernel"}, {ufp4.name = "grad.head.bias"}, {ufp4.name = "grad.head.kernel"}], sym_name = "train_step", sym_visibility = "public"}> ({
  ^bb0(%arg107: tensor<4x12xf32>, %arg108: tensor<48x4x12xf32>, %arg109: tensor<48xf32>, %arg110: tensor<4x12x48xf32>, %arg111: tensor<4x12xf32>, %arg112: tensor<48x4x12xf32>, %arg113: tensor<4x12xf32>, %arg114: tensor<48x4x12xf32>, %arg115: tensor<48xf32>, %arg116: tensor<80x48xf32>, %arg117: tensor<48xf32>, %arg118: tensor<48xf32>, %arg119: tensor<48xf32>, %arg120: tensor<48xf32>, %arg121: tensor<80xf32>, %arg122: tensor<48x80xf32>, %arg123: tensor<20xf32>, %arg124: tensor<48x20xf32>, %arg125: tensor<2x8x48xbf16>, %arg126: tensor<2x8xi32>):
    %111 = "arith.constant"() <{value = 6.250000e-02 : f32}> : () -> f32
    %112 = "arith.constant"() <{value = 3.46410155 : f32}> : () -> f32
    %113 = "arith.constant"() <{value = -5.000000e-01 : f32}> : () -> f32
    %114 = "arith.constant"() <{value = 2.000000e+00 : f32}> : () -> f32
    %115 = "arith.constant"() <{value = 1.000000e+00 : bf16}> : () -> bf16
    %116 = "arith.constant"() <{value = 1.000000e+00 : f32}> : () -> f32
    %117 = "arith.constant"() <{value = 1.600000e+01 : f32}> : () -> f32
    %118 = "arith.constant"() <{value = 0xFF80 : bf16}> : () -> bf16
    %119 = "arith.constant"() <{value = 0.000000e+00 : bf16}> : () -> bf16
    %120 = "arith.constant"() <{value = 9.99999997E-7 : f32}> : () -> f32
    %121 = "arith.constant"() <{value = 4.800000e+01 : f32}> : () -> f32
    %122 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %123 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %124 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %125 = "linalg.generic"(%arg125, %124) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1014: bf16, %arg1015: f32):
      %1256 = "arith.extf"(%arg1014) : (bf16) -> f32
      "linalg.yield"(%1256) : (f32) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %126 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %127 = "linalg.generic"(%125, %126) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1012: f32, %arg1013: f32):
      %1255 = "arith.mulf"(%arg1012, %arg1012) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1255) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %128 = "tensor.empty"() : () -> tensor<2x8xf32>
    %129 = "linalg.fill"(%122, %128) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1010: f32, %arg1011: f32):
      "linalg.yield"(%arg1010) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %130 = "linalg.generic"(%125, %129) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1008: f32, %arg1009: f32):
      %1254 = "arith.addf"(%arg1009, %arg1008) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1254) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %131 = "tensor.empty"() : () -> tensor<2x8xf32>
    %132 = "linalg.generic"(%130, %131) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1006: f32, %arg1007: f32):
      %1253 = "arith.divf"(%arg1006, %121) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1253) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %133 = "tensor.empty"() : () -> tensor<2x8xf32>
    %134 = "linalg.fill"(%122, %133) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1004: f32, %arg1005: f32):
      "linalg.yield"(%arg1004) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %135 = "linalg.generic"(%127, %134) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1002: f32, %arg1003: f32):
      %1252 = "arith.addf"(%arg1003, %arg1002) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1252) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %136 = "tensor.empty"() : () -> tensor<2x8xf32>
    %137 = "linalg.generic"(%135, %136) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1000: f32, %arg1001: f32):
      %1251 = "arith.divf"(%arg1000, %121) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1251) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %138 = "tensor.empty"() : () -> tensor<2x8xf32>
    %139 = "linalg.generic"(%132, %138) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg998: f32, %arg999: f32):
      %1250 = "arith.mulf"(%arg998, %arg998) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1250) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %140 = "tensor.empty"() : () -> tensor<2x8xf32>
    %141 = "linalg.generic"(%137, %139, %140) <{indexing_maps = [#map2, #map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg995: f32, %arg996: f32, %arg997: f32):
      %1249 = "arith.subf"(%arg995, %arg996) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1249) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %142 = "tensor.empty"() : () -> tensor<2x8xf32>
    %143 = "linalg.generic"(%141, %142) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg993: f32, %arg994: f32):
      %1248 = "arith.maximumf"(%arg993, %122) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1248) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %144 = "tensor.expand_shape"(%143) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 8, 1>}> : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %145 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %146 = "linalg.generic"(%arg125, %145) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg991: bf16, %arg992: f32):
      %1247 = "arith.extf"(%arg991) : (bf16) -> f32
      "linalg.yield"(%1247) : (f32) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %147 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %148 = "linalg.generic"(%132, %147) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg989: f32, %arg990: f32):
      "linalg.yield"(%arg989) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %149 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %150 = "linalg.generic"(%146, %148, %149) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg986: f32, %arg987: f32, %arg988: f32):
      %1246 = "arith.subf"(%arg986, %arg987) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1246) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %151 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %152 = "linalg.generic"(%144, %151) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg984: f32, %arg985: f32):
      %1245 = "arith.addf"(%arg984, %120) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1245) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %153 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %154 = "linalg.generic"(%152, %153) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg982: f32, %arg983: f32):
      %1244 = "math.rsqrt"(%arg982) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1244) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %155 = "tensor.expand_shape"(%arg118) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %156 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %157 = "linalg.generic"(%154, %156) <{indexing_maps = [#map3, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg980: f32, %arg981: f32):
      "linalg.yield"(%arg980) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %158 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %159 = "linalg.generic"(%155, %158) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg978: f32, %arg979: f32):
      "linalg.yield"(%arg978) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %160 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %161 = "linalg.generic"(%157, %159, %160) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg975: f32, %arg976: f32, %arg977: f32):
      %1243 = "arith.mulf"(%arg975, %arg976) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1243) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %162 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %163 = "linalg.generic"(%150, %161, %162) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg972: f32, %arg973: f32, %arg974: f32):
      %1242 = "arith.mulf"(%arg972, %arg973) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1242) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %164 = "tensor.expand_shape"(%arg117) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %165 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %166 = "linalg.generic"(%164, %165) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg970: f32, %arg971: f32):
      "linalg.yield"(%arg970) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %167 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %168 = "linalg.generic"(%163, %166, %167) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg967: f32, %arg968: f32, %arg969: f32):
      %1241 = "arith.addf"(%arg967, %arg968) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1241) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %169 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %170 = "linalg.generic"(%168, %169) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg965: f32, %arg966: bf16):
      %1240 = "arith.truncf"(%arg965) : (f32) -> bf16
      "linalg.yield"(%1240) : (bf16) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %171 = "tensor.empty"() : () -> tensor<48x4x12xbf16>
    %172 = "linalg.generic"(%arg112, %171) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg963: f32, %arg964: bf16):
      %1239 = "arith.truncf"(%arg963) : (f32) -> bf16
      "linalg.yield"(%1239) : (bf16) -> ()
    }) : (tensor<48x4x12xf32>, tensor<48x4x12xbf16>) -> tensor<48x4x12xbf16>
    %173 = "tensor.empty"() : () -> tensor<4x12xbf16>
    %174 = "linalg.generic"(%arg111, %173) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg961: f32, %arg962: bf16):
      %1238 = "arith.truncf"(%arg961) : (f32) -> bf16
      "linalg.yield"(%1238) : (bf16) -> ()
    }) : (tensor<4x12xf32>, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %175 = "tensor.collapse_shape"(%170) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %176 = "tensor.collapse_shape"(%172) <{reassociation = [[0], [1, 2]]}> : (tensor<48x4x12xbf16>) -> tensor<48x48xbf16>
    %177 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %178 = "linalg.fill"(%119, %177) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg959: bf16, %arg960: bf16):
      "linalg.yield"(%arg959) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %179 = "linalg.matmul"(%175, %176, %178) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg956: bf16, %arg957: bf16, %arg958: bf16):
      %1236 = "arith.mulf"(%arg956, %arg957) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1237 = "arith.addf"(%arg958, %1236) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1237) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %180 = "tensor.expand_shape"(%179) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 8, 4, 12>}> : (tensor<16x48xbf16>) -> tensor<2x8x4x12xbf16>
    %181 = "tensor.expand_shape"(%174) <{reassociation = [[0, 1, 2], [3]], static_output_shape = array<i64: 1, 1, 4, 12>}> : (tensor<4x12xbf16>) -> tensor<1x1x4x12xbf16>
    %182 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %183 = "linalg.generic"(%181, %182) <{indexing_maps = [#map7, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg954: bf16, %arg955: bf16):
      "linalg.yield"(%arg954) : (bf16) -> ()
    }) : (tensor<1x1x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %184 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %185 = "linalg.generic"(%180, %183, %184) <{indexing_maps = [#map8, #map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg951: bf16, %arg952: bf16, %arg953: bf16):
      %1235 = "arith.addf"(%arg951, %arg952) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1235) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %186 = "tensor.empty"() : () -> tensor<48x4x12xbf16>
    %187 = "linalg.generic"(%arg108, %186) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg949: f32, %arg950: bf16):
      %1234 = "arith.truncf"(%arg949) : (f32) -> bf16
      "linalg.yield"(%1234) : (bf16) -> ()
    }) : (tensor<48x4x12xf32>, tensor<48x4x12xbf16>) -> tensor<48x4x12xbf16>
    %188 = "tensor.empty"() : () -> tensor<4x12xbf16>
    %189 = "linalg.generic"(%arg107, %188) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg947: f32, %arg948: bf16):
      %1233 = "arith.truncf"(%arg947) : (f32) -> bf16
      "linalg.yield"(%1233) : (bf16) -> ()
    }) : (tensor<4x12xf32>, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %190 = "tensor.collapse_shape"(%170) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %191 = "tensor.collapse_shape"(%187) <{reassociation = [[0], [1, 2]]}> : (tensor<48x4x12xbf16>) -> tensor<48x48xbf16>
    %192 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %193 = "linalg.fill"(%119, %192) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg945: bf16, %arg946: bf16):
      "linalg.yield"(%arg945) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %194 = "linalg.matmul"(%190, %191, %193) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg942: bf16, %arg943: bf16, %arg944: bf16):
      %1231 = "arith.mulf"(%arg942, %arg943) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1232 = "arith.addf"(%arg944, %1231) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1232) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %195 = "tensor.expand_shape"(%194) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 8, 4, 12>}> : (tensor<16x48xbf16>) -> tensor<2x8x4x12xbf16>
    %196 = "tensor.expand_shape"(%189) <{reassociation = [[0, 1, 2], [3]], static_output_shape = array<i64: 1, 1, 4, 12>}> : (tensor<4x12xbf16>) -> tensor<1x1x4x12xbf16>
    %197 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %198 = "linalg.generic"(%196, %197) <{indexing_maps = [#map7, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg940: bf16, %arg941: bf16):
      "linalg.yield"(%arg940) : (bf16) -> ()
    }) : (tensor<1x1x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %199 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %200 = "linalg.generic"(%195, %198, %199) <{indexing_maps = [#map8, #map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg937: bf16, %arg938: bf16, %arg939: bf16):
      %1230 = "arith.addf"(%arg937, %arg938) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1230) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %201 = "tensor.empty"() : () -> tensor<48x4x12xbf16>
    %202 = "linalg.generic"(%arg114, %201) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg935: f32, %arg936: bf16):
      %1229 = "arith.truncf"(%arg935) : (f32) -> bf16
      "linalg.yield"(%1229) : (bf16) -> ()
    }) : (tensor<48x4x12xf32>, tensor<48x4x12xbf16>) -> tensor<48x4x12xbf16>
    %203 = "tensor.empty"() : () -> tensor<4x12xbf16>
    %204 = "linalg.generic"(%arg113, %203) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg933: f32, %arg934: bf16):
      %1228 = "arith.truncf"(%arg933) : (f32) -> bf16
      "linalg.yield"(%1228) : (bf16) -> ()
    }) : (tensor<4x12xf32>, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %205 = "tensor.collapse_shape"(%170) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %206 = "tensor.collapse_shape"(%202) <{reassociation = [[0], [1, 2]]}> : (tensor<48x4x12xbf16>) -> tensor<48x48xbf16>
    %207 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %208 = "linalg.fill"(%119, %207) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg931: bf16, %arg932: bf16):
      "linalg.yield"(%arg931) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %209 = "linalg.matmul"(%205, %206, %208) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg928: bf16, %arg929: bf16, %arg930: bf16):
      %1226 = "arith.mulf"(%arg928, %arg929) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1227 = "arith.addf"(%arg930, %1226) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1227) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %210 = "tensor.expand_shape"(%209) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 8, 4, 12>}> : (tensor<16x48xbf16>) -> tensor<2x8x4x12xbf16>
    %211 = "tensor.expand_shape"(%204) <{reassociation = [[0, 1, 2], [3]], static_output_shape = array<i64: 1, 1, 4, 12>}> : (tensor<4x12xbf16>) -> tensor<1x1x4x12xbf16>
    %212 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %213 = "linalg.generic"(%211, %212) <{indexing_maps = [#map7, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg926: bf16, %arg927: bf16):
      "linalg.yield"(%arg926) : (bf16) -> ()
    }) : (tensor<1x1x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %214 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %215 = "linalg.generic"(%210, %213, %214) <{indexing_maps = [#map8, #map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg923: bf16, %arg924: bf16, %arg925: bf16):
      %1225 = "arith.addf"(%arg923, %arg924) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1225) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %216 = "tensor.empty"() : () -> tensor<f32>
    %217 = "linalg.generic"(%216) <{indexing_maps = [#map9], iterator_types = [], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg922: f32):
      "linalg.yield"(%112) : (f32) -> ()
    }) : (tensor<f32>) -> tensor<f32>
    %218 = "tensor.empty"() : () -> tensor<bf16>
    %219 = "linalg.generic"(%217, %218) <{indexing_maps = [#map9, #map9], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg920: f32, %arg921: bf16):
      %1224 = "arith.truncf"(%arg920) : (f32) -> bf16
      "linalg.yield"(%1224) : (bf16) -> ()
    }) : (tensor<f32>, tensor<bf16>) -> tensor<bf16>
    %220 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %221 = "linalg.generic"(%219, %220) <{indexing_maps = [#map10, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg918: bf16, %arg919: bf16):
      "linalg.yield"(%arg918) : (bf16) -> ()
    }) : (tensor<bf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %222 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %223 = "linalg.generic"(%185, %221, %222) <{indexing_maps = [#map8, #map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg915: bf16, %arg916: bf16, %arg917: bf16):
      %1223 = "arith.divf"(%arg915, %arg916) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1223) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %224 = "tensor.empty"() : () -> tensor<2x4x8x12xbf16>
    %225 = "linalg.generic"(%223, %224) <{indexing_maps = [#map11, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg913: bf16, %arg914: bf16):
      "linalg.yield"(%arg913) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x4x8x12xbf16>) -> tensor<2x4x8x12xbf16>
    %226 = "tensor.empty"() : () -> tensor<2x4x12x8xbf16>
    %227 = "linalg.generic"(%200, %226) <{indexing_maps = [#map12, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg911: bf16, %arg912: bf16):
      "linalg.yield"(%arg911) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x4x12x8xbf16>) -> tensor<2x4x12x8xbf16>
    %228 = "tensor.collapse_shape"(%225) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x12xbf16>) -> tensor<8x8x12xbf16>
    %229 = "tensor.collapse_shape"(%227) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x12x8xbf16>) -> tensor<8x12x8xbf16>
    %230 = "tensor.empty"() : () -> tensor<8x8x8xbf16>
    %231 = "linalg.fill"(%119, %230) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg909: bf16, %arg910: bf16):
      "linalg.yield"(%arg909) : (bf16) -> ()
    }) : (bf16, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %232 = "linalg.batch_matmul"(%228, %229, %231) <{indexing_maps = [#map13, #map14, #map15], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg906: bf16, %arg907: bf16, %arg908: bf16):
      %1221 = "arith.mulf"(%arg906, %arg907) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1222 = "arith.addf"(%arg908, %1221) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1222) : (bf16) -> ()
    }) : (tensor<8x8x12xbf16>, tensor<8x12x8xbf16>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %233 = "tensor.expand_shape"(%232) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 8, 8>}> : (tensor<8x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %234 = "tensor.empty"() : () -> tensor<2x4x8xbf16>
    %235 = "linalg.fill"(%118, %234) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg904: bf16, %arg905: bf16):
      "linalg.yield"(%arg904) : (bf16) -> ()
    }) : (bf16, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %236 = "linalg.generic"(%233, %235) <{indexing_maps = [#map8, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg902: bf16, %arg903: bf16):
      %1220 = "arith.maximumf"(%arg903, %arg902) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1220) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %237 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %238 = "linalg.generic"(%236, %237) <{indexing_maps = [#map15, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg900: bf16, %arg901: bf16):
      "linalg.yield"(%arg900) : (bf16) -> ()
    }) : (tensor<2x4x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %239 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %240 = "linalg.generic"(%233, %238, %239) <{indexing_maps = [#map8, #map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg897: bf16, %arg898: bf16, %arg899: bf16):
      %1219 = "arith.subf"(%arg897, %arg898) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1219) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %241 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %242 = "linalg.generic"(%240, %241) <{indexing_maps = [#map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg895: bf16, %arg896: bf16):
      %1218 = "math.exp"(%arg895) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1218) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %243 = "tensor.empty"() : () -> tensor<2x4x8x8xf32>
    %244 = "linalg.generic"(%242, %243) <{indexing_maps = [#map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg893: bf16, %arg894: f32):
      %1217 = "arith.extf"(%arg893) : (bf16) -> f32
      "linalg.yield"(%1217) : (f32) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %245 = "tensor.empty"() : () -> tensor<2x4x8xf32>
    %246 = "linalg.fill"(%122, %245) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg891: f32, %arg892: f32):
      "linalg.yield"(%arg891) : (f32) -> ()
    }) : (f32, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %247 = "linalg.generic"(%244, %246) <{indexing_maps = [#map8, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg889: f32, %arg890: f32):
      %1216 = "arith.addf"(%arg890, %arg889) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1216) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %248 = "tensor.empty"() : () -> tensor<2x4x8xbf16>
    %249 = "linalg.generic"(%247, %248) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg887: f32, %arg888: bf16):
      %1215 = "arith.truncf"(%arg887) : (f32) -> bf16
      "linalg.yield"(%1215) : (bf16) -> ()
    }) : (tensor<2x4x8xf32>, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %250 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %251 = "linalg.generic"(%249, %250) <{indexing_maps = [#map15, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg885: bf16, %arg886: bf16):
      "linalg.yield"(%arg885) : (bf16) -> ()
    }) : (tensor<2x4x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %252 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %253 = "linalg.generic"(%242, %251, %252) <{indexing_maps = [#map8, #map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg882: bf16, %arg883: bf16, %arg884: bf16):
      %1214 = "arith.divf"(%arg882, %arg883) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1214) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %254 = "tensor.empty"() : () -> tensor<2x4x12x8xbf16>
    %255 = "linalg.generic"(%215, %254) <{indexing_maps = [#map12, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg880: bf16, %arg881: bf16):
      "linalg.yield"(%arg880) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x4x12x8xbf16>) -> tensor<2x4x12x8xbf16>
    %256 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %257 = "linalg.generic"(%253, %256) <{indexing_maps = [#map16, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg878: bf16, %arg879: bf16):
      "linalg.yield"(%arg878) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %258 = "tensor.collapse_shape"(%255) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x12x8xbf16>) -> tensor<8x12x8xbf16>
    %259 = "tensor.collapse_shape"(%257) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x8xbf16>) -> tensor<8x8x8xbf16>
    %260 = "tensor.empty"() : () -> tensor<8x12x8xbf16>
    %261 = "linalg.fill"(%119, %260) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg876: bf16, %arg877: bf16):
      "linalg.yield"(%arg876) : (bf16) -> ()
    }) : (bf16, tensor<8x12x8xbf16>) -> tensor<8x12x8xbf16>
    %262 = "linalg.batch_matmul"(%258, %259, %261) <{indexing_maps = [#map13, #map14, #map15], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg873: bf16, %arg874: bf16, %arg875: bf16):
      %1212 = "arith.mulf"(%arg873, %arg874) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1213 = "arith.addf"(%arg875, %1212) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1213) : (bf16) -> ()
    }) : (tensor<8x12x8xbf16>, tensor<8x8x8xbf16>, tensor<8x12x8xbf16>) -> tensor<8x12x8xbf16>
    %263 = "tensor.expand_shape"(%262) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 12, 8>}> : (tensor<8x12x8xbf16>) -> tensor<2x4x12x8xbf16>
    %264 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %265 = "linalg.generic"(%263, %264) <{indexing_maps = [#map17, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg871: bf16, %arg872: bf16):
      "linalg.yield"(%arg871) : (bf16) -> ()
    }) : (tensor<2x4x12x8xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %266 = "tensor.empty"() : () -> tensor<4x12x48xbf16>
    %267 = "linalg.generic"(%arg110, %266) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg869: f32, %arg870: bf16):
      %1211 = "arith.truncf"(%arg869) : (f32) -> bf16
      "linalg.yield"(%1211) : (bf16) -> ()
    }) : (tensor<4x12x48xf32>, tensor<4x12x48xbf16>) -> tensor<4x12x48xbf16>
    %268 = "tensor.empty"() : () -> tensor<48xbf16>
    %269 = "linalg.generic"(%arg109, %268) <{indexing_maps = [#map18, #map18], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg867: f32, %arg868: bf16):
      %1210 = "arith.truncf"(%arg867) : (f32) -> bf16
      "linalg.yield"(%1210) : (bf16) -> ()
    }) : (tensor<48xf32>, tensor<48xbf16>) -> tensor<48xbf16>
    %270 = "tensor.collapse_shape"(%265) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x8x4x12xbf16>) -> tensor<16x48xbf16>
    %271 = "tensor.collapse_shape"(%267) <{reassociation = [[0, 1], [2]]}> : (tensor<4x12x48xbf16>) -> tensor<48x48xbf16>
    %272 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %273 = "linalg.fill"(%119, %272) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg865: bf16, %arg866: bf16):
      "linalg.yield"(%arg865) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %274 = "linalg.matmul"(%270, %271, %273) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg862: bf16, %arg863: bf16, %arg864: bf16):
      %1208 = "arith.mulf"(%arg862, %arg863) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1209 = "arith.addf"(%arg864, %1208) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1209) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %275 = "tensor.expand_shape"(%274) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 48>}> : (tensor<16x48xbf16>) -> tensor<2x8x48xbf16>
    %276 = "tensor.expand_shape"(%269) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xbf16>) -> tensor<1x1x48xbf16>
    %277 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %278 = "linalg.generic"(%276, %277) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg860: bf16, %arg861: bf16):
      "linalg.yield"(%arg860) : (bf16) -> ()
    }) : (tensor<1x1x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %279 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %280 = "linalg.generic"(%275, %278, %279) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg857: bf16, %arg858: bf16, %arg859: bf16):
      %1207 = "arith.addf"(%arg857, %arg858) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1207) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %281 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %282 = "linalg.generic"(%arg125, %280, %281) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg854: bf16, %arg855: bf16, %arg856: bf16):
      %1206 = "arith.addf"(%arg854, %arg855) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1206) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %283 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %284 = "linalg.generic"(%282, %283) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg852: bf16, %arg853: f32):
      %1205 = "arith.extf"(%arg852) : (bf16) -> f32
      "linalg.yield"(%1205) : (f32) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %285 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %286 = "linalg.generic"(%284, %285) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg850: f32, %arg851: f32):
      %1204 = "arith.mulf"(%arg850, %arg850) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1204) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %287 = "tensor.empty"() : () -> tensor<2x8xf32>
    %288 = "linalg.fill"(%122, %287) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg848: f32, %arg849: f32):
      "linalg.yield"(%arg848) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %289 = "linalg.generic"(%284, %288) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg846: f32, %arg847: f32):
      %1203 = "arith.addf"(%arg847, %arg846) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1203) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %290 = "tensor.empty"() : () -> tensor<2x8xf32>
    %291 = "linalg.generic"(%289, %290) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg844: f32, %arg845: f32):
      %1202 = "arith.divf"(%arg844, %121) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1202) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %292 = "tensor.empty"() : () -> tensor<2x8xf32>
    %293 = "linalg.fill"(%122, %292) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg842: f32, %arg843: f32):
      "linalg.yield"(%arg842) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %294 = "linalg.generic"(%286, %293) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg840: f32, %arg841: f32):
      %1201 = "arith.addf"(%arg841, %arg840) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1201) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %295 = "tensor.empty"() : () -> tensor<2x8xf32>
    %296 = "linalg.generic"(%294, %295) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg838: f32, %arg839: f32):
      %1200 = "arith.divf"(%arg838, %121) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1200) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %297 = "tensor.empty"() : () -> tensor<2x8xf32>
    %298 = "linalg.generic"(%291, %297) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg836: f32, %arg837: f32):
      %1199 = "arith.mulf"(%arg836, %arg836) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1199) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %299 = "tensor.empty"() : () -> tensor<2x8xf32>
    %300 = "linalg.generic"(%296, %298, %299) <{indexing_maps = [#map2, #map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg833: f32, %arg834: f32, %arg835: f32):
      %1198 = "arith.subf"(%arg833, %arg834) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1198) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %301 = "tensor.empty"() : () -> tensor<2x8xf32>
    %302 = "linalg.generic"(%300, %301) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg831: f32, %arg832: f32):
      %1197 = "arith.maximumf"(%arg831, %122) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1197) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %303 = "tensor.expand_shape"(%302) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 8, 1>}> : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %304 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %305 = "linalg.generic"(%282, %304) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg829: bf16, %arg830: f32):
      %1196 = "arith.extf"(%arg829) : (bf16) -> f32
      "linalg.yield"(%1196) : (f32) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %306 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %307 = "linalg.generic"(%291, %306) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg827: f32, %arg828: f32):
      "linalg.yield"(%arg827) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %308 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %309 = "linalg.generic"(%305, %307, %308) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg824: f32, %arg825: f32, %arg826: f32):
      %1195 = "arith.subf"(%arg824, %arg825) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1195) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %310 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %311 = "linalg.generic"(%303, %310) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg822: f32, %arg823: f32):
      %1194 = "arith.addf"(%arg822, %120) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1194) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %312 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %313 = "linalg.generic"(%311, %312) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg820: f32, %arg821: f32):
      %1193 = "math.rsqrt"(%arg820) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1193) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %314 = "tensor.expand_shape"(%arg120) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %315 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %316 = "linalg.generic"(%313, %315) <{indexing_maps = [#map3, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg818: f32, %arg819: f32):
      "linalg.yield"(%arg818) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %317 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %318 = "linalg.generic"(%314, %317) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg816: f32, %arg817: f32):
      "linalg.yield"(%arg816) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %319 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %320 = "linalg.generic"(%316, %318, %319) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg813: f32, %arg814: f32, %arg815: f32):
      %1192 = "arith.mulf"(%arg813, %arg814) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1192) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %321 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %322 = "linalg.generic"(%309, %320, %321) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg810: f32, %arg811: f32, %arg812: f32):
      %1191 = "arith.mulf"(%arg810, %arg811) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1191) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %323 = "tensor.expand_shape"(%arg119) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %324 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %325 = "linalg.generic"(%323, %324) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg808: f32, %arg809: f32):
      "linalg.yield"(%arg808) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %326 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %327 = "linalg.generic"(%322, %325, %326) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg805: f32, %arg806: f32, %arg807: f32):
      %1190 = "arith.addf"(%arg805, %arg806) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1190) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %328 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %329 = "linalg.generic"(%327, %328) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg803: f32, %arg804: bf16):
      %1189 = "arith.truncf"(%arg803) : (f32) -> bf16
      "linalg.yield"(%1189) : (bf16) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %330 = "tensor.empty"() : () -> tensor<48x80xbf16>
    %331 = "linalg.generic"(%arg122, %330) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg801: f32, %arg802: bf16):
      %1188 = "arith.truncf"(%arg801) : (f32) -> bf16
      "linalg.yield"(%1188) : (bf16) -> ()
    }) : (tensor<48x80xf32>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %332 = "tensor.empty"() : () -> tensor<80xbf16>
    %333 = "linalg.generic"(%arg121, %332) <{indexing_maps = [#map18, #map18], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg799: f32, %arg800: bf16):
      %1187 = "arith.truncf"(%arg799) : (f32) -> bf16
      "linalg.yield"(%1187) : (bf16) -> ()
    }) : (tensor<80xf32>, tensor<80xbf16>) -> tensor<80xbf16>
    %334 = "tensor.collapse_shape"(%329) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %335 = "tensor.empty"() : () -> tensor<16x80xbf16>
    %336 = "linalg.fill"(%119, %335) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg797: bf16, %arg798: bf16):
      "linalg.yield"(%arg797) : (bf16) -> ()
    }) : (bf16, tensor<16x80xbf16>) -> tensor<16x80xbf16>
    %337 = "linalg.matmul"(%334, %331, %336) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg794: bf16, %arg795: bf16, %arg796: bf16):
      %1185 = "arith.mulf"(%arg794, %arg795) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1186 = "arith.addf"(%arg796, %1185) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1186) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x80xbf16>, tensor<16x80xbf16>) -> tensor<16x80xbf16>
    %338 = "tensor.expand_shape"(%337) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 80>}> : (tensor<16x80xbf16>) -> tensor<2x8x80xbf16>
    %339 = "tensor.expand_shape"(%333) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 80>}> : (tensor<80xbf16>) -> tensor<1x1x80xbf16>
    %340 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %341 = "linalg.generic"(%339, %340) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg792: bf16, %arg793: bf16):
      "linalg.yield"(%arg792) : (bf16) -> ()
    }) : (tensor<1x1x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %342 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %343 = "linalg.generic"(%338, %341, %342) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg789: bf16, %arg790: bf16, %arg791: bf16):
      %1184 = "arith.addf"(%arg789, %arg790) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1184) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %344 = "func.call"(%343) <{callee = @silu}> : (tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %345 = "tensor.empty"() : () -> tensor<80x48xbf16>
    %346 = "linalg.generic"(%arg116, %345) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg787: f32, %arg788: bf16):
      %1183 = "arith.truncf"(%arg787) : (f32) -> bf16
      "linalg.yield"(%1183) : (bf16) -> ()
    }) : (tensor<80x48xf32>, tensor<80x48xbf16>) -> tensor<80x48xbf16>
    %347 = "tensor.empty"() : () -> tensor<48xbf16>
    %348 = "linalg.generic"(%arg115, %347) <{indexing_maps = [#map18, #map18], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg785: f32, %arg786: bf16):
      %1182 = "arith.truncf"(%arg785) : (f32) -> bf16
      "linalg.yield"(%1182) : (bf16) -> ()
    }) : (tensor<48xf32>, tensor<48xbf16>) -> tensor<48xbf16>
    %349 = "tensor.collapse_shape"(%344) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x80xbf16>) -> tensor<16x80xbf16>
    %350 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %351 = "linalg.fill"(%119, %350) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg783: bf16, %arg784: bf16):
      "linalg.yield"(%arg783) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %352 = "linalg.matmul"(%349, %346, %351) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg780: bf16, %arg781: bf16, %arg782: bf16):
      %1180 = "arith.mulf"(%arg780, %arg781) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1181 = "arith.addf"(%arg782, %1180) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1181) : (bf16) -> ()
    }) : (tensor<16x80xbf16>, tensor<80x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %353 = "tensor.expand_shape"(%352) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 48>}> : (tensor<16x48xbf16>) -> tensor<2x8x48xbf16>
    %354 = "tensor.expand_shape"(%348) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xbf16>) -> tensor<1x1x48xbf16>
    %355 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %356 = "linalg.generic"(%354, %355) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg778: bf16, %arg779: bf16):
      "linalg.yield"(%arg778) : (bf16) -> ()
    }) : (tensor<1x1x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %357 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %358 = "linalg.generic"(%353, %356, %357) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg775: bf16, %arg776: bf16, %arg777: bf16):
      %1179 = "arith.addf"(%arg775, %arg776) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1179) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %359 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %360 = "linalg.generic"(%282, %358, %359) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg772: bf16, %arg773: bf16, %arg774: bf16):
      %1178 = "arith.addf"(%arg772, %arg773) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1178) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %361 = "tensor.empty"() : () -> tensor<48x20xbf16>
    %362 = "linalg.generic"(%arg124, %361) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg770: f32, %arg771: bf16):
      %1177 = "arith.truncf"(%arg770) : (f32) -> bf16
      "linalg.yield"(%1177) : (bf16) -> ()
    }) : (tensor<48x20xf32>, tensor<48x20xbf16>) -> tensor<48x20xbf16>
    %363 = "tensor.empty"() : () -> tensor<20xbf16>
    %364 = "linalg.generic"(%arg123, %363) <{indexing_maps = [#map18, #map18], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg768: f32, %arg769: bf16):
      %1176 = "arith.truncf"(%arg768) : (f32) -> bf16
      "linalg.yield"(%1176) : (bf16) -> ()
    }) : (tensor<20xf32>, tensor<20xbf16>) -> tensor<20xbf16>
    %365 = "tensor.collapse_shape"(%360) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %366 = "tensor.empty"() : () -> tensor<16x20xbf16>
    %367 = "linalg.fill"(%119, %366) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg766: bf16, %arg767: bf16):
      "linalg.yield"(%arg766) : (bf16) -> ()
    }) : (bf16, tensor<16x20xbf16>) -> tensor<16x20xbf16>
    %368 = "linalg.matmul"(%365, %362, %367) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg763: bf16, %arg764: bf16, %arg765: bf16):
      %1174 = "arith.mulf"(%arg763, %arg764) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1175 = "arith.addf"(%arg765, %1174) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1175) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x20xbf16>, tensor<16x20xbf16>) -> tensor<16x20xbf16>
    %369 = "tensor.expand_shape"(%368) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 20>}> : (tensor<16x20xbf16>) -> tensor<2x8x20xbf16>
    %370 = "tensor.expand_shape"(%364) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 20>}> : (tensor<20xbf16>) -> tensor<1x1x20xbf16>
    %371 = "tensor.empty"() : () -> tensor<2x8x20xbf16>
    %372 = "linalg.generic"(%370, %371) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg761: bf16, %arg762: bf16):
      "linalg.yield"(%arg761) : (bf16) -> ()
    }) : (tensor<1x1x20xbf16>, tensor<2x8x20xbf16>) -> tensor<2x8x20xbf16>
    %373 = "tensor.empty"() : () -> tensor<2x8x20xbf16>
    %374 = "linalg.generic"(%369, %372, %373) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg758: bf16, %arg759: bf16, %arg760: bf16):
      %1173 = "arith.addf"(%arg758, %arg759) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1173) : (bf16) -> ()
    }) : (tensor<2x8x20xbf16>, tensor<2x8x20xbf16>, tensor<2x8x20xbf16>) -> tensor<2x8x20xbf16>
    %375 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %376 = "linalg.generic"(%374, %375) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg756: bf16, %arg757: f32):
      %1172 = "arith.extf"(%arg756) : (bf16) -> f32
      "linalg.yield"(%1172) : (f32) -> ()
    }) : (tensor<2x8x20xbf16>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %377 = "tensor.empty"() : () -> tensor<20xi32>
    %378 = "linalg.generic"(%377) <{indexing_maps = [#map18], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg755: i32):
      %1170 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1171 = "arith.index_cast"(%1170) : (index) -> i32
      "linalg.yield"(%1171) : (i32) -> ()
    }) : (tensor<20xi32>) -> tensor<20xi32>
    %379 = "tensor.empty"() : () -> tensor<2x8x20xi32>
    %380 = "linalg.generic"(%arg126, %379) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg753: i32, %arg754: i32):
      "linalg.yield"(%arg753) : (i32) -> ()
    }) : (tensor<2x8xi32>, tensor<2x8x20xi32>) -> tensor<2x8x20xi32>
    %381 = "tensor.empty"() : () -> tensor<2x8x20xi32>
    %382 = "linalg.generic"(%378, %381) <{indexing_maps = [#map19, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg751: i32, %arg752: i32):
      "linalg.yield"(%arg751) : (i32) -> ()
    }) : (tensor<20xi32>, tensor<2x8x20xi32>) -> tensor<2x8x20xi32>
    %383 = "tensor.empty"() : () -> tensor<2x8x20xi1>
    %384 = "linalg.generic"(%380, %382, %383) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg748: i32, %arg749: i32, %arg750: i1):
      %1169 = "arith.cmpi"(%arg748, %arg749) <{predicate = 0 : i64}> : (i32, i32) -> i1
      "linalg.yield"(%1169) : (i1) -> ()
    }) : (tensor<2x8x20xi32>, tensor<2x8x20xi32>, tensor<2x8x20xi1>) -> tensor<2x8x20xi1>
    %385:3 = "func.call"(%376) <{callee = @log_softmax}> : (tensor<2x8x20xf32>) -> (tensor<2x8x20xf32>, tensor<2x8x20xf32>, tensor<2x8x1xf32>)
    %386:2 = "func.call"(%384, %385#0, %123) <{callee = @_where}> : (tensor<2x8x20xi1>, tensor<2x8x20xf32>, tensor<f32>) -> (tensor<2x8x20xf32>, tensor<2x8x20xf32>)
    %387 = "tensor.empty"() : () -> tensor<f32>
    %388 = "linalg.fill"(%122, %387) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg746: f32, %arg747: f32):
      "linalg.yield"(%arg746) : (f32) -> ()
    }) : (f32, tensor<f32>) -> tensor<f32>
    %389 = "linalg.generic"(%386#0, %388) <{indexing_maps = [#map, #map20], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg744: f32, %arg745: f32):
      %1168 = "arith.addf"(%arg745, %arg744) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1168) : (f32) -> ()
    }) : (tensor<2x8x20xf32>, tensor<f32>) -> tensor<f32>
    %390 = "tensor.empty"() : () -> tensor<f32>
    %391 = "linalg.generic"(%389, %390) <{indexing_maps = [#map9, #map9], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg742: f32, %arg743: f32):
      %1167 = "arith.negf"(%arg742) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1167) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %392 = "tensor.empty"() : () -> tensor<f32>
    %393 = "linalg.generic"(%391, %392) <{indexing_maps = [#map9, #map9], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg740: f32, %arg741: f32):
      %1166 = "arith.divf"(%arg740, %117) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1166) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %394 = "tensor.empty"() : () -> tensor<f32>
    %395 = "linalg.generic"(%394) <{indexing_maps = [#map9], iterator_types = [], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg739: f32):
      "linalg.yield"(%111) : (f32) -> ()
    }) : (tensor<f32>) -> tensor<f32>
    %396 = "tensor.empty"() : () -> tensor<f32>
    %397 = "linalg.generic"(%395, %396) <{indexing_maps = [#map9, #map9], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg737: f32, %arg738: f32):
      %1165 = "arith.negf"(%arg737) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1165) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %398 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %399 = "linalg.generic"(%397, %398) <{indexing_maps = [#map20, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg735: f32, %arg736: f32):
      "linalg.yield"(%arg735) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %400 = "func.call"(%384, %386#1, %399) <{callee = @_where_0}> : (tensor<2x8x20xi1>, tensor<2x8x20xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %401 = "func.call"(%385#1, %385#2, %400) <{callee = @log_softmax_1}> : (tensor<2x8x20xf32>, tensor<2x8x1xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %402 = "tensor.empty"() : () -> tensor<2x8x20xbf16>
    %403 = "linalg.generic"(%401, %402) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg733: f32, %arg734: bf16):
      %1164 = "arith.truncf"(%arg733) : (f32) -> bf16
      "linalg.yield"(%1164) : (bf16) -> ()
    }) : (tensor<2x8x20xf32>, tensor<2x8x20xbf16>) -> tensor<2x8x20xbf16>
    %404 = "tensor.empty"() : () -> tensor<20xbf16>
    %405 = "linalg.fill"(%119, %404) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg731: bf16, %arg732: bf16):
      "linalg.yield"(%arg731) : (bf16) -> ()
    }) : (bf16, tensor<20xbf16>) -> tensor<20xbf16>
    %406 = "linalg.generic"(%403, %405) <{indexing_maps = [#map21, #map22], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg729: bf16, %arg730: bf16):
      %1163 = "arith.addf"(%arg730, %arg729) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1163) : (bf16) -> ()
    }) : (tensor<2x8x20xbf16>, tensor<20xbf16>) -> tensor<20xbf16>
    %407 = "tensor.empty"() : () -> tensor<20xf32>
    %408 = "linalg.generic"(%406, %407) <{indexing_maps = [#map18, #map18], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg727: bf16, %arg728: f32):
      %1162 = "arith.extf"(%arg727) : (bf16) -> f32
      "linalg.yield"(%1162) : (f32) -> ()
    }) : (tensor<20xbf16>, tensor<20xf32>) -> tensor<20xf32>
    %409 = "tensor.empty"() : () -> tensor<20x2x8xbf16>
    %410 = "linalg.generic"(%403, %409) <{indexing_maps = [#map21, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg725: bf16, %arg726: bf16):
      "linalg.yield"(%arg725) : (bf16) -> ()
    }) : (tensor<2x8x20xbf16>, tensor<20x2x8xbf16>) -> tensor<20x2x8xbf16>
    %411 = "tensor.collapse_shape"(%410) <{reassociation = [[0], [1, 2]]}> : (tensor<20x2x8xbf16>) -> tensor<20x16xbf16>
    %412 = "tensor.collapse_shape"(%360) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %413 = "tensor.empty"() : () -> tensor<20x48xbf16>
    %414 = "linalg.fill"(%119, %413) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg723: bf16, %arg724: bf16):
      "linalg.yield"(%arg723) : (bf16) -> ()
    }) : (bf16, tensor<20x48xbf16>) -> tensor<20x48xbf16>
    %415 = "linalg.matmul"(%411, %412, %414) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg720: bf16, %arg721: bf16, %arg722: bf16):
      %1160 = "arith.mulf"(%arg720, %arg721) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1161 = "arith.addf"(%arg722, %1160) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1161) : (bf16) -> ()
    }) : (tensor<20x16xbf16>, tensor<16x48xbf16>, tensor<20x48xbf16>) -> tensor<20x48xbf16>
    %416 = "tensor.empty"() : () -> tensor<20x48xf32>
    %417 = "linalg.generic"(%415, %416) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg718: bf16, %arg719: f32):
      %1159 = "arith.extf"(%arg718) : (bf16) -> f32
      "linalg.yield"(%1159) : (f32) -> ()
    }) : (tensor<20x48xbf16>, tensor<20x48xf32>) -> tensor<20x48xf32>
    %418 = "tensor.empty"() : () -> tensor<48x20xf32>
    %419 = "linalg.generic"(%417, %418) <{indexing_maps = [#map23, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg716: f32, %arg717: f32):
      "linalg.yield"(%arg716) : (f32) -> ()
    }) : (tensor<20x48xf32>, tensor<48x20xf32>) -> tensor<48x20xf32>
    %420 = "tensor.collapse_shape"(%403) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x20xbf16>) -> tensor<16x20xbf16>
    %421 = "tensor.empty"() : () -> tensor<20x48xbf16>
    %422 = "linalg.generic"(%362, %421) <{indexing_maps = [#map23, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg714: bf16, %arg715: bf16):
      "linalg.yield"(%arg714) : (bf16) -> ()
    }) : (tensor<48x20xbf16>, tensor<20x48xbf16>) -> tensor<20x48xbf16>
    %423 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %424 = "linalg.fill"(%119, %423) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg712: bf16, %arg713: bf16):
      "linalg.yield"(%arg712) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %425 = "linalg.matmul"(%420, %422, %424) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg709: bf16, %arg710: bf16, %arg711: bf16):
      %1157 = "arith.mulf"(%arg709, %arg710) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1158 = "arith.addf"(%arg711, %1157) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1158) : (bf16) -> ()
    }) : (tensor<16x20xbf16>, tensor<20x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %426 = "tensor.expand_shape"(%425) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 48>}> : (tensor<16x48xbf16>) -> tensor<2x8x48xbf16>
    %427 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %428 = "linalg.generic"(%arg125, %427) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg707: bf16, %arg708: f32):
      %1156 = "arith.extf"(%arg707) : (bf16) -> f32
      "linalg.yield"(%1156) : (f32) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %429 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %430 = "linalg.generic"(%428, %429) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg705: f32, %arg706: f32):
      %1155 = "arith.mulf"(%arg705, %arg705) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1155) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %431 = "tensor.empty"() : () -> tensor<2x8xf32>
    %432 = "linalg.fill"(%122, %431) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg703: f32, %arg704: f32):
      "linalg.yield"(%arg703) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %433 = "linalg.generic"(%428, %432) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg701: f32, %arg702: f32):
      %1154 = "arith.addf"(%arg702, %arg701) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1154) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %434 = "tensor.empty"() : () -> tensor<2x8xf32>
    %435 = "linalg.generic"(%433, %434) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg699: f32, %arg700: f32):
      %1153 = "arith.divf"(%arg699, %121) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1153) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %436 = "tensor.empty"() : () -> tensor<2x8xf32>
    %437 = "linalg.fill"(%122, %436) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg697: f32, %arg698: f32):
      "linalg.yield"(%arg697) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %438 = "linalg.generic"(%430, %437) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg695: f32, %arg696: f32):
      %1152 = "arith.addf"(%arg696, %arg695) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1152) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %439 = "tensor.empty"() : () -> tensor<2x8xf32>
    %440 = "linalg.generic"(%438, %439) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg693: f32, %arg694: f32):
      %1151 = "arith.divf"(%arg693, %121) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1151) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %441 = "tensor.empty"() : () -> tensor<2x8xf32>
    %442 = "linalg.generic"(%435, %441) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg691: f32, %arg692: f32):
      %1150 = "arith.mulf"(%arg691, %arg691) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1150) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %443 = "tensor.empty"() : () -> tensor<2x8xf32>
    %444 = "linalg.generic"(%440, %442, %443) <{indexing_maps = [#map2, #map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg688: f32, %arg689: f32, %arg690: f32):
      %1149 = "arith.subf"(%arg688, %arg689) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1149) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %445 = "tensor.empty"() : () -> tensor<2x8xf32>
    %446 = "linalg.generic"(%444, %445) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg686: f32, %arg687: f32):
      %1148 = "arith.maximumf"(%arg686, %122) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1148) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %447 = "tensor.expand_shape"(%446) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 8, 1>}> : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %448 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %449 = "linalg.generic"(%arg125, %448) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg684: bf16, %arg685: f32):
      %1147 = "arith.extf"(%arg684) : (bf16) -> f32
      "linalg.yield"(%1147) : (f32) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %450 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %451 = "linalg.generic"(%435, %450) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg682: f32, %arg683: f32):
      "linalg.yield"(%arg682) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %452 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %453 = "linalg.generic"(%449, %451, %452) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg679: f32, %arg680: f32, %arg681: f32):
      %1146 = "arith.subf"(%arg679, %arg680) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1146) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %454 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %455 = "linalg.generic"(%447, %454) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg677: f32, %arg678: f32):
      %1145 = "arith.addf"(%arg677, %120) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1145) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %456 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %457 = "linalg.generic"(%455, %456) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg675: f32, %arg676: f32):
      %1144 = "math.rsqrt"(%arg675) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1144) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %458 = "tensor.expand_shape"(%arg118) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %459 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %460 = "linalg.generic"(%457, %459) <{indexing_maps = [#map3, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg673: f32, %arg674: f32):
      "linalg.yield"(%arg673) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %461 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %462 = "linalg.generic"(%458, %461) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg671: f32, %arg672: f32):
      "linalg.yield"(%arg671) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %463 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %464 = "linalg.generic"(%460, %462, %463) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg668: f32, %arg669: f32, %arg670: f32):
      %1143 = "arith.mulf"(%arg668, %arg669) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1143) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %465 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %466 = "linalg.generic"(%453, %464, %465) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg665: f32, %arg666: f32, %arg667: f32):
      %1142 = "arith.mulf"(%arg665, %arg666) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1142) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %467 = "tensor.expand_shape"(%arg117) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %468 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %469 = "linalg.generic"(%467, %468) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg663: f32, %arg664: f32):
      "linalg.yield"(%arg663) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %470 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %471 = "linalg.generic"(%466, %469, %470) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg660: f32, %arg661: f32, %arg662: f32):
      %1141 = "arith.addf"(%arg660, %arg661) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1141) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %472 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %473 = "linalg.generic"(%471, %472) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg658: f32, %arg659: bf16):
      %1140 = "arith.truncf"(%arg658) : (f32) -> bf16
      "linalg.yield"(%1140) : (bf16) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %474 = "tensor.empty"() : () -> tensor<48x4x12xbf16>
    %475 = "linalg.generic"(%arg112, %474) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg656: f32, %arg657: bf16):
      %1139 = "arith.truncf"(%arg656) : (f32) -> bf16
      "linalg.yield"(%1139) : (bf16) -> ()
    }) : (tensor<48x4x12xf32>, tensor<48x4x12xbf16>) -> tensor<48x4x12xbf16>
    %476 = "tensor.empty"() : () -> tensor<4x12xbf16>
    %477 = "linalg.generic"(%arg111, %476) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg654: f32, %arg655: bf16):
      %1138 = "arith.truncf"(%arg654) : (f32) -> bf16
      "linalg.yield"(%1138) : (bf16) -> ()
    }) : (tensor<4x12xf32>, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %478 = "tensor.collapse_shape"(%473) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %479 = "tensor.collapse_shape"(%475) <{reassociation = [[0], [1, 2]]}> : (tensor<48x4x12xbf16>) -> tensor<48x48xbf16>
    %480 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %481 = "linalg.fill"(%119, %480) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg652: bf16, %arg653: bf16):
      "linalg.yield"(%arg652) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %482 = "linalg.matmul"(%478, %479, %481) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg649: bf16, %arg650: bf16, %arg651: bf16):
      %1136 = "arith.mulf"(%arg649, %arg650) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1137 = "arith.addf"(%arg651, %1136) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1137) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %483 = "tensor.expand_shape"(%482) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 8, 4, 12>}> : (tensor<16x48xbf16>) -> tensor<2x8x4x12xbf16>
    %484 = "tensor.expand_shape"(%477) <{reassociation = [[0, 1, 2], [3]], static_output_shape = array<i64: 1, 1, 4, 12>}> : (tensor<4x12xbf16>) -> tensor<1x1x4x12xbf16>
    %485 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %486 = "linalg.generic"(%484, %485) <{indexing_maps = [#map7, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg647: bf16, %arg648: bf16):
      "linalg.yield"(%arg647) : (bf16) -> ()
    }) : (tensor<1x1x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %487 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %488 = "linalg.generic"(%483, %486, %487) <{indexing_maps = [#map8, #map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg644: bf16, %arg645: bf16, %arg646: bf16):
      %1135 = "arith.addf"(%arg644, %arg645) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1135) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %489 = "tensor.empty"() : () -> tensor<48x4x12xbf16>
    %490 = "linalg.generic"(%arg108, %489) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg642: f32, %arg643: bf16):
      %1134 = "arith.truncf"(%arg642) : (f32) -> bf16
      "linalg.yield"(%1134) : (bf16) -> ()
    }) : (tensor<48x4x12xf32>, tensor<48x4x12xbf16>) -> tensor<48x4x12xbf16>
    %491 = "tensor.empty"() : () -> tensor<4x12xbf16>
    %492 = "linalg.generic"(%arg107, %491) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg640: f32, %arg641: bf16):
      %1133 = "arith.truncf"(%arg640) : (f32) -> bf16
      "linalg.yield"(%1133) : (bf16) -> ()
    }) : (tensor<4x12xf32>, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %493 = "tensor.collapse_shape"(%473) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %494 = "tensor.collapse_shape"(%490) <{reassociation = [[0], [1, 2]]}> : (tensor<48x4x12xbf16>) -> tensor<48x48xbf16>
    %495 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %496 = "linalg.fill"(%119, %495) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg638: bf16, %arg639: bf16):
      "linalg.yield"(%arg638) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %497 = "linalg.matmul"(%493, %494, %496) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg635: bf16, %arg636: bf16, %arg637: bf16):
      %1131 = "arith.mulf"(%arg635, %arg636) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1132 = "arith.addf"(%arg637, %1131) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1132) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %498 = "tensor.expand_shape"(%497) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 8, 4, 12>}> : (tensor<16x48xbf16>) -> tensor<2x8x4x12xbf16>
    %499 = "tensor.expand_shape"(%492) <{reassociation = [[0, 1, 2], [3]], static_output_shape = array<i64: 1, 1, 4, 12>}> : (tensor<4x12xbf16>) -> tensor<1x1x4x12xbf16>
    %500 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %501 = "linalg.generic"(%499, %500) <{indexing_maps = [#map7, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg633: bf16, %arg634: bf16):
      "linalg.yield"(%arg633) : (bf16) -> ()
    }) : (tensor<1x1x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %502 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %503 = "linalg.generic"(%498, %501, %502) <{indexing_maps = [#map8, #map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg630: bf16, %arg631: bf16, %arg632: bf16):
      %1130 = "arith.addf"(%arg630, %arg631) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1130) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %504 = "tensor.empty"() : () -> tensor<48x4x12xbf16>
    %505 = "linalg.generic"(%arg114, %504) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg628: f32, %arg629: bf16):
      %1129 = "arith.truncf"(%arg628) : (f32) -> bf16
      "linalg.yield"(%1129) : (bf16) -> ()
    }) : (tensor<48x4x12xf32>, tensor<48x4x12xbf16>) -> tensor<48x4x12xbf16>
    %506 = "tensor.empty"() : () -> tensor<4x12xbf16>
    %507 = "linalg.generic"(%arg113, %506) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg626: f32, %arg627: bf16):
      %1128 = "arith.truncf"(%arg626) : (f32) -> bf16
      "linalg.yield"(%1128) : (bf16) -> ()
    }) : (tensor<4x12xf32>, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %508 = "tensor.collapse_shape"(%473) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %509 = "tensor.collapse_shape"(%505) <{reassociation = [[0], [1, 2]]}> : (tensor<48x4x12xbf16>) -> tensor<48x48xbf16>
    %510 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %511 = "linalg.fill"(%119, %510) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg624: bf16, %arg625: bf16):
      "linalg.yield"(%arg624) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %512 = "linalg.matmul"(%508, %509, %511) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg621: bf16, %arg622: bf16, %arg623: bf16):
      %1126 = "arith.mulf"(%arg621, %arg622) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1127 = "arith.addf"(%arg623, %1126) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1127) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %513 = "tensor.expand_shape"(%512) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 8, 4, 12>}> : (tensor<16x48xbf16>) -> tensor<2x8x4x12xbf16>
    %514 = "tensor.expand_shape"(%507) <{reassociation = [[0, 1, 2], [3]], static_output_shape = array<i64: 1, 1, 4, 12>}> : (tensor<4x12xbf16>) -> tensor<1x1x4x12xbf16>
    %515 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %516 = "linalg.generic"(%514, %515) <{indexing_maps = [#map7, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg619: bf16, %arg620: bf16):
      "linalg.yield"(%arg619) : (bf16) -> ()
    }) : (tensor<1x1x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %517 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %518 = "linalg.generic"(%513, %516, %517) <{indexing_maps = [#map8, #map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg616: bf16, %arg617: bf16, %arg618: bf16):
      %1125 = "arith.addf"(%arg616, %arg617) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1125) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %519 = "tensor.empty"() : () -> tensor<f32>
    %520 = "linalg.generic"(%519) <{indexing_maps = [#map9], iterator_types = [], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg615: f32):
      "linalg.yield"(%112) : (f32) -> ()
    }) : (tensor<f32>) -> tensor<f32>
    %521 = "tensor.empty"() : () -> tensor<bf16>
    %522 = "linalg.generic"(%520, %521) <{indexing_maps = [#map9, #map9], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg613: f32, %arg614: bf16):
      %1124 = "arith.truncf"(%arg613) : (f32) -> bf16
      "linalg.yield"(%1124) : (bf16) -> ()
    }) : (tensor<f32>, tensor<bf16>) -> tensor<bf16>
    %523 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %524 = "linalg.generic"(%522, %523) <{indexing_maps = [#map10, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg611: bf16, %arg612: bf16):
      "linalg.yield"(%arg611) : (bf16) -> ()
    }) : (tensor<bf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %525 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %526 = "linalg.generic"(%488, %524, %525) <{indexing_maps = [#map8, #map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg608: bf16, %arg609: bf16, %arg610: bf16):
      %1123 = "arith.divf"(%arg608, %arg609) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1123) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %527 = "tensor.empty"() : () -> tensor<2x4x8x12xbf16>
    %528 = "linalg.generic"(%526, %527) <{indexing_maps = [#map11, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg606: bf16, %arg607: bf16):
      "linalg.yield"(%arg606) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x4x8x12xbf16>) -> tensor<2x4x8x12xbf16>
    %529 = "tensor.empty"() : () -> tensor<2x4x12x8xbf16>
    %530 = "linalg.generic"(%503, %529) <{indexing_maps = [#map12, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg604: bf16, %arg605: bf16):
      "linalg.yield"(%arg604) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x4x12x8xbf16>) -> tensor<2x4x12x8xbf16>
    %531 = "tensor.collapse_shape"(%528) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x12xbf16>) -> tensor<8x8x12xbf16>
    %532 = "tensor.collapse_shape"(%530) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x12x8xbf16>) -> tensor<8x12x8xbf16>
    %533 = "tensor.empty"() : () -> tensor<8x8x8xbf16>
    %534 = "linalg.fill"(%119, %533) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg602: bf16, %arg603: bf16):
      "linalg.yield"(%arg602) : (bf16) -> ()
    }) : (bf16, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %535 = "linalg.batch_matmul"(%531, %532, %534) <{indexing_maps = [#map13, #map14, #map15], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg599: bf16, %arg600: bf16, %arg601: bf16):
      %1121 = "arith.mulf"(%arg599, %arg600) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1122 = "arith.addf"(%arg601, %1121) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1122) : (bf16) -> ()
    }) : (tensor<8x8x12xbf16>, tensor<8x12x8xbf16>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %536 = "tensor.expand_shape"(%535) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 8, 8>}> : (tensor<8x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %537 = "tensor.empty"() : () -> tensor<2x4x8xbf16>
    %538 = "linalg.fill"(%118, %537) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg597: bf16, %arg598: bf16):
      "linalg.yield"(%arg597) : (bf16) -> ()
    }) : (bf16, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %539 = "linalg.generic"(%536, %538) <{indexing_maps = [#map8, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg595: bf16, %arg596: bf16):
      %1120 = "arith.maximumf"(%arg596, %arg595) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1120) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %540 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %541 = "linalg.generic"(%539, %540) <{indexing_maps = [#map15, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg593: bf16, %arg594: bf16):
      "linalg.yield"(%arg593) : (bf16) -> ()
    }) : (tensor<2x4x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %542 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %543 = "linalg.generic"(%536, %541, %542) <{indexing_maps = [#map8, #map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg590: bf16, %arg591: bf16, %arg592: bf16):
      %1119 = "arith.subf"(%arg590, %arg591) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1119) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %544 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %545 = "linalg.generic"(%543, %544) <{indexing_maps = [#map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg588: bf16, %arg589: bf16):
      %1118 = "math.exp"(%arg588) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1118) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %546 = "tensor.empty"() : () -> tensor<2x4x8x8xf32>
    %547 = "linalg.generic"(%545, %546) <{indexing_maps = [#map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg586: bf16, %arg587: f32):
      %1117 = "arith.extf"(%arg586) : (bf16) -> f32
      "linalg.yield"(%1117) : (f32) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %548 = "tensor.empty"() : () -> tensor<2x4x8xf32>
    %549 = "linalg.fill"(%122, %548) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg584: f32, %arg585: f32):
      "linalg.yield"(%arg584) : (f32) -> ()
    }) : (f32, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %550 = "linalg.generic"(%547, %549) <{indexing_maps = [#map8, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg582: f32, %arg583: f32):
      %1116 = "arith.addf"(%arg583, %arg582) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1116) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %551 = "tensor.empty"() : () -> tensor<2x4x8xbf16>
    %552 = "linalg.generic"(%550, %551) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg580: f32, %arg581: bf16):
      %1115 = "arith.truncf"(%arg580) : (f32) -> bf16
      "linalg.yield"(%1115) : (bf16) -> ()
    }) : (tensor<2x4x8xf32>, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %553 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %554 = "linalg.generic"(%552, %553) <{indexing_maps = [#map15, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg578: bf16, %arg579: bf16):
      "linalg.yield"(%arg578) : (bf16) -> ()
    }) : (tensor<2x4x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %555 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %556 = "linalg.generic"(%545, %554, %555) <{indexing_maps = [#map8, #map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg575: bf16, %arg576: bf16, %arg577: bf16):
      %1114 = "arith.divf"(%arg575, %arg576) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1114) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %557 = "tensor.empty"() : () -> tensor<2x4x8xbf16>
    %558 = "linalg.generic"(%552, %557) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg573: bf16, %arg574: bf16):
      %1113 = "arith.mulf"(%arg573, %arg573) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1113) : (bf16) -> ()
    }) : (tensor<2x4x8xbf16>, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %559 = "tensor.expand_shape"(%558) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 4, 8, 1>}> : (tensor<2x4x8xbf16>) -> tensor<2x4x8x1xbf16>
    %560 = "tensor.empty"() : () -> tensor<2x4x8x1xbf16>
    %561 = "linalg.generic"(%559, %560) <{indexing_maps = [#map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg571: bf16, %arg572: bf16):
      %1112 = "arith.divf"(%115, %arg571) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1112) : (bf16) -> ()
    }) : (tensor<2x4x8x1xbf16>, tensor<2x4x8x1xbf16>) -> tensor<2x4x8x1xbf16>
    %562 = "tensor.empty"() : () -> tensor<2x4x12x8xbf16>
    %563 = "linalg.generic"(%518, %562) <{indexing_maps = [#map12, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg569: bf16, %arg570: bf16):
      "linalg.yield"(%arg569) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x4x12x8xbf16>) -> tensor<2x4x12x8xbf16>
    %564 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %565 = "linalg.generic"(%556, %564) <{indexing_maps = [#map16, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg567: bf16, %arg568: bf16):
      "linalg.yield"(%arg567) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %566 = "tensor.collapse_shape"(%563) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x12x8xbf16>) -> tensor<8x12x8xbf16>
    %567 = "tensor.collapse_shape"(%565) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x8xbf16>) -> tensor<8x8x8xbf16>
    %568 = "tensor.empty"() : () -> tensor<8x12x8xbf16>
    %569 = "linalg.fill"(%119, %568) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg565: bf16, %arg566: bf16):
      "linalg.yield"(%arg565) : (bf16) -> ()
    }) : (bf16, tensor<8x12x8xbf16>) -> tensor<8x12x8xbf16>
    %570 = "linalg.batch_matmul"(%566, %567, %569) <{indexing_maps = [#map13, #map14, #map15], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg562: bf16, %arg563: bf16, %arg564: bf16):
      %1110 = "arith.mulf"(%arg562, %arg563) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1111 = "arith.addf"(%arg564, %1110) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1111) : (bf16) -> ()
    }) : (tensor<8x12x8xbf16>, tensor<8x8x8xbf16>, tensor<8x12x8xbf16>) -> tensor<8x12x8xbf16>
    %571 = "tensor.expand_shape"(%570) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 12, 8>}> : (tensor<8x12x8xbf16>) -> tensor<2x4x12x8xbf16>
    %572 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %573 = "linalg.generic"(%571, %572) <{indexing_maps = [#map17, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg560: bf16, %arg561: bf16):
      "linalg.yield"(%arg560) : (bf16) -> ()
    }) : (tensor<2x4x12x8xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %574 = "tensor.empty"() : () -> tensor<4x12x48xbf16>
    %575 = "linalg.generic"(%arg110, %574) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg558: f32, %arg559: bf16):
      %1109 = "arith.truncf"(%arg558) : (f32) -> bf16
      "linalg.yield"(%1109) : (bf16) -> ()
    }) : (tensor<4x12x48xf32>, tensor<4x12x48xbf16>) -> tensor<4x12x48xbf16>
    %576 = "tensor.empty"() : () -> tensor<48xbf16>
    %577 = "linalg.generic"(%arg109, %576) <{indexing_maps = [#map18, #map18], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg556: f32, %arg557: bf16):
      %1108 = "arith.truncf"(%arg556) : (f32) -> bf16
      "linalg.yield"(%1108) : (bf16) -> ()
    }) : (tensor<48xf32>, tensor<48xbf16>) -> tensor<48xbf16>
    %578 = "tensor.collapse_shape"(%573) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x8x4x12xbf16>) -> tensor<16x48xbf16>
    %579 = "tensor.collapse_shape"(%575) <{reassociation = [[0, 1], [2]]}> : (tensor<4x12x48xbf16>) -> tensor<48x48xbf16>
    %580 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %581 = "linalg.fill"(%119, %580) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg554: bf16, %arg555: bf16):
      "linalg.yield"(%arg554) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %582 = "linalg.matmul"(%578, %579, %581) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg551: bf16, %arg552: bf16, %arg553: bf16):
      %1106 = "arith.mulf"(%arg551, %arg552) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1107 = "arith.addf"(%arg553, %1106) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1107) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %583 = "tensor.expand_shape"(%582) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 48>}> : (tensor<16x48xbf16>) -> tensor<2x8x48xbf16>
    %584 = "tensor.expand_shape"(%577) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xbf16>) -> tensor<1x1x48xbf16>
    %585 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %586 = "linalg.generic"(%584, %585) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg549: bf16, %arg550: bf16):
      "linalg.yield"(%arg549) : (bf16) -> ()
    }) : (tensor<1x1x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %587 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %588 = "linalg.generic"(%583, %586, %587) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg546: bf16, %arg547: bf16, %arg548: bf16):
      %1105 = "arith.addf"(%arg546, %arg547) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1105) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %589 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %590 = "linalg.generic"(%arg125, %588, %589) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg543: bf16, %arg544: bf16, %arg545: bf16):
      %1104 = "arith.addf"(%arg543, %arg544) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1104) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %591 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %592 = "linalg.generic"(%590, %591) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg541: bf16, %arg542: f32):
      %1103 = "arith.extf"(%arg541) : (bf16) -> f32
      "linalg.yield"(%1103) : (f32) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %593 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %594 = "linalg.generic"(%592, %593) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg539: f32, %arg540: f32):
      %1102 = "arith.mulf"(%arg539, %arg539) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1102) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %595 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %596 = "linalg.generic"(%592, %595) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg537: f32, %arg538: f32):
      %1101 = "arith.mulf"(%arg537, %114) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1101) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %597 = "tensor.empty"() : () -> tensor<2x8xf32>
    %598 = "linalg.fill"(%122, %597) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg535: f32, %arg536: f32):
      "linalg.yield"(%arg535) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %599 = "linalg.generic"(%592, %598) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg533: f32, %arg534: f32):
      %1100 = "arith.addf"(%arg534, %arg533) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1100) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %600 = "tensor.empty"() : () -> tensor<2x8xf32>
    %601 = "linalg.generic"(%599, %600) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg531: f32, %arg532: f32):
      %1099 = "arith.divf"(%arg531, %121) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1099) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %602 = "tensor.empty"() : () -> tensor<2x8xf32>
    %603 = "linalg.fill"(%122, %602) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg529: f32, %arg530: f32):
      "linalg.yield"(%arg529) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %604 = "linalg.generic"(%594, %603) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg527: f32, %arg528: f32):
      %1098 = "arith.addf"(%arg528, %arg527) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1098) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %605 = "tensor.empty"() : () -> tensor<2x8xf32>
    %606 = "linalg.generic"(%604, %605) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg525: f32, %arg526: f32):
      %1097 = "arith.divf"(%arg525, %121) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1097) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %607 = "tensor.empty"() : () -> tensor<2x8xf32>
    %608 = "linalg.generic"(%601, %607) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg523: f32, %arg524: f32):
      %1096 = "arith.mulf"(%arg523, %arg523) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1096) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %609 = "tensor.empty"() : () -> tensor<2x8xf32>
    %610 = "linalg.generic"(%601, %609) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg521: f32, %arg522: f32):
      %1095 = "arith.mulf"(%arg521, %114) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1095) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %611 = "tensor.empty"() : () -> tensor<2x8xf32>
    %612 = "linalg.generic"(%606, %608, %611) <{indexing_maps = [#map2, #map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg518: f32, %arg519: f32, %arg520: f32):
      %1094 = "arith.subf"(%arg518, %arg519) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1094) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %613 = "tensor.empty"() : () -> tensor<2x8xf32>
    %614 = "linalg.generic"(%612, %613) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg516: f32, %arg517: f32):
      %1093 = "arith.maximumf"(%arg516, %122) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1093) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %615 = "tensor.empty"() : () -> tensor<2x8xi1>
    %616 = "linalg.generic"(%612, %614, %615) <{indexing_maps = [#map2, #map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg513: f32, %arg514: f32, %arg515: i1):
      %1092 = "arith.cmpf"(%arg513, %arg514) <{fastmath = #arith.fastmath<none>, predicate = 1 : i64}> : (f32, f32) -> i1
      "linalg.yield"(%1092) : (i1) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xi1>) -> tensor<2x8xi1>
    %617 = "tensor.empty"() : () -> tensor<2x8xf32>
    %618 = "linalg.generic"(%616, %617) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg511: i1, %arg512: f32):
      %1091 = "arith.select"(%arg511, %116, %122) : (i1, f32, f32) -> f32
      "linalg.yield"(%1091) : (f32) -> ()
    }) : (tensor<2x8xi1>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %619 = "tensor.empty"() : () -> tensor<2x8xi1>
    %620 = "linalg.generic"(%614, %619) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg509: f32, %arg510: i1):
      %1090 = "arith.cmpf"(%122, %arg509) <{fastmath = #arith.fastmath<none>, predicate = 1 : i64}> : (f32, f32) -> i1
      "linalg.yield"(%1090) : (i1) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xi1>) -> tensor<2x8xi1>
    %621 = "tensor.empty"() : () -> tensor<2x8xf32>
    %622 = "linalg.generic"(%620, %621) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg507: i1, %arg508: f32):
      %1089 = "arith.select"(%arg507, %114, %116) : (i1, f32, f32) -> f32
      "linalg.yield"(%1089) : (f32) -> ()
    }) : (tensor<2x8xi1>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %623 = "tensor.empty"() : () -> tensor<2x8xf32>
    %624 = "linalg.generic"(%618, %622, %623) <{indexing_maps = [#map2, #map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg504: f32, %arg505: f32, %arg506: f32):
      %1088 = "arith.divf"(%arg504, %arg505) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1088) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %625 = "tensor.expand_shape"(%614) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 8, 1>}> : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %626 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %627 = "linalg.generic"(%590, %626) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg502: bf16, %arg503: f32):
      %1087 = "arith.extf"(%arg502) : (bf16) -> f32
      "linalg.yield"(%1087) : (f32) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %628 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %629 = "linalg.generic"(%601, %628) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg500: f32, %arg501: f32):
      "linalg.yield"(%arg500) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %630 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %631 = "linalg.generic"(%627, %629, %630) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg497: f32, %arg498: f32, %arg499: f32):
      %1086 = "arith.subf"(%arg497, %arg498) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1086) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %632 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %633 = "linalg.generic"(%625, %632) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg495: f32, %arg496: f32):
      %1085 = "arith.addf"(%arg495, %120) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1085) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %634 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %635 = "linalg.generic"(%633, %634) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg493: f32, %arg494: f32):
      %1084 = "math.rsqrt"(%arg493) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1084) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %636 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %637 = "linalg.generic"(%635, %633, %636) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg490: f32, %arg491: f32, %arg492: f32):
      %1083 = "arith.divf"(%arg490, %arg491) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1083) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %638 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %639 = "linalg.generic"(%637, %638) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg488: f32, %arg489: f32):
      %1082 = "arith.mulf"(%arg488, %113) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1082) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %640 = "tensor.expand_shape"(%arg120) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %641 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %642 = "linalg.generic"(%635, %641) <{indexing_maps = [#map3, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg486: f32, %arg487: f32):
      "linalg.yield"(%arg486) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %643 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %644 = "linalg.generic"(%640, %643) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg484: f32, %arg485: f32):
      "linalg.yield"(%arg484) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %645 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %646 = "linalg.generic"(%642, %644, %645) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg481: f32, %arg482: f32, %arg483: f32):
      %1081 = "arith.mulf"(%arg481, %arg482) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1081) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %647 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %648 = "linalg.generic"(%631, %646, %647) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg478: f32, %arg479: f32, %arg480: f32):
      %1080 = "arith.mulf"(%arg478, %arg479) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1080) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %649 = "tensor.expand_shape"(%arg119) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %650 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %651 = "linalg.generic"(%649, %650) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg476: f32, %arg477: f32):
      "linalg.yield"(%arg476) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %652 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %653 = "linalg.generic"(%648, %651, %652) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg473: f32, %arg474: f32, %arg475: f32):
      %1079 = "arith.addf"(%arg473, %arg474) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1079) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %654 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %655 = "linalg.generic"(%653, %654) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg471: f32, %arg472: bf16):
      %1078 = "arith.truncf"(%arg471) : (f32) -> bf16
      "linalg.yield"(%1078) : (bf16) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %656 = "tensor.empty"() : () -> tensor<48x80xbf16>
    %657 = "linalg.generic"(%arg122, %656) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg469: f32, %arg470: bf16):
      %1077 = "arith.truncf"(%arg469) : (f32) -> bf16
      "linalg.yield"(%1077) : (bf16) -> ()
    }) : (tensor<48x80xf32>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %658 = "tensor.empty"() : () -> tensor<80xbf16>
    %659 = "linalg.generic"(%arg121, %658) <{indexing_maps = [#map18, #map18], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg467: f32, %arg468: bf16):
      %1076 = "arith.truncf"(%arg467) : (f32) -> bf16
      "linalg.yield"(%1076) : (bf16) -> ()
    }) : (tensor<80xf32>, tensor<80xbf16>) -> tensor<80xbf16>
    %660 = "tensor.collapse_shape"(%655) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %661 = "tensor.empty"() : () -> tensor<16x80xbf16>
    %662 = "linalg.fill"(%119, %661) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg465: bf16, %arg466: bf16):
      "linalg.yield"(%arg465) : (bf16) -> ()
    }) : (bf16, tensor<16x80xbf16>) -> tensor<16x80xbf16>
    %663 = "linalg.matmul"(%660, %657, %662) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg462: bf16, %arg463: bf16, %arg464: bf16):
      %1074 = "arith.mulf"(%arg462, %arg463) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1075 = "arith.addf"(%arg464, %1074) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1075) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x80xbf16>, tensor<16x80xbf16>) -> tensor<16x80xbf16>
    %664 = "tensor.expand_shape"(%663) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 80>}> : (tensor<16x80xbf16>) -> tensor<2x8x80xbf16>
    %665 = "tensor.expand_shape"(%659) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 80>}> : (tensor<80xbf16>) -> tensor<1x1x80xbf16>
    %666 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %667 = "linalg.generic"(%665, %666) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg460: bf16, %arg461: bf16):
      "linalg.yield"(%arg460) : (bf16) -> ()
    }) : (tensor<1x1x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %668 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %669 = "linalg.generic"(%664, %667, %668) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg457: bf16, %arg458: bf16, %arg459: bf16):
      %1073 = "arith.addf"(%arg457, %arg458) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1073) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %670:3 = "func.call"(%669) <{callee = @silu_2}> : (tensor<2x8x80xbf16>) -> (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>)
    %671 = "tensor.empty"() : () -> tensor<80x48xbf16>
    %672 = "linalg.generic"(%arg116, %671) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg455: f32, %arg456: bf16):
      %1072 = "arith.truncf"(%arg455) : (f32) -> bf16
      "linalg.yield"(%1072) : (bf16) -> ()
    }) : (tensor<80x48xf32>, tensor<80x48xbf16>) -> tensor<80x48xbf16>
    %673 = "tensor.empty"() : () -> tensor<48xbf16>
    %674 = "linalg.fill"(%119, %673) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg453: bf16, %arg454: bf16):
      "linalg.yield"(%arg453) : (bf16) -> ()
    }) : (bf16, tensor<48xbf16>) -> tensor<48xbf16>
    %675 = "linalg.generic"(%426, %674) <{indexing_maps = [#map21, #map22], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg451: bf16, %arg452: bf16):
      %1071 = "arith.addf"(%arg452, %arg451) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1071) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<48xbf16>) -> tensor<48xbf16>
    %676 = "tensor.empty"() : () -> tensor<48xf32>
    %677 = "linalg.generic"(%675, %676) <{indexing_maps = [#map18, #map18], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg449: bf16, %arg450: f32):
      %1070 = "arith.extf"(%arg449) : (bf16) -> f32
      "linalg.yield"(%1070) : (f32) -> ()
    }) : (tensor<48xbf16>, tensor<48xf32>) -> tensor<48xf32>
    %678 = "tensor.empty"() : () -> tensor<48x2x8xbf16>
    %679 = "linalg.generic"(%426, %678) <{indexing_maps = [#map21, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg447: bf16, %arg448: bf16):
      "linalg.yield"(%arg447) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<48x2x8xbf16>) -> tensor<48x2x8xbf16>
    %680 = "tensor.collapse_shape"(%679) <{reassociation = [[0], [1, 2]]}> : (tensor<48x2x8xbf16>) -> tensor<48x16xbf16>
    %681 = "tensor.collapse_shape"(%670#0) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x80xbf16>) -> tensor<16x80xbf16>
    %682 = "tensor.empty"() : () -> tensor<48x80xbf16>
    %683 = "linalg.fill"(%119, %682) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg445: bf16, %arg446: bf16):
      "linalg.yield"(%arg445) : (bf16) -> ()
    }) : (bf16, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %684 = "linalg.matmul"(%680, %681, %683) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg442: bf16, %arg443: bf16, %arg444: bf16):
      %1068 = "arith.mulf"(%arg442, %arg443) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1069 = "arith.addf"(%arg444, %1068) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1069) : (bf16) -> ()
    }) : (tensor<48x16xbf16>, tensor<16x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %685 = "tensor.empty"() : () -> tensor<48x80xf32>
    %686 = "linalg.generic"(%684, %685) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg440: bf16, %arg441: f32):
      %1067 = "arith.extf"(%arg440) : (bf16) -> f32
      "linalg.yield"(%1067) : (f32) -> ()
    }) : (tensor<48x80xbf16>, tensor<48x80xf32>) -> tensor<48x80xf32>
    %687 = "tensor.empty"() : () -> tensor<80x48xf32>
    %688 = "linalg.generic"(%686, %687) <{indexing_maps = [#map23, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg438: f32, %arg439: f32):
      "linalg.yield"(%arg438) : (f32) -> ()
    }) : (tensor<48x80xf32>, tensor<80x48xf32>) -> tensor<80x48xf32>
    %689 = "tensor.collapse_shape"(%426) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %690 = "tensor.empty"() : () -> tensor<48x80xbf16>
    %691 = "linalg.generic"(%672, %690) <{indexing_maps = [#map23, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg436: bf16, %arg437: bf16):
      "linalg.yield"(%arg436) : (bf16) -> ()
    }) : (tensor<80x48xbf16>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %692 = "tensor.empty"() : () -> tensor<16x80xbf16>
    %693 = "linalg.fill"(%119, %692) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg434: bf16, %arg435: bf16):
      "linalg.yield"(%arg434) : (bf16) -> ()
    }) : (bf16, tensor<16x80xbf16>) -> tensor<16x80xbf16>
    %694 = "linalg.matmul"(%689, %691, %693) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg431: bf16, %arg432: bf16, %arg433: bf16):
      %1065 = "arith.mulf"(%arg431, %arg432) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1066 = "arith.addf"(%arg433, %1065) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1066) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x80xbf16>, tensor<16x80xbf16>) -> tensor<16x80xbf16>
    %695 = "tensor.expand_shape"(%694) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 80>}> : (tensor<16x80xbf16>) -> tensor<2x8x80xbf16>
    %696 = "func.call"(%670#1, %669, %670#2, %695) <{callee = @silu_3}> : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %697 = "tensor.empty"() : () -> tensor<80xbf16>
    %698 = "linalg.fill"(%119, %697) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg429: bf16, %arg430: bf16):
      "linalg.yield"(%arg429) : (bf16) -> ()
    }) : (bf16, tensor<80xbf16>) -> tensor<80xbf16>
    %699 = "linalg.generic"(%696, %698) <{indexing_maps = [#map21, #map22], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg427: bf16, %arg428: bf16):
      %1064 = "arith.addf"(%arg428, %arg427) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1064) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<80xbf16>) -> tensor<80xbf16>
    %700 = "tensor.empty"() : () -> tensor<80xf32>
    %701 = "linalg.generic"(%699, %700) <{indexing_maps = [#map18, #map18], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg425: bf16, %arg426: f32):
      %1063 = "arith.extf"(%arg425) : (bf16) -> f32
      "linalg.yield"(%1063) : (f32) -> ()
    }) : (tensor<80xbf16>, tensor<80xf32>) -> tensor<80xf32>
    %702 = "tensor.empty"() : () -> tensor<80x2x8xbf16>
    %703 = "linalg.generic"(%696, %702) <{indexing_maps = [#map21, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg423: bf16, %arg424: bf16):
      "linalg.yield"(%arg423) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<80x2x8xbf16>) -> tensor<80x2x8xbf16>
    %704 = "tensor.collapse_shape"(%703) <{reassociation = [[0], [1, 2]]}> : (tensor<80x2x8xbf16>) -> tensor<80x16xbf16>
    %705 = "tensor.collapse_shape"(%655) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %706 = "tensor.empty"() : () -> tensor<80x48xbf16>
    %707 = "linalg.fill"(%119, %706) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg421: bf16, %arg422: bf16):
      "linalg.yield"(%arg421) : (bf16) -> ()
    }) : (bf16, tensor<80x48xbf16>) -> tensor<80x48xbf16>
    %708 = "linalg.matmul"(%704, %705, %707) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg418: bf16, %arg419: bf16, %arg420: bf16):
      %1061 = "arith.mulf"(%arg418, %arg419) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1062 = "arith.addf"(%arg420, %1061) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1062) : (bf16) -> ()
    }) : (tensor<80x16xbf16>, tensor<16x48xbf16>, tensor<80x48xbf16>) -> tensor<80x48xbf16>
    %709 = "tensor.empty"() : () -> tensor<80x48xf32>
    %710 = "linalg.generic"(%708, %709) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg416: bf16, %arg417: f32):
      %1060 = "arith.extf"(%arg416) : (bf16) -> f32
      "linalg.yield"(%1060) : (f32) -> ()
    }) : (tensor<80x48xbf16>, tensor<80x48xf32>) -> tensor<80x48xf32>
    %711 = "tensor.empty"() : () -> tensor<48x80xf32>
    %712 = "linalg.generic"(%710, %711) <{indexing_maps = [#map23, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg414: f32, %arg415: f32):
      "linalg.yield"(%arg414) : (f32) -> ()
    }) : (tensor<80x48xf32>, tensor<48x80xf32>) -> tensor<48x80xf32>
    %713 = "tensor.collapse_shape"(%696) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x80xbf16>) -> tensor<16x80xbf16>
    %714 = "tensor.empty"() : () -> tensor<80x48xbf16>
    %715 = "linalg.generic"(%657, %714) <{indexing_maps = [#map23, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg412: bf16, %arg413: bf16):
      "linalg.yield"(%arg412) : (bf16) -> ()
    }) : (tensor<48x80xbf16>, tensor<80x48xbf16>) -> tensor<80x48xbf16>
    %716 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %717 = "linalg.fill"(%119, %716) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg410: bf16, %arg411: bf16):
      "linalg.yield"(%arg410) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %718 = "linalg.matmul"(%713, %715, %717) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg407: bf16, %arg408: bf16, %arg409: bf16):
      %1058 = "arith.mulf"(%arg407, %arg408) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1059 = "arith.addf"(%arg409, %1058) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1059) : (bf16) -> ()
    }) : (tensor<16x80xbf16>, tensor<80x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %719 = "tensor.empty"() : () -> tensor<16x48xf32>
    %720 = "linalg.generic"(%718, %719) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg405: bf16, %arg406: f32):
      %1057 = "arith.extf"(%arg405) : (bf16) -> f32
      "linalg.yield"(%1057) : (f32) -> ()
    }) : (tensor<16x48xbf16>, tensor<16x48xf32>) -> tensor<16x48xf32>
    %721 = "tensor.expand_shape"(%720) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 48>}> : (tensor<16x48xf32>) -> tensor<2x8x48xf32>
    %722 = "tensor.empty"() : () -> tensor<48xf32>
    %723 = "linalg.fill"(%122, %722) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg403: f32, %arg404: f32):
      "linalg.yield"(%arg403) : (f32) -> ()
    }) : (f32, tensor<48xf32>) -> tensor<48xf32>
    %724 = "linalg.generic"(%721, %723) <{indexing_maps = [#map21, #map22], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg401: f32, %arg402: f32):
      %1056 = "arith.addf"(%arg402, %arg401) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1056) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %725 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %726 = "linalg.generic"(%631, %721, %725) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg398: f32, %arg399: f32, %arg400: f32):
      %1055 = "arith.mulf"(%arg398, %arg399) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1055) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %727 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %728 = "linalg.generic"(%721, %646, %727) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg395: f32, %arg396: f32, %arg397: f32):
      %1054 = "arith.mulf"(%arg395, %arg396) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1054) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %729 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %730 = "linalg.generic"(%635, %729) <{indexing_maps = [#map3, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg393: f32, %arg394: f32):
      "linalg.yield"(%arg393) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %731 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %732 = "linalg.generic"(%730, %726, %731) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg390: f32, %arg391: f32, %arg392: f32):
      %1053 = "arith.mulf"(%arg390, %arg391) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1053) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %733 = "tensor.empty"() : () -> tensor<48xf32>
    %734 = "linalg.fill"(%122, %733) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg388: f32, %arg389: f32):
      "linalg.yield"(%arg388) : (f32) -> ()
    }) : (f32, tensor<48xf32>) -> tensor<48xf32>
    %735 = "linalg.generic"(%732, %734) <{indexing_maps = [#map21, #map22], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg386: f32, %arg387: f32):
      %1052 = "arith.addf"(%arg387, %arg386) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1052) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %736 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %737 = "linalg.generic"(%640, %736) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg384: f32, %arg385: f32):
      "linalg.yield"(%arg384) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %738 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %739 = "linalg.generic"(%726, %737, %738) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg381: f32, %arg382: f32, %arg383: f32):
      %1051 = "arith.mulf"(%arg381, %arg382) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1051) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %740 = "tensor.empty"() : () -> tensor<2x8xf32>
    %741 = "linalg.fill"(%122, %740) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg379: f32, %arg380: f32):
      "linalg.yield"(%arg379) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %742 = "linalg.generic"(%739, %741) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg377: f32, %arg378: f32):
      %1050 = "arith.addf"(%arg378, %arg377) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1050) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %743 = "tensor.expand_shape"(%742) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 8, 1>}> : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %744 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %745 = "linalg.generic"(%743, %639, %744) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg374: f32, %arg375: f32, %arg376: f32):
      %1049 = "arith.mulf"(%arg374, %arg375) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1049) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %746 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %747 = "linalg.generic"(%728, %746) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg372: f32, %arg373: f32):
      %1048 = "arith.negf"(%arg372) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1048) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %748 = "tensor.empty"() : () -> tensor<2x8xf32>
    %749 = "linalg.fill"(%122, %748) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg370: f32, %arg371: f32):
      "linalg.yield"(%arg370) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %750 = "linalg.generic"(%747, %749) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg368: f32, %arg369: f32):
      %1047 = "arith.addf"(%arg369, %arg368) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1047) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %751 = "tensor.expand_shape"(%750) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 8, 1>}> : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %752 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %753 = "linalg.generic"(%728, %752) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg366: f32, %arg367: bf16):
      %1046 = "arith.truncf"(%arg366) : (f32) -> bf16
      "linalg.yield"(%1046) : (bf16) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %754 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %755 = "linalg.generic"(%426, %753, %754) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg363: bf16, %arg364: bf16, %arg365: bf16):
      %1045 = "arith.addf"(%arg363, %arg364) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1045) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %756 = "tensor.empty"() : () -> tensor<2x8xf32>
    %757 = "linalg.fill"(%122, %756) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg361: f32, %arg362: f32):
      "linalg.yield"(%arg361) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %758 = "linalg.generic"(%745, %757) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg359: f32, %arg360: f32):
      %1044 = "arith.addf"(%arg360, %arg359) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1044) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %759 = "tensor.empty"() : () -> tensor<2x8xf32>
    %760 = "linalg.fill"(%122, %759) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg357: f32, %arg358: f32):
      "linalg.yield"(%arg357) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %761 = "linalg.generic"(%751, %760) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg355: f32, %arg356: f32):
      %1043 = "arith.addf"(%arg356, %arg355) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1043) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %762 = "tensor.empty"() : () -> tensor<2x8xf32>
    %763 = "linalg.generic"(%758, %624, %762) <{indexing_maps = [#map2, #map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg352: f32, %arg353: f32, %arg354: f32):
      %1042 = "arith.mulf"(%arg352, %arg353) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1042) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %764 = "tensor.empty"() : () -> tensor<2x8xf32>
    %765 = "linalg.generic"(%763, %764) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg350: f32, %arg351: f32):
      %1041 = "arith.negf"(%arg350) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1041) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %766 = "tensor.empty"() : () -> tensor<2x8xf32>
    %767 = "linalg.generic"(%765, %610, %766) <{indexing_maps = [#map2, #map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg347: f32, %arg348: f32, %arg349: f32):
      %1040 = "arith.mulf"(%arg347, %arg348) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1040) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %768 = "tensor.empty"() : () -> tensor<2x8xf32>
    %769 = "linalg.generic"(%761, %767, %768) <{indexing_maps = [#map2, #map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg344: f32, %arg345: f32, %arg346: f32):
      %1039 = "arith.addf"(%arg344, %arg345) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1039) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %770 = "tensor.empty"() : () -> tensor<2x8xf32>
    %771 = "linalg.generic"(%763, %770) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg342: f32, %arg343: f32):
      %1038 = "arith.divf"(%arg342, %121) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1038) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %772 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %773 = "linalg.generic"(%771, %772) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg340: f32, %arg341: f32):
      "linalg.yield"(%arg340) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %774 = "tensor.empty"() : () -> tensor<2x8xf32>
    %775 = "linalg.generic"(%769, %774) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg338: f32, %arg339: f32):
      %1037 = "arith.divf"(%arg338, %121) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1037) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %776 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %777 = "linalg.generic"(%775, %776) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg336: f32, %arg337: f32):
      "linalg.yield"(%arg336) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %778 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %779 = "linalg.generic"(%773, %596, %778) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg333: f32, %arg334: f32, %arg335: f32):
      %1036 = "arith.mulf"(%arg333, %arg334) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1036) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %780 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %781 = "linalg.generic"(%777, %779, %780) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg330: f32, %arg331: f32, %arg332: f32):
      %1035 = "arith.addf"(%arg330, %arg331) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1035) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %782 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %783 = "linalg.generic"(%781, %782) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg328: f32, %arg329: bf16):
      %1034 = "arith.truncf"(%arg328) : (f32) -> bf16
      "linalg.yield"(%1034) : (bf16) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %784 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %785 = "linalg.generic"(%755, %783, %784) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg325: bf16, %arg326: bf16, %arg327: bf16):
      %1033 = "arith.addf"(%arg325, %arg326) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1033) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %786 = "tensor.empty"() : () -> tensor<48xbf16>
    %787 = "linalg.fill"(%119, %786) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg323: bf16, %arg324: bf16):
      "linalg.yield"(%arg323) : (bf16) -> ()
    }) : (bf16, tensor<48xbf16>) -> tensor<48xbf16>
    %788 = "linalg.generic"(%785, %787) <{indexing_maps = [#map21, #map22], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg321: bf16, %arg322: bf16):
      %1032 = "arith.addf"(%arg322, %arg321) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1032) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<48xbf16>) -> tensor<48xbf16>
    %789 = "tensor.empty"() : () -> tensor<48xf32>
    %790 = "linalg.generic"(%788, %789) <{indexing_maps = [#map18, #map18], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg319: bf16, %arg320: f32):
      %1031 = "arith.extf"(%arg319) : (bf16) -> f32
      "linalg.yield"(%1031) : (f32) -> ()
    }) : (tensor<48xbf16>, tensor<48xf32>) -> tensor<48xf32>
    %791 = "tensor.empty"() : () -> tensor<48x2x8xbf16>
    %792 = "linalg.generic"(%785, %791) <{indexing_maps = [#map21, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg317: bf16, %arg318: bf16):
      "linalg.yield"(%arg317) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<48x2x8xbf16>) -> tensor<48x2x8xbf16>
    %793 = "tensor.collapse_shape"(%792) <{reassociation = [[0], [1, 2]]}> : (tensor<48x2x8xbf16>) -> tensor<48x16xbf16>
    %794 = "tensor.collapse_shape"(%573) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x8x4x12xbf16>) -> tensor<16x48xbf16>
    %795 = "tensor.empty"() : () -> tensor<48x48xbf16>
    %796 = "linalg.fill"(%119, %795) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg315: bf16, %arg316: bf16):
      "linalg.yield"(%arg315) : (bf16) -> ()
    }) : (bf16, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %797 = "linalg.matmul"(%793, %794, %796) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg312: bf16, %arg313: bf16, %arg314: bf16):
      %1029 = "arith.mulf"(%arg312, %arg313) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1030 = "arith.addf"(%arg314, %1029) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1030) : (bf16) -> ()
    }) : (tensor<48x16xbf16>, tensor<16x48xbf16>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %798 = "tensor.empty"() : () -> tensor<48x48xf32>
    %799 = "linalg.generic"(%797, %798) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg310: bf16, %arg311: f32):
      %1028 = "arith.extf"(%arg310) : (bf16) -> f32
      "linalg.yield"(%1028) : (f32) -> ()
    }) : (tensor<48x48xbf16>, tensor<48x48xf32>) -> tensor<48x48xf32>
    %800 = "tensor.expand_shape"(%799) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 48, 4, 12>}> : (tensor<48x48xf32>) -> tensor<48x4x12xf32>
    %801 = "tensor.empty"() : () -> tensor<4x12x48xf32>
    %802 = "linalg.generic"(%800, %801) <{indexing_maps = [#map24, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg308: f32, %arg309: f32):
      "linalg.yield"(%arg308) : (f32) -> ()
    }) : (tensor<48x4x12xf32>, tensor<4x12x48xf32>) -> tensor<4x12x48xf32>
    %803 = "tensor.collapse_shape"(%785) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %804 = "tensor.empty"() : () -> tensor<48x4x12xbf16>
    %805 = "linalg.generic"(%575, %804) <{indexing_maps = [#map21, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg306: bf16, %arg307: bf16):
      "linalg.yield"(%arg306) : (bf16) -> ()
    }) : (tensor<4x12x48xbf16>, tensor<48x4x12xbf16>) -> tensor<48x4x12xbf16>
    %806 = "tensor.collapse_shape"(%805) <{reassociation = [[0], [1, 2]]}> : (tensor<48x4x12xbf16>) -> tensor<48x48xbf16>
    %807 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %808 = "linalg.fill"(%119, %807) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg304: bf16, %arg305: bf16):
      "linalg.yield"(%arg304) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %809 = "linalg.matmul"(%803, %806, %808) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg301: bf16, %arg302: bf16, %arg303: bf16):
      %1026 = "arith.mulf"(%arg301, %arg302) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1027 = "arith.addf"(%arg303, %1026) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1027) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %810 = "tensor.expand_shape"(%809) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 8, 4, 12>}> : (tensor<16x48xbf16>) -> tensor<2x8x4x12xbf16>
    %811 = "tensor.empty"() : () -> tensor<2x4x12x8xbf16>
    %812 = "linalg.generic"(%810, %811) <{indexing_maps = [#map12, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg299: bf16, %arg300: bf16):
      "linalg.yield"(%arg299) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x4x12x8xbf16>) -> tensor<2x4x12x8xbf16>
    %813 = "tensor.empty"() : () -> tensor<2x4x8x12xbf16>
    %814 = "linalg.generic"(%812, %813) <{indexing_maps = [#map16, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg297: bf16, %arg298: bf16):
      "linalg.yield"(%arg297) : (bf16) -> ()
    }) : (tensor<2x4x12x8xbf16>, tensor<2x4x8x12xbf16>) -> tensor<2x4x8x12xbf16>
    %815 = "tensor.empty"() : () -> tensor<2x4x12x8xbf16>
    %816 = "linalg.generic"(%518, %815) <{indexing_maps = [#map12, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg295: bf16, %arg296: bf16):
      "linalg.yield"(%arg295) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x4x12x8xbf16>) -> tensor<2x4x12x8xbf16>
    %817 = "tensor.collapse_shape"(%814) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x12xbf16>) -> tensor<8x8x12xbf16>
    %818 = "tensor.collapse_shape"(%816) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x12x8xbf16>) -> tensor<8x12x8xbf16>
    %819 = "tensor.empty"() : () -> tensor<8x8x8xbf16>
    %820 = "linalg.fill"(%119, %819) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg293: bf16, %arg294: bf16):
      "linalg.yield"(%arg293) : (bf16) -> ()
    }) : (bf16, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %821 = "linalg.batch_matmul"(%817, %818, %820) <{indexing_maps = [#map13, #map14, #map15], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg290: bf16, %arg291: bf16, %arg292: bf16):
      %1024 = "arith.mulf"(%arg290, %arg291) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1025 = "arith.addf"(%arg292, %1024) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1025) : (bf16) -> ()
    }) : (tensor<8x8x12xbf16>, tensor<8x12x8xbf16>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %822 = "tensor.expand_shape"(%821) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 8, 8>}> : (tensor<8x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %823 = "tensor.collapse_shape"(%812) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x12x8xbf16>) -> tensor<8x12x8xbf16>
    %824 = "tensor.collapse_shape"(%556) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x8xbf16>) -> tensor<8x8x8xbf16>
    %825 = "tensor.empty"() : () -> tensor<8x12x8xbf16>
    %826 = "linalg.fill"(%119, %825) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg288: bf16, %arg289: bf16):
      "linalg.yield"(%arg288) : (bf16) -> ()
    }) : (bf16, tensor<8x12x8xbf16>) -> tensor<8x12x8xbf16>
    %827 = "linalg.batch_matmul"(%823, %824, %826) <{indexing_maps = [#map13, #map14, #map15], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg285: bf16, %arg286: bf16, %arg287: bf16):
      %1022 = "arith.mulf"(%arg285, %arg286) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1023 = "arith.addf"(%arg287, %1022) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1023) : (bf16) -> ()
    }) : (tensor<8x12x8xbf16>, tensor<8x8x8xbf16>, tensor<8x12x8xbf16>) -> tensor<8x12x8xbf16>
    %828 = "tensor.expand_shape"(%827) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 12, 8>}> : (tensor<8x12x8xbf16>) -> tensor<2x4x12x8xbf16>
    %829 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %830 = "linalg.generic"(%828, %829) <{indexing_maps = [#map17, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg283: bf16, %arg284: bf16):
      "linalg.yield"(%arg283) : (bf16) -> ()
    }) : (tensor<2x4x12x8xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %831 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %832 = "linalg.generic"(%561, %831) <{indexing_maps = [#map25, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg281: bf16, %arg282: bf16):
      "linalg.yield"(%arg281) : (bf16) -> ()
    }) : (tensor<2x4x8x1xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %833 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %834 = "linalg.generic"(%822, %832, %833) <{indexing_maps = [#map8, #map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg278: bf16, %arg279: bf16, %arg280: bf16):
      %1021 = "arith.mulf"(%arg278, %arg279) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1021) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %835 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %836 = "linalg.generic"(%834, %545, %835) <{indexing_maps = [#map8, #map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg275: bf16, %arg276: bf16, %arg277: bf16):
      %1020 = "arith.mulf"(%arg275, %arg276) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1020) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %837 = "tensor.empty"() : () -> tensor<2x4x8xbf16>
    %838 = "linalg.fill"(%119, %837) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg273: bf16, %arg274: bf16):
      "linalg.yield"(%arg273) : (bf16) -> ()
    }) : (bf16, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %839 = "linalg.generic"(%836, %838) <{indexing_maps = [#map8, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg271: bf16, %arg272: bf16):
      %1019 = "arith.addf"(%arg272, %arg271) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1019) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %840 = "tensor.empty"() : () -> tensor<2x4x8xbf16>
    %841 = "linalg.generic"(%839, %840) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg269: bf16, %arg270: bf16):
      %1018 = "arith.negf"(%arg269) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1018) : (bf16) -> ()
    }) : (tensor<2x4x8xbf16>, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %842 = "tensor.empty"() : () -> tensor<2x4x8xf32>
    %843 = "linalg.generic"(%841, %842) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg267: bf16, %arg268: f32):
      %1017 = "arith.extf"(%arg267) : (bf16) -> f32
      "linalg.yield"(%1017) : (f32) -> ()
    }) : (tensor<2x4x8xbf16>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %844 = "tensor.expand_shape"(%843) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 4, 8, 1>}> : (tensor<2x4x8xf32>) -> tensor<2x4x8x1xf32>
    %845 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %846 = "linalg.generic"(%552, %845) <{indexing_maps = [#map15, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg265: bf16, %arg266: bf16):
      "linalg.yield"(%arg265) : (bf16) -> ()
    }) : (tensor<2x4x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %847 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %848 = "linalg.generic"(%822, %846, %847) <{indexing_maps = [#map8, #map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg262: bf16, %arg263: bf16, %arg264: bf16):
      %1016 = "arith.divf"(%arg262, %arg263) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1016) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %849 = "tensor.empty"() : () -> tensor<2x4x8xf32>
    %850 = "linalg.fill"(%122, %849) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg260: f32, %arg261: f32):
      "linalg.yield"(%arg260) : (f32) -> ()
    }) : (f32, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %851 = "linalg.generic"(%844, %850) <{indexing_maps = [#map8, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg258: f32, %arg259: f32):
      %1015 = "arith.addf"(%arg259, %arg258) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1015) : (f32) -> ()
    }) : (tensor<2x4x8x1xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %852 = "tensor.empty"() : () -> tensor<2x4x8xbf16>
    %853 = "linalg.generic"(%851, %852) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg256: f32, %arg257: bf16):
      %1014 = "arith.truncf"(%arg256) : (f32) -> bf16
      "linalg.yield"(%1014) : (bf16) -> ()
    }) : (tensor<2x4x8xf32>, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %854 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %855 = "linalg.generic"(%853, %854) <{indexing_maps = [#map15, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg254: bf16, %arg255: bf16):
      "linalg.yield"(%arg254) : (bf16) -> ()
    }) : (tensor<2x4x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %856 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %857 = "linalg.generic"(%848, %855, %856) <{indexing_maps = [#map8, #map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg251: bf16, %arg252: bf16, %arg253: bf16):
      %1013 = "arith.addf"(%arg251, %arg252) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1013) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %858 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %859 = "linalg.generic"(%857, %545, %858) <{indexing_maps = [#map8, #map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg248: bf16, %arg249: bf16, %arg250: bf16):
      %1012 = "arith.mulf"(%arg248, %arg249) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1012) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %860 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %861 = "linalg.generic"(%859, %860) <{indexing_maps = [#map16, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg246: bf16, %arg247: bf16):
      "linalg.yield"(%arg246) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %862 = "tensor.empty"() : () -> tensor<2x4x8x12xbf16>
    %863 = "linalg.generic"(%526, %862) <{indexing_maps = [#map11, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg244: bf16, %arg245: bf16):
      "linalg.yield"(%arg244) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x4x8x12xbf16>) -> tensor<2x4x8x12xbf16>
    %864 = "tensor.collapse_shape"(%861) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x8xbf16>) -> tensor<8x8x8xbf16>
    %865 = "tensor.collapse_shape"(%863) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x12xbf16>) -> tensor<8x8x12xbf16>
    %866 = "tensor.empty"() : () -> tensor<8x8x12xbf16>
    %867 = "linalg.fill"(%119, %866) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg242: bf16, %arg243: bf16):
      "linalg.yield"(%arg242) : (bf16) -> ()
    }) : (bf16, tensor<8x8x12xbf16>) -> tensor<8x8x12xbf16>
    %868 = "linalg.batch_matmul"(%864, %865, %867) <{indexing_maps = [#map13, #map14, #map15], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg239: bf16, %arg240: bf16, %arg241: bf16):
      %1010 = "arith.mulf"(%arg239, %arg240) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1011 = "arith.addf"(%arg241, %1010) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1011) : (bf16) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x12xbf16>, tensor<8x8x12xbf16>) -> tensor<8x8x12xbf16>
    %869 = "tensor.expand_shape"(%868) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 8, 12>}> : (tensor<8x8x12xbf16>) -> tensor<2x4x8x12xbf16>
    %870 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %871 = "linalg.generic"(%869, %870) <{indexing_maps = [#map11, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg237: bf16, %arg238: bf16):
      "linalg.yield"(%arg237) : (bf16) -> ()
    }) : (tensor<2x4x8x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %872 = "tensor.empty"() : () -> tensor<2x4x8x12xbf16>
    %873 = "linalg.generic"(%503, %872) <{indexing_maps = [#map11, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg235: bf16, %arg236: bf16):
      "linalg.yield"(%arg235) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x4x8x12xbf16>) -> tensor<2x4x8x12xbf16>
    %874 = "tensor.collapse_shape"(%859) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x8xbf16>) -> tensor<8x8x8xbf16>
    %875 = "tensor.collapse_shape"(%873) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x12xbf16>) -> tensor<8x8x12xbf16>
    %876 = "tensor.empty"() : () -> tensor<8x8x12xbf16>
    %877 = "linalg.fill"(%119, %876) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg233: bf16, %arg234: bf16):
      "linalg.yield"(%arg233) : (bf16) -> ()
    }) : (bf16, tensor<8x8x12xbf16>) -> tensor<8x8x12xbf16>
    %878 = "linalg.batch_matmul"(%874, %875, %877) <{indexing_maps = [#map13, #map14, #map15], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg230: bf16, %arg231: bf16, %arg232: bf16):
      %1008 = "arith.mulf"(%arg230, %arg231) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1009 = "arith.addf"(%arg232, %1008) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1009) : (bf16) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x12xbf16>, tensor<8x8x12xbf16>) -> tensor<8x8x12xbf16>
    %879 = "tensor.expand_shape"(%878) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 8, 12>}> : (tensor<8x8x12xbf16>) -> tensor<2x4x8x12xbf16>
    %880 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %881 = "linalg.generic"(%879, %880) <{indexing_maps = [#map11, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg228: bf16, %arg229: bf16):
      "linalg.yield"(%arg228) : (bf16) -> ()
    }) : (tensor<2x4x8x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %882 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %883 = "linalg.generic"(%522, %882) <{indexing_maps = [#map10, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg226: bf16, %arg227: bf16):
      "linalg.yield"(%arg226) : (bf16) -> ()
    }) : (tensor<bf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %884 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %885 = "linalg.generic"(%881, %883, %884) <{indexing_maps = [#map8, #map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg223: bf16, %arg224: bf16, %arg225: bf16):
      %1007 = "arith.divf"(%arg223, %arg224) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1007) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %886 = "tensor.empty"() : () -> tensor<4x12xbf16>
    %887 = "linalg.fill"(%119, %886) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg221: bf16, %arg222: bf16):
      "linalg.yield"(%arg221) : (bf16) -> ()
    }) : (bf16, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %888 = "linalg.generic"(%830, %887) <{indexing_maps = [#map26, #map27], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg219: bf16, %arg220: bf16):
      %1006 = "arith.addf"(%arg220, %arg219) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1006) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %889 = "tensor.empty"() : () -> tensor<4x12xf32>
    %890 = "linalg.generic"(%888, %889) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg217: bf16, %arg218: f32):
      %1005 = "arith.extf"(%arg217) : (bf16) -> f32
      "linalg.yield"(%1005) : (f32) -> ()
    }) : (tensor<4x12xbf16>, tensor<4x12xf32>) -> tensor<4x12xf32>
    %891 = "tensor.empty"() : () -> tensor<4x12x2x8xbf16>
    %892 = "linalg.generic"(%830, %891) <{indexing_maps = [#map26, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg215: bf16, %arg216: bf16):
      "linalg.yield"(%arg215) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<4x12x2x8xbf16>) -> tensor<4x12x2x8xbf16>
    %893 = "tensor.collapse_shape"(%892) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<4x12x2x8xbf16>) -> tensor<48x16xbf16>
    %894 = "tensor.collapse_shape"(%473) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %895 = "tensor.empty"() : () -> tensor<48x48xbf16>
    %896 = "linalg.fill"(%119, %895) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg213: bf16, %arg214: bf16):
      "linalg.yield"(%arg213) : (bf16) -> ()
    }) : (bf16, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %897 = "linalg.matmul"(%893, %894, %896) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg210: bf16, %arg211: bf16, %arg212: bf16):
      %1003 = "arith.mulf"(%arg210, %arg211) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1004 = "arith.addf"(%arg212, %1003) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1004) : (bf16) -> ()
    }) : (tensor<48x16xbf16>, tensor<16x48xbf16>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %898 = "tensor.empty"() : () -> tensor<48x48xf32>
    %899 = "linalg.generic"(%897, %898) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg208: bf16, %arg209: f32):
      %1002 = "arith.extf"(%arg208) : (bf16) -> f32
      "linalg.yield"(%1002) : (f32) -> ()
    }) : (tensor<48x48xbf16>, tensor<48x48xf32>) -> tensor<48x48xf32>
    %900 = "tensor.expand_shape"(%899) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 4, 12, 48>}> : (tensor<48x48xf32>) -> tensor<4x12x48xf32>
    %901 = "tensor.empty"() : () -> tensor<48x4x12xf32>
    %902 = "linalg.generic"(%900, %901) <{indexing_maps = [#map21, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg206: f32, %arg207: f32):
      "linalg.yield"(%arg206) : (f32) -> ()
    }) : (tensor<4x12x48xf32>, tensor<48x4x12xf32>) -> tensor<48x4x12xf32>
    %903 = "tensor.collapse_shape"(%830) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x8x4x12xbf16>) -> tensor<16x48xbf16>
    %904 = "tensor.empty"() : () -> tensor<4x12x48xbf16>
    %905 = "linalg.generic"(%505, %904) <{indexing_maps = [#map24, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg204: bf16, %arg205: bf16):
      "linalg.yield"(%arg204) : (bf16) -> ()
    }) : (tensor<48x4x12xbf16>, tensor<4x12x48xbf16>) -> tensor<4x12x48xbf16>
    %906 = "tensor.collapse_shape"(%905) <{reassociation = [[0, 1], [2]]}> : (tensor<4x12x48xbf16>) -> tensor<48x48xbf16>
    %907 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %908 = "linalg.fill"(%119, %907) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg202: bf16, %arg203: bf16):
      "linalg.yield"(%arg202) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %909 = "linalg.matmul"(%903, %906, %908) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg199: bf16, %arg200: bf16, %arg201: bf16):
      %1000 = "arith.mulf"(%arg199, %arg200) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1001 = "arith.addf"(%arg201, %1000) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1001) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %910 = "tensor.expand_shape"(%909) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 48>}> : (tensor<16x48xbf16>) -> tensor<2x8x48xbf16>
    %911 = "tensor.empty"() : () -> tensor<4x12xbf16>
    %912 = "linalg.fill"(%119, %911) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg197: bf16, %arg198: bf16):
      "linalg.yield"(%arg197) : (bf16) -> ()
    }) : (bf16, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %913 = "linalg.generic"(%871, %912) <{indexing_maps = [#map26, #map27], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg195: bf16, %arg196: bf16):
      %999 = "arith.addf"(%arg196, %arg195) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%999) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %914 = "tensor.empty"() : () -> tensor<4x12xf32>
    %915 = "linalg.generic"(%913, %914) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg193: bf16, %arg194: f32):
      %998 = "arith.extf"(%arg193) : (bf16) -> f32
      "linalg.yield"(%998) : (f32) -> ()
    }) : (tensor<4x12xbf16>, tensor<4x12xf32>) -> tensor<4x12xf32>
    %916 = "tensor.empty"() : () -> tensor<4x12x2x8xbf16>
    %917 = "linalg.generic"(%871, %916) <{indexing_maps = [#map26, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg191: bf16, %arg192: bf16):
      "linalg.yield"(%arg191) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<4x12x2x8xbf16>) -> tensor<4x12x2x8xbf16>
    %918 = "tensor.collapse_shape"(%917) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<4x12x2x8xbf16>) -> tensor<48x16xbf16>
    %919 = "tensor.collapse_shape"(%473) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %920 = "tensor.empty"() : () -> tensor<48x48xbf16>
    %921 = "linalg.fill"(%119, %920) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg189: bf16, %arg190: bf16):
      "linalg.yield"(%arg189) : (bf16) -> ()
    }) : (bf16, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %922 = "linalg.matmul"(%918, %919, %921) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg186: bf16, %arg187: bf16, %arg188: bf16):
      %996 = "arith.mulf"(%arg186, %arg187) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %997 = "arith.addf"(%arg188, %996) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%997) : (bf16) -> ()
    }) : (tensor<48x16xbf16>, tensor<16x48xbf16>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %923 = "tensor.empty"() : () -> tensor<48x48xf32>
    %924 = "linalg.generic"(%922, %923) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg184: bf16, %arg185: f32):
      %995 = "arith.extf"(%arg184) : (bf16) -> f32
      "linalg.yield"(%995) : (f32) -> ()
    }) : (tensor<48x48xbf16>, tensor<48x48xf32>) -> tensor<48x48xf32>
    %925 = "tensor.expand_shape"(%924) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 4, 12, 48>}> : (tensor<48x48xf32>) -> tensor<4x12x48xf32>
    %926 = "tensor.empty"() : () -> tensor<48x4x12xf32>
    %927 = "linalg.generic"(%925, %926) <{indexing_maps = [#map21, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg182: f32, %arg183: f32):
      "linalg.yield"(%arg182) : (f32) -> ()
    }) : (tensor<4x12x48xf32>, tensor<48x4x12xf32>) -> tensor<48x4x12xf32>
    %928 = "tensor.collapse_shape"(%871) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x8x4x12xbf16>) -> tensor<16x48xbf16>
    %929 = "tensor.empty"() : () -> tensor<4x12x48xbf16>
    %930 = "linalg.generic"(%490, %929) <{indexing_maps = [#map24, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg180: bf16, %arg181: bf16):
      "linalg.yield"(%arg180) : (bf16) -> ()
    }) : (tensor<48x4x12xbf16>, tensor<4x12x48xbf16>) -> tensor<4x12x48xbf16>
    %931 = "tensor.collapse_shape"(%930) <{reassociation = [[0, 1], [2]]}> : (tensor<4x12x48xbf16>) -> tensor<48x48xbf16>
    %932 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %933 = "linalg.fill"(%119, %932) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg178: bf16, %arg179: bf16):
      "linalg.yield"(%arg178) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %934 = "linalg.matmul"(%928, %931, %933) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg175: bf16, %arg176: bf16, %arg177: bf16):
      %993 = "arith.mulf"(%arg175, %arg176) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %994 = "arith.addf"(%arg177, %993) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%994) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %935 = "tensor.expand_shape"(%934) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 48>}> : (tensor<16x48xbf16>) -> tensor<2x8x48xbf16>
    %936 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %937 = "linalg.generic"(%910, %935, %936) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg172: bf16, %arg173: bf16, %arg174: bf16):
      %992 = "arith.addf"(%arg172, %arg173) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%992) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %938 = "tensor.empty"() : () -> tensor<4x12xbf16>
    %939 = "linalg.fill"(%119, %938) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg170: bf16, %arg171: bf16):
      "linalg.yield"(%arg170) : (bf16) -> ()
    }) : (bf16, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %940 = "linalg.generic"(%885, %939) <{indexing_maps = [#map26, #map27], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg168: bf16, %arg169: bf16):
      %991 = "arith.addf"(%arg169, %arg168) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%991) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %941 = "tensor.empty"() : () -> tensor<4x12xf32>
    %942 = "linalg.generic"(%940, %941) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg166: bf16, %arg167: f32):
      %990 = "arith.extf"(%arg166) : (bf16) -> f32
      "linalg.yield"(%990) : (f32) -> ()
    }) : (tensor<4x12xbf16>, tensor<4x12xf32>) -> tensor<4x12xf32>
    %943 = "tensor.empty"() : () -> tensor<4x12x2x8xbf16>
    %944 = "linalg.generic"(%885, %943) <{indexing_maps = [#map26, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg164: bf16, %arg165: bf16):
      "linalg.yield"(%arg164) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<4x12x2x8xbf16>) -> tensor<4x12x2x8xbf16>
    %945 = "tensor.collapse_shape"(%944) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<4x12x2x8xbf16>) -> tensor<48x16xbf16>
    %946 = "tensor.collapse_shape"(%473) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %947 = "tensor.empty"() : () -> tensor<48x48xbf16>
    %948 = "linalg.fill"(%119, %947) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg162: bf16, %arg163: bf16):
      "linalg.yield"(%arg162) : (bf16) -> ()
    }) : (bf16, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %949 = "linalg.matmul"(%945, %946, %948) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg159: bf16, %arg160: bf16, %arg161: bf16):
      %988 = "arith.mulf"(%arg159, %arg160) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %989 = "arith.addf"(%arg161, %988) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%989) : (bf16) -> ()
    }) : (tensor<48x16xbf16>, tensor<16x48xbf16>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %950 = "tensor.empty"() : () -> tensor<48x48xf32>
    %951 = "linalg.generic"(%949, %950) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg157: bf16, %arg158: f32):
      %987 = "arith.extf"(%arg157) : (bf16) -> f32
      "linalg.yield"(%987) : (f32) -> ()
    }) : (tensor<48x48xbf16>, tensor<48x48xf32>) -> tensor<48x48xf32>
    %952 = "tensor.expand_shape"(%951) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 4, 12, 48>}> : (tensor<48x48xf32>) -> tensor<4x12x48xf32>
    %953 = "tensor.empty"() : () -> tensor<48x4x12xf32>
    %954 = "linalg.generic"(%952, %953) <{indexing_maps = [#map21, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg155: f32, %arg156: f32):
      "linalg.yield"(%arg155) : (f32) -> ()
    }) : (tensor<4x12x48xf32>, tensor<48x4x12xf32>) -> tensor<48x4x12xf32>
    %955 = "tensor.collapse_shape"(%885) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x8x4x12xbf16>) -> tensor<16x48xbf16>
    %956 = "tensor.empty"() : () -> tensor<4x12x48xbf16>
    %957 = "linalg.generic"(%475, %956) <{indexing_maps = [#map24, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg153: bf16, %arg154: bf16):
      "linalg.yield"(%arg153) : (bf16) -> ()
    }) : (tensor<48x4x12xbf16>, tensor<4x12x48xbf16>) -> tensor<4x12x48xbf16>
    %958 = "tensor.collapse_shape"(%957) <{reassociation = [[0, 1], [2]]}> : (tensor<4x12x48xbf16>) -> tensor<48x48xbf16>
    %959 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %960 = "linalg.fill"(%119, %959) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg151: bf16, %arg152: bf16):
      "linalg.yield"(%arg151) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %961 = "linalg.matmul"(%955, %958, %960) <{indexing_maps = [#map5, #map6, #map1], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg148: bf16, %arg149: bf16, %arg150: bf16):
      %985 = "arith.mulf"(%arg148, %arg149) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %986 = "arith.addf"(%arg150, %985) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%986) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %962 = "tensor.expand_shape"(%961) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 48>}> : (tensor<16x48xbf16>) -> tensor<2x8x48xbf16>
    %963 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %964 = "linalg.generic"(%937, %962, %963) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg145: bf16, %arg146: bf16, %arg147: bf16):
      %984 = "arith.addf"(%arg145, %arg146) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%984) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %965 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %966 = "linalg.generic"(%964, %965) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg143: bf16, %arg144: f32):
      %983 = "arith.extf"(%arg143) : (bf16) -> f32
      "linalg.yield"(%983) : (f32) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %967 = "tensor.empty"() : () -> tensor<48xf32>
    %968 = "linalg.fill"(%122, %967) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg141: f32, %arg142: f32):
      "linalg.yield"(%arg141) : (f32) -> ()
    }) : (f32, tensor<48xf32>) -> tensor<48xf32>
    %969 = "linalg.generic"(%966, %968) <{indexing_maps = [#map21, #map22], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg139: f32, %arg140: f32):
      %982 = "arith.addf"(%arg140, %arg139) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%982) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %970 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %971 = "linalg.generic"(%453, %966, %970) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg136: f32, %arg137: f32, %arg138: f32):
      %981 = "arith.mulf"(%arg136, %arg137) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%981) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %972 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %973 = "linalg.generic"(%457, %972) <{indexing_maps = [#map3, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg134: f32, %arg135: f32):
      "linalg.yield"(%arg134) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %974 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %975 = "linalg.generic"(%973, %971, %974) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg131: f32, %arg132: f32, %arg133: f32):
      %980 = "arith.mulf"(%arg131, %arg132) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%980) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %976 = "tensor.empty"() : () -> tensor<48xf32>
    %977 = "linalg.fill"(%122, %976) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg129: f32, %arg130: f32):
      "linalg.yield"(%arg129) : (f32) -> ()
    }) : (f32, tensor<48xf32>) -> tensor<48xf32>
    %978 = "linalg.generic"(%975, %977) <{indexing_maps = [#map21, #map22], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg127: f32, %arg128: f32):
      %979 = "arith.addf"(%arg128, %arg127) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%979) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    "func.return"(%393, %915, %927, %790, %802, %942, %954, %890, %902, %677, %688, %969, %978, %724, %735, %701, %712, %408, %419) : (tensor<f32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<48xf32>, tensor<4x12x48xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<48xf32>, tensor<80x48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<80xf32>, tensor<48x80xf32>, tensor<20xf32>, tensor<48x20xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>, sym_name = "silu", sym_visibility = "private"}> ({
  ^bb0(%arg95: tensor<2x8x80xbf16>):
    %95 = "arith.constant"() <{value = 1.000000e+00 : bf16}> : () -> bf16
    %96 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %97 = "linalg.generic"(%arg95, %96) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg105: bf16, %arg106: bf16):
      %110 = "arith.negf"(%arg105) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%110) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %98 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %99 = "linalg.generic"(%97, %98) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg103: bf16, %arg104: bf16):
      %109 = "math.exp"(%arg103) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%109) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %100 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %101 = "linalg.generic"(%99, %100) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg101: bf16, %arg102: bf16):
      %108 = "arith.addf"(%arg101, %95) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%108) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %102 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %103 = "linalg.generic"(%101, %102) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg99: bf16, %arg100: bf16):
      %107 = "arith.divf"(%95, %arg99) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%107) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %104 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %105 = "linalg.generic"(%arg95, %103, %104) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg96: bf16, %arg97: bf16, %arg98: bf16):
      %106 = "arith.mulf"(%arg96, %arg97) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%106) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    "func.return"(%105) : (tensor<2x8x80xbf16>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<2x8x20xf32>) -> (tensor<2x8x20xf32>, tensor<2x8x20xf32>, tensor<2x8x1xf32>), sym_name = "log_softmax", sym_visibility = "private"}> ({
  ^bb0(%arg72: tensor<2x8x20xf32>):
    %68 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %69 = "arith.constant"() <{value = 0xFF800000 : f32}> : () -> f32
    %70 = "tensor.empty"() : () -> tensor<2x8xf32>
    %71 = "linalg.fill"(%69, %70) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg93: f32, %arg94: f32):
      "linalg.yield"(%arg93) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %72 = "linalg.generic"(%arg72, %71) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg91: f32, %arg92: f32):
      %94 = "arith.maximumf"(%arg92, %arg91) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%94) : (f32) -> ()
    }) : (tensor<2x8x20xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %73 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %74 = "linalg.generic"(%72, %73) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg89: f32, %arg90: f32):
      "linalg.yield"(%arg89) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %75 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %76 = "linalg.generic"(%arg72, %74, %75) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg86: f32, %arg87: f32, %arg88: f32):
      %93 = "arith.subf"(%arg86, %arg87) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%93) : (f32) -> ()
    }) : (tensor<2x8x20xf32>, tensor<2x8x20xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %77 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %78 = "linalg.generic"(%76, %77) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg84: f32, %arg85: f32):
      %92 = "math.exp"(%arg84) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%92) : (f32) -> ()
    }) : (tensor<2x8x20xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %79 = "tensor.empty"() : () -> tensor<2x8xf32>
    %80 = "linalg.fill"(%68, %79) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg82: f32, %arg83: f32):
      "linalg.yield"(%arg82) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %81 = "linalg.generic"(%78, %80) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg80: f32, %arg81: f32):
      %91 = "arith.addf"(%arg81, %arg80) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%91) : (f32) -> ()
    }) : (tensor<2x8x20xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %82 = "tensor.expand_shape"(%81) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 8, 1>}> : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %83 = "tensor.empty"() : () -> tensor<2x8xf32>
    %84 = "linalg.generic"(%81, %83) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg78: f32, %arg79: f32):
      %90 = "math.log"(%arg78) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%90) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %85 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %86 = "linalg.generic"(%84, %85) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg76: f32, %arg77: f32):
      "linalg.yield"(%arg76) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %87 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %88 = "linalg.generic"(%76, %86, %87) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg73: f32, %arg74: f32, %arg75: f32):
      %89 = "arith.subf"(%arg73, %arg74) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%89) : (f32) -> ()
    }) : (tensor<2x8x20xf32>, tensor<2x8x20xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    "func.return"(%88, %78, %82) : (tensor<2x8x20xf32>, tensor<2x8x20xf32>, tensor<2x8x1xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<2x8x20xi1>, tensor<2x8x20xf32>, tensor<f32>) -> (tensor<2x8x20xf32>, tensor<2x8x20xf32>), sym_name = "_where", sym_visibility = "private"}> ({
  ^bb0(%arg63: tensor<2x8x20xi1>, %arg64: tensor<2x8x20xf32>, %arg65: tensor<f32>):
    %62 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<2x8x20xf32>}> : () -> tensor<2x8x20xf32>
    %63 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %64 = "linalg.generic"(%arg65, %63) <{indexing_maps = [#map20, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg70: f32, %arg71: f32):
      "linalg.yield"(%arg70) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %65 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %66 = "linalg.generic"(%arg63, %arg64, %64, %65) <{indexing_maps = [#map, #map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg66: i1, %arg67: f32, %arg68: f32, %arg69: f32):
      %67 = "arith.select"(%arg66, %arg67, %arg68) : (i1, f32, f32) -> f32
      "linalg.yield"(%67) : (f32) -> ()
    }) : (tensor<2x8x20xi1>, tensor<2x8x20xf32>, tensor<2x8x20xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    "func.return"(%66, %62) : (tensor<2x8x20xf32>, tensor<2x8x20xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<2x8x20xi1>, tensor<2x8x20xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>, sym_name = "_where_0", sym_visibility = "private"}> ({
  ^bb0(%arg57: tensor<2x8x20xi1>, %arg58: tensor<2x8x20xf32>, %arg59: tensor<2x8x20xf32>):
    %58 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %59 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %60 = "linalg.generic"(%arg57, %arg59, %59) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg60: i1, %arg61: f32, %arg62: f32):
      %61 = "arith.select"(%arg60, %arg61, %58) : (i1, f32, f32) -> f32
      "linalg.yield"(%61) : (f32) -> ()
    }) : (tensor<2x8x20xi1>, tensor<2x8x20xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    "func.return"(%60) : (tensor<2x8x20xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<2x8x20xf32>, tensor<2x8x1xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>, sym_name = "log_softmax_1", sym_visibility = "private"}> ({
  ^bb0(%arg33: tensor<2x8x20xf32>, %arg34: tensor<2x8x1xf32>, %arg35: tensor<2x8x20xf32>):
    %34 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %35 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %36 = "linalg.generic"(%arg35, %35) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg55: f32, %arg56: f32):
      %57 = "arith.negf"(%arg55) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%57) : (f32) -> ()
    }) : (tensor<2x8x20xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %37 = "tensor.empty"() : () -> tensor<2x8xf32>
    %38 = "linalg.fill"(%34, %37) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg53: f32, %arg54: f32):
      "linalg.yield"(%arg53) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %39 = "linalg.generic"(%36, %38) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg51: f32, %arg52: f32):
      %56 = "arith.addf"(%arg52, %arg51) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%56) : (f32) -> ()
    }) : (tensor<2x8x20xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %40 = "tensor.expand_shape"(%39) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 8, 1>}> : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %41 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %42 = "linalg.generic"(%40, %arg34, %41) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg48: f32, %arg49: f32, %arg50: f32):
      %55 = "arith.divf"(%arg48, %arg49) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%55) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %43 = "tensor.empty"() : () -> tensor<2x8xf32>
    %44 = "linalg.fill"(%34, %43) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg46: f32, %arg47: f32):
      "linalg.yield"(%arg46) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %45 = "linalg.generic"(%42, %44) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg44: f32, %arg45: f32):
      %54 = "arith.addf"(%arg45, %arg44) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%54) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %46 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %47 = "linalg.generic"(%45, %46) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg42: f32, %arg43: f32):
      "linalg.yield"(%arg42) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %48 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %49 = "linalg.generic"(%47, %arg33, %48) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg39: f32, %arg40: f32, %arg41: f32):
      %53 = "arith.mulf"(%arg39, %arg40) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%53) : (f32) -> ()
    }) : (tensor<2x8x20xf32>, tensor<2x8x20xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %50 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %51 = "linalg.generic"(%arg35, %49, %50) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg36: f32, %arg37: f32, %arg38: f32):
      %52 = "arith.addf"(%arg36, %arg37) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%52) : (f32) -> ()
    }) : (tensor<2x8x20xf32>, tensor<2x8x20xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    "func.return"(%51) : (tensor<2x8x20xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<2x8x80xbf16>) -> (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>), sym_name = "silu_2", sym_visibility = "private"}> ({
  ^bb0(%arg16: tensor<2x8x80xbf16>):
    %12 = "arith.constant"() <{value = 1.000000e+00 : bf16}> : () -> bf16
    %13 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %14 = "linalg.generic"(%arg16, %13) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg31: bf16, %arg32: bf16):
      %33 = "arith.negf"(%arg31) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%33) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %15 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %16 = "linalg.generic"(%14, %15) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg29: bf16, %arg30: bf16):
      %32 = "math.exp"(%arg29) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%32) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %17 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %18 = "linalg.generic"(%16, %17) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg27: bf16, %arg28: bf16):
      %31 = "arith.addf"(%arg27, %12) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%31) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %19 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %20 = "linalg.generic"(%18, %19) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg25: bf16, %arg26: bf16):
      %30 = "arith.divf"(%12, %arg25) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%30) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %21 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %22 = "linalg.generic"(%20, %21) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg23: bf16, %arg24: bf16):
      %29 = "arith.subf"(%12, %arg23) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%29) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %23 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %24 = "linalg.generic"(%20, %22, %23) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg20: bf16, %arg21: bf16, %arg22: bf16):
      %28 = "arith.mulf"(%arg20, %arg21) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%28) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %25 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %26 = "linalg.generic"(%arg16, %20, %25) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg17: bf16, %arg18: bf16, %arg19: bf16):
      %27 = "arith.mulf"(%arg17, %arg18) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%27) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    "func.return"(%26, %20, %24) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>, sym_name = "silu_3", sym_visibility = "private"}> ({
  ^bb0(%arg0: tensor<2x8x80xbf16>, %arg1: tensor<2x8x80xbf16>, %arg2: tensor<2x8x80xbf16>, %arg3: tensor<2x8x80xbf16>):
    %0 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %1 = "linalg.generic"(%arg1, %arg3, %0) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg13: bf16, %arg14: bf16, %arg15: bf16):
      %11 = "arith.mulf"(%arg13, %arg14) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%11) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %2 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %3 = "linalg.generic"(%arg3, %arg0, %2) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg10: bf16, %arg11: bf16, %arg12: bf16):
      %10 = "arith.mulf"(%arg10, %arg11) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%10) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %4 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %5 = "linalg.generic"(%1, %arg2, %4) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
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
