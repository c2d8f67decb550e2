// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/demo/servers/JsonWriter.h"
#include "app/demo/simulation/SitePlan.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace ff::demo {

/// How one generation of slurmrestd writes its answers: v0.0.38 (Slurm 22.05) has plain numbers and
/// texts, v0.0.42 (Slurm 24.11) has objects that say whether a number is set, and states as arrays.
class SlurmForm final {
public:
    SlurmForm(bool modern, const SitePlan& site)
        : m_modern(modern)
        , m_site(site) {}

    [[nodiscard]] bool modern() const { return m_modern; }
    [[nodiscard]] std::string_view version() const { return m_modern ? "v0.0.42" : "v0.0.38"; }
    [[nodiscard]] std::string_view release() const { return m_modern ? "24.11.5" : "22.05.8"; }

    /// A count that may be unset; the old generation writes null then.
    void number(JsonWriter& json, std::string_view key, std::optional<std::int64_t> value) const;
    /// A time; 0 is "not yet", which is a plain 0 in the old generation and a set 0 in the new one.
    void time(JsonWriter& json, std::string_view key, Seconds at) const;
    /// A state: text, or an array of it.
    void state(JsonWriter& json, std::string_view key, std::string_view text) const;
    void texts(JsonWriter& json, std::string_view key,
               std::initializer_list<std::string_view> list) const;

    /// `meta`, `errors` and (new) `warnings`, inside an object that is open.
    void envelope(JsonWriter& json, bool accounting,
                  std::optional<std::string_view> error = {}) const;

private:
    bool m_modern;
    const SitePlan& m_site;
};

/// "cpu=64,mem=480G,node=1,billing=4,gres/gpu=4,gres/gpu:a100=4"
[[nodiscard]] std::string tresText(int devices, int nodes, std::string_view gres);
/// A user name that belongs to nobody: "user0042".
[[nodiscard]] std::string userName(unsigned user);

} // namespace ff::demo
