package org.paodao.organization.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.organization.Colleague;
import org.paodao.organization.PostFacts;

/**
 * What a user types about somebody.
 *
 * @param username of the account; empty for none
 * @param leads {@code yes} for the unit's head
 * @param seen version that was seen
 */
public record PersonForm(
        @Nullable String code,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String username,
        @Nullable UUID post,
        @Nullable String unit,
        @Nullable String section,
        @Nullable String title,
        @Nullable String leads,
        @Nullable String since,
        int seen) {

    static PersonForm in(String unit, LocalDate today) {
        return new PersonForm(null, null, null, null, null, unit, null, null, null, today.toString(), 0);
    }

    static PersonForm of(Colleague one, String username) {
        return new PersonForm(
                one.code(), one.name(), one.phone(), username, null, null, null, null, null, null, one.version());
    }

    PostFacts post(UUID in, LocalDate today) {
        LocalDate first = Words.day("since", since);
        return new PostFacts(
                in, Words.plain(section), Words.plain(title), "yes".equals(leads), first == null ? today : first);
    }

    /** For the field. */
    public String text(@Nullable String value) {
        return Words.or(value, "");
    }
}
