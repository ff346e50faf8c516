package org.paodao.document;

import org.jspecify.annotations.Nullable;

/** Stretches of time, which end when their second part does: 3月1日—4月30日, 3—5月, 自3月起至12月底止. */
final class Spans {
    private static final Words JOINT = Words.of("至 到 - — – ~ ～ -- —— 起至 起到 开始至 开始到 始至 起- 起— 起,至");
    private static final Words CLOSE = Words.of("止 为止 结束");

    private Spans() {}

    /** Length of what joins two parts of the calendar; 0 when nothing does. */
    static int joint(String text, int at, int limit) {
        return JOINT.at(text, at, limit);
    }

    /** The stretch from one expression to the other; null when the second does not end later. */
    static @Nullable Moment of(String text, Moment first, @Nullable Moment second, int limit) {
        boolean later = second != null
                && second.date() != null
                && first.date() != null
                && !second.date().isBefore(first.date());
        if (second == null || !later) {
            return null;
        }
        int end = second.end() + CLOSE.at(text, second.end(), limit);
        return new Moment(first.start(), end, second.date(), second.year(), Moment.Precision.SPAN, second.tail());
    }

    /** 3—5月: both bounds before the one word that names them. */
    static @Nullable Moment bounded(Numeral first, Numeral last, @Nullable Moment end) {
        boolean rises = first.value().compareTo(last.value()) < 0;
        return end == null || !rises
                ? null
                : new Moment(end.start(), end.end(), end.date(), end.year(), Moment.Precision.SPAN, end.tail());
    }
}
