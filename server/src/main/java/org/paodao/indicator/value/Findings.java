package org.paodao.indicator.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.paodao.kernel.CurrentUser;
import org.paodao.scoring.check.Check;
import org.paodao.scoring.check.Finding;
import org.springframework.stereotype.Component;

/** Keeps what was found about figures that were written; that parts do not add up with their whole, whichever of them was. */
@Component
class Findings {
    private final ValueTables tables;
    private final WarningKeeping keeping;

    Findings(ValueTables tables, WarningKeeping keeping) {
        this.tables = tables;
        this.keeping = keeping;
    }

    /** Keeps it; a comment on one of the parts says why they do not add up. */
    void keep(
            CurrentUser user,
            Frame frame,
            List<Value> written,
            Map<Place, List<Finding>> findings,
            WarningKeeping.Said said) {
        keeping.keep(user.jurisdiction(), looked(user, frame, written, findings), said);
    }

    private List<WarningKeeping.Looked> looked(
            CurrentUser user, Frame frame, List<Value> written, Map<Place, List<Finding>> findings) {
        Map<Place, Place> wholes =
                Sums.wholes(frame, written.stream().map(Value::place).toList());
        Map<Place, List<Value>> parts = written.stream()
                .filter(value -> wholes.containsKey(value.place()))
                .collect(Collectors.groupingBy(value -> value.place().ofPart("")));
        List<WarningKeeping.Looked> looked = new ArrayList<>();
        for (Value value : written) {
            // What was known of a part that is taken out now counts no more.
            boolean compared = value.place().part().isEmpty()
                    && parts.getOrDefault(value.place(), List.of()).stream().allMatch(part -> part.amount() != null);
            List<Finding> own = findings.getOrDefault(value.place(), List.of()).stream()
                    .filter(finding -> compared || finding.check() != Check.PARTS)
                    .toList();
            looked.add(new WarningKeeping.Looked(value, false, own, ""));
            parts.remove(value.place());
        }
        if (!parts.isEmpty()) {
            tables.at(user.jurisdiction(), List.copyOf(parts.keySet()))
                    .forEach((whole, value) ->
                            looked.add(sum(frame, value, Objects.requireNonNull(parts.get(whole)), findings)));
        }
        return looked;
    }

    private static WarningKeeping.Looked sum(
            Frame frame, Value whole, List<Value> parts, Map<Place, List<Finding>> findings) {
        Place place = whole.place();
        return new WarningKeeping.Looked(
                whole,
                true,
                parts.stream().allMatch(part -> part.amount() != null)
                        ? frame.indicator(place.indicator(), place.period())
                                .map(indicator -> Sums.of(indicator, place, findings))
                                .orElse(List.of())
                        : List.of(),
                parts.stream()
                        .map(Value::comment)
                        .filter(comment -> !comment.isBlank())
                        .findFirst()
                        .orElse(""));
    }
}
