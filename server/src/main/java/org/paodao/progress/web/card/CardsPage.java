package org.paodao.progress.web.card;

import java.util.List;
import org.paodao.organization.Unit;
import org.paodao.progress.card.Card;
import org.paodao.progress.card.CardColor;
import org.paodao.progress.card.CardLists;
import org.paodao.ui.Option;
import org.paodao.ui.Page;

/**
 * The cards that pass a filter; of one unit they are its history.
 *
 * @param units to choose from
 * @param decides whether the reader issues cards
 */
public record CardsPage(CardLists.Listed listed, CardQuery query, List<Unit> units, boolean decides) implements Page {
    public CardsPage {
        units = List.copyOf(units);
    }

    /** The units as options. */
    public List<Option> unitOptions() {
        return units.stream().map(unit -> new Option(unit.name(), unit.name())).toList();
    }

    /** How many cards of a colour were issued, and how many of them are open. */
    public Count count(CardColor color) {
        List<Card> issued = listed.cards().stream()
                .filter(card -> card.color() == color && card.issuedOn() != null)
                .toList();
        return new Count(
                issued.size(),
                issued.stream().filter(card -> card.stage().open()).count());
    }

    /** So many, and so many of them open. */
    public record Count(int all, long open) {}
}
