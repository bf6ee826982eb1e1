//===- PackResults.cpp - fewer buffers for a dispatch ---------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Conversion/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::ufp4 {
#define GEN_PASS_DEF_UFP4PACKRESULTS
#include "ufp4/Conversion/Passes.h.inc"
} // namespace mlir::ufp4

using namespace mlir;

/// Bytes of a word.
static constexpr int64_t kBytes = 8;

namespace {
/// Results of an op that become the slices of one tensor.
struct Slices {
  /// The dimension along which they lie.
  int64_t axis;
  /// The number of the result at each position.
  SmallVector<unsigned> results;
  /// The insertions, in order.
  SmallVector<tensor::InsertSliceOp> inserts;
};
} // namespace

/// The insertion that alone uses `value`, as what `isSource` says; else null.
static tensor::InsertSliceOp getInsertion(Value value, bool isSource) {
  if (!value.hasOneUse())
    return {};
  auto insert = dyn_cast<tensor::InsertSliceOp>(*value.user_begin());
  if (!insert || (isSource ? insert.getSource() : insert.getDest()) != value)
    return {};
  return insert;
}

/// The dimension along which `insert` puts one slice of a whole tensor, and
/// where; nothing where it does something else.
static std::optional<std::pair<int64_t, int64_t>>
getPosition(tensor::InsertSliceOp insert, ArrayRef<OpFoldResult> extents) {
  RankedTensorType type = insert.getDestType();
  std::optional<std::pair<int64_t, int64_t>> found;
  for (auto [dim, offset, size, stride] :
       llvm::enumerate(insert.getMixedOffsets(), insert.getMixedSizes(),
                       insert.getMixedStrides())) {
    if (!isConstantIntValue(stride, 1))
      return {};
    int64_t extent = type.getDimSize(dim);
    std::optional<int64_t> start = getConstantIntValue(offset);
    if (!start)
      return {};
    std::optional<int64_t> taken = getConstantIntValue(size);
    if (*start == 0 && isEqualConstantIntOrValue(size, extents[dim]))
      continue;
    if (found || !taken || *taken != 1 || ShapedType::isDynamic(extent))
      return {};
    found = {dim, *start};
  }
  return found;
}

/// The results of bytes of `op` that fill a tensor, first one `first`.
static std::optional<Slices> findSlices(linalg::GenericOp op, unsigned first) {
  tensor::InsertSliceOp insert = getInsertion(op.getResult(first), true);
  auto empty =
      insert ? insert.getDest().getDefiningOp<tensor::EmptyOp>() : nullptr;
  if (!empty)
    return {};
  SmallVector<OpFoldResult> extents = empty.getMixedSizes();
  auto position = getPosition(insert, extents);
  if (!position)
    return {};
  Slices slices{position->first, {}, {}};
  int64_t count = insert.getDestType().getDimSize(slices.axis);
  SmallVector<std::optional<unsigned>> at(count);
  for (; insert; insert = getInsertion(insert.getResult(), false)) {
    auto source = dyn_cast<OpResult>(insert.getSource());
    position = getPosition(insert, extents);
    if (!source || source.getOwner() != op || !source.hasOneUse() ||
        !position || position->first != slices.axis || at[position->second] ||
        source.getType() != op.getResult(first).getType() ||
        insert.getSourceType().getRank() + 1 != insert.getDestType().getRank())
      break;
    at[position->second] = source.getResultNumber();
    slices.inserts.push_back(insert);
    if (static_cast<int64_t>(slices.inserts.size()) == count)
      break;
  }
  for (std::optional<unsigned> result : at) {
    if (!result)
      return {};
    slices.results.push_back(*result);
  }
  return slices;
}

/// Whether each element of a result is written once, at its own place.
static bool isPlain(linalg::GenericOp op, unsigned result) {
  OpOperand *init = op.getDpsInitOperand(result);
  return op.getNumParallelLoops() == op.getNumLoops() &&
         op.getMatchingIndexingMap(init).isIdentity() &&
         op.getMatchingBlockArgument(init).use_empty() &&
         cast<ShapedType>(op.getResult(result).getType())
             .getElementType()
             .isInteger(8);
}

