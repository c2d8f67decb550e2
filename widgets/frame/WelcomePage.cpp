// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/frame/WelcomePage.h"

#include "widgets/controls/Card.h"
#include "widgets/theme/Type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ff {

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("welcomePage"));
    auto* title = new QLabel(tr("Factory Floor"), this);
    title->setFont(themeFont(TextSize::figure));
    title->setAlignment(Qt::AlignCenter);
    auto* text = new QLabel(tr("Whether Europe's AI Factories are used, by whom, and where it "
                               "jams. Nothing is being watched yet."),
                            this);
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);

    auto* ways = new QHBoxLayout;
    ways->setSpacing(16);
    ways->addStretch(1);
    ways->addWidget(way("exploreDemo", tr("Explore a simulated federation"),
                        tr("Every factory of the catalogue with thirty days of invented jobs, "
                           "served on this computer in the sites' own formats. Nothing leaves it."),
                        tr("Explore"), &WelcomePage::demoRequested));
    ways->addWidget(way("addFirstSource", tr("Add your first source"),
                        tr("A Prometheus, a Slurm REST service or a metrics page of a site that "
                           "you may read. A test says what was found before anything is kept."),
                        tr("Add a source…"), &WelcomePage::addSourceRequested));
    ways->addStretch(1);

    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(16);
    column->addLayout(ways);
    column->addStretch(3);
}

QWidget* WelcomePage::way(const char* name, const QString& title, const QString& text,
                          const QString& button, void (WelcomePage::*chosen)()) {
    auto* card = new Card(title, this);
    card->setFixedWidth(340);
    auto* words = new QLabel(text, card);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* go = new QPushButton(button, card);
    go->setObjectName(QLatin1String(name));
    go->setAccessibleName(title);
    go->setDefault(chosen == &WelcomePage::demoRequested);
    card->body()->addWidget(words, 1);
    card->body()->addSpacing(8);
    card->body()->addWidget(go, 0, Qt::AlignLeft);
    connect(go, &QPushButton::clicked, this, chosen);
    return card;
}

} // namespace ff
