package org.paodao.organization;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What somebody is in a unit.
 *
 * @param section 科室; may be empty
 * @param title such as 副局长; may be empty
 * @param leads whether it is the unit's head
 * @param since first day
 */
public record PostFacts(UUID unit, String section, String title, boolean leads, LocalDate since) {
    public PostFacts {
        section = section.strip();
        title = title.strip();
    }
}
