// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/settings/SettingsDialog.h"

#include "models/language/InLanguage.h"
#include "widgets/controls/Prose.h"
#include "widgets/settings/Autostart.h"
#include "widgets/settings/CacheLimits.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Type.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTimeZone>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>
#include <vector>

namespace ff {
namespace {

constexpr int kLeastField = 380;

/// The cache and what SQLite keeps beside it, bytes; a disk is asked.
std::uintmax_t sizeOnDisk(const std::filesystem::path& cache) {
    std::uintmax_t size = 0;
    for (const char* suffix : {"", "-wal", "-shm"}) {
        std::error_code missing;
        const auto its = std::filesystem::file_size(cache.string() + suffix, missing);
        size += missing ? 0 : its;
    }
    return size;
}

/// "deutsch" is how Qt has it; a list begins with capitals.
QString languageName(const QString& code) {
    QString name = QLocale(code).nativeLanguageName();
    if (code == QLatin1String("en")) {
        name = QStringLiteral("English"); // "British English" promises more than there is
    }
    return name.isEmpty() ? code : name.left(1).toUpper() + name.mid(1);
}

/// The fields of a form inside of another stand below the other's.
void alignFields(const QFormLayout& outer, const QFormLayout& inner) {
    std::vector<QWidget*> labels;
    int widest = 0;
    for (const QFormLayout* form : {&outer, &inner}) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const QLayoutItem* item = form->itemAt(row, QFormLayout::LabelRole);
            if (item && item->widget()) {
                labels.push_back(item->widget());
                widest = std::max(widest, item->widget()->sizeHint().width());
            }
        }
    }
    for (QWidget* label : labels) {
        label->setMinimumWidth(widest);
    }
}

} // namespace

