//===- CarrierSelection.cpp - in which type a chip multiplies -------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Two things make a product exact. Every operand is its carrier's number: that
// is canCarry. And no partial sum of a segment is rounded: integers below 2^31
// in a 32-bit accumulator, or multiples of a unit below 2^24 of it in one of
// floats, in whatever order the matrix unit adds. What happens between
// segments is f32 arithmetic in the order of docs/numerics.md, section 9.
//
//===----------------------------------------------------------------------===//

#include "ufp4/Analysis/CarrierSelection.h"

#include "ufp4/Target/ElementType.h"

#include <cmath>
#include <limits>

using namespace mlir;
using namespace mlir::ufp4;

/// The largest level in units of the largest power of two that divides all
/// levels.
static std::optional<double> getLargestUnits(FormatAttr format) {
  if (!format.getGrid())
    return std::nullopt;
  SmallVector<double, 8> levels = format.getGrid().getMagnitudes();
  for (int shift = -20; shift <= 20; ++shift)
    if (llvm::all_of(levels, [&](double level) {
          double units = std::ldexp(level, shift);
          return units == std::floor(units);
        }))
      return std::ldexp(levels.back(), shift);
  return std::nullopt;
}

std::optional<double> mlir::ufp4::getLargestDot(FormatAttr lhs, FormatAttr rhs,
                                                int64_t extent) {
  std::optional<double> a = getLargestUnits(lhs), b = getLargestUnits(rhs);
  if (!a || !b || ShapedType::isDynamic(extent))
    return std::nullopt;
  return *a * *b * static_cast<double>(extent);
}

bool mlir::ufp4::isRoundedByConverter(FormatAttr format, RoundingAttr rounding,
                                      CarrierAttr carrier) {
  if (!rounding || !rounding.isStochastic() || rounding.getBits() != 8 ||
      !carrier.hasHardwareScales() || !format.getGrid())
    return false;
  GridKind kind = format.getGrid().getKind();
  Type element = carrier.getElementType();
  return (kind == GridKind::E2M1 && isa<Float4E2M1FNType>(element)) ||
         (kind == GridKind::E1M2 && isa<Float8E4M3FNType>(element));
}

CarrierAttr mlir::ufp4::getOperandCarrier(FormatAttr format,
                                          CarrierAttr carrier) {
  if (!format.getWideType() ||
      carrier.getElementType().getIntOrFloatBitWidth() != 8)
    return carrier;
  return CarrierAttr::get(format.getContext(), format.getWideType(),
                          carrier.getScales(), carrier.getExactness());
}

namespace {
/// A family of kernels: the instruction that it is made of. Instructions with
/// block scales are families of their own.
struct Family {
  StringLiteral kernel;
  MatrixUnit unit;
};
} // namespace

/// The families that there are, the fastest of a chip first.
static constexpr Family kFamilies[] = {
    {"tcgen05", MatrixUnit::Tcgen05},
    {"wgmma", MatrixUnit::Wgmma},
    {"mma_block_scale", MatrixUnit::MmaBlockScale},
    {"mma_sync", MatrixUnit::MmaSync},
    {"mfma_scale", MatrixUnit::ScaledMFMA},
    {"mfma", MatrixUnit::MFMA},
    {"wmma", MatrixUnit::WMMA},
};

/// Whether a family applies f32 scales to segments of that many elements (0 for
/// whole rows). Sums in tensor memory are those of whole stages of 128 bytes:
/// to fetch one costs as much as the products of about 128 elements.
static bool takesSegments(const Family &family, Type element, int64_t segment) {
  return family.unit != MatrixUnit::Tcgen05 ||
         segment * element.getIntOrFloatBitWidth() % (128 * 8) == 0;
}

/// Operations a clock that are published; 0 where none are, of instructions of
/// older chips that newer ones have for their sake (mma.sync beside tcgen05).
static unsigned getSpeed(const Chip &chip, const MatrixInstruction &form) {
  for (const MatrixRate &rate : chip.rates->matrix)
    if (rate.unit == form.unit && rate.type == form.type &&
        rate.scale == form.scale)
      return rate.operations;
  return 0;
}

