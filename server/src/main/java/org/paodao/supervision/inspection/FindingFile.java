package org.paodao.supervision.inspection;

import java.time.Instant;
import java.util.UUID;

/** A file that shows what an inspection found. */
public record FindingFile(UUID finding, UUID file, String name, Instant keptAt, String keptBy) {}
