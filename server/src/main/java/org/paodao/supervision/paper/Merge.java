package org.paodao.supervision.paper;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.paodao.kernel.Refusal;
import org.w3c.dom.Element;

/** Fills a template: every placeholder gets its value once; what stands in a value is never taken for a placeholder. */
final class Merge {
    /** What XML cannot carry, such as a form feed that came with a pasted text. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x{D800}-\\x{DFFF}\\x{FFFE}\\x{FFFF}]");

    private final PaperKind kind;
    private final PaperContent content;
    private final Collection<String> missing = new TreeSet<>();

    private Merge(PaperKind kind, PaperContent content) {
        this.kind = kind;
        this.content = content;
    }

    /**
     * The template filled with the content.
     *
     * @throws Refusal when it asks for something that the content does not say
     */
    static byte[] fill(byte[] template, PaperKind kind, PaperContent content) {
        Docx docx = Docx.open(template);
        var merge = new Merge(kind, content.checked(kind));
        docx.texts().values().forEach(merge::fill);
        if (!merge.missing.isEmpty()) {
            throw Refusal.invalid(merge.missing.stream()
                    .map(name -> Refusal.Flaw.at(name, "supervisionpaper.missing", name))
                    .toList());
        }
        return docx.bytes();
    }

    private void fill(Element part) {
        IdentityHashMap<Element, Repeats.Row> rows = Repeats.unfold(part, content.tables());
        for (Element paragraph : Xml.all(part, "p")) {
            fill(paragraph, rows);
        }
    }

    private void fill(Element paragraph, IdentityHashMap<Element, Repeats.Row> rows) {
        Marked marked = Marked.of(paragraph);
        List<Mark> marks = marked.marks();
        if (marks.isEmpty()) {
            return;
        }
        Map<Mark, String> values = new LinkedHashMap<>();
        marks.forEach(mark -> values.put(mark, value(mark, paragraph, rows)));
        if (marks.size() == 1 && marked.isOnly(marks.getFirst())) {
            paragraphs(paragraph, marks.getFirst(), values.getOrDefault(marks.getFirst(), ""));
            return;
        }
        if (values.values().stream().allMatch(String::isEmpty) && !isInCell(paragraph)) {
            // A label, such as that of a telephone, without what it announces.
            paragraph.getParentNode().removeChild(paragraph);
            return;
        }
        marks.reversed().forEach(mark -> marked.put(mark, values.getOrDefault(mark, "")));
        marked.breakLines();
    }

    /** A value that stands alone: each of its lines becomes a paragraph like the placeholder's, and nothing none; but a cell has to have one. */
    private static void paragraphs(Element paragraph, Mark mark, String value) {
        if (value.isEmpty() && !isInCell(paragraph)) {
            paragraph.getParentNode().removeChild(paragraph);
            return;
        }
        for (String line : value.split("\n", -1)) {
            var next = (Element) paragraph.cloneNode(true);
            Marked.of(next).put(mark, line);
            paragraph.getParentNode().insertBefore(next, paragraph);
        }
        paragraph.getParentNode().removeChild(paragraph);
    }

    private static boolean isInCell(Element paragraph) {
        return Xml.is(paragraph.getParentNode(), "tc");
    }

    private String value(Mark mark, Element paragraph, IdentityHashMap<Element, Repeats.Row> rows) {
        if (mark.sort() == Mark.Sort.COLUMN) {
            return clean(Repeats.row(paragraph, mark.table(), rows)
                    .map(row -> row.values().getOrDefault(mark.name(), ""))
                    .orElse(""));
        }
        String value = content.fields().getOrDefault(mark.name(), "");
        if (value.isBlank() && !kind.optional().contains(mark.name())) {
            missing.add(mark.name());
        }
        return clean(value);
    }

    private static String clean(String value) {
        return UNWRITABLE
                .matcher(value.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' '))
                .replaceAll("")
                .strip();
    }
}
