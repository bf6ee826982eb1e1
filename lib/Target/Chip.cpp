//===- Chip.cpp - the table of chips --------------------------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Sources: PTX ISA 9.0 (mma, wgmma, tcgen05, cvt), the CUDA C++ programming
// guide's table of compute capabilities (shared memory), and AMD's ISA manuals
// of CDNA 3 and 4 and of RDNA 3 and 4.
//
//===----------------------------------------------------------------------===//

#include "ufp4/Target/Chip.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/JSON.h"

using namespace mlir::ufp4;

using MT = MatrixType;
using MU = MatrixUnit;

/// What mma.sync has on every chip from sm_80 on.
#define UFP4_MMA_SYNC                                                          \
  {MU::MmaSync, MT::S8, 16, 8, 32}, {MU::MmaSync, MT::BF16, 16, 8, 16},        \
      {MU::MmaSync, MT::F16, 16, 8, 16}

static constexpr MatrixInstruction kAmpere[] = {
    UFP4_MMA_SYNC,
    // Later chips emulate it.
    {MU::MmaSync, MT::S4, 16, 8, 64},
};

/// mma.sync of 8-bit floats, where it is an instruction: sm_90a and sm_100a
/// convert to f16 instead.
#define UFP4_MMA_SYNC_F8                                                       \
  {MU::MmaSync, MT::F8E4M3, 16, 8, 32}, {MU::MmaSync, MT::F8E5M2, 16, 8, 32}

static constexpr MatrixInstruction kAda[] = {
    UFP4_MMA_SYNC, {MU::MmaSync, MT::S4, 16, 8, 64}, UFP4_MMA_SYNC_F8};

static constexpr MatrixInstruction kHopper[] = {
    UFP4_MMA_SYNC,
    {MU::Wgmma, MT::S8, 64, 0, 32},
    {MU::Wgmma, MT::F8E4M3, 64, 0, 32},
    {MU::Wgmma, MT::F8E5M2, 64, 0, 32},
    {MU::Wgmma, MT::BF16, 64, 0, 16},
    {MU::Wgmma, MT::F16, 64, 0, 16},
};

#define UFP4_TCGEN05                                                           \
  UFP4_MMA_SYNC, {MU::Tcgen05, MT::BF16, 128, 0, 16},                          \
      {MU::Tcgen05, MT::F16, 128, 0, 16},                                      \
      {MU::Tcgen05, MT::F8E4M3, 128, 0, 32},                                   \
      {MU::Tcgen05, MT::F8E5M2, 128, 0, 32},                                   \
      {MU::Tcgen05, MT::F6E2M3, 128, 0, 32},                                   \
      {MU::Tcgen05, MT::F4E2M1, 128, 0, 32},                                   \
      {MU::Tcgen05, MT::F8E4M3, 128, 0, 32, HardwareScale::E8M0Per32},         \
      {MU::Tcgen05, MT::F6E2M3, 128, 0, 32, HardwareScale::E8M0Per32},         \
      {MU::Tcgen05, MT::F4E2M1, 128, 0, 64, HardwareScale::E8M0Per32}, {       \
    MU::Tcgen05, MT::F4E2M1, 128, 0, 64, HardwareScale::E4M3Per16              \
  }

static constexpr MatrixInstruction kBlackwell[] = {
    UFP4_TCGEN05, {MU::Tcgen05, MT::S8, 128, 0, 32}};

static constexpr MatrixInstruction kBlackwellUltra[] = {UFP4_TCGEN05};

static constexpr MatrixInstruction kBlackwellRTX[] = {
    UFP4_MMA_SYNC,
    UFP4_MMA_SYNC_F8,
    {MU::MmaBlockScale, MT::F8E4M3, 16, 8, 32, HardwareScale::E8M0Per32},
    {MU::MmaBlockScale, MT::F6E2M3, 16, 8, 32, HardwareScale::E8M0Per32},
    {MU::MmaBlockScale, MT::F4E2M1, 16, 8, 64, HardwareScale::E8M0Per32},
    {MU::MmaBlockScale, MT::F4E2M1, 16, 8, 64, HardwareScale::E4M3Per16},
};

