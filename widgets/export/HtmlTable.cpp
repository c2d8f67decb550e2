// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/export/HtmlTable.h"

#include <QCoreApplication>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("ff::Picture", text);
}

QString cell(const char* tag, const QString& text, bool isNumber) {
    const QString name = QLatin1String(tag);
    return u'<' + name + (isNumber ? u" align=\"right\">"_s : u">"_s) + text.toHtmlEscaped() +
           u"</"_s + name + u'>';
}

QString caption(const ExportContext& context) {
    QStringList words{context.title, context.subject, context.periodText(), context.holder};
    if (context.simulated) {
        words << QCoreApplication::translate("ff::Picture", "SIMULATED");
    }
    words.removeAll(QString());
    return words.join(u" \u00b7 "_s);
}

QString origin(const ExportContext& context) {
    QStringList words;
    if (!context.source.isEmpty()) {
        words << translated("Source: %1").arg(context.source);
    }
    if (context.coverage) {
        words << translated("%1 seen").arg(context.formatter.text(*context.coverage, Unit::ratio));
    }
    return words.join(u" \u00b7 "_s);
}

} // namespace

QString toHtml(const TableData& table, const ExportContext& context) {
    const bool covered = table.seen.size() == table.rows.size() && !table.seen.empty();
    QString html = u"<html><head><meta charset=\"utf-8\"></head><body>\n<table>\n<caption>"_s +
                   caption(context).toHtmlEscaped() + u"</caption>\n<tr>"_s +
                   cell("th", table.rowHeading, false);
    for (const TableData::Column& column : table.columns) {
        // "45 %" and "2 h 5 min" say their unit themselves, and it is not that of the CSV.
        const bool isBare = column.unit == Unit::gpus || column.unit == Unit::gpuHours;
        html += cell("th", isBare ? headingOf(column, context.formatter.isWeighed()) : column.title,
                     column.texts.empty());
    }
    if (covered) {
        html += cell("th", QCoreApplication::translate("ff::ChartTable", "Coverage"), true);
    }
    html += u"</tr>\n"_s;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        html += u"<tr>"_s + cell("td", table.rows[row], false);
        for (const TableData::Column& column : table.columns) {
            if (row < column.texts.size()) {
                html += cell("td", column.texts[row], false);
            } else {
                const auto value =
                    row < column.values.size() ? column.values[row] : std::optional<double>();
                html += cell("td", context.formatter.text(value, column.unit), true);
            }
        }
        if (covered) {
            html += cell("td", context.formatter.text(table.seen[row], Unit::ratio), true);
        }
        html += u"</tr>\n"_s;
    }
    html += u"</table>\n"_s;
    if (const QString words = origin(context); !words.isEmpty()) {
        html += u"<p>"_s + words.toHtmlEscaped() + u"</p>\n"_s;
    }
    return html + u"</body></html>\n"_s;
}

} // namespace ff
