package org.paodao.appraisal.run;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.appraisal.scheme.InputYield;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Figures that people type or bring in a file: results of surveys, amounts of formulas. */
@Service
public class EnteredFigures {
    private static final int LONGEST = 200;
    private static final int MOST_DIGITS = 24;

    private final Entering entering;
    private final EnteredTables tables;
    private final Audit audit;

    EnteredFigures(Entering entering, EnteredTables tables, Audit audit) {
        this.entering = entering;
        this.tables = tables;
        this.audit = audit;
    }

    /** The figures of a round, for whoever appraises. */
    @Transactional(readOnly = true)
    public Board of(CurrentUser user, UUID round) {
        Permissions.require(user, Permission.APPRAISAL_MANAGE);
        return board(user, round, entering.look(user, round));
    }

    private Board board(CurrentUser user, UUID round, Entering.Open open) {
        return new Board(
                open.round(),
                open.asking(InputYield.AMOUNT, InputYield.AMOUNTS),
                open.members(),
                tables.figures(user.jurisdiction(), round));
    }

    /** Keeps figures; one without a value is taken out. The same again changes nothing. */
    @Transactional
    public int enter(CurrentUser user, UUID round, List<Wish> wishes) {
        Entering.Open open = entering.open(user, round, Permission.APPRAISAL_MANAGE);
        tables.hold(round);
        Board board = board(user, round, open);
        List<Refusal.Flaw> flaws = new ArrayList<>();
        wishes.forEach(wish -> flaws.addAll(flaws(open, board, wish)));
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
        Map<Place, TypedFigure> there = new HashMap<>();
        board.figures().forEach(figure -> there.put(new Place(figure.clause(), figure.unit(), figure.name()), figure));
        List<TypedFigure> put = new ArrayList<>();
        List<UUID> gone = new ArrayList<>();
        for (Wish wish : wishes) {
            TypedFigure before = there.get(wish.place());
            BigDecimal value = wish.value();
            if (value == null) {
                if (before != null) {
                    gone.add(before.id());
                }
            } else if (!wish.isSame(before)) {
                put.add(typed(wish, value, before == null ? Ids.next() : before.id()));
            }
        }
        keep(user, round, put, gone);
        return put.size() + gone.size();
    }

    private static TypedFigure typed(Wish wish, BigDecimal value, UUID id) {
        Place place = wish.place();
        return new TypedFigure(id, place.unit(), place.clause(), place.name(), value, wish.answers(), wish.source());
    }

    private void keep(CurrentUser user, UUID round, List<TypedFigure> put, List<UUID> gone) {
        List<UUID> ending =
                Stream.concat(put.stream().map(TypedFigure::id), gone.stream()).toList();
        if (!ending.isEmpty()) {
            tables.past(user, round, ending);
        }
        if (!gone.isEmpty()) {
            tables.remove(user.jurisdiction(), round, gone);
        }
        if (!put.isEmpty()) {
            tables.put(user, round, put);
        }
        if (!put.isEmpty() || !gone.isEmpty()) {
            audit.record(
                    user,
                    Change.event(
                            "appraisal.figures-entered",
                            AppraisalRounds.SUBJECT,
                            round,
                            Map.of("figures", put.size(), "removed", gone.size())));
        }
    }

    private static List<Refusal.Flaw> flaws(Entering.Open open, Board board, Wish wish) {
        List<Refusal.Flaw> flaws = new ArrayList<>();
        if (!board.clauses().containsKey(wish.place().clause())) {
            flaws.add(wish.flaw("clause", "appraisalrun.clause"));
        } else if (!open.holds(wish.place().clause(), wish.place().unit())) {
            flaws.add(wish.flaw("unit", "appraisalrun.unit"));
        }
        BigDecimal value = wish.value();
        if (value != null && value.precision() > MOST_DIGITS) {
            flaws.add(wish.flaw("value", "appraisalrun.figure"));
        }
        if (wish.answers() < 0) {
            flaws.add(wish.flaw("answers", "appraisalrun.answers"));
        }
        if (wish.source().length() > LONGEST || wish.place().name().length() > LONGEST) {
            flaws.add(wish.flaw("source", "appraisalrun.reason", LONGEST));
        }
        return flaws;
    }

    /**
     * Takes a file of figures, all or none.
     *
     * @return how many it changed
     */
    @Transactional
    public int take(CurrentUser user, UUID round, String name, byte[] content) {
        Entering.Open open = entering.open(user, round, Permission.APPRAISAL_MANAGE);
        return enter(user, round, FigureFile.read(content, name, open));
    }

    /** Where a figure stands. */
    public record Place(String clause, UUID unit, String name) {}

    /**
     * A figure as it is wanted.
     *
     * @param value null to take it out
     * @param cells where each part of it stands in a file; empty for a form
     */
    public record Wish(Place place, @Nullable BigDecimal value, int answers, String source, Map<String, String> cells) {
        public Wish {
            cells = Map.copyOf(cells);
        }

        Refusal.Flaw flaw(String part, String key, Object... arguments) {
            String cell = cells.get(part);
            if (cell == null) {
                return Refusal.Flaw.at(part, key, arguments);
            }
            List<Object> more = new ArrayList<>(List.of(cell));
            more.addAll(List.of(arguments));
            return Refusal.Flaw.at("file", key + "-in", more.toArray());
        }

        boolean isSame(@Nullable TypedFigure before) {
            return before != null
                    && value != null
                    && before.value().compareTo(value) == 0
                    && before.answers() == answers
                    && before.source().equals(source);
        }
    }

    /**
     * The figures of a round.
     *
     * @param clauses for which figures are entered, with their titles
     */
    public record Board(
            Round round, Map<String, String> clauses, List<RoundMember> members, List<TypedFigure> figures) {
        public Board {
            members = List.copyOf(members);
            figures = List.copyOf(figures);
        }

        /** The clause's one figure for a unit. */
        public @Nullable TypedFigure figure(String clause, UUID unit) {
            return figures.stream()
                    .filter(figure -> figure.clause().equals(clause)
                            && figure.unit().equals(unit)
                            && figure.name().isEmpty())
                    .findFirst()
                    .orElse(null);
        }
    }
}
