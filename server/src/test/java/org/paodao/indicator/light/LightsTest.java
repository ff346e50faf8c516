package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.paodao.calendar.Calendar;
import org.paodao.indicator.Goal;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.organization.Organization;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Light;
import org.paodao.scoring.target.AtLeast;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.paodao.testing.Together;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class LightsTest extends JudgedDistrict {
    private static final Period JUNE = Period.month(2023, 6);

    @Autowired
    Opinions opinions;

    @Autowired
    Challenges challenges;

    @Autowired
    Organization organization;

    @Autowired
    Calendar calendar;

    @Test
    void aLightSaysByWhichRuleAndFromWhichFigures() {
        sample.yinchuanFrom("5");
        sample.report("INVEST", Map.of(JUNE, "423"));
        LightLine june = line("INVEST", JUNE);
        assertThat(june.light()).isEqualTo(Light.YELLOW);
        assertThat(june.rule()).isEqualTo(new LightLine.Rule("银川2025", 1, 2));
        assertThat(june.inputs().points()).isEqualByComparingTo("7.7");
        assertThat(june.reasons())
                .containsExactly(
                        new Told("behind-points", List.of("p:2023-06", "n:50", "n:42.3", "n:7.7")),
                        new Told("light-by-rule", List.of("t:YELLOW", "t:银川2025", "i:1", "i:2")));
    }

    @Test
    void aComputedIndicatorIsJudgedWithWhatItIsMadeOf() {
        sample.report("INVEST", Map.of(JUNE, "423", Period.month(2023, 7), "700"));
        assertThat(line("DOUBLE", JUNE).amount()).isEqualByComparingTo("846");
        assertThat(line("DOUBLE", JUNE).light()).isEqualTo(Light.GREEN);
        assertThat(line("DOUBLE", Period.month(2023, 7)).light()).isEqualTo(Light.BLUE);
    }

    @Test
    void whatIsLateIsMissingAndWhatIsNotDueIsNeverRed() {
        sample.report("INVEST", Map.of(Period.month(2023, 1), "1"));
        assertThat(line("INVEST", Period.month(2023, 2)).light()).isEqualTo(Light.MISSING);
        Period running = Period.holding(LocalDate.now(ZoneId.of("Asia/Shanghai")), Frequency.MONTH);
        assertThat(lights.lines(sample.office, LightFilter.of("INVEST")))
                .noneMatch(line -> line.period().equals(running));
        assertThat(lights.lines(sample.office, LightFilter.of("DOUBLE")))
                .as("nobody is asked for a computed figure")
                .noneMatch(line -> line.light() == Light.MISSING);
        assertThat(line("DOUBLE", Period.month(2023, 2)).reasons())
                .extracting(Told::key)
                .as("but somebody is for what it is made of")
                .containsExactly("parts-overdue");
    }

    @Test
    void aLightIsJudgedAgainWhenItsDeadlineIsNoWorkingDayAnyMore() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        Period late = Period.holding(today.minusDays(40).withDayOfMonth(1).minusDays(1), Frequency.MONTH);
        sample.put("LATE", sample.definition("迟报投资（示例）", true, ""), new AtLeast(new BigDecimal("9")), "9", late.year());
        sample.publish(LocalDate.of(2021, 1, 1));
        sample.report("LATE", Map.of(late.plus(-1), "1"));
        assertThat(line("LATE", late).light()).isEqualTo(Light.MISSING);
        String off = late.lastDay()
                .plusDays(20)
                .datesUntil(today.plusDays(3))
                .map(day -> "%d,%s,休,示例假,示例通知%n".formatted(day.getYear(), day))
                .collect(Collectors.joining());
        byte[] file = ("年度,日期,安排,名称,依据\n" + off).getBytes(StandardCharsets.UTF_8);
        calendar.take(sample.office, "示例.csv", file, "示例");
        calendar.take(sample.office, "示例.csv", file, "示例");
        assertThat(lights.lines(sample.office, LightFilter.of("LATE")))
                .noneMatch(one -> one.period().equals(late) && one.light() == Light.MISSING);
        assertThat(lights.changes(sample.office, "LATE", null))
                .filteredOn(change -> change.period().equals(late))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aFigureThatComesBeforeItsTimeIsGoodNewsOrNone() {
        Period running = Period.holding(LocalDate.now(ZoneId.of("Asia/Shanghai")), Frequency.MONTH);
        sample.put(
                "NOW",
                sample.definition("今年投资（示例）", true, ""),
                new AtLeast(new BigDecimal("1200")),
                "1200",
                running.year());
        sample.publish(LocalDate.of(2021, 1, 1));
        sample.report("NOW", Map.of(running, "0"));
        LightLine early = line("NOW", running);
        assertThat(early.light()).isEqualTo(Light.UNPUBLISHED);
        assertThat(early.reasons()).extracting(Told::key).containsExactly("not-due");
    }

    @Test
    void aSentFigureIsProvisionalAndHiddenFromOthers() {
        sample.send("INVEST", Map.of(JUNE, "100"));
        LightLine seen = lights.line(sample.liaison, "INVEST", Goal.WHOLE, JUNE);
        assertThat(seen.provisional()).isTrue();
        assertThat(seen.light()).isEqualTo(Light.RED);
        LightLine veiled = lights.line(sample.viewer, "INVEST", Goal.WHOLE, JUNE);
        assertThat(veiled.light()).isEqualTo(Light.UNPUBLISHED);
        assertThat(veiled.amount()).isNull();
        assertThat(lights.changes(sample.viewer, null, null))
                .noneMatch(change -> change.indicator().equals("INVEST"));
        assertThat(lights.changes(sample.office, "INVEST", null)).hasSize(1);
        sample.approvals.approve(sample.head, sample.seen("INVEST", Map.of(JUNE, "")));
        assertThat(lights.line(sample.viewer, "INVEST", Goal.WHOLE, JUNE).light())
                .isEqualTo(Light.RED);
    }

    @Test
    void aComputedFigureIsProvisionalByWhatItIsMadeOfOnly() {
        sample.put(
                "TWICE",
                sample.definition("出口的两倍（示例）", true, "[TRADE] * 2"),
                new AtLeast(new BigDecimal("100")),
                "100",
                JUNE.year());
        sample.report("INVEST", Map.of(JUNE, "423"));
        sample.send("TRADE", Map.of(JUNE, "30"));
        sample.publish(LocalDate.of(2021, 1, 1));
        assertThat(line("TWICE", JUNE).provisional()).isTrue();
        assertThat(line("DOUBLE", JUNE).provisional()).isFalse();
    }

    @Test
    void aTargetInWordsIsJudgedByAPersonWithAReason() {
        sample.report("TRADE", Map.of(JUNE, "30"));
        assertThat(line("TRADE", JUNE).light()).isEqualTo(Light.NOT_JUDGED);
        var said = new Opinions.Said("TRADE", Goal.WHOLE, JUNE, Light.GREEN, "出口稳步增长（示例）");
        refused("access.forbidden", () -> opinions.say(sample.liaison, said));
        opinions.say(sample.office, said);
        assertThat(line("TRADE", JUNE).light()).isEqualTo(Light.GREEN);
        assertThat(line("TRADE", JUNE).reasons()).extracting(Told::key).containsExactly("judged-in-words", "said-by");
        sample.report("INVEST", Map.of(JUNE, "423"));
        refused(
                "indicatorlight.judged-by-rules",
                () -> opinions.say(sample.office, new Opinions.Said("INVEST", Goal.WHOLE, JUNE, Light.GREEN, "不合适")));
    }

    @Test
    void aUnitQuestionsItsLightAndTheOfficeAnswersAndCloses() {
        sample.report("INVEST", Map.of(JUNE, "100"));
        var asked = new Challenges.Asked("INVEST", Goal.WHOLE, JUNE, "项目未到节点（示例）");
        refused("indicatorlight.not-yours", () -> challenges.ask(sample.viewer, asked));
        var id = challenges.ask(sample.liaison, asked);
        refused("indicatorlight.not-answered", () -> challenges.close(sample.office, id, 1));
        challenges.say(sample.office, id, 1, "按规则评定，请按季度节点报调整（示例）");
        refused("indicatorlight.question-changed", () -> challenges.say(sample.liaison, id, 1, "再问"));
        challenges.close(sample.office, id, 2);
        assertThat(challenges.of(sample.viewer, "INVEST"))
                .extracting(Challenge::state, one -> one.notes().size(), Challenge::light)
                .containsExactly(tuple(Challenge.State.CLOSED, 2, Light.RED));
    }

    @Test
    void aQuestionIsAskedAnsweredAndClosedOnceHoweverOftenItIsPressed() throws InterruptedException {
        sample.report("INVEST", Map.of(JUNE, "100"));
        var asked = new Challenges.Asked("INVEST", Goal.WHOLE, JUNE, "项目未到节点（示例）");
        together(() -> challenges.ask(sample.liaison, asked));
        assertThat(challenges.of(sample.viewer, "INVEST")).hasSize(1);
        var id = challenges.ask(sample.liaison, asked);
        together(() -> challenges.say(sample.office, id, 1, "按规则评定（示例）"));
        together(() -> challenges.close(sample.office, id, 2));
        assertThat(challenges.of(sample.viewer, "INVEST"))
                .extracting(Challenge::state, one -> one.notes().size(), Challenge::version)
                .containsExactly(tuple(Challenge.State.CLOSED, 2, 3));
        challenges.ask(sample.liaison, asked);
        assertThat(challenges.of(sample.viewer, "INVEST")).as("asked anew").hasSize(2);
    }

    private static void together(Runnable step) throws InterruptedException {
        assertThat(Together.run(step, step, step, step)).containsOnly(Together.DONE);
    }

    @Test
    void anotherDistrictSeesNothing() {
        sample.report("INVEST", Map.of(JUNE, "100"));
        CurrentUser stranger = Districts.someone(organization);
        assertThat(lights.lines(stranger, LightFilter.of("INVEST"))).isEmpty();
        assertThat(lights.changes(stranger, null, null)).isEmpty();
        refused(
                "access.forbidden",
                () -> lights.lines(Districts.with(sample.office, Role.SYSTEM_ADMINISTRATOR), LightFilter.of("INVEST")));
    }

    @Test
    void aYearsEndIsForecastWithItsIntervalAndThePaceItTakes() {
        sample.report(
                "INVEST",
                Map.of(
                        Period.month(2023, 1), "80",
                        Period.month(2023, 2), "150",
                        Period.month(2023, 3), "240",
                        Period.month(2023, 4), "310"));
        ForecastLine line =
                lights.forecasts(sample.office, 2023, "INVEST", null).getFirst();
        YearForecast last = line.seen().getLast();
        assertThat(last.asOf()).isEqualTo(Period.month(2023, 4));
        assertThat(last.method()).isNotNull();
        assertThat(last.middle()).isBetween(last.low(), last.high());
        assertThat(Objects.requireNonNull(last.runRate()).arguments()).contains("n:86.3", "i:8");
        assertThat(line.seen().getFirst().method()).isNull();
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(call)
                .satisfies(
                        refusal -> assertThat(refusal.flaws().getFirst().key()).isEqualTo(key));
    }
}
