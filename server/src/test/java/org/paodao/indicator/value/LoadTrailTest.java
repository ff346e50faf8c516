package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Audit;
import org.paodao.audit.Entry;
import org.paodao.audit.FieldChange;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The history of an indicator tells of the loads with which its figures came. */
@DatabaseTest
class LoadTrailTest extends JuneFigures {
    private static final String MANY = HEAD + """
            INVEST,,,2023-05,11.5
            INVEST,,,2023-06,12.5
            JOBS,示例统计局,,2023-06,80
            JOBS,示例农业局,,2023-06,1200
            """;

    @Autowired
    ValueLoads loads;

    @Autowired
    Audit audit;

    @Autowired
    MockMvcTester mvc;

    @Test
    void eachIndicatorOfAFileTellsWhoBroughtHowManyOfItsFiguresInIt() {
        LoadLine load = files.take(system.office, "六月.csv", MANY.getBytes(StandardCharsets.UTF_8));
        assertThat(told("INVEST")).singleElement().satisfies(entry -> {
            assertThat(entry.accountName()).isEqualTo(system.office.displayName());
            assertThat(after(entry))
                    .containsEntry("figures", "2")
                    .containsEntry("name", "六月.csv")
                    .containsEntry("load", load.id().toString());
        });
        assertThat(told("JOBS"))
                .singleElement()
                .satisfies(entry -> assertThat(after(entry)).containsEntry("figures", "2"));
        assertThat(told("TRAIN")).isEmpty();
        assertThat(page("/indicators/INVEST")).contains("批量导入数据", "六月.csv", "数据项数");
    }

    @Test
    void whatALoadLeftAsItWasIsNotCounted() {
        load(MANY);
        load(MANY);
        assertThat(told("INVEST")).hasSize(1);
        load(MANY.replace("12.5", "13") + "INVEST,,,2023-04,9\n");
        assertThat(after(told("INVEST").getFirst())).containsEntry("figures", "2");
        assertThat(told("JOBS")).hasSize(1);
    }

    private void load(String csv) {
        loads.load(system.office, "示例", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }

    private List<Entry> told(String code) {
        UUID id = system.id(code);
        return audit.trail(system.office, id).stream()
                .filter(entry -> entry.action().equals("indicator.values-loaded"))
                .toList();
    }

    private static Map<String, String> after(Entry entry) {
        return entry.changes().stream()
                .collect(Collectors.toMap(change -> String.join(".", change.path()), FieldChange::after));
    }

    private String page(String address) {
        return new String(
                mvc.get()
                        .uri(address)
                        .header("Accept-Language", "zh-CN")
                        .with(As.user(system.office))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
