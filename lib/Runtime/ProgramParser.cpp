//===- ProgramParser.cpp - Programs from the text of manifests ------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ProgramText.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/JSON.h"

#include <limits>

using namespace llvm;

namespace ufp4::runtime {

/// What stands at a place, for "... but got ...".
static std::string describe(const json::Value &Value) {
  switch (Value.kind()) {
  case json::Value::Null:
    return "null";
  case json::Value::Boolean:
    return *Value.getAsBoolean() ? "true" : "false";
  case json::Value::Number: {
    std::string Text;
    raw_string_ostream(Text) << Value;
    return Text;
  }
  case json::Value::String:
    return quote(*Value.getAsString());
  case json::Value::Array:
    return "an array of " + std::to_string(Value.getAsArray()->size());
  case json::Value::Object:
    return "an object";
  }
  llvm_unreachable("all kinds are listed");
}

namespace {

class Object;

/// Reads the parts of a manifest. A function that finds something wrong notes
/// the first problem and returns false; what it should have read is then
/// unspecified.
class Parser {
public:
  explicit Parser(Program &P) : P(P) {}

  bool parse(const json::Value &V, uint64_t &ConstantBytes);
  std::string takeProblem() { return std::move(Problem); }

  bool fail(const Place &Where, const Twine &Message) {
    if (Problem.empty())
      Problem =
          (Where.str() + (Where.str().empty() ? "" : ": ") + Message).str();
    return false;
  }
  bool fail(const Place &Where, const Twine &Wanted, const json::Value &Got) {
    return fail(Where, "expected " + Wanted + " but got " + describe(Got));
  }

  // What a field may be. Each takes the value and where it stands.
  bool parse(const json::Value &V, const Place &Where, std::string &Text);
  bool parse(const json::Value &V, const Place &Where, bool &Flag);
  bool parse(const json::Value &V, const Place &Where, uint32_t &Number);
  bool parse(const json::Value &V, const Place &Where, uint64_t &Number);
  bool parse(const json::Value &V, const Place &Where, Expression &E);
  bool parse(const json::Value &V, const Place &Where, Location &L);
  bool parse(const json::Value &V, const Place &Where, ElementType &Type);
  bool parse(const json::Value &V, const Place &Where, TensorMapType &Type);
  bool parse(const json::Value &V, const Place &Where, ParameterKind &Kind);
  bool parse(const json::Value &V, const Place &Where, Module &M);
  bool parse(const json::Value &V, const Place &Where, Kernel &K);
  bool parse(const json::Value &V, const Place &Where, Constant &C);
  bool parse(const json::Value &V, const Place &Where, Function &F);
  bool parse(const json::Value &V, const Place &Where, Argument &A);
  bool parse(const json::Value &V, const Place &Where, Result &R);
  bool parse(const json::Value &V, const Place &Where, Temporary &T);
  bool parse(const json::Value &V, const Place &Where, Step &S);
  bool parse(const json::Value &V, const Place &Where, LaunchArgument &A);
  bool parse(const json::Value &V, const Place &Where, TensorMap &M);
  bool parse(const json::Value &V, const Place &Where, AllocStep &S);
  bool parse(const json::Value &V, const Place &Where, FreeStep &S);
  bool parse(const json::Value &V, const Place &Where, LaunchStep &S);
  bool parse(const json::Value &V, const Place &Where, CopyStep &S);
  bool parse(const json::Value &V, const Place &Where, FillStep &S);
  bool parse(const json::Value &V, const Place &Where, CheckStep &S);
  bool parse(const json::Value &V, const Place &Where, AssertionFlag &A);

  template <typename T>
  bool parse(const json::Value &V, const Place &Where, std::vector<T> &List) {
    const json::Array *Values = V.getAsArray();
    if (!Values)
      return fail(Where, "an array", V);
    List.reserve(Values->size());
    for (auto [I, Each] : enumerate(*Values))
      if (!parse(Each, Where.element(I), List.emplace_back()))
        return false;
    return true;
  }

  template <typename T>
  bool parse(const json::Value &V, const Place &Where, std::array<T, 3> &List) {
    const json::Array *Values = V.getAsArray();
    if (!Values || Values->size() != 3)
      return fail(Where, "an array of 3", V);
    for (auto [I, Each] : enumerate(*Values))
      if (!parse(Each, Where.element(I), List[I]))
        return false;
    return true;
  }

