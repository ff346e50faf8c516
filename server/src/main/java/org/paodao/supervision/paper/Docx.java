package org.paodao.supervision.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A Word document in memory: its parts, those with text as trees that can be changed. */
final class Docx {
    static final String BODY = "word/document.xml";
    private static final String TYPES = "[Content_Types].xml";
    private static final int MOST_PARTS = 500;
    private static final int MOST_BYTES = 8 << 20;
    private static final Pattern TEXT =
            Pattern.compile("word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml");

    private final Map<String, byte[]> parts;
    private final Map<String, Document> texts = new LinkedHashMap<>();

    private final Element body;

    private Docx(Map<String, byte[]> parts) throws IOException, SAXException {
        this.parts = parts;
        for (var part : parts.entrySet()) {
            if (TEXT.matcher(part.getKey()).matches()) {
                texts.put(part.getKey(), Xml.parse(part.getValue()));
            }
        }
        Document main = texts.get(BODY);
        Element found = main == null ? null : Xml.child(main.getDocumentElement(), "body");
        if (found == null || !parts.containsKey(TYPES)) {
            throw Refusal.invalid("file", "supervisionpaper.no-docx");
        }
        this.body = found;
    }

    /**
     * Opens a file.
     *
     * @throws Refusal when it is no Word document, broken, or unpacks to too much
     */
    static Docx open(byte[] file) {
        try {
            return new Docx(unpacked(file));
        } catch (IOException | SAXException | IllegalArgumentException broken) {
            throw Refusal.invalid("file", "supervisionpaper.no-docx");
        }
    }

    private static Map<String, byte[]> unpacked(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int left = MOST_BYTES;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes(left + 1);
                left -= content.length;
                if (left < 0 || parts.size() == MOST_PARTS) {
                    throw Refusal.invalid("file", "supervisionpaper.bomb");
                }
                if (!entry.isDirectory() && parts.put(entry.getName(), content) != null) {
                    throw Refusal.invalid("file", "supervisionpaper.no-docx");
                }
            }
        }
        return parts;
    }

    /** The names of its parts. */
    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    /** A part that carries no text, such as the styles, as a tree; null when there is none. */
    @Nullable
    Element part(String name) {
        byte[] part = parts.get(name);
        try {
            return part == null ? null : Xml.parse(part).getDocumentElement();
        } catch (IOException | SAXException broken) {
            throw Refusal.invalid("file", "supervisionpaper.no-docx");
        }
    }

    /** The parts with text, by their name. */
    Map<String, Element> texts() {
        Map<String, Element> roots = new LinkedHashMap<>();
        texts.forEach((name, tree) -> roots.put(name, tree.getDocumentElement()));
        return roots;
    }

    /** The element that holds the paragraphs and tables of the text. */
    Element body() {
        return body;
    }

    /** The file as it stands now. */
    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                Document text = texts.get(part.getKey());
                var entry = new ZipEntry(part.getKey());
                // The same content gives the same file.
                entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(text == null ? part.getValue() : Xml.write(text));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