// No F8: its 8-bit floats are E4M3FNUZ and E5M2FNUZ, with other exponents and
// another NaN than E4M3FN and E5M2 have (CDNA 3 ISA guide, section 7.2).
static constexpr MatrixInstruction kCDNA3[] = {
    {MU::MFMA, MT::S8, 32, 32, 16},
    {MU::MFMA, MT::BF16, 32, 32, 8},
    {MU::MFMA, MT::F16, 32, 32, 8},
};

static constexpr MatrixInstruction kCDNA4[] = {
    {MU::MFMA, MT::S8, 32, 32, 32},
    {MU::MFMA, MT::BF16, 32, 32, 16},
    {MU::MFMA, MT::F16, 32, 32, 16},
    {MU::MFMA, MT::F8E4M3, 32, 32, 64},
    {MU::MFMA, MT::F8E5M2, 32, 32, 64},
    {MU::ScaledMFMA, MT::F8E4M3, 32, 32, 64, HardwareScale::E8M0Per32},
    {MU::ScaledMFMA, MT::F8E5M2, 32, 32, 64, HardwareScale::E8M0Per32},
    {MU::ScaledMFMA, MT::F6E2M3, 32, 32, 64, HardwareScale::E8M0Per32},
    {MU::ScaledMFMA, MT::F4E2M1, 32, 32, 64, HardwareScale::E8M0Per32},
};

static constexpr MatrixInstruction kRDNA3[] = {
    {MU::WMMA, MT::S4, 16, 16, 16},
    {MU::WMMA, MT::S8, 16, 16, 16},
    {MU::WMMA, MT::BF16, 16, 16, 16},
    {MU::WMMA, MT::F16, 16, 16, 16},
};

static constexpr MatrixInstruction kRDNA4[] = {
    {MU::WMMA, MT::S4, 16, 16, 32},     {MU::WMMA, MT::S8, 16, 16, 16},
    {MU::WMMA, MT::F8E4M3, 16, 16, 16}, {MU::WMMA, MT::F8E5M2, 16, 16, 16},
    {MU::WMMA, MT::BF16, 16, 16, 16},   {MU::WMMA, MT::F16, 16, 16, 16},
};

static constexpr Converter kF8[] = {Converter::F8};
static constexpr Converter kAll[] = {Converter::F8, Converter::F6F4,
                                     Converter::E8M0, Converter::Stochastic};
static constexpr Converter kNearest[] = {Converter::F8, Converter::F6F4,
                                         Converter::E8M0};
// CDNA 3 converts to E4M3FNUZ and E5M2FNUZ alone. What the seeds of CDNA 4's
// stochastic converters mean is not published without contradiction
// (docs/rationale.md).
static constexpr Converter kCDNA4Converters[] = {Converter::F8,
                                                 Converter::F6F4};

//===----------------------------------------------------------------------===//
// Rates
//===----------------------------------------------------------------------===//

// Lanes and limits of warps, workgroups, registers and shared memory are those
// of the CUDA C++ programming guide's tables "Technical specifications per
// compute capability" and "Throughput of native arithmetic instructions"; 128
// bytes a clock are its 32 banks of 4 bytes. Operations of a unit and clock are
// the peak of the named document over units and clock.

static constexpr HardwareScale kNone = HardwareScale::None;
static constexpr HardwareScale kE8M0 = HardwareScale::E8M0Per32;
static constexpr HardwareScale kE4M3 = HardwareScale::E4M3Per16;

