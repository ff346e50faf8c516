package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.light.Consequence;

/** Gathers the lights of a line in a year, in the order of their periods, into what is kept of them. */
final class YearOfLine {
    private final LineYear key;
    private final Kept<String> periods = new Kept<>();
    private final Kept<String> lights = new Kept<>();
    private final Kept<Boolean> provisional = new Kept<>();
    private final Kept<@Nullable BigDecimal> amounts = new Kept<>();
    private final Kept<@Nullable Integer> valueVersions = new Kept<>();
    private final Kept<@Nullable String> ruleCodes = new Kept<>();
    private final Kept<@Nullable Integer> ruleVersions = new Kept<>();
    private final Kept<@Nullable Integer> ruleNumbers = new Kept<>();
    private final Kept<Integer> editions = new Kept<>();
    private final Kept<Boolean> behind = new Kept<>();
    private final Kept<Boolean> notStarted = new Kept<>();
    private final Kept<String> dues = new Kept<>();
    private final Kept<@Nullable LocalDate> turnsOn = new Kept<>();
    private final Kept<@Nullable Inputs> inputs = new Kept<>();
    private final Kept<@Nullable List<Told>> reasons = new Kept<>();
    private final Kept<@Nullable List<Consequence>> consequences = new Kept<>();
    private final Kept<Instant> judgedAt = new Kept<>();

    YearOfLine(LineYear key) {
        this.key = key;
    }

    boolean isOf(Place place) {
        return key.series() == place.series() && key.year() == place.period().year();
    }

    LineYear key() {
        return key;
    }

    /**
     * The next light.
     *
     * @param told whether what can be said of it is kept with it; else it is worked out when somebody asks
     * @param since when it became as it is
     */
    void add(Judged one, boolean told, Instant since) {
        Figure figure = one.figure();
        Judged.Cited cited = one.cited();
        periods.add(one.place().period().toString());
        lights.add(one.light().name());
        provisional.add(figure != null && figure.provisional());
        amounts.add(figure == null ? null : figure.amount());
        valueVersions.add(figure == null ? null : figure.version());
        ruleCodes.add(cited == null ? null : cited.code());
        ruleVersions.add(cited == null ? null : cited.version());
        ruleNumbers.add(cited == null ? null : cited.rule());
        editions.add(one.edition());
        behind.add(one.run().behind());
        notStarted.add(one.run().notStarted());
        dues.add(one.due().name());
        turnsOn.add(one.turnsOn());
        inputs.add(told ? one.inputs() : null);
        reasons.add(told ? Told.of(one.reasons()) : null);
        consequences.add(one.consequences().isEmpty() ? null : one.consequences());
        judgedAt.add(since);
    }

    int size() {
        return periods.each().size();
    }

    JudgedYear kept() {
        return new JudgedYear(
                key.series(),
                key.year(),
                periods.each(),
                known(lights),
                known(provisional),
                amounts.shortened(),
                valueVersions.shortened(),
                ruleCodes.shortened(),
                ruleVersions.shortened(),
                ruleNumbers.shortened(),
                known(editions),
                known(behind),
                known(notStarted),
                known(dues),
                turnsOn.shortened(),
                inputs.full(),
                reasons.full(),
                consequences.full(),
                known(judgedAt),
                turnsOn.each().stream()
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(null));
    }

    private static <T> List<T> known(Kept<T> each) {
        return Objects.requireNonNull(each.shortened());
    }
}
