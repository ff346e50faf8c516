package org.paodao.appraisal.appeal;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that was done with an appeal.
 *
 * @param version of the appeal after it
 * @param step    such as hear
 * @param words   reason or ruling; may be empty
 */
public record AppealStep(int version, String step, String words, Instant at, UUID by, String byName) {}
