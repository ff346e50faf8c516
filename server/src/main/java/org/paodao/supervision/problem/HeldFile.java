package org.paodao.supervision.problem;

import java.time.Instant;
import java.util.UUID;

/** A file that shows what was done about a problem. */
public record HeldFile(UUID file, String name, Instant keptAt, String keptBy) {}
