package org.paodao.supervision.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An inspection as another program carries it out. */
@DatabaseTest
class InspectionApiTest extends Inspecting {
    @Autowired
    MockMvcTester mvc;

    @Test
    void aProgramCarriesAnInspectionOutFromTheChecklistToTheAnswer() {
        samplePlan();
        String address = "/api/v1/inspections/" + prepared().id();
        posted(inspector, address + "/steps", "{'step':'begin','seen':1}");
        posted(inspector, address + "/checks", "{'seen':2,'checks':[{'point':'进度','result':'BAD','seen':'滞后'}]}");
        String draw = "{'seen':3,'items':true,'seed':'20260601','wanted':1}";
        posted(inspector, address + "/samples", draw);
        assertThat(posted(inspector, address + "/samples", draw))
                .bodyJson()
                .extractingPath("$.samples.length()")
                .isEqualTo(1);
        String find = "{'requestKey':'k','seen':4,'words':'示例：滞后','evidence':'照片'}";
        posted(inspector, address + "/findings", find);
        assertThat(posted(inspector, address + "/findings", find))
                .bodyJson()
                .extractingPath("$.findings.length()")
                .isEqualTo(1);
        posted(inspector, address + "/steps", "{'step':'send','seen':5,'words':'示例：结论'}");
        assertThat(posted(liaison, address + "/steps", "{'step':'answer','seen':6,'words':'示例：整改'}"))
                .bodyJson()
                .hasPathSatisfying("$.told.answer", answer -> assertThat(answer).isEqualTo("示例：整改"))
                .hasPathSatisfying(
                        "$.samples", samples -> assertThat(samples).asArray().isEmpty());
    }

    @Test
    void aProgramSettlesFindingsUnderTheRulesOfThePage() {
        Inspection running = underway();
        String address = "/api/v1/inspections/" + running.id();
        String first = address + "/findings/" + found(running.id(), 3) + "/steps";
        String second = address + "/findings/" + found(running.id(), 4) + "/steps";
        assertThat(post(inspector, first, "{'step':'matter'}")).hasStatus(409);
        posted(inspector, second, "{'step':'strike','seen':5,'words':'示例：不属实'}");
        assertThat(post(inspector, address + "/findings", "{'seen':6,'words':'示例'}"))
                .hasStatus(422);
        posted(inspector, address + "/steps", "{'step':'send','seen':6,'words':'示例：结论'}");
        posted(inspector, first, "{'step':'matter','urgency':'URGENT'}");
        assertThat(posted(inspector, first, "{'step':'matter','urgency':'URGENT'}"))
                .bodyJson()
                .extractingPath("$.matters.length()")
                .isEqualTo(1);
        assertThat(post(liaison, second, "{'step':'matter'}")).hasStatus(403);
        assertThat(post(inspector, address + "/checks", "{'seen':8}")).hasStatus(409);
        assertThat(post(inspector, first, "{'step':'burn'}")).hasStatus(422);
    }

    @Test
    void aProgramPutsPhotosBesideFindingsUnderTheRulesOfThePage() {
        Inspection running = underway();
        UUID finding = found(running.id(), 3);
        String address = "/api/v1/inspections/" + running.id() + "/findings/" + finding + "/files";
        assertThat(sent(inspector, address)).hasStatusOk();
        assertThat(sent(inspector, address))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.files.length()")
                .isEqualTo(1);
        UUID file = lists.one(office, running.id()).papers().files().getFirst().file();
        assertThat(asked(inspector, address + "/" + file))
                .hasStatusOk()
                .hasHeader("Content-Type", "application/octet-stream")
                .hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(asked(liaison, address + "/" + file)).hasStatus(404);
        String conclusion = "/api/v1/inspections/" + running.id() + "/conclusion";
        assertThat(asked(inspector, conclusion)).hasStatus(404);
        inspections.send(inspector, running.id(), 4, "示例：结论");
        assertThat(asked(liaison, conclusion + "?format=pdf"))
                .hasStatusOk()
                .hasHeader("Content-Type", "application/pdf");
        assertThat(asked(liaison, conclusion + "?format=odt"))
                .as("what is not made is said to be none, instead of another")
                .hasStatus(422);
        assertThat(asked(liaison, address + "/" + file)).hasStatusOk();
        assertThat(asked(stranger, address + "/" + file)).hasStatus(404);
        assertThat(sent(liaison, address)).hasStatus(403);
        assertThat(sent(inspector, address)).hasStatus(409);
    }

    private MvcTestResult sent(CurrentUser user, String address) {
        return mvc.post()
                .uri(address + "?name={name}", "现场.txt")
                .with(As.user(user))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content("示例：现场".getBytes(StandardCharsets.UTF_8))
                .exchange();
    }

    private MvcTestResult asked(CurrentUser user, String address) {
        return mvc.get().uri(address).with(As.user(user)).exchange();
    }

    private MvcTestResult posted(CurrentUser user, String address, String body) {
        MvcTestResult answer = post(user, address, body);
        assertThat(answer).hasStatusOk();
        return answer;
    }

    private MvcTestResult post(CurrentUser user, String address, String body) {
        return mvc.post()
                .uri(address)
                .with(As.user(user))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.replace('\'', '"'))
                .exchange();
    }
}
