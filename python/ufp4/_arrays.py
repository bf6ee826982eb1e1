# ===- _arrays.py - arrays of numpy, torch and jax -----------------------------===#
#
# Part of the ufp4 project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===---------------------------------------------------------------------------===#
"""Arrays in, arrays of the same framework out, by DLPack: nothing is copied on the
CPU but what is not contiguous."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from ufp4._errors import Error

if TYPE_CHECKING:
    from ufp4._native import Array

# Types that numpy has from ml_dtypes, and has no DLPack code or buffer for.
_ML_DTYPES = {
    "bfloat16": "bf16",
    "float8_e4m3fn": "f8E4M3FN",
    "float8_e5m2": "f8E5M2",
    "float8_e8m0fnu": "f8E8M0FNU",
}
_CPU, _CUDA, _CUDA_HOST = 1, 2, 3


def framework_of(value: Any) -> str:
    """The name of the module that an array is of: "numpy", "torch", "jax". Of any
    other that speaks DLPack, "": what comes back is then numpy's."""
    for base in type(value).__mro__:
        root = base.__module__.partition(".")[0]
        if root in ("numpy", "torch"):
            return root
        if root in ("jax", "jaxlib"):
            return "jax"
    return ""


def common_framework(values: tuple[Any, ...]) -> str:
    """That of the arrays, which must be of one; numpy where there is none."""
    names = {framework_of(value) for value in values}
    if len(names) > 1:
        found = ", ".join(sorted(name or "another" for name in names))
        raise Error(f"expected arrays of one framework but got some of: {found}")
    return (names.pop() if names else "") or "numpy"


def wrap(value: Any, what: str) -> Array:
    """The array, where it lies. What is not contiguous is copied."""
    from ufp4._native import Array

    framework = framework_of(value)
    type_name = None
    if framework == "numpy":
        import numpy as np

        if not isinstance(value, np.ndarray):
            value = np.asarray(value)  # a scalar
        if not value.dtype.isnative:
            raise Error(f"{what}: expected the byte order of this machine")
        if not (value.flags.c_contiguous and value.flags.aligned):
            value = np.require(value, requirements=["C", "A"])
        type_name = _ML_DTYPES.get(value.dtype.name)
        if type_name:
            value = value.view(f"u{value.dtype.itemsize}")
    elif framework == "torch":
        value = value.detach()
        if value.layout != sys.modules["torch"].strided:
            raise Error(f"{what}: expected a dense tensor but got {value.layout}")
        if not value.is_contiguous():
            value = value.contiguous()
    elif not hasattr(value, "__dlpack__"):
        raise Error(
            f"{what}: expected an array of numpy, torch or jax but got a "
            f"{type(value).__name__}"
        )
    try:
        array = Array(value, type_name)
    except TypeError as error:
        kind = getattr(value, "dtype", type(value).__name__)
        raise Error(f"{what}: an array of {kind} is not taken: {error}") from None
    if not array.is_contiguous:
        raise Error(f"{what}: expected a contiguous row-major array")
    return array


def device_of(arrays: list[Array]) -> tuple[int, int]:
    """DLPack's kind and number of the device that all arrays are on."""
    devices = {array.device for array in arrays} or {(_CPU, 0)}
    if devices <= {(_CPU, 0), (_CUDA_HOST, 0)}:
        return _CPU, 0
    if len(devices) > 1:
        raise Error("expected arrays on one device but got some on several")
    return devices.pop()


def is_host(device: tuple[int, int]) -> bool:
    return device[0] == _CPU


def is_cuda(device: tuple[int, int]) -> bool:
    return device[0] == _CUDA


def unwrap(result: Any, type_name: str, framework: str) -> Any:
    """A result as an array of the framework, over the same memory."""
    if framework == "torch":
        return sys.modules["torch"].from_dlpack(result)
    if framework == "jax":
        import jax

        return jax.dlpack.from_dlpack(result)
    import numpy as np

    array = np.from_dlpack(result)
    for name, known in _ML_DTYPES.items():
        if known == type_name:
            import ml_dtypes

            return array.view(getattr(ml_dtypes, name))
    return array


def torch_dtype(type_name: str) -> Any:
    """The torch.dtype of an element type by MLIR's name."""
    torch = sys.modules["torch"]
    names = {
        "i1": "bool",
        "f16": "float16",
        "bf16": "bfloat16",
        "f32": "float32",
        "f64": "float64",
        "f8E4M3FN": "float8_e4m3fn",
        "f8E5M2": "float8_e5m2",
        "f8E8M0FNU": "float8_e8m0fnu",
    }
    name = names.get(type_name) or type_name.replace("i", "int")
    return getattr(torch, name)


def numpy_dtype(type_name: str) -> str:
    """The name of the numpy dtype of an element type."""
    names = {known: name for name, known in _ML_DTYPES.items()}
    names.update(i1="bool", f16="float16", f32="float32", f64="float64")
    return names.get(type_name) or type_name.replace("i", "int")