static std::string toString(Type type) {
  std::string text;
  llvm::raw_string_ostream(text) << type;
  return text;
}

namespace {
class Chooser {
public:
  Chooser(FormatAttr lhs, FormatAttr rhs, int64_t k, const Chip &chip,
          bool exactOnly, bool e8m0InFloat8)
      : lhs(lhs), rhs(rhs), k(k), chip(chip), exactOnly(exactOnly),
        e8m0InFloat8(e8m0InFloat8), context(lhs.getContext()) {}

  CarrierChoice choose() {
    auto i4 = IntegerType::get(context, 4), i8 = IntegerType::get(context, 8);
    auto bf16 = BFloat16Type::get(context);
    auto f8 = Float8E4M3FNType::get(context);
    using enum ScalePlacement;
    auto tryNarrow = [&](ScalePlacement placement) {
      return quietly([&] { return tryExact(i4, placement); });
    };
    if (tryInteger() || tryHardware() || tryElements(f8, Epilogue) ||
        tryNarrow(Epilogue) || (lacksIntegers() && quietly([&] {
                                  return tryExact(bf16, Epilogue);
                                })) ||
        tryExact(i8, Epilogue) || tryExact(bf16, Epilogue) ||
        tryFoldedOverRow(f8) || tryFolded(bf16) ||
        tryElements(bf16, Epilogue) ||
        (hasLongSegments() && tryNarrow(Promoted)) ||
        tryExact(bf16, Promoted)) {
      explain();
      return choice;
    }
    choice = {CarrierAttr::get(context, Float32Type::get(context), Promoted,
                               Exactness::Exact),
              "portable",
              refusal,
              {}};
    return choice;
  }

private:
  /// The instruction of a unit that the choice is made of; for 8-bit floats,
  /// which may differ, the one of lhs.
  const MatrixInstruction &getChosen() const {
    const auto *family = llvm::find_if(kFamilies, [&](const Family &family) {
      return family.kernel == choice.kernel;
    });
    CarrierAttr side = getOperandCarrier(lhs, choice.carrier);
    return *chip.find(family->unit, *getMatrixType(side.getElementType()),
                      getHardwareScale(choice.carrier));
  }

  HardwareScale getHardwareScale(CarrierAttr carrier) const {
    return carrier.hasHardwareScales()
               ? ufp4::getHardwareScale(lhs.getScale().getKind())
               : HardwareScale::None;
  }

  static StringRef getUnderText(HardwareScale scale) {
    switch (scale) {
    case HardwareScale::None:
      return "";
    case HardwareScale::E8M0Per32:
      return " under e8m0";
    case HardwareScale::E4M3Per16:
      return " under e4m3";
    }
    llvm_unreachable("expected a scale of the table");
  }

  /// Says why each faster instruction of the chip is not the one, the fastest
  /// first.
  void explain() {
    unsigned speed = getSpeed(chip, getChosen());
    SmallVector<const MatrixInstruction *> faster;
    for (const MatrixInstruction &form : chip.instructions)
      if (getSpeed(chip, form) > speed)
        faster.push_back(&form);
    llvm::stable_sort(faster, [&](const auto *a, const auto *b) {
      return getSpeed(chip, *a) > getSpeed(chip, *b);
    });
    // Those that have a reason in common together, in the order of the first:
    // "tcgen05.mma of f4E2M1FN, f8E4M3FN under e8m0".
    struct Reason {
      std::string why, names;
      const MatrixInstruction *last;
    };
    SmallVector<Reason> reasons;
    for (const MatrixInstruction *form : faster) {
      std::string why = whyNot(*form);
      std::string type = toString(getElementType(context, form->type));
      std::string name = getInstructionName(form->unit).str() + " of " + type;
      auto *known = llvm::find_if(
          reasons, [&](const Reason &reason) { return reason.why == why; });
      if (known == reasons.end()) {
        reasons.push_back({why, name, form});
        continue;
      }
      bool isAlike =
          known->last->unit == form->unit && known->last->scale == form->scale;
      known->names +=
          isAlike ? ", " + type
                  : (getUnderText(known->last->scale) + ", " + name).str();
      known->last = form;
    }
    for (Reason &reason : reasons)
      choice.passedOver.push_back(
          (reason.names + getUnderText(reason.last->scale) + ": " + reason.why)
              .str());
    // What the chip has not at all, but its fastest unit has on others.
    if (chip.has(MatrixUnit::Tcgen05) &&
        !chip.find(MatrixUnit::Tcgen05, MatrixType::S8) &&
        choice.carrier.getScales() == ScalePlacement::Folded &&
        lhs.getScale().getKind() == ScaleKind::Int)
      choice.passedOver.push_back("tcgen05.mma of i8: " + chip.name.str() +
                                  " has none");
    if (lhs.getWideType() && rhs.getWideType() &&
        !isa<Float8E4M3FNType, Float8E5M2Type>(choice.carrier.getElementType()))
      choice.passedOver.push_back(
          chip.isFNUZ
              ? "v_mfma of 8-bit floats: those of " + chip.name.str() +
                    " are FNUZ, with other exponents and another NaN; operands "
                    "are quantized by loops"
              : "8-bit floats: " + chip.name.str() +
                    " multiplies none, and operands are quantized by loops; "
                    "chips that do: " +
                    listChips([](const Chip &other) {
                      return llvm::any_of(other.instructions,
                                          [](const MatrixInstruction &form) {
                                            return form.type ==
                                                   MatrixType::F8E4M3;
                                          });
                    }));
  }

