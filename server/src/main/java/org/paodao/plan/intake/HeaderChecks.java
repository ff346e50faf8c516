package org.paodao.plan.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Header.Annex;
import org.paodao.document.Header.DateRole;
import org.paodao.document.Header.RoleDate;
import org.paodao.document.Range;
import org.paodao.plan.intake.ReconciliationPoint.Kind;

/** Compares the facts of a header with each other: annexes, dates, issuer and publisher, the number's year. */
final class HeaderChecks {
    private static final Pattern YEAR = Pattern.compile("[〔\\[［(（【](\\d{4})[〕\\]］)）】]");

    private static final Pattern OTHERS = Pattern.compile("等[0-9一二三四五六七八九十]*个?(部门|单位)$");

    private final ReviewHeader header;
    private final List<ReconciliationPoint> points = new ArrayList<>();

    HeaderChecks(ReviewHeader header) {
        this.header = header;
    }

    List<ReconciliationPoint> points() {
        annexes();
        dates();
        issuers();
        number();
        return points;
    }

    private void annexes() {
        for (ReviewFact<Annex> fact : header.annexes()) {
            Annex annex = fact.value();
            String key = "annex|" + annex.number() + "|" + annex.name();
            add(
                    new Check(key, Kind.ANNEX, fact.range(), "annex-present", ReconciliationPoint.ANNEX_MISSING),
                    annex.contentPresent(),
                    annex.number(),
                    annex.name());
        }
    }

    private void dates() {
        LocalDate signed = first(DateRole.SIGNED);
        LocalDate written = first(DateRole.WRITTEN);
        LocalDate published = first(DateRole.PUBLISHED);
        if (signed != null && written != null) {
            var check = new Check(
                    "dates|written",
                    Kind.DATES,
                    place(DateRole.SIGNED, DateRole.WRITTEN),
                    "dates-agree",
                    "signed-is-not-written");
            add(check, signed.equals(written), signed.toString(), written.toString());
        }
        LocalDate made = written == null ? signed : written;
        if (made != null && published != null) {
            var check = new Check(
                    "dates|published",
                    Kind.DATES,
                    place(DateRole.PUBLISHED, DateRole.WRITTEN, DateRole.SIGNED),
                    "published-after",
                    "published-before-written");
            add(check, !published.isBefore(made), made.toString(), published.toString());
        }
        several();
    }

    private void several() {
        byRole().forEach((role, dates) -> {
            if (dates.size() > 1) {
                String message = "dates-of-" + role.name().toLowerCase(Locale.ROOT);
                String all = dates.stream().map(LocalDate::toString).collect(Collectors.joining("、"));
                add(new Check("dates|" + role, Kind.DATES, place(role), message, message), false, all);
            }
        });
    }

    private @Nullable LocalDate first(DateRole role) {
        return header.dates().stream()
                .map(ReviewFact::value)
                .filter(date -> date.role() == role)
                .map(RoleDate::date)
                .findFirst()
                .orElse(null);
    }

    /** Where the document says the first of these dates that it says at all; null where a person typed them. */
    private @Nullable Range place(DateRole... roles) {
        return Stream.of(roles)
                .flatMap(role ->
                        header.dates().stream().filter(fact -> fact.value().role() == role))
                .flatMap(fact -> Stream.ofNullable(fact.range()))
                .findFirst()
                .orElse(null);
    }

    private Map<DateRole, Set<LocalDate>> byRole() {
        Map<DateRole, Set<LocalDate>> byRole = new TreeMap<>();
        for (ReviewFact<RoleDate> fact : header.dates()) {
            byRole.computeIfAbsent(fact.value().role(), any -> new LinkedHashSet<>())
                    .add(fact.value().date());
        }
        return byRole;
    }

    private void issuers() {
        ReviewFact<String> issuer = header.issuer();
        ReviewFact<String> publisher = header.publisher();
        if (issuer != null && publisher != null) {
            boolean agrees = isOneOf(publisher.value(), issuer.value());
            var check = new Check("issuer", Kind.ISSUER, issuer.range(), "issuer-published", "issuer-is-not-publisher");
            add(check, agrees, issuer.value(), publisher.value());
        }
    }

    /** Several offices may issue together, 某局、某委; the catalogue names the first: 某局等2部门. */
    private static boolean isOneOf(String publisher, String issuers) {
        String named = OTHERS.matcher(publisher).replaceFirst("");
        return UnitMatcher.sameOffice(issuers, publisher)
                || Stream.of(issuers.split("、")).anyMatch(issuer -> UnitMatcher.sameOffice(issuer, named));
    }

    private void number() {
        ReviewFact<String> number = header.documentNumber();
        var year = YEAR.matcher(number == null ? "" : number.value());
        if (number == null || !year.find()) {
            return;
        }
        List<String> years = header.dates().stream()
                .filter(fact -> fact.value().role() != DateRole.EFFECTIVE)
                .map(fact -> String.valueOf(fact.value().date().getYear()))
                .distinct()
                .sorted()
                .toList();
        if (!years.isEmpty()) {
            var check = new Check("number", Kind.NUMBER, number.range(), "number-agrees", "number-year-differs");
            add(check, years.contains(year.group(1)), number.value(), String.join("、", years));
        }
    }

    /** What is compared, where, with the two sentences that may come out. */
    private record Check(String key, Kind kind, @Nullable Range range, String whenRight, String whenWrong) {}

    private void add(Check check, boolean agrees, String... arguments) {
        points.add(new ReconciliationPoint(
                check.key,
                check.kind,
                agrees,
                agrees ? check.whenRight : check.whenWrong,
                List.of(arguments),
                null,
                check.range,
                null));
    }
}
