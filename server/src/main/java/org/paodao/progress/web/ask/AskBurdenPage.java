package org.paodao.progress.web.ask;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.paodao.organization.Unit;
import org.paodao.progress.ask.AskMeter;
import org.paodao.progress.ask.Burden;
import org.paodao.progress.ask.Spare;
import org.paodao.ui.Page;

/**
 * How much is asked of units.
 *
 * @param month that is looked at
 * @param spare what could be dropped
 */
public record AskBurdenPage(AskMeter.Measured measured, YearMonth month, List<Spare> spare) implements Page {
    public AskBurdenPage {
        spare = List.copyOf(spare);
    }

    /** The units of which something is asked in the month, those of which most is asked first. */
    public List<Unit> units() {
        return measured.units().stream()
                .filter(unit -> load(unit).fields() > 0)
                .sorted(Comparator.comparingInt((Unit unit) -> load(unit).minutes())
                        .reversed()
                        .thenComparing(Unit::name))
                .toList();
    }

    public Burden.Load load(Unit unit) {
        return measured.burden().of(unit.id(), month.getMonthValue());
    }

    /** By how many minutes more is asked of a unit than the month before; of January nothing is said. */
    public int change(Unit unit) {
        return month.getMonthValue() == 1
                ? 0
                : load(unit).minutes()
                        - measured.burden()
                                .of(unit.id(), month.getMonthValue() - 1)
                                .minutes();
    }

    /** All units together, month by month. */
    public List<Burden.Load> year() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(number -> measured.burden().all(number))
                .toList();
    }
}
