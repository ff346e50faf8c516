package org.paodao.plan.intake.web;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.paodao.plan.intake.Review;
import org.paodao.plan.intake.ReviewFact;
import org.paodao.plan.intake.ReviewHeader;

/** Guesses a plan's year from its header: the title, the document number, the dates, in this order. */
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
                .orElse("");
    }
}
