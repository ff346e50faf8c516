package org.paodao.scoring.robust;

/**
 * Where a unit's place lies in nine of ten draws.
 *
 * @param place without any change; equal totals share it
 * @param kept  draws in which the place stays as it is
 */
public record Interval(String unit, int place, Bounds bounds, int kept) {

    /** Places not passed by 5 %, 50 % and 95 % of the draws. */
    public record Bounds(int best, int middle, int worst) {}

    /** Whether the other cannot be told apart from it. */
    public boolean overlaps(Interval other) {
        return bounds.best <= other.bounds.worst && other.bounds.best <= bounds.worst;
    }
}
