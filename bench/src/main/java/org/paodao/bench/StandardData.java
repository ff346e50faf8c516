package org.paodao.bench;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.Indicators;
import org.paodao.indicator.Publishing;
import org.paodao.indicator.SystemPublishing;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.Organization;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.scoring.target.AtLeast;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The standard data set: a nation, 31 provinces, 340 cities, 3,000 counties; 36 numerators and 36 denominators of each county for twelve months; 72 ratios over
 * them. Made with a seed, so that other systems can be measured on the same figures.
 *
 * @param counties how many; 3,000 for the whole set
 */
record StandardData(int counties) {
    static final int PROVINCES = 31;
    static final int CITIES = 340;
    static final int PAIRS = 36;
    static final int MONTHS = 12;
    static final int YEAR = 2023;
    static final String PROVINCE = "示例省1";

    private static final long SEED = 20_230_725;
    private static final int FEWEST = 100_000;
    private static final int MOST = 900_000;
    private static final double WORST = 0.6;

    /** The whole set, or as many counties as the environment variable {@code PAODAO_BENCH_COUNTIES} says. */
    static StandardData standard() {
        String said = System.getenv("PAODAO_BENCH_COUNTIES");
        return new StandardData(said == null ? 3_000 : Integer.parseInt(said));
    }

    int figures() {
        return counties * 2 * PAIRS * MONTHS;
    }

    /** A nation with its units and indicators, and somebody of its office. */
    CurrentUser nation(ApplicationContext app, int number) {
        var organization = app.getBean(Organization.class);
        UUID nation =
                organization.establish("standard" + number, "示例国" + number, "国").id();
        units(app.getBean(JdbcClient.class), nation);
        var user = new CurrentUser(new UUID(0, number + 1L), nation, "bench", "bench", Authority.JOB);
        var indicators = app.getBean(Indicators.class);
        for (int pair = 1; pair <= PAIRS; pair++) {
            indicators.put(user, "N%02d".formatted(pair), base("示例分子" + pair), 0);
            indicators.put(user, "D%02d".formatted(pair), base("示例分母" + pair), 0);
        }
        for (int pair = 1; pair <= PAIRS; pair++) {
            indicators.put(user, ratioCode(2 * pair - 1), ratio(2 * pair - 1, pair, pair), 0);
            indicators.put(user, ratioCode(2 * pair), ratio(2 * pair, pair, pair % PAIRS + 1), 0);
        }
        app.getBean(SystemPublishing.class)
                .publish(user, new Publishing("standard", "bench", LocalDate.of(YEAR - 3, 1, 1)));
        return user;
    }

    static String ratioCode(int number) {
        return "R%02d".formatted(number);
    }

    private void units(JdbcClient db, UUID nation) {
        level(db, nation, "示例省", PROVINCES, "null");
        level(db, nation, "示例市", CITIES, above("示例省", PROVINCES));
        level(db, nation, "示例县", counties, above("示例市", CITIES));
        db.sql("""
                insert into organization.alias (jurisdiction, name, unit, sort)
                select jurisdiction, name, id, 'NAME' from organization.unit where jurisdiction = :jurisdiction""").param("jurisdiction", nation).update();
    }

    private static String above(String level, int many) {
        return "(select id from organization.unit u where u.jurisdiction = :jurisdiction and u.name = '%s' || (1 + (n - 1) %% %d))"
                .formatted(level, many);
    }

    private static void level(JdbcClient db, UUID nation, String level, int many, String above) {
        db.sql("""
                insert into organization.unit (jurisdiction, id, name, kind, division_code, position, initials, since, parent)
                select :jurisdiction, gen_random_uuid(), :level || n, '部门', '331102', n, 'sl' || n, '2000-01-01', %s
                  from generate_series(1, :units) n""".formatted(above))
                .param("jurisdiction", nation)
                .param("level", level)
                .param("units", many)
                .update();
    }

    private static Indicator.Content base(String name) {
        return new Indicator.Content(null, definition(name, "人", 0, ""), List.of());
    }

    private static Indicator.Content ratio(int number, int above, int below) {
        String formula = "total([N%02d]) / total([D%02d]) * 100".formatted(above, below);
        var target = new AtLeast(new BigDecimal("80"));
        return new Indicator.Content(
                null,
                definition("示例比率" + number, "%", 2, formula),
                List.of(
                        Goal.of(Goal.EACH, Period.year(YEAR), target, "≥80"),
                        Goal.of(Goal.WHOLE, Period.year(YEAR), target, "≥80")));
    }

    private static Definition definition(String name, String measure, int decimals, String formula) {
        return new Definition(
                name,
                measure,
                decimals,
                Direction.HIGHER,
                "",
                false,
                false,
                Frequency.MONTH,
                null,
                null,
                formula.isEmpty(),
                null,
                formula,
                List.of(),
                20,
                "",
                true,
                null);
    }

    /** All figures as CSV, in the columns of the API. */
    Path write(Path file) throws IOException {
        return write(file, 0);
    }

    /** The same, each of them greater by so much. */
    Path write(Path file, int greater) throws IOException {
        var random = new Random(SEED);
        try (var out = Files.newBufferedWriter(file)) {
            out.write("code,unit,part,period,value\n");
            for (int pair = 1; pair <= PAIRS; pair++) {
                for (int county = 1; county <= counties; county++) {
                    year(out, pair, county, random, greater);
                }
            }
        }
        return file;
    }

    private static void year(Writer out, int pair, int county, Random random, int greater) throws IOException {
        int denominator = FEWEST + random.nextInt(MOST);
        double rate = WORST + random.nextDouble() * (1 - WORST);
        for (int month = 1; month <= MONTHS; month++) {
            int below = denominator + random.nextInt(FEWEST / 100);
            int above = (int) (below * Math.min(1, rate + (random.nextDouble() - 0.5) / 50));
            out.write("N%02d,示例县%d,,%d-%02d,%d\nD%02d,示例县%d,,%d-%02d,%d\n"
                    .formatted(pair, county, YEAR, month, above + greater, pair, county, YEAR, month, below + greater));
        }
    }
}
