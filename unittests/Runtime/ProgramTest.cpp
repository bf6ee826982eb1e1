//===- ProgramTest.cpp - Tests of programs and their manifest -------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Runtime/Program.h"
#include "TestFiles.h"

#include <limits>
#include <random>

using namespace ufp4::runtime;
using namespace ufp4::runtime::test;
using Op = Expression::Op;

static Expression symbol(unsigned Index) { return Expression::symbol(Index); }

//===----------------------------------------------------------------------===//
// Expressions
//===----------------------------------------------------------------------===//

static int64_t evaluate(const Expression &E,
                        llvm::ArrayRef<int64_t> Symbols = {}) {
  llvm::Expected<int64_t> Value = E.evaluate(Symbols);
  if (Value)
    return *Value;
  ADD_FAILURE() << message(Value);
  return -999;
}

/// The two operands as symbols, so that nothing is folded.
static int64_t apply(Op Kind, int64_t A, int64_t B) {
  return evaluate(Expression::binary(Kind, symbol(0), symbol(1)), {A, B});
}

TEST(Expression, DividesTowardsMinusAndPlusInfinity) {
  for (int64_t A = -9; A <= 9; ++A)
    for (int64_t B : {-4, -3, -1, 1, 3, 4}) {
      double Quotient = double(A) / double(B);
      EXPECT_EQ(apply(Op::FloorDiv, A, B), int64_t(std::floor(Quotient)));
      EXPECT_EQ(apply(Op::CeilDiv, A, B), int64_t(std::ceil(Quotient)));
      EXPECT_EQ(apply(Op::Mod, A, B), A - B * int64_t(std::floor(Quotient)));
    }
}

TEST(Expression, ComparesAndSelects) {
  for (int64_t A = -1; A <= 1; ++A)
    for (int64_t B = -1; B <= 1; ++B) {
      EXPECT_EQ(apply(Op::Eq, A, B), A == B);
      EXPECT_EQ(apply(Op::Ne, A, B), A != B);
      EXPECT_EQ(apply(Op::Lt, A, B), A < B);
      EXPECT_EQ(apply(Op::Le, A, B), A <= B);
      EXPECT_EQ(apply(Op::And, A, B), A != 0 && B != 0);
      EXPECT_EQ(apply(Op::Or, A, B), A != 0 || B != 0);
      EXPECT_EQ(apply(Op::Min, A, B), std::min(A, B));
      EXPECT_EQ(apply(Op::Max, A, B), std::max(A, B));
    }
  Expression E = Expression::select(symbol(0), symbol(1), symbol(2));
  EXPECT_EQ(evaluate(E, {5, 10, 20}), 10);
  EXPECT_EQ(evaluate(E, {0, 10, 20}), 20);
}

TEST(Expression, RefusesWhatIsUndefined) {
  constexpr int64_t Least = std::numeric_limits<int64_t>::min();
  constexpr int64_t Most = std::numeric_limits<int64_t>::max();
  auto Message = [](Op Kind, int64_t A, int64_t B) {
    // Folding keeps what is an error.
    Expression E = Expression::binary(Kind, A, B);
    EXPECT_EQ(E.getPostfix().size(), 3u);
    return message(E.evaluate({}));
  };
  EXPECT_EQ(Message(Op::FloorDiv, 17, 0), "17 floordiv 0 is undefined");
  EXPECT_EQ(Message(Op::CeilDiv, 17, 0), "17 ceildiv 0 is undefined");
  EXPECT_EQ(Message(Op::Mod, 17, 0), "17 mod 0 is undefined");
  EXPECT_EQ(Message(Op::FloorDiv, Least, -1),
            "-9223372036854775808 floordiv -1 does not fit 64 bits");
  EXPECT_EQ(Message(Op::Mul, Most, 2),
            "9223372036854775807 * 2 does not fit 64 bits");
  EXPECT_EQ(Message(Op::Add, Most, 1),
            "9223372036854775807 + 1 does not fit 64 bits");
  EXPECT_EQ(Message(Op::Sub, Least, 1),
            "-9223372036854775808 - 1 does not fit 64 bits");
  EXPECT_EQ(apply(Op::Mod, Least, -1), 0);
  EXPECT_EQ(message(symbol(3).evaluate({1, 2})), "symbol 3 is not known");
}

