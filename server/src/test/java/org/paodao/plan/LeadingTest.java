package org.paodao.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.paodao.document.UnitMention.Role;
import org.paodao.kernel.Ids;
import org.paodao.plan.ItemTable.Column;

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
        assertThat(item.isLed()).isFalse();
    }

    @Test
    void whoLeadsStandsBeforeWhoIsResponsible() {
        Item item = item(RESPONSIBLE, LEAD);
        assertThat(item.leads()).containsExactly(LEAD);
        assertThat(item.isLed()).isTrue();
        assertThat(item().isLed()).isFalse();
    }

    @Test
    void tablesAndFilesHaveAColumnForEachRole() {
        ItemTable.Row responsible = row(item(RESPONSIBLE));
        assertThat(responsible.text(Column.LEAD)).isEmpty();
        assertThat(responsible.text(Column.RESPONSIBLE)).isEqualTo("甲局");
        assertThat(responsible.has(Column.LEAD)).isFalse();
        ItemTable.Row all = row(item(RESPONSIBLE, LEAD, ASSISTING));
        assertThat(all.text(Column.LEAD)).isEqualTo("乙局");
        assertThat(all.text(Column.RESPONSIBLE)).isEqualTo("甲局");
        assertThat(all.text(Column.ASSISTING)).isEqualTo("丙局");
        assertThat(row(item()).has(Column.RESPONSIBLE)).isFalse();
    }

    private static ItemTable.Row row(Item item) {
        return new ItemTable.Row(item, List.of(), Map.of(), 0, new ShownLights.Shown(true, List.of()));
    }
}