static constexpr MatrixRate kA100Matrix[] = {
    {MU::MmaSync, MT::BF16, kNone, 2048},
    {MU::MmaSync, MT::F16, kNone, 2048},
    {MU::MmaSync, MT::S8, kNone, 4096},
    {MU::MmaSync, MT::S4, kNone, 8192},
};
static const ChipRates kA100 = {
    .product = "A100 SXM 80 GB",
    .units = 108,
    .clock = 1410,
    .partitions = 4,
    .registers = 512,
    .registerStep = 8,
    .warps = 16,
    .workgroups = 32,
    .sharedMemory = 164 << 10,
    .sharedReserved = 1 << 10,
    .sharedBytes = 128,
    .issue = 4,
    .floatLanes = 64,
    .integerLanes = 64,
    .specialLanes = 16,
    .matrixIsVector = false,
    .memory = 2039,
    .matrix = kA100Matrix,
    .source = "NVIDIA A100 Tensor Core GPU Architecture (white paper): 312, "
              "624 and 1248 "
              "T/s of bf16, int8 and int4; data sheet of A100 80 GB: memory",
};

// Sums of bf16 products in f32 go at half the rate of sums in f16 on GeForce.
static constexpr MatrixRate kRTX30Matrix[] = {
    {MU::MmaSync, MT::BF16, kNone, 512},
    {MU::MmaSync, MT::F16, kNone, 512},
    {MU::MmaSync, MT::S8, kNone, 2048},
    {MU::MmaSync, MT::S4, kNone, 4096},
};
static const ChipRates kRTX30 = {
    .product = "GeForce RTX 3090",
    .units = 82,
    .clock = 1695,
    .partitions = 4,
    .registers = 512,
    .registerStep = 8,
    .warps = 12,
    .workgroups = 16,
    .sharedMemory = 100 << 10,
    .sharedReserved = 1 << 10,
    .sharedBytes = 128,
    .issue = 4,
    .floatLanes = 128,
    .integerLanes = 64,
    .specialLanes = 16,
    .matrixIsVector = false,
    .memory = 936,
    .matrix = kRTX30Matrix,
    .source = "NVIDIA Ampere GA102 GPU Architecture (white paper): 71, 284 and "
              "568 T/s "
              "of bf16 with f32 sums, int8 and int4",
};

static constexpr MatrixRate kRTX40Matrix[] = {
    {MU::MmaSync, MT::BF16, kNone, 512},
    {MU::MmaSync, MT::F16, kNone, 512},
    {MU::MmaSync, MT::F8E4M3, kNone, 1024},
    {MU::MmaSync, MT::F8E5M2, kNone, 1024},
    {MU::MmaSync, MT::S8, kNone, 2048},
    {MU::MmaSync, MT::S4, kNone, 4096},
};
static const ChipRates kRTX40 = {
    .product = "GeForce RTX 4090",
    .units = 128,
    .clock = 2520,
    .partitions = 4,
    .registers = 512,
    .registerStep = 8,
    .warps = 12,
    .workgroups = 24,
    .sharedMemory = 100 << 10,
    .sharedReserved = 1 << 10,
    .sharedBytes = 128,
    .issue = 4,
    .floatLanes = 128,
    .integerLanes = 64,
    .specialLanes = 16,
    .matrixIsVector = false,
    .memory = 1008,
    .matrix = kRTX40Matrix,
    .source = "NVIDIA Ada GPU Architecture (white paper): 165.2, 330.3, 660.6 "
              "and 1321.2 "
              "T/s of bf16 and fp8 with f32 sums, int8 and int4",
};

// What mma.sync reaches there is not published.
static constexpr MatrixRate kH100Matrix[] = {
    {MU::Wgmma, MT::BF16, kNone, 4096},   {MU::Wgmma, MT::F16, kNone, 4096},
    {MU::Wgmma, MT::F8E4M3, kNone, 8192}, {MU::Wgmma, MT::F8E5M2, kNone, 8192},
    {MU::Wgmma, MT::S8, kNone, 8192},
};
static const ChipRates kH100 = {
    .product = "H100 SXM 80 GB",
    .units = 132,
    .clock = 1830,
    .partitions = 4,
    .registers = 512,
    .registerStep = 8,
    .warps = 16,
    .workgroups = 32,
    .sharedMemory = 228 << 10,
    .sharedReserved = 1 << 10,
    .sharedBytes = 128,
    .issue = 4,
    .floatLanes = 128,
    .integerLanes = 64,
    .specialLanes = 16,
    .matrixIsVector = false,
    .memory = 3352,
    .matrix = kH100Matrix,
    .source = "NVIDIA H100 Tensor Core GPU Architecture (white paper) and data "
              "sheet: "
              "989.4 and 1978.9 T/s of bf16, fp8 and int8, dense",
};

