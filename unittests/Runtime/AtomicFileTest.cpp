//===- AtomicFileTest.cpp - Tests of whole-or-nothing output --------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ufp4/Runtime/AtomicFile.h"

#include "TestFiles.h"

#include "llvm/Support/FileSystem.h"
#include "gtest/gtest.h"

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace llvm;
using namespace ufp4::runtime;
using namespace ufp4::runtime::test;

namespace {

/// While it lives, no file of this process can grow past a size: as on a disk
/// that is full.
class SmallFilesOnly {
public:
  explicit SmallFilesOnly(rlim_t Bytes) {
    // Without this the limit ends the process instead of failing the write.
    OldHandler = std::signal(SIGXFSZ, SIG_IGN);
    EXPECT_EQ(getrlimit(RLIMIT_FSIZE, &OldLimit), 0);
    rlimit Limit = OldLimit;
    Limit.rlim_cur = Bytes;
    EXPECT_EQ(setrlimit(RLIMIT_FSIZE, &Limit), 0);
  }
  SmallFilesOnly(const SmallFilesOnly &) = delete;
  SmallFilesOnly &operator=(const SmallFilesOnly &) = delete;
  ~SmallFilesOnly() {
    EXPECT_EQ(setrlimit(RLIMIT_FSIZE, &OldLimit), 0);
    std::signal(SIGXFSZ, OldHandler);
  }

private:
  rlimit OldLimit;
  void (*OldHandler)(int);
};

} // namespace

TEST(AtomicFile, WritesANewFile) {
  Folder Dir;
  EXPECT_EQ(message(writeFileAtomically(Dir.path("a.txt"), "hello")), "");
  EXPECT_EQ(Dir.read("a.txt"), "hello");
  EXPECT_EQ(Dir.list(), "a.txt");
}

TEST(AtomicFile, WritesEveryByteIncludingNulAndNewlines) {
  Folder Dir;
  std::string Bytes("\0\r\n\x1a\xff", 5);
  EXPECT_EQ(message(writeFileAtomically(Dir.path("a.bin"), Bytes)), "");
  EXPECT_EQ(Dir.read("a.bin"), Bytes);
  EXPECT_EQ(message(writeFileAtomically(Dir.path("empty"), "")), "");
  EXPECT_EQ(Dir.read("empty"), "");
}

TEST(AtomicFile, ReplacesAFileAndKeepsItsPermissions) {
  Folder Dir;
  Dir.write("a.txt", "a longer old content");
  sys::fs::perms Mode = sys::fs::owner_read | sys::fs::owner_write;
  ASSERT_FALSE(sys::fs::setPermissions(Dir.path("a.txt"), Mode));
  EXPECT_EQ(message(writeFileAtomically(Dir.path("a.txt"), "new")), "");
  EXPECT_EQ(Dir.read("a.txt"), "new");
  ErrorOr<sys::fs::perms> After = sys::fs::getPermissions(Dir.path("a.txt"));
  ASSERT_TRUE(static_cast<bool>(After));
  EXPECT_EQ(*After, Mode);
  EXPECT_EQ(Dir.list(), "a.txt");
}

TEST(AtomicFile, AReaderOfTheOldFileKeepsTheOldContent) {
  // What a truncating write would break: the file opened before is intact.
  Folder Dir;
  Dir.write("a.txt", "old");
  Expected<sys::fs::file_t> Open =
      sys::fs::openNativeFileForRead(Dir.path("a.txt"));
  ASSERT_EQ(message(Open), "");
  EXPECT_EQ(message(writeFileAtomically(Dir.path("a.txt"), "new")), "");
  char Bytes[8];
  Expected<size_t> Count = sys::fs::readNativeFile(*Open, Bytes);
  ASSERT_EQ(message(Count), "");
  EXPECT_EQ(StringRef(Bytes, *Count), "old");
  sys::fs::closeFile(*Open);
}

TEST(AtomicFile, FollowsASymbolicLink) {
  Folder Dir;
  Dir.write("real.txt", "old");
  ASSERT_FALSE(sys::fs::create_link(Dir.path("real.txt"), Dir.path("link")));
  EXPECT_EQ(message(writeFileAtomically(Dir.path("link"), "new")), "");
  EXPECT_EQ(Dir.read("real.txt"), "new");
  EXPECT_TRUE(sys::fs::is_symlink_file(Dir.path("link")));
}

TEST(AtomicFile, TakesANameAsLongAsAllowed) {
  Folder Dir;
  std::string Name(255, 'n');
  EXPECT_EQ(message(writeFileAtomically(Dir.path(Name), "x")), "");
  EXPECT_EQ(Dir.list(), Name);
}

TEST(AtomicFile, ReportsAMissingFolder) {
  Folder Dir;
  std::string Path = Dir.path("none/a.txt");
  EXPECT_EQ(message(writeFileAtomically(Path, "x")),
            "cannot write '" + Path + "': No such file or directory");
  EXPECT_EQ(Dir.list(), "");
}

TEST(AtomicFile, ReportsAFolderInTheWay) {
  Folder Dir;
  ASSERT_FALSE(sys::fs::create_directory(Dir.path("taken")));
  EXPECT_EQ(message(writeFileAtomically(Dir.path("taken"), "x")),
            "cannot write '" + Dir.path("taken") + "': Is a directory");
  EXPECT_EQ(message(writeFileAtomically("", "x")),
            "cannot write '': No such file or directory");
}

