// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/frame/strip/HolderPopup.h"

#include "widgets/theme/CountryNames.h"
#include "widgets/theme/Palette.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ff {
namespace {

constexpr int kHolderRole = Qt::UserRole;
constexpr QSize kSize(290, 420);

bool isChoice(const QListWidgetItem* item) {
    return item && item->flags().testFlag(Qt::ItemIsSelectable);
}

/// By a part of its name, or by its code.
bool matches(const HolderId& holder, const QString& typed) {
    return typed.isEmpty() || holderName(holder.text).contains(typed, Qt::CaseInsensitive) ||
           QString::fromStdString(holder.text).compare(typed, Qt::CaseInsensitive) == 0;
}

bool holds(const std::vector<HolderId>& holders, const HolderId& holder) {
    return std::ranges::find(holders, holder) != holders.end();
}

} // namespace

HolderPopup::HolderPopup(std::vector<HolderId> own, std::vector<HolderId> all,
                         const HolderId& chosen, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_own(std::move(own))
    , m_all(std::move(all))
    , m_chosen(chosen)
    , m_line(new QLineEdit(this))
    , m_list(new QListWidget(this)) {
    setObjectName(QStringLiteral("holderPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::Box);
    resize(kSize);
    std::ranges::sort(m_all, [](const HolderId& a, const HolderId& b) {
        return QString::localeAwareCompare(holderName(a.text), holderName(b.text)) < 0;
    });
    m_line->setObjectName(QStringLiteral("holderSearch"));
    m_line->setPlaceholderText(tr("Search a state"));
    m_line->setAccessibleName(m_line->placeholderText());
    m_line->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("holderList"));
    m_list->setAccessibleName(tr("States"));
    m_list->setFocusPolicy(Qt::NoFocus); // the line has the keys
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    connect(m_line, &QLineEdit::textChanged, this, &HolderPopup::fill);
    connect(m_line, &QLineEdit::returnPressed, this, &HolderPopup::choose);
    connect(m_list, &QListWidget::itemClicked, this, &HolderPopup::choose);
    fill();
    setFocusProxy(m_line);
}

void HolderPopup::setUse(const SharesView& shares) {
    for (const SharesView::Row& row : shares.rows) {
        if (holds(m_all, row.holder) && row.total.gpuHours > 0) {
            m_used.push_back(row.holder);
        }
    }
    const HolderId marked = current();
    fill();
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        if (isChoice(item) && item->data(kHolderRole).toString().toStdString() == marked.text) {
            m_list->setCurrentRow(row);
            break;
        }
    }
}

void HolderPopup::fill() {
    m_list->clear();
    if (m_line->text().trimmed().isEmpty()) {
        auto* all = new QListWidgetItem(tr("All"), m_list);
        all->setData(kHolderRole, QString());
    }
    std::vector<HolderId> used;
    std::vector<HolderId> rest;
    for (const HolderId& holder : m_used) {
        if (!holds(m_own, holder)) {
            used.push_back(holder);
        }
    }
    for (const HolderId& holder : m_all) {
        if (!holds(m_own, holder) && !holds(m_used, holder)) {
            rest.push_back(holder);
        }
    }
    addGroup(tr("Yours"), m_own);
    addGroup(tr("With use in the period"), used);
    addGroup(used.empty() ? tr("All states") : tr("The other states"), rest);
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        if (!isChoice(item)) {
            continue;
        }
        const bool isChosen = item->data(kHolderRole).toString().toStdString() == m_chosen.text;
        if (first < 0 || (isChosen && m_line->text().isEmpty())) {
            first = row;
        }
    }
    m_list->setCurrentRow(first);
}

void HolderPopup::addGroup(const QString& title, const std::vector<HolderId>& holders) {
    const QString typed = m_line->text().trimmed();
    bool begun = false;
    for (const HolderId& holder : holders) {
        if (!matches(holder, typed)) {
            continue;
        }
        if (!begun) {
            auto* head = new QListWidgetItem(title, m_list);
            head->setFlags(Qt::ItemIsEnabled);
            head->setForeground(Palette::of(this).quietText);
            begun = true;
        }
        auto* item = new QListWidgetItem(holderName(holder.text), m_list);
        item->setData(kHolderRole, QString::fromStdString(holder.text));
        if (holder == m_chosen) {
            QFont font = item->font();
            font.setWeight(QFont::DemiBold);
            item->setFont(font);
        }
    }
}

/// The next entry that is no heading.
void HolderPopup::step(int by) {
    for (int row = m_list->currentRow() + by; row >= 0 && row < m_list->count(); row += by) {
        if (isChoice(m_list->item(row))) {
            m_list->setCurrentRow(row);
            return;
        }
    }
}

HolderId HolderPopup::current() const {
    const QListWidgetItem* item = m_list->currentItem();
    return isChoice(item) ? HolderId{item->data(kHolderRole).toString().toStdString()} : HolderId{};
}

void HolderPopup::choose() {
    if (!isChoice(m_list->currentItem())) {
        return;
    }
    const HolderId holder = current();
    close();
    emit chosen(holder);
}

bool HolderPopup::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            step(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace ff
