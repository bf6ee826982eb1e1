//===- Embed.cpp - the compiler within another program --------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Embed/Embed.h"

#include "Cache.h"

#include "ufp4/Analysis/GemmReport.h"
#include "ufp4/Dialect/UFP4Dialect.h"
#include "ufp4/Pipelines/Compile.h"
#include "ufp4/Pipelines/Pipelines.h"
#include "ufp4/Runtime/Execution.h"
#include "ufp4/Runtime/Launcher.h"
#include "ufp4/Transforms/Recipe.h"

#include "mlir/AsmParser/AsmParser.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/InitAllPasses.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "llvm/Support/TargetSelect.h"

#include <atomic>
#include <map>
#include <mutex>

// Not all of namespace mlir, whose ufp4 would hide this one.
using llvm::ArrayRef;
using llvm::StringRef;
using llvm::Twine;
using mlir::Attribute;
using mlir::failed;
using mlir::FailureOr;
using mlir::LogicalResult;
using mlir::MLIRContext;
using mlir::ModuleOp;
using mlir::OpPassManager;
using mlir::OwningOpRef;
using mlir::PassManager;
using namespace ufp4::embed;
namespace rt = ufp4::runtime;
namespace numerics = ufp4::numerics;

//===----------------------------------------------------------------------===//
// Modules and messages
//===----------------------------------------------------------------------===//

/// Tables of the process that registering writes to.
static void initializeOnce() {
  static std::once_flag once;
  std::call_once(once, [] {
    mlir::registerAllPasses();
    mlir::ufp4::registerAllUFP4Passes();
    llvm::InitializeNativeTarget();
    llvm::InitializeNativeTargetAsmPrinter();
  });
}

namespace {
/// A module whose diagnostics go to `Messages`.
class Input {
public:
  Input(const Source &source, Messages &messages)
      : messages(messages), os(messages.text) {
    initializeOnce();
    input = mlir::ufp4::InputModule::parse(source.text, source.name, os);
    if (!input) {
      // The handler below came too late: the place is in the text.
      readPlace();
      return;
    }
    getContext()->getDiagEngine().registerHandler([this](mlir::Diagnostic &d) {
      if (d.getSeverity() == mlir::DiagnosticSeverity::Error &&
          this->messages.line == 0)
        if (auto place =
                d.getLocation()->findInstanceOf<mlir::FileLineColLoc>()) {
          this->messages.file = place.getFilename().str();
          this->messages.line = place.getLine();
          this->messages.column = place.getColumn();
        }
      return mlir::failure(); // It is also written.
    });
  }

  explicit operator bool() const { return input != nullptr; }
  ModuleOp get() { return input->get(); }
  MLIRContext *getContext() { return get().getContext(); }

  /// For what no diagnostic has said.
  void fail(const Twine &text) { messages.text += text.str() + "\n"; }
  void fail(llvm::Error error) { fail(llvm::toString(std::move(error))); }

private:
  void readPlace() {
    auto [head, rest] = StringRef(messages.text).split(": error: ");
    auto [before, column] = head.rsplit(':');
    auto [file, line] = before.rsplit(':');
    if (rest.empty() || line.getAsInteger(10, messages.line) ||
        column.getAsInteger(10, messages.column))
      return;
    messages.file = file.str();
  }

  Messages &messages;
  llvm::raw_string_ostream os;
  std::unique_ptr<mlir::ufp4::InputModule> input;
};
} // namespace

static std::string print(ModuleOp module) {
  std::string text;
  llvm::raw_string_ostream os(text);
  // With aliases, as tools print it.
  module->print(os);
  os << "\n";
  return text;
}

/// The recipe of a text, as an op of a module that `owner` keeps. Null after a
/// diagnostic.
static mlir::ufp4::RecipeOp parseRecipe(MLIRContext *context, StringRef text,
                                        StringRef name,
                                        OwningOpRef<ModuleOp> &owner) {
  owner = mlir::parseSourceString<ModuleOp>(text, mlir::ParserConfig(context),
                                            name);
  return owner ? mlir::ufp4::getOnlyRecipe(*owner, name)
               : mlir::ufp4::RecipeOp();
}

