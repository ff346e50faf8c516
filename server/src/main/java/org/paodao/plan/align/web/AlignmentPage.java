package org.paodao.plan.align.web;

import java.util.List;
import org.paodao.plan.Item;
import org.paodao.plan.align.Alignments;
import org.paodao.ui.Page;

/**
 * A plan beside the superior's.
 *
 * @param editor whether the reader may align items
 */
public record AlignmentPage(Alignments.Overview overview, boolean editor) implements Page {
    /** Where the plan lives. */
    public String planPath() {
        return "/" + overview.plan().head().address();
    }

    /** Where an item is aligned. */
    public String alignAddress(Item item) {
        return planPath() + "/" + item.address() + "?align=#alignment";
    }

    /** Own items that descend from nothing. */
    public List<Item> here() {
        return overview.unmappedHere();
    }
}
