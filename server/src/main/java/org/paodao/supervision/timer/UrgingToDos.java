package org.paodao.supervision.timer;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Permission;
import org.paodao.kernel.ToDo;
import org.paodao.kernel.ToDoSource;
import org.springframework.stereotype.Component;

/** Urging (催办): the steps that wait for whoever supervises. How far a unit was urged stands on what waits for it, the matter itself. */
@Component
class UrgingToDos implements ToDoSource {
    private final TimerTables tables;

    UrgingToDos(TimerTables tables) {
        this.tables = tables;
    }

    @Override
    public List<ToDo> waiting(UUID jurisdiction, @Nullable Set<UUID> units, LocalDate day, LocalDate until) {
        return units == null ? ofOffice(jurisdiction, day, until) : List.of();
    }

    @Override
    public List<ToDo> ofOffice(UUID jurisdiction, LocalDate day, LocalDate until) {
        return tables.urged(jurisdiction).stream()
                .filter(Urged::waits)
                .map(UrgingToDos::toDo)
                .toList();
    }

    private static ToDo toDo(Urged urged) {
        String text = "supervisiontimer.take-" + urged.came().word();
        return new ToDo(
                text + ":" + urged.matter() + ":" + urged.due(),
                ToDo.Kind.SETTLE,
                text,
                List.of(urged.number(), urged.title(), urged.due().toString()),
                "/matters/" + urged.number(),
                Permission.MATTER_MANAGE,
                null,
                urged.step().since(),
                null,
                null,
                0);
    }
}
