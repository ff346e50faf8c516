package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Audit;
import org.paodao.indicator.Goal;
import org.paodao.indicator.value.Periods;
import org.paodao.indicator.value.Place;
import org.paodao.indicator.value.SelfReport;
import org.paodao.indicator.value.SelfReports;
import org.paodao.indicator.value.SelfState;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.scoring.Period;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

/** What units say of how their indicators stand, beside the lights. */
@DatabaseTest
class SelfReportsTest extends JudgedDistrict {
    private static final Period JUNE = Period.month(2023, 6);
    private static final LightFilter OF_JUNE = new LightFilter(null, JUNE, "INVEST", null, null);

    @Autowired
    SelfReports reports;

    @Autowired
    Gaps gaps;

    @Autowired
    Periods periods;

    @Autowired
    Audit audit;

    @BeforeEach
    void itsFigures() {
        sample.report("INVEST", Map.of(JUNE, "300"));
    }

    @Test
    void whatAUnitSaysIsKeptWithWhoAndWhenAndEverythingItSaidBefore() {
        say(sample.liaison, SelfState.BEHIND, "审批延后（示例）", 0);
        say(sample.liaison, SelfState.ON_SCHEDULE, "", 1);
        SelfReport now = reports.one(sample.liaison, place()).orElseThrow();
        assertThat(now.state()).isEqualTo(SelfState.ON_SCHEDULE);
        assertThat(now.version()).isEqualTo(2);
        assertThat(now.saidBy()).isEqualTo(sample.liaison.displayName());
        assertThat(reports.past(sample.viewer, now))
                .extracting(SelfReport::state, SelfReport::reason, SelfReport::version)
                .containsExactly(tuple(SelfState.BEHIND, "审批延后（示例）", 1));
        assertThat(audit.trail(sample.office, sample.id("INVEST")))
                .filteredOn(entry -> entry.action().equals("indicator.self-reported"))
                .hasSize(2)
                .anySatisfy(entry -> assertThat(entry.after()).contains("BEHIND", "审批延后（示例）"));

        say(sample.liaison, null, "", 2);
        assertThat(reports.of(sample.viewer, new SelfReports.Wanted("INVEST", null, null)))
                .as("silence is no word")
                .isEmpty();
        assertThat(reports.one(sample.liaison, place()).orElseThrow().version()).isEqualTo(3);
    }

    @Test
    void sayingTheSameAgainChangesNothingAndAStaleWordIsTold() {
        say(sample.liaison, SelfState.BEHIND, "审批延后", 0);
        say(sample.liaison, SelfState.BEHIND, " 审批延后 ", 0);
        assertThat(reports.one(sample.liaison, place()).orElseThrow().version()).isEqualTo(1);
        refused("indicatorvalue.changed", () -> say(sample.liaison, SelfState.AHEAD, "", 0));
    }

    @Test
    void onlyTheUnitItselfSpeaks() {
        UUID other =
                sample.organization.create(sample.office, NewUnit.named("示例乡局")).id();
        CurrentUser otherLiaison = Districts.with(sample.office, Role.LIAISON, other);
        refused("indicatorvalue.not-yours", () -> say(otherLiaison, SelfState.AHEAD, "", 0));
        refused("access.forbidden", () -> say(sample.viewer, SelfState.AHEAD, "", 0));
        refused("access.forbidden", () -> say(sample.head, SelfState.AHEAD, "", 0));
        refused(
                "indicatorvalue.indicator-unknown",
                () -> say(
                        Districts.with(Districts.someone(sample.organization), Role.LIAISON), SelfState.AHEAD, "", 0));
        assertThat(reports.maySay(sample.liaison, place())).isTrue();
        assertThat(reports.maySay(otherLiaison, place())).isFalse();
    }

    @Test
    void theUnitThatAnswersForAComputedIndicatorSpeaksForIt() {
        reports.say(sample.liaison, List.of(said("DOUBLE", JUNE, SelfState.BEHIND, "随投资（示例）", 0)));
        assertThat(gaps.of(sample.viewer, new LightFilter(null, JUNE, "DOUBLE", null, null)))
                .extracting(Gap::sort)
                .containsExactly(Gap.Sort.SAME);
    }