// No real device is used here: run by root, code that is wrong would replace
// it.
TEST(AtomicFile, WritesToAPipeInPlace) {
  Folder Dir;
  std::string Path = Dir.path("pipe");
  ASSERT_EQ(mkfifo(Path.c_str(), 0600), 0);
  // Open for reading and writing, so that neither end waits for the other.
  int Reader = open(Path.c_str(), O_RDWR | O_NONBLOCK);
  ASSERT_GE(Reader, 0);
  EXPECT_EQ(message(writeFileAtomically(Path, "through")), "");
  char Bytes[16];
  ssize_t Count = read(Reader, Bytes, sizeof(Bytes));
  close(Reader);
  EXPECT_EQ(Count, 7);
  EXPECT_EQ(StringRef(Bytes, Count > 0 ? Count : 0), "through");
  sys::fs::file_status Status;
  ASSERT_FALSE(sys::fs::status(Path, Status));
  EXPECT_EQ(Status.type(), sys::fs::file_type::fifo_file);
  EXPECT_EQ(Dir.list(), "pipe");
  // LLVM's functions, which remove the folder, leave special files alone.
  unlink(Path.c_str());
}

TEST(AtomicFile, AFullDiskLeavesTheOldContent) {
  Folder Dir;
  Dir.write("a.txt", "old");
  std::string Problem;
  {
    SmallFilesOnly Limit(4);
    Problem = message(writeFileAtomically(Dir.path("a.txt"), "much longer"));
  }
  EXPECT_EQ(Problem,
            "cannot write '" + Dir.path("a.txt") + "': File too large");
  EXPECT_EQ(Dir.read("a.txt"), "old");
  EXPECT_EQ(Dir.list(), "a.txt");
}

TEST(OutputBatch, WritesAllOutputs) {
  Folder Dir;
  Dir.write("b", "old");
  OutputBatch Batch;
  Batch.add(Dir.path("a"), "1");
  Batch.add(Dir.path("b"), "2");
  EXPECT_EQ(Dir.list(), "b") << "nothing may be written before the commit";
  EXPECT_EQ(message(Batch.commit()), "");
  EXPECT_EQ(Dir.read("a"), "1");
  EXPECT_EQ(Dir.read("b"), "2");
  EXPECT_EQ(Dir.list(), "a b");
}

TEST(OutputBatch, OneBadPathLeavesAllFilesAsTheyWere) {
  Folder Dir;
  Dir.write("old", "old");
  OutputBatch Batch;
  Batch.add(Dir.path("old"), "new");
  Batch.add(Dir.path("fresh"), "new");
  Batch.add(Dir.path("none/a"), "new");
  EXPECT_EQ(message(Batch.commit()), "cannot write '" + Dir.path("none/a") +
                                         "': No such file or directory");
  EXPECT_EQ(Dir.list(), "old");
  EXPECT_EQ(Dir.read("old"), "old");
}

TEST(OutputBatch, AFullDiskLeavesAllFilesAsTheyWere) {
  Folder Dir;
  Dir.write("old", "old");
  OutputBatch Batch;
  Batch.add(Dir.path("old"), "new");
  Batch.add(Dir.path("fresh"), "much longer");
  std::string Problem;
  {
    SmallFilesOnly Limit(4);
    Problem = message(Batch.commit());
  }
  EXPECT_EQ(Problem,
            "cannot write '" + Dir.path("fresh") + "': File too large");
  EXPECT_EQ(Dir.list(), "old");
  EXPECT_EQ(Dir.read("old"), "old");
}

TEST(OutputBatch, AFailureInPlaceLeavesAllFilesAsTheyWere) {
  // A socket cannot be opened. That is found after the temporary files were
  // written, and must come before they are renamed.
  Folder Dir;
  Dir.write("old", "old");
  sockaddr_un Address = {};
  Address.sun_family = AF_UNIX;
  std::string Path = Dir.path("socket");
  ASSERT_LT(Path.size(), sizeof(Address.sun_path));
  Path.copy(Address.sun_path, Path.size());
  int Socket = socket(AF_UNIX, SOCK_STREAM, 0);
  ASSERT_GE(Socket, 0);
  ASSERT_EQ(
      bind(Socket, reinterpret_cast<sockaddr *>(&Address), sizeof(Address)), 0);
  OutputBatch Batch;
  Batch.add(Dir.path("old"), "new");
  Batch.add(Dir.path("fresh"), "new");
  Batch.add(Path, "new");
  EXPECT_TRUE(StringRef(message(Batch.commit()))
                  .starts_with("cannot write '" + Path + "': "));
  close(Socket);
  EXPECT_EQ(Dir.list(), "old socket");
  unlink(Path.c_str());
  EXPECT_EQ(Dir.read("old"), "old");
}

TEST(OutputBatch, RefusesTwoOutputsToOneFile) {
  Folder Dir;
  OutputBatch Batch;
  Batch.add(Dir.path("a"), "1");
  Batch.add(Dir.path("./a"), "2");
  EXPECT_EQ(message(Batch.commit()), "cannot write '" + Dir.path("./a") +
                                         "': it is named for two outputs");
  EXPECT_EQ(Dir.list(), "");
}

TEST(OutputBatch, CanBeUsedAgainAfterACommit) {
  Folder Dir;
  OutputBatch Batch;
  EXPECT_EQ(message(Batch.commit()), "");
  Batch.add(Dir.path("none/a"), "1");
  EXPECT_NE(message(Batch.commit()), "");
  Batch.add(Dir.path("b"), "2");
  EXPECT_EQ(message(Batch.commit()), "");
  EXPECT_EQ(Dir.list(), "b");
}
