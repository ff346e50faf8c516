package org.paodao.scoring.light;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Reason;
import org.paodao.scoring.Reasons;
import org.paodao.scoring.path.Path;

/**
 * What became of a light when the same thing was judged anew.
 *
 * @param why what went into the later judgement otherwise than into the earlier one
 */
public record Change(Judgement before, Judgement after, List<Reason> why) {
    public Change {
        why = List.copyOf(why);
    }

    /** From the one to the other. */
    public static Change between(Judgement before, Judgement after) {
        Situation then = before.situation();
        Situation now = after.situation();
        List<Reason> why = new ArrayList<>();
        if (!then.period().equals(now.period())) {
            why.add(Reasons.CHANGE_PERIOD.with(then.period(), now.period()));
        }
        addIfOther(
                why, Reasons.CHANGE_VALUE, then.reading().value(), now.reading().value());
        addIfOther(why, Reasons.CHANGE_EXPECTED, expected(then), expected(now));
        if (!before.rules().equals(after.rules())) {
            RuleSet.Title was = before.rules().title();
            RuleSet.Title is = after.rules().title();
            why.add(Reasons.CHANGE_RULES.with(was.cited(), was.version(), is.cited(), is.version()));
        }
        if (then.reading().due() != now.reading().due()) {
            why.add(Reasons.CHANGE_DUE.with(
                    then.reading().due().name(), now.reading().due().name()));
        }
        if (!then.standing().equals(now.standing())) {
            why.add(Reasons.CHANGE_STANDING.with());
        }
        if (!then.history().equals(now.history())) {
            why.add(Reasons.CHANGE_HISTORY.with());
        }
        return new Change(before, after, why);
    }

    /** Whether the light is another. */
    public boolean changesLight() {
        return before.light() != after.light();
    }

    private static void addIfOther(
            List<Reason> why, Reasons reason, @Nullable BigDecimal was, @Nullable BigDecimal is) {
        boolean same = (was == null && is == null) || (was != null && is != null && was.compareTo(is) == 0);
        if (!same) {
            why.add(reason.with(
                    Objects.requireNonNullElse(was, (Object) Reasons.NONE),
                    Objects.requireNonNullElse(is, (Object) Reasons.NONE)));
        }
    }

    /** The border at the period, of a range the lower one. */
    private static @Nullable BigDecimal expected(Situation situation) {
        Path path = situation.path();
        if (path == null) {
            return null;
        }
        BigDecimal low = path.lowAt(situation.period());
        return low == null ? path.highAt(situation.period()) : low;
    }
}
