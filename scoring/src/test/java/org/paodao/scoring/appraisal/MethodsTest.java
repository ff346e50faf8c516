package org.paodao.scoring.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.scoring.appraisal.Made.achievement;
import static org.paodao.scoring.appraisal.Made.amount;
import static org.paodao.scoring.appraisal.Made.d;
import static org.paodao.scoring.appraisal.Made.events;
import static org.paodao.scoring.appraisal.Made.marks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paodao.scoring.Direction;
import org.paodao.scoring.scheme.Curve.Shape;
import org.paodao.scoring.scheme.Method;
import org.paodao.scoring.scheme.Method.Band;

/** Every method with figures worked out by hand. */
class MethodsTest {
    private static final String[] CURVE = {"60:0.5", "100:1", "120:1.2"};

    @ParameterizedTest
    @CsvSource({
        "59.99, 0.00, achievement-below",
        "60, 20.00, achievement",
        "80, 30.00, achievement",
        "81, 30.50, achievement",
        "100, 40.00, achievement",
        "110, 44.00, achievement",
        "120, 48.00, achievement-top",
        "300, 48.00, achievement-top"
    })
    void anAttainmentGoesAlongTheCurve(String percent, String marks, String why) {
        Made made =
                new Made().clause("a", "40", achievement(Shape.LINEAR, CURVE)).unit("u", "a=" + percent);
        assertThat(made.total("u")).isEqualTo(marks);
        assertThat(made.why("u", "a")).containsExactly(why);
    }

    @ParameterizedTest
    @CsvSource({"59.99, 0.00", "60, 20.00", "99.99, 20.00", "100, 40.00", "119, 40.00", "120, 48.00", "500, 48.00"})
    void aSteppedCurveKeepsTheLowerShare(String percent, String marks) {
        Made made =
                new Made().clause("a", "40", achievement(Shape.STEPPED, CURVE)).unit("u", "a=" + percent);
        assertThat(made.total("u")).isEqualTo(marks);
    }

    @Test
    void theBestHasFullMarksAndOthersTheirRatio() {
        Made made = new Made()
                .clause("r", "400", new Method.RatioToBest(Direction.HIGHER, d("0.4")))
                .unit("best", "r=90")
                .unit("half", "r=45")
                .unit("third", "r=30")
                .unit("loss", "r=-5");
        assertThat(made.total("best")).isEqualTo("400.00");
        assertThat(made.total("half")).isEqualTo("200.00");
        assertThat(made.total("third")).isEqualTo("160.00");
        assertThat(made.total("loss")).isEqualTo("160.00");
        assertThat(made.why("best", "r")).containsExactly("ratio-best");
        assertThat(made.why("half", "r")).containsExactly("ratio-of-best");
        assertThat(made.why("third", "r")).containsExactly("ratio-of-best", "ratio-least");
        assertThat(made.why("loss", "r")).containsExactly("ratio-undefined", "ratio-least");
    }

    @Test
    void whereLowerIsBetterTheRatioIsTurnedRound() {
        Made made = new Made()
                .clause("r", "10", new Method.RatioToBest(Direction.LOWER, null))
                .unit("best", "r=2")
                .unit("other", "r=5");
        assertThat(made.total("best")).isEqualTo("10.00");
        assertThat(made.total("other")).isEqualTo("4.00");
        Made none = new Made()
                .clause("r", "10", new Method.RatioToBest(Direction.LOWER, null))
                .unit("none", "r=0")
                .unit("other", "r=5");
        assertThat(none.total("none")).isEqualTo("10.00");
        assertThat(none.total("other")).isEqualTo("0.00");
        assertThat(none.why("other", "r")).containsExactly("ratio-undefined");
    }

    @Test
    void placesLieOnALineAndAreShared() {
        Made made = new Made()
                .clause("r", "100", new Method.RankLinear(Direction.HIGHER, d("0.6")))
                .unit("a", "r=9")
                .unit("b", "r=7")
                .unit("c", "r=7.0")
                .unit("d", "r=3")
                .unit("e", "r=1");
        assertThat(totals(made)).containsExactly("100.00", "90.00", "90.00", "70.00", "60.00");
        assertThat(made.why("b", "r")).containsExactly("ranked-linear");
        Made lower = new Made()
                .clause("r", "100", new Method.RankLinear(Direction.LOWER, d("0")))
                .unit("a", "r=9")
                .unit("b", "r=7")
                .unit("c", "r=8");
        assertThat(totals(lower)).containsExactly("0.00", "100.00", "50.00");
        Made alone = new Made()
                .clause("r", "100", new Method.RankLinear(Direction.LOWER, d("0")))
                .unit("a", "r=9");
        assertThat(alone.total("a")).isEqualTo("100.00");
    }

    @Test
    void bandsCountPlacesOrAShareOfTheGroupRoundedUp() {
        var bands = new Method.RankBands(
                Direction.HIGHER,
                List.of(
                        new Band(d("1"), false, d("1")),
                        new Band(d("50"), true, d("0.8")),
                        new Band(d("4"), false, d("0.5"))));
        Made made = new Made()
                .clause("r", "50", bands)
                .unit("a", "r=9")
                .unit("b", "r=8")
                .unit("c", "r=7")
                .unit("d", "r=6")
                .unit("e", "r=5");
        assertThat(totals(made)).containsExactly("50.00", "40.00", "40.00", "25.00", "0.00");
        assertThat(made.why("d", "r")).containsExactly("ranked-band");
        assertThat(made.why("e", "r")).containsExactly("ranked-beyond");
    }

