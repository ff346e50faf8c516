package org.paodao.appraisal.web.appeal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.run.LedgerWords;
import org.paodao.appraisal.run.RoundStage;
import org.paodao.appraisal.run.RunBook;
import org.paodao.appraisal.run.UnitLedger;
import org.paodao.ui.OfficialDocument;
import org.paodao.ui.Words;

/**
 * The notice of a unit's result as a Word document in the official layout: what it has, by clause and line, and until when it can appeal.
 *
 * @param words in the reader's language
 */
record ResultPaper(UnitLedger ledger, Words words) {
    private static final List<Integer> CLAUSES = List.of(6040, 1400, 1400);
    private static final List<Integer> LINES = List.of(2400, 5040, 1400);

    /** The title of the paper. */
    String title() {
        return words.msg("appraisalappeal.notice.title", ledger.view().round().name());
    }

    byte[] docx() {
        var document = new OfficialDocument();
        document.pageNumbers();
        document.title(title());
        document.line(ledger.standing().member().name() + "：", ParagraphAlignment.LEFT);
        document.paragraph(
                words.msg("appraisalappeal.notice.lead", ledger.view().round().name()));
        document.paragraph(result());
        deadline(document);
        signed(document);
        document.heading(words.msg("appraisalappeal.notice.clauses")).setPageBreak(true);
        table(document, CLAUSES, List.of("clause", "notice.full", "notice.score"), clauses());
        document.heading(words.msg("appraisalappeal.notice.ledger"));
        table(document, LINES, List.of("clause", "notice.line", "amount"), lines());
        return document.bytes();
    }

    private String result() {
        var standing = ledger.standing();
        int units = ledger.view().size(standing.member().group());
        String group = ledger.view().groupName(standing.member().group());
        Integer place = standing.rank().place();
        String total = words.number(standing.total());
        return place == null
                ? words.msg("appraisalappeal.notice.unranked", group, units, total)
                : words.msg(
                        "appraisalappeal.notice.result",
                        group,
                        units,
                        total,
                        place,
                        grade(standing.rank().grade()));
    }

    private String grade(@Nullable String grade) {
        return grade == null ? words.msg("appraisalappeal.notice.no-grade") : grade;
    }

    private void deadline(OfficialDocument document) {
        RoundStage stage = ledger.view().round().stage();
        RoundStage.Publicity shown = stage.shown();
        if (stage instanceof RoundStage.Published published) {
            document.paragraph(words.msg("appraisalappeal.notice.published", words.date(published.on())));
        } else if (shown != null) {
            appeals(document, shown);
        }
    }

    /** Against what one can appeal: everything the first time, then only what rulings on others have changed. */
    private void appeals(OfficialDocument document, RoundStage.Publicity shown) {
        if (!shown.isAgain()) {
            document.paragraph(words.msg("appraisalappeal.notice.appeal", words.date(shown.until())));
        } else if (!ledger.again().isEmpty()) {
            String changed = ledger.again().stream()
                    .sorted()
                    .map(code -> RunBook.title(ledger.scheme(), code))
                    .collect(Collectors.joining("；"));
            document.paragraph(words.msg("appraisalappeal.notice.appeal-again", changed, words.date(shown.until())));
        }
    }

    private void signed(OfficialDocument document) {
        RoundStage.Publicity shown = ledger.view().round().stage().shown();
        document.paragraph("").setKeepNext(true);
        XWPFParagraph signer = document.line(words.msg("appraisalappeal.notice.sign"), ParagraphAlignment.RIGHT);
        signer.setIndentationRight(2 * OfficialDocument.SIZE * 20);
        signer.setKeepNext(true);
        document.line(shown == null ? "" : words.date(shown.on()), ParagraphAlignment.RIGHT)
                .setIndentationRight(4 * OfficialDocument.SIZE * 20);
    }

    private List<List<String>> clauses() {
        List<List<String>> rows = new ArrayList<>();
        for (UnitLedger.Part part : ledger.parts()) {
            BigDecimal score = part.score();
            rows.add(List.of(
                    "　".repeat(part.depth()) + part.clause().code() + " "
                            + part.clause().text().title(),
                    words.number(part.clause().full()),
                    score == null ? "—" : words.number(score)));
        }
        return rows;
    }

    private List<List<String>> lines() {
        var said = new LedgerWords(words, ledger.scheme());
        return ledger.lines().stream()
                .map(line ->
                        List.of(line.clause(), said.said(line.grounds().reason()), LedgerWords.signed(line.amount())))
                .toList();
    }

    private void table(OfficialDocument document, List<Integer> widths, List<String> heads, List<List<String>> rows) {
        XWPFTable table = document.table(
                widths,
                heads.stream().map(head -> words.msg("appraisalappeal." + head)).toList(),
                rows.size());
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < widths.size(); column++) {
                XWPFTableCell cell = table.getRow(row + 1).getCell(column);
                cell.setWidth(String.valueOf(widths.get(column)));
                OfficialDocument.cell(
                        cell, rows.get(row).get(column), OfficialDocument.BODY, OfficialDocument.TABLE_SIZE);
            }
        }
    }
}
