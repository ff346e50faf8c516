package org.paodao.organization.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.organization.Colleague;
import org.paodao.ui.Page;

/**
 * Somebody, to be changed by the office, or somebody new.
 *
 * @param person null for somebody new
 * @param posts past ones included
 */
public record PersonPage(@Nullable UUID person, List<Colleague> posts, PersonForm form, LocalDate today)
        implements Page {
    public PersonPage {
        posts = List.copyOf(posts);
    }

    /** The unit one came from. */
    public String unit() {
        return posts.isEmpty() ? form.text(form.unit()) : posts.getFirst().unitName();
    }

    public String unitAddress() {
        return Addresses.unit(unit());
    }

    /** The person's name as it is held; empty for somebody new. */
    public String name() {
        return posts.isEmpty() ? "" : posts.getFirst().name();
    }
}
