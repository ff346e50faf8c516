package org.paodao.indicator.value.web;

import java.util.Map;
import java.util.UUID;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.value.Approving;
import org.paodao.indicator.value.Place;
import org.paodao.ui.Page;

/**
 * What waits for a unit's head: made for a phone.
 *
 * @param names of units by their ids
 */
public record ApprovalsPage(Approving approving, Map<UUID, String> names) implements Page {

    /** How many the user can approve at once: those that need no reason any more. */
    public long approvable() {
        return approving.lines().stream()
                .filter(line -> !line.own() && !line.asks())
                .count();
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
        return ValuePage.address(indicator.code(), place);
    }
}
