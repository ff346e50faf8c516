package org.paodao.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Grant;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class StaffingTest {
    @Autowired
    private Organization organization;

    @Autowired
    private Access access;

    @Autowired
    private StandIns standIns;

    @Autowired
    private Staffing staffing;

    private CurrentUser office = Districts.NOBODY;
    private CurrentUser officer = Districts.NOBODY;
    private UUID unit = new UUID(0, 0);
    private UUID other = new UUID(0, 0);

    @BeforeEach
    void district() {
        office = Districts.someone(organization);
        officer = office.with(Authority.of(Grant.everywhere(Role.SECURITY_OFFICER)));
        unit = organization.create(office, NewUnit.named("甲局")).id();
        other = organization.create(office, NewUnit.named("乙局")).id();
    }

    @Test
    void whatIsAUnitsWaitsForItsPeopleAndWhatIsTheOfficesForTheOffice() {
        CurrentUser liaison = person("liaison", NewGrant.inOwnUnit(Role.LIAISON), unit);
        CurrentUser clerk = person("clerk", NewGrant.everywhere(Role.OFFICE), null);
        person("stranger", NewGrant.inOwnUnit(Role.LIAISON), other);
        Staff staff = staffing.of(office.jurisdiction());
        assertThat(staff.concerned(Permission.TASK_DRAFT, unit)).containsExactly(liaison.account());
        assertThat(staff.concerned(Permission.TASK_SUBMIT, unit)).isEmpty();
        assertThat(staff.concerned(Permission.TASK_AGREE, null)).containsExactly(clerk.account());
        assertThat(staff.concerned(Permission.TASK_DRAFT, null)).containsExactly(clerk.account());
    }

    @Test
    void whoeverStandsInIsToldToo() {
        CurrentUser liaison = person("liaison", NewGrant.inOwnUnit(Role.LIAISON), unit);
        CurrentUser colleague = person("colleague", NewGrant.everywhere(Role.VIEWER), other);
        standIns.give(
                liaison,
                new NewStandIn(
                        colleague.username(),
                        Set.of(Role.LIAISON),
                        null,
                        LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(3),
                        "示例"));
        assertThat(staffing.of(office.jurisdiction()).concerned(Permission.TASK_DRAFT, unit))
                .containsExactly(liaison.account(), colleague.account());
        standIns.recall(liaison, standIns.given(liaison).getFirst().id());
        assertThat(staffing.of(office.jurisdiction()).concerned(Permission.TASK_DRAFT, unit))
                .containsExactly(liaison.account());
    }

    @Test
    void aClosedAccountIsToldNothing(@Autowired AccountCare care) {
        CurrentUser liaison = person("liaison", NewGrant.inOwnUnit(Role.LIAISON), unit);
        care.close(officer, new AccountAct(liaison.username(), 1, "示例"));
        assertThat(staffing.of(office.jurisdiction()).concerned(Permission.TASK_DRAFT, unit))
                .isEmpty();
    }

    @Test
    void aRoleInATreeReachesItsUnit() {
        var tree = new NewGrant(Role.UNIT_HEAD, NewGrant.Scope.SUBTREE, unit, null, null);
        CurrentUser head = person("head", tree, null);
        Staff staff = staffing.of(office.jurisdiction());
        assertThat(staff.concerned(Permission.TASK_SUBMIT, unit)).containsExactly(head.account());
        assertThat(staff.concerned(Permission.TASK_SUBMIT, other)).isEmpty();
    }

    private CurrentUser person(String name, NewGrant grant, @Nullable UUID works) {
        String username = name + office.username();
        CurrentUser opened =
                access.open(officer, NewAccount.business(username, "示例" + name, works, "seven tall pines"));
        access.grant(officer, opened.account(), grant);
        return access.named(username).orElseThrow();
    }
}
