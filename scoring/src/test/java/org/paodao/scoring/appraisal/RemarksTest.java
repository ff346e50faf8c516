package org.paodao.scoring.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.scoring.appraisal.Made.amount;
import static org.paodao.scoring.appraisal.Made.d;
import static org.paodao.scoring.appraisal.Made.events;
import static org.paodao.scoring.appraisal.Made.straight;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.paodao.scoring.Reason;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Group;
import org.paodao.scoring.scheme.Method;
import org.paodao.scoring.scheme.Missing;
import org.paodao.scoring.scheme.Outcome;
import org.paodao.scoring.scheme.Outcome.Grade;
import org.paodao.scoring.scheme.Scheme;

/** What is said beside a score: what decided, who shares a place, which event it was. */
class RemarksTest {
    @Test
    void whatDecidesIsTheFirstClauseInWhichTheEqualDiffer() {
        Made made = new Made()
                .clause("a", "10", straight())
                .clause("b", "50", straight())
                .clause("c", "50", straight())
                .ties("a", "b", "c")
                .unit("x", "a=100", "b=60", "c=40")
                .unit("y", "a=100", "b=40", "c=60")
                .unit("z", "a=0", "b=1", "c=0");
        assertThat(reasons(made, "x")).containsExactly("tie-decided [b]");
        assertThat(reasons(made, "y")).containsExactly("tie-decided [b]");
        assertThat(reasons(made, "z")).isEmpty();
    }

    @Test
    void whoIsEqualInAllSharesAPlaceAndNothingDecided() {
        Made made = new Made()
                .clause("a", "50", straight())
                .ties("a")
                .unit("x", "a=60")
                .unit("y", "a=60")
                .unit("z", "a=90");
        assertThat(reasons(made, "x")).containsExactly("tie-shared [2, 2]");
        assertThat(reasons(made, "z")).isEmpty();
    }

    @Test
    void whoIsNotRankedSharesNothing() {
        Made made = new Made()
                .clause("a", "50", straight())
                .clause("b", "0", straight(), Missing.UNRANKED)
                .ties("a")
                .unit("x", "a=60", "b=1")
                .unit("y", "a=60", "b=1")
                .unit("u", "a=60");
        assertThat(reasons(made, "u")).noneMatch(reason -> reason.startsWith("tie"));
        assertThat(reasons(made, "x")).containsExactly("tie-shared [1, 2]");
    }

    @Test
    void eventsAreCountedFromOne() {
        Made made = new Made()
                .clause("a", "50", new Method.Deduction(d("2"), d("1"), d("0.5"), d("2"), false))
                .unit("u")
                .give("u", "a", events("FOUND", "FOUND", "CONCEALED"));
        assertThat(made.assess().ledger("u").stream()
                        .map(line -> line.grounds().reason())
                        .filter(reason -> reason.key().startsWith("event"))
                        .map(RemarksTest::told))
                .containsExactly("event-found [1, 2]", "event-found [2, 3]", "event-concealed [3, 4, 2]");
    }

    @Test
    void aGroupThatTheSchemeDoesNotKnowIsGradedByWhatItsClausesComeTo() {
        var scheme = new Scheme(
                new Scheme.Title("S", 1, "示例"),
                List.of(
                        clause("a", "80", straight()),
                        clause("b", "20", straight()),
                        clause("c", "500", new Method.Bonus(d("1")))),
                List.of(new Group("known", "示例组", d("1000"))),
                List.of(),
                new Outcome(
                        List.of(),
                        List.of(new Grade("优秀", d("90"), null), new Grade("一般", d("0"), null)),
                        List.of(),
                        2));
        var facts = new Facts(
                List.of(new Member("x", "甲", "unknown"), new Member("y", "乙", "known")),
                Map.of(
                        "x", Map.of("a", amount("100"), "b", amount("60"), "c", events()),
                        "y", Map.of("a", amount("100"), "b", amount("60"), "c", events())));
        Assessment assessment = Appraisal.of(scheme, facts);
        assertThat(assessment.standing("x").orElseThrow().rank().grade()).isEqualTo("优秀");
        assertThat(assessment.standing("y").orElseThrow().rank().grade()).isEqualTo("一般");
    }

    private static Clause clause(String code, String full, Method method) {
        return new Clause(
                code, null, new Clause.Text(code, ""), d(full), new Clause.Rule(method, Missing.ZERO, Set.of(), 2));
    }

    private static List<String> reasons(Made made, String unit) {
        return made.assess().standing(unit).orElseThrow().remarks().stream()
                .map(RemarksTest::told)
                .toList();
    }

    private static String told(Reason reason) {
        return reason.key() + " " + reason.arguments();
    }
}
