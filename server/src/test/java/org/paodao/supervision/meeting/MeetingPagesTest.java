package org.paodao.supervision.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Meetings and inspections as their pages show them. */
@DatabaseTest
class MeetingPagesTest extends Sitting {
    @Autowired
    MockMvcTester mvc;

    @Test
    void aMeetingGoesItsWayThroughItsPage() {
        Map<String, String> form = fields(page(office, "/meetings/new", "zh"));
        form.putAll(Map.of("title", "示例例会", "day", today.toString(), "place", "示例室", "chair", "示例主任"));
        String address = location(post(office, "/meetings/new", form));
        assertThat(location(post(office, "/meetings/new", form))).isEqualTo(address);
        String agenda = address + "/agenda";
        done(office, agenda, Map.of("step", "add", "seen", "1", "requestKey", "k", "title", "示例议题", "asked", "请定夺"));
        assertThat(mvc.get().uri(address + "/pack").with(As.user(liaison)))
                .hasStatusOk()
                .body()
                .startsWith(new byte[] {'P', 'K'});
        done(office, address, Map.of("step", "begin", "seen", "2"));
        Map<String, String> late = Map.of("step", "add", "seen", "3", "requestKey", "l", "title", "晚了");
        assertThat(post(office, agenda, late)).hasStatus(409);
        String decisions = address + "/decisions";
        assertThat(post(office, decisions, Map.of("seen", "3", "title", "示例事项", "decision", "")))
                .hasStatus(422);
        for (int click = 0; click < 2; click++) {
            done(office, decisions, Map.of("seen", "3", "title", "示例事项", "decision", "由甲局月底前办结"));
        }
        assertThat(page(office, address, "zh").select("a[href^=/matters/]")).hasSize(1);
        assertThat(page(liaison, address, "en").text()).contains("Sitting", "由甲局月底前办结", "请定夺");
        assertThat(page(viewer, "/meetings", "zh").select("a[href=" + address + "]"))
                .hasSize(1);
    }

    @Test
    void minutesAreWrittenApprovedAndTakenAlong() {
        String address = "/meetings/" + underway(today);
        Map<String, String> written = Map.of("seen", "2", "present", "示例主任", "minutes", "示例纪要", "step", "save");
        assertThat(post(office, address + "/minutes", written)).hasStatus(303);
        assertThat(mvc.get().uri(address + "/minutes").with(As.user(liaison))).hasStatus(404);
        assertThat(post(office, address, Map.of("step", "end", "seen", "3"))).hasStatus(303);
        assertThat(post(office, address + "/minutes", Map.of("seen", "4", "step", "approve")))
                .hasStatus(303);
        assertThat(mvc.get().uri(address + "/minutes").with(As.user(liaison)))
                .hasStatusOk()
                .body()
                .startsWith(new byte[] {'P', 'K'});
        assertThat(mvc.get().uri(address + "/minutes?format=pdf").with(As.user(viewer)))
                .hasStatusOk()
                .body()
                .startsWith(new byte[] {'%', 'P', 'D', 'F'});
        assertThat(page(viewer, address, "zh").text()).contains("已审定", "示例纪要");
    }

    @Test
    void aSeriesIsBegunCalledAndEndedOnThePage() {
        Map<String, String> form = fields(page(office, "/meetings/series/new", "en"));
        form.putAll(Map.of("title", "示例双月会", "place", "示例室", "chair", "示例主任", "dayOfMonth", "40"));
        assertThat(post(office, "/meetings/series/new", form)).hasStatus(422);
        form.putAll(Map.of("dayOfMonth", "12", "since", today.getYear() + "-01-01"));
        assertThat(post(office, "/meetings/series/new", form)).hasStatus(303);
        UUID id = lists.year(office, null).series().getFirst().id();
        assertThat(page(viewer, "/meetings", "zh").text()).contains("待召集");
        assertThat(post(office, "/meetings/series/" + id, Map.of("step", "call")))
                .hasStatus(303);
        assertThat(page(viewer, "/meetings", "zh").text()).contains("已召集").doesNotContain("待召集");
        assertThat(mvc.get().uri("/api/v1/meetings").with(As.user(viewer)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.length()")
                .isEqualTo(6);
    }

    @Test
    void anInspectionIsPlannedCarriedOutAndAnsweredThroughItsPages() {
        String address = opened();
        done(office, address, Map.of("step", "begin", "seen", "1"));
        done(office, address + "/checks", Map.of("seen", "2", "point", "进度", "result", "bad", "note", "滞后"));
        done(office, address + "/findings", Map.of("seen", "3", "requestKey", "k", "finding", "滞后", "evidence", "照片"));
        assertThat(mvc.get().uri(address).with(As.user(liaison))).hasStatus(404);
        done(office, address, Map.of("step", "send", "seen", "4", "words", "示例结论"));
        assertThat(page(liaison, address, "zh").text())
                .contains("示例结论", "待答复", "滞后")
                .doesNotContain("抽样");
        done(liaison, address, Map.of("step", "answer", "seen", "5", "words", "示例答复"));
        assertThat(page(office, address, "zh").select("input[name=by]").val())
                .as("the day on which one usually looks again")
                .isEqualTo(today.plusDays(60).toString());
        assertThat(mvc.get().uri(address + "/conclusion?format=pdf").with(As.user(liaison)))
                .hasStatusOk()
                .body()
                .startsWith(new byte[] {'%', 'P', 'D', 'F'});
        String finding =
                page(office, address, "zh").select("form[action*=/findings/]").attr("action");
        assertThat(page(office, address, "zh").select("a[href^=/problems/new]").attr("href"))
                .contains("unit=", "content=");
        done(office, finding, Map.of("step", "matter", "urgency", "urgent"));
        assertThat(page(office, address, "zh").select("a[href^=/matters/2]")).hasSize(1);
        assertThat(page(liaison, "/inspections/rules", "zh").text()).contains("一年最多 3 次");
        assertThat(mvc.get().uri("/api/v1" + address).with(As.user(liaison))).hasStatusOk();
    }

    /** The address of an inspection that was planned, approved and opened. */
    private String opened() {
        Map<String, String> form = fields(page(office, "/inspections/plan/new", "zh"));
        form.putAll(Map.of("title", "示例督查", "fromMonth", "1", "toMonth", "12", "matter", "看进度", "scope", "在建项目"));
        assertThat(post(office, "/inspections/plan/new", form)).hasStatus(422);
        form.put("targets", unit.toString());
        String planned = location(post(office, "/inspections/plan/new", form));
        done(office, planned, Map.of("step", "approve", "seen", "1", "words", "同意"));
        done(office, planned, Map.of("step", "open", "points", "进度"));
        assertThat(page(office, "/inspections/plan", "en").text()).contains("示例督查", "Load on each unit");
        return page(office, planned, "en").select("a[href^=/inspections/0]").attr("href");
    }

    private void done(CurrentUser user, String address, Map<String, String> fields) {
        assertThat(post(user, address, fields)).hasStatus(303);
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

    private static String location(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        String location = answer.getResponse().getHeader("Location");
        assertThat(location).isNotNull();
        return String.valueOf(location);
    }

    private Document page(CurrentUser user, String address, String language) {
        MvcTestResult answer = mvc.get()
                .uri(address)
                .cookie(new Cookie("language", language))
                .with(As.user(user))
                .exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    /** What a form would send as it stands. */
    private static Map<String, String> fields(Document page) {
        Map<String, String> fields = new HashMap<>();
        page.select("main form[method=post] [name]:not([type=checkbox])")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.remove("_csrf");
        return fields;
    }
}
