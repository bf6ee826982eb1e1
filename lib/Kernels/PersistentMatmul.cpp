//===- PersistentMatmul.cpp - matmuls fed by tensor copies ----------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PersistentMatmul.h"

#include "mlir/Dialect/LLVMIR/NVVMDialect.h"

using namespace mlir;
using namespace mlir::ufp4;

//===----------------------------------------------------------------------===//
// The frame
//===----------------------------------------------------------------------===//

LLVM::LLVMFuncOp PersistentMatmul::begin(gpu::GPUModuleOp module,
                                         StringRef name, StringRef sharedName) {
  // Swizzled tiles begin at multiples of 1024 bytes.
  LLVM::GlobalOp memory =
      getOrCreateDynamicShared(b, module, sharedName, /*alignment=*/1024);
  LLVM::LLVMFuncOp kernel = createMatmulKernel(
      b, module, name, config, shape.maps, shape.threads, ChipFamily::NVVM);
  // With this the assembler always knows how many registers a thread starts
  // with; without, it may ignore setmaxnreg and spill.
  kernel->setAttr(NVVM::NVVMDialect::getMinctasmAttrName(),
                  b.getI32IntegerAttr(1));
  b.setInsertionPointToStart(&kernel.getBody().front());
  arguments = MatmulArguments::get(kernel, config);
  shared = LLVM::AddressOfOp::create(b, memory);
  sharedAddress = LLVM::PtrToIntOp::create(b, i32Type, shared);
  thread = NVVM::ThreadIdXOp::create(b, i32Type);
  countTiles(shape.tileRows, shape.tileCols);
  tiles = mul(tilesDown, tilesAcross);
  if (config.batched)
    tiles = mul(tiles, arguments.batches);
  kBlocks = ceilDiv(arguments.depth, getStageK());
  segments = config.segment ? ceilDiv(arguments.depth, config.segment) : i32(1);
  return kernel;
}

void PersistentMatmul::prefetchMaps() {
  SmallVector<Value> maps = {arguments.lhs, arguments.rhs};
  if (shape.maps.resultRows)
    maps.push_back(arguments.result);
  for (Value map : maps)
    NVVM::PrefetchOp::create(b, NVVM::PrefetchCacheLevelAttr(),
                             NVVM::CacheEvictionPriorityAttr(), map, Value(),
                             /*tensormap=*/b.getUnitAttr());
}

SmallVector<Value> PersistentMatmul::emitTiles(
    ValueRange inits,
    function_ref<SmallVector<Value>(MatmulTile, ValueRange)> body) {
  Value first = NVVM::BlockIdXOp::create(b, i32Type);
  Value step = NVVM::GridDimXOp::create(b, i32Type);
  return loop(first, tiles, step, inits, [&](Value index, ValueRange values) {
    Value batch;
    if (config.batched) {
      Value perBatch = mul(tilesDown, tilesAcross);
      batch = div(index, perBatch);
      index = rem(index, perBatch);
    }
    return body(getTile(index, batch, kTileGroup), values);
  });
}

void PersistentMatmul::emitLoads() {
  auto load = [&](Value byteOffset, Value map, Value k, Value row, Value batch,
                  Value at) {
    Value to =
        LLVM::AddrSpaceCastOp::create(b, pointerTo(7), sharedAt(byteOffset));
    SmallVector<Value> box = {k, row};
    if (batch)
      box.push_back(batch);
    NVVM::CpAsyncBulkTensorGlobalToSharedClusterOp::create(
        b, to, map, box, at, ValueRange(), Value(), Value(),
        NVVM::TMALoadMode::TILE, /*isCTAOnly=*/false, NVVM::CTAGroupKindAttr(),
        Value());
  };
  // Two elements of 4 bits are one of the map.
  int64_t boxK = kRowBytes * 8 / std::max<int64_t>(config.getBits(), 8);
  emitTiles({i32(0), i32(0)}, [&](MatmulTile tile, ValueRange position) {
    return loop(kBlocks, position,
                [&](Value block, ValueRange values) -> SmallVector<Value> {
                  PipelinePosition at = {values[0], values[1]};
                  waitForEmpty(at);
                  Value full = fullBarrier(at.stage);
                  NVVM::MBarrierArriveExpectTxOp::create(
                      b, Type(), full, i32(shape.stageBytes),
                      NVVM::MemScopeKind::CTA,
                      /*relaxed=*/false, Value());
                  Value k = mul(block, boxK);
                  Value stage = mul(at.stage, shape.stageBytes);
                  load(stage, arguments.lhs, k, tile.row, tile.batch, full);
                  load(add(stage, shape.tileRows * kRowBytes), arguments.rhs, k,
                       tile.column, tile.batch, full);
                  PipelinePosition to = next(at);
                  return {to.stage, to.parity};
                });
  });
}

