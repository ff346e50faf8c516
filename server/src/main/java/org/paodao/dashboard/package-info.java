/** The workbench, and setting an installation up: what stands above all other modules. Start at {@link org.paodao.dashboard.FirstStart}. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "access",
            "organization",
            "document",
            "scoring",
            "plan",
            "plan :: intake",
            "plan :: duty",
            "plan :: setup",
            "plan :: align",
            "plan :: map",
            "indicator",
            "indicator :: value",
            "progress",
            "progress :: ask",
            "progress :: card",
            "progress :: claim",
            "progress :: report",
            "progress :: round",
            "progress :: sheet",
            "supervision",
            "supervision :: clock",
            "supervision :: inspection",
            "supervision :: meeting",
            "supervision :: problem",
            "supervision :: timer",
            "appraisal :: appeal",
            "appraisal :: run",
            "appraisal :: scheme",
            "notice"
        })
@NullMarked
package org.paodao.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
