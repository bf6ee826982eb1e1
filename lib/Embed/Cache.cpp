//===- Cache.cpp - compiled functions in a folder -------------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Cache.h"

#include "ufp4/Runtime/AtomicFile.h"
#include "ufp4/Runtime/Execution.h"
#include "ufp4/Runtime/Ptxas.h"
#include "ufp4/Transforms/Recipe.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/SHA256.h"

#include <dlfcn.h>

using namespace llvm;
using namespace ufp4::embed;
namespace rt = ufp4::runtime;

static std::string digest(StringRef text) {
  return toHex(SHA256::hash(arrayRefFromStringRef(text)), /*LowerCase=*/true);
}

static std::string inFolder(StringRef folder, const Twine &name) {
  SmallString<128> path(folder);
  sys::path::append(path, name);
  return path.str().str();
}

static std::optional<std::string> readFile(StringRef file) {
  auto buffer = MemoryBuffer::getFile(file);
  if (!buffer)
    return std::nullopt;
  return (*buffer)->getBuffer().str();
}

/// The text of the recipe that a name or a file stands for; empty where there
/// is none: the module may have it.
static std::string readRecipe(StringRef recipe) {
  if (recipe.contains('/') || recipe.ends_with(".mlir"))
    return readFile(recipe).value_or("");
  for (const std::string &folder : mlir::ufp4::getRecipePath())
    if (auto text = readFile(inFolder(folder, recipe + ".mlir")))
      return *text;
  return "";
}

/// Which build of the compiler this is: its file, by size and time.
static std::string describeSelf() {
  Dl_info info;
  sys::fs::file_status status;
  if (!dladdr(reinterpret_cast<void *>(&getCacheEntry), &info) ||
      sys::fs::status(info.dli_fname, status))
    return getVersion();
  return getVersion() + " " + std::to_string(status.getSize()) + " " +
         std::to_string(
             status.getLastModificationTime().time_since_epoch().count());
}

std::string ufp4::embed::getCacheEntry(const Source &source,
                                       const Options &options, bool onGPU) {
  // Each part by its digest, so that no two sequences of parts are one text.
  std::string all;
  std::string recipe =
      options.recipeText ? *options.recipeText : readRecipe(options.recipe);
  std::string machine =
      onGPU ? rt::findPtxas().value_or("") : rt::getHostDescription();
  for (const std::string &part :
       {describeSelf(), source.text, source.name, options.recipe, recipe,
        options.target, options.function,
        std::to_string(options.strict * 8 + options.exact * 4 +
                       options.portable * 2 + options.e8m0InFloat8),
        machine})
    all += digest(part);
  return inFolder(options.cache, digest(all).substr(0, 40));
}

//===----------------------------------------------------------------------===//
// function.json
//===----------------------------------------------------------------------===//

static json::Array write(ArrayRef<rt::Signature::Slot> slots) {
  json::Array array;
  for (const rt::Signature::Slot &slot : slots)
    array.push_back(json::Object{{"name", slot.name},
                                 {"type", rt::elementName(slot.type)},
                                 {"shape", json::Array(slot.shape)},
                                 {"seed", slot.isSeed}});
  return array;
}

static bool read(const json::Array *array,
                 std::vector<rt::Signature::Slot> &slots) {
  if (!array)
    return false;
  for (const json::Value &value : *array) {
    const json::Object *object = value.getAsObject();
    if (!object)
      return false;
    auto name = object->getString("name"), type = object->getString("type");
    auto seed = object->getBoolean("seed");
    const json::Array *shape = object->getArray("shape");
    auto known = type ? rt::parseElementType(*type) : std::nullopt;
    if (!name || !seed || !shape || !known)
      return false;
    rt::Signature::Slot slot{*known, {}, name->str(), *seed};
    for (const json::Value &extent : *shape) {
      auto number = extent.getAsInteger();
      if (!number)
        return false;
      slot.shape.push_back(*number);
    }
    slots.push_back(std::move(slot));
  }
  return true;
}

std::optional<CacheEntry> ufp4::embed::readCacheEntry(const std::string &folder,
                                                      bool onGPU) {
  std::optional<std::string> text = readFile(inFolder(folder, "function.json"));
  if (!text)
    return std::nullopt;
  Expected<json::Value> value = json::parse(*text);
  if (!value) {
    consumeError(value.takeError());
    return std::nullopt;
  }
  const json::Object *object = value->getAsObject();
  if (!object)
    return std::nullopt;
  CacheEntry entry;
  auto function = object->getString("function");
  auto report = object->getString("report");
  const json::Array *notes = object->getArray("notes");
  const json::Array *objects = object->getArray("objects");
  if (!function || !report || !notes || !objects ||
      !read(object->getArray("arguments"), entry.signature.arguments) ||
      !read(object->getArray("results"), entry.signature.results))
    return std::nullopt;
  entry.signature.function = function->str();
  entry.report = report->str();
  for (const json::Value &note : *notes)
    entry.notes.push_back(note.getAsString().value_or("").str());
  for (size_t i = 0; i < objects->size(); ++i) {
    auto content = readFile(inFolder(folder, Twine(i) + ".o"));
    if (!content || digest(*content) != (*objects)[i].getAsString())
      return std::nullopt;
    entry.objects.push_back(std::move(*content));
  }
  if (onGPU) {
    Expected<rt::Program> program = rt::readProgram(folder);
    if (!program) {
      consumeError(program.takeError());
      return std::nullopt;
    }
    entry.program = std::move(*program);
  } else if (entry.objects.empty()) {
    return std::nullopt;
  }
  return entry;
}

Error ufp4::embed::writeCacheEntry(const std::string &folder,
                                   const CacheEntry &entry) {
  // What is run from here is nobody else's to write.
  if (std::error_code code = sys::fs::create_directories(
          folder, /*IgnoreExisting=*/true, sys::fs::owner_all))
    return createStringError("cannot make the folder '" + folder +
                             "': " + code.message());
  json::Array digests;
  rt::OutputBatch files;
  for (size_t i = 0; i < entry.objects.size(); ++i) {
    digests.push_back(digest(entry.objects[i]));
    files.add(inFolder(folder, Twine(i) + ".o"), entry.objects[i]);
  }
  if (entry.program)
    if (Error error = rt::addProgram(files, folder, *entry.program))
      return error;
  if (Error error = files.commit())
    return error;
  json::Value function =
      json::Object{{"function", entry.signature.function},
                   {"arguments", write(entry.signature.arguments)},
                   {"results", write(entry.signature.results)},
                   {"report", entry.report},
                   {"notes", json::Array(entry.notes)},
                   {"objects", std::move(digests)}};
  std::string text;
  raw_string_ostream(text) << function << "\n";
  return rt::writeFileAtomically(inFolder(folder, "function.json"), text);
}
