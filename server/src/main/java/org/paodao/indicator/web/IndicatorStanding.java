package org.paodao.indicator.web;

import java.util.List;
import java.util.Map;
import org.paodao.indicator.GoalPath;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.light.LikeLastYear;
import org.paodao.indicator.value.Place;
import org.paodao.indicator.value.ValueLists;
import org.paodao.indicator.value.Verified;
import org.paodao.indicator.web.light.LightSection;
import org.paodao.indicator.web.light.LightSections;
import org.paodao.kernel.CurrentUser;
import org.paodao.scoring.Period;
import org.springframework.stereotype.Component;

/** How an indicator stands: its lights, and the figures of its parts. */
@Component
class IndicatorStanding {
    private final LightSections lights;
    private final ValueLists values;

    IndicatorStanding(LightSections lights, ValueLists values) {
        this.lights = lights;
        this.values = values;
    }

    LightSection lights(CurrentUser user, String code, LightSections.Chosen chosen) {
        return lights.section(user, code, chosen);
    }

    /** Which way the shown year goes where it should go as the year before. */
    LikeLastYear likeLastYear(CurrentUser user, Indicator indicator, LightSection section) {
        return indicator.goals().stream().anyMatch(goal -> new GoalPath(indicator.definition(), goal).followsLastYear())
                ? lights.likeLastYear(user, section)
                : LikeLastYear.FOLLOWED;
    }

    /** The verified figures beside those of the section, by period. */
    Map<Period, Verified> verified(CurrentUser user, Indicator indicator, LightSection section) {
        return lights.verified(user, indicator.id(), section);
    }

    /** The parts in the year and for the unit whose lights are shown. */
    PartTable parts(CurrentUser user, Indicator indicator, LightSection.Choice choice) {
        var whole = new Place.Line(indicator.id(), choice.unit(), "");
        List<Place> places = PartTable.places(whole, indicator, choice.year());
        return PartTable.of(indicator, choice.unit(), choice.year(), values.standing(user, places));
    }
}
