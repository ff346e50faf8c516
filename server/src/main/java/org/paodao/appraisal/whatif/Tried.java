package org.paodao.appraisal.whatif;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.paodao.scoring.appraisal.Facts;
import org.paodao.scoring.appraisal.Member;
import org.paodao.scoring.scheme.Group;
import org.paodao.scoring.scheme.Scheme;

/**
 * What is tried besides the draft.
 *
 * @param weights full marks by the code of a clause; those above follow
 * @param groups  codes of groups by unit, for units that are put into another one
 */
public record Tried(Map<String, BigDecimal> weights, Map<String, String> groups) {
    public Tried {
        weights = Map.copyOf(weights);
        groups = Map.copyOf(groups);
    }

    /** Only what differs from a run's facts and what the scheme knows. */
    Tried within(Scheme scheme, Facts facts) {
        Set<String> known = scheme.groups().stream().map(Group::code).collect(Collectors.toSet());
        Map<String, String> moved = new HashMap<>();
        for (Member member : facts.members()) {
            String group = groups.getOrDefault(member.unit(), member.group());
            if (known.contains(group) && !group.equals(member.group())) {
                moved.put(member.unit(), group);
            }
        }
        return new Tried(weights, moved);
    }

    /** The facts with units in their other groups; what is known of them stays. */
    Facts regrouped(Facts facts) {
        if (groups.isEmpty()) {
            return facts;
        }
        List<Member> members = facts.members().stream()
                .map(member ->
                        new Member(member.unit(), member.name(), groups.getOrDefault(member.unit(), member.group())))
                .toList();
        return new Facts(members, facts.given());
    }
}
