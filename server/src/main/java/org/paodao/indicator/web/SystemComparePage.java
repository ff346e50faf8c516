package org.paodao.indicator.web;

import java.util.List;
import org.paodao.indicator.Edition;
import org.paodao.indicator.SystemDifference;
import org.paodao.ui.Page;

/** What changed from one edition of the system to another; 0 is before the first. */
public record SystemComparePage(List<Edition> editions, int from, int to, List<SystemDifference> changes, Namer names)
        implements Page {
    public SystemComparePage {
        editions = List.copyOf(editions);
        changes = List.copyOf(changes);
    }
}
