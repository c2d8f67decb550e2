// SPDX-License-Identifier: GPL-3.0-only
#include "app/secrets/TriedSource.h"

#include <QCoreApplication>

#include <atomic>
#include <chrono>

namespace ff {
namespace {

constexpr const char* kBegin = "being tried ";
constexpr std::chrono::hours kLeft{1}; ///< no try lasts as long

/// Another program may try one in the same folder.
std::string ownName() {
    static std::atomic<std::uint64_t> count = 0;
    return kBegin + std::to_string(QCoreApplication::applicationPid()) + '-' +
           std::to_string(++count);
}

} // namespace

void TriedSource::forgetLeft(const std::filesystem::path& config) {
    TokenFiles(config).forgetOld(kBegin, kLeft);
}

Result<std::shared_ptr<TriedSource>> TriedSource::of(const std::filesystem::path& config,
                                                     const SourceEntry& entry) {
    const std::shared_ptr<TriedSource> tried(new TriedSource(config, entry));
    if (!entry.token.empty()) {
        forgetLeft(config);
        const auto kept = tried->m_files.keep(ownName(), entry.token);
        if (!kept) {
            return std::unexpected(kept.error());
        }
        tried->m_kept = {CredentialRef::From::file, *kept};
        tried->m_source.credential = tried->m_kept;
    }
    return tried;
}

} // namespace ff
