package org.paodao.supervision.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.paodao.ui.Fonts;
import org.paodao.ui.PdfFonts;
import org.w3c.dom.Element;

/**
 * Lays a Word document out as PDF: paragraphs, runs, tables, heads and feet. What {@link Remarks} names is left out. One Chinese font stands for all.
 */
final class Print {
    private final Docx docx;
    private final StyleSheet styles;
    private final Sheet sheet;
    private final @Nullable Element section;
    private final boolean twoSided;
    private final List<Relations.Relation> relations;

    private Print(Docx docx) {
        this.docx = docx;
        this.styles = new StyleSheet(docx.part("word/styles.xml"));
        this.section = Xml.child(docx.body(), "sectPr");
        this.sheet = Sheet.of(section);
        Element settings = docx.part("word/settings.xml");
        this.twoSided = settings != null && Boolean.TRUE.equals(Xml.flag(settings, "evenAndOddHeaders"));
        this.relations = Relations.of(docx, Docx.BODY);
    }

    /**
     * The document as PDF.
     *
     * @param title as readers of the file show it
     */
    static byte[] pdf(byte[] docx, String title, Fonts fonts) {
        try {
            return new Print(Docx.open(docx)).write(title, fonts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] write(String title, Fonts fonts) throws IOException {
        var bytes = new ByteArrayOutputStream(1 << 16);
        try (var document = new PDDocument();
                var embedded = PdfFonts.of(document, fonts)) {
            document.getDocumentInformation().setTitle(title);
            document.getDocumentInformation().setCreator("Paodao");
            document.getDocumentCatalog().setLanguage("zh-CN");
            try (var pages = new Pages(document, sheet, embedded)) {
                pages.blocks(reading(new Spans.PageNumber(1, 1)).blocks(docx.body()));
                int count = document.getNumberOfPages();
                for (int page = 1; page <= count; page++) {
                    var number = new Spans.PageNumber(page, count);
                    pages.edge(document.getPage(page - 1), edge("header", number), true);
                    pages.edge(document.getPage(page - 1), edge("footer", number), false);
                }
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private Reading reading(Spans.PageNumber number) {
        return new Reading(styles, sheet.pitch(), number);
    }

    private List<Block> edge(String which, Spans.PageNumber number) {
        String part = part(which, type(number));
        Element root = part == null ? null : docx.texts().get(part);
        return root == null ? List.of() : new Reading(styles, 0, number).blocks(root);
    }

    /** Which of the three heads and feet a page has. */
    private String type(Spans.PageNumber number) {
        if (number.page() == 1 && Boolean.TRUE.equals(Xml.flag(section, "titlePg"))) {
            return "first";
        }
        return twoSided && number.page() % 2 == 0 ? "even" : "default";
    }

    private @Nullable String part(String which, String type) {
        if (section == null) {
            return null;
        }
        String id = Xml.children(section, which + "Reference").stream()
                .filter(reference -> type.equals(Xml.attribute(reference, "type")))
                .map(reference -> reference.getAttributeNS(Relations.IDS, "id"))
                .findFirst()
                .orElse("");
        return relations.stream()
                .filter(relation -> relation.id().equals(id))
                .map(Relations.Relation::part)
                .findFirst()
                .orElse(null);
    }
}