TEST(Expression, FoldsConstants) {
  Expression E =
      Expression::binary(Op::Mul, Expression::binary(Op::CeilDiv, 100, 16), 4);
  EXPECT_EQ(E.getConstant(), 28);
  EXPECT_EQ(Expression::select(1, 7, symbol(0)).getConstant(), 7);
}

TEST(Expression, TakesWholePostfixOnly) {
  EXPECT_FALSE(Expression::fromPostfix({}));
  EXPECT_FALSE(Expression::fromPostfix({{Op::Add}}));
  EXPECT_FALSE(Expression::fromPostfix({{Op::Constant, 1}, {Op::Add}}));
  EXPECT_FALSE(Expression::fromPostfix({{Op::Constant, 1}, {Op::Constant, 2}}));
  EXPECT_TRUE(Expression::fromPostfix(
      {{Op::Constant, 1}, {Op::Constant, 2}, {Op::Add}}));
}

//===----------------------------------------------------------------------===//
// Programs
//===----------------------------------------------------------------------===//

/// A program with every kind of step and argument.
static Program makeProgram() {
  Program P;
  P.Target = "sm_90a";
  P.Producer = "a test";
  P.Modules.push_back({"kernels", "cubin bytes", "ptx text", {}, {}});
  Kernel K;
  K.Name = "scale";
  K.Symbol = "scale_kernel";
  K.Parameters = {ParameterKind::Pointer, ParameterKind::I32,
                  ParameterKind::I64,     ParameterKind::F32,
                  ParameterKind::BF16,    ParameterKind::TensorMap};
  K.Block = {128, 1, 1};
  K.Cluster = {2, 1, 1};
  K.SharedBytes = 65536;
  P.Kernels.push_back(K);
  P.addConstant("first", llvm::ArrayRef<char>("abc", 3));
  P.addConstant("second", llvm::ArrayRef<char>("defgh", 5));

  Function F;
  F.Name = "step";
  F.Symbols = {"tokens", "width"};
  F.Arguments.push_back(
      {"x", ElementType::BF16, {symbol(0), symbol(1)}, false});
  F.Arguments.push_back({"seed", ElementType::I64, {}, true});
  Expression Elements = Expression::binary(Op::Mul, symbol(0), symbol(1));
  Expression Bytes = Expression::binary(Op::Mul, Elements, 2);
  F.Temporaries.push_back({"work", Bytes});
  F.Temporaries.push_back({"", 1024});
  F.Results.push_back({"y",
                       ElementType::BF16,
                       {symbol(0), symbol(1)},
                       {{BufferRef::Kind::Temporary, 0}, 0}});

  BufferRef X{BufferRef::Kind::Argument, 0}, C{BufferRef::Kind::Constant, 1},
      Work{BufferRef::Kind::Temporary, 0}, Other{BufferRef::Kind::Temporary, 1};
  F.Steps.push_back(
      {CheckStep{Expression::binary(
                     Op::Eq, Expression::binary(Op::Mod, symbol(1), 8), 0),
                 "expected a width that is a multiple of 8"},
       ""});
  F.Steps.push_back({AllocStep{0}, ""});
  F.Steps.push_back({AllocStep{1}, ""});
  F.Steps.push_back({FillStep{{Other, 16}, 4, 0x3f800000, 2}, "ones"});
  F.Steps.push_back({CopyStep{{Other, 0}, {C, 0}, 5}, ""});
  F.Steps.push_back({CopyStep{{Work, 0},
                              {X, 0},
                              2,
                              symbol(0),
                              Expression::binary(Op::Mul, symbol(1), 2),
                              Expression::binary(Op::Mul, symbol(1), 2)},
                     ""});
  LaunchStep L;
  L.Kernel = 0;
  L.Grid[0] = Expression::binary(Op::CeilDiv, symbol(0), 4);
  L.Block[0] = 128;
  L.SharedBytes = 49152;
  TensorMap M;
  M.Base = {X, 0};
  M.Type = TensorMapType::BF16;
  M.Dims = {symbol(1), symbol(0)};
  M.Strides = {Expression::binary(Op::Mul, symbol(1), 2)};
  M.Box = {64, 128};
  M.Swizzle = 128;
  M.L2Promotion = 256;
  M.FillNaN = true;
  L.Arguments = {Location{Work, 64},    Expression(-1),    symbol(0),
                 FloatBits{0x3f800000}, FloatBits{0x3f80}, M};
  F.Steps.push_back({L, "scale x"});
  F.Steps.push_back({FreeStep{1}, ""});
  P.Functions.push_back(F);
  return P;
}

