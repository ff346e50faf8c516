package org.paodao.supervision.paper;

import java.time.Instant;
import java.util.UUID;

/** A template that was uploaded and does not hold yet. */
public record PaperUpload(PaperKind kind, UUID file, String name, Instant uploadedAt, String uploadedBy) {}
