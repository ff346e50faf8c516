package org.paodao.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The year a document speaks of when it names a month only: that of its title, else that of its date, else a guess. */
final class PlanYear {
    private static final int DOUBTFUL = 50;
    private static final Pattern YEARS = Pattern.compile("(?:(20[0-9]{2})年?[-—–~～至到]+)?(20[0-9]{2})年");
    private static final int OPENING = 800;
    private static final Pattern ANY_YEAR = Pattern.compile("(?<![0-9])(20[0-9]{2})年");
    private static final Pattern NAMED = Pattern.compile("[0-9〇○零一二三四五六七八九]{4}年|[0-9]{4}[./-]|五[”\"’]?[期时规末]");

    /** Stands in where nothing tells the year: no plan speaks of it, and what falls in it falls on no day. */
    private static final int UNKNOWN = 1952;

    private PlanYear() {}

    /** What the days of a document are counted from. */
    static Issue issue(Text text, Header header) {
        int known = of(text, header);
        int year = known == 0 ? named(text) : known;
        return new Issue(year == 0 ? UNKNOWN : year, day(header));
    }

    /** 0 when nothing tells: the day a page was put up tells nothing where the opening speaks of another year. */
    static int of(Text text, Header header) {
        int known = of(header);
        boolean put = header.dates().stream().allMatch(date -> date.value().role() == Header.DateRole.PUBLISHED);
        var title = header.title();
        boolean titled = title != null
                && YEARS.matcher(Folding.fold(title.value()).replace(" ", "")).find();
        int spoken = known == 0 || !put || titled ? 0 : mentioned(text);
        return spoken == 0 || spoken == known ? known : 0;
    }

    /** 0 when nothing tells. A title over several years, 2031—2035年, leaves it to the date of issue, else begins with its first. */
    static int of(Header header) {
        var title = header.title();
        String folded = title == null ? "" : Folding.fold(title.value()).replace(" ", "");
        var year = YEARS.matcher(folded);
        if (!year.find()) {
            return dated(header, 0);
        }
        String from = year.group(1);
        int named = Integer.parseInt(year.group(2));
        if (tellsOf(folded, year.end()) && year.find()) {
            return Integer.parseInt(year.group(2));
        }
        return from == null ? named : dated(header, Integer.parseInt(from));
    }

    /** 2031年工作总结和2032年工作计划: what was done in a year stands before what is to be done in the next. */
    private static boolean tellsOf(String title, int behindYear) {
        int next = title.indexOf("年", behindYear);
        String said = title.substring(behindYear, next < 0 ? behindYear : next);
        return said.contains("总结") || said.contains("情况") || said.contains("回顾");
    }

    /** The day of issue: when it was signed, else written, else published; null when nothing tells. */
    static @Nullable LocalDate day(Header header) {
        return header.dates().stream()
                .map(Found::value)
                .filter(date -> date.role() != Header.DateRole.EFFECTIVE)
                .min(Comparator.comparing(Header.RoleDate::role))
                .map(Header.RoleDate::date)
                .orElse(null);
    }

    private static int dated(Header header, int otherwise) {
        return header.dates().stream()
                .map(Found::value)
                .min(Comparator.comparing(Header.RoleDate::role))
                .map(date -> date.date().getYear())
                .orElse(otherwise);
    }

    /** The earliest year before a month or quarter by which something is due, else the first that the opening names; 0 when none is. */
    static int named(Text text) {
        return Deadlines.in(text, text.all(), Issue.in(0)).stream()
                .map(Found::value)
                .filter(deadline -> deadline.date() != null && namesYear(deadline) && namesMonth(deadline))
                .mapToInt(PlanYear::year)
                .min()
                .orElseGet(() -> mentioned(text));
    }

    /** 为做好2031年民生实事,…; no year of a title cited, of a number, or at the end of a stretch. */
    private static int mentioned(Text text) {
        String opening = text.folded().substring(0, Math.min(text.length(), OPENING));
        var titles = Quotations.titles(opening);
        var year = ANY_YEAR.matcher(opening);
        while (year.find()) {
            boolean joined = year.start() > 0 && "至到-—–~比较自〔(".indexOf(opening.charAt(year.start() - 1)) >= 0;
            if (!titles.get(year.start()) && !joined) {
                return Integer.parseInt(year.group(1));
            }
        }
        return 0;
    }

    /** The same item, its deadlines without a year so doubtful that a person looks first. */
    static DraftItem doubted(DraftItem item) {
        return new DraftItem(
                item.path(),
                item.title(),
                item.category(),
                item.kind(),
                item.body(),
                item.units(),
                item.leaders(),
                item.deadlines().stream().map(PlanYear::doubted).toList(),
                item.targets());
    }

    private static Found<Deadline> doubted(Found<Deadline> found) {
        Deadline deadline = found.value();
        if (deadline.date() != null && deadline.date().getYear() == UNKNOWN) {
            var undated = new Deadline(deadline.text(), Deadline.Kind.OPEN, null, deadline.main());
            return new Found<>(undated, found.range(), "deadline.no-year", DOUBTFUL);
        }
        return deadline.date() == null || namesYear(deadline)
                ? found
                : new Found<>(deadline, found.range(), "deadline.year-guessed", DOUBTFUL);
    }

    /** 2031年…, 二〇三一年…, “十六五”期末. */
    private static boolean namesYear(Deadline deadline) {
        String folded = Folding.fold(deadline.text()).replaceAll("\\s", "");
        return NAMED.matcher(folded).find();
    }

    private static boolean namesMonth(Deadline deadline) {
        return List.of("月", "季", "半年").stream()
                .anyMatch(word -> Folding.fold(deadline.text()).contains(word));
    }

    private static int year(Deadline deadline) {
        return Objects.requireNonNull(deadline.date()).getYear();
    }
}
