package org.paodao.appraisal.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.scoring.appraisal.Source;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Appeals and the way to everybody as programs go through them: the same rules as on the pages, and what is wrong is said at its place. */
@DatabaseTest
class AppealApiTest extends AppealCase {
    private static final String APPEALS = "/api/v1/appraisals/appeals";

    @Autowired
    private MockMvcTester mvc;

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void aProgramOfTheUnitFilesALineOnce() {
        assertThat(filed(head, "k", line(one, "e1")))
                .as("before anything is shown")
                .hasStatus(404);
        shown();
        String first = id(filed(head, "k", line(one, "e1")));
        assertThat(id(filed(head, "k", line(one, "e1")))).as("sent twice").isEqualTo(first);
        assertThat(filed(head, "k2", line(one, "e1"))).as("the same line").hasStatus(409);
        assertThat(filed(head, "k3", 99)).hasStatus(422);
        assertThat(filed(otherHead, "k4", line(one, "e2")))
                .as("of another unit")
                .hasStatus(403);
        assertThat(post(head, APPEALS, "{\"requestKey\": \"k5\"}"))
                .as("of no unit")
                .hasStatus(422);
        assertThat(post(Districts.with(office, Role.VIEWER), APPEALS, "{}")).hasStatus(403);
    }

    @Test
    void aProgramSeesOnlyAppealsOfItsUnitsAndTakesThemBack() {
        shown();
        String first = id(filed(head, "k", line(one, "e1")));
        assertThat(node(get(head, APPEALS + "?stage=open"))).hasSize(1);
        assertThat(node(get(head, APPEALS + "?stage=ruled"))).isEmpty();
        assertThat(node(get(otherHead, APPEALS))).isEmpty();
        assertThat(node(get(office, APPEALS + "?round=" + round + "&unit=" + one))
                        .get(0)
                        .get("stage")
                        .asString())
                .isEqualTo("filed");
        String address = APPEALS + "/" + first;
        assertThat(get(otherHead, address)).hasStatus(404);
        assertThat(get(Districts.someone(organization), address))
                .as("another district")
                .hasStatus(404);
        assertThat(node(get(head, address)).get("touched").isNull())
                .as("what a ruling can change is told to those who rule")
                .isTrue();

        assertThat(post(head, address + "/steps", "{\"step\": \"withdraw\", \"seen\": 1}"))
                .as("without a reason")
                .hasStatus(422);
        assertThat(post(head, address + "/steps", "{\"step\": \"fly\", \"seen\": 1}"))
                .hasStatus(422);
        MvcTestResult back =
                post(head, address + "/steps", "{\"step\": \"withdraw\", \"seen\": 1, \"words\": \"示例：核对无误\"}");
        assertThat(node(back).get("appeal").get("stage").asString()).isEqualTo("withdrawn");
    }

    @Test
    void anAppealIsHeardByWhoeverRulesAndDidNotEnterTheEvent() {
        shown();
        String address = APPEALS + "/" + id(filed(head, "k", line(one, "e1")));
        assertThat(post(head, address + "/steps", "{\"step\": \"hear\", \"seen\": 1}"))
                .hasStatus(403);
        assertThat(post(appraiser, address + "/steps", "{\"step\": \"hear\", \"seen\": 1}"))
                .as("entered the event")
                .hasStatus(403);
        assertThat(post(office, address + "/steps", "{\"step\": \"hear\", \"seen\": 9}"))
                .hasStatus(409);
        assertThat(post(office, address + "/steps", "{\"step\": \"hear\", \"seen\": 1}"))
                .hasStatusOk();
    }

    @Test
    void aRulingOfAProgramCorrectsOnlyWhatTheLineRestsOn() {
        shown();
        String address = APPEALS + "/" + id(filed(head, "k", line(one, "e1")));
        assertThat(post(office, address + "/steps", "{\"step\": \"hear\", \"seen\": 1}"))
                .hasStatusOk();
        assertThat(ruled(office, address, "", "")).as("no verdict").hasStatus(422);
        assertThat(ruled(office, address, "upheld", "")).as("corrects nothing").hasStatus(422);
        assertThat(ruled(office, address, "upheld", "{\"kind\": \"score\"}"))
                .as("no correction")
                .hasStatus(422);
        assertThat(ruled(office, address, "upheld", not("00000000-0000-0000-0000-000000000009")))
                .as("not behind the line")
                .hasStatus(422);
        String event = event(address);
        assertThat(ruled(office, address, "dismissed", not(event)))
                .as("corrects although it dismisses")
                .hasStatus(422);
        assertThat(ruled(head, address, "upheld", not(event))).hasStatus(403);
        JsonNode whole = node(ruled(office, address, "upheld", not(event)));
        assertThat(whole.get("appeal").get("verdict").asString()).isEqualTo("upheld");
        assertThat(whole.get("corrections").get(0).get("kind").asString()).isEqualTo("notcounted");
        assertThat(whole.get("units").get(0).asString()).isEqualTo(one.toString());
        assertThat(node(ruled(office, address, "upheld", not(event)))
                        .get("appeal")
                        .get("version")
                        .asInt())
                .as("sent twice")
                .isEqualTo(3);
    }