namespace {
/// A recipe that is given as a text, as one of the module's own for as long as
/// this lives.
class LentRecipe {
public:
  static FailureOr<LentRecipe> lend(ModuleOp module, const Options &options) {
    LentRecipe lent;
    if (!options.recipeText)
      return lent;
    OwningOpRef<ModuleOp> owner;
    mlir::ufp4::RecipeOp recipe =
        parseRecipe(module.getContext(), *options.recipeText, "recipe", owner);
    if (!recipe)
      return mlir::failure();
    for (auto own : module.getOps<mlir::ufp4::RecipeOp>())
      if (own.getSymName() == recipe.getSymName())
        return own.emitError()
               << "the module has a recipe '" << own.getSymName()
               << "' of its own: expected the one that is given to have "
                  "another name";
    recipe->remove();
    module.push_back(recipe);
    lent.recipe = recipe;
    return std::move(lent);
  }
  LentRecipe(LentRecipe &&other) noexcept
      : recipe(std::exchange(other.recipe, {})) {}
  ~LentRecipe() { giveBack(); }
  void giveBack() {
    if (recipe)
      recipe.erase();
    recipe = {};
  }

private:
  LentRecipe() = default;
  mlir::ufp4::RecipeOp recipe;
};
} // namespace

static mlir::ufp4::ModelOptions convert(const Options &options) {
  mlir::ufp4::ModelOptions result;
  result.recipe = options.recipe;
  result.target = options.target;
  result.strict = options.strict;
  result.exact = options.exact;
  result.portable = options.portable;
  result.e8m0InFloat8 = options.e8m0InFloat8;
  return result;
}

static std::string getReport(ModuleOp module, const Options &options) {
  return mlir::ufp4::getReportText(
      module, options.recipe.empty() ? "none" : options.recipe, options.target,
      mlir::ufp4::collectGemmRows(module));
}

//===----------------------------------------------------------------------===//
// Text to text
//===----------------------------------------------------------------------===//

std::string ufp4::embed::getVersion() { return UFP4_VERSION; }

std::string ufp4::embed::listTargets() { return mlir::ufp4::listTargets(); }

std::optional<std::string> ufp4::embed::runPipeline(const Source &source,
                                                    std::string_view pipeline,
                                                    Messages &messages) {
  Input input(source, messages);
  if (!input)
    return std::nullopt;
  StringRef given = StringRef(pipeline).trim();
  std::string text = given.str();
  if (!given.starts_with("builtin.module(") && !given.starts_with("any("))
    text = "builtin.module(" + text + ")";
  llvm::raw_string_ostream os(messages.text);
  FailureOr<OpPassManager> passes = mlir::parsePassPipeline(text, os);
  if (failed(passes))
    return std::nullopt;
  PassManager pm(input.getContext());
  static_cast<OpPassManager &>(pm) = std::move(*passes);
  if (failed(pm.run(input.get())))
    return std::nullopt;
  return print(input.get());
}

std::optional<Quantized> ufp4::embed::quantize(const Source &source,
                                               const Options &options,
                                               Messages &messages) {
  Input input(source, messages);
  if (!input)
    return std::nullopt;
  FailureOr<LentRecipe> recipe = LentRecipe::lend(input.get(), options);
  if (failed(recipe))
    return std::nullopt;
  PassManager pm(input.getContext());
  mlir::ufp4::QuantizeOptions quantize;
  quantize.recipe = options.recipe;
  quantize.strict = options.strict;
  mlir::ufp4::buildQuantizePipeline(pm, quantize);
  if (failed(pm.run(input.get())))
    return std::nullopt;
  recipe->giveBack();
  Quantized result;
  result.text = print(input.get());
  result.report = getReport(input.get(), options);
  return result;
}

std::optional<RecipeText> ufp4::embed::checkRecipe(const Source &source,
                                                   Messages &messages) {
  Input input({"", source.name}, messages);
  if (!input)
    return std::nullopt;
  OwningOpRef<ModuleOp> owner;
  mlir::ufp4::RecipeOp recipe =
      parseRecipe(input.getContext(), source.text, source.name, owner);
  if (!recipe)
    return std::nullopt;
  return RecipeText{recipe.getSymName().str(), source.text};
}

std::vector<std::string> ufp4::embed::getRecipeFolders() {
  llvm::SmallVector<std::string> path = mlir::ufp4::getRecipePath();
  return {path.begin(), path.end()};
}

//===----------------------------------------------------------------------===//
// Policies
//===----------------------------------------------------------------------===//

