/**
 * Scoring by a scheme: facts in, a ledger out. A total is the sum of its lines by construction, and every line says why and from which records. Start at {@link
 * org.paodao.scoring.appraisal.Appraisal}.
 */
@NullMarked
package org.paodao.scoring.appraisal;

import org.jspecify.annotations.NullMarked;
