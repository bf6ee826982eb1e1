//===- UFP4Dialect.h - the ufp4 dialect --------------------------*- C++
//-*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Attributes, types and operations of the dialect: docs/dialect.md.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_DIALECT_UFP4DIALECT_H
#define UFP4_DIALECT_UFP4DIALECT_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include "ufp4/Dialect/UFP4Dialect.h.inc"
#include "ufp4/Dialect/UFP4Enums.h.inc"

#define GET_ATTRDEF_CLASSES
#include "ufp4/Dialect/UFP4Attrs.h.inc"

#define GET_TYPEDEF_CLASSES
#include "ufp4/Dialect/UFP4Types.h.inc"

#define GET_OP_CLASSES
#include "ufp4/Dialect/UFP4Ops.h.inc"

namespace mlir::ufp4 {

/// The grid of a tensor of codes: that of `!ufp4.code`, or e2m1 for f4E2M1FN.
/// Null where the type holds no codes.
GridAttr getCodeGrid(Type elementType);

/// Number of blocks of `block` elements in an extent; dynamic stays dynamic.
int64_t getBlockCount(int64_t extent, int64_t block);

/// Extent of the codes of an operand of extent `extent` along the contraction:
/// a transform fills its last run. Dynamic stays dynamic.
int64_t getCodesExtent(int64_t extent, RhtAttr rht);

/// Multiple to which the contraction of an operand in a carrier is padded: 16
/// bytes at least, the unit of copies and of tensor maps. That is 16 elements,
/// and 32 where they have 4 or 6 bits; codes that are stored are padded to 16.
inline constexpr int64_t kCarrierGranule = 16;
int64_t getCarrierGranule(CarrierAttr carrier);

/// Multiple to which the block scales of a row are padded for a matrix unit
/// that reads them itself: those of four blocks are a word.
inline constexpr int64_t kHardwareScaleGranule = 4;

/// What that padding is: the byte of 1.
int64_t getNeutralScale(ScaleKind kind);

/// Elements of the contraction to a block scale of a matrix unit that applies
/// scales of this kind itself: 32 for e8m0, 16 for e4m3; 0 for others.
int64_t getHardwareBlock(ScaleKind kind);

/// What the product multiplies by, segment by segment, for an operand in a
/// carrier.
struct SegmentScales {
  /// Whether there are any.
  bool present = false;
  /// Elements of the contraction that one covers; 0 for all of it.
  int64_t extent = 0;
};

/// The segments of an operand of `format` whose block scales are placed so.
SegmentScales getSegmentScales(FormatAttr format, CarrierAttr carrier);

/// Exponents j for which every level of a grid times 2^j is a number of a type;
/// they follow one another.
struct ExponentWindow {
  int lowest, highest;
};

/// The window of the grid of `format` in `type`, up to the largest exponent;
/// nothing where there is none.
std::optional<ExponentWindow> getExponentWindow(FormatAttr format,
                                                FloatType type);

/// Whether block scales are folded into elements relative to the largest of
/// their row, since the carrier has fewer exponents than they.
bool foldsOverRow(FormatAttr format, CarrierAttr carrier);

/// `file:line:column` of the first place in a file that a location names; empty
/// where there is none.
std::string getPlace(Location loc);

/// The same and `: `, where there is one: what messages of a run begin with.
std::string getLocationText(Location loc);

/// Whether an operand of `format` can lie in `carrier` exactly; `reason` says
/// why not.
bool canCarry(FormatAttr format, CarrierAttr carrier, std::string &reason);

/// The types of an operand in its carrier, and of the scales of its segments
/// where there are any, for codes of that type (docs of `ufp4.carry`).
SmallVector<Type> getCarriedTypes(RankedTensorType codes, int64_t along,
                                  FormatAttr format, CarrierAttr carrier);

} // namespace mlir::ufp4

#endif // UFP4_DIALECT_UFP4DIALECT_H
