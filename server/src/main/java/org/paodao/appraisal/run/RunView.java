package org.paodao.appraisal.run;

import org.paodao.scoring.appraisal.Assessment;
import org.paodao.scoring.appraisal.Facts;
import org.paodao.scoring.scheme.Scheme;

/**
 * A run with everything: what it was computed from, and what came out.
 *
 * @param scheme as it was frozen with the run
 * @param facts what was known of each unit
 * @param assessment the lines of each unit in the order of its ledger
 */
public record RunView(Round round, Run run, Scheme scheme, Facts facts, Assessment assessment) {}
