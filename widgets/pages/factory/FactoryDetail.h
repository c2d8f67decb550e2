// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/questions/Questions.h"

#include <QTimer>

#include <optional>

namespace ff {

class TimeLink;

/// What a factory's page asks beside its period: finer data of the part that its charts are zoomed
/// to, and the figures of a span that was picked. It asks once the zoom rests; what was shown stays
/// until the answer is there, and a question that nobody waits for any more is cancelled.
class FactoryDetail final : public QObject {
    Q_OBJECT
public:
    FactoryDetail(Questions& questions, const TimeLink& link, QObject* parent = nullptr);
    ~FactoryDetail() override;

    /// Another question drops the answers to the one before.
    void setQuestion(const SystemId& system, const Scope& scope);
    /// How many pixels the charts are wide.
    void setColumns(std::int64_t columns) { m_columns = columns; }
    /// Zoom or marks of the link have changed, or the period's data have.
    void follow();

    /// Data that cover what is visible; null: those of the period have to do.
    [[nodiscard]] const FactoryView* finer() const;
    /// Null: no span is picked, or its answer is on its way.
    [[nodiscard]] const FactoryView* ofSpan() const { return m_span ? &*m_span : nullptr; }

signals:
    void finerCame();
    void spanChanged();

private:
    using Answer = QFuture<Result<FactoryView>>;

    void ask();
    void askForPart();
    void askForSpan();
    [[nodiscard]] Answer askAbout(Window window, std::int64_t columns) const;

    Questions& m_questions;
    const TimeLink& m_link;
    SystemId m_system;
    Scope m_scope;
    std::int64_t m_columns = kGridBins;
    QTimer m_rests;
    Answer m_partAsked;
    Answer m_spanAsked;
    std::optional<FactoryView> m_part; ///< of what is visible, and half as much on each side
    std::optional<FactoryView> m_span;
};

} // namespace ff
