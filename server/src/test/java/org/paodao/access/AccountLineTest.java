package org.paodao.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.Role;

/** Which roles an account is offered. */
class AccountLineTest {
    private static AccountLine account(Role.Sphere sphere, boolean program) {
        var id = UUID.randomUUID();
        return new AccountLine(id, "x", "示例", null, sphere, program, true, false, false, false, false, List.of(), 0);
    }

    @Test
    void aProgramReadsAndReportsAndDecidesNothing() {
        var program = account(Role.Sphere.BUSINESS, true);
        assertThat(Role.values())
                .filteredOn(program::mayBe)
                .containsExactlyInAnyOrder(Role.OFFICE, Role.LIAISON, Role.VIEWER);
    }

    @Test
    void aPersonMayHoldTheRolesOfTheAccountsPurposeOnly() {
        for (Role.Sphere sphere : Role.Sphere.values()) {
            var person = account(sphere, false);
            assertThat(Role.values()).filteredOn(person::mayBe).allMatch(role -> role.sphere() == sphere);
            assertThat(Role.values()).anyMatch(person::mayBe);
        }
    }
}
