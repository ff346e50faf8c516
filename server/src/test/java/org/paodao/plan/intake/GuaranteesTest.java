package org.paodao.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.paodao.plan.Item;
import org.paodao.plan.ItemFilter;
import org.paodao.plan.Kind;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanView;
import org.paodao.plan.check.Completeness;
import org.paodao.plan.check.Finding;
import org.paodao.plan.check.Rule;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The points of a part 保障措施, which give nobody a task of his own, can become the plan's guarantees. */
@DatabaseTest
class GuaranteesTest {
    private static final String POINTS = """

            三、保障措施
            （一）明确责任分工。各单位把任务落实到人，每季度对一次账。
            （二）加大资金投入。整合专项资金，优先安排惠民事项。

            """;

    private static final String WITH_POINTS = ImportsTest.PLAN.replace("\n示例区委社会建设委员会", POINTS + "示例区委社会建设委员会");

    @Autowired
    private Imports imports;

    @Autowired
    private Organization organization;

    @Autowired
    private PlanLists plans;

    @Autowired
    private Completeness completeness;

    @Autowired
    private MockMvcTester mvc;

    private CurrentUser user = Districts.NOBODY;

    @BeforeEach
    void aDistrict() {
        user = Districts.someone(organization);
    }

    @Test
    void thePointsUnderTheHeadingBecomeItemsWithTheirNumbersAndAreOfferedOnce() {
        ImportDraft draft = reviewed(WITH_POINTS);
        assertThat(draft.review().items()).hasSize(2);
        String heading = heading(draft);
        ImportDraft taken = change(draft, new ReviewEdit.TakeGuarantees(heading));
        assertThat(taken.review().items().subList(2, 4)).allSatisfy(item -> {
            assertThat(item.parent()).isEqualTo(heading);
            assertThat(item.kind()).isNotNull();
        });
        assertThat(taken.review().items().subList(2, 4))
                .extracting(item -> item.title().value(), item -> item.path().getLast())
                .containsExactly(tuple("明确责任分工", "（一）"), tuple("加大资金投入", "（二）"));
        assertThat(ReviewRow.of(taken.review()).stream()
                        .flatMap(row -> row.section() == null
                                ? Stream.empty()
                                : Stream.of(row.section().title().value())))
                .contains("保障措施")
                .doesNotContain("明确责任分工");
        assertThat(GuaranteePoints.offered(taken.review())).isEmpty();
        assertThatThrownBy(() -> change(taken, new ReviewEdit.TakeGuarantees(heading)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("planimport.guarantees-none");
        assertThat(imports.undo(user, taken.line().id(), taken.line().version())
                        .draft()
                        .review()
                        .items())
                .isEqualTo(draft.review().items());
    }

    @Test
    void theyAreAKindOfThePlanThatNothingIsExpectedOfAndThatChangesNoCount() {
        ImportDraft draft = reviewed(WITH_POINTS);
        List<ReconciliationPoint> before = Reconciliation.of(draft.review());
        ImportDraft taken = change(draft, new ReviewEdit.TakeGuarantees(heading(draft)));
        assertThat(Reconciliation.of(taken.review())).isEqualTo(before);

        PlanView plan = confirmed(taken);
        assertThat(plan.kinds().getLast().code()).isEqualTo("guarantee");
        List<Item> guarantees = plan.items().stream()
                .filter(item -> item.kind().equals("guarantee"))
                .toList();
        assertThat(guarantees).extracting(Item::address).containsExactly("guarantees/1", "guarantees/2");
        assertThat(guarantees.getFirst().body()).contains("每季度对一次账");
        assertThat(plan.points().stream()
                        .filter(PlanView.Point::isCount)
                        .map(PlanView.Point::counted)
                        .toList())
                .doesNotContain("guarantee");
        assertThat(completeness.of(user, "2023").findings().stream()
                        .filter(finding -> finding.kind().equals("guarantee"))
                        .map(Finding::rule))
                .isNotEmpty()
                .doesNotContain(Rule.UNSUPPORTED, Rule.SUPPORTS_NOTHING, Rule.NO_TARGET);
    }

    @Test
    void aPlanWithoutSuchAPartHasTheKindWithoutItems() {
        ImportDraft draft = reviewed(ImportsTest.PLAN);
        assertThat(GuaranteePoints.offered(draft.review())).isEmpty();
        PlanView plan = confirmed(draft);
        Kind last = plan.kinds().getLast();
        assertThat(last.nameZh()).isEqualTo("保障措施");
        assertThat(last.supports()).isEmpty();
        assertThat(last.held()).isZero();
        assertThat(page("/2023/map")).contains("计划没有保障措施。");
    }

    @Test
    void thePageOffersItAndProgramsMayDoIt() {
        ImportDraft draft = reviewed(WITH_POINTS);
        String address = "/imports/" + draft.line().id();
        assertThat(page(address)).contains("各点列为保障措施", heading(draft));
        var answer = mvc.post()
                .uri("/api/v1" + address + "/guarantees")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"version\": %d, \"section\": \"%s\"}"
                        .formatted(draft.line().version(), heading(draft)))
                .with(As.user(user))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
        assertThat(answer).hasStatusOk();
        assertThat(page(address)).contains("明确责任分工").doesNotContain("各点列为保障措施");
        assertThat(page(address + "?panel=history")).contains("把各点列为保障措施");
    }

    private static String heading(ImportDraft draft) {
        return GuaranteePoints.offered(draft.review()).getFirst();
    }

    private ImportDraft change(ImportDraft draft, ReviewEdit edit) {
        return imports.change(user, draft.line().id(), draft.line().version(), edit)
                .draft();
    }

    private PlanView confirmed(ImportDraft draft) {
        var names = UnitNames.of(draft.review(), UnitMatcher.of(organization.units(user)));
        ImportDraft settled = change(draft, new ReviewEdit.DecideUnits(names.proposals(true)));
        imports.confirm(user, settled.line().id(), settled.line().version(), 2023);
        return plans.view(user, "2023", null, ItemFilter.NONE);
    }

    private ImportDraft reviewed(String text) {
        UUID id = imports.start(user, Upload.pasted(text));
        Instant late = Instant.now().plus(Duration.ofSeconds(20));
        while (imports.line(user, id).state() == ImportState.READING
                && Instant.now().isBefore(late)) {
            Thread.onSpinWait();
        }
        return imports.draft(user, id);
    }

    private String page(String address) {
        var answer = mvc.get()
                .uri(address)
                .locale(Locale.SIMPLIFIED_CHINESE)
                .with(As.user(user))
                .exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
