// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QObject>
#include <QString>
#include <QToolButton>

#include <functional>

class QKeyEvent;
class QMenu;
class QWidget;

namespace ff {

class Exportable;

/// Takes a table or chart out of the window, everywhere in the same way: Ctrl+C copies it, Ctrl+S
/// saves it as CSV, Ctrl+Shift+S as a picture, and its menu (right button, Menu key, Shift+F10, or
/// the button in its card) has all three. Files are written on a thread of their own.
class Exporter final : public QObject {
    Q_OBJECT
public:
    /// Asks a person where to save; calls back with the path, or never.
    using AskForPath = std::function<void(QWidget* parent, const QString& suggestion,
                                          const std::function<void(const QString&)>& chosen)>;

    /// `of` is the widget that the keys and the menu belong to; both outlive this.
    Exporter(QWidget& of, const Exportable& content);

    /// Opens the menu and takes the keys for `of` (and for what is inside, such as a viewport).
    void takeEventsOf(QWidget* widget);
    void addActions(QMenu& menu);
    /// A small button with the menu, for the head of a card.
    [[nodiscard]] QToolButton* makeButton(QWidget* parent);
    /// In place of the file dialogs, for tests.
    void setAskForPath(const AskForPath& ask);
    /// The name proposed for a file: what it is of, its title and its period.
    [[nodiscard]] QString fileName(const QString& ending) const;
    /// True where the key was one of the three.
    bool takeKey(const QKeyEvent& key);

public slots:
    /// As a table for spreadsheets and for documents, as CSV, as a picture and as a drawing (SVG),
    /// all at once: whoever pastes it takes what fits.
    void copy();
    void saveCsv();
    /// SVG, or PNG with two pixels for each of the screen's; with one where the name ends in
    /// "@1x.png".
    void savePicture();

signals:
    /// What was copied or saved, and where, as a sentence.
    void done(const QString& sentence);
    /// A file that could not be written, as a sentence.
    void failed(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Chosen = std::function<void(const QString&)>;
    [[nodiscard]] Chosen whileThere(const Chosen& take);
    void write(const QString& path, const std::function<QByteArray()>& make);

    QWidget& m_of;
    const Exportable& m_content;
    AskForPath m_askForCsv;
    AskForPath m_askForPicture;
};

} // namespace ff