    @Test
    void behindAsksForAReasonAndAPeriodHasToFit() {
        refused("indicatorvalue.self-reason", () -> say(sample.liaison, SelfState.BEHIND, " ", 0));
        refused("indicatorvalue.self-reason", () -> say(sample.liaison, SelfState.AHEAD, "长".repeat(201), 0));
        refused(
                "indicatorvalue.frequency",
                () -> reports.say(
                        sample.liaison, List.of(said("INVEST", Period.parse("2023-Q2"), SelfState.AHEAD, "", 0))));
        refused(
                "indicatorvalue.future",
                () -> reports.say(
                        sample.liaison, List.of(said("INVEST", Period.month(2099, 1), SelfState.AHEAD, "", 0))));
        var part = new Place(sample.id("INVEST"), Goal.WHOLE, "sex:female", JUNE);
        refused(
                "indicatorvalue.self-part",
                () -> reports.say(sample.liaison, List.of(new SelfReport.Said(part, SelfState.AHEAD, "", 0))));
        var twice = said("INVEST", JUNE, SelfState.AHEAD, "", 0);
        refused("indicatorvalue.twice", () -> reports.say(sample.liaison, List.of(twice, twice)));
    }

    @Test
    void nothingMoreIsSaidOfAClosedPeriod() {
        periods.close(sample.office, JUNE);
        refused("indicatorvalue.self-closed", () -> say(sample.liaison, SelfState.AHEAD, "", 0));
        assertThat(reports.maySay(sample.liaison, place())).isFalse();
    }

    @Test
    void theWordOfAUnitIsComparedWithTheLightAndCountedByUnit() {
        assertThat(gaps.of(sample.viewer, OF_JUNE)).isEmpty();
        say(sample.liaison, SelfState.AHEAD, "", 0);
        assertThat(sort()).isEqualTo(Gap.Sort.BETTER);
        say(sample.liaison, SelfState.FAR_BEHIND, "资金未到（示例）", 1);
        assertThat(sort()).isEqualTo(Gap.Sort.WORSE);
        say(sample.liaison, SelfState.BEHIND, "资金未到（示例）", 2);
        assertThat(sort()).isEqualTo(Gap.Sort.SAME);
        sample.report("RATE", Map.of(JUNE, "96"));
        reports.say(sample.liaison, List.of(said("RATE", JUNE, SelfState.BEHIND, "基数高（示例）", 0)));
        sample.report("TRADE", Map.of(JUNE, "30"));
        reports.say(sample.liaison, List.of(said("TRADE", JUNE, SelfState.ON_SCHEDULE, "", 0)));
        List<Gap> all = gaps.of(sample.viewer, LightFilter.ofYear(2023));
        assertThat(all)
                .extracting(gap -> gap.line().indicator(), Gap::sort)
                .containsExactlyInAnyOrder(
                        tuple("INVEST", Gap.Sort.SAME), tuple("RATE", Gap.Sort.WORSE), tuple("TRADE", Gap.Sort.OPEN));
        assertThat(Gaps.byUnit(all)).containsExactly(Map.entry(sample.unit, new Gaps.Count(0, 1, 1, 1)));
        assertThat(gaps.of(Districts.someone(sample.organization), LightFilter.ofYear(2023)))
                .isEmpty();
    }

    @Test
    void aWordThatGoesWithAFigureOnItsWayIsHiddenFromOthers() {
        sample.send("RATE", Map.of(JUNE, "96"));
        reports.say(sample.liaison, List.of(said("RATE", JUNE, SelfState.BEHIND, "基数高（示例）", 0)));
        var wanted = new SelfReports.Wanted("RATE", 2023, null);
        assertThat(reports.of(sample.viewer, wanted)).isEmpty();
        assertThat(reports.one(sample.viewer, Place.whole(sample.id("RATE"), JUNE)))
                .isEmpty();
        assertThat(reports.of(sample.head, wanted)).hasSize(1);
        assertThat(reports.of(sample.office, wanted)).hasSize(1);
        sample.approvals.approve(sample.head, sample.seen("RATE", Map.of(JUNE, "")));
        assertThat(reports.of(sample.viewer, wanted)).hasSize(1);
    }

    private Gap.Sort sort() {
        return gaps.of(sample.viewer, OF_JUNE).getFirst().sort();
    }

    private Place place() {
        return Place.whole(sample.id("INVEST"), JUNE);
    }

    private void say(CurrentUser user, @Nullable SelfState state, String reason, int seen) {
        reports.say(user, List.of(said("INVEST", JUNE, state, reason, seen)));
    }

    private SelfReport.Said said(String code, Period period, @Nullable SelfState state, String reason, int seen) {
        return new SelfReport.Said(Place.whole(sample.id(code), period), state, reason, seen);
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(call)
                .satisfies(
                        refusal -> assertThat(refusal.flaws().getFirst().key()).isEqualTo(key));
    }
}
