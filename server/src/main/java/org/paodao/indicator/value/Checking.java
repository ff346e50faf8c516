package org.paodao.indicator.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Breakdown;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Indicator;
import org.paodao.kernel.CurrentUser;
import org.paodao.scoring.Period;
import org.paodao.scoring.check.Background;
import org.paodao.scoring.check.Check;
import org.paodao.scoring.check.CheckSettings;
import org.paodao.scoring.check.Checks;
import org.paodao.scoring.check.Finding;
import org.springframework.stereotype.Component;

/** Looks at figures in their surroundings and keeps what it finds; that asks for a reason and blocks only where the rules say so. */
@Component
class Checking {
    private final HistoryTables history;
    private final CheckRuleTable rules;
    private final Findings keeping;
    private final WarningTable warnings;

    Checking(HistoryTables history, CheckRuleTable rules, Findings keeping, WarningTable warnings) {
        this.history = history;
        this.rules = rules;
        this.keeping = keeping;
        this.warnings = warnings;
    }

    /** Keeps what was found about figures that were written just now. */
    void keep(CurrentUser user, Frame frame, List<Value> written, Map<Place, List<Finding>> findings) {
        keeping.keep(user, frame, written, findings, new WarningKeeping.Said("", user.account(), user.displayName()));
    }

    /** Keeps what was found about a corrected figure; the reason is that of whoever proposed it, whoever lets it stand. */
    void keepAnswered(
            CurrentUser user, Frame frame, Value written, Map<Place, List<Finding>> findings, Correction wanted) {
        var said = new WarningKeeping.Said(wanted.reason(), wanted.proposedBy(), wanted.proposedByName());
        keeping.keep(user, frame, List.of(written), findings, said);
    }

    /** Of which of some figures a reason is asked for. */
    Asking asking(CurrentUser user, Frame frame, Collection<Place> places) {
        Map<Place, Place> wholes = Sums.wholes(frame, places);
        Set<Place> looked = new HashSet<>(places);
        looked.addAll(wholes.values());
        return Asking.of(places, wholes, warnings.asked(user.jurisdiction(), looked));
    }

    /** What is noticeable about some figures; places without a finding are left out. */
    Map<Place, List<Finding>> findings(CurrentUser user, Frame frame, Map<Place, BigDecimal> amounts) {
        if (amounts.isEmpty()) {
            return Map.of();
        }
        CheckBook book = rules.book(user.jurisdiction());
        var surroundings = Surroundings.of(amounts, past(user, frame, amounts));
        Map<Place, List<Finding>> findings = new HashMap<>();
        amounts.forEach((place, amount) -> frame.indicator(place.indicator(), place.period())
                .map(indicator -> surroundings.look(indicator, place, book))
                .filter(found -> !found.isEmpty())
                .ifPresent(found -> findings.put(place, found)));
        return findings;
    }

    /** What is noticeable about a figure that was corrected just now: itself, and how many of its unit were corrected since the period was closed. */
    Map<Place, List<Finding>> findingsOfCorrection(CurrentUser user, Frame frame, Place place, BigDecimal amount) {
        List<Finding> found =
                new ArrayList<>(findings(user, frame, Map.of(place, amount)).getOrDefault(place, List.of()));
        Optional<UUID> reporter = frame.reporter(place);
        List<Boolean> corrected = history.corrected(user.jurisdiction(), place.period()).entrySet().stream()
                .filter(one -> frame.reporter(one.getKey()).equals(reporter))
                .map(Map.Entry::getValue)
                .toList();
        int changed = (int) corrected.stream().filter(Boolean::booleanValue).count();
        CheckSettings settings = rules.book(user.jurisdiction())
                .of(place.indicator(), place.period().lastDay())
                .settings();
        Checks.revision(corrected.size(), changed, settings).ifPresent(found::add);
        return Map.of(place, found);
    }

    /** The figures of the same lines, and of the parts of a whole. */
    private Map<Place.Line, SortedMap<Period, BigDecimal>> past(
            CurrentUser user, Frame frame, Map<Place, BigDecimal> amounts) {
        List<Place.Line> lines = amounts.keySet().stream()
                .flatMap(place -> Stream.concat(
                        Stream.of(place.line(), whole(place).line()),
                        frame.indicator(place.indicator(), place.period()).stream()
                                .flatMap(indicator -> parts(indicator.definition()).stream())
                                .map(part -> new Place.Line(place.indicator(), place.unit(), part))))
                .distinct()
                .toList();
        return history.amounts(user.jurisdiction(), lines);
    }

