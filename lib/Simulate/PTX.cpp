//===- PTX.cpp - inline assembly ------------------------------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// convert-nvvm-to-llvm writes some ops as assembly. It is parsed into
// statements; labels and predicates become blocks and branches of the model's
// program, and instructions come from the table by their mnemonics.
//
//===----------------------------------------------------------------------===//

#include "PTX.h"

#include "NVVM.h"

#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace mlir::ufp4;
using namespace mlir::ufp4::simulate;

//===----------------------------------------------------------------------===//
// Parsing
//===----------------------------------------------------------------------===//

namespace {
class Parser {
public:
  Parser(StringRef text, std::string &problem) : rest(text), problem(problem) {}

  FailureOr<std::vector<PTXStatement>> parse();

private:
  void skipSpace() {
    for (;;) {
      rest = rest.ltrim();
      if (!rest.consume_front("//"))
        return;
      rest = rest.drop_until([](char c) { return c == '\n'; });
    }
  }
  bool take(StringRef token) {
    skipSpace();
    return rest.consume_front(token);
  }
  StringRef takeWord() {
    skipSpace();
    size_t length = 0;
    while (length < rest.size() && (llvm::isAlnum(rest[length]) ||
                                    StringRef("_.$%:").contains(rest[length])))
      if (rest[length] == ':' && rest.substr(length, 2) != "::")
        break;
      else
        length += rest[length] == ':' ? 2 : 1;
    StringRef word = rest.take_front(length);
    rest = rest.drop_front(length);
    return word;
  }
  LogicalResult fail(const Twine &text) {
    problem = text.str();
    return failure();
  }
  LogicalResult parseOperand(PTXOperand &operand);

  StringRef rest;
  std::string &problem;
};
} // namespace

LogicalResult Parser::parseOperand(PTXOperand &operand) {
  if (take("{")) {
    operand.kind = PTXOperand::List;
    while (!take("}")) {
      if (!operand.list.empty() && !take(","))
        return fail("a list without an end");
      if (failed(parseOperand(operand.list.emplace_back())))
        return failure();
    }
    return success();
  }
  if (take("[")) {
    // Of a tensor map's address the coordinates follow in a list.
    operand.kind = PTXOperand::Address;
    operand.name = takeWord().str();
    if (take("+")) {
      if (takeWord().getAsInteger(0, operand.number))
        return fail("an offset that is no number");
    }
    if (take(",") && failed(parseOperand(operand.list.emplace_back())))
      return failure();
    if (!take("]"))
      return fail("an address without an end");
    return success();
  }
  bool isNegative = take("-");
  StringRef word = takeWord();
  if (word.empty())
    return fail("no operand where one is expected");
  if (llvm::isDigit(word.front())) {
    operand.kind = PTXOperand::Number;
    if (word.getAsInteger(0, operand.number))
      return fail("'" + word + "', which is no integer");
    if (isNegative)
      operand.number = -operand.number;
    return success();
  }
  operand.kind = PTXOperand::Variable;
  operand.name = word.str();
  return success();
}

FailureOr<std::vector<PTXStatement>> Parser::parse() {
  std::vector<PTXStatement> statements;
  for (;;) {
    skipSpace();
    if (rest.empty())
      return statements;
    if (take(";") || take("{") || take("}"))
      continue;
    PTXStatement statement;
    if (take("@")) {
      statement.isNegated = take("!");
      statement.predicate = takeWord().str();
    }
    StringRef word = takeWord();
    if (word.empty())
      return fail("'" + rest.take_front(8) + "'");
    if (take(":")) {
      statement.label = word.str();
      statements.push_back(std::move(statement));
      continue;
    }
    (word.starts_with(".") ? statement.directive : statement.mnemonic) =
        word.str();
    if (word == ".reg") {
      statement.mnemonic = takeWord().str(); // its type
    }
    while (!take(";")) {
      skipSpace();
      if (rest.empty())
        break;
      if (!statement.operands.empty() && !take(","))
        return fail("'" + rest.take_front(8) + "' where an operand ends");
      if (failed(parseOperand(statement.operands.emplace_back())))
        return failure();
    }
    statements.push_back(std::move(statement));
  }
}

