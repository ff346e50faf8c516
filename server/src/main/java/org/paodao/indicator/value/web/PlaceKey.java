package org.paodao.indicator.value.web;

import java.util.Optional;
import java.util.UUID;
import org.paodao.indicator.value.Place;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.Period;

/** A figure as forms name it: its indicator, unit, period and part, with a stroke between. */
final class PlaceKey {
    private static final int PIECES = 4;

    private PlaceKey() {}

    static String of(Place place) {
        return place.indicator() + "|" + place.unit() + "|" + place.period() + "|" + place.part();
    }

    /** The figure that a form names; refused when it names none. */
    static Place read(String key) {
        String[] pieces = key.split("\\|", PIECES);
        try {
            return new Place(
                    UUID.fromString(pieces[0]), UUID.fromString(pieces[1]), pieces[3], Period.parse(pieces[2]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw Refusal.notFound("indicatorvalue.unknown");
        }
    }

    /** A period as addresses have it; refused when it is none. */
    static Period period(String written) {
        return readable(written).orElseThrow(() -> Refusal.notFound("indicatorvalue.period-unknown"));
    }

    /** A period, if that is what is written. */
    static Optional<Period> readable(String written) {
        try {
            return Optional.of(Period.parse(written.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
