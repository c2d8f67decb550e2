// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>

/// The same answer as a later slurmrestd gives it, made from a recorded v0.0.38 one by the rules
/// of the formats: v0.0.39 wraps counts and makes node states arrays, v0.0.40 and later wrap times
/// and make job states arrays. No server of those versions is in Debian 12.
[[nodiscard]] QByteArray asApi(const QByteArray& recorded, int api);
