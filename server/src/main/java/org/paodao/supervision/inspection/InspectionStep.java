package org.paodao.supervision.inspection;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that was done with an inspection or an entry of the plan.
 *
 * @param version after it
 * @param step such as answer
 * @param words reason or answer; may be empty
 */
public record InspectionStep(int version, String step, String words, Instant at, UUID by, String byName) {}
