package org.paodao.appraisal.run;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.kernel.ToDo;
import org.paodao.scoring.appraisal.Given;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages and the interface of rounds, as different people go through them. */
@DatabaseTest
class RunPagesTest extends RoundCase {
    private static final String EN = "en";
    private static final String ZH = "zh";

    @Autowired
    MockMvcTester mvc;

    @Test
    void theWayFromTheTotalToTheRecordIsOnOnePage() throws InterruptedException {
        event("e1", "1.2", one, Given.Manner.CONCEALED);
        figure(one, "90", 20);
        int number = ran(Run.Kind.OFFICIAL, "k1");
        String address = "/appraisals/" + round;
        assertThat(page(appraiser, "/appraisals", ZH).select("a[href=" + address + "]"))
                .hasSize(1);
        assertThat(page(appraiser, address, EN).text()).contains("Official run", "stands");
        Document ranking = page(appraiser, address + "/runs/" + number, ZH);
        assertThat(ranking.select("tbody tr")).hasSize(2);
        String ledger = ranking.select("tbody th a").attr("href");
        Document lines = page(appraiser, ledger, ZH);
        assertThat(lines.text()).contains("甲局得分台账", "示例事由", "54.00");
        assertThat(page(appraiser, ledger, EN).select(".ledger-line")).hasSameSizeAs(lines.select(".ledger-line"));

        assertThat(get(head, ledger)).hasStatus(404);
        assertThat(get(head, "/api/v1" + ledger)).hasStatus(404);
        rounds.step(appraiser, round, seen(), new RoundStep.Show(LocalDate.now(ZoneId.of("Asia/Shanghai"))));
        assertThat(page(head, ledger, ZH).select(".ledger-appeal")).isNotEmpty();
        assertThat(get(otherHead, ledger)).hasStatus(404);
        assertThat(get(otherHead, "/api/v1" + ledger)).hasStatus(404);
        assertThat(get(head, "/api/v1" + ledger))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.standing.total")
                .isEqualTo("54.00");
        assertThat(get(Districts.with(office, Role.VIEWER), address)).hasStatus(404);
        assertThat(post(appraiser, address + "/runs/" + number + "/replay", Map.of()))
                .hasStatusOk();
    }

    @Test
    void aScorerMarksEveryUnitButTheirOwnAndEachMarkIsKeptAtOnce() throws InterruptedException {
        String address = "/appraisals/" + round + "/marks";
        assertThat(get(head, address)).hasStatus(404);
        assertThat(page(appraiser, "/appraisals/" + round, ZH).select(".round-gaps a[href$=/inputs]"))
                .hasSize(1);
        refused("appraisalrun.scorer", () -> marking.appoint(appraiser, round, List.of("1.1"), Set.of(head.account())));
        // People of tests have no account; the jury is written as the appraiser would.
        jury(head);
        Document sheet = page(head, address, EN);
        assertThat(sheet.select(".round-mark label").eachText()).containsExactly("乙局");
        assertThat(mark(address, other, "101", "0").select(".is-invalid")).hasSize(1);
        assertThat(mark(address, other, "80.5", "0").select("input[name=seen]").val())
                .isEqualTo("1");
        assertThat(mark(address, other, "70", "0").select(".is-invalid"))
                .as("changed elsewhere")
                .hasSize(1);
        assertThat(post(head, address, Map.of("clause", "1.1", "unit", one.toString(), "marks", "99")))
                .as("one's own unit")
                .hasStatus(404);
        int number = ran(Run.Kind.DRY, "k1");
        assertThat(lists.ledger(appraiser, round, number, other)
                        .standing()
                        .clauses()
                        .get("1.1"))
                .isEqualByComparingTo("32.2");
    }

