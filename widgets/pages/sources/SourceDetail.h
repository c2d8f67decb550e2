// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/questions/SourceKeeping.h"
#include "models/sources/CacheUse.h"
#include "models/sources/SourcesView.h"
#include "widgets/controls/Card.h"
#include "widgets/export/ExportContext.h"

#include <vector>

class QLabel;
class QPushButton;

namespace ff {

class Exporter;
class Formatter;
class PollLogPanel;
class SourceCare;

/// One source: where it is, how often it is asked, its sentence in full, its polls and its past.
/// Its texts are those of the page it stands on.
class SourceDetail final : public Card {
    Q_OBJECT
public:
    explicit SourceDetail(QWidget* parent = nullptr);

    /// The log of polls and a pause, from now on.
    void setKeeping(SourceKeeping& keeping);
    /// `use` is what the cache takes; `context` goes with what is taken away.
    void display(const SourceRow& row, const CacheUse& use, const Formatter& format,
                 ExportContext context);
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] std::vector<const Exporter*> exporters() const;

signals:
    void settled();
    /// It has answered, or its polling stopped or went on.
    void changed();
    /// Its past is to be fetched no more, or again.
    void pastSwitched();
    void trouble(const QString& sentence);

private:
    QLabel* m_sentence;
    QLabel* m_facts;
    PollLogPanel* m_log;
    SourceCare* m_care;
    QPushButton* m_past;    ///< stops to fetch the source's past, or goes on
    bool m_hasLogs = false; ///< somebody keeps them
};

} // namespace ff
