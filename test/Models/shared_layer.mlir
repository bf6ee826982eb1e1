// Written by utils/export_models.py; shared_layer.json describes it.
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1) -> (d1)>
#map8 = affine_map<(d0, d1) -> (d0)>
#map9 = affine_map<(d0, d1) -> (d0, 0)>
#map10 = affine_map<(d0) -> (d0)>
#map11 = affine_map<(d0) -> ()>
#map12 = affine_map<() -> ()>
#map13 = affine_map<(d0, d1) -> (0, d1)>
#map14 = affine_map<(d0, d1) -> ()>
#map15 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map16 = affine_map<(d0, d1, d2) -> ()>
"builtin.module"() ({
  "func.func"() <{arg_attrs = [{ufp4.name = "embed.weight", ufp4.parameter}, {ufp4.name = "norm.weight", ufp4.parameter}, {ufp4.name = "norm.bias", ufp4.parameter}, {ufp4.name = "up.weight", ufp4.parameter}, {ufp4.name = "up.bias", ufp4.parameter}, {ufp4.name = "down.weight", ufp4.parameter}, {ufp4.name = "down.bias", ufp4.parameter}, {ufp4.name = "head.weight", ufp4.parameter}, {ufp4.name = "head.bias", ufp4.parameter}, {ufp4.name = "input_ids"}, {ufp4.name = "labels"}], function_type = (tensor<64x48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<80x48xbf16>, tensor<80xbf16>, tensor<48x80xbf16>, tensor<48xbf16>, tensor<10x48xbf16>, tensor<10xbf16>, tensor<3x8xi64>, tensor<3x8xi64>) -> (tensor<f32>, tensor<64x48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<80x48xbf16>, tensor<80xbf16>, tensor<48x80xbf16>, tensor<48xbf16>, tensor<10x48xbf16>, tensor<10xbf16>), res_attrs = [{ufp4.name = "loss"}, {ufp4.name = "grad.embed.weight"}, {ufp4.name = "grad.norm.weight"}, {ufp4.name = "grad.norm.bias"}, {ufp4.name = "grad.up.weight"}, {ufp4.name = "grad.up.bias"}, {ufp4.name = "grad.down.weight"}, {ufp4.name = "grad.down.bias"}, {ufp4.name = "grad.head.weight"}, {ufp4.name = "grad.head.bias"}], sym_name = "train_step"}> ({
  ^bb0(%arg0: tensor<64x48xbf16>, %arg1: tensor<48xbf16>, %arg2: tensor<48xbf16>, %arg3: tensor<80x48xbf16>, %arg4: tensor<80xbf16>, %arg5: tensor<48x80xbf16>, %arg6: tensor<48xbf16>, %arg7: tensor<10x48xbf16>, %arg8: tensor<10xbf16>, %arg9: tensor<3x8xi64>, %arg10: tensor<3x8xi64>):
    %0 = "arith.constant"() <{value = -100 : i64}> : () -> i64
    %1 = "arith.constant"() <{value = 0 : i64}> : () -> i64
    %2 = "arith.constant"() <{value = -1 : i64}> : () -> i64
    %3 = "arith.constant"() <{value = 64 : index}> : () -> index
    %4 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %5 = "arith.constant"() <{value = 1.000000e+00 : bf16}> : () -> bf16
    %6 = "arith.constant"() <{value = 2.000000e+00 : bf16}> : () -> bf16
    %7 = "arith.constant"() <{value = 5.000000e-01 : bf16}> : () -> bf16
    %8 = "arith.constant"() <{value = 10 : index}> : () -> index
    %9 = "arith.constant"() <{value = 0xFF800000 : f32}> : () -> f32
    %10 = "arith.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %11 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %12 = "arith.constant"() <{value = 0.3989422804014327 : f64}> : () -> f64
    %13 = "arith.constant"() <{value = 0.70710678118654757 : f64}> : () -> f64
    %14 = "arith.constant"() <{value = 1.000000e-05 : f64}> : () -> f64
    %15 = "arith.constant"() <{value = 4.800000e+01 : f32}> : () -> f32
    %16 = "arith.constant"() <{value = 1.000000e+00 : f32}> : () -> f32
    %17 = "arith.constant"() <{value = 5.000000e-01 : f32}> : () -> f32
    %18 = "arith.constant"() <{value = -5.000000e-01 : f32}> : () -> f32
    %19 = "arith.constant"() <{value = dense<0> : tensor<i64>}> : () -> tensor<i64>
    %20 = "tensor.empty"() : () -> tensor<3x8x48xbf16>
    %21 = "linalg.generic"(%arg9, %20) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg514: i64, %arg515: bf16):
      %582 = "arith.index_cast"(%arg514) : (i64) -> index
      %583 = "linalg.index"() <{dim = 2 : i64}> : () -> index
      %584 = "arith.cmpi"(%582, %3) <{predicate = 2 : i64}> : (index, index) -> i1
      "cf.assert"(%584) <{msg = "index must be smaller than dim size"}> : (i1) -> ()
      %585 = "arith.cmpi"(%arg514, %1) <{predicate = 5 : i64}> : (i64, i64) -> i1
      "cf.assert"(%585) <{msg = "index must be larger or equal to 0"}> : (i1) -> ()
      %586 = "tensor.extract"(%arg0, %582, %583) : (tensor<64x48xbf16>, index, index) -> bf16
      "linalg.yield"(%586) : (bf16) -> ()
    }) : (tensor<3x8xi64>, tensor<3x8x48xbf16>) -> tensor<3x8x48xbf16>
    %22 = "tensor.empty"() : () -> tensor<3x8x48xf32>
    %23 = "linalg.generic"(%21, %22) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg512: bf16, %arg513: f32):
      %581 = "arith.extf"(%arg512) : (bf16) -> f32
      "linalg.yield"(%581) : (f32) -> ()
    }) : (tensor<3x8x48xbf16>, tensor<3x8x48xf32>) -> tensor<3x8x48xf32>
    %24 = "tensor.empty"() : () -> tensor<3x8x1xf32>
    %25 = "linalg.fill"(%4, %24) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg510: f32, %arg511: f32):
      "linalg.yield"(%arg510) : (f32) -> ()
    }) : (f32, tensor<3x8x1xf32>) -> tensor<3x8x1xf32>
    %26 = "linalg.generic"(%23, %25) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg508: f32, %arg509: f32):
      %580 = "arith.addf"(%arg508, %arg509) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%580) : (f32) -> ()
    }) : (tensor<3x8x48xf32>, tensor<3x8x1xf32>) -> tensor<3x8x1xf32>
    %27 = "linalg.generic"(%26, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg506: f32, %arg507: f32):
      %579 = "arith.divf"(%arg506, %15) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%579) : (f32) -> ()
    }) : (tensor<3x8x1xf32>, tensor<3x8x1xf32>) -> tensor<3x8x1xf32>
    %28 = "linalg.generic"(%23, %27, %22) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg503: f32, %arg504: f32, %arg505: f32):
      %578 = "arith.subf"(%arg503, %arg504) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%578) : (f32) -> ()
    }) : (tensor<3x8x48xf32>, tensor<3x8x1xf32>, tensor<3x8x48xf32>) -> tensor<3x8x48xf32>
    %29 = "linalg.generic"(%28, %28, %22) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg500: f32, %arg501: f32, %arg502: f32):
      %577 = "arith.mulf"(%arg500, %arg501) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%577) : (f32) -> ()
    }) : (tensor<3x8x48xf32>, tensor<3x8x48xf32>, tensor<3x8x48xf32>) -> tensor<3x8x48xf32>
    %30 = "linalg.generic"(%29, %25) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg498: f32, %arg499: f32):
      %576 = "arith.addf"(%arg498, %arg499) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%576) : (f32) -> ()
    }) : (tensor<3x8x48xf32>, tensor<3x8x1xf32>) -> tensor<3x8x1xf32>
    %31 = "linalg.generic"(%30, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg496: f32, %arg497: f32):
      %575 = "arith.divf"(%arg496, %15) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%575) : (f32) -> ()
    }) : (tensor<3x8x1xf32>, tensor<3x8x1xf32>) -> tensor<3x8x1xf32>
    %32 = "linalg.generic"(%31, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg494: f32, %arg495: f32):
      %573 = "arith.truncf"(%14) : (f64) -> f32
      %574 = "arith.addf"(%arg494, %573) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%574) : (f32) -> ()
    }) : (tensor<3x8x1xf32>, tensor<3x8x1xf32>) -> tensor<3x8x1xf32>
    %33 = "linalg.generic"(%32, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg492: f32, %arg493: f32):
      %572 = "math.rsqrt"(%arg492) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%572) : (f32) -> ()
    }) : (tensor<3x8x1xf32>, tensor<3x8x1xf32>) -> tensor<3x8x1xf32>
    %34 = "linalg.generic"(%28, %33, %22) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg489: f32, %arg490: f32, %arg491: f32):
      %571 = "arith.mulf"(%arg489, %arg490) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%571) : (f32) -> ()
    }) : (tensor<3x8x48xf32>, tensor<3x8x1xf32>, tensor<3x8x48xf32>) -> tensor<3x8x48xf32>
    %35 = "linalg.generic"(%34, %arg1, %22) <{indexing_maps = [#map1, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg486: f32, %arg487: bf16, %arg488: f32):
      %569 = "arith.extf"(%arg487) : (bf16) -> f32
      %570 = "arith.mulf"(%arg486, %569) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%570) : (f32) -> ()
    }) : (tensor<3x8x48xf32>, tensor<48xbf16>, tensor<3x8x48xf32>) -> tensor<3x8x48xf32>
    %36 = "linalg.generic"(%35, %arg2, %22) <{indexing_maps = [#map1, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg483: f32, %arg484: bf16, %arg485: f32):
      %567 = "arith.extf"(%arg484) : (bf16) -> f32
      %568 = "arith.addf"(%arg483, %567) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%568) : (f32) -> ()
    }) : (tensor<3x8x48xf32>, tensor<48xbf16>, tensor<3x8x48xf32>) -> tensor<3x8x48xf32>
    %37 = "linalg.generic"(%36, %20) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg481: f32, %arg482: bf16):
      %566 = "arith.truncf"(%arg481) : (f32) -> bf16
      "linalg.yield"(%566) : (bf16) -> ()
    }) : (tensor<3x8x48xf32>, tensor<3x8x48xbf16>) -> tensor<3x8x48xbf16>
    %38 = "tensor.collapse_shape"(%37) <{reassociation = [[0, 1], [2]]}> : (tensor<3x8x48xbf16>) -> tensor<24x48xbf16>
    %39 = "tensor.empty"() : () -> tensor<48x80xbf16>
    %40 = "linalg.transpose"(%arg3, %39) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg479: bf16, %arg480: bf16):
      "linalg.yield"(%arg479) : (bf16) -> ()
    }) : (tensor<80x48xbf16>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %41 = "tensor.empty"() : () -> tensor<24x80xf32>
    %42 = "linalg.fill"(%4, %41) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg477: f32, %arg478: f32):
      "linalg.yield"(%arg477) : (f32) -> ()
    }) : (f32, tensor<24x80xf32>) -> tensor<24x80xf32>
    %43 = "linalg.matmul"(%38, %40, %42) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg474: bf16, %arg475: bf16, %arg476: f32):
      %562 = "arith.extf"(%arg474) : (bf16) -> f32
      %563 = "arith.extf"(%arg475) : (bf16) -> f32
      %564 = "arith.mulf"(%562, %563) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %565 = "arith.addf"(%arg476, %564) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%565) : (f32) -> ()
    }) : (tensor<24x48xbf16>, tensor<48x80xbf16>, tensor<24x80xf32>) -> tensor<24x80xf32>
    %44 = "tensor.empty"() : () -> tensor<24x80xbf16>
    %45 = "linalg.generic"(%43, %44) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg472: f32, %arg473: bf16):
      %561 = "arith.truncf"(%arg472) : (f32) -> bf16
      "linalg.yield"(%561) : (bf16) -> ()
    }) : (tensor<24x80xf32>, tensor<24x80xbf16>) -> tensor<24x80xbf16>
    %46 = "linalg.generic"(%arg4, %45, %44) <{indexing_maps = [#map7, #map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg469: bf16, %arg470: bf16, %arg471: bf16):
      %560 = "arith.addf"(%arg469, %arg470) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%560) : (bf16) -> ()
    }) : (tensor<80xbf16>, tensor<24x80xbf16>, tensor<24x80xbf16>) -> tensor<24x80xbf16>
    %47 = "tensor.expand_shape"(%46) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 3, 8, 80>}> : (tensor<24x80xbf16>) -> tensor<3x8x80xbf16>
    %48 = "tensor.empty"() : () -> tensor<3x8x80xbf16>
    %49 = "linalg.generic"(%47, %48) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg467: bf16, %arg468: bf16):
      %554 = "math.sqrt"(%6) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      %555 = "arith.divf"(%arg467, %554) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %556 = "math.erf"(%555) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      %557 = "arith.addf"(%556, %5) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %558 = "arith.mulf"(%557, %7) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %559 = "arith.mulf"(%arg467, %558) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%559) : (bf16) -> ()
    }) : (tensor<3x8x80xbf16>, tensor<3x8x80xbf16>) -> tensor<3x8x80xbf16>
    %50 = "tensor.collapse_shape"(%49) <{reassociation = [[0, 1], [2]]}> : (tensor<3x8x80xbf16>) -> tensor<24x80xbf16>
    %51 = "tensor.empty"() : () -> tensor<80x48xbf16>
    %52 = "linalg.transpose"(%arg5, %51) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg465: bf16, %arg466: bf16):
      "linalg.yield"(%arg465) : (bf16) -> ()
    }) : (tensor<48x80xbf16>, tensor<80x48xbf16>) -> tensor<80x48xbf16>
    %53 = "tensor.empty"() : () -> tensor<24x48xf32>
    %54 = "linalg.fill"(%4, %53) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg463: f32, %arg464: f32):
      "linalg.yield"(%arg463) : (f32) -> ()
    }) : (f32, tensor<24x48xf32>) -> tensor<24x48xf32>
    %55 = "linalg.matmul"(%50, %52, %54) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg460: bf16, %arg461: bf16, %arg462: f32):
      %550 = "arith.extf"(%arg460) : (bf16) -> f32
      %551 = "arith.extf"(%arg461) : (bf16) -> f32
      %552 = "arith.mulf"(%550, %551) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %553 = "arith.addf"(%arg462, %552) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%553) : (f32) -> ()
    }) : (tensor<24x80xbf16>, tensor<80x48xbf16>, tensor<24x48xf32>) -> tensor<24x48xf32>
    %56 = "tensor.empty"() : () -> tensor<24x48xbf16>
    %57 = "linalg.generic"(%55, %56) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg458: f32, %arg459: bf16):
      %549 = "arith.truncf"(%arg458) : (f32) -> bf16
      "linalg.yield"(%549) : (bf16) -> ()
    }) : (tensor<24x48xf32>, tensor<24x48xbf16>) -> tensor<24x48xbf16>
    %58 = "linalg.generic"(%arg6, %57, %56) <{indexing_maps = [#map7, #map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg455: bf16, %arg456: bf16, %arg457: bf16):
      %548 = "arith.addf"(%arg455, %arg456) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%548) : (bf16) -> ()
    }) : (tensor<48xbf16>, tensor<24x48xbf16>, tensor<24x48xbf16>) -> tensor<24x48xbf16>
    %59 = "tensor.expand_shape"(%58) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 3, 8, 48>}> : (tensor<24x48xbf16>) -> tensor<3x8x48xbf16>
    %60 = "linalg.generic"(%21, %59, %20) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg452: bf16, %arg453: bf16, %arg454: bf16):
      %547 = "arith.addf"(%arg452, %arg453) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%547) : (bf16) -> ()
    }) : (tensor<3x8x48xbf16>, tensor<3x8x48xbf16>, tensor<3x8x48xbf16>) -> tensor<3x8x48xbf16>
    %61 = "linalg.generic"(%60, %22) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg450: bf16, %arg451: f32):
      %546 = "arith.extf"(%arg450) : (bf16) -> f32
      "linalg.yield"(%546) : (f32) -> ()
    }) : (tensor<3x8x48xbf16>, tensor<3x8x48xf32>) -> tensor<3x8x48xf32>
    %62 = "linalg.generic"(%61, %25) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg448: f32, %arg449: f32):
      %545 = "arith.addf"(%arg448, %arg449) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%545) : (f32) -> ()
    }) : (tensor<3x8x48xf32>, tensor<3x8x1xf32>) -> tensor<3x8x1xf32>
    %63 = "linalg.generic"(%62, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg446: f32, %arg447: f32):
      %544 = "arith.divf"(%arg446, %15) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%544) : (f32) -> ()
    }) : (tensor<3x8x1xf32>, tensor<3x8x1xf32>) -> tensor<3x8x1xf32>
    %64 = "linalg.generic"(%61, %63, %22) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg443: f32, %arg444: f32, %arg445: f32):
      %543 = "arith.subf"(%arg443, %arg444) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%543) : (f32) -> ()
    }) : (tensor<3x8x48xf32>, tensor<3x8x1xf32>, tensor<3x8x48xf32>) -> tensor<3x8x48xf32>
    %65 = "linalg.generic"(%64, %64, %22) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg440: f32, %arg441: f32, %arg442: f32):
      %542 = "arith.mulf"(%arg440, %arg441) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%542) : (f32) -> ()
    }) : (tensor<3x8x48xf32>, tensor<3x8x48xf32>, tensor<3x8x48xf32>) -> tensor<3x8x48xf32>
    %66 = "linalg.generic"(%65, %25) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg438: f32, %arg439: f32):
      %541 = "arith.addf"(%arg438, %arg439) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%541) : (f32) -> ()
    }) : (tensor<3x8x48xf32>, tensor<3x8x1xf32>) -> tensor<3x8x1xf32>
    %67 = "linalg.generic"(%66, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg436: f32, %arg437: f32):
      %540 = "arith.divf"(%arg436, %15) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%540) : (f32) -> ()
    }) : (tensor<3x8x1xf32>, tensor<3x8x1xf32>) -> tensor<3x8x1xf32>
    %68 = "linalg.generic"(%67, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg434: f32, %arg435: f32):
      %538 = "arith.truncf"(%14) : (f64) -> f32
      %539 = "arith.addf"(%arg434, %538) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%539) : (f32) -> ()
    }) : (tensor<3x8x1xf32>, tensor<3x8x1xf32>) -> tensor<3x8x1xf32>
    %69 = "linalg.generic"(%68, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg432: f32, %arg433: f32):
      %537 = "math.rsqrt"(%arg432) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%537) : (f32) -> ()
    }) : (tensor<3x8x1xf32>, tensor<3x8x1xf32>) -> tensor<3x8x1xf32>
    %70 = "linalg.generic"(%64, %69, %22) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg429: f32, %arg430: f32, %arg431: f32):
      %536 = "arith.mulf"(%arg429, %arg430) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%536) : (f32) -> ()
    }) : (tensor<3x8x48xf32>, tensor<3x8x1xf32>, tensor<3x8x48xf32>) -> tensor<3x8x48xf32>
    %71 = "linalg.generic"(%70, %arg1, %22) <{indexing_maps = [#map1, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg426: f32, %arg427: bf16, %arg428: f32):
      %534 = "arith.extf"(%arg427) : (bf16) -> f32
      %535 = "arith.mulf"(%arg426, %534) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%535) : (f32) -> ()
    }) : (tensor<3x8x48xf32>, tensor<48xbf16>, tensor<3x8x48xf32>) -> tensor<3x8x48xf32>
    %72 = "linalg.generic"(%71, %arg2, %22) <{indexing_maps = [#map1, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg423: f32, %arg424: bf16, %arg425: f32):
      %532 = "arith.extf"(%arg424) : (bf16) -> f32
      %533 = "arith.addf"(%arg423, %532) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%533) : (f32) -> ()
    }) : (tensor<3x8x48xf32>, tensor<48xbf16>, tensor<3x8x48xf32>) -> tensor<3x8x48xf32>
    %73 = "linalg.generic"(%72, %20) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg421: f32, %arg422: bf16):
      %531 = "arith.truncf"(%arg421) : (f32) -> bf16
      "linalg.yield"(%531) : (bf16) -> ()
    }) : (tensor<3x8x48xf32>, tensor<3x8x48xbf16>) -> tensor<3x8x48xbf16>
    %74 = "tensor.collapse_shape"(%73) <{reassociation = [[0, 1], [2]]}> : (tensor<3x8x48xbf16>) -> tensor<24x48xbf16>
    %75 = "linalg.matmul"(%74, %40, %42) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg418: bf16, %arg419: bf16, %arg420: f32):
      %527 = "arith.extf"(%arg418) : (bf16) -> f32
      %528 = "arith.extf"(%arg419) : (bf16) -> f32
      %529 = "arith.mulf"(%527, %528) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %530 = "arith.addf"(%arg420, %529) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%530) : (f32) -> ()
    }) : (tensor<24x48xbf16>, tensor<48x80xbf16>, tensor<24x80xf32>) -> tensor<24x80xf32>
    %76 = "linalg.generic"(%75, %44) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg416: f32, %arg417: bf16):
      %526 = "arith.truncf"(%arg416) : (f32) -> bf16
      "linalg.yield"(%526) : (bf16) -> ()
    }) : (tensor<24x80xf32>, tensor<24x80xbf16>) -> tensor<24x80xbf16>
    %77 = "linalg.generic"(%arg4, %76, %44) <{indexing_maps = [#map7, #map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg413: bf16, %arg414: bf16, %arg415: bf16):
      %525 = "arith.addf"(%arg413, %arg414) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%525) : (bf16) -> ()
    }) : (tensor<80xbf16>, tensor<24x80xbf16>, tensor<24x80xbf16>) -> tensor<24x80xbf16>
    %78 = "tensor.expand_shape"(%77) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 3, 8, 80>}> : (tensor<24x80xbf16>) -> tensor<3x8x80xbf16>
    %79 = "linalg.generic"(%78, %48) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg411: bf16, %arg412: bf16):
      %519 = "math.sqrt"(%6) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      %520 = "arith.divf"(%arg411, %519) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %521 = "math.erf"(%520) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      %522 = "arith.addf"(%521, %5) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %523 = "arith.mulf"(%522, %7) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      %524 = "arith.mulf"(%arg411, %523) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%524) : (bf16) -> ()
    }) : (tensor<3x8x80xbf16>, tensor<3x8x80xbf16>) -> tensor<3x8x80xbf16>
    %80 = "tensor.collapse_shape"(%79) <{reassociation = [[0, 1], [2]]}> : (tensor<3x8x80xbf16>) -> tensor<24x80xbf16>
    %81 = "linalg.matmul"(%80, %52, %54) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg408: bf16, %arg409: bf16, %arg410: f32):
      %515 = "arith.extf"(%arg408) : (bf16) -> f32
      %516 = "arith.extf"(%arg409) : (bf16) -> f32
      %517 = "arith.mulf"(%515, %516) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %518 = "arith.addf"(%arg410, %517) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%518) : (f32) -> ()
    }) : (tensor<24x80xbf16>, tensor<80x48xbf16>, tensor<24x48xf32>) -> tensor<24x48xf32>
    %82 = "linalg.generic"(%81, %56) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg406: f32, %arg407: bf16):
      %514 = "arith.truncf"(%arg406) : (f32) -> bf16
      "linalg.yield"(%514) : (bf16) -> ()
    }) : (tensor<24x48xf32>, tensor<24x48xbf16>) -> tensor<24x48xbf16>
    %83 = "linalg.generic"(%arg6, %82, %56) <{indexing_maps = [#map7, #map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg403: bf16, %arg404: bf16, %arg405: bf16):
      %513 = "arith.addf"(%arg403, %arg404) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%513) : (bf16) -> ()
    }) : (tensor<48xbf16>, tensor<24x48xbf16>, tensor<24x48xbf16>) -> tensor<24x48xbf16>
    %84 = "tensor.expand_shape"(%83) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 3, 8, 48>}> : (tensor<24x48xbf16>) -> tensor<3x8x48xbf16>
    %85 = "linalg.generic"(%60, %84, %20) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg400: bf16, %arg401: bf16, %arg402: bf16):
      %512 = "arith.addf"(%arg400, %arg401) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%512) : (bf16) -> ()
    }) : (tensor<3x8x48xbf16>, tensor<3x8x48xbf16>, tensor<3x8x48xbf16>) -> tensor<3x8x48xbf16>
    %86 = "tensor.collapse_shape"(%85) <{reassociation = [[0, 1], [2]]}> : (tensor<3x8x48xbf16>) -> tensor<24x48xbf16>
    %87 = "tensor.empty"() : () -> tensor<48x10xbf16>
    %88 = "linalg.transpose"(%arg7, %87) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg398: bf16, %arg399: bf16):
      "linalg.yield"(%arg398) : (bf16) -> ()
    }) : (tensor<10x48xbf16>, tensor<48x10xbf16>) -> tensor<48x10xbf16>
    %89 = "tensor.empty"() : () -> tensor<24x10xf32>
    %90 = "linalg.fill"(%4, %89) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg396: f32, %arg397: f32):
      "linalg.yield"(%arg396) : (f32) -> ()
    }) : (f32, tensor<24x10xf32>) -> tensor<24x10xf32>
    %91 = "linalg.matmul"(%86, %88, %90) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg393: bf16, %arg394: bf16, %arg395: f32):
      %508 = "arith.extf"(%arg393) : (bf16) -> f32
      %509 = "arith.extf"(%arg394) : (bf16) -> f32
      %510 = "arith.mulf"(%508, %509) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %511 = "arith.addf"(%arg395, %510) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%511) : (f32) -> ()
    }) : (tensor<24x48xbf16>, tensor<48x10xbf16>, tensor<24x10xf32>) -> tensor<24x10xf32>
    %92 = "tensor.empty"() : () -> tensor<24x10xbf16>
    %93 = "linalg.generic"(%91, %92) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg391: f32, %arg392: bf16):
      %507 = "arith.truncf"(%arg391) : (f32) -> bf16
      "linalg.yield"(%507) : (bf16) -> ()
    }) : (tensor<24x10xf32>, tensor<24x10xbf16>) -> tensor<24x10xbf16>
    %94 = "linalg.generic"(%arg8, %93, %92) <{indexing_maps = [#map7, #map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg388: bf16, %arg389: bf16, %arg390: bf16):
      %506 = "arith.addf"(%arg388, %arg389) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%506) : (bf16) -> ()
    }) : (tensor<10xbf16>, tensor<24x10xbf16>, tensor<24x10xbf16>) -> tensor<24x10xbf16>
    %95 = "tensor.expand_shape"(%94) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 3, 8, 10>}> : (tensor<24x10xbf16>) -> tensor<3x8x10xbf16>
    %96 = "tensor.empty"() : () -> tensor<3x8x10xf32>
    %97 = "linalg.generic"(%95, %96) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg386: bf16, %arg387: f32):
      %505 = "arith.extf"(%arg386) : (bf16) -> f32
      "linalg.yield"(%505) : (f32) -> ()
    }) : (tensor<3x8x10xbf16>, tensor<3x8x10xf32>) -> tensor<3x8x10xf32>
    %98 = "tensor.collapse_shape"(%97) <{reassociation = [[0, 1], [2]]}> : (tensor<3x8x10xf32>) -> tensor<24x10xf32>
    %99 = "tensor.collapse_shape"(%arg10) <{reassociation = [[0, 1]]}> : (tensor<3x8xi64>) -> tensor<24xi64>
    %100 = "tensor.empty"() : () -> tensor<24xi64>
    %101 = "linalg.fill"(%1, %100) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg384: i64, %arg385: i64):
      "linalg.yield"(%arg384) : (i64) -> ()
    }) : (i64, tensor<24xi64>) -> tensor<24xi64>
    %102 = "tensor.empty"() : () -> tensor<24xf32>
    %103 = "linalg.fill"(%9, %102) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg382: f32, %arg383: f32):
      "linalg.yield"(%arg382) : (f32) -> ()
    }) : (f32, tensor<24xf32>) -> tensor<24xf32>
    %104:2 = "linalg.generic"(%98, %103, %101) <{indexing_maps = [#map6, #map8, #map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg379: f32, %arg380: f32, %arg381: i64):
      %500 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %501 = "arith.index_cast"(%500) : (index) -> i64
      %502 = "arith.maximumf"(%arg379, %arg380) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %503 = "arith.cmpf"(%arg379, %arg380) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %504 = "arith.select"(%503, %501, %arg381) : (i1, i64, i64) -> i64
      "linalg.yield"(%502, %504) : (f32, i64) -> ()
    }) : (tensor<24x10xf32>, tensor<24xf32>, tensor<24xi64>) -> (tensor<24xf32>, tensor<24xi64>)
    %105 = "tensor.expand_shape"(%104#0) <{reassociation = [[0, 1]], static_output_shape = array<i64: 24, 1>}> : (tensor<24xf32>) -> tensor<24x1xf32>
    %106 = "linalg.generic"(%98, %105, %89) <{indexing_maps = [#map6, #map9, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg376: f32, %arg377: f32, %arg378: f32):
      %499 = "arith.subf"(%arg376, %arg377) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%499) : (f32) -> ()
    }) : (tensor<24x10xf32>, tensor<24x1xf32>, tensor<24x10xf32>) -> tensor<24x10xf32>
    %107 = "linalg.generic"(%106, %89) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg374: f32, %arg375: f32):
      %498 = "math.exp"(%arg374) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%498) : (f32) -> ()
    }) : (tensor<24x10xf32>, tensor<24x10xf32>) -> tensor<24x10xf32>
    %108 = "tensor.empty"() : () -> tensor<24x1xf32>
    %109 = "linalg.fill"(%4, %108) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg372: f32, %arg373: f32):
      "linalg.yield"(%arg372) : (f32) -> ()
    }) : (f32, tensor<24x1xf32>) -> tensor<24x1xf32>
    %110 = "linalg.generic"(%107, %109) <{indexing_maps = [#map6, #map9], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg370: f32, %arg371: f32):
      %497 = "arith.addf"(%arg370, %arg371) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%497) : (f32) -> ()
    }) : (tensor<24x10xf32>, tensor<24x1xf32>) -> tensor<24x1xf32>
    %111 = "linalg.generic"(%110, %108) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg368: f32, %arg369: f32):
      %496 = "math.log"(%arg368) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%496) : (f32) -> ()
    }) : (tensor<24x1xf32>, tensor<24x1xf32>) -> tensor<24x1xf32>
    %112 = "linalg.generic"(%106, %111, %89) <{indexing_maps = [#map6, #map9, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg365: f32, %arg366: f32, %arg367: f32):
      %495 = "arith.subf"(%arg365, %arg366) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%495) : (f32) -> ()
    }) : (tensor<24x10xf32>, tensor<24x1xf32>, tensor<24x10xf32>) -> tensor<24x10xf32>
    %113 = "tensor.empty"() : () -> tensor<24xi1>
    %114 = "linalg.generic"(%99, %113) <{indexing_maps = [#map10, #map10], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg363: i64, %arg364: i1):
      %494 = "arith.cmpi"(%arg363, %0) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%494) : (i1) -> ()
    }) : (tensor<24xi64>, tensor<24xi1>) -> tensor<24xi1>
    %115 = "linalg.generic"(%114, %99, %19, %100) <{indexing_maps = [#map10, #map10, #map11, #map10], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg359: i1, %arg360: i64, %arg361: i64, %arg362: i64):
      %493 = "arith.select"(%arg359, %arg360, %arg361) : (i1, i64, i64) -> i64
      "linalg.yield"(%493) : (i64) -> ()
    }) : (tensor<24xi1>, tensor<24xi64>, tensor<i64>, tensor<24xi64>) -> tensor<24xi64>
    %116 = "tensor.expand_shape"(%115) <{reassociation = [[0, 1]], static_output_shape = array<i64: 24, 1>}> : (tensor<24xi64>) -> tensor<24x1xi64>
    %117 = "linalg.generic"(%116, %109) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg357: i64, %arg358: f32):
      %488 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %489 = "arith.index_cast"(%arg357) : (i64) -> index
      %490 = "arith.cmpi"(%489, %8) <{predicate = 2 : i64}> : (index, index) -> i1
      "cf.assert"(%490) <{msg = "index must be smaller than dim size"}> : (i1) -> ()
      %491 = "arith.cmpi"(%arg357, %1) <{predicate = 5 : i64}> : (i64, i64) -> i1
      "cf.assert"(%491) <{msg = "index must be larger or equal to 0"}> : (i1) -> ()
      %492 = "tensor.extract"(%112, %488, %489) : (tensor<24x10xf32>, index, index) -> f32
      "linalg.yield"(%492) : (f32) -> ()
    }) : (tensor<24x1xi64>, tensor<24x1xf32>) -> tensor<24x1xf32>
    %118 = "tensor.collapse_shape"(%117) <{reassociation = [[0, 1]]}> : (tensor<24x1xf32>) -> tensor<24xf32>
    %119 = "linalg.generic"(%118, %102) <{indexing_maps = [#map10, #map10], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg355: f32, %arg356: f32):
      %487 = "arith.negf"(%arg355) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%487) : (f32) -> ()
    }) : (tensor<24xf32>, tensor<24xf32>) -> tensor<24xf32>
    %120 = "linalg.generic"(%114, %119, %11, %102) <{indexing_maps = [#map10, #map10, #map11, #map10], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg351: i1, %arg352: f32, %arg353: f32, %arg354: f32):
      %486 = "arith.select"(%arg351, %arg352, %arg353) : (i1, f32, f32) -> f32
      "linalg.yield"(%486) : (f32) -> ()
    }) : (tensor<24xi1>, tensor<24xf32>, tensor<f32>, tensor<24xf32>) -> tensor<24xf32>
    %121 = "tensor.empty"() : () -> tensor<i64>
    %122 = "linalg.fill"(%1, %121) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg349: i64, %arg350: i64):
      "linalg.yield"(%arg349) : (i64) -> ()
    }) : (i64, tensor<i64>) -> tensor<i64>
    %123 = "linalg.generic"(%114, %122) <{indexing_maps = [#map10, #map11], iterator_types = [#linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg347: i1, %arg348: i64):
      %484 = "arith.extui"(%arg347) : (i1) -> i64
      %485 = "arith.addi"(%484, %arg348) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%485) : (i64) -> ()
    }) : (tensor<24xi1>, tensor<i64>) -> tensor<i64>
    %124 = "tensor.empty"() : () -> tensor<f32>
    %125 = "linalg.generic"(%123, %124) <{indexing_maps = [#map12, #map12], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg345: i64, %arg346: f32):
      %483 = "arith.sitofp"(%arg345) : (i64) -> f32
      "linalg.yield"(%483) : (f32) -> ()
    }) : (tensor<i64>, tensor<f32>) -> tensor<f32>
    %126 = "linalg.fill"(%4, %124) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg343: f32, %arg344: f32):
      "linalg.yield"(%arg343) : (f32) -> ()
    }) : (f32, tensor<f32>) -> tensor<f32>
    %127 = "linalg.generic"(%120, %126) <{indexing_maps = [#map10, #map11], iterator_types = [#linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg341: f32, %arg342: f32):
      %482 = "arith.addf"(%arg341, %arg342) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%482) : (f32) -> ()
    }) : (tensor<24xf32>, tensor<f32>) -> tensor<f32>
    %128 = "linalg.generic"(%127, %125, %124) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg338: f32, %arg339: f32, %arg340: f32):
      %481 = "arith.divf"(%arg338, %arg339) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%481) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %129 = "linalg.generic"(%10, %125, %124) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg335: f32, %arg336: f32, %arg337: f32):
      %480 = "arith.divf"(%arg335, %arg336) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%480) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %130 = "tensor.expand_shape"(%99) <{reassociation = [[0, 1]], static_output_shape = array<i64: 24, 1>}> : (tensor<24xi64>) -> tensor<24x1xi64>
    %131 = "tensor.empty"() : () -> tensor<10xi64>
    %132 = "linalg.generic"(%131) <{indexing_maps = [#map10], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg334: i64):
      %478 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %479 = "arith.index_cast"(%478) : (index) -> i64
      "linalg.yield"(%479) : (i64) -> ()
    }) : (tensor<10xi64>) -> tensor<10xi64>
    %133 = "tensor.expand_shape"(%132) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 10>}> : (tensor<10xi64>) -> tensor<1x10xi64>
    %134 = "tensor.empty"() : () -> tensor<24x10xi1>
    %135 = "linalg.generic"(%130, %133, %134) <{indexing_maps = [#map9, #map13, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg331: i64, %arg332: i64, %arg333: i1):
      %477 = "arith.cmpi"(%arg331, %arg332) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%477) : (i1) -> ()
    }) : (tensor<24x1xi64>, tensor<1x10xi64>, tensor<24x10xi1>) -> tensor<24x10xi1>
    %136 = "tensor.empty"() : () -> tensor<24x1xi1>
    %137 = "linalg.generic"(%130, %136) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg329: i64, %arg330: i1):
      %476 = "arith.cmpi"(%arg329, %0) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%476) : (i1) -> ()
    }) : (tensor<24x1xi64>, tensor<24x1xi1>) -> tensor<24x1xi1>
    %138 = "linalg.generic"(%135, %137, %134) <{indexing_maps = [#map6, #map9, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg326: i1, %arg327: i1, %arg328: i1):
      %475 = "arith.andi"(%arg326, %arg327) : (i1, i1) -> i1
      "linalg.yield"(%475) : (i1) -> ()
    }) : (tensor<24x10xi1>, tensor<24x1xi1>, tensor<24x10xi1>) -> tensor<24x10xi1>
    %139 = "linalg.generic"(%129, %124) <{indexing_maps = [#map12, #map12], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg324: f32, %arg325: f32):
      %474 = "arith.negf"(%arg324) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%474) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %140 = "linalg.generic"(%138, %139, %11, %89) <{indexing_maps = [#map6, #map14, #map14, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg320: i1, %arg321: f32, %arg322: f32, %arg323: f32):
      %473 = "arith.select"(%arg320, %arg321, %arg322) : (i1, f32, f32) -> f32
      "linalg.yield"(%473) : (f32) -> ()
    }) : (tensor<24x10xi1>, tensor<f32>, tensor<f32>, tensor<24x10xf32>) -> tensor<24x10xf32>
    %141 = "linalg.generic"(%112, %89) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg318: f32, %arg319: f32):
      %472 = "math.exp"(%arg318) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%472) : (f32) -> ()
    }) : (tensor<24x10xf32>, tensor<24x10xf32>) -> tensor<24x10xf32>
    %142 = "linalg.generic"(%140, %109) <{indexing_maps = [#map6, #map9], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg316: f32, %arg317: f32):
      %471 = "arith.addf"(%arg316, %arg317) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%471) : (f32) -> ()
    }) : (tensor<24x10xf32>, tensor<24x1xf32>) -> tensor<24x1xf32>
    %143 = "linalg.generic"(%141, %142, %89) <{indexing_maps = [#map6, #map9, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg313: f32, %arg314: f32, %arg315: f32):
      %470 = "arith.mulf"(%arg313, %arg314) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%470) : (f32) -> ()
    }) : (tensor<24x10xf32>, tensor<24x1xf32>, tensor<24x10xf32>) -> tensor<24x10xf32>
    %144 = "linalg.generic"(%140, %143, %89) <{indexing_maps = [#map6, #map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg310: f32, %arg311: f32, %arg312: f32):
      %469 = "arith.subf"(%arg310, %arg311) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%469) : (f32) -> ()
    }) : (tensor<24x10xf32>, tensor<24x10xf32>, tensor<24x10xf32>) -> tensor<24x10xf32>
    %145 = "tensor.expand_shape"(%144) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 3, 8, 10>}> : (tensor<24x10xf32>) -> tensor<3x8x10xf32>
    %146 = "tensor.empty"() : () -> tensor<3x8x10xbf16>
    %147 = "linalg.generic"(%145, %146) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg308: f32, %arg309: bf16):
      %468 = "arith.truncf"(%arg308) : (f32) -> bf16
      "linalg.yield"(%468) : (bf16) -> ()
    }) : (tensor<3x8x10xf32>, tensor<3x8x10xbf16>) -> tensor<3x8x10xbf16>
    %148 = "tensor.collapse_shape"(%147) <{reassociation = [[0, 1], [2]]}> : (tensor<3x8x10xbf16>) -> tensor<24x10xbf16>
    %149 = "linalg.matmul"(%148, %arg7, %54) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg305: bf16, %arg306: bf16, %arg307: f32):
      %464 = "arith.extf"(%arg305) : (bf16) -> f32
      %465 = "arith.extf"(%arg306) : (bf16) -> f32
      %466 = "arith.mulf"(%464, %465) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %467 = "arith.addf"(%arg307, %466) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%467) : (f32) -> ()
    }) : (tensor<24x10xbf16>, tensor<10x48xbf16>, tensor<24x48xf32>) -> tensor<24x48xf32>
    %150 = "linalg.generic"(%149, %56) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg303: f32, %arg304: bf16):
      %463 = "arith.truncf"(%arg303) : (f32) -> bf16
      "linalg.yield"(%463) : (bf16) -> ()
    }) : (tensor<24x48xf32>, tensor<24x48xbf16>) -> tensor<24x48xbf16>
    %151 = "tensor.empty"() : () -> tensor<10x24xbf16>
    %152 = "linalg.transpose"(%148, %151) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg301: bf16, %arg302: bf16):
      "linalg.yield"(%arg301) : (bf16) -> ()
    }) : (tensor<24x10xbf16>, tensor<10x24xbf16>) -> tensor<10x24xbf16>
    %153 = "tensor.empty"() : () -> tensor<10x48xf32>
    %154 = "linalg.fill"(%4, %153) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg299: f32, %arg300: f32):
      "linalg.yield"(%arg299) : (f32) -> ()
    }) : (f32, tensor<10x48xf32>) -> tensor<10x48xf32>
    %155 = "linalg.matmul"(%152, %86, %154) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg296: bf16, %arg297: bf16, %arg298: f32):
      %459 = "arith.extf"(%arg296) : (bf16) -> f32
      %460 = "arith.extf"(%arg297) : (bf16) -> f32
      %461 = "arith.mulf"(%459, %460) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %462 = "arith.addf"(%arg298, %461) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%462) : (f32) -> ()
    }) : (tensor<10x24xbf16>, tensor<24x48xbf16>, tensor<10x48xf32>) -> tensor<10x48xf32>
    %156 = "tensor.empty"() : () -> tensor<10x48xbf16>
    %157 = "linalg.generic"(%155, %156) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg294: f32, %arg295: bf16):
      %458 = "arith.truncf"(%arg294) : (f32) -> bf16
      "linalg.yield"(%458) : (bf16) -> ()
    }) : (tensor<10x48xf32>, tensor<10x48xbf16>) -> tensor<10x48xbf16>
    %158 = "linalg.generic"(%148, %89) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg292: bf16, %arg293: f32):
      %457 = "arith.extf"(%arg292) : (bf16) -> f32
      "linalg.yield"(%457) : (f32) -> ()
    }) : (tensor<24x10xbf16>, tensor<24x10xf32>) -> tensor<24x10xf32>
    %159 = "tensor.empty"() : () -> tensor<1x10xf32>
    %160 = "linalg.fill"(%4, %159) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg290: f32, %arg291: f32):
      "linalg.yield"(%arg290) : (f32) -> ()
    }) : (f32, tensor<1x10xf32>) -> tensor<1x10xf32>
    %161 = "linalg.generic"(%158, %160) <{indexing_maps = [#map6, #map13], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg288: f32, %arg289: f32):
      %456 = "arith.addf"(%arg288, %arg289) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%456) : (f32) -> ()
    }) : (tensor<24x10xf32>, tensor<1x10xf32>) -> tensor<1x10xf32>
    %162 = "tensor.empty"() : () -> tensor<1x10xbf16>
    %163 = "linalg.generic"(%161, %162) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg286: f32, %arg287: bf16):
      %455 = "arith.truncf"(%arg286) : (f32) -> bf16
      "linalg.yield"(%455) : (bf16) -> ()
    }) : (tensor<1x10xf32>, tensor<1x10xbf16>) -> tensor<1x10xbf16>
    %164 = "tensor.collapse_shape"(%163) <{reassociation = [[0, 1]]}> : (tensor<1x10xbf16>) -> tensor<10xbf16>
    %165 = "tensor.expand_shape"(%150) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 3, 8, 48>}> : (tensor<24x48xbf16>) -> tensor<3x8x48xbf16>
    %166 = "linalg.matmul"(%150, %arg5, %42) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg283: bf16, %arg284: bf16, %arg285: f32):
      %451 = "arith.extf"(%arg283) : (bf16) -> f32
      %452 = "arith.extf"(%arg284) : (bf16) -> f32
      %453 = "arith.mulf"(%451, %452) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %454 = "arith.addf"(%arg285, %453) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%454) : (f32) -> ()
    }) : (tensor<24x48xbf16>, tensor<48x80xbf16>, tensor<24x80xf32>) -> tensor<24x80xf32>
    %167 = "linalg.generic"(%166, %44) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg281: f32, %arg282: bf16):
      %450 = "arith.truncf"(%arg281) : (f32) -> bf16
      "linalg.yield"(%450) : (bf16) -> ()
    }) : (tensor<24x80xf32>, tensor<24x80xbf16>) -> tensor<24x80xbf16>
    %168 = "tensor.empty"() : () -> tensor<48x24xbf16>
    %169 = "linalg.transpose"(%150, %168) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg279: bf16, %arg280: bf16):
      "linalg.yield"(%arg279) : (bf16) -> ()
    }) : (tensor<24x48xbf16>, tensor<48x24xbf16>) -> tensor<48x24xbf16>
    %170 = "tensor.empty"() : () -> tensor<48x80xf32>
    %171 = "linalg.fill"(%4, %170) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg277: f32, %arg278: f32):
      "linalg.yield"(%arg277) : (f32) -> ()
    }) : (f32, tensor<48x80xf32>) -> tensor<48x80xf32>
    %172 = "linalg.matmul"(%169, %80, %171) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg274: bf16, %arg275: bf16, %arg276: f32):
      %446 = "arith.extf"(%arg274) : (bf16) -> f32
      %447 = "arith.extf"(%arg275) : (bf16) -> f32
      %448 = "arith.mulf"(%446, %447) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %449 = "arith.addf"(%arg276, %448) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%449) : (f32) -> ()
    }) : (tensor<48x24xbf16>, tensor<24x80xbf16>, tensor<48x80xf32>) -> tensor<48x80xf32>
    %173 = "linalg.generic"(%172, %39) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg272: f32, %arg273: bf16):
      %445 = "arith.truncf"(%arg272) : (f32) -> bf16
      "linalg.yield"(%445) : (bf16) -> ()
    }) : (tensor<48x80xf32>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %174 = "linalg.generic"(%150, %53) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg270: bf16, %arg271: f32):
      %444 = "arith.extf"(%arg270) : (bf16) -> f32
      "linalg.yield"(%444) : (f32) -> ()
    }) : (tensor<24x48xbf16>, tensor<24x48xf32>) -> tensor<24x48xf32>
    %175 = "tensor.empty"() : () -> tensor<1x48xf32>
    %176 = "linalg.fill"(%4, %175) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg268: f32, %arg269: f32):
      "linalg.yield"(%arg268) : (f32) -> ()
    }) : (f32, tensor<1x48xf32>) -> tensor<1x48xf32>
    %177 = "linalg.generic"(%174, %176) <{indexing_maps = [#map6, #map13], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg266: f32, %arg267: f32):
      %443 = "arith.addf"(%arg266, %arg267) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%443) : (f32) -> ()
    }) : (tensor<24x48xf32>, tensor<1x48xf32>) -> tensor<1x48xf32>
    %178 = "tensor.empty"() : () -> tensor<1x48xbf16>
    %179 = "linalg.generic"(%177, %178) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg264: f32, %arg265: bf16):
      %442 = "arith.truncf"(%arg264) : (f32) -> bf16
      "linalg.yield"(%442) : (bf16) -> ()
    }) : (tensor<1x48xf32>, tensor<1x48xbf16>) -> tensor<1x48xbf16>
    %180 = "tensor.collapse_shape"(%179) <{reassociation = [[0, 1]]}> : (tensor<1x48xbf16>) -> tensor<48xbf16>
    %181 = "tensor.expand_shape"(%167) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 3, 8, 80>}> : (tensor<24x80xbf16>) -> tensor<3x8x80xbf16>
    %182 = "tensor.empty"() : () -> tensor<3x8x80xf32>
    %183 = "linalg.generic"(%181, %182) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg262: bf16, %arg263: f32):
      %441 = "arith.extf"(%arg262) : (bf16) -> f32
      "linalg.yield"(%441) : (f32) -> ()
    }) : (tensor<3x8x80xbf16>, tensor<3x8x80xf32>) -> tensor<3x8x80xf32>
    %184 = "linalg.generic"(%78, %182) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg260: bf16, %arg261: f32):
      %440 = "arith.extf"(%arg260) : (bf16) -> f32
      "linalg.yield"(%440) : (f32) -> ()
    }) : (tensor<3x8x80xbf16>, tensor<3x8x80xf32>) -> tensor<3x8x80xf32>
    %185 = "linalg.generic"(%184, %182) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg258: f32, %arg259: f32):
      %438 = "arith.truncf"(%13) : (f64) -> f32
      %439 = "arith.mulf"(%arg258, %438) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%439) : (f32) -> ()
    }) : (tensor<3x8x80xf32>, tensor<3x8x80xf32>) -> tensor<3x8x80xf32>
    %186 = "linalg.generic"(%185, %182) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg256: f32, %arg257: f32):
      %437 = "math.erf"(%arg256) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%437) : (f32) -> ()
    }) : (tensor<3x8x80xf32>, tensor<3x8x80xf32>) -> tensor<3x8x80xf32>
    %187 = "linalg.generic"(%186, %182) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg254: f32, %arg255: f32):
      %436 = "arith.addf"(%arg254, %16) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%436) : (f32) -> ()
    }) : (tensor<3x8x80xf32>, tensor<3x8x80xf32>) -> tensor<3x8x80xf32>
    %188 = "linalg.generic"(%187, %182) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg252: f32, %arg253: f32):
      %435 = "arith.mulf"(%arg252, %17) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%435) : (f32) -> ()
    }) : (tensor<3x8x80xf32>, tensor<3x8x80xf32>) -> tensor<3x8x80xf32>
    %189 = "linalg.generic"(%184, %184, %182) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg249: f32, %arg250: f32, %arg251: f32):
      %434 = "arith.mulf"(%arg249, %arg250) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%434) : (f32) -> ()
    }) : (tensor<3x8x80xf32>, tensor<3x8x80xf32>, tensor<3x8x80xf32>) -> tensor<3x8x80xf32>
    %190 = "linalg.generic"(%189, %182) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg247: f32, %arg248: f32):
      %433 = "arith.mulf"(%arg247, %18) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%433) : (f32) -> ()
    }) : (tensor<3x8x80xf32>, tensor<3x8x80xf32>) -> tensor<3x8x80xf32>
    %191 = "linalg.generic"(%190, %182) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg245: f32, %arg246: f32):
      %432 = "math.exp"(%arg245) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%432) : (f32) -> ()
    }) : (tensor<3x8x80xf32>, tensor<3x8x80xf32>) -> tensor<3x8x80xf32>
    %192 = "linalg.generic"(%191, %182) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg243: f32, %arg244: f32):
      %430 = "arith.truncf"(%12) : (f64) -> f32
      %431 = "arith.mulf"(%arg243, %430) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%431) : (f32) -> ()
    }) : (tensor<3x8x80xf32>, tensor<3x8x80xf32>) -> tensor<3x8x80xf32>
    %193 = "linalg.generic"(%184, %192, %182) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg240: f32, %arg241: f32, %arg242: f32):
      %429 = "arith.mulf"(%arg240, %arg241) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%429) : (f32) -> ()
    }) : (tensor<3x8x80xf32>, tensor<3x8x80xf32>, tensor<3x8x80xf32>) -> tensor<3x8x80xf32>
    %194 = "linalg.generic"(%188, %193, %182) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg237: f32, %arg238: f32, %arg239: f32):
      %428 = "arith.addf"(%arg237, %arg238) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%428) : (f32) -> ()
    }) : (tensor<3x8x80xf32>, tensor<3x8x80xf32>, tensor<3x8x80xf32>) -> tensor<3x8x80xf32>
    %195 = "linalg.generic"(%183, %194, %182) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg234: f32, %arg235: f32, %arg236: f32):
      %427 = "arith.mulf"(%arg234, %arg235) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%427) : (f32) -> ()
    }) : (tensor<3x8x80xf32>, tensor<3x8x80xf32>, tensor<3x8x80xf32>) -> tensor<3x8x80xf32>
    %196 = "linalg.generic"(%195, %48) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg232: f32, %arg233: bf16):
      %426 = "arith.truncf"(%arg232) : (f32) -> bf16
      "linalg.yield"(%426) : (bf16) -> ()
    }) : (tensor<3x8x80xf32>, tensor<3x8x80xbf16>) -> tensor<3x8x80xbf16>
    %197 = "tensor.collapse_shape"(%196) <{reassociation = [[0, 1], [2]]}> : (tensor<3x8x80xbf16>) -> tensor<24x80xbf16>
    %198 = "linalg.matmul"(%197, %arg3, %54) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg229: bf16, %arg230: bf16, %arg231: f32):
      %422 = "arith.extf"(%arg229) : (bf16) -> f32
      %423 = "arith.extf"(%arg230) : (bf16) -> f32
      %424 = "arith.mulf"(%422, %423) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %425 = "arith.addf"(%arg231, %424) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%425) : (f32) -> ()
    }) : (tensor<24x80xbf16>, tensor<80x48xbf16>, tensor<24x48xf32>) -> tensor<24x48xf32>
    %199 = "linalg.generic"(%198, %56) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg227: f32, %arg228: bf16):
      %421 = "arith.truncf"(%arg227) : (f32) -> bf16
      "linalg.yield"(%421) : (bf16) -> ()
    }) : (tensor<24x48xf32>, tensor<24x48xbf16>) -> tensor<24x48xbf16>
    %200 = "tensor.empty"() : () -> tensor<80x24xbf16>
    %201 = "linalg.transpose"(%197, %200) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg225: bf16, %arg226: bf16):
      "linalg.yield"(%arg225) : (bf16) -> ()
    }) : (tensor<24x80xbf16>, tensor<80x24xbf16>) -> tensor<80x24xbf16>
    %202 = "tensor.empty"() : () -> tensor<80x48xf32>
    %203 = "linalg.fill"(%4, %202) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg223: f32, %arg224: f32):
      "linalg.yield"(%arg223) : (f32) -> ()
    }) : (f32, tensor<80x48xf32>) -> tensor<80x48xf32>
    %204 = "linalg.matmul"(%201, %74, %203) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg220: bf16, %arg221: bf16, %arg222: f32):
      %417 = "arith.extf"(%arg220) : (bf16) -> f32
      %418 = "arith.extf"(%arg221) : (bf16) -> f32
      %419 = "arith.mulf"(%417, %418) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %420 = "arith.addf"(%arg222, %419) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%420) : (f32) -> ()
    }) : (tensor<80x24xbf16>, tensor<24x48xbf16>, tensor<80x48xf32>) -> tensor<80x48xf32>
    %205 = "linalg.generic"(%204, %51) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg218: f32, %arg219: bf16):
      %416 = "arith.truncf"(%arg218) : (f32) -> bf16
      "linalg.yield"(%416) : (bf16) -> ()
    }) : (tensor<80x48xf32>, tensor<80x48xbf16>) -> tensor<80x48xbf16>
    %206 = "linalg.generic"(%197, %41) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg216: bf16, %arg217: f32):
      %415 = "arith.extf"(%arg216) : (bf16) -> f32
      "linalg.yield"(%415) : (f32) -> ()
    }) : (tensor<24x80xbf16>, tensor<24x80xf32>) -> tensor<24x80xf32>
    %207 = "tensor.empty"() : () -> tensor<1x80xf32>
    %208 = "linalg.fill"(%4, %207) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg214: f32, %arg215: f32):
      "linalg.yield"(%arg214) : (f32) -> ()
    }) : (f32, tensor<1x80xf32>) -> tensor<1x80xf32>
    %209 = "linalg.generic"(%206, %208) <{indexing_maps = [#map6, #map13], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg212: f32, %arg213: f32):
      %414 = "arith.addf"(%arg212, %arg213) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%414) : (f32) -> ()
    }) : (tensor<24x80xf32>, tensor<1x80xf32>) -> tensor<1x80xf32>
    %210 = "tensor.empty"() : () -> tensor<1x80xbf16>
    %211 = "linalg.generic"(%209, %210) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg210: f32, %arg211: bf16):
      %413 = "arith.truncf"(%arg210) : (f32) -> bf16
      "linalg.yield"(%413) : (bf16) -> ()
    }) : (tensor<1x80xf32>, tensor<1x80xbf16>) -> tensor<1x80xbf16>
    %212 = "tensor.collapse_shape"(%211) <{reassociation = [[0, 1]]}> : (tensor<1x80xbf16>) -> tensor<80xbf16>
    %213 = "tensor.expand_shape"(%199) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 3, 8, 48>}> : (tensor<24x48xbf16>) -> tensor<3x8x48xbf16>
    %214 = "linalg.generic"(%213, %22) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg208: bf16, %arg209: f32):
      %412 = "arith.extf"(%arg208) : (bf16) -> f32
      "linalg.yield"(%412) : (f32) -> ()
    }) : (tensor<3x8x48xbf16>, tensor<3x8x48xf32>) -> tensor<3x8x48xf32>
    %215 = "tensor.empty"() : () -> tensor<48xf32>
    %216 = "linalg.generic"(%arg1, %215) <{indexing_maps = [#map10, #map10], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg206: bf16, %arg207: f32):
      %411 = "arith.extf"(%arg206) : (bf16) -> f32
      "linalg.yield"(%411) : (f32) -> ()
    }) : (tensor<48xbf16>, tensor<48xf32>) -> tensor<48xf32>
    %217 = "linalg.generic"(%214, %216, %22) <{indexing_maps = [#map1, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg203: f32, %arg204: f32, %arg205: f32):
      %410 = "arith.mulf"(%arg203, %arg204) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%410) : (f32) -> ()
    }) : (tensor<3x8x48xf32>, tensor<48xf32>, tensor<3x8x48xf32>) -> tensor<3x8x48xf32>
    %218 = "linalg.generic"(%217, %22) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg201: f32, %arg202: f32):
      %409 = "arith.mulf"(%arg201, %15) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%409) : (f32) -> ()
    }) : (tensor<3x8x48xf32>, tensor<3x8x48xf32>) -> tensor<3x8x48xf32>
    %219 = "linalg.generic"(%217, %25) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg199: f32, %arg200: f32):
      %408 = "arith.addf"(%arg199, %arg200) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%408) : (f32) -> ()
    }) : (tensor<3x8x48xf32>, tensor<3x8x1xf32>) -> tensor<3x8x1xf32>
    %220 = "linalg.generic"(%217, %70, %22) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg196: f32, %arg197: f32, %arg198: f32):
      %407 = "arith.mulf"(%arg196, %arg197) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%407) : (f32) -> ()
    }) : (tensor<3x8x48xf32>, tensor<3x8x48xf32>, tensor<3x8x48xf32>) -> tensor<3x8x48xf32>
    %221 = "linalg.generic"(%220, %25) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg194: f32, %arg195: f32):
      %406 = "arith.addf"(%arg194, %arg195) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%406) : (f32) -> ()
    }) : (tensor<3x8x48xf32>, tensor<3x8x1xf32>) -> tensor<3x8x1xf32>
    %222 = "linalg.generic"(%70, %221, %22) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg191: f32, %arg192: f32, %arg193: f32):
      %405 = "arith.mulf"(%arg191, %arg192) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%405) : (f32) -> ()
    }) : (tensor<3x8x48xf32>, tensor<3x8x1xf32>, tensor<3x8x48xf32>) -> tensor<3x8x48xf32>
    %223 = "linalg.generic"(%218, %219, %22) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg188: f32, %arg189: f32, %arg190: f32):
      %404 = "arith.subf"(%arg188, %arg189) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%404) : (f32) -> ()
    }) : (tensor<3x8x48xf32>, tensor<3x8x1xf32>, tensor<3x8x48xf32>) -> tensor<3x8x48xf32>
    %224 = "linalg.generic"(%223, %222, %22) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg185: f32, %arg186: f32, %arg187: f32):
      %403 = "arith.subf"(%arg185, %arg186) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%403) : (f32) -> ()
    }) : (tensor<3x8x48xf32>, tensor<3x8x48xf32>, tensor<3x8x48xf32>) -> tensor<3x8x48xf32>
    %225 = "linalg.generic"(%69, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg183: f32, %arg184: f32):
      %402 = "arith.divf"(%arg183, %15) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%402) : (f32) -> ()
    }) : (tensor<3x8x1xf32>, tensor<3x8x1xf32>) -> tensor<3x8x1xf32>
    %226 = "linalg.generic"(%225, %224, %22) <{indexing_maps = [#map2, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg180: f32, %arg181: f32, %arg182: f32):
      %401 = "arith.mulf"(%arg180, %arg181) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%401) : (f32) -> ()
    }) : (tensor<3x8x1xf32>, tensor<3x8x48xf32>, tensor<3x8x48xf32>) -> tensor<3x8x48xf32>
    %227 = "linalg.generic"(%214, %70, %22) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg177: f32, %arg178: f32, %arg179: f32):
      %400 = "arith.mulf"(%arg177, %arg178) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%400) : (f32) -> ()
    }) : (tensor<3x8x48xf32>, tensor<3x8x48xf32>, tensor<3x8x48xf32>) -> tensor<3x8x48xf32>
    %228 = "linalg.fill"(%4, %215) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg175: f32, %arg176: f32):
      "linalg.yield"(%arg175) : (f32) -> ()
    }) : (f32, tensor<48xf32>) -> tensor<48xf32>
    %229 = "linalg.generic"(%227, %228) <{indexing_maps = [#map1, #map3], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg173: f32, %arg174: f32):
      %399 = "arith.addf"(%arg173, %arg174) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%399) : (f32) -> ()
    }) : (tensor<3x8x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %230 = "linalg.generic"(%214, %228) <{indexing_maps = [#map1, #map3], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg171: f32, %arg172: f32):
      %398 = "arith.addf"(%arg171, %arg172) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%398) : (f32) -> ()
    }) : (tensor<3x8x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %231 = "linalg.generic"(%226, %20) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg169: f32, %arg170: bf16):
      %397 = "arith.truncf"(%arg169) : (f32) -> bf16
      "linalg.yield"(%397) : (bf16) -> ()
    }) : (tensor<3x8x48xf32>, tensor<3x8x48xbf16>) -> tensor<3x8x48xbf16>
    %232 = "tensor.empty"() : () -> tensor<48xbf16>
    %233 = "linalg.generic"(%229, %232) <{indexing_maps = [#map10, #map10], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg167: f32, %arg168: bf16):
      %396 = "arith.truncf"(%arg167) : (f32) -> bf16
      "linalg.yield"(%396) : (bf16) -> ()
    }) : (tensor<48xf32>, tensor<48xbf16>) -> tensor<48xbf16>
    %234 = "linalg.generic"(%230, %232) <{indexing_maps = [#map10, #map10], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg165: f32, %arg166: bf16):
      %395 = "arith.truncf"(%arg165) : (f32) -> bf16
      "linalg.yield"(%395) : (bf16) -> ()
    }) : (tensor<48xf32>, tensor<48xbf16>) -> tensor<48xbf16>
    %235 = "linalg.generic"(%165, %231, %20) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg162: bf16, %arg163: bf16, %arg164: bf16):
      %394 = "arith.addf"(%arg162, %arg163) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%394) : (bf16) -> ()
    }) : (tensor<3x8x48xbf16>, tensor<3x8x48xbf16>, tensor<3x8x48xbf16>) -> tensor<3x8x48xbf16>
    %236 = "tensor.collapse_shape"(%235) <{reassociation = [[0, 1], [2]]}> : (tensor<3x8x48xbf16>) -> tensor<24x48xbf16>
    %237 = "linalg.matmul"(%236, %arg5, %42) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg159: bf16, %arg160: bf16, %arg161: f32):
      %390 = "arith.extf"(%arg159) : (bf16) -> f32
      %391 = "arith.extf"(%arg160) : (bf16) -> f32
      %392 = "arith.mulf"(%390, %391) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %393 = "arith.addf"(%arg161, %392) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%393) : (f32) -> ()
    }) : (tensor<24x48xbf16>, tensor<48x80xbf16>, tensor<24x80xf32>) -> tensor<24x80xf32>
    %238 = "linalg.generic"(%237, %44) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg157: f32, %arg158: bf16):
      %389 = "arith.truncf"(%arg157) : (f32) -> bf16
      "linalg.yield"(%389) : (bf16) -> ()
    }) : (tensor<24x80xf32>, tensor<24x80xbf16>) -> tensor<24x80xbf16>
    %239 = "linalg.transpose"(%236, %168) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg155: bf16, %arg156: bf16):
      "linalg.yield"(%arg155) : (bf16) -> ()
    }) : (tensor<24x48xbf16>, tensor<48x24xbf16>) -> tensor<48x24xbf16>
    %240 = "linalg.matmul"(%239, %50, %171) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg152: bf16, %arg153: bf16, %arg154: f32):
      %385 = "arith.extf"(%arg152) : (bf16) -> f32
      %386 = "arith.extf"(%arg153) : (bf16) -> f32
      %387 = "arith.mulf"(%385, %386) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %388 = "arith.addf"(%arg154, %387) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%388) : (f32) -> ()
    }) : (tensor<48x24xbf16>, tensor<24x80xbf16>, tensor<48x80xf32>) -> tensor<48x80xf32>
    %241 = "linalg.generic"(%240, %39) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg150: f32, %arg151: bf16):
      %384 = "arith.truncf"(%arg150) : (f32) -> bf16
      "linalg.yield"(%384) : (bf16) -> ()
    }) : (tensor<48x80xf32>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %242 = "linalg.generic"(%236, %53) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg148: bf16, %arg149: f32):
      %383 = "arith.extf"(%arg148) : (bf16) -> f32
      "linalg.yield"(%383) : (f32) -> ()
    }) : (tensor<24x48xbf16>, tensor<24x48xf32>) -> tensor<24x48xf32>
    %243 = "linalg.generic"(%242, %176) <{indexing_maps = [#map6, #map13], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg146: f32, %arg147: f32):
      %382 = "arith.addf"(%arg146, %arg147) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%382) : (f32) -> ()
    }) : (tensor<24x48xf32>, tensor<1x48xf32>) -> tensor<1x48xf32>
    %244 = "linalg.generic"(%243, %178) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg144: f32, %arg145: bf16):
      %381 = "arith.truncf"(%arg144) : (f32) -> bf16
      "linalg.yield"(%381) : (bf16) -> ()
    }) : (tensor<1x48xf32>, tensor<1x48xbf16>) -> tensor<1x48xbf16>
    %245 = "tensor.collapse_shape"(%244) <{reassociation = [[0, 1]]}> : (tensor<1x48xbf16>) -> tensor<48xbf16>
    %246 = "linalg.generic"(%180, %245, %232) <{indexing_maps = [#map10, #map10, #map10], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg141: bf16, %arg142: bf16, %arg143: bf16):
      %380 = "arith.addf"(%arg141, %arg142) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%380) : (bf16) -> ()
    }) : (tensor<48xbf16>, tensor<48xbf16>, tensor<48xbf16>) -> tensor<48xbf16>
    %247 = "linalg.generic"(%173, %241, %39) <{indexing_maps = [#map6, #map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg138: bf16, %arg139: bf16, %arg140: bf16):
      %379 = "arith.addf"(%arg138, %arg139) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%379) : (bf16) -> ()
    }) : (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %248 = "tensor.expand_shape"(%238) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 3, 8, 80>}> : (tensor<24x80xbf16>) -> tensor<3x8x80xbf16>
    %249 = "linalg.generic"(%248, %182) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg136: bf16, %arg137: f32):
      %378 = "arith.extf"(%arg136) : (bf16) -> f32
      "linalg.yield"(%378) : (f32) -> ()
    }) : (tensor<3x8x80xbf16>, tensor<3x8x80xf32>) -> tensor<3x8x80xf32>
    %250 = "linalg.generic"(%47, %182) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg134: bf16, %arg135: f32):
      %377 = "arith.extf"(%arg134) : (bf16) -> f32
      "linalg.yield"(%377) : (f32) -> ()
    }) : (tensor<3x8x80xbf16>, tensor<3x8x80xf32>) -> tensor<3x8x80xf32>
    %251 = "linalg.generic"(%250, %182) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg132: f32, %arg133: f32):
      %375 = "arith.truncf"(%13) : (f64) -> f32
      %376 = "arith.mulf"(%arg132, %375) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%376) : (f32) -> ()
    }) : (tensor<3x8x80xf32>, tensor<3x8x80xf32>) -> tensor<3x8x80xf32>
    %252 = "linalg.generic"(%251, %182) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg130: f32, %arg131: f32):
      %374 = "math.erf"(%arg130) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%374) : (f32) -> ()
    }) : (tensor<3x8x80xf32>, tensor<3x8x80xf32>) -> tensor<3x8x80xf32>
    %253 = "linalg.generic"(%252, %182) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg128: f32, %arg129: f32):
      %373 = "arith.addf"(%arg128, %16) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%373) : (f32) -> ()
    }) : (tensor<3x8x80xf32>, tensor<3x8x80xf32>) -> tensor<3x8x80xf32>
    %254 = "linalg.generic"(%253, %182) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg126: f32, %arg127: f32):
      %372 = "arith.mulf"(%arg126, %17) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%372) : (f32) -> ()
    }) : (tensor<3x8x80xf32>, tensor<3x8x80xf32>) -> tensor<3x8x80xf32>
    %255 = "linalg.generic"(%250, %250, %182) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg123: f32, %arg124: f32, %arg125: f32):
      %371 = "arith.mulf"(%arg123, %arg124) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%371) : (f32) -> ()
    }) : (tensor<3x8x80xf32>, tensor<3x8x80xf32>, tensor<3x8x80xf32>) -> tensor<3x8x80xf32>
    %256 = "linalg.generic"(%255, %182) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg121: f32, %arg122: f32):
      %370 = "arith.mulf"(%arg121, %18) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%370) : (f32) -> ()
    }) : (tensor<3x8x80xf32>, tensor<3x8x80xf32>) -> tensor<3x8x80xf32>
    %257 = "linalg.generic"(%256, %182) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg119: f32, %arg120: f32):
      %369 = "math.exp"(%arg119) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%369) : (f32) -> ()
    }) : (tensor<3x8x80xf32>, tensor<3x8x80xf32>) -> tensor<3x8x80xf32>
    %258 = "linalg.generic"(%257, %182) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg117: f32, %arg118: f32):
      %367 = "arith.truncf"(%12) : (f64) -> f32
      %368 = "arith.mulf"(%arg117, %367) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%368) : (f32) -> ()
    }) : (tensor<3x8x80xf32>, tensor<3x8x80xf32>) -> tensor<3x8x80xf32>
    %259 = "linalg.generic"(%250, %258, %182) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg114: f32, %arg115: f32, %arg116: f32):
      %366 = "arith.mulf"(%arg114, %arg115) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%366) : (f32) -> ()
    }) : (tensor<3x8x80xf32>, tensor<3x8x80xf32>, tensor<3x8x80xf32>) -> tensor<3x8x80xf32>
    %260 = "linalg.generic"(%254, %259, %182) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg111: f32, %arg112: f32, %arg113: f32):
      %365 = "arith.addf"(%arg111, %arg112) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%365) : (f32) -> ()
    }) : (tensor<3x8x80xf32>, tensor<3x8x80xf32>, tensor<3x8x80xf32>) -> tensor<3x8x80xf32>
    %261 = "linalg.generic"(%249, %260, %182) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg108: f32, %arg109: f32, %arg110: f32):
      %364 = "arith.mulf"(%arg108, %arg109) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%364) : (f32) -> ()
    }) : (tensor<3x8x80xf32>, tensor<3x8x80xf32>, tensor<3x8x80xf32>) -> tensor<3x8x80xf32>
    %262 = "linalg.generic"(%261, %48) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg106: f32, %arg107: bf16):
      %363 = "arith.truncf"(%arg106) : (f32) -> bf16
      "linalg.yield"(%363) : (bf16) -> ()
    }) : (tensor<3x8x80xf32>, tensor<3x8x80xbf16>) -> tensor<3x8x80xbf16>
    %263 = "tensor.collapse_shape"(%262) <{reassociation = [[0, 1], [2]]}> : (tensor<3x8x80xbf16>) -> tensor<24x80xbf16>
    %264 = "linalg.matmul"(%263, %arg3, %54) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg103: bf16, %arg104: bf16, %arg105: f32):
      %359 = "arith.extf"(%arg103) : (bf16) -> f32
      %360 = "arith.extf"(%arg104) : (bf16) -> f32
      %361 = "arith.mulf"(%359, %360) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %362 = "arith.addf"(%arg105, %361) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%362) : (f32) -> ()
    }) : (tensor<24x80xbf16>, tensor<80x48xbf16>, tensor<24x48xf32>) -> tensor<24x48xf32>
    %265 = "linalg.generic"(%264, %56) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg101: f32, %arg102: bf16):
      %358 = "arith.truncf"(%arg101) : (f32) -> bf16
      "linalg.yield"(%358) : (bf16) -> ()
    }) : (tensor<24x48xf32>, tensor<24x48xbf16>) -> tensor<24x48xbf16>
    %266 = "linalg.transpose"(%263, %200) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg99: bf16, %arg100: bf16):
      "linalg.yield"(%arg99) : (bf16) -> ()
    }) : (tensor<24x80xbf16>, tensor<80x24xbf16>) -> tensor<80x24xbf16>
    %267 = "linalg.matmul"(%266, %38, %203) <{indexing_maps = [#map4, #map5, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg96: bf16, %arg97: bf16, %arg98: f32):
      %354 = "arith.extf"(%arg96) : (bf16) -> f32
      %355 = "arith.extf"(%arg97) : (bf16) -> f32
      %356 = "arith.mulf"(%354, %355) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %357 = "arith.addf"(%arg98, %356) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%357) : (f32) -> ()
    }) : (tensor<80x24xbf16>, tensor<24x48xbf16>, tensor<80x48xf32>) -> tensor<80x48xf32>
    %268 = "linalg.generic"(%267, %51) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg94: f32, %arg95: bf16):
      %353 = "arith.truncf"(%arg94) : (f32) -> bf16
      "linalg.yield"(%353) : (bf16) -> ()
    }) : (tensor<80x48xf32>, tensor<80x48xbf16>) -> tensor<80x48xbf16>
    %269 = "linalg.generic"(%263, %41) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg92: bf16, %arg93: f32):
      %352 = "arith.extf"(%arg92) : (bf16) -> f32
      "linalg.yield"(%352) : (f32) -> ()
    }) : (tensor<24x80xbf16>, tensor<24x80xf32>) -> tensor<24x80xf32>
    %270 = "linalg.generic"(%269, %208) <{indexing_maps = [#map6, #map13], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg90: f32, %arg91: f32):
      %351 = "arith.addf"(%arg90, %arg91) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%351) : (f32) -> ()
    }) : (tensor<24x80xf32>, tensor<1x80xf32>) -> tensor<1x80xf32>
    %271 = "linalg.generic"(%270, %210) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg88: f32, %arg89: bf16):
      %350 = "arith.truncf"(%arg88) : (f32) -> bf16
      "linalg.yield"(%350) : (bf16) -> ()
    }) : (tensor<1x80xf32>, tensor<1x80xbf16>) -> tensor<1x80xbf16>
    %272 = "tensor.collapse_shape"(%271) <{reassociation = [[0, 1]]}> : (tensor<1x80xbf16>) -> tensor<80xbf16>
    %273 = "tensor.empty"() : () -> tensor<80xbf16>
    %274 = "linalg.generic"(%212, %272, %273) <{indexing_maps = [#map10, #map10, #map10], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg85: bf16, %arg86: bf16, %arg87: bf16):
      %349 = "arith.addf"(%arg85, %arg86) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%349) : (bf16) -> ()
    }) : (tensor<80xbf16>, tensor<80xbf16>, tensor<80xbf16>) -> tensor<80xbf16>
    %275 = "linalg.generic"(%205, %268, %51) <{indexing_maps = [#map6, #map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg82: bf16, %arg83: bf16, %arg84: bf16):
      %348 = "arith.addf"(%arg82, %arg83) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%348) : (bf16) -> ()
    }) : (tensor<80x48xbf16>, tensor<80x48xbf16>, tensor<80x48xbf16>) -> tensor<80x48xbf16>
    %276 = "tensor.expand_shape"(%265) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 3, 8, 48>}> : (tensor<24x48xbf16>) -> tensor<3x8x48xbf16>
    %277 = "linalg.generic"(%276, %22) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg80: bf16, %arg81: f32):
      %347 = "arith.extf"(%arg80) : (bf16) -> f32
      "linalg.yield"(%347) : (f32) -> ()
    }) : (tensor<3x8x48xbf16>, tensor<3x8x48xf32>) -> tensor<3x8x48xf32>
    %278 = "linalg.generic"(%277, %216, %22) <{indexing_maps = [#map1, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg77: f32, %arg78: f32, %arg79: f32):
      %346 = "arith.mulf"(%arg77, %arg78) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%346) : (f32) -> ()
    }) : (tensor<3x8x48xf32>, tensor<48xf32>, tensor<3x8x48xf32>) -> tensor<3x8x48xf32>
    %279 = "linalg.generic"(%278, %22) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg75: f32, %arg76: f32):
      %345 = "arith.mulf"(%arg75, %15) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%345) : (f32) -> ()
    }) : (tensor<3x8x48xf32>, tensor<3x8x48xf32>) -> tensor<3x8x48xf32>
    %280 = "linalg.generic"(%278, %25) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg73: f32, %arg74: f32):
      %344 = "arith.addf"(%arg73, %arg74) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%344) : (f32) -> ()
    }) : (tensor<3x8x48xf32>, tensor<3x8x1xf32>) -> tensor<3x8x1xf32>
    %281 = "linalg.generic"(%278, %34, %22) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg70: f32, %arg71: f32, %arg72: f32):
      %343 = "arith.mulf"(%arg70, %arg71) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%343) : (f32) -> ()
    }) : (tensor<3x8x48xf32>, tensor<3x8x48xf32>, tensor<3x8x48xf32>) -> tensor<3x8x48xf32>
    %282 = "linalg.generic"(%281, %25) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg68: f32, %arg69: f32):
      %342 = "arith.addf"(%arg68, %arg69) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%342) : (f32) -> ()
    }) : (tensor<3x8x48xf32>, tensor<3x8x1xf32>) -> tensor<3x8x1xf32>
    %283 = "linalg.generic"(%34, %282, %22) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg65: f32, %arg66: f32, %arg67: f32):
      %341 = "arith.mulf"(%arg65, %arg66) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%341) : (f32) -> ()
    }) : (tensor<3x8x48xf32>, tensor<3x8x1xf32>, tensor<3x8x48xf32>) -> tensor<3x8x48xf32>
    %284 = "linalg.generic"(%279, %280, %22) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg62: f32, %arg63: f32, %arg64: f32):
      %340 = "arith.subf"(%arg62, %arg63) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%340) : (f32) -> ()
    }) : (tensor<3x8x48xf32>, tensor<3x8x1xf32>, tensor<3x8x48xf32>) -> tensor<3x8x48xf32>
    %285 = "linalg.generic"(%284, %283, %22) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg59: f32, %arg60: f32, %arg61: f32):
      %339 = "arith.subf"(%arg59, %arg60) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%339) : (f32) -> ()
    }) : (tensor<3x8x48xf32>, tensor<3x8x48xf32>, tensor<3x8x48xf32>) -> tensor<3x8x48xf32>
    %286 = "linalg.generic"(%33, %24) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg57: f32, %arg58: f32):
      %338 = "arith.divf"(%arg57, %15) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%338) : (f32) -> ()
    }) : (tensor<3x8x1xf32>, tensor<3x8x1xf32>) -> tensor<3x8x1xf32>
    %287 = "linalg.generic"(%286, %285, %22) <{indexing_maps = [#map2, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg54: f32, %arg55: f32, %arg56: f32):
      %337 = "arith.mulf"(%arg54, %arg55) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%337) : (f32) -> ()
    }) : (tensor<3x8x1xf32>, tensor<3x8x48xf32>, tensor<3x8x48xf32>) -> tensor<3x8x48xf32>
    %288 = "linalg.generic"(%277, %34, %22) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg51: f32, %arg52: f32, %arg53: f32):
      %336 = "arith.mulf"(%arg51, %arg52) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%336) : (f32) -> ()
    }) : (tensor<3x8x48xf32>, tensor<3x8x48xf32>, tensor<3x8x48xf32>) -> tensor<3x8x48xf32>
    %289 = "linalg.generic"(%288, %228) <{indexing_maps = [#map1, #map3], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg49: f32, %arg50: f32):
      %335 = "arith.addf"(%arg49, %arg50) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%335) : (f32) -> ()
    }) : (tensor<3x8x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %290 = "linalg.generic"(%277, %228) <{indexing_maps = [#map1, #map3], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg47: f32, %arg48: f32):
      %334 = "arith.addf"(%arg47, %arg48) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%334) : (f32) -> ()
    }) : (tensor<3x8x48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %291 = "linalg.generic"(%287, %20) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg45: f32, %arg46: bf16):
      %333 = "arith.truncf"(%arg45) : (f32) -> bf16
      "linalg.yield"(%333) : (bf16) -> ()
    }) : (tensor<3x8x48xf32>, tensor<3x8x48xbf16>) -> tensor<3x8x48xbf16>
    %292 = "linalg.generic"(%289, %232) <{indexing_maps = [#map10, #map10], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg43: f32, %arg44: bf16):
      %332 = "arith.truncf"(%arg43) : (f32) -> bf16
      "linalg.yield"(%332) : (bf16) -> ()
    }) : (tensor<48xf32>, tensor<48xbf16>) -> tensor<48xbf16>
    %293 = "linalg.generic"(%290, %232) <{indexing_maps = [#map10, #map10], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg41: f32, %arg42: bf16):
      %331 = "arith.truncf"(%arg41) : (f32) -> bf16
      "linalg.yield"(%331) : (bf16) -> ()
    }) : (tensor<48xf32>, tensor<48xbf16>) -> tensor<48xbf16>
    %294 = "linalg.generic"(%235, %291, %20) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg38: bf16, %arg39: bf16, %arg40: bf16):
      %330 = "arith.addf"(%arg38, %arg39) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%330) : (bf16) -> ()
    }) : (tensor<3x8x48xbf16>, tensor<3x8x48xbf16>, tensor<3x8x48xbf16>) -> tensor<3x8x48xbf16>
    %295 = "linalg.generic"(%233, %292, %232) <{indexing_maps = [#map10, #map10, #map10], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg35: bf16, %arg36: bf16, %arg37: bf16):
      %329 = "arith.addf"(%arg35, %arg36) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%329) : (bf16) -> ()
    }) : (tensor<48xbf16>, tensor<48xbf16>, tensor<48xbf16>) -> tensor<48xbf16>
    %296 = "linalg.generic"(%234, %293, %232) <{indexing_maps = [#map10, #map10, #map10], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg32: bf16, %arg33: bf16, %arg34: bf16):
      %328 = "arith.addf"(%arg32, %arg33) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%328) : (bf16) -> ()
    }) : (tensor<48xbf16>, tensor<48xbf16>, tensor<48xbf16>) -> tensor<48xbf16>
    %297 = "tensor.collapse_shape"(%arg9) <{reassociation = [[0, 1]]}> : (tensor<3x8xi64>) -> tensor<24xi64>
    %298 = "tensor.expand_shape"(%297) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 24>}> : (tensor<24xi64>) -> tensor<1x24xi64>
    %299 = "tensor.empty"() : () -> tensor<64xi64>
    %300 = "linalg.generic"(%299) <{indexing_maps = [#map10], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg31: i64):
      %326 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %327 = "arith.index_cast"(%326) : (index) -> i64
      "linalg.yield"(%327) : (i64) -> ()
    }) : (tensor<64xi64>) -> tensor<64xi64>
    %301 = "tensor.expand_shape"(%300) <{reassociation = [[0, 1]], static_output_shape = array<i64: 64, 1>}> : (tensor<64xi64>) -> tensor<64x1xi64>
    %302 = "tensor.empty"() : () -> tensor<64x24xi1>
    %303 = "linalg.generic"(%298, %301, %302) <{indexing_maps = [#map13, #map9, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg28: i64, %arg29: i64, %arg30: i1):
      %325 = "arith.cmpi"(%arg28, %arg29) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%325) : (i1) -> ()
    }) : (tensor<1x24xi64>, tensor<64x1xi64>, tensor<64x24xi1>) -> tensor<64x24xi1>
    %304 = "tensor.empty"() : () -> tensor<64x1xi1>
    %305 = "linalg.generic"(%301, %304) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg26: i64, %arg27: i1):
      %324 = "arith.cmpi"(%arg26, %2) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%324) : (i1) -> ()
    }) : (tensor<64x1xi64>, tensor<64x1xi1>) -> tensor<64x1xi1>
    %306 = "linalg.generic"(%303, %305, %302) <{indexing_maps = [#map6, #map9, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg23: i1, %arg24: i1, %arg25: i1):
      %323 = "arith.andi"(%arg23, %arg24) : (i1, i1) -> i1
      "linalg.yield"(%323) : (i1) -> ()
    }) : (tensor<64x24xi1>, tensor<64x1xi1>, tensor<64x24xi1>) -> tensor<64x24xi1>
    %307 = "tensor.collapse_shape"(%294) <{reassociation = [[0, 1], [2]]}> : (tensor<3x8x48xbf16>) -> tensor<24x48xbf16>
    %308 = "tensor.expand_shape"(%307) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 24, 48>}> : (tensor<24x48xbf16>) -> tensor<1x24x48xbf16>
    %309 = "tensor.empty"() : () -> tensor<1x24x48xf32>
    %310 = "linalg.generic"(%308, %309) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg21: bf16, %arg22: f32):
      %322 = "arith.extf"(%arg21) : (bf16) -> f32
      "linalg.yield"(%322) : (f32) -> ()
    }) : (tensor<1x24x48xbf16>, tensor<1x24x48xf32>) -> tensor<1x24x48xf32>
    %311 = "tensor.expand_shape"(%306) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 64, 24, 1>}> : (tensor<64x24xi1>) -> tensor<64x24x1xi1>
    %312 = "tensor.empty"() : () -> tensor<64x24x48xf32>
    %313 = "linalg.generic"(%311, %310, %11, %312) <{indexing_maps = [#map2, #map15, #map16, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg17: i1, %arg18: f32, %arg19: f32, %arg20: f32):
      %321 = "arith.select"(%arg17, %arg18, %arg19) : (i1, f32, f32) -> f32
      "linalg.yield"(%321) : (f32) -> ()
    }) : (tensor<64x24x1xi1>, tensor<1x24x48xf32>, tensor<f32>, tensor<64x24x48xf32>) -> tensor<64x24x48xf32>
    %314 = "tensor.empty"() : () -> tensor<64x48xf32>
    %315 = "linalg.fill"(%4, %314) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg15: f32, %arg16: f32):
      "linalg.yield"(%arg15) : (f32) -> ()
    }) : (f32, tensor<64x48xf32>) -> tensor<64x48xf32>
    %316 = "linalg.generic"(%313, %315) <{indexing_maps = [#map1, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg13: f32, %arg14: f32):
      %320 = "arith.addf"(%arg13, %arg14) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%320) : (f32) -> ()
    }) : (tensor<64x24x48xf32>, tensor<64x48xf32>) -> tensor<64x48xf32>
    %317 = "tensor.empty"() : () -> tensor<64x48xbf16>
    %318 = "linalg.generic"(%316, %317) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg11: f32, %arg12: bf16):
      %319 = "arith.truncf"(%arg11) : (f32) -> bf16
      "linalg.yield"(%319) : (bf16) -> ()
    }) : (tensor<64x48xf32>, tensor<64x48xbf16>) -> tensor<64x48xbf16>
    "func.return"(%128, %318, %295, %296, %275, %274, %247, %246, %157, %164) : (tensor<f32>, tensor<64x48xbf16>, tensor<48xbf16>, tensor<48xbf16>, tensor<80x48xbf16>, tensor<80xbf16>, tensor<48x80xbf16>, tensor<48xbf16>, tensor<10x48xbf16>, tensor<10xbf16>) -> ()
  }) : () -> ()
}) : () -> ()
