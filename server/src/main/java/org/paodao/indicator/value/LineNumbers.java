package org.paodao.indicator.value;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The numbers under which lines of figures are kept. */
@Repository
public class LineNumbers {
    /** As arrays: to take JSON apart costs the database more than to find the lines, where there are hundreds of thousands. */
    private static final String LINES =
            " unnest(:indicators::uuid[], :units::uuid[], :parts::text[]) with ordinality as r(indicator, unit, part, n) ";

    /** An order that all keep who make lines, so that two who make the same ones do not wait for each other. */
    private static final Comparator<Place.Line> ORDER = Comparator.comparing(Place.Line::indicator)
            .thenComparing(Place.Line::unit)
            .thenComparing(Place.Line::part);

    private final JdbcClient db;
    private final ManyLines many;

    LineNumbers(JdbcClient db, ManyLines many) {
        this.db = db;
        this.many = many;
    }

    /** The numbers of some lines; a line that is new gets one. */
    Map<Place.Line, Long> of(UUID jurisdiction, List<Place.Line> lines) {
        List<Place.Line> wanted = lines.stream().distinct().toList();
        Numbers numbers = completed(jurisdiction, wanted, known(jurisdiction, wanted));
        Map<Place.Line, Long> all = new HashMap<>(numbers.met());
        all.putAll(numbers.made());
        return all;
    }

    /** Makes lines, in an order that all keep; those that were there meanwhile are not among them. */
    public Map<Place.Line, Long> made(UUID jurisdiction, Collection<Place.Line> lines) {
        return lines.isEmpty()
                ? Map.of()
                : inOrder(jurisdiction, lines.stream().sorted(ORDER).toList());
    }

    /**
     * Gives numbers to the lines that are new.
     *
     * @param lines each of them once
     * @param known the numbers of those that there are
     */
    Numbers completed(UUID jurisdiction, List<Place.Line> lines, Map<Place.Line, Long> known) {
        List<Place.Line> fresh =
                lines.stream().filter(line -> !known.containsKey(line)).toList();
        Map<Place.Line, Long> made = made(jurisdiction, fresh);
        if (made.size() == fresh.size()) {
            return new Numbers(known, made);
        }
        // Somebody else made some of them in the same moment.
        Map<Place.Line, Long> met = new HashMap<>(known);
        met.putAll(known(
                jurisdiction,
                fresh.stream().filter(line -> !made.containsKey(line)).toList()));
        return new Numbers(met, made);
    }

    private Map<Place.Line, Long> inOrder(UUID jurisdiction, List<Place.Line> lines) {
        Map<Place.Line, Long> copied = lines.size() < ManyLines.MANY ? Map.of() : many.made(jurisdiction, lines);
        return copied.isEmpty() ? inserted(jurisdiction, lines) : copied;
    }

    private Map<Place.Line, Long> inserted(UUID jurisdiction, List<Place.Line> lines) {
        return numbered(db.sql("""
                insert into indicator.series (jurisdiction, indicator, unit, part)
                select :jurisdiction, r.indicator, r.unit, r.part
                  from""" + LINES + """
                 order by r.n
                on conflict (jurisdiction, indicator, unit, part) do nothing
                returning indicator, unit, part, id"""), jurisdiction, lines);
    }

    /** The numbers of those lines that there are. */
    Map<Place.Line, Long> known(UUID jurisdiction, List<Place.Line> lines) {
        List<Place.Line> asked = lines;
        if (lines.size() >= ManyLines.MANY) {
            Set<UUID> begun = many.begun(
                    jurisdiction, lines.stream().map(Place.Line::indicator).collect(Collectors.toSet()));
            asked = lines.stream()
                    .filter(line -> begun.contains(line.indicator()))
                    .toList();
        }
        return asked.isEmpty() ? new HashMap<>() : found(jurisdiction, asked);
    }

    private Map<Place.Line, Long> found(UUID jurisdiction, List<Place.Line> lines) {
        return numbered(db.sql("""
                select s.indicator, s.unit, s.part, s.id
                  from""" + LINES + """
                  join indicator.series s on s.jurisdiction = :jurisdiction and (s.indicator, s.unit, s.part) = (r.indicator, r.unit, r.part)"""), jurisdiction, lines);
    }

    private static Map<Place.Line, Long> numbered(
            JdbcClient.StatementSpec asked, UUID jurisdiction, List<Place.Line> lines) {
        Map<Place.Line, Long> numbers = new HashMap<>();
        asked.param("jurisdiction", jurisdiction)
                .param("indicators", lines.stream().map(Place.Line::indicator).toArray(UUID[]::new))
                .param("units", lines.stream().map(Place.Line::unit).toArray(UUID[]::new))
                .param("parts", lines.stream().map(Place.Line::part).toArray(String[]::new))
                .query(row -> {
                    numbers.put(
                            new Place.Line(
                                    row.getObject("indicator", UUID.class),
                                    row.getObject("unit", UUID.class),
                                    row.getString("part")),
                            row.getLong("id"));
                });
        return numbers;
    }

    /**
     * The numbers of lines.
     *
     * @param met of those that were there, or came from somebody else meanwhile
     * @param made of those that were made here: nobody else has seen them yet, so there is no figure of them
     */
    record Numbers(Map<Place.Line, Long> met, Map<Place.Line, Long> made) {
        long of(Place.Line line) {
            Long number = made.get(line);
            return number == null ? Objects.requireNonNull(met.get(line)) : number;
        }
    }
}
