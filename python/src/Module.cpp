//===- Module.cpp - the extension module of the Python package ------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// ufp4._native: ufp4/Embed/Embed.h for Python. The package's own modules, in
// Python, are what users see.
//
//===----------------------------------------------------------------------===//

#include "Module.h"

#include "ufp4/Embed/Embed.h"

#include <nanobind/stl/optional.h>
#include <nanobind/stl/pair.h>
#include <nanobind/stl/shared_ptr.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/tuple.h>
#include <nanobind/stl/vector.h>

#include <array>

namespace nb = nanobind;
using namespace nb::literals;
using namespace ufp4::embed;

//===----------------------------------------------------------------------===//
// Errors
//===----------------------------------------------------------------------===//

static std::string trimmed(std::string text) {
  while (!text.empty() && text.back() == '\n')
    text.pop_back();
  return text;
}

/// Raises ufp4.Error.
void ufp4::python::raise(const Messages &messages) {
  nb::object type = nb::module_::import_("ufp4._errors").attr("Error");
  nb::object error = type(trimmed(messages.text), messages.file, messages.line,
                          messages.column);
  PyErr_SetObject(type.ptr(), error.ptr());
  throw nb::python_error();
}

/// The outcome of a call that is made without the lock of the interpreter. What
/// was said although it succeeded is a warning, at the caller of the package.
template <typename F> static auto unlocked(F call) {
  Messages messages;
  auto outcome = [&] {
    nb::gil_scoped_release release;
    return call(messages);
  }();
  if (!outcome)
    ufp4::python::raise(messages);
  if (!messages.text.empty()) {
    nb::object type =
        nb::module_::import_("ufp4._errors").attr("CompileWarning");
    if (PyErr_WarnEx(type.ptr(), trimmed(messages.text).c_str(), 2) != 0)
      throw nb::python_error();
  }
  return outcome;
}

//===----------------------------------------------------------------------===//
// Arrays
//===----------------------------------------------------------------------===//

namespace {

using Code = nb::dlpack::dtype_code;

struct ElementType {
  const char *name;
  Code code;
  uint8_t bits;
};

/// MLIR's names and DLPack's. The first of a name is how results are given out.
constexpr std::array<ElementType, 16> elementTypes = {{
    {"i1", Code::Bool, 8},
    {"i8", Code::Int, 8},
    {"ui8", Code::UInt, 8},
    {"i16", Code::Int, 16},
    {"ui16", Code::UInt, 16},
    {"i32", Code::Int, 32},
    {"ui32", Code::UInt, 32},
    {"i64", Code::Int, 64},
    {"ui64", Code::UInt, 64},
    {"f16", Code::Float, 16},
    {"bf16", Code::Bfloat, 16},
    {"f32", Code::Float, 32},
    {"f64", Code::Float, 64},
    {"f8E4M3FN", Code::Float8_E4M3FN, 8},
    {"f8E5M2", Code::Float8_E5M2, 8},
    {"f8E8M0FNU", Code::Float8_E8M0FNU, 8},
}};

/// An array of any framework, seen where it lies.
class Array {
public:
  Array(nb::ndarray<nb::ro> source, std::optional<std::string> type)
      : source(std::move(source)) {
    nb::dlpack::dtype given = this->source.dtype();
    if (type) {
      this->type = *type;
      return;
    }
    for (const ElementType &known : elementTypes)
      if (given.code == static_cast<uint8_t>(known.code) &&
          given.bits == known.bits && given.lanes == 1) {
        this->type = known.name;
        return;
      }
    throw nb::type_error(("expected elements of i1, i8 to i64, f8E4M3FN, "
                          "f8E5M2, f8E8M0FNU, bf16, f16, f32 or f64, but got "
                          "DLPack's type " +
                          std::to_string(given.code) + " of " +
                          std::to_string(given.bits) + " bits")
                             .c_str());
  }

