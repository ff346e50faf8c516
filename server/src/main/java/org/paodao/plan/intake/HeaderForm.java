package org.paodao.plan.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Header.DateRole;
import org.paodao.document.Header.RoleDate;

/** Writes a draft's header anew. */
final class HeaderForm {

    private HeaderForm() {}

    static Review write(Review review, ReviewEdit.Head form) {
        ReviewHeader old = review.header();
        var ids = new ElementIds(review.nextId());
        var header = new ReviewHeader(
                changed(old.title(), form.title(), ids),
                changed(old.indexNumber(), form.indexNumber(), ids),
                changed(old.documentNumber(), form.documentNumber(), ids),
                changed(old.issuer(), form.issuer(), ids),
                changed(old.publisher(), form.publisher(), ids),
                dates(old.dates(), form.dates(), ids),
                changed(old.publicity(), form.publicity(), ids),
                addressees(old.addressees(), form.addressees(), ids),
                old.annexes());
        return review.with(header, ids.next());
    }

    private static @Nullable ReviewFact<String> changed(
            @Nullable ReviewFact<String> old, @Nullable String value, ElementIds ids) {
        if (value == null || value.isBlank()) {
            return null;
        }
        String clean = value.strip();
        return old == null ? ReviewFact.typed(ids.take("f"), clean, null) : old.changedTo(clean);
    }

    /** An addressee that is named still keeps its place in the text. */
    private static List<ReviewFact<String>> addressees(
            List<ReviewFact<String>> old, List<String> wanted, ElementIds ids) {
        return wanted.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .map(name -> old.stream()
                        .filter(fact -> fact.value().equals(name))
                        .findFirst()
                        .orElseGet(() -> ReviewFact.typed(ids.take("f"), name, null)))
                .toList();
    }

    /** Facts of a role keep their place; a second date of the same role stays when it says the same. */
    private static List<ReviewFact<RoleDate>> dates(
            List<ReviewFact<RoleDate>> old, Map<DateRole, LocalDate> wanted, ElementIds ids) {
        var missing = EnumSet.noneOf(DateRole.class);
        missing.addAll(wanted.keySet());
        var dates = new ArrayList<ReviewFact<RoleDate>>();
        for (ReviewFact<RoleDate> fact : old) {
            LocalDate date = wanted.get(fact.value().role());
            if (date != null && missing.remove(fact.value().role())) {
                dates.add(fact.changedTo(new RoleDate(fact.value().role(), date)));
            }
        }
        for (DateRole role : missing) {
            LocalDate date = wanted.get(role);
            if (date != null) {
                dates.add(ReviewFact.typed(ids.take("f"), new RoleDate(role, date), null));
            }
        }
        return dates;
    }
}
