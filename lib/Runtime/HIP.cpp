//===- HIP.cpp - The driver of AMD GPUs -----------------------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HIPDriver.h"
#include "StreamDriver.h"

#include "llvm/ADT/STLExtras.h"

#include <cstdlib>

using namespace llvm;

namespace ufp4::runtime::hip {

//===----------------------------------------------------------------------===//
// The library
//===----------------------------------------------------------------------===//

std::string getLibraryPath() {
  const char *Path = std::getenv("UFP4_LIBHIP");
  return Path && *Path ? Path : "libamdhip64.so";
}

//===----------------------------------------------------------------------===//
// Targets
//===----------------------------------------------------------------------===//

bool runsOn(StringRef Target, StringRef Architecture) {
  return Target.starts_with("gfx") && Architecture.split(':').first == Target;
}

/// The device's "gfx942:sramecc+:xnack-". It is the text that begins so, after
/// the name of 256 bytes: where it lies differs between versions.
static std::string findArchitecture(const Properties &P) {
  StringRef Bytes(P.Bytes, sizeof(P.Bytes));
  size_t At = Bytes.find("gfx", 256);
  if (At == StringRef::npos)
    return "";
  return Bytes.drop_front(At)
      .take_while([](char C) { return C != '\0'; })
      .str();
}

//===----------------------------------------------------------------------===//
// The driver
//===----------------------------------------------------------------------===//

namespace {

class HIPDriver : public StreamDriver {
public:
  ~HIPDriver() override;
  Error open(unsigned Ordinal);

  Error enter(void *&Before) override {
    int Old = 0;
    UFP4_CALL(D, hipGetDevice, (&Old), "");
    Before = reinterpret_cast<void *>(static_cast<intptr_t>(Old));
    if (Old != ID)
      UFP4_CALL(D, hipSetDevice, (ID), "");
    return Error::success();
  }
  void leave(void *Before) override {
    int Old = static_cast<int>(reinterpret_cast<intptr_t>(Before));
    if (Old != ID)
      (void)D.hipSetDevice(Old);
  }

  Error copyRows(DevicePointer To, uint64_t ToPitch, DevicePointer From,
                 uint64_t FromPitch, uint64_t Bytes, uint64_t Rows,
                 Stream S) override {
    UFP4_CALL(
        D, hipMemcpy2DAsync,
        (To, ToPitch, From, FromPitch, Bytes, Rows, CopyDeviceToDevice, S), "");
    return Error::success();
  }
  Expected<ModuleHandle> loadModule(const Program &P, const runtime::Module &M,
                                    bool ForcePTX,
                                    std::vector<std::string> &Notes) override;
  Expected<KernelHandle> findKernel(ModuleHandle M, const Kernel &K,
                                    StringRef About) override;
  Error launch(const LaunchRequest &L, Stream S) override {
    UFP4_CALL(D, hipModuleLaunchKernel,
              (L.Kernel, L.Grid[0], L.Grid[1], L.Grid[2], L.Block[0],
               L.Block[1], L.Block[2], L.SharedBytes, S, L.Parameters, nullptr),
              "");
    return Error::success();
  }
  /// `findKernel` refuses kernels that take them.
  Error encodeTensorMap(const Schedule::Map &Map, DevicePointer Base,
                        TensorMapObject &Object) override {
    return makeError("HIP has no tensor maps");
  }

protected:
  std::pair<const char *, const char *>
  getErrorTexts(Status Code) const override {
    return {D.hipGetErrorName(Code), D.hipGetErrorString(Code)};
  }

private:
  Error openLibrary();

