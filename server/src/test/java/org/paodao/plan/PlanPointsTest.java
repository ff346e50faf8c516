package org.paodao.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.document.Range;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Points that are in order by what the plan holds, and the place of each in its document. */
@DatabaseTest
class PlanPointsTest {
    private static final String TEXT = "示例要点\n附件：1.重点工作清单 2.责任分工表\n";

    @Autowired
    private Plans plans;

    @Autowired
    private PlanLists lists;

    @Autowired
    private Organization organization;

    @Autowired
    private JdbcClient db;

    @Autowired
    private MockMvcTester mvc;

    private CurrentUser user = Districts.NOBODY;
    private UUID unit = user.account();
    private PlanRef plan = new PlanRef(unit, "", 0);

    @BeforeEach
    void aPlanWhoseAnnexesDoNotFollow() {
        user = Districts.someone(organization);
        unit = organization.create(user, NewUnit.named("甲局")).id();
        var work = new NewContent.Kind("work", "works", "重点工作", "Key works", "项");
        var content = new NewContent(
                new NewContent.Source("示例.txt", null, TEXT), List.of(work), List.of(), List.of(), List.of(), List.of());
        plan = plans.create(
                user,
                new NewPlan(
                        "points",
                        2023,
                        "示例要点",
                        null,
                        null,
                        List.of(),
                        content,
                        List.of(),
                        List.of(annex("1", "重点工作清单", "work"), annex("2", "责任分工表", null))));
    }

    private static NewPlan.Point annex(String number, String name, @Nullable String kind) {
        int at = TEXT.indexOf(name);
        return new NewPlan.Point(
                "planimport.point.annex-missing",
                List.of(number, name),
                null,
                null,
                false,
                new Range(at, at + name.length()),
                new NewPlan.Annex(name, kind));
    }

    @Test
    void anAnnexIsThereOnceItsListIsAndIsMissedAgainWhenTheListIsGone() {
        assertThat(inOrder()).containsExactly(false, false);
        assertThat(lists.plans(user).getFirst().openPoints()).isEqualTo(2);

        list("附件1.xlsx", "work");
        assertThat(inOrder()).containsExactly(true, false);
        assertThat(lists.plans(user).getFirst().openPoints()).isOne();
        assertThat(page("/2023")).contains("附件1《重点工作清单》不在文件中，其清单已导入本计划。");

        removeEverything();
        assertThat(inOrder()).containsExactly(false, false);
        assertThat(lists.plans(user).getFirst().openPoints()).isEqualTo(2);
    }

    @Test
    void aListThatIsNamedLikeAnAnnexIsThatAnnexWhateverItsKind() {
        list("2023年责任分工表.xlsx", "task");
        assertThat(inOrder()).containsExactly(false, false);
        list("责任分工表.xlsx", "work");
        assertThat(inOrder()).containsExactly(true, true);
    }

    @Test
    void anEarlierVersionShowsThePointsAsTheyWere() {
        list("附件1.xlsx", "work");
        assertThat(lists.frame(user, "2023", 1).points())
                .extracting(PlanView.Point::inOrder)
                .containsExactly(false, false);
    }

    @Test
    void aPointLeadsToItsPlaceInTheDocument() {
        String page = page("/2023");
        int at = TEXT.indexOf("重点工作清单");
        var source = lists.frame(user, "2023", null).sources().getFirst().id();
        String address = "/2023/document?source=%s&amp;at=%d-%d#here".formatted(source, at, at + 6);
        assertThat(page).contains("href=\"" + address + "\"");
        assertThat(page(address.replace("&amp;", "&").replace("#here", "")))
                .contains("<mark id=\"here\">重点工作清单</mark>");
    }

    @Test
    void aPlaceThatIsNoneShowsTheDocumentAsItIs() {
        for (String at : List.of("9-3", "0-99999", "x", "1-", "999999999999-9999999999999")) {
            assertThat(page("/2023/document?at=" + at)).contains("重点工作清单").doesNotContain("<mark");
        }
    }

    private List<Boolean> inOrder() {
        return lists.frame(user, "2023", null).points().stream()
                .map(PlanView.Point::inOrder)
                .toList();
    }

    private void list(String name, String kind) {
        var content = new NewContent(
                new NewContent.Source(name, null, name, kind),
                List.of(),
                List.of(),
                List.of(),
                kind.equals("work") ? List.of(SamplePlan.simple(name, "work", "示例工作 " + name, null, unit)) : List.of(),
                List.of());
        plans.addItems(user, plan.id(), new NewItems(name, name, content));
    }

    /** A version without any item, as an amendment that removes them all makes it. */
    private void removeEverything() {
        int next = lists.head(user, "2023", null).currentVersion() + 1;
        plans.addItems(
                user,
                plan.id(),
                new NewItems(
                        "empty", "移除", new NewContent(null, List.of(), List.of(), List.of(), List.of(), List.of())));
        db.sql("""
                update plan.item_state set until_version = :next
                 where jurisdiction = :jurisdiction and until_version is null""")
                .param("next", next)
                .param("jurisdiction", user.jurisdiction())
                .update();
    }

    private String page(String address) {
        var answer = mvc.get().uri(address).with(As.user(user)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
