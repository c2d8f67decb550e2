// SPDX-License-Identifier: GPL-3.0-only
#include "models/questions/SourceKeeping.h" // for its meta object
