package org.paodao.indicator.value;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.paodao.indicator.Indicator;
import org.paodao.scoring.check.Check;
import org.paodao.scoring.check.Finding;

/** That parts do not add up to their whole is one question: whichever figure it was found with, it stands at the whole and concerns each part. */
final class Sums {
    private Sums() {}

    /** The wholes of those of some figures that are parts and add up, by part. */
    static Map<Place, Place> wholes(Frame frame, Collection<Place> places) {
        Map<Place, Place> wholes = new HashMap<>();
        places.stream()
                .filter(place -> frame.indicator(place.indicator(), place.period())
                        .filter(indicator -> adds(indicator, place))
                        .isPresent())
                .forEach(part -> wholes.put(part, part.ofPart("")));
        return wholes;
    }

    private static boolean adds(Indicator indicator, Place place) {
        return Checking.parts(indicator.definition()).contains(place.part());
    }

    /** What was found of the sum that a whole and its parts are about. */
    static List<Finding> of(Indicator indicator, Place whole, Map<Place, List<Finding>> findings) {
        return Stream.concat(Stream.of(""), Checking.parts(indicator.definition()).stream())
                .flatMap(part -> findings.getOrDefault(whole.ofPart(part), List.of()).stream())
                .filter(finding -> finding.check() == Check.PARTS)
                .toList();
    }

    /** What was found about a figure, beside each part what was found of the sum. */
    static List<Finding> about(Indicator indicator, Place place, Map<Place, List<Finding>> findings) {
        List<Finding> own = findings.getOrDefault(place, List.of());
        return adds(indicator, place)
                ? Stream.concat(
                                own.stream().filter(finding -> finding.check() != Check.PARTS),
                                of(indicator, place.ofPart(""), findings).stream())
                        .toList()
                : own;
    }
}
