package org.paodao.appraisal.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Group;
import org.paodao.scoring.scheme.Method;
import org.paodao.scoring.scheme.Missing;
import org.paodao.scoring.scheme.Outcome;
import org.paodao.scoring.scheme.Scheme;

class WeightsTest {
    /** Departments and towns share branch 1, branch 2 is the towns' alone. */
    private static final Scheme SCHEME = new Scheme(
            new Scheme.Title("示例", 1, "示例方案"),
            List.of(
                    branch("1", 60),
                    leaf("1.1", "1", 60, "dept"),
                    leaf("1.2", "1", 60, "town"),
                    clause("2", null, 40, Set.of("town"), new Method.Sum(null, null)),
                    leaf("2.1", "2", 40, "town"),
                    leaf("3", null, 40, "dept"),
                    clause("4", null, 5, Set.of(), new Method.Bonus(BigDecimal.ONE))),
            List.of(group("dept"), group("town")),
            List.of(),
            new Outcome(List.of(), List.of(), List.of(), 2));

    @Test
    void aBranchFollowsTheGroupsForWhichItHolds() {
        Scheme tried = Weights.apply(SCHEME, Map.of("2.1", BigDecimal.valueOf(50)));
        assertThat(full(tried, "2")).isEqualByComparingTo("50");
        assertThat(group(tried, "town")).isEqualByComparingTo("110");
        assertThat(group(tried, "dept")).isEqualByComparingTo("100");
        assertThat(Weights.uneven(SCHEME, tried)).isEmpty();
    }

    @Test
    void whereGroupsOfABranchAreGivenTheSameItAddsUp() {
        Scheme tried = Weights.apply(SCHEME, Map.of("1.1", BigDecimal.valueOf(70), "1.2", BigDecimal.valueOf(70)));
        assertThat(full(tried, "1")).isEqualByComparingTo("70");
        assertThat(Weights.uneven(SCHEME, tried)).isEmpty();
    }

    @Test
    void whereOnlyOneOfThemMovesTheBranchFollowsItAndIsSaidToBeUneven() {
        for (String moved : List.of("1.1", "1.2")) {
            Scheme tried = Weights.apply(SCHEME, Map.of(moved, BigDecimal.valueOf(70)));
            assertThat(full(tried, "1")).as(moved).isEqualByComparingTo("70");
            assertThat(Weights.uneven(SCHEME, tried)).containsExactly("1");
        }
    }

    @Test
    void aBonusStandsBesideAndNothingTriedIsTheSchemeItself() {
        Scheme tried = Weights.apply(SCHEME, Map.of("4", BigDecimal.valueOf(9)));
        assertThat(full(tried, "4")).isEqualByComparingTo("9");
        assertThat(group(tried, "dept")).isEqualByComparingTo("100");
        assertThat(Weights.apply(SCHEME, Map.of())).isSameAs(SCHEME);
    }

    private static BigDecimal full(Scheme scheme, String code) {
        return Objects.requireNonNull(scheme.byCode().get(code)).full();
    }

    private static BigDecimal group(Scheme scheme, String code) {
        return scheme.group(code).orElseThrow().full();
    }

    private static Group group(String code) {
        return new Group(code, "示例组", BigDecimal.valueOf(100));
    }

    private static Clause branch(String code, int full) {
        return clause(code, null, full, Set.of(), new Method.Sum(null, null));
    }

    private static Clause leaf(String code, @Nullable String parent, int full, String group) {
        return clause(code, parent, full, Set.of(group), new Method.Survey(BigDecimal.valueOf(100), 1));
    }

    private static Clause clause(String code, @Nullable String parent, int full, Set<String> groups, Method method) {
        return new Clause(
                code,
                parent,
                new Clause.Text("示例考核项", ""),
                BigDecimal.valueOf(full),
                new Clause.Rule(method, Missing.ZERO, groups, 2));
    }
}
