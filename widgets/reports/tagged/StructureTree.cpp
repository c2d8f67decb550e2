// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/reports/tagged/StructureTree.h"

namespace ff::report {
namespace {

bool isCell(const PdfElement& element) {
    return element.type == "TH" || element.type == "TD";
}

} // namespace

StructureTree::StructureTree(QPDF& pdf, const std::vector<PdfElement>& elements)
    : m_pdf(pdf)
    , m_elements(elements)
    , m_nodes(elements.size())
    , m_root(pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /StructTreeRoot >>")))
    , m_document(
          pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /StructElem /S /Document >>"))) {
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        m_nodes[i].object = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        m_nodes[i].object.replaceKey("/Type", QPDFObjectHandle::newName("/StructElem"));
        m_nodes[i].object.replaceKey("/S", QPDFObjectHandle::newName('/' + elements[i].type));
        addAttributes(int(i));
    }
}

void StructureTree::addAttributes(int element) {
    const PdfElement& what = m_elements[std::size_t(element)];
    QPDFObjectHandle object = m_nodes[std::size_t(element)].object;
    if (!what.scope.empty()) {
        QPDFObjectHandle table = QPDFObjectHandle::parse("<< /O /Table >>");
        table.replaceKey("/Scope", QPDFObjectHandle::newName('/' + what.scope));
        object.replaceKey("/A", table);
    }
    if (!what.alternative.empty()) {
        object.replaceKey("/Alt", QPDFObjectHandle::newUnicodeString(what.alternative));
    }
    if (what.box) {
        const auto& [left, bottom, right, top] = *what.box;
        QPDFObjectHandle layout = QPDFObjectHandle::parse("<< /O /Layout /Placement /Block >>");
        layout.replaceKey("/BBox", QPDFObjectHandle::newArray(
                                       QPDFObjectHandle::Rectangle(left, bottom, right, top)));
        object.replaceKey("/A", layout);
    }
}

void StructureTree::beginPage(QPDFObjectHandle page) {
    m_page = page;
    m_page.replaceKey("/StructParents", QPDFObjectHandle::newInteger(int(m_parents.size())));
    m_page.replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
    m_parents.push_back(m_pdf.makeIndirectObject(QPDFObjectHandle::newArray()));
}

std::string StructureTree::beginContent(int element) {
    Node& node = m_nodes[std::size_t(element)];
    const int number = m_parents.back().getArrayNItems();
    m_parents.back().appendItem(node.object);
    QPDFObjectHandle content = QPDFObjectHandle::parse("<< /Type /MCR >>");
    content.replaceKey("/Pg", m_page);
    content.replaceKey("/MCID", QPDFObjectHandle::newInteger(number));
    node.kids.appendItem(content);
    keep(element);
    return '/' + m_elements[std::size_t(element)].type + " <</MCID " + std::to_string(number) +
           ">> BDC";
}

void StructureTree::keep(int element) {
    for (int i = element; i >= 0 && !m_nodes[std::size_t(i)].isKept;
         i = m_elements[std::size_t(i)].parent) {
        m_nodes[std::size_t(i)].isKept = true;
    }
}

void StructureTree::finish() {
    QPDFObjectHandle top = QPDFObjectHandle::newArray();
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        const PdfElement& element = m_elements[i];
        Node* parent = element.parent < 0 ? nullptr : &m_nodes[std::size_t(element.parent)];
        // An empty cell stays: those after it would stand under the wrong head.
        if (!m_nodes[i].isKept && !(isCell(element) && parent && parent->isKept)) {
            continue;
        }
        (parent ? parent->kids : top).appendItem(m_nodes[i].object);
        m_nodes[i].object.replaceKey("/P", parent ? parent->object : m_document);
        m_nodes[i].object.replaceKey("/K", m_nodes[i].kids);
    }
    m_document.replaceKey("/P", m_root);
    m_document.replaceKey("/K", top);
    QPDFObjectHandle numbers = QPDFObjectHandle::newArray();
    for (std::size_t page = 0; page < m_parents.size(); ++page) {
        numbers.appendItem(QPDFObjectHandle::newInteger(int(page)));
        numbers.appendItem(m_parents[page]);
    }
    QPDFObjectHandle tree = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    tree.replaceKey("/Nums", numbers);
    m_root.replaceKey("/K", m_document);
    m_root.replaceKey("/ParentTree", tree);
    m_root.replaceKey("/ParentTreeNextKey", QPDFObjectHandle::newInteger(int(m_parents.size())));
    QPDFObjectHandle catalogue = m_pdf.getRoot();
    catalogue.replaceKey("/StructTreeRoot", m_root);
    catalogue.replaceKey("/MarkInfo", QPDFObjectHandle::parse("<< /Marked true >>"));
}

} // namespace ff::report
