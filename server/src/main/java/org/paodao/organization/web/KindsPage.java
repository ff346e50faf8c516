package org.paodao.organization.web;

import java.time.LocalDate;
import java.util.List;
import org.paodao.organization.UnitKind;
import org.paodao.ui.Page;

/** The kinds of units, each line a form of its own. */
public record KindsPage(List<UnitKind> kinds) implements Page {
    public KindsPage {
        kinds = List.copyOf(kinds);
    }

    /** A day for its field; empty for always and for ever. */
    public String day(LocalDate day) {
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? "" : day.toString();
    }

    /** The place behind the last one. */
    public int next() {
        return kinds.stream().mapToInt(UnitKind::position).max().orElse(0) + 1;
    }
}
