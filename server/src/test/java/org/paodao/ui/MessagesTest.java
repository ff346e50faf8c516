package org.paodao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.Refusal;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class MessagesTest {
    private final Words chinese = new Words(new Messages(), Locale.SIMPLIFIED_CHINESE, ZoneId.of("Asia/Shanghai"));
    private final Words english = new Words(new Messages(), Locale.ENGLISH, ZoneId.of("Asia/Shanghai"));

    @Test
    void chineseIsTheLanguageOfTheMainFile() {
        assertThat(chinese.msg("ui.name")).isEqualTo("跑道");
        assertThat(english.msg("ui.name")).isEqualTo("Paodao");
    }

    @Test
    void aYearIsNotGrouped() {
        assertThat(english.msg("ui.year", 2023)).isEqualTo("2023");
        assertThat(chinese.msg("ui.year", 2023)).isEqualTo("2023年");
    }

    @Test
    void aNumberIsGroupedAndKeepsItsDecimals() {
        assertThat(chinese.number(new BigDecimal("1234567.50"))).isEqualTo("1,234,567.50");
        assertThat(chinese.number(-42)).isEqualTo("-42");
    }

    @Test
    void aFigureIsGroupedWithinASentenceToo() {
        for (Words words : List.of(chinese, english)) {
            assertThat(words.what(Refusal.Flaw.of(
                            "indicatorvalue.check-above", new BigDecimal("12345.60"), new BigDecimal("9999"))))
                    .contains("12,345.60", "9,999");
        }
    }

    @Test
    void oneIsSpokenOfAsOneWhetherANumberOrWritten() {
        assertThat(english.msg("indicator.list.found", 1)).isEqualTo("1 indicator");
        assertThat(english.msg("indicator.list.found", "1")).isEqualTo("1 indicator");
        assertThat(english.msg("indicator.list.found", "1,234")).isEqualTo("1,234 indicators");
        assertThat(english.msg("indicator.list.found", "0")).isEqualTo("0 indicators");
        assertThat(english.msg("indicator.list.found", (Object[]) new String[] {"1"}))
                .as("a notice keeps its arguments as texts")
                .isEqualTo("1 indicator");
    }

    @Test
    void everyTextThatChoosesByANumberReadsToItsEnd() throws IOException {
        for (String key : choosing()) {
            Object[] one = Collections.nCopies(10, "1").toArray();
            Object[] two = Collections.nCopies(10, "2").toArray();
            assertThat(english.msg(key, one))
                    .as(key)
                    .doesNotContainPattern("[{}|#]")
                    .isNotEqualTo(english.msg(key, two));
        }
    }

    private static List<String> choosing() throws IOException {
        List<String> keys = new ArrayList<>();
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_en.properties")) {
            var texts = new Properties();
            texts.load(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8));
            texts.forEach((key, text) -> {
                if (text.toString().contains(",choice,")) {
                    keys.add(key.toString());
                }
            });
        }
        assertThat(keys).hasSizeGreaterThan(100);
        return keys;
    }

    @Test
    void aDayIsWrittenAsTheReaderWritesIt() {
        var day = LocalDate.of(2023, 7, 5);
        assertThat(chinese.date(day)).isEqualTo("2023年7月5日");
        assertThat(english.date(day)).isEqualTo("5 Jul 2023");
    }

    @Test
    void aMomentIsShownInTheZoneOfTheOffice() {
        assertThat(chinese.time(Instant.parse("2023-07-05T16:05:00Z"))).isEqualTo("2023年7月6日 00:05");
    }

    @Test
    void aNoticeSurvivesItsCookieAndNothingElseIsShown() {
        assertThat(Notice.text(Notice.encode("ui.account", "王示例"), chinese)).isEqualTo("账号：王示例");
        assertThat(Notice.text("nonsense", chinese)).isNull();
        assertThat(Notice.text(Notice.encode("not.a.key"), chinese)).isNull();
    }
}
