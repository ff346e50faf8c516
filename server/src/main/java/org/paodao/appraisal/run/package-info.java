/**
 * Rounds of the appraisal and their runs: who is scored by which edition of a scheme, what is entered by hand, what is collected, and the ledger that comes out. Start
 * at {@link org.paodao.appraisal.run.AppraisalRounds} for what changes a round, {@link org.paodao.appraisal.run.Runs} for computing it, {@link
 * org.paodao.appraisal.run.RunLists} for what shows results; {@link org.paodao.appraisal.run.RoundStage} has the order of steps.
 */
@NamedInterface("run")
@NullMarked
package org.paodao.appraisal.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
