package org.paodao.indicator.value.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.organization.Organization;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A period of a district that has no indicator system yet. */
@DatabaseTest
class PeriodWithoutSystemTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Organization organization;

    @Test
    void isJudgedByNoEdition() {
        CurrentUser office = Districts.with(Districts.someone(organization), Role.OFFICE);
        assertThat(mvc.get()
                        .uri("/indicators/periods/2023-06")
                        .with(As.user(office))
                        .header("Accept-Language", "zh-CN"))
                .hasStatusOk()
                .bodyText()
                .contains("2023年6月结账")
                .doesNotContain("第0版");
    }
}
