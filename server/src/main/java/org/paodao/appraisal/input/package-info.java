/**
 * What clauses are scored by, collected from the modules that hold it: all units and all clauses of a kind at once, each input with the records that it counted.
 * Start at {@link org.paodao.appraisal.input.InputSource}; {@link org.paodao.appraisal.input.Tally} turns counted records into figures or events.
 */
@NullMarked
package org.paodao.appraisal.input;

import org.jspecify.annotations.NullMarked;
