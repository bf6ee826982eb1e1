//===- ProgramSimulation.cpp - programs in the lockstep model -------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Simulate/ProgramSimulation.h"

#include "ufp4/Runtime/Schedule.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/ScopeExit.h"

#include <cstring>

using namespace mlir;
using namespace mlir::ufp4;
namespace rt = ::ufp4::runtime;

static llvm::Error makeError(const Twine &message) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), message);
}

ProgramSimulation::ProgramSimulation(ModuleOp lowered,
                                     const rt::Program &program,
                                     const Chip &chip,
                                     Simulator::Options options)
    : lowered(lowered), program(program) {
  // Kernels of a program are in one module.
  auto modules = lowered.getOps<gpu::GPUModuleOp>();
  if (!modules.empty())
    simulator = std::make_unique<Simulator>(*modules.begin(), chip, options);
}

ProgramSimulation::~ProgramSimulation() = default;

void ProgramSimulation::setScheduleSeed(uint64_t seed) {
  if (simulator)
    simulator->setSeed(seed);
}

llvm::StringMap<uint64_t> ProgramSimulation::getStatistics() const {
  return simulator ? simulator->getStatistics() : llvm::StringMap<uint64_t>();
}

namespace {
using LaunchListener = std::function<void(StringRef, Simulator::Extent)>;

/// One call of a function.
class Call {
public:
  Call(Simulator &simulator, const rt::Program &program,
       const rt::Function &function, std::vector<int64_t> symbols,
       const LaunchListener &listener)
      : simulator(simulator), program(program), function(function),
        listener(listener), symbols(std::move(symbols)),
        temporaries(function.Temporaries.size()) {}
  ~Call() {
    for (uint64_t address : owned)
      simulator.free(address);
  }

  llvm::Error run(ArrayRef<rt::Tensor> arguments);
  llvm::Expected<std::vector<rt::Tensor>> readResults();

private:
  uint64_t allocate(uint64_t bytes, StringRef name) {
    owned.push_back(simulator.allocate(bytes, name));
    return owned.back();
  }
  llvm::Expected<uint64_t> evaluate(const rt::Expression &expression,
                                    StringRef what) {
    llvm::Expected<int64_t> value = expression.evaluate(symbols);
    if (!value)
      return value.takeError();
    if (*value < 0)
      return makeError("expected " + what + " of at least 0, but got " +
                       Twine(*value));
    return static_cast<uint64_t>(*value);
  }
  llvm::Expected<uint64_t> getAddress(const rt::Location &location);
  llvm::Expected<SimulatedTensorMap> getMap(const rt::TensorMap &map);
  llvm::Error launch(const rt::LaunchStep &step);
  llvm::Error copy(const rt::CopyStep &step);
  llvm::Error fill(const rt::FillStep &step);

  Simulator &simulator;
  const rt::Program &program;
  const rt::Function &function;
  const LaunchListener &listener;
  std::vector<int64_t> symbols;
  std::vector<uint64_t> arguments, constants, temporaries, owned;
};
} // namespace

llvm::Expected<uint64_t> Call::getAddress(const rt::Location &location) {
  llvm::Expected<uint64_t> offset = evaluate(location.Offset, "an offset");
  if (!offset)
    return offset;
  const std::vector<uint64_t> &bases =
      location.Buffer.Which == rt::BufferRef::Kind::Argument   ? arguments
      : location.Buffer.Which == rt::BufferRef::Kind::Constant ? constants
                                                               : temporaries;
  return bases[location.Buffer.Index] + *offset;
}

llvm::Expected<SimulatedTensorMap> Call::getMap(const rt::TensorMap &map) {
  SimulatedTensorMap made;
  llvm::Expected<uint64_t> address = getAddress(map.Base);
  if (!address)
    return address.takeError();
  made.address = *address;
  made.elementBytes = rt::tensorMapTypeSize(map.Type);
  for (auto [from, to] :
       {std::pair{&map.Dims, &made.dims}, {&map.Strides, &made.strides}})
    for (const rt::Expression &expression : *from) {
      llvm::Expected<uint64_t> value = evaluate(expression, "an extent");
      if (!value)
        return value.takeError();
      to->push_back(*value);
    }
  made.box = map.Box;
  made.swizzle = map.Swizzle;
  made.fillNaN = map.FillNaN;
  return made;
}

