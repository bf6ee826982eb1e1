//===- Numerics.cpp - lib/Numerics on numpy arrays ------------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Module.h"

#include "ufp4/Numerics/ScaledMatmul.h"

#include <nanobind/stl/optional.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/tuple.h>
#include <nanobind/stl/vector.h>

#include <memory>

namespace nb = nanobind;
using namespace nb::literals;
using namespace ufp4::numerics;

template <typename T>
using Input = nb::ndarray<const T, nb::c_contig, nb::device::cpu>;
template <typename T> using Output = nb::ndarray<nb::numpy, T>;
using Policy = QuantizeSpec;

static void check(const Status &status) {
  if (status.ok())
    return;
  ufp4::embed::Messages messages;
  messages.text = status.message();
  ufp4::python::raise(messages);
}

[[noreturn]] static void fail(std::string text) {
  check(Status::failure(std::move(text)));
  __builtin_unreachable();
}

template <typename T> static std::vector<int64_t> shapeOf(const Input<T> &x) {
  std::vector<int64_t> shape;
  for (size_t dim = 0; dim < x.ndim(); ++dim)
    shape.push_back(static_cast<int64_t>(x.shape(dim)));
  return shape;
}

template <typename T> static std::span<const T> spanOf(const Input<T> &x) {
  return {x.data(), x.size()};
}

static View viewOf(const std::vector<int64_t> &shape, int64_t along) {
  auto rank = static_cast<int64_t>(shape.size());
  int64_t dim = along < 0 ? along + rank : along;
  if (dim < 0 || dim >= rank)
    fail("expected a dimension of a tensor of rank " + std::to_string(rank) +
         " but got " + std::to_string(along));
  std::optional<View> view = viewAlong(shape, static_cast<size_t>(dim));
  if (!view)
    fail("the tensor is too large");
  return *view;
}

/// A shape in which the dimension of contraction, and that of rows, are those
/// of a view.
static std::vector<size_t> shapeOf(std::vector<int64_t> shape, int64_t along,
                                   const View &view) {
  auto rank = static_cast<int64_t>(shape.size());
  int64_t dim = along < 0 ? along + rank : along;
  std::optional<int64_t> rowDim;
  for (int64_t i = 0; i < rank; ++i)
    if (i != dim)
      rowDim = i;
  shape[dim] = view.Length;
  if (rowDim)
    shape[*rowDim] = view.Rows;
  return {shape.begin(), shape.end()};
}

static size_t countOf(const std::vector<size_t> &shape) {
  size_t count = 1;
  for (size_t extent : shape)
    count *= extent;
  return count;
}

/// A new array, and where its elements are.
template <typename T> struct Made {
  explicit Made(std::vector<size_t> shape)
      : shape(std::move(shape)), count(countOf(this->shape)),
        memory(new T[count]()) {}
  std::span<T> span() { return {memory.get(), count}; }
  Output<T> give() {
    T *data = memory.release();
    nb::capsule owner(data,
                      [](void *p) noexcept { delete[] static_cast<T *>(p); });
    return Output<T>(data, shape.size(), shape.data(), owner);
  }
  std::vector<size_t> shape;
  size_t count;
  std::unique_ptr<T[]> memory;
};

/// Runs without the lock of the interpreter.
template <typename F> static void run(F call) {
  Status status = [&] {
    nb::gil_scoped_release release;
    return call();
  }();
  check(status);
}

static std::vector<size_t> scalesShape(const std::vector<int64_t> &codes,
                                       int64_t along, const Format &format) {
  if (format.isTensorBlock())
    return {};
  return shapeOf(codes, along, scalesView(viewOf(codes, along), format));
}

/// Nothing where the format has no outer scales.
static std::optional<std::vector<size_t>>
outerShape(const std::vector<int64_t> &codes, int64_t along,
           const Format &format) {
  if (!hasOuterScale(format.Scale.Kind))
    return std::nullopt;
  if (format.Scale.Tile == NoTile)
    return std::vector<size_t>();
  return shapeOf(codes, along, outerView(viewOf(codes, along), format));
}

