package org.paodao.indicator.value;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Figures with warnings.
 *
 * @param open those that ask for a reason
 * @param answered those of which each warning has one, with the reasons; empty where the figure's own comment is it
 */
record Asking(Set<Place> open, Map<Place, String> answered) {
    /**
     * Of some figures. Why parts do not add up is asked beside the whole; beside a part only where nobody decides about the whole any more.
     *
     * @param wholes of those that are parts and add up
     * @param asked what is asked about them and about these wholes
     */
    static Asking of(Collection<Place> places, Map<Place, Place> wholes, List<Asked> asked) {
        Map<Place, List<Asked>> at = asked.stream().collect(Collectors.groupingBy(Asked::place));
        Set<Place> open = new HashSet<>();
        Map<Place, String> answered = new HashMap<>();
        for (Place place : places) {
            List<Asked> own = at.getOrDefault(place, List.of());
            Place whole = wholes.get(place);
            List<Asked> sum = whole == null
                    ? List.of()
                    : at.getOrDefault(whole, List.of()).stream()
                            .filter(Asked::sum)
                            .toList();
            List<Asked> all = Stream.concat(own.stream(), sum.stream()).toList();
            if (own.stream().anyMatch(Asked::open) || sum.stream().anyMatch(one -> one.open() && one.stands())) {
                open.add(place);
            } else if (!all.isEmpty() && all.stream().noneMatch(Asked::open)) {
                answered.put(
                        place,
                        Stream.concat(
                                        own.stream().map(Asked::reasons),
                                        sum.stream().map(Asked::why))
                                .filter(reason -> !reason.isEmpty())
                                .distinct()
                                .collect(Collectors.joining("；")));
            }
        }
        return new Asking(open, answered);
    }

    /**
     * What is asked about a figure.
     *
     * @param sum whether it is that its parts do not add up; else whatever else is asked
     * @param stands whether the figure stands
     * @param open whether nobody gave a reason
     * @param reasons those that were given; empty for none
     * @param comment what is said of the figure itself; it answers, too
     */
    record Asked(Place place, boolean sum, boolean stands, boolean open, String reasons, String comment) {
        private String why() {
            return reasons.isEmpty() ? comment : reasons;
        }
    }
}
