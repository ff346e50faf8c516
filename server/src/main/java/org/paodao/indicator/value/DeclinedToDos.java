package org.paodao.indicator.value;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.ToDo;
import org.paodao.kernel.ToDoSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Corrections that were declined: whoever proposed one is told why, until they take note of it or propose again. */
@Component
class DeclinedToDos implements ToDoSource {
    private final CorrectionTable corrections;
    private final Frames frames;
    private final Clock clock;

    DeclinedToDos(CorrectionTable corrections, Frames frames, Clock clock) {
        this.corrections = corrections;
        this.frames = frames;
        this.clock = clock;
    }

    /** It comes back to a person: nothing of this is a unit's or the office's affair. */
    @Override
    public List<ToDo> waiting(UUID jurisdiction, @Nullable Set<UUID> units, LocalDate day, LocalDate until) {
        return List.of();
    }

    @Override
    @Transactional(readOnly = true)
    public List<ToDo> ofPerson(UUID jurisdiction, UUID account, LocalDate day) {
        return told(jurisdiction, account).getOrDefault(account, List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, List<ToDo>> ofPeople(UUID jurisdiction, LocalDate day) {
        return told(jurisdiction, null);
    }

    private Map<UUID, List<ToDo>> told(UUID jurisdiction, @Nullable UUID account) {
        List<Correction.Past> declined = corrections.declined(jurisdiction, account);
        if (declined.isEmpty()) {
            return Map.of();
        }
        Frame frame = frames.of(jurisdiction);
        return declined.stream()
                .collect(Collectors.groupingBy(
                        past -> past.wanted().proposedBy(),
                        Collectors.flatMapping(past -> told(frame, past), Collectors.toList())));
    }

    /** Nothing of an indicator that is defined no more. */
    private Stream<ToDo> told(Frame frame, Correction.Past past) {
        Place place = past.wanted().place();
        return frame.indicator(place.indicator(), place.period()).stream()
                .map(indicator ->
                        FigureToDo.declined(indicator, past, moment -> LocalDate.ofInstant(moment, clock.getZone())));
    }
}
