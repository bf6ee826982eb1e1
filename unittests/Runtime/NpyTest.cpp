//===- NpyTest.cpp - Tests of .npy reading and writing --------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Runtime/Npy.h"

#include "TestFiles.h"

#include "llvm/Support/MemoryBuffer.h"
#include "gtest/gtest.h"

using namespace llvm;
using namespace ufp4::runtime;
using namespace ufp4::runtime::test;

namespace {

/// Bytes, among them NULs, from a string literal.
template <size_t N> std::string bytes(const char (&Text)[N]) {
  return std::string(Text, N - 1);
}

/// A file with this header text, without padding.
std::string npy(StringRef Header, StringRef Data, unsigned Major = 1,
                unsigned Minor = 0) {
  std::string File = "\x93NUMPY";
  File += static_cast<char>(Major);
  File += static_cast<char>(Minor);
  for (unsigned Byte = 0; Byte < (Major == 1 ? 2 : 4); ++Byte)
    File += static_cast<char>(Header.size() >> (8 * Byte) & 0xff);
  return (File + Header + Data).str();
}

/// The same with a header as NumPy spells it.
std::string npy(StringRef Descriptor, StringRef Shape, StringRef Data,
                bool FortranOrder) {
  return npy(("{'descr': " + Descriptor +
              ", 'fortran_order': " + (FortranOrder ? "True" : "False") +
              ", 'shape': " + Shape + ", }\n")
                 .str(),
             Data);
}

/// The tensor in `File` as text, or the error's message.
std::string read(StringRef File) {
  Expected<Tensor> Value = readNpy(MemoryBufferRef(File, "x.npy"));
  if (!Value)
    return message(Value);
  std::string Text;
  raw_string_ostream Stream(Text);
  printValue(Stream, *Value);
  return Text;
}

std::string readHeader(StringRef Header, StringRef Data = "") {
  return read(npy(Header, Data));
}

Tensor parsed(StringRef Text) { return cantFail(parseValue(Text)); }

/// A header as NumPy 2 pads it, for a header of 118 bytes.
std::string padded(StringRef Dictionary) {
  std::string Header = Dictionary.str();
  Header.resize(117, ' ');
  return bytes("\x93NUMPY\x01\x00v\x00") + Header + "\n";
}

} // namespace

//===----------------------------------------------------------------------===//
// Files as numpy.save writes them
//===----------------------------------------------------------------------===//

TEST(Npy, WritesTheBytesOfNumpy) {
  // The right-hand sides are what numpy.save makes of the same arrays.
  EXPECT_EQ(serializeNpy(parsed("2x3xi8=1 2 3 -1 -2 -3")),
            padded("{'descr': '|i1', 'fortran_order': False, 'shape': (2, 3), "
                   "}") +
                "\x01\x02\x03\xff\xfe\xfd");
  EXPECT_EQ(
      serializeNpy(parsed("3xi1=1 0 1")),
      padded("{'descr': '|b1', 'fortran_order': False, 'shape': (3,), }") +
          bytes("\x01\x00\x01"));
  EXPECT_EQ(serializeNpy(parsed("f32=3")),
            padded("{'descr': '<f4', 'fortran_order': False, 'shape': (), }") +
                bytes("\x00\x00\x40\x40"));
  EXPECT_EQ(
      serializeNpy(parsed("1xf16=-2")),
      padded("{'descr': '<f2', 'fortran_order': False, 'shape': (1,), }") +
          bytes("\x00\xc0"));
  EXPECT_EQ(serializeNpy(parsed("0x4xui64")),
            padded("{'descr': '<u8', 'fortran_order': False, 'shape': (0, 4), "
                   "}"));
}

TEST(Npy, WritesBf16AsFloat32) {
  EXPECT_EQ(
      serializeNpy(parsed("2xbf16=1.5 -inf")),
      padded("{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }") +
          bytes("\x00\x00\xc0\x3f\x00\x00\x80\xff"));
}

