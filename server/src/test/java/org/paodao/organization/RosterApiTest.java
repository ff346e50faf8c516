package org.paodao.organization;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Units and people brought in by a program: looked at, then taken in. */
@DatabaseTest
class RosterApiTest {
    private static final String LISTS = "/api/v1/units/lists/";
    private static final String UNITS = "简称,类别,上级单位\n示例教育局,部门,\n示例小学,事业单位,示例教育局\n";

    @Autowired
    private Organization organization;

    @Autowired
    private PeopleFiles people;

    @Autowired
    private MockMvcTester mvc;

    private CurrentUser office = Districts.NOBODY;

    @BeforeEach
    void office() {
        office = Districts.someone(organization);
    }

    @Test
    void unitsAndPeopleComeInAndASecondConfirmationChangesNothing() {
        MvcTestResult uploaded = upload(office, "units", UNITS);
        assertThat(uploaded).hasStatus(201);
        assertThat(uploaded).bodyJson().extractingPath("$.fresh").isEqualTo(2);
        assertThat(organization.units(office)).as("a preview writes nothing").isEmpty();
        assertThat(confirm(office, "units", uploaded)).hasStatusOk();
        assertThat(confirm(office, "units", uploaded))
                .bodyJson()
                .extractingPath("$.same")
                .isEqualTo(2);
        assertThat(organization.units(office)).hasSize(2);

        MvcTestResult staff = upload(office, "people", "单位,姓名,电话\n示例小学,示例甲,0578-0000000\n");
        assertThat(confirm(office, "people", staff)).hasStatusOk();
        assertThat(people.rows(office))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("示例小学", "示例甲"));
    }

    @Test
    void everyWrongCellIsNamedInWordsAndNothingIsTakenIn() {
        MvcTestResult wrong = upload(office, "units", "简称,类别,上级单位\n示例甲局,没有这类,\n示例乙局,部门,没有这个\n");
        assertThat(JsonPath.<List<String>>read(body(wrong), "$.problems[*].cell"))
                .containsExactlyInAnyOrder("B2", "C3");
        assertThat(JsonPath.<String>read(body(wrong), "$.problems[0].says")).isNotBlank();
        assertThat(confirm(office, "units", wrong)).hasStatus(422);
        assertThat(organization.units(office)).isEmpty();
        assertThat(upload(office, "people", "一,二\n1,2\n")).hasStatus(422);
    }

    @Test
    void onlyTheOfficeBringsThemInAndOnlyItsOwn() {
        for (Role role : List.of(Role.LIAISON, Role.UNIT_HEAD, Role.LEADER, Role.VIEWER)) {
            assertThat(upload(Districts.with(office, role), "units", UNITS)).hasStatus(403);
        }
        MvcTestResult uploaded = upload(office, "units", UNITS);
        assertThat(confirm(Districts.someone(organization), "units", uploaded)).hasStatus(404);
    }

    private MvcTestResult upload(CurrentUser who, String what, String csv) {
        var file = new MockMultipartFile("file", "list.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
        return mvc.post()
                .multipart()
                .uri(LISTS + what)
                .file(file)
                .with(As.user(who))
                .exchange();
    }

    private MvcTestResult confirm(CurrentUser who, String what, MvcTestResult uploaded) {
        String file = JsonPath.read(body(uploaded), "$.file");
        return mvc.post()
                .uri(LISTS + what + "/files/" + file + "/confirm")
                .with(As.user(who))
                .exchange();
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
