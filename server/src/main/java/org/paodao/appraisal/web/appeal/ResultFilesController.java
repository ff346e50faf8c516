package org.paodao.appraisal.web.appeal;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.paodao.appraisal.run.Ranking;
import org.paodao.appraisal.run.RunLists;
import org.paodao.appraisal.run.UnitLedger;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.supervision.paper.Papers;
import org.paodao.ui.Download;
import org.paodao.ui.Words;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Results as files: the ranking and the ledger of a unit as Excel, its notice as Word and PDF. Each holds what its reader is shown. */
@Controller
@RequestMapping("/appraisals/{id}/runs/{number}")
class ResultFilesController {
    private final RunLists lists;
    private final Papers papers;
    private final MessageSource messages;
    private final Clock clock;

    ResultFilesController(RunLists lists, Papers papers, MessageSource messages, Clock clock) {
        this.lists = lists;
        this.papers = papers;
        this.messages = messages;
        this.clock = clock;
    }

    private Words words(Locale locale) {
        return new Words(messages, locale, clock.getZone());
    }

    @Needs(Permission.APPRAISAL_READ)
    @GetMapping("/ranking.xlsx")
    ResponseEntity<byte[]> ranking(CurrentUser user, @PathVariable UUID id, @PathVariable int number, Locale locale) {
        Ranking ranking = lists.ranking(user, id, number);
        String name = ranking.view().round().name();
        return file(name + ".xlsx", Download.EXCEL, new ResultSheets(words(locale)).ranking(ranking));
    }

    @Needs(Permission.APPRAISAL_READ)
    @GetMapping("/units/{unit}/ledger.xlsx")
    ResponseEntity<byte[]> ledger(
            CurrentUser user, @PathVariable UUID id, @PathVariable int number, @PathVariable UUID unit, Locale locale) {
        UnitLedger ledger = lists.ledger(user, id, number, unit);
        return file(name(ledger) + ".xlsx", Download.EXCEL, new ResultSheets(words(locale)).ledger(ledger));
    }

    @Needs(Permission.APPRAISAL_READ)
    @GetMapping("/units/{unit}/notice.docx")
    ResponseEntity<byte[]> docx(
            CurrentUser user, @PathVariable UUID id, @PathVariable int number, @PathVariable UUID unit, Locale locale) {
        UnitLedger ledger = lists.ledger(user, id, number, unit);
        return file(name(ledger) + ".docx", Download.WORD, new ResultPaper(ledger, words(locale)).docx());
    }

    @Needs(Permission.APPRAISAL_READ)
    @GetMapping("/units/{unit}/notice.pdf")
    ResponseEntity<byte[]> pdf(
            CurrentUser user, @PathVariable UUID id, @PathVariable int number, @PathVariable UUID unit, Locale locale) {
        UnitLedger ledger = lists.ledger(user, id, number, unit);
        var paper = new ResultPaper(ledger, words(locale));
        return file(name(ledger) + ".pdf", MediaType.APPLICATION_PDF, papers.pdf(paper.docx(), paper.title()));
    }

    private static String name(UnitLedger ledger) {
        return ledger.view().round().name() + "-" + ledger.standing().member().name();
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return Download.of(name, type, content);
    }
}
