// How often each contraction runs: trip counts of loops times calls, where the
// functions that nothing calls run once; null where that is not known.

// RUN: ufp4-opt %s --ufp4-report=file=%t.json -o /dev/null
// RUN: FileCheck %s --input-file=%t.json

// Sums are of what runs: null with the first row whose count is.
//      CHECK: "gemms": 10,
// CHECK-NEXT: "quantized": 0,
// CHECK-NEXT: "flops": null,
// CHECK-NEXT: "flops_quantized": 0,
// CHECK-NEXT: "bytes_before": null,

// CHECK: "function": "plain",
// CHECK-NEXT: "location": "{{.*}}report-counts.mlir:[[#@LINE+3]]:8",
// CHECK-NEXT: "count": 1,
func.func @plain(%a: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %0 = linalg.matmul ins(%a, %a : tensor<4x4xf32>, tensor<4x4xf32>) outs(%a : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %0 : tensor<4x4xf32>
}

// Ten times two.
// CHECK: "function": "loops",
// CHECK-NEXT: "location":
// CHECK-NEXT: "count": 20,
// CHECK: "function": "loops",
// CHECK-NEXT: "location":
// CHECK-NEXT: "count": null,
// CHECK: "function": "loops",
// CHECK-NEXT: "location":
// CHECK-NEXT: "count": null,
// CHECK: "function": "loops",
// CHECK-NEXT: "location":
// CHECK-NEXT: "count": 0,
func.func @loops(%a: tensor<4x4xf32>, %n: index, %p: i1) -> tensor<4x4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c19 = arith.constant 19 : index
  %0 = scf.for %i = %c0 to %c19 step %c2 iter_args(%x = %a) -> tensor<4x4xf32> {
    %1 = scf.for %j = %c0 to %c2 step %c1 iter_args(%y = %x) -> tensor<4x4xf32> {
      %2 = linalg.matmul ins(%y, %y : tensor<4x4xf32>, tensor<4x4xf32>) outs(%y : tensor<4x4xf32>) -> tensor<4x4xf32>
      scf.yield %2 : tensor<4x4xf32>
    }
    %3 = func.call @called(%1) : (tensor<4x4xf32>) -> tensor<4x4xf32>
    scf.yield %3 : tensor<4x4xf32>
  }
  // As often as the caller says.
  %4 = scf.for %i = %c0 to %n step %c1 iter_args(%x = %0) -> tensor<4x4xf32> {
    %5 = linalg.matmul ins(%x, %x : tensor<4x4xf32>, tensor<4x4xf32>) outs(%x : tensor<4x4xf32>) -> tensor<4x4xf32>
    scf.yield %5 : tensor<4x4xf32>
  }
  // Or not at all.
  %6 = scf.if %p -> tensor<4x4xf32> {
    %7 = linalg.matmul ins(%4, %4 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%4 : tensor<4x4xf32>) -> tensor<4x4xf32>
    scf.yield %7 : tensor<4x4xf32>
  } else {
    scf.yield %4 : tensor<4x4xf32>
  }
  %8 = scf.for %i = %c0 to %c0 step %c1 iter_args(%x = %6) -> tensor<4x4xf32> {
    %9 = linalg.matmul ins(%x, %x : tensor<4x4xf32>, tensor<4x4xf32>) outs(%x : tensor<4x4xf32>) -> tensor<4x4xf32>
    scf.yield %9 : tensor<4x4xf32>
  }
  return %8 : tensor<4x4xf32>
}

// CHECK: "function": "called",
// CHECK-NEXT: "location":
// CHECK-NEXT: "count": 11,
func.func private @called(%a: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %0 = linalg.matmul ins(%a, %a : tensor<4x4xf32>, tensor<4x4xf32>) outs(%a : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %0 : tensor<4x4xf32>
}

// CHECK: "function": "blocks",
// CHECK-NEXT: "location":
// CHECK-NEXT: "count": 1,
// CHECK: "function": "blocks",
// CHECK-NEXT: "location":
// CHECK-NEXT: "count": null,
func.func @blocks(%a: tensor<4x4xf32>, %p: i1) -> tensor<4x4xf32> {
  %0 = linalg.matmul ins(%a, %a : tensor<4x4xf32>, tensor<4x4xf32>) outs(%a : tensor<4x4xf32>) -> tensor<4x4xf32>
  %1 = func.call @called(%0) : (tensor<4x4xf32>) -> tensor<4x4xf32>
  cf.cond_br %p, ^bb1(%1 : tensor<4x4xf32>), ^bb2(%1 : tensor<4x4xf32>)
^bb1(%x: tensor<4x4xf32>):
  %2 = linalg.matmul ins(%x, %x : tensor<4x4xf32>, tensor<4x4xf32>) outs(%x : tensor<4x4xf32>) -> tensor<4x4xf32>
  cf.br ^bb2(%2 : tensor<4x4xf32>)
^bb2(%y: tensor<4x4xf32>):
  return %y : tensor<4x4xf32>
}

// CHECK: "function": "recursive",
// CHECK-NEXT: "location":
// CHECK-NEXT: "count": null,
func.func private @recursive(%a: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %0 = linalg.matmul ins(%a, %a : tensor<4x4xf32>, tensor<4x4xf32>) outs(%a : tensor<4x4xf32>) -> tensor<4x4xf32>
  %1 = func.call @recursive(%0) : (tensor<4x4xf32>) -> tensor<4x4xf32>
  return %1 : tensor<4x4xf32>
}

// What can be called through a value runs who knows how often.
// CHECK: "function": "address_taken",
// CHECK-NEXT: "location":
// CHECK-NEXT: "count": null,
func.func private @address_taken(%a: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %0 = linalg.matmul ins(%a, %a : tensor<4x4xf32>, tensor<4x4xf32>) outs(%a : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %0 : tensor<4x4xf32>
}
func.func @indirect(%a: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %f = func.constant @address_taken : (tensor<4x4xf32>) -> tensor<4x4xf32>
  %0 = func.call_indirect %f(%a) : (tensor<4x4xf32>) -> tensor<4x4xf32>
  return %0 : tensor<4x4xf32>
}
