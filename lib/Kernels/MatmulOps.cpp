//===- MatmulOps.cpp - what kernels of matmuls are made of ----------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MatmulOps.h"

using namespace mlir;
using namespace mlir::ufp4;

void MatmulOps::countTiles(int64_t rowsOfTile, int64_t colsOfTile) {
  tileRows = rowsOfTile;
  tileCols = colsOfTile;
  tilesDown = ceilDiv(arguments.rows, tileRows);
  tilesAcross = ceilDiv(arguments.cols, tileCols);
}

MatmulTile MatmulOps::getTile(Value index, Value batch, int64_t groupRows) {
  Value inGroups = mul(tilesAcross, groupRows);
  Value first = mul(div(index, inGroups), groupRows);
  Value inGroup = rem(index, inGroups);
  Value rows = min(sub(tilesDown, first), groupRows);
  return {mul(add(first, rem(inGroup, rows)), tileRows),
          mul(div(inGroup, rows), tileCols), batch};
}

void MatmulOps::ifTile(Value index, int64_t groupRows,
                       function_ref<void(MatmulTile)> body) {
  Value tiles = mul(tilesDown, tilesAcross);
  ifThen(less(index, mul(tiles, arguments.batches)), [&] {
    body(getTile(rem(index, tiles), div(index, tiles), groupRows));
  });
}

Value MatmulOps::getLine(Value batch, Value extent, Value index) {
  if (!batch)
    return wide(index);
  return add(mul(wide(batch), wide(extent)), wide(index));
}

Value MatmulOps::getScaleIndex(Value batch, Value segments, Value segment,
                               Value extent, Value index) {
  Value line = batch ? add(mul(batch, segments), segment) : segment;
  return add(mul(wide(line), wide(extent)), wide(index));
}

Value MatmulOps::getResultLine(const MatmulTile &tile, Value row) {
  return mul(getLine(tile.batch, arguments.rows, row), wide(arguments.cols));
}

Value MatmulOps::getResultIndex(const MatmulTile &tile, Value row,
                                Value column) {
  return add(getResultLine(tile, row), wide(column));
}

Value MatmulOps::loadOuterScales() {
  Value product;
  for (Value pointer : {arguments.lhsOuter, arguments.rhsOuter}) {
    if (!pointer)
      continue;
    Value scale = loadF32(pointer);
    product = product ? mulF(product, scale) : scale;
  }
  return product;
}

Value MatmulOps::roundResult(Value value) {
  if (config.result.isF32())
    return value;
  Type type = config.result;
  if (auto vector = dyn_cast<VectorType>(value.getType()))
    type = vector.clone(type);
  return arith::TruncFOp::create(b, type, value);
}

ResultPlace MatmulOps::getResultPlace(Value index) {
  ResultPlace place;
  place.result = elementAt(arguments.result, config.result, index);
  if (config.accumulate)
    place.added = elementAt(arguments.added, f32Type, index);
  return place;
}

void MatmulOps::storeResult(const ResultPlace &place, int64_t distance,
                            Value value) {
  int64_t width = 1;
  if (auto vector = dyn_cast<VectorType>(value.getType()))
    width = vector.getDimSize(0);
  if (place.added) {
    Value old = load(value.getType(), offset(place.added, 4 * distance),
                     std::min<int64_t>(4 * width, 16));
    value = arith::AddFOp::create(b, value, old);
  }
  int64_t bytes = config.getResultBytes();
  LLVM::StoreOp::create(b, roundResult(value),
                        offset(place.result, bytes * distance), bytes * width);
}