/// A sentence where lib/Numerics lacks what the format says; empty otherwise.
static std::string convert(mlir::ufp4::FormatAttr format,
                           numerics::Format &result) {
  using mlir::ufp4::ScaleKind;
  using mlir::ufp4::ScaleRule;
  if (format.getAlternative())
    return "a choice between grids";
  if (mlir::Type wide = format.getWideType()) {
    result.Grid = llvm::isa<mlir::Float8E5M2Type>(wide)
                      ? numerics::GridKind::F8E5M2
                      : numerics::GridKind::F8E4M3FN;
  } else {
    switch (format.getGrid().getKind()) {
    case mlir::ufp4::GridKind::E1M2:
      result.Grid = numerics::GridKind::E1M2;
      break;
    case mlir::ufp4::GridKind::E2M1:
      result.Grid = numerics::GridKind::E2M1;
      break;
    case mlir::ufp4::GridKind::E3M0:
      result.Grid = numerics::GridKind::E3M0;
      break;
    case mlir::ufp4::GridKind::Custom:
      result.Grid = numerics::GridKind::Custom;
      for (auto [level, value] :
           llvm::zip(result.Levels, format.getGrid().getMagnitudes()))
        level = static_cast<float>(value);
      break;
    }
  }
  result.BlockRows = format.getBlockRows();
  result.Block = format.getBlockCols();
  mlir::ufp4::ScaleAttr scale = format.getScale();
  switch (scale.getKind()) {
  case ScaleKind::F32:
    result.Scale.Kind = numerics::ScaleKind::F32;
    break;
  case ScaleKind::BF16:
    result.Scale.Kind = numerics::ScaleKind::BF16;
    break;
  case ScaleKind::E4M3:
    result.Scale.Kind = numerics::ScaleKind::E4M3;
    break;
  case ScaleKind::E8M0:
    result.Scale.Kind = numerics::ScaleKind::E8M0;
    break;
  case ScaleKind::Int:
    result.Scale.Kind = numerics::ScaleKind::Int;
    break;
  case ScaleKind::UE5M3:
    result.Scale.Kind = numerics::ScaleKind::UE5M3;
    break;
  case ScaleKind::HiF4:
    return "scales of hif4";
  }
  switch (scale.getRule()) {
  case ScaleRule::Nearest:
    result.Scale.Rule = numerics::ScaleRule::Nearest;
    break;
  case ScaleRule::Floor:
    result.Scale.Rule = numerics::ScaleRule::Floor;
    break;
  case ScaleRule::Ceil:
    result.Scale.Rule = numerics::ScaleRule::Ceil;
    break;
  case ScaleRule::RCeil:
    result.Scale.Rule = numerics::ScaleRule::RCeil;
    break;
  case ScaleRule::RFloor:
    result.Scale.Rule = numerics::ScaleRule::RFloor;
    break;
  case ScaleRule::Even:
    result.Scale.Rule = numerics::ScaleRule::Even;
    break;
  case ScaleRule::MSE:
    result.Scale.Rule = numerics::ScaleRule::LeastError;
    break;
  }
  // -1 for none and 0 for a whole row in both.
  result.Scale.Tile = scale.getTile();
  if (mlir::DictionaryAttr options = scale.getOptions())
    for (mlir::NamedAttribute option : options) {
      StringRef key = option.getName();
      std::optional<double> number = scale.getOption(key);
      if (key == "room" && number)
        result.Scale.Room = *number;
      else if (key == "amax" && number)
        result.Scale.Amax = static_cast<float>(*number);
      else if (key == "max" && number)
        result.Scale.Max = static_cast<float>(*number);
      else
        return ("the option '" + key + "' of a scale").str();
    }
  return "";
}

