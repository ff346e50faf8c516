package org.paodao.indicator.light;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Indicator;
import org.paodao.scoring.Reason;
import org.paodao.scoring.Reasons;
import org.paodao.scoring.light.Due;
import org.paodao.scoring.light.History;
import org.paodao.scoring.light.Judgement;
import org.paodao.scoring.light.Light;
import org.paodao.scoring.light.Reading;
import org.paodao.scoring.light.RuleSet;
import org.paodao.scoring.light.Situation;
import org.paodao.scoring.light.Standing;
import org.paodao.scoring.target.Figures;

/**
 * A figure, or its absence, before the judge.
 *
 * @param edition the one that last said what the indicator is and what is to be reached
 * @param wish what is wanted of it; null where nothing is
 */
record Case(
        Place place,
        Indicator indicator,
        int edition,
        @Nullable Wish wish,
        @Nullable Figure figure,
        Timing timing) {

    /**
     * What the rules made of it.
     *
     * @param late whether what it is computed from is
     */
    Judged judged(Material material, Judgement judgement, boolean late) {
        RuleSet.Title title = judgement.rules().title();
        Integer rule = judgement.rule() == null ? null : judgement.rule().number();
        return new Judged(
                place,
                edition,
                judgement.light(),
                figure,
                new Judged.Cited(title.code(), title.version(), rule),
                new Judged.Run(judgement.behind(), judgement.notStarted()),
                judgement.situation().reading().due(),
                timing.turnsOn(material.around().today(), figure != null),
                new Telling(
                        wish == null ? null : wish.goal().printed(),
                        judgement.situation(),
                        () -> judgement.near(Telling.TOLD),
                        () -> reasons(material, judgement, late)),
                judgement.consequences());
    }

    /** With what lacks where the target comes to no number without it. */
    private List<Reason> reasons(Material material, Judgement judgement, boolean late) {
        List<Reason> reasons =
                new ArrayList<>(judgement.light() == Light.MISSING ? List.of(missing(material)) : judgement.reasons());
        if (indicator.definition().isComputed()
                && judgement.situation().reading().due() != Due.NOT_DUE) {
            reasons.replaceAll(reason -> notComputed(reason, late));
        }
        if (wish != null && figure != null && judgement.situation().path() == null) {
            reasons.add(wish.attainment(material.shelf(), figure.amount()).reason());
        }
        return wish != null && wish.isRank() ? PlaceReasons.of(reasons) : reasons;
    }

    /** Nobody publishes a figure that is computed: it waits for others. */
    private Reason notComputed(Reason reason, boolean late) {
        return reason.equals(Reasons.UNPUBLISHED.with(place.period()))
                ? (late ? Reasons.PARTS_OVERDUE : Reasons.NOT_COMPUTED).with(place.period())
                : reason;
    }

    /** Of a figure that was sent back nobody may say that it was never reported. */
    private Reason missing(Material material) {
        return (material.shelf().isSentBack(place.spot()) ? Reasons.RETURNED : Reasons.OVERDUE).with(place.period());
    }

    /** What a person says of it; nothing is judged before one does, and not of a figure that is late. */
    Judged said(Material material, @Nullable Opinion said) {
        Due due = timing.on(material.around().today());
        boolean late = figure == null && due == Due.OVERDUE;
        Opinion opinion = late && indicator.definition().countsInSomething() ? null : said;
        boolean missing = late && opinion == null;
        Wish wanted = Objects.requireNonNull(wish);
        List<Reason> reasons = new ArrayList<>();
        reasons.add(wanted.target().attainment(Figures.NONE).reason());
        if (opinion != null) {
            reasons.add(Reason.of("said-by", opinion.light().name(), opinion.saidBy(), opinion.reason()));
        }
        if (missing) {
            reasons.add(missing(material));
        }
        Situation situation = new Situation(
                place.period(), new Reading(null, due, wanted.direction()), null, History.NONE, Standing.ALONE);
        return new Judged(
                place,
                edition,
                opinion != null ? opinion.light() : missing ? Light.MISSING : Light.NOT_JUDGED,
                figure,
                null,
                new Judged.Run(false, false),
                due,
                timing.turnsOn(material.around().today(), figure != null),
                new Telling(wanted.goal().printed(), situation, () -> null, () -> reasons),
                List.of());
    }
}