TEST(Program, IsReadAsWritten) {
  Folder Files;
  Program P = makeProgram();
  ASSERT_EQ(message(writeProgram(Files.path("out"), P)), "");
  llvm::Expected<Program> Back = readProgram(Files.path("out"));
  ASSERT_EQ(message(Back), "");
  EXPECT_EQ(printManifest(*Back), printManifest(P));
  EXPECT_EQ(Back->Modules[0].Cubin, "cubin bytes");
  EXPECT_EQ(Back->Modules[0].PTX, "ptx text");
  EXPECT_EQ(Back->Kernels[0].getSymbol(), "scale_kernel");
  EXPECT_EQ(Back->ConstantData, P.ConstantData);
  EXPECT_EQ(Back->ConstantData.size(), 261u);
  const auto &Launch = std::get<LaunchStep>(Back->Functions[0].Steps[6].What);
  const auto &Wanted = std::get<LaunchStep>(P.Functions[0].Steps[6].What);
  EXPECT_EQ(Launch.Arguments, Wanted.Arguments);
  EXPECT_EQ(Launch.Grid, Wanted.Grid);
}

static std::string verifyChanged(llvm::function_ref<void(Program &)> Change) {
  Program P = makeProgram();
  Change(P);
  return message(verifyProgram(P));
}

static LaunchStep &launch(Program &P) {
  return std::get<LaunchStep>(P.Functions[0].Steps[6].What);
}

TEST(Program, VerifiesLaunches) {
  EXPECT_EQ(verifyChanged([](Program &P) { launch(P).Kernel = 3; }),
            "functions[0].steps[6].launch.kernel: expected the index of one of "
            "1 kernels but got 3");
  EXPECT_EQ(verifyChanged([](Program &P) { launch(P).Block[0] = 256; }),
            "functions[0].steps[6].launch.block[0]: expected 128 threads, as "
            "kernel 'scale' has, but got 256");
  EXPECT_EQ(verifyChanged([](Program &P) { launch(P).Arguments.pop_back(); }),
            "functions[0].steps[6].launch.arguments: expected 6 arguments for "
            "kernel 'scale' but got 5");
  EXPECT_EQ(
      verifyChanged([](Program &P) { launch(P).Arguments[0] = Expression(); }),
      "functions[0].steps[6].launch.arguments[0]: expected pointer but got an "
      "integer");
  EXPECT_EQ(
      verifyChanged(
          [](Program &P) { launch(P).Arguments[4] = FloatBits{0x3f800000}; }),
      "functions[0].steps[6].launch.arguments[4].bf16: expected 16 bits but "
      "got 0x3f800000");
  EXPECT_EQ(
      verifyChanged([](Program &P) { launch(P).Grid[2] = symbol(2); }),
      "functions[0].steps[6].launch.grid[2]: expected the index of one of 2 "
      "symbols but got 2");
}

TEST(Program, VerifiesTensorMaps) {
  auto Changed = [](llvm::function_ref<void(TensorMap &)> Change) {
    return verifyChanged([&](Program &P) {
      Change(std::get<TensorMap>(launch(P).Arguments[5]));
    });
  };
  std::string At = "functions[0].steps[6].launch.arguments[5].tensor_map.";
  EXPECT_EQ(Changed([](TensorMap &M) { M.Dims.clear(); }),
            At + "dims: expected 1 to 5 dimensions but got 0");
  EXPECT_EQ(Changed([](TensorMap &M) { M.Strides.clear(); }),
            At + "strides: expected 1 strides for 2 dimensions but got 0");
  EXPECT_EQ(Changed([](TensorMap &M) { M.Box.push_back(1); }),
            At + "box: expected 2 extents for 2 dimensions but got 3");
  EXPECT_EQ(Changed([](TensorMap &M) { M.Box[1] = 257; }),
            At + "box[1]: expected 1 to 256 elements but got 257");
  EXPECT_EQ(Changed([](TensorMap &M) { M.Box[0] = 12; }),
            At + "box[0]: expected a multiple of 16 bytes but got 24");
  EXPECT_EQ(Changed([](TensorMap &M) { M.Box[0] = 72; }),
            At + "box[0]: expected at most 128 bytes, as the swizzle, but got "
                 "144");
  EXPECT_EQ(Changed([](TensorMap &M) { M.Swizzle = 16; }),
            At + "swizzle: expected 0, 32, 64 or 128 bytes but got 16");
  EXPECT_EQ(Changed([](TensorMap &M) { M.L2Promotion = 32; }),
            At + "l2_promotion: expected 0, 64, 128 or 256 bytes but got 32");
}

