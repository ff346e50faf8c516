package org.paodao.plan.setup.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.setup.NewProgramme;
import org.paodao.plan.setup.Programme;

/**
 * A programme as it is typed.
 *
 * @param seen the version that was seen; null for a new one
 */
public record ProgrammeForm(
        @Nullable Integer seen,
        @Nullable String name,
        @Nullable String description,
        @Nullable Integer fromYear,
        @Nullable Integer toYear) {
    static final ProgrammeForm EMPTY = new ProgrammeForm(null, null, null, null, null);

    static ProgrammeForm of(Programme programme) {
        NewProgramme what = programme.what();
        return new ProgrammeForm(programme.version(), what.name(), what.description(), what.fromYear(), what.toYear());
    }

    NewProgramme programme() {
        return new NewProgramme(
                Objects.requireNonNullElse(name, ""), Objects.requireNonNullElse(description, ""), fromYear, toYear);
    }
}
