package org.paodao.indicator.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Breakdown;
import org.paodao.indicator.Counterparts;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Frequency;

/** Turns what was typed into what an edition will say; each field that cannot be read is refused by its name. */
final class FormReading {
    private static final Pattern BREAKDOWN = Pattern.compile("(\\+?)\\s*([a-z0-9_-]+)\\s+([^：:]+)[：:](.+)");
    private static final Pattern PART = Pattern.compile("([a-z0-9_-]+)\\s+(.+)");

    private final IndicatorForm form;
    private final Function<String, Optional<UUID>> units;
    private final Function<String, Optional<String>> codes;
    private final Counterparts.Offered offered;
    private final List<Flaw> flaws = new ArrayList<>();

    /**
     * @param units the unit that a name stands for
     * @param codes the code of the indicator that words such as 经济增长 stand for
     * @param offered to which of the superior the indicator may correspond
     */
    FormReading(
            IndicatorForm form,
            Function<String, Optional<UUID>> units,
            Function<String, Optional<String>> codes,
            Counterparts.Offered offered) {
        this.form = form;
        this.units = units;
        this.codes = codes;
        this.offered = offered;
    }

    /**
     * What the form says; what it does not show stays as it is.
     *
     * @throws Refusal at each field that can not be read, and at each other one that is wrong
     */
    Indicator.Content content(String code, Indicator.@Nullable Content before) {
        Definition was = before == null ? null : before.definition();
        Direction direction = choice("direction", Direction.class, Direction.HIGHER);
        boolean growth = form.get("says").equals("growth");
        var definition = new Definition(
                form.get("name"),
                form.get("measure"),
                whole("decimals"),
                direction,
                form.get("scope"),
                form.get("accrues").equals("cumulative"),
                growth,
                choice("frequency", Frequency.class, Frequency.MONTH),
                unit("sourceUnit"),
                unit("responsibleUnit"),
                form.get("reports").equals("each"),
                base(),
                form.get("formula"),
                breakdowns(),
                whole("lagDays"),
                form.get("qualityNote"),
                was != null && was.sample(),
                superior(was == null ? null : was.superior()));
        List<Goal> goals = new GoalReading(form, definition, codes, this::unit, flaws).goals();
        var content = new Indicator.Content(before == null ? null : before.planItem(), definition, goals);
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(withOthers(content.flaws(code)));
        }
        return content;
    }

    /** What could not be read, and what is wrong with other fields; goals of which some could not be read are not looked at. */
    private List<Flaw> withOthers(List<Flaw> wrong) {
        Set<String> unread = flaws.stream()
                .map(Flaw::field)
                .map(field -> field == null || field.startsWith("goal.") ? "goals" : field)
                .collect(Collectors.toSet());
        List<Flaw> all = new ArrayList<>(flaws);
        wrong.stream()
                .filter(flaw -> flaw.field() != null && !unread.contains(flaw.field()))
                .forEach(all::add);
        return all;
    }

    /** Where nothing may be chosen the form does not ask, and what was said before stays. */
    private Definition.@Nullable Counterpart superior(Definition.@Nullable Counterpart before) {
        if (offered.indicators().isEmpty()) {
            return before;
        }
        String chosen = form.get("superior");
        if (chosen.isEmpty()) {
            return null;
        }
        Optional<Definition.Counterpart> named = offered.indicators().stream()
                .map(Indicator::id)
                .filter(id -> id.toString().equals(chosen))
                .findFirst()
                .flatMap(id ->
                        offered.above().map(above -> new Definition.Counterpart(above, id, form.get("superiorNote"))));
        if (named.isEmpty()) {
            flaws.add(Flaw.at("superior", "indicator.superior-unknown"));
        }
        return named.orElse(null);
    }

    private int whole(String field) {
        String typed = form.get(field);
        if (!typed.matches("[0-9]{1,4}")) {
            flaws.add(Flaw.at(field, "indicator.whole-number"));
            return 0;
        }
        return Integer.parseInt(typed);
    }

    private <E extends Enum<E>> E choice(String field, Class<E> type, E otherwise) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(form.get(field)))
                .findFirst()
                .orElse(otherwise);
    }

    private @Nullable UUID unit(String field) {
        String name = form.get(field);
        if (name.isEmpty()) {
            return null;
        }
        Optional<UUID> unit = units.apply(name);
        if (unit.isEmpty()) {
            flaws.add(Flaw.at(field, "indicator.unit-unknown", name));
        }
        return unit.orElse(null);
    }

    private Definition.@Nullable Base base() {
        if (form.get("baseYear").isEmpty() && form.get("baseValue").isEmpty()) {
            return null;
        }
        BigDecimal value = TermNames.figure(form.get("baseValue"));
        if (value == null) {
            flaws.add(Flaw.at("baseValue", "indicator.number"));
        }
        return value == null ? null : new Definition.Base(whole("baseYear"), value);
    }

    private List<Breakdown> breakdowns() {
        List<Breakdown> breakdowns = new ArrayList<>();
        form.get("breakdowns").lines().filter(line -> !line.isBlank()).forEach(line -> {
            Matcher matcher = BREAKDOWN.matcher(line.strip());
            if (matcher.matches()) {
                breakdowns.add(new Breakdown(
                        matcher.group(2),
                        matcher.group(3).strip(),
                        !matcher.group(1).isEmpty(),
                        parts(matcher.group(4))));
            } else {
                flaws.add(Flaw.at("breakdowns", "indicator.breakdown-line", line));
            }
        });
        return breakdowns;
    }

    private List<Breakdown.Part> parts(String written) {
        List<Breakdown.Part> parts = new ArrayList<>();
        for (String one : written.split("[；;]")) {
            Matcher matcher = PART.matcher(one.strip());
            if (matcher.matches()) {
                parts.add(new Breakdown.Part(matcher.group(1), matcher.group(2).strip()));
            } else if (!one.isBlank()) {
                flaws.add(Flaw.at("breakdowns", "indicator.breakdown-line", one));
            }
        }
        return parts;
    }
}
