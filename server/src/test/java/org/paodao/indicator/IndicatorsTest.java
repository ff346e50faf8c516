package org.paodao.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Audit;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.scoring.target.Relative;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class IndicatorsTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2023, 1, 1);

    @Autowired
    private Indicators indicators;

    @Autowired
    private SystemPublishing publishing;

    @Autowired
    private Organization organization;

    @Autowired
    private Audit audit;

    private CurrentUser office = Districts.NOBODY;
    private UUID unit = new UUID(0, 0);

    @BeforeEach
    void aDistrictWithAUnit() {
        office = Districts.someone(organization);
        unit = organization
                .create(office, new NewUnit("区示例局", null, "部门", null, List.of()))
                .id();
    }

    @Test
    void aDraftChangesNothingUntilItIsPublished() {
        indicators.put(office, "ZB-01", Samples.content("投资", unit, "100"), 0);
        assertThat(indicators.system(office).indicators()).isEmpty();
        assertThat(publish(NEW_YEAR)).isEqualTo(1);
        assertThat(indicators.system(office).coded("ZB-01").orElseThrow().content())
                .isEqualTo(Samples.content("投资", unit, "100"));
        assertThat(indicators.draft(office)).isEmpty();
    }

    @Test
    void anEditionStaysAsItWasThroughRenamesAndDrops() {
        indicators.put(office, "ZB-01", Samples.content("投资", unit, "100"), 0);
        indicators.put(office, "ZB-02", Samples.content("收入", unit, "50"), 0);
        publish(NEW_YEAR);
        indicators.put(office, "ZB-01", Samples.content("固定资产投资", unit, "120"), 0);
        indicators.drop(office, "ZB-02", 0);
        publish(LocalDate.of(2023, 7, 1));
        assertThat(names(indicators.system(office, 1))).containsExactly("投资", "收入");
        assertThat(names(indicators.system(office))).containsExactly("固定资产投资");
        assertThat(names(indicators.holding(office, LocalDate.of(2023, 6, 30)))).containsExactly("投资", "收入");
        assertThat(names(indicators.holding(office, LocalDate.of(2023, 7, 1)))).containsExactly("固定资产投资");
        assertThat(indicators.holding(office, LocalDate.of(2022, 12, 31)).indicators())
                .isEmpty();
    }

    @Test
    void theDifferenceOfTwoEditionsNamesEachField() {
        indicators.put(office, "ZB-01", Samples.content("投资", unit, "100"), 0);
        indicators.put(office, "ZB-02", Samples.content("收入", unit, "50"), 0);
        publish(NEW_YEAR);
        indicators.put(office, "ZB-01", Samples.content("固定资产投资", unit, "120"), 0);
        indicators.put(office, "ZB-03", Samples.content("出口", unit, "30"), 0);
        indicators.drop(office, "ZB-02", 0);
        publish(NEW_YEAR);
        List<SystemDifference> changes =
                SystemDifference.between(indicators.system(office, 1), indicators.system(office, 2));
        assertThat(changes)
                .extracting(SystemDifference::code, SystemDifference::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("ZB-01", SystemDifference.Kind.CHANGED),
                        org.assertj.core.groups.Tuple.tuple("ZB-03", SystemDifference.Kind.ADDED),
                        org.assertj.core.groups.Tuple.tuple("ZB-02", SystemDifference.Kind.DROPPED));
        assertThat(changes.getFirst().fields())
                .containsExactly(
                        new SystemDifference.Field("name", "投资", "固定资产投资"),
                        new SystemDifference.Field("goal " + Goal.WHOLE + " 2023", "≥100", "≥120"),
                        new SystemDifference.Field(
                                "reading " + Goal.WHOLE + " 2023",
                                "AT_LEAST measure=亿元 beyond=false goal=100",
                                "AT_LEAST measure=亿元 beyond=false goal=120"));
    }

    @Test
    void theSameRequestTwicePublishesOnce() {
        indicators.put(office, "ZB-01", Samples.content("投资", unit, "100"), 0);
        var wish = new Publishing(Ids.next().toString(), "示例", NEW_YEAR);
        assertThat(publishing.publish(office, wish)).isEqualTo(1);
        assertThat(publishing.publish(office, wish)).isEqualTo(1);
        assertThat(indicators.editions(office)).hasSize(1);
    }

    @Test
    void aStaleFormIsToldInsteadOfOverwriting() {
        indicators.put(office, "ZB-01", Samples.content("投资", unit, "100"), 0);
        indicators.put(office, "ZB-01", Samples.content("投资", unit, "110"), 1);
        refused("indicator.draft-changed", () -> indicators.put(office, "ZB-01", Samples.content("投资", unit, "90"), 1));
        refused("indicator.draft-changed", () -> indicators.put(office, "ZB-01", Samples.content("投资", unit, "90"), 0));
        assertThat(indicators.draft(office).getFirst().version()).isEqualTo(2);
    }

    @Test
    void whatIsSaidAlreadyLeavesNoDraft() {
        Indicator.Content content = Samples.content("投资", unit, "100");
        assertThat(indicators.put(office, "ZB-01", content, 0)).isTrue();
        publish(NEW_YEAR);
        assertThat(indicators.put(office, "ZB-01", content, 0)).isFalse();
        assertThat(indicators.draft(office)).isEmpty();
        refused("indicator.draft-changed", () -> indicators.put(office, "ZB-01", content, 1));
        indicators.put(office, "ZB-01", Samples.content("投资", unit, "110"), 0);
        refused("indicator.draft-changed", () -> indicators.put(office, "ZB-01", content, 0));
        assertThat(indicators.draft(office)).hasSize(1);
        indicators.put(office, "ZB-01", content, 1);
        assertThat(indicators.draft(office)).isEmpty();
        indicators.drop(office, "ZB-01", 0);
        indicators.put(office, "ZB-01", content, 1);
        assertThat(indicators.draft(office)).isEmpty();
    }

    @Test
    void whatStandsInTheWayOfPublishingIsToldBeforeAnybodyPublishes() {
        assertThat(publishing.unready(office)).isEmpty();
        indicators.put(office, "ZB-02", Samples.computed("双倍", "[ZB-09] * 2"), 0);
        assertThat(publishing.unready(office))
                .extracting(Refusal.Flaw::key)
                .containsExactly("indicator.formula-unknown");
        indicators.put(office, "ZB-09", Samples.content("投资", unit, "100"), 0);
        assertThat(publishing.unready(office)).isEmpty();
    }

    @Test
    void aTargetThatComparesWithAnIndicatorThatIsNotThereStandsInTheWayToo() {
        Indicator.Content plain = Samples.content("投资", unit, "100");
        Goal goal = plain.goals().getFirst();
        var pace = new Relative(Relative.Pace.FASTER, "ZB-09", BigDecimal.ONE, BigDecimal.ZERO);
        Goal relative = Goal.of(goal.unit(), goal.period(), pace, "快于示例指标");
        indicators.put(office, "ZB-01", new Indicator.Content(null, plain.definition(), List.of(relative)), 0);
        assertThat(publishing.unready(office))
                .containsExactly(Refusal.Flaw.of("indicator.relative-unknown", "ZB-01", "ZB-09"));
        indicators.put(office, "ZB-09", Samples.content("示例指标", unit, "100"), 0);
        assertThat(publishing.unready(office)).isEmpty();
    }

    @Test
    void nothingIsPublishedWithoutChangeReasonOrWorkingFormulas() {
        refused("indicator.nothing-drafted", () -> publish(NEW_YEAR));
        indicators.put(office, "ZB-01", Samples.content("投资", unit, "100"), 0);
        refused("indicator.reason", () -> publishing.publish(office, new Publishing("a", " ", NEW_YEAR)));
        indicators.put(office, "ZB-02", Samples.computed("双倍", "[ZB-09] * 2"), 0);
        refused("indicator.formula-unknown", () -> publish(NEW_YEAR));
        refused(
                "indicator.formula-wrong",
                () -> indicators.put(office, "ZB-02", Samples.computed("双倍", "[ZB-01] * ("), 1));
        indicators.put(office, "ZB-02", Samples.computed("双倍", "[ZB-03] + [ZB-01]"), 1);
        indicators.put(office, "ZB-03", Samples.computed("三倍", "[ZB-02] + [ZB-01]"), 0);
        refused("indicator.formula-cycle", () -> publish(NEW_YEAR));
        indicators.put(office, "ZB-03", Samples.computed("三倍", "[ZB-01] / 0"), 1);
        refused("indicator.formula-zero", () -> publish(NEW_YEAR));
        indicators.put(office, "ZB-03", Samples.computed("三倍", "[ZB-01] * 3"), 2);
        assertThat(publish(NEW_YEAR)).isEqualTo(1);
    }

    @Test
    void anEditionDoesNotReachBeforeTheOneBefore() {
        indicators.put(office, "ZB-01", Samples.content("投资", unit, "100"), 0);
        publish(LocalDate.of(2023, 7, 1));
        indicators.put(office, "ZB-01", Samples.content("投资", unit, "110"), 0);
        refused("indicator.from-before-edition", () -> publish(NEW_YEAR));
    }

    @Test
    void everyFieldThatIsNotRightIsNamed() {
        var wrong = new Indicator.Content(null, Samples.definition(" ", null, ""), List.of());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> indicators.put(office, "a b", wrong, 0))
                .satisfies(refusal -> assertThat(refusal.flaws())
                        .extracting(Refusal.Flaw::field)
                        .containsExactly("code", "name", "responsibleUnit"));
        assertThat(indicators.draft(office)).isEmpty();
    }

    @Test
    void onlyTheOfficeDraftsAndEverybodyInsideReads() {
        indicators.put(office, "ZB-01", Samples.content("投资", unit, "100"), 0);
        publish(NEW_YEAR);
        CurrentUser liaison = Districts.with(office, Role.LIAISON, unit);
        assertThat(indicators.system(liaison).indicators()).hasSize(1);
        refused("access.forbidden", () -> indicators.put(liaison, "ZB-02", Samples.content("出口", unit, "1"), 0));
        refused("access.forbidden", () -> indicators.draft(liaison));
        assertThat(indicators.system(Districts.someone(organization)).indicators())
                .isEmpty();
    }

    @Test
    void theTrailKeepsWhoChangedWhat() {
        indicators.put(office, "ZB-01", Samples.content("投资", unit, "100"), 0);
        publish(NEW_YEAR);
        UUID id = indicators.system(office).coded("ZB-01").orElseThrow().id();
        assertThat(audit.trail(office, id)).hasSize(1);
        assertThat(audit.trail(office, office.jurisdiction()))
                .anySatisfy(entry -> assertThat(entry.action()).isEqualTo("indicator.published"));
    }

    private int publish(LocalDate from) {
        return publishing.publish(office, new Publishing(Ids.next().toString(), "示例", from));
    }

    private static List<String> names(IndicatorSystem system) {
        return system.indicators().stream().map(one -> one.definition().name()).toList();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .satisfies(refusal -> assertThat(refusal.flaws())
                        .extracting(Refusal.Flaw::key)
                        .contains(key));
    }
}
