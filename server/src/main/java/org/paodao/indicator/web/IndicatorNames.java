package org.paodao.indicator.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paodao.indicator.Draft;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.IndicatorSystem;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.Organization;
import org.springframework.stereotype.Component;

/** Finds the names of the units that definitions and goals speak of, in one statement. */
@Component
class IndicatorNames {
    private final Organization organization;

    IndicatorNames(Organization organization) {
        this.organization = organization;
    }

    Namer of(CurrentUser user, IndicatorSystem system, List<Draft> draft) {
        return named(
                user,
                Stream.concat(
                        system.indicators().stream().map(Indicator::content),
                        draft.stream().map(Draft::content).filter(Objects::nonNull)));
    }

    Namer of(CurrentUser user, IndicatorSystem before, IndicatorSystem after) {
        return named(
                user,
                Stream.concat(before.indicators().stream(), after.indicators().stream())
                        .map(Indicator::content));
    }

    Map<UUID, String> ofContent(CurrentUser user, Indicator.Content content) {
        return named(user, Stream.of(content)).units();
    }

    private Namer named(CurrentUser user, Stream<Indicator.Content> contents) {
        return new Namer(
                organization.names(user, contents.flatMap(IndicatorNames::units).collect(Collectors.toSet())));
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
