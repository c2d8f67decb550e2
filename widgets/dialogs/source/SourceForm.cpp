// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/dialogs/source/SourceForm.h"

#include "models/config/SourceUrl.h"
#include "models/config/SourcesFile.h"
#include "models/facts/SystemFacts.h"
#include "widgets/dialogs/source/SourceLimits.h"
#include "widgets/theme/Icons.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeZone>

namespace ff {
namespace {

/// With its mnemonic a word is drawn without kerning: a little wider than a label says it is.
void giveRoom(QWidget& label) {
    constexpr int kKerning = 4;
    label.setMinimumWidth(0);
    label.setMinimumWidth(label.sizeHint().width() + kKerning);
}

void choose(QComboBox& box, const QVariant& data) {
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

} // namespace

SourceForm::SourceForm(const Federation& federation, const std::optional<SourceConfig>& edited,
                       QWidget* parent)
    : QWidget(parent)
    , m_before(edited)
    , m_id(new QLineEdit(this))
    , m_system(new QComboBox(this))
    , m_newSystem(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_form(new QFormLayout(this))
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
    , m_inClear(new QLabel(this))
    , m_limits(new SourceLimits(this)) {
    m_form->setContentsMargins({});
    fillChoices(federation);
    buildForm();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SourceForm::adaptToKind);
    connect(m_credential, &QComboBox::currentIndexChanged, this, [this] {
        m_secret->clear(); // a path is no token, and a token must not become a path
        adaptToCredential();
    });
    connect(m_system, &QComboBox::currentIndexChanged, this, &SourceForm::adaptToSystem);
    if (m_before) {
        keepName();
        m_interval->setRange(1, 24 * 3600);
        fillFrom(*m_before);
    }
    adaptToSystem();
    adaptToKind();
    adaptToCredential();
    const auto edit = [this] {
        adaptToSecrecy();
        emit this->edited();
    };
    for (QLineEdit* line : findChildren<QLineEdit*>()) {
        connect(line, &QLineEdit::textChanged, this, edit);
    }
    for (QComboBox* choice : findChildren<QComboBox*>()) {
        connect(choice, &QComboBox::currentTextChanged, this, edit);
    }
    connect(m_partial, &QCheckBox::toggled, this, edit);
    connect(m_limits, &SourceLimits::edited, this, edit);
    connect(m_interval, &QSpinBox::valueChanged, this, edit);
}

void SourceForm::buildForm() {
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto add = [&](const QString& label, QWidget* field, const char* name) {
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
        m_form->addRow(label, field);
        giveRoom(*m_form->labelForField(field));
    };
    add(tr("&Name"), m_id, "sourceId");
    add(tr("S&ystem"), m_system, "sourceSystem");
    add(tr("Name of the s&ystem"), m_newSystem, "sourceNewSystem");
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
    m_inClear->setObjectName(QStringLiteral("sourceInClear"));
    m_inClear->setWordWrap(true);
    m_inClear->setText(tr("The token travels without encryption: whoever listens on the way can "
                          "use it. Use https:// unless the network is trusted."));
    m_form->addRow(QString(), m_inClear);
    add(tr("CA &file"), m_ca, "sourceCa");
    add(tr("Client &certificate"), m_certificate, "sourceCertificate");
    add(tr("Client key"), m_key, "sourceKey");
    m_limits->setObjectName(QStringLiteral("sourceLimits"));
    m_form->addRow(m_limits);
    connect(m_interval, &QSpinBox::valueChanged, m_limits, &SourceLimits::setInterval);
    addBrowse(m_folder, tr("Folder that files are dropped into"), true);
    addBrowse(m_ca, tr("Certificate of the authority"));
    addBrowse(m_certificate, tr("Client certificate"));
    addBrowse(m_key, tr("Key of the client certificate"));
    m_browseSecret = addBrowse(m_secret, tr("File with the token"));
}

void SourceForm::fillChoices(const Federation& federation) {
    for (const System& system : federation.systems) {
        m_system->addItem(QString::fromStdString(titleOf(federation, system)),
                          QString::fromStdString(system.id.text));
    }
    m_system->addItem(tr("A system of my own…"), QString());
    m_kind->addItem(tr("Slurm REST (slurmrestd)"), int(SourceKind::slurmRest));
    m_kind->addItem(tr("Prometheus, Thanos, Mimir or VictoriaMetrics"),
                    int(SourceKind::prometheus));
    m_kind->addItem(tr("A metrics page (OpenMetrics or Prometheus text)"),
                    int(SourceKind::openMetrics));
    m_kind->addItem(tr("A folder with files of accounting"), int(SourceKind::folder));
    m_interval->setRange(5, 3600);
    m_interval->setValue(60);
    m_interval->setSuffix(tr(" s"));
    for (const QByteArray& zone : QTimeZone::availableTimeZoneIds()) {
        m_zone->addItem(QString::fromUtf8(zone));
    }
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->setCurrentText(QStringLiteral("UTC"));
    m_preset->addItem(tr("Detect"), QString());
    for (const std::string_view preset : presetNames()) {
        const auto name = QLatin1String(preset.data(), qsizetype(preset.size()));
        m_preset->addItem(name, QString(name));
    }
    m_credential->addItem(tr("None"), int(CredentialRef::From::nothing));
    m_credential->addItem(tr("A file that only you can read"), int(CredentialRef::From::file));
    m_credential->addItem(tr("An environment variable"), int(CredentialRef::From::environment));
    m_credential->addItem(tr("A command that prints it"), int(CredentialRef::From::command));
    m_credential->addItem(tr("Paste it here"), kPasted);
    m_ca->setPlaceholderText(tr("the system's, where empty"));
}

/// A button inside the line that asks for the file or the folder.
QAction* SourceForm::addBrowse(QLineEdit* line, const QString& title, bool folder) {
    QAction* browse = line->addAction(icon(Icon::folder), QLineEdit::TrailingPosition);
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

SourceKind SourceForm::kind() const {
    return isKindOpen() ? SourceKind::prometheus : SourceKind(m_kind->currentData().toInt());
}

/// A folder is asked for nothing over a network, and only of it one wants to know how to read
/// files.
void SourceForm::adaptToKind() {
    const bool folder = kind() == SourceKind::folder;
    m_limits->adaptTo(kind());
    showRows();
    m_preset->setEnabled(!folder && kind() != SourceKind::slurmRest);
    m_url->setPlaceholderText(
        kind() == SourceKind::slurmRest    ? QStringLiteral("https://slurm.example:6820")
        : kind() == SourceKind::prometheus ? QStringLiteral("https://prometheus.example:9090")
                                           : QStringLiteral("https://node.example:9400/metrics"));
}

void SourceForm::adaptToCredential() {
    m_secret->setEchoMode(isPasted() ? QLineEdit::Password : QLineEdit::Normal);
    QWidget* label = m_form->labelForField(m_secret);
    label->setProperty("text", isPasted() ? tr("The to&ken") : tr("&Where it is"));
    giveRoom(*label);
    adaptToSecrecy();
    if (isPasted()) {
        m_secret->setEnabled(true);
        m_browseSecret->setVisible(false);
        m_secret->setPlaceholderText(tr("is kept in a file that only you can read"));
        return;
    }
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

bool SourceForm::isPasted() const {
    return m_credential->currentData().toInt() == kPasted;
}

bool SourceForm::isNewSystem() const {
    return m_system->currentData().toString().isEmpty();
}

void SourceForm::adaptToSystem() {
    showRows();
}

void SourceForm::adaptToSecrecy() {
    showRows();
}

/// Each row belongs to a step of the wizard, or to none, and to some kinds of source.
void SourceForm::showRows() {
    const bool folder = kind() == SourceKind::folder;
    const auto show = [this](Part part, bool wanted, std::initializer_list<QWidget*> fields) {
        for (QWidget* field : fields) {
            m_form->setRowVisible(field, wanted && (m_part == Part::all || m_part == part));
        }
    };
    show(Part::system, true, {m_id, m_system, m_interval});
    show(Part::system, isNewSystem(), {m_newSystem});
    show(Part::address, true, {m_kind});
    show(Part::address, folder, {m_folder, m_zone, m_partial});
    show(Part::address, !folder, {m_url});
    show(Part::credential, !folder, {m_user, m_credential, m_secret, m_ca, m_certificate, m_key});
    show(Part::credential, sendsSecretInClear(source()), {m_inClear});
    show(Part::all, !folder, {m_preset, m_limits});
}

void SourceForm::setPart(Part part) {
    m_part = part;
    showRows();
}

void SourceForm::offerToFindOut() {
    m_kind->insertItem(0, tr("Find out by asking"), kOpenKind);
    m_kind->setCurrentIndex(0);
}

bool SourceForm::isKindOpen() const {
    return m_kind->currentData().toInt() == kOpenKind;
}

void SourceForm::adopt(const SourceConfig& found) {
    choose(*m_kind, int(found.kind));
    m_url->setText(QString::fromStdString(found.url));
}

void SourceForm::chooseSystem(const SystemId& system) {
    if (const int at = m_system->findData(QString::fromStdString(system.text)); at >= 0) {
        m_system->setCurrentIndex(at);
    }
}

void SourceForm::setName(const QString& name) {
    m_id->setText(name);
}

void SourceForm::setPastDays(int days) {
    m_limits->setPastDays(days);
}

void SourceForm::keepName() {
    m_id->setReadOnly(true);
    m_id->setToolTip(tr("The name stays: what was stored of the source carries it."));
}

void SourceForm::take(const SourceEntry& entry) {
    SourceConfig source = entry.source;
    if (!entry.newSystem.empty()) {
        source.system = {}; // the choice of a system of one's own
    }
    fillFrom(source);
    m_newSystem->setText(QString::fromStdString(entry.newSystem));
    if (!entry.token.empty()) {
        choose(*m_credential, kPasted);
        m_secret->setText(QString::fromStdString(entry.token));
    }
}

void SourceForm::fillFrom(const SourceConfig& source) {
    const auto put = [](QLineEdit* line, const std::string& text) {
        line->setText(QString::fromStdString(text));
    };
    put(m_id, source.id.text);
    const QString system = QString::fromStdString(source.system.text);
    if (m_system->findData(system) < 0) {
        m_system->insertItem(0, system, system);
    }
    choose(*m_system, system);
    choose(*m_kind, int(source.kind));
    m_limits->fillFrom(source);
    m_interval->setValue(
        int(std::chrono::duration_cast<std::chrono::seconds>(source.interval).count()));
    const QString preset = QString::fromStdString(source.preset);
    if (m_preset->findData(preset) < 0) { // several, with commas between them
        m_preset->addItem(preset, preset);
    }
    choose(*m_preset, preset);
    choose(*m_credential, int(source.credential.from));
    put(source.kind == SourceKind::folder ? m_folder : m_url, source.url);
    put(m_secret, source.credential.what);
    put(m_user, source.userName);
    put(m_ca, source.caFile);
    put(m_certificate, source.clientCertificate);
    put(m_key, source.clientKey);
    m_zone->setCurrentText(QString::fromStdString(source.files.zone));
    m_partial->setChecked(source.files.partial);
}

bool SourceForm::hasName() const {
    return !m_id->text().trimmed().isEmpty();
}

void SourceForm::focusFirst() {
    const std::initializer_list<QWidget*> fields = {m_url, m_folder, m_credential, m_system};
    for (QWidget* field : fields) {
        if (m_form->isRowVisible(field)) {
            return field->setFocus();
        }
    }
}

void SourceForm::focusName() {
    m_id->setFocus();
}

} // namespace ff