static std::string convert(mlir::ufp4::OperandAttr operand,
                           numerics::QuantizeSpec &result) {
  using mlir::ufp4::SignSource;
  if (std::string problem = convert(operand.getFormat(), result);
      !problem.empty())
    return problem;
  if (mlir::ufp4::RhtAttr rht = operand.getRht()) {
    numerics::RhtSpec &spec = result.Rht.emplace();
    spec.Size = rht.getSize();
    spec.ResultInBF16 = rht.getRoundToBF16();
    switch (rht.getSource()) {
    case SignSource::Fixed:
      spec.Source = numerics::SignSource::Published;
      break;
    case SignSource::Plus:
      spec.Source = numerics::SignSource::Plus;
      break;
    case SignSource::Drawn:
      spec.Source = numerics::SignSource::Seeded;
      break;
    case SignSource::Explicit:
      spec.Source = numerics::SignSource::Explicit;
      spec.Signs.assign(rht.getSigns().asArrayRef().begin(),
                        rht.getSigns().asArrayRef().end());
      break;
    }
  }
  mlir::ufp4::RoundingAttr rounding = operand.getRounding();
  switch (rounding.getKind()) {
  case mlir::ufp4::RoundingKind::NearestEven:
    break;
  case mlir::ufp4::RoundingKind::Stochastic:
    result.Rounding = {numerics::RoundingMode::Stochastic,
                       static_cast<unsigned>(rounding.getBits())};
    break;
  case mlir::ufp4::RoundingKind::NearestAway:
    return "rounding nearest_away";
  case mlir::ufp4::RoundingKind::Eden:
    return "rounding eden";
  }
  for (Attribute policy : operand.getPolicies()) {
    if (llvm::isa<mlir::ufp4::ClampAttr>(policy))
      return "clamping";
    if (llvm::isa<mlir::ufp4::RequantizeAttr>(policy))
      return "requantization";
  }
  return "";
}

std::optional<numerics::QuantizeSpec>
ufp4::embed::readPolicy(std::string_view policy, Messages &messages) {
  Input input({"", "policy"}, messages);
  if (!input)
    return std::nullopt;
  std::string text = "#ufp4.operand<" + std::string(policy) + ">";
  Attribute attribute = mlir::parseAttribute(text, input.getContext());
  if (!attribute)
    return std::nullopt;
  auto operand = llvm::cast<mlir::ufp4::OperandAttr>(attribute);
  if (!operand.getFormat()) {
    input.fail("expected a policy with a #ufp4.format, but got '" +
               StringRef(policy) + "'");
    return std::nullopt;
  }
  numerics::QuantizeSpec spec;
  if (std::string problem = convert(operand, spec); !problem.empty()) {
    input.fail("docs/numerics.md gives no arithmetic for " + problem);
    return std::nullopt;
  }
  if (numerics::Status status = numerics::validate(spec); !status.ok()) {
    input.fail(status.message());
    return std::nullopt;
  }
  return spec;
}

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

Function::~Function() = default;

static std::atomic<unsigned> threadCount = 0;

void ufp4::embed::setThreads(unsigned count) { threadCount = count; }

static bool fail(Messages &messages, const Twine &text) {
  messages.text += text.str() + "\n";
  return false;
}

static std::nullopt_t fail(Messages &messages, llvm::Error error) {
  fail(messages, llvm::toString(std::move(error)));
  return std::nullopt;
}

static Slot convert(const rt::Signature::Slot &slot) {
  Slot result{slot.name, rt::elementName(slot.type).str(),
              rt::elementSize(slot.type), slot.shape};
  for (int64_t &extent : result.shape)
    extent = std::max<int64_t>(extent, -1);
  return result;
}

/// As `rt::shapeString`, of a type by its name.
static std::string describeType(StringRef type, ArrayRef<int64_t> shape) {
  std::string text = "tensor<";
  for (int64_t extent : shape)
    text += (extent < 0 ? "?" : std::to_string(extent)) + "x";
  return text + type.str() + ">";
}

void Function::describe(const CacheEntry &entry) {
  name = entry.signature.function;
  for (const rt::Signature::Slot &slot : entry.signature.arguments) {
    seeded |= slot.isSeed;
    if (!slot.isSeed)
      arguments.push_back(convert(slot));
  }
  for (const rt::Signature::Slot &slot : entry.signature.results)
    results.push_back(convert(slot));
  report = entry.report;
  notes = entry.notes;
}

bool Function::checkInputs(const std::vector<Tensor> &inputs,
                           Messages &messages) const {
  if (inputs.size() != arguments.size())
    return fail(messages, "expected " + Twine(arguments.size()) +
                              " arguments but got " + Twine(inputs.size()));
  for (auto [i, slot, input] : llvm::enumerate(arguments, inputs)) {
    bool fits = slot.type == input.type &&
                slot.shape.size() == input.shape.size() &&
                llvm::all_of(llvm::zip(slot.shape, input.shape), [](auto pair) {
                  auto [wanted, given] = pair;
                  return given >= 0 && (wanted < 0 || wanted == given);
                });
    if (!fits)
      return fail(messages,
                  "argument " + Twine(i) +
                      (slot.name.empty() ? "" : " ('" + slot.name + "')") +
                      ": expected " + describeType(slot.type, slot.shape) +
                      " but got " + describeType(input.type, input.shape));
  }
  return true;
}

