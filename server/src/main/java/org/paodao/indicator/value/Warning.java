package org.paodao.indicator.value;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.scoring.check.Check;

/**
 * What a check found about a figure as it stands.
 *
 * @param series the number of the figure's line
 * @param reported whether its unit reported it; else the office that loaded it has to give the reason
 * @param comment what is said of the figure; it answers, too
 * @param load with which other figures it came; null when it came alone
 * @param reason why the figure is right nevertheless; empty until somebody says it
 * @param answeredBy who said it; empty for nobody
 */
public record Warning(
        Place place,
        long series,
        BigDecimal amount,
        State state,
        boolean reported,
        String comment,
        Check check,
        Flaw found,
        @Nullable UUID load,
        Instant foundAt,
        String reason,
        String answeredBy) {

    /** Whether a reason is still asked for. */
    public boolean isOpen() {
        return reason.isEmpty() && comment.isEmpty();
    }

    /** From where the next page of a list goes on. */
    public String key() {
        return series + "|" + place.period() + "|" + check;
    }
}
