package org.paodao.indicator;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.organization.Organization;
import org.paodao.testing.As;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The office of a district without indicators, made anew before each test. */
public abstract class IndicatorOffice {
    @Autowired
    protected Indicators indicators;

    @Autowired
    protected SystemPublishing publishing;

    @Autowired
    protected Organization organization;

    @Autowired
    protected MockMvcTester mvc;

    protected CurrentUser office = Districts.NOBODY;

    @BeforeEach
    void anOffice() {
        office = Districts.someone(organization);
    }

    /** Publishes what is drafted, for 2023. */
    protected int publish() {
        return publishing.publish(office, new Publishing(Ids.next().toString(), "示例", LocalDate.of(2023, 1, 1)));
    }

    /** What the office gets at an address, as it is sent. */
    protected String sent(String address, Locale locale) {
        return new String(
                mvc.get()
                        .uri(address)
                        .locale(locale)
                        .with(As.user(office))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    /** What the office reads at an address. */
    protected String shown(String address, Locale locale) {
        return Jsoup.parse(sent(address, locale)).text();
    }
}
