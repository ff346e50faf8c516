package org.paodao.indicator.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The points of a path as they are typed: {@code 3月=20%；6月=50}, or the figures of an own path alone, in a row as a sheet has them. */
final class PathPoints {
    private static final Pattern NUMBERED = Pattern.compile("第?(0?[1-9]|1[0-2]|[一二三四上下])(?:月|月份|季度|半年|期)?");
    private static final Pattern UPPER = Pattern.compile("(?:上限|upper\\.)\\.?(.+)");
    private static final Pattern FIGURE = Pattern.compile("-?[0-9][0-9,，]*(\\.[0-9]+)?");
    private static final List<String> IN_WORDS = List.of("一", "二", "三", "四");

    private final SortedMap<String, String> points = new TreeMap<>();
    private final List<String> figures = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();

    /**
     * Reads what is typed.
     *
     * @param own whether figures may stand without the periods they are for
     */
    PathPoints(String typed, boolean own) {
        for (String piece : TermNames.pieces(typed)) {
            List<String> row = Arrays.asList(piece.split("[\\s、]+"));
            if (piece.contains("=")) {
                String[] pair = piece.split("=", 2);
                points.put(name(pair[0].strip()), value(pair[1].strip()));
            } else if (own && row.stream().allMatch(one -> FIGURE.matcher(one).matches())) {
                row.forEach(one -> figures.add(value(one)));
            } else {
                unread.add(piece);
            }
        }
        TermNames.choose(points);
        int first = number(points.getOrDefault("from", "1"));
        for (int i = 0; i < figures.size(); i++) {
            points.putIfAbsent(String.valueOf(first + i), figures.get(i));
        }
    }

    /** The figures and what else is said, by the names that are stored. */
    SortedMap<String, String> points() {
        return points;
    }

    /** The first piece that is none. */
    Optional<String> unread() {
        return unread.stream().findFirst();
    }

    private static String name(String typed) {
        Matcher upper = UPPER.matcher(typed);
        return upper.matches() ? "upper." + period(upper.group(1)) : period(TermNames.stored(typed));
    }

    private static String period(String typed) {
        Matcher numbered = NUMBERED.matcher(typed);
        if (!numbered.matches()) {
            return typed;
        }
        String number = numbered.group(1);
        return switch (number) {
            case "上" -> "1";
            case "下" -> "2";
            default ->
                IN_WORDS.contains(number)
                        ? String.valueOf(IN_WORDS.indexOf(number) + 1)
                        : String.valueOf(Integer.parseInt(number));
        };
    }

    /** A number without the marks it is written with; anything else as it is. */
    private static String value(String typed) {
        String bare = typed.replaceFirst("[%％]$", "");
        return FIGURE.matcher(bare).matches() ? bare.replaceAll("[,，]", "") : typed;
    }

    /** Which of its year a period is: 7 of 2023-07, 3 of 2023-Q3; the first where it says nothing of the kind. */
    private static int number(String period) {
        Matcher last = Pattern.compile("[0-9]{1,2}$").matcher(period);
        return last.find() ? Integer.parseInt(last.group()) : 1;
    }
}
