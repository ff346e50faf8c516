package org.paodao.document.extract;

/** The normalised text while it is written, line by line. */
final class Lines {
    private final StringBuilder text = new StringBuilder();
    private final Budget budget;

    Lines(Budget budget) {
        this.budget = budget;
    }

    /** Adds one line, or several if there are line breaks in it. */
    void add(CharSequence line) {
        budget.write(line.length() + 1L);
        int from = text.length();
        text.append(line).append('\n');
        Normal.cleanFrom(text, from);
    }

    Budget budget() {
        return budget;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
