package org.paodao.supervision.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** What a template has that its PDF cannot show, and what it does not ask for. */
final class Remarks {
    /** What is looked for in the text, by the key of its remark. */
    private static final Map<String, Predicate<Element>> SIGHTS = sights();

    private Remarks() {}

    private static Map<String, Predicate<Element>> sights() {
        Map<String, Predicate<Element>> sights = new LinkedHashMap<>();
        sights.put("picture", element -> is(element, "drawing", "pict"));
        sights.put("box", element -> is(element, "txbxContent"));
        sights.put("numbers", element -> is(element, "numPr"));
        sights.put("sections", element -> is(element, "sectPr") && Xml.is(element.getParentNode(), "pPr"));
        sights.put("columns", element -> is(element, "cols") && Xml.number(Xml.attribute(element, "num"), 1) > 1);
        sights.put("nested", element -> is(element, "tbl") && Xml.above(element, "tbl") != null);
        sights.put("notes", element -> is(element, "footnoteReference", "endnoteReference"));
        sights.put("symbols", element -> is(element, "sym") || "oMath".equals(element.getLocalName()));
        sights.put("changes", element -> is(element, "ins", "del", "moveFrom", "moveTo"));
        return sights;
    }

    private static boolean is(Element element, String... names) {
        return Xml.W.equals(element.getNamespaceURI()) && List.of(names).contains(element.getLocalName());
    }

    /** Whether a paragraph stands in a text box. */
    static boolean isInBox(Element paragraph) {
        return Xml.above(paragraph, "txbxContent") != null;
    }

    static List<Remark> of(Docx docx, PaperKind kind) {
        List<Remark> remarks = new ArrayList<>();
        SIGHTS.forEach((key, sight) -> {
            int count = docx.texts().values().stream()
                    .mapToInt(root -> Xml.below(root, sight).size())
                    .sum();
            if (count > 0) {
                remarks.add(Remark.of(key, count));
            }
        });
        Set<String> unasked = unasked(docx, kind);
        if (!unasked.isEmpty()) {
            remarks.add(Remark.of("unasked", String.join("、", unasked)));
        }
        return remarks;
    }

    /** What a paper of the kind has to say, and the template has no place for. */
    private static Set<String> unasked(Docx docx, PaperKind kind) {
        Set<String> asked = docx.texts().values().stream()
                .flatMap(root -> Xml.all(root, "p").stream())
                .flatMap(paragraph -> Marked.of(paragraph).marks().stream())
                .map(mark -> mark.sort() == Mark.Sort.FIELD ? mark.name() : mark.table())
                .collect(Collectors.toSet());
        Set<String> unasked = new TreeSet<>(kind.required());
        unasked.addAll(kind.tables().keySet());
        unasked.removeAll(asked);
        return unasked;
    }
}
