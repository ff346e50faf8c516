package org.paodao.progress.claim.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.progress.claim.Finding;
import org.springframework.context.MessageSource;

/**
 * A finding as programs see it.
 *
 * @param id null for a hint
 * @param rule its sentence, by language
 * @param quote the words in the report itself, or the name of its file
 * @param told what the sentence speaks of, in its order
 * @param source where the approved figure stands; empty for none
 * @param other the other report that is meant; without its place for those who may not see it
 * @param version to be sent back as seen
 */
record FindingJson(
        @Nullable UUID id,
        String kind,
        String field,
        Map<String, String> rule,
        String quote,
        List<String> told,
        String source,
        Finding.@Nullable Other other,
        Finding.@Nullable Settled settled,
        int version) {

    static FindingJson of(Finding finding, MessageSource messages) {
        String key = "progressclaim.rule." + finding.kind().word();
        Object[] said = finding.said().toArray();
        return new FindingJson(
                finding.id(),
                finding.kind().word(),
                finding.field().word(),
                Map.of(
                        "zh", messages.getMessage(key, said, Locale.SIMPLIFIED_CHINESE),
                        "en", messages.getMessage(key, said, Locale.ENGLISH)),
                finding.quote(),
                finding.told(),
                finding.source(),
                finding.other(),
                finding.settled(),
                finding.version());
    }
}
