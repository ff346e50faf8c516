package org.paodao.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.document.UnitMention.Role;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.plan.Item;
import org.paodao.plan.ItemFilter;
import org.paodao.plan.PlanLists;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What printed names are settled on, where two of them mean one unit or a new one is named. */
@DatabaseTest
class FoldedUnitsTest {
    private static final String PLAN = """
            示例区2023年工作要点
            一、重点任务
            1. 办好示例商贸节。2023年12月底前完成验收。（牵头单位：区商务局；配合单位：区经信局、区教育局）
            2. 修好乡村公路。（牵头单位：区教育局）
            """;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Imports imports;

    @Autowired
    private PlanLists plans;

    @Autowired
    private Organization organization;

    private CurrentUser user = Districts.NOBODY;
    private UUID id = user.account();
    private String merged = "";

    @BeforeEach
    void aDraftInReview() throws InterruptedException {
        user = Districts.someone(organization);
        organization.create(user, NewUnit.named("区教育局"));
        merged = organization.create(user, NewUnit.named("区经商局")).id().toString();
        id = imports.start(user, Upload.pasted(PLAN));
        while (imports.line(user, id).state() == ImportState.READING) {
            Thread.sleep(20);
        }
    }

    @Test
    void twoNamesOfOneUnitInAnItemBecomeOneWithTheStrongerRole() {
        decide("name", "区经信局", "means", merged);
        assertThat(panel()).bodyText().doesNotContain("是同一个单位");
        decide("name", "区商务局", "means", merged);
        assertThat(panel())
                .bodyText()
                .contains("与“区经信局”是同一个单位", "与“区商务局”是同一个单位")
                .doesNotContain("与“区教育局”是");

        String address = imports.confirm(user, id, imports.line(user, id).version(), 2023)
                .address();
        Item item = plans.view(user, address, null, ItemFilter.NONE).items().getFirst();
        assertThat(item.doers()).extracting(Item.Doer::name).containsExactly("区经商局", "区教育局");
        assertThat(item.doers()).extracting(Item.Doer::role).containsExactly(Role.LEAD, Role.ASSISTING);
    }

    @Test
    void aTypedNameOfANewUnitIsNotPassedOverWhereNoneIsMade() {
        String[] typed = {"name", "区经信局", "means", merged, "newName", "区工信局", "newNameOffered", "区经信局"};
        assertThat(decide(typed)).hasStatus(422).bodyText().contains("data-field=\"newName\"", "填写了新单位名称");
        assertThat(imports.draft(user, id).review().decisions()).isEmpty();

        typed[3] = "new";
        assertThat(decide(typed)).hasStatusOk();
        assertThat(imports.draft(user, id).review().decisions().get("区经信局"))
                .isEqualTo(UnitDecision.create("区工信局", false));
    }

    private MvcTestResult panel() {
        return web.get()
                .uri("/imports/" + id + "/panel/units")
                .with(As.user(user))
                .exchange();
    }

    private MvcTestResult decide(String... fields) {
        var request = web.post()
                .uri("/imports/" + id + "/edits/unit")
                .param("version", String.valueOf(imports.line(user, id).version()))
                .param("panel", "units")
                .with(As.user(user))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
