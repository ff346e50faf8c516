package org.paodao.progress.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paodao.document.Mentions;
import org.paodao.progress.report.Field;
import org.paodao.progress.report.ReportContent;

/** Finds passages which say that a document is out, where neither they nor the evidence give its number. */
final class IssuedClaims {
    private static final List<Field> FIELDS = List.of(Field.PROGRESS, Field.PERCENT, Field.SCHEDULE, Field.PROBLEMS);

    private static final Pattern TITLE = Pattern.compile("《[^》]*》?");

    private final Pattern said;
    private final Pattern vague;
    private final Pattern paper;
    private final Pattern open;

    IssuedClaims(ClaimWords words) {
        said = words.pattern("said");
        vague = words.pattern("vague");
        paper = words.pattern("paper");
        open = words.pattern("open");
    }

    List<Noticed> of(ReportContent content) {
        if (content.evidence().stream().anyMatch(one -> Mentions.hasDocumentNumber(one.name()))) {
            return List.of();
        }
        List<Noticed> found = new ArrayList<>();
        for (Field field : FIELDS) {
            for (String paragraph : Passages.paragraphs(content.text(field))) {
                if (!Mentions.hasDocumentNumber(paragraph)) {
                    Passages.sentences(paragraph).stream()
                            .filter(this::claims)
                            .map(sentence -> Noticed.of(ClaimKind.NUMBER_MISSING, field, sentence))
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    /** Whether the sentence says that a document is out. */
    boolean claims(String sentence) {
        return says(said, sentence) || (paper.matcher(sentence).find() && says(vague, sentence));
    }

    private boolean says(Pattern words, String sentence) {
        Matcher matcher = words.matcher(sentence);
        while (matcher.find()) {
            if (!isOpen(matcher) && !isBefore(sentence, matcher.start())) {
                return true;
            }
        }
        return false;
    }

    /** 已起草、待印发: what stands between the parts of the word says that it is not out. */
    private boolean isOpen(Matcher matcher) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
            String between = matcher.group(group);
            if (between != null && open.matcher(between).find()) {
                return true;
            }
        }
        return false;
    }

    /** 拟于月底前正式印发: the clause before says that it is not out. */
    private boolean isBefore(String sentence, int at) {
        int clause = Math.max(
                Math.max(sentence.lastIndexOf('，', at - 1), sentence.lastIndexOf(',', at - 1)),
                sentence.lastIndexOf('、', at - 1));
        return open.matcher(TITLE.matcher(sentence.substring(clause + 1, at)).replaceAll(""))
                .find();
    }
}
