package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.paodao.kernel.CurrentUser;
import org.springframework.beans.factory.annotation.Autowired;

/** Files with figures, sent and waited for. */
class SampleFiles {
    static final List<String> HEAD = List.of("指标代码", "指标名称", "单位", "分项", "时期", "数值", "数据阶段", "来源", "说明");

    /** Each row is wrong in its own way. */
    static final List<List<String>> WRONG = List.of(
            HEAD,
            row("NONE", "", "", "2023-06", "1", "", "", ""),
            row("JOBS", "无此局", "", "2023-06", "1", "", "", ""),
            row("INVEST", "", "", "2023-06", "大约五", "", "", ""),
            row("INVEST", "", "", "2023-Q2", "1", "", "", ""),
            row("INVEST", "", "", "六月", "1", "", "", ""),
            row("RATE", "", "", "2023-06", "1", "", "", ""),
            row("TRAIN", "", "age:old", "2023-06", "1", "", "", ""),
            row("INVEST", "", "", "2023-04", "1", "差不多", "", ""),
            row("INVEST", "", "", "2023-03", "1", "", "", ""),
            row("INVEST", "", "", "2023-03", "2", "", "", ""),
            row("INVEST", "", "", "2023-05", "99", "", "", ""),
            row("INVEST", "", "", "2023-02", "4", "", "", ""));

    @Autowired
    FileLoads loads;

    LoadLine take(CurrentUser user, String name, byte[] file) {
        LoadLine looked = looked(user, name, file, "");
        assertThat(looked.state()).as(String.valueOf(looked.found())).isEqualTo("CHECKED");
        loads.take(user, looked.id());
        loads.take(user, looked.id());
        return waited(user, looked.id());
    }

    LoadLine looked(CurrentUser user, String name, byte[] file, String profile) {
        return waited(user, loads.start(user, name, file, profile));
    }

    LoadLine waited(CurrentUser user, UUID id) {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (loads.one(user, id).isRunning() && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        return loads.one(user, id);
    }

    static List<String> row(String... cells) {
        List<String> row = new ArrayList<>(List.of(cells));
        row.add(1, "");
        return row;
    }

    static byte[] excel(List<List<String>> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Paodao", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("数据");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        }
        return bytes.toByteArray();
    }
}
