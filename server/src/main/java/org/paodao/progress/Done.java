package org.paodao.progress;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a task or milestone was said to be done.
 *
 * @param on the day; null once it was taken back
 * @param by who said so
 * @param version counts every change, so that a stale form is told
 */
public record Done(@Nullable LocalDate on, String by, Instant at, int version) {}
