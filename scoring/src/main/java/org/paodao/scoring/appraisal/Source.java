package org.paodao.scoring.appraisal;

/**
 * A record that was counted.
 *
 * @param kind what sort of record, such as {@code value}, {@code matter}, {@code report}
 * @param id   of the record
 * @param text how a reader recognises it
 */
public record Source(String kind, String id, String text) {}