// Neither the number of SMs nor the clock are in the data sheets: 148 is from a
// measurement of B200 (https://chipsandcheese.com, 74 of 80 SMs of each of two
// dies), the clock follows from 2250 T/s of bf16 by 8192 operations a clock.
// Rates of mma.sync are not published.
#define UFP4_TCGEN05_RATES                                                     \
  {MU::Tcgen05, MT::BF16, kNone, 8192}, {MU::Tcgen05, MT::F16, kNone, 8192},   \
      {MU::Tcgen05, MT::F8E4M3, kNone, 16384},                                 \
      {MU::Tcgen05, MT::F8E5M2, kNone, 16384},                                 \
      {MU::Tcgen05, MT::F6E2M3, kNone, 16384},                                 \
      {MU::Tcgen05, MT::F4E2M1, kNone, 16384},                                 \
      {MU::Tcgen05, MT::F8E4M3, kE8M0, 16384},                                 \
      {MU::Tcgen05, MT::F6E2M3, kE8M0, 16384},                                 \
      {MU::Tcgen05, MT::F4E2M1, kE8M0, 32768},                                 \
      {MU::Tcgen05, MT::F4E2M1, kE4M3, 32768}
static constexpr MatrixRate kB200Matrix[] = {
    UFP4_TCGEN05_RATES, {MU::Tcgen05, MT::S8, kNone, 16384}};
static const ChipRates kB200 = {
    .product = "B200",
    .units = 148,
    .clock = 1856,
    .partitions = 4,
    .registers = 512,
    .registerStep = 8,
    .warps = 16,
    .workgroups = 32,
    .sharedMemory = 228 << 10,
    .sharedReserved = 1 << 10,
    .sharedBytes = 128,
    .issue = 4,
    .floatLanes = 128,
    .integerLanes = 64,
    .specialLanes = 16,
    .matrixIsVector = false,
    .memory = 7700,
    .matrix = kB200Matrix,
    .source = "NVIDIA HGX B200 data sheet, an eighth of it, dense: 2250, 4500 "
              "and 9000 "
              "T/s of bf16, of fp8, fp6 and int8, and of fp4. Units: Chips and "
              "Cheese on B200; the clock follows from these",
};

// Its fp4 is faster by half in instructions of k = 96, which are not used here.
static constexpr MatrixRate kB300Matrix[] = {UFP4_TCGEN05_RATES};
static const ChipRates kB300 = {
    .product = "B300",
    .units = 148,
    .clock = 1856,
    .partitions = 4,
    .registers = 512,
    .registerStep = 8,
    .warps = 16,
    .workgroups = 32,
    .sharedMemory = 228 << 10,
    .sharedReserved = 1 << 10,
    .sharedBytes = 128,
    .issue = 4,
    .floatLanes = 128,
    .integerLanes = 64,
    .specialLanes = 16,
    .matrixIsVector = false,
    .memory = 7700,
    .matrix = kB300Matrix,
    .source =
        "NVIDIA HGX B300 data sheet, an eighth of it, dense: 2250 and 4500 T/s "
        "of "
        "bf16 and of fp8 and fp6. Units: as on B200; the clock follows from "
        "these; fp4 of k = 64 as on B200",
};

