package org.paodao.scoring.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.paodao.scoring.Reason;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Group;
import org.paodao.scoring.scheme.Scheme;

/**
 * Scores units by a scheme. The same scheme and facts always give the same assessment; the order of the units in the facts changes nothing but the order of the ledger.
 *
 * <p>A scheme that {@link org.paodao.scoring.scheme.SchemeChecks} objects to is scored as far as it goes: clauses without a way to the top do not count.
 */
public final class Appraisal {
    private final Scheme scheme;
    private final Facts facts;
    private final Map<String, List<Line>> ledgers = new HashMap<>();
    private final List<Standing> standings = new ArrayList<>();

    private Appraisal(Scheme scheme, Facts facts) {
        this.scheme = scheme;
        this.facts = facts;
    }

    /** Totals, places and grades of all units, with the ledger they come from. */
    public static Assessment of(Scheme scheme, Facts facts) {
        var appraisal = new Appraisal(scheme, facts);
        appraisal.byGroup().forEach(appraisal::group);
        List<Line> ledger = facts.members().stream()
                .flatMap(member -> appraisal.ledgers.getOrDefault(member.unit(), List.of()).stream())
                .toList();
        return new Assessment(appraisal.standings, ledger);
    }

    /** Members by group in the order of the scheme, then those of groups it does not know. */
    private Map<String, List<Member>> byGroup() {
        Set<String> codes = new LinkedHashSet<>();
        scheme.groups().forEach(group -> codes.add(group.code()));
        facts.members().stream().map(Member::group).sorted().forEach(codes::add);
        Map<String, List<Member>> byGroup = new LinkedHashMap<>();
        for (String code : codes) {
            byGroup.put(
                    code,
                    facts.members().stream()
                            .filter(member -> member.group().equals(code))
                            .toList());
        }
        return byGroup;
    }

    private void group(String code, List<Member> members) {
        Tree tree = Tree.of(scheme, code);
        Leaves leaves = Leaves.of(tree.leaves(), members, facts);
        List<Totalled> group = new ArrayList<>();
        for (Member member : members) {
            var difficulty = new Difficulty(member, scheme.coefficients());
            Gathering gathered = Gathering.of(tree, leaves.of(member.unit()), difficulty);
            Totalled totalled = Totalled.of(scheme, member, gathered, facts);
            group.add(totalled);
            ledgers.put(member.unit(), totalled.standing().ledger());
        }
        Ranking ranking = Ranking.of(group, scheme.outcome().ties());
        Grading grading = Grading.of(scheme.outcome().grades(), full(code, tree), ranking);
        ranking.ranked().forEach(unit -> standings.add(standing(unit, ranking, grading)));
        group.stream()
                .filter(unit -> !unit.ranked())
                .sorted(Comparator.comparing(Totalled::unit))
                .forEach(unit -> standings.add(standing(unit, ranking, grading)));
    }

    /** What the scheme promises the group; for a group it does not know what its clauses come to. */
    private BigDecimal full(String code, Tree tree) {
        return scheme.group(code)
                .map(Group::full)
                .orElseGet(() -> tree.top().stream()
                        .filter(clause -> !clause.isBeside())
                        .map(Clause::full)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static Standing standing(Totalled unit, Ranking ranking, Grading grading) {
        List<Reason> remarks = new ArrayList<>(unit.remarks());
        remarks.addAll(ranking.remarks(unit));
        remarks.addAll(grading.remarks(unit.unit()));
        return new Standing(
                unit.standing().member(),
                unit.total(),
                new Standing.Rank(ranking.place(unit.unit()), grading.grade(unit.unit())),
                unit.standing().clauses(),
                remarks);
    }
}
