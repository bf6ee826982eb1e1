# ===- cuda_driver.py - the CUDA driver through ctypes -------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===--------------------------------------------------------------------------===#
"""The CUDA driver API for scripts: memory, modules, launches, tensor maps, timing.

Needs libcuda.so.1 (or what the environment's LIBCUDA names) and Python alone. Where
PyTorch is loaded, its context and its current stream are used, and tensors are
arguments; otherwise the device's primary context and the default stream.

    k = Module(Path("k.cubin").read_bytes()).function("name")
    run = k.bind(grid=(128, 2), block=256, arguments=[pointer(address), i32(3), f32(1)])
    run()                                # one launch; cheap enough to be timed
    median_us([run, peer])               # interleaved, L2 flushed before each launch
    graph_us([run])                      # back to back in a CUDA graph

An argument is its bytes, a `TensorMap`, or a PyTorch tensor, which stands for its
address. Their sizes are compared with the kernel's parameters before anything runs.
"""

from __future__ import annotations

import ctypes
import os
import statistics
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence

FUNCTION_SHARED_BYTES = 1
FUNCTION_LOCAL_BYTES = 3
FUNCTION_REGISTERS = 4
FUNCTION_MAX_DYNAMIC_SHARED_BYTES = 8
JIT_ERROR_LOG, JIT_ERROR_LOG_BYTES = 5, 6
LAUNCH_CLUSTER_DIMENSION = 4
DEFAULT_SHARED_BYTES = 48 << 10
MEMORY_DEVICE = 2


class CudaError(RuntimeError):
    pass


# ===-------------------------------------------------------------------------===#
# The library and the context
# ===-------------------------------------------------------------------------===#

_library: ctypes.CDLL | None = None
_has_context = False


def cuda() -> ctypes.CDLL:
    global _library
    if _library is None:
        _library = ctypes.CDLL(os.environ.get("LIBCUDA", "libcuda.so.1"))
    return _library


def check(status: int, what: str) -> None:
    if status == 0:
        return
    name, text = ctypes.c_char_p(), ctypes.c_char_p()
    cuda().cuGetErrorName(status, ctypes.byref(name))
    cuda().cuGetErrorString(status, ctypes.byref(text))
    known = (name.value or b"unknown error").decode()
    raise CudaError(f"{what}: {known} ({status}): {(text.value or b'').decode()}")


def _torch():
    return sys.modules.get("torch")


def initialize() -> None:
    """Make a context current in this thread."""
    global _has_context
    if _has_context:
        return
    check(cuda().cuInit(0), "cuInit")
    if _torch():
        _torch().zeros(1, device="cuda")
    else:
        device, context = ctypes.c_int(), ctypes.c_void_p()
        check(cuda().cuDeviceGet(ctypes.byref(device), 0), "cuDeviceGet")
        retain = cuda().cuDevicePrimaryCtxRetain
        check(retain(ctypes.byref(context), device), "cuDevicePrimaryCtxRetain")
        check(cuda().cuCtxSetCurrent(context), "cuCtxSetCurrent")
    _has_context = True


def stream() -> ctypes.c_void_p:
    torch = _torch()
    return ctypes.c_void_p(torch.cuda.current_stream().cuda_stream if torch else 0)


def synchronize() -> None:
    """Wait, and raise where something since the last time failed."""
    check(cuda().cuCtxSynchronize(), "cuCtxSynchronize")


# ===-------------------------------------------------------------------------===#
# Memory
# ===-------------------------------------------------------------------------===#


def allocate(size: int) -> int:
    initialize()
    address = ctypes.c_uint64()
    call = cuda().cuMemAlloc_v2
    check(call(ctypes.byref(address), ctypes.c_size_t(max(size, 1))), f"{size} bytes")
    return address.value


def free(address: int) -> None:
    check(cuda().cuMemFree_v2(ctypes.c_uint64(address)), "cuMemFree")