  const std::string &getType() const { return type; }
  std::vector<int64_t> getShape() const {
    std::vector<int64_t> shape;
    for (size_t dim = 0; dim < source.ndim(); ++dim)
      shape.push_back(source.shape(dim));
    return shape;
  }
  uintptr_t getAddress() const {
    return reinterpret_cast<uintptr_t>(source.data());
  }
  std::pair<int, int> getDevice() const {
    return {source.device_type(), source.device_id()};
  }
  bool isContiguous() const {
    for (size_t dim = 0; dim < source.ndim(); ++dim)
      if (source.shape(dim) == 0)
        return true;
    int64_t packed = 1;
    for (size_t dim = source.ndim(); dim-- > 0;) {
      if (source.shape(dim) != 1 && source.stride(dim) != packed)
        return false;
      packed *= source.shape(dim);
    }
    return true;
  }
  Tensor getTensor() const {
    return {type, getShape(), const_cast<void *>(source.data())};
  }

private:
  nb::ndarray<nb::ro> source;
  std::string type;
};

} // namespace

static std::vector<Tensor> getTensors(const std::vector<Array *> &arrays) {
  std::vector<Tensor> tensors;
  for (const Array *array : arrays)
    tensors.push_back(array->getTensor());
  return tensors;
}

/// An array over the memory of a result. With `plain`, of unsigned integers in
/// place of the types that numpy lacks.
static nb::object give(OwnedTensor tensor, bool plain) {
  const ElementType *type = nullptr;
  for (const ElementType &known : elementTypes)
    if (tensor.type == known.name)
      type = &known;
  Code code = type->code;
  if (plain && code >= Code::Bfloat && code != Code::Bool)
    code = Code::UInt;
  std::vector<size_t> shape(tensor.shape.begin(), tensor.shape.end());
  auto *owner = new std::shared_ptr<void>(tensor.memory);
  nb::capsule capsule(owner, [](void *pointer) noexcept {
    delete static_cast<std::shared_ptr<void> *>(pointer);
  });
  nb::ndarray<nb::array_api, nb::device::cpu> array(
      tensor.data, shape.size(), shape.data(), capsule, nullptr,
      nb::dlpack::dtype{static_cast<uint8_t>(code), type->bits, 1});
  return nb::cast(array, nb::rv_policy::reference);
}

//===----------------------------------------------------------------------===//
// The module
//===----------------------------------------------------------------------===//

static void bindText(nb::module_ &m) {
  m.attr("__version__") = getVersion();
  nb::class_<Source>(m, "Source",
                     "A module as text, and what messages call it.")
      .def(
          "__init__",
          [](Source *self, std::string text, std::string name) {
            new (self) Source{std::move(text), std::move(name)};
          },
          "text"_a, "name"_a = "<string>")
      .def_ro("text", &Source::text)
      .def_ro("name", &Source::name);
  nb::class_<Options>(m, "Options", "How a module is compiled.")
      .def(
          "__init__",
          [](Options *self, std::string recipe,
             std::optional<std::string> recipeText, std::string target,
             std::string function, bool strict, bool exact, bool portable,
             bool e8m0InFloat8, std::string cache) {
            new (self) Options{std::move(recipe),
                               std::move(recipeText),
                               std::move(target),
                               std::move(function),
                               strict,
                               exact,
                               portable,
                               e8m0InFloat8,
                               std::move(cache)};
          },
          "recipe"_a = "", "recipe_text"_a = nb::none(), "target"_a = "cpu",
          "function"_a = "", "strict"_a = false, "exact"_a = false,
          "portable"_a = false, "e8m0_in_fp8"_a = false, "cache"_a = "");
  m.def("targets", &listTargets, "Names of all targets, in one string.");
  m.def(
      "opt",
      [](const Source &source, const std::string &pipeline) {
        return *unlocked([&](Messages &messages) {
          return runPipeline(source, pipeline, messages);
        });
      },
      "source"_a, "pipeline"_a, "Run a pipeline on a module.");
  m.def(
      "quantize_ir",
      [](const Source &source, const Options &options) {
        auto result = unlocked([&](Messages &messages) {
          return ufp4::embed::quantize(source, options, messages);
        });
        return std::make_pair(result->text, result->report);
      },
      "source"_a, "options"_a, "The quantized module and the report, as JSON.");
  m.def(
      "lower",
      [](const Source &source, const Options &options) {
        return *unlocked([&](Messages &messages) {
          return lower(source, options, messages);
        });
      },
      "source"_a, "options"_a, "The lowered module.");
  m.def(
      "check_recipe",
      [](const Source &source) {
        return unlocked([&](Messages &messages) {
                 return checkRecipe(source, messages);
               })
            ->name;
      },
      "source"_a, "The name of the recipe of a text.");
  m.def("recipe_folders", &getRecipeFolders, "Where recipes are looked for.");
  m.def("set_threads", &setThreads, "count"_a,
        "How many threads kernels on the CPU run on; 0: one for each core.");
}

