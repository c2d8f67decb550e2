// SPDX-License-Identifier: GPL-3.0-only
#include "models/questions/AlertKeeping.h" // for moc
