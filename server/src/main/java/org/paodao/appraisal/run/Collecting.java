package org.paodao.appraisal.run;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.input.Gathering;
import org.paodao.appraisal.input.InputSource;
import org.paodao.appraisal.input.Wanted;
import org.paodao.appraisal.scheme.Input;
import org.paodao.appraisal.scheme.InputKind;
import org.paodao.appraisal.scheme.InputYield;
import org.paodao.appraisal.scheme.SchemeBody;
import org.paodao.kernel.CurrentUser;
import org.paodao.scoring.appraisal.Facts;
import org.paodao.scoring.appraisal.Given;
import org.paodao.scoring.appraisal.Member;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Outcome;
import org.springframework.stereotype.Component;

/** Puts together what a round is computed from: its units and what every source of inputs knows of them. */
@Component
class Collecting {
    private final RoundPlaces places;
    private final List<InputSource> sources;
    private final Clock clock;

    Collecting(RoundPlaces places, List<InputSource> sources, Clock clock) {
        this.places = places;
        this.sources = List.copyOf(sources);
        this.clock = clock;
    }

    Snapshot snapshot(CurrentUser user, Round round, Consumer<Part> progress) {
        SchemeBody body = places.body(user, round.by());
        List<RoundMember> members = places.members(user, round.id());
        List<Member> scored = members.stream()
                .filter(member -> !member.group().isEmpty())
                .map(member -> new Member(member.unit().toString(), member.name(), member.group()))
                .toList();
        Gathering gathering = gathering(user, round, scored);
        return new Snapshot(
                Snapshot.About.of(round),
                body,
                places.calendar(user, round.span()),
                new Facts(scored, given(gathering, wanted(body), progress)));
    }

    private Gathering gathering(CurrentUser user, Round round, List<Member> scored) {
        Set<UUID> units = new HashSet<>();
        scored.forEach(member -> units.add(UUID.fromString(member.unit())));
        return new Gathering(
                user,
                round.id(),
                round.plan(),
                new Gathering.Days(
                        round.span().from(),
                        round.span().until(),
                        round.cutOff(),
                        round.cutOff().plusDays(1).atStartOfDay(clock.getZone()).toInstant()),
                units);
    }

    /** What clauses and vetoes ask for, by kind. */
    static Map<InputKind, List<Wanted>> wanted(SchemeBody body) {
        Map<InputKind, List<Wanted>> wanted = new EnumMap<>(InputKind.class);
        for (Clause clause : body.scheme().clauses()) {
            if (!clause.isBranch()) {
                add(wanted, body, clause.code(), InputYield.of(clause.method()));
            }
        }
        for (Outcome.Veto veto : body.scheme().outcome().vetoes()) {
            add(wanted, body, veto.code(), InputYield.EVENTS);
        }
        return wanted;
    }

    private static void add(Map<InputKind, List<Wanted>> wanted, SchemeBody body, String code, InputYield yield) {
        Input input = body.input(code).orElse(null);
        if (input != null) {
            wanted.computeIfAbsent(input.kind(), kind -> new ArrayList<>()).add(new Wanted(code, input, yield));
        }
    }

    private Map<String, Map<String, Given>> given(
            Gathering gathering, Map<InputKind, List<Wanted>> wanted, Consumer<Part> progress) {
        Map<String, Map<String, Given>> given = new LinkedHashMap<>();
        int done = 0;
        for (Map.Entry<InputKind, List<Wanted>> kind : wanted.entrySet()) {
            progress.accept(new Part(done++, wanted.size()));
            InputSource source = source(kind.getKey());
            if (source != null && !gathering.units().isEmpty()) {
                source.collect(gathering, kind.getValue())
                        .forEach((code, byUnit) -> byUnit.forEach(
                                (unit, one) -> given.computeIfAbsent(unit.toString(), id -> new HashMap<>())
                                        .put(code, one)));
            }
        }
        return given;
    }

    private @Nullable InputSource source(InputKind kind) {
        return sources.stream()
                .filter(one -> one.kinds().contains(kind))
                .findFirst()
                .orElse(null);
    }

    /** How much is collected. */
    record Part(int done, int of) {
        static final Part ALL = new Part(1, 1);
    }
}
