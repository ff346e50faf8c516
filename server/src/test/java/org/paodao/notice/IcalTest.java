package org.paodao.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class IcalTest {
    private static final Instant STAMP = Instant.parse("2023-11-25T16:00:00Z");

    @Test
    void noLineIsLongerThanSeventyFiveOctetsAndUnfoldedItSaysTheSame() {
        String words = "完成“高质量发展建设共同富裕示范区”的节点：方案确定（示例）😀".repeat(4);
        String written = Ical.write(
                "跑道", STAMP, List.of(new Ical.Event("a@paodao", LocalDate.of(2023, 12, 31), words, "/2023")));
        List<String> lines = Arrays.asList(written.split("\r\n", -1));
        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(written.replace("\r\n ", "")).contains("SUMMARY:" + words + "\r\n");
        assertThat(written.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(lines.getLast()).isEmpty();
    }

    @Test
    void aDayIsAWholeDayAndWhatHasAMeaningLosesIt() {
        String written = Ical.write(
                "a,b;c\\d",
                STAMP,
                List.of(new Ical.Event("uid@paodao", LocalDate.of(2023, 12, 31), "一\n二\r\n三\u0007", "")));
        assertThat(written).isEqualTo("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Paodao//Workbench//ZH
                CALSCALE:GREGORIAN
                METHOD:PUBLISH
                X-WR-CALNAME:a\\,b\\;c\\\\d
                BEGIN:VEVENT
                UID:uid@paodao
                DTSTAMP:20231125T160000Z
                DTSTART;VALUE=DATE:20231231
                DTEND;VALUE=DATE:20240101
                SUMMARY:一\\n二\\n三
                TRANSP:TRANSPARENT
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"));
    }
}
