package org.paodao.progress.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.PlanLine;
import org.paodao.progress.sheet.FilePreview;
import org.paodao.ui.Option;
import org.paodao.ui.Page;

/**
 * A file of task lists is taken in: chosen first, looked at then.
 *
 * @param plan address of the plan
 * @param item address of the item whose tasks they are where a row does not say; empty for none
 * @param preview null while no file is chosen
 * @param reason as it was typed
 */
public record TaskFilePage(
        List<PlanLine> plans,
        String plan,
        String item,
        @Nullable FilePreview preview,
        String reason) implements Page {
    public TaskFilePage {
        plans = List.copyOf(plans);
    }

    /** The plans as options. */
    public List<Option> planOptions() {
        return plans.stream()
                .map(one -> new Option(one.address(), one.year() + " " + one.title()))
                .toList();
    }
}
