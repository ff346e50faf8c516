package org.paodao.progress.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days by which something is due, as lists print them. */
final class Deadlines {
    private static final Pattern FORM = Pattern.compile(
            "(?:(\\d{4})\\s*[年./-]\\s*)?(\\d{1,2})(?:\\s*[./-]\\s*(\\d{1,2})|\\s*月\\s*(?:(\\d{1,2})\\s*日|底|末)?)\\s*(?:之?前)?");

    private Deadlines() {}

    static String write(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** The day that a cell names; a month alone ends with its last day. Nothing when it names none. */
    static Optional<LocalDate> read(String text, int year) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            int named = form.group(1) == null ? year : Integer.parseInt(form.group(1));
            YearMonth month = YearMonth.of(named, Integer.parseInt(form.group(2)));
            String day = form.group(3) == null ? form.group(4) : form.group(3);
            return Optional.of(day == null ? month.atEndOfMonth() : month.atDay(Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