static constexpr MatrixRate kRTX50Matrix[] = {
    {MU::MmaSync, MT::BF16, kNone, 512},
    {MU::MmaSync, MT::F16, kNone, 512},
    {MU::MmaSync, MT::F8E4M3, kNone, 1024},
    {MU::MmaSync, MT::F8E5M2, kNone, 1024},
    {MU::MmaSync, MT::S8, kNone, 2048},
    {MU::MmaBlockScale, MT::F8E4M3, kE8M0, 2048},
    {MU::MmaBlockScale, MT::F6E2M3, kE8M0, 1024},
    {MU::MmaBlockScale, MT::F4E2M1, kE8M0, 4096},
    {MU::MmaBlockScale, MT::F4E2M1, kE4M3, 4096},
};
static const ChipRates kRTX50 = {
    .product = "GeForce RTX 5090",
    .units = 170,
    .clock = 2407,
    .partitions = 4,
    .registers = 512,
    .registerStep = 8,
    .warps = 12,
    .workgroups = 24,
    .sharedMemory = 100 << 10,
    .sharedReserved = 1 << 10,
    .sharedBytes = 128,
    .issue = 4,
    .floatLanes = 128,
    .integerLanes = 128,
    .specialLanes = 16,
    .matrixIsVector = false,
    .memory = 1792,
    .matrix = kRTX50Matrix,
    .source = "NVIDIA RTX Blackwell GPU Architecture (white paper): 209.5, "
              "419, 838 and "
              "1676 T/s of bf16 and fp8 with f32 sums, int8 and fp4. fp8 and "
              "fp6 with "
              "block scales: measured, "
              "https://main-horse.github.io/posts/5090-mm-perf",
};

// CDNA: four SIMDs of 16 lanes, so that a vector instruction of a wave of 64
// takes four clocks of its SIMD; registers and waves of AMD's ISA guides.
static constexpr MatrixRate kMI300Matrix[] = {
    {MU::MFMA, MT::S8, kNone, 4096},
    {MU::MFMA, MT::BF16, kNone, 2048},
    {MU::MFMA, MT::F16, kNone, 2048},
};
static const ChipRates kMI300 = {
    .product = "Instinct MI300X",
    .units = 304,
    .clock = 2100,
    .partitions = 4,
    .registers = 512,
    .registerStep = 8,
    .warps = 8,
    .workgroups = 0,
    .sharedMemory = 64 << 10,
    .sharedReserved = 0,
    .sharedBytes = 128,
    .issue = 1,
    .floatLanes = 64,
    .integerLanes = 64,
    .specialLanes = 16,
    .matrixIsVector = false,
    .memory = 5300,
    .matrix = kMI300Matrix,
    .source = "AMD CDNA 3 white paper and data sheet of MI300X: 1307.4 and "
              "2614.9 T/s "
              "of bf16 and int8; LDS: ROCm Compute Profiler, 128 bytes a clock "
              "and CU",
};

// If either operand is of 8 bits, a scaled MFMA takes twice as long
// (rocm.blogs.amd.com, matrix cores of CDNA 3 and 4).
static constexpr MatrixRate kMI355Matrix[] = {
    {MU::MFMA, MT::S8, kNone, 8192},
    {MU::MFMA, MT::BF16, kNone, 4096},
    {MU::MFMA, MT::F16, kNone, 4096},
    {MU::MFMA, MT::F8E4M3, kNone, 8192},
    {MU::MFMA, MT::F8E5M2, kNone, 8192},
    {MU::ScaledMFMA, MT::F8E4M3, kE8M0, 8192},
    {MU::ScaledMFMA, MT::F8E5M2, kE8M0, 8192},
    {MU::ScaledMFMA, MT::F6E2M3, kE8M0, 16384},
    {MU::ScaledMFMA, MT::F4E2M1, kE8M0, 16384},
};
static const ChipRates kMI355 = {
    .product = "Instinct MI355X",
    .units = 256,
    .clock = 2400,
    .partitions = 4,
    .registers = 512,
    .registerStep = 8,
    .warps = 8,
    .workgroups = 0,
    .sharedMemory = 160 << 10,
    .sharedReserved = 0,
    .sharedBytes = 128,
    .issue = 1,
    .floatLanes = 64,
    .integerLanes = 64,
    .specialLanes = 16,
    .matrixIsVector = false,
    .memory = 8000,
    .matrix = kMI355Matrix,
    .source =
        "AMD CDNA 4 white paper and data sheet of MI355X: 2.5, 5 and 10 P/s of "
        "bf16, of fp8 and int8, and of fp6 and fp4; LDS: 128 bytes a clock and "
        "CU",
};

