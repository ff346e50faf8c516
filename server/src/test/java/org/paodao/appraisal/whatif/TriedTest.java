package org.paodao.appraisal.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.paodao.scoring.appraisal.Appraisal;
import org.paodao.scoring.appraisal.Assessment;
import org.paodao.scoring.appraisal.Facts;
import org.paodao.scoring.appraisal.Given;
import org.paodao.scoring.appraisal.Member;
import org.paodao.scoring.appraisal.Source;
import org.paodao.scoring.appraisal.Standing;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Group;
import org.paodao.scoring.scheme.Method;
import org.paodao.scoring.scheme.Missing;
import org.paodao.scoring.scheme.Outcome;
import org.paodao.scoring.scheme.Scheme;

class TriedTest {
    private static final Scheme SCHEME = new Scheme(
            new Scheme.Title("示例", 1, "示例方案"),
            List.of(clause("1", "dept"), clause("2", "town")),
            List.of(group("dept"), group("town")),
            List.of(),
            new Outcome(List.of(), List.of(), List.of(), 2));
    private static final Facts FACTS = new Facts(
            List.of(new Member("a", "甲局", "dept"), new Member("b", "乙局", "dept"), new Member("c", "丙镇", "town")),
            Map.of(
                    "a",
                    Map.of("1", amount(90), "2", amount(40)),
                    "b",
                    Map.of("1", amount(80)),
                    "c",
                    Map.of("2", amount(70))));

    @Test
    void aUnitInAnotherGroupIsScoredByItsClausesAndRankedThere() {
        Tried tried = new Tried(Map.of(), Map.of("a", "town")).within(SCHEME, FACTS);
        Assessment after = Appraisal.of(SCHEME, tried.regrouped(FACTS));
        assertThat(after.standings())
                .extracting(
                        standing -> standing.member().unit(),
                        Standing::total,
                        standing -> standing.rank().place())
                .containsExactly(row("b", "80.00", 1), row("c", "70.00", 1), row("a", "40.00", 2));
    }

    @Test
    void whatIsTheSameOrUnknownIsNotTried() {
        var wish = new Tried(Map.of(), Map.of("a", "dept", "b", "nowhere", "nobody", "town"));
        assertThat(wish.within(SCHEME, FACTS).groups()).isEmpty();
        assertThat(wish.within(SCHEME, FACTS).regrouped(FACTS)).isSameAs(FACTS);
    }

    private static Tuple row(String unit, String total, int place) {
        return tuple(unit, new BigDecimal(total), place);
    }

    private static Clause clause(String code, String group) {
        return new Clause(
                code,
                null,
                new Clause.Text("示例考核项", ""),
                BigDecimal.valueOf(100),
                new Clause.Rule(new Method.Survey(BigDecimal.valueOf(100), 1), Missing.ZERO, Set.of(group), 2));
    }

    private static Group group(String code) {
        return new Group(code, "示例组", BigDecimal.valueOf(100));
    }

    private static Given amount(int value) {
        return new Given.Amount(BigDecimal.valueOf(value), 10, List.of(new Source("figure", "x", "示例")));
    }
}