FailureOr<std::vector<PTXStatement>> simulate::parsePTX(StringRef text,
                                                        std::string &problem) {
  return Parser(text, problem).parse();
}

//===----------------------------------------------------------------------===//
// Registers
//===----------------------------------------------------------------------===//

FailureOr<Reg> PTXScope::read(const PTXOperand &operand, unsigned bits) {
  if (operand.kind == PTXOperand::Number)
    return e.constant(operand.number, bits);
  if (auto it = written.find(operand.name); it != written.end())
    return it->second;
  if (auto it = regs.find(operand.name); it != regs.end())
    return it->second;
  return e.refuse("expected assembly that reads what it has written, but got "
                  "'" +
                  operand.name + "'");
}

FailureOr<Reg> PTXScope::write(const PTXOperand &operand) {
  auto width = widths.find(operand.name);
  if (operand.kind != PTXOperand::Variable || width == widths.end())
    return e.refuse("expected assembly that writes to its results, but got '" +
                    operand.name + "'");
  auto [it, isNew] = written.try_emplace(operand.name);
  if (isNew)
    it->second = e.make(width->second);
  return it->second;
}

FailureOr<SmallVector<Reg>> PTXScope::readAll(const PTXOperand &operand) {
  SmallVector<Reg> found;
  ArrayRef<PTXOperand> parts = operand.kind == PTXOperand::List
                                   ? ArrayRef(operand.list)
                                   : ArrayRef(operand);
  for (const PTXOperand &part : parts) {
    FailureOr<Reg> reg = read(part);
    if (failed(reg))
      return failure();
    found.push_back(*reg);
  }
  return found;
}

FailureOr<SmallVector<Reg>> PTXScope::writeAll(const PTXOperand &operand) {
  SmallVector<Reg> found;
  ArrayRef<PTXOperand> parts = operand.kind == PTXOperand::List
                                   ? ArrayRef(operand.list)
                                   : ArrayRef(operand);
  for (const PTXOperand &part : parts) {
    FailureOr<Reg> reg = write(part);
    if (failed(reg))
      return failure();
    found.push_back(*reg);
  }
  return found;
}

std::optional<int64_t> PTXScope::getConstant(const PTXOperand &operand) {
  if (operand.kind == PTXOperand::Number)
    return operand.number;
  auto it = values.find(operand.name);
  return it == values.end() ? std::nullopt : e.getConstant(it->second);
}

//===----------------------------------------------------------------------===//
// The op
//===----------------------------------------------------------------------===//

/// Bits of a register of a PTX type: ".pred", ".b32", ".f64".
static unsigned getPTXBits(StringRef type) {
  if (type == ".pred")
    return 1;
  unsigned bits = 0;
  return type.size() > 2 && !type.drop_front(2).getAsInteger(10, bits) ? bits
                                                                       : 0;
}

static LogicalResult bindOperands(Emitter &e, LLVM::InlineAsmOp op,
                                  PTXScope &scope,
                                  SmallVectorImpl<std::string> &outputs) {
  SmallVector<StringRef> constraints;
  op.getConstraints().split(constraints, ',', -1, /*KeepEmpty=*/false);
  SmallVector<Type> results;
  if (op->getNumResults())
    flatten(op->getResult(0).getType(), results);
  unsigned number = 0, input = 0;
  for (StringRef constraint : constraints) {
    if (constraint.starts_with("~"))
      continue;
    std::string name = "$" + std::to_string(number++);
    if (constraint.starts_with("=")) {
      if (outputs.size() == results.size())
        return e.refuse("expected as many results as the assembly has");
      scope.declare(name, getScalarBits(results[outputs.size()]));
      outputs.push_back(name);
      continue;
    }
    if (input == op->getNumOperands())
      return e.refuse("expected as many operands as the assembly has");
    Value value = op->getOperand(input++);
    ArrayRef<Reg> regs = e.get(value);
    if (regs.size() != 1)
      return e.refuse("expected scalars as operands of assembly");
    scope.bind(name, regs[0], value);
    unsigned tied;
    if (!constraint.getAsInteger(10, tied))
      scope.bind("$" + std::to_string(tied), regs[0]);
  }
  if (outputs.size() != results.size())
    return e.refuse("expected as many results as the assembly has");
  return success();
}

