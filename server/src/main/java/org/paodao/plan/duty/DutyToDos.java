package org.paodao.plan.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.ToDo;
import org.paodao.kernel.ToDoSource;
import org.paodao.organization.Colleague;
import org.paodao.organization.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Handovers that are open: with the unit of who leaves, and once its time is over with the office. */
@Component
class DutyToDos implements ToDoSource {
    private static final UUID NOBODY = new UUID(0, 0);

    private final HandoverTable handovers;
    private final People people;

    DutyToDos(HandoverTable handovers, People people) {
        this.handovers = handovers;
        this.people = people;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ToDo> waiting(UUID jurisdiction, @Nullable Set<UUID> units, LocalDate day, LocalDate until) {
        List<Handover> open = handovers.open(jurisdiction).stream()
                .filter(one -> units == null || (isUnits(one) && units.contains(one.unit())))
                .toList();
        Map<UUID, String> names = people
                .posts(
                        new CurrentUser(NOBODY, jurisdiction, "system", "system", Authority.JOB),
                        open.stream().map(Handover::person).toList())
                .stream()
                .collect(Collectors.toMap(Colleague::id, Colleague::name, (one, other) -> one));
        return open.stream()
                .map(one -> toDo(one, names.getOrDefault(one.person(), "")))
                .toList();
    }

    private static boolean isUnits(Handover handover) {
        return handover.stage() != Handover.Stage.OFFICE;
    }

    private static ToDo toDo(Handover handover, String name) {
        long left = handover.lines().stream().filter(line -> !line.settled()).count();
        return new ToDo(
                "handover:" + handover.id(),
                ToDo.Kind.SETTLE,
                "duty.handover",
                List.of(name, String.valueOf(left)),
                "/units/handovers",
                Permission.DUTY_EDIT,
                isUnits(handover) ? handover.unit() : null,
                handover.openedOn(),
                isUnits(handover) ? handover.escalatesOn() : null,
                null,
                0);
    }
}