  template <typename T>
  bool parse(const json::Value &V, const Place &Where,
             std::optional<T> &Value) {
    return parse(V, Where, Value.emplace());
  }

private:
  bool parsePostfix(const json::Value &V, const Place &Where,
                    std::vector<Expression::Item> &Items);
  /// The index of a name that was declared before.
  bool parseName(const json::Value &V, const Place &Where, StringRef What,
                 const StringMap<unsigned> &Known, unsigned &Index);

  friend class Object;
  Program &P;
  std::string Problem;
  StringMap<unsigned> Modules, Kernels, Symbols;
};

/// An object whose fields are asked for one after the other. At the end, those
/// that nobody asked for are an error.
class Object {
public:
  Object(Parser &TheParser, const json::Value &V, const Place &Where)
      : TheParser(TheParser), Where(Where), Fields(V.getAsObject()) {
    if (!Fields)
      TheParser.fail(Where, "an object", V);
  }

  /// The value of a field, or null, which for a required one is an error.
  const json::Value *find(StringRef Name, bool Required = true) {
    if (!Fields)
      return nullptr;
    Asked.push_back(Name);
    const json::Value *V = Fields->get(Name);
    if (!V && Required)
      TheParser.fail(Where, "expected the key '" + Name + "' but got none");
    return V;
  }

  template <typename T> bool required(StringRef Name, T &Value) {
    const json::Value *V = find(Name);
    return V && TheParser.parse(*V, Where.field(Name), Value);
  }
  /// Keeps `Value` as it is where the field is missing.
  template <typename T> bool optional(StringRef Name, T &Value) {
    const json::Value *V = find(Name, /*Required=*/false);
    return Fields && (!V || TheParser.parse(*V, Where.field(Name), Value));
  }

  bool finish() {
    if (!Fields)
      return false;
    for (const auto &[Key, V] : *Fields)
      if (!is_contained(Asked, StringRef(Key)))
        return TheParser.fail(Where, "unknown key " + quote(Key));
    return true;
  }

