package org.paodao.indicator.web.light;

/** A mark on an axis of a {@link Chart}. */
public record Tick(int at, String text) {
    private static final int SHORT = 7;
    /** On a phone, as {@code light.css} has them. */
    private static final int SIZE = 22;

    private static final int SIZE_OF_LONG = 18;
    /** How wide a digit and what stands between digits is, in hundredths of its size, in the widest of the usual fonts. */
    private static final int DIGIT = 64;

    private static final int POINT = 40;
    private static final int HUNDRED = 100;

    /** Whether it has more digits than a phone has room for at the usual size. */
    public boolean isLong() {
        return text.length() > SHORT;
    }

    /** How wide it is on a phone, where the field is drawn at half its size, at most; as a part of the field. */
    int onPhone() {
        int hundredths = text.chars()
                .map(letter -> Character.isDigit(letter) ? DIGIT : POINT)
                .sum();
        return (hundredths * (isLong() ? SIZE_OF_LONG : SIZE) + HUNDRED - 1) / HUNDRED;
    }
}
