// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/feeds/http/ScriptedServer.h"

#include <QByteArray>
#include <QRegularExpression>

#include <mutex>
#include <string>
#include <vector>

namespace ff::test {

/// A request as a site sees it.
struct Asked {
    std::string method;
    std::string path;
    std::string form; ///< the decoded query and body, together
    std::string text; ///< all of it, as sent
};

/// A site on 127.0.0.1 that answers by the routes of tests/field/data/<case>/routes.json: the first
/// one whose path, form (both patterns) and method match, else 404.
class RoutesServer final {
public:
    /// `file` such as "25-post-405/routes-405.json". Throws where there is none.
    explicit RoutesServer(const std::string& file);

    /// From now on another set of routes answers.
    void setRoutes(const std::string& file);
    [[nodiscard]] std::string url(const std::string& path = "") const { return m_server.url(path); }
    [[nodiscard]] std::vector<Asked> asked() const;
    [[nodiscard]] int count(const std::string& method) const;

private:
    struct Route {
        QRegularExpression path;
        QRegularExpression form;
        std::string method; ///< empty: any
        std::string answer; ///< with its head
    };

    static std::vector<Route> read(const std::string& file);
    std::string answerTo(const std::string& request);

    mutable std::mutex m_mutex; ///< guards the two below
    std::vector<Route> m_routes;
    std::vector<Asked> m_asked;
    ScriptedServer m_server; ///< last: it uses the others
};

} // namespace ff::test
