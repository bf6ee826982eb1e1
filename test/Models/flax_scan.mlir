// Written by utils/export_models.py; flax_scan.json describes it.
#map = affine_map<() -> ()>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1, d2) -> ()>
#map10 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
#map11 = affine_map<(d0, d1, d2) -> (d0)>
#map12 = affine_map<(d0, d1) -> (d1, d0)>
#map13 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> ()>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d2)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map22 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map23 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map24 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map25 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map26 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
#map27 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map28 = affine_map<(d0, d1, d2) -> (d2, d0, d1)>
#map29 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map30 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0, d1)>
#map31 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map32 = affine_map<(d0, d1) -> (d1)>
"builtin.module"() <{sym_name = "jax"}> ({
  "func.func"() <{arg_attrs = [{ufp4.name = "head.bias", ufp4.parameter}, {ufp4.name = "head.kernel", ufp4.parameter}, {ufp4.name = "layers.block.attention.key.bias", ufp4.parameter}, {ufp4.name = "layers.block.attention.key.kernel", ufp4.parameter}, {ufp4.name = "layers.block.attention.out.bias", ufp4.parameter}, {ufp4.name = "layers.block.attention.out.kernel", ufp4.parameter}, {ufp4.name = "layers.block.attention.query.bias", ufp4.parameter}, {ufp4.name = "layers.block.attention.query.kernel", ufp4.parameter}, {ufp4.name = "layers.block.attention.value.bias", ufp4.parameter}, {ufp4.name = "layers.block.attention.value.kernel", ufp4.parameter}, {ufp4.name = "layers.block.down.bias", ufp4.parameter}, {ufp4.name = "layers.block.down.kernel", ufp4.parameter}, {ufp4.name = "layers.block.norm_1.bias", ufp4.parameter}, {ufp4.name = "layers.block.norm_1.scale", ufp4.parameter}, {ufp4.name = "layers.block.norm_2.bias", ufp4.parameter}, {ufp4.name = "layers.block.norm_2.scale", ufp4.parameter}, {ufp4.name = "layers.block.up.bias", ufp4.parameter}, {ufp4.name = "layers.block.up.kernel", ufp4.parameter}, {ufp4.name = "x"}, {ufp4.name = "labels"}], function_type = (tensor<20xf32>, tensor<48x20xf32>, tensor<3x4x12xf32>, tensor<3x48x4x12xf32>, tensor<3x48xf32>, tensor<3x4x12x48xf32>, tensor<3x4x12xf32>, tensor<3x48x4x12xf32>, tensor<3x4x12xf32>, tensor<3x48x4x12xf32>, tensor<3x48xf32>, tensor<3x80x48xf32>, tensor<3x48xf32>, tensor<3x48xf32>, tensor<3x48xf32>, tensor<3x48xf32>, tensor<3x80xf32>, tensor<3x48x80xf32>, tensor<2x8x48xbf16>, tensor<2x8xi32>) -> (tensor<f32>, tensor<20xf32>, tensor<48x20xf32>, tensor<3x4x12xf32>, tensor<3x48x4x12xf32>, tensor<3x48xf32>, tensor<3x4x12x48xf32>, tensor<3x4x12xf32>, tensor<3x48x4x12xf32>, tensor<3x4x12xf32>, tensor<3x48x4x12xf32>, tensor<3x48xf32>, tensor<3x80x48xf32>, tensor<3x48xf32>, tensor<3x48xf32>, tensor<3x48xf32>, tensor<3x48xf32>, tensor<3x80xf32>, tensor<3x48x80xf32>), res_attrs = [{ufp4.name = "loss"}, {ufp4.name = "grad.head.bias"}, {ufp4.name = "grad.head.kernel"}, {ufp4.name = "grad.layers.block.attention.key.bias"}, {ufp4.name = "grad.layers.block.attention.key.kernel"}, {ufp4.name = "grad.layers.block.attention.out.bias"}, {ufp4.name = "grad.layers.block.attention.out.kernel"}, {ufp4.name = "grad.layers.block.attention.query.bias"}, {ufp4.name = "grad.layers.block.attention.query.kernel"}, {ufp4.name = "grad.layers.block.attention.value.bias"}, {ufp4.name = "grad.layers.block.attention.value.kernel"}, {ufp4.name = "grad.layers.block.down.bias"}, {ufp4.name = "grad.layers.block.down.kernel"}, {ufp4.name = "grad.layers.block.norm_1.bias"}, {ufp4.name = "grad.layers.block.norm_1.scale"}, {ufp4.name = "grad.layers.block.norm_2.bias"}, {ufp4.name = "grad.layers.block.norm_2.scale"}, {ufp4.name = "grad.layers.block.up.bias"}, {ufp4.name = "grad.layers.block.up.kernel"}], sym_name = "train_step", sym_visibility = "public"}> ({
  ^bb0(%arg986: tensor<20xf32>, %arg987: tensor<48x20xf32>, %arg988: tensor<3x4x12xf32>, %arg989: tensor<3x48x4x12xf32>, %arg990: tensor<3x48xf32>, %arg991: tensor<3x4x12x48xf32>, %arg992: tensor<3x4x12xf32>, %arg993: tensor<3x48x4x12xf32>, %arg994: tensor<3x4x12xf32>, %arg995: tensor<3x48x4x12xf32>, %arg996: tensor<3x48xf32>, %arg997: tensor<3x80x48xf32>, %arg998: tensor<3x48xf32>, %arg999: tensor<3x48xf32>, %arg1000: tensor<3x48xf32>, %arg1001: tensor<3x48xf32>, %arg1002: tensor<3x80xf32>, %arg1003: tensor<3x48x80xf32>, %arg1004: tensor<2x8x48xbf16>, %arg1005: tensor<2x8xi32>):
    %1290 = "arith.constant"() <{value = 6.250000e-02 : f32}> : () -> f32
    %1291 = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %1292 = "arith.constant"() <{value = 3.46410155 : f32}> : () -> f32
    %1293 = "arith.constant"() <{value = 3 : i32}> : () -> i32
    %1294 = "arith.constant"() <{value = 1.600000e+01 : f32}> : () -> f32
    %1295 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %1296 = "arith.constant"() <{value = 0.000000e+00 : bf16}> : () -> bf16
    %1297 = "arith.constant"() <{value = 1 : i32}> : () -> i32
    %1298 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<3x48x80xf32>}> : () -> tensor<3x48x80xf32>
    %1299 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<3x80xf32>}> : () -> tensor<3x80xf32>
    %1300 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<3x80x48xf32>}> : () -> tensor<3x80x48xf32>
    %1301 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<3x4x12x48xf32>}> : () -> tensor<3x4x12x48xf32>
    %1302 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<3x48xf32>}> : () -> tensor<3x48xf32>
    %1303 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<3x48x4x12xf32>}> : () -> tensor<3x48x4x12xf32>
    %1304 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<3x4x12xf32>}> : () -> tensor<3x4x12xf32>
    %1305 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<3x80x48xbf16>}> : () -> tensor<3x80x48xbf16>
    %1306 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<3x2x8x80xbf16>}> : () -> tensor<3x2x8x80xbf16>
    %1307 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<3x48x80xbf16>}> : () -> tensor<3x48x80xbf16>
    %1308 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<3x4x12x48xbf16>}> : () -> tensor<3x4x12x48xbf16>
    %1309 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<3x2x4x8x1xbf16>}> : () -> tensor<3x2x4x8x1xbf16>
    %1310 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<3x2x4x8x8xbf16>}> : () -> tensor<3x2x4x8x8xbf16>
    %1311 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<3x2x8x4x12xbf16>}> : () -> tensor<3x2x8x4x12xbf16>
    %1312 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<3x2x8x48xbf16>}> : () -> tensor<3x2x8x48xbf16>
    %1313 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<3x48x4x12xbf16>}> : () -> tensor<3x48x4x12xbf16>
    %1314 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<3x1x1x48xf32>}> : () -> tensor<3x1x1x48xf32>
    %1315 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<3x2x8x1xf32>}> : () -> tensor<3x2x8x1xf32>
    %1316 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<3x2x8xf32>}> : () -> tensor<3x2x8xf32>
    %1317 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<3x2x8x48xf32>}> : () -> tensor<3x2x8x48xf32>
    %1318 = "arith.constant"() <{value = dense<2.000000e+00> : tensor<2x8xf32>}> : () -> tensor<2x8xf32>
    %1319 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<2x8xf32>}> : () -> tensor<2x8xf32>
    %1320 = "arith.constant"() <{value = dense<1.000000e+00> : tensor<2x8xf32>}> : () -> tensor<2x8xf32>
    %1321 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    "func.call"() <{callee = @silu}> : () -> ()
    %1322 = "tensor.empty"() : () -> tensor<f32>
    %1323 = "linalg.generic"(%1322) <{indexing_maps = [#map], iterator_types = [], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg1131: f32):
      "linalg.yield"(%1292) : (f32) -> ()
    }) : (tensor<f32>) -> tensor<f32>
    %1324 = "tensor.empty"() : () -> tensor<bf16>
    %1325 = "linalg.generic"(%1323, %1324) <{indexing_maps = [#map, #map], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1129: f32, %arg1130: bf16):
      %1529 = "arith.truncf"(%arg1129) : (f32) -> bf16
      "linalg.yield"(%1529) : (bf16) -> ()
    }) : (tensor<f32>, tensor<bf16>) -> tensor<bf16>
    "func.call"() <{callee = @silu_0}> : () -> ()
    %1326:37 = "scf.for"(%1291, %1293, %1297, %arg1004, %1317, %1316, %1316, %1315, %1314, %1315, %1317, %1317, %1313, %1312, %1313, %1313, %1311, %1311, %1310, %1309, %1309, %1310, %1311, %1308, %1311, %1317, %1316, %1316, %1315, %1314, %1315, %1317, %1317, %1307, %1312, %1306, %1306, %1306, %1305, %1306) ({
    ^bb0(%arg1091: i32, %arg1092: tensor<2x8x48xbf16>, %arg1093: tensor<3x2x8x48xf32>, %arg1094: tensor<3x2x8xf32>, %arg1095: tensor<3x2x8xf32>, %arg1096: tensor<3x2x8x1xf32>, %arg1097: tensor<3x1x1x48xf32>, %arg1098: tensor<3x2x8x1xf32>, %arg1099: tensor<3x2x8x48xf32>, %arg1100: tensor<3x2x8x48xf32>, %arg1101: tensor<3x48x4x12xbf16>, %arg1102: tensor<3x2x8x48xbf16>, %arg1103: tensor<3x48x4x12xbf16>, %arg1104: tensor<3x48x4x12xbf16>, %arg1105: tensor<3x2x8x4x12xbf16>, %arg1106: tensor<3x2x8x4x12xbf16>, %arg1107: tensor<3x2x4x8x8xbf16>, %arg1108: tensor<3x2x4x8x1xbf16>, %arg1109: tensor<3x2x4x8x1xbf16>, %arg1110: tensor<3x2x4x8x8xbf16>, %arg1111: tensor<3x2x8x4x12xbf16>, %arg1112: tensor<3x4x12x48xbf16>, %arg1113: tensor<3x2x8x4x12xbf16>, %arg1114: tensor<3x2x8x48xf32>, %arg1115: tensor<3x2x8xf32>, %arg1116: tensor<3x2x8xf32>, %arg1117: tensor<3x2x8x1xf32>, %arg1118: tensor<3x1x1x48xf32>, %arg1119: tensor<3x2x8x1xf32>, %arg1120: tensor<3x2x8x48xf32>, %arg1121: tensor<3x2x8x48xf32>, %arg1122: tensor<3x48x80xbf16>, %arg1123: tensor<3x2x8x48xbf16>, %arg1124: tensor<3x2x8x80xbf16>, %arg1125: tensor<3x2x8x80xbf16>, %arg1126: tensor<3x2x8x80xbf16>, %arg1127: tensor<3x80x48xbf16>, %arg1128: tensor<3x2x8x80xbf16>):
      %1475 = "tensor.from_elements"(%arg1091) : (i32) -> tensor<i32>
      %1476 = "func.call"(%arg988, %1475) <{callee = @dynamic_index_in_dim}> : (tensor<3x4x12xf32>, tensor<i32>) -> tensor<4x12xf32>
      %1477 = "func.call"(%arg989, %1475) <{callee = @dynamic_index_in_dim_1}> : (tensor<3x48x4x12xf32>, tensor<i32>) -> tensor<48x4x12xf32>
      %1478 = "func.call"(%arg990, %1475) <{callee = @dynamic_index_in_dim_2}> : (tensor<3x48xf32>, tensor<i32>) -> tensor<48xf32>
      %1479 = "func.call"(%arg991, %1475) <{callee = @dynamic_index_in_dim_3}> : (tensor<3x4x12x48xf32>, tensor<i32>) -> tensor<4x12x48xf32>
      %1480 = "func.call"(%arg992, %1475) <{callee = @dynamic_index_in_dim}> : (tensor<3x4x12xf32>, tensor<i32>) -> tensor<4x12xf32>
      %1481 = "func.call"(%arg993, %1475) <{callee = @dynamic_index_in_dim_1}> : (tensor<3x48x4x12xf32>, tensor<i32>) -> tensor<48x4x12xf32>
      %1482 = "func.call"(%arg994, %1475) <{callee = @dynamic_index_in_dim}> : (tensor<3x4x12xf32>, tensor<i32>) -> tensor<4x12xf32>
      %1483 = "func.call"(%arg995, %1475) <{callee = @dynamic_index_in_dim_1}> : (tensor<3x48x4x12xf32>, tensor<i32>) -> tensor<48x4x12xf32>
      %1484 = "func.call"(%arg996, %1475) <{callee = @dynamic_index_in_dim_2}> : (tensor<3x48xf32>, tensor<i32>) -> tensor<48xf32>
      %1485 = "func.call"(%arg997, %1475) <{callee = @dynamic_index_in_dim_4}> : (tensor<3x80x48xf32>, tensor<i32>) -> tensor<80x48xf32>
      %1486 = "func.call"(%arg998, %1475) <{callee = @dynamic_index_in_dim_2}> : (tensor<3x48xf32>, tensor<i32>) -> tensor<48xf32>
      %1487 = "func.call"(%arg999, %1475) <{callee = @dynamic_index_in_dim_2}> : (tensor<3x48xf32>, tensor<i32>) -> tensor<48xf32>
      %1488 = "func.call"(%arg1000, %1475) <{callee = @dynamic_index_in_dim_2}> : (tensor<3x48xf32>, tensor<i32>) -> tensor<48xf32>
      %1489 = "func.call"(%arg1001, %1475) <{callee = @dynamic_index_in_dim_2}> : (tensor<3x48xf32>, tensor<i32>) -> tensor<48xf32>
      %1490 = "func.call"(%arg1002, %1475) <{callee = @dynamic_index_in_dim_5}> : (tensor<3x80xf32>, tensor<i32>) -> tensor<80xf32>
      %1491 = "func.call"(%arg1003, %1475) <{callee = @dynamic_index_in_dim_6}> : (tensor<3x48x80xf32>, tensor<i32>) -> tensor<48x80xf32>
      %1492:37 = "func.call"(%1325, %1319, %1320, %1320, %1318, %1319, %1320, %1320, %1318, %arg1092, %1476, %1477, %1478, %1479, %1480, %1481, %1482, %1483, %1484, %1485, %1486, %1487, %1488, %1489, %1490, %1491) <{callee = @closed_call}> : (tensor<bf16>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8x48xbf16>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<48xf32>, tensor<4x12x48xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<48xf32>, tensor<80x48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<80xf32>, tensor<48x80xf32>) -> (tensor<2x8x48xbf16>, tensor<2x8x48xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8x1xf32>, tensor<1x1x48xf32>, tensor<2x8x1xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<48x4x12xbf16>, tensor<2x8x48xbf16>, tensor<48x4x12xbf16>, tensor<48x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x1xbf16>, tensor<2x4x8x1xbf16>, tensor<2x4x8x8xbf16>, tensor<2x8x4x12xbf16>, tensor<4x12x48xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x48xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8x1xf32>, tensor<1x1x48xf32>, tensor<2x8x1xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<48x80xbf16>, tensor<2x8x48xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<80x48xbf16>, tensor<2x8x80xbf16>)
      %1493 = "func.call"(%arg1093, %1492#1, %1475) <{callee = @dynamic_update_index_in_dim}> : (tensor<3x2x8x48xf32>, tensor<2x8x48xf32>, tensor<i32>) -> tensor<3x2x8x48xf32>
      %1494 = "func.call"(%arg1094, %1492#2, %1475) <{callee = @dynamic_update_index_in_dim_8}> : (tensor<3x2x8xf32>, tensor<2x8xf32>, tensor<i32>) -> tensor<3x2x8xf32>
      %1495 = "func.call"(%arg1095, %1492#3, %1475) <{callee = @dynamic_update_index_in_dim_8}> : (tensor<3x2x8xf32>, tensor<2x8xf32>, tensor<i32>) -> tensor<3x2x8xf32>
      %1496 = "func.call"(%arg1096, %1492#4, %1475) <{callee = @dynamic_update_index_in_dim_9}> : (tensor<3x2x8x1xf32>, tensor<2x8x1xf32>, tensor<i32>) -> tensor<3x2x8x1xf32>
      %1497 = "func.call"(%arg1097, %1492#5, %1475) <{callee = @dynamic_update_index_in_dim_10}> : (tensor<3x1x1x48xf32>, tensor<1x1x48xf32>, tensor<i32>) -> tensor<3x1x1x48xf32>
      %1498 = "func.call"(%arg1098, %1492#6, %1475) <{callee = @dynamic_update_index_in_dim_9}> : (tensor<3x2x8x1xf32>, tensor<2x8x1xf32>, tensor<i32>) -> tensor<3x2x8x1xf32>
      %1499 = "func.call"(%arg1099, %1492#7, %1475) <{callee = @dynamic_update_index_in_dim}> : (tensor<3x2x8x48xf32>, tensor<2x8x48xf32>, tensor<i32>) -> tensor<3x2x8x48xf32>
      %1500 = "func.call"(%arg1100, %1492#8, %1475) <{callee = @dynamic_update_index_in_dim}> : (tensor<3x2x8x48xf32>, tensor<2x8x48xf32>, tensor<i32>) -> tensor<3x2x8x48xf32>
      %1501 = "func.call"(%arg1101, %1492#9, %1475) <{callee = @dynamic_update_index_in_dim_11}> : (tensor<3x48x4x12xbf16>, tensor<48x4x12xbf16>, tensor<i32>) -> tensor<3x48x4x12xbf16>
      %1502 = "func.call"(%arg1102, %1492#10, %1475) <{callee = @dynamic_update_index_in_dim_12}> : (tensor<3x2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<i32>) -> tensor<3x2x8x48xbf16>
      %1503 = "func.call"(%arg1103, %1492#11, %1475) <{callee = @dynamic_update_index_in_dim_11}> : (tensor<3x48x4x12xbf16>, tensor<48x4x12xbf16>, tensor<i32>) -> tensor<3x48x4x12xbf16>
      %1504 = "func.call"(%arg1104, %1492#12, %1475) <{callee = @dynamic_update_index_in_dim_11}> : (tensor<3x48x4x12xbf16>, tensor<48x4x12xbf16>, tensor<i32>) -> tensor<3x48x4x12xbf16>
      %1505 = "func.call"(%arg1105, %1492#13, %1475) <{callee = @dynamic_update_index_in_dim_13}> : (tensor<3x2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<i32>) -> tensor<3x2x8x4x12xbf16>
      %1506 = "func.call"(%arg1106, %1492#14, %1475) <{callee = @dynamic_update_index_in_dim_13}> : (tensor<3x2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<i32>) -> tensor<3x2x8x4x12xbf16>
      %1507 = "func.call"(%arg1107, %1492#15, %1475) <{callee = @dynamic_update_index_in_dim_14}> : (tensor<3x2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<i32>) -> tensor<3x2x4x8x8xbf16>
      %1508 = "func.call"(%arg1108, %1492#16, %1475) <{callee = @dynamic_update_index_in_dim_15}> : (tensor<3x2x4x8x1xbf16>, tensor<2x4x8x1xbf16>, tensor<i32>) -> tensor<3x2x4x8x1xbf16>
      %1509 = "func.call"(%arg1109, %1492#17, %1475) <{callee = @dynamic_update_index_in_dim_15}> : (tensor<3x2x4x8x1xbf16>, tensor<2x4x8x1xbf16>, tensor<i32>) -> tensor<3x2x4x8x1xbf16>
      %1510 = "func.call"(%arg1110, %1492#18, %1475) <{callee = @dynamic_update_index_in_dim_14}> : (tensor<3x2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<i32>) -> tensor<3x2x4x8x8xbf16>
      %1511 = "func.call"(%arg1111, %1492#19, %1475) <{callee = @dynamic_update_index_in_dim_13}> : (tensor<3x2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<i32>) -> tensor<3x2x8x4x12xbf16>
      %1512 = "func.call"(%arg1112, %1492#20, %1475) <{callee = @dynamic_update_index_in_dim_16}> : (tensor<3x4x12x48xbf16>, tensor<4x12x48xbf16>, tensor<i32>) -> tensor<3x4x12x48xbf16>
      %1513 = "func.call"(%arg1113, %1492#21, %1475) <{callee = @dynamic_update_index_in_dim_13}> : (tensor<3x2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<i32>) -> tensor<3x2x8x4x12xbf16>
      %1514 = "func.call"(%arg1114, %1492#22, %1475) <{callee = @dynamic_update_index_in_dim}> : (tensor<3x2x8x48xf32>, tensor<2x8x48xf32>, tensor<i32>) -> tensor<3x2x8x48xf32>
      %1515 = "func.call"(%arg1115, %1492#23, %1475) <{callee = @dynamic_update_index_in_dim_8}> : (tensor<3x2x8xf32>, tensor<2x8xf32>, tensor<i32>) -> tensor<3x2x8xf32>
      %1516 = "func.call"(%arg1116, %1492#24, %1475) <{callee = @dynamic_update_index_in_dim_8}> : (tensor<3x2x8xf32>, tensor<2x8xf32>, tensor<i32>) -> tensor<3x2x8xf32>
      %1517 = "func.call"(%arg1117, %1492#25, %1475) <{callee = @dynamic_update_index_in_dim_9}> : (tensor<3x2x8x1xf32>, tensor<2x8x1xf32>, tensor<i32>) -> tensor<3x2x8x1xf32>
      %1518 = "func.call"(%arg1118, %1492#26, %1475) <{callee = @dynamic_update_index_in_dim_10}> : (tensor<3x1x1x48xf32>, tensor<1x1x48xf32>, tensor<i32>) -> tensor<3x1x1x48xf32>
      %1519 = "func.call"(%arg1119, %1492#27, %1475) <{callee = @dynamic_update_index_in_dim_9}> : (tensor<3x2x8x1xf32>, tensor<2x8x1xf32>, tensor<i32>) -> tensor<3x2x8x1xf32>
      %1520 = "func.call"(%arg1120, %1492#28, %1475) <{callee = @dynamic_update_index_in_dim}> : (tensor<3x2x8x48xf32>, tensor<2x8x48xf32>, tensor<i32>) -> tensor<3x2x8x48xf32>
      %1521 = "func.call"(%arg1121, %1492#29, %1475) <{callee = @dynamic_update_index_in_dim}> : (tensor<3x2x8x48xf32>, tensor<2x8x48xf32>, tensor<i32>) -> tensor<3x2x8x48xf32>
      %1522 = "func.call"(%arg1122, %1492#30, %1475) <{callee = @dynamic_update_index_in_dim_17}> : (tensor<3x48x80xbf16>, tensor<48x80xbf16>, tensor<i32>) -> tensor<3x48x80xbf16>
      %1523 = "func.call"(%arg1123, %1492#31, %1475) <{callee = @dynamic_update_index_in_dim_12}> : (tensor<3x2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<i32>) -> tensor<3x2x8x48xbf16>
      %1524 = "func.call"(%arg1124, %1492#32, %1475) <{callee = @dynamic_update_index_in_dim_18}> : (tensor<3x2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<i32>) -> tensor<3x2x8x80xbf16>
      %1525 = "func.call"(%arg1125, %1492#33, %1475) <{callee = @dynamic_update_index_in_dim_18}> : (tensor<3x2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<i32>) -> tensor<3x2x8x80xbf16>
      %1526 = "func.call"(%arg1126, %1492#34, %1475) <{callee = @dynamic_update_index_in_dim_18}> : (tensor<3x2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<i32>) -> tensor<3x2x8x80xbf16>
      %1527 = "func.call"(%arg1127, %1492#35, %1475) <{callee = @dynamic_update_index_in_dim_19}> : (tensor<3x80x48xbf16>, tensor<80x48xbf16>, tensor<i32>) -> tensor<3x80x48xbf16>
      %1528 = "func.call"(%arg1128, %1492#36, %1475) <{callee = @dynamic_update_index_in_dim_18}> : (tensor<3x2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<i32>) -> tensor<3x2x8x80xbf16>
      "scf.yield"(%1492#0, %1493, %1494, %1495, %1496, %1497, %1498, %1499, %1500, %1501, %1502, %1503, %1504, %1505, %1506, %1507, %1508, %1509, %1510, %1511, %1512, %1513, %1514, %1515, %1516, %1517, %1518, %1519, %1520, %1521, %1522, %1523, %1524, %1525, %1526, %1527, %1528) : (tensor<2x8x48xbf16>, tensor<3x2x8x48xf32>, tensor<3x2x8xf32>, tensor<3x2x8xf32>, tensor<3x2x8x1xf32>, tensor<3x1x1x48xf32>, tensor<3x2x8x1xf32>, tensor<3x2x8x48xf32>, tensor<3x2x8x48xf32>, tensor<3x48x4x12xbf16>, tensor<3x2x8x48xbf16>, tensor<3x48x4x12xbf16>, tensor<3x48x4x12xbf16>, tensor<3x2x8x4x12xbf16>, tensor<3x2x8x4x12xbf16>, tensor<3x2x4x8x8xbf16>, tensor<3x2x4x8x1xbf16>, tensor<3x2x4x8x1xbf16>, tensor<3x2x4x8x8xbf16>, tensor<3x2x8x4x12xbf16>, tensor<3x4x12x48xbf16>, tensor<3x2x8x4x12xbf16>, tensor<3x2x8x48xf32>, tensor<3x2x8xf32>, tensor<3x2x8xf32>, tensor<3x2x8x1xf32>, tensor<3x1x1x48xf32>, tensor<3x2x8x1xf32>, tensor<3x2x8x48xf32>, tensor<3x2x8x48xf32>, tensor<3x48x80xbf16>, tensor<3x2x8x48xbf16>, tensor<3x2x8x80xbf16>, tensor<3x2x8x80xbf16>, tensor<3x2x8x80xbf16>, tensor<3x80x48xbf16>, tensor<3x2x8x80xbf16>) -> ()
    }) : (i32, i32, i32, tensor<2x8x48xbf16>, tensor<3x2x8x48xf32>, tensor<3x2x8xf32>, tensor<3x2x8xf32>, tensor<3x2x8x1xf32>, tensor<3x1x1x48xf32>, tensor<3x2x8x1xf32>, tensor<3x2x8x48xf32>, tensor<3x2x8x48xf32>, tensor<3x48x4x12xbf16>, tensor<3x2x8x48xbf16>, tensor<3x48x4x12xbf16>, tensor<3x48x4x12xbf16>, tensor<3x2x8x4x12xbf16>, tensor<3x2x8x4x12xbf16>, tensor<3x2x4x8x8xbf16>, tensor<3x2x4x8x1xbf16>, tensor<3x2x4x8x1xbf16>, tensor<3x2x4x8x8xbf16>, tensor<3x2x8x4x12xbf16>, tensor<3x4x12x48xbf16>, tensor<3x2x8x4x12xbf16>, tensor<3x2x8x48xf32>, tensor<3x2x8xf32>, tensor<3x2x8xf32>, tensor<3x2x8x1xf32>, tensor<3x1x1x48xf32>, tensor<3x2x8x1xf32>, tensor<3x2x8x48xf32>, tensor<3x2x8x48xf32>, tensor<3x48x80xbf16>, tensor<3x2x8x48xbf16>, tensor<3x2x8x80xbf16>, tensor<3x2x8x80xbf16>, tensor<3x2x8x80xbf16>, tensor<3x80x48xbf16>, tensor<3x2x8x80xbf16>) -> (tensor<2x8x48xbf16>, tensor<3x2x8x48xf32>, tensor<3x2x8xf32>, tensor<3x2x8xf32>, tensor<3x2x8x1xf32>, tensor<3x1x1x48xf32>, tensor<3x2x8x1xf32>, tensor<3x2x8x48xf32>, tensor<3x2x8x48xf32>, tensor<3x48x4x12xbf16>, tensor<3x2x8x48xbf16>, tensor<3x48x4x12xbf16>, tensor<3x48x4x12xbf16>, tensor<3x2x8x4x12xbf16>, tensor<3x2x8x4x12xbf16>, tensor<3x2x4x8x8xbf16>, tensor<3x2x4x8x1xbf16>, tensor<3x2x4x8x1xbf16>, tensor<3x2x4x8x8xbf16>, tensor<3x2x8x4x12xbf16>, tensor<3x4x12x48xbf16>, tensor<3x2x8x4x12xbf16>, tensor<3x2x8x48xf32>, tensor<3x2x8xf32>, tensor<3x2x8xf32>, tensor<3x2x8x1xf32>, tensor<3x1x1x48xf32>, tensor<3x2x8x1xf32>, tensor<3x2x8x48xf32>, tensor<3x2x8x48xf32>, tensor<3x48x80xbf16>, tensor<3x2x8x48xbf16>, tensor<3x2x8x80xbf16>, tensor<3x2x8x80xbf16>, tensor<3x2x8x80xbf16>, tensor<3x80x48xbf16>, tensor<3x2x8x80xbf16>)
    %1327 = "tensor.empty"() : () -> tensor<48x20xbf16>
    %1328 = "linalg.generic"(%arg987, %1327) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1089: f32, %arg1090: bf16):
      %1474 = "arith.truncf"(%arg1089) : (f32) -> bf16
      "linalg.yield"(%1474) : (bf16) -> ()
    }) : (tensor<48x20xf32>, tensor<48x20xbf16>) -> tensor<48x20xbf16>
    %1329 = "tensor.empty"() : () -> tensor<20xbf16>
    %1330 = "linalg.generic"(%arg986, %1329) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1087: f32, %arg1088: bf16):
      %1473 = "arith.truncf"(%arg1087) : (f32) -> bf16
      "linalg.yield"(%1473) : (bf16) -> ()
    }) : (tensor<20xf32>, tensor<20xbf16>) -> tensor<20xbf16>
    %1331 = "tensor.collapse_shape"(%1326#0) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %1332 = "tensor.empty"() : () -> tensor<16x20xbf16>
    %1333 = "linalg.fill"(%1296, %1332) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1085: bf16, %arg1086: bf16):
      "linalg.yield"(%arg1085) : (bf16) -> ()
    }) : (bf16, tensor<16x20xbf16>) -> tensor<16x20xbf16>
    %1334 = "linalg.matmul"(%1331, %1328, %1333) <{indexing_maps = [#map3, #map4, #map5], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1082: bf16, %arg1083: bf16, %arg1084: bf16):
      %1471 = "arith.mulf"(%arg1082, %arg1083) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1472 = "arith.addf"(%arg1084, %1471) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1472) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x20xbf16>, tensor<16x20xbf16>) -> tensor<16x20xbf16>
    %1335 = "tensor.expand_shape"(%1334) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 20>}> : (tensor<16x20xbf16>) -> tensor<2x8x20xbf16>
    %1336 = "tensor.expand_shape"(%1330) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 20>}> : (tensor<20xbf16>) -> tensor<1x1x20xbf16>
    %1337 = "tensor.empty"() : () -> tensor<2x8x20xbf16>
    %1338 = "linalg.generic"(%1336, %1337) <{indexing_maps = [#map6, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1080: bf16, %arg1081: bf16):
      "linalg.yield"(%arg1080) : (bf16) -> ()
    }) : (tensor<1x1x20xbf16>, tensor<2x8x20xbf16>) -> tensor<2x8x20xbf16>
    %1339 = "tensor.empty"() : () -> tensor<2x8x20xbf16>
    %1340 = "linalg.generic"(%1335, %1338, %1339) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1077: bf16, %arg1078: bf16, %arg1079: bf16):
      %1470 = "arith.addf"(%arg1077, %arg1078) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1470) : (bf16) -> ()
    }) : (tensor<2x8x20xbf16>, tensor<2x8x20xbf16>, tensor<2x8x20xbf16>) -> tensor<2x8x20xbf16>
    %1341 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %1342 = "linalg.generic"(%1340, %1341) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1075: bf16, %arg1076: f32):
      %1469 = "arith.extf"(%arg1075) : (bf16) -> f32
      "linalg.yield"(%1469) : (f32) -> ()
    }) : (tensor<2x8x20xbf16>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %1343 = "tensor.empty"() : () -> tensor<20xi32>
    %1344 = "linalg.generic"(%1343) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg1074: i32):
      %1467 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1468 = "arith.index_cast"(%1467) : (index) -> i32
      "linalg.yield"(%1468) : (i32) -> ()
    }) : (tensor<20xi32>) -> tensor<20xi32>
    %1345 = "tensor.empty"() : () -> tensor<2x8x20xi32>
    %1346 = "linalg.generic"(%arg1005, %1345) <{indexing_maps = [#map5, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1072: i32, %arg1073: i32):
      "linalg.yield"(%arg1072) : (i32) -> ()
    }) : (tensor<2x8xi32>, tensor<2x8x20xi32>) -> tensor<2x8x20xi32>
    %1347 = "tensor.empty"() : () -> tensor<2x8x20xi32>
    %1348 = "linalg.generic"(%1344, %1347) <{indexing_maps = [#map8, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1070: i32, %arg1071: i32):
      "linalg.yield"(%arg1070) : (i32) -> ()
    }) : (tensor<20xi32>, tensor<2x8x20xi32>) -> tensor<2x8x20xi32>
    %1349 = "tensor.empty"() : () -> tensor<2x8x20xi1>
    %1350 = "linalg.generic"(%1346, %1348, %1349) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1067: i32, %arg1068: i32, %arg1069: i1):
      %1466 = "arith.cmpi"(%arg1067, %arg1068) <{predicate = 0 : i64}> : (i32, i32) -> i1
      "linalg.yield"(%1466) : (i1) -> ()
    }) : (tensor<2x8x20xi32>, tensor<2x8x20xi32>, tensor<2x8x20xi1>) -> tensor<2x8x20xi1>
    %1351:3 = "func.call"(%1342) <{callee = @log_softmax}> : (tensor<2x8x20xf32>) -> (tensor<2x8x20xf32>, tensor<2x8x20xf32>, tensor<2x8x1xf32>)
    %1352:2 = "func.call"(%1350, %1351#0, %1321) <{callee = @_where}> : (tensor<2x8x20xi1>, tensor<2x8x20xf32>, tensor<f32>) -> (tensor<2x8x20xf32>, tensor<2x8x20xf32>)
    %1353 = "tensor.empty"() : () -> tensor<f32>
    %1354 = "linalg.fill"(%1295, %1353) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1065: f32, %arg1066: f32):
      "linalg.yield"(%arg1065) : (f32) -> ()
    }) : (f32, tensor<f32>) -> tensor<f32>
    %1355 = "linalg.generic"(%1352#0, %1354) <{indexing_maps = [#map7, #map9], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1063: f32, %arg1064: f32):
      %1465 = "arith.addf"(%arg1064, %arg1063) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1465) : (f32) -> ()
    }) : (tensor<2x8x20xf32>, tensor<f32>) -> tensor<f32>
    %1356 = "tensor.empty"() : () -> tensor<f32>
    %1357 = "linalg.generic"(%1355, %1356) <{indexing_maps = [#map, #map], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1061: f32, %arg1062: f32):
      %1464 = "arith.negf"(%arg1061) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1464) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1358 = "tensor.empty"() : () -> tensor<f32>
    %1359 = "linalg.generic"(%1357, %1358) <{indexing_maps = [#map, #map], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1059: f32, %arg1060: f32):
      %1463 = "arith.divf"(%arg1059, %1294) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1463) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1360 = "tensor.empty"() : () -> tensor<f32>
    %1361 = "linalg.generic"(%1360) <{indexing_maps = [#map], iterator_types = [], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg1058: f32):
      "linalg.yield"(%1290) : (f32) -> ()
    }) : (tensor<f32>) -> tensor<f32>
    %1362 = "tensor.empty"() : () -> tensor<f32>
    %1363 = "linalg.generic"(%1361, %1362) <{indexing_maps = [#map, #map], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1056: f32, %arg1057: f32):
      %1462 = "arith.negf"(%arg1056) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1462) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1364 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %1365 = "linalg.generic"(%1363, %1364) <{indexing_maps = [#map9, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1054: f32, %arg1055: f32):
      "linalg.yield"(%arg1054) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %1366 = "func.call"(%1350, %1352#1, %1365) <{callee = @_where_20}> : (tensor<2x8x20xi1>, tensor<2x8x20xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %1367 = "func.call"(%1351#1, %1351#2, %1366) <{callee = @log_softmax_21}> : (tensor<2x8x20xf32>, tensor<2x8x1xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %1368 = "tensor.empty"() : () -> tensor<2x8x20xbf16>
    %1369 = "linalg.generic"(%1367, %1368) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1052: f32, %arg1053: bf16):
      %1461 = "arith.truncf"(%arg1052) : (f32) -> bf16
      "linalg.yield"(%1461) : (bf16) -> ()
    }) : (tensor<2x8x20xf32>, tensor<2x8x20xbf16>) -> tensor<2x8x20xbf16>
    %1370 = "tensor.empty"() : () -> tensor<20xbf16>
    %1371 = "linalg.fill"(%1296, %1370) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1050: bf16, %arg1051: bf16):
      "linalg.yield"(%arg1050) : (bf16) -> ()
    }) : (bf16, tensor<20xbf16>) -> tensor<20xbf16>
    %1372 = "linalg.generic"(%1369, %1371) <{indexing_maps = [#map10, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1048: bf16, %arg1049: bf16):
      %1460 = "arith.addf"(%arg1049, %arg1048) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1460) : (bf16) -> ()
    }) : (tensor<2x8x20xbf16>, tensor<20xbf16>) -> tensor<20xbf16>
    %1373 = "tensor.empty"() : () -> tensor<20xf32>
    %1374 = "linalg.generic"(%1372, %1373) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1046: bf16, %arg1047: f32):
      %1459 = "arith.extf"(%arg1046) : (bf16) -> f32
      "linalg.yield"(%1459) : (f32) -> ()
    }) : (tensor<20xbf16>, tensor<20xf32>) -> tensor<20xf32>
    %1375 = "tensor.empty"() : () -> tensor<20x2x8xbf16>
    %1376 = "linalg.generic"(%1369, %1375) <{indexing_maps = [#map10, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1044: bf16, %arg1045: bf16):
      "linalg.yield"(%arg1044) : (bf16) -> ()
    }) : (tensor<2x8x20xbf16>, tensor<20x2x8xbf16>) -> tensor<20x2x8xbf16>
    %1377 = "tensor.collapse_shape"(%1376) <{reassociation = [[0], [1, 2]]}> : (tensor<20x2x8xbf16>) -> tensor<20x16xbf16>
    %1378 = "tensor.collapse_shape"(%1326#0) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %1379 = "tensor.empty"() : () -> tensor<20x48xbf16>
    %1380 = "linalg.fill"(%1296, %1379) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1042: bf16, %arg1043: bf16):
      "linalg.yield"(%arg1042) : (bf16) -> ()
    }) : (bf16, tensor<20x48xbf16>) -> tensor<20x48xbf16>
    %1381 = "linalg.matmul"(%1377, %1378, %1380) <{indexing_maps = [#map3, #map4, #map5], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1039: bf16, %arg1040: bf16, %arg1041: bf16):
      %1457 = "arith.mulf"(%arg1039, %arg1040) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1458 = "arith.addf"(%arg1041, %1457) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1458) : (bf16) -> ()
    }) : (tensor<20x16xbf16>, tensor<16x48xbf16>, tensor<20x48xbf16>) -> tensor<20x48xbf16>
    %1382 = "tensor.empty"() : () -> tensor<20x48xf32>
    %1383 = "linalg.generic"(%1381, %1382) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1037: bf16, %arg1038: f32):
      %1456 = "arith.extf"(%arg1037) : (bf16) -> f32
      "linalg.yield"(%1456) : (f32) -> ()
    }) : (tensor<20x48xbf16>, tensor<20x48xf32>) -> tensor<20x48xf32>
    %1384 = "tensor.empty"() : () -> tensor<48x20xf32>
    %1385 = "linalg.generic"(%1383, %1384) <{indexing_maps = [#map12, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1035: f32, %arg1036: f32):
      "linalg.yield"(%arg1035) : (f32) -> ()
    }) : (tensor<20x48xf32>, tensor<48x20xf32>) -> tensor<48x20xf32>
    %1386 = "tensor.collapse_shape"(%1369) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x20xbf16>) -> tensor<16x20xbf16>
    %1387 = "tensor.empty"() : () -> tensor<20x48xbf16>
    %1388 = "linalg.generic"(%1328, %1387) <{indexing_maps = [#map12, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1033: bf16, %arg1034: bf16):
      "linalg.yield"(%arg1033) : (bf16) -> ()
    }) : (tensor<48x20xbf16>, tensor<20x48xbf16>) -> tensor<20x48xbf16>
    %1389 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %1390 = "linalg.fill"(%1296, %1389) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1031: bf16, %arg1032: bf16):
      "linalg.yield"(%arg1031) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %1391 = "linalg.matmul"(%1386, %1388, %1390) <{indexing_maps = [#map3, #map4, #map5], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1028: bf16, %arg1029: bf16, %arg1030: bf16):
      %1454 = "arith.mulf"(%arg1028, %arg1029) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1455 = "arith.addf"(%arg1030, %1454) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1455) : (bf16) -> ()
    }) : (tensor<16x20xbf16>, tensor<20x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %1392 = "tensor.expand_shape"(%1391) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 48>}> : (tensor<16x48xbf16>) -> tensor<2x8x48xbf16>
    %1393:17 = "scf.for"(%1291, %1293, %1297, %1392, %1304, %1303, %1302, %1301, %1304, %1303, %1304, %1303, %1302, %1300, %1302, %1302, %1302, %1302, %1299, %1298) ({
    ^bb0(%arg1006: i32, %arg1007: tensor<2x8x48xbf16>, %arg1008: tensor<3x4x12xf32>, %arg1009: tensor<3x48x4x12xf32>, %arg1010: tensor<3x48xf32>, %arg1011: tensor<3x4x12x48xf32>, %arg1012: tensor<3x4x12xf32>, %arg1013: tensor<3x48x4x12xf32>, %arg1014: tensor<3x4x12xf32>, %arg1015: tensor<3x48x4x12xf32>, %arg1016: tensor<3x48xf32>, %arg1017: tensor<3x80x48xf32>, %arg1018: tensor<3x48xf32>, %arg1019: tensor<3x48xf32>, %arg1020: tensor<3x48xf32>, %arg1021: tensor<3x48xf32>, %arg1022: tensor<3x80xf32>, %arg1023: tensor<3x48x80xf32>):
      %1394 = "tensor.from_elements"(%arg1006) : (i32) -> tensor<i32>
      %1395 = "tensor.empty"() : () -> tensor<i32>
      %1396 = "linalg.generic"(%1394, %1395) <{indexing_maps = [#map, #map], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
      ^bb0(%arg1026: i32, %arg1027: i32):
        %1453 = "arith.subi"(%1293, %arg1026) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
        "linalg.yield"(%1453) : (i32) -> ()
      }) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %1397 = "tensor.empty"() : () -> tensor<i32>
      %1398 = "linalg.generic"(%1396, %1397) <{indexing_maps = [#map, #map], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
      ^bb0(%arg1024: i32, %arg1025: i32):
        %1452 = "arith.subi"(%arg1024, %1297) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
        "linalg.yield"(%1452) : (i32) -> ()
      }) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %1399 = "func.call"(%1326#1, %1398) <{callee = @dynamic_index_in_dim_22}> : (tensor<3x2x8x48xf32>, tensor<i32>) -> tensor<2x8x48xf32>
      %1400 = "func.call"(%1326#2, %1398) <{callee = @dynamic_index_in_dim_23}> : (tensor<3x2x8xf32>, tensor<i32>) -> tensor<2x8xf32>
      %1401 = "func.call"(%1326#3, %1398) <{callee = @dynamic_index_in_dim_23}> : (tensor<3x2x8xf32>, tensor<i32>) -> tensor<2x8xf32>
      %1402 = "func.call"(%1326#4, %1398) <{callee = @dynamic_index_in_dim_24}> : (tensor<3x2x8x1xf32>, tensor<i32>) -> tensor<2x8x1xf32>
      %1403 = "func.call"(%1326#5, %1398) <{callee = @dynamic_index_in_dim_25}> : (tensor<3x1x1x48xf32>, tensor<i32>) -> tensor<1x1x48xf32>
      %1404 = "func.call"(%1326#6, %1398) <{callee = @dynamic_index_in_dim_24}> : (tensor<3x2x8x1xf32>, tensor<i32>) -> tensor<2x8x1xf32>
      %1405 = "func.call"(%1326#7, %1398) <{callee = @dynamic_index_in_dim_22}> : (tensor<3x2x8x48xf32>, tensor<i32>) -> tensor<2x8x48xf32>
      %1406 = "func.call"(%1326#8, %1398) <{callee = @dynamic_index_in_dim_22}> : (tensor<3x2x8x48xf32>, tensor<i32>) -> tensor<2x8x48xf32>
      %1407 = "func.call"(%1326#9, %1398) <{callee = @dynamic_index_in_dim_26}> : (tensor<3x48x4x12xbf16>, tensor<i32>) -> tensor<48x4x12xbf16>
      %1408 = "func.call"(%1326#10, %1398) <{callee = @dynamic_index_in_dim_27}> : (tensor<3x2x8x48xbf16>, tensor<i32>) -> tensor<2x8x48xbf16>
      %1409 = "func.call"(%1326#11, %1398) <{callee = @dynamic_index_in_dim_26}> : (tensor<3x48x4x12xbf16>, tensor<i32>) -> tensor<48x4x12xbf16>
      %1410 = "func.call"(%1326#12, %1398) <{callee = @dynamic_index_in_dim_26}> : (tensor<3x48x4x12xbf16>, tensor<i32>) -> tensor<48x4x12xbf16>
      %1411 = "func.call"(%1326#13, %1398) <{callee = @dynamic_index_in_dim_28}> : (tensor<3x2x8x4x12xbf16>, tensor<i32>) -> tensor<2x8x4x12xbf16>
      %1412 = "func.call"(%1326#14, %1398) <{callee = @dynamic_index_in_dim_28}> : (tensor<3x2x8x4x12xbf16>, tensor<i32>) -> tensor<2x8x4x12xbf16>
      %1413 = "func.call"(%1326#15, %1398) <{callee = @dynamic_index_in_dim_29}> : (tensor<3x2x4x8x8xbf16>, tensor<i32>) -> tensor<2x4x8x8xbf16>
      %1414 = "func.call"(%1326#16, %1398) <{callee = @dynamic_index_in_dim_30}> : (tensor<3x2x4x8x1xbf16>, tensor<i32>) -> tensor<2x4x8x1xbf16>
      %1415 = "func.call"(%1326#17, %1398) <{callee = @dynamic_index_in_dim_30}> : (tensor<3x2x4x8x1xbf16>, tensor<i32>) -> tensor<2x4x8x1xbf16>
      %1416 = "func.call"(%1326#18, %1398) <{callee = @dynamic_index_in_dim_29}> : (tensor<3x2x4x8x8xbf16>, tensor<i32>) -> tensor<2x4x8x8xbf16>
      %1417 = "func.call"(%1326#19, %1398) <{callee = @dynamic_index_in_dim_28}> : (tensor<3x2x8x4x12xbf16>, tensor<i32>) -> tensor<2x8x4x12xbf16>
      %1418 = "func.call"(%1326#20, %1398) <{callee = @dynamic_index_in_dim_31}> : (tensor<3x4x12x48xbf16>, tensor<i32>) -> tensor<4x12x48xbf16>
      %1419 = "func.call"(%1326#21, %1398) <{callee = @dynamic_index_in_dim_28}> : (tensor<3x2x8x4x12xbf16>, tensor<i32>) -> tensor<2x8x4x12xbf16>
      %1420 = "func.call"(%1326#22, %1398) <{callee = @dynamic_index_in_dim_22}> : (tensor<3x2x8x48xf32>, tensor<i32>) -> tensor<2x8x48xf32>
      %1421 = "func.call"(%1326#23, %1398) <{callee = @dynamic_index_in_dim_23}> : (tensor<3x2x8xf32>, tensor<i32>) -> tensor<2x8xf32>
      %1422 = "func.call"(%1326#24, %1398) <{callee = @dynamic_index_in_dim_23}> : (tensor<3x2x8xf32>, tensor<i32>) -> tensor<2x8xf32>
      %1423 = "func.call"(%1326#25, %1398) <{callee = @dynamic_index_in_dim_24}> : (tensor<3x2x8x1xf32>, tensor<i32>) -> tensor<2x8x1xf32>
      %1424 = "func.call"(%1326#26, %1398) <{callee = @dynamic_index_in_dim_25}> : (tensor<3x1x1x48xf32>, tensor<i32>) -> tensor<1x1x48xf32>
      %1425 = "func.call"(%1326#27, %1398) <{callee = @dynamic_index_in_dim_24}> : (tensor<3x2x8x1xf32>, tensor<i32>) -> tensor<2x8x1xf32>
      %1426 = "func.call"(%1326#28, %1398) <{callee = @dynamic_index_in_dim_22}> : (tensor<3x2x8x48xf32>, tensor<i32>) -> tensor<2x8x48xf32>
      %1427 = "func.call"(%1326#29, %1398) <{callee = @dynamic_index_in_dim_22}> : (tensor<3x2x8x48xf32>, tensor<i32>) -> tensor<2x8x48xf32>
      %1428 = "func.call"(%1326#30, %1398) <{callee = @dynamic_index_in_dim_32}> : (tensor<3x48x80xbf16>, tensor<i32>) -> tensor<48x80xbf16>
      %1429 = "func.call"(%1326#31, %1398) <{callee = @dynamic_index_in_dim_27}> : (tensor<3x2x8x48xbf16>, tensor<i32>) -> tensor<2x8x48xbf16>
      %1430 = "func.call"(%1326#32, %1398) <{callee = @dynamic_index_in_dim_33}> : (tensor<3x2x8x80xbf16>, tensor<i32>) -> tensor<2x8x80xbf16>
      %1431 = "func.call"(%1326#33, %1398) <{callee = @dynamic_index_in_dim_33}> : (tensor<3x2x8x80xbf16>, tensor<i32>) -> tensor<2x8x80xbf16>
      %1432 = "func.call"(%1326#34, %1398) <{callee = @dynamic_index_in_dim_33}> : (tensor<3x2x8x80xbf16>, tensor<i32>) -> tensor<2x8x80xbf16>
      %1433 = "func.call"(%1326#35, %1398) <{callee = @dynamic_index_in_dim_34}> : (tensor<3x80x48xbf16>, tensor<i32>) -> tensor<80x48xbf16>
      %1434 = "func.call"(%1326#36, %1398) <{callee = @dynamic_index_in_dim_33}> : (tensor<3x2x8x80xbf16>, tensor<i32>) -> tensor<2x8x80xbf16>
      %1435:17 = "func.call"(%1325, %arg1007, %1399, %1400, %1401, %1402, %1403, %1404, %1405, %1406, %1407, %1408, %1409, %1410, %1411, %1412, %1413, %1414, %1415, %1416, %1417, %1418, %1419, %1420, %1421, %1422, %1423, %1424, %1425, %1426, %1427, %1428, %1429, %1430, %1431, %1432, %1433, %1434) <{callee = @closed_call_35}> : (tensor<bf16>, tensor<2x8x48xbf16>, tensor<2x8x48xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8x1xf32>, tensor<1x1x48xf32>, tensor<2x8x1xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<48x4x12xbf16>, tensor<2x8x48xbf16>, tensor<48x4x12xbf16>, tensor<48x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x1xbf16>, tensor<2x4x8x1xbf16>, tensor<2x4x8x8xbf16>, tensor<2x8x4x12xbf16>, tensor<4x12x48xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x48xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8x1xf32>, tensor<1x1x48xf32>, tensor<2x8x1xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<48x80xbf16>, tensor<2x8x48xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<80x48xbf16>, tensor<2x8x80xbf16>) -> (tensor<2x8x48xbf16>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<48xf32>, tensor<4x12x48xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<48xf32>, tensor<80x48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<80xf32>, tensor<48x80xf32>)
      %1436 = "func.call"(%arg1008, %1435#1, %1398) <{callee = @dynamic_update_index_in_dim_37}> : (tensor<3x4x12xf32>, tensor<4x12xf32>, tensor<i32>) -> tensor<3x4x12xf32>
      %1437 = "func.call"(%arg1009, %1435#2, %1398) <{callee = @dynamic_update_index_in_dim_38}> : (tensor<3x48x4x12xf32>, tensor<48x4x12xf32>, tensor<i32>) -> tensor<3x48x4x12xf32>
      %1438 = "func.call"(%arg1010, %1435#3, %1398) <{callee = @dynamic_update_index_in_dim_39}> : (tensor<3x48xf32>, tensor<48xf32>, tensor<i32>) -> tensor<3x48xf32>
      %1439 = "func.call"(%arg1011, %1435#4, %1398) <{callee = @dynamic_update_index_in_dim_40}> : (tensor<3x4x12x48xf32>, tensor<4x12x48xf32>, tensor<i32>) -> tensor<3x4x12x48xf32>
      %1440 = "func.call"(%arg1012, %1435#5, %1398) <{callee = @dynamic_update_index_in_dim_37}> : (tensor<3x4x12xf32>, tensor<4x12xf32>, tensor<i32>) -> tensor<3x4x12xf32>
      %1441 = "func.call"(%arg1013, %1435#6, %1398) <{callee = @dynamic_update_index_in_dim_38}> : (tensor<3x48x4x12xf32>, tensor<48x4x12xf32>, tensor<i32>) -> tensor<3x48x4x12xf32>
      %1442 = "func.call"(%arg1014, %1435#7, %1398) <{callee = @dynamic_update_index_in_dim_37}> : (tensor<3x4x12xf32>, tensor<4x12xf32>, tensor<i32>) -> tensor<3x4x12xf32>
      %1443 = "func.call"(%arg1015, %1435#8, %1398) <{callee = @dynamic_update_index_in_dim_38}> : (tensor<3x48x4x12xf32>, tensor<48x4x12xf32>, tensor<i32>) -> tensor<3x48x4x12xf32>
      %1444 = "func.call"(%arg1016, %1435#9, %1398) <{callee = @dynamic_update_index_in_dim_39}> : (tensor<3x48xf32>, tensor<48xf32>, tensor<i32>) -> tensor<3x48xf32>
      %1445 = "func.call"(%arg1017, %1435#10, %1398) <{callee = @dynamic_update_index_in_dim_41}> : (tensor<3x80x48xf32>, tensor<80x48xf32>, tensor<i32>) -> tensor<3x80x48xf32>
      %1446 = "func.call"(%arg1018, %1435#11, %1398) <{callee = @dynamic_update_index_in_dim_39}> : (tensor<3x48xf32>, tensor<48xf32>, tensor<i32>) -> tensor<3x48xf32>
      %1447 = "func.call"(%arg1019, %1435#12, %1398) <{callee = @dynamic_update_index_in_dim_39}> : (tensor<3x48xf32>, tensor<48xf32>, tensor<i32>) -> tensor<3x48xf32>
      %1448 = "func.call"(%arg1020, %1435#13, %1398) <{callee = @dynamic_update_index_in_dim_39}> : (tensor<3x48xf32>, tensor<48xf32>, tensor<i32>) -> tensor<3x48xf32>
      %1449 = "func.call"(%arg1021, %1435#14, %1398) <{callee = @dynamic_update_index_in_dim_39}> : (tensor<3x48xf32>, tensor<48xf32>, tensor<i32>) -> tensor<3x48xf32>
      %1450 = "func.call"(%arg1022, %1435#15, %1398) <{callee = @dynamic_update_index_in_dim_42}> : (tensor<3x80xf32>, tensor<80xf32>, tensor<i32>) -> tensor<3x80xf32>
      %1451 = "func.call"(%arg1023, %1435#16, %1398) <{callee = @dynamic_update_index_in_dim_43}> : (tensor<3x48x80xf32>, tensor<48x80xf32>, tensor<i32>) -> tensor<3x48x80xf32>
      "scf.yield"(%1435#0, %1436, %1437, %1438, %1439, %1440, %1441, %1442, %1443, %1444, %1445, %1446, %1447, %1448, %1449, %1450, %1451) : (tensor<2x8x48xbf16>, tensor<3x4x12xf32>, tensor<3x48x4x12xf32>, tensor<3x48xf32>, tensor<3x4x12x48xf32>, tensor<3x4x12xf32>, tensor<3x48x4x12xf32>, tensor<3x4x12xf32>, tensor<3x48x4x12xf32>, tensor<3x48xf32>, tensor<3x80x48xf32>, tensor<3x48xf32>, tensor<3x48xf32>, tensor<3x48xf32>, tensor<3x48xf32>, tensor<3x80xf32>, tensor<3x48x80xf32>) -> ()
    }) : (i32, i32, i32, tensor<2x8x48xbf16>, tensor<3x4x12xf32>, tensor<3x48x4x12xf32>, tensor<3x48xf32>, tensor<3x4x12x48xf32>, tensor<3x4x12xf32>, tensor<3x48x4x12xf32>, tensor<3x4x12xf32>, tensor<3x48x4x12xf32>, tensor<3x48xf32>, tensor<3x80x48xf32>, tensor<3x48xf32>, tensor<3x48xf32>, tensor<3x48xf32>, tensor<3x48xf32>, tensor<3x80xf32>, tensor<3x48x80xf32>) -> (tensor<2x8x48xbf16>, tensor<3x4x12xf32>, tensor<3x48x4x12xf32>, tensor<3x48xf32>, tensor<3x4x12x48xf32>, tensor<3x4x12xf32>, tensor<3x48x4x12xf32>, tensor<3x4x12xf32>, tensor<3x48x4x12xf32>, tensor<3x48xf32>, tensor<3x80x48xf32>, tensor<3x48xf32>, tensor<3x48xf32>, tensor<3x48xf32>, tensor<3x48xf32>, tensor<3x80xf32>, tensor<3x48x80xf32>)
    "func.return"(%1359, %1374, %1385, %1393#1, %1393#2, %1393#3, %1393#4, %1393#5, %1393#6, %1393#7, %1393#8, %1393#9, %1393#10, %1393#11, %1393#12, %1393#13, %1393#14, %1393#15, %1393#16) : (tensor<f32>, tensor<20xf32>, tensor<48x20xf32>, tensor<3x4x12xf32>, tensor<3x48x4x12xf32>, tensor<3x48xf32>, tensor<3x4x12x48xf32>, tensor<3x4x12xf32>, tensor<3x48x4x12xf32>, tensor<3x4x12xf32>, tensor<3x48x4x12xf32>, tensor<3x48xf32>, tensor<3x80x48xf32>, tensor<3x48xf32>, tensor<3x48xf32>, tensor<3x48xf32>, tensor<3x48xf32>, tensor<3x80xf32>, tensor<3x48x80xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "silu", sym_visibility = "private"}> ({
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "silu_0", sym_visibility = "private"}> ({
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<3x4x12xf32>, tensor<i32>) -> tensor<4x12xf32>, sym_name = "dynamic_index_in_dim", sym_visibility = "private"}> ({
  ^bb0(%arg984: tensor<3x4x12xf32>, %arg985: tensor<i32>):
    %1282 = "arith.constant"() <{value = 2 : index}> : () -> index
    %1283 = "arith.constant"() <{value = 0 : index}> : () -> index
    %1284 = "tensor.extract"(%arg985) : (tensor<i32>) -> i32
    %1285 = "arith.index_cast"(%1284) : (i32) -> index
    %1286 = "arith.maxsi"(%1285, %1283) : (index, index) -> index
    %1287 = "arith.minsi"(%1286, %1282) : (index, index) -> index
    %1288 = "tensor.extract_slice"(%arg984, %1287) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808, 0, 0>, static_sizes = array<i64: 1, 4, 12>, static_strides = array<i64: 1, 1, 1>}> : (tensor<3x4x12xf32>, index) -> tensor<1x4x12xf32>
    %1289 = "tensor.collapse_shape"(%1288) <{reassociation = [[0, 1], [2]]}> : (tensor<1x4x12xf32>) -> tensor<4x12xf32>
    "func.return"(%1289) : (tensor<4x12xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<3x48x4x12xf32>, tensor<i32>) -> tensor<48x4x12xf32>, sym_name = "dynamic_index_in_dim_1", sym_visibility = "private"}> ({
  ^bb0(%arg982: tensor<3x48x4x12xf32>, %arg983: tensor<i32>):
    %1274 = "arith.constant"() <{value = 2 : index}> : () -> index
    %1275 = "arith.constant"() <{value = 0 : index}> : () -> index
    %1276 = "tensor.extract"(%arg983) : (tensor<i32>) -> i32
    %1277 = "arith.index_cast"(%1276) : (i32) -> index
    %1278 = "arith.maxsi"(%1277, %1275) : (index, index) -> index
    %1279 = "arith.minsi"(%1278, %1274) : (index, index) -> index
    %1280 = "tensor.extract_slice"(%arg982, %1279) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808, 0, 0, 0>, static_sizes = array<i64: 1, 48, 4, 12>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<3x48x4x12xf32>, index) -> tensor<1x48x4x12xf32>
    %1281 = "tensor.collapse_shape"(%1280) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<1x48x4x12xf32>) -> tensor<48x4x12xf32>
    "func.return"(%1281) : (tensor<48x4x12xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<3x48xf32>, tensor<i32>) -> tensor<48xf32>, sym_name = "dynamic_index_in_dim_2", sym_visibility = "private"}> ({
  ^bb0(%arg980: tensor<3x48xf32>, %arg981: tensor<i32>):
    %1266 = "arith.constant"() <{value = 2 : index}> : () -> index
    %1267 = "arith.constant"() <{value = 0 : index}> : () -> index
    %1268 = "tensor.extract"(%arg981) : (tensor<i32>) -> i32
    %1269 = "arith.index_cast"(%1268) : (i32) -> index
    %1270 = "arith.maxsi"(%1269, %1267) : (index, index) -> index
    %1271 = "arith.minsi"(%1270, %1266) : (index, index) -> index
    %1272 = "tensor.extract_slice"(%arg980, %1271) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808, 0>, static_sizes = array<i64: 1, 48>, static_strides = array<i64: 1, 1>}> : (tensor<3x48xf32>, index) -> tensor<1x48xf32>
    %1273 = "tensor.collapse_shape"(%1272) <{reassociation = [[0, 1]]}> : (tensor<1x48xf32>) -> tensor<48xf32>
    "func.return"(%1273) : (tensor<48xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<3x4x12x48xf32>, tensor<i32>) -> tensor<4x12x48xf32>, sym_name = "dynamic_index_in_dim_3", sym_visibility = "private"}> ({
  ^bb0(%arg978: tensor<3x4x12x48xf32>, %arg979: tensor<i32>):
    %1258 = "arith.constant"() <{value = 2 : index}> : () -> index
    %1259 = "arith.constant"() <{value = 0 : index}> : () -> index
    %1260 = "tensor.extract"(%arg979) : (tensor<i32>) -> i32
    %1261 = "arith.index_cast"(%1260) : (i32) -> index
    %1262 = "arith.maxsi"(%1261, %1259) : (index, index) -> index
    %1263 = "arith.minsi"(%1262, %1258) : (index, index) -> index
    %1264 = "tensor.extract_slice"(%arg978, %1263) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808, 0, 0, 0>, static_sizes = array<i64: 1, 4, 12, 48>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<3x4x12x48xf32>, index) -> tensor<1x4x12x48xf32>
    %1265 = "tensor.collapse_shape"(%1264) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<1x4x12x48xf32>) -> tensor<4x12x48xf32>
    "func.return"(%1265) : (tensor<4x12x48xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<3x80x48xf32>, tensor<i32>) -> tensor<80x48xf32>, sym_name = "dynamic_index_in_dim_4", sym_visibility = "private"}> ({
  ^bb0(%arg976: tensor<3x80x48xf32>, %arg977: tensor<i32>):
    %1250 = "arith.constant"() <{value = 2 : index}> : () -> index
    %1251 = "arith.constant"() <{value = 0 : index}> : () -> index
    %1252 = "tensor.extract"(%arg977) : (tensor<i32>) -> i32
    %1253 = "arith.index_cast"(%1252) : (i32) -> index
    %1254 = "arith.maxsi"(%1253, %1251) : (index, index) -> index
    %1255 = "arith.minsi"(%1254, %1250) : (index, index) -> index
    %1256 = "tensor.extract_slice"(%arg976, %1255) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808, 0, 0>, static_sizes = array<i64: 1, 80, 48>, static_strides = array<i64: 1, 1, 1>}> : (tensor<3x80x48xf32>, index) -> tensor<1x80x48xf32>
    %1257 = "tensor.collapse_shape"(%1256) <{reassociation = [[0, 1], [2]]}> : (tensor<1x80x48xf32>) -> tensor<80x48xf32>
    "func.return"(%1257) : (tensor<80x48xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<3x80xf32>, tensor<i32>) -> tensor<80xf32>, sym_name = "dynamic_index_in_dim_5", sym_visibility = "private"}> ({
  ^bb0(%arg974: tensor<3x80xf32>, %arg975: tensor<i32>):
    %1242 = "arith.constant"() <{value = 2 : index}> : () -> index
    %1243 = "arith.constant"() <{value = 0 : index}> : () -> index
    %1244 = "tensor.extract"(%arg975) : (tensor<i32>) -> i32
    %1245 = "arith.index_cast"(%1244) : (i32) -> index
    %1246 = "arith.maxsi"(%1245, %1243) : (index, index) -> index
    %1247 = "arith.minsi"(%1246, %1242) : (index, index) -> index
    %1248 = "tensor.extract_slice"(%arg974, %1247) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808, 0>, static_sizes = array<i64: 1, 80>, static_strides = array<i64: 1, 1>}> : (tensor<3x80xf32>, index) -> tensor<1x80xf32>
    %1249 = "tensor.collapse_shape"(%1248) <{reassociation = [[0, 1]]}> : (tensor<1x80xf32>) -> tensor<80xf32>
    "func.return"(%1249) : (tensor<80xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<3x48x80xf32>, tensor<i32>) -> tensor<48x80xf32>, sym_name = "dynamic_index_in_dim_6", sym_visibility = "private"}> ({
  ^bb0(%arg972: tensor<3x48x80xf32>, %arg973: tensor<i32>):
    %1234 = "arith.constant"() <{value = 2 : index}> : () -> index
    %1235 = "arith.constant"() <{value = 0 : index}> : () -> index
    %1236 = "tensor.extract"(%arg973) : (tensor<i32>) -> i32
    %1237 = "arith.index_cast"(%1236) : (i32) -> index
    %1238 = "arith.maxsi"(%1237, %1235) : (index, index) -> index
    %1239 = "arith.minsi"(%1238, %1234) : (index, index) -> index
    %1240 = "tensor.extract_slice"(%arg972, %1239) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808, 0, 0>, static_sizes = array<i64: 1, 48, 80>, static_strides = array<i64: 1, 1, 1>}> : (tensor<3x48x80xf32>, index) -> tensor<1x48x80xf32>
    %1241 = "tensor.collapse_shape"(%1240) <{reassociation = [[0, 1], [2]]}> : (tensor<1x48x80xf32>) -> tensor<48x80xf32>
    "func.return"(%1241) : (tensor<48x80xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<bf16>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8x48xbf16>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<48xf32>, tensor<4x12x48xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<48xf32>, tensor<80x48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<80xf32>, tensor<48x80xf32>) -> (tensor<2x8x48xbf16>, tensor<2x8x48xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8x1xf32>, tensor<1x1x48xf32>, tensor<2x8x1xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<48x4x12xbf16>, tensor<2x8x48xbf16>, tensor<48x4x12xbf16>, tensor<48x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x1xbf16>, tensor<2x4x8x1xbf16>, tensor<2x4x8x8xbf16>, tensor<2x8x4x12xbf16>, tensor<4x12x48xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x48xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8x1xf32>, tensor<1x1x48xf32>, tensor<2x8x1xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<48x80xbf16>, tensor<2x8x48xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<80x48xbf16>, tensor<2x8x80xbf16>), sym_name = "closed_call", sym_visibility = "private"}> ({
  ^bb0(%arg651: tensor<bf16>, %arg652: tensor<2x8xf32>, %arg653: tensor<2x8xf32>, %arg654: tensor<2x8xf32>, %arg655: tensor<2x8xf32>, %arg656: tensor<2x8xf32>, %arg657: tensor<2x8xf32>, %arg658: tensor<2x8xf32>, %arg659: tensor<2x8xf32>, %arg660: tensor<2x8x48xbf16>, %arg661: tensor<4x12xf32>, %arg662: tensor<48x4x12xf32>, %arg663: tensor<48xf32>, %arg664: tensor<4x12x48xf32>, %arg665: tensor<4x12xf32>, %arg666: tensor<48x4x12xf32>, %arg667: tensor<4x12xf32>, %arg668: tensor<48x4x12xf32>, %arg669: tensor<48xf32>, %arg670: tensor<80x48xf32>, %arg671: tensor<48xf32>, %arg672: tensor<48xf32>, %arg673: tensor<48xf32>, %arg674: tensor<48xf32>, %arg675: tensor<80xf32>, %arg676: tensor<48x80xf32>):
    %853 = "arith.constant"() <{value = 1.000000e+00 : bf16}> : () -> bf16
    %854 = "arith.constant"() <{value = 0xFF80 : bf16}> : () -> bf16
    %855 = "arith.constant"() <{value = 0.000000e+00 : bf16}> : () -> bf16
    %856 = "arith.constant"() <{value = -5.000000e-01 : f32}> : () -> f32
    %857 = "arith.constant"() <{value = 9.99999997E-7 : f32}> : () -> f32
    %858 = "arith.constant"() <{value = 4.800000e+01 : f32}> : () -> f32
    %859 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %860 = "arith.constant"() <{value = 2.000000e+00 : f32}> : () -> f32
    %861 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %862 = "linalg.generic"(%arg660, %861) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg970: bf16, %arg971: f32):
      %1233 = "arith.extf"(%arg970) : (bf16) -> f32
      "linalg.yield"(%1233) : (f32) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %863 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %864 = "linalg.generic"(%862, %863) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg968: f32, %arg969: f32):
      %1232 = "arith.mulf"(%arg968, %arg968) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1232) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %865 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %866 = "linalg.generic"(%862, %865) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg966: f32, %arg967: f32):
      %1231 = "arith.mulf"(%arg966, %860) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1231) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %867 = "tensor.empty"() : () -> tensor<2x8xf32>
    %868 = "linalg.fill"(%859, %867) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg964: f32, %arg965: f32):
      "linalg.yield"(%arg964) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %869 = "linalg.generic"(%862, %868) <{indexing_maps = [#map7, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg962: f32, %arg963: f32):
      %1230 = "arith.addf"(%arg963, %arg962) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1230) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %870 = "tensor.empty"() : () -> tensor<2x8xf32>
    %871 = "linalg.generic"(%869, %870) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg960: f32, %arg961: f32):
      %1229 = "arith.divf"(%arg960, %858) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1229) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %872 = "tensor.empty"() : () -> tensor<2x8xf32>
    %873 = "linalg.fill"(%859, %872) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg958: f32, %arg959: f32):
      "linalg.yield"(%arg958) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %874 = "linalg.generic"(%864, %873) <{indexing_maps = [#map7, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg956: f32, %arg957: f32):
      %1228 = "arith.addf"(%arg957, %arg956) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1228) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %875 = "tensor.empty"() : () -> tensor<2x8xf32>
    %876 = "linalg.generic"(%874, %875) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg954: f32, %arg955: f32):
      %1227 = "arith.divf"(%arg954, %858) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1227) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %877 = "tensor.empty"() : () -> tensor<2x8xf32>
    %878 = "linalg.generic"(%871, %877) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg952: f32, %arg953: f32):
      %1226 = "arith.mulf"(%arg952, %arg952) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1226) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %879 = "tensor.empty"() : () -> tensor<2x8xf32>
    %880 = "linalg.generic"(%871, %879) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg950: f32, %arg951: f32):
      %1225 = "arith.mulf"(%arg950, %860) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1225) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %881 = "tensor.empty"() : () -> tensor<2x8xf32>
    %882 = "linalg.generic"(%876, %878, %881) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg947: f32, %arg948: f32, %arg949: f32):
      %1224 = "arith.subf"(%arg947, %arg948) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1224) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %883 = "tensor.empty"() : () -> tensor<2x8xf32>
    %884 = "linalg.generic"(%882, %883) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg945: f32, %arg946: f32):
      %1223 = "arith.maximumf"(%arg945, %859) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1223) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %885 = "tensor.empty"() : () -> tensor<2x8xi1>
    %886 = "linalg.generic"(%882, %884, %885) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg942: f32, %arg943: f32, %arg944: i1):
      %1222 = "arith.cmpf"(%arg942, %arg943) <{fastmath = #arith.fastmath<none>, predicate = 1 : i64}> : (f32, f32) -> i1
      "linalg.yield"(%1222) : (i1) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xi1>) -> tensor<2x8xi1>
    %887 = "tensor.empty"() : () -> tensor<2x8xf32>
    %888 = "linalg.generic"(%886, %arg653, %arg652, %887) <{indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg938: i1, %arg939: f32, %arg940: f32, %arg941: f32):
      %1221 = "arith.select"(%arg938, %arg939, %arg940) : (i1, f32, f32) -> f32
      "linalg.yield"(%1221) : (f32) -> ()
    }) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %889 = "tensor.empty"() : () -> tensor<2x8xi1>
    %890 = "linalg.generic"(%884, %889) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg936: f32, %arg937: i1):
      %1220 = "arith.cmpf"(%859, %arg936) <{fastmath = #arith.fastmath<none>, predicate = 1 : i64}> : (f32, f32) -> i1
      "linalg.yield"(%1220) : (i1) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xi1>) -> tensor<2x8xi1>
    %891 = "tensor.empty"() : () -> tensor<2x8xf32>
    %892 = "linalg.generic"(%890, %arg655, %arg654, %891) <{indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg932: i1, %arg933: f32, %arg934: f32, %arg935: f32):
      %1219 = "arith.select"(%arg932, %arg933, %arg934) : (i1, f32, f32) -> f32
      "linalg.yield"(%1219) : (f32) -> ()
    }) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %893 = "tensor.empty"() : () -> tensor<2x8xf32>
    %894 = "linalg.generic"(%888, %892, %893) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg929: f32, %arg930: f32, %arg931: f32):
      %1218 = "arith.divf"(%arg929, %arg930) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1218) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %895 = "tensor.expand_shape"(%884) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 8, 1>}> : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %896 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %897 = "linalg.generic"(%arg660, %896) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg927: bf16, %arg928: f32):
      %1217 = "arith.extf"(%arg927) : (bf16) -> f32
      "linalg.yield"(%1217) : (f32) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %898 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %899 = "linalg.generic"(%871, %898) <{indexing_maps = [#map5, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg925: f32, %arg926: f32):
      "linalg.yield"(%arg925) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %900 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %901 = "linalg.generic"(%897, %899, %900) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg922: f32, %arg923: f32, %arg924: f32):
      %1216 = "arith.subf"(%arg922, %arg923) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1216) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %902 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %903 = "linalg.generic"(%895, %902) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg920: f32, %arg921: f32):
      %1215 = "arith.addf"(%arg920, %857) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1215) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %904 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %905 = "linalg.generic"(%903, %904) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg918: f32, %arg919: f32):
      %1214 = "math.rsqrt"(%arg918) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1214) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %906 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %907 = "linalg.generic"(%905, %903, %906) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg915: f32, %arg916: f32, %arg917: f32):
      %1213 = "arith.divf"(%arg915, %arg916) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1213) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %908 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %909 = "linalg.generic"(%907, %908) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg913: f32, %arg914: f32):
      %1212 = "arith.mulf"(%arg913, %856) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1212) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %910 = "tensor.expand_shape"(%arg672) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %911 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %912 = "linalg.generic"(%905, %911) <{indexing_maps = [#map13, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg911: f32, %arg912: f32):
      "linalg.yield"(%arg911) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %913 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %914 = "linalg.generic"(%910, %913) <{indexing_maps = [#map6, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg909: f32, %arg910: f32):
      "linalg.yield"(%arg909) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %915 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %916 = "linalg.generic"(%912, %914, %915) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg906: f32, %arg907: f32, %arg908: f32):
      %1211 = "arith.mulf"(%arg906, %arg907) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1211) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %917 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %918 = "linalg.generic"(%901, %916, %917) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg903: f32, %arg904: f32, %arg905: f32):
      %1210 = "arith.mulf"(%arg903, %arg904) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1210) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %919 = "tensor.expand_shape"(%arg671) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %920 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %921 = "linalg.generic"(%919, %920) <{indexing_maps = [#map6, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg901: f32, %arg902: f32):
      "linalg.yield"(%arg901) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %922 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %923 = "linalg.generic"(%918, %921, %922) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg898: f32, %arg899: f32, %arg900: f32):
      %1209 = "arith.addf"(%arg898, %arg899) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1209) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %924 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %925 = "linalg.generic"(%923, %924) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg896: f32, %arg897: bf16):
      %1208 = "arith.truncf"(%arg896) : (f32) -> bf16
      "linalg.yield"(%1208) : (bf16) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %926 = "tensor.empty"() : () -> tensor<48x4x12xbf16>
    %927 = "linalg.generic"(%arg666, %926) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg894: f32, %arg895: bf16):
      %1207 = "arith.truncf"(%arg894) : (f32) -> bf16
      "linalg.yield"(%1207) : (bf16) -> ()
    }) : (tensor<48x4x12xf32>, tensor<48x4x12xbf16>) -> tensor<48x4x12xbf16>
    %928 = "tensor.empty"() : () -> tensor<4x12xbf16>
    %929 = "linalg.generic"(%arg665, %928) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg892: f32, %arg893: bf16):
      %1206 = "arith.truncf"(%arg892) : (f32) -> bf16
      "linalg.yield"(%1206) : (bf16) -> ()
    }) : (tensor<4x12xf32>, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %930 = "tensor.collapse_shape"(%925) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %931 = "tensor.collapse_shape"(%927) <{reassociation = [[0], [1, 2]]}> : (tensor<48x4x12xbf16>) -> tensor<48x48xbf16>
    %932 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %933 = "linalg.fill"(%855, %932) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg890: bf16, %arg891: bf16):
      "linalg.yield"(%arg890) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %934 = "linalg.matmul"(%930, %931, %933) <{indexing_maps = [#map3, #map4, #map5], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg887: bf16, %arg888: bf16, %arg889: bf16):
      %1204 = "arith.mulf"(%arg887, %arg888) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1205 = "arith.addf"(%arg889, %1204) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1205) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %935 = "tensor.expand_shape"(%934) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 8, 4, 12>}> : (tensor<16x48xbf16>) -> tensor<2x8x4x12xbf16>
    %936 = "tensor.expand_shape"(%929) <{reassociation = [[0, 1, 2], [3]], static_output_shape = array<i64: 1, 1, 4, 12>}> : (tensor<4x12xbf16>) -> tensor<1x1x4x12xbf16>
    %937 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %938 = "linalg.generic"(%936, %937) <{indexing_maps = [#map14, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg885: bf16, %arg886: bf16):
      "linalg.yield"(%arg885) : (bf16) -> ()
    }) : (tensor<1x1x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %939 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %940 = "linalg.generic"(%935, %938, %939) <{indexing_maps = [#map15, #map15, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg882: bf16, %arg883: bf16, %arg884: bf16):
      %1203 = "arith.addf"(%arg882, %arg883) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1203) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %941 = "tensor.empty"() : () -> tensor<48x4x12xbf16>
    %942 = "linalg.generic"(%arg662, %941) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg880: f32, %arg881: bf16):
      %1202 = "arith.truncf"(%arg880) : (f32) -> bf16
      "linalg.yield"(%1202) : (bf16) -> ()
    }) : (tensor<48x4x12xf32>, tensor<48x4x12xbf16>) -> tensor<48x4x12xbf16>
    %943 = "tensor.empty"() : () -> tensor<4x12xbf16>
    %944 = "linalg.generic"(%arg661, %943) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg878: f32, %arg879: bf16):
      %1201 = "arith.truncf"(%arg878) : (f32) -> bf16
      "linalg.yield"(%1201) : (bf16) -> ()
    }) : (tensor<4x12xf32>, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %945 = "tensor.collapse_shape"(%925) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %946 = "tensor.collapse_shape"(%942) <{reassociation = [[0], [1, 2]]}> : (tensor<48x4x12xbf16>) -> tensor<48x48xbf16>
    %947 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %948 = "linalg.fill"(%855, %947) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg876: bf16, %arg877: bf16):
      "linalg.yield"(%arg876) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %949 = "linalg.matmul"(%945, %946, %948) <{indexing_maps = [#map3, #map4, #map5], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg873: bf16, %arg874: bf16, %arg875: bf16):
      %1199 = "arith.mulf"(%arg873, %arg874) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1200 = "arith.addf"(%arg875, %1199) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1200) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %950 = "tensor.expand_shape"(%949) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 8, 4, 12>}> : (tensor<16x48xbf16>) -> tensor<2x8x4x12xbf16>
    %951 = "tensor.expand_shape"(%944) <{reassociation = [[0, 1, 2], [3]], static_output_shape = array<i64: 1, 1, 4, 12>}> : (tensor<4x12xbf16>) -> tensor<1x1x4x12xbf16>
    %952 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %953 = "linalg.generic"(%951, %952) <{indexing_maps = [#map14, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg871: bf16, %arg872: bf16):
      "linalg.yield"(%arg871) : (bf16) -> ()
    }) : (tensor<1x1x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %954 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %955 = "linalg.generic"(%950, %953, %954) <{indexing_maps = [#map15, #map15, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg868: bf16, %arg869: bf16, %arg870: bf16):
      %1198 = "arith.addf"(%arg868, %arg869) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1198) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %956 = "tensor.empty"() : () -> tensor<48x4x12xbf16>
    %957 = "linalg.generic"(%arg668, %956) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg866: f32, %arg867: bf16):
      %1197 = "arith.truncf"(%arg866) : (f32) -> bf16
      "linalg.yield"(%1197) : (bf16) -> ()
    }) : (tensor<48x4x12xf32>, tensor<48x4x12xbf16>) -> tensor<48x4x12xbf16>
    %958 = "tensor.empty"() : () -> tensor<4x12xbf16>
    %959 = "linalg.generic"(%arg667, %958) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg864: f32, %arg865: bf16):
      %1196 = "arith.truncf"(%arg864) : (f32) -> bf16
      "linalg.yield"(%1196) : (bf16) -> ()
    }) : (tensor<4x12xf32>, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %960 = "tensor.collapse_shape"(%925) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %961 = "tensor.collapse_shape"(%957) <{reassociation = [[0], [1, 2]]}> : (tensor<48x4x12xbf16>) -> tensor<48x48xbf16>
    %962 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %963 = "linalg.fill"(%855, %962) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg862: bf16, %arg863: bf16):
      "linalg.yield"(%arg862) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %964 = "linalg.matmul"(%960, %961, %963) <{indexing_maps = [#map3, #map4, #map5], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg859: bf16, %arg860: bf16, %arg861: bf16):
      %1194 = "arith.mulf"(%arg859, %arg860) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1195 = "arith.addf"(%arg861, %1194) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1195) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %965 = "tensor.expand_shape"(%964) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 8, 4, 12>}> : (tensor<16x48xbf16>) -> tensor<2x8x4x12xbf16>
    %966 = "tensor.expand_shape"(%959) <{reassociation = [[0, 1, 2], [3]], static_output_shape = array<i64: 1, 1, 4, 12>}> : (tensor<4x12xbf16>) -> tensor<1x1x4x12xbf16>
    %967 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %968 = "linalg.generic"(%966, %967) <{indexing_maps = [#map14, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg857: bf16, %arg858: bf16):
      "linalg.yield"(%arg857) : (bf16) -> ()
    }) : (tensor<1x1x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %969 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %970 = "linalg.generic"(%965, %968, %969) <{indexing_maps = [#map15, #map15, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg854: bf16, %arg855: bf16, %arg856: bf16):
      %1193 = "arith.addf"(%arg854, %arg855) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1193) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %971 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %972 = "linalg.generic"(%arg651, %971) <{indexing_maps = [#map16, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg852: bf16, %arg853: bf16):
      "linalg.yield"(%arg852) : (bf16) -> ()
    }) : (tensor<bf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %973 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %974 = "linalg.generic"(%940, %972, %973) <{indexing_maps = [#map15, #map15, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg849: bf16, %arg850: bf16, %arg851: bf16):
      %1192 = "arith.divf"(%arg849, %arg850) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1192) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %975 = "tensor.empty"() : () -> tensor<2x4x8x12xbf16>
    %976 = "linalg.generic"(%974, %975) <{indexing_maps = [#map17, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg847: bf16, %arg848: bf16):
      "linalg.yield"(%arg847) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x4x8x12xbf16>) -> tensor<2x4x8x12xbf16>
    %977 = "tensor.empty"() : () -> tensor<2x4x12x8xbf16>
    %978 = "linalg.generic"(%955, %977) <{indexing_maps = [#map18, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg845: bf16, %arg846: bf16):
      "linalg.yield"(%arg845) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x4x12x8xbf16>) -> tensor<2x4x12x8xbf16>
    %979 = "tensor.collapse_shape"(%976) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x12xbf16>) -> tensor<8x8x12xbf16>
    %980 = "tensor.collapse_shape"(%978) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x12x8xbf16>) -> tensor<8x12x8xbf16>
    %981 = "tensor.empty"() : () -> tensor<8x8x8xbf16>
    %982 = "linalg.fill"(%855, %981) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg843: bf16, %arg844: bf16):
      "linalg.yield"(%arg843) : (bf16) -> ()
    }) : (bf16, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %983 = "linalg.batch_matmul"(%979, %980, %982) <{indexing_maps = [#map19, #map20, #map21], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg840: bf16, %arg841: bf16, %arg842: bf16):
      %1190 = "arith.mulf"(%arg840, %arg841) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1191 = "arith.addf"(%arg842, %1190) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1191) : (bf16) -> ()
    }) : (tensor<8x8x12xbf16>, tensor<8x12x8xbf16>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %984 = "tensor.expand_shape"(%983) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 8, 8>}> : (tensor<8x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %985 = "tensor.empty"() : () -> tensor<2x4x8xbf16>
    %986 = "linalg.fill"(%854, %985) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg838: bf16, %arg839: bf16):
      "linalg.yield"(%arg838) : (bf16) -> ()
    }) : (bf16, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %987 = "linalg.generic"(%984, %986) <{indexing_maps = [#map15, #map21], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg836: bf16, %arg837: bf16):
      %1189 = "arith.maximumf"(%arg837, %arg836) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1189) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %988 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %989 = "linalg.generic"(%987, %988) <{indexing_maps = [#map21, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg834: bf16, %arg835: bf16):
      "linalg.yield"(%arg834) : (bf16) -> ()
    }) : (tensor<2x4x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %990 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %991 = "linalg.generic"(%984, %989, %990) <{indexing_maps = [#map15, #map15, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg831: bf16, %arg832: bf16, %arg833: bf16):
      %1188 = "arith.subf"(%arg831, %arg832) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1188) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %992 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %993 = "linalg.generic"(%991, %992) <{indexing_maps = [#map15, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg829: bf16, %arg830: bf16):
      %1187 = "math.exp"(%arg829) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1187) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %994 = "tensor.empty"() : () -> tensor<2x4x8x8xf32>
    %995 = "linalg.generic"(%993, %994) <{indexing_maps = [#map15, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg827: bf16, %arg828: f32):
      %1186 = "arith.extf"(%arg827) : (bf16) -> f32
      "linalg.yield"(%1186) : (f32) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %996 = "tensor.empty"() : () -> tensor<2x4x8xf32>
    %997 = "linalg.fill"(%859, %996) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg825: f32, %arg826: f32):
      "linalg.yield"(%arg825) : (f32) -> ()
    }) : (f32, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %998 = "linalg.generic"(%995, %997) <{indexing_maps = [#map15, #map21], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg823: f32, %arg824: f32):
      %1185 = "arith.addf"(%arg824, %arg823) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1185) : (f32) -> ()
    }) : (tensor<2x4x8x8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %999 = "tensor.empty"() : () -> tensor<2x4x8xbf16>
    %1000 = "linalg.generic"(%998, %999) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg821: f32, %arg822: bf16):
      %1184 = "arith.truncf"(%arg821) : (f32) -> bf16
      "linalg.yield"(%1184) : (bf16) -> ()
    }) : (tensor<2x4x8xf32>, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %1001 = "tensor.expand_shape"(%1000) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 4, 8, 1>}> : (tensor<2x4x8xbf16>) -> tensor<2x4x8x1xbf16>
    %1002 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %1003 = "linalg.generic"(%1000, %1002) <{indexing_maps = [#map21, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg819: bf16, %arg820: bf16):
      "linalg.yield"(%arg819) : (bf16) -> ()
    }) : (tensor<2x4x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %1004 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %1005 = "linalg.generic"(%993, %1003, %1004) <{indexing_maps = [#map15, #map15, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg816: bf16, %arg817: bf16, %arg818: bf16):
      %1183 = "arith.divf"(%arg816, %arg817) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1183) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %1006 = "tensor.empty"() : () -> tensor<2x4x8xbf16>
    %1007 = "linalg.generic"(%1000, %1006) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg814: bf16, %arg815: bf16):
      %1182 = "arith.mulf"(%arg814, %arg814) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1182) : (bf16) -> ()
    }) : (tensor<2x4x8xbf16>, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %1008 = "tensor.expand_shape"(%1007) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 4, 8, 1>}> : (tensor<2x4x8xbf16>) -> tensor<2x4x8x1xbf16>
    %1009 = "tensor.empty"() : () -> tensor<2x4x8x1xbf16>
    %1010 = "linalg.generic"(%1008, %1009) <{indexing_maps = [#map15, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg812: bf16, %arg813: bf16):
      %1181 = "arith.divf"(%853, %arg812) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1181) : (bf16) -> ()
    }) : (tensor<2x4x8x1xbf16>, tensor<2x4x8x1xbf16>) -> tensor<2x4x8x1xbf16>
    %1011 = "tensor.empty"() : () -> tensor<2x4x12x8xbf16>
    %1012 = "linalg.generic"(%970, %1011) <{indexing_maps = [#map18, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg810: bf16, %arg811: bf16):
      "linalg.yield"(%arg810) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x4x12x8xbf16>) -> tensor<2x4x12x8xbf16>
    %1013 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %1014 = "linalg.generic"(%1005, %1013) <{indexing_maps = [#map22, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg808: bf16, %arg809: bf16):
      "linalg.yield"(%arg808) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %1015 = "tensor.collapse_shape"(%1012) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x12x8xbf16>) -> tensor<8x12x8xbf16>
    %1016 = "tensor.collapse_shape"(%1014) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x8xbf16>) -> tensor<8x8x8xbf16>
    %1017 = "tensor.empty"() : () -> tensor<8x12x8xbf16>
    %1018 = "linalg.fill"(%855, %1017) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg806: bf16, %arg807: bf16):
      "linalg.yield"(%arg806) : (bf16) -> ()
    }) : (bf16, tensor<8x12x8xbf16>) -> tensor<8x12x8xbf16>
    %1019 = "linalg.batch_matmul"(%1015, %1016, %1018) <{indexing_maps = [#map19, #map20, #map21], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg803: bf16, %arg804: bf16, %arg805: bf16):
      %1179 = "arith.mulf"(%arg803, %arg804) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1180 = "arith.addf"(%arg805, %1179) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1180) : (bf16) -> ()
    }) : (tensor<8x12x8xbf16>, tensor<8x8x8xbf16>, tensor<8x12x8xbf16>) -> tensor<8x12x8xbf16>
    %1020 = "tensor.expand_shape"(%1019) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 12, 8>}> : (tensor<8x12x8xbf16>) -> tensor<2x4x12x8xbf16>
    %1021 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %1022 = "linalg.generic"(%1020, %1021) <{indexing_maps = [#map23, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg801: bf16, %arg802: bf16):
      "linalg.yield"(%arg801) : (bf16) -> ()
    }) : (tensor<2x4x12x8xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %1023 = "tensor.empty"() : () -> tensor<4x12x48xbf16>
    %1024 = "linalg.generic"(%arg664, %1023) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg799: f32, %arg800: bf16):
      %1178 = "arith.truncf"(%arg799) : (f32) -> bf16
      "linalg.yield"(%1178) : (bf16) -> ()
    }) : (tensor<4x12x48xf32>, tensor<4x12x48xbf16>) -> tensor<4x12x48xbf16>
    %1025 = "tensor.empty"() : () -> tensor<48xbf16>
    %1026 = "linalg.generic"(%arg663, %1025) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg797: f32, %arg798: bf16):
      %1177 = "arith.truncf"(%arg797) : (f32) -> bf16
      "linalg.yield"(%1177) : (bf16) -> ()
    }) : (tensor<48xf32>, tensor<48xbf16>) -> tensor<48xbf16>
    %1027 = "tensor.collapse_shape"(%1022) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x8x4x12xbf16>) -> tensor<16x48xbf16>
    %1028 = "tensor.collapse_shape"(%1024) <{reassociation = [[0, 1], [2]]}> : (tensor<4x12x48xbf16>) -> tensor<48x48xbf16>
    %1029 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %1030 = "linalg.fill"(%855, %1029) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg795: bf16, %arg796: bf16):
      "linalg.yield"(%arg795) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %1031 = "linalg.matmul"(%1027, %1028, %1030) <{indexing_maps = [#map3, #map4, #map5], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg792: bf16, %arg793: bf16, %arg794: bf16):
      %1175 = "arith.mulf"(%arg792, %arg793) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1176 = "arith.addf"(%arg794, %1175) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1176) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %1032 = "tensor.expand_shape"(%1031) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 48>}> : (tensor<16x48xbf16>) -> tensor<2x8x48xbf16>
    %1033 = "tensor.expand_shape"(%1026) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xbf16>) -> tensor<1x1x48xbf16>
    %1034 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %1035 = "linalg.generic"(%1033, %1034) <{indexing_maps = [#map6, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg790: bf16, %arg791: bf16):
      "linalg.yield"(%arg790) : (bf16) -> ()
    }) : (tensor<1x1x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %1036 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %1037 = "linalg.generic"(%1032, %1035, %1036) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg787: bf16, %arg788: bf16, %arg789: bf16):
      %1174 = "arith.addf"(%arg787, %arg788) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1174) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %1038 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %1039 = "linalg.generic"(%arg660, %1037, %1038) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg784: bf16, %arg785: bf16, %arg786: bf16):
      %1173 = "arith.addf"(%arg784, %arg785) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1173) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %1040 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1041 = "linalg.generic"(%1039, %1040) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg782: bf16, %arg783: f32):
      %1172 = "arith.extf"(%arg782) : (bf16) -> f32
      "linalg.yield"(%1172) : (f32) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1042 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1043 = "linalg.generic"(%1041, %1042) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg780: f32, %arg781: f32):
      %1171 = "arith.mulf"(%arg780, %arg780) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1171) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1044 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1045 = "linalg.generic"(%1041, %1044) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg778: f32, %arg779: f32):
      %1170 = "arith.mulf"(%arg778, %860) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1170) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1046 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1047 = "linalg.fill"(%859, %1046) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg776: f32, %arg777: f32):
      "linalg.yield"(%arg776) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1048 = "linalg.generic"(%1041, %1047) <{indexing_maps = [#map7, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg774: f32, %arg775: f32):
      %1169 = "arith.addf"(%arg775, %arg774) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1169) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1049 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1050 = "linalg.generic"(%1048, %1049) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg772: f32, %arg773: f32):
      %1168 = "arith.divf"(%arg772, %858) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1168) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1051 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1052 = "linalg.fill"(%859, %1051) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg770: f32, %arg771: f32):
      "linalg.yield"(%arg770) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1053 = "linalg.generic"(%1043, %1052) <{indexing_maps = [#map7, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg768: f32, %arg769: f32):
      %1167 = "arith.addf"(%arg769, %arg768) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1167) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1054 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1055 = "linalg.generic"(%1053, %1054) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg766: f32, %arg767: f32):
      %1166 = "arith.divf"(%arg766, %858) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1166) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1056 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1057 = "linalg.generic"(%1050, %1056) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg764: f32, %arg765: f32):
      %1165 = "arith.mulf"(%arg764, %arg764) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1165) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1058 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1059 = "linalg.generic"(%1050, %1058) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg762: f32, %arg763: f32):
      %1164 = "arith.mulf"(%arg762, %860) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1164) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1060 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1061 = "linalg.generic"(%1055, %1057, %1060) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg759: f32, %arg760: f32, %arg761: f32):
      %1163 = "arith.subf"(%arg759, %arg760) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1163) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1062 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1063 = "linalg.generic"(%1061, %1062) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg757: f32, %arg758: f32):
      %1162 = "arith.maximumf"(%arg757, %859) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1162) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1064 = "tensor.empty"() : () -> tensor<2x8xi1>
    %1065 = "linalg.generic"(%1061, %1063, %1064) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg754: f32, %arg755: f32, %arg756: i1):
      %1161 = "arith.cmpf"(%arg754, %arg755) <{fastmath = #arith.fastmath<none>, predicate = 1 : i64}> : (f32, f32) -> i1
      "linalg.yield"(%1161) : (i1) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xi1>) -> tensor<2x8xi1>
    %1066 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1067 = "linalg.generic"(%1065, %arg657, %arg656, %1066) <{indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg750: i1, %arg751: f32, %arg752: f32, %arg753: f32):
      %1160 = "arith.select"(%arg750, %arg751, %arg752) : (i1, f32, f32) -> f32
      "linalg.yield"(%1160) : (f32) -> ()
    }) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1068 = "tensor.empty"() : () -> tensor<2x8xi1>
    %1069 = "linalg.generic"(%1063, %1068) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg748: f32, %arg749: i1):
      %1159 = "arith.cmpf"(%859, %arg748) <{fastmath = #arith.fastmath<none>, predicate = 1 : i64}> : (f32, f32) -> i1
      "linalg.yield"(%1159) : (i1) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xi1>) -> tensor<2x8xi1>
    %1070 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1071 = "linalg.generic"(%1069, %arg659, %arg658, %1070) <{indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg744: i1, %arg745: f32, %arg746: f32, %arg747: f32):
      %1158 = "arith.select"(%arg744, %arg745, %arg746) : (i1, f32, f32) -> f32
      "linalg.yield"(%1158) : (f32) -> ()
    }) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1072 = "tensor.empty"() : () -> tensor<2x8xf32>
    %1073 = "linalg.generic"(%1067, %1071, %1072) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg741: f32, %arg742: f32, %arg743: f32):
      %1157 = "arith.divf"(%arg741, %arg742) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1157) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1074 = "tensor.expand_shape"(%1063) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 8, 1>}> : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %1075 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1076 = "linalg.generic"(%1039, %1075) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg739: bf16, %arg740: f32):
      %1156 = "arith.extf"(%arg739) : (bf16) -> f32
      "linalg.yield"(%1156) : (f32) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1077 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1078 = "linalg.generic"(%1050, %1077) <{indexing_maps = [#map5, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg737: f32, %arg738: f32):
      "linalg.yield"(%arg737) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1079 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1080 = "linalg.generic"(%1076, %1078, %1079) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg734: f32, %arg735: f32, %arg736: f32):
      %1155 = "arith.subf"(%arg734, %arg735) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1155) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1081 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %1082 = "linalg.generic"(%1074, %1081) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg732: f32, %arg733: f32):
      %1154 = "arith.addf"(%arg732, %857) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1154) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %1083 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %1084 = "linalg.generic"(%1082, %1083) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg730: f32, %arg731: f32):
      %1153 = "math.rsqrt"(%arg730) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1153) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %1085 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %1086 = "linalg.generic"(%1084, %1082, %1085) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg727: f32, %arg728: f32, %arg729: f32):
      %1152 = "arith.divf"(%arg727, %arg728) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1152) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %1087 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %1088 = "linalg.generic"(%1086, %1087) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg725: f32, %arg726: f32):
      %1151 = "arith.mulf"(%arg725, %856) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1151) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %1089 = "tensor.expand_shape"(%arg674) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %1090 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1091 = "linalg.generic"(%1084, %1090) <{indexing_maps = [#map13, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg723: f32, %arg724: f32):
      "linalg.yield"(%arg723) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1092 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1093 = "linalg.generic"(%1089, %1092) <{indexing_maps = [#map6, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg721: f32, %arg722: f32):
      "linalg.yield"(%arg721) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1094 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1095 = "linalg.generic"(%1091, %1093, %1094) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg718: f32, %arg719: f32, %arg720: f32):
      %1150 = "arith.mulf"(%arg718, %arg719) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1150) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1096 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1097 = "linalg.generic"(%1080, %1095, %1096) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg715: f32, %arg716: f32, %arg717: f32):
      %1149 = "arith.mulf"(%arg715, %arg716) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1149) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1098 = "tensor.expand_shape"(%arg673) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %1099 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1100 = "linalg.generic"(%1098, %1099) <{indexing_maps = [#map6, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg713: f32, %arg714: f32):
      "linalg.yield"(%arg713) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1101 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %1102 = "linalg.generic"(%1097, %1100, %1101) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg710: f32, %arg711: f32, %arg712: f32):
      %1148 = "arith.addf"(%arg710, %arg711) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1148) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %1103 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %1104 = "linalg.generic"(%1102, %1103) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg708: f32, %arg709: bf16):
      %1147 = "arith.truncf"(%arg708) : (f32) -> bf16
      "linalg.yield"(%1147) : (bf16) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %1105 = "tensor.empty"() : () -> tensor<48x80xbf16>
    %1106 = "linalg.generic"(%arg676, %1105) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg706: f32, %arg707: bf16):
      %1146 = "arith.truncf"(%arg706) : (f32) -> bf16
      "linalg.yield"(%1146) : (bf16) -> ()
    }) : (tensor<48x80xf32>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %1107 = "tensor.empty"() : () -> tensor<80xbf16>
    %1108 = "linalg.generic"(%arg675, %1107) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg704: f32, %arg705: bf16):
      %1145 = "arith.truncf"(%arg704) : (f32) -> bf16
      "linalg.yield"(%1145) : (bf16) -> ()
    }) : (tensor<80xf32>, tensor<80xbf16>) -> tensor<80xbf16>
    %1109 = "tensor.collapse_shape"(%1104) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %1110 = "tensor.empty"() : () -> tensor<16x80xbf16>
    %1111 = "linalg.fill"(%855, %1110) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg702: bf16, %arg703: bf16):
      "linalg.yield"(%arg702) : (bf16) -> ()
    }) : (bf16, tensor<16x80xbf16>) -> tensor<16x80xbf16>
    %1112 = "linalg.matmul"(%1109, %1106, %1111) <{indexing_maps = [#map3, #map4, #map5], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg699: bf16, %arg700: bf16, %arg701: bf16):
      %1143 = "arith.mulf"(%arg699, %arg700) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1144 = "arith.addf"(%arg701, %1143) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1144) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x80xbf16>, tensor<16x80xbf16>) -> tensor<16x80xbf16>
    %1113 = "tensor.expand_shape"(%1112) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 80>}> : (tensor<16x80xbf16>) -> tensor<2x8x80xbf16>
    %1114 = "tensor.expand_shape"(%1108) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 80>}> : (tensor<80xbf16>) -> tensor<1x1x80xbf16>
    %1115 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %1116 = "linalg.generic"(%1114, %1115) <{indexing_maps = [#map6, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg697: bf16, %arg698: bf16):
      "linalg.yield"(%arg697) : (bf16) -> ()
    }) : (tensor<1x1x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %1117 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %1118 = "linalg.generic"(%1113, %1116, %1117) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg694: bf16, %arg695: bf16, %arg696: bf16):
      %1142 = "arith.addf"(%arg694, %arg695) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1142) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %1119:3 = "func.call"(%1118) <{callee = @silu_7}> : (tensor<2x8x80xbf16>) -> (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>)
    %1120 = "tensor.empty"() : () -> tensor<80x48xbf16>
    %1121 = "linalg.generic"(%arg670, %1120) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg692: f32, %arg693: bf16):
      %1141 = "arith.truncf"(%arg692) : (f32) -> bf16
      "linalg.yield"(%1141) : (bf16) -> ()
    }) : (tensor<80x48xf32>, tensor<80x48xbf16>) -> tensor<80x48xbf16>
    %1122 = "tensor.empty"() : () -> tensor<48xbf16>
    %1123 = "linalg.generic"(%arg669, %1122) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg690: f32, %arg691: bf16):
      %1140 = "arith.truncf"(%arg690) : (f32) -> bf16
      "linalg.yield"(%1140) : (bf16) -> ()
    }) : (tensor<48xf32>, tensor<48xbf16>) -> tensor<48xbf16>
    %1124 = "tensor.collapse_shape"(%1119#0) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x80xbf16>) -> tensor<16x80xbf16>
    %1125 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %1126 = "linalg.fill"(%855, %1125) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg688: bf16, %arg689: bf16):
      "linalg.yield"(%arg688) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %1127 = "linalg.matmul"(%1124, %1121, %1126) <{indexing_maps = [#map3, #map4, #map5], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg685: bf16, %arg686: bf16, %arg687: bf16):
      %1138 = "arith.mulf"(%arg685, %arg686) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1139 = "arith.addf"(%arg687, %1138) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1139) : (bf16) -> ()
    }) : (tensor<16x80xbf16>, tensor<80x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %1128 = "tensor.expand_shape"(%1127) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 48>}> : (tensor<16x48xbf16>) -> tensor<2x8x48xbf16>
    %1129 = "tensor.expand_shape"(%1123) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 1, 48>}> : (tensor<48xbf16>) -> tensor<1x1x48xbf16>
    %1130 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %1131 = "linalg.generic"(%1129, %1130) <{indexing_maps = [#map6, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg683: bf16, %arg684: bf16):
      "linalg.yield"(%arg683) : (bf16) -> ()
    }) : (tensor<1x1x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %1132 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %1133 = "linalg.generic"(%1128, %1131, %1132) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg680: bf16, %arg681: bf16, %arg682: bf16):
      %1137 = "arith.addf"(%arg680, %arg681) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1137) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %1134 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %1135 = "linalg.generic"(%1039, %1133, %1134) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg677: bf16, %arg678: bf16, %arg679: bf16):
      %1136 = "arith.addf"(%arg677, %arg678) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1136) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    "func.return"(%1135, %866, %880, %894, %909, %910, %905, %916, %901, %927, %925, %942, %957, %955, %974, %993, %1001, %1010, %1005, %970, %1024, %1022, %1045, %1059, %1073, %1088, %1089, %1084, %1095, %1080, %1106, %1104, %1119#1, %1119#2, %1118, %1121, %1119#0) : (tensor<2x8x48xbf16>, tensor<2x8x48xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8x1xf32>, tensor<1x1x48xf32>, tensor<2x8x1xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<48x4x12xbf16>, tensor<2x8x48xbf16>, tensor<48x4x12xbf16>, tensor<48x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x1xbf16>, tensor<2x4x8x1xbf16>, tensor<2x4x8x8xbf16>, tensor<2x8x4x12xbf16>, tensor<4x12x48xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x48xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8x1xf32>, tensor<1x1x48xf32>, tensor<2x8x1xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<48x80xbf16>, tensor<2x8x48xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<80x48xbf16>, tensor<2x8x80xbf16>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<2x8x80xbf16>) -> (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>), sym_name = "silu_7", sym_visibility = "private"}> ({
  ^bb0(%arg634: tensor<2x8x80xbf16>):
    %831 = "arith.constant"() <{value = 1.000000e+00 : bf16}> : () -> bf16
    %832 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %833 = "linalg.generic"(%arg634, %832) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg649: bf16, %arg650: bf16):
      %852 = "arith.negf"(%arg649) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%852) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %834 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %835 = "linalg.generic"(%833, %834) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg647: bf16, %arg648: bf16):
      %851 = "math.exp"(%arg647) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%851) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %836 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %837 = "linalg.generic"(%835, %836) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg645: bf16, %arg646: bf16):
      %850 = "arith.addf"(%arg645, %831) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%850) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %838 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %839 = "linalg.generic"(%837, %838) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg643: bf16, %arg644: bf16):
      %849 = "arith.divf"(%831, %arg643) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%849) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %840 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %841 = "linalg.generic"(%839, %840) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg641: bf16, %arg642: bf16):
      %848 = "arith.subf"(%831, %arg641) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%848) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %842 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %843 = "linalg.generic"(%839, %841, %842) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg638: bf16, %arg639: bf16, %arg640: bf16):
      %847 = "arith.mulf"(%arg638, %arg639) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%847) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %844 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %845 = "linalg.generic"(%arg634, %839, %844) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg635: bf16, %arg636: bf16, %arg637: bf16):
      %846 = "arith.mulf"(%arg635, %arg636) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%846) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    "func.return"(%845, %843, %839) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<3x2x8x48xf32>, tensor<2x8x48xf32>, tensor<i32>) -> tensor<3x2x8x48xf32>, sym_name = "dynamic_update_index_in_dim", sym_visibility = "private"}> ({
  ^bb0(%arg629: tensor<3x2x8x48xf32>, %arg630: tensor<2x8x48xf32>, %arg631: tensor<i32>):
    %822 = "arith.constant"() <{value = 2 : index}> : () -> index
    %823 = "arith.constant"() <{value = 0 : index}> : () -> index
    %824 = "tensor.empty"() : () -> tensor<1x2x8x48xf32>
    %825 = "linalg.generic"(%arg630, %824) <{indexing_maps = [#map24, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg632: f32, %arg633: f32):
      "linalg.yield"(%arg632) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<1x2x8x48xf32>) -> tensor<1x2x8x48xf32>
    %826 = "tensor.extract"(%arg631) : (tensor<i32>) -> i32
    %827 = "arith.index_cast"(%826) : (i32) -> index
    %828 = "arith.maxsi"(%827, %823) : (index, index) -> index
    %829 = "arith.minsi"(%828, %822) : (index, index) -> index
    %830 = "tensor.insert_slice"(%825, %arg629, %829) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808, 0, 0, 0>, static_sizes = array<i64: 1, 2, 8, 48>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<1x2x8x48xf32>, tensor<3x2x8x48xf32>, index) -> tensor<3x2x8x48xf32>
    "func.return"(%830) : (tensor<3x2x8x48xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<3x2x8xf32>, tensor<2x8xf32>, tensor<i32>) -> tensor<3x2x8xf32>, sym_name = "dynamic_update_index_in_dim_8", sym_visibility = "private"}> ({
  ^bb0(%arg624: tensor<3x2x8xf32>, %arg625: tensor<2x8xf32>, %arg626: tensor<i32>):
    %813 = "arith.constant"() <{value = 2 : index}> : () -> index
    %814 = "arith.constant"() <{value = 0 : index}> : () -> index
    %815 = "tensor.empty"() : () -> tensor<1x2x8xf32>
    %816 = "linalg.generic"(%arg625, %815) <{indexing_maps = [#map25, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg627: f32, %arg628: f32):
      "linalg.yield"(%arg627) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %817 = "tensor.extract"(%arg626) : (tensor<i32>) -> i32
    %818 = "arith.index_cast"(%817) : (i32) -> index
    %819 = "arith.maxsi"(%818, %814) : (index, index) -> index
    %820 = "arith.minsi"(%819, %813) : (index, index) -> index
    %821 = "tensor.insert_slice"(%816, %arg624, %820) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808, 0, 0>, static_sizes = array<i64: 1, 2, 8>, static_strides = array<i64: 1, 1, 1>}> : (tensor<1x2x8xf32>, tensor<3x2x8xf32>, index) -> tensor<3x2x8xf32>
    "func.return"(%821) : (tensor<3x2x8xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<3x2x8x1xf32>, tensor<2x8x1xf32>, tensor<i32>) -> tensor<3x2x8x1xf32>, sym_name = "dynamic_update_index_in_dim_9", sym_visibility = "private"}> ({
  ^bb0(%arg619: tensor<3x2x8x1xf32>, %arg620: tensor<2x8x1xf32>, %arg621: tensor<i32>):
    %804 = "arith.constant"() <{value = 2 : index}> : () -> index
    %805 = "arith.constant"() <{value = 0 : index}> : () -> index
    %806 = "tensor.empty"() : () -> tensor<1x2x8x1xf32>
    %807 = "linalg.generic"(%arg620, %806) <{indexing_maps = [#map24, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg622: f32, %arg623: f32):
      "linalg.yield"(%arg622) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32>
    %808 = "tensor.extract"(%arg621) : (tensor<i32>) -> i32
    %809 = "arith.index_cast"(%808) : (i32) -> index
    %810 = "arith.maxsi"(%809, %805) : (index, index) -> index
    %811 = "arith.minsi"(%810, %804) : (index, index) -> index
    %812 = "tensor.insert_slice"(%807, %arg619, %811) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808, 0, 0, 0>, static_sizes = array<i64: 1, 2, 8, 1>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<1x2x8x1xf32>, tensor<3x2x8x1xf32>, index) -> tensor<3x2x8x1xf32>
    "func.return"(%812) : (tensor<3x2x8x1xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<3x1x1x48xf32>, tensor<1x1x48xf32>, tensor<i32>) -> tensor<3x1x1x48xf32>, sym_name = "dynamic_update_index_in_dim_10", sym_visibility = "private"}> ({
  ^bb0(%arg614: tensor<3x1x1x48xf32>, %arg615: tensor<1x1x48xf32>, %arg616: tensor<i32>):
    %795 = "arith.constant"() <{value = 2 : index}> : () -> index
    %796 = "arith.constant"() <{value = 0 : index}> : () -> index
    %797 = "tensor.empty"() : () -> tensor<1x1x1x48xf32>
    %798 = "linalg.generic"(%arg615, %797) <{indexing_maps = [#map24, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg617: f32, %arg618: f32):
      "linalg.yield"(%arg617) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<1x1x1x48xf32>) -> tensor<1x1x1x48xf32>
    %799 = "tensor.extract"(%arg616) : (tensor<i32>) -> i32
    %800 = "arith.index_cast"(%799) : (i32) -> index
    %801 = "arith.maxsi"(%800, %796) : (index, index) -> index
    %802 = "arith.minsi"(%801, %795) : (index, index) -> index
    %803 = "tensor.insert_slice"(%798, %arg614, %802) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808, 0, 0, 0>, static_sizes = array<i64: 1, 1, 1, 48>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<1x1x1x48xf32>, tensor<3x1x1x48xf32>, index) -> tensor<3x1x1x48xf32>
    "func.return"(%803) : (tensor<3x1x1x48xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<3x48x4x12xbf16>, tensor<48x4x12xbf16>, tensor<i32>) -> tensor<3x48x4x12xbf16>, sym_name = "dynamic_update_index_in_dim_11", sym_visibility = "private"}> ({
  ^bb0(%arg609: tensor<3x48x4x12xbf16>, %arg610: tensor<48x4x12xbf16>, %arg611: tensor<i32>):
    %786 = "arith.constant"() <{value = 2 : index}> : () -> index
    %787 = "arith.constant"() <{value = 0 : index}> : () -> index
    %788 = "tensor.empty"() : () -> tensor<1x48x4x12xbf16>
    %789 = "linalg.generic"(%arg610, %788) <{indexing_maps = [#map24, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg612: bf16, %arg613: bf16):
      "linalg.yield"(%arg612) : (bf16) -> ()
    }) : (tensor<48x4x12xbf16>, tensor<1x48x4x12xbf16>) -> tensor<1x48x4x12xbf16>
    %790 = "tensor.extract"(%arg611) : (tensor<i32>) -> i32
    %791 = "arith.index_cast"(%790) : (i32) -> index
    %792 = "arith.maxsi"(%791, %787) : (index, index) -> index
    %793 = "arith.minsi"(%792, %786) : (index, index) -> index
    %794 = "tensor.insert_slice"(%789, %arg609, %793) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808, 0, 0, 0>, static_sizes = array<i64: 1, 48, 4, 12>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<1x48x4x12xbf16>, tensor<3x48x4x12xbf16>, index) -> tensor<3x48x4x12xbf16>
    "func.return"(%794) : (tensor<3x48x4x12xbf16>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<3x2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<i32>) -> tensor<3x2x8x48xbf16>, sym_name = "dynamic_update_index_in_dim_12", sym_visibility = "private"}> ({
  ^bb0(%arg604: tensor<3x2x8x48xbf16>, %arg605: tensor<2x8x48xbf16>, %arg606: tensor<i32>):
    %777 = "arith.constant"() <{value = 2 : index}> : () -> index
    %778 = "arith.constant"() <{value = 0 : index}> : () -> index
    %779 = "tensor.empty"() : () -> tensor<1x2x8x48xbf16>
    %780 = "linalg.generic"(%arg605, %779) <{indexing_maps = [#map24, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg607: bf16, %arg608: bf16):
      "linalg.yield"(%arg607) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<1x2x8x48xbf16>) -> tensor<1x2x8x48xbf16>
    %781 = "tensor.extract"(%arg606) : (tensor<i32>) -> i32
    %782 = "arith.index_cast"(%781) : (i32) -> index
    %783 = "arith.maxsi"(%782, %778) : (index, index) -> index
    %784 = "arith.minsi"(%783, %777) : (index, index) -> index
    %785 = "tensor.insert_slice"(%780, %arg604, %784) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808, 0, 0, 0>, static_sizes = array<i64: 1, 2, 8, 48>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<1x2x8x48xbf16>, tensor<3x2x8x48xbf16>, index) -> tensor<3x2x8x48xbf16>
    "func.return"(%785) : (tensor<3x2x8x48xbf16>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<3x2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<i32>) -> tensor<3x2x8x4x12xbf16>, sym_name = "dynamic_update_index_in_dim_13", sym_visibility = "private"}> ({
  ^bb0(%arg599: tensor<3x2x8x4x12xbf16>, %arg600: tensor<2x8x4x12xbf16>, %arg601: tensor<i32>):
    %768 = "arith.constant"() <{value = 2 : index}> : () -> index
    %769 = "arith.constant"() <{value = 0 : index}> : () -> index
    %770 = "tensor.empty"() : () -> tensor<1x2x8x4x12xbf16>
    %771 = "linalg.generic"(%arg600, %770) <{indexing_maps = [#map26, #map27], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg602: bf16, %arg603: bf16):
      "linalg.yield"(%arg602) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<1x2x8x4x12xbf16>) -> tensor<1x2x8x4x12xbf16>
    %772 = "tensor.extract"(%arg601) : (tensor<i32>) -> i32
    %773 = "arith.index_cast"(%772) : (i32) -> index
    %774 = "arith.maxsi"(%773, %769) : (index, index) -> index
    %775 = "arith.minsi"(%774, %768) : (index, index) -> index
    %776 = "tensor.insert_slice"(%771, %arg599, %775) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808, 0, 0, 0, 0>, static_sizes = array<i64: 1, 2, 8, 4, 12>, static_strides = array<i64: 1, 1, 1, 1, 1>}> : (tensor<1x2x8x4x12xbf16>, tensor<3x2x8x4x12xbf16>, index) -> tensor<3x2x8x4x12xbf16>
    "func.return"(%776) : (tensor<3x2x8x4x12xbf16>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<3x2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<i32>) -> tensor<3x2x4x8x8xbf16>, sym_name = "dynamic_update_index_in_dim_14", sym_visibility = "private"}> ({
  ^bb0(%arg594: tensor<3x2x4x8x8xbf16>, %arg595: tensor<2x4x8x8xbf16>, %arg596: tensor<i32>):
    %759 = "arith.constant"() <{value = 2 : index}> : () -> index
    %760 = "arith.constant"() <{value = 0 : index}> : () -> index
    %761 = "tensor.empty"() : () -> tensor<1x2x4x8x8xbf16>
    %762 = "linalg.generic"(%arg595, %761) <{indexing_maps = [#map26, #map27], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg597: bf16, %arg598: bf16):
      "linalg.yield"(%arg597) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<1x2x4x8x8xbf16>) -> tensor<1x2x4x8x8xbf16>
    %763 = "tensor.extract"(%arg596) : (tensor<i32>) -> i32
    %764 = "arith.index_cast"(%763) : (i32) -> index
    %765 = "arith.maxsi"(%764, %760) : (index, index) -> index
    %766 = "arith.minsi"(%765, %759) : (index, index) -> index
    %767 = "tensor.insert_slice"(%762, %arg594, %766) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808, 0, 0, 0, 0>, static_sizes = array<i64: 1, 2, 4, 8, 8>, static_strides = array<i64: 1, 1, 1, 1, 1>}> : (tensor<1x2x4x8x8xbf16>, tensor<3x2x4x8x8xbf16>, index) -> tensor<3x2x4x8x8xbf16>
    "func.return"(%767) : (tensor<3x2x4x8x8xbf16>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<3x2x4x8x1xbf16>, tensor<2x4x8x1xbf16>, tensor<i32>) -> tensor<3x2x4x8x1xbf16>, sym_name = "dynamic_update_index_in_dim_15", sym_visibility = "private"}> ({
  ^bb0(%arg589: tensor<3x2x4x8x1xbf16>, %arg590: tensor<2x4x8x1xbf16>, %arg591: tensor<i32>):
    %750 = "arith.constant"() <{value = 2 : index}> : () -> index
    %751 = "arith.constant"() <{value = 0 : index}> : () -> index
    %752 = "tensor.empty"() : () -> tensor<1x2x4x8x1xbf16>
    %753 = "linalg.generic"(%arg590, %752) <{indexing_maps = [#map26, #map27], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg592: bf16, %arg593: bf16):
      "linalg.yield"(%arg592) : (bf16) -> ()
    }) : (tensor<2x4x8x1xbf16>, tensor<1x2x4x8x1xbf16>) -> tensor<1x2x4x8x1xbf16>
    %754 = "tensor.extract"(%arg591) : (tensor<i32>) -> i32
    %755 = "arith.index_cast"(%754) : (i32) -> index
    %756 = "arith.maxsi"(%755, %751) : (index, index) -> index
    %757 = "arith.minsi"(%756, %750) : (index, index) -> index
    %758 = "tensor.insert_slice"(%753, %arg589, %757) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808, 0, 0, 0, 0>, static_sizes = array<i64: 1, 2, 4, 8, 1>, static_strides = array<i64: 1, 1, 1, 1, 1>}> : (tensor<1x2x4x8x1xbf16>, tensor<3x2x4x8x1xbf16>, index) -> tensor<3x2x4x8x1xbf16>
    "func.return"(%758) : (tensor<3x2x4x8x1xbf16>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<3x4x12x48xbf16>, tensor<4x12x48xbf16>, tensor<i32>) -> tensor<3x4x12x48xbf16>, sym_name = "dynamic_update_index_in_dim_16", sym_visibility = "private"}> ({
  ^bb0(%arg584: tensor<3x4x12x48xbf16>, %arg585: tensor<4x12x48xbf16>, %arg586: tensor<i32>):
    %741 = "arith.constant"() <{value = 2 : index}> : () -> index
    %742 = "arith.constant"() <{value = 0 : index}> : () -> index
    %743 = "tensor.empty"() : () -> tensor<1x4x12x48xbf16>
    %744 = "linalg.generic"(%arg585, %743) <{indexing_maps = [#map24, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg587: bf16, %arg588: bf16):
      "linalg.yield"(%arg587) : (bf16) -> ()
    }) : (tensor<4x12x48xbf16>, tensor<1x4x12x48xbf16>) -> tensor<1x4x12x48xbf16>
    %745 = "tensor.extract"(%arg586) : (tensor<i32>) -> i32
    %746 = "arith.index_cast"(%745) : (i32) -> index
    %747 = "arith.maxsi"(%746, %742) : (index, index) -> index
    %748 = "arith.minsi"(%747, %741) : (index, index) -> index
    %749 = "tensor.insert_slice"(%744, %arg584, %748) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808, 0, 0, 0>, static_sizes = array<i64: 1, 4, 12, 48>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<1x4x12x48xbf16>, tensor<3x4x12x48xbf16>, index) -> tensor<3x4x12x48xbf16>
    "func.return"(%749) : (tensor<3x4x12x48xbf16>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<3x48x80xbf16>, tensor<48x80xbf16>, tensor<i32>) -> tensor<3x48x80xbf16>, sym_name = "dynamic_update_index_in_dim_17", sym_visibility = "private"}> ({
  ^bb0(%arg579: tensor<3x48x80xbf16>, %arg580: tensor<48x80xbf16>, %arg581: tensor<i32>):
    %732 = "arith.constant"() <{value = 2 : index}> : () -> index
    %733 = "arith.constant"() <{value = 0 : index}> : () -> index
    %734 = "tensor.empty"() : () -> tensor<1x48x80xbf16>
    %735 = "linalg.generic"(%arg580, %734) <{indexing_maps = [#map25, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg582: bf16, %arg583: bf16):
      "linalg.yield"(%arg582) : (bf16) -> ()
    }) : (tensor<48x80xbf16>, tensor<1x48x80xbf16>) -> tensor<1x48x80xbf16>
    %736 = "tensor.extract"(%arg581) : (tensor<i32>) -> i32
    %737 = "arith.index_cast"(%736) : (i32) -> index
    %738 = "arith.maxsi"(%737, %733) : (index, index) -> index
    %739 = "arith.minsi"(%738, %732) : (index, index) -> index
    %740 = "tensor.insert_slice"(%735, %arg579, %739) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808, 0, 0>, static_sizes = array<i64: 1, 48, 80>, static_strides = array<i64: 1, 1, 1>}> : (tensor<1x48x80xbf16>, tensor<3x48x80xbf16>, index) -> tensor<3x48x80xbf16>
    "func.return"(%740) : (tensor<3x48x80xbf16>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<3x2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<i32>) -> tensor<3x2x8x80xbf16>, sym_name = "dynamic_update_index_in_dim_18", sym_visibility = "private"}> ({
  ^bb0(%arg574: tensor<3x2x8x80xbf16>, %arg575: tensor<2x8x80xbf16>, %arg576: tensor<i32>):
    %723 = "arith.constant"() <{value = 2 : index}> : () -> index
    %724 = "arith.constant"() <{value = 0 : index}> : () -> index
    %725 = "tensor.empty"() : () -> tensor<1x2x8x80xbf16>
    %726 = "linalg.generic"(%arg575, %725) <{indexing_maps = [#map24, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg577: bf16, %arg578: bf16):
      "linalg.yield"(%arg577) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<1x2x8x80xbf16>) -> tensor<1x2x8x80xbf16>
    %727 = "tensor.extract"(%arg576) : (tensor<i32>) -> i32
    %728 = "arith.index_cast"(%727) : (i32) -> index
    %729 = "arith.maxsi"(%728, %724) : (index, index) -> index
    %730 = "arith.minsi"(%729, %723) : (index, index) -> index
    %731 = "tensor.insert_slice"(%726, %arg574, %730) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808, 0, 0, 0>, static_sizes = array<i64: 1, 2, 8, 80>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<1x2x8x80xbf16>, tensor<3x2x8x80xbf16>, index) -> tensor<3x2x8x80xbf16>
    "func.return"(%731) : (tensor<3x2x8x80xbf16>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<3x80x48xbf16>, tensor<80x48xbf16>, tensor<i32>) -> tensor<3x80x48xbf16>, sym_name = "dynamic_update_index_in_dim_19", sym_visibility = "private"}> ({
  ^bb0(%arg569: tensor<3x80x48xbf16>, %arg570: tensor<80x48xbf16>, %arg571: tensor<i32>):
    %714 = "arith.constant"() <{value = 2 : index}> : () -> index
    %715 = "arith.constant"() <{value = 0 : index}> : () -> index
    %716 = "tensor.empty"() : () -> tensor<1x80x48xbf16>
    %717 = "linalg.generic"(%arg570, %716) <{indexing_maps = [#map25, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg572: bf16, %arg573: bf16):
      "linalg.yield"(%arg572) : (bf16) -> ()
    }) : (tensor<80x48xbf16>, tensor<1x80x48xbf16>) -> tensor<1x80x48xbf16>
    %718 = "tensor.extract"(%arg571) : (tensor<i32>) -> i32
    %719 = "arith.index_cast"(%718) : (i32) -> index
    %720 = "arith.maxsi"(%719, %715) : (index, index) -> index
    %721 = "arith.minsi"(%720, %714) : (index, index) -> index
    %722 = "tensor.insert_slice"(%717, %arg569, %721) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808, 0, 0>, static_sizes = array<i64: 1, 80, 48>, static_strides = array<i64: 1, 1, 1>}> : (tensor<1x80x48xbf16>, tensor<3x80x48xbf16>, index) -> tensor<3x80x48xbf16>
    "func.return"(%722) : (tensor<3x80x48xbf16>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<2x8x20xf32>) -> (tensor<2x8x20xf32>, tensor<2x8x20xf32>, tensor<2x8x1xf32>), sym_name = "log_softmax", sym_visibility = "private"}> ({
  ^bb0(%arg546: tensor<2x8x20xf32>):
    %687 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %688 = "arith.constant"() <{value = 0xFF800000 : f32}> : () -> f32
    %689 = "tensor.empty"() : () -> tensor<2x8xf32>
    %690 = "linalg.fill"(%688, %689) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg567: f32, %arg568: f32):
      "linalg.yield"(%arg567) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %691 = "linalg.generic"(%arg546, %690) <{indexing_maps = [#map7, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg565: f32, %arg566: f32):
      %713 = "arith.maximumf"(%arg566, %arg565) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%713) : (f32) -> ()
    }) : (tensor<2x8x20xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %692 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %693 = "linalg.generic"(%691, %692) <{indexing_maps = [#map5, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg563: f32, %arg564: f32):
      "linalg.yield"(%arg563) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %694 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %695 = "linalg.generic"(%arg546, %693, %694) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg560: f32, %arg561: f32, %arg562: f32):
      %712 = "arith.subf"(%arg560, %arg561) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%712) : (f32) -> ()
    }) : (tensor<2x8x20xf32>, tensor<2x8x20xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %696 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %697 = "linalg.generic"(%695, %696) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg558: f32, %arg559: f32):
      %711 = "math.exp"(%arg558) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%711) : (f32) -> ()
    }) : (tensor<2x8x20xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %698 = "tensor.empty"() : () -> tensor<2x8xf32>
    %699 = "linalg.fill"(%687, %698) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg556: f32, %arg557: f32):
      "linalg.yield"(%arg556) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %700 = "linalg.generic"(%697, %699) <{indexing_maps = [#map7, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg554: f32, %arg555: f32):
      %710 = "arith.addf"(%arg555, %arg554) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%710) : (f32) -> ()
    }) : (tensor<2x8x20xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %701 = "tensor.expand_shape"(%700) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 8, 1>}> : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %702 = "tensor.empty"() : () -> tensor<2x8xf32>
    %703 = "linalg.generic"(%700, %702) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg552: f32, %arg553: f32):
      %709 = "math.log"(%arg552) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%709) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %704 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %705 = "linalg.generic"(%703, %704) <{indexing_maps = [#map5, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg550: f32, %arg551: f32):
      "linalg.yield"(%arg550) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %706 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %707 = "linalg.generic"(%695, %705, %706) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg547: f32, %arg548: f32, %arg549: f32):
      %708 = "arith.subf"(%arg547, %arg548) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%708) : (f32) -> ()
    }) : (tensor<2x8x20xf32>, tensor<2x8x20xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    "func.return"(%707, %697, %701) : (tensor<2x8x20xf32>, tensor<2x8x20xf32>, tensor<2x8x1xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<2x8x20xi1>, tensor<2x8x20xf32>, tensor<f32>) -> (tensor<2x8x20xf32>, tensor<2x8x20xf32>), sym_name = "_where", sym_visibility = "private"}> ({
  ^bb0(%arg537: tensor<2x8x20xi1>, %arg538: tensor<2x8x20xf32>, %arg539: tensor<f32>):
    %681 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<2x8x20xf32>}> : () -> tensor<2x8x20xf32>
    %682 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %683 = "linalg.generic"(%arg539, %682) <{indexing_maps = [#map9, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg544: f32, %arg545: f32):
      "linalg.yield"(%arg544) : (f32) -> ()
    }) : (tensor<f32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %684 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %685 = "linalg.generic"(%arg537, %arg538, %683, %684) <{indexing_maps = [#map7, #map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg540: i1, %arg541: f32, %arg542: f32, %arg543: f32):
      %686 = "arith.select"(%arg540, %arg541, %arg542) : (i1, f32, f32) -> f32
      "linalg.yield"(%686) : (f32) -> ()
    }) : (tensor<2x8x20xi1>, tensor<2x8x20xf32>, tensor<2x8x20xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    "func.return"(%685, %681) : (tensor<2x8x20xf32>, tensor<2x8x20xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<2x8x20xi1>, tensor<2x8x20xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>, sym_name = "_where_20", sym_visibility = "private"}> ({
  ^bb0(%arg531: tensor<2x8x20xi1>, %arg532: tensor<2x8x20xf32>, %arg533: tensor<2x8x20xf32>):
    %677 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %678 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %679 = "linalg.generic"(%arg531, %arg533, %678) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg534: i1, %arg535: f32, %arg536: f32):
      %680 = "arith.select"(%arg534, %arg535, %677) : (i1, f32, f32) -> f32
      "linalg.yield"(%680) : (f32) -> ()
    }) : (tensor<2x8x20xi1>, tensor<2x8x20xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    "func.return"(%679) : (tensor<2x8x20xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<2x8x20xf32>, tensor<2x8x1xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>, sym_name = "log_softmax_21", sym_visibility = "private"}> ({
  ^bb0(%arg507: tensor<2x8x20xf32>, %arg508: tensor<2x8x1xf32>, %arg509: tensor<2x8x20xf32>):
    %653 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %654 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %655 = "linalg.generic"(%arg509, %654) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg529: f32, %arg530: f32):
      %676 = "arith.negf"(%arg529) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%676) : (f32) -> ()
    }) : (tensor<2x8x20xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %656 = "tensor.empty"() : () -> tensor<2x8xf32>
    %657 = "linalg.fill"(%653, %656) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg527: f32, %arg528: f32):
      "linalg.yield"(%arg527) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %658 = "linalg.generic"(%655, %657) <{indexing_maps = [#map7, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg525: f32, %arg526: f32):
      %675 = "arith.addf"(%arg526, %arg525) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%675) : (f32) -> ()
    }) : (tensor<2x8x20xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %659 = "tensor.expand_shape"(%658) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 8, 1>}> : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %660 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %661 = "linalg.generic"(%659, %arg508, %660) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg522: f32, %arg523: f32, %arg524: f32):
      %674 = "arith.divf"(%arg522, %arg523) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%674) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %662 = "tensor.empty"() : () -> tensor<2x8xf32>
    %663 = "linalg.fill"(%653, %662) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg520: f32, %arg521: f32):
      "linalg.yield"(%arg520) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %664 = "linalg.generic"(%661, %663) <{indexing_maps = [#map7, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg518: f32, %arg519: f32):
      %673 = "arith.addf"(%arg519, %arg518) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%673) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %665 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %666 = "linalg.generic"(%664, %665) <{indexing_maps = [#map5, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg516: f32, %arg517: f32):
      "linalg.yield"(%arg516) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %667 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %668 = "linalg.generic"(%666, %arg507, %667) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg513: f32, %arg514: f32, %arg515: f32):
      %672 = "arith.mulf"(%arg513, %arg514) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%672) : (f32) -> ()
    }) : (tensor<2x8x20xf32>, tensor<2x8x20xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %669 = "tensor.empty"() : () -> tensor<2x8x20xf32>
    %670 = "linalg.generic"(%arg509, %668, %669) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg510: f32, %arg511: f32, %arg512: f32):
      %671 = "arith.addf"(%arg510, %arg511) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%671) : (f32) -> ()
    }) : (tensor<2x8x20xf32>, tensor<2x8x20xf32>, tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    "func.return"(%670) : (tensor<2x8x20xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<3x2x8x48xf32>, tensor<i32>) -> tensor<2x8x48xf32>, sym_name = "dynamic_index_in_dim_22", sym_visibility = "private"}> ({
  ^bb0(%arg505: tensor<3x2x8x48xf32>, %arg506: tensor<i32>):
    %645 = "arith.constant"() <{value = 2 : index}> : () -> index
    %646 = "arith.constant"() <{value = 0 : index}> : () -> index
    %647 = "tensor.extract"(%arg506) : (tensor<i32>) -> i32
    %648 = "arith.index_cast"(%647) : (i32) -> index
    %649 = "arith.maxsi"(%648, %646) : (index, index) -> index
    %650 = "arith.minsi"(%649, %645) : (index, index) -> index
    %651 = "tensor.extract_slice"(%arg505, %650) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808, 0, 0, 0>, static_sizes = array<i64: 1, 2, 8, 48>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<3x2x8x48xf32>, index) -> tensor<1x2x8x48xf32>
    %652 = "tensor.collapse_shape"(%651) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<1x2x8x48xf32>) -> tensor<2x8x48xf32>
    "func.return"(%652) : (tensor<2x8x48xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<3x2x8xf32>, tensor<i32>) -> tensor<2x8xf32>, sym_name = "dynamic_index_in_dim_23", sym_visibility = "private"}> ({
  ^bb0(%arg503: tensor<3x2x8xf32>, %arg504: tensor<i32>):
    %637 = "arith.constant"() <{value = 2 : index}> : () -> index
    %638 = "arith.constant"() <{value = 0 : index}> : () -> index
    %639 = "tensor.extract"(%arg504) : (tensor<i32>) -> i32
    %640 = "arith.index_cast"(%639) : (i32) -> index
    %641 = "arith.maxsi"(%640, %638) : (index, index) -> index
    %642 = "arith.minsi"(%641, %637) : (index, index) -> index
    %643 = "tensor.extract_slice"(%arg503, %642) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808, 0, 0>, static_sizes = array<i64: 1, 2, 8>, static_strides = array<i64: 1, 1, 1>}> : (tensor<3x2x8xf32>, index) -> tensor<1x2x8xf32>
    %644 = "tensor.collapse_shape"(%643) <{reassociation = [[0, 1], [2]]}> : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
    "func.return"(%644) : (tensor<2x8xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<3x2x8x1xf32>, tensor<i32>) -> tensor<2x8x1xf32>, sym_name = "dynamic_index_in_dim_24", sym_visibility = "private"}> ({
  ^bb0(%arg501: tensor<3x2x8x1xf32>, %arg502: tensor<i32>):
    %629 = "arith.constant"() <{value = 2 : index}> : () -> index
    %630 = "arith.constant"() <{value = 0 : index}> : () -> index
    %631 = "tensor.extract"(%arg502) : (tensor<i32>) -> i32
    %632 = "arith.index_cast"(%631) : (i32) -> index
    %633 = "arith.maxsi"(%632, %630) : (index, index) -> index
    %634 = "arith.minsi"(%633, %629) : (index, index) -> index
    %635 = "tensor.extract_slice"(%arg501, %634) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808, 0, 0, 0>, static_sizes = array<i64: 1, 2, 8, 1>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<3x2x8x1xf32>, index) -> tensor<1x2x8x1xf32>
    %636 = "tensor.collapse_shape"(%635) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<1x2x8x1xf32>) -> tensor<2x8x1xf32>
    "func.return"(%636) : (tensor<2x8x1xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<3x1x1x48xf32>, tensor<i32>) -> tensor<1x1x48xf32>, sym_name = "dynamic_index_in_dim_25", sym_visibility = "private"}> ({
  ^bb0(%arg499: tensor<3x1x1x48xf32>, %arg500: tensor<i32>):
    %621 = "arith.constant"() <{value = 2 : index}> : () -> index
    %622 = "arith.constant"() <{value = 0 : index}> : () -> index
    %623 = "tensor.extract"(%arg500) : (tensor<i32>) -> i32
    %624 = "arith.index_cast"(%623) : (i32) -> index
    %625 = "arith.maxsi"(%624, %622) : (index, index) -> index
    %626 = "arith.minsi"(%625, %621) : (index, index) -> index
    %627 = "tensor.extract_slice"(%arg499, %626) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808, 0, 0, 0>, static_sizes = array<i64: 1, 1, 1, 48>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<3x1x1x48xf32>, index) -> tensor<1x1x1x48xf32>
    %628 = "tensor.collapse_shape"(%627) <{reassociation = [[0], [1], [2, 3]]}> : (tensor<1x1x1x48xf32>) -> tensor<1x1x48xf32>
    "func.return"(%628) : (tensor<1x1x48xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<3x48x4x12xbf16>, tensor<i32>) -> tensor<48x4x12xbf16>, sym_name = "dynamic_index_in_dim_26", sym_visibility = "private"}> ({
  ^bb0(%arg497: tensor<3x48x4x12xbf16>, %arg498: tensor<i32>):
    %613 = "arith.constant"() <{value = 2 : index}> : () -> index
    %614 = "arith.constant"() <{value = 0 : index}> : () -> index
    %615 = "tensor.extract"(%arg498) : (tensor<i32>) -> i32
    %616 = "arith.index_cast"(%615) : (i32) -> index
    %617 = "arith.maxsi"(%616, %614) : (index, index) -> index
    %618 = "arith.minsi"(%617, %613) : (index, index) -> index
    %619 = "tensor.extract_slice"(%arg497, %618) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808, 0, 0, 0>, static_sizes = array<i64: 1, 48, 4, 12>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<3x48x4x12xbf16>, index) -> tensor<1x48x4x12xbf16>
    %620 = "tensor.collapse_shape"(%619) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<1x48x4x12xbf16>) -> tensor<48x4x12xbf16>
    "func.return"(%620) : (tensor<48x4x12xbf16>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<3x2x8x48xbf16>, tensor<i32>) -> tensor<2x8x48xbf16>, sym_name = "dynamic_index_in_dim_27", sym_visibility = "private"}> ({
  ^bb0(%arg495: tensor<3x2x8x48xbf16>, %arg496: tensor<i32>):
    %605 = "arith.constant"() <{value = 2 : index}> : () -> index
    %606 = "arith.constant"() <{value = 0 : index}> : () -> index
    %607 = "tensor.extract"(%arg496) : (tensor<i32>) -> i32
    %608 = "arith.index_cast"(%607) : (i32) -> index
    %609 = "arith.maxsi"(%608, %606) : (index, index) -> index
    %610 = "arith.minsi"(%609, %605) : (index, index) -> index
    %611 = "tensor.extract_slice"(%arg495, %610) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808, 0, 0, 0>, static_sizes = array<i64: 1, 2, 8, 48>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<3x2x8x48xbf16>, index) -> tensor<1x2x8x48xbf16>
    %612 = "tensor.collapse_shape"(%611) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<1x2x8x48xbf16>) -> tensor<2x8x48xbf16>
    "func.return"(%612) : (tensor<2x8x48xbf16>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<3x2x8x4x12xbf16>, tensor<i32>) -> tensor<2x8x4x12xbf16>, sym_name = "dynamic_index_in_dim_28", sym_visibility = "private"}> ({
  ^bb0(%arg493: tensor<3x2x8x4x12xbf16>, %arg494: tensor<i32>):
    %597 = "arith.constant"() <{value = 2 : index}> : () -> index
    %598 = "arith.constant"() <{value = 0 : index}> : () -> index
    %599 = "tensor.extract"(%arg494) : (tensor<i32>) -> i32
    %600 = "arith.index_cast"(%599) : (i32) -> index
    %601 = "arith.maxsi"(%600, %598) : (index, index) -> index
    %602 = "arith.minsi"(%601, %597) : (index, index) -> index
    %603 = "tensor.extract_slice"(%arg493, %602) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808, 0, 0, 0, 0>, static_sizes = array<i64: 1, 2, 8, 4, 12>, static_strides = array<i64: 1, 1, 1, 1, 1>}> : (tensor<3x2x8x4x12xbf16>, index) -> tensor<1x2x8x4x12xbf16>
    %604 = "tensor.collapse_shape"(%603) <{reassociation = [[0, 1], [2], [3], [4]]}> : (tensor<1x2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    "func.return"(%604) : (tensor<2x8x4x12xbf16>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<3x2x4x8x8xbf16>, tensor<i32>) -> tensor<2x4x8x8xbf16>, sym_name = "dynamic_index_in_dim_29", sym_visibility = "private"}> ({
  ^bb0(%arg491: tensor<3x2x4x8x8xbf16>, %arg492: tensor<i32>):
    %589 = "arith.constant"() <{value = 2 : index}> : () -> index
    %590 = "arith.constant"() <{value = 0 : index}> : () -> index
    %591 = "tensor.extract"(%arg492) : (tensor<i32>) -> i32
    %592 = "arith.index_cast"(%591) : (i32) -> index
    %593 = "arith.maxsi"(%592, %590) : (index, index) -> index
    %594 = "arith.minsi"(%593, %589) : (index, index) -> index
    %595 = "tensor.extract_slice"(%arg491, %594) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808, 0, 0, 0, 0>, static_sizes = array<i64: 1, 2, 4, 8, 8>, static_strides = array<i64: 1, 1, 1, 1, 1>}> : (tensor<3x2x4x8x8xbf16>, index) -> tensor<1x2x4x8x8xbf16>
    %596 = "tensor.collapse_shape"(%595) <{reassociation = [[0, 1], [2], [3], [4]]}> : (tensor<1x2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    "func.return"(%596) : (tensor<2x4x8x8xbf16>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<3x2x4x8x1xbf16>, tensor<i32>) -> tensor<2x4x8x1xbf16>, sym_name = "dynamic_index_in_dim_30", sym_visibility = "private"}> ({
  ^bb0(%arg489: tensor<3x2x4x8x1xbf16>, %arg490: tensor<i32>):
    %581 = "arith.constant"() <{value = 2 : index}> : () -> index
    %582 = "arith.constant"() <{value = 0 : index}> : () -> index
    %583 = "tensor.extract"(%arg490) : (tensor<i32>) -> i32
    %584 = "arith.index_cast"(%583) : (i32) -> index
    %585 = "arith.maxsi"(%584, %582) : (index, index) -> index
    %586 = "arith.minsi"(%585, %581) : (index, index) -> index
    %587 = "tensor.extract_slice"(%arg489, %586) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808, 0, 0, 0, 0>, static_sizes = array<i64: 1, 2, 4, 8, 1>, static_strides = array<i64: 1, 1, 1, 1, 1>}> : (tensor<3x2x4x8x1xbf16>, index) -> tensor<1x2x4x8x1xbf16>
    %588 = "tensor.collapse_shape"(%587) <{reassociation = [[0, 1], [2], [3], [4]]}> : (tensor<1x2x4x8x1xbf16>) -> tensor<2x4x8x1xbf16>
    "func.return"(%588) : (tensor<2x4x8x1xbf16>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<3x4x12x48xbf16>, tensor<i32>) -> tensor<4x12x48xbf16>, sym_name = "dynamic_index_in_dim_31", sym_visibility = "private"}> ({
  ^bb0(%arg487: tensor<3x4x12x48xbf16>, %arg488: tensor<i32>):
    %573 = "arith.constant"() <{value = 2 : index}> : () -> index
    %574 = "arith.constant"() <{value = 0 : index}> : () -> index
    %575 = "tensor.extract"(%arg488) : (tensor<i32>) -> i32
    %576 = "arith.index_cast"(%575) : (i32) -> index
    %577 = "arith.maxsi"(%576, %574) : (index, index) -> index
    %578 = "arith.minsi"(%577, %573) : (index, index) -> index
    %579 = "tensor.extract_slice"(%arg487, %578) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808, 0, 0, 0>, static_sizes = array<i64: 1, 4, 12, 48>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<3x4x12x48xbf16>, index) -> tensor<1x4x12x48xbf16>
    %580 = "tensor.collapse_shape"(%579) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<1x4x12x48xbf16>) -> tensor<4x12x48xbf16>
    "func.return"(%580) : (tensor<4x12x48xbf16>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<3x48x80xbf16>, tensor<i32>) -> tensor<48x80xbf16>, sym_name = "dynamic_index_in_dim_32", sym_visibility = "private"}> ({
  ^bb0(%arg485: tensor<3x48x80xbf16>, %arg486: tensor<i32>):
    %565 = "arith.constant"() <{value = 2 : index}> : () -> index
    %566 = "arith.constant"() <{value = 0 : index}> : () -> index
    %567 = "tensor.extract"(%arg486) : (tensor<i32>) -> i32
    %568 = "arith.index_cast"(%567) : (i32) -> index
    %569 = "arith.maxsi"(%568, %566) : (index, index) -> index
    %570 = "arith.minsi"(%569, %565) : (index, index) -> index
    %571 = "tensor.extract_slice"(%arg485, %570) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808, 0, 0>, static_sizes = array<i64: 1, 48, 80>, static_strides = array<i64: 1, 1, 1>}> : (tensor<3x48x80xbf16>, index) -> tensor<1x48x80xbf16>
    %572 = "tensor.collapse_shape"(%571) <{reassociation = [[0, 1], [2]]}> : (tensor<1x48x80xbf16>) -> tensor<48x80xbf16>
    "func.return"(%572) : (tensor<48x80xbf16>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<3x2x8x80xbf16>, tensor<i32>) -> tensor<2x8x80xbf16>, sym_name = "dynamic_index_in_dim_33", sym_visibility = "private"}> ({
  ^bb0(%arg483: tensor<3x2x8x80xbf16>, %arg484: tensor<i32>):
    %557 = "arith.constant"() <{value = 2 : index}> : () -> index
    %558 = "arith.constant"() <{value = 0 : index}> : () -> index
    %559 = "tensor.extract"(%arg484) : (tensor<i32>) -> i32
    %560 = "arith.index_cast"(%559) : (i32) -> index
    %561 = "arith.maxsi"(%560, %558) : (index, index) -> index
    %562 = "arith.minsi"(%561, %557) : (index, index) -> index
    %563 = "tensor.extract_slice"(%arg483, %562) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808, 0, 0, 0>, static_sizes = array<i64: 1, 2, 8, 80>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<3x2x8x80xbf16>, index) -> tensor<1x2x8x80xbf16>
    %564 = "tensor.collapse_shape"(%563) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<1x2x8x80xbf16>) -> tensor<2x8x80xbf16>
    "func.return"(%564) : (tensor<2x8x80xbf16>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<3x80x48xbf16>, tensor<i32>) -> tensor<80x48xbf16>, sym_name = "dynamic_index_in_dim_34", sym_visibility = "private"}> ({
  ^bb0(%arg481: tensor<3x80x48xbf16>, %arg482: tensor<i32>):
    %549 = "arith.constant"() <{value = 2 : index}> : () -> index
    %550 = "arith.constant"() <{value = 0 : index}> : () -> index
    %551 = "tensor.extract"(%arg482) : (tensor<i32>) -> i32
    %552 = "arith.index_cast"(%551) : (i32) -> index
    %553 = "arith.maxsi"(%552, %550) : (index, index) -> index
    %554 = "arith.minsi"(%553, %549) : (index, index) -> index
    %555 = "tensor.extract_slice"(%arg481, %554) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808, 0, 0>, static_sizes = array<i64: 1, 80, 48>, static_strides = array<i64: 1, 1, 1>}> : (tensor<3x80x48xbf16>, index) -> tensor<1x80x48xbf16>
    %556 = "tensor.collapse_shape"(%555) <{reassociation = [[0, 1], [2]]}> : (tensor<1x80x48xbf16>) -> tensor<80x48xbf16>
    "func.return"(%556) : (tensor<80x48xbf16>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<bf16>, tensor<2x8x48xbf16>, tensor<2x8x48xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8x1xf32>, tensor<1x1x48xf32>, tensor<2x8x1xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<48x4x12xbf16>, tensor<2x8x48xbf16>, tensor<48x4x12xbf16>, tensor<48x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x1xbf16>, tensor<2x4x8x1xbf16>, tensor<2x4x8x8xbf16>, tensor<2x8x4x12xbf16>, tensor<4x12x48xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x48xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8x1xf32>, tensor<1x1x48xf32>, tensor<2x8x1xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<48x80xbf16>, tensor<2x8x48xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<80x48xbf16>, tensor<2x8x80xbf16>) -> (tensor<2x8x48xbf16>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<48xf32>, tensor<4x12x48xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<48xf32>, tensor<80x48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<80xf32>, tensor<48x80xf32>), sym_name = "closed_call_35", sym_visibility = "private"}> ({
  ^bb0(%arg51: tensor<bf16>, %arg52: tensor<2x8x48xbf16>, %arg53: tensor<2x8x48xf32>, %arg54: tensor<2x8xf32>, %arg55: tensor<2x8xf32>, %arg56: tensor<2x8x1xf32>, %arg57: tensor<1x1x48xf32>, %arg58: tensor<2x8x1xf32>, %arg59: tensor<2x8x48xf32>, %arg60: tensor<2x8x48xf32>, %arg61: tensor<48x4x12xbf16>, %arg62: tensor<2x8x48xbf16>, %arg63: tensor<48x4x12xbf16>, %arg64: tensor<48x4x12xbf16>, %arg65: tensor<2x8x4x12xbf16>, %arg66: tensor<2x8x4x12xbf16>, %arg67: tensor<2x4x8x8xbf16>, %arg68: tensor<2x4x8x1xbf16>, %arg69: tensor<2x4x8x1xbf16>, %arg70: tensor<2x4x8x8xbf16>, %arg71: tensor<2x8x4x12xbf16>, %arg72: tensor<4x12x48xbf16>, %arg73: tensor<2x8x4x12xbf16>, %arg74: tensor<2x8x48xf32>, %arg75: tensor<2x8xf32>, %arg76: tensor<2x8xf32>, %arg77: tensor<2x8x1xf32>, %arg78: tensor<1x1x48xf32>, %arg79: tensor<2x8x1xf32>, %arg80: tensor<2x8x48xf32>, %arg81: tensor<2x8x48xf32>, %arg82: tensor<48x80xbf16>, %arg83: tensor<2x8x48xbf16>, %arg84: tensor<2x8x80xbf16>, %arg85: tensor<2x8x80xbf16>, %arg86: tensor<2x8x80xbf16>, %arg87: tensor<80x48xbf16>, %arg88: tensor<2x8x80xbf16>):
    %75 = "arith.constant"() <{value = 4.800000e+01 : f32}> : () -> f32
    %76 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %77 = "arith.constant"() <{value = 0.000000e+00 : bf16}> : () -> bf16
    %78 = "tensor.empty"() : () -> tensor<48xbf16>
    %79 = "linalg.fill"(%77, %78) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg479: bf16, %arg480: bf16):
      "linalg.yield"(%arg479) : (bf16) -> ()
    }) : (bf16, tensor<48xbf16>) -> tensor<48xbf16>
    %80 = "linalg.generic"(%arg52, %79) <{indexing_maps = [#map10, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg477: bf16, %arg478: bf16):
      %548 = "arith.addf"(%arg478, %arg477) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%548) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<48xbf16>) -> tensor<48xbf16>
    %81 = "tensor.empty"() : () -> tensor<48xf32>
    %82 = "linalg.generic"(%80, %81) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg475: bf16, %arg476: f32):
      %547 = "arith.extf"(%arg475) : (bf16) -> f32
      "linalg.yield"(%547) : (f32) -> ()
    }) : (tensor<48xbf16>, tensor<48xf32>) -> tensor<48xf32>
    %83 = "tensor.empty"() : () -> tensor<48x2x8xbf16>
    %84 = "linalg.generic"(%arg52, %83) <{indexing_maps = [#map10, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg473: bf16, %arg474: bf16):
      "linalg.yield"(%arg473) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<48x2x8xbf16>) -> tensor<48x2x8xbf16>
    %85 = "tensor.collapse_shape"(%84) <{reassociation = [[0], [1, 2]]}> : (tensor<48x2x8xbf16>) -> tensor<48x16xbf16>
    %86 = "tensor.collapse_shape"(%arg88) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x80xbf16>) -> tensor<16x80xbf16>
    %87 = "tensor.empty"() : () -> tensor<48x80xbf16>
    %88 = "linalg.fill"(%77, %87) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg471: bf16, %arg472: bf16):
      "linalg.yield"(%arg471) : (bf16) -> ()
    }) : (bf16, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %89 = "linalg.matmul"(%85, %86, %88) <{indexing_maps = [#map3, #map4, #map5], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg468: bf16, %arg469: bf16, %arg470: bf16):
      %545 = "arith.mulf"(%arg468, %arg469) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %546 = "arith.addf"(%arg470, %545) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%546) : (bf16) -> ()
    }) : (tensor<48x16xbf16>, tensor<16x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %90 = "tensor.empty"() : () -> tensor<48x80xf32>
    %91 = "linalg.generic"(%89, %90) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg466: bf16, %arg467: f32):
      %544 = "arith.extf"(%arg466) : (bf16) -> f32
      "linalg.yield"(%544) : (f32) -> ()
    }) : (tensor<48x80xbf16>, tensor<48x80xf32>) -> tensor<48x80xf32>
    %92 = "tensor.empty"() : () -> tensor<80x48xf32>
    %93 = "linalg.generic"(%91, %92) <{indexing_maps = [#map12, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg464: f32, %arg465: f32):
      "linalg.yield"(%arg464) : (f32) -> ()
    }) : (tensor<48x80xf32>, tensor<80x48xf32>) -> tensor<80x48xf32>
    %94 = "tensor.collapse_shape"(%arg52) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %95 = "tensor.empty"() : () -> tensor<48x80xbf16>
    %96 = "linalg.generic"(%arg87, %95) <{indexing_maps = [#map12, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg462: bf16, %arg463: bf16):
      "linalg.yield"(%arg462) : (bf16) -> ()
    }) : (tensor<80x48xbf16>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %97 = "tensor.empty"() : () -> tensor<16x80xbf16>
    %98 = "linalg.fill"(%77, %97) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg460: bf16, %arg461: bf16):
      "linalg.yield"(%arg460) : (bf16) -> ()
    }) : (bf16, tensor<16x80xbf16>) -> tensor<16x80xbf16>
    %99 = "linalg.matmul"(%94, %96, %98) <{indexing_maps = [#map3, #map4, #map5], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg457: bf16, %arg458: bf16, %arg459: bf16):
      %542 = "arith.mulf"(%arg457, %arg458) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %543 = "arith.addf"(%arg459, %542) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%543) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x80xbf16>, tensor<16x80xbf16>) -> tensor<16x80xbf16>
    %100 = "tensor.expand_shape"(%99) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 80>}> : (tensor<16x80xbf16>) -> tensor<2x8x80xbf16>
    %101 = "func.call"(%arg84, %arg85, %arg86, %100) <{callee = @silu_36}> : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %102 = "tensor.empty"() : () -> tensor<80xbf16>
    %103 = "linalg.fill"(%77, %102) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg455: bf16, %arg456: bf16):
      "linalg.yield"(%arg455) : (bf16) -> ()
    }) : (bf16, tensor<80xbf16>) -> tensor<80xbf16>
    %104 = "linalg.generic"(%101, %103) <{indexing_maps = [#map10, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg453: bf16, %arg454: bf16):
      %541 = "arith.addf"(%arg454, %arg453) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%541) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<80xbf16>) -> tensor<80xbf16>
    %105 = "tensor.empty"() : () -> tensor<80xf32>
    %106 = "linalg.generic"(%104, %105) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg451: bf16, %arg452: f32):
      %540 = "arith.extf"(%arg451) : (bf16) -> f32
      "linalg.yield"(%540) : (f32) -> ()
    }) : (tensor<80xbf16>, tensor<80xf32>) -> tensor<80xf32>
    %107 = "tensor.empty"() : () -> tensor<80x2x8xbf16>
    %108 = "linalg.generic"(%101, %107) <{indexing_maps = [#map10, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg449: bf16, %arg450: bf16):
      "linalg.yield"(%arg449) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<80x2x8xbf16>) -> tensor<80x2x8xbf16>
    %109 = "tensor.collapse_shape"(%108) <{reassociation = [[0], [1, 2]]}> : (tensor<80x2x8xbf16>) -> tensor<80x16xbf16>
    %110 = "tensor.collapse_shape"(%arg83) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %111 = "tensor.empty"() : () -> tensor<80x48xbf16>
    %112 = "linalg.fill"(%77, %111) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg447: bf16, %arg448: bf16):
      "linalg.yield"(%arg447) : (bf16) -> ()
    }) : (bf16, tensor<80x48xbf16>) -> tensor<80x48xbf16>
    %113 = "linalg.matmul"(%109, %110, %112) <{indexing_maps = [#map3, #map4, #map5], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg444: bf16, %arg445: bf16, %arg446: bf16):
      %538 = "arith.mulf"(%arg444, %arg445) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %539 = "arith.addf"(%arg446, %538) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%539) : (bf16) -> ()
    }) : (tensor<80x16xbf16>, tensor<16x48xbf16>, tensor<80x48xbf16>) -> tensor<80x48xbf16>
    %114 = "tensor.empty"() : () -> tensor<80x48xf32>
    %115 = "linalg.generic"(%113, %114) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg442: bf16, %arg443: f32):
      %537 = "arith.extf"(%arg442) : (bf16) -> f32
      "linalg.yield"(%537) : (f32) -> ()
    }) : (tensor<80x48xbf16>, tensor<80x48xf32>) -> tensor<80x48xf32>
    %116 = "tensor.empty"() : () -> tensor<48x80xf32>
    %117 = "linalg.generic"(%115, %116) <{indexing_maps = [#map12, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg440: f32, %arg441: f32):
      "linalg.yield"(%arg440) : (f32) -> ()
    }) : (tensor<80x48xf32>, tensor<48x80xf32>) -> tensor<48x80xf32>
    %118 = "tensor.collapse_shape"(%101) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x80xbf16>) -> tensor<16x80xbf16>
    %119 = "tensor.empty"() : () -> tensor<80x48xbf16>
    %120 = "linalg.generic"(%arg82, %119) <{indexing_maps = [#map12, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg438: bf16, %arg439: bf16):
      "linalg.yield"(%arg438) : (bf16) -> ()
    }) : (tensor<48x80xbf16>, tensor<80x48xbf16>) -> tensor<80x48xbf16>
    %121 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %122 = "linalg.fill"(%77, %121) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg436: bf16, %arg437: bf16):
      "linalg.yield"(%arg436) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %123 = "linalg.matmul"(%118, %120, %122) <{indexing_maps = [#map3, #map4, #map5], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg433: bf16, %arg434: bf16, %arg435: bf16):
      %535 = "arith.mulf"(%arg433, %arg434) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %536 = "arith.addf"(%arg435, %535) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%536) : (bf16) -> ()
    }) : (tensor<16x80xbf16>, tensor<80x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %124 = "tensor.empty"() : () -> tensor<16x48xf32>
    %125 = "linalg.generic"(%123, %124) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg431: bf16, %arg432: f32):
      %534 = "arith.extf"(%arg431) : (bf16) -> f32
      "linalg.yield"(%534) : (f32) -> ()
    }) : (tensor<16x48xbf16>, tensor<16x48xf32>) -> tensor<16x48xf32>
    %126 = "tensor.expand_shape"(%125) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 48>}> : (tensor<16x48xf32>) -> tensor<2x8x48xf32>
    %127 = "tensor.empty"() : () -> tensor<48xf32>
    %128 = "linalg.fill"(%76, %127) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg429: f32, %arg430: f32):
      "linalg.yield"(%arg429) : (f32) -> ()
    }) : (f32, tensor<48xf32>) -> tensor<48xf32>
    %129 = "linalg.generic"(%126, %128) <{indexing_maps = [#map10, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg427: f32, %arg428: f32):
      %533 = "arith.addf"(%arg428, %arg427) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%533) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %130 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %131 = "linalg.generic"(%arg81, %126, %130) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg424: f32, %arg425: f32, %arg426: f32):
      %532 = "arith.mulf"(%arg424, %arg425) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%532) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %132 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %133 = "linalg.generic"(%126, %arg80, %132) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg421: f32, %arg422: f32, %arg423: f32):
      %531 = "arith.mulf"(%arg421, %arg422) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%531) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %134 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %135 = "linalg.generic"(%arg79, %134) <{indexing_maps = [#map13, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg419: f32, %arg420: f32):
      "linalg.yield"(%arg419) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %136 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %137 = "linalg.generic"(%135, %131, %136) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg416: f32, %arg417: f32, %arg418: f32):
      %530 = "arith.mulf"(%arg416, %arg417) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%530) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %138 = "tensor.empty"() : () -> tensor<48xf32>
    %139 = "linalg.fill"(%76, %138) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg414: f32, %arg415: f32):
      "linalg.yield"(%arg414) : (f32) -> ()
    }) : (f32, tensor<48xf32>) -> tensor<48xf32>
    %140 = "linalg.generic"(%137, %139) <{indexing_maps = [#map10, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg412: f32, %arg413: f32):
      %529 = "arith.addf"(%arg413, %arg412) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%529) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %141 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %142 = "linalg.generic"(%arg78, %141) <{indexing_maps = [#map6, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg410: f32, %arg411: f32):
      "linalg.yield"(%arg410) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %143 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %144 = "linalg.generic"(%131, %142, %143) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg407: f32, %arg408: f32, %arg409: f32):
      %528 = "arith.mulf"(%arg407, %arg408) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%528) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %145 = "tensor.empty"() : () -> tensor<2x8xf32>
    %146 = "linalg.fill"(%76, %145) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg405: f32, %arg406: f32):
      "linalg.yield"(%arg405) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %147 = "linalg.generic"(%144, %146) <{indexing_maps = [#map7, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg403: f32, %arg404: f32):
      %527 = "arith.addf"(%arg404, %arg403) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%527) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %148 = "tensor.expand_shape"(%147) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 8, 1>}> : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %149 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %150 = "linalg.generic"(%148, %arg77, %149) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg400: f32, %arg401: f32, %arg402: f32):
      %526 = "arith.mulf"(%arg400, %arg401) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%526) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %151 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %152 = "linalg.generic"(%133, %151) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg398: f32, %arg399: f32):
      %525 = "arith.negf"(%arg398) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%525) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %153 = "tensor.empty"() : () -> tensor<2x8xf32>
    %154 = "linalg.fill"(%76, %153) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg396: f32, %arg397: f32):
      "linalg.yield"(%arg396) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %155 = "linalg.generic"(%152, %154) <{indexing_maps = [#map7, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg394: f32, %arg395: f32):
      %524 = "arith.addf"(%arg395, %arg394) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%524) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %156 = "tensor.expand_shape"(%155) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 8, 1>}> : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %157 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %158 = "linalg.generic"(%133, %157) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg392: f32, %arg393: bf16):
      %523 = "arith.truncf"(%arg392) : (f32) -> bf16
      "linalg.yield"(%523) : (bf16) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %159 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %160 = "linalg.generic"(%arg52, %158, %159) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg389: bf16, %arg390: bf16, %arg391: bf16):
      %522 = "arith.addf"(%arg389, %arg390) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%522) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %161 = "tensor.empty"() : () -> tensor<2x8xf32>
    %162 = "linalg.fill"(%76, %161) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg387: f32, %arg388: f32):
      "linalg.yield"(%arg387) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %163 = "linalg.generic"(%150, %162) <{indexing_maps = [#map7, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg385: f32, %arg386: f32):
      %521 = "arith.addf"(%arg386, %arg385) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%521) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %164 = "tensor.empty"() : () -> tensor<2x8xf32>
    %165 = "linalg.fill"(%76, %164) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg383: f32, %arg384: f32):
      "linalg.yield"(%arg383) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %166 = "linalg.generic"(%156, %165) <{indexing_maps = [#map7, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg381: f32, %arg382: f32):
      %520 = "arith.addf"(%arg382, %arg381) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%520) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %167 = "tensor.empty"() : () -> tensor<2x8xf32>
    %168 = "linalg.generic"(%163, %arg76, %167) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg378: f32, %arg379: f32, %arg380: f32):
      %519 = "arith.mulf"(%arg378, %arg379) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%519) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %169 = "tensor.empty"() : () -> tensor<2x8xf32>
    %170 = "linalg.generic"(%168, %169) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg376: f32, %arg377: f32):
      %518 = "arith.negf"(%arg376) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%518) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %171 = "tensor.empty"() : () -> tensor<2x8xf32>
    %172 = "linalg.generic"(%170, %arg75, %171) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg373: f32, %arg374: f32, %arg375: f32):
      %517 = "arith.mulf"(%arg373, %arg374) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%517) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %173 = "tensor.empty"() : () -> tensor<2x8xf32>
    %174 = "linalg.generic"(%166, %172, %173) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg370: f32, %arg371: f32, %arg372: f32):
      %516 = "arith.addf"(%arg370, %arg371) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%516) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %175 = "tensor.empty"() : () -> tensor<2x8xf32>
    %176 = "linalg.generic"(%168, %175) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg368: f32, %arg369: f32):
      %515 = "arith.divf"(%arg368, %75) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%515) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %177 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %178 = "linalg.generic"(%176, %177) <{indexing_maps = [#map5, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg366: f32, %arg367: f32):
      "linalg.yield"(%arg366) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %179 = "tensor.empty"() : () -> tensor<2x8xf32>
    %180 = "linalg.generic"(%174, %179) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg364: f32, %arg365: f32):
      %514 = "arith.divf"(%arg364, %75) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%514) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %181 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %182 = "linalg.generic"(%180, %181) <{indexing_maps = [#map5, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg362: f32, %arg363: f32):
      "linalg.yield"(%arg362) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %183 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %184 = "linalg.generic"(%178, %arg74, %183) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg359: f32, %arg360: f32, %arg361: f32):
      %513 = "arith.mulf"(%arg359, %arg360) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%513) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %185 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %186 = "linalg.generic"(%182, %184, %185) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg356: f32, %arg357: f32, %arg358: f32):
      %512 = "arith.addf"(%arg356, %arg357) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%512) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %187 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %188 = "linalg.generic"(%186, %187) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg354: f32, %arg355: bf16):
      %511 = "arith.truncf"(%arg354) : (f32) -> bf16
      "linalg.yield"(%511) : (bf16) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %189 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %190 = "linalg.generic"(%160, %188, %189) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg351: bf16, %arg352: bf16, %arg353: bf16):
      %510 = "arith.addf"(%arg351, %arg352) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%510) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %191 = "tensor.empty"() : () -> tensor<48xbf16>
    %192 = "linalg.fill"(%77, %191) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg349: bf16, %arg350: bf16):
      "linalg.yield"(%arg349) : (bf16) -> ()
    }) : (bf16, tensor<48xbf16>) -> tensor<48xbf16>
    %193 = "linalg.generic"(%190, %192) <{indexing_maps = [#map10, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg347: bf16, %arg348: bf16):
      %509 = "arith.addf"(%arg348, %arg347) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%509) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<48xbf16>) -> tensor<48xbf16>
    %194 = "tensor.empty"() : () -> tensor<48xf32>
    %195 = "linalg.generic"(%193, %194) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg345: bf16, %arg346: f32):
      %508 = "arith.extf"(%arg345) : (bf16) -> f32
      "linalg.yield"(%508) : (f32) -> ()
    }) : (tensor<48xbf16>, tensor<48xf32>) -> tensor<48xf32>
    %196 = "tensor.empty"() : () -> tensor<48x2x8xbf16>
    %197 = "linalg.generic"(%190, %196) <{indexing_maps = [#map10, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg343: bf16, %arg344: bf16):
      "linalg.yield"(%arg343) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<48x2x8xbf16>) -> tensor<48x2x8xbf16>
    %198 = "tensor.collapse_shape"(%197) <{reassociation = [[0], [1, 2]]}> : (tensor<48x2x8xbf16>) -> tensor<48x16xbf16>
    %199 = "tensor.collapse_shape"(%arg73) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x8x4x12xbf16>) -> tensor<16x48xbf16>
    %200 = "tensor.empty"() : () -> tensor<48x48xbf16>
    %201 = "linalg.fill"(%77, %200) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg341: bf16, %arg342: bf16):
      "linalg.yield"(%arg341) : (bf16) -> ()
    }) : (bf16, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %202 = "linalg.matmul"(%198, %199, %201) <{indexing_maps = [#map3, #map4, #map5], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg338: bf16, %arg339: bf16, %arg340: bf16):
      %506 = "arith.mulf"(%arg338, %arg339) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %507 = "arith.addf"(%arg340, %506) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%507) : (bf16) -> ()
    }) : (tensor<48x16xbf16>, tensor<16x48xbf16>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %203 = "tensor.empty"() : () -> tensor<48x48xf32>
    %204 = "linalg.generic"(%202, %203) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg336: bf16, %arg337: f32):
      %505 = "arith.extf"(%arg336) : (bf16) -> f32
      "linalg.yield"(%505) : (f32) -> ()
    }) : (tensor<48x48xbf16>, tensor<48x48xf32>) -> tensor<48x48xf32>
    %205 = "tensor.expand_shape"(%204) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 48, 4, 12>}> : (tensor<48x48xf32>) -> tensor<48x4x12xf32>
    %206 = "tensor.empty"() : () -> tensor<4x12x48xf32>
    %207 = "linalg.generic"(%205, %206) <{indexing_maps = [#map28, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg334: f32, %arg335: f32):
      "linalg.yield"(%arg334) : (f32) -> ()
    }) : (tensor<48x4x12xf32>, tensor<4x12x48xf32>) -> tensor<4x12x48xf32>
    %208 = "tensor.collapse_shape"(%190) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %209 = "tensor.empty"() : () -> tensor<48x4x12xbf16>
    %210 = "linalg.generic"(%arg72, %209) <{indexing_maps = [#map10, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg332: bf16, %arg333: bf16):
      "linalg.yield"(%arg332) : (bf16) -> ()
    }) : (tensor<4x12x48xbf16>, tensor<48x4x12xbf16>) -> tensor<48x4x12xbf16>
    %211 = "tensor.collapse_shape"(%210) <{reassociation = [[0], [1, 2]]}> : (tensor<48x4x12xbf16>) -> tensor<48x48xbf16>
    %212 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %213 = "linalg.fill"(%77, %212) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg330: bf16, %arg331: bf16):
      "linalg.yield"(%arg330) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %214 = "linalg.matmul"(%208, %211, %213) <{indexing_maps = [#map3, #map4, #map5], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg327: bf16, %arg328: bf16, %arg329: bf16):
      %503 = "arith.mulf"(%arg327, %arg328) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %504 = "arith.addf"(%arg329, %503) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%504) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %215 = "tensor.expand_shape"(%214) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 8, 4, 12>}> : (tensor<16x48xbf16>) -> tensor<2x8x4x12xbf16>
    %216 = "tensor.empty"() : () -> tensor<2x4x12x8xbf16>
    %217 = "linalg.generic"(%215, %216) <{indexing_maps = [#map18, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg325: bf16, %arg326: bf16):
      "linalg.yield"(%arg325) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x4x12x8xbf16>) -> tensor<2x4x12x8xbf16>
    %218 = "tensor.empty"() : () -> tensor<2x4x8x12xbf16>
    %219 = "linalg.generic"(%217, %218) <{indexing_maps = [#map22, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg323: bf16, %arg324: bf16):
      "linalg.yield"(%arg323) : (bf16) -> ()
    }) : (tensor<2x4x12x8xbf16>, tensor<2x4x8x12xbf16>) -> tensor<2x4x8x12xbf16>
    %220 = "tensor.empty"() : () -> tensor<2x4x12x8xbf16>
    %221 = "linalg.generic"(%arg71, %220) <{indexing_maps = [#map18, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg321: bf16, %arg322: bf16):
      "linalg.yield"(%arg321) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x4x12x8xbf16>) -> tensor<2x4x12x8xbf16>
    %222 = "tensor.collapse_shape"(%219) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x12xbf16>) -> tensor<8x8x12xbf16>
    %223 = "tensor.collapse_shape"(%221) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x12x8xbf16>) -> tensor<8x12x8xbf16>
    %224 = "tensor.empty"() : () -> tensor<8x8x8xbf16>
    %225 = "linalg.fill"(%77, %224) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg319: bf16, %arg320: bf16):
      "linalg.yield"(%arg319) : (bf16) -> ()
    }) : (bf16, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %226 = "linalg.batch_matmul"(%222, %223, %225) <{indexing_maps = [#map19, #map20, #map21], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg316: bf16, %arg317: bf16, %arg318: bf16):
      %501 = "arith.mulf"(%arg316, %arg317) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %502 = "arith.addf"(%arg318, %501) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%502) : (bf16) -> ()
    }) : (tensor<8x8x12xbf16>, tensor<8x12x8xbf16>, tensor<8x8x8xbf16>) -> tensor<8x8x8xbf16>
    %227 = "tensor.expand_shape"(%226) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 8, 8>}> : (tensor<8x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %228 = "tensor.collapse_shape"(%217) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x12x8xbf16>) -> tensor<8x12x8xbf16>
    %229 = "tensor.collapse_shape"(%arg70) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x8xbf16>) -> tensor<8x8x8xbf16>
    %230 = "tensor.empty"() : () -> tensor<8x12x8xbf16>
    %231 = "linalg.fill"(%77, %230) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg314: bf16, %arg315: bf16):
      "linalg.yield"(%arg314) : (bf16) -> ()
    }) : (bf16, tensor<8x12x8xbf16>) -> tensor<8x12x8xbf16>
    %232 = "linalg.batch_matmul"(%228, %229, %231) <{indexing_maps = [#map19, #map20, #map21], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg311: bf16, %arg312: bf16, %arg313: bf16):
      %499 = "arith.mulf"(%arg311, %arg312) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %500 = "arith.addf"(%arg313, %499) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%500) : (bf16) -> ()
    }) : (tensor<8x12x8xbf16>, tensor<8x8x8xbf16>, tensor<8x12x8xbf16>) -> tensor<8x12x8xbf16>
    %233 = "tensor.expand_shape"(%232) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 12, 8>}> : (tensor<8x12x8xbf16>) -> tensor<2x4x12x8xbf16>
    %234 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %235 = "linalg.generic"(%233, %234) <{indexing_maps = [#map23, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg309: bf16, %arg310: bf16):
      "linalg.yield"(%arg309) : (bf16) -> ()
    }) : (tensor<2x4x12x8xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %236 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %237 = "linalg.generic"(%arg69, %236) <{indexing_maps = [#map29, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg307: bf16, %arg308: bf16):
      "linalg.yield"(%arg307) : (bf16) -> ()
    }) : (tensor<2x4x8x1xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %238 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %239 = "linalg.generic"(%227, %237, %238) <{indexing_maps = [#map15, #map15, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg304: bf16, %arg305: bf16, %arg306: bf16):
      %498 = "arith.mulf"(%arg304, %arg305) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%498) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %240 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %241 = "linalg.generic"(%239, %arg67, %240) <{indexing_maps = [#map15, #map15, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg301: bf16, %arg302: bf16, %arg303: bf16):
      %497 = "arith.mulf"(%arg301, %arg302) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%497) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %242 = "tensor.empty"() : () -> tensor<2x4x8xbf16>
    %243 = "linalg.fill"(%77, %242) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg299: bf16, %arg300: bf16):
      "linalg.yield"(%arg299) : (bf16) -> ()
    }) : (bf16, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %244 = "linalg.generic"(%241, %243) <{indexing_maps = [#map15, #map21], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg297: bf16, %arg298: bf16):
      %496 = "arith.addf"(%arg298, %arg297) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%496) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %245 = "tensor.empty"() : () -> tensor<2x4x8xbf16>
    %246 = "linalg.generic"(%244, %245) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg295: bf16, %arg296: bf16):
      %495 = "arith.negf"(%arg295) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%495) : (bf16) -> ()
    }) : (tensor<2x4x8xbf16>, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %247 = "tensor.empty"() : () -> tensor<2x4x8xf32>
    %248 = "linalg.generic"(%246, %247) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg293: bf16, %arg294: f32):
      %494 = "arith.extf"(%arg293) : (bf16) -> f32
      "linalg.yield"(%494) : (f32) -> ()
    }) : (tensor<2x4x8xbf16>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %249 = "tensor.expand_shape"(%248) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 4, 8, 1>}> : (tensor<2x4x8xf32>) -> tensor<2x4x8x1xf32>
    %250 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %251 = "linalg.generic"(%arg68, %250) <{indexing_maps = [#map29, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg291: bf16, %arg292: bf16):
      "linalg.yield"(%arg291) : (bf16) -> ()
    }) : (tensor<2x4x8x1xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %252 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %253 = "linalg.generic"(%227, %251, %252) <{indexing_maps = [#map15, #map15, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg288: bf16, %arg289: bf16, %arg290: bf16):
      %493 = "arith.divf"(%arg288, %arg289) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%493) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %254 = "tensor.empty"() : () -> tensor<2x4x8xf32>
    %255 = "linalg.fill"(%76, %254) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg286: f32, %arg287: f32):
      "linalg.yield"(%arg286) : (f32) -> ()
    }) : (f32, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %256 = "linalg.generic"(%249, %255) <{indexing_maps = [#map15, #map21], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg284: f32, %arg285: f32):
      %492 = "arith.addf"(%arg285, %arg284) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%492) : (f32) -> ()
    }) : (tensor<2x4x8x1xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %257 = "tensor.empty"() : () -> tensor<2x4x8xbf16>
    %258 = "linalg.generic"(%256, %257) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg282: f32, %arg283: bf16):
      %491 = "arith.truncf"(%arg282) : (f32) -> bf16
      "linalg.yield"(%491) : (bf16) -> ()
    }) : (tensor<2x4x8xf32>, tensor<2x4x8xbf16>) -> tensor<2x4x8xbf16>
    %259 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %260 = "linalg.generic"(%258, %259) <{indexing_maps = [#map21, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg280: bf16, %arg281: bf16):
      "linalg.yield"(%arg280) : (bf16) -> ()
    }) : (tensor<2x4x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %261 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %262 = "linalg.generic"(%253, %260, %261) <{indexing_maps = [#map15, #map15, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg277: bf16, %arg278: bf16, %arg279: bf16):
      %490 = "arith.addf"(%arg277, %arg278) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%490) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %263 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %264 = "linalg.generic"(%262, %arg67, %263) <{indexing_maps = [#map15, #map15, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg274: bf16, %arg275: bf16, %arg276: bf16):
      %489 = "arith.mulf"(%arg274, %arg275) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%489) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %265 = "tensor.empty"() : () -> tensor<2x4x8x8xbf16>
    %266 = "linalg.generic"(%264, %265) <{indexing_maps = [#map22, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg272: bf16, %arg273: bf16):
      "linalg.yield"(%arg272) : (bf16) -> ()
    }) : (tensor<2x4x8x8xbf16>, tensor<2x4x8x8xbf16>) -> tensor<2x4x8x8xbf16>
    %267 = "tensor.empty"() : () -> tensor<2x4x8x12xbf16>
    %268 = "linalg.generic"(%arg66, %267) <{indexing_maps = [#map17, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg270: bf16, %arg271: bf16):
      "linalg.yield"(%arg270) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x4x8x12xbf16>) -> tensor<2x4x8x12xbf16>
    %269 = "tensor.collapse_shape"(%266) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x8xbf16>) -> tensor<8x8x8xbf16>
    %270 = "tensor.collapse_shape"(%268) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x12xbf16>) -> tensor<8x8x12xbf16>
    %271 = "tensor.empty"() : () -> tensor<8x8x12xbf16>
    %272 = "linalg.fill"(%77, %271) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg268: bf16, %arg269: bf16):
      "linalg.yield"(%arg268) : (bf16) -> ()
    }) : (bf16, tensor<8x8x12xbf16>) -> tensor<8x8x12xbf16>
    %273 = "linalg.batch_matmul"(%269, %270, %272) <{indexing_maps = [#map19, #map20, #map21], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg265: bf16, %arg266: bf16, %arg267: bf16):
      %487 = "arith.mulf"(%arg265, %arg266) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %488 = "arith.addf"(%arg267, %487) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%488) : (bf16) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x12xbf16>, tensor<8x8x12xbf16>) -> tensor<8x8x12xbf16>
    %274 = "tensor.expand_shape"(%273) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 8, 12>}> : (tensor<8x8x12xbf16>) -> tensor<2x4x8x12xbf16>
    %275 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %276 = "linalg.generic"(%274, %275) <{indexing_maps = [#map17, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg263: bf16, %arg264: bf16):
      "linalg.yield"(%arg263) : (bf16) -> ()
    }) : (tensor<2x4x8x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %277 = "tensor.empty"() : () -> tensor<2x4x8x12xbf16>
    %278 = "linalg.generic"(%arg65, %277) <{indexing_maps = [#map17, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg261: bf16, %arg262: bf16):
      "linalg.yield"(%arg261) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x4x8x12xbf16>) -> tensor<2x4x8x12xbf16>
    %279 = "tensor.collapse_shape"(%264) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x8xbf16>) -> tensor<8x8x8xbf16>
    %280 = "tensor.collapse_shape"(%278) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x8x12xbf16>) -> tensor<8x8x12xbf16>
    %281 = "tensor.empty"() : () -> tensor<8x8x12xbf16>
    %282 = "linalg.fill"(%77, %281) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg259: bf16, %arg260: bf16):
      "linalg.yield"(%arg259) : (bf16) -> ()
    }) : (bf16, tensor<8x8x12xbf16>) -> tensor<8x8x12xbf16>
    %283 = "linalg.batch_matmul"(%279, %280, %282) <{indexing_maps = [#map19, #map20, #map21], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg256: bf16, %arg257: bf16, %arg258: bf16):
      %485 = "arith.mulf"(%arg256, %arg257) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %486 = "arith.addf"(%arg258, %485) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%486) : (bf16) -> ()
    }) : (tensor<8x8x8xbf16>, tensor<8x8x12xbf16>, tensor<8x8x12xbf16>) -> tensor<8x8x12xbf16>
    %284 = "tensor.expand_shape"(%283) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 8, 12>}> : (tensor<8x8x12xbf16>) -> tensor<2x4x8x12xbf16>
    %285 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %286 = "linalg.generic"(%284, %285) <{indexing_maps = [#map17, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg254: bf16, %arg255: bf16):
      "linalg.yield"(%arg254) : (bf16) -> ()
    }) : (tensor<2x4x8x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %287 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %288 = "linalg.generic"(%arg51, %287) <{indexing_maps = [#map16, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg252: bf16, %arg253: bf16):
      "linalg.yield"(%arg252) : (bf16) -> ()
    }) : (tensor<bf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %289 = "tensor.empty"() : () -> tensor<2x8x4x12xbf16>
    %290 = "linalg.generic"(%286, %288, %289) <{indexing_maps = [#map15, #map15, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg249: bf16, %arg250: bf16, %arg251: bf16):
      %484 = "arith.divf"(%arg249, %arg250) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%484) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>, tensor<2x8x4x12xbf16>) -> tensor<2x8x4x12xbf16>
    %291 = "tensor.empty"() : () -> tensor<4x12xbf16>
    %292 = "linalg.fill"(%77, %291) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg247: bf16, %arg248: bf16):
      "linalg.yield"(%arg247) : (bf16) -> ()
    }) : (bf16, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %293 = "linalg.generic"(%235, %292) <{indexing_maps = [#map30, #map31], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg245: bf16, %arg246: bf16):
      %483 = "arith.addf"(%arg246, %arg245) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%483) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %294 = "tensor.empty"() : () -> tensor<4x12xf32>
    %295 = "linalg.generic"(%293, %294) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg243: bf16, %arg244: f32):
      %482 = "arith.extf"(%arg243) : (bf16) -> f32
      "linalg.yield"(%482) : (f32) -> ()
    }) : (tensor<4x12xbf16>, tensor<4x12xf32>) -> tensor<4x12xf32>
    %296 = "tensor.empty"() : () -> tensor<4x12x2x8xbf16>
    %297 = "linalg.generic"(%235, %296) <{indexing_maps = [#map30, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg241: bf16, %arg242: bf16):
      "linalg.yield"(%arg241) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<4x12x2x8xbf16>) -> tensor<4x12x2x8xbf16>
    %298 = "tensor.collapse_shape"(%297) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<4x12x2x8xbf16>) -> tensor<48x16xbf16>
    %299 = "tensor.collapse_shape"(%arg62) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %300 = "tensor.empty"() : () -> tensor<48x48xbf16>
    %301 = "linalg.fill"(%77, %300) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg239: bf16, %arg240: bf16):
      "linalg.yield"(%arg239) : (bf16) -> ()
    }) : (bf16, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %302 = "linalg.matmul"(%298, %299, %301) <{indexing_maps = [#map3, #map4, #map5], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg236: bf16, %arg237: bf16, %arg238: bf16):
      %480 = "arith.mulf"(%arg236, %arg237) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %481 = "arith.addf"(%arg238, %480) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%481) : (bf16) -> ()
    }) : (tensor<48x16xbf16>, tensor<16x48xbf16>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %303 = "tensor.empty"() : () -> tensor<48x48xf32>
    %304 = "linalg.generic"(%302, %303) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg234: bf16, %arg235: f32):
      %479 = "arith.extf"(%arg234) : (bf16) -> f32
      "linalg.yield"(%479) : (f32) -> ()
    }) : (tensor<48x48xbf16>, tensor<48x48xf32>) -> tensor<48x48xf32>
    %305 = "tensor.expand_shape"(%304) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 4, 12, 48>}> : (tensor<48x48xf32>) -> tensor<4x12x48xf32>
    %306 = "tensor.empty"() : () -> tensor<48x4x12xf32>
    %307 = "linalg.generic"(%305, %306) <{indexing_maps = [#map10, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg232: f32, %arg233: f32):
      "linalg.yield"(%arg232) : (f32) -> ()
    }) : (tensor<4x12x48xf32>, tensor<48x4x12xf32>) -> tensor<48x4x12xf32>
    %308 = "tensor.collapse_shape"(%235) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x8x4x12xbf16>) -> tensor<16x48xbf16>
    %309 = "tensor.empty"() : () -> tensor<4x12x48xbf16>
    %310 = "linalg.generic"(%arg64, %309) <{indexing_maps = [#map28, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg230: bf16, %arg231: bf16):
      "linalg.yield"(%arg230) : (bf16) -> ()
    }) : (tensor<48x4x12xbf16>, tensor<4x12x48xbf16>) -> tensor<4x12x48xbf16>
    %311 = "tensor.collapse_shape"(%310) <{reassociation = [[0, 1], [2]]}> : (tensor<4x12x48xbf16>) -> tensor<48x48xbf16>
    %312 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %313 = "linalg.fill"(%77, %312) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg228: bf16, %arg229: bf16):
      "linalg.yield"(%arg228) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %314 = "linalg.matmul"(%308, %311, %313) <{indexing_maps = [#map3, #map4, #map5], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg225: bf16, %arg226: bf16, %arg227: bf16):
      %477 = "arith.mulf"(%arg225, %arg226) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %478 = "arith.addf"(%arg227, %477) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%478) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %315 = "tensor.expand_shape"(%314) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 48>}> : (tensor<16x48xbf16>) -> tensor<2x8x48xbf16>
    %316 = "tensor.empty"() : () -> tensor<4x12xbf16>
    %317 = "linalg.fill"(%77, %316) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg223: bf16, %arg224: bf16):
      "linalg.yield"(%arg223) : (bf16) -> ()
    }) : (bf16, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %318 = "linalg.generic"(%276, %317) <{indexing_maps = [#map30, #map31], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg221: bf16, %arg222: bf16):
      %476 = "arith.addf"(%arg222, %arg221) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%476) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %319 = "tensor.empty"() : () -> tensor<4x12xf32>
    %320 = "linalg.generic"(%318, %319) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg219: bf16, %arg220: f32):
      %475 = "arith.extf"(%arg219) : (bf16) -> f32
      "linalg.yield"(%475) : (f32) -> ()
    }) : (tensor<4x12xbf16>, tensor<4x12xf32>) -> tensor<4x12xf32>
    %321 = "tensor.empty"() : () -> tensor<4x12x2x8xbf16>
    %322 = "linalg.generic"(%276, %321) <{indexing_maps = [#map30, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg217: bf16, %arg218: bf16):
      "linalg.yield"(%arg217) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<4x12x2x8xbf16>) -> tensor<4x12x2x8xbf16>
    %323 = "tensor.collapse_shape"(%322) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<4x12x2x8xbf16>) -> tensor<48x16xbf16>
    %324 = "tensor.collapse_shape"(%arg62) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %325 = "tensor.empty"() : () -> tensor<48x48xbf16>
    %326 = "linalg.fill"(%77, %325) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg215: bf16, %arg216: bf16):
      "linalg.yield"(%arg215) : (bf16) -> ()
    }) : (bf16, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %327 = "linalg.matmul"(%323, %324, %326) <{indexing_maps = [#map3, #map4, #map5], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg212: bf16, %arg213: bf16, %arg214: bf16):
      %473 = "arith.mulf"(%arg212, %arg213) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %474 = "arith.addf"(%arg214, %473) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%474) : (bf16) -> ()
    }) : (tensor<48x16xbf16>, tensor<16x48xbf16>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %328 = "tensor.empty"() : () -> tensor<48x48xf32>
    %329 = "linalg.generic"(%327, %328) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg210: bf16, %arg211: f32):
      %472 = "arith.extf"(%arg210) : (bf16) -> f32
      "linalg.yield"(%472) : (f32) -> ()
    }) : (tensor<48x48xbf16>, tensor<48x48xf32>) -> tensor<48x48xf32>
    %330 = "tensor.expand_shape"(%329) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 4, 12, 48>}> : (tensor<48x48xf32>) -> tensor<4x12x48xf32>
    %331 = "tensor.empty"() : () -> tensor<48x4x12xf32>
    %332 = "linalg.generic"(%330, %331) <{indexing_maps = [#map10, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg208: f32, %arg209: f32):
      "linalg.yield"(%arg208) : (f32) -> ()
    }) : (tensor<4x12x48xf32>, tensor<48x4x12xf32>) -> tensor<48x4x12xf32>
    %333 = "tensor.collapse_shape"(%276) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x8x4x12xbf16>) -> tensor<16x48xbf16>
    %334 = "tensor.empty"() : () -> tensor<4x12x48xbf16>
    %335 = "linalg.generic"(%arg63, %334) <{indexing_maps = [#map28, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg206: bf16, %arg207: bf16):
      "linalg.yield"(%arg206) : (bf16) -> ()
    }) : (tensor<48x4x12xbf16>, tensor<4x12x48xbf16>) -> tensor<4x12x48xbf16>
    %336 = "tensor.collapse_shape"(%335) <{reassociation = [[0, 1], [2]]}> : (tensor<4x12x48xbf16>) -> tensor<48x48xbf16>
    %337 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %338 = "linalg.fill"(%77, %337) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg204: bf16, %arg205: bf16):
      "linalg.yield"(%arg204) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %339 = "linalg.matmul"(%333, %336, %338) <{indexing_maps = [#map3, #map4, #map5], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg201: bf16, %arg202: bf16, %arg203: bf16):
      %470 = "arith.mulf"(%arg201, %arg202) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %471 = "arith.addf"(%arg203, %470) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%471) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %340 = "tensor.expand_shape"(%339) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 48>}> : (tensor<16x48xbf16>) -> tensor<2x8x48xbf16>
    %341 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %342 = "linalg.generic"(%315, %340, %341) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg198: bf16, %arg199: bf16, %arg200: bf16):
      %469 = "arith.addf"(%arg198, %arg199) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%469) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %343 = "tensor.empty"() : () -> tensor<4x12xbf16>
    %344 = "linalg.fill"(%77, %343) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg196: bf16, %arg197: bf16):
      "linalg.yield"(%arg196) : (bf16) -> ()
    }) : (bf16, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %345 = "linalg.generic"(%290, %344) <{indexing_maps = [#map30, #map31], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg194: bf16, %arg195: bf16):
      %468 = "arith.addf"(%arg195, %arg194) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%468) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<4x12xbf16>) -> tensor<4x12xbf16>
    %346 = "tensor.empty"() : () -> tensor<4x12xf32>
    %347 = "linalg.generic"(%345, %346) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg192: bf16, %arg193: f32):
      %467 = "arith.extf"(%arg192) : (bf16) -> f32
      "linalg.yield"(%467) : (f32) -> ()
    }) : (tensor<4x12xbf16>, tensor<4x12xf32>) -> tensor<4x12xf32>
    %348 = "tensor.empty"() : () -> tensor<4x12x2x8xbf16>
    %349 = "linalg.generic"(%290, %348) <{indexing_maps = [#map30, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg190: bf16, %arg191: bf16):
      "linalg.yield"(%arg190) : (bf16) -> ()
    }) : (tensor<2x8x4x12xbf16>, tensor<4x12x2x8xbf16>) -> tensor<4x12x2x8xbf16>
    %350 = "tensor.collapse_shape"(%349) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<4x12x2x8xbf16>) -> tensor<48x16xbf16>
    %351 = "tensor.collapse_shape"(%arg62) <{reassociation = [[0, 1], [2]]}> : (tensor<2x8x48xbf16>) -> tensor<16x48xbf16>
    %352 = "tensor.empty"() : () -> tensor<48x48xbf16>
    %353 = "linalg.fill"(%77, %352) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg188: bf16, %arg189: bf16):
      "linalg.yield"(%arg188) : (bf16) -> ()
    }) : (bf16, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %354 = "linalg.matmul"(%350, %351, %353) <{indexing_maps = [#map3, #map4, #map5], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg185: bf16, %arg186: bf16, %arg187: bf16):
      %465 = "arith.mulf"(%arg185, %arg186) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %466 = "arith.addf"(%arg187, %465) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%466) : (bf16) -> ()
    }) : (tensor<48x16xbf16>, tensor<16x48xbf16>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %355 = "tensor.empty"() : () -> tensor<48x48xf32>
    %356 = "linalg.generic"(%354, %355) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg183: bf16, %arg184: f32):
      %464 = "arith.extf"(%arg183) : (bf16) -> f32
      "linalg.yield"(%464) : (f32) -> ()
    }) : (tensor<48x48xbf16>, tensor<48x48xf32>) -> tensor<48x48xf32>
    %357 = "tensor.expand_shape"(%356) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 4, 12, 48>}> : (tensor<48x48xf32>) -> tensor<4x12x48xf32>
    %358 = "tensor.empty"() : () -> tensor<48x4x12xf32>
    %359 = "linalg.generic"(%357, %358) <{indexing_maps = [#map10, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg181: f32, %arg182: f32):
      "linalg.yield"(%arg181) : (f32) -> ()
    }) : (tensor<4x12x48xf32>, tensor<48x4x12xf32>) -> tensor<48x4x12xf32>
    %360 = "tensor.collapse_shape"(%290) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x8x4x12xbf16>) -> tensor<16x48xbf16>
    %361 = "tensor.empty"() : () -> tensor<4x12x48xbf16>
    %362 = "linalg.generic"(%arg61, %361) <{indexing_maps = [#map28, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg179: bf16, %arg180: bf16):
      "linalg.yield"(%arg179) : (bf16) -> ()
    }) : (tensor<48x4x12xbf16>, tensor<4x12x48xbf16>) -> tensor<4x12x48xbf16>
    %363 = "tensor.collapse_shape"(%362) <{reassociation = [[0, 1], [2]]}> : (tensor<4x12x48xbf16>) -> tensor<48x48xbf16>
    %364 = "tensor.empty"() : () -> tensor<16x48xbf16>
    %365 = "linalg.fill"(%77, %364) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg177: bf16, %arg178: bf16):
      "linalg.yield"(%arg177) : (bf16) -> ()
    }) : (bf16, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %366 = "linalg.matmul"(%360, %363, %365) <{indexing_maps = [#map3, #map4, #map5], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg174: bf16, %arg175: bf16, %arg176: bf16):
      %462 = "arith.mulf"(%arg174, %arg175) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %463 = "arith.addf"(%arg176, %462) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%463) : (bf16) -> ()
    }) : (tensor<16x48xbf16>, tensor<48x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %367 = "tensor.expand_shape"(%366) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 8, 48>}> : (tensor<16x48xbf16>) -> tensor<2x8x48xbf16>
    %368 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %369 = "linalg.generic"(%342, %367, %368) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg171: bf16, %arg172: bf16, %arg173: bf16):
      %461 = "arith.addf"(%arg171, %arg172) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%461) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %370 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %371 = "linalg.generic"(%369, %370) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg169: bf16, %arg170: f32):
      %460 = "arith.extf"(%arg169) : (bf16) -> f32
      "linalg.yield"(%460) : (f32) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %372 = "tensor.empty"() : () -> tensor<48xf32>
    %373 = "linalg.fill"(%76, %372) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg167: f32, %arg168: f32):
      "linalg.yield"(%arg167) : (f32) -> ()
    }) : (f32, tensor<48xf32>) -> tensor<48xf32>
    %374 = "linalg.generic"(%371, %373) <{indexing_maps = [#map10, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg165: f32, %arg166: f32):
      %459 = "arith.addf"(%arg166, %arg165) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%459) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %375 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %376 = "linalg.generic"(%arg60, %371, %375) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg162: f32, %arg163: f32, %arg164: f32):
      %458 = "arith.mulf"(%arg162, %arg163) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%458) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %377 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %378 = "linalg.generic"(%371, %arg59, %377) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg159: f32, %arg160: f32, %arg161: f32):
      %457 = "arith.mulf"(%arg159, %arg160) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%457) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %379 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %380 = "linalg.generic"(%arg58, %379) <{indexing_maps = [#map13, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg157: f32, %arg158: f32):
      "linalg.yield"(%arg157) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %381 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %382 = "linalg.generic"(%380, %376, %381) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg154: f32, %arg155: f32, %arg156: f32):
      %456 = "arith.mulf"(%arg154, %arg155) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%456) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %383 = "tensor.empty"() : () -> tensor<48xf32>
    %384 = "linalg.fill"(%76, %383) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg152: f32, %arg153: f32):
      "linalg.yield"(%arg152) : (f32) -> ()
    }) : (f32, tensor<48xf32>) -> tensor<48xf32>
    %385 = "linalg.generic"(%382, %384) <{indexing_maps = [#map10, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg150: f32, %arg151: f32):
      %455 = "arith.addf"(%arg151, %arg150) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%455) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %386 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %387 = "linalg.generic"(%arg57, %386) <{indexing_maps = [#map6, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg148: f32, %arg149: f32):
      "linalg.yield"(%arg148) : (f32) -> ()
    }) : (tensor<1x1x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %388 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %389 = "linalg.generic"(%376, %387, %388) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg145: f32, %arg146: f32, %arg147: f32):
      %454 = "arith.mulf"(%arg145, %arg146) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%454) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %390 = "tensor.empty"() : () -> tensor<2x8xf32>
    %391 = "linalg.fill"(%76, %390) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg143: f32, %arg144: f32):
      "linalg.yield"(%arg143) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %392 = "linalg.generic"(%389, %391) <{indexing_maps = [#map7, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg141: f32, %arg142: f32):
      %453 = "arith.addf"(%arg142, %arg141) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%453) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %393 = "tensor.expand_shape"(%392) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 8, 1>}> : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %394 = "tensor.empty"() : () -> tensor<2x8x1xf32>
    %395 = "linalg.generic"(%393, %arg56, %394) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg138: f32, %arg139: f32, %arg140: f32):
      %452 = "arith.mulf"(%arg138, %arg139) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%452) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %396 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %397 = "linalg.generic"(%378, %396) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg136: f32, %arg137: f32):
      %451 = "arith.negf"(%arg136) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%451) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %398 = "tensor.empty"() : () -> tensor<2x8xf32>
    %399 = "linalg.fill"(%76, %398) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg134: f32, %arg135: f32):
      "linalg.yield"(%arg134) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %400 = "linalg.generic"(%397, %399) <{indexing_maps = [#map7, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg132: f32, %arg133: f32):
      %450 = "arith.addf"(%arg133, %arg132) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%450) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %401 = "tensor.expand_shape"(%400) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 8, 1>}> : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %402 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %403 = "linalg.generic"(%378, %402) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg130: f32, %arg131: bf16):
      %449 = "arith.truncf"(%arg130) : (f32) -> bf16
      "linalg.yield"(%449) : (bf16) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %404 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %405 = "linalg.generic"(%190, %403, %404) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg127: bf16, %arg128: bf16, %arg129: bf16):
      %448 = "arith.addf"(%arg127, %arg128) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%448) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %406 = "tensor.empty"() : () -> tensor<2x8xf32>
    %407 = "linalg.fill"(%76, %406) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg125: f32, %arg126: f32):
      "linalg.yield"(%arg125) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %408 = "linalg.generic"(%395, %407) <{indexing_maps = [#map7, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg123: f32, %arg124: f32):
      %447 = "arith.addf"(%arg124, %arg123) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%447) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %409 = "tensor.empty"() : () -> tensor<2x8xf32>
    %410 = "linalg.fill"(%76, %409) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg121: f32, %arg122: f32):
      "linalg.yield"(%arg121) : (f32) -> ()
    }) : (f32, tensor<2x8xf32>) -> tensor<2x8xf32>
    %411 = "linalg.generic"(%401, %410) <{indexing_maps = [#map7, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg119: f32, %arg120: f32):
      %446 = "arith.addf"(%arg120, %arg119) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%446) : (f32) -> ()
    }) : (tensor<2x8x1xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %412 = "tensor.empty"() : () -> tensor<2x8xf32>
    %413 = "linalg.generic"(%408, %arg55, %412) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg116: f32, %arg117: f32, %arg118: f32):
      %445 = "arith.mulf"(%arg116, %arg117) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%445) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %414 = "tensor.empty"() : () -> tensor<2x8xf32>
    %415 = "linalg.generic"(%413, %414) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg114: f32, %arg115: f32):
      %444 = "arith.negf"(%arg114) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%444) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %416 = "tensor.empty"() : () -> tensor<2x8xf32>
    %417 = "linalg.generic"(%415, %arg54, %416) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg111: f32, %arg112: f32, %arg113: f32):
      %443 = "arith.mulf"(%arg111, %arg112) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%443) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %418 = "tensor.empty"() : () -> tensor<2x8xf32>
    %419 = "linalg.generic"(%411, %417, %418) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg108: f32, %arg109: f32, %arg110: f32):
      %442 = "arith.addf"(%arg108, %arg109) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%442) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %420 = "tensor.empty"() : () -> tensor<2x8xf32>
    %421 = "linalg.generic"(%413, %420) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg106: f32, %arg107: f32):
      %441 = "arith.divf"(%arg106, %75) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%441) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %422 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %423 = "linalg.generic"(%421, %422) <{indexing_maps = [#map5, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg104: f32, %arg105: f32):
      "linalg.yield"(%arg104) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %424 = "tensor.empty"() : () -> tensor<2x8xf32>
    %425 = "linalg.generic"(%419, %424) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg102: f32, %arg103: f32):
      %440 = "arith.divf"(%arg102, %75) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%440) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %426 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %427 = "linalg.generic"(%425, %426) <{indexing_maps = [#map5, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg100: f32, %arg101: f32):
      "linalg.yield"(%arg100) : (f32) -> ()
    }) : (tensor<2x8xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %428 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %429 = "linalg.generic"(%423, %arg53, %428) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg97: f32, %arg98: f32, %arg99: f32):
      %439 = "arith.mulf"(%arg97, %arg98) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%439) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %430 = "tensor.empty"() : () -> tensor<2x8x48xf32>
    %431 = "linalg.generic"(%427, %429, %430) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg94: f32, %arg95: f32, %arg96: f32):
      %438 = "arith.addf"(%arg94, %arg95) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%438) : (f32) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %432 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %433 = "linalg.generic"(%431, %432) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg92: f32, %arg93: bf16):
      %437 = "arith.truncf"(%arg92) : (f32) -> bf16
      "linalg.yield"(%437) : (bf16) -> ()
    }) : (tensor<2x8x48xf32>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    %434 = "tensor.empty"() : () -> tensor<2x8x48xbf16>
    %435 = "linalg.generic"(%405, %433, %434) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg89: bf16, %arg90: bf16, %arg91: bf16):
      %436 = "arith.addf"(%arg89, %arg90) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%436) : (bf16) -> ()
    }) : (tensor<2x8x48xbf16>, tensor<2x8x48xbf16>, tensor<2x8x48xbf16>) -> tensor<2x8x48xbf16>
    "func.return"(%435, %320, %332, %195, %207, %347, %359, %295, %307, %82, %93, %374, %385, %129, %140, %106, %117) : (tensor<2x8x48xbf16>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<48xf32>, tensor<4x12x48xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<4x12xf32>, tensor<48x4x12xf32>, tensor<48xf32>, tensor<80x48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<80xf32>, tensor<48x80xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>, sym_name = "silu_36", sym_visibility = "private"}> ({
  ^bb0(%arg35: tensor<2x8x80xbf16>, %arg36: tensor<2x8x80xbf16>, %arg37: tensor<2x8x80xbf16>, %arg38: tensor<2x8x80xbf16>):
    %63 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %64 = "linalg.generic"(%arg37, %arg38, %63) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg48: bf16, %arg49: bf16, %arg50: bf16):
      %74 = "arith.mulf"(%arg48, %arg49) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%74) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %65 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %66 = "linalg.generic"(%arg38, %arg36, %65) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg45: bf16, %arg46: bf16, %arg47: bf16):
      %73 = "arith.mulf"(%arg45, %arg46) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%73) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %67 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %68 = "linalg.generic"(%64, %arg35, %67) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg42: bf16, %arg43: bf16, %arg44: bf16):
      %72 = "arith.mulf"(%arg42, %arg43) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%72) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    %69 = "tensor.empty"() : () -> tensor<2x8x80xbf16>
    %70 = "linalg.generic"(%66, %68, %69) <{indexing_maps = [#map7, #map7, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg39: bf16, %arg40: bf16, %arg41: bf16):
      %71 = "arith.addf"(%arg39, %arg40) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%71) : (bf16) -> ()
    }) : (tensor<2x8x80xbf16>, tensor<2x8x80xbf16>, tensor<2x8x80xbf16>) -> tensor<2x8x80xbf16>
    "func.return"(%70) : (tensor<2x8x80xbf16>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<3x4x12xf32>, tensor<4x12xf32>, tensor<i32>) -> tensor<3x4x12xf32>, sym_name = "dynamic_update_index_in_dim_37", sym_visibility = "private"}> ({
  ^bb0(%arg30: tensor<3x4x12xf32>, %arg31: tensor<4x12xf32>, %arg32: tensor<i32>):
    %54 = "arith.constant"() <{value = 2 : index}> : () -> index
    %55 = "arith.constant"() <{value = 0 : index}> : () -> index
    %56 = "tensor.empty"() : () -> tensor<1x4x12xf32>
    %57 = "linalg.generic"(%arg31, %56) <{indexing_maps = [#map25, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg33: f32, %arg34: f32):
      "linalg.yield"(%arg33) : (f32) -> ()
    }) : (tensor<4x12xf32>, tensor<1x4x12xf32>) -> tensor<1x4x12xf32>
    %58 = "tensor.extract"(%arg32) : (tensor<i32>) -> i32
    %59 = "arith.index_cast"(%58) : (i32) -> index
    %60 = "arith.maxsi"(%59, %55) : (index, index) -> index
    %61 = "arith.minsi"(%60, %54) : (index, index) -> index
    %62 = "tensor.insert_slice"(%57, %arg30, %61) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808, 0, 0>, static_sizes = array<i64: 1, 4, 12>, static_strides = array<i64: 1, 1, 1>}> : (tensor<1x4x12xf32>, tensor<3x4x12xf32>, index) -> tensor<3x4x12xf32>
    "func.return"(%62) : (tensor<3x4x12xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<3x48x4x12xf32>, tensor<48x4x12xf32>, tensor<i32>) -> tensor<3x48x4x12xf32>, sym_name = "dynamic_update_index_in_dim_38", sym_visibility = "private"}> ({
  ^bb0(%arg25: tensor<3x48x4x12xf32>, %arg26: tensor<48x4x12xf32>, %arg27: tensor<i32>):
    %45 = "arith.constant"() <{value = 2 : index}> : () -> index
    %46 = "arith.constant"() <{value = 0 : index}> : () -> index
    %47 = "tensor.empty"() : () -> tensor<1x48x4x12xf32>
    %48 = "linalg.generic"(%arg26, %47) <{indexing_maps = [#map24, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg28: f32, %arg29: f32):
      "linalg.yield"(%arg28) : (f32) -> ()
    }) : (tensor<48x4x12xf32>, tensor<1x48x4x12xf32>) -> tensor<1x48x4x12xf32>
    %49 = "tensor.extract"(%arg27) : (tensor<i32>) -> i32
    %50 = "arith.index_cast"(%49) : (i32) -> index
    %51 = "arith.maxsi"(%50, %46) : (index, index) -> index
    %52 = "arith.minsi"(%51, %45) : (index, index) -> index
    %53 = "tensor.insert_slice"(%48, %arg25, %52) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808, 0, 0, 0>, static_sizes = array<i64: 1, 48, 4, 12>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<1x48x4x12xf32>, tensor<3x48x4x12xf32>, index) -> tensor<3x48x4x12xf32>
    "func.return"(%53) : (tensor<3x48x4x12xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<3x48xf32>, tensor<48xf32>, tensor<i32>) -> tensor<3x48xf32>, sym_name = "dynamic_update_index_in_dim_39", sym_visibility = "private"}> ({
  ^bb0(%arg20: tensor<3x48xf32>, %arg21: tensor<48xf32>, %arg22: tensor<i32>):
    %36 = "arith.constant"() <{value = 2 : index}> : () -> index
    %37 = "arith.constant"() <{value = 0 : index}> : () -> index
    %38 = "tensor.empty"() : () -> tensor<1x48xf32>
    %39 = "linalg.generic"(%arg21, %38) <{indexing_maps = [#map32, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg23: f32, %arg24: f32):
      "linalg.yield"(%arg23) : (f32) -> ()
    }) : (tensor<48xf32>, tensor<1x48xf32>) -> tensor<1x48xf32>
    %40 = "tensor.extract"(%arg22) : (tensor<i32>) -> i32
    %41 = "arith.index_cast"(%40) : (i32) -> index
    %42 = "arith.maxsi"(%41, %37) : (index, index) -> index
    %43 = "arith.minsi"(%42, %36) : (index, index) -> index
    %44 = "tensor.insert_slice"(%39, %arg20, %43) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808, 0>, static_sizes = array<i64: 1, 48>, static_strides = array<i64: 1, 1>}> : (tensor<1x48xf32>, tensor<3x48xf32>, index) -> tensor<3x48xf32>
    "func.return"(%44) : (tensor<3x48xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<3x4x12x48xf32>, tensor<4x12x48xf32>, tensor<i32>) -> tensor<3x4x12x48xf32>, sym_name = "dynamic_update_index_in_dim_40", sym_visibility = "private"}> ({
  ^bb0(%arg15: tensor<3x4x12x48xf32>, %arg16: tensor<4x12x48xf32>, %arg17: tensor<i32>):
    %27 = "arith.constant"() <{value = 2 : index}> : () -> index
    %28 = "arith.constant"() <{value = 0 : index}> : () -> index
    %29 = "tensor.empty"() : () -> tensor<1x4x12x48xf32>
    %30 = "linalg.generic"(%arg16, %29) <{indexing_maps = [#map24, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg18: f32, %arg19: f32):
      "linalg.yield"(%arg18) : (f32) -> ()
    }) : (tensor<4x12x48xf32>, tensor<1x4x12x48xf32>) -> tensor<1x4x12x48xf32>
    %31 = "tensor.extract"(%arg17) : (tensor<i32>) -> i32
    %32 = "arith.index_cast"(%31) : (i32) -> index
    %33 = "arith.maxsi"(%32, %28) : (index, index) -> index
    %34 = "arith.minsi"(%33, %27) : (index, index) -> index
    %35 = "tensor.insert_slice"(%30, %arg15, %34) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808, 0, 0, 0>, static_sizes = array<i64: 1, 4, 12, 48>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<1x4x12x48xf32>, tensor<3x4x12x48xf32>, index) -> tensor<3x4x12x48xf32>
    "func.return"(%35) : (tensor<3x4x12x48xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<3x80x48xf32>, tensor<80x48xf32>, tensor<i32>) -> tensor<3x80x48xf32>, sym_name = "dynamic_update_index_in_dim_41", sym_visibility = "private"}> ({
  ^bb0(%arg10: tensor<3x80x48xf32>, %arg11: tensor<80x48xf32>, %arg12: tensor<i32>):
    %18 = "arith.constant"() <{value = 2 : index}> : () -> index
    %19 = "arith.constant"() <{value = 0 : index}> : () -> index
    %20 = "tensor.empty"() : () -> tensor<1x80x48xf32>
    %21 = "linalg.generic"(%arg11, %20) <{indexing_maps = [#map25, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg13: f32, %arg14: f32):
      "linalg.yield"(%arg13) : (f32) -> ()
    }) : (tensor<80x48xf32>, tensor<1x80x48xf32>) -> tensor<1x80x48xf32>
    %22 = "tensor.extract"(%arg12) : (tensor<i32>) -> i32
    %23 = "arith.index_cast"(%22) : (i32) -> index
    %24 = "arith.maxsi"(%23, %19) : (index, index) -> index
    %25 = "arith.minsi"(%24, %18) : (index, index) -> index
    %26 = "tensor.insert_slice"(%21, %arg10, %25) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808, 0, 0>, static_sizes = array<i64: 1, 80, 48>, static_strides = array<i64: 1, 1, 1>}> : (tensor<1x80x48xf32>, tensor<3x80x48xf32>, index) -> tensor<3x80x48xf32>
    "func.return"(%26) : (tensor<3x80x48xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<3x80xf32>, tensor<80xf32>, tensor<i32>) -> tensor<3x80xf32>, sym_name = "dynamic_update_index_in_dim_42", sym_visibility = "private"}> ({
  ^bb0(%arg5: tensor<3x80xf32>, %arg6: tensor<80xf32>, %arg7: tensor<i32>):
    %9 = "arith.constant"() <{value = 2 : index}> : () -> index
    %10 = "arith.constant"() <{value = 0 : index}> : () -> index
    %11 = "tensor.empty"() : () -> tensor<1x80xf32>
    %12 = "linalg.generic"(%arg6, %11) <{indexing_maps = [#map32, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg8: f32, %arg9: f32):
      "linalg.yield"(%arg8) : (f32) -> ()
    }) : (tensor<80xf32>, tensor<1x80xf32>) -> tensor<1x80xf32>
    %13 = "tensor.extract"(%arg7) : (tensor<i32>) -> i32
    %14 = "arith.index_cast"(%13) : (i32) -> index
    %15 = "arith.maxsi"(%14, %10) : (index, index) -> index
    %16 = "arith.minsi"(%15, %9) : (index, index) -> index
    %17 = "tensor.insert_slice"(%12, %arg5, %16) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808, 0>, static_sizes = array<i64: 1, 80>, static_strides = array<i64: 1, 1>}> : (tensor<1x80xf32>, tensor<3x80xf32>, index) -> tensor<3x80xf32>
    "func.return"(%17) : (tensor<3x80xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<3x48x80xf32>, tensor<48x80xf32>, tensor<i32>) -> tensor<3x48x80xf32>, sym_name = "dynamic_update_index_in_dim_43", sym_visibility = "private"}> ({
  ^bb0(%arg0: tensor<3x48x80xf32>, %arg1: tensor<48x80xf32>, %arg2: tensor<i32>):
    %0 = "arith.constant"() <{value = 2 : index}> : () -> index
    %1 = "arith.constant"() <{value = 0 : index}> : () -> index
    %2 = "tensor.empty"() : () -> tensor<1x48x80xf32>
    %3 = "linalg.generic"(%arg1, %2) <{indexing_maps = [#map25, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg3: f32, %arg4: f32):
      "linalg.yield"(%arg3) : (f32) -> ()
    }) : (tensor<48x80xf32>, tensor<1x48x80xf32>) -> tensor<1x48x80xf32>
    %4 = "tensor.extract"(%arg2) : (tensor<i32>) -> i32
    %5 = "arith.index_cast"(%4) : (i32) -> index
    %6 = "arith.maxsi"(%5, %1) : (index, index) -> index
    %7 = "arith.minsi"(%6, %0) : (index, index) -> index
    %8 = "tensor.insert_slice"(%3, %arg0, %7) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808, 0, 0>, static_sizes = array<i64: 1, 48, 80>, static_strides = array<i64: 1, 1, 1>}> : (tensor<1x48x80xf32>, tensor<3x48x80xf32>, index) -> tensor<3x48x80xf32>
    "func.return"(%8) : (tensor<3x48x80xf32>) -> ()
  }) : () -> ()
}) : () -> ()
