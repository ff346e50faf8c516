package org.paodao.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.paodao.access.Staff;
import org.paodao.access.Staffing;
import org.paodao.calendar.Calendar;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Permission;
import org.paodao.kernel.ToDo;
import org.paodao.kernel.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The round through what waits in one jurisdiction: decides who is told what, in one transaction and on one node at a time. */
@Component
class ReminderRound {
    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient db;
    private final Waiting waiting;
    private final MessageTable messages;
    private final Dispatch dispatch;
    private final Clock clock;

    ReminderRound(JdbcClient db, Waiting waiting, MessageTable messages, Dispatch dispatch, Clock clock) {
        this.db = db;
        this.waiting = waiting;
        this.messages = messages;
        this.dispatch = dispatch;
        this.clock = clock;
    }

    /** Tells what is to be told and was not; called again, or on another node at the same time, it finds nothing more to do. How much was told. */
    @Transactional
    public int go(UUID jurisdiction) {
        return go(jurisdiction, LocalDate.now(clock));
    }

    /** The same on a day. */
    @Transactional
    public int go(UUID jurisdiction, LocalDate today) {
        boolean mine = db.sql("select pg_try_advisory_xact_lock(hashtext('notice.round'), hashtext(:jurisdiction))")
                .param("jurisdiction", jurisdiction.toString())
                .query(Boolean.class)
                .single();
        if (!mine) {
            return 0;
        }
        List<ToDo> all = waiting.toDos().all(jurisdiction, today, today);
        Rule rule = waiting.rules().holding(jurisdiction, today);
        WorkingDays days = waiting.calendar().workingDays(jurisdiction);
        Staff staff = waiting.staffing().of(jurisdiction);
        Map<UUID, List<ToDo>> own = waiting.toDos().ofPeople(jurisdiction, today);
        List<Telling> wanted = new ArrayList<>(tellings(all, rule, today, days, staff));
        wanted.addAll(ownTellings(own, rule, today, days, staff));
        messages.settle(jurisdiction, things(all, own), clock.instant());
        Backlog backlog = Backlog.of(messages.insert(jurisdiction, wanted, clock.instant()), rule, today, days);
        messages.sum(jurisdiction, backlog.sums(), clock.instant());
        dispatch.send(jurisdiction, backlog.all(), rule);
        return backlog.all().size();
    }

    /** By unit, so that what is told of one unit stands together in inboxes, which are in the order of ids. */
    static List<Telling> tellings(List<ToDo> all, Rule rule, LocalDate today, WorkingDays days, Staff staff) {
        List<Telling> wanted = new ArrayList<>();
        List<ToDo> byUnit = all.stream()
                .sorted(Comparator.comparing(toDo -> String.valueOf(toDo.unit())))
                .toList();
        for (ToDo toDo : byUnit) {
            for (Step step : rule.steps(toDo, today, days)) {
                readers(toDo, step, staff).forEach(account -> wanted.add(new Telling(NOBODY, account, toDo, step)));
            }
        }
        return numbered(wanted);
    }

    /** What waits for one person alone is told to nobody else, and to nobody who may not do it any more. */
    private static List<Telling> ownTellings(
            Map<UUID, List<ToDo>> own, Rule rule, LocalDate today, WorkingDays days, Staff staff) {
        List<Telling> wanted = new ArrayList<>();
        own.forEach((account, toDos) -> toDos.stream()
                .filter(toDo -> staff.may(toDo.permission()).containsKey(account))
                .forEach(toDo -> rule.steps(toDo, today, days)
                        .forEach(step -> wanted.add(new Telling(NOBODY, account, toDo, step)))));
        return numbered(wanted);
    }

    private static List<String> things(List<ToDo> all, Map<UUID, List<ToDo>> own) {
        return Stream.concat(all.stream(), own.values().stream().flatMap(List::stream))
                .map(ToDo::thing)
                .toList();
    }

    /** Ids made within a millisecond are in no order by themselves. */
    private static List<Telling> numbered(List<Telling> wanted) {
        List<UUID> ids = Stream.generate(Ids::next)
                .limit(wanted.size())
                .sorted(Comparator.comparing(UUID::toString))
                .toList();
        return IntStream.range(0, wanted.size())
                .mapToObj(n -> {
                    Telling one = wanted.get(n);
                    return new Telling(ids.get(n), one.account(), one.toDo(), one.step());
                })
                .toList();
    }

    /** Whoever has to do it; of what is late also the unit's head and the office, unless they have to do it themselves. */
    private static Stream<UUID> readers(ToDo toDo, Step step, Staff staff) {
        List<UUID> doing = staff.concerned(toDo.permission(), toDo.unit());
        if (step.kind() != Step.Kind.HEAD && step.kind() != Step.Kind.OFFICE) {
            return doing.stream();
        }
        if (toDo.unit() == null) {
            return Stream.empty();
        }
        List<UUID> above = step.kind() == Step.Kind.HEAD
                ? staff.concerned(Permission.TASK_SUBMIT, toDo.unit())
                : staff.concerned(Permission.NOTICE_MANAGE, null);
        return above.stream().filter(account -> !doing.contains(account));
    }

    /** What a round looks at. */
    @Component
    record Waiting(ToDos toDos, ReminderRuleTable rules, Calendar calendar, Staffing staffing) {}
}
