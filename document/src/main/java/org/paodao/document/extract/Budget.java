package org.paodao.document.extract;

import org.paodao.document.ReadingProgress;
import org.paodao.document.Unreadable.Cause;

/** What is left of the {@link Limits} while one file is read. Used by one thread. */
final class Budget {
    private final Limits limits;
    private final ReadingProgress progress;
    private final long deadline;
    private long inflated;
    private long chars;

    Budget(Limits limits) {
        this(limits, new ReadingProgress());
    }

    Budget(Limits limits, ReadingProgress progress) {
        this.limits = limits;
        this.progress = progress;
        this.deadline = System.nanoTime() + limits.time().toNanos();
    }

    Limits limits() {
        return limits;
    }

    /** To be called often wherever a file decides how long something takes. */
    void tick() {
        if (progress.stopped()) {
            throw stopped();
        }
        if (System.nanoTime() - deadline > 0) {
            throw late(limits);
        }
    }

    /** How much of the file has been read, where its parts can be counted. */
    void reach(long done, long total) {
        tick();
        progress.reach(done, total);
    }

    static Stop stopped() {
        return Stop.because(Cause.STOPPED, "");
    }

    static Stop late(Limits limits) {
        return Stop.because(
                Cause.TOO_LARGE, "not read within %d s".formatted(limits.time().toSeconds()));
    }

    /**
     * Counts bytes that came out of a compressed part.
     *
     * @param more bytes just inflated
     * @param part bytes of this part so far
     * @param compressed size of the part in the file
     */
    void inflate(long more, long part, long compressed) {
        tick();
        inflated += more;
        if (inflated > limits.inflated()) {
            throw Stop.because(Cause.BOMB, "more than %d MB when unpacked".formatted(limits.inflated() >> 20));
        }
        if (part > Limits.FREE && part / Math.max(1, compressed) > limits.ratio()) {
            throw Stop.because(Cause.BOMB, "a part grows more than %d times".formatted(limits.ratio()));
        }
    }

    void write(long more) {
        chars += more;
        if (chars > limits.chars()) {
            throw Stop.because(Cause.TOO_LARGE, "more than %d characters".formatted(limits.chars()));
        }
    }
}
