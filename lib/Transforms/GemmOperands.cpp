//===- GemmOperands.cpp - how the operands of a contraction lie -----------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Transforms/GemmOperands.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::ufp4;

namespace {
/// A loop, or where a reshape has split it one of its parts, outermost first.
struct Atom {
  unsigned loop;
  unsigned part = 0, parts = 1;
};

/// The dimensions of a value as (parts of) the loops that run over them. A
/// dimension of extent 1 may have none.
struct View {
  Value value;
  SmallVector<SmallVector<Atom, 1>> dims;
  /// Loops that the operand has only by a broadcast of this value.
  SmallVector<unsigned> broadcast;
};

enum class Group { Batch, Free, Contracted };

/// Dimensions of a view that can be merged in place.
struct Merged {
  SmallVector<unsigned> batch, free, contracted;
  SmallVector<ReassociationIndices> runs;
  bool contractedFirst;
};

SmallVector<unsigned> &getLoops(Merged &merged, Group group) {
  return group == Group::Batch  ? merged.batch
         : group == Group::Free ? merged.free
                                : merged.contracted;
}

/// Follows an operand to the values that it is made of.
class OperandTracer {
public:
  OperandTracer(linalg::LinalgOp op, unsigned operand,
                const linalg::ContractionDimensions &dims);

  /// The operand, then what it comes from, one op further each.
  SmallVector<View> views;

  Group getGroup(unsigned loop, ArrayRef<unsigned> moved) const {
    if (llvm::is_contained(dims.k, loop))
      return Group::Contracted;
    if (llvm::is_contained(dims.batch, loop) &&
        !llvm::is_contained(moved, loop))
      return Group::Batch;
    return Group::Free;
  }

  /// How a view merges in place where loops `moved` of the batch count as free;
  /// nothing where it does not.
  std::optional<Merged> merge(const View &view, ArrayRef<unsigned> moved) const;

private:
  std::optional<View> step(const View &view) const;
  std::optional<View> stepThroughMap(const View &view, Value source,
                                     AffineMap from, AffineMap to) const;

  const linalg::ContractionDimensions &dims;
};

} // namespace

static bool isWhole(ArrayRef<Atom> dim) {
  return dim.size() == 1 && dim.front().parts == 1;
}

OperandTracer::OperandTracer(linalg::LinalgOp op, unsigned operand,
                             const linalg::ContractionDimensions &dims)
    : dims(dims) {
  OpOperand *use = op.getDpsInputOperand(operand);
  View view{use->get(), {}, {}};
  for (AffineExpr expr : op.getMatchingIndexingMap(use).getResults())
    view.dims.push_back({{cast<AffineDimExpr>(expr).getPosition()}});
  views.push_back(view);
  // Unreachable code may hold cycles.
  llvm::SmallPtrSet<Operation *, 4> visited;
  while (Operation *def = views.back().value.getDefiningOp()) {
    if (!visited.insert(def).second)
      break;
    std::optional<View> next = step(views.back());
    if (!next)
      break;
    views.push_back(std::move(*next));
  }
}

/// Widening to f32 is what a quantization begins with.
static bool isWidening(Type from, Type to) {
  return isa<BFloat16Type, Float16Type>(from) && to.isF32();
}

/// `source` read by `from` and written by `to`, from one iteration space.
std::optional<View> OperandTracer::stepThroughMap(const View &view,
                                                  Value source, AffineMap from,
                                                  AffineMap to) const {
  if (!to.isPermutation())
    return std::nullopt;
  View next{source, {}, view.broadcast};
  next.dims.resize(from.getNumResults());
  SmallVector<bool> read(to.getNumResults());
  auto type = cast<RankedTensorType>(source.getType());
  for (auto [i, expr] : llvm::enumerate(from.getResults())) {
    if (auto dim = dyn_cast<AffineDimExpr>(expr)) {
      unsigned position = *to.getResultPosition(dim);
      if (read[position])
        return std::nullopt;
      read[position] = true;
      next.dims[i] = view.dims[position];
      continue;
    }
    // A dimension of extent 1 that is repeated.
    auto constant = dyn_cast<AffineConstantExpr>(expr);
    if (!constant || constant.getValue() != 0 || type.getDimSize(i) != 1)
      return std::nullopt;
  }
  for (auto [i, dim] : llvm::enumerate(view.dims)) {
    if (read[i] || dim.empty())
      continue;
    if (!isWhole(dim) || !llvm::is_contained(dims.batch, dim.front().loop))
      return std::nullopt;
    next.broadcast.push_back(dim.front().loop);
  }
  return next;
}

