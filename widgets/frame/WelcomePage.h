// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QWidget>

namespace ff {

/// The first start without sources: two ways to begin.
class WelcomePage final : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget* parent = nullptr);

signals:
    void demoRequested();
    void addSourceRequested();

private:
    QWidget* way(const char* name, const QString& title, const QString& text, const QString& button,
                 void (WelcomePage::*chosen)());
};

} // namespace ff