static nb::object quantizeArray(const Input<float> &x, int64_t along,
                                const Policy &policy, uint64_t seed,
                                uint32_t site, uint32_t stream) {
  Policy spec = policy;
  spec.Random = {seed, site, stream};
  std::vector<int64_t> shape = shapeOf(x);
  View view = viewOf(shape, along);
  std::vector<size_t> codesShape = shapeOf(shape, along, codesView(view, spec));
  std::vector<int64_t> codesExtents(codesShape.begin(), codesShape.end());
  Made<uint8_t> codes(codesShape);
  Made<float> scales(scalesShape(codesExtents, along, spec));
  std::optional<std::vector<size_t>> outerExtents =
      outerShape(codesExtents, along, spec);
  Made<float> outer(outerExtents.value_or(std::vector<size_t>{0}));
  run([&] {
    return quantize(spanOf(x), view, spec, codes.span(), scales.span(),
                    outer.span());
  });
  nb::object outerObject =
      outerExtents ? nb::cast(outer.give()) : nb::object(nb::none());
  return nb::make_tuple(codes.give(), scales.give(), outerObject);
}

using OptionalInput = std::optional<Input<float>>;

static std::span<const float> spanOf(const OptionalInput &x) {
  return x ? spanOf(*x) : std::span<const float>();
}

/// Shapes are told from the codes: a tensor of another one with the right
/// number of elements would be read wrongly.
static void checkShapes(const char *who, const Input<uint8_t> &codes,
                        const Input<float> &scales, const OptionalInput &outer,
                        int64_t along, const Format &format) {
  auto describe = [](const std::vector<size_t> &shape) {
    std::string text = "(";
    for (size_t extent : shape)
      text += std::to_string(extent) + ", ";
    return text + ")";
  };
  auto compare = [&](const char *what, const Input<float> &given,
                     const std::vector<size_t> &wanted) {
    std::vector<int64_t> shape = shapeOf(given);
    std::vector<size_t> got(shape.begin(), shape.end());
    if (got != wanted)
      fail(std::string(who) + what + ": expected the shape " +
           describe(wanted) + " but got " + describe(got));
  };
  compare("scales", scales, scalesShape(shapeOf(codes), along, format));
  std::optional<std::vector<size_t>> wanted =
      outerShape(shapeOf(codes), along, format);
  if (wanted && !outer)
    fail(std::string(who) + "outer: expected outer scales, which the format "
                            "has, but got none");
  if (!wanted && outer)
    fail(std::string(who) + "outer: the format has no outer scales");
  if (wanted)
    compare("outer", *outer, *wanted);
}

static nb::object dequantizeArray(const Input<uint8_t> &codes,
                                  const Input<float> &scales,
                                  const OptionalInput &outer, int64_t along,
                                  const Policy &policy) {
  std::vector<int64_t> shape = shapeOf(codes);
  View view = viewOf(shape, along);
  checkShapes("", codes, scales, outer, along, policy);
  Made<float> out(std::vector<size_t>(shape.begin(), shape.end()));
  run([&] {
    return dequantize(spanOf(codes), spanOf(scales), spanOf(outer), view,
                      policy, out.span());
  });
  return nb::cast(out.give());
}

static nb::object transformArray(const Input<float> &x, int64_t along,
                                 const Policy &policy, uint64_t seed,
                                 uint32_t site) {
  Policy spec = policy;
  spec.Random = {seed, site, 0};
  std::vector<int64_t> shape = shapeOf(x);
  View view = viewOf(shape, along);
  Made<float> out(shapeOf(shape, along, codesView(view, spec)));
  run([&] { return transformOperand(spanOf(x), view, spec, out.span()); });
  return nb::cast(out.give());
}

