package org.paodao.appraisal.scheme;

import java.util.UUID;

/**
 * Which scheme it is.
 *
 * @param code short, such as 2026-JX; never changes
 */
public record SchemeHead(UUID id, String code, String name, int version) {}
