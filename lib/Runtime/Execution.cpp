//===- Execution.cpp - compile a lowered module and run it here -----------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Runtime/Execution.h"

#include "ufp4/Dialect/UFP4Dialect.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/OpenMP/OpenMPToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "llvm/Bitcode/BitcodeReader.h"
#include "llvm/Bitcode/BitcodeWriter.h"
#include "llvm/ExecutionEngine/Orc/CompileUtils.h"
#include "llvm/ExecutionEngine/Orc/ExecutionUtils.h"
#include "llvm/ExecutionEngine/Orc/JITTargetMachineBuilder.h"
#include "llvm/ExecutionEngine/Orc/LLJIT.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Support/ThreadPool.h"
#include "llvm/Support/Threading.h"
#include "llvm/Target/TargetMachine.h"
#include "llvm/TargetParser/Host.h"
#include "llvm/TargetParser/Triple.h"
#include "llvm/Transforms/Utils/Cloning.h"

#include <chrono>
#include <cmath>
#include <csetjmp>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <limits>
#include <unordered_set>

using namespace ufp4::runtime;
using mlir::ModuleOp;
using mlir::ufp4::UFP4Dialect;

//===----------------------------------------------------------------------===//
// Signatures
//===----------------------------------------------------------------------===//

static llvm::Error makeError(const llvm::Twine &message) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), message);
}

static std::string toString(mlir::Type type) {
  std::string text;
  llvm::raw_string_ostream(text) << type;
  return text;
}

static llvm::Expected<Signature::Slot> makeSlot(mlir::Type type,
                                                llvm::StringRef what) {
  auto tensor = llvm::dyn_cast<mlir::RankedTensorType>(type);
  if (!tensor)
    return makeError("expected " + what + " to be a ranked tensor, but got " +
                     toString(type));
  mlir::Type element = tensor.getElementType();
  std::optional<ElementType> known;
  if (mlir::ufp4::getCodeGrid(element))
    known = ElementType::UI8;
  else if (element.isSignlessInteger(1))
    known = ElementType::Bool;
  else if (element.isIntOrFloat())
    known = parseElementType(toString(element));
  if (!known)
    return makeError("expected " + what +
                     " to have elements of i1, i8 to i64, f8E4M3FN, f8E5M2, "
                     "f8E8M0FNU, bf16, f16, f32 or f64, but got " +
                     toString(type));
  return Signature::Slot{*known, tensor.getShape().vec(), {}, false};
}

llvm::Expected<Signature> Signature::get(ModuleOp module,
                                         llvm::StringRef name) {
  std::vector<mlir::func::FuncOp> candidates;
  for (auto function : module.getOps<mlir::func::FuncOp>())
    if (!function.isExternal() &&
        (name.empty() ? function.isPublic() : function.getSymName() == name))
      candidates.push_back(function);
  if (candidates.size() != 1) {
    std::string names;
    llvm::raw_string_ostream os(names);
    llvm::interleaveComma(module.getOps<mlir::func::FuncOp>(), os,
                          [&](mlir::func::FuncOp function) {
                            os << "'" << function.getSymName() << "'";
                          });
    if (names.empty())
      return makeError("the module has no functions");
    if (name.empty())
      return makeError("expected --function to name one of " + names);
    return makeError("no function '" + name +
                     "' with a body; there are: " + names);
  }
  mlir::func::FuncOp function = candidates.front();
  Signature signature;
  signature.function = function.getSymName().str();
  for (auto [i, type] : llvm::enumerate(function.getArgumentTypes())) {
    auto slot = makeSlot(type, ("argument " + llvm::Twine(i)).str());
    if (!slot)
      return slot.takeError();
    slot->isSeed =
        static_cast<bool>(function.getArgAttr(i, UFP4Dialect::kSeedAttr));
    if (auto attr = function.getArgAttrOfType<mlir::StringAttr>(
            i, UFP4Dialect::kNameAttr))
      slot->name = attr.str();
    signature.arguments.push_back(std::move(*slot));
  }
  for (auto [i, type] : llvm::enumerate(function.getResultTypes())) {
    auto slot = makeSlot(type, ("result " + llvm::Twine(i)).str());
    if (!slot)
      return slot.takeError();
    if (auto attr = function.getResultAttrOfType<mlir::StringAttr>(
            i, UFP4Dialect::kNameAttr))
      slot->name = attr.str();
    signature.results.push_back(std::move(*slot));
  }
  return signature;
}

