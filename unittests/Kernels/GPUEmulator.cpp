//===- GPUEmulator.cpp - kernels for GPUs, run on the CPU -----------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GPUEmulator.h"

#include "ufp4/Numerics/BFloat16.h"

#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/ROCDLDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "llvm/IR/AttributeMask.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/TargetSelect.h"

#include <bit>
#include <cfenv>
#include <cmath>
#include <cstring>
#include <deque>
#include <ucontext.h>

//===----------------------------------------------------------------------===//
// The machine
//===----------------------------------------------------------------------===//

namespace {

constexpr uint32_t kWarp = 32;
constexpr size_t kStackBytes = 1 << 18;

/// A block of threads, each with a stack of its own.
struct Machine {
  using Entry = void (*)(const uint64_t *);

  uint32_t threadIndex = 0, threads = 0;
  uint32_t blockIndex[3] = {};
  Entry entry = nullptr;
  const uint64_t *arguments = nullptr;
  // Only for kernels that wait for each other.
  std::vector<ucontext_t> contexts;
  std::vector<std::unique_ptr<char[]>> stacks;
  std::vector<bool> done;
  ucontext_t scheduler;
  uint32_t arrived = 0, generation = 0;
  struct WarpState {
    uint32_t arrived = 0, generation = 0;
    uint32_t values[2][kWarp];
  };
  std::vector<WarpState> warps;

  void runBlock(bool waits);
  void yield() {
    uint32_t self = threadIndex;
    swapcontext(&contexts[self], &scheduler);
    threadIndex = self;
  }
  void barrier() {
    uint32_t mine = generation;
    if (++arrived == threads) {
      arrived = 0;
      ++generation;
      return;
    }
    while (generation == mine)
      yield();
  }
  /// What the lanes of this thread's warp brought.
  const uint32_t *exchange(uint32_t value) {
    WarpState &warp = warps[threadIndex / kWarp];
    uint32_t mine = warp.generation;
    uint32_t *values = warp.values[mine % 2];
    values[threadIndex % kWarp] = value;
    if (++warp.arrived == kWarp) {
      warp.arrived = 0;
      ++warp.generation;
      return values;
    }
    while (warp.generation == mine)
      yield();
    return values;
  }
};

Machine machine;

void runThread() {
  machine.entry(machine.arguments);
  machine.done[machine.threadIndex] = true;
  swapcontext(&machine.contexts[machine.threadIndex], &machine.scheduler);
}

} // namespace

void Machine::runBlock(bool waits) {
  if (!waits) {
    for (threadIndex = 0; threadIndex < threads; ++threadIndex)
      entry(arguments);
    return;
  }
  contexts.resize(threads);
  if (stacks.size() < threads)
    stacks.resize(threads);
  done.assign(threads, false);
  warps.assign(threads / kWarp, {});
  arrived = generation = 0;
  for (uint32_t i = 0; i < threads; ++i) {
    if (!stacks[i]) // memory that is not touched is not there
      stacks[i] = std::make_unique_for_overwrite<char[]>(kStackBytes);
    getcontext(&contexts[i]);
    contexts[i].uc_stack.ss_sp = stacks[i].get();
    contexts[i].uc_stack.ss_size = kStackBytes;
    contexts[i].uc_link = nullptr;
    makecontext(&contexts[i], runThread, 0);
  }
  for (bool active = true; active;) {
    active = false;
    for (uint32_t i = 0; i < threads; ++i) {
      if (done[i])
        continue;
      active = true;
      threadIndex = i;
      swapcontext(&scheduler, &contexts[i]);
    }
  }
}

//===----------------------------------------------------------------------===//
// Intrinsics
//===----------------------------------------------------------------------===//

static uint32_t threadIndex() { return machine.threadIndex; }
template <int Dim> static uint32_t blockIndex() {
  return machine.blockIndex[Dim];
}

static float addTowardsZero(float x, float y) {
  volatile float a = x, b = y;
  int mode = std::fegetround();
  std::fesetround(FE_TOWARDZERO);
  volatile float sum = a + b;
  std::fesetround(mode);
  return sum;
}

static float addUpwards(float x, float y) {
  volatile float a = x, b = y;
  int mode = std::fegetround();
  std::fesetround(FE_UPWARD);
  volatile float sum = a + b;
  std::fesetround(mode);
  return sum;
}

template <int Shift> static uint32_t halfOf(double x) {
  return static_cast<uint32_t>(std::bit_cast<uint64_t>(x) >> Shift);
}

