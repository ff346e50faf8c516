/**
 * Closing loops: instructions, meeting decisions and other matters from their registration to the closing review, with deadlines in working days; major problems
 * until they are verified as solved; inspections; meetings. Start at {@link org.paodao.supervision.Supervision} for what changes a matter, {@link
 * org.paodao.supervision.MatterLists} for what shows them and {@link org.paodao.supervision.MatterStage} for the order of steps.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
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
            "progress",
            "progress :: light",
            "progress :: round",
            "progress :: report",
            "rulebook",
            "ui",
            "document",
            "scoring"
        })
@NullMarked
package org.paodao.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