  static std::string getScaleText(FormatAttr format) {
    std::string text = stringifyScaleKind(format.getScale().getKind()).str();
    int64_t cols = format.getBlockCols();
    if (cols == FormatAttr::kWhole)
      return text + " to a row";
    return text + " to " + std::to_string(cols);
  }

  static std::string getLevelsText(FormatAttr format) {
    if (!format.getGrid())
      return "elements of " + toString(format.getWideType());
    return "levels of " + stringifyGridKind(format.getGrid().getKind()).str();
  }

  /// Why an instruction is none for these operands.
  std::string whyNot(const MatrixInstruction &form) {
    Type element = getElementType(context, form.type);
    if (form.scale != HardwareScale::None)
      return whyNotHardware(form.scale, element);
    auto isKind = [](FormatAttr format, ArrayRef<ScaleKind> kinds) {
      return llvm::is_contained(kinds, format.getScale().getKind());
    };
    auto both = [&](ArrayRef<ScaleKind> kinds) {
      return isKind(lhs, kinds) && isKind(rhs, kinds);
    };
    std::string number = toString(element) + " numbers";
    if (lhs.getWideType() && rhs.getWideType())
      return "8-bit floats are no " + number;
    if (both({ScaleKind::Int})) {
      if (isa<BFloat16Type, Float16Type>(element))
        return ShapedType::isDynamic(getSegmentExtent())
                   ? "how many products a sum has is not known, and f32 holds "
                     "those of 1057 and more not exactly"
                   : "a sum of " + std::to_string(getSegmentExtent()) +
                         " products may pass 2^24, where f32 rounds, and no "
                         "kernel adds sums of parts as integers";
      return "code * scale, up to 126, is no " + toString(element) + " number";
    }
    // Levels alone: what a scale does not go into.
    std::string levels;
    for (FormatAttr format : {lhs, rhs}) {
      auto carrier =
          CarrierAttr::get(context, element, ScalePlacement::Epilogue,
                           Exactness::TensorCoreAccumulate);
      if (!holdsLevels(format, carrier.getElementType()))
        levels = getLevelsText(format) + " are no " + number;
    }
    if (both({ScaleKind::E4M3, ScaleKind::UE5M3, ScaleKind::E8M0}) &&
        !exactOnly) {
      if (both({ScaleKind::E8M0}) && isa<Float8E4M3FNType>(element) &&
          levels.empty() && !e8m0InFloat8)
        return "it holds scales near the largest of their row alone, which "
               "data "
               "decide; --e8m0-in-fp8 takes it";
      std::string folded =
          "level * scale is no " + toString(element) + " number";
      if (!levels.empty())
        return folded;
      return folded + ", and alone, levels need a scale for each sum of " +
             std::to_string(lhs.getBlockCols()) +
             ", which takes longer than the products";
    }
    if (!levels.empty())
      return levels;
    int64_t cols = lhs.getBlockCols();
    if (cols == FormatAttr::kWhole) {
      std::optional<double> largest = getLargestDot(lhs, rhs, k);
      if (!largest || *largest >= std::ldexp(1.0, getExactSumBits(form)))
        return "a sum may pass 2^" + std::to_string(getExactSumBits(form)) +
               " units, beyond which it is rounded";
      return "no kernel writes levels as " + number;
    }
    if (form.unit == MatrixUnit::Tcgen05 &&
        cols * element.getIntOrFloatBitWidth() % (128 * 8) != 0)
      return "its sums lie in tensor memory; to fetch one for each scale, of " +
             std::to_string(cols) +
             " products, takes as long as the products of 128";
    if (cols < 128)
      return "a scale goes to each sum of " + std::to_string(cols) +
             " products, which takes longer than they do: nothing is gained";
    return "no kernel applies scales between its sums";
  }

