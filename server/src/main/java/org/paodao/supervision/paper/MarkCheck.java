package org.paodao.supervision.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal;
import org.w3c.dom.Element;

/** Whether every placeholder of a template can be filled, and where those stand that cannot. */
final class MarkCheck {
    private static final int MOST_SAID = 20;

    private final PaperKind kind;
    private final List<Refusal.Flaw> flaws = new ArrayList<>();

    private MarkCheck(PaperKind kind) {
        this.kind = kind;
    }

    static List<Refusal.Flaw> flaws(Docx docx, PaperKind kind) {
        var check = new MarkCheck(kind);
        for (Map.Entry<String, Element> part : docx.texts().entrySet()) {
            for (Element paragraph : Xml.all(part.getValue(), "p")) {
                check.paragraph(part.getKey(), part.getValue(), paragraph);
            }
        }
        return check.flaws.subList(0, Math.min(check.flaws.size(), MOST_SAID));
    }

    private void paragraph(String part, Element root, Element paragraph) {
        Marked marked = Marked.of(paragraph);
        if (marked.isBroken()) {
            say("broken", Place.of(part, root, paragraph), "");
        }
        for (Mark mark : marked.marks()) {
            String wrong = wrong(mark, marked, paragraph);
            if (!wrong.isEmpty()) {
                say(wrong, Place.of(part, root, paragraph), "{{" + mark.written() + "}}");
            }
        }
    }

    private void say(String key, Place place, String mark) {
        flaws.add(Refusal.Flaw.at(
                "file", "supervisionpaper.mark-" + key, mark, place.sort(), place.first(), place.second()));
    }

    /** What is wrong with a placeholder; empty when nothing is. */
    private String wrong(Mark mark, Marked marked, Element paragraph) {
        if (!mark.isKnown(kind)) {
            return "unknown";
        }
        return switch (mark.sort()) {
            case FIELD -> "";
            case COLUMN -> isRepeated(mark, paragraph) ? "" : "alone";
            case EACH -> marked.isOnly(mark) && Repeats.end(paragraph, mark.table()) != null ? "" : "open";
            case END -> marked.isOnly(mark) && isBelow(paragraph, mark.table()) ? "" : "open";
        };
    }

    /** Whether a column stands in a row that is repeated for its table, or between beginning and end of it. */
    private static boolean isRepeated(Mark mark, Element paragraph) {
        Element row = Xml.above(paragraph, "tr");
        boolean ofRow = row != null
                && Repeats.columns(row).stream().allMatch(other -> other.table().equals(mark.table()));
        boolean inBlock = false;
        for (Element at = paragraph; at != null && !inBlock; at = parent(at)) {
            inBlock = isBelow(at, mark.table()) && Repeats.end(at, mark.table()) != null;
        }
        return inBlock || ofRow;
    }

    private static @Nullable Element parent(Element element) {
        return element.getParentNode() instanceof Element above ? above : null;
    }

    /** Whether something begins beside an element and before it that has not ended yet. */
    private static boolean isBelow(Element element, String table) {
        for (var before = element.getPreviousSibling(); before != null; before = before.getPreviousSibling()) {
            if (Xml.is(before, "p")) {
                if (isOnly((Element) before, Mark.Sort.END, table)) {
                    return false;
                }
                if (isOnly((Element) before, Mark.Sort.EACH, table)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOnly(Element paragraph, Mark.Sort sort, String table) {
        return Repeats.only(paragraph, sort)
                .filter(mark -> mark.table().equals(table))
                .isPresent();
    }
}
