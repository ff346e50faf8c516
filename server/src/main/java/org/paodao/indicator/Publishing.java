package org.paodao.indicator;

import java.time.LocalDate;

/**
 * The wish to make the draft the next edition.
 *
 * @param requestKey repeated by a double click or a retry, so that the edition comes out once
 * @param reason why
 * @param holdsFrom the first day whose figures are judged by it
 */
public record Publishing(String requestKey, String reason, LocalDate holdsFrom) {}
