package org.paodao.supervision.timer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Permission;
import org.paodao.kernel.ToDo;
import org.paodao.kernel.ToDoSource;
import org.paodao.supervision.clock.UrgingStep;
import org.springframework.stereotype.Component;

/** Urging (催办): the unit is told by itself that its day has come; harder steps wait for whoever supervises. */
@Component
class UrgingToDos implements ToDoSource {
    private final TimerTables tables;

    UrgingToDos(TimerTables tables) {
        this.tables = tables;
    }

    @Override
    public List<ToDo> waiting(UUID jurisdiction, @Nullable Set<UUID> units, LocalDate day, LocalDate until) {
        List<Urged> urged = tables.urged(jurisdiction, units, 1);
        var waiting = new ArrayList<ToDo>();
        for (Urged one : urged) {
            UrgingStep told = one.told();
            waiting.add(toDo(one, told, "supervisiontimer.told-" + told.word(), one.lead()));
        }
        if (units == null) {
            waiting.addAll(offices(urged));
        }
        return waiting;
    }

    @Override
    public List<ToDo> ofOffice(UUID jurisdiction, LocalDate day, LocalDate until) {
        return offices(tables.urged(jurisdiction, null, 2));
    }

    private static List<ToDo> offices(List<Urged> urged) {
        return urged.stream()
                .filter(Urged::waits)
                .map(one -> toDo(
                        one, one.came(), "supervisiontimer.take-" + one.came().word(), null))
                .toList();
    }

    private static ToDo toDo(Urged urged, UrgingStep step, String text, @Nullable UUID unit) {
        return new ToDo(
                text + ":" + urged.matter() + ":" + urged.due(),
                unit == null ? ToDo.Kind.SETTLE : ToDo.Kind.ANSWER,
                text,
                List.of(urged.number(), urged.title(), urged.due().toString()),
                "/matters/" + urged.number(),
                unit == null ? Permission.MATTER_MANAGE : Permission.MATTER_ANSWER,
                unit,
                step == UrgingStep.REMINDER ? urged.due() : urged.step().since(),
                unit == null ? null : urged.due(),
                null,
                0);
    }
}
