// SPDX-License-Identifier: GPL-3.0-only
#include "models/views/ViewLink.h"

#include "models/views/ViewFields.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

namespace ff {
namespace {

using namespace Qt::StringLiterals;

const QString kScheme = u"factoryfloor"_s;
const QString kHost = u"view"_s;

} // namespace

QString linkTo(const SavedView& view) {
    QString link = kScheme + u"://"_s + kHost;
    QChar between = u'?';
    for (const auto& [field, word] : fieldsOf(view)) {
        link +=
            between + QString::fromStdString(field) + u'=' +
            QString::fromLatin1(QUrl::toPercentEncoding(QString::fromStdString(word), ":/", "~"));
        between = u'&';
    }
    return link;
}

bool isViewLink(const QString& text) {
    return text.trimmed().startsWith(kScheme + u':', Qt::CaseInsensitive);
}

std::expected<SavedView, QString> viewOfLink(const QString& link) {
    const QString text = link.trimmed();
    const auto refuse = [](const char* sentence) {
        return std::unexpected(QCoreApplication::translate("ff::views", sentence));
    };
    if (text.size() > qsizetype(view_limits::kLink)) {
        return refuse(QT_TRANSLATE_NOOP(
            "ff::views", "The view was not opened: its link is longer than any that Factory Floor "
                         "writes. Ask for the view as a file."));
    }
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != kScheme || url.host() != kHost ||
        (!url.path().isEmpty() && url.path() != "/"_L1) || url.hasFragment() ||
        !url.userInfo().isEmpty() || url.port() != -1) {
        return refuse(QT_TRANSLATE_NOOP("ff::views",
                                        "This is no link to a view: one begins with "
                                        "factoryfloor://view? and has no spaces or line breaks."));
    }
    ViewFields fields;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto& [field, word] : items) {
        fields.emplace_back(field.toStdString(), word.toStdString());
    }
    return viewOf(fields);
}

} // namespace ff
