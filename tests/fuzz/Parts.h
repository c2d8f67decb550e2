// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <cstdlib>
#include <string_view>

/// One function a decoder, by where the bytes come from; `decoders()` lists them.
namespace ff::fuzz {

/// A sanitizer sees wrong memory; this sees wrong answers.
inline void require(bool holds) {
    if (!holds) {
        std::abort();
    }
}

// Answers of sites.
void prometheusText(std::string_view bytes);
void openMetrics(std::string_view bytes);
void exposition(std::string_view bytes);
void prometheusApi(std::string_view bytes);
void slurm(std::string_view bytes);
void slurmLists(std::string_view bytes);

// HTTP: what stands around an answer, and what others ask of the published page.
void url(std::string_view bytes);
void httpBody(std::string_view bytes);
void httpRefusal(std::string_view bytes);
void token(std::string_view bytes);
void blanked(std::string_view bytes);
void proxy(std::string_view bytes);
void pageRequest(std::string_view bytes);

// Files that were mailed or dropped.
void sacct(std::string_view bytes);
void sacctJson(std::string_view bytes);
void sreport(std::string_view bytes);
void swf(std::string_view bytes);
void usageRecord(std::string_view bytes);

// What people write, and what the program kept.
void sourcesToml(std::string_view bytes);
void federationToml(std::string_view bytes);
void cacheToml(std::string_view bytes);
void alertsToml(std::string_view bytes);
void packedWaits(std::string_view bytes);
void pointChunk(std::string_view bytes);
void reportDocument(std::string_view bytes);

// What one person sends to another.
void viewLink(std::string_view bytes);
void viewsFile(std::string_view bytes);

} // namespace ff::fuzz
