package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.paodao.scoring.Reasons;
import org.paodao.scoring.Sentence;
import org.paodao.scoring.appraisal.Grounds;
import org.paodao.scoring.check.Checks;
import org.paodao.scoring.fairness.Doubts;
import org.paodao.scoring.forecast.Forecast;
import org.paodao.scoring.formula.Formula;
import org.paodao.scoring.light.Measure;
import org.paodao.scoring.scheme.Faults;
import org.paodao.testing.DatabaseTest;
import org.paodao.ui.Words;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

@DatabaseTest
class SentencesTest {
    @Autowired
    MessageSource messages;

    @Test
    void aLightExplainsItselfInBothLanguages() {
        var reasons = List.of(
                new Told("behind-points", List.of("p:2023-06", "n:50", "n:42.3", "n:7.7")),
                new Told("light-by-rule", List.of("t:YELLOW", "t:银川2025", "i:1", "i:2")));
        assertThat(in(Locale.SIMPLIFIED_CHINESE).all(reasons))
                .isEqualTo("截至6月应完成50%，实际42.3%，落后7.7个百分点，黄灯：规则‘银川2025’第2条");
        assertThat(in(Locale.ENGLISH).all(reasons))
                .isEqualTo("by June 50% was due, 42.3% is done, 7.7 points behind, yellow: rule 2 of “银川2025”");
    }

    @Test
    void figuresAreRoundedOnceAndALaterVersionIsNamed() {
        Sentences said = in(Locale.SIMPLIFIED_CHINESE);
        assertThat(said.one(new Told("ahead-points", List.of("p:2022-Q2", "n:33.333333", "n:66.65", "n:33.316667"))))
                .isEqualTo("截至2022年第2季度应完成33.3%，实际66.6%，超前33.3个百分点");
        assertThat(said.one(new Told("light-by-rule", List.of("t:RED", "t:本区", "i:3", "i:1"))))
                .isEqualTo("红灯：规则‘本区’（第3版）第1条");
        assertThat(said.one(new Told("change-value", List.of("t:none", "n:12.00"))))
                .isEqualTo("数据由无变为12");
    }

    @Test
    void aDifferenceIsThatOfTheFiguresBesideIt() {
        Sentences said = in(Locale.SIMPLIFIED_CHINESE);
        assertThat(said.one(new Told("behind-amount", List.of("p:2023-06", "n:83.35", "n:80.04", "n:3.31"))))
                .isEqualTo("截至6月应达到83.35，实际80.04，还差3.31");
        assertThat(said.one(new Told("behind-points", List.of("p:2023-06", "n:58.33333", "n:50.06", "n:8.27333"))))
                .isEqualTo("截至6月应完成58.3%，实际50.1%，落后8.2个百分点");
        assertThat(said.one(new Told("behind-amount", List.of("p:2023-06", "n:83.33", "n:80", "n:3.33"))))
                .isEqualTo("截至6月应达到83.33，实际80，还差3.33");
    }

    @Test
    void whatWasReportedIsNotCutToTheDecimalsOfTheIndicator() {
        Sentences whole = new Sentences(in(Locale.SIMPLIFIED_CHINESE).words(), 0, 2023);
        assertThat(whole.one(new Told("below-floor", List.of("p:2023-06", "n:0.5", "n:0.48", "n:0.02", "n:4"))))
                .isEqualTo("截至6月应达到0.5，实际0.48，还差0.02（4%）");
        assertThat(whole.one(new Told("over-cap", List.of("p:2023-06", "n:47.5", "n:49", "n:1.5", "n:3.158"))))
                .isEqualTo("截至6月应不超过47.5，实际49，超出1.5（3.2%）");
        assertThat(whole.one(new Told("behind-amount", List.of("p:2023-06", "n:541.66667", "n:520", "n:21.66667"))))
                .as("what was worked out is rounded")
                .isEqualTo("截至6月应达到541.7，实际520，还差21.7");
    }

    @Test
    void everyReasonOfScoringHasItsSentenceInBothLanguages() {
        for (String language : List.of("", "_en")) {
            Properties texts = texts("scoring" + language + ".properties");
            assertThat(Stream.of(
                                    Sentence.keys(Reasons.values()).stream(),
                                    Formula.keys().stream(),
                                    Forecast.keys().stream(),
                                    Checks.keys().stream(),
                                    Sentence.keys(Grounds.values()).stream(),
                                    Sentence.keys(Faults.values()).stream(),
                                    Sentence.keys(Doubts.values()).stream(),
                                    Stream.of(Measure.values()).map(measure -> "measure." + measure))
                            .flatMap(keys -> keys))
                    .isNotEmpty()
                    .allSatisfy(key -> assertThat(texts.stringPropertyNames()).contains("scoring." + key));
        }
    }

    private Sentences in(Locale locale) {
        return new Sentences(new Words(messages, locale, ZoneId.of("Asia/Shanghai")), 1, 2023);
    }

    private static Properties texts(String name) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages", name))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
