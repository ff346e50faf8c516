package org.paodao.indicator.value;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.access.Reach;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.organization.Organization;
import org.paodao.scoring.check.Checks;
import org.paodao.scoring.check.Finding;
import org.springframework.stereotype.Component;

/** What stands in the way of entering a figure. */
@Component
class EntryRules {
    static final int WORDS_LIMIT = 500;
    private static final int DIGITS_LIMIT = 30;

    private final Organization organization;
    private final Checking checking;
    private final Clock clock;

    EntryRules(Organization organization, Checking checking, Clock clock) {
        this.organization = organization;
        this.checking = checking;
        this.clock = clock;
    }

    /** What stands in the way of each entry, by its number in the list, and what the checks find; nothing where nothing does. */
    Judged judge(CurrentUser user, Frame frame, List<Entry> entries, Map<Place, Value> present) {
        var standing = new Standing(
                Permissions.reach(user, Permission.VALUE_ENTER), units(user, entries), LocalDate.now(clock));
        Map<Place, List<Finding>> findings = findings(user, frame, amounts(entries));
        Map<Integer, Flaw> flaws = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            String field = "values[" + i + "]";
            Flaw flaw = of(entry, frame, standing, field)
                    .or(() -> state(entry, present.get(entry.place()), field))
                    .or(() -> blocked(frame, entry.place(), findings.getOrDefault(entry.place(), List.of()), field))
                    .orElse(null);
            if (flaw != null) {
                flaws.put(i, flaw);
            }
        }
        return new Judged(flaws, findings);
    }

    /** What is noticeable; of two figures that come together the later one is asked about. */
    private Map<Place, List<Finding>> findings(CurrentUser user, Frame frame, Map<Place, BigDecimal> amounts) {
        Map<Place, List<Finding>> findings = new HashMap<>();
        checking.findings(user, frame, amounts)
                .forEach((place, found) -> findings.put(
                        place,
                        found.stream()
                                .filter(one ->
                                        !Checks.isAgainstLater(one, later -> amounts.containsKey(place.in(later))))
                                .toList()));
        return findings;
    }

    /**
     * What was found.
     *
     * @param flaws what stands in the way, by the number of the entry
     * @param findings what is noticeable, by figure
     */
    record Judged(Map<Integer, Flaw> flaws, Map<Place, List<Finding>> findings) {}

    /** Keeps what was found about figures that were entered. */
    void keep(CurrentUser user, Frame frame, List<Value> entered, Judged judged) {
        // What was found beside figures that were not taken may not be so.
        Map<Place, List<Finding>> findings =
                judged.flaws().isEmpty() ? judged.findings() : findings(user, frame, taken(entered));
        checking.keep(user, frame, entered, findings);
    }

    private static Map<Place, BigDecimal> taken(List<Value> entered) {
        return entered.stream()
                .filter(value -> value.amount() != null)
                .collect(Collectors.toMap(Value::place, value -> Objects.requireNonNull(value.amount())));
    }

    /** Ends what was found about figures that are taken out. */
    void withdrawn(CurrentUser user, Frame frame, List<Value> values) {
        checking.keep(user, frame, values, Map.of());
    }

    private static Map<Place, BigDecimal> amounts(List<Entry> entries) {
        Map<Place, BigDecimal> amounts = new HashMap<>();
        entries.stream()
                .filter(entry -> entry.amount() != null)
                .forEach(entry -> amounts.put(entry.place(), Objects.requireNonNull(entry.amount())));
        return amounts;
    }

    private Set<UUID> units(CurrentUser user, List<Entry> entries) {
        return organization
                .names(user, entries.stream().map(entry -> entry.place().unit()).collect(Collectors.toSet()))
                .keySet();
    }

    private static Optional<Flaw> of(Entry entry, Frame frame, Standing standing, String field) {
        Place place = entry.place();
        Indicator indicator = frame.indicator(place.indicator(), place.period()).orElse(null);
        if (indicator == null) {
            return Optional.of(Flaw.at(field, "indicatorvalue.indicator-gone"));
        }
        Flaw defined = defined(indicator, place, field);
        if (defined != null) {
            return Optional.of(defined);
        }
        if (!place.unit().equals(Goal.WHOLE) && !standing.units().contains(place.unit())) {
            return Optional.of(Flaw.at(field, "indicatorvalue.unit-gone"));
        }
        if (Frame.reporter(indicator, place.unit())
                .filter(standing.reach()::holdsUnit)
                .isEmpty()) {
            return flaw(field, "indicatorvalue.not-yours", indicator.code());
        }
        if (place.period().firstDay().isAfter(standing.today())) {
            return flaw(field, "indicatorvalue.future", place.period());
        }
        return words(entry, field);
    }

    /** What the definition of the indicator does not have; null for nothing. */
    static @Nullable Flaw defined(Indicator indicator, Place place, String field) {
        if (indicator.definition().isComputed()) {
            return Flaw.at(field, "indicatorvalue.computed", indicator.code());
        }
        if (indicator.definition().frequency() != place.period().frequency()) {
            return Flaw.at(field, "indicatorvalue.frequency", indicator.code(), place.period());
        }
        return indicator.definition().hasPart(place.part())
                ? null
                : Flaw.at(field, "indicatorvalue.part-unknown", place.part());
    }

    private static Optional<Flaw> words(Entry entry, String field) {
        if (entry.comment().length() > WORDS_LIMIT || entry.source().length() > WORDS_LIMIT) {
            return flaw(field, "indicatorvalue.words-long", WORDS_LIMIT);
        }
        BigDecimal amount = entry.amount();
        return amount != null && (amount.precision() > DIGITS_LIMIT || Math.abs(amount.scale()) > DIGITS_LIMIT)
                ? flaw(field, "indicatorvalue.digits", DIGITS_LIMIT)
                : Optional.empty();
    }

    private static Optional<Flaw> state(Entry entry, @Nullable Value present, String field) {
        if (present == null) {
            return entry.seenVersion() == 0 ? Optional.empty() : flaw(field, "indicatorvalue.changed", "");
        }
        if (!present.differs(entry)) {
            return Optional.empty();
        }
        if (present.state() == State.SUBMITTED) {
            return flaw(field, "indicatorvalue.is-submitted", "");
        }
        if (!Step.ENTER.isAllowed(present.state())) {
            return flaw(field, "indicatorvalue.stands", "");
        }
        return present.version() == entry.seenVersion() ? Optional.empty() : flaw(field, "indicatorvalue.changed", "");
    }

    private static Optional<Flaw> blocked(Frame frame, Place place, List<Finding> findings, String field) {
        return findings.stream()
                .filter(Finding::blocks)
                .findFirst()
                .map(finding -> FindingText.of(
                        field,
                        finding,
                        frame.indicator(place.indicator(), place.period()).orElse(null)));
    }

    private static Optional<Flaw> flaw(String field, String key, Object argument) {
        return Optional.of(Flaw.at(field, key, argument));
    }

    /** Who enters, and when. */
    private record Standing(Reach reach, Set<UUID> units, LocalDate today) {}
}
