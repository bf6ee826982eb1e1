// The mark of a function's seed: on one argument, of type tensor<i64>.

// RUN: ufp4-opt %s --split-input-file --verify-diagnostics

// expected-error @+1 {{'func.func' op expected 'ufp4.seed' on an argument of type 'tensor<i64>', but argument 0 has type 'i64'}}
func.func private @scalar(i64 {ufp4.seed})

// -----

// expected-error @+1 {{'func.func' op expected 'ufp4.seed' on an argument of type 'tensor<i64>', but argument 1 has type 'tensor<i32>'}}
func.func private @narrow(f32, tensor<i32> {ufp4.seed})

// -----

// expected-error @+1 {{'func.func' op expected 'ufp4.seed' on an argument of type 'tensor<i64>', but argument 0 has type 'tensor<*xi64>'}}
func.func private @unranked(tensor<*xi64> {ufp4.seed})

// -----

// expected-error @+1 {{'func.func' op expected 'ufp4.seed' on an argument of type 'tensor<i64>', but argument 0 has type 'memref<1xi64>'}}
func.func private @buffer_of_rank_1(memref<1xi64> {ufp4.seed})

// -----

// expected-error @+1 {{'func.func' op expected 'ufp4.seed' of argument 0 to be a unit attribute}}
func.func private @value(tensor<i64> {ufp4.seed = 3 : i64})

// -----

// expected-error @+1 {{'func.func' op expected 'ufp4.seed' on one argument, but arguments 0 and 2 have it}}
func.func private @two(tensor<i64> {ufp4.seed}, f32, tensor<i64> {ufp4.seed})

// -----

// expected-error @+1 {{'func.func' op expected 'ufp4.seed' on one argument, but arguments 2 and 3 have it}}
func.func @layer(%dy: tensor<8x32xf32>, %w: tensor<32x16xf32>, %s: tensor<i64> {ufp4.seed}, %t: tensor<i64> {ufp4.seed}) {
  return
}

// -----

// What lowering leaves: a buffer.
func.func private @lowered(memref<i64> {ufp4.seed})
