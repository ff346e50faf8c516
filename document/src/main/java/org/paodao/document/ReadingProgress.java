package org.paodao.document;

import java.util.OptionalInt;
import java.util.concurrent.CancellationException;

/**
 * How far the reading of one document has come, and the way to end it: whoever reads says how far it is, others ask and stop it from
 * any thread.
 */
public final class ReadingProgress {
    private static final int ALL = 100;
    private static final int UNKNOWN = -1;

    private volatile At at = new At(Stage.TEXT, UNKNOWN);
    private volatile boolean stopped;

    /** What is done to a document, one after the other. */
    public enum Stage {
        /** The text is taken out of the file. */
        TEXT,
        /** Tasks, units, dates and targets are recognised in the text. */
        TASKS
    }

    private record At(Stage stage, int percent) {}

    /** What is being done. */
    public Stage stage() {
        return at.stage;
    }

    /** How much of the stage is done, from 0 to 100; empty where nobody can know. */
    public OptionalInt percent() {
        int percent = at.percent;
        return percent == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(percent);
    }

    /** Ends the reading as soon as it notices. */
    public void stop() {
        stopped = true;
    }

    /** Whether somebody wants the reading to end. */
    public boolean stopped() {
        return stopped;
    }

    /**
     * The reader is at the beginning of a stage.
     *
     * @throws CancellationException when the reading was stopped
     */
    public void begin(Stage stage) {
        check();
        at = new At(stage, UNKNOWN);
    }

    /**
     * The reader has done a part of the stage; it never goes back.
     *
     * @throws CancellationException when the reading was stopped
     */
    public void reach(long done, long total) {
        check();
        int percent = total <= 0 ? UNKNOWN : (int) Math.clamp(ALL * done / total, 0, ALL);
        if (percent > at.percent) {
            at = new At(at.stage, percent);
        }
    }

    private void check() {
        if (stopped) {
            throw new CancellationException();
        }
    }
}
