/**
 * Carrying a plan out: the tasks under each outcome, work and reform, drafted by the unit that leads it, agreed by the office and kept in versions; what of
 * them is done. Start at {@link org.paodao.progress.Tasks} for what changes a list and {@link org.paodao.progress.TaskLists} for what shows it; {@link
 * org.paodao.progress.Stage} has the order of steps.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "rulebook",
            "access",
            "audit",
            "calendar",
            "files",
            "organization",
            "plan",
            "plan :: year",
            "indicator",
            "indicator :: light",
            "indicator :: value",
            "ui",
            "document",
            "scoring"
        })
@NullMarked
package org.paodao.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