TEST(Program, VerifiesLives) {
  std::string At = "functions[0].steps[";
  EXPECT_EQ(verifyChanged([](Program &P) {
              P.Functions[0].Steps[1].What = AllocStep{7};
            }),
            At + "1].alloc: expected the index of one of 2 temporaries but "
                 "got 7");
  EXPECT_EQ(verifyChanged([](Program &P) {
              P.Functions[0].Steps[2].What = AllocStep{0};
            }),
            At + "2].alloc: expected each temporary to be allocated once but "
                 "got 0 again");
  EXPECT_EQ(verifyChanged(
                [](Program &P) { P.Functions[0].Steps[2].What = FreeStep{1}; }),
            At + "2].free: expected temporary 1 to be allocated but it is not "
                 "allocated yet");
  EXPECT_EQ(verifyChanged([](Program &P) {
              P.Functions[0].Steps.push_back({FreeStep{1}, ""});
            }),
            At + "8].free: expected temporary 1 to be allocated but it is "
                 "freed already");
  EXPECT_EQ(verifyChanged([](Program &P) {
              P.Functions[0].Steps.push_back({FreeStep{0}, ""});
            }),
            "functions[0].results[0].value: expected temporary 0 to be "
            "allocated but it is freed already");
  EXPECT_EQ(verifyChanged([](Program &P) {
              std::get<FillStep>(P.Functions[0].Steps[3].What).To.Buffer = {
                  BufferRef::Kind::Argument, 0};
            }),
            At + "3].fill.to: expected a temporary to write to but got "
                 "argument 0");
  EXPECT_EQ(verifyChanged([](Program &P) {
              std::get<CopyStep>(P.Functions[0].Steps[4].What).From.Buffer = {
                  BufferRef::Kind::Constant, 2};
            }),
            At + "4].copy.from: expected the index of one of 2 constants but "
                 "got 2");
}

TEST(Program, VerifiesTheRest) {
  EXPECT_EQ(verifyChanged([](Program &P) { P.Target = "sm 90"; }),
            "target: expected the name of a chip but got 'sm 90'");
  EXPECT_EQ(verifyChanged([](Program &P) { P.Modules[0].Name = "../x"; }),
            "modules[0].name: expected letters, digits, '_', '-' and '.', and "
            "no '.' in front, but got '../x'");
  EXPECT_EQ(verifyChanged([](Program &P) {
              P.Modules[0].Cubin.reset();
              P.Modules[0].PTX.reset();
            }),
            "modules[0].forms: expected cubin or ptx but got neither");
  EXPECT_EQ(verifyChanged([](Program &P) { P.Kernels[0].Module = 1; }),
            "kernels[0].module: expected the index of one of 1 modules but "
            "got 1");
  EXPECT_EQ(verifyChanged([](Program &P) { P.Kernels[0].Block = {64, 32, 1}; }),
            "kernels[0].block: expected a product of at most 1024 but got "
            "2048");
  EXPECT_EQ(verifyChanged([](Program &P) {
              P.Kernels[0].Parameters.assign(300, ParameterKind::TensorMap);
            }),
            "kernels[0].parameters: expected at most 32764 bytes but got "
            "38400");
  EXPECT_EQ(verifyChanged([](Program &P) { P.Constants[1].Bytes = 6; }),
            "constants[1]: expected at most 261 bytes, the size of "
            "constants.bin, but got an end at 256 + 6");
  EXPECT_EQ(verifyChanged([](Program &P) { P.Constants[1].Offset = 3; }),
            "constants[1].offset: expected a multiple of 256 but got 3");
  EXPECT_EQ(verifyChanged(
                [](Program &P) { P.Functions[0].Symbols.push_back("other"); }),
            "functions[0].arguments: expected an argument with the extent "
            "'other' but got none");
  EXPECT_EQ(verifyChanged(
                [](Program &P) { P.Functions[0].Arguments[0].Shape[0] = -1; }),
            "functions[0].arguments[0].shape[0]: expected an extent of 0 or "
            "more but got -1");
  EXPECT_EQ(verifyChanged([](Program &P) {
              P.Functions[0].Arguments[1].Type = ElementType::I32;
            }),
            "functions[0].arguments[1]: expected a seed to be one i64 or ui64 "
            "but got i32");
  EXPECT_EQ(
      verifyChanged([](Program &P) { P.Functions.push_back(P.Functions[0]); }),
      "functions[1].name: expected each function once but got 'step' "
      "again");
}

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

