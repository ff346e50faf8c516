package org.paodao.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.paodao.document.Marker.Style;

/** One reading of one text: puts together what the recognisers find. */
final class PlanReading {
    /** Whether something is a date does not hang on the year. */
    private static final Issue ANY_YEAR = Issue.in(2000);

    private final ReadingProgress progress;
    private final Text text;
    private final UnitNames names;
    private final List<Lines.Line> lines;
    private final Catalogue catalogue;
    private final Flow flow;
    private final List<Tables> pressed;

    PlanReading(Text printed, UnitNames names, ReadingProgress progress) {
        this.progress = progress;
        this.names = names;
        reached(3);
        this.lines = Lines.of(printed);
        reached(5);
        this.pressed = new ArrayList<>(StrokeCells.in(printed, lines, names));
        pressed.addAll(GluedTables.in(printed, lines, names));
        pressed.addAll(RunOnTables.in(printed, lines, names));
        pressed.addAll(PressedTables.in(printed, lines, names));
        pressed.addAll(SpacedTables.in(printed, lines));
        pressed.addAll(LabelBlocks.in(printed, lines));
        pressed.addAll(CellLines.in(printed, lines, names));
        reached(10);
        this.text = printed.without(lines.stream()
                .filter(line -> line.kind() == Lines.Kind.NOISE)
                .map(Lines.Line::range)
                .toList());
        this.catalogue = Catalogue.of(text, lines);
        this.flow = Flow.of(text, lines);
        reached(15);
    }

    DraftPlan read() {
        var markers = Markers.in(flow);
        reached(20);
        var annexes = new Annexes(flow, markers);
        var lists = annexes.lists();
        var signatures = Signature.in(flow, names);
        var header = new HeaderReader(text, lines, flow, names, catalogue).read(signatures, annexes.annexes(lists));
        var nodes = Outline.of(markers, Stretches.of(flow, lists, signatures)).nodes();
        ClosingParagraphs.cutOff(flow, nodes);
        var marks = new UnitMarks(flow, names);
        var rules = ItemRules.of(flow, nodes, marks, names, new Share(progress, 25, 60));
        int known = PlanYear.of(text, header);
        var issue = PlanYear.issue(text, header);
        var items = new ItemReader(text, flow, rules, marks, issue).read(nodes, new Share(progress, 60, 90));
        var placed = new TableSections(flow, nodes, rules);
        var rows = placed.placed(rows(issue, items.isEmpty()));
        items.removeIf(placed::heads);
        join(items, rows);
        var verdict = Verdicts.of(flow, header.title(), tally(items, rules.marked(), rows));
        items.sort(Comparator.comparing(DraftItem::body));
        if (known == 0) {
            items.replaceAll(PlanYear::doubted);
        }
        Doubts.ofNobody(items);
        reached(95);
        var repeats = new Repeats(text, items);
        return plan(header, verdict, repeats.sections(sections(nodes, rules, placed)), repeats.once(items));
    }

    private Verdicts.Tally tally(List<DraftItem> items, int marked, List<DraftItem> rows) {
        int dated = marked > 0 ? 0 : (int) items.stream().filter(this::isDated).count();
        return new Verdicts.Tally(items.size(), marked + rows.size(), dated, !rows.isEmpty());
    }

    private void reached(int percent) {
        progress.reach(percent, 100);
    }

    private static void join(List<DraftItem> items, List<DraftItem> rows) {
        if (!rows.isEmpty()) {
            items.removeIf(PlanReading::namesATable);
        }
        items.addAll(rows);
    }

    /** 1、重点项目责任分解表 above a table is its name, not a task. */
    private static boolean namesATable(DraftItem item) {
        String title = item.title().value();
        return item.units().isEmpty() && (title.endsWith("表") || title.endsWith("清单") || title.endsWith("台账"));
    }

    /** Whether an item says by when, even where the document says of no year. */
    private boolean isDated(DraftItem item) {
        return Deadlines.in(text, item.body(), ANY_YEAR).stream()
                .anyMatch(found -> found.value().date() != null);
    }

    private DraftPlan plan(Header header, Verdict verdict, List<Section> sections, List<DraftItem> items) {
        Found<String> title = header.title();
        var policies = Policies.in(text, title == null ? null : title.value());
        if (!verdict.isPlan()) {
            return new DraftPlan(text.raw(), verdict, header, sections, List.of(), List.of(), policies, List.of());
        }
        var targets = DocumentTargets.in(text, sections, items);
        return new DraftPlan(
                text.raw(), verdict, header, sections, items, targets, policies, CountClaims.in(text, sections, items));
    }

    /** A table beside numbered items counts only when it says who does its rows. */
    private List<DraftItem> rows(Issue issue, boolean alone) {
        var tables = Tables.in(text, lines, names);
        tables.addAll(pressed);
        var rows = new ArrayList<DraftItem>();
        var rule = FirstListedScope.of(flow.chars()).isGeneral() ? FirstListed.in(flow.chars()) : FirstListed.Rule.NONE;
        var reader = new TableItems(text, names, issue, rule);
        for (Tables table : tables) {
            if (alone || table.columns().hasUnits()) {
                rows.addAll(reader.of(table));
            }
        }
        return rows;
    }

    private List<Section> sections(List<Node> nodes, ItemRules rules, TableSections tables) {
        var sections = new ArrayList<Section>();
        for (Node node : nodes) {
            Style style = node.marker().style();
            boolean heading = style != Style.ANNEX && style.compareTo(Style.DIGIT) <= 0;
            boolean parts = !rules.isItem(node) && !rules.isUnderItem(node) && !isPoint(node);
            if (heading && (parts || tables.isHolder(node))) {
                Range title = Headline.in(flow, node.contentStart(), node.ownEnd());
                var found = flow.quote(title.start(), title.end(), "section.numbering", 90);
                sections.add(new Section(node.path(flow), found, flow.whole(node.start(), node.end())));
            }
        }
        return sections;
    }

    /** 1. without children is a point of its section's text, not a section. */
    private static boolean isPoint(Node node) {
        return node.isLeaf() && node.marker().style() == Style.DIGIT && node.parent() != null;
    }
}
