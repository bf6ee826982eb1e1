//===- ProgramPrinter.cpp - Manifests of programs as text -----------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ProgramText.h"

#include "llvm/Support/JSON.h"

using namespace llvm;

namespace ufp4::runtime {

namespace {

/// Prints the parts of a manifest. What stands on a line of its own is printed
/// without line breaks.
class Printer {
public:
  Printer(json::OStream &J, const Program &P, const Function *F = nullptr)
      : J(J), P(P), F(F) {}

  void print(const Module &M);
  void print(const Kernel &K);
  void print(const Constant &C);
  void print(const Argument &A);
  void print(const Result &R);
  void print(const Temporary &T);
  void print(const Step &S);
  void print(const AssertionFlag &A);

private:
  void print(const Expression &E);
  void print(const Location &L);
  void print(const LaunchArgument &A, ParameterKind Kind);
  void print(const TensorMap &M);
  void print(const AllocStep &S) { J.value(S.Temporary); }
  void print(const FreeStep &S) { J.value(S.Temporary); }
  void print(const LaunchStep &S);
  void print(const CopyStep &S);
  void print(const FillStep &S);
  void print(const CheckStep &S);

  template <typename Range> void printList(StringRef Name, const Range &List) {
    J.attributeArray(Name, [&] {
      for (const auto &Each : List)
        print(Each);
    });
  }
  void print(uint32_t Value) { J.value(Value); }

  template <typename T> void printField(StringRef Name, const T &Value) {
    J.attributeBegin(Name);
    print(Value);
    J.attributeEnd();
  }

  void printName(StringRef Name) {
    if (!Name.empty())
      J.attribute("name", Name);
  }

