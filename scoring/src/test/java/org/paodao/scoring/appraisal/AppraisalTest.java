package org.paodao.scoring.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.scoring.appraisal.Made.d;
import static org.paodao.scoring.appraisal.Made.events;
import static org.paodao.scoring.appraisal.Made.straight;
import static org.paodao.scoring.appraisal.Made.sum;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Group;
import org.paodao.scoring.scheme.Method;
import org.paodao.scoring.scheme.Missing;
import org.paodao.scoring.scheme.Outcome;
import org.paodao.scoring.scheme.Outcome.Effect;
import org.paodao.scoring.scheme.Scheme;

/** Trees, missing facts, coefficients, vetoes, places and grades, worked out by hand. */
class AppraisalTest {

    @ParameterizedTest
    @CsvSource({"ZERO, 45.00", "FULL, 65.00", "GROUP_MEAN, 55.00", "LEFT_OUT, 60.00", "UNRANKED, 45.00"})
    void whatIsNotKnownCountsAsTheClauseSays(Missing missing, String total) {
        Made made = new Made()
                .clause("a", "60", straight())
                .clause("b", "20", straight(), missing)
                .unit("u", "a=75")
                .unit("v", "a=50", "b=80")
                .unit("w", "a=50", "b=20");
        assertThat(made.total("u")).isEqualTo(total);
        assertThat(made.place("u") == null).isEqualTo(missing == Missing.UNRANKED);
        assertThat(made.place("w")).isEqualTo(missing == Missing.UNRANKED ? 2 : 3);
    }

    @Test
    void aMeanOfNobodyIsNothingAndTheReasonIsSaid() {
        Made made = new Made().clause("b", "20", straight(), Missing.GROUP_MEAN).unit("u");
        made.give("u", "b", new Given.Absent("统计局未发布"));
        assertThat(made.total("u")).isEqualTo("0.00");
        assertThat(made.assess().ledger("u").getFirst().grounds().reason())
                .isEqualTo(Grounds.MISSING_MEAN_NONE.with("统计局未发布"));
    }

    @Test
    void aBranchOfWhichNothingCountsIsLeftOutItself() {
        Made made = new Made()
                .clause("A", "60", sum())
                .clause("A/a", "60", straight())
                .clause("B", "40", sum())
                .clause("B/b", "30", straight(), Missing.LEFT_OUT)
                .clause("B/c", "10", straight(), Missing.LEFT_OUT)
                .unit("u", "a=50")
                .unit("v", "a=50", "c=50");
        assertThat(made.total("u")).isEqualTo("50.00");
        assertThat(made.why("u", "")).containsExactly("scaled-up");
        assertThat(made.assess().standing("u").orElseThrow().clauses()).containsOnlyKeys("A", "a");
        assertThat(made.total("v")).isEqualTo("50.00");
        assertThat(made.why("v", "B")).containsExactly("scaled-up");
        assertThat(made.unit("nothing").total("nothing")).isEqualTo("0.00");
        Made none = new Made().clause("b", "30", straight(), Missing.LEFT_OUT).unit("u");
        assertThat(none.place("u")).isNull();
        assertThat(none.remarks("u")).containsExactly("nothing-counted");
    }

    @Test
    void branchesHaveFloorsAndCaps() {
        Made made = new Made()
                .clause("A", "60", new Method.Sum(d("20"), d("50")))
                .clause("A/a", "60", straight())
                .unit("low", "a=10")
                .unit("middle", "a=50")
                .unit("high", "a=100");
        assertThat(made.total("low")).isEqualTo("20.00");
        assertThat(made.why("low", "A")).containsExactly("branch-floor");
        assertThat(made.total("middle")).isEqualTo("30.00");
        assertThat(made.why("middle", "A")).isEmpty();
        assertThat(made.total("high")).isEqualTo("50.00");
        assertThat(made.why("high", "A")).containsExactly("branch-cap");
    }

    @Test
    void aUnitsOwnCoefficientGoesBeforeItsGroups() {
        Made made = new Made()
                .clause("a", "100", straight())
                .clause("b", "100", straight())
                .coefficient(null, Made.GROUP, "a", "1.1")
                .coefficient("u", null, "a", "1.35")
                .coefficient(null, Made.GROUP, null, "1.02")
                .unit("u", "a=50", "b=50")
                .unit("v", "a=50", "b=50");
        // (50 × 1.35 + 50) × 1.02 and (50 × 1.1 + 50) × 1.02
        assertThat(made.total("u")).isEqualTo("119.85");
        assertThat(made.total("v")).isEqualTo("107.10");
        assertThat(made.why("u", "a")).containsExactly("achievement", "coefficient-unit");
        assertThat(made.why("v", "a")).containsExactly("achievement", "coefficient-group");
        assertThat(made.why("v", "")).containsExactly("coefficient-group");
    }

    @Test
    void vetoesActInTheOrderOfTheScheme() {
        Made made = new Made()
                .clause("a", "100", straight())
                .veto("zero", Effect.NOTHING_COUNTS, null)
                .veto("cap", Effect.CAPPED, "60")
                .veto("second", Effect.GRADE_BARRED, "2")
                .veto("none", Effect.NO_GRADE, null)
                .grade("优秀", "90", null)
                .grade("良好", "0", null);
        for (String unit : List.of("zero", "cap", "second", "none")) {
            made.unit(unit, "a=95").give(unit, unit, events("FOUND"));
        }
        made.unit("free", "a=95").give("free", "zero", events());
        assertThat(made.total("zero")).isEqualTo("0.00");
        assertThat(made.total("cap")).isEqualTo("60.00");
        assertThat(made.total("second")).isEqualTo("95.00");
        assertThat(made.grade("free")).isEqualTo("优秀");
        assertThat(made.grade("second")).isEqualTo("良好");
        assertThat(made.remarks("second")).contains("grade-barred");
        assertThat(made.grade("none")).isNull();
        assertThat(made.place("none")).isEqualTo(1);
        assertThat(made.why("cap", "cap")).containsExactly("veto-cap");
        assertThat(made.why("none", "none")).containsExactly("veto-no-grade");
        assertThat(made.assess().ledger("zero").getLast().grounds().sources()).hasSize(1);
    }

