package org.paodao.supervision.web.problem;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.paodao.supervision.problem.Problem;
import org.paodao.supervision.problem.ProblemLine;
import org.paodao.supervision.problem.ProblemLists;
import org.paodao.supervision.problem.ProblemRules;
import org.paodao.ui.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The list as an Excel file, in the order in which towns keep it: 编号、来源及类型、问题内容、完成日期、责任主体、负责人、动态跟踪. */
@Component
class ProblemSheet {
    private static final List<String> HEAD =
            List.of("number", "source", "content", "due", "unit", "person", "tracking");
    private static final List<Integer> WIDTHS = List.of(12, 24, 60, 14, 20, 14, 60);

    private final MessageSource messages;
    private final Clock clock;

    ProblemSheet(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    File write(ProblemLists.Listed listed, Locale locale) {
        var words = new Words(messages, locale, clock.getZone());
        var bytes = new ByteArrayOutputStream();
        String title = words.msg("supervisionproblem.title");
        try (var workbook = new Workbook(bytes, "Paodao", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(title);
            for (int column = 0; column < HEAD.size(); column++) {
                sheet.value(0, column, words.msg("supervisionproblem." + HEAD.get(column)));
                sheet.width(column, WIDTHS.get(column));
            }
            sheet.range(0, 0, 0, HEAD.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            for (int at = 0; at < listed.lines().size(); at++) {
                row(sheet, at + 1, listed, words);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new File(title + ".xlsx", bytes.toByteArray());
    }

    private static void row(Worksheet sheet, int at, ProblemLists.Listed listed, Words words) {
        ProblemLine line = listed.lines().get(at - 1);
        Problem problem = line.problem();
        sheet.value(at, 0, problem.number());
        sheet.value(at, 1, source(problem));
        sheet.value(at, 2, problem.content());
        sheet.value(at, 3, problem.due().toString());
        sheet.value(at, 4, listed.names().getOrDefault(problem.unit(), ""));
        sheet.value(at, 5, problem.responsible().person());
        sheet.value(at, 6, tracking(line, words));
    }

    /** Where a problem comes from, as it is read. */
    static String source(Problem problem) {
        return new ProblemRules.Type(problem.source().group(), problem.source().name()).words();
    }

    private static String tracking(ProblemLine line, Words words) {
        String said = words.time(line.at()) + " " + words.msg("supervisionproblem.took." + line.step());
        return words.msg("supervisionproblem.stage." + line.problem().stage().word()) + "；" + said
                + (line.tracked().isEmpty() ? "" : "：" + line.tracked());
    }

    /** A file with its bytes. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record File(String name, byte[] content) {}
}
