package org.paodao.supervision.web.matter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.organization.Unit;
import org.paodao.supervision.MatterLists;
import org.paodao.supervision.SavedFilters;
import org.paodao.ui.Option;
import org.paodao.ui.Page;

/**
 * The register: the matters that pass a filter, page by page.
 *
 * @param choices what the filters offer
 * @param saved the reader's own filters
 * @param manages whether the reader registers matters
 */
public record MattersPage(
        MatterLists.Slice slice, MatterQuery query, Choices choices, List<SavedFilters.Saved> saved, boolean manages)
        implements Page {
    public MattersPage {
        saved = List.copyOf(saved);
    }

    /** What the filters offer. */
    public record Choices(List<String> sources, List<Unit> units) {
        public Choices {
            sources = List.copyOf(sources);
            units = List.copyOf(units);
        }

        /** The units as options. */
        public List<Option> unitOptions() {
            return units.stream()
                    .map(unit -> new Option(unit.name(), unit.name()))
                    .toList();
        }
    }

    /** The first page; null when this is it. */
    public @Nullable String first() {
        return MatterQuery.get(query.after()).isEmpty() ? null : query.at("/matters");
    }

    /** The next page; null when this is the last. */
    public @Nullable String next() {
        return slice.next() == null ? null : query.next("/matters", slice.next());
    }
}
