// SPDX-License-Identifier: GPL-3.0-only
#include "tests/field/RandomSite.h"

#include <random>

namespace ff::test {
namespace {

/// Writes GPUs one after the other and keeps what is true of them.
class Site final {
public:
    explicit Site(std::uint32_t seed)
        : m_random(seed) {}

    [[nodiscard]] int upTo(int most) { return int(m_random() % std::uint32_t(most + 1)); }
    [[nodiscard]] bool chance(int percent) { return upTo(99) < percent; }

    std::string host(int number) {
        m_page.clear();
        m_host = "n" + std::to_string(number);
        const int gpus = 1 + upTo(5);
        const bool amd = chance(30);
        m_hostLabel = amd || chance(50) ? "hostname" : "Hostname";
        m_hasUuid = chance(60);
        m_mode = chance(50) ? "cpx" : "spx";
        for (int gpu = 0; gpu < gpus; ++gpu) {
            amd ? addAmd(gpu) : addNvidia(gpu);
        }
        return m_page;
    }

    [[nodiscard]] std::map<std::string, double> right() const {
        std::map<std::string, double> figures{{"gpus_capacity", m_gpus}};
        if (m_known > 0) {
            figures["gpu_busy"] = m_busy / m_known;
        }
        if (m_held > 0) {
            figures["gpus_allocated"] = m_held;
        }
        if (m_heldKnown > 0) {
            figures["gpu_busy_allocated"] = m_heldBusy / m_heldKnown;
        }
        return figures;
    }

private:
    struct Part {
        std::string labels;
        double size; ///< of the GPU
        double busy; ///< 0..1
        bool held;
    };

    void count(const std::vector<Part>& parts, bool isKnown) {
        double sum = 0;
        double size = 0;
        for (const Part& part : parts) {
            sum += part.size * part.busy;
            size += part.size;
            m_held += part.held ? part.size : 0;
            m_heldBusy += part.held && isKnown ? part.size * part.busy : 0;
            m_heldKnown += part.held && isKnown ? part.size : 0;
        }
        ++m_gpus;
        m_known += isKnown ? 1 : 0;
        m_busy += isKnown ? sum / size : 0;
    }

    void write(const std::string& family, const std::string& labels, double value) {
        m_page += family + "{" + labels + "} " + std::to_string(value) + "\n";
    }

    [[nodiscard]] double ratio() { return upTo(100) / 100.; }

    void addNvidia(int gpu) {
        const std::string number = std::to_string(gpu);
        std::string labels = "gpu=\"" + number + "\",device=\"nvidia" + number + "\"," +
                             m_hostLabel + "=\"" + m_host + "\"";
        if (m_hasUuid) {
            labels += ",UUID=\"GPU-" + m_host + "-" + number + "\"";
        }
        switch (upTo(3)) {
        case 0:
            return addMig(labels);
        case 1:
            return addShared(labels);
        case 2:
            return addWithoutCounter(labels);
        default:
            return addWhole(labels);
        }
    }

    static std::string job(bool held) { return held ? ",hpc_job=\"7\"" : ""; }

    void addWhole(const std::string& labels) {
        const Part part{labels, 1, ratio(), chance(50)};
        write("DCGM_FI_PROF_GR_ENGINE_ACTIVE", labels + job(part.held), part.busy);
        write("DCGM_FI_DEV_GPU_UTIL", labels + job(part.held), 100); // saturates
        count({part}, true);
    }

    void addWithoutCounter(const std::string& labels) {
        const bool isKnown = chance(70);
        const Part part{labels, 1, ratio(), chance(50)};
        write("DCGM_FI_DEV_GPU_UTIL", labels + job(part.held),
              isKnown ? part.busy * 100 : 808334905);
        count({part}, isKnown);
    }

    void addShared(const std::string& labels) {
        const Part part{labels, 1, ratio(), chance(50)};
        for (int pod = upTo(2); pod >= 0; --pod) {
            write("DCGM_FI_PROF_GR_ENGINE_ACTIVE",
                  labels + ",pod=\"p" + std::to_string(pod) + "\",vgpu=\"" + std::to_string(pod) +
                      "\"" + job(part.held),
                  part.busy);
        }
        count({part}, true);
    }

