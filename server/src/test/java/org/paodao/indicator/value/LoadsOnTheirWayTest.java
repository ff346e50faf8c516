package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.files.StoredFile;
import org.paodao.kernel.Ids;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The list of imports tells how far those are that a job is at. */
@DatabaseTest
class LoadsOnTheirWayTest extends JuneFigures {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    LoadTables tables;

    @Test
    void aFileThatIsBeingLookedAtTellsHowManyRowsOfHowMany() {
        UUID load = begun();
        assertThat(list(Locale.ENGLISH)).contains("Looking at the file").doesNotContain("of 0 rows");
        tables.progress(system.office.jurisdiction(), load, 1200, 5000);
        assertThat(list(Locale.SIMPLIFIED_CHINESE)).contains("正在检查", "已处理 1,200 行，共 5,000 行");
        assertThat(list(Locale.ENGLISH)).contains("1,200 of 5,000 rows");
    }

    @Test
    void whatNoJobIsAtTellsItNoMore() {
        UUID load = begun();
        tables.progress(system.office.jurisdiction(), load, 1200, 5000);
        tables.turn(system.office.jurisdiction(), load, "CHECKING", "BROKEN");
        assertThat(list(Locale.ENGLISH)).doesNotContain("1,200 of 5,000");
    }

    private UUID begun() {
        UUID load = Ids.next();
        var file = new StoredFile(Ids.next(), "六月（示例）.xlsx", "", 1, "00", Instant.EPOCH);
        tables.insert(system.office, LoadLine.file(load, file, LoadReading.TEMPLATE));
        return load;
    }

    private String list(Locale language) {
        return new String(
                mvc.get()
                        .uri("/indicators/loads")
                        .locale(language)
                        .with(As.user(system.office))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