llvm::Error Call::launch(const rt::LaunchStep &step) {
  const rt::Kernel &kernel = program.Kernels[step.Kernel];
  Simulator::Extent grid, block;
  for (unsigned d = 0; d < 3; ++d) {
    llvm::Expected<uint64_t> blocks = evaluate(step.Grid[d], "a grid");
    llvm::Expected<uint64_t> threads = evaluate(step.Block[d], "a block");
    if (!blocks || !threads)
      return llvm::joinErrors(blocks.takeError(), threads.takeError());
    grid[d] = *blocks;
    block[d] = *threads;
  }
  if (llvm::is_contained(grid, 0u))
    return llvm::Error::success();
  llvm::Expected<uint64_t> shared = evaluate(step.SharedBytes, "shared memory");
  if (!shared)
    return shared.takeError();
  std::vector<Simulator::Argument> values;
  for (const rt::LaunchArgument &argument : step.Arguments) {
    if (const auto *location = std::get_if<rt::Location>(&argument)) {
      llvm::Expected<uint64_t> address = getAddress(*location);
      if (!address)
        return address.takeError();
      values.push_back(*address);
    } else if (const auto *number = std::get_if<rt::Expression>(&argument)) {
      llvm::Expected<int64_t> value = number->evaluate(symbols);
      if (!value)
        return value.takeError();
      values.push_back(static_cast<uint64_t>(*value));
    } else if (const auto *bits = std::get_if<rt::FloatBits>(&argument)) {
      values.push_back(bits->Bits);
    } else {
      auto map = getMap(std::get<rt::TensorMap>(argument));
      if (!map)
        return map.takeError();
      values.push_back(std::move(*map));
    }
  }
  if (listener)
    listener(kernel.getSymbol(), grid);
  LogicalResult done =
      simulator.launch(kernel.getSymbol(), grid, block, *shared, values);
  std::vector<Finding> findings = simulator.takeFindings();
  Simulator::emit(findings);
  if (failed(done))
    return makeError("kernel '" + kernel.Name + "' failed in the model");
  return llvm::Error::success();
}

llvm::Error Call::copy(const rt::CopyStep &step) {
  llvm::Expected<uint64_t> to = getAddress(step.To),
                           from = getAddress(step.From);
  llvm::Expected<uint64_t> bytes = evaluate(step.Bytes, "a copy"),
                           rows = evaluate(step.Rows, "rows"),
                           toPitch = evaluate(step.ToPitch, "a pitch"),
                           fromPitch = evaluate(step.FromPitch, "a pitch");
  for (auto *value : {&to, &from, &bytes, &rows, &toPitch, &fromPitch})
    if (!*value)
      return value->takeError();
  std::vector<uint8_t> row(*bytes);
  for (uint64_t i = 0; i < *rows; ++i)
    if (!simulator.read(*from + i * *fromPitch, row) ||
        !simulator.write(*to + i * *toPitch, row))
      return makeError("expected a copy within its buffers");
  return llvm::Error::success();
}

llvm::Error Call::fill(const rt::FillStep &step) {
  llvm::Expected<uint64_t> to = getAddress(step.To);
  llvm::Expected<uint64_t> count = evaluate(step.Count, "a fill");
  if (!to || !count)
    return llvm::joinErrors(to.takeError(), count.takeError());
  std::vector<uint8_t> bytes(*count * step.Width);
  for (uint64_t i = 0; i < *count; ++i)
    std::memcpy(&bytes[i * step.Width], &step.Value, step.Width);
  if (!simulator.write(*to, bytes))
    return makeError("expected a fill within its buffer");
  return llvm::Error::success();
}

static std::string nameOf(StringRef kind, size_t index, StringRef name) {
  return (kind + " " + Twine(index) +
          (name.empty() ? Twine() : " ('" + name + "')"))
      .str();
}

