// SPDX-License-Identifier: GPL-3.0-only
#include "tests/field/RandomSlurm.h"

#include <array>
#include <random>

namespace ff::test {
namespace {

constexpr std::int64_t kStart = 1'763'000'000;

struct Type {
    const char* name; ///< as Slurm has it; empty: untyped
    double part;      ///< of a physical GPU
    int perGpu;       ///< how many of them a GPU gives
};
constexpr std::array<Type, 8> kTypes{{{"", 1, 1},
                                      {"a100", 1, 1},
                                      {"nvidia_h100_80gb_hbm3", 1, 1},
                                      {"a100_3g.20gb", 3. / 7, 2},
                                      {"h100_1g.10gb", 1. / 7, 7},
                                      {"a30_2g.12gb", 1. / 2, 2},
                                      {"a30_1g.6gb", 1. / 4, 4},
                                      {"nvidia_b200_7g.180gb", 1, 1}}};

class Writer final {
public:
    explicit Writer(std::uint32_t seed)
        : m_random(seed) {}

    RandomSlurm write() {
        for (int node = upTo(3); node >= 0; --node) {
            addNode(node);
        }
        for (int job = 3 + upTo(9); job > 0; --job) {
            addEnded();
        }
        m_made.rest = {R"({"errors":[],"nodes":[)" + m_nodes + "]}",
                       R"({"errors":[],"jobs":[)" + m_jobs + "]}",
                       R"({"meta":{"plugin":{"type":"openapi/dbv0.0.41"}},"errors":[],"jobs":[)" +
                           m_ended + "]}"};
        m_made.sacct = "JobIDRaw|Account|State|Submit|Start|End|NNodes|AllocTRES\n" + m_lines;
        return m_made;
    }

private:
    int upTo(int most) { return int(m_random() % std::uint32_t(most + 1)); }
    const Type& type() { return kTypes[std::size_t(upTo(int(kTypes.size()) - 1))]; }
    std::string account() { return "a" + std::to_string(upTo(3)); }

    static std::string gres(const Type& type, int count) {
        const std::string name = *type.name == 0 ? "(null)" : type.name;
        return "gpu:" + name + ":" + std::to_string(count);
    }
    static std::string indices(int count) {
        return count == 0 ? "(IDX:N/A)" : "(IDX:0-" + std::to_string(count - 1) + ")";
    }
    static void append(std::string& list, const std::string& item) {
        list += (list.empty() ? "" : ",") + item;
    }

    void addNode(int number) {
        const Type& kind = type();
        const int all = kind.perGpu * (1 + upTo(3));
        const int used = upTo(all);
        m_made.capacity += all * kind.part;
        append(m_nodes, R"({"name":"n)" + std::to_string(number) + R"(","state":[")" +
                            (used == 0 ? "IDLE" : "MIXED") + R"("],"gres":")" + gres(kind, all) +
                            R"(","gres_used":")" + gres(kind, used) + indices(used) + "\"}");
        if (used > 0) {
            addRunning(kind, used);
        }
    }

    void addRunning(const Type& kind, int count) {
        const std::string who = account();
        m_made.held[who] += count * kind.part;
        append(m_jobs, R"({"job_id":)" + std::to_string(++m_number) + R"(,"account":")" + who +
                           R"(","job_state":["RUNNING"],"submit_time":1763000000,"start_time":)" +
                           R"(1763000010,"tres_alloc_str":"cpu=8","gres_detail":[")" +
                           gres(kind, count) + indices(count) + "\"]}");
    }

    /// A job that is over, by slurmdbd and by sacct.
    void addEnded() {
        const Type& kind = type();
        const int count = 1 + upTo(7);
        const std::string who = account();
        const std::int64_t start = kStart + upTo(86'400);
        const std::int64_t end = start + 60 * (1 + upTo(2'000));
        m_made.hours[who] += count * kind.part * double(end - start) / 3600;
        const std::string number = std::to_string(++m_number);
        const std::string counted = std::to_string(count);
        const std::string typed = std::string("gpu:") + kind.name;
        const bool isTyped = *kind.name != 0;
        std::string tres = "cpu=8";
        std::string list;
        if (isTyped) {
            tres += ",gres/" + typed + "=" + counted;
            append(list, R"({"type":"gres","name":")" + typed + R"(","count":)" + counted + "}");
        }
        tres += ",gres/gpu=" + counted;
        append(list, R"({"type":"gres","name":"gpu","count":)" + counted + "}");
        append(m_ended, R"({"job_id":)" + number + R"(,"account":")" + who +
                            R"(","cluster":"mill","state":{"current":["COMPLETED"]},"time":{)" +
                            R"("submission":1763000000,"eligible":1763000000,"start":)" +
                            std::to_string(start) + R"(,"end":)" + std::to_string(end) +
                            R"(,"elapsed":)" + std::to_string(end - start) +
                            R"(},"tres":{"allocated":[)" + list + "]}}");
        m_lines += number + "|" + who + "|COMPLETED|" + clock(kStart) + "|" + clock(start) + "|" +
                   clock(end) + "|1|" + tres + "\n";
    }

    /// As sacct prints it under TZ=UTC.
    static std::string clock(std::int64_t seconds) {
        return toIso8601(instantFromSeconds(double(seconds))).substr(0, 19);
    }

    std::mt19937 m_random;
    RandomSlurm m_made;
    std::uint64_t m_number = 0;
    std::string m_nodes;
    std::string m_jobs;
    std::string m_ended;
    std::string m_lines;
};

} // namespace

RandomSlurm randomSlurm(std::uint32_t seed) {
    return Writer(seed).write();
}

} // namespace ff::test
