package org.paodao.supervision.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.Ids;
import org.paodao.supervision.inspection.Check;
import org.paodao.supervision.inspection.InspectionLists;
import org.paodao.supervision.inspection.InspectionPlans;
import org.paodao.supervision.inspection.Inspections;
import org.paodao.supervision.inspection.PlannedInspection;
import org.paodao.supervision.inspection.Rechecked;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A problem whose closing asks for a re-inspection, and the inspections that speak of it. */
@DatabaseTest
class ReinspectionsTest extends ProblemCase {
    @Autowired
    private Reinspections reinspections;

    @Autowired
    private InspectionPlans plans;

    @Autowired
    private Inspections inspections;

    @Autowired
    private InspectionLists inspectionLists;

    @Test
    void onlyAnInspectionWhoseConclusionWasSentConfirmsThatAProblemIsSolved() {
        UUID id = applied(wish("again", ClosingCondition.REINSPECTION, 0, other));
        int seen = problem(id).version();
        refused("supervisionproblem.not-reinspected", () -> verifying.accept(otherHead, id, seen, "示例", "已复查"));
        UUID inspection = underway(unit);
        look(inspection, id, true);
        assertThat(confirmations(id)).isEmpty();
        refused("supervisionproblem.not-reinspected", () -> verifying.accept(otherHead, id, seen, "示例", ""));
        inspections.send(inspector, inspection, version(inspection), "示例：结论");
        assertThat(confirmations(id)).extracting(Rechecked::inspection).containsExactly(inspection);
        verifying.accept(otherHead, id, seen, "示例：复查属实", "");
        TestAnswer kept = lists.problem(office, id).steps().getLast().tests().getFirst();
        assertThat(kept.inspection()).isEqualTo(inspection);
        assertThat(kept.reference()).contains("示例：回头看");
    }

    @Test
    void theNewestWordCountsAndWhatWasSeenBeforeARefusalDoesNot() {
        UUID id = applied(wish("worse", ClosingCondition.REINSPECTION, 0, null));
        int seen = problem(id).version();
        UUID first = sent(id, true);
        UUID second = sent(id, false);
        assertThat(confirmations(id)).extracting(Rechecked::inspection).containsExactly(second, first);
        refused("supervisionproblem.not-reinspected", () -> verifying.accept(inspector, id, seen, "示例", ""));
        inspections.answer(liaison, second, version(second), "示例：马上整改");
        inspections.follow(inspector, second, version(second), today.plusDays(9));
        look(second, id, true);
        assertThat(lists.problem(office, id).beside().reinspected().confirmation())
                .as("the office looked again before it closed the inspection")
                .isNotNull();
        verifying.refuse(inspector, id, seen, Map.of(ClosingTest.EFFECT, "示例：雨后又坏"));
        apply(id);
        int again = problem(id).version();
        refused("supervisionproblem.not-reinspected", () -> verifying.accept(inspector, id, again, "示例", ""));
        assertThat(confirmations(id)).isEmpty();
    }

    @Test
    void anInspectionSpeaksOnlyOfProblemsInHandOfItsUnit() {
        UUID listed = problems.list(office, wish("listed"));
        UUID mine = applied(wish("mine"));
        UUID elsewhere = underway(other);
        UUID here = underway(unit);
        assertThat(reinspections.open(inspector, unit)).extracting(Problem::id).containsExactly(mine);
        refused("supervisionproblem.recheck-unknown", () -> look(elsewhere, mine, true));
        refused("supervisionproblem.recheck-unknown", () -> look(here, listed, true));
        refused("supervisioninspection.unknown", () -> reinspections.enter(liaison, here, 3, result(mine, true)));
        int seen = version(here);
        for (int click = 0; click < 2; click++) {
            reinspections.enter(inspector, here, seen, result(mine, true));
        }
        assertThat(version(here)).isEqualTo(seen + 1);
    }

    private UUID sent(UUID problem, boolean solved) {
        UUID inspection = underway(unit);
        look(inspection, problem, solved);
        inspections.send(inspector, inspection, version(inspection), "示例：结论");
        return inspection;
    }

    private void look(UUID inspection, UUID problem, boolean solved) {
        reinspections.enter(inspector, inspection, version(inspection), result(problem, solved));
    }

    private static Reinspections.Result result(UUID problem, boolean solved) {
        return new Reinspections.Result(problem, solved, "示例：现场查看");
    }

    private List<Rechecked> confirmations(UUID problem) {
        return lists.problem(office, problem).beside().reinspected().all();
    }

    private UUID underway(UUID target) {
        var content =
                new PlannedInspection.Content(today.getYear(), "示例：回头看", "看整改", "已销号和拟销号问题", 1, 12, Set.of(target), "");
        UUID planned = plans.draft(office, Ids.next().toString(), content);
        plans.approve(office, planned, 1, "示例：同意");
        UUID id = plans.open(inspector, planned, List.of("整改是否到位")).getFirst();
        inspections.begin(inspector, id, 1);
        inspections.check(inspector, id, 2, List.of(new Check("整改是否到位", Check.Result.GOOD, "")));
        return id;
    }

    private int version(UUID inspection) {
        return inspectionLists.one(inspector, inspection).inspection().version();
    }
}
