// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/config/Source.h"
#include "models/periods/Scope.h"
#include "widgets/settings/Preferences.h"
#include "widgets/settings/ProgramPlaces.h"
#include "widgets/theme/Theme.h"

#include <QDialog>

#include <filesystem>
#include <vector>

class QFormLayout;
class QLabel;

namespace ff {

class Prose;
class SourceKeeping;

/// The settings of the program. Each choice is taken at once; what a file or the command line sets
/// cannot be chosen, and says where it is set.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    struct Now {
        Theme::Mode mode = Theme::Mode::system;
        Scope scope{};
        Preferences preferences{};
        ProgramPlaces places{};
        std::vector<SourceConfig> sources{};
        SourceKeeping* keeping = nullptr; ///< of the cache; null: its size alone is told
    };
    explicit SettingsDialog(Now now, QWidget* parent = nullptr);

signals:
    void modeChosen(ff::Theme::Mode mode);
    void scopeChosen(const ff::Scope& scope);
    void preferencesChosen(const ff::Preferences& preferences);
    /// "Open folder": of a file, the one that it lies in.
    void folderRequested(const QString& folder);

private:
    void addTitle(const QString& text);
    /// A quiet line below the field before it.
    Prose* addRemark(const QString& text);
    void addLanguage();
    void addAppearance();
    void addFigures();
    void addData();
    void addCacheLimits();
    void addPlace(const QString& title, const std::filesystem::path& place, const char* name,
                  bool isFile);
    void addDesktop();
    void showSize(QLabel* label);

    Now m_now;
    QFormLayout* m_form = nullptr;
};

} // namespace ff