/// Makes `op` yield words instead of the bytes of `slices`, and one more op
/// that takes them apart.
static linalg::GenericOp pack(linalg::GenericOp op, const Slices &slices) {
  ImplicitLocOpBuilder b(op.getLoc(), op);
  Type word = b.getI64Type();
  int64_t count = slices.results.size();
  int64_t numWords = llvm::divideCeil(count, kBytes);
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(
      b, op.getLoc(), op.getDpsInits()[slices.results.front()]);

  // The results that stay, then words.
  SmallVector<Value> inits;
  SmallVector<unsigned> stay;
  SmallVector<AffineMap> maps;
  for (OpOperand *input : op.getDpsInputOperands())
    maps.push_back(op.getMatchingIndexingMap(input));
  for (unsigned i = 0; i < op.getNumResults(); ++i) {
    if (llvm::is_contained(slices.results, i))
      continue;
    stay.push_back(i);
    inits.push_back(op.getDpsInits()[i]);
    maps.push_back(op.getMatchingIndexingMap(op.getDpsInitOperand(i)));
  }
  for (int64_t i = 0; i < numWords; ++i) {
    inits.push_back(tensor::EmptyOp::create(b, sizes, word));
    maps.push_back(b.getMultiDimIdentityMap(op.getNumLoops()));
  }
  SmallVector<Type> types(ValueRange(inits).getTypes());
  auto packed = linalg::GenericOp::create(b, types, op.getInputs(), inits, maps,
                                          op.getIteratorTypesArray());
  Block *block = &op.getRegion().front();
  packed.getRegion().takeBody(op.getRegion());
  auto yield = cast<linalg::YieldOp>(block->getTerminator());
  SmallVector<Value> values;
  for (unsigned i : stay)
    values.push_back(yield.getOperand(i));
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPoint(yield);
    for (int64_t first = 0; first < count; first += kBytes) {
      Value sum;
      for (int64_t i = first; i < std::min(first + kBytes, count); ++i) {
        Value part = arith::ExtUIOp::create(
            b, word, yield.getOperand(slices.results[i]));
        if (i == first) {
          sum = part;
          continue;
        }
        Value shift = arith::ConstantOp::create(
            b, b.getIntegerAttr(word, 8 * (i - first)));
        sum =
            arith::OrIOp::create(b, sum, arith::ShLIOp::create(b, part, shift));
      }
      values.push_back(sum);
    }
  }
  unsigned numInputs = op.getNumDpsInputs();
  for (unsigned i = op.getNumDpsInits(); i-- > 0;)
    if (!llvm::is_contained(stay, i))
      block->eraseArgument(numInputs + i);
  for (int64_t i = 0; i < numWords; ++i)
    block->addArgument(word, op.getLoc());
  yield.getValuesMutable().assign(values);

  // Apart again.
  tensor::InsertSliceOp first = slices.inserts.front();
  tensor::InsertSliceOp last = slices.inserts.back();
  b.setInsertionPoint(last);
  RankedTensorType type = last.getDestType();
  Value whole = tensor::EmptyOp::create(
      b, tensor::getMixedSizes(b, op.getLoc(), first.getDest()),
      type.getElementType());
  AffineMap identity = b.getMultiDimIdentityMap(type.getRank());
  AffineMap map = identity.dropResult(slices.axis);
  SmallVector<AffineMap> apartMaps(numWords, map);
  apartMaps.push_back(identity);
  auto words = packed.getResults().take_back(numWords);
  SmallVector<utils::IteratorType> loops(type.getRank(),
                                         utils::IteratorType::parallel);
  auto apart = linalg::GenericOp::create(
      b, type, words, whole, apartMaps, loops,
      [&](OpBuilder &builder, Location loc, ValueRange arguments) {
        ImplicitLocOpBuilder in(loc, builder);
        Value index = arith::IndexCastOp::create(
            in, word, linalg::IndexOp::create(in, slices.axis));
        auto constant = [&](int64_t value) -> Value {
          return arith::ConstantOp::create(in, in.getIntegerAttr(word, value));
        };
        Value value = arguments[0];
        for (int64_t i = 1; i < numWords; ++i) {
          Value isLater = arith::CmpIOp::create(in, arith::CmpIPredicate::sge,
                                                index, constant(i * kBytes));
          value = arith::SelectOp::create(in, isLater, arguments[i], value);
        }
        Value shift = arith::ShLIOp::create(
            in, arith::AndIOp::create(in, index, constant(kBytes - 1)),
            constant(3));
        Value byte = arith::TruncIOp::create(
            in, in.getI8Type(), arith::ShRUIOp::create(in, value, shift));
        linalg::YieldOp::create(in, byte);
      });
  last.getResult().replaceAllUsesWith(apart.getResult(0));
  for (tensor::InsertSliceOp insert : llvm::reverse(slices.inserts))
    insert.erase();
  for (auto [index, result] : llvm::enumerate(stay))
    op.getResult(result).replaceAllUsesWith(packed.getResult(index));
  op.erase();
  return packed;
}

namespace {
struct PackResults : mlir::ufp4::impl::UFP4PackResultsBase<PackResults> {
  using Base::Base;

  void runOnOperation() override {
    SmallVector<linalg::GenericOp> ops;
    getOperation().walk([&](linalg::GenericOp op) {
      if (op.getNumResults() > 1 && op.hasPureTensorSemantics())
        ops.push_back(op);
    });
    // An op may have several groups of slices: what it becomes comes next.
    while (!ops.empty()) {
      linalg::GenericOp op = ops.pop_back_val();
      for (unsigned i = 0; i < op.getNumResults(); ++i) {
        if (!isPlain(op, i))
          continue;
        std::optional<Slices> slices = findSlices(op, i);
        if (!slices || slices->results.size() < 2 ||
            !llvm::all_of(slices->results,
                          [&](unsigned result) { return isPlain(op, result); }))
          continue;
        ops.push_back(pack(op, *slices));
        ++numPacked;
        break;
      }
    }
  }
};
} // namespace
