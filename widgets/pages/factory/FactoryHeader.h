// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/questions/Questions.h"
#include "widgets/theme/Icons.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace ff {

class ElidedLabel;
class FilterButton;

/// On top of a factory: which one, its facts, the way to its neighbours, and what can be done with
/// the charts below.
class FactoryHeader final : public QWidget {
    Q_OBJECT
public:
    explicit FactoryHeader(Questions& questions, QWidget* parent = nullptr);

    /// What is looked at: its neighbours are those of the network.
    void setPlace(const SystemId& system, const NetworkId& network);
    void display(const FactoryView& view);
    /// "2 – 9 Nov 2026": the time that was picked in a chart; a click lets go of it. Empty: none.
    void setPicked(const QString& part);

signals:
    void compareRequested();
    void pickedCleared();
    void systemChosen(const ff::SystemId& system);
    /// The neighbour: one looks on along the row rather than going somewhere.
    void systemStepped(const ff::SystemId& system);
    void tablesToggled(bool shown);
    void pictureRequested();

private:
    QToolButton* stepButton(const char* name, Icon drawing, const QString& text, int by);
    void buildMenu();
    void step(int by);

    Questions& m_questions;
    SystemId m_system;
    NetworkId m_network;
    FilterButton* m_choice;
    ElidedLabel* m_facts;
    QPushButton* m_picked;
};

} // namespace ff
