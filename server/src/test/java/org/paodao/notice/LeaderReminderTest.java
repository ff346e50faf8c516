package org.paodao.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.access.NewGrant;
import org.paodao.calendar.Calendar;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.supervision.ClosingCheck;
import org.paodao.supervision.MatterReviews;
import org.paodao.supervision.MatterWork;
import org.paodao.supervision.NewMatter;
import org.paodao.supervision.Suggestion;
import org.paodao.supervision.Supervision;
import org.paodao.supervision.clock.Urgency;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What has come back to a leader is told to that leader alone. */
@DatabaseTest
class LeaderReminderTest extends Reminding {
    @Autowired
    private Supervision supervision;

    @Autowired
    private MatterWork work;

    @Autowired
    private MatterReviews reviews;

    @Autowired
    private Calendar calendar;

    @Autowired
    private Clock clock;

    @Test
    void aLeaderIsRemindedOfADecisionThatWaits() {
        CurrentUser leader = person(office, "leader", NewGrant.everywhere(Role.LEADER), null);
        CurrentUser colleague = person(office, "colleague", NewGrant.everywhere(Role.LEADER), null);
        LocalDate today = LocalDate.now(clock);
        UUID matter = withLeader(leader, today);
        LocalDate later = calendar.workingDays(jurisdiction).after(today, 5);
        round.go(jurisdiction, later);
        round.go(jurisdiction, later);
        List<Message> told = inbox.page(leader, null, false);
        assertThat(told).extracting(Message::text).containsExactly("supervisionmatter.decide");
        assertThat(inbox.page(colleague, null, false)).isEmpty();
        assertThat(inbox.page(office, null, false))
                .extracting(Message::text)
                .doesNotContain("supervisionmatter.decide");

        reviews.release(leader, matter, 8, "示例：同意");
        round.go(jurisdiction, calendar.workingDays(jurisdiction).after(today, 10));
        assertThat(inbox.page(leader, null, false))
                .as("it does not wait any more")
                .hasSize(1);
    }

    private UUID withLeader(CurrentUser leader, LocalDate today) {
        UUID id = supervision.register(
                office,
                new NewMatter(
                        "k",
                        "INSTRUCTION",
                        null,
                        "示例：校车线路",
                        "示例：请研究",
                        "示例领导",
                        leader.account(),
                        today,
                        Urgency.NORMAL,
                        null,
                        false,
                        Set.of()));
        supervision.propose(office, id, 1, new Suggestion(unit, List.of(), null, ""));
        supervision.approve(office, id, 2);
        supervision.assign(office, id, 3);
        work.sign(liaison, id, 4);
        work.answer(liaison, id, 5, "示例：已调整");
        work.letGo(head, id, 6);
        reviews.accept(office, id, 7, Set.of(ClosingCheck.values()));
        return id;
    }
}
