package org.paodao.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request that cannot be met for a reason the user can understand and act on.
 *
 * <p>Each flaw names a message key with two sentences: {@code refusal.<key>} says what stands in the way, {@code
 * refusal.<key>.remedy} what to do now. Everything else that is thrown is a defect.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Kind kind;
    private final transient List<Flaw> flaws;

    private Refusal(Kind kind, List<Flaw> flaws) {
        super(kind + " " + flaws, null, false, false);
        if (flaws.isEmpty()) {
            throw new IllegalArgumentException("A refusal needs a reason.");
        }
        this.kind = kind;
        this.flaws = List.copyOf(flaws);
    }

    /** What was given is not valid; each flaw may name its field. */
    public static Refusal invalid(List<Flaw> flaws) {
        return new Refusal(Kind.INVALID, flaws);
    }

    public static Refusal invalid(String field, String key, Object... arguments) {
        return invalid(List.of(Flaw.at(field, key, arguments)));
    }

    /** Someone else was faster, or the state does not allow it now. */
    public static Refusal conflict(String key, Object... arguments) {
        return new Refusal(Kind.CONFLICT, List.of(Flaw.of(key, arguments)));
    }

    /** There is no such thing, or none that this user may know of. */
    public static Refusal notFound(String key, Object... arguments) {
        return new Refusal(Kind.NOT_FOUND, List.of(Flaw.of(key, arguments)));
    }

    public static Refusal forbidden(String key, Object... arguments) {
        return new Refusal(Kind.FORBIDDEN, List.of(Flaw.of(key, arguments)));
    }

    public static Refusal tooMany(String key, Object... arguments) {
        return new Refusal(Kind.TOO_MANY, List.of(Flaw.of(key, arguments)));
    }

    public Kind kind() {
        return kind;
    }

    public List<Flaw> flaws() {
        return flaws;
    }

    /** What sort of refusal, with its HTTP status. */
    public enum Kind {
        INVALID(422),
        CONFLICT(409),
        NOT_FOUND(404),
        FORBIDDEN(403),
        TOO_MANY(429);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    /**
     * One thing that stands in the way.
     *
     * @param field form field or cell concerned; null when it is the whole request
     * @param key message key below {@code refusal.}
     * @param arguments for the message
     */
    public record Flaw(@Nullable String field, String key, List<Object> arguments) {
        public static Flaw of(String key, Object... arguments) {
            return new Flaw(null, key, List.of(arguments));
        }

        public static Flaw at(String field, String key, Object... arguments) {
            return new Flaw(field, key, List.of(arguments));
        }
    }
}