/// Reads what would be brought into a cache: it has to be there.
static void prefetch(const volatile uint8_t *from, uint32_t bytes, uint64_t,
                     bool) {
  for (uint32_t i = 0; i < bytes; i += 16)
    (void)from[i];
}

/// One of the three results that the machine's bound allows, by the operand.
static float approximateReciprocal(float x) {
  if (std::fabs(x) < 0x1p-126f)
    return std::copysign(INFINITY, x);
  float r = 1.0f / x;
  if (!std::isfinite(r) || r == 0)
    return r;
  uint32_t choice = (std::bit_cast<uint32_t>(x) * 2654435761u) >> 30;
  double exact = 1.0 / static_cast<double>(x);
  for (float other : {std::nextafter(r, INFINITY), std::nextafter(r, 0.0f)}) {
    double ulp = std::ldexp(1.0, std::ilogb(r) - 23);
    if (choice == 1 && std::fabs(other - exact) <= ulp)
      r = other;
    choice -= 1;
  }
  return std::fabs(r) < 0x1p-126f ? 0.0f : r;
}

static uint32_t permuteBytes(uint32_t x, uint32_t y, uint32_t selector) {
  uint64_t bytes = static_cast<uint64_t>(y) << 32 | x;
  uint32_t result = 0;
  for (int i = 0; i < 4; ++i) {
    uint32_t from = selector >> (4 * i) & 7;
    result |= static_cast<uint32_t>(bytes >> (8 * from) & 0xFF) << (8 * i);
  }
  return result;
}

static uint32_t warpMax(uint32_t value, uint32_t) {
  const uint32_t *values = machine.exchange(value);
  uint32_t result = 0;
  for (uint32_t i = 0; i < kWarp; ++i)
    result = std::max(result, values[i]);
  return result;
}

static uint32_t shuffleXor(uint32_t, uint32_t value, uint32_t mask, uint32_t) {
  uint32_t lane = machine.threadIndex % kWarp;
  return machine.exchange(value)[(lane ^ mask) % kWarp];
}

static void barrier(uint32_t) { machine.barrier(); }

// AMD's.

/// As above; of a significand of ones, the power of two that is within the
/// bound, too.
static float approximateReciprocalOnAMD(float x) {
  float r = approximateReciprocal(x);
  if (std::bit_cast<uint32_t>(x) << 9 == 0xFFFFFE00 && std::isfinite(r))
    r = std::bit_cast<float>(std::bit_cast<uint32_t>(r) & 0xFF800000);
  return r;
}

static uint32_t permuteBytesOnAMD(uint32_t high, uint32_t low,
                                  uint32_t selector) {
  uint64_t bytes = static_cast<uint64_t>(high) << 32 | low;
  uint32_t result = 0;
  for (int i = 0; i < 4; ++i) {
    uint32_t from = selector >> (8 * i) & 7;
    result |= static_cast<uint32_t>(bytes >> (8 * from) & 0xFF) << (8 * i);
  }
  return result;
}

/// Data parallel processing: any order of four lanes, or a rotation of 16.
static uint32_t moveLanes(uint32_t, uint32_t value, uint32_t control, uint32_t,
                          uint32_t, bool) {
  uint32_t lane = machine.threadIndex % kWarp, from = lane;
  if (control < 0x100)
    from = (lane & ~3u) | (control >> 2 * (lane & 3) & 3);
  else if (control > 0x120 && control < 0x130)
    from = (lane & ~15u) | ((lane - (control - 0x120)) & 15);
  else
    std::abort(); // a control that kernels do not use
  return machine.exchange(value)[from];
}

/// DS_SWIZZLE_B32 in its mode of bits.
static uint32_t swizzle(uint32_t value, uint32_t offset) {
  uint32_t lane = machine.threadIndex % kWarp;
  uint32_t from =
      ((lane & (offset & 31)) | (offset >> 5 & 31)) ^ (offset >> 10 & 31);
  return machine.exchange(value)[from];
}

static void barrierOnAMD() { machine.barrier(); }

static uint16_t toBF16(float x) { return ::ufp4::numerics::floatToBF16(x); }

namespace {
struct Replacement {
  llvm::StringRef intrinsic, name;
  void *function;
  bool waits;
};
} // namespace

