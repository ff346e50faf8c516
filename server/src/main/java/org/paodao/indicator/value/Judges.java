package org.paodao.indicator.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Indicator;
import org.paodao.scoring.Period;
import org.paodao.scoring.check.Checks;

/** By what the figures of a load are judged. All of it is looked up when it is made, for that may ask the database; from then on any thread may read it. */
final class Judges {
    private final Map<UUID, @Nullable Judge[]> judges = new HashMap<>();
    private final CheckBook book;
    private boolean anyParts;

    Judges(Columns columns, Frame frame, CheckBook book) {
        this.book = book;
        for (int n = 0; n < columns.size(); n++) {
            look(columns, frame, n);
        }
    }

    private void look(Columns columns, Frame frame, int n) {
        UUID indicator = columns.lines().get(columns.lineOf(n)).indicator();
        @Nullable
        Judge[] ofPeriods = judges.computeIfAbsent(
                indicator, id -> new Judge[columns.periods().size()]);
        int period = columns.periodOf(n);
        if (ofPeriods[period] == null) {
            Period named = columns.periods().get(period);
            frame.indicator(indicator, named).ifPresent(defined -> {
                Judge judge = judge(defined, named);
                ofPeriods[period] = judge;
                anyParts |= !judge.parts().isEmpty();
            });
        }
    }

    private Judge judge(Indicator indicator, Period period) {
        CheckBook.InForce inForce = book.of(indicator.id(), period.lastDay());
        return new Judge(
                inForce.checks(indicator, false),
                inForce.checks(indicator, true),
                Aim.of(indicator, period),
                Checking.parts(indicator.definition()));
    }

    /** By what figures of an indicator that came are judged in one of their periods; null when it is defined no more. */
    @Nullable
    Judge of(UUID indicator, int period) {
        return Objects.requireNonNull(judges.get(indicator))[period];
    }

    /** Whether of any of the indicators parts add up to the whole. */
    boolean anyParts() {
        return anyParts;
    }

    /**
     * By what figures of an indicator in a period are judged.
     *
     * @param negative what it is of lines that have been below nothing
     */
    record Judge(Checks checks, Checks negative, Map<UUID, Aim> aims, List<String> parts) {
        Checks checks(boolean below) {
            return below ? negative : checks;
        }
    }
}
