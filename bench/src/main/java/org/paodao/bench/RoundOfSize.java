package org.paodao.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paodao.appraisal.run.AppraisalRounds;
import org.paodao.appraisal.run.EnteredFigures;
import org.paodao.appraisal.run.NewRound;
import org.paodao.appraisal.run.Run;
import org.paodao.appraisal.run.RunLists;
import org.paodao.appraisal.run.Runs;
import org.paodao.appraisal.scheme.Input;
import org.paodao.appraisal.scheme.InputKind;
import org.paodao.appraisal.scheme.NewScheme;
import org.paodao.appraisal.scheme.SchemeBody;
import org.paodao.appraisal.scheme.SchemePublisher;
import org.paodao.appraisal.scheme.SchemePublishing;
import org.paodao.appraisal.scheme.Schemes;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Grant;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.plan.Plans;
import org.paodao.scoring.scheme.Scheme;
import org.springframework.context.ApplicationContext;

/** A round of 200 units by 150 clauses in a district of its own, with a figure for each. */
final class RoundOfSize {
    static final int UNITS = 200;
    static final int CLAUSES = 150;
    private static final int PAUSE_MILLIS = 2;
    private static final LocalDate FROM = LocalDate.of(2023, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2023, 12, 31);

    private final ApplicationContext context;
    private final CurrentUser appraiser;
    private final List<UUID> units = new ArrayList<>();
    private final UUID id;

    RoundOfSize(ApplicationContext context) {
        this.context = context;
        appraiser = appraiser(context);
        id = opened();
    }

    CurrentUser appraiser() {
        return appraiser;
    }

    UUID id() {
        return id;
    }

    UUID unit(int number) {
        return units.get(number);
    }

    /** Runs it and waits until that is done. */
    int run(Run.Kind kind) throws InterruptedException {
        var lists = context.getBean(RunLists.class);
        int number = context.getBean(Runs.class)
                .begin(appraiser, id, kind, UUID.randomUUID().toString());
        Run run = lists.run(lists.round(appraiser, id), number);
        while (run.state().isAtWork()) {
            Thread.sleep(PAUSE_MILLIS);
            run = lists.run(lists.round(appraiser, id), number);
        }
        if (run.state() != Run.State.DONE) {
            throw new IllegalStateException("The run ended as " + run.state());
        }
        return number;
    }

    private static CurrentUser appraiser(ApplicationContext context) {
        UUID district = context.getBean(Organization.class)
                .establish("K1", "示例考核区", "区")
                .id();
        return new CurrentUser(
                new UUID(0, 1),
                district,
                "appraiser",
                "示例考核",
                Authority.of(Grant.everywhere(Role.APPRAISER), Grant.everywhere(Role.OFFICE)));
    }

    private UUID opened() {
        var organization = context.getBean(Organization.class);
        for (int n = 0; n < UNITS; n++) {
            units.add(organization
                    .create(appraiser, NewUnit.named("示例" + n + "局"))
                    .id());
        }
        UUID plan = context.getBean(Plans.class)
                .create(appraiser, new PlanOfSize(1, units.getFirst()).plan())
                .id();
        Scheme scheme = AppraisalWork.rich(CLAUSES);
        UUID by = context.getBean(Schemes.class).found(appraiser, new NewScheme("K", "示例方案", body(scheme)));
        context.getBean(SchemePublisher.class).publish(appraiser, by, new SchemePublishing("k", 1, FROM, null, "示例"));
        var rounds = context.getBean(AppraisalRounds.class);
        UUID round = rounds.open(appraiser, new NewRound("k", "示例考核", plan, FROM, UNTIL, UNTIL, by, 1));
        Map<UUID, String> groups = new HashMap<>();
        units.forEach(unit -> groups.put(unit, AppraisalWork.GROUP));
        rounds.members(appraiser, round, rounds.one(appraiser, round).version(), groups);
        context.getBean(EnteredFigures.class).enter(appraiser, round, figures(units));
        return round;
    }

    private static SchemeBody body(Scheme scheme) {
        Map<String, Input> inputs = new HashMap<>();
        scheme.clauses().stream()
                .filter(clause -> !clause.isBranch())
                .forEach(clause -> inputs.put(clause.code(), new Input(InputKind.FIGURE, Map.of("what", "示例"))));
        return new SchemeBody(scheme, inputs);
    }

    private static List<EnteredFigures.Wish> figures(List<UUID> units) {
        List<EnteredFigures.Wish> wishes = new ArrayList<>();
        for (int unit = 0; unit < units.size(); unit++) {
            for (int clause = 0; clause < CLAUSES; clause++) {
                wishes.add(new EnteredFigures.Wish(
                        new EnteredFigures.Place("c" + clause, units.get(unit), ""),
                        BigDecimal.valueOf(AppraisalWork.value(1, unit, clause), AppraisalWork.DECIMALS),
                        1,
                        "示例",
                        Map.of()));
            }
        }
        return wishes;
    }
}