  json::OStream &J;
  const Program &P;
  const Function *F;
};

} // namespace

void Printer::print(const Expression &E) {
  // The values of the postfix order, built up to one.
  std::vector<json::Value> Stack;
  for (const Expression::Item &Item : E.getPostfix()) {
    if (Item.Kind == Op::Constant) {
      Stack.push_back(Item.Value);
    } else if (Item.Kind == Op::Symbol) {
      Stack.push_back(F->Symbols[Item.Value]);
    } else {
      size_t First = Stack.size() - countOperands(Item.Kind);
      json::Array List;
      List.push_back(operationName(Item.Kind));
      for (json::Value &Operand : drop_begin(Stack, First))
        List.push_back(std::move(Operand));
      Stack.erase(Stack.begin() + First, Stack.end());
      Stack.push_back(std::move(List));
    }
  }
  J.value(Stack.back());
}

void Printer::print(const Location &L) {
  std::string Buffer =
      (Twine(BufferKindNames[static_cast<size_t>(L.Buffer.Which)]) + ":" +
       Twine(L.Buffer.Index))
          .str();
  if (L.Offset.getConstant() == 0) {
    J.value(Buffer);
    return;
  }
  J.object([&] {
    J.attribute("buffer", Buffer);
    printField("offset", L.Offset);
  });
}

void Printer::print(const Module &M) {
  J.object([&] {
    J.attribute("name", M.Name);
    J.attributeArray("forms", [&] {
      for (const ModuleForm &Form : getModuleForms())
        if (M.*Form.Content)
          J.value(Form.Name);
    });
  });
}

void Printer::print(const Kernel &K) {
  J.object([&] {
    J.attribute("name", K.Name);
    if (!K.Symbol.empty())
      J.attribute("symbol", K.Symbol);
    J.attribute("module", P.Modules[K.Module].Name);
    if (K.Block)
      printList("block", *K.Block);
    if (K.Cluster)
      printList("cluster", *K.Cluster);
    if (K.SharedBytes != 0)
      J.attribute("shared_bytes", K.SharedBytes);
    J.attributeArray("parameters", [&] {
      for (ParameterKind Kind : K.Parameters)
        J.value(parameterName(Kind));
    });
  });
}

void Printer::print(const Constant &C) {
  J.object([&] {
    printName(C.Name);
    J.attribute("offset", C.Offset);
    J.attribute("bytes", C.Bytes);
  });
}

void Printer::print(const Argument &A) {
  J.object([&] {
    printName(A.Name);
    J.attribute("type", elementName(A.Type));
    printList("shape", A.Shape);
    if (A.Seed)
      J.attribute("seed", true);
  });
}

void Printer::print(const Result &R) {
  J.object([&] {
    printName(R.Name);
    J.attribute("type", elementName(R.Type));
    printList("shape", R.Shape);
    printField("value", R.Value);
  });
}

void Printer::print(const Temporary &T) {
  J.object([&] {
    printName(T.Name);
    printField("bytes", T.Bytes);
  });
}

void Printer::print(const Step &S) {
  J.object([&] {
    constexpr const char *Names[] = {"alloc", "free", "launch",
                                     "copy",  "fill", "check"};
    std::visit(
        [&](const auto &Kind) { printField(Names[S.What.index()], Kind); },
        S.What);
    printName(S.Name);
  });
}

void Printer::print(const LaunchStep &S) {
  const Kernel &K = P.Kernels[S.Kernel];
  J.object([&] {
    J.attribute("kernel", K.Name);
    printList("grid", S.Grid);
    printList("block", S.Block);
    if (S.SharedBytes.getConstant() != 0)
      printField("shared_bytes", S.SharedBytes);
    J.attributeArray("arguments", [&] {
      for (auto [A, Kind] : zip_equal(S.Arguments, K.Parameters))
        print(A, Kind);
    });
  });
}

void Printer::print(const LaunchArgument &A, ParameterKind Kind) {
  J.object([&] {
    StringRef Name = parameterName(Kind);
    if (const auto *Float = std::get_if<FloatBits>(&A))
      J.attribute(Name, "0x" + utohexstr(Float->Bits, /*LowerCase=*/true,
                                         2 * parameterSize(Kind)));
    else if (const auto *L = std::get_if<Location>(&A))
      printField(Name, *L);
    else if (const auto *E = std::get_if<Expression>(&A))
      printField(Name, *E);
    else
      printField(Name, std::get<TensorMap>(A));
  });
}

void Printer::print(const TensorMap &M) {
  J.object([&] {
    printField("base", M.Base);
    J.attribute("type", tensorMapTypeName(M.Type));
    printList("dims", M.Dims);
    printList("strides", M.Strides);
    printList("box", M.Box);
    if (M.Swizzle != 0)
      J.attribute("swizzle", M.Swizzle);
    if (M.L2Promotion != 0)
      J.attribute("l2_promotion", M.L2Promotion);
    if (M.FillNaN)
      J.attribute("fill", "nan");
  });
}

void Printer::print(const CopyStep &S) {
  J.object([&] {
    printField("to", S.To);
    printField("from", S.From);
    printField("bytes", S.Bytes);
    if (S.Rows.getConstant() == 1)
      return;
    printField("rows", S.Rows);
    printField("to_pitch", S.ToPitch);
    printField("from_pitch", S.FromPitch);
  });
}

void Printer::print(const FillStep &S) {
  J.object([&] {
    printField("to", S.To);
    J.attribute("width", S.Width);
    J.attribute("value", S.Value);
    printField("count", S.Count);
  });
}

void Printer::print(const CheckStep &S) {
  J.object([&] {
    printField("condition", S.Condition);
    J.attribute("message", S.Message);
  });
}

void Printer::print(const AssertionFlag &A) {
  J.object([&] {
    printField("flag", A.Flag);
    J.attributeArray("messages", [&] {
      for (const std::string &Message : A.Messages)
        J.value(Message);
    });
  });
}

std::string printManifest(const Program &P) {
  std::string Text;
  raw_string_ostream Stream(Text);
  json::OStream J(Stream, /*IndentSize=*/1);

  auto PrintLines = [&](StringRef Name, const auto &List,
                        const Function *F = nullptr) {
    J.attributeArray(Name, [&] {
      for (const auto &Each : List)
        J.rawValue([&](raw_ostream &Line) {
          json::OStream Inner(Line);
          Printer(Inner, P, F).print(Each);
        });
    });
  };
  J.object([&] {
    J.attribute("ufp4_manifest", FormatVersion);
    J.attribute("target", P.Target);
    if (!P.Producer.empty())
      J.attribute("producer", P.Producer);
    PrintLines("modules", P.Modules);
    PrintLines("kernels", P.Kernels);
    if (!P.Constants.empty()) {
      PrintLines("constants", P.Constants);
      J.attribute("constant_bytes", P.ConstantData.size());
    }
    J.attributeArray("functions", [&] {
      for (const Function &F : P.Functions)
        J.object([&] {
          J.attribute("name", F.Name);
          J.attributeArray("symbols", [&] {
            for (StringRef Symbol : F.Symbols)
              J.value(Symbol);
          });
          PrintLines("arguments", F.Arguments, &F);
          PrintLines("results", F.Results, &F);
          PrintLines("temporaries", F.Temporaries, &F);
          PrintLines("steps", F.Steps, &F);
          if (!F.Assertions.empty())
            PrintLines("assertions", F.Assertions, &F);
        });
    });
  });
  return Text + "\n";
}

} // namespace ufp4::runtime