TEST(Npy, Writes8BitNumbersAsFloat32) {
  auto Header =
      padded("{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }");
  EXPECT_EQ(serializeNpy(parsed("2xf8E4M3FN=448 -0")),
            Header + bytes("\x00\x00\xe0\x43\x00\x00\x00\x80"));
  EXPECT_EQ(serializeNpy(parsed("2xf8E5M2=1.5 -inf")),
            Header + bytes("\x00\x00\xc0\x3f\x00\x00\x80\xff"));
  EXPECT_EQ(serializeNpy(parsed("2xf8E8M0FNU=0x1p-127 nan")),
            Header + bytes("\x00\x00\x40\x00\x00\x00\xc0\x7f"));
}

TEST(Npy, DataBeginsAtAMultipleOf64ForEveryHeaderLength) {
  // As the rank grows, so does the header, past two multiples of the alignment.
  for (size_t Rank = 0; Rank < 60; ++Rank) {
    Tensor Value = cantFail(
        Tensor::zeros(ElementType::F32, std::vector<int64_t>(Rank, 1)));
    std::string File = serializeNpy(Value);
    EXPECT_EQ(File.size() % 64, 4u) << Rank;
    EXPECT_EQ(File[File.size() - 5], '\n') << Rank;
    EXPECT_EQ(File[File.size() - 6], ' ') << Rank;
  }
}

TEST(Npy, AHeaderThatFillsTheAlignmentGetsAnotherBlock) {
  // NumPy never pads by nothing: this header would just fit in 128 bytes, and
  // numpy.save makes it 192.
  EXPECT_EQ(
      serializeNpy(parsed("0x1x1x1x1x100x100000x100000x100000xf32")).size(),
      192u);
}

TEST(Npy, ALongHeaderTakesVersion2) {
  std::vector<int64_t> Shape(30000, 1);
  Tensor Value = cantFail(Tensor::zeros(ElementType::I8, Shape));
  std::string File = serializeNpy(Value);
  EXPECT_EQ(StringRef(File).take_front(8), StringRef("\x93NUMPY\x02\x00", 8));
  EXPECT_EQ(File.size() % 64, 1u);
  Expected<Tensor> Back = readNpy(MemoryBufferRef(File, "x.npy"));
  ASSERT_EQ(message(Back), "");
  EXPECT_EQ(Back->getShape(), ArrayRef<int64_t>(Shape));
}

TEST(Npy, EveryTypeSurvivesAWayThroughAFile) {
  Folder Dir;
  for (StringRef Text :
       {"2x2xi1=[1 0][0 1]", "3xi8=-128 0 127", "2xui8=0 255",
        "2xi16=-32768 258", "2xui16=65535 258", "2xi32=-2147483648 16909060",
        "2xui32=4294967295 16909060", "2xi64=-9223372036854775808 1",
        "2xui64=18446744073709551615 1", "4xf16=1.5 -inf nan 6e-08",
        "4xf32=0.1 -inf nan 1e-45", "4xf64=0.1 -inf nan 5e-324", "f32=-0",
        "2x0xf32=", "2x2x2xi32=[[1 2][3 4]][[5 6][7 8]]"}) {
    std::string Path = Dir.path("x.npy");
    EXPECT_EQ(message(writeNpy(Path, parsed(Text))), "");
    Expected<Tensor> Back = readNpy(Path);
    ASSERT_EQ(message(Back), "");
    std::string Printed;
    raw_string_ostream Stream(Printed);
    printValue(Stream, *Back);
    EXPECT_EQ(Printed, Text);
  }
  EXPECT_EQ(Dir.list(), "x.npy");
}