static LogicalResult translateAssembly(Emitter &e, Operation *op) {
  auto assembly = cast<LLVM::InlineAsmOp>(op);
  std::string problem;
  FailureOr<std::vector<PTXStatement>> statements =
      parsePTX(assembly.getAsmString(), problem);
  if (failed(statements))
    return e.refuse("expected assembly that the model can read, but got " +
                    problem);
  PTXScope scope(e, op);
  SmallVector<std::string> outputs;
  if (failed(bindOperands(e, assembly, scope, outputs)))
    return failure();
  llvm::StringMap<uint32_t> labels;
  for (const PTXStatement &statement : *statements)
    if (!statement.label.empty())
      labels[statement.label] = e.addBlock();
  auto jumpTo = [](uint32_t block) {
    Branch branch;
    branch.edges.emplace_back().block = block;
    return branch;
  };
  for (PTXStatement &statement : *statements) {
    if (!statement.label.empty()) {
      uint32_t block = labels[statement.label];
      e.branch({}, jumpTo(block));
      e.startBlock(block);
      continue;
    }
    if (statement.directive == ".reg") {
      for (const PTXOperand &operand : statement.operands)
        scope.declare(operand.name, getPTXBits(statement.mnemonic));
      continue;
    }
    if (!statement.directive.empty())
      return e.refuse("expected assembly without '" + statement.directive +
                      "'");
    statement.scope = &scope;
    StringRef(statement.mnemonic).split(statement.parts, '.');
    Reg predicate;
    if (!statement.predicate.empty()) {
      PTXOperand operand;
      operand.kind = PTXOperand::Variable;
      operand.name = statement.predicate;
      FailureOr<Reg> reg = scope.read(operand);
      if (failed(reg))
        return failure();
      predicate = *reg;
    }
    bool isJump = statement.parts.front() == "bra";
    uint32_t target = 0, after = 0;
    if (isJump) {
      auto it = statement.operands.empty()
                    ? labels.end()
                    : labels.find(statement.operands[0].name);
      if (it == labels.end())
        return e.refuse("expected a branch to a label of the assembly");
      target = it->second;
      after = e.addBlock();
    } else if (!statement.predicate.empty()) {
      target = e.addBlock();
      after = e.addBlock();
    }
    StringRef name = e.name;
    if (!statement.predicate.empty()) {
      Branch branch;
      branch.edges.resize(2);
      branch.edges[statement.isNegated].block = target;
      branch.edges[!statement.isNegated].block = after;
      e.branch(predicate, std::move(branch));
      e.startBlock(isJump ? after : target);
    } else if (isJump) {
      e.branch({}, jumpTo(target));
      e.startBlock(after);
    }
    if (isJump)
      continue;
    TranslatePTX translate =
        lookup(getInstructionTable().ptx, statement.mnemonic);
    if (!translate)
      return e.refuse("expected an instruction that the model has, but got '" +
                      statement.mnemonic + "'");
    e.name = *e.keep(std::string(statement.mnemonic));
    if (failed(translate(e, statement)))
      return failure();
    e.name = name;
    if (!statement.predicate.empty()) {
      e.branch({}, jumpTo(after));
      e.startBlock(after);
    }
  }
  SmallVector<Reg> results;
  for (const std::string &output : outputs) {
    auto it = scope.written.find(output);
    if (it == scope.written.end())
      return e.refuse("expected assembly that writes all its results");
    results.push_back(it->second);
  }
  if (op->getNumResults())
    e.set(op->getResult(0), results);
  return success();
}

//===----------------------------------------------------------------------===//
// Instructions
//===----------------------------------------------------------------------===//

static LogicalResult refuseForm(Emitter &e, const PTXStatement &statement) {
  return e.refuse("expected a form that the model has, but got '" +
                  statement.mnemonic + "'");
}

namespace {
enum class Test { Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual };
} // namespace

