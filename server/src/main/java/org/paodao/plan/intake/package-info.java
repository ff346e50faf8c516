/**
 * From an official document to a plan: reading, review by a person, matching of units, reconciliation, confirmation.
 *
 * <p>Start at {@link org.paodao.plan.intake.Imports} (use cases). {@link org.paodao.plan.intake.Review} is the draft a
 * person works on; every change of it is a {@link org.paodao.plan.intake.ReviewEdit}, a pure function.
 */
@NamedInterface("intake")
@NullMarked
package org.paodao.plan.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
