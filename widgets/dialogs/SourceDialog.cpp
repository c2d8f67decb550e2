// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/dialogs/SourceDialog.h"

#include "models/telemetry/ErrorText.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Palette.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeZone>
#include <QUrl>
#include <QVBoxLayout>

namespace ff {

SourceDialog::SourceDialog(Questions& questions, QWidget* parent)
    : QDialog(parent)
    , m_questions(questions)
    , m_id(new QLineEdit(this))
    , m_system(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_form(new QFormLayout)
    , m_url(new QLineEdit(this))
    , m_folder(new QLineEdit(this))
    , m_zone(new QComboBox(this))
    , m_partial(new QCheckBox(tr("The files hold only some of the jobs"), this))
    , m_interval(new QSpinBox(this))
    , m_preset(new QComboBox(this))
    , m_credential(new QComboBox(this))
    , m_secret(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_ca(new QLineEdit(this))
    , m_certificate(new QLineEdit(this))
    , m_key(new QLineEdit(this))
    , m_answer(new QLabel(this)) {
    setObjectName(QStringLiteral("sourceDialog"));
    setWindowTitle(tr("Add a source"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(560);
    buildForm();

    m_answer->setObjectName(QStringLiteral("testAnswer"));
    m_answer->setWordWrap(true);
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setMinimumHeight(44);
    m_answer->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_test = buttons->addButton(tr("&Test"), QDialogButtonBox::ActionRole);
    m_test->setObjectName(QStringLiteral("testSource"));
    m_add = buttons->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(QStringLiteral("acceptSource"));
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(m_answer);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &SourceDialog::add);
    connect(m_test, &QPushButton::clicked, this, &SourceDialog::test);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SourceDialog::adaptToKind);
    connect(m_credential, &QComboBox::currentIndexChanged, this, &SourceDialog::adaptToCredential);
    for (QLineEdit* line : {m_id, m_url, m_folder})
        connect(line, &QLineEdit::textChanged, this, &SourceDialog::checkInput);
    connect(m_zone, &QComboBox::currentTextChanged, this, &SourceDialog::checkInput);
    adaptToKind();
    adaptToCredential();
}

void SourceDialog::buildForm() {
    fillChoices();
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto add = [&](const QString& label, QWidget* field, const char* name) {
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
        m_form->addRow(label, field);
    };
    add(tr("&Name"), m_id, "sourceId");
    add(tr("S&ystem"), m_system, "sourceSystem");
    add(tr("&Kind"), m_kind, "sourceKind");
    add(tr("&URL"), m_url, "sourceUrl");
    add(tr("Fol&der"), m_folder, "sourceFolder");
    add(tr("&Interval"), m_interval, "sourceInterval");
    add(tr("Time &zone of the files"), m_zone, "sourceZone");
    m_zone->lineEdit()->setObjectName(QStringLiteral("sourceZoneText"));
    m_zone->lineEdit()->setAccessibleName(m_zone->accessibleName());
    m_partial->setObjectName(QStringLiteral("sourcePartial"));
    m_partial->setAccessibleName(m_partial->text());
    m_partial->setToolTip(tr("Of one account, for one: they then cover no time."));
    m_form->addRow(QString(), m_partial);
    add(tr("&Exporter"), m_preset, "sourcePreset");
    add(tr("&User name"), m_user, "sourceUser");
    add(tr("T&oken"), m_credential, "sourceCredential");
    add(tr("&Where it is"), m_secret, "sourceSecret");
    add(tr("CA &file"), m_ca, "sourceCa");
    add(tr("Client &certificate"), m_certificate, "sourceCertificate");
    add(tr("Client key"), m_key, "sourceKey");
    addBrowse(m_folder, tr("Folder that files are dropped into"), true);
    addBrowse(m_ca, tr("Certificate of the authority"));
    addBrowse(m_certificate, tr("Client certificate"));
    addBrowse(m_key, tr("Key of the client certificate"));
    m_browseSecret = addBrowse(m_secret, tr("File with the token"));
    auto* column = new QVBoxLayout(this);
    column->addLayout(m_form);
}

void SourceDialog::fillChoices() {
    for (const System& system : m_questions.federation().systems)
        m_system->addItem(QString::fromStdString(system.name),
                          QString::fromStdString(system.id.text));
    m_kind->addItem(tr("Slurm REST (slurmrestd)"), int(SourceKind::slurmRest));
    m_kind->addItem(tr("Prometheus, Thanos, Mimir or VictoriaMetrics"),
                    int(SourceKind::prometheus));
    m_kind->addItem(tr("A metrics page (OpenMetrics or Prometheus text)"),
                    int(SourceKind::openMetrics));
    m_kind->addItem(tr("A folder with files of accounting"), int(SourceKind::folder));
    m_url->setPlaceholderText(QStringLiteral("https://slurm.example:6820"));
    m_interval->setRange(5, 3600);
    m_interval->setValue(60);
    m_interval->setSuffix(tr(" s"));
    for (const QByteArray& zone : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromUtf8(zone));
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->setCurrentText(QStringLiteral("UTC"));
    m_preset->addItem(tr("Detect"), QString());
    for (const char* preset :
         {"dcgm", "amd", "slurm-vpenso", "slurm-sckyzo", "slurm-web", "slurmctld"})
        m_preset->addItem(QLatin1String(preset), QLatin1String(preset));
    m_credential->addItem(tr("None"), int(CredentialRef::From::nothing));
    m_credential->addItem(tr("A file that only you can read"), int(CredentialRef::From::file));
    m_credential->addItem(tr("An environment variable"), int(CredentialRef::From::environment));
    m_credential->addItem(tr("A command that prints it"), int(CredentialRef::From::command));
    m_ca->setPlaceholderText(tr("the system's, where empty"));
}

/// A button inside the line that asks for the file or the folder.
QAction* SourceDialog::addBrowse(QLineEdit* line, const QString& title, bool folder) {
    QAction* browse = line->addAction(icon(Icon::search), QLineEdit::TrailingPosition);
    browse->setToolTip(folder ? tr("Choose a folder…") : tr("Choose a file…"));
    connect(browse, &QAction::triggered, this, [this, line, title, folder] {
        auto* dialog = new QFileDialog(this, title);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, line, &QLineEdit::setText);
        dialog->open();
    });
    return browse;
}

SourceKind SourceDialog::kind() const {
    return SourceKind(m_kind->currentData().toInt());
}

/// A folder is asked for nothing over a network, and only of it one wants to know how to read
/// files.
void SourceDialog::adaptToKind() {
    const bool folder = kind() == SourceKind::folder;
    for (QWidget* field : std::initializer_list<QWidget*>{m_folder, m_zone, m_partial})
        m_form->setRowVisible(field, folder);
    for (QWidget* field : std::initializer_list<QWidget*>{m_url, m_preset, m_user, m_credential,
                                                          m_secret, m_ca, m_certificate, m_key})
        m_form->setRowVisible(field, !folder);
    m_preset->setEnabled(!folder && kind() != SourceKind::slurmRest);
    checkInput();
}

void SourceDialog::adaptToCredential() {
    const auto from = CredentialRef::From(m_credential->currentData().toInt());
    m_secret->setEnabled(from != CredentialRef::From::nothing);
    m_browseSecret->setVisible(from == CredentialRef::From::file);
    switch (from) {
    case CredentialRef::From::nothing:
        m_secret->setPlaceholderText({});
        break;
    case CredentialRef::From::file:
        m_secret->setPlaceholderText(tr("path of a file with mode 0600"));
        break;
    case CredentialRef::From::environment:
        m_secret->setPlaceholderText(QStringLiteral("SLURM_JWT"));
        break;
    case CredentialRef::From::command:
        m_secret->setPlaceholderText(QStringLiteral("scontrol token lifespan=1800"));
        break;
    }
}

void SourceDialog::checkInput() {
    bool reachable = false;
    if (kind() == SourceKind::folder) {
        reachable = QDir::isAbsolutePath(m_folder->text().trimmed()) &&
                    m_zone->findText(m_zone->currentText(), Qt::MatchExactly) >= 0;
    } else {
        const QUrl url(m_url->text().trimmed());
        reachable =
            url.isValid() && !url.host().isEmpty() &&
            (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
    }
    m_test->setEnabled(reachable);
    m_add->setEnabled(reachable && !m_id->text().trimmed().isEmpty());
}

SourceConfig SourceDialog::source() const {
    const auto text = [](const QLineEdit* line) { return line->text().trimmed().toStdString(); };
    SourceConfig source;
    source.id = SourceId{text(m_id)};
    source.system = SystemId{m_system->currentData().toString().toStdString()};
    source.kind = kind();
    source.interval = std::chrono::seconds{m_interval->value()};
    source.timeout = std::min<Duration>(source.timeout, source.interval);
    if (source.kind == SourceKind::folder) {
        source.url = text(m_folder);
        source.files.zone = m_zone->currentText().toStdString();
        source.files.partial = m_partial->isChecked();
        return source;
    }
    source.url = text(m_url);
    if (m_preset->isEnabled())
        source.preset = m_preset->currentData().toString().toStdString();
    source.userName = text(m_user);
    source.credential = {CredentialRef::From(m_credential->currentData().toInt()), text(m_secret)};
    source.caFile = text(m_ca);
    source.clientCertificate = text(m_certificate);
    source.clientKey = text(m_key);
    return source;
}

void SourceDialog::say(const QString& text, bool wrong) {
    const Palette& colours = Palette::of(this);
    QPalette palette = m_answer->palette();
    palette.setColor(QPalette::WindowText, wrong ? colours.bad : colours.good);
    m_answer->setPalette(palette);
    m_answer->setText(text);
}

void SourceDialog::test() {
    m_test->setEnabled(false);
    const SourceConfig asked = source();
    say(tr("Asking %1 …").arg(QString::fromStdString(asked.url)), false);
    m_questions.test(asked).then(this, [this](const Result<QString>& found) {
        m_test->setEnabled(true);
        if (found)
            say(tr("Found: %1").arg(*found), false);
        else
            say(describe(found.error()), true);
    });
}

void SourceDialog::add() {
    m_add->setEnabled(false);
    m_questions.add(source()).then(this, [this](const Result<void>& added) {
        if (added)
            return accept();
        m_add->setEnabled(true);
        say(describe(added.error()), true);
    });
}

} // namespace ff