    /** Whether parts add up to a whole that is there already; nothing without one. */
    static List<Finding> ofSum(Checks checks, Period period, @Nullable BigDecimal whole, List<BigDecimal> parts) {
        return whole == null
                ? List.of()
                : checks.of(period, whole, new Background(new TreeMap<>(), null, parts)).stream()
                        .filter(finding -> finding.check() == Check.PARTS)
                        .toList();
    }

    private static Place whole(Place place) {
        return new Place(place.indicator(), place.unit(), "", place.period());
    }

    /** The parts that add up to the whole; none when no breakdown does. */
    static List<String> parts(Definition is) {
        return is.breakdowns().stream()
                .filter(Breakdown::adds)
                .findFirst()
                .map(Breakdown::keys)
                .orElse(List.of());
    }

    /** Figures that come, beside those that are there. */
    private record Surroundings(
            Map<Place, BigDecimal> amounts,
            Map<Place.Line, SortedMap<Period, BigDecimal>> coming,
            Map<Place.Line, SortedMap<Period, BigDecimal>> past) {

        static Surroundings of(Map<Place, BigDecimal> amounts, Map<Place.Line, SortedMap<Period, BigDecimal>> past) {
            Map<Place.Line, SortedMap<Period, BigDecimal>> coming = new HashMap<>();
            amounts.forEach((place, amount) -> coming.computeIfAbsent(place.line(), line -> new TreeMap<>())
                    .put(place.period(), amount));
            return new Surroundings(amounts, coming, past);
        }

        List<Finding> look(Indicator indicator, Place place, CheckBook book) {
            Definition is = indicator.definition();
            SortedMap<Period, BigDecimal> before = before(place);
            boolean negative = before.entrySet().stream()
                    .anyMatch(known ->
                            known.getValue().signum() < 0 && !known.getKey().equals(place.period()));
            Checks checks = book.of(place.indicator(), place.period().lastDay()).checks(indicator, negative);
            List<BigDecimal> parts = place.part().isEmpty() ? partsOf(is, place) : List.of();
            Aim aim = place.part().isEmpty() ? Aim.of(indicator, place.period()).get(place.unit()) : null;
            var background = aim == null
                    ? new Background(before, null, parts)
                    : new Background(before, aim.value(), aim.due(), parts);
            List<Finding> found =
                    new ArrayList<>(checks.of(place.period(), Objects.requireNonNull(amounts.get(place)), background));
            if (comesAfterItsWhole(is, place)) {
                Place whole = whole(place);
                found.addAll(ofSum(checks, place.period(), known(whole).orElse(null), partsOf(is, whole)));
            }
            return found;
        }

        /** What its line holds, with the earlier figures that come together with it. */
        private SortedMap<Period, BigDecimal> before(Place place) {
            SortedMap<Period, BigDecimal> known = new TreeMap<>(past.getOrDefault(place.line(), new TreeMap<>()));
            known.putAll(coming.getOrDefault(place.line(), new TreeMap<>()).headMap(place.period()));
            return known;
        }

        /** Of parts that come after their whole the last one is asked about the sum. */
        private boolean comesAfterItsWhole(Definition is, Place place) {
            List<String> coming = parts(is).stream()
                    .filter(part ->
                            amounts.containsKey(new Place(place.indicator(), place.unit(), part, place.period())))
                    .toList();
            return !coming.isEmpty() && coming.getLast().equals(place.part()) && !amounts.containsKey(whole(place));
        }

        private List<BigDecimal> partsOf(Definition is, Place place) {
            List<String> keys = parts(is);
            List<BigDecimal> found = keys.stream()
                    .map(part -> new Place(place.indicator(), place.unit(), part, place.period()))
                    .map(this::known)
                    .flatMap(Optional::stream)
                    .toList();
            return found.size() == keys.size() ? found : List.of();
        }

        private Optional<BigDecimal> known(Place place) {
            return Optional.ofNullable(amounts.get(place))
                    .or(() -> Optional.ofNullable(past.get(place.line())).map(line -> line.get(place.period())));
        }
    }
}
