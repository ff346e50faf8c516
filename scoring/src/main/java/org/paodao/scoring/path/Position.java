package org.paodao.scoring.path;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Rounding;

/**
 * Where a value stands beside its path at one period.
 *
 * @param lane     the border that matters: of a range the one that is nearer or passed
 * @param expected the border at this period
 * @param lag      how much the value lies on the wrong side; negative if it is ahead; nothing within a range
 * @param across   the other border of a range at this period; none where only one side is closed
 */
public record Position(
        Lane lane,
        BigDecimal expected,
        BigDecimal value,
        BigDecimal lag,
        @Nullable BigDecimal across) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Whether it is on the wrong side, or on a border that has to be passed. */
    public boolean behind() {
        return lag.signum() > 0 || level();
    }

    /** Whether the border has to be passed at this period, not only reached. */
    public boolean beyond() {
        return lane.beyond(expected);
    }

    /** Whether it only equals what it has to pass: by how little ever, it is behind. */
    public boolean level() {
        return lag.signum() == 0 && beyond();
    }

    /** What should at least be there; none where nothing bounds it from below. */
    public @Nullable BigDecimal low() {
        return lane.floor() ? expected : across;
    }

    /** What should not be exceeded; none where nothing bounds it from above. */
    public @Nullable BigDecimal high() {
        return lane.floor() ? across : expected;
    }

    /** How much of the way should be covered by now; never negative. */
    public BigDecimal due() {
        return expected.subtract(lane.origin()).abs();
    }

    /** Points behind schedule, in percent of the whole way; none where there is no way to go. */
    public @Nullable BigDecimal pointsBehind() {
        return percent(lag, lane.whole());
    }

    /** How much of what was due lacks, in percent; none where nothing was due. */
    public @Nullable BigDecimal shareBehind() {
        return percent(lag, due());
    }

    /** How much of the way should be covered, in percent; none where there is no way to go. */
    public @Nullable BigDecimal shareDue() {
        return percent(expected.subtract(lane.origin()), lane.goal().subtract(lane.origin()));
    }

    /** How much of the way is covered, in percent; none where there is no way to go. */
    public @Nullable BigDecimal shareCovered() {
        return percent(value.subtract(lane.origin()), lane.goal().subtract(lane.origin()));
    }

    private static @Nullable BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? null : part.multiply(HUNDRED).divide(whole, Rounding.EXACT);
    }
}
