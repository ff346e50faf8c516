package org.paodao.plan.intake.web;

import org.paodao.document.list.ListKind;
import org.paodao.plan.PlanHead;
import org.paodao.ui.Page;

/** Where an annex list comes in. */
public record ListNewPage(PlanHead plan, ListKind kind) implements Page {

    /** The address of the lists of this plan. */
    public String address() {
        return "/" + plan.address() + "/lists";
    }
}
