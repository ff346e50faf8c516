package org.paodao.indicator.value.web;

import static java.util.Objects.requireNonNullElse;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.Indicators;
import org.paodao.indicator.value.Entry;
import org.paodao.indicator.value.Place;
import org.paodao.indicator.value.Seen;
import org.paodao.indicator.value.Stage;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.springframework.stereotype.Component;

/** Finds the figures that other programs name by code, unit and period. */
@Component
class ApiPlaces {
    /** What the name of a unit means, as descriptions have it. */
    static final String UNIT =
            "unit is the name of a unit, empty for the figure of the whole; the name of the unit that reports an indicator for all"
                    + " means the whole, too, unless a goal is set for that unit itself.";

    private final Indicators indicators;
    private final Organization organization;

    ApiPlaces(Indicators indicators, Organization organization) {
        this.indicators = indicators;
        this.organization = organization;
    }

    Place place(CurrentUser user, ValueApi.Figure figure) {
        String code = requireNonNullElse(figure.indicator(), "");
        String unit = requireNonNullElse(figure.unit(), "").strip();
        Indicator indicator = indicators
                .system(user)
                .coded(code)
                .orElseThrow(() -> Refusal.notFound("indicatorvalue.indicator-unknown", code));
        return new Place(
                indicator.id(),
                isWhole(unit)
                        ? Goal.WHOLE
                        : Place.meant(
                                indicator,
                                organization
                                        .named(user, unit)
                                        .orElseThrow(() -> Refusal.notFound("indicatorvalue.unit-unknown", unit))
                                        .id()),
                requireNonNullElse(figure.part(), ""),
                PlaceKey.period(requireNonNullElse(figure.period(), "")));
    }

    /** Nothing means the whole, and so does the id by which lights name it. */
    static boolean isWhole(String unit) {
        return unit.isEmpty() || unit.equals(Goal.WHOLE.toString());
    }

    /** The unit of a figure; null for the jurisdiction as a whole. */
    static @Nullable UUID unit(Place place) {
        return place.unit().equals(Goal.WHOLE) ? null : place.unit();
    }

    List<Entry> entries(CurrentUser user, List<ValueApi.Figure> figures) {
        return figures.stream()
                .map(figure -> new Entry(
                        place(user, figure),
                        figure.value(),
                        stage(figure.stage()),
                        requireNonNullElse(figure.comment(), ""),
                        requireNonNullElse(figure.source(), ""),
                        requireNonNullElse(figure.version(), 0)))
                .toList();
    }

    private static @Nullable Stage stage(@Nullable String name) {
        if (name == null) {
            return null;
        }
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("stage", "indicatorvalue.stage-unknown", name));
    }

    List<Seen> seen(CurrentUser user, List<ValueApi.Figure> figures) {
        return figures.stream()
                .map(figure -> new Seen(place(user, figure), seen("version", figure.version())))
                .toList();
    }

    /** The number of what was seen; without it nobody can tell whether it is still the same. */
    static int seen(String field, @Nullable Integer number) {
        if (number == null) {
            throw Refusal.invalid(field, "indicatorvalue.seen-missing", field);
        }
        return number;
    }
}
