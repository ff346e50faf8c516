package org.paodao.kernel;

import java.util.function.Function;

/**
 * Stack traces for the log without what exceptions say: their messages can hold what users typed. The kinds of exception and
 * the places in the program remain.
 */
public final class Traces {
    private static final int DEEPEST = 10;

    private Traces() {}

    /** The trace of a defect, beginning with a new line. */
    public static String withoutMessages(Throwable defect) {
        return withoutMessages(defect, cause -> "");
    }

    /**
     * The same with a word about each exception.
     *
     * @param word what can be said of it without its message; may be empty
     */
    public static String withoutMessages(Throwable defect, Function<Throwable, String> word) {
        var trace = new StringBuilder();
        Throwable cause = defect;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            trace.append(depth == 0 ? "\n" : "\ncaused by ")
                    .append(cause.getClass().getName())
                    .append(word.apply(cause));
            for (StackTraceElement place : cause.getStackTrace()) {
                trace.append("\n\tat ").append(place);
            }
            cause = cause.getCause();
        }
        return trace.toString();
    }
}
