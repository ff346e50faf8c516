package org.paodao.indicator.value.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.paodao.indicator.Goal;
import org.paodao.indicator.value.Place;
import org.paodao.indicator.value.Told;
import org.paodao.indicator.value.Warning;
import org.paodao.ui.Page;

/**
 * One figure: as it stands, what it was, what the office found, what is to be done.
 *
 * @param unit the name of its unit; empty for the jurisdiction as a whole
 * @param may what the user may do here
 * @param typed what was typed into one of the forms and refused
 */
public record ValuePage(Told told, String code, String unit, Doing may, Typed typed) implements Page {

    /** Where a figure is shown. */
    static String address(String code, Place place) {
        return "/indicators/values/one?indicator=" + URLEncoder.encode(code, StandardCharsets.UTF_8) + "&period="
                + place.period()
                + (place.unit().equals(Goal.WHOLE) ? "" : "&unit=" + place.unit())
                + (place.part().isEmpty() ? "" : "&part=" + URLEncoder.encode(place.part(), StandardCharsets.UTF_8));
    }

    /** The key of the figure in forms. */
    public String key() {
        return PlaceKey.of(told.value().place());
    }

    public String name() {
        return told.indicator() == null ? code : told.indicator().definition().name();
    }

    public String measure() {
        return told.indicator() == null ? "" : told.indicator().definition().measure();
    }

    public String part() {
        String key = told.value().place().part();
        return told.indicator() == null || key.isEmpty()
                ? key
                : GridPage.partName(told.indicator().definition().breakdowns(), key);
    }

    /** Whether the user has to say why the figure is right nevertheless. */
    public boolean answers(Warning warning) {
        return may.enters() || may.approves() || (may.loads() && !warning.reported());
    }

    /** The same page with what was typed into a form. */
    ValuePage with(Typed fields) {
        return new ValuePage(told, code, unit, may, fields);
    }

    /**
     * What was typed.
     *
     * @param form the last part of the address of the form; empty when nothing was typed
     */
    public record Typed(String form, String amount, String reason, String source) {
        static final Typed NOTHING = new Typed("", "", "", "");

        static Typed reason(String form, String reason) {
            return new Typed(form, "", reason, "");
        }

        /** What stands in a field of a form. */
        public String in(String asked, String field) {
            return !asked.equals(form)
                    ? ""
                    : switch (field) {
                        case "amount" -> amount;
                        case "reason" -> reason;
                        default -> source;
                    };
        }
    }

    /**
     * What the user may do.
     *
     * @param enters whether the unit is the user's as its liaison
     * @param approves as its head
     * @param checks as the office
     * @param loads as the office that loads figures of many units
     */
    public record Doing(boolean enters, boolean approves, boolean checks, boolean loads) {}
}
