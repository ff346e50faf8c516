package org.paodao.indicator.light;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Permission;
import org.paodao.kernel.ToDo;
import org.paodao.kernel.ToDoSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lights that units question: the office has to answer, and whoever asked is told, until they take note of it or ask again. */
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

    @Override
    @Transactional(readOnly = true)
    public List<ToDo> ofPerson(UUID jurisdiction, UUID account, LocalDate day) {
        return challenges.answered(jurisdiction, account).stream()
                .map(this::answered)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, List<ToDo>> ofPeople(UUID jurisdiction, LocalDate day) {
        return challenges.answered(jurisdiction, null).stream()
                .collect(Collectors.groupingBy(
                        ChallengeTables.Answered::askedBy, Collectors.mapping(this::answered, Collectors.toList())));
    }

    private ToDo toDo(Challenge challenge) {
        return new ToDo(
                "light-question:" + challenge.id() + ":" + challenge.version(),
                ToDo.Kind.REVIEW,
                "indicatorlight.question",
                List.of(challenge.indicator(), challenge.period().toString()),
                challenge.address(),
                Permission.VALUE_CHECK,
                null,
                day(challenge.notes().getLast().writtenAt()),
                null,
                null,
                0);
    }

    private ToDo answered(ChallengeTables.Answered one) {
        return new ToDo(
                "light-answer:" + one.id() + ":" + one.version(),
                ToDo.Kind.ANSWER,
                "indicatorlight.answered",
                List.of(one.indicator(), one.period().toString()),
                Challenge.address(one.indicator(), one.unit(), one.period()),
                Permission.INDICATOR_READ,
                null,
                day(one.answeredAt()),
                null,
                new ToDo.Act(
                        "indicatorlight.answered",
                        "/indicators/" + one.indicator() + "/questions/" + one.id() + "/known",
                        Map.of()),
                0);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
