package org.paodao.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.paodao.indicator.Definition;
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
import org.paodao.scoring.Direction;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.scoring.target.AtLeast;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * An indicator of which each of the appraised units has a figure and a goal of its own, over two years. One unit has most of its year in the last quarter, of another what it surpassed became its
 * next goal: patterns about which an appraiser may ask.
 */
@Component
@Profile("demo")
class DemoUnitFigures {
    static final String CODE = "BM-01";
    private static final int BEFORE = 2022;
    private static final int NOW = 2023;
    private static final int QUARTERS = 4;
    /** The unit that has most of its year in the last quarter, and the one whose goal followed what it had reached. */
    private static final int LATE = 3;

    private static final int RAISED = 6;
    private static final int USUAL_SHARE = 24;
    private static final int SMALL_SHARE = 10;

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
        List<Goal> goals = new ArrayList<>();
        for (int n = 0; n < units.size(); n++) {
            goals.add(goal(units.get(n), BEFORE, first(n)));
            goals.add(goal(units.get(n), NOW, n == RAISED ? first(n) * 5 / 4 : first(n) * 21 / 20));
        }
        indicators.put(office, CODE, new Indicator.Content(null, definition(), goals), 0);
        publishing.publish(office, new Publishing("demo:units", "示例：增加按部门统计的指标", LocalDate.of(BEFORE, 1, 1)));
        UUID indicator = indicators.system(office).coded(CODE).orElseThrow().id();
        List<Entry> entries = new ArrayList<>();
        for (int n = 0; n < units.size(); n++) {
            var line = new Place.Line(indicator, units.get(n), "");
            entries.addAll(year(line, BEFORE, first(n) * reached(n) / 100, USUAL_SHARE));
            entries.addAll(year(line, NOW, first(n) * (reached(n) + 6) / 100, n == LATE ? SMALL_SHARE : USUAL_SHARE));
        }
        report(office, entries);
    }

    /** The goal of the first year, in ten thousand yuan. */
    private static int first(int unit) {
        return 400 + unit * 40;
    }

    /** What came of it, in percent of that goal. */
    private static int reached(int unit) {
        return unit == RAISED ? 125 : 98 + unit % 4 * 2;
    }

    private static Goal goal(UUID unit, int year, int amount) {
        return Goal.of(unit, Period.year(year), new AtLeast(BigDecimal.valueOf(amount)), "≥" + amount + "万元（示例）");
    }

    /** The levels of a year: each of the first three quarters adds so many percent of it. */
    private static List<Entry> year(Place.Line line, int year, int whole, int share) {
        List<Entry> levels = new ArrayList<>();
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
            Period period = Period.holding(LocalDate.of(year, quarter * 3, 1), Frequency.QUARTER);
            int level = quarter == QUARTERS ? whole : whole * share * quarter / 100;
            levels.add(new Entry(line.in(period), BigDecimal.valueOf(level), Stage.FINAL, "示例", "示例数据", 0));
        }
        return levels;
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

    private static Definition definition() {
        return new Definition(
                "争取上级专项资金（示例）",
                "万元",
                0,
                Direction.HIGHER,
                "",
                true,
                false,
                Frequency.QUARTER,
                null,
                null,
                true,
                null,
                "",
                List.of(),
                20,
                "示例数据",
                true,
                null);
    }
}