def upload(address: int, data: bytes) -> None:
    if data:
        size = ctypes.c_size_t(len(data))
        check(cuda().cuMemcpyHtoD_v2(ctypes.c_uint64(address), data, size), "copy in")


def download(address: int, size: int) -> bytearray:
    data = bytearray(size)
    if size:
        target = (ctypes.c_char * size).from_buffer(data)
        source = ctypes.c_uint64(address)
        check(cuda().cuMemcpyDtoH_v2(target, source, ctypes.c_size_t(size)), "copy out")
    return data


class _Copy2D(ctypes.Structure):  # CUDA_MEMCPY2D
    _fields_ = [
        (side + name, kind)
        for side in ("src", "dst")
        for name, kind in (
            ("X", ctypes.c_size_t),
            ("Y", ctypes.c_size_t),
            ("MemoryType", ctypes.c_int),
            ("Host", ctypes.c_void_p),
            ("Device", ctypes.c_uint64),
            ("Array", ctypes.c_void_p),
            ("Pitch", ctypes.c_size_t),
        )
    ] + [("width", ctypes.c_size_t), ("height", ctypes.c_size_t)]


def copy_rows(
    target: int, source: int, size: int, rows: int, to_pitch: int, from_pitch: int
) -> None:
    """Copy `rows` rows of `size` bytes on the device, on the stream."""
    if size == 0 or rows == 0:
        return
    if rows == 1:
        call = cuda().cuMemcpyDtoDAsync_v2
        to, of = ctypes.c_uint64(target), ctypes.c_uint64(source)
        check(call(to, of, ctypes.c_size_t(size), stream()), "copy")
        return
    c = _Copy2D()
    c.srcMemoryType = c.dstMemoryType = MEMORY_DEVICE
    c.srcDevice, c.srcPitch, c.dstDevice, c.dstPitch = (
        source,
        from_pitch,
        target,
        to_pitch,
    )
    c.width, c.height = size, rows
    check(cuda().cuMemcpy2DAsync_v2(ctypes.byref(c), stream()), "copy of rows")


def fill(address: int, width: int, value: int, count: int) -> None:
    """Write `count` times the low `width` bytes of `value`, on the stream."""
    if count == 0:
        return
    call = {
        1: cuda().cuMemsetD8Async,
        2: cuda().cuMemsetD16Async,
        4: cuda().cuMemsetD32Async,
    }[width]
    kind = {1: ctypes.c_ubyte, 2: ctypes.c_ushort, 4: ctypes.c_uint}[width]
    mask = (1 << 8 * width) - 1
    status = call(
        ctypes.c_uint64(address), kind(value & mask), ctypes.c_size_t(count), stream()
    )
    check(status, "fill")


# ===-------------------------------------------------------------------------===#
# Arguments
# ===-------------------------------------------------------------------------===#


def pointer(address: int) -> bytes:
    return struct.pack("<Q", address)


def i32(value: int) -> bytes:
    return struct.pack("<i" if value < 1 << 31 else "<I", value)


def i64(value: int) -> bytes:
    return struct.pack("<q" if value < 1 << 63 else "<Q", value)


def f32(value: float) -> bytes:
    return struct.pack("<f", value)


TENSOR_MAP_TYPES = {
    "ui8": (0, 1), "ui16": (1, 2), "ui32": (2, 4), "i32": (3, 4), "ui64": (4, 8),
    "i64": (5, 8), "f16": (6, 2), "f32": (7, 4), "f64": (8, 8), "bf16": (9, 2),
    "f32_ftz": (10, 4), "tf32": (11, 4), "tf32_ftz": (12, 4),
}  # fmt: skip
SWIZZLES = {0: 0, 32: 1, 64: 2, 128: 3}
L2_PROMOTIONS = {0: 0, 64: 1, 128: 2, 256: 3}