    @Test
    void anEventCanBeSeenOtherwiseWithMarksOfItsOwn() {
        shown();
        String address = APPEALS + "/" + id(filed(head, "k", line(one, "e1")));
        post(office, address + "/steps", "{\"step\": \"hear\", \"seen\": 1}");
        String judged = """
                {"kind": "judged", "source": {"kind": "event", "id": "%s", "text": ""}, "manner": "%s", "amount": %s}""";
        assertThat(ruled(office, address, "partly", judged.formatted(event(address), "NOBODY", "4")))
                .hasStatus(422);
        assertThat(ruled(office, address, "partly", judged.formatted(event(address), "FOUND", "-4")))
                .hasStatus(422);
        JsonNode whole = node(ruled(office, address, "partly", judged.formatted(event(address), "FOUND", "4")));
        assertThat(whole.get("corrections").get(0).get("amount").decimalValue()).isEqualByComparingTo("4");
        publish();
        assertThat(lists.ledger(appraiser, round, 2, one).standing().total())
                .as("ten and four are taken")
                .isEqualByComparingTo("86");
    }

    /** From the ruling to everybody, by a program. */
    private void publish() {
        String address = "/api/v1/appraisals/" + round + "/publicity";
        assertThat(stepped(address, "end")).as("the days run").hasStatus(409);
        over();
        assertThat(stepped(address, "end")).hasStatusOk();
        assertThat(stepped(address, "publish")).as("not computed yet").hasStatus(409);
        assertThat(stepped(address, "show-again")).as("nobody has to look").hasStatus(409);
        MvcTestResult again = post(
                appraiser,
                address,
                "{\"step\": \"again\", \"seen\": %d, \"reason\": \"示例\", \"requestKey\": \"a\"}".formatted(seen()));
        JsonNode moved = node(again).get("moved");
        assertThat(moved).hasSize(1);
        assertThat(moved.get(0).get("total").decimalValue()).isEqualByComparingTo("86");
        assertThat(node(again).get("toLookAgain").asInt()).isZero();
        assertThat(node(stepped(address, "publish")).get("stage").asString()).isEqualTo("published");
    }

    @Test
    void theWayToEverybodyIsTheAppraisersAndEveryStepNamesWhatWasSeen() {
        String address = "/api/v1/appraisals/" + round + "/publicity";
        assertThat(post(head, address, "{\"step\": \"show\", \"seen\": 1}")).hasStatus(403);
        assertThat(get(head, address)).as("not shown yet").hasStatus(404);
        assertThat(post(appraiser, address, "{\"step\": \"show\", \"seen\": 0}"))
                .hasStatus(409);
        assertThat(post(appraiser, address, "{\"seen\": %d}".formatted(seen()))).hasStatus(422);
        JsonNode shown = node(stepped(address, "show"));
        assertThat(shown.get("stage").asString()).isEqualTo("shown");
        assertThat(shown.get("shownOn").asString()).isEqualTo(today.toString());
        filed(head, "k", line(one, "e1"));
        assertThat(node(get(appraiser, address)).get("open").asInt()).isEqualTo(1);
        assertThat(node(get(otherHead, address)).get("open").asInt())
                .as("a unit is not told of others' appeals")
                .isZero();
        over();
        assertThat(stepped(address, "end")).as("one waits for its ruling").hasStatus(409);
    }

    private MvcTestResult stepped(String address, String step) {
        return post(appraiser, address, "{\"step\": \"%s\", \"seen\": %d}".formatted(step, seen()));
    }

    private MvcTestResult filed(CurrentUser user, String key, int line) {
        return post(user, APPEALS, """
                {"requestKey": "%s", "round": "%s", "unit": "%s", "line": %d, "text": "示例：与本单位无关。"}""".formatted(key, round, one, line));
    }

    private static String not(String event) {
        return "{\"kind\": \"notcounted\", \"source\": {\"kind\": \"event\", \"id\": \"%s\", \"text\": \"\"}}"
                .formatted(event);
    }

    private MvcTestResult ruled(CurrentUser user, String address, String verdict, String correction) {
        return post(user, address + "/ruling", """
                {"seen": 2, "verdict": "%s", "words": "示例理由", "corrections": [%s]}""".formatted(verdict, correction));
    }

    private String event(String address) {
        UUID id = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
        Source source = Objects.requireNonNull(views.one(office, id).touched())
                .basis()
                .records()
                .getFirst()
                .source();
        return source.id();
    }

    private String id(MvcTestResult answer) {
        return node(answer).get("appeal").get("id").asString();
    }

    private JsonNode node(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return json.readTree(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private MvcTestResult get(CurrentUser user, String address) {
        return asked(HttpMethod.GET, user, address, null);
    }

    private MvcTestResult post(CurrentUser user, String address, String body) {
        return asked(HttpMethod.POST, user, address, body);
    }

    private MvcTestResult asked(HttpMethod method, CurrentUser user, String address, @Nullable String body) {
        var request =
                mvc.method(method).uri(address).with(As.user(user)).with(SecurityMockMvcRequestPostProcessors.csrf());
        return (body == null
                        ? request
                        : request.contentType(MediaType.APPLICATION_JSON).content(body))
                .exchange();
    }
}
