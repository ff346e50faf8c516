package org.paodao.scoring.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Period;
import org.paodao.scoring.Reason;
import org.paodao.scoring.Rounding;

/** Looks at one value in its surroundings. */
public final class Checks {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    /** Fewer changed values are corrections, however small the unit is. */
    private static final int FEWEST_CHANGED = 5;

    /** What is said of a figure that is above the one after it. */
    private static final String AFTER = "check-decrease-after";

    private final Shape shape;
    private final CheckSettings settings;
    private final Screen screen;
    private final Borders borders;

    /** For values of such a shape, by these settings. */
    public Checks(Shape shape, CheckSettings settings) {
        this.shape = shape;
        this.settings = settings;
        this.screen = Screen.of(shape, settings);
        this.borders = Borders.of(shape, settings);
    }

    /** What is noticeable about a value, in the order of {@link Check}. */
    public List<Finding> of(Period period, BigDecimal value, Background background) {
        return of(value, new Past(background.history(), period, shape.cumulative()), background);
    }

    /** The same where a walk stands; a figure in which nothing is noticeable is passed without an exact look. */
    List<Finding> of(Walk walk, @Nullable BigDecimal target, boolean due, List<BigDecimal> parts) {
        boolean quiet = (target == null || !isOn(walk.value(), target))
                && parts.isEmpty()
                && screen.passes(walk)
                && borders.hold(walk.digits(), walk.scale());
        return quiet
                ? List.of()
                : of(walk.value(), walk, new Background(Collections.emptySortedMap(), target, due, parts));
    }

    boolean cumulative() {
        return shape.cumulative();
    }

    private List<Finding> of(BigDecimal value, Memory past, Background background) {
        List<Finding> findings = new ArrayList<>();
        add(findings, Check.DECIMALS, decimals(value));
        if (shape.kind() == Shape.Kind.PLACE && value.compareTo(BigDecimal.ONE) < 0) {
            findings.add(new Finding(Check.RANGE, Severity.BLOCK, Reason.of("check-no-place", value)));
        } else {
            add(findings, Check.RANGE, range(value));
        }
        add(findings, Check.JUMP, jump(value, past));
        add(findings, Check.UNCHANGED, unchanged(value, past));
        add(findings, Check.ON_TARGET, onTarget(value, past, background));
        add(findings, Check.PARTS, parts(value, background));
        add(findings, Check.DECREASE, decrease(value, past).or(() -> decreaseAfter(value, past)));
        return findings;
    }

    /**
     * Whether too many of a unit's values of a closed period were changed afterwards.
     *
     * @param values  how many there are
     * @param changed how many of them changed after the close
     */
    public static Optional<Finding> revision(int values, int changed, CheckSettings settings) {
        if (!settings.isOn(Check.REVISION) || changed < FEWEST_CHANGED) {
            return Optional.empty();
        }
        BigDecimal share = HUNDRED.multiply(new BigDecimal(changed)).divide(new BigDecimal(values), Rounding.EXACT);
        return share.compareTo(settings.threshold(Check.REVISION)) <= 0
                ? Optional.empty()
                : Optional.of(new Finding(
                        Check.REVISION,
                        settings.of(Check.REVISION).severity(),
                        Reason.of("check-revision", changed, values, Rounding.to(1, share))));
    }

    /** Whether a finding holds a figure against the one of such a later period. */
    public static boolean isAgainstLater(Finding finding, Predicate<Period> later) {
        return finding.reason().key().equals(AFTER)
                && later.test((Period) finding.reason().arguments().getFirst());
    }

    /** Every key of a reason that comes out of this package. */
    public static List<String> keys() {
        return List.of(
                "check-above",
                "check-below",
                "check-decimals",
                "check-decrease",
                AFTER,
                "check-exponent",
                "check-jump",
                "check-jump-added",
                "check-no-number",
                "check-no-place",
                "check-on-target",
                "check-parts",
                "check-revision",
                "check-unchanged");
    }

    private void add(List<Finding> findings, Check check, Optional<Reason> reason) {
        if (settings.isOn(check)) {
            reason.ifPresent(
                    found -> findings.add(new Finding(check, settings.of(check).severity(), found)));
        }
    }