class TensorMap:
    """A tensor map. The innermost dimension comes first in all lists; strides, one
    less than dimensions, are in bytes, the box in elements."""

    def __init__(
        self,
        address: int,
        kind: str,
        dims: Sequence[int],
        strides: Sequence[int],
        box: Sequence[int],
        swizzle: int = 0,
        l2_promotion: int = 0,
        fill_nan: bool = False,
    ):
        initialize()
        rank = len(dims)
        self.storage = ctypes.create_string_buffer(256)
        at = (ctypes.addressof(self.storage) + 127) & ~127
        u32, u64, number = ctypes.c_uint32, ctypes.c_uint64, ctypes.c_int
        status = cuda().cuTensorMapEncodeTiled(
            ctypes.c_void_p(at), number(TENSOR_MAP_TYPES[kind][0]), u32(rank),
            ctypes.c_void_p(address), (u64 * rank)(*dims),
            (u64 * max(1, rank - 1))(*strides), (u32 * rank)(*box),
            (u32 * rank)(*[1] * rank), number(0), number(SWIZZLES[swizzle]),
            number(L2_PROMOTIONS[l2_promotion]), number(int(fill_nan)),
        )  # fmt: skip
        given = f"{kind} {list(dims)} strides {list(strides)} box {list(box)}"
        check(status, f"tensor map at {address:#x} of {given} swizzle {swizzle}")
        self.data = ctypes.string_at(at, 128)


def _bytes_of(argument: object) -> bytes:
    if isinstance(argument, bytes):
        return argument
    if isinstance(argument, TensorMap):
        return argument.data
    if hasattr(argument, "data_ptr"):
        return pointer(argument.data_ptr())
    raise TypeError(f"expected bytes, a tensor map or a tensor, but got {argument!r}")


class _Packed:
    """The array of pointers to values that a launch takes."""

    def __init__(self, arguments: Sequence[object]):
        parts = [_bytes_of(a) for a in arguments]
        self.sizes = [len(p) for p in parts]
        offsets, size = [], 0
        for part in parts:
            align = 128 if len(part) >= 128 else 16
            size = (size + align - 1) // align * align
            offsets.append(size)
            size += len(part)
        self.storage = ctypes.create_string_buffer(size + 128)
        base = (ctypes.addressof(self.storage) + 127) & ~127
        for part, offset in zip(parts, offsets):
            ctypes.memmove(base + offset, part, len(part))
        places = [base + offset for offset in offsets]
        self.pointers = (ctypes.c_void_p * max(1, len(parts)))(*places)
        self.keep = list(arguments)


# ===-------------------------------------------------------------------------===#
# Modules and kernels
# ===-------------------------------------------------------------------------===#


class _Config(ctypes.Structure):  # CUlaunchConfig
    _fields_ = [
        ("grid", ctypes.c_uint * 3), ("block", ctypes.c_uint * 3),
        ("shared", ctypes.c_uint), ("stream", ctypes.c_void_p),
        ("attributes", ctypes.c_void_p), ("count", ctypes.c_uint),
    ]  # fmt: skip


class _Attribute(ctypes.Structure):  # CUlaunchAttribute
    _fields_ = [
        ("id", ctypes.c_int), ("pad", ctypes.c_int), ("value", ctypes.c_uint * 16)
    ]  # fmt: skip


def _three(extents: int | Sequence[int]) -> tuple[int, ...]:
    given = (extents,) if isinstance(extents, int) else tuple(extents)
    return given + (1,) * (3 - len(given))


