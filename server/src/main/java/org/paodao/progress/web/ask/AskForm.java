package org.paodao.progress.web.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.paodao.organization.Unit;
import org.paodao.progress.ask.FieldKind;
import org.paodao.progress.ask.NewAsk;
import org.paodao.progress.ask.Rhythm;
import org.paodao.progress.ask.Whom;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What is typed to register a question.
 *
 * @param requestKey of the form, so that it counts once
 * @param aliases one beside the other
 * @param kind word of the kind of field
 * @param rhythm word
 * @param units names, one beside the other; empty for all
 * @param groups kinds of units, one beside the other
 * @param despite whether somebody looked at what comes close
 */
public record AskForm(
        @Nullable String requestKey,
        @Nullable String name,
        @Nullable String aliases,
        @Nullable String indicator,
        @Nullable String kind,
        @Nullable String rhythm,
        @Nullable String form,
        @Nullable String asker,
        @Nullable String units,
        @Nullable String groups,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate since,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate until,

        @Nullable String despite) {

    /** What a field says; empty for nothing. */
    public static String get(@Nullable String field) {
        return field == null ? "" : field.strip();
    }

    /** A day as a field has it. */
    public static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** The same with a key. */
    AskForm keyed(String key) {
        return new AskForm(
                key, name, aliases, indicator, kind, rhythm, form, asker, units, groups, since, until, despite);
    }

    /** What is meant; refused when a unit is not known. */
    NewAsk read(CurrentUser user, Organization organization) {
        return new NewAsk(
                get(requestKey),
                get(name),
                split(aliases),
                get(indicator),
                Arrays.stream(FieldKind.values())
                        .filter(one -> one.word().equals(get(kind)))
                        .findFirst()
                        .orElse(FieldKind.NUMBER),
                Arrays.stream(Rhythm.values())
                        .filter(one -> one.word().equals(get(rhythm)))
                        .findFirst()
                        .orElse(Rhythm.MONTH),
                get(form),
                get(asker),
                whom(user, organization),
                since,
                until,
                !get(despite).isEmpty());
    }

    private Whom whom(CurrentUser user, Organization organization) {
        List<Unit> known = organization.units(user);
        Set<UUID> ids = new HashSet<>();
        List<Refusal.Flaw> flaws = new ArrayList<>();
        for (String one : split(units)) {
            known.stream()
                    .filter(unit -> unit.name().equals(one) || unit.aliases().contains(one))
                    .findFirst()
                    .ifPresentOrElse(
                            unit -> ids.add(unit.id()),
                            () -> flaws.add(Refusal.Flaw.at("units", "progressask.unit", one)));
        }
        for (String group : split(groups)) {
            if (known.stream().noneMatch(unit -> unit.kind().equals(group))) {
                flaws.add(Refusal.Flaw.at("groups", "progressask.group", group));
            }
        }
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
        return new Whom(ids, new HashSet<>(split(groups)));
    }

    private static List<String> split(@Nullable String typed) {
        return Arrays.stream(get(typed).split("[,，、;；\\s]+"))
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
