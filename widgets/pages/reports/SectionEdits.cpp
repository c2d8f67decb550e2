// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/reports/SectionEdits.h"

#include <QAbstractTextDocumentLayout>
#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

constexpr int kPadding = 10; ///< of the style sheet, above and below
constexpr int kLeastLines = 2;
constexpr int kMostLines = 10; ///< more than these are scrolled

/// As high as its text: a scroll bar in a box of two lines leaves no room to write in.
void fitHeight(QPlainTextEdit& text) {
    // The document of a plain text edit counts its height in lines.
    const int lines =
        std::clamp(int(std::ceil(text.document()->size().height())), kLeastLines, kMostLines);
    const int margins = 2 * int(std::ceil(text.document()->documentMargin())) +
                        2 * text.frameWidth() + text.contentsMargins().top() +
                        text.contentsMargins().bottom() + kPadding;
    text.setVerticalScrollBarPolicy(text.document()->size().height() > kMostLines
                                        ? Qt::ScrollBarAsNeeded
                                        : Qt::ScrollBarAlwaysOff);
    text.setFixedHeight(lines * text.fontMetrics().lineSpacing() + margins);
}

} // namespace

SectionEdits::SectionEdits(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("sectionEdits"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    auto* label = new QLabel(tr("Summary on the first page"), this);
    m_summary = addText(QStringLiteral("reportSummary"), tr("None"));
    label->setBuddy(m_summary);
    m_column->addWidget(label);
    m_column->addWidget(m_summary);
    connect(m_summary, &QPlainTextEdit::textChanged, this, [this] {
        m_edits.summary = m_summary->toPlainText().trimmed().toStdString();
        emit changed();
    });
}

QPlainTextEdit* SectionEdits::addText(const QString& name, const QString& placeholder) {
    auto* text = new QPlainTextEdit(this);
    text->setObjectName(name);
    text->setPlaceholderText(placeholder);
    text->setTabChangesFocus(true);
    text->document()->setDocumentMargin(1);
    text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto fit = [text] { fitHeight(*text); };
    connect(text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged,
            text, fit);
    fit();
    return text;
}

void SectionEdits::setSections(const std::vector<report::Section>& sections) {
    std::vector<std::pair<std::string, std::string>> now;
    for (const report::Section& section : sections) {
        now.emplace_back(section.id, section.title);
    }
    if (now == m_sections) {
        return; // whoever is writing goes on writing
    }
    m_sections = now;
    fill();
}

void SectionEdits::setEdits(const report::ReportEdits& edits) {
    if (edits == m_edits) {
        return;
    }
    const QSignalBlocker quiet(this);
    m_summary->setPlainText(QString::fromStdString(edits.summary));
    m_edits = edits;
    fill();
}

void SectionEdits::fill() {
    delete m_list;
    m_list = new QWidget(this);
    auto* column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(6);
    for (const auto& [id, title] : m_sections) {
        const QString name = QString::fromStdString(title);
        auto* box = new QCheckBox(name, m_list);
        box->setObjectName(QStringLiteral("section_") + QString::fromStdString(id));
        box->setToolTip(tr("Whether the report has this section"));
        box->setChecked(!m_edits.leftOut.contains(id));
        QPlainTextEdit* comment = addText(QStringLiteral("comment_") + QString::fromStdString(id),
                                          tr("Comment below it"));
        comment->setAccessibleName(tr("Comment below “%1”").arg(name));
        if (const auto known = m_edits.comments.find(id); known != m_edits.comments.end()) {
            comment->setPlainText(QString::fromStdString(known->second));
        }
        comment->setVisible(box->isChecked());
        column->addWidget(box);
        column->addWidget(comment);
        connect(box, &QCheckBox::toggled, this, [this, id, comment](bool isIn) {
            comment->setVisible(isIn);
            if (isIn) {
                m_edits.leftOut.erase(id);
            } else {
                m_edits.leftOut.insert(id);
            }
            emit changed();
        });
        connect(comment, &QPlainTextEdit::textChanged, this, [this, id, comment] {
            m_edits.comments[id] = comment->toPlainText().trimmed().toStdString();
            emit changed();
        });
    }
    m_column->addWidget(m_list);
}

} // namespace ff