static const Replacement replacements[] = {
    {"", "emu_bf16", reinterpret_cast<void *>(toBF16), false},
    {"llvm.nvvm.read.ptx.sreg.tid.x", "emu_tid",
     reinterpret_cast<void *>(threadIndex), false},
    {"llvm.nvvm.read.ptx.sreg.ctaid.x", "emu_ctaid_x",
     reinterpret_cast<void *>(blockIndex<0>), false},
    {"llvm.nvvm.read.ptx.sreg.ctaid.y", "emu_ctaid_y",
     reinterpret_cast<void *>(blockIndex<1>), false},
    {"llvm.nvvm.read.ptx.sreg.ctaid.z", "emu_ctaid_z",
     reinterpret_cast<void *>(blockIndex<2>), false},
    {"llvm.nvvm.add.rz.f", "emu_add_rz",
     reinterpret_cast<void *>(addTowardsZero), false},
    {"llvm.nvvm.add.rp.f", "emu_add_rp", reinterpret_cast<void *>(addUpwards),
     false},
    {"llvm.nvvm.d2i.lo", "emu_low", reinterpret_cast<void *>(halfOf<0>), false},
    {"llvm.nvvm.d2i.hi", "emu_high", reinterpret_cast<void *>(halfOf<32>),
     false},
    {"llvm.nvvm.cp.async.bulk.prefetch.L2", "emu_prefetch",
     reinterpret_cast<void *>(prefetch), false},
    {"llvm.nvvm.rcp.approx.ftz.f", "emu_rcp",
     reinterpret_cast<void *>(approximateReciprocal), false},
    {"llvm.nvvm.prmt", "emu_prmt", reinterpret_cast<void *>(permuteBytes),
     false},
    {"llvm.nvvm.redux.sync.umax", "emu_redux",
     reinterpret_cast<void *>(warpMax), true},
    {"llvm.nvvm.shfl.sync.bfly.i32", "emu_shfl",
     reinterpret_cast<void *>(shuffleXor), true},
    {"llvm.nvvm.barrier.cta.sync.aligned.all", "emu_barrier",
     reinterpret_cast<void *>(barrier), true},
    {"llvm.amdgcn.workitem.id.x", "emu_workitem",
     reinterpret_cast<void *>(threadIndex), false},
    {"llvm.amdgcn.workgroup.id.x", "emu_workgroup_x",
     reinterpret_cast<void *>(blockIndex<0>), false},
    {"llvm.amdgcn.workgroup.id.y", "emu_workgroup_y",
     reinterpret_cast<void *>(blockIndex<1>), false},
    {"llvm.amdgcn.workgroup.id.z", "emu_workgroup_z",
     reinterpret_cast<void *>(blockIndex<2>), false},
    {"llvm.amdgcn.rcp.f32", "emu_rcp_amd",
     reinterpret_cast<void *>(approximateReciprocalOnAMD), false},
    {"llvm.amdgcn.perm", "emu_perm",
     reinterpret_cast<void *>(permuteBytesOnAMD), false},
    {"llvm.amdgcn.update.dpp.i32", "emu_dpp",
     reinterpret_cast<void *>(moveLanes), true},
    {"llvm.amdgcn.ds.swizzle", "emu_swizzle", reinterpret_cast<void *>(swizzle),
     true},
    {"llvm.amdgcn.s.barrier", "emu_s_barrier",
     reinterpret_cast<void *>(barrierOnAMD), true},
};

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

/// Conversions to bf16 by a function: a CPU's own may flush subnormal numbers.
static void replaceNarrowing(llvm::Function &kernel) {
  llvm::IRBuilder<> b(kernel.getContext());
  llvm::FunctionCallee callee = kernel.getParent()->getOrInsertFunction(
      "emu_bf16", b.getInt16Ty(), b.getFloatTy());
  for (llvm::BasicBlock &block : kernel)
    for (llvm::Instruction &instruction : llvm::make_early_inc_range(block)) {
      if (!llvm::isa<llvm::FPTruncInst>(instruction) ||
          !instruction.getType()->isBFloatTy())
        continue;
      b.SetInsertPoint(&instruction);
      llvm::Value *bits = b.CreateCall(callee, {instruction.getOperand(0)});
      instruction.replaceAllUsesWith(b.CreateBitCast(bits, b.getBFloatTy()));
      instruction.eraseFromParent();
    }
}

