package org.paodao.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Audit;
import org.paodao.audit.Entry;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.plan.PlanRef;
import org.paodao.plan.Plans;
import org.paodao.plan.SamplePlan;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who comes to a shut door stands in the trail, once a minute and no more. */
@DatabaseTest
class RefusedDoorsTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    RefusedDoors doors;

    @Autowired
    Audit audit;

    @Autowired
    Access access;

    @Autowired
    Plans plans;

    @Autowired
    Organization organization;

    @Autowired
    JdbcClient db;

    private CurrentUser office = Districts.NOBODY;
    private CurrentUser viewer = Districts.NOBODY;

    @BeforeEach
    void aReader() {
        office = Districts.someone(organization);
        viewer = Districts.with(office, Role.VIEWER);
    }

    @Test
    void aShutDoorIsNotedOnceAMinute() {
        IntStream.range(0, 5).forEach(i -> page("/imports", 403));
        assertThat(noted()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("access.refused");
            assertThat(entry.subjectType()).isEqualTo("access.door");
            assertThat(entry.after()).isEqualTo("{\"door\":\"GET /imports\"}");
            assertThat(entry.accountName()).isEqualTo(viewer.displayName());
            assertThat(entry.address()).isNotEmpty();
            assertThat(entry.channel()).isEqualTo("page");
        });
        page("/accounts", 403);
        assertThat(noted()).hasSize(2);
        later();
        page("/imports", 403);
        assertThat(noted()).hasSize(3);
    }

    @Test
    void manyAtOnceAreNotedOnce() throws Exception {
        List<Callable<Void>> tries = IntStream.range(0, 20)
                .<Callable<Void>>mapToObj(i -> () -> {
                    doors.forbidden(viewer, "GET /somewhere");
                    return null;
                })
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(tries)) {
                done.get();
            }
        }
        assertThat(noted()).hasSize(1);
    }

    @Test
    void aFormWithoutItsTokenIsNotedToo() {
        assertThat(mvc.post().uri("/account/sessions/end-others").with(As.user(viewer)))
                .hasStatus(403);
        assertThat(noted())
                .singleElement()
                .satisfies(entry -> assertThat(entry.after()).contains("POST —"));
    }

    @Test
    void whatAnotherJurisdictionHasIsNotedAndASlipIsNot() {
        CurrentUser there = Districts.someone(organization);
        UUID unit = organization.create(there, NewUnit.named("他乡局")).id();
        PlanRef plan = plans.create(there, SamplePlan.of("refused", unit, unit));
        access.open(
                Districts.with(there, Role.SECURITY_OFFICER),
                NewAccount.business("refused" + there.username(), "他乡人（示例）", null, "seven tall pines"));
        program("/api/v1/plans/" + Ids.next(), 404);
        page("/2087", 404);
        assertThat(noted()).isEmpty();
        program("/api/v1/plans/" + plan.id(), 404);
        program("/api/v1/plans/" + plan.id(), 404);
        assertThat(noted()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("access.refused-elsewhere");
            assertThat(entry.after()).contains(plan.id().toString(), "GET /api/v1/plans/{plan}");
            assertThat(entry.channel()).isEqualTo("api");
        });
    }

    @Test
    void anAccountOfAnotherJurisdictionIsNotedByItsName() {
        CurrentUser there = Districts.with(Districts.someone(organization), Role.SECURITY_OFFICER);
        String name = "refused" + there.username();
        access.open(there, NewAccount.business(name, "他乡人（示例）", null, "seven tall pines"));
        viewer = Districts.with(office, Role.SECURITY_OFFICER);
        page("/accounts/nobody-has-this", 404);
        assertThat(noted()).isEmpty();
        page("/accounts/" + name, 404);
        assertThat(noted())
                .singleElement()
                .satisfies(entry -> assertThat(entry.after()).contains(name));
    }

    @Test
    void theAuditorReadsItInWords() {
        page("/imports", 403);
        assertThat(mvc.get().uri("/audit?action=access.refused").with(As.user(Districts.with(office, Role.AUDITOR))))
                .hasStatusOk()
                .bodyText()
                .contains("访问被拒绝", "GET /imports", viewer.displayName());
    }

    private void page(String address, int status) {
        assertThat(mvc.get().uri(address).with(As.user(viewer))).hasStatus(status);
    }

    private void program(String address, int status) {
        assertThat(mvc.get()
                        .uri(address)
                        .with(SecurityMockMvcRequestPostProcessors.authentication(new Principal(viewer, Ids.next()))))
                .hasStatus(status);
    }

    private void later() {
        db.sql("update access.refusal set noted_at = noted_at - interval '61 seconds' where account = :account")
                .param("account", viewer.account())
                .update();
    }

    private List<Entry> noted() {
        return audit.trail(viewer, viewer.account());
    }
}
