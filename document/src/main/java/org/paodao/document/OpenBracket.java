package org.paodao.document;

/** The bracket that is open while a text is read character by character, with what it has said so far. */
final class OpenBracket {
    private static final int LONGEST = 400;

    private final StringBuilder said = new StringBuilder();
    private int depth;
    private int line;

    /**
     * Reads the next character.
     *
     * @param at in which line it stands
     * @return whether the outermost bracket closes here
     */
    boolean closesAt(int at, char c) {
        switch (c) {
            case '(', '[', '【', '〔' -> open(at, c);
            case ')', ']', '】', '〕' -> {
                depth--;
                if (depth == 0) {
                    return true;
                }
                depth = Math.max(0, depth);
            }
            default -> {
                if (depth > 0) {
                    said.append(c);
                }
            }
        }
        return false;
    }

    private void open(int at, char c) {
        if (depth++ == 0) {
            said.setLength(0);
            line = at;
        } else {
            said.append(c);
        }
    }

    boolean isOpen() {
        return depth > 0;
    }

    /** Whether it has said more than a statement of duties does. */
    boolean isLong() {
        return said.length() > LONGEST;
    }

    /** Takes it for none. */
    void leave() {
        depth = 0;
    }

    /** What stands behind where it opened, brackets that close left out. */
    CharSequence said() {
        return said;
    }

    /** The line in which it opened. */
    int line() {
        return line;
    }
}
