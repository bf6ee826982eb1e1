//===- UFP4RecipeOps.cpp - recipes: syntax and rules ----------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Dialect/UFP4Dialect.h"

#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/Support/GlobPattern.h"

using namespace mlir;
using namespace mlir::ufp4;

//===----------------------------------------------------------------------===//
// fprop, dgrad, wgrad
//===----------------------------------------------------------------------===//

/// Operands of a role in the order in which they are written and printed.
static std::pair<OperandKind, OperandKind> getRoleOperands(GemmRole role) {
  switch (role) {
  case GemmRole::Fprop:
    return {OperandKind::Activation, OperandKind::Weight};
  case GemmRole::Dgrad:
    return {OperandKind::Gradient, OperandKind::Weight};
  case GemmRole::Wgrad:
    return {OperandKind::Gradient, OperandKind::Activation};
  case GemmRole::Other:
    break;
  }
  llvm_unreachable("not a role of a linear layer");
}

static ParseResult parseRolePolicy(OpAsmParser &parser,
                                   OperationState &result) {
  StringRef keyword;
  while (succeeded(parser.parseOptionalKeyword(
      &keyword, {"activation", "weight", "gradient"}))) {
    SMLoc loc = parser.getCurrentLocation();
    std::string name = keyword.str();
    OperandAttr operand =
        OperandAttr::parseBody(parser, AsmParser::Delimiter::Paren);
    if (!operand)
      return failure();
    if (result.attributes.get(name))
      return parser.emitError(loc) << "expected operand '" << name << "' once";
    result.addAttribute(name, operand);
  }
  return parser.parseOptionalAttrDict(result.attributes);
}

static void printRolePolicy(OpAsmPrinter &printer, Operation *op) {
  SmallVector<StringRef> names = {"activation", "weight", "gradient"};
  // dgrad and wgrad name the gradient first, as their formulas do.
  for (StringRef name : {"gradient", "activation", "weight"}) {
    auto operand = op->getAttrOfType<OperandAttr>(name);
    if (!operand)
      continue;
    printer << " " << name << "(";
    operand.printBody(printer);
    printer << ")";
  }
  printer.printOptionalAttrDict(op->getAttrs(), names);
}

static LogicalResult verifyRolePolicy(Operation *op, GemmRole role) {
  auto [first, second] = getRoleOperands(role);
  OperandAttr operands[2];
  for (OperandKind kind :
       {OperandKind::Activation, OperandKind::Weight, OperandKind::Gradient}) {
    StringRef name = stringifyOperandKind(kind);
    auto operand = op->getAttrOfType<OperandAttr>(name);
    if (kind != first && kind != second) {
      if (operand)
        return op->emitOpError() << "has no operand '" << name << "'";
      continue;
    }
    if (!operand)
      return op->emitOpError()
             << "expected a policy for operand '" << name << "'";
    operands[kind == first ? 0 : 1] = operand;
  }
  FormatAttr formats[2] = {operands[0].getFormat(), operands[1].getFormat()};
  if (static_cast<bool>(formats[0]) != static_cast<bool>(formats[1]))
    return op->emitOpError("expected both operands or neither to be quantized");
  if (!formats[0])
    return success();
  if (formats[0].getBlockCols() != formats[1].getBlockCols())
    return op->emitOpError()
           << "expected operands with the same block along the contraction, "
              "but got "
           << formats[0].getBlockString() << " and "
           << formats[1].getBlockString();
  if (formats[0].getScale().getCuttingTile() !=
      formats[1].getScale().getCuttingTile())
    return op->emitOpError()
           << "expected operands with the same tile along the "
              "contraction, but got "
           << formats[0] << " and " << formats[1];
  RhtAttr rhts[2] = {operands[0].getRht(), operands[1].getRht()};
  auto isSameTransform = [](RhtAttr a, RhtAttr b) {
    return a && b && a.getSize() == b.getSize() &&
           a.getSource() == b.getSource() && a.getSigns() == b.getSigns();
  };
  if ((rhts[0] || rhts[1]) && !isSameTransform(rhts[0], rhts[1]))
    return op->emitOpError(
        "expected the same transform on both operands: it cancels only then");
  return success();
}

#define UFP4_ROLE_POLICY(OP, ROLE)                                             \
  ParseResult OP::parse(OpAsmParser &parser, OperationState &result) {         \
    return parseRolePolicy(parser, result);                                    \
  }                                                                            \
  void OP::print(OpAsmPrinter &printer) { printRolePolicy(printer, *this); }   \
  LogicalResult OP::verify() { return verifyRolePolicy(*this, ROLE); }

UFP4_ROLE_POLICY(FpropOp, GemmRole::Fprop)
UFP4_ROLE_POLICY(DgradOp, GemmRole::Dgrad)
UFP4_ROLE_POLICY(WgradOp, GemmRole::Wgrad)
#undef UFP4_ROLE_POLICY

