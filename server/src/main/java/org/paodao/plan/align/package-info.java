/**
 * Plans of several jurisdictions beside each other: versions passed up and down, items that descend from a superior's, and
 * whether a local target is stricter.
 *
 * <p>Start at {@link org.paodao.plan.align.Passings}, {@link org.paodao.plan.align.Received} and {@link
 * org.paodao.plan.align.Alignments}.
 */
@NamedInterface("align")
@NullMarked
package org.paodao.plan.align;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
