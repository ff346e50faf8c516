package org.paodao.supervision.web.figures;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal;
import org.paodao.supervision.figures.Figure;
import org.paodao.supervision.figures.FigureRange;
import org.springframework.web.util.UriUtils;

/**
 * Which figures are looked at, as the address says it; empty for this year, for all.
 *
 * @param source code of a kind of source
 * @param unit name of the unit that leads
 * @param figure the figure whose matters are listed
 * @param after the last matter that was shown
 */
public record FigureQuery(
        @Nullable String from,
        @Nullable String until,
        @Nullable String source,
        @Nullable String unit,
        @Nullable String figure,
        @Nullable String after) {

    /** What a field says; empty for nothing. */
    public static String get(@Nullable String field) {
        return field == null ? "" : field.strip();
    }

    FigureRange range(LocalDate today, @Nullable UUID lead) {
        FigureRange year = FigureRange.yearTo(today);
        return new FigureRange(
                day("from", from).orElse(year.from()),
                day("until", until).orElse(year.until()),
                get(source).isEmpty() ? null : get(source),
                lead);
    }

    Figure wanted() {
        return Arrays.stream(Figure.values())
                .filter(one -> one.word().equals(get(figure)))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("supervisionfigures.figure", get(figure)));
    }

    @Nullable
    UUID lastShown() {
        try {
            return get(after).isEmpty() ? null : UUID.fromString(get(after));
        } catch (IllegalArgumentException noId) {
            throw Refusal.notFound("supervisionfigures.figure", get(after));
        }
    }

    private static Optional<LocalDate> day(String field, @Nullable String text) {
        try {
            return get(text).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(get(text)));
        } catch (DateTimeParseException noDay) {
            throw Refusal.invalid(field, "supervisionfigures.day");
        }
    }

    /** An address of this page with a period, a source and a unit. */
    static String address(String path, FigureRange range, @Nullable String source, @Nullable String unit) {
        return path + "?from=" + range.from() + "&until=" + range.until() + part("source", source) + part("unit", unit);
    }

    /** A further part of an address; nothing for nothing. */
    static String part(String name, @Nullable Object value) {
        return value == null ? "" : "&" + name + "=" + UriUtils.encode(value.toString(), StandardCharsets.UTF_8);
    }
}