class Kernel:
    def __init__(self, module: Module, name: str):
        self.module, self.name = module, name
        self.handle = ctypes.c_void_p()
        get = cuda().cuModuleGetFunction
        check(get(ctypes.byref(self.handle), module.handle, name.encode()), name)
        self.shared_bytes = self._attribute(FUNCTION_SHARED_BYTES)
        self.local_bytes = self._attribute(FUNCTION_LOCAL_BYTES)
        self.registers = self._attribute(FUNCTION_REGISTERS)
        self.parameters = self._parameters()
        self._dynamic = DEFAULT_SHARED_BYTES

    def _attribute(self, code: int) -> int:
        value = ctypes.c_int()
        check(
            cuda().cuFuncGetAttribute(ctypes.byref(value), code, self.handle), self.name
        )
        return value.value

    def _parameters(self) -> list[int] | None:
        """Sizes of the parameters; None where the driver (before 12.4) is silent."""
        call = getattr(cuda(), "cuFuncGetParamInfo", None)
        if call is None:
            return None
        sizes: list[int] = []
        at, size = ctypes.c_size_t(), ctypes.c_size_t()
        while True:
            index = ctypes.c_size_t(len(sizes))
            if call(self.handle, index, ctypes.byref(at), ctypes.byref(size)):
                return sizes
            sizes.append(size.value)

    def bind(
        self,
        grid: int | Sequence[int],
        block: int | Sequence[int],
        arguments: Sequence[object],
        shared: int = 0,
        cluster: Sequence[int] | None = None,
    ) -> Callable[[], None]:
        packed = _Packed(arguments)
        if self.parameters is not None and packed.sizes != self.parameters:
            raise ValueError(
                f"{self.name}: expected arguments of {self.parameters} bytes, but got "
                f"{packed.sizes}"
            )
        if shared > self._dynamic:
            set_to = cuda().cuFuncSetAttribute
            status = set_to(self.handle, FUNCTION_MAX_DYNAMIC_SHARED_BYTES, shared)
            check(status, f"{self.name}: {shared} bytes of dynamic shared memory")
            self._dynamic = shared
        grid, block = _three(grid), _three(block)
        what = f"launch of {self.name}, grid {grid}, block {block}, shared {shared}"
        attribute = _Attribute(LAUNCH_CLUSTER_DIMENSION)
        attribute.value[0:3] = _three(cluster or 1)
        # A kernel that is compiled for a cluster has its own dimensions.
        count = 1 if cluster else 0
        config = _Config(grid, block, shared, None, ctypes.addressof(attribute), count)
        call, by_reference = cuda().cuLaunchKernelEx, ctypes.byref(config)

        def launch() -> None:
            config.stream = stream()
            status = call(by_reference, self.handle, packed.pointers, None)
            if status:
                check(status, what)

        launch.keep = (packed, attribute, config)
        return launch


class Module:
    """Machine code: cubin or PTX."""

    def __init__(self, image: bytes, name: str = "a module"):
        initialize()
        self.image = image if image[-1:] == b"\0" else image + b"\0"
        self.handle = ctypes.c_void_p()
        log = ctypes.create_string_buffer(1 << 14)
        options = (ctypes.c_int * 2)(JIT_ERROR_LOG, JIT_ERROR_LOG_BYTES)
        values = (ctypes.c_void_p * 2)(ctypes.addressof(log), len(log))
        load = cuda().cuModuleLoadDataEx
        status = load(ctypes.byref(self.handle), self.image, 2, options, values)
        check(status, f"{name} {log.value.decode(errors='replace')}")

    def function(self, name: str) -> Kernel:
        return Kernel(self, name)


# ===-------------------------------------------------------------------------===#
# Timing, with PyTorch
# ===-------------------------------------------------------------------------===#

FLUSH_BYTES = 256 << 20
_flush_buffer = None


def flush_l2() -> None:
    """Write more than any level-2 cache holds."""
    global _flush_buffer
    torch = _torch()
    if _flush_buffer is None:
        _flush_buffer = torch.empty(FLUSH_BYTES, dtype=torch.uint8, device="cuda")
    _flush_buffer.zero_()


def _event():
    return _torch().cuda.Event(enable_timing=True)


