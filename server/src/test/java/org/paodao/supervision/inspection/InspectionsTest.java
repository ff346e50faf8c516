package org.paodao.supervision.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Entry;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.kernel.ToDo;
import org.paodao.supervision.MatterLine;
import org.paodao.supervision.clock.Urgency;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class InspectionsTest extends Inspecting {
    @Autowired
    InspectionToDos toDos;

    @Autowired
    InspectionFindingTables tables;

    @Test
    void aUnitSeesItsOwnInspectionAndOnlyOnceItIsSent() {
        Inspection running = underway();
        UUID id = running.id();
        refused("supervisioninspection.unknown", () -> lists.one(liaison, id));
        refused("supervisioninspection.unknown", () -> inspections.answer(liaison, id, running.version(), "示例"));
        assertThat(lists.all(liaison, InspectionFilter.NONE).inspections()).isEmpty();
        found(id, running.version());

        inspections.send(inspector, id, running.version() + 1, "示例：进度滞后，手续齐全");
        InspectionLists.Shown shown = lists.one(liaison, id);
        assertThat(shown.papers().findings()).hasSize(1);
        assertThat(shown.papers().steps()).extracting(InspectionStep::step).containsExactly("send");
        assertThat(shown.rights()).isEqualTo(new InspectionLists.Rights(false, true, false, false));
        assertThat(lists.all(liaison, InspectionFilter.NONE).inspections()).hasSize(1);
        assertThat(lists.all(stranger, InspectionFilter.NONE).inspections()).isEmpty();
        refused("supervisioninspection.unknown", () -> lists.one(stranger, id));
        refused("supervisioninspection.unknown", () -> lists.one(Districts.someone(organization), id));
        refused("access.forbidden", () -> lists.one(Districts.with(office, Role.VIEWER), id));
    }

    @Test
    void theUnitAnswersTheOfficeLooksAgainAndCloses() {
        Inspection running = underway();
        UUID id = running.id();
        inspections.send(inspector, id, 3, "示例：结论");
        refused("access.forbidden-unit", () -> inspections.answer(stranger, id, 4, "示例"));
        refused("access.forbidden-unit", () -> inspections.answer(inspector, id, 4, "示例"));
        assertThat(waiting(Set.of(unit)).getFirst().due())
                .isEqualTo(inspection(office, id).due());
        inspections.answer(liaison, id, 4, "示例：正在研究");
        inspections.sendBack(inspector, id, 5, "请写明时限");
        inspections.answer(liaison, id, 6, "示例：九月底前完成");
        assertThat(waiting(null)).extracting(ToDo::text).containsExactly("supervisioninspection.review");
        refused("supervisioninspection.by", () -> inspections.follow(inspector, id, 7, LocalDate.of(2020, 1, 1)));
        inspections.follow(inspector, id, 7, LocalDate.now(clock).plusDays(30));
        inspections.close(inspector, id, 8, "示例：复查已完成");
        assertThat(inspection(liaison, id).stage()).isEqualTo(new InspectionStage.Closed("示例：复查已完成"));
        assertThat(waiting(null)).isEmpty();
        assertThat(audit.trail(office, id).stream().map(Entry::action).toList())
                .startsWith("supervision.inspection-close", "supervision.inspection-follow")
                .endsWith("supervision.inspection-open");
    }

    @Test
    void aStepTakenTwiceCountsOnceAndAStaleOneIsRefused() {
        UUID id = prepared().id();
        for (int click = 0; click < 2; click++) {
            inspections.begin(inspector, id, 1);
        }
        assertThat(inspection(inspector, id).version()).isEqualTo(2);
        refused("supervisioninspection.not-now.underway", () -> inspections.begin(office, id, 1));
        refused("supervisioninspection.unchecked", () -> inspections.send(inspector, id, 2, "示例"));
        inspections.check(inspector, id, 2, checked());
        inspections.check(inspector, id, 2, checked());
        refused("supervisioninspection.changed", () -> inspections.check(office, id, 2, checked()));
        refused("supervisioninspection.changed", () -> found(id, 2));
        assertThat(found(id, 3)).isEqualTo(found(id, 3));
        assertThat(inspection(inspector, id).version()).isEqualTo(4);
    }

    @Test
    void nobodyInspectsTheUnitTheyWorkFor() {
        UUID id = underway().id();
        CurrentUser inside = Districts.with(office, Role.INSPECTOR, unit);
        CurrentUser within = inspector.with(new org.paodao.kernel.Authority(
                unit, inspector.authority().grants(), org.paodao.kernel.Authority.NO_CEILING, null));
        refused("supervisioninspection.own", () -> inspections.send(inside, id, 3, "示例"));
        refused("supervisioninspection.own", () -> inspections.send(within, id, 3, "示例"));
        refused("supervisioninspection.unknown", () -> lists.one(within, id));
    }

    @Test
    void aFindingBecomesOneMatterOnceTheUnitHasTheConclusion() {
        UUID id = underway().id();
        UUID finding = found(id, 3);
        UUID second = found(id, 4);
        refused("supervisioninspection.not-now.underway", () -> findings.begin(inspector, id, finding, Urgency.NORMAL));
        findings.strike(inspector, id, second, 5, "示例：经复核不属实");
        inspections.send(inspector, id, 6, "示例：结论");
        UUID matter = findings.begin(inspector, id, finding, Urgency.NORMAL);
        assertThat(findings.begin(office, id, finding, Urgency.URGENT)).isEqualTo(matter);
        refused("supervisioninspection.not-now.sent", () -> findings.begin(inspector, id, second, Urgency.NORMAL));
        assertThat(lists.one(office, id).papers().matters())
                .extracting(MatterLine::id, MatterLine::source)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(matter, "INSPECTION_FINDING"));
        assertThat(lists.one(liaison, id).papers().matters())
                .as("the unit sees the matter when it gets it")
                .isEmpty();
        assertThat(lists.one(liaison, id).papers().findings()).hasSize(1);
    }

    @Test
    void aSampleKeepsWhatItTakesToDrawItAgain() {
        samplePlan();
        UUID id = prepared().id();
        var wish = new InspectionSamples.Draw(true, true, "20260601", 1, "");
        Sample first = samples.draw(inspector, id, 1, wish);
        assertThat(samples.draw(inspector, id, 1, wish)).isEqualTo(first);
        assertThat(first.candidates()).hasSizeGreaterThan(1);
        assertThat(first.holds()).isTrue();
        refused("supervisioninspection.words", () -> samples.draw(inspector, id, 2, wish));
        samples.draw(inspector, id, 2, new InspectionSamples.Draw(true, false, null, 2, "示例：抽到的事项已停建"));
        List<Sample> kept = tables.samples(office.jurisdiction(), id);
        assertThat(kept).hasSize(2).allMatch(Sample::holds);
        assertThat(kept.getLast().reason()).isEqualTo("示例：抽到的事项已停建");
    }

    private List<ToDo> waiting(@Nullable Set<UUID> units) {
        LocalDate day = LocalDate.now(clock);
        return toDos.waiting(office.jurisdiction(), units, day, day);
    }
}