// RDNA: a WGP has four SIMDs of 32 lanes; LLVM compiles for workgroups that
// spread over it. WMMA is issued as a vector instruction is.
static constexpr MatrixRate kRX7900Matrix[] = {
    {MU::WMMA, MT::S4, kNone, 2048},
    {MU::WMMA, MT::S8, kNone, 1024},
    {MU::WMMA, MT::BF16, kNone, 1024},
    {MU::WMMA, MT::F16, kNone, 1024},
};
static const ChipRates kRX7900 = {
    .product = "Radeon RX 7900 XTX",
    .units = 48,
    .clock = 2500,
    .partitions = 4,
    .registers = 1536,
    .registerStep = 24,
    .warps = 16,
    .workgroups = 0,
    .sharedMemory = 128 << 10,
    .sharedReserved = 0,
    .sharedBytes = 256,
    .issue = 4,
    .floatLanes = 128,
    .integerLanes = 128,
    .specialLanes = 32,
    .matrixIsVector = true,
    .memory = 960,
    .matrix = kRX7900Matrix,
    .source =
        "AMD, data sheet of RX 7900 XTX (123 T/s of f16) and GPUOpen, WMMA on "
        "RDNA "
        "3: 512 operations a clock and CU of f16, bf16 and iu8, 1024 of iu4",
};

static constexpr MatrixRate kRX9070Matrix[] = {
    {MU::WMMA, MT::S4, kNone, 8192},     {MU::WMMA, MT::S8, kNone, 4096},
    {MU::WMMA, MT::F8E4M3, kNone, 4096}, {MU::WMMA, MT::F8E5M2, kNone, 4096},
    {MU::WMMA, MT::BF16, kNone, 2048},   {MU::WMMA, MT::F16, kNone, 2048},
};
static const ChipRates kRX9070 = {
    .product = "Radeon RX 9070 XT",
    .units = 32,
    .clock = 2970,
    .partitions = 4,
    .registers = 1536,
    .registerStep = 24,
    .warps = 16,
    .workgroups = 0,
    .sharedMemory = 128 << 10,
    .sharedReserved = 0,
    .sharedBytes = 256,
    .issue = 4,
    .floatLanes = 128,
    .integerLanes = 128,
    .specialLanes = 32,
    .matrixIsVector = true,
    .memory = 640,
    .matrix = kRX9070Matrix,
    .source =
        "AMD, data sheet of RX 9070 XT (195, 389 and 779 T/s of f16, int8 and "
        "int4) and GPUOpen, matrix cores of RDNA 4: 1024, 2048 and 4096 a CU",
};

