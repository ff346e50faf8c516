package org.paodao.indicator.light;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Permission;
import org.paodao.kernel.ToDo;
import org.paodao.kernel.ToDoSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lights that units question and the office has to answer. */
@Component
class LightToDos implements ToDoSource {
    private final ChallengeTables challenges;
    private final Clock clock;

    LightToDos(ChallengeTables challenges, Clock clock) {
        this.challenges = challenges;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ToDo> waiting(UUID jurisdiction, @Nullable Set<UUID> units, LocalDate day, LocalDate until) {
        if (units != null) {
            return List.of();
        }
        return challenges.all(jurisdiction, null).stream()
                .filter(one -> one.state() == Challenge.State.OPEN)
                .map(this::toDo)
                .toList();
    }

    private ToDo toDo(Challenge challenge) {
        return new ToDo(
                "light-question:" + challenge.id() + ":" + challenge.version(),
                ToDo.Kind.REVIEW,
                "indicatorlight.question",
                List.of(challenge.indicator(), challenge.period().toString()),
                "/indicators/" + challenge.indicator() + "?period=" + challenge.period() + "#questions",
                Permission.VALUE_CHECK,
                null,
                LocalDate.ofInstant(challenge.notes().getLast().writtenAt(), clock.getZone()),
                null,
                null,
                0);
    }
}
