// SPDX-License-Identifier: GPL-3.0-only
#include "models/items/Questions.h"
