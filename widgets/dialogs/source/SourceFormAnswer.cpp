// SPDX-License-Identifier: GPL-3.0-only
// What the form says: what is wrong with it, and the source that it describes.
#include "widgets/dialogs/source/SourceForm.h"
#include "widgets/dialogs/source/SourceLimits.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QUrl>

#include <algorithm>

namespace ff {
namespace {

/// The id of a system of one's own: its name in small letters, with hyphens.
QString idOf(const QString& name) {
    QString id;
    for (const QChar letter : name.toLower()) {
        if (letter.isLetterOrNumber()) {
            id += letter;
        } else if (!id.isEmpty() && !id.endsWith(QLatin1Char('-'))) {
            id += QLatin1Char('-');
        }
    }
    while (id.endsWith(QLatin1Char('-'))) {
        id.chop(1);
    }
    return id;
}

} // namespace

QString SourceForm::urlProblem() const {
    const QString text = m_url->text().trimmed();
    if (text.isEmpty()) {
        return {};
    }
    if (text.contains(QLatin1Char(' '))) {
        return tr("URL: there is a space in it.");
    }
    if (!text.contains(QStringLiteral("://"))) {
        return tr("URL: begin it with https:// or http://, as in https://%1").arg(text);
    }
    const QUrl url(text);
    if (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http")) {
        return tr("URL: only https:// and http:// can be asked, not %1://").arg(url.scheme());
    }
    if (!url.isValid()) {
        return tr("URL: it cannot be read (%1).").arg(url.errorString());
    }
    if (url.host().isEmpty()) {
        return tr("URL: the name of the host is missing after %1://").arg(url.scheme());
    }
    if (!url.userInfo().isEmpty()) {
        return tr("URL: leave user and password out of it; they have fields of their own.");
    }
    return {};
}

QString SourceForm::problem() const {
    if (kind() != SourceKind::folder) {
        const QString wrong = urlProblem();
        return wrong.isEmpty() && isPasted() &&
                       m_secret->text().contains(QRegularExpression(QStringLiteral("\\S\\s+\\S")))
                   ? tr("Token: there is a space in it; a token has none.")
                   : wrong;
    }
    const QString folder = m_folder->text().trimmed();
    if (!folder.isEmpty() && !QDir::isAbsolutePath(folder)) {
        return tr("Folder: give its whole path, from / on.");
    }
    if (m_zone->findText(m_zone->currentText(), Qt::MatchExactly) < 0) {
        return tr("Time zone: there is none called “%1”. Europe/Helsinki is one.")
            .arg(m_zone->currentText());
    }
    return {};
}

bool SourceForm::isComplete() const {
    return hasPlace() && hasSystem() &&
           (!isPasted() || kind() == SourceKind::folder || !m_secret->text().trimmed().isEmpty());
}

SourceConfig SourceForm::source() const {
    const auto text = [](const QLineEdit* line) { return line->text().trimmed().toStdString(); };
    SourceConfig source = m_before.value_or(SourceConfig{}); // with what has no field here
    source.id = SourceId{text(m_id)};
    source.system =
        SystemId{(isNewSystem() ? idOf(m_newSystem->text()) : m_system->currentData().toString())
                     .toStdString()};
    source.kind = kind();
    const std::chrono::seconds interval{m_interval->value()};
    if (std::chrono::duration_cast<std::chrono::seconds>(source.interval) != interval) {
        source.interval = interval;
    }
    if (source.kind != SourceKind::folder) {
        m_limits->apply(source);
    }
    source.timeout = std::min<Duration>(source.timeout, source.interval);
    if (source.kind == SourceKind::folder) {
        source.url = text(m_folder);
        source.files.zone = m_zone->currentText().toStdString();
        source.files.partial = m_partial->isChecked();
        return source;
    }
    source.url = text(m_url);
    if (m_preset->isEnabledTo(this)) { // the form itself is not while it is being kept
        source.preset = m_preset->currentData().toString().toStdString();
    }
    source.userName = text(m_user);
    // Where a pasted token will be, whoever keeps it says.
    source.credential =
        isPasted() ? CredentialRef{CredentialRef::From::file, {}}
                   : CredentialRef{CredentialRef::From(m_credential->currentData().toInt()),
                                   m_secret->isEnabledTo(this) ? text(m_secret) : std::string{}};
    source.caFile = text(m_ca);
    source.clientCertificate = text(m_certificate);
    source.clientKey = text(m_key);
    return source;
}

SourceEntry SourceForm::entry() const {
    SourceEntry entry{.source = source()};
    if (isPasted() && entry.source.kind != SourceKind::folder) {
        entry.token = m_secret->text().trimmed().toStdString();
    }
    if (isNewSystem()) {
        entry.newSystem = m_newSystem->text().trimmed().toStdString();
    }
    return entry;
}

bool SourceForm::hasPlace() const {
    const QLineEdit* place = kind() == SourceKind::folder ? m_folder : m_url;
    return !place->text().trimmed().isEmpty() && problem().isEmpty();
}

bool SourceForm::hasSystem() const {
    return !isNewSystem() || !idOf(m_newSystem->text()).isEmpty();
}

} // namespace ff