  /// Whether a type has all levels of a format as its numbers, up to a power of
  /// two.
  bool holdsLevels(FormatAttr format, Type element) const {
    auto carrier = CarrierAttr::get(context, element, ScalePlacement::Promoted,
                                    Exactness::Exact);
    std::string reason;
    return canCarry(format, carrier, reason);
  }

  /// Why a matrix unit that applies scales itself is none.
  std::string whyNotHardware(HardwareScale scale, Type element) {
    if (exactOnly)
      return "its sums of scaled products are rounded";
    bool isE8M0 = scale == HardwareScale::E8M0Per32;
    ScaleKind kind = isE8M0 ? ScaleKind::E8M0 : ScaleKind::E4M3;
    for (FormatAttr format : {lhs, rhs}) {
      if (format.getScale().getKind() != kind ||
          format.getBlockCols() != getHardwareBlock(kind))
        return "it applies scales of " +
               std::string(isE8M0 ? "e8m0 to 32" : "e4m3 to 16") +
               " elements, and these are " + getScaleText(format);
    }
    for (FormatAttr format : {lhs, rhs})
      if (!holdsLevels(format, element))
        return getLevelsText(format) + " are no " + toString(element) +
               " numbers";
    for (FormatAttr format : {lhs, rhs})
      if (!isWritten(format, element))
        return "no kernel writes " + getLevelsText(format) + " as " +
               toString(element) + " numbers";
    return "scales with outer scales of rows are none that it applies";
  }

  /// Whether kernels of quantization write levels so.
  static bool isWritten(FormatAttr format, Type element) {
    if (!isa<Float6E2M3FNType>(element))
      return true;
    GridAttr grid = format.getGrid();
    return grid && (grid.getKind() == GridKind::E1M2 ||
                    grid.getKind() == GridKind::E2M1);
  }

  /// Whether both operands can lie so, and a family multiplies the type.
  bool fits(Type element, ScalePlacement placement, Exactness exactness) {
    auto carrier = CarrierAttr::get(context, element, placement, exactness);
    CarrierAttr sides[] = {getOperandCarrier(lhs, carrier),
                           getOperandCarrier(rhs, carrier)};
    std::string reason;
    if (!canCarry(lhs, sides[0], reason) || !canCarry(rhs, sides[1], reason))
      return refuse(reason);
    SegmentScales a = getSegmentScales(lhs, sides[0]),
                  b = getSegmentScales(rhs, sides[1]);
    if (a.present != b.present || a.extent != b.extent)
      return refuse("expected the same segments of both operands");
    segment = a.present ? a.extent : 0;
    HardwareScale scale = getHardwareScale(carrier);
    auto findFamily = [&](const Chip &on) -> const Family * {
      const auto *family = llvm::find_if(kFamilies, [&](const Family &family) {
        return llvm::all_of(sides, [&](CarrierAttr side) {
          std::optional<MatrixType> type = getMatrixType(side.getElementType());
          return type && on.find(family.unit, *type, scale) &&
                 (scale != HardwareScale::None ||
                  takesSegments(family, side.getElementType(), segment));
        });
      });
      return family == std::end(kFamilies) ? nullptr : family;
    };
    const Family *family = findFamily(chip);
    if (!family)
      return refuse("no matrix unit of " + chip.name.str() + " multiplies " +
                    toString(element) +
                    "; those that do: " + listChips(findFamily));
    choice = {carrier, family->kernel, "", {}};
    return true;
  }

