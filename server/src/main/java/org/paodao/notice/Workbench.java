package org.paodao.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.calendar.Calendar;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.ToDo;
import org.paodao.kernel.WorkingDays;
import org.paodao.organization.Organization;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody must do now, and what is coming. */
@Service
@Transactional(readOnly = true)
public class Workbench {
    private static final int MONTHS_AHEAD = 2;

    private final ToDos toDos;
    private final Calendar calendar;
    private final Organization organization;
    private final Clock clock;

    Workbench(ToDos toDos, Calendar calendar, Organization organization, Clock clock) {
        this.toDos = toDos;
        this.calendar = calendar;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * What waits for the user today.
     *
     * @param kind only what is asked for so; null for everything
     */
    public WorkList now(CurrentUser user, ToDo.@Nullable Kind kind) {
        Permissions.require(user, Permission.OWN_ACCOUNT);
        LocalDate today = today();
        List<ToDo> known = toDos.of(user, today, today.plusMonths(MONTHS_AHEAD));
        List<ToDo> waiting =
                known.stream().filter(one -> !one.opens().isAfter(today)).toList();
        Map<ToDo.Kind, Integer> counts = new EnumMap<>(ToDo.Kind.class);
        waiting.forEach(one -> counts.merge(one.kind(), 1, Integer::sum));
        return new WorkList(
                today,
                kind,
                lines(
                        user,
                        today,
                        waiting.stream()
                                .filter(one -> kind == null || one.kind() == kind)
                                .toList()),
                counts,
                known.stream()
                        .filter(one -> one.opens().isAfter(today))
                        .findFirst()
                        .orElse(null));
    }

    /** What is due in a month; of what waits already also what is late. */
    public DueMonth month(CurrentUser user, YearMonth month) {
        Permissions.require(user, Permission.OWN_ACCOUNT);
        LocalDate today = today();
        LocalDate last = month.atEndOfMonth();
        List<ToDo> due = toDos.of(user, today, last.isBefore(today) ? today : last).stream()
                .filter(one -> one.due() != null && YearMonth.from(one.due()).equals(month))
                .toList();
        return new DueMonth(month, today, lines(user, today, due), calendar.workingDays(user.jurisdiction()));
    }

    /** What is due until a year from now, for calendars outside. */
    public List<ToDo> ahead(CurrentUser user) {
        LocalDate today = today();
        return toDos.of(user, today, today.plusYears(1)).stream()
                .filter(one -> one.due() != null)
                .toList();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private List<WorkList.Line> lines(CurrentUser user, LocalDate today, List<ToDo> some) {
        Set<UUID> units =
                some.stream().map(ToDo::unit).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
        units.remove(user.authority().unit());
        Map<UUID, String> names = units.isEmpty() ? Map.of() : organization.names(user, units);
        WorkingDays days =
                some.isEmpty() ? new WorkingDays(Map.of(), Set.of()) : calendar.workingDays(user.jurisdiction());
        return some.stream()
                .map(one -> WorkList.line(one, names, late(one, today, days)))
                .toList();
    }

    /** At least one once its day has passed, though only days off have passed since. */
    static int late(ToDo toDo, LocalDate today, WorkingDays days) {
        LocalDate due = toDo.due();
        return due == null || !due.isBefore(today) ? 0 : Math.max(1, days.between(due, today));
    }
}
