package org.paodao.appraisal.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.paodao.appraisal.scheme.SchemeSamples.clause;
import static org.paodao.appraisal.scheme.SchemeSamples.small;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Group;
import org.paodao.scoring.scheme.Method;
import org.paodao.scoring.scheme.Outcome;

class EditingTest {
    private static final Method SUM = new Method.Sum(null, null);

    @Test
    void aNewClauseStandsBelowItsParent() {
        SchemeBody after = put(small(), null, clause("1.3", "1", "10", SchemeSamples.achievement()));
        assertThat(codes(after)).containsExactly("1", "1.1", "1.2", "1.3", "2");
        assertThat(after.input("1.3")).contains(Input.of(InputKind.CARDS));
        assertThat(SchemeDifference.between(small(), after)).singleElement().satisfies(difference -> {
            assertThat(difference.kind()).isEqualTo(SchemeDifference.Kind.ADDED);
            assertThat(difference.part().place().code()).isEqualTo("1.3");
        });
    }

    @Test
    void whatSpeaksOfAClauseFollowsItsNewCode() {
        SchemeBody above = put(small(), "1", clause("甲", null, "100", SUM));
        assertThat(above.scheme().below("甲")).extracting(Clause::code).containsExactly("1.1", "1.2");
        SchemeBody below = put(small(), "1.1", clause("1.9", "1", "60", SchemeSamples.achievement()));
        assertThat(below.scheme().outcome().ties()).containsExactly("1.9");
        assertThat(below.scheme().coefficients().getFirst().clause()).isEqualTo("1.9");
        assertThat(below.inputs()).doesNotContainKey("1.1").containsKey("1.9");
    }

    @Test
    void aClauseGoesWithAllBelowItAndWhatSpeaksOfThem() {
        SchemeBody after = Editing.apply(small(), new SchemeEdit.RemoveClause("1"));
        assertThat(codes(after)).containsExactly("2");
        assertThat(after.inputs()).containsOnlyKeys("2", "V1");
        assertThat(after.scheme().outcome().ties()).isEmpty();
        assertThat(after.scheme().coefficients()).isEmpty();
        assertThat(SchemeDifference.between(small(), after))
                .filteredOn(difference -> difference.kind() == SchemeDifference.Kind.REMOVED)
                .extracting(difference -> difference.part().place().code())
                .containsExactly("1", "1.1", "1.2", "dept · 1.1");
    }

    @Test
    void aClauseMovesAmongItsSistersWithWhatLiesBelow() {
        assertThat(codes(Editing.apply(small(), new SchemeEdit.MoveClause("1", true))))
                .containsExactly("2", "1", "1.1", "1.2");
        assertThat(codes(Editing.apply(small(), new SchemeEdit.MoveClause("1.2", false))))
                .containsExactly("1", "1.2", "1.1", "2");
        assertThat(Editing.apply(small(), new SchemeEdit.MoveClause("1.2", true)))
                .isEqualTo(small());
    }

    @Test
    void aCodeStandsOnceAndNothingHangsBelowItself() {
        refused("appraisalscheme.part-taken", () -> put(small(), null, clause("1.1", "1", "1", SUM)));
        refused("appraisalscheme.part-taken", () -> put(small(), null, clause("V1", "1", "1", SUM)));
        refused("appraisalscheme.parent", () -> put(small(), "1", clause("1", "1.2", "1", SUM)));
        refused("appraisalscheme.parent", () -> put(small(), null, clause("9", "8", "1", SUM)));
        refused("appraisalscheme.unknown-part", () -> put(small(), "9", clause("9", null, "1", SUM)));
        refused("appraisalscheme.unknown-part", () -> Editing.apply(small(), new SchemeEdit.RemoveCoefficient(2)));
    }

    @Test
    void aGroupThatOnlyHasAClauseStays() {
        Clause was = Objects.requireNonNull(small().scheme().byCode().get("1.2"));
        var only = new Clause(
                was.code(),
                was.parent(),
                was.text(),
                was.full(),
                new Clause.Rule(was.method(), was.rule().missing(), Set.of("dept"), 2));
        SchemeBody body = put(small(), "1.2", only);
        refused("appraisalscheme.group-used", () -> Editing.apply(body, new SchemeEdit.RemoveGroup("dept")));
        var renamed = new SchemeEdit.PutGroup("dept", new Group("office", "示例机关组", BigDecimal.valueOf(100)));
        SchemeBody after = Editing.apply(body, renamed);
        assertThat(Objects.requireNonNull(after.scheme().byCode().get("1.2"))
                        .rule()
                        .groups())
                .containsExactly("office");
        assertThat(after.scheme().coefficients().getFirst().group()).isEqualTo("office");
    }

    @Test
    void oneFeedOfTwoClausesIsPointedOut() {
        SchemeBody body = put(small(), "1.2", clause("1.2", "1", "40", SchemeSamples.ratio()));
        SchemeBody twice = put(body, "1.1", clause("1.1", "1", "60", SchemeSamples.ratio()));
        assertThat(InputChecks.of(twice))
                .extracting(SchemeFinding::key, SchemeFinding::place, SchemeFinding::arguments)
                .containsExactly(tuple("appraisalscheme.finding.counted-twice", "1.2", List.of("1.1")));
        assertThat(InputChecks.of(small())).isEmpty();
        SchemeBody marks =
                put(small(), "1.2", clause("1.2", "1", "40", new Method.Manual(BigDecimal.TEN, 0, BigDecimal.ONE)));
        assertThat(InputChecks.of(marks))
                .extracting(SchemeFinding::key)
                .containsExactly("appraisalscheme.finding.input-unfit");
    }

    @Test
    void vetoesAndGradesChange() {
        var veto = new Outcome.Veto("V2", "示例事项", Outcome.Effect.CAPPED, BigDecimal.valueOf(60));
        SchemeBody more = Editing.apply(small(), new SchemeEdit.PutVeto("V1", veto, Input.of(InputKind.EVENTS)));
        assertThat(more.inputs()).containsKey("V2").doesNotContainKey("V1");
        assertThat(Editing.apply(more, new SchemeEdit.RemoveVeto("V2")).inputs())
                .doesNotContainKey("V2");
        SchemeBody named = Editing.apply(small(), new SchemeEdit.PutOutcome("示例改名", List.of(), List.of("2"), 1));
        assertThat(SchemeDifference.between(small(), named))
                .extracting(difference -> difference.part().place().thing() + " " + difference.kind())
                .contains("SCHEME CHANGED", "GRADE REMOVED");
    }

    private static SchemeBody put(SchemeBody body, @Nullable String was, Clause clause) {
        Input input = clause.isBranch() ? null : Input.of(InputKind.CARDS);
        return Editing.apply(body, new SchemeEdit.PutClause(was, clause, input));
    }

    private static List<String> codes(SchemeBody body) {
        return body.scheme().clauses().stream().map(Clause::code).toList();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.flaws().getFirst().key()).isEqualTo(key));
    }
}
