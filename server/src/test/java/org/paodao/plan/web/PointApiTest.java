package org.paodao.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Audit;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanRef;
import org.paodao.plan.PlanView;
import org.paodao.plan.Plans;
import org.paodao.plan.SamplePlan;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Open points settled and opened again by a program. */
@DatabaseTest
class PointApiTest {
    private static final String SETTLED = "{\"seen\": %d, \"settled\": true, \"note\": \"附件已补\"}";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanLists lists;

    @Autowired
    private Organization organization;

    @Autowired
    private Audit audit;

    private CurrentUser user = Districts.NOBODY;
    private PlanRef plan = new PlanRef(Ids.next(), "", 0);
    private UUID point = Ids.next();

    @BeforeEach
    void aPlanWithAnOpenPoint() {
        user = Districts.someone(organization);
        var unit = organization.create(user, NewUnit.named("示例甲局")).id();
        plan = plans.create(user, SamplePlan.of("a", unit, unit));
        point = lists.frame(user, "2023", null).points().stream()
                .filter(one -> one.settledAt() == null)
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void aPointIsSettledAndOpenedAgain() {
        assertThat(post(user, point, "{\"seen\": 1, \"settled\": true}")).hasStatus(422);
        assertThat(post(user, point, SETTLED.formatted(1))).hasStatusOk();
        assertThat(held().settledBy()).isEqualTo(user.displayName());
        assertThat(post(user, point, SETTLED.formatted(1))).hasStatus(409);
        assertThat(post(user, point, "{\"seen\": 2, \"settled\": false}")).hasStatusOk();
        assertThat(held().settledAt()).isNull();
        assertThat(audit.trail(user, plan.id()))
                .extracting(entry -> entry.action())
                .contains("plan.point-settled", "plan.point-reopened");
    }

    @Test
    void onlyWhoPublishesThePlanSettlesItsPoints() {
        assertThat(post(Districts.with(user, Role.LIAISON), point, SETTLED.formatted(1)))
                .hasStatus(403);
        assertThat(post(Districts.someone(organization), point, SETTLED.formatted(1)))
                .hasStatus(404);
        assertThat(post(user, Ids.next(), SETTLED.formatted(1))).hasStatus(404);
        assertThat(held().settledAt()).isNull();
    }

    private PlanView.Point held() {
        return lists.frame(user, "2023", null).points().stream()
                .filter(one -> one.id().equals(point))
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult post(CurrentUser who, UUID which, String body) {
        return mvc.post()
                .uri("/api/v1/plans/2023/points/" + which)
                .with(As.user(who))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .exchange();
    }
}
