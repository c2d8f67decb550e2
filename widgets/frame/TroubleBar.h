// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;

namespace ff {

/// Sentences about what went wrong, at the bottom of the window, newest first, until closed. The
/// same sentence twice is one.
class TroubleBar final : public QWidget {
    Q_OBJECT
public:
    explicit TroubleBar(QWidget* parent = nullptr);

    void add(const QString& sentence);
    /// All of them, newest first.
    [[nodiscard]] const QStringList& sentences() const { return m_sentences; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void clear();

    QStringList m_sentences;
    QLabel* m_label;
};

} // namespace ff
