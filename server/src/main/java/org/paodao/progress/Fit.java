package org.paodao.progress;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why a list that was agreed under an earlier version of the plan must be looked at again. */
public enum Fit {
    /** The plan does not have the item any more. */
    GONE,
    /** Another unit leads it. */
    MOVED,
    /** The plan says something else of it. */
    REWORDED;

    /** The last part of its message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What became of the item since its list was agreed.
     *
     * @param agreed null when it never was: then there is nothing to look at again
     * @param now where the newest plan has it; null when it does not
     */
    public static Set<Fit> between(@Nullable Edition agreed, @Nullable PlanPlace now) {
        Set<Fit> found = EnumSet.noneOf(Fit.class);
        if (agreed == null) {
            return found;
        }
        if (now == null) {
            found.add(GONE);
            return found;
        }
        Edition.Under then = agreed.under();
        if (!Objects.equals(then.unit(), now.unit())) {
            found.add(MOVED);
        }
        if (!then.title().equals(now.title()) || !then.body().equals(now.body())) {
            found.add(REWORDED);
        }
        return found;
    }
}
