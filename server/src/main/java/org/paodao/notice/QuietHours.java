package org.paodao.notice;

import java.time.LocalTime;
import java.time.ZonedDateTime;

/** Hours in which nobody is written to; over midnight when they end before they begin, none when both are the same. */
public record QuietHours(LocalTime from, LocalTime until) {

    /** The first moment from this one on that is not quiet. */
    public ZonedDateTime next(ZonedDateTime moment) {
        LocalTime time = moment.toLocalTime();
        if (!holds(time)) {
            return moment;
        }
        ZonedDateTime end = moment.with(until);
        return end.isAfter(moment) ? end : end.plusDays(1);
    }

    private boolean holds(LocalTime time) {
        return from.isBefore(until)
                ? !time.isBefore(from) && time.isBefore(until)
                : from.isAfter(until) && (!time.isBefore(from) || time.isBefore(until));
    }
}
