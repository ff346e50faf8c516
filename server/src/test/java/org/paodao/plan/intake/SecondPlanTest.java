package org.paodao.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.Organization;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanName;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A second plan of a year is made only by somebody who knows of the first. */
@DatabaseTest
class SecondPlanTest {
    private static final String TOLD = "2023年度已有计划：《示例区2023年工作要点》（/2023）";

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Imports imports;

    @Autowired
    private PlanLists plans;

    @Autowired
    private Organization organization;

    private CurrentUser user = Districts.NOBODY;
    private UUID second = user.account();

    @BeforeEach
    void aDraftBesideItsPlan() throws InterruptedException {
        user = Districts.someone(organization);
        UUID first = settled();
        assertThat(imports.confirm(user, first, imports.line(user, first).version(), 2023)
                        .address())
                .isEqualTo("2023");
        second = settled();
    }

    @Test
    void theQuestionNamesThePlanOfTheYear() {
        assertThat(web.get().uri("/imports/" + second).with(As.user(user)))
                .bodyText()
                .containsPattern("hx-confirm=\"" + TOLD)
                .contains("name=\"beside\" value=\"2023\"");
    }

    @Test
    void aTitleWithinATitleStandsInSimpleBrackets() {
        assertThat(new PlanName("2021", "关于印发《示例措施》的通知").told()).isEqualTo("《关于印发〈示例措施〉的通知》（/2021）");
    }

    @Test
    void whoWasNotAskedIsToldAndCanGoOn() {
        assertThat(confirm("beside", "2031"))
                .hasStatus(409)
                .bodyText()
                .contains(TOLD, "hx-vals='{\"beside\":\"2023\"}'", "/imports/" + second + "/confirm");
        assertThat(plans.names(user, 2023)).hasSize(1);
        assertThat(confirm("beside", "2023")).hasStatus(303).redirectedUrl().isEqualTo("/2023-2");
        assertThat(confirm("beside", "")).hasStatus(303).redirectedUrl().isEqualTo("/2023-2");
        assertThat(plans.names(user, 2023)).hasSize(2);
        assertThat(web.get().uri("/2023-2").with(As.user(user))).bodyText().contains("2023年</a>", "2023年（第2份）</a>");
    }

    @Test
    void aProgramSaysThatItWantsAPlanBesideAnother() {
        assertThat(confirmByProgram("")).hasStatus(409).bodyText().contains("planimport.year-has-plan");
        assertThat(plans.names(user, 2023)).hasSize(1);
        assertThat(confirmByProgram(", \"beside\": true"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.address")
                .isEqualTo("2023-2");
    }

    private MvcTestResult confirmByProgram(String more) {
        String body = "{\"version\": %d, \"year\": 2023%s}"
                .formatted(imports.line(user, second).version(), more);
        return web.post()
                .uri("/api/v1/imports/" + second + "/confirm")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(As.user(user))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult confirm(String field, String value) {
        return web.post()
                .uri("/imports/" + second + "/confirm")
                .param("version", String.valueOf(imports.line(user, second).version()))
                .param("year", "2023")
                .param(field, value)
                .with(As.user(user))
                .with(csrf())
                .exchange();
    }

    private UUID settled() throws InterruptedException {
        UUID id = imports.start(user, Upload.pasted(ImportsTest.PLAN));
        while (imports.line(user, id).state() == ImportState.READING) {
            Thread.sleep(20);
        }
        var draft = imports.draft(user, id);
        var names = UnitNames.of(draft.review(), UnitMatcher.of(organization.units(user)));
        imports.change(user, id, draft.line().version(), new ReviewEdit.DecideUnits(names.proposals(true)));
        return id;
    }
}
