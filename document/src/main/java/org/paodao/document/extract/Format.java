package org.paodao.document.extract;

/** The formats that can be read. */
enum Format {
    TEXT,
    CSV,
    HTML,
    DOCX,
    XLSX,
    DOC,
    XLS,
    PDF
}
