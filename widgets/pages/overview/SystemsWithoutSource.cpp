// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/overview/SystemsWithoutSource.h"

#include "widgets/theme/Palette.h"

#include <QEvent>
#include <QLabel>
#include <QUrl>
#include <QVBoxLayout>

namespace ff {

SystemsWithoutSource::SystemsWithoutSource(QWidget* parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_names(new QLabel(this)) {
    setObjectName(QStringLiteral("withoutSource"));
    m_heading->setProperty("quiet", true);
    m_names->setObjectName(QStringLiteral("withoutSourceNames"));
    m_names->setIndent(0); // its border would make one
    m_names->setProperty("quiet", true);
    m_names->setTextFormat(Qt::RichText);
    m_names->setWordWrap(true);
    m_names->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 4);
    column->setSpacing(2);
    column->addWidget(m_heading);
    column->addWidget(m_names);
    connect(m_names, &QLabel::linkActivated, this, [this](const QString& link) {
        emit systemActivated(SystemId{QUrl::fromPercentEncoding(link.toUtf8()).toStdString()});
    });
    hide();
}

void SystemsWithoutSource::setRows(std::vector<FloorRow> rows, const Formatter& formatter) {
    m_rows = std::move(rows);
    m_formatter = formatter;
    write();
    setVisible(!m_rows.empty());
}

void SystemsWithoutSource::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        write();
    }
}

void SystemsWithoutSource::write() {
    // Links have a colour of their own, which is too loud here.
    const QString ink = Palette::of(this).quietText.name();
    QStringList names;
    QStringList plain;
    for (const FloorRow& row : m_rows) {
        const QString title = QString::fromStdString(row.title);
        const QString size = row.capacity
                                 ? QChar(QChar::Nbsp) + m_formatter.text(row.capacity, Unit::gpus)
                                 : QString();
        const QString id =
            QString::fromUtf8(QUrl::toPercentEncoding(QString::fromStdString(row.system.text)));
        const QString shown =
            QString(title).replace(QLatin1Char(' '), QChar(QChar::Nbsp)).toHtmlEscaped();
        names << QStringLiteral("<a href=\"%1\" style=\"color:%2;text-decoration:none\">%3</a>%4")
                     .arg(id, ink, shown, size.toHtmlEscaped());
        plain << title + size;
    }
    m_heading->setText(tr("No source yet: %n systems", nullptr, int(m_rows.size())));
    m_names->setText(names.join(QChar(QChar::Nbsp) + QStringLiteral("· ")));
    m_names->setAccessibleName(m_heading->text());
    m_names->setAccessibleDescription(plain.join(QStringLiteral(", ")));
}

} // namespace ff
