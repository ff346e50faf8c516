package org.paodao.appraisal.appeal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.run.RunBook;
import org.paodao.scoring.appraisal.Line;
import org.paodao.scoring.scheme.Scheme;

/**
 * An appeal with what belongs to it.
 *
 * @param line        as it stands in the ledger of the run
 * @param touched     what a ruling can change and for whom; null for those who do not rule
 * @param corrections what the ruling has changed
 * @param files       evidence; none for those whom the ruling only touches
 */
public record AppealView(
        Appeal appeal,
        Place place,
        Line line,
        @Nullable Touched touched,
        List<Correction> corrections,
        List<AppealStep> steps,
        List<HeldEvidence> files,
        Rights rights) {
    public AppealView {
        corrections = List.copyOf(corrections);
        steps = List.copyOf(steps);
        files = List.copyOf(files);
    }

    /**
     * Where it stands.
     *
     * @param round   name of the round
     * @param scheme  as it was frozen with the run
     * @param names   of units by id
     * @param touches units that the ruling touches
     */
    public record Place(String round, Scheme scheme, Map<String, String> names, List<UUID> touches, LocalDate today) {
        public Place {
            names = Map.copyOf(names);
            touches = List.copyOf(touches);
        }
    }

    /** What the reader may do when its stage allows it. */
    public record Rights(boolean judge, boolean appeal) {}

    /** The name of a unit. */
    public String name(String unit) {
        return place.names().getOrDefault(unit, unit);
    }

    public Scheme scheme() {
        return place.scheme();
    }

    /** How a clause reads. */
    public String clause(String code) {
        return RunBook.title(place.scheme(), code);
    }
}