namespace {

class CPUFunction final : public Function {
public:
  static std::shared_ptr<Function> make(const CacheEntry &entry,
                                        Messages &messages);

  bool isOnGPU() const override { return false; }

  std::optional<std::vector<OwnedTensor>> run(const std::vector<Tensor> &inputs,
                                              uint64_t seed,
                                              Messages &messages) override;

  std::optional<std::vector<std::vector<int64_t>>>
  getResultShapes(const std::vector<Tensor> &, unsigned,
                  Messages &messages) override {
    fail(messages, "expected a function for a GPU, but it is for the CPU");
    return std::nullopt;
  }

  bool enqueue(const std::vector<Tensor> &, const std::vector<Tensor> &,
               uint64_t, unsigned, uintptr_t, Messages &messages) override {
    return fail(messages, "expected a function for a GPU, but it is for the "
                          "CPU");
  }

private:
  std::unique_ptr<rt::CompiledModule> compiled;
};

class GPUFunction final : public Function {
public:
  static std::shared_ptr<Function> make(const CacheEntry &entry);

  bool isOnGPU() const override { return true; }

  std::optional<std::vector<OwnedTensor>> run(const std::vector<Tensor> &inputs,
                                              uint64_t seed,
                                              Messages &messages) override;

  std::optional<std::vector<std::vector<int64_t>>>
  getResultShapes(const std::vector<Tensor> &inputs, unsigned device,
                  Messages &messages) override;

  bool enqueue(const std::vector<Tensor> &inputs,
               const std::vector<Tensor> &outputs, uint64_t seed,
               unsigned device, uintptr_t stream, Messages &messages) override;

private:
  /// The program on a device, loaded where it has not been.
  llvm::Expected<std::shared_ptr<rt::launch::LoadedProgram>>
  load(unsigned device);

  rt::Program program;
  std::mutex mutex; // of `loaded`
  std::map<unsigned, std::shared_ptr<rt::launch::LoadedProgram>> loaded;
};

} // namespace

//===----------------------------------------------------------------------===//
// Functions on the CPU
//===----------------------------------------------------------------------===//

static rt::ElementType getType(const Tensor &tensor) {
  return *rt::parseElementType(tensor.type); // It is the argument's.
}

static LogicalResult lowerForCPU(Input &input) {
  PassManager lower(input.getContext());
  mlir::ufp4::CPUOptions options;
  options.isa = rt::getHostIsa();
  options.parallel = true;
  mlir::ufp4::buildCPUPipeline(lower, options);
  return lower.run(input.get());
}

std::shared_ptr<Function> CPUFunction::make(const CacheEntry &entry,
                                            Messages &messages) {
  auto compiled = rt::CompiledModule::link(entry.objects, entry.signature);
  if (!compiled) {
    fail(messages, compiled.takeError());
    return nullptr;
  }
  auto function = std::make_shared<CPUFunction>();
  function->describe(entry);
  function->compiled = std::move(*compiled);
  return function;
}

std::optional<std::vector<OwnedTensor>>
CPUFunction::run(const std::vector<Tensor> &inputs, uint64_t seed,
                 Messages &messages) {
  if (!checkInputs(inputs, messages))
    return std::nullopt;
  std::vector<rt::TensorView> views;
  size_t next = 0;
  std::vector<std::vector<int64_t>> seedShapes;
  seedShapes.reserve(compiled->getSignature().arguments.size());
  for (const rt::Signature::Slot &slot : compiled->getSignature().arguments) {
    if (slot.isSeed) {
      views.push_back(
          {slot.type, seedShapes.emplace_back(slot.shape.size(), 1), &seed});
    } else {
      const Tensor &input = inputs[next++];
      views.push_back({getType(input), input.shape, input.data});
    }
  }
  rt::setThreads(threadCount);
  auto outcome = compiled->runInPlace(views);
  if (!outcome)
    return fail(messages, outcome.takeError());
  std::vector<OwnedTensor> results;
  for (rt::OwnedTensor &tensor : *outcome)
    results.push_back({{rt::elementName(tensor.type).str(),
                        std::move(tensor.shape), tensor.data},
                       std::shared_ptr<void>(std::move(tensor.memory))});
  return results;
}

