package org.paodao.supervision.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Makes Word documents for tests, and reads what stands in them. */
final class Docs {
    static final String BODY = "word/document.xml";

    private Docs() {}

    /** A document whose body is this, in the layout of official papers. */
    static byte[] of(String body) {
        return with(new PaperWriter().bytes(), BODY, xml -> xml.replace("<w:sectPr", body + "<w:sectPr"));
    }

    /** A paragraph whose text Word has spread over runs. */
    static String paragraph(String... runs) {
        var paragraph = new StringBuilder("<w:p>");
        for (String run : runs) {
            paragraph.append("<w:r><w:t xml:space=\"preserve\">").append(run).append("</w:t></w:r>");
        }
        return paragraph.append("</w:p>").toString();
    }

    /** A row of cells. */
    static String row(String... cells) {
        var row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc>").append(paragraph(cell)).append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    static String table(String... rows) {
        return "<w:tbl><w:tblPr/>" + String.join("", rows) + "</w:tbl>";
    }

    /** The same document with a part that is otherwise; a part that it has not is added. */
    static byte[] with(byte[] docx, String part, UnaryOperator<String> change) {
        Map<String, byte[]> parts = parts(docx);
        String was = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
        parts.put(part, change.apply(was).getBytes(StandardCharsets.UTF_8));
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] docx) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** The text of a document, a line for each paragraph. */
    static String text(byte[] docx) {
        var text = new StringBuilder();
        for (var paragraph : Xml.all(Docx.open(docx).body(), "p")) {
            text.append(Marked.of(paragraph).text()).append('\n');
        }
        return text.toString();
    }
}
