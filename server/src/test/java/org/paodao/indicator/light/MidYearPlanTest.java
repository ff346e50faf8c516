package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.scoring.Period;
import org.paodao.scoring.target.AtLeast;
import org.paodao.scoring.target.AtMost;
import org.paodao.scoring.target.Growth;
import org.paodao.scoring.target.Target;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A plan that begins within the year is judged and carried on from there; one that cannot follow last year says so. */
@DatabaseTest
class MidYearPlanTest extends JudgedDistrict {
    @Test
    void theLightWantsThePercentThatTheStepSays() {
        put("STEPS", "200", true, new Goal.Way("STEPS", points("9", "30", "12", "100", "between", "true")));
        sample.report("STEPS", months(8, "10", "66", "70"));
        assertThat(line("STEPS", 9).inputs().shareDue()).isEqualByComparingTo("30");
        assertThat(line("STEPS", 9).inputs().low()).isEqualByComparingTo("60");
        assertThat(line("STEPS", 8).inputs().low()).isEqualByComparingTo("40");
    }

    @Test
    void aStandClimbsFromTheLatestFigureBeforeThePlan() {
        put("STAND", "60", false, new Goal.Way("LINEAR", points()));
        sample.report("STAND", Map.of(Period.month(2023, 4), "48", Period.month(2023, 7), "50"));
        assertThat(line("STAND", 7).inputs().low()).isEqualByComparingTo("50");
        assertThat(line("STAND", 9).inputs().low()).isEqualByComparingTo("54");
    }

    @Test
    void paceAndForecastCountFromTheBeginningOfThePlan() {
        put("PACE", "120", true, new Goal.Way("LINEAR", points()));
        sample.report("PACE", months(7, "0", "34", "40", "60"));
        YearForecast seen = lights.forecasts(sample.office, 2023, "PACE", Goal.WHOLE).getFirst().seen().stream()
                .filter(one -> one.asOf().equals(Period.month(2023, 10)))
                .findFirst()
                .orElseThrow();
        assertThat(seen.middle()).isEqualByComparingTo("90");
        assertThat(seen.runRate()).isEqualTo(new Told("run-rate-needed-multiple", List.of("n:30.0", "i:2", "n:2.00")));
    }

    @Test
    void thePaceCountsFromTheBaseOnly() {
        put("BASED", "60", true, new Goal.Way("LINEAR", points("base", "12")));
        sample.report("BASED", months(6, "11", "19", "26", "34", "41"));
        YearForecast seen = seen("BASED", 10);
        assertThat(seen.middle()).isEqualByComparingTo("55.5");
        assertThat(seen.runRate()).isEqualTo(new Told("run-rate-needed-multiple", List.of("n:9.5", "i:2", "n:1.31")));
    }

    @Test
    void whatHasToComeDownFromABaseIsPaced() {
        var fall = new Goal.Way("LINEAR", new TreeMap<>(Map.of("base", "50")));
        put("FALL", new AtMost(new BigDecimal("40")), false, fall);
        sample.report("FALL", months(6, "43"));
        assertThat(seen("FALL", 6).runRate())
                .isEqualTo(new Told("run-rate-fall-multiple", List.of("n:0.5", "i:6", "n:0.43")));
        put("CAP", new AtMost(new BigDecimal("100")), true, new Goal.Way("LINEAR", new TreeMap<>()));
        sample.report("CAP", months(6, "62"));
        assertThat(seen("CAP", 6).runRate()).isEqualTo(new Told("run-rate-not-above", List.of("n:6.3", "i:6")));
    }

