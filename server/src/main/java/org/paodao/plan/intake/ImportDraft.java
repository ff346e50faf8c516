package org.paodao.plan.intake;

/**
 * An import with its content.
 *
 * @param line what is known of it
 * @param text the document's normalised text, in which the draft's ranges count
 * @param review the draft
 * @param canUndo whether there is a change to undo
 * @param canRedo whether there is an undone change to do again
 */
public record ImportDraft(ImportLine line, String text, Review review, boolean canUndo, boolean canRedo) {}
