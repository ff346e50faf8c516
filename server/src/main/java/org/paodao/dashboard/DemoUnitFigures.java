package org.paodao.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.Indicators;
import org.paodao.indicator.Publishing;
import org.paodao.indicator.SystemPublishing;
import org.paodao.indicator.value.Approvals;
import org.paodao.indicator.value.Entry;
import org.paodao.indicator.value.Place;
import org.paodao.indicator.value.Seen;
import org.paodao.indicator.value.Stage;
import org.paodao.indicator.value.Values;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Grant;
import org.paodao.kernel.Role;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.scoring.target.AtLeast;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * One of the plan's indicators is divided among the appraised units: each has a figure and a goal of its own, over two years. One unit has most of its year in the last quarter, of another what
 * it surpassed became its next goal, and nearly all end just above their goals: patterns about which an appraiser may ask.
 */
@Component
@Profile("demo")
class DemoUnitFigures {
    /** Young people newly brought to the district. */
    static final String CODE = "ZB-21";

    private static final int BEFORE = 2022;
    private static final int NOW = 2023;
    private static final int QUARTERS = 4;
    /** The unit that has most of its year in the last quarter, and the one whose goal followed what it had reached. */
    private static final int LATE = 3;

    private static final int RAISED = 6;
    private static final int USUAL_SHARE = 24;
    private static final int SMALL_SHARE = 10;
    /** By how many people each unit is off its goal of this year: most by a few. */
    private static final List<Integer> OFF = List.of(2, 0, 5, 3, 1, 6, 8, 4, -37, 2);

    private final Indicators indicators;
    private final SystemPublishing publishing;
    private final Values values;
    private final Approvals approvals;

    DemoUnitFigures(Indicators indicators, SystemPublishing publishing, Values values, Approvals approvals) {
        this.indicators = indicators;
        this.publishing = publishing;
        this.values = values;
        this.approvals = approvals;
    }

    void load(CurrentUser office, List<UUID> units) {
        Indicator divided = indicators.system(office).coded(CODE).orElseThrow();
        List<Goal> goals = new ArrayList<>(divided.goals());
        for (int n = 0; n < units.size(); n++) {
            goals.add(goal(units.get(n), BEFORE, first(n)));
            goals.add(goal(units.get(n), NOW, next(n)));
        }
        indicators.put(office, CODE, new Indicator.Content(divided.planItem(), divided.definition(), goals), 0);
        publishing.publish(office, new Publishing("demo:units", "示例：青年人才引进目标分解到部门", LocalDate.of(BEFORE, 1, 1)));
        List<Entry> entries = new ArrayList<>();
        int[] whole = new int[2 * QUARTERS];
        for (int n = 0; n < units.size(); n++) {
            var line = new Place.Line(divided.id(), units.get(n), "");
            int[] levels = levels(n);
            for (int quarter = 0; quarter < levels.length; quarter++) {
                entries.add(entry(line, quarter, levels[quarter]));
                whole[quarter] += levels[quarter];
            }
        }
        for (int quarter = 0; quarter < whole.length; quarter++) {
            entries.add(entry(new Place.Line(divided.id(), Goal.WHOLE, ""), quarter, whole[quarter]));
        }
        report(office, entries);
    }

    /** The goal of the first year. */
    private static int first(int unit) {
        return 380 + unit * 10;
    }

    /** The goal of the second. */
    private static int next(int unit) {
        return first(unit) * (unit == RAISED ? 140 : 117) / 100;
    }

    /** What came of the first goal, in percent. */
    private static int reached(int unit) {
        return unit == RAISED ? 125 : 97 + unit % 4 * 2;
    }

    private static Goal goal(UUID unit, int year, int people) {
        return Goal.of(unit, Period.year(year), new AtLeast(BigDecimal.valueOf(people)), "≥" + people + "人（示例）");
    }

    /** The levels of both years, quarter by quarter: each of the first three quarters of a year adds so many percent of it. */
    private static int[] levels(int unit) {
        int[] levels = new int[2 * QUARTERS];
        int before = first(unit) * reached(unit) / 100;
        int now = next(unit) + OFF.get(unit % OFF.size());
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
            int share = quarter == QUARTERS ? 100 : quarter * USUAL_SHARE;
            levels[quarter - 1] = before * share / 100;
            levels[QUARTERS + quarter - 1] =
                    unit == LATE && quarter < QUARTERS ? now * SMALL_SHARE * quarter / 100 : now * share / 100;
        }
        return levels;
    }

    /** @param quarter counted from the first of the first year */
    private static Entry entry(Place.Line line, int quarter, int level) {
        var period = new Period(BEFORE + quarter / QUARTERS, Frequency.QUARTER, quarter % QUARTERS + 1);
        return new Entry(line.in(period), BigDecimal.valueOf(level), Stage.FINAL, "示例", "示例数据", 0);
    }

    private void report(CurrentUser office, List<Entry> entries) {
        CurrentUser liaison = somebody(office, Role.LIAISON, "示例联络员");
        values.enter(liaison, entries);
        List<Place> places = entries.stream().map(Entry::place).toList();
        values.submit(liaison, places.stream().map(place -> new Seen(place, 1)).toList());
        approvals.approve(
                somebody(office, Role.UNIT_HEAD, "示例分管领导"),
                places.stream().map(place -> new Seen(place, 2)).toList());
    }

    private static CurrentUser somebody(CurrentUser office, Role role, String name) {
        return DemoVoice.of(office, role, name, Authority.of(Grant.everywhere(role)));
    }
}
