/*===- ufp4-c/ufp4.h - Run compiled programs from C ---------------*- C -*-===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The C interface of libufp4-runtime.so: loads a program (a folder with a
// manifest.json) on a GPU and runs its functions on memory of the host or of
// the device.
//
// Errors. A function that can fail returns 0 for success and 1 otherwise, or a
// null pointer; what went wrong is then the text of ufp4_last_error, which is
// of the thread that called. A call that fails leaves its output parameters as
// they were.
//
// Ownership. ufp4_program_load and ufp4_call_create give objects that the
// caller frees. A call keeps its program alive. Strings and arrays that a
// function returns belong to the program and live as long as it does. Memory
// for arguments and results is the caller's: it must live until the work is
// done (for work put into a stream, until the stream has come that far).
//
// Threads. A program may be used from several threads at once. A call may be
// used from one thread at a time.
//
// Contexts. The primary context of the device is used, as the CUDA runtime and
// PyTorch use it. The thread's current context is the same after a call as it
// was before.
//
//===----------------------------------------------------------------------===*/

#ifndef UFP4_C_UFP4_H
#define UFP4_C_UFP4_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define UFP4_EXPORT __attribute__((visibility("default")))
#else
#define UFP4_EXPORT
#endif

/* The version of this interface. A library takes programs of headers with the
   same major number. */
#define UFP4_API_MAJOR 1
#define UFP4_API_MINOR 1

typedef struct ufp4_program ufp4_program;
typedef struct ufp4_call ufp4_call;

/* "0.1.0": the version of the library. */
UFP4_EXPORT const char *ufp4_version(void);

/* UFP4_API_MAJOR * 1000 + UFP4_API_MINOR of the library. */
UFP4_EXPORT int ufp4_api_version(void);

/* What the last failed call on this thread complained about; "" before the
   first. Valid until the next failing call on the thread. */
UFP4_EXPORT const char *ufp4_last_error(void);

/* ---- Programs ---------------------------------------------------------- */

/* Loads the program of a folder on a device, counted from 0. Null on error. */
UFP4_EXPORT ufp4_program *ufp4_program_load(const char *folder, int device);

/* Frees a program. Null is allowed. Calls that were made of it go on. */
UFP4_EXPORT void ufp4_program_free(ufp4_program *program);

/* "sm_90a". */
UFP4_EXPORT const char *ufp4_program_target(const ufp4_program *program);

/* Notes of loading, such as that the driver compiled PTX. Null from the number
   of notes on. */
UFP4_EXPORT const char *ufp4_program_note(const ufp4_program *program,
                                          size_t index);

/* ---- Functions --------------------------------------------------------- */

UFP4_EXPORT size_t ufp4_function_count(const ufp4_program *program);

/* The name of a function. Null from the number of functions on. */
UFP4_EXPORT const char *ufp4_function_name(const ufp4_program *program,
                                           size_t index);

typedef struct {
  const char *name;    /* may be "" */
  const char *type;    /* "f32", "bf16", "i8", ...: see docs/manifest.md */
  size_t element_size; /* bytes */
  size_t rank;
  const int64_t *shape; /* rank extents, -1 where any is taken */
} ufp4_tensor_info;

/* Numbers of arguments (the seed is none of them) and results; 1 in `seeded`
   where the function takes a seed. Each pointer may be null. `function` may be
   null where the program has one function. */
UFP4_EXPORT int ufp4_function_describe(const ufp4_program *program,
                                       const char *function, size_t *arguments,
                                       size_t *results, int *seeded);

/* Argument or result `index` of a function. */
UFP4_EXPORT int ufp4_function_argument(const ufp4_program *program,
                                       const char *function, size_t index,
                                       ufp4_tensor_info *info);
UFP4_EXPORT int ufp4_function_result(const ufp4_program *program,
                                     const char *function, size_t index,
                                     ufp4_tensor_info *info);

/* ---- Running ----------------------------------------------------------- */

/* A dense row-major tensor. `data` is an address of the host for
   ufp4_run_host, otherwise one of the device that is a multiple of 16. */
typedef struct {
  void *data;
  const int64_t *shape;
  size_t rank;
} ufp4_tensor;

/* The extents of result `index` for these arguments (whose data is not looked
   at): `rank` of them, as ufp4_function_result says, into `shape`. */
UFP4_EXPORT int ufp4_result_shape(ufp4_program *program, const char *function,
                                  const ufp4_tensor *arguments,
                                  size_t argument_count, size_t index,
                                  int64_t *shape, size_t rank);

/* Runs a function on memory of the host and waits for the results. */
UFP4_EXPORT int ufp4_run_host(ufp4_program *program, const char *function,
                              const ufp4_tensor *arguments,
                              size_t argument_count, const ufp4_tensor *results,
                              size_t result_count, uint64_t seed);

/* Puts a function on memory of the device into a stream (a CUstream or
   cudaStream_t; null is the legacy default stream) and returns without waiting.
   Arguments are only read. Results may overlap neither each other nor
   arguments. Errors of kernels show where the stream is waited for; that an
   assertion of the program failed is not told: use a call, and ufp4_call_wait,
   for a function that has some. */
UFP4_EXPORT int ufp4_run_device(ufp4_program *program, const char *function,
                                const ufp4_tensor *arguments,
                                size_t argument_count,
                                const ufp4_tensor *results, size_t result_count,
                                uint64_t seed, void *stream);

/* ---- Calls that are made many times ------------------------------------ */

/* Prepares ufp4_run_device once: addresses are fixed, memory for temporaries
   stays. `device_seed` is the address on the device of one uint64_t that
   kernels read the seed from, or null for `seed`. The stream must outlive the
   call. Null on error. */
UFP4_EXPORT ufp4_call *
ufp4_call_create(ufp4_program *program, const char *function,
                 const ufp4_tensor *arguments, size_t argument_count,
                 const ufp4_tensor *results, size_t result_count, uint64_t seed,
                 const void *device_seed, void *stream);

/* Sets the seed of the launches that follow, for a call without
   `device_seed`. */
UFP4_EXPORT int ufp4_call_set_seed(ufp4_call *call, uint64_t seed);

/* From now on one launch of the call is one launch of a CUDA graph. The stream
   may not be the legacy default stream. */
UFP4_EXPORT int ufp4_call_capture(ufp4_call *call);

/* Puts the function into the stream of the call; does not wait. */
UFP4_EXPORT int ufp4_call_launch(ufp4_call *call);

/* Waits for the launches of the call. Fails where a kernel failed, and with the
   message of an assertion that did not hold in the last launch: the results
   are then not to be used. */
UFP4_EXPORT int ufp4_call_wait(ufp4_call *call);

/* Bytes on the device that the temporaries of the call take. */
UFP4_EXPORT uint64_t ufp4_call_memory(const ufp4_call *call);

/* Frees a call, in the order of its stream: launches that are in the stream are
   not disturbed. Null is allowed. */
UFP4_EXPORT void ufp4_call_free(ufp4_call *call);

#ifdef __cplusplus
}
#endif

#endif /* UFP4_C_UFP4_H */
