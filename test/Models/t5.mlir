// Written by utils/export_models.py; t5.json describes it.
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0) -> (d0)>
#map8 = affine_map<(d0, d1) -> (0, d1)>
#map9 = affine_map<(d0, d1) -> (d0, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> ()>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map20 = affine_map<(d0, d1) -> (d0)>
#map21 = affine_map<(d0) -> ()>
#map22 = affine_map<() -> ()>
#map23 = affine_map<(d0, d1) -> ()>
#map24 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map25 = affine_map<(d0, d1, d2) -> ()>
#map26 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
"builtin.module"() ({
  "func.func"() <{arg_attrs = [{ufp4.name = "shared.weight", ufp4.parameter}, {ufp4.name = "encoder.block.0.layer.0.SelfAttention.q.weight", ufp4.parameter}, {ufp4.name = "encoder.block.0.layer.0.SelfAttention.k.weight", ufp4.parameter}, {ufp4.name = "encoder.block.0.layer.0.SelfAttention.v.weight", ufp4.parameter}, {ufp4.name = "encoder.block.0.layer.0.SelfAttention.o.weight", ufp4.parameter}, {ufp4.name = "encoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight", ufp4.parameter}, {ufp4.name = "encoder.block.0.layer.0.layer_norm.weight", ufp4.parameter}, {ufp4.name = "encoder.block.0.layer.1.DenseReluDense.wi_0.weight", ufp4.parameter}, {ufp4.name = "encoder.block.0.layer.1.DenseReluDense.wi_1.weight", ufp4.parameter}, {ufp4.name = "encoder.block.0.layer.1.DenseReluDense.wo.weight", ufp4.parameter}, {ufp4.name = "encoder.block.0.layer.1.layer_norm.weight", ufp4.parameter}, {ufp4.name = "encoder.final_layer_norm.weight", ufp4.parameter}, {ufp4.name = "decoder.block.0.layer.0.SelfAttention.q.weight", ufp4.parameter}, {ufp4.name = "decoder.block.0.layer.0.SelfAttention.k.weight", ufp4.parameter}, {ufp4.name = "decoder.block.0.layer.0.SelfAttention.v.weight", ufp4.parameter}, {ufp4.name = "decoder.block.0.layer.0.SelfAttention.o.weight", ufp4.parameter}, {ufp4.name = "decoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight", ufp4.parameter}, {ufp4.name = "decoder.block.0.layer.0.layer_norm.weight", ufp4.parameter}, {ufp4.name = "decoder.block.0.layer.1.EncDecAttention.q.weight", ufp4.parameter}, {ufp4.name = "decoder.block.0.layer.1.EncDecAttention.k.weight", ufp4.parameter}, {ufp4.name = "decoder.block.0.layer.1.EncDecAttention.v.weight", ufp4.parameter}, {ufp4.name = "decoder.block.0.layer.1.EncDecAttention.o.weight", ufp4.parameter}, {ufp4.name = "decoder.block.0.layer.1.layer_norm.weight", ufp4.parameter}, {ufp4.name = "decoder.block.0.layer.2.DenseReluDense.wi_0.weight", ufp4.parameter}, {ufp4.name = "decoder.block.0.layer.2.DenseReluDense.wi_1.weight", ufp4.parameter}, {ufp4.name = "decoder.block.0.layer.2.DenseReluDense.wo.weight", ufp4.parameter}, {ufp4.name = "decoder.block.0.layer.2.layer_norm.weight", ufp4.parameter}, {ufp4.name = "decoder.final_layer_norm.weight", ufp4.parameter}, {ufp4.name = "input_ids"}, {ufp4.name = "decoder_input_ids"}, {ufp4.name = "labels"}], function_type = (tensor<96x48xbf16>, tensor<48x48xbf16>, tensor<48x48xbf16>, tensor<48x48xbf16>, tensor<48x48xbf16>, tensor<32x4xbf16>, tensor<48xbf16>, tensor<80x48xbf16>, tensor<80x48xbf16>, tensor<48x80xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48x48xbf16>, tensor<48x48xbf16>, tensor<48x48xbf16>, tensor<48x48xbf16>, tensor<32x4xbf16>, tensor<48xbf16>, tensor<48x48xbf16>, tensor<48x48xbf16>, tensor<48x48xbf16>, tensor<48x48xbf16>, tensor<48xbf16>, tensor<80x48xbf16>, tensor<80x48xbf16>, tensor<48x80xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<2x10xi64>, tensor<2x7xi64>, tensor<2x7xi64>) -> (tensor<bf16>, tensor<96x48xbf16>, tensor<48x48xbf16>, tensor<48x48xbf16>, tensor<48x48xbf16>, tensor<48x48xbf16>, tensor<32x4xbf16>, tensor<48xbf16>, tensor<80x48xbf16>, tensor<80x48xbf16>, tensor<48x80xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48x48xbf16>, tensor<48x48xbf16>, tensor<48x48xbf16>, tensor<48x48xbf16>, tensor<32x4xbf16>, tensor<48xbf16>, tensor<48x48xbf16>, tensor<48x48xbf16>, tensor<48x48xbf16>, tensor<48x48xbf16>, tensor<48xbf16>, tensor<80x48xbf16>, tensor<80x48xbf16>, tensor<48x80xbf16>, tensor<48xbf16>, tensor<48xbf16>), res_attrs = [{ufp4.name = "loss"}, {ufp4.name = "grad.shared.weight"}, {ufp4.name = "grad.encoder.block.0.layer.0.SelfAttention.q.weight"}, {ufp4.name = "grad.encoder.block.0.layer.0.SelfAttention.k.weight"}, {ufp4.name = "grad.encoder.block.0.layer.0.SelfAttention.v.weight"}, {ufp4.name = "grad.encoder.block.0.layer.0.SelfAttention.o.weight"}, {ufp4.name = "grad.encoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight"}, {ufp4.name = "grad.encoder.block.0.layer.0.layer_norm.weight"}, {ufp4.name = "grad.encoder.block.0.layer.1.DenseReluDense.wi_0.weight"}, {ufp4.name = "grad.encoder.block.0.layer.1.DenseReluDense.wi_1.weight"}, {ufp4.name = "grad.encoder.block.0.layer.1.DenseReluDense.wo.weight"}, {ufp4.name = "grad.encoder.block.0.layer.1.layer_norm.weight"}, {ufp4.name = "grad.encoder.final_layer_norm.weight"}, {ufp4.name = "grad.decoder.block.0.layer.0.SelfAttention.q.weight"}, {ufp4.name = "grad.decoder.block.0.layer.0.SelfAttention.k.weight"}, {ufp4.name = "grad.decoder.block.0.layer.0.SelfAttention.v.weight"}, {ufp4.name = "grad.decoder.block.0.layer.0.SelfAttention.o.weight"}, {ufp4.name = "grad.decoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight"}, {ufp4.name = "grad.decoder.block.0.layer.0.layer_norm.weight"}, {ufp4.name = "grad.decoder.block.0.layer.1.EncDecAttention.q.weight"}, {ufp4.name = "grad.decoder.block.0.layer.1.EncDecAttention.k.weight"}, {ufp4.name = "grad.decoder.block.0.layer.1.EncDecAttention.v.weight"}, {ufp4.name = "grad.decoder.block.0.layer.1.EncDecAttention.o.weight"}, {ufp4.name = "grad.decoder.block.0.layer.1.layer_norm.weight"}, {ufp4.name = "grad.decoder.block.0.layer.2.DenseReluDense.wi_0.weight"}, {ufp4.name = "grad.decoder.block.0.layer.2.DenseReluDense.wi_1.weight"}, {ufp4.name = "grad.decoder.block.0.layer.2.DenseReluDense.wo.weight"}, {ufp4.name = "grad.decoder.block.0.layer.2.layer_norm.weight"}, {ufp4.name = "grad.decoder.final_layer_norm.weight"}], sym_name = "train_step"}> ({
  ^bb0(%arg0: tensor<96x48xbf16>, %arg1: tensor<48x48xbf16>, %arg2: tensor<48x48xbf16>, %arg3: tensor<48x48xbf16>, %arg4: tensor<48x48xbf16>, %arg5: tensor<32x4xbf16>, %arg6: tensor<48xbf16>, %arg7: tensor<80x48xbf16>, %arg8: tensor<80x48xbf16>, %arg9: tensor<48x80xbf16>, %arg10: tensor<48xbf16>, %arg11: tensor<48xbf16>, %arg12: tensor<48x48xbf16>, %arg13: tensor<48x48xbf16>, %arg14: tensor<48x48xbf16>, %arg15: tensor<48x48xbf16>, %arg16: tensor<32x4xbf16>, %arg17: tensor<48xbf16>, %arg18: tensor<48x48xbf16>, %arg19: tensor<48x48xbf16>, %arg20: tensor<48x48xbf16>, %arg21: tensor<48x48xbf16>, %arg22: tensor<48xbf16>, %arg23: tensor<80x48xbf16>, %arg24: tensor<80x48xbf16>, %arg25: tensor<48x80xbf16>, %arg26: tensor<48xbf16>, %arg27: tensor<48xbf16>, %arg28: tensor<2x10xi64>, %arg29: tensor<2x7xi64>, %arg30: tensor<2x7xi64>):
    %0 = "arith.constant"() <{value = -100 : i64}> : () -> i64
    %1 = "arith.constant"() <{value = 8 : i64}> : () -> i64
    %2 = "arith.constant"() <{value = 16 : i64}> : () -> i64
    %3 = "arith.constant"() <{value = 0 : i64}> : () -> i64
    %4 = "arith.constant"() <{value = -1 : i64}> : () -> i64
    %5 = "arith.constant"() <{value = 96 : index}> : () -> index
    %6 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %7 = "arith.constant"() <{value = 32 : index}> : () -> index
    %8 = "arith.constant"() <{value = 0xFF800000 : f32}> : () -> f32
    %9 = "arith.constant"() <{value = 0.000000e+00 : bf16}> : () -> bf16
    %10 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %11 = "arith.constant"() <{value = dense<1.000000e+00> : tensor<bf16>}> : () -> tensor<bf16>
    %12 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<1x4x7x10xbf16>}> : () -> tensor<1x4x7x10xbf16>
    %13 = "arith.constant"() <{value = dense<-3.389530e+38> : tensor<bf16>}> : () -> tensor<bf16>
    %14 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<bf16>}> : () -> tensor<bf16>
    %15 = "arith.constant"() <{value = 0.14433756729740643 : f64}> : () -> f64
    %16 = "arith.constant"() <{value = 2.0794415416798357 : f64}> : () -> f64
    %17 = "arith.constant"() <{value = 0.79788456080286541 : f64}> : () -> f64
    %18 = "arith.constant"() <{value = 4.471500e-02 : f64}> : () -> f64
    %19 = "arith.constant"() <{value = 2.7725887222397811 : f64}> : () -> f64
    %20 = "arith.constant"() <{value = 9.9999999999999995E-7 : f64}> : () -> f64
    %21 = "arith.constant"() <{value = 4.800000e+01 : f32}> : () -> f32
    %22 = "arith.constant"() <{value = 8.000000e+00 : f32}> : () -> f32
    %23 = "arith.constant"() <{value = 5.000000e-01 : f32}> : () -> f32
    %24 = "arith.constant"() <{value = 1.000000e+00 : bf16}> : () -> bf16
    %25 = "arith.constant"() <{value = 1.600000e+01 : f32}> : () -> f32
    %26 = "arith.constant"() <{value = -5.000000e-01 : f32}> : () -> f32
    %27 = "arith.constant"() <{value = 2.000000e+00 : f32}> : () -> f32
    %28 = "arith.constant"() <{value = 3.000000e+00 : bf16}> : () -> bf16
    %29 = "arith.constant"() <{value = dense<0> : tensor<i64>}> : () -> tensor<i64>
    %30 = "arith.constant"() <{value = dense<31> : tensor<7x7xi64>}> : () -> tensor<7x7xi64>
    %31 = "arith.constant"() <{value = dense<0> : tensor<7x7xi64>}> : () -> tensor<7x7xi64>
    %32 = "arith.constant"() <{value = dense<15> : tensor<10x10xi64>}> : () -> tensor<10x10xi64>
    %33 = "arith.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
    %34 = "tensor.empty"() : () -> tensor<2x10x48xbf16>
    %35 = "linalg.generic"(%arg28, %34) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1755: i64, %arg1756: bf16):
      %1944 = "arith.index_cast"(%arg1755) : (i64) -> index
      %1945 = "linalg.index"() <{dim = 2 : i64}> : () -> index
      %1946 = "arith.cmpi"(%1944, %5) <{predicate = 2 : i64}> : (index, index) -> i1
      "cf.assert"(%1946) <{msg = "index must be smaller than dim size"}> : (i1) -> ()
      %1947 = "arith.cmpi"(%arg1755, %3) <{predicate = 5 : i64}> : (i64, i64) -> i1
      "cf.assert"(%1947) <{msg = "index must be larger or equal to 0"}> : (i1) -> ()
      %1948 = "tensor.extract"(%arg0, %1944, %1945) : (tensor<96x48xbf16>, index, index) -> bf16
      "linalg.yield"(%1948) : (bf16) -> ()
    }) : (tensor<2x10xi64>, tensor<2x10x48xbf16>) -> tensor<2x10x48xbf16>
    %36 = "tensor.empty"() : () -> tensor<2x10x48xf32>
    %37 = "linalg.generic"(%35, %36) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1753: bf16, %arg1754: f32):
      %1943 = "arith.extf"(%arg1753) : (bf16) -> f32
      "linalg.yield"(%1943) : (f32) -> ()
    }) : (tensor<2x10x48xbf16>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %38 = "linalg.generic"(%37, %37, %36) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1750: f32, %arg1751: f32, %arg1752: f32):
      %1942 = "arith.mulf"(%arg1750, %arg1751) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1942) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xf32>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %39 = "tensor.empty"() : () -> tensor<2x10x1xf32>
    %40 = "linalg.fill"(%6, %39) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1748: f32, %arg1749: f32):
      "linalg.yield"(%arg1748) : (f32) -> ()
    }) : (f32, tensor<2x10x1xf32>) -> tensor<2x10x1xf32>
    %41 = "linalg.generic"(%38, %40) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1746: f32, %arg1747: f32):
      %1941 = "arith.addf"(%arg1746, %arg1747) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1941) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x1xf32>) -> tensor<2x10x1xf32>
    %42 = "linalg.generic"(%41, %39) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1744: f32, %arg1745: f32):
      %1940 = "arith.divf"(%arg1744, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1940) : (f32) -> ()
    }) : (tensor<2x10x1xf32>, tensor<2x10x1xf32>) -> tensor<2x10x1xf32>
    %43 = "linalg.generic"(%42, %39) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1742: f32, %arg1743: f32):
      %1938 = "arith.truncf"(%20) : (f64) -> f32
      %1939 = "arith.addf"(%arg1742, %1938) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1939) : (f32) -> ()
    }) : (tensor<2x10x1xf32>, tensor<2x10x1xf32>) -> tensor<2x10x1xf32>
    %44 = "linalg.generic"(%43, %39) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1740: f32, %arg1741: f32):
      %1937 = "math.rsqrt"(%arg1740) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1937) : (f32) -> ()
    }) : (tensor<2x10x1xf32>, tensor<2x10x1xf32>) -> tensor<2x10x1xf32>
    %45 = "linalg.generic"(%35, %44, %36) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1737: bf16, %arg1738: f32, %arg1739: f32):
      %1935 = "arith.extf"(%arg1737) : (bf16) -> f32
      %1936 = "arith.mulf"(%1935, %arg1738) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1936) : (f32) -> ()
    }) : (tensor<2x10x48xbf16>, tensor<2x10x1xf32>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %46 = "linalg.generic"(%45, %34) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1735: f32, %arg1736: bf16):
      %1934 = "arith.truncf"(%arg1735) : (f32) -> bf16
      "linalg.yield"(%1934) : (bf16) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xbf16>) -> tensor<2x10x48xbf16>
    %47 = "linalg.generic"(%arg6, %46, %34) <{indexing_maps = [#map3, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1732: bf16, %arg1733: bf16, %arg1734: bf16):
      %1933 = "arith.mulf"(%arg1732, %arg1733) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1933) : (bf16) -> ()
    }) : (tensor<48xbf16>, tensor<2x10x48xbf16>, tensor<2x10x48xbf16>) -> tensor<2x10x48xbf16>
    %48 = "tensor.empty"() : () -> tensor<48x48xbf16>
    %49 = "linalg.transpose"(%arg1, %48) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1730: bf16, %arg1731: bf16):
      "linalg.yield"(%arg1730) : (bf16) -> ()
    }) : (tensor<48x48xbf16>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %50 = "tensor.collapse_shape"(%47) <{reassociation = [[0, 1], [2]]}> : (tensor<2x10x48xbf16>) -> tensor<20x48xbf16>
    %51 = "tensor.empty"() : () -> tensor<20x48xf32>
    %52 = "linalg.fill"(%6, %51) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1728: f32, %arg1729: f32):
      "linalg.yield"(%arg1728) : (f32) -> ()
    }) : (f32, tensor<20x48xf32>) -> tensor<20x48xf32>
    %53 = "linalg.matmul"(%50, %49, %52) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1725: bf16, %arg1726: bf16, %arg1727: f32):
      %1929 = "arith.extf"(%arg1725) : (bf16) -> f32
      %1930 = "arith.extf"(%arg1726) : (bf16) -> f32
      %1931 = "arith.mulf"(%1929, %1930) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1932 = "arith.addf"(%arg1727, %1931) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1932) : (f32) -> ()
    }) : (tensor<20x48xbf16>, tensor<48x48xbf16>, tensor<20x48xf32>) -> tensor<20x48xf32>
    %54 = "tensor.empty"() : () -> tensor<20x48xbf16>
    %55 = "linalg.generic"(%53, %54) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1723: f32, %arg1724: bf16):
      %1928 = "arith.truncf"(%arg1723) : (f32) -> bf16
      "linalg.yield"(%1928) : (bf16) -> ()
    }) : (tensor<20x48xf32>, tensor<20x48xbf16>) -> tensor<20x48xbf16>
    %56 = "tensor.expand_shape"(%55) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 10, 4, 12>}> : (tensor<20x48xbf16>) -> tensor<2x10x4x12xbf16>
    %57 = "tensor.empty"() : () -> tensor<2x4x10x12xbf16>
    %58 = "linalg.transpose"(%56, %57) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1721: bf16, %arg1722: bf16):
      "linalg.yield"(%arg1721) : (bf16) -> ()
    }) : (tensor<2x10x4x12xbf16>, tensor<2x4x10x12xbf16>) -> tensor<2x4x10x12xbf16>
    %59 = "linalg.transpose"(%arg2, %48) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1719: bf16, %arg1720: bf16):
      "linalg.yield"(%arg1719) : (bf16) -> ()
    }) : (tensor<48x48xbf16>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %60 = "linalg.matmul"(%50, %59, %52) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1716: bf16, %arg1717: bf16, %arg1718: f32):
      %1924 = "arith.extf"(%arg1716) : (bf16) -> f32
      %1925 = "arith.extf"(%arg1717) : (bf16) -> f32
      %1926 = "arith.mulf"(%1924, %1925) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1927 = "arith.addf"(%arg1718, %1926) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1927) : (f32) -> ()
    }) : (tensor<20x48xbf16>, tensor<48x48xbf16>, tensor<20x48xf32>) -> tensor<20x48xf32>
    %61 = "linalg.generic"(%60, %54) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1714: f32, %arg1715: bf16):
      %1923 = "arith.truncf"(%arg1714) : (f32) -> bf16
      "linalg.yield"(%1923) : (bf16) -> ()
    }) : (tensor<20x48xf32>, tensor<20x48xbf16>) -> tensor<20x48xbf16>
    %62 = "tensor.expand_shape"(%61) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 10, 4, 12>}> : (tensor<20x48xbf16>) -> tensor<2x10x4x12xbf16>
    %63 = "linalg.transpose"(%arg3, %48) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1712: bf16, %arg1713: bf16):
      "linalg.yield"(%arg1712) : (bf16) -> ()
    }) : (tensor<48x48xbf16>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %64 = "linalg.matmul"(%50, %63, %52) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1709: bf16, %arg1710: bf16, %arg1711: f32):
      %1919 = "arith.extf"(%arg1709) : (bf16) -> f32
      %1920 = "arith.extf"(%arg1710) : (bf16) -> f32
      %1921 = "arith.mulf"(%1919, %1920) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1922 = "arith.addf"(%arg1711, %1921) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1922) : (f32) -> ()
    }) : (tensor<20x48xbf16>, tensor<48x48xbf16>, tensor<20x48xf32>) -> tensor<20x48xf32>
    %65 = "linalg.generic"(%64, %54) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1707: f32, %arg1708: bf16):
      %1918 = "arith.truncf"(%arg1707) : (f32) -> bf16
      "linalg.yield"(%1918) : (bf16) -> ()
    }) : (tensor<20x48xf32>, tensor<20x48xbf16>) -> tensor<20x48xbf16>
    %66 = "tensor.expand_shape"(%65) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 10, 4, 12>}> : (tensor<20x48xbf16>) -> tensor<2x10x4x12xbf16>
    %67 = "linalg.transpose"(%66, %57) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1705: bf16, %arg1706: bf16):
      "linalg.yield"(%arg1705) : (bf16) -> ()
    }) : (tensor<2x10x4x12xbf16>, tensor<2x4x10x12xbf16>) -> tensor<2x4x10x12xbf16>
    %68 = "tensor.empty"() : () -> tensor<10xi64>
    %69 = "linalg.generic"(%68) <{indexing_maps = [#map7], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg1704: i64):
      %1916 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1917 = "arith.index_cast"(%1916) : (index) -> i64
      "linalg.yield"(%1917) : (i64) -> ()
    }) : (tensor<10xi64>) -> tensor<10xi64>
    %70 = "tensor.expand_shape"(%69) <{reassociation = [[0, 1]], static_output_shape = array<i64: 10, 1>}> : (tensor<10xi64>) -> tensor<10x1xi64>
    %71 = "tensor.expand_shape"(%69) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 10>}> : (tensor<10xi64>) -> tensor<1x10xi64>
    %72 = "tensor.empty"() : () -> tensor<10x10xi64>
    %73 = "linalg.generic"(%71, %70, %72) <{indexing_maps = [#map8, #map9, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1701: i64, %arg1702: i64, %arg1703: i64):
      %1915 = "arith.subi"(%arg1701, %arg1702) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1915) : (i64) -> ()
    }) : (tensor<1x10xi64>, tensor<10x1xi64>, tensor<10x10xi64>) -> tensor<10x10xi64>
    %74 = "tensor.empty"() : () -> tensor<10x10xi1>
    %75 = "linalg.generic"(%73, %74) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1699: i64, %arg1700: i1):
      %1914 = "arith.cmpi"(%arg1699, %3) <{predicate = 4 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1914) : (i1) -> ()
    }) : (tensor<10x10xi64>, tensor<10x10xi1>) -> tensor<10x10xi1>
    %76 = "linalg.generic"(%75, %72) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1697: i1, %arg1698: i64):
      %1913 = "arith.extui"(%arg1697) : (i1) -> i64
      "linalg.yield"(%1913) : (i64) -> ()
    }) : (tensor<10x10xi1>, tensor<10x10xi64>) -> tensor<10x10xi64>
    %77 = "linalg.generic"(%76, %72) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1695: i64, %arg1696: i64):
      %1912 = "arith.muli"(%arg1695, %2) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1912) : (i64) -> ()
    }) : (tensor<10x10xi64>, tensor<10x10xi64>) -> tensor<10x10xi64>
    %78 = "linalg.generic"(%73, %72) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1693: i64, %arg1694: i64):
      %1911 = "math.absi"(%arg1693) : (i64) -> i64
      "linalg.yield"(%1911) : (i64) -> ()
    }) : (tensor<10x10xi64>, tensor<10x10xi64>) -> tensor<10x10xi64>
    %79 = "linalg.generic"(%78, %74) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1691: i64, %arg1692: i1):
      %1910 = "arith.cmpi"(%arg1691, %1) <{predicate = 2 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1910) : (i1) -> ()
    }) : (tensor<10x10xi64>, tensor<10x10xi1>) -> tensor<10x10xi1>
    %80 = "tensor.empty"() : () -> tensor<10x10xf32>
    %81 = "linalg.generic"(%78, %80) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1689: i64, %arg1690: f32):
      %1909 = "arith.sitofp"(%arg1689) : (i64) -> f32
      "linalg.yield"(%1909) : (f32) -> ()
    }) : (tensor<10x10xi64>, tensor<10x10xf32>) -> tensor<10x10xf32>
    %82 = "linalg.generic"(%81, %80) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1687: f32, %arg1688: f32):
      %1908 = "arith.divf"(%arg1687, %22) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1908) : (f32) -> ()
    }) : (tensor<10x10xf32>, tensor<10x10xf32>) -> tensor<10x10xf32>
    %83 = "linalg.generic"(%82, %80) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1685: f32, %arg1686: f32):
      %1907 = "math.log"(%arg1685) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1907) : (f32) -> ()
    }) : (tensor<10x10xf32>, tensor<10x10xf32>) -> tensor<10x10xf32>
    %84 = "linalg.generic"(%83, %80) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1683: f32, %arg1684: f32):
      %1905 = "arith.truncf"(%19) : (f64) -> f32
      %1906 = "arith.divf"(%arg1683, %1905) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1906) : (f32) -> ()
    }) : (tensor<10x10xf32>, tensor<10x10xf32>) -> tensor<10x10xf32>
    %85 = "linalg.generic"(%84, %80) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1681: f32, %arg1682: f32):
      %1904 = "arith.mulf"(%arg1681, %22) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1904) : (f32) -> ()
    }) : (tensor<10x10xf32>, tensor<10x10xf32>) -> tensor<10x10xf32>
    %86 = "linalg.generic"(%85, %72) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1679: f32, %arg1680: i64):
      %1903 = "arith.fptosi"(%arg1679) : (f32) -> i64
      "linalg.yield"(%1903) : (i64) -> ()
    }) : (tensor<10x10xf32>, tensor<10x10xi64>) -> tensor<10x10xi64>
    %87 = "linalg.generic"(%86, %72) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1677: i64, %arg1678: i64):
      %1902 = "arith.addi"(%arg1677, %1) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1902) : (i64) -> ()
    }) : (tensor<10x10xi64>, tensor<10x10xi64>) -> tensor<10x10xi64>
    %88 = "linalg.generic"(%87, %32, %72) <{indexing_maps = [#map6, #map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1674: i64, %arg1675: i64, %arg1676: i64):
      %1901 = "arith.minsi"(%arg1674, %arg1675) : (i64, i64) -> i64
      "linalg.yield"(%1901) : (i64) -> ()
    }) : (tensor<10x10xi64>, tensor<10x10xi64>, tensor<10x10xi64>) -> tensor<10x10xi64>
    %89 = "linalg.generic"(%79, %78, %88, %72) <{indexing_maps = [#map6, #map6, #map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg1670: i1, %arg1671: i64, %arg1672: i64, %arg1673: i64):
      %1900 = "arith.select"(%arg1670, %arg1671, %arg1672) : (i1, i64, i64) -> i64
      "linalg.yield"(%1900) : (i64) -> ()
    }) : (tensor<10x10xi1>, tensor<10x10xi64>, tensor<10x10xi64>, tensor<10x10xi64>) -> tensor<10x10xi64>
    %90 = "linalg.generic"(%77, %89, %72) <{indexing_maps = [#map6, #map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1667: i64, %arg1668: i64, %arg1669: i64):
      %1899 = "arith.addi"(%arg1667, %arg1668) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1899) : (i64) -> ()
    }) : (tensor<10x10xi64>, tensor<10x10xi64>, tensor<10x10xi64>) -> tensor<10x10xi64>
    %91 = "tensor.empty"() : () -> tensor<10x10x4xbf16>
    %92 = "linalg.generic"(%90, %91) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1665: i64, %arg1666: bf16):
      %1894 = "arith.index_cast"(%arg1665) : (i64) -> index
      %1895 = "linalg.index"() <{dim = 2 : i64}> : () -> index
      %1896 = "arith.cmpi"(%1894, %7) <{predicate = 2 : i64}> : (index, index) -> i1
      "cf.assert"(%1896) <{msg = "index must be smaller than dim size"}> : (i1) -> ()
      %1897 = "arith.cmpi"(%arg1665, %3) <{predicate = 5 : i64}> : (i64, i64) -> i1
      "cf.assert"(%1897) <{msg = "index must be larger or equal to 0"}> : (i1) -> ()
      %1898 = "tensor.extract"(%arg5, %1894, %1895) : (tensor<32x4xbf16>, index, index) -> bf16
      "linalg.yield"(%1898) : (bf16) -> ()
    }) : (tensor<10x10xi64>, tensor<10x10x4xbf16>) -> tensor<10x10x4xbf16>
    %93 = "tensor.empty"() : () -> tensor<4x10x10xbf16>
    %94 = "linalg.transpose"(%92, %93) <{permutation = array<i64: 2, 0, 1>}> ({
    ^bb0(%arg1663: bf16, %arg1664: bf16):
      "linalg.yield"(%arg1663) : (bf16) -> ()
    }) : (tensor<10x10x4xbf16>, tensor<4x10x10xbf16>) -> tensor<4x10x10xbf16>
    %95 = "tensor.expand_shape"(%94) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 1, 4, 10, 10>}> : (tensor<4x10x10xbf16>) -> tensor<1x4x10x10xbf16>
    %96 = "tensor.empty"() : () -> tensor<2x4x12x10xbf16>
    %97 = "linalg.transpose"(%62, %96) <{permutation = array<i64: 0, 2, 3, 1>}> ({
    ^bb0(%arg1661: bf16, %arg1662: bf16):
      "linalg.yield"(%arg1661) : (bf16) -> ()
    }) : (tensor<2x10x4x12xbf16>, tensor<2x4x12x10xbf16>) -> tensor<2x4x12x10xbf16>
    %98 = "tensor.collapse_shape"(%58) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x10x12xbf16>) -> tensor<8x10x12xbf16>
    %99 = "tensor.collapse_shape"(%97) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x12x10xbf16>) -> tensor<8x12x10xbf16>
    %100 = "tensor.empty"() : () -> tensor<8x10x10xf32>
    %101 = "linalg.fill"(%6, %100) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1659: f32, %arg1660: f32):
      "linalg.yield"(%arg1659) : (f32) -> ()
    }) : (f32, tensor<8x10x10xf32>) -> tensor<8x10x10xf32>
    %102 = "linalg.batch_matmul"(%98, %99, %101) <{indexing_maps = [#map10, #map11, #map12], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1656: bf16, %arg1657: bf16, %arg1658: f32):
      %1890 = "arith.extf"(%arg1656) : (bf16) -> f32
      %1891 = "arith.extf"(%arg1657) : (bf16) -> f32
      %1892 = "arith.mulf"(%1890, %1891) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1893 = "arith.addf"(%arg1658, %1892) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1893) : (f32) -> ()
    }) : (tensor<8x10x12xbf16>, tensor<8x12x10xbf16>, tensor<8x10x10xf32>) -> tensor<8x10x10xf32>
    %103 = "tensor.empty"() : () -> tensor<8x10x10xbf16>
    %104 = "linalg.generic"(%102, %103) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1654: f32, %arg1655: bf16):
      %1889 = "arith.truncf"(%arg1654) : (f32) -> bf16
      "linalg.yield"(%1889) : (bf16) -> ()
    }) : (tensor<8x10x10xf32>, tensor<8x10x10xbf16>) -> tensor<8x10x10xbf16>
    %105 = "tensor.expand_shape"(%104) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 10, 10>}> : (tensor<8x10x10xbf16>) -> tensor<2x4x10x10xbf16>
    %106 = "tensor.empty"() : () -> tensor<2x4x10x10xf32>
    %107 = "linalg.generic"(%105, %106) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1652: bf16, %arg1653: f32):
      %1888 = "arith.extf"(%arg1652) : (bf16) -> f32
      "linalg.yield"(%1888) : (f32) -> ()
    }) : (tensor<2x4x10x10xbf16>, tensor<2x4x10x10xf32>) -> tensor<2x4x10x10xf32>
    %108 = "tensor.empty"() : () -> tensor<2x4x10x10xbf16>
    %109 = "linalg.generic"(%107, %108) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1650: f32, %arg1651: bf16):
      %1887 = "arith.truncf"(%arg1650) : (f32) -> bf16
      "linalg.yield"(%1887) : (bf16) -> ()
    }) : (tensor<2x4x10x10xf32>, tensor<2x4x10x10xbf16>) -> tensor<2x4x10x10xbf16>
    %110 = "linalg.generic"(%109, %95, %108) <{indexing_maps = [#map13, #map14, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1647: bf16, %arg1648: bf16, %arg1649: bf16):
      %1886 = "arith.addf"(%arg1647, %arg1648) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1886) : (bf16) -> ()
    }) : (tensor<2x4x10x10xbf16>, tensor<1x4x10x10xbf16>, tensor<2x4x10x10xbf16>) -> tensor<2x4x10x10xbf16>
    %111 = "linalg.generic"(%110, %106) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1645: bf16, %arg1646: f32):
      %1885 = "arith.extf"(%arg1645) : (bf16) -> f32
      "linalg.yield"(%1885) : (f32) -> ()
    }) : (tensor<2x4x10x10xbf16>, tensor<2x4x10x10xf32>) -> tensor<2x4x10x10xf32>
    %112 = "tensor.empty"() : () -> tensor<2x4x10xi64>
    %113 = "linalg.fill"(%3, %112) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1643: i64, %arg1644: i64):
      "linalg.yield"(%arg1643) : (i64) -> ()
    }) : (i64, tensor<2x4x10xi64>) -> tensor<2x4x10xi64>
    %114 = "tensor.empty"() : () -> tensor<2x4x10xf32>
    %115 = "linalg.fill"(%8, %114) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1641: f32, %arg1642: f32):
      "linalg.yield"(%arg1641) : (f32) -> ()
    }) : (f32, tensor<2x4x10xf32>) -> tensor<2x4x10xf32>
    %116:2 = "linalg.generic"(%111, %115, %113) <{indexing_maps = [#map13, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg1638: f32, %arg1639: f32, %arg1640: i64):
      %1880 = "linalg.index"() <{dim = 3 : i64}> : () -> index
      %1881 = "arith.index_cast"(%1880) : (index) -> i64
      %1882 = "arith.maximumf"(%arg1638, %arg1639) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1883 = "arith.cmpf"(%arg1638, %arg1639) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1884 = "arith.select"(%1883, %1881, %arg1640) : (i1, i64, i64) -> i64
      "linalg.yield"(%1882, %1884) : (f32, i64) -> ()
    }) : (tensor<2x4x10x10xf32>, tensor<2x4x10xf32>, tensor<2x4x10xi64>) -> (tensor<2x4x10xf32>, tensor<2x4x10xi64>)
    %117 = "tensor.expand_shape"(%116#0) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 4, 10, 1>}> : (tensor<2x4x10xf32>) -> tensor<2x4x10x1xf32>
    %118 = "linalg.generic"(%111, %117, %106) <{indexing_maps = [#map13, #map15, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1635: f32, %arg1636: f32, %arg1637: f32):
      %1879 = "arith.subf"(%arg1635, %arg1636) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1879) : (f32) -> ()
    }) : (tensor<2x4x10x10xf32>, tensor<2x4x10x1xf32>, tensor<2x4x10x10xf32>) -> tensor<2x4x10x10xf32>
    %119 = "linalg.generic"(%118, %106) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1633: f32, %arg1634: f32):
      %1878 = "math.exp"(%arg1633) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1878) : (f32) -> ()
    }) : (tensor<2x4x10x10xf32>, tensor<2x4x10x10xf32>) -> tensor<2x4x10x10xf32>
    %120 = "tensor.empty"() : () -> tensor<2x4x10x1xf32>
    %121 = "linalg.fill"(%6, %120) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1631: f32, %arg1632: f32):
      "linalg.yield"(%arg1631) : (f32) -> ()
    }) : (f32, tensor<2x4x10x1xf32>) -> tensor<2x4x10x1xf32>
    %122 = "linalg.generic"(%119, %121) <{indexing_maps = [#map13, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1629: f32, %arg1630: f32):
      %1877 = "arith.addf"(%arg1629, %arg1630) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1877) : (f32) -> ()
    }) : (tensor<2x4x10x10xf32>, tensor<2x4x10x1xf32>) -> tensor<2x4x10x1xf32>
    %123 = "linalg.generic"(%119, %122, %106) <{indexing_maps = [#map13, #map15, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1626: f32, %arg1627: f32, %arg1628: f32):
      %1876 = "arith.divf"(%arg1626, %arg1627) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1876) : (f32) -> ()
    }) : (tensor<2x4x10x10xf32>, tensor<2x4x10x1xf32>, tensor<2x4x10x10xf32>) -> tensor<2x4x10x10xf32>
    %124 = "linalg.generic"(%123, %108) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1624: f32, %arg1625: bf16):
      %1875 = "arith.truncf"(%arg1624) : (f32) -> bf16
      "linalg.yield"(%1875) : (bf16) -> ()
    }) : (tensor<2x4x10x10xf32>, tensor<2x4x10x10xbf16>) -> tensor<2x4x10x10xbf16>
    %125 = "tensor.collapse_shape"(%124) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x10x10xbf16>) -> tensor<8x10x10xbf16>
    %126 = "tensor.collapse_shape"(%67) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x10x12xbf16>) -> tensor<8x10x12xbf16>
    %127 = "tensor.empty"() : () -> tensor<8x10x12xf32>
    %128 = "linalg.fill"(%6, %127) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1622: f32, %arg1623: f32):
      "linalg.yield"(%arg1622) : (f32) -> ()
    }) : (f32, tensor<8x10x12xf32>) -> tensor<8x10x12xf32>
    %129 = "linalg.batch_matmul"(%125, %126, %128) <{indexing_maps = [#map10, #map11, #map12], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1619: bf16, %arg1620: bf16, %arg1621: f32):
      %1871 = "arith.extf"(%arg1619) : (bf16) -> f32
      %1872 = "arith.extf"(%arg1620) : (bf16) -> f32
      %1873 = "arith.mulf"(%1871, %1872) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1874 = "arith.addf"(%arg1621, %1873) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1874) : (f32) -> ()
    }) : (tensor<8x10x10xbf16>, tensor<8x10x12xbf16>, tensor<8x10x12xf32>) -> tensor<8x10x12xf32>
    %130 = "tensor.empty"() : () -> tensor<8x10x12xbf16>
    %131 = "linalg.generic"(%129, %130) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1617: f32, %arg1618: bf16):
      %1870 = "arith.truncf"(%arg1617) : (f32) -> bf16
      "linalg.yield"(%1870) : (bf16) -> ()
    }) : (tensor<8x10x12xf32>, tensor<8x10x12xbf16>) -> tensor<8x10x12xbf16>
    %132 = "tensor.expand_shape"(%131) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 10, 12>}> : (tensor<8x10x12xbf16>) -> tensor<2x4x10x12xbf16>
    %133 = "tensor.empty"() : () -> tensor<2x10x4x12xbf16>
    %134 = "linalg.transpose"(%132, %133) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1615: bf16, %arg1616: bf16):
      "linalg.yield"(%arg1615) : (bf16) -> ()
    }) : (tensor<2x4x10x12xbf16>, tensor<2x10x4x12xbf16>) -> tensor<2x10x4x12xbf16>
    %135 = "linalg.transpose"(%arg4, %48) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1613: bf16, %arg1614: bf16):
      "linalg.yield"(%arg1613) : (bf16) -> ()
    }) : (tensor<48x48xbf16>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %136 = "tensor.collapse_shape"(%134) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x10x4x12xbf16>) -> tensor<20x48xbf16>
    %137 = "linalg.matmul"(%136, %135, %52) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1610: bf16, %arg1611: bf16, %arg1612: f32):
      %1866 = "arith.extf"(%arg1610) : (bf16) -> f32
      %1867 = "arith.extf"(%arg1611) : (bf16) -> f32
      %1868 = "arith.mulf"(%1866, %1867) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1869 = "arith.addf"(%arg1612, %1868) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1869) : (f32) -> ()
    }) : (tensor<20x48xbf16>, tensor<48x48xbf16>, tensor<20x48xf32>) -> tensor<20x48xf32>
    %138 = "linalg.generic"(%137, %54) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1608: f32, %arg1609: bf16):
      %1865 = "arith.truncf"(%arg1608) : (f32) -> bf16
      "linalg.yield"(%1865) : (bf16) -> ()
    }) : (tensor<20x48xf32>, tensor<20x48xbf16>) -> tensor<20x48xbf16>
    %139 = "tensor.expand_shape"(%138) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 10, 48>}> : (tensor<20x48xbf16>) -> tensor<2x10x48xbf16>
    %140 = "linalg.generic"(%35, %139, %34) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1605: bf16, %arg1606: bf16, %arg1607: bf16):
      %1864 = "arith.addf"(%arg1605, %arg1606) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1864) : (bf16) -> ()
    }) : (tensor<2x10x48xbf16>, tensor<2x10x48xbf16>, tensor<2x10x48xbf16>) -> tensor<2x10x48xbf16>
    %141 = "linalg.generic"(%140, %36) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1603: bf16, %arg1604: f32):
      %1863 = "arith.extf"(%arg1603) : (bf16) -> f32
      "linalg.yield"(%1863) : (f32) -> ()
    }) : (tensor<2x10x48xbf16>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %142 = "linalg.generic"(%141, %141, %36) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1600: f32, %arg1601: f32, %arg1602: f32):
      %1862 = "arith.mulf"(%arg1600, %arg1601) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1862) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xf32>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %143 = "linalg.generic"(%142, %40) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1598: f32, %arg1599: f32):
      %1861 = "arith.addf"(%arg1598, %arg1599) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1861) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x1xf32>) -> tensor<2x10x1xf32>
    %144 = "linalg.generic"(%143, %39) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1596: f32, %arg1597: f32):
      %1860 = "arith.divf"(%arg1596, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1860) : (f32) -> ()
    }) : (tensor<2x10x1xf32>, tensor<2x10x1xf32>) -> tensor<2x10x1xf32>
    %145 = "linalg.generic"(%144, %39) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1594: f32, %arg1595: f32):
      %1858 = "arith.truncf"(%20) : (f64) -> f32
      %1859 = "arith.addf"(%arg1594, %1858) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1859) : (f32) -> ()
    }) : (tensor<2x10x1xf32>, tensor<2x10x1xf32>) -> tensor<2x10x1xf32>
    %146 = "linalg.generic"(%145, %39) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1592: f32, %arg1593: f32):
      %1857 = "math.rsqrt"(%arg1592) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1857) : (f32) -> ()
    }) : (tensor<2x10x1xf32>, tensor<2x10x1xf32>) -> tensor<2x10x1xf32>
    %147 = "linalg.generic"(%140, %146, %36) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1589: bf16, %arg1590: f32, %arg1591: f32):
      %1855 = "arith.extf"(%arg1589) : (bf16) -> f32
      %1856 = "arith.mulf"(%1855, %arg1590) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1856) : (f32) -> ()
    }) : (tensor<2x10x48xbf16>, tensor<2x10x1xf32>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %148 = "linalg.generic"(%147, %34) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1587: f32, %arg1588: bf16):
      %1854 = "arith.truncf"(%arg1587) : (f32) -> bf16
      "linalg.yield"(%1854) : (bf16) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xbf16>) -> tensor<2x10x48xbf16>
    %149 = "linalg.generic"(%arg10, %148, %34) <{indexing_maps = [#map3, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1584: bf16, %arg1585: bf16, %arg1586: bf16):
      %1853 = "arith.mulf"(%arg1584, %arg1585) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1853) : (bf16) -> ()
    }) : (tensor<48xbf16>, tensor<2x10x48xbf16>, tensor<2x10x48xbf16>) -> tensor<2x10x48xbf16>
    %150 = "tensor.empty"() : () -> tensor<48x80xbf16>
    %151 = "linalg.transpose"(%arg7, %150) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1582: bf16, %arg1583: bf16):
      "linalg.yield"(%arg1582) : (bf16) -> ()
    }) : (tensor<80x48xbf16>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %152 = "tensor.collapse_shape"(%149) <{reassociation = [[0, 1], [2]]}> : (tensor<2x10x48xbf16>) -> tensor<20x48xbf16>
    %153 = "tensor.empty"() : () -> tensor<20x80xf32>
    %154 = "linalg.fill"(%6, %153) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1580: f32, %arg1581: f32):
      "linalg.yield"(%arg1580) : (f32) -> ()
    }) : (f32, tensor<20x80xf32>) -> tensor<20x80xf32>
    %155 = "linalg.matmul"(%152, %151, %154) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1577: bf16, %arg1578: bf16, %arg1579: f32):
      %1849 = "arith.extf"(%arg1577) : (bf16) -> f32
      %1850 = "arith.extf"(%arg1578) : (bf16) -> f32
      %1851 = "arith.mulf"(%1849, %1850) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1852 = "arith.addf"(%arg1579, %1851) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1852) : (f32) -> ()
    }) : (tensor<20x48xbf16>, tensor<48x80xbf16>, tensor<20x80xf32>) -> tensor<20x80xf32>
    %156 = "tensor.empty"() : () -> tensor<20x80xbf16>
    %157 = "linalg.generic"(%155, %156) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1575: f32, %arg1576: bf16):
      %1848 = "arith.truncf"(%arg1575) : (f32) -> bf16
      "linalg.yield"(%1848) : (bf16) -> ()
    }) : (tensor<20x80xf32>, tensor<20x80xbf16>) -> tensor<20x80xbf16>
    %158 = "tensor.expand_shape"(%157) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 10, 80>}> : (tensor<20x80xbf16>) -> tensor<2x10x80xbf16>
    %159 = "tensor.empty"() : () -> tensor<2x10x80xf32>
    %160 = "linalg.generic"(%158, %159) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1573: bf16, %arg1574: f32):
      %1847 = "arith.extf"(%arg1573) : (bf16) -> f32
      "linalg.yield"(%1847) : (f32) -> ()
    }) : (tensor<2x10x80xbf16>, tensor<2x10x80xf32>) -> tensor<2x10x80xf32>
    %161 = "linalg.generic"(%160, %159) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1571: f32, %arg1572: f32):
      %1846 = "arith.mulf"(%arg1571, %23) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1846) : (f32) -> ()
    }) : (tensor<2x10x80xf32>, tensor<2x10x80xf32>) -> tensor<2x10x80xf32>
    %162 = "tensor.empty"() : () -> tensor<2x10x80xbf16>
    %163 = "linalg.generic"(%161, %162) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1569: f32, %arg1570: bf16):
      %1845 = "arith.truncf"(%arg1569) : (f32) -> bf16
      "linalg.yield"(%1845) : (bf16) -> ()
    }) : (tensor<2x10x80xf32>, tensor<2x10x80xbf16>) -> tensor<2x10x80xbf16>
    %164 = "linalg.generic"(%158, %158, %162) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1566: bf16, %arg1567: bf16, %arg1568: bf16):
      %1844 = "arith.mulf"(%arg1566, %arg1567) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1844) : (bf16) -> ()
    }) : (tensor<2x10x80xbf16>, tensor<2x10x80xbf16>, tensor<2x10x80xbf16>) -> tensor<2x10x80xbf16>
    %165 = "linalg.generic"(%164, %158, %162) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1563: bf16, %arg1564: bf16, %arg1565: bf16):
      %1843 = "arith.mulf"(%arg1563, %arg1564) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1843) : (bf16) -> ()
    }) : (tensor<2x10x80xbf16>, tensor<2x10x80xbf16>, tensor<2x10x80xbf16>) -> tensor<2x10x80xbf16>
    %166 = "linalg.generic"(%165, %159) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1561: bf16, %arg1562: f32):
      %1842 = "arith.extf"(%arg1561) : (bf16) -> f32
      "linalg.yield"(%1842) : (f32) -> ()
    }) : (tensor<2x10x80xbf16>, tensor<2x10x80xf32>) -> tensor<2x10x80xf32>
    %167 = "linalg.generic"(%166, %159) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1559: f32, %arg1560: f32):
      %1840 = "arith.truncf"(%18) : (f64) -> f32
      %1841 = "arith.mulf"(%arg1559, %1840) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1841) : (f32) -> ()
    }) : (tensor<2x10x80xf32>, tensor<2x10x80xf32>) -> tensor<2x10x80xf32>
    %168 = "linalg.generic"(%167, %162) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1557: f32, %arg1558: bf16):
      %1839 = "arith.truncf"(%arg1557) : (f32) -> bf16
      "linalg.yield"(%1839) : (bf16) -> ()
    }) : (tensor<2x10x80xf32>, tensor<2x10x80xbf16>) -> tensor<2x10x80xbf16>
    %169 = "linalg.generic"(%158, %168, %162) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1554: bf16, %arg1555: bf16, %arg1556: bf16):
      %1838 = "arith.addf"(%arg1554, %arg1555) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1838) : (bf16) -> ()
    }) : (tensor<2x10x80xbf16>, tensor<2x10x80xbf16>, tensor<2x10x80xbf16>) -> tensor<2x10x80xbf16>
    %170 = "linalg.generic"(%169, %159) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1552: bf16, %arg1553: f32):
      %1837 = "arith.extf"(%arg1552) : (bf16) -> f32
      "linalg.yield"(%1837) : (f32) -> ()
    }) : (tensor<2x10x80xbf16>, tensor<2x10x80xf32>) -> tensor<2x10x80xf32>
    %171 = "linalg.generic"(%170, %159) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1550: f32, %arg1551: f32):
      %1835 = "arith.truncf"(%17) : (f64) -> f32
      %1836 = "arith.mulf"(%arg1550, %1835) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1836) : (f32) -> ()
    }) : (tensor<2x10x80xf32>, tensor<2x10x80xf32>) -> tensor<2x10x80xf32>
    %172 = "linalg.generic"(%171, %162) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1548: f32, %arg1549: bf16):
      %1834 = "arith.truncf"(%arg1548) : (f32) -> bf16
      "linalg.yield"(%1834) : (bf16) -> ()
    }) : (tensor<2x10x80xf32>, tensor<2x10x80xbf16>) -> tensor<2x10x80xbf16>
    %173 = "linalg.generic"(%172, %162) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1546: bf16, %arg1547: bf16):
      %1833 = "math.tanh"(%arg1546) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1833) : (bf16) -> ()
    }) : (tensor<2x10x80xbf16>, tensor<2x10x80xbf16>) -> tensor<2x10x80xbf16>
    %174 = "linalg.generic"(%173, %162) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1544: bf16, %arg1545: bf16):
      %1832 = "arith.addf"(%arg1544, %24) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1832) : (bf16) -> ()
    }) : (tensor<2x10x80xbf16>, tensor<2x10x80xbf16>) -> tensor<2x10x80xbf16>
    %175 = "linalg.generic"(%163, %174, %162) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1541: bf16, %arg1542: bf16, %arg1543: bf16):
      %1831 = "arith.mulf"(%arg1541, %arg1542) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1831) : (bf16) -> ()
    }) : (tensor<2x10x80xbf16>, tensor<2x10x80xbf16>, tensor<2x10x80xbf16>) -> tensor<2x10x80xbf16>
    %176 = "linalg.transpose"(%arg8, %150) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1539: bf16, %arg1540: bf16):
      "linalg.yield"(%arg1539) : (bf16) -> ()
    }) : (tensor<80x48xbf16>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %177 = "linalg.matmul"(%152, %176, %154) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1536: bf16, %arg1537: bf16, %arg1538: f32):
      %1827 = "arith.extf"(%arg1536) : (bf16) -> f32
      %1828 = "arith.extf"(%arg1537) : (bf16) -> f32
      %1829 = "arith.mulf"(%1827, %1828) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1830 = "arith.addf"(%arg1538, %1829) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1830) : (f32) -> ()
    }) : (tensor<20x48xbf16>, tensor<48x80xbf16>, tensor<20x80xf32>) -> tensor<20x80xf32>
    %178 = "linalg.generic"(%177, %156) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1534: f32, %arg1535: bf16):
      %1826 = "arith.truncf"(%arg1534) : (f32) -> bf16
      "linalg.yield"(%1826) : (bf16) -> ()
    }) : (tensor<20x80xf32>, tensor<20x80xbf16>) -> tensor<20x80xbf16>
    %179 = "tensor.expand_shape"(%178) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 10, 80>}> : (tensor<20x80xbf16>) -> tensor<2x10x80xbf16>
    %180 = "linalg.generic"(%175, %179, %162) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1531: bf16, %arg1532: bf16, %arg1533: bf16):
      %1825 = "arith.mulf"(%arg1531, %arg1532) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1825) : (bf16) -> ()
    }) : (tensor<2x10x80xbf16>, tensor<2x10x80xbf16>, tensor<2x10x80xbf16>) -> tensor<2x10x80xbf16>
    %181 = "tensor.empty"() : () -> tensor<80x48xbf16>
    %182 = "linalg.transpose"(%arg9, %181) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1529: bf16, %arg1530: bf16):
      "linalg.yield"(%arg1529) : (bf16) -> ()
    }) : (tensor<48x80xbf16>, tensor<80x48xbf16>) -> tensor<80x48xbf16>
    %183 = "tensor.collapse_shape"(%180) <{reassociation = [[0, 1], [2]]}> : (tensor<2x10x80xbf16>) -> tensor<20x80xbf16>
    %184 = "linalg.matmul"(%183, %182, %52) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1526: bf16, %arg1527: bf16, %arg1528: f32):
      %1821 = "arith.extf"(%arg1526) : (bf16) -> f32
      %1822 = "arith.extf"(%arg1527) : (bf16) -> f32
      %1823 = "arith.mulf"(%1821, %1822) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1824 = "arith.addf"(%arg1528, %1823) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1824) : (f32) -> ()
    }) : (tensor<20x80xbf16>, tensor<80x48xbf16>, tensor<20x48xf32>) -> tensor<20x48xf32>
    %185 = "linalg.generic"(%184, %54) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1524: f32, %arg1525: bf16):
      %1820 = "arith.truncf"(%arg1524) : (f32) -> bf16
      "linalg.yield"(%1820) : (bf16) -> ()
    }) : (tensor<20x48xf32>, tensor<20x48xbf16>) -> tensor<20x48xbf16>
    %186 = "tensor.expand_shape"(%185) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 10, 48>}> : (tensor<20x48xbf16>) -> tensor<2x10x48xbf16>
    %187 = "linalg.generic"(%140, %186, %34) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1521: bf16, %arg1522: bf16, %arg1523: bf16):
      %1819 = "arith.addf"(%arg1521, %arg1522) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1819) : (bf16) -> ()
    }) : (tensor<2x10x48xbf16>, tensor<2x10x48xbf16>, tensor<2x10x48xbf16>) -> tensor<2x10x48xbf16>
    %188 = "linalg.generic"(%187, %36) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1519: bf16, %arg1520: f32):
      %1818 = "arith.extf"(%arg1519) : (bf16) -> f32
      "linalg.yield"(%1818) : (f32) -> ()
    }) : (tensor<2x10x48xbf16>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %189 = "linalg.generic"(%188, %188, %36) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1516: f32, %arg1517: f32, %arg1518: f32):
      %1817 = "arith.mulf"(%arg1516, %arg1517) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1817) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xf32>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %190 = "linalg.generic"(%189, %40) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1514: f32, %arg1515: f32):
      %1816 = "arith.addf"(%arg1514, %arg1515) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1816) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x1xf32>) -> tensor<2x10x1xf32>
    %191 = "linalg.generic"(%190, %39) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1512: f32, %arg1513: f32):
      %1815 = "arith.divf"(%arg1512, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1815) : (f32) -> ()
    }) : (tensor<2x10x1xf32>, tensor<2x10x1xf32>) -> tensor<2x10x1xf32>
    %192 = "linalg.generic"(%191, %39) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1510: f32, %arg1511: f32):
      %1813 = "arith.truncf"(%20) : (f64) -> f32
      %1814 = "arith.addf"(%arg1510, %1813) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1814) : (f32) -> ()
    }) : (tensor<2x10x1xf32>, tensor<2x10x1xf32>) -> tensor<2x10x1xf32>
    %193 = "linalg.generic"(%192, %39) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1508: f32, %arg1509: f32):
      %1812 = "math.rsqrt"(%arg1508) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1812) : (f32) -> ()
    }) : (tensor<2x10x1xf32>, tensor<2x10x1xf32>) -> tensor<2x10x1xf32>
    %194 = "linalg.generic"(%187, %193, %36) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1505: bf16, %arg1506: f32, %arg1507: f32):
      %1810 = "arith.extf"(%arg1505) : (bf16) -> f32
      %1811 = "arith.mulf"(%1810, %arg1506) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1811) : (f32) -> ()
    }) : (tensor<2x10x48xbf16>, tensor<2x10x1xf32>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %195 = "linalg.generic"(%194, %34) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1503: f32, %arg1504: bf16):
      %1809 = "arith.truncf"(%arg1503) : (f32) -> bf16
      "linalg.yield"(%1809) : (bf16) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xbf16>) -> tensor<2x10x48xbf16>
    %196 = "linalg.generic"(%arg11, %195, %34) <{indexing_maps = [#map3, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1500: bf16, %arg1501: bf16, %arg1502: bf16):
      %1808 = "arith.mulf"(%arg1500, %arg1501) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1808) : (bf16) -> ()
    }) : (tensor<48xbf16>, tensor<2x10x48xbf16>, tensor<2x10x48xbf16>) -> tensor<2x10x48xbf16>
    %197 = "tensor.empty"() : () -> tensor<2x7x48xbf16>
    %198 = "linalg.generic"(%arg29, %197) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1498: i64, %arg1499: bf16):
      %1803 = "arith.index_cast"(%arg1498) : (i64) -> index
      %1804 = "linalg.index"() <{dim = 2 : i64}> : () -> index
      %1805 = "arith.cmpi"(%1803, %5) <{predicate = 2 : i64}> : (index, index) -> i1
      "cf.assert"(%1805) <{msg = "index must be smaller than dim size"}> : (i1) -> ()
      %1806 = "arith.cmpi"(%arg1498, %3) <{predicate = 5 : i64}> : (i64, i64) -> i1
      "cf.assert"(%1806) <{msg = "index must be larger or equal to 0"}> : (i1) -> ()
      %1807 = "tensor.extract"(%arg0, %1803, %1804) : (tensor<96x48xbf16>, index, index) -> bf16
      "linalg.yield"(%1807) : (bf16) -> ()
    }) : (tensor<2x7xi64>, tensor<2x7x48xbf16>) -> tensor<2x7x48xbf16>
    %199 = "tensor.empty"() : () -> tensor<7xi64>
    %200 = "linalg.generic"(%199) <{indexing_maps = [#map7], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg1497: i64):
      %1801 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1802 = "arith.index_cast"(%1801) : (index) -> i64
      "linalg.yield"(%1802) : (i64) -> ()
    }) : (tensor<7xi64>) -> tensor<7xi64>
    %201 = "tensor.expand_shape"(%200) <{reassociation = [[0, 1, 2, 3]], static_output_shape = array<i64: 1, 1, 7, 1>}> : (tensor<7xi64>) -> tensor<1x1x7x1xi64>
    %202 = "tensor.expand_shape"(%200) <{reassociation = [[0, 1, 2, 3]], static_output_shape = array<i64: 1, 1, 1, 7>}> : (tensor<7xi64>) -> tensor<1x1x1x7xi64>
    %203 = "tensor.empty"() : () -> tensor<1x1x7x7xi1>
    %204 = "linalg.generic"(%202, %201, %203) <{indexing_maps = [#map16, #map15, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1494: i64, %arg1495: i64, %arg1496: i1):
      %1800 = "arith.cmpi"(%arg1494, %arg1495) <{predicate = 3 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1800) : (i1) -> ()
    }) : (tensor<1x1x1x7xi64>, tensor<1x1x7x1xi64>, tensor<1x1x7x7xi1>) -> tensor<1x1x7x7xi1>
    %205 = "tensor.empty"() : () -> tensor<2x1x7x7xi1>
    %206 = "tensor.collapse_shape"(%204) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<1x1x7x7xi1>) -> tensor<1x7x7xi1>
    %207 = "linalg.generic"(%206, %205) <{indexing_maps = [#map17, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1492: i1, %arg1493: i1):
      "linalg.yield"(%arg1492) : (i1) -> ()
    }) : (tensor<1x7x7xi1>, tensor<2x1x7x7xi1>) -> tensor<2x1x7x7xi1>
    %208 = "tensor.empty"() : () -> tensor<2x1x7x7xbf16>
    %209 = "linalg.generic"(%207, %14, %13, %208) <{indexing_maps = [#map13, #map18, #map18, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg1488: i1, %arg1489: bf16, %arg1490: bf16, %arg1491: bf16):
      %1799 = "arith.select"(%arg1488, %arg1489, %arg1490) : (i1, bf16, bf16) -> bf16
      "linalg.yield"(%1799) : (bf16) -> ()
    }) : (tensor<2x1x7x7xi1>, tensor<bf16>, tensor<bf16>, tensor<2x1x7x7xbf16>) -> tensor<2x1x7x7xbf16>
    %210 = "tensor.empty"() : () -> tensor<2x7x48xf32>
    %211 = "linalg.generic"(%198, %210) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1486: bf16, %arg1487: f32):
      %1798 = "arith.extf"(%arg1486) : (bf16) -> f32
      "linalg.yield"(%1798) : (f32) -> ()
    }) : (tensor<2x7x48xbf16>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %212 = "linalg.generic"(%211, %211, %210) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1483: f32, %arg1484: f32, %arg1485: f32):
      %1797 = "arith.mulf"(%arg1483, %arg1484) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1797) : (f32) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x48xf32>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %213 = "tensor.empty"() : () -> tensor<2x7x1xf32>
    %214 = "linalg.fill"(%6, %213) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1481: f32, %arg1482: f32):
      "linalg.yield"(%arg1481) : (f32) -> ()
    }) : (f32, tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %215 = "linalg.generic"(%212, %214) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1479: f32, %arg1480: f32):
      %1796 = "arith.addf"(%arg1479, %arg1480) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1796) : (f32) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %216 = "linalg.generic"(%215, %213) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1477: f32, %arg1478: f32):
      %1795 = "arith.divf"(%arg1477, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1795) : (f32) -> ()
    }) : (tensor<2x7x1xf32>, tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %217 = "linalg.generic"(%216, %213) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1475: f32, %arg1476: f32):
      %1793 = "arith.truncf"(%20) : (f64) -> f32
      %1794 = "arith.addf"(%arg1475, %1793) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1794) : (f32) -> ()
    }) : (tensor<2x7x1xf32>, tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %218 = "linalg.generic"(%217, %213) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1473: f32, %arg1474: f32):
      %1792 = "math.rsqrt"(%arg1473) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1792) : (f32) -> ()
    }) : (tensor<2x7x1xf32>, tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %219 = "linalg.generic"(%198, %218, %210) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1470: bf16, %arg1471: f32, %arg1472: f32):
      %1790 = "arith.extf"(%arg1470) : (bf16) -> f32
      %1791 = "arith.mulf"(%1790, %arg1471) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1791) : (f32) -> ()
    }) : (tensor<2x7x48xbf16>, tensor<2x7x1xf32>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %220 = "linalg.generic"(%219, %197) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1468: f32, %arg1469: bf16):
      %1789 = "arith.truncf"(%arg1468) : (f32) -> bf16
      "linalg.yield"(%1789) : (bf16) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x48xbf16>) -> tensor<2x7x48xbf16>
    %221 = "linalg.generic"(%arg17, %220, %197) <{indexing_maps = [#map3, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1465: bf16, %arg1466: bf16, %arg1467: bf16):
      %1788 = "arith.mulf"(%arg1465, %arg1466) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1788) : (bf16) -> ()
    }) : (tensor<48xbf16>, tensor<2x7x48xbf16>, tensor<2x7x48xbf16>) -> tensor<2x7x48xbf16>
    %222 = "linalg.transpose"(%arg12, %48) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1463: bf16, %arg1464: bf16):
      "linalg.yield"(%arg1463) : (bf16) -> ()
    }) : (tensor<48x48xbf16>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %223 = "tensor.collapse_shape"(%221) <{reassociation = [[0, 1], [2]]}> : (tensor<2x7x48xbf16>) -> tensor<14x48xbf16>
    %224 = "tensor.empty"() : () -> tensor<14x48xf32>
    %225 = "linalg.fill"(%6, %224) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1461: f32, %arg1462: f32):
      "linalg.yield"(%arg1461) : (f32) -> ()
    }) : (f32, tensor<14x48xf32>) -> tensor<14x48xf32>
    %226 = "linalg.matmul"(%223, %222, %225) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1458: bf16, %arg1459: bf16, %arg1460: f32):
      %1784 = "arith.extf"(%arg1458) : (bf16) -> f32
      %1785 = "arith.extf"(%arg1459) : (bf16) -> f32
      %1786 = "arith.mulf"(%1784, %1785) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1787 = "arith.addf"(%arg1460, %1786) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1787) : (f32) -> ()
    }) : (tensor<14x48xbf16>, tensor<48x48xbf16>, tensor<14x48xf32>) -> tensor<14x48xf32>
    %227 = "tensor.empty"() : () -> tensor<14x48xbf16>
    %228 = "linalg.generic"(%226, %227) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1456: f32, %arg1457: bf16):
      %1783 = "arith.truncf"(%arg1456) : (f32) -> bf16
      "linalg.yield"(%1783) : (bf16) -> ()
    }) : (tensor<14x48xf32>, tensor<14x48xbf16>) -> tensor<14x48xbf16>
    %229 = "tensor.expand_shape"(%228) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 7, 4, 12>}> : (tensor<14x48xbf16>) -> tensor<2x7x4x12xbf16>
    %230 = "tensor.empty"() : () -> tensor<2x4x7x12xbf16>
    %231 = "linalg.transpose"(%229, %230) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1454: bf16, %arg1455: bf16):
      "linalg.yield"(%arg1454) : (bf16) -> ()
    }) : (tensor<2x7x4x12xbf16>, tensor<2x4x7x12xbf16>) -> tensor<2x4x7x12xbf16>
    %232 = "linalg.transpose"(%arg13, %48) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1452: bf16, %arg1453: bf16):
      "linalg.yield"(%arg1452) : (bf16) -> ()
    }) : (tensor<48x48xbf16>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %233 = "linalg.matmul"(%223, %232, %225) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1449: bf16, %arg1450: bf16, %arg1451: f32):
      %1779 = "arith.extf"(%arg1449) : (bf16) -> f32
      %1780 = "arith.extf"(%arg1450) : (bf16) -> f32
      %1781 = "arith.mulf"(%1779, %1780) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1782 = "arith.addf"(%arg1451, %1781) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1782) : (f32) -> ()
    }) : (tensor<14x48xbf16>, tensor<48x48xbf16>, tensor<14x48xf32>) -> tensor<14x48xf32>
    %234 = "linalg.generic"(%233, %227) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1447: f32, %arg1448: bf16):
      %1778 = "arith.truncf"(%arg1447) : (f32) -> bf16
      "linalg.yield"(%1778) : (bf16) -> ()
    }) : (tensor<14x48xf32>, tensor<14x48xbf16>) -> tensor<14x48xbf16>
    %235 = "tensor.expand_shape"(%234) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 7, 4, 12>}> : (tensor<14x48xbf16>) -> tensor<2x7x4x12xbf16>
    %236 = "linalg.transpose"(%arg14, %48) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1445: bf16, %arg1446: bf16):
      "linalg.yield"(%arg1445) : (bf16) -> ()
    }) : (tensor<48x48xbf16>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %237 = "linalg.matmul"(%223, %236, %225) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1442: bf16, %arg1443: bf16, %arg1444: f32):
      %1774 = "arith.extf"(%arg1442) : (bf16) -> f32
      %1775 = "arith.extf"(%arg1443) : (bf16) -> f32
      %1776 = "arith.mulf"(%1774, %1775) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1777 = "arith.addf"(%arg1444, %1776) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1777) : (f32) -> ()
    }) : (tensor<14x48xbf16>, tensor<48x48xbf16>, tensor<14x48xf32>) -> tensor<14x48xf32>
    %238 = "linalg.generic"(%237, %227) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1440: f32, %arg1441: bf16):
      %1773 = "arith.truncf"(%arg1440) : (f32) -> bf16
      "linalg.yield"(%1773) : (bf16) -> ()
    }) : (tensor<14x48xf32>, tensor<14x48xbf16>) -> tensor<14x48xbf16>
    %239 = "tensor.expand_shape"(%238) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 7, 4, 12>}> : (tensor<14x48xbf16>) -> tensor<2x7x4x12xbf16>
    %240 = "linalg.transpose"(%239, %230) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1438: bf16, %arg1439: bf16):
      "linalg.yield"(%arg1438) : (bf16) -> ()
    }) : (tensor<2x7x4x12xbf16>, tensor<2x4x7x12xbf16>) -> tensor<2x4x7x12xbf16>
    %241 = "tensor.expand_shape"(%200) <{reassociation = [[0, 1]], static_output_shape = array<i64: 7, 1>}> : (tensor<7xi64>) -> tensor<7x1xi64>
    %242 = "tensor.expand_shape"(%200) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 7>}> : (tensor<7xi64>) -> tensor<1x7xi64>
    %243 = "tensor.empty"() : () -> tensor<7x7xi64>
    %244 = "linalg.generic"(%242, %241, %243) <{indexing_maps = [#map8, #map9, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1435: i64, %arg1436: i64, %arg1437: i64):
      %1772 = "arith.subi"(%arg1435, %arg1436) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1772) : (i64) -> ()
    }) : (tensor<1x7xi64>, tensor<7x1xi64>, tensor<7x7xi64>) -> tensor<7x7xi64>
    %245 = "linalg.generic"(%244, %31, %243) <{indexing_maps = [#map6, #map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1432: i64, %arg1433: i64, %arg1434: i64):
      %1771 = "arith.minsi"(%arg1432, %arg1433) : (i64, i64) -> i64
      "linalg.yield"(%1771) : (i64) -> ()
    }) : (tensor<7x7xi64>, tensor<7x7xi64>, tensor<7x7xi64>) -> tensor<7x7xi64>
    %246 = "linalg.generic"(%245, %243) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1430: i64, %arg1431: i64):
      %1768 = "arith.sitofp"(%arg1430) : (i64) -> f32
      %1769 = "arith.negf"(%1768) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %1770 = "arith.fptosi"(%1769) : (f32) -> i64
      "linalg.yield"(%1770) : (i64) -> ()
    }) : (tensor<7x7xi64>, tensor<7x7xi64>) -> tensor<7x7xi64>
    %247 = "tensor.empty"() : () -> tensor<7x7xi1>
    %248 = "linalg.generic"(%246, %247) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1428: i64, %arg1429: i1):
      %1767 = "arith.cmpi"(%arg1428, %2) <{predicate = 2 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1767) : (i1) -> ()
    }) : (tensor<7x7xi64>, tensor<7x7xi1>) -> tensor<7x7xi1>
    %249 = "tensor.empty"() : () -> tensor<7x7xf32>
    %250 = "linalg.generic"(%246, %249) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1426: i64, %arg1427: f32):
      %1766 = "arith.sitofp"(%arg1426) : (i64) -> f32
      "linalg.yield"(%1766) : (f32) -> ()
    }) : (tensor<7x7xi64>, tensor<7x7xf32>) -> tensor<7x7xf32>
    %251 = "linalg.generic"(%250, %249) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1424: f32, %arg1425: f32):
      %1765 = "arith.divf"(%arg1424, %25) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1765) : (f32) -> ()
    }) : (tensor<7x7xf32>, tensor<7x7xf32>) -> tensor<7x7xf32>
    %252 = "linalg.generic"(%251, %249) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1422: f32, %arg1423: f32):
      %1764 = "math.log"(%arg1422) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1764) : (f32) -> ()
    }) : (tensor<7x7xf32>, tensor<7x7xf32>) -> tensor<7x7xf32>
    %253 = "linalg.generic"(%252, %249) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1420: f32, %arg1421: f32):
      %1762 = "arith.truncf"(%16) : (f64) -> f32
      %1763 = "arith.divf"(%arg1420, %1762) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1763) : (f32) -> ()
    }) : (tensor<7x7xf32>, tensor<7x7xf32>) -> tensor<7x7xf32>
    %254 = "linalg.generic"(%253, %249) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1418: f32, %arg1419: f32):
      %1761 = "arith.mulf"(%arg1418, %25) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1761) : (f32) -> ()
    }) : (tensor<7x7xf32>, tensor<7x7xf32>) -> tensor<7x7xf32>
    %255 = "linalg.generic"(%254, %243) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1416: f32, %arg1417: i64):
      %1760 = "arith.fptosi"(%arg1416) : (f32) -> i64
      "linalg.yield"(%1760) : (i64) -> ()
    }) : (tensor<7x7xf32>, tensor<7x7xi64>) -> tensor<7x7xi64>
    %256 = "linalg.generic"(%255, %243) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1414: i64, %arg1415: i64):
      %1759 = "arith.addi"(%arg1414, %2) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1759) : (i64) -> ()
    }) : (tensor<7x7xi64>, tensor<7x7xi64>) -> tensor<7x7xi64>
    %257 = "linalg.generic"(%256, %30, %243) <{indexing_maps = [#map6, #map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1411: i64, %arg1412: i64, %arg1413: i64):
      %1758 = "arith.minsi"(%arg1411, %arg1412) : (i64, i64) -> i64
      "linalg.yield"(%1758) : (i64) -> ()
    }) : (tensor<7x7xi64>, tensor<7x7xi64>, tensor<7x7xi64>) -> tensor<7x7xi64>
    %258 = "linalg.generic"(%248, %246, %257, %243) <{indexing_maps = [#map6, #map6, #map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg1407: i1, %arg1408: i64, %arg1409: i64, %arg1410: i64):
      %1757 = "arith.select"(%arg1407, %arg1408, %arg1409) : (i1, i64, i64) -> i64
      "linalg.yield"(%1757) : (i64) -> ()
    }) : (tensor<7x7xi1>, tensor<7x7xi64>, tensor<7x7xi64>, tensor<7x7xi64>) -> tensor<7x7xi64>
    %259 = "tensor.empty"() : () -> tensor<7x7x4xbf16>
    %260 = "linalg.generic"(%258, %259) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1405: i64, %arg1406: bf16):
      %1752 = "arith.index_cast"(%arg1405) : (i64) -> index
      %1753 = "linalg.index"() <{dim = 2 : i64}> : () -> index
      %1754 = "arith.cmpi"(%1752, %7) <{predicate = 2 : i64}> : (index, index) -> i1
      "cf.assert"(%1754) <{msg = "index must be smaller than dim size"}> : (i1) -> ()
      %1755 = "arith.cmpi"(%arg1405, %3) <{predicate = 5 : i64}> : (i64, i64) -> i1
      "cf.assert"(%1755) <{msg = "index must be larger or equal to 0"}> : (i1) -> ()
      %1756 = "tensor.extract"(%arg16, %1752, %1753) : (tensor<32x4xbf16>, index, index) -> bf16
      "linalg.yield"(%1756) : (bf16) -> ()
    }) : (tensor<7x7xi64>, tensor<7x7x4xbf16>) -> tensor<7x7x4xbf16>
    %261 = "tensor.empty"() : () -> tensor<4x7x7xbf16>
    %262 = "linalg.transpose"(%260, %261) <{permutation = array<i64: 2, 0, 1>}> ({
    ^bb0(%arg1403: bf16, %arg1404: bf16):
      "linalg.yield"(%arg1403) : (bf16) -> ()
    }) : (tensor<7x7x4xbf16>, tensor<4x7x7xbf16>) -> tensor<4x7x7xbf16>
    %263 = "tensor.expand_shape"(%262) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 1, 4, 7, 7>}> : (tensor<4x7x7xbf16>) -> tensor<1x4x7x7xbf16>
    %264 = "tensor.empty"() : () -> tensor<2x4x12x7xbf16>
    %265 = "linalg.transpose"(%235, %264) <{permutation = array<i64: 0, 2, 3, 1>}> ({
    ^bb0(%arg1401: bf16, %arg1402: bf16):
      "linalg.yield"(%arg1401) : (bf16) -> ()
    }) : (tensor<2x7x4x12xbf16>, tensor<2x4x12x7xbf16>) -> tensor<2x4x12x7xbf16>
    %266 = "tensor.collapse_shape"(%231) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x7x12xbf16>) -> tensor<8x7x12xbf16>
    %267 = "tensor.collapse_shape"(%265) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x12x7xbf16>) -> tensor<8x12x7xbf16>
    %268 = "tensor.empty"() : () -> tensor<8x7x7xf32>
    %269 = "linalg.fill"(%6, %268) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1399: f32, %arg1400: f32):
      "linalg.yield"(%arg1399) : (f32) -> ()
    }) : (f32, tensor<8x7x7xf32>) -> tensor<8x7x7xf32>
    %270 = "linalg.batch_matmul"(%266, %267, %269) <{indexing_maps = [#map10, #map11, #map12], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1396: bf16, %arg1397: bf16, %arg1398: f32):
      %1748 = "arith.extf"(%arg1396) : (bf16) -> f32
      %1749 = "arith.extf"(%arg1397) : (bf16) -> f32
      %1750 = "arith.mulf"(%1748, %1749) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1751 = "arith.addf"(%arg1398, %1750) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1751) : (f32) -> ()
    }) : (tensor<8x7x12xbf16>, tensor<8x12x7xbf16>, tensor<8x7x7xf32>) -> tensor<8x7x7xf32>
    %271 = "tensor.empty"() : () -> tensor<8x7x7xbf16>
    %272 = "linalg.generic"(%270, %271) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1394: f32, %arg1395: bf16):
      %1747 = "arith.truncf"(%arg1394) : (f32) -> bf16
      "linalg.yield"(%1747) : (bf16) -> ()
    }) : (tensor<8x7x7xf32>, tensor<8x7x7xbf16>) -> tensor<8x7x7xbf16>
    %273 = "tensor.expand_shape"(%272) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 7, 7>}> : (tensor<8x7x7xbf16>) -> tensor<2x4x7x7xbf16>
    %274 = "tensor.empty"() : () -> tensor<2x4x7x7xf32>
    %275 = "linalg.generic"(%273, %274) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1392: bf16, %arg1393: f32):
      %1746 = "arith.extf"(%arg1392) : (bf16) -> f32
      "linalg.yield"(%1746) : (f32) -> ()
    }) : (tensor<2x4x7x7xbf16>, tensor<2x4x7x7xf32>) -> tensor<2x4x7x7xf32>
    %276 = "tensor.empty"() : () -> tensor<2x4x7x7xbf16>
    %277 = "linalg.generic"(%275, %276) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1390: f32, %arg1391: bf16):
      %1745 = "arith.truncf"(%arg1390) : (f32) -> bf16
      "linalg.yield"(%1745) : (bf16) -> ()
    }) : (tensor<2x4x7x7xf32>, tensor<2x4x7x7xbf16>) -> tensor<2x4x7x7xbf16>
    %278 = "linalg.generic"(%277, %263, %276) <{indexing_maps = [#map13, #map14, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1387: bf16, %arg1388: bf16, %arg1389: bf16):
      %1744 = "arith.addf"(%arg1387, %arg1388) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1744) : (bf16) -> ()
    }) : (tensor<2x4x7x7xbf16>, tensor<1x4x7x7xbf16>, tensor<2x4x7x7xbf16>) -> tensor<2x4x7x7xbf16>
    %279 = "linalg.generic"(%278, %209, %276) <{indexing_maps = [#map13, #map19, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1384: bf16, %arg1385: bf16, %arg1386: bf16):
      %1743 = "arith.addf"(%arg1384, %arg1385) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1743) : (bf16) -> ()
    }) : (tensor<2x4x7x7xbf16>, tensor<2x1x7x7xbf16>, tensor<2x4x7x7xbf16>) -> tensor<2x4x7x7xbf16>
    %280 = "linalg.generic"(%279, %274) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1382: bf16, %arg1383: f32):
      %1742 = "arith.extf"(%arg1382) : (bf16) -> f32
      "linalg.yield"(%1742) : (f32) -> ()
    }) : (tensor<2x4x7x7xbf16>, tensor<2x4x7x7xf32>) -> tensor<2x4x7x7xf32>
    %281 = "tensor.empty"() : () -> tensor<2x4x7xi64>
    %282 = "linalg.fill"(%3, %281) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1380: i64, %arg1381: i64):
      "linalg.yield"(%arg1380) : (i64) -> ()
    }) : (i64, tensor<2x4x7xi64>) -> tensor<2x4x7xi64>
    %283 = "tensor.empty"() : () -> tensor<2x4x7xf32>
    %284 = "linalg.fill"(%8, %283) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1378: f32, %arg1379: f32):
      "linalg.yield"(%arg1378) : (f32) -> ()
    }) : (f32, tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
    %285:2 = "linalg.generic"(%280, %284, %282) <{indexing_maps = [#map13, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg1375: f32, %arg1376: f32, %arg1377: i64):
      %1737 = "linalg.index"() <{dim = 3 : i64}> : () -> index
      %1738 = "arith.index_cast"(%1737) : (index) -> i64
      %1739 = "arith.maximumf"(%arg1375, %arg1376) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1740 = "arith.cmpf"(%arg1375, %arg1376) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1741 = "arith.select"(%1740, %1738, %arg1377) : (i1, i64, i64) -> i64
      "linalg.yield"(%1739, %1741) : (f32, i64) -> ()
    }) : (tensor<2x4x7x7xf32>, tensor<2x4x7xf32>, tensor<2x4x7xi64>) -> (tensor<2x4x7xf32>, tensor<2x4x7xi64>)
    %286 = "tensor.expand_shape"(%285#0) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 4, 7, 1>}> : (tensor<2x4x7xf32>) -> tensor<2x4x7x1xf32>
    %287 = "linalg.generic"(%280, %286, %274) <{indexing_maps = [#map13, #map15, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1372: f32, %arg1373: f32, %arg1374: f32):
      %1736 = "arith.subf"(%arg1372, %arg1373) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1736) : (f32) -> ()
    }) : (tensor<2x4x7x7xf32>, tensor<2x4x7x1xf32>, tensor<2x4x7x7xf32>) -> tensor<2x4x7x7xf32>
    %288 = "linalg.generic"(%287, %274) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1370: f32, %arg1371: f32):
      %1735 = "math.exp"(%arg1370) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1735) : (f32) -> ()
    }) : (tensor<2x4x7x7xf32>, tensor<2x4x7x7xf32>) -> tensor<2x4x7x7xf32>
    %289 = "tensor.empty"() : () -> tensor<2x4x7x1xf32>
    %290 = "linalg.fill"(%6, %289) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1368: f32, %arg1369: f32):
      "linalg.yield"(%arg1368) : (f32) -> ()
    }) : (f32, tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
    %291 = "linalg.generic"(%288, %290) <{indexing_maps = [#map13, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1366: f32, %arg1367: f32):
      %1734 = "arith.addf"(%arg1366, %arg1367) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1734) : (f32) -> ()
    }) : (tensor<2x4x7x7xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
    %292 = "linalg.generic"(%288, %291, %274) <{indexing_maps = [#map13, #map15, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1363: f32, %arg1364: f32, %arg1365: f32):
      %1733 = "arith.divf"(%arg1363, %arg1364) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1733) : (f32) -> ()
    }) : (tensor<2x4x7x7xf32>, tensor<2x4x7x1xf32>, tensor<2x4x7x7xf32>) -> tensor<2x4x7x7xf32>
    %293 = "linalg.generic"(%292, %276) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1361: f32, %arg1362: bf16):
      %1732 = "arith.truncf"(%arg1361) : (f32) -> bf16
      "linalg.yield"(%1732) : (bf16) -> ()
    }) : (tensor<2x4x7x7xf32>, tensor<2x4x7x7xbf16>) -> tensor<2x4x7x7xbf16>
    %294 = "tensor.collapse_shape"(%293) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x7x7xbf16>) -> tensor<8x7x7xbf16>
    %295 = "tensor.collapse_shape"(%240) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x7x12xbf16>) -> tensor<8x7x12xbf16>
    %296 = "tensor.empty"() : () -> tensor<8x7x12xf32>
    %297 = "linalg.fill"(%6, %296) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1359: f32, %arg1360: f32):
      "linalg.yield"(%arg1359) : (f32) -> ()
    }) : (f32, tensor<8x7x12xf32>) -> tensor<8x7x12xf32>
    %298 = "linalg.batch_matmul"(%294, %295, %297) <{indexing_maps = [#map10, #map11, #map12], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1356: bf16, %arg1357: bf16, %arg1358: f32):
      %1728 = "arith.extf"(%arg1356) : (bf16) -> f32
      %1729 = "arith.extf"(%arg1357) : (bf16) -> f32
      %1730 = "arith.mulf"(%1728, %1729) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1731 = "arith.addf"(%arg1358, %1730) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1731) : (f32) -> ()
    }) : (tensor<8x7x7xbf16>, tensor<8x7x12xbf16>, tensor<8x7x12xf32>) -> tensor<8x7x12xf32>
    %299 = "tensor.empty"() : () -> tensor<8x7x12xbf16>
    %300 = "linalg.generic"(%298, %299) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1354: f32, %arg1355: bf16):
      %1727 = "arith.truncf"(%arg1354) : (f32) -> bf16
      "linalg.yield"(%1727) : (bf16) -> ()
    }) : (tensor<8x7x12xf32>, tensor<8x7x12xbf16>) -> tensor<8x7x12xbf16>
    %301 = "tensor.expand_shape"(%300) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 7, 12>}> : (tensor<8x7x12xbf16>) -> tensor<2x4x7x12xbf16>
    %302 = "tensor.empty"() : () -> tensor<2x7x4x12xbf16>
    %303 = "linalg.transpose"(%301, %302) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1352: bf16, %arg1353: bf16):
      "linalg.yield"(%arg1352) : (bf16) -> ()
    }) : (tensor<2x4x7x12xbf16>, tensor<2x7x4x12xbf16>) -> tensor<2x7x4x12xbf16>
    %304 = "linalg.transpose"(%arg15, %48) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1350: bf16, %arg1351: bf16):
      "linalg.yield"(%arg1350) : (bf16) -> ()
    }) : (tensor<48x48xbf16>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %305 = "tensor.collapse_shape"(%303) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x7x4x12xbf16>) -> tensor<14x48xbf16>
    %306 = "linalg.matmul"(%305, %304, %225) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1347: bf16, %arg1348: bf16, %arg1349: f32):
      %1723 = "arith.extf"(%arg1347) : (bf16) -> f32
      %1724 = "arith.extf"(%arg1348) : (bf16) -> f32
      %1725 = "arith.mulf"(%1723, %1724) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1726 = "arith.addf"(%arg1349, %1725) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1726) : (f32) -> ()
    }) : (tensor<14x48xbf16>, tensor<48x48xbf16>, tensor<14x48xf32>) -> tensor<14x48xf32>
    %307 = "linalg.generic"(%306, %227) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1345: f32, %arg1346: bf16):
      %1722 = "arith.truncf"(%arg1345) : (f32) -> bf16
      "linalg.yield"(%1722) : (bf16) -> ()
    }) : (tensor<14x48xf32>, tensor<14x48xbf16>) -> tensor<14x48xbf16>
    %308 = "tensor.expand_shape"(%307) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 7, 48>}> : (tensor<14x48xbf16>) -> tensor<2x7x48xbf16>
    %309 = "linalg.generic"(%198, %308, %197) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1342: bf16, %arg1343: bf16, %arg1344: bf16):
      %1721 = "arith.addf"(%arg1342, %arg1343) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1721) : (bf16) -> ()
    }) : (tensor<2x7x48xbf16>, tensor<2x7x48xbf16>, tensor<2x7x48xbf16>) -> tensor<2x7x48xbf16>
    %310 = "linalg.generic"(%309, %210) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1340: bf16, %arg1341: f32):
      %1720 = "arith.extf"(%arg1340) : (bf16) -> f32
      "linalg.yield"(%1720) : (f32) -> ()
    }) : (tensor<2x7x48xbf16>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %311 = "linalg.generic"(%310, %310, %210) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1337: f32, %arg1338: f32, %arg1339: f32):
      %1719 = "arith.mulf"(%arg1337, %arg1338) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1719) : (f32) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x48xf32>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %312 = "linalg.generic"(%311, %214) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1335: f32, %arg1336: f32):
      %1718 = "arith.addf"(%arg1335, %arg1336) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1718) : (f32) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %313 = "linalg.generic"(%312, %213) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1333: f32, %arg1334: f32):
      %1717 = "arith.divf"(%arg1333, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1717) : (f32) -> ()
    }) : (tensor<2x7x1xf32>, tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %314 = "linalg.generic"(%313, %213) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1331: f32, %arg1332: f32):
      %1715 = "arith.truncf"(%20) : (f64) -> f32
      %1716 = "arith.addf"(%arg1331, %1715) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1716) : (f32) -> ()
    }) : (tensor<2x7x1xf32>, tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %315 = "linalg.generic"(%314, %213) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1329: f32, %arg1330: f32):
      %1714 = "math.rsqrt"(%arg1329) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1714) : (f32) -> ()
    }) : (tensor<2x7x1xf32>, tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %316 = "linalg.generic"(%309, %315, %210) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1326: bf16, %arg1327: f32, %arg1328: f32):
      %1712 = "arith.extf"(%arg1326) : (bf16) -> f32
      %1713 = "arith.mulf"(%1712, %arg1327) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1713) : (f32) -> ()
    }) : (tensor<2x7x48xbf16>, tensor<2x7x1xf32>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %317 = "linalg.generic"(%316, %197) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1324: f32, %arg1325: bf16):
      %1711 = "arith.truncf"(%arg1324) : (f32) -> bf16
      "linalg.yield"(%1711) : (bf16) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x48xbf16>) -> tensor<2x7x48xbf16>
    %318 = "linalg.generic"(%arg22, %317, %197) <{indexing_maps = [#map3, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1321: bf16, %arg1322: bf16, %arg1323: bf16):
      %1710 = "arith.mulf"(%arg1321, %arg1322) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1710) : (bf16) -> ()
    }) : (tensor<48xbf16>, tensor<2x7x48xbf16>, tensor<2x7x48xbf16>) -> tensor<2x7x48xbf16>
    %319 = "linalg.transpose"(%arg18, %48) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1319: bf16, %arg1320: bf16):
      "linalg.yield"(%arg1319) : (bf16) -> ()
    }) : (tensor<48x48xbf16>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %320 = "tensor.collapse_shape"(%318) <{reassociation = [[0, 1], [2]]}> : (tensor<2x7x48xbf16>) -> tensor<14x48xbf16>
    %321 = "linalg.matmul"(%320, %319, %225) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1316: bf16, %arg1317: bf16, %arg1318: f32):
      %1706 = "arith.extf"(%arg1316) : (bf16) -> f32
      %1707 = "arith.extf"(%arg1317) : (bf16) -> f32
      %1708 = "arith.mulf"(%1706, %1707) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1709 = "arith.addf"(%arg1318, %1708) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1709) : (f32) -> ()
    }) : (tensor<14x48xbf16>, tensor<48x48xbf16>, tensor<14x48xf32>) -> tensor<14x48xf32>
    %322 = "linalg.generic"(%321, %227) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1314: f32, %arg1315: bf16):
      %1705 = "arith.truncf"(%arg1314) : (f32) -> bf16
      "linalg.yield"(%1705) : (bf16) -> ()
    }) : (tensor<14x48xf32>, tensor<14x48xbf16>) -> tensor<14x48xbf16>
    %323 = "tensor.expand_shape"(%322) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 7, 4, 12>}> : (tensor<14x48xbf16>) -> tensor<2x7x4x12xbf16>
    %324 = "linalg.transpose"(%323, %230) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1312: bf16, %arg1313: bf16):
      "linalg.yield"(%arg1312) : (bf16) -> ()
    }) : (tensor<2x7x4x12xbf16>, tensor<2x4x7x12xbf16>) -> tensor<2x4x7x12xbf16>
    %325 = "linalg.transpose"(%arg19, %48) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1310: bf16, %arg1311: bf16):
      "linalg.yield"(%arg1310) : (bf16) -> ()
    }) : (tensor<48x48xbf16>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %326 = "tensor.collapse_shape"(%196) <{reassociation = [[0, 1], [2]]}> : (tensor<2x10x48xbf16>) -> tensor<20x48xbf16>
    %327 = "linalg.matmul"(%326, %325, %52) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1307: bf16, %arg1308: bf16, %arg1309: f32):
      %1701 = "arith.extf"(%arg1307) : (bf16) -> f32
      %1702 = "arith.extf"(%arg1308) : (bf16) -> f32
      %1703 = "arith.mulf"(%1701, %1702) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1704 = "arith.addf"(%arg1309, %1703) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1704) : (f32) -> ()
    }) : (tensor<20x48xbf16>, tensor<48x48xbf16>, tensor<20x48xf32>) -> tensor<20x48xf32>
    %328 = "linalg.generic"(%327, %54) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1305: f32, %arg1306: bf16):
      %1700 = "arith.truncf"(%arg1305) : (f32) -> bf16
      "linalg.yield"(%1700) : (bf16) -> ()
    }) : (tensor<20x48xf32>, tensor<20x48xbf16>) -> tensor<20x48xbf16>
    %329 = "tensor.expand_shape"(%328) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 10, 4, 12>}> : (tensor<20x48xbf16>) -> tensor<2x10x4x12xbf16>
    %330 = "linalg.transpose"(%arg20, %48) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1303: bf16, %arg1304: bf16):
      "linalg.yield"(%arg1303) : (bf16) -> ()
    }) : (tensor<48x48xbf16>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %331 = "linalg.matmul"(%326, %330, %52) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1300: bf16, %arg1301: bf16, %arg1302: f32):
      %1696 = "arith.extf"(%arg1300) : (bf16) -> f32
      %1697 = "arith.extf"(%arg1301) : (bf16) -> f32
      %1698 = "arith.mulf"(%1696, %1697) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1699 = "arith.addf"(%arg1302, %1698) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1699) : (f32) -> ()
    }) : (tensor<20x48xbf16>, tensor<48x48xbf16>, tensor<20x48xf32>) -> tensor<20x48xf32>
    %332 = "linalg.generic"(%331, %54) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1298: f32, %arg1299: bf16):
      %1695 = "arith.truncf"(%arg1298) : (f32) -> bf16
      "linalg.yield"(%1695) : (bf16) -> ()
    }) : (tensor<20x48xf32>, tensor<20x48xbf16>) -> tensor<20x48xbf16>
    %333 = "tensor.expand_shape"(%332) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 10, 4, 12>}> : (tensor<20x48xbf16>) -> tensor<2x10x4x12xbf16>
    %334 = "linalg.transpose"(%333, %57) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1296: bf16, %arg1297: bf16):
      "linalg.yield"(%arg1296) : (bf16) -> ()
    }) : (tensor<2x10x4x12xbf16>, tensor<2x4x10x12xbf16>) -> tensor<2x4x10x12xbf16>
    %335 = "linalg.transpose"(%329, %96) <{permutation = array<i64: 0, 2, 3, 1>}> ({
    ^bb0(%arg1294: bf16, %arg1295: bf16):
      "linalg.yield"(%arg1294) : (bf16) -> ()
    }) : (tensor<2x10x4x12xbf16>, tensor<2x4x12x10xbf16>) -> tensor<2x4x12x10xbf16>
    %336 = "tensor.collapse_shape"(%324) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x7x12xbf16>) -> tensor<8x7x12xbf16>
    %337 = "tensor.collapse_shape"(%335) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x12x10xbf16>) -> tensor<8x12x10xbf16>
    %338 = "tensor.empty"() : () -> tensor<8x7x10xf32>
    %339 = "linalg.fill"(%6, %338) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1292: f32, %arg1293: f32):
      "linalg.yield"(%arg1292) : (f32) -> ()
    }) : (f32, tensor<8x7x10xf32>) -> tensor<8x7x10xf32>
    %340 = "linalg.batch_matmul"(%336, %337, %339) <{indexing_maps = [#map10, #map11, #map12], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1289: bf16, %arg1290: bf16, %arg1291: f32):
      %1691 = "arith.extf"(%arg1289) : (bf16) -> f32
      %1692 = "arith.extf"(%arg1290) : (bf16) -> f32
      %1693 = "arith.mulf"(%1691, %1692) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1694 = "arith.addf"(%arg1291, %1693) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1694) : (f32) -> ()
    }) : (tensor<8x7x12xbf16>, tensor<8x12x10xbf16>, tensor<8x7x10xf32>) -> tensor<8x7x10xf32>
    %341 = "tensor.empty"() : () -> tensor<8x7x10xbf16>
    %342 = "linalg.generic"(%340, %341) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1287: f32, %arg1288: bf16):
      %1690 = "arith.truncf"(%arg1287) : (f32) -> bf16
      "linalg.yield"(%1690) : (bf16) -> ()
    }) : (tensor<8x7x10xf32>, tensor<8x7x10xbf16>) -> tensor<8x7x10xbf16>
    %343 = "tensor.expand_shape"(%342) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 7, 10>}> : (tensor<8x7x10xbf16>) -> tensor<2x4x7x10xbf16>
    %344 = "tensor.empty"() : () -> tensor<2x4x7x10xf32>
    %345 = "linalg.generic"(%343, %344) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1285: bf16, %arg1286: f32):
      %1689 = "arith.extf"(%arg1285) : (bf16) -> f32
      "linalg.yield"(%1689) : (f32) -> ()
    }) : (tensor<2x4x7x10xbf16>, tensor<2x4x7x10xf32>) -> tensor<2x4x7x10xf32>
    %346 = "tensor.empty"() : () -> tensor<2x4x7x10xbf16>
    %347 = "linalg.generic"(%345, %346) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1283: f32, %arg1284: bf16):
      %1688 = "arith.truncf"(%arg1283) : (f32) -> bf16
      "linalg.yield"(%1688) : (bf16) -> ()
    }) : (tensor<2x4x7x10xf32>, tensor<2x4x7x10xbf16>) -> tensor<2x4x7x10xbf16>
    %348 = "linalg.generic"(%347, %12, %346) <{indexing_maps = [#map13, #map14, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1280: bf16, %arg1281: bf16, %arg1282: bf16):
      %1687 = "arith.addf"(%arg1280, %arg1281) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1687) : (bf16) -> ()
    }) : (tensor<2x4x7x10xbf16>, tensor<1x4x7x10xbf16>, tensor<2x4x7x10xbf16>) -> tensor<2x4x7x10xbf16>
    %349 = "linalg.generic"(%348, %344) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1278: bf16, %arg1279: f32):
      %1686 = "arith.extf"(%arg1278) : (bf16) -> f32
      "linalg.yield"(%1686) : (f32) -> ()
    }) : (tensor<2x4x7x10xbf16>, tensor<2x4x7x10xf32>) -> tensor<2x4x7x10xf32>
    %350:2 = "linalg.generic"(%349, %284, %282) <{indexing_maps = [#map13, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg1275: f32, %arg1276: f32, %arg1277: i64):
      %1681 = "linalg.index"() <{dim = 3 : i64}> : () -> index
      %1682 = "arith.index_cast"(%1681) : (index) -> i64
      %1683 = "arith.maximumf"(%arg1275, %arg1276) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1684 = "arith.cmpf"(%arg1275, %arg1276) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1685 = "arith.select"(%1684, %1682, %arg1277) : (i1, i64, i64) -> i64
      "linalg.yield"(%1683, %1685) : (f32, i64) -> ()
    }) : (tensor<2x4x7x10xf32>, tensor<2x4x7xf32>, tensor<2x4x7xi64>) -> (tensor<2x4x7xf32>, tensor<2x4x7xi64>)
    %351 = "tensor.expand_shape"(%350#0) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 4, 7, 1>}> : (tensor<2x4x7xf32>) -> tensor<2x4x7x1xf32>
    %352 = "linalg.generic"(%349, %351, %344) <{indexing_maps = [#map13, #map15, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1272: f32, %arg1273: f32, %arg1274: f32):
      %1680 = "arith.subf"(%arg1272, %arg1273) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1680) : (f32) -> ()
    }) : (tensor<2x4x7x10xf32>, tensor<2x4x7x1xf32>, tensor<2x4x7x10xf32>) -> tensor<2x4x7x10xf32>
    %353 = "linalg.generic"(%352, %344) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1270: f32, %arg1271: f32):
      %1679 = "math.exp"(%arg1270) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1679) : (f32) -> ()
    }) : (tensor<2x4x7x10xf32>, tensor<2x4x7x10xf32>) -> tensor<2x4x7x10xf32>
    %354 = "linalg.generic"(%353, %290) <{indexing_maps = [#map13, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1268: f32, %arg1269: f32):
      %1678 = "arith.addf"(%arg1268, %arg1269) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1678) : (f32) -> ()
    }) : (tensor<2x4x7x10xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
    %355 = "linalg.generic"(%353, %354, %344) <{indexing_maps = [#map13, #map15, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1265: f32, %arg1266: f32, %arg1267: f32):
      %1677 = "arith.divf"(%arg1265, %arg1266) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1677) : (f32) -> ()
    }) : (tensor<2x4x7x10xf32>, tensor<2x4x7x1xf32>, tensor<2x4x7x10xf32>) -> tensor<2x4x7x10xf32>
    %356 = "linalg.generic"(%355, %346) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1263: f32, %arg1264: bf16):
      %1676 = "arith.truncf"(%arg1263) : (f32) -> bf16
      "linalg.yield"(%1676) : (bf16) -> ()
    }) : (tensor<2x4x7x10xf32>, tensor<2x4x7x10xbf16>) -> tensor<2x4x7x10xbf16>
    %357 = "tensor.collapse_shape"(%356) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x7x10xbf16>) -> tensor<8x7x10xbf16>
    %358 = "tensor.collapse_shape"(%334) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x10x12xbf16>) -> tensor<8x10x12xbf16>
    %359 = "linalg.batch_matmul"(%357, %358, %297) <{indexing_maps = [#map10, #map11, #map12], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1260: bf16, %arg1261: bf16, %arg1262: f32):
      %1672 = "arith.extf"(%arg1260) : (bf16) -> f32
      %1673 = "arith.extf"(%arg1261) : (bf16) -> f32
      %1674 = "arith.mulf"(%1672, %1673) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1675 = "arith.addf"(%arg1262, %1674) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1675) : (f32) -> ()
    }) : (tensor<8x7x10xbf16>, tensor<8x10x12xbf16>, tensor<8x7x12xf32>) -> tensor<8x7x12xf32>
    %360 = "linalg.generic"(%359, %299) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1258: f32, %arg1259: bf16):
      %1671 = "arith.truncf"(%arg1258) : (f32) -> bf16
      "linalg.yield"(%1671) : (bf16) -> ()
    }) : (tensor<8x7x12xf32>, tensor<8x7x12xbf16>) -> tensor<8x7x12xbf16>
    %361 = "tensor.expand_shape"(%360) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 7, 12>}> : (tensor<8x7x12xbf16>) -> tensor<2x4x7x12xbf16>
    %362 = "linalg.transpose"(%361, %302) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg1256: bf16, %arg1257: bf16):
      "linalg.yield"(%arg1256) : (bf16) -> ()
    }) : (tensor<2x4x7x12xbf16>, tensor<2x7x4x12xbf16>) -> tensor<2x7x4x12xbf16>
    %363 = "linalg.transpose"(%arg21, %48) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1254: bf16, %arg1255: bf16):
      "linalg.yield"(%arg1254) : (bf16) -> ()
    }) : (tensor<48x48xbf16>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %364 = "tensor.collapse_shape"(%362) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x7x4x12xbf16>) -> tensor<14x48xbf16>
    %365 = "linalg.matmul"(%364, %363, %225) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1251: bf16, %arg1252: bf16, %arg1253: f32):
      %1667 = "arith.extf"(%arg1251) : (bf16) -> f32
      %1668 = "arith.extf"(%arg1252) : (bf16) -> f32
      %1669 = "arith.mulf"(%1667, %1668) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1670 = "arith.addf"(%arg1253, %1669) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1670) : (f32) -> ()
    }) : (tensor<14x48xbf16>, tensor<48x48xbf16>, tensor<14x48xf32>) -> tensor<14x48xf32>
    %366 = "linalg.generic"(%365, %227) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1249: f32, %arg1250: bf16):
      %1666 = "arith.truncf"(%arg1249) : (f32) -> bf16
      "linalg.yield"(%1666) : (bf16) -> ()
    }) : (tensor<14x48xf32>, tensor<14x48xbf16>) -> tensor<14x48xbf16>
    %367 = "tensor.expand_shape"(%366) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 7, 48>}> : (tensor<14x48xbf16>) -> tensor<2x7x48xbf16>
    %368 = "linalg.generic"(%309, %367, %197) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1246: bf16, %arg1247: bf16, %arg1248: bf16):
      %1665 = "arith.addf"(%arg1246, %arg1247) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1665) : (bf16) -> ()
    }) : (tensor<2x7x48xbf16>, tensor<2x7x48xbf16>, tensor<2x7x48xbf16>) -> tensor<2x7x48xbf16>
    %369 = "linalg.generic"(%368, %210) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1244: bf16, %arg1245: f32):
      %1664 = "arith.extf"(%arg1244) : (bf16) -> f32
      "linalg.yield"(%1664) : (f32) -> ()
    }) : (tensor<2x7x48xbf16>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %370 = "linalg.generic"(%369, %369, %210) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1241: f32, %arg1242: f32, %arg1243: f32):
      %1663 = "arith.mulf"(%arg1241, %arg1242) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1663) : (f32) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x48xf32>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %371 = "linalg.generic"(%370, %214) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1239: f32, %arg1240: f32):
      %1662 = "arith.addf"(%arg1239, %arg1240) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1662) : (f32) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %372 = "linalg.generic"(%371, %213) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1237: f32, %arg1238: f32):
      %1661 = "arith.divf"(%arg1237, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1661) : (f32) -> ()
    }) : (tensor<2x7x1xf32>, tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %373 = "linalg.generic"(%372, %213) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1235: f32, %arg1236: f32):
      %1659 = "arith.truncf"(%20) : (f64) -> f32
      %1660 = "arith.addf"(%arg1235, %1659) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1660) : (f32) -> ()
    }) : (tensor<2x7x1xf32>, tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %374 = "linalg.generic"(%373, %213) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1233: f32, %arg1234: f32):
      %1658 = "math.rsqrt"(%arg1233) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1658) : (f32) -> ()
    }) : (tensor<2x7x1xf32>, tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %375 = "linalg.generic"(%368, %374, %210) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1230: bf16, %arg1231: f32, %arg1232: f32):
      %1656 = "arith.extf"(%arg1230) : (bf16) -> f32
      %1657 = "arith.mulf"(%1656, %arg1231) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1657) : (f32) -> ()
    }) : (tensor<2x7x48xbf16>, tensor<2x7x1xf32>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %376 = "linalg.generic"(%375, %197) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1228: f32, %arg1229: bf16):
      %1655 = "arith.truncf"(%arg1228) : (f32) -> bf16
      "linalg.yield"(%1655) : (bf16) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x48xbf16>) -> tensor<2x7x48xbf16>
    %377 = "linalg.generic"(%arg26, %376, %197) <{indexing_maps = [#map3, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1225: bf16, %arg1226: bf16, %arg1227: bf16):
      %1654 = "arith.mulf"(%arg1225, %arg1226) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1654) : (bf16) -> ()
    }) : (tensor<48xbf16>, tensor<2x7x48xbf16>, tensor<2x7x48xbf16>) -> tensor<2x7x48xbf16>
    %378 = "linalg.transpose"(%arg23, %150) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1223: bf16, %arg1224: bf16):
      "linalg.yield"(%arg1223) : (bf16) -> ()
    }) : (tensor<80x48xbf16>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %379 = "tensor.collapse_shape"(%377) <{reassociation = [[0, 1], [2]]}> : (tensor<2x7x48xbf16>) -> tensor<14x48xbf16>
    %380 = "tensor.empty"() : () -> tensor<14x80xf32>
    %381 = "linalg.fill"(%6, %380) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1221: f32, %arg1222: f32):
      "linalg.yield"(%arg1221) : (f32) -> ()
    }) : (f32, tensor<14x80xf32>) -> tensor<14x80xf32>
    %382 = "linalg.matmul"(%379, %378, %381) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1218: bf16, %arg1219: bf16, %arg1220: f32):
      %1650 = "arith.extf"(%arg1218) : (bf16) -> f32
      %1651 = "arith.extf"(%arg1219) : (bf16) -> f32
      %1652 = "arith.mulf"(%1650, %1651) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1653 = "arith.addf"(%arg1220, %1652) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1653) : (f32) -> ()
    }) : (tensor<14x48xbf16>, tensor<48x80xbf16>, tensor<14x80xf32>) -> tensor<14x80xf32>
    %383 = "tensor.empty"() : () -> tensor<14x80xbf16>
    %384 = "linalg.generic"(%382, %383) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1216: f32, %arg1217: bf16):
      %1649 = "arith.truncf"(%arg1216) : (f32) -> bf16
      "linalg.yield"(%1649) : (bf16) -> ()
    }) : (tensor<14x80xf32>, tensor<14x80xbf16>) -> tensor<14x80xbf16>
    %385 = "tensor.expand_shape"(%384) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 7, 80>}> : (tensor<14x80xbf16>) -> tensor<2x7x80xbf16>
    %386 = "tensor.empty"() : () -> tensor<2x7x80xf32>
    %387 = "linalg.generic"(%385, %386) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1214: bf16, %arg1215: f32):
      %1648 = "arith.extf"(%arg1214) : (bf16) -> f32
      "linalg.yield"(%1648) : (f32) -> ()
    }) : (tensor<2x7x80xbf16>, tensor<2x7x80xf32>) -> tensor<2x7x80xf32>
    %388 = "linalg.generic"(%387, %386) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1212: f32, %arg1213: f32):
      %1647 = "arith.mulf"(%arg1212, %23) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1647) : (f32) -> ()
    }) : (tensor<2x7x80xf32>, tensor<2x7x80xf32>) -> tensor<2x7x80xf32>
    %389 = "tensor.empty"() : () -> tensor<2x7x80xbf16>
    %390 = "linalg.generic"(%388, %389) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1210: f32, %arg1211: bf16):
      %1646 = "arith.truncf"(%arg1210) : (f32) -> bf16
      "linalg.yield"(%1646) : (bf16) -> ()
    }) : (tensor<2x7x80xf32>, tensor<2x7x80xbf16>) -> tensor<2x7x80xbf16>
    %391 = "linalg.generic"(%385, %385, %389) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1207: bf16, %arg1208: bf16, %arg1209: bf16):
      %1645 = "arith.mulf"(%arg1207, %arg1208) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1645) : (bf16) -> ()
    }) : (tensor<2x7x80xbf16>, tensor<2x7x80xbf16>, tensor<2x7x80xbf16>) -> tensor<2x7x80xbf16>
    %392 = "linalg.generic"(%391, %385, %389) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1204: bf16, %arg1205: bf16, %arg1206: bf16):
      %1644 = "arith.mulf"(%arg1204, %arg1205) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1644) : (bf16) -> ()
    }) : (tensor<2x7x80xbf16>, tensor<2x7x80xbf16>, tensor<2x7x80xbf16>) -> tensor<2x7x80xbf16>
    %393 = "linalg.generic"(%392, %386) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1202: bf16, %arg1203: f32):
      %1643 = "arith.extf"(%arg1202) : (bf16) -> f32
      "linalg.yield"(%1643) : (f32) -> ()
    }) : (tensor<2x7x80xbf16>, tensor<2x7x80xf32>) -> tensor<2x7x80xf32>
    %394 = "linalg.generic"(%393, %386) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1200: f32, %arg1201: f32):
      %1641 = "arith.truncf"(%18) : (f64) -> f32
      %1642 = "arith.mulf"(%arg1200, %1641) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1642) : (f32) -> ()
    }) : (tensor<2x7x80xf32>, tensor<2x7x80xf32>) -> tensor<2x7x80xf32>
    %395 = "linalg.generic"(%394, %389) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1198: f32, %arg1199: bf16):
      %1640 = "arith.truncf"(%arg1198) : (f32) -> bf16
      "linalg.yield"(%1640) : (bf16) -> ()
    }) : (tensor<2x7x80xf32>, tensor<2x7x80xbf16>) -> tensor<2x7x80xbf16>
    %396 = "linalg.generic"(%385, %395, %389) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1195: bf16, %arg1196: bf16, %arg1197: bf16):
      %1639 = "arith.addf"(%arg1195, %arg1196) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1639) : (bf16) -> ()
    }) : (tensor<2x7x80xbf16>, tensor<2x7x80xbf16>, tensor<2x7x80xbf16>) -> tensor<2x7x80xbf16>
    %397 = "linalg.generic"(%396, %386) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1193: bf16, %arg1194: f32):
      %1638 = "arith.extf"(%arg1193) : (bf16) -> f32
      "linalg.yield"(%1638) : (f32) -> ()
    }) : (tensor<2x7x80xbf16>, tensor<2x7x80xf32>) -> tensor<2x7x80xf32>
    %398 = "linalg.generic"(%397, %386) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1191: f32, %arg1192: f32):
      %1636 = "arith.truncf"(%17) : (f64) -> f32
      %1637 = "arith.mulf"(%arg1191, %1636) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1637) : (f32) -> ()
    }) : (tensor<2x7x80xf32>, tensor<2x7x80xf32>) -> tensor<2x7x80xf32>
    %399 = "linalg.generic"(%398, %389) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1189: f32, %arg1190: bf16):
      %1635 = "arith.truncf"(%arg1189) : (f32) -> bf16
      "linalg.yield"(%1635) : (bf16) -> ()
    }) : (tensor<2x7x80xf32>, tensor<2x7x80xbf16>) -> tensor<2x7x80xbf16>
    %400 = "linalg.generic"(%399, %389) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1187: bf16, %arg1188: bf16):
      %1634 = "math.tanh"(%arg1187) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1634) : (bf16) -> ()
    }) : (tensor<2x7x80xbf16>, tensor<2x7x80xbf16>) -> tensor<2x7x80xbf16>
    %401 = "linalg.generic"(%400, %389) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1185: bf16, %arg1186: bf16):
      %1633 = "arith.addf"(%arg1185, %24) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1633) : (bf16) -> ()
    }) : (tensor<2x7x80xbf16>, tensor<2x7x80xbf16>) -> tensor<2x7x80xbf16>
    %402 = "linalg.generic"(%390, %401, %389) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1182: bf16, %arg1183: bf16, %arg1184: bf16):
      %1632 = "arith.mulf"(%arg1182, %arg1183) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1632) : (bf16) -> ()
    }) : (tensor<2x7x80xbf16>, tensor<2x7x80xbf16>, tensor<2x7x80xbf16>) -> tensor<2x7x80xbf16>
    %403 = "linalg.transpose"(%arg24, %150) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1180: bf16, %arg1181: bf16):
      "linalg.yield"(%arg1180) : (bf16) -> ()
    }) : (tensor<80x48xbf16>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %404 = "linalg.matmul"(%379, %403, %381) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1177: bf16, %arg1178: bf16, %arg1179: f32):
      %1628 = "arith.extf"(%arg1177) : (bf16) -> f32
      %1629 = "arith.extf"(%arg1178) : (bf16) -> f32
      %1630 = "arith.mulf"(%1628, %1629) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1631 = "arith.addf"(%arg1179, %1630) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1631) : (f32) -> ()
    }) : (tensor<14x48xbf16>, tensor<48x80xbf16>, tensor<14x80xf32>) -> tensor<14x80xf32>
    %405 = "linalg.generic"(%404, %383) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1175: f32, %arg1176: bf16):
      %1627 = "arith.truncf"(%arg1175) : (f32) -> bf16
      "linalg.yield"(%1627) : (bf16) -> ()
    }) : (tensor<14x80xf32>, tensor<14x80xbf16>) -> tensor<14x80xbf16>
    %406 = "tensor.expand_shape"(%405) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 7, 80>}> : (tensor<14x80xbf16>) -> tensor<2x7x80xbf16>
    %407 = "linalg.generic"(%402, %406, %389) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1172: bf16, %arg1173: bf16, %arg1174: bf16):
      %1626 = "arith.mulf"(%arg1172, %arg1173) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1626) : (bf16) -> ()
    }) : (tensor<2x7x80xbf16>, tensor<2x7x80xbf16>, tensor<2x7x80xbf16>) -> tensor<2x7x80xbf16>
    %408 = "linalg.transpose"(%arg25, %181) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1170: bf16, %arg1171: bf16):
      "linalg.yield"(%arg1170) : (bf16) -> ()
    }) : (tensor<48x80xbf16>, tensor<80x48xbf16>) -> tensor<80x48xbf16>
    %409 = "tensor.collapse_shape"(%407) <{reassociation = [[0, 1], [2]]}> : (tensor<2x7x80xbf16>) -> tensor<14x80xbf16>
    %410 = "linalg.matmul"(%409, %408, %225) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1167: bf16, %arg1168: bf16, %arg1169: f32):
      %1622 = "arith.extf"(%arg1167) : (bf16) -> f32
      %1623 = "arith.extf"(%arg1168) : (bf16) -> f32
      %1624 = "arith.mulf"(%1622, %1623) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1625 = "arith.addf"(%arg1169, %1624) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1625) : (f32) -> ()
    }) : (tensor<14x80xbf16>, tensor<80x48xbf16>, tensor<14x48xf32>) -> tensor<14x48xf32>
    %411 = "linalg.generic"(%410, %227) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1165: f32, %arg1166: bf16):
      %1621 = "arith.truncf"(%arg1165) : (f32) -> bf16
      "linalg.yield"(%1621) : (bf16) -> ()
    }) : (tensor<14x48xf32>, tensor<14x48xbf16>) -> tensor<14x48xbf16>
    %412 = "tensor.expand_shape"(%411) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 7, 48>}> : (tensor<14x48xbf16>) -> tensor<2x7x48xbf16>
    %413 = "linalg.generic"(%368, %412, %197) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1162: bf16, %arg1163: bf16, %arg1164: bf16):
      %1620 = "arith.addf"(%arg1162, %arg1163) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1620) : (bf16) -> ()
    }) : (tensor<2x7x48xbf16>, tensor<2x7x48xbf16>, tensor<2x7x48xbf16>) -> tensor<2x7x48xbf16>
    %414 = "linalg.generic"(%413, %210) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1160: bf16, %arg1161: f32):
      %1619 = "arith.extf"(%arg1160) : (bf16) -> f32
      "linalg.yield"(%1619) : (f32) -> ()
    }) : (tensor<2x7x48xbf16>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %415 = "linalg.generic"(%414, %414, %210) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1157: f32, %arg1158: f32, %arg1159: f32):
      %1618 = "arith.mulf"(%arg1157, %arg1158) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1618) : (f32) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x48xf32>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %416 = "linalg.generic"(%415, %214) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1155: f32, %arg1156: f32):
      %1617 = "arith.addf"(%arg1155, %arg1156) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1617) : (f32) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %417 = "linalg.generic"(%416, %213) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1153: f32, %arg1154: f32):
      %1616 = "arith.divf"(%arg1153, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1616) : (f32) -> ()
    }) : (tensor<2x7x1xf32>, tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %418 = "linalg.generic"(%417, %213) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1151: f32, %arg1152: f32):
      %1614 = "arith.truncf"(%20) : (f64) -> f32
      %1615 = "arith.addf"(%arg1151, %1614) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1615) : (f32) -> ()
    }) : (tensor<2x7x1xf32>, tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %419 = "linalg.generic"(%418, %213) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1149: f32, %arg1150: f32):
      %1613 = "math.rsqrt"(%arg1149) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1613) : (f32) -> ()
    }) : (tensor<2x7x1xf32>, tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %420 = "linalg.generic"(%413, %419, %210) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1146: bf16, %arg1147: f32, %arg1148: f32):
      %1611 = "arith.extf"(%arg1146) : (bf16) -> f32
      %1612 = "arith.mulf"(%1611, %arg1147) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1612) : (f32) -> ()
    }) : (tensor<2x7x48xbf16>, tensor<2x7x1xf32>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %421 = "linalg.generic"(%420, %197) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1144: f32, %arg1145: bf16):
      %1610 = "arith.truncf"(%arg1144) : (f32) -> bf16
      "linalg.yield"(%1610) : (bf16) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x48xbf16>) -> tensor<2x7x48xbf16>
    %422 = "linalg.generic"(%arg27, %421, %197) <{indexing_maps = [#map3, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1141: bf16, %arg1142: bf16, %arg1143: bf16):
      %1609 = "arith.mulf"(%arg1141, %arg1142) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1609) : (bf16) -> ()
    }) : (tensor<48xbf16>, tensor<2x7x48xbf16>, tensor<2x7x48xbf16>) -> tensor<2x7x48xbf16>
    %423 = "linalg.generic"(%422, %210) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1139: bf16, %arg1140: f32):
      %1608 = "arith.extf"(%arg1139) : (bf16) -> f32
      "linalg.yield"(%1608) : (f32) -> ()
    }) : (tensor<2x7x48xbf16>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %424 = "linalg.generic"(%423, %210) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1137: f32, %arg1138: f32):
      %1606 = "arith.truncf"(%15) : (f64) -> f32
      %1607 = "arith.mulf"(%arg1137, %1606) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1607) : (f32) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %425 = "linalg.generic"(%424, %197) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1135: f32, %arg1136: bf16):
      %1605 = "arith.truncf"(%arg1135) : (f32) -> bf16
      "linalg.yield"(%1605) : (bf16) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x48xbf16>) -> tensor<2x7x48xbf16>
    %426 = "tensor.empty"() : () -> tensor<48x96xbf16>
    %427 = "linalg.transpose"(%arg0, %426) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1133: bf16, %arg1134: bf16):
      "linalg.yield"(%arg1133) : (bf16) -> ()
    }) : (tensor<96x48xbf16>, tensor<48x96xbf16>) -> tensor<48x96xbf16>
    %428 = "tensor.collapse_shape"(%425) <{reassociation = [[0, 1], [2]]}> : (tensor<2x7x48xbf16>) -> tensor<14x48xbf16>
    %429 = "tensor.empty"() : () -> tensor<14x96xf32>
    %430 = "linalg.fill"(%6, %429) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1131: f32, %arg1132: f32):
      "linalg.yield"(%arg1131) : (f32) -> ()
    }) : (f32, tensor<14x96xf32>) -> tensor<14x96xf32>
    %431 = "linalg.matmul"(%428, %427, %430) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1128: bf16, %arg1129: bf16, %arg1130: f32):
      %1601 = "arith.extf"(%arg1128) : (bf16) -> f32
      %1602 = "arith.extf"(%arg1129) : (bf16) -> f32
      %1603 = "arith.mulf"(%1601, %1602) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1604 = "arith.addf"(%arg1130, %1603) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1604) : (f32) -> ()
    }) : (tensor<14x48xbf16>, tensor<48x96xbf16>, tensor<14x96xf32>) -> tensor<14x96xf32>
    %432 = "tensor.empty"() : () -> tensor<14x96xbf16>
    %433 = "linalg.generic"(%431, %432) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1126: f32, %arg1127: bf16):
      %1600 = "arith.truncf"(%arg1126) : (f32) -> bf16
      "linalg.yield"(%1600) : (bf16) -> ()
    }) : (tensor<14x96xf32>, tensor<14x96xbf16>) -> tensor<14x96xbf16>
    %434 = "tensor.collapse_shape"(%arg30) <{reassociation = [[0, 1]]}> : (tensor<2x7xi64>) -> tensor<14xi64>
    %435 = "linalg.generic"(%433, %429) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1124: bf16, %arg1125: f32):
      %1599 = "arith.extf"(%arg1124) : (bf16) -> f32
      "linalg.yield"(%1599) : (f32) -> ()
    }) : (tensor<14x96xbf16>, tensor<14x96xf32>) -> tensor<14x96xf32>
    %436 = "tensor.empty"() : () -> tensor<14xi64>
    %437 = "linalg.fill"(%3, %436) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1122: i64, %arg1123: i64):
      "linalg.yield"(%arg1122) : (i64) -> ()
    }) : (i64, tensor<14xi64>) -> tensor<14xi64>
    %438 = "tensor.empty"() : () -> tensor<14xf32>
    %439 = "linalg.fill"(%8, %438) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1120: f32, %arg1121: f32):
      "linalg.yield"(%arg1120) : (f32) -> ()
    }) : (f32, tensor<14xf32>) -> tensor<14xf32>
    %440:2 = "linalg.generic"(%435, %439, %437) <{indexing_maps = [#map6, #map20, #map20], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg1117: f32, %arg1118: f32, %arg1119: i64):
      %1594 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %1595 = "arith.index_cast"(%1594) : (index) -> i64
      %1596 = "arith.maximumf"(%arg1117, %arg1118) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1597 = "arith.cmpf"(%arg1117, %arg1118) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %1598 = "arith.select"(%1597, %1595, %arg1119) : (i1, i64, i64) -> i64
      "linalg.yield"(%1596, %1598) : (f32, i64) -> ()
    }) : (tensor<14x96xf32>, tensor<14xf32>, tensor<14xi64>) -> (tensor<14xf32>, tensor<14xi64>)
    %441 = "tensor.expand_shape"(%440#0) <{reassociation = [[0, 1]], static_output_shape = array<i64: 14, 1>}> : (tensor<14xf32>) -> tensor<14x1xf32>
    %442 = "linalg.generic"(%435, %441, %429) <{indexing_maps = [#map6, #map9, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1114: f32, %arg1115: f32, %arg1116: f32):
      %1593 = "arith.subf"(%arg1114, %arg1115) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1593) : (f32) -> ()
    }) : (tensor<14x96xf32>, tensor<14x1xf32>, tensor<14x96xf32>) -> tensor<14x96xf32>
    %443 = "linalg.generic"(%442, %429) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1112: f32, %arg1113: f32):
      %1592 = "math.exp"(%arg1112) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1592) : (f32) -> ()
    }) : (tensor<14x96xf32>, tensor<14x96xf32>) -> tensor<14x96xf32>
    %444 = "tensor.empty"() : () -> tensor<14x1xf32>
    %445 = "linalg.fill"(%6, %444) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1110: f32, %arg1111: f32):
      "linalg.yield"(%arg1110) : (f32) -> ()
    }) : (f32, tensor<14x1xf32>) -> tensor<14x1xf32>
    %446 = "linalg.generic"(%443, %445) <{indexing_maps = [#map6, #map9], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1108: f32, %arg1109: f32):
      %1591 = "arith.addf"(%arg1108, %arg1109) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1591) : (f32) -> ()
    }) : (tensor<14x96xf32>, tensor<14x1xf32>) -> tensor<14x1xf32>
    %447 = "linalg.generic"(%446, %444) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1106: f32, %arg1107: f32):
      %1590 = "math.log"(%arg1106) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1590) : (f32) -> ()
    }) : (tensor<14x1xf32>, tensor<14x1xf32>) -> tensor<14x1xf32>
    %448 = "linalg.generic"(%442, %447, %429) <{indexing_maps = [#map6, #map9, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1103: f32, %arg1104: f32, %arg1105: f32):
      %1589 = "arith.subf"(%arg1103, %arg1104) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1589) : (f32) -> ()
    }) : (tensor<14x96xf32>, tensor<14x1xf32>, tensor<14x96xf32>) -> tensor<14x96xf32>
    %449 = "linalg.generic"(%448, %432) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1101: f32, %arg1102: bf16):
      %1588 = "arith.truncf"(%arg1101) : (f32) -> bf16
      "linalg.yield"(%1588) : (bf16) -> ()
    }) : (tensor<14x96xf32>, tensor<14x96xbf16>) -> tensor<14x96xbf16>
    %450 = "tensor.empty"() : () -> tensor<14xi1>
    %451 = "linalg.generic"(%434, %450) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1099: i64, %arg1100: i1):
      %1587 = "arith.cmpi"(%arg1099, %0) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1587) : (i1) -> ()
    }) : (tensor<14xi64>, tensor<14xi1>) -> tensor<14xi1>
    %452 = "linalg.generic"(%451, %434, %29, %436) <{indexing_maps = [#map7, #map7, #map21, #map7], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg1095: i1, %arg1096: i64, %arg1097: i64, %arg1098: i64):
      %1586 = "arith.select"(%arg1095, %arg1096, %arg1097) : (i1, i64, i64) -> i64
      "linalg.yield"(%1586) : (i64) -> ()
    }) : (tensor<14xi1>, tensor<14xi64>, tensor<i64>, tensor<14xi64>) -> tensor<14xi64>
    %453 = "tensor.expand_shape"(%452) <{reassociation = [[0, 1]], static_output_shape = array<i64: 14, 1>}> : (tensor<14xi64>) -> tensor<14x1xi64>
    %454 = "tensor.empty"() : () -> tensor<14x1xbf16>
    %455 = "linalg.fill"(%9, %454) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1093: bf16, %arg1094: bf16):
      "linalg.yield"(%arg1093) : (bf16) -> ()
    }) : (bf16, tensor<14x1xbf16>) -> tensor<14x1xbf16>
    %456 = "linalg.generic"(%453, %455) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1091: i64, %arg1092: bf16):
      %1581 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1582 = "arith.index_cast"(%arg1091) : (i64) -> index
      %1583 = "arith.cmpi"(%1582, %5) <{predicate = 2 : i64}> : (index, index) -> i1
      "cf.assert"(%1583) <{msg = "index must be smaller than dim size"}> : (i1) -> ()
      %1584 = "arith.cmpi"(%arg1091, %3) <{predicate = 5 : i64}> : (i64, i64) -> i1
      "cf.assert"(%1584) <{msg = "index must be larger or equal to 0"}> : (i1) -> ()
      %1585 = "tensor.extract"(%449, %1581, %1582) : (tensor<14x96xbf16>, index, index) -> bf16
      "linalg.yield"(%1585) : (bf16) -> ()
    }) : (tensor<14x1xi64>, tensor<14x1xbf16>) -> tensor<14x1xbf16>
    %457 = "tensor.collapse_shape"(%456) <{reassociation = [[0, 1]]}> : (tensor<14x1xbf16>) -> tensor<14xbf16>
    %458 = "tensor.empty"() : () -> tensor<14xbf16>
    %459 = "linalg.generic"(%457, %458) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1089: bf16, %arg1090: bf16):
      %1580 = "arith.negf"(%arg1089) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1580) : (bf16) -> ()
    }) : (tensor<14xbf16>, tensor<14xbf16>) -> tensor<14xbf16>
    %460 = "linalg.generic"(%451, %459, %14, %458) <{indexing_maps = [#map7, #map7, #map21, #map7], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg1085: i1, %arg1086: bf16, %arg1087: bf16, %arg1088: bf16):
      %1579 = "arith.select"(%arg1085, %arg1086, %arg1087) : (i1, bf16, bf16) -> bf16
      "linalg.yield"(%1579) : (bf16) -> ()
    }) : (tensor<14xi1>, tensor<14xbf16>, tensor<bf16>, tensor<14xbf16>) -> tensor<14xbf16>
    %461 = "tensor.empty"() : () -> tensor<i64>
    %462 = "linalg.fill"(%3, %461) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1083: i64, %arg1084: i64):
      "linalg.yield"(%arg1083) : (i64) -> ()
    }) : (i64, tensor<i64>) -> tensor<i64>
    %463 = "linalg.generic"(%451, %462) <{indexing_maps = [#map7, #map21], iterator_types = [#linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1081: i1, %arg1082: i64):
      %1577 = "arith.extui"(%arg1081) : (i1) -> i64
      %1578 = "arith.addi"(%1577, %arg1082) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%1578) : (i64) -> ()
    }) : (tensor<14xi1>, tensor<i64>) -> tensor<i64>
    %464 = "tensor.empty"() : () -> tensor<bf16>
    %465 = "linalg.generic"(%463, %464) <{indexing_maps = [#map22, #map22], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1079: i64, %arg1080: bf16):
      %1576 = "arith.sitofp"(%arg1079) : (i64) -> bf16
      "linalg.yield"(%1576) : (bf16) -> ()
    }) : (tensor<i64>, tensor<bf16>) -> tensor<bf16>
    %466 = "linalg.generic"(%460, %438) <{indexing_maps = [#map7, #map7], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1077: bf16, %arg1078: f32):
      %1575 = "arith.extf"(%arg1077) : (bf16) -> f32
      "linalg.yield"(%1575) : (f32) -> ()
    }) : (tensor<14xbf16>, tensor<14xf32>) -> tensor<14xf32>
    %467 = "tensor.empty"() : () -> tensor<f32>
    %468 = "linalg.fill"(%6, %467) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1075: f32, %arg1076: f32):
      "linalg.yield"(%arg1075) : (f32) -> ()
    }) : (f32, tensor<f32>) -> tensor<f32>
    %469 = "linalg.generic"(%466, %468) <{indexing_maps = [#map7, #map21], iterator_types = [#linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1073: f32, %arg1074: f32):
      %1574 = "arith.addf"(%arg1073, %arg1074) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1574) : (f32) -> ()
    }) : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %470 = "linalg.generic"(%469, %464) <{indexing_maps = [#map22, #map22], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1071: f32, %arg1072: bf16):
      %1573 = "arith.truncf"(%arg1071) : (f32) -> bf16
      "linalg.yield"(%1573) : (bf16) -> ()
    }) : (tensor<f32>, tensor<bf16>) -> tensor<bf16>
    %471 = "linalg.generic"(%470, %465, %464) <{indexing_maps = [#map22, #map22, #map22], iterator_types = [], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1068: bf16, %arg1069: bf16, %arg1070: bf16):
      %1572 = "arith.divf"(%arg1068, %arg1069) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1572) : (bf16) -> ()
    }) : (tensor<bf16>, tensor<bf16>, tensor<bf16>) -> tensor<bf16>
    %472 = "linalg.generic"(%11, %465, %464) <{indexing_maps = [#map22, #map22, #map22], iterator_types = [], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1065: bf16, %arg1066: bf16, %arg1067: bf16):
      %1571 = "arith.divf"(%arg1065, %arg1066) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1571) : (bf16) -> ()
    }) : (tensor<bf16>, tensor<bf16>, tensor<bf16>) -> tensor<bf16>
    %473 = "tensor.expand_shape"(%434) <{reassociation = [[0, 1]], static_output_shape = array<i64: 14, 1>}> : (tensor<14xi64>) -> tensor<14x1xi64>
    %474 = "tensor.empty"() : () -> tensor<96xi64>
    %475 = "linalg.generic"(%474) <{indexing_maps = [#map7], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg1064: i64):
      %1569 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1570 = "arith.index_cast"(%1569) : (index) -> i64
      "linalg.yield"(%1570) : (i64) -> ()
    }) : (tensor<96xi64>) -> tensor<96xi64>
    %476 = "tensor.expand_shape"(%475) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 96>}> : (tensor<96xi64>) -> tensor<1x96xi64>
    %477 = "tensor.empty"() : () -> tensor<14x96xi1>
    %478 = "linalg.generic"(%473, %476, %477) <{indexing_maps = [#map9, #map8, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1061: i64, %arg1062: i64, %arg1063: i1):
      %1568 = "arith.cmpi"(%arg1061, %arg1062) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1568) : (i1) -> ()
    }) : (tensor<14x1xi64>, tensor<1x96xi64>, tensor<14x96xi1>) -> tensor<14x96xi1>
    %479 = "tensor.empty"() : () -> tensor<14x1xi1>
    %480 = "linalg.generic"(%473, %479) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1059: i64, %arg1060: i1):
      %1567 = "arith.cmpi"(%arg1059, %0) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1567) : (i1) -> ()
    }) : (tensor<14x1xi64>, tensor<14x1xi1>) -> tensor<14x1xi1>
    %481 = "linalg.generic"(%478, %480, %477) <{indexing_maps = [#map6, #map9, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1056: i1, %arg1057: i1, %arg1058: i1):
      %1566 = "arith.andi"(%arg1056, %arg1057) : (i1, i1) -> i1
      "linalg.yield"(%1566) : (i1) -> ()
    }) : (tensor<14x96xi1>, tensor<14x1xi1>, tensor<14x96xi1>) -> tensor<14x96xi1>
    %482 = "linalg.generic"(%472, %464) <{indexing_maps = [#map22, #map22], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1054: bf16, %arg1055: bf16):
      %1565 = "arith.negf"(%arg1054) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%1565) : (bf16) -> ()
    }) : (tensor<bf16>, tensor<bf16>) -> tensor<bf16>
    %483 = "linalg.generic"(%481, %482, %14, %432) <{indexing_maps = [#map6, #map23, #map23, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg1050: i1, %arg1051: bf16, %arg1052: bf16, %arg1053: bf16):
      %1564 = "arith.select"(%arg1050, %arg1051, %arg1052) : (i1, bf16, bf16) -> bf16
      "linalg.yield"(%1564) : (bf16) -> ()
    }) : (tensor<14x96xi1>, tensor<bf16>, tensor<bf16>, tensor<14x96xbf16>) -> tensor<14x96xbf16>
    %484 = "linalg.generic"(%483, %429) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1048: bf16, %arg1049: f32):
      %1563 = "arith.extf"(%arg1048) : (bf16) -> f32
      "linalg.yield"(%1563) : (f32) -> ()
    }) : (tensor<14x96xbf16>, tensor<14x96xf32>) -> tensor<14x96xf32>
    %485 = "linalg.generic"(%449, %429) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1046: bf16, %arg1047: f32):
      %1562 = "arith.extf"(%arg1046) : (bf16) -> f32
      "linalg.yield"(%1562) : (f32) -> ()
    }) : (tensor<14x96xbf16>, tensor<14x96xf32>) -> tensor<14x96xf32>
    %486 = "linalg.generic"(%485, %429) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1044: f32, %arg1045: f32):
      %1561 = "math.exp"(%arg1044) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%1561) : (f32) -> ()
    }) : (tensor<14x96xf32>, tensor<14x96xf32>) -> tensor<14x96xf32>
    %487 = "linalg.generic"(%484, %445) <{indexing_maps = [#map6, #map9], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1042: f32, %arg1043: f32):
      %1560 = "arith.addf"(%arg1042, %arg1043) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1560) : (f32) -> ()
    }) : (tensor<14x96xf32>, tensor<14x1xf32>) -> tensor<14x1xf32>
    %488 = "linalg.generic"(%486, %487, %429) <{indexing_maps = [#map6, #map9, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1039: f32, %arg1040: f32, %arg1041: f32):
      %1559 = "arith.mulf"(%arg1039, %arg1040) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1559) : (f32) -> ()
    }) : (tensor<14x96xf32>, tensor<14x1xf32>, tensor<14x96xf32>) -> tensor<14x96xf32>
    %489 = "linalg.generic"(%484, %488, %429) <{indexing_maps = [#map6, #map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1036: f32, %arg1037: f32, %arg1038: f32):
      %1558 = "arith.subf"(%arg1036, %arg1037) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1558) : (f32) -> ()
    }) : (tensor<14x96xf32>, tensor<14x96xf32>, tensor<14x96xf32>) -> tensor<14x96xf32>
    %490 = "linalg.generic"(%489, %432) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1034: f32, %arg1035: bf16):
      %1557 = "arith.truncf"(%arg1034) : (f32) -> bf16
      "linalg.yield"(%1557) : (bf16) -> ()
    }) : (tensor<14x96xf32>, tensor<14x96xbf16>) -> tensor<14x96xbf16>
    %491 = "tensor.empty"() : () -> tensor<96x14xbf16>
    %492 = "linalg.transpose"(%490, %491) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg1032: bf16, %arg1033: bf16):
      "linalg.yield"(%arg1032) : (bf16) -> ()
    }) : (tensor<14x96xbf16>, tensor<96x14xbf16>) -> tensor<96x14xbf16>
    %493 = "tensor.empty"() : () -> tensor<96x48xf32>
    %494 = "linalg.fill"(%6, %493) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1030: f32, %arg1031: f32):
      "linalg.yield"(%arg1030) : (f32) -> ()
    }) : (f32, tensor<96x48xf32>) -> tensor<96x48xf32>
    %495 = "linalg.matmul"(%492, %428, %494) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1027: bf16, %arg1028: bf16, %arg1029: f32):
      %1553 = "arith.extf"(%arg1027) : (bf16) -> f32
      %1554 = "arith.extf"(%arg1028) : (bf16) -> f32
      %1555 = "arith.mulf"(%1553, %1554) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1556 = "arith.addf"(%arg1029, %1555) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1556) : (f32) -> ()
    }) : (tensor<96x14xbf16>, tensor<14x48xbf16>, tensor<96x48xf32>) -> tensor<96x48xf32>
    %496 = "tensor.empty"() : () -> tensor<96x48xbf16>
    %497 = "linalg.generic"(%495, %496) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1025: f32, %arg1026: bf16):
      %1552 = "arith.truncf"(%arg1025) : (f32) -> bf16
      "linalg.yield"(%1552) : (bf16) -> ()
    }) : (tensor<96x48xf32>, tensor<96x48xbf16>) -> tensor<96x48xbf16>
    %498 = "linalg.matmul"(%490, %arg0, %225) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1022: bf16, %arg1023: bf16, %arg1024: f32):
      %1548 = "arith.extf"(%arg1022) : (bf16) -> f32
      %1549 = "arith.extf"(%arg1023) : (bf16) -> f32
      %1550 = "arith.mulf"(%1548, %1549) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1551 = "arith.addf"(%arg1024, %1550) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1551) : (f32) -> ()
    }) : (tensor<14x96xbf16>, tensor<96x48xbf16>, tensor<14x48xf32>) -> tensor<14x48xf32>
    %499 = "linalg.generic"(%498, %227) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1020: f32, %arg1021: bf16):
      %1547 = "arith.truncf"(%arg1020) : (f32) -> bf16
      "linalg.yield"(%1547) : (bf16) -> ()
    }) : (tensor<14x48xf32>, tensor<14x48xbf16>) -> tensor<14x48xbf16>
    %500 = "tensor.expand_shape"(%499) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 7, 48>}> : (tensor<14x48xbf16>) -> tensor<2x7x48xbf16>
    %501 = "linalg.generic"(%500, %210) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1018: bf16, %arg1019: f32):
      %1546 = "arith.extf"(%arg1018) : (bf16) -> f32
      "linalg.yield"(%1546) : (f32) -> ()
    }) : (tensor<2x7x48xbf16>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %502 = "linalg.generic"(%501, %210) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1016: f32, %arg1017: f32):
      %1544 = "arith.truncf"(%15) : (f64) -> f32
      %1545 = "arith.mulf"(%arg1016, %1544) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1545) : (f32) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %503 = "linalg.generic"(%502, %197) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1014: f32, %arg1015: bf16):
      %1543 = "arith.truncf"(%arg1014) : (f32) -> bf16
      "linalg.yield"(%1543) : (bf16) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x48xbf16>) -> tensor<2x7x48xbf16>
    %504 = "linalg.generic"(%503, %arg27, %197) <{indexing_maps = [#map1, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1011: bf16, %arg1012: bf16, %arg1013: bf16):
      %1542 = "arith.mulf"(%arg1011, %arg1012) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1542) : (bf16) -> ()
    }) : (tensor<2x7x48xbf16>, tensor<48xbf16>, tensor<2x7x48xbf16>) -> tensor<2x7x48xbf16>
    %505 = "linalg.generic"(%503, %421, %197) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1008: bf16, %arg1009: bf16, %arg1010: bf16):
      %1541 = "arith.mulf"(%arg1008, %arg1009) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1541) : (bf16) -> ()
    }) : (tensor<2x7x48xbf16>, tensor<2x7x48xbf16>, tensor<2x7x48xbf16>) -> tensor<2x7x48xbf16>
    %506 = "linalg.generic"(%505, %210) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1006: bf16, %arg1007: f32):
      %1540 = "arith.extf"(%arg1006) : (bf16) -> f32
      "linalg.yield"(%1540) : (f32) -> ()
    }) : (tensor<2x7x48xbf16>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %507 = "tensor.empty"() : () -> tensor<1x1x48xf32>
    %508 = "linalg.fill"(%6, %507) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1004: f32, %arg1005: f32):
      "linalg.yield"(%arg1004) : (f32) -> ()
    }) : (f32, tensor<1x1x48xf32>) -> tensor<1x1x48xf32>
    %509 = "linalg.generic"(%506, %508) <{indexing_maps = [#map1, #map24], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1002: f32, %arg1003: f32):
      %1539 = "arith.addf"(%arg1002, %arg1003) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1539) : (f32) -> ()
    }) : (tensor<2x7x48xf32>, tensor<1x1x48xf32>) -> tensor<1x1x48xf32>
    %510 = "tensor.empty"() : () -> tensor<1x1x48xbf16>
    %511 = "linalg.generic"(%509, %510) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg1000: f32, %arg1001: bf16):
      %1538 = "arith.truncf"(%arg1000) : (f32) -> bf16
      "linalg.yield"(%1538) : (bf16) -> ()
    }) : (tensor<1x1x48xf32>, tensor<1x1x48xbf16>) -> tensor<1x1x48xbf16>
    %512 = "tensor.collapse_shape"(%511) <{reassociation = [[0, 1, 2]]}> : (tensor<1x1x48xbf16>) -> tensor<48xbf16>
    %513 = "linalg.generic"(%504, %210) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg998: bf16, %arg999: f32):
      %1537 = "arith.extf"(%arg998) : (bf16) -> f32
      "linalg.yield"(%1537) : (f32) -> ()
    }) : (tensor<2x7x48xbf16>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %514 = "linalg.generic"(%513, %413, %210) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg995: f32, %arg996: bf16, %arg997: f32):
      %1535 = "arith.extf"(%arg996) : (bf16) -> f32
      %1536 = "arith.mulf"(%arg995, %1535) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1536) : (f32) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x48xbf16>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %515 = "linalg.generic"(%513, %419, %210) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg992: f32, %arg993: f32, %arg994: f32):
      %1534 = "arith.mulf"(%arg992, %arg993) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1534) : (f32) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x1xf32>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %516 = "linalg.generic"(%515, %197) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg990: f32, %arg991: bf16):
      %1533 = "arith.truncf"(%arg990) : (f32) -> bf16
      "linalg.yield"(%1533) : (bf16) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x48xbf16>) -> tensor<2x7x48xbf16>
    %517 = "linalg.generic"(%514, %214) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg988: f32, %arg989: f32):
      %1532 = "arith.addf"(%arg988, %arg989) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1532) : (f32) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %518 = "linalg.generic"(%419, %419, %213) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg985: f32, %arg986: f32, %arg987: f32):
      %1531 = "arith.mulf"(%arg985, %arg986) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1531) : (f32) -> ()
    }) : (tensor<2x7x1xf32>, tensor<2x7x1xf32>, tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %519 = "linalg.generic"(%518, %419, %213) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg982: f32, %arg983: f32, %arg984: f32):
      %1530 = "arith.mulf"(%arg982, %arg983) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1530) : (f32) -> ()
    }) : (tensor<2x7x1xf32>, tensor<2x7x1xf32>, tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %520 = "linalg.generic"(%517, %213) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg980: f32, %arg981: f32):
      %1529 = "arith.mulf"(%arg980, %26) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1529) : (f32) -> ()
    }) : (tensor<2x7x1xf32>, tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %521 = "linalg.generic"(%520, %519, %213) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg977: f32, %arg978: f32, %arg979: f32):
      %1528 = "arith.mulf"(%arg977, %arg978) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1528) : (f32) -> ()
    }) : (tensor<2x7x1xf32>, tensor<2x7x1xf32>, tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %522 = "tensor.collapse_shape"(%521) <{reassociation = [[0], [1, 2]]}> : (tensor<2x7x1xf32>) -> tensor<2x7xf32>
    %523 = "linalg.generic"(%522, %210) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg975: f32, %arg976: f32):
      "linalg.yield"(%arg975) : (f32) -> ()
    }) : (tensor<2x7xf32>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %524 = "linalg.generic"(%523, %210) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg973: f32, %arg974: f32):
      %1527 = "arith.divf"(%arg973, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1527) : (f32) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %525 = "linalg.generic"(%414, %210) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg971: f32, %arg972: f32):
      %1526 = "arith.mulf"(%arg971, %27) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1526) : (f32) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %526 = "linalg.generic"(%524, %525, %210) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg968: f32, %arg969: f32, %arg970: f32):
      %1525 = "arith.mulf"(%arg968, %arg969) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1525) : (f32) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x48xf32>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %527 = "linalg.generic"(%526, %197) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg966: f32, %arg967: bf16):
      %1524 = "arith.truncf"(%arg966) : (f32) -> bf16
      "linalg.yield"(%1524) : (bf16) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x48xbf16>) -> tensor<2x7x48xbf16>
    %528 = "linalg.generic"(%516, %527, %197) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg963: bf16, %arg964: bf16, %arg965: bf16):
      %1523 = "arith.addf"(%arg963, %arg964) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1523) : (bf16) -> ()
    }) : (tensor<2x7x48xbf16>, tensor<2x7x48xbf16>, tensor<2x7x48xbf16>) -> tensor<2x7x48xbf16>
    %529 = "tensor.collapse_shape"(%528) <{reassociation = [[0, 1], [2]]}> : (tensor<2x7x48xbf16>) -> tensor<14x48xbf16>
    %530 = "tensor.empty"() : () -> tensor<48x14xbf16>
    %531 = "linalg.transpose"(%529, %530) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg961: bf16, %arg962: bf16):
      "linalg.yield"(%arg961) : (bf16) -> ()
    }) : (tensor<14x48xbf16>, tensor<48x14xbf16>) -> tensor<48x14xbf16>
    %532 = "tensor.empty"() : () -> tensor<48x80xf32>
    %533 = "linalg.fill"(%6, %532) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg959: f32, %arg960: f32):
      "linalg.yield"(%arg959) : (f32) -> ()
    }) : (f32, tensor<48x80xf32>) -> tensor<48x80xf32>
    %534 = "linalg.matmul"(%531, %409, %533) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg956: bf16, %arg957: bf16, %arg958: f32):
      %1519 = "arith.extf"(%arg956) : (bf16) -> f32
      %1520 = "arith.extf"(%arg957) : (bf16) -> f32
      %1521 = "arith.mulf"(%1519, %1520) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1522 = "arith.addf"(%arg958, %1521) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1522) : (f32) -> ()
    }) : (tensor<48x14xbf16>, tensor<14x80xbf16>, tensor<48x80xf32>) -> tensor<48x80xf32>
    %535 = "linalg.generic"(%534, %150) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg954: f32, %arg955: bf16):
      %1518 = "arith.truncf"(%arg954) : (f32) -> bf16
      "linalg.yield"(%1518) : (bf16) -> ()
    }) : (tensor<48x80xf32>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %536 = "linalg.matmul"(%529, %arg25, %381) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg951: bf16, %arg952: bf16, %arg953: f32):
      %1514 = "arith.extf"(%arg951) : (bf16) -> f32
      %1515 = "arith.extf"(%arg952) : (bf16) -> f32
      %1516 = "arith.mulf"(%1514, %1515) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1517 = "arith.addf"(%arg953, %1516) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1517) : (f32) -> ()
    }) : (tensor<14x48xbf16>, tensor<48x80xbf16>, tensor<14x80xf32>) -> tensor<14x80xf32>
    %537 = "linalg.generic"(%536, %383) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg949: f32, %arg950: bf16):
      %1513 = "arith.truncf"(%arg949) : (f32) -> bf16
      "linalg.yield"(%1513) : (bf16) -> ()
    }) : (tensor<14x80xf32>, tensor<14x80xbf16>) -> tensor<14x80xbf16>
    %538 = "tensor.expand_shape"(%537) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 7, 80>}> : (tensor<14x80xbf16>) -> tensor<2x7x80xbf16>
    %539 = "linalg.generic"(%538, %402, %389) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg946: bf16, %arg947: bf16, %arg948: bf16):
      %1512 = "arith.mulf"(%arg946, %arg947) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1512) : (bf16) -> ()
    }) : (tensor<2x7x80xbf16>, tensor<2x7x80xbf16>, tensor<2x7x80xbf16>) -> tensor<2x7x80xbf16>
    %540 = "linalg.generic"(%538, %406, %389) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg943: bf16, %arg944: bf16, %arg945: bf16):
      %1511 = "arith.mulf"(%arg943, %arg944) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1511) : (bf16) -> ()
    }) : (tensor<2x7x80xbf16>, tensor<2x7x80xbf16>, tensor<2x7x80xbf16>) -> tensor<2x7x80xbf16>
    %541 = "tensor.collapse_shape"(%539) <{reassociation = [[0, 1], [2]]}> : (tensor<2x7x80xbf16>) -> tensor<14x80xbf16>
    %542 = "tensor.empty"() : () -> tensor<80x14xbf16>
    %543 = "linalg.transpose"(%541, %542) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg941: bf16, %arg942: bf16):
      "linalg.yield"(%arg941) : (bf16) -> ()
    }) : (tensor<14x80xbf16>, tensor<80x14xbf16>) -> tensor<80x14xbf16>
    %544 = "tensor.empty"() : () -> tensor<80x48xf32>
    %545 = "linalg.fill"(%6, %544) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg939: f32, %arg940: f32):
      "linalg.yield"(%arg939) : (f32) -> ()
    }) : (f32, tensor<80x48xf32>) -> tensor<80x48xf32>
    %546 = "linalg.matmul"(%543, %379, %545) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg936: bf16, %arg937: bf16, %arg938: f32):
      %1507 = "arith.extf"(%arg936) : (bf16) -> f32
      %1508 = "arith.extf"(%arg937) : (bf16) -> f32
      %1509 = "arith.mulf"(%1507, %1508) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1510 = "arith.addf"(%arg938, %1509) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1510) : (f32) -> ()
    }) : (tensor<80x14xbf16>, tensor<14x48xbf16>, tensor<80x48xf32>) -> tensor<80x48xf32>
    %547 = "linalg.generic"(%546, %181) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg934: f32, %arg935: bf16):
      %1506 = "arith.truncf"(%arg934) : (f32) -> bf16
      "linalg.yield"(%1506) : (bf16) -> ()
    }) : (tensor<80x48xf32>, tensor<80x48xbf16>) -> tensor<80x48xbf16>
    %548 = "linalg.matmul"(%541, %arg24, %225) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg931: bf16, %arg932: bf16, %arg933: f32):
      %1502 = "arith.extf"(%arg931) : (bf16) -> f32
      %1503 = "arith.extf"(%arg932) : (bf16) -> f32
      %1504 = "arith.mulf"(%1502, %1503) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1505 = "arith.addf"(%arg933, %1504) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1505) : (f32) -> ()
    }) : (tensor<14x80xbf16>, tensor<80x48xbf16>, tensor<14x48xf32>) -> tensor<14x48xf32>
    %549 = "linalg.generic"(%548, %227) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg929: f32, %arg930: bf16):
      %1501 = "arith.truncf"(%arg929) : (f32) -> bf16
      "linalg.yield"(%1501) : (bf16) -> ()
    }) : (tensor<14x48xf32>, tensor<14x48xbf16>) -> tensor<14x48xbf16>
    %550 = "tensor.expand_shape"(%549) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 7, 48>}> : (tensor<14x48xbf16>) -> tensor<2x7x48xbf16>
    %551 = "linalg.generic"(%540, %390, %389) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg926: bf16, %arg927: bf16, %arg928: bf16):
      %1500 = "arith.mulf"(%arg926, %arg927) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1500) : (bf16) -> ()
    }) : (tensor<2x7x80xbf16>, tensor<2x7x80xbf16>, tensor<2x7x80xbf16>) -> tensor<2x7x80xbf16>
    %552 = "linalg.generic"(%540, %401, %389) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg923: bf16, %arg924: bf16, %arg925: bf16):
      %1499 = "arith.mulf"(%arg923, %arg924) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1499) : (bf16) -> ()
    }) : (tensor<2x7x80xbf16>, tensor<2x7x80xbf16>, tensor<2x7x80xbf16>) -> tensor<2x7x80xbf16>
    %553 = "linalg.generic"(%551, %386) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg921: bf16, %arg922: f32):
      %1498 = "arith.extf"(%arg921) : (bf16) -> f32
      "linalg.yield"(%1498) : (f32) -> ()
    }) : (tensor<2x7x80xbf16>, tensor<2x7x80xf32>) -> tensor<2x7x80xf32>
    %554 = "linalg.generic"(%400, %386) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg919: bf16, %arg920: f32):
      %1497 = "arith.extf"(%arg919) : (bf16) -> f32
      "linalg.yield"(%1497) : (f32) -> ()
    }) : (tensor<2x7x80xbf16>, tensor<2x7x80xf32>) -> tensor<2x7x80xf32>
    %555 = "linalg.generic"(%554, %554, %386) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg916: f32, %arg917: f32, %arg918: f32):
      %1496 = "arith.mulf"(%arg916, %arg917) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1496) : (f32) -> ()
    }) : (tensor<2x7x80xf32>, tensor<2x7x80xf32>, tensor<2x7x80xf32>) -> tensor<2x7x80xf32>
    %556 = "linalg.generic"(%33, %555, %386) <{indexing_maps = [#map25, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg913: i64, %arg914: f32, %arg915: f32):
      %1494 = "arith.sitofp"(%arg913) : (i64) -> f32
      %1495 = "arith.subf"(%1494, %arg914) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1495) : (f32) -> ()
    }) : (tensor<i64>, tensor<2x7x80xf32>, tensor<2x7x80xf32>) -> tensor<2x7x80xf32>
    %557 = "linalg.generic"(%553, %556, %386) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg910: f32, %arg911: f32, %arg912: f32):
      %1493 = "arith.mulf"(%arg910, %arg911) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1493) : (f32) -> ()
    }) : (tensor<2x7x80xf32>, tensor<2x7x80xf32>, tensor<2x7x80xf32>) -> tensor<2x7x80xf32>
    %558 = "linalg.generic"(%557, %389) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg908: f32, %arg909: bf16):
      %1492 = "arith.truncf"(%arg908) : (f32) -> bf16
      "linalg.yield"(%1492) : (bf16) -> ()
    }) : (tensor<2x7x80xf32>, tensor<2x7x80xbf16>) -> tensor<2x7x80xbf16>
    %559 = "linalg.generic"(%558, %386) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg906: bf16, %arg907: f32):
      %1491 = "arith.extf"(%arg906) : (bf16) -> f32
      "linalg.yield"(%1491) : (f32) -> ()
    }) : (tensor<2x7x80xbf16>, tensor<2x7x80xf32>) -> tensor<2x7x80xf32>
    %560 = "linalg.generic"(%559, %386) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg904: f32, %arg905: f32):
      %1489 = "arith.truncf"(%17) : (f64) -> f32
      %1490 = "arith.mulf"(%arg904, %1489) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1490) : (f32) -> ()
    }) : (tensor<2x7x80xf32>, tensor<2x7x80xf32>) -> tensor<2x7x80xf32>
    %561 = "linalg.generic"(%560, %389) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg902: f32, %arg903: bf16):
      %1488 = "arith.truncf"(%arg902) : (f32) -> bf16
      "linalg.yield"(%1488) : (bf16) -> ()
    }) : (tensor<2x7x80xf32>, tensor<2x7x80xbf16>) -> tensor<2x7x80xbf16>
    %562 = "linalg.generic"(%561, %386) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg900: bf16, %arg901: f32):
      %1487 = "arith.extf"(%arg900) : (bf16) -> f32
      "linalg.yield"(%1487) : (f32) -> ()
    }) : (tensor<2x7x80xbf16>, tensor<2x7x80xf32>) -> tensor<2x7x80xf32>
    %563 = "linalg.generic"(%562, %386) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg898: f32, %arg899: f32):
      %1485 = "arith.truncf"(%18) : (f64) -> f32
      %1486 = "arith.mulf"(%arg898, %1485) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1486) : (f32) -> ()
    }) : (tensor<2x7x80xf32>, tensor<2x7x80xf32>) -> tensor<2x7x80xf32>
    %564 = "linalg.generic"(%563, %389) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg896: f32, %arg897: bf16):
      %1484 = "arith.truncf"(%arg896) : (f32) -> bf16
      "linalg.yield"(%1484) : (bf16) -> ()
    }) : (tensor<2x7x80xf32>, tensor<2x7x80xbf16>) -> tensor<2x7x80xbf16>
    %565 = "linalg.generic"(%391, %389) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg894: bf16, %arg895: bf16):
      %1483 = "arith.mulf"(%arg894, %28) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1483) : (bf16) -> ()
    }) : (tensor<2x7x80xbf16>, tensor<2x7x80xbf16>) -> tensor<2x7x80xbf16>
    %566 = "linalg.generic"(%564, %565, %389) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg891: bf16, %arg892: bf16, %arg893: bf16):
      %1482 = "arith.mulf"(%arg891, %arg892) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1482) : (bf16) -> ()
    }) : (tensor<2x7x80xbf16>, tensor<2x7x80xbf16>, tensor<2x7x80xbf16>) -> tensor<2x7x80xbf16>
    %567 = "linalg.generic"(%561, %566, %389) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg888: bf16, %arg889: bf16, %arg890: bf16):
      %1481 = "arith.addf"(%arg888, %arg889) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1481) : (bf16) -> ()
    }) : (tensor<2x7x80xbf16>, tensor<2x7x80xbf16>, tensor<2x7x80xbf16>) -> tensor<2x7x80xbf16>
    %568 = "linalg.generic"(%552, %386) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg886: bf16, %arg887: f32):
      %1480 = "arith.extf"(%arg886) : (bf16) -> f32
      "linalg.yield"(%1480) : (f32) -> ()
    }) : (tensor<2x7x80xbf16>, tensor<2x7x80xf32>) -> tensor<2x7x80xf32>
    %569 = "linalg.generic"(%568, %386) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg884: f32, %arg885: f32):
      %1479 = "arith.mulf"(%arg884, %23) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1479) : (f32) -> ()
    }) : (tensor<2x7x80xf32>, tensor<2x7x80xf32>) -> tensor<2x7x80xf32>
    %570 = "linalg.generic"(%569, %389) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg882: f32, %arg883: bf16):
      %1478 = "arith.truncf"(%arg882) : (f32) -> bf16
      "linalg.yield"(%1478) : (bf16) -> ()
    }) : (tensor<2x7x80xf32>, tensor<2x7x80xbf16>) -> tensor<2x7x80xbf16>
    %571 = "linalg.generic"(%567, %570, %389) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg879: bf16, %arg880: bf16, %arg881: bf16):
      %1477 = "arith.addf"(%arg879, %arg880) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1477) : (bf16) -> ()
    }) : (tensor<2x7x80xbf16>, tensor<2x7x80xbf16>, tensor<2x7x80xbf16>) -> tensor<2x7x80xbf16>
    %572 = "tensor.collapse_shape"(%571) <{reassociation = [[0, 1], [2]]}> : (tensor<2x7x80xbf16>) -> tensor<14x80xbf16>
    %573 = "linalg.transpose"(%572, %542) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg877: bf16, %arg878: bf16):
      "linalg.yield"(%arg877) : (bf16) -> ()
    }) : (tensor<14x80xbf16>, tensor<80x14xbf16>) -> tensor<80x14xbf16>
    %574 = "linalg.matmul"(%573, %379, %545) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg874: bf16, %arg875: bf16, %arg876: f32):
      %1473 = "arith.extf"(%arg874) : (bf16) -> f32
      %1474 = "arith.extf"(%arg875) : (bf16) -> f32
      %1475 = "arith.mulf"(%1473, %1474) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1476 = "arith.addf"(%arg876, %1475) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1476) : (f32) -> ()
    }) : (tensor<80x14xbf16>, tensor<14x48xbf16>, tensor<80x48xf32>) -> tensor<80x48xf32>
    %575 = "linalg.generic"(%574, %181) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg872: f32, %arg873: bf16):
      %1472 = "arith.truncf"(%arg872) : (f32) -> bf16
      "linalg.yield"(%1472) : (bf16) -> ()
    }) : (tensor<80x48xf32>, tensor<80x48xbf16>) -> tensor<80x48xbf16>
    %576 = "linalg.matmul"(%572, %arg23, %225) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg869: bf16, %arg870: bf16, %arg871: f32):
      %1468 = "arith.extf"(%arg869) : (bf16) -> f32
      %1469 = "arith.extf"(%arg870) : (bf16) -> f32
      %1470 = "arith.mulf"(%1468, %1469) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1471 = "arith.addf"(%arg871, %1470) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1471) : (f32) -> ()
    }) : (tensor<14x80xbf16>, tensor<80x48xbf16>, tensor<14x48xf32>) -> tensor<14x48xf32>
    %577 = "linalg.generic"(%576, %227) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg867: f32, %arg868: bf16):
      %1467 = "arith.truncf"(%arg867) : (f32) -> bf16
      "linalg.yield"(%1467) : (bf16) -> ()
    }) : (tensor<14x48xf32>, tensor<14x48xbf16>) -> tensor<14x48xbf16>
    %578 = "tensor.expand_shape"(%577) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 7, 48>}> : (tensor<14x48xbf16>) -> tensor<2x7x48xbf16>
    %579 = "linalg.generic"(%550, %578, %197) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg864: bf16, %arg865: bf16, %arg866: bf16):
      %1466 = "arith.addf"(%arg864, %arg865) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1466) : (bf16) -> ()
    }) : (tensor<2x7x48xbf16>, tensor<2x7x48xbf16>, tensor<2x7x48xbf16>) -> tensor<2x7x48xbf16>
    %580 = "linalg.generic"(%579, %arg26, %197) <{indexing_maps = [#map1, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg861: bf16, %arg862: bf16, %arg863: bf16):
      %1465 = "arith.mulf"(%arg861, %arg862) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1465) : (bf16) -> ()
    }) : (tensor<2x7x48xbf16>, tensor<48xbf16>, tensor<2x7x48xbf16>) -> tensor<2x7x48xbf16>
    %581 = "linalg.generic"(%579, %376, %197) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg858: bf16, %arg859: bf16, %arg860: bf16):
      %1464 = "arith.mulf"(%arg858, %arg859) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1464) : (bf16) -> ()
    }) : (tensor<2x7x48xbf16>, tensor<2x7x48xbf16>, tensor<2x7x48xbf16>) -> tensor<2x7x48xbf16>
    %582 = "linalg.generic"(%581, %210) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg856: bf16, %arg857: f32):
      %1463 = "arith.extf"(%arg856) : (bf16) -> f32
      "linalg.yield"(%1463) : (f32) -> ()
    }) : (tensor<2x7x48xbf16>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %583 = "linalg.generic"(%582, %508) <{indexing_maps = [#map1, #map24], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg854: f32, %arg855: f32):
      %1462 = "arith.addf"(%arg854, %arg855) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1462) : (f32) -> ()
    }) : (tensor<2x7x48xf32>, tensor<1x1x48xf32>) -> tensor<1x1x48xf32>
    %584 = "linalg.generic"(%583, %510) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg852: f32, %arg853: bf16):
      %1461 = "arith.truncf"(%arg852) : (f32) -> bf16
      "linalg.yield"(%1461) : (bf16) -> ()
    }) : (tensor<1x1x48xf32>, tensor<1x1x48xbf16>) -> tensor<1x1x48xbf16>
    %585 = "tensor.collapse_shape"(%584) <{reassociation = [[0, 1, 2]]}> : (tensor<1x1x48xbf16>) -> tensor<48xbf16>
    %586 = "linalg.generic"(%580, %210) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg850: bf16, %arg851: f32):
      %1460 = "arith.extf"(%arg850) : (bf16) -> f32
      "linalg.yield"(%1460) : (f32) -> ()
    }) : (tensor<2x7x48xbf16>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %587 = "linalg.generic"(%586, %368, %210) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg847: f32, %arg848: bf16, %arg849: f32):
      %1458 = "arith.extf"(%arg848) : (bf16) -> f32
      %1459 = "arith.mulf"(%arg847, %1458) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1459) : (f32) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x48xbf16>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %588 = "linalg.generic"(%586, %374, %210) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg844: f32, %arg845: f32, %arg846: f32):
      %1457 = "arith.mulf"(%arg844, %arg845) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1457) : (f32) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x1xf32>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %589 = "linalg.generic"(%588, %197) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg842: f32, %arg843: bf16):
      %1456 = "arith.truncf"(%arg842) : (f32) -> bf16
      "linalg.yield"(%1456) : (bf16) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x48xbf16>) -> tensor<2x7x48xbf16>
    %590 = "linalg.generic"(%587, %214) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg840: f32, %arg841: f32):
      %1455 = "arith.addf"(%arg840, %arg841) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1455) : (f32) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %591 = "linalg.generic"(%528, %589, %197) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg837: bf16, %arg838: bf16, %arg839: bf16):
      %1454 = "arith.addf"(%arg837, %arg838) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1454) : (bf16) -> ()
    }) : (tensor<2x7x48xbf16>, tensor<2x7x48xbf16>, tensor<2x7x48xbf16>) -> tensor<2x7x48xbf16>
    %592 = "linalg.generic"(%374, %374, %213) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg834: f32, %arg835: f32, %arg836: f32):
      %1453 = "arith.mulf"(%arg834, %arg835) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1453) : (f32) -> ()
    }) : (tensor<2x7x1xf32>, tensor<2x7x1xf32>, tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %593 = "linalg.generic"(%592, %374, %213) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg831: f32, %arg832: f32, %arg833: f32):
      %1452 = "arith.mulf"(%arg831, %arg832) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1452) : (f32) -> ()
    }) : (tensor<2x7x1xf32>, tensor<2x7x1xf32>, tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %594 = "linalg.generic"(%590, %213) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg829: f32, %arg830: f32):
      %1451 = "arith.mulf"(%arg829, %26) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1451) : (f32) -> ()
    }) : (tensor<2x7x1xf32>, tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %595 = "linalg.generic"(%594, %593, %213) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg826: f32, %arg827: f32, %arg828: f32):
      %1450 = "arith.mulf"(%arg826, %arg827) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1450) : (f32) -> ()
    }) : (tensor<2x7x1xf32>, tensor<2x7x1xf32>, tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %596 = "tensor.collapse_shape"(%595) <{reassociation = [[0], [1, 2]]}> : (tensor<2x7x1xf32>) -> tensor<2x7xf32>
    %597 = "linalg.generic"(%596, %210) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg824: f32, %arg825: f32):
      "linalg.yield"(%arg824) : (f32) -> ()
    }) : (tensor<2x7xf32>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %598 = "linalg.generic"(%597, %210) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg822: f32, %arg823: f32):
      %1449 = "arith.divf"(%arg822, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1449) : (f32) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %599 = "linalg.generic"(%369, %210) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg820: f32, %arg821: f32):
      %1448 = "arith.mulf"(%arg820, %27) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1448) : (f32) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %600 = "linalg.generic"(%598, %599, %210) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg817: f32, %arg818: f32, %arg819: f32):
      %1447 = "arith.mulf"(%arg817, %arg818) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1447) : (f32) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x48xf32>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %601 = "linalg.generic"(%600, %197) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg815: f32, %arg816: bf16):
      %1446 = "arith.truncf"(%arg815) : (f32) -> bf16
      "linalg.yield"(%1446) : (bf16) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x48xbf16>) -> tensor<2x7x48xbf16>
    %602 = "linalg.generic"(%591, %601, %197) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg812: bf16, %arg813: bf16, %arg814: bf16):
      %1445 = "arith.addf"(%arg812, %arg813) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1445) : (bf16) -> ()
    }) : (tensor<2x7x48xbf16>, tensor<2x7x48xbf16>, tensor<2x7x48xbf16>) -> tensor<2x7x48xbf16>
    %603 = "tensor.collapse_shape"(%602) <{reassociation = [[0, 1], [2]]}> : (tensor<2x7x48xbf16>) -> tensor<14x48xbf16>
    %604 = "linalg.transpose"(%603, %530) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg810: bf16, %arg811: bf16):
      "linalg.yield"(%arg810) : (bf16) -> ()
    }) : (tensor<14x48xbf16>, tensor<48x14xbf16>) -> tensor<48x14xbf16>
    %605 = "tensor.empty"() : () -> tensor<48x48xf32>
    %606 = "linalg.fill"(%6, %605) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg808: f32, %arg809: f32):
      "linalg.yield"(%arg808) : (f32) -> ()
    }) : (f32, tensor<48x48xf32>) -> tensor<48x48xf32>
    %607 = "linalg.matmul"(%604, %364, %606) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg805: bf16, %arg806: bf16, %arg807: f32):
      %1441 = "arith.extf"(%arg805) : (bf16) -> f32
      %1442 = "arith.extf"(%arg806) : (bf16) -> f32
      %1443 = "arith.mulf"(%1441, %1442) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1444 = "arith.addf"(%arg807, %1443) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1444) : (f32) -> ()
    }) : (tensor<48x14xbf16>, tensor<14x48xbf16>, tensor<48x48xf32>) -> tensor<48x48xf32>
    %608 = "linalg.generic"(%607, %48) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg803: f32, %arg804: bf16):
      %1440 = "arith.truncf"(%arg803) : (f32) -> bf16
      "linalg.yield"(%1440) : (bf16) -> ()
    }) : (tensor<48x48xf32>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %609 = "linalg.matmul"(%603, %arg21, %225) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg800: bf16, %arg801: bf16, %arg802: f32):
      %1436 = "arith.extf"(%arg800) : (bf16) -> f32
      %1437 = "arith.extf"(%arg801) : (bf16) -> f32
      %1438 = "arith.mulf"(%1436, %1437) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1439 = "arith.addf"(%arg802, %1438) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1439) : (f32) -> ()
    }) : (tensor<14x48xbf16>, tensor<48x48xbf16>, tensor<14x48xf32>) -> tensor<14x48xf32>
    %610 = "linalg.generic"(%609, %227) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg798: f32, %arg799: bf16):
      %1435 = "arith.truncf"(%arg798) : (f32) -> bf16
      "linalg.yield"(%1435) : (bf16) -> ()
    }) : (tensor<14x48xf32>, tensor<14x48xbf16>) -> tensor<14x48xbf16>
    %611 = "tensor.expand_shape"(%610) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 7, 4, 12>}> : (tensor<14x48xbf16>) -> tensor<2x7x4x12xbf16>
    %612 = "linalg.transpose"(%611, %230) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg796: bf16, %arg797: bf16):
      "linalg.yield"(%arg796) : (bf16) -> ()
    }) : (tensor<2x7x4x12xbf16>, tensor<2x4x7x12xbf16>) -> tensor<2x4x7x12xbf16>
    %613 = "tensor.collapse_shape"(%612) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x7x12xbf16>) -> tensor<8x7x12xbf16>
    %614 = "tensor.empty"() : () -> tensor<8x10x7xbf16>
    %615 = "linalg.transpose"(%357, %614) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg794: bf16, %arg795: bf16):
      "linalg.yield"(%arg794) : (bf16) -> ()
    }) : (tensor<8x7x10xbf16>, tensor<8x10x7xbf16>) -> tensor<8x10x7xbf16>
    %616 = "linalg.batch_matmul"(%615, %613, %128) <{indexing_maps = [#map10, #map11, #map12], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg791: bf16, %arg792: bf16, %arg793: f32):
      %1431 = "arith.extf"(%arg791) : (bf16) -> f32
      %1432 = "arith.extf"(%arg792) : (bf16) -> f32
      %1433 = "arith.mulf"(%1431, %1432) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1434 = "arith.addf"(%arg793, %1433) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1434) : (f32) -> ()
    }) : (tensor<8x10x7xbf16>, tensor<8x7x12xbf16>, tensor<8x10x12xf32>) -> tensor<8x10x12xf32>
    %617 = "linalg.generic"(%616, %130) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg789: f32, %arg790: bf16):
      %1430 = "arith.truncf"(%arg789) : (f32) -> bf16
      "linalg.yield"(%1430) : (bf16) -> ()
    }) : (tensor<8x10x12xf32>, tensor<8x10x12xbf16>) -> tensor<8x10x12xbf16>
    %618 = "tensor.empty"() : () -> tensor<8x12x10xbf16>
    %619 = "linalg.transpose"(%358, %618) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg787: bf16, %arg788: bf16):
      "linalg.yield"(%arg787) : (bf16) -> ()
    }) : (tensor<8x10x12xbf16>, tensor<8x12x10xbf16>) -> tensor<8x12x10xbf16>
    %620 = "linalg.batch_matmul"(%613, %619, %339) <{indexing_maps = [#map10, #map11, #map12], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg784: bf16, %arg785: bf16, %arg786: f32):
      %1426 = "arith.extf"(%arg784) : (bf16) -> f32
      %1427 = "arith.extf"(%arg785) : (bf16) -> f32
      %1428 = "arith.mulf"(%1426, %1427) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1429 = "arith.addf"(%arg786, %1428) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1429) : (f32) -> ()
    }) : (tensor<8x7x12xbf16>, tensor<8x12x10xbf16>, tensor<8x7x10xf32>) -> tensor<8x7x10xf32>
    %621 = "linalg.generic"(%620, %341) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg782: f32, %arg783: bf16):
      %1425 = "arith.truncf"(%arg782) : (f32) -> bf16
      "linalg.yield"(%1425) : (bf16) -> ()
    }) : (tensor<8x7x10xf32>, tensor<8x7x10xbf16>) -> tensor<8x7x10xbf16>
    %622 = "tensor.expand_shape"(%617) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 10, 12>}> : (tensor<8x10x12xbf16>) -> tensor<2x4x10x12xbf16>
    %623 = "tensor.expand_shape"(%621) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 7, 10>}> : (tensor<8x7x10xbf16>) -> tensor<2x4x7x10xbf16>
    %624 = "linalg.generic"(%623, %344) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg780: bf16, %arg781: f32):
      %1424 = "arith.extf"(%arg780) : (bf16) -> f32
      "linalg.yield"(%1424) : (f32) -> ()
    }) : (tensor<2x4x7x10xbf16>, tensor<2x4x7x10xf32>) -> tensor<2x4x7x10xf32>
    %625 = "linalg.generic"(%356, %344) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg778: bf16, %arg779: f32):
      %1423 = "arith.extf"(%arg778) : (bf16) -> f32
      "linalg.yield"(%1423) : (f32) -> ()
    }) : (tensor<2x4x7x10xbf16>, tensor<2x4x7x10xf32>) -> tensor<2x4x7x10xf32>
    %626 = "linalg.generic"(%624, %625, %344) <{indexing_maps = [#map13, #map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg775: f32, %arg776: f32, %arg777: f32):
      %1422 = "arith.mulf"(%arg775, %arg776) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1422) : (f32) -> ()
    }) : (tensor<2x4x7x10xf32>, tensor<2x4x7x10xf32>, tensor<2x4x7x10xf32>) -> tensor<2x4x7x10xf32>
    %627 = "linalg.generic"(%626, %290) <{indexing_maps = [#map13, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg773: f32, %arg774: f32):
      %1421 = "arith.addf"(%arg773, %arg774) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1421) : (f32) -> ()
    }) : (tensor<2x4x7x10xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
    %628 = "linalg.generic"(%625, %627, %344) <{indexing_maps = [#map13, #map15, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg770: f32, %arg771: f32, %arg772: f32):
      %1420 = "arith.mulf"(%arg770, %arg771) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1420) : (f32) -> ()
    }) : (tensor<2x4x7x10xf32>, tensor<2x4x7x1xf32>, tensor<2x4x7x10xf32>) -> tensor<2x4x7x10xf32>
    %629 = "linalg.generic"(%626, %628, %344) <{indexing_maps = [#map13, #map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg767: f32, %arg768: f32, %arg769: f32):
      %1419 = "arith.subf"(%arg767, %arg768) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1419) : (f32) -> ()
    }) : (tensor<2x4x7x10xf32>, tensor<2x4x7x10xf32>, tensor<2x4x7x10xf32>) -> tensor<2x4x7x10xf32>
    %630 = "linalg.generic"(%629, %346) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg765: f32, %arg766: bf16):
      %1418 = "arith.truncf"(%arg765) : (f32) -> bf16
      "linalg.yield"(%1418) : (bf16) -> ()
    }) : (tensor<2x4x7x10xf32>, tensor<2x4x7x10xbf16>) -> tensor<2x4x7x10xbf16>
    %631 = "linalg.generic"(%630, %344) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg763: bf16, %arg764: f32):
      %1417 = "arith.extf"(%arg763) : (bf16) -> f32
      "linalg.yield"(%1417) : (f32) -> ()
    }) : (tensor<2x4x7x10xbf16>, tensor<2x4x7x10xf32>) -> tensor<2x4x7x10xf32>
    %632 = "linalg.generic"(%631, %346) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg761: f32, %arg762: bf16):
      %1416 = "arith.truncf"(%arg761) : (f32) -> bf16
      "linalg.yield"(%1416) : (bf16) -> ()
    }) : (tensor<2x4x7x10xf32>, tensor<2x4x7x10xbf16>) -> tensor<2x4x7x10xbf16>
    %633 = "tensor.collapse_shape"(%632) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x7x10xbf16>) -> tensor<8x7x10xbf16>
    %634 = "tensor.empty"() : () -> tensor<8x12x7xbf16>
    %635 = "linalg.transpose"(%336, %634) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg759: bf16, %arg760: bf16):
      "linalg.yield"(%arg759) : (bf16) -> ()
    }) : (tensor<8x7x12xbf16>, tensor<8x12x7xbf16>) -> tensor<8x12x7xbf16>
    %636 = "tensor.empty"() : () -> tensor<8x12x10xf32>
    %637 = "linalg.fill"(%6, %636) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg757: f32, %arg758: f32):
      "linalg.yield"(%arg757) : (f32) -> ()
    }) : (f32, tensor<8x12x10xf32>) -> tensor<8x12x10xf32>
    %638 = "linalg.batch_matmul"(%635, %633, %637) <{indexing_maps = [#map10, #map11, #map12], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg754: bf16, %arg755: bf16, %arg756: f32):
      %1412 = "arith.extf"(%arg754) : (bf16) -> f32
      %1413 = "arith.extf"(%arg755) : (bf16) -> f32
      %1414 = "arith.mulf"(%1412, %1413) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1415 = "arith.addf"(%arg756, %1414) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1415) : (f32) -> ()
    }) : (tensor<8x12x7xbf16>, tensor<8x7x10xbf16>, tensor<8x12x10xf32>) -> tensor<8x12x10xf32>
    %639 = "linalg.generic"(%638, %618) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg752: f32, %arg753: bf16):
      %1411 = "arith.truncf"(%arg752) : (f32) -> bf16
      "linalg.yield"(%1411) : (bf16) -> ()
    }) : (tensor<8x12x10xf32>, tensor<8x12x10xbf16>) -> tensor<8x12x10xbf16>
    %640 = "linalg.transpose"(%337, %130) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg750: bf16, %arg751: bf16):
      "linalg.yield"(%arg750) : (bf16) -> ()
    }) : (tensor<8x12x10xbf16>, tensor<8x10x12xbf16>) -> tensor<8x10x12xbf16>
    %641 = "linalg.batch_matmul"(%633, %640, %297) <{indexing_maps = [#map10, #map11, #map12], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg747: bf16, %arg748: bf16, %arg749: f32):
      %1407 = "arith.extf"(%arg747) : (bf16) -> f32
      %1408 = "arith.extf"(%arg748) : (bf16) -> f32
      %1409 = "arith.mulf"(%1407, %1408) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1410 = "arith.addf"(%arg749, %1409) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1410) : (f32) -> ()
    }) : (tensor<8x7x10xbf16>, tensor<8x10x12xbf16>, tensor<8x7x12xf32>) -> tensor<8x7x12xf32>
    %642 = "linalg.generic"(%641, %299) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg745: f32, %arg746: bf16):
      %1406 = "arith.truncf"(%arg745) : (f32) -> bf16
      "linalg.yield"(%1406) : (bf16) -> ()
    }) : (tensor<8x7x12xf32>, tensor<8x7x12xbf16>) -> tensor<8x7x12xbf16>
    %643 = "tensor.expand_shape"(%639) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 12, 10>}> : (tensor<8x12x10xbf16>) -> tensor<2x4x12x10xbf16>
    %644 = "tensor.expand_shape"(%642) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 7, 12>}> : (tensor<8x7x12xbf16>) -> tensor<2x4x7x12xbf16>
    %645 = "linalg.transpose"(%622, %133) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg743: bf16, %arg744: bf16):
      "linalg.yield"(%arg743) : (bf16) -> ()
    }) : (tensor<2x4x10x12xbf16>, tensor<2x10x4x12xbf16>) -> tensor<2x10x4x12xbf16>
    %646 = "tensor.collapse_shape"(%645) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x10x4x12xbf16>) -> tensor<20x48xbf16>
    %647 = "tensor.empty"() : () -> tensor<48x20xbf16>
    %648 = "linalg.transpose"(%646, %647) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg741: bf16, %arg742: bf16):
      "linalg.yield"(%arg741) : (bf16) -> ()
    }) : (tensor<20x48xbf16>, tensor<48x20xbf16>) -> tensor<48x20xbf16>
    %649 = "linalg.matmul"(%648, %326, %606) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg738: bf16, %arg739: bf16, %arg740: f32):
      %1402 = "arith.extf"(%arg738) : (bf16) -> f32
      %1403 = "arith.extf"(%arg739) : (bf16) -> f32
      %1404 = "arith.mulf"(%1402, %1403) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1405 = "arith.addf"(%arg740, %1404) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1405) : (f32) -> ()
    }) : (tensor<48x20xbf16>, tensor<20x48xbf16>, tensor<48x48xf32>) -> tensor<48x48xf32>
    %650 = "linalg.generic"(%649, %48) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg736: f32, %arg737: bf16):
      %1401 = "arith.truncf"(%arg736) : (f32) -> bf16
      "linalg.yield"(%1401) : (bf16) -> ()
    }) : (tensor<48x48xf32>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %651 = "linalg.matmul"(%646, %arg20, %52) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg733: bf16, %arg734: bf16, %arg735: f32):
      %1397 = "arith.extf"(%arg733) : (bf16) -> f32
      %1398 = "arith.extf"(%arg734) : (bf16) -> f32
      %1399 = "arith.mulf"(%1397, %1398) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1400 = "arith.addf"(%arg735, %1399) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1400) : (f32) -> ()
    }) : (tensor<20x48xbf16>, tensor<48x48xbf16>, tensor<20x48xf32>) -> tensor<20x48xf32>
    %652 = "linalg.generic"(%651, %54) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg731: f32, %arg732: bf16):
      %1396 = "arith.truncf"(%arg731) : (f32) -> bf16
      "linalg.yield"(%1396) : (bf16) -> ()
    }) : (tensor<20x48xf32>, tensor<20x48xbf16>) -> tensor<20x48xbf16>
    %653 = "tensor.expand_shape"(%652) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 10, 48>}> : (tensor<20x48xbf16>) -> tensor<2x10x48xbf16>
    %654 = "linalg.transpose"(%643, %133) <{permutation = array<i64: 0, 3, 1, 2>}> ({
    ^bb0(%arg729: bf16, %arg730: bf16):
      "linalg.yield"(%arg729) : (bf16) -> ()
    }) : (tensor<2x4x12x10xbf16>, tensor<2x10x4x12xbf16>) -> tensor<2x10x4x12xbf16>
    %655 = "tensor.collapse_shape"(%654) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x10x4x12xbf16>) -> tensor<20x48xbf16>
    %656 = "linalg.transpose"(%655, %647) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg727: bf16, %arg728: bf16):
      "linalg.yield"(%arg727) : (bf16) -> ()
    }) : (tensor<20x48xbf16>, tensor<48x20xbf16>) -> tensor<48x20xbf16>
    %657 = "linalg.matmul"(%656, %326, %606) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg724: bf16, %arg725: bf16, %arg726: f32):
      %1392 = "arith.extf"(%arg724) : (bf16) -> f32
      %1393 = "arith.extf"(%arg725) : (bf16) -> f32
      %1394 = "arith.mulf"(%1392, %1393) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1395 = "arith.addf"(%arg726, %1394) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1395) : (f32) -> ()
    }) : (tensor<48x20xbf16>, tensor<20x48xbf16>, tensor<48x48xf32>) -> tensor<48x48xf32>
    %658 = "linalg.generic"(%657, %48) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg722: f32, %arg723: bf16):
      %1391 = "arith.truncf"(%arg722) : (f32) -> bf16
      "linalg.yield"(%1391) : (bf16) -> ()
    }) : (tensor<48x48xf32>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %659 = "linalg.matmul"(%655, %arg19, %52) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg719: bf16, %arg720: bf16, %arg721: f32):
      %1387 = "arith.extf"(%arg719) : (bf16) -> f32
      %1388 = "arith.extf"(%arg720) : (bf16) -> f32
      %1389 = "arith.mulf"(%1387, %1388) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1390 = "arith.addf"(%arg721, %1389) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1390) : (f32) -> ()
    }) : (tensor<20x48xbf16>, tensor<48x48xbf16>, tensor<20x48xf32>) -> tensor<20x48xf32>
    %660 = "linalg.generic"(%659, %54) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg717: f32, %arg718: bf16):
      %1386 = "arith.truncf"(%arg717) : (f32) -> bf16
      "linalg.yield"(%1386) : (bf16) -> ()
    }) : (tensor<20x48xf32>, tensor<20x48xbf16>) -> tensor<20x48xbf16>
    %661 = "tensor.expand_shape"(%660) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 10, 48>}> : (tensor<20x48xbf16>) -> tensor<2x10x48xbf16>
    %662 = "linalg.generic"(%653, %661, %34) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg714: bf16, %arg715: bf16, %arg716: bf16):
      %1385 = "arith.addf"(%arg714, %arg715) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1385) : (bf16) -> ()
    }) : (tensor<2x10x48xbf16>, tensor<2x10x48xbf16>, tensor<2x10x48xbf16>) -> tensor<2x10x48xbf16>
    %663 = "linalg.transpose"(%644, %302) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg712: bf16, %arg713: bf16):
      "linalg.yield"(%arg712) : (bf16) -> ()
    }) : (tensor<2x4x7x12xbf16>, tensor<2x7x4x12xbf16>) -> tensor<2x7x4x12xbf16>
    %664 = "tensor.collapse_shape"(%663) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x7x4x12xbf16>) -> tensor<14x48xbf16>
    %665 = "linalg.transpose"(%664, %530) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg710: bf16, %arg711: bf16):
      "linalg.yield"(%arg710) : (bf16) -> ()
    }) : (tensor<14x48xbf16>, tensor<48x14xbf16>) -> tensor<48x14xbf16>
    %666 = "linalg.matmul"(%665, %320, %606) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg707: bf16, %arg708: bf16, %arg709: f32):
      %1381 = "arith.extf"(%arg707) : (bf16) -> f32
      %1382 = "arith.extf"(%arg708) : (bf16) -> f32
      %1383 = "arith.mulf"(%1381, %1382) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1384 = "arith.addf"(%arg709, %1383) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1384) : (f32) -> ()
    }) : (tensor<48x14xbf16>, tensor<14x48xbf16>, tensor<48x48xf32>) -> tensor<48x48xf32>
    %667 = "linalg.generic"(%666, %48) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg705: f32, %arg706: bf16):
      %1380 = "arith.truncf"(%arg705) : (f32) -> bf16
      "linalg.yield"(%1380) : (bf16) -> ()
    }) : (tensor<48x48xf32>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %668 = "linalg.matmul"(%664, %arg18, %225) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg702: bf16, %arg703: bf16, %arg704: f32):
      %1376 = "arith.extf"(%arg702) : (bf16) -> f32
      %1377 = "arith.extf"(%arg703) : (bf16) -> f32
      %1378 = "arith.mulf"(%1376, %1377) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1379 = "arith.addf"(%arg704, %1378) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1379) : (f32) -> ()
    }) : (tensor<14x48xbf16>, tensor<48x48xbf16>, tensor<14x48xf32>) -> tensor<14x48xf32>
    %669 = "linalg.generic"(%668, %227) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg700: f32, %arg701: bf16):
      %1375 = "arith.truncf"(%arg700) : (f32) -> bf16
      "linalg.yield"(%1375) : (bf16) -> ()
    }) : (tensor<14x48xf32>, tensor<14x48xbf16>) -> tensor<14x48xbf16>
    %670 = "tensor.expand_shape"(%669) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 7, 48>}> : (tensor<14x48xbf16>) -> tensor<2x7x48xbf16>
    %671 = "linalg.generic"(%670, %arg22, %197) <{indexing_maps = [#map1, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg697: bf16, %arg698: bf16, %arg699: bf16):
      %1374 = "arith.mulf"(%arg697, %arg698) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1374) : (bf16) -> ()
    }) : (tensor<2x7x48xbf16>, tensor<48xbf16>, tensor<2x7x48xbf16>) -> tensor<2x7x48xbf16>
    %672 = "linalg.generic"(%670, %317, %197) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg694: bf16, %arg695: bf16, %arg696: bf16):
      %1373 = "arith.mulf"(%arg694, %arg695) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1373) : (bf16) -> ()
    }) : (tensor<2x7x48xbf16>, tensor<2x7x48xbf16>, tensor<2x7x48xbf16>) -> tensor<2x7x48xbf16>
    %673 = "linalg.generic"(%672, %210) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg692: bf16, %arg693: f32):
      %1372 = "arith.extf"(%arg692) : (bf16) -> f32
      "linalg.yield"(%1372) : (f32) -> ()
    }) : (tensor<2x7x48xbf16>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %674 = "linalg.generic"(%673, %508) <{indexing_maps = [#map1, #map24], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg690: f32, %arg691: f32):
      %1371 = "arith.addf"(%arg690, %arg691) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1371) : (f32) -> ()
    }) : (tensor<2x7x48xf32>, tensor<1x1x48xf32>) -> tensor<1x1x48xf32>
    %675 = "linalg.generic"(%674, %510) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg688: f32, %arg689: bf16):
      %1370 = "arith.truncf"(%arg688) : (f32) -> bf16
      "linalg.yield"(%1370) : (bf16) -> ()
    }) : (tensor<1x1x48xf32>, tensor<1x1x48xbf16>) -> tensor<1x1x48xbf16>
    %676 = "tensor.collapse_shape"(%675) <{reassociation = [[0, 1, 2]]}> : (tensor<1x1x48xbf16>) -> tensor<48xbf16>
    %677 = "linalg.generic"(%671, %210) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg686: bf16, %arg687: f32):
      %1369 = "arith.extf"(%arg686) : (bf16) -> f32
      "linalg.yield"(%1369) : (f32) -> ()
    }) : (tensor<2x7x48xbf16>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %678 = "linalg.generic"(%677, %309, %210) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg683: f32, %arg684: bf16, %arg685: f32):
      %1367 = "arith.extf"(%arg684) : (bf16) -> f32
      %1368 = "arith.mulf"(%arg683, %1367) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1368) : (f32) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x48xbf16>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %679 = "linalg.generic"(%677, %315, %210) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg680: f32, %arg681: f32, %arg682: f32):
      %1366 = "arith.mulf"(%arg680, %arg681) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1366) : (f32) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x1xf32>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %680 = "linalg.generic"(%679, %197) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg678: f32, %arg679: bf16):
      %1365 = "arith.truncf"(%arg678) : (f32) -> bf16
      "linalg.yield"(%1365) : (bf16) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x48xbf16>) -> tensor<2x7x48xbf16>
    %681 = "linalg.generic"(%678, %214) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg676: f32, %arg677: f32):
      %1364 = "arith.addf"(%arg676, %arg677) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1364) : (f32) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %682 = "linalg.generic"(%602, %680, %197) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg673: bf16, %arg674: bf16, %arg675: bf16):
      %1363 = "arith.addf"(%arg673, %arg674) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1363) : (bf16) -> ()
    }) : (tensor<2x7x48xbf16>, tensor<2x7x48xbf16>, tensor<2x7x48xbf16>) -> tensor<2x7x48xbf16>
    %683 = "linalg.generic"(%315, %315, %213) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg670: f32, %arg671: f32, %arg672: f32):
      %1362 = "arith.mulf"(%arg670, %arg671) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1362) : (f32) -> ()
    }) : (tensor<2x7x1xf32>, tensor<2x7x1xf32>, tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %684 = "linalg.generic"(%683, %315, %213) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg667: f32, %arg668: f32, %arg669: f32):
      %1361 = "arith.mulf"(%arg667, %arg668) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1361) : (f32) -> ()
    }) : (tensor<2x7x1xf32>, tensor<2x7x1xf32>, tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %685 = "linalg.generic"(%681, %213) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg665: f32, %arg666: f32):
      %1360 = "arith.mulf"(%arg665, %26) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1360) : (f32) -> ()
    }) : (tensor<2x7x1xf32>, tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %686 = "linalg.generic"(%685, %684, %213) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg662: f32, %arg663: f32, %arg664: f32):
      %1359 = "arith.mulf"(%arg662, %arg663) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1359) : (f32) -> ()
    }) : (tensor<2x7x1xf32>, tensor<2x7x1xf32>, tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %687 = "tensor.collapse_shape"(%686) <{reassociation = [[0], [1, 2]]}> : (tensor<2x7x1xf32>) -> tensor<2x7xf32>
    %688 = "linalg.generic"(%687, %210) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg660: f32, %arg661: f32):
      "linalg.yield"(%arg660) : (f32) -> ()
    }) : (tensor<2x7xf32>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %689 = "linalg.generic"(%688, %210) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg658: f32, %arg659: f32):
      %1358 = "arith.divf"(%arg658, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1358) : (f32) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %690 = "linalg.generic"(%310, %210) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg656: f32, %arg657: f32):
      %1357 = "arith.mulf"(%arg656, %27) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1357) : (f32) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %691 = "linalg.generic"(%689, %690, %210) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg653: f32, %arg654: f32, %arg655: f32):
      %1356 = "arith.mulf"(%arg653, %arg654) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1356) : (f32) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x48xf32>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %692 = "linalg.generic"(%691, %197) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg651: f32, %arg652: bf16):
      %1355 = "arith.truncf"(%arg651) : (f32) -> bf16
      "linalg.yield"(%1355) : (bf16) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x48xbf16>) -> tensor<2x7x48xbf16>
    %693 = "linalg.generic"(%682, %692, %197) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg648: bf16, %arg649: bf16, %arg650: bf16):
      %1354 = "arith.addf"(%arg648, %arg649) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1354) : (bf16) -> ()
    }) : (tensor<2x7x48xbf16>, tensor<2x7x48xbf16>, tensor<2x7x48xbf16>) -> tensor<2x7x48xbf16>
    %694 = "tensor.collapse_shape"(%693) <{reassociation = [[0, 1], [2]]}> : (tensor<2x7x48xbf16>) -> tensor<14x48xbf16>
    %695 = "linalg.transpose"(%694, %530) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg646: bf16, %arg647: bf16):
      "linalg.yield"(%arg646) : (bf16) -> ()
    }) : (tensor<14x48xbf16>, tensor<48x14xbf16>) -> tensor<48x14xbf16>
    %696 = "linalg.matmul"(%695, %305, %606) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg643: bf16, %arg644: bf16, %arg645: f32):
      %1350 = "arith.extf"(%arg643) : (bf16) -> f32
      %1351 = "arith.extf"(%arg644) : (bf16) -> f32
      %1352 = "arith.mulf"(%1350, %1351) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1353 = "arith.addf"(%arg645, %1352) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1353) : (f32) -> ()
    }) : (tensor<48x14xbf16>, tensor<14x48xbf16>, tensor<48x48xf32>) -> tensor<48x48xf32>
    %697 = "linalg.generic"(%696, %48) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg641: f32, %arg642: bf16):
      %1349 = "arith.truncf"(%arg641) : (f32) -> bf16
      "linalg.yield"(%1349) : (bf16) -> ()
    }) : (tensor<48x48xf32>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %698 = "linalg.matmul"(%694, %arg15, %225) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg638: bf16, %arg639: bf16, %arg640: f32):
      %1345 = "arith.extf"(%arg638) : (bf16) -> f32
      %1346 = "arith.extf"(%arg639) : (bf16) -> f32
      %1347 = "arith.mulf"(%1345, %1346) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1348 = "arith.addf"(%arg640, %1347) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1348) : (f32) -> ()
    }) : (tensor<14x48xbf16>, tensor<48x48xbf16>, tensor<14x48xf32>) -> tensor<14x48xf32>
    %699 = "linalg.generic"(%698, %227) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg636: f32, %arg637: bf16):
      %1344 = "arith.truncf"(%arg636) : (f32) -> bf16
      "linalg.yield"(%1344) : (bf16) -> ()
    }) : (tensor<14x48xf32>, tensor<14x48xbf16>) -> tensor<14x48xbf16>
    %700 = "tensor.expand_shape"(%699) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 7, 4, 12>}> : (tensor<14x48xbf16>) -> tensor<2x7x4x12xbf16>
    %701 = "linalg.transpose"(%700, %230) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg634: bf16, %arg635: bf16):
      "linalg.yield"(%arg634) : (bf16) -> ()
    }) : (tensor<2x7x4x12xbf16>, tensor<2x4x7x12xbf16>) -> tensor<2x4x7x12xbf16>
    %702 = "tensor.collapse_shape"(%701) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x7x12xbf16>) -> tensor<8x7x12xbf16>
    %703 = "linalg.transpose"(%294, %271) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg632: bf16, %arg633: bf16):
      "linalg.yield"(%arg632) : (bf16) -> ()
    }) : (tensor<8x7x7xbf16>, tensor<8x7x7xbf16>) -> tensor<8x7x7xbf16>
    %704 = "linalg.batch_matmul"(%703, %702, %297) <{indexing_maps = [#map10, #map11, #map12], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg629: bf16, %arg630: bf16, %arg631: f32):
      %1340 = "arith.extf"(%arg629) : (bf16) -> f32
      %1341 = "arith.extf"(%arg630) : (bf16) -> f32
      %1342 = "arith.mulf"(%1340, %1341) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1343 = "arith.addf"(%arg631, %1342) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1343) : (f32) -> ()
    }) : (tensor<8x7x7xbf16>, tensor<8x7x12xbf16>, tensor<8x7x12xf32>) -> tensor<8x7x12xf32>
    %705 = "linalg.generic"(%704, %299) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg627: f32, %arg628: bf16):
      %1339 = "arith.truncf"(%arg627) : (f32) -> bf16
      "linalg.yield"(%1339) : (bf16) -> ()
    }) : (tensor<8x7x12xf32>, tensor<8x7x12xbf16>) -> tensor<8x7x12xbf16>
    %706 = "linalg.transpose"(%295, %634) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg625: bf16, %arg626: bf16):
      "linalg.yield"(%arg625) : (bf16) -> ()
    }) : (tensor<8x7x12xbf16>, tensor<8x12x7xbf16>) -> tensor<8x12x7xbf16>
    %707 = "linalg.batch_matmul"(%702, %706, %269) <{indexing_maps = [#map10, #map11, #map12], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg622: bf16, %arg623: bf16, %arg624: f32):
      %1335 = "arith.extf"(%arg622) : (bf16) -> f32
      %1336 = "arith.extf"(%arg623) : (bf16) -> f32
      %1337 = "arith.mulf"(%1335, %1336) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1338 = "arith.addf"(%arg624, %1337) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1338) : (f32) -> ()
    }) : (tensor<8x7x12xbf16>, tensor<8x12x7xbf16>, tensor<8x7x7xf32>) -> tensor<8x7x7xf32>
    %708 = "linalg.generic"(%707, %271) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg620: f32, %arg621: bf16):
      %1334 = "arith.truncf"(%arg620) : (f32) -> bf16
      "linalg.yield"(%1334) : (bf16) -> ()
    }) : (tensor<8x7x7xf32>, tensor<8x7x7xbf16>) -> tensor<8x7x7xbf16>
    %709 = "tensor.expand_shape"(%705) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 7, 12>}> : (tensor<8x7x12xbf16>) -> tensor<2x4x7x12xbf16>
    %710 = "tensor.expand_shape"(%708) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 7, 7>}> : (tensor<8x7x7xbf16>) -> tensor<2x4x7x7xbf16>
    %711 = "linalg.generic"(%710, %274) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg618: bf16, %arg619: f32):
      %1333 = "arith.extf"(%arg618) : (bf16) -> f32
      "linalg.yield"(%1333) : (f32) -> ()
    }) : (tensor<2x4x7x7xbf16>, tensor<2x4x7x7xf32>) -> tensor<2x4x7x7xf32>
    %712 = "linalg.generic"(%293, %274) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg616: bf16, %arg617: f32):
      %1332 = "arith.extf"(%arg616) : (bf16) -> f32
      "linalg.yield"(%1332) : (f32) -> ()
    }) : (tensor<2x4x7x7xbf16>, tensor<2x4x7x7xf32>) -> tensor<2x4x7x7xf32>
    %713 = "linalg.generic"(%711, %712, %274) <{indexing_maps = [#map13, #map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg613: f32, %arg614: f32, %arg615: f32):
      %1331 = "arith.mulf"(%arg613, %arg614) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1331) : (f32) -> ()
    }) : (tensor<2x4x7x7xf32>, tensor<2x4x7x7xf32>, tensor<2x4x7x7xf32>) -> tensor<2x4x7x7xf32>
    %714 = "linalg.generic"(%713, %290) <{indexing_maps = [#map13, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg611: f32, %arg612: f32):
      %1330 = "arith.addf"(%arg611, %arg612) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1330) : (f32) -> ()
    }) : (tensor<2x4x7x7xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
    %715 = "linalg.generic"(%712, %714, %274) <{indexing_maps = [#map13, #map15, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg608: f32, %arg609: f32, %arg610: f32):
      %1329 = "arith.mulf"(%arg608, %arg609) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1329) : (f32) -> ()
    }) : (tensor<2x4x7x7xf32>, tensor<2x4x7x1xf32>, tensor<2x4x7x7xf32>) -> tensor<2x4x7x7xf32>
    %716 = "linalg.generic"(%713, %715, %274) <{indexing_maps = [#map13, #map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg605: f32, %arg606: f32, %arg607: f32):
      %1328 = "arith.subf"(%arg605, %arg606) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1328) : (f32) -> ()
    }) : (tensor<2x4x7x7xf32>, tensor<2x4x7x7xf32>, tensor<2x4x7x7xf32>) -> tensor<2x4x7x7xf32>
    %717 = "linalg.generic"(%716, %276) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg603: f32, %arg604: bf16):
      %1327 = "arith.truncf"(%arg603) : (f32) -> bf16
      "linalg.yield"(%1327) : (bf16) -> ()
    }) : (tensor<2x4x7x7xf32>, tensor<2x4x7x7xbf16>) -> tensor<2x4x7x7xbf16>
    %718 = "linalg.generic"(%717, %274) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg601: bf16, %arg602: f32):
      %1326 = "arith.extf"(%arg601) : (bf16) -> f32
      "linalg.yield"(%1326) : (f32) -> ()
    }) : (tensor<2x4x7x7xbf16>, tensor<2x4x7x7xf32>) -> tensor<2x4x7x7xf32>
    %719 = "tensor.empty"() : () -> tensor<1x4x7x7xf32>
    %720 = "linalg.fill"(%6, %719) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg599: f32, %arg600: f32):
      "linalg.yield"(%arg599) : (f32) -> ()
    }) : (f32, tensor<1x4x7x7xf32>) -> tensor<1x4x7x7xf32>
    %721 = "linalg.generic"(%718, %720) <{indexing_maps = [#map13, #map14], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg597: f32, %arg598: f32):
      %1325 = "arith.addf"(%arg597, %arg598) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1325) : (f32) -> ()
    }) : (tensor<2x4x7x7xf32>, tensor<1x4x7x7xf32>) -> tensor<1x4x7x7xf32>
    %722 = "tensor.empty"() : () -> tensor<1x4x7x7xbf16>
    %723 = "linalg.generic"(%721, %722) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg595: f32, %arg596: bf16):
      %1324 = "arith.truncf"(%arg595) : (f32) -> bf16
      "linalg.yield"(%1324) : (bf16) -> ()
    }) : (tensor<1x4x7x7xf32>, tensor<1x4x7x7xbf16>) -> tensor<1x4x7x7xbf16>
    %724 = "linalg.generic"(%718, %276) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg593: f32, %arg594: bf16):
      %1323 = "arith.truncf"(%arg593) : (f32) -> bf16
      "linalg.yield"(%1323) : (bf16) -> ()
    }) : (tensor<2x4x7x7xf32>, tensor<2x4x7x7xbf16>) -> tensor<2x4x7x7xbf16>
    %725 = "tensor.collapse_shape"(%724) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x7x7xbf16>) -> tensor<8x7x7xbf16>
    %726 = "linalg.transpose"(%266, %634) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg591: bf16, %arg592: bf16):
      "linalg.yield"(%arg591) : (bf16) -> ()
    }) : (tensor<8x7x12xbf16>, tensor<8x12x7xbf16>) -> tensor<8x12x7xbf16>
    %727 = "tensor.empty"() : () -> tensor<8x12x7xf32>
    %728 = "linalg.fill"(%6, %727) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg589: f32, %arg590: f32):
      "linalg.yield"(%arg589) : (f32) -> ()
    }) : (f32, tensor<8x12x7xf32>) -> tensor<8x12x7xf32>
    %729 = "linalg.batch_matmul"(%726, %725, %728) <{indexing_maps = [#map10, #map11, #map12], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg586: bf16, %arg587: bf16, %arg588: f32):
      %1319 = "arith.extf"(%arg586) : (bf16) -> f32
      %1320 = "arith.extf"(%arg587) : (bf16) -> f32
      %1321 = "arith.mulf"(%1319, %1320) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1322 = "arith.addf"(%arg588, %1321) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1322) : (f32) -> ()
    }) : (tensor<8x12x7xbf16>, tensor<8x7x7xbf16>, tensor<8x12x7xf32>) -> tensor<8x12x7xf32>
    %730 = "linalg.generic"(%729, %634) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg584: f32, %arg585: bf16):
      %1318 = "arith.truncf"(%arg584) : (f32) -> bf16
      "linalg.yield"(%1318) : (bf16) -> ()
    }) : (tensor<8x12x7xf32>, tensor<8x12x7xbf16>) -> tensor<8x12x7xbf16>
    %731 = "linalg.transpose"(%267, %299) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg582: bf16, %arg583: bf16):
      "linalg.yield"(%arg582) : (bf16) -> ()
    }) : (tensor<8x12x7xbf16>, tensor<8x7x12xbf16>) -> tensor<8x7x12xbf16>
    %732 = "linalg.batch_matmul"(%725, %731, %297) <{indexing_maps = [#map10, #map11, #map12], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg579: bf16, %arg580: bf16, %arg581: f32):
      %1314 = "arith.extf"(%arg579) : (bf16) -> f32
      %1315 = "arith.extf"(%arg580) : (bf16) -> f32
      %1316 = "arith.mulf"(%1314, %1315) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1317 = "arith.addf"(%arg581, %1316) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1317) : (f32) -> ()
    }) : (tensor<8x7x7xbf16>, tensor<8x7x12xbf16>, tensor<8x7x12xf32>) -> tensor<8x7x12xf32>
    %733 = "linalg.generic"(%732, %299) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg577: f32, %arg578: bf16):
      %1313 = "arith.truncf"(%arg577) : (f32) -> bf16
      "linalg.yield"(%1313) : (bf16) -> ()
    }) : (tensor<8x7x12xf32>, tensor<8x7x12xbf16>) -> tensor<8x7x12xbf16>
    %734 = "tensor.expand_shape"(%730) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 12, 7>}> : (tensor<8x12x7xbf16>) -> tensor<2x4x12x7xbf16>
    %735 = "tensor.expand_shape"(%733) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 7, 12>}> : (tensor<8x7x12xbf16>) -> tensor<2x4x7x12xbf16>
    %736 = "tensor.collapse_shape"(%723) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<1x4x7x7xbf16>) -> tensor<4x7x7xbf16>
    %737 = "linalg.transpose"(%736, %259) <{permutation = array<i64: 1, 2, 0>}> ({
    ^bb0(%arg575: bf16, %arg576: bf16):
      "linalg.yield"(%arg575) : (bf16) -> ()
    }) : (tensor<4x7x7xbf16>, tensor<7x7x4xbf16>) -> tensor<7x7x4xbf16>
    %738 = "tensor.collapse_shape"(%258) <{reassociation = [[0, 1]]}> : (tensor<7x7xi64>) -> tensor<49xi64>
    %739 = "tensor.expand_shape"(%738) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 49>}> : (tensor<49xi64>) -> tensor<1x49xi64>
    %740 = "tensor.empty"() : () -> tensor<32xi64>
    %741 = "linalg.generic"(%740) <{indexing_maps = [#map7], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg574: i64):
      %1311 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1312 = "arith.index_cast"(%1311) : (index) -> i64
      "linalg.yield"(%1312) : (i64) -> ()
    }) : (tensor<32xi64>) -> tensor<32xi64>
    %742 = "tensor.expand_shape"(%741) <{reassociation = [[0, 1]], static_output_shape = array<i64: 32, 1>}> : (tensor<32xi64>) -> tensor<32x1xi64>
    %743 = "tensor.empty"() : () -> tensor<32x49xi1>
    %744 = "linalg.generic"(%739, %742, %743) <{indexing_maps = [#map8, #map9, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg571: i64, %arg572: i64, %arg573: i1):
      %1310 = "arith.cmpi"(%arg571, %arg572) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1310) : (i1) -> ()
    }) : (tensor<1x49xi64>, tensor<32x1xi64>, tensor<32x49xi1>) -> tensor<32x49xi1>
    %745 = "tensor.empty"() : () -> tensor<32x1xi1>
    %746 = "linalg.generic"(%742, %745) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg569: i64, %arg570: i1):
      %1309 = "arith.cmpi"(%arg569, %4) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1309) : (i1) -> ()
    }) : (tensor<32x1xi64>, tensor<32x1xi1>) -> tensor<32x1xi1>
    %747 = "linalg.generic"(%744, %746, %743) <{indexing_maps = [#map6, #map9, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg566: i1, %arg567: i1, %arg568: i1):
      %1308 = "arith.andi"(%arg566, %arg567) : (i1, i1) -> i1
      "linalg.yield"(%1308) : (i1) -> ()
    }) : (tensor<32x49xi1>, tensor<32x1xi1>, tensor<32x49xi1>) -> tensor<32x49xi1>
    %748 = "tensor.collapse_shape"(%737) <{reassociation = [[0, 1], [2]]}> : (tensor<7x7x4xbf16>) -> tensor<49x4xbf16>
    %749 = "tensor.expand_shape"(%748) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 49, 4>}> : (tensor<49x4xbf16>) -> tensor<1x49x4xbf16>
    %750 = "tensor.empty"() : () -> tensor<1x49x4xf32>
    %751 = "linalg.generic"(%749, %750) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg564: bf16, %arg565: f32):
      %1307 = "arith.extf"(%arg564) : (bf16) -> f32
      "linalg.yield"(%1307) : (f32) -> ()
    }) : (tensor<1x49x4xbf16>, tensor<1x49x4xf32>) -> tensor<1x49x4xf32>
    %752 = "tensor.expand_shape"(%747) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 32, 49, 1>}> : (tensor<32x49xi1>) -> tensor<32x49x1xi1>
    %753 = "tensor.empty"() : () -> tensor<32x49x4xf32>
    %754 = "linalg.generic"(%752, %751, %10, %753) <{indexing_maps = [#map2, #map26, #map25, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg560: i1, %arg561: f32, %arg562: f32, %arg563: f32):
      %1306 = "arith.select"(%arg560, %arg561, %arg562) : (i1, f32, f32) -> f32
      "linalg.yield"(%1306) : (f32) -> ()
    }) : (tensor<32x49x1xi1>, tensor<1x49x4xf32>, tensor<f32>, tensor<32x49x4xf32>) -> tensor<32x49x4xf32>
    %755 = "tensor.empty"() : () -> tensor<32x4xf32>
    %756 = "linalg.fill"(%6, %755) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg558: f32, %arg559: f32):
      "linalg.yield"(%arg558) : (f32) -> ()
    }) : (f32, tensor<32x4xf32>) -> tensor<32x4xf32>
    %757 = "linalg.generic"(%754, %756) <{indexing_maps = [#map1, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg556: f32, %arg557: f32):
      %1305 = "arith.addf"(%arg556, %arg557) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1305) : (f32) -> ()
    }) : (tensor<32x49x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %758 = "tensor.empty"() : () -> tensor<32x4xbf16>
    %759 = "linalg.generic"(%757, %758) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg554: f32, %arg555: bf16):
      %1304 = "arith.truncf"(%arg554) : (f32) -> bf16
      "linalg.yield"(%1304) : (bf16) -> ()
    }) : (tensor<32x4xf32>, tensor<32x4xbf16>) -> tensor<32x4xbf16>
    %760 = "linalg.transpose"(%709, %302) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg552: bf16, %arg553: bf16):
      "linalg.yield"(%arg552) : (bf16) -> ()
    }) : (tensor<2x4x7x12xbf16>, tensor<2x7x4x12xbf16>) -> tensor<2x7x4x12xbf16>
    %761 = "tensor.collapse_shape"(%760) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x7x4x12xbf16>) -> tensor<14x48xbf16>
    %762 = "linalg.transpose"(%761, %530) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg550: bf16, %arg551: bf16):
      "linalg.yield"(%arg550) : (bf16) -> ()
    }) : (tensor<14x48xbf16>, tensor<48x14xbf16>) -> tensor<48x14xbf16>
    %763 = "linalg.matmul"(%762, %223, %606) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg547: bf16, %arg548: bf16, %arg549: f32):
      %1300 = "arith.extf"(%arg547) : (bf16) -> f32
      %1301 = "arith.extf"(%arg548) : (bf16) -> f32
      %1302 = "arith.mulf"(%1300, %1301) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1303 = "arith.addf"(%arg549, %1302) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1303) : (f32) -> ()
    }) : (tensor<48x14xbf16>, tensor<14x48xbf16>, tensor<48x48xf32>) -> tensor<48x48xf32>
    %764 = "linalg.generic"(%763, %48) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg545: f32, %arg546: bf16):
      %1299 = "arith.truncf"(%arg545) : (f32) -> bf16
      "linalg.yield"(%1299) : (bf16) -> ()
    }) : (tensor<48x48xf32>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %765 = "linalg.matmul"(%761, %arg14, %225) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg542: bf16, %arg543: bf16, %arg544: f32):
      %1295 = "arith.extf"(%arg542) : (bf16) -> f32
      %1296 = "arith.extf"(%arg543) : (bf16) -> f32
      %1297 = "arith.mulf"(%1295, %1296) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1298 = "arith.addf"(%arg544, %1297) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1298) : (f32) -> ()
    }) : (tensor<14x48xbf16>, tensor<48x48xbf16>, tensor<14x48xf32>) -> tensor<14x48xf32>
    %766 = "linalg.generic"(%765, %227) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg540: f32, %arg541: bf16):
      %1294 = "arith.truncf"(%arg540) : (f32) -> bf16
      "linalg.yield"(%1294) : (bf16) -> ()
    }) : (tensor<14x48xf32>, tensor<14x48xbf16>) -> tensor<14x48xbf16>
    %767 = "tensor.expand_shape"(%766) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 7, 48>}> : (tensor<14x48xbf16>) -> tensor<2x7x48xbf16>
    %768 = "linalg.transpose"(%734, %302) <{permutation = array<i64: 0, 3, 1, 2>}> ({
    ^bb0(%arg538: bf16, %arg539: bf16):
      "linalg.yield"(%arg538) : (bf16) -> ()
    }) : (tensor<2x4x12x7xbf16>, tensor<2x7x4x12xbf16>) -> tensor<2x7x4x12xbf16>
    %769 = "tensor.collapse_shape"(%768) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x7x4x12xbf16>) -> tensor<14x48xbf16>
    %770 = "linalg.transpose"(%769, %530) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg536: bf16, %arg537: bf16):
      "linalg.yield"(%arg536) : (bf16) -> ()
    }) : (tensor<14x48xbf16>, tensor<48x14xbf16>) -> tensor<48x14xbf16>
    %771 = "linalg.matmul"(%770, %223, %606) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg533: bf16, %arg534: bf16, %arg535: f32):
      %1290 = "arith.extf"(%arg533) : (bf16) -> f32
      %1291 = "arith.extf"(%arg534) : (bf16) -> f32
      %1292 = "arith.mulf"(%1290, %1291) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1293 = "arith.addf"(%arg535, %1292) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1293) : (f32) -> ()
    }) : (tensor<48x14xbf16>, tensor<14x48xbf16>, tensor<48x48xf32>) -> tensor<48x48xf32>
    %772 = "linalg.generic"(%771, %48) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg531: f32, %arg532: bf16):
      %1289 = "arith.truncf"(%arg531) : (f32) -> bf16
      "linalg.yield"(%1289) : (bf16) -> ()
    }) : (tensor<48x48xf32>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %773 = "linalg.matmul"(%769, %arg13, %225) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg528: bf16, %arg529: bf16, %arg530: f32):
      %1285 = "arith.extf"(%arg528) : (bf16) -> f32
      %1286 = "arith.extf"(%arg529) : (bf16) -> f32
      %1287 = "arith.mulf"(%1285, %1286) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1288 = "arith.addf"(%arg530, %1287) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1288) : (f32) -> ()
    }) : (tensor<14x48xbf16>, tensor<48x48xbf16>, tensor<14x48xf32>) -> tensor<14x48xf32>
    %774 = "linalg.generic"(%773, %227) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg526: f32, %arg527: bf16):
      %1284 = "arith.truncf"(%arg526) : (f32) -> bf16
      "linalg.yield"(%1284) : (bf16) -> ()
    }) : (tensor<14x48xf32>, tensor<14x48xbf16>) -> tensor<14x48xbf16>
    %775 = "tensor.expand_shape"(%774) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 7, 48>}> : (tensor<14x48xbf16>) -> tensor<2x7x48xbf16>
    %776 = "linalg.generic"(%767, %775, %197) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg523: bf16, %arg524: bf16, %arg525: bf16):
      %1283 = "arith.addf"(%arg523, %arg524) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1283) : (bf16) -> ()
    }) : (tensor<2x7x48xbf16>, tensor<2x7x48xbf16>, tensor<2x7x48xbf16>) -> tensor<2x7x48xbf16>
    %777 = "linalg.transpose"(%735, %302) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg521: bf16, %arg522: bf16):
      "linalg.yield"(%arg521) : (bf16) -> ()
    }) : (tensor<2x4x7x12xbf16>, tensor<2x7x4x12xbf16>) -> tensor<2x7x4x12xbf16>
    %778 = "tensor.collapse_shape"(%777) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x7x4x12xbf16>) -> tensor<14x48xbf16>
    %779 = "linalg.transpose"(%778, %530) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg519: bf16, %arg520: bf16):
      "linalg.yield"(%arg519) : (bf16) -> ()
    }) : (tensor<14x48xbf16>, tensor<48x14xbf16>) -> tensor<48x14xbf16>
    %780 = "linalg.matmul"(%779, %223, %606) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg516: bf16, %arg517: bf16, %arg518: f32):
      %1279 = "arith.extf"(%arg516) : (bf16) -> f32
      %1280 = "arith.extf"(%arg517) : (bf16) -> f32
      %1281 = "arith.mulf"(%1279, %1280) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1282 = "arith.addf"(%arg518, %1281) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1282) : (f32) -> ()
    }) : (tensor<48x14xbf16>, tensor<14x48xbf16>, tensor<48x48xf32>) -> tensor<48x48xf32>
    %781 = "linalg.generic"(%780, %48) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg514: f32, %arg515: bf16):
      %1278 = "arith.truncf"(%arg514) : (f32) -> bf16
      "linalg.yield"(%1278) : (bf16) -> ()
    }) : (tensor<48x48xf32>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %782 = "linalg.matmul"(%778, %arg12, %225) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg511: bf16, %arg512: bf16, %arg513: f32):
      %1274 = "arith.extf"(%arg511) : (bf16) -> f32
      %1275 = "arith.extf"(%arg512) : (bf16) -> f32
      %1276 = "arith.mulf"(%1274, %1275) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1277 = "arith.addf"(%arg513, %1276) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1277) : (f32) -> ()
    }) : (tensor<14x48xbf16>, tensor<48x48xbf16>, tensor<14x48xf32>) -> tensor<14x48xf32>
    %783 = "linalg.generic"(%782, %227) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg509: f32, %arg510: bf16):
      %1273 = "arith.truncf"(%arg509) : (f32) -> bf16
      "linalg.yield"(%1273) : (bf16) -> ()
    }) : (tensor<14x48xf32>, tensor<14x48xbf16>) -> tensor<14x48xbf16>
    %784 = "tensor.expand_shape"(%783) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 7, 48>}> : (tensor<14x48xbf16>) -> tensor<2x7x48xbf16>
    %785 = "linalg.generic"(%776, %784, %197) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg506: bf16, %arg507: bf16, %arg508: bf16):
      %1272 = "arith.addf"(%arg506, %arg507) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1272) : (bf16) -> ()
    }) : (tensor<2x7x48xbf16>, tensor<2x7x48xbf16>, tensor<2x7x48xbf16>) -> tensor<2x7x48xbf16>
    %786 = "linalg.generic"(%785, %arg17, %197) <{indexing_maps = [#map1, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg503: bf16, %arg504: bf16, %arg505: bf16):
      %1271 = "arith.mulf"(%arg503, %arg504) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1271) : (bf16) -> ()
    }) : (tensor<2x7x48xbf16>, tensor<48xbf16>, tensor<2x7x48xbf16>) -> tensor<2x7x48xbf16>
    %787 = "linalg.generic"(%785, %220, %197) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg500: bf16, %arg501: bf16, %arg502: bf16):
      %1270 = "arith.mulf"(%arg500, %arg501) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1270) : (bf16) -> ()
    }) : (tensor<2x7x48xbf16>, tensor<2x7x48xbf16>, tensor<2x7x48xbf16>) -> tensor<2x7x48xbf16>
    %788 = "linalg.generic"(%787, %210) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg498: bf16, %arg499: f32):
      %1269 = "arith.extf"(%arg498) : (bf16) -> f32
      "linalg.yield"(%1269) : (f32) -> ()
    }) : (tensor<2x7x48xbf16>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %789 = "linalg.generic"(%788, %508) <{indexing_maps = [#map1, #map24], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg496: f32, %arg497: f32):
      %1268 = "arith.addf"(%arg496, %arg497) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1268) : (f32) -> ()
    }) : (tensor<2x7x48xf32>, tensor<1x1x48xf32>) -> tensor<1x1x48xf32>
    %790 = "linalg.generic"(%789, %510) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg494: f32, %arg495: bf16):
      %1267 = "arith.truncf"(%arg494) : (f32) -> bf16
      "linalg.yield"(%1267) : (bf16) -> ()
    }) : (tensor<1x1x48xf32>, tensor<1x1x48xbf16>) -> tensor<1x1x48xbf16>
    %791 = "tensor.collapse_shape"(%790) <{reassociation = [[0, 1, 2]]}> : (tensor<1x1x48xbf16>) -> tensor<48xbf16>
    %792 = "linalg.generic"(%786, %210) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg492: bf16, %arg493: f32):
      %1266 = "arith.extf"(%arg492) : (bf16) -> f32
      "linalg.yield"(%1266) : (f32) -> ()
    }) : (tensor<2x7x48xbf16>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %793 = "linalg.generic"(%792, %198, %210) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg489: f32, %arg490: bf16, %arg491: f32):
      %1264 = "arith.extf"(%arg490) : (bf16) -> f32
      %1265 = "arith.mulf"(%arg489, %1264) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1265) : (f32) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x48xbf16>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %794 = "linalg.generic"(%792, %218, %210) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg486: f32, %arg487: f32, %arg488: f32):
      %1263 = "arith.mulf"(%arg486, %arg487) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1263) : (f32) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x1xf32>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %795 = "linalg.generic"(%794, %197) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg484: f32, %arg485: bf16):
      %1262 = "arith.truncf"(%arg484) : (f32) -> bf16
      "linalg.yield"(%1262) : (bf16) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x48xbf16>) -> tensor<2x7x48xbf16>
    %796 = "linalg.generic"(%793, %214) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg482: f32, %arg483: f32):
      %1261 = "arith.addf"(%arg482, %arg483) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1261) : (f32) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %797 = "linalg.generic"(%693, %795, %197) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg479: bf16, %arg480: bf16, %arg481: bf16):
      %1260 = "arith.addf"(%arg479, %arg480) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1260) : (bf16) -> ()
    }) : (tensor<2x7x48xbf16>, tensor<2x7x48xbf16>, tensor<2x7x48xbf16>) -> tensor<2x7x48xbf16>
    %798 = "linalg.generic"(%218, %218, %213) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg476: f32, %arg477: f32, %arg478: f32):
      %1259 = "arith.mulf"(%arg476, %arg477) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1259) : (f32) -> ()
    }) : (tensor<2x7x1xf32>, tensor<2x7x1xf32>, tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %799 = "linalg.generic"(%798, %218, %213) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg473: f32, %arg474: f32, %arg475: f32):
      %1258 = "arith.mulf"(%arg473, %arg474) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1258) : (f32) -> ()
    }) : (tensor<2x7x1xf32>, tensor<2x7x1xf32>, tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %800 = "linalg.generic"(%796, %213) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg471: f32, %arg472: f32):
      %1257 = "arith.mulf"(%arg471, %26) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1257) : (f32) -> ()
    }) : (tensor<2x7x1xf32>, tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %801 = "linalg.generic"(%800, %799, %213) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg468: f32, %arg469: f32, %arg470: f32):
      %1256 = "arith.mulf"(%arg468, %arg469) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1256) : (f32) -> ()
    }) : (tensor<2x7x1xf32>, tensor<2x7x1xf32>, tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %802 = "tensor.collapse_shape"(%801) <{reassociation = [[0], [1, 2]]}> : (tensor<2x7x1xf32>) -> tensor<2x7xf32>
    %803 = "linalg.generic"(%802, %210) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg466: f32, %arg467: f32):
      "linalg.yield"(%arg466) : (f32) -> ()
    }) : (tensor<2x7xf32>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %804 = "linalg.generic"(%803, %210) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg464: f32, %arg465: f32):
      %1255 = "arith.divf"(%arg464, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1255) : (f32) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %805 = "linalg.generic"(%211, %210) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg462: f32, %arg463: f32):
      %1254 = "arith.mulf"(%arg462, %27) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1254) : (f32) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %806 = "linalg.generic"(%804, %805, %210) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg459: f32, %arg460: f32, %arg461: f32):
      %1253 = "arith.mulf"(%arg459, %arg460) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1253) : (f32) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x48xf32>, tensor<2x7x48xf32>) -> tensor<2x7x48xf32>
    %807 = "linalg.generic"(%806, %197) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg457: f32, %arg458: bf16):
      %1252 = "arith.truncf"(%arg457) : (f32) -> bf16
      "linalg.yield"(%1252) : (bf16) -> ()
    }) : (tensor<2x7x48xf32>, tensor<2x7x48xbf16>) -> tensor<2x7x48xbf16>
    %808 = "linalg.generic"(%797, %807, %197) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg454: bf16, %arg455: bf16, %arg456: bf16):
      %1251 = "arith.addf"(%arg454, %arg455) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1251) : (bf16) -> ()
    }) : (tensor<2x7x48xbf16>, tensor<2x7x48xbf16>, tensor<2x7x48xbf16>) -> tensor<2x7x48xbf16>
    %809 = "tensor.collapse_shape"(%arg29) <{reassociation = [[0, 1]]}> : (tensor<2x7xi64>) -> tensor<14xi64>
    %810 = "tensor.expand_shape"(%809) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 14>}> : (tensor<14xi64>) -> tensor<1x14xi64>
    %811 = "tensor.expand_shape"(%475) <{reassociation = [[0, 1]], static_output_shape = array<i64: 96, 1>}> : (tensor<96xi64>) -> tensor<96x1xi64>
    %812 = "tensor.empty"() : () -> tensor<96x14xi1>
    %813 = "linalg.generic"(%810, %811, %812) <{indexing_maps = [#map8, #map9, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg451: i64, %arg452: i64, %arg453: i1):
      %1250 = "arith.cmpi"(%arg451, %arg452) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1250) : (i1) -> ()
    }) : (tensor<1x14xi64>, tensor<96x1xi64>, tensor<96x14xi1>) -> tensor<96x14xi1>
    %814 = "tensor.empty"() : () -> tensor<96x1xi1>
    %815 = "linalg.generic"(%811, %814) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg449: i64, %arg450: i1):
      %1249 = "arith.cmpi"(%arg449, %4) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1249) : (i1) -> ()
    }) : (tensor<96x1xi64>, tensor<96x1xi1>) -> tensor<96x1xi1>
    %816 = "linalg.generic"(%813, %815, %812) <{indexing_maps = [#map6, #map9, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg446: i1, %arg447: i1, %arg448: i1):
      %1248 = "arith.andi"(%arg446, %arg447) : (i1, i1) -> i1
      "linalg.yield"(%1248) : (i1) -> ()
    }) : (tensor<96x14xi1>, tensor<96x1xi1>, tensor<96x14xi1>) -> tensor<96x14xi1>
    %817 = "tensor.collapse_shape"(%808) <{reassociation = [[0, 1], [2]]}> : (tensor<2x7x48xbf16>) -> tensor<14x48xbf16>
    %818 = "tensor.expand_shape"(%817) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 14, 48>}> : (tensor<14x48xbf16>) -> tensor<1x14x48xbf16>
    %819 = "tensor.empty"() : () -> tensor<1x14x48xf32>
    %820 = "linalg.generic"(%818, %819) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg444: bf16, %arg445: f32):
      %1247 = "arith.extf"(%arg444) : (bf16) -> f32
      "linalg.yield"(%1247) : (f32) -> ()
    }) : (tensor<1x14x48xbf16>, tensor<1x14x48xf32>) -> tensor<1x14x48xf32>
    %821 = "tensor.expand_shape"(%816) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 96, 14, 1>}> : (tensor<96x14xi1>) -> tensor<96x14x1xi1>
    %822 = "tensor.empty"() : () -> tensor<96x14x48xf32>
    %823 = "linalg.generic"(%821, %820, %10, %822) <{indexing_maps = [#map2, #map26, #map25, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg440: i1, %arg441: f32, %arg442: f32, %arg443: f32):
      %1246 = "arith.select"(%arg440, %arg441, %arg442) : (i1, f32, f32) -> f32
      "linalg.yield"(%1246) : (f32) -> ()
    }) : (tensor<96x14x1xi1>, tensor<1x14x48xf32>, tensor<f32>, tensor<96x14x48xf32>) -> tensor<96x14x48xf32>
    %824 = "linalg.generic"(%823, %494) <{indexing_maps = [#map1, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg438: f32, %arg439: f32):
      %1245 = "arith.addf"(%arg438, %arg439) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1245) : (f32) -> ()
    }) : (tensor<96x14x48xf32>, tensor<96x48xf32>) -> tensor<96x48xf32>
    %825 = "linalg.generic"(%824, %496) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg436: f32, %arg437: bf16):
      %1244 = "arith.truncf"(%arg436) : (f32) -> bf16
      "linalg.yield"(%1244) : (bf16) -> ()
    }) : (tensor<96x48xf32>, tensor<96x48xbf16>) -> tensor<96x48xbf16>
    %826 = "linalg.generic"(%497, %825, %496) <{indexing_maps = [#map6, #map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg433: bf16, %arg434: bf16, %arg435: bf16):
      %1243 = "arith.addf"(%arg433, %arg434) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1243) : (bf16) -> ()
    }) : (tensor<96x48xbf16>, tensor<96x48xbf16>, tensor<96x48xbf16>) -> tensor<96x48xbf16>
    %827 = "linalg.generic"(%662, %arg11, %34) <{indexing_maps = [#map1, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg430: bf16, %arg431: bf16, %arg432: bf16):
      %1242 = "arith.mulf"(%arg430, %arg431) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1242) : (bf16) -> ()
    }) : (tensor<2x10x48xbf16>, tensor<48xbf16>, tensor<2x10x48xbf16>) -> tensor<2x10x48xbf16>
    %828 = "linalg.generic"(%662, %195, %34) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg427: bf16, %arg428: bf16, %arg429: bf16):
      %1241 = "arith.mulf"(%arg427, %arg428) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1241) : (bf16) -> ()
    }) : (tensor<2x10x48xbf16>, tensor<2x10x48xbf16>, tensor<2x10x48xbf16>) -> tensor<2x10x48xbf16>
    %829 = "linalg.generic"(%828, %36) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg425: bf16, %arg426: f32):
      %1240 = "arith.extf"(%arg425) : (bf16) -> f32
      "linalg.yield"(%1240) : (f32) -> ()
    }) : (tensor<2x10x48xbf16>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %830 = "linalg.generic"(%829, %508) <{indexing_maps = [#map1, #map24], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg423: f32, %arg424: f32):
      %1239 = "arith.addf"(%arg423, %arg424) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1239) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<1x1x48xf32>) -> tensor<1x1x48xf32>
    %831 = "linalg.generic"(%830, %510) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg421: f32, %arg422: bf16):
      %1238 = "arith.truncf"(%arg421) : (f32) -> bf16
      "linalg.yield"(%1238) : (bf16) -> ()
    }) : (tensor<1x1x48xf32>, tensor<1x1x48xbf16>) -> tensor<1x1x48xbf16>
    %832 = "tensor.collapse_shape"(%831) <{reassociation = [[0, 1, 2]]}> : (tensor<1x1x48xbf16>) -> tensor<48xbf16>
    %833 = "linalg.generic"(%827, %36) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg419: bf16, %arg420: f32):
      %1237 = "arith.extf"(%arg419) : (bf16) -> f32
      "linalg.yield"(%1237) : (f32) -> ()
    }) : (tensor<2x10x48xbf16>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %834 = "linalg.generic"(%833, %187, %36) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg416: f32, %arg417: bf16, %arg418: f32):
      %1235 = "arith.extf"(%arg417) : (bf16) -> f32
      %1236 = "arith.mulf"(%arg416, %1235) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1236) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xbf16>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %835 = "linalg.generic"(%833, %193, %36) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg413: f32, %arg414: f32, %arg415: f32):
      %1234 = "arith.mulf"(%arg413, %arg414) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1234) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x1xf32>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %836 = "linalg.generic"(%835, %34) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg411: f32, %arg412: bf16):
      %1233 = "arith.truncf"(%arg411) : (f32) -> bf16
      "linalg.yield"(%1233) : (bf16) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xbf16>) -> tensor<2x10x48xbf16>
    %837 = "linalg.generic"(%834, %40) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg409: f32, %arg410: f32):
      %1232 = "arith.addf"(%arg409, %arg410) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1232) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x1xf32>) -> tensor<2x10x1xf32>
    %838 = "linalg.generic"(%193, %193, %39) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg406: f32, %arg407: f32, %arg408: f32):
      %1231 = "arith.mulf"(%arg406, %arg407) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1231) : (f32) -> ()
    }) : (tensor<2x10x1xf32>, tensor<2x10x1xf32>, tensor<2x10x1xf32>) -> tensor<2x10x1xf32>
    %839 = "linalg.generic"(%838, %193, %39) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg403: f32, %arg404: f32, %arg405: f32):
      %1230 = "arith.mulf"(%arg403, %arg404) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1230) : (f32) -> ()
    }) : (tensor<2x10x1xf32>, tensor<2x10x1xf32>, tensor<2x10x1xf32>) -> tensor<2x10x1xf32>
    %840 = "linalg.generic"(%837, %39) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg401: f32, %arg402: f32):
      %1229 = "arith.mulf"(%arg401, %26) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1229) : (f32) -> ()
    }) : (tensor<2x10x1xf32>, tensor<2x10x1xf32>) -> tensor<2x10x1xf32>
    %841 = "linalg.generic"(%840, %839, %39) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg398: f32, %arg399: f32, %arg400: f32):
      %1228 = "arith.mulf"(%arg398, %arg399) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1228) : (f32) -> ()
    }) : (tensor<2x10x1xf32>, tensor<2x10x1xf32>, tensor<2x10x1xf32>) -> tensor<2x10x1xf32>
    %842 = "tensor.collapse_shape"(%841) <{reassociation = [[0], [1, 2]]}> : (tensor<2x10x1xf32>) -> tensor<2x10xf32>
    %843 = "linalg.generic"(%842, %36) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg396: f32, %arg397: f32):
      "linalg.yield"(%arg396) : (f32) -> ()
    }) : (tensor<2x10xf32>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %844 = "linalg.generic"(%843, %36) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg394: f32, %arg395: f32):
      %1227 = "arith.divf"(%arg394, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1227) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %845 = "linalg.generic"(%188, %36) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg392: f32, %arg393: f32):
      %1226 = "arith.mulf"(%arg392, %27) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1226) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %846 = "linalg.generic"(%844, %845, %36) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg389: f32, %arg390: f32, %arg391: f32):
      %1225 = "arith.mulf"(%arg389, %arg390) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1225) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xf32>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %847 = "linalg.generic"(%846, %34) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg387: f32, %arg388: bf16):
      %1224 = "arith.truncf"(%arg387) : (f32) -> bf16
      "linalg.yield"(%1224) : (bf16) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xbf16>) -> tensor<2x10x48xbf16>
    %848 = "linalg.generic"(%836, %847, %34) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg384: bf16, %arg385: bf16, %arg386: bf16):
      %1223 = "arith.addf"(%arg384, %arg385) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1223) : (bf16) -> ()
    }) : (tensor<2x10x48xbf16>, tensor<2x10x48xbf16>, tensor<2x10x48xbf16>) -> tensor<2x10x48xbf16>
    %849 = "tensor.collapse_shape"(%848) <{reassociation = [[0, 1], [2]]}> : (tensor<2x10x48xbf16>) -> tensor<20x48xbf16>
    %850 = "linalg.transpose"(%849, %647) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg382: bf16, %arg383: bf16):
      "linalg.yield"(%arg382) : (bf16) -> ()
    }) : (tensor<20x48xbf16>, tensor<48x20xbf16>) -> tensor<48x20xbf16>
    %851 = "linalg.matmul"(%850, %183, %533) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg379: bf16, %arg380: bf16, %arg381: f32):
      %1219 = "arith.extf"(%arg379) : (bf16) -> f32
      %1220 = "arith.extf"(%arg380) : (bf16) -> f32
      %1221 = "arith.mulf"(%1219, %1220) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1222 = "arith.addf"(%arg381, %1221) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1222) : (f32) -> ()
    }) : (tensor<48x20xbf16>, tensor<20x80xbf16>, tensor<48x80xf32>) -> tensor<48x80xf32>
    %852 = "linalg.generic"(%851, %150) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg377: f32, %arg378: bf16):
      %1218 = "arith.truncf"(%arg377) : (f32) -> bf16
      "linalg.yield"(%1218) : (bf16) -> ()
    }) : (tensor<48x80xf32>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %853 = "linalg.matmul"(%849, %arg9, %154) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg374: bf16, %arg375: bf16, %arg376: f32):
      %1214 = "arith.extf"(%arg374) : (bf16) -> f32
      %1215 = "arith.extf"(%arg375) : (bf16) -> f32
      %1216 = "arith.mulf"(%1214, %1215) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1217 = "arith.addf"(%arg376, %1216) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1217) : (f32) -> ()
    }) : (tensor<20x48xbf16>, tensor<48x80xbf16>, tensor<20x80xf32>) -> tensor<20x80xf32>
    %854 = "linalg.generic"(%853, %156) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg372: f32, %arg373: bf16):
      %1213 = "arith.truncf"(%arg372) : (f32) -> bf16
      "linalg.yield"(%1213) : (bf16) -> ()
    }) : (tensor<20x80xf32>, tensor<20x80xbf16>) -> tensor<20x80xbf16>
    %855 = "tensor.expand_shape"(%854) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 10, 80>}> : (tensor<20x80xbf16>) -> tensor<2x10x80xbf16>
    %856 = "linalg.generic"(%855, %175, %162) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg369: bf16, %arg370: bf16, %arg371: bf16):
      %1212 = "arith.mulf"(%arg369, %arg370) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1212) : (bf16) -> ()
    }) : (tensor<2x10x80xbf16>, tensor<2x10x80xbf16>, tensor<2x10x80xbf16>) -> tensor<2x10x80xbf16>
    %857 = "linalg.generic"(%855, %179, %162) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg366: bf16, %arg367: bf16, %arg368: bf16):
      %1211 = "arith.mulf"(%arg366, %arg367) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1211) : (bf16) -> ()
    }) : (tensor<2x10x80xbf16>, tensor<2x10x80xbf16>, tensor<2x10x80xbf16>) -> tensor<2x10x80xbf16>
    %858 = "tensor.collapse_shape"(%856) <{reassociation = [[0, 1], [2]]}> : (tensor<2x10x80xbf16>) -> tensor<20x80xbf16>
    %859 = "tensor.empty"() : () -> tensor<80x20xbf16>
    %860 = "linalg.transpose"(%858, %859) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg364: bf16, %arg365: bf16):
      "linalg.yield"(%arg364) : (bf16) -> ()
    }) : (tensor<20x80xbf16>, tensor<80x20xbf16>) -> tensor<80x20xbf16>
    %861 = "linalg.matmul"(%860, %152, %545) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg361: bf16, %arg362: bf16, %arg363: f32):
      %1207 = "arith.extf"(%arg361) : (bf16) -> f32
      %1208 = "arith.extf"(%arg362) : (bf16) -> f32
      %1209 = "arith.mulf"(%1207, %1208) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1210 = "arith.addf"(%arg363, %1209) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1210) : (f32) -> ()
    }) : (tensor<80x20xbf16>, tensor<20x48xbf16>, tensor<80x48xf32>) -> tensor<80x48xf32>
    %862 = "linalg.generic"(%861, %181) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg359: f32, %arg360: bf16):
      %1206 = "arith.truncf"(%arg359) : (f32) -> bf16
      "linalg.yield"(%1206) : (bf16) -> ()
    }) : (tensor<80x48xf32>, tensor<80x48xbf16>) -> tensor<80x48xbf16>
    %863 = "linalg.matmul"(%858, %arg8, %52) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg356: bf16, %arg357: bf16, %arg358: f32):
      %1202 = "arith.extf"(%arg356) : (bf16) -> f32
      %1203 = "arith.extf"(%arg357) : (bf16) -> f32
      %1204 = "arith.mulf"(%1202, %1203) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1205 = "arith.addf"(%arg358, %1204) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1205) : (f32) -> ()
    }) : (tensor<20x80xbf16>, tensor<80x48xbf16>, tensor<20x48xf32>) -> tensor<20x48xf32>
    %864 = "linalg.generic"(%863, %54) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg354: f32, %arg355: bf16):
      %1201 = "arith.truncf"(%arg354) : (f32) -> bf16
      "linalg.yield"(%1201) : (bf16) -> ()
    }) : (tensor<20x48xf32>, tensor<20x48xbf16>) -> tensor<20x48xbf16>
    %865 = "tensor.expand_shape"(%864) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 10, 48>}> : (tensor<20x48xbf16>) -> tensor<2x10x48xbf16>
    %866 = "linalg.generic"(%857, %163, %162) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg351: bf16, %arg352: bf16, %arg353: bf16):
      %1200 = "arith.mulf"(%arg351, %arg352) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1200) : (bf16) -> ()
    }) : (tensor<2x10x80xbf16>, tensor<2x10x80xbf16>, tensor<2x10x80xbf16>) -> tensor<2x10x80xbf16>
    %867 = "linalg.generic"(%857, %174, %162) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg348: bf16, %arg349: bf16, %arg350: bf16):
      %1199 = "arith.mulf"(%arg348, %arg349) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1199) : (bf16) -> ()
    }) : (tensor<2x10x80xbf16>, tensor<2x10x80xbf16>, tensor<2x10x80xbf16>) -> tensor<2x10x80xbf16>
    %868 = "linalg.generic"(%866, %159) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg346: bf16, %arg347: f32):
      %1198 = "arith.extf"(%arg346) : (bf16) -> f32
      "linalg.yield"(%1198) : (f32) -> ()
    }) : (tensor<2x10x80xbf16>, tensor<2x10x80xf32>) -> tensor<2x10x80xf32>
    %869 = "linalg.generic"(%173, %159) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg344: bf16, %arg345: f32):
      %1197 = "arith.extf"(%arg344) : (bf16) -> f32
      "linalg.yield"(%1197) : (f32) -> ()
    }) : (tensor<2x10x80xbf16>, tensor<2x10x80xf32>) -> tensor<2x10x80xf32>
    %870 = "linalg.generic"(%869, %869, %159) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg341: f32, %arg342: f32, %arg343: f32):
      %1196 = "arith.mulf"(%arg341, %arg342) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1196) : (f32) -> ()
    }) : (tensor<2x10x80xf32>, tensor<2x10x80xf32>, tensor<2x10x80xf32>) -> tensor<2x10x80xf32>
    %871 = "linalg.generic"(%33, %870, %159) <{indexing_maps = [#map25, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg338: i64, %arg339: f32, %arg340: f32):
      %1194 = "arith.sitofp"(%arg338) : (i64) -> f32
      %1195 = "arith.subf"(%1194, %arg339) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1195) : (f32) -> ()
    }) : (tensor<i64>, tensor<2x10x80xf32>, tensor<2x10x80xf32>) -> tensor<2x10x80xf32>
    %872 = "linalg.generic"(%868, %871, %159) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg335: f32, %arg336: f32, %arg337: f32):
      %1193 = "arith.mulf"(%arg335, %arg336) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1193) : (f32) -> ()
    }) : (tensor<2x10x80xf32>, tensor<2x10x80xf32>, tensor<2x10x80xf32>) -> tensor<2x10x80xf32>
    %873 = "linalg.generic"(%872, %162) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg333: f32, %arg334: bf16):
      %1192 = "arith.truncf"(%arg333) : (f32) -> bf16
      "linalg.yield"(%1192) : (bf16) -> ()
    }) : (tensor<2x10x80xf32>, tensor<2x10x80xbf16>) -> tensor<2x10x80xbf16>
    %874 = "linalg.generic"(%873, %159) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg331: bf16, %arg332: f32):
      %1191 = "arith.extf"(%arg331) : (bf16) -> f32
      "linalg.yield"(%1191) : (f32) -> ()
    }) : (tensor<2x10x80xbf16>, tensor<2x10x80xf32>) -> tensor<2x10x80xf32>
    %875 = "linalg.generic"(%874, %159) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg329: f32, %arg330: f32):
      %1189 = "arith.truncf"(%17) : (f64) -> f32
      %1190 = "arith.mulf"(%arg329, %1189) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1190) : (f32) -> ()
    }) : (tensor<2x10x80xf32>, tensor<2x10x80xf32>) -> tensor<2x10x80xf32>
    %876 = "linalg.generic"(%875, %162) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg327: f32, %arg328: bf16):
      %1188 = "arith.truncf"(%arg327) : (f32) -> bf16
      "linalg.yield"(%1188) : (bf16) -> ()
    }) : (tensor<2x10x80xf32>, tensor<2x10x80xbf16>) -> tensor<2x10x80xbf16>
    %877 = "linalg.generic"(%876, %159) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg325: bf16, %arg326: f32):
      %1187 = "arith.extf"(%arg325) : (bf16) -> f32
      "linalg.yield"(%1187) : (f32) -> ()
    }) : (tensor<2x10x80xbf16>, tensor<2x10x80xf32>) -> tensor<2x10x80xf32>
    %878 = "linalg.generic"(%877, %159) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg323: f32, %arg324: f32):
      %1185 = "arith.truncf"(%18) : (f64) -> f32
      %1186 = "arith.mulf"(%arg323, %1185) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1186) : (f32) -> ()
    }) : (tensor<2x10x80xf32>, tensor<2x10x80xf32>) -> tensor<2x10x80xf32>
    %879 = "linalg.generic"(%878, %162) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg321: f32, %arg322: bf16):
      %1184 = "arith.truncf"(%arg321) : (f32) -> bf16
      "linalg.yield"(%1184) : (bf16) -> ()
    }) : (tensor<2x10x80xf32>, tensor<2x10x80xbf16>) -> tensor<2x10x80xbf16>
    %880 = "linalg.generic"(%164, %162) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg319: bf16, %arg320: bf16):
      %1183 = "arith.mulf"(%arg319, %28) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1183) : (bf16) -> ()
    }) : (tensor<2x10x80xbf16>, tensor<2x10x80xbf16>) -> tensor<2x10x80xbf16>
    %881 = "linalg.generic"(%879, %880, %162) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg316: bf16, %arg317: bf16, %arg318: bf16):
      %1182 = "arith.mulf"(%arg316, %arg317) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1182) : (bf16) -> ()
    }) : (tensor<2x10x80xbf16>, tensor<2x10x80xbf16>, tensor<2x10x80xbf16>) -> tensor<2x10x80xbf16>
    %882 = "linalg.generic"(%876, %881, %162) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg313: bf16, %arg314: bf16, %arg315: bf16):
      %1181 = "arith.addf"(%arg313, %arg314) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1181) : (bf16) -> ()
    }) : (tensor<2x10x80xbf16>, tensor<2x10x80xbf16>, tensor<2x10x80xbf16>) -> tensor<2x10x80xbf16>
    %883 = "linalg.generic"(%867, %159) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg311: bf16, %arg312: f32):
      %1180 = "arith.extf"(%arg311) : (bf16) -> f32
      "linalg.yield"(%1180) : (f32) -> ()
    }) : (tensor<2x10x80xbf16>, tensor<2x10x80xf32>) -> tensor<2x10x80xf32>
    %884 = "linalg.generic"(%883, %159) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg309: f32, %arg310: f32):
      %1179 = "arith.mulf"(%arg309, %23) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1179) : (f32) -> ()
    }) : (tensor<2x10x80xf32>, tensor<2x10x80xf32>) -> tensor<2x10x80xf32>
    %885 = "linalg.generic"(%884, %162) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg307: f32, %arg308: bf16):
      %1178 = "arith.truncf"(%arg307) : (f32) -> bf16
      "linalg.yield"(%1178) : (bf16) -> ()
    }) : (tensor<2x10x80xf32>, tensor<2x10x80xbf16>) -> tensor<2x10x80xbf16>
    %886 = "linalg.generic"(%882, %885, %162) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg304: bf16, %arg305: bf16, %arg306: bf16):
      %1177 = "arith.addf"(%arg304, %arg305) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1177) : (bf16) -> ()
    }) : (tensor<2x10x80xbf16>, tensor<2x10x80xbf16>, tensor<2x10x80xbf16>) -> tensor<2x10x80xbf16>
    %887 = "tensor.collapse_shape"(%886) <{reassociation = [[0, 1], [2]]}> : (tensor<2x10x80xbf16>) -> tensor<20x80xbf16>
    %888 = "linalg.transpose"(%887, %859) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg302: bf16, %arg303: bf16):
      "linalg.yield"(%arg302) : (bf16) -> ()
    }) : (tensor<20x80xbf16>, tensor<80x20xbf16>) -> tensor<80x20xbf16>
    %889 = "linalg.matmul"(%888, %152, %545) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg299: bf16, %arg300: bf16, %arg301: f32):
      %1173 = "arith.extf"(%arg299) : (bf16) -> f32
      %1174 = "arith.extf"(%arg300) : (bf16) -> f32
      %1175 = "arith.mulf"(%1173, %1174) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1176 = "arith.addf"(%arg301, %1175) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1176) : (f32) -> ()
    }) : (tensor<80x20xbf16>, tensor<20x48xbf16>, tensor<80x48xf32>) -> tensor<80x48xf32>
    %890 = "linalg.generic"(%889, %181) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg297: f32, %arg298: bf16):
      %1172 = "arith.truncf"(%arg297) : (f32) -> bf16
      "linalg.yield"(%1172) : (bf16) -> ()
    }) : (tensor<80x48xf32>, tensor<80x48xbf16>) -> tensor<80x48xbf16>
    %891 = "linalg.matmul"(%887, %arg7, %52) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg294: bf16, %arg295: bf16, %arg296: f32):
      %1168 = "arith.extf"(%arg294) : (bf16) -> f32
      %1169 = "arith.extf"(%arg295) : (bf16) -> f32
      %1170 = "arith.mulf"(%1168, %1169) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1171 = "arith.addf"(%arg296, %1170) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1171) : (f32) -> ()
    }) : (tensor<20x80xbf16>, tensor<80x48xbf16>, tensor<20x48xf32>) -> tensor<20x48xf32>
    %892 = "linalg.generic"(%891, %54) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg292: f32, %arg293: bf16):
      %1167 = "arith.truncf"(%arg292) : (f32) -> bf16
      "linalg.yield"(%1167) : (bf16) -> ()
    }) : (tensor<20x48xf32>, tensor<20x48xbf16>) -> tensor<20x48xbf16>
    %893 = "tensor.expand_shape"(%892) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 10, 48>}> : (tensor<20x48xbf16>) -> tensor<2x10x48xbf16>
    %894 = "linalg.generic"(%865, %893, %34) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg289: bf16, %arg290: bf16, %arg291: bf16):
      %1166 = "arith.addf"(%arg289, %arg290) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1166) : (bf16) -> ()
    }) : (tensor<2x10x48xbf16>, tensor<2x10x48xbf16>, tensor<2x10x48xbf16>) -> tensor<2x10x48xbf16>
    %895 = "linalg.generic"(%894, %arg10, %34) <{indexing_maps = [#map1, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg286: bf16, %arg287: bf16, %arg288: bf16):
      %1165 = "arith.mulf"(%arg286, %arg287) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1165) : (bf16) -> ()
    }) : (tensor<2x10x48xbf16>, tensor<48xbf16>, tensor<2x10x48xbf16>) -> tensor<2x10x48xbf16>
    %896 = "linalg.generic"(%894, %148, %34) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg283: bf16, %arg284: bf16, %arg285: bf16):
      %1164 = "arith.mulf"(%arg283, %arg284) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1164) : (bf16) -> ()
    }) : (tensor<2x10x48xbf16>, tensor<2x10x48xbf16>, tensor<2x10x48xbf16>) -> tensor<2x10x48xbf16>
    %897 = "linalg.generic"(%896, %36) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg281: bf16, %arg282: f32):
      %1163 = "arith.extf"(%arg281) : (bf16) -> f32
      "linalg.yield"(%1163) : (f32) -> ()
    }) : (tensor<2x10x48xbf16>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %898 = "linalg.generic"(%897, %508) <{indexing_maps = [#map1, #map24], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg279: f32, %arg280: f32):
      %1162 = "arith.addf"(%arg279, %arg280) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1162) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<1x1x48xf32>) -> tensor<1x1x48xf32>
    %899 = "linalg.generic"(%898, %510) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg277: f32, %arg278: bf16):
      %1161 = "arith.truncf"(%arg277) : (f32) -> bf16
      "linalg.yield"(%1161) : (bf16) -> ()
    }) : (tensor<1x1x48xf32>, tensor<1x1x48xbf16>) -> tensor<1x1x48xbf16>
    %900 = "tensor.collapse_shape"(%899) <{reassociation = [[0, 1, 2]]}> : (tensor<1x1x48xbf16>) -> tensor<48xbf16>
    %901 = "linalg.generic"(%895, %36) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg275: bf16, %arg276: f32):
      %1160 = "arith.extf"(%arg275) : (bf16) -> f32
      "linalg.yield"(%1160) : (f32) -> ()
    }) : (tensor<2x10x48xbf16>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %902 = "linalg.generic"(%901, %140, %36) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg272: f32, %arg273: bf16, %arg274: f32):
      %1158 = "arith.extf"(%arg273) : (bf16) -> f32
      %1159 = "arith.mulf"(%arg272, %1158) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1159) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xbf16>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %903 = "linalg.generic"(%901, %146, %36) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg269: f32, %arg270: f32, %arg271: f32):
      %1157 = "arith.mulf"(%arg269, %arg270) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1157) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x1xf32>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %904 = "linalg.generic"(%903, %34) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg267: f32, %arg268: bf16):
      %1156 = "arith.truncf"(%arg267) : (f32) -> bf16
      "linalg.yield"(%1156) : (bf16) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xbf16>) -> tensor<2x10x48xbf16>
    %905 = "linalg.generic"(%902, %40) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg265: f32, %arg266: f32):
      %1155 = "arith.addf"(%arg265, %arg266) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1155) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x1xf32>) -> tensor<2x10x1xf32>
    %906 = "linalg.generic"(%848, %904, %34) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg262: bf16, %arg263: bf16, %arg264: bf16):
      %1154 = "arith.addf"(%arg262, %arg263) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1154) : (bf16) -> ()
    }) : (tensor<2x10x48xbf16>, tensor<2x10x48xbf16>, tensor<2x10x48xbf16>) -> tensor<2x10x48xbf16>
    %907 = "linalg.generic"(%146, %146, %39) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg259: f32, %arg260: f32, %arg261: f32):
      %1153 = "arith.mulf"(%arg259, %arg260) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1153) : (f32) -> ()
    }) : (tensor<2x10x1xf32>, tensor<2x10x1xf32>, tensor<2x10x1xf32>) -> tensor<2x10x1xf32>
    %908 = "linalg.generic"(%907, %146, %39) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg256: f32, %arg257: f32, %arg258: f32):
      %1152 = "arith.mulf"(%arg256, %arg257) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1152) : (f32) -> ()
    }) : (tensor<2x10x1xf32>, tensor<2x10x1xf32>, tensor<2x10x1xf32>) -> tensor<2x10x1xf32>
    %909 = "linalg.generic"(%905, %39) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg254: f32, %arg255: f32):
      %1151 = "arith.mulf"(%arg254, %26) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1151) : (f32) -> ()
    }) : (tensor<2x10x1xf32>, tensor<2x10x1xf32>) -> tensor<2x10x1xf32>
    %910 = "linalg.generic"(%909, %908, %39) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg251: f32, %arg252: f32, %arg253: f32):
      %1150 = "arith.mulf"(%arg251, %arg252) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1150) : (f32) -> ()
    }) : (tensor<2x10x1xf32>, tensor<2x10x1xf32>, tensor<2x10x1xf32>) -> tensor<2x10x1xf32>
    %911 = "tensor.collapse_shape"(%910) <{reassociation = [[0], [1, 2]]}> : (tensor<2x10x1xf32>) -> tensor<2x10xf32>
    %912 = "linalg.generic"(%911, %36) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg249: f32, %arg250: f32):
      "linalg.yield"(%arg249) : (f32) -> ()
    }) : (tensor<2x10xf32>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %913 = "linalg.generic"(%912, %36) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg247: f32, %arg248: f32):
      %1149 = "arith.divf"(%arg247, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1149) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %914 = "linalg.generic"(%141, %36) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg245: f32, %arg246: f32):
      %1148 = "arith.mulf"(%arg245, %27) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1148) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %915 = "linalg.generic"(%913, %914, %36) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg242: f32, %arg243: f32, %arg244: f32):
      %1147 = "arith.mulf"(%arg242, %arg243) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1147) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xf32>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %916 = "linalg.generic"(%915, %34) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg240: f32, %arg241: bf16):
      %1146 = "arith.truncf"(%arg240) : (f32) -> bf16
      "linalg.yield"(%1146) : (bf16) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xbf16>) -> tensor<2x10x48xbf16>
    %917 = "linalg.generic"(%906, %916, %34) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg237: bf16, %arg238: bf16, %arg239: bf16):
      %1145 = "arith.addf"(%arg237, %arg238) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1145) : (bf16) -> ()
    }) : (tensor<2x10x48xbf16>, tensor<2x10x48xbf16>, tensor<2x10x48xbf16>) -> tensor<2x10x48xbf16>
    %918 = "tensor.collapse_shape"(%917) <{reassociation = [[0, 1], [2]]}> : (tensor<2x10x48xbf16>) -> tensor<20x48xbf16>
    %919 = "linalg.transpose"(%918, %647) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg235: bf16, %arg236: bf16):
      "linalg.yield"(%arg235) : (bf16) -> ()
    }) : (tensor<20x48xbf16>, tensor<48x20xbf16>) -> tensor<48x20xbf16>
    %920 = "linalg.matmul"(%919, %136, %606) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg232: bf16, %arg233: bf16, %arg234: f32):
      %1141 = "arith.extf"(%arg232) : (bf16) -> f32
      %1142 = "arith.extf"(%arg233) : (bf16) -> f32
      %1143 = "arith.mulf"(%1141, %1142) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1144 = "arith.addf"(%arg234, %1143) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1144) : (f32) -> ()
    }) : (tensor<48x20xbf16>, tensor<20x48xbf16>, tensor<48x48xf32>) -> tensor<48x48xf32>
    %921 = "linalg.generic"(%920, %48) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg230: f32, %arg231: bf16):
      %1140 = "arith.truncf"(%arg230) : (f32) -> bf16
      "linalg.yield"(%1140) : (bf16) -> ()
    }) : (tensor<48x48xf32>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %922 = "linalg.matmul"(%918, %arg4, %52) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg227: bf16, %arg228: bf16, %arg229: f32):
      %1136 = "arith.extf"(%arg227) : (bf16) -> f32
      %1137 = "arith.extf"(%arg228) : (bf16) -> f32
      %1138 = "arith.mulf"(%1136, %1137) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1139 = "arith.addf"(%arg229, %1138) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1139) : (f32) -> ()
    }) : (tensor<20x48xbf16>, tensor<48x48xbf16>, tensor<20x48xf32>) -> tensor<20x48xf32>
    %923 = "linalg.generic"(%922, %54) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg225: f32, %arg226: bf16):
      %1135 = "arith.truncf"(%arg225) : (f32) -> bf16
      "linalg.yield"(%1135) : (bf16) -> ()
    }) : (tensor<20x48xf32>, tensor<20x48xbf16>) -> tensor<20x48xbf16>
    %924 = "tensor.expand_shape"(%923) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 10, 4, 12>}> : (tensor<20x48xbf16>) -> tensor<2x10x4x12xbf16>
    %925 = "linalg.transpose"(%924, %57) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg223: bf16, %arg224: bf16):
      "linalg.yield"(%arg223) : (bf16) -> ()
    }) : (tensor<2x10x4x12xbf16>, tensor<2x4x10x12xbf16>) -> tensor<2x4x10x12xbf16>
    %926 = "tensor.collapse_shape"(%925) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x10x12xbf16>) -> tensor<8x10x12xbf16>
    %927 = "linalg.transpose"(%125, %103) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg221: bf16, %arg222: bf16):
      "linalg.yield"(%arg221) : (bf16) -> ()
    }) : (tensor<8x10x10xbf16>, tensor<8x10x10xbf16>) -> tensor<8x10x10xbf16>
    %928 = "linalg.batch_matmul"(%927, %926, %128) <{indexing_maps = [#map10, #map11, #map12], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg218: bf16, %arg219: bf16, %arg220: f32):
      %1131 = "arith.extf"(%arg218) : (bf16) -> f32
      %1132 = "arith.extf"(%arg219) : (bf16) -> f32
      %1133 = "arith.mulf"(%1131, %1132) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1134 = "arith.addf"(%arg220, %1133) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1134) : (f32) -> ()
    }) : (tensor<8x10x10xbf16>, tensor<8x10x12xbf16>, tensor<8x10x12xf32>) -> tensor<8x10x12xf32>
    %929 = "linalg.generic"(%928, %130) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg216: f32, %arg217: bf16):
      %1130 = "arith.truncf"(%arg216) : (f32) -> bf16
      "linalg.yield"(%1130) : (bf16) -> ()
    }) : (tensor<8x10x12xf32>, tensor<8x10x12xbf16>) -> tensor<8x10x12xbf16>
    %930 = "linalg.transpose"(%126, %618) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg214: bf16, %arg215: bf16):
      "linalg.yield"(%arg214) : (bf16) -> ()
    }) : (tensor<8x10x12xbf16>, tensor<8x12x10xbf16>) -> tensor<8x12x10xbf16>
    %931 = "linalg.batch_matmul"(%926, %930, %101) <{indexing_maps = [#map10, #map11, #map12], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg211: bf16, %arg212: bf16, %arg213: f32):
      %1126 = "arith.extf"(%arg211) : (bf16) -> f32
      %1127 = "arith.extf"(%arg212) : (bf16) -> f32
      %1128 = "arith.mulf"(%1126, %1127) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1129 = "arith.addf"(%arg213, %1128) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1129) : (f32) -> ()
    }) : (tensor<8x10x12xbf16>, tensor<8x12x10xbf16>, tensor<8x10x10xf32>) -> tensor<8x10x10xf32>
    %932 = "linalg.generic"(%931, %103) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg209: f32, %arg210: bf16):
      %1125 = "arith.truncf"(%arg209) : (f32) -> bf16
      "linalg.yield"(%1125) : (bf16) -> ()
    }) : (tensor<8x10x10xf32>, tensor<8x10x10xbf16>) -> tensor<8x10x10xbf16>
    %933 = "tensor.expand_shape"(%929) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 10, 12>}> : (tensor<8x10x12xbf16>) -> tensor<2x4x10x12xbf16>
    %934 = "tensor.expand_shape"(%932) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 10, 10>}> : (tensor<8x10x10xbf16>) -> tensor<2x4x10x10xbf16>
    %935 = "linalg.generic"(%934, %106) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg207: bf16, %arg208: f32):
      %1124 = "arith.extf"(%arg207) : (bf16) -> f32
      "linalg.yield"(%1124) : (f32) -> ()
    }) : (tensor<2x4x10x10xbf16>, tensor<2x4x10x10xf32>) -> tensor<2x4x10x10xf32>
    %936 = "linalg.generic"(%124, %106) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg205: bf16, %arg206: f32):
      %1123 = "arith.extf"(%arg205) : (bf16) -> f32
      "linalg.yield"(%1123) : (f32) -> ()
    }) : (tensor<2x4x10x10xbf16>, tensor<2x4x10x10xf32>) -> tensor<2x4x10x10xf32>
    %937 = "linalg.generic"(%935, %936, %106) <{indexing_maps = [#map13, #map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg202: f32, %arg203: f32, %arg204: f32):
      %1122 = "arith.mulf"(%arg202, %arg203) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1122) : (f32) -> ()
    }) : (tensor<2x4x10x10xf32>, tensor<2x4x10x10xf32>, tensor<2x4x10x10xf32>) -> tensor<2x4x10x10xf32>
    %938 = "linalg.generic"(%937, %121) <{indexing_maps = [#map13, #map15], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg200: f32, %arg201: f32):
      %1121 = "arith.addf"(%arg200, %arg201) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1121) : (f32) -> ()
    }) : (tensor<2x4x10x10xf32>, tensor<2x4x10x1xf32>) -> tensor<2x4x10x1xf32>
    %939 = "linalg.generic"(%936, %938, %106) <{indexing_maps = [#map13, #map15, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg197: f32, %arg198: f32, %arg199: f32):
      %1120 = "arith.mulf"(%arg197, %arg198) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1120) : (f32) -> ()
    }) : (tensor<2x4x10x10xf32>, tensor<2x4x10x1xf32>, tensor<2x4x10x10xf32>) -> tensor<2x4x10x10xf32>
    %940 = "linalg.generic"(%937, %939, %106) <{indexing_maps = [#map13, #map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg194: f32, %arg195: f32, %arg196: f32):
      %1119 = "arith.subf"(%arg194, %arg195) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1119) : (f32) -> ()
    }) : (tensor<2x4x10x10xf32>, tensor<2x4x10x10xf32>, tensor<2x4x10x10xf32>) -> tensor<2x4x10x10xf32>
    %941 = "linalg.generic"(%940, %108) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg192: f32, %arg193: bf16):
      %1118 = "arith.truncf"(%arg192) : (f32) -> bf16
      "linalg.yield"(%1118) : (bf16) -> ()
    }) : (tensor<2x4x10x10xf32>, tensor<2x4x10x10xbf16>) -> tensor<2x4x10x10xbf16>
    %942 = "linalg.generic"(%941, %106) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg190: bf16, %arg191: f32):
      %1117 = "arith.extf"(%arg190) : (bf16) -> f32
      "linalg.yield"(%1117) : (f32) -> ()
    }) : (tensor<2x4x10x10xbf16>, tensor<2x4x10x10xf32>) -> tensor<2x4x10x10xf32>
    %943 = "tensor.empty"() : () -> tensor<1x4x10x10xf32>
    %944 = "linalg.fill"(%6, %943) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg188: f32, %arg189: f32):
      "linalg.yield"(%arg188) : (f32) -> ()
    }) : (f32, tensor<1x4x10x10xf32>) -> tensor<1x4x10x10xf32>
    %945 = "linalg.generic"(%942, %944) <{indexing_maps = [#map13, #map14], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg186: f32, %arg187: f32):
      %1116 = "arith.addf"(%arg186, %arg187) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1116) : (f32) -> ()
    }) : (tensor<2x4x10x10xf32>, tensor<1x4x10x10xf32>) -> tensor<1x4x10x10xf32>
    %946 = "tensor.empty"() : () -> tensor<1x4x10x10xbf16>
    %947 = "linalg.generic"(%945, %946) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg184: f32, %arg185: bf16):
      %1115 = "arith.truncf"(%arg184) : (f32) -> bf16
      "linalg.yield"(%1115) : (bf16) -> ()
    }) : (tensor<1x4x10x10xf32>, tensor<1x4x10x10xbf16>) -> tensor<1x4x10x10xbf16>
    %948 = "linalg.generic"(%942, %108) <{indexing_maps = [#map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg182: f32, %arg183: bf16):
      %1114 = "arith.truncf"(%arg182) : (f32) -> bf16
      "linalg.yield"(%1114) : (bf16) -> ()
    }) : (tensor<2x4x10x10xf32>, tensor<2x4x10x10xbf16>) -> tensor<2x4x10x10xbf16>
    %949 = "tensor.collapse_shape"(%948) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x10x10xbf16>) -> tensor<8x10x10xbf16>
    %950 = "linalg.transpose"(%98, %618) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg180: bf16, %arg181: bf16):
      "linalg.yield"(%arg180) : (bf16) -> ()
    }) : (tensor<8x10x12xbf16>, tensor<8x12x10xbf16>) -> tensor<8x12x10xbf16>
    %951 = "linalg.batch_matmul"(%950, %949, %637) <{indexing_maps = [#map10, #map11, #map12], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg177: bf16, %arg178: bf16, %arg179: f32):
      %1110 = "arith.extf"(%arg177) : (bf16) -> f32
      %1111 = "arith.extf"(%arg178) : (bf16) -> f32
      %1112 = "arith.mulf"(%1110, %1111) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1113 = "arith.addf"(%arg179, %1112) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1113) : (f32) -> ()
    }) : (tensor<8x12x10xbf16>, tensor<8x10x10xbf16>, tensor<8x12x10xf32>) -> tensor<8x12x10xf32>
    %952 = "linalg.generic"(%951, %618) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg175: f32, %arg176: bf16):
      %1109 = "arith.truncf"(%arg175) : (f32) -> bf16
      "linalg.yield"(%1109) : (bf16) -> ()
    }) : (tensor<8x12x10xf32>, tensor<8x12x10xbf16>) -> tensor<8x12x10xbf16>
    %953 = "linalg.transpose"(%99, %130) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg173: bf16, %arg174: bf16):
      "linalg.yield"(%arg173) : (bf16) -> ()
    }) : (tensor<8x12x10xbf16>, tensor<8x10x12xbf16>) -> tensor<8x10x12xbf16>
    %954 = "linalg.batch_matmul"(%949, %953, %128) <{indexing_maps = [#map10, #map11, #map12], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg170: bf16, %arg171: bf16, %arg172: f32):
      %1105 = "arith.extf"(%arg170) : (bf16) -> f32
      %1106 = "arith.extf"(%arg171) : (bf16) -> f32
      %1107 = "arith.mulf"(%1105, %1106) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1108 = "arith.addf"(%arg172, %1107) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1108) : (f32) -> ()
    }) : (tensor<8x10x10xbf16>, tensor<8x10x12xbf16>, tensor<8x10x12xf32>) -> tensor<8x10x12xf32>
    %955 = "linalg.generic"(%954, %130) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg168: f32, %arg169: bf16):
      %1104 = "arith.truncf"(%arg168) : (f32) -> bf16
      "linalg.yield"(%1104) : (bf16) -> ()
    }) : (tensor<8x10x12xf32>, tensor<8x10x12xbf16>) -> tensor<8x10x12xbf16>
    %956 = "tensor.expand_shape"(%952) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 12, 10>}> : (tensor<8x12x10xbf16>) -> tensor<2x4x12x10xbf16>
    %957 = "tensor.expand_shape"(%955) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 10, 12>}> : (tensor<8x10x12xbf16>) -> tensor<2x4x10x12xbf16>
    %958 = "tensor.collapse_shape"(%947) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<1x4x10x10xbf16>) -> tensor<4x10x10xbf16>
    %959 = "linalg.transpose"(%958, %91) <{permutation = array<i64: 1, 2, 0>}> ({
    ^bb0(%arg166: bf16, %arg167: bf16):
      "linalg.yield"(%arg166) : (bf16) -> ()
    }) : (tensor<4x10x10xbf16>, tensor<10x10x4xbf16>) -> tensor<10x10x4xbf16>
    %960 = "tensor.collapse_shape"(%90) <{reassociation = [[0, 1]]}> : (tensor<10x10xi64>) -> tensor<100xi64>
    %961 = "tensor.expand_shape"(%960) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 100>}> : (tensor<100xi64>) -> tensor<1x100xi64>
    %962 = "tensor.empty"() : () -> tensor<32x100xi1>
    %963 = "linalg.generic"(%961, %742, %962) <{indexing_maps = [#map8, #map9, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg163: i64, %arg164: i64, %arg165: i1):
      %1103 = "arith.cmpi"(%arg163, %arg164) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1103) : (i1) -> ()
    }) : (tensor<1x100xi64>, tensor<32x1xi64>, tensor<32x100xi1>) -> tensor<32x100xi1>
    %964 = "linalg.generic"(%963, %746, %962) <{indexing_maps = [#map6, #map9, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg160: i1, %arg161: i1, %arg162: i1):
      %1102 = "arith.andi"(%arg160, %arg161) : (i1, i1) -> i1
      "linalg.yield"(%1102) : (i1) -> ()
    }) : (tensor<32x100xi1>, tensor<32x1xi1>, tensor<32x100xi1>) -> tensor<32x100xi1>
    %965 = "tensor.collapse_shape"(%959) <{reassociation = [[0, 1], [2]]}> : (tensor<10x10x4xbf16>) -> tensor<100x4xbf16>
    %966 = "tensor.expand_shape"(%965) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 100, 4>}> : (tensor<100x4xbf16>) -> tensor<1x100x4xbf16>
    %967 = "tensor.empty"() : () -> tensor<1x100x4xf32>
    %968 = "linalg.generic"(%966, %967) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg158: bf16, %arg159: f32):
      %1101 = "arith.extf"(%arg158) : (bf16) -> f32
      "linalg.yield"(%1101) : (f32) -> ()
    }) : (tensor<1x100x4xbf16>, tensor<1x100x4xf32>) -> tensor<1x100x4xf32>
    %969 = "tensor.expand_shape"(%964) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 32, 100, 1>}> : (tensor<32x100xi1>) -> tensor<32x100x1xi1>
    %970 = "tensor.empty"() : () -> tensor<32x100x4xf32>
    %971 = "linalg.generic"(%969, %968, %10, %970) <{indexing_maps = [#map2, #map26, #map25, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg154: i1, %arg155: f32, %arg156: f32, %arg157: f32):
      %1100 = "arith.select"(%arg154, %arg155, %arg156) : (i1, f32, f32) -> f32
      "linalg.yield"(%1100) : (f32) -> ()
    }) : (tensor<32x100x1xi1>, tensor<1x100x4xf32>, tensor<f32>, tensor<32x100x4xf32>) -> tensor<32x100x4xf32>
    %972 = "linalg.generic"(%971, %756) <{indexing_maps = [#map1, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg152: f32, %arg153: f32):
      %1099 = "arith.addf"(%arg152, %arg153) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1099) : (f32) -> ()
    }) : (tensor<32x100x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %973 = "linalg.generic"(%972, %758) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg150: f32, %arg151: bf16):
      %1098 = "arith.truncf"(%arg150) : (f32) -> bf16
      "linalg.yield"(%1098) : (bf16) -> ()
    }) : (tensor<32x4xf32>, tensor<32x4xbf16>) -> tensor<32x4xbf16>
    %974 = "linalg.transpose"(%933, %133) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg148: bf16, %arg149: bf16):
      "linalg.yield"(%arg148) : (bf16) -> ()
    }) : (tensor<2x4x10x12xbf16>, tensor<2x10x4x12xbf16>) -> tensor<2x10x4x12xbf16>
    %975 = "tensor.collapse_shape"(%974) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x10x4x12xbf16>) -> tensor<20x48xbf16>
    %976 = "linalg.transpose"(%975, %647) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg146: bf16, %arg147: bf16):
      "linalg.yield"(%arg146) : (bf16) -> ()
    }) : (tensor<20x48xbf16>, tensor<48x20xbf16>) -> tensor<48x20xbf16>
    %977 = "linalg.matmul"(%976, %50, %606) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg143: bf16, %arg144: bf16, %arg145: f32):
      %1094 = "arith.extf"(%arg143) : (bf16) -> f32
      %1095 = "arith.extf"(%arg144) : (bf16) -> f32
      %1096 = "arith.mulf"(%1094, %1095) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1097 = "arith.addf"(%arg145, %1096) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1097) : (f32) -> ()
    }) : (tensor<48x20xbf16>, tensor<20x48xbf16>, tensor<48x48xf32>) -> tensor<48x48xf32>
    %978 = "linalg.generic"(%977, %48) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg141: f32, %arg142: bf16):
      %1093 = "arith.truncf"(%arg141) : (f32) -> bf16
      "linalg.yield"(%1093) : (bf16) -> ()
    }) : (tensor<48x48xf32>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %979 = "linalg.matmul"(%975, %arg3, %52) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg138: bf16, %arg139: bf16, %arg140: f32):
      %1089 = "arith.extf"(%arg138) : (bf16) -> f32
      %1090 = "arith.extf"(%arg139) : (bf16) -> f32
      %1091 = "arith.mulf"(%1089, %1090) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1092 = "arith.addf"(%arg140, %1091) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1092) : (f32) -> ()
    }) : (tensor<20x48xbf16>, tensor<48x48xbf16>, tensor<20x48xf32>) -> tensor<20x48xf32>
    %980 = "linalg.generic"(%979, %54) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg136: f32, %arg137: bf16):
      %1088 = "arith.truncf"(%arg136) : (f32) -> bf16
      "linalg.yield"(%1088) : (bf16) -> ()
    }) : (tensor<20x48xf32>, tensor<20x48xbf16>) -> tensor<20x48xbf16>
    %981 = "tensor.expand_shape"(%980) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 10, 48>}> : (tensor<20x48xbf16>) -> tensor<2x10x48xbf16>
    %982 = "linalg.transpose"(%956, %133) <{permutation = array<i64: 0, 3, 1, 2>}> ({
    ^bb0(%arg134: bf16, %arg135: bf16):
      "linalg.yield"(%arg134) : (bf16) -> ()
    }) : (tensor<2x4x12x10xbf16>, tensor<2x10x4x12xbf16>) -> tensor<2x10x4x12xbf16>
    %983 = "tensor.collapse_shape"(%982) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x10x4x12xbf16>) -> tensor<20x48xbf16>
    %984 = "linalg.transpose"(%983, %647) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg132: bf16, %arg133: bf16):
      "linalg.yield"(%arg132) : (bf16) -> ()
    }) : (tensor<20x48xbf16>, tensor<48x20xbf16>) -> tensor<48x20xbf16>
    %985 = "linalg.matmul"(%984, %50, %606) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg129: bf16, %arg130: bf16, %arg131: f32):
      %1084 = "arith.extf"(%arg129) : (bf16) -> f32
      %1085 = "arith.extf"(%arg130) : (bf16) -> f32
      %1086 = "arith.mulf"(%1084, %1085) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1087 = "arith.addf"(%arg131, %1086) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1087) : (f32) -> ()
    }) : (tensor<48x20xbf16>, tensor<20x48xbf16>, tensor<48x48xf32>) -> tensor<48x48xf32>
    %986 = "linalg.generic"(%985, %48) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg127: f32, %arg128: bf16):
      %1083 = "arith.truncf"(%arg127) : (f32) -> bf16
      "linalg.yield"(%1083) : (bf16) -> ()
    }) : (tensor<48x48xf32>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %987 = "linalg.matmul"(%983, %arg2, %52) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg124: bf16, %arg125: bf16, %arg126: f32):
      %1079 = "arith.extf"(%arg124) : (bf16) -> f32
      %1080 = "arith.extf"(%arg125) : (bf16) -> f32
      %1081 = "arith.mulf"(%1079, %1080) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1082 = "arith.addf"(%arg126, %1081) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1082) : (f32) -> ()
    }) : (tensor<20x48xbf16>, tensor<48x48xbf16>, tensor<20x48xf32>) -> tensor<20x48xf32>
    %988 = "linalg.generic"(%987, %54) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg122: f32, %arg123: bf16):
      %1078 = "arith.truncf"(%arg122) : (f32) -> bf16
      "linalg.yield"(%1078) : (bf16) -> ()
    }) : (tensor<20x48xf32>, tensor<20x48xbf16>) -> tensor<20x48xbf16>
    %989 = "tensor.expand_shape"(%988) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 10, 48>}> : (tensor<20x48xbf16>) -> tensor<2x10x48xbf16>
    %990 = "linalg.generic"(%981, %989, %34) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg119: bf16, %arg120: bf16, %arg121: bf16):
      %1077 = "arith.addf"(%arg119, %arg120) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1077) : (bf16) -> ()
    }) : (tensor<2x10x48xbf16>, tensor<2x10x48xbf16>, tensor<2x10x48xbf16>) -> tensor<2x10x48xbf16>
    %991 = "linalg.transpose"(%957, %133) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg117: bf16, %arg118: bf16):
      "linalg.yield"(%arg117) : (bf16) -> ()
    }) : (tensor<2x4x10x12xbf16>, tensor<2x10x4x12xbf16>) -> tensor<2x10x4x12xbf16>
    %992 = "tensor.collapse_shape"(%991) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x10x4x12xbf16>) -> tensor<20x48xbf16>
    %993 = "linalg.transpose"(%992, %647) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg115: bf16, %arg116: bf16):
      "linalg.yield"(%arg115) : (bf16) -> ()
    }) : (tensor<20x48xbf16>, tensor<48x20xbf16>) -> tensor<48x20xbf16>
    %994 = "linalg.matmul"(%993, %50, %606) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg112: bf16, %arg113: bf16, %arg114: f32):
      %1073 = "arith.extf"(%arg112) : (bf16) -> f32
      %1074 = "arith.extf"(%arg113) : (bf16) -> f32
      %1075 = "arith.mulf"(%1073, %1074) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1076 = "arith.addf"(%arg114, %1075) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1076) : (f32) -> ()
    }) : (tensor<48x20xbf16>, tensor<20x48xbf16>, tensor<48x48xf32>) -> tensor<48x48xf32>
    %995 = "linalg.generic"(%994, %48) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg110: f32, %arg111: bf16):
      %1072 = "arith.truncf"(%arg110) : (f32) -> bf16
      "linalg.yield"(%1072) : (bf16) -> ()
    }) : (tensor<48x48xf32>, tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %996 = "linalg.matmul"(%992, %arg1, %52) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg107: bf16, %arg108: bf16, %arg109: f32):
      %1068 = "arith.extf"(%arg107) : (bf16) -> f32
      %1069 = "arith.extf"(%arg108) : (bf16) -> f32
      %1070 = "arith.mulf"(%1068, %1069) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %1071 = "arith.addf"(%arg109, %1070) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1071) : (f32) -> ()
    }) : (tensor<20x48xbf16>, tensor<48x48xbf16>, tensor<20x48xf32>) -> tensor<20x48xf32>
    %997 = "linalg.generic"(%996, %54) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg105: f32, %arg106: bf16):
      %1067 = "arith.truncf"(%arg105) : (f32) -> bf16
      "linalg.yield"(%1067) : (bf16) -> ()
    }) : (tensor<20x48xf32>, tensor<20x48xbf16>) -> tensor<20x48xbf16>
    %998 = "tensor.expand_shape"(%997) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 10, 48>}> : (tensor<20x48xbf16>) -> tensor<2x10x48xbf16>
    %999 = "linalg.generic"(%990, %998, %34) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg102: bf16, %arg103: bf16, %arg104: bf16):
      %1066 = "arith.addf"(%arg102, %arg103) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1066) : (bf16) -> ()
    }) : (tensor<2x10x48xbf16>, tensor<2x10x48xbf16>, tensor<2x10x48xbf16>) -> tensor<2x10x48xbf16>
    %1000 = "linalg.generic"(%999, %arg6, %34) <{indexing_maps = [#map1, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg99: bf16, %arg100: bf16, %arg101: bf16):
      %1065 = "arith.mulf"(%arg99, %arg100) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1065) : (bf16) -> ()
    }) : (tensor<2x10x48xbf16>, tensor<48xbf16>, tensor<2x10x48xbf16>) -> tensor<2x10x48xbf16>
    %1001 = "linalg.generic"(%999, %46, %34) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg96: bf16, %arg97: bf16, %arg98: bf16):
      %1064 = "arith.mulf"(%arg96, %arg97) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1064) : (bf16) -> ()
    }) : (tensor<2x10x48xbf16>, tensor<2x10x48xbf16>, tensor<2x10x48xbf16>) -> tensor<2x10x48xbf16>
    %1002 = "linalg.generic"(%1001, %36) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg94: bf16, %arg95: f32):
      %1063 = "arith.extf"(%arg94) : (bf16) -> f32
      "linalg.yield"(%1063) : (f32) -> ()
    }) : (tensor<2x10x48xbf16>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %1003 = "linalg.generic"(%1002, %508) <{indexing_maps = [#map1, #map24], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg92: f32, %arg93: f32):
      %1062 = "arith.addf"(%arg92, %arg93) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1062) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<1x1x48xf32>) -> tensor<1x1x48xf32>
    %1004 = "linalg.generic"(%1003, %510) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg90: f32, %arg91: bf16):
      %1061 = "arith.truncf"(%arg90) : (f32) -> bf16
      "linalg.yield"(%1061) : (bf16) -> ()
    }) : (tensor<1x1x48xf32>, tensor<1x1x48xbf16>) -> tensor<1x1x48xbf16>
    %1005 = "tensor.collapse_shape"(%1004) <{reassociation = [[0, 1, 2]]}> : (tensor<1x1x48xbf16>) -> tensor<48xbf16>
    %1006 = "linalg.generic"(%1000, %36) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg88: bf16, %arg89: f32):
      %1060 = "arith.extf"(%arg88) : (bf16) -> f32
      "linalg.yield"(%1060) : (f32) -> ()
    }) : (tensor<2x10x48xbf16>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %1007 = "linalg.generic"(%1006, %35, %36) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg85: f32, %arg86: bf16, %arg87: f32):
      %1058 = "arith.extf"(%arg86) : (bf16) -> f32
      %1059 = "arith.mulf"(%arg85, %1058) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1059) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xbf16>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %1008 = "linalg.generic"(%1006, %44, %36) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg82: f32, %arg83: f32, %arg84: f32):
      %1057 = "arith.mulf"(%arg82, %arg83) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1057) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x1xf32>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %1009 = "linalg.generic"(%1008, %34) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg80: f32, %arg81: bf16):
      %1056 = "arith.truncf"(%arg80) : (f32) -> bf16
      "linalg.yield"(%1056) : (bf16) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xbf16>) -> tensor<2x10x48xbf16>
    %1010 = "linalg.generic"(%1007, %40) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg78: f32, %arg79: f32):
      %1055 = "arith.addf"(%arg78, %arg79) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1055) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x1xf32>) -> tensor<2x10x1xf32>
    %1011 = "linalg.generic"(%917, %1009, %34) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg75: bf16, %arg76: bf16, %arg77: bf16):
      %1054 = "arith.addf"(%arg75, %arg76) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1054) : (bf16) -> ()
    }) : (tensor<2x10x48xbf16>, tensor<2x10x48xbf16>, tensor<2x10x48xbf16>) -> tensor<2x10x48xbf16>
    %1012 = "linalg.generic"(%44, %44, %39) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg72: f32, %arg73: f32, %arg74: f32):
      %1053 = "arith.mulf"(%arg72, %arg73) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1053) : (f32) -> ()
    }) : (tensor<2x10x1xf32>, tensor<2x10x1xf32>, tensor<2x10x1xf32>) -> tensor<2x10x1xf32>
    %1013 = "linalg.generic"(%1012, %44, %39) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg69: f32, %arg70: f32, %arg71: f32):
      %1052 = "arith.mulf"(%arg69, %arg70) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1052) : (f32) -> ()
    }) : (tensor<2x10x1xf32>, tensor<2x10x1xf32>, tensor<2x10x1xf32>) -> tensor<2x10x1xf32>
    %1014 = "linalg.generic"(%1010, %39) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg67: f32, %arg68: f32):
      %1051 = "arith.mulf"(%arg67, %26) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1051) : (f32) -> ()
    }) : (tensor<2x10x1xf32>, tensor<2x10x1xf32>) -> tensor<2x10x1xf32>
    %1015 = "linalg.generic"(%1014, %1013, %39) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg64: f32, %arg65: f32, %arg66: f32):
      %1050 = "arith.mulf"(%arg64, %arg65) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1050) : (f32) -> ()
    }) : (tensor<2x10x1xf32>, tensor<2x10x1xf32>, tensor<2x10x1xf32>) -> tensor<2x10x1xf32>
    %1016 = "tensor.collapse_shape"(%1015) <{reassociation = [[0], [1, 2]]}> : (tensor<2x10x1xf32>) -> tensor<2x10xf32>
    %1017 = "linalg.generic"(%1016, %36) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg62: f32, %arg63: f32):
      "linalg.yield"(%arg62) : (f32) -> ()
    }) : (tensor<2x10xf32>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %1018 = "linalg.generic"(%1017, %36) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg60: f32, %arg61: f32):
      %1049 = "arith.divf"(%arg60, %21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1049) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %1019 = "linalg.generic"(%37, %36) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg58: f32, %arg59: f32):
      %1048 = "arith.mulf"(%arg58, %27) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1048) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %1020 = "linalg.generic"(%1018, %1019, %36) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg55: f32, %arg56: f32, %arg57: f32):
      %1047 = "arith.mulf"(%arg55, %arg56) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1047) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xf32>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %1021 = "linalg.generic"(%1020, %34) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg53: f32, %arg54: bf16):
      %1046 = "arith.truncf"(%arg53) : (f32) -> bf16
      "linalg.yield"(%1046) : (bf16) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xbf16>) -> tensor<2x10x48xbf16>
    %1022 = "linalg.generic"(%1011, %1021, %34) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg50: bf16, %arg51: bf16, %arg52: bf16):
      %1045 = "arith.addf"(%arg50, %arg51) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1045) : (bf16) -> ()
    }) : (tensor<2x10x48xbf16>, tensor<2x10x48xbf16>, tensor<2x10x48xbf16>) -> tensor<2x10x48xbf16>
    %1023 = "tensor.collapse_shape"(%arg28) <{reassociation = [[0, 1]]}> : (tensor<2x10xi64>) -> tensor<20xi64>
    %1024 = "tensor.expand_shape"(%1023) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 20>}> : (tensor<20xi64>) -> tensor<1x20xi64>
    %1025 = "tensor.empty"() : () -> tensor<96x20xi1>
    %1026 = "linalg.generic"(%1024, %811, %1025) <{indexing_maps = [#map8, #map9, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg47: i64, %arg48: i64, %arg49: i1):
      %1044 = "arith.cmpi"(%arg47, %arg48) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%1044) : (i1) -> ()
    }) : (tensor<1x20xi64>, tensor<96x1xi64>, tensor<96x20xi1>) -> tensor<96x20xi1>
    %1027 = "linalg.generic"(%1026, %815, %1025) <{indexing_maps = [#map6, #map9, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg44: i1, %arg45: i1, %arg46: i1):
      %1043 = "arith.andi"(%arg44, %arg45) : (i1, i1) -> i1
      "linalg.yield"(%1043) : (i1) -> ()
    }) : (tensor<96x20xi1>, tensor<96x1xi1>, tensor<96x20xi1>) -> tensor<96x20xi1>
    %1028 = "tensor.collapse_shape"(%1022) <{reassociation = [[0, 1], [2]]}> : (tensor<2x10x48xbf16>) -> tensor<20x48xbf16>
    %1029 = "tensor.expand_shape"(%1028) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 20, 48>}> : (tensor<20x48xbf16>) -> tensor<1x20x48xbf16>
    %1030 = "tensor.empty"() : () -> tensor<1x20x48xf32>
    %1031 = "linalg.generic"(%1029, %1030) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg42: bf16, %arg43: f32):
      %1042 = "arith.extf"(%arg42) : (bf16) -> f32
      "linalg.yield"(%1042) : (f32) -> ()
    }) : (tensor<1x20x48xbf16>, tensor<1x20x48xf32>) -> tensor<1x20x48xf32>
    %1032 = "tensor.expand_shape"(%1027) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 96, 20, 1>}> : (tensor<96x20xi1>) -> tensor<96x20x1xi1>
    %1033 = "tensor.empty"() : () -> tensor<96x20x48xf32>
    %1034 = "linalg.generic"(%1032, %1031, %10, %1033) <{indexing_maps = [#map2, #map26, #map25, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg38: i1, %arg39: f32, %arg40: f32, %arg41: f32):
      %1041 = "arith.select"(%arg38, %arg39, %arg40) : (i1, f32, f32) -> f32
      "linalg.yield"(%1041) : (f32) -> ()
    }) : (tensor<96x20x1xi1>, tensor<1x20x48xf32>, tensor<f32>, tensor<96x20x48xf32>) -> tensor<96x20x48xf32>
    %1035 = "linalg.generic"(%1034, %494) <{indexing_maps = [#map1, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg36: f32, %arg37: f32):
      %1040 = "arith.addf"(%arg36, %arg37) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%1040) : (f32) -> ()
    }) : (tensor<96x20x48xf32>, tensor<96x48xf32>) -> tensor<96x48xf32>
    %1036 = "linalg.generic"(%1035, %496) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg34: f32, %arg35: bf16):
      %1039 = "arith.truncf"(%arg34) : (f32) -> bf16
      "linalg.yield"(%1039) : (bf16) -> ()
    }) : (tensor<96x48xf32>, tensor<96x48xbf16>) -> tensor<96x48xbf16>
    %1037 = "linalg.generic"(%826, %1036, %496) <{indexing_maps = [#map6, #map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg31: bf16, %arg32: bf16, %arg33: bf16):
      %1038 = "arith.addf"(%arg31, %arg32) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%1038) : (bf16) -> ()
    }) : (tensor<96x48xbf16>, tensor<96x48xbf16>, tensor<96x48xbf16>) -> tensor<96x48xbf16>
    "func.return"(%471, %1037, %995, %986, %978, %921, %973, %1005, %890, %862, %852, %900, %832, %781, %772, %764, %697, %759, %791, %667, %658, %650, %608, %676, %575, %547, %535, %585, %512) : (tensor<bf16>, tensor<96x48xbf16>, tensor<48x48xbf16>, tensor<48x48xbf16>, tensor<48x48xbf16>, tensor<48x48xbf16>, tensor<32x4xbf16>, tensor<48xbf16>, tensor<80x48xbf16>, tensor<80x48xbf16>, tensor<48x80xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<48x48xbf16>, tensor<48x48xbf16>, tensor<48x48xbf16>, tensor<48x48xbf16>, tensor<32x4xbf16>, tensor<48xbf16>, tensor<48x48xbf16>, tensor<48x48xbf16>, tensor<48x48xbf16>, tensor<48x48xbf16>, tensor<48xbf16>, tensor<80x48xbf16>, tensor<80x48xbf16>, tensor<48x80xbf16>, tensor<48xbf16>, tensor<48xbf16>) -> ()
  }) : () -> ()
}) : () -> ()
