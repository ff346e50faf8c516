package org.paodao.progress.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.kernel.ToDo;
import org.paodao.kernel.ToDoSource;
import org.paodao.plan.NewContent;
import org.paodao.plan.NewItem;
import org.paodao.plan.NewItems;
import org.paodao.plan.SamplePlan;
import org.paodao.plan.web.Statements;
import org.paodao.progress.report.Field;
import org.paodao.progress.report.LatestReports;
import org.paodao.progress.report.Remark;
import org.paodao.progress.report.SampleReports;
import org.paodao.progress.round.Days;
import org.paodao.progress.round.Whom;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class ReportApiTest extends ReportPages {
    private static final int MANY = 500;

    @Autowired
    private List<ToDoSource> sources;

    @Autowired
    private LatestReports latest;

    @Test
    void aProgramWritesSendsApprovesReturnsAndAccepts() {
        String address = "/api/v1/reports/" + place.round() + "/" + place.item();
        UUID editor = UUID.randomUUID();
        String file = attached(address);
        String said = """
                {"seen": 0, "editor": "%s", "step": 1, "progress": "完成选址", "onSchedule": true, "percent": 30.0,
                 "evidence": [{"name": "附件.txt", "file": "%s"}]}""".formatted(editor, file);
        for (int time = 0; time < 2; time++) {
            assertThat(ask(HttpMethod.PUT, liaison, address + "/draft", said))
                    .bodyJson()
                    .extractingPath("$.version")
                    .isEqualTo(1);
        }
        String foreign = said.replace(file, UUID.randomUUID().toString()).replace("\"step\": 1", "\"step\": 2");
        assertThat(ask(HttpMethod.PUT, liaison, address + "/draft", foreign)).hasStatus(422);
        aReturnedReportTellsWhereAndWhy(address, file);
    }

    private void aReturnedReportTellsWhereAndWhy(String address, String file) {
        assertThat(step(liaison, address, "submit", 1)).hasStatusOk();
        assertThat(step(head, address, "approve", 2)).hasStatusOk();
        assertThat(
                        ask(
                                HttpMethod.POST,
                                office,
                                address + "/steps",
                                "{\"step\": \"return\", \"seen\": 3, \"remarks\": [{\"field\": \"progress\", \"quote\": \"选址\", \"words\": \"请写明\"}]}"))
                .hasStatusOk();
        MvcTestResult one = ask(HttpMethod.GET, liaison, address, null);
        assertThat(one).bodyJson().extractingPath("$.state").isEqualTo("returned");
        assertThat(one)
                .bodyJson()
                .extractingPath("$.versions[0].remarks[0].quote")
                .isEqualTo("选址");
        assertThat(ask(HttpMethod.GET, Districts.with(office, Role.VIEWER), address + "/files/" + file, null))
                .hasStatus(404);
        assertThat(ask(HttpMethod.GET, office, address + "/files/" + file, null))
                .hasStatusOk();
    }

    private String attached(String address) {
        MvcTestResult kept = mvc.post()
                .uri(address + "/files?name=附件.txt")
                .with(As.user(liaison))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content("示例".getBytes(StandardCharsets.UTF_8))
                .exchange();
        assertThat(kept).hasStatusOk();
        String body = new String(kept.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return body.replaceAll(".*\"file\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    }

    @Test
    void whatWaitsIsSaidToWhomItConcerns() {
        assertThat(texts(lead)).containsExactly("report-write");
        submitted();
        List<ToDo> waiting = waiting(lead);
        assertThat(waiting).extracting(ToDo::text).containsExactlyInAnyOrder("report-write", "report-approve");
        ToDo.Act act = waiting.stream()
                .flatMap(one -> Stream.ofNullable(one.act()))
                .findFirst()
                .orElseThrow();
        assertThat(post(head, act.address(), act.fields())).hasStatus(303);
        assertThat(texts(null)).contains("report-review");
        reports.sendBack(office, place, 3, List.of(new Remark(Field.WHOLE, "", "请补充")));
        assertThat(texts(lead)).containsExactlyInAnyOrder("report-write", "report-returned");
        assertThat(texts(other)).containsExactly("report-write");
    }

    private List<ToDo> waiting(@Nullable UUID unit) {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        return sources.stream()
                .flatMap(
                        source -> source
                                .waiting(
                                        office.jurisdiction(),
                                        unit == null ? null : java.util.Set.of(unit),
                                        today,
                                        today)
                                .stream())
                .filter(todo -> todo.text().startsWith("report"))
                .toList();
    }

    private List<String> texts(@Nullable UUID unit) {
        return waiting(unit).stream().map(ToDo::text).toList();
    }

    @Test
    void aPlanOfManyItemsAndRoundsTakesAFixedNumberOfStatements() {
        long few = Statements.during(() -> desk.unit(office, "2023", ""));
        List<NewItem> items = IntStream.range(0, MANY)
                .mapToObj(n -> SamplePlan.simple("m" + n, "work", "示例工作" + n, null, lead))
                .toList();
        plans.addItems(
                office,
                plan.id(),
                new NewItems("many", "示例", new NewContent(null, List.of(), List.of(), List.of(), items, List.of())));
        LocalDate day = LocalDate.of(2023, 1, 1);
        for (int month = 0; month < 12; month++) {
            var days = new Days(day.plusMonths(month), day.plusMonths(month), day.plusMonths(month));
            rounds.open(office, SampleReports.round(plan.id(), days, Whom.ALL));
        }
        desk.unit(office, "2023", "");
        long many = Statements.during(
                () -> assertThat(desk.unit(office, "2023", "").rounds()).hasSize(13));
        assertThat(many).isLessThanOrEqualTo(few).isLessThan(15);
        assertThat(Statements.during(() -> desk.round(office, round.id()))).isLessThan(15);
        assertThat(Statements.during(() -> waiting(null))).isLessThanOrEqualTo(40);
        assertThat(Statements.during(() -> latest.all(office.jurisdiction(), plan.id())))
                .isEqualTo(1);
    }

    @Test
    void aRoundIsOpenedMadeAndAcceptedByAProgram() {
        Map<String, String> ids = new HashMap<>(Map.of("id", UUID.randomUUID().toString()));
        String wish = """
                {"id": "%s", "plan": "2023", "name": "年中调度", "from": "2023-01-01", "to": "2023-06-30",
                 "opens": "2023-07-01", "due": "2023-07-10"}""".formatted(ids.get("id"));
        for (int time = 0; time < 2; time++) {
            assertThat(ask(HttpMethod.POST, office, "/api/v1/rounds", wish))
                    .bodyJson()
                    .extractingPath("$.phase")
                    .isEqualTo("over");
        }
        theRoundsOfTheYearAreMade();
        submitted();
        reports.approve(head, place, 2);
        String accept = "{\"step\": \"accept\", \"reports\": {\"%s\": 3}}".formatted(place.item());
        assertThat(ask(HttpMethod.POST, office, "/api/v1/rounds/" + round.id() + "/steps", accept))
                .bodyJson()
                .extractingPath("$.count")
                .isEqualTo(1);
        assertThat(ask(HttpMethod.GET, liaison, "/api/v1/reports?plan=2023", null))
                .bodyJson()
                .extractingPath("$[0].content.progress")
                .isEqualTo("完成选址");
    }

    private void theRoundsOfTheYearAreMade() {
        assertThat(ask(HttpMethod.POST, office, "/api/v1/rounds/make", "{\"plan\": \"2023\"}"))
                .hasStatus(409);
        assertThat(ask(
                        HttpMethod.POST,
                        office,
                        "/api/v1/rounds/rules",
                        "{\"name\": \"季报\", \"since\": \"2023-01-01\"}"))
                .hasStatusOk();
        assertThat(ask(HttpMethod.POST, office, "/api/v1/rounds/make", "{\"plan\": \"2023\"}"))
                .bodyJson()
                .extractingPath("$.count")
                .isEqualTo(4);
        assertThat(ask(HttpMethod.GET, office, "/api/v1/rounds?plan=2023", null))
                .bodyJson()
                .extractingPath("$.length()")
                .isEqualTo(6);
    }

    @Test
    void aProgramClosesARoundThatIsOverAndOpensItAgain() {
        LocalDate day = LocalDate.of(2023, 7, 1);
        var over = SampleReports.round(plan.id(), new Days(day, day.plusDays(9), day.plusDays(9)), Whom.ALL);
        rounds.open(office, over);
        String address = "/api/v1/rounds/" + over.id();
        String close = "{\"step\": \"close\", \"seen\": %d, \"reason\": \"已并入年终总结\"}";
        String steps = address + "/steps";
        assertThat(ask(HttpMethod.POST, liaison, steps, close.formatted(1))).hasStatus(403);
        assertThat(ask(HttpMethod.POST, office, steps, close.formatted(7))).hasStatus(409);
        assertThat(ask(HttpMethod.POST, office, steps, close.formatted(1))).hasStatusOk();
        assertThat(ask(HttpMethod.GET, liaison, address, null))
                .bodyJson()
                .extractingPath("$.round.phase")
                .isEqualTo("closed");
        String reopen = "{\"step\": \"reopen\", \"seen\": 2, \"reason\": \"%s\"}";
        assertThat(ask(HttpMethod.POST, office, steps, reopen.formatted(""))).hasStatus(422);
        assertThat(ask(HttpMethod.POST, office, steps, reopen.formatted("需补报"))).hasStatusOk();
        assertThat(ask(HttpMethod.GET, liaison, address, null))
                .bodyJson()
                .extractingPath("$.round.phase")
                .isEqualTo("over");
    }

    private MvcTestResult step(CurrentUser user, String address, String step, int seen) {
        return ask(HttpMethod.POST, user, address + "/steps", "{\"step\": \"%s\", \"seen\": %d}".formatted(step, seen));
    }

    private MvcTestResult ask(HttpMethod method, CurrentUser user, String address, @Nullable String body) {
        var request =
                mvc.method(method).uri(address).with(As.user(user)).with(SecurityMockMvcRequestPostProcessors.csrf());
        if (body != null) {
            request = request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        return request.exchange();
    }
}
