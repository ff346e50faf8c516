package org.paodao.appraisal.input;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.scheme.InputParameter;
import org.paodao.scoring.Rounding;
import org.paodao.scoring.appraisal.Given;
import org.paodao.scoring.appraisal.Source;

/** Turns counted records into what a clause asks for: the share of good ones, every bad one as an event, or both by name. */
public final class Tally {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PLACES = 4;

    private Tally() {}

    /**
     * What is known of each unit.
     *
     * @param names how the records of a clause are counted
     */
    public static Map<String, Map<UUID, Given>> of(
            Gathering gathering, List<Wanted> wanted, List<Counted> records, Names names) {
        Map<UUID, List<Counted>> byUnit = records.stream().collect(Collectors.groupingBy(Counted::unit));
        Map<String, Map<UUID, Given>> found = new HashMap<>();
        for (Wanted one : wanted) {
            List<String> only = one.input().parts(InputParameter.ONLY);
            Map<UUID, Given> given = new HashMap<>();
            for (UUID unit : gathering.units()) {
                List<Counted> own = byUnit.getOrDefault(unit, List.of()).stream()
                        .filter(record -> record.bears(only))
                        .toList();
                given.put(unit, given(one, own, names));
            }
            found.put(one.code(), given);
        }
        return found;
    }

    private static Given given(Wanted wanted, List<Counted> records, Names names) {
        return switch (wanted.yield()) {
            case EVENTS -> events(records);
            case AMOUNTS -> new Given.Amounts(amounts(records, names), sources(records));
            case AMOUNT -> amount(records, names);
            case MARKS, NONE -> new Given.Absent("no-record");
        };
    }

    private static Given events(List<Counted> records) {
        return new Given.Events(records.stream()
                .filter(record -> record.verdict() == Verdict.BAD)
                .map(record -> new Given.Event(Given.Manner.FOUND, null, record.source()))
                .toList());
    }

    private static Given amount(List<Counted> records, Names names) {
        if (names == Names.CARDS) {
            return new Given.Amount(BigDecimal.valueOf(records.size()), records.size(), sources(records));
        }
        BigDecimal share = share(records);
        return share == null
                ? new Given.Absent("no-record")
                : new Given.Amount(share, records.size(), sources(records));
    }

    private static Map<String, BigDecimal> amounts(List<Counted> records, Names names) {
        Map<String, BigDecimal> amounts = new HashMap<>();
        amounts.put("all", BigDecimal.valueOf(records.size()));
        if (names == Names.CARDS) {
            for (String kind : List.of("yellow", "red")) {
                amounts.put(kind, count(records, record -> record.sort().equals(kind)));
            }
        } else {
            amounts.put("good", count(records, record -> record.verdict() == Verdict.GOOD));
            amounts.put("bad", count(records, record -> record.verdict() == Verdict.BAD));
            BigDecimal share = share(records);
            if (share != null) {
                amounts.put("share", share);
            }
        }
        return amounts;
    }

    private static BigDecimal count(List<Counted> records, Predicate<Counted> which) {
        return BigDecimal.valueOf(records.stream().filter(which).count());
    }

    /** Percent of good ones; null of nothing. */
    private static @Nullable BigDecimal share(List<Counted> records) {
        return records.isEmpty()
                ? null
                : Rounding.to(
                        PLACES,
                        count(records, record -> record.verdict() == Verdict.GOOD)
                                .multiply(HUNDRED)
                                .divide(BigDecimal.valueOf(records.size()), Rounding.EXACT));
    }

    private static List<Source> sources(List<Counted> records) {
        return new ArrayList<>(records.stream().map(Counted::source).toList());
    }

    /** How amounts are called. */
    public enum Names {
        /** all, good, bad, share. */
        SHARES,
        /** all, yellow, red; the figure is how many there are. */
        CARDS
    }

    /** How a record counts. */
    public enum Verdict {
        GOOD,
        /** Neither for nor against its unit. */
        MIDDLE,
        BAD;

        /** One that counts for its unit or against it. */
        public static Verdict of(boolean good) {
            return good ? GOOD : BAD;
        }
    }

    /**
     * A record that counts.
     *
     * @param sort in words that are not shown, such as the source of a matter or the colour of a card
     */
    public record Counted(UUID unit, Verdict verdict, String sort, Source source) {
        boolean bears(List<String> only) {
            String words = (sort + " " + source.text()).toLowerCase(Locale.ROOT);
            return only.isEmpty() || only.stream().anyMatch(word -> words.contains(word.toLowerCase(Locale.ROOT)));
        }
    }
}
