// SPDX-License-Identifier: GPL-3.0-only
#include "app/demo/servers/ExpositionPage.h"

#include "app/demo/simulation/NodeView.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace ff::demo {
namespace {

void appendNumber(std::string& page, double value) {
    std::array<char, 40> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    page.append(digits.data(), end);
}

void writeSample(std::string& page, const Labels& labels, double value) {
    const char* between = "{";
    for (const auto& [name, text] : labels) {
        if (name == "__name__") {
            page.append(text);
            continue;
        }
        page.append(between).append(name).append("=\"").append(text).append("\"");
        between = ",";
    }
    page.append(*between == ',' ? "} " : " ");
    appendNumber(page, value);
    page.push_back('\n');
}

/// "GPU-5cc7ff08-065e-2bae-ee1b-162d67023510", the same for the same GPU.
std::string uuidOf(std::uint64_t seed, NodePool::Node node, std::size_t device) {
    const std::uint64_t high = blend(seed, node * 64U + device);
    const std::uint64_t low = blend(high, 1);
    std::array<char, 48> text{};
    std::snprintf(text.data(), text.size(), "GPU-%08x-%04x-%04x-%04x-%012llx",
                  unsigned(high >> 32U), unsigned(high >> 16U) & 0xffffU, unsigned(high) & 0xffffU,
                  unsigned(low >> 48U), static_cast<unsigned long long>(low & 0xffffffffffffU));
    return text.data();
}

} // namespace

WireAnswer ExpositionPage::answer(const WireRequest& request, Instant now) {
    m_site.advanceTo(toMillis(now) / 1000);
    if (request.path != "/metrics") {
        return {404, "text/plain; charset=utf-8", "404 page not found\n"};
    }
    if (request.method != "GET") {
        return {405, "text/plain; charset=utf-8", "Method Not Allowed\n"};
    }
    std::string page;
    for (const auto& family : m_families.all()) {
        page.append("# HELP ").append(family.name).append(" ").append(family.help).append("\n");
        page.append("# TYPE ").append(family.name).append(" gauge\n");
        if (family.perGpu) {
            writeGpus(page, family);
            continue;
        }
        for (const Column& column :
             family.columns({.start = toMillis(now), .step = 1, .points = 1})) {
            if (!std::isnan(column.values.front())) {
                writeSample(page, column.labels, column.values.front());
            }
        }
    }
    return {200, "text/plain; version=0.0.4; charset=utf-8", std::move(page)};
}

void ExpositionPage::writeGpus(std::string& page, const SiteFamilies::Family& family) const {
    using enum NodePool::Health;
    const double scale = family.name.ends_with("ACTIVE") ? 1 : 100;
    const double wobble = m_families.wobble(m_site.now());
    for (std::size_t pool = 0; pool < m_site.pools().size(); ++pool) {
        const PoolPlan& plan = m_site.plan().pools[pool];
        const auto devices = devicesOf(m_site, pool);
        for (const NodePool::Node node : allNodes(plan)) {
            const auto health = m_site.pools()[pool].health(node);
            const bool answers = health == up || health == reserved;
            for (std::size_t i = 0; i < devices[node].size(); ++i) {
                const SimJob* job = devices[node][i];
                if (!job && !answers) {
                    continue;
                }
                Labels labels{{"__name__", family.name},
                              {"gpu", std::to_string(i)},
                              {m_families.gpuLabel(), uuidOf(m_site.plan().seed + pool, node, i)},
                              {"device", "nvidia" + std::to_string(i)},
                              {"modelName", plan.gpuModel},
                              {"Hostname", hostName(plan, node)}};
                if (job) {
                    labels.emplace_back(m_families.jobLabel(), std::to_string(job->id));
                }
                const bool works = job && job->state == JobState::running;
                writeSample(page, labels, works ? job->busyPermille / 1000.0 * wobble * scale : 0);
            }
        }
    }
}

} // namespace ff::demo
