package org.paodao.indicator.web.light;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.indicator.Goal;
import org.paodao.indicator.light.Challenge;
import org.paodao.indicator.light.Challenges;
import org.paodao.indicator.light.ForecastLine;
import org.paodao.indicator.light.Gap;
import org.paodao.indicator.light.Gaps;
import org.paodao.indicator.light.LightFilter;
import org.paodao.indicator.light.LightLine;
import org.paodao.indicator.light.Lights;
import org.paodao.indicator.light.LikeLastYear;
import org.paodao.indicator.light.Opinions;
import org.paodao.indicator.light.YearForecast;
import org.paodao.indicator.value.Place;
import org.paodao.indicator.value.ValueLists;
import org.paodao.indicator.value.Verified;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.organization.Organization;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Light;
import org.springframework.stereotype.Component;

/** Puts the lights of indicators together for the pages that show them. */
@Component
public class LightSections {
    private static final int UNITS_TO_CHOOSE = 200;

    private final Lights lights;
    private final Challenges challenges;
    private final Gaps gaps;
    private final Organization organization;
    private final ValueLists values;

    LightSections(Lights lights, Challenges challenges, Gaps gaps, Organization organization, ValueLists values) {
        this.values = values;
        this.lights = lights;
        this.challenges = challenges;
        this.gaps = gaps;
        this.organization = organization;
    }

    /** The years that have lights, newest first. */
    List<Integer> years(CurrentUser user) {
        return lights.years(user);
    }

    /** Of these years the one that is worked for. */
    int year(CurrentUser user, List<Integer> known) {
        return lights.year(user, known);
    }

    private @Nullable YearForecast forecast(CurrentUser user, String indicator, LightSection.Choice choice) {
        YearForecast newest = null;
        for (ForecastLine line : lights.forecasts(user, choice.year(), indicator, choice.unit())) {
            newest = line.indicator().equals(indicator) ? line.seen().getLast() : newest;
        }
        return newest;
    }

    /** The lights of one indicator; what is not chosen is the newest. */
    public LightSection section(CurrentUser user, String indicator, Chosen chosen) {
        List<UUID> units = lights.units(user, indicator, UNITS_TO_CHOOSE);
        UUID unit = Objects.requireNonNullElseGet(
                chosen.unit(), () -> units.stream().findFirst().orElse(Goal.WHOLE));
        List<LightLine> ofUnit = ofUnit(user, indicator, unit);
        LightSection.Choice choice = choice(user, ofUnit, units, new Chosen(chosen.year(), unit, null));
        List<LightLine> ofYear = ofUnit.stream()
                .filter(line -> line.period().year() == choice.year())
                .sorted(Comparator.comparing(LightLine::period).reversed())
                .toList();
        LightLine shown = shown(ofYear, chosen.period());
        YearForecast forecast = forecast(user, indicator, choice);
        boolean office = Permissions.may(user, Permission.VALUE_CHECK);
        return new LightSection(
                indicator,
                choice,
                ofYear,
                figures(ofUnit, choice.year() - 1),
                said(user, indicator, choice),
                shown,
                ofYear.isEmpty()
                        ? null
                        : Chart.of(choice.year(), ofUnit, forecast, () -> lights.path(user, ofYear.getFirst(), ofUnit)),
                forecast,
                questions(user, indicator, choice.unit(), shown),
                office && shown != null && Opinions.isAsked(shown),
                LightSection.Typed.NOTHING);
    }

    private LightSection.Questions questions(CurrentUser user, String indicator, UUID unit, @Nullable LightLine shown) {
        List<Challenge> all = challenges.of(user, indicator);
        List<Challenge> here =
                all.stream().filter(one -> one.unit().equals(unit)).toList();
        List<Challenge> others =
                all.stream().filter(one -> !one.unit().equals(unit)).toList();
        Map<UUID, String> names = others.isEmpty()
                ? Map.of()
                : organization.names(
                        user, others.stream().map(Challenge::unit).distinct().toList());
        return new LightSection.Questions(
                here,
                others.stream()
                        .map(one -> new LightSection.Elsewhere(one, names.getOrDefault(one.unit(), "")))
                        .toList(),
                shown != null && challenges.mayAsk(user, shown.concerned()),
                Permissions.may(user, Permission.VALUE_CHECK));
    }

