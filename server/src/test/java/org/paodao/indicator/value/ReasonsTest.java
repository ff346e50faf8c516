package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.Period;
import org.paodao.scoring.check.Check;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever stands in the way of a figure is asked why it is right. */
@DatabaseTest
class ReasonsTest extends JuneFigures {
    @Autowired
    ValueLoads loads;

    @Autowired
    Warnings warnings;

    @Autowired
    Grids grids;

    @Autowired
    ApprovalLists waiting;

    @Test
    void theHeadIsAskedForTheReasonThatNobodyGave() {
        loads.load(system.office, "half", csv(HALF));
        values.enter(system.liaison, List.of(Entry.of(invest, "99")));
        assertThat(row().asksReason()).isTrue();
        values.submit(system.liaison, List.of(new Seen(invest, 1)));
        assertThat(waiting.of(system.head).lines()).singleElement().matches(Approving.Line::asks);
        refused("indicatorvalue.reason-owed", () -> approvals.approve(system.head, List.of(new Seen(invest, 2))));
        assertThat(lists.one(system.head, invest).value().state()).isEqualTo(State.SUBMITTED);
        approvals.approve(system.head, List.of(new Seen(invest, 2)), "大项目入库");
        Told told = lists.one(system.head, invest);
        assertThat(told.value().state()).isEqualTo(State.APPROVED);
        assertThat(told.warnings()).extracting(Warning::reason).containsExactly("大项目入库");
        assertThat(lists.one(system.viewer, invest).warnings()).isEmpty();
    }

    @Test
    void theHeadReadsTheReasonThatWasGivenInTheRegisterOfWarnings() {
        loads.load(system.office, "half", csv(HALF));
        values.enter(system.liaison, List.of(Entry.of(invest, "99")));
        values.submit(system.liaison, List.of(new Seen(invest, 1)));
        warnings.answer(system.liaison, WarningFilter.of(List.of(invest)), "大项目入库");
        assertThat(waiting.of(system.head).lines()).singleElement().satisfies(line -> {
            assertThat(line.asks()).isFalse();
            assertThat(line.reason()).isEqualTo("大项目入库");
        });
    }

    @Test
    void aCommentAnswersAndAnAnswerEndsTheAskingInTheGrid() {
        loads.load(system.office, "half", csv(HALF));
        values.enter(system.liaison, List.of(new Entry(invest, new BigDecimal("99"), Stage.QUICK, "大项目入库", "", 0)));
        assertThat(row().asksReason()).isFalse();
        values.submit(system.liaison, List.of(new Seen(invest, 1)));
        approvals.approve(system.head, List.of(new Seen(invest, 2)));
        loads.load(system.liaison, "july", csv(HEAD + "INVEST,,,2023-07,500\n"));
        Place july = invest.in(Period.month(2023, 7));
        assertThat(warnings.answer(system.liaison, WarningFilter.of(List.of(july)), "补报"))
                .isPositive();
        assertThat(grids.of(system.liaison, july.period(), system.unit).rows())
                .filteredOn(row -> row.expected().place().equals(july))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.findings()).isNotEmpty();
                    assertThat(row.asksReason()).isFalse();
                });
    }

    @Test
    void aCorrectionKeepsWhatIsFoundWithTheReasonOfWhoeverProposedIt() {
        loads.load(system.office, "half", csv(HALF + "INVEST,,,2023-06,18\n"));
        periods.close(system.office, JUNE);
        corrections.propose(system.liaison, new Entry(invest, new BigDecimal("99"), Stage.FINAL, "核定数", "", 2));
        corrections.approve(system.head, invest, 1);
        assertThat(lists.one(system.office, invest).warnings())
                .as("one correction is no mass; the reason is the liaison's, though the head let the figure stand")
                .extracting(Warning::check, Warning::reason, Warning::answeredBy)
                .containsExactly(tuple(Check.JUMP, "核定数", system.liaison.displayName()));
    }

    private Grid.Row row() {
        return grids.of(system.liaison, JUNE, system.unit).rows().stream()
                .filter(row -> row.expected().place().equals(invest))
                .findFirst()
                .orElseThrow();
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
