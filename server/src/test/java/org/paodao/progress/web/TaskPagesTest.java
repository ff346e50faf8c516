package org.paodao.progress.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.paodao.progress.Draft;
import org.paodao.progress.SampleTasks;
import org.paodao.progress.Stage;
import org.paodao.progress.Task;
import org.paodao.progress.TaskList;
import org.paodao.testing.DatabaseTest;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class TaskPagesTest extends TaskPages {
    @Test
    void aListIsDraftedInTheForm() {
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
    }

    @Test
    void aDraftIsSentAndAgreedFromTheOfficesPage() {
        tasks.put(liaison, list().item(), new Draft(SampleTasks.two(lead, other), ""), 0);
        assertThat(post(head, LIST, Map.of("step", "submit", "seen", "1"))).hasStatus(303);
        assertThat(page(office, "/tasks/agreements", "zh").text()).contains("待审定的清单 1", "建成示例点");
        assertThat(post(office, LIST, Map.of("step", "agree", "seen", "2", "from", "agreements")))
                .hasStatus(303)
                .hasHeader("Location", "/tasks/agreements?plan=2023");
        assertThat(list().stage()).isEqualTo(new Stage.Agreed(1));
        assertThat(page(office, LIST + "/versions", "zh").text()).contains("第1版", "建成示例点");
    }

    @Test
    void whatWasTypedSurvivesARefusal() {
        Map<String, String> typed = new LinkedHashMap<>(
                Map.of("act", "save", "seen", "0", "task.0.name", "示例任务", "task.0.unit", "无此局", "task.0.weight", "很多"));
        typed.put("task.0.milestones", "2023-13-01 没有的月");
        MvcTestResult refused = post(liaison, LIST + "/draft", typed);
        assertThat(refused).hasStatus(422);
        Document page = read(refused);
        assertThat(at(page, "task.0.name").val()).isEqualTo("示例任务");
        assertThat(at(page, "task.0.unit").attr("aria-invalid")).isEqualTo("true");
        assertThat(at(page, "task.0.weight").val()).isEqualTo("很多");
        assertThat(at(page, "task.0.weight-about").text()).contains("“很多”不是有效的权重");
        assertThat(at(page, "task.0.milestones-about").text()).contains("不是有效日期");
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
        assertThat(at(read(stale), "task.0.name").val()).isEqualTo("新");
    }

    @Test
    void aReturnWithoutReasonIsRefusedAndSaidAtItsField() {
        tasks.put(liaison, list().item(), new Draft(SampleTasks.two(lead, other), ""), 0);
        tasks.submit(head, list().item(), 1);
        MvcTestResult refused = post(office, LIST, Map.of("step", "return", "seen", "2", "text", " "));
        assertThat(refused).hasStatus(422);
        assertThat(at(read(refused), "why-about").text()).contains("未写明退回理由");
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

    private static Map<String, String> with(Map<String, String> fields, String act) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("act", act);
        return all;
    }

    private static List<String> names(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return read(answer).select("input[name$=.name]").eachAttr("value");
    }

    private static Element at(Document page, String id) {
        return Objects.requireNonNull(page.getElementById(id), id);
    }
}