static void bindFunctions(nb::module_ &m) {
  nb::class_<Slot>(m, "Slot", "An argument or a result.")
      .def_ro("name", &Slot::name)
      .def_ro("type", &Slot::type)
      .def_ro("element_size", &Slot::elementSize)
      .def_ro("shape", &Slot::shape);
  nb::class_<Array>(m, "Array", "An array of any framework, where it lies.")
      .def(nb::init<nb::ndarray<nb::ro>, std::optional<std::string>>(),
           "source"_a, "type"_a = nb::none())
      .def_prop_ro("type", &Array::getType)
      .def_prop_ro("shape", &Array::getShape)
      .def_prop_ro("address", &Array::getAddress)
      .def_prop_ro("device", &Array::getDevice)
      .def_prop_ro("is_contiguous", &Array::isContiguous);
  nb::class_<Function>(m, "Function", "A compiled function.")
      .def_prop_ro("name", &Function::getName)
      .def_prop_ro("arguments", &Function::getArguments)
      .def_prop_ro("results", &Function::getResults)
      .def_prop_ro("takes_seed", &Function::takesSeed)
      .def_prop_ro("is_on_gpu", &Function::isOnGPU)
      .def_prop_ro("report", &Function::getReport)
      .def_prop_ro("notes", &Function::getNotes)
      .def_prop_ro("from_cache", &Function::isFromCache)
      .def(
          "run",
          [](Function &self, const std::vector<Array *> &inputs, uint64_t seed,
             bool plain) {
            std::vector<Tensor> tensors = getTensors(inputs);
            auto results = unlocked([&](Messages &messages) {
              return self.run(tensors, seed, messages);
            });
            std::vector<std::pair<nb::object, std::string>> given;
            for (OwnedTensor &tensor : *results) {
              std::string type = tensor.type;
              given.emplace_back(give(std::move(tensor), plain), type);
            }
            return given;
          },
          "inputs"_a, "seed"_a, "plain"_a,
          "Run on memory of the host: results, each with its type.")
      .def(
          "result_shapes",
          [](Function &self, const std::vector<Array *> &inputs,
             unsigned device) {
            std::vector<Tensor> tensors = getTensors(inputs);
            return *unlocked([&](Messages &messages) {
              return self.getResultShapes(tensors, device, messages);
            });
          },
          "inputs"_a, "device"_a, "Shapes of the results on a GPU.")
      .def(
          "enqueue",
          [](Function &self, const std::vector<Array *> &inputs,
             const std::vector<Array *> &outputs, uint64_t seed,
             unsigned device, uintptr_t stream) {
            std::vector<Tensor> from = getTensors(inputs);
            std::vector<Tensor> to = getTensors(outputs);
            unlocked([&](Messages &messages) {
              return self.enqueue(from, to, seed, device, stream, messages);
            });
          },
          "inputs"_a, "outputs"_a, "seed"_a, "device"_a, "stream"_a,
          "Put the function into a stream of a GPU.");
  m.def(
      "compile",
      [](const Source &source, const Options &options) {
        return unlocked([&](Messages &messages) {
          return Function::compile(source, options, messages);
        });
      },
      "source"_a, "options"_a, "Compile a function of a module.");
}

NB_MODULE(_native, m) {
  m.doc() = "The compiler and lib/Numerics, for the modules of the package.";
  bindText(m);
  bindFunctions(m);
  ufp4::python::bindNumerics(m);
}