    void addMig(const std::string& labels) {
        const std::vector<std::vector<std::pair<std::string, double>>> cuts{
            std::vector<std::pair<std::string, double>>(7, {"1g.10gb", 1 / 7.}),
            {{"3g.40gb", 3 / 7.}, {"4g.40gb", 4 / 7.}},
            {{"2g.20gb", 2 / 7.}, {"2g.20gb", 2 / 7.}, {"3g.40gb", 3 / 7.}},
            {{"1g.6gb", 1 / 4.}, {"1g.6gb", 1 / 4.}, {"2g.12gb", 2 / 4.}}};
        std::vector<Part> parts;
        for (const auto& [profile, size] : cuts[std::size_t(upTo(3))]) {
            const std::string id = std::to_string(parts.size() + 1);
            parts.push_back({labels + ",GPU_I_ID=\"" + id + "\",GPU_I_PROFILE=\"" + profile + "\"",
                             size, ratio(), chance(50)});
            write("DCGM_FI_PROF_GR_ENGINE_ACTIVE", parts.back().labels + job(parts.back().held),
                  parts.back().busy);
        }
        count(parts, true);
    }

    void addAmd(int gpu) {
        const int partitions = m_mode == "cpx" ? 8 : 1;
        std::vector<Part> parts;
        for (int i = 0; i < partitions; ++i) {
            const std::string id = std::to_string(gpu * partitions + i);
            parts.push_back({m_hostLabel + "=\"" + m_host + "\",gpu_id=\"" + id +
                                 "\",gpu_partition_id=\"" + std::to_string(i) +
                                 "\",gpu_compute_partition_type=\"" + m_mode +
                                 "\",serial_number=\"S" + m_host + std::to_string(gpu) + "\"",
                             1. / partitions, ratio(), chance(50)});
            write("gpu_gfx_activity",
                  parts.back().labels + ",job_id=\"" + (parts.back().held ? "7" : "") + "\"",
                  parts.back().busy * 100);
        }
        count(parts, true);
    }

    std::mt19937 m_random;
    std::string m_page;
    std::string m_host;
    std::string m_hostLabel;
    std::string m_mode;
    bool m_hasUuid = true;
    double m_gpus = 0;
    double m_known = 0; ///< GPUs with a value that can be
    double m_busy = 0;
    double m_held = 0;
    double m_heldBusy = 0;
    double m_heldKnown = 0;
};

} // namespace

PageCase randomGpuSite(std::uint32_t seed) {
    Site site(seed);
    PageCase made;
    made.name = "random GPUs " + std::to_string(seed);
    for (int host = 2 + site.upTo(3); host > 0; --host) {
        made.pages.push_back(site.host(host));
    }
    made.right = site.right();
    return made;
}

PageCase randomSlurmSite(std::uint32_t seed) {
    Site site(seed);
    PageCase made;
    made.name = "random accounts " + std::to_string(seed);
    std::string page;
    double allocated = 0;
    double named = 0;
    for (int account = site.upTo(5); account >= 0; --account) {
        const int gpus = 1 + site.upTo(9);
        allocated += gpus;
        if (site.chance(30)) {
            continue;
        }
        named += gpus;
        const std::string name = "a" + std::to_string(account);
        page +=
            "slurm_account_gpus_running{account=\"" + name + "\"} " + std::to_string(gpus) + "\n";
        made.right["account_gpus_allocated/" + name] = gpus;
    }
    const double idle = site.upTo(9);
    made.right["gpus_allocated"] = allocated;
    made.right["gpus_idle"] = idle;
    made.right["gpus_capacity"] = allocated + idle;
    if (allocated > named) {
        made.right["account_gpus_allocated"] = allocated - named;
        made.says = {"unattributed"};
    }
    made.pages = {page + "slurm_gpus_total " + std::to_string(allocated + idle) +
                  "\nslurm_gpus_alloc " + std::to_string(allocated) + "\nslurm_gpus_idle " +
                  std::to_string(idle) + "\n"};
    return made;
}

} // namespace ff::test
