package org.paodao.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.paodao.PaodaoApplication;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.plan.ItemFilter;
import org.paodao.plan.PlanLists;
import org.paodao.plan.Plans;
import org.paodao.plan.map.Folding;
import org.paodao.plan.map.MapFile;
import org.paodao.plan.map.MapRequest;
import org.paodao.plan.map.Maps;
import org.paodao.ui.Words;
import org.springframework.boot.SpringApplication;
import org.springframework.context.MessageSource;
import org.springframework.util.FileSystemUtils;

/**
 * How long the map of a plan takes, beside reading the plan alone, and how that grows when the plan is ten times as large. The
 * database has no statistics of the plans yet, as right after an import.
 */
final class MapSpeed implements Benchmark {
    private static final int WARM_UP = 20;
    private static final int RUNS = 15;
    private static final int TENFOLD = 10;
    private static final double MILLION = 1e6;
    private static final String YEAR = "2023";

    @Override
    public String name() {
        return "map";
    }

    @Override
    public String about() {
        return "the map of 184 and of 1,840 items: layout and drawing; against reading the plan";
    }

    @Override
    public List<Figure> measure(PrintStream progress) throws Exception {
        Path data = Files.createTempDirectory("paodao-bench-");
        try (var app = SpringApplication.run(
                PaodaoApplication.class, "--server.port=0", "--server.address=127.0.0.1", "--paodao.data=" + data)) {
            var maps = app.getBean(Maps.class);
            var lists = app.getBean(PlanLists.class);
            var words = new Words(app.getBean(MessageSource.class), Locale.CHINA, ZoneId.of("Asia/Shanghai"));
            CurrentUser one = filled(app.getBean(Organization.class), app.getBean(Plans.class), 1);
            CurrentUser ten = filled(app.getBean(Organization.class), app.getBean(Plans.class), TENFOLD);
            progress.println("map: plans of 184 and 1,840 items are there");
            var whole = request(List.of("outcome", "work", "reform", "indicator"));
            var figures = new ArrayList<Figure>();
            figures.addAll(figures(
                    "the map for a page", user -> maps.view(user, YEAR, whole, words), one, ten, reading(lists)));
            figures.addAll(figures(
                    "the map as a poster (SVG)",
                    user -> maps.file(user, YEAR, whole, words, MapFile.Format.SVG),
                    one,
                    ten,
                    reading(lists)));
            return figures;
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static MapRequest request(List<String> open) {
        return new MapRequest(null, null, null, true, new Folding(List.of(), open), UnaryOperator.identity());
    }

    private static Work reading(PlanLists lists) {
        return user -> lists.view(user, YEAR, null, ItemFilter.NONE);
    }

    private static List<Figure> figures(String what, Work work, CurrentUser one, CurrentUser ten, Work reading) {
        double[] small = times(one, work);
        double[] large = times(ten, work);
        return List.of(
                Figure.of(what + ", 184 items", "ms", small, "reading the plan alone", times(one, reading)),
                Figure.of(what + ", 1,840 items", "ms", large, "reading the plan alone", times(ten, reading)),
                Figure.of(what + ", ten times the items", "ms", large, "the same at 184 items", small));
    }

    private static double[] times(CurrentUser user, Work work) {
        for (int run = 0; run < WARM_UP; run++) {
            work.of(user);
        }
        double[] times = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long from = System.nanoTime();
            work.of(user);
            times[run] = (System.nanoTime() - from) / MILLION;
        }
        return times;
    }

    private static CurrentUser filled(Organization organization, Plans plans, int factor) {
        UUID district = organization.establish("bench" + factor, "示例区", "区").id();
        var user = new CurrentUser(new UUID(0, 1), district, "bench", "bench", Authority.JOB);
        UUID unit = organization.create(user, NewUnit.named("示例局")).id();
        plans.create(user, new PlanOfSize(factor, unit).plan());
        return user;
    }

    /** What a user waits for. */
    private interface Work {
        Object of(CurrentUser user);
    }
}