    @Test
    void eventsTakeMoreAndMoreHalfWhenReportedTwiceWhenConcealed() {
        var method = new Method.Deduction(d("1"), d("0.5"), d("0.5"), d("2"), false);
        Made made = new Made()
                .clause("x", "10", method)
                .unit("u")
                .give("u", "x", events("FOUND", "SELF_REPORTED", "CONCEALED", "FOUND:0.3"));
        // 10 − 1 − 0.5 × 1.5 − 2 × 2 − 0.3
        assertThat(made.total("u")).isEqualTo("3.95");
        assertThat(made.why("u", "x"))
                .containsExactly("starts-full", "event-found", "event-self-reported", "event-concealed", "event-found");
        made.give("u", "x", events("FOUND:8", "FOUND:4"));
        assertThat(made.total("u")).isEqualTo("0.00");
        assertThat(made.why("u", "x")).endsWith("deduction-floor");
        assertThat(made.give("u", "x", events()).total("u")).isEqualTo("10.00");
    }

    @Test
    void aDeductionFromOutsideTakesAtMostItsMarks() {
        var method = new Method.Deduction(d("2"), d("0"), d("0.5"), d("2"), true);
        Made made = new Made()
                .clause("a", "80", Made.straight())
                .clause("x", "20", method)
                .unit("u", "a=100");
        assertThat(made.give("u", "x", events()).total("u")).isEqualTo("80.00");
        assertThat(made.why("u", "x")).containsExactly("no-event");
        assertThat(made.give("u", "x", events("CONCEALED", "FOUND")).total("u")).isEqualTo("74.00");
        assertThat(made.give("u", "x", events("FOUND:15", "FOUND:15")).total("u"))
                .isEqualTo("60.00");
        assertThat(made.why("u", "x")).endsWith("deduction-most");
    }

    @Test
    void aBonusEndsAtItsCap() {
        Made made = new Made()
                .clause("a", "80", Made.straight())
                .clause("b", "6", new Method.Bonus(d("2.5")))
                .unit("u", "a=100");
        assertThat(made.give("u", "b", events("FOUND", "FOUND:1")).total("u")).isEqualTo("83.50");
        assertThat(made.give("u", "b", events("FOUND", "FOUND:1", "FOUND", "FOUND"))
                        .total("u"))
                .isEqualTo("86.00");
        assertThat(made.why("u", "b"))
                .containsExactly("bonus-event", "bonus-event", "bonus-event", "bonus-event", "bonus-cap");
        assertThat(made.assess().ledger("u").get(3).grounds().reason().arguments())
                .containsExactly(3, d("2.5"));
        assertThat(made.give("u", "b", events()).why("u", "b")).containsExactly("no-event");
    }

    @Test
    void scorersAreTrimmedAndFarMarksPointedOut() {
        var method = new Method.Manual(d("100"), 1, d("15"));
        Made made = new Made().clause("m", "50", method).unit("u");
        assertThat(made.give("u", "m", marks("70", "90", "95", "20", "80")).total("u"))
                .isEqualTo("40.00");
        assertThat(made.remarks("u")).containsExactly("scorers-apart");
        assertThat(made.give("u", "m", marks("80", "95", "20", "82")).total("u"))
                .isEqualTo("40.50");
        assertThat(made.remarks("u")).isEmpty();
        // three are not more than three: none is left out
        assertThat(made.give("u", "m", marks("90", "70", "20")).total("u")).isEqualTo("30.00");
        assertThat(made.give("u", "m", marks("110")).total("u")).isEqualTo("50.00");
        assertThat(made.why("u", "m")).containsExactly("marks-mean", "above-full");
        assertThat(made.give("u", "m", marks()).why("u", "m")).containsExactly("marks-none", "missing-zero");
    }

    @Test
    void aSurveyNeedsEnoughAnswers() {
        Made made =
                new Made().clause("s", "100", new Method.Survey(d("5"), 100)).unit("u", "s=4.4");
        assertThat(made.total("u")).isEqualTo("88.00");
        made.give("u", "s", new Given.Amount(d("4.4"), 99, List.of()));
        assertThat(made.total("u")).isEqualTo("0.00");
        assertThat(made.why("u", "s")).containsExactly("survey-too-small", "missing-zero");
        assertThat(made.give("u", "s", amount("-1")).why("u", "s")).containsExactly("survey", "below-zero");
    }

    @Test
    void aFormulaGivesMarksBetweenZeroAndFull() {
        Made made = new Made()
                .clause("f", "20", new Method.ByFormula("[done] / [planned] * 20"))
                .unit("u");
        assertThat(made.give("u", "f", amounts("done", "3", "planned", "4")).total("u"))
                .isEqualTo("15.00");
        assertThat(made.give("u", "f", amounts("done", "9", "planned", "4")).why("u", "f"))
                .containsExactly("formula-marks", "above-full");
        assertThat(made.give("u", "f", amounts("done", "-9", "planned", "4")).total("u"))
                .isEqualTo("0.00");
        assertThat(made.give("u", "f", amounts("done", "9", "other", "4")).why("u", "f"))
                .containsExactly("formula-lacks", "missing-zero");
        assertThat(made.give("u", "f", amounts("done", "9", "planned", "0")).why("u", "f"))
                .containsExactly("formula-undefined", "missing-zero");
        Made wrong = new Made().clause("f", "20", new Method.ByFormula("[done")).unit("u");
        assertThat(wrong.give("u", "f", amounts("done", "3", "planned", "4")).why("u", "f"))
                .containsExactly("input-unfit", "missing-zero");
    }

    private static Given amounts(String one, String first, String two, String second) {
        return new Given.Amounts(Map.of(one, d(first), two, d(second)), List.of());
    }

    private static List<String> totals(Made made) {
        Assessment assessment = made.assess();
        return made.facts().members().stream()
                .map(member -> assessment.standing(member.unit()).orElseThrow().total())
                .map(BigDecimal::toPlainString)
                .toList();
    }
}