/// The message for the manifest of `makeProgram` with some text replaced.
static std::string parseChanged(llvm::StringRef Old, llvm::StringRef New) {
  std::string Text = printManifest(makeProgram());
  size_t At = Text.find(Old);
  EXPECT_NE(At, std::string::npos) << Old.str() << " in " << Text;
  if (At == std::string::npos)
    return "";
  Text.replace(At, Old.size(), New);
  uint64_t ConstantBytes;
  return message(parseManifest(Text, "m", ConstantBytes));
}

TEST(Manifest, LocatesErrors) {
  EXPECT_EQ(parseChanged("{", "["),
            "m: expected JSON but got [2:17, byte=19]: Expected , or ] after "
            "array element");
  EXPECT_EQ(parseChanged("\"ufp4_manifest\": 1", "\"ufp4_manifest\": 2"),
            "m: ufp4_manifest: expected the version 1 but got 2");
  EXPECT_EQ(parseChanged("\"target\": \"sm_90a\"", "\"target\": 90"),
            "m: target: expected a string but got 90");
  EXPECT_EQ(parseChanged("\"producer\"", "\"by\""), "m: unknown key 'by'");
  EXPECT_EQ(parseChanged("\"cubin\",\"ptx\"", "\"ptx\",\"ptx\""),
            "m: modules[0].forms[1]: expected cubin, ptx, hsaco or s, each "
            "once, but got "
            "'ptx'");
  EXPECT_EQ(parseChanged("\"module\":\"kernels\"", "\"module\":\"others\""),
            "m: kernels[0].module: expected the name of a module but got "
            "'others'");
  EXPECT_EQ(parseChanged("\"i64\"", "\"long\""),
            "m: kernels[0].parameters[2]: expected a kind of parameter, as in "
            "'pointer' or 'i32', but got 'long'");
  EXPECT_EQ(parseChanged("\"type\":\"bf16\"", "\"type\":\"bf15\""),
            "m: functions[0].arguments[0].type: expected an element type but "
            "got 'bf15'");
  EXPECT_EQ(parseChanged("[\"ceildiv\",\"tokens\",4]", "null"),
            "m: functions[0].steps[6].launch.grid[0]: expected an expression "
            "but got null");
  EXPECT_EQ(parseChanged("[\"ceildiv\",\"tokens\",4]", "[\"ceildiv\",4]"),
            "m: functions[0].steps[6].launch.grid[0]: expected 2 operands of "
            "'ceildiv' but got 1");
  EXPECT_EQ(parseChanged("[\"ceildiv\",\"tokens\",4]", "[\"div\",4,4]"),
            "m: functions[0].steps[6].launch.grid[0][0]: expected an operation "
            "but got 'div'");
  EXPECT_EQ(parseChanged("[\"ceildiv\",\"tokens\",4]", "[\"+\",\"token\",4]"),
            "m: functions[0].steps[6].launch.grid[0][1]: expected the name of "
            "a symbol but got 'token'");
  EXPECT_EQ(parseChanged("\"i32\":-1", "\"i33\":-1"),
            "m: functions[0].steps[6].launch.arguments[1]: unknown key 'i33'");
  EXPECT_EQ(parseChanged("0x3f800000", "0x3f8"),
            "m: functions[0].steps[6].launch.arguments[3].f32: expected '0x' "
            "and the bits in 8 hexadecimal digits but got '0x3f8'");
  EXPECT_EQ(parseChanged("\"alloc\":1", "\"allocate\":1"),
            "m: functions[0].steps[2]: expected one of the keys 'alloc', "
            "'free', 'launch', 'copy', 'fill' and 'check' but got none");
  EXPECT_EQ(parseChanged("\"alloc\":1", "\"alloc\":1,\"free\":1"),
            "m: functions[0].steps[2]: unknown key 'free'");
  EXPECT_EQ(parseChanged("\"from\":\"constant:1\"", "\"from\":\"constant\""),
            "m: functions[0].steps[4].copy.from: expected a buffer, as in "
            "'argument:0', 'constant:1' or 'temporary:2', but got 'constant'");
  EXPECT_EQ(parseChanged("\"count\":2", "\"size\":2"),
            "m: functions[0].steps[3].fill: expected the key 'count' but got "
            "none");
  EXPECT_EQ(parseChanged("\"box\":[64,128]", "\"box\":[64,-1]"),
            "m: functions[0].steps[6].launch.arguments[5].tensor_map.box[1]: "
            "expected an integer from 0 to 4294967295 but got -1");
  EXPECT_EQ(parseChanged("\"free\":1", "\"free\":0"),
            "m: functions[0].results[0].value: expected temporary 0 to be "
            "allocated but it is freed already");
}

