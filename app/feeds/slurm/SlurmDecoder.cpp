// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/slurm/SlurmAnswer.h"
#include "app/feeds/slurm/SlurmRecords.h"
#include "app/feeds/text/Utf8.h"

#include <algorithm>
#include <charconv>

namespace ff::feeds {
namespace {

constexpr std::size_t kMostErrors = 100;
constexpr std::size_t kLongestText = 500;
/// slurmdb up to v0.0.37 gives the eligible time where the start belongs (seen on Slurm 22.05.8).
constexpr int kLastApiWithWrongStart = 37;

std::string shortened(std::string_view text) {
    return std::string(text.substr(0, kLongestText));
}

SlurmError readError(json::value value) {
    SlurmError error;
    std::string_view text;
    std::string_view description;
    eachField(value, [&](std::string_view key, json::value field) {
        if (key == "error_number" || key == "errno") {
            error.code = readNumber(field).orZero();
        } else if (key == "error") {
            text = readText(field);
        } else if (key == "description") {
            description = readText(field);
        }
    });
    error.text = shortened(text.empty() ? description : text);
    if (!text.empty() && !description.empty() && description != text) {
        error.text += " (" + shortened(description) + ")";
    }
    return error;
}

/// "v0.0.38" out of "openapi/dbv0.0.38" or "data_parser/v0.0.42".
std::string apiIn(std::string_view text) {
    const auto at = text.find("v0.0.");
    if (at == std::string_view::npos) {
        return {};
    }
    auto end = at + 5;
    while (end < text.size() && text[end] >= '0' && text[end] <= '9') {
        ++end;
    }
    return shortened(text.substr(at, end - at));
}

void readMeta(json::value value, SlurmAnswer& answer, bool& accounting) {
    eachField(value, [&](std::string_view key, json::value part) {
        if (key == "plugin") {
            eachField(part, [&](std::string_view name, json::value field) {
                if (name != "type" && name != "data_parser") {
                    return;
                }
                const auto text = readText(field);
                accounting =
                    accounting || text.contains("openapi/db") || text.contains("openapi/slurmdbd");
                if (const auto api = apiIn(text); !api.empty()) {
                    answer.api = api;
                }
            });
        } else if (key == "Slurm" || key == "slurm") {
            eachField(part, [&](std::string_view name, json::value field) {
                if (name == "release") {
                    answer.release = shortened(readText(field));
                } else if (name == "cluster" && answer.cluster.empty()) {
                    answer.cluster = shortened(readText(field));
                }
            });
        }
    });
}

/// The place of a cluster's name among those of the answer.
std::uint16_t noteCluster(std::string_view name, SlurmAnswer& answer) {
    if (name.empty()) {
        return kNoCluster;
    }
    auto& known = answer.clusters;
    const auto at = std::ranges::find(known, name.substr(0, kLongestText)) - known.begin();
    constexpr std::size_t kMost = 1000;
    if (std::size_t(at) == known.size() && known.size() < kMost) {
        known.push_back(shortened(name));
    }
    return std::uint16_t(at);
}

/// Accounts by `name`; of associations only the accounts' own rows, not those of their users.
void readAccount(json::value value, bool association, SlurmAnswer& answer) {
    AccountNode account;
    std::string_view cluster;
    bool ofUser = false;
    eachField(value, [&](std::string_view key, json::value field) {
        if (key == (association ? "account" : "name")) {
            account.name = readText(field);
        } else if (key == "parent_account") {
            account.parent = readText(field);
        } else if (association && key == "user") {
            ofUser = !readText(field).empty();
        } else if (association && key == "cluster") {
            cluster = readText(field);
        }
    });
    if (ofUser || account.name.empty()) {
        return;
    }
    makePlain(account.name);
    makePlain(account.parent);
    answer.accounts.push_back(std::move(account));
    answer.clusterOfAccount.push_back(noteCluster(cluster, answer));
}

void readJobs(json::value value, SlurmAnswer& answer, bool accounting) {
    answer.kind = accounting ? SlurmKind::accountingJobs : SlurmKind::jobs;
    const auto version = apiNumber(answer.api);
    const bool startIsWrong = version && *version <= kLastApiWithWrongStart;
    std::size_t cut = 0;
    eachElement(value, [&](json::value element) {
        auto job = readJob(element, startIsWrong);
        if (job.record.id == 0) {
            return;
        }
        if (job.accounted) {
            answer.kind = SlurmKind::accountingJobs;
        }
        cut += job.arrayWasCut ? 1 : 0;
        answer.jobs.push_back(std::move(job.record));
        answer.clusterOfJob.push_back(noteCluster(job.cluster, answer));
    });
    if (cut > 0) {
        answer.warnings.push_back(std::to_string(cut) +
                                  " waiting arrays are listed cut short: at least the tasks that "
                                  "are named are counted");
    }
}

/// What the nodes leave uncertain about GPUs in use.
void warnOfNodes(SlurmAnswer& answer) {
    const auto nodesThat = [&](auto&& wanted) {
        return std::ranges::count_if(answer.nodes, wanted);
    };
    const auto warn = [&](std::ptrdiff_t count, std::string_view what) {
        if (count > 0) {
            answer.warnings.push_back(std::to_string(count) + std::string(what));
        }
    };
    warn(nodesThat(&SlurmNode::overfull),
         " nodes report more GPUs in use than they have: how many are allocated is uncertain "
         "(slurmctld may have just started)");
    const auto silent = [](NodeState state) {
        return [state](const SlurmNode& node) {
            return !node.isUseKnown && node.condition.state == state;
        };
    };
    warn(nodesThat(silent(NodeState::allocated)),
         " nodes do not say how many of their GPUs are in use: all of them are counted as "
         "allocated, since the nodes are (add gres/gpu to AccountingStorageTRES)");
    warn(nodesThat(silent(NodeState::mixed)) + nodesThat(silent(NodeState::draining)),
         " nodes that are partly in use do not say how many of their GPUs are: these are counted "
         "as not allocated (add gres/gpu to AccountingStorageTRES)");
    std::int64_t shares = 0;
    for (const SlurmNode& node : answer.nodes) {
        for (const GpuPart& part : node.allocatedTypes) {
            shares += sharedTypeOf(part.type) ? part.devices : 0;
        }
    }
    if (shares > 0) {
        answer.warnings.push_back(std::to_string(shares) +
                                  " shares of GPUs (gres/shard, gres/mps) are in use: each counts "
                                  "as its part of a GPU, so the rest of a shared GPU counts as "
                                  "idle");
    }
}

void readPart(std::string_view key, json::value value, SlurmAnswer& answer, bool accounting) {
    if (key == "errors") {
        eachElement(value, [&](json::value element) {
            if (auto error = readError(element); answer.errors.size() < kMostErrors) {
                answer.errors.push_back(std::move(error));
            }
        });
    } else if (key == "jobs") {
        readJobs(value, answer, accounting);
    } else if (key == "nodes") {
        answer.kind = SlurmKind::nodes;
        eachElement(value, [&](json::value node) { answer.nodes.push_back(readNode(node)); });
        warnOfNodes(answer);
    } else if (key == "partitions") {
        answer.kind = SlurmKind::partitions;
        eachElement(value,
                    [&](json::value part) { answer.partitions.push_back(readPartition(part)); });
    } else if (key == "reservations") {
        answer.kind = SlurmKind::reservations;
        eachElement(value, [&](json::value reservation) {
            answer.reservations.push_back(readReservation(reservation));
        });
    } else if (key == "accounts" || key == "associations") {
        const bool association = key == "associations";
        answer.kind = association ? SlurmKind::associations : SlurmKind::accounts;
        eachElement(value, [&](json::value row) { readAccount(row, association, answer); });
    } else if (key == "statistics") {
        answer.kind = SlurmKind::diag;
    }
}

/// `meta` is looked for first, wherever it stands (v0.0.40 puts it last): the version decides how
/// accounting's times are read.
SlurmAnswer readAnswer(simdjson::padded_string_view bytes, json::parser& parser) {
    SlurmAnswer answer;
    bool accounting = false;
    json::document document = parser.iterate(bytes);
    if (json::value meta; document.find_field_unordered("meta").get(meta) == simdjson::SUCCESS) {
        readMeta(meta, answer, accounting);
    }
    if (!document.is_alive()) { // broken: it cannot be gone through again
        throw simdjson::simdjson_error(simdjson::TAPE_ERROR);
    }
    document.rewind();
    json::value root = document.get_value();
    eachField(root, [&](std::string_view key, json::value value) {
        readPart(key, value, answer, accounting);
    });
    if (answer.cluster.empty() && answer.clusters.size() == 1) {
        answer.cluster = answer.clusters.front();
    }
    if (accounting && answer.kind == SlurmKind::jobs && answer.jobs.empty()) {
        answer.kind = SlurmKind::accountingJobs;
    }
    const bool empty = answer.nodes.empty() && answer.jobs.empty() && answer.partitions.empty() &&
                       answer.reservations.empty() && answer.accounts.empty();
    if (!answer.errors.empty() && empty) {
        answer.kind = SlurmKind::error;
    }
    return answer;
}

} // namespace

std::optional<int> apiNumber(std::string_view api) {
    constexpr std::string_view kPrefix = "v0.0.";
    int number = 0;
    if (!api.starts_with(kPrefix)) {
        return {};
    }
    const auto [end, error] =
        std::from_chars(api.data() + kPrefix.size(), api.data() + api.size(), number);
    if (error != std::errc{} || end != api.data() + api.size() || number < 0) {
        return {};
    }
    return number;
}

bool keepCluster(SlurmAnswer& answer, std::string& cluster) {
    if (cluster.empty() && answer.clusters.size() > 1) {
        answer.jobs.clear();
        answer.accounts.clear();
        answer.warnings.emplace_back("it is of several clusters, and nobody said which one is the "
                                     "system's: name it with cluster = in federation.toml");
        return false;
    }
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; };
    const auto found = std::ranges::find_if(answer.clusters, [&](const std::string& name) {
        return cluster.empty() || std::ranges::equal(name, cluster, {}, lower, lower);
    });
    if (found != answer.clusters.end()) {
        cluster = *found;
    }
    const auto own = std::size_t(found - answer.clusters.begin());
    std::size_t dropped = 0;
    const auto keep = [&](auto& records, const std::vector<std::uint16_t>& of) {
        std::size_t i = 0;
        dropped += std::erase_if(records, [&](const auto&) {
            const auto at = of[i++];
            return at != kNoCluster && at != own;
        });
    };
    keep(answer.jobs, answer.clusterOfJob);
    keep(answer.accounts, answer.clusterOfAccount);
    if (dropped > 0) {
        answer.warnings.push_back(std::to_string(dropped) +
                                  " jobs or accounts of other clusters were left out");
    }
    return true;
}

Result<SlurmAnswer> decodeSlurm(std::string_view bytes) {
    const auto first = bytes.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) {
        return fail(ErrorCode::emptyAnswer, {});
    }
    if (bytes[first] != '{') {
        return fail(ErrorCode::notJson, "does not begin with {");
    }
    try {
        const simdjson::padded_string padded(bytes);
        json::parser parser;
        try {
            return readAnswer(padded, parser);
        } catch (const simdjson::simdjson_error& error) {
            if (error.error() != simdjson::UTF8_ERROR) {
                throw;
            }
        }
        const simdjson::padded_string mended(withBadUtf8Escaped(bytes));
        return readAnswer(mended, parser);
    } catch (const simdjson::simdjson_error& error) {
        return fail(ErrorCode::notJson, error.what());
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::bodyTooLarge, "no memory to decode it");
    }
}

} // namespace ff::feeds
