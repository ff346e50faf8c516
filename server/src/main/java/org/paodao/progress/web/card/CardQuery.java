package org.paodao.progress.web.card;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.progress.card.CardColor;
import org.paodao.progress.card.CardFilter;

/**
 * Which cards are looked at, as the address says it; empty for all.
 *
 * @param unit name of a unit
 * @param color word of a colour
 * @param stage word of a stage, or open
 */
public record CardQuery(
        @Nullable String unit,
        @Nullable String color,
        @Nullable String stage) {
    /** The stages that can be chosen, in their order. */
    public static final List<String> STAGES =
            List.of("open", "proposed", "issued", "answered", "lifted", "withdrawn", "dismissed");

    /** What a field says; empty for nothing. */
    public static String get(@Nullable String field) {
        return field == null ? "" : field.strip();
    }

    public boolean narrows() {
        return !get(unit).isEmpty() || !get(color).isEmpty() || !get(stage).isEmpty();
    }

    CardFilter filter(@Nullable UUID unitId) {
        CardColor wanted = Arrays.stream(CardColor.values())
                .filter(one -> one.word().equals(get(color)))
                .findFirst()
                .orElse(null);
        String kept = STAGES.contains(get(stage)) ? get(stage).toUpperCase(Locale.ROOT) : null;
        return new CardFilter(unitId, wanted, kept, null);
    }
}
