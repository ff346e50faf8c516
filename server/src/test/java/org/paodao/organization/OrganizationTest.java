package org.paodao.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Audit;
import org.paodao.kernel.Refusal;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class OrganizationTest {
    @Autowired
    private Organization organization;

    @Autowired
    private Audit audit;

    @Test
    void aUnitIsFoundUnderEachOfItsNames() {
        var user = Districts.someone(organization);
        var unit = organization.create(user, new NewUnit("区交通运输局", "示例区交通运输局", "部门", null, List.of("区交通局")));

        assertThat(organization.named(user, "区交通运输局")).contains(unit);
        assertThat(organization.named(user, "区交通局")).contains(unit);
        assertThat(organization.named(user, "示例区交通运输局")).contains(unit);
        assertThat(organization.named(user, "区教育局")).isEmpty();
    }

    @Test
    void aNameMeansOneUnitAtATime() {
        var user = Districts.someone(organization);
        organization.create(user, NewUnit.named("区教育局"));
        var health = organization.create(user, NewUnit.named("区卫健局"));

        assertThatThrownBy(() -> organization.create(user, NewUnit.named("区教育局")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> organization.addAlias(user, health.id(), "区教育局"))
                .isInstanceOf(Refusal.class);
        assertThat(organization.units(user)).hasSize(2);
    }

    @Test
    void theSameAliasTwiceChangesNothing() {
        var user = Districts.someone(organization);
        var unit = organization.create(user, NewUnit.named("区发改局"));

        organization.addAlias(user, unit.id(), "区发展和改革局");
        organization.addAlias(user, unit.id(), "区发展和改革局");

        assertThat(organization.units(user).getFirst().aliases()).containsExactly("区发展和改革局");
        assertThat(audit.trail(user, unit.id())).hasSize(2);
    }

    @Test
    void anotherDistrictsUnitsDoNotExist() {
        var here = Districts.someone(organization);
        var there = Districts.someone(organization);
        var unit = organization.create(here, NewUnit.named("区民政局"));

        assertThat(organization.units(there)).isEmpty();
        assertThat(organization.named(there, "区民政局")).isEmpty();
        assertThat(audit.trail(there, unit.id())).isEmpty();
    }
}
