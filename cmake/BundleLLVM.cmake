# UFP4_BUNDLE_LLVM: what is built runs where no LLVM is. One shared library,
# libufp4-compiler.so, holds LLVM, MLIR and the project's own libraries, linked
# from their archives; the tools and the Python module are small and use it.
#
# Debian's shared libraries would do the same at twice the size, and bring
# libz3, libxml2, libicu and libedit with them.

get_property(archives GLOBAL PROPERTY MLIR_ALL_LIBS)
list(APPEND archives ${LLVM_AVAILABLE_LIBS})
list(FILTER archives EXCLUDE REGEX "Test|CAPI|BOLT|Polly|Python")
set(UFP4_BUNDLED_ARCHIVES)
foreach(archive ${archives})
  if(EXISTS ${LLVM_LIBRARY_DIR}/lib${archive}.a)
    list(APPEND UFP4_BUNDLED_ARCHIVES ${LLVM_LIBRARY_DIR}/lib${archive}.a)
  endif()
endforeach()
# Compression of object files' sections.
find_library(UFP4_ZSTD NAMES libzstd.a REQUIRED)
find_library(UFP4_ZLIB NAMES libz.a REQUIRED)
find_program(UFP4_NM NAMES llvm-nm HINTS ${LLVM_TOOLS_BINARY_DIR} REQUIRED)
find_package(Python3 REQUIRED COMPONENTS Interpreter)

# add_ufp4_bundle(OBJECT LIBRARIES...): the library, with the symbols that these
# objects use.
function(add_ufp4_bundle)
  set(objects)
  foreach(user ${ARGN})
    list(APPEND objects $<TARGET_OBJECTS:${user}>)
  endforeach()
  set(exports ${UFP4_BINARY_DIR}/bundle-exports)
  add_custom_command(
    OUTPUT ${exports}.map ${exports}.rsp
    COMMAND ${Python3_EXECUTABLE} ${UFP4_SOURCE_DIR}/utils/bundle_exports.py
      --nm ${UFP4_NM} --output ${exports} ${objects}
    DEPENDS ${objects} ${UFP4_SOURCE_DIR}/utils/bundle_exports.py
    COMMAND_EXPAND_LISTS VERBATIM
    COMMENT "Listing what the tools use of the compiler")
  # Left alone where it is there: it would be newer at each configuration.
  file(CONFIGURE OUTPUT ${UFP4_BINARY_DIR}/bundle.cpp CONTENT "")
  add_library(ufp4-compiler SHARED ${UFP4_BINARY_DIR}/bundle.cpp ${exports}.map)
  target_link_libraries(ufp4-compiler PRIVATE UFP4Embed
    ${UFP4_BUNDLED_ARCHIVES} ${UFP4_ZSTD} ${UFP4_ZLIB}
    Threads::Threads ${CMAKE_DL_LIBS})
  target_link_options(ufp4-compiler PRIVATE
    -Wl,--gc-sections -Wl,--as-needed -Wl,-s -Wl,-Bsymbolic
    -Wl,--version-script=${exports}.map -Wl,--undefined-version
    @${exports}.rsp)
  set_target_properties(ufp4-compiler PROPERTIES
    LINK_DEPENDS "${exports}.map;${exports}.rsp"
    INSTALL_RPATH "$ORIGIN")
endfunction()
