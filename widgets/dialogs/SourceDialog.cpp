// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/dialogs/SourceDialog.h"

#include "models/config/SourceUrl.h"
#include "models/config/SourcesFile.h"
#include "models/core/ErrorText.h"
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
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTimeZone>
#include <QUrl>
#include <QVBoxLayout>

namespace ff {

namespace {

/// The choice "paste it here": beside the places where a credential can be found.
constexpr int kPasted = -1;

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

void choose(QComboBox& box, const QVariant& data) {
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

} // namespace

SourceDialog::SourceDialog(Questions& questions, QWidget* parent,
                           const std::optional<SourceConfig>& edited)
    : QDialog(parent)
    , m_questions(questions)
    , m_before(edited)
    , m_id(new QLineEdit(this))
    , m_system(new QComboBox(this))
    , m_newSystem(new QLineEdit(this))
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
    , m_inClear(new QLabel(this))
    , m_answer(new QLabel(this)) {
    setObjectName(QStringLiteral("sourceDialog"));
    setWindowTitle(m_before ? tr("Change a source") : tr("Add a source"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(560);
    buildForm();

    m_answer->setObjectName(QStringLiteral("testAnswer"));
    m_answer->setWordWrap(true);
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setMinimumHeight(44);
    m_answer->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("cancelSource"));
    m_test = buttons->addButton(tr("&Test"), QDialogButtonBox::ActionRole);
    m_test->setObjectName(QStringLiteral("testSource"));
    m_add = buttons->addButton(m_before ? tr("&Save") : tr("&Add"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(QStringLiteral("acceptSource"));
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(m_answer);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &SourceDialog::add);
    connect(m_test, &QPushButton::clicked, this, &SourceDialog::test);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SourceDialog::adaptToKind);
    connect(m_credential, &QComboBox::currentIndexChanged, this, [this] {
        m_secret->clear(); // a path is no token, and a token must not become a path
        adaptToCredential();
    });
    connect(m_system, &QComboBox::currentIndexChanged, this, &SourceDialog::adaptToSystem);
    // Return never leaves: it tests, and once a test went well it adds.
    for (QPushButton* button : findChildren<QPushButton*>()) {
        button->setAutoDefault(false);
    }
    makeDefault(m_test);
    if (m_before) {
        fillFrom(*m_before);
    }
    adaptToSystem();
    adaptToKind();
    adaptToCredential();
    for (QLineEdit* line : findChildren<QLineEdit*>()) {
        connect(line, &QLineEdit::textChanged, this, &SourceDialog::noteEdit);
    }
    for (QComboBox* choice : findChildren<QComboBox*>()) {
        connect(choice, &QComboBox::currentTextChanged, this, &SourceDialog::noteEdit);
    }
    connect(m_partial, &QCheckBox::toggled, this, &SourceDialog::noteEdit);
    connect(m_interval, &QSpinBox::valueChanged, this, &SourceDialog::noteEdit);
}

void SourceDialog::makeDefault(QPushButton* button) {
    for (QPushButton* each : {m_test, m_add}) {
        each->setDefault(each == button);
    }
}

/// What was found of other input says nothing of this one.
void SourceDialog::noteEdit() {
    m_edited = true;
    ++m_asked;
    m_asking = false;
    makeDefault(m_test);
    say({}, Tone::neutral);
    checkInput();
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
    addBrowse(m_folder, tr("Folder that files are dropped into"), true);
    addBrowse(m_ca, tr("Certificate of the authority"));
    addBrowse(m_certificate, tr("Client certificate"));
    addBrowse(m_key, tr("Key of the client certificate"));
    m_browseSecret = addBrowse(m_secret, tr("File with the token"));
    auto* column = new QVBoxLayout(this);
    column->addLayout(m_form);
}

void SourceDialog::fillChoices() {
    for (const System& system : m_questions.federation().systems) {
        m_system->addItem(QString::fromStdString(system.name),
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
QAction* SourceDialog::addBrowse(QLineEdit* line, const QString& title, bool folder) {
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

SourceKind SourceDialog::kind() const {
    return SourceKind(m_kind->currentData().toInt());
}

/// A folder is asked for nothing over a network, and only of it one wants to know how to read
/// files.
void SourceDialog::adaptToKind() {
    const bool folder = kind() == SourceKind::folder;
    for (QWidget* field : std::initializer_list<QWidget*>{m_folder, m_zone, m_partial}) {
        m_form->setRowVisible(field, folder);
    }
    for (QWidget* field : std::initializer_list<QWidget*>{m_url, m_preset, m_user, m_credential,
                                                          m_secret, m_ca, m_certificate, m_key}) {
        m_form->setRowVisible(field, !folder);
    }
    m_preset->setEnabled(!folder && kind() != SourceKind::slurmRest);
    m_url->setPlaceholderText(
        kind() == SourceKind::slurmRest    ? QStringLiteral("https://slurm.example:6820")
        : kind() == SourceKind::prometheus ? QStringLiteral("https://prometheus.example:9090")
                                           : QStringLiteral("https://node.example:9400/metrics"));
    checkInput();
}

void SourceDialog::adaptToCredential() {
    m_secret->setEchoMode(isPasted() ? QLineEdit::Password : QLineEdit::Normal);
    m_form->labelForField(m_secret)->setProperty("text", isPasted() ? tr("The to&ken")
                                                                    : tr("&Where it is"));
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

bool SourceDialog::isPasted() const {
    return m_credential->currentData().toInt() == kPasted;
}

bool SourceDialog::isNewSystem() const {
    return m_system->currentData().toString().isEmpty();
}

void SourceDialog::adaptToSystem() {
    m_form->setRowVisible(m_newSystem, isNewSystem());
    checkInput();
}

void SourceDialog::adaptToSecrecy() {
    m_form->setRowVisible(m_inClear, sendsSecretInClear(source()));
}

void SourceDialog::fillFrom(const SourceConfig& source) {
    const auto put = [](QLineEdit* line, const std::string& text) {
        line->setText(QString::fromStdString(text));
    };
    put(m_id, source.id.text);
    m_id->setReadOnly(true);
    m_id->setToolTip(tr("The name stays: what was stored of the source carries it."));
    const QString system = QString::fromStdString(source.system.text);
    if (m_system->findData(system) < 0) {
        m_system->insertItem(0, system, system);
    }
    choose(*m_system, system);
    choose(*m_kind, int(source.kind));
    m_interval->setRange(1, 24 * 3600);
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

QString SourceDialog::urlProblem() const {
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

QString SourceDialog::problem() const {
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

bool SourceDialog::isComplete() const {
    const QLineEdit* place = kind() == SourceKind::folder ? m_folder : m_url;
    return !place->text().trimmed().isEmpty() && problem().isEmpty() &&
           (!isPasted() || kind() == SourceKind::folder || !m_secret->text().trimmed().isEmpty()) &&
           (!isNewSystem() || !idOf(m_newSystem->text()).isEmpty());
}

void SourceDialog::checkInput() {
    if (!m_add) {
        return; // the form is not whole yet
    }
    adaptToSecrecy();
    m_test->setEnabled(isComplete());
    m_add->setEnabled(isComplete() && !m_id->text().trimmed().isEmpty());
    const QString wrong = problem();
    if (!wrong.isEmpty()) {
        say(wrong, Tone::bad);
    } else if (isComplete() && m_id->text().trimmed().isEmpty()) {
        say(tr("Name: give the source a name to add it; a test needs none."), Tone::neutral);
    }
}

SourceConfig SourceDialog::source() const {
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
    source.timeout = std::min<Duration>(source.timeout, source.interval);
    if (source.kind == SourceKind::folder) {
        source.url = text(m_folder);
        source.files.zone = m_zone->currentText().toStdString();
        source.files.partial = m_partial->isChecked();
        return source;
    }
    source.url = text(m_url);
    if (m_preset->isEnabled()) {
        source.preset = m_preset->currentData().toString().toStdString();
    }
    source.userName = text(m_user);
    // Where a pasted token will be, whoever keeps it says.
    source.credential =
        isPasted() ? CredentialRef{CredentialRef::From::file, {}}
                   : CredentialRef{CredentialRef::From(m_credential->currentData().toInt()),
                                   m_secret->isEnabled() ? text(m_secret) : std::string{}};
    source.caFile = text(m_ca);
    source.clientCertificate = text(m_certificate);
    source.clientKey = text(m_key);
    return source;
}

SourceEntry SourceDialog::entry() const {
    SourceEntry entry{.source = source()};
    if (isPasted() && entry.source.kind != SourceKind::folder) {
        entry.token = m_secret->text().trimmed().toStdString();
    }
    if (isNewSystem()) {
        entry.newSystem = m_newSystem->text().trimmed().toStdString();
    }
    return entry;
}

void SourceDialog::say(const QString& text, Tone tone) {
    const Palette& colours = Palette::of(this);
    QPalette palette = m_answer->palette();
    palette.setColor(QPalette::WindowText, tone == Tone::bad    ? colours.bad
                                           : tone == Tone::good ? colours.good
                                                                : colours.quietText);
    m_answer->setPalette(palette);
    m_answer->setText(text);
}

/// The button keeps the focus meanwhile: disabled, it would hand it to Cancel.
void SourceDialog::test() {
    if (m_asking) {
        return;
    }
    m_asking = true;
    const SourceEntry asked = entry();
    say(tr("Asking %1 …").arg(QString::fromStdString(asked.source.url)), Tone::neutral);
    m_questions.test(asked).then(this, [this, mine = ++m_asked](const Result<QString>& found) {
        if (mine != m_asked) {
            return;
        }
        m_asking = false;
        if (!found) {
            return say(describe(found.error()), Tone::bad);
        }
        say(tr("Found: %1").arg(*found), Tone::good);
        if (m_add->isEnabled()) {
            makeDefault(m_add);
        } else {
            m_id->setFocus();
        }
    });
}

void SourceDialog::add() {
    m_add->setEnabled(false);
    (m_before ? m_questions.change(entry()) : m_questions.add(entry()))
        .then(this, [this](const Result<void>& added) {
            if (added) {
                return accept();
            }
            m_add->setEnabled(true);
            say(describe(added.error()), Tone::bad);
        });
}

void SourceDialog::reject() {
    if (!m_edited) {
        return QDialog::reject();
    }
    auto* sure =
        new QMessageBox(QMessageBox::NoIcon, windowTitle(),
                        m_before ? tr("Discard what was changed? It is not saved yet.")
                                 : tr("Discard what was entered? The source is not added yet."),
                        QMessageBox::NoButton, this);
    sure->setObjectName(QStringLiteral("discardSource"));
    sure->setAttribute(Qt::WA_DeleteOnClose);
    auto* keep = sure->addButton(tr("Keep editing"), QMessageBox::RejectRole);
    auto* discard = sure->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    sure->setDefaultButton(keep);
    sure->setEscapeButton(keep);
    connect(discard, &QAbstractButton::clicked, this, [this] { QDialog::reject(); });
    sure->open();
}

} // namespace ff
