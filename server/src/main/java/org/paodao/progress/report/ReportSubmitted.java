package org.paodao.progress.report;

import java.util.UUID;

/**
 * A liaison sent a report to the head of the unit.
 *
 * @param edition number of the version
 */
public record ReportSubmitted(UUID jurisdiction, UUID unit, UUID round, UUID item, int edition) {}
