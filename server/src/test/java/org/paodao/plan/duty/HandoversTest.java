package org.paodao.plan.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Audit;
import org.paodao.audit.FieldChange;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.organization.UnitStep;
import org.paodao.plan.duty.Handover.Stage;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.paodao.testing.Together;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens when somebody leaves: an item is never without an owner. */
@DatabaseTest
class HandoversTest extends PlanWithDuties {
    @Autowired
    private Audit audit;

    @Test
    void whoeverLeavesHandsOverToAColleagueOfTheSection() {
        leave(liaison);
        Handover open = handovers.open(office).getFirst();
        assertThat(open.stage()).isEqualTo(Stage.PROPOSED);
        assertThat(open.open()).singleElement().satisfies(line -> {
            assertThat(line.proposed()).isEqualTo(colleague);
            assertThat(line.ground()).isEqualTo(Handover.Ground.SAME_SECTION);
        });
        assertThat(liaison(items().getFirst().duties()))
                .as("nothing is without an owner")
                .isEqualTo(liaison);

        handovers.accept(
                office, open.id(), open.version(), Map.of(open.open().getFirst().duty(), colleague));
        assertThat(handovers.open(office)).isEmpty();
        assertThat(liaison(items().getFirst().duties())).isEqualTo(colleague);
        assertThatThrownBy(() -> handovers.accept(office, open.id(), open.version(), Map.of(lead, colleague)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whatNobodyTakesGoesToTheHeadAndThenToTheOffice() {
        leave(liaison);
        round.go(job());
        assertThat(handovers.open(office).getFirst().stage()).isEqualTo(Stage.PROPOSED);

        timeIsOver();
        round.go(job());
        round.go(job());
        Handover withHead = handovers.open(office).getFirst();
        assertThat(withHead.stage()).isEqualTo(Stage.HEAD);
        assertThat(liaison(items().getFirst().duties())).isEqualTo(head);

        timeIsOver();
        round.go(job());
        assertThat(handovers.open(office).getFirst().stage()).isEqualTo(Stage.OFFICE);
        assertThat(items().getFirst().duties().owner().office()).isTrue();

        Handover last = handovers.open(office).getFirst();
        handovers.accept(
                office, last.id(), last.version(), Map.of(last.open().getFirst().duty(), colleague));
        assertThat(liaison(items().getFirst().duties())).isEqualTo(colleague);
    }

    @Test
    void aMergedUnitsDutiesGoOverWithItsPeople() {
        int version = units.sheet(office, lead, units.today()).version();
        changes.close(office, lead, new UnitStep(version, null, "示例"), other, true);
        assertThat(liaison(duties.ofUnit(office, other))).isEqualTo(liaison);
        assertThat(handovers.open(office)).isEmpty();
    }

    @Test
    void anEndedUnitsPeopleHandOver() {
        int version = units.sheet(office, lead, units.today()).version();
        changes.close(office, lead, new UnitStep(version, null, "示例"), null, false);
        assertThat(handovers.open(office)).hasSize(1);
        timeIsOver();
        round.go(job());
        assertThat(handovers.open(office).getFirst().stage()).isEqualTo(Stage.OFFICE);
    }

    @Test
    void whatNobodyIsLeftForIsEndedByTheOfficeAndStaysWithIt() {
        int version = units.sheet(office, lead, units.today()).version();
        changes.close(office, lead, new UnitStep(version, null, "示例"), null, false);
        Handover early = handovers.open(office).getFirst();
        assertThatThrownBy(() -> handovers.end(office, early.id(), early.version()))
                .isInstanceOf(Refusal.class);
        timeIsOver();
        round.go(job());
        Handover last = handovers.open(office).getFirst();
        assertThat(page(office, "/units/handovers")).contains("没有可以接手的人员", "结束交接");
        assertThatThrownBy(() -> handovers.end(Districts.with(office, Role.UNIT_HEAD, lead), last.id(), last.version()))
                .hasMessageContaining("forbidden");
        handovers.end(office, last.id(), last.version());
        assertThat(handovers.open(office)).isEmpty();
        assertThat(duties.ofUnit(office, lead).owner().office()).isTrue();
        CurrentUser second = Districts.with(office, Role.OFFICE);
        assertThatThrownBy(() -> handovers.end(second, last.id(), last.version()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void takingOverPressedSeveralTimesAtOnceIsDoneOnceAndToldSoEachTime() throws InterruptedException {
        leave(liaison);
        Handover open = handovers.open(office).getFirst();
        UUID duty = open.open().getFirst().duty();
        together(() -> handovers.accept(office, open.id(), open.version(), Map.of(duty, colleague)));
        assertThat(audit.trail(office, open.id())).hasSize(1);
        assertThat(liaison(items().getFirst().duties())).isEqualTo(colleague);
    }

    @Test
    void theTrailSaysByNameWhoTookOverWhat() {
        var item = items().getFirst();
        set(List.of(item.item()), DutyKind.LEADER, Holder.person(liaison));
        leave(liaison);
        Handover open = handovers.open(office).getFirst();
        Map<UUID, UUID> takers = open.open().stream().collect(Collectors.toMap(Handover.Line::duty, line -> colleague));
        handovers.accept(office, open.id(), open.version(), takers);
        String name = open.open().stream()
                .map(Handover.Line::proposedName)
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(audit.trail(office, open.id()).getFirst().changes())
                .extracting(FieldChange::path, FieldChange::after)
                .containsExactlyInAnyOrder(
                        tuple(List.of("takers", "LIAISON"), name),
                        tuple(List.of("takers", item.title(), "LEADER"), name));
    }

    @Test
    void endingPressedSeveralTimesAtOnceIsDoneOnceAndToldSoEachTime() throws InterruptedException {
        int version = units.sheet(office, lead, units.today()).version();
        changes.close(office, lead, new UnitStep(version, null, "示例"), null, false);
        timeIsOver();
        round.go(job());
        Handover last = handovers.open(office).getFirst();
        together(() -> handovers.end(office, last.id(), last.version()));
        assertThat(audit.trail(office, last.id())).hasSize(1);
    }

    private static void together(Runnable step) throws InterruptedException {
        assertThat(Together.run(step, step, step, step)).containsOnly(Together.DONE);
    }

    @Test
    void whoCanStillTakeOverIsNotPassedOver() {
        leave(liaison);
        timeIsOver();
        round.go(job());
        timeIsOver();
        round.go(job());
        Handover last = handovers.open(office).getFirst();
        assertThat(last.stage()).isEqualTo(Stage.OFFICE);
        assertThat(page(office, "/units/handovers")).doesNotContain("结束交接");
        assertThatThrownBy(() -> handovers.end(office, last.id(), last.version()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void theUnitSeesItsHandoverAndNobodyElseDoes() {
        leave(liaison);
        assertThat(handovers.open(Districts.with(office, Role.UNIT_HEAD, lead))).hasSize(1);
        assertThat(handovers.open(Districts.with(office, Role.UNIT_HEAD, other)))
                .isEmpty();
        assertThatThrownBy(() -> handovers.open(Districts.with(office, Role.VIEWER)))
                .hasMessageContaining("forbidden");
        assertThat(handovers.open(Districts.someone(organization))).isEmpty();
    }

    @Test
    void theNumberOfDaysIsTheOfficesToSet() {
        assertThat(rules.days(office.jurisdiction())).isEqualTo(5);
        rules.set(office, 3);
        rules.set(office, 4);
        assertThat(rules.days(office.jurisdiction())).isEqualTo(4);
        assertThatThrownBy(() -> rules.set(office, 0)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> rules.set(Districts.with(office, Role.LIAISON, lead), 9))
                .hasMessageContaining("forbidden");
    }

    @Test
    void ownersWhoNeverActedAreForTheOfficeOnlyAndNotRanked() {
        assertThat(silent.all(office)).extracting(SilentOwners.Silent::name).containsExactly("示例联络员");
        assertThatThrownBy(() -> silent.all(Districts.with(office, Role.LEADER)))
                .hasMessageContaining("forbidden");
        assertThat(page(office, "/units/handovers")).contains("示例联络员", "不排名");
        assertThat(page(Districts.with(office, Role.UNIT_HEAD, lead), "/units/handovers"))
                .doesNotContain("从未操作");
    }
}
