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
import org.paodao.indicator.Definition;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
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
                .isEqualTo(
                        "By the end of June, 50% was due and 42.3% was done, 7.7 percentage points behind: yellow (rule 2 of “Yinchuan 2025”).");
    }

    @Test
    void whatDoesNotFollowFromWhatWasToldStandsApart() {
        var reasons = List.of(
                new Told("judged-in-words", List.of("t:适度增长")),
                new Told("said-by", List.of("t:GREEN", "t:示例", "t:已核对")));
        assertThat(in(Locale.SIMPLIFIED_CHINESE).all(reasons)).isEqualTo("目标为“适度增长”，由人工评定并说明理由；绿灯：示例评定，理由：已核对");
    }

    @Test
    void aBareNumberHasNoUnit() {
        var line = new Told("behind-amount", List.of("p:2023", "n:1.95", "n:1.93", "n:0.02"));
        assertThat(new Sentences(in(Locale.SIMPLIFIED_CHINESE).words(), 2, 2023, Definition.counted("—")).one(line))
                .isEqualTo("截至2023年应达到1.95，实际1.93，还差0.02");
        assertThat(Definition.counted("亿元")).isEqualTo("亿元");
    }

    @Test
    void figuresAreRoundedOnceAndALaterVersionIsNamed() {
        Sentences said = in(Locale.SIMPLIFIED_CHINESE);
        assertThat(said.one(new Told("ahead-points", List.of("p:2022-Q2", "n:33.333333", "n:66.65", "n:33.316667"))))
                .isEqualTo("截至2022年第2季度应完成33.3%，实际66.6%，超前33.3个百分点");
        assertThat(said.one(new Told("light-by-rule", List.of("t:RED", "t:本区", "i:3", "i:1"))))
                .isEqualTo("红灯：规则‘本区’（第3版）第1条");
        assertThat(said.one(new Told("change-value", List.of("t:none", "n:12.00"))))
                .isEqualTo("数据由未报变为12.0");
    }

    @Test
    void aDifferenceIsThatOfTheFiguresBesideIt() {
        Sentences said = in(Locale.SIMPLIFIED_CHINESE);
        assertThat(said.one(new Told("behind-amount", List.of("p:2023-06", "n:83.35", "n:80.04", "n:3.31"))))
                .isEqualTo("截至6月应达到83.35，实际80.04，还差3.31");
        assertThat(said.one(new Told("behind-points", List.of("p:2023-06", "n:58.33333", "n:50.06", "n:8.27333"))))
                .as("points are the true ones, and the shares look like it")
                .isEqualTo("截至6月应完成58.33%，实际50.06%，落后8.3个百分点");
        assertThat(said.one(new Told("behind-amount", List.of("p:2023-06", "n:83.33", "n:80", "n:3.33"))))
                .isEqualTo("截至6月应达到83.33，实际80.0，还差3.33");
    }

    @Test
    void nobodyIsBehindByNoPoints() {
        Sentences said = in(Locale.SIMPLIFIED_CHINESE);
        assertThat(said.one(
                        new Told("behind-points", List.of("p:2023-08", "n:61.333333", "n:61.317647", "n:0.015686"))))
                .isEqualTo("截至8月应完成61.333%，实际61.318%，落后0.02个百分点");
    }

    @Test
    void whatIsNotQuiteAsFastIsNotOnceAsFast() {
        Sentences said = in(Locale.SIMPLIFIED_CHINESE);
        assertThat(said.one(new Told("run-rate-needed-multiple", List.of("n:7", "i:2", "n:0.99"))))
                .contains("为此前进度的0.99倍");
        assertThat(said.one(new Told("run-rate-needed-multiple", List.of("n:7", "i:2", "n:1.00"))))
                .contains("为此前进度的1倍");
        assertThat(said.one(new Told("run-rate-needed-multiple", List.of("n:7", "i:2", "n:1.27"))))
                .contains("为此前进度的1.3倍");
    }

    @Test
    void whatMayBeUsedAndWhatHasToFallIsSaidAsSuch() {
        Sentences said = in(Locale.SIMPLIFIED_CHINESE);
        assertThat(said.one(new Told("run-rate-not-above", List.of("n:6.3", "i:6"))))
                .isEqualTo("剩余6期，平均每期不超过6.3，全年才不突破上限");
        assertThat(measured(Locale.SIMPLIFIED_CHINESE, "%").one(new Told("run-rate-fall", List.of("n:0.5", "i:6"))))
                .isEqualTo("剩余6期，平均每期需下降0.5个百分点才能达标");
        assertThat(in(Locale.ENGLISH).one(new Told("run-rate-fall", List.of("n:0.5", "i:1"))))
                .isEqualTo("1 period is left; in it it has to come down by 0.5 on average to meet the target.");
    }

    @Test
    void aKindOfUnitIsSaidInTheReadersLanguage() {
        assertThat(in(Locale.SIMPLIFIED_CHINESE).one(new Told("not-in-group", List.of("t:行政区"))))
                .isEqualTo("不属于“行政区”类单位");
        assertThat(in(Locale.ENGLISH).one(new Told("not-in-group", List.of("t:行政区"))))
                .isEqualTo("No unit of the kind “district”.");
        assertThat(in(Locale.SIMPLIFIED_CHINESE).one(new Told("in-group", List.of("t:乡镇"))))
                .isEqualTo("属于“乡镇”类单位");
    }

    @Test
    void betweenPercentagesLiePointsAndTheShareIsNamed() {
        var reasons = List.of(
                new Told("below-floor", List.of("p:2023-Q3", "n:6.5", "n:6", "n:0.5", "n:7.692307")),
                new Told("light-by-rule", List.of("t:GREEN", "t:序时进度", "i:1", "i:4")));
        assertThat(measured(Locale.SIMPLIFIED_CHINESE, "%").all(reasons))
                .isEqualTo("截至第3季度应达到6.5%，实际6.0%，还差0.5个百分点（相当于目标的7.7%），绿灯：规则‘序时进度’第4条");
        assertThat(measured(Locale.ENGLISH, "%").all(reasons))
                .isEqualTo("By the end of the third quarter, 6.5% was due and 6.0% was reached,"
                        + " 0.5 percentage points short (7.7% of the target): green (rule 4 of “Schedule”).");
    }

    @Test
    void theEndOfTheYearIsSaidOnceAndUnitsFollowFigures() {
        var reasons = List.of(
                new Told("year-ends", List.of("p:2023-12")),
                new Told("behind-amount", List.of("p:2023-12", "n:8500", "n:8000", "n:500")),
                new Told("light-by-rule", List.of("t:YELLOW", "t:序时进度", "i:2", "i:5")));
        var whole = new Sentences(in(Locale.SIMPLIFIED_CHINESE).words(), 0, 2023, "万元");
        assertThat(whole.all(reasons)).isEqualTo("截至年末应达到8,500万元，实际8,000万元，还差500万元，黄灯：规则‘序时进度’（第2版）第5条");
        var english = new Sentences(in(Locale.ENGLISH).words(), 0, 2023, "万元");
        assertThat(english.all(reasons))
                .isEqualTo("By the end of 2023, 8,500 万元 was due and 8,000 万元 was reached,"
                        + " 500 万元 short: yellow (rule 5 of “Schedule”, version 2).");
        var yearly = List.of(
                new Told("year-ends", List.of("p:2022")),
                new Told("behind-amount", List.of("p:2022", "n:95", "n:94", "n:1")));
        assertThat(measured(Locale.SIMPLIFIED_CHINESE, "%").all(yearly))
                .isEqualTo("截至2022年末应达到95.0%，实际94.0%，还差1.0个百分点");
        assertThat(measured(Locale.ENGLISH, "%").all(yearly))
                .isEqualTo("By the end of 2022, 95.0% was due and 94.0% was reached, 1.0 percentage point short.");
    }

    @Test
    void theEndOfTheYearAloneIsSaidInItsOwnWords() {
        assertThat(in(Locale.SIMPLIFIED_CHINESE).all(List.of(new Told("year-ends", List.of("p:2023-12")))))
                .isEqualTo("12月已到年末");
    }

    @Test
    void whatChangedIsSaidInSentences() {
        var reasons = List.of(
                new Told("change-value", List.of("t:none", "n:3816")),
                new Told("change-rules", List.of("t:序时进度", "i:1", "t:序时进度", "i:2")));
        var chinese = new Sentences(in(Locale.SIMPLIFIED_CHINESE).words(), 0, 2023, "个");
        assertThat(chinese.all(reasons)).isEqualTo("数据由未报变为3,816个，规则“序时进度”由第1版变为第2版");
        var english = new Sentences(in(Locale.ENGLISH).words(), 0, 2023, "");
        assertThat(english.all(reasons))
                .isEqualTo("The figure was reported: 3,816; rules changed from “Schedule” version 1 to version 2.");
        assertThat(english.one(new Told("change-value", List.of("n:3816", "t:none"))))
                .isEqualTo("The figure, 3,816, no longer counts: it was returned or withdrawn.");
        assertThat(english.one(new Told("change-rules", List.of("t:序时进度", "i:1", "t:银川2025", "i:1"))))
                .isEqualTo("Rules changed from “Schedule” version 1 to “Yinchuan 2025” version 1.");
    }

    @Test
    void whatIsLateIsToldApartFromWhoJudges() {
        var reasons = List.of(new Told("judged-in-words", List.of("t:稳步提高")), new Told("overdue", List.of("p:2024")));
        assertThat(in(Locale.SIMPLIFIED_CHINESE).all(reasons)).isEqualTo("目标为“稳步提高”，由人工评定并说明理由；2024年数据逾期未报");
        assertThat(in(Locale.ENGLISH).all(reasons))
                .isEqualTo(
                        "The target reads “稳步提高”; a person judges it and gives the reason; the figure for 2024 is overdue.");
    }

    @Test
    void aPeriodAtTheHeadOfARowBeginsWithACapital() {
        Period autumn = new Period(2023, Frequency.QUARTER, 4);
        assertThat(in(Locale.ENGLISH).heading(autumn)).isEqualTo("Fourth quarter");
        assertThat(in(Locale.ENGLISH).period(autumn)).isEqualTo("the fourth quarter");
        assertThat(in(Locale.ENGLISH).heading(Period.month(2023, 12))).isEqualTo("December");
        assertThat(in(Locale.SIMPLIFIED_CHINESE).heading(autumn)).isEqualTo("第4季度");
    }

    @Test
    void whatWasReportedIsNotCutToTheDecimalsOfTheIndicator() {
        Sentences whole = new Sentences(in(Locale.SIMPLIFIED_CHINESE).words(), 0, 2023, "");
        assertThat(whole.one(new Told("below-floor", List.of("p:2023-06", "n:0.5", "n:0.48", "n:0.02", "n:4"))))
                .isEqualTo("截至6月应达到0.5，实际0.48，还差0.02（相当于目标的4%）");
        assertThat(whole.one(new Told("over-cap", List.of("p:2023-06", "n:47.5", "n:49", "n:1.5", "n:3.158"))))
                .isEqualTo("截至6月应不超过47.5，实际49，超出1.5（相当于上限的3.2%）");
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
        return measured(locale, "");
    }

    private Sentences measured(Locale locale, String measure) {
        return new Sentences(new Words(messages, locale, ZoneId.of("Asia/Shanghai")), 1, 2023, measure);
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
