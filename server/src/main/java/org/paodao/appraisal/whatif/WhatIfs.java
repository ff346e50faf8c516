package org.paodao.appraisal.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.appraisal.run.Round;
import org.paodao.appraisal.run.RoundLine;
import org.paodao.appraisal.run.RunLists;
import org.paodao.appraisal.run.RunView;
import org.paodao.appraisal.scheme.SchemeBody;
import org.paodao.appraisal.scheme.Schemes;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.appraisal.Appraisal;
import org.paodao.scoring.appraisal.Assessment;
import org.paodao.scoring.appraisal.Facts;
import org.paodao.scoring.appraisal.Line;
import org.paodao.scoring.appraisal.Standing;
import org.paodao.scoring.compare.Causes;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Scheme;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What would come out by a draft or by other weights, on the facts of a run: before anything is published. */
@Service
@Transactional(readOnly = true)
public class WhatIfs {
    private final RunLists runs;
    private final Schemes schemes;

    WhatIfs(RunLists runs, Schemes schemes) {
        this.runs = runs;
        this.schemes = schemes;
    }

    /** The rounds whose facts can be taken. */
    public List<RoundLine> rounds(CurrentUser user) {
        Permissions.require(user, Permission.APPRAISAL_MANAGE);
        return runs.rounds(user);
    }

    /** Numbers of the runs of a round that are done, the newest first. */
    public List<Integer> numbers(CurrentUser user, UUID round) {
        Permissions.require(user, Permission.APPRAISAL_MANAGE);
        return runs.round(user, round).runs().stream()
                .filter(run -> run.isDone())
                .map(run -> run.number())
                .toList();
    }

    /**
     * The draft of a scheme, or what it would begin with, with other weights and units in other groups.
     */
    public WhatIf of(CurrentUser user, UUID scheme, RunKey key, Tried wish) {
        Permissions.require(user, Permission.APPRAISAL_MANAGE);
        SchemeBody body = schemes.beginning(user, scheme).body();
        RunView run = runs.view(user, key.round(), key.number());
        Scheme variant = Weights.apply(body.scheme(), wish.weights());
        Tried tried = wish.within(variant, run.facts());
        Assessment after = Appraisal.of(variant, tried.regrouped(run.facts()));
        return new WhatIf(
                run,
                variant,
                tried,
                groups(run, variant, after),
                unfed(user, run, body),
                Weights.uneven(body.scheme(), variant));
    }

    private static List<WhatIf.OfGroup> groups(RunView run, Scheme variant, Assessment after) {
        Map<String, Standing> before = new HashMap<>();
        run.assessment()
                .standings()
                .forEach(standing -> before.put(standing.member().unit(), standing));
        Map<String, List<Line>> was = byUnit(run.assessment());
        Map<String, List<Line>> now = byUnit(after);
        List<WhatIf.OfGroup> groups = new ArrayList<>();
        variant.groups().forEach(group -> {
            List<WhatIf.Row> rows = after.standings().stream()
                    .filter(standing -> standing.member().group().equals(group.code()))
                    .map(standing -> new WhatIf.Row(
                            before.get(standing.member().unit()),
                            standing,
                            Causes.between(
                                    was.getOrDefault(standing.member().unit(), List.of()),
                                    now.getOrDefault(standing.member().unit(), List.of()))))
                    .toList();
            if (!rows.isEmpty()) {
                groups.add(new WhatIf.OfGroup(group, rows));
            }
        });
        return groups;
    }

    private static Map<String, List<Line>> byUnit(Assessment assessment) {
        Map<String, List<Line>> byUnit = new HashMap<>();
        assessment
                .ledger()
                .forEach(line -> byUnit.computeIfAbsent(line.unit(), unit -> new ArrayList<>())
                        .add(line));
        return byUnit;
    }

    private List<String> unfed(CurrentUser user, RunView run, SchemeBody body) {
        Round.By by = run.round().by();
        SchemeBody was = schemes.edition(user, by.scheme(), by.edition()).body();
        return body.scheme().clauses().stream()
                .filter(clause -> !clause.isBranch())
                .map(Clause::code)
                .filter(code ->
                        !Objects.equals(body.inputs().get(code), was.inputs().get(code))
                                || isUnknown(run.facts(), code))
                .toList();
    }

    private static boolean isUnknown(Facts facts, String clause) {
        return facts.given().values().stream().noneMatch(given -> given.containsKey(clause));
    }

    /** Which run. */
    public record RunKey(UUID round, int number) {
        /** Refuses where nothing is chosen. */
        public static RunKey of(UUID round, List<Integer> done, int wanted) {
            if (done.isEmpty()) {
                throw Refusal.conflict("appraisalwhatif.no-run");
            }
            return new RunKey(round, done.contains(wanted) ? wanted : done.getFirst());
        }
    }
}
