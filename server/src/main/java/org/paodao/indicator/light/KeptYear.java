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
import org.paodao.scoring.light.Due;
import org.paodao.scoring.light.Light;

/**
 * The lights of a line in a year as they stand in their row, of everything an element for each period or one that holds for all; a light is made when it is asked
 * for.
 */
record KeptYear(
        List<String> periods,
        List<String> lights,
        List<Boolean> provisional,
        List<@Nullable BigDecimal> amounts,
        List<@Nullable Integer> valueVersions,
        Rules rules,
        List<Integer> editions,
        Runs runs,
        List<String> dues,
        List<@Nullable LocalDate> turnsOn,
        Words words,
        List<Instant> judgedAt) {
    /** How many lights there are. */
    int size() {
        return periods.size();
    }

    /** The places of the lights in the order of their periods. */
    List<Integer> inOrder() {
        return IntStream.range(0, periods.size())
                .boxed()
                .sorted(Comparator.comparing(periods::get))
                .toList();
    }

    /** The light of a period; null where there is none. */
    @Nullable
    KeptLight of(Period period) {
        int place = periods.indexOf(period.toString());
        return place < 0 ? null : at(place);
    }

    /** The light at a place, from 0 on. */
    KeptLight at(int place) {
        BigDecimal amount = nth(amounts, place);
        return new KeptLight(
                Light.valueOf(known(lights, place)),
                amount == null ? null : new Figure(amount, nth(valueVersions, place), known(provisional, place)),
                rules.at(place),
                known(editions, place),
                runs.at(place),
                Due.valueOf(known(dues, place)),
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
    record Runs(List<Boolean> behind, List<Boolean> notStarted) {
        Judged.Run at(int place) {
            return new Judged.Run(known(behind, place), known(notStarted, place));
        }
    }

    /** What can be said of the lights; empty where it is not kept. */
    record Words(
            List<@Nullable Inputs> inputs,
            List<@Nullable List<Told>> reasons,
            List<@Nullable List<Consequence>> consequences) {}
}
