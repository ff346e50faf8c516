package org.paodao.progress.report;

import java.util.UUID;

/**
 * The office accepted a report: it stands.
 *
 * @param edition number of the version
 */
public record ReportAccepted(UUID jurisdiction, UUID unit, UUID round, UUID item, int edition) {}
