package org.paodao.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a post, as lists show it.
 *
 * @param id of the person
 * @param phone empty for those who may not see it
 * @param until the day from which the person is not there any more; null for no end
 * @param version of the person
 */
public record Colleague(
        UUID id,
        String code,
        String name,
        String phone,
        @Nullable UUID account,
        UUID post,
        UUID unit,
        String unitName,
        String section,
        String title,
        boolean leads,
        LocalDate since,
        @Nullable LocalDate until,
        int version) {

    /** Whether the person is there on a day. */
    public boolean there(LocalDate day) {
        return !day.isBefore(since) && (until == null || day.isBefore(until));
    }

    /** Name with section or title, as it is offered in a choice. */
    public String label() {
        String about = section.isEmpty() ? title : title.isEmpty() ? section : section + " " + title;
        return about.isEmpty() ? name : name + " · " + about;
    }

    Colleague withoutPhone() {
        return new Colleague(
                id, code, name, "", account, post, unit, unitName, section, title, leads, since, until, version);
    }
}
