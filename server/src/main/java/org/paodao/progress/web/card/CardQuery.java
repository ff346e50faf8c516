package org.paodao.progress.web.card;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.progress.card.CardColor;
import org.paodao.progress.card.CardFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which cards are looked at, as the address says it; empty for all.
 *
 * @param unit name of a unit
 * @param color word of a colour
 * @param stage word of a stage, or open
 * @param after the last card of the part before; null for the newest
 */
public record CardQuery(
        @Nullable String unit,
        @Nullable String color,
        @Nullable String stage,
        @Nullable UUID after) {
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

    /** The same cards from another one on. */
    String at(@Nullable UUID from) {
        var address = UriComponentsBuilder.fromPath("/tasks/cards");
        add(address, "unit", get(unit));
        add(address, "color", get(color));
        add(address, "stage", get(stage));
        add(address, "after", from == null ? "" : from.toString());
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, value);
        }
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
