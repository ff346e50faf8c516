package org.paodao.plan.amendment.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.organization.Unit;
import org.paodao.plan.PlanHead;
import org.paodao.plan.amendment.Amendment;
import org.paodao.plan.amendment.Stage;
import org.paodao.ui.Page;
import org.paodao.ui.Tone;

/** The drafts of changes of a plan that the reader may know of. */
public record AmendmentsPage(PlanHead plan, List<Amendment> amendments, List<Unit> units) implements Page {
    public AmendmentsPage {
        amendments = List.copyOf(amendments);
        units = List.copyOf(units);
    }

    /** Where they live. */
    public String path() {
        return "/" + plan.address() + "/amendments";
    }

    /** What a unit is called. */
    public String unit(@Nullable UUID id) {
        return name(units, id);
    }

    static String name(List<Unit> units, @Nullable UUID id) {
        return units.stream()
                .filter(unit -> unit.id().equals(id))
                .map(Unit::name)
                .findFirst()
                .orElse("");
    }

    /** How a stage looks. */
    public static Tone tone(Stage stage) {
        return switch (stage) {
            case Stage.Open open -> Tone.INFO;
            case Stage.Submitted submitted -> Tone.WARNING;
            case Stage.Returned returned -> Tone.DANGER;
            case Stage.Published published -> Tone.SUCCESS;
            case Stage.Withdrawn withdrawn -> Tone.NEUTRAL;
        };
    }
}
