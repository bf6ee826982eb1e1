//===- quantize.c - the peer of benchmarks/cpu_quantize.py ----------------===//
//
// Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Transform, scale and rounding of blocks of 1x16 on e1m2 with an f32 scale
// (docs/numerics.md, sections 4 to 7), as one would write them down in C: a
// loop over blocks, loops over the elements of a block. Matrices are rows x
// cols, row-major; blocks lie along a row, or along a column in the functions
// named _columns. Extents are multiples of 16.
//
// Built by the script as a shared library; the script calls and times it.
//
//===----------------------------------------------------------------------===//

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum { Block = 16 };

// The published signs.
static const float Signs[Block] = {1,  1,  1,  -1, 1,  -1, -1, -1,
                                   -1, -1, -1, 1,  -1, 1,  -1, -1};

static float widen(uint16_t bits) {
  uint32_t wide = (uint32_t)bits << 16;
  float x;
  memcpy(&x, &wide, sizeof(x));
  return x;
}

static void transform(float *x) {
  for (int i = 0; i < Block; ++i)
    x[i] *= Signs[i];
  for (int stride = 1; stride < Block; stride *= 2)
    for (int i = 0; i < Block; i += 2 * stride)
      for (int j = i; j < i + stride; ++j) {
        float a = x[j], b = x[j + stride];
        x[j] = a + b;
        x[j + stride] = a - b;
      }
  for (int i = 0; i < Block; ++i)
    x[i] *= 0.25f;
}

static uint32_t magnitude(float x) {
  uint32_t bits;
  memcpy(&bits, &x, sizeof(bits));
  return bits & 0x7FFFFFFF;
}

// The stored scale; *r is what elements are multiplied by, 0 where codes are 0.
static float blockScale(const float *x, float *r) {
  uint32_t largest = 0;
  for (int i = 0; i < Block; ++i)
    if (magnitude(x[i]) > largest)
      largest = magnitude(x[i]);
  *r = 0;
  if (largest >= 0x7F800000)
    return NAN;
  float a;
  memcpy(&a, &largest, sizeof(a));
  float scale = a / 7.0f;
  if (scale < 0x1p-126f)
    return 0;
  *r = 1.0f / scale;
  return scale;
}

static uint8_t code(float level) {
  int k = (int)level;
  return (uint8_t)(k < 0 ? 8 - k : k);
}

static void philox(const uint32_t counter[4], uint64_t seed, uint32_t out[4]) {
  uint32_t x[4] = {counter[0], counter[1], counter[2], counter[3]};
  uint32_t key0 = (uint32_t)seed, key1 = (uint32_t)(seed >> 32);
  for (int round = 0; round < 10; ++round) {
    uint64_t p0 = (uint64_t)x[0] * 0xD2511F53u,
             p1 = (uint64_t)x[2] * 0xCD9E8D57u;
    uint32_t y0 = (uint32_t)(p1 >> 32) ^ x[1] ^ key0;
    uint32_t y2 = (uint32_t)(p0 >> 32) ^ x[3] ^ key1;
    x[0] = y0;
    x[1] = (uint32_t)p1;
    x[2] = y2;
    x[3] = (uint32_t)p0;
    key0 += 0x9E3779B9u;
    key1 += 0xBB67AE85u;
  }
  memcpy(out, x, sizeof(x));
}

typedef struct {
  uint64_t seed;
  uint32_t site, stream;
} Random;

// One block, widened, in x; `random` is null for rounding to nearest even.
static void quantizeBlock(float *x, uint64_t block, const Random *random,
                          uint8_t *codes, float *scale) {
  transform(x);
  float r;
  *scale = blockScale(x, &r);
  // A block without codes is told apart before: NaN * 0 is no number.
  if (r == 0) {
    for (int i = 0; i < Block; ++i)
      codes[i] = 0;
    return;
  }
  if (!random) {
    for (int i = 0; i < Block; ++i)
      codes[i] = code(rintf(x[i] * r));
    return;
  }
  uint32_t counter[4] = {(uint32_t)block, (uint32_t)(block >> 32), random->site,
                         random->stream};
  uint32_t words[4];
  philox(counter, random->seed, words);
  for (int i = 0; i < Block; ++i) {
    float noise = (float)(2 * (words[i / 4] >> (8 * (i % 4)) & 255) + 1);
    float v = floorf(512.0f * (x[i] * r)) + noise;
    codes[i] = code(floorf(v * (1.0f / 512.0f)));
  }
}

// Four kernels from two bodies: LOAD reads an element of the operand.
#define ROWS(NAME, TYPE, LOAD)                                                 \
  void NAME(const TYPE *x, size_t rows, size_t cols, const Random *random,     \
            uint8_t *codes, float *scales) {                                   \
    for (size_t block = 0; block < rows * cols / Block; ++block) {             \
      float y[Block];                                                          \
      for (int i = 0; i < Block; ++i)                                          \
        y[i] = LOAD(x[block * Block + i]);                                     \
      quantizeBlock(y, block, random, codes + block * Block, scales + block);  \
    }                                                                          \
  }

#define COLUMNS(NAME, TYPE, LOAD)                                              \
  void NAME(const TYPE *x, size_t rows, size_t cols, const Random *random,     \
            uint8_t *codes, float *scales) {                                   \
    size_t blocks = rows / Block;                                              \
    for (size_t b = 0; b < blocks; ++b)                                        \
      for (size_t col = 0; col < cols; ++col) {                                \
        float y[Block];                                                        \
        uint8_t q[Block];                                                      \
        for (int i = 0; i < Block; ++i)                                        \
          y[i] = LOAD(x[(b * Block + i) * cols + col]);                        \
        quantizeBlock(y, col * blocks + b, random, q,                          \
                      scales + b * cols + col);                                \
        for (int i = 0; i < Block; ++i)                                        \
          codes[(b * Block + i) * cols + col] = q[i];                          \
      }                                                                        \
  }

#define SAME(X) (X)
ROWS(quantize_f32, float, SAME)
ROWS(quantize_bf16, uint16_t, widen)
COLUMNS(quantize_f32_columns, float, SAME)
COLUMNS(quantize_bf16_columns, uint16_t, widen)