    private Optional<Reason> decimals(BigDecimal value) {
        int decimals = Math.max(0, value.stripTrailingZeros().scale());
        return when(decimals > shape.decimals(), () -> Reason.of("check-decimals", decimals, shape.decimals()));
    }

    private Optional<Reason> range(BigDecimal value) {
        BigDecimal lowest = shape.lowest();
        BigDecimal highest = shape.highest();
        if (lowest != null && value.compareTo(lowest) < 0) {
            return Optional.of(Reason.of("check-below", value, lowest));
        }
        return highest != null && value.compareTo(highest) > 0
                ? Optional.of(Reason.of("check-above", value, highest))
                : Optional.empty();
    }

    private Optional<Reason> jump(BigDecimal value, Memory past) {
        return past.jump(value, BigDecimal.ONE.movePointLeft(shape.decimals()))
                .filter(jump -> jump.z().compareTo(settings.threshold(Check.JUMP)) > 0)
                .map(jump -> Reason.of(
                        shape.cumulative() ? "check-jump-added" : "check-jump",
                        Rounding.to(shape.decimals(), jump.change()),
                        Rounding.to(shape.decimals(), jump.usual()),
                        Rounding.to(1, jump.z())));
    }

    private Optional<Reason> unchanged(BigDecimal value, Memory past) {
        int periods = 1 + past.equalBefore(value);
        boolean isLong = settings.threshold(Check.UNCHANGED).compareTo(new BigDecimal(periods)) <= 0;
        return when(isLong, () -> Reason.of("check-unchanged", value, periods));
    }

    private Optional<Reason> onTarget(BigDecimal value, Memory past, Background background) {
        BigDecimal target = background.target();
        if (target == null || !isOn(value, target)) {
            return Optional.empty();
        }
        boolean told = background.due() || !past.isInYear(value);
        return when(told, () -> Reason.of("check-on-target", value, target));
    }

    private boolean isOn(BigDecimal value, BigDecimal target) {
        return value.subtract(target).abs().compareTo(settings.threshold(Check.ON_TARGET)) <= 0;
    }

    private Optional<Reason> parts(BigDecimal value, Background background) {
        if (background.parts().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = background.parts().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return when(
                sum.subtract(value).abs().compareTo(rounding(value, background.parts())) > 0,
                () -> Reason.of("check-parts", sum, value, sum.subtract(value)));
    }

    /** By how much rounding may set parts and whole apart; by nothing where nothing is rounded, unless somebody allows more than usual. */
    private BigDecimal rounding(BigDecimal value, List<BigDecimal> parts) {
        BigDecimal each = settings.threshold(Check.PARTS);
        boolean exact = shape.kind() == Shape.Kind.COUNTED
                && each.compareTo(Check.PARTS.threshold()) <= 0
                && Stream.concat(Stream.of(value), parts.stream()).allMatch(Checks::isWhole);
        return exact
                ? BigDecimal.ZERO
                : each.multiply(new BigDecimal(parts.size())).movePointLeft(shape.decimals());
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    private Optional<Reason> decrease(BigDecimal value, Memory past) {
        if (!shape.cumulative()) {
            return Optional.empty();
        }
        return past.beforeInYear()
                .filter(before -> before.getValue().subtract(value).compareTo(settings.threshold(Check.DECREASE)) > 0)
                .map(before -> Reason.of("check-decrease", before.getKey(), before.getValue(), value));
    }

    /** A figure that comes later than the one after it may be what is too high. */
    private Optional<Reason> decreaseAfter(BigDecimal value, Memory past) {
        if (!shape.cumulative()) {
            return Optional.empty();
        }
        return past.afterInYear()
                .filter(after -> value.subtract(after.getValue()).compareTo(settings.threshold(Check.DECREASE)) > 0)
                .map(after -> Reason.of(AFTER, after.getKey(), after.getValue(), value));
    }

    private static Optional<Reason> when(boolean found, java.util.function.Supplier<Reason> reason) {
        return found ? Optional.of(reason.get()) : Optional.empty();
    }
}
