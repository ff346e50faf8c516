package org.paodao.progress.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.plan.NewContent;
import org.paodao.plan.NewItem;
import org.paodao.plan.NewItems;
import org.paodao.plan.SamplePlan;
import org.paodao.plan.web.Statements;
import org.paodao.progress.Draft;
import org.paodao.progress.ManyDrafts;
import org.paodao.progress.PlanTaskLists;
import org.paodao.progress.PlanTasks;
import org.paodao.progress.SampleTasks;
import org.paodao.progress.TaskFilter;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A plan of many items with a few tasks each. */
@DatabaseTest
class ManyTasksTest extends TaskPages {
    private static final int MANY = 120;

    @Autowired
    private PlanTaskLists planLists;

    @Autowired
    private ManyDrafts drafts;

    @BeforeEach
    void many() {
        more("m", MANY);
    }

    @Test
    void thePagesOfTheListHoldEveryItemExactlyOnce() {
        List<String> all =
                all().lines().stream().map(line -> line.place().address()).toList();
        List<String> read = new ArrayList<>();
        String next = "/tasks?plan=2023";
        int pages = 0;
        while (!next.isEmpty()) {
            Document page = page(office, next, pages % 2 == 0 ? "zh" : "en");
            page.select("th.task-item > a").forEach(link -> read.add(item(link.attr("href"))));
            next = page.select("nav.pages a[rel=next]").attr("href");
            pages++;
        }
        assertThat(read).containsExactlyElementsOf(all);
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void aPageKeepsWhatNarrowsAndBeginsAgain() {
        Document first = page(office, "/tasks?plan=2023&kind=work&q=示例工作", "zh");
        String next = first.select("nav.pages a[rel=next]").attr("href");
        assertThat(next).contains("kind=work").contains("q=").contains("after=");
        assertThat(first.select("nav.pages a[rel=first]")).isEmpty();
        Document second = page(office, URLDecoder.decode(next, StandardCharsets.UTF_8), "zh");
        assertThat(second.select("th.task-item")).hasSize(50);
        assertThat(second.select("nav.pages a[rel=first]").attr("href"))
                .contains("kind=work")
                .doesNotContain("after=");
        assertThat(second.select("nav.tabs a").eachAttr("href")).noneMatch(link -> link.contains("after="));
        assertThat(page(office, "/tasks?after=" + UUID.randomUUID(), "zh").select("th.task-item"))
                .as("an item that is not there any more")
                .hasSize(50);
    }

    @Test
    void theDrawingAndTheBoardStayUsable() {
        Document gantt = page(office, "/tasks/gantt?plan=2023", "zh");
        assertThat(gantt.select("svg.gantt a")).hasSize(100);
        List<String> rows = new ArrayList<>(gantt.select("tbody th").eachText());
        Document second = page(office, gantt.select("nav.pages a[rel=next]").attr("href"), "zh");
        rows.addAll(second.select("tbody th").eachText());
        Document third = page(office, second.select("nav.pages a[rel=next]").attr("href"), "en");
        rows.addAll(third.select("tbody th").eachText());
        assertThat(third.select("nav.pages a[rel=next]")).isEmpty();
        assertThat(rows).hasSize(2 * MANY).doesNotHaveDuplicates();

        Document board = page(office, "/tasks/board?plan=2023", "zh");
        Element column = board.select("section:has(#board-waiting), section:has(#board-running)").stream()
                .filter(one -> !one.select("li").isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(column.select("ul > li")).hasSize(50);
        assertThat(column.select("h2").text()).contains(String.valueOf(2 * MANY));
        assertThat(page(office, column.select("p > a").attr("href"), "zh").select("th.task-item"))
                .hasSize(50);
    }

    @Test
    void aPageTakesAFixedNumberOfStatements() {
        page(office, "/tasks?plan=2023", "zh");
        long few = Statements.during(() -> page(office, "/tasks?plan=2023", "zh"));
        more("n", MANY);
        page(office, "/tasks?plan=2023", "zh");
        assertThat(Statements.during(() -> page(office, "/tasks?plan=2023", "zh")))
                .isLessThanOrEqualTo(few);
    }

    @Test
    void listsToAgreeComePageByPageAndTheOfficesOwnAreNamedInPart() {
        items("s", 25);
        all().lines().stream()
                .filter(line -> line.place().title().startsWith("示例工作s"))
                .forEach(line -> {
                    tasks.put(liaison, line.place().item(), two(line.place().title()), 0);
                    tasks.submit(head, line.place().item(), 1);
                });
        Document first = page(office, "/tasks/agreements?plan=2023", "zh");
        assertThat(first.text()).contains("待审定的清单 25", "清单 " + MANY, "另有 " + (MANY - 50) + " 项");
        List<String> read = new ArrayList<>(first.select(".task-agreement h3").eachText());
        assertThat(read).hasSize(20);
        Document second = page(office, first.select("nav.pages a[rel=next]").attr("href"), "en");
        read.addAll(second.select(".task-agreement h3").eachText());
        assertThat(second.select("nav.pages a[rel=next]")).isEmpty();
        assertThat(read).hasSize(25).doesNotHaveDuplicates();
    }

    private PlanTasks all() {
        return planLists.of(office, "2023", TaskFilter.NONE);
    }

    private static String item(String link) {
        return link.replace("/2023/", "").replace("/tasks", "");
    }

    /** So many items, each with a list of two tasks. */
    private void more(String code, int count) {
        items(code, count);
        Map<UUID, Draft> said = new HashMap<>();
        all().lines().stream()
                .filter(line -> line.place().title().startsWith("示例工作" + code))
                .forEach(line -> said.put(line.place().item(), two(line.place().title())));
        drafts.put(office, "2023", said);
    }

    private void items(String code, int count) {
        List<NewItem> items = IntStream.range(0, count)
                .mapToObj(n -> SamplePlan.simple(code + n, "work", "示例工作" + code + n, null, lead))
                .toList();
        UUID plan = all().head().id();
        plans.addItems(
                office,
                plan,
                new NewItems(code, "示例", new NewContent(null, List.of(), List.of(), List.of(), items, List.of())));
    }

    private Draft two(String title) {
        return new Draft(
                List.of(
                        SampleTasks.plain("1", "", title + "一", lead, null),
                        SampleTasks.plain("2", "", title + "二", lead, null)),
                "");
    }
}
