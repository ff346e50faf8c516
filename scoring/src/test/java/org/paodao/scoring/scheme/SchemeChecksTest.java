package org.paodao.scoring.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.scoring.appraisal.Made.d;
import static org.paodao.scoring.appraisal.Made.straight;
import static org.paodao.scoring.appraisal.Made.sum;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.paodao.scoring.appraisal.Made;
import org.paodao.scoring.scheme.Outcome.Effect;

class SchemeChecksTest {

    @Test
    void theExamplesHaveNoErrors() {
        for (Scheme scheme : Examples.all()) {
            assertThat(SchemeChecks.of(scheme).stream().filter(Objection::isError))
                    .isEmpty();
        }
        assertThat(said(Examples.townLeaders())).allMatch(text -> text.contains("coefficient"));
        assertThat(said(Examples.departments())).isEmpty();
    }

    @Test
    void whereAClauseHangsIsLookedAt() {
        Scheme scheme = new Made()
                .clause("", "10", straight())
                .clause("a", "10", straight())
                .clause("a", "10", straight())
                .clause("nowhere/b", "10", straight())
                .clause("a/c", "10", straight())
                .clause("E/e", "10", straight())
                .clause("E", "10", sum())
                .clause("G/F", "10", sum())
                .clause("F/G", "10", sum())
                .clause("H", "0", sum())
                .scheme();
        assertThat(said(scheme))
                .containsExactlyInAnyOrder(
                        "E CLAUSE  code scheme-code-empty []",
                        "E CLAUSE a code scheme-code-twice [a]",
                        "E CLAUSE b parent scheme-parent-unknown [nowhere]",
                        "E CLAUSE c parent scheme-parent-no-branch [a]",
                        "E CLAUSE e parent scheme-parent-later [E]",
                        "E CLAUSE F parent scheme-cycle [F → G]",
                        "E CLAUSE G parent scheme-cycle [G → F]",
                        "E CLAUSE H method scheme-branch-empty []");
    }

    @Test
    void marksAddUpForEveryGroup() {
        Clause branch = clause("A", null, "10", sum());
        var scheme = scheme(
                List.of(
                        branch,
                        clause("a", "A", "6", straight()),
                        clause("b", "A", "4", straight(), "towns"),
                        clause("c", "A", "9", new Method.Bonus(d("1"))),
                        clause("x", null, "5", straight(), "nobody")),
                List.of(new Group("towns", "乡镇", d("10")), new Group("offices", "部门", d("9"))));
        assertThat(said(scheme))
                .containsExactlyInAnyOrder(
                        "E CLAUSE A full scheme-children-differ [部门, 6, 10]",
                        "E CLAUSE x groups scheme-group-unknown [nobody]",
                        "E GROUP offices full scheme-group-differs [10, 9]");
    }

    @Test
    void aClauseForAGroupItsBranchLeavesOutIsPointedOut() {
        var scheme = scheme(
                List.of(
                        clause("A", null, "6", sum(), "towns"),
                        clause("a", "A", "6", straight()),
                        clause("b", "A", "0", straight(), "offices")),
                List.of(new Group("towns", "乡镇", d("6")), new Group("towns", "部门", d("6")), new Group("", "", d("6"))));
        assertThat(said(scheme))
                .contains(
                        "E CLAUSE b groups scheme-group-unknown [offices]",
                        "W CLAUSE b full scheme-no-marks []",
                        "E GROUP towns code scheme-code-twice [towns]",
                        "E GROUP  code scheme-code-empty []");
        var outside = scheme(
                List.of(clause("A", null, "6", sum(), "towns"), clause("a", "A", "6", straight(), "towns", "offices")),
                List.of(new Group("towns", "乡镇", d("6")), new Group("offices", "部门", d("0"))));
        assertThat(said(outside)).containsExactly("W CLAUSE a groups scheme-group-not-above [offices, A]");
    }

    @Test
    void anEmptySchemeIsNone() {
        assertThat(said(scheme(List.of(), List.of())))
                .containsExactly("E SCHEME  clauses scheme-no-clauses []", "E SCHEME  groups scheme-no-groups []");
    }

    @Test
    void aBonusThatCannotMatterAndBranchesThatCannotBeFullArePointedOut() {
        Scheme scheme = new Made()
                .clause("A", "10", new Method.Sum(d("5"), d("5")))
                .clause("A/a", "10", straight())
                .clause("B", "10", new Method.Sum(d("10"), null))
                .clause("B/b", "10", straight())
                .clause("x", "0", new Method.Bonus(d("2")), Missing.LEFT_OUT)
                .clause("y", "1", new Method.Bonus(d("0")))
                .scheme();
        assertThat(said(scheme))
                .containsExactlyInAnyOrder(
                        "E CLAUSE A floor scheme-floor-above-cap [5, 5]",
                        "W CLAUSE A cap scheme-cap-below-full [5, 10]",
                        "W CLAUSE B floor scheme-everybody-full []",
                        "W CLAUSE x full scheme-no-marks []",
                        "W CLAUSE x missing scheme-left-out-beside []",
                        "W CLAUSE x perEvent scheme-one-bonus-fills-all [2, 0]",
                        "W CLAUSE y perEvent scheme-bonus-gives-nothing []");
    }