//===----------------------------------------------------------------------===//
// Barriers, fences and copies
//===----------------------------------------------------------------------===//

Value PersistentMatmul::makeUniform(Value number) {
  return NVVM::ShflOp::create(b, i32Type, i32(-1), number, i32(0), i32(31),
                              NVVM::ShflKind::idx, UnitAttr());
}

Value PersistentMatmul::descriptor(Value byteOffset, uint64_t layout) {
  Value address = band(shr(add(sharedAddress, byteOffset), 4), 0x3FFF);
  return bor(wide(address), i64(static_cast<int64_t>(layout)));
}

void PersistentMatmul::initBarrier(Value at, int64_t arrivals) {
  NVVM::MBarrierInitOp::create(b, at, i32(arrivals), Value());
}

void PersistentMatmul::waitFor(Value at, Value parity) {
  NVVM::MBarrierTryWaitParityOp::create(b, at, parity, i32(10000000));
}

void PersistentMatmul::arrive(Value at) {
  NVVM::MBarrierArriveOp::create(b, Type(), at, Value());
}

PipelinePosition PersistentMatmul::next(const PipelinePosition &at,
                                        int64_t stages) {
  Value following = add(at.stage, 1);
  Value wraps = equal(following, stages);
  return {select(wraps, i32(0), following),
          bxor(at.parity, arith::ExtUIOp::create(b, i32Type, wraps))};
}

void PersistentMatmul::syncThreads(Value number, int64_t threads) {
  NVVM::BarrierOp::create(b, Type(), number, i32(threads),
                          NVVM::BarrierReductionAttr(), Value());
}

void PersistentMatmul::fenceAsync() {
  NVVM::FenceProxyOp::create(
      b, NVVM::ProxyKind::async_shared,
      NVVM::SharedSpaceAttr::get(b.getContext(),
                                 NVVM::SharedSpace::shared_cta));
}

void PersistentMatmul::copyWord(Value target, Value source, Value bytes) {
  NVVM::CpAsyncOp::create(b, target, source, 4, NVVM::LoadCacheModifierKind::CA,
                          bytes);
}

void PersistentMatmul::storeTile(Value byteOffset, Value column, Value row,
                                 Value batch) {
  SmallVector<Value> box = {column, row};
  if (batch)
    box.push_back(batch);
  NVVM::CpAsyncBulkTensorSharedCTAToGlobalOp::create(
      b, arguments.result, sharedAt(byteOffset), box, Value(),
      NVVM::TMAStoreMode::TILE, Value());
}

void PersistentMatmul::commitStores() {
  NVVM::CpAsyncBulkCommitGroupOp::create(b);
}

void PersistentMatmul::waitForStores(bool areRead) {
  NVVM::CpAsyncBulkWaitGroupOp::create(b, 0,
                                       areRead ? b.getUnitAttr() : UnitAttr());
}

Value PersistentMatmul::pack(Value low, Value high) {
  auto type = vectorOf(2, config.result);
  if (config.result.isBF16())
    return NVVM::ConvertF32x2ToBF16x2Op::create(b, type, high, low, Value(),
                                                NVVM::FPRoundingMode::RN);
  return NVVM::ConvertF32x2ToF16x2Op::create(b, type, high, low, Value(),
                                             NVVM::FPRoundingMode::RN);
}
