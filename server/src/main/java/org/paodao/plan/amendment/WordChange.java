package org.paodao.plan.amendment;

import java.util.List;
import java.util.Locale;

/**
 * A kind, a scheme or a category that only one of two versions has, or that is otherwise in the other.
 *
 * @param sort what it is
 * @param scheme code of a category's scheme; empty for other words
 * @param code its own, which never changes
 * @param name what it is called now, or was called when it is gone
 * @param turn what happened to it
 * @param said what it says otherwise; of a new one all that it says besides its name
 */
public record WordChange(Sort sort, String scheme, String code, Name name, Turn turn, List<Said> said) {
    public WordChange {
        said = List.copyOf(said);
    }

    /** What a word is. */
    public enum Sort {
        KIND,
        SCHEME,
        CATEGORY
    }

    /** What happened to a word. */
    public enum Turn {
        CAME,
        WENT,
        CHANGED
    }

    /** What a word says. */
    public enum Trait {
        NAME,
        NAME_EN,
        MEASURE,
        LEVEL,
        SUPPORTS,
        MEASURED,
        PARENT,
        PLACE;

        /** Last part of its message key. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A name in both languages. */
    public record Name(String zh, String en) {
        /** In the reader's language. */
        public String in(boolean chinese) {
            return chinese ? zh : en;
        }
    }

    /**
     * One thing that a word says otherwise.
     *
     * @param before names as they were; empty where nothing was said, and where only the order is another
     * @param after names as they are
     */
    public record Said(Trait trait, List<Name> before, List<Name> after) {
        public Said {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }
}
