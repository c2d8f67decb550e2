// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace ff {

class PagesView;

/// Above the pages: which one is shown, zoom, search, and that a report is being made.
class PreviewBar final : public QWidget {
    Q_OBJECT
public:
    PreviewBar(PagesView* pages, QWidget* parent = nullptr);

    /// The view has other pages.
    void pagesChanged();
    void setBusy(bool busy, bool canCancel);
    /// So many of so many parts of the report are made.
    void setProgress(int done, int all);

signals:
    void cancelRequested();

private:
    void connectAll();
    void showPage();
    void search();

    PagesView* m_pages;
    QLabel* m_page;
    QToolButton* m_smaller;
    QLabel* m_zoom;
    QToolButton* m_larger;
    QPushButton* m_fit;
    QLineEdit* m_search;
    QLabel* m_found;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
};

} // namespace ff
