# SPDX-License-Identifier: GPL-3.0-only
ff_test(import_sacct LABEL unit LIBS ff_feeds SOURCES files/SacctImportTest.cpp)
ff_test(import_files LABEL unit LIBS ff_feeds SOURCES files/ImportTest.cpp)
