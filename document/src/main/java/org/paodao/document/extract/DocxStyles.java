package org.paodao.document.extract;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** What paragraph styles say about numbering, and which of them are a table of contents. */
final class DocxStyles {
    private static final int DEEPEST = 20;

    private final Map<String, Style> styles = new HashMap<>();

    /**
     * A paragraph style; {@code numId} and {@code level} are null where it says nothing.
     *
     * @param name as in the file, in lower case
     */
    private record Style(
            String name,
            @Nullable String basedOn,
            @Nullable String numId,
            @Nullable Integer level) {}

    static DocxStyles read(OfficePackage parts, String name, Budget budget) throws IOException {
        var read = new DocxStyles();
        try (var part = parts.part(name)) {
            if (part != null) {
                var xml = Xml.of(part, budget);
                for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                    if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("style")) {
                        read.styles.put(xml.attribute("styleId", ""), style(xml));
                    }
                }
            }
        }
        return read;
    }

    private static Style style(Xml xml) {
        String name = "";
        String basedOn = null;
        String numId = null;
        Integer level = null;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("style")) {
                break;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.name()) {
                case "name" -> name = xml.attribute("val", "").toLowerCase(Locale.ROOT);
                case "basedOn" -> basedOn = xml.attribute("val");
                case "numId" -> numId = xml.attribute("val");
                case "ilvl" -> level = xml.number("val", 0);
                default -> {}
            }
        }
        return new Style(name, basedOn, numId, level);
    }

    boolean isContents(String style) {
        var found = styles.get(style);
        return found != null && found.name().matches("toc( \\d| heading)?");
    }

    /** The list that a style, or one it is based on, puts its paragraphs in. */
    @Nullable
    String numId(String style) {
        var next = styles.get(style);
        for (int i = 0; next != null && i < DEEPEST; i++) {
            if (next.numId() != null) {
                return next.numId();
            }
            next = next.basedOn() == null ? null : styles.get(next.basedOn());
        }
        return null;
    }

    @Nullable
    Integer level(String style) {
        var next = styles.get(style);
        for (int i = 0; next != null && i < DEEPEST; i++) {
            if (next.level() != null) {
                return next.level();
            }
            next = next.basedOn() == null ? null : styles.get(next.basedOn());
        }
        return null;
    }
}
