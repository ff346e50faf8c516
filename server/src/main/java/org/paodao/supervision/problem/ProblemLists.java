package org.paodao.supervision.problem;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.access.Reach;
import org.paodao.indicator.light.LightLine;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.paodao.supervision.clock.ClockLight;
import org.paodao.supervision.clock.Dial;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Problems as they are read: a unit sees its own, those that it verifies and those for which it looks for like cases; who supervises sees all. */
@Service
@Transactional(readOnly = true)
public class ProblemLists {
    /** So many are on a page. */
    public static final int AT_ONCE = 100;

    /** So many are in a file. */
    private static final int MOST = 10_000;

    private static final int ALIKE_AMONG = 300;

    private final ProblemTables tables;
    private final ProblemParts parts;
    private final ProblemSurroundings surroundings;
    private final Organization organization;
    private final ProblemRuleBook rules;

    ProblemLists(
            ProblemTables tables,
            ProblemParts parts,
            ProblemSurroundings surroundings,
            Organization organization,
            ProblemRuleBook rules) {
        this.tables = tables;
        this.parts = parts;
        this.surroundings = surroundings;
        this.organization = organization;
        this.rules = rules;
    }

    /**
     * A page of the problems that pass a filter, newest first.
     *
     * @param after the last of the page before; null for the first page
     */
    public Listed problems(CurrentUser user, ProblemFilter filter, @Nullable UUID after) {
        List<ProblemLine> found = found(user, filter, after, AT_ONCE + 1);
        boolean more = found.size() > AT_ONCE;
        List<ProblemLine> page = more ? found.subList(0, AT_ONCE) : found;
        return listed(user, page, more ? page.getLast().problem().id() : null);
    }

    /** All of them, for a file. */
    public Listed all(CurrentUser user, ProblemFilter filter) {
        return listed(user, found(user, filter, null, MOST), null);
    }

    private List<ProblemLine> found(CurrentUser user, ProblemFilter filter, @Nullable UUID after, int limit) {
        Permissions.require(user, Permission.PROBLEM_READ);
        Reach reach = Permissions.reach(user, Permission.PROBLEM_READ);
        return tables.lines(user.jurisdiction(), filter, reach.everything() ? null : reach.units(), after, limit);
    }

    private Listed listed(CurrentUser user, List<ProblemLine> lines, @Nullable UUID next) {
        Dial dial = surroundings.dial(user.jurisdiction());
        return new Listed(lines, names(user, lines.stream().map(ProblemLine::problem)), dial, next);
    }

    private Map<UUID, String> names(CurrentUser user, Stream<Problem> problems) {
        Set<UUID> units = new HashSet<>();
        problems.forEach(problem -> {
            units.add(problem.unit());
            UUID verifier = problem.terms().verifier();
            if (verifier != null) {
                units.add(verifier);
            }
        });
        return units.isEmpty() ? Map.of() : organization.names(user, units);
    }

    /** One problem with all that was done about it. */
    public ProblemView problem(CurrentUser user, UUID id) {
        Problem problem = seen(user, id);
        UUID district = user.jurisdiction();
        List<LikeCase> likes = parts.likes(district, id);
        List<ProblemStep> steps = parts.steps(district, id);
        Dial dial = surroundings.dial(district);
        return new ProblemView(
                problem,
                names(user, problem, likes, steps),
                parts.measures(district, id),
                steps,
                parts.files(district, id),
                likes,
                parts.checks(district, id),
                new ProblemView.Beside(
                        alike(user, problem),
                        numbers(user, problem, likes),
                        light(user, problem),
                        parts.reinspected(user, problem, steps)),
                rights(user, problem, likes),
                dial);
    }

    private Problem seen(CurrentUser user, UUID id) {
        Permissions.require(user, Permission.PROBLEM_READ);
        Reach reach = Permissions.reach(user, Permission.PROBLEM_READ);
        return tables.one(user.jurisdiction(), id)
                .filter(one -> reach.everything() || tables.isSeen(user.jurisdiction(), id, reach.units()))
                .orElseThrow(() -> Refusal.notFound("supervisionproblem.unknown"));
    }

    private Map<UUID, String> names(CurrentUser user, Problem problem, List<LikeCase> likes, List<ProblemStep> steps) {
        Set<UUID> units = new HashSet<>();
        units.add(problem.unit());
        likes.forEach(like -> units.add(like.unit()));
        Stream.concat(
                        Stream.of(problem.terms().verifier(), signedFor(problem)),
                        steps.stream().map(ProblemStep::unit))
                .filter(Objects::nonNull)
                .forEach(units::add);
        return organization.names(user, units);
    }

    private static @Nullable UUID signedFor(Problem problem) {
        Signature signed = problem.verifiedBy();
        return signed == null ? null : signed.unit();
    }

    /** What says nearly the same is the affair of those who see the whole list. */
    private List<AlikeProblem> alike(CurrentUser user, Problem problem) {
        if (!Permissions.reach(user, Permission.PROBLEM_READ).everything()) {
            return List.of();
        }
        var type =
                new ProblemRules.Type(problem.source().group(), problem.source().name());
        return AlikeProblem.among(
                tables.ofKind(user.jurisdiction(), problem.unit(), type, ALIKE_AMONG),
                problem.content(),
                problem,
                rules.today(user).alike());
    }

    private Map<UUID, String> numbers(CurrentUser user, Problem problem, List<LikeCase> likes) {
        Set<UUID> ids = new HashSet<>();
        Stream.concat(Stream.of(problem.source().origin()), likes.stream().map(LikeCase::found))
                .filter(Objects::nonNull)
                .forEach(ids::add);
        return ids.isEmpty() ? Map.of() : tables.numbers(user.jurisdiction(), ids);
    }

    private @Nullable LightLine light(CurrentUser user, Problem problem) {
        String indicator = problem.about().indicator();
        return indicator == null || !Permissions.may(user, Permission.INDICATOR_READ)
                ? null
                : surroundings.light(user, indicator).orElse(null);
    }

    private static ProblemView.Rights rights(CurrentUser user, Problem problem, List<LikeCase> likes) {
        Set<UUID> answers = new HashSet<>();
        likes.stream()
                .map(LikeCase::unit)
                .filter(unit -> Permissions.mayFor(user, Permission.PROBLEM_RECTIFY, unit))
                .forEach(answers::add);
        boolean own = problem.unit().equals(user.authority().unit());
        return new ProblemView.Rights(
                !own && Permissions.may(user, Permission.PROBLEM_MANAGE),
                Permissions.mayFor(user, Permission.PROBLEM_RECTIFY, problem.unit()),
                Verifications.isVerifier(user, problem),
                answers);
    }

    /**
     * Problems with the names of their units.
     *
     * @param dial how near their days are
     * @param next the last of them when there are more; else null
     */
    public record Listed(
            List<ProblemLine> lines,
            Map<UUID, String> names,
            Dial dial,
            @Nullable UUID next) {
        public Listed {
            lines = List.copyOf(lines);
            names = Map.copyOf(names);
        }

        /** How near the day of a problem is; nothing is near any more when it is closed. */
        public ClockLight light(Problem problem) {
            return problem.stage().open() ? dial.light(problem.due()) : ClockLight.CALM;
        }
    }
}
