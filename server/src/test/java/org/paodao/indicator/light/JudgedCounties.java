package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.paodao.kernel.CurrentUser;
import org.paodao.testing.As;

/** A sample city with two counties that report. */
abstract class JudgedCounties extends JudgedSample<SampleCounties> {
    JudgedCounties() {
        super(SampleCounties::new);
    }

    /** People of both counties, of the northern one in several periods. */
    void people() {
        sample.load("""
                PEOPLE,示例北县,,2022-05,980000
                PEOPLE,示例北县,,2023-04,999000
                PEOPLE,示例北县,,2023-05,1001234
                PEOPLE,示例南县,,2023-05,3000000
                """);
    }

    /** A page in Chinese as somebody sees it. */
    String page(CurrentUser user, String address) {
        return new String(bytes(user, address), StandardCharsets.UTF_8);
    }

    /** A file as somebody gets it. */
    byte[] bytes(CurrentUser user, String address) {
        var answer = mvc.get()
                .uri(address)
                .header("Accept-Language", "zh-CN")
                .with(As.user(user))
                .exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }
}