SettingsDialog::SettingsDialog(Now now, QWidget* parent)
    : QDialog(parent)
    , m_now(std::move(now)) {
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(660, 660);
    auto* content = new QWidget(this);
    m_form = new QFormLayout(content);
    m_form->setContentsMargins(0, 0, 12, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setVerticalSpacing(8);
    m_form->setHorizontalSpacing(20);
    addAppearance();
    addLanguage();
    addFigures();
    addData();
    addDesktop();
    connect(this, &SettingsDialog::folderRequested, this,
            [](const QString& folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    auto* scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it has the focus, and scrolls it
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
}

void SettingsDialog::addTitle(const QString& text) {
    auto* title = new QLabel(text, this);
    title->setFont(themeFont(TextSize::title));
    if (m_form->rowCount() > 0) {
        title->setContentsMargins(0, 10, 0, 0);
    }
    m_form->addRow(title);
}

Prose* SettingsDialog::addRemark(const QString& text) {
    auto* remark = new Prose(this);
    remark->setProperty("quiet", true);
    remark->setTextFormat(Qt::PlainText);
    remark->setMinimumWidth(kLeastField); // its height is of its width, also before it is shown
    remark->say(text);
    m_form->addRow(QString(), remark);
    return remark;
}

void SettingsDialog::addLanguage() {
    auto* box = new QComboBox(this);
    box->setObjectName(QStringLiteral("settingsLanguage"));
    box->addItem(tr("As the desktop"), QString());
    for (const QString& code : languagesThere()) {
        box->addItem(languageName(code), code);
    }
    const QString& byCommand = m_now.places.language;
    const QString& chosen = byCommand.isEmpty() ? m_now.preferences.language : byCommand;
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    box->setEnabled(byCommand.isEmpty());
    m_form->addRow(tr("&Language"), box);
    if (!byCommand.isEmpty()) {
        Prose* remark = addRemark(tr("Set by --language on the command line."));
        remark->setObjectName(QStringLiteral("settingsLanguageRemark"));
    }
    connect(box, &QComboBox::activated, this, [this, box] {
        m_now.preferences.language = box->currentData().toString();
        emit preferencesChosen(m_now.preferences);
    });
}

void SettingsDialog::addAppearance() {
    addTitle(tr("Appearance"));
    auto* box = new QComboBox(this);
    box->setObjectName(QStringLiteral("settingsMode"));
    box->addItem(tr("As the desktop"), int(Theme::Mode::system));
    box->addItem(tr("Light"), int(Theme::Mode::light));
    box->addItem(tr("Dark"), int(Theme::Mode::dark));
    box->addItem(tr("High contrast"), int(Theme::Mode::highContrast));
    box->setCurrentIndex(box->findData(int(m_now.mode)));
    m_form->addRow(tr("&Colours"), box);
    connect(box, &QComboBox::activated, this,
            [this, box] { emit modeChosen(Theme::Mode(box->currentData().toInt())); });
}

void SettingsDialog::addFigures() {
    addTitle(tr("Figures"));
    auto* unit = new QComboBox(this);
    unit->setObjectName(QStringLiteral("settingsUnit"));
    unit->addItem(tr("Physical GPUs"), int(GpuUnit::physical));
    unit->addItem(tr("H100 equivalents"), int(GpuUnit::h100Equivalent));
    unit->setCurrentIndex(unit->findData(int(m_now.scope.unit)));
    m_form->addRow(tr("Count &GPUs as"), unit);
    connect(unit, &QComboBox::activated, this, [this, unit] {
        m_now.scope.unit = GpuUnit(unit->currentData().toInt());
        emit scopeChosen(m_now.scope);
    });
    auto* zone = new QComboBox(this);
    zone->setObjectName(QStringLiteral("settingsZone"));
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        zone->addItem(QString::fromLatin1(id));
    }
    zone->setCurrentText(QString::fromStdString(m_now.scope.zone));
    zone->setEditable(true); // to be found by typing a part of its name
    zone->setInsertPolicy(QComboBox::NoInsert);
    zone->completer()->setFilterMode(Qt::MatchContains);
    zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_form->addRow(tr("Time &zone"), zone);
    const auto take = [this, zone] {
        const int index = zone->findText(zone->currentText(), Qt::MatchFixedString);
        if (index < 0) { // no zone is called so
            zone->setCurrentText(QString::fromStdString(m_now.scope.zone));
            return;
        }
        const std::string chosen = zone->itemText(index).toStdString();
        if (chosen != m_now.scope.zone) { // the focus that leaves ends the typing of nothing too
            m_now.scope.zone = chosen;
            emit scopeChosen(m_now.scope);
        }
    };
    connect(zone, &QComboBox::activated, this, take);
    connect(zone->lineEdit(), &QLineEdit::editingFinished, this, take);
}

void SettingsDialog::addData() {
    addTitle(tr("Data"));
    auto* days = new QSpinBox(this);
    days->setObjectName(QStringLiteral("settingsPastDays"));
    days->setRange(0, 3660);
    days->setSuffix(tr(" days"));
    days->setValue(m_now.preferences.pastDays);
    m_form->addRow(tr("&Past to fetch"), days);
    connect(days, &QSpinBox::valueChanged, this, [this](int value) {
        m_now.preferences.pastDays = value;
        emit preferencesChosen(m_now.preferences);
    });
    QStringList set;
    for (const SourceConfig& source : m_now.sources) {
        const bool isOfFile = !source.simulated && source.kind != SourceKind::folder;
        if (isOfFile) {
            set << tr("%1 %2", "a source, its days of past")
                       .arg(QString::fromStdString(source.id.text))
                       .arg(source.backfillDays);
        }
    }
    addRemark(set.isEmpty()
                  ? tr("Of each source that is added here.")
                  : tr("Of each source that is added here. sources.toml sets the days of: %1.")
                        .arg(set.join(QStringLiteral(", "))));
    addPlace(tr("Configuration"), m_now.places.config, "settingsConfig", false);
    addPlace(tr("Cache"), m_now.places.cache, "settingsCache", true);
    if (m_now.keeping) {
        return addCacheLimits();
    }
    auto* size = new QLabel(this);
    size->setObjectName(QStringLiteral("settingsSize"));
    m_form->addRow(tr("Size of the cache"), size);
    showSize(size);
}

void SettingsDialog::addCacheLimits() {
    addTitle(tr("How long samples are kept"));
    Formatter formatter(QLocale(), m_now.scope.zone);
    auto* limits = new CacheLimits(*m_now.keeping, formatter, this);
    m_form->addRow(limits);
    alignFields(*m_form, *static_cast<QFormLayout*>(limits->layout()));
}

/// `isFile`: the place is one in the folder that is opened, whatever it is called.
void SettingsDialog::addPlace(const QString& title, const std::filesystem::path& place,
                              const char* name, bool isFile) {
    const QString text = QString::fromStdString(place.string());
    auto* path = new QLineEdit(text, this);
    path->setObjectName(QLatin1String(name));
    path->setReadOnly(true);
    path->setAccessibleName(title);
    path->setToolTip(text);
    path->setCursorPosition(0);
    auto* open = new QPushButton(tr("Open folder"), this);
    open->setObjectName(QLatin1String(name) + QStringLiteral("Open"));
    open->setAccessibleName(tr("Open the folder: %1").arg(title));
    open->setAutoDefault(false);
    setIconBeside(*open, Icon::folder);
    connect(open, &QPushButton::clicked, this, [this, text, isFile] {
        emit folderRequested(isFile ? QFileInfo(text).absolutePath() : text);
    });
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(path, 1);
    row->addWidget(open);
    m_form->addRow(title, row);
}

void SettingsDialog::showSize(QLabel* label) {
    label->setText(tr("…"));
    auto* watcher = new QFutureWatcher<std::uintmax_t>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, label] {
        label->setText(QLocale().formattedDataSize(qint64(watcher->result())));
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run(sizeOnDisk, m_now.places.cache));
}

void SettingsDialog::addDesktop() {
    addTitle(tr("Desktop"));
    auto* notify = new QCheckBox(tr("&Tell of alerts as desktop notifications"), this);
    notify->setObjectName(QStringLiteral("settingsNotifications"));
    notify->setChecked(m_now.preferences.notifications);
    m_form->addRow(notify);
    connect(notify, &QCheckBox::toggled, this, [this](bool on) {
        m_now.preferences.notifications = on;
        emit preferencesChosen(m_now.preferences);
    });
    auto* start = new QCheckBox(tr("&Start with the desktop"), this);
    start->setObjectName(QStringLiteral("settingsAutostart"));
    start->setEnabled(false); // until the file has been read
    m_form->addRow(start);
    Prose* remark = addRemark({});
    remark->setObjectName(QStringLiteral("settingsAutostartRemark"));
    if (const QString why = Autostart::unavailable(); !why.isEmpty()) {
        remark->say(why);
        return;
    }
    QtConcurrent::run([] {
        return Autostart().isOn();
    }).then(qApp, [start = QPointer(start)](bool on) {
        if (!start) {
            return;
        }
        start->setChecked(on);
        start->setEnabled(true);
    });
    connect(start, &QCheckBox::clicked, this, [remark](bool on) {
        const QString program = QCoreApplication::applicationFilePath();
        QtConcurrent::run([=] {
            return Autostart().set(on, program);
        }).then(qApp, [remark = QPointer(remark)](const QString& trouble) {
            if (remark) {
                remark->say(trouble);
            }
        });
    });
}

} // namespace ff
