//===- Recipe.cpp - recipes, found and resolved per site ------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Transforms/Recipe.h"

#include "mlir/Parser/Parser.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/GlobPattern.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"

#include <dlfcn.h>
#include <set>

using namespace mlir;
using namespace mlir::ufp4;

SmallVector<std::string> mlir::ufp4::getRecipePath() {
  SmallVector<std::string> path;
  if (std::optional<std::string> env =
          llvm::sys::Process::GetEnv("UFP4_RECIPE_PATH")) {
    SmallVector<StringRef> folders;
    StringRef(*env).split(folders, llvm::sys::EnvPathSeparator,
                          /*MaxSplit=*/-1, /*KeepEmpty=*/false);
    for (StringRef folder : folders)
      path.push_back(folder.str());
  }
  // The binary that holds this function: a tool in bin/, or the plugin in lib/.
  Dl_info info;
  if (dladdr(reinterpret_cast<void *>(&getRecipePath), &info) &&
      info.dli_fname) {
    SmallString<256> binary(info.dli_fname);
    // A program started through PATH is named as it was typed.
    if (!llvm::sys::path::has_parent_path(binary) ||
        !llvm::sys::fs::exists(binary))
      binary = llvm::sys::fs::getMainExecutable(
          nullptr, reinterpret_cast<void *>(&getRecipePath));
    SmallString<256> real;
    if (!llvm::sys::fs::real_path(binary, real))
      binary = real;
    SmallString<256> folder(
        llvm::sys::path::parent_path(llvm::sys::path::parent_path(binary)));
    llvm::sys::path::append(folder, "share", "ufp4", "recipes");
    path.push_back(std::string(folder));
  }
  return path;
}

std::optional<int64_t> mlir::ufp4::getBlockNumber(StringRef site) {
  while (!site.empty()) {
    auto [part, rest] = site.split('.');
    int64_t number;
    if (!part.getAsInteger(10, number) && number >= 0)
      return number;
    site = rest;
  }
  return std::nullopt;
}

bool mlir::ufp4::matchesSite(StringRef pattern, StringRef site) {
  auto glob = llvm::GlobPattern::create(pattern);
  if (!glob) {
    llvm::consumeError(glob.takeError()); // the verifier refuses such patterns
    return false;
  }
  if (glob->match(site))
    return true;
  SmallVector<StringRef> parts;
  site.split(parts, '.');
  for (size_t first = 0; first < parts.size(); ++first) {
    const char *begin = parts[first].begin();
    for (size_t last = first; last < parts.size(); ++last)
      if (glob->match(StringRef(begin, parts[last].end() - begin)))
        return true;
  }
  return false;
}

FailureOr<Recipe> Recipe::load(StringRef nameOrFile, ModuleOp module) {
  Recipe recipe;
  for (auto op : module.getOps<RecipeOp>())
    if (op.getSymName() == nameOrFile) {
      recipe.op = op;
      return recipe;
    }

  Location loc = module.getLoc();
  if (nameOrFile.empty())
    return emitError(loc) << "expected a recipe: a name or a file";
  SmallString<256> file;
  if (nameOrFile.contains('/') || nameOrFile.ends_with(".mlir")) {
    file = nameOrFile;
  } else {
    for (const std::string &folder : getRecipePath()) {
      SmallString<256> candidate(folder);
      llvm::sys::path::append(candidate, nameOrFile + ".mlir");
      if (llvm::sys::fs::exists(candidate)) {
        file = candidate;
        break;
      }
    }
  }
  bool isFile = llvm::sys::fs::is_regular_file(file);
  if (file.empty() || !isFile) {
    // Name what there is, so that a misspelt name is a look away from mending.
    std::set<std::string> names;
    for (const std::string &folder : getRecipePath()) {
      std::error_code ec;
      for (llvm::sys::fs::directory_iterator it(folder, ec), end;
           it != end && !ec; it.increment(ec))
        if (llvm::sys::path::extension(it->path()) == ".mlir")
          names.insert(llvm::sys::path::stem(it->path()).str());
    }
    InFlightDiagnostic diag = emitError(loc);
    if (file.empty())
      diag << "no recipe named '" << nameOrFile << "'; there are: ";
    else
      diag << "no recipe file '" << file.str() << "'; named recipes are: ";
    llvm::interleaveComma(names, diag);
    return diag;
  }

  MLIRContext *context = module.getContext();
  recipe.owner = std::make_shared<OwningOpRef<ModuleOp>>(
      parseSourceFile<ModuleOp>(file, ParserConfig(context)));
  if (!*recipe.owner)
    return failure();
  recipe.op = getOnlyRecipe(recipe.owner->get(), file);
  if (!recipe.op)
    return failure();
  return recipe;
}

RecipeOp mlir::ufp4::getOnlyRecipe(ModuleOp file, StringRef name) {
  RecipeOp recipe;
  for (auto op : file.getOps<RecipeOp>()) {
    if (recipe) {
      op.emitError()
          << "expected one recipe in a recipe file, but got a second";
      return {};
    }
    recipe = op;
  }
  if (!recipe)
    emitError(FileLineColLoc::get(file.getContext(), name, 1, 1))
        << "expected a ufp4.recipe in a recipe file, but got none";
  return recipe;
}

template <typename OpTy>
static bool selects(OpTy op, StringRef site, int64_t blockCount) {
  if (op.getSites())
    for (auto pattern : op.getSites()->template getAsRange<StringAttr>())
      if (matchesSite(pattern.getValue(), site))
        return true;
  std::optional<int64_t> block = getBlockNumber(site);
  if (!block)
    return false;
  return *block < static_cast<int64_t>(op.getFirst()) ||
         *block >= blockCount - static_cast<int64_t>(op.getLast());
}

static Operation *findRole(Region &body, GemmRole role) {
  for (Operation &op : body.front())
    if ((role == GemmRole::Fprop && isa<FpropOp>(op)) ||
        (role == GemmRole::Dgrad && isa<DgradOp>(op)) ||
        (role == GemmRole::Wgrad && isa<WgradOp>(op)))
      return &op;
  return nullptr;
}

GemmPolicy Recipe::lookup(StringRef site, GemmRole role, int64_t blockCount) {
  GemmPolicy policy;
  std::string prefix = ("recipe '" + getName() + "' ").str();
  Operation *roleOp = findRole(op.getBody(), role);
  for (Operation &rule : op.getBody().front()) {
    if (auto keep = dyn_cast<KeepOp>(rule))
      if (selects(keep, site, blockCount)) {
        policy.kept = prefix + "keeps this site in high precision";
        return policy;
      }
    if (auto override = dyn_cast<OverrideOp>(rule))
      if (selects(override, site, blockCount))
        if (Operation *other = findRole(override.getBody(), role))
          roleOp = other;
  }
  if (!roleOp) {
    policy.kept = prefix + "has no policy for " + stringifyGemmRole(role).str();
    return policy;
  }
  for (OperandKind kind :
       {OperandKind::Activation, OperandKind::Weight, OperandKind::Gradient}) {
    auto operand =
        roleOp->getAttrOfType<OperandAttr>(stringifyOperandKind(kind));
    policy.operands[static_cast<unsigned>(kind)] = operand;
    if (operand && !operand.getFormat())
      policy.kept = prefix + "keeps " + stringifyGemmRole(role).str() +
                    " in high precision";
  }
  return policy;
}
