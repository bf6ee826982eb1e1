//===- CarrierTest.cpp - what carriers claim, by exhaustion ---------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Analysis/CarrierSelection.h"
#include "ufp4/Numerics/Scale.h"
#include "ufp4/Target/ElementType.h"

#include "mlir/IR/Builders.h"
#include "llvm/ADT/StringSwitch.h"
#include "gtest/gtest.h"

#include <cmath>

using namespace mlir;
using namespace mlir::ufp4;

namespace {

class CarrierTest : public ::testing::Test {
protected:
  CarrierTest() : b(&context) { context.loadDialect<UFP4Dialect>(); }

  FormatAttr format(GridKind grid, ScaleKind kind,
                    int64_t tile = ScaleAttr::kNoTile, int64_t cols = 16) {
    ScaleRule rule =
        kind == ScaleKind::E8M0 ? ScaleRule::RCeil : ScaleRule::Nearest;
    return FormatAttr::get(
        GridAttr::get(&context, grid), cols,
        ScaleAttr::get(&context, kind, rule, tile, DictionaryAttr()));
  }

  std::vector<Type> elements() {
    return {b.getI8Type(),
            b.getBF16Type(),
            b.getF16Type(),
            b.getF32Type(),
            Float8E4M3FNType::get(&context),
            Float8E5M2Type::get(&context)};
  }

  CarrierAttr carrier(Type element, ScalePlacement placement) {
    return CarrierAttr::get(&context, element, placement, Exactness::Exact);
  }

  /// Whether a number of few bits is one of `element`.
  static bool holds(Type element, double x) {
    if (element.isInteger(8))
      return x == std::floor(x) && std::abs(x) <= 127;
    llvm::APFloat value(x);
    bool loses = false;
    value.convert(cast<FloatType>(element).getFloatSemantics(),
                  llvm::APFloat::rmNearestTiesToEven, &loses);
    return !loses;
  }

  /// Whether it lies beyond the largest number of `element`.
  static bool overflows(Type element, double x) {
    auto type = dyn_cast<FloatType>(element);
    if (!type)
      return false;
    llvm::APFloat largest = llvm::APFloat::getLargest(type.getFloatSemantics());
    bool loses;
    largest.convert(llvm::APFloat::IEEEdouble(),
                    llvm::APFloat::rmNearestTiesToEven, &loses);
    return std::abs(x) > largest.convertToDouble();
  }