TEST(Npy, ReadsEveryDescriptor) {
  auto Read = [](StringRef Descriptor, StringRef Data) {
    return read(npy(("'" + Descriptor + "'").str(), "()", Data, false));
  };
  EXPECT_EQ(Read("|b1", "\x01"), "i1=1");
  EXPECT_EQ(Read("|i1", "\xff"), "i8=-1");
  EXPECT_EQ(Read("|u1", "\xff"), "ui8=255");
  EXPECT_EQ(Read("<i2", "\x02\x01"), "i16=258");
  EXPECT_EQ(Read(">i2", "\x01\x02"), "i16=258");
  EXPECT_EQ(Read("<u2", "\xfe\xff"), "ui16=65534");
  EXPECT_EQ(Read(">u2", "\xff\xfe"), "ui16=65534");
  EXPECT_EQ(Read("<i4", "\x04\x03\x02\x01"), "i32=16909060");
  EXPECT_EQ(Read(">i4", "\x01\x02\x03\x04"), "i32=16909060");
  EXPECT_EQ(Read("<u4", "\xfc\xff\xff\xff"), "ui32=4294967292");
  EXPECT_EQ(Read(">u4", "\xff\xff\xff\xfc"), "ui32=4294967292");
  EXPECT_EQ(Read("<i8", bytes("\x01\x00\x00\x00\x00\x00\x00\x80")),
            "i64=-9223372036854775807");
  EXPECT_EQ(Read(">i8", bytes("\x80\x00\x00\x00\x00\x00\x00\x01")),
            "i64=-9223372036854775807");
  EXPECT_EQ(Read("<u8", bytes("\x01\x00\x00\x00\x00\x00\x00\x80")),
            "ui64=9223372036854775809");
  EXPECT_EQ(Read(">u8", bytes("\x80\x00\x00\x00\x00\x00\x00\x01")),
            "ui64=9223372036854775809");
  EXPECT_EQ(Read("<f2", bytes("\x00\xc0")), "f16=-2");
  EXPECT_EQ(Read(">f2", bytes("\xc0\x00")), "f16=-2");
  EXPECT_EQ(Read("<f4", bytes("\x00\x00\xc0\x3f")), "f32=1.5");
  EXPECT_EQ(Read(">f4", bytes("\x3f\xc0\x00\x00")), "f32=1.5");
  EXPECT_EQ(Read("<f8", bytes("\x00\x00\x00\x00\x00\x00\xf8\x3f")), "f64=1.5");
  EXPECT_EQ(Read(">f8", bytes("\x3f\xf8\x00\x00\x00\x00\x00\x00")), "f64=1.5");
}

TEST(Npy, ReadsBfloat16AsMlDtypesWritesIt) {
  StringRef Data("\xc0\x3f\x80\xff", 4);
  for (StringRef Descriptor :
       {"'<V2'", "'|V2'", "'bfloat16'", "[('', '<V2')]", "[('', '|V2'),]"})
    EXPECT_EQ(read(npy(Descriptor, "(2,)", Data, false)), "2xbf16=1.5 -inf")
        << Descriptor.str();
}

TEST(Npy, ReadsOneByteOfRawDataAsBits) {
  for (StringRef Descriptor : {"'|V1'", "'<V1'", "[('', '|V1')]"})
    EXPECT_EQ(read(npy(Descriptor, "(2,)", bytes("\x38\xff"), false)),
              "2xui8=56 255")
        << Descriptor.str();
}

TEST(Npy, ReadsABoolOtherThanZeroAsOne) {
  EXPECT_EQ(read(npy("'|b1'", "(3,)", bytes("\x00\x02\xff"), false)),
            "3xi1=0 1 1");
}

TEST(Npy, TransposesFortranOrder) {
  EXPECT_EQ(read(npy("'|i1'", "(2, 3)", "\x01\x04\x02\x05\x03\x06", true)),
            "2x3xi8=[1 2 3][4 5 6]");
  // Element (i, j, k) is 10 (4 i + j) + k + 1: three different extents.
  std::string Data;
  for (int K = 0; K < 2; ++K)
    for (int J = 0; J < 4; ++J)
      for (int I = 0; I < 3; ++I)
        Data += static_cast<char>(10 * (4 * I + J) + K + 1);
  EXPECT_EQ(read(npy("'|u1'", "(3, 4, 2)", Data, true)),
            "3x4x2xui8=[[1 2][11 12][21 22][31 32]]"
            "[[41 42][51 52][61 62][71 72]][[81 82][91 92][101 102][111 112]]");
  EXPECT_EQ(read(npy("'>i2'", "(2, 2)",
                     bytes("\x00\x01\x00\x03\x00\x02\x00\x04"), true)),
            "2x2xi16=[1 2][3 4]");
  EXPECT_EQ(read(npy("'|i1'", "()", "\x05", true)), "i8=5");
  EXPECT_EQ(read(npy("'|i1'", "(2,)", "\x05\x06", true)), "2xi8=5 6");
  EXPECT_EQ(read(npy("'|i1'", "(0, 2)", "", true)), "0x2xi8=");
}

