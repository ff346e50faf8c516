package org.paodao.plan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.plan.NewPlan;
import org.paodao.plan.Plans;
import org.paodao.plan.SamplePlan;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DatabaseTest
class CompletenessPageTest {
    @Autowired
    private Plans plans;

    @Autowired
    private Organization organization;

    @Autowired
    private MockMvcTester mvc;

    private CurrentUser user = Districts.NOBODY;

    @BeforeEach
    void aDistrictWithAPlan() {
        user = SamplePlan.office(organization, plans);
    }

    @Test
    void thePageTellsWhatIsMissingAndLeadsToTheFix() {
        assertThat(page(user, "/2023/completeness"))
                .contains("办好示例学校", "没有完成时限", "/2023/amendments/edit?item=outcomes/2", "文件列明标志性成果3，计划现有2");
        assertThat(page(user, "/2023/completeness?rule=open-point")).doesNotContain("没有完成时限");
        assertThat(page(user, "/2023")).contains("完备性检查：2处缺漏");
    }

    @Test
    void aUnitWithoutLiaisonLeadsToWhereOneIsNamed() {
        assertThat(page(user, "/2023/completeness")).contains("牵头单位甲局还没有联络员", "/2023/duties?unit=甲局");
        assertThat(page(Districts.with(user, Role.VIEWER), "/2023/completeness"))
                .doesNotContain("/2023/duties?unit=");
    }

    @Test
    void aUnitWithoutPeopleLeadsToWhereTheyAreRegistered() {
        assertThat(page(user, "/2023/duties?unit=甲局")).contains("本单位还没有登记人员", "/people/new?unit=甲局");
    }

    @Test
    void anOpenPointSaysWhatIsOpen() {
        var other = Districts.someone(organization);
        var unit = organization.create(other, NewUnit.named("乙局")).id();
        plans.create(other, withAMissingAnnex(SamplePlan.of("b", unit, unit)));
        assertThat(page(other, "/2023/completeness")).contains("附件1《示例清单》不在文件中");
        assertThat(mvc.get()
                        .uri("/2023/completeness/export.xlsx")
                        .with(As.user(other))
                        .exchange())
                .hasStatusOk();
    }

    private static NewPlan withAMissingAnnex(NewPlan plan) {
        var missing = new NewPlan.Point(
                "planimport.point.annex-missing", List.of("1", "示例清单"), null, null, false, null, null);
        return new NewPlan(
                plan.requestKey(),
                plan.year(),
                plan.title(),
                plan.programme(),
                plan.origin(),
                plan.facts(),
                plan.content(),
                plan.targets(),
                List.of(missing));
    }

    @Test
    void aReaderSeesTheFindingsWithoutTheFix() {
        assertThat(page(Districts.with(user, Role.VIEWER), "/2023/completeness"))
                .contains("没有完成时限")
                .doesNotContain("/amendments/edit");
    }

    @Test
    void theExportAndTheEndpointHoldTheSame() {
        assertThat(mvc.get()
                        .uri("/2023/completeness/export.xlsx")
                        .with(As.user(user))
                        .exchange())
                .hasStatusOk();
        assertThat(mvc.get()
                        .uri("/api/v1/plans/2023/completeness")
                        .with(As.user(user))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("OPEN_POINT", "outcomes/2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/2023/completeness", "/2023/completeness/export.xlsx", "/api/v1/plans/2023/completeness"})
    void anotherDistrictSeesNothingOfIt(String address) {
        var stranger = Districts.someone(organization);
        assertThat(mvc.get().uri(address).with(As.user(stranger)).exchange()).hasStatus(404);
    }

    private String page(CurrentUser who, String address) {
        var answer = mvc.get().uri(address).with(As.user(who)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
