// SPDX-License-Identifier: GPL-3.0-only
#pragma once

class QCoreApplication;
class QWidget;

namespace ff {

/// Lets Tab go through everything in the widget's layout as one reads it, whatever was made first.
/// Call it once all of it stands.
void orderTabs(QWidget& widget);
/// Does so for every dialog of the program when it is shown.
void orderTabsOfDialogs(QCoreApplication& application);

} // namespace ff
