package org.paodao.plan.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Audit;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.plan.PlanRef;
import org.paodao.plan.Plans;
import org.paodao.plan.SamplePlan;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.paodao.testing.Together;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DatabaseTest
class ProgrammesTest {
    private static final NewProgramme ACTION = new NewProgramme("示例行动方案", "五年一贯", 2021, 2025);

    @Autowired
    private Programmes programmes;

    @Autowired
    private Plans plans;

    @Autowired
    private Organization organization;

    @Autowired
    private Audit audit;

    @Autowired
    private MockMvcTester mvc;

    private CurrentUser user = Districts.NOBODY;
    private PlanRef plan = new PlanRef(user.account(), "", 0);

    @BeforeEach
    void aDistrictWithAPlanOf2023() {
        user = Districts.someone(organization);
        var unit = organization.create(user, NewUnit.named("甲局")).id();
        plan = plans.create(user, SamplePlan.of("a", unit, unit));
    }

    @Test
    void aPlanIsPutIntoAProgrammeAndShownInItsYear() {
        Programme made = programmes.create(user, ACTION);
        Programme.Part sample = programmes.all(user).stream()
                .flatMap(programme -> programme.plans().stream())
                .findFirst()
                .orElseThrow();

        programmes.assign(user, new Programmes.Assignment(plan.id(), made.id(), sample.version()));

        Programme now = programmes.named(user, "示例行动方案");
        assertThat(now.years()).containsExactly(2021, 2022, 2023, 2024, 2025);
        assertThat(now.plansOf(2023))
                .singleElement()
                .satisfies(part -> assertThat(part.address()).isEqualTo("2023"));
        assertThat(audit.trail(user, plan.id()))
                .anyMatch(entry -> entry.action().equals("plan.programme-assigned"));
        assertThat(page("/programmes")).contains("示例行动方案", "2023年示例工作要点", "尚无计划");
        assertThat(page("/programmes/示例行动方案")).contains("移出");
        assertThatThrownBy(() -> programmes.assign(user, new Programmes.Assignment(plan.id(), null, sample.version())))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
    }

    @Test
    void whatIsPressedTwiceAtOnceIsDoneOnceAndBothAreToldSo() throws InterruptedException {
        Runnable create = () -> programmes.create(user, ACTION);
        assertThat(Together.run(create, create)).containsOnly(Together.DONE);
        Programme made = programmes.named(user, ACTION.name());
        var other = new NewProgramme(ACTION.name(), "另一个说明", 2021, 2025);
        Runnable change = () -> programmes.change(user, made.id(), made.version(), other);
        assertThat(Together.run(change, change)).containsOnly(Together.DONE);
        int seen = programmes.all(user).stream()
                .flatMap(programme -> programme.plans().stream())
                .findFirst()
                .orElseThrow()
                .version();
        Runnable assign = () -> programmes.assign(user, new Programmes.Assignment(plan.id(), made.id(), seen));
        assertThat(Together.run(assign, assign)).containsOnly(Together.DONE);
        assertThat(audit.trail(user, plan.id()))
                .filteredOn(entry -> entry.action().equals("plan.programme-assigned"))
                .hasSize(1);
    }

    @Test
    void aProgrammeKeepsItsPlansWithinItsYears() {
        Programme made = programmes.create(user, new NewProgramme("早年方案", "", 2016, 2020));
        assertThatThrownBy(() -> programmes.assign(user, new Programmes.Assignment(plan.id(), made.id(), 1)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.flaws().getFirst().field()).isEqualTo("plan"));
        Programme held = programmes.named(user, "示例区行动方案");
        assertThatThrownBy(() ->
                        programmes.change(user, held.id(), held.version(), new NewProgramme("示例区行动方案", "", 2024, 2025)))
                .isInstanceOf(Refusal.class);
        programmes.change(user, held.id(), held.version(), new NewProgramme("示例区行动方案", "改", 2021, 2025));
        assertThatThrownBy(() -> programmes.change(
                        user, held.id(), held.version(), new NewProgramme("示例区行动方案", "再改", 2021, 2025)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
    }

    @Test
    void onlyTheOfficeSetsProgrammesUpAndNobodySeesAnotherDistricts() {
        programmes.create(user, ACTION);
        CurrentUser viewer = Districts.with(user, Role.VIEWER);
        assertThatThrownBy(() -> programmes.create(viewer, ACTION)).isInstanceOf(Refusal.class);
        assertThat(mvc.post()
                        .uri("/programmes")
                        .param("name", "他人方案")
                        .with(As.user(viewer))
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .exchange())
                .hasStatus(403);
        CurrentUser stranger = Districts.someone(organization);
        assertThat(programmes.all(stranger)).isEmpty();
        assertThat(mvc.get().uri("/programmes/示例行动方案").with(As.user(stranger)).exchange())
                .hasStatus(404);
    }

    private String page(String address) {
        var answer = mvc.get().uri(address).with(As.user(user)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
