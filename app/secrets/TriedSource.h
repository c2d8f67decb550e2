// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/secrets/TokenFiles.h"
#include "models/config/SourceEntry.h"

#include <memory>

namespace ff {

/// A source that is asked before it is kept. Its token is in a file of its own, which goes with
/// this object: another one that is tried at the same time is of another site, and its token is not
/// for this one.
class TriedSource final {
public:
    [[nodiscard]] static Result<std::shared_ptr<TriedSource>>
    of(const std::filesystem::path& config, const SourceEntry& entry);
    /// Deletes the tokens of sources that were being tried when a program was ended.
    static void forgetLeft(const std::filesystem::path& config);
    ~TriedSource() { end(); }
    TriedSource(const TriedSource&) = delete;
    TriedSource& operator=(const TriedSource&) = delete;

    /// With the credential that the poller reads while it is tried.
    [[nodiscard]] const SourceConfig& source() const { return m_source; }
    /// Nobody asks it any more: the file goes.
    void end() const { m_files.forget(m_kept); }

private:
    TriedSource(const std::filesystem::path& config, const SourceEntry& entry)
        : m_files(config)
        , m_source(entry.source) {}

    TokenFiles m_files;
    SourceConfig m_source;
    CredentialRef m_kept; ///< nothing where no token was typed
};

} // namespace ff
