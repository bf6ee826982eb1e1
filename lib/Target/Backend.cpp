//===- Backend.cpp - what LLVM makes code of, by chip ---------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Sources: PTX ISA 9.0 ("Target ISA Notes" of each instruction), AMD's manuals
// of CDNA 3 and 4 and of RDNA 3 and 4 (instruction listings), and LLVM 22
// itself, which unittests/Target/BackendTest.cpp asks about every intrinsic
// that a rule names. Where LLVM selects what a chip has not (conversions with
// scales on gfx942), the manual counts.
//
//===----------------------------------------------------------------------===//

#include "ufp4/Target/Backend.h"

#include "llvm/ADT/STLExtras.h"

using namespace mlir::ufp4;

using MT = MatrixType;
using MU = MatrixUnit;

static bool isNVIDIA(const Chip &chip) {
  return chip.family == ChipFamily::NVVM;
}

static bool isAMD(const Chip &chip) { return chip.family == ChipFamily::ROCDL; }

template <MatrixUnit Unit> static bool has(const Chip &chip) {
  return chip.has(Unit);
}

static bool isCDNA3(const Chip &chip) {
  return chip.has(MU::MFMA) && !chip.has(MU::ScaledMFMA);
}

static bool isRDNA3(const Chip &chip) {
  return chip.has(MU::WMMA) && !chip.find(MU::WMMA, MT::F8E4M3);
}

static bool isRDNA4(const Chip &chip) {
  return chip.find(MU::WMMA, MT::F8E4M3);
}

static bool isHopperOn(const Chip &chip) {
  return isNVIDIA(chip) && chip.tensorMaps;
}

static bool isBlackwell(const Chip &chip) {
  return isNVIDIA(chip) && chip.has(Converter::F6F4);
}

template <Converter To> static bool convertsNVIDIA(const Chip &chip) {
  return isNVIDIA(chip) && chip.has(To);
}

template <Converter To> static bool convertsAMD(const Chip &chip) {
  return isAMD(chip) && chip.has(To);
}

/// AMD's conversions of 8-bit floats, of whichever they are.
static bool convertsAMDF8(const Chip &chip) {
  return chip.isFNUZ || convertsAMD<Converter::F8>(chip);
}

/// tcgen05.mma of integers, which sm_103a has not.
static bool hasTensorIntegers(const Chip &chip) {
  return chip.find(MU::Tcgen05, MT::S8);
}

static bool none(const Chip &) { return false; }