    @Test
    void coefficientsAreForSomethingAndHaveAReason() {
        Made made = new Made().clause("a", "10", straight()).clause("b", "1", new Method.Bonus(d("1")));
        made.coefficient(null, null, null, "1.35")
                .coefficient("u", Made.GROUP, "nowhere", "0")
                .coefficient(null, "nobody", "b", "0.99")
                .coefficient("u", null, "a", "1.36")
                .coefficient("u", null, "a", "1");
        assertThat(said(made.scheme()))
                .containsExactlyInAnyOrder(
                        "E COEFFICIENT 1 unit scheme-coefficient-for-one []",
                        "E COEFFICIENT 2 unit scheme-coefficient-for-one []",
                        "E COEFFICIENT 2 factor scheme-out-of-range [0, 0, 10]",
                        "E COEFFICIENT 2 clause scheme-clause-unknown [nowhere]",
                        "W COEFFICIENT 3 factor scheme-coefficient-unusual [0.99, 1, 1.35]",
                        "E COEFFICIENT 3 group scheme-group-unknown [nobody]",
                        "W COEFFICIENT 3 clause scheme-coefficient-beside [b]",
                        "W COEFFICIENT 4 factor scheme-coefficient-unusual [1.36, 1, 1.35]",
                        "E COEFFICIENT 5 unit scheme-coefficient-twice [4]");
    }

    @Test
    void aCoefficientWithoutReasonOrForAnotherGroupsClauseIsFound() {
        Scheme plain = scheme(
                List.of(clause("a", null, "10", straight(), "g")),
                List.of(new Group("g", "组", d("10")), new Group("h", "组", d("0"))));
        var scheme = new Scheme(
                plain.title(),
                plain.clauses(),
                plain.groups(),
                List.of(new Coefficient(null, "h", "a", d("1.1"), " ")),
                plain.outcome());
        assertThat(said(scheme))
                .containsExactly(
                        "E COEFFICIENT 1 reason scheme-coefficient-reason []",
                        "W COEFFICIENT 1 clause scheme-coefficient-idle [a, h]");
    }

    @Test
    void vetoesGradesAndTiesMakeSense() {
        Made made = new Made()
                .clause("a", "10", straight())
                .ties("a", "a", "z")
                .decimals(7)
                .veto("a", Effect.NOTHING_COUNTS, null)
                .veto("", Effect.CAPPED, null)
                .veto("c", Effect.CAPPED, "10")
                .veto("d", Effect.GRADE_BARRED, "1.5")
                .veto("e", Effect.GRADE_BARRED, "4")
                .grade("优秀", "90", "60")
                .grade("优秀", "90", "101")
                .grade("一般", "-1", null);
        assertThat(said(made.scheme()))
                .containsExactly(
                        "E VETO a code scheme-code-twice [a]",
                        "E VETO  code scheme-code-empty []",
                        "E VETO  value scheme-veto-value []",
                        "W VETO c value scheme-veto-idle []",
                        "E VETO d value scheme-veto-value []",
                        "E VETO e value scheme-out-of-range [4, 2, 3]",
                        "E GRADE 优秀 name scheme-grade-name [优秀]",
                        "E GRADE 优秀 from scheme-grades-order [90, 90]",
                        "E GRADE 优秀 quota scheme-out-of-range [101, 0, 100]",
                        "E GRADE 一般 from scheme-out-of-range [-1, 0, 200]",
                        "E GRADE 一般 quota scheme-quotas-over [161]",
                        "W SCHEME  ties scheme-tie-twice [a]",
                        "E SCHEME  ties scheme-clause-unknown [z]",
                        "E SCHEME  decimals scheme-out-of-range [7, 0, 6]");
        Made none = new Made().clause("a", "10", straight()).veto("v", Effect.NO_GRADE, null);
        assertThat(said(none.scheme())).containsExactly("W VETO v effect scheme-veto-idle []");
        none.grade("优秀", "90", null);
        assertThat(said(none.scheme())).containsExactly("W GRADE 优秀 from scheme-grades-leave-out [优秀]");
    }

    static Clause clause(String code, @Nullable String parent, String full, Method method, String... groups) {
        return new Clause(
                code,
                parent,
                new Clause.Text(code, ""),
                d(full),
                new Clause.Rule(method, Missing.ZERO, Set.of(groups), 2));
    }

    static Scheme scheme(List<Clause> clauses, List<Group> groups) {
        return new Scheme(
                new Scheme.Title("S", 1, "示例"),
                clauses,
                groups,
                List.of(),
                new Outcome(List.of(), List.of(), List.of(), 2));
    }

    static List<String> said(Scheme scheme) {
        return SchemeChecks.of(scheme, Map.of("x", Set.of("done"))).stream()
                .map(SchemeChecksTest::said)
                .toList();
    }

    private static String said(Objection objection) {
        return "%s %s %s %s %s %s"
                .formatted(
                        objection.isError() ? "E" : "W",
                        objection.place().part(),
                        objection.place().code(),
                        objection.place().field(),
                        objection.reason().key(),
                        objection.reason().arguments());
    }
}
