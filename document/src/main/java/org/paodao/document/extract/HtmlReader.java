package org.paodao.document.extract;

import java.io.FilterReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** Reads what a web page shows: blocks become lines, data tables become table lines, navigation and scripts are left out. */
final class HtmlReader implements NodeFilter {
    private static final int DEEPEST = 128;
    private static final Set<String> LEFT_OUT = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "footer",
            "aside",
            "iframe",
            "object",
            "svg",
            "button",
            "select",
            "input",
            "textarea",
            "rt",
            "rp",
            "audio",
            "video",
            "canvas",
            "del");
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "title",
            "tr",
            "ul");

    private final Lines lines;
    private final StringBuilder line = new StringBuilder();
    private int preformatted;

    private HtmlReader(Lines lines) {
        this.lines = lines;
    }

    static String text(String html, Budget budget) {
        Document page = page(html, budget);
        budget.tick();
        var lines = new Lines(budget);
        var reader = new HtmlReader(lines);
        page.body().filter(reader);
        reader.endLine();
        return lines.toString();
    }

    /** What is nested deeper than any page is taken for its parent's: a parser that looks up through all of it takes minutes. */
    private static Document page(String html, Budget budget) {
        return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(new Ticking(html, budget), "");
    }

    /**
     * Hands a page to the parser bit by bit and looks at the clock each time: open cells without number are looked through at each further one, and a thread that nobody waits for any more would
     * go on for hours.
     */
    private static final class Ticking extends FilterReader {
        private static final int BIT = 4_096;

        private final Budget budget;

        Ticking(String html, Budget budget) {
            super(new StringReader(html));
            this.budget = budget;
        }

        @Override
        public int read(char[] into, int from, int most) throws IOException {
            budget.tick();
            return super.read(into, from, Math.min(most, BIT));
        }
    }

    /** The page's data tables; office programs open them under names like .xls, so systems export them. */
    static List<Sheet> sheets(String html, Budget budget) {
        var sheets = new ArrayList<Sheet>();
        for (var table : page(html, budget).select("table")) {
            budget.tick();
            if (!isLeftOut(table) && HtmlTable.isData(table)) {
                sheets.add(HtmlTable.sheet(table, budget));
            }
        }
        return sheets;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        lines.budget().tick();
        if (node instanceof TextNode text) {
            append(text);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        String name = element.normalName();
        if (isLeftOut(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (BLOCKS.contains(name)) {
            endLine();
        }
        if (name.equals("br")) {
            endLine();
        }
        preformatted += name.equals("pre") ? 1 : 0;
        if (name.equals("table") && HtmlTable.isData(element)) {
            HtmlTable.write(element, lines);
            return FilterResult.SKIP_ENTIRELY;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
            endLine();
            preformatted -= element.normalName().equals("pre") ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    static boolean isLeftOut(Element element) {
        if (LEFT_OUT.contains(element.normalName()) || element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty()
                && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    private void append(TextNode text) {
        String whole = text.getWholeText();
        if (preformatted > 0) {
            line.append(whole);
            return;
        }
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (c != ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') {
                line.append(c == '\u00a0' ? ' ' : c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
    }

    private void endLine() {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        line.setLength(end);
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        line.setLength(0);
    }
}
