package org.paodao.indicator.web;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;

/**
 * The periods of an indicator's year as people write them: 3月, 三季度, 上半年, 第2期, 2023-03. One of another length stands for the indicator's own period
 * that ends with it, or begins with it where a way begins.
 */
final class TypedPeriods {
    private static final Pattern YEAR = Pattern.compile("([0-9]{4})年度?(.*)");
    private static final Pattern NUMBER = Pattern.compile("第?0?([0-9]{1,2})期?");
    private static final Pattern MONTH = Pattern.compile("0?([1-9]|1[0-2])月(?:份|底|末)?");
    private static final Pattern QUARTER = Pattern.compile("第?([1-4一二三四])季度");
    private static final List<String> NUMBERS = List.of("一", "二", "三", "四");
    private static final List<String> HALVES = List.of("上半年", "下半年");

    private final int year;
    private final Frequency frequency;

    TypedPeriods(int year, Frequency frequency) {
        this.year = year;
        this.frequency = frequency;
    }

    /** The number of the period that ends as the typed one does; none where no period of the indicator does. */
    OptionalInt ending(String typed) {
        Period period = named(typed);
        return period == null
                ? number(typed)
                : whole(period.number() * period.frequency().months());
    }

    /** The number of the period that begins as the typed one does. */
    OptionalInt beginning(String typed) {
        Period period = named(typed);
        if (period == null) {
            return number(typed);
        }
        OptionalInt before = whole((period.number() - 1) * period.frequency().months());
        return before.isEmpty() ? before : OptionalInt.of(before.getAsInt() + 1);
    }

    /** A period in Chinese, as it may be typed. */
    String chinese(int number) {
        return switch (frequency) {
            case MONTH -> number + "月";
            case QUARTER -> NUMBERS.get(number - 1) + "季度";
            case HALF -> HALVES.get(number - 1);
            case YEAR -> "全年";
        };
    }

    private OptionalInt whole(int months) {
        return months % frequency.months() == 0 ? OptionalInt.of(months / frequency.months()) : OptionalInt.empty();
    }

    private OptionalInt number(String typed) {
        Matcher number = NUMBER.matcher(typed);
        int found = number.matches() ? Integer.parseInt(number.group(1)) : 0;
        return found >= 1 && found <= frequency.perYear() ? OptionalInt.of(found) : OptionalInt.empty();
    }

    private @Nullable Period named(String typed) {
        Matcher dated = YEAR.matcher(typed);
        if (dated.matches()) {
            return dated.group(1).equals(String.valueOf(year)) ? named(dated.group(2)) : null;
        }
        Matcher month = MONTH.matcher(typed);
        if (month.matches()) {
            return Period.month(year, Integer.parseInt(month.group(1)));
        }
        Matcher quarter = QUARTER.matcher(typed);
        if (quarter.matches()) {
            int spoken = NUMBERS.indexOf(quarter.group(1)) + 1;
            return new Period(year, Frequency.QUARTER, spoken > 0 ? spoken : Integer.parseInt(quarter.group(1)));
        }
        if (HALVES.contains(typed)) {
            return new Period(year, Frequency.HALF, HALVES.indexOf(typed) + 1);
        }
        return typed.equals("全年") ? Period.year(year) : written(typed);
    }

    private @Nullable Period written(String typed) {
        try {
            Period period = Period.parse(typed);
            return period.year() == year ? period : null;
        } catch (IllegalArgumentException otherwise) {
            return null;
        }
    }
}
