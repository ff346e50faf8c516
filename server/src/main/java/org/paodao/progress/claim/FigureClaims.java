package org.paodao.progress.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Mentions;
import org.paodao.progress.report.Field;
import org.paodao.progress.report.ReportContent;
import org.paodao.scoring.Period;

/**
 * Finds figures in what a report says that name an indicator: its name, nothing but familiar words, a number with the unit of its measure. Whatever is said
 * roughly, of another time, as a goal or otherwise than expected is left alone.
 */
final class FigureClaims {
    private static final List<Field> FIELDS = List.of(Field.PROGRESS, Field.PERCENT, Field.SCHEDULE, Field.PROBLEMS);
    private static final Pattern ASIDE = Pattern.compile("\\([^()]{0,15}\\)");
    private static final Pattern RANGE = Pattern.compile("(?:-|—|–|~|至|到)\\d.*");
    private static final String MARKS = "，,。；;、:：()（）“”\"《》 ";

    private final List<Yardstick> yardsticks;
    private final ClaimWords words;
    private final Pattern past;
    private final Pattern loose;
    private final Pattern lead;

    FigureClaims(List<Yardstick> yardsticks, ClaimWords words) {
        this.yardsticks = List.copyOf(yardsticks);
        this.words = words;
        this.past = words.pattern("past");
        this.loose = words.pattern("loose");
        this.lead = Pattern.compile("(?:" + words.pattern("lead").pattern() + "|" + plainTime() + "|[: ])");
    }

    /** Times without the names of their groups, for a pattern around them. */
    private static String plainTime() {
        return SpokenPeriod.TIME.pattern().replaceAll("\\(\\?<\\w+>", "(?:").replaceAll("\\((?=\\\\d)", "(?:");
    }

    /**
     * The figures that name an indicator.
     *
     * @param to the last day that the report is about
     */
    List<Spotted> of(ReportContent content, LocalDate to) {
        List<Spotted> spotted = new ArrayList<>();
        for (Field field : FIELDS) {
            for (String sentence : Passages.sentences(content.text(field))) {
                if (sentence.chars().anyMatch(c -> Character.isDigit(c) || "一二三四五六七八九十".indexOf(c) >= 0)) {
                    spot(new Sentence(field, sentence, Mentions.folded(sentence), new BitSet()), to, spotted);
                }
            }
        }
        return spotted;
    }

    private void spot(Sentence sentence, LocalDate to, List<Spotted> spotted) {
        yardsticks.stream()
                .flatMap(one -> one.names().stream().map(name -> new Named(one, name)))
                .filter(named -> sentence.folded().contains(named.name()))
                .sorted((one, other) -> other.name().length() - one.name().length())
                .forEach(named -> {
                    for (int at = sentence.folded().indexOf(named.name());
                            at >= 0;
                            at = sentence.folded().indexOf(named.name(), at + 1)) {
                        Spotted found = sentence.taken().get(at) ? null : spot(sentence, named, at, to);
                        if (found != null) {
                            sentence.taken().set(at, at + named.name().length());
                            spotted.add(found);
                        }
                    }
                });
    }

    private @Nullable Spotted spot(Sentence sentence, Named named, int at, LocalDate to) {
        String text = sentence.folded();
        if (!isLedIn(text, at)) {
            return null;
        }
        int from = behind(text, at + named.name().length());
        Mentions.Quantity said = Mentions.quantity(text, from);
        if (said == null || !named.yardstick().measures(said) || isLoose(text, said.end())) {
            return null;
        }
        String before = text.substring(0, from);
        if (past.matcher(before).find()) {
            return null;
        }
        Period period = SpokenPeriod.in(before, to).of(named.yardstick()).orElse(null);
        return period == null
                ? null
                : new Spotted(
                        named.yardstick(),
                        sentence.field(),
                        sentence.text(),
                        sentence.text().substring(from, said.end()),
                        said,
                        period);
    }

    /** Whether nothing but familiar words stands before the name in its clause: 示例村居民收入 is not 居民收入. */
    private boolean isLedIn(String text, int at) {
        int clause = at;
        while (clause > 0 && MARKS.indexOf(text.charAt(clause - 1)) < 0) {
            clause--;
        }
        return behind(text.substring(0, at), clause) == at;
    }

    /** One behind the familiar words that stand here. */
    private int behind(String text, int from) {
        int at = from;
        Matcher aside = ASIDE.matcher(text).region(at, text.length());
        if (aside.lookingAt()) {
            at = aside.end();
        }
        Matcher familiar = lead.matcher(text);
        while (familiar.region(at, text.length()).lookingAt()) {
            at = familiar.end();
        }
        return at;
    }

    private boolean isLoose(String text, int end) {
        return loose.matcher(text).region(end, text.length()).lookingAt()
                || RANGE.matcher(text).region(end, text.length()).lookingAt();
    }

    /** The same for a report on an item, whose own indicators may be called as the item is. */
    FigureClaims calling(UUID item, String title) {
        String name = Mentions.folded(title);
        return new FigureClaims(
                yardsticks.stream()
                        .map(one -> item.equals(one.planItem()) ? one.calling(name) : one)
                        .toList(),
                words);
    }

    private record Sentence(Field field, String text, String folded, BitSet taken) {}

    private record Named(Yardstick yardstick, String name) {}

    /**
     * A figure that names an indicator.
     *
     * @param quote the passage
     * @param words the figure as it stands there
     * @param period of which it speaks
     */
    record Spotted(
            Yardstick yardstick, Field field, String quote, String words, Mentions.Quantity said, Period period) {}
}