  const json::Object *getFields() const { return Fields; }

private:
  Parser &TheParser;
  const Place &Where;
  const json::Object *Fields;
  SmallVector<StringRef, 8> Asked;
};

} // namespace

bool Parser::parse(const json::Value &V, const Place &Where,
                   std::string &Text) {
  std::optional<StringRef> Given = V.getAsString();
  if (!Given)
    return fail(Where, "a string", V);
  Text = Given->str();
  return true;
}

bool Parser::parse(const json::Value &V, const Place &Where, bool &Flag) {
  std::optional<bool> Given = V.getAsBoolean();
  if (!Given)
    return fail(Where, "true or false", V);
  Flag = *Given;
  return true;
}

bool Parser::parse(const json::Value &V, const Place &Where, uint32_t &Number) {
  std::optional<int64_t> Given = V.getAsInteger();
  if (!Given || *Given < 0 || *Given > int64_t(UINT32_MAX))
    return fail(Where, "an integer from 0 to 4294967295", V);
  Number = *Given;
  return true;
}

bool Parser::parse(const json::Value &V, const Place &Where, uint64_t &Number) {
  std::optional<int64_t> Given = V.getAsInteger();
  if (!Given || *Given < 0)
    return fail(Where, "an integer from 0 on", V);
  Number = *Given;
  return true;
}

bool Parser::parseName(const json::Value &V, const Place &Where, StringRef What,
                       const StringMap<unsigned> &Known, unsigned &Index) {
  std::optional<StringRef> Name = V.getAsString();
  auto It = Name ? Known.find(*Name) : Known.end();
  if (It == Known.end())
    return fail(Where, "the name of a " + What, V);
  Index = It->second;
  return true;
}

bool Parser::parse(const json::Value &V, const Place &Where, Expression &E) {
  std::vector<Expression::Item> Items;
  if (!parsePostfix(V, Where, Items))
    return false;
  E = *Expression::fromPostfix(std::move(Items));
  return true;
}

bool Parser::parsePostfix(const json::Value &V, const Place &Where,
                          std::vector<Expression::Item> &Items) {
  if (std::optional<int64_t> Number = V.getAsInteger()) {
    Items.push_back({Op::Constant, *Number});
    return true;
  }
  if (V.getAsString()) {
    unsigned Symbol;
    if (!parseName(V, Where, "symbol", Symbols, Symbol))
      return false;
    Items.push_back({Op::Symbol, Symbol});
    return true;
  }
  const json::Array *List = V.getAsArray();
  if (!List || List->empty())
    return fail(Where, "an expression", V);
  std::optional<StringRef> Name = List->front().getAsString();
  std::optional<Op> Kind =
      Name ? findName<Op>(OperationNames, *Name) : std::nullopt;
  if (!Kind || countOperands(*Kind) == 0)
    return fail(Where.element(0), "an operation", List->front());
  if (List->size() != countOperands(*Kind) + 1)
    return fail(Where, "expected " + Twine(countOperands(*Kind)) +
                           " operands of '" + *Name + "' but got " +
                           Twine(List->size() - 1));
  for (auto [I, Operand] : enumerate(drop_begin(*List)))
    if (!parsePostfix(Operand, Where.element(I + 1), Items))
      return false;
  Items.push_back({*Kind});
  return true;
}

bool Parser::parse(const json::Value &V, const Place &Where, Location &L) {
  const json::Value *Buffer = &V;
  if (V.getAsObject()) {
    Object O(*this, V, Where);
    Buffer = O.find("buffer");
    if (!Buffer || !O.required("offset", L.Offset) || !O.finish())
      return false;
  }
  std::optional<StringRef> Text = Buffer->getAsString();
  auto [Kind, Index] = Text.value_or("").split(':');
  std::optional<BufferRef::Kind> Which =
      findName<BufferRef::Kind>(BufferKindNames, Kind);
  if (!Which || Index.getAsInteger(10, L.Buffer.Index))
    return fail(Buffer == &V ? Where : Where.field("buffer"),
                "a buffer, as in 'argument:0', 'constant:1' or 'temporary:2',",
                *Buffer);
  L.Buffer.Which = *Which;
  return true;
}

bool Parser::parse(const json::Value &V, const Place &Where,
                   ElementType &Type) {
  std::optional<StringRef> Name = V.getAsString();
  std::optional<ElementType> Given =
      Name ? parseElementType(*Name) : std::nullopt;
  if (!Given)
    return fail(Where, "an element type", V);
  Type = *Given;
  return true;
}

bool Parser::parse(const json::Value &V, const Place &Where,
                   TensorMapType &Type) {
  std::optional<TensorMapType> Given =
      findName<TensorMapType>(TensorMapTypeNames, V.getAsString().value_or(""));
  if (!Given)
    return fail(Where, "a type of a tensor map, as in 'ui8' or 'bf16',", V);
  Type = *Given;
  return true;
}

bool Parser::parse(const json::Value &V, const Place &Where,
                   ParameterKind &Kind) {
  std::optional<ParameterKind> Given =
      findName<ParameterKind>(ParameterNames, V.getAsString().value_or(""));
  if (!Given)
    return fail(Where, "a kind of parameter, as in 'pointer' or 'i32',", V);
  Kind = *Given;
  return true;
}

bool Parser::parse(const json::Value &V, const Place &Where, Module &M) {
  Object O(*this, V, Where);
  std::vector<std::string> Forms;
  if (!O.required("name", M.Name) || !O.required("forms", Forms) || !O.finish())
    return false;
  Place List = Where.field("forms");
  for (auto [I, Form] : enumerate(Forms)) {
    const ModuleForm *Known = find_if(
        getModuleForms(), [&](const ModuleForm &F) { return F.Name == Form; });
    if (Known == getModuleForms().end() || M.*Known->Content)
      return fail(List.element(I),
                  "expected cubin, ptx, hsaco or s, each once, but got " +
                      quote(Form));
    (M.*Known->Content).emplace();
  }
  Modules.try_emplace(M.Name, Modules.size());
  return true;
}

bool Parser::parse(const json::Value &V, const Place &Where, Kernel &K) {
  Object O(*this, V, Where);
  const json::Value *Module = O.find("module");
  if (!Module ||
      !parseName(*Module, Where.field("module"), "module", Modules, K.Module) ||
      !O.required("name", K.Name) || !O.optional("symbol", K.Symbol) ||
      !O.required("parameters", K.Parameters) ||
      !O.optional("block", K.Block) || !O.optional("cluster", K.Cluster) ||
      !O.optional("shared_bytes", K.SharedBytes) || !O.finish())
    return false;
  Kernels.try_emplace(K.Name, Kernels.size());
  return true;
}

bool Parser::parse(const json::Value &V, const Place &Where, Constant &C) {
  Object O(*this, V, Where);
  return O.optional("name", C.Name) && O.required("offset", C.Offset) &&
         O.required("bytes", C.Bytes) && O.finish();
}

bool Parser::parse(const json::Value &V, const Place &Where, Argument &A) {
  Object O(*this, V, Where);
  return O.optional("name", A.Name) && O.required("type", A.Type) &&
         O.required("shape", A.Shape) && O.optional("seed", A.Seed) &&
         O.finish();
}

bool Parser::parse(const json::Value &V, const Place &Where, Result &R) {
  Object O(*this, V, Where);
  return O.optional("name", R.Name) && O.required("type", R.Type) &&
         O.required("shape", R.Shape) && O.required("value", R.Value) &&
         O.finish();
}

bool Parser::parse(const json::Value &V, const Place &Where, Temporary &T) {
  Object O(*this, V, Where);
  return O.optional("name", T.Name) && O.required("bytes", T.Bytes) &&
         O.finish();
}

bool Parser::parse(const json::Value &V, const Place &Where, Step &S) {
  Object O(*this, V, Where);
  if (!O.optional("name", S.Name))
    return false;
  auto Try = [&](StringRef Name, auto Kind) -> std::optional<bool> {
    const json::Value *Body = O.find(Name, /*Required=*/false);
    if (!Body)
      return std::nullopt;
    bool Good = parse(*Body, Where.field(Name), Kind);
    S.What = std::move(Kind);
    return Good && O.finish();
  };
  if (auto Good = Try("alloc", AllocStep()))
    return *Good;
  if (auto Good = Try("free", FreeStep()))
    return *Good;
  if (auto Good = Try("launch", LaunchStep()))
    return *Good;
  if (auto Good = Try("copy", CopyStep()))
    return *Good;
  if (auto Good = Try("fill", FillStep()))
    return *Good;
  if (auto Good = Try("check", CheckStep()))
    return *Good;
  return fail(Where, "expected one of the keys 'alloc', 'free', 'launch', "
                     "'copy', 'fill' and 'check' but got none");
}

bool Parser::parse(const json::Value &V, const Place &Where, AllocStep &S) {
  return parse(V, Where, S.Temporary);
}

bool Parser::parse(const json::Value &V, const Place &Where, FreeStep &S) {
  return parse(V, Where, S.Temporary);
}

bool Parser::parse(const json::Value &V, const Place &Where, LaunchStep &S) {
  Object O(*this, V, Where);
  const json::Value *Kernel = O.find("kernel");
  return Kernel &&
         parseName(*Kernel, Where.field("kernel"), "kernel", Kernels,
                   S.Kernel) &&
         O.required("grid", S.Grid) && O.required("block", S.Block) &&
         O.optional("shared_bytes", S.SharedBytes) &&
         O.required("arguments", S.Arguments) && O.finish();
}

bool Parser::parse(const json::Value &V, const Place &Where,
                   LaunchArgument &A) {
  const json::Object *Fields = V.getAsObject();
  if (!Fields || Fields->size() != 1)
    return fail(Where, "an object of one key", V);
  StringRef Name = Fields->begin()->first;
  const json::Value &Body = Fields->begin()->second;
  std::optional<ParameterKind> Kind =
      findName<ParameterKind>(ParameterNames, Name);
  if (!Kind)
    return fail(Where, "unknown key " + quote(Name));
  Place Here = Where.field(Name);
  if (*Kind == ParameterKind::Pointer)
    return parse(Body, Here, A.emplace<Location>());
  if (*Kind == ParameterKind::TensorMap)
    return parse(Body, Here, A.emplace<TensorMap>());
  if (isInteger(*Kind))
    return parse(Body, Here, A.emplace<Expression>());
  StringRef Bits = Body.getAsString().value_or("");
  if (!Bits.consume_front("0x") || Bits.size() != 2 * parameterSize(*Kind) ||
      Bits.getAsInteger(16, A.emplace<FloatBits>().Bits))
    return fail(Here,
                "'0x' and the bits in " + Twine(2 * parameterSize(*Kind)) +
                    " hexadecimal digits",
                Body);
  return true;
}

bool Parser::parse(const json::Value &V, const Place &Where, TensorMap &M) {
  Object O(*this, V, Where);
  std::string Fill = "zero";
  if (!O.required("base", M.Base) || !O.required("type", M.Type) ||
      !O.required("dims", M.Dims) || !O.required("strides", M.Strides) ||
      !O.required("box", M.Box) || !O.optional("swizzle", M.Swizzle) ||
      !O.optional("l2_promotion", M.L2Promotion) || !O.optional("fill", Fill) ||
      !O.finish())
    return false;
  M.FillNaN = Fill == "nan";
  if (Fill != "nan" && Fill != "zero")
    return fail(Where.field("fill"),
                "expected zero or nan but got " + quote(Fill));
  return true;
}

bool Parser::parse(const json::Value &V, const Place &Where, CopyStep &S) {
  Object O(*this, V, Where);
  if (!O.required("to", S.To) || !O.required("from", S.From) ||
      !O.required("bytes", S.Bytes))
    return false;
  if (O.find("rows", /*Required=*/false) &&
      (!O.required("rows", S.Rows) || !O.required("to_pitch", S.ToPitch) ||
       !O.required("from_pitch", S.FromPitch)))
    return false;
  return O.finish();
}

bool Parser::parse(const json::Value &V, const Place &Where, FillStep &S) {
  Object O(*this, V, Where);
  return O.required("to", S.To) && O.required("width", S.Width) &&
         O.required("value", S.Value) && O.required("count", S.Count) &&
         O.finish();
}

bool Parser::parse(const json::Value &V, const Place &Where, CheckStep &S) {
  Object O(*this, V, Where);
  return O.required("condition", S.Condition) &&
         O.required("message", S.Message) && O.finish();
}

bool Parser::parse(const json::Value &V, const Place &Where, AssertionFlag &A) {
  Object O(*this, V, Where);
  return O.required("flag", A.Flag) && O.required("messages", A.Messages) &&
         O.finish();
}

bool Parser::parse(const json::Value &V, const Place &Where, Function &F) {
  Object O(*this, V, Where);
  if (!O.required("name", F.Name) || !O.optional("symbols", F.Symbols))
    return false;
  Symbols.clear();
  for (auto [I, Name] : enumerate(F.Symbols))
    Symbols.try_emplace(Name, I);
  return O.required("arguments", F.Arguments) &&
         O.required("results", F.Results) &&
         O.optional("temporaries", F.Temporaries) &&
         O.required("steps", F.Steps) &&
         O.optional("assertions", F.Assertions) && O.finish();
}

bool Parser::parse(const json::Value &V, uint64_t &ConstantBytes) {
  Place Top;
  Object O(*this, V, Top);
  const json::Value *Version = O.find("ufp4_manifest");
  if (!Version)
    return false;
  if (Version->getAsInteger() != FormatVersion)
    return fail(Top.field("ufp4_manifest"),
                "the version " + Twine(FormatVersion), *Version);
  ConstantBytes = 0;
  return O.required("target", P.Target) && O.optional("producer", P.Producer) &&
         O.required("modules", P.Modules) && O.required("kernels", P.Kernels) &&
         O.optional("constants", P.Constants) &&
         O.optional("constant_bytes", ConstantBytes) &&
         O.required("functions", P.Functions) && O.finish();
}

/// The depth of brackets outside of strings. The parser of JSON recurses, and
/// must not do so without bound.
static unsigned measureDepth(StringRef Text) {
  unsigned Depth = 0, Most = 0;
  bool InString = false;
  for (size_t I = 0; I < Text.size(); ++I) {
    char C = Text[I];
    if (InString) {
      if (C == '\\')
        ++I;
      else if (C == '"')
        InString = false;
    } else if (C == '"') {
      InString = true;
    } else if (C == '[' || C == '{') {
      Most = std::max(Most, ++Depth);
    } else if ((C == ']' || C == '}') && Depth > 0) {
      --Depth;
    }
  }
  return Most;
}

Expected<Program> parseManifest(StringRef Text, StringRef Name,
                                uint64_t &ConstantBytes) {
  constexpr unsigned MaxDepth = 200;
  if (unsigned Depth = measureDepth(Text); Depth > MaxDepth)
    return makeError(Name + ": expected at most " + Twine(MaxDepth) +
                     " levels of brackets but got " + Twine(Depth));
  Expected<json::Value> Value = json::parse(Text);
  if (!Value)
    return makeError(Name + ": expected JSON but got " +
                     toString(Value.takeError()));
  Program P;
  Parser TheParser(P);
  if (!TheParser.parse(*Value, ConstantBytes))
    return makeError(Name + ": " + TheParser.takeProblem());
  if (Error Problem = verify(P, ConstantBytes))
    return makeError(Name + ": " + toString(std::move(Problem)));
  return P;
}

} // namespace ufp4::runtime
