package org.paodao.indicator.value.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.value.Approving;
import org.paodao.indicator.value.Place;
import org.paodao.ui.Page;
import org.paodao.ui.Ui;

/**
 * What waits for a unit's head: made for a phone.
 *
 * @param names of units by their ids
 * @param sent the figures that were to be decided about and could not be, in the order of the form
 * @param typed what was typed into one of the forms and refused
 */
public record ApprovalsPage(Approving approving, Map<UUID, String> names, List<Sent> sent, Typed typed)
        implements Page {
    public ApprovalsPage {
        sent = List.copyOf(sent);
    }

    /** Whether this form of a figure was refused. */
    public boolean isRefused(String form, Place place) {
        return typed.form().equals(form) && typed.place().equals(key(place));
    }

    /** What was typed as reason into this form of a figure. */
    public String reason(String form, Place place) {
        return isRefused(form, place) ? typed.reason() : "";
    }

    /** Whether what was refused has its place on the page still; else it is said on top. */
    public boolean isPlaced() {
        return Stream.concat(
                        approving.lines().stream().map(line -> line.value().place()),
                        approving.corrections().stream()
                                .map(one -> one.correction().place()))
                .anyMatch(place -> typed.place().equals(key(place)));
    }

    /** The same page with what was typed into a form. */
    ApprovalsPage with(Typed fields) {
        return new ApprovalsPage(approving, names, sent, fields);
    }

    /**
     * A figure that was to be decided about.
     *
     * @param indicator null where the indicator system has it no more
     */
    public record Sent(Place place, @Nullable Indicator indicator) {}

    /** A figure that was to be decided about, in words. */
    public String name(Ui ui, Sent figure) {
        Indicator indicator = figure.indicator();
        String period = ui.period(figure.place().period());
        if (indicator == null) {
            return period;
        }
        String of = of(indicator, figure.place());
        return indicator.definition().name() + (of.isEmpty() ? "" : " · " + of) + " · " + period;
    }

    /**
     * What was typed.
     *
     * @param form approve, return or decline; empty when nothing was typed
     * @param place the key of the figure
     */
    public record Typed(String form, String place, String reason) {
        static final Typed NOTHING = new Typed("", "", "");
    }

    /** How many the user can approve at once: those that need no reason any more. */
    public long approvable() {
        return approving.lines().stream()
                .filter(line -> !line.own() && !line.asks())
                .count();
    }

    /** How many of the others need a reason first. */
    public long asking() {
        return approving.lines().stream()
                .filter(line -> !line.own() && line.asks())
                .count();
    }

    /** How many the user entered and somebody else has to approve. */
    public long own() {
        return approving.lines().stream().filter(Approving.Line::own).count();
    }

    /** How many figures and corrections are listed. */
    public int listed() {
        return approving.lines().size() + approving.corrections().size();
    }

    public String key(Place place) {
        return PlaceKey.of(place);
    }

    /** For which unit and part the figure is; empty for the whole. */
    public String of(Indicator indicator, Place place) {
        String unit = place.unit().equals(Goal.WHOLE) ? "" : names.getOrDefault(place.unit(), "");
        String part = place.part().isEmpty()
                ? ""
                : GridPage.partName(indicator.definition().breakdowns(), place.part());
        return unit.isEmpty() || part.isEmpty() ? unit + part : unit + " · " + part;
    }

    public String address(Indicator indicator, Place place) {
        return place.address(indicator.code());
    }
}
