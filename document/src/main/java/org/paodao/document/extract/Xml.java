package org.paodao.document.extract;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Unreadable.Cause;

/** Walks through one XML part: no document types, no entities, nothing outside the part. */
final class Xml {
    private static final int DEEPEST = 1_000;
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private final Budget budget;
    private int depth;

    private Xml(XMLStreamReader reader, Budget budget) {
        this.reader = reader;
        this.budget = budget;
    }

    static Xml of(InputStream part, Budget budget) throws IOException {
        try {
            return new Xml(FACTORY.createXMLStreamReader(reader(part)), budget);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Office packages are UTF-8 or UTF-16; decoded here, a broken character is one character and not the end. */
    private static Reader reader(InputStream part) throws IOException {
        var bytes = new BufferedInputStream(part);
        bytes.mark(3);
        byte[] head = bytes.readNBytes(3);
        bytes.reset();
        if (Encodings.startsWith(head, 0xff, 0xfe) || Encodings.startsWith(head, 0xfe, 0xff)) {
            return new InputStreamReader(bytes, StandardCharsets.UTF_16);
        }
        bytes.skipNBytes(Encodings.startsWith(head, 0xef, 0xbb, 0xbf) ? 3 : 0);
        return new InputStreamReader(bytes, StandardCharsets.UTF_8);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw Stop.because(Cause.BROKEN, "refers to an external entity");
        });
        return factory;
    }

    /** What comes next: a constant of {@link XMLStreamConstants}, {@code END_DOCUMENT} at the end. */
    int next() {
        budget.tick();
        try {
            int event = reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw Stop.because(Cause.BROKEN, "declares a document type or entities");
            }
            if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
                throw Stop.because(Cause.BROKEN, "nested deeper than %d".formatted(DEEPEST));
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            return event;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private static Stop broken(XMLStreamException e) {
        var place = e.getLocation();
        return Stop.because(
                Cause.BROKEN,
                place == null
                        ? "XML"
                        : "XML at line %d, column %d".formatted(place.getLineNumber(), place.getColumnNumber()));
    }

    /** Local name of the element that starts or ends here. */
    String name() {
        return reader.getLocalName();
    }

    /** Text here; only at text events. */
    String text() {
        return reader.getText();
    }

    /** All text up to the end of the element that just started. */
    String textToEnd() {
        var text = new StringBuilder();
        int inside = depth;
        while (depth >= inside) {
            int event = next();
            if (isText(event)) {
                budget.write(reader.getTextLength());
                text.append(text());
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                break;
            }
        }
        return text.toString();
    }

    static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /** Goes to the end of the element that just started. */
    void skip() {
        int inside = depth;
        while (depth >= inside && next() != XMLStreamConstants.END_DOCUMENT) {
            budget.tick();
        }
    }

    /** An attribute of the element that just started, by its local name. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    int number(String name, int otherwise) {
        return parse(attribute(name), otherwise);
    }

    static int parse(@Nullable String value, int otherwise) {
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException expected) {
            return otherwise;
        }
    }

    /** Whether a switch such as {@code <w:vanish/>} or {@code <w:vanish w:val="1"/>} is on. */
    boolean isOn() {
        return switch (attribute("val", "true")) {
            case "0", "false", "off", "none" -> false;
            default -> true;
        };
    }
}