    @Test
    void aCapAboveTheTotalTakesNothing() {
        Made made = new Made()
                .clause("a", "100", straight())
                .veto("cap", Effect.CAPPED, "60")
                .unit("u", "a=50")
                .give("u", "cap", events("FOUND"));
        assertThat(made.total("u")).isEqualTo("50.00");
    }

    @Test
    void equalTotalsAreDecidedByClausesOrSharePlaces() {
        Made made = new Made()
                .clause("a", "50", straight())
                .clause("b", "50", straight())
                .ties("a")
                .unit("z", "a=100", "b=50")
                .unit("y", "a=60", "b=60")
                .unit("x", "a=60", "b=60")
                .unit("w", "a=50", "b=70")
                .unit("v", "a=10", "b=10");
        assertThat(places(made, "z", "y", "x", "w", "v")).containsExactly(1, 2, 2, 4, 5);
        assertThat(made.remarks("z")).isEmpty();
        assertThat(made.remarks("y")).containsExactly("tie-decided", "tie-shared");
        assertThat(made.remarks("w")).containsExactly("tie-decided");
        assertThat(made.assess().standings().stream()
                        .map(standing -> standing.member().unit()))
                .containsExactly("z", "x", "y", "w", "v");
    }

    @Test
    void quotasAreFilledByPlaceAndThoseThatShareOneStayOutTogether() {
        Made made = new Made()
                .clause("a", "100", straight())
                .grade("优秀", "90", "40")
                .grade("良好", "80", null)
                .grade("一般", "0", null)
                .unit("a", "a=99")
                .unit("b", "a=95")
                .unit("c", "a=95")
                .unit("d", "a=91")
                .unit("e", "a=70");
        assertThat(List.of("a", "b", "c", "d", "e").stream().map(made::grade))
                .containsExactly("优秀", "良好", "良好", "良好", "一般");
        assertThat(made.remarks("b")).contains("quota-full");
        assertThat(made.remarks("d")).contains("quota-full");
        assertThat(made.remarks("e")).isEmpty();
    }

    @Test
    void aBarredUnitTakesNoRoom() {
        Made made = new Made()
                .clause("a", "100", straight())
                .veto("bar", Effect.GRADE_BARRED, "2")
                .grade("优秀", "90", "50")
                .grade("良好", "80", null)
                .unit("a", "a=99")
                .unit("b", "a=95")
                .unit("c", "a=20")
                .give("a", "bar", events("FOUND"));
        assertThat(made.grade("a")).isEqualTo("良好");
        assertThat(made.grade("b")).isEqualTo("优秀");
        assertThat(made.grade("c")).isNull();
    }

    @Test
    void roundingHappensOnceAtEachStatedPlace() {
        Made made = new Made()
                .clause("a", "10", straight())
                .clause("b", "10", straight())
                .decimals(1)
                .unit("u", "a=10.25", "b=30.75");
        // 1.025 → 1.02, 3.075 → 3.08, 4.10 → 4.1
        assertThat(made.total("u")).isEqualTo("4.1");
        assertThat(made.why("u", "a")).containsExactly("achievement", "rounded");
        assertThat(made.assess().ledger("u").get(1).amount()).isEqualByComparingTo("-0.005");
        assertThat(made.assess().ledger("u").get(3).amount()).isEqualByComparingTo("0.005");
    }

    @Test
    void groupsAreScoredApartByTheirClauses() {
        var rank = new Method.RankLinear(org.paodao.scoring.Direction.HIGHER, d("0"));
        var scheme = new Scheme(
                new Scheme.Title("S", 1, "示例"),
                List.of(clause("a", rank, Set.of()), clause("b", straight(), Set.of("towns"))),
                List.of(new Group("towns", "乡镇", d("20")), new Group("offices", "部门", d("10"))),
                List.of(),
                new Outcome(List.of(), List.of(), List.of(), 2));
        var facts = new Facts(
                List.of(
                        new Member("o1", "甲", "offices"),
                        new Member("t1", "乙", "towns"),
                        new Member("t2", "丙", "towns"),
                        new Member("x", "丁", "unknown")),
                Map.of(
                        "o1", Map.of("a", Made.amount("1"), "b", Made.amount("100")),
                        "t1", Map.of("a", Made.amount("2"), "b", Made.amount("50")),
                        "t2", Map.of("a", Made.amount("3"), "b", Made.amount("50"))));
        Assessment assessment = Appraisal.of(scheme, facts);
        assertThat(assessment.standings().stream()
                        .map(standing -> standing.member().unit() + standing.total()))
                .containsExactly("t215.00", "t15.00", "o110.00", "x0.00");
        assertThat(assessment.ledger().stream().map(Line::unit).distinct()).containsExactly("o1", "t1", "t2", "x");
    }

    private static Clause clause(String code, Method method, Set<String> groups) {
        return new Clause(
                code, null, new Clause.Text(code, ""), d("10"), new Clause.Rule(method, Missing.ZERO, groups, 2));
    }

    private static List<Integer> places(Made made, String... units) {
        return List.of(units).stream().map(made::place).toList();
    }
}
