package org.paodao.plan.amendment.web;

import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.plan.amendment.Comparison;
import org.paodao.plan.amendment.Comparisons;
import org.paodao.ui.Download;
import org.paodao.ui.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A comparison to take away. */
@Controller
class CompareExports {
    private final Comparisons comparisons;
    private final MessageSource messages;
    private final ZoneId zone;

    CompareExports(
            Comparisons comparisons, MessageSource messages, @Value("${paodao.zone:Asia/Shanghai}") ZoneId zone) {
        this.comparisons = comparisons;
        this.messages = messages;
        this.zone = zone;
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping(AmendmentController.PLAN + "/compare.docx")
    ResponseEntity<byte[]> docx(CurrentUser user, @PathVariable String plan, Asked asked, Locale locale) {
        Comparison comparison = comparisons.between(user, plan, asked.from(), asked.to(), asked.unit());
        var words = new Words(messages, locale, zone);
        byte[] content = new CompareDocument(words, comparison).write(ComparePage.view(comparison, words));
        return file(comparison, words, "docx", Download.WORD, content);
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping(AmendmentController.PLAN + "/compare.csv")
    ResponseEntity<byte[]> csv(CurrentUser user, @PathVariable String plan, Asked asked, Locale locale) {
        Comparison comparison = comparisons.between(user, plan, asked.from(), asked.to(), asked.unit());
        var words = new Words(messages, locale, zone);
        return file(
                comparison, words, "csv", Download.CSV, CompareCsv.write(words, ComparePage.view(comparison, words)));
    }

    private static ResponseEntity<byte[]> file(
            Comparison comparison, Words words, String ending, MediaType type, byte[] content) {
        var to = comparison.to().head();
        String name = words.msg(
                "amendment.compare.title", to.title(), comparison.from().head().version(), to.version());
        return Download.of(name + "." + ending, type, content);
    }

    /** Which versions, and for which unit; every part may be missing. */
    record Asked(
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable UUID unit) {}
}
