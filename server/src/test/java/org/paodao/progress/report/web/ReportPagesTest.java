package org.paodao.progress.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.progress.report.ReportState;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class ReportPagesTest extends ReportPages {
    @Test
    void theLiaisonWritesAndSendsInTheForm() {
        Document list = page(liaison, "/tasks/reports", "zh");
        assertThat(list.select(".report-entry")).hasSize(3);
        assertThat(list.select("a[href=" + address() + "/draft]")).isNotEmpty();
        Document form = page(liaison, address() + "/draft", "en");
        assertThat(at(form, "progress").tagName()).isEqualTo("textarea");
        Map<String, String> typed = new HashMap<>(typed(form, "autosave"));
        MvcTestResult kept = post(liaison, address() + "/draft", typed);
        assertThat(kept).hasStatusOk();
        assertThat(at(read(kept), "report-saved").attr("data-seen")).isEqualTo("1");
        assertThat(read(kept).select("form")).isEmpty();
        typed.put("act", "send");
        typed.put("step", "2");
        // The answer to the save was lost: the form believes that nothing is there yet. And it is sent twice.
        for (int time = 0; time < 2; time++) {
            assertThat(post(liaison, address() + "/draft", typed)).hasStatus(303);
        }
        assertThat(report().state()).isInstanceOf(ReportState.Submitted.class);
        assertThat(report().versions()).hasSize(1);
        assertThat(report().versions().getFirst().content().help().units()).containsExactly(other);
        assertThat(report().versions().getFirst().content().evidence())
                .extracting(one -> one.name())
                .containsExactly("示发〔2023〕9号");
    }

    private static Map<String, String> typed(Document form, String act) {
        return Map.of(
                "act", act,
                "seen", form.select("[name=seen]").val(),
                "editor", form.select("[name=editor]").val(),
                "step", form.select("[name=step]").val(),
                "progress", "完成选址",
                "onSchedule", "yes",
                "help", "请支持用地",
                "helpFrom", "乙局",
                "references", "示发〔2023〕9号");
    }

    @Test
    void whatWasTypedSurvivesARefusal() {
        MvcTestResult refused = post(
                liaison,
                address() + "/draft",
                Map.of("act", "send", "seen", "0", "progress", "完成选址", "percent", "很多", "helpFrom", "无此局"));
        assertThat(refused).hasStatus(422);
        Document page = read(refused);
        assertThat(at(page, "progress").text()).isEqualTo("完成选址");
        assertThat(at(page, "percent").val()).isEqualTo("很多");
        assertThat(at(page, "percent-about").text()).contains("完成比例填写有误");
        assertThat(at(page, "helpFrom-about").text()).contains("无此局");
        assertThat(report().version()).isZero();
    }

    @Test
    void theSecondOfTwoEditorsSeesBothTexts() {
        CurrentUser colleague = Districts.with(office, Role.LIAISON, lead);
        assertThat(post(colleague, address() + "/draft", Map.of("act", "save", "seen", "0", "progress", "同事写的")))
                .hasStatus(303);
        String editor = UUID.randomUUID().toString();
        Map<String, String> mine = Map.of("act", "save", "seen", "0", "editor", editor, "step", "1", "progress", "我写的");
        MvcTestResult conflict = post(liaison, address() + "/draft", mine);
        assertThat(conflict).hasStatus(409);
        Document page = read(conflict);
        assertThat(at(page, "progress").text()).isEqualTo("我写的");
        assertThat(page.select(".report-standing").text()).contains("同事写的");
        Map<String, String> again = new HashMap<>(mine);
        again.put("seen", page.select("[name=seen]").val());
        again.put("step", page.select("[name=step]").val());
        assertThat(post(liaison, address() + "/draft", again)).hasStatus(303);
        assertThat(Objects.requireNonNull(report().draft()).progress()).isEqualTo("我写的");
    }

    @Test
    void theHeadApprovesInTheList() {
        submitted();
        Element button = Objects.requireNonNull(
                page(head, "/tasks/reports", "zh").selectFirst(".report-entry button[value=approve]"));
        Element form = Objects.requireNonNull(button.closest("form"));
        Map<String, String> fields = Map.of(
                "step",
                "approve",
                "from",
                "list",
                "seen",
                form.select("[name=seen]").val());
        for (int time = 0; time < 2; time++) {
            assertThat(post(head, form.attr("action"), fields)).hasStatus(303);
        }
        assertThat(report().state()).isInstanceOf(ReportState.Approved.class);
        assertThat(page(head, "/tasks/reports", "zh").select("button[value=approve]"))
                .isEmpty();
    }

    @Test
    void theOfficeReturnsAtAPassageAndTheLiaisonReadsItThere() {
        submitted();
        reports.approve(head, place, 2);
        MvcTestResult refused = post(
                office,
                address(),
                Map.of("step", "return", "seen", "3", "quote.progress", "没有的话", "remark.progress", "请改"));
        assertThat(refused).hasStatus(422);
        assertThat(at(read(refused), "remark.progress").text()).isEqualTo("请改");
        assertThat(at(read(refused), "remark.progress-about").text()).contains("没有的话");
        assertThat(post(
                        office,
                        address(),
                        Map.of("step", "return", "seen", "3", "quote.progress", "选址", "remark.progress", "请写明地点")))
                .hasStatus(303);
        for (String language : new String[] {"zh", "en"}) {
            assertThat(page(liaison, address(), language)
                            .select(".report-remark")
                            .text())
                    .contains("选址", "请写明地点");
            assertThat(page(liaison, address() + "/draft", language)
                            .select(".report-remark")
                            .text())
                    .contains("请写明地点");
        }
    }

    @Test
    void everybodySeesWhatWasAcceptedAndNothingElse() {
        CurrentUser viewer = Districts.with(office, Role.VIEWER);
        submitted();
        assertThat(page(viewer, address(), "zh").text()).doesNotContain("完成选址");
        assertThat(page(viewer, "/2023/outcomes/1/reports", "zh").text()).doesNotContain("完成选址");
        reports.approve(head, place, 2);
        reports.accept(office, place, 3);
        assertThat(page(viewer, address(), "en").text()).contains("完成选址");
        assertThat(page(viewer, "/2023/outcomes/1/reports", "zh").text()).contains("完成选址", "修好示例路");
        assertThat(page(viewer, "/2023/outcomes/1", "zh").select("nav.tabs a[href=/2023/outcomes/1/reports]"))
                .isNotEmpty();
    }

    private static Element at(Document page, String id) {
        return Objects.requireNonNull(page.getElementById(id), id);
    }
}
