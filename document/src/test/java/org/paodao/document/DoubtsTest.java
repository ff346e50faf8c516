package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a person should look at first though every word of it was read. */
class DoubtsTest {
    private static final int SURE = 60;

    private static List<DraftItem> items(String body) {
        return DocumentReader.plain().readText("青岭市2031年工作要点\n一、促消费\n" + body).items();
    }

    private static String listed(int items) {
        var text = new StringBuilder();
        for (int i = 1; i <= items; i++) {
            text.append("%d.办好第%d场展会。（责任单位：市商务局）\n".formatted(i, i));
        }
        return text.toString();
    }

    @Test
    void theUnitsOfPartsThatDifferentOnesLeadByDifferentDaysAreDoubtful() {
        var parts = items("""
                1.办好普查。一是摸清底数（市统计局牵头，3月底前）；二是开展核查（市商务局牵头，6月底前）。
                2.办好展会。（责任单位：市商务局）
                """);
        assertThat(parts.getFirst().units()).hasSize(2).allMatch(unit -> unit.confidence() < SURE);
        assertThat(parts.getLast().units()).hasSize(1).allMatch(unit -> unit.confidence() >= SURE);
    }

    @Test
    void theUnitsOfPartsWithOneLeadAreNot() {
        var parts = items("1.办好普查。一是摸清底数（市统计局牵头，3月底前）；二是开展核查（市统计局牵头，6月底前）。\n2.办好展会。（责任单位：市商务局）\n");
        assertThat(parts.getFirst().units()).hasSize(1).allMatch(unit -> unit.confidence() >= SURE);
    }

    @Test
    void anItemOfNobodyIsDoubtfulWhereMostNameSomebody() {
        var items = items(listed(5) + "6.办好夜市。年内举办夜市。\n");
        assertThat(items).hasSize(6);
        assertThat(items.getLast().title().confidence()).isLessThan(SURE);
        assertThat(items.subList(0, 5)).allMatch(item -> item.title().confidence() >= SURE);
    }

    @Test
    void anItemOfNobodyIsNotDoubtfulAmongOthersLikeIt() {
        var items = items("""
                1.办好展会。（责任单位：市商务局）
                2.办好夜市。年内举办夜市。
                3.办好灯会。年内举办灯会。
                4.办好书市。年内举办书市。
                5.办好花市。（责任单位：市城管局）
                6.办好集市。年内举办集市。
                """);
        assertThat(items).hasSize(6).allMatch(item -> item.title().confidence() >= SURE);
    }
}
