package org.paodao.audit.chain;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The first record that is not as it was written.
 *
 * @param kind what is wrong
 * @param lane the lane; null when it is about an anchor or a pruning
 * @param number in the lane, or of the anchor
 * @param id of the entry, where it is known
 */
public record Finding(
        Kind kind,
        UUID jurisdiction,
        @Nullable Integer lane,
        long number,
        @Nullable UUID id) {

    static Finding at(Kind kind, ChainEntry entry) {
        return new Finding(
                kind,
                entry.jurisdiction(),
                entry.place().lane(),
                entry.place().number(),
                entry.content().id());
    }

    static Finding missing(UUID jurisdiction, int lane, long number) {
        return new Finding(Kind.MISSING, jurisdiction, lane, number, null);
    }

    static Finding anchor(Kind kind, UUID jurisdiction, long number) {
        return new Finding(kind, jurisdiction, null, number, null);
    }

    /** One line for the console. */
    @Override
    public String toString() {
        return "%s: jurisdiction %s, %s%d%s: %s"
                .formatted(
                        kind,
                        jurisdiction,
                        lane == null ? "anchor " : "lane " + lane + ", record ",
                        number,
                        id == null ? "" : ", id " + id,
                        kind.sentence);
    }

    /** What can be wrong. */
    public enum Kind {
        ALTERED("its content or place is not what was written"),
        MISSING("it is not there, though others show that it was"),
        HEAD_MISSING("the end of its lane is not noted"),
        INSERTED("it was not written by the application"),
        REPLACED("another record stands where this one stood"),
        NOT_AS_ANCHORED("it is not the record that an anchor holds"),
        ANCHOR_ALTERED("the anchor is not what was written"),
        ANCHOR_MISSING("the anchor is not there"),
        PRUNING_FALSE("records were removed that had to be kept, or without a note");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }

        /** Its part of a message key. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
