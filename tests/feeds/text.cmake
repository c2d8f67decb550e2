# SPDX-License-Identifier: GPL-3.0-only
ff_test(text_numbers LABEL unit LIBS ff_feeds SOURCES text/NumbersTest.cpp)
ff_test(text_scanner LABEL unit LIBS ff_feeds SOURCES text/ScannerTest.cpp)
ff_test(text_violations LABEL unit LIBS ff_feeds SOURCES text/ViolationsTest.cpp)
ff_test(text_check LABEL unit LIBS ff_feeds SOURCES text/CheckTest.cpp)
