// Casts lose the mark that lets folds drop their rounding; other arithmetic
// keeps its marks.

// RUN: ufp4-opt %s --ufp4-keep-roundings | FileCheck %s
// RUN: ufp4-opt %s --ufp4-keep-roundings | FileCheck %s --check-prefix=INTEGERS
// A fold then leaves the rounding alone.
// RUN: ufp4-opt %s --ufp4-keep-roundings --canonicalize | FileCheck %s
// RUN: ufp4-opt %s --canonicalize | FileCheck %s --check-prefix=WITHOUT

// CHECK-LABEL: func.func @f
// CHECK: arith.truncf %{{[a-z0-9]+}} : f32 to bf16
// CHECK: arith.extf %{{[a-z0-9]+}} : bf16 to f32
// CHECK: arith.addf %{{.+}} fastmath<contract> : f32
// WITHOUT-LABEL: func.func @f
// WITHOUT-NOT: arith.truncf
func.func @f(%x: f32) -> f32 {
  %b = arith.truncf %x fastmath<contract> : f32 to bf16
  %y = arith.extf %b fastmath<contract> : bf16 to f32
  %z = arith.addf %y, %x fastmath<contract> : f32
  return %z : f32
}

// No runtime library is needed for an integer that becomes bf16.
// INTEGERS-LABEL: func.func @integers
// INTEGERS: %[[WIDE:.+]] = arith.sitofp %{{.+}} : i64 to f32
// INTEGERS: arith.truncf %[[WIDE]] : f32 to bf16
// INTEGERS: %[[TENSOR:.+]] = arith.uitofp %{{.+}} : tensor<4xi1> to tensor<4xf32>
// INTEGERS: arith.truncf %[[TENSOR]] : tensor<4xf32> to tensor<4xf16>
// INTEGERS: arith.sitofp %{{.+}} : i64 to f32
// INTEGERS-NEXT: return
func.func @integers(%a: i64, %b: tensor<4xi1>)
    -> (bf16, tensor<4xf16>, f32) {
  %x = arith.sitofp %a : i64 to bf16
  %y = arith.uitofp %b : tensor<4xi1> to tensor<4xf16>
  %z = arith.sitofp %a : i64 to f32
  return %x, %y, %z : bf16, tensor<4xf16>, f32
}