/// setp: `imm` is the test, and whether it is signed.
static void runSetPredicate(Warp &w, const Instruction &i) {
  passUndefined(w, i);
  auto test = static_cast<Test>(i.imm >> 1);
  bool isSigned = i.imm & 1;
  uint32_t *r = w.lanes<uint32_t>(i.results[0]);
  for (unsigned l = 0; l < w.width; ++l) {
    uint64_t x = w.getLane(i.operands[0], l), y = w.getLane(i.operands[1], l);
    int64_t sx = i.operands[0].isWide() ? static_cast<int64_t>(x)
                                        : static_cast<int32_t>(x);
    int64_t sy = i.operands[1].isWide() ? static_cast<int64_t>(y)
                                        : static_cast<int32_t>(y);
    bool isLess = isSigned ? sx < sy : x < y;
    switch (test) {
    case Test::Equal:
      r[l] = x == y;
      break;
    case Test::NotEqual:
      r[l] = x != y;
      break;
    case Test::Less:
      r[l] = isLess;
      break;
    case Test::LessEqual:
      r[l] = isLess || x == y;
      break;
    case Test::Greater:
      r[l] = !isLess && x != y;
      break;
    case Test::GreaterEqual:
      r[l] = !isLess;
      break;
    }
  }
}

static LogicalResult translateSetPredicate(Emitter &e,
                                           const PTXStatement &statement) {
  std::optional<Test> test;
  for (auto [name, each] : {std::pair{"eq", Test::Equal},
                            {"ne", Test::NotEqual},
                            {"lt", Test::Less},
                            {"le", Test::LessEqual},
                            {"gt", Test::Greater},
                            {"ge", Test::GreaterEqual}})
    if (statement.has(name))
      test = each;
  StringRef type = statement.parts.back();
  if (!test || statement.parts.size() != 3 || statement.operands.size() != 3 ||
      !StringRef("bsu").contains(type.front()))
    return refuseForm(e, statement);
  unsigned bits = getPTXBits(("." + type).str());
  FailureOr<Reg> result = statement.scope->write(statement.operands[0]);
  FailureOr<Reg> x = statement.scope->read(statement.operands[1], bits);
  FailureOr<Reg> y = statement.scope->read(statement.operands[2], bits);
  if (failed(result) || failed(x) || failed(y))
    return failure();
  e.emit(runSetPredicate, *result, {*x, *y}, nullptr,
         static_cast<uint64_t>(*test) << 1 | (type.front() == 's'));
  return success();
}

static LogicalResult translateTryWait(Emitter &e,
                                      const PTXStatement &statement) {
  if (!statement.has("parity") || statement.operands.size() < 3)
    return refuseForm(e, statement);
  FailureOr<Reg> result = statement.scope->write(statement.operands[0]);
  FailureOr<Reg> address = statement.scope->read(statement.operands[1]);
  FailureOr<Reg> parity = statement.scope->read(statement.operands[2]);
  if (failed(result) || failed(address) || failed(parity))
    return failure();
  emitTryWait(e, *result, *address, *parity);
  return success();
}

template <bool waits>
static LogicalResult translateBarrier(Emitter &e,
                                      const PTXStatement &statement) {
  if (statement.operands.empty() || statement.operands.size() > 2)
    return refuseForm(e, statement);
  FailureOr<Reg> id = statement.scope->read(statement.operands[0]);
  if (failed(id))
    return failure();
  std::optional<Reg> count;
  if (statement.operands.size() == 2) {
    FailureOr<Reg> given = statement.scope->read(statement.operands[1]);
    if (failed(given))
      return failure();
    count = *given;
  }
  emitBarrier(e, *id, count, waits);
  return success();
}

