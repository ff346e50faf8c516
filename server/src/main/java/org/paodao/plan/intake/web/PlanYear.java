package org.paodao.plan.intake.web;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.paodao.plan.intake.Review;
import org.paodao.plan.intake.ReviewFact;
import org.paodao.plan.intake.ReviewHeader;

/** Guesses a plan's year: from the title, the document number, the dates, in this order, else from when its first deadline is. */
final class PlanYear {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19[5-9]\\d|20\\d\\d|21\\d\\d)(?!\\d)");

    private PlanYear() {}

    static String of(Review review) {
        ReviewHeader header = review.header();
        Stream<String> words = Stream.of(header.title(), header.documentNumber())
                .flatMap(fact -> Optional.ofNullable(fact).map(ReviewFact::value).stream());
        Stream<String> dates = header.dates().stream()
                .map(fact -> String.valueOf(fact.value().date().getYear()));
        return Stream.concat(words, dates)
                .map(YEAR::matcher)
                .filter(java.util.regex.Matcher::find)
                .map(found -> found.group())
                .findFirst()
                .or(() -> firstDeadline(review))
                .orElse("");
    }

    /** A text without a head still says 2031年6月底前 somewhere, and its other months are counted from there. */
    private static Optional<String> firstDeadline(Review review) {
        return review.kept().stream()
                .flatMap(item -> item.deadlines().stream())
                .flatMap(fact -> Optional.ofNullable(fact.value().date()).stream())
                .min(Comparator.naturalOrder())
                .map(day -> String.valueOf(day.getYear()));
    }
}