TEST(Npy, ReadsAllVersions) {
  StringRef Header = "{'descr': '|i1', 'fortran_order': False, 'shape': ()}\n";
  for (unsigned Major : {1, 2, 3})
    EXPECT_EQ(read(npy(Header, "\x07", Major)), "i8=7") << Major;
}

TEST(Npy, ReadsHeadersInAnyLayout) {
  for (StringRef Header :
       {"{'shape': (2,), 'fortran_order': False, 'descr': '|i1'}",
        "{\"descr\": \"|i1\", \"fortran_order\": False, \"shape\": (2,)}",
        "{'descr':'|i1','fortran_order':False,'shape':(2,)}",
        "  {  'descr'  :  '|i1' ,\n 'fortran_order' : False,\t'shape' : ( 2 , "
        ") , }  \n\n",
        "{u'descr': u'|i1', u'fortran_order': False, u'shape': (2L,)}",
        "{'descr': 'i1', 'fortran_order': False, 'shape': (+2,)}"})
    EXPECT_EQ(readHeader(Header, "\x01\x02"), "2xi8=1 2") << Header.str();
}

//===----------------------------------------------------------------------===//
// Files that are wrong
//===----------------------------------------------------------------------===//

TEST(Npy, RefusesAnythingElseThanNpy) {
  EXPECT_EQ(read(""), "x.npy: not a .npy file: it does not begin with "
                      "\\x93NUMPY");
  EXPECT_EQ(read("\x93NUMP"), "x.npy: not a .npy file: it does not begin with "
                              "\\x93NUMPY");
  EXPECT_EQ(read("PK\x03\x04 an archive, such as an .npz"),
            "x.npy: not a .npy file: it does not begin with \\x93NUMPY");
}

TEST(Npy, RefusesUnknownVersions) {
  for (auto [Major, Minor] : {std::pair(0u, 0u), std::pair(4u, 0u),
                              std::pair(1u, 1u), std::pair(255u, 255u)})
    EXPECT_EQ(read(npy("{}", "", Major, Minor)),
              "x.npy: version " + std::to_string(Major) + "." +
                  std::to_string(Minor) +
                  " of the format is not known (1.0, 2.0 and 3.0 are)");
}

TEST(Npy, EveryTruncationIsAnError) {
  std::string File = serializeNpy(parsed("2x2xf32=1 2 3 4"));
  for (size_t Size = 0; Size < File.size(); ++Size) {
    std::string Result = read(StringRef(File).take_front(Size));
    EXPECT_TRUE(StringRef(Result).starts_with("x.npy: ")) << Size << Result;
  }
  EXPECT_EQ(read(StringRef(File).take_front(7)),
            "x.npy: truncated: the file ends before its version");
  EXPECT_EQ(read(StringRef(File).take_front(9)),
            "x.npy: truncated: the file ends before the length of its header");
  EXPECT_EQ(read(StringRef(File).take_front(100)),
            "x.npy: truncated: expected 118 bytes of header but got 90");
  EXPECT_EQ(read(StringRef(File).drop_back(1)),
            "x.npy: expected 16 bytes of data but got 15");
}

TEST(Npy, RefusesBytesAfterTheData) {
  EXPECT_EQ(read(serializeNpy(parsed("2x2xf32")) + "1"),
            "x.npy: expected 16 bytes of data but got 17");
  EXPECT_EQ(read(serializeNpy(parsed("0xf32")) + "1"),
            "x.npy: expected 0 bytes of data but got 1");
}

