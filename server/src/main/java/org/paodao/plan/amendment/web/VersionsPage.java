package org.paodao.plan.amendment.web;

import java.util.List;
import org.paodao.plan.PlanHead;
import org.paodao.plan.VersionLine;
import org.paodao.plan.amendment.ClosedPeriod;
import org.paodao.ui.Page;

/**
 * The versions of a plan and the times that are closed.
 *
 * @param typed what was typed to close a time
 */
public record VersionsPage(
        PlanHead head, List<VersionLine> versions, List<ClosedPeriod> closed, boolean office, ClosureForm typed)
        implements Page {
    public VersionsPage {
        versions = List.copyOf(versions);
        closed = List.copyOf(closed);
    }

    /** Where the plan lives. */
    public String path() {
        return "/" + head.address();
    }
}