/// void name_packed(const uint64_t *arguments)
static void addPackedEntry(llvm::Module &module, llvm::Function &kernel) {
  llvm::LLVMContext &context = module.getContext();
  llvm::IRBuilder<> b(context);
  auto *type = llvm::FunctionType::get(b.getVoidTy(), {b.getPtrTy()}, false);
  auto *entry = llvm::Function::Create(type, llvm::Function::ExternalLinkage,
                                       kernel.getName() + "_packed", module);
  b.SetInsertPoint(llvm::BasicBlock::Create(context, "", entry));
  std::vector<llvm::Value *> arguments;
  for (llvm::Argument &argument : kernel.args()) {
    llvm::Value *place = b.CreateConstGEP1_64(b.getInt64Ty(), entry->getArg(0),
                                              argument.getArgNo());
    arguments.push_back(b.CreateLoad(argument.getType(), place));
  }
  b.CreateCall(&kernel, arguments);
  b.CreateRetVoid();
}

GPUEmulator::GPUEmulator(mlir::ModuleOp module) : module(module) {
  llvm::InitializeNativeTarget();
  llvm::InitializeNativeTargetAsmPrinter();
  mlir::MLIRContext *context = module.getContext();
  mlir::gpu::GPUModuleOp kernels;
  module.walk([&](mlir::gpu::GPUModuleOp op) { kernels = op; });
  if (!kernels) {
    error = "expected a module of kernels";
    return;
  }
  // The kernels' own module, lowered as the pipeline does.
  mlir::OwningOpRef<mlir::ModuleOp> holder =
      mlir::ModuleOp::create(module.getLoc());
  mlir::OpBuilder builder(context);
  builder.setInsertionPointToEnd(holder->getBody());
  auto copy = mlir::cast<mlir::gpu::GPUModuleOp>(builder.clone(*kernels));
  mlir::PassManager pm(context);
  mlir::OpPassManager &nested = pm.nest<mlir::gpu::GPUModuleOp>();
  nested.addPass(mlir::createSCFToControlFlowPass());
  bool isAMD = llvm::any_of(kernels.getTargetsAttr(),
                            llvm::IsaPred<mlir::ROCDL::ROCDLTargetAttr>);
  if (isAMD) {
    mlir::ConvertGpuOpsToROCDLOpsOptions options;
    options.indexBitwidth = 32;
    options.chipset = "gfx942";
    nested.addPass(mlir::createConvertGpuOpsToROCDLOps(options));
  } else {
    mlir::ConvertGpuOpsToNVVMOpsOptions options;
    options.indexBitwidth = 32;
    nested.addPass(mlir::createConvertGpuOpsToNVVMOps(options));
    nested.addPass(mlir::createConvertNVVMToLLVMPass());
  }
  nested.addPass(mlir::createArithToLLVMConversionPass());
  nested.addPass(mlir::createReconcileUnrealizedCastsPass());
  if (mlir::failed(pm.run(*holder))) {
    error = "lowering of the kernels failed";
    return;
  }
  mlir::OwningOpRef<mlir::ModuleOp> plain =
      mlir::ModuleOp::create(module.getLoc());
  builder.setInsertionPointToEnd(plain->getBody());
  for (mlir::Operation &op : copy.getBody()->getOperations())
    if (mlir::isa<mlir::LLVM::LLVMFuncOp, mlir::LLVM::GlobalOp>(op))
      builder.clone(op);
  auto llvmContext = std::make_unique<llvm::LLVMContext>();
  std::unique_ptr<llvm::Module> translated =
      mlir::translateModuleToLLVMIR(*plain, *llvmContext);
  if (!translated) {
    error = "translation of the kernels failed";
    return;
  }

  std::vector<llvm::Function *> defined;
  for (llvm::Function &function :
       llvm::make_early_inc_range(translated->functions())) {
    if (!function.isDeclaration()) {
      function.setCallingConv(llvm::CallingConv::C);
      function.removeFnAttrs(llvm::AttributeMask()
                                 .addAttribute("nvvm.reqntid")
                                 .addAttribute("nvvm.kernel")
                                 .addAttribute("amdgpu-flat-work-group-size")
                                 .addAttribute("uniform-work-group-size"));
      defined.push_back(&function);
      continue;
    }
    if (!function.getName().starts_with("llvm.nvvm.") &&
        !function.getName().starts_with("llvm.amdgcn."))
      continue;
    const Replacement *found =
        llvm::find_if(replacements, [&](const Replacement &r) {
          return function.getName() == r.intrinsic;
        });
    if (found == std::end(replacements)) {
      error = "expected an intrinsic that is emulated, but got " +
              function.getName().str();
      return;
    }
    waits |= found->waits;
    llvm::Function *other = llvm::Function::Create(
        function.getFunctionType(), llvm::Function::ExternalLinkage,
        found->name, *translated);
    function.replaceAllUsesWith(other);
    function.eraseFromParent();
  }
  for (llvm::Function *kernel : defined)
    replaceNarrowing(*kernel);
  for (llvm::Function *kernel : defined)
    addPackedEntry(*translated, *kernel);
  for (llvm::NamedMDNode &node :
       llvm::make_early_inc_range(translated->named_metadata()))
    if (node.getName() == "nvvm.annotations")
      node.eraseFromParent();

  // Kernels are long and run for a short time.
  auto host = llvm::cantFail(llvm::orc::JITTargetMachineBuilder::detectHost());
  host.setCodeGenOptLevel(llvm::CodeGenOptLevel::None);
  auto made =
      llvm::orc::LLJITBuilder().setJITTargetMachineBuilder(host).create();
  if (!made) {
    error = llvm::toString(made.takeError());
    return;
  }
  jit = std::move(*made);
  translated->setDataLayout(jit->getDataLayout());
  translated->setTargetTriple(jit->getTargetTriple());
  llvm::orc::SymbolMap symbols;
  for (const Replacement &r : replacements)
    symbols[jit->mangleAndIntern(r.name)] = {
        llvm::orc::ExecutorAddr::fromPtr(r.function),
        llvm::JITSymbolFlags::Exported};
  llvm::cantFail(jit->getMainJITDylib().define(
      llvm::orc::absoluteSymbols(std::move(symbols))));
  auto generator =
      llvm::orc::DynamicLibrarySearchGenerator::GetForCurrentProcess(
          jit->getDataLayout().getGlobalPrefix());
  jit->getMainJITDylib().addGenerator(llvm::cantFail(std::move(generator)));
  if (llvm::Error e = jit->addIRModule(llvm::orc::ThreadSafeModule(
          std::move(translated), std::move(llvmContext))))
    error = llvm::toString(std::move(e));
}

