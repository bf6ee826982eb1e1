# make install: tools, libraries, headers, recipes and find_package(UFP4).
include(CMakePackageConfigHelpers)

get_property(UFP4_LIBRARIES GLOBAL PROPERTY UFP4_LIBRARIES)
install(TARGETS ${UFP4_LIBRARIES} EXPORT UFP4Targets
  ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(EXPORT UFP4Targets DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/ufp4)
install(DIRECTORY ${UFP4_SOURCE_DIR}/include/ufp4 ${UFP4_BINARY_DIR}/include/ufp4
  DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}
  FILES_MATCHING PATTERN "*.h" PATTERN "*.td" PATTERN "*.inc"
  PATTERN CMakeFiles EXCLUDE)
install(DIRECTORY ${UFP4_SOURCE_DIR}/recipes
  DESTINATION ${CMAKE_INSTALL_DATADIR}/ufp4)
configure_package_config_file(${UFP4_SOURCE_DIR}/cmake/UFP4Config.cmake.in
  ${UFP4_BINARY_DIR}/UFP4Config.cmake
  INSTALL_DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/ufp4)
write_basic_package_version_file(${UFP4_BINARY_DIR}/UFP4ConfigVersion.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES ${UFP4_BINARY_DIR}/UFP4Config.cmake
  ${UFP4_BINARY_DIR}/UFP4ConfigVersion.cmake
  DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/ufp4)
