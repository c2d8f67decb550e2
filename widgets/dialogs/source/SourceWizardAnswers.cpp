// SPDX-License-Identifier: GPL-3.0-only
// What the wizard asks, and what it says of the answers.
#include "models/config/TokenCommand.h"
#include "models/core/ErrorText.h"
#include "models/facts/SystemFacts.h"
#include "models/questions/WhenAnswered.h"
#include "widgets/controls/Prose.h"
#include "widgets/dialogs/source/FoundWords.h"
#include "widgets/dialogs/source/SourceForm.h"
#include "widgets/dialogs/source/SourceWizard.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace ff {

/// Asks the address what it is; with the credential, where there is one by now.
void SourceWizard::look() {
    m_asking = true;
    const SourceEntry asked = m_form->entry();
    say(tr("Asking %1 …").arg(QString::fromStdString(asked.source.url)), Tone::neutral);
    const bool anyKind = m_form->isKindOpen() || (m_found && m_found->asksForCredential);
    whenAnswered(
        m_keeping.find(asked, anyKind), this,
        [this, mine = ++m_asked](const Result<SourceFinding>& found) {
            if (mine != m_asked) {
                return;
            }
            m_asking = false;
            if (!found) {
                return say(describe(found.error()), Tone::bad);
            }
            if (found->asksForCredential && m_step == Step::credential) {
                return say(
                    tr("It does not accept that: %1").arg(QString::fromStdString(found->refusal)),
                    Tone::bad);
            }
            take(*found);
            if (!found->asksForCredential) {
                m_form->adopt(found->source);
            }
            m_way.push_back(m_step);
            go(Step::found);
        });
}

/// Another site is likely another system. The same one, asked again, leaves what was chosen.
void SourceWizard::take(const SourceFinding& found) {
    auto matches = catalogueMatches(found, m_questions.federation(), ff::now());
    const auto likeliest = [](const std::vector<CatalogueMatch>& all) {
        return all.empty() ? SystemId{} : all.front().system;
    };
    if (!m_found || m_found->source.url != found.source.url ||
        likeliest(m_matches) != likeliest(matches)) {
        m_offered = false;
    }
    m_found = found;
    m_matches = std::move(matches);
}

/// Once: then the choice is a person's.
void SourceWizard::offerSystem() {
    if (m_offered) {
        return;
    }
    m_offered = true;
    m_named = m_named && m_form->hasName();
    if (!m_matches.empty() && isLikely(m_matches.front())) {
        m_form->chooseSystem(m_matches.front().system);
    } else if (!m_suggested.empty()) {
        m_form->chooseSystem(m_suggested);
    }
}

/// What stands there, and beside it what the catalogue has of the system that it likely is.
QString SourceWizard::foundAndCompared() const {
    if (!m_found) {
        return {};
    }
    QString text = foundText(*m_found, m_formatter);
    if (m_found->asksForCredential || m_matches.empty()) {
        return text;
    }
    const CatalogueMatch& likeliest = m_matches.front();
    const System* system = m_questions.federation().system(likeliest.system);
    if (system && isLikely(likeliest)) {
        text +=
            QLatin1Char('\n') +
            comparisonText(likeliest, ff::titleOf(m_questions.federation(), *system), m_formatter);
    } else if (m_found->devices > 0) {
        text += QLatin1Char('\n') + tr("No system of the catalogue has about so many GPUs.");
    }
    return text;
}

/// The system that is chosen, with what was found.
void SourceWizard::compare() {
    auto* system = m_form->findChild<QComboBox*>(QStringLiteral("sourceSystem"));
    const SourceConfig source = m_form->source();
    if (!m_named) {
        const QSignalBlocker quiet(m_form);
        m_form->setName(freeName(source, m_questions.configuredSources()));
    }
    const auto match = std::ranges::find(m_matches, source.system, &CatalogueMatch::system);
    const System* known = m_questions.federation().system(source.system);
    m_text->say(
        match != m_matches.end() && known && system->currentIndex() >= 0
            ? comparisonText(*match, ff::titleOf(m_questions.federation(), *known), m_formatter)
            : QString());
}

void SourceWizard::test() {
    m_asking = true;
    const SourceEntry asked = m_form->entry();
    say(tr("Asking %1 …").arg(QString::fromStdString(asked.source.url)), Tone::neutral);
    whenAnswered(m_questions.test(asked), this,
                 [this, mine = ++m_asked](const Result<QString>& found) {
                     if (mine != m_asked) {
                         return;
                     }
                     m_asking = false;
                     if (found) {
                         say(tr("It answers as it will be polled: %1").arg(*found), Tone::good);
                     } else {
                         say(describe(found.error()), Tone::bad);
                     }
                 });
}

void SourceWizard::add() {
    setAdding(true);
    m_asking = true;
    whenAnswered(m_questions.add(m_form->entry()), this, [this](const Result<void>& added) {
        m_asking = false;
        setAdding(false);
        if (!added) {
            return say(describe(added.error()), Tone::bad);
        }
        m_edited = false;
        m_way.clear();
        go(Step::done);
    });
}

/// What is being added can no longer be taken back here. The keychain may take a minute.
void SourceWizard::setAdding(bool adding) {
    m_adding = adding;
    m_back->setEnabled(!adding);
    m_cancel->setEnabled(!adding);
}

QString SourceWizard::doneText() const {
    const SourceConfig source = m_form->source();
    const QString name = QString::fromStdString(source.id.text);
    if (source.kind == SourceKind::folder) {
        return tr("Files that come into the folder are read as %1 from now on.").arg(name);
    }
    const auto seconds =
        int(std::chrono::duration_cast<std::chrono::seconds>(source.interval).count());
    const QString polled = tr("%1 is polled every %n s from now on. Its past is fetched meanwhile, "
                              "where it has one; the page Sources shows how far that is.",
                              nullptr, seconds)
                               .arg(name);
    const std::vector<SourceConfig> present = m_questions.configuredSources();
    const auto added = std::ranges::find(present, source.id, &SourceConfig::id);
    if (m_form->entry().token.empty() || added == present.end()) {
        return polled;
    }
    return polled + QLatin1Char(' ') +
           (asksKeychain(added->credential)
                ? tr("Its token is in the desktop's keychain.")
                : tr("Its token is in the file %1, which only you can read.")
                      .arg(QString::fromStdString(added->credential.what)));
}

} // namespace ff
