// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/http/Message.h"

#include <string>
#include <string_view>

namespace ff::feeds {

/// What a body says to a person, as plain text on one line: the message of a JSON error, the title
/// and text of a HTML page without its markup, or the text itself. Control characters and invalid
/// UTF-8 are replaced. At most 200 bytes; empty where the body has no readable words.
[[nodiscard]] std::string wordsOf(std::string_view body);

/// "HTTP 403: Forbidden (user=me)": the status of a refusal with the site's own words, and the
/// address where redirects led, if any did.
[[nodiscard]] std::string refusalText(const Response& response);

[[nodiscard]] bool isHtml(std::string_view body);

/// The request reached the API: it was answered, or its query was found to be wrong.
[[nodiscard]] bool isUnderstood(int status);

} // namespace ff::feeds
