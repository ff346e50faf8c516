package org.paodao.supervision.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Element;

/** Reads the runs of one paragraph; of fields only the number of the page and how many there are is known anew, of all others what was last seen. */
final class Spans {
    private static final Set<String> GONE = Set.of("del", "moveFrom", "pPr", "rPr");

    private final StyleSheet styles;
    private final Element paragraph;
    private final PageNumber number;
    private final List<Block.Span> spans = new ArrayList<>();
    private final StringBuilder instruction = new StringBuilder();
    private boolean instructs;
    private boolean answered;

    private Spans(StyleSheet styles, Element paragraph, PageNumber number) {
        this.styles = styles;
        this.paragraph = paragraph;
        this.number = number;
    }

    /** Which page it is, of how many. */
    record PageNumber(int page, int of) {
        String of(String instruction, String otherwise) {
            return switch (instruction.strip().split("\\s+")[0].toUpperCase(Locale.ROOT)) {
                case "PAGE" -> String.valueOf(page);
                case "NUMPAGES", "SECTIONPAGES" -> String.valueOf(of);
                default -> otherwise;
            };
        }
    }

    static List<Block.Span> of(StyleSheet styles, Element paragraph, PageNumber number) {
        var reading = new Spans(styles, paragraph, number);
        reading.inside(paragraph);
        return reading.spans;
    }

    private void inside(Element above) {
        for (Element child : Xml.children(above)) {
            if (Xml.is(child, "r")) {
                run(child);
            } else if (Xml.is(child, "fldSimple")) {
                simple(child);
            } else if (!Xml.W.equals(child.getNamespaceURI()) || !GONE.contains(child.getLocalName())) {
                inside(child);
            }
        }
    }

    private void simple(Element field) {
        String instruction = Xml.attribute(field, "instr");
        String known = number.of(instruction == null ? "" : instruction, "");
        List<Element> runs = Xml.children(field, "r");
        if (known.isEmpty() || runs.isEmpty()) {
            inside(field);
        } else {
            spans.add(new Block.Span(known, styles.look(paragraph, runs.getFirst())));
        }
    }

    private void run(Element run) {
        if (Boolean.TRUE.equals(Xml.flag(Xml.child(run, "rPr"), "vanish"))) {
            return;
        }
        for (Element child : Xml.children(run)) {
            String text = Xml.W.equals(child.getNamespaceURI()) ? text(child) : "";
            if (!text.isEmpty()) {
                spans.add(new Block.Span(text, styles.look(paragraph, run)));
            }
        }
    }

    private String text(Element part) {
        return switch (part.getLocalName()) {
            case "fldChar" -> field(part);
            case "instrText" -> {
                instruction.append(part.getTextContent());
                yield "";
            }
            case "t" -> instructs || answered ? "" : part.getTextContent().replace('\n', ' ');
            case "tab", "ptab" -> "\t";
            case "br" -> "page".equals(Xml.attribute(part, "type")) ? "\f" : "\n";
            case "cr" -> "\n";
            case "noBreakHyphen" -> "-";
            default -> "";
        };
    }

    /** A field tells what it wants, then what it showed last. */
    private String field(Element mark) {
        String type = Xml.attribute(mark, "fldCharType");
        if ("begin".equals(type)) {
            instruction.setLength(0);
            instructs = true;
        } else if ("separate".equals(type)) {
            instructs = false;
            String known = number.of(instruction.toString(), "");
            answered = !known.isEmpty();
            return known;
        } else {
            String late = instructs ? number.of(instruction.toString(), "") : "";
            instructs = false;
            answered = false;
            return late;
        }
        return "";
    }
}
