/**
 * What units claim, held against what is known: documents without a number, figures that differ from approved ones, evidence and words that were used before,
 * achievements that two units claim. Findings warn whoever decides; they block nothing. Start at {@link org.paodao.progress.claim.Claims}; {@link
 * org.paodao.progress.claim.SharedCredits} has what is shared between units.
 */
@NamedInterface("claim")
@NullMarked
package org.paodao.progress.claim;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
