package org.paodao.supervision.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.files.Files;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Together;
import org.springframework.beans.factory.annotation.Autowired;

/** Every step of an inspection and of its plan pressed twice at the very same moment: it is taken once, and both are told that it is done. */
@DatabaseTest
class InspectionsAtOnceTest extends Inspecting {
    @Autowired
    InspectionFiles files;

    @Test
    void anEntryOfThePlanIsProposedApprovedAndOpenedOnce() throws InterruptedException {
        Runnable drafting = () -> plans.draft(office, "draft", content("", unit, other));
        once(drafting);
        UUID planned = plans.draft(office, "draft", content("", unit, other));
        once(() -> plans.rewrite(office, planned, 1, content("", unit)));
        once(() -> plans.approve(office, planned, 2, "示例：经专题会议研究同意"));
        assertThat(planLists.one(office, planned).planned().version()).isEqualTo(3);
        once(() -> plans.open(inspector, planned, List.of("进度是否达序")));
        assertThat(lists.all(office, InspectionFilter.NONE).inspections()).hasSize(1);
        UUID second = drafted(other);
        once(() -> plans.drop(office, second, 1, "示例：合并开展"));
    }

    @Test
    void itIsCarriedOutAndAnsweredOnce() throws InterruptedException {
        UUID id = prepared().id();
        twice(id, () -> inspections.begin(inspector, id, 1));
        twice(id, () -> inspections.check(inspector, id, 2, checked()));
        twice(id, () -> inspections.send(inspector, id, 3, "示例：结论"));
        twice(id, () -> inspections.answer(liaison, id, 4, "示例：已补齐"));
        twice(id, () -> inspections.sendBack(inspector, id, 5, "示例：请附材料"));
        inspections.answer(liaison, id, 6, "示例：附材料");
        LocalDate later = LocalDate.now(clock).plusDays(20);
        twice(id, () -> inspections.follow(inspector, id, 7, later));
        twice(id, () -> inspections.close(inspector, id, 8, "示例：已整改"));
    }

    @Test
    void itIsCalledOffOnce() throws InterruptedException {
        UUID id = prepared().id();
        twice(id, () -> inspections.cancel(inspector, id, 1, "示例：并入其他督查"));
    }

    @Test
    void aSampleIsDrawnOnce() throws InterruptedException {
        samplePlan();
        UUID id = prepared().id();
        var wish = new InspectionSamples.Draw(true, false, null, 1, "");
        twice(id, () -> samples.draw(inspector, id, 1, wish));
        assertThat(lists.one(office, id).papers().samples()).hasSize(1);
    }

    @Test
    void aFindingIsStruckOnceAndItsPhotoKeptOnce() throws InterruptedException {
        UUID id = underway().id();
        UUID finding = found(id, 3);
        byte[] bytes = ("示例 " + id).getBytes(StandardCharsets.UTF_8);
        once(() -> files.attach(inspector, id, finding, new Files.Upload("现场.txt", "text/plain", bytes)));
        assertThat(lists.one(office, id).papers().files()).hasSize(1);
        twice(id, () -> findings.strike(inspector, id, finding, 4, "示例：不属实"));
    }

    @Test
    void oneWhoClosesAndOneWhoAsksAgainAtOnceDoNotBothSucceed() throws InterruptedException {
        UUID id = underway().id();
        inspections.send(inspector, id, 3, "示例：结论");
        inspections.answer(liaison, id, 4, "示例：已补齐");
        List<String> outcomes = Together.run(
                () -> inspections.close(inspector, id, 5, "示例：已整改"),
                () -> inspections.sendBack(office, id, 5, "示例：请附材料"));
        assertThat(outcomes).containsOnlyOnce(Together.DONE);
        assertThat(inspection(office, id).version()).isEqualTo(6);
    }

    @Test
    void pointsSentAgainWithOtherResultsAreNotTakenForDone() {
        UUID id = prepared().id();
        inspections.begin(inspector, id, 1);
        inspections.check(inspector, id, 2, checked());
        refused(
                "supervisioninspection.changed",
                () -> inspections.check(inspector, id, 2, List.of(new Check("进度是否达序", Check.Result.GOOD, ""))));
    }

    private void twice(UUID id, Runnable act) throws InterruptedException {
        int before = inspection(office, id).version();
        once(act);
        assertThat(inspection(office, id).version()).isEqualTo(before + 1);
        assertThat(lists.one(office, id).papers().steps()).hasSize(before + 1);
    }

    private static void once(Runnable act) throws InterruptedException {
        assertThat(Together.run(act, act)).containsOnly(Together.DONE);
    }
}
