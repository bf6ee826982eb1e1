# Functions that every CMakeLists.txt of the project uses.

add_library(ufp4_options INTERFACE)
target_compile_options(ufp4_options INTERFACE
  -Wall -Wextra -Wno-unused-parameter -Wnon-virtual-dtor -Wimplicit-fallthrough
  # libstdc++ 12 uses what it deprecates itself.
  $<$<BOOL:${UFP4_ENABLE_WERROR}>:-Werror> -Wno-deprecated-declarations
  $<$<NOT:$<BOOL:${LLVM_ENABLE_RTTI}>>:$<$<COMPILE_LANGUAGE:CXX>:-fno-rtti>>
  $<$<COMPILE_LANGUAGE:CXX>:-fno-exceptions>)
if(UFP4_SANITIZERS)
  target_compile_options(ufp4_options INTERFACE
    -fsanitize=${UFP4_SANITIZERS} -fno-omit-frame-pointer
    -fno-sanitize-recover=all
    # libMLIR is built without the sanitizers: its vtables and type infos
    # would be reported as mismatches.
    -fno-sanitize=vptr,function)
  target_link_options(ufp4_options INTERFACE -fsanitize=${UFP4_SANITIZERS})
endif()
if(UFP4_ENABLE_FUZZERS)
  # Coverage of every library, and assertions of all headers: fuzz/checked has
  # the `assert` that does not ask for NDEBUG.
  target_compile_options(ufp4_options INTERFACE -fsanitize=fuzzer-no-link)
  target_compile_definitions(ufp4_options INTERFACE _GLIBCXX_ASSERTIONS)
  target_include_directories(ufp4_options BEFORE INTERFACE
    ${CMAKE_SOURCE_DIR}/fuzz/checked)
endif()

# One precompiled header, built once and reused by every MLIR library.
if(UFP4_ENABLE_PCH)
  # Left alone where it is there: a newer one would make all libraries again.
  file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/pch.cpp CONTENT "")
  add_library(ufp4_pch OBJECT ${CMAKE_BINARY_DIR}/pch.cpp)
  target_link_libraries(ufp4_pch PRIVATE ufp4_options)
  target_precompile_headers(ufp4_pch PRIVATE
    "$<$<COMPILE_LANGUAGE:CXX>:${CMAKE_SOURCE_DIR}/cmake/Precompiled.h>")
  target_compile_options(ufp4_pch PRIVATE -fpch-instantiate-templates
    "SHELL:-Xclang -fno-pch-timestamp")
endif()