std::optional<View> OperandTracer::step(const View &view) const {
  Operation *def = view.value.getDefiningOp();
  MLIRContext *context = def->getContext();
  auto rank = static_cast<unsigned>(view.dims.size());
  AffineMap identity = AffineMap::getMultiDimIdentityMap(rank, context);

  if (auto transpose = dyn_cast<linalg::TransposeOp>(def)) {
    // Dimension i of the result is dimension permutation[i] of the source.
    View next{transpose.getInput(), {}, view.broadcast};
    next.dims.resize(rank);
    for (auto [result, source] : llvm::enumerate(transpose.getPermutation()))
      next.dims[source] = view.dims[result];
    return next;
  }
  if (auto broadcast = dyn_cast<linalg::BroadcastOp>(def)) {
    SmallVector<AffineExpr> kept;
    for (unsigned dim = 0; dim < rank; ++dim)
      if (!llvm::is_contained(broadcast.getDimensions(), dim))
        kept.push_back(getAffineDimExpr(dim, context));
    return stepThroughMap(view, broadcast.getInput(),
                          AffineMap::get(rank, 0, kept, context), identity);
  }
  if (auto extend = dyn_cast<arith::ExtFOp>(def)) {
    if (!isa<RankedTensorType>(extend.getIn().getType()) ||
        !isWidening(getElementTypeOrSelf(extend.getIn()),
                    getElementTypeOrSelf(extend.getOut())))
      return std::nullopt;
    return View{extend.getIn(), view.dims, view.broadcast};
  }
  if (auto cast = dyn_cast<tensor::CastOp>(def)) {
    // Not where the source knows less of its shape.
    if (!tensor::canFoldIntoConsumerOp(cast))
      return std::nullopt;
    return View{cast.getSource(), view.dims, view.broadcast};
  }
  if (auto generic = dyn_cast<linalg::GenericOp>(def)) {
    if (generic.getNumDpsInputs() != 1 || generic.getNumDpsInits() != 1 ||
        generic.getNumReductionLoops() != 0 ||
        !isa<RankedTensorType>(generic.getInputs()[0].getType()))
      return std::nullopt;
    Value yielded = generic.getBody()->getTerminator()->getOperand(0);
    if (auto extend = yielded.getDefiningOp<arith::ExtFOp>();
        extend && isWidening(extend.getIn().getType(), yielded.getType()))
      yielded = extend.getIn();
    if (yielded != generic.getBody()->getArgument(0))
      return std::nullopt;
    return stepThroughMap(view, generic.getInputs()[0],
                          generic.getIndexingMapsArray()[0],
                          generic.getIndexingMapsArray()[1]);
  }
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(def)) {
    View next{expand.getSrc(), {}, view.broadcast};
    for (const ReassociationIndices &group : expand.getReassociationIndices()) {
      SmallVector<Atom, 1> merged;
      for (int64_t dim : group)
        llvm::append_range(merged, view.dims[dim]);
      next.dims.push_back(std::move(merged));
    }
    // A tensor of rank 0 expands to dimensions of extent 1.
    return next.dims.empty() ? std::nullopt : std::optional<View>(next);
  }
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(def)) {
    View next{collapse.getSrc(), {}, view.broadcast};
    next.dims.resize(collapse.getSrcType().getRank());
    for (auto [dim, group] :
         llvm::zip(view.dims, collapse.getReassociationIndices())) {
      if (group.size() == 1) {
        next.dims[group[0]] = dim;
        continue;
      }
      if (dim.empty())
        continue;
      if (!isWhole(dim))
        return std::nullopt;
      for (auto [part, index] : llvm::enumerate(group))
        next.dims[index] = {{dim.front().loop, static_cast<unsigned>(part),
                             static_cast<unsigned>(group.size())}};
    }
    return next;
  }
  return std::nullopt;
}