  bool refuse(std::string reason) {
    if (refusal.empty())
      refusal = std::move(reason);
    return false;
  }

  /// An attempt whose reason is no news where it fails.
  bool quietly(function_ref<bool()> attempt) {
    std::string before = refusal;
    if (attempt())
      return true;
    refusal = std::move(before);
    return false;
  }

  int64_t getSegmentExtent() const {
    if (segment == 0)
      return k;
    return ShapedType::isDynamic(k) ? segment : std::min(segment, k);
  }

  /// Integer scales on both sides, multiplied into the codes.
  bool tryInteger() {
    auto isInteger = [](FormatAttr format) {
      return format.getScale().getKind() == ScaleKind::Int;
    };
    if (!isInteger(lhs) || !isInteger(rhs))
      return false;
    if (quietly([&] { return tryIntegersInFloats(); }))
      return true;
    if (!fits(IntegerType::get(context, 8), ScalePlacement::Folded,
              Exactness::Exact))
      return false;
    int64_t extent = getSegmentExtent();
    llvm::raw_string_ostream os(choice.proof);
    os << "|c * code| <= 126 is an 8-bit integer, and ";
    if (ShapedType::isDynamic(extent)) {
      os << "the run asserts that a sum has at most "
         << kLargestIntegerContraction << " products";
      return true;
    }
    if (extent > kLargestIntegerContraction)
      return refuse("a sum of integers over the whole contraction may pass "
                    "2^31; a tile bounds it");
    os << extent << " * 126^2 = " << extent * 126 * 126 << " < 2^31";
    return true;
  }

  /// Whether the chip's fastest unit has bf16 but no integers: sm_103a.
  bool lacksIntegers() const {
    return chip.find(MatrixUnit::Tcgen05, MatrixType::BF16) &&
           !chip.find(MatrixUnit::Tcgen05, MatrixType::S8);
  }

  /// The same in bf16 on such a chip, where f32 holds the sums.
  bool tryIntegersInFloats() {
    if (!lacksIntegers() ||
        !fits(BFloat16Type::get(context), ScalePlacement::Folded,
              Exactness::Exact) ||
        choice.kernel != "tcgen05")
      return false;
    int64_t extent = getSegmentExtent();
    if (ShapedType::isDynamic(extent) || extent > (1 << 24) / (126 * 126))
      return false;
    llvm::raw_string_ostream(choice.proof)
        << "|c * code| <= 126 is a bf16 number, and " << extent
        << " * 126^2 = " << extent * 126 * 126 << " < 2^24";
    return true;
  }

  /// Whether segments are so long that products in 4 bits take more time than
  /// scales. Below that they gain nothing: the smallest instruction of 4 bits
  /// takes 32 elements in the time in which that of 8 bits takes 16.
  bool hasLongSegments() const {
    return lhs.getBlockCols() >= 128 && lhs.getBlockCols() % 128 == 0;
  }

  /// Levels, with every sum of a segment exact.
  bool tryExact(Type element, ScalePlacement placement) {
    if (!fits(element, placement, Exactness::Exact))
      return false;
    std::optional<double> largest = getLargestDot(lhs, rhs, getSegmentExtent());
    if (!largest || *largest >= 0x1p24)
      return refuse("a sum of levels may pass 2^24 units, where f32 rounds");
    llvm::raw_string_ostream(choice.proof)
        << "levels are " << element << " numbers, and a sum of "
        << getSegmentExtent() << " products is at most "
        << static_cast<int64_t>(*largest) << " < 2^24 units";
    return true;
  }

  /// Scales multiplied into the elements; the sum is the matrix unit's.
  bool tryFolded(Type element) {
    auto folds = [](FormatAttr format) {
      ScaleKind kind = format.getScale().getKind();
      return kind == ScaleKind::E4M3 || kind == ScaleKind::UE5M3 ||
             kind == ScaleKind::E8M0;
    };
    if (!folds(lhs) || !folds(rhs))
      return false;
    if (exactOnly)
      return refuse("sums of scaled levels are rounded as the matrix unit "
                    "does");
    if (!fits(element, ScalePlacement::Folded, Exactness::TensorCoreAccumulate))
      return false;
    llvm::raw_string_ostream(choice.proof)
        << "level * scale is a " << element
        << " number; products are exact in f32, their sum is the matrix "
           "unit's";
    return true;
  }

