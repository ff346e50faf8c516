package org.paodao.plan.align.web;

import java.util.List;
import java.util.UUID;
import org.paodao.plan.PlanHead;
import org.paodao.plan.align.Passing;
import org.paodao.plan.align.Passings;
import org.paodao.ui.Page;

/**
 * To whom a plan was passed.
 *
 * @param passings newest first, withdrawn ones included
 * @param relatives to whom it can be passed
 */
public record PassingPage(PlanHead head, List<Passing> passings, List<Passings.Relative> relatives) implements Page {
    public PassingPage {
        passings = List.copyOf(passings);
        relatives = List.copyOf(relatives);
    }

    /** Where the plan lives. */
    public String planPath() {
        return "/" + head.address();
    }

    /** The name of a jurisdiction it was passed to. */
    public String name(UUID jurisdiction) {
        return relatives.stream()
                .filter(relative -> relative.jurisdiction().id().equals(jurisdiction))
                .map(relative -> relative.jurisdiction().name())
                .findFirst()
                .orElse("—");
    }
}
