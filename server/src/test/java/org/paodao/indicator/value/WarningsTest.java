package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Audit;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.plan.web.Statements;
import org.paodao.scoring.Period;
import org.paodao.scoring.check.Check;
import org.paodao.scoring.check.Severity;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class WarningsTest extends JuneFigures {
    @Autowired
    ValueLoads loads;

    @Autowired
    Warnings warnings;

    @Autowired
    CheckRules rules;

    @Autowired
    Audit audit;

    @Test
    void aLoadIsCheckedAgainstWhatIsThereAndWhatComesWithIt() {
        assertThat(loads.load(system.office, "half", csv(HALF)).warnings()).isZero();
        ValueLoads.Loaded jump =
                loads.load(system.office, "june", csv(HEAD + "INVEST,,,2023-06,99\nINVEST,,,2023-07,100\n"));
        assertThat(jump)
                .extracting(ValueLoads.Loaded::fresh, ValueLoads.Loaded::warnings)
                .containsExactly(2, 1);
        assertThat(ofLoad(system.office, jump.load())).singleElement().satisfies(warning -> {
            assertThat(warning.place()).isEqualTo(invest);
            assertThat(warning.check()).isEqualTo(Check.JUMP);
            assertThat(warning.found().key()).isEqualTo("indicatorvalue.check-jump");
            assertThat(warning.isOpen()).isTrue();
            assertThat(warning.reported()).isFalse();
        });
    }

    @Test
    void theSameLoadInOneFileFindsTheSame() {
        ValueLoads.Loaded all =
                loads.load(system.office, "all", csv(HALF + "INVEST,,,2023-06,99\nINVEST,,,2023-07,100\n"));
        assertThat(ofLoad(system.office, all.load()))
                .extracting(Warning::place, Warning::check)
                .containsExactly(tuple(invest, Check.JUMP));
        assertThat(loads.load(system.office, "all", csv(HALF + "INVEST,,,2023-06,99\n"))
                        .warnings())
                .isZero();
        assertThat(ofLoad(system.office, all.load())).hasSize(1);
    }

    @Test
    void aFigureThatBecomesAnotherLeavesItsWarningBehind() {
        UUID load = loads.load(system.office, "all", csv(HALF + "INVEST,,,2023-06,99\n"))
                .load();
        loads.load(system.office, "right", csv(HEAD + "INVEST,,,2023-06,18\n"));
        assertThat(ofLoad(system.office, load)).isEmpty();
    }

    @Test
    void whoLoadedSaysAfterwardsWhyItIsRightAndTheSameAgainChangesNothing() {
        UUID load = loads.load(system.office, "all", csv(HALF + "INVEST,,,2023-06,99\n"))
                .load();
        var filter = new WarningFilter(load, Check.JUMP, List.of(), true, WarningFilter.After.NOTHING);
        refused("indicatorvalue.reason", () -> warnings.answer(system.office, filter, " "));
        refused("indicatorvalue.no-warning", () -> warnings.answer(system.otherLiaison, filter, "与我无关"));
        assertThat(warnings.answer(system.office, filter, "大项目入库")).isEqualTo(1);
        var one = WarningFilter.of(List.of(invest));
        assertThat(warnings.answer(system.office, one, "大项目入库")).isZero();
        assertThat(ofLoad(system.office, load))
                .extracting(Warning::reason, Warning::isOpen)
                .containsExactly(tuple("大项目入库", false));
        assertThat(audit.trail(system.office, system.office.jurisdiction()))
                .extracting(org.paodao.audit.Entry::action)
                .containsOnlyOnce("indicator.warnings-answered");
    }

    @Test
    void aUnitSeesAndAnswersItsOwnOnly() {
        loads.load(system.office, "all", csv(HALF + "INVEST,,,2023-06,99\n"));
        assertThat(warnings.page(system.liaison, all())).hasSize(1);
        assertThat(warnings.page(system.otherLiaison, all())).isEmpty();
        assertThat(warnings.counts(system.liaison, all())).containsEntry(Check.JUMP, 1);
        refused(
                "indicatorvalue.no-warning",
                () -> warnings.answer(system.otherLiaison, WarningFilter.of(List.of(invest)), "不是我的"));
        assertThat(warnings.answer(system.liaison, WarningFilter.of(List.of(invest)), "大项目入库"))
                .isEqualTo(1);
    }

    @Test
    void theSumOfPartsIsCheckedWhetherTheyComeWithTheWholeOrWereThere() {
        loads.load(
                system.office,
                "parts",
                csv(HEAD + "TRAIN,,sex:female,2023-05,3\nTRAIN,,sex:male,2023-05,4\nTRAIN,,sex:male,2023-06,5\n"));
        ValueLoads.Loaded whole = loads.load(
                system.office,
                "whole",
                csv(HEAD + "TRAIN,,,2023-05,9\nTRAIN,,sex:female,2023-06,6\nTRAIN,,,2023-06,11\n"));
        assertThat(ofLoad(system.office, whole.load())).singleElement().satisfies(warning -> {
            assertThat(warning.check()).isEqualTo(Check.PARTS);
            assertThat(warning.place().period()).isEqualTo(Period.month(2023, 5));
        });
    }

    @Test
    void whatIsEnteredOfPartsBehindTheirWholeIsAskedAboutOnce() {
        Place train = Place.whole(system.id("TRAIN"), JUNE);
        var female = new Place(train.indicator(), train.unit(), "sex:female", JUNE);
        var male = new Place(train.indicator(), train.unit(), "sex:male", JUNE);
        values.enter(system.liaison, List.of(entry(train, "17")));
        values.enter(system.liaison, List.of(entry(female, "5"), entry(male, "6")));
        var filter = WarningFilter.of(List.of(train, female, male));
        assertThat(warnings.page(system.liaison, filter))
                .extracting(Warning::place, Warning::check)
                .containsExactly(tuple(train, Check.PARTS));
        values.enter(system.liaison, List.of(new Entry(male, new BigDecimal("12"), Stage.FINAL, "", "", 1)));
        assertThat(warnings.page(system.liaison, filter)).isEmpty();
    }

    @Test
    void partsThatAreLoadedBehindTheirWholeAreCheckedWithIt() {
        loads.load(system.office, "whole", csv(HEAD + "TRAIN,,,2023-05,9\nTRAIN,,sex:male,2023-05,4\n"));
        ValueLoads.Loaded part = loads.load(system.office, "part", csv(HEAD + "TRAIN,,sex:female,2023-05,3\n"));
        assertThat(ofLoad(system.office, part.load()))
                .extracting(Warning::check)
                .containsExactly(Check.PARTS);
    }

    private static Entry entry(Place place, String amount) {
        return new Entry(place, new BigDecimal(amount), Stage.FINAL, "", "", 0);
    }

    @Test
    void whatIsSetToBlockRefusesTheLoadFromItsDayOn() {
        rules.set(system.office, SampleSystem.rule(CheckRule.ALL, Check.JUMP, "2023-06-30", Severity.BLOCK));
        assertThat(loads.load(system.office, "may", csv(HALF.replace("05,17", "05,170")))
                        .warnings())
                .isEqualTo(1);
        loads.load(system.office, "half", csv(HALF));
        refused(
                "indicatorvalue.check-jump",
                () -> loads.load(system.office, "june", csv(HEAD + "INVEST,,,2023-06,99\n")));
        refused("indicatorvalue.check-jump", () -> values.enter(system.liaison, List.of(Entry.of(invest, "99"))));
        rules.set(system.office, SampleSystem.rule(invest.indicator(), Check.JUMP, "2023-06-01", Severity.OFF));
        assertThat(loads.load(system.office, "june", csv(HEAD + "INVEST,,,2023-06,99\n"))
                        .warnings())
                .isZero();
    }

    @Test
    void aRangeOfAnIndicatorIsKept() {
        rules.set(
                system.office,
                new CheckRule(
                        invest.indicator(),
                        Check.RANGE,
                        LocalDate.of(2020, 1, 1),
                        Severity.WARN,
                        BigDecimal.ZERO,
                        BigDecimal.TWO,
                        BigDecimal.TEN,
                        "不会少于二",
                        0,
                        Instant.EPOCH,
                        ""));
        UUID load = loads.load(system.office, "low", csv(HEAD + "INVEST,,,2023-06,1\nJOBS,示例农业局,,2023-06,1\n"))
                .load();
        assertThat(ofLoad(system.office, load))
                .extracting(Warning::place, warning -> warning.found().key())
                .containsExactly(tuple(invest, "indicatorvalue.check-below"));
    }

    @Test
    void whatHasBeenBelowNothingIsNotAskedAboutAgain() {
        assertThat(loads.load(system.office, "may", csv(HEAD + "JOBS,示例农业局,,2023-05,-1\n"))
                        .warnings())
                .isEqualTo(1);
        assertThat(loads.load(system.office, "june", csv(HEAD + "JOBS,示例农业局,,2023-06,-1\n"))
                        .warnings())
                .isZero();
    }

    @Test
    void tenTimesTheFiguresTakeNoMoreStatements() {
        long few = Statements.during(() -> loads.load(system.office, "few", csv(HALF)));
        SampleSystem larger = beans.createBean(SampleSystem.class).make();
        var many = new StringBuilder(HALF);
        for (int month = 0; month < 100; month++) {
            many.append("INVEST,,,")
                    .append(Period.month(2010, 1).plus(month))
                    .append(',')
                    .append(month % 7)
                    .append('\n');
        }
        assertThat(Statements.during(() -> loads.load(larger.office, "many", csv(many.toString()))))
                .isLessThanOrEqualTo(few + 1);
    }

    private List<Warning> ofLoad(CurrentUser user, @Nullable UUID load) {
        return warnings.page(
                user,
                new WarningFilter(Objects.requireNonNull(load), null, List.of(), false, WarningFilter.After.NOTHING));
    }

    private static WarningFilter all() {
        return new WarningFilter(null, null, List.of(), true, WarningFilter.After.NOTHING);
    }

    private static InputStream csv(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(String key, ThrowingCallable doing) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(doing)
                .satisfies(refusal -> assertThat(refusal.flaws())
                        .extracting(Refusal.Flaw::key)
                        .containsExactly(key));
    }
}