/// wgmma.mma_async.sync.aligned.m64n128k32.s32.s8.s8 {d...}, a, b, p, ...
static LogicalResult translateWgmma(Emitter &e, const PTXStatement &statement) {
  ArrayRef<StringRef> parts = statement.parts;
  unsigned n = 0, k = 0;
  StringRef shape = parts.size() == 8 ? parts[4] : "";
  if (!shape.consume_front("m64n") || shape.consumeInteger(10, n) ||
      !shape.consume_front("k") || shape.getAsInteger(10, k) || n == 0 ||
      n > 256 || n % 8 || statement.operands.size() < 4)
    return refuseForm(e, statement);
  std::optional<ElementFormat> a = getElementFormat(parts[6]),
                               b = getElementFormat(parts[7]);
  if (!a || !b || k * getElementBits(*a) != 256 ||
      parts[5] != (isInteger(*a) ? "s32" : "f32"))
    return refuseForm(e, statement);
  std::optional<SumModel> model = getSumModel(e.chip, MatrixUnit::Wgmma, *a);
  if (!model || !e.chip.find(MatrixUnit::Wgmma, MatrixType::BF16))
    return e.refuse("expected a chip that has wgmma, but got " + e.chip.name);
  // Neither operand is negated, nor transposed.
  for (auto [index, wanted] : {std::pair{4, 1}, {5, 1}, {6, 0}, {7, 0}})
    if (statement.operands.size() > static_cast<size_t>(index) &&
        statement.scope->getConstant(statement.operands[index]) != wanted)
      return e.refuse("expected operands as they lie, K along the rows");
  PTXScope &scope = *statement.scope;
  FailureOr<SmallVector<Reg>> c = scope.readAll(statement.operands[0]);
  FailureOr<Reg> da = scope.read(statement.operands[1]);
  FailureOr<Reg> db = scope.read(statement.operands[2]);
  FailureOr<Reg> adds = scope.read(statement.operands[3]);
  FailureOr<SmallVector<Reg>> d = scope.writeAll(statement.operands[0]);
  if (failed(c) || failed(da) || failed(db) || failed(adds) || failed(d))
    return failure();
  if (d->size() != n / 2 || !da->isWide() || !db->isWide())
    return refuseForm(e, statement);
  emitWgmma(e, WgmmaForm{n, k, *a, *b, *model}, *d, *c, *da, *db, *adds);
  return success();
}

/// mma.sync.aligned.m16n8k32.row.col.f32.e4m3.e4m3.f32 {d}, {a}, {b}, {c}
static LogicalResult translateMma(Emitter &e, const PTXStatement &statement) {
  ArrayRef<StringRef> parts = statement.parts;
  MmaForm form{};
  StringRef shape = parts.size() == 10 ? parts[3] : "";
  if (!shape.consume_front("m") || shape.consumeInteger(10, form.m) ||
      !shape.consume_front("n") || shape.consumeInteger(10, form.n) ||
      !shape.consume_front("k") || shape.getAsInteger(10, form.k) ||
      parts[4] != "row" || parts[5] != "col" || statement.operands.size() != 4)
    return refuseForm(e, statement);
  std::optional<ElementFormat> a = getElementFormat(parts[7]),
                               b = getElementFormat(parts[8]);
  if (!a || !b || parts[6] != parts[9] ||
      parts[6] != (isInteger(*a) ? "s32" : "f32"))
    return refuseForm(e, statement);
  form.a = *a;
  form.b = *b;
  PTXScope &scope = *statement.scope;
  FailureOr<SmallVector<Reg>> ra = scope.readAll(statement.operands[1]);
  FailureOr<SmallVector<Reg>> rb = scope.readAll(statement.operands[2]);
  FailureOr<SmallVector<Reg>> rc = scope.readAll(statement.operands[3]);
  FailureOr<SmallVector<Reg>> rd = scope.writeAll(statement.operands[0]);
  if (failed(ra) || failed(rb) || failed(rc) || failed(rd))
    return failure();
  return emitMma(e, form, *rd, *ra, *rb, *rc);
}

static LogicalResult translateFence(Emitter &e, const PTXStatement &) {
  emitProxyFence(e);
  return success();
}

void simulate::addPTX(InstructionTable &table) {
  table.ops["llvm.inline_asm"] = translateAssembly;
  auto &ptx = table.ptx;
  ptx["setp"] = translateSetPredicate;
  ptx["mbarrier.try_wait"] = translateTryWait;
  ptx["bar.sync"] = translateBarrier<true>;
  ptx["bar.arrive"] = translateBarrier<false>;
  ptx["wgmma.mma_async"] = translateWgmma;
  ptx["mma.sync"] = translateMma;
  ptx["fence.proxy.async"] = translateFence;
}
