package org.paodao.progress.card;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that was done with a card.
 *
 * @param version of the card after it
 * @param step such as answer
 * @param words reason or answer; may be empty
 */
public record CardStep(int version, String step, String words, Instant at, UUID by, String byName) {}
