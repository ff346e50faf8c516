package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.paodao.kernel.CurrentUser;
import org.paodao.testing.As;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A sample city with two counties that report, made anew before each test. */
abstract class JudgedCounties {
    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Lights lights;

    @Autowired
    MockMvcTester mvc;

    SampleCounties sample = new SampleCounties();

    @BeforeEach
    void aCityWithTwoCounties() {
        sample = new SampleCounties();
        beans.autowireBean(sample);
        sample.make();
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
