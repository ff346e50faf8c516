package org.paodao.scoring.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.scoring.appraisal.Made.achievement;
import static org.paodao.scoring.appraisal.Made.d;
import static org.paodao.scoring.appraisal.Made.straight;
import static org.paodao.scoring.scheme.SchemeChecksTest.clause;
import static org.paodao.scoring.scheme.SchemeChecksTest.said;
import static org.paodao.scoring.scheme.SchemeChecksTest.scheme;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.paodao.scoring.Direction;
import org.paodao.scoring.scheme.Curve.Shape;
import org.paodao.scoring.scheme.Method.Band;

/** Figures of methods, one clause of ten marks at a time. */
class MethodChecksTest {
    record Case(Method method, List<String> said) {}

    static List<Case> methods() {
        return List.of(
                c(straight()),
                c(achievement(Shape.LINEAR), "E curve scheme-curve-empty []"),
                c(achievement(Shape.LINEAR, "0:0", "100:0.9"), "W curve scheme-curve-never-full [90.0]"),
                c(achievement(Shape.STEPPED, "50:1", "50:1"), "E curve scheme-curve-order [50, 50]"),
                c(achievement(Shape.STEPPED, "50:1", "60:0.5"), "W curve scheme-curve-falls [60]"),
                c(
                        achievement(Shape.STEPPED, "50:-1", "60:11"),
                        "E curve scheme-out-of-range [-1, 0, 10]",
                        "E curve scheme-out-of-range [11, 0, 10]"),
                c(new Method.RatioToBest(Direction.HIGHER, null)),
                c(
                        new Method.RatioToBest(Direction.RANGE, d("1.1")),
                        "E direction scheme-direction-unfit []",
                        "E least scheme-out-of-range [1.1, 0, 1]"),
                c(new Method.RankLinear(Direction.LOWER, d("0.6"))),
                c(
                        new Method.RankLinear(Direction.NONE, d("1")),
                        "E direction scheme-direction-unfit []",
                        "W least scheme-everybody-full []"),
                c(new Method.RankBands(Direction.LOWER, List.of()), "E bands scheme-bands-empty []"));
    }

    static List<Case> bandsAndDeductions() {
        return List.of(
                c(bands(new Band(d("3"), false, d("1")), new Band(d("20"), true, d("0.5")))),
                c(
                        bands(new Band(d("3"), false, d("0.5")), new Band(d("3"), false, d("0.8"))),
                        "E bands scheme-bands-order [2]",
                        "W bands scheme-bands-rise [2]",
                        "W bands scheme-bands-never-full [80.0]"),
                c(
                        bands(new Band(d("0.5"), false, d("1.2")), new Band(d("101"), true, d("1"))),
                        "E bands scheme-out-of-range [1.2, 0, 1]",
                        "E bands scheme-place-not-whole [0.5]",
                        "E bands scheme-out-of-range [101, 0, 100]"));
    }

    static List<Case> others() {
        return List.of(
                c(new Method.Deduction(d("1"), d("0"), d("0.5"), d("2"), false)),
                c(
                        new Method.Deduction(d("0"), d("0"), d("1.1"), d("0.9"), false),
                        "E selfFactor scheme-out-of-range [1.1, 0, 1]",
                        "E hidden scheme-out-of-range [0.9, 1, 10]",
                        "W perEvent scheme-events-cost-nothing []"),
                c(
                        new Method.Deduction(d("11"), d("-1"), d("0"), d("1"), false),
                        "E escalation scheme-out-of-range [-1, 0, 1000000]",
                        "W perEvent scheme-one-event-takes-all [11, 10]"),
                c(new Method.Manual(d("100"), 1, d("10"))),
                c(
                        new Method.Manual(d("0"), -1, d("-1")),
                        "E scale scheme-out-of-range [0, 1, 1000000]",
                        "E trimmed scheme-out-of-range [-1, 0, 1000]",
                        "E divergence scheme-out-of-range [-1, 0, 1000000]"),
                c(
                        new Method.Survey(d("-5"), -1),
                        "E scale scheme-out-of-range [-5, 1, 1000000]",
                        "E answers scheme-out-of-range [-1, 0, 10000000]"),
                c(new Method.ByFormula("min([done] / 2, 10)")),
                c(new Method.ByFormula("(1"), "E formula formula-ends-early []"),
                c(new Method.ByFormula("5"), "W formula scheme-formula-constant []"),
                c(
                        new Method.ByFormula("[else] + total([done])"),
                        "E formula scheme-formula-totals []",
                        "E formula scheme-formula-name-unknown [else]"),
                c(new Method.ByFormula("1 + growth([done])"), "E formula scheme-formula-looks-back []"));
    }

    @ParameterizedTest
    @MethodSource({"methods", "bandsAndDeductions", "others"})
    void theFiguresOfAMethodMakeSense(Case one) {
        var scheme = scheme(List.of(clause("x", null, "10", one.method())), List.of(new Group("g", "组", d("10"))));
        assertThat(said(scheme))
                .containsExactlyInAnyOrderElementsOf(one.said().stream()
                        .map(text -> text.charAt(0) + " CLAUSE x " + text.substring(2))
                        .toList());
    }

    private static Case c(Method method, String... said) {
        return new Case(method, List.of(said));
    }

    private static Method bands(Band... bands) {
        return new Method.RankBands(Direction.HIGHER, List.of(bands));
    }
}
