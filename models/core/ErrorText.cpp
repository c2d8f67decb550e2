// SPDX-License-Identifier: GPL-3.0-only
#include "models/core/ErrorText.h"

#include <QCoreApplication>

#include <array>

namespace ff {
namespace {

/// Sentences with %1 for where it happened and %2 for the technical words. Each says what happened
/// and what to do; `describe` takes out what an error does not have.
struct Sentence {
    const char* name;
    const char* text;
};

Sentence sentence(ErrorCode code) {
    switch (code) {
    case ErrorCode::none:
        return {"none", QT_TRANSLATE_NOOP("ff::Error", "All is well.")};
    case ErrorCode::nameNotFound:
        return {"name-not-found",
                QT_TRANSLATE_NOOP("ff::Error", "The name of %1 was not found. Check the address, "
                                               "and that this network can resolve it.")};
    case ErrorCode::connectFailed:
        return {"connect-failed",
                QT_TRANSLATE_NOOP("ff::Error",
                                  "No connection to %1 (%2). Check that the server runs and that "
                                  "no firewall stands between.")};
    case ErrorCode::tlsUnknownCa:
        return {"tls-unknown-ca",
                QT_TRANSLATE_NOOP("ff::Error",
                                  "The certificate of %1 was signed by an authority that is not "
                                  "trusted here (%2). Name the site's authority with “ca”.")};
    case ErrorCode::tlsWrongHost:
        return {"tls-wrong-host",
                QT_TRANSLATE_NOOP("ff::Error",
                                  "The certificate of %1 belongs to another host (%2). Use the "
                                  "name that stands in the certificate.")};
    case ErrorCode::tlsExpired:
        return {"tls-expired",
                QT_TRANSLATE_NOOP("ff::Error",
                                  "The certificate of %1 is not valid at this time (%2). The site "
                                  "has to renew it; check this computer's clock too.")};
    case ErrorCode::tlsFailed:
        return {"tls-failed",
                QT_TRANSLATE_NOOP("ff::Error",
                                  "No encrypted connection to %1 (%2). Check that the port speaks "
                                  "TLS; if the source speaks plain HTTP, begin its address with "
                                  "http://.")};
    case ErrorCode::proxyRefused:
        return {"proxy-refused",
                QT_TRANSLATE_NOOP("ff::Error",
                                  "The proxy did not let the request to %1 through (%2). Check "
                                  "the proxy settings of the environment.")};
    case ErrorCode::deadlineExceeded:
        return {"deadline-exceeded",
                QT_TRANSLATE_NOOP("ff::Error",
                                  "%1 did not answer in time (%2). Check address and port, and "
                                  "that the server is not overloaded; the next poll tries "
                                  "again.")};
    case ErrorCode::connectionClosed:
        return {"connection-closed",
                QT_TRANSLATE_NOOP("ff::Error", "%1 closed the connection before its answer was "
                                               "complete (%2). The next poll tries again.")};
    case ErrorCode::redirectRefused:
        return {"redirect-refused",
                QT_TRANSLATE_NOOP("ff::Error",
                                  "%1 sent the request elsewhere, which was not followed (%2). "
                                  "Enter the final address of the source.")};
    case ErrorCode::bodyTooLarge:
        return {"body-too-large",
                QT_TRANSLATE_NOOP("ff::Error", "The answer of %1 is larger than allowed (%2). Ask "
                                               "for less, with a preset or queries of your own.")};
    case ErrorCode::badEncoding:
        return {"bad-encoding",
                QT_TRANSLATE_NOOP("ff::Error", "The answer of %1 could not be unpacked (%2). A "
                                               "proxy before the site may be at fault.")};
    case ErrorCode::badHttp:
        return {"bad-http",
                QT_TRANSLATE_NOOP("ff::Error", "%1 does not answer in proper HTTP (%2). Check "
                                               "address and port.")};
    case ErrorCode::unauthorised:
        return {"unauthorised",
                QT_TRANSLATE_NOOP("ff::Error", "%1 refused the credentials (%2). Check user and "
                                               "token of the source.")};
    case ErrorCode::tokenExpired:
        return {"token-expired",
                QT_TRANSLATE_NOOP("ff::Error",
                                  "The token for %1 is no longer accepted (%2). Renew it, or let "
                                  "“token_command” print a fresh one.")};
    case ErrorCode::httpStatus:
        return {"http-status",
                QT_TRANSLATE_NOOP("ff::Error", "%1 refused the request (%2). Check the address and "
                                               "the kind of the source.")};
    case ErrorCode::emptyAnswer:
        return {"empty-answer",
                QT_TRANSLATE_NOOP("ff::Error", "The answer of %1 was empty. The exporter runs but "
                                               "measures nothing; the site has to look at it.")};
    case ErrorCode::notJson:
        return {"not-json",
                QT_TRANSLATE_NOOP("ff::Error", "%1 did not answer in JSON (%2). A login page or a "
                                               "proxy may stand before it.")};
    case ErrorCode::unexpectedAnswer:
        return {"unexpected-answer",
                QT_TRANSLATE_NOOP("ff::Error", "The answer of %1 is not what this kind of source "
                                               "gives (%2). Check its kind and address.")};
    case ErrorCode::syntax:
        return {"syntax", QT_TRANSLATE_NOOP("ff::Error", "%1 cannot be read: %2. Whoever "
                                                         "writes it has to correct it.")};
    case ErrorCode::siteReportsError:
        return {"site-reports-error",
                QT_TRANSLATE_NOOP("ff::Error", "%1 answered, but reports a problem of its own: "
                                               "%2. The site has to look at it.")};
    case ErrorCode::partialAnswer:
        return {"partial-answer",
                QT_TRANSLATE_NOOP("ff::Error", "%1 gave only part of its data (%2). Figures cover "
                                               "less until it is whole again.")};
    case ErrorCode::noData:
        return {"no-data",
                QT_TRANSLATE_NOOP("ff::Error", "%1 has none of the metrics that were asked for "
                                               "(%2). Check preset and queries.")};
    case ErrorCode::unknownVersion:
        return {"unknown-version",
                QT_TRANSLATE_NOOP("ff::Error", "%1 speaks a version that this program does not "
                                               "know (%2). A newer program may help.")};
    case ErrorCode::badConfig:
        return {"bad-config", QT_TRANSLATE_NOOP("ff::Error", "%1: %2. Correct the entry; the "
                                                             "rest is in force.")};
    case ErrorCode::credentialUnreadable:
        return {"credential-unreadable",
                QT_TRANSLATE_NOOP("ff::Error",
                                  "The credential for %1 could not be read (%2). Check the file, "
                                  "variable or command that gives it.")};
    case ErrorCode::cacheUnusable:
        return {"cache-unusable",
                QT_TRANSLATE_NOOP("ff::Error", "%1 cannot be used as the cache (%2). It was left "
                                               "untouched; name another file with --cache, or make "
                                               "a new one of a damaged one by “factoryfloor "
                                               "repair”.")};
    case ErrorCode::cacheDeleted:
        return {"cache-deleted",
                QT_TRANSLATE_NOOP(
                    "ff::Error", "Another program deleted the cache %1 while it was in use. It was "
                                 "written again at the same place; nothing was lost.")};
    case ErrorCode::cacheReplaced:
        return {"cache-replaced",
                QT_TRANSLATE_NOOP("ff::Error",
                                  "Another program replaced the cache %1 while it was in use. All "
                                  "that was collected is in %2, where collecting goes on. To keep "
                                  "it, end this program and put that file in place of the other.")};
    case ErrorCode::cacheDamaged:
        return {"cache-damaged",
                QT_TRANSLATE_NOOP("ff::Error",
                                  "Another program cut or overwrote the cache %1 while it was in "
                                  "use. Collecting goes on in the new file %2. End this program, "
                                  "and put a backup, that file or what “factoryfloor repair” makes "
                                  "in place of the damaged one.")};
    case ErrorCode::journalDeleted:
        return {"journal-deleted",
                QT_TRANSLATE_NOOP(
                    "ff::Error", "Another program deleted the journal (-wal) of the cache %1 while "
                                 "it was in use. Its content was saved; nothing was lost.")};
    case ErrorCode::journalCut:
        return {"journal-cut",
                QT_TRANSLATE_NOOP("ff::Error",
                                  "Another program cut the journal (-wal) of the cache %1 while it "
                                  "was in use. The newest polls may be missing; they count as not "
                                  "seen. “factoryfloor verify” compares the rest.")};
    case ErrorCode::cacheNewer:
        return {"cache-newer",
                QT_TRANSLATE_NOOP("ff::Error",
                                  "%1 was written by a newer version of this program (%2). It was "
                                  "left untouched; update the program or name another file.")};
    case ErrorCode::cacheReadOnly:
        return {"cache-read-only",
                QT_TRANSLATE_NOOP("ff::Error", "%1 cannot be written (%2). Change its rights, or "
                                               "name another file with --cache.")};
    case ErrorCode::diskFull:
        return {"disk-full",
                QT_TRANSLATE_NOOP("ff::Error", "The disk of %1 is full (%2). Make room: what was "
                                               "collected waits in memory meanwhile.")};
    case ErrorCode::cacheLocked:
        return {"cache-locked",
                QT_TRANSLATE_NOOP("ff::Error", "Another program writes to %1 (%2). This one reads "
                                               "and follows.")};
    case ErrorCode::networkFilesystem:
        return {"network-filesystem",
                QT_TRANSLATE_NOOP("ff::Error", "%1 lies on a network file system (%2), where the "
                                               "cache is not safe. Put it on a local disk.")};
    case ErrorCode::fileUnreadable:
        return {"file-unreadable",
                QT_TRANSLATE_NOOP("ff::Error", "%1 cannot be read (%2). Check that it exists and "
                                               "may be read.")};
    case ErrorCode::fileUnwritable:
        return {"file-unwritable",
                QT_TRANSLATE_NOOP("ff::Error", "%1 cannot be written (%2). Make room on its disk, "
                                               "or name a folder that may be written.")};
    case ErrorCode::wrongSystem:
        return {"wrong-system",
                QT_TRANSLATE_NOOP("ff::Error",
                                  "%1 belongs to another system (%2). Name the right one; if it is "
                                  "of this one all the same, say --force, or force = true for a "
                                  "folder in sources.toml.")};
    case ErrorCode::cancelled:
        return {"cancelled", QT_TRANSLATE_NOOP("ff::Error", "Stopped before it was done.")};
    case ErrorCode::internal:
        return {"internal",
                QT_TRANSLATE_NOOP("ff::Error", "The program made a mistake at %1 (%2). Please "
                                               "report it with these words.")};
    case ErrorCode::unknownSystem:
        return {"unknown-system",
                QT_TRANSLATE_NOOP("ff::Error", "There is no system “%1”. There are: %2.")};
    case ErrorCode::unknownReport:
        return {"unknown-report",
                QT_TRANSLATE_NOOP("ff::Error", "There is no report %1. There are: %2.")};
    case ErrorCode::damagedReport:
        return {"damaged-report",
                QT_TRANSLATE_NOOP("ff::Error",
                                  "Report %1 cannot be read from the cache (%2). Go "
                                  "back to a backup of the cache, or freeze it anew.")};
    case ErrorCode::unknownDefinition:
        return {
            "unknown-definition",
            QT_TRANSLATE_NOOP("ff::Error", "There is no report definition “%1”. There are: %2.")};
    case ErrorCode::definitionRefused:
        return {"definition-refused",
                QT_TRANSLATE_NOOP("ff::Error", "The report definition “%1” was not kept (%2). "
                                               "Choose another name.")};
    case ErrorCode::countOverflow:
        return {"count-overflow",
                QT_TRANSLATE_NOOP("ff::Error", "The sums of %1 are larger than can be counted "
                                               "(%2). Some job has impossible times or GPUs; "
                                               "nothing was written.")};
    case ErrorCode::noteRefused:
        return {"note-refused",
                QT_TRANSLATE_NOOP("ff::Error", "The note on %1 was not kept (%2). Write it anew, "
                                               "in fewer words.")};
    case ErrorCode::cacheOpening:
        return {"cache-opening",
                QT_TRANSLATE_NOOP("ff::Error", "The cache is still being opened. Figures follow "
                                               "as soon as it is.")};
    }
    return {"unknown", QT_TRANSLATE_NOOP("ff::Error", "An unknown problem at %1 (%2).")};
}

/// The place for %1 and the technical words for %2, where the sentence has them: not each does.
/// Both at once, since the words of a site may themselves hold "%1" or "%2".
QString filled(const QString& sentence, const QString& place, const QString& detail) {
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const QChar next = i + 1 < sentence.size() ? sentence[i + 1] : QChar();
        if (sentence[i] == u'%' && (next == u'1' || next == u'2')) {
            text += next == u'1' ? place : detail;
            ++i;
        } else {
            text += sentence[i];
        }
    }
    return text;
}

/// The status in "HTTP 503: words"; 0 where there is none.
int statusIn(const std::string& detail) {
    constexpr std::string_view kDigits = "0123456789";
    const auto at = detail.find_first_of(kDigits);
    const auto end = detail.find_first_not_of(kDigits, at);
    const bool isStatus =
        at != std::string::npos && (end == std::string::npos ? detail.size() : end) - at == 3;
    return isStatus ? std::stoi(detail.substr(at, 3)) : 0;
}

/// What to do about a refusal depends on its status.
const char* refusalSentence(const Error& error) {
    const int status = statusIn(error.detail);
    if (status == 404) {
        return QT_TRANSLATE_NOOP("ff::Error",
                                 "%1 does not know this address (%2). Check its path.");
    }
    if (status >= 500) {
        return QT_TRANSLATE_NOOP("ff::Error", "%1 has a fault of its own (%2). The next poll tries "
                                              "again; if it lasts, the site has to look at it.");
    }
    return sentence(error.code).text;
}

} // namespace

QString describe(const Error& error) {
    using namespace Qt::StringLiterals;
    QString text = QCoreApplication::translate("ff::Error", error.code == ErrorCode::httpStatus
                                                                ? refusalSentence(error)
                                                                : sentence(error.code).text);
    QString detail = QString::fromStdString(error.detail).trimmed();
    while (detail.endsWith(u'.')) {
        detail.chop(1);
    }
    if (detail.isEmpty()) {
        text.remove(u" (%2)"_s).remove(u": %2"_s);
    }
    if (!error.where.empty()) {
        return filled(text, QString::fromStdString(error.where), detail);
    }
    // A sentence that begins with the place begins with a capital here.
    const bool first = text.startsWith(u"%1"_s);
    return filled(text,
                  first ? QCoreApplication::translate("ff::Error", "The source")
                        : QCoreApplication::translate("ff::Error", "the source"),
                  detail);
}

const char* name(ErrorCode code) {
    return sentence(code).name;
}

} // namespace ff
