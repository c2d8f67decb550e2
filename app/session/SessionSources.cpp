// SPDX-License-Identifier: GPL-3.0-only
// What a session does with the sources that a person tests, adds, changes and removes.
#include "app/secrets/TokenFiles.h"
#include "app/secrets/TriedSource.h"
#include "app/session/Session.h"
#include "models/config/SourcesFile.h"
#include "models/config/TomlEntry.h"
#include "models/federation/Attribution.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

/// "Slurm 22.05, 42 nodes, 336 GPUs, 12 accounts, 3 unattributed": what a test of a source found.
std::string inWords(const feeds::Probe& probe, const SystemId& id, const Federation& federation) {
    QStringList words;
    if (!probe.server.empty()) {
        words << QString::fromStdString(probe.server);
    }
    const auto add = [&](const char* text, std::int64_t count) {
        words << QCoreApplication::translate("ff::Session", text, nullptr, int(count));
    };
    if (probe.nodes > 0) {
        add(QT_TRANSLATE_N_NOOP("ff::Session", "%n nodes"), probe.nodes);
    }
    const System* system = federation.system(id);
    add(QT_TRANSLATE_N_NOOP("ff::Session", "%n GPUs"),
        std::llround(double(probe.devices) / (system ? system->devicesPerGpu : 1)));
    if (!probe.accounts.empty()) {
        Attribution attribution(federation);
        attribution.setAccounts(id, probe.batch.accounts);
        const auto unattributed = std::ranges::count_if(probe.accounts, [&](const auto& account) {
            return !attribution.match({id, account, {}, {}}, probe.batch.arrived);
        });
        add(QT_TRANSLATE_N_NOOP("ff::Session", "%n accounts"), std::int64_t(probe.accounts.size()));
        add(QT_TRANSLATE_N_NOOP("ff::Session", "%n unattributed"), unattributed);
    }
    return words.join(QStringLiteral(", ")).toStdString();
}

/// The TOML of a system of which no more than its name is known.
std::string systemToml(const SystemId& id, const std::string& name) {
    return "\n[[system]]\nid = " + detail::quoted(id.text) + "\nname = " + detail::quoted(name) +
           "\n";
}

} // namespace

void Session::probe(const SourceEntry& entry, std::function<void(Result<std::string>)> done) {
    if (entry.source.kind == SourceKind::folder) {
        const auto files = DropFolder::count(entry.source.url);
        if (!files) {
            return done(std::unexpected(files.error()));
        }
        return done(QCoreApplication::translate("ff::Session", "%n files", nullptr, int(*files))
                        .toStdString());
    }
    const auto tried = TriedSource::of(m_options.config, entry);
    if (!tried) {
        return done(std::unexpected(tried.error()));
    }
    m_poller->probe((*tried)->source(),
                    [done = std::move(done), settings = settings(), system = entry.source.system,
                     tried = *tried](const Result<feeds::Probe>& probe) {
                        tried->end();
                        if (probe) {
                            done(inWords(*probe, system, settings->federation));
                        } else {
                            done(std::unexpected(probe.error()));
                        }
                    });
}

/// Writes the system that the federation does not have yet. Called with m_edit held.
Result<void> Session::keepSystem(const SourceEntry& entry) const {
    if (entry.newSystem.empty() || settings()->federation.system(entry.source.system)) {
        return {};
    }
    return appendTo(m_options.config / "federation.toml",
                    systemToml(entry.source.system, entry.newSystem));
}

/// The source with its token kept: in the keychain where there is one that takes it, else in a
/// file. Called without m_edit: a person may have to unlock the keychain first.
Result<SourceConfig> Session::withToken(const SourceEntry& entry) const {
    SourceConfig source = entry.source;
    if (entry.token.empty()) {
        return source;
    }
    const std::string& name = source.id.text;
    if (hasKeychain()) {
        if (const auto kept = m_options.keychain->keep(m_options.config, name, entry.token)) {
            source.credential = *kept;
            return source;
        }
    }
    const auto kept = TokenFiles(m_options.config).keep(name, entry.token);
    if (!kept) {
        return std::unexpected(kept.error());
    }
    source.credential = {CredentialRef::From::file, *kept};
    return source;
}

