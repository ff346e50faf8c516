package org.paodao.plan.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.document.DraftItem;
import org.paodao.document.DraftPlan;
import org.paodao.document.list.ListDraft;
import org.paodao.document.list.ListRow;
import org.paodao.plan.Category;
import org.paodao.plan.Item;
import org.paodao.plan.NewContent;
import org.paodao.plan.NewItem;
import org.paodao.plan.PlanView;
import org.paodao.plan.Vocabulary;

/** A list's rows as content of a plan: rows the plan has amend it, the others are new; codes become links. */
final class AnnexContent {
    private final PlanView plan;
    private final Vocabulary vocabulary;
    private final Map<String, UUID> units;
    private final Map<String, NewContent.Category> categories = new LinkedHashMap<>();
    private final Map<String, String> keys = new HashMap<>();

    AnnexContent(PlanView plan, Vocabulary vocabulary, Map<String, UUID> units) {
        this.plan = plan;
        this.vocabulary = vocabulary;
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
     */
    record Read(DraftPlan draft, String name, UUID file) {}

    NewContent of(ListDraft list, Read read) {
        Vocabulary.Kind kind = vocabulary.kinds().stream()
                .filter(known -> known.path().equals(list.kind().name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
        Map<String, DraftItem> drafts = read.draft().items().stream()
                .collect(Collectors.toMap(item -> plain(item.title().value()), item -> item, (a, b) -> a));
        var items = new ArrayList<NewItem>();
        for (ListRow row : list.rows()) {
            items.add(item(kind, row, drafts.get(plain(row.title()))));
        }
        return new NewContent(
                new NewContent.Source(read.name(), read.file(), read.draft().text()),
                List.of(kind.forPlan()),
                vocabulary.schemes().stream()
                        .filter(scheme -> scheme.code().equals(kind.scheme()))
                        .toList(),
                List.copyOf(categories.values()),
                items,
                links(list));
    }

    private NewItem item(Vocabulary.Kind kind, ListRow row, @Nullable DraftItem draft) {
        Item present = plan.items().stream()
                .filter(item ->
                        item.kind().equals(kind.code()) && plain(item.title()).equals(plain(row.title())))
                .findFirst()
                .orElse(null);
        String key = present == null ? "row " + row.row() + " " + row.sheet() : present.address();
        remember(row.code(), row.title(), key);
        var parts = new AnnexRow(row, draft, units, present);
        return new NewItem(
                key,
                present == null ? null : key,
                kind.code(),
                row.code(),
                parts.label(),
                parts.title(),
                parts.body(),
                null,
                category(kind, row, present),
                parts.doers(),
                parts.leaders(),
                parts.deadlines(),
                parts.targets(),
                parts.sample(),
                parts.note(),
                present != null || draft == null ? null : draft.body());
    }

    /** The place of the row: that of the item, else one of that name, else a new one. */
    private List<String> category(Vocabulary.Kind kind, ListRow row, @Nullable Item present) {
        var held = plan.schemes().stream()
                .flatMap(scheme -> scheme.categories().stream())
                .filter(category -> present == null
                        ? category.scheme().equals(kind.scheme())
                                && plain(category.name()).equals(plain(row.category()))
                        : present.categories().contains(category.id()))
                .map(AnnexContent::key)
                .toList();
        if (!held.isEmpty() || row.category().isBlank()) {
            return held;
        }
        return List.of(categories
                .computeIfAbsent(
                        row.category(), name -> new NewContent.Category(kind.scheme(), "list-" + name, name, null))
                .key());
    }

    private static String key(Category category) {
        return category.scheme() + "/" + category.code();
    }

    private List<NewContent.Link> links(ListDraft list) {
        return list.rows().stream()
                .flatMap(row -> row.supports().stream()
                        .map(supported -> keys.get(plain(supported)))
                        .filter(supported -> supported != null)
                        .map(supported -> new NewContent.Link(
                                String.valueOf(keys.get(plain(row.title()))), String.valueOf(supported), null, null)))
                .filter(link -> !link.from().equals(link.to()))
                .distinct()
                .toList();
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
