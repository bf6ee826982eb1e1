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
     {}},
    {"sm_86",
     "NVIDIA RTX 30",
     ChipFamily::NVVM,
     "+ptx80",
     32,
     99 << 10,
     true,
     false,
     kAmpere,
     {}},
    {"sm_89", "NVIDIA RTX 40, L40", ChipFamily::NVVM, "+ptx84", 32, 99 << 10,
     true, false, kAda, kF8},
    {"sm_90a", "NVIDIA H100, H200", ChipFamily::NVVM, "+ptx80", 32, 227 << 10,
     true, true, kHopper, kF8},
    {"sm_100a", "NVIDIA B200", ChipFamily::NVVM, "+ptx88", 32, 227 << 10, true,
     true, kBlackwell, kAll},
    {"sm_103a", "NVIDIA B300", ChipFamily::NVVM, "+ptx88", 32, 227 << 10, true,
     true, kBlackwellUltra, kAll},
    {"sm_120a", "NVIDIA RTX 50", ChipFamily::NVVM, "+ptx88", 32, 99 << 10, true,
     true, kBlackwellRTX, kNearest},
    {"gfx942", "AMD MI300", ChipFamily::ROCDL, "", 64, 64 << 10, false, false,
     kCDNA3, kF8},
    {"gfx950", "AMD MI350", ChipFamily::ROCDL, "", 64, 160 << 10, true, false,
     kCDNA4, kAll},
    {"gfx1100",
     "AMD RX 7900",
     ChipFamily::ROCDL,
     "",
     32,
     64 << 10,
     false,
     false,
     kRDNA3,
     {}},
    {"gfx1201", "AMD RX 9070", ChipFamily::ROCDL, "", 32, 64 << 10, false,
     false, kRDNA4, kF8},
};

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
