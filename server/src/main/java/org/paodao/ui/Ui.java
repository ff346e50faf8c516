package org.paodao.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;

/**
 * What every template gets besides its page: words in the reader's language, who is signed in, where we are, what was
 * refused.
 *
 * @param words the message files in the reader's language
 * @param user who is signed in; null on public pages
 * @param place where we are
 * @param shell what stands around the page
 * @param refusal what was refused when a form is shown again; null otherwise
 */
public record Ui(
        Words words,
        @Nullable CurrentUser user,
        Place place,
        Shell shell,
        @Nullable Refusal refusal) {

    /** The sentence or word for a key; a missing key is a defect that a test finds. */
    public String msg(String key, Object... arguments) {
        return words.msg(key, arguments);
    }

    public Locale locale() {
        return words.locale();
    }

    /** Whether the page is read in Chinese. */
    public boolean chinese() {
        return words.chinese();
    }

    /** A day as it is read, such as 2023年7月25日. */
    public String date(@Nullable LocalDate day) {
        return words.date(day);
    }

    /** A month, a quarter, half a year or a year as it is read, such as 2023年第3季度; see {@link Words#period}. */
    public String period(Object written) {
        return words.period(written);
    }

    /** A sentence whose arguments are kept as words; days and periods among them as they are read. */
    public String sentence(String key, List<String> arguments) {
        return words.msg(key, arguments.stream().map(words::withDates).toArray());
    }

    /** A moment as it is read, to the minute, in the time zone of the office. */
    public String time(@Nullable Instant moment) {
        return words.time(moment);
    }

    /** A number as it is read: grouped, never rounded. */
    public String number(@Nullable Number number) {
        return words.number(number);
    }

    /** The address of a style sheet, script or picture, such as {@code app/app.js}; it changes with the content. */
    public String asset(String name) {
        return shell.assets().address(name);
    }

    public String path() {
        return place.path();
    }

    public Csrf csrf() {
        return place.csrf();
    }

    /** What is wrong with a field of the form that is shown again. */
    public List<Refusal.Flaw> flaws(String field) {
        return refusal == null
                ? List.of()
                : refusal.flaws().stream()
                        .filter(flaw -> field.equals(flaw.field()))
                        .toList();
    }

    /** What is wrong with the request as a whole. */
    public List<Refusal.Flaw> generalFlaws() {
        return refusal == null
                ? List.of()
                : refusal.flaws().stream().filter(flaw -> flaw.field() == null).toList();
    }

    /** What stands in the way. */
    public String what(Refusal.Flaw flaw) {
        return words.what(flaw);
    }

    /** What to do about it now. */
    public String remedy(Refusal.Flaw flaw) {
        return words.remedy(flaw);
    }

    /** The same with a refusal, to show a form again. */
    Ui refused(Refusal why) {
        return new Ui(words, user, place, shell, why);
    }

    /**
     * Where we are.
     *
     * @param path the address of this page without query
     * @param query the query without question mark; empty when there is none
     * @param csrf the token that every form and htmx request sends back
     */
    public record Place(String path, String query, Csrf csrf) {
        /** The address of this page with its query, to come back to. */
        public String address() {
            return query.isEmpty() ? path : path + "?" + query;
        }
    }

    /**
     * The token against forged requests.
     *
     * @param parameter name of the hidden form field
     * @param header name of the request header
     * @param token its value
     */
    public record Csrf(String parameter, String header, String token) {}

    /**
     * What stands around a page.
     *
     * @param assets style sheets and scripts
     * @param theme {@code light}, {@code dark} or {@code auto}
     * @param lines the navigation
     * @param years the years that can be chosen
     * @param search address of the search page; null when there is none
     * @param bell what is new for the user; null when no module says
     * @param notice what to say once, after a change; null when there is nothing to say
     */
    public record Shell(
            Assets assets,
            String theme,
            List<Line> lines,
            List<Year> years,
            @Nullable String search,
            @Nullable Ring bell,
            @Nullable String notice) {}

    /**
     * What is new.
     *
     * @param address where more is told
     * @param count how many
     */
    public record Ring(String address, int count) {}

    /**
     * A line of the navigation.
     *
     * @param current whether this page is below it
     */
    public record Line(Section section, String address, boolean current) {}

    /**
     * A plan that can be chosen by its year.
     *
     * @param number 2 for the second plan of the year
     * @param current whether it is this page's plan
     */
    public record Year(int year, int number, String address, boolean current) {
        /** The plan at an address such as 2023 or 2023-2, seen from a page. */
        static Year of(String plan, String path) {
            String[] parts = plan.split("-", 2);
            String address = "/" + plan;
            int number = parts.length == 1 ? 1 : Integer.parseInt(parts[1]);
            return new Year(Integer.parseInt(parts[0]), number, address, NavigationEntry.isBelow(path, address));
        }

        /** What it is called in the reader's language. */
        public String name(Ui ui) {
            return number == 1 ? ui.msg("ui.year", year) : ui.msg("ui.year.further", year, number);
        }
    }
}
