package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Consequence;

/**
 * The lights of a line in a year as they stand in their row, of everything a letter or an element for each period or one that holds for all; a light is
 * made when it is asked for.
 */
record KeptYear(
        int year,
        String periods,
        String lights,
        String provisional,
        List<@Nullable BigDecimal> amounts,
        List<@Nullable Integer> valueVersions,
        Rules rules,
        List<Integer> editions,
        Runs runs,
        String dues,
        List<@Nullable LocalDate> turnsOn,
        Words words,
        List<Instant> judgedAt) {
    /** How many lights there are. */
    int size() {
        return periods.length();
    }

    /** The places of the lights in the order of their periods. */
    List<Integer> inOrder() {
        return IntStream.range(0, periods.length())
                .boxed()
                .sorted(Comparator.comparingInt(periods::charAt))
                .toList();
    }

    /** The period of a place, from 0 on. */
    Period period(int place) {
        return Letters.period(year, periods.charAt(place));
    }

    /** The light of a period; null where there is none. */
    @Nullable
    KeptLight of(Period period) {
        int place = periods.indexOf(Letters.of(period));
        return place < 0 ? null : at(place);
    }

    /** The light at a place, from 0 on. */
    KeptLight at(int place) {
        BigDecimal amount = nth(amounts, place);
        return new KeptLight(
                Letters.light(Letters.nth(lights, place)),
                amount == null
                        ? null
                        : new Figure(amount, nth(valueVersions, place), Letters.flag(Letters.nth(provisional, place))),
                rules.at(place),
                known(editions, place),
                runs.at(place),
                Letters.due(Letters.nth(dues, place)),
                nth(turnsOn, place),
                nth(words.inputs(), place),
                nth(words.reasons(), place),
                Objects.requireNonNullElse(nth(words.consequences(), place), List.of()),
                known(judgedAt, place));
    }

    private static <T extends @Nullable Object> @Nullable T nth(List<T> each, int place) {
        return each.isEmpty() ? null : each.get(each.size() == 1 ? 0 : place);
    }

    private static <T> T known(List<T> each, int place) {
        return each.get(each.size() == 1 ? 0 : place);
    }

    /** By which rules the lights were given. */
    record Rules(List<@Nullable String> codes, List<@Nullable Integer> versions, List<@Nullable Integer> numbers) {
        Judged.@Nullable Cited at(int place) {
            String code = nth(codes, place);
            Integer version = nth(versions, place);
            return code == null || version == null ? null : new Judged.Cited(code, version, nth(numbers, place));
        }
    }

    /** What the next periods ask of these. */
    record Runs(String behind, String notStarted) {
        Judged.Run at(int place) {
            return new Judged.Run(
                    Letters.flag(Letters.nth(behind, place)), Letters.flag(Letters.nth(notStarted, place)));
        }
    }

    /** What can be said of the lights; empty where it is not kept. */
    record Words(
            List<@Nullable Inputs> inputs,
            List<@Nullable List<Told>> reasons,
            List<@Nullable List<Consequence>> consequences) {}
}
