package org.paodao.indicator.value;

import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.kernel.Sha256;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Figures that come many at a time in a call: parsed in one pass, looked up in memory, written by sets; all or none. */
@Service
public class ValueLoads {
    private final Bulk bulk;
    private final LoadTables tables;

    ValueLoads(Bulk bulk, LoadTables tables) {
        this.bulk = bulk;
        this.tables = tables;
    }

    /**
     * Takes figures from CSV with the columns code, unit, part, period, value, stage, source, comment. Those of the office stand at once where no unit reported
     * any; those of a unit are drafts. The same content again changes nothing.
     *
     * @throws Refusal at each cell that cannot be taken; then nothing changes
     */
    @Transactional
    public Loaded load(CurrentUser user, String name, InputStream csv) {
        require(user);
        MessageDigest digest = Sha256.digest();
        Resolving resolving = bulk.resolving(user);
        List<Problem> problems = new ArrayList<>();
        CsvLoad.Read read = CsvLoad.read(new DigestInputStream(csv, digest), resolving, problems);
        resolving
                .columns()
                .repeated()
                .forEach((n, first) -> problems.add(
                        line(resolving.columns().rowOf(n), Flaw.of("indicatorvalue.twice-in-rows", first.toString()))));
        refuse(problems);
        Bulk.Looked looked = bulk.look(user, resolving);
        refuse(resolving, looked.flaws());
        String hash = HexFormat.of().formatHex(digest.digest());
        return take(user, new Bulk.Taking(resolving, looked, new Bulk.Told(name, hash, read.lines())), read);
    }

    private Loaded take(CurrentUser user, Bulk.Taking taking, CsvLoad.Read read) {
        UUID id = Ids.next();
        Bulk.Told told = taking.told();
        int figures = taking.resolving().columns().size();
        Bulk.Taken taken = bulk.take(user, id, taking);
        refuse(taking.resolving(), taken.flaws());
        BulkTables.Counts counts = taken.counts();
        boolean took = counts.fresh() + counts.changed() > 0;
        if (took) {
            tables.insert(user, LoadLine.taken(id, new Bulk.Told(told.name(), told.sha256(), figures), counts));
        }
        return new Loaded(
                took ? id : null,
                figures,
                read.bare(),
                counts.fresh(),
                counts.changed(),
                figures - counts.fresh() - counts.changed(),
                counts.warned(),
                read.doubts().stream().map(Doubt::of).toList(),
                told.sha256());
    }

    static void require(CurrentUser user) {
        if (!Permissions.may(user, Permission.VALUE_LOAD)) {
            Permissions.require(user, Permission.VALUE_ENTER);
        }
    }

    private static Problem line(int row, Flaw flaw) {
        return new Problem("", String.valueOf(row), flaw);
    }

    private static void refuse(Resolving resolving, Map<Integer, Flaw> flaws) {
        List<Problem> problems = new ArrayList<>();
        flaws.forEach((n, flaw) -> problems.add(line(resolving.columns().rowOf(n), flaw)));
        refuse(problems);
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw Refusal.invalid(Problem.first(problems, RowReader.MOST_PROBLEMS).stream()
                    .map(Problem::told)
                    .map(problem -> new Flaw(
                            problem.cell(), problem.flaw().key(), problem.flaw().arguments()))
                    .toList());
        }
    }

    /**
     * What a load did.
     *
     * @param load under which it is listed; null when it changed nothing
     * @param figures how many it holds
     * @param withoutFigure how many of its lines have none; they were left out
     * @param warnings how much the checks found; {@link Warnings} lists and answers it
     * @param doubts names that are not like those of the indicators; nothing is refused for it
     * @param sha256 of its content
     */
    public record Loaded(
            @Nullable UUID load,
            int figures,
            int withoutFigure,
            int fresh,
            int changed,
            int unchanged,
            int warnings,
            List<Doubt> doubts,
            String sha256) {}

    /**
     * A code that may be mistyped.
     *
     * @param cell in which the name stands
     * @param name that stands there
     * @param indicator the name of the indicator with the code
     */
    public record Doubt(String cell, String code, String name, String indicator) {
        static Doubt of(Problem problem) {
            List<Object> said = problem.flaw().arguments();
            return new Doubt(
                    problem.cell(),
                    String.valueOf(said.get(0)),
                    String.valueOf(said.get(1)),
                    String.valueOf(said.get(2)));
        }
    }
}
