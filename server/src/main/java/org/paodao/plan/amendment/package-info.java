/**
 * Changing a published plan: drafts that somebody opens with a reason, the edits in them, their way to the next version, and
 * what any two versions differ in.
 *
 * <p>Start at {@link org.paodao.plan.amendment.Amendments} (use cases). {@link org.paodao.plan.amendment.Content} is what a
 * version says, as plain values; an {@link org.paodao.plan.amendment.Edit} is a pure function over it, a {@link
 * org.paodao.plan.amendment.Difference} tells two of them apart.
 */
@NamedInterface("amendment")
@NullMarked
package org.paodao.plan.amendment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
