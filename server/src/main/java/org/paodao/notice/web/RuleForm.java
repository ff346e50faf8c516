package org.paodao.notice.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.notice.QuietHours;
import org.paodao.notice.Rule;

/** A rule as it is typed. */
public record RuleForm(
        @Nullable String holdsFrom,
        @Nullable String before,
        @Nullable String onDay,
        @Nullable String lateEvery,
        @Nullable String waitingEvery,
        @Nullable String returned,
        @Nullable String headAfter,
        @Nullable String officeAfter,
        @Nullable String sumAfter,
        @Nullable String quietFrom,
        @Nullable String quietUntil,
        @Nullable String digestAt,
        @Nullable String singleAllowed,
        @Nullable String mailDomains,
        @Nullable String reason,
        @Nullable Integer seen) {
    private static final String YES = "yes";
    private static final int NONE = -1;

    /** The form with what a rule says. */
    static RuleForm of(LocalDate from, Rule rule, int seen) {
        return new RuleForm(
                from.toString(),
                rule.before().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                word(rule.onDay()),
                String.valueOf(rule.lateEvery()),
                String.valueOf(rule.waitingEvery()),
                word(rule.returned()),
                String.valueOf(rule.headAfter()),
                String.valueOf(rule.officeAfter()),
                String.valueOf(rule.sumAfter()),
                rule.quiet().from().toString(),
                rule.quiet().until().toString(),
                rule.digestAt().toString(),
                word(rule.singleAllowed()),
                String.join(", ", rule.mailDomains()),
                "",
                seen);
    }

    private static String word(boolean yes) {
        return yes ? YES : "";
    }

    /** What a field says; empty for nothing. */
    public static String get(@Nullable String field) {
        return field == null ? "" : field.strip();
    }

    public static boolean is(@Nullable String field) {
        return YES.equals(field);
    }

    int version() {
        return seen == null ? 0 : seen;
    }

    LocalDate from() {
        try {
            return LocalDate.parse(get(holdsFrom));
        } catch (DateTimeException none) {
            throw Refusal.invalid("holdsFrom", "notice.day");
        }
    }

    /**
     * The rule.
     *
     * @throws Refusal at each field that cannot be read
     */
    Rule rule() {
        List<Flaw> flaws = new ArrayList<>();
        var rule = new Rule(
                parts(before).stream().map(RuleForm::number).toList(),
                is(onDay),
                number(get(lateEvery)),
                number(get(waitingEvery)),
                is(returned),
                number(get(headAfter)),
                number(get(officeAfter)),
                number(get(sumAfter)),
                new QuietHours(time(flaws, "quietFrom", quietFrom), time(flaws, "quietUntil", quietUntil)),
                time(flaws, "digestAt", digestAt),
                is(singleAllowed),
                parts(mailDomains).stream()
                        .map(domain -> domain.toLowerCase(Locale.ROOT))
                        .toList());
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
        return rule;
    }

    private static List<String> parts(@Nullable String field) {
        return Arrays.stream(get(field).split("[,，、;；\\s]+"))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** A number, or one that no rule allows. */
    private static int number(String written) {
        return written.matches("[0-9]{1,4}") ? Integer.parseInt(written) : NONE;
    }

    private static LocalTime time(List<Flaw> flaws, String field, @Nullable String written) {
        try {
            return LocalTime.parse(get(written));
        } catch (DateTimeException none) {
            flaws.add(Flaw.at(field, "notice.time"));
            return LocalTime.MIDNIGHT;
        }
    }
}
