// SPDX-License-Identifier: GPL-3.0-only
// The main window in another language: its pages are built anew and look at the same.
#include "widgets/alerts/AlertCenter.h"
#include "widgets/alerts/AlertsDialog.h"
#include "widgets/frame/MainWindow.h"
#include "widgets/frame/TopStrip.h"
#include "widgets/frame/TroubleBar.h"
#include "widgets/pages/factory/FactoryPage.h"
#include "widgets/pages/overview/OverviewPage.h"
#include "widgets/pages/planner/PlannerPage.h"
#include "widgets/pages/reports/ReportsPage.h"
#include "widgets/pages/shares/SharesPage.h"

#include <QComboBox>

#include <algorithm>
#include <utility>

namespace ff {

struct MainWindow::Choices {
    OverviewLook overview{};
    PilotNeed need{};
    std::string scenarios{};
    std::vector<HolderId> recent{};
    std::vector<Window> zooms{};
    std::optional<Window> span{};
    ReportsPage::Left report{};
    std::vector<PageChoices> ofPages{};
    QStringList troubles{}; ///< newest first
};

MainWindow::Choices MainWindow::choices() const {
    Choices kept{.overview = m_overview->look(),
                 .need = m_planner->need(),
                 .scenarios = m_planner->scenarios(),
                 .recent = m_strip->recent(),
                 .zooms = m_factory->zooms(),
                 .span = m_factory->span(),
                 .report = m_reports->left(),
                 .troubles = m_trouble->sentences()};
    for (const Page* page : pages()) {
        kept.ofPages.push_back(page->choices());
    }
    return kept;
}

void MainWindow::takeOver(const Choices& kept) {
    m_overview->setLook(kept.overview);
    m_planner->setNeed(kept.need);
    m_planner->setScenarios(kept.scenarios);
    m_strip->setRecent(kept.recent);
    showPlace(here());
    m_factory->setZooms(kept.zooms);
    m_factory->setSpan(kept.span);
    m_reports->takeOver(kept.report);
    const std::vector<Page*> all = pages();
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i]->choose(kept.ofPages[i]);
    }
    std::for_each(kept.troubles.crbegin(), kept.troubles.crend(),
                  [this](const QString& sentence) { showTrouble(sentence); });
}

void MainWindow::takePreferences(const Preferences& chosen) {
    const QString before = std::exchange(m_preferences, chosen).language;
    if (chosen.language != before) {
        // Not while the dialog that says so still does: it goes with the language.
        QMetaObject::invokeMethod(
            this, [this, language = chosen.language] { speak(language); }, Qt::QueuedConnection);
    }
}

void MainWindow::speak(const QString& language) {
    Choices kept = choices();
    std::string& reportLanguage = kept.report.definition.language;
    if (reportLanguage == QLocale().bcp47Name().section(u'-', 0, 0).toStdString()) {
        reportLanguage.clear(); // it was in the window's language, and follows it
    }
    const auto* settings = findChild<SettingsDialog*>();
    const std::optional<QPoint> settingsAt =
        settings ? std::optional(settings->pos()) : std::nullopt;
    const auto* alerts = findChild<AlertsDialog*>();
    const bool hadAlerts = alerts && alerts->isVisible();
    qDeleteAll(findChildren<QDialog*>());
    setUpdatesEnabled(false);
    delete takeCentralWidget();
    emit languageChosen(language);
    unsetLocale(); // what is built below writes dates as the new one does
    build();
    if (m_alerts) {
        m_rail->setAlerts(m_alerts->view().open());
    }
    takeOver(kept);
    setUpdatesEnabled(true);
    if (hadAlerts) {
        showAlerts();
    }
    if (settingsAt) {
        openSettings();
        auto* dialog = findChild<SettingsDialog*>();
        dialog->move(*settingsAt);
        dialog->findChild<QComboBox*>(QStringLiteral("settingsLanguage"))->setFocus();
    }
}

} // namespace ff
