package org.paodao.plan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RuleTest {
    private static final Optional<Set<UUID>> LIAISONS = Optional.of(Set.of(Sketch.UNIT));

    @Test
    void aWholePlanHasNoFindings() {
        assertThat(find(whole())).isEmpty();
    }

    @Test
    void anOutcomeWithoutWorksIsAGapAWorkWithoutReformsADoubt() {
        Sketch plan =
                whole().item("outcome", "outcomes/2").item("work", "works/2").link("works/2", "outcomes/1");
        assertThat(of(Rule.UNSUPPORTED, plan))
                .satisfiesExactly(
                        outcome -> {
                            assertThat(outcome.address()).isEqualTo("outcomes/2");
                            assertThat(outcome.severity()).isEqualTo(Severity.GAP);
                            assertThat(outcome.arguments()).containsExactly("work", "indicator");
                        },
                        work -> {
                            assertThat(work.address()).isEqualTo("works/2");
                            assertThat(work.severity()).isEqualTo(Severity.DOUBT);
                        });
    }

    @Test
    void anOutcomeWithWorksButNoIndicatorIsANote() {
        Sketch plan = whole().item("outcome", "outcomes/2").link("works/1", "outcomes/2");
        assertThat(of(Rule.UNSUPPORTED, plan)).singleElement().satisfies(found -> {
            assertThat(found.severity()).isEqualTo(Severity.NOTE);
            assertThat(found.arguments()).containsExactly("indicator");
        });
    }

    @Test
    void whatSupportsNothingIsFoundAlsoWhenItSupportsTheWrongKind() {
        Sketch plan = whole().item("work", "works/2")
                .item("reform", "reforms/2")
                .item("indicator", "indicators/2")
                .link("reforms/2", "outcomes/1");
        assertThat(addresses(Rule.SUPPORTS_NOTHING, plan)).containsExactly("works/2", "reforms/2", "indicators/2");
    }

    @Test
    void aCircleIsNamedOnceFromItsFirstItem() {
        Sketch plan = whole().link("outcomes/1", "reforms/1");
        assertThat(of(Rule.CIRCLE, plan)).singleElement().satisfies(found -> {
            assertThat(found.address()).isEqualTo("outcomes/1");
            assertThat(found.arguments().getFirst())
                    .isEqualTo("outcomes/1 outcomes/1 → reforms/1 reforms/1 → works/1 works/1 → outcomes/1 outcomes/1");
        });
    }

    @Test
    void aBareItemLacksALeadADeadlineAndATarget() {
        Sketch plan =
                whole().item("indicator", "indicators/2", "新指标", false).item("outcome", "outcomes/2", "新成果", false);
        assertThat(addresses(Rule.NO_LEAD, plan)).containsExactly("indicators/2", "outcomes/2");
        assertThat(addresses(Rule.NO_DEADLINE, plan)).containsExactly("outcomes/2");
        assertThat(of(Rule.NO_TARGET, plan))
                .extracting(Finding::address, Finding::severity)
                .containsExactly(tuple("indicators/2", Severity.GAP), tuple("outcomes/2", Severity.NOTE));
    }

    @Test
    void aUnitWithoutLiaisonIsNamedOnceAndUnknownLiaisonsAreSaidToBeUnknown() {
        var plan = new CheckedPlan(whole().view(), Optional.of(Set.of()));
        assertThat(Rule.NO_LIAISON.find(plan)).singleElement().satisfies(found -> {
            assertThat(found.arguments()).containsExactly("甲局");
            assertThat(found.severity()).isEqualTo(Severity.GAP);
        });
        var unknown = new CheckedPlan(whole().view(), Optional.empty());
        assertThat(Rule.NO_LIAISON.find(unknown))
                .singleElement()
                .satisfies(found -> assertThat(found.severity()).isEqualTo(Severity.NOTE));
    }

    @Test
    void titlesThatDifferInPrintOnlyAreTheSame() {
        Sketch plan = whole().item("work", "works/2", "works/1（示例）", true).link("works/2", "outcomes/1");
        assertThat(addresses(Rule.TWICE, plan)).containsExactly("works/2");
    }

    @Test
    void aDeclaredCountThatIsNotHeldIsAGap() {
        assertThat(of(Rule.OPEN_POINT, whole().declared("work", 51, 1).declared("outcome", 1, 1)))
                .singleElement()
                .satisfies(found -> assertThat(found.arguments()).containsExactly("work", "51", "1"));
    }

    private static Sketch whole() {
        return new Sketch()
                .item("outcome", "outcomes/1")
                .item("work", "works/1")
                .item("reform", "reforms/1")
                .item("indicator", "indicators/1")
                .link("works/1", "outcomes/1")
                .link("reforms/1", "works/1")
                .link("indicators/1", "outcomes/1");
    }

    private static List<Finding> find(Sketch plan) {
        return Rule.all(new CheckedPlan(plan.view(), LIAISONS));
    }

    private static List<Finding> of(Rule rule, Sketch plan) {
        return rule.find(new CheckedPlan(plan.view(), LIAISONS));
    }

    private static List<@Nullable String> addresses(Rule rule, Sketch plan) {
        List<@Nullable String> addresses = new ArrayList<>();
        of(rule, plan).forEach(finding -> addresses.add(finding.address()));
        return addresses;
    }
}
