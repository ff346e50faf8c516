package org.paodao.indicator.value.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.light.Gap;
import org.paodao.indicator.light.LightLine;
import org.paodao.indicator.value.FindingText;
import org.paodao.indicator.value.SelfReport;
import org.paodao.indicator.value.State;
import org.paodao.indicator.value.Told;
import org.paodao.indicator.value.Warning;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.ui.Page;

/**
 * One figure: as it stands, what it was, what the office found, what is to be done.
 *
 * @param unit the name of its unit; empty for the jurisdiction as a whole
 * @param how how it stands: by the rules, and by the word of its unit
 * @param may what the user may do here
 * @param typed what was typed into one of the forms and refused
 */
public record ValuePage(Told told, String code, String unit, How how, Doing may, Typed typed) implements Page {

    /** The key of the figure in forms. */
    public String key() {
        return PlaceKey.of(told.value().place());
    }

    /** Where the document is that the figure had at a version. */
    public String document(int version) {
        return "/indicators/values/one/document?key=" + key() + "&version=" + version;
    }

    public String name() {
        return told.indicator() == null ? code : told.indicator().definition().name();
    }

    public String measure() {
        return told.indicator() == null ? "" : told.indicator().definition().measure();
    }

    /** A figure with at least the decimals of its indicator. */
    public BigDecimal filled(BigDecimal amount) {
        return told.indicator() == null ? amount : told.indicator().definition().filled(amount);
    }

    /** What a check found, as it is read. */
    public Flaw found(Warning warning) {
        return FindingText.filled(warning.found(), told.indicator());
    }

    public String part() {
        String key = told.value().place().part();
        return told.indicator() == null || key.isEmpty()
                ? key
                : GridPage.partName(told.indicator().definition().breakdowns(), key);
    }

    /** Who entered the figure and who made it what it is now, or put the document beside it; empty where it is not told. */
    public String hands() {
        Told.By by = told.by();
        String entered = by.onlyDocument() ? "" : by.name(told.value().enteredBy());
        return Stream.of(entered, by.name(by.last()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(" → "));
    }

    /** Whether the user may propose a correction: one at a time; what was typed and refused stays. */
    public boolean corrects() {
        return may.enters()
                && told.value().state().stands()
                && (told.correction() == null || typed.form().equals("correct"));
    }

    /** Whether the user may put a source document here: beside the figure, or once that is locked beside the correction that waits. */
    public boolean documents() {
        return isLocked()
                ? may.enters() && told.correction() != null
                : may.enters() || (may.loads() && !told.value().reported());
    }

    public boolean isLocked() {
        return told.value().state() == State.LOCKED;
    }

    /** Whether the figure changed since the correction that waits was proposed, so that it cannot be approved. */
    public boolean isStale() {
        return told.correction() != null
                && (told.correction().corrects() != told.value().version()
                        || !told.value().state().stands());
    }

    /** Whether the user has to say why the figure is right nevertheless. */
    public boolean answers(Warning warning) {
        return may.enters() || may.approves() || (may.loads() && !warning.reported());
    }

    /** The same page with what was typed into a form. */
    ValuePage with(Typed fields) {
        return new ValuePage(told, code, unit, how, may, fields);
    }

    /**
     * How the figure stands.
     *
     * @param light by the rules; null when it was not judged
     * @param said by the word of its unit; null when it never said anything
     * @param past what the unit said before, newest first
     * @param maySay whether the user speaks for the unit
     */
    public record How(@Nullable LightLine light, @Nullable SelfReport said, List<SelfReport> past, boolean maySay) {
        public How {
            past = List.copyOf(past);
        }

        /** The two beside each other; null unless both are there. */
        public @Nullable Gap gap() {
            return light == null || said == null || said.state() == null ? null : new Gap(light, said);
        }

        /** The version of what is said; 0 when nothing ever was. */
        public int seen() {
            return said == null ? 0 : said.version();
        }

        /** Whether there is anything to show or to do. */
        public boolean isShown() {
            return light != null || said != null || maySay;
        }
    }

    /** What stands in the form that says how it stands. */
    public String how(String field) {
        if (typed.form().equals("how")) {
            return typed.in("how", field);
        }
        SelfReport said = how.said();
        return said == null || said.state() == null
                ? ""
                : field.equals("reason") ? said.reason() : said.state().name();
    }

    /**
     * What was typed.
     *
     * @param form the last part of the address of the form; empty when nothing was typed
     */
    public record Typed(String form, String amount, String stage, String reason, String source) {
        static final Typed NOTHING = new Typed("", "", "", "", "");

        static Typed reason(String form, String reason) {
            return new Typed(form, "", "", reason, "");
        }

        /** What stands in a field of a form. */
        public String in(String asked, String field) {
            return !asked.equals(form)
                    ? ""
                    : switch (field) {
                        case "amount" -> amount;
                        case "stage" -> stage;
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
