package org.paodao.appraisal.appeal;

import java.time.Instant;
import java.util.UUID;

/** A file that a unit put beside its appeal. */
public record HeldEvidence(UUID file, String name, Instant keptAt, String keptBy) {}
