package org.paodao.progress.card;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.access.Reach;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cards as they are read: a unit sees its own, and not before they are issued; the office sees all. */
@Service
@Transactional(readOnly = true)
public class CardLists {
    private static final int AT_ONCE = 50;

    private final CardTables cards;
    private final CardPartTables parts;
    private final Organization organization;
    private final Clock clock;

    CardLists(CardTables cards, CardPartTables parts, Organization organization, Clock clock) {
        this.cards = cards;
        this.parts = parts;
        this.organization = organization;
        this.clock = clock;
    }

    /** The cards that pass a filter, newest first. */
    public Listed cards(CurrentUser user, CardFilter filter) {
        Permissions.require(user, Permission.CARD_READ);
        Reach reach = Permissions.reach(user, Permission.CARD_READ);
        List<Card> found = cards.cards(user.jurisdiction(), filter, reach.everything() ? null : reach.units()).stream()
                .filter(card -> sees(user, card))
                .toList();
        return new Listed(found, names(user, found), LocalDate.now(clock));
    }

    /**
     * The next of the cards that pass a filter, newest first, with how many there are of each colour.
     *
     * @param after the last card of the part before; null for the first part
     */
    public Part part(CurrentUser user, CardFilter filter, @Nullable UUID after) {
        Permissions.require(user, Permission.CARD_READ);
        Reach reach = Permissions.reach(user, Permission.CARD_READ);
        Set<UUID> units = reach.everything() ? null : reach.units();
        var asked = new CardPartTables.Asked(units, Permissions.may(user, Permission.CARD_DECIDE));
        List<Card> found = parts.part(user.jurisdiction(), filter, asked, after, AT_ONCE + 1);
        List<Card> shown = found.subList(0, Math.min(AT_ONCE, found.size()));
        return new Part(
                new Listed(shown, names(user, shown), LocalDate.now(clock)),
                parts.counts(user.jurisdiction(), filter, units),
                found.size() > AT_ONCE ? shown.getLast().id() : null);
    }

    /** One card with what was done with it. */
    public Shown card(CurrentUser user, UUID id) {
        Permissions.require(user, Permission.CARD_READ);
        Card card = cards.one(user.jurisdiction(), id)
                .filter(one -> Permissions.mayFor(user, Permission.CARD_READ, one.unit()) && sees(user, one))
                .orElseThrow(() -> Refusal.notFound("progresscard.unknown"));
        boolean decides = Permissions.may(user, Permission.CARD_DECIDE)
                && !card.unit().equals(user.authority().unit());
        return new Shown(
                card,
                names(user, List.of(card)).getOrDefault(card.unit(), ""),
                cards.steps(user.jurisdiction(), id),
                new Rights(decides, Permissions.mayFor(user, Permission.CARD_ANSWER, card.unit())),
                LocalDate.now(clock));
    }

    /** What is only proposed, or was decided against, is the office's own business. */
    private static boolean sees(CurrentUser user, Card card) {
        return card.issuedOn() != null || Permissions.may(user, Permission.CARD_DECIDE);
    }

    private Map<UUID, String> names(CurrentUser user, List<Card> found) {
        Set<UUID> units = found.stream().map(Card::unit).collect(Collectors.toSet());
        return units.isEmpty() ? Map.of() : organization.names(user, units);
    }

    /**
     * Some of many cards.
     *
     * @param counts of all that pass and were issued, by colour
     * @param next the card after which the next part begins; null for the last
     */
    public record Part(
            Listed listed,
            Map<CardColor, Count> counts,
            @Nullable UUID next) {
        public Part {
            counts = Map.copyOf(counts);
        }

        /** How many there are of a colour. */
        public Count count(CardColor color) {
            return counts.getOrDefault(color, Count.NONE);
        }
    }

    /** So many that were issued, and so many of them open. */
    public record Count(long all, long open) {
        static final Count NONE = new Count(0, 0);
    }

    /**
     * Cards with the names of their units.
     *
     * @param today on which answers are late or not
     */
    public record Listed(List<Card> cards, Map<UUID, String> names, LocalDate today) {
        public Listed {
            cards = List.copyOf(cards);
            names = Map.copyOf(names);
        }

        /** The name of a unit; empty for none. */
        public String name(@Nullable UUID unit) {
            return unit == null ? "" : names.getOrDefault(unit, "");
        }
    }

    /**
     * A card.
     *
     * @param unit the name of its unit
     * @param steps oldest first
     */
    public record Shown(Card card, String unit, List<CardStep> steps, Rights rights, LocalDate today) {
        public Shown {
            steps = List.copyOf(steps);
        }
    }

    /** What the reader may do with a card when its stage allows it. */
    public record Rights(boolean decide, boolean answer) {}
}
