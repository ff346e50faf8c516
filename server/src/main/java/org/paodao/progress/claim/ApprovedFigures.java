package org.paodao.progress.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Edition;
import org.paodao.indicator.Indicators;
import org.paodao.indicator.value.Place;
import org.paodao.indicator.value.Value;
import org.paodao.indicator.value.ValueLists;
import org.paodao.kernel.CurrentUser;
import org.springframework.stereotype.Component;

/** Holds figures in texts against the approved ones of the same time. An edition never changes, so what was read of it once is kept. */
@Component
class ApprovedFigures {
    private static final int MOST = 32;

    private final Indicators indicators;
    private final ValueLists values;
    private final Map<Version, List<Yardstick>> known =
            Collections.synchronizedMap(new LinkedHashMap<>(MOST, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Version, List<Yardstick>> eldest) {
                    return size() > MOST;
                }
            });

    ApprovedFigures(Indicators indicators, ValueLists values) {
        this.indicators = indicators;
        this.values = values;
    }

    List<Noticed> of(CurrentUser user, Sent sent, ClaimWords words) {
        List<Yardstick> yardsticks = yardsticks(user);
        if (yardsticks.isEmpty()) {
            return List.of();
        }
        List<FigureClaims.Spotted> spotted = new FigureClaims(yardsticks, words)
                .calling(sent.place().item(), sent.title())
                .of(sent.content(), sent.span().to());
        Map<Place, Value> approved = new HashMap<>();
        values.standing(
                        user,
                        spotted.stream()
                                .flatMap(one -> places(one, sent.unit()))
                                .distinct()
                                .toList())
                .forEach(value -> approved.put(value.place(), value));
        List<Noticed> noticed = new ArrayList<>();
        for (FigureClaims.Spotted one : spotted) {
            Noticed found = held(one, places(one, sent.unit()).toList(), approved);
            if (found != null) {
                noticed.add(found);
            }
        }
        return noticed;
    }

    private List<Yardstick> yardsticks(CurrentUser user) {
        List<Edition> editions = indicators.editions(user);
        if (editions.isEmpty()) {
            return List.of();
        }
        int newest = editions.getFirst().number();
        var version = new Version(user.jurisdiction(), newest);
        List<Yardstick> kept = known.get(version);
        if (kept != null) {
            return kept;
        }
        List<Yardstick> read = indicators.system(user, newest).indicators().stream()
                .map(Yardstick::of)
                .toList();
        known.put(version, read);
        return read;
    }

    /** The unit's own figure first, where units have their own; then that of all. */
    private static Stream<Place> places(FigureClaims.Spotted one, UUID unit) {
        UUID indicator = one.yardstick().indicator();
        Place whole = Place.whole(indicator, one.period());
        return one.yardstick().each()
                ? Stream.of(new Place(indicator, unit, "", one.period()), whole)
                : Stream.of(whole);
    }

    /** Confirmed when any of them is equal; else it differs from the first that there is. */
    private static @Nullable Noticed held(FigureClaims.Spotted one, List<Place> places, Map<Place, Value> approved) {
        Value first = null;
        for (Place place : places) {
            Value value = approved.get(place);
            BigDecimal amount = value == null ? null : value.amount();
            if (value != null && amount != null) {
                if (one.yardstick().equal(one.said(), amount)) {
                    return noticed(ClaimKind.FIGURE_CONFIRMED, one, place, amount);
                }
                first = first == null ? value : first;
            }
        }
        BigDecimal amount = first == null ? null : first.amount();
        return first == null || amount == null ? null : noticed(ClaimKind.FIGURE_DIFFERS, one, first.place(), amount);
    }

    private static Noticed noticed(ClaimKind kind, FigureClaims.Spotted one, Place place, BigDecimal amount) {
        Yardstick yardstick = one.yardstick();
        String own = place.equals(Place.whole(place.indicator(), place.period())) ? "" : "&unit=" + place.unit();
        return new Noticed(
                kind,
                one.field(),
                one.quote(),
                List.of(yardstick.name(), place.period().toString(), one.words(), yardstick.printed(amount)),
                "/indicators/values/one?indicator=" + yardstick.code() + "&period=" + place.period() + own,
                null);
    }

    private record Version(UUID jurisdiction, int edition) {}
}
