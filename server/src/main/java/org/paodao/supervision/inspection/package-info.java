/**
 * Inspections (督查) after the State Council's Order 733: a yearly plan that fixes content, targets and scope, the load on each unit kept within a dated rule; then one
 * inspection for each unit, with a checklist, a sample that can be drawn again, findings, a conclusion in writing, the unit's answer and a second look. Start at {@link
 * org.paodao.supervision.inspection.InspectionPlans} and {@link org.paodao.supervision.inspection.Inspections}; {@link
 * org.paodao.supervision.inspection.InspectionStage} has the order of steps.
 */
@NamedInterface("inspection")
@NullMarked
package org.paodao.supervision.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
