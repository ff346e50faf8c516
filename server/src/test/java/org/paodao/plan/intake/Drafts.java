package org.paodao.plan.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.paodao.document.CountClaim;
import org.paodao.document.Deadline;
import org.paodao.document.DocumentKind;
import org.paodao.document.DocumentReader;
import org.paodao.document.DraftItem;
import org.paodao.document.DraftPlan;
import org.paodao.document.Found;
import org.paodao.document.Header;
import org.paodao.document.Header.Annex;
import org.paodao.document.Header.DateRole;
import org.paodao.document.Header.RoleDate;
import org.paodao.document.Range;
import org.paodao.document.Section;
import org.paodao.document.UnitMention;
import org.paodao.document.UnitMention.Role;
import org.paodao.document.Verdict;

/** Small drafts for tests, written as a reader would hand them over: every fact quotes the text. */
public final class Drafts {
    static final String TEXT = """
            示例区2023年工作要点
            示社建〔2023〕1号
            一、先行区方面。打造2个标志性成果。
            1. 办好青年夜校。年底前开班20个。（牵头单位：区教育局；配合单位：团区委、区财政局）
            2. 修好乡村公路。6月底前完成。（牵头单位：区交通局）
            二、展示区方面。打造1个标志性成果。
            3. 建设口袋公园。（牵头单位：区建设局；配合单位：各乡镇）
            今年完成3个标志性成果、5项重点工作。
            示例区委社会建设委员会
            2023年7月8日
            附件：重点工作清单
            """;

    private Drafts() {}

    /** The draft that a text begins with. */
    public static Review of(String text) {
        return ReviewStart.of(DocumentReader.plain().readText(text));
    }

    static DraftPlan plan() {
        return new DraftPlan(
                TEXT,
                new Verdict(true, DocumentKind.PLAN, "verdict.plan"),
                header(),
                List.of(section("一", "先行区方面", "二、"), section("二", "展示区方面", "今年完成")),
                items(),
                List.of(),
                List.of(),
                claims());
    }

    static Review review() {
        return ReviewStart.of(plan());
    }

    private static Header header() {
        return new Header(
                found("示例区2023年工作要点"),
                null,
                found("示社建〔2023〕1号"),
                found("示例区委社会建设委员会"),
                null,
                List.of(found("2023年7月8日").with(new RoleDate(DateRole.SIGNED, LocalDate.of(2023, 7, 8)))),
                null,
                List.of(),
                List.of(found("重点工作清单").with(new Annex("", "重点工作清单", false))));
    }

    private static Section section(String number, String title, String until) {
        int start = TEXT.indexOf(number + "、");
        return new Section(List.of(number), found(title), new Range(start, TEXT.indexOf(until)));
    }

    private static List<DraftItem> items() {
        var items = new ArrayList<DraftItem>();
        items.add(item("1.", "办好青年夜校", "2.", List.of("区教育局", "+团区委", "+区财政局"), "年底前"));
        items.add(item("2.", "修好乡村公路", "二、", List.of("区交通局"), "6月底前"));
        items.add(item("3.", "建设口袋公园", "今年完成", List.of("区建设局", "+各乡镇"), ""));
        return items;
    }

    private static DraftItem item(String number, String title, String until, List<String> units, String deadline) {
        int start = TEXT.indexOf("\n" + number) + 1;
        String section = number.equals("3.") ? "二" : "一";
        return new DraftItem(
                List.of(section, number.substring(0, 1)),
                found(title),
                null,
                new Found<>("标志性成果", new Range(TEXT.indexOf("标志性"), TEXT.indexOf("标志性") + 5), "kind", 80),
                new Range(start, TEXT.indexOf(until, start + 4)),
                units.stream().map(Drafts::unit).toList(),
                List.of(),
                deadline.isEmpty() ? List.of() : List.of(deadline(deadline)),
                List.of());
    }

    private static Found<UnitMention> unit(String printed) {
        boolean assists = printed.startsWith("+");
        String name = assists ? printed.substring(1) : printed;
        return found(name).with(new UnitMention(name, assists ? Role.ASSISTING : Role.LEAD, name.startsWith("各")));
    }

    private static Found<Deadline> deadline(String text) {
        int month = text.startsWith("年") ? 12 : 6;
        LocalDate last = LocalDate.of(2023, month, 1).plusMonths(1).minusDays(1);
        int at = TEXT.indexOf(text);
        return new Found<>(
                new Deadline(text, Deadline.Kind.DATED, last, true), new Range(at, at + text.length()), "deadline", 50);
    }

    private static List<Found<CountClaim>> claims() {
        return List.of(
                found("3个标志性成果").with(new CountClaim("3个标志性成果", 3, "标志性成果", List.of())),
                found("5项重点工作").with(new CountClaim("5项重点工作", 5, "重点工作", List.of())),
                found("2个标志性成果").with(new CountClaim("2个标志性成果", 2, "标志性成果", List.of("一"))),
                found("1个标志性成果").with(new CountClaim("1个标志性成果", 1, "标志性成果", List.of("二"))));
    }

    static Found<String> found(String quote) {
        int at = TEXT.indexOf(quote);
        return new Found<>(quote, new Range(at, at + quote.length()), "test", 90);
    }
}
