package org.paodao.scoring.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.scoring.light.Cases.JUNE;
import static org.paodao.scoring.light.Cases.decimal;
import static org.paodao.scoring.light.Cases.june;
import static org.paodao.scoring.light.Cases.month;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Period;
import org.paodao.scoring.Reason;
import org.paodao.scoring.path.Course;
import org.paodao.scoring.path.Path;
import org.paodao.scoring.path.Shape;
import org.paodao.scoring.target.Wanted;

class ChangeTest {
    private static final RuleSet USUAL = RuleSets.usual();

    @Test
    void aCorrectedValueIsNamed() {
        Change change = Change.between(judged(june("40")), judged(june("50")));
        assertThat(change.changesLight()).isTrue();
        assertThat(change.why()).containsExactly(Reason.of("change-value", decimal("40"), decimal("50")));
    }

    @Test
    void theSameFigureWrittenOtherwiseIsNoChange() {
        Change change = Change.between(judged(june("40")), judged(june("40.0")));
        assertThat(change.changesLight()).isFalse();
        assertThat(change.why()).isEmpty();
    }

    @Test
    void aValueThatComesOrGoesIsNamed() {
        Judgement before = judged(Cases.without(Due.DUE));
        assertThat(Change.between(before, judged(june("50"))).why())
                .containsExactly(Reason.of("change-value", "none", decimal("50")));
        assertThat(Change.between(judged(june("50")), before).why())
                .containsExactly(Reason.of("change-value", decimal("50"), "none"));
        assertThat(Change.between(before, judged(Cases.without(Due.OVERDUE))).why())
                .containsExactly(Reason.of("change-due", "DUE", "OVERDUE"));
    }

    @Test
    void otherTargetsRulesNeighboursAndTimesAreNamed() {
        Judgement before = judged(june("50"));
        Path cap = Path.of(new Shape.Steady(), Course.ofYear(Period.month(2023, 1), Wanted.atMost(decimal("70"))));
        assertThat(Change.between(before, judged(Situation.of(JUNE, Reading.of(decimal("50")), cap)))
                        .why())
                .containsExactly(
                        Reason.of("change-expected", Objects.requireNonNull(Cases.HUNDRED.lowAt(JUNE)), decimal("70")));
        assertThat(Change.between(before, judged(Situation.of(JUNE, Reading.of(decimal("50")), null)))
                        .why())
                .containsExactly(
                        Reason.of("change-expected", Objects.requireNonNull(Cases.HUNDRED.lowAt(JUNE)), "none"));
        RuleSet revised = USUAL.revised(USUAL.rules());
        assertThat(Change.between(before, Judge.judge(revised, june("50"))).why())
                .containsExactly(Reason.of("change-rules", "序时进度", 1, "序时进度", 2));
        assertThat(Change.between(before, judged(june("50").beside(Standing.in("x"))))
                        .why())
                .containsExactly(Reason.of("change-standing"));
        assertThat(Change.between(before, judged(june("50").after(new History(1, 0, 0, 0, 0))))
                        .why())
                .containsExactly(Reason.of("change-history"));
        assertThat(Change.between(before, judged(month(7, "50"))).why())
                .contains(Reason.of("change-period", JUNE, Period.month(2023, 7)));
        Reading late = new Reading(decimal("50"), Due.OVERDUE, Direction.HIGHER);
        assertThat(Change.between(before, judged(Situation.of(JUNE, late, Cases.HUNDRED)))
                        .why())
                .containsExactly(Reason.of("change-due", "DUE", "OVERDUE"));
    }

    private static Judgement judged(Situation situation) {
        return Judge.judge(USUAL, situation);
    }
}