/// Where another program polls, it may have no desktop whose keychain it can ask.
bool Session::hasKeychain() const {
    return m_options.keychain && m_cache->writable();
}

void Session::forgetToken(const CredentialRef& credential) const {
    TokenFiles(m_options.config).forget(credential);
    if (m_options.keychain) {
        m_options.keychain->forget(credential);
    }
}

/// Why no source of this name can be added.
Result<void> Session::checkFree(const SourceId& source) const {
    const auto file = m_options.config / "sources.toml";
    const auto text = readWhole(file);
    if (!text) {
        return std::unexpected(text.error());
    }
    const auto present = readSources(*text, file.string()).sources;
    if (std::ranges::find(present, source, &SourceConfig::id) == present.end()) {
        return {};
    }
    return fail(ErrorCode::badConfig,
                QCoreApplication::translate("ff::Session",
                                            "there is already a source named %1; choose "
                                            "another name")
                    .arg(QString::fromStdString(source.text))
                    .toStdString(),
                file.string());
}

Result<void> Session::addSource(const SourceEntry& entry) {
    const std::lock_guard adding(m_adding);
    if (auto isFree = checkFree(entry.source.id); !isFree) {
        return isFree; // the token of the one that is there stays
    }
    const auto source = withToken(entry);
    if (!source) {
        return std::unexpected(source.error());
    }
    const std::lock_guard lock(m_edit);
    if (auto isFree = checkFree(entry.source.id); !isFree) {
        return isFree;
    }
    if (auto kept = keepSystem(entry); !kept) {
        return kept;
    }
    const auto written = appendTo(m_options.config / "sources.toml", toToml(*source));
    if (written) {
        readAgain();
    }
    return written;
}

/// Why a source cannot be changed by itself: it is one system of an engine that serves many.
Result<void> Session::checkAlone(const SourceId& source) const {
    const auto now = settings();
    const auto found = std::ranges::find(now->sources, source, &SourceConfig::id);
    if (found == now->sources.end() || found->engine.empty()) {
        return {};
    }
    return fail(
        ErrorCode::badConfig,
        QCoreApplication::translate("ff::Session",
                                    "%1 is one of the systems that the source %2 serves; "
                                    "change that entry and its systems by hand")
            .arg(QString::fromStdString(source.text), QString::fromStdString(found->engine.text))
            .toStdString(),
        (m_options.config / "sources.toml").string());
}

Result<void> Session::changeSource(const SourceEntry& entry) {
    if (auto alone = checkAlone(entry.source.id); !alone) {
        return alone;
    }
    const auto source = withToken(entry);
    if (!source) {
        return std::unexpected(source.error());
    }
    const auto old = editSource(source->id, [&](const std::string& text) -> Result<std::string> {
        if (auto kept = keepSystem(entry); !kept) {
            return std::unexpected(kept.error());
        }
        return withSource(text, *source);
    });
    if (!old) {
        return std::unexpected(old.error());
    }
    if (*old != source->credential) {
        forgetToken(*old);
    }
    return {};
}

Result<void> Session::removeSource(const SourceId& source) {
    if (auto alone = checkAlone(source); !alone) {
        return alone;
    }
    const auto old = editSource(source, [&](const std::string& text) -> Result<std::string> {
        return withoutSource(text, source);
    });
    if (!old) {
        return std::unexpected(old.error());
    }
    forgetToken(*old);
    return {};
}

/// Changes the text of sources.toml. The credential that the source had before is to be forgotten
/// without m_edit: that too may wait for a person.
Result<CredentialRef>
Session::editSource(const SourceId& source,
                    const std::function<Result<std::string>(const std::string& text)>& change) {
    const std::lock_guard lock(m_edit);
    const auto file = m_options.config / "sources.toml";
    const auto text = readWhole(file);
    if (!text) {
        return std::unexpected(text.error());
    }
    const auto before = readSources(*text, file.string()).sources;
    const auto next = change(*text);
    if (!next) {
        return std::unexpected(next.error());
    }
    if (const auto written = replaceFile(file, *next); !written) {
        return std::unexpected(written.error());
    }
    readAgain();
    const auto old = std::ranges::find(before, source, &SourceConfig::id);
    return old == before.end() ? CredentialRef{} : old->credential;
}

} // namespace ff
