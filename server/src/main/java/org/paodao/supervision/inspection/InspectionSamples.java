package org.paodao.supervision.inspection;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Refusal;
import org.paodao.plan.PlanLists;
import org.paodao.supervision.MatterFilter;
import org.paodao.supervision.MatterLine;
import org.paodao.supervision.MatterLists;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Draws what an inspection looks at from what the unit does in the plan and from the matters that it leads. Each draw keeps its seed and the whole list; whoever draws
 * again says why, and the earlier draw stays.
 */
@Service
public class InspectionSamples {
    private static final int MOST = 500;

    private final InspectionSteps steps;
    private final InspectionFindingTables tables;
    private final PlanLists plan;
    private final MatterLists matters;
    private final Clock clock;

    InspectionSamples(
            InspectionSteps steps, InspectionFindingTables tables, PlanLists plan, MatterLists matters, Clock clock) {
        this.steps = steps;
        this.tables = tables;
        this.plan = plan;
        this.matters = matters;
        this.clock = clock;
    }

    /** Draws a sample. */
    @Transactional
    public Sample draw(CurrentUser user, UUID id, int seen, Draw wish) {
        Inspection inspection = steps.inspected(user, id);
        List<Sample> before = tables.samples(user.jurisdiction(), id);
        var taking = new InspectionSteps.Taking("draw", wish.reason().strip(), seen);
        if (!before.isEmpty() && wish.isLike(before.getLast()) && steps.isRepeated(user, inspection, taking)) {
            return before.getLast();
        }
        if (!inspection.stage().inPreparation()) {
            throw InspectionSteps.notNow(inspection);
        }
        steps.take(user, inspection, inspection.touched(), taking);
        Sample sample = sample(user, inspection, wish, before.size() + 1);
        tables.insert(user, id, sample);
        return sample;
    }

    private Sample sample(CurrentUser user, Inspection inspection, Draw wish, int number) {
        String reason = number == 1 ? "" : InspectionSteps.words("reason", wish.reason());
        String seed = wish.seed() == null || wish.seed().isBlank()
                ? Ids.next().toString()
                : wish.seed().strip();
        if (wish.wanted() < 1 || wish.wanted() > MOST || seed.length() > 100) {
            throw Refusal.invalid("wanted", "supervisioninspection.number", MOST);
        }
        List<Candidate> candidates = candidates(user, inspection.unit(), wish);
        if (candidates.isEmpty()) {
            throw Refusal.invalid("wanted", "supervisioninspection.no-candidates");
        }
        return new Sample(
                number,
                seed,
                wish.wanted(),
                candidates,
                Sampling.draw(candidates, seed, wish.wanted()),
                reason,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                user.displayName());
    }

    private List<Candidate> candidates(CurrentUser user, UUID unit, Draw wish) {
        List<Candidate> candidates = new ArrayList<>();
        if (wish.items()) {
            plan.unit(user, unit)
                    .forEach(share -> share.items().stream()
                            .map(item -> new Candidate(
                                    Candidate.ITEM,
                                    item.id(),
                                    item.title(),
                                    "/" + share.head().address() + "/" + item.address()))
                            .forEach(candidates::add));
        }
        if (wish.matters()) {
            var led = new MatterFilter(null, null, null, unit, MatterFilter.Marks.NONE, null, null);
            matters.of(user, led).stream()
                    .filter(matter -> !matter.confidential())
                    .map(InspectionSamples::candidate)
                    .forEach(candidates::add);
        }
        return candidates;
    }

    private static Candidate candidate(MatterLine matter) {
        return new Candidate(Candidate.MATTER, matter.id(), matter.number() + " " + matter.title(), matter.address());
    }

    /**
     * What is to be drawn.
     *
     * @param items from what the unit does in the plans
     * @param matters from the matters that it leads
     * @param seed null to be given one
     * @param reason why it is drawn again
     */
    public record Draw(
            boolean items, boolean matters, @Nullable String seed, int wanted, String reason) {
        /** Whether a sample is what this asks for. */
        boolean isLike(Sample drawn) {
            return drawn.wanted() == wanted
                    && (seed == null || seed.isBlank() || seed.strip().equals(drawn.seed()));
        }
    }
}
