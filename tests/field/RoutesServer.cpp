// SPDX-License-Identifier: GPL-3.0-only
#include "tests/field/RoutesServer.h"

#include "tests/field/FieldPage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <stdexcept>

namespace ff::test {
namespace {

Asked parse(const std::string& request) {
    const auto bytes = QByteArray::fromStdString(request);
    const QList<QByteArray> line = bytes.left(bytes.indexOf("\r\n")).split(' ');
    const QByteArray target = line.value(1);
    const auto mark = target.indexOf('?');
    const QByteArray query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    const QByteArray body = bytes.mid(bytes.indexOf("\r\n\r\n") + 4);
    return {line.value(0).toStdString(), (mark < 0 ? target : target.left(mark)).toStdString(),
            QByteArray::fromPercentEncoding(query + '&' + body).toStdString(), request};
}

std::string answerOf(const QJsonObject& route) {
    const int status = route[QLatin1String("status")].toInt(200);
    QByteArray head =
        "Content-Type: " +
        route[QLatin1String("type")].toString(QStringLiteral("application/json")).toUtf8() + "\r\n";
    const QJsonObject headers = route[QLatin1String("headers")].toObject();
    for (auto each = headers.begin(); each != headers.end(); ++each) {
        head += each.key().toUtf8() + ": " + each.value().toString().toUtf8() + "\r\n";
    }
    return answer(std::to_string(status) + " Status",
                  route[QLatin1String("body")].toString().toStdString(), head.toStdString());
}

bool matches(const QRegularExpression& pattern, const std::string& text) {
    return pattern.match(QString::fromStdString(text)).hasMatch();
}

} // namespace

RoutesServer::RoutesServer(const std::string& file)
    : m_routes(read(file))
    , m_server([this](Peer& peer) {
        for (std::string request; !(request = peer.readRequest()).empty();) {
            peer.send(answerTo(request));
        }
    }) {}

std::vector<RoutesServer::Route> RoutesServer::read(const std::string& file) {
    const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(fieldFile(file)));
    if (!json.isArray()) {
        throw std::runtime_error(file + " is no list of routes");
    }
    std::vector<Route> routes;
    for (const QJsonValue& each : json.array()) {
        const QJsonObject route = each.toObject();
        routes.push_back({QRegularExpression(route[QLatin1String("path")].toString()),
                          QRegularExpression(route[QLatin1String("form")].toString()),
                          route[QLatin1String("method")].toString().toStdString(),
                          answerOf(route)});
    }
    return routes;
}

void RoutesServer::setRoutes(const std::string& file) {
    auto routes = read(file);
    const std::lock_guard lock(m_mutex);
    m_routes = std::move(routes);
}

std::string RoutesServer::answerTo(const std::string& request) {
    const std::lock_guard lock(m_mutex);
    m_asked.push_back(parse(request));
    const Asked& asked = m_asked.back();
    const auto found = std::ranges::find_if(m_routes, [&](const Route& route) {
        return matches(route.path, asked.path) && matches(route.form, asked.form) &&
               (route.method.empty() || route.method == asked.method);
    });
    return found == m_routes.end() ? answer("404 Not Found", "404 page not found\n")
                                   : found->answer;
}

std::vector<Asked> RoutesServer::asked() const {
    const std::lock_guard lock(m_mutex);
    return m_asked;
}

int RoutesServer::count(const std::string& method) const {
    return int(std::ranges::count(asked(), method, &Asked::method));
}

} // namespace ff::test
