package org.paodao.plan.duty.web;

import org.jspecify.annotations.Nullable;
import org.paodao.organization.Roster;
import org.paodao.plan.PlanHead;
import org.paodao.ui.Page;

/**
 * Duties of a plan as a list, out and in.
 *
 * @param preview what a file would do; null before one was sent
 */
public record DutyListPage(PlanHead plan, Roster.@Nullable Preview preview) implements Page {
    public String address() {
        return "/" + plan.address() + "/duties/list";
    }
}
