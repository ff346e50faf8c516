package org.paodao.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.Organization;
import org.paodao.organization.People;
import org.paodao.organization.PersonFacts;
import org.paodao.organization.PostFacts;
import org.paodao.organization.Unit;
import org.paodao.organization.UnitLists;
import org.paodao.plan.duty.BulkDuty;
import org.paodao.plan.duty.Duties;
import org.paodao.plan.duty.Duty;
import org.paodao.plan.duty.DutyKind;
import org.paodao.plan.duty.Holder;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes people up for every unit, all marked 示例, with the duties they hold; one of them leaves. */
@Component
@Profile("demo")
class DemoPeople {
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨";
    private static final String MARK = "某（示例）";
    private static final String LEAVING = "区教育局";
    private static final String SECTION = "综合科";

    private final Organization organization;
    private final UnitLists lists;
    private final People people;
    private final Duties duties;

    DemoPeople(Organization organization, UnitLists lists, People people, Duties duties) {
        this.organization = organization;
        this.lists = lists;
        this.people = people;
        this.duties = duties;
    }

    void load(CurrentUser office) {
        if (!people.all(office, lists.today()).isEmpty()) {
            return;
        }
        int number = 0;
        for (Unit unit : organization.units(office)) {
            if (!unit.kind().equals("行政区")) {
                staff(office, unit, number++);
            }
        }
        organization.named(office, LEAVING).ifPresent(unit -> leave(office, unit.id()));
    }

    /** Last, so that an open handover says that everybody is there. */
    private void leave(CurrentUser office, UUID unit) {
        Duty liaison = duties.ofUnit(office, unit).of(DutyKind.LIAISON);
        UUID person = liaison == null ? null : liaison.holder().person();
        if (person != null) {
            var post = people.posts(office, List.of(person)).getFirst();
            people.leave(office, person, post.post(), new People.Leaving(lists.today(), "示例：工作调动"));
        }
    }

    private void staff(CurrentUser office, Unit unit, int number) {
        UUID leader = join(office, unit, number, new Kind("主要负责人", "", true));
        UUID deputy = join(office, unit, number + 5, new Kind("副职", "", false));
        UUID liaison = join(office, unit, number + 9, new Kind("联络员", SECTION, false));
        UUID second = join(office, unit, number + 12, new Kind("科长", SECTION, false));
        name(office, unit, DutyKind.LEADER, Holder.person(number % 3 == 0 ? leader : deputy));
        name(office, unit, DutyKind.SECTION, Holder.section(SECTION));
        name(office, unit, DutyKind.LIAISON, Holder.person(number % 4 == 0 ? second : liaison));
    }

    private UUID join(CurrentUser office, Unit unit, int number, Kind kind) {
        String name = SURNAMES.charAt(number % SURNAMES.length()) + MARK;
        LocalDate since = lists.today().minusYears(1);
        var post = new PostFacts(unit.id(), kind.section(), kind.title(), kind.leads(), since);
        return people.add(office, new PersonFacts("", name, "", null), post);
    }

    private void name(CurrentUser office, Unit unit, DutyKind kind, Holder holder) {
        var bulk = new BulkDuty(unit.id(), kind, List.of(), holder);
        duties.apply(office, "", bulk, duties.preview(office, "", bulk).seen());
    }

    /** What somebody is. */
    private record Kind(String title, String section, boolean leads) {}
}