  MLIRContext context;
  Builder b;
};

/// Numbers that scales of a kind stand for.
std::vector<double> numbersOf(ScaleKind kind) {
  std::vector<double> numbers;
  if (kind == ScaleKind::Int) {
    for (int c = 1; c <= 18; ++c)
      numbers.push_back(c);
    return numbers;
  }
  ::ufp4::numerics::ScaleKind known =
      kind == ScaleKind::E4M3    ? ::ufp4::numerics::ScaleKind::E4M3
      : kind == ScaleKind::UE5M3 ? ::ufp4::numerics::ScaleKind::UE5M3
                                 : ::ufp4::numerics::ScaleKind::E8M0;
  for (int byte = 0; byte < (kind == ScaleKind::E4M3 ? 128 : 256); ++byte) {
    float number = ::ufp4::numerics::decodeScale(known, byte);
    if (std::isfinite(number))
      numbers.push_back(number);
  }
  return numbers;
}

constexpr GridKind kGrids[] = {GridKind::E1M2, GridKind::E2M1, GridKind::E3M0};

TEST_F(CarrierTest, FoldedElementsAreNumbersOfTheCarrier) {
  unsigned carried = 0, overflowed = 0;
  for (GridKind grid : kGrids)
    for (ScaleKind kind :
         {ScaleKind::Int, ScaleKind::E4M3, ScaleKind::UE5M3, ScaleKind::E8M0}) {
      if (kind == ScaleKind::Int && grid != GridKind::E1M2)
        continue;
      FormatAttr f =
          format(grid, kind, kind == ScaleKind::Int ? 64 : ScaleAttr::kNoTile);
      for (Type element : elements()) {
        std::string reason;
        // Its own test below.
        if (foldsOverRow(f, carrier(element, ScalePlacement::Folded)))
          continue;
        bool can =
            canCarry(f, carrier(element, ScalePlacement::Folded), reason);
        EXPECT_EQ(can, reason.empty());
        bool exact = true;
        for (double level : f.getGrid().getMagnitudes())
          for (double scale : numbersOf(kind)) {
            double x = level * scale;
            // The one exception: infinite beyond the largest number, at the
            // end of e8m0's exponents.
            if (can && kind == ScaleKind::E8M0 && overflows(element, x)) {
              ++overflowed;
              continue;
            }
            exact &= holds(element, x);
          }
        carried += can;
        if (can)
          EXPECT_TRUE(exact) << reason;
        else if (kind != ScaleKind::E8M0)
          EXPECT_FALSE(exact && !element.isInteger(8)) << reason;
      }
    }
  // e1m2 with int in five types, e4m3 in three, the two others in two; the
  // other grids the same without int.
  EXPECT_GE(carried, 20u);
  EXPECT_LE(overflowed, 3u * 2u * 8u * 4u);
}

// Every level under every byte of a block, beside every largest byte of a row:
// docs/numerics.md, 9.2.
TEST_F(CarrierTest, PowersOverARowAreExactInTheirWindow) {
  auto type = Float8E4M3FNType::get(&context);
  std::pair<int, int> windows[] = {{-9, 6}, {-8, 6}, {-7, 4}};
  std::vector<double> scales = numbersOf(ScaleKind::E8M0);
  ASSERT_EQ(scales.size(), 255u);
  for (auto [grid, known] : llvm::zip(kGrids, windows)) {
    FormatAttr f = format(grid, ScaleKind::E8M0);
    std::string reason;
    EXPECT_TRUE(canCarry(f, carrier(type, ScalePlacement::Folded), reason));
    EXPECT_FALSE(canCarry(
        f, carrier(Float8E5M2Type::get(&context), ScalePlacement::Folded),
        reason));
    std::optional<ExponentWindow> window = getExponentWindow(f, type);
    ASSERT_TRUE(window);
    EXPECT_EQ(std::pair(window->lowest, window->highest), known);
    for (int largest = 0; largest < 255; ++largest) {
      double row = std::ldexp(1.0, largest - window->highest - 127);
      // A number of f32, subnormals included.
      EXPECT_EQ(static_cast<double>(static_cast<float>(row)), row);
      for (int byte = 0; byte <= largest; ++byte) {
        bool inside = byte - largest + window->highest >= window->lowest;
        bool exact = true;
        for (double level : f.getGrid().getMagnitudes()) {
          double element = level * scales[byte] / row;
          bool held = holds(type, element);
          exact &= held;
          if (held)
            EXPECT_EQ(element * row, level * scales[byte]);
        }
        // Neither is anything refused that would do.
        EXPECT_EQ(inside, exact) << byte << " under " << largest;
      }
    }
  }
}

TEST_F(CarrierTest, AWindowIsWhereAllLevelsAre) {
  auto type = Float8E4M3FNType::get(&context);
  auto custom = [&](ArrayRef<double> levels) {
    return FormatAttr::get(
        GridAttr::get(&context, GridKind::Custom,
                      DenseF64ArrayAttr::get(&context, levels)),
        32,
        ScaleAttr::get(&context, ScaleKind::E8M0, ScaleRule::RCeil,
                       ScaleAttr::kNoTile, DictionaryAttr()));
  };
  // Four significant bits go as far down as one does; five are nowhere.
  std::optional<ExponentWindow> four =
      getExponentWindow(custom({0, 1, 2, 3, 4, 8, 9, 15}), type);
  ASSERT_TRUE(four);
  EXPECT_EQ(four->lowest, -9);
  EXPECT_EQ(four->highest, 4);
  EXPECT_FALSE(getExponentWindow(custom({0, 1, 2, 3, 4, 8, 9, 17}), type));
  // Wider than the type.
  EXPECT_FALSE(getExponentWindow(
      custom({0, 0x1p-12, 0x1p-8, 0x1p-4, 1, 2, 4, 256}), type));
}

TEST_F(CarrierTest, FP8ForPowersIsAskedFor) {
  const Chip &hopper = *lookupChip("sm_90a"), &ada = *lookupChip("sm_89"),
             &ampere = *lookupChip("sm_80");
  FormatAttr mx =
      format(GridKind::E1M2, ScaleKind::E8M0, ScaleAttr::kNoTile, 32);
  FormatAttr fp4 =
      format(GridKind::E2M1, ScaleKind::E8M0, ScaleAttr::kNoTile, 32);
  FormatAttr nv = format(GridKind::E2M1, ScaleKind::E4M3);
  auto element = [&](FormatAttr lhs, FormatAttr rhs, const Chip &chip,
                     bool exact, bool asked) {
    return chooseCarrier(lhs, rhs, 4096, chip, exact, asked)
        .carrier.getElementType();
  };
  auto isFP8 = [](Type type) { return isa<Float8E4M3FNType>(type); };
  EXPECT_TRUE(isFP8(element(mx, mx, hopper, false, true)));
  EXPECT_TRUE(isFP8(element(mx, fp4, ada, false, true)));
  EXPECT_FALSE(isFP8(element(mx, mx, hopper, false, false)));
  EXPECT_FALSE(isFP8(element(mx, mx, hopper, true, true)));
  EXPECT_FALSE(isFP8(element(mx, mx, ampere, false, true)));
  EXPECT_FALSE(isFP8(element(mx, nv, hopper, false, true)));
  EXPECT_EQ(chooseCarrier(mx, fp4, 4096, hopper, false, true).proof,
            "level * 2^(E - R) is a f8E4M3FN number where the block scales "
            "of a row are within 2^14 of one another, which the run asserts; "
            "the sum of the products is the matrix unit's");
}

TEST_F(CarrierTest, LevelsAreNumbersOfTheCarrier) {
  for (GridKind grid : kGrids)
    for (Type element : elements()) {
      FormatAttr f = format(grid, ScaleKind::F32);
      std::string reason;
      bool can =
          canCarry(f, carrier(element, ScalePlacement::Promoted), reason);
      bool exact = llvm::all_of(f.getGrid().getMagnitudes(), [&](double level) {
        return holds(element, level);
      });
      EXPECT_EQ(can, exact) << reason;
    }
}

TEST_F(CarrierTest, BoundsAreTight) {
  const Chip &hopper = *lookupChip("sm_90a");
  FormatAttr row = format(GridKind::E1M2, ScaleKind::Int, FormatAttr::kWhole);
  int64_t most = kLargestIntegerContraction;
  EXPECT_LT(most * 126 * 126, int64_t(1) << 31);
  EXPECT_GE((most + 1) * 126 * 126, int64_t(1) << 31);
  EXPECT_EQ(chooseCarrier(row, row, most, hopper, false).kernel, "wgmma");
  EXPECT_EQ(chooseCarrier(row, row, most + 1, hopper, false).kernel,
            "portable");
  CarrierChoice open =
      chooseCarrier(row, row, ShapedType::kDynamic, hopper, true);
  EXPECT_EQ(open.kernel, "wgmma");
  EXPECT_NE(open.proof.find("the run asserts"), std::string::npos);
  // A tile bounds the sum whatever the contraction.
  FormatAttr tile = format(GridKind::E1M2, ScaleKind::Int, 512);
  EXPECT_EQ(
      chooseCarrier(tile, tile, ShapedType::kDynamic, hopper, true).kernel,
      "wgmma");

  FormatAttr whole = format(GridKind::E1M2, ScaleKind::F32, ScaleAttr::kNoTile,
                            FormatAttr::kWhole);
  EXPECT_TRUE(chooseCarrier(whole, whole, 342392, hopper, true)
                  .carrier.getElementType()
                  .isInteger(8));
  EXPECT_EQ(chooseCarrier(whole, whole, 342393, hopper, true).kernel,
            "portable");
}

TEST_F(CarrierTest, EveryChoiceIsOneThatTheChipHas) {
  FormatAttr formats[] = {
      format(GridKind::E1M2, ScaleKind::F32),
      format(GridKind::E1M2, ScaleKind::Int, 512),
      format(GridKind::E2M1, ScaleKind::E4M3),
      format(GridKind::E1M2, ScaleKind::E8M0, ScaleAttr::kNoTile, 32),
      format(GridKind::E2M1, ScaleKind::E8M0, ScaleAttr::kNoTile, 32)};
  for (const Chip &chip : getChips()) {
    if (chip.family != ChipFamily::NVVM)
      continue;
    for (FormatAttr f : formats)
      for (bool exact : {false, true}) {
        CarrierChoice choice = chooseCarrier(f, f, 4096, chip, exact);
        ASSERT_NE(choice.kernel, "portable") << choice.proof;
        MatrixUnit unit =
            llvm::StringSwitch<MatrixUnit>(choice.kernel)
                .Case("tcgen05", MatrixUnit::Tcgen05)
                .Case("wgmma", MatrixUnit::Wgmma)
                .Case("mma_block_scale", MatrixUnit::MmaBlockScale)
                .Case("mma_sync", MatrixUnit::MmaSync);
        Type element = choice.carrier.getElementType();
        MatrixType type = element.isInteger(8)             ? MatrixType::S8
                          : isa<Float4E2M1FNType>(element) ? MatrixType::F4E2M1
                          : isa<Float8E4M3FNType>(element) ? MatrixType::F8E4M3
                                                           : MatrixType::BF16;
        HardwareScale scale = HardwareScale::None;
        if (choice.carrier.hasHardwareScales())
          scale = f.getScale().getKind() == ScaleKind::E8M0
                      ? HardwareScale::E8M0Per32
                      : HardwareScale::E4M3Per16;
        EXPECT_TRUE(chip.find(unit, type, scale));
        EXPECT_FALSE(choice.proof.empty());
        if (exact)
          EXPECT_EQ(choice.carrier.getExactness(), Exactness::Exact);
      }
  }
}

/// Elements and families of the shipped recipes on every NVIDIA chip.
TEST_F(CarrierTest, FastestOfEachChip) {
  auto choose = [&](FormatAttr f, StringRef chip, int64_t k = 4096) {
    CarrierChoice choice = chooseCarrier(f, f, k, *lookupChip(chip), false);
    std::string text;
    llvm::raw_string_ostream(text)
        << choice.kernel << " " << choice.carrier.getElementType() << " "
        << stringifyScalePlacement(choice.carrier.getScales()) << " "
        << stringifyExactness(choice.carrier.getExactness());
    return text;
  };
  FormatAttr i8 = format(GridKind::E1M2, ScaleKind::Int, 512);
  EXPECT_EQ(choose(i8, "sm_80"), "mma_sync i8 folded exact");
  EXPECT_EQ(choose(i8, "sm_90a"), "wgmma i8 folded exact");
  EXPECT_EQ(choose(i8, "sm_100a"), "tcgen05 i8 folded exact");
  EXPECT_EQ(choose(i8, "sm_103a"), "tcgen05 bf16 folded exact");
  EXPECT_EQ(choose(i8, "sm_120a"), "mma_sync i8 folded exact");
  // f32 holds sums of 1056 products.
  FormatAttr row = format(GridKind::E1M2, ScaleKind::Int, FormatAttr::kWhole);
  EXPECT_EQ(choose(row, "sm_103a", 1056), "tcgen05 bf16 folded exact");
  EXPECT_EQ(choose(row, "sm_103a", 1057), "mma_sync i8 folded exact");
  EXPECT_EQ(choose(row, "sm_103a", ShapedType::kDynamic),
            "mma_sync i8 folded exact");

  FormatAttr mx =
      format(GridKind::E1M2, ScaleKind::E8M0, ScaleAttr::kNoTile, 32);
  EXPECT_EQ(choose(mx, "sm_90a"), "wgmma bf16 folded tensor_core_accumulate");
  for (StringRef chip : {"sm_100a", "sm_103a"})
    EXPECT_EQ(choose(mx, chip),
              "tcgen05 f8E4M3FN hardware tensor_core_accumulate");
  EXPECT_EQ(choose(mx, "sm_120a"),
            "mma_block_scale f8E4M3FN hardware tensor_core_accumulate");
  FormatAttr mxfp4 =
      format(GridKind::E2M1, ScaleKind::E8M0, ScaleAttr::kNoTile, 32);
  EXPECT_EQ(choose(mxfp4, "sm_100a"),
            "tcgen05 f4E2M1FN hardware tensor_core_accumulate");
  EXPECT_EQ(choose(mxfp4, "sm_120a"),
            "mma_block_scale f4E2M1FN hardware tensor_core_accumulate");
  FormatAttr nvfp4 = format(GridKind::E2M1, ScaleKind::E4M3);
  EXPECT_EQ(choose(nvfp4, "sm_103a"),
            "tcgen05 f4E2M1FN hardware tensor_core_accumulate");
  EXPECT_EQ(choose(nvfp4, "sm_120a"),
            "mma_block_scale f4E2M1FN hardware tensor_core_accumulate");
  EXPECT_EQ(choose(nvfp4, "sm_89"),
            "mma_sync bf16 folded tensor_core_accumulate");
  // Scales of e4m3 are applied to e2m1 alone.
  FormatAttr e4m3 = format(GridKind::E1M2, ScaleKind::E4M3);
  EXPECT_EQ(choose(e4m3, "sm_100a"),
            "tcgen05 bf16 folded tensor_core_accumulate");
  EXPECT_EQ(choose(e4m3, "sm_120a"),
            "mma_sync bf16 folded tensor_core_accumulate");

  // 4-bit integers gain where scales are few.
  FormatAttr wholeRow = format(GridKind::E1M2, ScaleKind::F32,
                               ScaleAttr::kNoTile, FormatAttr::kWhole);
  EXPECT_EQ(choose(wholeRow, "sm_89"), "mma_sync i4 epilogue exact");
  EXPECT_EQ(choose(wholeRow, "sm_120a"), "mma_sync i8 epilogue exact");
  EXPECT_EQ(choose(wholeRow, "sm_100a"), "tcgen05 i8 epilogue exact");
  EXPECT_EQ(choose(wholeRow, "sm_103a"), "tcgen05 bf16 epilogue exact");
  FormatAttr wide =
      format(GridKind::E1M2, ScaleKind::F32, ScaleAttr::kNoTile, 128);
  EXPECT_EQ(choose(wide, "sm_80"), "mma_sync i4 promoted exact");
  EXPECT_EQ(choose(format(GridKind::E1M2, ScaleKind::F32), "sm_80"),
            "mma_sync bf16 promoted exact");
  // Tensor memory is left where a segment is a whole number of stages.
  EXPECT_EQ(choose(wide, "sm_100a"), "tcgen05 bf16 promoted exact");
  EXPECT_EQ(choose(format(GridKind::E1M2, ScaleKind::F32), "sm_100a"),
            "mma_sync bf16 promoted exact");
}

/// Whatever is published to be faster than the choice is passed over with a
/// reason.
TEST_F(CarrierTest, NothingFasterIsPassedOverInSilence) {
  std::vector<FormatAttr> formats;
  for (GridKind grid : {GridKind::E1M2, GridKind::E2M1}) {
    for (ScaleKind kind : {ScaleKind::F32, ScaleKind::E4M3, ScaleKind::UE5M3})
      for (int64_t cols : {16, 32, 128})
        formats.push_back(format(grid, kind, ScaleAttr::kNoTile, cols));
    formats.push_back(format(grid, ScaleKind::E8M0, ScaleAttr::kNoTile, 32));
    formats.push_back(format(grid, ScaleKind::E8M0, ScaleAttr::kNoTile, 64));
    formats.push_back(
        format(grid, ScaleKind::F32, ScaleAttr::kNoTile, FormatAttr::kWhole));
  }
  formats.push_back(format(GridKind::E1M2, ScaleKind::Int, 512));
  formats.push_back(format(GridKind::E1M2, ScaleKind::Int, FormatAttr::kWhole));
  auto getRate = [](const Chip &chip, MatrixUnit unit, MatrixType type,
                    HardwareScale scale) {
    for (const MatrixRate &rate : chip.rates->matrix)
      if (rate.unit == unit && rate.type == type && rate.scale == scale)
        return rate.operations;
    return 0u;
  };
  unsigned reasons = 0;
  for (const Chip &chip : getChips())
    for (FormatAttr lhs : formats)
      for (FormatAttr rhs : formats)
        for (bool exact : {false, true})
          for (bool asked : {false, true}) {
            if (!chip.isGPU())
              continue;
            CarrierChoice choice =
                chooseCarrier(lhs, rhs, 4096, chip, exact, asked);
            if (choice.kernel == "portable") {
              EXPECT_FALSE(choice.proof.empty());
              continue;
            }
            MatrixUnit unit =
                llvm::StringSwitch<MatrixUnit>(choice.kernel)
                    .Case("tcgen05", MatrixUnit::Tcgen05)
                    .Case("wgmma", MatrixUnit::Wgmma)
                    .Case("mma_block_scale", MatrixUnit::MmaBlockScale)
                    .Case("mma_sync", MatrixUnit::MmaSync)
                    .Case("mfma_scale", MatrixUnit::ScaledMFMA)
                    .Case("mfma", MatrixUnit::MFMA)
                    .Case("wmma", MatrixUnit::WMMA);
            HardwareScale scale = HardwareScale::None;
            if (choice.carrier.hasHardwareScales())
              scale = lhs.getScale().getKind() == ScaleKind::E8M0
                          ? HardwareScale::E8M0Per32
                          : HardwareScale::E4M3Per16;
            unsigned chosen =
                getRate(chip, unit,
                        *getMatrixType(choice.carrier.getElementType()), scale);
            for (const MatrixInstruction &form : chip.instructions) {
              if (getRate(chip, form.unit, form.type, form.scale) <= chosen)
                continue;
              ++reasons;
              std::string name = getInstructionName(form.unit).str() + " of ";
              std::string type;
              llvm::raw_string_ostream(type)
                  << getElementType(&context, form.type);
              EXPECT_TRUE(llvm::any_of(choice.passedOver,
                                       [&](StringRef reason) {
                                         StringRef names =
                                             reason.split(": ").first;
                                         return names.contains(name) &&
                                                names.contains(type);
                                       }))
                  << chip.name.str() << ": " << name << type << " in "
                  << choice.getReason();
            }
          }
  EXPECT_GT(reasons, 10000u);
}

TEST_F(CarrierTest, ReasonsNameWhatDecides) {
  auto reason = [&](FormatAttr f, StringRef chip, int64_t k = 4096) {
    return chooseCarrier(f, f, k, *lookupChip(chip), false).getReason();
  };
  FormatAttr row = format(GridKind::E1M2, ScaleKind::Int, FormatAttr::kWhole);
  EXPECT_NE(reason(row, "sm_103a")
                .find("not tcgen05.mma of bf16, f16: a sum of 4096 "
                      "products may pass 2^24, where f32 rounds"),
            std::string::npos)
      << reason(row, "sm_103a");
  EXPECT_NE(reason(row, "sm_103a", 512)
                .find("not tcgen05.mma of i8: sm_103a "
                      "has none"),
            std::string::npos)
      << reason(row, "sm_103a", 512);
  FormatAttr ufp4 = format(GridKind::E1M2, ScaleKind::F32);
  EXPECT_NE(
      reason(ufp4, "sm_100a")
          .find("to fetch one for each scale, of 16 products, takes as long as "
                "the products of 128"),
      std::string::npos)
      << reason(ufp4, "sm_100a");
  EXPECT_NE(
      reason(ufp4, "sm_120a")
          .find("it applies scales of e8m0 to 32 elements, and these are f32 "
                "to 16"),
      std::string::npos)
      << reason(ufp4, "sm_120a");
  FormatAttr mx =
      format(GridKind::E1M2, ScaleKind::E8M0, ScaleAttr::kNoTile, 32);
  EXPECT_NE(reason(mx, "sm_90a").find("--e8m0-in-fp8 takes it"),
            std::string::npos)
      << reason(mx, "sm_90a");
  EXPECT_NE(
      reason(mx, "sm_120a").find("levels of e1m2 are no f4E2M1FN numbers"),
      std::string::npos)
      << reason(mx, "sm_120a");
}

TEST_F(CarrierTest, ChipsAreFoundByTheirNames) {
  EXPECT_FALSE(lookupChip("sm_75"));
  for (const Chip &chip : getChips())
    EXPECT_EQ(lookupChip(chip.name), &chip);
  EXPECT_EQ(listChips([](const Chip &chip) {
              return chip.find(MatrixUnit::Wgmma, MatrixType::S8) != nullptr;
            }),
            "sm_90a");
}

} // namespace
