package org.paodao.kernel;

/** Texts that have to end somewhere: never within a sign that takes two places, such as a rare Chinese character or an emoji. */
public final class Shortened {
    private static final String LEFT_OUT = "…";

    private Shortened() {}

    /** The text, or its beginning with an ellipsis, in no more than so many places. */
    public static String to(int most, String text) {
        return text.length() <= most ? text : beginning(most - LEFT_OUT.length(), text) + LEFT_OUT;
    }

    /** The text or its beginning in no more than so many places, where there is no room to say that something is left out. */
    public static String beginning(int most, String text) {
        if (text.length() <= most) {
            return text;
        }
        boolean within = most > 0 && Character.isHighSurrogate(text.charAt(most - 1));
        return text.substring(0, within ? most - 1 : most);
    }
}
