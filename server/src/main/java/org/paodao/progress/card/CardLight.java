package org.paodao.progress.card;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.paodao.progress.light.ItemJudged;

/**
 * A light as a rule for cards saw it.
 *
 * @param period its month
 * @param asOf the day up to which it was judged
 * @param expected percent that was due
 * @param reached percent that was done
 * @param ruleCode the set that gave the light
 */
public record CardLight(
        String period,
        LocalDate asOf,
        String light,
        @Nullable BigDecimal expected,
        BigDecimal reached,
        String ruleCode,
        int ruleVersion,
        @Nullable Integer ruleNumber) {

    static CardLight of(ItemJudged judged) {
        return new CardLight(
                judged.period().toString(),
                judged.asOf(),
                judged.light().name(),
                judged.expected(),
                judged.reached(),
                judged.rule().code(),
                judged.rule().version(),
                judged.rule().number());
    }
}
