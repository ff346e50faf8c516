package org.paodao.appraisal.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Audit;
import org.paodao.audit.Entry;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.organization.Organization;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Method;
import org.paodao.scoring.scheme.Missing;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class SchemeGuardTest {
    private static final GuardDecision.Wish ALLOWED =
            new GuardDecision.Wish(GuardDecision.Verdict.ALLOWED, "示例：上级另有明确规定");

    @Autowired
    private Schemes schemes;

    @Autowired
    private SchemeDesk desk;

    @Autowired
    private SchemeGuard guard;

    @Autowired
    private GuardRuleBook rules;

    @Autowired
    private SchemePublisher publisher;

    @Autowired
    private Organization organization;

    @Autowired
    private Audit audit;

    private CurrentUser appraiser = Districts.NOBODY;
    private UUID id = new UUID(0, 0);

    @BeforeEach
    void aScheme() {
        appraiser = Districts.with(Districts.someone(organization), Role.APPRAISER);
        id = schemes.found(appraiser, new NewScheme("示例", "示例方案", SchemeSamples.small()));
    }

    @Test
    void whatCountsActivityComesInOnlyWithADecisionThatStaysVisible() {
        var praised = bonus("3", "示例工作成效", Input.of(InputKind.LEADERS_PRAISE));
        refused("appraisalscheme.guard-kind", () -> desk.edit(appraiser, id, 1, praised, null));
        var innocent = new GuardDecision.Wish(GuardDecision.Verdict.INNOCENT, "示例");
        refused("appraisalscheme.guard-no-word", () -> desk.edit(appraiser, id, 1, praised, innocent));
        assertThat(draft().version()).as("nothing came in").isEqualTo(1);

        assertThat(desk.edit(appraiser, id, 1, praised, ALLOWED)).isEqualTo(2);
        assertThat(guard.hits(appraiser, id, draft().body())).singleElement().satisfies(hit -> {
            assertThat(hit.isOpen()).isFalse();
            assertThat(hit.rule().citation()).contains("2024年8月");
            assertThat(hit.decision()).isNotNull();
        });
        assertThat(audit.trail(appraiser, id)).extracting(Entry::action).contains("appraisal.guard-decided");
        publish(2);
    }

    @Test
    void aWordIsFoundWherePeopleEnterWhatCountsAndMayBeInnocent() {
        var word = bonus("3", "群众表扬信办理满意率", new Input(InputKind.EVENTS, Map.of("what", "示例")));
        refused("appraisalscheme.guard-word", () -> desk.edit(appraiser, id, 1, word, null));
        var innocent = new GuardDecision.Wish(GuardDecision.Verdict.INNOCENT, "示例：考核的是满意率");
        desk.edit(appraiser, id, 1, word, innocent);
        assertThat(guard.hits(appraiser, id, draft().body())).noneMatch(GuardHit::isOpen);
        desk.edit(appraiser, id, 2, bonus("4", "示例获得表扬的任务", Input.of(InputKind.TASKS_DONE)), null);

        var other = bonus("3", "获得表扬次数", new Input(InputKind.EVENTS, Map.of("what", "示例")), "3");
        refused("appraisalscheme.guard-word", () -> desk.edit(appraiser, id, 3, other, null));
        guard.decide(
                appraiser, id, draft().body(), "3", new GuardDecision.Wish(GuardDecision.Verdict.WITHDRAWN, "示例更正"));
        assertThat(guard.hits(appraiser, id, draft().body())).allMatch(GuardHit::isOpen);
        refused("appraisalscheme.findings", () -> publish(3));
    }

    @Test
    void theRulesAreDatedData() {
        GuardRules begun = rules.beginning(appraiser);
        List<GuardRule> fewer = begun.rules().stream()
                .filter(rule -> !rule.kinds().contains(InputKind.LEADERS_PRAISE))
                .toList();
        var changed = new GuardRules(begun.code(), 1, LocalDate.of(2026, 1, 1), null, fewer);
        assertThat(rules.publish(appraiser, "键", changed, "示例")).isEqualTo(1);
        assertThat(rules.publish(appraiser, "键", changed, "示例")).isEqualTo(1);
        refused("appraisalscheme.guard-changed", () -> rules.publish(appraiser, "又", changed, "示例"));
        desk.edit(appraiser, id, 1, bonus("3", "示例", Input.of(InputKind.LEADERS_PRAISE)), null);
        refused(
                "appraisalscheme.guard-kind",
                () -> desk.edit(appraiser, id, 2, bonus("4", "示例", Input.of(InputKind.LOGINS)), null));
        var early = new GuardScan(GuardRules.usual(), LocalDate.of(2025, 12, 31));
        SchemeBody logins = Editing.apply(SchemeSamples.small(), bonus("4", "示例", Input.of(InputKind.LOGINS)));
        assertThat(early.hits(logins)).as("before the rule binds").isEmpty();
    }

    private SchemeDraft draft() {
        return schemes.draft(appraiser, id).orElseThrow();
    }

    private void publish(int seen) {
        publisher.publish(appraiser, id, new SchemePublishing("键" + seen, seen, LocalDate.of(2026, 1, 1), null, "示例"));
    }

    private static SchemeEdit bonus(String code, String title, Input input) {
        return bonus(code, title, input, null);
    }

    private static SchemeEdit bonus(String code, String title, Input input, @Nullable String was) {
        var rule = new Clause.Rule(new Method.Bonus(BigDecimal.ONE), Missing.ZERO, Set.of(), 2);
        return new SchemeEdit.PutClause(
                was, new Clause(code, null, new Clause.Text(title, ""), BigDecimal.valueOf(5), rule), input);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.flaws().getFirst().key()).isEqualTo(key));
    }
}
