// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/field/FieldPage.h"

#include <map>
#include <string>
#include <vector>

namespace ff::test {

/// Pages of exporters with the right figures. The same is right whether the page is polled itself
/// or through a Prometheus that scrapes it, now or for the past.
struct PageCase {
    std::string name;
    std::vector<std::string> pages; ///< one an exporter
    /// The figures that are known, by name as in `Figures`; one with NaN must not be there.
    std::map<std::string, double> right;
    std::vector<std::string> says; ///< words that the remarks must contain
    SourceConfig source = {};
    bool onlyEngine = false; ///< more pages than one poll of a page can see
    /// A doubt that has to be there where a figure is not right, since an engine may have lost what
    /// the page holds.
    std::string unlessSaid = {};

    /// All pages in one, as a federated page would show them.
    [[nodiscard]] std::string page() const;
};

[[nodiscard]] std::vector<PageCase> pageCases();
/// What is not right, in words; empty where all is.
[[nodiscard]] std::string whyWrong(const PageCase& asked, const Figures& figures);

} // namespace ff::test
