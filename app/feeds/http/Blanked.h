// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace ff::feeds {

/// `text` with "***" in place of the secrets, as they are and as a site may repeat them: escaped as
/// in JSON, HTML or an address, and inside of base64 wherever they begin in it. Secrets of less
/// than four bytes stay: they stand in any text.
[[nodiscard]] std::string blanked(std::string text, std::vector<std::string> secrets);

/// The values in an address's query that are secrets by their name ("token", "api_key") or by their
/// look: long, with digits. A format or a time stays readable in what is said of the site.
[[nodiscard]] std::vector<std::string> querySecrets(const std::string& query);
/// The same of parameters or headers that are sent with each question.
using Parameters = std::map<std::string, std::string>;
[[nodiscard]] std::vector<std::string> secretsAmong(const Parameters& parameters);
/// A form or a query ("a=b&c=d") without those of the parameters that are secrets.
[[nodiscard]] std::string withoutSecretsOf(const Parameters& parameters, std::string_view form);

/// `text` with "***" in place of a user's name where it stands by itself: one such as "slurm" is
/// also part of addresses and of the names of programs, which stay.
[[nodiscard]] std::string withoutName(std::string text, const std::string& name);

} // namespace ff::feeds
