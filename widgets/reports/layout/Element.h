// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

#include <vector>

namespace ff::report {

/// What a part of the document is to those who have it read to them: the structure types of PDF.
enum class Role {
    document,
    part,
    title,
    heading,
    paragraph,
    list,
    listItem,
    label,
    listBody,
    table,
    caption,
    tableRow,
    columnHead,
    rowHead,
    cell,
    figure,
};

struct Element {
    Role role = Role::document;
    int parent = -1;     ///< index of an earlier element; -1: the document itself
    QString alternative; ///< of a figure: what it shows
    QString outline;     ///< its bookmark; empty: it has none
};

/// What is drawn and belongs to no element: rules, repeated headers, the foot of a page.
constexpr int kArtifact = -1;

} // namespace ff::report
