// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/dialogs/GoToDialog.h"

#include "widgets/theme/CountryNames.h"
#include "widgets/theme/Palette.h"
#include "widgets/theme/TableStyle.h"
#include "widgets/theme/Type.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace ff {
namespace {

constexpr int kTargetRole = Qt::UserRole;
constexpr int kKindRole = Qt::UserRole + 1;
constexpr int kRowHeight = 30;

/// A target's name, and at the right, quiet, what it is.
class TargetDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Palette& palette = paletteOf(option);
        const bool selected = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, selected ? palette.accentGround : palette.surface);
        const QRect words = option.rect.adjusted(12, 0, -12, 0);
        const QString kind = index.data(kKindRole).toString();
        painter->setFont(themeFont(TextSize::body));
        painter->setPen(palette.quietText);
        painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter, kind);
        const QFontMetrics metrics = painter->fontMetrics();
        const int room = words.width() - metrics.horizontalAdvance(kind) - 16;
        painter->setPen(palette.text);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(index.data().toString(), Qt::ElideRight, room));
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {0, kRowHeight};
    }
};

/// Each word that was typed begins a word of the name: "mare 5" finds MareNostrum 5.
bool matches(const QString& name, const QString& typed) {
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QStringList parts = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::ranges::all_of(parts, [&](const QString& part) {
        return std::ranges::any_of(
            words, [&](const QString& word) { return word.contains(part, Qt::CaseInsensitive); });
    });
}

} // namespace

GoToDialog::GoToDialog(const Federation& federation, QWidget* parent)
    : QDialog(parent)
    , m_line(new QLineEdit(this))
    , m_list(new QListWidget(this)) {
    setObjectName(QStringLiteral("goToDialog"));
    setWindowTitle(tr("Go to"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(460, 420);
    m_line->setObjectName(QStringLiteral("goToLine"));
    m_line->setPlaceholderText(tr("Factory, state, page or action"));
    m_line->setAccessibleName(m_line->placeholderText());
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("goToList"));
    m_list->setAccessibleName(tr("Where to go"));
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new TargetDelegate(m_list));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    addPages();
    addFederation(federation);
    connect(m_line, &QLineEdit::textChanged, this, &GoToDialog::filter);
    connect(m_line, &QLineEdit::returnPressed, this, &GoToDialog::choose);
    connect(m_list, &QListWidget::itemActivated, this, &GoToDialog::choose);
    connect(m_list, &QListWidget::itemClicked, this, &GoToDialog::choose);
    filter({});
}

void GoToDialog::addPages() {
    const auto add = [this](const QString& text, PageId page) {
        m_targets.push_back({text, tr("page"), [this, page] { emit pageChosen(page); }});
    };
    add(tr("Overview"), PageId::overview);
    add(tr("Factories"), PageId::factories);
    add(tr("Shares"), PageId::shares);
    add(tr("Planner"), PageId::planner);
    add(tr("Reports"), PageId::reports);
    add(tr("Sources"), PageId::sources);
    m_targets.push_back({tr("Add source"), tr("action"), [this] { emit addSourceChosen(); }});
}

void GoToDialog::addFederation(const Federation& federation) {
    for (const System& system : federation.systems) {
        const Factory* factory = federation.factoryOf(system.id);
        const QString name = QString::fromStdString(system.name);
        m_targets.push_back(
            {factory ? QString::fromStdString(factory->name) + QStringLiteral(" · ") + name : name,
             tr("system"), [this, id = system.id] { emit systemChosen(id); }});
    }
    for (const Antenna& antenna : federation.antennas) {
        m_targets.push_back({QString::fromStdString(antenna.name) + QStringLiteral(" · ") +
                                 holderName(antenna.country),
                             tr("antenna"),
                             [this, id = HolderId{antenna.country}] { emit holderChosen(id); }});
    }
    for (const Holder& holder : federation.holders) {
        m_targets.push_back(
            {holderName(holder.id.text) + QLatin1Char(' ') + QString::fromStdString(holder.id.text),
             tr("state"), [this, id = holder.id] { emit holderChosen(id); }});
    }
}

void GoToDialog::addViews(const std::vector<SavedView>& views) {
    for (const SavedView& view : views) {
        m_targets.push_back({QString::fromStdString(view.name), tr("view"),
                             [this, view] { emit viewChosen(view); }});
    }
    filter(m_line->text());
}

void GoToDialog::filter(const QString& text) {
    m_list->clear();
    for (std::size_t i = 0; i < m_targets.size(); ++i) {
        if (!matches(m_targets[i].text, text)) {
            continue;
        }
        auto* item = new QListWidgetItem(m_targets[i].text, m_list);
        item->setData(kKindRole, m_targets[i].kind);
        item->setData(Qt::AccessibleDescriptionRole, m_targets[i].kind);
        item->setData(kTargetRole, qulonglong(i));
    }
    m_list->setCurrentRow(0);
}

void GoToDialog::choose() {
    const QListWidgetItem* item = m_list->currentItem();
    if (!item) {
        return;
    }
    const auto go = m_targets[item->data(kTargetRole).toULongLong()].go;
    accept();
    go();
}

/// Arrow keys in the line walk the list.
bool GoToDialog::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace ff
