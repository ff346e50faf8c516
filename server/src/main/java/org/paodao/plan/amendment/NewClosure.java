package org.paodao.plan.amendment;

import java.time.LocalDate;

/**
 * What is said to close a time.
 *
 * @param requestKey the same for a double click or a retry
 * @param until the last day that is closed
 * @param reason why
 */
public record NewClosure(String requestKey, LocalDate until, String reason) {}