//===----------------------------------------------------------------------===//
// Functions on a GPU
//===----------------------------------------------------------------------===//

std::shared_ptr<Function> GPUFunction::make(const CacheEntry &entry) {
  auto function = std::make_shared<GPUFunction>();
  function->describe(entry);
  function->program = *entry.program;
  return function;
}

llvm::Expected<std::shared_ptr<rt::launch::LoadedProgram>>
GPUFunction::load(unsigned ordinal) {
  std::lock_guard<std::mutex> guard(mutex);
  std::shared_ptr<rt::launch::LoadedProgram> &entry = loaded[ordinal];
  if (entry)
    return entry;
  auto device = rt::launch::Device::open(program.Target, ordinal);
  if (!device)
    return device.takeError();
  auto opened = rt::launch::LoadedProgram::load(*device, program);
  if (!opened)
    return opened.takeError();
  entry = std::move(*opened);
  return entry;
}

std::optional<std::vector<OwnedTensor>>
GPUFunction::run(const std::vector<Tensor> &inputs, uint64_t seed,
                 Messages &messages) {
  if (!checkInputs(inputs, messages))
    return std::nullopt;
  auto on = load(0);
  if (!on)
    return fail(messages, on.takeError());
  auto entry = (*on)->getFunction(name);
  if (!entry)
    return fail(messages, entry.takeError());
  std::vector<rt::Tensor> values;
  for (const Tensor &input : inputs) {
    auto value = rt::Tensor::zeros(getType(input), input.shape);
    if (!value)
      return fail(messages, value.takeError());
    if (!value->getBytes().empty())
      std::memcpy(value->getBytes().data(), input.data,
                  value->getBytes().size());
    values.push_back(std::move(*value));
  }
  auto outcome = (*on)->run(**entry, values, seed);
  if (!outcome)
    return fail(messages, outcome.takeError());
  std::vector<OwnedTensor> results;
  for (rt::Tensor &tensor : *outcome) {
    auto kept = std::make_shared<rt::Tensor>(std::move(tensor));
    results.push_back(
        {{rt::elementName(kept->getType()).str(), kept->getShape().vec(),
          kept->getBytes().empty() ? nullptr : kept->getBytes().data()},
         kept});
  }
  return results;
}

std::optional<std::vector<std::vector<int64_t>>>
GPUFunction::getResultShapes(const std::vector<Tensor> &inputs, unsigned device,
                             Messages &messages) {
  if (!checkInputs(inputs, messages))
    return std::nullopt;
  auto on = load(device);
  if (!on)
    return fail(messages, on.takeError());
  auto entry = (*on)->getFunction(name);
  if (!entry)
    return fail(messages, entry.takeError());
  std::vector<std::vector<int64_t>> seedShapes;
  seedShapes.reserve((*entry)->Arguments.size());
  std::vector<ArrayRef<int64_t>> shapes;
  size_t next = 0;
  for (const rt::Argument &argument : (*entry)->Arguments)
    shapes.push_back(argument.Seed ? ArrayRef<int64_t>(seedShapes.emplace_back(
                                         argument.Shape.size(), 1))
                                   : ArrayRef<int64_t>(inputs[next++].shape));
  auto schedule = (*on)->getSchedule(**entry, shapes);
  if (!schedule)
    return fail(messages, schedule.takeError());
  return (*schedule)->ResultShapes;
}

bool GPUFunction::enqueue(const std::vector<Tensor> &inputs,
                          const std::vector<Tensor> &outputs, uint64_t seed,
                          unsigned device, uintptr_t stream,
                          Messages &messages) {
  if (!checkInputs(inputs, messages))
    return false;
  auto on = load(device);
  if (!on)
    return fail(messages, on.takeError()), false;
  auto entry = (*on)->getFunction(name);
  if (!entry)
    return fail(messages, entry.takeError()), false;
  auto convert = [](const std::vector<Tensor> &tensors) {
    std::vector<rt::launch::DeviceTensor> converted;
    for (const Tensor &tensor : tensors)
      converted.push_back(
          {reinterpret_cast<uintptr_t>(tensor.data), tensor.shape});
    return converted;
  };
  auto call = (*on)->bind(**entry, convert(inputs), convert(outputs), {seed},
                          reinterpret_cast<rt::Stream>(stream));
  if (!call)
    return fail(messages, call.takeError()), false;
  if (llvm::Error error = call->enqueue())
    return fail(messages, std::move(error)), false;
  if (!(*entry)->Assertions.empty())
    if (llvm::Error error = call->wait())
      return fail(messages, std::move(error)), false;
  return true;
}

