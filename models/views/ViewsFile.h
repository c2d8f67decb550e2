// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/views/SavedView.h"

#include <QString>
#include <QStringList>

#include <string>
#include <string_view>
#include <vector>

namespace ff {

struct ViewsRead {
    std::vector<SavedView> views{}; ///< in the order of the file, each name once
    QStringList problems{};         ///< a sentence each; the other views are there
};

/// A file with one view or many, as TOML: an entry [[view]] each, with the fields of links as keys
/// and what is chosen on the page as its table [view.choice].
[[nodiscard]] std::string toToml(const std::vector<SavedView>& views);
/// `fileName` stands in sentences. The file may come from a stranger.
[[nodiscard]] ViewsRead readViews(std::string_view toml, const std::string& fileName);

} // namespace ff
