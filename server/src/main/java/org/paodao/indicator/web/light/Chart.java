package org.paodao.indicator.web.light;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.light.LightLine;
import org.paodao.indicator.light.YearForecast;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Light;
import org.paodao.scoring.path.Path;

/**
 * A year of figures beside their path, last year and the forecast of its end, in whole numbers of a field of {@link #WIDTH} by {@link #HEIGHT}. What a line
 * means its stroke tells, not its colour: figures are drawn through with marks, the path is dashed, last year dotted, the goal of the year a cross, the forecast a bar
 * with a mark, towards which a band opens.
 *
 * @param figures where they lie, with their light
 * @param path the points of the path; of a range those of its lower border
 * @param cap the points of a range's upper border; empty for any other
 * @param goal where the year should end; null where the path itself is drawn to there
 * @param lastYear the points of last year
 * @param outlook the forecast; null when there is none
 */
public record Chart(
        List<Tick> across,
        List<Tick> up,
        List<Dot> figures,
        List<Dot> path,
        List<Dot> cap,
        List<Dot> lastYear,
        @Nullable Dot goal,
        @Nullable Outlook outlook) {
    private static final Set<Light> COLOURS = EnumSet.of(Light.GREEN, Light.YELLOW, Light.RED, Light.BLUE);
    public static final int WIDTH = 720;
    public static final int HEIGHT = 300;
    static final int LEFT = 70;
    static final int RIGHT = 700;
    static final int TOP = 24;
    static final int BOTTOM = 256;
    /** Between a number and its axis. */
    static final int GAP = 8;

    public Chart {
        across = List.copyOf(across);
        up = List.copyOf(up);
        figures = List.copyOf(figures);
        path = List.copyOf(path);
        cap = List.copyOf(cap);
        lastYear = List.copyOf(lastYear);
    }

    /**
     * Draws a year; null where there is no figure and no path.
     *
     * @param whole gives the path of the whole year, where it is known
     */
    static @Nullable Chart of(
            int year, List<LightLine> lines, @Nullable YearForecast forecast, Supplier<Optional<Path>> whole) {
        SortedMap<Period, LightLine> ofYear = new TreeMap<>();
        SortedMap<Period, BigDecimal> before = new TreeMap<>();
        for (LightLine line : Rhythm.ofNewest(year, lines)) {
            if (line.period().year() == year) {
                ofYear.put(line.period(), line);
            } else if (line.period().year() == year - 1 && line.amount() != null) {
                before.put(line.period(), line.amount());
            }
        }
        SortedMap<Period, PathAhead.Due> due = PathAhead.of(ofYear, Field.goal(ofYear), whole);
        Field field = Field.of(ofYear, before, forecast, due);
        return field == null ? null : field.draw(ofYear, before, forecast, due);
    }

    /** Points as SVG wants them. */
    public static String points(List<Dot> dots) {
        StringBuilder points = new StringBuilder();
        dots.forEach(dot -> points.append(dot.x()).append(',').append(dot.y()).append(' '));
        return points.toString().strip();
    }

    /** From the last figure that the forecast saw to its two ends; empty without one of the two. */
    public List<Dot> band() {
        return outlook == null ? List.of() : outlook.band(figures);
    }

    /** The figures in stretches without a gap, each drawn through; where a figure is missing the line breaks. */
    public List<List<Dot>> strokes() {
        int step = across.size() < 2
                ? WIDTH
                : across.get(1).at() - across.getFirst().at() + 1;
        return Stretches.of(figures, step);
    }

    /** How far the longest number beside the axis reaches out of the field on a phone. */
    public int beyond() {
        int longest = up.stream().mapToInt(Tick::onPhone).max().orElse(0);
        return Math.max(0, longest - (LEFT - GAP));
    }

    /** A point; its light where it has one. */
    public record Dot(int x, int y, @Nullable Light light) {
        /** Whether no light has judged it. */
        public boolean unjudged() {
            return light == null || !COLOURS.contains(light);
        }
    }

    /** The measures of the field. */
    private record Field(Scale scale, int year, int periods) {
        static @Nullable Field of(
                SortedMap<Period, LightLine> ofYear,
                SortedMap<Period, BigDecimal> before,
                @Nullable YearForecast forecast,
                SortedMap<Period, PathAhead.Due> due) {
            List<BigDecimal> all = new ArrayList<>(before.values());
            ofYear.values().forEach(line -> add(all, line.amount()));
            due.values().forEach(one -> {
                all.add(one.border());
                add(all, one.cap());
            });
            if (all.isEmpty() || ofYear.isEmpty()) {
                return null;
            }
            add(all, goal(ofYear));
            if (forecast != null) {
                add(all, forecast.low());
                add(all, forecast.high());
            }
            if (Collections.min(all).signum() > 0 && ofYear.values().stream().anyMatch(Field::grows)) {
                all.add(BigDecimal.ZERO);
            }
            return new Field(
                    Scale.around(Collections.min(all), Collections.max(all)),
                    ofYear.firstKey().year(),
                    ofYear.firstKey().frequency().perYear());
        }

        /** What climbs over the year is drawn from nothing on. */
        private static boolean grows(LightLine line) {
            BigDecimal goal = line.inputs().goal();
            BigDecimal border = PathAhead.border(line);
            return goal != null && border != null && goal.compareTo(border) != 0;
        }

        private static void add(List<BigDecimal> all, @Nullable BigDecimal amount) {
            if (amount != null) {
                all.add(amount);
            }
        }

        Chart draw(
                SortedMap<Period, LightLine> ofYear,
                SortedMap<Period, BigDecimal> before,
                @Nullable YearForecast forecast,
                SortedMap<Period, PathAhead.Due> due) {
            List<Dot> figures = new ArrayList<>();
            List<Dot> path = new ArrayList<>();
            List<Dot> cap = new ArrayList<>();
            ofYear.forEach((period, line) -> {
                BigDecimal amount = line.amount();
                if (amount != null) {
                    figures.add(new Dot(x(period.number()), y(amount), line.light()));
                }
            });
            due.forEach((period, one) -> {
                path.add(new Dot(x(period.number()), y(one.border()), null));
                if (one.cap() != null) {
                    cap.add(new Dot(x(period.number()), y(one.cap()), null));
                }
            });
            BigDecimal goal = goal(ofYear);
            return new Chart(
                    across(),
                    up(),
                    figures,
                    Stretches.visible(path),
                    Stretches.visible(cap),
                    Stretches.visible(dots(before)),
                    goal == null ? null : new Dot(x(periods), y(goal), null),
                    bar(forecast));
        }

        private List<Dot> dots(SortedMap<Period, BigDecimal> amounts) {
            return amounts.entrySet().stream()
                    .map(one -> new Dot(x(one.getKey().number()), y(one.getValue()), null))
                    .toList();
        }

        /** What the year should end with, while it has not come so far. */
        private static @Nullable BigDecimal goal(SortedMap<Period, LightLine> ofYear) {
            LightLine newest = ofYear.isEmpty() ? null : ofYear.get(ofYear.lastKey());
            return newest == null
                            || newest.period().closesYear()
                            || newest.inputs().range()
                    ? null
                    : newest.inputs().goal();
        }

        private @Nullable Outlook bar(@Nullable YearForecast forecast) {
            BigDecimal middle = forecast == null || forecast.method() == null ? null : forecast.middle();
            return forecast == null || middle == null || forecast.low() == null || forecast.high() == null
                    ? null
                    : new Outlook(
                            x(forecast.asOf().number()),
                            x(periods) + 12,
                            y(forecast.low()),
                            y(middle),
                            y(forecast.high()));
        }

        private List<Tick> across() {
            List<Tick> ticks = new ArrayList<>();
            for (int number = 1; number <= periods; number++) {
                ticks.add(new Tick(x(number), String.valueOf(periods == 1 ? year : number)));
            }
            return ticks;
        }

        private List<Tick> up() {
            List<Tick> ticks = new ArrayList<>();
            for (int step = 0; step <= scale.steps(); step++) {
                ticks.add(new Tick(y(scale.at(step)), scale.text(step)));
            }
            return ticks;
        }

        private int x(int number) {
            return LEFT + 20 + (periods == 1 ? 0 : (number - 1) * (RIGHT - LEFT - 60) / (periods - 1));
        }

        private int y(BigDecimal amount) {
            return BOTTOM - Sparkline.between(scale.low(), scale.high(), amount, BOTTOM - TOP);
        }
    }
}
