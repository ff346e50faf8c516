/**
 * Whether a plan is complete: small pure rules over its newest version, each with what to do about what it finds. Start at
 * {@link org.paodao.plan.check.Rule}.
 */
@NullMarked
package org.paodao.plan.check;

import org.jspecify.annotations.NullMarked;
