// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/views/SavedView.h"

#include <QString>

#include <expected>
#include <string>
#include <utility>
#include <vector>

namespace ff {

/// A view as words under names, as links and files have them: {"page", "factories"}. What is
/// chosen on the page stands under "choice.NAME". What is empty is left out.
using ViewFields = std::vector<std::pair<std::string, std::string>>;

[[nodiscard]] ViewFields fieldsOf(const SavedView& view);
/// The view, or what is wrong with it as a sentence. A field that is not known is wrong: the view
/// would be another one than was meant.
[[nodiscard]] std::expected<SavedView, QString> viewOf(const ViewFields& fields);

/// The name without what no name has: line breaks, other control characters, white space at its
/// ends; not longer than a name may be.
[[nodiscard]] std::string plainViewName(const QString& name);

} // namespace ff
