/**
 * What the office sets up around plans: programmes that hold the plans of several years together, the words that new plans
 * are offered, and the words of one plan.
 *
 * <p>Start at {@link org.paodao.plan.setup.Programmes}, {@link org.paodao.plan.setup.Vocabularies} and {@link
 * org.paodao.plan.setup.PlanWords}.
 */
@NamedInterface("setup")
@NullMarked
package org.paodao.plan.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
