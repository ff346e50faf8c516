package org.paodao.indicator.light;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.paodao.indicator.SystemTimes;
import org.springframework.stereotype.Component;

/** Says what led to lights of which it is not kept: judges them once more, from the same figures, goals and rules, and writes nothing. */
@Component
class Retelling {
    private final MaterialReading reading;

    Retelling(MaterialReading reading) {
        this.reading = reading;
    }

    /** The lights of one indicator for one unit, each with what led to it. */
    List<LightLine> told(UUID jurisdiction, List<LightLine> lines) {
        if (lines.stream().allMatch(LightLine::isTold)) {
            return lines;
        }
        List<Judged> judged = judge(jurisdiction, lines.getFirst());
        return lines.stream()
                .map(line -> line.isTold() ? line : told(line, judged))
                .toList();
    }

    private List<Judged> judge(UUID jurisdiction, LightLine first) {
        SystemTimes times = reading.times(jurisdiction);
        Material material =
                reading.of(reading.setting(jurisdiction, times), Set.of(first.indicator()), false, Set.of());
        return new Assessor(material.comparing())
                .judge(List.of(first.indicator()), first.period().year(), Set.of(first.unit()));
    }

    private static LightLine told(LightLine line, List<Judged> judged) {
        return judged.stream()
                .filter(one -> one.place().period().equals(line.period()) && one.light() == line.light())
                .findFirst()
                .map(one -> line.told(one.inputs(), Told.of(one.reasons())))
                .orElse(line);
    }
}
