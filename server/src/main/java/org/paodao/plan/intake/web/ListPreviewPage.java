package org.paodao.plan.intake.web;

import java.util.List;
import org.paodao.document.list.ListKind;
import org.paodao.organization.Unit;
import org.paodao.plan.intake.ListPreview;
import org.paodao.ui.Page;

/**
 * A list before it goes into its plan.
 *
 * @param units the organisation's units
 */
public record ListPreviewPage(ListPreview preview, List<Unit> units) implements Page {

    public ListKind kind() {
        return preview.draft().kind();
    }

    public String address() {
        return "/" + preview.plan().address() + "/lists";
    }
}
