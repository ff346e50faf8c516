package org.paodao.plan.amendment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.PlanHead;
import org.paodao.plan.amendment.Amendment;
import org.paodao.ui.Option;
import org.paodao.ui.Page;

/**
 * Where a draft is opened, or one that is underway is chosen.
 *
 * @param underway drafts to go on with
 * @param units to propose for; empty when there is nothing to choose
 * @param typed what was typed
 */
public record AmendmentOpenPage(PlanHead plan, List<Amendment> underway, List<Option> units, OpenForm typed)
        implements Page {
    public AmendmentOpenPage {
        underway = List.copyOf(underway);
        units = List.copyOf(units);
    }

    /** Where the plan lives. */
    public String path() {
        return "/" + plan.address();
    }

    /** Where a draft that is underway goes on. */
    public String address(Amendment amendment) {
        return OpenForm.address(plan.address(), amendment.number(), typed.item());
    }

    /** What is typed to open a draft; every part may be missing. */
    public record OpenForm(
            @Nullable String request,
            @Nullable String title,
            @Nullable String reason,
            @Nullable String unit,
            @Nullable String item) {

        static String address(String plan, int number, @Nullable String item) {
            String path = "/" + plan + "/amendments/" + number;
            return item != null && item.matches("[a-z][a-z-]*/[1-9][0-9]{0,8}") ? path + "/" + item : path;
        }
    }
}
