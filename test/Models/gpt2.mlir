// Written by utils/export_models.py; gpt2.json describes it.
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> (0, d1)>
#map7 = affine_map<(d0, d1) -> (d0, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map9 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map10 = affine_map<(d0, d1, d2) -> ()>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> ()>
#map18 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map19 = affine_map<(d0, d1, d2) -> (d2)>
#map20 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map21 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map22 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map23 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d2)>
#map24 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map25 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map26 = affine_map<(d0, d1) -> (d0)>
#map27 = affine_map<(d0) -> ()>
#map28 = affine_map<() -> ()>
#map29 = affine_map<(d0, d1) -> ()>
"builtin.module"() ({
  "func.func"() <{arg_attrs = [{ufp4.name = "transformer.wte.weight", ufp4.parameter}, {ufp4.name = "transformer.wpe.weight", ufp4.parameter}, {ufp4.name = "transformer.h.0.ln_1.weight", ufp4.parameter}, {ufp4.name = "transformer.h.0.ln_1.bias", ufp4.parameter}, {ufp4.name = "transformer.h.0.attn.c_attn.weight", ufp4.parameter}, {ufp4.name = "transformer.h.0.attn.c_attn.bias", ufp4.parameter}, {ufp4.name = "transformer.h.0.attn.c_proj.weight", ufp4.parameter}, {ufp4.name = "transformer.h.0.attn.c_proj.bias", ufp4.parameter}, {ufp4.name = "transformer.h.0.ln_2.weight", ufp4.parameter}, {ufp4.name = "transformer.h.0.ln_2.bias", ufp4.parameter}, {ufp4.name = "transformer.h.0.mlp.c_fc.weight", ufp4.parameter}, {ufp4.name = "transformer.h.0.mlp.c_fc.bias", ufp4.parameter}, {ufp4.name = "transformer.h.0.mlp.c_proj.weight", ufp4.parameter}, {ufp4.name = "transformer.h.0.mlp.c_proj.bias", ufp4.parameter}, {ufp4.name = "transformer.h.1.ln_1.weight", ufp4.parameter}, {ufp4.name = "transformer.h.1.ln_1.bias", ufp4.parameter}, {ufp4.name = "transformer.h.1.attn.c_attn.weight", ufp4.parameter}, {ufp4.name = "transformer.h.1.attn.c_attn.bias", ufp4.parameter}, {ufp4.name = "transformer.h.1.attn.c_proj.weight", ufp4.parameter}, {ufp4.name = "transformer.h.1.attn.c_proj.bias", ufp4.parameter}, {ufp4.name = "transformer.h.1.ln_2.weight", ufp4.parameter}, {ufp4.name = "transformer.h.1.ln_2.bias", ufp4.parameter}, {ufp4.name = "transformer.h.1.mlp.c_fc.weight", ufp4.parameter}, {ufp4.name = "transformer.h.1.mlp.c_fc.bias", ufp4.parameter}, {ufp4.name = "transformer.h.1.mlp.c_proj.weight", ufp4.parameter}, {ufp4.name = "transformer.h.1.mlp.c_proj.bias", ufp4.parameter}, {ufp4.name = "transformer.ln_f.weight", ufp4.parameter}, {ufp4.name = "transformer.ln_f.bias", ufp4.parameter}, {ufp4.name = "input_ids"}, {ufp4.name = "labels"}], function_type = (tensor<96x48xbf16>, tensor<32x48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48x144xbf16>, tensor<144xbf16>, tensor<48x48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48x192xbf16>, tensor<192xbf16>, tensor<192x48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48x144xbf16>, tensor<144xbf16>, tensor<48x48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48x192xbf16>, tensor<192xbf16>, tensor<192x48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<2x16xi64>, tensor<2x16xi64>) -> (tensor<f32>, tensor<96x48xbf16>, tensor<32x48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48x144xbf16>, tensor<144xbf16>, tensor<48x48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48x192xbf16>, tensor<192xbf16>, tensor<192x48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48x144xbf16>, tensor<144xbf16>, tensor<48x48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48x192xbf16>, tensor<192xbf16>, tensor<192x48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48xbf16>), res_attrs = [{ufp4.name = "loss"}, {ufp4.name = "grad.transformer.wte.weight"}, {ufp4.name = "grad.transformer.wpe.weight"}, {ufp4.name = "grad.transformer.h.0.ln_1.weight"}, {ufp4.name = "grad.transformer.h.0.ln_1.bias"}, {ufp4.name = "grad.transformer.h.0.attn.c_attn.weight"}, {ufp4.name = "grad.transformer.h.0.attn.c_attn.bias"}, {ufp4.name = "grad.transformer.h.0.attn.c_proj.weight"}, {ufp4.name = "grad.transformer.h.0.attn.c_proj.bias"}, {ufp4.name = "grad.transformer.h.0.ln_2.weight"}, {ufp4.name = "grad.transformer.h.0.ln_2.bias"}, {ufp4.name = "grad.transformer.h.0.mlp.c_fc.weight"}, {ufp4.name = "grad.transformer.h.0.mlp.c_fc.bias"}, {ufp4.name = "grad.transformer.h.0.mlp.c_proj.weight"}, {ufp4.name = "grad.transformer.h.0.mlp.c_proj.bias"}, {ufp4.name = "grad.transformer.h.1.ln_1.weight"}, {ufp4.name = "grad.transformer.h.1.ln_1.bias"}, {ufp4.name = "grad.transformer.h.1.attn.c_attn.weight"}, {ufp4.name = "grad.transformer.h.1.attn.c_attn.bias"}, {ufp4.name = "grad.transformer.h.1.attn.c_proj.weight"}, {ufp4.name = "grad.transformer.h.1.attn.c_proj.bias"}, {ufp4.name = "grad.transformer.h.1.ln_2.weight"}, {ufp4.name = "grad.transformer.h.1.ln_2.bias"}, {ufp4.name = "grad.transformer.h.1.mlp.c_fc.weight"}, {ufp4.name = "grad.transformer.h.1.mlp.c_fc.bias"}, {ufp4.name = "grad.transformer.h.1.mlp.c_proj.weight"}, {ufp4.name = "grad.transformer.h.1.mlp.c_proj.bias"}, {ufp4.name = "grad.transformer.ln_f.weight"}, {ufp4.name = "grad.transformer.ln_f.bias"}], sym_name = "train_step"}> ({
  ^bb0(%arg0: tensor<96x48xbf16>, %arg1: tensor<32x48xbf16>, %arg2: tensor<48xbf16>, %arg3: tensor<48xbf16>, %arg4: tensor<48x144xbf16>, %arg5: tensor<144xbf16>, %arg6: tensor<48x48xbf16>, %arg7: tensor<48xbf16>, %arg8: tensor<48xbf16>, %arg9: tensor<48xbf16>, %arg10: tensor<48x192xbf16>, %arg11: tensor<192xbf16>, %arg12: tensor<192x48xbf16>, %arg13: tensor<48xbf16>, %arg14: tensor<48xbf16>, %arg15: tensor<48xbf16>, %arg16: tensor<48x144xbf16>, %arg17: tensor<144xbf16>, %arg18: tensor<48x48xbf16>, %arg19: tensor<48xbf16>, %arg20: tensor<48xbf16>, %arg21: tensor<48xbf16>, %arg22: tensor<48x192xbf16>, %arg23: tensor<192xbf16>, %arg24: tensor<192x48xbf16>, %arg25: tensor<48xbf16>, %arg26: tensor<48xbf16>, %arg27: tensor<48xbf16>, %arg28: tensor<2x16xi64>, %arg29: tensor<2x16xi64>):
    %0 = "arith.constant"() <{value = -100 : i64}> : () -> i64
    %1 = "arith.constant"() <{value = 2 : i64}> : () -> i64
    %2 = "arith.constant"() <{value = 1 : i64}> : () -> i64
    %3 = "arith.constant"() <{value = 0 : i64}> : () -> i64
    %4 = "arith.constant"() <{value = -1 : i64}> : () -> i64
    %5 = "arith.constant"() <{value = 16 : i64}> : () -> i64
    %6 = "arith.constant"() <{value = 96 : index}> : () -> index
    %7 = "arith.constant"() <{value = 32 : index}> : () -> index
    %8 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %9 = "arith.constant"() <{value = 0xFF800000 : f32}> : () -> f32
    %10 = "arith.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %11 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %12 = "arith.constant"() <{value = dense<-3.389530e+38> : tensor<bf16>}> : () -> tensor<bf16>
    %13 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<bf16>}> : () -> tensor<bf16>
    %14 = "arith.constant"() <{value = dense<true> : tensor<i1>}> : () -> tensor<i1>
    %15 = "arith.constant"() <{value = 0.79788456080286541 : f64}> : () -> f64
    %16 = "arith.constant"() <{value = 4.471500e-02 : f64}> : () -> f64
    %17 = "arith.constant"() <{value = 0.28867513459481287 : f64}> : () -> f64
    %18 = "arith.constant"() <{value = 1.000000e-05 : f64}> : () -> f64
    %19 = "arith.constant"() <{value = 4.800000e+01 : f32}> : () -> f32
    %20 = "arith.constant"() <{value = 5.000000e-01 : f32}> : () -> f32
    %21 = "arith.constant"() <{value = 1.000000e+00 : bf16}> : () -> bf16
    %22 = "arith.constant"() <{value = 3.000000e+00 : bf16}> : () -> bf16
    %23 = "arith.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
    %24 = "arith.constant"() <{value = dense<0> : tensor<i64>}> : () -> tensor<i64>
    %25 = "tensor.empty"() : () -> tensor<2x16x48xbf16>
    %26 = "linalg.generic"(%arg28, %25) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1268: i64, %arg1269: bf16):
      %1405 = "arith.index_cast"(%arg1268) : (i64) -> index
      %1406 = "linalg.index"() <{dim = 2 : i64}> : () -> index
      %1407 = "arith.cmpi"(%1405, %6) <{predicate = 2 : i64}> : (index, index) -> i1
      "cf.assert"(%1407) <{msg = "index must be smaller than dim size"}> : (i1) -> ()
      %1408 = "arith.cmpi"(%arg1268, %3) <{predicate = 5 : i64}> : (i64, i64) -> i1
      "cf.assert"(%1408) <{msg = "index must be larger or equal to 0"}> : (i1) -> ()
      %1409 = "tensor.extract"(%arg0, %1405, %1406) : (tensor<96x48xbf16>, index, index) -> bf16
      "linalg.yield"(%1409) : (bf16) -> ()
    }) : (tensor<2x16xi64>, tensor<2x16x48xbf16>) -> tensor<2x16x48xbf16>
    %27 = "tensor.empty"() : () -> tensor<16xi64>
    %28 = "linalg.generic"(%27) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg1267: i64):
      %1403 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1404 = "arith.index_cast"(%1403) : (index) -> i64
      "linalg.yield"(%1404) : (i64) -> ()
    }) : (tensor<16xi64>) -> tensor<16xi64>
    %29 = "tensor.expand_shape"(%28) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 16>}> : (tensor<16xi64>) -> tensor<1x16xi64>
    %30 = "tensor.empty"() : () -> tensor<1x16x48xbf16>
    %31 = "linalg.generic"(%29, %30) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1265: i64, %arg1266: bf16):
      %1398 = "arith.index_cast"(%arg1265) : (i64) -> index
      %1399 = "linalg.index"() <{dim = 2 : i64}> : () -> index
      %1400 = "arith.cmpi"(%1398, %7) <{predicate = 2 : i64}> : (index, index) -> i1
      "cf.assert"(%1400) <{msg = "index must be smaller than dim size"}> : (i1) -> ()
      %1401 = "arith.cmpi"(%arg1265, %3) <{predicate = 5 : i64}> : (i64, i64) -> i1
      "cf.assert"(%1401) <{msg = "index must be larger or equal to 0"}> : (i1) -> ()
      %1402 = "tensor.extract"(%arg1, %1398, %1399) : (tensor<32x48xbf16>, index, index) -> bf16
      "linalg.yield"(%1402) : (bf16) -> ()
    }) : (tensor<1x16xi64>, tensor<1x16x48xbf16>) -> tensor<1x16x48xbf16>
    %32 = "linalg.generic"(%26, %31, %25) <{indexing_maps = [#map1, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1262: bf16, %arg1263: bf16, %arg1264: bf16):
      %1397 = "arith.addf"(%arg1262, %arg1263) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1397) : (bf16) -> ()
    }) : (tensor<2x16x48xbf16>, tensor<1x16x48xbf16>, tensor<2x16x48xbf16>) -> tensor<2x16x48xbf16>
    %33 = "tensor.empty"() : () -> tensor<2x16xi64>
    %34 = "linalg.generic"(%28, %33) <{indexing_maps = [#map4, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1260: i64, %arg1261: i64):
      "linalg.yield"(%arg1260) : (i64) -> ()
    }) : (tensor<16xi64>, tensor<2x16xi64>) -> tensor<2x16xi64>
    %35 = "tensor.extract_slice"(%34) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 2, 1>, static_strides = array<i64: 1, 1>}> : (tensor<2x16xi64>) -> tensor<2x1xi64>
    %36 = "tensor.empty"() : () -> tensor<2x1xi64>
    %37 = "linalg.generic"(%35, %36) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1258: i64, %arg1259: i64):
      %1396 = "arith.subi"(%arg1258, %2) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1396) : (i64) -> ()
    }) : (tensor<2x1xi64>, tensor<2x1xi64>) -> tensor<2x1xi64>
    %38 = "tensor.concat"(%37, %34) <{dim = 1 : i64}> : (tensor<2x1xi64>, tensor<2x16xi64>) -> tensor<2x17xi64>
    %39 = "tensor.extract_slice"(%38) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 2, 16>, static_strides = array<i64: 1, 1>}> : (tensor<2x17xi64>) -> tensor<2x16xi64>
    %40 = "tensor.extract_slice"(%38) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 1>, static_sizes = array<i64: 2, 16>, static_strides = array<i64: 1, 1>}> : (tensor<2x17xi64>) -> tensor<2x16xi64>
    %41 = "linalg.generic"(%40, %39, %33) <{indexing_maps = [#map5, #map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1255: i64, %arg1256: i64, %arg1257: i64):
      %1395 = "arith.subi"(%arg1255, %arg1256) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1395) : (i64) -> ()
    }) : (tensor<2x16xi64>, tensor<2x16xi64>, tensor<2x16xi64>) -> tensor<2x16xi64>
    %42 = "tensor.empty"() : () -> tensor<2x16xi1>
    %43 = "linalg.generic"(%41, %42) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1253: i64, %arg1254: i1):
      %1394 = "arith.cmpi"(%arg1253, %2) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1394) : (i1) -> ()
    }) : (tensor<2x16xi64>, tensor<2x16xi1>) -> tensor<2x16xi1>
    %44 = "linalg.generic"(%43, %33) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1251: i1, %arg1252: i64):
      %1393 = "arith.extui"(%arg1251) : (i1) -> i64
      "linalg.yield"(%1393) : (i64) -> ()
    }) : (tensor<2x16xi1>, tensor<2x16xi64>) -> tensor<2x16xi64>
    %45 = "tensor.expand_shape"(%28) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 1>}> : (tensor<16xi64>) -> tensor<16x1xi64>
    %46 = "tensor.empty"() : () -> tensor<16x16xi1>
    %47 = "linalg.generic"(%29, %45, %46) <{indexing_maps = [#map6, #map7, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1248: i64, %arg1249: i64, %arg1250: i1):
      %1392 = "arith.cmpi"(%arg1248, %arg1249) <{predicate = 3 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1392) : (i1) -> ()
    }) : (tensor<1x16xi64>, tensor<16x1xi64>, tensor<16x16xi1>) -> tensor<16x16xi1>
    %48 = "tensor.expand_shape"(%44) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 1, 16>}> : (tensor<2x16xi64>) -> tensor<2x1x16xi64>
    %49 = "tensor.empty"() : () -> tensor<2x16x16xi64>
    %50 = "linalg.generic"(%47, %48, %24, %49) <{indexing_maps = [#map8, #map9, #map10, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg1244: i1, %arg1245: i64, %arg1246: i64, %arg1247: i64):
      %1391 = "arith.select"(%arg1244, %arg1245, %arg1246) : (i1, i64, i64) -> i64
      "linalg.yield"(%1391) : (i64) -> ()
    }) : (tensor<16x16xi1>, tensor<2x1x16xi64>, tensor<i64>, tensor<2x16x16xi64>) -> tensor<2x16x16xi64>
    %51 = "linalg.fill"(%3, %33) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1242: i64, %arg1243: i64):
      "linalg.yield"(%arg1242) : (i64) -> ()
    }) : (i64, tensor<2x16xi64>) -> tensor<2x16xi64>
    %52 = "linalg.generic"(%50, %51) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1240: i64, %arg1241: i64):
      %1390 = "arith.addi"(%arg1240, %arg1241) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1390) : (i64) -> ()
    }) : (tensor<2x16x16xi64>, tensor<2x16xi64>) -> tensor<2x16xi64>
    %53 = "tensor.empty"() : () -> tensor<2xi64>
    %54 = "linalg.generic"(%53) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg1239: i64):
      %1388 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1389 = "arith.index_cast"(%1388) : (index) -> i64
      "linalg.yield"(%1389) : (i64) -> ()
    }) : (tensor<2xi64>) -> tensor<2xi64>
    %55 = "tensor.expand_shape"(%54) <{reassociation = [[0, 1, 2, 3]], static_output_shape = array<i64: 2, 1, 1, 1>}> : (tensor<2xi64>) -> tensor<2x1x1x1xi64>
    %56 = "tensor.expand_shape"(%28) <{reassociation = [[0, 1, 2, 3]], static_output_shape = array<i64: 1, 1, 16, 1>}> : (tensor<16xi64>) -> tensor<1x1x16x1xi64>
    %57 = "tensor.expand_shape"(%28) <{reassociation = [[0, 1, 2, 3]], static_output_shape = array<i64: 1, 1, 1, 16>}> : (tensor<16xi64>) -> tensor<1x1x1x16xi64>
    %58 = "tensor.empty"() : () -> tensor<2x1x16x1xi64>
    %59 = "linalg.generic"(%55, %56, %58) <{indexing_maps = [#map11, #map12, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1236: i64, %arg1237: i64, %arg1238: i64):
      %1379 = "arith.cmpi"(%arg1236, %3) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1380 = "arith.addi"(%arg1236, %1) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1381 = "arith.select"(%1379, %1380, %arg1236) : (i1, i64, i64) -> i64
      %1382 = "arith.index_cast"(%1381) : (i64) -> index
      %1383 = "arith.cmpi"(%arg1237, %3) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1384 = "arith.addi"(%arg1237, %5) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1385 = "arith.select"(%1383, %1384, %arg1237) : (i1, i64, i64) -> i64
      %1386 = "arith.index_cast"(%1385) : (i64) -> index
      %1387 = "tensor.extract"(%52, %1382, %1386) : (tensor<2x16xi64>, index, index) -> i64
      "linalg.yield"(%1387) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x16x1xi64>, tensor<2x1x16x1xi64>) -> tensor<2x1x16x1xi64>
    %60 = "tensor.empty"() : () -> tensor<2x1x1x16xi64>
    %61 = "linalg.generic"(%55, %57, %60) <{indexing_maps = [#map11, #map14, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1233: i64, %arg1234: i64, %arg1235: i64):
      %1370 = "arith.cmpi"(%arg1233, %3) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1371 = "arith.addi"(%arg1233, %1) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1372 = "arith.select"(%1370, %1371, %arg1233) : (i1, i64, i64) -> i64
      %1373 = "arith.index_cast"(%1372) : (i64) -> index
      %1374 = "arith.cmpi"(%arg1234, %3) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1375 = "arith.addi"(%arg1234, %5) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1376 = "arith.select"(%1374, %1375, %arg1234) : (i1, i64, i64) -> i64
      %1377 = "arith.index_cast"(%1376) : (i64) -> index
      %1378 = "tensor.extract"(%52, %1373, %1377) : (tensor<2x16xi64>, index, index) -> i64
      "linalg.yield"(%1378) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x1x16xi64>, tensor<2x1x1x16xi64>) -> tensor<2x1x1x16xi64>
    %62 = "tensor.empty"() : () -> tensor<2x1x16x16xi1>
    %63 = "linalg.generic"(%59, %61, %62) <{indexing_maps = [#map15, #map16, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1230: i64, %arg1231: i64, %arg1232: i1):
      %1369 = "arith.cmpi"(%arg1230, %arg1231) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1369) : (i1) -> ()
    }) : (tensor<2x1x16x1xi64>, tensor<2x1x1x16xi64>, tensor<2x1x16x16xi1>) -> tensor<2x1x16x16xi1>
    %64 = "linalg.generic"(%14, %63, %62) <{indexing_maps = [#map17, #map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1227: i1, %arg1228: i1, %arg1229: i1):
      %1368 = "arith.andi"(%arg1227, %arg1228) : (i1, i1) -> i1
      "linalg.yield"(%1368) : (i1) -> ()
    }) : (tensor<i1>, tensor<2x1x16x16xi1>, tensor<2x1x16x16xi1>) -> tensor<2x1x16x16xi1>
    %65 = "linalg.generic"(%55, %56, %58) <{indexing_maps = [#map11, #map12, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1224: i64, %arg1225: i64, %arg1226: i64):
      %1359 = "arith.cmpi"(%arg1224, %3) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1360 = "arith.addi"(%arg1224, %1) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1361 = "arith.select"(%1359, %1360, %arg1224) : (i1, i64, i64) -> i64
      %1362 = "arith.index_cast"(%1361) : (i64) -> index
      %1363 = "arith.cmpi"(%arg1225, %3) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1364 = "arith.addi"(%arg1225, %5) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1365 = "arith.select"(%1363, %1364, %arg1225) : (i1, i64, i64) -> i64
      %1366 = "arith.index_cast"(%1365) : (i64) -> index
      %1367 = "tensor.extract"(%34, %1362, %1366) : (tensor<2x16xi64>, index, index) -> i64
      "linalg.yield"(%1367) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x16x1xi64>, tensor<2x1x16x1xi64>) -> tensor<2x1x16x1xi64>
    %66 = "linalg.generic"(%55, %57, %60) <{indexing_maps = [#map11, #map14, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1221: i64, %arg1222: i64, %arg1223: i64):
      %1350 = "arith.cmpi"(%arg1221, %3) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1351 = "arith.addi"(%arg1221, %1) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1352 = "arith.select"(%1350, %1351, %arg1221) : (i1, i64, i64) -> i64
      %1353 = "arith.index_cast"(%1352) : (i64) -> index
      %1354 = "arith.cmpi"(%arg1222, %3) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %1355 = "arith.addi"(%arg1222, %5) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %1356 = "arith.select"(%1354, %1355, %arg1222) : (i1, i64, i64) -> i64
      %1357 = "arith.index_cast"(%1356) : (i64) -> index
      %1358 = "tensor.extract"(%34, %1353, %1357) : (tensor<2x16xi64>, index, index) -> i64
      "linalg.yield"(%1358) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x1x16xi64>, tensor<2x1x1x16xi64>) -> tensor<2x1x1x16xi64>
    %67 = "linalg.generic"(%66, %65, %62) <{indexing_maps = [#map16, #map15, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1218: i64, %arg1219: i64, %arg1220: i1):
      %1349 = "arith.cmpi"(%arg1218, %arg1219) <{predicate = 3 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1349) : (i1) -> ()
    }) : (tensor<2x1x1x16xi64>, tensor<2x1x16x1xi64>, tensor<2x1x16x16xi1>) -> tensor<2x1x16x16xi1>
    %68 = "linalg.generic"(%64, %67, %62) <{indexing_maps = [#map13, #map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1215: i1, %arg1216: i1, %arg1217: i1):
      %1348 = "arith.andi"(%arg1215, %arg1216) : (i1, i1) -> i1
      "linalg.yield"(%1348) : (i1) -> ()
    }) : (tensor<2x1x16x16xi1>, tensor<2x1x16x16xi1>, tensor<2x1x16x16xi1>) -> tensor<2x1x16x16xi1>
    %69 = "tensor.empty"() : () -> tensor<2x1x16x16xbf16>
    %70 = "linalg.generic"(%68, %13, %12, %69) <{indexing_maps = [#map13, #map17, #map17, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg1211: i1, %arg1212: bf16, %arg1213: bf16, %arg1214: bf16):
      %1347 = "arith.select"(%arg1211, %arg1212, %arg1213) : (i1, bf16, bf16) -> bf16
      "linalg.yield"(%1347) : (bf16) -> ()
    }) : (tensor<2x1x16x16xi1>, tensor<bf16>, tensor<bf16>, tensor<2x1x16x16xbf16>) -> tensor<2x1x16x16xbf16>
    %71 = "tensor.empty"() : () -> tensor<2x16x48xf32>
    %72 = "linalg.generic"(%32, %71) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1209: bf16, %arg1210: f32):
      %1346 = "arith.extf"(%arg1209) : (bf16) -> f32
      "linalg.yield"(%1346) : (f32) -> ()
    }) : (tensor<2x16x48xbf16>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %73 = "tensor.empty"() : () -> tensor<2x16x1xf32>
    %74 = "linalg.fill"(%8, %73) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1207: f32, %arg1208: f32):
      "linalg.yield"(%arg1207) : (f32) -> ()
    }) : (f32, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %75 = "linalg.generic"(%72, %74) <{indexing_maps = [#map1, #map18], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1205: f32, %arg1206: f32):
      %1345 = "arith.addf"(%arg1205, %arg1206) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1345) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %76 = "linalg.generic"(%75, %73) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1203: f32, %arg1204: f32):
      %1344 = "arith.divf"(%arg1203, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1344) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %77 = "linalg.generic"(%72, %76, %71) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1200: f32, %arg1201: f32, %arg1202: f32):
      %1343 = "arith.subf"(%arg1200, %arg1201) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1343) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x1xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %78 = "linalg.generic"(%77, %77, %71) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1197: f32, %arg1198: f32, %arg1199: f32):
      %1342 = "arith.mulf"(%arg1197, %arg1198) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1342) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %79 = "linalg.generic"(%78, %74) <{indexing_maps = [#map1, #map18], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1195: f32, %arg1196: f32):
      %1341 = "arith.addf"(%arg1195, %arg1196) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1341) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %80 = "linalg.generic"(%79, %73) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1193: f32, %arg1194: f32):
      %1340 = "arith.divf"(%arg1193, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1340) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %81 = "linalg.generic"(%80, %73) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1191: f32, %arg1192: f32):
      %1338 = "arith.truncf"(%18) : (f64) -> f32
      %1339 = "arith.addf"(%arg1191, %1338) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1339) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %82 = "linalg.generic"(%81, %73) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1189: f32, %arg1190: f32):
      %1337 = "math.rsqrt"(%arg1189) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1337) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %83 = "linalg.generic"(%77, %82, %71) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1186: f32, %arg1187: f32, %arg1188: f32):
      %1336 = "arith.mulf"(%arg1186, %arg1187) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1336) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x1xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %84 = "linalg.generic"(%83, %arg2, %71) <{indexing_maps = [#map1, #map19, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1183: f32, %arg1184: bf16, %arg1185: f32):
      %1334 = "arith.extf"(%arg1184) : (bf16) -> f32
      %1335 = "arith.mulf"(%arg1183, %1334) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1335) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<48xbf16>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %85 = "linalg.generic"(%84, %arg3, %71) <{indexing_maps = [#map1, #map19, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1180: f32, %arg1181: bf16, %arg1182: f32):
      %1332 = "arith.extf"(%arg1181) : (bf16) -> f32
      %1333 = "arith.addf"(%arg1180, %1332) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1333) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<48xbf16>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %86 = "linalg.generic"(%85, %25) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1178: f32, %arg1179: bf16):
      %1331 = "arith.truncf"(%arg1178) : (f32) -> bf16
      "linalg.yield"(%1331) : (bf16) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x48xbf16>) -> tensor<2x16x48xbf16>
    %87 = "tensor.collapse_shape"(%86) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x48xbf16>) -> tensor<32x48xbf16>
    %88 = "tensor.empty"() : () -> tensor<32x144xf32>
    %89 = "linalg.fill"(%8, %88) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1176: f32, %arg1177: f32):
      "linalg.yield"(%arg1176) : (f32) -> ()
    }) : (f32, tensor<32x144xf32>) -> tensor<32x144xf32>
    %90 = "linalg.matmul"(%87, %arg4, %89) <{indexing_maps = [#map20, #map21, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1173: bf16, %arg1174: bf16, %arg1175: f32):
      %1327 = "arith.extf"(%arg1173) : (bf16) -> f32
      %1328 = "arith.extf"(%arg1174) : (bf16) -> f32
      %1329 = "arith.mulf"(%1327, %1328) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1330 = "arith.addf"(%arg1175, %1329) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1330) : (f32) -> ()
    }) : (tensor<32x48xbf16>, tensor<48x144xbf16>, tensor<32x144xf32>) -> tensor<32x144xf32>
    %91 = "tensor.empty"() : () -> tensor<32x144xbf16>
    %92 = "linalg.generic"(%90, %91) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1171: f32, %arg1172: bf16):
      %1326 = "arith.truncf"(%arg1171) : (f32) -> bf16
      "linalg.yield"(%1326) : (bf16) -> ()
    }) : (tensor<32x144xf32>, tensor<32x144xbf16>) -> tensor<32x144xbf16>
    %93 = "linalg.generic"(%arg5, %92, %91) <{indexing_maps = [#map4, #map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1168: bf16, %arg1169: bf16, %arg1170: bf16):
      %1325 = "arith.addf"(%arg1168, %arg1169) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1325) : (bf16) -> ()
    }) : (tensor<144xbf16>, tensor<32x144xbf16>, tensor<32x144xbf16>) -> tensor<32x144xbf16>
    %94 = "tensor.expand_shape"(%93) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 144>}> : (tensor<32x144xbf16>) -> tensor<2x16x144xbf16>
    %95 = "tensor.extract_slice"(%94) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0>, static_sizes = array<i64: 2, 16, 48>, static_strides = array<i64: 1, 1, 1>}> : (tensor<2x16x144xbf16>) -> tensor<2x16x48xbf16>
    %96 = "tensor.extract_slice"(%94) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 48>, static_sizes = array<i64: 2, 16, 48>, static_strides = array<i64: 1, 1, 1>}> : (tensor<2x16x144xbf16>) -> tensor<2x16x48xbf16>
    %97 = "tensor.extract_slice"(%94) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 96>, static_sizes = array<i64: 2, 16, 48>, static_strides = array<i64: 1, 1, 1>}> : (tensor<2x16x144xbf16>) -> tensor<2x16x48xbf16>
    %98 = "tensor.expand_shape"(%96) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 16, 4, 12>}> : (tensor<2x16x48xbf16>) -> tensor<2x16x4x12xbf16>
    %99 = "tensor.expand_shape"(%97) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 16, 4, 12>}> : (tensor<2x16x48xbf16>) -> tensor<2x16x4x12xbf16>
    %100 = "tensor.empty"() : () -> tensor<2x4x16x12xbf16>
    %101 = "linalg.transpose"(%99, %100) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1166: bf16, %arg1167: bf16):
      "linalg.yield"(%arg1166) : (bf16) -> ()
    }) : (tensor<2x16x4x12xbf16>, tensor<2x4x16x12xbf16>) -> tensor<2x4x16x12xbf16>
    %102 = "tensor.expand_shape"(%95) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 16, 4, 12>}> : (tensor<2x16x48xbf16>) -> tensor<2x16x4x12xbf16>
    %103 = "linalg.transpose"(%102, %100) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1164: bf16, %arg1165: bf16):
      "linalg.yield"(%arg1164) : (bf16) -> ()
    }) : (tensor<2x16x4x12xbf16>, tensor<2x4x16x12xbf16>) -> tensor<2x4x16x12xbf16>
    %104 = "tensor.empty"() : () -> tensor<2x4x12x16xbf16>
    %105 = "linalg.transpose"(%98, %104) <{permutation = array<i64: 0, 2, 3, 1>}> ({
    ^bb0(%arg1162: bf16, %arg1163: bf16):
      "linalg.yield"(%arg1162) : (bf16) -> ()
    }) : (tensor<2x16x4x12xbf16>, tensor<2x4x12x16xbf16>) -> tensor<2x4x12x16xbf16>
    %106 = "tensor.collapse_shape"(%103) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x12xbf16>) -> tensor<8x16x12xbf16>
    %107 = "tensor.collapse_shape"(%105) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x12x16xbf16>) -> tensor<8x12x16xbf16>
    %108 = "tensor.empty"() : () -> tensor<8x16x16xf32>
    %109 = "linalg.fill"(%8, %108) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1160: f32, %arg1161: f32):
      "linalg.yield"(%arg1160) : (f32) -> ()
    }) : (f32, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %110 = "linalg.batch_matmul"(%106, %107, %109) <{indexing_maps = [#map22, #map23, #map24], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1157: bf16, %arg1158: bf16, %arg1159: f32):
      %1321 = "arith.extf"(%arg1157) : (bf16) -> f32
      %1322 = "arith.extf"(%arg1158) : (bf16) -> f32
      %1323 = "arith.mulf"(%1321, %1322) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1324 = "arith.addf"(%arg1159, %1323) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1324) : (f32) -> ()
    }) : (tensor<8x16x12xbf16>, tensor<8x12x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %111 = "tensor.empty"() : () -> tensor<8x16x16xbf16>
    %112 = "linalg.generic"(%110, %111) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1155: f32, %arg1156: bf16):
      %1320 = "arith.truncf"(%arg1155) : (f32) -> bf16
      "linalg.yield"(%1320) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %113 = "tensor.expand_shape"(%112) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %114 = "tensor.empty"() : () -> tensor<2x4x16x16xf32>
    %115 = "linalg.generic"(%113, %114) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1153: bf16, %arg1154: f32):
      %1319 = "arith.extf"(%arg1153) : (bf16) -> f32
      "linalg.yield"(%1319) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %116 = "linalg.generic"(%115, %114) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1151: f32, %arg1152: f32):
      %1317 = "arith.truncf"(%17) : (f64) -> f32
      %1318 = "arith.mulf"(%arg1151, %1317) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1318) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %117 = "tensor.empty"() : () -> tensor<2x4x16x16xbf16>
    %118 = "linalg.generic"(%116, %117) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1149: f32, %arg1150: bf16):
      %1316 = "arith.truncf"(%arg1149) : (f32) -> bf16
      "linalg.yield"(%1316) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %119 = "linalg.generic"(%118, %70, %117) <{indexing_maps = [#map13, #map25, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1146: bf16, %arg1147: bf16, %arg1148: bf16):
      %1315 = "arith.addf"(%arg1146, %arg1147) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1315) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x1x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %120 = "linalg.generic"(%119, %114) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1144: bf16, %arg1145: f32):
      %1314 = "arith.extf"(%arg1144) : (bf16) -> f32
      "linalg.yield"(%1314) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %121 = "tensor.empty"() : () -> tensor<2x4x16xi64>
    %122 = "linalg.fill"(%3, %121) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1142: i64, %arg1143: i64):
      "linalg.yield"(%arg1142) : (i64) -> ()
    }) : (i64, tensor<2x4x16xi64>) -> tensor<2x4x16xi64>
    %123 = "tensor.empty"() : () -> tensor<2x4x16xf32>
    %124 = "linalg.fill"(%9, %123) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1140: f32, %arg1141: f32):
      "linalg.yield"(%arg1140) : (f32) -> ()
    }) : (f32, tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %125:2 = "linalg.generic"(%120, %124, %122) <{indexing_maps = [#map13, #map24, #map24], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg1137: f32, %arg1138: f32, %arg1139: i64):
      %1309 = "linalg.index"() <{dim = 3 : i64}> : () -> index
      %1310 = "arith.index_cast"(%1309) : (index) -> i64
      %1311 = "arith.maximumf"(%arg1137, %arg1138) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1312 = "arith.cmpf"(%arg1137, %arg1138) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1313 = "arith.select"(%1312, %1310, %arg1139) : (i1, i64, i64) -> i64
      "linalg.yield"(%1311, %1313) : (f32, i64) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16xf32>, tensor<2x4x16xi64>) -> (tensor<2x4x16xf32>, tensor<2x4x16xi64>)
    %126 = "tensor.expand_shape"(%125#0) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 4, 16, 1>}> : (tensor<2x4x16xf32>) -> tensor<2x4x16x1xf32>
    %127 = "linalg.generic"(%120, %126, %114) <{indexing_maps = [#map13, #map15, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1134: f32, %arg1135: f32, %arg1136: f32):
      %1308 = "arith.subf"(%arg1134, %arg1135) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1308) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %128 = "linalg.generic"(%127, %114) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1132: f32, %arg1133: f32):
      %1307 = "math.exp"(%arg1132) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1307) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %129 = "tensor.empty"() : () -> tensor<2x4x16x1xf32>
    %130 = "linalg.fill"(%8, %129) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1130: f32, %arg1131: f32):
      "linalg.yield"(%arg1130) : (f32) -> ()
    }) : (f32, tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %131 = "linalg.generic"(%128, %130) <{indexing_maps = [#map13, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1128: f32, %arg1129: f32):
      %1306 = "arith.addf"(%arg1128, %arg1129) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1306) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %132 = "linalg.generic"(%128, %131, %114) <{indexing_maps = [#map13, #map15, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1125: f32, %arg1126: f32, %arg1127: f32):
      %1305 = "arith.divf"(%arg1125, %arg1126) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1305) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %133 = "linalg.generic"(%132, %117) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1123: f32, %arg1124: bf16):
      %1304 = "arith.truncf"(%arg1123) : (f32) -> bf16
      "linalg.yield"(%1304) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %134 = "tensor.collapse_shape"(%133) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %135 = "tensor.collapse_shape"(%101) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x12xbf16>) -> tensor<8x16x12xbf16>
    %136 = "tensor.empty"() : () -> tensor<8x16x12xf32>
    %137 = "linalg.fill"(%8, %136) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1121: f32, %arg1122: f32):
      "linalg.yield"(%arg1121) : (f32) -> ()
    }) : (f32, tensor<8x16x12xf32>) -> tensor<8x16x12xf32>
    %138 = "linalg.batch_matmul"(%134, %135, %137) <{indexing_maps = [#map22, #map23, #map24], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1118: bf16, %arg1119: bf16, %arg1120: f32):
      %1300 = "arith.extf"(%arg1118) : (bf16) -> f32
      %1301 = "arith.extf"(%arg1119) : (bf16) -> f32
      %1302 = "arith.mulf"(%1300, %1301) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1303 = "arith.addf"(%arg1120, %1302) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1303) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x12xbf16>, tensor<8x16x12xf32>) -> tensor<8x16x12xf32>
    %139 = "tensor.empty"() : () -> tensor<8x16x12xbf16>
    %140 = "linalg.generic"(%138, %139) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1116: f32, %arg1117: bf16):
      %1299 = "arith.truncf"(%arg1116) : (f32) -> bf16
      "linalg.yield"(%1299) : (bf16) -> ()
    }) : (tensor<8x16x12xf32>, tensor<8x16x12xbf16>) -> tensor<8x16x12xbf16>
    %141 = "tensor.expand_shape"(%140) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 12>}> : (tensor<8x16x12xbf16>) -> tensor<2x4x16x12xbf16>
    %142 = "tensor.empty"() : () -> tensor<2x16x4x12xbf16>
    %143 = "linalg.transpose"(%141, %142) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1114: bf16, %arg1115: bf16):
      "linalg.yield"(%arg1114) : (bf16) -> ()
    }) : (tensor<2x4x16x12xbf16>, tensor<2x16x4x12xbf16>) -> tensor<2x16x4x12xbf16>
    %144 = "tensor.collapse_shape"(%143) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x16x4x12xbf16>) -> tensor<32x48xbf16>
    %145 = "tensor.empty"() : () -> tensor<32x48xf32>
    %146 = "linalg.fill"(%8, %145) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1112: f32, %arg1113: f32):
      "linalg.yield"(%arg1112) : (f32) -> ()
    }) : (f32, tensor<32x48xf32>) -> tensor<32x48xf32>
    %147 = "linalg.matmul"(%144, %arg6, %146) <{indexing_maps = [#map20, #map21, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1109: bf16, %arg1110: bf16, %arg1111: f32):
      %1295 = "arith.extf"(%arg1109) : (bf16) -> f32
      %1296 = "arith.extf"(%arg1110) : (bf16) -> f32
      %1297 = "arith.mulf"(%1295, %1296) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1298 = "arith.addf"(%arg1111, %1297) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1298) : (f32) -> ()
    }) : (tensor<32x48xbf16>, tensor<48x48xbf16>, tensor<32x48xf32>) -> tensor<32x48xf32>
    %148 = "tensor.empty"() : () -> tensor<32x48xbf16>
    %149 = "linalg.generic"(%147, %148) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1107: f32, %arg1108: bf16):
      %1294 = "arith.truncf"(%arg1107) : (f32) -> bf16
      "linalg.yield"(%1294) : (bf16) -> ()
    }) : (tensor<32x48xf32>, tensor<32x48xbf16>) -> tensor<32x48xbf16>
    %150 = "linalg.generic"(%arg7, %149, %148) <{indexing_maps = [#map4, #map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1104: bf16, %arg1105: bf16, %arg1106: bf16):
      %1293 = "arith.addf"(%arg1104, %arg1105) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1293) : (bf16) -> ()
    }) : (tensor<48xbf16>, tensor<32x48xbf16>, tensor<32x48xbf16>) -> tensor<32x48xbf16>
    %151 = "tensor.expand_shape"(%150) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 48>}> : (tensor<32x48xbf16>) -> tensor<2x16x48xbf16>
    %152 = "linalg.generic"(%151, %32, %25) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1101: bf16, %arg1102: bf16, %arg1103: bf16):
      %1292 = "arith.addf"(%arg1101, %arg1102) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1292) : (bf16) -> ()
    }) : (tensor<2x16x48xbf16>, tensor<2x16x48xbf16>, tensor<2x16x48xbf16>) -> tensor<2x16x48xbf16>
    %153 = "linalg.generic"(%152, %71) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1099: bf16, %arg1100: f32):
      %1291 = "arith.extf"(%arg1099) : (bf16) -> f32
      "linalg.yield"(%1291) : (f32) -> ()
    }) : (tensor<2x16x48xbf16>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %154 = "linalg.generic"(%153, %74) <{indexing_maps = [#map1, #map18], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1097: f32, %arg1098: f32):
      %1290 = "arith.addf"(%arg1097, %arg1098) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1290) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %155 = "linalg.generic"(%154, %73) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1095: f32, %arg1096: f32):
      %1289 = "arith.divf"(%arg1095, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1289) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %156 = "linalg.generic"(%153, %155, %71) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1092: f32, %arg1093: f32, %arg1094: f32):
      %1288 = "arith.subf"(%arg1092, %arg1093) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1288) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x1xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %157 = "linalg.generic"(%156, %156, %71) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1089: f32, %arg1090: f32, %arg1091: f32):
      %1287 = "arith.mulf"(%arg1089, %arg1090) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1287) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %158 = "linalg.generic"(%157, %74) <{indexing_maps = [#map1, #map18], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1087: f32, %arg1088: f32):
      %1286 = "arith.addf"(%arg1087, %arg1088) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1286) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %159 = "linalg.generic"(%158, %73) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1085: f32, %arg1086: f32):
      %1285 = "arith.divf"(%arg1085, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1285) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %160 = "linalg.generic"(%159, %73) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1083: f32, %arg1084: f32):
      %1283 = "arith.truncf"(%18) : (f64) -> f32
      %1284 = "arith.addf"(%arg1083, %1283) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1284) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %161 = "linalg.generic"(%160, %73) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1081: f32, %arg1082: f32):
      %1282 = "math.rsqrt"(%arg1081) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1282) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %162 = "linalg.generic"(%156, %161, %71) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1078: f32, %arg1079: f32, %arg1080: f32):
      %1281 = "arith.mulf"(%arg1078, %arg1079) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1281) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x1xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %163 = "linalg.generic"(%162, %arg8, %71) <{indexing_maps = [#map1, #map19, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1075: f32, %arg1076: bf16, %arg1077: f32):
      %1279 = "arith.extf"(%arg1076) : (bf16) -> f32
      %1280 = "arith.mulf"(%arg1075, %1279) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1280) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<48xbf16>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %164 = "linalg.generic"(%163, %arg9, %71) <{indexing_maps = [#map1, #map19, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1072: f32, %arg1073: bf16, %arg1074: f32):
      %1277 = "arith.extf"(%arg1073) : (bf16) -> f32
      %1278 = "arith.addf"(%arg1072, %1277) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1278) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<48xbf16>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %165 = "linalg.generic"(%164, %25) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1070: f32, %arg1071: bf16):
      %1276 = "arith.truncf"(%arg1070) : (f32) -> bf16
      "linalg.yield"(%1276) : (bf16) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x48xbf16>) -> tensor<2x16x48xbf16>
    %166 = "tensor.collapse_shape"(%165) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x48xbf16>) -> tensor<32x48xbf16>
    %167 = "tensor.empty"() : () -> tensor<32x192xf32>
    %168 = "linalg.fill"(%8, %167) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1068: f32, %arg1069: f32):
      "linalg.yield"(%arg1068) : (f32) -> ()
    }) : (f32, tensor<32x192xf32>) -> tensor<32x192xf32>
    %169 = "linalg.matmul"(%166, %arg10, %168) <{indexing_maps = [#map20, #map21, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1065: bf16, %arg1066: bf16, %arg1067: f32):
      %1272 = "arith.extf"(%arg1065) : (bf16) -> f32
      %1273 = "arith.extf"(%arg1066) : (bf16) -> f32
      %1274 = "arith.mulf"(%1272, %1273) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1275 = "arith.addf"(%arg1067, %1274) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1275) : (f32) -> ()
    }) : (tensor<32x48xbf16>, tensor<48x192xbf16>, tensor<32x192xf32>) -> tensor<32x192xf32>
    %170 = "tensor.empty"() : () -> tensor<32x192xbf16>
    %171 = "linalg.generic"(%169, %170) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1063: f32, %arg1064: bf16):
      %1271 = "arith.truncf"(%arg1063) : (f32) -> bf16
      "linalg.yield"(%1271) : (bf16) -> ()
    }) : (tensor<32x192xf32>, tensor<32x192xbf16>) -> tensor<32x192xbf16>
    %172 = "linalg.generic"(%arg11, %171, %170) <{indexing_maps = [#map4, #map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1060: bf16, %arg1061: bf16, %arg1062: bf16):
      %1270 = "arith.addf"(%arg1060, %arg1061) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1270) : (bf16) -> ()
    }) : (tensor<192xbf16>, tensor<32x192xbf16>, tensor<32x192xbf16>) -> tensor<32x192xbf16>
    %173 = "tensor.expand_shape"(%172) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 192>}> : (tensor<32x192xbf16>) -> tensor<2x16x192xbf16>
    %174 = "tensor.empty"() : () -> tensor<2x16x192xf32>
    %175 = "linalg.generic"(%173, %174) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1058: bf16, %arg1059: f32):
      %1269 = "arith.extf"(%arg1058) : (bf16) -> f32
      "linalg.yield"(%1269) : (f32) -> ()
    }) : (tensor<2x16x192xbf16>, tensor<2x16x192xf32>) -> tensor<2x16x192xf32>
    %176 = "linalg.generic"(%175, %174) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1056: f32, %arg1057: f32):
      %1268 = "arith.mulf"(%arg1056, %20) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1268) : (f32) -> ()
    }) : (tensor<2x16x192xf32>, tensor<2x16x192xf32>) -> tensor<2x16x192xf32>
    %177 = "tensor.empty"() : () -> tensor<2x16x192xbf16>
    %178 = "linalg.generic"(%176, %177) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1054: f32, %arg1055: bf16):
      %1267 = "arith.truncf"(%arg1054) : (f32) -> bf16
      "linalg.yield"(%1267) : (bf16) -> ()
    }) : (tensor<2x16x192xf32>, tensor<2x16x192xbf16>) -> tensor<2x16x192xbf16>
    %179 = "linalg.generic"(%173, %173, %177) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1051: bf16, %arg1052: bf16, %arg1053: bf16):
      %1266 = "arith.mulf"(%arg1051, %arg1052) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1266) : (bf16) -> ()
    }) : (tensor<2x16x192xbf16>, tensor<2x16x192xbf16>, tensor<2x16x192xbf16>) -> tensor<2x16x192xbf16>
    %180 = "linalg.generic"(%179, %173, %177) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1048: bf16, %arg1049: bf16, %arg1050: bf16):
      %1265 = "arith.mulf"(%arg1048, %arg1049) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1265) : (bf16) -> ()
    }) : (tensor<2x16x192xbf16>, tensor<2x16x192xbf16>, tensor<2x16x192xbf16>) -> tensor<2x16x192xbf16>
    %181 = "linalg.generic"(%180, %174) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1046: bf16, %arg1047: f32):
      %1264 = "arith.extf"(%arg1046) : (bf16) -> f32
      "linalg.yield"(%1264) : (f32) -> ()
    }) : (tensor<2x16x192xbf16>, tensor<2x16x192xf32>) -> tensor<2x16x192xf32>
    %182 = "linalg.generic"(%181, %174) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1044: f32, %arg1045: f32):
      %1262 = "arith.truncf"(%16) : (f64) -> f32
      %1263 = "arith.mulf"(%arg1044, %1262) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1263) : (f32) -> ()
    }) : (tensor<2x16x192xf32>, tensor<2x16x192xf32>) -> tensor<2x16x192xf32>
    %183 = "linalg.generic"(%182, %177) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1042: f32, %arg1043: bf16):
      %1261 = "arith.truncf"(%arg1042) : (f32) -> bf16
      "linalg.yield"(%1261) : (bf16) -> ()
    }) : (tensor<2x16x192xf32>, tensor<2x16x192xbf16>) -> tensor<2x16x192xbf16>
    %184 = "linalg.generic"(%173, %183, %177) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1039: bf16, %arg1040: bf16, %arg1041: bf16):
      %1260 = "arith.addf"(%arg1039, %arg1040) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1260) : (bf16) -> ()
    }) : (tensor<2x16x192xbf16>, tensor<2x16x192xbf16>, tensor<2x16x192xbf16>) -> tensor<2x16x192xbf16>
    %185 = "linalg.generic"(%184, %174) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1037: bf16, %arg1038: f32):
      %1259 = "arith.extf"(%arg1037) : (bf16) -> f32
      "linalg.yield"(%1259) : (f32) -> ()
    }) : (tensor<2x16x192xbf16>, tensor<2x16x192xf32>) -> tensor<2x16x192xf32>
    %186 = "linalg.generic"(%185, %174) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1035: f32, %arg1036: f32):
      %1257 = "arith.truncf"(%15) : (f64) -> f32
      %1258 = "arith.mulf"(%arg1035, %1257) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1258) : (f32) -> ()
    }) : (tensor<2x16x192xf32>, tensor<2x16x192xf32>) -> tensor<2x16x192xf32>
    %187 = "linalg.generic"(%186, %177) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1033: f32, %arg1034: bf16):
      %1256 = "arith.truncf"(%arg1033) : (f32) -> bf16
      "linalg.yield"(%1256) : (bf16) -> ()
    }) : (tensor<2x16x192xf32>, tensor<2x16x192xbf16>) -> tensor<2x16x192xbf16>
    %188 = "linalg.generic"(%187, %177) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1031: bf16, %arg1032: bf16):
      %1255 = "math.tanh"(%arg1031) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1255) : (bf16) -> ()
    }) : (tensor<2x16x192xbf16>, tensor<2x16x192xbf16>) -> tensor<2x16x192xbf16>
    %189 = "linalg.generic"(%188, %177) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1029: bf16, %arg1030: bf16):
      %1254 = "arith.addf"(%arg1029, %21) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1254) : (bf16) -> ()
    }) : (tensor<2x16x192xbf16>, tensor<2x16x192xbf16>) -> tensor<2x16x192xbf16>
    %190 = "linalg.generic"(%178, %189, %177) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1026: bf16, %arg1027: bf16, %arg1028: bf16):
      %1253 = "arith.mulf"(%arg1026, %arg1027) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1253) : (bf16) -> ()
    }) : (tensor<2x16x192xbf16>, tensor<2x16x192xbf16>, tensor<2x16x192xbf16>) -> tensor<2x16x192xbf16>
    %191 = "tensor.collapse_shape"(%190) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x192xbf16>) -> tensor<32x192xbf16>
    %192 = "linalg.matmul"(%191, %arg12, %146) <{indexing_maps = [#map20, #map21, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1023: bf16, %arg1024: bf16, %arg1025: f32):
      %1249 = "arith.extf"(%arg1023) : (bf16) -> f32
      %1250 = "arith.extf"(%arg1024) : (bf16) -> f32
      %1251 = "arith.mulf"(%1249, %1250) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1252 = "arith.addf"(%arg1025, %1251) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1252) : (f32) -> ()
    }) : (tensor<32x192xbf16>, tensor<192x48xbf16>, tensor<32x48xf32>) -> tensor<32x48xf32>
    %193 = "linalg.generic"(%192, %148) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1021: f32, %arg1022: bf16):
      %1248 = "arith.truncf"(%arg1021) : (f32) -> bf16
      "linalg.yield"(%1248) : (bf16) -> ()
    }) : (tensor<32x48xf32>, tensor<32x48xbf16>) -> tensor<32x48xbf16>
    %194 = "linalg.generic"(%arg13, %193, %148) <{indexing_maps = [#map4, #map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1018: bf16, %arg1019: bf16, %arg1020: bf16):
      %1247 = "arith.addf"(%arg1018, %arg1019) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1247) : (bf16) -> ()
    }) : (tensor<48xbf16>, tensor<32x48xbf16>, tensor<32x48xbf16>) -> tensor<32x48xbf16>
    %195 = "tensor.expand_shape"(%194) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 48>}> : (tensor<32x48xbf16>) -> tensor<2x16x48xbf16>
    %196 = "linalg.generic"(%152, %195, %25) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1015: bf16, %arg1016: bf16, %arg1017: bf16):
      %1246 = "arith.addf"(%arg1015, %arg1016) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1246) : (bf16) -> ()
    }) : (tensor<2x16x48xbf16>, tensor<2x16x48xbf16>, tensor<2x16x48xbf16>) -> tensor<2x16x48xbf16>
    %197 = "linalg.generic"(%196, %71) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1013: bf16, %arg1014: f32):
      %1245 = "arith.extf"(%arg1013) : (bf16) -> f32
      "linalg.yield"(%1245) : (f32) -> ()
    }) : (tensor<2x16x48xbf16>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %198 = "linalg.generic"(%197, %74) <{indexing_maps = [#map1, #map18], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1011: f32, %arg1012: f32):
      %1244 = "arith.addf"(%arg1011, %arg1012) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1244) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %199 = "linalg.generic"(%198, %73) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1009: f32, %arg1010: f32):
      %1243 = "arith.divf"(%arg1009, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1243) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %200 = "linalg.generic"(%197, %199, %71) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1006: f32, %arg1007: f32, %arg1008: f32):
      %1242 = "arith.subf"(%arg1006, %arg1007) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1242) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x1xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %201 = "linalg.generic"(%200, %200, %71) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1003: f32, %arg1004: f32, %arg1005: f32):
      %1241 = "arith.mulf"(%arg1003, %arg1004) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1241) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %202 = "linalg.generic"(%201, %74) <{indexing_maps = [#map1, #map18], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1001: f32, %arg1002: f32):
      %1240 = "arith.addf"(%arg1001, %arg1002) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1240) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %203 = "linalg.generic"(%202, %73) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg999: f32, %arg1000: f32):
      %1239 = "arith.divf"(%arg999, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1239) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %204 = "linalg.generic"(%203, %73) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg997: f32, %arg998: f32):
      %1237 = "arith.truncf"(%18) : (f64) -> f32
      %1238 = "arith.addf"(%arg997, %1237) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1238) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %205 = "linalg.generic"(%204, %73) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg995: f32, %arg996: f32):
      %1236 = "math.rsqrt"(%arg995) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1236) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %206 = "linalg.generic"(%200, %205, %71) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg992: f32, %arg993: f32, %arg994: f32):
      %1235 = "arith.mulf"(%arg992, %arg993) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1235) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x1xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %207 = "linalg.generic"(%206, %arg14, %71) <{indexing_maps = [#map1, #map19, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg989: f32, %arg990: bf16, %arg991: f32):
      %1233 = "arith.extf"(%arg990) : (bf16) -> f32
      %1234 = "arith.mulf"(%arg989, %1233) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1234) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<48xbf16>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %208 = "linalg.generic"(%207, %arg15, %71) <{indexing_maps = [#map1, #map19, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg986: f32, %arg987: bf16, %arg988: f32):
      %1231 = "arith.extf"(%arg987) : (bf16) -> f32
      %1232 = "arith.addf"(%arg986, %1231) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1232) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<48xbf16>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %209 = "linalg.generic"(%208, %25) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg984: f32, %arg985: bf16):
      %1230 = "arith.truncf"(%arg984) : (f32) -> bf16
      "linalg.yield"(%1230) : (bf16) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x48xbf16>) -> tensor<2x16x48xbf16>
    %210 = "tensor.collapse_shape"(%209) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x48xbf16>) -> tensor<32x48xbf16>
    %211 = "linalg.matmul"(%210, %arg16, %89) <{indexing_maps = [#map20, #map21, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg981: bf16, %arg982: bf16, %arg983: f32):
      %1226 = "arith.extf"(%arg981) : (bf16) -> f32
      %1227 = "arith.extf"(%arg982) : (bf16) -> f32
      %1228 = "arith.mulf"(%1226, %1227) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1229 = "arith.addf"(%arg983, %1228) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1229) : (f32) -> ()
    }) : (tensor<32x48xbf16>, tensor<48x144xbf16>, tensor<32x144xf32>) -> tensor<32x144xf32>
    %212 = "linalg.generic"(%211, %91) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg979: f32, %arg980: bf16):
      %1225 = "arith.truncf"(%arg979) : (f32) -> bf16
      "linalg.yield"(%1225) : (bf16) -> ()
    }) : (tensor<32x144xf32>, tensor<32x144xbf16>) -> tensor<32x144xbf16>
    %213 = "linalg.generic"(%arg17, %212, %91) <{indexing_maps = [#map4, #map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg976: bf16, %arg977: bf16, %arg978: bf16):
      %1224 = "arith.addf"(%arg976, %arg977) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1224) : (bf16) -> ()
    }) : (tensor<144xbf16>, tensor<32x144xbf16>, tensor<32x144xbf16>) -> tensor<32x144xbf16>
    %214 = "tensor.expand_shape"(%213) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 144>}> : (tensor<32x144xbf16>) -> tensor<2x16x144xbf16>
    %215 = "tensor.extract_slice"(%214) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0>, static_sizes = array<i64: 2, 16, 48>, static_strides = array<i64: 1, 1, 1>}> : (tensor<2x16x144xbf16>) -> tensor<2x16x48xbf16>
    %216 = "tensor.extract_slice"(%214) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 48>, static_sizes = array<i64: 2, 16, 48>, static_strides = array<i64: 1, 1, 1>}> : (tensor<2x16x144xbf16>) -> tensor<2x16x48xbf16>
    %217 = "tensor.extract_slice"(%214) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 96>, static_sizes = array<i64: 2, 16, 48>, static_strides = array<i64: 1, 1, 1>}> : (tensor<2x16x144xbf16>) -> tensor<2x16x48xbf16>
    %218 = "tensor.expand_shape"(%216) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 16, 4, 12>}> : (tensor<2x16x48xbf16>) -> tensor<2x16x4x12xbf16>
    %219 = "tensor.expand_shape"(%217) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 16, 4, 12>}> : (tensor<2x16x48xbf16>) -> tensor<2x16x4x12xbf16>
    %220 = "linalg.transpose"(%219, %100) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg974: bf16, %arg975: bf16):
      "linalg.yield"(%arg974) : (bf16) -> ()
    }) : (tensor<2x16x4x12xbf16>, tensor<2x4x16x12xbf16>) -> tensor<2x4x16x12xbf16>
    %221 = "tensor.expand_shape"(%215) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 16, 4, 12>}> : (tensor<2x16x48xbf16>) -> tensor<2x16x4x12xbf16>
    %222 = "linalg.transpose"(%221, %100) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg972: bf16, %arg973: bf16):
      "linalg.yield"(%arg972) : (bf16) -> ()
    }) : (tensor<2x16x4x12xbf16>, tensor<2x4x16x12xbf16>) -> tensor<2x4x16x12xbf16>
    %223 = "linalg.transpose"(%218, %104) <{permutation = array<i64: 0, 2, 3, 1>}> ({
    ^bb0(%arg970: bf16, %arg971: bf16):
      "linalg.yield"(%arg970) : (bf16) -> ()
    }) : (tensor<2x16x4x12xbf16>, tensor<2x4x12x16xbf16>) -> tensor<2x4x12x16xbf16>
    %224 = "tensor.collapse_shape"(%222) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x12xbf16>) -> tensor<8x16x12xbf16>
    %225 = "tensor.collapse_shape"(%223) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x12x16xbf16>) -> tensor<8x12x16xbf16>
    %226 = "linalg.batch_matmul"(%224, %225, %109) <{indexing_maps = [#map22, #map23, #map24], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg967: bf16, %arg968: bf16, %arg969: f32):
      %1220 = "arith.extf"(%arg967) : (bf16) -> f32
      %1221 = "arith.extf"(%arg968) : (bf16) -> f32
      %1222 = "arith.mulf"(%1220, %1221) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1223 = "arith.addf"(%arg969, %1222) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1223) : (f32) -> ()
    }) : (tensor<8x16x12xbf16>, tensor<8x12x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %227 = "linalg.generic"(%226, %111) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg965: f32, %arg966: bf16):
      %1219 = "arith.truncf"(%arg965) : (f32) -> bf16
      "linalg.yield"(%1219) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %228 = "tensor.expand_shape"(%227) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %229 = "linalg.generic"(%228, %114) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg963: bf16, %arg964: f32):
      %1218 = "arith.extf"(%arg963) : (bf16) -> f32
      "linalg.yield"(%1218) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %230 = "linalg.generic"(%229, %114) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg961: f32, %arg962: f32):
      %1216 = "arith.truncf"(%17) : (f64) -> f32
      %1217 = "arith.mulf"(%arg961, %1216) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1217) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %231 = "linalg.generic"(%230, %117) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg959: f32, %arg960: bf16):
      %1215 = "arith.truncf"(%arg959) : (f32) -> bf16
      "linalg.yield"(%1215) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %232 = "linalg.generic"(%231, %70, %117) <{indexing_maps = [#map13, #map25, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg956: bf16, %arg957: bf16, %arg958: bf16):
      %1214 = "arith.addf"(%arg956, %arg957) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1214) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x1x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %233 = "linalg.generic"(%232, %114) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg954: bf16, %arg955: f32):
      %1213 = "arith.extf"(%arg954) : (bf16) -> f32
      "linalg.yield"(%1213) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %234:2 = "linalg.generic"(%233, %124, %122) <{indexing_maps = [#map13, #map24, #map24], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg951: f32, %arg952: f32, %arg953: i64):
      %1208 = "linalg.index"() <{dim = 3 : i64}> : () -> index
      %1209 = "arith.index_cast"(%1208) : (index) -> i64
      %1210 = "arith.maximumf"(%arg951, %arg952) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1211 = "arith.cmpf"(%arg951, %arg952) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1212 = "arith.select"(%1211, %1209, %arg953) : (i1, i64, i64) -> i64
      "linalg.yield"(%1210, %1212) : (f32, i64) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16xf32>, tensor<2x4x16xi64>) -> (tensor<2x4x16xf32>, tensor<2x4x16xi64>)
    %235 = "tensor.expand_shape"(%234#0) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 4, 16, 1>}> : (tensor<2x4x16xf32>) -> tensor<2x4x16x1xf32>
    %236 = "linalg.generic"(%233, %235, %114) <{indexing_maps = [#map13, #map15, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg948: f32, %arg949: f32, %arg950: f32):
      %1207 = "arith.subf"(%arg948, %arg949) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1207) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %237 = "linalg.generic"(%236, %114) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg946: f32, %arg947: f32):
      %1206 = "math.exp"(%arg946) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1206) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %238 = "linalg.generic"(%237, %130) <{indexing_maps = [#map13, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg944: f32, %arg945: f32):
      %1205 = "arith.addf"(%arg944, %arg945) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1205) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %239 = "linalg.generic"(%237, %238, %114) <{indexing_maps = [#map13, #map15, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg941: f32, %arg942: f32, %arg943: f32):
      %1204 = "arith.divf"(%arg941, %arg942) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1204) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %240 = "linalg.generic"(%239, %117) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg939: f32, %arg940: bf16):
      %1203 = "arith.truncf"(%arg939) : (f32) -> bf16
      "linalg.yield"(%1203) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %241 = "tensor.collapse_shape"(%240) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %242 = "tensor.collapse_shape"(%220) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x12xbf16>) -> tensor<8x16x12xbf16>
    %243 = "linalg.batch_matmul"(%241, %242, %137) <{indexing_maps = [#map22, #map23, #map24], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg936: bf16, %arg937: bf16, %arg938: f32):
      %1199 = "arith.extf"(%arg936) : (bf16) -> f32
      %1200 = "arith.extf"(%arg937) : (bf16) -> f32
      %1201 = "arith.mulf"(%1199, %1200) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1202 = "arith.addf"(%arg938, %1201) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1202) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x12xbf16>, tensor<8x16x12xf32>) -> tensor<8x16x12xf32>
    %244 = "linalg.generic"(%243, %139) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg934: f32, %arg935: bf16):
      %1198 = "arith.truncf"(%arg934) : (f32) -> bf16
      "linalg.yield"(%1198) : (bf16) -> ()
    }) : (tensor<8x16x12xf32>, tensor<8x16x12xbf16>) -> tensor<8x16x12xbf16>
    %245 = "tensor.expand_shape"(%244) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 12>}> : (tensor<8x16x12xbf16>) -> tensor<2x4x16x12xbf16>
    %246 = "linalg.transpose"(%245, %142) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg932: bf16, %arg933: bf16):
      "linalg.yield"(%arg932) : (bf16) -> ()
    }) : (tensor<2x4x16x12xbf16>, tensor<2x16x4x12xbf16>) -> tensor<2x16x4x12xbf16>
    %247 = "tensor.collapse_shape"(%246) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x16x4x12xbf16>) -> tensor<32x48xbf16>
    %248 = "linalg.matmul"(%247, %arg18, %146) <{indexing_maps = [#map20, #map21, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg929: bf16, %arg930: bf16, %arg931: f32):
      %1194 = "arith.extf"(%arg929) : (bf16) -> f32
      %1195 = "arith.extf"(%arg930) : (bf16) -> f32
      %1196 = "arith.mulf"(%1194, %1195) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1197 = "arith.addf"(%arg931, %1196) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1197) : (f32) -> ()
    }) : (tensor<32x48xbf16>, tensor<48x48xbf16>, tensor<32x48xf32>) -> tensor<32x48xf32>
    %249 = "linalg.generic"(%248, %148) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg927: f32, %arg928: bf16):
      %1193 = "arith.truncf"(%arg927) : (f32) -> bf16
      "linalg.yield"(%1193) : (bf16) -> ()
    }) : (tensor<32x48xf32>, tensor<32x48xbf16>) -> tensor<32x48xbf16>
    %250 = "linalg.generic"(%arg19, %249, %148) <{indexing_maps = [#map4, #map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg924: bf16, %arg925: bf16, %arg926: bf16):
      %1192 = "arith.addf"(%arg924, %arg925) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1192) : (bf16) -> ()
    }) : (tensor<48xbf16>, tensor<32x48xbf16>, tensor<32x48xbf16>) -> tensor<32x48xbf16>
    %251 = "tensor.expand_shape"(%250) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 48>}> : (tensor<32x48xbf16>) -> tensor<2x16x48xbf16>
    %252 = "linalg.generic"(%251, %196, %25) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg921: bf16, %arg922: bf16, %arg923: bf16):
      %1191 = "arith.addf"(%arg921, %arg922) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1191) : (bf16) -> ()
    }) : (tensor<2x16x48xbf16>, tensor<2x16x48xbf16>, tensor<2x16x48xbf16>) -> tensor<2x16x48xbf16>
    %253 = "linalg.generic"(%252, %71) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg919: bf16, %arg920: f32):
      %1190 = "arith.extf"(%arg919) : (bf16) -> f32
      "linalg.yield"(%1190) : (f32) -> ()
    }) : (tensor<2x16x48xbf16>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %254 = "linalg.generic"(%253, %74) <{indexing_maps = [#map1, #map18], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg917: f32, %arg918: f32):
      %1189 = "arith.addf"(%arg917, %arg918) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1189) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %255 = "linalg.generic"(%254, %73) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg915: f32, %arg916: f32):
      %1188 = "arith.divf"(%arg915, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1188) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %256 = "linalg.generic"(%253, %255, %71) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg912: f32, %arg913: f32, %arg914: f32):
      %1187 = "arith.subf"(%arg912, %arg913) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1187) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x1xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %257 = "linalg.generic"(%256, %256, %71) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg909: f32, %arg910: f32, %arg911: f32):
      %1186 = "arith.mulf"(%arg909, %arg910) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1186) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %258 = "linalg.generic"(%257, %74) <{indexing_maps = [#map1, #map18], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg907: f32, %arg908: f32):
      %1185 = "arith.addf"(%arg907, %arg908) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1185) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %259 = "linalg.generic"(%258, %73) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg905: f32, %arg906: f32):
      %1184 = "arith.divf"(%arg905, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1184) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %260 = "linalg.generic"(%259, %73) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg903: f32, %arg904: f32):
      %1182 = "arith.truncf"(%18) : (f64) -> f32
      %1183 = "arith.addf"(%arg903, %1182) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1183) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %261 = "linalg.generic"(%260, %73) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg901: f32, %arg902: f32):
      %1181 = "math.rsqrt"(%arg901) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1181) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %262 = "linalg.generic"(%256, %261, %71) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg898: f32, %arg899: f32, %arg900: f32):
      %1180 = "arith.mulf"(%arg898, %arg899) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1180) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x1xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %263 = "linalg.generic"(%262, %arg20, %71) <{indexing_maps = [#map1, #map19, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg895: f32, %arg896: bf16, %arg897: f32):
      %1178 = "arith.extf"(%arg896) : (bf16) -> f32
      %1179 = "arith.mulf"(%arg895, %1178) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1179) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<48xbf16>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %264 = "linalg.generic"(%263, %arg21, %71) <{indexing_maps = [#map1, #map19, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg892: f32, %arg893: bf16, %arg894: f32):
      %1176 = "arith.extf"(%arg893) : (bf16) -> f32
      %1177 = "arith.addf"(%arg892, %1176) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1177) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<48xbf16>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %265 = "linalg.generic"(%264, %25) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg890: f32, %arg891: bf16):
      %1175 = "arith.truncf"(%arg890) : (f32) -> bf16
      "linalg.yield"(%1175) : (bf16) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x48xbf16>) -> tensor<2x16x48xbf16>
    %266 = "tensor.collapse_shape"(%265) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x48xbf16>) -> tensor<32x48xbf16>
    %267 = "linalg.matmul"(%266, %arg22, %168) <{indexing_maps = [#map20, #map21, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg887: bf16, %arg888: bf16, %arg889: f32):
      %1171 = "arith.extf"(%arg887) : (bf16) -> f32
      %1172 = "arith.extf"(%arg888) : (bf16) -> f32
      %1173 = "arith.mulf"(%1171, %1172) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1174 = "arith.addf"(%arg889, %1173) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1174) : (f32) -> ()
    }) : (tensor<32x48xbf16>, tensor<48x192xbf16>, tensor<32x192xf32>) -> tensor<32x192xf32>
    %268 = "linalg.generic"(%267, %170) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg885: f32, %arg886: bf16):
      %1170 = "arith.truncf"(%arg885) : (f32) -> bf16
      "linalg.yield"(%1170) : (bf16) -> ()
    }) : (tensor<32x192xf32>, tensor<32x192xbf16>) -> tensor<32x192xbf16>
    %269 = "linalg.generic"(%arg23, %268, %170) <{indexing_maps = [#map4, #map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg882: bf16, %arg883: bf16, %arg884: bf16):
      %1169 = "arith.addf"(%arg882, %arg883) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1169) : (bf16) -> ()
    }) : (tensor<192xbf16>, tensor<32x192xbf16>, tensor<32x192xbf16>) -> tensor<32x192xbf16>
    %270 = "tensor.expand_shape"(%269) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 192>}> : (tensor<32x192xbf16>) -> tensor<2x16x192xbf16>
    %271 = "linalg.generic"(%270, %174) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg880: bf16, %arg881: f32):
      %1168 = "arith.extf"(%arg880) : (bf16) -> f32
      "linalg.yield"(%1168) : (f32) -> ()
    }) : (tensor<2x16x192xbf16>, tensor<2x16x192xf32>) -> tensor<2x16x192xf32>
    %272 = "linalg.generic"(%271, %174) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg878: f32, %arg879: f32):
      %1167 = "arith.mulf"(%arg878, %20) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1167) : (f32) -> ()
    }) : (tensor<2x16x192xf32>, tensor<2x16x192xf32>) -> tensor<2x16x192xf32>
    %273 = "linalg.generic"(%272, %177) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg876: f32, %arg877: bf16):
      %1166 = "arith.truncf"(%arg876) : (f32) -> bf16
      "linalg.yield"(%1166) : (bf16) -> ()
    }) : (tensor<2x16x192xf32>, tensor<2x16x192xbf16>) -> tensor<2x16x192xbf16>
    %274 = "linalg.generic"(%270, %270, %177) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg873: bf16, %arg874: bf16, %arg875: bf16):
      %1165 = "arith.mulf"(%arg873, %arg874) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1165) : (bf16) -> ()
    }) : (tensor<2x16x192xbf16>, tensor<2x16x192xbf16>, tensor<2x16x192xbf16>) -> tensor<2x16x192xbf16>
    %275 = "linalg.generic"(%274, %270, %177) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg870: bf16, %arg871: bf16, %arg872: bf16):
      %1164 = "arith.mulf"(%arg870, %arg871) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1164) : (bf16) -> ()
    }) : (tensor<2x16x192xbf16>, tensor<2x16x192xbf16>, tensor<2x16x192xbf16>) -> tensor<2x16x192xbf16>
    %276 = "linalg.generic"(%275, %174) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg868: bf16, %arg869: f32):
      %1163 = "arith.extf"(%arg868) : (bf16) -> f32
      "linalg.yield"(%1163) : (f32) -> ()
    }) : (tensor<2x16x192xbf16>, tensor<2x16x192xf32>) -> tensor<2x16x192xf32>
    %277 = "linalg.generic"(%276, %174) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg866: f32, %arg867: f32):
      %1161 = "arith.truncf"(%16) : (f64) -> f32
      %1162 = "arith.mulf"(%arg866, %1161) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1162) : (f32) -> ()
    }) : (tensor<2x16x192xf32>, tensor<2x16x192xf32>) -> tensor<2x16x192xf32>
    %278 = "linalg.generic"(%277, %177) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg864: f32, %arg865: bf16):
      %1160 = "arith.truncf"(%arg864) : (f32) -> bf16
      "linalg.yield"(%1160) : (bf16) -> ()
    }) : (tensor<2x16x192xf32>, tensor<2x16x192xbf16>) -> tensor<2x16x192xbf16>
    %279 = "linalg.generic"(%270, %278, %177) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg861: bf16, %arg862: bf16, %arg863: bf16):
      %1159 = "arith.addf"(%arg861, %arg862) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1159) : (bf16) -> ()
    }) : (tensor<2x16x192xbf16>, tensor<2x16x192xbf16>, tensor<2x16x192xbf16>) -> tensor<2x16x192xbf16>
    %280 = "linalg.generic"(%279, %174) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg859: bf16, %arg860: f32):
      %1158 = "arith.extf"(%arg859) : (bf16) -> f32
      "linalg.yield"(%1158) : (f32) -> ()
    }) : (tensor<2x16x192xbf16>, tensor<2x16x192xf32>) -> tensor<2x16x192xf32>
    %281 = "linalg.generic"(%280, %174) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg857: f32, %arg858: f32):
      %1156 = "arith.truncf"(%15) : (f64) -> f32
      %1157 = "arith.mulf"(%arg857, %1156) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1157) : (f32) -> ()
    }) : (tensor<2x16x192xf32>, tensor<2x16x192xf32>) -> tensor<2x16x192xf32>
    %282 = "linalg.generic"(%281, %177) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg855: f32, %arg856: bf16):
      %1155 = "arith.truncf"(%arg855) : (f32) -> bf16
      "linalg.yield"(%1155) : (bf16) -> ()
    }) : (tensor<2x16x192xf32>, tensor<2x16x192xbf16>) -> tensor<2x16x192xbf16>
    %283 = "linalg.generic"(%282, %177) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg853: bf16, %arg854: bf16):
      %1154 = "math.tanh"(%arg853) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1154) : (bf16) -> ()
    }) : (tensor<2x16x192xbf16>, tensor<2x16x192xbf16>) -> tensor<2x16x192xbf16>
    %284 = "linalg.generic"(%283, %177) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg851: bf16, %arg852: bf16):
      %1153 = "arith.addf"(%arg851, %21) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1153) : (bf16) -> ()
    }) : (tensor<2x16x192xbf16>, tensor<2x16x192xbf16>) -> tensor<2x16x192xbf16>
    %285 = "linalg.generic"(%273, %284, %177) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg848: bf16, %arg849: bf16, %arg850: bf16):
      %1152 = "arith.mulf"(%arg848, %arg849) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1152) : (bf16) -> ()
    }) : (tensor<2x16x192xbf16>, tensor<2x16x192xbf16>, tensor<2x16x192xbf16>) -> tensor<2x16x192xbf16>
    %286 = "tensor.collapse_shape"(%285) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x192xbf16>) -> tensor<32x192xbf16>
    %287 = "linalg.matmul"(%286, %arg24, %146) <{indexing_maps = [#map20, #map21, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg845: bf16, %arg846: bf16, %arg847: f32):
      %1148 = "arith.extf"(%arg845) : (bf16) -> f32
      %1149 = "arith.extf"(%arg846) : (bf16) -> f32
      %1150 = "arith.mulf"(%1148, %1149) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1151 = "arith.addf"(%arg847, %1150) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1151) : (f32) -> ()
    }) : (tensor<32x192xbf16>, tensor<192x48xbf16>, tensor<32x48xf32>) -> tensor<32x48xf32>
    %288 = "linalg.generic"(%287, %148) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg843: f32, %arg844: bf16):
      %1147 = "arith.truncf"(%arg843) : (f32) -> bf16
      "linalg.yield"(%1147) : (bf16) -> ()
    }) : (tensor<32x48xf32>, tensor<32x48xbf16>) -> tensor<32x48xbf16>
    %289 = "linalg.generic"(%arg25, %288, %148) <{indexing_maps = [#map4, #map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg840: bf16, %arg841: bf16, %arg842: bf16):
      %1146 = "arith.addf"(%arg840, %arg841) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1146) : (bf16) -> ()
    }) : (tensor<48xbf16>, tensor<32x48xbf16>, tensor<32x48xbf16>) -> tensor<32x48xbf16>
    %290 = "tensor.expand_shape"(%289) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 48>}> : (tensor<32x48xbf16>) -> tensor<2x16x48xbf16>
    %291 = "linalg.generic"(%252, %290, %25) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg837: bf16, %arg838: bf16, %arg839: bf16):
      %1145 = "arith.addf"(%arg837, %arg838) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1145) : (bf16) -> ()
    }) : (tensor<2x16x48xbf16>, tensor<2x16x48xbf16>, tensor<2x16x48xbf16>) -> tensor<2x16x48xbf16>
    %292 = "linalg.generic"(%291, %71) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg835: bf16, %arg836: f32):
      %1144 = "arith.extf"(%arg835) : (bf16) -> f32
      "linalg.yield"(%1144) : (f32) -> ()
    }) : (tensor<2x16x48xbf16>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %293 = "linalg.generic"(%292, %74) <{indexing_maps = [#map1, #map18], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg833: f32, %arg834: f32):
      %1143 = "arith.addf"(%arg833, %arg834) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1143) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %294 = "linalg.generic"(%293, %73) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg831: f32, %arg832: f32):
      %1142 = "arith.divf"(%arg831, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1142) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %295 = "linalg.generic"(%292, %294, %71) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg828: f32, %arg829: f32, %arg830: f32):
      %1141 = "arith.subf"(%arg828, %arg829) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1141) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x1xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %296 = "linalg.generic"(%295, %295, %71) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg825: f32, %arg826: f32, %arg827: f32):
      %1140 = "arith.mulf"(%arg825, %arg826) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1140) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %297 = "linalg.generic"(%296, %74) <{indexing_maps = [#map1, #map18], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg823: f32, %arg824: f32):
      %1139 = "arith.addf"(%arg823, %arg824) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1139) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %298 = "linalg.generic"(%297, %73) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg821: f32, %arg822: f32):
      %1138 = "arith.divf"(%arg821, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1138) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %299 = "linalg.generic"(%298, %73) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg819: f32, %arg820: f32):
      %1136 = "arith.truncf"(%18) : (f64) -> f32
      %1137 = "arith.addf"(%arg819, %1136) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1137) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %300 = "linalg.generic"(%299, %73) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg817: f32, %arg818: f32):
      %1135 = "math.rsqrt"(%arg817) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1135) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %301 = "linalg.generic"(%295, %300, %71) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg814: f32, %arg815: f32, %arg816: f32):
      %1134 = "arith.mulf"(%arg814, %arg815) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1134) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x1xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %302 = "linalg.generic"(%301, %arg26, %71) <{indexing_maps = [#map1, #map19, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg811: f32, %arg812: bf16, %arg813: f32):
      %1132 = "arith.extf"(%arg812) : (bf16) -> f32
      %1133 = "arith.mulf"(%arg811, %1132) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1133) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<48xbf16>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %303 = "linalg.generic"(%302, %arg27, %71) <{indexing_maps = [#map1, #map19, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg808: f32, %arg809: bf16, %arg810: f32):
      %1130 = "arith.extf"(%arg809) : (bf16) -> f32
      %1131 = "arith.addf"(%arg808, %1130) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1131) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<48xbf16>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %304 = "linalg.generic"(%303, %25) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg806: f32, %arg807: bf16):
      %1129 = "arith.truncf"(%arg806) : (f32) -> bf16
      "linalg.yield"(%1129) : (bf16) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x48xbf16>) -> tensor<2x16x48xbf16>
    %305 = "tensor.empty"() : () -> tensor<48x96xbf16>
    %306 = "linalg.transpose"(%arg0, %305) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg804: bf16, %arg805: bf16):
      "linalg.yield"(%arg804) : (bf16) -> ()
    }) : (tensor<96x48xbf16>, tensor<48x96xbf16>) -> tensor<48x96xbf16>
    %307 = "tensor.collapse_shape"(%304) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x48xbf16>) -> tensor<32x48xbf16>
    %308 = "tensor.empty"() : () -> tensor<32x96xf32>
    %309 = "linalg.fill"(%8, %308) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg802: f32, %arg803: f32):
      "linalg.yield"(%arg802) : (f32) -> ()
    }) : (f32, tensor<32x96xf32>) -> tensor<32x96xf32>
    %310 = "linalg.matmul"(%307, %306, %309) <{indexing_maps = [#map20, #map21, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg799: bf16, %arg800: bf16, %arg801: f32):
      %1125 = "arith.extf"(%arg799) : (bf16) -> f32
      %1126 = "arith.extf"(%arg800) : (bf16) -> f32
      %1127 = "arith.mulf"(%1125, %1126) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1128 = "arith.addf"(%arg801, %1127) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1128) : (f32) -> ()
    }) : (tensor<32x48xbf16>, tensor<48x96xbf16>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %311 = "tensor.empty"() : () -> tensor<32x96xbf16>
    %312 = "linalg.generic"(%310, %311) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg797: f32, %arg798: bf16):
      %1124 = "arith.truncf"(%arg797) : (f32) -> bf16
      "linalg.yield"(%1124) : (bf16) -> ()
    }) : (tensor<32x96xf32>, tensor<32x96xbf16>) -> tensor<32x96xbf16>
    %313 = "tensor.expand_shape"(%312) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 96>}> : (tensor<32x96xbf16>) -> tensor<2x16x96xbf16>
    %314 = "tensor.empty"() : () -> tensor<2x16x96xf32>
    %315 = "linalg.generic"(%313, %314) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg795: bf16, %arg796: f32):
      %1123 = "arith.extf"(%arg795) : (bf16) -> f32
      "linalg.yield"(%1123) : (f32) -> ()
    }) : (tensor<2x16x96xbf16>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %316 = "tensor.pad"(%arg29) <{operandSegmentSizes = array<i32: 1, 0, 0>, static_high = array<i64: 0, 1>, static_low = array<i64: 0, 0>}> ({
    ^bb0(%arg793: index, %arg794: index):
      "tensor.yield"(%0) : (i64) -> ()
    }) : (tensor<2x16xi64>) -> tensor<2x17xi64>
    %317 = "tensor.extract_slice"(%316) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 1>, static_sizes = array<i64: 2, 16>, static_strides = array<i64: 1, 1>}> : (tensor<2x17xi64>) -> tensor<2x16xi64>
    %318 = "tensor.collapse_shape"(%315) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x96xf32>) -> tensor<32x96xf32>
    %319 = "tensor.collapse_shape"(%317) <{reassociation = [[0, 1]]}> : (tensor<2x16xi64>) -> tensor<32xi64>
    %320 = "tensor.empty"() : () -> tensor<32xi64>
    %321 = "linalg.fill"(%3, %320) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg791: i64, %arg792: i64):
      "linalg.yield"(%arg791) : (i64) -> ()
    }) : (i64, tensor<32xi64>) -> tensor<32xi64>
    %322 = "tensor.empty"() : () -> tensor<32xf32>
    %323 = "linalg.fill"(%9, %322) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg789: f32, %arg790: f32):
      "linalg.yield"(%arg789) : (f32) -> ()
    }) : (f32, tensor<32xf32>) -> tensor<32xf32>
    %324:2 = "linalg.generic"(%318, %323, %321) <{indexing_maps = [#map5, #map26, #map26], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg786: f32, %arg787: f32, %arg788: i64):
      %1118 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %1119 = "arith.index_cast"(%1118) : (index) -> i64
      %1120 = "arith.maximumf"(%arg786, %arg787) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1121 = "arith.cmpf"(%arg786, %arg787) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1122 = "arith.select"(%1121, %1119, %arg788) : (i1, i64, i64) -> i64
      "linalg.yield"(%1120, %1122) : (f32, i64) -> ()
    }) : (tensor<32x96xf32>, tensor<32xf32>, tensor<32xi64>) -> (tensor<32xf32>, tensor<32xi64>)
    %325 = "tensor.expand_shape"(%324#0) <{reassociation = [[0, 1]], static_output_shape = array<i64: 32, 1>}> : (tensor<32xf32>) -> tensor<32x1xf32>
    %326 = "linalg.generic"(%318, %325, %308) <{indexing_maps = [#map5, #map7, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg783: f32, %arg784: f32, %arg785: f32):
      %1117 = "arith.subf"(%arg783, %arg784) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1117) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x1xf32>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %327 = "linalg.generic"(%326, %308) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg781: f32, %arg782: f32):
      %1116 = "math.exp"(%arg781) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1116) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %328 = "tensor.empty"() : () -> tensor<32x1xf32>
    %329 = "linalg.fill"(%8, %328) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg779: f32, %arg780: f32):
      "linalg.yield"(%arg779) : (f32) -> ()
    }) : (f32, tensor<32x1xf32>) -> tensor<32x1xf32>
    %330 = "linalg.generic"(%327, %329) <{indexing_maps = [#map5, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg777: f32, %arg778: f32):
      %1115 = "arith.addf"(%arg777, %arg778) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1115) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x1xf32>) -> tensor<32x1xf32>
    %331 = "linalg.generic"(%330, %328) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg775: f32, %arg776: f32):
      %1114 = "math.log"(%arg775) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1114) : (f32) -> ()
    }) : (tensor<32x1xf32>, tensor<32x1xf32>) -> tensor<32x1xf32>
    %332 = "linalg.generic"(%326, %331, %308) <{indexing_maps = [#map5, #map7, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg772: f32, %arg773: f32, %arg774: f32):
      %1113 = "arith.subf"(%arg772, %arg773) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1113) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x1xf32>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %333 = "tensor.empty"() : () -> tensor<32xi1>
    %334 = "linalg.generic"(%319, %333) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg770: i64, %arg771: i1):
      %1112 = "arith.cmpi"(%arg770, %0) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1112) : (i1) -> ()
    }) : (tensor<32xi64>, tensor<32xi1>) -> tensor<32xi1>
    %335 = "linalg.generic"(%334, %319, %24, %320) <{indexing_maps = [#map2, #map2, #map27, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg766: i1, %arg767: i64, %arg768: i64, %arg769: i64):
      %1111 = "arith.select"(%arg766, %arg767, %arg768) : (i1, i64, i64) -> i64
      "linalg.yield"(%1111) : (i64) -> ()
    }) : (tensor<32xi1>, tensor<32xi64>, tensor<i64>, tensor<32xi64>) -> tensor<32xi64>
    %336 = "tensor.expand_shape"(%335) <{reassociation = [[0, 1]], static_output_shape = array<i64: 32, 1>}> : (tensor<32xi64>) -> tensor<32x1xi64>
    %337 = "linalg.generic"(%336, %329) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg764: i64, %arg765: f32):
      %1106 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1107 = "arith.index_cast"(%arg764) : (i64) -> index
      %1108 = "arith.cmpi"(%1107, %6) <{predicate = 2 : i64}> : (index, index) -> i1
      "cf.assert"(%1108) <{msg = "index must be smaller than dim size"}> : (i1) -> ()
      %1109 = "arith.cmpi"(%arg764, %3) <{predicate = 5 : i64}> : (i64, i64) -> i1
      "cf.assert"(%1109) <{msg = "index must be larger or equal to 0"}> : (i1) -> ()
      %1110 = "tensor.extract"(%332, %1106, %1107) : (tensor<32x96xf32>, index, index) -> f32
      "linalg.yield"(%1110) : (f32) -> ()
    }) : (tensor<32x1xi64>, tensor<32x1xf32>) -> tensor<32x1xf32>
    %338 = "tensor.collapse_shape"(%337) <{reassociation = [[0, 1]]}> : (tensor<32x1xf32>) -> tensor<32xf32>
    %339 = "linalg.generic"(%338, %322) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg762: f32, %arg763: f32):
      %1105 = "arith.negf"(%arg762) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1105) : (f32) -> ()
    }) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %340 = "linalg.generic"(%334, %339, %11, %322) <{indexing_maps = [#map2, #map2, #map27, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg758: i1, %arg759: f32, %arg760: f32, %arg761: f32):
      %1104 = "arith.select"(%arg758, %arg759, %arg760) : (i1, f32, f32) -> f32
      "linalg.yield"(%1104) : (f32) -> ()
    }) : (tensor<32xi1>, tensor<32xf32>, tensor<f32>, tensor<32xf32>) -> tensor<32xf32>
    %341 = "tensor.empty"() : () -> tensor<i64>
    %342 = "linalg.fill"(%3, %341) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg756: i64, %arg757: i64):
      "linalg.yield"(%arg756) : (i64) -> ()
    }) : (i64, tensor<i64>) -> tensor<i64>
    %343 = "linalg.generic"(%334, %342) <{indexing_maps = [#map2, #map27], iterator_types = [#linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg754: i1, %arg755: i64):
      %1102 = "arith.extui"(%arg754) : (i1) -> i64
      %1103 = "arith.addi"(%1102, %arg755) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1103) : (i64) -> ()
    }) : (tensor<32xi1>, tensor<i64>) -> tensor<i64>
    %344 = "tensor.empty"() : () -> tensor<f32>
    %345 = "linalg.generic"(%343, %344) <{indexing_maps = [#map28, #map28], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg752: i64, %arg753: f32):
      %1101 = "arith.sitofp"(%arg752) : (i64) -> f32
      "linalg.yield"(%1101) : (f32) -> ()
    }) : (tensor<i64>, tensor<f32>) -> tensor<f32>
    %346 = "linalg.fill"(%8, %344) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg750: f32, %arg751: f32):
      "linalg.yield"(%arg750) : (f32) -> ()
    }) : (f32, tensor<f32>) -> tensor<f32>
    %347 = "linalg.generic"(%340, %346) <{indexing_maps = [#map2, #map27], iterator_types = [#linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg748: f32, %arg749: f32):
      %1100 = "arith.addf"(%arg748, %arg749) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1100) : (f32) -> ()
    }) : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %348 = "linalg.generic"(%347, %345, %344) <{indexing_maps = [#map28, #map28, #map28], iterator_types = [], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg745: f32, %arg746: f32, %arg747: f32):
      %1099 = "arith.divf"(%arg745, %arg746) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1099) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %349 = "linalg.generic"(%10, %345, %344) <{indexing_maps = [#map28, #map28, #map28], iterator_types = [], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg742: f32, %arg743: f32, %arg744: f32):
      %1098 = "arith.divf"(%arg742, %arg743) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1098) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %350 = "tensor.expand_shape"(%319) <{reassociation = [[0, 1]], static_output_shape = array<i64: 32, 1>}> : (tensor<32xi64>) -> tensor<32x1xi64>
    %351 = "tensor.empty"() : () -> tensor<96xi64>
    %352 = "linalg.generic"(%351) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg741: i64):
      %1096 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1097 = "arith.index_cast"(%1096) : (index) -> i64
      "linalg.yield"(%1097) : (i64) -> ()
    }) : (tensor<96xi64>) -> tensor<96xi64>
    %353 = "tensor.expand_shape"(%352) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 96>}> : (tensor<96xi64>) -> tensor<1x96xi64>
    %354 = "tensor.empty"() : () -> tensor<32x96xi1>
    %355 = "linalg.generic"(%350, %353, %354) <{indexing_maps = [#map7, #map6, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg738: i64, %arg739: i64, %arg740: i1):
      %1095 = "arith.cmpi"(%arg738, %arg739) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1095) : (i1) -> ()
    }) : (tensor<32x1xi64>, tensor<1x96xi64>, tensor<32x96xi1>) -> tensor<32x96xi1>
    %356 = "tensor.empty"() : () -> tensor<32x1xi1>
    %357 = "linalg.generic"(%350, %356) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg736: i64, %arg737: i1):
      %1094 = "arith.cmpi"(%arg736, %0) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1094) : (i1) -> ()
    }) : (tensor<32x1xi64>, tensor<32x1xi1>) -> tensor<32x1xi1>
    %358 = "linalg.generic"(%355, %357, %354) <{indexing_maps = [#map5, #map7, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg733: i1, %arg734: i1, %arg735: i1):
      %1093 = "arith.andi"(%arg733, %arg734) : (i1, i1) -> i1
      "linalg.yield"(%1093) : (i1) -> ()
    }) : (tensor<32x96xi1>, tensor<32x1xi1>, tensor<32x96xi1>) -> tensor<32x96xi1>
    %359 = "linalg.generic"(%349, %344) <{indexing_maps = [#map28, #map28], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg731: f32, %arg732: f32):
      %1092 = "arith.negf"(%arg731) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1092) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %360 = "linalg.generic"(%358, %359, %11, %308) <{indexing_maps = [#map5, #map29, #map29, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg727: i1, %arg728: f32, %arg729: f32, %arg730: f32):
      %1091 = "arith.select"(%arg727, %arg728, %arg729) : (i1, f32, f32) -> f32
      "linalg.yield"(%1091) : (f32) -> ()
    }) : (tensor<32x96xi1>, tensor<f32>, tensor<f32>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %361 = "linalg.generic"(%332, %308) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg725: f32, %arg726: f32):
      %1090 = "math.exp"(%arg725) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1090) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %362 = "linalg.generic"(%360, %329) <{indexing_maps = [#map5, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg723: f32, %arg724: f32):
      %1089 = "arith.addf"(%arg723, %arg724) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1089) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x1xf32>) -> tensor<32x1xf32>
    %363 = "linalg.generic"(%361, %362, %308) <{indexing_maps = [#map5, #map7, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg720: f32, %arg721: f32, %arg722: f32):
      %1088 = "arith.mulf"(%arg720, %arg721) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1088) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x1xf32>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %364 = "linalg.generic"(%360, %363, %308) <{indexing_maps = [#map5, #map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg717: f32, %arg718: f32, %arg719: f32):
      %1087 = "arith.subf"(%arg717, %arg718) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1087) : (f32) -> ()
    }) : (tensor<32x96xf32>, tensor<32x96xf32>, tensor<32x96xf32>) -> tensor<32x96xf32>
    %365 = "tensor.expand_shape"(%364) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 96>}> : (tensor<32x96xf32>) -> tensor<2x16x96xf32>
    %366 = "tensor.empty"() : () -> tensor<2x16x96xbf16>
    %367 = "linalg.generic"(%365, %366) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg715: f32, %arg716: bf16):
      %1086 = "arith.truncf"(%arg715) : (f32) -> bf16
      "linalg.yield"(%1086) : (bf16) -> ()
    }) : (tensor<2x16x96xf32>, tensor<2x16x96xbf16>) -> tensor<2x16x96xbf16>
    %368 = "tensor.collapse_shape"(%367) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x96xbf16>) -> tensor<32x96xbf16>
    %369 = "tensor.empty"() : () -> tensor<96x32xbf16>
    %370 = "linalg.transpose"(%368, %369) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg713: bf16, %arg714: bf16):
      "linalg.yield"(%arg713) : (bf16) -> ()
    }) : (tensor<32x96xbf16>, tensor<96x32xbf16>) -> tensor<96x32xbf16>
    %371 = "tensor.empty"() : () -> tensor<96x48xf32>
    %372 = "linalg.fill"(%8, %371) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg711: f32, %arg712: f32):
      "linalg.yield"(%arg711) : (f32) -> ()
    }) : (f32, tensor<96x48xf32>) -> tensor<96x48xf32>
    %373 = "linalg.matmul"(%370, %307, %372) <{indexing_maps = [#map20, #map21, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg708: bf16, %arg709: bf16, %arg710: f32):
      %1082 = "arith.extf"(%arg708) : (bf16) -> f32
      %1083 = "arith.extf"(%arg709) : (bf16) -> f32
      %1084 = "arith.mulf"(%1082, %1083) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1085 = "arith.addf"(%arg710, %1084) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1085) : (f32) -> ()
    }) : (tensor<96x32xbf16>, tensor<32x48xbf16>, tensor<96x48xf32>) -> tensor<96x48xf32>
    %374 = "tensor.empty"() : () -> tensor<96x48xbf16>
    %375 = "linalg.generic"(%373, %374) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg706: f32, %arg707: bf16):
      %1081 = "arith.truncf"(%arg706) : (f32) -> bf16
      "linalg.yield"(%1081) : (bf16) -> ()
    }) : (tensor<96x48xf32>, tensor<96x48xbf16>) -> tensor<96x48xbf16>
    %376 = "linalg.matmul"(%368, %arg0, %146) <{indexing_maps = [#map20, #map21, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg703: bf16, %arg704: bf16, %arg705: f32):
      %1077 = "arith.extf"(%arg703) : (bf16) -> f32
      %1078 = "arith.extf"(%arg704) : (bf16) -> f32
      %1079 = "arith.mulf"(%1077, %1078) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1080 = "arith.addf"(%arg705, %1079) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1080) : (f32) -> ()
    }) : (tensor<32x96xbf16>, tensor<96x48xbf16>, tensor<32x48xf32>) -> tensor<32x48xf32>
    %377 = "linalg.generic"(%376, %148) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg701: f32, %arg702: bf16):
      %1076 = "arith.truncf"(%arg701) : (f32) -> bf16
      "linalg.yield"(%1076) : (bf16) -> ()
    }) : (tensor<32x48xf32>, tensor<32x48xbf16>) -> tensor<32x48xbf16>
    %378 = "tensor.expand_shape"(%377) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 48>}> : (tensor<32x48xbf16>) -> tensor<2x16x48xbf16>
    %379 = "linalg.generic"(%378, %71) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg699: bf16, %arg700: f32):
      %1075 = "arith.extf"(%arg699) : (bf16) -> f32
      "linalg.yield"(%1075) : (f32) -> ()
    }) : (tensor<2x16x48xbf16>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %380 = "tensor.empty"() : () -> tensor<48xf32>
    %381 = "linalg.generic"(%arg26, %380) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg697: bf16, %arg698: f32):
      %1074 = "arith.extf"(%arg697) : (bf16) -> f32
      "linalg.yield"(%1074) : (f32) -> ()
    }) : (tensor<48xbf16>, tensor<48xf32>) -> tensor<48xf32>
    %382 = "linalg.generic"(%379, %381, %71) <{indexing_maps = [#map1, #map19, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg694: f32, %arg695: f32, %arg696: f32):
      %1073 = "arith.mulf"(%arg694, %arg695) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1073) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %383 = "linalg.generic"(%382, %71) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg692: f32, %arg693: f32):
      %1072 = "arith.mulf"(%arg692, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1072) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %384 = "linalg.generic"(%382, %74) <{indexing_maps = [#map1, #map18], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg690: f32, %arg691: f32):
      %1071 = "arith.addf"(%arg690, %arg691) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1071) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %385 = "linalg.generic"(%382, %301, %71) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg687: f32, %arg688: f32, %arg689: f32):
      %1070 = "arith.mulf"(%arg687, %arg688) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1070) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %386 = "linalg.generic"(%385, %74) <{indexing_maps = [#map1, #map18], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg685: f32, %arg686: f32):
      %1069 = "arith.addf"(%arg685, %arg686) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1069) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %387 = "linalg.generic"(%301, %386, %71) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg682: f32, %arg683: f32, %arg684: f32):
      %1068 = "arith.mulf"(%arg682, %arg683) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1068) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x1xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %388 = "linalg.generic"(%383, %384, %71) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg679: f32, %arg680: f32, %arg681: f32):
      %1067 = "arith.subf"(%arg679, %arg680) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1067) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x1xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %389 = "linalg.generic"(%388, %387, %71) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg676: f32, %arg677: f32, %arg678: f32):
      %1066 = "arith.subf"(%arg676, %arg677) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1066) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %390 = "linalg.generic"(%300, %73) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg674: f32, %arg675: f32):
      %1065 = "arith.divf"(%arg674, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1065) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %391 = "linalg.generic"(%390, %389, %71) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg671: f32, %arg672: f32, %arg673: f32):
      %1064 = "arith.mulf"(%arg671, %arg672) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1064) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %392 = "linalg.generic"(%379, %301, %71) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg668: f32, %arg669: f32, %arg670: f32):
      %1063 = "arith.mulf"(%arg668, %arg669) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1063) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %393 = "linalg.fill"(%8, %380) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg666: f32, %arg667: f32):
      "linalg.yield"(%arg666) : (f32) -> ()
    }) : (f32, tensor<48xf32>) -> tensor<48xf32>
    %394 = "linalg.generic"(%392, %393) <{indexing_maps = [#map1, #map19], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg664: f32, %arg665: f32):
      %1062 = "arith.addf"(%arg664, %arg665) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1062) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %395 = "linalg.generic"(%379, %393) <{indexing_maps = [#map1, #map19], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg662: f32, %arg663: f32):
      %1061 = "arith.addf"(%arg662, %arg663) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1061) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %396 = "linalg.generic"(%391, %25) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg660: f32, %arg661: bf16):
      %1060 = "arith.truncf"(%arg660) : (f32) -> bf16
      "linalg.yield"(%1060) : (bf16) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x48xbf16>) -> tensor<2x16x48xbf16>
    %397 = "tensor.empty"() : () -> tensor<48xbf16>
    %398 = "linalg.generic"(%394, %397) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg658: f32, %arg659: bf16):
      %1059 = "arith.truncf"(%arg658) : (f32) -> bf16
      "linalg.yield"(%1059) : (bf16) -> ()
    }) : (tensor<48xf32>, tensor<48xbf16>) -> tensor<48xbf16>
    %399 = "linalg.generic"(%395, %397) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg656: f32, %arg657: bf16):
      %1058 = "arith.truncf"(%arg656) : (f32) -> bf16
      "linalg.yield"(%1058) : (bf16) -> ()
    }) : (tensor<48xf32>, tensor<48xbf16>) -> tensor<48xbf16>
    %400 = "tensor.collapse_shape"(%396) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x48xbf16>) -> tensor<32x48xbf16>
    %401 = "tensor.empty"() : () -> tensor<48x192xbf16>
    %402 = "linalg.transpose"(%arg24, %401) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg654: bf16, %arg655: bf16):
      "linalg.yield"(%arg654) : (bf16) -> ()
    }) : (tensor<192x48xbf16>, tensor<48x192xbf16>) -> tensor<48x192xbf16>
    %403 = "linalg.matmul"(%400, %402, %168) <{indexing_maps = [#map20, #map21, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg651: bf16, %arg652: bf16, %arg653: f32):
      %1054 = "arith.extf"(%arg651) : (bf16) -> f32
      %1055 = "arith.extf"(%arg652) : (bf16) -> f32
      %1056 = "arith.mulf"(%1054, %1055) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1057 = "arith.addf"(%arg653, %1056) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1057) : (f32) -> ()
    }) : (tensor<32x48xbf16>, tensor<48x192xbf16>, tensor<32x192xf32>) -> tensor<32x192xf32>
    %404 = "linalg.generic"(%403, %170) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg649: f32, %arg650: bf16):
      %1053 = "arith.truncf"(%arg649) : (f32) -> bf16
      "linalg.yield"(%1053) : (bf16) -> ()
    }) : (tensor<32x192xf32>, tensor<32x192xbf16>) -> tensor<32x192xbf16>
    %405 = "tensor.empty"() : () -> tensor<192x32xbf16>
    %406 = "linalg.transpose"(%286, %405) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg647: bf16, %arg648: bf16):
      "linalg.yield"(%arg647) : (bf16) -> ()
    }) : (tensor<32x192xbf16>, tensor<192x32xbf16>) -> tensor<192x32xbf16>
    %407 = "tensor.empty"() : () -> tensor<192x48xf32>
    %408 = "linalg.fill"(%8, %407) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg645: f32, %arg646: f32):
      "linalg.yield"(%arg645) : (f32) -> ()
    }) : (f32, tensor<192x48xf32>) -> tensor<192x48xf32>
    %409 = "linalg.matmul"(%406, %400, %408) <{indexing_maps = [#map20, #map21, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg642: bf16, %arg643: bf16, %arg644: f32):
      %1049 = "arith.extf"(%arg642) : (bf16) -> f32
      %1050 = "arith.extf"(%arg643) : (bf16) -> f32
      %1051 = "arith.mulf"(%1049, %1050) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1052 = "arith.addf"(%arg644, %1051) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1052) : (f32) -> ()
    }) : (tensor<192x32xbf16>, tensor<32x48xbf16>, tensor<192x48xf32>) -> tensor<192x48xf32>
    %410 = "tensor.empty"() : () -> tensor<192x48xbf16>
    %411 = "linalg.generic"(%409, %410) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg640: f32, %arg641: bf16):
      %1048 = "arith.truncf"(%arg640) : (f32) -> bf16
      "linalg.yield"(%1048) : (bf16) -> ()
    }) : (tensor<192x48xf32>, tensor<192x48xbf16>) -> tensor<192x48xbf16>
    %412 = "linalg.generic"(%400, %145) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg638: bf16, %arg639: f32):
      %1047 = "arith.extf"(%arg638) : (bf16) -> f32
      "linalg.yield"(%1047) : (f32) -> ()
    }) : (tensor<32x48xbf16>, tensor<32x48xf32>) -> tensor<32x48xf32>
    %413 = "tensor.empty"() : () -> tensor<1x48xf32>
    %414 = "linalg.fill"(%8, %413) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg636: f32, %arg637: f32):
      "linalg.yield"(%arg636) : (f32) -> ()
    }) : (f32, tensor<1x48xf32>) -> tensor<1x48xf32>
    %415 = "linalg.generic"(%412, %414) <{indexing_maps = [#map5, #map6], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg634: f32, %arg635: f32):
      %1046 = "arith.addf"(%arg634, %arg635) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1046) : (f32) -> ()
    }) : (tensor<32x48xf32>, tensor<1x48xf32>) -> tensor<1x48xf32>
    %416 = "tensor.empty"() : () -> tensor<1x48xbf16>
    %417 = "linalg.generic"(%415, %416) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg632: f32, %arg633: bf16):
      %1045 = "arith.truncf"(%arg632) : (f32) -> bf16
      "linalg.yield"(%1045) : (bf16) -> ()
    }) : (tensor<1x48xf32>, tensor<1x48xbf16>) -> tensor<1x48xbf16>
    %418 = "tensor.collapse_shape"(%417) <{reassociation = [[0, 1]]}> : (tensor<1x48xbf16>) -> tensor<48xbf16>
    %419 = "tensor.expand_shape"(%404) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 192>}> : (tensor<32x192xbf16>) -> tensor<2x16x192xbf16>
    %420 = "linalg.generic"(%419, %273, %177) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg629: bf16, %arg630: bf16, %arg631: bf16):
      %1044 = "arith.mulf"(%arg629, %arg630) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1044) : (bf16) -> ()
    }) : (tensor<2x16x192xbf16>, tensor<2x16x192xbf16>, tensor<2x16x192xbf16>) -> tensor<2x16x192xbf16>
    %421 = "linalg.generic"(%419, %284, %177) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg626: bf16, %arg627: bf16, %arg628: bf16):
      %1043 = "arith.mulf"(%arg626, %arg627) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1043) : (bf16) -> ()
    }) : (tensor<2x16x192xbf16>, tensor<2x16x192xbf16>, tensor<2x16x192xbf16>) -> tensor<2x16x192xbf16>
    %422 = "linalg.generic"(%420, %174) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg624: bf16, %arg625: f32):
      %1042 = "arith.extf"(%arg624) : (bf16) -> f32
      "linalg.yield"(%1042) : (f32) -> ()
    }) : (tensor<2x16x192xbf16>, tensor<2x16x192xf32>) -> tensor<2x16x192xf32>
    %423 = "linalg.generic"(%283, %174) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg622: bf16, %arg623: f32):
      %1041 = "arith.extf"(%arg622) : (bf16) -> f32
      "linalg.yield"(%1041) : (f32) -> ()
    }) : (tensor<2x16x192xbf16>, tensor<2x16x192xf32>) -> tensor<2x16x192xf32>
    %424 = "linalg.generic"(%423, %423, %174) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg619: f32, %arg620: f32, %arg621: f32):
      %1040 = "arith.mulf"(%arg619, %arg620) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1040) : (f32) -> ()
    }) : (tensor<2x16x192xf32>, tensor<2x16x192xf32>, tensor<2x16x192xf32>) -> tensor<2x16x192xf32>
    %425 = "linalg.generic"(%23, %424, %174) <{indexing_maps = [#map10, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg616: i64, %arg617: f32, %arg618: f32):
      %1038 = "arith.sitofp"(%arg616) : (i64) -> f32
      %1039 = "arith.subf"(%1038, %arg617) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1039) : (f32) -> ()
    }) : (tensor<i64>, tensor<2x16x192xf32>, tensor<2x16x192xf32>) -> tensor<2x16x192xf32>
    %426 = "linalg.generic"(%422, %425, %174) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg613: f32, %arg614: f32, %arg615: f32):
      %1037 = "arith.mulf"(%arg613, %arg614) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1037) : (f32) -> ()
    }) : (tensor<2x16x192xf32>, tensor<2x16x192xf32>, tensor<2x16x192xf32>) -> tensor<2x16x192xf32>
    %427 = "linalg.generic"(%426, %177) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg611: f32, %arg612: bf16):
      %1036 = "arith.truncf"(%arg611) : (f32) -> bf16
      "linalg.yield"(%1036) : (bf16) -> ()
    }) : (tensor<2x16x192xf32>, tensor<2x16x192xbf16>) -> tensor<2x16x192xbf16>
    %428 = "linalg.generic"(%427, %174) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg609: bf16, %arg610: f32):
      %1035 = "arith.extf"(%arg609) : (bf16) -> f32
      "linalg.yield"(%1035) : (f32) -> ()
    }) : (tensor<2x16x192xbf16>, tensor<2x16x192xf32>) -> tensor<2x16x192xf32>
    %429 = "linalg.generic"(%428, %174) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg607: f32, %arg608: f32):
      %1033 = "arith.truncf"(%15) : (f64) -> f32
      %1034 = "arith.mulf"(%arg607, %1033) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1034) : (f32) -> ()
    }) : (tensor<2x16x192xf32>, tensor<2x16x192xf32>) -> tensor<2x16x192xf32>
    %430 = "linalg.generic"(%429, %177) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg605: f32, %arg606: bf16):
      %1032 = "arith.truncf"(%arg605) : (f32) -> bf16
      "linalg.yield"(%1032) : (bf16) -> ()
    }) : (tensor<2x16x192xf32>, tensor<2x16x192xbf16>) -> tensor<2x16x192xbf16>
    %431 = "linalg.generic"(%430, %174) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg603: bf16, %arg604: f32):
      %1031 = "arith.extf"(%arg603) : (bf16) -> f32
      "linalg.yield"(%1031) : (f32) -> ()
    }) : (tensor<2x16x192xbf16>, tensor<2x16x192xf32>) -> tensor<2x16x192xf32>
    %432 = "linalg.generic"(%431, %174) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg601: f32, %arg602: f32):
      %1029 = "arith.truncf"(%16) : (f64) -> f32
      %1030 = "arith.mulf"(%arg601, %1029) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1030) : (f32) -> ()
    }) : (tensor<2x16x192xf32>, tensor<2x16x192xf32>) -> tensor<2x16x192xf32>
    %433 = "linalg.generic"(%432, %177) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg599: f32, %arg600: bf16):
      %1028 = "arith.truncf"(%arg599) : (f32) -> bf16
      "linalg.yield"(%1028) : (bf16) -> ()
    }) : (tensor<2x16x192xf32>, tensor<2x16x192xbf16>) -> tensor<2x16x192xbf16>
    %434 = "linalg.generic"(%274, %177) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg597: bf16, %arg598: bf16):
      %1027 = "arith.mulf"(%arg597, %22) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1027) : (bf16) -> ()
    }) : (tensor<2x16x192xbf16>, tensor<2x16x192xbf16>) -> tensor<2x16x192xbf16>
    %435 = "linalg.generic"(%433, %434, %177) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg594: bf16, %arg595: bf16, %arg596: bf16):
      %1026 = "arith.mulf"(%arg594, %arg595) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1026) : (bf16) -> ()
    }) : (tensor<2x16x192xbf16>, tensor<2x16x192xbf16>, tensor<2x16x192xbf16>) -> tensor<2x16x192xbf16>
    %436 = "linalg.generic"(%430, %435, %177) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg591: bf16, %arg592: bf16, %arg593: bf16):
      %1025 = "arith.addf"(%arg591, %arg592) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1025) : (bf16) -> ()
    }) : (tensor<2x16x192xbf16>, tensor<2x16x192xbf16>, tensor<2x16x192xbf16>) -> tensor<2x16x192xbf16>
    %437 = "linalg.generic"(%421, %174) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg589: bf16, %arg590: f32):
      %1024 = "arith.extf"(%arg589) : (bf16) -> f32
      "linalg.yield"(%1024) : (f32) -> ()
    }) : (tensor<2x16x192xbf16>, tensor<2x16x192xf32>) -> tensor<2x16x192xf32>
    %438 = "linalg.generic"(%437, %174) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg587: f32, %arg588: f32):
      %1023 = "arith.mulf"(%arg587, %20) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1023) : (f32) -> ()
    }) : (tensor<2x16x192xf32>, tensor<2x16x192xf32>) -> tensor<2x16x192xf32>
    %439 = "linalg.generic"(%438, %177) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg585: f32, %arg586: bf16):
      %1022 = "arith.truncf"(%arg585) : (f32) -> bf16
      "linalg.yield"(%1022) : (bf16) -> ()
    }) : (tensor<2x16x192xf32>, tensor<2x16x192xbf16>) -> tensor<2x16x192xbf16>
    %440 = "linalg.generic"(%436, %439, %177) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg582: bf16, %arg583: bf16, %arg584: bf16):
      %1021 = "arith.addf"(%arg582, %arg583) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1021) : (bf16) -> ()
    }) : (tensor<2x16x192xbf16>, tensor<2x16x192xbf16>, tensor<2x16x192xbf16>) -> tensor<2x16x192xbf16>
    %441 = "tensor.collapse_shape"(%440) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x192xbf16>) -> tensor<32x192xbf16>
    %442 = "linalg.transpose"(%arg22, %410) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg580: bf16, %arg581: bf16):
      "linalg.yield"(%arg580) : (bf16) -> ()
    }) : (tensor<48x192xbf16>, tensor<192x48xbf16>) -> tensor<192x48xbf16>
    %443 = "linalg.matmul"(%441, %442, %146) <{indexing_maps = [#map20, #map21, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg577: bf16, %arg578: bf16, %arg579: f32):
      %1017 = "arith.extf"(%arg577) : (bf16) -> f32
      %1018 = "arith.extf"(%arg578) : (bf16) -> f32
      %1019 = "arith.mulf"(%1017, %1018) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1020 = "arith.addf"(%arg579, %1019) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1020) : (f32) -> ()
    }) : (tensor<32x192xbf16>, tensor<192x48xbf16>, tensor<32x48xf32>) -> tensor<32x48xf32>
    %444 = "linalg.generic"(%443, %148) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg575: f32, %arg576: bf16):
      %1016 = "arith.truncf"(%arg575) : (f32) -> bf16
      "linalg.yield"(%1016) : (bf16) -> ()
    }) : (tensor<32x48xf32>, tensor<32x48xbf16>) -> tensor<32x48xbf16>
    %445 = "tensor.empty"() : () -> tensor<48x32xbf16>
    %446 = "linalg.transpose"(%266, %445) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg573: bf16, %arg574: bf16):
      "linalg.yield"(%arg573) : (bf16) -> ()
    }) : (tensor<32x48xbf16>, tensor<48x32xbf16>) -> tensor<48x32xbf16>
    %447 = "tensor.empty"() : () -> tensor<48x192xf32>
    %448 = "linalg.fill"(%8, %447) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg571: f32, %arg572: f32):
      "linalg.yield"(%arg571) : (f32) -> ()
    }) : (f32, tensor<48x192xf32>) -> tensor<48x192xf32>
    %449 = "linalg.matmul"(%446, %441, %448) <{indexing_maps = [#map20, #map21, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg568: bf16, %arg569: bf16, %arg570: f32):
      %1012 = "arith.extf"(%arg568) : (bf16) -> f32
      %1013 = "arith.extf"(%arg569) : (bf16) -> f32
      %1014 = "arith.mulf"(%1012, %1013) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1015 = "arith.addf"(%arg570, %1014) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1015) : (f32) -> ()
    }) : (tensor<48x32xbf16>, tensor<32x192xbf16>, tensor<48x192xf32>) -> tensor<48x192xf32>
    %450 = "linalg.generic"(%449, %401) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg566: f32, %arg567: bf16):
      %1011 = "arith.truncf"(%arg566) : (f32) -> bf16
      "linalg.yield"(%1011) : (bf16) -> ()
    }) : (tensor<48x192xf32>, tensor<48x192xbf16>) -> tensor<48x192xbf16>
    %451 = "linalg.generic"(%441, %167) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg564: bf16, %arg565: f32):
      %1010 = "arith.extf"(%arg564) : (bf16) -> f32
      "linalg.yield"(%1010) : (f32) -> ()
    }) : (tensor<32x192xbf16>, tensor<32x192xf32>) -> tensor<32x192xf32>
    %452 = "tensor.empty"() : () -> tensor<1x192xf32>
    %453 = "linalg.fill"(%8, %452) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg562: f32, %arg563: f32):
      "linalg.yield"(%arg562) : (f32) -> ()
    }) : (f32, tensor<1x192xf32>) -> tensor<1x192xf32>
    %454 = "linalg.generic"(%451, %453) <{indexing_maps = [#map5, #map6], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg560: f32, %arg561: f32):
      %1009 = "arith.addf"(%arg560, %arg561) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1009) : (f32) -> ()
    }) : (tensor<32x192xf32>, tensor<1x192xf32>) -> tensor<1x192xf32>
    %455 = "tensor.empty"() : () -> tensor<1x192xbf16>
    %456 = "linalg.generic"(%454, %455) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg558: f32, %arg559: bf16):
      %1008 = "arith.truncf"(%arg558) : (f32) -> bf16
      "linalg.yield"(%1008) : (bf16) -> ()
    }) : (tensor<1x192xf32>, tensor<1x192xbf16>) -> tensor<1x192xbf16>
    %457 = "tensor.collapse_shape"(%456) <{reassociation = [[0, 1]]}> : (tensor<1x192xbf16>) -> tensor<192xbf16>
    %458 = "tensor.expand_shape"(%444) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 48>}> : (tensor<32x48xbf16>) -> tensor<2x16x48xbf16>
    %459 = "linalg.generic"(%458, %71) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg556: bf16, %arg557: f32):
      %1007 = "arith.extf"(%arg556) : (bf16) -> f32
      "linalg.yield"(%1007) : (f32) -> ()
    }) : (tensor<2x16x48xbf16>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %460 = "linalg.generic"(%arg20, %380) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg554: bf16, %arg555: f32):
      %1006 = "arith.extf"(%arg554) : (bf16) -> f32
      "linalg.yield"(%1006) : (f32) -> ()
    }) : (tensor<48xbf16>, tensor<48xf32>) -> tensor<48xf32>
    %461 = "linalg.generic"(%459, %460, %71) <{indexing_maps = [#map1, #map19, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg551: f32, %arg552: f32, %arg553: f32):
      %1005 = "arith.mulf"(%arg551, %arg552) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1005) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %462 = "linalg.generic"(%461, %71) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg549: f32, %arg550: f32):
      %1004 = "arith.mulf"(%arg549, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1004) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %463 = "linalg.generic"(%461, %74) <{indexing_maps = [#map1, #map18], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg547: f32, %arg548: f32):
      %1003 = "arith.addf"(%arg547, %arg548) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1003) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %464 = "linalg.generic"(%461, %262, %71) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg544: f32, %arg545: f32, %arg546: f32):
      %1002 = "arith.mulf"(%arg544, %arg545) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1002) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %465 = "linalg.generic"(%464, %74) <{indexing_maps = [#map1, #map18], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg542: f32, %arg543: f32):
      %1001 = "arith.addf"(%arg542, %arg543) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1001) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %466 = "linalg.generic"(%262, %465, %71) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg539: f32, %arg540: f32, %arg541: f32):
      %1000 = "arith.mulf"(%arg539, %arg540) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1000) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x1xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %467 = "linalg.generic"(%462, %463, %71) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg536: f32, %arg537: f32, %arg538: f32):
      %999 = "arith.subf"(%arg536, %arg537) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%999) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x1xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %468 = "linalg.generic"(%467, %466, %71) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg533: f32, %arg534: f32, %arg535: f32):
      %998 = "arith.subf"(%arg533, %arg534) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%998) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %469 = "linalg.generic"(%261, %73) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg531: f32, %arg532: f32):
      %997 = "arith.divf"(%arg531, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%997) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %470 = "linalg.generic"(%469, %468, %71) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg528: f32, %arg529: f32, %arg530: f32):
      %996 = "arith.mulf"(%arg528, %arg529) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%996) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %471 = "linalg.generic"(%459, %262, %71) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg525: f32, %arg526: f32, %arg527: f32):
      %995 = "arith.mulf"(%arg525, %arg526) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%995) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %472 = "linalg.generic"(%471, %393) <{indexing_maps = [#map1, #map19], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg523: f32, %arg524: f32):
      %994 = "arith.addf"(%arg523, %arg524) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%994) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %473 = "linalg.generic"(%459, %393) <{indexing_maps = [#map1, #map19], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg521: f32, %arg522: f32):
      %993 = "arith.addf"(%arg521, %arg522) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%993) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %474 = "linalg.generic"(%470, %25) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg519: f32, %arg520: bf16):
      %992 = "arith.truncf"(%arg519) : (f32) -> bf16
      "linalg.yield"(%992) : (bf16) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x48xbf16>) -> tensor<2x16x48xbf16>
    %475 = "linalg.generic"(%472, %397) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg517: f32, %arg518: bf16):
      %991 = "arith.truncf"(%arg517) : (f32) -> bf16
      "linalg.yield"(%991) : (bf16) -> ()
    }) : (tensor<48xf32>, tensor<48xbf16>) -> tensor<48xbf16>
    %476 = "linalg.generic"(%473, %397) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg515: f32, %arg516: bf16):
      %990 = "arith.truncf"(%arg515) : (f32) -> bf16
      "linalg.yield"(%990) : (bf16) -> ()
    }) : (tensor<48xf32>, tensor<48xbf16>) -> tensor<48xbf16>
    %477 = "linalg.generic"(%396, %474, %25) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg512: bf16, %arg513: bf16, %arg514: bf16):
      %989 = "arith.addf"(%arg512, %arg513) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%989) : (bf16) -> ()
    }) : (tensor<2x16x48xbf16>, tensor<2x16x48xbf16>, tensor<2x16x48xbf16>) -> tensor<2x16x48xbf16>
    %478 = "tensor.collapse_shape"(%477) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x48xbf16>) -> tensor<32x48xbf16>
    %479 = "tensor.empty"() : () -> tensor<48x48xbf16>
    %480 = "linalg.transpose"(%arg18, %479) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg510: bf16, %arg511: bf16):
      "linalg.yield"(%arg510) : (bf16) -> ()
    }) : (tensor<48x48xbf16>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %481 = "linalg.matmul"(%478, %480, %146) <{indexing_maps = [#map20, #map21, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg507: bf16, %arg508: bf16, %arg509: f32):
      %985 = "arith.extf"(%arg507) : (bf16) -> f32
      %986 = "arith.extf"(%arg508) : (bf16) -> f32
      %987 = "arith.mulf"(%985, %986) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %988 = "arith.addf"(%arg509, %987) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%988) : (f32) -> ()
    }) : (tensor<32x48xbf16>, tensor<48x48xbf16>, tensor<32x48xf32>) -> tensor<32x48xf32>
    %482 = "linalg.generic"(%481, %148) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg505: f32, %arg506: bf16):
      %984 = "arith.truncf"(%arg505) : (f32) -> bf16
      "linalg.yield"(%984) : (bf16) -> ()
    }) : (tensor<32x48xf32>, tensor<32x48xbf16>) -> tensor<32x48xbf16>
    %483 = "linalg.transpose"(%247, %445) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg503: bf16, %arg504: bf16):
      "linalg.yield"(%arg503) : (bf16) -> ()
    }) : (tensor<32x48xbf16>, tensor<48x32xbf16>) -> tensor<48x32xbf16>
    %484 = "tensor.empty"() : () -> tensor<48x48xf32>
    %485 = "linalg.fill"(%8, %484) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg501: f32, %arg502: f32):
      "linalg.yield"(%arg501) : (f32) -> ()
    }) : (f32, tensor<48x48xf32>) -> tensor<48x48xf32>
    %486 = "linalg.matmul"(%483, %478, %485) <{indexing_maps = [#map20, #map21, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg498: bf16, %arg499: bf16, %arg500: f32):
      %980 = "arith.extf"(%arg498) : (bf16) -> f32
      %981 = "arith.extf"(%arg499) : (bf16) -> f32
      %982 = "arith.mulf"(%980, %981) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %983 = "arith.addf"(%arg500, %982) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%983) : (f32) -> ()
    }) : (tensor<48x32xbf16>, tensor<32x48xbf16>, tensor<48x48xf32>) -> tensor<48x48xf32>
    %487 = "linalg.generic"(%486, %479) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg496: f32, %arg497: bf16):
      %979 = "arith.truncf"(%arg496) : (f32) -> bf16
      "linalg.yield"(%979) : (bf16) -> ()
    }) : (tensor<48x48xf32>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %488 = "linalg.generic"(%478, %145) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg494: bf16, %arg495: f32):
      %978 = "arith.extf"(%arg494) : (bf16) -> f32
      "linalg.yield"(%978) : (f32) -> ()
    }) : (tensor<32x48xbf16>, tensor<32x48xf32>) -> tensor<32x48xf32>
    %489 = "linalg.generic"(%488, %414) <{indexing_maps = [#map5, #map6], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg492: f32, %arg493: f32):
      %977 = "arith.addf"(%arg492, %arg493) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%977) : (f32) -> ()
    }) : (tensor<32x48xf32>, tensor<1x48xf32>) -> tensor<1x48xf32>
    %490 = "linalg.generic"(%489, %416) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg490: f32, %arg491: bf16):
      %976 = "arith.truncf"(%arg490) : (f32) -> bf16
      "linalg.yield"(%976) : (bf16) -> ()
    }) : (tensor<1x48xf32>, tensor<1x48xbf16>) -> tensor<1x48xbf16>
    %491 = "tensor.collapse_shape"(%490) <{reassociation = [[0, 1]]}> : (tensor<1x48xbf16>) -> tensor<48xbf16>
    %492 = "tensor.expand_shape"(%482) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 16, 4, 12>}> : (tensor<32x48xbf16>) -> tensor<2x16x4x12xbf16>
    %493 = "linalg.transpose"(%492, %100) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg488: bf16, %arg489: bf16):
      "linalg.yield"(%arg488) : (bf16) -> ()
    }) : (tensor<2x16x4x12xbf16>, tensor<2x4x16x12xbf16>) -> tensor<2x4x16x12xbf16>
    %494 = "tensor.collapse_shape"(%493) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x12xbf16>) -> tensor<8x16x12xbf16>
    %495 = "linalg.transpose"(%241, %111) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg486: bf16, %arg487: bf16):
      "linalg.yield"(%arg486) : (bf16) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %496 = "linalg.batch_matmul"(%495, %494, %137) <{indexing_maps = [#map22, #map23, #map24], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg483: bf16, %arg484: bf16, %arg485: f32):
      %972 = "arith.extf"(%arg483) : (bf16) -> f32
      %973 = "arith.extf"(%arg484) : (bf16) -> f32
      %974 = "arith.mulf"(%972, %973) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %975 = "arith.addf"(%arg485, %974) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%975) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x12xbf16>, tensor<8x16x12xf32>) -> tensor<8x16x12xf32>
    %497 = "linalg.generic"(%496, %139) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg481: f32, %arg482: bf16):
      %971 = "arith.truncf"(%arg481) : (f32) -> bf16
      "linalg.yield"(%971) : (bf16) -> ()
    }) : (tensor<8x16x12xf32>, tensor<8x16x12xbf16>) -> tensor<8x16x12xbf16>
    %498 = "tensor.empty"() : () -> tensor<8x12x16xbf16>
    %499 = "linalg.transpose"(%242, %498) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg479: bf16, %arg480: bf16):
      "linalg.yield"(%arg479) : (bf16) -> ()
    }) : (tensor<8x16x12xbf16>, tensor<8x12x16xbf16>) -> tensor<8x12x16xbf16>
    %500 = "linalg.batch_matmul"(%494, %499, %109) <{indexing_maps = [#map22, #map23, #map24], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg476: bf16, %arg477: bf16, %arg478: f32):
      %967 = "arith.extf"(%arg476) : (bf16) -> f32
      %968 = "arith.extf"(%arg477) : (bf16) -> f32
      %969 = "arith.mulf"(%967, %968) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %970 = "arith.addf"(%arg478, %969) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%970) : (f32) -> ()
    }) : (tensor<8x16x12xbf16>, tensor<8x12x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %501 = "linalg.generic"(%500, %111) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg474: f32, %arg475: bf16):
      %966 = "arith.truncf"(%arg474) : (f32) -> bf16
      "linalg.yield"(%966) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %502 = "tensor.expand_shape"(%497) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 12>}> : (tensor<8x16x12xbf16>) -> tensor<2x4x16x12xbf16>
    %503 = "tensor.expand_shape"(%501) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %504 = "linalg.generic"(%503, %114) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg472: bf16, %arg473: f32):
      %965 = "arith.extf"(%arg472) : (bf16) -> f32
      "linalg.yield"(%965) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %505 = "linalg.generic"(%240, %114) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg470: bf16, %arg471: f32):
      %964 = "arith.extf"(%arg470) : (bf16) -> f32
      "linalg.yield"(%964) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %506 = "linalg.generic"(%504, %505, %114) <{indexing_maps = [#map13, #map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg467: f32, %arg468: f32, %arg469: f32):
      %963 = "arith.mulf"(%arg467, %arg468) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%963) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %507 = "linalg.generic"(%506, %130) <{indexing_maps = [#map13, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg465: f32, %arg466: f32):
      %962 = "arith.addf"(%arg465, %arg466) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%962) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %508 = "linalg.generic"(%505, %507, %114) <{indexing_maps = [#map13, #map15, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg462: f32, %arg463: f32, %arg464: f32):
      %961 = "arith.mulf"(%arg462, %arg463) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%961) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %509 = "linalg.generic"(%506, %508, %114) <{indexing_maps = [#map13, #map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg459: f32, %arg460: f32, %arg461: f32):
      %960 = "arith.subf"(%arg459, %arg460) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%960) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %510 = "linalg.generic"(%509, %117) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg457: f32, %arg458: bf16):
      %959 = "arith.truncf"(%arg457) : (f32) -> bf16
      "linalg.yield"(%959) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %511 = "linalg.generic"(%510, %114) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg455: bf16, %arg456: f32):
      %958 = "arith.extf"(%arg455) : (bf16) -> f32
      "linalg.yield"(%958) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %512 = "linalg.generic"(%511, %114) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg453: f32, %arg454: f32):
      %956 = "arith.truncf"(%17) : (f64) -> f32
      %957 = "arith.mulf"(%arg453, %956) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%957) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %513 = "linalg.generic"(%512, %117) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg451: f32, %arg452: bf16):
      %955 = "arith.truncf"(%arg451) : (f32) -> bf16
      "linalg.yield"(%955) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %514 = "tensor.collapse_shape"(%513) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %515 = "linalg.transpose"(%224, %498) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg449: bf16, %arg450: bf16):
      "linalg.yield"(%arg449) : (bf16) -> ()
    }) : (tensor<8x16x12xbf16>, tensor<8x12x16xbf16>) -> tensor<8x12x16xbf16>
    %516 = "tensor.empty"() : () -> tensor<8x12x16xf32>
    %517 = "linalg.fill"(%8, %516) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg447: f32, %arg448: f32):
      "linalg.yield"(%arg447) : (f32) -> ()
    }) : (f32, tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %518 = "linalg.batch_matmul"(%515, %514, %517) <{indexing_maps = [#map22, #map23, #map24], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg444: bf16, %arg445: bf16, %arg446: f32):
      %951 = "arith.extf"(%arg444) : (bf16) -> f32
      %952 = "arith.extf"(%arg445) : (bf16) -> f32
      %953 = "arith.mulf"(%951, %952) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %954 = "arith.addf"(%arg446, %953) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%954) : (f32) -> ()
    }) : (tensor<8x12x16xbf16>, tensor<8x16x16xbf16>, tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %519 = "linalg.generic"(%518, %498) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg442: f32, %arg443: bf16):
      %950 = "arith.truncf"(%arg442) : (f32) -> bf16
      "linalg.yield"(%950) : (bf16) -> ()
    }) : (tensor<8x12x16xf32>, tensor<8x12x16xbf16>) -> tensor<8x12x16xbf16>
    %520 = "linalg.transpose"(%225, %139) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg440: bf16, %arg441: bf16):
      "linalg.yield"(%arg440) : (bf16) -> ()
    }) : (tensor<8x12x16xbf16>, tensor<8x16x12xbf16>) -> tensor<8x16x12xbf16>
    %521 = "linalg.batch_matmul"(%514, %520, %137) <{indexing_maps = [#map22, #map23, #map24], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg437: bf16, %arg438: bf16, %arg439: f32):
      %946 = "arith.extf"(%arg437) : (bf16) -> f32
      %947 = "arith.extf"(%arg438) : (bf16) -> f32
      %948 = "arith.mulf"(%946, %947) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %949 = "arith.addf"(%arg439, %948) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%949) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x12xbf16>, tensor<8x16x12xf32>) -> tensor<8x16x12xf32>
    %522 = "linalg.generic"(%521, %139) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg435: f32, %arg436: bf16):
      %945 = "arith.truncf"(%arg435) : (f32) -> bf16
      "linalg.yield"(%945) : (bf16) -> ()
    }) : (tensor<8x16x12xf32>, tensor<8x16x12xbf16>) -> tensor<8x16x12xbf16>
    %523 = "tensor.expand_shape"(%519) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 12, 16>}> : (tensor<8x12x16xbf16>) -> tensor<2x4x12x16xbf16>
    %524 = "tensor.expand_shape"(%522) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 12>}> : (tensor<8x16x12xbf16>) -> tensor<2x4x16x12xbf16>
    %525 = "linalg.transpose"(%524, %142) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg433: bf16, %arg434: bf16):
      "linalg.yield"(%arg433) : (bf16) -> ()
    }) : (tensor<2x4x16x12xbf16>, tensor<2x16x4x12xbf16>) -> tensor<2x16x4x12xbf16>
    %526 = "tensor.collapse_shape"(%525) <{reassociation = [[0], [1], [2, 3]]}> : (tensor<2x16x4x12xbf16>) -> tensor<2x16x48xbf16>
    %527 = "linalg.transpose"(%502, %142) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg431: bf16, %arg432: bf16):
      "linalg.yield"(%arg431) : (bf16) -> ()
    }) : (tensor<2x4x16x12xbf16>, tensor<2x16x4x12xbf16>) -> tensor<2x16x4x12xbf16>
    %528 = "tensor.collapse_shape"(%527) <{reassociation = [[0], [1], [2, 3]]}> : (tensor<2x16x4x12xbf16>) -> tensor<2x16x48xbf16>
    %529 = "linalg.transpose"(%523, %142) <{permutation = array<i64: 0, 3, 1, 2>}> ({
    ^bb0(%arg429: bf16, %arg430: bf16):
      "linalg.yield"(%arg429) : (bf16) -> ()
    }) : (tensor<2x4x12x16xbf16>, tensor<2x16x4x12xbf16>) -> tensor<2x16x4x12xbf16>
    %530 = "tensor.collapse_shape"(%529) <{reassociation = [[0], [1], [2, 3]]}> : (tensor<2x16x4x12xbf16>) -> tensor<2x16x48xbf16>
    %531 = "tensor.concat"(%526, %530, %528) <{dim = 2 : i64}> : (tensor<2x16x48xbf16>, tensor<2x16x48xbf16>, tensor<2x16x48xbf16>) -> tensor<2x16x144xbf16>
    %532 = "tensor.collapse_shape"(%531) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x144xbf16>) -> tensor<32x144xbf16>
    %533 = "tensor.empty"() : () -> tensor<144x48xbf16>
    %534 = "linalg.transpose"(%arg16, %533) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg427: bf16, %arg428: bf16):
      "linalg.yield"(%arg427) : (bf16) -> ()
    }) : (tensor<48x144xbf16>, tensor<144x48xbf16>) -> tensor<144x48xbf16>
    %535 = "linalg.matmul"(%532, %534, %146) <{indexing_maps = [#map20, #map21, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg424: bf16, %arg425: bf16, %arg426: f32):
      %941 = "arith.extf"(%arg424) : (bf16) -> f32
      %942 = "arith.extf"(%arg425) : (bf16) -> f32
      %943 = "arith.mulf"(%941, %942) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %944 = "arith.addf"(%arg426, %943) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%944) : (f32) -> ()
    }) : (tensor<32x144xbf16>, tensor<144x48xbf16>, tensor<32x48xf32>) -> tensor<32x48xf32>
    %536 = "linalg.generic"(%535, %148) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg422: f32, %arg423: bf16):
      %940 = "arith.truncf"(%arg422) : (f32) -> bf16
      "linalg.yield"(%940) : (bf16) -> ()
    }) : (tensor<32x48xf32>, tensor<32x48xbf16>) -> tensor<32x48xbf16>
    %537 = "linalg.transpose"(%210, %445) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg420: bf16, %arg421: bf16):
      "linalg.yield"(%arg420) : (bf16) -> ()
    }) : (tensor<32x48xbf16>, tensor<48x32xbf16>) -> tensor<48x32xbf16>
    %538 = "tensor.empty"() : () -> tensor<48x144xf32>
    %539 = "linalg.fill"(%8, %538) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg418: f32, %arg419: f32):
      "linalg.yield"(%arg418) : (f32) -> ()
    }) : (f32, tensor<48x144xf32>) -> tensor<48x144xf32>
    %540 = "linalg.matmul"(%537, %532, %539) <{indexing_maps = [#map20, #map21, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg415: bf16, %arg416: bf16, %arg417: f32):
      %936 = "arith.extf"(%arg415) : (bf16) -> f32
      %937 = "arith.extf"(%arg416) : (bf16) -> f32
      %938 = "arith.mulf"(%936, %937) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %939 = "arith.addf"(%arg417, %938) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%939) : (f32) -> ()
    }) : (tensor<48x32xbf16>, tensor<32x144xbf16>, tensor<48x144xf32>) -> tensor<48x144xf32>
    %541 = "tensor.empty"() : () -> tensor<48x144xbf16>
    %542 = "linalg.generic"(%540, %541) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg413: f32, %arg414: bf16):
      %935 = "arith.truncf"(%arg413) : (f32) -> bf16
      "linalg.yield"(%935) : (bf16) -> ()
    }) : (tensor<48x144xf32>, tensor<48x144xbf16>) -> tensor<48x144xbf16>
    %543 = "linalg.generic"(%532, %88) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg411: bf16, %arg412: f32):
      %934 = "arith.extf"(%arg411) : (bf16) -> f32
      "linalg.yield"(%934) : (f32) -> ()
    }) : (tensor<32x144xbf16>, tensor<32x144xf32>) -> tensor<32x144xf32>
    %544 = "tensor.empty"() : () -> tensor<1x144xf32>
    %545 = "linalg.fill"(%8, %544) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg409: f32, %arg410: f32):
      "linalg.yield"(%arg409) : (f32) -> ()
    }) : (f32, tensor<1x144xf32>) -> tensor<1x144xf32>
    %546 = "linalg.generic"(%543, %545) <{indexing_maps = [#map5, #map6], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg407: f32, %arg408: f32):
      %933 = "arith.addf"(%arg407, %arg408) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%933) : (f32) -> ()
    }) : (tensor<32x144xf32>, tensor<1x144xf32>) -> tensor<1x144xf32>
    %547 = "tensor.empty"() : () -> tensor<1x144xbf16>
    %548 = "linalg.generic"(%546, %547) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg405: f32, %arg406: bf16):
      %932 = "arith.truncf"(%arg405) : (f32) -> bf16
      "linalg.yield"(%932) : (bf16) -> ()
    }) : (tensor<1x144xf32>, tensor<1x144xbf16>) -> tensor<1x144xbf16>
    %549 = "tensor.collapse_shape"(%548) <{reassociation = [[0, 1]]}> : (tensor<1x144xbf16>) -> tensor<144xbf16>
    %550 = "tensor.expand_shape"(%536) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 48>}> : (tensor<32x48xbf16>) -> tensor<2x16x48xbf16>
    %551 = "linalg.generic"(%550, %71) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg403: bf16, %arg404: f32):
      %931 = "arith.extf"(%arg403) : (bf16) -> f32
      "linalg.yield"(%931) : (f32) -> ()
    }) : (tensor<2x16x48xbf16>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %552 = "linalg.generic"(%arg14, %380) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg401: bf16, %arg402: f32):
      %930 = "arith.extf"(%arg401) : (bf16) -> f32
      "linalg.yield"(%930) : (f32) -> ()
    }) : (tensor<48xbf16>, tensor<48xf32>) -> tensor<48xf32>
    %553 = "linalg.generic"(%551, %552, %71) <{indexing_maps = [#map1, #map19, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg398: f32, %arg399: f32, %arg400: f32):
      %929 = "arith.mulf"(%arg398, %arg399) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%929) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %554 = "linalg.generic"(%553, %71) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg396: f32, %arg397: f32):
      %928 = "arith.mulf"(%arg396, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%928) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %555 = "linalg.generic"(%553, %74) <{indexing_maps = [#map1, #map18], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg394: f32, %arg395: f32):
      %927 = "arith.addf"(%arg394, %arg395) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%927) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %556 = "linalg.generic"(%553, %206, %71) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg391: f32, %arg392: f32, %arg393: f32):
      %926 = "arith.mulf"(%arg391, %arg392) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%926) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %557 = "linalg.generic"(%556, %74) <{indexing_maps = [#map1, #map18], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg389: f32, %arg390: f32):
      %925 = "arith.addf"(%arg389, %arg390) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%925) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %558 = "linalg.generic"(%206, %557, %71) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg386: f32, %arg387: f32, %arg388: f32):
      %924 = "arith.mulf"(%arg386, %arg387) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%924) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x1xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %559 = "linalg.generic"(%554, %555, %71) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg383: f32, %arg384: f32, %arg385: f32):
      %923 = "arith.subf"(%arg383, %arg384) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%923) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x1xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %560 = "linalg.generic"(%559, %558, %71) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg380: f32, %arg381: f32, %arg382: f32):
      %922 = "arith.subf"(%arg380, %arg381) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%922) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %561 = "linalg.generic"(%205, %73) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg378: f32, %arg379: f32):
      %921 = "arith.divf"(%arg378, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%921) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %562 = "linalg.generic"(%561, %560, %71) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg375: f32, %arg376: f32, %arg377: f32):
      %920 = "arith.mulf"(%arg375, %arg376) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%920) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %563 = "linalg.generic"(%551, %206, %71) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg372: f32, %arg373: f32, %arg374: f32):
      %919 = "arith.mulf"(%arg372, %arg373) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%919) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %564 = "linalg.generic"(%563, %393) <{indexing_maps = [#map1, #map19], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg370: f32, %arg371: f32):
      %918 = "arith.addf"(%arg370, %arg371) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%918) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %565 = "linalg.generic"(%551, %393) <{indexing_maps = [#map1, #map19], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg368: f32, %arg369: f32):
      %917 = "arith.addf"(%arg368, %arg369) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%917) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %566 = "linalg.generic"(%562, %25) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg366: f32, %arg367: bf16):
      %916 = "arith.truncf"(%arg366) : (f32) -> bf16
      "linalg.yield"(%916) : (bf16) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x48xbf16>) -> tensor<2x16x48xbf16>
    %567 = "linalg.generic"(%564, %397) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg364: f32, %arg365: bf16):
      %915 = "arith.truncf"(%arg364) : (f32) -> bf16
      "linalg.yield"(%915) : (bf16) -> ()
    }) : (tensor<48xf32>, tensor<48xbf16>) -> tensor<48xbf16>
    %568 = "linalg.generic"(%565, %397) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg362: f32, %arg363: bf16):
      %914 = "arith.truncf"(%arg362) : (f32) -> bf16
      "linalg.yield"(%914) : (bf16) -> ()
    }) : (tensor<48xf32>, tensor<48xbf16>) -> tensor<48xbf16>
    %569 = "linalg.generic"(%477, %566, %25) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg359: bf16, %arg360: bf16, %arg361: bf16):
      %913 = "arith.addf"(%arg359, %arg360) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%913) : (bf16) -> ()
    }) : (tensor<2x16x48xbf16>, tensor<2x16x48xbf16>, tensor<2x16x48xbf16>) -> tensor<2x16x48xbf16>
    %570 = "tensor.collapse_shape"(%569) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x48xbf16>) -> tensor<32x48xbf16>
    %571 = "linalg.transpose"(%arg12, %401) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg357: bf16, %arg358: bf16):
      "linalg.yield"(%arg357) : (bf16) -> ()
    }) : (tensor<192x48xbf16>, tensor<48x192xbf16>) -> tensor<48x192xbf16>
    %572 = "linalg.matmul"(%570, %571, %168) <{indexing_maps = [#map20, #map21, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg354: bf16, %arg355: bf16, %arg356: f32):
      %909 = "arith.extf"(%arg354) : (bf16) -> f32
      %910 = "arith.extf"(%arg355) : (bf16) -> f32
      %911 = "arith.mulf"(%909, %910) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %912 = "arith.addf"(%arg356, %911) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%912) : (f32) -> ()
    }) : (tensor<32x48xbf16>, tensor<48x192xbf16>, tensor<32x192xf32>) -> tensor<32x192xf32>
    %573 = "linalg.generic"(%572, %170) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg352: f32, %arg353: bf16):
      %908 = "arith.truncf"(%arg352) : (f32) -> bf16
      "linalg.yield"(%908) : (bf16) -> ()
    }) : (tensor<32x192xf32>, tensor<32x192xbf16>) -> tensor<32x192xbf16>
    %574 = "linalg.transpose"(%191, %405) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg350: bf16, %arg351: bf16):
      "linalg.yield"(%arg350) : (bf16) -> ()
    }) : (tensor<32x192xbf16>, tensor<192x32xbf16>) -> tensor<192x32xbf16>
    %575 = "linalg.matmul"(%574, %570, %408) <{indexing_maps = [#map20, #map21, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg347: bf16, %arg348: bf16, %arg349: f32):
      %904 = "arith.extf"(%arg347) : (bf16) -> f32
      %905 = "arith.extf"(%arg348) : (bf16) -> f32
      %906 = "arith.mulf"(%904, %905) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %907 = "arith.addf"(%arg349, %906) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%907) : (f32) -> ()
    }) : (tensor<192x32xbf16>, tensor<32x48xbf16>, tensor<192x48xf32>) -> tensor<192x48xf32>
    %576 = "linalg.generic"(%575, %410) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg345: f32, %arg346: bf16):
      %903 = "arith.truncf"(%arg345) : (f32) -> bf16
      "linalg.yield"(%903) : (bf16) -> ()
    }) : (tensor<192x48xf32>, tensor<192x48xbf16>) -> tensor<192x48xbf16>
    %577 = "linalg.generic"(%570, %145) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg343: bf16, %arg344: f32):
      %902 = "arith.extf"(%arg343) : (bf16) -> f32
      "linalg.yield"(%902) : (f32) -> ()
    }) : (tensor<32x48xbf16>, tensor<32x48xf32>) -> tensor<32x48xf32>
    %578 = "linalg.generic"(%577, %414) <{indexing_maps = [#map5, #map6], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg341: f32, %arg342: f32):
      %901 = "arith.addf"(%arg341, %arg342) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%901) : (f32) -> ()
    }) : (tensor<32x48xf32>, tensor<1x48xf32>) -> tensor<1x48xf32>
    %579 = "linalg.generic"(%578, %416) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg339: f32, %arg340: bf16):
      %900 = "arith.truncf"(%arg339) : (f32) -> bf16
      "linalg.yield"(%900) : (bf16) -> ()
    }) : (tensor<1x48xf32>, tensor<1x48xbf16>) -> tensor<1x48xbf16>
    %580 = "tensor.collapse_shape"(%579) <{reassociation = [[0, 1]]}> : (tensor<1x48xbf16>) -> tensor<48xbf16>
    %581 = "tensor.expand_shape"(%573) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 192>}> : (tensor<32x192xbf16>) -> tensor<2x16x192xbf16>
    %582 = "linalg.generic"(%581, %178, %177) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg336: bf16, %arg337: bf16, %arg338: bf16):
      %899 = "arith.mulf"(%arg336, %arg337) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%899) : (bf16) -> ()
    }) : (tensor<2x16x192xbf16>, tensor<2x16x192xbf16>, tensor<2x16x192xbf16>) -> tensor<2x16x192xbf16>
    %583 = "linalg.generic"(%581, %189, %177) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg333: bf16, %arg334: bf16, %arg335: bf16):
      %898 = "arith.mulf"(%arg333, %arg334) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%898) : (bf16) -> ()
    }) : (tensor<2x16x192xbf16>, tensor<2x16x192xbf16>, tensor<2x16x192xbf16>) -> tensor<2x16x192xbf16>
    %584 = "linalg.generic"(%582, %174) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg331: bf16, %arg332: f32):
      %897 = "arith.extf"(%arg331) : (bf16) -> f32
      "linalg.yield"(%897) : (f32) -> ()
    }) : (tensor<2x16x192xbf16>, tensor<2x16x192xf32>) -> tensor<2x16x192xf32>
    %585 = "linalg.generic"(%188, %174) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg329: bf16, %arg330: f32):
      %896 = "arith.extf"(%arg329) : (bf16) -> f32
      "linalg.yield"(%896) : (f32) -> ()
    }) : (tensor<2x16x192xbf16>, tensor<2x16x192xf32>) -> tensor<2x16x192xf32>
    %586 = "linalg.generic"(%585, %585, %174) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg326: f32, %arg327: f32, %arg328: f32):
      %895 = "arith.mulf"(%arg326, %arg327) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%895) : (f32) -> ()
    }) : (tensor<2x16x192xf32>, tensor<2x16x192xf32>, tensor<2x16x192xf32>) -> tensor<2x16x192xf32>
    %587 = "linalg.generic"(%23, %586, %174) <{indexing_maps = [#map10, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg323: i64, %arg324: f32, %arg325: f32):
      %893 = "arith.sitofp"(%arg323) : (i64) -> f32
      %894 = "arith.subf"(%893, %arg324) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%894) : (f32) -> ()
    }) : (tensor<i64>, tensor<2x16x192xf32>, tensor<2x16x192xf32>) -> tensor<2x16x192xf32>
    %588 = "linalg.generic"(%584, %587, %174) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg320: f32, %arg321: f32, %arg322: f32):
      %892 = "arith.mulf"(%arg320, %arg321) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%892) : (f32) -> ()
    }) : (tensor<2x16x192xf32>, tensor<2x16x192xf32>, tensor<2x16x192xf32>) -> tensor<2x16x192xf32>
    %589 = "linalg.generic"(%588, %177) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg318: f32, %arg319: bf16):
      %891 = "arith.truncf"(%arg318) : (f32) -> bf16
      "linalg.yield"(%891) : (bf16) -> ()
    }) : (tensor<2x16x192xf32>, tensor<2x16x192xbf16>) -> tensor<2x16x192xbf16>
    %590 = "linalg.generic"(%589, %174) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg316: bf16, %arg317: f32):
      %890 = "arith.extf"(%arg316) : (bf16) -> f32
      "linalg.yield"(%890) : (f32) -> ()
    }) : (tensor<2x16x192xbf16>, tensor<2x16x192xf32>) -> tensor<2x16x192xf32>
    %591 = "linalg.generic"(%590, %174) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg314: f32, %arg315: f32):
      %888 = "arith.truncf"(%15) : (f64) -> f32
      %889 = "arith.mulf"(%arg314, %888) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%889) : (f32) -> ()
    }) : (tensor<2x16x192xf32>, tensor<2x16x192xf32>) -> tensor<2x16x192xf32>
    %592 = "linalg.generic"(%591, %177) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg312: f32, %arg313: bf16):
      %887 = "arith.truncf"(%arg312) : (f32) -> bf16
      "linalg.yield"(%887) : (bf16) -> ()
    }) : (tensor<2x16x192xf32>, tensor<2x16x192xbf16>) -> tensor<2x16x192xbf16>
    %593 = "linalg.generic"(%592, %174) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg310: bf16, %arg311: f32):
      %886 = "arith.extf"(%arg310) : (bf16) -> f32
      "linalg.yield"(%886) : (f32) -> ()
    }) : (tensor<2x16x192xbf16>, tensor<2x16x192xf32>) -> tensor<2x16x192xf32>
    %594 = "linalg.generic"(%593, %174) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg308: f32, %arg309: f32):
      %884 = "arith.truncf"(%16) : (f64) -> f32
      %885 = "arith.mulf"(%arg308, %884) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%885) : (f32) -> ()
    }) : (tensor<2x16x192xf32>, tensor<2x16x192xf32>) -> tensor<2x16x192xf32>
    %595 = "linalg.generic"(%594, %177) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg306: f32, %arg307: bf16):
      %883 = "arith.truncf"(%arg306) : (f32) -> bf16
      "linalg.yield"(%883) : (bf16) -> ()
    }) : (tensor<2x16x192xf32>, tensor<2x16x192xbf16>) -> tensor<2x16x192xbf16>
    %596 = "linalg.generic"(%179, %177) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg304: bf16, %arg305: bf16):
      %882 = "arith.mulf"(%arg304, %22) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%882) : (bf16) -> ()
    }) : (tensor<2x16x192xbf16>, tensor<2x16x192xbf16>) -> tensor<2x16x192xbf16>
    %597 = "linalg.generic"(%595, %596, %177) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg301: bf16, %arg302: bf16, %arg303: bf16):
      %881 = "arith.mulf"(%arg301, %arg302) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%881) : (bf16) -> ()
    }) : (tensor<2x16x192xbf16>, tensor<2x16x192xbf16>, tensor<2x16x192xbf16>) -> tensor<2x16x192xbf16>
    %598 = "linalg.generic"(%592, %597, %177) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg298: bf16, %arg299: bf16, %arg300: bf16):
      %880 = "arith.addf"(%arg298, %arg299) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%880) : (bf16) -> ()
    }) : (tensor<2x16x192xbf16>, tensor<2x16x192xbf16>, tensor<2x16x192xbf16>) -> tensor<2x16x192xbf16>
    %599 = "linalg.generic"(%583, %174) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg296: bf16, %arg297: f32):
      %879 = "arith.extf"(%arg296) : (bf16) -> f32
      "linalg.yield"(%879) : (f32) -> ()
    }) : (tensor<2x16x192xbf16>, tensor<2x16x192xf32>) -> tensor<2x16x192xf32>
    %600 = "linalg.generic"(%599, %174) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg294: f32, %arg295: f32):
      %878 = "arith.mulf"(%arg294, %20) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%878) : (f32) -> ()
    }) : (tensor<2x16x192xf32>, tensor<2x16x192xf32>) -> tensor<2x16x192xf32>
    %601 = "linalg.generic"(%600, %177) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg292: f32, %arg293: bf16):
      %877 = "arith.truncf"(%arg292) : (f32) -> bf16
      "linalg.yield"(%877) : (bf16) -> ()
    }) : (tensor<2x16x192xf32>, tensor<2x16x192xbf16>) -> tensor<2x16x192xbf16>
    %602 = "linalg.generic"(%598, %601, %177) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg289: bf16, %arg290: bf16, %arg291: bf16):
      %876 = "arith.addf"(%arg289, %arg290) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%876) : (bf16) -> ()
    }) : (tensor<2x16x192xbf16>, tensor<2x16x192xbf16>, tensor<2x16x192xbf16>) -> tensor<2x16x192xbf16>
    %603 = "tensor.collapse_shape"(%602) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x192xbf16>) -> tensor<32x192xbf16>
    %604 = "linalg.transpose"(%arg10, %410) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg287: bf16, %arg288: bf16):
      "linalg.yield"(%arg287) : (bf16) -> ()
    }) : (tensor<48x192xbf16>, tensor<192x48xbf16>) -> tensor<192x48xbf16>
    %605 = "linalg.matmul"(%603, %604, %146) <{indexing_maps = [#map20, #map21, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg284: bf16, %arg285: bf16, %arg286: f32):
      %872 = "arith.extf"(%arg284) : (bf16) -> f32
      %873 = "arith.extf"(%arg285) : (bf16) -> f32
      %874 = "arith.mulf"(%872, %873) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %875 = "arith.addf"(%arg286, %874) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%875) : (f32) -> ()
    }) : (tensor<32x192xbf16>, tensor<192x48xbf16>, tensor<32x48xf32>) -> tensor<32x48xf32>
    %606 = "linalg.generic"(%605, %148) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg282: f32, %arg283: bf16):
      %871 = "arith.truncf"(%arg282) : (f32) -> bf16
      "linalg.yield"(%871) : (bf16) -> ()
    }) : (tensor<32x48xf32>, tensor<32x48xbf16>) -> tensor<32x48xbf16>
    %607 = "linalg.transpose"(%166, %445) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg280: bf16, %arg281: bf16):
      "linalg.yield"(%arg280) : (bf16) -> ()
    }) : (tensor<32x48xbf16>, tensor<48x32xbf16>) -> tensor<48x32xbf16>
    %608 = "linalg.matmul"(%607, %603, %448) <{indexing_maps = [#map20, #map21, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg277: bf16, %arg278: bf16, %arg279: f32):
      %867 = "arith.extf"(%arg277) : (bf16) -> f32
      %868 = "arith.extf"(%arg278) : (bf16) -> f32
      %869 = "arith.mulf"(%867, %868) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %870 = "arith.addf"(%arg279, %869) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%870) : (f32) -> ()
    }) : (tensor<48x32xbf16>, tensor<32x192xbf16>, tensor<48x192xf32>) -> tensor<48x192xf32>
    %609 = "linalg.generic"(%608, %401) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg275: f32, %arg276: bf16):
      %866 = "arith.truncf"(%arg275) : (f32) -> bf16
      "linalg.yield"(%866) : (bf16) -> ()
    }) : (tensor<48x192xf32>, tensor<48x192xbf16>) -> tensor<48x192xbf16>
    %610 = "linalg.generic"(%603, %167) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg273: bf16, %arg274: f32):
      %865 = "arith.extf"(%arg273) : (bf16) -> f32
      "linalg.yield"(%865) : (f32) -> ()
    }) : (tensor<32x192xbf16>, tensor<32x192xf32>) -> tensor<32x192xf32>
    %611 = "linalg.generic"(%610, %453) <{indexing_maps = [#map5, #map6], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg271: f32, %arg272: f32):
      %864 = "arith.addf"(%arg271, %arg272) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%864) : (f32) -> ()
    }) : (tensor<32x192xf32>, tensor<1x192xf32>) -> tensor<1x192xf32>
    %612 = "linalg.generic"(%611, %455) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg269: f32, %arg270: bf16):
      %863 = "arith.truncf"(%arg269) : (f32) -> bf16
      "linalg.yield"(%863) : (bf16) -> ()
    }) : (tensor<1x192xf32>, tensor<1x192xbf16>) -> tensor<1x192xbf16>
    %613 = "tensor.collapse_shape"(%612) <{reassociation = [[0, 1]]}> : (tensor<1x192xbf16>) -> tensor<192xbf16>
    %614 = "tensor.expand_shape"(%606) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 48>}> : (tensor<32x48xbf16>) -> tensor<2x16x48xbf16>
    %615 = "linalg.generic"(%614, %71) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg267: bf16, %arg268: f32):
      %862 = "arith.extf"(%arg267) : (bf16) -> f32
      "linalg.yield"(%862) : (f32) -> ()
    }) : (tensor<2x16x48xbf16>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %616 = "linalg.generic"(%arg8, %380) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg265: bf16, %arg266: f32):
      %861 = "arith.extf"(%arg265) : (bf16) -> f32
      "linalg.yield"(%861) : (f32) -> ()
    }) : (tensor<48xbf16>, tensor<48xf32>) -> tensor<48xf32>
    %617 = "linalg.generic"(%615, %616, %71) <{indexing_maps = [#map1, #map19, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg262: f32, %arg263: f32, %arg264: f32):
      %860 = "arith.mulf"(%arg262, %arg263) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%860) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %618 = "linalg.generic"(%617, %71) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg260: f32, %arg261: f32):
      %859 = "arith.mulf"(%arg260, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%859) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %619 = "linalg.generic"(%617, %74) <{indexing_maps = [#map1, #map18], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg258: f32, %arg259: f32):
      %858 = "arith.addf"(%arg258, %arg259) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%858) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %620 = "linalg.generic"(%617, %162, %71) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg255: f32, %arg256: f32, %arg257: f32):
      %857 = "arith.mulf"(%arg255, %arg256) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%857) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %621 = "linalg.generic"(%620, %74) <{indexing_maps = [#map1, #map18], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg253: f32, %arg254: f32):
      %856 = "arith.addf"(%arg253, %arg254) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%856) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %622 = "linalg.generic"(%162, %621, %71) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg250: f32, %arg251: f32, %arg252: f32):
      %855 = "arith.mulf"(%arg250, %arg251) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%855) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x1xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %623 = "linalg.generic"(%618, %619, %71) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg247: f32, %arg248: f32, %arg249: f32):
      %854 = "arith.subf"(%arg247, %arg248) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%854) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x1xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %624 = "linalg.generic"(%623, %622, %71) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg244: f32, %arg245: f32, %arg246: f32):
      %853 = "arith.subf"(%arg244, %arg245) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%853) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %625 = "linalg.generic"(%161, %73) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg242: f32, %arg243: f32):
      %852 = "arith.divf"(%arg242, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%852) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %626 = "linalg.generic"(%625, %624, %71) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg239: f32, %arg240: f32, %arg241: f32):
      %851 = "arith.mulf"(%arg239, %arg240) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%851) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %627 = "linalg.generic"(%615, %162, %71) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg236: f32, %arg237: f32, %arg238: f32):
      %850 = "arith.mulf"(%arg236, %arg237) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%850) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %628 = "linalg.generic"(%627, %393) <{indexing_maps = [#map1, #map19], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg234: f32, %arg235: f32):
      %849 = "arith.addf"(%arg234, %arg235) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%849) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %629 = "linalg.generic"(%615, %393) <{indexing_maps = [#map1, #map19], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg232: f32, %arg233: f32):
      %848 = "arith.addf"(%arg232, %arg233) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%848) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %630 = "linalg.generic"(%626, %25) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg230: f32, %arg231: bf16):
      %847 = "arith.truncf"(%arg230) : (f32) -> bf16
      "linalg.yield"(%847) : (bf16) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x48xbf16>) -> tensor<2x16x48xbf16>
    %631 = "linalg.generic"(%628, %397) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg228: f32, %arg229: bf16):
      %846 = "arith.truncf"(%arg228) : (f32) -> bf16
      "linalg.yield"(%846) : (bf16) -> ()
    }) : (tensor<48xf32>, tensor<48xbf16>) -> tensor<48xbf16>
    %632 = "linalg.generic"(%629, %397) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg226: f32, %arg227: bf16):
      %845 = "arith.truncf"(%arg226) : (f32) -> bf16
      "linalg.yield"(%845) : (bf16) -> ()
    }) : (tensor<48xf32>, tensor<48xbf16>) -> tensor<48xbf16>
    %633 = "linalg.generic"(%569, %630, %25) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg223: bf16, %arg224: bf16, %arg225: bf16):
      %844 = "arith.addf"(%arg223, %arg224) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%844) : (bf16) -> ()
    }) : (tensor<2x16x48xbf16>, tensor<2x16x48xbf16>, tensor<2x16x48xbf16>) -> tensor<2x16x48xbf16>
    %634 = "tensor.collapse_shape"(%633) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x48xbf16>) -> tensor<32x48xbf16>
    %635 = "linalg.transpose"(%arg6, %479) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg221: bf16, %arg222: bf16):
      "linalg.yield"(%arg221) : (bf16) -> ()
    }) : (tensor<48x48xbf16>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %636 = "linalg.matmul"(%634, %635, %146) <{indexing_maps = [#map20, #map21, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg218: bf16, %arg219: bf16, %arg220: f32):
      %840 = "arith.extf"(%arg218) : (bf16) -> f32
      %841 = "arith.extf"(%arg219) : (bf16) -> f32
      %842 = "arith.mulf"(%840, %841) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %843 = "arith.addf"(%arg220, %842) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%843) : (f32) -> ()
    }) : (tensor<32x48xbf16>, tensor<48x48xbf16>, tensor<32x48xf32>) -> tensor<32x48xf32>
    %637 = "linalg.generic"(%636, %148) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg216: f32, %arg217: bf16):
      %839 = "arith.truncf"(%arg216) : (f32) -> bf16
      "linalg.yield"(%839) : (bf16) -> ()
    }) : (tensor<32x48xf32>, tensor<32x48xbf16>) -> tensor<32x48xbf16>
    %638 = "linalg.transpose"(%144, %445) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg214: bf16, %arg215: bf16):
      "linalg.yield"(%arg214) : (bf16) -> ()
    }) : (tensor<32x48xbf16>, tensor<48x32xbf16>) -> tensor<48x32xbf16>
    %639 = "linalg.matmul"(%638, %634, %485) <{indexing_maps = [#map20, #map21, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg211: bf16, %arg212: bf16, %arg213: f32):
      %835 = "arith.extf"(%arg211) : (bf16) -> f32
      %836 = "arith.extf"(%arg212) : (bf16) -> f32
      %837 = "arith.mulf"(%835, %836) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %838 = "arith.addf"(%arg213, %837) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%838) : (f32) -> ()
    }) : (tensor<48x32xbf16>, tensor<32x48xbf16>, tensor<48x48xf32>) -> tensor<48x48xf32>
    %640 = "linalg.generic"(%639, %479) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg209: f32, %arg210: bf16):
      %834 = "arith.truncf"(%arg209) : (f32) -> bf16
      "linalg.yield"(%834) : (bf16) -> ()
    }) : (tensor<48x48xf32>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %641 = "linalg.generic"(%634, %145) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg207: bf16, %arg208: f32):
      %833 = "arith.extf"(%arg207) : (bf16) -> f32
      "linalg.yield"(%833) : (f32) -> ()
    }) : (tensor<32x48xbf16>, tensor<32x48xf32>) -> tensor<32x48xf32>
    %642 = "linalg.generic"(%641, %414) <{indexing_maps = [#map5, #map6], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg205: f32, %arg206: f32):
      %832 = "arith.addf"(%arg205, %arg206) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%832) : (f32) -> ()
    }) : (tensor<32x48xf32>, tensor<1x48xf32>) -> tensor<1x48xf32>
    %643 = "linalg.generic"(%642, %416) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg203: f32, %arg204: bf16):
      %831 = "arith.truncf"(%arg203) : (f32) -> bf16
      "linalg.yield"(%831) : (bf16) -> ()
    }) : (tensor<1x48xf32>, tensor<1x48xbf16>) -> tensor<1x48xbf16>
    %644 = "tensor.collapse_shape"(%643) <{reassociation = [[0, 1]]}> : (tensor<1x48xbf16>) -> tensor<48xbf16>
    %645 = "tensor.expand_shape"(%637) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 16, 4, 12>}> : (tensor<32x48xbf16>) -> tensor<2x16x4x12xbf16>
    %646 = "linalg.transpose"(%645, %100) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg201: bf16, %arg202: bf16):
      "linalg.yield"(%arg201) : (bf16) -> ()
    }) : (tensor<2x16x4x12xbf16>, tensor<2x4x16x12xbf16>) -> tensor<2x4x16x12xbf16>
    %647 = "tensor.collapse_shape"(%646) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x12xbf16>) -> tensor<8x16x12xbf16>
    %648 = "linalg.transpose"(%134, %111) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg199: bf16, %arg200: bf16):
      "linalg.yield"(%arg199) : (bf16) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %649 = "linalg.batch_matmul"(%648, %647, %137) <{indexing_maps = [#map22, #map23, #map24], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg196: bf16, %arg197: bf16, %arg198: f32):
      %827 = "arith.extf"(%arg196) : (bf16) -> f32
      %828 = "arith.extf"(%arg197) : (bf16) -> f32
      %829 = "arith.mulf"(%827, %828) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %830 = "arith.addf"(%arg198, %829) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%830) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x12xbf16>, tensor<8x16x12xf32>) -> tensor<8x16x12xf32>
    %650 = "linalg.generic"(%649, %139) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg194: f32, %arg195: bf16):
      %826 = "arith.truncf"(%arg194) : (f32) -> bf16
      "linalg.yield"(%826) : (bf16) -> ()
    }) : (tensor<8x16x12xf32>, tensor<8x16x12xbf16>) -> tensor<8x16x12xbf16>
    %651 = "linalg.transpose"(%135, %498) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg192: bf16, %arg193: bf16):
      "linalg.yield"(%arg192) : (bf16) -> ()
    }) : (tensor<8x16x12xbf16>, tensor<8x12x16xbf16>) -> tensor<8x12x16xbf16>
    %652 = "linalg.batch_matmul"(%647, %651, %109) <{indexing_maps = [#map22, #map23, #map24], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg189: bf16, %arg190: bf16, %arg191: f32):
      %822 = "arith.extf"(%arg189) : (bf16) -> f32
      %823 = "arith.extf"(%arg190) : (bf16) -> f32
      %824 = "arith.mulf"(%822, %823) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %825 = "arith.addf"(%arg191, %824) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%825) : (f32) -> ()
    }) : (tensor<8x16x12xbf16>, tensor<8x12x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %653 = "linalg.generic"(%652, %111) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg187: f32, %arg188: bf16):
      %821 = "arith.truncf"(%arg187) : (f32) -> bf16
      "linalg.yield"(%821) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %654 = "tensor.expand_shape"(%650) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 12>}> : (tensor<8x16x12xbf16>) -> tensor<2x4x16x12xbf16>
    %655 = "tensor.expand_shape"(%653) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %656 = "linalg.generic"(%655, %114) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg185: bf16, %arg186: f32):
      %820 = "arith.extf"(%arg185) : (bf16) -> f32
      "linalg.yield"(%820) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %657 = "linalg.generic"(%133, %114) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg183: bf16, %arg184: f32):
      %819 = "arith.extf"(%arg183) : (bf16) -> f32
      "linalg.yield"(%819) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %658 = "linalg.generic"(%656, %657, %114) <{indexing_maps = [#map13, #map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg180: f32, %arg181: f32, %arg182: f32):
      %818 = "arith.mulf"(%arg180, %arg181) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%818) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %659 = "linalg.generic"(%658, %130) <{indexing_maps = [#map13, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg178: f32, %arg179: f32):
      %817 = "arith.addf"(%arg178, %arg179) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%817) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %660 = "linalg.generic"(%657, %659, %114) <{indexing_maps = [#map13, #map15, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg175: f32, %arg176: f32, %arg177: f32):
      %816 = "arith.mulf"(%arg175, %arg176) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%816) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %661 = "linalg.generic"(%658, %660, %114) <{indexing_maps = [#map13, #map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg172: f32, %arg173: f32, %arg174: f32):
      %815 = "arith.subf"(%arg172, %arg173) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%815) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %662 = "linalg.generic"(%661, %117) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg170: f32, %arg171: bf16):
      %814 = "arith.truncf"(%arg170) : (f32) -> bf16
      "linalg.yield"(%814) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %663 = "linalg.generic"(%662, %114) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg168: bf16, %arg169: f32):
      %813 = "arith.extf"(%arg168) : (bf16) -> f32
      "linalg.yield"(%813) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %664 = "linalg.generic"(%663, %114) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg166: f32, %arg167: f32):
      %811 = "arith.truncf"(%17) : (f64) -> f32
      %812 = "arith.mulf"(%arg166, %811) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%812) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %665 = "linalg.generic"(%664, %117) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg164: f32, %arg165: bf16):
      %810 = "arith.truncf"(%arg164) : (f32) -> bf16
      "linalg.yield"(%810) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %666 = "tensor.collapse_shape"(%665) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %667 = "linalg.transpose"(%106, %498) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg162: bf16, %arg163: bf16):
      "linalg.yield"(%arg162) : (bf16) -> ()
    }) : (tensor<8x16x12xbf16>, tensor<8x12x16xbf16>) -> tensor<8x12x16xbf16>
    %668 = "linalg.batch_matmul"(%667, %666, %517) <{indexing_maps = [#map22, #map23, #map24], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg159: bf16, %arg160: bf16, %arg161: f32):
      %806 = "arith.extf"(%arg159) : (bf16) -> f32
      %807 = "arith.extf"(%arg160) : (bf16) -> f32
      %808 = "arith.mulf"(%806, %807) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %809 = "arith.addf"(%arg161, %808) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%809) : (f32) -> ()
    }) : (tensor<8x12x16xbf16>, tensor<8x16x16xbf16>, tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %669 = "linalg.generic"(%668, %498) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg157: f32, %arg158: bf16):
      %805 = "arith.truncf"(%arg157) : (f32) -> bf16
      "linalg.yield"(%805) : (bf16) -> ()
    }) : (tensor<8x12x16xf32>, tensor<8x12x16xbf16>) -> tensor<8x12x16xbf16>
    %670 = "linalg.transpose"(%107, %139) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg155: bf16, %arg156: bf16):
      "linalg.yield"(%arg155) : (bf16) -> ()
    }) : (tensor<8x12x16xbf16>, tensor<8x16x12xbf16>) -> tensor<8x16x12xbf16>
    %671 = "linalg.batch_matmul"(%666, %670, %137) <{indexing_maps = [#map22, #map23, #map24], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg152: bf16, %arg153: bf16, %arg154: f32):
      %801 = "arith.extf"(%arg152) : (bf16) -> f32
      %802 = "arith.extf"(%arg153) : (bf16) -> f32
      %803 = "arith.mulf"(%801, %802) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %804 = "arith.addf"(%arg154, %803) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%804) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x12xbf16>, tensor<8x16x12xf32>) -> tensor<8x16x12xf32>
    %672 = "linalg.generic"(%671, %139) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg150: f32, %arg151: bf16):
      %800 = "arith.truncf"(%arg150) : (f32) -> bf16
      "linalg.yield"(%800) : (bf16) -> ()
    }) : (tensor<8x16x12xf32>, tensor<8x16x12xbf16>) -> tensor<8x16x12xbf16>
    %673 = "tensor.expand_shape"(%669) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 12, 16>}> : (tensor<8x12x16xbf16>) -> tensor<2x4x12x16xbf16>
    %674 = "tensor.expand_shape"(%672) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 12>}> : (tensor<8x16x12xbf16>) -> tensor<2x4x16x12xbf16>
    %675 = "linalg.transpose"(%674, %142) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg148: bf16, %arg149: bf16):
      "linalg.yield"(%arg148) : (bf16) -> ()
    }) : (tensor<2x4x16x12xbf16>, tensor<2x16x4x12xbf16>) -> tensor<2x16x4x12xbf16>
    %676 = "tensor.collapse_shape"(%675) <{reassociation = [[0], [1], [2, 3]]}> : (tensor<2x16x4x12xbf16>) -> tensor<2x16x48xbf16>
    %677 = "linalg.transpose"(%654, %142) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg146: bf16, %arg147: bf16):
      "linalg.yield"(%arg146) : (bf16) -> ()
    }) : (tensor<2x4x16x12xbf16>, tensor<2x16x4x12xbf16>) -> tensor<2x16x4x12xbf16>
    %678 = "tensor.collapse_shape"(%677) <{reassociation = [[0], [1], [2, 3]]}> : (tensor<2x16x4x12xbf16>) -> tensor<2x16x48xbf16>
    %679 = "linalg.transpose"(%673, %142) <{permutation = array<i64: 0, 3, 1, 2>}> ({
    ^bb0(%arg144: bf16, %arg145: bf16):
      "linalg.yield"(%arg144) : (bf16) -> ()
    }) : (tensor<2x4x12x16xbf16>, tensor<2x16x4x12xbf16>) -> tensor<2x16x4x12xbf16>
    %680 = "tensor.collapse_shape"(%679) <{reassociation = [[0], [1], [2, 3]]}> : (tensor<2x16x4x12xbf16>) -> tensor<2x16x48xbf16>
    %681 = "tensor.concat"(%676, %680, %678) <{dim = 2 : i64}> : (tensor<2x16x48xbf16>, tensor<2x16x48xbf16>, tensor<2x16x48xbf16>) -> tensor<2x16x144xbf16>
    %682 = "tensor.collapse_shape"(%681) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x144xbf16>) -> tensor<32x144xbf16>
    %683 = "linalg.transpose"(%arg4, %533) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg142: bf16, %arg143: bf16):
      "linalg.yield"(%arg142) : (bf16) -> ()
    }) : (tensor<48x144xbf16>, tensor<144x48xbf16>) -> tensor<144x48xbf16>
    %684 = "linalg.matmul"(%682, %683, %146) <{indexing_maps = [#map20, #map21, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg139: bf16, %arg140: bf16, %arg141: f32):
      %796 = "arith.extf"(%arg139) : (bf16) -> f32
      %797 = "arith.extf"(%arg140) : (bf16) -> f32
      %798 = "arith.mulf"(%796, %797) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %799 = "arith.addf"(%arg141, %798) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%799) : (f32) -> ()
    }) : (tensor<32x144xbf16>, tensor<144x48xbf16>, tensor<32x48xf32>) -> tensor<32x48xf32>
    %685 = "linalg.generic"(%684, %148) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg137: f32, %arg138: bf16):
      %795 = "arith.truncf"(%arg137) : (f32) -> bf16
      "linalg.yield"(%795) : (bf16) -> ()
    }) : (tensor<32x48xf32>, tensor<32x48xbf16>) -> tensor<32x48xbf16>
    %686 = "linalg.transpose"(%87, %445) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg135: bf16, %arg136: bf16):
      "linalg.yield"(%arg135) : (bf16) -> ()
    }) : (tensor<32x48xbf16>, tensor<48x32xbf16>) -> tensor<48x32xbf16>
    %687 = "linalg.matmul"(%686, %682, %539) <{indexing_maps = [#map20, #map21, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg132: bf16, %arg133: bf16, %arg134: f32):
      %791 = "arith.extf"(%arg132) : (bf16) -> f32
      %792 = "arith.extf"(%arg133) : (bf16) -> f32
      %793 = "arith.mulf"(%791, %792) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %794 = "arith.addf"(%arg134, %793) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%794) : (f32) -> ()
    }) : (tensor<48x32xbf16>, tensor<32x144xbf16>, tensor<48x144xf32>) -> tensor<48x144xf32>
    %688 = "linalg.generic"(%687, %541) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg130: f32, %arg131: bf16):
      %790 = "arith.truncf"(%arg130) : (f32) -> bf16
      "linalg.yield"(%790) : (bf16) -> ()
    }) : (tensor<48x144xf32>, tensor<48x144xbf16>) -> tensor<48x144xbf16>
    %689 = "linalg.generic"(%682, %88) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg128: bf16, %arg129: f32):
      %789 = "arith.extf"(%arg128) : (bf16) -> f32
      "linalg.yield"(%789) : (f32) -> ()
    }) : (tensor<32x144xbf16>, tensor<32x144xf32>) -> tensor<32x144xf32>
    %690 = "linalg.generic"(%689, %545) <{indexing_maps = [#map5, #map6], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg126: f32, %arg127: f32):
      %788 = "arith.addf"(%arg126, %arg127) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%788) : (f32) -> ()
    }) : (tensor<32x144xf32>, tensor<1x144xf32>) -> tensor<1x144xf32>
    %691 = "linalg.generic"(%690, %547) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg124: f32, %arg125: bf16):
      %787 = "arith.truncf"(%arg124) : (f32) -> bf16
      "linalg.yield"(%787) : (bf16) -> ()
    }) : (tensor<1x144xf32>, tensor<1x144xbf16>) -> tensor<1x144xbf16>
    %692 = "tensor.collapse_shape"(%691) <{reassociation = [[0, 1]]}> : (tensor<1x144xbf16>) -> tensor<144xbf16>
    %693 = "tensor.expand_shape"(%685) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 16, 48>}> : (tensor<32x48xbf16>) -> tensor<2x16x48xbf16>
    %694 = "linalg.generic"(%693, %71) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg122: bf16, %arg123: f32):
      %786 = "arith.extf"(%arg122) : (bf16) -> f32
      "linalg.yield"(%786) : (f32) -> ()
    }) : (tensor<2x16x48xbf16>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %695 = "linalg.generic"(%arg2, %380) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg120: bf16, %arg121: f32):
      %785 = "arith.extf"(%arg120) : (bf16) -> f32
      "linalg.yield"(%785) : (f32) -> ()
    }) : (tensor<48xbf16>, tensor<48xf32>) -> tensor<48xf32>
    %696 = "linalg.generic"(%694, %695, %71) <{indexing_maps = [#map1, #map19, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg117: f32, %arg118: f32, %arg119: f32):
      %784 = "arith.mulf"(%arg117, %arg118) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%784) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %697 = "linalg.generic"(%696, %71) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg115: f32, %arg116: f32):
      %783 = "arith.mulf"(%arg115, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%783) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %698 = "linalg.generic"(%696, %74) <{indexing_maps = [#map1, #map18], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg113: f32, %arg114: f32):
      %782 = "arith.addf"(%arg113, %arg114) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%782) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %699 = "linalg.generic"(%696, %83, %71) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg110: f32, %arg111: f32, %arg112: f32):
      %781 = "arith.mulf"(%arg110, %arg111) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%781) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %700 = "linalg.generic"(%699, %74) <{indexing_maps = [#map1, #map18], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg108: f32, %arg109: f32):
      %780 = "arith.addf"(%arg108, %arg109) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%780) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %701 = "linalg.generic"(%83, %700, %71) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg105: f32, %arg106: f32, %arg107: f32):
      %779 = "arith.mulf"(%arg105, %arg106) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%779) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x1xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %702 = "linalg.generic"(%697, %698, %71) <{indexing_maps = [#map1, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg102: f32, %arg103: f32, %arg104: f32):
      %778 = "arith.subf"(%arg102, %arg103) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%778) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x1xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %703 = "linalg.generic"(%702, %701, %71) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg99: f32, %arg100: f32, %arg101: f32):
      %777 = "arith.subf"(%arg99, %arg100) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%777) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %704 = "linalg.generic"(%82, %73) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg97: f32, %arg98: f32):
      %776 = "arith.divf"(%arg97, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%776) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %705 = "linalg.generic"(%704, %703, %71) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg94: f32, %arg95: f32, %arg96: f32):
      %775 = "arith.mulf"(%arg94, %arg95) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%775) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %706 = "linalg.generic"(%694, %83, %71) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg91: f32, %arg92: f32, %arg93: f32):
      %774 = "arith.mulf"(%arg91, %arg92) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%774) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %707 = "linalg.generic"(%706, %393) <{indexing_maps = [#map1, #map19], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg89: f32, %arg90: f32):
      %773 = "arith.addf"(%arg89, %arg90) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%773) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %708 = "linalg.generic"(%694, %393) <{indexing_maps = [#map1, #map19], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg87: f32, %arg88: f32):
      %772 = "arith.addf"(%arg87, %arg88) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%772) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %709 = "linalg.generic"(%705, %25) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg85: f32, %arg86: bf16):
      %771 = "arith.truncf"(%arg85) : (f32) -> bf16
      "linalg.yield"(%771) : (bf16) -> ()
    }) : (tensor<2x16x48xf32>, tensor<2x16x48xbf16>) -> tensor<2x16x48xbf16>
    %710 = "linalg.generic"(%707, %397) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg83: f32, %arg84: bf16):
      %770 = "arith.truncf"(%arg83) : (f32) -> bf16
      "linalg.yield"(%770) : (bf16) -> ()
    }) : (tensor<48xf32>, tensor<48xbf16>) -> tensor<48xbf16>
    %711 = "linalg.generic"(%708, %397) <{indexing_maps = [#map2, #map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg81: f32, %arg82: bf16):
      %769 = "arith.truncf"(%arg81) : (f32) -> bf16
      "linalg.yield"(%769) : (bf16) -> ()
    }) : (tensor<48xf32>, tensor<48xbf16>) -> tensor<48xbf16>
    %712 = "linalg.generic"(%633, %709, %25) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg78: bf16, %arg79: bf16, %arg80: bf16):
      %768 = "arith.addf"(%arg78, %arg79) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%768) : (bf16) -> ()
    }) : (tensor<2x16x48xbf16>, tensor<2x16x48xbf16>, tensor<2x16x48xbf16>) -> tensor<2x16x48xbf16>
    %713 = "linalg.generic"(%712, %71) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg76: bf16, %arg77: f32):
      %767 = "arith.extf"(%arg76) : (bf16) -> f32
      "linalg.yield"(%767) : (f32) -> ()
    }) : (tensor<2x16x48xbf16>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %714 = "tensor.empty"() : () -> tensor<1x16x48xf32>
    %715 = "linalg.fill"(%8, %714) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg74: f32, %arg75: f32):
      "linalg.yield"(%arg74) : (f32) -> ()
    }) : (f32, tensor<1x16x48xf32>) -> tensor<1x16x48xf32>
    %716 = "linalg.generic"(%713, %715) <{indexing_maps = [#map1, #map3], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg72: f32, %arg73: f32):
      %766 = "arith.addf"(%arg72, %arg73) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%766) : (f32) -> ()
    }) : (tensor<2x16x48xf32>, tensor<1x16x48xf32>) -> tensor<1x16x48xf32>
    %717 = "linalg.generic"(%716, %30) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg70: f32, %arg71: bf16):
      %765 = "arith.truncf"(%arg70) : (f32) -> bf16
      "linalg.yield"(%765) : (bf16) -> ()
    }) : (tensor<1x16x48xf32>, tensor<1x16x48xbf16>) -> tensor<1x16x48xbf16>
    %718 = "linalg.generic"(%320) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg69: i64):
      %763 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %764 = "arith.index_cast"(%763) : (index) -> i64
      "linalg.yield"(%764) : (i64) -> ()
    }) : (tensor<32xi64>) -> tensor<32xi64>
    %719 = "tensor.expand_shape"(%718) <{reassociation = [[0, 1]], static_output_shape = array<i64: 32, 1>}> : (tensor<32xi64>) -> tensor<32x1xi64>
    %720 = "tensor.empty"() : () -> tensor<32x16xi1>
    %721 = "linalg.generic"(%29, %719, %720) <{indexing_maps = [#map6, #map7, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg66: i64, %arg67: i64, %arg68: i1):
      %762 = "arith.cmpi"(%arg66, %arg67) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%762) : (i1) -> ()
    }) : (tensor<1x16xi64>, tensor<32x1xi64>, tensor<32x16xi1>) -> tensor<32x16xi1>
    %722 = "linalg.generic"(%719, %356) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg64: i64, %arg65: i1):
      %761 = "arith.cmpi"(%arg64, %4) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%761) : (i1) -> ()
    }) : (tensor<32x1xi64>, tensor<32x1xi1>) -> tensor<32x1xi1>
    %723 = "linalg.generic"(%721, %722, %720) <{indexing_maps = [#map5, #map7, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg61: i1, %arg62: i1, %arg63: i1):
      %760 = "arith.andi"(%arg61, %arg62) : (i1, i1) -> i1
      "linalg.yield"(%760) : (i1) -> ()
    }) : (tensor<32x16xi1>, tensor<32x1xi1>, tensor<32x16xi1>) -> tensor<32x16xi1>
    %724 = "linalg.generic"(%717, %714) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg59: bf16, %arg60: f32):
      %759 = "arith.extf"(%arg59) : (bf16) -> f32
      "linalg.yield"(%759) : (f32) -> ()
    }) : (tensor<1x16x48xbf16>, tensor<1x16x48xf32>) -> tensor<1x16x48xf32>
    %725 = "tensor.expand_shape"(%723) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 32, 16, 1>}> : (tensor<32x16xi1>) -> tensor<32x16x1xi1>
    %726 = "tensor.empty"() : () -> tensor<32x16x48xf32>
    %727 = "linalg.generic"(%725, %724, %11, %726) <{indexing_maps = [#map18, #map3, #map10, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg55: i1, %arg56: f32, %arg57: f32, %arg58: f32):
      %758 = "arith.select"(%arg55, %arg56, %arg57) : (i1, f32, f32) -> f32
      "linalg.yield"(%758) : (f32) -> ()
    }) : (tensor<32x16x1xi1>, tensor<1x16x48xf32>, tensor<f32>, tensor<32x16x48xf32>) -> tensor<32x16x48xf32>
    %728 = "linalg.generic"(%727, %146) <{indexing_maps = [#map1, #map20], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg53: f32, %arg54: f32):
      %757 = "arith.addf"(%arg53, %arg54) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%757) : (f32) -> ()
    }) : (tensor<32x16x48xf32>, tensor<32x48xf32>) -> tensor<32x48xf32>
    %729 = "linalg.generic"(%728, %148) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg51: f32, %arg52: bf16):
      %756 = "arith.truncf"(%arg51) : (f32) -> bf16
      "linalg.yield"(%756) : (bf16) -> ()
    }) : (tensor<32x48xf32>, tensor<32x48xbf16>) -> tensor<32x48xbf16>
    %730 = "tensor.collapse_shape"(%arg28) <{reassociation = [[0, 1]]}> : (tensor<2x16xi64>) -> tensor<32xi64>
    %731 = "tensor.expand_shape"(%730) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 32>}> : (tensor<32xi64>) -> tensor<1x32xi64>
    %732 = "tensor.expand_shape"(%352) <{reassociation = [[0, 1]], static_output_shape = array<i64: 96, 1>}> : (tensor<96xi64>) -> tensor<96x1xi64>
    %733 = "tensor.empty"() : () -> tensor<96x32xi1>
    %734 = "linalg.generic"(%731, %732, %733) <{indexing_maps = [#map6, #map7, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg48: i64, %arg49: i64, %arg50: i1):
      %755 = "arith.cmpi"(%arg48, %arg49) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%755) : (i1) -> ()
    }) : (tensor<1x32xi64>, tensor<96x1xi64>, tensor<96x32xi1>) -> tensor<96x32xi1>
    %735 = "tensor.empty"() : () -> tensor<96x1xi1>
    %736 = "linalg.generic"(%732, %735) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg46: i64, %arg47: i1):
      %754 = "arith.cmpi"(%arg46, %4) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%754) : (i1) -> ()
    }) : (tensor<96x1xi64>, tensor<96x1xi1>) -> tensor<96x1xi1>
    %737 = "linalg.generic"(%734, %736, %733) <{indexing_maps = [#map5, #map7, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg43: i1, %arg44: i1, %arg45: i1):
      %753 = "arith.andi"(%arg43, %arg44) : (i1, i1) -> i1
      "linalg.yield"(%753) : (i1) -> ()
    }) : (tensor<96x32xi1>, tensor<96x1xi1>, tensor<96x32xi1>) -> tensor<96x32xi1>
    %738 = "tensor.collapse_shape"(%712) <{reassociation = [[0, 1], [2]]}> : (tensor<2x16x48xbf16>) -> tensor<32x48xbf16>
    %739 = "tensor.expand_shape"(%738) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 32, 48>}> : (tensor<32x48xbf16>) -> tensor<1x32x48xbf16>
    %740 = "tensor.empty"() : () -> tensor<1x32x48xf32>
    %741 = "linalg.generic"(%739, %740) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg41: bf16, %arg42: f32):
      %752 = "arith.extf"(%arg41) : (bf16) -> f32
      "linalg.yield"(%752) : (f32) -> ()
    }) : (tensor<1x32x48xbf16>, tensor<1x32x48xf32>) -> tensor<1x32x48xf32>
    %742 = "tensor.expand_shape"(%737) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 96, 32, 1>}> : (tensor<96x32xi1>) -> tensor<96x32x1xi1>
    %743 = "tensor.empty"() : () -> tensor<96x32x48xf32>
    %744 = "linalg.generic"(%742, %741, %11, %743) <{indexing_maps = [#map18, #map3, #map10, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg37: i1, %arg38: f32, %arg39: f32, %arg40: f32):
      %751 = "arith.select"(%arg37, %arg38, %arg39) : (i1, f32, f32) -> f32
      "linalg.yield"(%751) : (f32) -> ()
    }) : (tensor<96x32x1xi1>, tensor<1x32x48xf32>, tensor<f32>, tensor<96x32x48xf32>) -> tensor<96x32x48xf32>
    %745 = "linalg.generic"(%744, %372) <{indexing_maps = [#map1, #map20], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg35: f32, %arg36: f32):
      %750 = "arith.addf"(%arg35, %arg36) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%750) : (f32) -> ()
    }) : (tensor<96x32x48xf32>, tensor<96x48xf32>) -> tensor<96x48xf32>
    %746 = "linalg.generic"(%745, %374) <{indexing_maps = [#map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg33: f32, %arg34: bf16):
      %749 = "arith.truncf"(%arg33) : (f32) -> bf16
      "linalg.yield"(%749) : (bf16) -> ()
    }) : (tensor<96x48xf32>, tensor<96x48xbf16>) -> tensor<96x48xbf16>
    %747 = "linalg.generic"(%375, %746, %374) <{indexing_maps = [#map5, #map5, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg30: bf16, %arg31: bf16, %arg32: bf16):
      %748 = "arith.addf"(%arg30, %arg31) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%748) : (bf16) -> ()
    }) : (tensor<96x48xbf16>, tensor<96x48xbf16>, tensor<96x48xbf16>) -> tensor<96x48xbf16>
    "func.return"(%348, %747, %729, %710, %711, %688, %692, %640, %644, %631, %632, %609, %613, %576, %580, %567, %568, %542, %549, %487, %491, %475, %476, %450, %457, %411, %418, %398, %399) : (tensor<f32>, tensor<96x48xbf16>, tensor<32x48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48x144xbf16>, tensor<144xbf16>, tensor<48x48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48x192xbf16>, tensor<192xbf16>, tensor<192x48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48x144xbf16>, tensor<144xbf16>, tensor<48x48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48x192xbf16>, tensor<192xbf16>, tensor<192x48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48xbf16>) -> ()
  }) : () -> ()
}) : () -> ()