llvm::Error Call::run(ArrayRef<rt::Tensor> inputs) {
  auto toBytes = [](const char *data, size_t count) {
    return ArrayRef(reinterpret_cast<const uint8_t *>(data), count);
  };
  for (auto [i, tensor] : llvm::enumerate(inputs)) {
    uint64_t address =
        allocate(tensor.getBytes().size(),
                 nameOf("argument", i, function.Arguments[i].Name));
    simulator.write(
        address, toBytes(tensor.getBytes().data(), tensor.getBytes().size()));
    arguments.push_back(address);
  }
  for (auto [i, constant] : llvm::enumerate(program.Constants)) {
    uint64_t address =
        allocate(constant.Bytes, nameOf("constant", i, constant.Name));
    simulator.write(
        address,
        toBytes(program.ConstantData.data() + constant.Offset, constant.Bytes));
    constants.push_back(address);
  }
  for (auto [i, step] : llvm::enumerate(function.Steps)) {
    llvm::Error problem = llvm::Error::success();
    if (const auto *alloc = std::get_if<rt::AllocStep>(&step.What)) {
      const rt::Temporary &temporary = function.Temporaries[alloc->Temporary];
      llvm::Expected<uint64_t> bytes = evaluate(temporary.Bytes, "a buffer");
      if (!bytes)
        return bytes.takeError();
      temporaries[alloc->Temporary] = allocate(
          *bytes, nameOf("temporary", alloc->Temporary, temporary.Name));
      // Flags of assertions begin at 0.
      for (const rt::AssertionFlag &flag : function.Assertions)
        if (flag.Flag.Buffer.Which == rt::BufferRef::Kind::Temporary &&
            flag.Flag.Buffer.Index == alloc->Temporary) {
          llvm::Expected<uint64_t> address = getAddress(flag.Flag);
          if (!address)
            return address.takeError();
          simulator.write(*address, std::vector<uint8_t>(4));
        }
    } else if (const auto *released = std::get_if<rt::FreeStep>(&step.What)) {
      bool isResult = llvm::any_of(function.Results, [&](const rt::Result &r) {
        return r.Value.Buffer.Which == rt::BufferRef::Kind::Temporary &&
               r.Value.Buffer.Index == released->Temporary;
      });
      if (!isResult)
        simulator.free(temporaries[released->Temporary]);
    } else if (const auto *launched = std::get_if<rt::LaunchStep>(&step.What)) {
      problem = launch(*launched);
    } else if (const auto *copied = std::get_if<rt::CopyStep>(&step.What)) {
      problem = copy(*copied);
    } else if (const auto *filled = std::get_if<rt::FillStep>(&step.What)) {
      problem = fill(*filled);
    } else {
      const auto &check = std::get<rt::CheckStep>(step.What);
      llvm::Expected<int64_t> holds = check.Condition.evaluate(symbols);
      if (!holds)
        return holds.takeError();
      if (!*holds)
        return makeError(check.Message);
    }
    if (problem)
      return makeError(rt::describeStep(function, i) + ": " +
                       llvm::toString(std::move(problem)));
  }
  for (const rt::AssertionFlag &flag : function.Assertions) {
    llvm::Expected<uint64_t> address = getAddress(flag.Flag);
    if (!address)
      return address.takeError();
    uint8_t bytes[4];
    int32_t number = 0;
    if (!simulator.read(*address, bytes))
      return makeError("expected a flag of assertions that is in memory");
    std::memcpy(&number, bytes, 4);
    if (number != 0)
      return makeError(flag.Messages[number - 1]);
  }
  return llvm::Error::success();
}

llvm::Expected<std::vector<rt::Tensor>> Call::readResults() {
  std::vector<rt::Tensor> results;
  for (auto [i, result] : llvm::enumerate(function.Results)) {
    std::vector<int64_t> shape;
    for (const rt::Expression &extent : result.Shape) {
      llvm::Expected<uint64_t> value = evaluate(extent, "an extent");
      if (!value)
        return value.takeError();
      shape.push_back(*value);
    }
    llvm::Expected<rt::Tensor> tensor = rt::Tensor::zeros(result.Type, shape);
    if (!tensor)
      return tensor.takeError();
    llvm::Expected<uint64_t> address = getAddress(result.Value);
    if (!address)
      return address.takeError();
    auto bytes = tensor->getBytes();
    if (!simulator.read(
            *address, MutableArrayRef(reinterpret_cast<uint8_t *>(bytes.data()),
                                      bytes.size())))
      return makeError(nameOf("result", i, result.Name) +
                       ": expected it within its buffer");
    uint64_t written = simulator.findUnwritten(*address, bytes.size());
    if (written < bytes.size())
      return makeError(nameOf("result", i, result.Name) + ": byte " +
                       Twine(written) + " of " + Twine(bytes.size()) +
                       " is not written by any kernel");
    results.push_back(std::move(*tensor));
  }
  return results;
}

llvm::Expected<std::vector<rt::Tensor>>
ProgramSimulation::run(StringRef name, ArrayRef<rt::Tensor> arguments) {
  const rt::Function *function = nullptr;
  for (const rt::Function &each : program.Functions)
    if (each.Name == name)
      function = &each;
  if (!function)
    return makeError("expected a function of the program, but got '" + name +
                     "'");
  if (arguments.size() != function->Arguments.size())
    return makeError("expected " + Twine(function->Arguments.size()) +
                     " arguments, but got " + Twine(arguments.size()));
  std::vector<ArrayRef<int64_t>> shapes;
  for (const rt::Tensor &argument : arguments)
    shapes.push_back(argument.getShape());
  auto symbols = rt::bindSymbols(*function, shapes);
  if (!symbols)
    return symbols.takeError();
  if (!simulator)
    return makeError("expected a module with kernels");
  Call call(*simulator, program, *function, std::move(*symbols), onLaunch);
  if (llvm::Error problem = call.run(arguments))
    return std::move(problem);
  return call.readResults();
}
