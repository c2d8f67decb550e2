// SPDX-License-Identifier: GPL-3.0-only
#include "tests/field/PageCases.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ff::test {
namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
constexpr const char* kProf = "DCGM_FI_PROF_GR_ENGINE_ACTIVE";
constexpr const char* kUtil = "DCGM_FI_DEV_GPU_UTIL";
constexpr const char* kAmd = "gpu_gfx_activity";

std::string sample(const std::string& family, const std::string& labels, double value) {
    return family + "{" + labels + "} " + std::to_string(value) + "\n";
}

/// `count` GPUs of a host, each with a value.
std::string gpus(const std::string& family, const std::string& host, int count, double value,
                 const std::string& more = {}) {
    std::string page;
    for (int i = 0; i < count; ++i) {
        page += sample(family,
                       "gpu=\"" + std::to_string(i) + "\",device=\"nvidia" + std::to_string(i) +
                           "\"," + host + more,
                       value);
    }
    return page;
}

/// The slices of one GPU that is cut up: profile and value of each.
std::string mig(const std::string& family, const std::string& labels,
                const std::vector<std::pair<std::string, double>>& slices, std::size_t held) {
    std::string page;
    for (std::size_t i = 0; i < slices.size(); ++i) {
        page += sample(family,
                       labels + ",GPU_I_ID=\"" + std::to_string(i + 1) + "\",GPU_I_PROFILE=\"" +
                           slices[i].first + "\"" + (i < held ? ",hpc_job=\"7\"" : ""),
                       slices[i].second);
    }
    return page;
}

std::vector<PageCase> recorded() {
    const auto file = [](const char* name) { return fieldFile(name); };
    return {
        {"01 AMD, default labels",
         {file("01-amd-default-labels/node1.prom")},
         {{"gpus_capacity", 8}, {"gpus_allocated", 6}, {"gpu_busy", 0.6}},
         {}},
        {"01 AMD, two nodes",
         {file("01-amd-default-labels/node1.prom"), file("01-amd-default-labels/node2.prom")},
         {{"gpus_capacity", 16}, {"gpus_allocated", 14}, {"gpu_busy", 0.5}},
         {}},
        {"03 one value out of range",
         {file("03-dcgm-spike/node.prom")},
         {{"gpus_capacity", 8}, {"gpu_busy", 0}},
         {"left out of DCGM_FI_DEV_GPU_UTIL"}},
        {"05 time slicing",
         {file("05-timesliced-vgpu/node.prom")},
         {{"gpus_capacity", 4}, {"gpu_busy", 0.25}},
         {}},
        {"07 capacity 0 beside allocated",
         {file("07-vpenso-negative/ctl.prom")},
         {{"gpus_capacity", kUnknown}, {"gpus_allocated", 21}, {"gpus_idle", kUnknown}},
         {"gpus_capacity of 0", "slurm_gpus_idle"}},
        {"08 accounts that do not sum to the total",
         {file("08-accounts-missing-gpus/ctl.prom")},
         {{"gpus_capacity", 16},
          {"gpus_allocated", 12},
          {"account_gpus_allocated/old_style", 4},
          {"account_gpus_allocated", 8}},
         {"unattributed"}},
        {"50 only some have profiling counters",
         {file("50-mixed-prof-support/node.prom")},
         {{"gpus_capacity", 8},
          {"gpus_allocated", 8},
          {"gpu_busy", 0.45},
          {"gpu_busy_allocated", 0.45}},
         {"dcgm-util"}},
        {"50 as two exporters",
         {file("50-mixed-prof-support/h.prom"), file("50-mixed-prof-support/g.prom")},
         {{"gpus_capacity", 8}, {"gpus_allocated", 8}, {"gpu_busy", 0.45}},
         {}},
        {"56 without UUID",
         {file("56-uuid-label-dropped/node.prom")},
         {{"gpus_capacity", 4}, {"gpus_allocated", 4}, {"gpu_busy", 0.8}},
         {}},
        {"58 federate",
         {file("58-federate/login.prom")},
         {{"gpus_capacity", 16}, {"gpus_allocated", 10}, {"queue_jobs:eligible/lab", 3}},
         {}},
        {"64 Slurm-web",
         {file("64-slurmweb-exporter/agent.prom")},
         {{"gpus_capacity", 16},
          {"gpus_allocated", 12},
          {"gpus_idle", 4},
          {"queue_jobs:eligible", 40}},
         {}},
    };
}

