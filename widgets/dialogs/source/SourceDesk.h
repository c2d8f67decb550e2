// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Ids.h"

#include <QObject>

class QWidget;

namespace ff {

class Questions;
class SourceDialog;
class SourceKeeping;

/// Opens the dialogs that add or change a source, over a window.
class SourceDesk final : public QObject {
    Q_OBJECT
public:
    SourceDesk(Questions& questions, QWidget* window);

    /// From now on a source is added step by step; before, in one form.
    void setKeeping(SourceKeeping& keeping) { m_keeping = &keeping; }
    /// How many days of the past a new source is asked for.
    void setPastDays(int days) { m_pastDays = days; }

    /// `system` is the one that the dialog begins with; empty: none.
    void add(const SystemId& system = {});
    void change(const SourceId& source);

signals:
    void added();

private:
    SourceDialog* addInOneForm();

    Questions& m_questions;
    QWidget* m_window;
    SourceKeeping* m_keeping = nullptr; ///< null: there is nobody to ask addresses
    int m_pastDays = 30;
};

} // namespace ff