TEST(Npy, RefusesALengthOfTheHeaderBeyondTheFile) {
  EXPECT_EQ(read(bytes("\x93NUMPY\x01\x00\xff\xff{}")),
            "x.npy: truncated: expected 65535 bytes of header but got 2");
  EXPECT_EQ(read(bytes("\x93NUMPY\x02\x00\x00\x00\x10\x00{}")),
            "x.npy: truncated: expected 1048576 bytes of header but got 2");
  EXPECT_EQ(read(bytes("\x93NUMPY\x02\x00\xff\xff\xff\xff{}")),
            "x.npy: a header of 4294967295 bytes is too long");
}

TEST(Npy, ChecksTheSizeBeforeItTakesMemory) {
  EXPECT_EQ(read(npy("'<f4'", "(1000000000, 1000000000)", "1234", false)),
            "x.npy: expected 4000000000000000000 bytes of data but got 4");
  EXPECT_EQ(read(npy("'<f4'", "(4611686018427387905,)", "1234", false)),
            "x.npy: the shape 4611686018427387905xf32 is too large");
  EXPECT_EQ(read(npy("'|i1'", "(4294967296, 4294967296)", "", false)),
            "x.npy: the shape 4294967296x4294967296xi8 is too large");
  EXPECT_EQ(read(npy("'|i1'", "(0, 4294967296, 4294967296)", "", true)),
            "x.npy: the shape 0x4294967296x4294967296xi8 is too large");
  EXPECT_EQ(read(npy("'|i1'", "(99999999999999999999,)", "", false)),
            "x.npy: the extent 99999999999999999999 in the shape is too large");
}

TEST(Npy, RefusesNegativeExtents) {
  EXPECT_EQ(read(npy("'|i1'", "(-1,)", "", false)),
            "x.npy: the extent -1 in the shape is negative");
  EXPECT_EQ(read(npy("'|i1'", "(-2, -2)", "1234", false)),
            "x.npy: the extent -2 in the shape is negative");
}

TEST(Npy, RefusesDtypesItCannotHold) {
  for (std::string Descriptor :
       {"|O", "<c8", "<U4", "|S4", "<M8[ns]", "<f16", "|V3", "|V4", "<i16", "",
        "<", "<<f4", "f", "float32", "|b2"})
    EXPECT_EQ(read(npy("'" + Descriptor + "'", "()", "", false)),
              "x.npy: the dtype '" + Descriptor + "' is not supported");
}

TEST(Npy, RefusesRecords) {
  for (StringRef Descriptor :
       {"[('x', '<f4'), ('y', '<f4')]", "[('x', '<f4')]", "[]", "[('', )]",
        "[('', '<f4', (2,))]", "['<f4']", "[('', [('', '<f4')])]"})
    EXPECT_EQ(read(npy(Descriptor, "()", "", false)),
              "x.npy: records (structured dtypes) are not supported")
        << Descriptor.str();
  EXPECT_EQ(read(npy("('<f4', (2,))", "()", "", false)),
            "x.npy: malformed header: 'descr' is not a string");
}

TEST(Npy, RefusesWrongKeys) {
  EXPECT_EQ(readHeader("{'descr': '|i1', 'fortran_order': False}"),
            "x.npy: malformed header: the key 'shape' is missing");
  EXPECT_EQ(readHeader("{'descr': '|i1', 'shape': ()}"),
            "x.npy: malformed header: the key 'fortran_order' is missing");
  EXPECT_EQ(readHeader("{}"),
            "x.npy: malformed header: the key 'descr' is missing");
  EXPECT_EQ(readHeader("{'descr': '|i1', 'fortran_order': False, 'shape': (), "
                       "'descr': '<f8'}"),
            "x.npy: malformed header: the key 'descr' comes twice");
  EXPECT_EQ(readHeader("{'descr': '|i1', 'fortran_order': False, 'shape': (), "
                       "'more': 1}"),
            "x.npy: malformed header: unknown key 'more'");
}