std::vector<PageCase> variants() {
    const std::string whole = R"(,GPU_I_ID="",GPU_I_PROFILE="")";
    const std::vector<std::pair<std::string, double>> seven(7, {"1g.10gb", 0.7});
    return {
        {"hosts with the same indices, no UUID, label hostname",
         {gpus(kProf, R"(hostname="a")", 4, 0.5), gpus(kProf, R"(hostname="b")", 2, 0.2)},
         {{"gpus_capacity", 6}, {"gpu_busy", 0.4}},
         {}},
        {"hosts by a label that nobody knows",
         {gpus(kProf, R"(machine="a")", 4, 0.5), gpus(kProf, R"(machine="b")", 4, 0.1)},
         {{"gpus_capacity", 8}, {"gpu_busy", 0.3}},
         {}},
        {"UUID of some only",
         {gpus(kProf, R"(Hostname="a")", 2, 0.5) +
          sample(kProf, R"(gpu="0",UUID="GPU-1",Hostname="b")", 0.1) +
          sample(kProf, R"(gpu="1",UUID="GPU-2",Hostname="b")", 0.1)},
         {{"gpus_capacity", 4}, {"gpu_busy", 0.3}},
         {}},
        {"uuid in small letters",
         {sample(kUtil, R"(gpu="0",uuid="GPU-1",node="b",pod="x")", 20) +
          sample(kUtil, R"(gpu="0",uuid="GPU-1",node="b",pod="y")", 20) +
          sample(kUtil, R"(gpu="1",uuid="GPU-2",node="b")", 40)},
         {{"gpus_capacity", 2}, {"gpu_busy", 0.3}},
         {}},
        {"pods share a GPU without UUID",
         {sample(kProf, R"(gpu="0",Hostname="b",pod="x",namespace="n")", 1) +
          sample(kProf, R"(gpu="0",Hostname="b",pod="y",namespace="n")", 1) +
          sample(kProf, R"(gpu="1",Hostname="b")", 0)},
         {{"gpus_capacity", 2}, {"gpu_busy", 0.5}},
         {}},
        {"a GPU in seven slices",
         {mig(kProf, R"(gpu="0",UUID="GPU-1",Hostname="a")", seven, 2) +
          sample(kProf, R"(gpu="1",UUID="GPU-2",Hostname="a",hpc_job="8")" + whole, 0.1)},
         {{"gpus_capacity", 2},
          {"gpus_allocated", 1 + 2. / 7},
          {"gpu_busy", 0.4},
          {"gpu_busy_allocated", (0.1 + 2 * 0.7 / 7) / (1 + 2. / 7)}},
         {}},
        {"slices of unequal size, without UUID",
         {mig(kProf, R"(gpu="0",Hostname="a")", {{"3g.40gb", 1}, {"4g.40gb", 0.3}}, 1) +
          sample(kProf, R"(gpu="1",Hostname="a")" + whole, 0.4)},
         {{"gpus_capacity", 2},
          {"gpus_allocated", 3. / 7},
          {"gpu_busy", ((3 + 4 * 0.3) / 7 + 0.4) / 2},
          {"gpu_busy_allocated", 1}},
         {}},
        {"slices of an A30",
         {mig(kProf, R"(gpu="0",UUID="GPU-1",Hostname="a")",
              {{"2g.12gb", 1}, {"1g.6gb", 0}, {"1g.6gb", 0}}, 1)},
         {{"gpus_capacity", 1}, {"gpus_allocated", 0.5}, {"gpu_busy", 0.5}},
         {}},
        {"slices and utilisation, which does not know them",
         {mig(kProf, R"(gpu="0",UUID="GPU-1",Hostname="a")", seven, 0) +
          mig(kUtil, R"(gpu="0",UUID="GPU-1",Hostname="a")", {{"1g.10gb", 100}}, 0) +
          sample(kUtil, R"(gpu="1",UUID="GPU-2",Hostname="a")" + whole, 10)},
         {{"gpus_capacity", 2}, {"gpu_busy", 0.4}},
         {}},
        {"AMD in eight partitions",
         {[] {
             std::string page;
             for (int i = 0; i < 16; ++i) {
                 page +=
                     sample(kAmd,
                            R"(hostname="a",gpu_compute_partition_type="cpx",gpu_id=")" +
                                std::to_string(i) + R"(",gpu_partition_id=")" +
                                std::to_string(i % 8) + R"(",serial_number="S)" +
                                std::to_string(i / 8) + R"(",job_id=")" + (i < 4 ? "7" : "") + "\"",
                            i < 8 ? 80 : 0);
             }
             return page;
         }()},
         {{"gpus_capacity", 2},
          {"gpus_allocated", 0.5},
          {"gpu_busy", 0.4},
          {"gpu_busy_allocated", 0.8}},
         {}},
        {"AMD, two dies with one serial number are two devices",
         {sample(kAmd,
                 R"(hostname="a",gpu_compute_partition_type="spx",gpu_id="0",serial_number="S")",
                 10) +
          sample(kAmd,
                 R"(hostname="a",gpu_compute_partition_type="spx",gpu_id="1",serial_number="S")",
                 30)},
         {{"gpus_capacity", 2}, {"gpu_busy", 0.2}},
         {}},
        {"AMD, serial numbers that are none",
         {sample(kAmd, R"(hostname="a",gpu_id="0",serial_number="N/A")", 10) +
          sample(kAmd, R"(hostname="a",gpu_id="1",serial_number="N/A")", 30)},
         {{"gpus_capacity", 2}, {"gpu_busy", 0.2}},
         {}},
        {"AMD with a prefix of the site's own",
         {sample("site_gpu_gfx_activity", R"(hostname="a",gpu_id="0",gpu_uuid="u0")", 10) +
          sample("site_gpu_gfx_activity", R"(hostname="a",gpu_id="1",gpu_uuid="u1")", 30)},
         {{"gpus_capacity", 2}, {"gpu_busy", 0.2}},
         {}},
        {"AMD in partitions, with nothing that tells the GPU",
         {[] {
             std::string page;
             for (int i = 0; i < 4; ++i) {
                 page += sample(kAmd,
                                R"(hostname="a",gpu_compute_partition_type="CPX",gpu_id=")" +
                                    std::to_string(i) + "\"",
                                50);
             }
             return page;
         }()},
         {{"gpus_capacity", 4}, {"gpu_busy", 0.5}},
         {"4 series are of parts of AMD GPUs"}},
        {"a GPU that is only known by its temperature",
         {sample(kProf, R"(gpu="0",UUID="GPU-1",Hostname="a")", 0.4) +
          sample("DCGM_FI_DEV_GPU_TEMP", R"(gpu="0",UUID="GPU-1",Hostname="a")", 40) +
          sample("DCGM_FI_DEV_GPU_TEMP", R"(gpu="1",UUID="GPU-2",Hostname="a")", 41)},
         {{"gpus_capacity", 1}, {"gpu_busy", 0.4}},
         {"1 GPUs that the exporter knows have no value of how busy they are"}},
        {"a value that is no number", // VictoriaMetrics keeps none
         {sample(kProf, R"(gpu="0",UUID="GPU-1",Hostname="a")", 0.4) +
          "DCGM_FI_PROF_GR_ENGINE_ACTIVE{gpu=\"1\",UUID=\"GPU-2\",Hostname=\"a\"} NaN\n" +
          sample("DCGM_FI_DEV_GPU_TEMP", R"(gpu="0",UUID="GPU-1",Hostname="a")", 40) +
          sample("DCGM_FI_DEV_GPU_TEMP", R"(gpu="1",UUID="GPU-2",Hostname="a")", 41)},
         {{"gpus_capacity", 2}},
         {},
         {},
         false,
         "are in no count here"},
        {"a MIG profile of two models",
         {mig(kProf, R"(gpu="0",UUID="GPU-1",Hostname="a",modelName="NVIDIA H100 NVL")",
              {{"1g.24gb", 1}, {"1g.24gb", 0}}, 1) +
          mig(kProf,
              R"(gpu="0",UUID="GPU-2",Hostname="b",)"
              R"(modelName="NVIDIA RTX PRO 6000 Blackwell Server Edition")",
              {{"1g.24gb", 1}, {"2g.48gb", 1}}, 1)},
         {{"gpus_capacity", 2}, {"gpus_allocated", 1 / 7. + 1 / 4.}, {"gpu_busy", 0.75}},
         {}},
        {"a MIG profile of an unknown model",
         {mig(kProf, R"(gpu="0",UUID="GPU-1",Hostname="a")", {{"1g.24gb", 1}}, 1)},
         {{"gpus_capacity", 1}, {"gpus_allocated", 1 / 7.}},
         {"the MIG profile 1g.24gb may be of several GPU models"}},
        {"two vendors add up",
         {gpus(kProf, R"(Hostname="a")", 2, 0.9) +
          sample(kAmd, R"(hostname="b",gpu_id="0",serial_number="S0")", 10) +
          sample(kAmd, R"(hostname="b",gpu_id="1",serial_number="S1")", 10)},
         {{"gpus_capacity", 4}, {"gpu_busy", 0.5}},
         {"dcgm-prof"}},
        {"renamed by DCGM 4.6",
         {gpus("DCGM_FI_PROF_GR_ENGINE_UTIL_RATIO", R"(hostname="a")", 2, 0.3) +
          gpus("DCGM_FI_DEV_GPU_UTIL_RATIO", R"(hostname="b")", 2, 0.5)},
         {{"gpus_capacity", 4}, {"gpu_busy", 0.4}},
         {}},
        {"blank values and rounding",
         {sample(kProf, R"(UUID="GPU-1")", 1.000001) +
          "DCGM_FI_PROF_GR_ENGINE_ACTIVE{UUID=\"GPU-2\"} 9223372036854775794\n"
          "DCGM_FI_PROF_GR_ENGINE_ACTIVE{UUID=\"GPU-3\"} 140737488355330\n" +
          sample(kProf, R"(UUID="GPU-4")", -0.5) + sample(kProf, R"(UUID="GPU-5")", 0)},
         {{"gpus_capacity", 5}, {"gpu_busy", 0.5}},
         {"left out of DCGM_FI_PROF_GR_ENGINE_ACTIVE"}},
        {"accounts that sum to more than is allocated",
         {"slurm_gpus_total 16\nslurm_gpus_alloc 4\nslurm_account_gpus_running{account=\"a\"} 6\n"},
         {{"gpus_allocated", 4},
          {"account_gpus_allocated/a", 6},
          {"account_gpus_allocated", kUnknown}},
         {"the accounts sum to 6 GPUs"}},
        {"no account is named at all",
         {"slurm_gpus_total 16\nslurm_gpus_alloc 4\nslurm_gpus_idle 12\n"},
         {{"gpus_allocated", 4}, {"account_gpus_allocated", 4}},
         {"unattributed"}},
    };
}

} // namespace

std::string PageCase::page() const {
    std::string all;
    for (const std::string& one : pages) {
        all += one;
    }
    return all;
}

std::vector<PageCase> pageCases() {
    std::vector<PageCase> cases = recorded();
    for (PageCase& one : variants()) {
        cases.push_back(std::move(one));
    }
    return cases;
}

std::string whyWrong(const PageCase& asked, const Figures& figures) {
    std::string wrong = figures.error.empty() ? "" : "failed; ";
    for (const auto& [name, value] : asked.right) {
        const double is = figures.value(name);
        const bool same = std::isnan(value) ? std::isnan(is) : std::abs(is - value) < 1e-6;
        const bool isSaid = !asked.unlessSaid.empty() &&
                            std::ranges::any_of(figures.doubts, [&](const std::string& doubt) {
                                return doubt.contains(asked.unlessSaid);
                            });
        if (!same && !isSaid) {
            wrong +=
                name + " is " + std::to_string(is) + ", right is " + std::to_string(value) + "; ";
        }
    }
    for (const std::string& words : asked.says) {
        if (!figures.says(words)) {
            wrong += "it is not said: " + words + "; ";
        }
    }
    return wrong;
}

} // namespace ff::test
