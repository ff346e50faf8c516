package org.paodao.plan.amendment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.Item;
import org.paodao.plan.amendment.Draft;
import org.paodao.ui.Option;
import org.paodao.ui.Page;

/** Where an item is added to a draft. */
public record AmendmentAddPage(Draft draft, AddForm typed) implements Page {

    /** Where the draft lives. */
    public String path() {
        return "/" + draft.plan().head().address() + "/amendments/"
                + draft.amendment().number();
    }

    /** The kinds to choose from. */
    public List<Option> kinds(boolean chinese) {
        return draft.plan().kinds().stream()
                .map(kind -> new Option(kind.code(), kind.name(chinese)))
                .toList();
    }

    /** The items it may come under. */
    public List<Option> parents() {
        return draft.touchable().stream().map(AmendmentAddPage::option).toList();
    }

    private static Option option(Item item) {
        return new Option(
                item.id().toString(), (item.code().isEmpty() ? item.label() : item.code()) + " " + item.title());
    }

    /** What is typed to add an item; every part may be missing. */
    public record AddForm(
            @Nullable String request,
            @Nullable String kind,
            @Nullable String title,
            @Nullable String parent) {}
}
