package org.paodao;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Grant;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Role;
import org.paodao.organization.Organization;
import org.paodao.supervision.MatterWork;
import org.paodao.supervision.NewMatter;
import org.paodao.supervision.Suggestion;
import org.paodao.supervision.Supervision;
import org.paodao.supervision.clock.Urgency;
import org.springframework.context.ApplicationContext;

/** An office that gives matters to a unit that signs for them, without end, in the node of {@link AuditWriter}; it tells of each before and after its five steps. */
final class MatterWriter {
    private final ApplicationContext node;
    private final CurrentUser office;
    private final CurrentUser liaison;
    private final UUID unit;
    private final PrintStream told;

    /** Writes for the first unit that somebody knows. */
    MatterWriter(ApplicationContext node, CurrentUser somebody, PrintStream told) {
        this.node = node;
        this.told = told;
        this.unit = node.getBean(Organization.class).units(somebody).getFirst().id();
        this.office = new CurrentUser(
                new UUID(0, 8),
                somebody.jurisdiction(),
                "office",
                "示例督查员",
                Authority.of(Grant.everywhere(Role.OFFICE)));
        var grants = List.of(Grant.inUnits(Role.LIAISON, Set.of(unit)));
        this.liaison = new CurrentUser(
                new UUID(0, 9),
                somebody.jurisdiction(),
                "liaison",
                "示例联络员",
                new Authority(unit, grants, Authority.NO_CEILING, null));
    }

    /**
     * Begins to give.
     *
     * @param again what to give once more before, step by step, as it was told of
     */
    void start(List<String> again) {
        again.forEach(this::give);
        Thread.ofPlatform().start(() -> {
            while (true) {
                give(Ids.next().toString());
            }
        });
    }

    private void give(String key) {
        told.println("gives " + key);
        var supervision = node.getBean(Supervision.class);
        UUID id = supervision.register(office, wish(key));
        supervision.propose(office, id, 1, new Suggestion(unit, List.of(), null, "示例：请牵头办理"));
        supervision.approve(office, id, 2);
        supervision.assign(office, id, 3);
        node.getBean(MatterWork.class).sign(liaison, id, 4);
        told.println("signed " + key);
    }

    private NewMatter wish(String key) {
        return new NewMatter(
                key,
                "INSTRUCTION",
                null,
                "示例事项" + key,
                "示例：请研究落实并报结果。",
                "示例领导",
                null,
                LocalDate.now(node.getBean(Clock.class)),
                Urgency.NORMAL,
                null,
                false,
                Set.of());
    }
}
