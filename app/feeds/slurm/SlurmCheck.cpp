// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/slurm/SlurmCheck.h"

#include "app/feeds/text/CheckReport.h"
#include "app/feeds/text/JsonText.h"

#include <algorithm>

namespace ff::feeds {
namespace {

/// The kinds that the record knows; reservations and statistics are "other".
std::string_view name(SlurmKind kind) {
    switch (kind) {
    case SlurmKind::nodes:
        return "nodes";
    case SlurmKind::jobs:
        return "jobs";
    case SlurmKind::partitions:
        return "partitions";
    case SlurmKind::accountingJobs:
        return "accounting_jobs";
    case SlurmKind::accounts:
        return "accounts";
    case SlurmKind::associations:
        return "associations";
    case SlurmKind::error:
        return "error";
    case SlurmKind::reservations:
    case SlurmKind::diag:
    case SlurmKind::other:
        return "other";
    }
    return "other";
}

/// Puts the commas and brackets of a record.
class RecordText {
public:
    void open(char bracket) {
        m_text += bracket;
        m_first = true;
    }
    void close(char bracket) {
        m_text += bracket;
        m_first = false;
    }
    void element() {
        if (!m_first) {
            m_text += ',';
        }
        m_first = false;
    }
    void key(std::string_view key) {
        element();
        quote(key);
        m_text += ':';
    }
    void field(std::string_view name, std::string_view value) {
        key(name);
        quote(value);
    }
    void field(std::string_view name, std::int64_t value) {
        key(name);
        m_text += std::to_string(value);
    }
    void field(std::string_view name, const std::optional<Instant>& value) {
        key(name);
        if (value) {
            quote(toIso8601(*value));
        } else {
            m_text += "null";
        }
    }
    void literal(std::string_view name, std::string_view value) {
        key(name);
        m_text += value;
    }
    template <class Range, class Each>
    void list(std::string_view name, const Range& range, Each&& each) {
        key(name);
        open('[');
        for (const auto& entry : range) {
            element();
            open('{');
            each(entry);
            close('}');
        }
        close(']');
    }
    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    void quote(std::string_view value) { m_text += jsonText(value); }