TEST(Manifest, RefusesDeepNesting) {
  uint64_t ConstantBytes;
  std::string Deep(100000, '[');
  EXPECT_EQ(message(parseManifest(Deep, "m", ConstantBytes)),
            "m: expected at most 200 levels of brackets but got 100000");
}

TEST(Manifest, SurvivesDamage) {
  // Whatever is done to a manifest, reading it gives a program that verifies
  // and prints, or an error.
  std::string Good = printManifest(makeProgram());
  std::mt19937 Random(1);
  const char *Pieces[] = {
      "null", "-1", "[]",   "{}", "\"tokens\"",     "1e99",
      "\"\"", "2",  "true", ",",  "\"argument:9\"", "9223372036854775807"};
  unsigned Errors = 0;
  for (unsigned Round = 0; Round < 20000; ++Round) {
    std::string Text = Good;
    for (unsigned Change = 0, E = 1 + Random() % 3; Change < E; ++Change) {
      size_t At = Random() % Text.size();
      switch (Random() % 5) {
      case 0:
        Text[At] = static_cast<char>(Random());
        break;
      case 1:
        Text.erase(At, 1 + Random() % 8);
        break;
      case 2:
        Text.insert(At, Pieces[Random() % std::size(Pieces)]);
        break;
      case 3: {
        // A value in the place of another.
        size_t From = Text.find_first_of(":[,", At);
        size_t To = From == std::string::npos
                        ? From
                        : Text.find_first_of(",]}", From + 1);
        if (To != std::string::npos)
          Text.replace(From + 1, To - From - 1,
                       Pieces[Random() % std::size(Pieces)]);
        break;
      }
      default:
        Text.resize(At);
        break;
      }
      if (Text.empty())
        break;
    }
    uint64_t ConstantBytes;
    llvm::Expected<Program> P = parseManifest(Text, "m", ConstantBytes);
    if (!P) {
      ++Errors;
      EXPECT_NE(message(P), "");
      continue;
    }
    EXPECT_FALSE(printManifest(*P).empty());
  }
  EXPECT_GT(Errors, 10000u);
}

TEST(Manifest, FilesMustFit) {
  Folder Files;
  EXPECT_EQ(message(readProgram(Files.path("none"))),
            "cannot read '" + Files.path("none/manifest.json") +
                "': No such file or directory");
  ASSERT_EQ(message(writeProgram(Files.path("out"), makeProgram())), "");
  Files.write("out/constants.bin", "short");
  EXPECT_EQ(message(readProgram(Files.path("out"))),
            "'" + Files.path("out/constants.bin") +
                "': expected 261 bytes but got 5");
}

TEST(Manifest, WantsTheFormsOfItsTarget) {
  Program P;
  P.Target = "gfx942";
  P.Modules.emplace_back().Name = "kernels";
  EXPECT_EQ(llvm::toString(verifyProgram(P)),
            "modules[0].forms: expected hsaco but got none");
  P.Modules[0].HSACO = "code object";
  P.Modules[0].Assembly = "assembly";
  EXPECT_EQ(llvm::toString(verifyProgram(P)), "");
  uint64_t Bytes = 0;
  llvm::Expected<Program> Back = parseManifest(printManifest(P), "m", Bytes);
  ASSERT_TRUE(bool(Back));
  EXPECT_TRUE(Back->Modules[0].HSACO && Back->Modules[0].Assembly);
  EXPECT_FALSE(Back->Modules[0].PTX || Back->Modules[0].Cubin);
  P.Modules[0].PTX = "ptx";
  EXPECT_EQ(llvm::toString(verifyProgram(P)),
            "modules[0].forms: expected hsaco and s alone for gfx942 but got "
            "ptx");
  P.Target = "sm_90a";
  EXPECT_EQ(llvm::toString(verifyProgram(P)),
            "modules[0].forms: expected cubin and ptx alone for sm_90a but got "
            "hsaco");
}
