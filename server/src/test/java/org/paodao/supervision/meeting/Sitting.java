package org.paodao.supervision.meeting;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.supervision.clock.Urgency;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

/** A district whose office keeps meetings. */
abstract class Sitting {
    @Autowired
    Organization organization;

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingSeries series;

    @Autowired
    Agendas agendas;

    @Autowired
    MeetingDecisions decisions;

    @Autowired
    MeetingMinutes minutes;

    @Autowired
    MeetingLists lists;

    @Autowired
    Clock clock;

    CurrentUser office = Districts.NOBODY;
    CurrentUser liaison = Districts.NOBODY;
    CurrentUser viewer = Districts.NOBODY;
    UUID unit = new UUID(0, 0);
    LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void district() {
        office = Districts.someone(organization);
        unit = organization.create(office, NewUnit.named("甲局")).id();
        liaison = Districts.with(office, Role.LIAISON, unit);
        viewer = Districts.with(office, Role.VIEWER);
        today = LocalDate.now(clock);
    }

    static Meeting.Facts facts(LocalDate day) {
        return new Meeting.Facts("示例：重点工作例会", day, "示例会议室", "示例主任");
    }

    UUID called(LocalDate day) {
        return meetings.call(office, new NewMeeting("call " + day, facts(day)));
    }

    UUID underway(LocalDate day) {
        UUID id = called(day);
        meetings.begin(office, id, 1);
        return id;
    }

    static NewDecision decision(String words) {
        return new NewDecision(null, "示例：补齐节点", words, Urgency.NORMAL);
    }

    MeetingLists.Shown shown(UUID id) {
        return lists.one(office, id);
    }

    Meeting meeting(UUID id) {
        return shown(id).meeting();
    }

    static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> org.assertj.core.api.Assertions.assertThat(
                                        refusal.flaws().getFirst().key())
                                .isEqualTo(key));
    }
}
