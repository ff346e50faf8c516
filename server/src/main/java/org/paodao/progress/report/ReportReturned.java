package org.paodao.progress.report;

import java.util.UUID;

/**
 * A report was returned to its liaison with reasons.
 *
 * @param edition number of the version
 */
public record ReportReturned(UUID jurisdiction, UUID unit, UUID round, UUID item, int edition) {}
