/*===- HostDriver.c - as much of libcuda as the GPU scripts call
 * --------------===//
 *
 * Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
 * See LICENSE for license information.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 *===----------------------------------------------------------------------===//
 *
 * Memory is the host's and kernels are the two functions below: enough to test
 * utils/gpu on a machine without a GPU (test/python/gpu_check.py). Structures
 * are as cuda.h of CUDA 13 has them on 64-bit machines.
 *
 *===----------------------------------------------------------------------===*/

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

typedef uint64_t Address;

typedef struct {
  size_t X, Y;
  int MemoryType;
  void *Host;
  Address Device;
  void *Array;
  size_t Pitch;
} Side;

typedef struct {
  Side From, To;
  size_t Width, Height;
} Copy2D;

typedef struct {
  unsigned Grid[3], Block[3], SharedBytes;
  void *Stream, *Attributes;
  unsigned AttributeCount;
} Config;

enum { Success = 0, InvalidValue = 1, NotFound = 500, Copies = 16, Adds = 32 };

int cuInit(unsigned Flags) { return Flags ? InvalidValue : Success; }

int cuDeviceGet(int *Device, int Ordinal) {
  *Device = Ordinal;
  return Success;
}

int cuDevicePrimaryCtxRetain(void **Context, int Device) {
  *Context = (void *)16;
  return Device ? InvalidValue : Success;
}

int cuCtxSetCurrent(void *Context) {
  return Context == (void *)16 ? Success : InvalidValue;
}

int cuCtxSynchronize(void) { return Success; }

int cuGetErrorName(int Error, const char **Name) {
  *Name =
      Error == NotFound ? "CUDA_ERROR_NOT_FOUND" : "CUDA_ERROR_INVALID_VALUE";
  return Success;
}

int cuGetErrorString(int Error, const char **Text) {
  *Text = Error == NotFound ? "named symbol not found" : "invalid argument";
  return Success;
}

int cuMemAlloc_v2(Address *Result, size_t Bytes) {
  if (Bytes == 0)
    return InvalidValue;
  *Result = (Address)aligned_alloc(256, (Bytes + 255) / 256 * 256);
  return Success;
}

int cuMemFree_v2(Address Memory) {
  free((void *)Memory);
  return Success;
}

int cuMemcpyHtoD_v2(Address To, const void *From, size_t Bytes) {
  memcpy((void *)To, From, Bytes);
  return Success;
}

int cuMemcpyDtoH_v2(void *To, Address From, size_t Bytes) {
  memcpy(To, (void *)From, Bytes);
  return Success;
}

int cuMemcpyDtoDAsync_v2(Address To, Address From, size_t Bytes, void *Stream) {
  memcpy((void *)To, (void *)From, Bytes);
  return Stream ? InvalidValue : Success;
}

int cuMemcpy2DAsync_v2(const Copy2D *C, void *Stream) {
  if (C->From.MemoryType != 2 || C->To.MemoryType != 2 || Stream)
    return InvalidValue;
  for (size_t I = 0; I < C->Height; ++I)
    memcpy((char *)C->To.Device + I * C->To.Pitch,
           (char *)C->From.Device + I * C->From.Pitch, C->Width);
  return Success;
}

int cuMemsetD8Async(Address To, unsigned char Value, size_t Count,
                    void *Stream) {
  memset((void *)To, Value, Count);
  return Stream ? InvalidValue : Success;
}

int cuMemsetD16Async(Address To, unsigned short Value, size_t Count,
                     void *Stream) {
  for (size_t I = 0; I < Count; ++I)
    ((unsigned short *)To)[I] = Value;
  return Stream ? InvalidValue : Success;
}

int cuMemsetD32Async(Address To, unsigned Value, size_t Count, void *Stream) {
  for (size_t I = 0; I < Count; ++I)
    ((unsigned *)To)[I] = Value;
  return Stream ? InvalidValue : Success;
}

int cuModuleLoadDataEx(void **Module, const char *Image, unsigned Count,
                       const int *Options, void **Values) {
  (void)Values;
  *Module = (void *)16;
  return strcmp(Image, "code") || Count != 2 || Options[0] != 5 ? InvalidValue
                                                                : Success;
}

int cuModuleGetFunction(void **Function, void *Module, const char *Name) {
  (void)Module;
  *Function = (void *)(!strcmp(Name, "copy_kernel")  ? (size_t)Copies
                       : !strcmp(Name, "add_kernel") ? (size_t)Adds
                                                     : 0);
  return *Function ? Success : NotFound;
}

int cuFuncGetAttribute(int *Value, int Attribute, void *Function) {
  (void)Attribute, (void)Function;
  *Value = 1;
  return Success;
}

/* copy: map, map, i32, f32, i64, info. add: pointer, i64 count, f32. */
int cuFuncGetParamInfo(void *Function, size_t Index, size_t *Offset,
                       size_t *Size) {
  static const size_t CopySizes[] = {128, 128, 4, 4, 8, 8},
                      AddSizes[] = {8, 8, 4};
  size_t IsCopy = Function == (void *)Copies, Count = IsCopy ? 6 : 3;
  *Offset = 0;
  if (Index >= Count)
    return InvalidValue;
  *Size = (IsCopy ? CopySizes : AddSizes)[Index];
  return Success;
}

int cuFuncSetAttribute(void *Function, int Attribute, int Value) {
  (void)Function;
  return Attribute != 8 || Value > 232448 ? InvalidValue : Success;
}

/* Two words of a map here: the address, and the bytes of all rows. */
int cuTensorMapEncodeTiled(uint64_t *Map, int Type, unsigned Rank, void *Base,
                           const uint64_t *Dims, const uint64_t *Strides,
                           const unsigned *Box, const unsigned *Steps,
                           int Interleave, int Swizzle, int Promotion,
                           int Fill) {
  if ((size_t)Map % 64 || (size_t)Base % 16 || Type != 9 || Rank != 2 ||
      Strides[0] % 16 || Box[0] != 64 || Steps[1] != 1 || Interleave ||
      Swizzle != 3 || Promotion != 3 || Fill)
    return InvalidValue;
  memset(Map, 0, 128);
  Map[0] = (Address)Base;
  Map[1] = Dims[1] * Strides[0];
  return Success;
}

int cuLaunchKernelEx(const Config *C, void *Function, void **Arguments,
                     void **Extra) {
  if (Extra || C->Stream)
    return InvalidValue;
  if (Function == (void *)Copies) {
    uint64_t *From = Arguments[0], *To = Arguments[1];
    int *Info = *(int **)Arguments[5];
    memcpy((void *)To[0], (void *)From[0], From[1]);
    Info[0] = *(int *)Arguments[2];
    memcpy(&Info[1], Arguments[3], 4);
    Info[2] = (int)(*(int64_t *)Arguments[4] >> 32);
    Info[3] = (int)C->SharedBytes;
    Info[4] = (int)(C->Grid[0] * 1000 + C->Grid[1] * 10 + C->Block[0] / 64);
    return Success;
  }
  float *Values = *(float **)Arguments[0];
  for (int64_t I = 0; I < *(int64_t *)Arguments[1]; ++I)
    Values[I] += *(float *)Arguments[2];
  return Success;
}