void ufp4::runtime::markEntryPoint(ModuleOp module, llvm::StringRef name) {
  for (auto function : module.getOps<mlir::func::FuncOp>()) {
    if (function.getSymName() == name) {
      function->setAttr(mlir::LLVM::LLVMDialect::getEmitCWrapperAttrName(),
                        mlir::UnitAttr::get(module.getContext()));
      function.setPublic();
    } else if (!function.isExternal()) {
      // What the entry does not call is not compiled.
      function.setPrivate();
    }
  }
}

//===----------------------------------------------------------------------===//
// What compiled code calls
//===----------------------------------------------------------------------===//

namespace {
/// The run that is under way in this thread: where a failed assertion goes, and
/// the buffers that compiled code holds, so that none outlives the run.
struct ActiveRun {
  std::jmp_buf back;
  std::string message;
  std::unordered_set<void *> buffers;
  ~ActiveRun() {
    for (void *buffer : buffers)
      std::free(buffer);
  }
};
} // namespace

static thread_local ActiveRun *activeRun = nullptr;

/// Called from compiled code. Frames of compiled code hold no destructors, so
/// that jumping over them loses nothing but buffers.
static void runtimeAssert(bool holds, const char *message) {
  if (holds)
    return;
  activeRun->message = message;
  std::longjmp(activeRun->back, 1);
}

static void *runtimeMalloc(size_t size) {
  // Compiled code asks for no alignment; a vector that lies in one line of the
  // cache is read faster. An empty buffer is a buffer too.
  constexpr size_t line = 64;
  if (size > std::numeric_limits<size_t>::max() - line)
    runtimeAssert(false, "out of memory");
  void *buffer =
      std::aligned_alloc(line, llvm::alignTo(std::max<size_t>(size, 1), line));
  if (!buffer)
    runtimeAssert(false, "out of memory");
  activeRun->buffers.insert(buffer);
  return buffer;
}

static void runtimeFree(void *buffer) {
  activeRun->buffers.erase(buffer);
  std::free(buffer);
}

//===----------------------------------------------------------------------===//
// The machine
//===----------------------------------------------------------------------===//

std::string ufp4::runtime::getHostIsa() {
  auto builder = llvm::orc::JITTargetMachineBuilder::detectHost();
  if (!builder) {
    llvm::consumeError(builder.takeError());
    return "generic";
  }
  std::vector<std::string> features = builder->getFeatures().getFeatures();
  auto has = [&](llvm::StringRef name) {
    return llvm::is_contained(features, ("+" + name).str());
  };
  if (has("avx512bw"))
    return "avx512bw";
  return has("avx2") ? "avx2" : "generic";
}

std::string ufp4::runtime::getHostDescription() {
  auto builder = llvm::orc::JITTargetMachineBuilder::detectHost();
  if (!builder) {
    llvm::consumeError(builder.takeError());
    return "generic";
  }
  return builder->getTargetTriple().str() + " " + builder->getCPU() + " " +
         builder->getFeatures().getString();
}

// Of the OpenMP runtime, which compiled code calls too.
extern "C" void omp_set_num_threads(int);
extern "C" int omp_get_num_procs(void);

void ufp4::runtime::setThreads(unsigned count) {
  omp_set_num_threads(count ? static_cast<int>(count) : omp_get_num_procs());
}

/// What LLVM calls where a bf16 that its optimizer chose by a condition goes
/// through f32: part of compiler-rt, which not every machine has installed.
/// Rounds to nearest even and keeps NaNs, as that does.
static __bf16 runtimeTruncate(float value) {
  uint32_t bits = llvm::bit_cast<uint32_t>(value);
  if (std::isnan(value))
    bits |= 0x00400000; // quiet, whatever is cut off
  else
    bits += 0x7FFF + (bits >> 16 & 1);
  return llvm::bit_cast<__bf16>(static_cast<uint16_t>(bits >> 16));
}

