// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/reports/tagged/TaggedPdf.h"

#include <qpdf/QPDF.hh>

#include <string>
#include <vector>

namespace ff::report {

/// The elements of a report as the structure tree of a PDF. Content is added page by page, in the
/// order in which it is drawn.
class StructureTree final {
public:
    StructureTree(QPDF& pdf, const std::vector<PdfElement>& elements);

    void beginPage(QPDFObjectHandle page);
    /// The operator that begins marked content of the element.
    std::string beginContent(int element);
    /// Writes the tree into the catalogue.
    void finish();

private:
    struct Node {
        QPDFObjectHandle object;
        QPDFObjectHandle kids = QPDFObjectHandle::newArray();
        bool isKept = false; ///< it has content, or is a cell of a table
    };

    void keep(int element);
    void addAttributes(int element);

    QPDF& m_pdf;
    const std::vector<PdfElement>& m_elements;
    std::vector<Node> m_nodes;               ///< one an element
    std::vector<QPDFObjectHandle> m_parents; ///< for each page: element by number of content
    QPDFObjectHandle m_page;
    QPDFObjectHandle m_root;
    QPDFObjectHandle m_document;
};

} // namespace ff::report
