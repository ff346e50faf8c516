package org.paodao.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.Indicators;
import org.paodao.indicator.Publishing;
import org.paodao.indicator.SystemPublishing;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.Organization;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Frequency;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The standard data set: 3,000 counties below 340 cities, 31 provinces and a nation; 72 base indicators; 12 months. Made with a seed. */
final class StandardData {
    static final int COUNTIES = 3_000;
    static final int INDICATORS = 72;
    static final int MONTHS = 12;
    static final int FIGURES = COUNTIES * INDICATORS * MONTHS;

    private static final int ABOVE = 1 + 31 + 340;
    private static final long SEED = 20_230_725;
    private static final int MOST = 1_000_000;

    private StandardData() {}

    /** A district with the units and indicators, and somebody of its office. */
    static CurrentUser district(ApplicationContext app, int number) {
        var organization = app.getBean(Organization.class);
        UUID district =
                organization.establish("standard" + number, "示例国" + number, "国").id();
        units(app.getBean(JdbcClient.class), district);
        var user = new CurrentUser(new UUID(0, number + 1L), district, "bench", "bench", Authority.JOB);
        var indicators = app.getBean(Indicators.class);
        for (int n = 1; n <= INDICATORS; n++) {
            indicators.put(user, code(n), new Indicator.Content(null, definition(n), List.of()), 0);
        }
        app.getBean(SystemPublishing.class)
                .publish(user, new Publishing("standard", "bench", LocalDate.of(2020, 1, 1)));
        return user;
    }

    private static void units(JdbcClient db, UUID district) {
        db.sql("""
                insert into organization.unit (jurisdiction, id, name, kind, division_code, position, initials)
                select :jurisdiction, gen_random_uuid(), '示例' || n || '县', '部门', '331102', n, 'sl' || n
                  from generate_series(1, :units) n""")
                .param("jurisdiction", district)
                .param("units", COUNTIES + ABOVE)
                .update();
        db.sql("""
                insert into organization.alias (jurisdiction, name, unit, sort)
                select jurisdiction, name, id, 'NAME' from organization.unit where jurisdiction = :jurisdiction""").param("jurisdiction", district).update();
    }

    private static Definition definition(int n) {
        return new Definition(
                "示例指标" + n,
                "人",
                0,
                Direction.HIGHER,
                "",
                false,
                false,
                Frequency.MONTH,
                null,
                null,
                true,
                new Definition.Base(2022, BigDecimal.ONE),
                "",
                List.of(),
                20,
                "",
                true,
                null);
    }

    private static String code(int n) {
        return "B%02d".formatted(n);
    }

    /** All figures as CSV. */
    static Path write(Path file) throws IOException {
        var random = new Random(SEED);
        try (var out = Files.newBufferedWriter(file)) {
            out.write("code,unit,part,period,value\n");
            for (int n = 1; n <= INDICATORS; n++) {
                for (int county = 1; county <= COUNTIES; county++) {
                    for (int month = 1; month <= MONTHS; month++) {
                        out.write("%s,示例%d县,,2023-%02d,%d\n"
                                .formatted(code(n), ABOVE + county, month, random.nextInt(MOST)));
                    }
                }
            }
        }
        return file;
    }
}
