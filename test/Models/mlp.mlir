// Written by utils/export_models.py; mlp.json describes it.
#map = affine_map<(d0, d1, d2) -> (d0, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> ()>
#map6 = affine_map<() -> ()>
#map7 = affine_map<(d0, d1) -> (0, d1)>
"builtin.module"() ({
  "func.func"() <{arg_attrs = [{ufp4.name = "first.weight", ufp4.parameter}, {ufp4.name = "first.bias", ufp4.parameter}, {ufp4.name = "second.weight", ufp4.parameter}, {ufp4.name = "second.bias", ufp4.parameter}, {ufp4.name = "third.weight", ufp4.parameter}, {ufp4.name = "third.bias", ufp4.parameter}, {ufp4.name = "x"}, {ufp4.name = "target"}], function_type = (tensor<96x48xbf16>, tensor<96xbf16>, tensor<80x96xbf16>, tensor<80xbf16>, tensor<32x80xbf16>, tensor<32xbf16>, tensor<24x48xbf16>, tensor<24x32xbf16>) -> (tensor<f32>, tensor<96x48xbf16>, tensor<96xbf16>, tensor<80x96xbf16>, tensor<80xbf16>, tensor<32x80xbf16>, tensor<32xbf16>), res_attrs = [{ufp4.name = "loss"}, {ufp4.name = "grad.first.weight"}, {ufp4.name = "grad.first.bias"}, {ufp4.name = "grad.second.weight"}, {ufp4.name = "grad.second.bias"}, {ufp4.name = "grad.third.weight"}, {ufp4.name = "grad.third.bias"}], sym_name = "train_step"}> ({
  ^bb0(%arg0: tensor<96x48xbf16>, %arg1: tensor<96xbf16>, %arg2: tensor<80x96xbf16>, %arg3: tensor<80xbf16>, %arg4: tensor<32x80xbf16>, %arg5: tensor<32xbf16>, %arg6: tensor<24x48xbf16>, %arg7: tensor<24x32xbf16>):
    %0 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %1 = "arith.constant"() <{value = 1.000000e+00 : f32}> : () -> f32
    %2 = "arith.constant"() <{value = dense<1.000000e+00> : tensor<24x32xf32>}> : () -> tensor<24x32xf32>
    %3 = "arith.constant"() <{value = 7.680000e+02 : f32}> : () -> f32
    %4 = "arith.constant"() <{value = 2.000000e+00 : f32}> : () -> f32
    %5 = "arith.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
    %6 = "tensor.empty"() : () -> tensor<48x96xbf16>
    %7 = "linalg.transpose"(%arg0, %6) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg182: bf16, %arg183: bf16):
      "linalg.yield"(%arg182) : (bf16) -> ()
    }) : (tensor<96x48xbf16>, tensor<48x96xbf16>) -> tensor<48x96xbf16>
    %8 = "tensor.empty"() : () -> tensor<24x96xf32>
    %9 = "linalg.fill"(%0, %8) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg180: f32, %arg181: f32):
      "linalg.yield"(%arg180) : (f32) -> ()
    }) : (f32, tensor<24x96xf32>) -> tensor<24x96xf32>
    %10 = "linalg.matmul"(%arg6, %7, %9) <{indexing_maps = [#map, #map1, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg177: bf16, %arg178: bf16, %arg179: f32):
      %198 = "arith.extf"(%arg177) : (bf16) -> f32
      %199 = "arith.extf"(%arg178) : (bf16) -> f32
      %200 = "arith.mulf"(%198, %199) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %201 = "arith.addf"(%arg179, %200) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%201) : (f32) -> ()
    }) : (tensor<24x48xbf16>, tensor<48x96xbf16>, tensor<24x96xf32>) -> tensor<24x96xf32>
    %11 = "tensor.empty"() : () -> tensor<24x96xbf16>
    %12 = "linalg.generic"(%10, %11) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg175: f32, %arg176: bf16):
      %197 = "arith.truncf"(%arg175) : (f32) -> bf16
      "linalg.yield"(%197) : (bf16) -> ()
    }) : (tensor<24x96xf32>, tensor<24x96xbf16>) -> tensor<24x96xbf16>
    %13 = "linalg.generic"(%arg1, %12, %11) <{indexing_maps = [#map4, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg172: bf16, %arg173: bf16, %arg174: bf16):
      %196 = "arith.addf"(%arg172, %arg173) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%196) : (bf16) -> ()
    }) : (tensor<96xbf16>, tensor<24x96xbf16>, tensor<24x96xbf16>) -> tensor<24x96xbf16>
    %14 = "linalg.generic"(%13, %8) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg170: bf16, %arg171: f32):
      %195 = "arith.extf"(%arg170) : (bf16) -> f32
      "linalg.yield"(%195) : (f32) -> ()
    }) : (tensor<24x96xbf16>, tensor<24x96xf32>) -> tensor<24x96xf32>
    %15 = "linalg.generic"(%14, %8) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg168: f32, %arg169: f32):
      %191 = "arith.negf"(%arg168) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %192 = "math.exp"(%191) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %193 = "arith.addf"(%192, %1) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %194 = "arith.divf"(%1, %193) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%194) : (f32) -> ()
    }) : (tensor<24x96xf32>, tensor<24x96xf32>) -> tensor<24x96xf32>
    %16 = "linalg.generic"(%14, %15, %8) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg165: f32, %arg166: f32, %arg167: f32):
      %190 = "arith.mulf"(%arg165, %arg166) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%190) : (f32) -> ()
    }) : (tensor<24x96xf32>, tensor<24x96xf32>, tensor<24x96xf32>) -> tensor<24x96xf32>
    %17 = "linalg.generic"(%16, %11) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg163: f32, %arg164: bf16):
      %189 = "arith.truncf"(%arg163) : (f32) -> bf16
      "linalg.yield"(%189) : (bf16) -> ()
    }) : (tensor<24x96xf32>, tensor<24x96xbf16>) -> tensor<24x96xbf16>
    %18 = "tensor.empty"() : () -> tensor<96x80xbf16>
    %19 = "linalg.transpose"(%arg2, %18) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg161: bf16, %arg162: bf16):
      "linalg.yield"(%arg161) : (bf16) -> ()
    }) : (tensor<80x96xbf16>, tensor<96x80xbf16>) -> tensor<96x80xbf16>
    %20 = "tensor.empty"() : () -> tensor<24x80xf32>
    %21 = "linalg.fill"(%0, %20) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg159: f32, %arg160: f32):
      "linalg.yield"(%arg159) : (f32) -> ()
    }) : (f32, tensor<24x80xf32>) -> tensor<24x80xf32>
    %22 = "linalg.matmul"(%17, %19, %21) <{indexing_maps = [#map, #map1, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg156: bf16, %arg157: bf16, %arg158: f32):
      %185 = "arith.extf"(%arg156) : (bf16) -> f32
      %186 = "arith.extf"(%arg157) : (bf16) -> f32
      %187 = "arith.mulf"(%185, %186) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %188 = "arith.addf"(%arg158, %187) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%188) : (f32) -> ()
    }) : (tensor<24x96xbf16>, tensor<96x80xbf16>, tensor<24x80xf32>) -> tensor<24x80xf32>
    %23 = "tensor.empty"() : () -> tensor<24x80xbf16>
    %24 = "linalg.generic"(%22, %23) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg154: f32, %arg155: bf16):
      %184 = "arith.truncf"(%arg154) : (f32) -> bf16
      "linalg.yield"(%184) : (bf16) -> ()
    }) : (tensor<24x80xf32>, tensor<24x80xbf16>) -> tensor<24x80xbf16>
    %25 = "linalg.generic"(%arg3, %24, %23) <{indexing_maps = [#map4, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg151: bf16, %arg152: bf16, %arg153: bf16):
      %183 = "arith.addf"(%arg151, %arg152) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%183) : (bf16) -> ()
    }) : (tensor<80xbf16>, tensor<24x80xbf16>, tensor<24x80xbf16>) -> tensor<24x80xbf16>
    %26 = "linalg.generic"(%25, %20) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg149: bf16, %arg150: f32):
      %182 = "arith.extf"(%arg149) : (bf16) -> f32
      "linalg.yield"(%182) : (f32) -> ()
    }) : (tensor<24x80xbf16>, tensor<24x80xf32>) -> tensor<24x80xf32>
    %27 = "linalg.generic"(%26, %20) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg147: f32, %arg148: f32):
      %178 = "arith.negf"(%arg147) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %179 = "math.exp"(%178) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %180 = "arith.addf"(%179, %1) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %181 = "arith.divf"(%1, %180) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%181) : (f32) -> ()
    }) : (tensor<24x80xf32>, tensor<24x80xf32>) -> tensor<24x80xf32>
    %28 = "linalg.generic"(%26, %27, %20) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg144: f32, %arg145: f32, %arg146: f32):
      %177 = "arith.mulf"(%arg144, %arg145) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%177) : (f32) -> ()
    }) : (tensor<24x80xf32>, tensor<24x80xf32>, tensor<24x80xf32>) -> tensor<24x80xf32>
    %29 = "linalg.generic"(%28, %23) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg142: f32, %arg143: bf16):
      %176 = "arith.truncf"(%arg142) : (f32) -> bf16
      "linalg.yield"(%176) : (bf16) -> ()
    }) : (tensor<24x80xf32>, tensor<24x80xbf16>) -> tensor<24x80xbf16>
    %30 = "tensor.empty"() : () -> tensor<80x32xbf16>
    %31 = "linalg.transpose"(%arg4, %30) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg140: bf16, %arg141: bf16):
      "linalg.yield"(%arg140) : (bf16) -> ()
    }) : (tensor<32x80xbf16>, tensor<80x32xbf16>) -> tensor<80x32xbf16>
    %32 = "tensor.empty"() : () -> tensor<24x32xf32>
    %33 = "linalg.fill"(%0, %32) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg138: f32, %arg139: f32):
      "linalg.yield"(%arg138) : (f32) -> ()
    }) : (f32, tensor<24x32xf32>) -> tensor<24x32xf32>
    %34 = "linalg.matmul"(%29, %31, %33) <{indexing_maps = [#map, #map1, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg135: bf16, %arg136: bf16, %arg137: f32):
      %172 = "arith.extf"(%arg135) : (bf16) -> f32
      %173 = "arith.extf"(%arg136) : (bf16) -> f32
      %174 = "arith.mulf"(%172, %173) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %175 = "arith.addf"(%arg137, %174) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%175) : (f32) -> ()
    }) : (tensor<24x80xbf16>, tensor<80x32xbf16>, tensor<24x32xf32>) -> tensor<24x32xf32>
    %35 = "tensor.empty"() : () -> tensor<24x32xbf16>
    %36 = "linalg.generic"(%34, %35) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg133: f32, %arg134: bf16):
      %171 = "arith.truncf"(%arg133) : (f32) -> bf16
      "linalg.yield"(%171) : (bf16) -> ()
    }) : (tensor<24x32xf32>, tensor<24x32xbf16>) -> tensor<24x32xbf16>
    %37 = "linalg.generic"(%arg5, %36, %35) <{indexing_maps = [#map4, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg130: bf16, %arg131: bf16, %arg132: bf16):
      %170 = "arith.addf"(%arg130, %arg131) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
      "linalg.yield"(%170) : (bf16) -> ()
    }) : (tensor<32xbf16>, tensor<24x32xbf16>, tensor<24x32xbf16>) -> tensor<24x32xbf16>
    %38 = "linalg.generic"(%37, %32) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg128: bf16, %arg129: f32):
      %169 = "arith.extf"(%arg128) : (bf16) -> f32
      "linalg.yield"(%169) : (f32) -> ()
    }) : (tensor<24x32xbf16>, tensor<24x32xf32>) -> tensor<24x32xf32>
    %39 = "linalg.generic"(%arg7, %32) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg126: bf16, %arg127: f32):
      %168 = "arith.extf"(%arg126) : (bf16) -> f32
      "linalg.yield"(%168) : (f32) -> ()
    }) : (tensor<24x32xbf16>, tensor<24x32xf32>) -> tensor<24x32xf32>
    %40 = "linalg.generic"(%38, %39, %32) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg123: f32, %arg124: f32, %arg125: f32):
      %167 = "arith.subf"(%arg123, %arg124) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%167) : (f32) -> ()
    }) : (tensor<24x32xf32>, tensor<24x32xf32>, tensor<24x32xf32>) -> tensor<24x32xf32>
    %41 = "linalg.generic"(%40, %40, %32) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg120: f32, %arg121: f32, %arg122: f32):
      %166 = "arith.mulf"(%arg120, %arg121) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%166) : (f32) -> ()
    }) : (tensor<24x32xf32>, tensor<24x32xf32>, tensor<24x32xf32>) -> tensor<24x32xf32>
    %42 = "tensor.empty"() : () -> tensor<f32>
    %43 = "linalg.fill"(%0, %42) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg118: f32, %arg119: f32):
      "linalg.yield"(%arg118) : (f32) -> ()
    }) : (f32, tensor<f32>) -> tensor<f32>
    %44 = "linalg.generic"(%41, %43) <{indexing_maps = [#map3, #map5], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg116: f32, %arg117: f32):
      %165 = "arith.addf"(%arg116, %arg117) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%165) : (f32) -> ()
    }) : (tensor<24x32xf32>, tensor<f32>) -> tensor<f32>
    %45 = "linalg.generic"(%44, %42) <{indexing_maps = [#map6, #map6], iterator_types = [], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg114: f32, %arg115: f32):
      %164 = "arith.divf"(%arg114, %3) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%164) : (f32) -> ()
    }) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %46 = "linalg.generic"(%2, %32) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg112: f32, %arg113: f32):
      %163 = "arith.divf"(%arg112, %3) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%163) : (f32) -> ()
    }) : (tensor<24x32xf32>, tensor<24x32xf32>) -> tensor<24x32xf32>
    %47 = "linalg.generic"(%40, %32) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg110: f32, %arg111: f32):
      %162 = "arith.mulf"(%arg110, %4) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%162) : (f32) -> ()
    }) : (tensor<24x32xf32>, tensor<24x32xf32>) -> tensor<24x32xf32>
    %48 = "linalg.generic"(%46, %47, %32) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg107: f32, %arg108: f32, %arg109: f32):
      %161 = "arith.mulf"(%arg107, %arg108) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%161) : (f32) -> ()
    }) : (tensor<24x32xf32>, tensor<24x32xf32>, tensor<24x32xf32>) -> tensor<24x32xf32>
    %49 = "linalg.generic"(%48, %35) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg105: f32, %arg106: bf16):
      %160 = "arith.truncf"(%arg105) : (f32) -> bf16
      "linalg.yield"(%160) : (bf16) -> ()
    }) : (tensor<24x32xf32>, tensor<24x32xbf16>) -> tensor<24x32xbf16>
    %50 = "linalg.matmul"(%49, %arg4, %21) <{indexing_maps = [#map, #map1, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg102: bf16, %arg103: bf16, %arg104: f32):
      %156 = "arith.extf"(%arg102) : (bf16) -> f32
      %157 = "arith.extf"(%arg103) : (bf16) -> f32
      %158 = "arith.mulf"(%156, %157) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %159 = "arith.addf"(%arg104, %158) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%159) : (f32) -> ()
    }) : (tensor<24x32xbf16>, tensor<32x80xbf16>, tensor<24x80xf32>) -> tensor<24x80xf32>
    %51 = "linalg.generic"(%50, %23) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg100: f32, %arg101: bf16):
      %155 = "arith.truncf"(%arg100) : (f32) -> bf16
      "linalg.yield"(%155) : (bf16) -> ()
    }) : (tensor<24x80xf32>, tensor<24x80xbf16>) -> tensor<24x80xbf16>
    %52 = "tensor.empty"() : () -> tensor<32x24xbf16>
    %53 = "linalg.transpose"(%49, %52) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg98: bf16, %arg99: bf16):
      "linalg.yield"(%arg98) : (bf16) -> ()
    }) : (tensor<24x32xbf16>, tensor<32x24xbf16>) -> tensor<32x24xbf16>
    %54 = "tensor.empty"() : () -> tensor<32x80xf32>
    %55 = "linalg.fill"(%0, %54) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg96: f32, %arg97: f32):
      "linalg.yield"(%arg96) : (f32) -> ()
    }) : (f32, tensor<32x80xf32>) -> tensor<32x80xf32>
    %56 = "linalg.matmul"(%53, %29, %55) <{indexing_maps = [#map, #map1, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg93: bf16, %arg94: bf16, %arg95: f32):
      %151 = "arith.extf"(%arg93) : (bf16) -> f32
      %152 = "arith.extf"(%arg94) : (bf16) -> f32
      %153 = "arith.mulf"(%151, %152) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %154 = "arith.addf"(%arg95, %153) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%154) : (f32) -> ()
    }) : (tensor<32x24xbf16>, tensor<24x80xbf16>, tensor<32x80xf32>) -> tensor<32x80xf32>
    %57 = "tensor.empty"() : () -> tensor<32x80xbf16>
    %58 = "linalg.generic"(%56, %57) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg91: f32, %arg92: bf16):
      %150 = "arith.truncf"(%arg91) : (f32) -> bf16
      "linalg.yield"(%150) : (bf16) -> ()
    }) : (tensor<32x80xf32>, tensor<32x80xbf16>) -> tensor<32x80xbf16>
    %59 = "linalg.generic"(%49, %32) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg89: bf16, %arg90: f32):
      %149 = "arith.extf"(%arg89) : (bf16) -> f32
      "linalg.yield"(%149) : (f32) -> ()
    }) : (tensor<24x32xbf16>, tensor<24x32xf32>) -> tensor<24x32xf32>
    %60 = "tensor.empty"() : () -> tensor<1x32xf32>
    %61 = "linalg.fill"(%0, %60) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg87: f32, %arg88: f32):
      "linalg.yield"(%arg87) : (f32) -> ()
    }) : (f32, tensor<1x32xf32>) -> tensor<1x32xf32>
    %62 = "linalg.generic"(%59, %61) <{indexing_maps = [#map3, #map7], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg85: f32, %arg86: f32):
      %148 = "arith.addf"(%arg85, %arg86) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%148) : (f32) -> ()
    }) : (tensor<24x32xf32>, tensor<1x32xf32>) -> tensor<1x32xf32>
    %63 = "tensor.empty"() : () -> tensor<1x32xbf16>
    %64 = "linalg.generic"(%62, %63) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg83: f32, %arg84: bf16):
      %147 = "arith.truncf"(%arg83) : (f32) -> bf16
      "linalg.yield"(%147) : (bf16) -> ()
    }) : (tensor<1x32xf32>, tensor<1x32xbf16>) -> tensor<1x32xbf16>
    %65 = "tensor.collapse_shape"(%64) <{reassociation = [[0, 1]]}> : (tensor<1x32xbf16>) -> tensor<32xbf16>
    %66 = "linalg.generic"(%51, %20) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg81: bf16, %arg82: f32):
      %146 = "arith.extf"(%arg81) : (bf16) -> f32
      "linalg.yield"(%146) : (f32) -> ()
    }) : (tensor<24x80xbf16>, tensor<24x80xf32>) -> tensor<24x80xf32>
    %67 = "linalg.generic"(%66, %27, %20) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg78: f32, %arg79: f32, %arg80: f32):
      %145 = "arith.mulf"(%arg78, %arg79) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%145) : (f32) -> ()
    }) : (tensor<24x80xf32>, tensor<24x80xf32>, tensor<24x80xf32>) -> tensor<24x80xf32>
    %68 = "linalg.generic"(%5, %27, %20) <{indexing_maps = [#map5, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg75: i64, %arg76: f32, %arg77: f32):
      %143 = "arith.sitofp"(%arg75) : (i64) -> f32
      %144 = "arith.subf"(%143, %arg76) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%144) : (f32) -> ()
    }) : (tensor<i64>, tensor<24x80xf32>, tensor<24x80xf32>) -> tensor<24x80xf32>
    %69 = "linalg.generic"(%26, %68, %20) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg72: f32, %arg73: f32, %arg74: f32):
      %142 = "arith.mulf"(%arg72, %arg73) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%142) : (f32) -> ()
    }) : (tensor<24x80xf32>, tensor<24x80xf32>, tensor<24x80xf32>) -> tensor<24x80xf32>
    %70 = "linalg.generic"(%69, %20) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg70: f32, %arg71: f32):
      %141 = "arith.addf"(%arg70, %1) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%141) : (f32) -> ()
    }) : (tensor<24x80xf32>, tensor<24x80xf32>) -> tensor<24x80xf32>
    %71 = "linalg.generic"(%67, %70, %20) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg67: f32, %arg68: f32, %arg69: f32):
      %140 = "arith.mulf"(%arg67, %arg68) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%140) : (f32) -> ()
    }) : (tensor<24x80xf32>, tensor<24x80xf32>, tensor<24x80xf32>) -> tensor<24x80xf32>
    %72 = "linalg.generic"(%71, %23) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg65: f32, %arg66: bf16):
      %139 = "arith.truncf"(%arg65) : (f32) -> bf16
      "linalg.yield"(%139) : (bf16) -> ()
    }) : (tensor<24x80xf32>, tensor<24x80xbf16>) -> tensor<24x80xbf16>
    %73 = "linalg.matmul"(%72, %arg2, %9) <{indexing_maps = [#map, #map1, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg62: bf16, %arg63: bf16, %arg64: f32):
      %135 = "arith.extf"(%arg62) : (bf16) -> f32
      %136 = "arith.extf"(%arg63) : (bf16) -> f32
      %137 = "arith.mulf"(%135, %136) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %138 = "arith.addf"(%arg64, %137) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%138) : (f32) -> ()
    }) : (tensor<24x80xbf16>, tensor<80x96xbf16>, tensor<24x96xf32>) -> tensor<24x96xf32>
    %74 = "linalg.generic"(%73, %11) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg60: f32, %arg61: bf16):
      %134 = "arith.truncf"(%arg60) : (f32) -> bf16
      "linalg.yield"(%134) : (bf16) -> ()
    }) : (tensor<24x96xf32>, tensor<24x96xbf16>) -> tensor<24x96xbf16>
    %75 = "tensor.empty"() : () -> tensor<80x24xbf16>
    %76 = "linalg.transpose"(%72, %75) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg58: bf16, %arg59: bf16):
      "linalg.yield"(%arg58) : (bf16) -> ()
    }) : (tensor<24x80xbf16>, tensor<80x24xbf16>) -> tensor<80x24xbf16>
    %77 = "tensor.empty"() : () -> tensor<80x96xf32>
    %78 = "linalg.fill"(%0, %77) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg56: f32, %arg57: f32):
      "linalg.yield"(%arg56) : (f32) -> ()
    }) : (f32, tensor<80x96xf32>) -> tensor<80x96xf32>
    %79 = "linalg.matmul"(%76, %17, %78) <{indexing_maps = [#map, #map1, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg53: bf16, %arg54: bf16, %arg55: f32):
      %130 = "arith.extf"(%arg53) : (bf16) -> f32
      %131 = "arith.extf"(%arg54) : (bf16) -> f32
      %132 = "arith.mulf"(%130, %131) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %133 = "arith.addf"(%arg55, %132) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%133) : (f32) -> ()
    }) : (tensor<80x24xbf16>, tensor<24x96xbf16>, tensor<80x96xf32>) -> tensor<80x96xf32>
    %80 = "tensor.empty"() : () -> tensor<80x96xbf16>
    %81 = "linalg.generic"(%79, %80) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg51: f32, %arg52: bf16):
      %129 = "arith.truncf"(%arg51) : (f32) -> bf16
      "linalg.yield"(%129) : (bf16) -> ()
    }) : (tensor<80x96xf32>, tensor<80x96xbf16>) -> tensor<80x96xbf16>
    %82 = "linalg.generic"(%72, %20) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg49: bf16, %arg50: f32):
      %128 = "arith.extf"(%arg49) : (bf16) -> f32
      "linalg.yield"(%128) : (f32) -> ()
    }) : (tensor<24x80xbf16>, tensor<24x80xf32>) -> tensor<24x80xf32>
    %83 = "tensor.empty"() : () -> tensor<1x80xf32>
    %84 = "linalg.fill"(%0, %83) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg47: f32, %arg48: f32):
      "linalg.yield"(%arg47) : (f32) -> ()
    }) : (f32, tensor<1x80xf32>) -> tensor<1x80xf32>
    %85 = "linalg.generic"(%82, %84) <{indexing_maps = [#map3, #map7], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg45: f32, %arg46: f32):
      %127 = "arith.addf"(%arg45, %arg46) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%127) : (f32) -> ()
    }) : (tensor<24x80xf32>, tensor<1x80xf32>) -> tensor<1x80xf32>
    %86 = "tensor.empty"() : () -> tensor<1x80xbf16>
    %87 = "linalg.generic"(%85, %86) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg43: f32, %arg44: bf16):
      %126 = "arith.truncf"(%arg43) : (f32) -> bf16
      "linalg.yield"(%126) : (bf16) -> ()
    }) : (tensor<1x80xf32>, tensor<1x80xbf16>) -> tensor<1x80xbf16>
    %88 = "tensor.collapse_shape"(%87) <{reassociation = [[0, 1]]}> : (tensor<1x80xbf16>) -> tensor<80xbf16>
    %89 = "linalg.generic"(%74, %8) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg41: bf16, %arg42: f32):
      %125 = "arith.extf"(%arg41) : (bf16) -> f32
      "linalg.yield"(%125) : (f32) -> ()
    }) : (tensor<24x96xbf16>, tensor<24x96xf32>) -> tensor<24x96xf32>
    %90 = "linalg.generic"(%89, %15, %8) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg38: f32, %arg39: f32, %arg40: f32):
      %124 = "arith.mulf"(%arg38, %arg39) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%124) : (f32) -> ()
    }) : (tensor<24x96xf32>, tensor<24x96xf32>, tensor<24x96xf32>) -> tensor<24x96xf32>
    %91 = "linalg.generic"(%5, %15, %8) <{indexing_maps = [#map5, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg35: i64, %arg36: f32, %arg37: f32):
      %122 = "arith.sitofp"(%arg35) : (i64) -> f32
      %123 = "arith.subf"(%122, %arg36) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%123) : (f32) -> ()
    }) : (tensor<i64>, tensor<24x96xf32>, tensor<24x96xf32>) -> tensor<24x96xf32>
    %92 = "linalg.generic"(%14, %91, %8) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg32: f32, %arg33: f32, %arg34: f32):
      %121 = "arith.mulf"(%arg32, %arg33) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%121) : (f32) -> ()
    }) : (tensor<24x96xf32>, tensor<24x96xf32>, tensor<24x96xf32>) -> tensor<24x96xf32>
    %93 = "linalg.generic"(%92, %8) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg30: f32, %arg31: f32):
      %120 = "arith.addf"(%arg30, %1) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%120) : (f32) -> ()
    }) : (tensor<24x96xf32>, tensor<24x96xf32>) -> tensor<24x96xf32>
    %94 = "linalg.generic"(%90, %93, %8) <{indexing_maps = [#map3, #map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg27: f32, %arg28: f32, %arg29: f32):
      %119 = "arith.mulf"(%arg27, %arg28) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%119) : (f32) -> ()
    }) : (tensor<24x96xf32>, tensor<24x96xf32>, tensor<24x96xf32>) -> tensor<24x96xf32>
    %95 = "linalg.generic"(%94, %11) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg25: f32, %arg26: bf16):
      %118 = "arith.truncf"(%arg25) : (f32) -> bf16
      "linalg.yield"(%118) : (bf16) -> ()
    }) : (tensor<24x96xf32>, tensor<24x96xbf16>) -> tensor<24x96xbf16>
    %96 = "tensor.empty"() : () -> tensor<96x24xbf16>
    %97 = "linalg.transpose"(%95, %96) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg23: bf16, %arg24: bf16):
      "linalg.yield"(%arg23) : (bf16) -> ()
    }) : (tensor<24x96xbf16>, tensor<96x24xbf16>) -> tensor<96x24xbf16>
    %98 = "tensor.empty"() : () -> tensor<96x48xf32>
    %99 = "linalg.fill"(%0, %98) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg21: f32, %arg22: f32):
      "linalg.yield"(%arg21) : (f32) -> ()
    }) : (f32, tensor<96x48xf32>) -> tensor<96x48xf32>
    %100 = "linalg.matmul"(%97, %arg6, %99) <{indexing_maps = [#map, #map1, #map2], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg18: bf16, %arg19: bf16, %arg20: f32):
      %114 = "arith.extf"(%arg18) : (bf16) -> f32
      %115 = "arith.extf"(%arg19) : (bf16) -> f32
      %116 = "arith.mulf"(%114, %115) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %117 = "arith.addf"(%arg20, %116) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%117) : (f32) -> ()
    }) : (tensor<96x24xbf16>, tensor<24x48xbf16>, tensor<96x48xf32>) -> tensor<96x48xf32>
    %101 = "tensor.empty"() : () -> tensor<96x48xbf16>
    %102 = "linalg.generic"(%100, %101) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg16: f32, %arg17: bf16):
      %113 = "arith.truncf"(%arg16) : (f32) -> bf16
      "linalg.yield"(%113) : (bf16) -> ()
    }) : (tensor<96x48xf32>, tensor<96x48xbf16>) -> tensor<96x48xbf16>
    %103 = "linalg.generic"(%95, %8) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg14: bf16, %arg15: f32):
      %112 = "arith.extf"(%arg14) : (bf16) -> f32
      "linalg.yield"(%112) : (f32) -> ()
    }) : (tensor<24x96xbf16>, tensor<24x96xf32>) -> tensor<24x96xf32>
    %104 = "tensor.empty"() : () -> tensor<1x96xf32>
    %105 = "linalg.fill"(%0, %104) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg12: f32, %arg13: f32):
      "linalg.yield"(%arg12) : (f32) -> ()
    }) : (f32, tensor<1x96xf32>) -> tensor<1x96xf32>
    %106 = "linalg.generic"(%103, %105) <{indexing_maps = [#map3, #map7], iterator_types = [#linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg10: f32, %arg11: f32):
      %111 = "arith.addf"(%arg10, %arg11) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%111) : (f32) -> ()
    }) : (tensor<24x96xf32>, tensor<1x96xf32>) -> tensor<1x96xf32>
    %107 = "tensor.empty"() : () -> tensor<1x96xbf16>
    %108 = "linalg.generic"(%106, %107) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg8: f32, %arg9: bf16):
      %110 = "arith.truncf"(%arg8) : (f32) -> bf16
      "linalg.yield"(%110) : (bf16) -> ()
    }) : (tensor<1x96xf32>, tensor<1x96xbf16>) -> tensor<1x96xbf16>
    %109 = "tensor.collapse_shape"(%108) <{reassociation = [[0, 1]]}> : (tensor<1x96xbf16>) -> tensor<96xbf16>
    "func.return"(%45, %102, %109, %81, %88, %58, %65) : (tensor<f32>, tensor<96x48xbf16>, tensor<96xbf16>, tensor<80x96xbf16>, tensor<80xbf16>, tensor<32x80xbf16>, tensor<32xbf16>) -> ()
  }) : () -> ()
}) : () -> ()
