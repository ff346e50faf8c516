package org.paodao.ui;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Decimals;
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
    private static final DateTimeFormatter ENGLISH_MONTH = DateTimeFormatter.ofPattern("MMMM y", Locale.ENGLISH);
    private static final Pattern MOMENT =
            Pattern.compile("(?<![0-9-])[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?Z");
    private static final Pattern DAY = Pattern.compile("(?<![0-9-])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9-])");
    /** A month, a quarter, half a year or a year as it is kept in words: 2023-06 or 2023-M06, 2023-Q3, 2023-H1, 2023-Y. */
    private static final Pattern PERIOD =
            Pattern.compile("(?<![0-9A-Za-z/-])([0-9]{4})-(?:M?(0[1-9]|1[0-2])|Q([1-4])|H([12])|Y)(?![0-9A-Za-z号-])");

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

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

    /** Words in which days are kept as 2023-07-08, moments as 2023-07-08T01:30:00Z and periods as {@link #period} knows them, each as it is read. */
    public String withDates(String words) {
        String moments = MOMENT.matcher(words).replaceAll(moment -> moment(moment.group()));
        return PERIOD.matcher(DAY.matcher(moments).replaceAll(day -> day(day.group())))
                .replaceAll(this::period);
    }

    /**
     * A month, a quarter, half a year or a year as it is read: 2023年6月, 2023年第3季度, 2023年上半年, 2023年. Files and addresses for programs keep what is written.
     *
     * @param written what writes itself as 2023-06, 2023-Q3, 2023-H1 or 2023; anything else stays as it is
     */
    public String period(Object written) {
        String kept = written.toString();
        if (YEAR.matcher(kept).matches()) {
            return year(kept);
        }
        Matcher period = PERIOD.matcher(kept);
        return period.matches() ? period(period) : kept;
    }

    private String period(MatchResult kept) {
        String year = kept.group(1);
        if (kept.group(2) != null) {
            LocalDate first = LocalDate.of(Integer.parseInt(year), Integer.parseInt(kept.group(2)), 1);
            return (chinese() ? CHINESE_MONTH : ENGLISH_MONTH).format(first);
        }
        if (kept.group(3) != null) {
            return chinese() ? year + "年第" + kept.group(3) + "季度" : "Q" + kept.group(3) + " " + year;
        }
        if (kept.group(4) != null) {
            boolean first = kept.group(4).equals("1");
            return chinese() ? year + (first ? "年上半年" : "年下半年") : "H" + kept.group(4) + " " + year;
        }
        return year(year);
    }

    private String year(String year) {
        return chinese() ? year + "年" : year;
    }

    private String day(String written) {
        try {
            return date(LocalDate.parse(written));
        } catch (DateTimeParseException none) {
            return written;
        }
    }

    private String moment(String written) {
        try {
            return time(Instant.parse(written));
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
        return number == null ? "" : Decimals.grouped(new BigDecimal(number.toString()));
    }

    /** What stands in the way. */
    public String what(Refusal.Flaw flaw) {
        return msg("refusal." + flaw.key(), arguments(flaw));
    }

    /** What to do about it now. */
    public String remedy(Refusal.Flaw flaw) {
        return msg("refusal." + flaw.key() + ".remedy", arguments(flaw));
    }

    /** Days and periods of a refusal as they are read; what somebody typed stays as it was typed. */
    private Object[] arguments(Refusal.Flaw flaw) {
        return flaw.arguments().stream()
                .map(argument -> switch (argument) {
                    case LocalDate day -> date(day);
                    case String typed -> typed;
                    case Number number -> number;
                    default -> period(argument);
                })
                .toArray();
    }
}
