package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Audit;
import org.paodao.audit.Entry;
import org.paodao.audit.FieldChange;
import org.paodao.indicator.Defined;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Goal;
import org.paodao.indicator.PrintedTarget;
import org.paodao.indicator.PrintedTarget.Measured;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Light;
import org.paodao.scoring.target.AtLeast;
import org.paodao.scoring.target.Growth;
import org.paodao.scoring.target.InWords;
import org.paodao.scoring.target.Rank;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What targets that are no plain amounts ask of a figure. */
@DatabaseTest
class LightsOfTargetsTest extends JudgedDistrict {
    private static final Period DECEMBER = Period.month(2023, 12);

    @Autowired
    Opinions opinions;

    @Autowired
    Audit audit;

    @Test
    void aFigureThatIsThePlaceItselfIsComparedWithThePlace() {
        Definition place = measured("位次（示例）", "位").direction(Direction.LOWER).is();
        sample.put("PLACE", place, new Rank(9, null, "全省"), "全省第9位");
        sample.publish(LocalDate.of(2021, 1, 1));
        sample.report("PLACE", Map.of(Period.month(2023, 11), "12", DECEMBER, "8"));
        assertThat(line("PLACE", DECEMBER).light()).isIn(Light.GREEN, Light.BLUE);
        assertThat(line("PLACE", Period.month(2023, 11)).light()).isEqualTo(Light.RED);
    }

    @Test
    void whatIsToBeSaidByAPersonIsMissingWhileItsFigureIsLate() {
        sample.report("TRADE", Map.of(Period.month(2023, 1), "1"));
        LightLine late = line("TRADE", Period.month(2023, 2));
        assertThat(late.light()).isEqualTo(Light.MISSING);
        assertThat(late.reasons()).extracting(Told::key).containsExactly("judged-in-words", "overdue");
        assertThat(line("TRADE", Period.month(2023, 1)).light()).isEqualTo(Light.NOT_JUDGED);
    }

    @Test
    void nobodyJudgesAFigureThatIsLateAndOneThatWasTakenBackIsMissingAgain() {
        Period january = Period.month(2023, 1);
        sample.report("TRADE", Map.of(january, "1"));
        assertThat(Opinions.isAsked(line("TRADE", january.plus(1)))).isFalse();
        assertThatThrownBy(() -> say("TRADE", january.plus(1))).hasMessageContaining("indicatorlight.figure-late");
        say("TRADE", january);
        assertThat(line("TRADE", january).light()).isEqualTo(Light.GREEN);
        sample.approvals.sendBack(sample.office, sample.seen("TRADE", Map.of(january, "")), "漏报（示例）");
        assertThat(line("TRADE", january).light()).isEqualTo(Light.MISSING);
        assertThat(line("TRADE", january).reasons())
                .extracting(Told::key)
                .containsExactly("judged-in-words", "returned");
    }

    @Test
    void whatCountsInNothingIsJudgedInWordsAlone() {
        sample.put("TASK", measured("省定任务（示例）", "—").is(), new InWords("完成省定任务"), "完成省定任务");
        sample.publish(LocalDate.of(2021, 1, 1));
        assertThat(line("TASK", DECEMBER).light()).isEqualTo(Light.MISSING);
        assertThat(Opinions.isAsked(line("TASK", DECEMBER))).isTrue();
        say("TASK", DECEMBER);
        assertThat(line("TASK", DECEMBER).light()).isEqualTo(Light.GREEN);
    }

    @Test
    void aPlaceAmongTheFirstThatNamesNoNumberIsJudgedByAPerson() {
        Definition is = measured("居民收入增速（示例）", "%").is();
        sample.put("AHEAD", is, PrintedTarget.read("位居全省前列", Measured.of(is), words -> Optional.empty()), "位居全省前列");
        sample.publish(LocalDate.of(2021, 1, 1));
        sample.report("AHEAD", Map.of(DECEMBER, "6.1"));
        assertThat(line("AHEAD", DECEMBER).light()).isEqualTo(Light.NOT_JUDGED);
        assertThat(Opinions.isAsked(line("AHEAD", DECEMBER))).isTrue();
        say("AHEAD", DECEMBER);
        assertThat(line("AHEAD", DECEMBER).light()).isEqualTo(Light.GREEN);
    }

    @Test
    void theTrailSaysWhichLightBecameWhich() {
        sample.report("TRADE", Map.of(DECEMBER, "1"));
        say("TRADE", DECEMBER);
        assertThat(audit.trail(sample.office, sample.id("TRADE")))
                .filteredOn(entry -> entry.action().equals("indicator.light-said"))
                .flatExtracting(Entry::changes)
                .contains(new FieldChange(List.of("light"), "NOT_JUDGED", "GREEN"))
                .noneMatch(change -> change.after().isEmpty());
    }

    private void say(String code, Period period) {
        opinions.say(sample.office, new Opinions.Said(code, Goal.WHOLE, period, Light.GREEN, "示例"));
    }

    @Test
    void aGrowthCountsFromTheBaseOfTheDefinitionAndElseSaysWhatItLacks() {
        sample.put("NOBASE", measured("增长一（示例）", "亿元").is(), new Growth(new BigDecimal("7")), "增长7%");
        sample.put(
                "BASED",
                measured("增长二（示例）", "亿元").from(new BigDecimal("100")).is(),
                new Growth(new BigDecimal("7")),
                "增长7%");
        sample.publish(LocalDate.of(2021, 1, 1));
        sample.report("NOBASE", Map.of(DECEMBER, "107"));
        sample.report("BASED", Map.of(DECEMBER, "107"));
        assertThat(line("BASED", DECEMBER).light()).isEqualTo(Light.GREEN);
        assertThat(line("BASED", DECEMBER).inputs().goal()).isEqualByComparingTo("107");
        assertThat(line("NOBASE", DECEMBER).reasons())
                .last()
                .isEqualTo(new Told("input-missing", List.of("t:LAST_YEAR")));
    }

    @Test
    void aFigureOfAYearIsToldBesideItsTargetNotInPercentOfAWay() {
        Period year = Period.year(2023);
        Definition yearly = measured("年度指标（示例）", "%").frequency(Frequency.YEAR).is();
        sample.put("YEARLY", yearly, new AtLeast(new BigDecimal("95")), "≥95%");
        sample.publish(LocalDate.of(2021, 1, 1));
        sample.report("YEARLY", Map.of(year, "89.3"));
        LightLine line = line("YEARLY", year);
        assertThat(line.light()).as("what the year ends without is not green").isEqualTo(Light.YELLOW);
        assertThat(line.reasons())
                .startsWith(
                        new Told("year-ends", List.of("p:2023")),
                        new Told("behind-amount", List.of("p:2023", "n:95", "n:89.3", "n:5.7")));
        assertThat(mvc.get().uri("/indicators/YEARLY").with(As.user(sample.office)))
                .as("below the chart stands the year")
                .bodyText()
                .contains(">2023</text>")
                .doesNotContain(">1</text>");
    }

    private Defined measured(String name, String measure) {
        return Defined.named(name).measure(measure).by(sample.unit);
    }
}