static constexpr BackendRule kRules[] = {
    // Matrices, CDNA. Those before gfx90a are gone; the last of CDNA 3 too.
    {"amdgcn.mfma.scale.*", has<MU::ScaledMFMA>},
    {"amdgcn.mfma.f32.16x16x8.xf32", isCDNA3},
    {"amdgcn.mfma.f32.32x32x4.xf32", isCDNA3},
    {"amdgcn.mfma.f32.32x32x2bf16", none},
    {"amdgcn.mfma.f32.16x16x2bf16", none},
    {"amdgcn.mfma.f32.4x4x2bf16", none},
    {"amdgcn.mfma.f32.32x32x4bf16", none},
    {"amdgcn.mfma.f32.16x16x8bf16", none},
    {"amdgcn.mfma.i32.32x32x8i8", none},
    {"amdgcn.mfma.i32.16x16x16i8", none},
    {"amdgcn.mfma.f32.16x16x32.bf16", has<MU::ScaledMFMA>},
    {"amdgcn.mfma.f32.16x16x32.f16", has<MU::ScaledMFMA>},
    {"amdgcn.mfma.f32.32x32x16.bf16", has<MU::ScaledMFMA>},
    {"amdgcn.mfma.f32.32x32x16.f16", has<MU::ScaledMFMA>},
    {"amdgcn.mfma.i32.16x16x64.i8", has<MU::ScaledMFMA>},
    {"amdgcn.mfma.i32.32x32x32.i8", has<MU::ScaledMFMA>},
    {"amdgcn.mfma.*", has<MU::MFMA>},
    {"amdgcn.smfmac.*.16x16x128.*", has<MU::ScaledMFMA>},
    {"amdgcn.smfmac.*.32x32x64.*", has<MU::ScaledMFMA>},
    {"amdgcn.smfmac.f32.16x16x64.bf16", has<MU::ScaledMFMA>},
    {"amdgcn.smfmac.f32.16x16x64.f16", has<MU::ScaledMFMA>},
    {"amdgcn.smfmac.f32.32x32x32.bf16", has<MU::ScaledMFMA>},
    {"amdgcn.smfmac.f32.32x32x32.f16", has<MU::ScaledMFMA>},
    {"amdgcn.smfmac.*", has<MU::MFMA>},

    // Matrices, RDNA: one name, but twice as many registers in RDNA 3, where
    // both halves of a wave hold an operand.
    {"amdgcn.wmma.f32.16x16x16.f16", isRDNA3, 8},
    {"amdgcn.wmma.f32.16x16x16.f16", isRDNA4, 4},
    {"amdgcn.wmma.f32.16x16x16.bf16", isRDNA3, 8},
    {"amdgcn.wmma.f32.16x16x16.bf16", isRDNA4, 4},
    {"amdgcn.wmma.f16.16x16x16.f16*", isRDNA3, 8},
    {"amdgcn.wmma.f16.16x16x16.f16", isRDNA4, 4},
    {"amdgcn.wmma.bf16.16x16x16.bf16*", isRDNA3, 8},
    {"amdgcn.wmma.bf16.16x16x16.bf16", isRDNA4, 4},
    {"amdgcn.wmma.i32.16x16x16.iu8", isRDNA3, 4},
    {"amdgcn.wmma.i32.16x16x16.iu8", isRDNA4, 2},
    {"amdgcn.wmma.i32.16x16x16.iu4", isRDNA3, 2},
    {"amdgcn.wmma.i32.16x16x16.iu4", isRDNA4, 1},
    {"amdgcn.wmma.i32.16x16x32.iu4", isRDNA4, 2},
    {"amdgcn.wmma.f32.16x16x16.fp8.*", isRDNA4, 2},
    {"amdgcn.wmma.f32.16x16x16.bf8.*", isRDNA4, 2},
    {"amdgcn.wmma.*", none},
    {"amdgcn.swmmac.f32.16x16x32.*", isRDNA4},
    {"amdgcn.swmmac.f16.16x16x32.f16", isRDNA4},
    {"amdgcn.swmmac.bf16.16x16x32.bf16", isRDNA4},
    {"amdgcn.swmmac.i32.16x16x32.*", isRDNA4},
    {"amdgcn.swmmac.i32.16x16x64.iu4", isRDNA4},
    {"amdgcn.swmmac.*", none},

    // Conversions, AMD. Those of 8 and 16 values are of gfx1250.
    {"amdgcn.cvt.scalef32.*pk8.*", none},
    {"amdgcn.cvt.scalef32.pk16.*", none},
    {"amdgcn.cvt.scalef32.sr.pk16.*", none},
    {"amdgcn.cvt.scalef32.*", convertsAMD<Converter::F6F4>},
    {"amdgcn.cvt.scale.*", none},
    {"amdgcn.cvt.*.e5m3", none},
    {"amdgcn.cvt.sr.bf16.f32", convertsAMD<Converter::F6F4>},
    {"amdgcn.cvt.sr.f16.f32", convertsAMD<Converter::F6F4>},
    {"amdgcn.cvt.sr.pk.*", none},
    {"amdgcn.cvt.sr.*8.f16", none},
    {"amdgcn.cvt.sr.*8.f32", convertsAMDF8},
    {"amdgcn.cvt.pk.*p8.f16", none},
    {"amdgcn.cvt.pk.*f8.f16", none},
    {"amdgcn.cvt.pk.*p8.f32", convertsAMDF8},
    {"amdgcn.cvt.pk.*f8.f32", convertsAMDF8},
    {"amdgcn.cvt.pk.f16.*8", none},
    {"amdgcn.cvt.pk.f32.*8", convertsAMDF8},
    {"amdgcn.cvt.f16.*8", none},
    {"amdgcn.cvt.f32.*8", convertsAMDF8},

    // Matrices, NVIDIA.
    {"nvvm.tcgen05.mma.*i8", hasTensorIntegers},
    {"nvvm.tcgen05.*", has<MU::Tcgen05>},
    {"nvvm.wgmma.*", has<MU::Wgmma>},
    {"nvvm.mma.block_scale*", has<MU::MmaBlockScale>},
    {"nvvm.mma.block.scale.*", has<MU::MmaBlockScale>},
    {"nvvm.mma.sp.block_scale*", has<MU::MmaBlockScale>},
    {"nvvm.mma.sp.*block.scale.*", has<MU::MmaBlockScale>},

    // Conversions, NVIDIA.
    {"nvvm.convert.f32x4.*", convertsNVIDIA<Converter::Stochastic>},
    {"nvvm.f32x4.to.*", convertsNVIDIA<Converter::Stochastic>},
    {"nvvm.convert.f32x2.to.*16x2.rs", convertsNVIDIA<Converter::Stochastic>},
    {"nvvm.ff2*.rs*", convertsNVIDIA<Converter::Stochastic>},
    {"nvvm.convert.*f8E8M0FNU", convertsNVIDIA<Converter::E8M0>},
    {"nvvm.*ue8m0x2*", convertsNVIDIA<Converter::E8M0>},
    {"nvvm.convert.f8x2.to.bf16x2*", convertsNVIDIA<Converter::E8M0>},
    {"nvvm.convert.*f6x2*", convertsNVIDIA<Converter::F6F4>},
    {"nvvm.convert.*f4x2*", convertsNVIDIA<Converter::F6F4>},
    {"nvvm.*e2m3x2*", convertsNVIDIA<Converter::F6F4>},
    {"nvvm.*e3m2x2*", convertsNVIDIA<Converter::F6F4>},
    {"nvvm.*e2m1x2*", convertsNVIDIA<Converter::F6F4>},
    {"nvvm.convert.*f8x2*", convertsNVIDIA<Converter::F8>},
    {"nvvm.*e4m3x2*", convertsNVIDIA<Converter::F8>},
    {"nvvm.*e5m2x2*", convertsNVIDIA<Converter::F8>},

    // Copies, barriers and registers, NVIDIA.
    {"nvvm.redux.sync.f*", has<MU::Tcgen05>},
    {"nvvm.cp.async.bulk.global.to.shared.cta", isBlackwell},
    {"nvvm.cp.async.bulk.*", isHopperOn},
    {"nvvm.setmaxregister*", isHopperOn},
    {"nvvm.setmaxnreg.*", isHopperOn},
    {"nvvm.elect.sync", isHopperOn},
    {"nvvm.griddepcontrol*", isHopperOn},
    {"nvvm.stmatrix*", isHopperOn},
    {"nvvm.cluster.*", isHopperOn},
    {"nvvm.barrier.cluster.*", isHopperOn},
    {"nvvm.mapa*", isHopperOn},
    {"nvvm.clusterlaunchcontrol.*", isBlackwell},
    {"nvvm.fence.mbarrier.init", isHopperOn},
    {"nvvm.mbarrier.*expect_tx*", isHopperOn},
    {"nvvm.mbarrier.try_wait*", isHopperOn},
};

llvm::ArrayRef<BackendRule> mlir::ufp4::getBackendRules() { return kRules; }

bool mlir::ufp4::matchesPattern(llvm::StringRef pattern, llvm::StringRef name) {
  auto [piece, rest] = pattern.split('*');
  if (piece.size() == pattern.size())
    return name == pattern;
  if (!name.consume_front(piece))
    return false;
  // Each piece at its first place, the last one at the end.
  while (rest.contains('*')) {
    std::tie(piece, rest) = rest.split('*');
    size_t at = name.find(piece);
    if (at == llvm::StringRef::npos)
      return false;
    name = name.drop_front(at + piece.size());
  }
  return name.ends_with(rest);
}

bool mlir::ufp4::canSelect(const Chip &chip, llvm::StringRef name,
                           unsigned registers) {
  bool isKnown = false;
  for (const BackendRule &rule : kRules) {
    // Several rules of one pattern are forms of one instruction.
    if (isKnown && rule.registers == 0)
      break;
    if (!matchesPattern(rule.pattern, name))
      continue;
    isKnown = true;
    if (rule.selects(chip) &&
        (registers == 0 || rule.registers == 0 || registers == rule.registers))
      return true;
    if (rule.registers == 0)
      break;
  }
  return !isKnown;
}
