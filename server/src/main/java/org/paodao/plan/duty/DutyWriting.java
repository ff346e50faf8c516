package org.paodao.plan.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Colleague;
import org.paodao.organization.People;
import org.springframework.stereotype.Component;

/** Writes single duties. Whoever calls has asked for the permission. */
@Component
class DutyWriting {
    private static final int SECTION_LIMIT = 50;

    private final DutyTable table;
    private final People people;
    private final Audit audit;

    DutyWriting(DutyTable table, People people, Audit audit) {
        this.table = table;
        this.people = people;
        this.audit = audit;
    }

    /**
     * Lets somebody hold a duty from a day on.
     *
     * @param holder null for nobody of its own
     */
    @Nullable
    UUID put(CurrentUser user, DutyKey key, @Nullable Holder holder, LocalDate day) {
        Duty before = table.goingOn(user.jurisdiction(), key).orElse(null);
        if (before != null && !table.end(user.jurisdiction(), before.id(), day)) {
            throw Refusal.conflict("duty.changed");
        }
        UUID made = holder == null
                ? null
                : table.begin(user.jurisdiction(), key, holder, day)
                        .orElseThrow(() -> Refusal.conflict("duty.changed"));
        String type = key.item() == null ? "organization.unit" : "plan.item";
        UUID subject = key.item() == null ? key.unit() : key.item();
        audit.record(
                user,
                new Change(
                        "plan.duty-set",
                        type,
                        subject,
                        before == null ? null : Map.of("kind", key.kind(), "holder", before.holder()),
                        holder == null ? null : Map.of("kind", key.kind(), "holder", holder),
                        null));
        return made;
    }

    /** Refuses a holder that the duty cannot have; returns it with its name. */
    Holder checked(CurrentUser user, BulkDuty bulk) {
        Holder holder = bulk.holder();
        if (holder == null) {
            return new Holder(null, null, false, "");
        }
        if (bulk.kind() == DutyKind.SECTION) {
            String section = holder.section();
            if (section == null || section.isBlank() || section.length() > SECTION_LIMIT) {
                throw Refusal.invalid("section", "duty.section-missing", SECTION_LIMIT);
            }
            return holder;
        }
        UUID person = holder.person();
        if (person == null) {
            throw Refusal.invalid("person", "duty.person-missing");
        }
        Colleague found = people.posts(user, List.of(person)).stream()
                .filter(one -> one.until() == null)
                .filter(one -> bulk.kind() == DutyKind.RESPONSIBLE || one.unit().equals(bulk.unit()))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("person", "duty.not-in-unit"));
        return holder.called(Objects.requireNonNull(found.name()));
    }
}
