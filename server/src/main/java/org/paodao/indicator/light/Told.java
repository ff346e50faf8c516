package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.paodao.scoring.Period;
import org.paodao.scoring.Reason;

/**
 * A reason as it is stored and sent.
 *
 * @param arguments each as text after the letter of its kind: {@code n:42.3}, {@code i:3}, {@code p:2023-06}, {@code t:YELLOW}
 */
public record Told(String key, List<String> arguments) {
    public Told {
        arguments = List.copyOf(arguments);
    }

    /** A reason on its way. */
    public static Told of(Reason reason) {
        // Without a stream: there is one of each of hundreds of thousands of forecasts, of two arguments.
        List<String> written = new ArrayList<>(reason.arguments().size());
        reason.arguments().forEach(argument -> written.add(write(argument)));
        return new Told(reason.key(), written);
    }

    static List<Told> of(List<Reason> reasons) {
        return reasons.stream().map(Told::of).toList();
    }

    /** The reason again. */
    public Reason reason() {
        return new Reason(key, arguments.stream().map(Told::read).toList());
    }

    private static String write(Object argument) {
        return switch (argument) {
            case BigDecimal number -> "n:" + number.toPlainString();
            case Integer number -> "i:" + number;
            case Period period -> "p:" + period;
            default -> "t:" + argument;
        };
    }

    private static Object read(String written) {
        String text = written.substring(2);
        return switch (written.charAt(0)) {
            case 'n' -> new BigDecimal(text);
            case 'i' -> Integer.valueOf(text);
            case 'p' -> Period.parse(text);
            default -> text;
        };
    }
}
