package org.paodao.plan.amendment.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.organization.Unit;
import org.paodao.plan.Item;
import org.paodao.plan.Scheme;
import org.paodao.plan.amendment.Draft;
import org.paodao.plan.amendment.Tie;
import org.paodao.ui.Option;
import org.paodao.ui.Page;
import org.paodao.ui.Words;

/**
 * An item of a draft in its form.
 *
 * @param fields what stands in the form
 * @param units to choose from
 */
public record AmendmentItemPage(Draft draft, Item item, ItemFields fields, List<Unit> units) implements Page {
    public AmendmentItemPage {
        units = List.copyOf(units);
    }

    /** Where the plan lives. */
    public String plan() {
        return "/" + draft.plan().head().address();
    }

    /** Where the draft lives. */
    public String path() {
        return plan() + "/amendments/" + draft.amendment().number();
    }

    /** Where this page lives. */
    public String address() {
        return path() + "/" + item.address();
    }

    /** Whether the item is new in the draft. */
    public boolean isNew() {
        return item.path().equals("new");
    }

    /** Whether the reader can change it now. */
    public boolean editable() {
        return draft.mine() && draft.amendment().isOpen() && draft.mayTouch(item.id());
    }

    /** What the draft changes of it; null when nothing. */
    public DifferenceView.@Nullable Entry change(Words words) {
        return AmendmentPage.view(draft, path(), words).groups().stream()
                .flatMap(group -> group.entries().stream())
                .filter(entry -> entry.address().equals(address()))
                .findFirst()
                .orElse(null);
    }

    /** The kinds to choose from. */
    public List<Option> kinds(boolean chinese) {
        return draft.plan().kinds().stream()
                .map(kind -> new Option(kind.code(), kind.name(chinese)))
                .toList();
    }

    /** What stands in the form of a scheme's categories; an empty choice where there is none. */
    public List<String> chosen(Scheme scheme) {
        List<String> chosen = scheme.categories().stream()
                .map(category -> category.id().toString())
                .filter(fields.categories()::contains)
                .toList();
        return chosen.isEmpty() ? List.of("") : chosen;
    }

    /** What it supports, each with the supported item. */
    public List<Supported> supports() {
        return draft.content().ties().stream()
                .filter(tie -> tie.from().equals(item.id()))
                .map(tie -> new Supported(tie, other(tie.to()), true))
                .toList();
    }

    /** What supports it, each with the supporting item. */
    public List<Supported> supportedBy() {
        return draft.content().ties().stream()
                .filter(tie -> tie.to().equals(item.id()))
                .map(tie -> new Supported(tie, other(tie.from()), false))
                .toList();
    }

    private Item other(UUID id) {
        return draft.content().item(id).orElse(item);
    }

    /** The item of the same kind before this one. */
    public String after() {
        return before().map(one -> one.id().toString()).orElse("");
    }

    private Optional<Item> before() {
        return draft.content().items().stream()
                .takeWhile(one -> !one.id().equals(item.id()))
                .filter(one -> one.kind().equals(item.kind()))
                .reduce((first, second) -> second);
    }

    /** Every other item, with the name of its kind and its number. */
    public List<Option> others(boolean chinese) {
        return draft.content().items().stream()
                .filter(one -> !one.id().equals(item.id()))
                .map(one -> new Option(one.id().toString(), called(one, chinese)))
                .toList();
    }

    /** The other items of the same kind. */
    public List<Option> peers(boolean chinese) {
        return draft.content().items().stream()
                .filter(one -> !one.id().equals(item.id()) && one.kind().equals(item.kind()))
                .map(one -> new Option(one.id().toString(), called(one, chinese)))
                .toList();
    }

    /** What an item is called where it has to be found among all. */
    public String called(Item one, boolean chinese) {
        String kind = draft.plan().kinds().stream()
                .filter(known -> known.code().equals(one.kind()))
                .map(known -> known.name(chinese))
                .findFirst()
                .orElse(one.kind());
        String number =
                !one.code().isEmpty() ? one.code() : one.path().equals("new") ? "" : String.valueOf(one.number());
        return kind + " " + number + " " + one.title();
    }

    /**
     * A link with its other end.
     *
     * @param outward whether this item supports the other
     */
    public record Supported(Tie tie, Item other, boolean outward) {}
}