std::optional<Merged> OperandTracer::merge(const View &view,
                                           ArrayRef<unsigned> moved) const {
  Merged merged;
  std::optional<Group> group;
  std::optional<bool> contractedFirst;
  unsigned nextPart = 0, parts = 1, partOf = 0;
  for (auto [position, dim] : llvm::enumerate(view.dims)) {
    bool startsRun = position == 0;
    for (const Atom &atom : dim) {
      Group now = getGroup(atom.loop, moved);
      if (nextPart != 0 &&
          (atom.loop != partOf || atom.part != nextPart || atom.parts != parts))
        return std::nullopt;
      if (nextPart == 0 && atom.part != 0)
        return std::nullopt;
      if (group != now) {
        // A group lies in one place, the batch before the others, and no
        // dimension belongs to two.
        bool batchLate = now == Group::Batch && group;
        if (!getLoops(merged, now).empty() || batchLate || &atom != dim.begin())
          return std::nullopt;
        if (now != Group::Batch && !contractedFirst)
          contractedFirst = now == Group::Contracted;
        // Dimensions of extent 1 before the first group belong to it.
        startsRun |= group.has_value();
        group = now;
      }
      if (atom.part == 0)
        getLoops(merged, now).push_back(atom.loop);
      partOf = atom.loop;
      parts = atom.parts;
      nextPart = atom.part + 1 == atom.parts ? 0 : atom.part + 1;
    }
    if (startsRun)
      merged.runs.emplace_back();
    merged.runs.back().push_back(position);
  }
  if (nextPart != 0 || merged.free.empty() || merged.contracted.empty())
    return std::nullopt;
  merged.contractedFirst = *contractedFirst;
  return merged;
}

namespace {
/// Orders that both operands have to agree on; null where any order will do.
struct Agreed {
  const SmallVector<unsigned> *batch = nullptr, *contracted = nullptr;
};
} // namespace

static bool agrees(const Merged &merged, const Agreed &agreed) {
  return (!agreed.batch || *agreed.batch == merged.batch) &&
         (!agreed.contracted || *agreed.contracted == merged.contracted);
}

/// The last view that merges in place, so that what is made of one value is
/// quantized as that value, and how it merges.
static std::optional<std::pair<OperandLayout, Merged>>
findInPlace(const OperandTracer &tracer, ArrayRef<unsigned> moved,
            ArrayRef<unsigned> broadcast, const Agreed &agreed) {
  std::optional<std::pair<OperandLayout, Merged>> found;
  for (const View &view : llvm::reverse(tracer.views)) {
    if (ArrayRef(view.broadcast) != broadcast)
      continue;
    std::optional<Merged> merged = tracer.merge(view, moved);
    if (!merged || !agrees(*merged, agreed))
      continue;
    if (!found) {
      OperandLayout layout;
      layout.value = view.value;
      layout.runs = merged->runs;
      layout.contracted =
          merged->runs.size() - (merged->contractedFirst ? 2 : 1);
      found.emplace(std::move(layout), std::move(*merged));
      if (found->first.runs.size() == view.dims.size())
        break;
      continue;
    }
    const Merged &root = found->second;
    if (merged->runs.size() == view.dims.size() &&
        merged->contractedFirst == root.contractedFirst &&
        merged->batch == root.batch && merged->free == root.free &&
        merged->contracted == root.contracted &&
        getElementTypeOrSelf(view.value.getType()) ==
            getElementTypeOrSelf(found->first.value.getType())) {
      found->first.existing = view.value;
      break;
    }
  }
  return found;
}