//===----------------------------------------------------------------------===//
// Compilation
//===----------------------------------------------------------------------===//

CompiledModule::CompiledModule(Signature signature,
                               std::unique_ptr<llvm::orc::LLJIT> jit,
                               void (*entry)(void **))
    : signature(std::move(signature)), jit(std::move(jit)), entry(entry) {}

CompiledModule::~CompiledModule() = default;

/// Adds `void ufp4_entry(void **args)`, which calls the C interface of the
/// function with the pointers in `args`.
static llvm::Error addEntry(llvm::Module &module, llvm::StringRef function) {
  llvm::Function *callee =
      module.getFunction(("_mlir_ciface_" + function).str());
  if (!callee)
    return makeError("internal error: no C interface of '" + function + "'");
  llvm::LLVMContext &context = module.getContext();
  llvm::IRBuilder<> builder(context);
  auto *type =
      llvm::FunctionType::get(builder.getVoidTy(), {builder.getPtrTy()}, false);
  auto *entry = llvm::Function::Create(type, llvm::GlobalValue::ExternalLinkage,
                                       "ufp4_entry", module);
  builder.SetInsertPoint(llvm::BasicBlock::Create(context, "", entry));
  std::vector<llvm::Value *> arguments;
  for (unsigned i = 0; i < callee->arg_size(); ++i) {
    llvm::Value *slot =
        builder.CreateConstGEP1_64(builder.getPtrTy(), entry->getArg(0), i);
    arguments.push_back(builder.CreateLoad(builder.getPtrTy(), slot));
  }
  builder.CreateCall(callee, arguments);
  builder.CreateRetVoid();
  return llvm::Error::success();
}

/// Runs LLVM's -O2 on the functions that are not marked optnone.
static void optimize(llvm::Module &module, llvm::TargetMachine &machine,
                     bool vectorize) {
  llvm::LoopAnalysisManager loops;
  llvm::FunctionAnalysisManager functions;
  llvm::CGSCCAnalysisManager sccs;
  llvm::ModuleAnalysisManager modules;
  llvm::PipelineTuningOptions tuning;
  tuning.LoopVectorization = vectorize;
  tuning.SLPVectorization = vectorize;
  llvm::PassBuilder passes(&machine, tuning);
  passes.registerModuleAnalyses(modules);
  passes.registerCGSCCAnalyses(sccs);
  passes.registerFunctionAnalyses(functions);
  passes.registerLoopAnalyses(loops);
  passes.crossRegisterProxies(loops, functions, sccs, modules);
  passes.buildPerModuleDefaultPipeline(llvm::OptimizationLevel::O2)
      .run(module, modules);
}

namespace {
/// Functions that are compiled together, as bitcode: another thread's context
/// can read that.
struct Part {
  llvm::SmallVector<char, 0> bitcode;
  bool vectorize;
};
} // namespace

/// Divides the functions into `count` parts with and `count` without
/// vectorization (functions marked cold, those that are made of vectors
/// already, and those that are not optimized),
/// each kind of about the same number of instructions: heaviest first, each to
/// the lightest part so far. Kernels do not call one another, so that nothing
/// is lost between parts.
static std::vector<Part> split(llvm::Module &module, unsigned count) {
  std::vector<llvm::Function *> functions;
  for (llvm::Function &function : module)
    if (!function.isDeclaration())
      functions.push_back(&function);
  llvm::stable_sort(functions, [](llvm::Function *a, llvm::Function *b) {
    return a->getInstructionCount() > b->getInstructionCount();
  });
  std::vector<size_t> weights(2 * count, 0);
  llvm::DenseMap<const llvm::GlobalValue *, unsigned> part;
  for (llvm::Function *function : functions) {
    bool vectorize = !function->hasFnAttribute(llvm::Attribute::Cold) &&
                     !function->hasFnAttribute(llvm::Attribute::OptimizeNone) &&
                     !function->hasFnAttribute("ufp4-vectorized");
    auto begin = weights.begin() + (vectorize ? count : 0);
    auto lightest = std::min_element(begin, begin + count);
    part[function] = std::distance(weights.begin(), lightest);
    *lightest += function->getInstructionCount();
  }
  for (llvm::GlobalValue &value : module.global_values())
    if (value.hasLocalLinkage()) {
      value.setLinkage(llvm::GlobalValue::ExternalLinkage);
      value.setVisibility(llvm::GlobalValue::HiddenVisibility);
      // Parts find each other's by name; constants need not have one.
      if (!value.hasName())
        value.setName("ufp4_constant");
    }
  std::vector<Part> parts(2 * count);
  for (unsigned i = 0; i < parts.size(); ++i) {
    llvm::ValueToValueMapTy map;
    // Constants go with part 0, as all that is in no part.
    std::unique_ptr<llvm::Module> clone =
        llvm::CloneModule(module, map, [&](const llvm::GlobalValue *value) {
          return part.lookup(value) == i;
        });
    llvm::raw_svector_ostream os(parts[i].bitcode);
    llvm::WriteBitcodeToFile(*clone, os);
    parts[i].vectorize = i >= count;
  }
  return parts;
}

