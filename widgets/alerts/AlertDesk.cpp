// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/alerts/AlertDesk.h"

#include "models/alerts/AlertWords.h"
#include "widgets/alerts/AlertCenter.h"
#include "widgets/alerts/AlertsDialog.h"

namespace ff {

AlertDesk::AlertDesk(AlertKeeping& keeping, const Questions& questions, QWidget* window)
    : QObject(window)
    , m_questions(questions)
    , m_window(window)
    , m_center(new AlertCenter(keeping, this)) {
    connect(m_center, &AlertCenter::viewChanged, this, [this] { emit openChanged(open()); });
    connect(m_center, &AlertCenter::fired, this, [this](const AlertNow& now) {
        if (!m_center->view().isSimulated) {
            emit fired(nameOf(now.rule), AlertCenter::sentence(now));
        }
    });
}

int AlertDesk::open() const {
    return m_center->view().open();
}

/// It lies below the window and not in a member: the window deletes its dialogs when the language
/// changes.
AlertsDialog* AlertDesk::dialog() const {
    return m_window->findChild<AlertsDialog*>();
}

bool AlertDesk::isDialogVisible() const {
    return dialog() && dialog()->isVisible();
}

void AlertDesk::showDialog(const std::string& zone) {
    AlertsDialog* shown = dialog();
    if (!shown) {
        shown = new AlertsDialog(*m_center, m_questions, m_window);
        connect(shown, &AlertsDialog::systemActivated, this, &AlertDesk::systemActivated);
    }
    shown->setZone(zone);
    shown->show();
    shown->raise();
    shown->activateWindow();
}

} // namespace ff