static const Chip kChips[] = {
    {"cpu", "this machine", ChipFamily::CPU, "", 1, 0, false, false, {}, {}},
    {"sm_80",
     "NVIDIA A100",
     ChipFamily::NVVM,
     "+ptx80",
     32,
     163 << 10,
     true,
     false,
     kAmpere,
     {},
     &kA100},
    {"sm_86",
     "NVIDIA RTX 30",
     ChipFamily::NVVM,
     "+ptx80",
     32,
     99 << 10,
     true,
     false,
     kAmpere,
     {},
     &kRTX30},
    {"sm_89", "NVIDIA RTX 40, L40", ChipFamily::NVVM, "+ptx84", 32, 99 << 10,
     true, false, kAda, kF8, &kRTX40},
    {"sm_90a", "NVIDIA H100, H200", ChipFamily::NVVM, "+ptx80", 32, 227 << 10,
     true, true, kHopper, kF8, &kH100},
    {"sm_100a", "NVIDIA B200", ChipFamily::NVVM, "+ptx88", 32, 227 << 10, true,
     true, kBlackwell, kAll, &kB200},
    {"sm_103a", "NVIDIA B300", ChipFamily::NVVM, "+ptx88", 32, 227 << 10, true,
     true, kBlackwellUltra, kAll, &kB300},
    {"sm_120a", "NVIDIA RTX 50", ChipFamily::NVVM, "+ptx88", 32, 99 << 10, true,
     true, kBlackwellRTX, kNearest, &kRTX50},
    {"gfx942",
     "AMD MI300",
     ChipFamily::ROCDL,
     "",
     64,
     64 << 10,
     false,
     false,
     kCDNA3,
     {},
     &kMI300,
     /*isFNUZ=*/true},
    {"gfx950", "AMD MI350", ChipFamily::ROCDL, "", 64, 160 << 10, true, false,
     kCDNA4, kCDNA4Converters, &kMI355},
    {"gfx1100",
     "AMD RX 7900",
     ChipFamily::ROCDL,
     "",
     32,
     64 << 10,
     false,
     false,
     kRDNA3,
     {},
     &kRX7900},
    {"gfx1201", "AMD RX 9070", ChipFamily::ROCDL, "", 32, 64 << 10, false,
     false, kRDNA4, kF8, &kRX9070},
};

llvm::StringRef mlir::ufp4::getInstructionName(MatrixUnit unit) {
  switch (unit) {
  case MU::MmaSync:
    return "mma.sync";
  case MU::Wgmma:
    return "wgmma";
  case MU::MmaBlockScale:
    return "mma.sync.block_scale";
  case MU::Tcgen05:
    return "tcgen05.mma";
  case MU::MFMA:
    return "v_mfma";
  case MU::ScaledMFMA:
    return "v_mfma_scale";
  case MU::WMMA:
    return "v_wmma";
  }
  llvm_unreachable("expected a unit of the table");
}

unsigned mlir::ufp4::getExactSumBits(const MatrixInstruction &instruction) {
  switch (instruction.type) {
  case MT::S4:
  case MT::S8:
    return 31;
  case MT::F8E4M3:
  case MT::F8E5M2:
    // Hopper aligns the 32 products and the accumulator to the largest
    // exponent and keeps 13 bits below it (arXiv 2511.10909, section 5).
    return instruction.unit == MU::Wgmma || instruction.unit == MU::MmaSync
               ? 14
               : 24;
  default:
    return 24;
  }
}

const MatrixInstruction *Chip::find(MatrixUnit unit, MatrixType type,
                                    HardwareScale scale) const {
  const auto *it = llvm::find_if(instructions, [&](const MatrixInstruction &i) {
    return i.unit == unit && i.type == type && i.scale == scale;
  });
  return it == instructions.end() ? nullptr : it;
}

bool Chip::has(MatrixUnit unit) const {
  return llvm::any_of(instructions, [&](const MatrixInstruction &instruction) {
    return instruction.unit == unit;
  });
}

bool Chip::has(Converter converter) const {
  return llvm::is_contained(converters, converter);
}

llvm::ArrayRef<Chip> mlir::ufp4::getChips() { return kChips; }

const Chip *mlir::ufp4::lookupChip(llvm::StringRef name) {
  const auto *it = llvm::find_if(
      kChips, [&](const Chip &chip) { return chip.name == name; });
  return it == std::end(kChips) ? nullptr : it;
}

std::string
mlir::ufp4::listChips(llvm::function_ref<bool(const Chip &)> predicate) {
  std::string names;
  for (const Chip &chip : kChips)
    if (predicate(chip))
      names += (names.empty() ? "" : ", ") + chip.name.str();
  return names;
}

static llvm::StringRef stringify(ChipFamily family) {
  switch (family) {
  case ChipFamily::CPU:
    return "cpu";
  case ChipFamily::NVVM:
    return "nvvm";
  case ChipFamily::ROCDL:
    return "rocdl";
  }
  llvm_unreachable("a family that is not in the table");
}

