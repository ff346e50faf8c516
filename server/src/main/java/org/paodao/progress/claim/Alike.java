package org.paodao.progress.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.paodao.progress.report.Field;
import org.paodao.progress.report.Place;

/**
 * What of a report stands elsewhere, too.
 *
 * @param files those that it names
 * @param found what has a hash or a key in common with it
 */
record Alike(Sent sent, List<ClaimSources.Held> files, List<Print> prints, List<PrintTables.Found> found) {
    /** So many reports are named for one file. */
    private static final int MOST_NAMED = 3;
    /** A passage that more units share is a stock phrase. */
    private static final int MOST_UNITS = 3;

    Alike {
        files = List.copyOf(files);
        prints = List.copyOf(prints);
        found = List.copyOf(found);
    }

    /** Files, pictures and words that were used before. */
    List<Noticed> used() {
        List<Noticed> noticed = new ArrayList<>();
        for (int n = 0; n < files.size(); n++) {
            int position = n;
            String name = files.get(n).name();
            Set<Place> same = new HashSet<>();
            matches(Print.Kind.FILE, position)
                    .limit(MOST_NAMED)
                    .forEach(match -> add(noticed, same, ClaimKind.FILE_REUSED, name, match));
            matches(Print.Kind.PICTURE, position)
                    .limit(MOST_NAMED)
                    .forEach(match -> add(noticed, same, ClaimKind.IMAGE_NEAR, name, match));
            matches(Print.Kind.WORDS, position)
                    .limit(1)
                    .forEach(match -> add(noticed, same, ClaimKind.TEXT_COPIED, name, match));
        }
        copied().ifPresent(noticed::add);
        return noticed;
    }

    private static void add(List<Noticed> noticed, Set<Place> named, ClaimKind kind, String name, Match match) {
        if (named.add(match.other().where().place())) {
            noticed.add(new Noticed(
                    kind,
                    Field.EVIDENCE,
                    name,
                    kind == ClaimKind.TEXT_COPIED ? List.of(match.percent()) : List.of(),
                    "",
                    match.other().where()));
        }
    }

    /** Where the same was said before, or on another item by the same unit; the one that is most like it. */
    private Optional<Noticed> copied() {
        return matches(Print.Kind.TEXT, 0)
                .filter(match -> !isOthersClaim(match.other()))
                .max(Comparator.comparingInt(Match::likeness))
                .map(match -> new Noticed(
                        ClaimKind.TEXT_COPIED,
                        Field.PROGRESS,
                        sent.content().progress(),
                        List.of(match.percent()),
                        "",
                        match.other().where()));
    }

    /** What another unit claims in the same round, too: the passage most like it, for each report. */
    List<Shared> shared() {
        Map<Place, Shared> best = new HashMap<>();
        List<String> sentences = Passages.sentences(sent.content().progress());
        for (Print print : prints) {
            List<Match> matches =
                    matches(print).filter(match -> isOthersClaim(match.other())).toList();
            if (!matches.isEmpty() && units(matches).size() <= MOST_UNITS) {
                String quote =
                        print.kind() == Print.Kind.TEXT ? sent.content().progress() : sentences.get(print.position());
                for (Match match : Passages.counts(quote) ? matches : List.<Match>of()) {
                    best.merge(match.other().where().place(), new Shared(match, quote), Shared::closer);
                }
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparing(
                        one -> one.match().other().where().place().toString()))
                .toList();
    }

    private static Set<UUID> units(List<Match> matches) {
        Set<UUID> units = new HashSet<>();
        matches.forEach(match -> units.add(match.other().where().unit()));
        return units;
    }

    private boolean isOthersClaim(PrintTables.Found other) {
        return (other.print().kind() == Print.Kind.TEXT || other.print().kind() == Print.Kind.PASSAGE)
                && other.where().place().round().equals(sent.place().round())
                && !other.where().unit().equals(sent.unit());
    }

    private Stream<Match> matches(Print.Kind kind, int position) {
        return prints.stream()
                .filter(print -> print.kind() == kind && print.position() == position)
                .flatMap(this::matches);
    }

    private Stream<Match> matches(Print print) {
        return found.stream()
                .filter(other -> print.isNear(other.print()))
                .map(other -> new Match(other, print.likeness(other.print())));
    }

    /**
     * Something elsewhere that is the same or nearly so.
     *
     * @param likeness in percent
     */
    record Match(PrintTables.Found other, int likeness) {
        String percent() {
            return String.valueOf(likeness);
        }
    }

    /**
     * What two units claim.
     *
     * @param quote the passage of the report that is looked at
     */
    record Shared(Match match, String quote) {
        Noticed noticed() {
            return shared(quote, match.other().where());
        }

        /** The same as the other report has it. */
        Noticed mirrored(Sent own, Sent other) {
            List<String> sentences = Passages.sentences(other.content().progress());
            Print print = match.other().print();
            boolean isPassage = print.kind() == Print.Kind.PASSAGE && print.position() < sentences.size();
            return shared(
                    isPassage
                            ? sentences.get(print.position())
                            : other.content().progress(),
                    new Noticed.Other(own.place(), own.number(), own.unit()));
        }

        private Noticed shared(String words, Noticed.Other where) {
            return new Noticed(ClaimKind.PROJECT_SHARED, Field.PROGRESS, words, List.of(match.percent()), "", where);
        }

        static Shared closer(Shared one, Shared other) {
            return other.match.likeness() > one.match.likeness() ? other : one;
        }
    }
}
