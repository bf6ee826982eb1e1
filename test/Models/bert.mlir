// Written by utils/export_models.py; bert.json describes it.
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map14 = affine_map<(d0, d1) -> (d0)>
#map15 = affine_map<(d0, d1) -> (d0, 0)>
#map16 = affine_map<(d0) -> (d0)>
#map17 = affine_map<(d0) -> ()>
#map18 = affine_map<() -> ()>
#map19 = affine_map<(d0, d1) -> (0, d1)>
#map20 = affine_map<(d0, d1) -> ()>
#map21 = affine_map<(d0, d1, d2) -> (0, d1, 0)>
#map22 = affine_map<(d0, d1, d2) -> ()>
"builtin.module"() ({
  "func.func"() <{arg_attrs = [{ufp4.name = "bert.embeddings.word_embeddings.weight", ufp4.parameter}, {ufp4.name = "bert.embeddings.position_embeddings.weight", ufp4.parameter}, {ufp4.name = "bert.embeddings.token_type_embeddings.weight", ufp4.parameter}, {ufp4.name = "bert.embeddings.LayerNorm.weight", ufp4.parameter}, {ufp4.name = "bert.embeddings.LayerNorm.bias", ufp4.parameter}, {ufp4.name = "bert.encoder.layer.0.attention.self.query.weight", ufp4.parameter}, {ufp4.name = "bert.encoder.layer.0.attention.self.query.bias", ufp4.parameter}, {ufp4.name = "bert.encoder.layer.0.attention.self.key.weight", ufp4.parameter}, {ufp4.name = "bert.encoder.layer.0.attention.self.key.bias", ufp4.parameter}, {ufp4.name = "bert.encoder.layer.0.attention.self.value.weight", ufp4.parameter}, {ufp4.name = "bert.encoder.layer.0.attention.self.value.bias", ufp4.parameter}, {ufp4.name = "bert.encoder.layer.0.attention.output.dense.weight", ufp4.parameter}, {ufp4.name = "bert.encoder.layer.0.attention.output.dense.bias", ufp4.parameter}, {ufp4.name = "bert.encoder.layer.0.attention.output.LayerNorm.weight", ufp4.parameter}, {ufp4.name = "bert.encoder.layer.0.attention.output.LayerNorm.bias", ufp4.parameter}, {ufp4.name = "bert.encoder.layer.0.intermediate.dense.weight", ufp4.parameter}, {ufp4.name = "bert.encoder.layer.0.intermediate.dense.bias", ufp4.parameter}, {ufp4.name = "bert.encoder.layer.0.output.dense.weight", ufp4.parameter}, {ufp4.name = "bert.encoder.layer.0.output.dense.bias", ufp4.parameter}, {ufp4.name = "bert.encoder.layer.0.output.LayerNorm.weight", ufp4.parameter}, {ufp4.name = "bert.encoder.layer.0.output.LayerNorm.bias", ufp4.parameter}, {ufp4.name = "bert.encoder.layer.1.attention.self.query.weight", ufp4.parameter}, {ufp4.name = "bert.encoder.layer.1.attention.self.query.bias", ufp4.parameter}, {ufp4.name = "bert.encoder.layer.1.attention.self.key.weight", ufp4.parameter}, {ufp4.name = "bert.encoder.layer.1.attention.self.key.bias", ufp4.parameter}, {ufp4.name = "bert.encoder.layer.1.attention.self.value.weight", ufp4.parameter}, {ufp4.name = "bert.encoder.layer.1.attention.self.value.bias", ufp4.parameter}, {ufp4.name = "bert.encoder.layer.1.attention.output.dense.weight", ufp4.parameter}, {ufp4.name = "bert.encoder.layer.1.attention.output.dense.bias", ufp4.parameter}, {ufp4.name = "bert.encoder.layer.1.attention.output.LayerNorm.weight", ufp4.parameter}, {ufp4.name = "bert.encoder.layer.1.attention.output.LayerNorm.bias", ufp4.parameter}, {ufp4.name = "bert.encoder.layer.1.intermediate.dense.weight", ufp4.parameter}, {ufp4.name = "bert.encoder.layer.1.intermediate.dense.bias", ufp4.parameter}, {ufp4.name = "bert.encoder.layer.1.output.dense.weight", ufp4.parameter}, {ufp4.name = "bert.encoder.layer.1.output.dense.bias", ufp4.parameter}, {ufp4.name = "bert.encoder.layer.1.output.LayerNorm.weight", ufp4.parameter}, {ufp4.name = "bert.encoder.layer.1.output.LayerNorm.bias", ufp4.parameter}, {ufp4.name = "bert.pooler.dense.weight", ufp4.parameter}, {ufp4.name = "bert.pooler.dense.bias", ufp4.parameter}, {ufp4.name = "classifier.weight", ufp4.parameter}, {ufp4.name = "classifier.bias", ufp4.parameter}, {ufp4.name = "input_ids"}, {ufp4.name = "labels"}], function_type = (tensor<80x48xbf16>, tensor<32x48xbf16>, tensor<2x48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48x48xbf16>, tensor<48xbf16>, tensor<48x48xbf16>, tensor<48xbf16>, tensor<48x48xbf16>, tensor<48xbf16>, tensor<48x48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<80x48xbf16>, tensor<80xbf16>, tensor<48x80xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48x48xbf16>, tensor<48xbf16>, tensor<48x48xbf16>, tensor<48xbf16>, tensor<48x48xbf16>, tensor<48xbf16>, tensor<48x48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<80x48xbf16>, tensor<80xbf16>, tensor<48x80xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48x48xbf16>, tensor<48xbf16>, tensor<3x48xbf16>, tensor<3xbf16>, tensor<5x12xi64>, tensor<5xi64>) -> (tensor<bf16>, tensor<80x48xbf16>, tensor<32x48xbf16>, tensor<2x48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48x48xbf16>, tensor<48xbf16>, tensor<48x48xbf16>, tensor<48xbf16>, tensor<48x48xbf16>, tensor<48xbf16>, tensor<48x48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<80x48xbf16>, tensor<80xbf16>, tensor<48x80xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48x48xbf16>, tensor<48xbf16>, tensor<48x48xbf16>, tensor<48xbf16>, tensor<48x48xbf16>, tensor<48xbf16>, tensor<48x48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<80x48xbf16>, tensor<80xbf16>, tensor<48x80xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48x48xbf16>, tensor<48xbf16>, tensor<3x48xbf16>, tensor<3xbf16>), res_attrs = [{ufp4.name = "loss"}, {ufp4.name = "grad.bert.embeddings.word_embeddings.weight"}, {ufp4.name = "grad.bert.embeddings.position_embeddings.weight"}, {ufp4.name = "grad.bert.embeddings.token_type_embeddings.weight"}, {ufp4.name = "grad.bert.embeddings.LayerNorm.weight"}, {ufp4.name = "grad.bert.embeddings.LayerNorm.bias"}, {ufp4.name = "grad.bert.encoder.layer.0.attention.self.query.weight"}, {ufp4.name = "grad.bert.encoder.layer.0.attention.self.query.bias"}, {ufp4.name = "grad.bert.encoder.layer.0.attention.self.key.weight"}, {ufp4.name = "grad.bert.encoder.layer.0.attention.self.key.bias"}, {ufp4.name = "grad.bert.encoder.layer.0.attention.self.value.weight"}, {ufp4.name = "grad.bert.encoder.layer.0.attention.self.value.bias"}, {ufp4.name = "grad.bert.encoder.layer.0.attention.output.dense.weight"}, {ufp4.name = "grad.bert.encoder.layer.0.attention.output.dense.bias"}, {ufp4.name = "grad.bert.encoder.layer.0.attention.output.LayerNorm.weight"}, {ufp4.name = "grad.bert.encoder.layer.0.attention.output.LayerNorm.bias"}, {ufp4.name = "grad.bert.encoder.layer.0.intermediate.dense.weight"}, {ufp4.name = "grad.bert.encoder.layer.0.intermediate.dense.bias"}, {ufp4.name = "grad.bert.encoder.layer.0.output.dense.weight"}, {ufp4.name = "grad.bert.encoder.layer.0.output.dense.bias"}, {ufp4.name = "grad.bert.encoder.layer.0.output.LayerNorm.weight"}, {ufp4.name = "grad.bert.encoder.layer.0.output.LayerNorm.bias"}, {ufp4.name = "grad.bert.encoder.layer.1.attention.self.query.weight"}, {ufp4.name = "grad.bert.encoder.layer.1.attention.self.query.bias"}, {ufp4.name = "grad.bert.encoder.layer.1.attention.self.key.weight"}, {ufp4.name = "grad.bert.encoder.layer.1.attention.self.key.bias"}, {ufp4.name = "grad.bert.encoder.layer.1.attention.self.value.weight"}, {ufp4.name = "grad.bert.encoder.layer.1.attention.self.value.bias"}, {ufp4.name = "grad.bert.encoder.layer.1.attention.output.dense.weight"}, {ufp4.name = "grad.bert.encoder.layer.1.attention.output.dense.bias"}, {ufp4.name = "grad.bert.encoder.layer.1.attention.output.LayerNorm.weight"}, {ufp4.name = "grad.bert.encoder.layer.1.attention.output.LayerNorm.bias"}, {ufp4.name = "grad.bert.encoder.layer.1.intermediate.dense.weight"}, {ufp4.name = "grad.bert.encoder.layer.1.intermediate.dense.bias"}, {ufp4.name = "grad.bert.encoder.layer.1.output.dense.weight"}, {ufp4.name = "grad.bert.encoder.layer.1.output.dense.bias"}, {ufp4.name = "grad.bert.encoder.layer.1.output.LayerNorm.weight"}, {ufp4.name = "grad.bert.encoder.layer.1.output.LayerNorm.bias"}, {ufp4.name = "grad.bert.pooler.dense.weight"}, {ufp4.name = "grad.bert.pooler.dense.bias"}, {ufp4.name = "grad.classifier.weight"}, {ufp4.name = "grad.classifier.bias"}], sym_name = "train_step"}> ({
  ^bb0(%arg0: tensor<80x48xbf16>, %arg1: tensor<32x48xbf16>, %arg2: tensor<2x48xbf16>, %arg3: tensor<48xbf16>, %arg4: tensor<48xbf16>, %arg5: tensor<48x48xbf16>, %arg6: tensor<48xbf16>, %arg7: tensor<48x48xbf16>, %arg8: tensor<48xbf16>, %arg9: tensor<48x48xbf16>, %arg10: tensor<48xbf16>, %arg11: tensor<48x48xbf16>, %arg12: tensor<48xbf16>, %arg13: tensor<48xbf16>, %arg14: tensor<48xbf16>, %arg15: tensor<80x48xbf16>, %arg16: tensor<80xbf16>, %arg17: tensor<48x80xbf16>, %arg18: tensor<48xbf16>, %arg19: tensor<48xbf16>, %arg20: tensor<48xbf16>, %arg21: tensor<48x48xbf16>, %arg22: tensor<48xbf16>, %arg23: tensor<48x48xbf16>, %arg24: tensor<48xbf16>, %arg25: tensor<48x48xbf16>, %arg26: tensor<48xbf16>, %arg27: tensor<48x48xbf16>, %arg28: tensor<48xbf16>, %arg29: tensor<48xbf16>, %arg30: tensor<48xbf16>, %arg31: tensor<80x48xbf16>, %arg32: tensor<80xbf16>, %arg33: tensor<48x80xbf16>, %arg34: tensor<48xbf16>, %arg35: tensor<48xbf16>, %arg36: tensor<48xbf16>, %arg37: tensor<48x48xbf16>, %arg38: tensor<48xbf16>, %arg39: tensor<3x48xbf16>, %arg40: tensor<3xbf16>, %arg41: tensor<5x12xi64>, %arg42: tensor<5xi64>):
    %0 = "arith.constant"() <{value = -100 : i64}> : () -> i64
    %1 = "arith.constant"() <{value = -1 : i64}> : () -> i64
    %2 = "arith.constant"() <{value = 0 : i64}> : () -> i64
    %3 = "arith.constant"() <{value = 32 : index}> : () -> index
    %4 = "arith.constant"() <{value = 80 : index}> : () -> index
    %5 = "arith.constant"() <{value = 2 : index}> : () -> index
    %6 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %7 = "arith.constant"() <{value = 3 : index}> : () -> index
    %8 = "arith.constant"() <{value = 0xFF800000 : f32}> : () -> f32
    %9 = "arith.constant"() <{value = 0.000000e+00 : bf16}> : () -> bf16
    %10 = "arith.constant"() <{value = 1.000000e+00 : bf16}> : () -> bf16
    %11 = "arith.constant"() <{value = 2.000000e+00 : bf16}> : () -> bf16
    %12 = "arith.constant"() <{value = 5.000000e-01 : bf16}> : () -> bf16
    %13 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %14 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<5x12x48xbf16>}> : () -> tensor<5x12x48xbf16>
    %15 = "arith.constant"() <{value = dense<1.000000e+00> : tensor<bf16>}> : () -> tensor<bf16>
    %16 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<bf16>}> : () -> tensor<bf16>
    %17 = "arith.constant"() <{value = 0.3989422804014327 : f64}> : () -> f64
    %18 = "arith.constant"() <{value = 0.70710678118654757 : f64}> : () -> f64
    %19 = "arith.constant"() <{value = 9.9999999999999998E-13 : f64}> : () -> f64
    %20 = "arith.constant"() <{value = dense<[[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31]]> : tensor<1x32xi64>}> : () -> tensor<1x32xi64>
    %21 = "arith.constant"() <{value = 4.800000e+01 : f32}> : () -> f32
    %22 = "arith.constant"() <{value = 2.500000e-01 : f32}> : () -> f32
    %23 = "arith.constant"() <{value = 1.000000e+00 : f32}> : () -> f32
    %24 = "arith.constant"() <{value = 5.000000e-01 : f32}> : () -> f32
    %25 = "arith.constant"() <{value = -5.000000e-01 : f32}> : () -> f32
    %26 = "arith.constant"() <{value = dense<0> : tensor<i64>}> : () -> tensor<i64>
    %27 = "arith.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
    %28 = "tensor.extract_slice"(%20) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 1, 12>, static_strides = array<i64: 1, 1>}> : (tensor<1x32xi64>) -> tensor<1x12xi64>
    %29 = "tensor.empty"() : () -> tensor<1x12xi64>
    %30 = "linalg.fill"(%2, %29) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1348: i64, %arg1349: i64):
      "linalg.yield"(%arg1348) : (i64) -> ()
    }) : (i64, tensor<1x12xi64>) -> tensor<1x12xi64>
    %31 = "linalg.generic"(%28, %30) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1346: i64, %arg1347: i64):
      %1477 = "arith.index_cast"(%arg1346) : (i64) -> index
      %1478 = "arith.cmpi"(%1477, %3) <{predicate = 2 : i64}> : (index, index) -> i1
      "cf.assert"(%1478) <{msg = "index must be smaller than dim size"}> : (i1) -> ()
      %1479 = "arith.cmpi"(%arg1346, %2) <{predicate = 5 : i64}> : (i64, i64) -> i1
      "cf.assert"(%1479) <{msg = "index must be larger or equal to 0"}> : (i1) -> ()
      "linalg.yield"(%2) : (i64) -> ()
    }) : (tensor<1x12xi64>, tensor<1x12xi64>) -> tensor<1x12xi64>
    %32 = "tensor.empty"() : () -> tensor<5x12xi64>
    %33 = "tensor.collapse_shape"(%31) <{reassociation = [[0, 1]]}> : (tensor<1x12xi64>) -> tensor<12xi64>
    %34 = "linalg.generic"(%33, %32) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1344: i64, %arg1345: i64):
      "linalg.yield"(%arg1344) : (i64) -> ()
    }) : (tensor<12xi64>, tensor<5x12xi64>) -> tensor<5x12xi64>
    %35 = "tensor.empty"() : () -> tensor<5x12x48xbf16>
    %36 = "linalg.generic"(%arg41, %35) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1342: i64, %arg1343: bf16):
      %1472 = "arith.index_cast"(%arg1342) : (i64) -> index
      %1473 = "linalg.index"() <{dim = 2 : i64}> : () -> index
      %1474 = "arith.cmpi"(%1472, %4) <{predicate = 2 : i64}> : (index, index) -> i1
      "cf.assert"(%1474) <{msg = "index must be smaller than dim size"}> : (i1) -> ()
      %1475 = "arith.cmpi"(%arg1342, %2) <{predicate = 5 : i64}> : (i64, i64) -> i1
      "cf.assert"(%1475) <{msg = "index must be larger or equal to 0"}> : (i1) -> ()
      %1476 = "tensor.extract"(%arg0, %1472, %1473) : (tensor<80x48xbf16>, index, index) -> bf16
      "linalg.yield"(%1476) : (bf16) -> ()
    }) : (tensor<5x12xi64>, tensor<5x12x48xbf16>) -> tensor<5x12x48xbf16>
    %37 = "linalg.generic"(%34, %35) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1340: i64, %arg1341: bf16):
      %1467 = "arith.index_cast"(%arg1340) : (i64) -> index
      %1468 = "linalg.index"() <{dim = 2 : i64}> : () -> index
      %1469 = "arith.cmpi"(%1467, %5) <{predicate = 2 : i64}> : (index, index) -> i1
      "cf.assert"(%1469) <{msg = "index must be smaller than dim size"}> : (i1) -> ()
      %1470 = "arith.cmpi"(%arg1340, %2) <{predicate = 5 : i64}> : (i64, i64) -> i1
      "cf.assert"(%1470) <{msg = "index must be larger or equal to 0"}> : (i1) -> ()
      %1471 = "tensor.extract"(%arg2, %1467, %1468) : (tensor<2x48xbf16>, index, index) -> bf16
      "linalg.yield"(%1471) : (bf16) -> ()
    }) : (tensor<5x12xi64>, tensor<5x12x48xbf16>) -> tensor<5x12x48xbf16>
    %38 = "linalg.generic"(%36, %37, %35) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1337: bf16, %arg1338: bf16, %arg1339: bf16):
      %1466 = "arith.addf"(%arg1337, %arg1338) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1466) : (bf16) -> ()
    }) : (tensor<5x12x48xbf16>, tensor<5x12x48xbf16>, tensor<5x12x48xbf16>) -> tensor<5x12x48xbf16>
    %39 = "tensor.empty"() : () -> tensor<1x12x48xbf16>
    %40 = "linalg.generic"(%28, %39) <{indexing_maps = [#map2, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1335: i64, %arg1336: bf16):
      %1461 = "arith.index_cast"(%arg1335) : (i64) -> index
      %1462 = "linalg.index"() <{dim = 2 : i64}> : () -> index
      %1463 = "arith.cmpi"(%1461, %3) <{predicate = 2 : i64}> : (index, index) -> i1
      "cf.assert"(%1463) <{msg = "index must be smaller than dim size"}> : (i1) -> ()
      %1464 = "arith.cmpi"(%arg1335, %2) <{predicate = 5 : i64}> : (i64, i64) -> i1
      "cf.assert"(%1464) <{msg = "index must be larger or equal to 0"}> : (i1) -> ()
      %1465 = "tensor.extract"(%arg1, %1461, %1462) : (tensor<32x48xbf16>, index, index) -> bf16
      "linalg.yield"(%1465) : (bf16) -> ()
    }) : (tensor<1x12xi64>, tensor<1x12x48xbf16>) -> tensor<1x12x48xbf16>
    %41 = "linalg.generic"(%38, %40, %35) <{indexing_maps = [#map3, #map4, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1332: bf16, %arg1333: bf16, %arg1334: bf16):
      %1460 = "arith.addf"(%arg1332, %arg1333) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1460) : (bf16) -> ()
    }) : (tensor<5x12x48xbf16>, tensor<1x12x48xbf16>, tensor<5x12x48xbf16>) -> tensor<5x12x48xbf16>
    %42 = "tensor.empty"() : () -> tensor<5x12x48xf32>
    %43 = "linalg.generic"(%41, %42) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1330: bf16, %arg1331: f32):
      %1459 = "arith.extf"(%arg1330) : (bf16) -> f32
      "linalg.yield"(%1459) : (f32) -> ()
    }) : (tensor<5x12x48xbf16>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %44 = "tensor.empty"() : () -> tensor<5x12x1xf32>
    %45 = "linalg.fill"(%6, %44) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1328: f32, %arg1329: f32):
      "linalg.yield"(%arg1328) : (f32) -> ()
    }) : (f32, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %46 = "linalg.generic"(%43, %45) <{indexing_maps = [#map3, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1326: f32, %arg1327: f32):
      %1458 = "arith.addf"(%arg1326, %arg1327) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1458) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %47 = "linalg.generic"(%46, %44) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1324: f32, %arg1325: f32):
      %1457 = "arith.divf"(%arg1324, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1457) : (f32) -> ()
    }) : (tensor<5x12x1xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %48 = "linalg.generic"(%43, %47, %42) <{indexing_maps = [#map3, #map5, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1321: f32, %arg1322: f32, %arg1323: f32):
      %1456 = "arith.subf"(%arg1321, %arg1322) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1456) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x1xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %49 = "linalg.generic"(%48, %48, %42) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1318: f32, %arg1319: f32, %arg1320: f32):
      %1455 = "arith.mulf"(%arg1318, %arg1319) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1455) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x48xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %50 = "linalg.generic"(%49, %45) <{indexing_maps = [#map3, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1316: f32, %arg1317: f32):
      %1454 = "arith.addf"(%arg1316, %arg1317) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1454) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %51 = "linalg.generic"(%50, %44) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1314: f32, %arg1315: f32):
      %1453 = "arith.divf"(%arg1314, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1453) : (f32) -> ()
    }) : (tensor<5x12x1xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %52 = "linalg.generic"(%51, %44) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1312: f32, %arg1313: f32):
      %1451 = "arith.truncf"(%19) : (f64) -> f32
      %1452 = "arith.addf"(%arg1312, %1451) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1452) : (f32) -> ()
    }) : (tensor<5x12x1xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %53 = "linalg.generic"(%52, %44) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1310: f32, %arg1311: f32):
      %1450 = "math.rsqrt"(%arg1310) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1450) : (f32) -> ()
    }) : (tensor<5x12x1xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %54 = "linalg.generic"(%48, %53, %42) <{indexing_maps = [#map3, #map5, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1307: f32, %arg1308: f32, %arg1309: f32):
      %1449 = "arith.mulf"(%arg1307, %arg1308) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1449) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x1xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %55 = "linalg.generic"(%54, %arg3, %42) <{indexing_maps = [#map3, #map6, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1304: f32, %arg1305: bf16, %arg1306: f32):
      %1447 = "arith.extf"(%arg1305) : (bf16) -> f32
      %1448 = "arith.mulf"(%arg1304, %1447) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1448) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<48xbf16>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %56 = "linalg.generic"(%55, %arg4, %42) <{indexing_maps = [#map3, #map6, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1301: f32, %arg1302: bf16, %arg1303: f32):
      %1445 = "arith.extf"(%arg1302) : (bf16) -> f32
      %1446 = "arith.addf"(%arg1301, %1445) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1446) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<48xbf16>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %57 = "linalg.generic"(%56, %35) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1299: f32, %arg1300: bf16):
      %1444 = "arith.truncf"(%arg1299) : (f32) -> bf16
      "linalg.yield"(%1444) : (bf16) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x48xbf16>) -> tensor<5x12x48xbf16>
    %58 = "tensor.collapse_shape"(%57) <{reassociation = [[0, 1], [2]]}> : (tensor<5x12x48xbf16>) -> tensor<60x48xbf16>
    %59 = "tensor.empty"() : () -> tensor<48x48xbf16>
    %60 = "linalg.transpose"(%arg5, %59) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1297: bf16, %arg1298: bf16):
      "linalg.yield"(%arg1297) : (bf16) -> ()
    }) : (tensor<48x48xbf16>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %61 = "tensor.empty"() : () -> tensor<60x48xf32>
    %62 = "linalg.fill"(%6, %61) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1295: f32, %arg1296: f32):
      "linalg.yield"(%arg1295) : (f32) -> ()
    }) : (f32, tensor<60x48xf32>) -> tensor<60x48xf32>
    %63 = "linalg.matmul"(%58, %60, %62) <{indexing_maps = [#map7, #map8, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1292: bf16, %arg1293: bf16, %arg1294: f32):
      %1440 = "arith.extf"(%arg1292) : (bf16) -> f32
      %1441 = "arith.extf"(%arg1293) : (bf16) -> f32
      %1442 = "arith.mulf"(%1440, %1441) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1443 = "arith.addf"(%arg1294, %1442) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1443) : (f32) -> ()
    }) : (tensor<60x48xbf16>, tensor<48x48xbf16>, tensor<60x48xf32>) -> tensor<60x48xf32>
    %64 = "tensor.empty"() : () -> tensor<60x48xbf16>
    %65 = "linalg.generic"(%63, %64) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1290: f32, %arg1291: bf16):
      %1439 = "arith.truncf"(%arg1290) : (f32) -> bf16
      "linalg.yield"(%1439) : (bf16) -> ()
    }) : (tensor<60x48xf32>, tensor<60x48xbf16>) -> tensor<60x48xbf16>
    %66 = "linalg.generic"(%arg6, %65, %64) <{indexing_maps = [#map1, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1287: bf16, %arg1288: bf16, %arg1289: bf16):
      %1438 = "arith.addf"(%arg1287, %arg1288) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1438) : (bf16) -> ()
    }) : (tensor<48xbf16>, tensor<60x48xbf16>, tensor<60x48xbf16>) -> tensor<60x48xbf16>
    %67 = "tensor.expand_shape"(%66) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 5, 12, 3, 16>}> : (tensor<60x48xbf16>) -> tensor<5x12x3x16xbf16>
    %68 = "tensor.empty"() : () -> tensor<5x3x12x16xbf16>
    %69 = "linalg.transpose"(%67, %68) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1285: bf16, %arg1286: bf16):
      "linalg.yield"(%arg1285) : (bf16) -> ()
    }) : (tensor<5x12x3x16xbf16>, tensor<5x3x12x16xbf16>) -> tensor<5x3x12x16xbf16>
    %70 = "linalg.transpose"(%arg7, %59) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1283: bf16, %arg1284: bf16):
      "linalg.yield"(%arg1283) : (bf16) -> ()
    }) : (tensor<48x48xbf16>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %71 = "linalg.matmul"(%58, %70, %62) <{indexing_maps = [#map7, #map8, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1280: bf16, %arg1281: bf16, %arg1282: f32):
      %1434 = "arith.extf"(%arg1280) : (bf16) -> f32
      %1435 = "arith.extf"(%arg1281) : (bf16) -> f32
      %1436 = "arith.mulf"(%1434, %1435) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1437 = "arith.addf"(%arg1282, %1436) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1437) : (f32) -> ()
    }) : (tensor<60x48xbf16>, tensor<48x48xbf16>, tensor<60x48xf32>) -> tensor<60x48xf32>
    %72 = "linalg.generic"(%71, %64) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1278: f32, %arg1279: bf16):
      %1433 = "arith.truncf"(%arg1278) : (f32) -> bf16
      "linalg.yield"(%1433) : (bf16) -> ()
    }) : (tensor<60x48xf32>, tensor<60x48xbf16>) -> tensor<60x48xbf16>
    %73 = "linalg.generic"(%arg8, %72, %64) <{indexing_maps = [#map1, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1275: bf16, %arg1276: bf16, %arg1277: bf16):
      %1432 = "arith.addf"(%arg1275, %arg1276) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1432) : (bf16) -> ()
    }) : (tensor<48xbf16>, tensor<60x48xbf16>, tensor<60x48xbf16>) -> tensor<60x48xbf16>
    %74 = "tensor.expand_shape"(%73) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 5, 12, 3, 16>}> : (tensor<60x48xbf16>) -> tensor<5x12x3x16xbf16>
    %75 = "linalg.transpose"(%arg9, %59) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1273: bf16, %arg1274: bf16):
      "linalg.yield"(%arg1273) : (bf16) -> ()
    }) : (tensor<48x48xbf16>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %76 = "linalg.matmul"(%58, %75, %62) <{indexing_maps = [#map7, #map8, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1270: bf16, %arg1271: bf16, %arg1272: f32):
      %1428 = "arith.extf"(%arg1270) : (bf16) -> f32
      %1429 = "arith.extf"(%arg1271) : (bf16) -> f32
      %1430 = "arith.mulf"(%1428, %1429) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1431 = "arith.addf"(%arg1272, %1430) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1431) : (f32) -> ()
    }) : (tensor<60x48xbf16>, tensor<48x48xbf16>, tensor<60x48xf32>) -> tensor<60x48xf32>
    %77 = "linalg.generic"(%76, %64) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1268: f32, %arg1269: bf16):
      %1427 = "arith.truncf"(%arg1268) : (f32) -> bf16
      "linalg.yield"(%1427) : (bf16) -> ()
    }) : (tensor<60x48xf32>, tensor<60x48xbf16>) -> tensor<60x48xbf16>
    %78 = "linalg.generic"(%arg10, %77, %64) <{indexing_maps = [#map1, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1265: bf16, %arg1266: bf16, %arg1267: bf16):
      %1426 = "arith.addf"(%arg1265, %arg1266) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1426) : (bf16) -> ()
    }) : (tensor<48xbf16>, tensor<60x48xbf16>, tensor<60x48xbf16>) -> tensor<60x48xbf16>
    %79 = "tensor.expand_shape"(%78) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 5, 12, 3, 16>}> : (tensor<60x48xbf16>) -> tensor<5x12x3x16xbf16>
    %80 = "linalg.transpose"(%79, %68) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1263: bf16, %arg1264: bf16):
      "linalg.yield"(%arg1263) : (bf16) -> ()
    }) : (tensor<5x12x3x16xbf16>, tensor<5x3x12x16xbf16>) -> tensor<5x3x12x16xbf16>
    %81 = "tensor.empty"() : () -> tensor<5x3x16x12xbf16>
    %82 = "linalg.transpose"(%74, %81) <{permutation = array<i64: 0, 2, 3, 1>}> ({
    ^bb0(%arg1261: bf16, %arg1262: bf16):
      "linalg.yield"(%arg1261) : (bf16) -> ()
    }) : (tensor<5x12x3x16xbf16>, tensor<5x3x16x12xbf16>) -> tensor<5x3x16x12xbf16>
    %83 = "tensor.collapse_shape"(%69) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<5x3x12x16xbf16>) -> tensor<15x12x16xbf16>
    %84 = "tensor.collapse_shape"(%82) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<5x3x16x12xbf16>) -> tensor<15x16x12xbf16>
    %85 = "tensor.empty"() : () -> tensor<15x12x12xf32>
    %86 = "linalg.fill"(%6, %85) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1259: f32, %arg1260: f32):
      "linalg.yield"(%arg1259) : (f32) -> ()
    }) : (f32, tensor<15x12x12xf32>) -> tensor<15x12x12xf32>
    %87 = "linalg.batch_matmul"(%83, %84, %86) <{indexing_maps = [#map9, #map10, #map11], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1256: bf16, %arg1257: bf16, %arg1258: f32):
      %1422 = "arith.extf"(%arg1256) : (bf16) -> f32
      %1423 = "arith.extf"(%arg1257) : (bf16) -> f32
      %1424 = "arith.mulf"(%1422, %1423) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1425 = "arith.addf"(%arg1258, %1424) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1425) : (f32) -> ()
    }) : (tensor<15x12x16xbf16>, tensor<15x16x12xbf16>, tensor<15x12x12xf32>) -> tensor<15x12x12xf32>
    %88 = "tensor.empty"() : () -> tensor<15x12x12xbf16>
    %89 = "linalg.generic"(%87, %88) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1254: f32, %arg1255: bf16):
      %1421 = "arith.truncf"(%arg1254) : (f32) -> bf16
      "linalg.yield"(%1421) : (bf16) -> ()
    }) : (tensor<15x12x12xf32>, tensor<15x12x12xbf16>) -> tensor<15x12x12xbf16>
    %90 = "tensor.expand_shape"(%89) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 5, 3, 12, 12>}> : (tensor<15x12x12xbf16>) -> tensor<5x3x12x12xbf16>
    %91 = "tensor.empty"() : () -> tensor<5x3x12x12xf32>
    %92 = "linalg.generic"(%90, %91) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1252: bf16, %arg1253: f32):
      %1420 = "arith.extf"(%arg1252) : (bf16) -> f32
      "linalg.yield"(%1420) : (f32) -> ()
    }) : (tensor<5x3x12x12xbf16>, tensor<5x3x12x12xf32>) -> tensor<5x3x12x12xf32>
    %93 = "linalg.generic"(%92, %91) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1250: f32, %arg1251: f32):
      %1419 = "arith.mulf"(%arg1250, %22) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1419) : (f32) -> ()
    }) : (tensor<5x3x12x12xf32>, tensor<5x3x12x12xf32>) -> tensor<5x3x12x12xf32>
    %94 = "tensor.empty"() : () -> tensor<5x3x12x12xbf16>
    %95 = "linalg.generic"(%93, %94) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1248: f32, %arg1249: bf16):
      %1418 = "arith.truncf"(%arg1248) : (f32) -> bf16
      "linalg.yield"(%1418) : (bf16) -> ()
    }) : (tensor<5x3x12x12xf32>, tensor<5x3x12x12xbf16>) -> tensor<5x3x12x12xbf16>
    %96 = "linalg.generic"(%95, %91) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1246: bf16, %arg1247: f32):
      %1417 = "arith.extf"(%arg1246) : (bf16) -> f32
      "linalg.yield"(%1417) : (f32) -> ()
    }) : (tensor<5x3x12x12xbf16>, tensor<5x3x12x12xf32>) -> tensor<5x3x12x12xf32>
    %97 = "tensor.empty"() : () -> tensor<5x3x12xi64>
    %98 = "linalg.fill"(%2, %97) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1244: i64, %arg1245: i64):
      "linalg.yield"(%arg1244) : (i64) -> ()
    }) : (i64, tensor<5x3x12xi64>) -> tensor<5x3x12xi64>
    %99 = "tensor.empty"() : () -> tensor<5x3x12xf32>
    %100 = "linalg.fill"(%8, %99) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1242: f32, %arg1243: f32):
      "linalg.yield"(%arg1242) : (f32) -> ()
    }) : (f32, tensor<5x3x12xf32>) -> tensor<5x3x12xf32>
    %101:2 = "linalg.generic"(%96, %100, %98) <{indexing_maps = [#map12, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg1239: f32, %arg1240: f32, %arg1241: i64):
      %1412 = "linalg.index"() <{dim = 3 : i64}> : () -> index
      %1413 = "arith.index_cast"(%1412) : (index) -> i64
      %1414 = "arith.maximumf"(%arg1239, %arg1240) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1415 = "arith.cmpf"(%arg1239, %arg1240) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1416 = "arith.select"(%1415, %1413, %arg1241) : (i1, i64, i64) -> i64
      "linalg.yield"(%1414, %1416) : (f32, i64) -> ()
    }) : (tensor<5x3x12x12xf32>, tensor<5x3x12xf32>, tensor<5x3x12xi64>) -> (tensor<5x3x12xf32>, tensor<5x3x12xi64>)
    %102 = "tensor.expand_shape"(%101#0) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 5, 3, 12, 1>}> : (tensor<5x3x12xf32>) -> tensor<5x3x12x1xf32>
    %103 = "linalg.generic"(%96, %102, %91) <{indexing_maps = [#map12, #map13, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1236: f32, %arg1237: f32, %arg1238: f32):
      %1411 = "arith.subf"(%arg1236, %arg1237) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1411) : (f32) -> ()
    }) : (tensor<5x3x12x12xf32>, tensor<5x3x12x1xf32>, tensor<5x3x12x12xf32>) -> tensor<5x3x12x12xf32>
    %104 = "linalg.generic"(%103, %91) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1234: f32, %arg1235: f32):
      %1410 = "math.exp"(%arg1234) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1410) : (f32) -> ()
    }) : (tensor<5x3x12x12xf32>, tensor<5x3x12x12xf32>) -> tensor<5x3x12x12xf32>
    %105 = "tensor.empty"() : () -> tensor<5x3x12x1xf32>
    %106 = "linalg.fill"(%6, %105) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1232: f32, %arg1233: f32):
      "linalg.yield"(%arg1232) : (f32) -> ()
    }) : (f32, tensor<5x3x12x1xf32>) -> tensor<5x3x12x1xf32>
    %107 = "linalg.generic"(%104, %106) <{indexing_maps = [#map12, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1230: f32, %arg1231: f32):
      %1409 = "arith.addf"(%arg1230, %arg1231) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1409) : (f32) -> ()
    }) : (tensor<5x3x12x12xf32>, tensor<5x3x12x1xf32>) -> tensor<5x3x12x1xf32>
    %108 = "linalg.generic"(%104, %107, %91) <{indexing_maps = [#map12, #map13, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1227: f32, %arg1228: f32, %arg1229: f32):
      %1408 = "arith.divf"(%arg1227, %arg1228) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1408) : (f32) -> ()
    }) : (tensor<5x3x12x12xf32>, tensor<5x3x12x1xf32>, tensor<5x3x12x12xf32>) -> tensor<5x3x12x12xf32>
    %109 = "linalg.generic"(%108, %94) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1225: f32, %arg1226: bf16):
      %1407 = "arith.truncf"(%arg1225) : (f32) -> bf16
      "linalg.yield"(%1407) : (bf16) -> ()
    }) : (tensor<5x3x12x12xf32>, tensor<5x3x12x12xbf16>) -> tensor<5x3x12x12xbf16>
    %110 = "tensor.collapse_shape"(%109) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<5x3x12x12xbf16>) -> tensor<15x12x12xbf16>
    %111 = "tensor.collapse_shape"(%80) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<5x3x12x16xbf16>) -> tensor<15x12x16xbf16>
    %112 = "tensor.empty"() : () -> tensor<15x12x16xf32>
    %113 = "linalg.fill"(%6, %112) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1223: f32, %arg1224: f32):
      "linalg.yield"(%arg1223) : (f32) -> ()
    }) : (f32, tensor<15x12x16xf32>) -> tensor<15x12x16xf32>
    %114 = "linalg.batch_matmul"(%110, %111, %113) <{indexing_maps = [#map9, #map10, #map11], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1220: bf16, %arg1221: bf16, %arg1222: f32):
      %1403 = "arith.extf"(%arg1220) : (bf16) -> f32
      %1404 = "arith.extf"(%arg1221) : (bf16) -> f32
      %1405 = "arith.mulf"(%1403, %1404) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1406 = "arith.addf"(%arg1222, %1405) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1406) : (f32) -> ()
    }) : (tensor<15x12x12xbf16>, tensor<15x12x16xbf16>, tensor<15x12x16xf32>) -> tensor<15x12x16xf32>
    %115 = "tensor.empty"() : () -> tensor<15x12x16xbf16>
    %116 = "linalg.generic"(%114, %115) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1218: f32, %arg1219: bf16):
      %1402 = "arith.truncf"(%arg1218) : (f32) -> bf16
      "linalg.yield"(%1402) : (bf16) -> ()
    }) : (tensor<15x12x16xf32>, tensor<15x12x16xbf16>) -> tensor<15x12x16xbf16>
    %117 = "tensor.expand_shape"(%116) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 5, 3, 12, 16>}> : (tensor<15x12x16xbf16>) -> tensor<5x3x12x16xbf16>
    %118 = "tensor.empty"() : () -> tensor<5x12x3x16xbf16>
    %119 = "linalg.transpose"(%117, %118) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1216: bf16, %arg1217: bf16):
      "linalg.yield"(%arg1216) : (bf16) -> ()
    }) : (tensor<5x3x12x16xbf16>, tensor<5x12x3x16xbf16>) -> tensor<5x12x3x16xbf16>
    %120 = "tensor.collapse_shape"(%119) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<5x12x3x16xbf16>) -> tensor<60x48xbf16>
    %121 = "linalg.transpose"(%arg11, %59) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1214: bf16, %arg1215: bf16):
      "linalg.yield"(%arg1214) : (bf16) -> ()
    }) : (tensor<48x48xbf16>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %122 = "linalg.matmul"(%120, %121, %62) <{indexing_maps = [#map7, #map8, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1211: bf16, %arg1212: bf16, %arg1213: f32):
      %1398 = "arith.extf"(%arg1211) : (bf16) -> f32
      %1399 = "arith.extf"(%arg1212) : (bf16) -> f32
      %1400 = "arith.mulf"(%1398, %1399) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1401 = "arith.addf"(%arg1213, %1400) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1401) : (f32) -> ()
    }) : (tensor<60x48xbf16>, tensor<48x48xbf16>, tensor<60x48xf32>) -> tensor<60x48xf32>
    %123 = "linalg.generic"(%122, %64) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1209: f32, %arg1210: bf16):
      %1397 = "arith.truncf"(%arg1209) : (f32) -> bf16
      "linalg.yield"(%1397) : (bf16) -> ()
    }) : (tensor<60x48xf32>, tensor<60x48xbf16>) -> tensor<60x48xbf16>
    %124 = "linalg.generic"(%arg12, %123, %64) <{indexing_maps = [#map1, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1206: bf16, %arg1207: bf16, %arg1208: bf16):
      %1396 = "arith.addf"(%arg1206, %arg1207) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1396) : (bf16) -> ()
    }) : (tensor<48xbf16>, tensor<60x48xbf16>, tensor<60x48xbf16>) -> tensor<60x48xbf16>
    %125 = "tensor.expand_shape"(%124) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 5, 12, 48>}> : (tensor<60x48xbf16>) -> tensor<5x12x48xbf16>
    %126 = "linalg.generic"(%125, %57, %35) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1203: bf16, %arg1204: bf16, %arg1205: bf16):
      %1395 = "arith.addf"(%arg1203, %arg1204) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1395) : (bf16) -> ()
    }) : (tensor<5x12x48xbf16>, tensor<5x12x48xbf16>, tensor<5x12x48xbf16>) -> tensor<5x12x48xbf16>
    %127 = "linalg.generic"(%126, %42) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1201: bf16, %arg1202: f32):
      %1394 = "arith.extf"(%arg1201) : (bf16) -> f32
      "linalg.yield"(%1394) : (f32) -> ()
    }) : (tensor<5x12x48xbf16>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %128 = "linalg.generic"(%127, %45) <{indexing_maps = [#map3, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1199: f32, %arg1200: f32):
      %1393 = "arith.addf"(%arg1199, %arg1200) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1393) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %129 = "linalg.generic"(%128, %44) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1197: f32, %arg1198: f32):
      %1392 = "arith.divf"(%arg1197, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1392) : (f32) -> ()
    }) : (tensor<5x12x1xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %130 = "linalg.generic"(%127, %129, %42) <{indexing_maps = [#map3, #map5, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1194: f32, %arg1195: f32, %arg1196: f32):
      %1391 = "arith.subf"(%arg1194, %arg1195) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1391) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x1xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %131 = "linalg.generic"(%130, %130, %42) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1191: f32, %arg1192: f32, %arg1193: f32):
      %1390 = "arith.mulf"(%arg1191, %arg1192) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1390) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x48xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %132 = "linalg.generic"(%131, %45) <{indexing_maps = [#map3, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1189: f32, %arg1190: f32):
      %1389 = "arith.addf"(%arg1189, %arg1190) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1389) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %133 = "linalg.generic"(%132, %44) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1187: f32, %arg1188: f32):
      %1388 = "arith.divf"(%arg1187, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1388) : (f32) -> ()
    }) : (tensor<5x12x1xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %134 = "linalg.generic"(%133, %44) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1185: f32, %arg1186: f32):
      %1386 = "arith.truncf"(%19) : (f64) -> f32
      %1387 = "arith.addf"(%arg1185, %1386) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1387) : (f32) -> ()
    }) : (tensor<5x12x1xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %135 = "linalg.generic"(%134, %44) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1183: f32, %arg1184: f32):
      %1385 = "math.rsqrt"(%arg1183) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1385) : (f32) -> ()
    }) : (tensor<5x12x1xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %136 = "linalg.generic"(%130, %135, %42) <{indexing_maps = [#map3, #map5, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1180: f32, %arg1181: f32, %arg1182: f32):
      %1384 = "arith.mulf"(%arg1180, %arg1181) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1384) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x1xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %137 = "linalg.generic"(%136, %arg13, %42) <{indexing_maps = [#map3, #map6, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1177: f32, %arg1178: bf16, %arg1179: f32):
      %1382 = "arith.extf"(%arg1178) : (bf16) -> f32
      %1383 = "arith.mulf"(%arg1177, %1382) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1383) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<48xbf16>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %138 = "linalg.generic"(%137, %arg14, %42) <{indexing_maps = [#map3, #map6, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1174: f32, %arg1175: bf16, %arg1176: f32):
      %1380 = "arith.extf"(%arg1175) : (bf16) -> f32
      %1381 = "arith.addf"(%arg1174, %1380) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1381) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<48xbf16>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %139 = "linalg.generic"(%138, %35) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1172: f32, %arg1173: bf16):
      %1379 = "arith.truncf"(%arg1172) : (f32) -> bf16
      "linalg.yield"(%1379) : (bf16) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x48xbf16>) -> tensor<5x12x48xbf16>
    %140 = "tensor.collapse_shape"(%139) <{reassociation = [[0, 1], [2]]}> : (tensor<5x12x48xbf16>) -> tensor<60x48xbf16>
    %141 = "tensor.empty"() : () -> tensor<48x80xbf16>
    %142 = "linalg.transpose"(%arg15, %141) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1170: bf16, %arg1171: bf16):
      "linalg.yield"(%arg1170) : (bf16) -> ()
    }) : (tensor<80x48xbf16>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %143 = "tensor.empty"() : () -> tensor<60x80xf32>
    %144 = "linalg.fill"(%6, %143) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1168: f32, %arg1169: f32):
      "linalg.yield"(%arg1168) : (f32) -> ()
    }) : (f32, tensor<60x80xf32>) -> tensor<60x80xf32>
    %145 = "linalg.matmul"(%140, %142, %144) <{indexing_maps = [#map7, #map8, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1165: bf16, %arg1166: bf16, %arg1167: f32):
      %1375 = "arith.extf"(%arg1165) : (bf16) -> f32
      %1376 = "arith.extf"(%arg1166) : (bf16) -> f32
      %1377 = "arith.mulf"(%1375, %1376) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1378 = "arith.addf"(%arg1167, %1377) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1378) : (f32) -> ()
    }) : (tensor<60x48xbf16>, tensor<48x80xbf16>, tensor<60x80xf32>) -> tensor<60x80xf32>
    %146 = "tensor.empty"() : () -> tensor<60x80xbf16>
    %147 = "linalg.generic"(%145, %146) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1163: f32, %arg1164: bf16):
      %1374 = "arith.truncf"(%arg1163) : (f32) -> bf16
      "linalg.yield"(%1374) : (bf16) -> ()
    }) : (tensor<60x80xf32>, tensor<60x80xbf16>) -> tensor<60x80xbf16>
    %148 = "linalg.generic"(%arg16, %147, %146) <{indexing_maps = [#map1, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1160: bf16, %arg1161: bf16, %arg1162: bf16):
      %1373 = "arith.addf"(%arg1160, %arg1161) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1373) : (bf16) -> ()
    }) : (tensor<80xbf16>, tensor<60x80xbf16>, tensor<60x80xbf16>) -> tensor<60x80xbf16>
    %149 = "tensor.expand_shape"(%148) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 5, 12, 80>}> : (tensor<60x80xbf16>) -> tensor<5x12x80xbf16>
    %150 = "tensor.empty"() : () -> tensor<5x12x80xbf16>
    %151 = "linalg.generic"(%149, %150) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1158: bf16, %arg1159: bf16):
      %1367 = "math.sqrt"(%11) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      %1368 = "arith.divf"(%arg1158, %1367) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1369 = "math.erf"(%1368) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      %1370 = "arith.addf"(%1369, %10) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1371 = "arith.mulf"(%1370, %12) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1372 = "arith.mulf"(%arg1158, %1371) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1372) : (bf16) -> ()
    }) : (tensor<5x12x80xbf16>, tensor<5x12x80xbf16>) -> tensor<5x12x80xbf16>
    %152 = "tensor.collapse_shape"(%151) <{reassociation = [[0, 1], [2]]}> : (tensor<5x12x80xbf16>) -> tensor<60x80xbf16>
    %153 = "tensor.empty"() : () -> tensor<80x48xbf16>
    %154 = "linalg.transpose"(%arg17, %153) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1156: bf16, %arg1157: bf16):
      "linalg.yield"(%arg1156) : (bf16) -> ()
    }) : (tensor<48x80xbf16>, tensor<80x48xbf16>) -> tensor<80x48xbf16>
    %155 = "linalg.matmul"(%152, %154, %62) <{indexing_maps = [#map7, #map8, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1153: bf16, %arg1154: bf16, %arg1155: f32):
      %1363 = "arith.extf"(%arg1153) : (bf16) -> f32
      %1364 = "arith.extf"(%arg1154) : (bf16) -> f32
      %1365 = "arith.mulf"(%1363, %1364) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1366 = "arith.addf"(%arg1155, %1365) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1366) : (f32) -> ()
    }) : (tensor<60x80xbf16>, tensor<80x48xbf16>, tensor<60x48xf32>) -> tensor<60x48xf32>
    %156 = "linalg.generic"(%155, %64) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1151: f32, %arg1152: bf16):
      %1362 = "arith.truncf"(%arg1151) : (f32) -> bf16
      "linalg.yield"(%1362) : (bf16) -> ()
    }) : (tensor<60x48xf32>, tensor<60x48xbf16>) -> tensor<60x48xbf16>
    %157 = "linalg.generic"(%arg18, %156, %64) <{indexing_maps = [#map1, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1148: bf16, %arg1149: bf16, %arg1150: bf16):
      %1361 = "arith.addf"(%arg1148, %arg1149) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1361) : (bf16) -> ()
    }) : (tensor<48xbf16>, tensor<60x48xbf16>, tensor<60x48xbf16>) -> tensor<60x48xbf16>
    %158 = "tensor.expand_shape"(%157) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 5, 12, 48>}> : (tensor<60x48xbf16>) -> tensor<5x12x48xbf16>
    %159 = "linalg.generic"(%158, %139, %35) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1145: bf16, %arg1146: bf16, %arg1147: bf16):
      %1360 = "arith.addf"(%arg1145, %arg1146) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1360) : (bf16) -> ()
    }) : (tensor<5x12x48xbf16>, tensor<5x12x48xbf16>, tensor<5x12x48xbf16>) -> tensor<5x12x48xbf16>
    %160 = "linalg.generic"(%159, %42) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1143: bf16, %arg1144: f32):
      %1359 = "arith.extf"(%arg1143) : (bf16) -> f32
      "linalg.yield"(%1359) : (f32) -> ()
    }) : (tensor<5x12x48xbf16>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %161 = "linalg.generic"(%160, %45) <{indexing_maps = [#map3, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1141: f32, %arg1142: f32):
      %1358 = "arith.addf"(%arg1141, %arg1142) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1358) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %162 = "linalg.generic"(%161, %44) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1139: f32, %arg1140: f32):
      %1357 = "arith.divf"(%arg1139, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1357) : (f32) -> ()
    }) : (tensor<5x12x1xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %163 = "linalg.generic"(%160, %162, %42) <{indexing_maps = [#map3, #map5, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1136: f32, %arg1137: f32, %arg1138: f32):
      %1356 = "arith.subf"(%arg1136, %arg1137) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1356) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x1xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %164 = "linalg.generic"(%163, %163, %42) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1133: f32, %arg1134: f32, %arg1135: f32):
      %1355 = "arith.mulf"(%arg1133, %arg1134) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1355) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x48xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %165 = "linalg.generic"(%164, %45) <{indexing_maps = [#map3, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1131: f32, %arg1132: f32):
      %1354 = "arith.addf"(%arg1131, %arg1132) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1354) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %166 = "linalg.generic"(%165, %44) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1129: f32, %arg1130: f32):
      %1353 = "arith.divf"(%arg1129, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1353) : (f32) -> ()
    }) : (tensor<5x12x1xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %167 = "linalg.generic"(%166, %44) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1127: f32, %arg1128: f32):
      %1351 = "arith.truncf"(%19) : (f64) -> f32
      %1352 = "arith.addf"(%arg1127, %1351) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1352) : (f32) -> ()
    }) : (tensor<5x12x1xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %168 = "linalg.generic"(%167, %44) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1125: f32, %arg1126: f32):
      %1350 = "math.rsqrt"(%arg1125) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1350) : (f32) -> ()
    }) : (tensor<5x12x1xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %169 = "linalg.generic"(%163, %168, %42) <{indexing_maps = [#map3, #map5, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1122: f32, %arg1123: f32, %arg1124: f32):
      %1349 = "arith.mulf"(%arg1122, %arg1123) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1349) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x1xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %170 = "linalg.generic"(%169, %arg19, %42) <{indexing_maps = [#map3, #map6, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1119: f32, %arg1120: bf16, %arg1121: f32):
      %1347 = "arith.extf"(%arg1120) : (bf16) -> f32
      %1348 = "arith.mulf"(%arg1119, %1347) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1348) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<48xbf16>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %171 = "linalg.generic"(%170, %arg20, %42) <{indexing_maps = [#map3, #map6, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1116: f32, %arg1117: bf16, %arg1118: f32):
      %1345 = "arith.extf"(%arg1117) : (bf16) -> f32
      %1346 = "arith.addf"(%arg1116, %1345) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1346) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<48xbf16>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %172 = "linalg.generic"(%171, %35) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1114: f32, %arg1115: bf16):
      %1344 = "arith.truncf"(%arg1114) : (f32) -> bf16
      "linalg.yield"(%1344) : (bf16) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x48xbf16>) -> tensor<5x12x48xbf16>
    %173 = "tensor.collapse_shape"(%172) <{reassociation = [[0, 1], [2]]}> : (tensor<5x12x48xbf16>) -> tensor<60x48xbf16>
    %174 = "linalg.transpose"(%arg21, %59) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1112: bf16, %arg1113: bf16):
      "linalg.yield"(%arg1112) : (bf16) -> ()
    }) : (tensor<48x48xbf16>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %175 = "linalg.matmul"(%173, %174, %62) <{indexing_maps = [#map7, #map8, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1109: bf16, %arg1110: bf16, %arg1111: f32):
      %1340 = "arith.extf"(%arg1109) : (bf16) -> f32
      %1341 = "arith.extf"(%arg1110) : (bf16) -> f32
      %1342 = "arith.mulf"(%1340, %1341) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1343 = "arith.addf"(%arg1111, %1342) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1343) : (f32) -> ()
    }) : (tensor<60x48xbf16>, tensor<48x48xbf16>, tensor<60x48xf32>) -> tensor<60x48xf32>
    %176 = "linalg.generic"(%175, %64) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1107: f32, %arg1108: bf16):
      %1339 = "arith.truncf"(%arg1107) : (f32) -> bf16
      "linalg.yield"(%1339) : (bf16) -> ()
    }) : (tensor<60x48xf32>, tensor<60x48xbf16>) -> tensor<60x48xbf16>
    %177 = "linalg.generic"(%arg22, %176, %64) <{indexing_maps = [#map1, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1104: bf16, %arg1105: bf16, %arg1106: bf16):
      %1338 = "arith.addf"(%arg1104, %arg1105) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1338) : (bf16) -> ()
    }) : (tensor<48xbf16>, tensor<60x48xbf16>, tensor<60x48xbf16>) -> tensor<60x48xbf16>
    %178 = "tensor.expand_shape"(%177) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 5, 12, 3, 16>}> : (tensor<60x48xbf16>) -> tensor<5x12x3x16xbf16>
    %179 = "linalg.transpose"(%178, %68) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1102: bf16, %arg1103: bf16):
      "linalg.yield"(%arg1102) : (bf16) -> ()
    }) : (tensor<5x12x3x16xbf16>, tensor<5x3x12x16xbf16>) -> tensor<5x3x12x16xbf16>
    %180 = "linalg.transpose"(%arg23, %59) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1100: bf16, %arg1101: bf16):
      "linalg.yield"(%arg1100) : (bf16) -> ()
    }) : (tensor<48x48xbf16>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %181 = "linalg.matmul"(%173, %180, %62) <{indexing_maps = [#map7, #map8, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1097: bf16, %arg1098: bf16, %arg1099: f32):
      %1334 = "arith.extf"(%arg1097) : (bf16) -> f32
      %1335 = "arith.extf"(%arg1098) : (bf16) -> f32
      %1336 = "arith.mulf"(%1334, %1335) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1337 = "arith.addf"(%arg1099, %1336) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1337) : (f32) -> ()
    }) : (tensor<60x48xbf16>, tensor<48x48xbf16>, tensor<60x48xf32>) -> tensor<60x48xf32>
    %182 = "linalg.generic"(%181, %64) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1095: f32, %arg1096: bf16):
      %1333 = "arith.truncf"(%arg1095) : (f32) -> bf16
      "linalg.yield"(%1333) : (bf16) -> ()
    }) : (tensor<60x48xf32>, tensor<60x48xbf16>) -> tensor<60x48xbf16>
    %183 = "linalg.generic"(%arg24, %182, %64) <{indexing_maps = [#map1, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1092: bf16, %arg1093: bf16, %arg1094: bf16):
      %1332 = "arith.addf"(%arg1092, %arg1093) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1332) : (bf16) -> ()
    }) : (tensor<48xbf16>, tensor<60x48xbf16>, tensor<60x48xbf16>) -> tensor<60x48xbf16>
    %184 = "tensor.expand_shape"(%183) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 5, 12, 3, 16>}> : (tensor<60x48xbf16>) -> tensor<5x12x3x16xbf16>
    %185 = "linalg.transpose"(%arg25, %59) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1090: bf16, %arg1091: bf16):
      "linalg.yield"(%arg1090) : (bf16) -> ()
    }) : (tensor<48x48xbf16>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %186 = "linalg.matmul"(%173, %185, %62) <{indexing_maps = [#map7, #map8, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1087: bf16, %arg1088: bf16, %arg1089: f32):
      %1328 = "arith.extf"(%arg1087) : (bf16) -> f32
      %1329 = "arith.extf"(%arg1088) : (bf16) -> f32
      %1330 = "arith.mulf"(%1328, %1329) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1331 = "arith.addf"(%arg1089, %1330) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1331) : (f32) -> ()
    }) : (tensor<60x48xbf16>, tensor<48x48xbf16>, tensor<60x48xf32>) -> tensor<60x48xf32>
    %187 = "linalg.generic"(%186, %64) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1085: f32, %arg1086: bf16):
      %1327 = "arith.truncf"(%arg1085) : (f32) -> bf16
      "linalg.yield"(%1327) : (bf16) -> ()
    }) : (tensor<60x48xf32>, tensor<60x48xbf16>) -> tensor<60x48xbf16>
    %188 = "linalg.generic"(%arg26, %187, %64) <{indexing_maps = [#map1, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1082: bf16, %arg1083: bf16, %arg1084: bf16):
      %1326 = "arith.addf"(%arg1082, %arg1083) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1326) : (bf16) -> ()
    }) : (tensor<48xbf16>, tensor<60x48xbf16>, tensor<60x48xbf16>) -> tensor<60x48xbf16>
    %189 = "tensor.expand_shape"(%188) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 5, 12, 3, 16>}> : (tensor<60x48xbf16>) -> tensor<5x12x3x16xbf16>
    %190 = "linalg.transpose"(%189, %68) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1080: bf16, %arg1081: bf16):
      "linalg.yield"(%arg1080) : (bf16) -> ()
    }) : (tensor<5x12x3x16xbf16>, tensor<5x3x12x16xbf16>) -> tensor<5x3x12x16xbf16>
    %191 = "linalg.transpose"(%184, %81) <{permutation = array<i64: 0, 2, 3, 1>}> ({
    ^bb0(%arg1078: bf16, %arg1079: bf16):
      "linalg.yield"(%arg1078) : (bf16) -> ()
    }) : (tensor<5x12x3x16xbf16>, tensor<5x3x16x12xbf16>) -> tensor<5x3x16x12xbf16>
    %192 = "tensor.collapse_shape"(%179) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<5x3x12x16xbf16>) -> tensor<15x12x16xbf16>
    %193 = "tensor.collapse_shape"(%191) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<5x3x16x12xbf16>) -> tensor<15x16x12xbf16>
    %194 = "linalg.batch_matmul"(%192, %193, %86) <{indexing_maps = [#map9, #map10, #map11], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1075: bf16, %arg1076: bf16, %arg1077: f32):
      %1322 = "arith.extf"(%arg1075) : (bf16) -> f32
      %1323 = "arith.extf"(%arg1076) : (bf16) -> f32
      %1324 = "arith.mulf"(%1322, %1323) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1325 = "arith.addf"(%arg1077, %1324) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1325) : (f32) -> ()
    }) : (tensor<15x12x16xbf16>, tensor<15x16x12xbf16>, tensor<15x12x12xf32>) -> tensor<15x12x12xf32>
    %195 = "linalg.generic"(%194, %88) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1073: f32, %arg1074: bf16):
      %1321 = "arith.truncf"(%arg1073) : (f32) -> bf16
      "linalg.yield"(%1321) : (bf16) -> ()
    }) : (tensor<15x12x12xf32>, tensor<15x12x12xbf16>) -> tensor<15x12x12xbf16>
    %196 = "tensor.expand_shape"(%195) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 5, 3, 12, 12>}> : (tensor<15x12x12xbf16>) -> tensor<5x3x12x12xbf16>
    %197 = "linalg.generic"(%196, %91) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1071: bf16, %arg1072: f32):
      %1320 = "arith.extf"(%arg1071) : (bf16) -> f32
      "linalg.yield"(%1320) : (f32) -> ()
    }) : (tensor<5x3x12x12xbf16>, tensor<5x3x12x12xf32>) -> tensor<5x3x12x12xf32>
    %198 = "linalg.generic"(%197, %91) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1069: f32, %arg1070: f32):
      %1319 = "arith.mulf"(%arg1069, %22) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1319) : (f32) -> ()
    }) : (tensor<5x3x12x12xf32>, tensor<5x3x12x12xf32>) -> tensor<5x3x12x12xf32>
    %199 = "linalg.generic"(%198, %94) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1067: f32, %arg1068: bf16):
      %1318 = "arith.truncf"(%arg1067) : (f32) -> bf16
      "linalg.yield"(%1318) : (bf16) -> ()
    }) : (tensor<5x3x12x12xf32>, tensor<5x3x12x12xbf16>) -> tensor<5x3x12x12xbf16>
    %200 = "linalg.generic"(%199, %91) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1065: bf16, %arg1066: f32):
      %1317 = "arith.extf"(%arg1065) : (bf16) -> f32
      "linalg.yield"(%1317) : (f32) -> ()
    }) : (tensor<5x3x12x12xbf16>, tensor<5x3x12x12xf32>) -> tensor<5x3x12x12xf32>
    %201:2 = "linalg.generic"(%200, %100, %98) <{indexing_maps = [#map12, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg1062: f32, %arg1063: f32, %arg1064: i64):
      %1312 = "linalg.index"() <{dim = 3 : i64}> : () -> index
      %1313 = "arith.index_cast"(%1312) : (index) -> i64
      %1314 = "arith.maximumf"(%arg1062, %arg1063) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1315 = "arith.cmpf"(%arg1062, %arg1063) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1316 = "arith.select"(%1315, %1313, %arg1064) : (i1, i64, i64) -> i64
      "linalg.yield"(%1314, %1316) : (f32, i64) -> ()
    }) : (tensor<5x3x12x12xf32>, tensor<5x3x12xf32>, tensor<5x3x12xi64>) -> (tensor<5x3x12xf32>, tensor<5x3x12xi64>)
    %202 = "tensor.expand_shape"(%201#0) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 5, 3, 12, 1>}> : (tensor<5x3x12xf32>) -> tensor<5x3x12x1xf32>
    %203 = "linalg.generic"(%200, %202, %91) <{indexing_maps = [#map12, #map13, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1059: f32, %arg1060: f32, %arg1061: f32):
      %1311 = "arith.subf"(%arg1059, %arg1060) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1311) : (f32) -> ()
    }) : (tensor<5x3x12x12xf32>, tensor<5x3x12x1xf32>, tensor<5x3x12x12xf32>) -> tensor<5x3x12x12xf32>
    %204 = "linalg.generic"(%203, %91) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1057: f32, %arg1058: f32):
      %1310 = "math.exp"(%arg1057) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1310) : (f32) -> ()
    }) : (tensor<5x3x12x12xf32>, tensor<5x3x12x12xf32>) -> tensor<5x3x12x12xf32>
    %205 = "linalg.generic"(%204, %106) <{indexing_maps = [#map12, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1055: f32, %arg1056: f32):
      %1309 = "arith.addf"(%arg1055, %arg1056) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1309) : (f32) -> ()
    }) : (tensor<5x3x12x12xf32>, tensor<5x3x12x1xf32>) -> tensor<5x3x12x1xf32>
    %206 = "linalg.generic"(%204, %205, %91) <{indexing_maps = [#map12, #map13, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1052: f32, %arg1053: f32, %arg1054: f32):
      %1308 = "arith.divf"(%arg1052, %arg1053) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1308) : (f32) -> ()
    }) : (tensor<5x3x12x12xf32>, tensor<5x3x12x1xf32>, tensor<5x3x12x12xf32>) -> tensor<5x3x12x12xf32>
    %207 = "linalg.generic"(%206, %94) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1050: f32, %arg1051: bf16):
      %1307 = "arith.truncf"(%arg1050) : (f32) -> bf16
      "linalg.yield"(%1307) : (bf16) -> ()
    }) : (tensor<5x3x12x12xf32>, tensor<5x3x12x12xbf16>) -> tensor<5x3x12x12xbf16>
    %208 = "tensor.collapse_shape"(%207) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<5x3x12x12xbf16>) -> tensor<15x12x12xbf16>
    %209 = "tensor.collapse_shape"(%190) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<5x3x12x16xbf16>) -> tensor<15x12x16xbf16>
    %210 = "linalg.batch_matmul"(%208, %209, %113) <{indexing_maps = [#map9, #map10, #map11], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1047: bf16, %arg1048: bf16, %arg1049: f32):
      %1303 = "arith.extf"(%arg1047) : (bf16) -> f32
      %1304 = "arith.extf"(%arg1048) : (bf16) -> f32
      %1305 = "arith.mulf"(%1303, %1304) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1306 = "arith.addf"(%arg1049, %1305) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1306) : (f32) -> ()
    }) : (tensor<15x12x12xbf16>, tensor<15x12x16xbf16>, tensor<15x12x16xf32>) -> tensor<15x12x16xf32>
    %211 = "linalg.generic"(%210, %115) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1045: f32, %arg1046: bf16):
      %1302 = "arith.truncf"(%arg1045) : (f32) -> bf16
      "linalg.yield"(%1302) : (bf16) -> ()
    }) : (tensor<15x12x16xf32>, tensor<15x12x16xbf16>) -> tensor<15x12x16xbf16>
    %212 = "tensor.expand_shape"(%211) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 5, 3, 12, 16>}> : (tensor<15x12x16xbf16>) -> tensor<5x3x12x16xbf16>
    %213 = "linalg.transpose"(%212, %118) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1043: bf16, %arg1044: bf16):
      "linalg.yield"(%arg1043) : (bf16) -> ()
    }) : (tensor<5x3x12x16xbf16>, tensor<5x12x3x16xbf16>) -> tensor<5x12x3x16xbf16>
    %214 = "tensor.collapse_shape"(%213) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<5x12x3x16xbf16>) -> tensor<60x48xbf16>
    %215 = "linalg.transpose"(%arg27, %59) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1041: bf16, %arg1042: bf16):
      "linalg.yield"(%arg1041) : (bf16) -> ()
    }) : (tensor<48x48xbf16>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %216 = "linalg.matmul"(%214, %215, %62) <{indexing_maps = [#map7, #map8, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1038: bf16, %arg1039: bf16, %arg1040: f32):
      %1298 = "arith.extf"(%arg1038) : (bf16) -> f32
      %1299 = "arith.extf"(%arg1039) : (bf16) -> f32
      %1300 = "arith.mulf"(%1298, %1299) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1301 = "arith.addf"(%arg1040, %1300) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1301) : (f32) -> ()
    }) : (tensor<60x48xbf16>, tensor<48x48xbf16>, tensor<60x48xf32>) -> tensor<60x48xf32>
    %217 = "linalg.generic"(%216, %64) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1036: f32, %arg1037: bf16):
      %1297 = "arith.truncf"(%arg1036) : (f32) -> bf16
      "linalg.yield"(%1297) : (bf16) -> ()
    }) : (tensor<60x48xf32>, tensor<60x48xbf16>) -> tensor<60x48xbf16>
    %218 = "linalg.generic"(%arg28, %217, %64) <{indexing_maps = [#map1, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1033: bf16, %arg1034: bf16, %arg1035: bf16):
      %1296 = "arith.addf"(%arg1033, %arg1034) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1296) : (bf16) -> ()
    }) : (tensor<48xbf16>, tensor<60x48xbf16>, tensor<60x48xbf16>) -> tensor<60x48xbf16>
    %219 = "tensor.expand_shape"(%218) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 5, 12, 48>}> : (tensor<60x48xbf16>) -> tensor<5x12x48xbf16>
    %220 = "linalg.generic"(%219, %172, %35) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1030: bf16, %arg1031: bf16, %arg1032: bf16):
      %1295 = "arith.addf"(%arg1030, %arg1031) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1295) : (bf16) -> ()
    }) : (tensor<5x12x48xbf16>, tensor<5x12x48xbf16>, tensor<5x12x48xbf16>) -> tensor<5x12x48xbf16>
    %221 = "linalg.generic"(%220, %42) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1028: bf16, %arg1029: f32):
      %1294 = "arith.extf"(%arg1028) : (bf16) -> f32
      "linalg.yield"(%1294) : (f32) -> ()
    }) : (tensor<5x12x48xbf16>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %222 = "linalg.generic"(%221, %45) <{indexing_maps = [#map3, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1026: f32, %arg1027: f32):
      %1293 = "arith.addf"(%arg1026, %arg1027) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1293) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %223 = "linalg.generic"(%222, %44) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1024: f32, %arg1025: f32):
      %1292 = "arith.divf"(%arg1024, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1292) : (f32) -> ()
    }) : (tensor<5x12x1xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %224 = "linalg.generic"(%221, %223, %42) <{indexing_maps = [#map3, #map5, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1021: f32, %arg1022: f32, %arg1023: f32):
      %1291 = "arith.subf"(%arg1021, %arg1022) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1291) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x1xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %225 = "linalg.generic"(%224, %224, %42) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1018: f32, %arg1019: f32, %arg1020: f32):
      %1290 = "arith.mulf"(%arg1018, %arg1019) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1290) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x48xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %226 = "linalg.generic"(%225, %45) <{indexing_maps = [#map3, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1016: f32, %arg1017: f32):
      %1289 = "arith.addf"(%arg1016, %arg1017) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1289) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %227 = "linalg.generic"(%226, %44) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1014: f32, %arg1015: f32):
      %1288 = "arith.divf"(%arg1014, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1288) : (f32) -> ()
    }) : (tensor<5x12x1xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %228 = "linalg.generic"(%227, %44) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1012: f32, %arg1013: f32):
      %1286 = "arith.truncf"(%19) : (f64) -> f32
      %1287 = "arith.addf"(%arg1012, %1286) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1287) : (f32) -> ()
    }) : (tensor<5x12x1xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %229 = "linalg.generic"(%228, %44) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1010: f32, %arg1011: f32):
      %1285 = "math.rsqrt"(%arg1010) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1285) : (f32) -> ()
    }) : (tensor<5x12x1xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %230 = "linalg.generic"(%224, %229, %42) <{indexing_maps = [#map3, #map5, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1007: f32, %arg1008: f32, %arg1009: f32):
      %1284 = "arith.mulf"(%arg1007, %arg1008) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1284) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x1xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %231 = "linalg.generic"(%230, %arg29, %42) <{indexing_maps = [#map3, #map6, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1004: f32, %arg1005: bf16, %arg1006: f32):
      %1282 = "arith.extf"(%arg1005) : (bf16) -> f32
      %1283 = "arith.mulf"(%arg1004, %1282) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1283) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<48xbf16>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %232 = "linalg.generic"(%231, %arg30, %42) <{indexing_maps = [#map3, #map6, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1001: f32, %arg1002: bf16, %arg1003: f32):
      %1280 = "arith.extf"(%arg1002) : (bf16) -> f32
      %1281 = "arith.addf"(%arg1001, %1280) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1281) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<48xbf16>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %233 = "linalg.generic"(%232, %35) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg999: f32, %arg1000: bf16):
      %1279 = "arith.truncf"(%arg999) : (f32) -> bf16
      "linalg.yield"(%1279) : (bf16) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x48xbf16>) -> tensor<5x12x48xbf16>
    %234 = "tensor.collapse_shape"(%233) <{reassociation = [[0, 1], [2]]}> : (tensor<5x12x48xbf16>) -> tensor<60x48xbf16>
    %235 = "linalg.transpose"(%arg31, %141) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg997: bf16, %arg998: bf16):
      "linalg.yield"(%arg997) : (bf16) -> ()
    }) : (tensor<80x48xbf16>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %236 = "linalg.matmul"(%234, %235, %144) <{indexing_maps = [#map7, #map8, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg994: bf16, %arg995: bf16, %arg996: f32):
      %1275 = "arith.extf"(%arg994) : (bf16) -> f32
      %1276 = "arith.extf"(%arg995) : (bf16) -> f32
      %1277 = "arith.mulf"(%1275, %1276) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1278 = "arith.addf"(%arg996, %1277) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1278) : (f32) -> ()
    }) : (tensor<60x48xbf16>, tensor<48x80xbf16>, tensor<60x80xf32>) -> tensor<60x80xf32>
    %237 = "linalg.generic"(%236, %146) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg992: f32, %arg993: bf16):
      %1274 = "arith.truncf"(%arg992) : (f32) -> bf16
      "linalg.yield"(%1274) : (bf16) -> ()
    }) : (tensor<60x80xf32>, tensor<60x80xbf16>) -> tensor<60x80xbf16>
    %238 = "linalg.generic"(%arg32, %237, %146) <{indexing_maps = [#map1, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg989: bf16, %arg990: bf16, %arg991: bf16):
      %1273 = "arith.addf"(%arg989, %arg990) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1273) : (bf16) -> ()
    }) : (tensor<80xbf16>, tensor<60x80xbf16>, tensor<60x80xbf16>) -> tensor<60x80xbf16>
    %239 = "tensor.expand_shape"(%238) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 5, 12, 80>}> : (tensor<60x80xbf16>) -> tensor<5x12x80xbf16>
    %240 = "linalg.generic"(%239, %150) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg987: bf16, %arg988: bf16):
      %1267 = "math.sqrt"(%11) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      %1268 = "arith.divf"(%arg987, %1267) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1269 = "math.erf"(%1268) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      %1270 = "arith.addf"(%1269, %10) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1271 = "arith.mulf"(%1270, %12) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %1272 = "arith.mulf"(%arg987, %1271) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1272) : (bf16) -> ()
    }) : (tensor<5x12x80xbf16>, tensor<5x12x80xbf16>) -> tensor<5x12x80xbf16>
    %241 = "tensor.collapse_shape"(%240) <{reassociation = [[0, 1], [2]]}> : (tensor<5x12x80xbf16>) -> tensor<60x80xbf16>
    %242 = "linalg.transpose"(%arg33, %153) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg985: bf16, %arg986: bf16):
      "linalg.yield"(%arg985) : (bf16) -> ()
    }) : (tensor<48x80xbf16>, tensor<80x48xbf16>) -> tensor<80x48xbf16>
    %243 = "linalg.matmul"(%241, %242, %62) <{indexing_maps = [#map7, #map8, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg982: bf16, %arg983: bf16, %arg984: f32):
      %1263 = "arith.extf"(%arg982) : (bf16) -> f32
      %1264 = "arith.extf"(%arg983) : (bf16) -> f32
      %1265 = "arith.mulf"(%1263, %1264) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1266 = "arith.addf"(%arg984, %1265) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1266) : (f32) -> ()
    }) : (tensor<60x80xbf16>, tensor<80x48xbf16>, tensor<60x48xf32>) -> tensor<60x48xf32>
    %244 = "linalg.generic"(%243, %64) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg980: f32, %arg981: bf16):
      %1262 = "arith.truncf"(%arg980) : (f32) -> bf16
      "linalg.yield"(%1262) : (bf16) -> ()
    }) : (tensor<60x48xf32>, tensor<60x48xbf16>) -> tensor<60x48xbf16>
    %245 = "linalg.generic"(%arg34, %244, %64) <{indexing_maps = [#map1, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg977: bf16, %arg978: bf16, %arg979: bf16):
      %1261 = "arith.addf"(%arg977, %arg978) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1261) : (bf16) -> ()
    }) : (tensor<48xbf16>, tensor<60x48xbf16>, tensor<60x48xbf16>) -> tensor<60x48xbf16>
    %246 = "tensor.expand_shape"(%245) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 5, 12, 48>}> : (tensor<60x48xbf16>) -> tensor<5x12x48xbf16>
    %247 = "linalg.generic"(%246, %233, %35) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg974: bf16, %arg975: bf16, %arg976: bf16):
      %1260 = "arith.addf"(%arg974, %arg975) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1260) : (bf16) -> ()
    }) : (tensor<5x12x48xbf16>, tensor<5x12x48xbf16>, tensor<5x12x48xbf16>) -> tensor<5x12x48xbf16>
    %248 = "linalg.generic"(%247, %42) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg972: bf16, %arg973: f32):
      %1259 = "arith.extf"(%arg972) : (bf16) -> f32
      "linalg.yield"(%1259) : (f32) -> ()
    }) : (tensor<5x12x48xbf16>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %249 = "linalg.generic"(%248, %45) <{indexing_maps = [#map3, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg970: f32, %arg971: f32):
      %1258 = "arith.addf"(%arg970, %arg971) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1258) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %250 = "linalg.generic"(%249, %44) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg968: f32, %arg969: f32):
      %1257 = "arith.divf"(%arg968, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1257) : (f32) -> ()
    }) : (tensor<5x12x1xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %251 = "linalg.generic"(%248, %250, %42) <{indexing_maps = [#map3, #map5, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg965: f32, %arg966: f32, %arg967: f32):
      %1256 = "arith.subf"(%arg965, %arg966) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1256) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x1xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %252 = "linalg.generic"(%251, %251, %42) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg962: f32, %arg963: f32, %arg964: f32):
      %1255 = "arith.mulf"(%arg962, %arg963) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1255) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x48xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %253 = "linalg.generic"(%252, %45) <{indexing_maps = [#map3, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg960: f32, %arg961: f32):
      %1254 = "arith.addf"(%arg960, %arg961) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1254) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %254 = "linalg.generic"(%253, %44) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg958: f32, %arg959: f32):
      %1253 = "arith.divf"(%arg958, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1253) : (f32) -> ()
    }) : (tensor<5x12x1xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %255 = "linalg.generic"(%254, %44) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg956: f32, %arg957: f32):
      %1251 = "arith.truncf"(%19) : (f64) -> f32
      %1252 = "arith.addf"(%arg956, %1251) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1252) : (f32) -> ()
    }) : (tensor<5x12x1xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %256 = "linalg.generic"(%255, %44) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg954: f32, %arg955: f32):
      %1250 = "math.rsqrt"(%arg954) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1250) : (f32) -> ()
    }) : (tensor<5x12x1xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %257 = "linalg.generic"(%251, %256, %42) <{indexing_maps = [#map3, #map5, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg951: f32, %arg952: f32, %arg953: f32):
      %1249 = "arith.mulf"(%arg951, %arg952) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1249) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x1xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %258 = "linalg.generic"(%257, %arg35, %42) <{indexing_maps = [#map3, #map6, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg948: f32, %arg949: bf16, %arg950: f32):
      %1247 = "arith.extf"(%arg949) : (bf16) -> f32
      %1248 = "arith.mulf"(%arg948, %1247) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1248) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<48xbf16>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %259 = "linalg.generic"(%258, %arg36, %42) <{indexing_maps = [#map3, #map6, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg945: f32, %arg946: bf16, %arg947: f32):
      %1245 = "arith.extf"(%arg946) : (bf16) -> f32
      %1246 = "arith.addf"(%arg945, %1245) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1246) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<48xbf16>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %260 = "linalg.generic"(%259, %35) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg943: f32, %arg944: bf16):
      %1244 = "arith.truncf"(%arg943) : (f32) -> bf16
      "linalg.yield"(%1244) : (bf16) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x48xbf16>) -> tensor<5x12x48xbf16>
    %261 = "tensor.extract_slice"(%260) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0>, static_sizes = array<i64: 5, 1, 48>, static_strides = array<i64: 1, 1, 1>}> : (tensor<5x12x48xbf16>) -> tensor<5x1x48xbf16>
    %262 = "tensor.collapse_shape"(%261) <{reassociation = [[0, 1], [2]]}> : (tensor<5x1x48xbf16>) -> tensor<5x48xbf16>
    %263 = "linalg.transpose"(%arg37, %59) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg941: bf16, %arg942: bf16):
      "linalg.yield"(%arg941) : (bf16) -> ()
    }) : (tensor<48x48xbf16>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %264 = "tensor.empty"() : () -> tensor<5x48xf32>
    %265 = "linalg.fill"(%6, %264) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg939: f32, %arg940: f32):
      "linalg.yield"(%arg939) : (f32) -> ()
    }) : (f32, tensor<5x48xf32>) -> tensor<5x48xf32>
    %266 = "linalg.matmul"(%262, %263, %265) <{indexing_maps = [#map7, #map8, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg936: bf16, %arg937: bf16, %arg938: f32):
      %1240 = "arith.extf"(%arg936) : (bf16) -> f32
      %1241 = "arith.extf"(%arg937) : (bf16) -> f32
      %1242 = "arith.mulf"(%1240, %1241) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1243 = "arith.addf"(%arg938, %1242) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1243) : (f32) -> ()
    }) : (tensor<5x48xbf16>, tensor<48x48xbf16>, tensor<5x48xf32>) -> tensor<5x48xf32>
    %267 = "tensor.empty"() : () -> tensor<5x48xbf16>
    %268 = "linalg.generic"(%266, %267) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg934: f32, %arg935: bf16):
      %1239 = "arith.truncf"(%arg934) : (f32) -> bf16
      "linalg.yield"(%1239) : (bf16) -> ()
    }) : (tensor<5x48xf32>, tensor<5x48xbf16>) -> tensor<5x48xbf16>
    %269 = "linalg.generic"(%arg38, %268, %267) <{indexing_maps = [#map1, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg931: bf16, %arg932: bf16, %arg933: bf16):
      %1238 = "arith.addf"(%arg931, %arg932) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1238) : (bf16) -> ()
    }) : (tensor<48xbf16>, tensor<5x48xbf16>, tensor<5x48xbf16>) -> tensor<5x48xbf16>
    %270 = "linalg.generic"(%269, %267) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg929: bf16, %arg930: bf16):
      %1237 = "math.tanh"(%arg929) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1237) : (bf16) -> ()
    }) : (tensor<5x48xbf16>, tensor<5x48xbf16>) -> tensor<5x48xbf16>
    %271 = "tensor.empty"() : () -> tensor<48x3xbf16>
    %272 = "linalg.transpose"(%arg39, %271) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg927: bf16, %arg928: bf16):
      "linalg.yield"(%arg927) : (bf16) -> ()
    }) : (tensor<3x48xbf16>, tensor<48x3xbf16>) -> tensor<48x3xbf16>
    %273 = "tensor.empty"() : () -> tensor<5x3xf32>
    %274 = "linalg.fill"(%6, %273) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg925: f32, %arg926: f32):
      "linalg.yield"(%arg925) : (f32) -> ()
    }) : (f32, tensor<5x3xf32>) -> tensor<5x3xf32>
    %275 = "linalg.matmul"(%270, %272, %274) <{indexing_maps = [#map7, #map8, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg922: bf16, %arg923: bf16, %arg924: f32):
      %1233 = "arith.extf"(%arg922) : (bf16) -> f32
      %1234 = "arith.extf"(%arg923) : (bf16) -> f32
      %1235 = "arith.mulf"(%1233, %1234) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1236 = "arith.addf"(%arg924, %1235) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1236) : (f32) -> ()
    }) : (tensor<5x48xbf16>, tensor<48x3xbf16>, tensor<5x3xf32>) -> tensor<5x3xf32>
    %276 = "tensor.empty"() : () -> tensor<5x3xbf16>
    %277 = "linalg.generic"(%275, %276) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg920: f32, %arg921: bf16):
      %1232 = "arith.truncf"(%arg920) : (f32) -> bf16
      "linalg.yield"(%1232) : (bf16) -> ()
    }) : (tensor<5x3xf32>, tensor<5x3xbf16>) -> tensor<5x3xbf16>
    %278 = "linalg.generic"(%arg40, %277, %276) <{indexing_maps = [#map1, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg917: bf16, %arg918: bf16, %arg919: bf16):
      %1231 = "arith.addf"(%arg917, %arg918) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1231) : (bf16) -> ()
    }) : (tensor<3xbf16>, tensor<5x3xbf16>, tensor<5x3xbf16>) -> tensor<5x3xbf16>
    %279 = "linalg.generic"(%278, %273) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg915: bf16, %arg916: f32):
      %1230 = "arith.extf"(%arg915) : (bf16) -> f32
      "linalg.yield"(%1230) : (f32) -> ()
    }) : (tensor<5x3xbf16>, tensor<5x3xf32>) -> tensor<5x3xf32>
    %280 = "tensor.empty"() : () -> tensor<5xi64>
    %281 = "linalg.fill"(%2, %280) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg913: i64, %arg914: i64):
      "linalg.yield"(%arg913) : (i64) -> ()
    }) : (i64, tensor<5xi64>) -> tensor<5xi64>
    %282 = "tensor.empty"() : () -> tensor<5xf32>
    %283 = "linalg.fill"(%8, %282) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg911: f32, %arg912: f32):
      "linalg.yield"(%arg911) : (f32) -> ()
    }) : (f32, tensor<5xf32>) -> tensor<5xf32>
    %284:2 = "linalg.generic"(%279, %283, %281) <{indexing_maps = [#map, #map14, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg908: f32, %arg909: f32, %arg910: i64):
      %1225 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %1226 = "arith.index_cast"(%1225) : (index) -> i64
      %1227 = "arith.maximumf"(%arg908, %arg909) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1228 = "arith.cmpf"(%arg908, %arg909) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1229 = "arith.select"(%1228, %1226, %arg910) : (i1, i64, i64) -> i64
      "linalg.yield"(%1227, %1229) : (f32, i64) -> ()
    }) : (tensor<5x3xf32>, tensor<5xf32>, tensor<5xi64>) -> (tensor<5xf32>, tensor<5xi64>)
    %285 = "tensor.expand_shape"(%284#0) <{reassociation = [[0, 1]], static_output_shape = array<i64: 5, 1>}> : (tensor<5xf32>) -> tensor<5x1xf32>
    %286 = "linalg.generic"(%279, %285, %273) <{indexing_maps = [#map, #map15, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg905: f32, %arg906: f32, %arg907: f32):
      %1224 = "arith.subf"(%arg905, %arg906) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1224) : (f32) -> ()
    }) : (tensor<5x3xf32>, tensor<5x1xf32>, tensor<5x3xf32>) -> tensor<5x3xf32>
    %287 = "linalg.generic"(%286, %273) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg903: f32, %arg904: f32):
      %1223 = "math.exp"(%arg903) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1223) : (f32) -> ()
    }) : (tensor<5x3xf32>, tensor<5x3xf32>) -> tensor<5x3xf32>
    %288 = "tensor.empty"() : () -> tensor<5x1xf32>
    %289 = "linalg.fill"(%6, %288) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg901: f32, %arg902: f32):
      "linalg.yield"(%arg901) : (f32) -> ()
    }) : (f32, tensor<5x1xf32>) -> tensor<5x1xf32>
    %290 = "linalg.generic"(%287, %289) <{indexing_maps = [#map, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg899: f32, %arg900: f32):
      %1222 = "arith.addf"(%arg899, %arg900) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1222) : (f32) -> ()
    }) : (tensor<5x3xf32>, tensor<5x1xf32>) -> tensor<5x1xf32>
    %291 = "linalg.generic"(%290, %288) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg897: f32, %arg898: f32):
      %1221 = "math.log"(%arg897) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1221) : (f32) -> ()
    }) : (tensor<5x1xf32>, tensor<5x1xf32>) -> tensor<5x1xf32>
    %292 = "linalg.generic"(%286, %291, %273) <{indexing_maps = [#map, #map15, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg894: f32, %arg895: f32, %arg896: f32):
      %1220 = "arith.subf"(%arg894, %arg895) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1220) : (f32) -> ()
    }) : (tensor<5x3xf32>, tensor<5x1xf32>, tensor<5x3xf32>) -> tensor<5x3xf32>
    %293 = "linalg.generic"(%292, %276) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg892: f32, %arg893: bf16):
      %1219 = "arith.truncf"(%arg892) : (f32) -> bf16
      "linalg.yield"(%1219) : (bf16) -> ()
    }) : (tensor<5x3xf32>, tensor<5x3xbf16>) -> tensor<5x3xbf16>
    %294 = "tensor.empty"() : () -> tensor<5xi1>
    %295 = "linalg.generic"(%arg42, %294) <{indexing_maps = [#map16, #map16], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg890: i64, %arg891: i1):
      %1218 = "arith.cmpi"(%arg890, %0) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1218) : (i1) -> ()
    }) : (tensor<5xi64>, tensor<5xi1>) -> tensor<5xi1>
    %296 = "linalg.generic"(%295, %arg42, %26, %280) <{indexing_maps = [#map16, #map16, #map17, #map16], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg886: i1, %arg887: i64, %arg888: i64, %arg889: i64):
      %1217 = "arith.select"(%arg886, %arg887, %arg888) : (i1, i64, i64) -> i64
      "linalg.yield"(%1217) : (i64) -> ()
    }) : (tensor<5xi1>, tensor<5xi64>, tensor<i64>, tensor<5xi64>) -> tensor<5xi64>
    %297 = "tensor.expand_shape"(%296) <{reassociation = [[0, 1]], static_output_shape = array<i64: 5, 1>}> : (tensor<5xi64>) -> tensor<5x1xi64>
    %298 = "tensor.empty"() : () -> tensor<5x1xbf16>
    %299 = "linalg.fill"(%9, %298) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg884: bf16, %arg885: bf16):
      "linalg.yield"(%arg884) : (bf16) -> ()
    }) : (bf16, tensor<5x1xbf16>) -> tensor<5x1xbf16>
    %300 = "linalg.generic"(%297, %299) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg882: i64, %arg883: bf16):
      %1212 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1213 = "arith.index_cast"(%arg882) : (i64) -> index
      %1214 = "arith.cmpi"(%1213, %7) <{predicate = 2 : i64}> : (index, index) -> i1
      "cf.assert"(%1214) <{msg = "index must be smaller than dim size"}> : (i1) -> ()
      %1215 = "arith.cmpi"(%arg882, %2) <{predicate = 5 : i64}> : (i64, i64) -> i1
      "cf.assert"(%1215) <{msg = "index must be larger or equal to 0"}> : (i1) -> ()
      %1216 = "tensor.extract"(%293, %1212, %1213) : (tensor<5x3xbf16>, index, index) -> bf16
      "linalg.yield"(%1216) : (bf16) -> ()
    }) : (tensor<5x1xi64>, tensor<5x1xbf16>) -> tensor<5x1xbf16>
    %301 = "tensor.collapse_shape"(%300) <{reassociation = [[0, 1]]}> : (tensor<5x1xbf16>) -> tensor<5xbf16>
    %302 = "tensor.empty"() : () -> tensor<5xbf16>
    %303 = "linalg.generic"(%301, %302) <{indexing_maps = [#map16, #map16], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg880: bf16, %arg881: bf16):
      %1211 = "arith.negf"(%arg880) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1211) : (bf16) -> ()
    }) : (tensor<5xbf16>, tensor<5xbf16>) -> tensor<5xbf16>
    %304 = "linalg.generic"(%295, %303, %16, %302) <{indexing_maps = [#map16, #map16, #map17, #map16], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg876: i1, %arg877: bf16, %arg878: bf16, %arg879: bf16):
      %1210 = "arith.select"(%arg876, %arg877, %arg878) : (i1, bf16, bf16) -> bf16
      "linalg.yield"(%1210) : (bf16) -> ()
    }) : (tensor<5xi1>, tensor<5xbf16>, tensor<bf16>, tensor<5xbf16>) -> tensor<5xbf16>
    %305 = "tensor.empty"() : () -> tensor<i64>
    %306 = "linalg.fill"(%2, %305) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg874: i64, %arg875: i64):
      "linalg.yield"(%arg874) : (i64) -> ()
    }) : (i64, tensor<i64>) -> tensor<i64>
    %307 = "linalg.generic"(%295, %306) <{indexing_maps = [#map16, #map17], iterator_types = [#linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg872: i1, %arg873: i64):
      %1208 = "arith.extui"(%arg872) : (i1) -> i64
      %1209 = "arith.addi"(%1208, %arg873) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1209) : (i64) -> ()
    }) : (tensor<5xi1>, tensor<i64>) -> tensor<i64>
    %308 = "tensor.empty"() : () -> tensor<bf16>
    %309 = "linalg.generic"(%307, %308) <{indexing_maps = [#map18, #map18], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg870: i64, %arg871: bf16):
      %1207 = "arith.sitofp"(%arg870) : (i64) -> bf16
      "linalg.yield"(%1207) : (bf16) -> ()
    }) : (tensor<i64>, tensor<bf16>) -> tensor<bf16>
    %310 = "linalg.generic"(%304, %282) <{indexing_maps = [#map16, #map16], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg868: bf16, %arg869: f32):
      %1206 = "arith.extf"(%arg868) : (bf16) -> f32
      "linalg.yield"(%1206) : (f32) -> ()
    }) : (tensor<5xbf16>, tensor<5xf32>) -> tensor<5xf32>
    %311 = "tensor.empty"() : () -> tensor<f32>
    %312 = "linalg.fill"(%6, %311) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg866: f32, %arg867: f32):
      "linalg.yield"(%arg866) : (f32) -> ()
    }) : (f32, tensor<f32>) -> tensor<f32>
    %313 = "linalg.generic"(%310, %312) <{indexing_maps = [#map16, #map17], iterator_types = [#linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg864: f32, %arg865: f32):
      %1205 = "arith.addf"(%arg864, %arg865) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1205) : (f32) -> ()
    }) : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %314 = "linalg.generic"(%313, %308) <{indexing_maps = [#map18, #map18], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg862: f32, %arg863: bf16):
      %1204 = "arith.truncf"(%arg862) : (f32) -> bf16
      "linalg.yield"(%1204) : (bf16) -> ()
    }) : (tensor<f32>, tensor<bf16>) -> tensor<bf16>
    %315 = "linalg.generic"(%314, %309, %308) <{indexing_maps = [#map18, #map18, #map18], iterator_types = [], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg859: bf16, %arg860: bf16, %arg861: bf16):
      %1203 = "arith.divf"(%arg859, %arg860) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1203) : (bf16) -> ()
    }) : (tensor<bf16>, tensor<bf16>, tensor<bf16>) -> tensor<bf16>
    %316 = "linalg.generic"(%15, %309, %308) <{indexing_maps = [#map18, #map18, #map18], iterator_types = [], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg856: bf16, %arg857: bf16, %arg858: bf16):
      %1202 = "arith.divf"(%arg856, %arg857) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1202) : (bf16) -> ()
    }) : (tensor<bf16>, tensor<bf16>, tensor<bf16>) -> tensor<bf16>
    %317 = "tensor.expand_shape"(%arg42) <{reassociation = [[0, 1]], static_output_shape = array<i64: 5, 1>}> : (tensor<5xi64>) -> tensor<5x1xi64>
    %318 = "tensor.empty"() : () -> tensor<3xi64>
    %319 = "linalg.generic"(%318) <{indexing_maps = [#map16], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg855: i64):
      %1200 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1201 = "arith.index_cast"(%1200) : (index) -> i64
      "linalg.yield"(%1201) : (i64) -> ()
    }) : (tensor<3xi64>) -> tensor<3xi64>
    %320 = "tensor.expand_shape"(%319) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 3>}> : (tensor<3xi64>) -> tensor<1x3xi64>
    %321 = "tensor.empty"() : () -> tensor<5x3xi1>
    %322 = "linalg.generic"(%317, %320, %321) <{indexing_maps = [#map15, #map19, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg852: i64, %arg853: i64, %arg854: i1):
      %1199 = "arith.cmpi"(%arg852, %arg853) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1199) : (i1) -> ()
    }) : (tensor<5x1xi64>, tensor<1x3xi64>, tensor<5x3xi1>) -> tensor<5x3xi1>
    %323 = "tensor.empty"() : () -> tensor<5x1xi1>
    %324 = "linalg.generic"(%317, %323) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg850: i64, %arg851: i1):
      %1198 = "arith.cmpi"(%arg850, %0) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1198) : (i1) -> ()
    }) : (tensor<5x1xi64>, tensor<5x1xi1>) -> tensor<5x1xi1>
    %325 = "linalg.generic"(%322, %324, %321) <{indexing_maps = [#map, #map15, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg847: i1, %arg848: i1, %arg849: i1):
      %1197 = "arith.andi"(%arg847, %arg848) : (i1, i1) -> i1
      "linalg.yield"(%1197) : (i1) -> ()
    }) : (tensor<5x3xi1>, tensor<5x1xi1>, tensor<5x3xi1>) -> tensor<5x3xi1>
    %326 = "linalg.generic"(%316, %308) <{indexing_maps = [#map18, #map18], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg845: bf16, %arg846: bf16):
      %1196 = "arith.negf"(%arg845) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1196) : (bf16) -> ()
    }) : (tensor<bf16>, tensor<bf16>) -> tensor<bf16>
    %327 = "linalg.generic"(%325, %326, %16, %276) <{indexing_maps = [#map, #map20, #map20, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg841: i1, %arg842: bf16, %arg843: bf16, %arg844: bf16):
      %1195 = "arith.select"(%arg841, %arg842, %arg843) : (i1, bf16, bf16) -> bf16
      "linalg.yield"(%1195) : (bf16) -> ()
    }) : (tensor<5x3xi1>, tensor<bf16>, tensor<bf16>, tensor<5x3xbf16>) -> tensor<5x3xbf16>
    %328 = "linalg.generic"(%327, %273) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg839: bf16, %arg840: f32):
      %1194 = "arith.extf"(%arg839) : (bf16) -> f32
      "linalg.yield"(%1194) : (f32) -> ()
    }) : (tensor<5x3xbf16>, tensor<5x3xf32>) -> tensor<5x3xf32>
    %329 = "linalg.generic"(%293, %273) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg837: bf16, %arg838: f32):
      %1193 = "arith.extf"(%arg837) : (bf16) -> f32
      "linalg.yield"(%1193) : (f32) -> ()
    }) : (tensor<5x3xbf16>, tensor<5x3xf32>) -> tensor<5x3xf32>
    %330 = "linalg.generic"(%329, %273) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg835: f32, %arg836: f32):
      %1192 = "math.exp"(%arg835) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1192) : (f32) -> ()
    }) : (tensor<5x3xf32>, tensor<5x3xf32>) -> tensor<5x3xf32>
    %331 = "linalg.generic"(%328, %289) <{indexing_maps = [#map, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg833: f32, %arg834: f32):
      %1191 = "arith.addf"(%arg833, %arg834) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1191) : (f32) -> ()
    }) : (tensor<5x3xf32>, tensor<5x1xf32>) -> tensor<5x1xf32>
    %332 = "linalg.generic"(%330, %331, %273) <{indexing_maps = [#map, #map15, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg830: f32, %arg831: f32, %arg832: f32):
      %1190 = "arith.mulf"(%arg830, %arg831) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1190) : (f32) -> ()
    }) : (tensor<5x3xf32>, tensor<5x1xf32>, tensor<5x3xf32>) -> tensor<5x3xf32>
    %333 = "linalg.generic"(%328, %332, %273) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg827: f32, %arg828: f32, %arg829: f32):
      %1189 = "arith.subf"(%arg827, %arg828) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1189) : (f32) -> ()
    }) : (tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>) -> tensor<5x3xf32>
    %334 = "linalg.generic"(%333, %276) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg825: f32, %arg826: bf16):
      %1188 = "arith.truncf"(%arg825) : (f32) -> bf16
      "linalg.yield"(%1188) : (bf16) -> ()
    }) : (tensor<5x3xf32>, tensor<5x3xbf16>) -> tensor<5x3xbf16>
    %335 = "linalg.matmul"(%334, %arg39, %265) <{indexing_maps = [#map7, #map8, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg822: bf16, %arg823: bf16, %arg824: f32):
      %1184 = "arith.extf"(%arg822) : (bf16) -> f32
      %1185 = "arith.extf"(%arg823) : (bf16) -> f32
      %1186 = "arith.mulf"(%1184, %1185) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1187 = "arith.addf"(%arg824, %1186) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1187) : (f32) -> ()
    }) : (tensor<5x3xbf16>, tensor<3x48xbf16>, tensor<5x48xf32>) -> tensor<5x48xf32>
    %336 = "linalg.generic"(%335, %267) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg820: f32, %arg821: bf16):
      %1183 = "arith.truncf"(%arg820) : (f32) -> bf16
      "linalg.yield"(%1183) : (bf16) -> ()
    }) : (tensor<5x48xf32>, tensor<5x48xbf16>) -> tensor<5x48xbf16>
    %337 = "tensor.empty"() : () -> tensor<3x5xbf16>
    %338 = "linalg.transpose"(%334, %337) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg818: bf16, %arg819: bf16):
      "linalg.yield"(%arg818) : (bf16) -> ()
    }) : (tensor<5x3xbf16>, tensor<3x5xbf16>) -> tensor<3x5xbf16>
    %339 = "tensor.empty"() : () -> tensor<3x48xf32>
    %340 = "linalg.fill"(%6, %339) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg816: f32, %arg817: f32):
      "linalg.yield"(%arg816) : (f32) -> ()
    }) : (f32, tensor<3x48xf32>) -> tensor<3x48xf32>
    %341 = "linalg.matmul"(%338, %270, %340) <{indexing_maps = [#map7, #map8, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg813: bf16, %arg814: bf16, %arg815: f32):
      %1179 = "arith.extf"(%arg813) : (bf16) -> f32
      %1180 = "arith.extf"(%arg814) : (bf16) -> f32
      %1181 = "arith.mulf"(%1179, %1180) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1182 = "arith.addf"(%arg815, %1181) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1182) : (f32) -> ()
    }) : (tensor<3x5xbf16>, tensor<5x48xbf16>, tensor<3x48xf32>) -> tensor<3x48xf32>
    %342 = "tensor.empty"() : () -> tensor<3x48xbf16>
    %343 = "linalg.generic"(%341, %342) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg811: f32, %arg812: bf16):
      %1178 = "arith.truncf"(%arg811) : (f32) -> bf16
      "linalg.yield"(%1178) : (bf16) -> ()
    }) : (tensor<3x48xf32>, tensor<3x48xbf16>) -> tensor<3x48xbf16>
    %344 = "linalg.generic"(%334, %273) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg809: bf16, %arg810: f32):
      %1177 = "arith.extf"(%arg809) : (bf16) -> f32
      "linalg.yield"(%1177) : (f32) -> ()
    }) : (tensor<5x3xbf16>, tensor<5x3xf32>) -> tensor<5x3xf32>
    %345 = "tensor.empty"() : () -> tensor<1x3xf32>
    %346 = "linalg.fill"(%6, %345) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg807: f32, %arg808: f32):
      "linalg.yield"(%arg807) : (f32) -> ()
    }) : (f32, tensor<1x3xf32>) -> tensor<1x3xf32>
    %347 = "linalg.generic"(%344, %346) <{indexing_maps = [#map, #map19], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg805: f32, %arg806: f32):
      %1176 = "arith.addf"(%arg805, %arg806) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1176) : (f32) -> ()
    }) : (tensor<5x3xf32>, tensor<1x3xf32>) -> tensor<1x3xf32>
    %348 = "tensor.empty"() : () -> tensor<1x3xbf16>
    %349 = "linalg.generic"(%347, %348) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg803: f32, %arg804: bf16):
      %1175 = "arith.truncf"(%arg803) : (f32) -> bf16
      "linalg.yield"(%1175) : (bf16) -> ()
    }) : (tensor<1x3xf32>, tensor<1x3xbf16>) -> tensor<1x3xbf16>
    %350 = "tensor.collapse_shape"(%349) <{reassociation = [[0, 1]]}> : (tensor<1x3xbf16>) -> tensor<3xbf16>
    %351 = "linalg.generic"(%336, %264) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg801: bf16, %arg802: f32):
      %1174 = "arith.extf"(%arg801) : (bf16) -> f32
      "linalg.yield"(%1174) : (f32) -> ()
    }) : (tensor<5x48xbf16>, tensor<5x48xf32>) -> tensor<5x48xf32>
    %352 = "linalg.generic"(%270, %264) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg799: bf16, %arg800: f32):
      %1173 = "arith.extf"(%arg799) : (bf16) -> f32
      "linalg.yield"(%1173) : (f32) -> ()
    }) : (tensor<5x48xbf16>, tensor<5x48xf32>) -> tensor<5x48xf32>
    %353 = "linalg.generic"(%352, %352, %264) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg796: f32, %arg797: f32, %arg798: f32):
      %1172 = "arith.mulf"(%arg796, %arg797) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1172) : (f32) -> ()
    }) : (tensor<5x48xf32>, tensor<5x48xf32>, tensor<5x48xf32>) -> tensor<5x48xf32>
    %354 = "linalg.generic"(%27, %353, %264) <{indexing_maps = [#map20, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg793: i64, %arg794: f32, %arg795: f32):
      %1170 = "arith.sitofp"(%arg793) : (i64) -> f32
      %1171 = "arith.subf"(%1170, %arg794) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1171) : (f32) -> ()
    }) : (tensor<i64>, tensor<5x48xf32>, tensor<5x48xf32>) -> tensor<5x48xf32>
    %355 = "linalg.generic"(%351, %354, %264) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg790: f32, %arg791: f32, %arg792: f32):
      %1169 = "arith.mulf"(%arg790, %arg791) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1169) : (f32) -> ()
    }) : (tensor<5x48xf32>, tensor<5x48xf32>, tensor<5x48xf32>) -> tensor<5x48xf32>
    %356 = "linalg.generic"(%355, %267) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg788: f32, %arg789: bf16):
      %1168 = "arith.truncf"(%arg788) : (f32) -> bf16
      "linalg.yield"(%1168) : (bf16) -> ()
    }) : (tensor<5x48xf32>, tensor<5x48xbf16>) -> tensor<5x48xbf16>
    %357 = "linalg.matmul"(%356, %arg37, %265) <{indexing_maps = [#map7, #map8, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg785: bf16, %arg786: bf16, %arg787: f32):
      %1164 = "arith.extf"(%arg785) : (bf16) -> f32
      %1165 = "arith.extf"(%arg786) : (bf16) -> f32
      %1166 = "arith.mulf"(%1164, %1165) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1167 = "arith.addf"(%arg787, %1166) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1167) : (f32) -> ()
    }) : (tensor<5x48xbf16>, tensor<48x48xbf16>, tensor<5x48xf32>) -> tensor<5x48xf32>
    %358 = "linalg.generic"(%357, %267) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg783: f32, %arg784: bf16):
      %1163 = "arith.truncf"(%arg783) : (f32) -> bf16
      "linalg.yield"(%1163) : (bf16) -> ()
    }) : (tensor<5x48xf32>, tensor<5x48xbf16>) -> tensor<5x48xbf16>
    %359 = "tensor.empty"() : () -> tensor<48x5xbf16>
    %360 = "linalg.transpose"(%356, %359) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg781: bf16, %arg782: bf16):
      "linalg.yield"(%arg781) : (bf16) -> ()
    }) : (tensor<5x48xbf16>, tensor<48x5xbf16>) -> tensor<48x5xbf16>
    %361 = "tensor.empty"() : () -> tensor<48x48xf32>
    %362 = "linalg.fill"(%6, %361) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg779: f32, %arg780: f32):
      "linalg.yield"(%arg779) : (f32) -> ()
    }) : (f32, tensor<48x48xf32>) -> tensor<48x48xf32>
    %363 = "linalg.matmul"(%360, %262, %362) <{indexing_maps = [#map7, #map8, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg776: bf16, %arg777: bf16, %arg778: f32):
      %1159 = "arith.extf"(%arg776) : (bf16) -> f32
      %1160 = "arith.extf"(%arg777) : (bf16) -> f32
      %1161 = "arith.mulf"(%1159, %1160) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1162 = "arith.addf"(%arg778, %1161) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1162) : (f32) -> ()
    }) : (tensor<48x5xbf16>, tensor<5x48xbf16>, tensor<48x48xf32>) -> tensor<48x48xf32>
    %364 = "linalg.generic"(%363, %59) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg774: f32, %arg775: bf16):
      %1158 = "arith.truncf"(%arg774) : (f32) -> bf16
      "linalg.yield"(%1158) : (bf16) -> ()
    }) : (tensor<48x48xf32>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %365 = "linalg.generic"(%356, %264) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg772: bf16, %arg773: f32):
      %1157 = "arith.extf"(%arg772) : (bf16) -> f32
      "linalg.yield"(%1157) : (f32) -> ()
    }) : (tensor<5x48xbf16>, tensor<5x48xf32>) -> tensor<5x48xf32>
    %366 = "tensor.empty"() : () -> tensor<1x48xf32>
    %367 = "linalg.fill"(%6, %366) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg770: f32, %arg771: f32):
      "linalg.yield"(%arg770) : (f32) -> ()
    }) : (f32, tensor<1x48xf32>) -> tensor<1x48xf32>
    %368 = "linalg.generic"(%365, %367) <{indexing_maps = [#map, #map19], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg768: f32, %arg769: f32):
      %1156 = "arith.addf"(%arg768, %arg769) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1156) : (f32) -> ()
    }) : (tensor<5x48xf32>, tensor<1x48xf32>) -> tensor<1x48xf32>
    %369 = "tensor.empty"() : () -> tensor<1x48xbf16>
    %370 = "linalg.generic"(%368, %369) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg766: f32, %arg767: bf16):
      %1155 = "arith.truncf"(%arg766) : (f32) -> bf16
      "linalg.yield"(%1155) : (bf16) -> ()
    }) : (tensor<1x48xf32>, tensor<1x48xbf16>) -> tensor<1x48xbf16>
    %371 = "tensor.collapse_shape"(%370) <{reassociation = [[0, 1]]}> : (tensor<1x48xbf16>) -> tensor<48xbf16>
    %372 = "tensor.empty"() : () -> tensor<12xi64>
    %373 = "linalg.generic"(%372) <{indexing_maps = [#map16], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg765: i64):
      %1153 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1154 = "arith.index_cast"(%1153) : (index) -> i64
      "linalg.yield"(%1154) : (i64) -> ()
    }) : (tensor<12xi64>) -> tensor<12xi64>
    %374 = "tensor.expand_shape"(%373) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 12, 1>}> : (tensor<12xi64>) -> tensor<1x12x1xi64>
    %375 = "tensor.empty"() : () -> tensor<1x12x1xi1>
    %376 = "linalg.generic"(%374, %375) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg763: i64, %arg764: i1):
      %1152 = "arith.cmpi"(%arg763, %2) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1152) : (i1) -> ()
    }) : (tensor<1x12x1xi64>, tensor<1x12x1xi1>) -> tensor<1x12x1xi1>
    %377 = "linalg.generic"(%358, %35) <{indexing_maps = [#map7, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg761: bf16, %arg762: bf16):
      "linalg.yield"(%arg761) : (bf16) -> ()
    }) : (tensor<5x48xbf16>, tensor<5x12x48xbf16>) -> tensor<5x12x48xbf16>
    %378 = "linalg.generic"(%376, %377, %14, %35) <{indexing_maps = [#map21, #map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg757: i1, %arg758: bf16, %arg759: bf16, %arg760: bf16):
      %1151 = "arith.select"(%arg757, %arg758, %arg759) : (i1, bf16, bf16) -> bf16
      "linalg.yield"(%1151) : (bf16) -> ()
    }) : (tensor<1x12x1xi1>, tensor<5x12x48xbf16>, tensor<5x12x48xbf16>, tensor<5x12x48xbf16>) -> tensor<5x12x48xbf16>
    %379 = "linalg.generic"(%378, %42) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg755: bf16, %arg756: f32):
      %1150 = "arith.extf"(%arg755) : (bf16) -> f32
      "linalg.yield"(%1150) : (f32) -> ()
    }) : (tensor<5x12x48xbf16>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %380 = "tensor.empty"() : () -> tensor<48xf32>
    %381 = "linalg.generic"(%arg35, %380) <{indexing_maps = [#map16, #map16], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg753: bf16, %arg754: f32):
      %1149 = "arith.extf"(%arg753) : (bf16) -> f32
      "linalg.yield"(%1149) : (f32) -> ()
    }) : (tensor<48xbf16>, tensor<48xf32>) -> tensor<48xf32>
    %382 = "linalg.generic"(%379, %381, %42) <{indexing_maps = [#map3, #map6, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg750: f32, %arg751: f32, %arg752: f32):
      %1148 = "arith.mulf"(%arg750, %arg751) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1148) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<48xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %383 = "linalg.generic"(%382, %42) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg748: f32, %arg749: f32):
      %1147 = "arith.mulf"(%arg748, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1147) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %384 = "linalg.generic"(%382, %45) <{indexing_maps = [#map3, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg746: f32, %arg747: f32):
      %1146 = "arith.addf"(%arg746, %arg747) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1146) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %385 = "linalg.generic"(%382, %257, %42) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg743: f32, %arg744: f32, %arg745: f32):
      %1145 = "arith.mulf"(%arg743, %arg744) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1145) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x48xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %386 = "linalg.generic"(%385, %45) <{indexing_maps = [#map3, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg741: f32, %arg742: f32):
      %1144 = "arith.addf"(%arg741, %arg742) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1144) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %387 = "linalg.generic"(%257, %386, %42) <{indexing_maps = [#map3, #map5, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg738: f32, %arg739: f32, %arg740: f32):
      %1143 = "arith.mulf"(%arg738, %arg739) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1143) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x1xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %388 = "linalg.generic"(%383, %384, %42) <{indexing_maps = [#map3, #map5, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg735: f32, %arg736: f32, %arg737: f32):
      %1142 = "arith.subf"(%arg735, %arg736) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1142) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x1xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %389 = "linalg.generic"(%388, %387, %42) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg732: f32, %arg733: f32, %arg734: f32):
      %1141 = "arith.subf"(%arg732, %arg733) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1141) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x48xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %390 = "linalg.generic"(%256, %44) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg730: f32, %arg731: f32):
      %1140 = "arith.divf"(%arg730, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1140) : (f32) -> ()
    }) : (tensor<5x12x1xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %391 = "linalg.generic"(%390, %389, %42) <{indexing_maps = [#map5, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg727: f32, %arg728: f32, %arg729: f32):
      %1139 = "arith.mulf"(%arg727, %arg728) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1139) : (f32) -> ()
    }) : (tensor<5x12x1xf32>, tensor<5x12x48xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %392 = "linalg.generic"(%379, %257, %42) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg724: f32, %arg725: f32, %arg726: f32):
      %1138 = "arith.mulf"(%arg724, %arg725) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1138) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x48xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %393 = "linalg.fill"(%6, %380) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg722: f32, %arg723: f32):
      "linalg.yield"(%arg722) : (f32) -> ()
    }) : (f32, tensor<48xf32>) -> tensor<48xf32>
    %394 = "linalg.generic"(%392, %393) <{indexing_maps = [#map3, #map6], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg720: f32, %arg721: f32):
      %1137 = "arith.addf"(%arg720, %arg721) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1137) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %395 = "linalg.generic"(%379, %393) <{indexing_maps = [#map3, #map6], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg718: f32, %arg719: f32):
      %1136 = "arith.addf"(%arg718, %arg719) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1136) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %396 = "linalg.generic"(%391, %35) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg716: f32, %arg717: bf16):
      %1135 = "arith.truncf"(%arg716) : (f32) -> bf16
      "linalg.yield"(%1135) : (bf16) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x48xbf16>) -> tensor<5x12x48xbf16>
    %397 = "tensor.empty"() : () -> tensor<48xbf16>
    %398 = "linalg.generic"(%394, %397) <{indexing_maps = [#map16, #map16], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg714: f32, %arg715: bf16):
      %1134 = "arith.truncf"(%arg714) : (f32) -> bf16
      "linalg.yield"(%1134) : (bf16) -> ()
    }) : (tensor<48xf32>, tensor<48xbf16>) -> tensor<48xbf16>
    %399 = "linalg.generic"(%395, %397) <{indexing_maps = [#map16, #map16], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg712: f32, %arg713: bf16):
      %1133 = "arith.truncf"(%arg712) : (f32) -> bf16
      "linalg.yield"(%1133) : (bf16) -> ()
    }) : (tensor<48xf32>, tensor<48xbf16>) -> tensor<48xbf16>
    %400 = "tensor.collapse_shape"(%396) <{reassociation = [[0, 1], [2]]}> : (tensor<5x12x48xbf16>) -> tensor<60x48xbf16>
    %401 = "linalg.matmul"(%400, %arg33, %144) <{indexing_maps = [#map7, #map8, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg709: bf16, %arg710: bf16, %arg711: f32):
      %1129 = "arith.extf"(%arg709) : (bf16) -> f32
      %1130 = "arith.extf"(%arg710) : (bf16) -> f32
      %1131 = "arith.mulf"(%1129, %1130) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1132 = "arith.addf"(%arg711, %1131) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1132) : (f32) -> ()
    }) : (tensor<60x48xbf16>, tensor<48x80xbf16>, tensor<60x80xf32>) -> tensor<60x80xf32>
    %402 = "linalg.generic"(%401, %146) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg707: f32, %arg708: bf16):
      %1128 = "arith.truncf"(%arg707) : (f32) -> bf16
      "linalg.yield"(%1128) : (bf16) -> ()
    }) : (tensor<60x80xf32>, tensor<60x80xbf16>) -> tensor<60x80xbf16>
    %403 = "tensor.empty"() : () -> tensor<48x60xbf16>
    %404 = "linalg.transpose"(%400, %403) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg705: bf16, %arg706: bf16):
      "linalg.yield"(%arg705) : (bf16) -> ()
    }) : (tensor<60x48xbf16>, tensor<48x60xbf16>) -> tensor<48x60xbf16>
    %405 = "tensor.empty"() : () -> tensor<48x80xf32>
    %406 = "linalg.fill"(%6, %405) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg703: f32, %arg704: f32):
      "linalg.yield"(%arg703) : (f32) -> ()
    }) : (f32, tensor<48x80xf32>) -> tensor<48x80xf32>
    %407 = "linalg.matmul"(%404, %241, %406) <{indexing_maps = [#map7, #map8, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg700: bf16, %arg701: bf16, %arg702: f32):
      %1124 = "arith.extf"(%arg700) : (bf16) -> f32
      %1125 = "arith.extf"(%arg701) : (bf16) -> f32
      %1126 = "arith.mulf"(%1124, %1125) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1127 = "arith.addf"(%arg702, %1126) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1127) : (f32) -> ()
    }) : (tensor<48x60xbf16>, tensor<60x80xbf16>, tensor<48x80xf32>) -> tensor<48x80xf32>
    %408 = "linalg.generic"(%407, %141) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg698: f32, %arg699: bf16):
      %1123 = "arith.truncf"(%arg698) : (f32) -> bf16
      "linalg.yield"(%1123) : (bf16) -> ()
    }) : (tensor<48x80xf32>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %409 = "linalg.generic"(%400, %61) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg696: bf16, %arg697: f32):
      %1122 = "arith.extf"(%arg696) : (bf16) -> f32
      "linalg.yield"(%1122) : (f32) -> ()
    }) : (tensor<60x48xbf16>, tensor<60x48xf32>) -> tensor<60x48xf32>
    %410 = "linalg.generic"(%409, %367) <{indexing_maps = [#map, #map19], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg694: f32, %arg695: f32):
      %1121 = "arith.addf"(%arg694, %arg695) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1121) : (f32) -> ()
    }) : (tensor<60x48xf32>, tensor<1x48xf32>) -> tensor<1x48xf32>
    %411 = "linalg.generic"(%410, %369) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg692: f32, %arg693: bf16):
      %1120 = "arith.truncf"(%arg692) : (f32) -> bf16
      "linalg.yield"(%1120) : (bf16) -> ()
    }) : (tensor<1x48xf32>, tensor<1x48xbf16>) -> tensor<1x48xbf16>
    %412 = "tensor.collapse_shape"(%411) <{reassociation = [[0, 1]]}> : (tensor<1x48xbf16>) -> tensor<48xbf16>
    %413 = "tensor.expand_shape"(%402) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 5, 12, 80>}> : (tensor<60x80xbf16>) -> tensor<5x12x80xbf16>
    %414 = "tensor.empty"() : () -> tensor<5x12x80xf32>
    %415 = "linalg.generic"(%413, %414) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg690: bf16, %arg691: f32):
      %1119 = "arith.extf"(%arg690) : (bf16) -> f32
      "linalg.yield"(%1119) : (f32) -> ()
    }) : (tensor<5x12x80xbf16>, tensor<5x12x80xf32>) -> tensor<5x12x80xf32>
    %416 = "linalg.generic"(%239, %414) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg688: bf16, %arg689: f32):
      %1118 = "arith.extf"(%arg688) : (bf16) -> f32
      "linalg.yield"(%1118) : (f32) -> ()
    }) : (tensor<5x12x80xbf16>, tensor<5x12x80xf32>) -> tensor<5x12x80xf32>
    %417 = "linalg.generic"(%416, %414) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg686: f32, %arg687: f32):
      %1116 = "arith.truncf"(%18) : (f64) -> f32
      %1117 = "arith.mulf"(%arg686, %1116) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1117) : (f32) -> ()
    }) : (tensor<5x12x80xf32>, tensor<5x12x80xf32>) -> tensor<5x12x80xf32>
    %418 = "linalg.generic"(%417, %414) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg684: f32, %arg685: f32):
      %1115 = "math.erf"(%arg684) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1115) : (f32) -> ()
    }) : (tensor<5x12x80xf32>, tensor<5x12x80xf32>) -> tensor<5x12x80xf32>
    %419 = "linalg.generic"(%418, %414) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg682: f32, %arg683: f32):
      %1114 = "arith.addf"(%arg682, %23) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1114) : (f32) -> ()
    }) : (tensor<5x12x80xf32>, tensor<5x12x80xf32>) -> tensor<5x12x80xf32>
    %420 = "linalg.generic"(%419, %414) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg680: f32, %arg681: f32):
      %1113 = "arith.mulf"(%arg680, %24) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1113) : (f32) -> ()
    }) : (tensor<5x12x80xf32>, tensor<5x12x80xf32>) -> tensor<5x12x80xf32>
    %421 = "linalg.generic"(%416, %416, %414) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg677: f32, %arg678: f32, %arg679: f32):
      %1112 = "arith.mulf"(%arg677, %arg678) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1112) : (f32) -> ()
    }) : (tensor<5x12x80xf32>, tensor<5x12x80xf32>, tensor<5x12x80xf32>) -> tensor<5x12x80xf32>
    %422 = "linalg.generic"(%421, %414) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg675: f32, %arg676: f32):
      %1111 = "arith.mulf"(%arg675, %25) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1111) : (f32) -> ()
    }) : (tensor<5x12x80xf32>, tensor<5x12x80xf32>) -> tensor<5x12x80xf32>
    %423 = "linalg.generic"(%422, %414) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg673: f32, %arg674: f32):
      %1110 = "math.exp"(%arg673) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1110) : (f32) -> ()
    }) : (tensor<5x12x80xf32>, tensor<5x12x80xf32>) -> tensor<5x12x80xf32>
    %424 = "linalg.generic"(%423, %414) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg671: f32, %arg672: f32):
      %1108 = "arith.truncf"(%17) : (f64) -> f32
      %1109 = "arith.mulf"(%arg671, %1108) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1109) : (f32) -> ()
    }) : (tensor<5x12x80xf32>, tensor<5x12x80xf32>) -> tensor<5x12x80xf32>
    %425 = "linalg.generic"(%416, %424, %414) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg668: f32, %arg669: f32, %arg670: f32):
      %1107 = "arith.mulf"(%arg668, %arg669) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1107) : (f32) -> ()
    }) : (tensor<5x12x80xf32>, tensor<5x12x80xf32>, tensor<5x12x80xf32>) -> tensor<5x12x80xf32>
    %426 = "linalg.generic"(%420, %425, %414) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg665: f32, %arg666: f32, %arg667: f32):
      %1106 = "arith.addf"(%arg665, %arg666) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1106) : (f32) -> ()
    }) : (tensor<5x12x80xf32>, tensor<5x12x80xf32>, tensor<5x12x80xf32>) -> tensor<5x12x80xf32>
    %427 = "linalg.generic"(%415, %426, %414) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg662: f32, %arg663: f32, %arg664: f32):
      %1105 = "arith.mulf"(%arg662, %arg663) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1105) : (f32) -> ()
    }) : (tensor<5x12x80xf32>, tensor<5x12x80xf32>, tensor<5x12x80xf32>) -> tensor<5x12x80xf32>
    %428 = "linalg.generic"(%427, %150) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg660: f32, %arg661: bf16):
      %1104 = "arith.truncf"(%arg660) : (f32) -> bf16
      "linalg.yield"(%1104) : (bf16) -> ()
    }) : (tensor<5x12x80xf32>, tensor<5x12x80xbf16>) -> tensor<5x12x80xbf16>
    %429 = "tensor.collapse_shape"(%428) <{reassociation = [[0, 1], [2]]}> : (tensor<5x12x80xbf16>) -> tensor<60x80xbf16>
    %430 = "linalg.matmul"(%429, %arg31, %62) <{indexing_maps = [#map7, #map8, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg657: bf16, %arg658: bf16, %arg659: f32):
      %1100 = "arith.extf"(%arg657) : (bf16) -> f32
      %1101 = "arith.extf"(%arg658) : (bf16) -> f32
      %1102 = "arith.mulf"(%1100, %1101) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1103 = "arith.addf"(%arg659, %1102) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1103) : (f32) -> ()
    }) : (tensor<60x80xbf16>, tensor<80x48xbf16>, tensor<60x48xf32>) -> tensor<60x48xf32>
    %431 = "linalg.generic"(%430, %64) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg655: f32, %arg656: bf16):
      %1099 = "arith.truncf"(%arg655) : (f32) -> bf16
      "linalg.yield"(%1099) : (bf16) -> ()
    }) : (tensor<60x48xf32>, tensor<60x48xbf16>) -> tensor<60x48xbf16>
    %432 = "tensor.empty"() : () -> tensor<80x60xbf16>
    %433 = "linalg.transpose"(%429, %432) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg653: bf16, %arg654: bf16):
      "linalg.yield"(%arg653) : (bf16) -> ()
    }) : (tensor<60x80xbf16>, tensor<80x60xbf16>) -> tensor<80x60xbf16>
    %434 = "tensor.empty"() : () -> tensor<80x48xf32>
    %435 = "linalg.fill"(%6, %434) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg651: f32, %arg652: f32):
      "linalg.yield"(%arg651) : (f32) -> ()
    }) : (f32, tensor<80x48xf32>) -> tensor<80x48xf32>
    %436 = "linalg.matmul"(%433, %234, %435) <{indexing_maps = [#map7, #map8, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg648: bf16, %arg649: bf16, %arg650: f32):
      %1095 = "arith.extf"(%arg648) : (bf16) -> f32
      %1096 = "arith.extf"(%arg649) : (bf16) -> f32
      %1097 = "arith.mulf"(%1095, %1096) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1098 = "arith.addf"(%arg650, %1097) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1098) : (f32) -> ()
    }) : (tensor<80x60xbf16>, tensor<60x48xbf16>, tensor<80x48xf32>) -> tensor<80x48xf32>
    %437 = "linalg.generic"(%436, %153) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg646: f32, %arg647: bf16):
      %1094 = "arith.truncf"(%arg646) : (f32) -> bf16
      "linalg.yield"(%1094) : (bf16) -> ()
    }) : (tensor<80x48xf32>, tensor<80x48xbf16>) -> tensor<80x48xbf16>
    %438 = "linalg.generic"(%429, %143) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg644: bf16, %arg645: f32):
      %1093 = "arith.extf"(%arg644) : (bf16) -> f32
      "linalg.yield"(%1093) : (f32) -> ()
    }) : (tensor<60x80xbf16>, tensor<60x80xf32>) -> tensor<60x80xf32>
    %439 = "tensor.empty"() : () -> tensor<1x80xf32>
    %440 = "linalg.fill"(%6, %439) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg642: f32, %arg643: f32):
      "linalg.yield"(%arg642) : (f32) -> ()
    }) : (f32, tensor<1x80xf32>) -> tensor<1x80xf32>
    %441 = "linalg.generic"(%438, %440) <{indexing_maps = [#map, #map19], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg640: f32, %arg641: f32):
      %1092 = "arith.addf"(%arg640, %arg641) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1092) : (f32) -> ()
    }) : (tensor<60x80xf32>, tensor<1x80xf32>) -> tensor<1x80xf32>
    %442 = "tensor.empty"() : () -> tensor<1x80xbf16>
    %443 = "linalg.generic"(%441, %442) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg638: f32, %arg639: bf16):
      %1091 = "arith.truncf"(%arg638) : (f32) -> bf16
      "linalg.yield"(%1091) : (bf16) -> ()
    }) : (tensor<1x80xf32>, tensor<1x80xbf16>) -> tensor<1x80xbf16>
    %444 = "tensor.collapse_shape"(%443) <{reassociation = [[0, 1]]}> : (tensor<1x80xbf16>) -> tensor<80xbf16>
    %445 = "tensor.expand_shape"(%431) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 5, 12, 48>}> : (tensor<60x48xbf16>) -> tensor<5x12x48xbf16>
    %446 = "linalg.generic"(%396, %445, %35) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg635: bf16, %arg636: bf16, %arg637: bf16):
      %1090 = "arith.addf"(%arg635, %arg636) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1090) : (bf16) -> ()
    }) : (tensor<5x12x48xbf16>, tensor<5x12x48xbf16>, tensor<5x12x48xbf16>) -> tensor<5x12x48xbf16>
    %447 = "linalg.generic"(%446, %42) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg633: bf16, %arg634: f32):
      %1089 = "arith.extf"(%arg633) : (bf16) -> f32
      "linalg.yield"(%1089) : (f32) -> ()
    }) : (tensor<5x12x48xbf16>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %448 = "linalg.generic"(%arg29, %380) <{indexing_maps = [#map16, #map16], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg631: bf16, %arg632: f32):
      %1088 = "arith.extf"(%arg631) : (bf16) -> f32
      "linalg.yield"(%1088) : (f32) -> ()
    }) : (tensor<48xbf16>, tensor<48xf32>) -> tensor<48xf32>
    %449 = "linalg.generic"(%447, %448, %42) <{indexing_maps = [#map3, #map6, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg628: f32, %arg629: f32, %arg630: f32):
      %1087 = "arith.mulf"(%arg628, %arg629) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1087) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<48xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %450 = "linalg.generic"(%449, %42) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg626: f32, %arg627: f32):
      %1086 = "arith.mulf"(%arg626, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1086) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %451 = "linalg.generic"(%449, %45) <{indexing_maps = [#map3, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg624: f32, %arg625: f32):
      %1085 = "arith.addf"(%arg624, %arg625) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1085) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %452 = "linalg.generic"(%449, %230, %42) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg621: f32, %arg622: f32, %arg623: f32):
      %1084 = "arith.mulf"(%arg621, %arg622) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1084) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x48xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %453 = "linalg.generic"(%452, %45) <{indexing_maps = [#map3, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg619: f32, %arg620: f32):
      %1083 = "arith.addf"(%arg619, %arg620) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1083) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %454 = "linalg.generic"(%230, %453, %42) <{indexing_maps = [#map3, #map5, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg616: f32, %arg617: f32, %arg618: f32):
      %1082 = "arith.mulf"(%arg616, %arg617) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1082) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x1xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %455 = "linalg.generic"(%450, %451, %42) <{indexing_maps = [#map3, #map5, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg613: f32, %arg614: f32, %arg615: f32):
      %1081 = "arith.subf"(%arg613, %arg614) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1081) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x1xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %456 = "linalg.generic"(%455, %454, %42) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg610: f32, %arg611: f32, %arg612: f32):
      %1080 = "arith.subf"(%arg610, %arg611) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1080) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x48xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %457 = "linalg.generic"(%229, %44) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg608: f32, %arg609: f32):
      %1079 = "arith.divf"(%arg608, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1079) : (f32) -> ()
    }) : (tensor<5x12x1xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %458 = "linalg.generic"(%457, %456, %42) <{indexing_maps = [#map5, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg605: f32, %arg606: f32, %arg607: f32):
      %1078 = "arith.mulf"(%arg605, %arg606) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1078) : (f32) -> ()
    }) : (tensor<5x12x1xf32>, tensor<5x12x48xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %459 = "linalg.generic"(%447, %230, %42) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg602: f32, %arg603: f32, %arg604: f32):
      %1077 = "arith.mulf"(%arg602, %arg603) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1077) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x48xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %460 = "linalg.generic"(%459, %393) <{indexing_maps = [#map3, #map6], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg600: f32, %arg601: f32):
      %1076 = "arith.addf"(%arg600, %arg601) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1076) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %461 = "linalg.generic"(%447, %393) <{indexing_maps = [#map3, #map6], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg598: f32, %arg599: f32):
      %1075 = "arith.addf"(%arg598, %arg599) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1075) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %462 = "linalg.generic"(%458, %35) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg596: f32, %arg597: bf16):
      %1074 = "arith.truncf"(%arg596) : (f32) -> bf16
      "linalg.yield"(%1074) : (bf16) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x48xbf16>) -> tensor<5x12x48xbf16>
    %463 = "linalg.generic"(%460, %397) <{indexing_maps = [#map16, #map16], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg594: f32, %arg595: bf16):
      %1073 = "arith.truncf"(%arg594) : (f32) -> bf16
      "linalg.yield"(%1073) : (bf16) -> ()
    }) : (tensor<48xf32>, tensor<48xbf16>) -> tensor<48xbf16>
    %464 = "linalg.generic"(%461, %397) <{indexing_maps = [#map16, #map16], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg592: f32, %arg593: bf16):
      %1072 = "arith.truncf"(%arg592) : (f32) -> bf16
      "linalg.yield"(%1072) : (bf16) -> ()
    }) : (tensor<48xf32>, tensor<48xbf16>) -> tensor<48xbf16>
    %465 = "tensor.collapse_shape"(%462) <{reassociation = [[0, 1], [2]]}> : (tensor<5x12x48xbf16>) -> tensor<60x48xbf16>
    %466 = "linalg.matmul"(%465, %arg27, %62) <{indexing_maps = [#map7, #map8, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg589: bf16, %arg590: bf16, %arg591: f32):
      %1068 = "arith.extf"(%arg589) : (bf16) -> f32
      %1069 = "arith.extf"(%arg590) : (bf16) -> f32
      %1070 = "arith.mulf"(%1068, %1069) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1071 = "arith.addf"(%arg591, %1070) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1071) : (f32) -> ()
    }) : (tensor<60x48xbf16>, tensor<48x48xbf16>, tensor<60x48xf32>) -> tensor<60x48xf32>
    %467 = "linalg.generic"(%466, %64) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg587: f32, %arg588: bf16):
      %1067 = "arith.truncf"(%arg587) : (f32) -> bf16
      "linalg.yield"(%1067) : (bf16) -> ()
    }) : (tensor<60x48xf32>, tensor<60x48xbf16>) -> tensor<60x48xbf16>
    %468 = "linalg.transpose"(%465, %403) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg585: bf16, %arg586: bf16):
      "linalg.yield"(%arg585) : (bf16) -> ()
    }) : (tensor<60x48xbf16>, tensor<48x60xbf16>) -> tensor<48x60xbf16>
    %469 = "linalg.matmul"(%468, %214, %362) <{indexing_maps = [#map7, #map8, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg582: bf16, %arg583: bf16, %arg584: f32):
      %1063 = "arith.extf"(%arg582) : (bf16) -> f32
      %1064 = "arith.extf"(%arg583) : (bf16) -> f32
      %1065 = "arith.mulf"(%1063, %1064) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1066 = "arith.addf"(%arg584, %1065) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1066) : (f32) -> ()
    }) : (tensor<48x60xbf16>, tensor<60x48xbf16>, tensor<48x48xf32>) -> tensor<48x48xf32>
    %470 = "linalg.generic"(%469, %59) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg580: f32, %arg581: bf16):
      %1062 = "arith.truncf"(%arg580) : (f32) -> bf16
      "linalg.yield"(%1062) : (bf16) -> ()
    }) : (tensor<48x48xf32>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %471 = "linalg.generic"(%465, %61) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg578: bf16, %arg579: f32):
      %1061 = "arith.extf"(%arg578) : (bf16) -> f32
      "linalg.yield"(%1061) : (f32) -> ()
    }) : (tensor<60x48xbf16>, tensor<60x48xf32>) -> tensor<60x48xf32>
    %472 = "linalg.generic"(%471, %367) <{indexing_maps = [#map, #map19], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg576: f32, %arg577: f32):
      %1060 = "arith.addf"(%arg576, %arg577) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1060) : (f32) -> ()
    }) : (tensor<60x48xf32>, tensor<1x48xf32>) -> tensor<1x48xf32>
    %473 = "linalg.generic"(%472, %369) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg574: f32, %arg575: bf16):
      %1059 = "arith.truncf"(%arg574) : (f32) -> bf16
      "linalg.yield"(%1059) : (bf16) -> ()
    }) : (tensor<1x48xf32>, tensor<1x48xbf16>) -> tensor<1x48xbf16>
    %474 = "tensor.collapse_shape"(%473) <{reassociation = [[0, 1]]}> : (tensor<1x48xbf16>) -> tensor<48xbf16>
    %475 = "tensor.expand_shape"(%467) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 5, 12, 3, 16>}> : (tensor<60x48xbf16>) -> tensor<5x12x3x16xbf16>
    %476 = "linalg.transpose"(%475, %68) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg572: bf16, %arg573: bf16):
      "linalg.yield"(%arg572) : (bf16) -> ()
    }) : (tensor<5x12x3x16xbf16>, tensor<5x3x12x16xbf16>) -> tensor<5x3x12x16xbf16>
    %477 = "tensor.collapse_shape"(%476) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<5x3x12x16xbf16>) -> tensor<15x12x16xbf16>
    %478 = "linalg.transpose"(%208, %88) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg570: bf16, %arg571: bf16):
      "linalg.yield"(%arg570) : (bf16) -> ()
    }) : (tensor<15x12x12xbf16>, tensor<15x12x12xbf16>) -> tensor<15x12x12xbf16>
    %479 = "linalg.batch_matmul"(%478, %477, %113) <{indexing_maps = [#map9, #map10, #map11], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg567: bf16, %arg568: bf16, %arg569: f32):
      %1055 = "arith.extf"(%arg567) : (bf16) -> f32
      %1056 = "arith.extf"(%arg568) : (bf16) -> f32
      %1057 = "arith.mulf"(%1055, %1056) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1058 = "arith.addf"(%arg569, %1057) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1058) : (f32) -> ()
    }) : (tensor<15x12x12xbf16>, tensor<15x12x16xbf16>, tensor<15x12x16xf32>) -> tensor<15x12x16xf32>
    %480 = "linalg.generic"(%479, %115) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg565: f32, %arg566: bf16):
      %1054 = "arith.truncf"(%arg565) : (f32) -> bf16
      "linalg.yield"(%1054) : (bf16) -> ()
    }) : (tensor<15x12x16xf32>, tensor<15x12x16xbf16>) -> tensor<15x12x16xbf16>
    %481 = "tensor.empty"() : () -> tensor<15x16x12xbf16>
    %482 = "linalg.transpose"(%209, %481) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg563: bf16, %arg564: bf16):
      "linalg.yield"(%arg563) : (bf16) -> ()
    }) : (tensor<15x12x16xbf16>, tensor<15x16x12xbf16>) -> tensor<15x16x12xbf16>
    %483 = "linalg.batch_matmul"(%477, %482, %86) <{indexing_maps = [#map9, #map10, #map11], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg560: bf16, %arg561: bf16, %arg562: f32):
      %1050 = "arith.extf"(%arg560) : (bf16) -> f32
      %1051 = "arith.extf"(%arg561) : (bf16) -> f32
      %1052 = "arith.mulf"(%1050, %1051) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1053 = "arith.addf"(%arg562, %1052) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1053) : (f32) -> ()
    }) : (tensor<15x12x16xbf16>, tensor<15x16x12xbf16>, tensor<15x12x12xf32>) -> tensor<15x12x12xf32>
    %484 = "linalg.generic"(%483, %88) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg558: f32, %arg559: bf16):
      %1049 = "arith.truncf"(%arg558) : (f32) -> bf16
      "linalg.yield"(%1049) : (bf16) -> ()
    }) : (tensor<15x12x12xf32>, tensor<15x12x12xbf16>) -> tensor<15x12x12xbf16>
    %485 = "tensor.expand_shape"(%480) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 5, 3, 12, 16>}> : (tensor<15x12x16xbf16>) -> tensor<5x3x12x16xbf16>
    %486 = "tensor.expand_shape"(%484) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 5, 3, 12, 12>}> : (tensor<15x12x12xbf16>) -> tensor<5x3x12x12xbf16>
    %487 = "linalg.generic"(%486, %91) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg556: bf16, %arg557: f32):
      %1048 = "arith.extf"(%arg556) : (bf16) -> f32
      "linalg.yield"(%1048) : (f32) -> ()
    }) : (tensor<5x3x12x12xbf16>, tensor<5x3x12x12xf32>) -> tensor<5x3x12x12xf32>
    %488 = "linalg.generic"(%207, %91) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg554: bf16, %arg555: f32):
      %1047 = "arith.extf"(%arg554) : (bf16) -> f32
      "linalg.yield"(%1047) : (f32) -> ()
    }) : (tensor<5x3x12x12xbf16>, tensor<5x3x12x12xf32>) -> tensor<5x3x12x12xf32>
    %489 = "linalg.generic"(%487, %488, %91) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg551: f32, %arg552: f32, %arg553: f32):
      %1046 = "arith.mulf"(%arg551, %arg552) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1046) : (f32) -> ()
    }) : (tensor<5x3x12x12xf32>, tensor<5x3x12x12xf32>, tensor<5x3x12x12xf32>) -> tensor<5x3x12x12xf32>
    %490 = "linalg.generic"(%489, %106) <{indexing_maps = [#map12, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg549: f32, %arg550: f32):
      %1045 = "arith.addf"(%arg549, %arg550) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1045) : (f32) -> ()
    }) : (tensor<5x3x12x12xf32>, tensor<5x3x12x1xf32>) -> tensor<5x3x12x1xf32>
    %491 = "linalg.generic"(%488, %490, %91) <{indexing_maps = [#map12, #map13, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg546: f32, %arg547: f32, %arg548: f32):
      %1044 = "arith.mulf"(%arg546, %arg547) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1044) : (f32) -> ()
    }) : (tensor<5x3x12x12xf32>, tensor<5x3x12x1xf32>, tensor<5x3x12x12xf32>) -> tensor<5x3x12x12xf32>
    %492 = "linalg.generic"(%489, %491, %91) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg543: f32, %arg544: f32, %arg545: f32):
      %1043 = "arith.subf"(%arg543, %arg544) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1043) : (f32) -> ()
    }) : (tensor<5x3x12x12xf32>, tensor<5x3x12x12xf32>, tensor<5x3x12x12xf32>) -> tensor<5x3x12x12xf32>
    %493 = "linalg.generic"(%492, %94) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg541: f32, %arg542: bf16):
      %1042 = "arith.truncf"(%arg541) : (f32) -> bf16
      "linalg.yield"(%1042) : (bf16) -> ()
    }) : (tensor<5x3x12x12xf32>, tensor<5x3x12x12xbf16>) -> tensor<5x3x12x12xbf16>
    %494 = "linalg.generic"(%493, %91) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg539: bf16, %arg540: f32):
      %1041 = "arith.extf"(%arg539) : (bf16) -> f32
      "linalg.yield"(%1041) : (f32) -> ()
    }) : (tensor<5x3x12x12xbf16>, tensor<5x3x12x12xf32>) -> tensor<5x3x12x12xf32>
    %495 = "linalg.generic"(%494, %91) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg537: f32, %arg538: f32):
      %1040 = "arith.mulf"(%arg537, %22) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1040) : (f32) -> ()
    }) : (tensor<5x3x12x12xf32>, tensor<5x3x12x12xf32>) -> tensor<5x3x12x12xf32>
    %496 = "linalg.generic"(%495, %94) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg535: f32, %arg536: bf16):
      %1039 = "arith.truncf"(%arg535) : (f32) -> bf16
      "linalg.yield"(%1039) : (bf16) -> ()
    }) : (tensor<5x3x12x12xf32>, tensor<5x3x12x12xbf16>) -> tensor<5x3x12x12xbf16>
    %497 = "tensor.collapse_shape"(%496) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<5x3x12x12xbf16>) -> tensor<15x12x12xbf16>
    %498 = "linalg.transpose"(%192, %481) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg533: bf16, %arg534: bf16):
      "linalg.yield"(%arg533) : (bf16) -> ()
    }) : (tensor<15x12x16xbf16>, tensor<15x16x12xbf16>) -> tensor<15x16x12xbf16>
    %499 = "tensor.empty"() : () -> tensor<15x16x12xf32>
    %500 = "linalg.fill"(%6, %499) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg531: f32, %arg532: f32):
      "linalg.yield"(%arg531) : (f32) -> ()
    }) : (f32, tensor<15x16x12xf32>) -> tensor<15x16x12xf32>
    %501 = "linalg.batch_matmul"(%498, %497, %500) <{indexing_maps = [#map9, #map10, #map11], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg528: bf16, %arg529: bf16, %arg530: f32):
      %1035 = "arith.extf"(%arg528) : (bf16) -> f32
      %1036 = "arith.extf"(%arg529) : (bf16) -> f32
      %1037 = "arith.mulf"(%1035, %1036) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1038 = "arith.addf"(%arg530, %1037) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1038) : (f32) -> ()
    }) : (tensor<15x16x12xbf16>, tensor<15x12x12xbf16>, tensor<15x16x12xf32>) -> tensor<15x16x12xf32>
    %502 = "linalg.generic"(%501, %481) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg526: f32, %arg527: bf16):
      %1034 = "arith.truncf"(%arg526) : (f32) -> bf16
      "linalg.yield"(%1034) : (bf16) -> ()
    }) : (tensor<15x16x12xf32>, tensor<15x16x12xbf16>) -> tensor<15x16x12xbf16>
    %503 = "linalg.transpose"(%193, %115) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg524: bf16, %arg525: bf16):
      "linalg.yield"(%arg524) : (bf16) -> ()
    }) : (tensor<15x16x12xbf16>, tensor<15x12x16xbf16>) -> tensor<15x12x16xbf16>
    %504 = "linalg.batch_matmul"(%497, %503, %113) <{indexing_maps = [#map9, #map10, #map11], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg521: bf16, %arg522: bf16, %arg523: f32):
      %1030 = "arith.extf"(%arg521) : (bf16) -> f32
      %1031 = "arith.extf"(%arg522) : (bf16) -> f32
      %1032 = "arith.mulf"(%1030, %1031) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1033 = "arith.addf"(%arg523, %1032) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1033) : (f32) -> ()
    }) : (tensor<15x12x12xbf16>, tensor<15x12x16xbf16>, tensor<15x12x16xf32>) -> tensor<15x12x16xf32>
    %505 = "linalg.generic"(%504, %115) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg519: f32, %arg520: bf16):
      %1029 = "arith.truncf"(%arg519) : (f32) -> bf16
      "linalg.yield"(%1029) : (bf16) -> ()
    }) : (tensor<15x12x16xf32>, tensor<15x12x16xbf16>) -> tensor<15x12x16xbf16>
    %506 = "tensor.expand_shape"(%502) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 5, 3, 16, 12>}> : (tensor<15x16x12xbf16>) -> tensor<5x3x16x12xbf16>
    %507 = "tensor.expand_shape"(%505) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 5, 3, 12, 16>}> : (tensor<15x12x16xbf16>) -> tensor<5x3x12x16xbf16>
    %508 = "linalg.transpose"(%485, %118) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg517: bf16, %arg518: bf16):
      "linalg.yield"(%arg517) : (bf16) -> ()
    }) : (tensor<5x3x12x16xbf16>, tensor<5x12x3x16xbf16>) -> tensor<5x12x3x16xbf16>
    %509 = "tensor.collapse_shape"(%508) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<5x12x3x16xbf16>) -> tensor<60x48xbf16>
    %510 = "linalg.matmul"(%509, %arg25, %62) <{indexing_maps = [#map7, #map8, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg514: bf16, %arg515: bf16, %arg516: f32):
      %1025 = "arith.extf"(%arg514) : (bf16) -> f32
      %1026 = "arith.extf"(%arg515) : (bf16) -> f32
      %1027 = "arith.mulf"(%1025, %1026) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1028 = "arith.addf"(%arg516, %1027) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1028) : (f32) -> ()
    }) : (tensor<60x48xbf16>, tensor<48x48xbf16>, tensor<60x48xf32>) -> tensor<60x48xf32>
    %511 = "linalg.generic"(%510, %64) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg512: f32, %arg513: bf16):
      %1024 = "arith.truncf"(%arg512) : (f32) -> bf16
      "linalg.yield"(%1024) : (bf16) -> ()
    }) : (tensor<60x48xf32>, tensor<60x48xbf16>) -> tensor<60x48xbf16>
    %512 = "linalg.transpose"(%509, %403) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg510: bf16, %arg511: bf16):
      "linalg.yield"(%arg510) : (bf16) -> ()
    }) : (tensor<60x48xbf16>, tensor<48x60xbf16>) -> tensor<48x60xbf16>
    %513 = "linalg.matmul"(%512, %173, %362) <{indexing_maps = [#map7, #map8, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg507: bf16, %arg508: bf16, %arg509: f32):
      %1020 = "arith.extf"(%arg507) : (bf16) -> f32
      %1021 = "arith.extf"(%arg508) : (bf16) -> f32
      %1022 = "arith.mulf"(%1020, %1021) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1023 = "arith.addf"(%arg509, %1022) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1023) : (f32) -> ()
    }) : (tensor<48x60xbf16>, tensor<60x48xbf16>, tensor<48x48xf32>) -> tensor<48x48xf32>
    %514 = "linalg.generic"(%513, %59) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg505: f32, %arg506: bf16):
      %1019 = "arith.truncf"(%arg505) : (f32) -> bf16
      "linalg.yield"(%1019) : (bf16) -> ()
    }) : (tensor<48x48xf32>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %515 = "linalg.generic"(%509, %61) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg503: bf16, %arg504: f32):
      %1018 = "arith.extf"(%arg503) : (bf16) -> f32
      "linalg.yield"(%1018) : (f32) -> ()
    }) : (tensor<60x48xbf16>, tensor<60x48xf32>) -> tensor<60x48xf32>
    %516 = "linalg.generic"(%515, %367) <{indexing_maps = [#map, #map19], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg501: f32, %arg502: f32):
      %1017 = "arith.addf"(%arg501, %arg502) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1017) : (f32) -> ()
    }) : (tensor<60x48xf32>, tensor<1x48xf32>) -> tensor<1x48xf32>
    %517 = "linalg.generic"(%516, %369) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg499: f32, %arg500: bf16):
      %1016 = "arith.truncf"(%arg499) : (f32) -> bf16
      "linalg.yield"(%1016) : (bf16) -> ()
    }) : (tensor<1x48xf32>, tensor<1x48xbf16>) -> tensor<1x48xbf16>
    %518 = "tensor.collapse_shape"(%517) <{reassociation = [[0, 1]]}> : (tensor<1x48xbf16>) -> tensor<48xbf16>
    %519 = "tensor.expand_shape"(%511) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 5, 12, 48>}> : (tensor<60x48xbf16>) -> tensor<5x12x48xbf16>
    %520 = "linalg.generic"(%462, %519, %35) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg496: bf16, %arg497: bf16, %arg498: bf16):
      %1015 = "arith.addf"(%arg496, %arg497) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1015) : (bf16) -> ()
    }) : (tensor<5x12x48xbf16>, tensor<5x12x48xbf16>, tensor<5x12x48xbf16>) -> tensor<5x12x48xbf16>
    %521 = "linalg.transpose"(%506, %118) <{permutation = array<i64: 0, 3, 1, 2>}> ({
    ^bb0(%arg494: bf16, %arg495: bf16):
      "linalg.yield"(%arg494) : (bf16) -> ()
    }) : (tensor<5x3x16x12xbf16>, tensor<5x12x3x16xbf16>) -> tensor<5x12x3x16xbf16>
    %522 = "tensor.collapse_shape"(%521) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<5x12x3x16xbf16>) -> tensor<60x48xbf16>
    %523 = "linalg.matmul"(%522, %arg23, %62) <{indexing_maps = [#map7, #map8, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg491: bf16, %arg492: bf16, %arg493: f32):
      %1011 = "arith.extf"(%arg491) : (bf16) -> f32
      %1012 = "arith.extf"(%arg492) : (bf16) -> f32
      %1013 = "arith.mulf"(%1011, %1012) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1014 = "arith.addf"(%arg493, %1013) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1014) : (f32) -> ()
    }) : (tensor<60x48xbf16>, tensor<48x48xbf16>, tensor<60x48xf32>) -> tensor<60x48xf32>
    %524 = "linalg.generic"(%523, %64) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg489: f32, %arg490: bf16):
      %1010 = "arith.truncf"(%arg489) : (f32) -> bf16
      "linalg.yield"(%1010) : (bf16) -> ()
    }) : (tensor<60x48xf32>, tensor<60x48xbf16>) -> tensor<60x48xbf16>
    %525 = "linalg.transpose"(%522, %403) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg487: bf16, %arg488: bf16):
      "linalg.yield"(%arg487) : (bf16) -> ()
    }) : (tensor<60x48xbf16>, tensor<48x60xbf16>) -> tensor<48x60xbf16>
    %526 = "linalg.matmul"(%525, %173, %362) <{indexing_maps = [#map7, #map8, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg484: bf16, %arg485: bf16, %arg486: f32):
      %1006 = "arith.extf"(%arg484) : (bf16) -> f32
      %1007 = "arith.extf"(%arg485) : (bf16) -> f32
      %1008 = "arith.mulf"(%1006, %1007) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1009 = "arith.addf"(%arg486, %1008) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1009) : (f32) -> ()
    }) : (tensor<48x60xbf16>, tensor<60x48xbf16>, tensor<48x48xf32>) -> tensor<48x48xf32>
    %527 = "linalg.generic"(%526, %59) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg482: f32, %arg483: bf16):
      %1005 = "arith.truncf"(%arg482) : (f32) -> bf16
      "linalg.yield"(%1005) : (bf16) -> ()
    }) : (tensor<48x48xf32>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %528 = "linalg.generic"(%522, %61) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg480: bf16, %arg481: f32):
      %1004 = "arith.extf"(%arg480) : (bf16) -> f32
      "linalg.yield"(%1004) : (f32) -> ()
    }) : (tensor<60x48xbf16>, tensor<60x48xf32>) -> tensor<60x48xf32>
    %529 = "linalg.generic"(%528, %367) <{indexing_maps = [#map, #map19], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg478: f32, %arg479: f32):
      %1003 = "arith.addf"(%arg478, %arg479) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1003) : (f32) -> ()
    }) : (tensor<60x48xf32>, tensor<1x48xf32>) -> tensor<1x48xf32>
    %530 = "linalg.generic"(%529, %369) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg476: f32, %arg477: bf16):
      %1002 = "arith.truncf"(%arg476) : (f32) -> bf16
      "linalg.yield"(%1002) : (bf16) -> ()
    }) : (tensor<1x48xf32>, tensor<1x48xbf16>) -> tensor<1x48xbf16>
    %531 = "tensor.collapse_shape"(%530) <{reassociation = [[0, 1]]}> : (tensor<1x48xbf16>) -> tensor<48xbf16>
    %532 = "tensor.expand_shape"(%524) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 5, 12, 48>}> : (tensor<60x48xbf16>) -> tensor<5x12x48xbf16>
    %533 = "linalg.generic"(%520, %532, %35) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg473: bf16, %arg474: bf16, %arg475: bf16):
      %1001 = "arith.addf"(%arg473, %arg474) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1001) : (bf16) -> ()
    }) : (tensor<5x12x48xbf16>, tensor<5x12x48xbf16>, tensor<5x12x48xbf16>) -> tensor<5x12x48xbf16>
    %534 = "linalg.transpose"(%507, %118) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg471: bf16, %arg472: bf16):
      "linalg.yield"(%arg471) : (bf16) -> ()
    }) : (tensor<5x3x12x16xbf16>, tensor<5x12x3x16xbf16>) -> tensor<5x12x3x16xbf16>
    %535 = "tensor.collapse_shape"(%534) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<5x12x3x16xbf16>) -> tensor<60x48xbf16>
    %536 = "linalg.matmul"(%535, %arg21, %62) <{indexing_maps = [#map7, #map8, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg468: bf16, %arg469: bf16, %arg470: f32):
      %997 = "arith.extf"(%arg468) : (bf16) -> f32
      %998 = "arith.extf"(%arg469) : (bf16) -> f32
      %999 = "arith.mulf"(%997, %998) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1000 = "arith.addf"(%arg470, %999) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1000) : (f32) -> ()
    }) : (tensor<60x48xbf16>, tensor<48x48xbf16>, tensor<60x48xf32>) -> tensor<60x48xf32>
    %537 = "linalg.generic"(%536, %64) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg466: f32, %arg467: bf16):
      %996 = "arith.truncf"(%arg466) : (f32) -> bf16
      "linalg.yield"(%996) : (bf16) -> ()
    }) : (tensor<60x48xf32>, tensor<60x48xbf16>) -> tensor<60x48xbf16>
    %538 = "linalg.transpose"(%535, %403) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg464: bf16, %arg465: bf16):
      "linalg.yield"(%arg464) : (bf16) -> ()
    }) : (tensor<60x48xbf16>, tensor<48x60xbf16>) -> tensor<48x60xbf16>
    %539 = "linalg.matmul"(%538, %173, %362) <{indexing_maps = [#map7, #map8, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg461: bf16, %arg462: bf16, %arg463: f32):
      %992 = "arith.extf"(%arg461) : (bf16) -> f32
      %993 = "arith.extf"(%arg462) : (bf16) -> f32
      %994 = "arith.mulf"(%992, %993) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %995 = "arith.addf"(%arg463, %994) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%995) : (f32) -> ()
    }) : (tensor<48x60xbf16>, tensor<60x48xbf16>, tensor<48x48xf32>) -> tensor<48x48xf32>
    %540 = "linalg.generic"(%539, %59) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg459: f32, %arg460: bf16):
      %991 = "arith.truncf"(%arg459) : (f32) -> bf16
      "linalg.yield"(%991) : (bf16) -> ()
    }) : (tensor<48x48xf32>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %541 = "linalg.generic"(%535, %61) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg457: bf16, %arg458: f32):
      %990 = "arith.extf"(%arg457) : (bf16) -> f32
      "linalg.yield"(%990) : (f32) -> ()
    }) : (tensor<60x48xbf16>, tensor<60x48xf32>) -> tensor<60x48xf32>
    %542 = "linalg.generic"(%541, %367) <{indexing_maps = [#map, #map19], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg455: f32, %arg456: f32):
      %989 = "arith.addf"(%arg455, %arg456) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%989) : (f32) -> ()
    }) : (tensor<60x48xf32>, tensor<1x48xf32>) -> tensor<1x48xf32>
    %543 = "linalg.generic"(%542, %369) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg453: f32, %arg454: bf16):
      %988 = "arith.truncf"(%arg453) : (f32) -> bf16
      "linalg.yield"(%988) : (bf16) -> ()
    }) : (tensor<1x48xf32>, tensor<1x48xbf16>) -> tensor<1x48xbf16>
    %544 = "tensor.collapse_shape"(%543) <{reassociation = [[0, 1]]}> : (tensor<1x48xbf16>) -> tensor<48xbf16>
    %545 = "tensor.expand_shape"(%537) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 5, 12, 48>}> : (tensor<60x48xbf16>) -> tensor<5x12x48xbf16>
    %546 = "linalg.generic"(%533, %545, %35) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg450: bf16, %arg451: bf16, %arg452: bf16):
      %987 = "arith.addf"(%arg450, %arg451) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%987) : (bf16) -> ()
    }) : (tensor<5x12x48xbf16>, tensor<5x12x48xbf16>, tensor<5x12x48xbf16>) -> tensor<5x12x48xbf16>
    %547 = "linalg.generic"(%546, %42) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg448: bf16, %arg449: f32):
      %986 = "arith.extf"(%arg448) : (bf16) -> f32
      "linalg.yield"(%986) : (f32) -> ()
    }) : (tensor<5x12x48xbf16>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %548 = "linalg.generic"(%arg19, %380) <{indexing_maps = [#map16, #map16], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg446: bf16, %arg447: f32):
      %985 = "arith.extf"(%arg446) : (bf16) -> f32
      "linalg.yield"(%985) : (f32) -> ()
    }) : (tensor<48xbf16>, tensor<48xf32>) -> tensor<48xf32>
    %549 = "linalg.generic"(%547, %548, %42) <{indexing_maps = [#map3, #map6, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg443: f32, %arg444: f32, %arg445: f32):
      %984 = "arith.mulf"(%arg443, %arg444) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%984) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<48xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %550 = "linalg.generic"(%549, %42) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg441: f32, %arg442: f32):
      %983 = "arith.mulf"(%arg441, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%983) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %551 = "linalg.generic"(%549, %45) <{indexing_maps = [#map3, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg439: f32, %arg440: f32):
      %982 = "arith.addf"(%arg439, %arg440) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%982) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %552 = "linalg.generic"(%549, %169, %42) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg436: f32, %arg437: f32, %arg438: f32):
      %981 = "arith.mulf"(%arg436, %arg437) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%981) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x48xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %553 = "linalg.generic"(%552, %45) <{indexing_maps = [#map3, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg434: f32, %arg435: f32):
      %980 = "arith.addf"(%arg434, %arg435) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%980) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %554 = "linalg.generic"(%169, %553, %42) <{indexing_maps = [#map3, #map5, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg431: f32, %arg432: f32, %arg433: f32):
      %979 = "arith.mulf"(%arg431, %arg432) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%979) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x1xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %555 = "linalg.generic"(%550, %551, %42) <{indexing_maps = [#map3, #map5, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg428: f32, %arg429: f32, %arg430: f32):
      %978 = "arith.subf"(%arg428, %arg429) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%978) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x1xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %556 = "linalg.generic"(%555, %554, %42) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg425: f32, %arg426: f32, %arg427: f32):
      %977 = "arith.subf"(%arg425, %arg426) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%977) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x48xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %557 = "linalg.generic"(%168, %44) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg423: f32, %arg424: f32):
      %976 = "arith.divf"(%arg423, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%976) : (f32) -> ()
    }) : (tensor<5x12x1xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %558 = "linalg.generic"(%557, %556, %42) <{indexing_maps = [#map5, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg420: f32, %arg421: f32, %arg422: f32):
      %975 = "arith.mulf"(%arg420, %arg421) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%975) : (f32) -> ()
    }) : (tensor<5x12x1xf32>, tensor<5x12x48xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %559 = "linalg.generic"(%547, %169, %42) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg417: f32, %arg418: f32, %arg419: f32):
      %974 = "arith.mulf"(%arg417, %arg418) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%974) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x48xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %560 = "linalg.generic"(%559, %393) <{indexing_maps = [#map3, #map6], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg415: f32, %arg416: f32):
      %973 = "arith.addf"(%arg415, %arg416) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%973) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %561 = "linalg.generic"(%547, %393) <{indexing_maps = [#map3, #map6], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg413: f32, %arg414: f32):
      %972 = "arith.addf"(%arg413, %arg414) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%972) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %562 = "linalg.generic"(%558, %35) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg411: f32, %arg412: bf16):
      %971 = "arith.truncf"(%arg411) : (f32) -> bf16
      "linalg.yield"(%971) : (bf16) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x48xbf16>) -> tensor<5x12x48xbf16>
    %563 = "linalg.generic"(%560, %397) <{indexing_maps = [#map16, #map16], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg409: f32, %arg410: bf16):
      %970 = "arith.truncf"(%arg409) : (f32) -> bf16
      "linalg.yield"(%970) : (bf16) -> ()
    }) : (tensor<48xf32>, tensor<48xbf16>) -> tensor<48xbf16>
    %564 = "linalg.generic"(%561, %397) <{indexing_maps = [#map16, #map16], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg407: f32, %arg408: bf16):
      %969 = "arith.truncf"(%arg407) : (f32) -> bf16
      "linalg.yield"(%969) : (bf16) -> ()
    }) : (tensor<48xf32>, tensor<48xbf16>) -> tensor<48xbf16>
    %565 = "tensor.collapse_shape"(%562) <{reassociation = [[0, 1], [2]]}> : (tensor<5x12x48xbf16>) -> tensor<60x48xbf16>
    %566 = "linalg.matmul"(%565, %arg17, %144) <{indexing_maps = [#map7, #map8, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg404: bf16, %arg405: bf16, %arg406: f32):
      %965 = "arith.extf"(%arg404) : (bf16) -> f32
      %966 = "arith.extf"(%arg405) : (bf16) -> f32
      %967 = "arith.mulf"(%965, %966) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %968 = "arith.addf"(%arg406, %967) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%968) : (f32) -> ()
    }) : (tensor<60x48xbf16>, tensor<48x80xbf16>, tensor<60x80xf32>) -> tensor<60x80xf32>
    %567 = "linalg.generic"(%566, %146) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg402: f32, %arg403: bf16):
      %964 = "arith.truncf"(%arg402) : (f32) -> bf16
      "linalg.yield"(%964) : (bf16) -> ()
    }) : (tensor<60x80xf32>, tensor<60x80xbf16>) -> tensor<60x80xbf16>
    %568 = "linalg.transpose"(%565, %403) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg400: bf16, %arg401: bf16):
      "linalg.yield"(%arg400) : (bf16) -> ()
    }) : (tensor<60x48xbf16>, tensor<48x60xbf16>) -> tensor<48x60xbf16>
    %569 = "linalg.matmul"(%568, %152, %406) <{indexing_maps = [#map7, #map8, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg397: bf16, %arg398: bf16, %arg399: f32):
      %960 = "arith.extf"(%arg397) : (bf16) -> f32
      %961 = "arith.extf"(%arg398) : (bf16) -> f32
      %962 = "arith.mulf"(%960, %961) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %963 = "arith.addf"(%arg399, %962) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%963) : (f32) -> ()
    }) : (tensor<48x60xbf16>, tensor<60x80xbf16>, tensor<48x80xf32>) -> tensor<48x80xf32>
    %570 = "linalg.generic"(%569, %141) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg395: f32, %arg396: bf16):
      %959 = "arith.truncf"(%arg395) : (f32) -> bf16
      "linalg.yield"(%959) : (bf16) -> ()
    }) : (tensor<48x80xf32>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %571 = "linalg.generic"(%565, %61) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg393: bf16, %arg394: f32):
      %958 = "arith.extf"(%arg393) : (bf16) -> f32
      "linalg.yield"(%958) : (f32) -> ()
    }) : (tensor<60x48xbf16>, tensor<60x48xf32>) -> tensor<60x48xf32>
    %572 = "linalg.generic"(%571, %367) <{indexing_maps = [#map, #map19], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg391: f32, %arg392: f32):
      %957 = "arith.addf"(%arg391, %arg392) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%957) : (f32) -> ()
    }) : (tensor<60x48xf32>, tensor<1x48xf32>) -> tensor<1x48xf32>
    %573 = "linalg.generic"(%572, %369) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg389: f32, %arg390: bf16):
      %956 = "arith.truncf"(%arg389) : (f32) -> bf16
      "linalg.yield"(%956) : (bf16) -> ()
    }) : (tensor<1x48xf32>, tensor<1x48xbf16>) -> tensor<1x48xbf16>
    %574 = "tensor.collapse_shape"(%573) <{reassociation = [[0, 1]]}> : (tensor<1x48xbf16>) -> tensor<48xbf16>
    %575 = "tensor.expand_shape"(%567) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 5, 12, 80>}> : (tensor<60x80xbf16>) -> tensor<5x12x80xbf16>
    %576 = "linalg.generic"(%575, %414) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg387: bf16, %arg388: f32):
      %955 = "arith.extf"(%arg387) : (bf16) -> f32
      "linalg.yield"(%955) : (f32) -> ()
    }) : (tensor<5x12x80xbf16>, tensor<5x12x80xf32>) -> tensor<5x12x80xf32>
    %577 = "linalg.generic"(%149, %414) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg385: bf16, %arg386: f32):
      %954 = "arith.extf"(%arg385) : (bf16) -> f32
      "linalg.yield"(%954) : (f32) -> ()
    }) : (tensor<5x12x80xbf16>, tensor<5x12x80xf32>) -> tensor<5x12x80xf32>
    %578 = "linalg.generic"(%577, %414) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg383: f32, %arg384: f32):
      %952 = "arith.truncf"(%18) : (f64) -> f32
      %953 = "arith.mulf"(%arg383, %952) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%953) : (f32) -> ()
    }) : (tensor<5x12x80xf32>, tensor<5x12x80xf32>) -> tensor<5x12x80xf32>
    %579 = "linalg.generic"(%578, %414) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg381: f32, %arg382: f32):
      %951 = "math.erf"(%arg381) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%951) : (f32) -> ()
    }) : (tensor<5x12x80xf32>, tensor<5x12x80xf32>) -> tensor<5x12x80xf32>
    %580 = "linalg.generic"(%579, %414) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg379: f32, %arg380: f32):
      %950 = "arith.addf"(%arg379, %23) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%950) : (f32) -> ()
    }) : (tensor<5x12x80xf32>, tensor<5x12x80xf32>) -> tensor<5x12x80xf32>
    %581 = "linalg.generic"(%580, %414) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg377: f32, %arg378: f32):
      %949 = "arith.mulf"(%arg377, %24) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%949) : (f32) -> ()
    }) : (tensor<5x12x80xf32>, tensor<5x12x80xf32>) -> tensor<5x12x80xf32>
    %582 = "linalg.generic"(%577, %577, %414) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg374: f32, %arg375: f32, %arg376: f32):
      %948 = "arith.mulf"(%arg374, %arg375) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%948) : (f32) -> ()
    }) : (tensor<5x12x80xf32>, tensor<5x12x80xf32>, tensor<5x12x80xf32>) -> tensor<5x12x80xf32>
    %583 = "linalg.generic"(%582, %414) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg372: f32, %arg373: f32):
      %947 = "arith.mulf"(%arg372, %25) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%947) : (f32) -> ()
    }) : (tensor<5x12x80xf32>, tensor<5x12x80xf32>) -> tensor<5x12x80xf32>
    %584 = "linalg.generic"(%583, %414) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg370: f32, %arg371: f32):
      %946 = "math.exp"(%arg370) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%946) : (f32) -> ()
    }) : (tensor<5x12x80xf32>, tensor<5x12x80xf32>) -> tensor<5x12x80xf32>
    %585 = "linalg.generic"(%584, %414) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg368: f32, %arg369: f32):
      %944 = "arith.truncf"(%17) : (f64) -> f32
      %945 = "arith.mulf"(%arg368, %944) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%945) : (f32) -> ()
    }) : (tensor<5x12x80xf32>, tensor<5x12x80xf32>) -> tensor<5x12x80xf32>
    %586 = "linalg.generic"(%577, %585, %414) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg365: f32, %arg366: f32, %arg367: f32):
      %943 = "arith.mulf"(%arg365, %arg366) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%943) : (f32) -> ()
    }) : (tensor<5x12x80xf32>, tensor<5x12x80xf32>, tensor<5x12x80xf32>) -> tensor<5x12x80xf32>
    %587 = "linalg.generic"(%581, %586, %414) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg362: f32, %arg363: f32, %arg364: f32):
      %942 = "arith.addf"(%arg362, %arg363) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%942) : (f32) -> ()
    }) : (tensor<5x12x80xf32>, tensor<5x12x80xf32>, tensor<5x12x80xf32>) -> tensor<5x12x80xf32>
    %588 = "linalg.generic"(%576, %587, %414) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg359: f32, %arg360: f32, %arg361: f32):
      %941 = "arith.mulf"(%arg359, %arg360) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%941) : (f32) -> ()
    }) : (tensor<5x12x80xf32>, tensor<5x12x80xf32>, tensor<5x12x80xf32>) -> tensor<5x12x80xf32>
    %589 = "linalg.generic"(%588, %150) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg357: f32, %arg358: bf16):
      %940 = "arith.truncf"(%arg357) : (f32) -> bf16
      "linalg.yield"(%940) : (bf16) -> ()
    }) : (tensor<5x12x80xf32>, tensor<5x12x80xbf16>) -> tensor<5x12x80xbf16>
    %590 = "tensor.collapse_shape"(%589) <{reassociation = [[0, 1], [2]]}> : (tensor<5x12x80xbf16>) -> tensor<60x80xbf16>
    %591 = "linalg.matmul"(%590, %arg15, %62) <{indexing_maps = [#map7, #map8, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg354: bf16, %arg355: bf16, %arg356: f32):
      %936 = "arith.extf"(%arg354) : (bf16) -> f32
      %937 = "arith.extf"(%arg355) : (bf16) -> f32
      %938 = "arith.mulf"(%936, %937) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %939 = "arith.addf"(%arg356, %938) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%939) : (f32) -> ()
    }) : (tensor<60x80xbf16>, tensor<80x48xbf16>, tensor<60x48xf32>) -> tensor<60x48xf32>
    %592 = "linalg.generic"(%591, %64) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg352: f32, %arg353: bf16):
      %935 = "arith.truncf"(%arg352) : (f32) -> bf16
      "linalg.yield"(%935) : (bf16) -> ()
    }) : (tensor<60x48xf32>, tensor<60x48xbf16>) -> tensor<60x48xbf16>
    %593 = "linalg.transpose"(%590, %432) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg350: bf16, %arg351: bf16):
      "linalg.yield"(%arg350) : (bf16) -> ()
    }) : (tensor<60x80xbf16>, tensor<80x60xbf16>) -> tensor<80x60xbf16>
    %594 = "linalg.matmul"(%593, %140, %435) <{indexing_maps = [#map7, #map8, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg347: bf16, %arg348: bf16, %arg349: f32):
      %931 = "arith.extf"(%arg347) : (bf16) -> f32
      %932 = "arith.extf"(%arg348) : (bf16) -> f32
      %933 = "arith.mulf"(%931, %932) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %934 = "arith.addf"(%arg349, %933) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%934) : (f32) -> ()
    }) : (tensor<80x60xbf16>, tensor<60x48xbf16>, tensor<80x48xf32>) -> tensor<80x48xf32>
    %595 = "linalg.generic"(%594, %153) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg345: f32, %arg346: bf16):
      %930 = "arith.truncf"(%arg345) : (f32) -> bf16
      "linalg.yield"(%930) : (bf16) -> ()
    }) : (tensor<80x48xf32>, tensor<80x48xbf16>) -> tensor<80x48xbf16>
    %596 = "linalg.generic"(%590, %143) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg343: bf16, %arg344: f32):
      %929 = "arith.extf"(%arg343) : (bf16) -> f32
      "linalg.yield"(%929) : (f32) -> ()
    }) : (tensor<60x80xbf16>, tensor<60x80xf32>) -> tensor<60x80xf32>
    %597 = "linalg.generic"(%596, %440) <{indexing_maps = [#map, #map19], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg341: f32, %arg342: f32):
      %928 = "arith.addf"(%arg341, %arg342) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%928) : (f32) -> ()
    }) : (tensor<60x80xf32>, tensor<1x80xf32>) -> tensor<1x80xf32>
    %598 = "linalg.generic"(%597, %442) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg339: f32, %arg340: bf16):
      %927 = "arith.truncf"(%arg339) : (f32) -> bf16
      "linalg.yield"(%927) : (bf16) -> ()
    }) : (tensor<1x80xf32>, tensor<1x80xbf16>) -> tensor<1x80xbf16>
    %599 = "tensor.collapse_shape"(%598) <{reassociation = [[0, 1]]}> : (tensor<1x80xbf16>) -> tensor<80xbf16>
    %600 = "tensor.expand_shape"(%592) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 5, 12, 48>}> : (tensor<60x48xbf16>) -> tensor<5x12x48xbf16>
    %601 = "linalg.generic"(%562, %600, %35) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg336: bf16, %arg337: bf16, %arg338: bf16):
      %926 = "arith.addf"(%arg336, %arg337) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%926) : (bf16) -> ()
    }) : (tensor<5x12x48xbf16>, tensor<5x12x48xbf16>, tensor<5x12x48xbf16>) -> tensor<5x12x48xbf16>
    %602 = "linalg.generic"(%601, %42) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg334: bf16, %arg335: f32):
      %925 = "arith.extf"(%arg334) : (bf16) -> f32
      "linalg.yield"(%925) : (f32) -> ()
    }) : (tensor<5x12x48xbf16>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %603 = "linalg.generic"(%arg13, %380) <{indexing_maps = [#map16, #map16], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg332: bf16, %arg333: f32):
      %924 = "arith.extf"(%arg332) : (bf16) -> f32
      "linalg.yield"(%924) : (f32) -> ()
    }) : (tensor<48xbf16>, tensor<48xf32>) -> tensor<48xf32>
    %604 = "linalg.generic"(%602, %603, %42) <{indexing_maps = [#map3, #map6, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg329: f32, %arg330: f32, %arg331: f32):
      %923 = "arith.mulf"(%arg329, %arg330) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%923) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<48xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %605 = "linalg.generic"(%604, %42) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg327: f32, %arg328: f32):
      %922 = "arith.mulf"(%arg327, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%922) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %606 = "linalg.generic"(%604, %45) <{indexing_maps = [#map3, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg325: f32, %arg326: f32):
      %921 = "arith.addf"(%arg325, %arg326) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%921) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %607 = "linalg.generic"(%604, %136, %42) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg322: f32, %arg323: f32, %arg324: f32):
      %920 = "arith.mulf"(%arg322, %arg323) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%920) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x48xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %608 = "linalg.generic"(%607, %45) <{indexing_maps = [#map3, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg320: f32, %arg321: f32):
      %919 = "arith.addf"(%arg320, %arg321) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%919) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %609 = "linalg.generic"(%136, %608, %42) <{indexing_maps = [#map3, #map5, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg317: f32, %arg318: f32, %arg319: f32):
      %918 = "arith.mulf"(%arg317, %arg318) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%918) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x1xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %610 = "linalg.generic"(%605, %606, %42) <{indexing_maps = [#map3, #map5, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg314: f32, %arg315: f32, %arg316: f32):
      %917 = "arith.subf"(%arg314, %arg315) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%917) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x1xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %611 = "linalg.generic"(%610, %609, %42) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg311: f32, %arg312: f32, %arg313: f32):
      %916 = "arith.subf"(%arg311, %arg312) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%916) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x48xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %612 = "linalg.generic"(%135, %44) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg309: f32, %arg310: f32):
      %915 = "arith.divf"(%arg309, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%915) : (f32) -> ()
    }) : (tensor<5x12x1xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %613 = "linalg.generic"(%612, %611, %42) <{indexing_maps = [#map5, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg306: f32, %arg307: f32, %arg308: f32):
      %914 = "arith.mulf"(%arg306, %arg307) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%914) : (f32) -> ()
    }) : (tensor<5x12x1xf32>, tensor<5x12x48xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %614 = "linalg.generic"(%602, %136, %42) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg303: f32, %arg304: f32, %arg305: f32):
      %913 = "arith.mulf"(%arg303, %arg304) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%913) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x48xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %615 = "linalg.generic"(%614, %393) <{indexing_maps = [#map3, #map6], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg301: f32, %arg302: f32):
      %912 = "arith.addf"(%arg301, %arg302) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%912) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %616 = "linalg.generic"(%602, %393) <{indexing_maps = [#map3, #map6], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg299: f32, %arg300: f32):
      %911 = "arith.addf"(%arg299, %arg300) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%911) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %617 = "linalg.generic"(%613, %35) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg297: f32, %arg298: bf16):
      %910 = "arith.truncf"(%arg297) : (f32) -> bf16
      "linalg.yield"(%910) : (bf16) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x48xbf16>) -> tensor<5x12x48xbf16>
    %618 = "linalg.generic"(%615, %397) <{indexing_maps = [#map16, #map16], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg295: f32, %arg296: bf16):
      %909 = "arith.truncf"(%arg295) : (f32) -> bf16
      "linalg.yield"(%909) : (bf16) -> ()
    }) : (tensor<48xf32>, tensor<48xbf16>) -> tensor<48xbf16>
    %619 = "linalg.generic"(%616, %397) <{indexing_maps = [#map16, #map16], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg293: f32, %arg294: bf16):
      %908 = "arith.truncf"(%arg293) : (f32) -> bf16
      "linalg.yield"(%908) : (bf16) -> ()
    }) : (tensor<48xf32>, tensor<48xbf16>) -> tensor<48xbf16>
    %620 = "tensor.collapse_shape"(%617) <{reassociation = [[0, 1], [2]]}> : (tensor<5x12x48xbf16>) -> tensor<60x48xbf16>
    %621 = "linalg.matmul"(%620, %arg11, %62) <{indexing_maps = [#map7, #map8, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg290: bf16, %arg291: bf16, %arg292: f32):
      %904 = "arith.extf"(%arg290) : (bf16) -> f32
      %905 = "arith.extf"(%arg291) : (bf16) -> f32
      %906 = "arith.mulf"(%904, %905) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %907 = "arith.addf"(%arg292, %906) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%907) : (f32) -> ()
    }) : (tensor<60x48xbf16>, tensor<48x48xbf16>, tensor<60x48xf32>) -> tensor<60x48xf32>
    %622 = "linalg.generic"(%621, %64) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg288: f32, %arg289: bf16):
      %903 = "arith.truncf"(%arg288) : (f32) -> bf16
      "linalg.yield"(%903) : (bf16) -> ()
    }) : (tensor<60x48xf32>, tensor<60x48xbf16>) -> tensor<60x48xbf16>
    %623 = "linalg.transpose"(%620, %403) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg286: bf16, %arg287: bf16):
      "linalg.yield"(%arg286) : (bf16) -> ()
    }) : (tensor<60x48xbf16>, tensor<48x60xbf16>) -> tensor<48x60xbf16>
    %624 = "linalg.matmul"(%623, %120, %362) <{indexing_maps = [#map7, #map8, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg283: bf16, %arg284: bf16, %arg285: f32):
      %899 = "arith.extf"(%arg283) : (bf16) -> f32
      %900 = "arith.extf"(%arg284) : (bf16) -> f32
      %901 = "arith.mulf"(%899, %900) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %902 = "arith.addf"(%arg285, %901) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%902) : (f32) -> ()
    }) : (tensor<48x60xbf16>, tensor<60x48xbf16>, tensor<48x48xf32>) -> tensor<48x48xf32>
    %625 = "linalg.generic"(%624, %59) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg281: f32, %arg282: bf16):
      %898 = "arith.truncf"(%arg281) : (f32) -> bf16
      "linalg.yield"(%898) : (bf16) -> ()
    }) : (tensor<48x48xf32>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %626 = "linalg.generic"(%620, %61) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg279: bf16, %arg280: f32):
      %897 = "arith.extf"(%arg279) : (bf16) -> f32
      "linalg.yield"(%897) : (f32) -> ()
    }) : (tensor<60x48xbf16>, tensor<60x48xf32>) -> tensor<60x48xf32>
    %627 = "linalg.generic"(%626, %367) <{indexing_maps = [#map, #map19], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg277: f32, %arg278: f32):
      %896 = "arith.addf"(%arg277, %arg278) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%896) : (f32) -> ()
    }) : (tensor<60x48xf32>, tensor<1x48xf32>) -> tensor<1x48xf32>
    %628 = "linalg.generic"(%627, %369) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg275: f32, %arg276: bf16):
      %895 = "arith.truncf"(%arg275) : (f32) -> bf16
      "linalg.yield"(%895) : (bf16) -> ()
    }) : (tensor<1x48xf32>, tensor<1x48xbf16>) -> tensor<1x48xbf16>
    %629 = "tensor.collapse_shape"(%628) <{reassociation = [[0, 1]]}> : (tensor<1x48xbf16>) -> tensor<48xbf16>
    %630 = "tensor.expand_shape"(%622) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 5, 12, 3, 16>}> : (tensor<60x48xbf16>) -> tensor<5x12x3x16xbf16>
    %631 = "linalg.transpose"(%630, %68) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg273: bf16, %arg274: bf16):
      "linalg.yield"(%arg273) : (bf16) -> ()
    }) : (tensor<5x12x3x16xbf16>, tensor<5x3x12x16xbf16>) -> tensor<5x3x12x16xbf16>
    %632 = "tensor.collapse_shape"(%631) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<5x3x12x16xbf16>) -> tensor<15x12x16xbf16>
    %633 = "linalg.transpose"(%110, %88) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg271: bf16, %arg272: bf16):
      "linalg.yield"(%arg271) : (bf16) -> ()
    }) : (tensor<15x12x12xbf16>, tensor<15x12x12xbf16>) -> tensor<15x12x12xbf16>
    %634 = "linalg.batch_matmul"(%633, %632, %113) <{indexing_maps = [#map9, #map10, #map11], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg268: bf16, %arg269: bf16, %arg270: f32):
      %891 = "arith.extf"(%arg268) : (bf16) -> f32
      %892 = "arith.extf"(%arg269) : (bf16) -> f32
      %893 = "arith.mulf"(%891, %892) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %894 = "arith.addf"(%arg270, %893) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%894) : (f32) -> ()
    }) : (tensor<15x12x12xbf16>, tensor<15x12x16xbf16>, tensor<15x12x16xf32>) -> tensor<15x12x16xf32>
    %635 = "linalg.generic"(%634, %115) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg266: f32, %arg267: bf16):
      %890 = "arith.truncf"(%arg266) : (f32) -> bf16
      "linalg.yield"(%890) : (bf16) -> ()
    }) : (tensor<15x12x16xf32>, tensor<15x12x16xbf16>) -> tensor<15x12x16xbf16>
    %636 = "linalg.transpose"(%111, %481) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg264: bf16, %arg265: bf16):
      "linalg.yield"(%arg264) : (bf16) -> ()
    }) : (tensor<15x12x16xbf16>, tensor<15x16x12xbf16>) -> tensor<15x16x12xbf16>
    %637 = "linalg.batch_matmul"(%632, %636, %86) <{indexing_maps = [#map9, #map10, #map11], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg261: bf16, %arg262: bf16, %arg263: f32):
      %886 = "arith.extf"(%arg261) : (bf16) -> f32
      %887 = "arith.extf"(%arg262) : (bf16) -> f32
      %888 = "arith.mulf"(%886, %887) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %889 = "arith.addf"(%arg263, %888) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%889) : (f32) -> ()
    }) : (tensor<15x12x16xbf16>, tensor<15x16x12xbf16>, tensor<15x12x12xf32>) -> tensor<15x12x12xf32>
    %638 = "linalg.generic"(%637, %88) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg259: f32, %arg260: bf16):
      %885 = "arith.truncf"(%arg259) : (f32) -> bf16
      "linalg.yield"(%885) : (bf16) -> ()
    }) : (tensor<15x12x12xf32>, tensor<15x12x12xbf16>) -> tensor<15x12x12xbf16>
    %639 = "tensor.expand_shape"(%635) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 5, 3, 12, 16>}> : (tensor<15x12x16xbf16>) -> tensor<5x3x12x16xbf16>
    %640 = "tensor.expand_shape"(%638) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 5, 3, 12, 12>}> : (tensor<15x12x12xbf16>) -> tensor<5x3x12x12xbf16>
    %641 = "linalg.generic"(%640, %91) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg257: bf16, %arg258: f32):
      %884 = "arith.extf"(%arg257) : (bf16) -> f32
      "linalg.yield"(%884) : (f32) -> ()
    }) : (tensor<5x3x12x12xbf16>, tensor<5x3x12x12xf32>) -> tensor<5x3x12x12xf32>
    %642 = "linalg.generic"(%109, %91) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg255: bf16, %arg256: f32):
      %883 = "arith.extf"(%arg255) : (bf16) -> f32
      "linalg.yield"(%883) : (f32) -> ()
    }) : (tensor<5x3x12x12xbf16>, tensor<5x3x12x12xf32>) -> tensor<5x3x12x12xf32>
    %643 = "linalg.generic"(%641, %642, %91) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg252: f32, %arg253: f32, %arg254: f32):
      %882 = "arith.mulf"(%arg252, %arg253) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%882) : (f32) -> ()
    }) : (tensor<5x3x12x12xf32>, tensor<5x3x12x12xf32>, tensor<5x3x12x12xf32>) -> tensor<5x3x12x12xf32>
    %644 = "linalg.generic"(%643, %106) <{indexing_maps = [#map12, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg250: f32, %arg251: f32):
      %881 = "arith.addf"(%arg250, %arg251) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%881) : (f32) -> ()
    }) : (tensor<5x3x12x12xf32>, tensor<5x3x12x1xf32>) -> tensor<5x3x12x1xf32>
    %645 = "linalg.generic"(%642, %644, %91) <{indexing_maps = [#map12, #map13, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg247: f32, %arg248: f32, %arg249: f32):
      %880 = "arith.mulf"(%arg247, %arg248) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%880) : (f32) -> ()
    }) : (tensor<5x3x12x12xf32>, tensor<5x3x12x1xf32>, tensor<5x3x12x12xf32>) -> tensor<5x3x12x12xf32>
    %646 = "linalg.generic"(%643, %645, %91) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg244: f32, %arg245: f32, %arg246: f32):
      %879 = "arith.subf"(%arg244, %arg245) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%879) : (f32) -> ()
    }) : (tensor<5x3x12x12xf32>, tensor<5x3x12x12xf32>, tensor<5x3x12x12xf32>) -> tensor<5x3x12x12xf32>
    %647 = "linalg.generic"(%646, %94) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg242: f32, %arg243: bf16):
      %878 = "arith.truncf"(%arg242) : (f32) -> bf16
      "linalg.yield"(%878) : (bf16) -> ()
    }) : (tensor<5x3x12x12xf32>, tensor<5x3x12x12xbf16>) -> tensor<5x3x12x12xbf16>
    %648 = "linalg.generic"(%647, %91) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg240: bf16, %arg241: f32):
      %877 = "arith.extf"(%arg240) : (bf16) -> f32
      "linalg.yield"(%877) : (f32) -> ()
    }) : (tensor<5x3x12x12xbf16>, tensor<5x3x12x12xf32>) -> tensor<5x3x12x12xf32>
    %649 = "linalg.generic"(%648, %91) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg238: f32, %arg239: f32):
      %876 = "arith.mulf"(%arg238, %22) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%876) : (f32) -> ()
    }) : (tensor<5x3x12x12xf32>, tensor<5x3x12x12xf32>) -> tensor<5x3x12x12xf32>
    %650 = "linalg.generic"(%649, %94) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg236: f32, %arg237: bf16):
      %875 = "arith.truncf"(%arg236) : (f32) -> bf16
      "linalg.yield"(%875) : (bf16) -> ()
    }) : (tensor<5x3x12x12xf32>, tensor<5x3x12x12xbf16>) -> tensor<5x3x12x12xbf16>
    %651 = "tensor.collapse_shape"(%650) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<5x3x12x12xbf16>) -> tensor<15x12x12xbf16>
    %652 = "linalg.transpose"(%83, %481) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg234: bf16, %arg235: bf16):
      "linalg.yield"(%arg234) : (bf16) -> ()
    }) : (tensor<15x12x16xbf16>, tensor<15x16x12xbf16>) -> tensor<15x16x12xbf16>
    %653 = "linalg.batch_matmul"(%652, %651, %500) <{indexing_maps = [#map9, #map10, #map11], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg231: bf16, %arg232: bf16, %arg233: f32):
      %871 = "arith.extf"(%arg231) : (bf16) -> f32
      %872 = "arith.extf"(%arg232) : (bf16) -> f32
      %873 = "arith.mulf"(%871, %872) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %874 = "arith.addf"(%arg233, %873) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%874) : (f32) -> ()
    }) : (tensor<15x16x12xbf16>, tensor<15x12x12xbf16>, tensor<15x16x12xf32>) -> tensor<15x16x12xf32>
    %654 = "linalg.generic"(%653, %481) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg229: f32, %arg230: bf16):
      %870 = "arith.truncf"(%arg229) : (f32) -> bf16
      "linalg.yield"(%870) : (bf16) -> ()
    }) : (tensor<15x16x12xf32>, tensor<15x16x12xbf16>) -> tensor<15x16x12xbf16>
    %655 = "linalg.transpose"(%84, %115) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg227: bf16, %arg228: bf16):
      "linalg.yield"(%arg227) : (bf16) -> ()
    }) : (tensor<15x16x12xbf16>, tensor<15x12x16xbf16>) -> tensor<15x12x16xbf16>
    %656 = "linalg.batch_matmul"(%651, %655, %113) <{indexing_maps = [#map9, #map10, #map11], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg224: bf16, %arg225: bf16, %arg226: f32):
      %866 = "arith.extf"(%arg224) : (bf16) -> f32
      %867 = "arith.extf"(%arg225) : (bf16) -> f32
      %868 = "arith.mulf"(%866, %867) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %869 = "arith.addf"(%arg226, %868) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%869) : (f32) -> ()
    }) : (tensor<15x12x12xbf16>, tensor<15x12x16xbf16>, tensor<15x12x16xf32>) -> tensor<15x12x16xf32>
    %657 = "linalg.generic"(%656, %115) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg222: f32, %arg223: bf16):
      %865 = "arith.truncf"(%arg222) : (f32) -> bf16
      "linalg.yield"(%865) : (bf16) -> ()
    }) : (tensor<15x12x16xf32>, tensor<15x12x16xbf16>) -> tensor<15x12x16xbf16>
    %658 = "tensor.expand_shape"(%654) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 5, 3, 16, 12>}> : (tensor<15x16x12xbf16>) -> tensor<5x3x16x12xbf16>
    %659 = "tensor.expand_shape"(%657) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 5, 3, 12, 16>}> : (tensor<15x12x16xbf16>) -> tensor<5x3x12x16xbf16>
    %660 = "linalg.transpose"(%639, %118) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg220: bf16, %arg221: bf16):
      "linalg.yield"(%arg220) : (bf16) -> ()
    }) : (tensor<5x3x12x16xbf16>, tensor<5x12x3x16xbf16>) -> tensor<5x12x3x16xbf16>
    %661 = "tensor.collapse_shape"(%660) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<5x12x3x16xbf16>) -> tensor<60x48xbf16>
    %662 = "linalg.matmul"(%661, %arg9, %62) <{indexing_maps = [#map7, #map8, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg217: bf16, %arg218: bf16, %arg219: f32):
      %861 = "arith.extf"(%arg217) : (bf16) -> f32
      %862 = "arith.extf"(%arg218) : (bf16) -> f32
      %863 = "arith.mulf"(%861, %862) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %864 = "arith.addf"(%arg219, %863) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%864) : (f32) -> ()
    }) : (tensor<60x48xbf16>, tensor<48x48xbf16>, tensor<60x48xf32>) -> tensor<60x48xf32>
    %663 = "linalg.generic"(%662, %64) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg215: f32, %arg216: bf16):
      %860 = "arith.truncf"(%arg215) : (f32) -> bf16
      "linalg.yield"(%860) : (bf16) -> ()
    }) : (tensor<60x48xf32>, tensor<60x48xbf16>) -> tensor<60x48xbf16>
    %664 = "linalg.transpose"(%661, %403) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg213: bf16, %arg214: bf16):
      "linalg.yield"(%arg213) : (bf16) -> ()
    }) : (tensor<60x48xbf16>, tensor<48x60xbf16>) -> tensor<48x60xbf16>
    %665 = "linalg.matmul"(%664, %58, %362) <{indexing_maps = [#map7, #map8, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg210: bf16, %arg211: bf16, %arg212: f32):
      %856 = "arith.extf"(%arg210) : (bf16) -> f32
      %857 = "arith.extf"(%arg211) : (bf16) -> f32
      %858 = "arith.mulf"(%856, %857) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %859 = "arith.addf"(%arg212, %858) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%859) : (f32) -> ()
    }) : (tensor<48x60xbf16>, tensor<60x48xbf16>, tensor<48x48xf32>) -> tensor<48x48xf32>
    %666 = "linalg.generic"(%665, %59) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg208: f32, %arg209: bf16):
      %855 = "arith.truncf"(%arg208) : (f32) -> bf16
      "linalg.yield"(%855) : (bf16) -> ()
    }) : (tensor<48x48xf32>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %667 = "linalg.generic"(%661, %61) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg206: bf16, %arg207: f32):
      %854 = "arith.extf"(%arg206) : (bf16) -> f32
      "linalg.yield"(%854) : (f32) -> ()
    }) : (tensor<60x48xbf16>, tensor<60x48xf32>) -> tensor<60x48xf32>
    %668 = "linalg.generic"(%667, %367) <{indexing_maps = [#map, #map19], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg204: f32, %arg205: f32):
      %853 = "arith.addf"(%arg204, %arg205) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%853) : (f32) -> ()
    }) : (tensor<60x48xf32>, tensor<1x48xf32>) -> tensor<1x48xf32>
    %669 = "linalg.generic"(%668, %369) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg202: f32, %arg203: bf16):
      %852 = "arith.truncf"(%arg202) : (f32) -> bf16
      "linalg.yield"(%852) : (bf16) -> ()
    }) : (tensor<1x48xf32>, tensor<1x48xbf16>) -> tensor<1x48xbf16>
    %670 = "tensor.collapse_shape"(%669) <{reassociation = [[0, 1]]}> : (tensor<1x48xbf16>) -> tensor<48xbf16>
    %671 = "tensor.expand_shape"(%663) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 5, 12, 48>}> : (tensor<60x48xbf16>) -> tensor<5x12x48xbf16>
    %672 = "linalg.generic"(%617, %671, %35) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg199: bf16, %arg200: bf16, %arg201: bf16):
      %851 = "arith.addf"(%arg199, %arg200) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%851) : (bf16) -> ()
    }) : (tensor<5x12x48xbf16>, tensor<5x12x48xbf16>, tensor<5x12x48xbf16>) -> tensor<5x12x48xbf16>
    %673 = "linalg.transpose"(%658, %118) <{permutation = array<i64: 0, 3, 1, 2>}> ({
    ^bb0(%arg197: bf16, %arg198: bf16):
      "linalg.yield"(%arg197) : (bf16) -> ()
    }) : (tensor<5x3x16x12xbf16>, tensor<5x12x3x16xbf16>) -> tensor<5x12x3x16xbf16>
    %674 = "tensor.collapse_shape"(%673) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<5x12x3x16xbf16>) -> tensor<60x48xbf16>
    %675 = "linalg.matmul"(%674, %arg7, %62) <{indexing_maps = [#map7, #map8, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg194: bf16, %arg195: bf16, %arg196: f32):
      %847 = "arith.extf"(%arg194) : (bf16) -> f32
      %848 = "arith.extf"(%arg195) : (bf16) -> f32
      %849 = "arith.mulf"(%847, %848) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %850 = "arith.addf"(%arg196, %849) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%850) : (f32) -> ()
    }) : (tensor<60x48xbf16>, tensor<48x48xbf16>, tensor<60x48xf32>) -> tensor<60x48xf32>
    %676 = "linalg.generic"(%675, %64) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg192: f32, %arg193: bf16):
      %846 = "arith.truncf"(%arg192) : (f32) -> bf16
      "linalg.yield"(%846) : (bf16) -> ()
    }) : (tensor<60x48xf32>, tensor<60x48xbf16>) -> tensor<60x48xbf16>
    %677 = "linalg.transpose"(%674, %403) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg190: bf16, %arg191: bf16):
      "linalg.yield"(%arg190) : (bf16) -> ()
    }) : (tensor<60x48xbf16>, tensor<48x60xbf16>) -> tensor<48x60xbf16>
    %678 = "linalg.matmul"(%677, %58, %362) <{indexing_maps = [#map7, #map8, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg187: bf16, %arg188: bf16, %arg189: f32):
      %842 = "arith.extf"(%arg187) : (bf16) -> f32
      %843 = "arith.extf"(%arg188) : (bf16) -> f32
      %844 = "arith.mulf"(%842, %843) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %845 = "arith.addf"(%arg189, %844) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%845) : (f32) -> ()
    }) : (tensor<48x60xbf16>, tensor<60x48xbf16>, tensor<48x48xf32>) -> tensor<48x48xf32>
    %679 = "linalg.generic"(%678, %59) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg185: f32, %arg186: bf16):
      %841 = "arith.truncf"(%arg185) : (f32) -> bf16
      "linalg.yield"(%841) : (bf16) -> ()
    }) : (tensor<48x48xf32>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %680 = "linalg.generic"(%674, %61) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg183: bf16, %arg184: f32):
      %840 = "arith.extf"(%arg183) : (bf16) -> f32
      "linalg.yield"(%840) : (f32) -> ()
    }) : (tensor<60x48xbf16>, tensor<60x48xf32>) -> tensor<60x48xf32>
    %681 = "linalg.generic"(%680, %367) <{indexing_maps = [#map, #map19], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg181: f32, %arg182: f32):
      %839 = "arith.addf"(%arg181, %arg182) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%839) : (f32) -> ()
    }) : (tensor<60x48xf32>, tensor<1x48xf32>) -> tensor<1x48xf32>
    %682 = "linalg.generic"(%681, %369) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg179: f32, %arg180: bf16):
      %838 = "arith.truncf"(%arg179) : (f32) -> bf16
      "linalg.yield"(%838) : (bf16) -> ()
    }) : (tensor<1x48xf32>, tensor<1x48xbf16>) -> tensor<1x48xbf16>
    %683 = "tensor.collapse_shape"(%682) <{reassociation = [[0, 1]]}> : (tensor<1x48xbf16>) -> tensor<48xbf16>
    %684 = "tensor.expand_shape"(%676) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 5, 12, 48>}> : (tensor<60x48xbf16>) -> tensor<5x12x48xbf16>
    %685 = "linalg.generic"(%672, %684, %35) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg176: bf16, %arg177: bf16, %arg178: bf16):
      %837 = "arith.addf"(%arg176, %arg177) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%837) : (bf16) -> ()
    }) : (tensor<5x12x48xbf16>, tensor<5x12x48xbf16>, tensor<5x12x48xbf16>) -> tensor<5x12x48xbf16>
    %686 = "linalg.transpose"(%659, %118) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg174: bf16, %arg175: bf16):
      "linalg.yield"(%arg174) : (bf16) -> ()
    }) : (tensor<5x3x12x16xbf16>, tensor<5x12x3x16xbf16>) -> tensor<5x12x3x16xbf16>
    %687 = "tensor.collapse_shape"(%686) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<5x12x3x16xbf16>) -> tensor<60x48xbf16>
    %688 = "linalg.matmul"(%687, %arg5, %62) <{indexing_maps = [#map7, #map8, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg171: bf16, %arg172: bf16, %arg173: f32):
      %833 = "arith.extf"(%arg171) : (bf16) -> f32
      %834 = "arith.extf"(%arg172) : (bf16) -> f32
      %835 = "arith.mulf"(%833, %834) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %836 = "arith.addf"(%arg173, %835) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%836) : (f32) -> ()
    }) : (tensor<60x48xbf16>, tensor<48x48xbf16>, tensor<60x48xf32>) -> tensor<60x48xf32>
    %689 = "linalg.generic"(%688, %64) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg169: f32, %arg170: bf16):
      %832 = "arith.truncf"(%arg169) : (f32) -> bf16
      "linalg.yield"(%832) : (bf16) -> ()
    }) : (tensor<60x48xf32>, tensor<60x48xbf16>) -> tensor<60x48xbf16>
    %690 = "linalg.transpose"(%687, %403) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg167: bf16, %arg168: bf16):
      "linalg.yield"(%arg167) : (bf16) -> ()
    }) : (tensor<60x48xbf16>, tensor<48x60xbf16>) -> tensor<48x60xbf16>
    %691 = "linalg.matmul"(%690, %58, %362) <{indexing_maps = [#map7, #map8, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg164: bf16, %arg165: bf16, %arg166: f32):
      %828 = "arith.extf"(%arg164) : (bf16) -> f32
      %829 = "arith.extf"(%arg165) : (bf16) -> f32
      %830 = "arith.mulf"(%828, %829) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %831 = "arith.addf"(%arg166, %830) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%831) : (f32) -> ()
    }) : (tensor<48x60xbf16>, tensor<60x48xbf16>, tensor<48x48xf32>) -> tensor<48x48xf32>
    %692 = "linalg.generic"(%691, %59) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg162: f32, %arg163: bf16):
      %827 = "arith.truncf"(%arg162) : (f32) -> bf16
      "linalg.yield"(%827) : (bf16) -> ()
    }) : (tensor<48x48xf32>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %693 = "linalg.generic"(%687, %61) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg160: bf16, %arg161: f32):
      %826 = "arith.extf"(%arg160) : (bf16) -> f32
      "linalg.yield"(%826) : (f32) -> ()
    }) : (tensor<60x48xbf16>, tensor<60x48xf32>) -> tensor<60x48xf32>
    %694 = "linalg.generic"(%693, %367) <{indexing_maps = [#map, #map19], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg158: f32, %arg159: f32):
      %825 = "arith.addf"(%arg158, %arg159) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%825) : (f32) -> ()
    }) : (tensor<60x48xf32>, tensor<1x48xf32>) -> tensor<1x48xf32>
    %695 = "linalg.generic"(%694, %369) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg156: f32, %arg157: bf16):
      %824 = "arith.truncf"(%arg156) : (f32) -> bf16
      "linalg.yield"(%824) : (bf16) -> ()
    }) : (tensor<1x48xf32>, tensor<1x48xbf16>) -> tensor<1x48xbf16>
    %696 = "tensor.collapse_shape"(%695) <{reassociation = [[0, 1]]}> : (tensor<1x48xbf16>) -> tensor<48xbf16>
    %697 = "tensor.expand_shape"(%689) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 5, 12, 48>}> : (tensor<60x48xbf16>) -> tensor<5x12x48xbf16>
    %698 = "linalg.generic"(%685, %697, %35) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg153: bf16, %arg154: bf16, %arg155: bf16):
      %823 = "arith.addf"(%arg153, %arg154) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%823) : (bf16) -> ()
    }) : (tensor<5x12x48xbf16>, tensor<5x12x48xbf16>, tensor<5x12x48xbf16>) -> tensor<5x12x48xbf16>
    %699 = "linalg.generic"(%698, %42) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg151: bf16, %arg152: f32):
      %822 = "arith.extf"(%arg151) : (bf16) -> f32
      "linalg.yield"(%822) : (f32) -> ()
    }) : (tensor<5x12x48xbf16>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %700 = "linalg.generic"(%arg3, %380) <{indexing_maps = [#map16, #map16], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg149: bf16, %arg150: f32):
      %821 = "arith.extf"(%arg149) : (bf16) -> f32
      "linalg.yield"(%821) : (f32) -> ()
    }) : (tensor<48xbf16>, tensor<48xf32>) -> tensor<48xf32>
    %701 = "linalg.generic"(%699, %700, %42) <{indexing_maps = [#map3, #map6, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg146: f32, %arg147: f32, %arg148: f32):
      %820 = "arith.mulf"(%arg146, %arg147) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%820) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<48xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %702 = "linalg.generic"(%701, %42) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg144: f32, %arg145: f32):
      %819 = "arith.mulf"(%arg144, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%819) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %703 = "linalg.generic"(%701, %45) <{indexing_maps = [#map3, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg142: f32, %arg143: f32):
      %818 = "arith.addf"(%arg142, %arg143) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%818) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %704 = "linalg.generic"(%701, %54, %42) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg139: f32, %arg140: f32, %arg141: f32):
      %817 = "arith.mulf"(%arg139, %arg140) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%817) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x48xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %705 = "linalg.generic"(%704, %45) <{indexing_maps = [#map3, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg137: f32, %arg138: f32):
      %816 = "arith.addf"(%arg137, %arg138) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%816) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %706 = "linalg.generic"(%54, %705, %42) <{indexing_maps = [#map3, #map5, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg134: f32, %arg135: f32, %arg136: f32):
      %815 = "arith.mulf"(%arg134, %arg135) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%815) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x1xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %707 = "linalg.generic"(%702, %703, %42) <{indexing_maps = [#map3, #map5, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg131: f32, %arg132: f32, %arg133: f32):
      %814 = "arith.subf"(%arg131, %arg132) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%814) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x1xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %708 = "linalg.generic"(%707, %706, %42) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg128: f32, %arg129: f32, %arg130: f32):
      %813 = "arith.subf"(%arg128, %arg129) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%813) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x48xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %709 = "linalg.generic"(%53, %44) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg126: f32, %arg127: f32):
      %812 = "arith.divf"(%arg126, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%812) : (f32) -> ()
    }) : (tensor<5x12x1xf32>, tensor<5x12x1xf32>) -> tensor<5x12x1xf32>
    %710 = "linalg.generic"(%709, %708, %42) <{indexing_maps = [#map5, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg123: f32, %arg124: f32, %arg125: f32):
      %811 = "arith.mulf"(%arg123, %arg124) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%811) : (f32) -> ()
    }) : (tensor<5x12x1xf32>, tensor<5x12x48xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %711 = "linalg.generic"(%699, %54, %42) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg120: f32, %arg121: f32, %arg122: f32):
      %810 = "arith.mulf"(%arg120, %arg121) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%810) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x48xf32>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %712 = "linalg.generic"(%711, %393) <{indexing_maps = [#map3, #map6], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg118: f32, %arg119: f32):
      %809 = "arith.addf"(%arg118, %arg119) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%809) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %713 = "linalg.generic"(%699, %393) <{indexing_maps = [#map3, #map6], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg116: f32, %arg117: f32):
      %808 = "arith.addf"(%arg116, %arg117) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%808) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %714 = "linalg.generic"(%710, %35) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg114: f32, %arg115: bf16):
      %807 = "arith.truncf"(%arg114) : (f32) -> bf16
      "linalg.yield"(%807) : (bf16) -> ()
    }) : (tensor<5x12x48xf32>, tensor<5x12x48xbf16>) -> tensor<5x12x48xbf16>
    %715 = "linalg.generic"(%712, %397) <{indexing_maps = [#map16, #map16], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg112: f32, %arg113: bf16):
      %806 = "arith.truncf"(%arg112) : (f32) -> bf16
      "linalg.yield"(%806) : (bf16) -> ()
    }) : (tensor<48xf32>, tensor<48xbf16>) -> tensor<48xbf16>
    %716 = "linalg.generic"(%713, %397) <{indexing_maps = [#map16, #map16], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg110: f32, %arg111: bf16):
      %805 = "arith.truncf"(%arg110) : (f32) -> bf16
      "linalg.yield"(%805) : (bf16) -> ()
    }) : (tensor<48xf32>, tensor<48xbf16>) -> tensor<48xbf16>
    %717 = "linalg.generic"(%714, %42) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg108: bf16, %arg109: f32):
      %804 = "arith.extf"(%arg108) : (bf16) -> f32
      "linalg.yield"(%804) : (f32) -> ()
    }) : (tensor<5x12x48xbf16>, tensor<5x12x48xf32>) -> tensor<5x12x48xf32>
    %718 = "tensor.empty"() : () -> tensor<1x12x48xf32>
    %719 = "linalg.fill"(%6, %718) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg106: f32, %arg107: f32):
      "linalg.yield"(%arg106) : (f32) -> ()
    }) : (f32, tensor<1x12x48xf32>) -> tensor<1x12x48xf32>
    %720 = "linalg.generic"(%717, %719) <{indexing_maps = [#map3, #map4], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg104: f32, %arg105: f32):
      %803 = "arith.addf"(%arg104, %arg105) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%803) : (f32) -> ()
    }) : (tensor<5x12x48xf32>, tensor<1x12x48xf32>) -> tensor<1x12x48xf32>
    %721 = "linalg.generic"(%720, %39) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg102: f32, %arg103: bf16):
      %802 = "arith.truncf"(%arg102) : (f32) -> bf16
      "linalg.yield"(%802) : (bf16) -> ()
    }) : (tensor<1x12x48xf32>, tensor<1x12x48xbf16>) -> tensor<1x12x48xbf16>
    %722 = "tensor.empty"() : () -> tensor<32xi64>
    %723 = "linalg.generic"(%722) <{indexing_maps = [#map16], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg101: i64):
      %800 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %801 = "arith.index_cast"(%800) : (index) -> i64
      "linalg.yield"(%801) : (i64) -> ()
    }) : (tensor<32xi64>) -> tensor<32xi64>
    %724 = "tensor.expand_shape"(%723) <{reassociation = [[0, 1]], static_output_shape = array<i64: 32, 1>}> : (tensor<32xi64>) -> tensor<32x1xi64>
    %725 = "tensor.empty"() : () -> tensor<32x12xi1>
    %726 = "linalg.generic"(%28, %724, %725) <{indexing_maps = [#map19, #map15, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg98: i64, %arg99: i64, %arg100: i1):
      %799 = "arith.cmpi"(%arg98, %arg99) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%799) : (i1) -> ()
    }) : (tensor<1x12xi64>, tensor<32x1xi64>, tensor<32x12xi1>) -> tensor<32x12xi1>
    %727 = "tensor.empty"() : () -> tensor<32x1xi1>
    %728 = "linalg.generic"(%724, %727) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg96: i64, %arg97: i1):
      %798 = "arith.cmpi"(%arg96, %1) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%798) : (i1) -> ()
    }) : (tensor<32x1xi64>, tensor<32x1xi1>) -> tensor<32x1xi1>
    %729 = "linalg.generic"(%726, %728, %725) <{indexing_maps = [#map, #map15, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg93: i1, %arg94: i1, %arg95: i1):
      %797 = "arith.andi"(%arg93, %arg94) : (i1, i1) -> i1
      "linalg.yield"(%797) : (i1) -> ()
    }) : (tensor<32x12xi1>, tensor<32x1xi1>, tensor<32x12xi1>) -> tensor<32x12xi1>
    %730 = "linalg.generic"(%721, %718) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg91: bf16, %arg92: f32):
      %796 = "arith.extf"(%arg91) : (bf16) -> f32
      "linalg.yield"(%796) : (f32) -> ()
    }) : (tensor<1x12x48xbf16>, tensor<1x12x48xf32>) -> tensor<1x12x48xf32>
    %731 = "tensor.expand_shape"(%729) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 32, 12, 1>}> : (tensor<32x12xi1>) -> tensor<32x12x1xi1>
    %732 = "tensor.empty"() : () -> tensor<32x12x48xf32>
    %733 = "linalg.generic"(%731, %730, %13, %732) <{indexing_maps = [#map5, #map4, #map22, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg87: i1, %arg88: f32, %arg89: f32, %arg90: f32):
      %795 = "arith.select"(%arg87, %arg88, %arg89) : (i1, f32, f32) -> f32
      "linalg.yield"(%795) : (f32) -> ()
    }) : (tensor<32x12x1xi1>, tensor<1x12x48xf32>, tensor<f32>, tensor<32x12x48xf32>) -> tensor<32x12x48xf32>
    %734 = "tensor.empty"() : () -> tensor<32x48xf32>
    %735 = "linalg.fill"(%6, %734) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg85: f32, %arg86: f32):
      "linalg.yield"(%arg85) : (f32) -> ()
    }) : (f32, tensor<32x48xf32>) -> tensor<32x48xf32>
    %736 = "linalg.generic"(%733, %735) <{indexing_maps = [#map3, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg83: f32, %arg84: f32):
      %794 = "arith.addf"(%arg83, %arg84) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%794) : (f32) -> ()
    }) : (tensor<32x12x48xf32>, tensor<32x48xf32>) -> tensor<32x48xf32>
    %737 = "tensor.empty"() : () -> tensor<32x48xbf16>
    %738 = "linalg.generic"(%736, %737) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg81: f32, %arg82: bf16):
      %793 = "arith.truncf"(%arg81) : (f32) -> bf16
      "linalg.yield"(%793) : (bf16) -> ()
    }) : (tensor<32x48xf32>, tensor<32x48xbf16>) -> tensor<32x48xbf16>
    %739 = "tensor.collapse_shape"(%34) <{reassociation = [[0, 1]]}> : (tensor<5x12xi64>) -> tensor<60xi64>
    %740 = "tensor.expand_shape"(%739) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 60>}> : (tensor<60xi64>) -> tensor<1x60xi64>
    %741 = "tensor.empty"() : () -> tensor<2xi64>
    %742 = "linalg.generic"(%741) <{indexing_maps = [#map16], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg80: i64):
      %791 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %792 = "arith.index_cast"(%791) : (index) -> i64
      "linalg.yield"(%792) : (i64) -> ()
    }) : (tensor<2xi64>) -> tensor<2xi64>
    %743 = "tensor.expand_shape"(%742) <{reassociation = [[0, 1]], static_output_shape = array<i64: 2, 1>}> : (tensor<2xi64>) -> tensor<2x1xi64>
    %744 = "tensor.empty"() : () -> tensor<2x60xi1>
    %745 = "linalg.generic"(%740, %743, %744) <{indexing_maps = [#map19, #map15, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg77: i64, %arg78: i64, %arg79: i1):
      %790 = "arith.cmpi"(%arg77, %arg78) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%790) : (i1) -> ()
    }) : (tensor<1x60xi64>, tensor<2x1xi64>, tensor<2x60xi1>) -> tensor<2x60xi1>
    %746 = "tensor.empty"() : () -> tensor<2x1xi1>
    %747 = "linalg.generic"(%743, %746) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg75: i64, %arg76: i1):
      %789 = "arith.cmpi"(%arg75, %1) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%789) : (i1) -> ()
    }) : (tensor<2x1xi64>, tensor<2x1xi1>) -> tensor<2x1xi1>
    %748 = "linalg.generic"(%745, %747, %744) <{indexing_maps = [#map, #map15, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg72: i1, %arg73: i1, %arg74: i1):
      %788 = "arith.andi"(%arg72, %arg73) : (i1, i1) -> i1
      "linalg.yield"(%788) : (i1) -> ()
    }) : (tensor<2x60xi1>, tensor<2x1xi1>, tensor<2x60xi1>) -> tensor<2x60xi1>
    %749 = "tensor.collapse_shape"(%714) <{reassociation = [[0, 1], [2]]}> : (tensor<5x12x48xbf16>) -> tensor<60x48xbf16>
    %750 = "tensor.expand_shape"(%749) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 60, 48>}> : (tensor<60x48xbf16>) -> tensor<1x60x48xbf16>
    %751 = "tensor.empty"() : () -> tensor<1x60x48xf32>
    %752 = "linalg.generic"(%750, %751) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg70: bf16, %arg71: f32):
      %787 = "arith.extf"(%arg70) : (bf16) -> f32
      "linalg.yield"(%787) : (f32) -> ()
    }) : (tensor<1x60x48xbf16>, tensor<1x60x48xf32>) -> tensor<1x60x48xf32>
    %753 = "tensor.expand_shape"(%748) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 60, 1>}> : (tensor<2x60xi1>) -> tensor<2x60x1xi1>
    %754 = "tensor.empty"() : () -> tensor<2x60x48xf32>
    %755 = "linalg.generic"(%753, %752, %13, %754) <{indexing_maps = [#map5, #map4, #map22, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg66: i1, %arg67: f32, %arg68: f32, %arg69: f32):
      %786 = "arith.select"(%arg66, %arg67, %arg68) : (i1, f32, f32) -> f32
      "linalg.yield"(%786) : (f32) -> ()
    }) : (tensor<2x60x1xi1>, tensor<1x60x48xf32>, tensor<f32>, tensor<2x60x48xf32>) -> tensor<2x60x48xf32>
    %756 = "tensor.empty"() : () -> tensor<2x48xf32>
    %757 = "linalg.fill"(%6, %756) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg64: f32, %arg65: f32):
      "linalg.yield"(%arg64) : (f32) -> ()
    }) : (f32, tensor<2x48xf32>) -> tensor<2x48xf32>
    %758 = "linalg.generic"(%755, %757) <{indexing_maps = [#map3, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg62: f32, %arg63: f32):
      %785 = "arith.addf"(%arg62, %arg63) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%785) : (f32) -> ()
    }) : (tensor<2x60x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %759 = "tensor.empty"() : () -> tensor<2x48xbf16>
    %760 = "linalg.generic"(%758, %759) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg60: f32, %arg61: bf16):
      %784 = "arith.truncf"(%arg60) : (f32) -> bf16
      "linalg.yield"(%784) : (bf16) -> ()
    }) : (tensor<2x48xf32>, tensor<2x48xbf16>) -> tensor<2x48xbf16>
    %761 = "tensor.collapse_shape"(%arg41) <{reassociation = [[0, 1]]}> : (tensor<5x12xi64>) -> tensor<60xi64>
    %762 = "tensor.expand_shape"(%761) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 60>}> : (tensor<60xi64>) -> tensor<1x60xi64>
    %763 = "tensor.empty"() : () -> tensor<80xi64>
    %764 = "linalg.generic"(%763) <{indexing_maps = [#map16], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg59: i64):
      %782 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %783 = "arith.index_cast"(%782) : (index) -> i64
      "linalg.yield"(%783) : (i64) -> ()
    }) : (tensor<80xi64>) -> tensor<80xi64>
    %765 = "tensor.expand_shape"(%764) <{reassociation = [[0, 1]], static_output_shape = array<i64: 80, 1>}> : (tensor<80xi64>) -> tensor<80x1xi64>
    %766 = "tensor.empty"() : () -> tensor<80x60xi1>
    %767 = "linalg.generic"(%762, %765, %766) <{indexing_maps = [#map19, #map15, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg56: i64, %arg57: i64, %arg58: i1):
      %781 = "arith.cmpi"(%arg56, %arg57) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%781) : (i1) -> ()
    }) : (tensor<1x60xi64>, tensor<80x1xi64>, tensor<80x60xi1>) -> tensor<80x60xi1>
    %768 = "tensor.empty"() : () -> tensor<80x1xi1>
    %769 = "linalg.generic"(%765, %768) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg54: i64, %arg55: i1):
      %780 = "arith.cmpi"(%arg54, %2) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%780) : (i1) -> ()
    }) : (tensor<80x1xi64>, tensor<80x1xi1>) -> tensor<80x1xi1>
    %770 = "linalg.generic"(%767, %769, %766) <{indexing_maps = [#map, #map15, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg51: i1, %arg52: i1, %arg53: i1):
      %779 = "arith.andi"(%arg51, %arg52) : (i1, i1) -> i1
      "linalg.yield"(%779) : (i1) -> ()
    }) : (tensor<80x60xi1>, tensor<80x1xi1>, tensor<80x60xi1>) -> tensor<80x60xi1>
    %771 = "tensor.expand_shape"(%770) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 80, 60, 1>}> : (tensor<80x60xi1>) -> tensor<80x60x1xi1>
    %772 = "tensor.empty"() : () -> tensor<80x60x48xf32>
    %773 = "linalg.generic"(%771, %752, %13, %772) <{indexing_maps = [#map5, #map4, #map22, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg47: i1, %arg48: f32, %arg49: f32, %arg50: f32):
      %778 = "arith.select"(%arg47, %arg48, %arg49) : (i1, f32, f32) -> f32
      "linalg.yield"(%778) : (f32) -> ()
    }) : (tensor<80x60x1xi1>, tensor<1x60x48xf32>, tensor<f32>, tensor<80x60x48xf32>) -> tensor<80x60x48xf32>
    %774 = "linalg.generic"(%773, %435) <{indexing_maps = [#map3, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg45: f32, %arg46: f32):
      %777 = "arith.addf"(%arg45, %arg46) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%777) : (f32) -> ()
    }) : (tensor<80x60x48xf32>, tensor<80x48xf32>) -> tensor<80x48xf32>
    %775 = "linalg.generic"(%774, %153) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg43: f32, %arg44: bf16):
      %776 = "arith.truncf"(%arg43) : (f32) -> bf16
      "linalg.yield"(%776) : (bf16) -> ()
    }) : (tensor<80x48xf32>, tensor<80x48xbf16>) -> tensor<80x48xbf16>
    "func.return"(%315, %775, %738, %760, %715, %716, %692, %696, %679, %683, %666, %670, %625, %629, %618, %619, %595, %599, %570, %574, %563, %564, %540, %544, %527, %531, %514, %518, %470, %474, %463, %464, %437, %444, %408, %412, %398, %399, %364, %371, %343, %350) : (tensor<bf16>, tensor<80x48xbf16>, tensor<32x48xbf16>, tensor<2x48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48x48xbf16>, tensor<48xbf16>, tensor<48x48xbf16>, tensor<48xbf16>, tensor<48x48xbf16>, tensor<48xbf16>, tensor<48x48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<80x48xbf16>, tensor<80xbf16>, tensor<48x80xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48x48xbf16>, tensor<48xbf16>, tensor<48x48xbf16>, tensor<48xbf16>, tensor<48x48xbf16>, tensor<48xbf16>, tensor<48x48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<80x48xbf16>, tensor<80xbf16>, tensor<48x80xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48x48xbf16>, tensor<48xbf16>, tensor<3x48xbf16>, tensor<3xbf16>) -> ()
  }) : () -> ()
}) : () -> ()
