package org.paodao.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.paodao.PaodaoApplication;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.Organization;
import org.paodao.organization.UnitLists;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** How long the tree and the search of units take at 8,000 units, beside the same at 80. */
final class UnitSearch implements Benchmark {
    private static final int MANY = 8_000;
    private static final int FEW = 80;
    private static final int WARM_UP = 30;
    private static final int RUNS = 31;
    private static final double MILLION = 1e6;

    @Override
    public String name() {
        return "units";
    }

    @Override
    public String about() {
        return "opening a branch and searching among 8,000 units; against 80";
    }

    @Override
    public List<Figure> measure(PrintStream progress) throws Exception {
        Path data = Files.createTempDirectory("paodao-bench-");
        try (var app = SpringApplication.run(
                PaodaoApplication.class, "--server.port=0", "--server.address=127.0.0.1", "--paodao.data=" + data)) {
            var organization = app.getBean(Organization.class);
            var lists = app.getBean(UnitLists.class);
            var db = app.getBean(JdbcClient.class);
            CurrentUser many = filled(organization, db, MANY);
            CurrentUser few = filled(organization, db, FEW);
            db.sql("analyze").update();
            LocalDate today = lists.today();
            LocalDate past = today.minusYears(1);
            progress.println("units: 8,000 units are there");
            return List.of(
                    figure("a search by a part of the name", many, few, user -> lists.search(user, "79", today, null)),
                    figure("a search by initials", many, few, user -> lists.search(user, "sl7", today, null)),
                    figure("a search on a past day", many, few, user -> lists.search(user, "79", past, null)),
                    figure(
                            "the top of the tree",
                            many,
                            few,
                            user -> lists.children(user, null, today, UnitLists.Slice.FIRST)));
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static Figure figure(String what, CurrentUser many, CurrentUser few, Consumer<CurrentUser> work) {
        return Figure.of(what + ", 8,000 units", "ms", times(many, work), "the same among 80", times(few, work));
    }

    private static double[] times(CurrentUser user, Consumer<CurrentUser> work) {
        for (int run = 0; run < WARM_UP; run++) {
            work.accept(user);
        }
        double[] times = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long from = System.nanoTime();
            work.accept(user);
            times[run] = (System.nanoTime() - from) / MILLION;
        }
        return times;
    }

    private static CurrentUser filled(Organization organization, JdbcClient db, int units) {
        UUID district = organization.establish("bench" + units, "示例区", "区").id();
        db.sql("""
                insert into organization.unit (jurisdiction, id, name, kind, division_code, position, initials)
                select :jurisdiction, gen_random_uuid(), '示例' || n || '局', '部门', '331102', n, 'sl' || n || 'j'
                  from generate_series(1, :units) n""").param("jurisdiction", district).param("units", units).update();
        db.sql("""
                update organization.unit u set parent = p.id from organization.unit p
                 where u.jurisdiction = :jurisdiction and p.jurisdiction = :jurisdiction
                   and u.position > 20 and p.position = u.position % 20 + 1""").param("jurisdiction", district).update();
        db.sql("""
                insert into organization.alias (jurisdiction, name, unit, sort)
                select jurisdiction, name, id, 'NAME' from organization.unit where jurisdiction = :jurisdiction""").param("jurisdiction", district).update();
        return new CurrentUser(new UUID(0, 1), district, "bench", "bench", Authority.JOB);
    }
}
