package org.paodao.progress.report;

import org.springframework.stereotype.Component;

/** Where reports stand. */
@Component
record Books(ReportTables reports, VersionTables versions) {}
