package org.paodao.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.organization.Jurisdictions;
import org.paodao.organization.Organization;
import org.paodao.scoring.formula.Formula;
import org.paodao.scoring.formula.Malformed;
import org.springframework.stereotype.Component;

/** What a definition must say before it can be drafted. What only the whole system can tell, {@link SystemChecks} looks at. */
@Component
class ContentChecks {
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,39}");
    private static final Pattern PART = Pattern.compile("[a-z0-9][a-z0-9_-]{0,39}");
    private static final int NAME_LIMIT = 100;
    private static final int MEASURE_LIMIT = 20;
    private static final int NOTE_LIMIT = 1000;
    private static final int LATEST = 730;
    private static final int MOST_DECIMALS = 6;

    private final Organization organization;
    private final Jurisdictions jurisdictions;

    ContentChecks(Organization organization, Jurisdictions jurisdictions) {
        this.organization = organization;
        this.jurisdictions = jurisdictions;
    }

    /** Refuses at every field that is not right. */
    void check(CurrentUser user, String code, Indicator.Content content) {
        List<Flaw> flaws = new ArrayList<>(flaws(code, content));
        units(user, content, flaws);
        superior(user, content.definition().superior(), flaws);
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
    }

    /** What is not right, field by field; whether its units are there is not looked at. */
    static List<Flaw> flaws(String code, Indicator.Content content) {
        List<Flaw> flaws = new ArrayList<>();
        if (!CODE.matcher(code).matches()) {
            flaws.add(Flaw.at("code", "indicator.code"));
        }
        words(content.definition(), flaws);
        formula(code, content.definition(), flaws);
        numbers(content.definition(), flaws);
        breakdowns(content.definition().breakdowns(), flaws);
        goals(content, flaws);
        return flaws;
    }

    private static void words(Definition is, List<Flaw> flaws) {
        if (is.name().isBlank() || is.name().length() > NAME_LIMIT) {
            flaws.add(Flaw.at("name", "indicator.name", NAME_LIMIT));
        }
        if (is.measure().isBlank() || is.measure().length() > MEASURE_LIMIT) {
            flaws.add(Flaw.at("measure", "indicator.measure", MEASURE_LIMIT));
        }
        if (is.scope().length() > NAME_LIMIT) {
            flaws.add(Flaw.at("scope", "indicator.too-long", NAME_LIMIT));
        }
        if (is.qualityNote().length() > NOTE_LIMIT) {
            flaws.add(Flaw.at("qualityNote", "indicator.too-long", NOTE_LIMIT));
        }
    }

    /** Only how it is written: what it refers to may be drafted later. */
    private static void formula(String code, Definition is, List<Flaw> flaws) {
        if (is.isComputed()) {
            try {
                Formula.read(is.formula());
            } catch (Malformed wrong) {
                flaws.add(Flaw.at("formula", "indicator.formula-wrong", code, wrong.position() + 1));
            }
        }
    }

    private static void numbers(Definition is, List<Flaw> flaws) {
        if (is.decimals() < 0 || is.decimals() > MOST_DECIMALS) {
            flaws.add(Flaw.at("decimals", "indicator.decimals", MOST_DECIMALS));
        }
        if (is.lagDays() < 0 || is.lagDays() > LATEST) {
            flaws.add(Flaw.at("lagDays", "indicator.lag", LATEST));
        }
        if (!is.isComputed() && is.responsibleUnit() == null && !is.eachReports()) {
            flaws.add(Flaw.at("responsibleUnit", "indicator.nobody-reports"));
        }
    }

    private static void breakdowns(List<Breakdown> breakdowns, List<Flaw> flaws) {
        List<String> codes = breakdowns.stream()
                .flatMap(breakdown -> Stream.concat(
                        Stream.of(breakdown.code()), breakdown.parts().stream().map(Breakdown.Part::code)))
                .toList();
        List<String> keys = breakdowns.stream()
                .flatMap(breakdown -> breakdown.keys().stream())
                .toList();
        if (codes.stream().anyMatch(code -> !PART.matcher(code).matches())) {
            flaws.add(Flaw.at("breakdowns", "indicator.breakdown-code"));
        }
        if (twice(keys) || twice(breakdowns.stream().map(Breakdown::code).toList())) {
            flaws.add(Flaw.at("breakdowns", "indicator.breakdown-twice"));
        }
        if (breakdowns.stream().anyMatch(breakdown -> breakdown.parts().isEmpty())) {
            flaws.add(Flaw.at("breakdowns", "indicator.breakdown-empty"));
        }
    }

    private static void goals(Indicator.Content content, List<Flaw> flaws) {
        List<Goal> goals = content.goals();
        if (twice(goals.stream().map(Goal::key).toList())) {
            flaws.add(Flaw.at("goals", "indicator.goal-twice"));
        }
        for (Goal goal : goals) {
            if (goal.printed().isBlank()) {
                flaws.add(Flaw.at("goals", "indicator.goal-printed"));
            }
            if (goal.printed().length() > NAME_LIMIT) {
                flaws.add(Flaw.at("goals", "indicator.too-long", NAME_LIMIT));
            }
            if (goal.unit().equals(Goal.WHOLE) && isOfEachUnitAlone(content.definition())) {
                flaws.add(Flaw.at("goals", "indicator.goal-of-nobody", goal.period()));
            }
            if (goal.period().frequency().perYear()
                    > content.definition().frequency().perYear()) {
                flaws.add(Flaw.at("goals", "indicator.goal-period", goal.period()));
            }
            try {
                goal.target();
                GoalPath.flaw(content.definition(), goal, "goals").ifPresent(flaws::add);
            } catch (IllegalArgumentException unfit) {
                flaws.add(Flaw.at("goals", "indicator.goal-terms", goal.period()));
            }
        }
    }

    /** Whether nobody reports or works out a figure of the whole, so that a goal of the whole would stay without one. */
    private static boolean isOfEachUnitAlone(Definition is) {
        return is.eachReports() && !is.isComputed();
    }

    private void units(CurrentUser user, Indicator.Content content, List<Flaw> flaws) {
        Definition is = content.definition();
        List<UUID> named = Stream.concat(
                        Stream.of(is.sourceUnit(), is.responsibleUnit()).filter(Objects::nonNull),
                        content.goals().stream().filter(Goal::isOfUnit).map(Goal::unit))
                .distinct()
                .toList();
        Set<UUID> known = organization.names(user, named).keySet();
        if (!known.containsAll(named)) {
            flaws.add(Flaw.of("organization.unit.unknown"));
        }
    }

    /** The figure of a counterpart is looked at beside one's own: nobody's but that of the jurisdiction right above may be. */
    private void superior(CurrentUser user, Definition.@Nullable Counterpart named, List<Flaw> flaws) {
        if (named != null
                && jurisdictions
                        .above(user)
                        .filter(above -> above.id().equals(named.jurisdiction()))
                        .isEmpty()) {
            flaws.add(Flaw.at("superior", "indicator.superior-unknown"));
        }
    }

    private static boolean twice(Collection<?> things) {
        return new HashSet<>(things).size() < things.size();
    }
}
