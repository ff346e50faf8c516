package org.paodao.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.supervision.clock.Urgency;
import org.paodao.supervision.meeting.AgendaTopic;
import org.paodao.supervision.meeting.Agendas;
import org.paodao.supervision.meeting.Meeting;
import org.paodao.supervision.meeting.MeetingDecisions;
import org.paodao.supervision.meeting.MeetingLists;
import org.paodao.supervision.meeting.MeetingMinutes;
import org.paodao.supervision.meeting.MeetingRhythm;
import org.paodao.supervision.meeting.MeetingSeries;
import org.paodao.supervision.meeting.Meetings;
import org.paodao.supervision.meeting.NewDecision;
import org.paodao.supervision.meeting.NewMeeting;
import org.paodao.supervision.meeting.NewSeries;
import org.paodao.supervision.meeting.OwnTopic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A series of meetings, and a meeting in each stage. */
@Component
@Profile("demo")
class DemoMeetings {
    private static final Logger LOG = LoggerFactory.getLogger(DemoMeetings.class);
    private static final String PLACE = "示例：行政中心三号会议室";
    private static final String CHAIR = "示例：区政府办主任";

    private final Meetings meetings;
    private final MeetingSeries series;
    private final Paperwork paperwork;
    private final MeetingLists lists;
    private final Clock clock;

    DemoMeetings(Meetings meetings, MeetingSeries series, Paperwork paperwork, MeetingLists lists, Clock clock) {
        this.meetings = meetings;
        this.series = series;
        this.paperwork = paperwork;
        this.lists = lists;
        this.clock = clock;
    }

    /** What is written at meetings. */
    @Component
    @Profile("demo")
    record Paperwork(Agendas agendas, MeetingDecisions decisions, MeetingMinutes minutes) {}

    /** Makes what is missing. */
    void load(CurrentUser office) {
        LocalDate today = LocalDate.now(clock);
        if (!lists.year(office, today.getYear()).meetings().isEmpty()) {
            return;
        }
        UUID id = series.begin(
                office,
                new NewSeries(
                        "demo",
                        "示例：重点工作双月例会",
                        new MeetingRhythm(2, 2, 20),
                        PLACE,
                        CHAIR,
                        LocalDate.of(today.getYear(), 1, 1)));
        series.call(office, id, today.getYear());
        minuted(office, called(office, "示例：民生实事推进会", today.minusDays(60)));
        held(office, called(office, "示例：重点项目调度会", today.minusDays(20)));
        UUID sitting = called(office, "示例：年度任务盘点会", today);
        paperwork.agendas().gather(office, sitting, 1, Set.of());
        meetings.begin(office, sitting, 2);
        UUID dropped = called(office, "示例：专题协调会", today.plusDays(5));
        meetings.cancel(office, dropped, 1, "示例：与调度会合并");
        next(office, called(office, "示例：年终盘点会", today.plusDays(8)));
        LOG.info(
                "Demo: {} meetings.",
                lists.year(office, today.getYear()).meetings().size());
    }

    private UUID called(CurrentUser office, String title, LocalDate day) {
        return meetings.call(office, new NewMeeting("demo " + title, new Meeting.Facts(title, day, PLACE, CHAIR)));
    }

    private void minuted(CurrentUser office, UUID id) {
        topic(office, id, 1, "示例：普惠托育托位建设");
        meetings.begin(office, id, 2);
        decide(office, id, 3, "示例：补齐托位建设节点", "示例：由教育部门牵头，月底前完成两处托位验收。");
        decide(office, id, 4, "示例：完善入托登记办法", "示例：由教育部门会同卫健部门，两周内提出登记办法。");
        meetings.end(office, id, 5);
        write(office, id, 6, "示例：会议听取了托位建设情况汇报，肯定了前期工作，指出两处进度滞后，议定事项如下。", "");
        paperwork.minutes().approve(office, id, 7);
        write(office, id, 8, "示例：会议听取了托位建设情况汇报，肯定了前期工作，指出三处进度滞后，议定事项如下。", "示例：滞后处数有误");
        paperwork.minutes().approve(office, id, 9);
    }

    private void held(CurrentUser office, UUID id) {
        paperwork.agendas().gather(office, id, 1, Set.of());
        meetings.begin(office, id, 2);
        decide(office, id, 3, "示例：明确道路改造主体", "示例：由住建部门牵头，一周内明确产权并开工。");
        meetings.end(office, id, 4);
        write(office, id, 5, "示例：会议逐项盘点了滞后事项，议定事项如下。", "");
    }

    private void next(CurrentUser office, UUID id) {
        topic(office, id, 1, "示例：明年重点任务初步安排");
        paperwork.agendas().gather(office, id, 2, Set.of());
    }

    private void topic(CurrentUser office, UUID id, int seen, String title) {
        var words = new AgendaTopic.Words("示例：年底前完成", "示例：完成六成", "示例：用地手续未办结", "示例：明确手续办理时限");
        paperwork.agendas().add(office, id, seen, new OwnTopic("demo", title, words));
    }

    private void decide(CurrentUser office, UUID id, int seen, String title, String words) {
        paperwork.decisions().enter(office, id, seen, new NewDecision(null, title, words, Urgency.NORMAL));
    }

    private void write(CurrentUser office, UUID id, int seen, String words, String reason) {
        var written = new MeetingMinutes.Written("示例：相关部门分管负责人", words);
        paperwork.minutes().save(office, id, seen, written, reason);
    }
}
