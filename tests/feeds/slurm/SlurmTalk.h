// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/slurm/SlurmProtocols.h"

#include <QFile>

#include <string>
#include <utility>
#include <vector>

/// A slurmrestd to talk with, without any network.
namespace ff::test {

inline feeds::Response answer(int status, const QByteArray& body,
                              const char* type = "application/json") {
    feeds::Response response;
    response.status = status;
    response.contentType = type;
    response.body = body.toStdString();
    return response;
}

inline feeds::Response recorded(const char* name, int status = 200) {
    QFile file(QStringLiteral(FF_TEST_DATA "/data/") + QString::fromUtf8(name));
    return answer(status, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

/// Answers by the beginning of the target, the longest that fits; 404 as slurmrestd says it.
class SlurmServer {
public:
    void on(std::string target, feeds::Response response) {
        m_answers.emplace_back(std::move(target), std::move(response));
    }
    [[nodiscard]] feeds::Response ask(const std::string& target) {
        m_asked.push_back(target);
        const std::pair<std::string, feeds::Response>* best = nullptr;
        for (const auto& entry : m_answers) {
            if (target.starts_with(entry.first) &&
                (best == nullptr || entry.first.size() > best->first.size())) {
                best = &entry;
            }
        }
        return best != nullptr ? best->second : recorded("refused/err_version_39.txt", 404);
    }
    [[nodiscard]] QByteArray asked() const {
        QByteArray text;
        for (const auto& target : m_asked) {
            const auto short_ = target.substr(0, target.find('?'));
            text += (text.isEmpty() ? "" : " ") + QByteArray::fromStdString(short_);
        }
        return text;
    }
    [[nodiscard]] const std::vector<std::string>& targets() const { return m_asked; }

private:
    std::vector<std::pair<std::string, feeds::Response>> m_answers;
    std::vector<std::string> m_asked;
};

/// The cluster that was recorded, as one server.
inline SlurmServer healthy() {
    SlurmServer server;
    server.on("/openapi/v3", recorded("openapi_v3.json"));
    server.on("/slurm/v0.0.38/nodes", recorded("slurm_v38_nodes.json"));
    server.on("/slurm/v0.0.38/jobs", recorded("slurm_v38_jobs.json"));
    server.on("/slurm/v0.0.38/partitions", recorded("slurm_v38_partitions.json"));
    server.on("/slurm/v0.0.38/reservations", recorded("slurm_v38_reservations.json"));
    server.on("/slurmdb/v0.0.38/associations", recorded("slurmdb_v38_associations.json"));
    server.on("/slurmdb/v0.0.38/tres", answer(200, R"({"errors":[],"TRES":[]})"));
    server.on("/slurmdb/v0.0.38/jobs", recorded("slurmdb_v38_jobs.json"));
    return server;
}

inline SourceConfig source() {
    SourceConfig config;
    config.system = SystemId("lumi");
    config.kind = SourceKind::slurmRest;
    return config;
}

/// Talks until there is nothing left to ask, or an error.
inline Result<void> talk(feeds::PollProtocol& dialogue, SlurmServer& server) {
    for (int i = 0; i < 40; ++i) {
        const auto request = dialogue.next();
        if (!request) {
            return {};
        }
        if (auto taken = dialogue.take(server.ask(request->target)); !taken) {
            return taken;
        }
    }
    return fail(ErrorCode::internal, "talks in circles");
}

} // namespace ff::test
