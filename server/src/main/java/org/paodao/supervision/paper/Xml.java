package org.paodao.supervision.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Parts of a Word document as trees: no document types, no entities, not too deep. */
final class Xml {
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String DEEPEST = "200";
    /** A tree takes many times the room of its text. */
    private static final int MOST_BYTES = 3 << 20;

    private Xml() {}

    static Document parse(byte[] part) throws IOException, SAXException {
        if (part.length > MOST_BYTES) {
            throw new SAXException("A part of %d bytes.".formatted(part.length));
        }
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(part));
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("The JDK's parser has these settings.", impossible);
        }
    }

    static byte[] write(Document tree) {
        try {
            var bytes = new ByteArrayOutputStream();
            tree.setXmlStandalone(true);
            var writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            writer.transform(new DOMSource(tree), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException("A tree that was read can be written.", e);
        }
    }

    static boolean is(@Nullable Node node, String name) {
        return node instanceof Element && W.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    /** The elements of a name right below. */
    static List<Element> children(Element above, String name) {
        return children(above).stream().filter(child -> is(child, name)).toList();
    }

    static List<Element> children(Element above) {
        List<Element> found = new ArrayList<>();
        for (Node node = above.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    static @Nullable Element child(@Nullable Element above, String name) {
        return above == null ? null : children(above, name).stream().findFirst().orElse(null);
    }

    /** All elements of a name below, in their order. */
    static List<Element> all(Element above, String name) {
        return below(above, element -> is(element, name));
    }

    static List<Element> below(Element above, Predicate<Element> wanted) {
        List<Element> found = new ArrayList<>();
        for (Element child : children(above)) {
            if (wanted.test(child)) {
                found.add(child);
            }
            found.addAll(below(child, wanted));
        }
        return found;
    }

    /** The nearest element of a name above; null when there is none. */
    static @Nullable Element above(Node node, String name) {
        Node up = node.getParentNode();
        while (up != null && !is(up, name)) {
            up = up.getParentNode();
        }
        return (Element) up;
    }

    /** An attribute of an element; null without the element or the attribute. */
    static @Nullable String attribute(@Nullable Element element, String name) {
        return element != null && element.hasAttributeNS(W, name) ? element.getAttributeNS(W, name) : null;
    }

    /** The value of a property such as {@code <w:sz w:val="32"/>}; null when it is not there. */
    static @Nullable String value(@Nullable Element above, String name) {
        return attribute(child(above, name), "val");
    }

    static int number(@Nullable String text, int otherwise) {
        return text != null && text.matches("-?\\d{1,8}(\\.\\d+)?")
                ? (int) Math.round(Double.parseDouble(text))
                : otherwise;
    }

    /** A switch such as {@code <w:b/>}: null when it is not there. */
    static @Nullable Boolean flag(@Nullable Element above, String name) {
        Element found = child(above, name);
        if (found == null) {
            return null;
        }
        String value = attribute(found, "val");
        return value == null || !List.of("0", "false", "off", "none").contains(value);
    }
}
