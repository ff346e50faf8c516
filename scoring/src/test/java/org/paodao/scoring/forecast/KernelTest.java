package org.paodao.scoring.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.scoring.Chance;
import org.paodao.scoring.forecast.Oracle.Answer;

/** The kernel against the textbook, digit by digit, over random series with gaps. */
class KernelTest {
    private static final int ROUNDS = Chance.cases(1500);

    @ParameterizedTest
    @ValueSource(longs = {60, 10_000, 1_000_000_000L, Strip.LARGEST})
    void theKernelAgreesWithTheTextbook(long largest) {
        var random = new Random(largest);
        for (int round = 0; round < ROUNDS; round++) {
            int perYear = new int[] {12, 4, 2, 1}[random.nextInt(4)];
            var values = new long[3 + random.nextInt(7 * perYear)];
            double missing = random.nextDouble() * 0.5;
            boolean positive = random.nextBoolean();
            for (int i = 0; i < values.length; i++) {
                long value = random.nextLong(positive ? 1 : -largest, largest + 1);
                values[i] = random.nextDouble() < missing ? Strip.MISSING : value;
            }
            int cut = Math.min(random.nextInt(3), values.length - 1);
            var strip = new Strip(values, cut, random.nextInt(perYear), perYear, random.nextBoolean());
            int index = values.length - cut - 1;
            assertThat(Kernel.yearEnd(strip, index))
                    .as("%s from %d, %s at %d", Arrays.toString(values), cut, strip, index)
                    .isEqualTo(expected(strip, index));
        }
    }

    private static Optional<Scaled> expected(Strip strip, int index) {
        int year = index - (strip.phase() + index) % strip.perYear();
        int end = year + strip.perYear() - 1;
        int last = index;
        while (last >= year && !strip.has(last)) {
            last--;
        }
        if (last == end) {
            return Optional.of(Scaled.about(null, 1, last, strip.at(last), 0));
        }
        if (last < year && !strip.has(year - 1)) {
            return Optional.empty();
        }
        int from = last < year ? year - 1 : last;
        Optional<Scaled> seasonal = seasonal(strip, from, end, last >= year);
        Optional<Scaled> beside = seasonal.isPresent() ? seasonal : beside(strip, year, last, end);
        Optional<Scaled> found = beside.isPresent() ? beside : alone(strip, year, from, end);
        long floor = last < year ? 0 : strip.at(last);
        return found.map(one -> neverFell(strip, index) ? cut(one, floor) : one);
    }

    /** Whether every figure is at least the nearest earlier one of its calendar year, and at least nothing. */
    private static boolean neverFell(Strip strip, int index) {
        for (int i = 0; i <= index; i++) {
            int into = (strip.phase() + i) % strip.perYear();
            for (int earlier = Math.max(i - into, 0); strip.has(i) && earlier < i; earlier++) {
                if (strip.has(earlier) && strip.at(earlier) > strip.at(i)) {
                    return false;
                }
            }
            if (strip.has(i) && strip.at(i) < 0) {
                return false;
            }
        }
        return strip.cumulative();
    }

    private static Scaled cut(Scaled whole, long floor) {
        long middle = whole.middle() < floor ? floor : whole.middle();
        long low = whole.low() < floor ? floor : whole.low();
        long high = whole.high() <= middle ? middle + 1 : whole.high();
        return new Scaled(whole.method(), whole.basis(), whole.last(), low, middle, high);
    }

    private static Scaled of(@Nullable Method method, int last, Scaled found) {
        return new Scaled(method, found.basis(), last, found.low(), found.middle(), found.high());
    }

