package org.paodao.progress.sheet;

import org.paodao.progress.PlanTaskLists;
import org.paodao.progress.report.LatestReports;
import org.springframework.stereotype.Component;

/** What is written into files: task lists, and what was reported of their items. */
@Component
record SheetSource(PlanTaskLists lists, LatestReports reports) {}
