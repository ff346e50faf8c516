package org.paodao.supervision.web.matter;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.supervision.MatterFilter;
import org.paodao.supervision.MatterLists;
import org.paodao.supervision.MatterOrder;
import org.paodao.supervision.clock.Urgency;

/**
 * Which matters are looked at, as the address says it; empty for all.
 *
 * @param q words
 * @param stage word of a stage, or open or over
 * @param lead name of a unit
 * @param mark late or redone
 * @param order newest or due
 * @param after key of the line that was read last
 */
public record MatterQuery(
        @Nullable String q,
        @Nullable String stage,
        @Nullable String source,
        @Nullable String lead,
        @Nullable String urgency,
        @Nullable String mark,
        @Nullable String from,
        @Nullable String until,
        @Nullable String order,
        @Nullable String after) {
    private static final List<String> ENDS = List.of("closed", "archived", "withdrawn", "merged", "split");

    /** The stages that can be chosen, in their order. */
    public static final List<String> STAGES = Stream.of(
                    Stream.of("open"),
                    MatterLists.OPEN_STAGES.stream().map(MatterQuery::word),
                    Stream.of("over"),
                    ENDS.stream())
            .flatMap(some -> some)
            .toList();

    private static String word(String stage) {
        return stage.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a field says; empty for nothing. */
    public static String get(@Nullable String field) {
        return field == null ? "" : field.strip();
    }

    public boolean narrows() {
        return !narrowing().isEmpty();
    }

    /** The filter as an address says it, without where it is read from. */
    public String narrowing() {
        return parts(false).collect(Collectors.joining("&"));
    }

    /** The same at another address, from the beginning. */
    public String at(String path) {
        return joined(path, parts(true));
    }

    /** The page that follows. */
    String next(String path, MatterOrder.Key key) {
        return joined(path, Stream.concat(parts(true), Stream.of("after=" + key.text())));
    }

    private static String joined(String path, Stream<String> parts) {
        String query = parts.collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private Stream<String> parts(boolean ordered) {
        return Stream.of(
                        part("q", q),
                        part("stage", stage),
                        part("source", source),
                        part("lead", lead),
                        part("urgency", urgency),
                        part("mark", mark),
                        part("from", from),
                        part("until", until),
                        ordered ? part("order", order) : "")
                .filter(part -> !part.isEmpty());
    }

    private static String part(String name, @Nullable String value) {
        return get(value).isEmpty() ? "" : name + "=" + URLEncoder.encode(get(value), StandardCharsets.UTF_8);
    }

    MatterFilter filter(@Nullable UUID unit) {
        Urgency wanted = Arrays.stream(Urgency.values())
                .filter(one -> one.word().equals(get(urgency)))
                .findFirst()
                .orElse(null);
        return new MatterFilter(
                nothing(q),
                STAGES.contains(get(stage))
                        ? get(stage).toUpperCase(Locale.ROOT).replace('-', '_')
                        : null,
                nothing(source),
                unit,
                new MatterFilter.Marks(
                        wanted, get(mark).equals("late"), get(mark).equals("redone"), null),
                day(from),
                day(until));
    }

    MatterOrder order(int size) {
        return new MatterOrder(
                get(order).equals("due") ? MatterOrder.By.DUE : MatterOrder.By.NEWEST, MatterOrder.Key.of(after), size);
    }

    private static @Nullable String nothing(@Nullable String field) {
        return get(field).isEmpty() ? null : get(field);
    }

    /** A day as it is typed; null for none. */
    static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return get(typed).isEmpty() ? null : LocalDate.parse(get(typed));
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
