//===- ModelFlags.cpp - flags of tools that compile models ----------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Pipelines/ModelFlags.h"

using namespace mlir::ufp4;
namespace cl = llvm::cl;

ModelFlags::ModelFlags(cl::OptionCategory &category, Target kind,
                       StringRef about)
    : recipe("recipe",
             cl::desc("Recipe to quantize with, a name or a file; without it "
                      "the module stays as it is"),
             cl::value_desc("name|file"), cl::cat(category)),
      target("target", cl::desc(about), cl::value_desc("name"),
             cl::init(kind == Target::CPU ? "cpu" : ""),
             kind == Target::Required ? cl::Required : cl::Optional,
             cl::cat(category)),
      portable("portable",
               cl::desc("On a GPU, use no kernel that is made for the chip: "
                        "loops alone"),
               cl::cat(category)),
      exact("exact",
            cl::desc("On a GPU, use carriers that give the bits of "
                     "docs/numerics.md alone"),
            cl::cat(category)),
      stochasticConverters(
          "stochastic-converters",
          cl::desc("On a GPU, round stochastically by the chip's converters, "
                   "whose bits are not those of docs/numerics.md, 6"),
          cl::cat(category)),
      e8m0InFloat8("e8m0-in-fp8",
                   cl::desc("On a GPU, fold e8m0 scales into f8E4M3FN where "
                            "the chip multiplies it; a run whose data leave "
                            "its exponents fails"),
                   cl::cat(category)),
      strict("strict",
             cl::desc("Make every fallback, every GEMM that may be read two "
                      "ways and, where the target is a GPU, every kernel that "
                      "is not made for the chip an error"),
             cl::cat(category)) {}

ModelOptions ModelFlags::getOptions() const {
  ModelOptions options;
  options.recipe = recipe;
  options.target = target;
  options.strict = strict;
  options.exact = exact;
  options.stochasticConverters = stochasticConverters;
  options.e8m0InFloat8 = e8m0InFloat8;
  options.portable = portable;
  return options;
}
