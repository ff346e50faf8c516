package org.paodao.progress.web.card;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.organization.Unit;
import org.paodao.progress.card.CardLists;
import org.paodao.ui.Option;
import org.paodao.ui.Page;

/**
 * Some of the cards that pass a filter; of one unit they are its history.
 *
 * @param units to choose from
 * @param decides whether the reader issues cards
 */
public record CardsPage(CardLists.Part part, CardQuery query, List<Unit> units, boolean decides) implements Page {
    public CardsPage {
        units = List.copyOf(units);
    }

    public CardLists.Listed listed() {
        return part.listed();
    }

    /** The units as options. */
    public List<Option> unitOptions() {
        return units.stream().map(unit -> new Option(unit.name(), unit.name())).toList();
    }

    /** The newest, when others are shown. */
    public @Nullable String first() {
        return query.after() == null ? null : query.at(null);
    }

    /** Older ones; null when there are none. */
    public @Nullable String next() {
        return part.next() == null ? null : query.at(part.next());
    }
}
