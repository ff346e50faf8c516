package org.paodao.scoring.light;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Period;
import org.paodao.scoring.Reason;
import org.paodao.scoring.Reasons;
import org.paodao.scoring.path.Position;

/** States the figures a condition looked at. */
final class Figuring {
    private Figuring() {}

    static void compared(View view, Measure measure, Set<Reason> into) {
        Position position = view.position();
        Period period = view.situation().period();
        Standing standing = view.situation().standing();
        switch (measure) {
            case POINTS_BEHIND, POINTS_AHEAD -> add(into, position == null ? null : OnPath.points(period, position));
            case SHARE_BEHIND -> add(into, position == null ? null : OnPath.share(period, position));
            case AMOUNT_BEHIND -> add(into, position == null ? null : OnPath.amount(period, position));
            case BEHIND_PERIODS -> {
                add(into, position == null ? null : OnPath.points(period, position));
                into.add(Reasons.BEHIND_IN_A_ROW.with(period, Measuring.behindPeriods(view)));
            }
            case NOT_STARTED_PERIODS ->
                into.add(Reasons.NOT_STARTED_IN_A_ROW.with(period, Measuring.notStartedPeriods(view)));
            case YELLOWS -> into.add(Reasons.YELLOWS.with(view.history().yellows()));
            case YELLOWS_IN_A_ROW ->
                into.add(Reasons.YELLOWS_IN_A_ROW.with(view.history().yellowRun()));
            case REDS -> into.add(Reasons.REDS.with(view.history().reds()));
            case BELOW_AVERAGE ->
                add(
                        into,
                        grouped(
                                standing.group(),
                                beside(view, standing.average(), Reasons.BELOW_AVERAGE, Reasons.NOT_BELOW_AVERAGE)));
            case BELOW_SUPERIOR ->
                add(into, beside(view, standing.superior(), Reasons.BELOW_SUPERIOR, Reasons.NOT_BELOW_SUPERIOR));
            case PLACE, PLACES_LOST -> places(view, into);
        }
    }

    static void asked(View view, Fact fact, Set<Reason> into) {
        Period period = view.situation().period();
        boolean holds = view.truth(new Condition.Is(fact)) == Truth.YES;
        switch (fact) {
            case QUARTER_ENDS -> into.add((holds ? Reasons.QUARTER_ENDS : Reasons.NO_QUARTER_END).with(period));
            case YEAR_ENDS -> into.add((holds ? Reasons.YEAR_ENDS : Reasons.NO_YEAR_END).with(period));
            case NOT_STARTED -> into.add((view.notStarted() ? Reasons.NOT_STARTED : Reasons.STARTED).with(period));
        }
    }

    /** Whatever is known of path and place. */
    static void all(View view, Set<Reason> into) {
        compared(view, Measure.POINTS_BEHIND, into);
        places(view, into);
    }

    private static @Nullable Reason beside(View view, @Nullable BigDecimal other, Reasons below, Reasons notBelow) {
        BigDecimal value = view.situation().reading().value();
        BigDecimal difference = view.worseThan(other);
        if (value == null || other == null || difference == null) {
            return null;
        }
        return (difference.signum() > 0 ? below : notBelow).with(value, other, difference.abs());
    }

    private static void places(View view, Set<Reason> into) {
        Standing standing = view.situation().standing();
        Integer place = standing.place();
        Integer before = standing.placeBefore();
        if (place == null) {
            return;
        }
        add(into, grouped(standing.group(), placed(place, before)));
    }

    private static Reason placed(int place, @Nullable Integer before) {
        if (before == null) {
            return Reasons.PLACE.with(place);
        }
        int lost = place - before;
        if (lost == 0) {
            return Reasons.PLACE_KEPT.with(place);
        }
        return (lost > 0 ? Reasons.PLACES_LOST : Reasons.PLACES_WON).with(before, place, Math.abs(lost));
    }

    /** With the kind of units among which it was compared, where they have one. */
    private static @Nullable Reason grouped(@Nullable String group, @Nullable Reason reason) {
        if (group == null || reason == null) {
            return reason;
        }
        List<Object> arguments = new ArrayList<>(reason.arguments());
        arguments.add(group);
        return new Reason(reason.key() + "-of", arguments);
    }

    private static void add(Set<Reason> into, @Nullable Reason reason) {
        if (reason != null) {
            into.add(reason);
        }
    }
}
