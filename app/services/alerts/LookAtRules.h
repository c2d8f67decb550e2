// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/reading/QueryContext.h"
#include "models/alerts/AlertRule.h"
#include "models/ports/AlertLog.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ff {

/// That a rule fires, or holds no more.
struct AlertNews {
    AlertRule rule;
    KeptSpell spell; ///< with its end, where it has one
    std::optional<double> value{};
    bool isMuted = false;
};

/// What one look at the rules found.
struct AlertLook {
    std::vector<AlertNews> news{};
    std::vector<Error> errors{}; ///< of rules that could not be looked at; the others were
    bool changed = false;        ///< the log says something else now
    /// How much has been told of each spell once the news have gone out.
    std::map<std::int64_t, AlertTold> told{};
};

/// Looks at the rules again and again. A step at the end of which nothing is known yet stays open:
/// what is fetched of the past later still counts. On one thread.
class RuleWatch final {
public:
    explicit RuleWatch(AlertLog& log)
        : m_log(log) {}

    /// Goes on from where the log says that each rule was looked at, and keeps what it found. What
    /// was found before and never told, since it was muted or the program ended, is found again.
    [[nodiscard]] AlertLook look(const QueryContext& reading, const std::vector<AlertRule>& rules);
    /// The news of a look have gone out.
    void told(const AlertLook& look);

private:
    struct Looked {
        std::int64_t step = 0; ///< the last complete one
        Instant at{};
        bool isOpen = false; ///< something was not known yet
        std::string definition{};
    };

    [[nodiscard]] bool isDue(const AlertRule& rule, Instant now);

    AlertLog& m_log;
    std::map<std::string, Looked> m_looked;   ///< by rule
    std::map<std::int64_t, AlertTold> m_told; ///< by spell; the log had no room for it
};

} // namespace ff
