package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each indicator is judged in one portion, with all it looks at, and what few units have is one portion. */
class PortionsTest {
    private static final Map<String, Set<String>> LOOKS_AT = Map.of(
            "R1", Set.of("N1", "D1"),
            "R2", Set.of("N1", "D2"),
            "R3", Set.of("N2", "D2"),
            "R4", Set.of("N2", "D1"));
    private static final List<String> CODES = List.of("D2", "R3", "N1", "R1", "D1", "R4", "N2", "R2");
    private static final Map<String, Integer> TEN_LINES_EACH = tenLinesEach();

    private static Map<String, Integer> tenLinesEach() {
        Map<String, Integer> lines = new HashMap<>();
        CODES.forEach(code -> lines.put(code, 10));
        return lines;
    }

    @Test
    void whatFitsIsOnePortion() {
        assertThat(portions(80)).containsExactly(Set.copyOf(CODES));
    }

    @Test
    void thoseThatLookAtTheSameFiguresGoTogether() {
        assertThat(portions(50))
                .as("N1, D1, D2 are read for R1 and R2, then N2, D1, D2 for R3 and R4")
                .containsExactly(Set.of("R1", "R2", "N1", "D1", "D2"), Set.of("R3", "R4", "N2"));
    }

    @Test
    void whatIsTooMuchByItselfIsAPortionOfItsOwn() {
        assertThat(portions(1))
                .hasSize(4)
                .allSatisfy(portion -> assertThat(portion)
                        .filteredOn(code -> code.startsWith("R"))
                        .hasSize(1));
    }

    @Test
    void thoseThatLookAtEachOtherAreJudgedToo() {
        var circle = new Portions(codes -> Set.of("A", "B"), Map.of("A", 10, "B", 10), 5);
        assertThat(circle.of(List.of("B", "A"))).containsExactly(Set.of("A", "B"));
        assertThat(circle.of(List.of())).isEmpty();
    }

    @Test
    void eachIsJudgedOnceHoweverFewLinesAreReadAtOnce() {
        assertThat(IntStream.rangeClosed(1, 90))
                .allSatisfy(atOnce -> assertThat(portions(atOnce))
                        .flatExtracting(Set::copyOf)
                        .containsExactlyInAnyOrderElementsOf(CODES));
    }

    private static List<Set<String>> portions(int atOnce) {
        return new Portions(PortionsTest::neededFor, TEN_LINES_EACH, atOnce).of(CODES);
    }

    private static Set<String> neededFor(Collection<String> codes) {
        Set<String> needed = new HashSet<>(codes);
        codes.forEach(code -> needed.addAll(LOOKS_AT.getOrDefault(code, Set.of())));
        return needed;
    }
}
