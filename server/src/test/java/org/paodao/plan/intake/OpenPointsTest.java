package org.paodao.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.Organization;
import org.paodao.plan.PlanLists;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What confirming a draft announces is what its plan then lists; what is no draft is not listed as one. */
@DatabaseTest
class OpenPointsTest {
    private static final String PLAN =
            ImportsTest.PLAN.replace("示例区委社会建设委员会\n", "附件：1.重点工作清单\n      2.标志性成果清单\n\n示例区委社会建设委员会\n");

    @Autowired
    private Imports imports;

    @Autowired
    private PlanLists plans;

    @Autowired
    private Organization organization;

    @Autowired
    private MockMvcTester web;

    private CurrentUser user = Districts.NOBODY;

    @BeforeEach
    void aDistrict() {
        user = Districts.someone(organization);
    }

    @Test
    void asManyPointsAreAnnouncedAsThePlanListsAsOpen() throws InterruptedException {
        UUID id = settled(PLAN);
        ReconciliationPoint inText = Reconciliation.of(imports.draft(user, id).review()).stream()
                .filter(point -> point.arguments().contains("标志性成果清单"))
                .filter(point -> point.kind() == ReconciliationPoint.Kind.ANNEX)
                .findFirst()
                .orElseThrow();
        assertThat(inText.message()).isEqualTo("annex-in-text");

        String page = page("/imports/" + id);
        imports.confirm(user, id, imports.line(user, id).version(), 2023);
        int open = plans.plans(user).getFirst().openPoints();
        assertThat(open).isPositive();
        assertThat(page).contains(open + "个未了结的核对事项将留在计划页面", open + "个核对事项未了结");
        assertThat(page("/2023")).contains("附件2《标志性成果清单》不在文件中，但其2项已由正文读入");
    }

    @Test
    void whereNothingStaysOpenNothingIsSaidOfIt() throws InterruptedException {
        UUID id = settled(ImportsTest.PLAN.replace("，完成5项重点工作", ""));
        assertThat(page("/imports/" + id)).contains("将生成计划第1版：2个条目。确认吗？").doesNotContain("未了结");
    }

    @Test
    void aDocumentThatIsNoPlanIsNotListedAsToBeChecked() throws InterruptedException {
        UUID id = read(Upload.pasted("某地举行活动\n本报讯 昨日，某地举行了读书活动，市民踊跃参加。\n"));
        assertThat(page("/imports")).contains("非工作计划").doesNotContain("待核对");
        imports.change(user, id, imports.line(user, id).version(), new ReviewEdit.OpenAsPlan());
        assertThat(page("/imports")).contains("待核对").doesNotContain("非工作计划");
    }

    @Test
    void whatCannotBeReadCanBeGivenUpAndItsSizeIsInMegabytes() throws InterruptedException {
        byte[] broken = new byte[3 * 1024 * 1024 / 2];
        broken[0] = 'P';
        broken[1] = 'K';
        broken[2] = 3;
        broken[3] = 4;
        UUID id = read(Upload.file("x.docx", "", broken));
        assertThat(page("/imports")).contains("1.5 MB").doesNotContain("1,536 KB");
        assertThat(page("/imports/" + id)).contains("/imports/" + id + "/discard", "放弃导入");
        assertThat(web.post()
                        .uri("/imports/" + id + "/discard")
                        .with(As.user(user))
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .hasStatus(303);
        assertThat(imports.line(user, id).state()).isEqualTo(ImportState.DISCARDED);
        assertThat(page("/imports/" + id)).doesNotContain("/discard");
    }

    private UUID settled(String text) throws InterruptedException {
        UUID id = read(Upload.pasted(text));
        var draft = imports.draft(user, id);
        var names = UnitNames.of(draft.review(), UnitMatcher.of(organization.units(user)));
        for (ReviewItem item : draft.review().items()) {
            imports.change(user, id, imports.line(user, id).version(), new ReviewEdit.Approve(item.id()));
        }
        imports.change(user, id, imports.line(user, id).version(), new ReviewEdit.DecideUnits(names.proposals(true)));
        return id;
    }

    private UUID read(Upload upload) throws InterruptedException {
        UUID id = imports.start(user, upload);
        while (imports.line(user, id).state() == ImportState.READING) {
            Thread.sleep(20);
        }
        return id;
    }

    private String page(String address) {
        var answer = web.get().uri(address).with(As.user(user)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
