//===- Embed.h - the compiler within another program ------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Text in, text or a function that can be called out: what the Python package
// is made of. The interface is of the C++ library's types alone, so that
// whoever includes it needs none of MLIR's headers or flags.
//
// Functions that can fail return nothing then, and say why in `Messages`. All
// may be called from several threads at once.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_EMBED_EMBED_H
#define UFP4_EMBED_EMBED_H

#include "ufp4/Numerics/Quantize.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#define UFP4_EMBED_EXPORT __attribute__((visibility("default")))

namespace ufp4::embed {

/// What was said while something was done.
struct Messages {
  /// Diagnostics as MLIR writes them ("FILE:LINE:COLUMN: error: ...", the line
  /// of the source, notes), or one sentence. Of a call that succeeded,
  /// warnings.
  std::string text;
  /// Where the first error is. Empty and 0 where it has no place in a source.
  std::string file;
  unsigned line = 0, column = 0;
};

/// A module as text, and what messages call it.
struct Source {
  std::string text;
  std::string name = "<string>";
};

struct Options {
  /// A name or a file; empty for no quantization.
  std::string recipe;
  /// The text of the recipe, where it is neither: `recipe` is then its name.
  std::optional<std::string> recipeText;
  std::string target = "cpu";
  /// The function to compile; empty for the only public one.
  std::string function;
  bool strict = false;
  /// On a GPU: carriers that give the bits of docs/numerics.md alone.
  bool exact = false;
  /// On a GPU: loops alone.
  bool portable = false;
  /// On a GPU: scales of e8m0 folded into f8E4M3FN, where the chip multiplies
  /// it.
  bool e8m0InFloat8 = false;
  /// A folder that functions are kept in, and taken from where the same was
  /// compiled before; empty for none. Made where it is missing. Whoever can
  /// write to it decides what is run.
  std::string cache;
};

/// "0.1.0".
UFP4_EMBED_EXPORT std::string getVersion();

/// "cpu, sm_80, ...".
UFP4_EMBED_EXPORT std::string listTargets();

/// Runs a pipeline, written as `--pass-pipeline` of ufp4-opt takes it. Without
/// the op that it is for (`builtin.module(...)`) it is one for modules.
UFP4_EMBED_EXPORT std::optional<std::string>
runPipeline(const Source &source, std::string_view pipeline,
            Messages &messages);

struct Quantized {
  std::string text;
  std::string report; // JSON: docs/pipelines.md
};

/// Model to quantized, as `ufp4-quantize` does it.
UFP4_EMBED_EXPORT std::optional<Quantized>
quantize(const Source &source, const Options &options, Messages &messages);

/// The module that `Function::compile` translates: the LLVM dialect, or
/// gpu.module and a host on memrefs.
UFP4_EMBED_EXPORT std::optional<std::string>
lower(const Source &source, const Options &options, Messages &messages);

/// A recipe file, parsed and verified.
struct RecipeText {
  std::string name;
  std::string text; // as it was given
};
UFP4_EMBED_EXPORT std::optional<RecipeText> checkRecipe(const Source &source,
                                                        Messages &messages);

/// Folders that recipes are searched in, in order.
UFP4_EMBED_EXPORT std::vector<std::string> getRecipeFolders();

/// What a policy of the recipe language says of one operand
/// ("#ufp4.format<e1m2, 1x16, f32>, #ufp4.rht<16>, stochastic<8>"), for
/// lib/Numerics. Seed, site and stream are 0. Nothing for what
/// docs/numerics.md gives no arithmetic.
UFP4_EMBED_EXPORT std::optional<numerics::QuantizeSpec>
readPolicy(std::string_view policy, Messages &messages);

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

/// An argument or a result.
struct Slot {
  std::string name; // may be empty
  std::string type; // "f32", "bf16", "i8", ... as MLIR writes it; codes are ui8
  unsigned elementSize = 0;
  std::vector<int64_t> shape; // -1 where any extent is taken
};

/// A dense row-major tensor. An address of the host, of a multiple of the
/// element's size; or one of a device, of a multiple of 16.
struct Tensor {
  std::string type;
  std::vector<int64_t> shape;
  void *data = nullptr;
};

/// One in memory of its own, which `memory` keeps.
struct OwnedTensor : Tensor {
  std::shared_ptr<void> memory;
};

/// How many threads kernels on the CPU run on; 0 is one for each core that the
/// process may use.
UFP4_EMBED_EXPORT void setThreads(unsigned count);

struct CacheEntry;

/// A compiled function of a module.
class UFP4_EMBED_EXPORT Function {
public:
  static std::shared_ptr<Function>
  compile(const Source &source, const Options &options, Messages &messages);
  virtual ~Function();

  virtual bool isOnGPU() const = 0;

  const std::string &getName() const { return name; }
  /// The seed is none of them.
  const std::vector<Slot> &getArguments() const { return arguments; }
  const std::vector<Slot> &getResults() const { return results; }
  bool takesSeed() const { return seeded; }
  /// JSON: docs/pipelines.md.
  const std::string &getReport() const { return report; }
  /// What whoever compiles should know, one sentence each.
  const std::vector<std::string> &getNotes() const { return notes; }
  /// True where it was taken from the cache.
  bool isFromCache() const { return fromCache; }

  /// Runs on memory of the host. Arguments are read where they are (for a GPU
  /// they are copied there).
  virtual std::optional<std::vector<OwnedTensor>>
  run(const std::vector<Tensor> &inputs, uint64_t seed, Messages &messages) = 0;

  /// On a GPU: the shapes of the results for these arguments, whose data is not
  /// looked at.
  virtual std::optional<std::vector<std::vector<int64_t>>>
  getResultShapes(const std::vector<Tensor> &inputs, unsigned device,
                  Messages &messages) = 0;

  /// On a GPU: puts the function into a stream (a cudaStream_t) of a device.
  /// Does not wait, unless the function has assertions to look at. False where
  /// that fails.
  virtual bool enqueue(const std::vector<Tensor> &inputs,
                       const std::vector<Tensor> &outputs, uint64_t seed,
                       unsigned device, uintptr_t stream,
                       Messages &messages) = 0;

protected:
  Function() = default;
  void describe(const CacheEntry &entry);
  /// Compares types and shapes with the arguments.
  bool checkInputs(const std::vector<Tensor> &inputs, Messages &messages) const;

  std::string name;
  std::vector<Slot> arguments, results;
  bool seeded = false;
  std::string report;
  std::vector<std::string> notes;
  bool fromCache = false;
};

} // namespace ufp4::embed

#endif // UFP4_EMBED_EMBED_H