  /// Scales that the matrix unit applies itself to elements of few bits.
  bool tryHardware() {
    auto hasScale = [](FormatAttr format) {
      return getHardwareBlock(format.getScale().getKind()) != 0;
    };
    if (exactOnly || !hasScale(lhs) || !hasScale(rhs) ||
        lhs.getScale().getKind() != rhs.getScale().getKind())
      return false;
    // The narrower the faster, but for 6 bits on NVIDIA's chips: those multiply
    // them no faster than 8, or slower (sm_120a).
    SmallVector<Type, 3> elements = {Float4E2M1FNType::get(context)};
    if (chip.family == ChipFamily::ROCDL)
      elements.push_back(Float6E2M3FNType::get(context));
    elements.push_back(Float8E4M3FNType::get(context));
    std::string before = refusal;
    for (Type element : elements) {
      if (!isWritten(lhs, element) || !isWritten(rhs, element) ||
          !fits(element, ScalePlacement::Hardware,
                Exactness::TensorCoreAccumulate))
        continue;
      llvm::raw_string_ostream(choice.proof)
          << (lhs.getWideType() && rhs.getWideType() ? "elements" : "levels")
          << " are " << element << " numbers, and the matrix unit applies "
          << stringifyScaleKind(lhs.getScale().getKind())
          << " scales itself; products are exact, their sum is the matrix "
             "unit's";
      return true;
    }
    // Other carriers have reasons of their own.
    refusal = before;
    return false;
  }

  /// Powers of two multiplied into elements of fewer exponents, relative to the
  /// row's largest.
  bool tryFoldedOverRow(Type element) {
    auto isPower = [](FormatAttr format) {
      return format.getScale().getKind() == ScaleKind::E8M0;
    };
    if (!e8m0InFloat8 || exactOnly || !isPower(lhs) || !isPower(rhs) ||
        !fits(element, ScalePlacement::Folded, Exactness::TensorCoreAccumulate))
      return false;
    llvm::raw_string_ostream os(choice.proof);
    auto type = cast<FloatType>(element);
    int narrowest = std::numeric_limits<int>::max();
    for (FormatAttr format : {lhs, rhs}) {
      ExponentWindow window = *getExponentWindow(format, type);
      narrowest = std::min(narrowest, window.highest - window.lowest);
    }
    os << "level * 2^(E - R) is a " << element
       << " number where the block scales of a row are within 2^" << narrowest
       << " of one another, which the run asserts; the sum of the products is "
          "the matrix unit's";
    return true;
  }

  /// Elements of 8 bits as they are.
  bool tryElements(Type element, ScalePlacement placement) {
    if (!lhs.getWideType() || !rhs.getWideType())
      return false;
    if (exactOnly)
      return refuse("sums of 8-bit elements are rounded as the matrix unit "
                    "does");
    if (!fits(element, placement, Exactness::TensorCoreAccumulate))
      return false;
    llvm::raw_string_ostream(choice.proof)
        << "elements are " << element
        << " numbers, their sum is the matrix unit's";
    return true;
  }

  FormatAttr lhs, rhs;
  int64_t k;
  const Chip &chip;
  bool exactOnly, e8m0InFloat8;
  MLIRContext *context;
  int64_t segment = 0;
  CarrierChoice choice;
  std::string refusal;
};
} // namespace

std::string CarrierChoice::getReason() const {
  std::string text = proof;
  for (const std::string &other : passedOver)
    text += "; not " + other;
  return text;
}

CarrierChoice mlir::ufp4::chooseCarrier(FormatAttr lhs, FormatAttr rhs,
                                        int64_t k, const Chip &chip,
                                        bool exactOnly, bool e8m0InFloat8) {
  return Chooser(lhs, rhs, k, chip, exactOnly, e8m0InFloat8).choose();
}
