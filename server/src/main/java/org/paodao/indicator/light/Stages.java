package org.paodao.indicator.light;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Indicator;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;

/** The periods in which indicators are judged, each with what all units share in it. */
final class Stages {
    private final Material material;
    private final Map<Period, Integer> editions = new HashMap<>();
    private final Map<Integer, Map<String, Indicator>> systems = new HashMap<>();
    private final Map<Integer, Map<UUID, Integer>> since = new HashMap<>();

    Stages(Material material) {
        this.material = material;
    }

    /** Those of a year, each of the frequency that its own edition gives the indicator, in the order in which they end. */
    List<Stage> of(String code, int year) {
        List<Stage> found = new ArrayList<>();
        for (Frequency frequency : Frequency.values()) {
            for (int number = 1; number <= frequency.perYear(); number++) {
                var period = new Period(year, frequency, number);
                Indicator indicator = indicator(code, period);
                if (indicator != null && indicator.definition().frequency() == frequency) {
                    found.add(new Stage(material, indicator, since(indicator, period), period));
                }
            }
        }
        found.sort(Comparator.comparing(stage -> stage.period().lastDay()));
        return List.copyOf(found);
    }

    /** The indicator as the newest edition of a year sees it, else as that of its last period that still had it; null when none had. */
    @Nullable
    Indicator last(String code, int year) {
        Indicator atTheEnd = indicator(code, Period.year(year));
        if (atTheEnd != null) {
            return atTheEnd;
        }
        List<Stage> stages = of(code, year);
        return stages.isEmpty() ? null : stages.getLast().indicator();
    }

    /** The indicator as the edition says that a period is judged by; null where it does not speak of it. */
    @Nullable
    Indicator indicator(String code, Period period) {
        int edition = edition(period);
        return edition == 0
                ? null
                : systems.computeIfAbsent(edition, material.times()::system).get(code);
    }

    private int edition(Period period) {
        return editions.computeIfAbsent(period, material.times()::editionFor);
    }

    private int since(Indicator indicator, Period period) {
        return since.computeIfAbsent(edition(period), material.times()::since).getOrDefault(indicator.id(), 0);
    }
}
