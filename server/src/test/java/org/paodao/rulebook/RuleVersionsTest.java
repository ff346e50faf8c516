package org.paodao.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RuleVersionsTest {
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);
    private static final LocalDate JULY = LocalDate.of(2024, 7, 1);

    @Test
    void aVersionWhoseDayHasNotComeLeavesThoseBeforeItInForce() {
        var versions = versions(set("甲", 1, "2024-01-01", null), set("甲", 2, "2024-07-01", null));
        assertThat(versions.on(JUNE)).map(Set::version).contains(1);
        assertThat(versions.on(JULY)).map(Set::version).contains(2);
    }

    @Test
    void aVersionThatHasEndedDoesNotBringBackTheOneBeforeIt() {
        var versions = versions(set("甲", 1, "2024-01-01", null), set("甲", 2, "2024-02-01", "2024-06-30"));
        assertThat(versions.on(JUNE)).map(Set::version).contains(2);
        assertThat(versions.on(JULY)).isEmpty();
    }

    @Test
    void ofSeveralSetsThatHoldTheOneThatCameOutLastIsTaken() {
        var versions = versions(
                set("甲", 1, "2024-01-01", null),
                set("乙", 1, "2024-01-01", "2024-06-30"),
                set("丙", 1, "2025-01-01", null));
        assertThat(versions.on(JUNE)).map(Set::code).contains("乙");
        assertThat(versions.on(JULY)).map(Set::code).contains("甲");
        assertThat(versions.on(LocalDate.of(2023, 12, 31))).isEmpty();
    }

    @Test
    void theNextVersionFollowsTheNewestWhetherItsDayHasComeOrNot() {
        var versions = versions(set("甲", 1, "2024-01-01", null), set("甲", 2, "2030-01-01", null));
        assertThat(versions.newest("甲")).map(Set::version).contains(2);
        assertThat(versions.newest("乙")).isEmpty();
        assertThat(versions.newestFirst())
                .extracting(one -> one.rules().version())
                .containsExactly(2, 1);
    }

    private static Set set(String code, int version, String from, @Nullable String until) {
        return new Set(code, version, LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }

    private static RuleVersions<Set> versions(Set... sets) {
        List<Published<Set>> published = new ArrayList<>();
        for (Set set : sets) {
            published.add(new Published<>(set, "示例", Instant.ofEpochSecond(published.size()), "示例"));
        }
        return new RuleVersions<>(published);
    }

    private record Set(
            String code,
            int version,
            LocalDate from,
            @Nullable LocalDate until) implements DatedRules {}
}
