package org.paodao.indicator.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.Entry;
import org.paodao.indicator.Edition;
import org.paodao.indicator.Goal;
import org.paodao.indicator.GoalPath;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.light.LightLine;
import org.paodao.indicator.light.LikeLastYear;
import org.paodao.indicator.value.Verified;
import org.paodao.indicator.web.light.LightSection;
import org.paodao.scoring.Period;
import org.paodao.ui.Page;

/**
 * One indicator: what it is, what is to be reached, how that changed.
 *
 * @param edition as which edition has it
 * @param planAddress where its item stands in the plan; null when it stands for none
 * @param trail who changed what, newest first; null for those who may not revise the system
 * @param lights how it stands
 * @param likeLastYear which way the year that is shown goes where it should go as the year before
 * @param verified what was found beside its figures, by period
 * @param parts the figures of its parts; empty when there are none
 * @param counterpart what the superior calls the one to which it corresponds; empty where that is not known
 */
public record IndicatorPage(
        Edition edition,
        Indicator indicator,
        @Nullable String planAddress,
        @Nullable Trail trail,
        LightSection lights,
        LikeLastYear likeLastYear,
        Map<Period, Verified> verified,
        PartTable parts,
        Namer names,
        String counterpart)
        implements Page {
    public IndicatorPage {
        verified = Map.copyOf(verified);
    }

    /** The edition by which the shown light was given, where it is not the one whose goals are shown; 0 where it is. */
    public int judgedBy() {
        LightLine shown = lights.shown();
        return shown == null || shown.nobodyJudges() || shown.edition() == edition.number() ? 0 : shown.edition();
    }

    /** What ids in it stand for, by id. */
    public record Trail(List<Entry> entries, Map<String, String> names) {
        public Trail {
            entries = List.copyOf(entries);
            names = Map.copyOf(names);
        }
    }

    /** The same page with what was typed into one of its forms and refused. */
    IndicatorPage with(LightSection.Typed typed) {
        return new IndicatorPage(
                edition,
                indicator,
                planAddress,
                trail,
                lights.with(typed),
                likeLastYear,
                verified,
                parts,
                names,
                counterpart);
    }

    /** Whether the user may revise the system. */
    public boolean editable() {
        return trail != null;
    }

    /** Whether a goal's way should be that of last year and cannot be. */
    public boolean goesOtherwise(Goal goal) {
        return likeLastYear != LikeLastYear.FOLLOWED
                && new GoalPath(indicator.definition(), goal).followsLastYear()
                && goal.period().year() == lights.choice().year()
                && (goal.unit().equals(Goal.EACH)
                        || goal.unit().equals(lights.choice().unit()));
    }

    /** The usual way to a goal for which none was set; empty where others lie on the way, or a person judges. */
    public String usualWay(Goal goal) {
        boolean alone = indicator.goals().stream()
                .filter(other -> other.unit().equals(goal.unit())
                        && other.period().year() == goal.period().year())
                .allMatch(other -> other.equals(goal));
        return alone && goal.target().computable() ? new GoalPath(indicator.definition(), goal).usual() : "";
    }
}
