package org.paodao.scoring.fairness;

import org.paodao.scoring.Reason;

/**
 * Something to ask about; never a finding and never a deduction.
 *
 * @param unit    whom to ask; empty if it is about a subject over all units
 * @param subject code of the clause or indicator; empty if it is about a unit over all subjects
 * @param reason  the figures, with a sentence of {@link Doubts}
 */
public record Question(Screen screen, String unit, String subject, Reason reason) {}