    std::string m_text;
    bool m_first = true;
};

std::optional<Instant> submitOf(const JobRecord& job) {
    return job.submit == Instant{} ? std::nullopt : std::optional{job.submit};
}

void writeJob(RecordText& json, const JobRecord& job) {
    json.field("id", std::int64_t(job.id));
    json.field("account", job.account);
    json.field("partition", job.partition);
    json.field("state", name(job.state));
    json.field("gpus", job.gpus);
    json.field("nodes", job.nodes);
    json.field("submit", submitOf(job));
    json.field("eligible", job.eligible);
    json.field("start", job.start);
    json.field("end", job.end);
}

using Rows = std::vector<std::vector<std::string>>;

std::string timeCell(const std::optional<Instant>& t) {
    return t ? toIso8601(*t) : "-";
}

std::string headLine(const SlurmAnswer& answer) {
    std::string line(name(answer.kind));
    if (!answer.api.empty()) {
        line += ", API " + answer.api;
    }
    if (!answer.release.empty()) {
        line += ", Slurm " + answer.release;
    }
    return line + '\n';
}

} // namespace

std::string toCanonicalJson(const SlurmAnswer& answer) {
    RecordText json;
    json.open('{');
    json.field("kind", name(answer.kind));
    json.field("api", answer.api);
    json.list("errors", answer.errors, [&](const SlurmError& error) {
        json.field("code", error.code);
        json.field("text", error.text);
    });
    json.list("nodes", answer.nodes, [&](const SlurmNode& node) {
        json.field("name", node.name);
        json.field("gpus", node.gpus);
        json.field("gpus_allocated", node.gpusAllocated);
        json.field("state", name(node.condition.state));
    });
    json.list("jobs", answer.jobs, [&](const JobRecord& job) { writeJob(json, job); });
    json.list("partitions", answer.partitions, [&](const SlurmPartition& partition) {
        json.field("name", partition.name);
        json.field("nodes", partition.nodes);
        json.field("gpus", partition.gpus);
        json.literal("up", partition.up ? "true" : "false");
        json.literal(
            "max_minutes",
            partition.maxTime
                ? std::to_string(
                      std::chrono::duration_cast<std::chrono::minutes>(*partition.maxTime).count())
                : "null");
    });
    const bool associations = answer.kind == SlurmKind::associations;
    const std::vector<AccountNode> none;
    json.list("accounts", associations ? none : answer.accounts,
              [&](const AccountNode& account) { json.field("name", account.name); });
    json.list("associations", associations ? answer.accounts : none,
              [&](const AccountNode& account) {
                  json.field("account", account.name);
                  json.field("parent", account.parent);
              });
    json.list("reservations", answer.reservations, [&](const SlurmReservation& reservation) {
        json.field("name", reservation.name);
        json.field("start", reservation.start);
        json.field("end", reservation.end);
        json.field("nodes", reservation.nodeList);
        json.literal("maintenance", reservation.maintenance ? "true" : "false");
    });
    json.close('}');
    return json.take() + '\n';
}

std::string toTable(const SlurmAnswer& answer) {
    std::string text = headLine(answer);
    for (const auto& error : answer.errors) {
        text += "error " + std::to_string(error.code) + ": " + error.text + '\n';
    }
    for (const auto& warning : answer.warnings) {
        text += "note: " + warning + '\n';
    }
    if (!answer.nodes.empty()) {
        Rows rows{{"NODE", "GPUS", "ALLOCATED", "STATE"}};
        for (const auto& node : answer.nodes) {
            rows.push_back({node.name, std::to_string(node.gpus),
                            std::to_string(node.gpusAllocated),
                            std::string(name(node.condition.state))});
        }
        text += renderTable(rows);
    }
    if (!answer.jobs.empty()) {
        Rows rows{
            {"JOB", "ACCOUNT", "PARTITION", "STATE", "GPUS", "NODES", "SUBMIT", "START", "END"}};
        for (const auto& job : answer.jobs) {
            rows.push_back({std::to_string(job.id), job.account, job.partition,
                            std::string(name(job.state)), std::to_string(job.gpus),
                            std::to_string(job.nodes), timeCell(submitOf(job)), timeCell(job.start),
                            timeCell(job.end)});
        }
        text += renderTable(rows);
    }
    if (!answer.partitions.empty()) {
        Rows rows{{"PARTITION", "NODES", "GPUS", "UP"}};
        for (const auto& partition : answer.partitions) {
            rows.push_back({partition.name, std::to_string(partition.nodes),
                            std::to_string(partition.gpus), partition.up ? "yes" : "no"});
        }
        text += renderTable(rows);
    }
    if (!answer.reservations.empty()) {
        Rows rows{{"RESERVATION", "FROM", "TO", "NODES", "MAINTENANCE"}};
        for (const auto& reservation : answer.reservations) {
            rows.push_back({reservation.name, timeCell(reservation.start),
                            timeCell(reservation.end), reservation.nodeList,
                            reservation.maintenance ? "yes" : "no"});
        }
        text += renderTable(rows);
    }
    if (!answer.accounts.empty()) {
        Rows rows{{"ACCOUNT", "PARENT"}};
        for (const auto& account : answer.accounts) {
            rows.push_back({account.name, account.parent.empty() ? "-" : account.parent});
        }
        text += renderTable(rows);
    }
    return text;
}

std::string plainRefusal(std::string_view bytes) {
    constexpr std::size_t kLongest = 300;
    while (!bytes.empty() &&
           (bytes.back() == '\n' || bytes.back() == '\r' || bytes.back() == ' ')) {
        bytes.remove_suffix(1);
    }
    const bool plain = std::ranges::all_of(bytes, [](char c) { return c >= 0x20 && c < 0x7f; });
    if (bytes.empty() || bytes.size() > kLongest || !plain || bytes.front() == '<' ||
        bytes.front() == '{' || bytes.front() == '[' || bytes.front() == '"') {
        return {};
    }
    return std::string(bytes);
}

Result<SlurmCheck> checkSlurm(std::string_view bytes, int httpStatus) {
    SlurmCheck check;
    if (auto text = plainRefusal(bytes); !text.empty()) {
        check.answer.kind = SlurmKind::error;
        check.answer.errors.push_back({httpStatus, std::move(text)});
    } else {
        auto answer = decodeSlurm(bytes);
        if (!answer) {
            return std::unexpected(answer.error());
        }
        check.answer = std::move(*answer);
    }
    if (httpStatus >= 400 && check.answer.errors.empty()) {
        check.answer.errors.push_back({httpStatus, "HTTP status " + std::to_string(httpStatus)});
    }
    check.json = toCanonicalJson(check.answer);
    check.table = toTable(check.answer);
    return check;
}

} // namespace ff::feeds
