package org.paodao.progress.report;

import org.springframework.stereotype.Component;

/** Where reports stand. */
@Component
record ReportBooks(ReportTables reports, ReportVersionTables versions) {}