def times_us(
    functions: Sequence[Callable], repeats: int = 30, warmup: int = 5
) -> list[list[float]]:
    """Microseconds of each call, functions interleaved, L2 flushed before each."""
    for _ in range(warmup):
        for function in functions:
            function()
    synchronize()
    pairs: list[list] = [[] for _ in functions]
    for _ in range(repeats):
        for function, into in zip(functions, pairs):
            flush_l2()
            begin, end = _event(), _event()
            begin.record()
            function()
            end.record()
            into.append((begin, end))
    synchronize()
    return [[b.elapsed_time(e) * 1e3 for b, e in pair] for pair in pairs]


def median_us(functions, repeats: int = 30, warmup: int = 5):
    """The median of each function, or of the one."""
    if callable(functions):
        return statistics.median(times_us([functions], repeats, warmup)[0])
    return [statistics.median(t) for t in times_us(functions, repeats, warmup)]


def captured(function: Callable) -> Callable:
    """One launch for all that a function launches: its CUDA graph."""
    torch = _torch()
    for _ in range(3):
        function()
    synchronize()
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        function()
    return graph.replay


def graph_us(functions, rounds: int = 20, replays: int = 5) -> float:
    """Microseconds a call, back to back in a CUDA graph: the functions in turn,
    `rounds` times; the median of the replays. Functions over buffers that together
    exceed the level-2 cache keep it cold."""
    torch = _torch()
    functions = [functions] if callable(functions) else list(functions)
    for _ in range(3):
        for function in functions:
            function()
    synchronize()
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        for _ in range(rounds):
            for function in functions:
                function()
    graph.replay()
    found = []
    for _ in range(replays):
        begin, end = _event(), _event()
        begin.record()
        graph.replay()
        end.record()
        synchronize()
        found.append(begin.elapsed_time(end) * 1e3 / (rounds * len(functions)))
    return statistics.median(found)


# ===-------------------------------------------------------------------------===#
# The card, read only
# ===-------------------------------------------------------------------------===#


def card() -> str:
    """Name, driver, clocks, power and temperature as nvidia-smi has them."""
    fields = "name,driver_version,clocks.sm,clocks.mem,power.draw,power.limit,temperature.gpu"
    try:
        done = subprocess.run(
            ["nvidia-smi", f"--query-gpu={fields}", "--format=csv,noheader"],
            capture_output=True, text=True, timeout=20,
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError) as error:
        return f"nvidia-smi: {error}"
    lines = done.stdout.strip().splitlines()
    return lines[0] if lines else done.stderr.strip()


class Clock:
    """SM clock in MHz and power in W, sampled through NVML while the block runs: the
    medians of those samples."""

    mhz = watts = 0.0

    def __init__(self, interval: float = 0.005):
        self.interval = interval
        self.samples: list[tuple[float, float]] = []

    def __enter__(self) -> Clock:
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._sample, daemon=True)
        self._thread.start()
        return self

    def _sample(self) -> None:
        try:
            nvml = ctypes.CDLL("libnvidia-ml.so.1")
        except OSError:
            return
        device = ctypes.c_void_p()
        if nvml.nvmlInit_v2() or nvml.nvmlDeviceGetHandleByIndex_v2(
            0, ctypes.byref(device)
        ):
            return
        clock, power = ctypes.c_uint(), ctypes.c_uint()
        while not self._stop.is_set():
            if not nvml.nvmlDeviceGetClockInfo(device, 1, ctypes.byref(clock)) and not (
                nvml.nvmlDeviceGetPowerUsage(device, ctypes.byref(power))
            ):
                self.samples.append((clock.value, power.value / 1e3))
            time.sleep(self.interval)

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()
        if self.samples:
            self.mhz = statistics.median(s[0] for s in self.samples)
            self.watts = statistics.median(s[1] for s in self.samples)

    def __str__(self) -> str:
        return f"{self.mhz:.0f} MHz, {self.watts:.0f} W" if self.samples else "no clock"
