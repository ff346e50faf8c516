package org.paodao.supervision.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Permission;
import org.paodao.kernel.ToDo;
import org.paodao.kernel.ToDoSource;
import org.springframework.stereotype.Component;

/** Meetings that wait for the office: to be prepared before their day, to be minuted after it. */
@Component
class MeetingToDos implements ToDoSource {
    private static final int DAYS_BEFORE = 10;
    private static final int DAYS_AFTER = 7;

    private final MeetingTables meetings;

    MeetingToDos(MeetingTables meetings) {
        this.meetings = meetings;
    }

    @Override
    public List<ToDo> waiting(UUID jurisdiction, @Nullable Set<UUID> units, LocalDate day, LocalDate until) {
        if (units != null) {
            return List.of();
        }
        List<ToDo> waiting = new ArrayList<>();
        for (Meeting meeting : meetings.open(jurisdiction)) {
            LocalDate held = meeting.facts().day();
            boolean planned = meeting.stage() instanceof MeetingStage.Planned;
            LocalDate opens = planned ? held.minusDays(DAYS_BEFORE) : held;
            if (!opens.isAfter(until)) {
                LocalDate due = planned ? held : held.plusDays(DAYS_AFTER);
                waiting.add(toDo(
                        meeting, planned ? "supervisionmeeting.prepare" : "supervisionmeeting.minute", opens, due));
            }
        }
        return waiting;
    }

    private static ToDo toDo(Meeting meeting, String text, LocalDate opens, LocalDate due) {
        return new ToDo(
                text + ":" + meeting.id() + ":" + due,
                ToDo.Kind.SETTLE,
                text,
                List.of(meeting.number(), meeting.facts().title()),
                "/meetings/" + meeting.id(),
                Permission.MEETING_MANAGE,
                null,
                opens,
                due,
                null,
                0);
    }
}