TEST(Npy, RefusesWrongKindsOfValues) {
  EXPECT_EQ(readHeader("{'descr': 4, 'fortran_order': False, 'shape': ()}"),
            "x.npy: malformed header: 'descr' is not a string");
  EXPECT_EQ(readHeader("{'descr': '|i1', 'fortran_order': 0, 'shape': ()}"),
            "x.npy: malformed header: 'fortran_order' is neither True nor "
            "False");
  EXPECT_EQ(readHeader("{'descr': '|i1', 'fortran_order': None, 'shape': ()}"),
            "x.npy: malformed header: 'fortran_order' is neither True nor "
            "False");
  EXPECT_EQ(readHeader("{'descr': '|i1', 'fortran_order': False, 'shape': 3}"),
            "x.npy: malformed header: 'shape' is not a tuple");
  EXPECT_EQ(
      readHeader("{'descr': '|i1', 'fortran_order': False, 'shape': [3]}"),
      "x.npy: malformed header: 'shape' is not a tuple");
  EXPECT_EQ(
      readHeader("{'descr': '|i1', 'fortran_order': False, 'shape': ('3',)}"),
      "x.npy: malformed header: 'shape' holds something else than integers");
  EXPECT_EQ(
      readHeader("{'descr': '|i1', 'fortran_order': False, 'shape': (True,)}"),
      "x.npy: malformed header: 'shape' holds something else than integers");
  EXPECT_EQ(readHeader("[1, 2]"),
            "x.npy: malformed header: it is not a dictionary");
}

TEST(Npy, RefusesWrongSyntax) {
  for (StringRef Header :
       {"", "{", "{'descr'", "{'descr'}", "{'descr': }", "{'descr': '|i1' 'x'}",
        "{'descr': '|i1'", "{'descr: 1}", "{,}", "{'a': 1,,}", "{'a': (1}",
        "{'a': (1 2)}", "{'a': -}", "{'a': x}", "{'a': False} trailing",
        "{'a': 'unfinished\\", "{'a': __import__('os')}",
        "{'descr': '|i1', 'fortran_order': False, 'shape': (3)}"}) {
    std::string Result = readHeader(Header, "123");
    EXPECT_TRUE(StringRef(Result).starts_with("x.npy: malformed header"))
        << Header.str() << " gave " << Result;
  }
  EXPECT_EQ(readHeader("{'a': \x01?}"), "x.npy: malformed header at '\\01?}'");
  EXPECT_EQ(readHeader("{'a': "), "x.npy: malformed header: it ends too early");
}

TEST(Npy, DeepNestingDoesNotExhaustTheStack) {
  for (char Open : {'(', '[', '{'}) {
    std::string Result = read(npy(std::string(1000000, Open), "", 2));
    EXPECT_TRUE(StringRef(Result).starts_with("x.npy: malformed header at "))
        << Result;
  }
}

TEST(Npy, EveryByteOfTheHeaderMayBeWrong) {
  // Nothing is expected of the result but that there is one; the sanitizers
  // and the memory limit say the rest.
  std::string File = serializeNpy(parsed("2x2xf32=1 2 3 4"));
  for (size_t I = 0; I < 128; ++I)
    for (int Byte = 0; Byte < 256; ++Byte) {
      std::string Wrong = File;
      Wrong[I] = static_cast<char>(Byte);
      EXPECT_NE(read(Wrong), "");
    }
}

TEST(Npy, ReportsFilesThatCannotBeRead) {
  Folder Dir;
  EXPECT_EQ(message(readNpy(Dir.path("none.npy"))),
            Dir.path("none.npy") + ": No such file or directory");
  EXPECT_EQ(message(readNpy(Dir.path(""))), Dir.path("") + ": Is a directory");
}

TEST(Npy, AFailedWriteLeavesNothing) {
  Folder Dir;
  EXPECT_EQ(message(writeNpy(Dir.path("none/x.npy"), parsed("f32=1"))),
            "cannot write '" + Dir.path("none/x.npy") +
                "': No such file or directory");
  EXPECT_EQ(Dir.list(), "");
}