//===----------------------------------------------------------------------===//
// keep, override
//===----------------------------------------------------------------------===//

/// `["pattern", ...] first N last N`, each part optional.
static ParseResult parseSelection(OpAsmParser &parser, OperationState &result) {
  SmallVector<Attribute> sites;
  bool hasSites = false;
  auto parseSite = [&]() -> ParseResult {
    hasSites = true;
    std::string text;
    SMLoc loc = parser.getCurrentLocation();
    if (parser.parseString(&text))
      return failure();
    if (auto glob = llvm::GlobPattern::create(text); !glob)
      return parser.emitError(loc)
             << "expected a glob pattern, but got \"" << text
             << "\": " << toString(glob.takeError());
    sites.push_back(parser.getBuilder().getStringAttr(text));
    return success();
  };
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::OptionalSquare,
                                     parseSite))
    return failure();
  if (hasSites)
    result.addAttribute("sites", parser.getBuilder().getArrayAttr(sites));
  for (StringRef name : {"first", "last"}) {
    if (failed(parser.parseOptionalKeyword(name)))
      continue;
    int64_t count = 0;
    SMLoc loc = parser.getCurrentLocation();
    if (parser.parseInteger(count))
      return failure();
    if (count < 0)
      return parser.emitError(loc)
             << "expected a number of blocks of at least 0, but got " << count;
    result.addAttribute(name, parser.getBuilder().getI64IntegerAttr(count));
  }
  return success();
}

template <typename OpTy>
static void printSelection(OpAsmPrinter &printer, OpTy op) {
  if (op.getSites())
    printer << " " << *op.getSites();
  if (op.getFirst())
    printer << " first " << op.getFirst();
  if (op.getLast())
    printer << " last " << op.getLast();
}

template <typename OpTy> static LogicalResult verifySelection(OpTy op) {
  bool some = op.getFirst() || op.getLast();
  if (op.getSites()) {
    some |= !op.getSites()->empty();
    for (auto site : op.getSites()->template getAsRange<StringAttr>()) {
      auto glob = llvm::GlobPattern::create(site.getValue());
      if (!glob)
        return op.emitOpError() << "expected a glob pattern, but got " << site
                                << ": " << toString(glob.takeError());
    }
  }
  if (!some)
    return op.emitOpError(
        "expected site patterns, 'first N' or 'last N': it selects nothing");
  return success();
}

ParseResult KeepOp::parse(OpAsmParser &parser, OperationState &result) {
  if (parseSelection(parser, result))
    return failure();
  return parser.parseOptionalAttrDict(result.attributes);
}

void KeepOp::print(OpAsmPrinter &printer) {
  printSelection(printer, *this);
  printer.printOptionalAttrDict((*this)->getAttrs(),
                                {"sites", "first", "last"});
}

LogicalResult KeepOp::verify() { return verifySelection(*this); }

ParseResult OverrideOp::parse(OpAsmParser &parser, OperationState &result) {
  if (parseSelection(parser, result) ||
      parser.parseOptionalAttrDictWithKeyword(result.attributes))
    return failure();
  Region *body = result.addRegion();
  if (parser.parseRegion(*body))
    return failure();
  if (body->empty())
    body->emplaceBlock();
  return success();
}

void OverrideOp::print(OpAsmPrinter &printer) {
  printSelection(printer, *this);
  printer.printOptionalAttrDictWithKeyword((*this)->getAttrs(),
                                           {"sites", "first", "last"});
  printer << " ";
  printer.printRegion(getBody(), /*printEntryBlockArgs=*/false,
                      /*printBlockTerminators=*/false);
}

/// At most one policy of each role; in a recipe also `keep` and `override`.
static LogicalResult verifyPolicies(Operation *parent, Region &body,
                                    bool isRecipe) {
  llvm::SmallDenseMap<OperationName, Operation *> seen;
  for (Operation &op : body.front()) {
    bool isRole = isa<FpropOp, DgradOp, WgradOp>(op);
    if (!isRole && !(isRecipe && isa<KeepOp, OverrideOp>(op)))
      return op.emitOpError() << "expected only fprop, dgrad, wgrad"
                              << (isRecipe ? ", keep and override" : "")
                              << " in " << parent->getName();
    if (!isRole)
      continue;
    auto [previous, isNew] = seen.try_emplace(op.getName(), &op);
    if (!isNew) {
      InFlightDiagnostic diag = op.emitOpError()
                                << "expected one policy of this role in "
                                << parent->getName();
      diag.attachNote(previous->second->getLoc()) << "the first is here";
      return diag;
    }
  }
  return success();
}

LogicalResult OverrideOp::verify() {
  if (failed(verifySelection(*this)))
    return failure();
  return verifyPolicies(*this, getBody(), /*isRecipe=*/false);
}

LogicalResult RecipeOp::verifyRegions() {
  return verifyPolicies(*this, getBody(), /*isRecipe=*/true);
}
