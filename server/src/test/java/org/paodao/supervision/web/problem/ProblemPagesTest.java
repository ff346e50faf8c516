package org.paodao.supervision.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages and the interface of major problems, as different people go through them. */
@DatabaseTest
class ProblemPagesTest {
    private final String nextMonth =
            LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(30).toString();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Organization organization;

    private CurrentUser office = Districts.NOBODY;
    private CurrentUser liaison = Districts.NOBODY;
    private CurrentUser inspector = Districts.NOBODY;
    private CurrentUser neighbour = Districts.NOBODY;
    private UUID unit = new UUID(0, 0);
    private UUID other = new UUID(0, 0);

    @BeforeEach
    void district() {
        office = Districts.someone(organization);
        unit = organization.create(office, NewUnit.named("甲局")).id();
        other = organization.create(office, NewUnit.named("乙局")).id();
        liaison = Districts.with(office, Role.LIAISON, unit);
        neighbour = Districts.with(office, Role.LIAISON, other);
        inspector = Districts.with(office, Role.INSPECTOR);
    }

    @Test
    void aProblemGoesItsWayThroughItsPage() {
        String address = listed("示例村污水直排");
        assertThat(page(office, "/problems?stage=open", "zh").select("a[href=" + address + "]"))
                .hasSize(1);
        Map<String, String> measures = new HashMap<>(Map.of("seen", "1", "measure.1", "示例：修复管网", "owner.1", "示例责任人"));
        assertThat(post(liaison, address + "/measures", measures)).hasStatus(422);
        measures.put("until.1", nextMonth);
        assertThat(post(liaison, address + "/measures", measures)).hasStatus(303);
        assertThat(post(office, address, Map.of("step", "agree", "seen", "2"))).hasStatus(303);
        note(address);
        Document work = page(liaison, address, "zh");
        String file = work.select("select[name=file.effect] option").get(1).val();
        assertThat(page(liaison, address + "/files/" + file)).isEqualTo("示例照片说明");
        Map<String, String> tests = tests(file);
        MvcTestResult refused = post(liaison, address + "/application", tests);
        assertThat(refused).hasStatus(422);
        assertThat(read(refused).select("#test\\.effect-about .flaw")).hasSize(1);
        tests.put("reference.effect", "示例检测报告2026-3");
        assertThat(post(liaison, address + "/application", tests)).hasStatus(303);
        assertThat(page(inspector, address, "en").select("#tests").text())
                .contains("The effect meets the norm", "示例检测报告2026-3");
        Map<String, String> refusal = Map.of("seen", "5", "step", "refuse", "refuse.effect", "示例：仍有异味");
        assertThat(post(liaison, address + "/verification", refusal)).hasStatus(403);
        assertThat(post(inspector, address + "/verification", refusal)).hasStatus(303);
        assertThat(page(liaison, address, "zh").text()).contains("退回原因：示例：仍有异味", "未通过");
        acceptedAndBack(address, tests);
    }

    private void acceptedAndBack(String address, Map<String, String> tests) {
        tests.put("seen", "6");
        assertThat(post(liaison, address + "/application", tests)).hasStatus(303);
        assertThat(post(inspector, address + "/verification", Map.of("seen", "7", "step", "accept", "words", "示例：已核查")))
                .hasStatus(303);
        assertThat(page(liaison, address, "zh").text()).contains("已销号", "验收人", inspector.displayName());
        assertThat(post(office, address, Map.of("step", "relapse", "seen", "8", "words", "示例：再次直排", "due", nextMonth)))
                .hasStatus(303);
        assertThat(page(office, "/problems", "zh").text()).contains("反弹 1 次", "登记反弹：示例：再次直排");
    }

    /** Answers to all five tests, one of them without what shows it. */
    private static Map<String, String> tests(String file) {
        Map<String, String> tests = new HashMap<>(Map.of("seen", "4"));
        for (String test : new String[] {"measures", "sanctions", "effect", "like-cases", "long-term"}) {
            tests.put("test." + test, "示例：已落实" + test);
            tests.put("file." + test, test.equals("effect") ? "" : file);
        }
        return tests;
    }

    private void note(String address) {
        var request = mvc.post()
                .uri(address + "/progress")
                .multipart()
                .file(new MockMultipartFile("file", "示例.txt", "text/plain", "示例照片说明".getBytes(StandardCharsets.UTF_8)))
                .param("seen", "3")
                .param("words", "示例：管网已修复")
                .param("done", "1")
                .with(As.user(liaison))
                .with(SecurityMockMvcRequestPostProcessors.csrf());
        assertThat(request.exchange()).hasStatus(303);
    }