  Library D;
  std::string Architecture;
};

} // namespace

HIPDriver::~HIPDriver() {
  if (!Own && !Pool)
    return;
  void *Before = nullptr;
  if (Error Problem = enter(Before)) {
    consumeError(std::move(Problem));
    return;
  }
  releaseStream();
  leave(Before);
}

Error HIPDriver::openLibrary() {
  // Without its development files ROCm has the library under its version alone,
  // and need not be where the linker looks.
  std::vector<std::string> Paths = {getLibraryPath()};
  if (const char *Chosen = std::getenv("UFP4_LIBHIP"); !Chosen || !*Chosen)
    Paths.insert(Paths.end(),
                 {"libamdhip64.so.7", "libamdhip64.so.6", "libamdhip64.so.5",
                  "/opt/rocm/lib/libamdhip64.so"});
  auto Opened =
      OpenedLibrary::open("HIP's library", "one of ROCm 5.3 or later", Paths);
  if (!Opened)
    return Opened.takeError();
  if (Error Problem = findEntries(*Opened, Names::HIP))
    return Problem;
#define UFP4_FIND(Name, Parameters)                                            \
  D.Name = reinterpret_cast<decltype(D.Name)>(Opened->find(#Name));
  UFP4_HIP_REQUIRED(UFP4_FIND)
  UFP4_HIP_OPTIONAL(UFP4_FIND)
  UFP4_HIP_TEXTS(UFP4_FIND)
#undef UFP4_FIND
#define UFP4_CHECK(Name, Parameters)                                           \
  if (!D.Name)                                                                 \
    return Opened->missing(#Name);
  UFP4_HIP_REQUIRED(UFP4_CHECK)
  UFP4_HIP_TEXTS(UFP4_CHECK)
#undef UFP4_CHECK
  if (!D.hipGetDevicePropertiesR0600 && !D.hipGetDeviceProperties)
    return Opened->missing("hipGetDeviceProperties");
  return Error::success();
}

Error HIPDriver::open(unsigned Ordinal) {
  if (Error Problem = openLibrary())
    return Problem;
  if (Error Problem = openDevice(Ordinal))
    return Problem;
  auto Found = std::make_unique<Properties>();
  if (D.hipGetDevicePropertiesR0600)
    UFP4_CALL(D, hipGetDevicePropertiesR0600, (Found.get(), ID), "");
  else
    UFP4_CALL(D, hipGetDeviceProperties, (Found.get(), ID), "");
  Architecture = findArchitecture(*Found);
  void *Before = nullptr;
  if (Error Problem = enter(Before))
    return Problem;
  Error Problem = makeStream();
  leave(Before);
  return Problem;
}

Expected<ModuleHandle> HIPDriver::loadModule(const Program &P,
                                             const runtime::Module &M,
                                             bool ForcePTX,
                                             std::vector<std::string> &) {
  if (ForcePTX)
    return makeError("expected PTX of module " + quote(M.Name) +
                     " but the program is for " + P.Target);
  if (!M.HSACO)
    return makeError("expected machine code (hsaco) of module " +
                     quote(M.Name) + " for " + P.Target);
  if (!runsOn(P.Target, Architecture))
    return makeError("expected a device for target " + P.Target + " but got " +
                     quote(Architecture) + " (" + quote(Name) + ")");
  ModuleHandle Handle = nullptr;
  UFP4_CALL(D, hipModuleLoadData, (&Handle, M.HSACO->data()),
            "module " + quote(M.Name) + ", loading machine code");
  return Handle;
}

Expected<KernelHandle> HIPDriver::findKernel(ModuleHandle M, const Kernel &K,
                                             StringRef About) {
  if (is_contained(K.Parameters, ParameterKind::TensorMap))
    return makeError(About + " takes tensor maps, which HIP does not have");
  if (K.Cluster)
    return makeError(About + " wants clusters, which HIP does not have");
  return findFunction(M, K, About);
}

Expected<std::unique_ptr<Driver>> open(unsigned Ordinal) {
  auto Result = std::make_unique<HIPDriver>();
  if (Error Problem = Result->open(Ordinal))
    return std::move(Problem);
  return Result;
}

} // namespace ufp4::runtime::hip
