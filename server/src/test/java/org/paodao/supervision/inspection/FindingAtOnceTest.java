package org.paodao.supervision.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.supervision.clock.Urgency;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Together;

/** The same finding by two people, or by one twice, at the very same moment. */
@DatabaseTest
class FindingAtOnceTest extends Inspecting {
    private static final int TIMES = 5;

    @Test
    void oneFindingPressedTwiceAtOnceIsWrittenDownOnce() throws InterruptedException {
        UUID id = underway().id();
        for (int seen = 3; seen < 3 + TIMES; seen++) {
            Runnable pressing = finding(inspector, id, seen);
            assertThat(Together.run(pressing, pressing)).containsOnly(Together.DONE);
            assertThat(lists.one(office, id).papers().findings()).hasSize(seen - 2);
        }
    }

    @Test
    void ofTwoPeopleAtOnceOneIsToldThatItHasChanged() throws InterruptedException {
        UUID id = underway().id();
        List<String> outcomes = Together.run(
                finding(inspector, id, 3),
                () -> findings.find(office, id, 3, new NewFinding("other", null, "示例：另一问题", "台账")));
        assertThat(outcomes).containsExactlyInAnyOrder(Together.DONE, "supervisioninspection.changed");
        assertThat(lists.one(office, id).papers().findings()).hasSize(1);
    }

    @Test
    void aFindingBecomesOneMatterWhoeverIsFaster() throws InterruptedException {
        UUID id = underway().id();
        UUID finding = found(id, 3);
        inspections.send(inspector, id, 4, "示例：结论");
        Runnable beginning = () -> findings.begin(inspector, id, finding, Urgency.NORMAL);
        assertThat(Together.run(beginning, beginning)).containsOnly(Together.DONE);
        assertThat(lists.one(office, id).papers().matters()).hasSize(1);
    }

    private Runnable finding(CurrentUser user, UUID id, int seen) {
        return () -> findings.find(user, id, seen, new NewFinding("k" + seen, null, "示例：滞后" + seen, "照片"));
    }
}
