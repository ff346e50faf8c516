package org.paodao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.paodao.kernel.WorkingDays;
import org.paodao.kernel.WorkingDays.Kind;
import org.springframework.core.io.ClassPathResource;

/** Counting over the arrangements of 2023 to 2026 that Paodao ships. */
class WorkingDaysTest {
    private static final WorkingDays DAYS = shipped();

    @ParameterizedTest
    @CsvSource({
        // Spring Festival: the weekend after it is worked
        "2023-01-20, 1, 2023-01-28",
        "2023-01-20, 2, 2023-01-29",
        "2023-01-20, 3, 2023-01-30",
        // a Sunday before Labour Day is worked
        "2023-04-21, 1, 2023-04-23",
        "2023-04-28, 1, 2023-05-04",
        // Dragon Boat Festival
        "2023-06-21, 1, 2023-06-25",
        // Mid-autumn and National Day together
        "2023-09-28, 1, 2023-10-07",
        "2023-09-28, 15, 2023-10-25",
        // New Year's Eve of 2022 belongs to the notice of 2023
        "2022-12-30, 1, 2023-01-03",
        // the eve of the Spring Festival of 2024 is a working day
        "2024-02-08, 1, 2024-02-09",
        "2024-02-09, 1, 2024-02-18",
        "2024-09-13, 1, 2024-09-14",
        "2024-09-30, 5, 2024-10-12",
        "2025-01-24, 1, 2025-01-26",
        "2025-01-27, 1, 2025-02-05",
        "2025-09-30, 3, 2025-10-11",
        "2026-02-13, 1, 2026-02-14",
        "2026-02-14, 1, 2026-02-24",
        "2026-02-14, 5, 2026-02-28",
        "2026-09-18, 1, 2026-09-20",
        "2026-09-30, 3, 2026-10-10",
        // back from a day
        "2023-10-07, -1, 2023-09-28",
        "2023-05-04, 0, 2023-05-04"
    })
    void aDeadlineFallsWhereTheNoticeSays(LocalDate from, int days, LocalDate due) {
        assertThat(DAYS.after(from, days)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"2023, 249", "2024, 251", "2025, 248", "2026, 248"})
    void aYearHasItsWorkingDays(int year, int worked) {
        assertThat(DAYS.between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .isEqualTo(worked);
    }

    /** Written down a second time from the notices themselves, as they put it: stretches of days off, and days that are worked. */
    @ParameterizedTest
    @CsvSource({
        "2023, 2022-12-31 2023-01-02, 01-21 01-27, 04-05 04-05, 04-29 05-03, 06-22 06-24, 09-29 10-06, 01-28 01-29 04-23 05-06 06-25 10-07 10-08",
        "2024, 01-01 01-01, 02-10 02-17, 04-04 04-06, 05-01 05-05, 06-10 06-10, 09-15 09-17 10-01 10-07, 02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12",
        "2025, 01-01 01-01, 01-28 02-04, 04-04 04-06, 05-01 05-05, 05-31 06-02, 10-01 10-08, 01-26 02-08 04-27 09-28 10-11",
        "2026, 01-01 01-03, 02-15 02-23, 04-04 04-06, 05-01 05-05, 06-19 06-21, 09-25 09-27 10-01 10-07, 01-04 02-14 02-28 05-09 09-20 10-10"
    })
    void theDaysOfAYearAreThoseOfItsNoticeAndNoOthers(ArgumentsAccessor notice) {
        int year = Objects.requireNonNull(notice.getInteger(0));
        Map<LocalDate, Boolean> worked = new TreeMap<>();
        for (int stretch = 1; stretch < notice.size() - 1; stretch++) {
            List<LocalDate> ends = days(year, text(notice, stretch));
            for (int end = 0; end < ends.size(); end += 2) {
                ends.get(end).datesUntil(ends.get(end + 1).plusDays(1)).forEach(day -> worked.put(day, false));
            }
        }
        days(year, text(notice, notice.size() - 1)).forEach(day -> worked.put(day, true));
        assertThat(special().stream().filter(day -> day.year() == year))
                .extracting(SpecialDay::day, SpecialDay::works)
                .containsExactlyInAnyOrderElementsOf(worked.entrySet().stream()
                        .map(day -> tuple(day.getKey(), day.getValue()))
                        .toList());
    }

    private static String text(ArgumentsAccessor notice, int at) {
        return Objects.requireNonNull(notice.getString(at));
    }

    private static List<LocalDate> days(int year, String words) {
        return Arrays.stream(words.split(" "))
                .map(word -> LocalDate.parse(word.length() == "01-01".length() ? year + "-" + word : word))
                .toList();
    }

    @Test
    void aDeadlineExplainsItselfDayByDay() {
        assertThat(DAYS.explain(LocalDate.of(2023, 9, 28), 2))
                .extracting(WorkingDays.Step::kind)
                .containsExactlyElementsOf(Stream.concat(
                                Stream.generate(() -> Kind.HOLIDAY).limit(8), Stream.of(Kind.MADE_UP, Kind.MADE_UP))
                        .toList());
        assertThat(DAYS.explain(LocalDate.of(2023, 9, 28), 2).getLast())
                .isEqualTo(new WorkingDays.Step(LocalDate.of(2023, 10, 8), Kind.MADE_UP, 2, "中秋节、国庆节"));
    }

    @Test
    void aYearWithoutNoticeIsUncertain() {
        var december = LocalDate.of(2026, 12, 25);
        assertThat(DAYS.isCertain(december, LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(DAYS.isCertain(december, LocalDate.of(2027, 1, 4))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("counts")
    void countingForthAndBackAgrees(LocalDate from, int n, int more) {
        LocalDate due = DAYS.after(from, n);
        assertThat(DAYS.works(due)).isTrue();
        assertThat(DAYS.between(from, due)).isEqualTo(n);
        assertThat(DAYS.between(due, from)).isEqualTo(-n);
        assertThat(DAYS.after(due, more)).isEqualTo(DAYS.after(from, n + more));
        assertThat(DAYS.orNext(due.plusDays(1))).isEqualTo(DAYS.after(due, 1));
        var steps = DAYS.explain(from, n);
        assertThat(steps.getLast()).extracting(WorkingDays.Step::day).isEqualTo(due);
        assertThat(steps.stream().filter(step -> step.kind().works())).hasSize(n);
    }

    static Stream<Arguments> counts() {
        var random = new Random(20231125);
        return IntStream.range(0, 300)
                .mapToObj(i -> Arguments.of(
                        LocalDate.of(2023, 1, 1).plusDays(random.nextInt(1_400)),
                        1 + random.nextInt(60),
                        1 + random.nextInt(30)));
    }

    private static WorkingDays shipped() {
        return new WorkingDays(
                special().stream()
                        .collect(Collectors.toMap(
                                SpecialDay::day, day -> new WorkingDays.Special(day.works(), day.name()))),
                Set.of(2023, 2024, 2025, 2026));
    }

    private static List<SpecialDay> special() {
        try {
            return CalendarFile.read(new ClassPathResource("calendar/cn.csv").getContentAsByteArray(), "cn.csv");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
