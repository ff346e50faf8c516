package org.paodao;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Grant;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.organization.Unit;
import org.paodao.plan.PlanRef;
import org.paodao.plan.Plans;
import org.paodao.plan.SamplePlan;
import org.paodao.progress.TaskLists;
import org.paodao.progress.report.Place;
import org.paodao.progress.report.ReportContent;
import org.paodao.progress.report.Reports;
import org.paodao.progress.report.SampleReports;
import org.paodao.progress.report.Seen;
import org.paodao.progress.round.Round;
import org.paodao.progress.round.Rounds;
import org.springframework.context.ApplicationContext;

/** A unit that sends its reports without end, in the node of {@link AuditWriter}; it tells of each before it is sent and after it was taken. */
final class ReportWriter {
    private static final int WRITERS = 3;

    private final ApplicationContext node;
    private final CurrentUser office;
    private final PrintStream told;

    ReportWriter(ApplicationContext node, CurrentUser office, PrintStream told) {
        this.node = node;
        this.office = office;
        this.told = told;
    }

    /**
     * Begins to send.
     *
     * @param again what to send once more before, as it was told of
     */
    void start(List<String> again) {
        UUID unit = unit();
        var grants = List.of(Grant.inUnits(Role.LIAISON, Set.of(unit)));
        var liaison = new CurrentUser(
                new UUID(0, 7),
                office.jurisdiction(),
                "liaison",
                "示例联络员",
                new Authority(unit, grants, Authority.NO_CEILING, null));
        PlanRef plan = node.getBean(Plans.class).create(office, SamplePlan.of("killed", unit, unit));
        for (String line : again) {
            String[] words = line.split(" ", -1);
            send(liaison, new Place(UUID.fromString(words[0]), UUID.fromString(words[1])), UUID.fromString(words[2]));
        }
        var lists = node.getBean(TaskLists.class);
        List<UUID> items = List.of("outcomes/1", "outcomes/2").stream()
                .map(address ->
                        lists.item(office, plan.address(), address).list().item())
                .toList();
        for (int writer = 0; writer < WRITERS; writer++) {
            Thread.ofPlatform().start(() -> write(liaison, plan, items));
        }
    }

    private UUID unit() {
        var organization = node.getBean(Organization.class);
        return organization.units(office).stream()
                .findFirst()
                .map(Unit::id)
                .orElseGet(
                        () -> organization.create(office, NewUnit.named("示例局")).id());
    }

    private void write(CurrentUser liaison, PlanRef plan, List<UUID> items) {
        while (true) {
            Round round = SampleReports.open(plan.id());
            node.getBean(Rounds.class).open(office, round);
            items.forEach(item -> send(liaison, new Place(round.id(), item), Ids.next()));
        }
    }

    private void send(CurrentUser liaison, Place place, UUID form) {
        String line = place.round() + " " + place.item() + " " + form;
        told.println("sends " + line);
        node.getBean(Reports.class).send(liaison, place, said(form), new Seen(0, form, 1));
        told.println("taken " + line);
    }

    /** What a form says, another one something else. */
    static ReportContent said(UUID form) {
        return SampleReports.said("本月按计划推进（" + form + "）");
    }
}
