package org.paodao.supervision.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** The text of a paragraph with the pieces over which Word has spread it; placeholders are found wherever the pieces part. */
final class Marked {
    private static final Pattern MARK = Pattern.compile("\\{\\{([^{}]{1,100})}}");
    private static final Pattern BRACKETS = Pattern.compile("\\{\\{|}}");

    private final Element paragraph;
    private final List<Element> pieces;

    private Marked(Element paragraph) {
        this.paragraph = paragraph;
        this.pieces = Xml.all(paragraph, "t").stream()
                .filter(piece -> paragraph.isSameNode(Xml.above(piece, "p")))
                .toList();
    }

    static Marked of(Element paragraph) {
        return new Marked(paragraph);
    }

    String text() {
        var text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.getTextContent()));
        return text.toString();
    }

    /** The placeholders, in their order. */
    List<Mark> marks() {
        List<Mark> found = new ArrayList<>();
        Matcher matcher = MARK.matcher(text());
        while (matcher.find()) {
            found.add(Mark.of(matcher.start(), matcher.end(), matcher.group(1).strip()));
        }
        return found;
    }

    /** Whether brackets are left over that open or close no placeholder. */
    boolean isBroken() {
        return BRACKETS.matcher(MARK.matcher(text()).replaceAll("")).find();
    }

    /** Whether the paragraph is this placeholder and nothing else. */
    boolean isOnly(Mark mark) {
        return mark.end() - mark.start() == text().strip().length();
    }

    /** Puts a value in the place of a placeholder, in the look of the piece where it begins. From the last to the first. */
    void put(Mark mark, String value) {
        int at = 0;
        boolean put = false;
        for (Element piece : pieces) {
            String text = piece.getTextContent();
            int from = Math.clamp(mark.start() - at, 0, text.length());
            int to = Math.clamp(mark.end() - at, 0, text.length());
            at += text.length();
            if (from < to) {
                set(piece, text.substring(0, from) + (put ? "" : value) + text.substring(to));
                put = true;
            }
        }
    }

    private static void set(Element piece, String text) {
        piece.setTextContent(text);
        piece.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }

    /** Turns the ends of lines in its values into breaks. */
    void breakLines() {
        for (Element piece : pieces) {
            String[] lines = piece.getTextContent().split("\n", -1);
            if (lines.length > 1) {
                set(piece, lines[0]);
                var next = piece.getNextSibling();
                for (int line = 1; line < lines.length; line++) {
                    Element after = paragraph.getOwnerDocument().createElementNS(Xml.W, "w:t");
                    set(after, lines[line]);
                    Element br = paragraph.getOwnerDocument().createElementNS(Xml.W, "w:br");
                    piece.getParentNode().insertBefore(br, next);
                    piece.getParentNode().insertBefore(after, next);
                }
            }
        }
    }
}
