// Written by utils/export_models.py; sliced_experts.json describes it.
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1) -> (d0)>
#map7 = affine_map<(d0, d1) -> (d0, 0)>
#map8 = affine_map<(d0) -> (d0)>
#map9 = affine_map<(d0) -> ()>
#map10 = affine_map<() -> ()>
#map11 = affine_map<(d0, d1) -> (0, d1)>
#map12 = affine_map<(d0, d1) -> ()>
#map13 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map14 = affine_map<(d0, d1, d2) -> (d0, 0, 0)>
#map15 = affine_map<(d0, d1, d2) -> ()>
#map16 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
"builtin.module"() ({
  "func.func"() <{arg_attrs = [{ufp4.name = "up", ufp4.parameter}, {ufp4.name = "down", ufp4.parameter}, {ufp4.name = "embed.weight", ufp4.parameter}, {ufp4.name = "router.weight", ufp4.parameter}, {ufp4.name = "head.weight", ufp4.parameter}, {ufp4.name = "input_ids"}, {ufp4.name = "labels"}], function_type = (tensor<3x48x32xbf16>, tensor<3x32x48xbf16>, tensor<64x32xbf16>, tensor<3x32xbf16>, tensor<64x32xbf16>, tensor<2x10xi64>, tensor<2x10xi64>) -> (tensor<f32>, tensor<3x48x32xbf16>, tensor<3x32x48xbf16>, tensor<64x32xbf16>, tensor<3x32xbf16>, tensor<64x32xbf16>), res_attrs = [{ufp4.name = "loss"}, {ufp4.name = "grad.up"}, {ufp4.name = "grad.down"}, {ufp4.name = "grad.embed.weight"}, {ufp4.name = "grad.router.weight"}, {ufp4.name = "grad.head.weight"}], sym_name = "train_step"}> ({
  ^bb0(%arg0: tensor<3x48x32xbf16>, %arg1: tensor<3x32x48xbf16>, %arg2: tensor<64x32xbf16>, %arg3: tensor<3x32xbf16>, %arg4: tensor<64x32xbf16>, %arg5: tensor<2x10xi64>, %arg6: tensor<2x10xi64>):
    %0 = "arith.constant"() <{value = -100 : i64}> : () -> i64
    %1 = "arith.constant"() <{value = 2 : i64}> : () -> i64
    %2 = "arith.constant"() <{value = 0 : i64}> : () -> i64
    %3 = "arith.constant"() <{value = 1 : i64}> : () -> i64
    %4 = "arith.constant"() <{value = -1 : i64}> : () -> i64
    %5 = "arith.constant"() <{value = 64 : index}> : () -> index
    %6 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %7 = "arith.constant"() <{value = 0xFF800000 : f32}> : () -> f32
    %8 = "arith.constant"() <{value = 1.000000e+00 : f32}> : () -> f32
    %9 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<3x48x32xbf16>}> : () -> tensor<3x48x32xbf16>
    %10 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<3x32x48xbf16>}> : () -> tensor<3x32x48xbf16>
    %11 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<2x10x3xbf16>}> : () -> tensor<2x10x3xbf16>
    %12 = "arith.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %13 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %14 = "arith.constant"() <{value = dense<0> : tensor<i64>}> : () -> tensor<i64>
    %15 = "arith.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
    %16 = "tensor.empty"() : () -> tensor<2x10x32xbf16>
    %17 = "linalg.generic"(%arg5, %16) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg519: i64, %arg520: bf16):
      %608 = "arith.index_cast"(%arg519) : (i64) -> index
      %609 = "linalg.index"() <{dim = 2 : i64}> : () -> index
      %610 = "arith.cmpi"(%608, %5) <{predicate = 2 : i64}> : (index, index) -> i1
      "cf.assert"(%610) <{msg = "index must be smaller than dim size"}> : (i1) -> ()
      %611 = "arith.cmpi"(%arg519, %2) <{predicate = 5 : i64}> : (i64, i64) -> i1
      "cf.assert"(%611) <{msg = "index must be larger or equal to 0"}> : (i1) -> ()
      %612 = "tensor.extract"(%arg2, %608, %609) : (tensor<64x32xbf16>, index, index) -> bf16
      "linalg.yield"(%612) : (bf16) -> ()
    }) : (tensor<2x10xi64>, tensor<2x10x32xbf16>) -> tensor<2x10x32xbf16>
    %18 = "tensor.empty"() : () -> tensor<32x3xbf16>
    %19 = "linalg.transpose"(%arg3, %18) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg517: bf16, %arg518: bf16):
      "linalg.yield"(%arg517) : (bf16) -> ()
    }) : (tensor<3x32xbf16>, tensor<32x3xbf16>) -> tensor<32x3xbf16>
    %20 = "tensor.collapse_shape"(%17) <{reassociation = [[0, 1], [2]]}> : (tensor<2x10x32xbf16>) -> tensor<20x32xbf16>
    %21 = "tensor.empty"() : () -> tensor<20x3xf32>
    %22 = "linalg.fill"(%6, %21) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg515: f32, %arg516: f32):
      "linalg.yield"(%arg515) : (f32) -> ()
    }) : (f32, tensor<20x3xf32>) -> tensor<20x3xf32>
    %23 = "linalg.matmul"(%20, %19, %22) <{indexing_maps = [#map2, #map3, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg512: bf16, %arg513: bf16, %arg514: f32):
      %604 = "arith.extf"(%arg512) : (bf16) -> f32
      %605 = "arith.extf"(%arg513) : (bf16) -> f32
      %606 = "arith.mulf"(%604, %605) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %607 = "arith.addf"(%arg514, %606) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%607) : (f32) -> ()
    }) : (tensor<20x32xbf16>, tensor<32x3xbf16>, tensor<20x3xf32>) -> tensor<20x3xf32>
    %24 = "tensor.empty"() : () -> tensor<20x3xbf16>
    %25 = "linalg.generic"(%23, %24) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg510: f32, %arg511: bf16):
      %603 = "arith.truncf"(%arg510) : (f32) -> bf16
      "linalg.yield"(%603) : (bf16) -> ()
    }) : (tensor<20x3xf32>, tensor<20x3xbf16>) -> tensor<20x3xbf16>
    %26 = "tensor.expand_shape"(%25) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 10, 3>}> : (tensor<20x3xbf16>) -> tensor<2x10x3xbf16>
    %27 = "tensor.empty"() : () -> tensor<2x10x3xf32>
    %28 = "linalg.generic"(%26, %27) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg508: bf16, %arg509: f32):
      %602 = "arith.extf"(%arg508) : (bf16) -> f32
      "linalg.yield"(%602) : (f32) -> ()
    }) : (tensor<2x10x3xbf16>, tensor<2x10x3xf32>) -> tensor<2x10x3xf32>
    %29 = "tensor.empty"() : () -> tensor<2x10xi64>
    %30 = "linalg.fill"(%2, %29) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg506: i64, %arg507: i64):
      "linalg.yield"(%arg506) : (i64) -> ()
    }) : (i64, tensor<2x10xi64>) -> tensor<2x10xi64>
    %31 = "tensor.empty"() : () -> tensor<2x10xf32>
    %32 = "linalg.fill"(%7, %31) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg504: f32, %arg505: f32):
      "linalg.yield"(%arg504) : (f32) -> ()
    }) : (f32, tensor<2x10xf32>) -> tensor<2x10xf32>
    %33:2 = "linalg.generic"(%28, %32, %30) <{indexing_maps = [#map1, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg501: f32, %arg502: f32, %arg503: i64):
      %597 = "linalg.index"() <{dim = 2 : i64}> : () -> index
      %598 = "arith.index_cast"(%597) : (index) -> i64
      %599 = "arith.maximumf"(%arg501, %arg502) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %600 = "arith.cmpf"(%arg501, %arg502) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %601 = "arith.select"(%600, %598, %arg503) : (i1, i64, i64) -> i64
      "linalg.yield"(%599, %601) : (f32, i64) -> ()
    }) : (tensor<2x10x3xf32>, tensor<2x10xf32>, tensor<2x10xi64>) -> (tensor<2x10xf32>, tensor<2x10xi64>)
    %34 = "tensor.expand_shape"(%33#0) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 10, 1>}> : (tensor<2x10xf32>) -> tensor<2x10x1xf32>
    %35 = "linalg.generic"(%28, %34, %27) <{indexing_maps = [#map1, #map5, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg498: f32, %arg499: f32, %arg500: f32):
      %596 = "arith.subf"(%arg498, %arg499) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%596) : (f32) -> ()
    }) : (tensor<2x10x3xf32>, tensor<2x10x1xf32>, tensor<2x10x3xf32>) -> tensor<2x10x3xf32>
    %36 = "linalg.generic"(%35, %27) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg496: f32, %arg497: f32):
      %595 = "math.exp"(%arg496) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%595) : (f32) -> ()
    }) : (tensor<2x10x3xf32>, tensor<2x10x3xf32>) -> tensor<2x10x3xf32>
    %37 = "tensor.empty"() : () -> tensor<2x10x1xf32>
    %38 = "linalg.fill"(%6, %37) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg494: f32, %arg495: f32):
      "linalg.yield"(%arg494) : (f32) -> ()
    }) : (f32, tensor<2x10x1xf32>) -> tensor<2x10x1xf32>
    %39 = "linalg.generic"(%36, %38) <{indexing_maps = [#map1, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg492: f32, %arg493: f32):
      %594 = "arith.addf"(%arg492, %arg493) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%594) : (f32) -> ()
    }) : (tensor<2x10x3xf32>, tensor<2x10x1xf32>) -> tensor<2x10x1xf32>
    %40 = "linalg.generic"(%36, %39, %27) <{indexing_maps = [#map1, #map5, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg489: f32, %arg490: f32, %arg491: f32):
      %593 = "arith.divf"(%arg489, %arg490) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%593) : (f32) -> ()
    }) : (tensor<2x10x3xf32>, tensor<2x10x1xf32>, tensor<2x10x3xf32>) -> tensor<2x10x3xf32>
    %41 = "tensor.empty"() : () -> tensor<2x10x3xbf16>
    %42 = "linalg.generic"(%40, %41) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg487: f32, %arg488: bf16):
      %592 = "arith.truncf"(%arg487) : (f32) -> bf16
      "linalg.yield"(%592) : (bf16) -> ()
    }) : (tensor<2x10x3xf32>, tensor<2x10x3xbf16>) -> tensor<2x10x3xbf16>
    %43 = "tensor.extract_slice"(%arg0) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0>, static_sizes = array<i64: 1, 48, 32>, static_strides = array<i64: 1, 1, 1>}> : (tensor<3x48x32xbf16>) -> tensor<1x48x32xbf16>
    %44 = "tensor.collapse_shape"(%43) <{reassociation = [[0, 1], [2]]}> : (tensor<1x48x32xbf16>) -> tensor<48x32xbf16>
    %45 = "tensor.empty"() : () -> tensor<32x48xbf16>
    %46 = "linalg.transpose"(%44, %45) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg485: bf16, %arg486: bf16):
      "linalg.yield"(%arg485) : (bf16) -> ()
    }) : (tensor<48x32xbf16>, tensor<32x48xbf16>) -> tensor<32x48xbf16>
    %47 = "tensor.empty"() : () -> tensor<20x48xf32>
    %48 = "linalg.fill"(%6, %47) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg483: f32, %arg484: f32):
      "linalg.yield"(%arg483) : (f32) -> ()
    }) : (f32, tensor<20x48xf32>) -> tensor<20x48xf32>
    %49 = "linalg.matmul"(%20, %46, %48) <{indexing_maps = [#map2, #map3, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg480: bf16, %arg481: bf16, %arg482: f32):
      %588 = "arith.extf"(%arg480) : (bf16) -> f32
      %589 = "arith.extf"(%arg481) : (bf16) -> f32
      %590 = "arith.mulf"(%588, %589) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %591 = "arith.addf"(%arg482, %590) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%591) : (f32) -> ()
    }) : (tensor<20x32xbf16>, tensor<32x48xbf16>, tensor<20x48xf32>) -> tensor<20x48xf32>
    %50 = "tensor.empty"() : () -> tensor<20x48xbf16>
    %51 = "linalg.generic"(%49, %50) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg478: f32, %arg479: bf16):
      %587 = "arith.truncf"(%arg478) : (f32) -> bf16
      "linalg.yield"(%587) : (bf16) -> ()
    }) : (tensor<20x48xf32>, tensor<20x48xbf16>) -> tensor<20x48xbf16>
    %52 = "tensor.expand_shape"(%51) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 10, 48>}> : (tensor<20x48xbf16>) -> tensor<2x10x48xbf16>
    %53 = "tensor.empty"() : () -> tensor<2x10x48xf32>
    %54 = "linalg.generic"(%52, %53) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg476: bf16, %arg477: f32):
      %586 = "arith.extf"(%arg476) : (bf16) -> f32
      "linalg.yield"(%586) : (f32) -> ()
    }) : (tensor<2x10x48xbf16>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %55 = "linalg.generic"(%54, %53) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg474: f32, %arg475: f32):
      %582 = "arith.negf"(%arg474) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %583 = "math.exp"(%582) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %584 = "arith.addf"(%583, %8) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %585 = "arith.divf"(%8, %584) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%585) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %56 = "linalg.generic"(%54, %55, %53) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg471: f32, %arg472: f32, %arg473: f32):
      %581 = "arith.mulf"(%arg471, %arg472) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%581) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xf32>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %57 = "tensor.empty"() : () -> tensor<2x10x48xbf16>
    %58 = "linalg.generic"(%56, %57) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg469: f32, %arg470: bf16):
      %580 = "arith.truncf"(%arg469) : (f32) -> bf16
      "linalg.yield"(%580) : (bf16) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xbf16>) -> tensor<2x10x48xbf16>
    %59 = "tensor.extract_slice"(%arg1) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0>, static_sizes = array<i64: 1, 32, 48>, static_strides = array<i64: 1, 1, 1>}> : (tensor<3x32x48xbf16>) -> tensor<1x32x48xbf16>
    %60 = "tensor.collapse_shape"(%59) <{reassociation = [[0, 1], [2]]}> : (tensor<1x32x48xbf16>) -> tensor<32x48xbf16>
    %61 = "tensor.empty"() : () -> tensor<48x32xbf16>
    %62 = "linalg.transpose"(%60, %61) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg467: bf16, %arg468: bf16):
      "linalg.yield"(%arg467) : (bf16) -> ()
    }) : (tensor<32x48xbf16>, tensor<48x32xbf16>) -> tensor<48x32xbf16>
    %63 = "tensor.collapse_shape"(%58) <{reassociation = [[0, 1], [2]]}> : (tensor<2x10x48xbf16>) -> tensor<20x48xbf16>
    %64 = "tensor.empty"() : () -> tensor<20x32xf32>
    %65 = "linalg.fill"(%6, %64) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg465: f32, %arg466: f32):
      "linalg.yield"(%arg465) : (f32) -> ()
    }) : (f32, tensor<20x32xf32>) -> tensor<20x32xf32>
    %66 = "linalg.matmul"(%63, %62, %65) <{indexing_maps = [#map2, #map3, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg462: bf16, %arg463: bf16, %arg464: f32):
      %576 = "arith.extf"(%arg462) : (bf16) -> f32
      %577 = "arith.extf"(%arg463) : (bf16) -> f32
      %578 = "arith.mulf"(%576, %577) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %579 = "arith.addf"(%arg464, %578) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%579) : (f32) -> ()
    }) : (tensor<20x48xbf16>, tensor<48x32xbf16>, tensor<20x32xf32>) -> tensor<20x32xf32>
    %67 = "tensor.empty"() : () -> tensor<20x32xbf16>
    %68 = "linalg.generic"(%66, %67) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg460: f32, %arg461: bf16):
      %575 = "arith.truncf"(%arg460) : (f32) -> bf16
      "linalg.yield"(%575) : (bf16) -> ()
    }) : (tensor<20x32xf32>, tensor<20x32xbf16>) -> tensor<20x32xbf16>
    %69 = "tensor.expand_shape"(%68) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 10, 32>}> : (tensor<20x32xbf16>) -> tensor<2x10x32xbf16>
    %70 = "tensor.extract_slice"(%42) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0>, static_sizes = array<i64: 2, 10, 1>, static_strides = array<i64: 1, 1, 1>}> : (tensor<2x10x3xbf16>) -> tensor<2x10x1xbf16>
    %71 = "linalg.generic"(%70, %69, %16) <{indexing_maps = [#map5, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg457: bf16, %arg458: bf16, %arg459: bf16):
      %574 = "arith.mulf"(%arg457, %arg458) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%574) : (bf16) -> ()
    }) : (tensor<2x10x1xbf16>, tensor<2x10x32xbf16>, tensor<2x10x32xbf16>) -> tensor<2x10x32xbf16>
    %72 = "linalg.generic"(%17, %71, %16) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg454: bf16, %arg455: bf16, %arg456: bf16):
      %573 = "arith.addf"(%arg454, %arg455) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%573) : (bf16) -> ()
    }) : (tensor<2x10x32xbf16>, tensor<2x10x32xbf16>, tensor<2x10x32xbf16>) -> tensor<2x10x32xbf16>
    %73 = "tensor.extract_slice"(%arg0) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 1, 0, 0>, static_sizes = array<i64: 1, 48, 32>, static_strides = array<i64: 1, 1, 1>}> : (tensor<3x48x32xbf16>) -> tensor<1x48x32xbf16>
    %74 = "tensor.collapse_shape"(%73) <{reassociation = [[0, 1], [2]]}> : (tensor<1x48x32xbf16>) -> tensor<48x32xbf16>
    %75 = "linalg.transpose"(%74, %45) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg452: bf16, %arg453: bf16):
      "linalg.yield"(%arg452) : (bf16) -> ()
    }) : (tensor<48x32xbf16>, tensor<32x48xbf16>) -> tensor<32x48xbf16>
    %76 = "linalg.matmul"(%20, %75, %48) <{indexing_maps = [#map2, #map3, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg449: bf16, %arg450: bf16, %arg451: f32):
      %569 = "arith.extf"(%arg449) : (bf16) -> f32
      %570 = "arith.extf"(%arg450) : (bf16) -> f32
      %571 = "arith.mulf"(%569, %570) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %572 = "arith.addf"(%arg451, %571) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%572) : (f32) -> ()
    }) : (tensor<20x32xbf16>, tensor<32x48xbf16>, tensor<20x48xf32>) -> tensor<20x48xf32>
    %77 = "linalg.generic"(%76, %50) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg447: f32, %arg448: bf16):
      %568 = "arith.truncf"(%arg447) : (f32) -> bf16
      "linalg.yield"(%568) : (bf16) -> ()
    }) : (tensor<20x48xf32>, tensor<20x48xbf16>) -> tensor<20x48xbf16>
    %78 = "tensor.expand_shape"(%77) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 10, 48>}> : (tensor<20x48xbf16>) -> tensor<2x10x48xbf16>
    %79 = "linalg.generic"(%78, %53) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg445: bf16, %arg446: f32):
      %567 = "arith.extf"(%arg445) : (bf16) -> f32
      "linalg.yield"(%567) : (f32) -> ()
    }) : (tensor<2x10x48xbf16>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %80 = "linalg.generic"(%79, %53) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg443: f32, %arg444: f32):
      %563 = "arith.negf"(%arg443) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %564 = "math.exp"(%563) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %565 = "arith.addf"(%564, %8) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %566 = "arith.divf"(%8, %565) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%566) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %81 = "linalg.generic"(%79, %80, %53) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg440: f32, %arg441: f32, %arg442: f32):
      %562 = "arith.mulf"(%arg440, %arg441) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%562) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xf32>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %82 = "linalg.generic"(%81, %57) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg438: f32, %arg439: bf16):
      %561 = "arith.truncf"(%arg438) : (f32) -> bf16
      "linalg.yield"(%561) : (bf16) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xbf16>) -> tensor<2x10x48xbf16>
    %83 = "tensor.extract_slice"(%arg1) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 1, 0, 0>, static_sizes = array<i64: 1, 32, 48>, static_strides = array<i64: 1, 1, 1>}> : (tensor<3x32x48xbf16>) -> tensor<1x32x48xbf16>
    %84 = "tensor.collapse_shape"(%83) <{reassociation = [[0, 1], [2]]}> : (tensor<1x32x48xbf16>) -> tensor<32x48xbf16>
    %85 = "linalg.transpose"(%84, %61) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg436: bf16, %arg437: bf16):
      "linalg.yield"(%arg436) : (bf16) -> ()
    }) : (tensor<32x48xbf16>, tensor<48x32xbf16>) -> tensor<48x32xbf16>
    %86 = "tensor.collapse_shape"(%82) <{reassociation = [[0, 1], [2]]}> : (tensor<2x10x48xbf16>) -> tensor<20x48xbf16>
    %87 = "linalg.matmul"(%86, %85, %65) <{indexing_maps = [#map2, #map3, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg433: bf16, %arg434: bf16, %arg435: f32):
      %557 = "arith.extf"(%arg433) : (bf16) -> f32
      %558 = "arith.extf"(%arg434) : (bf16) -> f32
      %559 = "arith.mulf"(%557, %558) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %560 = "arith.addf"(%arg435, %559) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%560) : (f32) -> ()
    }) : (tensor<20x48xbf16>, tensor<48x32xbf16>, tensor<20x32xf32>) -> tensor<20x32xf32>
    %88 = "linalg.generic"(%87, %67) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg431: f32, %arg432: bf16):
      %556 = "arith.truncf"(%arg431) : (f32) -> bf16
      "linalg.yield"(%556) : (bf16) -> ()
    }) : (tensor<20x32xf32>, tensor<20x32xbf16>) -> tensor<20x32xbf16>
    %89 = "tensor.expand_shape"(%88) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 10, 32>}> : (tensor<20x32xbf16>) -> tensor<2x10x32xbf16>
    %90 = "tensor.extract_slice"(%42) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 1>, static_sizes = array<i64: 2, 10, 1>, static_strides = array<i64: 1, 1, 1>}> : (tensor<2x10x3xbf16>) -> tensor<2x10x1xbf16>
    %91 = "linalg.generic"(%90, %89, %16) <{indexing_maps = [#map5, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg428: bf16, %arg429: bf16, %arg430: bf16):
      %555 = "arith.mulf"(%arg428, %arg429) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%555) : (bf16) -> ()
    }) : (tensor<2x10x1xbf16>, tensor<2x10x32xbf16>, tensor<2x10x32xbf16>) -> tensor<2x10x32xbf16>
    %92 = "linalg.generic"(%72, %91, %16) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg425: bf16, %arg426: bf16, %arg427: bf16):
      %554 = "arith.addf"(%arg425, %arg426) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%554) : (bf16) -> ()
    }) : (tensor<2x10x32xbf16>, tensor<2x10x32xbf16>, tensor<2x10x32xbf16>) -> tensor<2x10x32xbf16>
    %93 = "tensor.extract_slice"(%arg0) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 2, 0, 0>, static_sizes = array<i64: 1, 48, 32>, static_strides = array<i64: 1, 1, 1>}> : (tensor<3x48x32xbf16>) -> tensor<1x48x32xbf16>
    %94 = "tensor.collapse_shape"(%93) <{reassociation = [[0, 1], [2]]}> : (tensor<1x48x32xbf16>) -> tensor<48x32xbf16>
    %95 = "linalg.transpose"(%94, %45) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg423: bf16, %arg424: bf16):
      "linalg.yield"(%arg423) : (bf16) -> ()
    }) : (tensor<48x32xbf16>, tensor<32x48xbf16>) -> tensor<32x48xbf16>
    %96 = "linalg.matmul"(%20, %95, %48) <{indexing_maps = [#map2, #map3, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg420: bf16, %arg421: bf16, %arg422: f32):
      %550 = "arith.extf"(%arg420) : (bf16) -> f32
      %551 = "arith.extf"(%arg421) : (bf16) -> f32
      %552 = "arith.mulf"(%550, %551) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %553 = "arith.addf"(%arg422, %552) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%553) : (f32) -> ()
    }) : (tensor<20x32xbf16>, tensor<32x48xbf16>, tensor<20x48xf32>) -> tensor<20x48xf32>
    %97 = "linalg.generic"(%96, %50) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg418: f32, %arg419: bf16):
      %549 = "arith.truncf"(%arg418) : (f32) -> bf16
      "linalg.yield"(%549) : (bf16) -> ()
    }) : (tensor<20x48xf32>, tensor<20x48xbf16>) -> tensor<20x48xbf16>
    %98 = "tensor.expand_shape"(%97) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 10, 48>}> : (tensor<20x48xbf16>) -> tensor<2x10x48xbf16>
    %99 = "linalg.generic"(%98, %53) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg416: bf16, %arg417: f32):
      %548 = "arith.extf"(%arg416) : (bf16) -> f32
      "linalg.yield"(%548) : (f32) -> ()
    }) : (tensor<2x10x48xbf16>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %100 = "linalg.generic"(%99, %53) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg414: f32, %arg415: f32):
      %544 = "arith.negf"(%arg414) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %545 = "math.exp"(%544) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %546 = "arith.addf"(%545, %8) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %547 = "arith.divf"(%8, %546) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%547) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %101 = "linalg.generic"(%99, %100, %53) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg411: f32, %arg412: f32, %arg413: f32):
      %543 = "arith.mulf"(%arg411, %arg412) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%543) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xf32>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %102 = "linalg.generic"(%101, %57) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg409: f32, %arg410: bf16):
      %542 = "arith.truncf"(%arg409) : (f32) -> bf16
      "linalg.yield"(%542) : (bf16) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xbf16>) -> tensor<2x10x48xbf16>
    %103 = "tensor.extract_slice"(%arg1) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 2, 0, 0>, static_sizes = array<i64: 1, 32, 48>, static_strides = array<i64: 1, 1, 1>}> : (tensor<3x32x48xbf16>) -> tensor<1x32x48xbf16>
    %104 = "tensor.collapse_shape"(%103) <{reassociation = [[0, 1], [2]]}> : (tensor<1x32x48xbf16>) -> tensor<32x48xbf16>
    %105 = "linalg.transpose"(%104, %61) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg407: bf16, %arg408: bf16):
      "linalg.yield"(%arg407) : (bf16) -> ()
    }) : (tensor<32x48xbf16>, tensor<48x32xbf16>) -> tensor<48x32xbf16>
    %106 = "tensor.collapse_shape"(%102) <{reassociation = [[0, 1], [2]]}> : (tensor<2x10x48xbf16>) -> tensor<20x48xbf16>
    %107 = "linalg.matmul"(%106, %105, %65) <{indexing_maps = [#map2, #map3, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg404: bf16, %arg405: bf16, %arg406: f32):
      %538 = "arith.extf"(%arg404) : (bf16) -> f32
      %539 = "arith.extf"(%arg405) : (bf16) -> f32
      %540 = "arith.mulf"(%538, %539) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %541 = "arith.addf"(%arg406, %540) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%541) : (f32) -> ()
    }) : (tensor<20x48xbf16>, tensor<48x32xbf16>, tensor<20x32xf32>) -> tensor<20x32xf32>
    %108 = "linalg.generic"(%107, %67) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg402: f32, %arg403: bf16):
      %537 = "arith.truncf"(%arg402) : (f32) -> bf16
      "linalg.yield"(%537) : (bf16) -> ()
    }) : (tensor<20x32xf32>, tensor<20x32xbf16>) -> tensor<20x32xbf16>
    %109 = "tensor.expand_shape"(%108) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 10, 32>}> : (tensor<20x32xbf16>) -> tensor<2x10x32xbf16>
    %110 = "tensor.extract_slice"(%42) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 2>, static_sizes = array<i64: 2, 10, 1>, static_strides = array<i64: 1, 1, 1>}> : (tensor<2x10x3xbf16>) -> tensor<2x10x1xbf16>
    %111 = "linalg.generic"(%110, %109, %16) <{indexing_maps = [#map5, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg399: bf16, %arg400: bf16, %arg401: bf16):
      %536 = "arith.mulf"(%arg399, %arg400) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%536) : (bf16) -> ()
    }) : (tensor<2x10x1xbf16>, tensor<2x10x32xbf16>, tensor<2x10x32xbf16>) -> tensor<2x10x32xbf16>
    %112 = "linalg.generic"(%92, %111, %16) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg396: bf16, %arg397: bf16, %arg398: bf16):
      %535 = "arith.addf"(%arg396, %arg397) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%535) : (bf16) -> ()
    }) : (tensor<2x10x32xbf16>, tensor<2x10x32xbf16>, tensor<2x10x32xbf16>) -> tensor<2x10x32xbf16>
    %113 = "tensor.empty"() : () -> tensor<32x64xbf16>
    %114 = "linalg.transpose"(%arg4, %113) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg394: bf16, %arg395: bf16):
      "linalg.yield"(%arg394) : (bf16) -> ()
    }) : (tensor<64x32xbf16>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %115 = "tensor.collapse_shape"(%112) <{reassociation = [[0, 1], [2]]}> : (tensor<2x10x32xbf16>) -> tensor<20x32xbf16>
    %116 = "tensor.empty"() : () -> tensor<20x64xf32>
    %117 = "linalg.fill"(%6, %116) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg392: f32, %arg393: f32):
      "linalg.yield"(%arg392) : (f32) -> ()
    }) : (f32, tensor<20x64xf32>) -> tensor<20x64xf32>
    %118 = "linalg.matmul"(%115, %114, %117) <{indexing_maps = [#map2, #map3, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg389: bf16, %arg390: bf16, %arg391: f32):
      %531 = "arith.extf"(%arg389) : (bf16) -> f32
      %532 = "arith.extf"(%arg390) : (bf16) -> f32
      %533 = "arith.mulf"(%531, %532) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %534 = "arith.addf"(%arg391, %533) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%534) : (f32) -> ()
    }) : (tensor<20x32xbf16>, tensor<32x64xbf16>, tensor<20x64xf32>) -> tensor<20x64xf32>
    %119 = "tensor.empty"() : () -> tensor<20x64xbf16>
    %120 = "linalg.generic"(%118, %119) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg387: f32, %arg388: bf16):
      %530 = "arith.truncf"(%arg387) : (f32) -> bf16
      "linalg.yield"(%530) : (bf16) -> ()
    }) : (tensor<20x64xf32>, tensor<20x64xbf16>) -> tensor<20x64xbf16>
    %121 = "tensor.expand_shape"(%120) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 10, 64>}> : (tensor<20x64xbf16>) -> tensor<2x10x64xbf16>
    %122 = "tensor.empty"() : () -> tensor<2x10x64xf32>
    %123 = "linalg.generic"(%121, %122) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg385: bf16, %arg386: f32):
      %529 = "arith.extf"(%arg385) : (bf16) -> f32
      "linalg.yield"(%529) : (f32) -> ()
    }) : (tensor<2x10x64xbf16>, tensor<2x10x64xf32>) -> tensor<2x10x64xf32>
    %124 = "tensor.collapse_shape"(%123) <{reassociation = [[0, 1], [2]]}> : (tensor<2x10x64xf32>) -> tensor<20x64xf32>
    %125 = "tensor.collapse_shape"(%arg6) <{reassociation = [[0, 1]]}> : (tensor<2x10xi64>) -> tensor<20xi64>
    %126 = "tensor.empty"() : () -> tensor<20xi64>
    %127 = "linalg.fill"(%2, %126) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg383: i64, %arg384: i64):
      "linalg.yield"(%arg383) : (i64) -> ()
    }) : (i64, tensor<20xi64>) -> tensor<20xi64>
    %128 = "tensor.empty"() : () -> tensor<20xf32>
    %129 = "linalg.fill"(%7, %128) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg381: f32, %arg382: f32):
      "linalg.yield"(%arg381) : (f32) -> ()
    }) : (f32, tensor<20xf32>) -> tensor<20xf32>
    %130:2 = "linalg.generic"(%124, %129, %127) <{indexing_maps = [#map4, #map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg378: f32, %arg379: f32, %arg380: i64):
      %524 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %525 = "arith.index_cast"(%524) : (index) -> i64
      %526 = "arith.maximumf"(%arg378, %arg379) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %527 = "arith.cmpf"(%arg378, %arg379) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %528 = "arith.select"(%527, %525, %arg380) : (i1, i64, i64) -> i64
      "linalg.yield"(%526, %528) : (f32, i64) -> ()
    }) : (tensor<20x64xf32>, tensor<20xf32>, tensor<20xi64>) -> (tensor<20xf32>, tensor<20xi64>)
    %131 = "tensor.expand_shape"(%130#0) <{reassociation = [[0, 1]], static_output_shape = array<i64: 20, 1>}> : (tensor<20xf32>) -> tensor<20x1xf32>
    %132 = "linalg.generic"(%124, %131, %116) <{indexing_maps = [#map4, #map7, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg375: f32, %arg376: f32, %arg377: f32):
      %523 = "arith.subf"(%arg375, %arg376) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%523) : (f32) -> ()
    }) : (tensor<20x64xf32>, tensor<20x1xf32>, tensor<20x64xf32>) -> tensor<20x64xf32>
    %133 = "linalg.generic"(%132, %116) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg373: f32, %arg374: f32):
      %522 = "math.exp"(%arg373) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%522) : (f32) -> ()
    }) : (tensor<20x64xf32>, tensor<20x64xf32>) -> tensor<20x64xf32>
    %134 = "tensor.empty"() : () -> tensor<20x1xf32>
    %135 = "linalg.fill"(%6, %134) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg371: f32, %arg372: f32):
      "linalg.yield"(%arg371) : (f32) -> ()
    }) : (f32, tensor<20x1xf32>) -> tensor<20x1xf32>
    %136 = "linalg.generic"(%133, %135) <{indexing_maps = [#map4, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg369: f32, %arg370: f32):
      %521 = "arith.addf"(%arg369, %arg370) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%521) : (f32) -> ()
    }) : (tensor<20x64xf32>, tensor<20x1xf32>) -> tensor<20x1xf32>
    %137 = "linalg.generic"(%136, %134) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg367: f32, %arg368: f32):
      %520 = "math.log"(%arg367) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%520) : (f32) -> ()
    }) : (tensor<20x1xf32>, tensor<20x1xf32>) -> tensor<20x1xf32>
    %138 = "linalg.generic"(%132, %137, %116) <{indexing_maps = [#map4, #map7, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg364: f32, %arg365: f32, %arg366: f32):
      %519 = "arith.subf"(%arg364, %arg365) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%519) : (f32) -> ()
    }) : (tensor<20x64xf32>, tensor<20x1xf32>, tensor<20x64xf32>) -> tensor<20x64xf32>
    %139 = "tensor.empty"() : () -> tensor<20xi1>
    %140 = "linalg.generic"(%125, %139) <{indexing_maps = [#map8, #map8], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg362: i64, %arg363: i1):
      %518 = "arith.cmpi"(%arg362, %0) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%518) : (i1) -> ()
    }) : (tensor<20xi64>, tensor<20xi1>) -> tensor<20xi1>
    %141 = "linalg.generic"(%140, %125, %14, %126) <{indexing_maps = [#map8, #map8, #map9, #map8], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg358: i1, %arg359: i64, %arg360: i64, %arg361: i64):
      %517 = "arith.select"(%arg358, %arg359, %arg360) : (i1, i64, i64) -> i64
      "linalg.yield"(%517) : (i64) -> ()
    }) : (tensor<20xi1>, tensor<20xi64>, tensor<i64>, tensor<20xi64>) -> tensor<20xi64>
    %142 = "tensor.expand_shape"(%141) <{reassociation = [[0, 1]], static_output_shape = array<i64: 20, 1>}> : (tensor<20xi64>) -> tensor<20x1xi64>
    %143 = "linalg.generic"(%142, %135) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg356: i64, %arg357: f32):
      %512 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %513 = "arith.index_cast"(%arg356) : (i64) -> index
      %514 = "arith.cmpi"(%513, %5) <{predicate = 2 : i64}> : (index, index) -> i1
      "cf.assert"(%514) <{msg = "index must be smaller than dim size"}> : (i1) -> ()
      %515 = "arith.cmpi"(%arg356, %2) <{predicate = 5 : i64}> : (i64, i64) -> i1
      "cf.assert"(%515) <{msg = "index must be larger or equal to 0"}> : (i1) -> ()
      %516 = "tensor.extract"(%138, %512, %513) : (tensor<20x64xf32>, index, index) -> f32
      "linalg.yield"(%516) : (f32) -> ()
    }) : (tensor<20x1xi64>, tensor<20x1xf32>) -> tensor<20x1xf32>
    %144 = "tensor.collapse_shape"(%143) <{reassociation = [[0, 1]]}> : (tensor<20x1xf32>) -> tensor<20xf32>
    %145 = "linalg.generic"(%144, %128) <{indexing_maps = [#map8, #map8], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg354: f32, %arg355: f32):
      %511 = "arith.negf"(%arg354) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%511) : (f32) -> ()
    }) : (tensor<20xf32>, tensor<20xf32>) -> tensor<20xf32>
    %146 = "linalg.generic"(%140, %145, %13, %128) <{indexing_maps = [#map8, #map8, #map9, #map8], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg350: i1, %arg351: f32, %arg352: f32, %arg353: f32):
      %510 = "arith.select"(%arg350, %arg351, %arg352) : (i1, f32, f32) -> f32
      "linalg.yield"(%510) : (f32) -> ()
    }) : (tensor<20xi1>, tensor<20xf32>, tensor<f32>, tensor<20xf32>) -> tensor<20xf32>
    %147 = "tensor.empty"() : () -> tensor<i64>
    %148 = "linalg.fill"(%2, %147) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg348: i64, %arg349: i64):
      "linalg.yield"(%arg348) : (i64) -> ()
    }) : (i64, tensor<i64>) -> tensor<i64>
    %149 = "linalg.generic"(%140, %148) <{indexing_maps = [#map8, #map9], iterator_types = [#linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg346: i1, %arg347: i64):
      %508 = "arith.extui"(%arg346) : (i1) -> i64
      %509 = "arith.addi"(%508, %arg347) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%509) : (i64) -> ()
    }) : (tensor<20xi1>, tensor<i64>) -> tensor<i64>
    %150 = "tensor.empty"() : () -> tensor<f32>
    %151 = "linalg.generic"(%149, %150) <{indexing_maps = [#map10, #map10], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg344: i64, %arg345: f32):
      %507 = "arith.sitofp"(%arg344) : (i64) -> f32
      "linalg.yield"(%507) : (f32) -> ()
    }) : (tensor<i64>, tensor<f32>) -> tensor<f32>
    %152 = "linalg.fill"(%6, %150) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg342: f32, %arg343: f32):
      "linalg.yield"(%arg342) : (f32) -> ()
    }) : (f32, tensor<f32>) -> tensor<f32>
    %153 = "linalg.generic"(%146, %152) <{indexing_maps = [#map8, #map9], iterator_types = [#linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg340: f32, %arg341: f32):
      %506 = "arith.addf"(%arg340, %arg341) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%506) : (f32) -> ()
    }) : (tensor<20xf32>, tensor<f32>) -> tensor<f32>
    %154 = "linalg.generic"(%153, %151, %150) <{indexing_maps = [#map10, #map10, #map10], iterator_types = [], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg337: f32, %arg338: f32, %arg339: f32):
      %505 = "arith.divf"(%arg337, %arg338) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%505) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %155 = "linalg.generic"(%12, %151, %150) <{indexing_maps = [#map10, #map10, #map10], iterator_types = [], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg334: f32, %arg335: f32, %arg336: f32):
      %504 = "arith.divf"(%arg334, %arg335) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%504) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %156 = "tensor.expand_shape"(%125) <{reassociation = [[0, 1]], static_output_shape = array<i64: 20, 1>}> : (tensor<20xi64>) -> tensor<20x1xi64>
    %157 = "tensor.empty"() : () -> tensor<64xi64>
    %158 = "linalg.generic"(%157) <{indexing_maps = [#map8], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg333: i64):
      %502 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %503 = "arith.index_cast"(%502) : (index) -> i64
      "linalg.yield"(%503) : (i64) -> ()
    }) : (tensor<64xi64>) -> tensor<64xi64>
    %159 = "tensor.expand_shape"(%158) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 64>}> : (tensor<64xi64>) -> tensor<1x64xi64>
    %160 = "tensor.empty"() : () -> tensor<20x64xi1>
    %161 = "linalg.generic"(%156, %159, %160) <{indexing_maps = [#map7, #map11, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg330: i64, %arg331: i64, %arg332: i1):
      %501 = "arith.cmpi"(%arg330, %arg331) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%501) : (i1) -> ()
    }) : (tensor<20x1xi64>, tensor<1x64xi64>, tensor<20x64xi1>) -> tensor<20x64xi1>
    %162 = "tensor.empty"() : () -> tensor<20x1xi1>
    %163 = "linalg.generic"(%156, %162) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg328: i64, %arg329: i1):
      %500 = "arith.cmpi"(%arg328, %0) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%500) : (i1) -> ()
    }) : (tensor<20x1xi64>, tensor<20x1xi1>) -> tensor<20x1xi1>
    %164 = "linalg.generic"(%161, %163, %160) <{indexing_maps = [#map4, #map7, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg325: i1, %arg326: i1, %arg327: i1):
      %499 = "arith.andi"(%arg325, %arg326) : (i1, i1) -> i1
      "linalg.yield"(%499) : (i1) -> ()
    }) : (tensor<20x64xi1>, tensor<20x1xi1>, tensor<20x64xi1>) -> tensor<20x64xi1>
    %165 = "linalg.generic"(%155, %150) <{indexing_maps = [#map10, #map10], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg323: f32, %arg324: f32):
      %498 = "arith.negf"(%arg323) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%498) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %166 = "linalg.generic"(%164, %165, %13, %116) <{indexing_maps = [#map4, #map12, #map12, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg319: i1, %arg320: f32, %arg321: f32, %arg322: f32):
      %497 = "arith.select"(%arg319, %arg320, %arg321) : (i1, f32, f32) -> f32
      "linalg.yield"(%497) : (f32) -> ()
    }) : (tensor<20x64xi1>, tensor<f32>, tensor<f32>, tensor<20x64xf32>) -> tensor<20x64xf32>
    %167 = "linalg.generic"(%138, %116) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg317: f32, %arg318: f32):
      %496 = "math.exp"(%arg317) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%496) : (f32) -> ()
    }) : (tensor<20x64xf32>, tensor<20x64xf32>) -> tensor<20x64xf32>
    %168 = "linalg.generic"(%166, %135) <{indexing_maps = [#map4, #map7], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg315: f32, %arg316: f32):
      %495 = "arith.addf"(%arg315, %arg316) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%495) : (f32) -> ()
    }) : (tensor<20x64xf32>, tensor<20x1xf32>) -> tensor<20x1xf32>
    %169 = "linalg.generic"(%167, %168, %116) <{indexing_maps = [#map4, #map7, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg312: f32, %arg313: f32, %arg314: f32):
      %494 = "arith.mulf"(%arg312, %arg313) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%494) : (f32) -> ()
    }) : (tensor<20x64xf32>, tensor<20x1xf32>, tensor<20x64xf32>) -> tensor<20x64xf32>
    %170 = "linalg.generic"(%166, %169, %116) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg309: f32, %arg310: f32, %arg311: f32):
      %493 = "arith.subf"(%arg309, %arg310) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%493) : (f32) -> ()
    }) : (tensor<20x64xf32>, tensor<20x64xf32>, tensor<20x64xf32>) -> tensor<20x64xf32>
    %171 = "tensor.expand_shape"(%170) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 10, 64>}> : (tensor<20x64xf32>) -> tensor<2x10x64xf32>
    %172 = "tensor.empty"() : () -> tensor<2x10x64xbf16>
    %173 = "linalg.generic"(%171, %172) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg307: f32, %arg308: bf16):
      %492 = "arith.truncf"(%arg307) : (f32) -> bf16
      "linalg.yield"(%492) : (bf16) -> ()
    }) : (tensor<2x10x64xf32>, tensor<2x10x64xbf16>) -> tensor<2x10x64xbf16>
    %174 = "tensor.collapse_shape"(%173) <{reassociation = [[0, 1], [2]]}> : (tensor<2x10x64xbf16>) -> tensor<20x64xbf16>
    %175 = "tensor.empty"() : () -> tensor<64x20xbf16>
    %176 = "linalg.transpose"(%174, %175) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg305: bf16, %arg306: bf16):
      "linalg.yield"(%arg305) : (bf16) -> ()
    }) : (tensor<20x64xbf16>, tensor<64x20xbf16>) -> tensor<64x20xbf16>
    %177 = "tensor.empty"() : () -> tensor<64x32xf32>
    %178 = "linalg.fill"(%6, %177) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg303: f32, %arg304: f32):
      "linalg.yield"(%arg303) : (f32) -> ()
    }) : (f32, tensor<64x32xf32>) -> tensor<64x32xf32>
    %179 = "linalg.matmul"(%176, %115, %178) <{indexing_maps = [#map2, #map3, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg300: bf16, %arg301: bf16, %arg302: f32):
      %488 = "arith.extf"(%arg300) : (bf16) -> f32
      %489 = "arith.extf"(%arg301) : (bf16) -> f32
      %490 = "arith.mulf"(%488, %489) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %491 = "arith.addf"(%arg302, %490) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%491) : (f32) -> ()
    }) : (tensor<64x20xbf16>, tensor<20x32xbf16>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %180 = "tensor.empty"() : () -> tensor<64x32xbf16>
    %181 = "linalg.generic"(%179, %180) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg298: f32, %arg299: bf16):
      %487 = "arith.truncf"(%arg298) : (f32) -> bf16
      "linalg.yield"(%487) : (bf16) -> ()
    }) : (tensor<64x32xf32>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
    %182 = "linalg.matmul"(%174, %arg4, %65) <{indexing_maps = [#map2, #map3, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg295: bf16, %arg296: bf16, %arg297: f32):
      %483 = "arith.extf"(%arg295) : (bf16) -> f32
      %484 = "arith.extf"(%arg296) : (bf16) -> f32
      %485 = "arith.mulf"(%483, %484) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %486 = "arith.addf"(%arg297, %485) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%486) : (f32) -> ()
    }) : (tensor<20x64xbf16>, tensor<64x32xbf16>, tensor<20x32xf32>) -> tensor<20x32xf32>
    %183 = "linalg.generic"(%182, %67) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg293: f32, %arg294: bf16):
      %482 = "arith.truncf"(%arg293) : (f32) -> bf16
      "linalg.yield"(%482) : (bf16) -> ()
    }) : (tensor<20x32xf32>, tensor<20x32xbf16>) -> tensor<20x32xbf16>
    %184 = "tensor.expand_shape"(%183) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 10, 32>}> : (tensor<20x32xbf16>) -> tensor<2x10x32xbf16>
    %185 = "linalg.generic"(%184, %110, %16) <{indexing_maps = [#map1, #map5, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg290: bf16, %arg291: bf16, %arg292: bf16):
      %481 = "arith.mulf"(%arg290, %arg291) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%481) : (bf16) -> ()
    }) : (tensor<2x10x32xbf16>, tensor<2x10x1xbf16>, tensor<2x10x32xbf16>) -> tensor<2x10x32xbf16>
    %186 = "linalg.generic"(%184, %109, %16) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg287: bf16, %arg288: bf16, %arg289: bf16):
      %480 = "arith.mulf"(%arg287, %arg288) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%480) : (bf16) -> ()
    }) : (tensor<2x10x32xbf16>, tensor<2x10x32xbf16>, tensor<2x10x32xbf16>) -> tensor<2x10x32xbf16>
    %187 = "tensor.empty"() : () -> tensor<2x10x32xf32>
    %188 = "linalg.generic"(%186, %187) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg285: bf16, %arg286: f32):
      %479 = "arith.extf"(%arg285) : (bf16) -> f32
      "linalg.yield"(%479) : (f32) -> ()
    }) : (tensor<2x10x32xbf16>, tensor<2x10x32xf32>) -> tensor<2x10x32xf32>
    %189 = "linalg.generic"(%188, %38) <{indexing_maps = [#map1, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg283: f32, %arg284: f32):
      %478 = "arith.addf"(%arg283, %arg284) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%478) : (f32) -> ()
    }) : (tensor<2x10x32xf32>, tensor<2x10x1xf32>) -> tensor<2x10x1xf32>
    %190 = "tensor.empty"() : () -> tensor<2x10x1xbf16>
    %191 = "linalg.generic"(%189, %190) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg281: f32, %arg282: bf16):
      %477 = "arith.truncf"(%arg281) : (f32) -> bf16
      "linalg.yield"(%477) : (bf16) -> ()
    }) : (tensor<2x10x1xf32>, tensor<2x10x1xbf16>) -> tensor<2x10x1xbf16>
    %192 = "tensor.insert_slice"(%191, %11) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 2>, static_sizes = array<i64: 2, 10, 1>, static_strides = array<i64: 1, 1, 1>}> : (tensor<2x10x1xbf16>, tensor<2x10x3xbf16>) -> tensor<2x10x3xbf16>
    %193 = "tensor.collapse_shape"(%185) <{reassociation = [[0, 1], [2]]}> : (tensor<2x10x32xbf16>) -> tensor<20x32xbf16>
    %194 = "tensor.empty"() : () -> tensor<32x20xbf16>
    %195 = "linalg.transpose"(%193, %194) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg279: bf16, %arg280: bf16):
      "linalg.yield"(%arg279) : (bf16) -> ()
    }) : (tensor<20x32xbf16>, tensor<32x20xbf16>) -> tensor<32x20xbf16>
    %196 = "tensor.empty"() : () -> tensor<32x48xf32>
    %197 = "linalg.fill"(%6, %196) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg277: f32, %arg278: f32):
      "linalg.yield"(%arg277) : (f32) -> ()
    }) : (f32, tensor<32x48xf32>) -> tensor<32x48xf32>
    %198 = "linalg.matmul"(%195, %106, %197) <{indexing_maps = [#map2, #map3, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg274: bf16, %arg275: bf16, %arg276: f32):
      %473 = "arith.extf"(%arg274) : (bf16) -> f32
      %474 = "arith.extf"(%arg275) : (bf16) -> f32
      %475 = "arith.mulf"(%473, %474) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %476 = "arith.addf"(%arg276, %475) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%476) : (f32) -> ()
    }) : (tensor<32x20xbf16>, tensor<20x48xbf16>, tensor<32x48xf32>) -> tensor<32x48xf32>
    %199 = "linalg.generic"(%198, %45) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg272: f32, %arg273: bf16):
      %472 = "arith.truncf"(%arg272) : (f32) -> bf16
      "linalg.yield"(%472) : (bf16) -> ()
    }) : (tensor<32x48xf32>, tensor<32x48xbf16>) -> tensor<32x48xbf16>
    %200 = "linalg.matmul"(%193, %104, %48) <{indexing_maps = [#map2, #map3, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg269: bf16, %arg270: bf16, %arg271: f32):
      %468 = "arith.extf"(%arg269) : (bf16) -> f32
      %469 = "arith.extf"(%arg270) : (bf16) -> f32
      %470 = "arith.mulf"(%468, %469) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %471 = "arith.addf"(%arg271, %470) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%471) : (f32) -> ()
    }) : (tensor<20x32xbf16>, tensor<32x48xbf16>, tensor<20x48xf32>) -> tensor<20x48xf32>
    %201 = "linalg.generic"(%200, %50) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg267: f32, %arg268: bf16):
      %467 = "arith.truncf"(%arg267) : (f32) -> bf16
      "linalg.yield"(%467) : (bf16) -> ()
    }) : (tensor<20x48xf32>, tensor<20x48xbf16>) -> tensor<20x48xbf16>
    %202 = "tensor.expand_shape"(%201) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 10, 48>}> : (tensor<20x48xbf16>) -> tensor<2x10x48xbf16>
    %203 = "tensor.empty"() : () -> tensor<3xi64>
    %204 = "linalg.generic"(%203) <{indexing_maps = [#map8], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg266: i64):
      %465 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %466 = "arith.index_cast"(%465) : (index) -> i64
      "linalg.yield"(%466) : (i64) -> ()
    }) : (tensor<3xi64>) -> tensor<3xi64>
    %205 = "tensor.expand_shape"(%204) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 3, 1, 1>}> : (tensor<3xi64>) -> tensor<3x1x1xi64>
    %206 = "tensor.empty"() : () -> tensor<3x1x1xi1>
    %207 = "linalg.generic"(%205, %206) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg264: i64, %arg265: i1):
      %464 = "arith.cmpi"(%arg264, %1) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%464) : (i1) -> ()
    }) : (tensor<3x1x1xi64>, tensor<3x1x1xi1>) -> tensor<3x1x1xi1>
    %208 = "tensor.empty"() : () -> tensor<3x32x48xbf16>
    %209 = "linalg.generic"(%199, %208) <{indexing_maps = [#map13, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg262: bf16, %arg263: bf16):
      "linalg.yield"(%arg262) : (bf16) -> ()
    }) : (tensor<32x48xbf16>, tensor<3x32x48xbf16>) -> tensor<3x32x48xbf16>
    %210 = "linalg.generic"(%207, %209, %10, %208) <{indexing_maps = [#map14, #map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg258: i1, %arg259: bf16, %arg260: bf16, %arg261: bf16):
      %463 = "arith.select"(%arg258, %arg259, %arg260) : (i1, bf16, bf16) -> bf16
      "linalg.yield"(%463) : (bf16) -> ()
    }) : (tensor<3x1x1xi1>, tensor<3x32x48xbf16>, tensor<3x32x48xbf16>, tensor<3x32x48xbf16>) -> tensor<3x32x48xbf16>
    %211 = "linalg.generic"(%202, %53) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg256: bf16, %arg257: f32):
      %462 = "arith.extf"(%arg256) : (bf16) -> f32
      "linalg.yield"(%462) : (f32) -> ()
    }) : (tensor<2x10x48xbf16>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %212 = "linalg.generic"(%211, %100, %53) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg253: f32, %arg254: f32, %arg255: f32):
      %461 = "arith.mulf"(%arg253, %arg254) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%461) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xf32>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %213 = "linalg.generic"(%15, %100, %53) <{indexing_maps = [#map15, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg250: i64, %arg251: f32, %arg252: f32):
      %459 = "arith.sitofp"(%arg250) : (i64) -> f32
      %460 = "arith.subf"(%459, %arg251) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%460) : (f32) -> ()
    }) : (tensor<i64>, tensor<2x10x48xf32>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %214 = "linalg.generic"(%99, %213, %53) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg247: f32, %arg248: f32, %arg249: f32):
      %458 = "arith.mulf"(%arg247, %arg248) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%458) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xf32>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %215 = "linalg.generic"(%214, %53) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg245: f32, %arg246: f32):
      %457 = "arith.addf"(%arg245, %8) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%457) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %216 = "linalg.generic"(%212, %215, %53) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg242: f32, %arg243: f32, %arg244: f32):
      %456 = "arith.mulf"(%arg242, %arg243) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%456) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xf32>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %217 = "linalg.generic"(%216, %57) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg240: f32, %arg241: bf16):
      %455 = "arith.truncf"(%arg240) : (f32) -> bf16
      "linalg.yield"(%455) : (bf16) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xbf16>) -> tensor<2x10x48xbf16>
    %218 = "tensor.collapse_shape"(%217) <{reassociation = [[0, 1], [2]]}> : (tensor<2x10x48xbf16>) -> tensor<20x48xbf16>
    %219 = "tensor.empty"() : () -> tensor<48x20xbf16>
    %220 = "linalg.transpose"(%218, %219) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg238: bf16, %arg239: bf16):
      "linalg.yield"(%arg238) : (bf16) -> ()
    }) : (tensor<20x48xbf16>, tensor<48x20xbf16>) -> tensor<48x20xbf16>
    %221 = "tensor.empty"() : () -> tensor<48x32xf32>
    %222 = "linalg.fill"(%6, %221) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg236: f32, %arg237: f32):
      "linalg.yield"(%arg236) : (f32) -> ()
    }) : (f32, tensor<48x32xf32>) -> tensor<48x32xf32>
    %223 = "linalg.matmul"(%220, %20, %222) <{indexing_maps = [#map2, #map3, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg233: bf16, %arg234: bf16, %arg235: f32):
      %451 = "arith.extf"(%arg233) : (bf16) -> f32
      %452 = "arith.extf"(%arg234) : (bf16) -> f32
      %453 = "arith.mulf"(%451, %452) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %454 = "arith.addf"(%arg235, %453) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%454) : (f32) -> ()
    }) : (tensor<48x20xbf16>, tensor<20x32xbf16>, tensor<48x32xf32>) -> tensor<48x32xf32>
    %224 = "linalg.generic"(%223, %61) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg231: f32, %arg232: bf16):
      %450 = "arith.truncf"(%arg231) : (f32) -> bf16
      "linalg.yield"(%450) : (bf16) -> ()
    }) : (tensor<48x32xf32>, tensor<48x32xbf16>) -> tensor<48x32xbf16>
    %225 = "linalg.matmul"(%218, %94, %65) <{indexing_maps = [#map2, #map3, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg228: bf16, %arg229: bf16, %arg230: f32):
      %446 = "arith.extf"(%arg228) : (bf16) -> f32
      %447 = "arith.extf"(%arg229) : (bf16) -> f32
      %448 = "arith.mulf"(%446, %447) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %449 = "arith.addf"(%arg230, %448) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%449) : (f32) -> ()
    }) : (tensor<20x48xbf16>, tensor<48x32xbf16>, tensor<20x32xf32>) -> tensor<20x32xf32>
    %226 = "linalg.generic"(%225, %67) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg226: f32, %arg227: bf16):
      %445 = "arith.truncf"(%arg226) : (f32) -> bf16
      "linalg.yield"(%445) : (bf16) -> ()
    }) : (tensor<20x32xf32>, tensor<20x32xbf16>) -> tensor<20x32xbf16>
    %227 = "tensor.expand_shape"(%226) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 10, 32>}> : (tensor<20x32xbf16>) -> tensor<2x10x32xbf16>
    %228 = "tensor.empty"() : () -> tensor<3x48x32xbf16>
    %229 = "linalg.generic"(%224, %228) <{indexing_maps = [#map13, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg224: bf16, %arg225: bf16):
      "linalg.yield"(%arg224) : (bf16) -> ()
    }) : (tensor<48x32xbf16>, tensor<3x48x32xbf16>) -> tensor<3x48x32xbf16>
    %230 = "linalg.generic"(%207, %229, %9, %228) <{indexing_maps = [#map14, #map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg220: i1, %arg221: bf16, %arg222: bf16, %arg223: bf16):
      %444 = "arith.select"(%arg220, %arg221, %arg222) : (i1, bf16, bf16) -> bf16
      "linalg.yield"(%444) : (bf16) -> ()
    }) : (tensor<3x1x1xi1>, tensor<3x48x32xbf16>, tensor<3x48x32xbf16>, tensor<3x48x32xbf16>) -> tensor<3x48x32xbf16>
    %231 = "linalg.generic"(%184, %90, %16) <{indexing_maps = [#map1, #map5, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg217: bf16, %arg218: bf16, %arg219: bf16):
      %443 = "arith.mulf"(%arg217, %arg218) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%443) : (bf16) -> ()
    }) : (tensor<2x10x32xbf16>, tensor<2x10x1xbf16>, tensor<2x10x32xbf16>) -> tensor<2x10x32xbf16>
    %232 = "linalg.generic"(%184, %89, %16) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg214: bf16, %arg215: bf16, %arg216: bf16):
      %442 = "arith.mulf"(%arg214, %arg215) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%442) : (bf16) -> ()
    }) : (tensor<2x10x32xbf16>, tensor<2x10x32xbf16>, tensor<2x10x32xbf16>) -> tensor<2x10x32xbf16>
    %233 = "linalg.generic"(%232, %187) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg212: bf16, %arg213: f32):
      %441 = "arith.extf"(%arg212) : (bf16) -> f32
      "linalg.yield"(%441) : (f32) -> ()
    }) : (tensor<2x10x32xbf16>, tensor<2x10x32xf32>) -> tensor<2x10x32xf32>
    %234 = "linalg.generic"(%233, %38) <{indexing_maps = [#map1, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg210: f32, %arg211: f32):
      %440 = "arith.addf"(%arg210, %arg211) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%440) : (f32) -> ()
    }) : (tensor<2x10x32xf32>, tensor<2x10x1xf32>) -> tensor<2x10x1xf32>
    %235 = "linalg.generic"(%234, %190) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg208: f32, %arg209: bf16):
      %439 = "arith.truncf"(%arg208) : (f32) -> bf16
      "linalg.yield"(%439) : (bf16) -> ()
    }) : (tensor<2x10x1xf32>, tensor<2x10x1xbf16>) -> tensor<2x10x1xbf16>
    %236 = "tensor.insert_slice"(%235, %11) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 1>, static_sizes = array<i64: 2, 10, 1>, static_strides = array<i64: 1, 1, 1>}> : (tensor<2x10x1xbf16>, tensor<2x10x3xbf16>) -> tensor<2x10x3xbf16>
    %237 = "linalg.generic"(%192, %236, %41) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg205: bf16, %arg206: bf16, %arg207: bf16):
      %438 = "arith.addf"(%arg205, %arg206) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%438) : (bf16) -> ()
    }) : (tensor<2x10x3xbf16>, tensor<2x10x3xbf16>, tensor<2x10x3xbf16>) -> tensor<2x10x3xbf16>
    %238 = "tensor.collapse_shape"(%231) <{reassociation = [[0, 1], [2]]}> : (tensor<2x10x32xbf16>) -> tensor<20x32xbf16>
    %239 = "linalg.transpose"(%238, %194) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg203: bf16, %arg204: bf16):
      "linalg.yield"(%arg203) : (bf16) -> ()
    }) : (tensor<20x32xbf16>, tensor<32x20xbf16>) -> tensor<32x20xbf16>
    %240 = "linalg.matmul"(%239, %86, %197) <{indexing_maps = [#map2, #map3, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg200: bf16, %arg201: bf16, %arg202: f32):
      %434 = "arith.extf"(%arg200) : (bf16) -> f32
      %435 = "arith.extf"(%arg201) : (bf16) -> f32
      %436 = "arith.mulf"(%434, %435) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %437 = "arith.addf"(%arg202, %436) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%437) : (f32) -> ()
    }) : (tensor<32x20xbf16>, tensor<20x48xbf16>, tensor<32x48xf32>) -> tensor<32x48xf32>
    %241 = "linalg.generic"(%240, %45) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg198: f32, %arg199: bf16):
      %433 = "arith.truncf"(%arg198) : (f32) -> bf16
      "linalg.yield"(%433) : (bf16) -> ()
    }) : (tensor<32x48xf32>, tensor<32x48xbf16>) -> tensor<32x48xbf16>
    %242 = "linalg.matmul"(%238, %84, %48) <{indexing_maps = [#map2, #map3, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg195: bf16, %arg196: bf16, %arg197: f32):
      %429 = "arith.extf"(%arg195) : (bf16) -> f32
      %430 = "arith.extf"(%arg196) : (bf16) -> f32
      %431 = "arith.mulf"(%429, %430) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %432 = "arith.addf"(%arg197, %431) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%432) : (f32) -> ()
    }) : (tensor<20x32xbf16>, tensor<32x48xbf16>, tensor<20x48xf32>) -> tensor<20x48xf32>
    %243 = "linalg.generic"(%242, %50) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg193: f32, %arg194: bf16):
      %428 = "arith.truncf"(%arg193) : (f32) -> bf16
      "linalg.yield"(%428) : (bf16) -> ()
    }) : (tensor<20x48xf32>, tensor<20x48xbf16>) -> tensor<20x48xbf16>
    %244 = "tensor.expand_shape"(%243) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 10, 48>}> : (tensor<20x48xbf16>) -> tensor<2x10x48xbf16>
    %245 = "linalg.generic"(%205, %206) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg191: i64, %arg192: i1):
      %427 = "arith.cmpi"(%arg191, %3) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%427) : (i1) -> ()
    }) : (tensor<3x1x1xi64>, tensor<3x1x1xi1>) -> tensor<3x1x1xi1>
    %246 = "linalg.generic"(%241, %208) <{indexing_maps = [#map13, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg189: bf16, %arg190: bf16):
      "linalg.yield"(%arg189) : (bf16) -> ()
    }) : (tensor<32x48xbf16>, tensor<3x32x48xbf16>) -> tensor<3x32x48xbf16>
    %247 = "linalg.generic"(%245, %246, %10, %208) <{indexing_maps = [#map14, #map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg185: i1, %arg186: bf16, %arg187: bf16, %arg188: bf16):
      %426 = "arith.select"(%arg185, %arg186, %arg187) : (i1, bf16, bf16) -> bf16
      "linalg.yield"(%426) : (bf16) -> ()
    }) : (tensor<3x1x1xi1>, tensor<3x32x48xbf16>, tensor<3x32x48xbf16>, tensor<3x32x48xbf16>) -> tensor<3x32x48xbf16>
    %248 = "linalg.generic"(%210, %247, %208) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg182: bf16, %arg183: bf16, %arg184: bf16):
      %425 = "arith.addf"(%arg182, %arg183) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%425) : (bf16) -> ()
    }) : (tensor<3x32x48xbf16>, tensor<3x32x48xbf16>, tensor<3x32x48xbf16>) -> tensor<3x32x48xbf16>
    %249 = "linalg.generic"(%244, %53) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg180: bf16, %arg181: f32):
      %424 = "arith.extf"(%arg180) : (bf16) -> f32
      "linalg.yield"(%424) : (f32) -> ()
    }) : (tensor<2x10x48xbf16>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %250 = "linalg.generic"(%249, %80, %53) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg177: f32, %arg178: f32, %arg179: f32):
      %423 = "arith.mulf"(%arg177, %arg178) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%423) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xf32>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %251 = "linalg.generic"(%15, %80, %53) <{indexing_maps = [#map15, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg174: i64, %arg175: f32, %arg176: f32):
      %421 = "arith.sitofp"(%arg174) : (i64) -> f32
      %422 = "arith.subf"(%421, %arg175) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%422) : (f32) -> ()
    }) : (tensor<i64>, tensor<2x10x48xf32>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %252 = "linalg.generic"(%79, %251, %53) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg171: f32, %arg172: f32, %arg173: f32):
      %420 = "arith.mulf"(%arg171, %arg172) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%420) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xf32>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %253 = "linalg.generic"(%252, %53) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg169: f32, %arg170: f32):
      %419 = "arith.addf"(%arg169, %8) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%419) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %254 = "linalg.generic"(%250, %253, %53) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg166: f32, %arg167: f32, %arg168: f32):
      %418 = "arith.mulf"(%arg166, %arg167) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%418) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xf32>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %255 = "linalg.generic"(%254, %57) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg164: f32, %arg165: bf16):
      %417 = "arith.truncf"(%arg164) : (f32) -> bf16
      "linalg.yield"(%417) : (bf16) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xbf16>) -> tensor<2x10x48xbf16>
    %256 = "tensor.collapse_shape"(%255) <{reassociation = [[0, 1], [2]]}> : (tensor<2x10x48xbf16>) -> tensor<20x48xbf16>
    %257 = "linalg.transpose"(%256, %219) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg162: bf16, %arg163: bf16):
      "linalg.yield"(%arg162) : (bf16) -> ()
    }) : (tensor<20x48xbf16>, tensor<48x20xbf16>) -> tensor<48x20xbf16>
    %258 = "linalg.matmul"(%257, %20, %222) <{indexing_maps = [#map2, #map3, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg159: bf16, %arg160: bf16, %arg161: f32):
      %413 = "arith.extf"(%arg159) : (bf16) -> f32
      %414 = "arith.extf"(%arg160) : (bf16) -> f32
      %415 = "arith.mulf"(%413, %414) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %416 = "arith.addf"(%arg161, %415) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%416) : (f32) -> ()
    }) : (tensor<48x20xbf16>, tensor<20x32xbf16>, tensor<48x32xf32>) -> tensor<48x32xf32>
    %259 = "linalg.generic"(%258, %61) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg157: f32, %arg158: bf16):
      %412 = "arith.truncf"(%arg157) : (f32) -> bf16
      "linalg.yield"(%412) : (bf16) -> ()
    }) : (tensor<48x32xf32>, tensor<48x32xbf16>) -> tensor<48x32xbf16>
    %260 = "linalg.matmul"(%256, %74, %65) <{indexing_maps = [#map2, #map3, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg154: bf16, %arg155: bf16, %arg156: f32):
      %408 = "arith.extf"(%arg154) : (bf16) -> f32
      %409 = "arith.extf"(%arg155) : (bf16) -> f32
      %410 = "arith.mulf"(%408, %409) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %411 = "arith.addf"(%arg156, %410) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%411) : (f32) -> ()
    }) : (tensor<20x48xbf16>, tensor<48x32xbf16>, tensor<20x32xf32>) -> tensor<20x32xf32>
    %261 = "linalg.generic"(%260, %67) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg152: f32, %arg153: bf16):
      %407 = "arith.truncf"(%arg152) : (f32) -> bf16
      "linalg.yield"(%407) : (bf16) -> ()
    }) : (tensor<20x32xf32>, tensor<20x32xbf16>) -> tensor<20x32xbf16>
    %262 = "tensor.expand_shape"(%261) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 10, 32>}> : (tensor<20x32xbf16>) -> tensor<2x10x32xbf16>
    %263 = "linalg.generic"(%227, %262, %16) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg149: bf16, %arg150: bf16, %arg151: bf16):
      %406 = "arith.addf"(%arg149, %arg150) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%406) : (bf16) -> ()
    }) : (tensor<2x10x32xbf16>, tensor<2x10x32xbf16>, tensor<2x10x32xbf16>) -> tensor<2x10x32xbf16>
    %264 = "linalg.generic"(%259, %228) <{indexing_maps = [#map13, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg147: bf16, %arg148: bf16):
      "linalg.yield"(%arg147) : (bf16) -> ()
    }) : (tensor<48x32xbf16>, tensor<3x48x32xbf16>) -> tensor<3x48x32xbf16>
    %265 = "linalg.generic"(%245, %264, %9, %228) <{indexing_maps = [#map14, #map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg143: i1, %arg144: bf16, %arg145: bf16, %arg146: bf16):
      %405 = "arith.select"(%arg143, %arg144, %arg145) : (i1, bf16, bf16) -> bf16
      "linalg.yield"(%405) : (bf16) -> ()
    }) : (tensor<3x1x1xi1>, tensor<3x48x32xbf16>, tensor<3x48x32xbf16>, tensor<3x48x32xbf16>) -> tensor<3x48x32xbf16>
    %266 = "linalg.generic"(%230, %265, %228) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg140: bf16, %arg141: bf16, %arg142: bf16):
      %404 = "arith.addf"(%arg140, %arg141) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%404) : (bf16) -> ()
    }) : (tensor<3x48x32xbf16>, tensor<3x48x32xbf16>, tensor<3x48x32xbf16>) -> tensor<3x48x32xbf16>
    %267 = "linalg.generic"(%263, %184, %16) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg137: bf16, %arg138: bf16, %arg139: bf16):
      %403 = "arith.addf"(%arg137, %arg138) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%403) : (bf16) -> ()
    }) : (tensor<2x10x32xbf16>, tensor<2x10x32xbf16>, tensor<2x10x32xbf16>) -> tensor<2x10x32xbf16>
    %268 = "linalg.generic"(%184, %70, %16) <{indexing_maps = [#map1, #map5, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg134: bf16, %arg135: bf16, %arg136: bf16):
      %402 = "arith.mulf"(%arg134, %arg135) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%402) : (bf16) -> ()
    }) : (tensor<2x10x32xbf16>, tensor<2x10x1xbf16>, tensor<2x10x32xbf16>) -> tensor<2x10x32xbf16>
    %269 = "linalg.generic"(%184, %69, %16) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg131: bf16, %arg132: bf16, %arg133: bf16):
      %401 = "arith.mulf"(%arg131, %arg132) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%401) : (bf16) -> ()
    }) : (tensor<2x10x32xbf16>, tensor<2x10x32xbf16>, tensor<2x10x32xbf16>) -> tensor<2x10x32xbf16>
    %270 = "linalg.generic"(%269, %187) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg129: bf16, %arg130: f32):
      %400 = "arith.extf"(%arg129) : (bf16) -> f32
      "linalg.yield"(%400) : (f32) -> ()
    }) : (tensor<2x10x32xbf16>, tensor<2x10x32xf32>) -> tensor<2x10x32xf32>
    %271 = "linalg.generic"(%270, %38) <{indexing_maps = [#map1, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg127: f32, %arg128: f32):
      %399 = "arith.addf"(%arg127, %arg128) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%399) : (f32) -> ()
    }) : (tensor<2x10x32xf32>, tensor<2x10x1xf32>) -> tensor<2x10x1xf32>
    %272 = "linalg.generic"(%271, %190) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg125: f32, %arg126: bf16):
      %398 = "arith.truncf"(%arg125) : (f32) -> bf16
      "linalg.yield"(%398) : (bf16) -> ()
    }) : (tensor<2x10x1xf32>, tensor<2x10x1xbf16>) -> tensor<2x10x1xbf16>
    %273 = "tensor.insert_slice"(%272, %11) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0>, static_sizes = array<i64: 2, 10, 1>, static_strides = array<i64: 1, 1, 1>}> : (tensor<2x10x1xbf16>, tensor<2x10x3xbf16>) -> tensor<2x10x3xbf16>
    %274 = "linalg.generic"(%237, %273, %41) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg122: bf16, %arg123: bf16, %arg124: bf16):
      %397 = "arith.addf"(%arg122, %arg123) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%397) : (bf16) -> ()
    }) : (tensor<2x10x3xbf16>, tensor<2x10x3xbf16>, tensor<2x10x3xbf16>) -> tensor<2x10x3xbf16>
    %275 = "tensor.collapse_shape"(%268) <{reassociation = [[0, 1], [2]]}> : (tensor<2x10x32xbf16>) -> tensor<20x32xbf16>
    %276 = "linalg.transpose"(%275, %194) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg120: bf16, %arg121: bf16):
      "linalg.yield"(%arg120) : (bf16) -> ()
    }) : (tensor<20x32xbf16>, tensor<32x20xbf16>) -> tensor<32x20xbf16>
    %277 = "linalg.matmul"(%276, %63, %197) <{indexing_maps = [#map2, #map3, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg117: bf16, %arg118: bf16, %arg119: f32):
      %393 = "arith.extf"(%arg117) : (bf16) -> f32
      %394 = "arith.extf"(%arg118) : (bf16) -> f32
      %395 = "arith.mulf"(%393, %394) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %396 = "arith.addf"(%arg119, %395) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%396) : (f32) -> ()
    }) : (tensor<32x20xbf16>, tensor<20x48xbf16>, tensor<32x48xf32>) -> tensor<32x48xf32>
    %278 = "linalg.generic"(%277, %45) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg115: f32, %arg116: bf16):
      %392 = "arith.truncf"(%arg115) : (f32) -> bf16
      "linalg.yield"(%392) : (bf16) -> ()
    }) : (tensor<32x48xf32>, tensor<32x48xbf16>) -> tensor<32x48xbf16>
    %279 = "linalg.matmul"(%275, %60, %48) <{indexing_maps = [#map2, #map3, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg112: bf16, %arg113: bf16, %arg114: f32):
      %388 = "arith.extf"(%arg112) : (bf16) -> f32
      %389 = "arith.extf"(%arg113) : (bf16) -> f32
      %390 = "arith.mulf"(%388, %389) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %391 = "arith.addf"(%arg114, %390) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%391) : (f32) -> ()
    }) : (tensor<20x32xbf16>, tensor<32x48xbf16>, tensor<20x48xf32>) -> tensor<20x48xf32>
    %280 = "linalg.generic"(%279, %50) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg110: f32, %arg111: bf16):
      %387 = "arith.truncf"(%arg110) : (f32) -> bf16
      "linalg.yield"(%387) : (bf16) -> ()
    }) : (tensor<20x48xf32>, tensor<20x48xbf16>) -> tensor<20x48xbf16>
    %281 = "tensor.expand_shape"(%280) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 10, 48>}> : (tensor<20x48xbf16>) -> tensor<2x10x48xbf16>
    %282 = "linalg.generic"(%205, %206) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg108: i64, %arg109: i1):
      %386 = "arith.cmpi"(%arg108, %2) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%386) : (i1) -> ()
    }) : (tensor<3x1x1xi64>, tensor<3x1x1xi1>) -> tensor<3x1x1xi1>
    %283 = "linalg.generic"(%278, %208) <{indexing_maps = [#map13, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg106: bf16, %arg107: bf16):
      "linalg.yield"(%arg106) : (bf16) -> ()
    }) : (tensor<32x48xbf16>, tensor<3x32x48xbf16>) -> tensor<3x32x48xbf16>
    %284 = "linalg.generic"(%282, %283, %10, %208) <{indexing_maps = [#map14, #map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg102: i1, %arg103: bf16, %arg104: bf16, %arg105: bf16):
      %385 = "arith.select"(%arg102, %arg103, %arg104) : (i1, bf16, bf16) -> bf16
      "linalg.yield"(%385) : (bf16) -> ()
    }) : (tensor<3x1x1xi1>, tensor<3x32x48xbf16>, tensor<3x32x48xbf16>, tensor<3x32x48xbf16>) -> tensor<3x32x48xbf16>
    %285 = "linalg.generic"(%248, %284, %208) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg99: bf16, %arg100: bf16, %arg101: bf16):
      %384 = "arith.addf"(%arg99, %arg100) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%384) : (bf16) -> ()
    }) : (tensor<3x32x48xbf16>, tensor<3x32x48xbf16>, tensor<3x32x48xbf16>) -> tensor<3x32x48xbf16>
    %286 = "linalg.generic"(%281, %53) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg97: bf16, %arg98: f32):
      %383 = "arith.extf"(%arg97) : (bf16) -> f32
      "linalg.yield"(%383) : (f32) -> ()
    }) : (tensor<2x10x48xbf16>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %287 = "linalg.generic"(%286, %55, %53) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg94: f32, %arg95: f32, %arg96: f32):
      %382 = "arith.mulf"(%arg94, %arg95) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%382) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xf32>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %288 = "linalg.generic"(%15, %55, %53) <{indexing_maps = [#map15, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg91: i64, %arg92: f32, %arg93: f32):
      %380 = "arith.sitofp"(%arg91) : (i64) -> f32
      %381 = "arith.subf"(%380, %arg92) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%381) : (f32) -> ()
    }) : (tensor<i64>, tensor<2x10x48xf32>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %289 = "linalg.generic"(%54, %288, %53) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg88: f32, %arg89: f32, %arg90: f32):
      %379 = "arith.mulf"(%arg88, %arg89) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%379) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xf32>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %290 = "linalg.generic"(%289, %53) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg86: f32, %arg87: f32):
      %378 = "arith.addf"(%arg86, %8) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%378) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %291 = "linalg.generic"(%287, %290, %53) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg83: f32, %arg84: f32, %arg85: f32):
      %377 = "arith.mulf"(%arg83, %arg84) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%377) : (f32) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xf32>, tensor<2x10x48xf32>) -> tensor<2x10x48xf32>
    %292 = "linalg.generic"(%291, %57) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg81: f32, %arg82: bf16):
      %376 = "arith.truncf"(%arg81) : (f32) -> bf16
      "linalg.yield"(%376) : (bf16) -> ()
    }) : (tensor<2x10x48xf32>, tensor<2x10x48xbf16>) -> tensor<2x10x48xbf16>
    %293 = "tensor.collapse_shape"(%292) <{reassociation = [[0, 1], [2]]}> : (tensor<2x10x48xbf16>) -> tensor<20x48xbf16>
    %294 = "linalg.transpose"(%293, %219) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg79: bf16, %arg80: bf16):
      "linalg.yield"(%arg79) : (bf16) -> ()
    }) : (tensor<20x48xbf16>, tensor<48x20xbf16>) -> tensor<48x20xbf16>
    %295 = "linalg.matmul"(%294, %20, %222) <{indexing_maps = [#map2, #map3, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg76: bf16, %arg77: bf16, %arg78: f32):
      %372 = "arith.extf"(%arg76) : (bf16) -> f32
      %373 = "arith.extf"(%arg77) : (bf16) -> f32
      %374 = "arith.mulf"(%372, %373) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %375 = "arith.addf"(%arg78, %374) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%375) : (f32) -> ()
    }) : (tensor<48x20xbf16>, tensor<20x32xbf16>, tensor<48x32xf32>) -> tensor<48x32xf32>
    %296 = "linalg.generic"(%295, %61) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg74: f32, %arg75: bf16):
      %371 = "arith.truncf"(%arg74) : (f32) -> bf16
      "linalg.yield"(%371) : (bf16) -> ()
    }) : (tensor<48x32xf32>, tensor<48x32xbf16>) -> tensor<48x32xbf16>
    %297 = "linalg.matmul"(%293, %44, %65) <{indexing_maps = [#map2, #map3, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg71: bf16, %arg72: bf16, %arg73: f32):
      %367 = "arith.extf"(%arg71) : (bf16) -> f32
      %368 = "arith.extf"(%arg72) : (bf16) -> f32
      %369 = "arith.mulf"(%367, %368) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %370 = "arith.addf"(%arg73, %369) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%370) : (f32) -> ()
    }) : (tensor<20x48xbf16>, tensor<48x32xbf16>, tensor<20x32xf32>) -> tensor<20x32xf32>
    %298 = "linalg.generic"(%297, %67) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg69: f32, %arg70: bf16):
      %366 = "arith.truncf"(%arg69) : (f32) -> bf16
      "linalg.yield"(%366) : (bf16) -> ()
    }) : (tensor<20x32xf32>, tensor<20x32xbf16>) -> tensor<20x32xbf16>
    %299 = "tensor.expand_shape"(%298) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 10, 32>}> : (tensor<20x32xbf16>) -> tensor<2x10x32xbf16>
    %300 = "linalg.generic"(%267, %299, %16) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg66: bf16, %arg67: bf16, %arg68: bf16):
      %365 = "arith.addf"(%arg66, %arg67) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%365) : (bf16) -> ()
    }) : (tensor<2x10x32xbf16>, tensor<2x10x32xbf16>, tensor<2x10x32xbf16>) -> tensor<2x10x32xbf16>
    %301 = "linalg.generic"(%296, %228) <{indexing_maps = [#map13, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg64: bf16, %arg65: bf16):
      "linalg.yield"(%arg64) : (bf16) -> ()
    }) : (tensor<48x32xbf16>, tensor<3x48x32xbf16>) -> tensor<3x48x32xbf16>
    %302 = "linalg.generic"(%282, %301, %9, %228) <{indexing_maps = [#map14, #map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg60: i1, %arg61: bf16, %arg62: bf16, %arg63: bf16):
      %364 = "arith.select"(%arg60, %arg61, %arg62) : (i1, bf16, bf16) -> bf16
      "linalg.yield"(%364) : (bf16) -> ()
    }) : (tensor<3x1x1xi1>, tensor<3x48x32xbf16>, tensor<3x48x32xbf16>, tensor<3x48x32xbf16>) -> tensor<3x48x32xbf16>
    %303 = "linalg.generic"(%266, %302, %228) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg57: bf16, %arg58: bf16, %arg59: bf16):
      %363 = "arith.addf"(%arg57, %arg58) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%363) : (bf16) -> ()
    }) : (tensor<3x48x32xbf16>, tensor<3x48x32xbf16>, tensor<3x48x32xbf16>) -> tensor<3x48x32xbf16>
    %304 = "linalg.generic"(%274, %27) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg55: bf16, %arg56: f32):
      %362 = "arith.extf"(%arg55) : (bf16) -> f32
      "linalg.yield"(%362) : (f32) -> ()
    }) : (tensor<2x10x3xbf16>, tensor<2x10x3xf32>) -> tensor<2x10x3xf32>
    %305 = "linalg.generic"(%304, %40, %27) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg52: f32, %arg53: f32, %arg54: f32):
      %361 = "arith.mulf"(%arg52, %arg53) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%361) : (f32) -> ()
    }) : (tensor<2x10x3xf32>, tensor<2x10x3xf32>, tensor<2x10x3xf32>) -> tensor<2x10x3xf32>
    %306 = "linalg.generic"(%305, %38) <{indexing_maps = [#map1, #map5], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg50: f32, %arg51: f32):
      %360 = "arith.addf"(%arg50, %arg51) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%360) : (f32) -> ()
    }) : (tensor<2x10x3xf32>, tensor<2x10x1xf32>) -> tensor<2x10x1xf32>
    %307 = "linalg.generic"(%40, %306, %27) <{indexing_maps = [#map1, #map5, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg47: f32, %arg48: f32, %arg49: f32):
      %359 = "arith.mulf"(%arg47, %arg48) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%359) : (f32) -> ()
    }) : (tensor<2x10x3xf32>, tensor<2x10x1xf32>, tensor<2x10x3xf32>) -> tensor<2x10x3xf32>
    %308 = "linalg.generic"(%305, %307, %27) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg44: f32, %arg45: f32, %arg46: f32):
      %358 = "arith.subf"(%arg44, %arg45) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%358) : (f32) -> ()
    }) : (tensor<2x10x3xf32>, tensor<2x10x3xf32>, tensor<2x10x3xf32>) -> tensor<2x10x3xf32>
    %309 = "linalg.generic"(%308, %41) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg42: f32, %arg43: bf16):
      %357 = "arith.truncf"(%arg42) : (f32) -> bf16
      "linalg.yield"(%357) : (bf16) -> ()
    }) : (tensor<2x10x3xf32>, tensor<2x10x3xbf16>) -> tensor<2x10x3xbf16>
    %310 = "tensor.collapse_shape"(%309) <{reassociation = [[0, 1], [2]]}> : (tensor<2x10x3xbf16>) -> tensor<20x3xbf16>
    %311 = "tensor.empty"() : () -> tensor<3x20xbf16>
    %312 = "linalg.transpose"(%310, %311) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg40: bf16, %arg41: bf16):
      "linalg.yield"(%arg40) : (bf16) -> ()
    }) : (tensor<20x3xbf16>, tensor<3x20xbf16>) -> tensor<3x20xbf16>
    %313 = "tensor.empty"() : () -> tensor<3x32xf32>
    %314 = "linalg.fill"(%6, %313) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg38: f32, %arg39: f32):
      "linalg.yield"(%arg38) : (f32) -> ()
    }) : (f32, tensor<3x32xf32>) -> tensor<3x32xf32>
    %315 = "linalg.matmul"(%312, %20, %314) <{indexing_maps = [#map2, #map3, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg35: bf16, %arg36: bf16, %arg37: f32):
      %353 = "arith.extf"(%arg35) : (bf16) -> f32
      %354 = "arith.extf"(%arg36) : (bf16) -> f32
      %355 = "arith.mulf"(%353, %354) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %356 = "arith.addf"(%arg37, %355) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%356) : (f32) -> ()
    }) : (tensor<3x20xbf16>, tensor<20x32xbf16>, tensor<3x32xf32>) -> tensor<3x32xf32>
    %316 = "tensor.empty"() : () -> tensor<3x32xbf16>
    %317 = "linalg.generic"(%315, %316) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg33: f32, %arg34: bf16):
      %352 = "arith.truncf"(%arg33) : (f32) -> bf16
      "linalg.yield"(%352) : (bf16) -> ()
    }) : (tensor<3x32xf32>, tensor<3x32xbf16>) -> tensor<3x32xbf16>
    %318 = "linalg.matmul"(%310, %arg3, %65) <{indexing_maps = [#map2, #map3, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg30: bf16, %arg31: bf16, %arg32: f32):
      %348 = "arith.extf"(%arg30) : (bf16) -> f32
      %349 = "arith.extf"(%arg31) : (bf16) -> f32
      %350 = "arith.mulf"(%348, %349) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %351 = "arith.addf"(%arg32, %350) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%351) : (f32) -> ()
    }) : (tensor<20x3xbf16>, tensor<3x32xbf16>, tensor<20x32xf32>) -> tensor<20x32xf32>
    %319 = "linalg.generic"(%318, %67) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg28: f32, %arg29: bf16):
      %347 = "arith.truncf"(%arg28) : (f32) -> bf16
      "linalg.yield"(%347) : (bf16) -> ()
    }) : (tensor<20x32xf32>, tensor<20x32xbf16>) -> tensor<20x32xbf16>
    %320 = "tensor.expand_shape"(%319) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 10, 32>}> : (tensor<20x32xbf16>) -> tensor<2x10x32xbf16>
    %321 = "linalg.generic"(%300, %320, %16) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg25: bf16, %arg26: bf16, %arg27: bf16):
      %346 = "arith.addf"(%arg25, %arg26) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%346) : (bf16) -> ()
    }) : (tensor<2x10x32xbf16>, tensor<2x10x32xbf16>, tensor<2x10x32xbf16>) -> tensor<2x10x32xbf16>
    %322 = "tensor.collapse_shape"(%arg5) <{reassociation = [[0, 1]]}> : (tensor<2x10xi64>) -> tensor<20xi64>
    %323 = "tensor.expand_shape"(%322) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 20>}> : (tensor<20xi64>) -> tensor<1x20xi64>
    %324 = "tensor.expand_shape"(%158) <{reassociation = [[0, 1]], static_output_shape = array<i64: 64, 1>}> : (tensor<64xi64>) -> tensor<64x1xi64>
    %325 = "tensor.empty"() : () -> tensor<64x20xi1>
    %326 = "linalg.generic"(%323, %324, %325) <{indexing_maps = [#map11, #map7, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg22: i64, %arg23: i64, %arg24: i1):
      %345 = "arith.cmpi"(%arg22, %arg23) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%345) : (i1) -> ()
    }) : (tensor<1x20xi64>, tensor<64x1xi64>, tensor<64x20xi1>) -> tensor<64x20xi1>
    %327 = "tensor.empty"() : () -> tensor<64x1xi1>
    %328 = "linalg.generic"(%324, %327) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg20: i64, %arg21: i1):
      %344 = "arith.cmpi"(%arg20, %4) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%344) : (i1) -> ()
    }) : (tensor<64x1xi64>, tensor<64x1xi1>) -> tensor<64x1xi1>
    %329 = "linalg.generic"(%326, %328, %325) <{indexing_maps = [#map4, #map7, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg17: i1, %arg18: i1, %arg19: i1):
      %343 = "arith.andi"(%arg17, %arg18) : (i1, i1) -> i1
      "linalg.yield"(%343) : (i1) -> ()
    }) : (tensor<64x20xi1>, tensor<64x1xi1>, tensor<64x20xi1>) -> tensor<64x20xi1>
    %330 = "tensor.collapse_shape"(%321) <{reassociation = [[0, 1], [2]]}> : (tensor<2x10x32xbf16>) -> tensor<20x32xbf16>
    %331 = "tensor.expand_shape"(%330) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 20, 32>}> : (tensor<20x32xbf16>) -> tensor<1x20x32xbf16>
    %332 = "tensor.empty"() : () -> tensor<1x20x32xf32>
    %333 = "linalg.generic"(%331, %332) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg15: bf16, %arg16: f32):
      %342 = "arith.extf"(%arg15) : (bf16) -> f32
      "linalg.yield"(%342) : (f32) -> ()
    }) : (tensor<1x20x32xbf16>, tensor<1x20x32xf32>) -> tensor<1x20x32xf32>
    %334 = "tensor.expand_shape"(%329) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 64, 20, 1>}> : (tensor<64x20xi1>) -> tensor<64x20x1xi1>
    %335 = "tensor.empty"() : () -> tensor<64x20x32xf32>
    %336 = "linalg.generic"(%334, %333, %13, %335) <{indexing_maps = [#map5, #map16, #map15, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg11: i1, %arg12: f32, %arg13: f32, %arg14: f32):
      %341 = "arith.select"(%arg11, %arg12, %arg13) : (i1, f32, f32) -> f32
      "linalg.yield"(%341) : (f32) -> ()
    }) : (tensor<64x20x1xi1>, tensor<1x20x32xf32>, tensor<f32>, tensor<64x20x32xf32>) -> tensor<64x20x32xf32>
    %337 = "linalg.generic"(%336, %178) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg9: f32, %arg10: f32):
      %340 = "arith.addf"(%arg9, %arg10) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%340) : (f32) -> ()
    }) : (tensor<64x20x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %338 = "linalg.generic"(%337, %180) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg7: f32, %arg8: bf16):
      %339 = "arith.truncf"(%arg7) : (f32) -> bf16
      "linalg.yield"(%339) : (bf16) -> ()
    }) : (tensor<64x32xf32>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
    "func.return"(%154, %303, %285, %338, %317, %181) : (tensor<f32>, tensor<3x48x32xbf16>, tensor<3x32x48xbf16>, tensor<64x32xbf16>, tensor<3x32xbf16>, tensor<64x32xbf16>) -> ()
  }) : () -> ()
}) : () -> ()
