package org.paodao.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.access.Staff;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.ToDo;
import org.paodao.kernel.WorkingDays;
import org.paodao.organization.Organization;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is late, by unit, for the office to call (催办). Of each thing a unit is called at most once a day. */
@Service
public class LateWork {
    private final ReminderRound.Waiting waiting;
    private final MessageTable messages;
    private final Telegraph telegraph;
    private final Organization organization;
    private final Clock clock;

    LateWork(
            ReminderRound.Waiting waiting,
            MessageTable messages,
            Telegraph telegraph,
            Organization organization,
            Clock clock) {
        this.waiting = waiting;
        this.messages = messages;
        this.telegraph = telegraph;
        this.organization = organization;
        this.clock = clock;
    }

    /** The units with something late, the one with the oldest first. */
    @Transactional(readOnly = true)
    public List<LateUnit> units(CurrentUser user) {
        Permissions.require(user, Permission.NOTICE_MANAGE);
        LocalDate today = LocalDate.now(clock);
        List<ToDo> late = late(user.jurisdiction(), today);
        WorkingDays days = waiting.calendar().workingDays(user.jurisdiction());
        Set<String> called = messages.called(user.jurisdiction(), today);
        Map<UUID, List<ToDo>> byUnit = late.stream()
                .collect(Collectors.groupingBy(
                        one -> Objects.requireNonNull(one.unit()), LinkedHashMap::new, Collectors.toList()));
        Map<UUID, String> names = organization.names(user, byUnit.keySet());
        return byUnit.entrySet().stream()
                .map(unit -> new LateUnit(
                        unit.getKey(),
                        names.getOrDefault(unit.getKey(), ""),
                        unit.getValue().stream()
                                .map(one -> new LateUnit.Line(
                                        one, Workbench.late(one, today, days), called.contains(one.thing())))
                                .toList()))
                .sorted(Comparator.comparingInt(LateUnit::longest).reversed())
                .toList();
    }

    private List<ToDo> late(UUID jurisdiction, LocalDate today) {
        return waiting.toDos().all(jurisdiction, today, today).stream()
                .filter(one -> one.unit() != null && one.isLate(today))
                .toList();
    }

    /**
     * Calls a unit: those who have to do it, and their stand-ins.
     *
     * @param thing of what; null for all that is late
     * @return how many messages were written; 0 when everybody was called today already
     * @throws Refusal when nothing of it is late, or nobody could do it
     */
    @Transactional
    public int call(CurrentUser user, UUID unit, @Nullable String thing) {
        Permissions.require(user, Permission.NOTICE_MANAGE);
        LocalDate today = LocalDate.now(clock);
        List<ToDo> late = late(user.jurisdiction(), today).stream()
                .filter(one -> unit.equals(one.unit()) && (thing == null || thing.equals(one.thing())))
                .toList();
        if (late.isEmpty()) {
            throw Refusal.notFound("notice.nothing-late");
        }
        Staff staff = waiting.staffing().of(user.jurisdiction());
        var step = new Step(Step.Kind.CALL, 0, today);
        List<Telling> wanted = late.stream()
                .flatMap(one -> staff.concerned(one.permission(), one.unit()).stream()
                        .map(account -> new Telling(Ids.next(), account, one, step)))
                .toList();
        if (wanted.isEmpty()) {
            throw Refusal.conflict("notice.nobody");
        }
        List<Telling> told = messages.insert(user.jurisdiction(), wanted, clock.instant());
        telegraph.dispatch().send(user.jurisdiction(), told, waiting.rules().holding(user.jurisdiction(), today));
        note(user, unit, told);
        return told.size();
    }

    private void note(CurrentUser user, UUID unit, List<Telling> told) {
        long things = told.stream().map(one -> one.toDo().thing()).distinct().count();
        if (things > 0) {
            telegraph
                    .audit()
                    .record(
                            user,
                            new Change(
                                    "notice.called",
                                    "organization.unit",
                                    unit,
                                    null,
                                    Map.of("things", String.valueOf(things)),
                                    null));
        }
    }

    /** How a call leaves, and is noted. */
    @Component
    record Telegraph(Dispatch dispatch, Audit audit) {}
}
