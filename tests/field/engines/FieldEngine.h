// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/feeds/http/ScriptedServer.h"
#include "tests/field/FieldPage.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <string>
#include <vector>

namespace ff::test {

/// A page behind an engine, with the labels that the scrape adds.
struct ScrapedPage {
    std::string page;
    std::vector<std::pair<std::string, std::string>> labels;
    std::string job = "exporter";
    bool mayFail = false; ///< an engine may refuse the page: it is not waited for
};

/// A real Prometheus, or VictoriaMetrics, that scrapes pages which this test serves, each from a
/// port of its own. Needs the program in PATH; a missing one is a failure.
class FieldEngine final {
public:
    enum class Kind { prometheus, victoriaMetrics };

    /// Starts it and waits until every page was scraped. Throws std::runtime_error where that does
    /// not happen within a minute.
    FieldEngine(Kind kind, const std::vector<ScrapedPage>& pages);
    ~FieldEngine();
    FieldEngine(const FieldEngine&) = delete;
    FieldEngine& operator=(const FieldEngine&) = delete;

    /// What a poll of a source at this engine brings.
    [[nodiscard]] Figures poll(SourceConfig source) const;
    /// What a backfill of the newest seconds brings: the newest values.
    [[nodiscard]] Figures backfill(SourceConfig source) const;

private:
    [[nodiscard]] std::string configuration(const std::vector<ScrapedPage>& pages);
    [[nodiscard]] feeds::Response ask(const std::string& method, const std::string& target,
                                      const std::string& body) const;
    [[nodiscard]] bool hasScraped(const std::vector<ScrapedPage>& pages) const;

    QTemporaryDir m_folder;
    std::vector<std::unique_ptr<ScriptedServer>> m_servers;
    std::uint16_t m_port = 0;
    QProcess m_process;
};

} // namespace ff::test
