//===- AtomicFile.cpp - Output files that appear whole --------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Runtime/AtomicFile.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Signals.h"
#include "llvm/Support/raw_ostream.h"

#include <optional>

using namespace llvm;

namespace ufp4::runtime {
namespace {

/// One output asked for: both strings belong to the caller.
struct Request {
  StringRef Path;
  StringRef Content;
};

/// Where an output goes, and how.
struct Destination {
  /// The file itself: absolute, without symbolic links.
  SmallString<128> File;
  /// Set for a device, pipe or socket.
  bool InPlace = false;
  /// The permissions to carry over from the file being replaced.
  std::optional<sys::fs::perms> Permissions;
};

/// The temporary files of one commit. Those still there at the end, because
/// something failed, are removed.
class TemporaryFiles {
public:
  TemporaryFiles() = default;
  TemporaryFiles(const TemporaryFiles &) = delete;
  TemporaryFiles &operator=(const TemporaryFiles &) = delete;
  ~TemporaryFiles() {
    for (const SmallString<128> &Name : Names) {
      (void)sys::fs::remove(Name);
      sys::DontRemoveFileOnSignal(Name);
    }
  }

  /// Makes an empty file in the folder of `File` and opens it for writing. Its
  /// name does not extend that of `File`, which may be as long as allowed.
  std::error_code create(StringRef File, int &Descriptor,
                         SmallString<128> &Name) {
    SmallString<128> Model = sys::path::parent_path(File);
    sys::path::append(Model, ".ufp4-%%%%%%%%%%.tmp");
    if (std::error_code Code =
            sys::fs::createUniqueFile(Model, Descriptor, Name))
      return Code;
    Names.push_back(Name);
    // An interrupt must not leave it behind either. Where no handler can be
    // had, only that courtesy is lost.
    (void)sys::RemoveFileOnSignal(Name);
    return {};
  }

  /// Gives the file its final name, after which it is no longer temporary.
  std::error_code rename(StringRef Name, StringRef File) {
    if (std::error_code Code = sys::fs::rename(Name, File))
      return Code;
    sys::DontRemoveFileOnSignal(Name);
    erase_if(Names, [&](const SmallString<128> &Kept) { return Kept == Name; });
    return {};
  }

private:
  SmallVector<SmallString<128>, 4> Names;
};

} // namespace

static Error cannotWrite(StringRef Path, const Twine &Reason,
                         std::error_code Code = inconvertibleErrorCode()) {
  return createStringError(Code, "cannot write '" + Path + "': " + Reason);
}

static Error cannotWrite(StringRef Path, std::error_code Code) {
  return cannotWrite(Path, Code.message(), Code);
}

static Expected<Destination> resolve(StringRef Path) {
  Destination Result;
  if (Path.empty())
    return cannotWrite(Path,
                       make_error_code(std::errc::no_such_file_or_directory));
  sys::fs::file_status Status;
  std::error_code Code = sys::fs::status(Path, Status);
  if (Code && Code != std::errc::no_such_file_or_directory)
    return cannotWrite(Path, Code);

  if (Code) {
    // A new file: only its folder has to be there.
    StringRef Folder = sys::path::parent_path(Path);
    if (std::error_code FolderCode =
            sys::fs::real_path(Folder.empty() ? "." : Folder, Result.File))
      return cannotWrite(Path, FolderCode);
    sys::path::append(Result.File, sys::path::filename(Path));
    return Result;
  }

  if (sys::fs::is_directory(Status))
    return cannotWrite(Path, make_error_code(std::errc::is_a_directory));
  if (!sys::fs::is_regular_file(Status)) {
    Result.File = Path;
    Result.InPlace = true;
    return Result;
  }
  if (std::error_code AccessCode =
          sys::fs::access(Path, sys::fs::AccessMode::Write))
    return cannotWrite(Path, AccessCode);
  if (std::error_code LinkCode = sys::fs::real_path(Path, Result.File))
    return cannotWrite(Path, LinkCode);
  Result.Permissions = Status.permissions();
  return Result;
}

/// Writes `Content` to the open file and closes it.
static std::error_code writeAndClose(int Descriptor, StringRef Content) {
  raw_fd_ostream Stream(Descriptor, /*shouldClose=*/true, /*unbuffered=*/true);
  Stream << Content;
  Stream.close();
  std::error_code Code = Stream.error();
  Stream.clear_error();
  return Code;
}

static Error writeAll(ArrayRef<Request> Requests) {
  SmallVector<Destination, 4> Destinations;
  StringSet<> Files;
  for (const Request &Output : Requests) {
    Expected<Destination> Where = resolve(Output.Path);
    if (!Where)
      return Where.takeError();
    if (!Where->InPlace && !Files.insert(Where->File).second)
      return cannotWrite(Output.Path, "it is named for two outputs");
    Destinations.push_back(std::move(*Where));
  }

  TemporaryFiles Temporaries;
  SmallVector<SmallString<128>, 4> Names(Requests.size());
  for (size_t I = 0; I < Requests.size(); ++I) {
    const Destination &Where = Destinations[I];
    if (Where.InPlace)
      continue;
    int Descriptor = -1;
    std::error_code Code = Temporaries.create(Where.File, Descriptor, Names[I]);
    if (!Code)
      Code = writeAndClose(Descriptor, Requests[I].Content);
    if (!Code && Where.Permissions)
      Code = sys::fs::setPermissions(Names[I], *Where.Permissions);
    if (Code)
      return cannotWrite(Requests[I].Path, Code);
  }

  // What cannot be staged goes out before the first rename: a failure here
  // still leaves every file as it was.
  for (size_t I = 0; I < Requests.size(); ++I) {
    if (!Destinations[I].InPlace)
      continue;
    int Descriptor = -1;
    std::error_code Code = sys::fs::openFileForWrite(
        Destinations[I].File, Descriptor, sys::fs::CD_OpenExisting);
    if (!Code)
      Code = writeAndClose(Descriptor, Requests[I].Content);
    if (Code)
      return cannotWrite(Requests[I].Path, Code);
  }

  for (size_t I = 0; I < Requests.size(); ++I)
    if (!Destinations[I].InPlace)
      if (std::error_code Code =
              Temporaries.rename(Names[I], Destinations[I].File))
        return cannotWrite(Requests[I].Path, Code);
  return Error::success();
}

Error writeFileAtomically(StringRef Path, StringRef Content) {
  return writeAll(Request{Path, Content});
}

void OutputBatch::add(StringRef Path, std::string Bytes) {
  Outputs.push_back({Path.str(), std::move(Bytes)});
}

Error OutputBatch::commit() {
  std::vector<Output> Taken = std::move(Outputs);
  Outputs.clear();
  SmallVector<Request, 4> Requests;
  for (const Output &Each : Taken)
    Requests.push_back({Each.Path, Each.Bytes});
  return writeAll(Requests);
}

} // namespace ufp4::runtime
