package org.paodao.scoring.robust;

import java.util.List;

/**
 * A group of units that are ranked with each other.
 *
 * @param intervals     by place, then by unit; units that are not ranked are not among them
 * @param alike         largest sets of at least two units of which any two overlap, the better first; a unit may be in several
 * @param sensitivities of the leaves with full marks, in the order of the scheme
 */
public record GroupRobustness(
        String group, List<Interval> intervals, List<List<String>> alike, List<Sensitivity> sensitivities) {
    public GroupRobustness {
        intervals = List.copyOf(intervals);
        alike = alike.stream().map(List::copyOf).toList();
        sensitivities = List.copyOf(sensitivities);
    }
}
