package org.paodao.supervision.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Together;

/** Every step of a meeting, its agenda and its series pressed twice at the very same moment: it is taken once, and both are told that it is done. */
@DatabaseTest
class MeetingsAtOnceTest extends Sitting {
    @Test
    void aMeetingIsCalledMovedBegunAndEndedOnce() throws InterruptedException {
        once(() -> called(today));
        UUID id = called(today);
        twice(id, () -> meetings.move(office, id, 1, facts(today.plusDays(1)), "示例：改期"));
        twice(id, () -> meetings.begin(office, id, 2));
        twice(id, () -> meetings.end(office, id, 3));
        UUID off = called(today.plusDays(3));
        twice(off, () -> meetings.cancel(office, off, 1, "示例：并入下次"));
    }

    @Test
    void itsAgendaIsWorkedOnOnce() throws InterruptedException {
        UUID id = called(today);
        twice(id, () -> agendas.gather(office, id, 1, Set.of()));
        twice(id, () -> agendas.add(office, id, 2, own("a")));
        twice(id, () -> agendas.add(office, id, 3, own("b")));
        UUID second = topic(id, "议题b");
        twice(id, () -> agendas.move(office, id, second, 4, -1));
        twice(id, () -> agendas.rewrite(office, id, second, 5, new AgendaTopic.Words("甲", "乙", "丙", "丁")));
        twice(id, () -> agendas.drop(office, id, second, 6, "示例：已经解决"));
        assertThat(lists.one(office, id).papers().topics()).hasSize(2);
    }

    @Test
    void anotherTopicDroppedForTheSameReasonIsNotTakenForDone() {
        UUID id = called(today);
        agendas.add(office, id, 1, own("a"));
        agendas.add(office, id, 2, own("b"));
        agendas.drop(office, id, topic(id, "议题a"), 3, "示例：已经解决");
        refused("supervisionmeeting.changed", () -> agendas.drop(office, id, topic(id, "议题b"), 3, "示例：已经解决"));
    }

    @Test
    void aSeriesIsBegunCalledAndEndedOnce() throws InterruptedException {
        LocalDate since = LocalDate.of(2026, 1, 1);
        var wish = new NewSeries("s", "示例：双月例会", new MeetingRhythm(2, 1, 1), "示例会议室", "示例主任", since);
        once(() -> series.begin(office, wish));
        UUID id = series.begin(office, wish);
        once(() -> series.call(office, id, 2026));
        assertThat(series.call(office, id, 2026)).isZero();
        once(() -> series.end(office, id, 1, LocalDate.of(2026, 12, 31), "示例：机制调整"));
    }

    @Test
    void oneWhoBeginsAndOneWhoCancelsAtOnceDoNotBothSucceed() throws InterruptedException {
        UUID id = called(today);
        List<String> outcomes =
                Together.run(() -> meetings.begin(office, id, 1), () -> meetings.cancel(office, id, 1, "示例：并入下次"));
        assertThat(outcomes).containsOnlyOnce(Together.DONE);
        assertThat(meeting(id).version()).isEqualTo(2);
    }

    private UUID topic(UUID id, String title) {
        return shown(id).papers().topics().stream()
                .filter(topic -> topic.about().title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static OwnTopic own(String key) {
        return new OwnTopic(key, "议题" + key, AgendaTopic.Words.NOTHING);
    }

    private void twice(UUID id, Runnable act) throws InterruptedException {
        int before = meeting(id).version();
        once(act);
        assertThat(meeting(id).version()).isEqualTo(before + 1);
        assertThat(shown(id).papers().steps()).hasSize(before + 1);
    }

    private static void once(Runnable act) throws InterruptedException {
        assertThat(Together.run(act, act)).containsOnly(Together.DONE);
    }
}
