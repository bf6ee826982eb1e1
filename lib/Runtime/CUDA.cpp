//===- CUDA.cpp - The driver of NVIDIA GPUs -------------------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CUDADriver.h"
#include "StreamDriver.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/MathExtras.h"

#include <chrono>
#include <cstdlib>

using namespace llvm;

namespace ufp4::runtime::cuda {

//===----------------------------------------------------------------------===//
// The library
//===----------------------------------------------------------------------===//

std::string getLibraryPath() {
  const char *Path = std::getenv("UFP4_LIBCUDA");
  return Path && *Path ? Path : "libcuda.so.1";
}

//===----------------------------------------------------------------------===//
// Targets
//===----------------------------------------------------------------------===//

bool runsOn(StringRef Target, Capability Device, bool IsPTX) {
  if (!Target.consume_front("sm_"))
    return false;
  StringRef Digits = Target.take_while(isDigit);
  StringRef Suffix = Target.drop_front(Digits.size());
  int Number;
  if (Digits.size() < 2 || Digits.size() > 3 || Digits.getAsInteger(10, Number))
    return false;
  Capability Wanted{Number / 10, Number % 10};
  bool Later = Device.Major == Wanted.Major && Device.Minor >= Wanted.Minor;
  if (Suffix == "a")
    return Device == Wanted;
  if (Suffix == "f")
    return Later;
  if (!Suffix.empty())
    return false;
  return Later || (IsPTX && Device.Major > Wanted.Major);
}

static std::string toString(Capability C) {
  return formatv("{0}.{1}", C.Major, C.Minor);
}

//===----------------------------------------------------------------------===//
// The driver
//===----------------------------------------------------------------------===//

namespace {

class CUDADriver : public StreamDriver {
public:
  ~CUDADriver() override;
  Error open(unsigned Ordinal);

  Error enter(void *&Before) override {
    (void)Before; // the driver keeps a stack
    if (Status Code = D.cuCtxPushCurrent_v2(Context))
      return driverError(Code, "cuCtxPushCurrent");
    return Error::success();
  }
  void leave(void *Before) override {
    (void)Before;
    ContextHandle Old;
    (void)D.cuCtxPopCurrent_v2(&Old);
  }

  Error copyRows(DevicePointer To, uint64_t ToPitch, DevicePointer From,
                 uint64_t FromPitch, uint64_t Bytes, uint64_t Rows,
                 Stream S) override;
  Expected<ModuleHandle> loadModule(const Program &P, const runtime::Module &M,
                                    bool ForcePTX,
                                    std::vector<std::string> &Notes) override;
  Expected<KernelHandle> findKernel(ModuleHandle M, const Kernel &K,
                                    StringRef About) override;
  Error launch(const LaunchRequest &L, Stream S) override;
  Error encodeTensorMap(const Schedule::Map &Map, DevicePointer Base,
                        TensorMapObject &Object) override;

protected:
  std::pair<const char *, const char *>
  getErrorTexts(Status Code) const override {
    const char *Name = nullptr, *Text = nullptr;
    if (D.cuGetErrorName(Code, &Name) != 0)
      Name = nullptr;
    if (D.cuGetErrorString(Code, &Text) != 0)
      Text = nullptr;
    return {Name, Text};
  }

private:
  Error openLibrary();
  /// Hands machine code or PTX to the driver.
  Error loadImage(const runtime::Module &M, const std::string &Image,
                  bool IsPTX, ModuleHandle &Handle, Status &Code);

