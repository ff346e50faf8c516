package org.paodao.indicator.light;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.paodao.indicator.Definition;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Light;

/**
 * A light that became another.
 *
 * @param indicator its code
 * @param measure in which its figures are measured
 * @param decimals with which its figures are published
 * @param why what went into it otherwise than before
 */
public record LightChange(
        UUID id,
        String indicator,
        String name,
        String measure,
        int decimals,
        UUID unit,
        Period period,
        Light was,
        Light became,
        List<Told> why,
        Instant changedAt) {
    public LightChange {
        measure = Definition.counted(measure);
        why = List.copyOf(why);
    }
}
