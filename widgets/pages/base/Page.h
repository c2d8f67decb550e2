// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/questions/Questions.h"
#include "models/questions/WhenAnswered.h"
#include "models/views/SavedView.h"
#include "widgets/export/ExportContext.h"

#include <QRect>
#include <QWidget>

namespace ff {

class Exporter;
class Formatter;

/// One page of the window. It asks when it is shown, when the scope changes and when new samples
/// came; while an answer is on its way it does not ask twice, and an answer to an older scope is
/// dropped. What it showed last stays until the next answer is there.
class Page : public QWidget {
    Q_OBJECT
public:
    Page(Questions& questions, const QString& name, QWidget* parent = nullptr);

    /// A page with pages inside hands it on.
    virtual void setScope(const Scope& scope);
    [[nodiscard]] const Scope& scope() const { return m_scope; }
    /// Asks again, at once or when the page is shown next.
    void refresh();
    /// True while the page shows what it was last asked for: nothing is on its way.
    [[nodiscard]] virtual bool isSettled() const { return !m_asking && !m_stale; }

    /// What is chosen on the page beside the scope: what a saved view holds of it.
    [[nodiscard]] virtual PageChoices choices() const;
    /// Chooses the same again; what the page does not know is passed over.
    virtual void choose(const PageChoices& choices);

signals:
    void systemActivated(const ff::SystemId& system);
    void holderActivated(const ff::HolderId& holder, const QString& systemId);
    /// "How this was computed", beside `part` of the widget (all of it where empty).
    void explanationRequested(const ff::Figure& figure, QWidget* at, const QRect& part = {});
    /// The page wants another scope for all pages.
    void scopeRequested(const ff::Scope& scope);
    void trouble(const QString& sentence);
    /// Something went well and is to be confirmed: "Saved as /home/…".
    void notice(const QString& sentence);
    /// An answer is drawn.
    void settled();

protected:
    /// Asks the question and gives the future to `draw`.
    virtual void ask() = 0;
    /// Draws an answer by `onAnswer` unless the scope has changed since it was asked for.
    template <class T, class Draw>
    void draw(const QFuture<Result<T>>& future, Draw onAnswer) {
        m_asking = true;
        m_stale = false;
        whenAnswered(QFuture<Result<T>>(future), this,
                     [this, asked = m_version, onAnswer](const Result<T>& answer) {
                         m_asking = false;
                         if (asked == m_version) {
                             if (answer) {
                                 onAnswer(*answer);
                             } else {
                                 showError(answer.error());
                             }
                         }
                         answered();
                     });
    }
    [[nodiscard]] Questions& questions() const { return m_questions; }
    [[nodiscard]] Formatter formatter() const;
    /// What is taken from this page says of itself: network, holder, period and zone. Title, source
    /// and coverage are those of each table or chart.
    [[nodiscard]] ExportContext exportContext() const;
    /// Says what it did, as `notice` and `trouble`.
    void listenTo(const Exporter* exporter);
    /// Two periods or two systems side by side, beginning with this one (unset: all systems).
    void compare(const std::optional<SystemId>& system);
    void showEvent(QShowEvent* event) override;

private:
    void showError(const Error& error);
    void answered();

    Questions& m_questions;
    Scope m_scope;
    int m_version = 0;
    bool m_asking = false;
    bool m_stale = true;
};

} // namespace ff
