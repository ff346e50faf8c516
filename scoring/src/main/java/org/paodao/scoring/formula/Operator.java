package org.paodao.scoring.formula;

/** What stands between two sides. */
enum Operator {
    PLUS('+', '+', 1),
    MINUS('-', '−', 1),
    TIMES('*', '×', 2),
    OVER('/', '÷', 2);

    private final char typed;
    private final char printed;
    private final int binding;

    Operator(char typed, char printed, int binding) {
        this.typed = typed;
        this.printed = printed;
        this.binding = binding;
    }

    char typed() {
        return typed;
    }

    char printed() {
        return printed;
    }

    /** The larger, the tighter it binds. */
    int binding() {
        return binding;
    }

    /** Whether the right side needs brackets if it binds no tighter. */
    boolean minds() {
        return this == MINUS || this == OVER;
    }
}
