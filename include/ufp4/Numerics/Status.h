//===- Status.h - Success or one clear message ------------------*- C++ -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef UFP4_NUMERICS_STATUS_H
#define UFP4_NUMERICS_STATUS_H

#include <string>
#include <utility>

namespace ufp4::numerics {

/// Success, or one sentence saying what is wrong with the request. The library
/// writes no output when it reports a failure.
class [[nodiscard]] Status {
public:
  static Status success() { return Status(); }
  static Status failure(std::string Message) {
    Status S;
    S.Failed = true;
    S.Text = std::move(Message);
    return S;
  }

  bool ok() const { return !Failed; }
  const std::string &message() const { return Text; }

private:
  Status() = default;

  bool Failed = false;
  std::string Text;
};

} // namespace ufp4::numerics

#endif // UFP4_NUMERICS_STATUS_H
