// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <string>

/// Texts of OpenMetrics with a family "a" of each type.
namespace ff::test {

inline std::string withEof(std::string text) {
    return text.append("# EOF\n");
}

inline std::string counter(const std::string& rest) {
    return withEof("# TYPE a counter\n" + rest);
}

inline std::string histogram(const std::string& rest) {
    return withEof("# TYPE a histogram\n" + rest);
}

inline std::string gaugeHistogram(const std::string& rest) {
    return withEof("# TYPE a gaugehistogram\n" + rest);
}

inline std::string summary(const std::string& rest) {
    return withEof("# TYPE a summary\n" + rest);
}

inline std::string stateSet(const std::string& rest) {
    return withEof("# TYPE a stateset\n" + rest);
}

} // namespace ff::test
