package org.paodao.progress.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.plan.NewContent;
import org.paodao.plan.NewItem;
import org.paodao.plan.NewItems;
import org.paodao.plan.PlanRef;
import org.paodao.plan.Plans;
import org.paodao.plan.SamplePlan;
import org.paodao.plan.web.Statements;
import org.paodao.progress.Draft;
import org.paodao.progress.ManyDrafts;
import org.paodao.progress.PlanTaskLists;
import org.paodao.progress.PlanTasks;
import org.paodao.progress.SampleTasks;
import org.paodao.progress.TaskFilter;
import org.paodao.progress.TaskLists;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class TaskApiTest {
    private static final int MANY = 500;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TaskLists lists;

    @Autowired
    PlanTaskLists planLists;

    @Autowired
    ManyDrafts drafts;

    @Autowired
    Plans plans;

    @Autowired
    Organization organization;

    private CurrentUser office = Districts.NOBODY;
    private UUID lead = new UUID(0, 0);
    private UUID other = new UUID(0, 0);
    private PlanRef plan = new PlanRef(lead, "", 0);

    @BeforeEach
    void plan() {
        office = Districts.someone(organization);
        lead = organization.create(office, NewUnit.named("甲局")).id();
        other = organization.create(office, NewUnit.named("乙局")).id();
        plan = plans.create(office, SamplePlan.of("api", lead, other));
    }

    @Test
    void aProgramDraftsSendsAgreesAndMarks() {
        UUID item = lists.item(office, plan.address(), "outcomes/1").list().item();
        CurrentUser liaison = Districts.with(office, Role.LIAISON, lead);
        CurrentUser head = Districts.with(office, Role.UNIT_HEAD, lead);
        UUID task = Ids.next();
        String draft = """
                {"seen": 0, "tasks": [{"id": "%s", "number": "1", "category": "", "name": "示例任务", "measures": "",
                 "goals": {"year": "", "quarters": ["", "", "", ""]}, "deadline": "2023-12-20",
                 "owner": {"unit": "%s", "leader": "", "section": "", "name": ""}, "assisting": [], "weight": 100, "milestones": []}]}
                """.formatted(task, lead);
        String address = "/api/v1/tasks/" + item;
        for (int time = 0; time < 2; time++) {
            assertThat(ask(HttpMethod.PUT, liaison, address + "/draft", draft)).hasStatusOk();
        }
        assertThat(ask(HttpMethod.POST, liaison, address + "/steps", "{\"step\": \"submit\", \"seen\": 1}"))
                .hasStatus(403);
        assertThat(ask(HttpMethod.POST, head, address + "/steps", "{\"step\": \"submit\", \"seen\": 1}"))
                .hasStatusOk();
        assertThat(ask(HttpMethod.POST, office, address + "/steps", "{\"step\": \"agree\", \"seen\": 2}"))
                .hasStatusOk();
        assertThat(ask(HttpMethod.PUT, liaison, address + "/done/" + task, "{\"on\": \"2023-11-30\", \"seen\": 0}"))
                .hasStatusOk();
        theListSays(address, task);
    }

    private void theListSays(String address, UUID task) {
        MvcTestResult one = ask(HttpMethod.GET, office, address, null);
        assertThat(one).bodyJson().extractingPath("$.stage").isEqualTo("agreed");
        assertThat(one).bodyJson().extractingPath("$.edition.under.version").isEqualTo(1);
        assertThat(one).bodyJson().extractingPath("$.tasks[0].name").isEqualTo("示例任务");
        assertThat(one).bodyJson().extractingPath("$.done['" + task + "'].on").isEqualTo("2023-11-30");
        assertThat(ask(HttpMethod.GET, office, address + "/versions/1", null))
                .bodyJson()
                .extractingPath("$[0].id")
                .isEqualTo(task.toString());
        assertThat(ask(HttpMethod.GET, office, "/api/v1/tasks?plan=2023&stage=agreed", null))
                .bodyJson()
                .extractingPath("$.length()")
                .isEqualTo(1);
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        UUID item = lists.item(office, plan.address(), "outcomes/1").list().item();
        MvcTestResult refused = ask(HttpMethod.PUT, office, "/api/v1/tasks/" + item + "/draft", "{\"seen\": 0}");
        assertThat(refused).hasStatus(422);
        assertThat(ask(HttpMethod.POST, office, "/api/v1/tasks/" + item + "/steps", "{\"step\": \"fly\", \"seen\": 0}"))
                .hasStatus(422);
    }

    @Test
    void pagesOfManyItemsTakeAFixedNumberOfStatements() {
        long few = Statements.during(() -> planLists.of(office, plan.address(), TaskFilter.NONE));
        List<NewItem> items = IntStream.range(0, MANY)
                .mapToObj(n -> SamplePlan.simple("m" + n, "work", "示例工作" + n, null, lead))
                .toList();
        plans.addItems(
                office,
                plan.id(),
                new NewItems("many", "示例", new NewContent(null, List.of(), List.of(), List.of(), items, List.of())));
        var wanted = new LinkedHashMap<UUID, Draft>();
        for (PlanTasks.Line line :
                planLists.of(office, plan.address(), TaskFilter.NONE).lines()) {
            wanted.put(line.place().item(), new Draft(SampleTasks.two(lead, other), ""));
        }
        drafts.put(office, plan.address(), wanted);
        assertThat(planLists.of(office, plan.address(), TaskFilter.NONE).tasks())
                .hasSize(2 * (MANY + 4));
        long many = Statements.during(() -> planLists.of(office, plan.address(), TaskFilter.NONE));
        assertThat(many).isEqualTo(few).isLessThan(25);
        List<Long> views = new ArrayList<>();
        for (String view : List.of("/tasks", "/tasks/board", "/tasks/gantt", "/tasks/units", "/tasks/agreements")) {
            views.add(Statements.during(
                    () -> assertThat(mvc.get().uri(view).with(As.user(office)).exchange())
                            .hasStatusOk()));
        }
        assertThat(views).allSatisfy(statements -> assertThat(statements).isLessThanOrEqualTo(30));
    }

    @Test
    void aFileIsTakenInThroughTheApi() {
        byte[] file = "序号,内容与要求,进展情况,责任单位,对应事项\n1,示例任务,,甲局、乙局,CG-01\n".getBytes(StandardCharsets.UTF_8);
        MvcTestResult kept = mvc.post()
                .uri("/api/v1/tasks/files?name=list.csv")
                .with(As.user(office))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content(file)
                .exchange();
        assertThat(kept).hasStatusOk();
        String id = body(kept).replaceAll(".*\"file\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        assertThat(ask(HttpMethod.GET, office, "/api/v1/tasks/files/" + id + "?plan=2023", null))
                .bodyJson()
                .extractingPath("$.lists[0].tasks[0].name")
                .isEqualTo("示例任务");
        for (int drafted : List.of(1, 0)) {
            assertThat(ask(HttpMethod.POST, office, "/api/v1/tasks/files/" + id, "{\"plan\": \"2023\"}"))
                    .bodyJson()
                    .extractingPath("$.drafts")
                    .isEqualTo(drafted);
        }
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
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
