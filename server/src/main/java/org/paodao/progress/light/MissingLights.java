package org.paodao.progress.light;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.light.Told;
import org.paodao.scoring.light.Light;

/**
 * Shows 缺报 where a report was due, none came, and nothing else tells how the item stands. A light that a task list gave stays what it is: it speaks of the work;
 * that its unit said nothing stands beside it.
 */
final class MissingLights {
    private static final ItemJudged.ByRule NO_RULE = new ItemJudged.ByRule("", 0, null);

    private MissingLights() {}

    /** The light of a month beside what was asked of the item then. */
    static ItemLightLine beside(ItemJudged judged, @Nullable Said said, List<Asked> asked) {
        Asked owed = asked.stream()
                .filter(one -> one.month().equals(judged.period()) && !one.reported())
                .findFirst()
                .orElse(null);
        if (owed == null) {
            return new ItemLightLine(judged, said, null);
        }
        return new ItemLightLine(judged.light().judged() ? judged : missing(judged, owed.owed()), said, owed.owed());
    }

    private static ItemJudged missing(ItemJudged judged, Told owed) {
        return new ItemJudged(
                judged.item(),
                judged.period(),
                judged.asOf(),
                judged.ended(),
                Light.MISSING,
                judged.expected(),
                judged.reached(),
                judged.edition(),
                judged.rule(),
                List.of(owed));
    }

    /** The light of a month of which nothing but the missing report is known. */
    static ItemLightLine alone(UUID item, Asked owed) {
        return new ItemLightLine(
                new ItemJudged(
                        item,
                        owed.month(),
                        owed.month().lastDay(),
                        true,
                        Light.MISSING,
                        null,
                        BigDecimal.ZERO,
                        0,
                        NO_RULE,
                        List.of(owed.owed())),
                null,
                owed.owed());
    }
}
