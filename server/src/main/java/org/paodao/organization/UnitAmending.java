package org.paodao.organization;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Component;

/** Changes what a unit is, under the jurisdiction's lock, with day and reason given. */
@Component
class UnitAmending {
    private static final String ALIAS_DROPPED = "organization.alias-dropped";

    private final UnitWriting writing;
    private final UnitNames names;
    private final UnitFounding founding;

    UnitAmending(UnitWriting writing, UnitNames names, UnitFounding founding) {
        this.writing = writing;
        this.names = names;
        this.founding = founding;
    }

    void amend(CurrentUser user, UUID unit, UnitFacts facts, UnitStep at, boolean keepName) {
        UnitFacts before = writing.seen(user, unit, at).facts();
        LocalDate day = UnitWriting.day(at);
        if (facts.equals(before)) {
            throw Refusal.invalid("name", "organization.unit.same");
        }
        writing.checks().facts(user.jurisdiction(), facts, day);
        if (!Objects.equals(facts.parent(), before.parent())) {
            writing.checks().place(user.jurisdiction(), unit, facts.parent(), day);
        }
        if (!before.name().equals(facts.name())) {
            rename(user.jurisdiction(), unit, new Renaming(before.name(), facts.name(), day, keepName));
        }
        if (!Objects.equals(before.fullName(), facts.fullName())) {
            names.cut(user.jurisdiction(), unit, new UnitNames.Which(null, UnitNames.FULL), day);
            founding.full(user.jurisdiction(), unit, facts, day);
        }
        writing.write(user, unit, before, facts, at);
    }

    private void rename(UUID jurisdiction, UUID unit, Renaming name) {
        names.cut(jurisdiction, unit, new UnitNames.Which(name.from(), UnitNames.NAME), name.day());
        names.take(jurisdiction, unit, new UnitNames.Given("name", name.to(), UnitNames.NAME, name.day()));
        if (name.keep()) {
            names.take(jurisdiction, unit, new UnitNames.Given("name", name.from(), UnitNames.ALIAS, name.day()));
        }
    }

    void dropAlias(CurrentUser user, UUID unit, String alias) {
        var which = new UnitNames.Which(alias, UnitNames.ALIAS);
        var told = new UnitWriting.Told(unit, alias, null, null);
        if (names.cut(user.jurisdiction(), unit, which, founding.today()) > 0) {
            writing.record(user, ALIAS_DROPPED, told);
        } else if (!writing.isNewest(user, ALIAS_DROPPED, told)) {
            throw Refusal.notFound("organization.alias.unknown", alias);
        }
    }

    /** A new name, and whether the old one stays known. */
    private record Renaming(String from, String to, LocalDate day, boolean keep) {}
}
