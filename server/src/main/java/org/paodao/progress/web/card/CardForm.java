package org.paodao.progress.web.card;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.progress.card.CardColor;

/**
 * What is typed to issue a card.
 *
 * @param requestKey of the form, so that it counts once
 * @param unit id
 * @param color word
 * @param plan address of the plan in which the item is; may be empty
 * @param item address of the item within the plan, such as outcomes/3; may be empty
 */
public record CardForm(
        @Nullable String requestKey,
        @Nullable UUID unit,
        @Nullable String color,
        @Nullable String plan,
        @Nullable String item,
        @Nullable String reason) {

    /** What a field says; empty for nothing. */
    public static String get(@Nullable String field) {
        return field == null ? "" : field.strip();
    }

    CardColor wanted() {
        return Arrays.stream(CardColor.values())
                .filter(one -> one.word().equals(get(color)))
                .findFirst()
                .orElse(CardColor.YELLOW);
    }

    /** The same with a key. */
    CardForm keyed(String key) {
        return new CardForm(key, unit, color, plan, item, reason);
    }
}
