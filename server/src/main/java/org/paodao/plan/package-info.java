/**
 * The plan of a year: its items, units, targets, links and versions, the documents it came from, and the pages that show
 * it. Start at {@link org.paodao.plan.Plans} for what changes a plan and {@link org.paodao.plan.PlanLists} for what shows
 * it.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "access", "audit", "calendar", "files", "organization", "ui", "document"})
@NullMarked
package org.paodao.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