//===----------------------------------------------------------------------===//
// Compilation
//===----------------------------------------------------------------------===//

/// Quantizes, and takes down what is gone afterwards.
static std::optional<CacheEntry> prepare(Input &input, const Options &options,
                                         Messages &messages) {
  ModuleOp module = input.get();
  // What can be wrong is looked at before the slow work.
  auto signature = rt::Signature::get(module, options.function);
  if (!signature)
    return fail(messages, signature.takeError());
  std::string function = signature->function;
  FailureOr<LentRecipe> recipe = LentRecipe::lend(module, options);
  if (failed(recipe) ||
      failed(mlir::ufp4::quantizeModel(module, convert(options))))
    return std::nullopt;
  recipe->giveBack();
  // Quantization may have added a seed.
  signature = rt::Signature::get(module, function);
  if (!signature)
    return fail(messages, signature.takeError());
  CacheEntry entry;
  entry.signature = std::move(*signature);
  entry.report = getReport(module, options);
  rt::markEntryPoint(module, function);
  return entry;
}

static bool checkTarget(const Options &options, Messages &messages) {
  if (mlir::ufp4::isTarget(options.target))
    return true;
  return fail(messages,
              "expected a target among: " + mlir::ufp4::listTargets() +
                  ", but got '" + options.target + "'");
}

std::optional<std::string> ufp4::embed::lower(const Source &source,
                                              const Options &options,
                                              Messages &messages) {
  if (!checkTarget(options, messages))
    return std::nullopt;
  Input input(source, messages);
  if (!input || !prepare(input, options, messages))
    return std::nullopt;
  if (mlir::ufp4::isGPUTarget(options.target)) {
    PassManager pm(input.getContext());
    mlir::ufp4::GPUOptions gpu;
    gpu.target = options.target;
    gpu.strict = options.strict;
    gpu.exact = options.exact;
    gpu.portable = options.portable;
    gpu.e8m0InFloat8 = options.e8m0InFloat8;
    mlir::ufp4::buildGPUPipeline(pm, gpu);
    if (failed(pm.run(input.get())))
      return std::nullopt;
  } else if (failed(lowerForCPU(input))) {
    return std::nullopt;
  }
  return print(input.get());
}

static std::optional<CacheEntry> compileEntry(const Source &source,
                                              const Options &options,
                                              bool onGPU, Messages &messages) {
  Input input(source, messages);
  if (!input)
    return std::nullopt;
  std::optional<CacheEntry> entry = prepare(input, options, messages);
  if (!entry)
    return std::nullopt;
  if (onGPU) {
    FailureOr<mlir::ufp4::GPUCode> code =
        mlir::ufp4::compileForGPU(input.get(), convert(options));
    if (failed(code))
      return std::nullopt;
    entry->program = std::move(code->program);
    entry->notes = std::move(code->notes);
    return entry;
  }
  if (failed(lowerForCPU(input)))
    return std::nullopt;
  auto objects =
      rt::CompiledModule::compileObjects(input.get(), entry->signature);
  if (!objects)
    return fail(messages, objects.takeError());
  entry->objects = std::move(*objects);
  return entry;
}

std::shared_ptr<Function> Function::compile(const Source &source,
                                            const Options &options,
                                            Messages &messages) {
  initializeOnce();
  if (!checkTarget(options, messages))
    return nullptr;
  bool onGPU = mlir::ufp4::isGPUTarget(options.target);
  std::string folder;
  std::optional<CacheEntry> entry;
  if (!options.cache.empty()) {
    folder = getCacheEntry(source, options, onGPU);
    entry = readCacheEntry(folder, onGPU);
  }
  bool fromCache = entry.has_value();
  if (!entry) {
    entry = compileEntry(source, options, onGPU, messages);
    if (!entry)
      return nullptr;
    if (!folder.empty())
      if (llvm::Error error = writeCacheEntry(folder, *entry)) {
        fail(messages, std::move(error));
        return nullptr;
      }
  }
  std::shared_ptr<Function> function =
      onGPU ? GPUFunction::make(*entry) : CPUFunction::make(*entry, messages);
  if (function)
    function->fromCache = fromCache;
  return function;
}
