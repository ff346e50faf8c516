package org.paodao.appraisal.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.paodao.appraisal.scheme.SchemeBody;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.paodao.organization.Unit;
import org.paodao.plan.PlanLists;
import org.paodao.scoring.scheme.Group;
import org.springframework.stereotype.Component;

/** Checks what somebody wants of a round, and finds the usual units of its groups. */
@Component
class RoundChecks {
    private static final int LONGEST_NAME = 100;
    /** What is no unit that works by itself. */
    private static final Set<String> NOT_SCORED = Set.of("行政区", "领导小组", "工作专班", "国企");

    private final RoundPlaces places;
    private final PlanLists plans;
    private final Organization organization;

    RoundChecks(RoundPlaces places, PlanLists plans, Organization organization) {
        this.places = places;
        this.plans = plans;
        this.organization = organization;
    }

    /** The round that is wanted; refused with all that is wrong with it. */
    Round round(CurrentUser user, NewRound wish, UUID id, int version) {
        List<Refusal.Flaw> flaws = flaws(user, wish);
        UUID plan = wish.plan();
        LocalDate from = wish.from();
        LocalDate until = wish.until();
        LocalDate cutOff = wish.cutOff();
        UUID scheme = wish.scheme();
        Integer edition = wish.edition();
        if (!flaws.isEmpty()
                || plan == null
                || from == null
                || until == null
                || cutOff == null
                || scheme == null
                || edition == null) {
            throw Refusal.invalid(flaws);
        }
        var by = new Round.By(scheme, edition);
        places.body(user, by);
        String name = wish.name().strip();
        return new Round(id, name, plan, new Round.Span(from, until), cutOff, by, new RoundStage.Preparing(), version);
    }

    private List<Refusal.Flaw> flaws(CurrentUser user, NewRound wish) {
        List<Refusal.Flaw> flaws = new ArrayList<>();
        String name = wish.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            flaws.add(Refusal.Flaw.at("name", "appraisalrun.name", LONGEST_NAME));
        }
        UUID plan = wish.plan();
        if (plan == null
                || plans.plans(user).stream().noneMatch(known -> known.id().equals(plan))) {
            flaws.add(Refusal.Flaw.at("plan", "appraisalrun.plan"));
        }
        LocalDate from = wish.from();
        LocalDate until = wish.until();
        if (from == null || until == null || until.isBefore(from)) {
            flaws.add(Refusal.Flaw.at("until", "appraisalrun.span"));
        }
        LocalDate cutOff = wish.cutOff();
        if (cutOff == null || (from != null && cutOff.isBefore(from))) {
            flaws.add(Refusal.Flaw.at("cutOff", "appraisalrun.cut-off"));
        }
        if (wish.scheme() == null || wish.edition() == null) {
            flaws.add(Refusal.Flaw.at("scheme", "appraisalrun.scheme"));
        }
        return flaws;
    }

    /** Refuses groups that the scheme does not have and units that there are not. */
    void groups(CurrentUser user, Round.By by, Map<UUID, String> groups) {
        SchemeBody body = places.body(user, by);
        Set<String> codes = body.scheme().groups().stream().map(Group::code).collect(Collectors.toSet());
        if (groups.values().stream().anyMatch(code -> !code.isEmpty() && !codes.contains(code))) {
            throw Refusal.invalid("members", "appraisalrun.group-unknown");
        }
        if (organization.units(user, groups.keySet()).size() != groups.size()) {
            throw Refusal.invalid("members", "appraisalrun.unit-unknown");
        }
    }

    /** The units of today whose kind a group of the scheme names; in a scheme with one group all that work by themselves. */
    Map<UUID, String> usualGroups(CurrentUser user, Round.By by) {
        List<Group> groups = places.body(user, by).scheme().groups();
        Map<UUID, String> usual = new LinkedHashMap<>();
        for (Unit unit : organization.units(user)) {
            String code = groups.stream()
                    .filter(group -> (group.name() + " " + group.code()).contains(unit.kind()))
                    .findFirst()
                    .map(Group::code)
                    .orElse("");
            if (!code.isEmpty()) {
                usual.put(unit.id(), code);
            } else if (groups.size() == 1 && !NOT_SCORED.contains(unit.kind())) {
                usual.put(unit.id(), groups.getFirst().code());
            }
        }
        return usual;
    }
}