/// Optimizes one part and generates its object code.
static llvm::Expected<std::unique_ptr<llvm::MemoryBuffer>>
compilePart(const Part &part, llvm::orc::JITTargetMachineBuilder builder) {
  llvm::LLVMContext context;
  llvm::StringRef bitcode(part.bitcode.data(), part.bitcode.size());
  auto module = llvm::parseBitcodeFile(
      llvm::MemoryBufferRef(bitcode, "kernels"), context);
  if (!module)
    return module.takeError();
  auto machine = builder.createTargetMachine();
  if (!machine)
    return machine.takeError();
  optimize(**module, **machine, part.vectorize);
  return llvm::orc::SimpleCompiler(**machine)(**module);
}

namespace {
/// Finds what compiled code calls (the mathematical library, OpenMP's) as the
/// binary that this code is part of finds it: in its own dependencies, which
/// for a library that a program has loaded for itself alone are not among the
/// symbols of the process.
class NeighbourSymbols : public llvm::orc::DefinitionGenerator {
public:
  NeighbourSymbols() {
    Dl_info info;
    if (dladdr(reinterpret_cast<void *>(&omp_get_num_procs), &info))
      openMP = dlopen(info.dli_fname, RTLD_LAZY | RTLD_NOLOAD);
    if (dladdr(reinterpret_cast<void *>(&runtimeTruncate), &info))
      self = dlopen(info.dli_fname, RTLD_LAZY | RTLD_NOLOAD);
    if (!self) // The program itself is not opened by its name.
      self = dlopen(nullptr, RTLD_LAZY);
  }
  ~NeighbourSymbols() override {
    for (void *handle : {openMP, self})
      if (handle)
        dlclose(handle);
  }
  llvm::Error tryToGenerate(llvm::orc::LookupState &, llvm::orc::LookupKind,
                            llvm::orc::JITDylib &library,
                            llvm::orc::JITDylibLookupFlags,
                            const llvm::orc::SymbolLookupSet &wanted) override {
    llvm::orc::SymbolMap found;
    for (auto &[name, flags] : wanted)
      for (void *handle : {openMP, self})
        if (void *address =
                handle ? dlsym(handle, (*name).str().c_str()) : nullptr) {
          found[name] = {llvm::orc::ExecutorAddr::fromPtr(address),
                         llvm::JITSymbolFlags::Exported};
          break;
        }
    if (found.empty())
      return llvm::Error::success();
    return library.define(llvm::orc::absoluteSymbols(std::move(found)));
  }

private:
  void *openMP = nullptr, *self = nullptr;
};
} // namespace

/// LLVM IR of a lowered module.
static llvm::Expected<std::unique_ptr<llvm::Module>>
translate(ModuleOp module, llvm::LLVMContext &context) {
  // A recipe describes how the module came about and has no code.
  for (auto recipe :
       llvm::make_early_inc_range(module.getOps<mlir::ufp4::RecipeOp>()))
    recipe.erase();
  mlir::registerBuiltinDialectTranslation(*module.getContext());
  mlir::registerLLVMDialectTranslation(*module.getContext());
  mlir::registerOpenMPDialectTranslation(*module.getContext());
  std::unique_ptr<llvm::Module> llvmModule =
      mlir::translateModuleToLLVMIR(module, context);
  if (!llvmModule)
    return makeError("cannot translate the module to LLVM IR");
  return llvmModule;
}

