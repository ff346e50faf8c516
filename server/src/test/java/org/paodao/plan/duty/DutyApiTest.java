package org.paodao.plan.duty;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Duties and handovers through the interface for programs. */
@DatabaseTest
class DutyApiTest extends PlanWithDuties {
    private static final String DUTIES = "/api/v1/plans/2023/duties";

    @Test
    void aDutyIsLookedAtAndThenChangedForManyItems() {
        List<UUID> items = items().stream().map(ItemDuty::item).toList();
        String wanted = wanted(lead, items, colleague, "");
        MvcTestResult preview = post(office, DUTIES + "/preview", wanted);
        assertThat(preview).bodyJson().extractingPath("$.lines.length()").isEqualTo(items.size());
        assertThat(items())
                .allSatisfy(item -> assertThat(liaison(item.duties())).isEqualTo(liaison));

        assertThat(post(office, DUTIES, wanted)).hasStatus(409);
        MvcTestResult changed = post(office, DUTIES, wanted(lead, items, colleague, read(preview, "$.seen")));
        assertThat(changed).bodyJson().extractingPath("$.changed").isEqualTo(items.size());
        assertThat(page(office, DUTIES + "?unit=" + lead)).contains(colleague.toString());
        assertThat(items())
                .allSatisfy(item -> assertThat(liaison(item.duties())).isEqualTo(colleague));
    }

    @Test
    void whoMayNotChangeAUnitsDutiesIsRefusedAndNothingChanges() {
        String wanted = wanted(lead, List.of(), colleague, "");
        for (Role role : List.of(Role.VIEWER, Role.LEADER, Role.APPRAISER)) {
            assertThat(post(Districts.with(office, role), DUTIES + "/preview", wanted))
                    .hasStatus(403);
        }
        assertThat(post(Districts.with(office, Role.LIAISON, other), DUTIES + "/preview", wanted))
                .hasStatus(403);
        assertThat(post(Districts.with(office, Role.LIAISON, lead), DUTIES + "/preview", wanted))
                .hasStatusOk();
        CurrentUser stranger = Districts.someone(organization);
        assertThat(post(stranger, DUTIES + "/preview", wanted)).hasStatus(404);
        assertThat(post(office, DUTIES + "/preview", wanted(lead, List.of(UUID.randomUUID()), colleague, "")))
                .hasStatus(422);
        assertThat(post(office, DUTIES + "/preview", "{}")).hasStatus(422);
        assertThat(liaison(duties.ofUnit(office, lead))).isEqualTo(liaison);
    }

    @Test
    void aHandoverIsSettledByTheOneProposed() {
        leave(liaison);
        String open = page(office, "/api/v1/handovers");
        String id = JsonPath.read(open, "$[0].id");
        String duty = JsonPath.read(open, "$[0].lines[0].duty");
        String proposed = JsonPath.read(open, "$[0].lines[0].proposed");
        int seen = JsonPath.read(open, "$[0].version");
        String body = "{\"seen\": %d, \"takers\": {\"%s\": \"%s\"}}";
        assertThat(post(office, "/api/v1/handovers/" + id, "{\"seen\": " + seen + "}"))
                .hasStatus(422);
        assertThat(post(office, "/api/v1/handovers/" + id, body.formatted(seen + 7, duty, proposed)))
                .hasStatus(409);
        assertThat(post(office, "/api/v1/handovers/" + id, body.formatted(seen, duty, UUID.randomUUID())))
                .hasStatus(422);
        assertThat(post(office, "/api/v1/handovers/" + id, body.formatted(seen, duty, proposed)))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("[]");
        assertThat(liaison(duties.ofUnit(office, lead))).isEqualTo(colleague);
    }

    @Test
    void aListOfDutiesNamesEachWrongCellAndIsTakenInOnce() {
        String address = items().getFirst().address();
        String head = "事项地址,单位,联络员\n";
        MvcTestResult wrong = upload(head + address + ",示例甲局,没有此人\n/2023/outcomes/99,示例甲局,示例同事\n");
        assertThat(wrong).hasStatus(201);
        assertThat(JsonPath.<List<String>>read(body(wrong), "$.problems[*].cell"))
                .containsExactlyInAnyOrder("C2", "A3");
        assertThat(post(office, DUTIES + "/files/" + read(wrong, "$.file") + "/confirm", ""))
                .hasStatus(422);

        MvcTestResult good = upload(head + address + ",示例甲局,示例同事\n");
        assertThat(good).bodyJson().extractingPath("$.problems").asArray().isEmpty();
        assertThat(JsonPath.<List<String>>read(body(good), "$.rows[0].changes[*]['before', 'after']")
                        .toString())
                .isEqualTo("[{\"before\":\"示例联络员\",\"after\":\"示例同事\"}]");
        String confirm = DUTIES + "/files/" + read(good, "$.file") + "/confirm";
        assertThat(post(office, confirm, ""))
                .bodyJson()
                .extractingPath("$.changed")
                .isEqualTo(1);
        assertThat(liaison(items().getFirst().duties())).isEqualTo(colleague);
        assertThat(post(office, confirm, ""))
                .bodyJson()
                .extractingPath("$.same")
                .isEqualTo(1);
    }

    private MvcTestResult upload(String csv) {
        var file = new MockMultipartFile("file", "duties.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
        return mvc.post()
                .multipart()
                .uri(DUTIES + "/files")
                .file(file)
                .with(As.user(office))
                .exchange();
    }

    private MvcTestResult post(CurrentUser who, String address, String body) {
        return mvc.post()
                .uri(address)
                .with(As.user(who))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static String wanted(UUID unit, List<UUID> items, UUID person, String seen) {
        String listed = items.isEmpty()
                ? ""
                : "\"" + String.join("\",\"", items.stream().map(UUID::toString).toList()) + "\"";
        return "{\"unit\": \"%s\", \"kind\": \"LIAISON\", \"items\": [%s], \"person\": \"%s\", \"seen\": \"%s\"}"
                .formatted(unit, listed, person, seen);
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String read(MvcTestResult answer, String path) {
        return JsonPath.read(body(answer), path);
    }
}
