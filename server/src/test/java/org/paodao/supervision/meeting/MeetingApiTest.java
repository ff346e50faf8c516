package org.paodao.supervision.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A meeting as another program keeps it. */
@DatabaseTest
class MeetingApiTest extends Sitting {
    private static final String MEETINGS = "/api/v1/meetings";

    @Autowired
    MockMvcTester mvc;

    @Test
    void aProgramMakesTheAgendaAndWritesTheMinutes() {
        String address = MEETINGS + "/" + called(today);
        String add = "{'step':'add','seen':1,'requestKey':'k','title':'示例议题','words':{'asked':'请定夺'}}";
        posted(office, address + "/agenda/steps", add);
        posted(office, address + "/agenda/steps", add);
        posted(office, address + "/agenda/steps", "{'step':'add','seen':2,'requestKey':'l','title':'示例二'}");
        List<Topic> topics = shown(id(address)).papers().topics();
        String second = address + "/agenda/" + topics.getLast().id() + "/steps";
        posted(office, second, "{'step':'up','seen':3}");
        posted(office, second, "{'step':'rewrite','seen':4,'words':{'why':'示例原因'}}");
        assertThat(posted(office, second, "{'step':'drop','seen':5,'reason':'改期'}"))
                .bodyJson()
                .hasPathSatisfying(
                        "$.topics.length()",
                        topicCount -> assertThat(topicCount).isEqualTo(2));
        assertThat(get(office, address + "/agenda/offers")).hasStatusOk();
        posted(office, address + "/steps", "{'step':'begin','seen':6}");
        assertThat(post(office, address + "/agenda/steps", "{'step':'gather','seen':7}"))
                .hasStatus(409);
        posted(office, address + "/decisions", "{'seen':7,'title':'示例事项','words':'由甲局月底前办结'}");
        posted(office, address + "/minutes", "{'seen':8,'present':'示例主任','words':'示例纪要'}");
        posted(office, address + "/steps", "{'step':'end','seen':9}");
        posted(office, address + "/minutes/approve", "{'seen':10}");
        assertThat(get(viewer, address)).bodyJson().extractingPath("$.stage").isEqualTo("minuted");
    }

    @Test
    void aProgramBeginsCallsAndEndsASeries() {
        String wish = "{'requestKey':'k','name':'示例双月会','everyMonths':2,'firstMonth':1,'dayOfMonth':12,"
                + "'place':'示例室','chair':'示例主任','since':'" + today.getYear() + "-01-01'}";
        assertThat(post(office, MEETINGS + "/series", wish.replace("'dayOfMonth':12", "'dayOfMonth':40")))
                .hasStatus(422);
        posted(office, MEETINGS + "/series", wish);
        posted(office, MEETINGS + "/series", wish);
        Series one = lists.year(office, null).series().getFirst();
        String steps = MEETINGS + "/series/" + one.id() + "/steps";
        posted(office, steps, "{'step':'call','year':" + today.getYear() + "}");
        posted(office, steps, "{'step':'end','seen':1,'last':'" + today.getYear() + "-12-31','words':'示例：改为专题会'}");
        assertThat(post(viewer, steps, "{'step':'call','year':2026}")).hasStatus(403);
        assertThat(get(viewer, MEETINGS))
                .bodyJson()
                .extractingPath("$.length()")
                .isEqualTo(6);
        assertThat(get(viewer, MEETINGS + "/series"))
                .bodyJson()
                .extractingPath("$[0].life.endedFor")
                .isEqualTo("示例：改为专题会");
    }

    @Test
    void aMeetingIsMovedWithAReason() {
        String steps = MEETINGS + "/" + called(today) + "/steps";
        String facts = "'facts':{'title':'示例例会','day':'" + today.plusDays(3) + "','place':'示例室','chair':'示例主任'}";
        assertThat(post(office, steps, "{'step':'move','seen':1,'words':'示例：撞期'}"))
                .hasStatus(422);
        assertThat(posted(office, steps, "{'step':'move','seen':1,'words':'示例：撞期'," + facts + "}"))
                .bodyJson()
                .extractingPath("$.facts.day")
                .isEqualTo(today.plusDays(3).toString());
    }

    private static UUID id(String address) {
        return UUID.fromString(address.substring(MEETINGS.length() + 1));
    }

    private MvcTestResult get(CurrentUser user, String address) {
        return mvc.get().uri(address).with(As.user(user)).exchange();
    }

    private MvcTestResult posted(CurrentUser user, String address, String body) {
        MvcTestResult answer = post(user, address, body);
        assertThat(answer).hasStatusOk();
        return answer;
    }

    private MvcTestResult post(CurrentUser user, String address, String body) {
        return mvc.post()
                .uri(address)
                .with(As.user(user))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.replace('\'', '"'))
                .exchange();
    }
}
