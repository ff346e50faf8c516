package org.paodao.indicator.value;

import java.util.UUID;
import org.paodao.scoring.check.Check;
import org.paodao.scoring.check.CheckSettings;
import org.paodao.scoring.check.Severity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of which checks are on and how strict. */
@Repository
class CheckSettingTable {
    private final JdbcClient db;

    CheckSettingTable(JdbcClient db) {
        this.db = db;
    }

    CheckSettings settings(UUID jurisdiction) {
        return db
                .sql("select name, severity, threshold from indicator.check_setting where jurisdiction = :jurisdiction")
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> new Set(
                        Check.valueOf(row.getString("name")),
                        new CheckSettings.Setting(
                                Severity.valueOf(row.getString("severity")), row.getBigDecimal("threshold"))))
                .list()
                .stream()
                .reduce(
                        CheckSettings.usual(),
                        (settings, set) -> settings.with(set.check(), set.setting()),
                        (one, other) -> other);
    }

    void put(UUID jurisdiction, Check check, CheckSettings.Setting setting) {
        db.sql("""
                insert into indicator.check_setting (jurisdiction, name, severity, threshold)
                values (:jurisdiction, :name, :severity, :threshold)
                on conflict (jurisdiction, name) do update
                   set severity = excluded.severity, threshold = excluded.threshold, version = check_setting.version + 1""")
                .param("jurisdiction", jurisdiction)
                .param("name", check.name())
                .param("severity", setting.severity().name())
                .param("threshold", setting.threshold())
                .update();
    }

    private record Set(Check check, CheckSettings.Setting setting) {}
}