/// Makes the module code for `machine`.
static void setTarget(llvm::Module &module, llvm::TargetMachine &machine) {
  module.setDataLayout(machine.createDataLayout());
  module.setTargetTriple(machine.getTargetTriple());
  for (llvm::Function &function : module) {
    function.addFnAttr("target-cpu", machine.getTargetCPU());
    function.addFnAttr("target-features", machine.getTargetFeatureString());
  }
}

llvm::Expected<std::string> ufp4::runtime::compileObject(ModuleOp module,
                                                         llvm::StringRef isa) {
  llvm::InitializeNativeTarget();
  llvm::InitializeNativeTargetAsmPrinter();
  llvm::orc::JITTargetMachineBuilder builder{
      llvm::Triple(llvm::sys::getProcessTriple())};
  if (isa != "generic")
    builder.addFeatures({("+" + isa).str()});
  builder.setRelocationModel(llvm::Reloc::PIC_);
  builder.setCodeGenOptLevel(llvm::CodeGenOptLevel::Default);
  auto machine = builder.createTargetMachine();
  if (!machine)
    return machine.takeError();
  llvm::LLVMContext context;
  auto llvmModule = translate(module, context);
  if (!llvmModule)
    return llvmModule.takeError();
  setTarget(**llvmModule, **machine);
  optimize(**llvmModule, **machine, /*vectorize=*/true);
  auto object = llvm::orc::SimpleCompiler(**machine)(**llvmModule);
  if (!object)
    return object.takeError();
  return (*object)->getBuffer().str();
}

llvm::Expected<std::unique_ptr<CompiledModule>>
CompiledModule::compile(ModuleOp module, Signature signature) {
  auto objects = compileObjects(module, signature);
  if (!objects)
    return objects.takeError();
  return link(*objects, std::move(signature));
}

/// For this very machine.
static llvm::Expected<llvm::orc::JITTargetMachineBuilder> detectHost() {
  llvm::InitializeNativeTarget();
  llvm::InitializeNativeTargetAsmPrinter();
  auto builder = llvm::orc::JITTargetMachineBuilder::detectHost();
  if (builder)
    builder->setCodeGenOptLevel(llvm::CodeGenOptLevel::Default);
  return builder;
}

llvm::Expected<std::vector<std::string>>
CompiledModule::compileObjects(ModuleOp module, const Signature &signature) {
  llvm::LLVMContext context;
  auto translated = translate(module, context);
  if (!translated)
    return translated.takeError();
  std::unique_ptr<llvm::Module> llvmModule = std::move(*translated);
  auto builder = detectHost();
  if (!builder)
    return builder.takeError();
  auto machine = builder->createTargetMachine();
  if (!machine)
    return machine.takeError();
  setTarget(*llvmModule, **machine);
  if (llvm::Error error = addEntry(*llvmModule, signature.function))
    return std::move(error);

  unsigned threads = std::clamp<unsigned>(
      llvm::hardware_concurrency().compute_thread_count(), 1, 8);
  std::vector<Part> parts = split(*llvmModule, threads);
  std::vector<
      std::optional<llvm::Expected<std::unique_ptr<llvm::MemoryBuffer>>>>
      buffers(parts.size());
  {
    llvm::DefaultThreadPool pool(llvm::hardware_concurrency(threads));
    for (size_t i = 0; i < parts.size(); ++i)
      pool.async(
          [&, i] { buffers[i].emplace(compilePart(parts[i], *builder)); });
    pool.wait();
  }
  std::vector<std::string> objects;
  llvm::Error failure = llvm::Error::success();
  for (auto &buffer : buffers) {
    if (!*buffer)
      failure = llvm::joinErrors(std::move(failure), buffer->takeError());
    else
      objects.push_back((**buffer)->getBuffer().str());
  }
  if (failure)
    return std::move(failure);
  return objects;
}

