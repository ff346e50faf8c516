package org.paodao.progress.report;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Component;

/** When a report may be left to another's: nobody is asked twice for the same. */
@Component
class ReportCovering {
    private final ReportQuestions asked;
    private final ReportBooks books;
    private final ReportFileTables files;

    ReportCovering(ReportQuestions asked, ReportBooks books, ReportFileTables files) {
        this.asked = asked;
        this.books = books;
        this.files = files;
    }

    /** Refuses what could never cover the item. */
    void check(ReportQuestions.Question question, ReportContent content) {
        UUID by = content.coveredBy();
        if (by != null && !question.mayBeCoveredBy(by)) {
            throw Refusal.invalid("coveredBy", "progressreport.covered-by");
        }
    }

    /** Refuses files that nobody put beside this report: else a report would open any file to its readers. */
    void files(CurrentUser user, Place place, ReportContent content) {
        Set<UUID> named = content.evidence().stream()
                .flatMap(one -> Stream.ofNullable(one.file()))
                .collect(Collectors.toSet());
        if (!named.isEmpty()
                && !files.of(user.jurisdiction(), place).stream()
                        .map(ReportFileTables.Held::file)
                        .collect(Collectors.toSet())
                        .containsAll(named)) {
            throw Refusal.invalid("evidence", "progressreport.evidence-unknown");
        }
    }

    /** Refuses to send what is covered by nothing: the other report is asked in the same round and says something itself. */
    void complete(CurrentUser user, ReportQuestions.Question question, ReportContent content) {
        check(question, content);
        UUID by = content.coveredBy();
        if (by == null) {
            return;
        }
        boolean isAsked = question.plan()
                .find(by)
                .filter(duty -> asked.asks(user, question.round(), duty))
                .isPresent();
        if (!isAsked || says(user, new Place(question.round().id(), by)).anyMatch(said -> said.coveredBy() != null)) {
            throw Refusal.invalid("coveredBy", "progressreport.covered-by");
        }
    }

    private Stream<ReportContent> says(CurrentUser user, Place place) {
        return books.reports().one(user.jurisdiction(), place).stream()
                .flatMap(row -> row.draft() != null ? Stream.of(row.draft()) : sent(user, place));
    }

    private Stream<ReportContent> sent(CurrentUser user, Place place) {
        return books
                .versions()
                .of(user.jurisdiction(), new ReportVersionTables.Which(place.round(), place.item()))
                .getOrDefault(place, List.of())
                .stream()
                .limit(1)
                .map(ReportVersion::content);
    }
}
