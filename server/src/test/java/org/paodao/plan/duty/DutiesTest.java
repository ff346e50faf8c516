package org.paodao.plan.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;

/** Who looks after items, inherited from the unit or named for the item. */
@DatabaseTest
class DutiesTest extends PlanWithDuties {
    @Test
    void anItemInheritsFromItsUnitUntilItSaysOtherwise() {
        ItemDuty item = items().getFirst();
        assertThat(liaison(item.duties())).isEqualTo(liaison);

        set(List.of(item.item()), DutyKind.LIAISON, Holder.person(colleague));
        assertThat(liaison(items().getFirst().duties())).isEqualTo(colleague);
        assertThat(liaison(items().get(1).duties())).isEqualTo(liaison);

        set(List.of(item.item()), DutyKind.LIAISON, null);
        assertThat(liaison(items().getFirst().duties())).isEqualTo(liaison);
    }

    @Test
    void aChangeOfManyIsLookedAtFirstAndRefusedWhenTheyChangedMeanwhile() {
        List<UUID> all = items().stream().map(ItemDuty::item).toList();
        var bulk = new BulkDuty(lead, DutyKind.SECTION, all, Holder.section("示例科"));
        BulkDuty.Preview preview = duties.preview(office, "2023", bulk);
        assertThat(preview.changing()).isEqualTo(all.size());
        assertThat(items().getFirst().duties().of(DutyKind.SECTION)).isNull();

        set(all.subList(0, 1), DutyKind.SECTION, Holder.section("另一科"));
        assertThatThrownBy(() -> duties.apply(office, "2023", bulk, preview.seen()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
    }

    @Test
    void aUnitChangesItsOwnDutiesAndNoOthers() {
        CurrentUser own = Districts.with(office, Role.LIAISON, lead);
        CurrentUser foreign = Districts.with(office, Role.UNIT_HEAD, other);
        var bulk = new BulkDuty(lead, DutyKind.LEADER, List.of(), Holder.person(head));
        assertThatThrownBy(() -> duties.preview(foreign, "2023", bulk)).hasMessageContaining("forbidden");
        assertThat(duties.apply(
                        own, "2023", bulk, duties.preview(own, "2023", bulk).seen()))
                .isEqualTo(1);
        assertThatThrownBy(() ->
                        duties.preview(own, "2023", new BulkDuty(other, DutyKind.LEADER, List.of(), Holder.OFFICE)))
                .hasMessageContaining("forbidden");
    }

    @Test
    void somebodyOfAnotherUnitIsNoLiaison() {
        UUID stranger = join(other, "示例外人", "", "", false);
        var bulk = new BulkDuty(lead, DutyKind.LIAISON, List.of(), Holder.person(stranger));
        assertThatThrownBy(() -> duties.preview(office, "2023", bulk)).hasMessageContaining("duty.not-in-unit");
    }

    @Test
    void thePagesShowWhoLooksAfterWhat() {
        assertThat(page(office, items().getFirst().address())).contains("联络员", "示例联络员", "随单位");
        assertThat(page(office, "/units/示例甲局")).contains("单位分工", "示例联络员");
        assertThat(page(office, "/2023/duties?unit=示例甲局")).contains("成批调整", "示例同事");
        CurrentUser foreign = Districts.with(office, Role.LIAISON, other);
        assertThat(page(foreign, "/2023/duties?unit=示例甲局")).contains("示例联络员").doesNotContain("duty-set");
        var answer = mvc.post()
                .uri("/2023/duties/preview")
                .param("unit", "示例甲局")
                .param("kind", "LIAISON")
                .param("person", colleague.toString())
                .param("items", items().getFirst().item().toString())
                .with(As.user(office))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
        assertThat(answer).hasStatusOk().bodyText().contains("将改动1项", "示例同事");
    }
}