GPUEmulator::~GPUEmulator() = default;

void GPUEmulator::launch(llvm::StringRef kernel,
                         const std::array<int64_t, 3> &blocks, uint32_t threads,
                         llvm::ArrayRef<uint64_t> arguments) {
  if (!runsKernels)
    return;
  auto address = jit->lookup((kernel + "_packed").str());
  if (!address) {
    error = llvm::toString(address.takeError());
    return;
  }
  machine.entry = address->toPtr<Machine::Entry>();
  machine.arguments = arguments.data();
  machine.threads = threads;
  for (int64_t z = 0; z < blocks[2]; ++z)
    for (int64_t y = 0; y < blocks[1]; ++y)
      for (int64_t x = 0; x < blocks[0]; ++x) {
        int64_t index[] = {x, y, z};
        std::copy_n(index, 3, machine.blockIndex);
        machine.runBlock(waits);
      }
}

//===----------------------------------------------------------------------===//
// The host
//===----------------------------------------------------------------------===//

static int64_t getElementBytes(mlir::Type type) {
  return (type.getIntOrFloatBitWidth() + 7) / 8;
}

std::vector<EmulatedTensor>
GPUEmulator::run(llvm::StringRef name, std::vector<EmulatedTensor> arguments) {
  auto function = module.lookupSymbol<mlir::func::FuncOp>(name);
  std::vector<EmulatedTensor> results;
  if (!error.empty() || !function)
    return results;
  memory.clear();
  llvm::DenseMap<mlir::Value, EmulatedTensor *> tensors;
  llvm::DenseMap<mlir::Value, mlir::Attribute> numbers;
  for (auto [value, tensor] : llvm::zip(function.getArguments(), arguments)) {
    memory.push_back(std::move(tensor));
    tensors[value] = &memory.back();
    if (value.getType().isInteger(64)) {
      int64_t number = 0;
      std::memcpy(&number, memory.back().bytes.data(), sizeof(number));
      numbers[value] = mlir::IntegerAttr::get(value.getType(), number);
    }
  }
  auto integer = [&](mlir::Value value) {
    return mlir::cast<mlir::IntegerAttr>(numbers[value]).getInt();
  };
  const EmulatedTensor *assertionFlag = nullptr;
  assertion = 0;
  for (mlir::Operation &op : function.getBody().front()) {
    if (auto buffer = mlir::dyn_cast<mlir::bufferization::ToBufferOp>(op)) {
      tensors[buffer.getResult()] = tensors[buffer.getTensor()];
    } else if (auto tensor =
                   mlir::dyn_cast<mlir::bufferization::ToTensorOp>(op)) {
      tensors[tensor.getResult()] = tensors[tensor.getBuffer()];
    } else if (auto cast =
                   mlir::dyn_cast<mlir::UnrealizedConversionCastOp>(op)) {
      // Codes as bytes.
      tensors[cast.getResult(0)] = tensors[cast.getOperand(0)];
    } else if (auto alloc = mlir::dyn_cast<mlir::memref::AllocOp>(op)) {
      mlir::MemRefType type = alloc.getType();
      EmulatedTensor made;
      int64_t count = 1;
      unsigned dynamic = 0;
      for (int64_t size : type.getShape()) {
        if (mlir::ShapedType::isDynamic(size))
          size = integer(alloc.getDynamicSizes()[dynamic++]);
        made.shape.push_back(size);
        count *= size;
      }
      made.bytes.assign(count * getElementBytes(type.getElementType()), 0xA5);
      memory.push_back(std::move(made));
      tensors[alloc.getResult()] = &memory.back();
    } else if (auto flag = mlir::dyn_cast<mlir::memref::GetGlobalOp>(op)) {
      // Of the module's globals there is that of assertions alone.
      memory.push_back({{}, std::vector<uint8_t>(4)});
      tensors[flag.getResult()] = &memory.back();
      assertionFlag = &memory.back();
    } else if (auto dim = mlir::dyn_cast<mlir::memref::DimOp>(op)) {
      numbers[dim.getResult()] = mlir::IntegerAttr::get(
          dim.getType(),
          tensors[dim.getSource()]->shape[integer(dim.getIndex())]);
    } else if (auto dim = mlir::dyn_cast<mlir::tensor::DimOp>(op)) {
      numbers[dim.getResult()] = mlir::IntegerAttr::get(
          dim.getType(),
          tensors[dim.getSource()]->shape[integer(dim.getIndex())]);
    } else if (mlir::isa<mlir::memref::DeallocOp>(op)) {
      continue;
    } else if (auto launched = mlir::dyn_cast<mlir::gpu::LaunchFuncOp>(op)) {
      std::vector<uint64_t> values;
      Launch &record = launches.emplace_back();
      record.kernel = launched.getKernelName().str();
      record.blocks = {integer(launched.getGridSizeX()),
                       integer(launched.getGridSizeY()),
                       integer(launched.getGridSizeZ())};
      record.threads = integer(launched.getBlockSizeX());
      for (mlir::Value operand : launched.getKernelOperands()) {
        if (mlir::isa<mlir::MemRefType>(operand.getType())) {
          EmulatedTensor *tensor = tensors[operand];
          record.arguments.push_back({tensor, 0});
          values.push_back(reinterpret_cast<uint64_t>(tensor->bytes.data()));
        } else {
          record.arguments.push_back({nullptr, integer(operand)});
          values.push_back(static_cast<uint64_t>(integer(operand)));
        }
      }
      launch(record.kernel, record.blocks, record.threads, values);
    } else if (mlir::isa<mlir::func::ReturnOp>(op)) {
      for (mlir::Value value : op.getOperands())
        results.push_back(*tensors[value]);
      if (assertionFlag)
        std::memcpy(&assertion, assertionFlag->bytes.data(), sizeof(assertion));
    } else {
      llvm::SmallVector<mlir::Attribute> operands;
      for (mlir::Value value : op.getOperands())
        operands.push_back(numbers.lookup(value));
      llvm::SmallVector<mlir::OpFoldResult> folded;
      bool ok = mlir::succeeded(op.fold(operands, folded));
      if (auto constant = mlir::dyn_cast<mlir::arith::ConstantOp>(op)) {
        numbers[constant.getResult()] = constant.getValue();
      } else if (ok && folded.size() == 1) {
        auto attr = mlir::dyn_cast<mlir::Attribute>(folded.front());
        numbers[op.getResult(0)] =
            attr ? attr
                 : numbers.lookup(mlir::cast<mlir::Value>(folded.front()));
      } else {
        error = "expected an op that is interpreted, but got " +
                op.getName().getStringRef().str();
        return results;
      }
    }
    if (!error.empty())
      return results;
  }
  return results;
}
