// What is left out says so; what cannot have a table is an error.

// RUN: ufp4-opt %s --ufp4-instrument --split-input-file --verify-diagnostics --allow-unregistered-dialect -o /dev/null

// Loops, branches and other functions are left out, each with a remark.
func.func @regions(%x: tensor<8x32xf32>, %c: i1, %seed: tensor<i64> {ufp4.seed}, %counter: tensor<2xi64>) {
  scf.if %c {
    // expected-remark @+1 {{not measured: it is not in the entry block of a function of the module}}
    %q, %s = ufp4.quantize %x along 1 as(#ufp4.format<e1m2, 1x16, f32>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
    // expected-remark @+1 {{not measured: what 'measured' quantizes in this call, since it is not in the entry block of a function of the module}}
    func.call @measured(%x) : (tensor<8x32xf32>) -> ()
    func.call @plain() : () -> ()
  }
  // expected-remark @+1 {{not measured: its signs are drawn with a counter}}
  %q, %s = ufp4.quantize %x along 1 seed(%seed) site 0 stream 0 counter(%counter) as(#ufp4.format<e1m2, 1x16, f32>) rht(#ufp4.rht<16, signs = drawn>)
      : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  cf.br ^bb1
^bb1:
  // expected-remark @+1 {{not measured: it is not in the entry block of a function of the module}}
  %r, %t = ufp4.quantize %x along 1 as(#ufp4.format<e1m2, 1x16, f32>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  return
}
func.func private @measured(%x: tensor<8x32xf32>) {
  %q, %s = ufp4.quantize %x along 1 as(#ufp4.format<e1m2, 1x16, f32>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  return
}
func.func private @plain() {
  return
}
module @nested {
  func.func @measured(%x: tensor<8x32xf32>) {
    // expected-remark @+1 {{not measured: it is not in the entry block of a function of the module}}
    %q, %s = ufp4.quantize %x along 1 as(#ufp4.format<e1m2, 1x16, f32>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
    return
  }
}

// -----

// expected-error @+1 {{cannot add a table of statistics to function 'even': expected it not to call itself, directly or through others}}
func.func @even(%x: tensor<8x32xf32>) {
  %q, %s = ufp4.quantize %x along 1 as(#ufp4.format<e1m2, 1x16, f32>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  call @odd(%x) : (tensor<8x32xf32>) -> ()
  return
}
func.func @odd(%x: tensor<8x32xf32>) {
  call @even(%x) : (tensor<8x32xf32>) -> ()
  return
}

// -----

// A function that calls itself in a branch has the rows of one call.
func.func @branches(%x: tensor<8x32xf32>, %c: i1) {
  %q, %s = ufp4.quantize %x along 1 as(#ufp4.format<e1m2, 1x16, f32>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  scf.if %c {
    // expected-remark @+1 {{not measured: what 'branches' quantizes in this call}}
    func.call @branches(%x, %c) : (tensor<8x32xf32>, i1) -> ()
  }
  return
}

// -----

// expected-error @+1 {{cannot add a table of statistics to function 'referenced': expected it to be used by calls in functions of this module}}
func.func @referenced(%x: tensor<8x32xf32>) {
  %q, %s = ufp4.quantize %x along 1 as(#ufp4.format<e1m2, 1x16, f32>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  return
}
func.func @indirect(%x: tensor<8x32xf32>) {
  // expected-note @+1 {{it is used here}}
  %f = func.constant @referenced : (tensor<8x32xf32>) -> ()
  call_indirect %f(%x) : (tensor<8x32xf32>) -> ()
  return
}

// -----

// Where an op may hold symbols of its own, its names are looked at too.
// expected-error @+1 {{cannot add a table of statistics to function 'referenced': expected it to be used by calls in functions of this module}}
func.func @referenced(%x: tensor<8x32xf32>) {
  %q, %s = ufp4.quantize %x along 1 as(#ufp4.format<e1m2, 1x16, f32>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  return
}
func.func @unknown() {
  "test.region"() ({
    // expected-note @+1 {{it is used here}}
    "test.use"() {callee = @referenced} : () -> ()
  }) : () -> ()
  return
}

// -----

// expected-error @+1 {{cannot add a table of statistics to function 'late': expected it to be used by calls in functions of this module that have no table yet}}
func.func @late(%x: tensor<8x32xf32>) {
  %q, %s = ufp4.quantize %x along 1 as(#ufp4.format<e1m2, 1x16, f32>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  return
}
func.func @instrumented(%x: tensor<8x32xf32>) -> (tensor<0x15xf64> {ufp4.statistics = []}) {
  // expected-note @+1 {{it is used here}}
  call @late(%x) : (tensor<8x32xf32>) -> ()
  %t = tensor.empty() : tensor<0x15xf64>
  return %t : tensor<0x15xf64>
}

// -----

func.func @partly(%x: tensor<8x32xf32>) -> (tensor<0x15xf64> {ufp4.statistics = []}) {
  // expected-error @+1 {{function 'partly' has a table of statistics, but does not measure this quantization: expected functions without a table}}
  %q, %s = ufp4.quantize %x along 1 as(#ufp4.format<e1m2, 1x16, f32>) : tensor<8x32xf32> -> tensor<8x32x!ufp4.code<e1m2>>, tensor<8x2xf32>
  %t = tensor.empty() : tensor<0x15xf64>
  return %t : tensor<0x15xf64>
}