    private YearForecast seen(String code, int month) {
        return lights.forecasts(sample.office, 2023, code, Goal.WHOLE).getFirst().seen().stream()
                .filter(one -> one.asOf().equals(Period.month(2023, month)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatCannotFollowLastYearSaysSo() {
        put("FOLLOWS", "120", true, new Goal.Way("LAST_YEAR", new TreeMap<>()));
        sample.report("FOLLOWS", Map.of(Period.month(2023, 3), "30"));
        assertThat(line("FOLLOWS", 3).inputs().low()).isEqualByComparingTo("30");
        assertThat(page("zh-CN")).bodyText().contains("上年各期数据不全或没有变化，本年实际按匀速安排");
        assertThat(page("en")).bodyText().contains("so the path is even");
        Map<Period, String> before = new TreeMap<>();
        for (int month = 1; month <= 12; month++) {
            before.put(Period.month(2022, month), String.valueOf(month * month));
        }
        sample.report("FOLLOWS", before);
        assertThat(line("FOLLOWS", 3).inputs().low()).isEqualByComparingTo("7.5");
        assertThat(page("zh-CN")).bodyText().contains("按上年节奏").doesNotContain("本年实际按匀速安排");
    }

    @Test
    void aStandFollowsLastYearOnlyFromWhereThatSetOut() {
        put("FOLLOWS", "110", false, new Goal.Way("LAST_YEAR", new TreeMap<>()));
        Map<Period, String> before = new TreeMap<>();
        for (int month = 1; month <= 11; month++) {
            before.put(Period.month(2022, month), String.valueOf(99 + month));
        }
        before.put(Period.month(2022, 12), "104");
        sample.report("FOLLOWS", before);
        sample.report("FOLLOWS", Map.of(Period.month(2023, 2), "104"));
        assertThat(line("FOLLOWS", 2).inputs().low()).as("evenly from 104").isEqualByComparingTo("105");
        assertThat(page("zh-CN")).bodyText().contains("上年各期数据不全或没有变化，本年实际按匀速安排");
        sample.report("FOLLOWS", Map.of(Period.month(2021, 12), "98"));
        assertThat(line("FOLLOWS", 2).inputs().low())
                .as("half of last year's way")
                .isEqualByComparingTo("107");
        assertThat(page("zh-CN")).bodyText().doesNotContain("本年实际");
    }

    @Test
    void aStandOfWhichNothingIsKnownBeforeShouldBeAtItsGoal() {
        put("FOLLOWS", "110", false, new Goal.Way("LAST_YEAR", new TreeMap<>()));
        sample.report("FOLLOWS", Map.of(Period.month(2023, 2), "104"));
        assertThat(line("FOLLOWS", 2).inputs().low()).isEqualByComparingTo("110");
        assertThat(page("zh-CN")).bodyText().contains("上年各期数据不全或没有变化，本年实际始终按目标");
    }

    @Test
    void aGrowthThatGoesEvenlyWithoutLastYearSaysSo() {
        sample.put("FOLLOWS", sample.definition("示例指标", true, ""), new Growth(new BigDecimal("12")), "增长12%");
        sample.publish(LocalDate.of(2021, 1, 1));
        sample.report("FOLLOWS", Map.of(Period.month(2022, 12), "100", Period.month(2023, 3), "30"));
        assertThat(line("FOLLOWS", 3).inputs().low()).isEqualByComparingTo("28");
        assertThat(page("zh-CN")).bodyText().contains("默认（按上年节奏）").contains("上年各期数据不全或没有变化，本年实际按匀速安排");
        assertThat(page("en")).bodyText().contains("Usual: As last year").contains("so the path is even");
    }

    @Test
    void ofAGrowthRateOnlyItsOwnUsualWayIsSaid() {
        sample.put("FOLLOWS", sample.definition("增速（示例）", false, ""), new AtLeast(new BigDecimal("7.5")), "7.5");
        sample.publish(LocalDate.of(2021, 1, 1));
        sample.report("FOLLOWS", Map.of(Period.month(2023, 3), "7"));
        assertThat(page("zh-CN")).bodyText().contains("默认（始终按目标）").doesNotContain("按上年节奏");
    }

    private MockMvcTester.MockMvcRequestBuilder page(String language) {
        return mvc.get()
                .uri("/indicators/FOLLOWS?year=2023")
                .header("Accept-Language", language)
                .with(As.user(sample.office));
    }

    private void put(String code, String target, boolean cumulative, Goal.Way way) {
        put(code, new AtLeast(new BigDecimal(target)), cumulative, way);
    }

    private void put(String code, Target target, boolean cumulative, Goal.Way way) {
        Goal goal = Goal.of(Goal.WHOLE, Period.year(2023), target, "示例").along(way);
        var content =
                new Indicator.Content(null, sample.definition("示例指标（" + code + "）", cumulative, ""), List.of(goal));
        sample.indicators.put(sample.office, code, content, 0);
        sample.publish(LocalDate.of(2021, 1, 1));
    }

    /** From July on. */
    private static SortedMap<String, String> points(String... more) {
        SortedMap<String, String> points = new TreeMap<>();
        points.put("from", "2023-07");
        for (int i = 0; i < more.length; i += 2) {
            points.put(more[i], more[i + 1]);
        }
        return points;
    }

    private static Map<Period, String> months(int from, String... amounts) {
        Map<Period, String> months = new TreeMap<>();
        for (String amount : amounts) {
            months.put(Period.month(2023, from + months.size()), amount);
        }
        return months;
    }

    private LightLine line(String code, int month) {
        return lights.line(sample.office, code, Goal.WHOLE, Period.month(2023, month));
    }
}
