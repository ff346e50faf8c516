package org.paodao.plan.amendment.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.organization.Unit;
import org.paodao.plan.DeletedItem;
import org.paodao.plan.Item;
import org.paodao.plan.Kind;
import org.paodao.plan.amendment.Draft;
import org.paodao.plan.amendment.Made;
import org.paodao.plan.amendment.Stage;
import org.paodao.ui.Page;
import org.paodao.ui.Words;

/**
 * A draft: what it changes, what can be changed, who changed what.
 *
 * @param office whether the reader may publish it
 * @param deleted what the plan had once
 * @param q words that narrow the items to choose from
 */
public record AmendmentPage(
        Draft draft,
        boolean office,
        List<Unit> units,
        List<DeletedItem> deleted,
        @Nullable String q) implements Page {
    /** So many items are offered at once; more are found by their words. */
    private static final int OFFERED = 30;

    public AmendmentPage {
        units = List.copyOf(units);
        deleted = List.copyOf(deleted);
    }

    /** Where the plan lives. */
    public String plan() {
        return "/" + draft.plan().head().address();
    }

    /** Where the draft lives. */
    public String path() {
        return plan() + "/amendments/" + draft.amendment().number();
    }

    /** The unit that proposes. */
    public String unit() {
        return AmendmentsPage.name(units, draft.amendment().unit());
    }

    /** Whether the reader can edit it now. */
    public boolean editable() {
        return draft.mine() && draft.amendment().isOpen();
    }

    /** Whether the reader can publish it now. */
    public boolean publishable() {
        Stage stage = draft.amendment().stage();
        return office
                && (stage instanceof Stage.Submitted
                        || (stage instanceof Stage.Open && draft.amendment().unit() == null));
    }

    /** What it changes, in the reader's words. */
    public DifferenceView view(Words words) {
        return view(draft, path(), words);
    }

    static DifferenceView view(Draft draft, String path, Words words) {
        var items = Stream.concat(draft.content().items().stream(), draft.base().items().stream())
                .toList();
        var sides = new DifferenceWords.Sides(
                draft.plan(), draft.plan(), items, Set.of(), item -> path + "/" + item.address());
        return new DifferenceWords(words, sides).of(draft.difference());
    }

    /** The items to choose from, kind by kind. */
    public List<Item> of(Kind kind) {
        return offered().filter(item -> item.kind().equals(kind.code())).toList();
    }

    private Stream<Item> offered() {
        return draft.touchable().stream().filter(this::asked).limit(OFFERED);
    }

    private boolean asked(Item item) {
        String text = q == null ? "" : q.strip();
        return item.title().contains(text)
                || item.code().contains(text)
                || item.doers().stream().anyMatch(doer -> doer.name().contains(text));
    }

    /** How many more there are than are offered. */
    public long more() {
        return draft.touchable().stream().filter(this::asked).count()
                - offered().count();
    }

    /** The title of the item that an edit is about. */
    public String about(Made made) {
        return draft.content()
                .item(made.edit().item())
                .or(() -> draft.base().item(made.edit().item()))
                .map(Item::title)
                .orElse("");
    }
}