static llvm::StringRef stringify(MatrixUnit unit) {
  switch (unit) {
  case MU::MmaSync:
    return "mma_sync";
  case MU::Wgmma:
    return "wgmma";
  case MU::MmaBlockScale:
    return "mma_block_scale";
  case MU::Tcgen05:
    return "tcgen05";
  case MU::MFMA:
    return "mfma";
  case MU::ScaledMFMA:
    return "scaled_mfma";
  case MU::WMMA:
    return "wmma";
  }
  llvm_unreachable("a unit that is not in the table");
}

static llvm::StringRef stringify(MatrixType type) {
  switch (type) {
  case MT::S4:
    return "i4";
  case MT::S8:
    return "i8";
  case MT::F4E2M1:
    return "f4E2M1FN";
  case MT::F6E2M3:
    return "f6E2M3FN";
  case MT::F8E4M3:
    return "f8E4M3FN";
  case MT::F8E5M2:
    return "f8E5M2";
  case MT::BF16:
    return "bf16";
  case MT::F16:
    return "f16";
  }
  llvm_unreachable("a type that is not in the table");
}

static llvm::StringRef stringify(HardwareScale scale) {
  switch (scale) {
  case HardwareScale::None:
    return "";
  case HardwareScale::E8M0Per32:
    return "f8E8M0FNU per 32";
  case HardwareScale::E4M3Per16:
    return "f8E4M3FN per 16";
  }
  llvm_unreachable("a scale that is not in the table");
}

static void printRates(llvm::json::OStream &json, const ChipRates &rates) {
  json.attributeObject("rates", [&] {
    json.attribute("product", rates.product);
    json.attribute("units", rates.units);
    json.attribute("clock_mhz", rates.clock);
    json.attribute("partitions", rates.partitions);
    json.attribute("registers", rates.registers);
    json.attribute("register_step", rates.registerStep);
    json.attribute("warps", rates.warps);
    json.attribute("workgroups", rates.workgroups);
    json.attribute("shared_memory", rates.sharedMemory);
    json.attribute("shared_reserved", rates.sharedReserved);
    json.attribute("shared_bytes", rates.sharedBytes);
    json.attribute("issue", rates.issue);
    json.attribute("float_lanes", rates.floatLanes);
    json.attribute("integer_lanes", rates.integerLanes);
    json.attribute("special_lanes", rates.specialLanes);
    json.attribute("matrix_is_vector", rates.matrixIsVector);
    json.attribute("memory_gbs", rates.memory);
    json.attributeArray("matrix", [&] {
      for (const MatrixRate &rate : rates.matrix)
        json.object([&] {
          json.attribute("unit", stringify(rate.unit));
          json.attribute("type", stringify(rate.type));
          json.attribute("scale", stringify(rate.scale));
          json.attribute("operations", rate.operations);
        });
    });
    json.attribute("source", rates.source);
  });
}

void mlir::ufp4::printChips(llvm::raw_ostream &os) {
  llvm::json::OStream json(os, /*IndentSize=*/1);
  json.array([&] {
    for (const Chip &chip : kChips)
      json.object([&] {
        json.attribute("name", chip.name);
        json.attribute("description", chip.description);
        json.attribute("family", stringify(chip.family));
        json.attribute("warp_size", chip.warpSize);
        json.attribute("shared_memory", chip.sharedMemory);
        json.attributeArray("matrix", [&] {
          for (const MatrixInstruction &instruction : chip.instructions)
            json.object([&] {
              json.attribute("unit", stringify(instruction.unit));
              json.attribute("type", stringify(instruction.type));
              json.attribute("scale", stringify(instruction.scale));
              json.attribute("m", instruction.m);
              json.attribute("n", instruction.n);
              json.attribute("k", instruction.k);
            });
        });
        if (chip.rates)
          printRates(json, *chip.rates);
      });
  });
  os << "\n";
}