static nb::object
multiply(const Input<uint8_t> &lhsCodes, const Input<float> &lhsScales,
         const OptionalInput &lhsOuter, const Policy &lhsPolicy,
         bool lhsAlongLast, const Input<uint8_t> &rhsCodes,
         const Input<float> &rhsScales, const OptionalInput &rhsOuter,
         const Policy &rhsPolicy, bool rhsAlongLast, bool bf16) {
  for (const Input<uint8_t> *codes : {&lhsCodes, &rhsCodes})
    if (codes->ndim() != 2)
      fail("expected codes of rank 2 but got rank " +
           std::to_string(codes->ndim()));
  auto make = [](const Input<uint8_t> &codes, const Input<float> &scales,
                 const OptionalInput &outer, const Policy &policy, bool last) {
    return MatmulOperand{spanOf(codes),
                         spanOf(scales),
                         spanOf(outer),
                         policy,
                         static_cast<int64_t>(codes.shape(last ? 0 : 1)),
                         last ? Contraction::Last : Contraction::First};
  };
  checkShapes("lhs ", lhsCodes, lhsScales, lhsOuter, lhsAlongLast, lhsPolicy);
  checkShapes("rhs ", rhsCodes, rhsScales, rhsOuter, rhsAlongLast, rhsPolicy);
  MatmulOperand lhs =
      make(lhsCodes, lhsScales, lhsOuter, lhsPolicy, lhsAlongLast);
  MatmulOperand rhs =
      make(rhsCodes, rhsScales, rhsOuter, rhsPolicy, rhsAlongLast);
  size_t lhsLength = lhsCodes.shape(lhsAlongLast ? 1 : 0);
  size_t rhsLength = rhsCodes.shape(rhsAlongLast ? 1 : 0);
  if (lhsLength != rhsLength)
    fail("expected operands with as many codes along the contraction but got " +
         std::to_string(lhsLength) + " and " + std::to_string(rhsLength));
  Made<float> out(
      {static_cast<size_t>(lhs.Rows), static_cast<size_t>(rhs.Rows)});
  run([&] {
    return scaledMatmul(lhs, rhs, static_cast<int64_t>(lhsLength),
                        bf16 ? ResultType::BF16 : ResultType::F32, out.span());
  });
  return nb::cast(out.give());
}

static nb::object philox(const Input<uint32_t> &counters,
                         const Input<uint32_t> &keys) {
  if (counters.ndim() != 2 || counters.shape(1) != 4 || keys.ndim() != 2 ||
      keys.shape(1) != 2 || keys.shape(0) != counters.shape(0))
    fail("expected counters of shape (n, 4) and keys of shape (n, 2)");
  Made<uint32_t> out({counters.shape(0), 4});
  run([&] {
    for (size_t i = 0; i < counters.shape(0); ++i) {
      const uint32_t *c = counters.data() + 4 * i, *k = keys.data() + 2 * i;
      PhiloxCounter words =
          philox4x32_10({c[0], c[1], c[2], c[3]}, {k[0], k[1]});
      std::copy(words.begin(), words.end(), out.memory.get() + 4 * i);
    }
    return Status::success();
  });
  return nb::cast(out.give());
}

static Policy readPolicy(const std::string &text) {
  ufp4::embed::Messages messages;
  std::optional<Policy> policy = [&] {
    nb::gil_scoped_release release;
    return ufp4::embed::readPolicy(text, messages);
  }();
  if (!policy)
    ufp4::python::raise(messages);
  return *policy;
}

void ufp4::python::bindNumerics(nb::module_ &m) {
  nb::class_<Policy>(m, "Policy", "What an operand's quantization is made of.")
      .def_prop_ro("has_outer",
                   [](const Policy &p) { return hasOuterScale(p.Scale.Kind); })
      .def_prop_ro("transform_size",
                   [](const Policy &p) { return p.Rht ? p.Rht->Size : 0; })
      .def_prop_ro("random_bits", [](const Policy &p) {
        return p.Rounding.Mode == RoundingMode::Stochastic ? p.Rounding.Bits
                                                           : 0;
      });
  m.def("read_policy", &readPolicy, "text"_a);
  m.def("quantize", &quantizeArray, "x"_a, "along"_a, "policy"_a, "seed"_a,
        "site"_a, "stream"_a);
  m.def("dequantize", &dequantizeArray, "codes"_a, "scales"_a, "outer"_a.none(),
        "along"_a, "policy"_a);
  m.def("transform", &transformArray, "x"_a, "along"_a, "policy"_a, "seed"_a,
        "site"_a);
  m.def("scaled_matmul", &multiply, "lhs_codes"_a, "lhs_scales"_a,
        "lhs_outer"_a.none(), "lhs_policy"_a, "lhs_along_last"_a, "rhs_codes"_a,
        "rhs_scales"_a, "rhs_outer"_a.none(), "rhs_policy"_a,
        "rhs_along_last"_a, "bf16"_a);
  m.def("philox", &philox, "counters"_a, "keys"_a);
  m.def("fold_seed", &foldSeed, "seed"_a, "index"_a, "site"_a);
}
