package org.paodao.document.extract;

import java.util.HashMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** A table in a web page: one that holds data, not one that merely arranges the page. */
final class HtmlTable {
    private static final int MOST_SPAN = 1_000;

    private HtmlTable() {}

    /** A table that holds another one, or has a single column, only arranges what is in it. */
    static boolean isData(Element table) {
        if (table.select("table").size() > 1) {
            return false;
        }
        return rows(table).anyMatch(row -> cells(row).count() > 1);
    }

    private static Stream<Element> rows(Element table) {
        return table.children().stream()
                .flatMap(child -> child.normalName().equals("tr") ? Stream.of(child) : child.children().stream())
                .filter(row -> row.normalName().equals("tr") && !HtmlReader.isLeftOut(row));
    }

    private static Stream<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell ->
                        cell.normalName().equals("td") || cell.normalName().equals("th"))
                .filter(cell -> !HtmlReader.isLeftOut(cell));
    }

    static void write(Element table, Lines lines) {
        var caption = table.selectFirst("caption");
        if (caption != null && !caption.text().isBlank()) {
            lines.add(caption.text());
        }
        var out = new TableLines(lines);
        rows(table).forEach(row -> {
            lines.budget().tick();
            cells(row).forEach(cell -> out.cell(text(cell), span(cell, "colspan"), span(cell, "rowspan")));
            out.endRow();
        });
    }

    /** A data table as a sheet; places covered from above or from the left are taken by what covers them. */
    static Sheet sheet(Element table, Budget budget) {
        var caption = table.selectFirst("caption");
        var sheet = new SheetBuilder(caption == null ? "" : caption.text(), budget);
        var owed = new HashMap<Integer, Integer>();
        int at = 0;
        for (var row : rows(table).toList()) {
            int column = 0;
            for (var cell : cells(row).toList()) {
                for (; owed.getOrDefault(column, 0) > at; column++) {
                    budget.tick();
                }
                int columns = span(cell, "colspan");
                int rows = span(cell, "rowspan");
                sheet.cell(at, column, text(cell), Sheet.Kind.TEXT);
                if (rows > 1 || columns > 1) {
                    sheet.merge(new SheetBuilder.Merge(at, at + rows - 1, column, column + columns - 1));
                }
                for (int i = 0; i < columns; i++) {
                    owed.put(column + i, at + rows);
                }
                column += columns;
            }
            at++;
        }
        return sheet.build();
    }

    private static int span(Element cell, String attribute) {
        return Math.clamp(Xml.parse(cell.attr(attribute), 1), 1, MOST_SPAN);
    }

    private static String text(Element cell) {
        var text = new StringBuilder();
        NodeTraversor.filter(
                new NodeFilter() {
                    @Override
                    public FilterResult head(Node node, int depth) {
                        if (node instanceof TextNode words) {
                            text.append(words.getWholeText());
                        } else if (node instanceof Element element) {
                            if (HtmlReader.isLeftOut(element)) {
                                return FilterResult.SKIP_ENTIRELY;
                            }
                            text.append(
                                    element.isBlock() || element.normalName().equals("br") ? "\n" : "");
                        }
                        return FilterResult.CONTINUE;
                    }

                    @Override
                    public FilterResult tail(Node node, int depth) {
                        text.append(node instanceof Element element && element.isBlock() ? "\n" : "");
                        return FilterResult.CONTINUE;
                    }
                },
                cell);
        return text.toString();
    }
}
