package org.paodao.plan.intake;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.paodao.document.DraftPlan;
import org.paodao.document.extract.Sheet;
import org.paodao.document.list.ListKind;
import org.paodao.document.list.ListRow;
import org.paodao.plan.Category;
import org.paodao.plan.Item;
import org.paodao.plan.NewContent;
import org.paodao.plan.NewItem;
import org.paodao.plan.PlanView;
import org.paodao.plan.Vocabulary;

/** A list's rows as content of a plan: rows the plan has amend it, the others are new; codes become links. */
final class ListContent {
    private final PlanView plan;
    private final Vocabulary vocabulary;
    private final Map<String, UUID> units;
    private final PrintedPlaces places;
    private final Map<String, String> keys = new HashMap<>();

    ListContent(PlanView plan, Vocabulary vocabulary, Map<String, UUID> units) {
        this.plan = plan;
        this.vocabulary = vocabulary;
        this.places = new PrintedPlaces(vocabulary);
        this.units = units;
        for (Item item : plan.items()) {
            remember(item.code(), item.title(), item.address());
        }
    }

    /**
     * The list read as a document.
     *
     * @param draft with deadlines, targets and ranges
     * @param file the original
     * @param sheets its sheets
     * @param rows every row of the list, also those that do not go in
     */
    record Read(DraftPlan draft, String name, UUID file, List<Sheet> sheets, List<ListRow> rows) {
        private static final int LINES = 3;

        /** Its first lines, among which its title stands if it prints one. */
        List<String> beginning() {
            return draft.text()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .limit(LINES)
                    .toList();
        }
    }

    /**
     * The content that the rows make.
     *
     * @param kind of the list
     * @param entries the rows that are to go in
     */
    NewContent of(ListKind kind, List<ListPreview.Entry> entries, Read read) {
        Vocabulary.Kind known = vocabulary.kind(ListEntries.code(kind)).orElseThrow();
        var drafts = new ListDrafts(read);
        entries.forEach(entry -> remember(entry.row().code(), entry.row().title(), key(entry)));
        List<NewItem> items =
                entries.stream().map(entry -> item(known, entry, drafts)).toList();
        return new NewContent(
                new NewContent.Source(read.name(), read.file(), read.draft().text(), known.code()),
                List.of(known.forPlan()),
                vocabulary.schemes().stream()
                        .filter(scheme -> scheme.code().equals(known.scheme()))
                        .map(Vocabulary.Scheme::forPlan)
                        .toList(),
                places.all(),
                items,
                links(entries, new Supported(plan, kind)));
    }

    private NewItem item(Vocabulary.Kind kind, ListPreview.Entry entry, ListDrafts drafts) {
        var parts =
                new ListItem(entry, drafts.of(entry.row()), units, plan.head().year());
        return new NewItem(
                key(entry),
                entry.heldAddress(),
                kind.code(),
                parts.code(),
                parts.label(),
                parts.title(),
                parts.body(),
                null,
                category(kind, entry),
                parts.doers(),
                parts.leaders(),
                parts.deadlines(),
                parts.targets(),
                parts.sample(),
                parts.note(),
                entry.held() == null ? drafts.source(entry.row()) : null);
    }

    private static String key(ListPreview.Entry entry) {
        String address = entry.heldAddress();
        return address == null ? "row " + entry.row().row() + " " + entry.row().sheet() : address;
    }

    /** The place of the row: that of the item, else one of that name, else a new one. */
    private List<String> category(Vocabulary.Kind kind, ListPreview.Entry entry) {
        Item present = entry.held();
        String name = entry.row().category();
        List<String> held = present == null
                ? List.of()
                : keys(category -> present.categories().contains(category.id()));
        if (!held.isEmpty() || name.isBlank()) {
            return held;
        }
        List<String> named = keys(category -> category.scheme().equals(kind.scheme())
                && plain(category.name()).equals(plain(name)));
        return named.isEmpty() ? List.of(places.of(kind.scheme(), name, null).key()) : named;
    }

    private List<String> keys(Predicate<Category> which) {
        return plan.schemes().stream()
                .flatMap(scheme -> scheme.categories().stream())
                .filter(which)
                .map(category -> category.scheme() + "/" + category.code())
                .toList();
    }

    /** What the rows say they support, without what the plan has. */
    private List<NewContent.Link> links(List<ListPreview.Entry> entries, Supported supported) {
        var links = new LinkedHashSet<NewContent.Link>();
        for (ListPreview.Entry entry : entries) {
            for (String named : entry.row().supports()) {
                String above = supported.address(named);
                String to = above == null ? keys.get(plain(named)) : above;
                if (to != null && !to.equals(key(entry))) {
                    links.add(new NewContent.Link(key(entry), to, null, null));
                }
            }
        }
        plan.links()
                .forEach(held -> links.remove(new NewContent.Link(held.fromAddress(), held.toAddress(), null, null)));
        return List.copyOf(links);
    }

    private void remember(String code, String title, String key) {
        keys.put(plain(title), key);
        if (!code.isBlank()) {
            keys.put(plain(code), key);
        }
    }

    /** Without blanks, quotation marks and the mark of samples, so that small differences of print do not matter. */
    static String plain(String text) {
        return text.replaceAll("[\\s“”\"《》「」]|（示例）", "");
    }
}