/// The last view whose dimensions are loops, transposed; nothing where none is.
static std::optional<std::pair<OperandLayout, Merged>>
findTransposed(const OperandTracer &tracer, ArrayRef<unsigned> moved,
               ArrayRef<unsigned> broadcast, const Agreed &agreed) {
  const View *view = nullptr;
  for (const View &candidate : tracer.views)
    if (ArrayRef(candidate.broadcast) == broadcast &&
        llvm::all_of(candidate.dims, [](ArrayRef<Atom> dim) {
          return dim.empty() || isWhole(dim);
        }))
      view = &candidate;
  if (!view)
    return std::nullopt;
  Merged merged;
  std::optional<bool> contractedFirst;
  OperandLayout layout;
  layout.value = view->value;
  DenseMap<unsigned, int64_t> positions;
  for (auto [position, dim] : llvm::enumerate(view->dims)) {
    if (dim.empty()) {
      // Extent 1: it merges with what comes first.
      layout.permutation.push_back(position);
      continue;
    }
    unsigned loop = dim.front().loop;
    positions[loop] = position;
    Group group = tracer.getGroup(loop, moved);
    getLoops(merged, group).push_back(loop);
    if (group != Group::Batch && !contractedFirst)
      contractedFirst = group == Group::Contracted;
  }
  merged.contractedFirst = contractedFirst.value_or(false);
  if (agreed.batch)
    merged.batch = *agreed.batch;
  if (agreed.contracted)
    merged.contracted = *agreed.contracted;

  for (Group group :
       {Group::Batch, merged.contractedFirst ? Group::Contracted : Group::Free,
        merged.contractedFirst ? Group::Free : Group::Contracted}) {
    ArrayRef<unsigned> loops = getLoops(merged, group);
    if (loops.empty())
      continue;
    ReassociationIndices &run = layout.runs.emplace_back();
    if (layout.runs.size() == 1)
      llvm::append_range(run, llvm::seq<int64_t>(0, layout.permutation.size()));
    for (unsigned loop : loops) {
      run.push_back(layout.permutation.size());
      layout.permutation.push_back(positions.lookup(loop));
    }
  }
  if (llvm::equal(layout.permutation,
                  llvm::seq<int64_t>(0, layout.permutation.size())))
    layout.permutation.clear();
  layout.contracted = layout.runs.size() - (merged.contractedFirst ? 2 : 1);
  return std::make_pair(std::move(layout), std::move(merged));
}

GemmLayout
mlir::ufp4::computeGemmLayout(linalg::LinalgOp op,
                              const linalg::ContractionDimensions &dims) {
  OperandTracer tracers[2] = {OperandTracer(op, 0, dims),
                              OperandTracer(op, 1, dims)};
  // A batch that side `from` has by a broadcast alone is a free dimension of
  // the other side, if that has it where it can take it in place. Otherwise the
  // broadcast is quantized: the alternative is a copy of the other side.
  auto compute =
      [&](std::optional<unsigned> from) -> std::optional<GemmLayout> {
    SmallVector<unsigned> broadcast[2], moved;
    if (from) {
      moved = broadcast[*from] = tracers[*from].views.back().broadcast;
      if (moved.empty() ||
          !findInPlace(tracers[1 - *from], moved, {}, Agreed()))
        return std::nullopt;
    }
    auto find = [&](unsigned side, const Agreed &agreed) {
      auto found = findInPlace(tracers[side], moved, broadcast[side], agreed);
      return found ? found
                   : findTransposed(tracers[side], moved, broadcast[side],
                                    agreed);
    };
    auto lhs = find(0, Agreed());
    if (!lhs)
      return std::nullopt;
    auto rhs = find(1, {&lhs->second.batch, &lhs->second.contracted});
    if (!rhs)
      return std::nullopt;
    GemmLayout layout;
    layout.batch = lhs->second.batch;
    layout.k = lhs->second.contracted;
    layout.m = lhs->second.free;
    layout.n = rhs->second.free;
    layout.operands[0] = std::move(lhs->first);
    layout.operands[1] = std::move(rhs->first);
    return layout;
  };
  for (unsigned from : {1u, 0u})
    if (std::optional<GemmLayout> layout = compute(from))
      return *layout;
  // The operands themselves have loops as dimensions.
  return *compute(std::nullopt);
}
