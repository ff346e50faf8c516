package org.paodao.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.ToDo;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class WorkbenchPagesTest extends Reminding {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Workbench workbench;

    @Autowired
    private Feeds feeds;

    @Test
    void anActIsDoneInItsLineAndARefusalIsShownThere() {
        due(DUE);
        ToDo toDo = workbench.now(liaison, null).lines().getFirst().toDo();
        ToDo.Act act = Objects.requireNonNull(toDo.act());
        assertThat(page(liaison, "/")).hasStatusOk().bodyText().contains("hx-post=\"" + act.address() + "\"");
        assertThat(inPlace(liaison, act, act.fields()))
                .hasStatusOk()
                .bodyText()
                .startsWith("<li class=\"todo todo-done\"")
                .doesNotContain("<html");
        Map<String, String> stale = new HashMap<>(act.fields());
        stale.put("seen", "7");
        assertThat(inPlace(liaison, act, stale))
                .hasStatus(409)
                .hasHeader("HX-Retarget", "#answer-1")
                .hasHeader("HX-Reswap", "innerHTML")
                .bodyText()
                .contains("note-danger")
                .doesNotContain("<html");
        assertThat(workbench.now(liaison, null).lines())
                .extracting(line -> line.toDo().thing())
                .doesNotContain(toDo.thing());
    }

    @Test
    void withoutScriptTheSameFormGoesToThePageOfTheThing() {
        due(DUE);
        ToDo.Act act = Objects.requireNonNull(
                workbench.now(liaison, null).lines().getFirst().toDo().act());
        var answer =
                mvc.post().uri(act.address()).with(As.user(liaison)).with(SecurityMockMvcRequestPostProcessors.csrf());
        act.fields().forEach(answer::param);
        assertThat(answer.exchange()).hasStatus(303);
    }

    private MvcTestResult inPlace(CurrentUser user, ToDo.Act act, Map<String, String> fields) {
        var request = mvc.post()
                .uri(act.address())
                .with(As.user(user))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .header("HX-Request", "true")
                .header("Paodao-In-Place", "#answer-1");
        fields.forEach(request::param);
        return request.exchange();
    }

    @Test
    void everyViewIsShown() {
        due(DUE);
        assertThat(page(liaison, "/?kind=report")).hasStatusOk().bodyText().contains("todo-late");
        assertThat(page(liaison, "/workbench/calendar?month=2023-12"))
                .hasStatusOk()
                .bodyText()
                .contains("节点2023年12月1日（示例）");
        assertThat(page(liaison, "/workbench/calendar?month=2023-13")).hasStatus(404);
        assertThat(page(office, "/workbench/late")).hasStatusOk().bodyText().contains("甲局");
        assertThat(page(liaison, "/workbench/late")).hasStatus(403);
        round.go(jurisdiction, DUE);
        assertThat(page(liaison, "/inbox")).hasStatusOk().bodyText().contains("节点2023年12月1日（示例）", "masthead-count");
        assertThat(page(head, "/inbox")).hasStatusOk().bodyText().doesNotContain("节点2023年12月1日");
        assertThat(page(liaison, "/account/reminders")).hasStatusOk();
        assertThat(page(office, "/settings/reminders")).hasStatusOk();
        assertThat(page(office, "/settings/robots")).hasStatusOk();
    }

    @Test
    void aRuleIsSetFromADayOnAndItsFlawsStandAtTheirFields() {
        assertThat(rule("3, 1", "2099-01-01")).hasStatus(303);
        assertThat(rule("3, x", "2099-01-01")).hasStatus(422).bodyText().contains("id=\"before\"", "is-invalid");
        assertThat(rule("3", "2020-01-01")).hasStatus(422);
        assertThat(page(office, "/settings/reminders")).bodyText().contains("示例依据");
    }

    private MvcTestResult rule(String before, String from) {
        return mvc.post()
                .uri("/settings/reminders")
                .with(As.user(office))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("holdsFrom", from)
                .param("before", before)
                .param("onDay", "yes")
                .param("lateEvery", "3")
                .param("waitingEvery", "0")
                .param("headAfter", "3")
                .param("officeAfter", "5")
                .param("sumAfter", "10")
                .param("quietFrom", "20:00")
                .param("quietUntil", "07:30")
                .param("digestAt", "08:30")
                .param("reason", "示例依据")
                .exchange();
    }

    @Test
    void aFeedIsReadWithItsTokenAloneUntilItIsEnded() {
        due(DUE);
        String token = feeds.make(liaison);
        MvcTestResult answer = feed(token);
        assertThat(answer).hasStatusOk().hasContentType("text/calendar;charset=UTF-8");
        String calendar = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(calendar.replace("\r\n ", ""))
                .contains("DTSTART;VALUE=DATE:20231201", "节点2023年12月1日（示例）", "@paodao");
        assertThat(new String(feed(token).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .isEqualTo(calendar);
        assertThat(feed("x".repeat(43))).hasStatus(404);
        assertThat(feed("x".repeat(4000))).hasStatus(404);
        String second = feeds.make(liaison);
        assertThat(feed(token)).hasStatus(404);
        assertThat(feed(second)).hasStatusOk();
        feeds.revoke(liaison);
        assertThat(feed(second)).hasStatus(404);
    }

    private MvcTestResult feed(String token) {
        return mvc.get().uri("/calendar-feed/" + token + ".ics").exchange();
    }

    private MvcTestResult page(CurrentUser user, String address) {
        return mvc.get().uri(address).with(As.user(user)).exchange();
    }
}