  Library D;
  ContextHandle Context = nullptr;
  cuda::Capability Capability;
  int MaxSharedBytes = 0;
};

} // namespace

CUDADriver::~CUDADriver() {
  if (!Context)
    return;
  void *Before = nullptr;
  if (Error Problem = enter(Before)) {
    consumeError(std::move(Problem));
  } else {
    releaseStream();
    leave(Before);
  }
  (void)D.cuDevicePrimaryCtxRelease_v2(ID);
}

Error CUDADriver::openLibrary() {
  auto Opened = OpenedLibrary::open(
      "the CUDA driver", "one of CUDA 11.8 or later", getLibraryPath());
  if (!Opened)
    return Opened.takeError();
  if (Error Problem = findEntries(*Opened, Names::CUDA))
    return Problem;
#define UFP4_FIND(Name, Parameters)                                            \
  D.Name = reinterpret_cast<decltype(D.Name)>(Opened->find(#Name));
  UFP4_CUDA_REQUIRED(UFP4_FIND)
  UFP4_CUDA_OPTIONAL(UFP4_FIND)
#undef UFP4_FIND
#define UFP4_CHECK(Name, Parameters)                                           \
  if (!D.Name)                                                                 \
    return Opened->missing(#Name);
  UFP4_CUDA_REQUIRED(UFP4_CHECK)
#undef UFP4_CHECK
  return Error::success();
}

Error CUDADriver::open(unsigned Ordinal) {
  if (Error Problem = openLibrary())
    return Problem;
  if (Error Problem = openDevice(Ordinal))
    return Problem;
  int HasPools = 0;
  for (auto [Attribute, Value] :
       {std::pair(ComputeCapabilityMajor, &Capability.Major),
        std::pair(ComputeCapabilityMinor, &Capability.Minor),
        std::pair(MaxSharedBytesOptIn, &MaxSharedBytes),
        std::pair(MemoryPoolsSupported, &HasPools)})
    UFP4_CALL(D, cuDeviceGetAttribute, (Value, Attribute, ID),
              "attribute " + Twine(Attribute));
  if (!HasPools)
    return makeError("expected a device with memory pools, but '" + Name +
                     "' has none");

  ContextHandle Retained = nullptr;
  UFP4_CALL(D, cuDevicePrimaryCtxRetain, (&Retained, ID), Name);
  Context = Retained; // From here on there is something to give back.
  void *Before = nullptr;
  if (Error Problem = enter(Before))
    return Problem;
  Error Problem = makeStream();
  leave(Before);
  return Problem;
}

Error CUDADriver::copyRows(DevicePointer To, uint64_t ToPitch,
                           DevicePointer From, uint64_t FromPitch,
                           uint64_t Bytes, uint64_t Rows, Stream S) {
  Copy2D Copy = {};
  Copy.FromType = Copy.ToType = MemoryTypeDevice;
  Copy.FromDevice = From;
  Copy.FromPitch = FromPitch;
  Copy.ToDevice = To;
  Copy.ToPitch = ToPitch;
  Copy.Width = Bytes;
  Copy.Height = Rows;
  UFP4_CALL(D, cuMemcpy2DAsync_v2, (&Copy, S), "");
  return Error::success();
}

Error CUDADriver::loadImage(const runtime::Module &M, const std::string &Image,
                            bool IsPTX, ModuleHandle &Handle, Status &Code) {
  std::vector<char> ErrorLog(8192), InfoLog(8192);
  int Options[] = {ErrorLogBuffer, ErrorLogBufferSize, InfoLogBuffer,
                   InfoLogBufferSize};
  void *Values[] = {ErrorLog.data(), reinterpret_cast<void *>(ErrorLog.size()),
                    InfoLog.data(), reinterpret_cast<void *>(InfoLog.size())};
  Code = D.cuModuleLoadDataEx(&Handle, Image.c_str(), std::size(Options),
                              Options, Values);
  if (Code == 0)
    return Error::success();
  ErrorLog.back() = 0;
  StringRef Log = StringRef(ErrorLog.data()).trim();
  return driverError(Code, "cuModuleLoadDataEx",
                     "module " + quote(M.Name) + ", " +
                         (IsPTX ? "compiling PTX" : "loading machine code") +
                         (Log.empty() ? "" : ":\n") + Log);
}

Expected<ModuleHandle> CUDADriver::loadModule(const Program &P,
                                              const runtime::Module &M,
                                              bool ForcePTX,
                                              std::vector<std::string> &Notes) {
  bool CubinFits = M.Cubin && runsOn(P.Target, Capability, false);
  bool PTXFits = M.PTX && runsOn(P.Target, Capability, true);
  std::string Why;
  ModuleHandle Handle = nullptr;
  Status Code = 0;
  if (CubinFits && !ForcePTX) {
    Error Problem = loadImage(M, *M.Cubin, /*IsPTX=*/false, Handle, Code);
    if (!Problem)
      return Handle;
    // Machine code of another tool or for another chip than the manifest says:
    // PTX may still do.
    if (!PTXFits || (Code != NoBinaryForGPU && Code != InvalidImage))
      return std::move(Problem);
    Why = "its machine code was refused, " + llvm::toString(std::move(Problem));
  } else if (ForcePTX) {
    if (!M.PTX)
      return makeError("expected PTX of module " + quote(M.Name) +
                       " but the program has only machine code");
    Why = "as asked for";
  } else {
    Why = M.Cubin ? "its machine code is for " + P.Target
                  : "the program has no machine code";
  }
  if (!PTXFits)
    return makeError("expected a device for target " + P.Target +
                     " but got compute capability " + toString(Capability) +
                     " ('" + Name + "')" +
                     (M.PTX ? ""
                            : "; module " + quote(M.Name) +
                                  " has no PTX that the driver could "
                                  "compile"));
  auto Start = std::chrono::steady_clock::now();
  if (Error Problem = loadImage(M, *M.PTX, /*IsPTX=*/true, Handle, Code))
    return Problem;
  std::chrono::duration<double> Passed =
      std::chrono::steady_clock::now() - Start;
  Notes.push_back(formatv("module '{0}' was compiled from PTX by the driver "
                          "for compute capability {1} in {2:f2} s: {3}",
                          M.Name, toString(Capability), Passed.count(), Why));
  return Handle;
}

Expected<KernelHandle> CUDADriver::findKernel(ModuleHandle M, const Kernel &K,
                                              StringRef About) {
  Expected<KernelHandle> Found = findFunction(M, K, About);
  if (!Found)
    return Found;
  KernelHandle Handle = *Found;
  // Arguments of other sizes than the kernel expects would be read as garbage.
  if (D.cuFuncGetParamInfo) {
    size_t Count = 0, Offset, Size;
    Status End;
    while (!(End = D.cuFuncGetParamInfo(Handle, Count, &Offset, &Size))) {
      if (Count < K.Parameters.size() &&
          Size != parameterSize(K.Parameters[Count]))
        return makeError(Twine(About) + ": expected parameter " + Twine(Count) +
                         " of " + Twine(parameterSize(K.Parameters[Count])) +
                         " bytes, as the manifest says, but got " +
                         Twine(Size));
      ++Count;
    }
    // Past the last parameter; other errors say nothing of how many there are.
    if (End == InvalidValue && Count != K.Parameters.size())
      return makeError(
          Twine(About) + ": expected " + Twine(K.Parameters.size()) +
          " parameters, as the manifest says, but got " + Twine(Count));
  }
  if (is_contained(K.Parameters, ParameterKind::TensorMap) &&
      !D.cuTensorMapEncodeTiled)
    return makeError(Twine(About) +
                     " takes tensor maps: expected a CUDA driver with "
                     "cuTensorMapEncodeTiled (12.0 or later)");

  constexpr uint32_t WithoutOptIn = 48 << 10;
  if (K.SharedBytes > static_cast<uint32_t>(std::max(MaxSharedBytes, 0)))
    return makeError(Twine(About) + ": expected at most " +
                     Twine(MaxSharedBytes) +
                     " bytes of shared memory, which a block has on '" + Name +
                     "', but got " + Twine(K.SharedBytes));
  if (K.SharedBytes > WithoutOptIn)
    UFP4_CALL(D, cuFuncSetAttribute,
              (Handle, MaxDynamicSharedBytes, static_cast<int>(K.SharedBytes)),
              Twine(About) + ": " + Twine(K.SharedBytes) +
                  " bytes of dynamic shared memory");
  if (K.Cluster && (*K.Cluster)[0] * (*K.Cluster)[1] * (*K.Cluster)[2] > 8)
    UFP4_CALL(D, cuFuncSetAttribute, (Handle, NonPortableClusterSizeAllowed, 1),
              About);
  return Handle;
}

Error CUDADriver::launch(const LaunchRequest &L, Stream S) {
  LaunchConfig Config = {};
  LaunchAttribute Cluster = {};
  llvm::copy(L.Grid, Config.Grid);
  llvm::copy(L.Block, Config.Block);
  Config.SharedBytes = L.SharedBytes;
  Config.Stream = S;
  if (L.Cluster) {
    Cluster.ID = LaunchAttributeClusterDimension;
    llvm::copy(*L.Cluster, Cluster.ClusterDimension);
    Config.Attributes = &Cluster;
    Config.NumAttributes = 1;
  }
  UFP4_CALL(D, cuLaunchKernelEx, (&Config, L.Kernel, L.Parameters, nullptr),
            "");
  return Error::success();
}

Error CUDADriver::encodeTensorMap(const Schedule::Map &Map, DevicePointer Base,
                                  TensorMapObject &Object) {
  const TensorMap &Form = *Map.Form;
  uint32_t ElementStrides[] = {1, 1, 1, 1, 1};
  // Bytes to the number in the driver's enumerations.
  auto GetSwizzle = [](uint32_t Bytes) {
    return Bytes == 0 ? 0 : static_cast<int>(Log2_32(Bytes)) - 4;
  };
  auto GetPromotion = [](uint32_t Bytes) {
    return Bytes == 0 ? 0 : static_cast<int>(Log2_32(Bytes)) - 5;
  };
  UFP4_CALL(D, cuTensorMapEncodeTiled,
            (&Object, static_cast<int>(Form.Type), Map.Dims.size(),
             reinterpret_cast<void *>(Base), Map.Dims.data(),
             Map.Strides.data(), Form.Box.data(), ElementStrides,
             /*interleave=*/0, GetSwizzle(Form.Swizzle),
             GetPromotion(Form.L2Promotion), Form.FillNaN ? 1 : 0),
            "");
  return Error::success();
}

Expected<std::unique_ptr<Driver>> open(unsigned Ordinal) {
  auto Result = std::make_unique<CUDADriver>();
  if (Error Problem = Result->open(Ordinal))
    return std::move(Problem);
  return Result;
}

} // namespace ufp4::runtime::cuda
