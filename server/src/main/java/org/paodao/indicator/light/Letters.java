package org.paodao.indicator.light;

import static java.util.function.Function.identity;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Due;
import org.paodao.scoring.light.Light;

/**
 * How the lights of a line in a year are kept: in words with a letter for each of them. Lights and dues have the letter that their names begin with; the letters
 * of periods follow each other as periods do that are sorted as they are written.
 */
final class Letters {
    private static final char YES = 't';
    private static final char NO = 'f';
    private static final char FIRST_MONTH = 'a';
    private static final char FIRST_HALF = 'm';
    private static final char FIRST_QUARTER = 'q';
    private static final char YEAR = 'Y';
    private static final Map<Character, Light> LIGHTS =
            Arrays.stream(Light.values()).collect(Collectors.toMap(Letters::of, identity()));
    private static final Map<Character, Due> DUES =
            Arrays.stream(Due.values()).collect(Collectors.toMap(Letters::of, identity()));

    private Letters() {}

    static char of(Light light) {
        return light.name().charAt(0);
    }

    static char of(Due due) {
        return due.name().charAt(0);
    }

    static char of(boolean flag) {
        return flag ? YES : NO;
    }

    /** The letter within its year. */
    static char of(Period period) {
        return (char) (first(period.frequency()) + period.number() - 1);
    }

    private static char first(Frequency frequency) {
        return switch (frequency) {
            case MONTH -> FIRST_MONTH;
            case HALF -> FIRST_HALF;
            case QUARTER -> FIRST_QUARTER;
            case YEAR -> YEAR;
        };
    }

    static Light light(char letter) {
        return known(LIGHTS, letter);
    }

    static Due due(char letter) {
        return known(DUES, letter);
    }

    static boolean flag(char letter) {
        return letter == YES;
    }

    static Period period(int year, char letter) {
        Frequency frequency = frequency(letter);
        return new Period(year, frequency, letter - first(frequency) + 1);
    }

    private static Frequency frequency(char letter) {
        if (letter == YEAR) {
            return Frequency.YEAR;
        }
        return letter < FIRST_HALF ? Frequency.MONTH : letter < FIRST_QUARTER ? Frequency.HALF : Frequency.QUARTER;
    }

    private static <T> T known(Map<Character, T> each, char letter) {
        T known = each.get(letter);
        if (known == null) {
            throw new IllegalArgumentException("No such letter: " + letter);
        }
        return known;
    }

    /** The letter at a place of a word, or the one that holds for all places. */
    static char nth(String word, int place) {
        return word.charAt(word.length() == 1 ? 0 : place);
    }
}
