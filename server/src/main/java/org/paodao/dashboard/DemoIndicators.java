package org.paodao.dashboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Draft;
import org.paodao.indicator.Indicator;
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

/** Makes the sample lists of indicators the first edition of the indicator system, the way the office would. */
@Component
@Profile("demo")
class DemoIndicators {
    private static final Logger LOG = LoggerFactory.getLogger(DemoIndicators.class);
    /** The plan's own, and what some of them are computed from. */
    private static final List<String> LISTS = List.of("indicators.csv", "indicator-inputs.csv");

    private static final int YEAR = 2023;
    /** Earlier figures stand beside the year's own, so the edition holds for them too. */
    static final LocalDate FROM = LocalDate.of(2021, 1, 1);

    private final Indicators indicators;
    private final SystemFiles files;
    private final SystemPublishing publishing;
    private final DemoCounterpart counterpart;

    DemoIndicators(Indicators indicators, SystemFiles files, SystemPublishing publishing, DemoCounterpart counterpart) {
        this.indicators = indicators;
        this.files = files;
        this.publishing = publishing;
        this.counterpart = counterpart;
    }

    /** Loads what is missing. */
    void load(CurrentUser office, CurrentUser city) {
        if (!indicators.editions(office).isEmpty()) {
            return;
        }
        int taken = 0;
        for (String list : LISTS) {
            taken += files.apply(office, files.store(office, list, content(list)), YEAR);
        }
        addFeatures(office, Optional.of(counterpart.load(city)));
        publishing.publish(office, new Publishing("demo", "示例：莲都区2023年指标体系", FROM));
        LOG.info("Demo: {} indicators became the first edition.", taken);
    }

    private void addFeatures(CurrentUser office, Optional<Definition.Counterpart> above) {
        for (Draft draft : indicators.draft(office)) {
            Indicator.Content listed = Objects.requireNonNull(draft.content());
            Indicator.Content whole = DemoFeatures.of(draft.code(), listed, above);
            if (!whole.equals(listed)) {
                indicators.put(office, draft.code(), whole, draft.version());
            }
        }
    }

    private static byte[] content(String list) {
        try {
            return new ClassPathResource("samples/lists/" + list).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
