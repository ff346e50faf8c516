package org.paodao.organization;

import java.time.LocalDate;

/**
 * A kind of units, such as 部门 or 乡镇: the jurisdiction's own data.
 *
 * @param code what units refer to; never changes
 * @param position among the kinds
 * @param since first day
 * @param until the day from which no unit becomes of this kind any more
 */
public record UnitKind(
        String code, String nameZh, String nameEn, int position, LocalDate since, LocalDate until, int version) {

    public String name(boolean chinese) {
        return chinese ? nameZh : nameEn;
    }

    /** Whether a unit can be of this kind on a day. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(since) && day.isBefore(until);
    }
}
