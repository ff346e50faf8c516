package org.paodao.appraisal.run;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.scheme.Group;
import org.paodao.scoring.scheme.Scheme;

/**
 * A round with what stands in it.
 *
 * @param plan title of the plan
 * @param members in the order of the office, as far as the reader may know what comes out for them
 * @param sizes units of each group, those that the reader does not see among them
 * @param runs those that the reader may know of, the newest first
 * @param steps what was done, the first step first; empty for those who do not appraise
 */
public record RoundView(
        Round round,
        String plan,
        Scheme scheme,
        List<RoundMember> members,
        Map<String, Integer> sizes,
        List<Run> runs,
        List<Step> steps) {
    public RoundView {
        members = List.copyOf(members);
        sizes = Map.copyOf(sizes);
        runs = List.copyOf(runs);
        steps = List.copyOf(steps);
    }

    /** The same with runs. */
    RoundView with(List<Run> some) {
        return new RoundView(round, plan, scheme, members, sizes, some, steps);
    }

    /** The official run that stands. */
    public Optional<Run> official() {
        Integer number = round.stage().official();
        return runs.stream()
                .filter(run -> number != null && run.number() == number)
                .findFirst();
    }

    /** What a group of the scheme is called. */
    public String groupName(String code) {
        return scheme.group(code).map(Group::name).orElse(code);
    }

    /** How many units are in a group. */
    public int size(String group) {
        return sizes.getOrDefault(group, 0);
    }

    /** The member, if the unit is one. */
    public @Nullable RoundMember member(UUID unit) {
        return members.stream()
                .filter(member -> member.unit().equals(unit))
                .findFirst()
                .orElse(null);
    }

    /** Something that was done with the round. */
    public record Step(String step, String words, Instant at, String by) {}
}
