package org.paodao.supervision.clock;

/**
 * When a step of urging is due.
 *
 * @param day working days after the last day; negative for before it
 */
public record Rung(UrgingStep step, int day) {}