    private static Optional<Scaled> seasonal(Strip strip, int last, int end, boolean thisYear) {
        List<BigDecimal> then = new ArrayList<>();
        List<BigDecimal> ends = new ArrayList<>();
        List<BigDecimal> added = new ArrayList<>();
        boolean shares = strip.cumulative() && thisYear && strip.at(last) > 0;
        for (int back = strip.perYear(); back <= end && then.size() < 12; back += strip.perYear()) {
            if (strip.has(last - back) && strip.has(end - back)) {
                then.add(big(strip.at(last - back)));
                ends.add(big(strip.at(end - back)));
                added.add(ends.getLast().subtract(then.getLast()));
                shares &= then.getLast().signum() > 0
                        && ends.getLast().signum() > 0
                        && strip.at(end - back) / 1_000_000 < strip.at(last - back);
            }
        }
        if (then.size() < 2) {
            return Optional.empty();
        }
        Answer answer = shares
                ? Oracle.shares(big(strip.at(last)), then, ends)
                : Oracle.differences(big(strip.at(last)), added);
        return Optional.of(scaled(shares ? Method.SHARES : Method.SEASONAL_DIFFERENCES, then.size(), last, answer));
    }

    private static Optional<Scaled> beside(Strip strip, int year, int last, int end) {
        int back = strip.perYear();
        if (!strip.has(end - back) || isFlat(strip, year - back)) {
            return Optional.empty();
        }
        List<BigDecimal> times = new ArrayList<>();
        List<BigDecimal> values = new ArrayList<>();
        for (int i = year; i <= last; i++) {
            if (strip.has(i) && strip.has(i - back)) {
                times.add(big(i));
                values.add(big(strip.at(i)).subtract(big(strip.at(i - back))));
            }
        }
        return onwards(strip, new Drawn(times, values, big(strip.at(end - back))), end)
                .map(found -> of(Method.LAST_YEARS_SHAPE, last, found));
    }

    private static boolean isFlat(Strip strip, int year) {
        long[] known = IntStream.range(year, year + strip.perYear())
                .filter(strip::has)
                .mapToLong(strip::at)
                .distinct()
                .toArray();
        return known.length == 1 && (!strip.cumulative() || known[0] == 0);
    }

    private static Optional<Scaled> alone(Strip strip, int year, int last, int end) {
        List<BigDecimal> times = new ArrayList<>();
        List<BigDecimal> values = new ArrayList<>();
        int first = Math.max(strip.cumulative() ? year : 0, last - 11);
        for (int i = first; i <= last && !(strip.cumulative() && last < year); i++) {
            if (strip.has(i)) {
                times.add(big(i));
                values.add(big(strip.at(i)));
            }
        }
        return onwards(strip, new Drawn(times, values, BigDecimal.ZERO), end)
                .map(found -> of(found.method(), last, found));
    }

    /** Points and what is added to what is drawn through them. */
    private record Drawn(List<BigDecimal> times, List<BigDecimal> values, BigDecimal base) {}

    private static Optional<Scaled> onwards(Strip strip, Drawn drawn, int end) {
        List<BigDecimal> times = drawn.times();
        List<BigDecimal> values = drawn.values();
        int reported = times.size();
        if (reported < 3) {
            return Optional.empty();
        }
        if (strip.cumulative()) {
            times.addFirst(big(end - strip.perYear()));
            values.addFirst(BigDecimal.ZERO);
        }
        if (strip.cumulative()) {
            return Optional.of(scaled(Method.DRIFT, reported, 0, Oracle.drift(times, values, big(end), drawn.base())));
        }
        List<Answer> line = Oracle.line(times, values, big(end), drawn.base());
        var walk = new Oracle.Walk(times, values, Oracle.WIDER);
        return Optional.of(
                line.isEmpty()
                        ? scaled(Method.DRIFT, reported, 0, Oracle.drift(walk, big(end), drawn.base()))
                        : scaled(Method.LINE, reported, 0, line.getFirst()));
    }

    private static Scaled scaled(Method method, int basis, int last, Answer answer) {
        return Scaled.about(
                method,
                basis,
                last,
                answer.middle().longValueExact(),
                Math.max(answer.half().longValueExact(), 1));
    }

    private static BigDecimal big(long value) {
        return BigDecimal.valueOf(value);
    }
}
