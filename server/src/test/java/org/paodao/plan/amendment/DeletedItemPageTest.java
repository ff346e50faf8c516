package org.paodao.plan.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The plain address of an item that the plan has no more. */
@DatabaseTest
class DeletedItemPageTest extends Amending {
    @Autowired
    private MockMvcTester mvc;

    @BeforeEach
    void anItemIsDeleted() {
        Draft.Key key = open(office);
        amendments.edit(office, key, null, new Edit.Delete(item("outcomes/1").id(), "并入示例学校"));
        publish(office, key);
    }

    @Test
    void theAddressSaysSinceWhenItIsDeletedAndLeadsToWhatItWas() {
        assertThat(page(office, "/2023/outcomes/1", "zh"))
                .contains("该条目自第2版起已删除", "并入示例学校", "/2023/outcomes/1?version=1", "建成示例一条街");
        assertThat(page(office, "/2023/outcomes/1", "en")).contains("deleted since version 2", "See it in version 1");
        assertThat(page(office, "/2023/outcomes/1?version=1", "zh")).doesNotContain("已删除");
    }

    @Test
    void whatNeverWasAndWhatIsAnothersIsNotFound() {
        assertThat(ask(office, "/2023/outcomes/9", "zh")).hasStatus(404);
        assertThat(ask(Districts.someone(organization), "/2023/outcomes/1", "zh"))
                .hasStatus(404);
        assertThat(ask(Districts.with(office, Role.SECURITY_OFFICER), "/2023/outcomes/1", "zh"))
                .hasStatus(403);
    }

    private MvcTestResult ask(CurrentUser user, String address, String language) {
        return mvc.get()
                .uri(address)
                .cookie(new Cookie("language", language))
                .with(As.user(user))
                .exchange();
    }

    private String page(CurrentUser user, String address, String language) {
        MvcTestResult answer = ask(user, address, language);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
