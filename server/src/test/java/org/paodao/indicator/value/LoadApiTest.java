package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.testing.Together.DONE;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.scoring.Period;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Together;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Programs send files of figures, read what is wrong in which cell, and have them taken. */
@DatabaseTest
class LoadApiTest extends JuneFigures {
    private static final String LOADS = "/api/v1/indicator-loads";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    FileLoads loads;

    @Test
    void aFileWithManyKindsOfErrorsIsRefusedCellByCell() throws Exception {
        values.enter(system.liaison, List.of(Entry.of(invest.in(Period.month(2023, 2)), "3")));
        String load = sent("错误.xlsx", SampleFiles.excel(SampleFiles.WRONG));
        assertThat(get(system.office, load))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.load.state", state -> assertThat(state).isEqualTo("REFUSED"))
                .hasPathSatisfying("$.wrong", wrong -> assertThat(wrong).isEqualTo(10))
                .hasPathSatisfying(
                        "$.problems[0].cell", cell -> assertThat(cell).isEqualTo("A2"))
                .hasPathSatisfying(
                        "$.problems[2].what", what -> assertThat(what).isEqualTo("“大约五”不是数字"))
                .hasPathSatisfying(
                        "$.problems[2].remedy",
                        remedy -> assertThat(remedy).asString().isNotEmpty());
        assertThat(post(system.office, load + "/take", "")).hasStatus(409);
        assertThat(lists.of(system.office, Period.month(2023, 3))).isEmpty();
    }

    @Test
    void theColumnsOfAFileAreExplainedItIsTakenAndSentAgainItChangesNothing() throws Exception {
        byte[] csv = "项目,本月数\nINVEST,7.25\n".getBytes(StandardCharsets.UTF_8);
        String load = sent("月报.csv", csv);
        assertThat(put(load + "/reading", "{\"columns\": {\"项目\": \"WHAT\"}}")).hasStatus(422);
        String reading =
                "{\"columns\": {\"项目\": \"CODE\", \"本月数\": \"AMOUNT\"}, \"period\": \"2023年6月\", \"profile\": \"月报\"}";
        assertThat(put(load + "/reading", reading)).hasStatusOk();
        taken(load);
        assertThat(lists.one(system.viewer, invest).value().amount()).isEqualByComparingTo("7.25");
        String again = sent("月报.csv", csv);
        assertThat(put(again + "/reading", reading)).hasStatusOk();
        taken(again);
        assertThat(loads.one(system.office, id(again)))
                .extracting(LoadLine::fresh, LoadLine::changed, LoadLine::unchanged)
                .containsExactly(0, 0, 1);
    }

    @Test
    void whatIsAskedTwiceAtTheSameMomentIsDoneOnce() throws Exception {
        byte[] csv = "指标,时期,数值\nINVEST,2023-06,7.25\n".getBytes(StandardCharsets.UTF_8);
        UUID taken = files.looked(system.office, "示例.csv", csv, "").id();
        assertThat(Together.run(() -> loads.take(system.office, taken), () -> loads.take(system.office, taken)))
                .containsExactly(DONE, DONE);
        assertThat(files.waited(system.office, taken).fresh()).isEqualTo(1);
        UUID dropped = files.looked(system.office, "示例.csv", csv, "").id();
        assertThat(Together.run(() -> loads.drop(system.office, dropped), () -> loads.drop(system.office, dropped)))
                .containsExactly(DONE, DONE);
    }

    @Test
    void whatWasTakenCannotBeGivenUp() throws Exception {
        String load = sent("示例.csv", "指标,时期,数值\nINVEST,2023-06,7.25\n".getBytes(StandardCharsets.UTF_8));
        taken(load);
        assertThat(mvc.delete().uri(load).with(As.user(system.office))).hasStatus(409);
        assertThat(loads.one(system.office, id(load)).state()).isEqualTo("TAKEN");
    }

    private String sent(String name, byte[] content) {
        MvcTestResult answer = mvc.post()
                .uri(LOADS)
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                .with(As.user(system.office))
                .exchange();
        assertThat(answer).hasStatus(202);
        String address = Objects.requireNonNull(answer.getResponse().getHeader("Location"));
        files.waited(system.office, id(address));
        return address;
    }

    private void taken(String load) {
        files.waited(system.office, id(load));
        assertThat(post(system.office, load + "/take", "")).hasStatus(202);
        assertThat(files.waited(system.office, id(load)).state()).isEqualTo("TAKEN");
    }

    private static UUID id(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }

    private MvcTestResult get(CurrentUser user, String address) {
        return mvc.get()
                .uri(address)
                .header("Accept-Language", "zh-CN")
                .with(As.user(user))
                .exchange();
    }

    private MvcTestResult post(CurrentUser user, String address, String body) {
        return mvc.post()
                .uri(address)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(As.user(user))
                .exchange();
    }

    private MvcTestResult put(String address, String body) {
        return mvc.put()
                .uri(address)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(As.user(system.office))
                .exchange();
    }
}
