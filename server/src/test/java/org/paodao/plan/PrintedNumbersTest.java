package org.paodao.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedNumbersTest {
    private static final UUID LEAD = new UUID(0, 1);

    @ParameterizedTest
    @CsvSource({"26,26", "5.,5", "(一),1", "（二十一）,21", "十,10", "十八,18", "一百零三,103", "一百二十,120", "第三项,3", "7、,7"})
    void aLabelIsTheNumberThatItPrints(String label, int number) {
        assertThat(PrintedNumbers.value(label)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "•", "3.1", "A", "GZ-01", "0", "二一", "百", "20235"})
    void whatIsNoWholeNumberNamesNothing(String label) {
        assertThat(PrintedNumbers.value(label)).isZero();
    }

    @Test
    void itemsKeepTheirNumbersWhereSomeAreLeftOut() {
        assertThat(numbers(Set.of(), "26", "28", "29")).containsExactly(26, 28, 29);
    }

    @Test
    void numberingThatBeginsAnewNamesNoItem() {
        assertThat(numbers(Set.of(), "1", "2", "3", "1", "2")).containsOnly(0);
    }

    @Test
    void oneNumberPrintedTwiceIsASlipOfTheLater() {
        assertThat(numbers(Set.of(), "1", "2", "2", "4")).containsExactly(1, 2, 0, 4);
    }

    @Test
    void aListThatPrintsANumberTwiceIsCountedOnAsAWhole() {
        var list = new NewContent.Source("清单.csv", null, "文", "work");
        assertThat(numbers(content(list, "1", "3", "3", "6", "7"), Set.of())).containsOnly(0);
        assertThat(numbers(content(list, "1", "3", "", "6", "7"), Set.of())).containsExactly(1, 3, 0, 6, 7);
    }

    @Test
    void aListThatBeginsAgainWithANumberOfThePlanIsCountedOn() {
        assertThat(numbers(Set.of("works/2"), "2", "3")).containsOnly(0);
        assertThat(numbers(Set.of("works/1", "works/2"), "3", "5")).containsExactly(3, 5);
    }

    @Test
    void whatNobodyPrintedIsCounted() {
        var content = content(null, "4", "5");
        assertThat(new PrintedNumbers(content, Map.of("work", "works"), Set.of()).of("k0"))
                .isZero();
    }

    private static List<Integer> numbers(Set<String> held, String... labels) {
        return numbers(content(new NewContent.Source("文件.txt", null, "文"), labels), held);
    }

    private static List<Integer> numbers(NewContent content, Set<String> held) {
        var numbers = new PrintedNumbers(content, Map.of("work", "works"), held);
        return content.items().stream().map(item -> numbers.of(item.key())).toList();
    }

    private static NewContent content(NewContent.@Nullable Source source, String... labels) {
        var items = new ArrayList<NewItem>();
        for (String label : labels) {
            items.add(SamplePlan.labelled(SamplePlan.simple("k" + items.size(), "work", "事项", null, LEAD), label));
        }
        return new NewContent(source, List.of(), List.of(), List.of(), items, List.of());
    }
}
