// SPDX-License-Identifier: GPL-3.0-only
#include "app/verbs/Publish.h"

#include "app/session/OwnPage.h"

#include <QCoreApplication>

#include <iostream>

namespace ff {

std::unique_ptr<feeds::PageServer> publish(Session& session, const cli::Collect& wanted) {
    const auto page = std::make_shared<OwnPage>(session);
    auto server = feeds::PageServer::start({.address = wanted.publish,
                                            .tokenFile = wanted.tokenFile,
                                            .certificate = wanted.certificate,
                                            .key = wanted.key,
                                            .page = [page] { return page->text(); }});
    if (!server) {
        std::cerr << QCoreApplication::translate(
                         "collect", "The aggregates cannot be served: %1 (%2). Correct what "
                                    "--publish says.")
                         .arg(QString::fromStdString(server.error().detail),
                              QString::fromStdString(server.error().where))
                         .toStdString()
                  << '\n';
        return nullptr;
    }
    QString text = QCoreApplication::translate("collect", "The aggregates are at %1.")
                       .arg(QString::fromStdString((*server)->url()));
    if (!(*server)->isLoopback() && wanted.tokenFile.empty()) {
        text += QLatin1Char(' ') +
                QCoreApplication::translate("collect", "Whoever reaches this address may read "
                                                       "them: --publish-token limits that.");
    }
    std::cerr << text.toStdString() << std::endl;
    return std::move(*server);
}

} // namespace ff
