package org.paodao.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.WorkingDays;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.scoring.Rounding;

/**
 * What an indicator is, as one edition of the system says.
 *
 * @param measure the unit of measure as it is printed, such as 亿元 or %
 * @param decimals how many its figures have
 * @param scope 口径, such as 区本级; empty when there is but one
 * @param cumulative whether the figures of a year add up to its last one; else each stands for its moment
 * @param growth whether the figure itself is a growth in percent; else it is a level
 * @param sourceUnit where the figure comes from
 * @param responsibleUnit who answers for it
 * @param eachReports whether each unit reports its own figure, or the responsible one all of them
 * @param formula how it is computed from others; empty when it is reported
 * @param lagDays days after the end of a period until its figure is expected
 * @param sample made up for demonstration (示例)
 */
public record Definition(
        String name,
        String measure,
        int decimals,
        Direction direction,
        String scope,
        boolean cumulative,
        boolean growth,
        Frequency frequency,
        @Nullable UUID sourceUnit,
        @Nullable UUID responsibleUnit,
        boolean eachReports,
        @Nullable Base base,
        String formula,
        List<Breakdown> breakdowns,
        int lagDays,
        String qualityNote,
        boolean sample,
        @Nullable Counterpart superior) {
    private static final Pattern PLACE = Pattern.compile("第?[位名]|[位名]次|排名");

    private static final Pattern DASH = Pattern.compile("[-–—－―/／]*");

    public Definition {
        breakdowns = List.copyOf(breakdowns);
    }

    /** A figure with at least the decimals that its figures have; one that came with more keeps them. */
    public BigDecimal filled(BigDecimal amount) {
        return amount.setScale(Math.max(decimals, amount.scale()), RoundingMode.UNNECESSARY);
    }

    /** A figure as it is published. */
    public BigDecimal published(BigDecimal amount) {
        return Rounding.to(decimals, amount);
    }

    /** The code of the part that is written so: by its code, or by its name as it is printed, with or without the name of its breakdown; empty when none or several are. */
    public Optional<String> part(String written) {
        if (hasPart(written)) {
            return Optional.of(written);
        }
        List<String> named = breakdowns.stream()
                .flatMap(breakdown -> breakdown.named(written).stream())
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** The last day on which its figure of a period is in time: after the lag and a day at least, and a working day. */
    public LocalDate deadline(Period period, WorkingDays days) {
        return days.orNext(period.lastDay().plusDays(Math.max(1, lagDays)));
    }

    /** Whether its figures are computed and nobody is asked for them. */
    public boolean isComputed() {
        return !formula.isEmpty();
    }

    /** Whether its figures are places themselves, as 位 are. */
    public boolean isPlace() {
        return isPlace(measure);
    }

    /** What stands behind a figure in a sentence: of a bare number, whose unit of measure is written as a dash, nothing. */
    public static String counted(String measure) {
        return DASH.matcher(measure).matches() ? "" : measure;
    }

    /** Whether figures count in something: what does not may be judged in words alone. */
    public boolean countsInSomething() {
        return !counted(measure).isEmpty();
    }

    /** Whether a unit of measure counts places. */
    static boolean isPlace(String measure) {
        return PLACE.matcher(measure).matches();
    }

    /** The part with this code, such as sex:female. */
    public boolean hasPart(String part) {
        return part.isEmpty()
                || breakdowns.stream().anyMatch(breakdown -> breakdown.keys().contains(part));
    }

    /** Where it started from. */
    public record Base(int year, BigDecimal value) {}

    /**
     * The superior's indicator that it corresponds to.
     *
     * @param note how the superior's figure differs
     */
    public record Counterpart(UUID jurisdiction, UUID indicator, String note) {}
}
