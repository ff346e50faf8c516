package org.paodao.dashboard;

import org.paodao.kernel.CurrentUser;
import org.paodao.organization.Organization;
import org.paodao.plan.PlanLists;
import org.paodao.plan.Plans;
import org.paodao.plan.align.Alignments;
import org.paodao.plan.align.Passings;
import org.paodao.plan.align.Received;
import org.paodao.plan.setup.NewProgramme;
import org.paodao.plan.setup.Programmes;
import org.paodao.plan.setup.Vocabularies;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the demo shows beyond the plan itself: demonstration areas, a programme, the city above. */
@Component
@Profile("demo")
class DemoBeyond {
    private static final String PROGRAMME = "莲都区共同富裕行动方案（2021—2025年，示例）";

    private final PlanLists lists;
    private final Plans plans;
    private final Vocabularies vocabularies;
    private final Programmes programmes;
    private final Above above;

    DemoBeyond(PlanLists lists, Plans plans, Vocabularies vocabularies, Programmes programmes, Above above) {
        this.lists = lists;
        this.plans = plans;
        this.vocabularies = vocabularies;
        this.programmes = programmes;
        this.above = above;
    }

    /** Loads what is missing. */
    void load(CurrentUser office, CurrentUser city) throws InterruptedException {
        String address = "2023";
        new DemoAreas(lists, plans, vocabularies).load(office, address);
        if (programmes.all(office).isEmpty()) {
            var programme = programmes.create(office, new NewProgramme(PROGRAMME, "示例：把各年度工作要点连在一起。", 2021, 2025));
            programmes
                    .loose(office)
                    .forEach(plan -> programmes.assign(
                            office, new Programmes.Assignment(plan.id(), programme.id(), plan.version())));
        }
        above.maps().load(office, address);
        above.indicators().load(office, city);
        above.values().load(office);
        above.tasks().load(office);
        above.reports().load(office);
        above.cards().load(office);
        above.problems().load(office);
        above.asks().load(office);
        above.waiting().load(office);
        above.matters().load(office);
        above.clocks().load(office);
        above.meetings().load(office);
        above.appraisals().load(office);
        var demo = new DemoCity(lists, plans, above.passings(), above.alignments(), vocabularies);
        demo.load(city, office, above.organization(), above.received());
    }

    /** What lies between the city and the district. */
    @Component
    @Profile("demo")
    record Above(
            Passings passings,
            Alignments alignments,
            Received received,
            Organization organization,
            DemoMaps maps,
            DemoIndicators indicators,
            DemoValues values,
            DemoTasks tasks,
            DemoReports reports,
            DemoCards cards,
            DemoProblems problems,
            DemoAsks asks,
            DemoWaiting waiting,
            DemoMatters matters,
            DemoClocks clocks,
            DemoSittings meetings,
            DemoAppraisals appraisals) {}
}
