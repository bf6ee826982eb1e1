//===- Schedule.h - A function of a program at known extents ----*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What is left of a function once the extents of its arguments are known:
// operations without expressions, every access to a buffer checked against its
// size, and one arena in which the temporaries share memory. No device is
// needed for that.
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_RUNTIME_SCHEDULE_H
#define UFP4_RUNTIME_SCHEDULE_H

#include "ufp4/Runtime/Program.h"

namespace ufp4::runtime {

/// Bytes that are in use from `Begin` on until before `End`.
struct Lifetime {
  uint64_t Bytes = 0;
  size_t Begin = 0, End = 0;
};

/// Places all lifetimes in one piece of memory so that no two that overlap in
/// time overlap in memory, the large ones first, each as low as it fits.
/// Offsets are multiples of `Alignment`, a power of two. Returns the size of
/// the piece. Lifetimes of 0 bytes are at 0.
uint64_t planMemory(llvm::ArrayRef<Lifetime> Lifetimes,
                    llvm::MutableArrayRef<uint64_t> Offsets,
                    uint64_t Alignment = 256);

struct Schedule {
  enum class Base : uint8_t { Argument, Constant, Arena, Result };

  /// An address: bytes from the beginning of argument or result `Index`, of
  /// the constants, or of the arena.
  struct Place {
    Base Where = Base::Arena;
    unsigned Index = 0;
    uint64_t Offset = 0;
    bool operator==(const Place &) const = default;
  };

  struct Map {
    Place Base;
    const TensorMap *Form = nullptr; // of the function
    std::vector<uint64_t> Dims, Strides;
  };

  /// An address, the bits of a number, or a tensor map.
  using Value = std::variant<Place, uint64_t, Map>;

  struct Launch {
    unsigned Kernel = 0;
    std::array<uint32_t, 3> Grid = {1, 1, 1}, Block = {1, 1, 1};
    uint32_t SharedBytes = 0;
    std::vector<Value> Arguments;
  };

  struct Copy {
    Place To, From;
    uint64_t Bytes = 0, Rows = 1, ToPitch = 0, FromPitch = 0;
  };

  struct Fill {
    Place To;
    uint32_t Width = 1, Value = 0;
    uint64_t Count = 0;
  };

  struct Operation {
    std::variant<Launch, Copy, Fill> What;
    /// Index in Function::Steps; one past the end for the copy of a result.
    size_t Step = 0;
  };

  /// An i32 that says, when all operations are done, which of `Messages` holds
  /// of the run: none where it is 0, otherwise the one before.
  struct Assertion {
    Place Flag;
    const std::vector<std::string> *Messages = nullptr; // of the function
  };

  std::vector<Operation> Operations;
  std::vector<Assertion> Assertions;
  /// Bytes that the temporaries need together. Results that are a whole
  /// temporary are computed in place and take none.
  uint64_t ArenaBytes = 0;
  std::vector<std::vector<int64_t>> ResultShapes;
  std::vector<uint64_t> ResultBytes;
};

/// The values of the function's symbols for arguments of these shapes. Errors:
/// "argument 1 ('w'): expected tensor<?x64xbf16> but got extents 3x65", and
/// where two extents should be one.
llvm::Expected<std::vector<int64_t>>
bindSymbols(const Function &F, llvm::ArrayRef<llvm::ArrayRef<int64_t>> Shapes);

/// "step 6 ('scale x') of function 'step'"; the function alone past the end.
std::string describeStep(const Function &F, size_t Step);

/// Makes a schedule. `F` is a function of `P`, which verifies, and must outlive
/// the schedule.
llvm::Expected<Schedule> makeSchedule(const Program &P, const Function &F,
                                      llvm::ArrayRef<int64_t> Symbols);

} // namespace ufp4::runtime

#endif // UFP4_RUNTIME_SCHEDULE_H
