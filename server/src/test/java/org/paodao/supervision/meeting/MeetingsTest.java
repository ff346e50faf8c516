package org.paodao.supervision.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.calendar.Calendar;
import org.paodao.kernel.ToDo;
import org.paodao.supervision.MatterFilter;
import org.paodao.supervision.MatterLine;
import org.paodao.supervision.MatterLists;
import org.paodao.supervision.NewMatter;
import org.paodao.supervision.Supervision;
import org.paodao.supervision.clock.Urgency;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class MeetingsTest extends Sitting {
    private static final MeetingMinutes.Written WRITTEN = new MeetingMinutes.Written("示例主任、甲局", "会议听取了进度情况，议定如下。");

    @Autowired
    MatterLists matters;

    @Autowired
    Supervision supervision;

    @Autowired
    Calendar calendar;

    @Autowired
    MeetingToDos toDos;

    @Test
    void theSameDecisionEnteredTwiceIsOneMatter() {
        UUID id = underway(today);
        UUID matter = decisions.enter(office, id, 2, decision("由甲局牵头，九月底前补齐节点。"));
        assertThat(decisions.enter(office, id, 2, decision("由甲局牵头，九月底前补齐节点。"))).isEqualTo(matter);
        assertThat(decisions.enter(office, id, 3, decision("由甲局牵头 九月底前补齐节点"))).isEqualTo(matter);
        refused("supervisionmeeting.changed", () -> decisions.enter(office, id, 2, decision("另一件事")));
        UUID another = decisions.enter(office, id, 3, decision("另一件事"));
        assertThat(another).isNotEqualTo(matter);
        assertThat(matters.of(office, MatterFilter.NONE))
                .extracting(MatterLine::source)
                .containsExactly("MEETING_DECISION", "MEETING_DECISION");
        assertThat(shown(id).papers().decisions()).extracting(Decision::number).containsExactly(1, 2);
        refused("access.forbidden", () -> decisions.enter(liaison, id, 4, decision("示例")));
    }

    @Test
    void theNextMeetingOpensWithWhatBecameOfTheLastOnesDecisions() {
        UUID first = underway(today.minusDays(40));
        decisions.enter(office, first, 2, decision("由甲局牵头补齐节点"));
        UUID next = called(today.plusDays(3));
        MeetingLists.Last last = Objects.requireNonNull(shown(next).last());
        assertThat(last.meeting().id()).isEqualTo(first);
        assertThat(last.became()).hasSize(1);
        assertThat(Objects.requireNonNull(lists.one(viewer, next).last()).became())
                .as("who sees no matters does not see these")
                .isEmpty();
        assertThat(agendas.gather(office, next, 1, Set.of())).isEqualTo(1);
        AgendaTopic topic = shown(next).papers().agenda().getFirst().about();
        assertThat(topic.source()).isEqualTo(TopicSource.FOLLOW_UP);
        assertThat(topic.words().stands()).contains("0", "1");
        assertThat(agendas.gather(office, next, 2, Set.of()))
                .as("it is there already")
                .isZero();
    }

    @Test
    void whatIsConfidentialIsOnNoAgenda() {
        UUID id = called(today);
        agendas.gather(office, id, 1, Set.of());
        supervision.register(
                office,
                new NewMatter(
                        "secret",
                        "MEETING_DECISION",
                        FollowUps.origin(id),
                        "示例：不公开",
                        "示例",
                        null,
                        null,
                        today,
                        Urgency.URGENT,
                        null,
                        true,
                        Set.of(unit)));
        meetings.begin(office, id, 2);
        UUID next = called(today.plusDays(1));
        assertThat(lists.offered(office, next)).isEmpty();
    }

    @Test
    void anAgendaIsPutInOrderDroppedFromWithAReasonAndFrozenWhenTheMeetingBegins() {
        UUID id = called(today);
        agendas.add(office, id, 1, own("a"));
        agendas.add(office, id, 2, own("b"));
        agendas.add(office, id, 2, own("b"));
        refused("supervisionmeeting.changed", () -> agendas.add(office, id, 2, own("c")));
        UUID second = shown(id).papers().agenda().get(1).id();
        agendas.move(office, id, second, 3, -1);
        agendas.move(office, id, second, 3, -1);
        assertThat(shown(id).papers().agenda())
                .extracting(topic -> topic.about().title())
                .containsExactly("议题b", "议题a");
        agendas.rewrite(office, id, second, 4, new AgendaTopic.Words("甲", "乙", "丙", "丁"));
        refused("supervisionmeeting.words", () -> agendas.drop(office, id, second, 5, ""));
        agendas.drop(office, id, second, 5, "示例：已经解决");
        agendas.drop(office, id, second, 5, "示例：已经解决");
        assertThat(shown(id).papers().agenda()).hasSize(1);
        assertThat(shown(id).papers().topics().getLast().droppedFor()).isEqualTo("示例：已经解决");
        meetings.begin(office, id, 6);
        meetings.begin(office, id, 6);
        refused("supervisionmeeting.frozen", () -> agendas.add(office, id, 7, own("d")));
        refused("supervisionmeeting.frozen", () -> agendas.gather(office, id, 7, Set.of()));
        refused("supervisionmeeting.not-now.underway", () -> meetings.cancel(office, id, 7, "示例"));
    }

    @Test
    void approvedMinutesAreFixedAndCorrectedInANewVersionWithAReason() {
        UUID id = underway(today);
        minutes.save(office, id, 2, WRITTEN, "");
        minutes.save(office, id, 2, WRITTEN, "");
        assertThat(lists.one(liaison, id).papers().minutes())
                .as("a draft is the office's")
                .isEmpty();
        refused("supervisionmeeting.not-now.underway", () -> minutes.approve(office, id, 3));
        meetings.end(office, id, 3);
        minutes.approve(office, id, 4);
        minutes.approve(office, id, 4);
        assertThat(meeting(id).stage()).isEqualTo(new MeetingStage.Minuted());
        refused(
                "supervisionmeeting.no-draft",
                () -> minutes.approve(Districts.with(office, org.paodao.kernel.Role.OFFICE), id, 5));
        refused("supervisionmeeting.not-now.minuted", () -> decisions.enter(office, id, 5, decision("示例")));
        var corrected = new MeetingMinutes.Written("示例主任、甲局、乙局", WRITTEN.words());
        refused("supervisionmeeting.words", () -> minutes.save(office, id, 5, corrected, " "));
        minutes.save(office, id, 5, corrected, "示例：漏列参会单位");
        assertThat(lists.one(liaison, id).papers().minutes()).hasSize(1);
        minutes.approve(office, id, 6);
        assertThat(lists.one(viewer, id).papers().minutes())
                .extracting(Minutes::number, Minutes::present, Minutes::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, WRITTEN.present(), ""),
                        org.assertj.core.groups.Tuple.tuple(2, corrected.present(), "示例：漏列参会单位"));
    }

    @Test
    void theMeetingsOfASeriesAreCalledOnceOnWorkingDays() {
        var wish = new NewSeries("s", "示例：双月例会", new MeetingRhythm(2, 1, 1), "示例会议室", "示例主任", LocalDate.of(2026, 1, 1));
        UUID id = series.begin(office, wish);
        assertThat(series.begin(office, wish)).isEqualTo(id);
        assertThat(lists.year(viewer, 2026).open()).hasSize(6);
        assertThat(series.call(office, id, 2026)).isEqualTo(6);
        assertThat(series.call(office, id, 2026)).isZero();
        assertThat(lists.year(viewer, 2026).open()).isEmpty();
        assertThat(lists.year(viewer, 2026).meetings())
                .hasSize(6)
                .allMatch(meeting -> calendar.workingDays(office.jurisdiction())
                        .works(meeting.facts().day()))
                .extracting(meeting -> meeting.facts().day())
                .as("New Year's Day and May Day are none")
                .doesNotContain(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 5, 1));
        UUID moved = lists.year(office, 2026).meetings().getFirst().id();
        meetings.move(office, moved, 1, facts(LocalDate.of(2026, 1, 20)), "示例：与其他会议冲突");
        assertThat(series.call(office, id, 2026))
                .as("a moved one is not called again")
                .isZero();
        series.end(office, id, 1, LocalDate.of(2026, 12, 31), "示例：机制调整");
        series.end(office, id, 1, LocalDate.of(2026, 12, 31), "示例：机制调整");
        assertThat(series.call(office, id, 2027)).isZero();
    }

    @Test
    void aMeetingIsOpenInsideAndUnknownOutside() {
        UUID id = called(today.plusDays(5));
        assertThat(lists.one(viewer, id).keeps()).isFalse();
        assertThat(lists.one(liaison, id).papers().steps()).isEmpty();
        refused("supervisionmeeting.unknown", () -> lists.one(Districts.someone(organization), id));
        refused("access.forbidden", () -> meetings.begin(liaison, id, 1));
        refused("access.forbidden", () -> lists.offered(liaison, id));
        assertThat(called(today.plusDays(5))).isEqualTo(id);
        assertThat(toDos.waiting(office.jurisdiction(), null, today, today))
                .extracting(ToDo::text)
                .containsExactly("supervisionmeeting.prepare");
        assertThat(toDos.waiting(office.jurisdiction(), Set.of(unit), today, today))
                .isEmpty();
        meetings.cancel(office, id, 1, "示例：与上级会议合并");
        assertThat(toDos.waiting(office.jurisdiction(), null, today, today)).isEmpty();
    }

    private static OwnTopic own(String key) {
        return new OwnTopic(key, "议题" + key, AgendaTopic.Words.NOTHING);
    }
}
