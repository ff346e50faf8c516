package org.paodao.plan.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.document.UnitMention;
import org.paodao.organization.Unit;

/** The unit names printed in a draft, with what each may mean and what was decided. */
public final class UnitNames {
    private final List<UnitName> names;

    private UnitNames(List<UnitName> names) {
        this.names = List.copyOf(names);
    }

    /** The names of the items that are kept; what has to be decided comes first. */
    public static UnitNames of(Review review, UnitMatcher matcher) {
        List<Use> uses = review.kept().stream()
                .flatMap(item -> item.units().stream().map(unit -> new Use(unit.value(), item.id())))
                .toList();
        return of(uses, review.decisions(), matcher);
    }

    static UnitNames of(List<Use> all, Map<String, UnitDecision> decisions, UnitMatcher matcher) {
        Map<String, List<Use>> uses = new LinkedHashMap<>();
        all.forEach(use -> uses.computeIfAbsent(use.unit().name(), any -> new ArrayList<>())
                .add(use));
        return new UnitNames(uses.entrySet().stream()
                .map(entry -> new UnitName(
                        entry.getKey(),
                        entry.getValue().size(),
                        entry.getValue().getFirst().place(),
                        matcher.match(
                                entry.getKey(),
                                entry.getValue().getFirst().unit().collective()),
                        decisions.get(entry.getKey())))
                .sorted(Comparator.comparingInt(name -> name.settled() ? 1 : 0))
                .toList());
    }

    /** A unit where it is named: the item's id or the row's number. */
    record Use(UnitMention unit, String place) {}

    public List<UnitName> all() {
        return names;
    }

    /** What is known of a printed name. */
    public Optional<UnitName> of(String printed) {
        return names.stream().filter(name -> name.printed().equals(printed)).findFirst();
    }

    /** How many still have to be decided. */
    public long unsettled() {
        return names.stream().filter(name -> !name.settled()).count();
    }

    /** What is proposed for each name that is not settled: the likeliest unit, else a new one; nothing where names are only alike. */
    public Map<String, UnitDecision> proposals(boolean remember) {
        Map<String, UnitDecision> proposals = new LinkedHashMap<>();
        names.stream()
                .filter(name -> !name.settled() && !name.onlyAlike())
                .forEach(name -> proposals.put(name.printed(), name.proposal(remember)));
        return proposals;
    }

    /**
     * A printed name.
     *
     * @param printed as printed
     * @param uses how many items name it
     * @param firstItem id of the first of them
     * @param match what it may mean
     * @param decision what a person decided; null when nobody did
     */
    public record UnitName(
            String printed,
            int uses,
            String firstItem,
            UnitMatch match,
            @Nullable UnitDecision decision) {

        /** Whether nothing has to be decided any more. */
        public boolean settled() {
            return decision != null || match.certain().isPresent() || match instanceof UnitMatch.Collective;
        }

        /** Whether it needs a person, or a person has decided. */
        public boolean asked() {
            return decision != null || !settled();
        }

        /** The existing unit it means now. */
        public Optional<UUID> unit() {
            return decision == null ? match.certain().map(Unit::id) : Optional.ofNullable(decision.unit());
        }

        /** The units that may be meant, the likeliest first. */
        public List<UnitMatch.Candidate> candidates() {
            return match instanceof UnitMatch.Close close ? close.candidates() : List.of();
        }

        /** Whether the likeliest unit only looks like it: 市生态环境局青禾分局 is hardly 区生态环境分局, so a person says it of each. */
        public boolean onlyAlike() {
            return !candidates().isEmpty() && candidates().getFirst().reason() == UnitMatch.Reason.SIMILAR;
        }

        private UnitDecision proposal(boolean remember) {
            return candidates().stream()
                    .findFirst()
                    .map(candidate -> UnitDecision.use(candidate.unit().id(), remember))
                    .orElseGet(() -> UnitDecision.create(printed, false));
        }
    }
}
