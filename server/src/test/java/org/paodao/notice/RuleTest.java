package org.paodao.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.Permission;
import org.paodao.kernel.ToDo;
import org.paodao.kernel.WorkingDays;

class RuleTest {
    /** 1 to 3 October 2023 are off, a Sunday to a Tuesday; Saturday the 7th is worked in exchange. */
    private static final WorkingDays DAYS = new WorkingDays(
            Map.of(
                    day(10, 1), new WorkingDays.Special(false, "示例节"),
                    day(10, 2), new WorkingDays.Special(false, "示例节"),
                    day(10, 3), new WorkingDays.Special(false, "示例节"),
                    day(10, 7), new WorkingDays.Special(true, "示例节")),
            Set.of(2023));

    @Test
    void stepsComeOnWorkingDaysOnly() {
        ToDo due = due(day(9, 28), ToDo.Kind.REPORT);
        assertThat(words(due, day(9, 24))).isEmpty();
        assertThat(words(due, day(9, 25))).containsExactly("BEFORE-3 2023-09-28");
        assertThat(words(due, day(9, 26))).containsExactly("BEFORE-3 2023-09-28");
        assertThat(words(due, day(9, 27))).containsExactly("BEFORE-1 2023-09-28");
        assertThat(words(due, day(9, 28))).containsExactly("DUE 2023-09-28");
        assertThat(words(due, day(9, 30))).isEmpty();
    }

    @Test
    void ofADueDayThatIsOffTheLastWorkingDayBeforeSaysIt() {
        ToDo due = due(day(10, 2), ToDo.Kind.REPORT);
        assertThat(words(due, day(9, 28))).containsExactly("BEFORE-1 2023-10-02");
        assertThat(words(due, day(9, 29))).containsExactly("DUE 2023-10-02");
        assertThat(words(due, day(10, 2))).isEmpty();
    }

    @Test
    void daysOffDoNotMakeLate() {
        ToDo due = due(day(9, 29), ToDo.Kind.REPORT);
        assertThat(words(due, day(10, 4))).containsExactly("DUE 2023-09-29");
        assertThat(words(due, day(10, 5))).containsExactly("DUE 2023-09-29");
        assertThat(words(due, day(10, 6))).containsExactly("LATE-3 2023-09-29", "HEAD 2023-09-29");
        assertThat(words(due, day(10, 7))).containsExactly("LATE-3 2023-09-29", "HEAD 2023-09-29");
        assertThat(words(due, day(10, 9))).containsExactly("LATE-3 2023-09-29", "HEAD 2023-09-29", "OFFICE 2023-09-29");
        assertThat(words(due, day(10, 10))).contains("LATE-6 2023-09-29");
    }

    @Test
    void whatIsReturnedIsSaidAtOnceOnAnyDay() {
        ToDo asked = new ToDo(
                "示例",
                ToDo.Kind.ANSWER,
                "plan.points",
                List.of(),
                "/",
                Permission.TASK_DRAFT,
                new UUID(0, 7),
                day(10, 1),
                null,
                null,
                0);
        assertThat(words(asked, day(10, 1))).containsExactly("RETURNED 2023-10-01");
        assertThat(words(asked, day(10, 9))).containsExactly("RETURNED 2023-10-09", "WAITING-5 2023-10-01");
    }

    @Test
    void whatIsNotOpenYetIsNotSaid() {
        ToDo due = due(day(9, 28), ToDo.Kind.REPORT);
        assertThat(words(due, day(8, 1))).isEmpty();
    }

    @Test
    void quietHoursGoOverMidnight() {
        var quiet = new QuietHours(LocalTime.of(20, 0), LocalTime.of(7, 30));
        assertThat(quiet.next(at(5, 19, 59))).isEqualTo(at(5, 19, 59));
        assertThat(quiet.next(at(5, 20, 0))).isEqualTo(at(6, 7, 30));
        assertThat(quiet.next(at(6, 3, 0))).isEqualTo(at(6, 7, 30));
        assertThat(quiet.next(at(6, 7, 30))).isEqualTo(at(6, 7, 30));
        var noon = new QuietHours(LocalTime.of(12, 0), LocalTime.of(14, 0));
        assertThat(noon.next(at(5, 13, 0))).isEqualTo(at(5, 14, 0));
        assertThat(noon.next(at(5, 15, 0))).isEqualTo(at(5, 15, 0));
        var none = new QuietHours(LocalTime.NOON, LocalTime.NOON);
        assertThat(none.next(at(5, 12, 0))).isEqualTo(at(5, 12, 0));
    }

    private static List<String> words(ToDo toDo, LocalDate today) {
        return Rule.USUAL.steps(toDo, today, DAYS).stream()
                .map(step -> step.key() + " " + step.day())
                .toList();
    }

    private static ToDo due(@Nullable LocalDate due, ToDo.Kind kind) {
        return new ToDo(
                "示例",
                kind,
                "plan.points",
                List.of(),
                "/",
                Permission.TASK_DRAFT,
                new UUID(0, 7),
                day(9, 1),
                due,
                null,
                0);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2023, month, day);
    }

    private static ZonedDateTime at(int day, int hour, int minute) {
        return ZonedDateTime.of(2023, 9, day, hour, minute, 0, 0, ZoneId.of("Asia/Shanghai"));
    }
}
