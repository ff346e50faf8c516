package org.paodao.indicator.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paodao.audit.Entry;
import org.paodao.indicator.Counterparts;
import org.paodao.indicator.Draft;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.IndicatorSystem;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.Organization;
import org.springframework.stereotype.Component;

/** Finds the names of what definitions and goals speak of: of their units in one statement, of the superior's indicators. */
@Component
class IndicatorNames {
    private final Organization organization;
    private final Counterparts counterparts;

    IndicatorNames(Organization organization, Counterparts counterparts) {
        this.organization = organization;
        this.counterparts = counterparts;
    }

    /** The superior's indicators to choose from. */
    List<Indicator> offered(CurrentUser user) {
        return counterparts.offered(user).indicators();
    }

    /** What the superior calls the one to which an indicator corresponds; empty where that is not to be known. */
    String counterpart(CurrentUser user, Indicator indicator) {
        return counterparts
                .of(user, indicator.definition())
                .map(IndicatorNames::called)
                .orElse("");
    }

    Namer of(CurrentUser user, IndicatorSystem system, List<Draft> draft) {
        Map<String, String> indicators = coded(system);
        draft.forEach(one -> {
            if (one.content() != null) {
                indicators.put(one.code(), one.content().definition().name());
            }
        });
        return new Namer(
                named(
                        user,
                        Stream.concat(
                                system.indicators().stream().map(Indicator::content),
                                draft.stream().map(Draft::content).filter(Objects::nonNull))),
                indicators);
    }

    Namer of(CurrentUser user, IndicatorSystem before, IndicatorSystem after) {
        Map<String, String> indicators = coded(before);
        indicators.putAll(coded(after));
        return new Namer(
                named(
                        user,
                        Stream.concat(before.indicators().stream(), after.indicators().stream())
                                .map(Indicator::content)),
                indicators);
    }

    /** What one indicator speaks of, others of its system among it. */
    Namer of(CurrentUser user, IndicatorSystem system, Indicator indicator) {
        return new Namer(ofContent(user, indicator.content()), coded(system));
    }

    Map<UUID, String> ofContent(CurrentUser user, Indicator.Content content) {
        return named(user, Stream.of(content));
    }

    private static Map<String, String> coded(IndicatorSystem system) {
        Map<String, String> names = new HashMap<>();
        system.indicators()
                .forEach(one -> names.put(one.code(), one.definition().name()));
        return names;
    }

    private Map<UUID, String> named(CurrentUser user, Stream<Indicator.Content> contents) {
        List<Indicator.Content> named = contents.toList();
        Map<UUID, String> names = new HashMap<>(organization.names(
                user, named.stream().flatMap(IndicatorNames::units).collect(Collectors.toSet())));
        named.stream()
                .map(Indicator.Content::definition)
                .filter(definition -> definition.superior() != null)
                .findFirst()
                .ifPresent(corresponds ->
                        counterparts.named(user).forEach(superior -> names.put(superior.id(), called(superior))));
        return names;
    }

    /** What ids and the keys of parts in the trail of an indicator stand for; those of units and parts that are no more stay. */
    Map<String, String> ofTrail(CurrentUser user, Indicator indicator, List<Entry> trail) {
        Set<UUID> ids = trail.stream().flatMap(entry -> entry.named().stream()).collect(Collectors.toSet());
        Map<String, String> names = new HashMap<>();
        organization.names(user, ids).forEach((id, name) -> names.put(id.toString(), name));
        indicator.definition().breakdowns().forEach(breakdown -> names.putAll(breakdown.names()));
        return names;
    }

    private static String called(Indicator superior) {
        return superior.code() + " " + superior.definition().name();
    }

    private static Stream<UUID> units(Indicator.Content content) {
        return Stream.concat(
                Stream.of(
                                content.definition().sourceUnit(),
                                content.definition().responsibleUnit())
                        .filter(Objects::nonNull),
                content.goals().stream().filter(Goal::isOfUnit).map(Goal::unit));
    }
}
