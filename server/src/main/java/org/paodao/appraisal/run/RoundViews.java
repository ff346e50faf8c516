package org.paodao.appraisal.run;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.plan.PlanLine;
import org.paodao.plan.PlanLists;
import org.springframework.stereotype.Component;

/** Puts rounds together with what stands in them, as far as the reader may know of it. */
@Component
class RoundViews {
    private final AppraisalRoundTables tables;
    private final MemberTables members;
    private final RoundPlaces places;
    private final PlanLists plans;

    RoundViews(AppraisalRoundTables tables, MemberTables members, RoundPlaces places, PlanLists plans) {
        this.tables = tables;
        this.members = members;
        this.places = places;
        this.plans = plans;
    }

    /** The newest first, without runs and steps. */
    List<RoundLine> all(CurrentUser user, Sight sight) {
        Map<UUID, String> titles = plans.plans(user).stream().collect(Collectors.toMap(PlanLine::id, PlanLine::title));
        Set<UUID> own =
                sight.everything() ? Set.of() : new HashSet<>(members.rounds(user.jurisdiction(), sight.units()));
        return tables.all(user.jurisdiction()).stream()
                .filter(round -> sight.knows(round, own.contains(round.id()) ? sight.units() : Set.of()))
                .map(round -> new RoundLine(round, titles.getOrDefault(round.plan(), "")))
                .toList();
    }

    private static Map<String, Integer> sizes(List<RoundMember> members) {
        Map<String, Integer> sizes = new HashMap<>();
        for (RoundMember member : members) {
            sizes.merge(member.group(), 1, Integer::sum);
        }
        return sizes;
    }

    /** One, without its runs. */
    RoundView one(CurrentUser user, Sight sight, UUID id) {
        Round round = tables.one(user.jurisdiction(), id).orElseThrow(() -> Refusal.notFound("appraisalrun.unknown"));
        List<RoundMember> all = places.members(user, id);
        if (!sight.knows(round, RunLists.units(all))) {
            throw Refusal.notFound("appraisalrun.unknown");
        }
        String title = plans.plans(user).stream()
                .filter(plan -> plan.id().equals(round.plan()))
                .findFirst()
                .map(PlanLine::title)
                .orElse("");
        return new RoundView(
                round,
                title,
                places.body(user, round.by()).scheme(),
                all.stream()
                        .filter(member -> sight.everything() || sight.sees(round, member.unit()))
                        .toList(),
                sizes(all),
                List.of(),
                sight.everything() ? tables.steps(user.jurisdiction(), id) : List.of());
    }
}
