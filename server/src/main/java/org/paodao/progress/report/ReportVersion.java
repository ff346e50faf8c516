package org.paodao.progress.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a report that was sent, with what became of it.
 *
 * @param number from 1
 * @param computed percent by milestones when it was sent; null where there are none
 * @param approved by the unit's head; null if not
 * @param accepted by the office; null if not
 * @param returned by head or office; null if not
 * @param byOffice whether the office returned it
 * @param remarks why it was returned
 */
public record ReportVersion(
        int number,
        ReportContent content,
        @Nullable BigDecimal computed,
        Act submitted,
        @Nullable Act approved,
        @Nullable Act accepted,
        @Nullable Act returned,
        boolean byOffice,
        List<Remark> remarks) {
    public ReportVersion {
        remarks = List.copyOf(remarks);
    }

    /** The remarks on a field. */
    public List<Remark> remarks(Field field) {
        return remarks.stream().filter(remark -> remark.field() == field).toList();
    }

    /** The same with its remarks. */
    ReportVersion with(List<Remark> said) {
        return new ReportVersion(number, content, computed, submitted, approved, accepted, returned, byOffice, said);
    }

    /** Who did something, and when. */
    public record Act(String by, Instant at) {}
}