# add_ufp4_library(NAME [NO_MLIR] sources... [DEPENDS targets...]
#                  [LINK libraries...])
# NO_MLIR is for libraries that use LLVM alone: they take no precompiled header.
# A static, position-independent library of the project. Libraries name only
# each other: MLIR and LLVM come as shared libraries with the tool or plugin
# that links them.
function(add_ufp4_library name)
  cmake_parse_arguments(ARG "NO_MLIR" "" "DEPENDS;LINK" ${ARGN})
  add_library(${name} STATIC ${ARG_UNPARSED_ARGUMENTS})
  target_link_libraries(${name} PRIVATE $<BUILD_INTERFACE:ufp4_options>)
  target_link_libraries(${name} PUBLIC ${ARG_LINK})
  target_include_directories(${name} PUBLIC
    $<BUILD_INTERFACE:${UFP4_SOURCE_DIR}/include>
    $<BUILD_INTERFACE:${UFP4_BINARY_DIR}/include>
    $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
  if(ARG_DEPENDS)
    add_dependencies(${name} ${ARG_DEPENDS})
  endif()
  if(UFP4_ENABLE_PCH AND NOT ARG_NO_MLIR)
    target_precompile_headers(${name} REUSE_FROM ufp4_pch)
    target_compile_options(${name} PRIVATE -fpch-instantiate-templates
      "SHELL:-Xclang -fno-pch-timestamp")
  endif()
  set_property(GLOBAL APPEND PROPERTY UFP4_LIBRARIES ${name})
endfunction()

set(UFP4_SANITIZER_SOURCES)
if(UFP4_SANITIZERS MATCHES address)
  set(UFP4_SANITIZER_SOURCES ${CMAKE_SOURCE_DIR}/cmake/SanitizerOptions.cpp)
endif()

# add_ufp4_tool(NAME sources... LINK libraries...)
function(add_ufp4_tool name)
  cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
  if(UFP4_BUNDLE_LLVM)
    # The bundle shows what the tool's objects use: they come before it.
    add_library(${name}-objects OBJECT ${ARG_UNPARSED_ARGUMENTS})
    target_link_libraries(${name}-objects PRIVATE ufp4_options)
    add_dependencies(${name}-objects ${ARG_LINK})
    add_executable(${name} $<TARGET_OBJECTS:${name}-objects>)
    target_link_libraries(${name} PRIVATE ufp4_options ufp4-compiler)
    set_target_properties(${name} PROPERTIES INSTALL_RPATH "$ORIGIN/../lib")
    set_property(GLOBAL APPEND PROPERTY UFP4_BUNDLE_USERS ${name}-objects)
    return()
  endif()
  add_executable(${name} ${ARG_UNPARSED_ARGUMENTS} ${UFP4_SANITIZER_SOURCES})
  target_link_libraries(${name} PRIVATE ufp4_options ${ARG_LINK} MLIR LLVM)
  set_target_properties(${name} PROPERTIES
    INSTALL_RPATH "$ORIGIN/../lib;${LLVM_LIBRARY_DIR}" ENABLE_EXPORTS ON)
  install(TARGETS ${name} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  set_property(GLOBAL APPEND PROPERTY UFP4_TOOLS ${name})
endfunction()

# What runs without LLVM has LLVMSupport and the C++ library within it.
# Compression and the like are parts of LLVMSupport that nothing here uses, so
# their libraries are not named.
add_library(ufp4_standalone INTERFACE)
find_library(UFP4_LLVM_SUPPORT NAMES libLLVMSupport.a
  HINTS ${LLVM_LIBRARY_DIR} NO_DEFAULT_PATH REQUIRED)
find_library(UFP4_LLVM_DEMANGLE NAMES libLLVMDemangle.a
  HINTS ${LLVM_LIBRARY_DIR} NO_DEFAULT_PATH REQUIRED)
find_package(Threads REQUIRED)
target_link_libraries(ufp4_standalone INTERFACE
  ${UFP4_LLVM_SUPPORT} ${UFP4_LLVM_DEMANGLE} Threads::Threads ${CMAKE_DL_LIBS})
target_link_options(ufp4_standalone INTERFACE -Wl,--gc-sections -Wl,--as-needed)
if(NOT UFP4_SANITIZERS)
  target_link_options(ufp4_standalone INTERFACE -static-libstdc++ -static-libgcc)
endif()

# add_ufp4_standalone_tool(NAME sources... LINK libraries...)
# A tool of NO_MLIR libraries that needs nothing but libc where it runs.
function(add_ufp4_standalone_tool name)
  cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
  add_executable(${name} ${ARG_UNPARSED_ARGUMENTS} ${UFP4_SANITIZER_SOURCES})
  target_link_libraries(${name} PRIVATE ufp4_options ${ARG_LINK} ufp4_standalone)
  if(UFP4_BUNDLE_LLVM)
    return()
  endif()
  install(TARGETS ${name} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  set_property(GLOBAL APPEND PROPERTY UFP4_TOOLS ${name})
endfunction()

# add_ufp4_unittest(NAME sources... LINK libraries...)
function(add_ufp4_unittest name)
  cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
  add_executable(${name} ${ARG_UNPARSED_ARGUMENTS} ${UFP4_SANITIZER_SOURCES})
  target_link_libraries(${name} PRIVATE
    ufp4_options ${ARG_LINK} LLVM GTest::gtest GTest::gtest_main)
  target_compile_definitions(${name} PRIVATE GTEST_HAS_RTTI=0)
  set_target_properties(${name} PROPERTIES
    RUNTIME_OUTPUT_DIRECTORY ${UFP4_BINARY_DIR}/unittests)
  add_dependencies(UFP4UnitTests ${name})
  add_test(NAME ${name} COMMAND ${name})
endfunction()
