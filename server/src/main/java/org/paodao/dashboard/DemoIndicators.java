package org.paodao.dashboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.UUID;
import org.paodao.indicator.Indicators;
import org.paodao.indicator.Publishing;
import org.paodao.indicator.SystemFiles;
import org.paodao.indicator.SystemPublishing;
import org.paodao.kernel.CurrentUser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Makes the sample list of indicators the first edition of the indicator system, the way the office would. */
@Component
@Profile("demo")
class DemoIndicators {
    private static final Logger LOG = LoggerFactory.getLogger(DemoIndicators.class);
    private static final String LIST = "samples/lists/indicators.csv";
    private static final int YEAR = 2023;
    /** Earlier figures stand beside the year's own, so the edition holds for them too. */
    private static final LocalDate FROM = LocalDate.of(2021, 1, 1);

    private final Indicators indicators;
    private final SystemFiles files;
    private final SystemPublishing publishing;

    DemoIndicators(Indicators indicators, SystemFiles files, SystemPublishing publishing) {
        this.indicators = indicators;
        this.files = files;
        this.publishing = publishing;
    }

    /** Loads what is missing. */
    void load(CurrentUser office) {
        if (!indicators.editions(office).isEmpty()) {
            return;
        }
        UUID file = files.store(office, "indicators.csv", content());
        int taken = files.apply(office, file, YEAR);
        publishing.publish(office, new Publishing("demo", "示例：莲都区2023年指标体系", FROM));
        LOG.info("Demo: {} indicators became the first edition.", taken);
    }

    private static byte[] content() {
        try {
            return new ClassPathResource(LIST).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
