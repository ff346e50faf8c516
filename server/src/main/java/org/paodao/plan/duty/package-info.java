/**
 * Who looks after which item: leader in charge (分管领导), lead section (牵头科室), liaison (联络员), inherited from the unit
 * unless the item says otherwise; and the handover when somebody leaves, so that nothing is ever without an owner.
 *
 * <p>Start at {@link org.paodao.plan.duty.Duties} and {@link org.paodao.plan.duty.Handovers}. It stands in the plan because
 * a duty names an item, and the organisation knows no items.
 */
@NamedInterface("duty")
@NullMarked
package org.paodao.plan.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
