package org.paodao.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.paodao.document.UnitMention.Role;
import org.paodao.kernel.Ids;

/** Who leads an item. */
class LeadingTest {
    private static final Item.Doer RESPONSIBLE = new Item.Doer(null, "甲局", "甲局", Role.RESPONSIBLE);
    private static final Item.Doer LEAD = new Item.Doer(null, "乙局", "乙局", Role.LEAD);
    private static final Item.Doer ASSISTING = new Item.Doer(null, "丙局", "丙局", Role.ASSISTING);

    private static Item item(Item.Doer... doers) {
        return new Item(
                Ids.next(),
                "works",
                1,
                "work",
                "",
                "",
                "修路",
                "",
                null,
                false,
                null,
                null,
                List.of(),
                List.of(doers),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void whereNobodyLeadsWhoIsResponsibleStandsThereAndIsNotCalledLead() {
        Item item = item(RESPONSIBLE, ASSISTING);
        assertThat(item.leads()).containsExactly(RESPONSIBLE);
        assertThat(item.others()).containsExactly(ASSISTING);
        assertThat(item.isLed()).isFalse();
    }

    @Test
    void whoLeadsStandsBeforeWhoIsResponsible() {
        Item item = item(RESPONSIBLE, LEAD);
        assertThat(item.leads()).containsExactly(LEAD);
        assertThat(item.others()).containsExactly(RESPONSIBLE);
        assertThat(item.isLed()).isTrue();
        assertThat(item().isLed()).isFalse();
    }
}
