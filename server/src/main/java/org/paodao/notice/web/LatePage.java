package org.paodao.notice.web;

import java.util.List;
import org.paodao.notice.LateUnit;
import org.paodao.ui.Page;

/** What is late, by unit. */
public record LatePage(List<LateUnit> units) implements Page {
    public LatePage {
        units = List.copyOf(units);
    }

    /** How much is late in all. */
    public int count() {
        return units.stream().mapToInt(unit -> unit.lines().size()).sum();
    }
}