llvm::Expected<std::unique_ptr<CompiledModule>>
CompiledModule::link(llvm::ArrayRef<std::string> objects, Signature signature) {
  auto builder = detectHost();
  if (!builder)
    return builder.takeError();
  auto jit = llvm::orc::LLJITBuilder()
                 .setJITTargetMachineBuilder(std::move(*builder))
                 .create();
  if (!jit)
    return jit.takeError();
  for (const std::string &object : objects)
    if (llvm::Error error = (*jit)->addObjectFile(
            llvm::MemoryBuffer::getMemBufferCopy(object, "kernels")))
      return std::move(error);

  llvm::orc::JITDylib &library = (*jit)->getMainJITDylib();
  library.addGenerator(std::make_unique<NeighbourSymbols>());
  llvm::orc::SymbolMap symbols;
  auto define = [&](llvm::StringRef name, auto *function) {
    symbols[(*jit)->mangleAndIntern(name)] = {
        llvm::orc::ExecutorAddr::fromPtr(function),
        llvm::JITSymbolFlags::Exported};
  };
  define("ufp4_runtime_assert", &runtimeAssert);
  define("malloc", &runtimeMalloc);
  define("free", &runtimeFree);
  define("__truncsfbf2", &runtimeTruncate);
  if (llvm::Error error =
          library.define(llvm::orc::absoluteSymbols(std::move(symbols))))
    return std::move(error);
  auto entry = (*jit)->lookup("ufp4_entry");
  if (!entry)
    return entry.takeError();
  return std::unique_ptr<CompiledModule>(
      new CompiledModule(std::move(signature), std::move(*jit),
                         entry->toPtr<void (*)(void **)>()));
}

//===----------------------------------------------------------------------===//
// Execution
//===----------------------------------------------------------------------===//

/// Words of a ranked memref descriptor: allocated, aligned, offset, sizes,
/// strides.
static size_t getDescriptorWords(size_t rank) { return 3 + 2 * rank; }

static void writeDescriptor(intptr_t *words, const TensorView &tensor) {
  auto data = reinterpret_cast<intptr_t>(tensor.data);
  llvm::ArrayRef<int64_t> shape = tensor.shape;
  words[0] = words[1] = data;
  words[2] = 0;
  int64_t stride = 1;
  for (size_t dim = shape.size(); dim-- > 0;) {
    words[3 + dim] = shape[dim];
    words[3 + shape.size() + dim] = stride;
    stride *= shape[dim];
  }
}

namespace {
/// A result as its descriptor says it.
struct Described {
  void *allocated;
  char *data;
  llvm::ArrayRef<int64_t> sizes, strides;
  ElementType type;

  Described(const intptr_t *words, const Signature::Slot &slot)
      : allocated(reinterpret_cast<void *>(words[0])),
        data(reinterpret_cast<char *>(words[1]) +
             words[2] * static_cast<int64_t>(elementSize(slot.type))),
        sizes(words + 3, slot.shape.size()),
        strides(words + 3 + slot.shape.size(), slot.shape.size()),
        type(slot.type) {}

  /// Row-major and without gaps, as results are, as a rule.
  bool isPacked() const {
    int64_t packed = 1;
    for (size_t dim = sizes.size(); dim-- > 0; packed *= sizes[dim])
      if (sizes[dim] != 1 && strides[dim] != packed)
        return false;
    return true;
  }

  /// Copies `count` elements to `out`, whatever the strides.
  void copyTo(char *out, size_t count) const {
    size_t bytes = elementSize(type);
    if (isPacked()) {
      if (count != 0)
        std::memcpy(out, data, count * bytes);
      return;
    }
    size_t rank = sizes.size();
    std::vector<int64_t> index(rank, 0);
    for (size_t i = 0; i < count; ++i) {
      int64_t offset = 0;
      for (size_t dim = 0; dim < rank; ++dim)
        offset += index[dim] * strides[dim];
      std::memcpy(out + i * bytes, data + offset * static_cast<int64_t>(bytes),
                  bytes);
      for (size_t dim = rank; dim-- > 0 && ++index[dim] == sizes[dim];)
        index[dim] = 0;
    }
  }
};
} // namespace

/// Copies what a result's descriptor points at.
static llvm::Expected<Tensor> copyResult(const Described &result) {
  llvm::Expected<Tensor> tensor = Tensor::zeros(result.type, result.sizes);
  if (tensor)
    result.copyTo(tensor->getBytes().data(), tensor->getNumElements());
  return tensor;
}

