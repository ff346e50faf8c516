package org.paodao.ui;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal;
import org.springframework.context.MessageSource;

/**
 * Messages, days and numbers as one reader reads them.
 *
 * @param messages the message files
 * @param locale the reader's language
 * @param zone the time zone of the office
 */
public record Words(MessageSource messages, Locale locale, ZoneId zone) {
    private static final DateTimeFormatter CHINESE_DAY = DateTimeFormatter.ofPattern("y年M月d日", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMM y", Locale.ENGLISH);
    private static final DateTimeFormatter CHINESE_MONTH = DateTimeFormatter.ofPattern("y年M月", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH_MONTH = DateTimeFormatter.ofPattern("MMM y", Locale.ENGLISH);
    private static final Pattern DAY = Pattern.compile("(?<![0-9-])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9-])");
    /** A month or a quarter as it is kept in words: 2023-M06, 2023-Q3. */
    private static final Pattern PERIOD =
            Pattern.compile("(?<![0-9A-Za-z-])([0-9]{4})-(?:M(0[1-9]|1[0-2])|Q([1-4]))(?![0-9A-Za-z-])");

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern(" HH:mm", Locale.ROOT);

    /** The sentence or word for a key. */
    public String msg(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** Whether the reader reads Chinese. */
    public boolean chinese() {
        return locale.getLanguage().equals("zh");
    }

    /** A day as it is read; empty when there is none. */
    public String date(@Nullable LocalDate day) {
        return day == null ? "" : (chinese() ? CHINESE_DAY : ENGLISH_DAY).format(day);
    }

    /** Words in which days are kept as 2023-07-08, months as 2023-M07 and quarters as 2023-Q3, each as it is read. */
    public String withDates(String words) {
        String withDays = DAY.matcher(words).replaceAll(day -> day(day.group()));
        return PERIOD.matcher(withDays).replaceAll(period -> period(period.group(1), period.group(2), period.group(3)));
    }

    private String period(String year, @Nullable String month, @Nullable String quarter) {
        if (month == null) {
            return chinese() ? year + "年第" + quarter + "季度" : "Q" + quarter + " " + year;
        }
        LocalDate first = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), 1);
        return (chinese() ? CHINESE_MONTH : ENGLISH_MONTH).format(first);
    }

    private String day(String written) {
        try {
            return date(LocalDate.parse(written));
        } catch (DateTimeParseException none) {
            return written;
        }
    }

    /** A moment to the minute; empty when there is none. */
    public String time(@Nullable Instant moment) {
        if (moment == null) {
            return "";
        }
        var local = moment.atZone(zone);
        return date(local.toLocalDate()) + CLOCK.format(local);
    }

    /** A number grouped by thousands with all its decimals; empty when there is none. */
    public String number(@Nullable Number number) {
        if (number == null) {
            return "";
        }
        var exact = new BigDecimal(number.toString());
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(Math.max(0, exact.scale()));
        return format.format(exact);
    }

    /** What stands in the way. */
    public String what(Refusal.Flaw flaw) {
        return msg("refusal." + flaw.key(), flaw.arguments().toArray());
    }

    /** What to do about it now. */
    public String remedy(Refusal.Flaw flaw) {
        return msg("refusal." + flaw.key() + ".remedy", flaw.arguments().toArray());
    }
}
