// What the host would have to know of the device.

// RUN: ufp4-opt %s --ufp4-launch-kernels --split-input-file -verify-diagnostics

func.func @size(%n: memref<index>) -> memref<?xf32> {
  %0 = memref.load %n[] : memref<index>
  // expected-error @+1 {{expected what the host can decide, from extents and constants alone, but got 'memref.alloc' of a number that the device computes}}
  %1 = memref.alloc(%0) : memref<?xf32>
  return %1 : memref<?xf32>
}

// -----

func.func @branch(%p: memref<i1>, %a: memref<8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  %zero = arith.constant 0.0 : f32
  %0 = memref.load %p[] : memref<i1>
  // expected-error @+1 {{expected what the host can decide, from extents and constants alone, but got 'scf.if' of a number that the device computes}}
  scf.if %0 {
    scf.parallel (%i) = (%c0) to (%c8) step (%c1) {
      memref.store %zero, %a[%i] : memref<8xf32>
    }
  }
  return
}

// -----

func.func @local(%n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  scf.parallel (%i) = (%c0) to (%c8) step (%c1) {
    // expected-error @+1 {{expected a buffer of a device's own to have a static shape}}
    %0 = memref.alloc(%n) : memref<?xf32>
    memref.dealloc %0 : memref<?xf32>
  }
  return
}
