package org.paodao.appraisal.run;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A computation of a round.
 *
 * @param number counted from 1 within the round
 * @param result null until it is done
 */
public record Run(
        UUID round,
        int number,
        Kind kind,
        State state,
        Progress progress,
        Begun begun,
        @Nullable Result result) {

    /** Whether it counts. */
    public enum Kind {
        /** 测算: to see what would come out. */
        DRY,
        /** 正式考核: freezes what is entered. */
        OFFICIAL;

        /** Last part of its message key. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How far the job is. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        /** It did not come to its end; another can be begun. */
        BROKEN;

        /** Last part of its message key. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether something is still to come. */
        public boolean isAtWork() {
            return this == WAITING || this == RUNNING;
        }
    }

    /**
     * What it is at.
     *
     * @param step such as COLLECTING
     * @param done how many parts of it, of {@code of}
     * @param beat when it was last heard of
     */
    public record Progress(String step, int done, int of, Instant beat) {}

    /** When and by whom. */
    public record Begun(Instant at, UUID by, String name) {}

    /**
     * What came of it.
     *
     * @param snapshot SHA-256 of what it was computed from
     * @param sha256 of what came out
     */
    public record Result(Instant at, String snapshot, String sha256, int units, int lines) {}

    /** Whether its results can be read. */
    public boolean isDone() {
        return state == State.DONE;
    }
}
