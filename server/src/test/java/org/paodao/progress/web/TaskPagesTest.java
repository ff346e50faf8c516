package org.paodao.progress.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.plan.Plans;
import org.paodao.plan.SamplePlan;
import org.paodao.progress.Draft;
import org.paodao.progress.SampleTasks;
import org.paodao.progress.Stage;
import org.paodao.progress.Task;
import org.paodao.progress.TaskList;
import org.paodao.progress.TaskLists;
import org.paodao.progress.Tasks;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class TaskPagesTest {
    private static final String LIST = "/2023/outcomes/1/tasks";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Tasks tasks;

    @Autowired
    TaskLists lists;

    @Autowired
    Plans plans;

    @Autowired
    Organization organization;

    private CurrentUser office = Districts.NOBODY;
    private CurrentUser liaison = Districts.NOBODY;
    private CurrentUser head = Districts.NOBODY;
    private UUID lead = new UUID(0, 0);
    private UUID other = new UUID(0, 0);

    @BeforeEach
    void plan() {
        office = Districts.someone(organization);
        lead = organization.create(office, NewUnit.named("甲局")).id();
        other = organization.create(office, NewUnit.named("乙局")).id();
        liaison = Districts.with(office, Role.LIAISON, lead);
        head = Districts.with(office, Role.UNIT_HEAD, lead);
        plans.create(office, SamplePlan.of("pages", lead, other));
    }

    @Test
    void aListIsDraftedInTheFormSentAndAgreed() {
        assertThat(page(liaison, LIST, "zh").select("a[href=" + LIST + "/draft]"))
                .isNotEmpty();
        MvcTestResult saved = post(
                liaison,
                LIST + "/draft",
                Map.of(
                        "act", "save",
                        "seen", "0",
                        "task.0.name", "建成示例点（示例）",
                        "task.0.unit", "甲局",
                        "task.0.assisting", "乙局",
                        "task.0.deadline", "2023-12-20",
                        "task.0.weight", "100%",
                        "task.0.milestones", "2023-06-30 完成选址 40%\r\n2023-12-1 建成 60%",
                        "task.1.unit", "甲局"));
        assertThat(saved).hasStatus(303).hasHeader("Location", LIST);
        TaskList list = list();
        assertThat(list.shown()).hasSize(1);
        Task task = list.shown().getFirst();
        assertThat(task.assisting()).containsExactly(other);
        assertThat(task.milestones())
                .extracting(step -> step.name() + step.due() + step.weight())
                .containsExactly("完成选址2023-06-3040", "建成2023-12-0160");

        assertThat(post(head, LIST, Map.of("step", "submit", "seen", "1"))).hasStatus(303);
        assertThat(page(office, "/tasks/agreements", "zh").text()).contains("待审定的清单 1", "建成示例点");
        assertThat(post(office, LIST, Map.of("step", "agree", "seen", "2", "from", "agreements")))
                .hasStatus(303)
                .hasHeader("Location", "/tasks/agreements");
        assertThat(list().stage()).isEqualTo(new Stage.Agreed(1));
        assertThat(page(office, LIST + "/versions", "zh").text()).contains("第 1 版", "建成示例点");
    }

    @Test
    void whatWasTypedSurvivesARefusal() {
        Map<String, String> typed = new LinkedHashMap<>(
                Map.of("act", "save", "seen", "0", "task.0.name", "示例任务", "task.0.unit", "无此局", "task.0.weight", "很多"));
        typed.put("task.0.milestones", "2023-13-01 没有的月");
        MvcTestResult refused = post(liaison, LIST + "/draft", typed);
        assertThat(refused).hasStatus(422);
        Document page = read(refused);
        assertThat(page.getElementById("task.0.name").val()).isEqualTo("示例任务");
        assertThat(page.getElementById("task.0.unit").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.getElementById("task.0.weight").val()).isEqualTo("很多");
        assertThat(page.getElementById("task.0.weight-about").text()).contains("“很多”不是权重");
        assertThat(page.getElementById("task.0.milestones-about").text()).contains("不是日期");
        assertThat(list().version()).isZero();
    }

    @Test
    void rowsAreAddedMovedAndDroppedBeforeAnythingIsSaved() {
        Map<String, String> two = Map.of("seen", "0", "task.0.name", "第一", "task.1.name", "第二");
        assertThat(names(post(liaison, LIST + "/draft", with(two, "add")))).containsExactly("第一", "第二", "");
        assertThat(names(post(liaison, LIST + "/draft", with(two, "down.0")))).containsExactly("第二", "第一");
        assertThat(names(post(liaison, LIST + "/draft", with(two, "up.1")))).containsExactly("第二", "第一");
        assertThat(names(post(liaison, LIST + "/draft", with(two, "drop.0")))).containsExactly("第二");
        assertThat(names(post(liaison, LIST + "/draft", with(two, "up.9")))).containsExactly("第一", "第二");
        assertThat(list().version()).isZero();
    }

    @Test
    void aStaleFormIsTold() {
        agreed();
        MvcTestResult stale = post(
                liaison, LIST + "/draft", Map.of("seen", "1", "reason", "示例", "task.0.name", "新", "task.0.unit", "甲局"));
        assertThat(stale).hasStatus(409);
        assertThat(read(stale).text()).contains("清单已被他人更新");
        assertThat(read(stale).getElementById("task.0.name").val()).isEqualTo("新");
    }

    @Test
    void aReturnWithoutReasonIsRefusedAndSaidAtItsField() {
        tasks.put(liaison, list().item(), new Draft(SampleTasks.two(lead, other), ""), 0);
        tasks.submit(head, list().item(), 1);
        MvcTestResult refused = post(office, LIST, Map.of("step", "return", "seen", "2", "text", " "));
        assertThat(refused).hasStatus(422);
        assertThat(read(refused).getElementById("why-about").text()).contains("没有写明退回理由");
        assertThat(post(office, LIST, Map.of("step", "return", "seen", "2", "text", "请补时限")))
                .hasStatus(303);
        assertThat(page(liaison, LIST, "zh").text()).contains("已退回：请补时限");
    }

    @Test
    void theUnitSaysOnThePageWhatIsDone() {
        Task task = agreed().getFirst();
        UUID step = task.milestones().getFirst().id();
        assertThat(page(office, LIST, "zh").select("form.task-mark")).isEmpty();
        assertThat(page(liaison, LIST, "zh").select("form.task-mark")).hasSize(4);
        assertThat(post(liaison, LIST + "/done", Map.of("thing", step.toString(), "on", "2023-03-30", "seen", "0")))
                .hasStatus(303);
        assertThat(page(office, LIST, "zh").select(".task-done").text()).contains("2023年3月30日");
        assertThat(post(liaison, LIST + "/done", Map.of("thing", step.toString(), "back", "yes", "seen", "1")))
                .hasStatus(303);
        assertThat(page(office, LIST, "zh").select(".task-done")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/tasks", "/tasks/board", "/tasks/units", "/tasks/gantt", "/tasks/agreements", "/tasks/import"})
    void everyViewIsThereInBothLanguages(String address) {
        assertThat(page(office, address, "zh").text()).isNotEmpty();
        agreed();
        assertThat(page(office, address, "zh").select("nav a[aria-current=page], .navigation a[aria-current]"))
                .isNotEmpty();
        assertThat(page(office, address, "en").select("h1").text()).isNotEmpty();
        assertThat(page(office, address, "en").select("[style], script:not([src])"))
                .isEmpty();
    }

    @Test
    void viewsAreNarrowedByUnitStateAndWords() {
        agreed();
        assertThat(page(office, "/tasks?unit=乙局", "zh").select("tbody tr").text())
                .contains("建成示例点3个")
                .doesNotContain("管护");
        assertThat(page(office, "/tasks?q=管护", "zh").select("tbody tr").text())
                .contains("管护")
                .doesNotContain("3个");
        assertThat(page(office, "/tasks?stage=empty", "zh").select("tbody tr").text())
                .doesNotContain("管护");
        assertThat(page(office, "/tasks?unit=无此局", "zh").text()).contains("没有符合条件的任务");
        assertThat(page(office, "/tasks/board?state=late", "zh")
                        .select("#board-late")
                        .text())
                .contains("1");
    }

    @Test
    void theItemsPageLeadsToItsTasks() {
        assertThat(page(office, "/2023/outcomes/1", "zh")
                        .select("nav.tabs a[href=" + LIST + "]")
                        .text())
                .isEqualTo("任务清单");
    }

    @Test
    void theVersionOfADayIsShown() {
        agreed();
        assertThat(page(office, LIST + "/versions?on=2020-01-01", "zh").text()).contains("2020年1月1日还没有同意的版本");
        assertThat(mvc.get()
                        .uri(LIST + "/versions?version=9")
                        .with(As.user(office))
                        .exchange())
                .hasStatus(404);
    }

    private List<Task> agreed() {
        List<Task> said = SampleTasks.two(lead, other);
        UUID item = list().item();
        tasks.put(liaison, item, new Draft(said, ""), 0);
        tasks.submit(head, item, 1);
        tasks.agree(office, item, 2, "");
        return said;
    }

    private TaskList list() {
        return lists.item(office, "2023", "outcomes/1").list();
    }

    private static Map<String, String> with(Map<String, String> fields, String act) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("act", act);
        return all;
    }

    private static List<String> names(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return read(answer).select("input[name$=.name]").eachAttr("value");
    }

    private MvcTestResult post(CurrentUser user, String address, Map<String, String> fields) {
        var request = mvc.post()
                .uri(address)
                .with(As.user(user))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED);
        for (Map.Entry<String, String> field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    private Document page(CurrentUser user, String address, String language) {
        MvcTestResult answer = mvc.get()
                .uri(address)
                .cookie(new Cookie("language", language))
                .with(As.user(user))
                .exchange();
        assertThat(answer).hasStatusOk();
        return read(answer);
    }

    private static Document read(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
