// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/reports/SectionEdits.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ff {
namespace {

constexpr int kTextHeight = 56;

} // namespace

SectionEdits::SectionEdits(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("sectionEdits"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    auto* label = new QLabel(tr("Summary on the first page"), this);
    QPlainTextEdit* summary = addText(QStringLiteral("reportSummary"), tr("None"));
    label->setBuddy(summary);
    m_column->addWidget(label);
    m_column->addWidget(summary);
    connect(summary, &QPlainTextEdit::textChanged, this, [this, summary] {
        m_edits.summary = summary->toPlainText().trimmed().toStdString();
        emit changed();
    });
}

QPlainTextEdit* SectionEdits::addText(const QString& name, const QString& placeholder) {
    auto* text = new QPlainTextEdit(this);
    text->setObjectName(name);
    text->setPlaceholderText(placeholder);
    text->setTabChangesFocus(true);
    text->setFixedHeight(kTextHeight);
    text->document()->setDocumentMargin(1); // one line stands without a scroll bar
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
