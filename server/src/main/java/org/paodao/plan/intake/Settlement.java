package org.paodao.plan.intake;

/**
 * What a person said to a point of the reconciliation.
 *
 * @param settled whether it is settled; otherwise it is left open with a note and stays on the plan's page
 * @param note how it was settled, or why it stays open
 */
public record Settlement(boolean settled, String note) {}
