/**
 * What units say of the items that they lead, round by round: written by the liaison, approved by the head, accepted by the office, all versions kept. Start at
 * {@link org.paodao.progress.report.Reports} for the steps and {@link org.paodao.progress.report.ReportLists} for what is shown; {@link
 * org.paodao.progress.report.ReportState} has the order of steps.
 */
@NamedInterface("report")
@NullMarked
package org.paodao.progress.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
