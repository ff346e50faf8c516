package org.paodao.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Refusal.Flaw;
import org.springframework.stereotype.Component;

/** What must be in order in a system as a whole before an edition of it comes out. */
@Component
class SystemChecks {
    private final Closings closings;

    SystemChecks(Closings closings) {
        this.closings = closings;
    }

    /** The system as it will be: what is there, with the draft over it, in the order of codes. */
    static List<Indicator> next(List<Indicator> now, List<Draft> draft) {
        Map<UUID, Draft> drafted = draft.stream().collect(Collectors.toMap(Draft::indicator, Function.identity()));
        Stream<Indicator> kept = now.stream().filter(indicator -> !drafted.containsKey(indicator.id()));
        return Stream.concat(kept, said(draft).stream()).toList();
    }

    /** The indicators of which a draft says something. */
    static List<Indicator> said(List<Draft> draft) {
        return draft.stream().map(SystemChecks::said).filter(Objects::nonNull).toList();
    }

    private static @Nullable Indicator said(Draft draft) {
        Indicator.Content content = draft.content();
        return content == null
                ? null
                : new Indicator(
                        draft.indicator(), draft.code(), content.planItem(), content.definition(), content.goals());
    }

    /** Refuses a system that is not in order. */
    static void check(List<Indicator> next) {
        List<Flaw> flaws = flaws(next);
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
    }

    /** What is not in order in a system: two indicators of one name and scope, a formula that does not work, a target compared with what is not there. */
    static List<Flaw> flaws(List<Indicator> next) {
        List<Flaw> flaws = new ArrayList<>();
        Map<String, String> names = new TreeMap<>();
        for (Indicator indicator : next) {
            Definition is = indicator.definition();
            String other = names.put(is.name() + "\n" + is.scope(), indicator.code());
            if (other != null) {
                flaws.add(Flaw.of("indicator.name-twice", is.name(), other, indicator.code()));
            }
        }
        flaws.addAll(FormulaChecks.flaws(next));
        flaws.addAll(unknown(next));
        return flaws;
    }

    /** Targets that compare with an indicator that is not there. */
    private static List<Flaw> unknown(List<Indicator> next) {
        Set<String> codes = next.stream().map(Indicator::code).collect(Collectors.toSet());
        return next.stream()
                .flatMap(one -> one.goals().stream()
                        .flatMap(goal -> Stream.of("other", "set.other")
                                .map(term -> goal.terms().get(term)))
                        .filter(other -> other != null && !codes.contains(other))
                        .distinct()
                        .map(other -> Flaw.of("indicator.relative-unknown", one.code(), other)))
                .toList();
    }

    /** Refuses an edition that would reach before the one before it, or into what was closed. */
    void checkFrom(CurrentUser user, LocalDate from, List<Edition> before) {
        if (!before.isEmpty() && from.isBefore(before.getFirst().holdsFrom())) {
            throw Refusal.invalid(
                    "holdsFrom",
                    "indicator.from-before-edition",
                    before.getFirst().holdsFrom());
        }
        closings.lastDay(user.jurisdiction())
                .filter(closed -> !from.isAfter(closed))
                .ifPresent(closed -> {
                    throw Refusal.invalid("holdsFrom", "indicator.from-closed", closed);
                });
    }
}
