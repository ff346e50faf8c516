package org.paodao.notice.web;

import org.jspecify.annotations.Nullable;

/**
 * A robot as it is typed.
 *
 * @param unit name of the unit whose messages it takes; empty for the office's
 */
public record RobotForm(
        @Nullable String name,
        @Nullable String address,
        @Nullable String secret,
        @Nullable String unit) {
    static final RobotForm EMPTY = new RobotForm(null, null, null, null);

    /** What a field says; empty for nothing. */
    public static String get(@Nullable String field) {
        return field == null ? "" : field.strip();
    }

    @Override
    public String toString() {
        return "RobotForm";
    }
}
