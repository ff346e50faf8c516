/**
 * Appraisal (绩效考核): schemes as dated, versioned trees of clauses; rounds whose runs turn what Paodao holds into a ledger of lines; marks of scorers; what is shown to units,
 * appeals against lines, rulings and publication. The rules themselves are computed by the library {@code scoring}.
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
            "progress :: card",
            "progress :: light",
            "progress :: round",
            "progress :: report",
            "supervision",
            "supervision :: problem",
            "supervision :: paper",
            "rulebook",
            "ui",
            "document",
            "scoring"
        })
@NullMarked
package org.paodao.appraisal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
