package org.paodao.progress.light;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.light.Told;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Light;

/**
 * How an item stood in a month, with all that led to it.
 *
 * @param asOf the day up to which the month was looked at
 * @param ended whether the month was over
 * @param expected percent of the list that was due; null where it names no day
 * @param reached percent that was done
 * @param edition the version of the list; 0 where there is none
 */
public record ItemJudged(
        UUID item,
        Period period,
        LocalDate asOf,
        boolean ended,
        Light light,
        @Nullable BigDecimal expected,
        BigDecimal reached,
        int edition,
        ByRule rule,
        List<Told> reasons) {
    public ItemJudged {
        reasons = List.copyOf(reasons);
    }

    /**
     * The rule that gave a light.
     *
     * @param number null if none of the set was asked or none holds
     */
    public record ByRule(String code, int version, @Nullable Integer number) {}
}
