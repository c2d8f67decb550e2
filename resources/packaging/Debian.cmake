# SPDX-License-Identifier: GPL-3.0-only
# What cpack's generator for Debian packages needs to know.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME factoryfloor)
set(CPACK_PACKAGE_CONTACT ${FF_MAINTAINER})
set(CPACK_PACKAGE_VENDOR "Factory Floor")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE
    GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # each package begins with its own
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL ${components})
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_GROUPING IGNORE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS OFF)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

# Both hold a program of the same name: one or the other, and either takes the other's place.
set(CPACK_DEBIAN_WINDOW_PACKAGE_NAME factoryfloor)
set(CPACK_DEBIAN_WINDOW_PACKAGE_SECTION science)
set(CPACK_DEBIAN_WINDOW_PACKAGE_CONFLICTS factoryfloor-collector)
set(CPACK_DEBIAN_WINDOW_PACKAGE_REPLACES factoryfloor-collector)
# Qt loads these by name, so that no library tells of them.
set(CPACK_DEBIAN_WINDOW_PACKAGE_DEPENDS "ca-certificates, qt6-qpa-plugins, tzdata")
set(CPACK_DEBIAN_WINDOW_PACKAGE_RECOMMENDS
    "fonts-dejavu-core, fonts-open-sans, libsecret-tools, qt6-translations-l10n, qt6-wayland")
set(CPACK_COMPONENT_WINDOW_DESCRIPTION "capacity and usage of Europe's AI Factories
Shows who uses the GPUs of the AI Factories, against what they are entitled to.
It polls Prometheus, Slurm or plain metrics of the sites, keeps what it saw in
one file, and says of every figure where it comes from and how much of it was
observed.

This package has the window and all verbs of the command line.")

set(CPACK_DEBIAN_COLLECTOR_PACKAGE_NAME factoryfloor-collector)
set(CPACK_DEBIAN_COLLECTOR_PACKAGE_SECTION science)
set(CPACK_DEBIAN_COLLECTOR_PACKAGE_CONFLICTS factoryfloor)
set(CPACK_DEBIAN_COLLECTOR_PACKAGE_REPLACES factoryfloor)
set(CPACK_DEBIAN_COLLECTOR_PACKAGE_DEPENDS "ca-certificates, systemd, tzdata")
set(CPACK_COMPONENT_COLLECTOR_DESCRIPTION "capacity and usage of an AI Factory, for servers
Polls Prometheus, Slurm or plain metrics of a site, keeps what it saw in one
file, and publishes aggregates alone as OpenMetrics, so that others can poll a
site that opens neither its Slurm nor its Prometheus.

This package has the verbs of the command line and a service of systemd. It
needs no graphical library.")
set(CPACK_DEBIAN_COLLECTOR_PACKAGE_CONTROL_EXTRA
    "${CMAKE_CURRENT_SOURCE_DIR}/debian/postinst;${CMAKE_CURRENT_SOURCE_DIR}/debian/prerm;${CMAKE_CURRENT_SOURCE_DIR}/debian/postrm")
include(CPack)