/// Takes the memory that a result lies in away from the run, or copies.
static llvm::Expected<OwnedTensor> takeResult(const Described &result,
                                              ActiveRun &run) {
  std::optional<size_t> bytes = byteSize(result.type, result.sizes);
  if (!bytes)
    return makeError("tensor<" + shapeString(result.type, result.sizes) +
                     "> is too large");
  OwnedTensor tensor{result.type, result.sizes.vec(), nullptr, nullptr};
  if (*bytes == 0)
    return std::move(tensor);
  if (result.isPacked() && run.buffers.erase(result.allocated)) {
    tensor.memory.reset(result.allocated);
    tensor.data = result.data;
    return std::move(tensor);
  }
  // An argument, or what another result has taken.
  constexpr size_t line = 64;
  tensor.memory.reset(std::aligned_alloc(line, llvm::alignTo(*bytes, line)));
  if (!tensor.memory)
    return makeError("out of memory");
  tensor.data = tensor.memory.get();
  result.copyTo(static_cast<char *>(tensor.data),
                *bytes / elementSize(result.type));
  return std::move(tensor);
}

/// Calls the function; `take` gets each result before its memory goes.
static llvm::Error
call(void (*entry)(void **), const Signature &signature,
     llvm::ArrayRef<TensorView> inputs, double *seconds,
     llvm::function_ref<llvm::Error(const Described &, ActiveRun &)> take) {
  std::vector<std::vector<intptr_t>> descriptors;
  std::vector<void *> pointers;
  // Results come first, in one structure; a single one is that structure.
  std::vector<size_t> offsets;
  size_t words = 0;
  for (const Signature::Slot &slot : signature.results) {
    offsets.push_back(words);
    words += getDescriptorWords(slot.shape.size());
  }
  std::vector<intptr_t> results(words + 1);
  if (!signature.results.empty())
    pointers.push_back(results.data());
  descriptors.reserve(inputs.size());
  for (const TensorView &input : inputs) {
    descriptors.emplace_back(getDescriptorWords(input.shape.size()));
    writeDescriptor(descriptors.back().data(), input);
    pointers.push_back(descriptors.back().data());
  }

  ActiveRun run;
  ActiveRun *outer = activeRun;
  activeRun = &run;
  auto begin = std::chrono::steady_clock::now();
  bool stopped = setjmp(run.back) != 0;
  if (!stopped)
    entry(pointers.data());
  if (seconds)
    *seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - begin)
            .count();
  activeRun = outer;
  if (stopped)
    return makeError(run.message);

  for (auto [slot, offset] : llvm::zip(signature.results, offsets))
    if (llvm::Error error = take(Described(results.data() + offset, slot), run))
      return error;
  return llvm::Error::success();
}

llvm::Expected<std::vector<Tensor>>
CompiledModule::run(llvm::ArrayRef<Tensor> inputs, double *seconds) {
  std::vector<TensorView> views;
  for (const Tensor &input : inputs)
    views.push_back(
        {input.getType(), input.getShape(), input.getBytes().data()});
  std::vector<Tensor> outputs;
  auto take = [&](const Described &result, ActiveRun &) -> llvm::Error {
    llvm::Expected<Tensor> output = copyResult(result);
    if (!output)
      return output.takeError();
    outputs.push_back(std::move(*output));
    return llvm::Error::success();
  };
  if (llvm::Error error = call(entry, signature, views, seconds, take))
    return std::move(error);
  return outputs;
}

llvm::Expected<std::vector<OwnedTensor>>
CompiledModule::runInPlace(llvm::ArrayRef<TensorView> inputs, double *seconds) {
  std::vector<OwnedTensor> outputs;
  auto take = [&](const Described &result, ActiveRun &run) -> llvm::Error {
    llvm::Expected<OwnedTensor> output = takeResult(result, run);
    if (!output)
      return output.takeError();
    outputs.push_back(std::move(*output));
    return llvm::Error::success();
  };
  if (llvm::Error error = call(entry, signature, inputs, seconds, take))
    return std::move(error);
  return outputs;
}
