package org.paodao.supervision.paper;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Repeats rows of tables, and what stands between {@code {{each:…}}} and {@code {{end:…}}}, once for each entry. */
final class Repeats {
    /** What a table says that has no entries. */
    private static final String NONE = "无";

    private final Map<String, List<Map<String, String>>> tables;
    private final IdentityHashMap<Element, Row> rows = new IdentityHashMap<>();

    private Repeats(Map<String, List<Map<String, String>>> tables) {
        this.tables = tables;
    }

    /** The entry that a repeated element is for. */
    record Row(String table, Map<String, String> values) {}

    /** Repeats everything in a part; tells for which entry each repeated element is. */
    static IdentityHashMap<Element, Row> unfold(Element part, Map<String, List<Map<String, String>>> tables) {
        var repeats = new Repeats(tables);
        Xml.all(part, "p").forEach(repeats::block);
        Xml.all(part, "tr").forEach(repeats::row);
        return repeats.rows;
    }

    /** The entry of a table for which an element is; empty when it is in nothing repeated. */
    static Optional<Row> row(Node element, String table, IdentityHashMap<Element, Row> rows) {
        for (Node up = element; up != null; up = up.getParentNode()) {
            Row row = up instanceof Element one ? rows.get(one) : null;
            if (row != null && row.table().equals(table)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private void block(Element begin) {
        Optional<Mark> each = only(begin, Mark.Sort.EACH);
        Element end = each.map(mark -> end(begin, mark.table())).orElse(null);
        if (each.isEmpty() || end == null) {
            return;
        }
        List<Element> inside = Xml.children((Element) begin.getParentNode());
        inside = inside.subList(inside.indexOf(begin) + 1, inside.indexOf(end));
        String table = each.get().table();
        for (Map<String, String> values : tables.getOrDefault(table, List.of())) {
            inside.forEach(element -> copy(element, end, new Row(table, values)));
        }
        inside.forEach(element -> element.getParentNode().removeChild(element));
        begin.getParentNode().removeChild(begin);
        end.getParentNode().removeChild(end);
    }

    /** Where what begins at a paragraph ends: beside it, and later; null when nowhere. */
    static @Nullable Element end(Element begin, String table) {
        for (Node next = begin.getNextSibling(); next != null; next = next.getNextSibling()) {
            if (Xml.is(next, "p")
                    && only((Element) next, Mark.Sort.END)
                            .filter(mark -> mark.table().equals(table))
                            .isPresent()) {
                return (Element) next;
            }
        }
        return null;
    }

    /** The placeholder of a sort that a paragraph consists of. */
    static Optional<Mark> only(Element paragraph, Mark.Sort sort) {
        Marked marked = Marked.of(paragraph);
        return marked.marks().stream()
                .filter(mark -> mark.sort() == sort && marked.isOnly(mark))
                .findFirst();
    }

    private void row(Element tr) {
        List<Mark> columns = columns(tr);
        if (columns.isEmpty() || row(tr, columns.getFirst().table(), rows).isPresent()) {
            return;
        }
        String table = columns.getFirst().table();
        List<Map<String, String>> entries = tables.getOrDefault(table, List.of());
        if (entries.isEmpty()) {
            entries = List.of(Map.of(columns.getFirst().name(), NONE));
        }
        entries.forEach(values -> copy(tr, tr, new Row(table, values)));
        tr.getParentNode().removeChild(tr);
    }

    /** What a row asks for of entries. */
    static List<Mark> columns(Element tr) {
        return Xml.all(tr, "p").stream()
                .filter(paragraph -> tr.isSameNode(Xml.above(paragraph, "tr")))
                .flatMap(paragraph -> Marked.of(paragraph).marks().stream())
                .filter(mark -> mark.sort() == Mark.Sort.COLUMN)
                .toList();
    }

    private void copy(Element element, Element before, Row row) {
        var copy = (Element) element.cloneNode(true);
        before.getParentNode().insertBefore(copy, before);
        rows.put(copy, row);
    }
}