    /** All lights and figures of a unit, each told with the edition that its period is judged by. */
    private List<LightLine> ofUnit(CurrentUser user, String indicator, UUID unit) {
        ToIntFunction<Period> editions = values.editions(user);
        return lights.withUnjudged(user, indicator, unit).stream()
                .map(line -> line.of(editions.applyAsInt(line.period())))
                .toList();
    }

    private static Map<Period, BigDecimal> figures(List<LightLine> lines, int year) {
        Map<Period, BigDecimal> figures = new HashMap<>();
        for (LightLine line : lines) {
            if (line.period().year() == year && line.amount() != null) {
                figures.put(line.period(), line.amount());
            }
        }
        return figures;
    }

    /** Which way the shown year goes where it should go as the year before. */
    public LikeLastYear likeLastYear(CurrentUser user, LightSection section) {
        return section.lines().isEmpty()
                ? LikeLastYear.FOLLOWED
                : lights.likeLastYear(user, section.lines().getFirst());
    }

    /** The verified figures beside those of a section, by period. */
    public Map<Period, Verified> verified(CurrentUser user, UUID indicator, LightSection section) {
        List<Place> places = section.lines().stream()
                .map(line -> new Place(indicator, section.choice().unit(), "", line.period()))
                .toList();
        return values.verified(user, places).values().stream()
                .collect(Collectors.toMap(one -> one.place().period(), Function.identity()));
    }

    private Map<Period, Gap> said(CurrentUser user, String indicator, LightSection.Choice choice) {
        Map<Period, Gap> said = new HashMap<>();
        gaps.of(user, new LightFilter(choice.year(), null, indicator, choice.unit(), null)).stream()
                .filter(gap -> gap.line().unit().equals(choice.unit()))
                .forEach(gap -> said.put(gap.line().period(), gap));
        return said;
    }

    private LightSection.Choice choice(CurrentUser user, List<LightLine> ofUnit, List<UUID> known, Chosen chosen) {
        Set<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        ofUnit.forEach(line -> years.add(line.period().year()));
        UUID unit = Objects.requireNonNullElse(chosen.unit(), Goal.WHOLE);
        Set<UUID> units = new LinkedHashSet<>(known);
        units.add(unit);
        int year = chosen.year() != null
                ? chosen.year()
                : years.stream().findFirst().orElse(0);
        return new LightSection.Choice(year, List.copyOf(years), unit, named(user, ofUnit.isEmpty() ? known : units));
    }

    private static @Nullable LightLine shown(List<LightLine> newestFirst, @Nullable Period period) {
        if (period != null) {
            return newestFirst.stream()
                    .filter(line -> line.period().equals(period))
                    .findFirst()
                    .orElse(null);
        }
        return newestFirst.stream()
                .filter(line -> line.light() != Light.UNPUBLISHED)
                .findFirst()
                .orElse(newestFirst.isEmpty() ? null : newestFirst.getFirst());
    }

    private List<LightSection.Named> named(CurrentUser user, Collection<UUID> units) {
        Map<UUID, String> names = organization.names(user, units);
        return units.stream()
                .map(id -> new LightSection.Named(id, Objects.requireNonNullElse(names.get(id), "")))
                .toList();
    }

    /** What is chosen on the page. */
    public record Chosen(
            @Nullable Integer year,
            @Nullable UUID unit,
            @Nullable Period period) {
        /** What the address says; a period that is none is not chosen, and one without a year says which year is meant. */
        public static Chosen of(@Nullable Integer year, @Nullable UUID unit, @Nullable String period) {
            try {
                Period at = period == null || period.isBlank() ? null : Period.parse(period);
                return new Chosen(year == null && at != null ? Integer.valueOf(at.year()) : year, unit, at);
            } catch (IllegalArgumentException none) {
                return new Chosen(year, unit, null);
            }
        }
    }
}
