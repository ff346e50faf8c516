package org.paodao.appraisal.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.appraisal.compare.Portrait.Part;
import org.paodao.appraisal.compare.Portrait.Year;
import org.paodao.appraisal.run.Ranking;
import org.paodao.appraisal.run.RoundLine;
import org.paodao.appraisal.run.RunLists;
import org.paodao.appraisal.run.UnitLedger;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.paodao.organization.Unit;
import org.paodao.scoring.Rounding;
import org.paodao.scoring.appraisal.Standing;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Group;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws portraits of units from the results that their reader may see. */
@Service
@Transactional(readOnly = true)
public class Portraits {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** So many years are enough to see where it goes. */
    private static final int YEARS = 6;

    private final RunLists lists;
    private final Organization organization;

    Portraits(RunLists lists, Organization organization) {
        this.lists = lists;
        this.organization = organization;
    }

    public Portrait of(CurrentUser user, UUID unit) {
        Permissions.require(user, Permission.APPRAISAL_READ);
        Unit known = organization.units(user).stream()
                .filter(one -> one.id().equals(unit))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("appraisalcompare.unit-unknown"));
        List<Ranking> rankings = lists.rounds(user).stream()
                .map(RoundLine::round)
                .filter(round -> round.stage().official() != null)
                .limit(YEARS)
                .map(round ->
                        lists.ranking(user, round.id(), number(round.stage().official())))
                .filter(ranking -> standing(ranking, unit).isPresent())
                .toList();
        List<Year> years = rankings.stream().map(ranking -> year(ranking, unit)).toList();
        List<Part> parts = rankings.isEmpty() ? List.of() : parts(user, rankings.getFirst(), unit);
        return new Portrait(unit, known.name(), parts, years);
    }

    private static int number(@Nullable Integer official) {
        return official == null ? 0 : official;
    }

    private static Optional<Standing> standing(Ranking ranking, UUID unit) {
        return ranking.groups().stream()
                .flatMap(group -> group.rows().stream())
                .map(Ranking.Row::standing)
                .filter(standing -> standing.member().unit().equals(unit.toString()))
                .findFirst();
    }

    private static Year year(Ranking ranking, UUID unit) {
        Standing standing = standing(ranking, unit).orElseThrow();
        Group group = ranking.groups().stream()
                .map(Ranking.OfGroup::group)
                .filter(one -> one.code().equals(standing.member().group()))
                .findFirst()
                .orElseThrow();
        return new Year(
                ranking.view().round().id(),
                ranking.run().number(),
                ranking.view().round().name(),
                standing.total(),
                percent(standing.total(), group.full()),
                standing.rank().place(),
                ranking.view().size(group.code()),
                standing.rank().grade());
    }

    private List<Part> parts(CurrentUser user, Ranking ranking, UUID unit) {
        UnitLedger ledger =
                lists.ledger(user, ranking.view().round().id(), ranking.run().number(), unit);
        String group = ledger.standing().member().group();
        List<Standing> peers = ranking.groups().stream()
                .flatMap(one -> one.rows().stream())
                .map(Ranking.Row::standing)
                .filter(standing -> standing.member().group().equals(group))
                .toList();
        List<Part> parts = new ArrayList<>();
        for (Clause clause : shown(ledger, group)) {
            BigDecimal score = ledger.standing().clauses().getOrDefault(clause.code(), BigDecimal.ZERO);
            parts.add(new Part(
                    clause.code(),
                    clause.text().title(),
                    score,
                    clause.full(),
                    percent(score, clause.full()),
                    ranking.all() ? mean(clause, peers) : null));
        }
        return parts;
    }

    /** The clauses at the top; those below it where there is only one. What stands outside the full marks is left out. */
    private static List<Clause> shown(UnitLedger ledger, String group) {
        List<Clause> top = held(ledger.scheme().below(null), ledger, group);
        if (top.size() > 1 || top.isEmpty()) {
            return top;
        }
        List<Clause> below = held(ledger.scheme().below(top.getFirst().code()), ledger, group);
        return below.isEmpty() ? top : below;
    }

    private static List<Clause> held(List<Clause> clauses, UnitLedger ledger, String group) {
        return clauses.stream()
                .filter(clause -> clause.holdsFor(group)
                        && !clause.isBeside()
                        && clause.full().signum() > 0
                        && ledger.standing().clauses().containsKey(clause.code()))
                .toList();
    }

    private static BigDecimal mean(Clause clause, List<Standing> peers) {
        List<BigDecimal> known = peers.stream()
                .filter(peer -> peer.clauses().containsKey(clause.code()))
                .map(peer -> percent(peer.clauses().getOrDefault(clause.code(), BigDecimal.ZERO), clause.full()))
                .toList();
        BigDecimal sum = known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Rounding.to(1, sum.divide(BigDecimal.valueOf(Math.max(1, known.size())), Rounding.EXACT));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? BigDecimal.ZERO
                : Rounding.to(1, part.multiply(HUNDRED).divide(whole, Rounding.EXACT));
    }
}
