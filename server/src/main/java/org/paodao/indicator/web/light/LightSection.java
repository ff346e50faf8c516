package org.paodao.indicator.web.light;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Goal;
import org.paodao.indicator.light.Challenge;
import org.paodao.indicator.light.Gap;
import org.paodao.indicator.light.LightLine;
import org.paodao.indicator.light.YearForecast;
import org.paodao.scoring.Period;

/**
 * The lights of one indicator on its page, and its figures that nobody judges.
 *
 * @param lines of the shown year, newest first
 * @param lastYear the figures of the year before
 * @param said what the unit itself says, by period
 * @param shown the light that is explained; null where there is neither a light nor a figure
 * @param asked whether a person has to say how it stands
 * @param typed what was typed and refused
 */
public record LightSection(
        String indicator,
        Choice choice,
        List<LightLine> lines,
        Map<Period, BigDecimal> lastYear,
        Map<Period, Gap> said,
        @Nullable LightLine shown,
        @Nullable Chart chart,
        @Nullable YearForecast forecast,
        Questions questions,
        boolean asked,
        Typed typed) {
    public LightSection {
        lines = List.copyOf(lines);
        lastYear = Map.copyOf(lastYear);
        said = Map.copyOf(said);
    }

    /** The same with what was typed and refused. */
    public LightSection with(Typed refused) {
        return new LightSection(
                indicator, choice, lines, lastYear, said, shown, chart, forecast, questions, asked, refused);
    }

    /** The light that stands chosen where a person says how it stands: what was typed, else what was said before. */
    public String chosen() {
        if (typed.into(Typed.WORD)) {
            return Objects.requireNonNullElse(typed.light(), "");
        }
        return shown != null && shown.light().judged() ? shown.light().name() : "";
    }

    /**
     * The questions about lights of the indicator.
     *
     * @param here those about the unit that is shown
     * @param elsewhere those about others
     * @param mayAsk whether the user may question the shown light
     * @param mayAnswer whether the user answers for the office
     */
    public record Questions(List<Challenge> here, List<Elsewhere> elsewhere, boolean mayAsk, boolean mayAnswer) {
        public Questions {
            here = List.copyOf(here);
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /**
     * A question about another unit.
     *
     * @param unit its name; empty for the jurisdiction as a whole
     */
    public record Elsewhere(Challenge challenge, String unit) {}

    /**
     * What was typed into a form: into that of an answer, which has the id of its question, or one of these.
     *
     * @param light what was chosen in it, where one is
     */
    public record Typed(String form, String text, @Nullable String light) {
        public static final String QUESTION = "question";
        public static final String WORD = "word";

        static final Typed NOTHING = new Typed("", "", null);

        /** Whether a form was refused. */
        public boolean into(String name) {
            return form.equals(name);
        }

        /** What stands in a form. */
        public String text(String name) {
            return into(name) ? text : "";
        }
    }

    /**
     * What can be chosen.
     *
     * @param years newest first
     * @param unit the chosen one
     */
    public record Choice(int year, List<Integer> years, UUID unit, List<Named> units) {
        public Choice {
            years = List.copyOf(years);
            units = List.copyOf(units);
        }

        /** As part of an address. */
        public String query() {
            return "year=" + year + (unit.equals(Goal.WHOLE) ? "" : "&unit=" + unit);
        }
    }

    /** A unit. */
    public record Named(UUID id, String name) {}
}