    @Test
    void aSimilarProblemIsShownBeforeItIsListedAgain() {
        listed("示例村污水直排入河，长期未整改");
        Map<String, String> again = fields("示例村污水直排入河，未整改");
        MvcTestResult refused = post(office, "/problems/new", again);
        assertThat(refused).hasStatus(422);
        assertThat(read(refused).select(".problem-alike li").text()).contains("示例村污水直排入河，长期未整改", "相似度");
        again.put("despite", "yes");
        assertThat(post(office, "/problems/new", again)).hasStatus(303);
    }

    @Test
    void otherUnitsLookAndEachQuarterIsChecked() {
        String address = listed("示例台账缺失");
        assertThat(page(neighbour, "/problems", "zh").text()).contains("没有问题");
        assertThat(mvc.get().uri(address).with(As.user(neighbour))).hasStatus(404);
        assertThat(post(office, address + "/likes", Map.of("units", other.toString(), "likeDue", "2020-01-01")))
                .hasStatus(422);
        assertThat(post(office, address + "/likes", Map.of("units", other.toString())))
                .hasStatus(303);
        Map<String, String> answer = Map.of("unit", other.toString(), "answer", "found", "likeWords", "示例：本局也缺失");
        assertThat(post(neighbour, address + "/likes/answer", answer)).hasStatus(303);
        assertThat(page(neighbour, address, "zh").select("#likes").text()).contains("发现同类问题");
        assertThat(page(neighbour, "/problems", "zh").text()).contains("示例：本局也缺失");
        assertThat(post(office, address + "/check", Map.of("course", "stuck", "checkWords", "")))
                .hasStatus(422);
        assertThat(post(office, address + "/check", Map.of("course", "stuck", "checkWords", "示例：停滞")))
                .hasStatus(303);
        assertThat(page(office, "/problems/checks", "zh").text()).contains("应核查 2 个，未核查 1 个", "停滞", "未核查");
        assertThat(page(office, "/problems/checks?quarter=2020-Q1", "en").text())
                .contains("Nothing to check");
    }

    @Test
    void theOfficeKeepsTheSources() {
        Document form = page(office, "/problems/rules/百步镇2022", "zh");
        assertThat(form.select("#types").val()).contains("上级移交交办：人大政协", "责任主体自查");
        Map<String, String> rules = new HashMap<>(Map.of("version", "1", "from", "2026-01-01", "reason", "示例"));
        rules.putAll(Map.of("requestKey", "k", "noticeDays", "7", "alike", "60", "levels", "区委清单", "types", ""));
        assertThat(post(office, "/problems/rules/百步镇2022", rules)).hasStatus(422);
        rules.put("types", "上级移交交办：审计\n责任主体自查");
        assertThat(post(office, "/problems/rules/百步镇2022", rules)).hasStatus(303);
        assertThat(page(liaison, "/problems/rules", "en")
                        .select(".problem-rules")
                        .text())
                .contains("上级移交交办：审计 责任主体自查");
        assertThat(page(office, "/problems/new", "zh").select("select[name=source] option"))
                .hasSize(3);
    }

    @Test
    void theListIsAFileAndAnInterface() {
        String address = listed("示例问题");
        assertThat(mvc.get().uri("/problems/export.xlsx").with(As.user(liaison)))
                .hasStatusOk()
                .body()
                .startsWith(new byte[] {'P', 'K'});
        assertThat(mvc.get().uri("/api/v1/problems?stage=open").with(As.user(liaison)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].problem.stage")
                .isEqualTo("listed");
        MvcTestResult step = mvc.post()
                .uri("/api/v1" + address + "/steps")
                .with(As.user(liaison))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"step": "propose", "seen": 1, "measures": [
                          {"number": 1, "measure": "示例", "owner": "示例责任人", "due": "%s"}]}""".formatted(nextMonth))
                .exchange();
        assertThat(step)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.problem.stage")
                .isEqualTo("proposed");
        assertThat(mvc.get().uri("/api/v1/problems/rules").with(As.user(liaison)))
                .hasStatusOk();
    }

    private String listed(String content) {
        MvcTestResult answer = post(office, "/problems/new", fields(content));
        assertThat(answer).hasStatus(303);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private Map<String, String> fields(String content) {
        String key =
                page(office, "/problems/new", "zh").select("[name=requestKey]").val();
        return new HashMap<>(Map.of(
                "requestKey", key, "source", "本级反馈交办", "unit", unit.toString(), "content", content, "due", nextMonth));
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

    private String page(CurrentUser user, String address) {
        MvcTestResult answer = mvc.get().uri(address).with(As.user(user)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static Document read(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
