//===- StreamDriver.cpp - What drivers have in common ---------------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StreamDriver.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <dlfcn.h>

using namespace llvm;

namespace ufp4::runtime {

//===----------------------------------------------------------------------===//
// The library
//===----------------------------------------------------------------------===//

Expected<OpenedLibrary> OpenedLibrary::open(StringRef What, StringRef Wanted,
                                            ArrayRef<std::string> Paths) {
  std::string Reason;
  for (const std::string &Path : Paths) {
    if (void *Handle = dlopen(Path.c_str(), RTLD_NOW | RTLD_LOCAL))
      return OpenedLibrary{Handle, (What + " " + quote(Path)).str(),
                           Wanted.str()};
    const char *Said = dlerror();
    if (Reason.empty())
      Reason = Said ? Said : "unknown reason";
  }
  std::string Text = ("cannot open " + What + " " + quote(Paths.front())).str();
  if (Paths.size() > 1)
    Text += " (nor " + join(drop_begin(Paths), ", ") + ")";
  return makeError(Text + ": " + Reason);
}

void *OpenedLibrary::find(const char *Name) const {
  return dlsym(Handle, Name);
}

Error OpenedLibrary::missing(StringRef Name) const {
  return makeError(About + " has no " + Name + ": expected " + Wanted);
}

Error StreamDriver::findEntries(const OpenedLibrary &Library, Names Of) {
#define UFP4_FIND(Op, OnCUDA, OnHIP, Parameters)                               \
  Calls.Op.Name = Of == Names::CUDA ? #OnCUDA : #OnHIP;                        \
  Calls.Op.Function = reinterpret_cast<decltype(Calls.Op.Function)>(           \
      Library.find(Calls.Op.Name));                                            \
  if (!Calls.Op.Function)                                                      \
    return Library.missing(Calls.Op.Name);
  UFP4_DRIVER_ENTRIES(UFP4_FIND)
#undef UFP4_FIND
  return Error::success();
}

Error StreamDriver::driverError(Status Code, const char *Call,
                                const Twine &What) const {
  auto [Name, Text] = getErrorTexts(Code);
  std::string Message = Call;
  Message +=
      Name ? std::string(": ") + Name : ": error " + std::to_string(Code);
  if (Text)
    Message += std::string(" (") + Text + ")";
  std::string About = What.str();
  if (!About.empty())
    Message += ": " + About;
  return makeError(Message);
}

//===----------------------------------------------------------------------===//
// The device
//===----------------------------------------------------------------------===//

Error StreamDriver::openDevice(unsigned Ordinal) {
  if (Error Problem = call(Calls.Initialize, 0u))
    return Problem;
  int Count = 0;
  if (Error Problem = call(Calls.GetDeviceCount, &Count))
    return Problem;
  if (Ordinal >= static_cast<unsigned>(Count))
    return makeError("expected one of " + Twine(Count) +
                     " devices, counted from 0, but got device " +
                     Twine(Ordinal));
  if (Error Problem = call(Calls.GetDevice, &ID, static_cast<int>(Ordinal)))
    return Problem;
  char Text[256] = {};
  if (Error Problem = call(Calls.GetDeviceName, Text,
                           static_cast<int>(sizeof(Text) - 1), ID))
    return Problem;
  Name = Text;
  return call(Calls.GetTotalMemory, &MemoryBytes, ID);
}

Error StreamDriver::makeStream() {
  if (Error Problem = call(Calls.CreateStream, &Own, StreamNonBlocking))
    return Problem;
  MemoryPoolProperties Properties;
  Properties.LocationID = ID;
  if (Error Problem = call(Calls.CreatePool, &Pool, &Properties))
    return Problem;
  // Keep what was given back: the next call wants the same again.
  uint64_t Threshold = UINT64_MAX;
  return call(Calls.SetPoolAttribute, Pool, PoolReleaseThreshold, &Threshold);
}

void StreamDriver::releaseStream() {
  // What fails here was reported where it happened.
  if (Own)
    (void)Calls.DestroyStream(Own);
  if (Pool)
    (void)Calls.DestroyPool(Pool);
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

Expected<DevicePointer> StreamDriver::allocate(uint64_t Bytes, Stream S) {
  DevicePointer Pointer = 0;
  if (Error Problem = call(Calls.Allocate, &Pointer, Bytes, Pool, S))
    return Problem;
  return Pointer;
}

void StreamDriver::free(DevicePointer Pointer, Stream S) {
  (void)Calls.Free(Pointer, S);
}

Error StreamDriver::copyToDevice(DevicePointer To, const void *From,
                                 uint64_t Bytes, Stream S) {
  return call(Calls.CopyToDevice, To, From, Bytes, S);
}

Error StreamDriver::copyToHost(void *To, DevicePointer From, uint64_t Bytes,
                               Stream S) {
  return call(Calls.CopyToHost, To, From, Bytes, S);
}

Error StreamDriver::copy(DevicePointer To, DevicePointer From, uint64_t Bytes,
                         Stream S) {
  return call(Calls.Copy, To, From, Bytes, S);
}

Error StreamDriver::fill(DevicePointer To, uint32_t Width, uint32_t Value,
                         uint64_t Count, Stream S) {
  switch (Width) {
  case 1:
    return call(Calls.Fill8, To, static_cast<unsigned char>(Value), Count, S);
  case 2:
    return call(Calls.Fill16, To, static_cast<unsigned short>(Value), Count, S);
  default:
    return call(Calls.Fill32, To, Value, Count, S);
  }
}

Error StreamDriver::synchronize(Stream S) { return call(Calls.Synchronize, S); }

//===----------------------------------------------------------------------===//
// Modules, graphs, events
//===----------------------------------------------------------------------===//

void StreamDriver::unloadModule(ModuleHandle M) { (void)Calls.UnloadModule(M); }

Expected<KernelHandle> StreamDriver::findFunction(ModuleHandle M,
                                                  const Kernel &K,
                                                  StringRef About) const {
  const std::string &Symbol = K.getSymbol();
  KernelHandle Handle = nullptr;
  if (Status Code = Calls.FindFunction(&Handle, M, Symbol.c_str()))
    return driverError(Code, Calls.FindFunction.Name,
                       About + (K.Symbol.empty()
                                    ? std::string()
                                    : ", symbol " + quote(Symbol)));
  return Handle;
}

Error StreamDriver::beginCapture(Stream S) {
  return call(Calls.BeginCapture, S, CaptureThreadLocal);
}

Expected<GraphExecHandle> StreamDriver::endCapture(Stream S, bool Makes) {
  GraphHandle Graph = nullptr;
  GraphExecHandle Made = nullptr;
  Error Problem = call(Calls.EndCapture, S, &Graph);
  if (!Problem && Makes)
    Problem = call(Calls.InstantiateGraph, &Made, Graph, /*flags=*/0ull);
  if (Graph)
    (void)Calls.DestroyGraph(Graph);
  if (Problem)
    return std::move(Problem);
  return Made;
}

Error StreamDriver::launchGraph(GraphExecHandle G, Stream S) {
  return call(Calls.LaunchGraph, G, S);
}

void StreamDriver::destroyGraph(GraphExecHandle G) {
  (void)Calls.DestroyGraphExec(G);
}

Expected<EventHandle> StreamDriver::recordEvent(Stream S) {
  EventHandle E = nullptr;
  if (Error Problem = call(Calls.CreateEvent, &E, 0u))
    return std::move(Problem);
  if (Error Problem = call(Calls.RecordEvent, E, S)) {
    destroyEvent(E);
    return std::move(Problem);
  }
  return E;
}

Error StreamDriver::waitForEvent(EventHandle E) {
  return call(Calls.WaitForEvent, E);
}

Expected<float> StreamDriver::getMilliseconds(EventHandle From,
                                              EventHandle To) {
  float Milliseconds = 0;
  if (Error Problem = call(Calls.GetElapsedTime, &Milliseconds, From, To))
    return std::move(Problem);
  return Milliseconds;
}

void StreamDriver::destroyEvent(EventHandle E) { (void)Calls.DestroyEvent(E); }

} // namespace ufp4::runtime
