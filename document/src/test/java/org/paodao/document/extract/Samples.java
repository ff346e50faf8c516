package org.paodao.document.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds small files of each format; all their text is made up. */
final class Samples {
    static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    static final String BOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Samples() {}

    /** A file saved by a word processor in its old format. */
    static byte[] doc() throws IOException {
        try (var in = Samples.class.getResourceAsStream("sample.doc")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    /** A package of parts, in the order given. */
    static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Map<String, String> types(String type) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/main.xml\" ContentType=\"" + type + "\"/></Types>");
        return parts;
    }

    /** A Word document with the given body. */
    static byte[] docx(String body) {
        return docx(body, "", "");
    }

    static byte[] docx(String body, String styles, String numbering) {
        var parts = types(MAIN);
        parts.put("word/document.xml", xml("document", "<w:body>" + body + "</w:body>"));
        parts.put("word/styles.xml", xml("styles", styles));
        parts.put("word/numbering.xml", xml("numbering", numbering));
        parts.put("word/header1.xml", xml("hdr", p("页眉不该出现")));
        parts.put("word/footer1.xml", xml("ftr", p("第 1 页")));
        return zip(parts);
    }

    static String xml(String root, String inside) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:%s xmlns:w=\"%s\" xmlns:mc=\"urn:mc\">%s</w:%s>"
                .formatted(root, W, inside, root);
    }

    static String p(String text) {
        return p("", text);
    }

    static String p(String properties, String text) {
        return "<w:p><w:pPr>%s</w:pPr>%s</w:p>".formatted(properties, r(text));
    }

    static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">%s</w:t></w:r>".formatted(text);
    }

    static String tc(String properties, String... paragraphs) {
        var cell = new StringBuilder("<w:tc><w:tcPr>" + properties + "</w:tcPr>");
        for (String paragraph : paragraphs) {
            cell.append(p(paragraph));
        }
        return cell.append("</w:tc>").toString();
    }

    static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String numbered(int list, int level, String text) {
        return p("<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>".formatted(level, list), text);
    }

    static String level(int index, String format, String text) {
        return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>"
                .formatted(index, format, text);
    }
}
