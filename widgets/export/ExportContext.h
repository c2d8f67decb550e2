// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/format/Formatter.h"

#include <QString>

#include <optional>

namespace ff {

/// What an exported table or picture says about itself, so that it can be read without the window.
struct ExportContext {
    QString title;            ///< "GPUs by use"
    QString remark;           ///< what the card says beside the title, such as a tick's meaning
    QString subject;          ///< "LUMI AIF · LUMI", "All networks"
    QString holder;           ///< whose use it is: "Estonia, as payer"; empty: everybody's
    Window window;            ///< empty: it is of now
    std::string zone = "UTC"; ///< IANA name
    std::optional<double> coverage; ///< 0..1, of the whole; unset: it does not apply
    QString source;                 ///< where the numbers come from
    bool simulated = false;
    Formatter formatter;

    /// "1 – 31 Oct 2026, EET"; of now where there is no window.
    [[nodiscard]] QString periodText() const {
        return window.empty() ? QString()
                              : formatter.window(window) + QStringLiteral(", ") +
                                    formatter.zoneName(window.to);
    }
};

} // namespace ff
