package org.paodao.plan.web;

import org.paodao.plan.DeletedItem;
import org.paodao.plan.PlanHead;
import org.paodao.ui.Page;

/** In place of an item that the plan has no more: since when, why, and the way to what it was. */
public record ItemGonePage(PlanHead head, DeletedItem item) implements Page {
    public String planPath() {
        return "/" + head.address();
    }

    /** The item in the last version that has it. */
    public String last() {
        return planPath() + "/" + item.address() + "?version=" + item.last();
    }
}
