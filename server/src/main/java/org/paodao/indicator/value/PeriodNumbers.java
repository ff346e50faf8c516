package org.paodao.indicator.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.value.Resolving.Field;
import org.paodao.indicator.value.Resolving.Looked;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;

/** Finds which period a cell of a file means, and the edition by which it is judged. */
final class PeriodNumbers {
    private final Frame frame;
    private final Columns columns;
    private final LocalDate today;
    private final Map<String, Written> written = new HashMap<>();
    private final Map<DayKey, Looked> days = new HashMap<>();
    private final Map<Period, Integer> numbers = new HashMap<>();
    /** By which edition each period of the columns is judged. */
    private final List<Integer> editions = new ArrayList<>();

    PeriodNumbers(Frame frame, Columns columns, LocalDate today) {
        this.frame = frame;
        this.columns = columns;
        this.today = today;
    }

    /** What a cell says beside the code of an indicator: where that is a day, the period of the indicator's frequency that begins or ends with it. */
    Looked of(String cell, String code) {
        Written known = written.get(cell);
        if (known == null) {
            LocalDate day = PeriodWriting.day(cell);
            known = new Written(day, day == null ? look(cell) : null);
            written.put(cell, known);
        }
        return known.day() == null
                ? Objects.requireNonNull(known.period())
                : days.computeIfAbsent(new DayKey(cell, known.day(), code), this::ofDay);
    }

    private Looked ofDay(DayKey key) {
        return indicator(key.code(), Period.holding(key.day(), Frequency.MONTH))
                .map(indicator ->
                        PeriodWriting.of(key.day(), indicator.definition().frequency()))
                .map(this::look)
                .orElseGet(() -> look(key.cell()));
    }

    private Looked look(String cell) {
        try {
            return look(Period.parse(PeriodWriting.plain(cell)));
        } catch (IllegalArgumentException e) {
            return Looked.wrong(
                    Field.PERIOD,
                    cell.isBlank()
                            ? Flaw.of("indicatorvalue.period-lacking")
                            : Flaw.of("indicatorvalue.period-unread", cell.strip()));
        }
    }

    private Looked look(Period period) {
        if (period.firstDay().isAfter(today)) {
            return Looked.wrong(Field.PERIOD, Flaw.of("indicatorvalue.future", period.toString()));
        }
        Integer known = numbers.get(period);
        if (known == null) {
            known = columns.period(period);
            numbers.put(period, known);
            editions.add(frame.edition(period));
        }
        return Looked.found(known);
    }

    /** By which edition a period of the columns is judged. */
    int edition(int period) {
        return editions.get(period);
    }

    /** The indicator that a code or a title names in a period. */
    Optional<Indicator> indicator(String codeOrTitle, Period period) {
        return frame.coded(codeOrTitle, period).or(() -> frame.titled(codeOrTitle, period));
    }

    /** What a cell says: the day that it shows, or the period; one of the two is null. */
    private record Written(
            @Nullable LocalDate day, @Nullable Looked period) {}

    private record DayKey(String cell, LocalDate day, String code) {}
}
