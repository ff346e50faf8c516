package org.paodao.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.organization.Jurisdiction;
import org.paodao.organization.Jurisdictions;
import org.paodao.organization.Organization;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The pages and the interface by which a further jurisdiction begins; the link is shown once. */
@DatabaseTest
class FurtherStartPagesTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    Jurisdictions jurisdictions;

    @Autowired
    Organization organization;

    @Autowired
    MockMvcTester mvc;

    private CurrentUser system = Districts.NOBODY;
    private String code = "";

    @BeforeEach
    void aSystemAdministrator() {
        system = Districts.with(Districts.someone(organization), Role.SYSTEM_ADMINISTRATOR);
        code = "98%08d".formatted(NUMBER.incrementAndGet());
    }

    @Test
    void thePageBehindTheLinkIsOpenAndShowsItsJurisdiction() {
        Jurisdictions.Added added = jurisdictions.add(
                system, new Jurisdiction(new UUID(0, 0), code, "示例县" + code, "县", system.jurisdiction()));
        assertThat(mvc.get().uri(added.link().address()))
                .hasStatusOk()
                .bodyText()
                .contains(added.jurisdiction().name(), "安全审计员")
                .doesNotContain("name=\"code\"");
        assertThat(mvc.get().uri("/set-up/jurisdiction/guessed")).hasStatus(404);
        assertThat(mvc.post().uri("/set-up/jurisdiction/guessed").with(SecurityMockMvcRequestPostProcessors.csrf()))
                .hasStatus(404);
    }

    @Test
    void thePagesOfTheSystemAdministratorShowTheLinkOnce() {
        assertThat(mvc.post()
                        .uri("/jurisdictions")
                        .with(As.user(system))
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .param("code", code)
                        .param("name", "示例县")
                        .param("level", "县"))
                .hasStatusOk()
                .bodyText()
                .contains("http://localhost/set-up/jurisdiction/", "只显示这一次");
        assertThat(mvc.get().uri("/jurisdictions").with(As.user(system)))
                .hasStatusOk()
                .bodyText()
                .contains("等待设立管理员", "/link")
                .doesNotContain("/set-up/jurisdiction/");
    }

    @Test
    void programsAddOneToo() {
        assertThat(mvc.post()
                        .uri("/api/v1/jurisdictions")
                        .with(As.user(system))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"code\":\"%s\",\"name\":\"示例县\",\"level\":\"县\"}".formatted(code)))
                .hasStatus(201)
                .hasHeader("Cache-Control", "no-store")
                .bodyJson()
                .extractingPath("$.link")
                .asString()
                .contains("/set-up/jurisdiction/");
        assertThat(mvc.get().uri("/api/v1/jurisdictions").with(As.user(system)))
                .hasStatusOk()
                .bodyText()
                .contains(code)
                .doesNotContain("/set-up/");
    }
}
