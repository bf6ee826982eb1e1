// Written by utils/export_models.py; llama_forward.json describes it.
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1) -> (d0, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map9 = affine_map<(d0, d1, d2) -> ()>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> ()>
#map17 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map18 = affine_map<(d0, d1, d2) -> (d2)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d2)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map22 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map23 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map24 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map25 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
"builtin.module"() ({
  "func.func"() <{arg_attrs = [{ufp4.name = "model.embed_tokens.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.self_attn.q_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.self_attn.k_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.self_attn.v_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.self_attn.o_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.mlp.gate_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.mlp.up_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.mlp.down_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.input_layernorm.weight", ufp4.parameter}, {ufp4.name = "model.layers.0.post_attention_layernorm.weight", ufp4.parameter}, {ufp4.name = "model.layers.1.self_attn.q_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.1.self_attn.k_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.1.self_attn.v_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.1.self_attn.o_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.1.mlp.gate_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.1.mlp.up_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.1.mlp.down_proj.weight", ufp4.parameter}, {ufp4.name = "model.layers.1.input_layernorm.weight", ufp4.parameter}, {ufp4.name = "model.layers.1.post_attention_layernorm.weight", ufp4.parameter}, {ufp4.name = "model.norm.weight", ufp4.parameter}, {ufp4.name = "lm_head.weight", ufp4.parameter}, {ufp4.name = "input_ids"}], function_type = (tensor<96x64xbf16>, tensor<64x64xbf16>, tensor<32x64xbf16>, tensor<32x64xbf16>, tensor<64x64xbf16>, tensor<112x64xbf16>, tensor<112x64xbf16>, tensor<64x112xbf16>, tensor<64xbf16>, tensor<64xbf16>, tensor<64x64xbf16>, tensor<32x64xbf16>, tensor<32x64xbf16>, tensor<64x64xbf16>, tensor<112x64xbf16>, tensor<112x64xbf16>, tensor<64x112xbf16>, tensor<64xbf16>, tensor<64xbf16>, tensor<64xbf16>, tensor<96x64xbf16>, tensor<2x16xi64>) -> tensor<2x16x96xbf16>, res_attrs = [{ufp4.name = "logits"}], sym_name = "train_step"}> ({
  ^bb0(%arg0: tensor<96x64xbf16>, %arg1: tensor<64x64xbf16>, %arg2: tensor<32x64xbf16>, %arg3: tensor<32x64xbf16>, %arg4: tensor<64x64xbf16>, %arg5: tensor<112x64xbf16>, %arg6: tensor<112x64xbf16>, %arg7: tensor<64x112xbf16>, %arg8: tensor<64xbf16>, %arg9: tensor<64xbf16>, %arg10: tensor<64x64xbf16>, %arg11: tensor<32x64xbf16>, %arg12: tensor<32x64xbf16>, %arg13: tensor<64x64xbf16>, %arg14: tensor<112x64xbf16>, %arg15: tensor<112x64xbf16>, %arg16: tensor<64x112xbf16>, %arg17: tensor<64xbf16>, %arg18: tensor<64xbf16>, %arg19: tensor<64xbf16>, %arg20: tensor<96x64xbf16>, %arg21: tensor<2x16xi64>):
    %0 = "arith.constant"() <{value = 2 : i64}> : () -> i64
    %1 = "arith.constant"() <{value = 1 : i64}> : () -> i64
    %2 = "arith.constant"() <{value = 16 : i64}> : () -> i64
    %3 = "arith.constant"() <{value = 0 : i64}> : () -> i64
    %4 = "arith.constant"() <{value = 96 : index}> : () -> index
    %5 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %6 = "arith.constant"() <{value = 0xFF800000 : f32}> : () -> f32
    %7 = "arith.constant"() <{value = 1.000000e+00 : f32}> : () -> f32
    %8 = "arith.constant"() <{value = dense<-3.389530e+38> : tensor<bf16>}> : () -> tensor<bf16>
    %9 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<bf16>}> : () -> tensor<bf16>
    %10 = "arith.constant"() <{value = dense<true> : tensor<i1>}> : () -> tensor<i1>
    %11 = "arith.constant"() <{value = 9.9999999999999995E-7 : f64}> : () -> f64
    %12 = "arith.constant"() <{value = dense<[1.000000e+00, 0.316227764, 1.000000e-01, 0.0316227786, 0.00999999977, 0.00316227786, 1.000000e-03, 3.16227786E-4]> : tensor<8xf32>}> : () -> tensor<8xf32>
    %13 = "arith.constant"() <{value = 6.400000e+01 : f32}> : () -> f32
    %14 = "arith.constant"() <{value = 2.500000e-01 : f32}> : () -> f32
    %15 = "arith.constant"() <{value = dense<0> : tensor<i64>}> : () -> tensor<i64>
    %16 = "tensor.empty"() : () -> tensor<2x16x64xbf16>
    %17 = "linalg.generic"(%arg21, %16) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg525: i64, %arg526: bf16):
      %596 = "arith.index_cast"(%arg525) : (i64) -> index
      %597 = "linalg.index"() <{dim = 2 : i64}> : () -> index
      %598 = "arith.cmpi"(%596, %4) <{predicate = 2 : i64}> : (index, index) -> i1
      "cf.assert"(%598) <{msg = "index must be smaller than dim size"}> : (i1) -> ()
      %599 = "arith.cmpi"(%arg525, %3) <{predicate = 5 : i64}> : (i64, i64) -> i1
      "cf.assert"(%599) <{msg = "index must be larger or equal to 0"}> : (i1) -> ()
      %600 = "tensor.extract"(%arg0, %596, %597) : (tensor<96x64xbf16>, index, index) -> bf16
      "linalg.yield"(%600) : (bf16) -> ()
    }) : (tensor<2x16xi64>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %18 = "tensor.empty"() : () -> tensor<16xi64>
    %19 = "linalg.generic"(%18) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg524: i64):
      %594 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %595 = "arith.index_cast"(%594) : (index) -> i64
      "linalg.yield"(%595) : (i64) -> ()
    }) : (tensor<16xi64>) -> tensor<16xi64>
    %20 = "tensor.empty"() : () -> tensor<2x16xi64>
    %21 = "linalg.generic"(%19, %20) <{indexing_maps = [#map3, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg522: i64, %arg523: i64):
      "linalg.yield"(%arg522) : (i64) -> ()
    }) : (tensor<16xi64>, tensor<2x16xi64>) -> tensor<2x16xi64>
    %22 = "tensor.extract_slice"(%21) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 2, 1>, static_strides = array<i64: 1, 1>}> : (tensor<2x16xi64>) -> tensor<2x1xi64>
    %23 = "tensor.empty"() : () -> tensor<2x1xi64>
    %24 = "linalg.generic"(%22, %23) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg520: i64, %arg521: i64):
      %593 = "arith.subi"(%arg520, %1) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%593) : (i64) -> ()
    }) : (tensor<2x1xi64>, tensor<2x1xi64>) -> tensor<2x1xi64>
    %25 = "tensor.concat"(%24, %21) <{dim = 1 : i64}> : (tensor<2x1xi64>, tensor<2x16xi64>) -> tensor<2x17xi64>
    %26 = "tensor.extract_slice"(%25) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 2, 16>, static_strides = array<i64: 1, 1>}> : (tensor<2x17xi64>) -> tensor<2x16xi64>
    %27 = "tensor.extract_slice"(%25) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 1>, static_sizes = array<i64: 2, 16>, static_strides = array<i64: 1, 1>}> : (tensor<2x17xi64>) -> tensor<2x16xi64>
    %28 = "linalg.generic"(%27, %26, %20) <{indexing_maps = [#map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg517: i64, %arg518: i64, %arg519: i64):
      %592 = "arith.subi"(%arg517, %arg518) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%592) : (i64) -> ()
    }) : (tensor<2x16xi64>, tensor<2x16xi64>, tensor<2x16xi64>) -> tensor<2x16xi64>
    %29 = "tensor.empty"() : () -> tensor<2x16xi1>
    %30 = "linalg.generic"(%28, %29) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg515: i64, %arg516: i1):
      %591 = "arith.cmpi"(%arg515, %1) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%591) : (i1) -> ()
    }) : (tensor<2x16xi64>, tensor<2x16xi1>) -> tensor<2x16xi1>
    %31 = "linalg.generic"(%30, %20) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg513: i1, %arg514: i64):
      %590 = "arith.extui"(%arg513) : (i1) -> i64
      "linalg.yield"(%590) : (i64) -> ()
    }) : (tensor<2x16xi1>, tensor<2x16xi64>) -> tensor<2x16xi64>
    %32 = "tensor.expand_shape"(%19) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 16>}> : (tensor<16xi64>) -> tensor<1x16xi64>
    %33 = "tensor.expand_shape"(%19) <{reassociation = [[0, 1]], static_output_shape = array<i64: 16, 1>}> : (tensor<16xi64>) -> tensor<16x1xi64>
    %34 = "tensor.empty"() : () -> tensor<16x16xi1>
    %35 = "linalg.generic"(%32, %33, %34) <{indexing_maps = [#map5, #map6, #map4], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg510: i64, %arg511: i64, %arg512: i1):
      %589 = "arith.cmpi"(%arg510, %arg511) <{predicate = 3 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%589) : (i1) -> ()
    }) : (tensor<1x16xi64>, tensor<16x1xi64>, tensor<16x16xi1>) -> tensor<16x16xi1>
    %36 = "tensor.expand_shape"(%31) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 1, 16>}> : (tensor<2x16xi64>) -> tensor<2x1x16xi64>
    %37 = "tensor.empty"() : () -> tensor<2x16x16xi64>
    %38 = "linalg.generic"(%35, %36, %15, %37) <{indexing_maps = [#map7, #map8, #map9, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg506: i1, %arg507: i64, %arg508: i64, %arg509: i64):
      %588 = "arith.select"(%arg506, %arg507, %arg508) : (i1, i64, i64) -> i64
      "linalg.yield"(%588) : (i64) -> ()
    }) : (tensor<16x16xi1>, tensor<2x1x16xi64>, tensor<i64>, tensor<2x16x16xi64>) -> tensor<2x16x16xi64>
    %39 = "linalg.fill"(%3, %20) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg504: i64, %arg505: i64):
      "linalg.yield"(%arg504) : (i64) -> ()
    }) : (i64, tensor<2x16xi64>) -> tensor<2x16xi64>
    %40 = "linalg.generic"(%38, %39) <{indexing_maps = [#map1, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg502: i64, %arg503: i64):
      %587 = "arith.addi"(%arg502, %arg503) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%587) : (i64) -> ()
    }) : (tensor<2x16x16xi64>, tensor<2x16xi64>) -> tensor<2x16xi64>
    %41 = "tensor.empty"() : () -> tensor<2xi64>
    %42 = "linalg.generic"(%41) <{indexing_maps = [#map2], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg501: i64):
      %585 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %586 = "arith.index_cast"(%585) : (index) -> i64
      "linalg.yield"(%586) : (i64) -> ()
    }) : (tensor<2xi64>) -> tensor<2xi64>
    %43 = "tensor.expand_shape"(%42) <{reassociation = [[0, 1, 2, 3]], static_output_shape = array<i64: 2, 1, 1, 1>}> : (tensor<2xi64>) -> tensor<2x1x1x1xi64>
    %44 = "tensor.expand_shape"(%19) <{reassociation = [[0, 1, 2, 3]], static_output_shape = array<i64: 1, 1, 16, 1>}> : (tensor<16xi64>) -> tensor<1x1x16x1xi64>
    %45 = "tensor.expand_shape"(%19) <{reassociation = [[0, 1, 2, 3]], static_output_shape = array<i64: 1, 1, 1, 16>}> : (tensor<16xi64>) -> tensor<1x1x1x16xi64>
    %46 = "tensor.empty"() : () -> tensor<2x1x16x1xi64>
    %47 = "linalg.generic"(%43, %44, %46) <{indexing_maps = [#map10, #map11, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg498: i64, %arg499: i64, %arg500: i64):
      %576 = "arith.cmpi"(%arg498, %3) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %577 = "arith.addi"(%arg498, %0) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %578 = "arith.select"(%576, %577, %arg498) : (i1, i64, i64) -> i64
      %579 = "arith.index_cast"(%578) : (i64) -> index
      %580 = "arith.cmpi"(%arg499, %3) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %581 = "arith.addi"(%arg499, %2) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %582 = "arith.select"(%580, %581, %arg499) : (i1, i64, i64) -> i64
      %583 = "arith.index_cast"(%582) : (i64) -> index
      %584 = "tensor.extract"(%40, %579, %583) : (tensor<2x16xi64>, index, index) -> i64
      "linalg.yield"(%584) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x16x1xi64>, tensor<2x1x16x1xi64>) -> tensor<2x1x16x1xi64>
    %48 = "tensor.empty"() : () -> tensor<2x1x1x16xi64>
    %49 = "linalg.generic"(%43, %45, %48) <{indexing_maps = [#map10, #map13, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg495: i64, %arg496: i64, %arg497: i64):
      %567 = "arith.cmpi"(%arg495, %3) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %568 = "arith.addi"(%arg495, %0) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %569 = "arith.select"(%567, %568, %arg495) : (i1, i64, i64) -> i64
      %570 = "arith.index_cast"(%569) : (i64) -> index
      %571 = "arith.cmpi"(%arg496, %3) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %572 = "arith.addi"(%arg496, %2) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %573 = "arith.select"(%571, %572, %arg496) : (i1, i64, i64) -> i64
      %574 = "arith.index_cast"(%573) : (i64) -> index
      %575 = "tensor.extract"(%40, %570, %574) : (tensor<2x16xi64>, index, index) -> i64
      "linalg.yield"(%575) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x1x16xi64>, tensor<2x1x1x16xi64>) -> tensor<2x1x1x16xi64>
    %50 = "tensor.empty"() : () -> tensor<2x1x16x16xi1>
    %51 = "linalg.generic"(%47, %49, %50) <{indexing_maps = [#map14, #map15, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg492: i64, %arg493: i64, %arg494: i1):
      %566 = "arith.cmpi"(%arg492, %arg493) <{predicate = 0 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%566) : (i1) -> ()
    }) : (tensor<2x1x16x1xi64>, tensor<2x1x1x16xi64>, tensor<2x1x16x16xi1>) -> tensor<2x1x16x16xi1>
    %52 = "linalg.generic"(%10, %51, %50) <{indexing_maps = [#map16, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg489: i1, %arg490: i1, %arg491: i1):
      %565 = "arith.andi"(%arg489, %arg490) : (i1, i1) -> i1
      "linalg.yield"(%565) : (i1) -> ()
    }) : (tensor<i1>, tensor<2x1x16x16xi1>, tensor<2x1x16x16xi1>) -> tensor<2x1x16x16xi1>
    %53 = "linalg.generic"(%43, %44, %46) <{indexing_maps = [#map10, #map11, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg486: i64, %arg487: i64, %arg488: i64):
      %556 = "arith.cmpi"(%arg486, %3) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %557 = "arith.addi"(%arg486, %0) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %558 = "arith.select"(%556, %557, %arg486) : (i1, i64, i64) -> i64
      %559 = "arith.index_cast"(%558) : (i64) -> index
      %560 = "arith.cmpi"(%arg487, %3) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %561 = "arith.addi"(%arg487, %2) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %562 = "arith.select"(%560, %561, %arg487) : (i1, i64, i64) -> i64
      %563 = "arith.index_cast"(%562) : (i64) -> index
      %564 = "tensor.extract"(%21, %559, %563) : (tensor<2x16xi64>, index, index) -> i64
      "linalg.yield"(%564) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x16x1xi64>, tensor<2x1x16x1xi64>) -> tensor<2x1x16x1xi64>
    %54 = "linalg.generic"(%43, %45, %48) <{indexing_maps = [#map10, #map13, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg483: i64, %arg484: i64, %arg485: i64):
      %547 = "arith.cmpi"(%arg483, %3) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %548 = "arith.addi"(%arg483, %0) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %549 = "arith.select"(%547, %548, %arg483) : (i1, i64, i64) -> i64
      %550 = "arith.index_cast"(%549) : (i64) -> index
      %551 = "arith.cmpi"(%arg484, %3) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %552 = "arith.addi"(%arg484, %2) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %553 = "arith.select"(%551, %552, %arg484) : (i1, i64, i64) -> i64
      %554 = "arith.index_cast"(%553) : (i64) -> index
      %555 = "tensor.extract"(%21, %550, %554) : (tensor<2x16xi64>, index, index) -> i64
      "linalg.yield"(%555) : (i64) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x1x16xi64>, tensor<2x1x1x16xi64>) -> tensor<2x1x1x16xi64>
    %55 = "linalg.generic"(%54, %53, %50) <{indexing_maps = [#map15, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg480: i64, %arg481: i64, %arg482: i1):
      %546 = "arith.cmpi"(%arg480, %arg481) <{predicate = 3 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%546) : (i1) -> ()
    }) : (tensor<2x1x1x16xi64>, tensor<2x1x16x1xi64>, tensor<2x1x16x16xi1>) -> tensor<2x1x16x16xi1>
    %56 = "linalg.generic"(%52, %55, %50) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg477: i1, %arg478: i1, %arg479: i1):
      %545 = "arith.andi"(%arg477, %arg478) : (i1, i1) -> i1
      "linalg.yield"(%545) : (i1) -> ()
    }) : (tensor<2x1x16x16xi1>, tensor<2x1x16x16xi1>, tensor<2x1x16x16xi1>) -> tensor<2x1x16x16xi1>
    %57 = "tensor.empty"() : () -> tensor<2x1x16x16xbf16>
    %58 = "linalg.generic"(%56, %9, %8, %57) <{indexing_maps = [#map12, #map16, #map16, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg473: i1, %arg474: bf16, %arg475: bf16, %arg476: bf16):
      %544 = "arith.select"(%arg473, %arg474, %arg475) : (i1, bf16, bf16) -> bf16
      "linalg.yield"(%544) : (bf16) -> ()
    }) : (tensor<2x1x16x16xi1>, tensor<bf16>, tensor<bf16>, tensor<2x1x16x16xbf16>) -> tensor<2x1x16x16xbf16>
    %59 = "tensor.expand_shape"(%19) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 1, 16, 1>}> : (tensor<16xi64>) -> tensor<1x16x1xi64>
    %60 = "tensor.empty"() : () -> tensor<1x16x1xf32>
    %61 = "linalg.generic"(%59, %60) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg471: i64, %arg472: f32):
      %543 = "arith.sitofp"(%arg471) : (i64) -> f32
      "linalg.yield"(%543) : (f32) -> ()
    }) : (tensor<1x16x1xi64>, tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
    %62 = "tensor.empty"() : () -> tensor<1x16x8xf32>
    %63 = "linalg.generic"(%61, %12, %62) <{indexing_maps = [#map17, #map18, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg468: f32, %arg469: f32, %arg470: f32):
      %542 = "arith.mulf"(%arg468, %arg469) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%542) : (f32) -> ()
    }) : (tensor<1x16x1xf32>, tensor<8xf32>, tensor<1x16x8xf32>) -> tensor<1x16x8xf32>
    %64 = "tensor.concat"(%63, %63) <{dim = 2 : i64}> : (tensor<1x16x8xf32>, tensor<1x16x8xf32>) -> tensor<1x16x16xf32>
    %65 = "tensor.empty"() : () -> tensor<1x16x16xf32>
    %66 = "linalg.generic"(%64, %65) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg466: f32, %arg467: f32):
      %541 = "math.cos"(%arg466) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%541) : (f32) -> ()
    }) : (tensor<1x16x16xf32>, tensor<1x16x16xf32>) -> tensor<1x16x16xf32>
    %67 = "linalg.generic"(%64, %65) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg464: f32, %arg465: f32):
      %540 = "math.sin"(%arg464) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%540) : (f32) -> ()
    }) : (tensor<1x16x16xf32>, tensor<1x16x16xf32>) -> tensor<1x16x16xf32>
    %68 = "tensor.empty"() : () -> tensor<1x16x16xbf16>
    %69 = "linalg.generic"(%66, %68) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg462: f32, %arg463: bf16):
      %539 = "arith.truncf"(%arg462) : (f32) -> bf16
      "linalg.yield"(%539) : (bf16) -> ()
    }) : (tensor<1x16x16xf32>, tensor<1x16x16xbf16>) -> tensor<1x16x16xbf16>
    %70 = "linalg.generic"(%67, %68) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg460: f32, %arg461: bf16):
      %538 = "arith.truncf"(%arg460) : (f32) -> bf16
      "linalg.yield"(%538) : (bf16) -> ()
    }) : (tensor<1x16x16xf32>, tensor<1x16x16xbf16>) -> tensor<1x16x16xbf16>
    %71 = "tensor.empty"() : () -> tensor<2x16x64xf32>
    %72 = "linalg.generic"(%17, %71) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg458: bf16, %arg459: f32):
      %537 = "arith.extf"(%arg458) : (bf16) -> f32
      "linalg.yield"(%537) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %73 = "linalg.generic"(%72, %72, %71) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg455: f32, %arg456: f32, %arg457: f32):
      %536 = "arith.mulf"(%arg455, %arg456) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%536) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %74 = "tensor.empty"() : () -> tensor<2x16x1xf32>
    %75 = "linalg.fill"(%5, %74) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg453: f32, %arg454: f32):
      "linalg.yield"(%arg453) : (f32) -> ()
    }) : (f32, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %76 = "linalg.generic"(%73, %75) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg451: f32, %arg452: f32):
      %535 = "arith.addf"(%arg451, %arg452) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%535) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %77 = "linalg.generic"(%76, %74) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg449: f32, %arg450: f32):
      %534 = "arith.divf"(%arg449, %13) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%534) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %78 = "linalg.generic"(%77, %74) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg447: f32, %arg448: f32):
      %532 = "arith.truncf"(%11) : (f64) -> f32
      %533 = "arith.addf"(%arg447, %532) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%533) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %79 = "linalg.generic"(%78, %74) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg445: f32, %arg446: f32):
      %531 = "math.rsqrt"(%arg445) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%531) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %80 = "linalg.generic"(%72, %79, %71) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg442: f32, %arg443: f32, %arg444: f32):
      %530 = "arith.mulf"(%arg442, %arg443) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%530) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %81 = "linalg.generic"(%80, %16) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg440: f32, %arg441: bf16):
      %529 = "arith.truncf"(%arg440) : (f32) -> bf16
      "linalg.yield"(%529) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %82 = "linalg.generic"(%arg8, %81, %16) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg437: bf16, %arg438: bf16, %arg439: bf16):
      %528 = "arith.mulf"(%arg437, %arg438) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%528) : (bf16) -> ()
    }) : (tensor<64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %83 = "tensor.empty"() : () -> tensor<64x64xbf16>
    %84 = "linalg.transpose"(%arg1, %83) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg435: bf16, %arg436: bf16):
      "linalg.yield"(%arg435) : (bf16) -> ()
    }) : (tensor<64x64xbf16>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
    %85 = "tensor.empty"() : () -> tensor<2x64x64xbf16>
    %86 = "linalg.generic"(%84, %85) <{indexing_maps = [#map7, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg433: bf16, %arg434: bf16):
      "linalg.yield"(%arg433) : (bf16) -> ()
    }) : (tensor<64x64xbf16>, tensor<2x64x64xbf16>) -> tensor<2x64x64xbf16>
    %87 = "linalg.fill"(%5, %71) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg431: f32, %arg432: f32):
      "linalg.yield"(%arg431) : (f32) -> ()
    }) : (f32, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %88 = "linalg.batch_matmul"(%82, %86, %87) <{indexing_maps = [#map19, #map20, #map21], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg428: bf16, %arg429: bf16, %arg430: f32):
      %524 = "arith.extf"(%arg428) : (bf16) -> f32
      %525 = "arith.extf"(%arg429) : (bf16) -> f32
      %526 = "arith.mulf"(%524, %525) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %527 = "arith.addf"(%arg430, %526) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%527) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x64x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %89 = "linalg.generic"(%88, %16) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg426: f32, %arg427: bf16):
      %523 = "arith.truncf"(%arg426) : (f32) -> bf16
      "linalg.yield"(%523) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %90 = "tensor.expand_shape"(%89) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 16, 4, 16>}> : (tensor<2x16x64xbf16>) -> tensor<2x16x4x16xbf16>
    %91 = "tensor.empty"() : () -> tensor<2x4x16x16xbf16>
    %92 = "linalg.transpose"(%90, %91) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg424: bf16, %arg425: bf16):
      "linalg.yield"(%arg424) : (bf16) -> ()
    }) : (tensor<2x16x4x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %93 = "tensor.empty"() : () -> tensor<64x32xbf16>
    %94 = "linalg.transpose"(%arg2, %93) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg422: bf16, %arg423: bf16):
      "linalg.yield"(%arg422) : (bf16) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
    %95 = "tensor.empty"() : () -> tensor<2x64x32xbf16>
    %96 = "linalg.generic"(%94, %95) <{indexing_maps = [#map7, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg420: bf16, %arg421: bf16):
      "linalg.yield"(%arg420) : (bf16) -> ()
    }) : (tensor<64x32xbf16>, tensor<2x64x32xbf16>) -> tensor<2x64x32xbf16>
    %97 = "tensor.empty"() : () -> tensor<2x16x32xf32>
    %98 = "linalg.fill"(%5, %97) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg418: f32, %arg419: f32):
      "linalg.yield"(%arg418) : (f32) -> ()
    }) : (f32, tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %99 = "linalg.batch_matmul"(%82, %96, %98) <{indexing_maps = [#map19, #map20, #map21], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg415: bf16, %arg416: bf16, %arg417: f32):
      %519 = "arith.extf"(%arg415) : (bf16) -> f32
      %520 = "arith.extf"(%arg416) : (bf16) -> f32
      %521 = "arith.mulf"(%519, %520) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %522 = "arith.addf"(%arg417, %521) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%522) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x64x32xbf16>, tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %100 = "tensor.empty"() : () -> tensor<2x16x32xbf16>
    %101 = "linalg.generic"(%99, %100) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg413: f32, %arg414: bf16):
      %518 = "arith.truncf"(%arg413) : (f32) -> bf16
      "linalg.yield"(%518) : (bf16) -> ()
    }) : (tensor<2x16x32xf32>, tensor<2x16x32xbf16>) -> tensor<2x16x32xbf16>
    %102 = "tensor.expand_shape"(%101) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 16, 2, 16>}> : (tensor<2x16x32xbf16>) -> tensor<2x16x2x16xbf16>
    %103 = "tensor.empty"() : () -> tensor<2x2x16x16xbf16>
    %104 = "linalg.transpose"(%102, %103) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg411: bf16, %arg412: bf16):
      "linalg.yield"(%arg411) : (bf16) -> ()
    }) : (tensor<2x16x2x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %105 = "linalg.transpose"(%arg3, %93) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg409: bf16, %arg410: bf16):
      "linalg.yield"(%arg409) : (bf16) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
    %106 = "linalg.generic"(%105, %95) <{indexing_maps = [#map7, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg407: bf16, %arg408: bf16):
      "linalg.yield"(%arg407) : (bf16) -> ()
    }) : (tensor<64x32xbf16>, tensor<2x64x32xbf16>) -> tensor<2x64x32xbf16>
    %107 = "linalg.batch_matmul"(%82, %106, %98) <{indexing_maps = [#map19, #map20, #map21], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg404: bf16, %arg405: bf16, %arg406: f32):
      %514 = "arith.extf"(%arg404) : (bf16) -> f32
      %515 = "arith.extf"(%arg405) : (bf16) -> f32
      %516 = "arith.mulf"(%514, %515) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %517 = "arith.addf"(%arg406, %516) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%517) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x64x32xbf16>, tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %108 = "linalg.generic"(%107, %100) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg402: f32, %arg403: bf16):
      %513 = "arith.truncf"(%arg402) : (f32) -> bf16
      "linalg.yield"(%513) : (bf16) -> ()
    }) : (tensor<2x16x32xf32>, tensor<2x16x32xbf16>) -> tensor<2x16x32xbf16>
    %109 = "tensor.expand_shape"(%108) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 16, 2, 16>}> : (tensor<2x16x32xbf16>) -> tensor<2x16x2x16xbf16>
    %110 = "linalg.transpose"(%109, %103) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg400: bf16, %arg401: bf16):
      "linalg.yield"(%arg400) : (bf16) -> ()
    }) : (tensor<2x16x2x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %111 = "tensor.expand_shape"(%69) <{reassociation = [[0], [1, 2], [3]], static_output_shape = array<i64: 1, 1, 16, 16>}> : (tensor<1x16x16xbf16>) -> tensor<1x1x16x16xbf16>
    %112 = "tensor.expand_shape"(%70) <{reassociation = [[0], [1, 2], [3]], static_output_shape = array<i64: 1, 1, 16, 16>}> : (tensor<1x16x16xbf16>) -> tensor<1x1x16x16xbf16>
    %113 = "linalg.generic"(%92, %111, %91) <{indexing_maps = [#map12, #map22, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg397: bf16, %arg398: bf16, %arg399: bf16):
      %512 = "arith.mulf"(%arg397, %arg398) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%512) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %114 = "tensor.extract_slice"(%92) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x16xbf16>) -> tensor<2x4x16x8xbf16>
    %115 = "tensor.extract_slice"(%92) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x16xbf16>) -> tensor<2x4x16x8xbf16>
    %116 = "tensor.empty"() : () -> tensor<2x4x16x8xbf16>
    %117 = "linalg.generic"(%115, %116) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg395: bf16, %arg396: bf16):
      %511 = "arith.negf"(%arg395) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%511) : (bf16) -> ()
    }) : (tensor<2x4x16x8xbf16>, tensor<2x4x16x8xbf16>) -> tensor<2x4x16x8xbf16>
    %118 = "tensor.concat"(%117, %114) <{dim = 3 : i64}> : (tensor<2x4x16x8xbf16>, tensor<2x4x16x8xbf16>) -> tensor<2x4x16x16xbf16>
    %119 = "linalg.generic"(%118, %112, %91) <{indexing_maps = [#map12, #map22, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg392: bf16, %arg393: bf16, %arg394: bf16):
      %510 = "arith.mulf"(%arg392, %arg393) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%510) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %120 = "linalg.generic"(%113, %119, %91) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg389: bf16, %arg390: bf16, %arg391: bf16):
      %509 = "arith.addf"(%arg389, %arg390) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%509) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %121 = "linalg.generic"(%104, %111, %103) <{indexing_maps = [#map12, #map22, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg386: bf16, %arg387: bf16, %arg388: bf16):
      %508 = "arith.mulf"(%arg386, %arg387) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%508) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %122 = "tensor.extract_slice"(%104) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x16xbf16>) -> tensor<2x2x16x8xbf16>
    %123 = "tensor.extract_slice"(%104) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x16xbf16>) -> tensor<2x2x16x8xbf16>
    %124 = "tensor.empty"() : () -> tensor<2x2x16x8xbf16>
    %125 = "linalg.generic"(%123, %124) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg384: bf16, %arg385: bf16):
      %507 = "arith.negf"(%arg384) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%507) : (bf16) -> ()
    }) : (tensor<2x2x16x8xbf16>, tensor<2x2x16x8xbf16>) -> tensor<2x2x16x8xbf16>
    %126 = "tensor.concat"(%125, %122) <{dim = 3 : i64}> : (tensor<2x2x16x8xbf16>, tensor<2x2x16x8xbf16>) -> tensor<2x2x16x16xbf16>
    %127 = "linalg.generic"(%126, %112, %103) <{indexing_maps = [#map12, #map22, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg381: bf16, %arg382: bf16, %arg383: bf16):
      %506 = "arith.mulf"(%arg381, %arg382) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%506) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %128 = "linalg.generic"(%121, %127, %103) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg378: bf16, %arg379: bf16, %arg380: bf16):
      %505 = "arith.addf"(%arg378, %arg379) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%505) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x2x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %129 = "tensor.empty"() : () -> tensor<2x2x2x16x16xbf16>
    %130 = "linalg.generic"(%128, %129) <{indexing_maps = [#map23, #map24], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg376: bf16, %arg377: bf16):
      "linalg.yield"(%arg376) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x2x2x16x16xbf16>) -> tensor<2x2x2x16x16xbf16>
    %131 = "tensor.collapse_shape"(%130) <{reassociation = [[0], [1, 2], [3], [4]]}> : (tensor<2x2x2x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %132 = "linalg.generic"(%110, %129) <{indexing_maps = [#map23, #map24], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg374: bf16, %arg375: bf16):
      "linalg.yield"(%arg374) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x2x2x16x16xbf16>) -> tensor<2x2x2x16x16xbf16>
    %133 = "linalg.transpose"(%131, %91) <{permutation = array<i64: 0, 1, 3, 2>}> ({
    ^bb0(%arg372: bf16, %arg373: bf16):
      "linalg.yield"(%arg372) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %134 = "tensor.collapse_shape"(%120) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %135 = "tensor.collapse_shape"(%133) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %136 = "tensor.empty"() : () -> tensor<8x16x16xf32>
    %137 = "linalg.fill"(%5, %136) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg370: f32, %arg371: f32):
      "linalg.yield"(%arg370) : (f32) -> ()
    }) : (f32, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %138 = "linalg.batch_matmul"(%134, %135, %137) <{indexing_maps = [#map19, #map20, #map21], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg367: bf16, %arg368: bf16, %arg369: f32):
      %501 = "arith.extf"(%arg367) : (bf16) -> f32
      %502 = "arith.extf"(%arg368) : (bf16) -> f32
      %503 = "arith.mulf"(%501, %502) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %504 = "arith.addf"(%arg369, %503) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%504) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %139 = "tensor.empty"() : () -> tensor<8x16x16xbf16>
    %140 = "linalg.generic"(%138, %139) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg365: f32, %arg366: bf16):
      %500 = "arith.truncf"(%arg365) : (f32) -> bf16
      "linalg.yield"(%500) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %141 = "tensor.expand_shape"(%140) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %142 = "tensor.empty"() : () -> tensor<2x4x16x16xf32>
    %143 = "linalg.generic"(%141, %142) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg363: bf16, %arg364: f32):
      %499 = "arith.extf"(%arg363) : (bf16) -> f32
      "linalg.yield"(%499) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %144 = "linalg.generic"(%143, %142) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg361: f32, %arg362: f32):
      %498 = "arith.mulf"(%arg361, %14) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%498) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %145 = "linalg.generic"(%144, %91) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg359: f32, %arg360: bf16):
      %497 = "arith.truncf"(%arg359) : (f32) -> bf16
      "linalg.yield"(%497) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %146 = "linalg.generic"(%145, %58, %91) <{indexing_maps = [#map12, #map25, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg356: bf16, %arg357: bf16, %arg358: bf16):
      %496 = "arith.addf"(%arg356, %arg357) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%496) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x1x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %147 = "linalg.generic"(%146, %142) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg354: bf16, %arg355: f32):
      %495 = "arith.extf"(%arg354) : (bf16) -> f32
      "linalg.yield"(%495) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %148 = "tensor.empty"() : () -> tensor<2x4x16xi64>
    %149 = "linalg.fill"(%3, %148) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg352: i64, %arg353: i64):
      "linalg.yield"(%arg352) : (i64) -> ()
    }) : (i64, tensor<2x4x16xi64>) -> tensor<2x4x16xi64>
    %150 = "tensor.empty"() : () -> tensor<2x4x16xf32>
    %151 = "linalg.fill"(%6, %150) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg350: f32, %arg351: f32):
      "linalg.yield"(%arg350) : (f32) -> ()
    }) : (f32, tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %152:2 = "linalg.generic"(%147, %151, %149) <{indexing_maps = [#map12, #map21, #map21], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg347: f32, %arg348: f32, %arg349: i64):
      %490 = "linalg.index"() <{dim = 3 : i64}> : () -> index
      %491 = "arith.index_cast"(%490) : (index) -> i64
      %492 = "arith.maximumf"(%arg347, %arg348) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %493 = "arith.cmpf"(%arg347, %arg348) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %494 = "arith.select"(%493, %491, %arg349) : (i1, i64, i64) -> i64
      "linalg.yield"(%492, %494) : (f32, i64) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16xf32>, tensor<2x4x16xi64>) -> (tensor<2x4x16xf32>, tensor<2x4x16xi64>)
    %153 = "tensor.expand_shape"(%152#0) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 4, 16, 1>}> : (tensor<2x4x16xf32>) -> tensor<2x4x16x1xf32>
    %154 = "linalg.generic"(%147, %153, %142) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg344: f32, %arg345: f32, %arg346: f32):
      %489 = "arith.subf"(%arg344, %arg345) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%489) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %155 = "linalg.generic"(%154, %142) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg342: f32, %arg343: f32):
      %488 = "math.exp"(%arg342) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%488) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %156 = "tensor.empty"() : () -> tensor<2x4x16x1xf32>
    %157 = "linalg.fill"(%5, %156) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg340: f32, %arg341: f32):
      "linalg.yield"(%arg340) : (f32) -> ()
    }) : (f32, tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %158 = "linalg.generic"(%155, %157) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg338: f32, %arg339: f32):
      %487 = "arith.addf"(%arg338, %arg339) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%487) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %159 = "linalg.generic"(%155, %158, %142) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg335: f32, %arg336: f32, %arg337: f32):
      %486 = "arith.divf"(%arg335, %arg336) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%486) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %160 = "linalg.generic"(%159, %91) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg333: f32, %arg334: bf16):
      %485 = "arith.truncf"(%arg333) : (f32) -> bf16
      "linalg.yield"(%485) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %161 = "tensor.collapse_shape"(%160) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %162 = "tensor.collapse_shape"(%132) <{reassociation = [[0, 1, 2], [3], [4]]}> : (tensor<2x2x2x16x16xbf16>) -> tensor<8x16x16xbf16>
    %163 = "linalg.batch_matmul"(%161, %162, %137) <{indexing_maps = [#map19, #map20, #map21], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg330: bf16, %arg331: bf16, %arg332: f32):
      %481 = "arith.extf"(%arg330) : (bf16) -> f32
      %482 = "arith.extf"(%arg331) : (bf16) -> f32
      %483 = "arith.mulf"(%481, %482) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %484 = "arith.addf"(%arg332, %483) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%484) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %164 = "linalg.generic"(%163, %139) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg328: f32, %arg329: bf16):
      %480 = "arith.truncf"(%arg328) : (f32) -> bf16
      "linalg.yield"(%480) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %165 = "tensor.expand_shape"(%164) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %166 = "tensor.empty"() : () -> tensor<2x16x4x16xbf16>
    %167 = "linalg.transpose"(%165, %166) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg326: bf16, %arg327: bf16):
      "linalg.yield"(%arg326) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x16x4x16xbf16>) -> tensor<2x16x4x16xbf16>
    %168 = "tensor.collapse_shape"(%167) <{reassociation = [[0], [1], [2, 3]]}> : (tensor<2x16x4x16xbf16>) -> tensor<2x16x64xbf16>
    %169 = "linalg.transpose"(%arg4, %83) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg324: bf16, %arg325: bf16):
      "linalg.yield"(%arg324) : (bf16) -> ()
    }) : (tensor<64x64xbf16>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
    %170 = "linalg.generic"(%169, %85) <{indexing_maps = [#map7, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg322: bf16, %arg323: bf16):
      "linalg.yield"(%arg322) : (bf16) -> ()
    }) : (tensor<64x64xbf16>, tensor<2x64x64xbf16>) -> tensor<2x64x64xbf16>
    %171 = "linalg.batch_matmul"(%168, %170, %87) <{indexing_maps = [#map19, #map20, #map21], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg319: bf16, %arg320: bf16, %arg321: f32):
      %476 = "arith.extf"(%arg319) : (bf16) -> f32
      %477 = "arith.extf"(%arg320) : (bf16) -> f32
      %478 = "arith.mulf"(%476, %477) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %479 = "arith.addf"(%arg321, %478) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%479) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x64x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %172 = "linalg.generic"(%171, %16) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg317: f32, %arg318: bf16):
      %475 = "arith.truncf"(%arg317) : (f32) -> bf16
      "linalg.yield"(%475) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %173 = "linalg.generic"(%17, %172, %16) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg314: bf16, %arg315: bf16, %arg316: bf16):
      %474 = "arith.addf"(%arg314, %arg315) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%474) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %174 = "linalg.generic"(%173, %71) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg312: bf16, %arg313: f32):
      %473 = "arith.extf"(%arg312) : (bf16) -> f32
      "linalg.yield"(%473) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %175 = "linalg.generic"(%174, %174, %71) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg309: f32, %arg310: f32, %arg311: f32):
      %472 = "arith.mulf"(%arg309, %arg310) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%472) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %176 = "linalg.generic"(%175, %75) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg307: f32, %arg308: f32):
      %471 = "arith.addf"(%arg307, %arg308) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%471) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %177 = "linalg.generic"(%176, %74) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg305: f32, %arg306: f32):
      %470 = "arith.divf"(%arg305, %13) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%470) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %178 = "linalg.generic"(%177, %74) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg303: f32, %arg304: f32):
      %468 = "arith.truncf"(%11) : (f64) -> f32
      %469 = "arith.addf"(%arg303, %468) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%469) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %179 = "linalg.generic"(%178, %74) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg301: f32, %arg302: f32):
      %467 = "math.rsqrt"(%arg301) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%467) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %180 = "linalg.generic"(%174, %179, %71) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg298: f32, %arg299: f32, %arg300: f32):
      %466 = "arith.mulf"(%arg298, %arg299) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%466) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %181 = "linalg.generic"(%180, %16) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg296: f32, %arg297: bf16):
      %465 = "arith.truncf"(%arg296) : (f32) -> bf16
      "linalg.yield"(%465) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %182 = "linalg.generic"(%arg9, %181, %16) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg293: bf16, %arg294: bf16, %arg295: bf16):
      %464 = "arith.mulf"(%arg293, %arg294) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%464) : (bf16) -> ()
    }) : (tensor<64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %183 = "tensor.empty"() : () -> tensor<64x112xbf16>
    %184 = "linalg.transpose"(%arg5, %183) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg291: bf16, %arg292: bf16):
      "linalg.yield"(%arg291) : (bf16) -> ()
    }) : (tensor<112x64xbf16>, tensor<64x112xbf16>) -> tensor<64x112xbf16>
    %185 = "tensor.empty"() : () -> tensor<2x64x112xbf16>
    %186 = "linalg.generic"(%184, %185) <{indexing_maps = [#map7, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg289: bf16, %arg290: bf16):
      "linalg.yield"(%arg289) : (bf16) -> ()
    }) : (tensor<64x112xbf16>, tensor<2x64x112xbf16>) -> tensor<2x64x112xbf16>
    %187 = "tensor.empty"() : () -> tensor<2x16x112xf32>
    %188 = "linalg.fill"(%5, %187) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg287: f32, %arg288: f32):
      "linalg.yield"(%arg287) : (f32) -> ()
    }) : (f32, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %189 = "linalg.batch_matmul"(%182, %186, %188) <{indexing_maps = [#map19, #map20, #map21], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg284: bf16, %arg285: bf16, %arg286: f32):
      %460 = "arith.extf"(%arg284) : (bf16) -> f32
      %461 = "arith.extf"(%arg285) : (bf16) -> f32
      %462 = "arith.mulf"(%460, %461) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %463 = "arith.addf"(%arg286, %462) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%463) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x64x112xbf16>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %190 = "tensor.empty"() : () -> tensor<2x16x112xbf16>
    %191 = "linalg.generic"(%189, %190) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg282: f32, %arg283: bf16):
      %459 = "arith.truncf"(%arg282) : (f32) -> bf16
      "linalg.yield"(%459) : (bf16) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %192 = "linalg.generic"(%191, %187) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg280: bf16, %arg281: f32):
      %458 = "arith.extf"(%arg280) : (bf16) -> f32
      "linalg.yield"(%458) : (f32) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %193 = "linalg.generic"(%192, %187) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg278: f32, %arg279: f32):
      %454 = "arith.negf"(%arg278) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %455 = "math.exp"(%454) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %456 = "arith.addf"(%455, %7) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %457 = "arith.divf"(%7, %456) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%457) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %194 = "linalg.generic"(%192, %193, %187) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg275: f32, %arg276: f32, %arg277: f32):
      %453 = "arith.mulf"(%arg275, %arg276) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%453) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %195 = "linalg.generic"(%194, %190) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg273: f32, %arg274: bf16):
      %452 = "arith.truncf"(%arg273) : (f32) -> bf16
      "linalg.yield"(%452) : (bf16) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %196 = "linalg.transpose"(%arg6, %183) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg271: bf16, %arg272: bf16):
      "linalg.yield"(%arg271) : (bf16) -> ()
    }) : (tensor<112x64xbf16>, tensor<64x112xbf16>) -> tensor<64x112xbf16>
    %197 = "linalg.generic"(%196, %185) <{indexing_maps = [#map7, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg269: bf16, %arg270: bf16):
      "linalg.yield"(%arg269) : (bf16) -> ()
    }) : (tensor<64x112xbf16>, tensor<2x64x112xbf16>) -> tensor<2x64x112xbf16>
    %198 = "linalg.batch_matmul"(%182, %197, %188) <{indexing_maps = [#map19, #map20, #map21], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg266: bf16, %arg267: bf16, %arg268: f32):
      %448 = "arith.extf"(%arg266) : (bf16) -> f32
      %449 = "arith.extf"(%arg267) : (bf16) -> f32
      %450 = "arith.mulf"(%448, %449) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %451 = "arith.addf"(%arg268, %450) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%451) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x64x112xbf16>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %199 = "linalg.generic"(%198, %190) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg264: f32, %arg265: bf16):
      %447 = "arith.truncf"(%arg264) : (f32) -> bf16
      "linalg.yield"(%447) : (bf16) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %200 = "linalg.generic"(%195, %199, %190) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg261: bf16, %arg262: bf16, %arg263: bf16):
      %446 = "arith.mulf"(%arg261, %arg262) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%446) : (bf16) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x16x112xbf16>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %201 = "tensor.empty"() : () -> tensor<112x64xbf16>
    %202 = "linalg.transpose"(%arg7, %201) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg259: bf16, %arg260: bf16):
      "linalg.yield"(%arg259) : (bf16) -> ()
    }) : (tensor<64x112xbf16>, tensor<112x64xbf16>) -> tensor<112x64xbf16>
    %203 = "tensor.empty"() : () -> tensor<2x112x64xbf16>
    %204 = "linalg.generic"(%202, %203) <{indexing_maps = [#map7, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg257: bf16, %arg258: bf16):
      "linalg.yield"(%arg257) : (bf16) -> ()
    }) : (tensor<112x64xbf16>, tensor<2x112x64xbf16>) -> tensor<2x112x64xbf16>
    %205 = "linalg.batch_matmul"(%200, %204, %87) <{indexing_maps = [#map19, #map20, #map21], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg254: bf16, %arg255: bf16, %arg256: f32):
      %442 = "arith.extf"(%arg254) : (bf16) -> f32
      %443 = "arith.extf"(%arg255) : (bf16) -> f32
      %444 = "arith.mulf"(%442, %443) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %445 = "arith.addf"(%arg256, %444) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%445) : (f32) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x112x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %206 = "linalg.generic"(%205, %16) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg252: f32, %arg253: bf16):
      %441 = "arith.truncf"(%arg252) : (f32) -> bf16
      "linalg.yield"(%441) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %207 = "linalg.generic"(%173, %206, %16) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg249: bf16, %arg250: bf16, %arg251: bf16):
      %440 = "arith.addf"(%arg249, %arg250) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%440) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %208 = "linalg.generic"(%207, %71) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg247: bf16, %arg248: f32):
      %439 = "arith.extf"(%arg247) : (bf16) -> f32
      "linalg.yield"(%439) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %209 = "linalg.generic"(%208, %208, %71) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg244: f32, %arg245: f32, %arg246: f32):
      %438 = "arith.mulf"(%arg244, %arg245) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%438) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %210 = "linalg.generic"(%209, %75) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg242: f32, %arg243: f32):
      %437 = "arith.addf"(%arg242, %arg243) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%437) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %211 = "linalg.generic"(%210, %74) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg240: f32, %arg241: f32):
      %436 = "arith.divf"(%arg240, %13) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%436) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %212 = "linalg.generic"(%211, %74) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg238: f32, %arg239: f32):
      %434 = "arith.truncf"(%11) : (f64) -> f32
      %435 = "arith.addf"(%arg238, %434) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%435) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %213 = "linalg.generic"(%212, %74) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg236: f32, %arg237: f32):
      %433 = "math.rsqrt"(%arg236) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%433) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %214 = "linalg.generic"(%208, %213, %71) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg233: f32, %arg234: f32, %arg235: f32):
      %432 = "arith.mulf"(%arg233, %arg234) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%432) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %215 = "linalg.generic"(%214, %16) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg231: f32, %arg232: bf16):
      %431 = "arith.truncf"(%arg231) : (f32) -> bf16
      "linalg.yield"(%431) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %216 = "linalg.generic"(%arg17, %215, %16) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg228: bf16, %arg229: bf16, %arg230: bf16):
      %430 = "arith.mulf"(%arg228, %arg229) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%430) : (bf16) -> ()
    }) : (tensor<64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %217 = "linalg.transpose"(%arg10, %83) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg226: bf16, %arg227: bf16):
      "linalg.yield"(%arg226) : (bf16) -> ()
    }) : (tensor<64x64xbf16>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
    %218 = "linalg.generic"(%217, %85) <{indexing_maps = [#map7, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg224: bf16, %arg225: bf16):
      "linalg.yield"(%arg224) : (bf16) -> ()
    }) : (tensor<64x64xbf16>, tensor<2x64x64xbf16>) -> tensor<2x64x64xbf16>
    %219 = "linalg.batch_matmul"(%216, %218, %87) <{indexing_maps = [#map19, #map20, #map21], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg221: bf16, %arg222: bf16, %arg223: f32):
      %426 = "arith.extf"(%arg221) : (bf16) -> f32
      %427 = "arith.extf"(%arg222) : (bf16) -> f32
      %428 = "arith.mulf"(%426, %427) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %429 = "arith.addf"(%arg223, %428) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%429) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x64x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %220 = "linalg.generic"(%219, %16) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg219: f32, %arg220: bf16):
      %425 = "arith.truncf"(%arg219) : (f32) -> bf16
      "linalg.yield"(%425) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %221 = "tensor.expand_shape"(%220) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 16, 4, 16>}> : (tensor<2x16x64xbf16>) -> tensor<2x16x4x16xbf16>
    %222 = "linalg.transpose"(%221, %91) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg217: bf16, %arg218: bf16):
      "linalg.yield"(%arg217) : (bf16) -> ()
    }) : (tensor<2x16x4x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %223 = "linalg.transpose"(%arg11, %93) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg215: bf16, %arg216: bf16):
      "linalg.yield"(%arg215) : (bf16) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
    %224 = "linalg.generic"(%223, %95) <{indexing_maps = [#map7, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg213: bf16, %arg214: bf16):
      "linalg.yield"(%arg213) : (bf16) -> ()
    }) : (tensor<64x32xbf16>, tensor<2x64x32xbf16>) -> tensor<2x64x32xbf16>
    %225 = "linalg.batch_matmul"(%216, %224, %98) <{indexing_maps = [#map19, #map20, #map21], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg210: bf16, %arg211: bf16, %arg212: f32):
      %421 = "arith.extf"(%arg210) : (bf16) -> f32
      %422 = "arith.extf"(%arg211) : (bf16) -> f32
      %423 = "arith.mulf"(%421, %422) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %424 = "arith.addf"(%arg212, %423) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%424) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x64x32xbf16>, tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %226 = "linalg.generic"(%225, %100) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg208: f32, %arg209: bf16):
      %420 = "arith.truncf"(%arg208) : (f32) -> bf16
      "linalg.yield"(%420) : (bf16) -> ()
    }) : (tensor<2x16x32xf32>, tensor<2x16x32xbf16>) -> tensor<2x16x32xbf16>
    %227 = "tensor.expand_shape"(%226) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 16, 2, 16>}> : (tensor<2x16x32xbf16>) -> tensor<2x16x2x16xbf16>
    %228 = "linalg.transpose"(%227, %103) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg206: bf16, %arg207: bf16):
      "linalg.yield"(%arg206) : (bf16) -> ()
    }) : (tensor<2x16x2x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %229 = "linalg.transpose"(%arg12, %93) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg204: bf16, %arg205: bf16):
      "linalg.yield"(%arg204) : (bf16) -> ()
    }) : (tensor<32x64xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
    %230 = "linalg.generic"(%229, %95) <{indexing_maps = [#map7, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg202: bf16, %arg203: bf16):
      "linalg.yield"(%arg202) : (bf16) -> ()
    }) : (tensor<64x32xbf16>, tensor<2x64x32xbf16>) -> tensor<2x64x32xbf16>
    %231 = "linalg.batch_matmul"(%216, %230, %98) <{indexing_maps = [#map19, #map20, #map21], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg199: bf16, %arg200: bf16, %arg201: f32):
      %416 = "arith.extf"(%arg199) : (bf16) -> f32
      %417 = "arith.extf"(%arg200) : (bf16) -> f32
      %418 = "arith.mulf"(%416, %417) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %419 = "arith.addf"(%arg201, %418) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%419) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x64x32xbf16>, tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %232 = "linalg.generic"(%231, %100) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg197: f32, %arg198: bf16):
      %415 = "arith.truncf"(%arg197) : (f32) -> bf16
      "linalg.yield"(%415) : (bf16) -> ()
    }) : (tensor<2x16x32xf32>, tensor<2x16x32xbf16>) -> tensor<2x16x32xbf16>
    %233 = "tensor.expand_shape"(%232) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 16, 2, 16>}> : (tensor<2x16x32xbf16>) -> tensor<2x16x2x16xbf16>
    %234 = "linalg.transpose"(%233, %103) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg195: bf16, %arg196: bf16):
      "linalg.yield"(%arg195) : (bf16) -> ()
    }) : (tensor<2x16x2x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %235 = "linalg.generic"(%222, %111, %91) <{indexing_maps = [#map12, #map22, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg192: bf16, %arg193: bf16, %arg194: bf16):
      %414 = "arith.mulf"(%arg192, %arg193) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%414) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %236 = "tensor.extract_slice"(%222) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x16xbf16>) -> tensor<2x4x16x8xbf16>
    %237 = "tensor.extract_slice"(%222) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 4, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x4x16x16xbf16>) -> tensor<2x4x16x8xbf16>
    %238 = "linalg.generic"(%237, %116) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg190: bf16, %arg191: bf16):
      %413 = "arith.negf"(%arg190) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%413) : (bf16) -> ()
    }) : (tensor<2x4x16x8xbf16>, tensor<2x4x16x8xbf16>) -> tensor<2x4x16x8xbf16>
    %239 = "tensor.concat"(%238, %236) <{dim = 3 : i64}> : (tensor<2x4x16x8xbf16>, tensor<2x4x16x8xbf16>) -> tensor<2x4x16x16xbf16>
    %240 = "linalg.generic"(%239, %112, %91) <{indexing_maps = [#map12, #map22, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg187: bf16, %arg188: bf16, %arg189: bf16):
      %412 = "arith.mulf"(%arg187, %arg188) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%412) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %241 = "linalg.generic"(%235, %240, %91) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg184: bf16, %arg185: bf16, %arg186: bf16):
      %411 = "arith.addf"(%arg184, %arg185) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%411) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %242 = "linalg.generic"(%228, %111, %103) <{indexing_maps = [#map12, #map22, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg181: bf16, %arg182: bf16, %arg183: bf16):
      %410 = "arith.mulf"(%arg181, %arg182) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%410) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %243 = "tensor.extract_slice"(%228) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x16xbf16>) -> tensor<2x2x16x8xbf16>
    %244 = "tensor.extract_slice"(%228) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 8>, static_sizes = array<i64: 2, 2, 16, 8>, static_strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x16x16xbf16>) -> tensor<2x2x16x8xbf16>
    %245 = "linalg.generic"(%244, %124) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg179: bf16, %arg180: bf16):
      %409 = "arith.negf"(%arg179) <{fastmath = #arith.fastmath<none>}> : (bf16) -> bf16
      "linalg.yield"(%409) : (bf16) -> ()
    }) : (tensor<2x2x16x8xbf16>, tensor<2x2x16x8xbf16>) -> tensor<2x2x16x8xbf16>
    %246 = "tensor.concat"(%245, %243) <{dim = 3 : i64}> : (tensor<2x2x16x8xbf16>, tensor<2x2x16x8xbf16>) -> tensor<2x2x16x16xbf16>
    %247 = "linalg.generic"(%246, %112, %103) <{indexing_maps = [#map12, #map22, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg176: bf16, %arg177: bf16, %arg178: bf16):
      %408 = "arith.mulf"(%arg176, %arg177) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%408) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %248 = "linalg.generic"(%242, %247, %103) <{indexing_maps = [#map12, #map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg173: bf16, %arg174: bf16, %arg175: bf16):
      %407 = "arith.addf"(%arg173, %arg174) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%407) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x2x16x16xbf16>, tensor<2x2x16x16xbf16>) -> tensor<2x2x16x16xbf16>
    %249 = "linalg.generic"(%248, %129) <{indexing_maps = [#map23, #map24], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg171: bf16, %arg172: bf16):
      "linalg.yield"(%arg171) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x2x2x16x16xbf16>) -> tensor<2x2x2x16x16xbf16>
    %250 = "tensor.collapse_shape"(%249) <{reassociation = [[0], [1, 2], [3], [4]]}> : (tensor<2x2x2x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %251 = "linalg.generic"(%234, %129) <{indexing_maps = [#map23, #map24], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg169: bf16, %arg170: bf16):
      "linalg.yield"(%arg169) : (bf16) -> ()
    }) : (tensor<2x2x16x16xbf16>, tensor<2x2x2x16x16xbf16>) -> tensor<2x2x2x16x16xbf16>
    %252 = "linalg.transpose"(%250, %91) <{permutation = array<i64: 0, 1, 3, 2>}> ({
    ^bb0(%arg167: bf16, %arg168: bf16):
      "linalg.yield"(%arg167) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %253 = "tensor.collapse_shape"(%241) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %254 = "tensor.collapse_shape"(%252) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %255 = "linalg.batch_matmul"(%253, %254, %137) <{indexing_maps = [#map19, #map20, #map21], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg164: bf16, %arg165: bf16, %arg166: f32):
      %403 = "arith.extf"(%arg164) : (bf16) -> f32
      %404 = "arith.extf"(%arg165) : (bf16) -> f32
      %405 = "arith.mulf"(%403, %404) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %406 = "arith.addf"(%arg166, %405) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%406) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %256 = "linalg.generic"(%255, %139) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg162: f32, %arg163: bf16):
      %402 = "arith.truncf"(%arg162) : (f32) -> bf16
      "linalg.yield"(%402) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %257 = "tensor.expand_shape"(%256) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %258 = "linalg.generic"(%257, %142) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg160: bf16, %arg161: f32):
      %401 = "arith.extf"(%arg160) : (bf16) -> f32
      "linalg.yield"(%401) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %259 = "linalg.generic"(%258, %142) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg158: f32, %arg159: f32):
      %400 = "arith.mulf"(%arg158, %14) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%400) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %260 = "linalg.generic"(%259, %91) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg156: f32, %arg157: bf16):
      %399 = "arith.truncf"(%arg156) : (f32) -> bf16
      "linalg.yield"(%399) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %261 = "linalg.generic"(%260, %58, %91) <{indexing_maps = [#map12, #map25, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg153: bf16, %arg154: bf16, %arg155: bf16):
      %398 = "arith.addf"(%arg153, %arg154) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%398) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x1x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %262 = "linalg.generic"(%261, %142) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg151: bf16, %arg152: f32):
      %397 = "arith.extf"(%arg151) : (bf16) -> f32
      "linalg.yield"(%397) : (f32) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %263:2 = "linalg.generic"(%262, %151, %149) <{indexing_maps = [#map12, #map21, #map21], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg148: f32, %arg149: f32, %arg150: i64):
      %392 = "linalg.index"() <{dim = 3 : i64}> : () -> index
      %393 = "arith.index_cast"(%392) : (index) -> i64
      %394 = "arith.maximumf"(%arg148, %arg149) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %395 = "arith.cmpf"(%arg148, %arg149) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %396 = "arith.select"(%395, %393, %arg150) : (i1, i64, i64) -> i64
      "linalg.yield"(%394, %396) : (f32, i64) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16xf32>, tensor<2x4x16xi64>) -> (tensor<2x4x16xf32>, tensor<2x4x16xi64>)
    %264 = "tensor.expand_shape"(%263#0) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 4, 16, 1>}> : (tensor<2x4x16xf32>) -> tensor<2x4x16x1xf32>
    %265 = "linalg.generic"(%262, %264, %142) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg145: f32, %arg146: f32, %arg147: f32):
      %391 = "arith.subf"(%arg145, %arg146) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%391) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %266 = "linalg.generic"(%265, %142) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg143: f32, %arg144: f32):
      %390 = "math.exp"(%arg143) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%390) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %267 = "linalg.generic"(%266, %157) <{indexing_maps = [#map12, #map14], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg141: f32, %arg142: f32):
      %389 = "arith.addf"(%arg141, %arg142) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%389) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %268 = "linalg.generic"(%266, %267, %142) <{indexing_maps = [#map12, #map14, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg138: f32, %arg139: f32, %arg140: f32):
      %388 = "arith.divf"(%arg138, %arg139) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%388) : (f32) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %269 = "linalg.generic"(%268, %91) <{indexing_maps = [#map12, #map12], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg136: f32, %arg137: bf16):
      %387 = "arith.truncf"(%arg136) : (f32) -> bf16
      "linalg.yield"(%387) : (bf16) -> ()
    }) : (tensor<2x4x16x16xf32>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %270 = "tensor.collapse_shape"(%269) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x16x16xbf16>) -> tensor<8x16x16xbf16>
    %271 = "tensor.collapse_shape"(%251) <{reassociation = [[0, 1, 2], [3], [4]]}> : (tensor<2x2x2x16x16xbf16>) -> tensor<8x16x16xbf16>
    %272 = "linalg.batch_matmul"(%270, %271, %137) <{indexing_maps = [#map19, #map20, #map21], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg133: bf16, %arg134: bf16, %arg135: f32):
      %383 = "arith.extf"(%arg133) : (bf16) -> f32
      %384 = "arith.extf"(%arg134) : (bf16) -> f32
      %385 = "arith.mulf"(%383, %384) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %386 = "arith.addf"(%arg135, %385) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%386) : (f32) -> ()
    }) : (tensor<8x16x16xbf16>, tensor<8x16x16xbf16>, tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %273 = "linalg.generic"(%272, %139) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg131: f32, %arg132: bf16):
      %382 = "arith.truncf"(%arg131) : (f32) -> bf16
      "linalg.yield"(%382) : (bf16) -> ()
    }) : (tensor<8x16x16xf32>, tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %274 = "tensor.expand_shape"(%273) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 16, 16>}> : (tensor<8x16x16xbf16>) -> tensor<2x4x16x16xbf16>
    %275 = "linalg.transpose"(%274, %166) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg129: bf16, %arg130: bf16):
      "linalg.yield"(%arg129) : (bf16) -> ()
    }) : (tensor<2x4x16x16xbf16>, tensor<2x16x4x16xbf16>) -> tensor<2x16x4x16xbf16>
    %276 = "tensor.collapse_shape"(%275) <{reassociation = [[0], [1], [2, 3]]}> : (tensor<2x16x4x16xbf16>) -> tensor<2x16x64xbf16>
    %277 = "linalg.transpose"(%arg13, %83) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg127: bf16, %arg128: bf16):
      "linalg.yield"(%arg127) : (bf16) -> ()
    }) : (tensor<64x64xbf16>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
    %278 = "linalg.generic"(%277, %85) <{indexing_maps = [#map7, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg125: bf16, %arg126: bf16):
      "linalg.yield"(%arg125) : (bf16) -> ()
    }) : (tensor<64x64xbf16>, tensor<2x64x64xbf16>) -> tensor<2x64x64xbf16>
    %279 = "linalg.batch_matmul"(%276, %278, %87) <{indexing_maps = [#map19, #map20, #map21], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg122: bf16, %arg123: bf16, %arg124: f32):
      %378 = "arith.extf"(%arg122) : (bf16) -> f32
      %379 = "arith.extf"(%arg123) : (bf16) -> f32
      %380 = "arith.mulf"(%378, %379) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %381 = "arith.addf"(%arg124, %380) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%381) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x64x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %280 = "linalg.generic"(%279, %16) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg120: f32, %arg121: bf16):
      %377 = "arith.truncf"(%arg120) : (f32) -> bf16
      "linalg.yield"(%377) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %281 = "linalg.generic"(%207, %280, %16) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg117: bf16, %arg118: bf16, %arg119: bf16):
      %376 = "arith.addf"(%arg117, %arg118) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%376) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %282 = "linalg.generic"(%281, %71) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg115: bf16, %arg116: f32):
      %375 = "arith.extf"(%arg115) : (bf16) -> f32
      "linalg.yield"(%375) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %283 = "linalg.generic"(%282, %282, %71) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg112: f32, %arg113: f32, %arg114: f32):
      %374 = "arith.mulf"(%arg112, %arg113) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%374) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %284 = "linalg.generic"(%283, %75) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg110: f32, %arg111: f32):
      %373 = "arith.addf"(%arg110, %arg111) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%373) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %285 = "linalg.generic"(%284, %74) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg108: f32, %arg109: f32):
      %372 = "arith.divf"(%arg108, %13) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%372) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %286 = "linalg.generic"(%285, %74) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg106: f32, %arg107: f32):
      %370 = "arith.truncf"(%11) : (f64) -> f32
      %371 = "arith.addf"(%arg106, %370) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%371) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %287 = "linalg.generic"(%286, %74) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg104: f32, %arg105: f32):
      %369 = "math.rsqrt"(%arg104) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%369) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %288 = "linalg.generic"(%282, %287, %71) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg101: f32, %arg102: f32, %arg103: f32):
      %368 = "arith.mulf"(%arg101, %arg102) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%368) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %289 = "linalg.generic"(%288, %16) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg99: f32, %arg100: bf16):
      %367 = "arith.truncf"(%arg99) : (f32) -> bf16
      "linalg.yield"(%367) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %290 = "linalg.generic"(%arg18, %289, %16) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg96: bf16, %arg97: bf16, %arg98: bf16):
      %366 = "arith.mulf"(%arg96, %arg97) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%366) : (bf16) -> ()
    }) : (tensor<64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %291 = "linalg.transpose"(%arg14, %183) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg94: bf16, %arg95: bf16):
      "linalg.yield"(%arg94) : (bf16) -> ()
    }) : (tensor<112x64xbf16>, tensor<64x112xbf16>) -> tensor<64x112xbf16>
    %292 = "linalg.generic"(%291, %185) <{indexing_maps = [#map7, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg92: bf16, %arg93: bf16):
      "linalg.yield"(%arg92) : (bf16) -> ()
    }) : (tensor<64x112xbf16>, tensor<2x64x112xbf16>) -> tensor<2x64x112xbf16>
    %293 = "linalg.batch_matmul"(%290, %292, %188) <{indexing_maps = [#map19, #map20, #map21], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg89: bf16, %arg90: bf16, %arg91: f32):
      %362 = "arith.extf"(%arg89) : (bf16) -> f32
      %363 = "arith.extf"(%arg90) : (bf16) -> f32
      %364 = "arith.mulf"(%362, %363) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %365 = "arith.addf"(%arg91, %364) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%365) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x64x112xbf16>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %294 = "linalg.generic"(%293, %190) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg87: f32, %arg88: bf16):
      %361 = "arith.truncf"(%arg87) : (f32) -> bf16
      "linalg.yield"(%361) : (bf16) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %295 = "linalg.generic"(%294, %187) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg85: bf16, %arg86: f32):
      %360 = "arith.extf"(%arg85) : (bf16) -> f32
      "linalg.yield"(%360) : (f32) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %296 = "linalg.generic"(%295, %187) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg83: f32, %arg84: f32):
      %356 = "arith.negf"(%arg83) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %357 = "math.exp"(%356) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %358 = "arith.addf"(%357, %7) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %359 = "arith.divf"(%7, %358) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%359) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %297 = "linalg.generic"(%295, %296, %187) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg80: f32, %arg81: f32, %arg82: f32):
      %355 = "arith.mulf"(%arg80, %arg81) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%355) : (f32) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xf32>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %298 = "linalg.generic"(%297, %190) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg78: f32, %arg79: bf16):
      %354 = "arith.truncf"(%arg78) : (f32) -> bf16
      "linalg.yield"(%354) : (bf16) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %299 = "linalg.transpose"(%arg15, %183) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg76: bf16, %arg77: bf16):
      "linalg.yield"(%arg76) : (bf16) -> ()
    }) : (tensor<112x64xbf16>, tensor<64x112xbf16>) -> tensor<64x112xbf16>
    %300 = "linalg.generic"(%299, %185) <{indexing_maps = [#map7, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg74: bf16, %arg75: bf16):
      "linalg.yield"(%arg74) : (bf16) -> ()
    }) : (tensor<64x112xbf16>, tensor<2x64x112xbf16>) -> tensor<2x64x112xbf16>
    %301 = "linalg.batch_matmul"(%290, %300, %188) <{indexing_maps = [#map19, #map20, #map21], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg71: bf16, %arg72: bf16, %arg73: f32):
      %350 = "arith.extf"(%arg71) : (bf16) -> f32
      %351 = "arith.extf"(%arg72) : (bf16) -> f32
      %352 = "arith.mulf"(%350, %351) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %353 = "arith.addf"(%arg73, %352) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%353) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x64x112xbf16>, tensor<2x16x112xf32>) -> tensor<2x16x112xf32>
    %302 = "linalg.generic"(%301, %190) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg69: f32, %arg70: bf16):
      %349 = "arith.truncf"(%arg69) : (f32) -> bf16
      "linalg.yield"(%349) : (bf16) -> ()
    }) : (tensor<2x16x112xf32>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %303 = "linalg.generic"(%298, %302, %190) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg66: bf16, %arg67: bf16, %arg68: bf16):
      %348 = "arith.mulf"(%arg66, %arg67) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%348) : (bf16) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x16x112xbf16>, tensor<2x16x112xbf16>) -> tensor<2x16x112xbf16>
    %304 = "linalg.transpose"(%arg16, %201) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg64: bf16, %arg65: bf16):
      "linalg.yield"(%arg64) : (bf16) -> ()
    }) : (tensor<64x112xbf16>, tensor<112x64xbf16>) -> tensor<112x64xbf16>
    %305 = "linalg.generic"(%304, %203) <{indexing_maps = [#map7, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg62: bf16, %arg63: bf16):
      "linalg.yield"(%arg62) : (bf16) -> ()
    }) : (tensor<112x64xbf16>, tensor<2x112x64xbf16>) -> tensor<2x112x64xbf16>
    %306 = "linalg.batch_matmul"(%303, %305, %87) <{indexing_maps = [#map19, #map20, #map21], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg59: bf16, %arg60: bf16, %arg61: f32):
      %344 = "arith.extf"(%arg59) : (bf16) -> f32
      %345 = "arith.extf"(%arg60) : (bf16) -> f32
      %346 = "arith.mulf"(%344, %345) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %347 = "arith.addf"(%arg61, %346) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%347) : (f32) -> ()
    }) : (tensor<2x16x112xbf16>, tensor<2x112x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %307 = "linalg.generic"(%306, %16) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg57: f32, %arg58: bf16):
      %343 = "arith.truncf"(%arg57) : (f32) -> bf16
      "linalg.yield"(%343) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %308 = "linalg.generic"(%281, %307, %16) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg54: bf16, %arg55: bf16, %arg56: bf16):
      %342 = "arith.addf"(%arg54, %arg55) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%342) : (bf16) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %309 = "linalg.generic"(%308, %71) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg52: bf16, %arg53: f32):
      %341 = "arith.extf"(%arg52) : (bf16) -> f32
      "linalg.yield"(%341) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %310 = "linalg.generic"(%309, %309, %71) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg49: f32, %arg50: f32, %arg51: f32):
      %340 = "arith.mulf"(%arg49, %arg50) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%340) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %311 = "linalg.generic"(%310, %75) <{indexing_maps = [#map1, #map17], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg47: f32, %arg48: f32):
      %339 = "arith.addf"(%arg47, %arg48) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%339) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %312 = "linalg.generic"(%311, %74) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg45: f32, %arg46: f32):
      %338 = "arith.divf"(%arg45, %13) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%338) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %313 = "linalg.generic"(%312, %74) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg43: f32, %arg44: f32):
      %336 = "arith.truncf"(%11) : (f64) -> f32
      %337 = "arith.addf"(%arg43, %336) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%337) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %314 = "linalg.generic"(%313, %74) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg41: f32, %arg42: f32):
      %335 = "math.rsqrt"(%arg41) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%335) : (f32) -> ()
    }) : (tensor<2x16x1xf32>, tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %315 = "linalg.generic"(%309, %314, %71) <{indexing_maps = [#map1, #map17, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg38: f32, %arg39: f32, %arg40: f32):
      %334 = "arith.mulf"(%arg38, %arg39) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%334) : (f32) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %316 = "linalg.generic"(%315, %16) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg36: f32, %arg37: bf16):
      %333 = "arith.truncf"(%arg36) : (f32) -> bf16
      "linalg.yield"(%333) : (bf16) -> ()
    }) : (tensor<2x16x64xf32>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %317 = "linalg.generic"(%arg19, %316, %16) <{indexing_maps = [#map18, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg33: bf16, %arg34: bf16, %arg35: bf16):
      %332 = "arith.mulf"(%arg33, %arg34) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%332) : (bf16) -> ()
    }) : (tensor<64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x16x64xbf16>
    %318 = "tensor.empty"() : () -> tensor<64x96xbf16>
    %319 = "linalg.transpose"(%arg20, %318) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg31: bf16, %arg32: bf16):
      "linalg.yield"(%arg31) : (bf16) -> ()
    }) : (tensor<96x64xbf16>, tensor<64x96xbf16>) -> tensor<64x96xbf16>
    %320 = "tensor.empty"() : () -> tensor<2x64x96xbf16>
    %321 = "linalg.generic"(%319, %320) <{indexing_maps = [#map7, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg29: bf16, %arg30: bf16):
      "linalg.yield"(%arg29) : (bf16) -> ()
    }) : (tensor<64x96xbf16>, tensor<2x64x96xbf16>) -> tensor<2x64x96xbf16>
    %322 = "tensor.empty"() : () -> tensor<2x16x96xf32>
    %323 = "linalg.fill"(%5, %322) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg27: f32, %arg28: f32):
      "linalg.yield"(%arg27) : (f32) -> ()
    }) : (f32, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %324 = "linalg.batch_matmul"(%317, %321, %323) <{indexing_maps = [#map19, #map20, #map21], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg24: bf16, %arg25: bf16, %arg26: f32):
      %328 = "arith.extf"(%arg24) : (bf16) -> f32
      %329 = "arith.extf"(%arg25) : (bf16) -> f32
      %330 = "arith.mulf"(%328, %329) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %331 = "arith.addf"(%arg26, %330) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%331) : (f32) -> ()
    }) : (tensor<2x16x64xbf16>, tensor<2x64x96xbf16>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %325 = "tensor.empty"() : () -> tensor<2x16x96xbf16>
    %326 = "linalg.generic"(%324, %325) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg22: f32, %arg23: bf16):
      %327 = "arith.truncf"(%arg22) : (f32) -> bf16
      "linalg.yield"(%327) : (bf16) -> ()
    }) : (tensor<2x16x96xf32>, tensor<2x16x96xbf16>) -> tensor<2x16x96xbf16>
    "func.return"(%326) : (tensor<2x16x96xbf16>) -> ()
  }) : () -> ()
}) : () -> ()
