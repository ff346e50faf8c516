package org.paodao.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.document.UnitMention.Role;
import org.paodao.document.list.ListKind;
import org.paodao.plan.Item;
import org.paodao.plan.ItemView;
import org.paodao.testing.DatabaseTest;

/** Rows that bear one title, and rows whose days name no year. */
@DatabaseTest
class ListTwinsTest extends ListedDistrict {
    private static final String REFORMS = """
            重大改革清单,,,,
            类别,序号,改革事项,牵头单位,完成时间
            甲,1,示例收入改革,区甲局,12月
            甲,2,示例集体改革,区甲局,三季度
            ,,,,
            乙,3,示例户籍改革,区甲局,6月至10月
            乙,4,示例数据改革,区甲局,年底前
            乙,5,示例收入改革,区甲局,6月
            """;

    @BeforeEach
    void aPlan() {
        planLedBy("区甲局");
    }

    @Test
    void eachRowOfOneTitleKeepsItsOwnPlaceAndDay() {
        add(REFORMS);
        assertThat(reforms()).extracting(ListTwinsTest::row).containsExactly(3, 4, 5, 6, 7);
        assertThat(reforms().getFirst().item().deadlines())
                .extracting(Item.Due::text)
                .containsExactly("12月");
        assertThat(reforms().getLast().item().deadlines())
                .extracting(Item.Due::text)
                .containsExactly("6月");
    }

    @Test
    void aRowWhoseTitleTheReaderTakesElsewhereKeepsItsPlaceAndDay() {
        add("""
                类别,序号,改革事项,具体举措,牵头单位,完成时间
                甲,1,示例收入改革,建立示例帮扶机制,区甲局,12月
                甲,2,示例集体改革,量化到人,区甲局,长期坚持
                甲,3,示例户籍改革,,区甲局,2023.6-2023.10
                甲,4,示例收入改革,,区甲局,
                """);
        assertThat(reforms()).extracting(ListTwinsTest::row).containsExactly(2, 3, 4, 5);
        assertThat(reforms().stream().limit(3))
                .allSatisfy(view -> assertThat(view.item().deadlines()).hasSize(1));
        assertThat(reforms().getLast().item().deadlines()).isEmpty();
    }

    @Test
    void daysWithoutAYearFallInThePlansYearAlsoBesideOneOfAnother() {
        add(REFORMS);
        assertThat(days()).containsExactly("2023-12-31", "2023-09-30", "2023-10-31", "2023-12-31", "2023-06-30");
    }

    @Test
    void aRowWithADayOfAnotherYearDoesNotTellTheYearOfTheOthers() {
        add(REFORMS.replace("三季度", "2025.6-2025.10"));
        assertThat(days()).containsExactly("2023-12-31", "2025-10-31", "2023-10-31", "2023-12-31", "2023-06-30");
    }

    @Test
    void aUnitThatLeadsAndAssistsOnlyLeads() {
        add("改革事项,牵头单位,配合单位\n示例改革,区甲局,区甲局\n");
        Item item = reforms().getFirst().item();
        assertThat(item.leads()).extracting(Item.Doer::name).containsExactly("区甲局");
        assertThat(item.with(Role.ASSISTING)).isEmpty();
    }

    private List<String> days() {
        return reforms().stream()
                .map(view -> String.valueOf(view.item().deadlines().getFirst().date()))
                .toList();
    }

    private static int row(ItemView view) {
        var context = Objects.requireNonNull(view.context());
        return Objects.requireNonNull(context.cell()).row();
    }

    private List<ItemView> reforms() {
        return view().items().stream()
                .filter(item -> item.kind().equals("reform"))
                .map(item -> item(item.address()))
                .toList();
    }

    private void add(String text) {
        bring(text, ListKind.REFORMS);
    }
}
