package org.paodao.supervision.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.paodao.testing.Together;

/** The minutes and decisions of one meeting by two people, or by one twice, at the very same moment. */
@DatabaseTest
class MinutesAtOnceTest extends Sitting {
    @Test
    void ofTwoPeopleWhoWriteTheSameMinutesOneIsToldThatTheyHaveChanged() throws InterruptedException {
        CurrentUser colleague = Districts.with(office, Role.OFFICE);
        UUID id = underway(today);
        assertThat(Together.run(writing(office, id, "示例：甲记"), writing(colleague, id, "示例：乙记")))
                .containsExactlyInAnyOrder(Together.DONE, "supervisionmeeting.changed");
        assertThat(shown(id).papers().minutes()).hasSize(1);
    }

    @Test
    void oneWhoPressesTwiceAtOnceWritesAndApprovesOnce() throws InterruptedException {
        UUID id = underway(today);
        Runnable writing = writing(office, id, "示例：纪要");
        assertThat(Together.run(writing, writing)).containsOnly(Together.DONE);
        meetings.end(office, id, 3);
        Runnable approving = () -> minutes.approve(office, id, 4);
        assertThat(Together.run(approving, approving)).containsOnly(Together.DONE);
        assertThat(meeting(id).version()).isEqualTo(5);
    }

    @Test
    void aDecisionPressedTwiceAtOnceIsOneMatter() throws InterruptedException {
        UUID id = underway(today);
        Runnable deciding = () -> decisions.enter(office, id, 2, decision("示例：由甲局月底前办结"));
        assertThat(Together.run(deciding, deciding)).containsOnly(Together.DONE);
        assertThat(shown(id).papers().decisions()).hasSize(1);
        assertThat(shown(id).papers().matters()).hasSize(1);
    }

    private Runnable writing(CurrentUser user, UUID id, String words) {
        return () -> minutes.save(user, id, 2, new MeetingMinutes.Written("示例主任", words), "");
    }
}
