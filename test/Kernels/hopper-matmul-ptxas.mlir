// What the assembler makes of each way to apply scales: no spills, and neither
// wgmma nor setmaxnreg lose what they are for.

// REQUIRES: ptxas
// RUN: ufp4-opt %S/hopper-matmul.mlir --pass-pipeline='builtin.module(convert-ufp4-to-gpu{target=sm_90a},gpu.module(convert-scf-to-cf,convert-gpu-to-nvvm{index-bitwidth=32},convert-nvvm-to-llvm,convert-arith-to-llvm,reconcile-unrealized-casts),gpu-module-to-binary{format=isa})' \
// RUN:   | %python %test_lib/assemble_ptx.py --chip sm_90a --ptxas | FileCheck %s

// CHECK: bytes spill stores
// CHECK: Used 168 registers
