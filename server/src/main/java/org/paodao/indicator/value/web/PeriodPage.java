package org.paodao.indicator.value.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paodao.indicator.Goal;
import org.paodao.indicator.value.Expected;
import org.paodao.indicator.value.PeriodView;
import org.paodao.indicator.value.Place;
import org.paodao.indicator.value.State;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.ui.Page;

/**
 * A period as a whole: who owes what, what came, what was corrected after the close.
 *
 * @param names of units by their ids
 */
public record PeriodPage(PeriodView view, Map<UUID, String> names) implements Page {

    public String name(UUID unit) {
        return names.getOrDefault(unit, "");
    }

    /** For which unit and part a figure is, besides its reporter's. */
    public String of(Expected expected) {
        Place place = expected.place();
        String unit =
                place.unit().equals(Goal.WHOLE) || place.unit().equals(expected.reporter()) ? "" : name(place.unit());
        String part = place.part().isEmpty()
                ? ""
                : GridPage.partName(expected.indicator().definition().breakdowns(), place.part());
        return unit.isEmpty() || part.isEmpty() ? unit + part : unit + " · " + part;
    }

    /** How many figures of a unit are late. */
    public long late(List<PeriodView.Line> lines) {
        return lines.stream().filter(view::isLate).count();
    }

    public long count(State state) {
        return view.counts().getOrDefault(state, 0L);
    }

    /** How many figures are not there. */
    public long missing() {
        return view.lines().stream().filter(line -> line.value() == null).count();
    }

    public boolean closable() {
        return view.closed() == null && view.period().lastDay().isBefore(view.today()) && view.edition() > 0;
    }

    public String address(PeriodView.Line line) {
        return ValuePage.address(
                line.expected().indicator().code(), line.expected().place());
    }

    /** The address of the page of another period. */
    public String at(int periods) {
        return "/indicators/periods/" + view.period().plus(periods);
    }

    public String by(Frequency frequency) {
        return "/indicators/periods/" + Period.holding(view.period().lastDay(), frequency);
    }

    /** The figure that was corrected, in words. */
    public String indicator(Place place) {
        return view.lines().stream()
                .filter(line -> line.expected().place().equals(place))
                .findFirst()
                .map(line -> line.expected().indicator().definition().name())
                .orElse("");
    }
}
