package org.paodao.progress.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.progress.report.AcceptedReport;
import org.paodao.progress.report.ReportContent;

/**
 * What stands in the columns for reports: each says by its heading of which time, and what of the report.
 *
 * @param year of the plan
 * @param quarter whose goal the layout shows, from 1
 */
record ReportCells(int year, int quarter) {
    private static final Pattern OF_QUARTER = Pattern.compile("第?([一二三四])季度(?:进展|完成情况)");
    private static final Pattern UNTIL_MONTH = Pattern.compile("1-([0-9]{1,2})月推进");
    private static final String QUARTERS = "一二三四";

    /** The words of a column for an item; empty where nothing was accepted. */
    String text(String heading, List<AcceptedReport> reports) {
        Matcher ofQuarter = OF_QUARTER.matcher(heading);
        if (ofQuarter.matches()) {
            return progress(latest(reports, inQuarter(QUARTERS.indexOf(ofQuarter.group(1)) + 1)));
        }
        Matcher until = UNTIL_MONTH.matcher(heading);
        if (until.matches()) {
            int month = Integer.parseInt(until.group(1));
            return progress(latest(reports, report -> report.span().to().getMonthValue() <= month));
        }
        return switch (heading) {
            case "进展情况、存在问题及下一步打算" -> whole(latest(reports, inQuarter(quarter)));
            case "目标完成情况(顺利推进)" -> schedule(latest(reports, inQuarter(quarter)), "顺利推进", "滞后");
            case "是否达序" -> schedule(latest(reports, report -> true), "是", "否");
            case "说明" -> reason(latest(reports, report -> true));
            default -> progress(latest(reports, report -> true));
        };
    }

    private static Predicate<AcceptedReport> inQuarter(int wanted) {
        return report -> report.span().quarter() == wanted;
    }

    private @Nullable ReportContent latest(List<AcceptedReport> reports, Predicate<AcceptedReport> wanted) {
        return reports.stream()
                .filter(report -> report.span().to().getYear() == year)
                .filter(wanted)
                .reduce((earlier, later) -> later)
                .map(AcceptedReport::content)
                .orElse(null);
    }

    private static String progress(@Nullable ReportContent said) {
        return said == null ? "" : said.progress();
    }

    private static String whole(@Nullable ReportContent said) {
        return said == null
                ? ""
                : Arrays.asList(
                                said.progress(),
                                said.problems().isEmpty() ? "" : "存在问题：" + said.problems(),
                                said.nextSteps().isEmpty() ? "" : "下一步打算：" + said.nextSteps())
                        .stream()
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n"));
    }

    private static String schedule(@Nullable ReportContent said, String yes, String no) {
        if (said == null || said.onSchedule() == null) {
            return "";
        }
        return said.onSchedule() ? yes : no;
    }

    private static String reason(@Nullable ReportContent said) {
        return said == null ? "" : said.scheduleReason();
    }
}