    @Test
    void whatAScorerHasNotMarkedWaitsOnTheirWorkbenchUntilEveryUnitButTheirOwnHasItsMark() {
        String address = "/appraisals/" + round + "/marks";
        jury(head);
        assertThat(page(head, "/", ZH).select("main a[href=" + address + "]"))
                .as("on the workbench of somebody of a unit")
                .isNotEmpty();
        assertThat(waiting(head))
                .singleElement()
                .satisfies(one -> assertThat(one.address()).isEqualTo(address));
        mark(address, other, "80.5", "0");
        assertThat(waiting(head)).as("nobody marks the unit they work for").isEmpty();
        assertThat(gaps()).isEmpty();

        CurrentUser leader = Districts.with(office, Role.LEADER);
        jury(leader);
        assertThat(waiting(leader))
                .singleElement()
                .satisfies(two -> assertThat(two.words().getLast()).isEqualTo("2"));
        marking.mark(leader, round, "1.1", one, new Marking.Stroke(number("70"), 0));
        assertThat(waiting(leader)).as("begun with").hasSize(1);
        assertThat(gaps())
                .singleElement()
                .satisfies(gap -> assertThat(gap.names()).containsExactly(leader.displayName()));
        marking.mark(leader, round, "1.1", other, new Marking.Stroke(number("60"), 0));
        assertThat(waiting(leader)).isEmpty();
        assertThat(gaps()).isEmpty();
    }

    private List<RoundGaps.Gap> gaps() {
        return allGaps.of(appraiser, round).stream()
                .filter(gap -> gap.kind().equals("marks"))
                .toList();
    }

    private Document mark(String address, UUID unit, String marks, String seen) {
        MvcTestResult answer =
                post(head, address, Map.of("clause", "1.1", "unit", unit.toString(), "marks", marks, "seen", seen));
        assertThat(answer).hasStatusOk();
        return read(answer);
    }

    @Autowired
    MarkTables marks;

    @Autowired
    ScorerToDos toDos;

    @Autowired
    RoundGaps allGaps;

    private List<ToDo> waiting(CurrentUser scorer) {
        LocalDate day = LocalDate.of(2024, 1, 5);
        List<ToDo> own = toDos.ofPerson(scorer.jurisdiction(), scorer.account(), day);
        assertThat(toDos.ofPeople(scorer.jurisdiction(), day).getOrDefault(scorer.account(), List.of()))
                .isEqualTo(own);
        return own;
    }

    private void jury(CurrentUser scorer) {
        var person = new MarkTables.Person(
                scorer.account(), scorer.displayName(), scorer.authority().unit());
        marks.scorers(scorer.jurisdiction(), round, List.of("1.1"), List.of(person));
    }

    @Test
    void aRoundIsOpenedAndItsUnitsAreChosenInForms() {
        String address = "/appraisals/" + round;
        assertThat(get(head, "/appraisals/new")).hasStatus(403);
        assertThat(page(appraiser, "/appraisals/new", EN).select("select[name=scheme] option"))
                .hasSizeGreaterThan(1);
        assertThat(post(appraiser, "/appraisals/new", Map.of("name", "", "requestKey", "k")))
                .hasStatus(422);
        assertThat(post(
                        appraiser,
                        address + "/members",
                        Map.of("seen", String.valueOf(seen()), "group." + one, "dept")))
                .hasStatus(303);
        assertThat(lists.round(appraiser, round).members())
                .extracting(RoundMember::unit)
                .containsExactly(one);
        assertThat(post(appraiser, address + "/events", Map.of("requestKey", "x", "clause", "1.2")))
                .hasStatus(422);
        assertThat(post(appraiser, address + "/figures", Map.of("clause", "1.3", "value." + one, "九十")))
                .hasStatus(422);
        assertThat(post(
                        appraiser,
                        address + "/figures",
                        Map.of("clause", "1.3", "value." + one, "90", "answers." + one, "20")))
                .hasStatus(303);
        assertThat(page(appraiser, address + "/figures", ZH)
                        .select("input[name^=value.]")
                        .val())
                .isEqualTo("90");
    }

    private MvcTestResult get(CurrentUser user, String address) {
        return mvc.get().uri(address).with(As.user(user)).exchange();
    }

    private Document page(CurrentUser user, String address, String language) {
        MvcTestResult answer = mvc.get()
                .uri(address)
                .cookie(new Cookie("language", language))
                .with(As.user(user))
                .exchange();
        assertThat(answer).hasStatusOk();
        return read(answer);
    }

    private static Document read(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private MvcTestResult post(CurrentUser user, String address, Map<String, String> fields) {
        var request = mvc.method(HttpMethod.POST)
                .uri(address)
                .with(As.user(user))
                .with(SecurityMockMvcRequestPostProcessors.csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
