package org.paodao.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.paodao.plan.PlanView;
import org.paodao.testing.DatabaseTest;

/** Nothing is left open without a word why, and what is confirmed waits for nobody. */
@DatabaseTest
class ConfirmedImportTest extends ReviewedDistrict {
    @Test
    void pointsStayOpenWithANoteOnly() throws InterruptedException {
        UUID id = reviewed().settled(ImportsTest.PLAN);
        assertThat(reviewed().page("/imports/" + id)).contains("id=\"review-open-note\"", "待核条目：");
        assertThat(reviewed().confirm(id, "year", "2023", "note", " "))
                .hasStatus(422)
                .bodyText()
                .contains("没有写明为何留待处理");
        assertThat(lists.plans(user)).isEmpty();

        assertThat(reviewed().confirm(id, "year", "2023", "note", "清单另行导入")).hasStatus(303);
        assertThat(lists.frame(user, "2023", null).points().stream().filter(point -> !point.inOrder()))
                .isNotEmpty()
                .extracting(PlanView.Point::note)
                .containsOnly("清单另行导入");
        assertThat(reviewed().page("/2023")).contains("清单另行导入");
    }

    @Test
    void aPointKeepsItsOwnNoteAndOneThatIsSettledNeedsNone() throws InterruptedException {
        UUID id = reviewed().settled(ImportsTest.PLAN);
        for (ReconciliationPoint point :
                Reconciliation.of(imports.draft(user, id).review())) {
            if (!point.answered()) {
                reviewed().edit(id, "settle", "point", point.key(), "note", "等区教育局答复", "settled", "no");
            }
        }
        assertThat(reviewed().page("/imports/" + id)).doesNotContain("id=\"review-open-note\"");
        assertThat(reviewed().confirm(id, "year", "2023")).hasStatus(303);
        assertThat(lists.frame(user, "2023", null).points().stream().flatMap(point -> Stream.ofNullable(point.note())))
                .contains("等区教育局答复");
    }

    @Test
    void aConfirmedImportShowsNoMarksOfWaiting() throws InterruptedException {
        UUID id = reviewed().settled(ImportsTest.PLAN);
        assertThat(reviewed().page("/imports/" + id + "?panel=points")).contains("review-waiting", ">待核</span>");
        reviewed().confirm(id, "year", "2023", "note", "清单另行导入");
        for (String panel : new String[] {"check", "items", "points"}) {
            assertThat(reviewed().page("/imports/" + id + "?panel=" + panel))
                    .doesNotContain("review-waiting", "is-doubtful", ">待核</span>");
        }
        assertThat(reviewed().page("/imports/" + id + "?panel=points")).contains("已确认，留待处理");
        assertThat(reviewed().page("/imports/" + id))
                .contains(imports.line(user, id).sha256());
    }

    @Test
    void theReviewNamesKindsInTheReadersLanguage() throws InterruptedException {
        UUID id = reviewed().settled(ImportsTest.PLAN);
        assertThat(reviewed().page("/imports/" + id, Locale.ENGLISH))
                .contains("<span class=\"review-kind\">Landmark outcomes</span>")
                .doesNotContain("<span class=\"review-kind\">标志性成果</span>");
        assertThat(reviewed().page("/imports/" + id + "?panel=points", Locale.ENGLISH))
                .contains("Key works");
        assertThat(reviewed().page("/imports/" + id)).contains("<span class=\"review-kind\">标志性成果</span>");
    }

    @Test
    void publicityAndAddresseesAreCorrectedLikeTheRestOfTheHeader() throws InterruptedException {
        UUID id = reviewed().settled(ImportsTest.PLAN);
        reviewed().edit(id, "head", "title", "示例要点", "publicity", "主动公开", "addressees", "各乡镇\n区级各部门\n");
        assertThat(reviewed().page("/imports/" + id + "?panel=header"))
                .contains("value=\"主动公开\"", ">各乡镇\n区级各部门</textarea>");
        reviewed().confirm(id, "year", "2023", "note", "清单另行导入");
        assertThat(lists.frame(user, "2023", null).facts())
                .extracting(PlanView.Fact::name, PlanView.Fact::value)
                .contains(tuple("publicity", "主动公开"), tuple("addressee", "区级各部门"));
    }
}
