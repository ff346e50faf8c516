package org.paodao.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.WorkingDays;
import org.paodao.supervision.clock.Deadline;
import org.paodao.supervision.clock.Span;
import org.paodao.supervision.clock.Urgency;

/** Walks matters along random steps, allowed or not, beside a table of what is allowed. */
class MatterFlowTest {
    private static final WorkingDays DAYS = new WorkingDays(Map.of(), Set.of(2026));
    private static final LocalDate BEGUN = LocalDate.of(2026, 3, 2);
    private static final UUID LEAD = new UUID(1, 1);

    /** What ends a matter before it is done. */
    private static final Set<String> ENDING = Set.of("withdraw", "split", "merge");

    /** From which stages which step leads where; a stage alone means that it stays. A leader's matter goes back to the leader. */
    private static final Map<String, Map<String, String>> ALLOWED = Map.ofEntries(
            Map.entry("propose", Map.of("REGISTERED", "PROPOSED", "PROPOSED", "PROPOSED")),
            Map.entry("approve", Map.of("PROPOSED", "APPROVED")),
            Map.entry("refuse", Map.of("PROPOSED", "REGISTERED")),
            Map.entry("assign", Map.of("APPROVED", "ASSIGNED")),
            Map.entry("split", Map.of("REGISTERED", "SPLIT", "PROPOSED", "SPLIT", "APPROVED", "SPLIT")),
            Map.entry("merge", Map.of("REGISTERED", "MERGED", "PROPOSED", "MERGED", "APPROVED", "MERGED")),
            Map.entry(
                    "withdraw",
                    all("WITHDRAWN", "REGISTERED PROPOSED APPROVED ASSIGNED SIGNED_FOR IN_HAND DISPUTED ANSWERED")),
            Map.entry("transfer", all("ASSIGNED", "ASSIGNED SIGNED_FOR IN_HAND")),
            Map.entry("sign", Map.of("ASSIGNED", "SIGNED_FOR")),
            Map.entry("begin", Map.of("SIGNED_FOR", "IN_HAND")),
            Map.entry("ask", Map.of("ASSIGNED", "ASSIGNED", "SIGNED_FOR", "SIGNED_FOR", "IN_HAND", "IN_HAND")),
            Map.entry("grant", Map.of("ASSIGNED", "ASSIGNED", "SIGNED_FOR", "SIGNED_FOR", "IN_HAND", "IN_HAND")),
            Map.entry("decline", Map.of("ASSIGNED", "ASSIGNED", "SIGNED_FOR", "SIGNED_FOR", "IN_HAND", "IN_HAND")),
            Map.entry("dispute", all("DISPUTED", "SIGNED_FOR IN_HAND")),
            Map.entry("settle", Map.of("DISPUTED", "IN_HAND")),
            Map.entry("handOver", Map.of("DISPUTED", "ASSIGNED")),
            Map.entry("answer", all("ANSWERED", "SIGNED_FOR IN_HAND")),
            Map.entry("letGo", Map.of("ANSWERED", "FED_BACK")),
            Map.entry("handBack", Map.of("ANSWERED", "IN_HAND")),
            Map.entry("sendBack", Map.of("FED_BACK", "IN_HAND")),
            Map.entry("accept", Map.of("FED_BACK", "CLOSED")),
            Map.entry("release", Map.of("WITH_LEADER", "CLOSED")),
            Map.entry("archive", Map.of("CLOSED", "ARCHIVED")));

    private static Map<String, String> all(String to, String from) {
        return Stream.of(from.split(" ")).collect(Collectors.toMap(one -> one, one -> to));
    }

    @Test
    void noStepLeadsWhereItsStageDoesNotAllow() {
        int taken = 0;
        int refused = 0;
        Set<String> seen = new TreeSet<>();
        for (int seed = 0; seed < 120; seed++) {
            Random random = new Random(seed);
            Matter matter = registered(random.nextBoolean() ? new UUID(7, 7) : null);
            LocalDate today = BEGUN;
            for (int step = 0; step < 30; step++) {
                today = today.plusDays(random.nextInt(4));
                Matter after = stepped(matter, today, random);
                int steps = after.version() - matter.version();
                taken += steps;
                refused += 1 - steps;
                matter = after;
                seen.add(matter.stage().code());
            }
        }
        assertThat(taken).isGreaterThan(500);
        assertThat(refused).isGreaterThan(500);
        assertThat(seen).as("every stage was walked through").hasSize(15);
    }

    /** Mostly a step that leads on, else any. */
    private static String name(Matter matter, LocalDate today, Random random) {
        List<String> names = ALLOWED.keySet().stream().sorted().toList();
        List<String> onward = names.stream()
                .filter(name -> !ENDING.contains(name) && allowed(name, matter, today))
                .toList();
        return random.nextInt(3) == 0 || onward.isEmpty()
                ? names.get(random.nextInt(names.size()))
                : onward.get(random.nextInt(onward.size()));
    }

    /** Takes a random step if it is allowed; the table and the types must agree whether it is. */
    private static Matter stepped(Matter matter, LocalDate today, Random random) {
        String name = name(matter, today, random);
        boolean allowed = allowed(name, matter, today);
        try {
            Matter after = take(name, matter, today);
            assertThat(allowed).as("%s in %s", name, matter.stage()).isTrue();
            assertThat(after.stage().code())
                    .as("%s in %s", name, matter.stage())
                    .isEqualTo(expected(name, matter));
            holds(matter, after);
            return after;
        } catch (Refusal refusal) {
            if (allowed) {
                fail("%s refused in %s: %s".formatted(name, matter.stage(), refusal.flaws()));
            }
            return matter;
        }
    }

    private static boolean allowed(String name, Matter matter, LocalDate today) {
        boolean staged =
                ALLOWED.getOrDefault(name, Map.of()).containsKey(matter.stage().code());
        Term term = matter.term();
        boolean asked = term != null && term.asked() != null;
        return switch (name) {
            case "ask" -> staged && !asked && term != null && !today.isAfter(term.due());
            case "dispute" -> staged && !asked;
            case "grant", "decline" -> asked;
            default -> staged;
        };
    }

    private static String expected(String name, Matter matter) {
        if (name.equals("accept") && matter.subject().given().leader() != null) {
            return "WITH_LEADER";
        }
        return ALLOWED.getOrDefault(name, Map.of()).getOrDefault(matter.stage().code(), "");
    }

    private static Matter take(String name, Matter matter, LocalDate today) {
        return switch (name) {
            case "propose" -> MatterFlow.propose(matter, new Suggestion(LEAD, List.of(), null, ""));
            case "approve" -> MatterFlow.approve(matter);
            case "refuse" -> MatterFlow.refuse(matter, "示例");
            case "assign" -> MatterFlow.assign(matter, term(today));
            case "split" -> MatterFlow.split(matter, today);
            case "merge" -> MatterFlow.merge(matter, new UUID(3, 3), today);
            case "withdraw" -> MatterFlow.withdraw(matter, "示例", today);
            case "transfer" -> MatterFlow.transfer(matter, new UUID(1, 2), term(today));
            case "sign" -> MatterFlow.sign(matter);
            case "begin" -> MatterFlow.begin(matter);
            default -> takeLater(name, matter, today);
        };
    }

    private static Matter takeLater(String name, Matter matter, LocalDate today) {
        return switch (name) {
            case "ask" -> MatterFlow.ask(matter, new Term.Asked(later(matter), "示例"), DAYS, today);
            case "grant" -> MatterFlow.grant(matter, later(matter), DAYS, today);
            case "decline" -> MatterFlow.decline(matter, DAYS, today);
            case "dispute" -> MatterFlow.dispute(matter, "示例", DAYS, today);
            case "settle" -> MatterFlow.settle(matter, DAYS, today);
            case "handOver" -> MatterFlow.handOver(matter, new Suggestion(LEAD, List.of(), null, ""), term(today));
            case "answer" -> MatterFlow.answer(matter, "示例答复", DAYS, today);
            case "letGo" -> MatterFlow.letGo(matter, today);
            case "handBack" -> MatterFlow.handBack(matter, "示例");
            case "sendBack" -> MatterFlow.sendBack(matter, "示例");
            case "accept" -> MatterFlow.accept(matter, today);
            case "release" -> MatterFlow.release(matter, today);
            default -> MatterFlow.archive(matter);
        };
    }

    /** What is true of every step. */
    private static void holds(Matter before, Matter after) {
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(after.result().closedOn() != null)
                .as("what is over has its day: %s", after.stage())
                .isEqualTo(after.stage() instanceof MatterStage.Over);
        Term term = after.term();
        if (term != null) {
            boolean waits = term.asked() != null || after.stage() instanceof MatterStage.Disputed;
            assertThat(term.pausedOn() != null)
                    .as("the clock stands still as long as the unit waits for the office: %s", after)
                    .isEqualTo(waits);
        }
        boolean returned = before.stage() instanceof MatterStage.FedBack && after.stage() instanceof MatterStage.InHand;
        assertThat(after.result().redone() - before.result().redone()).isEqualTo(returned ? 1 : 0);
        if (returned) {
            assertThat(after.term()).as("returned work keeps its clock").isEqualTo(before.term());
        }
        assertThat(after.subject()).isEqualTo(before.subject());
        assertThat(MatterStage.kept(after.stage().code(), after.stage().why(), new UUID(3, 3)))
                .as("what is kept is read again")
                .isEqualTo(after.stage());
    }

    @Test
    void daysThatAUnitWaitsForAreNotCounted() {
        Term term = term(BEGUN);
        assertThat(term.due()).isEqualTo(LocalDate.of(2026, 3, 16));
        Term stopped = term.stopped(DAYS, LocalDate.of(2026, 3, 4));
        Term again = stopped.resumed(DAYS, LocalDate.of(2026, 3, 6));
        assertThat(again.due()).isEqualTo(LocalDate.of(2026, 3, 19));
        assertThat(again.stopped(DAYS, LocalDate.of(2026, 3, 6))
                        .resumed(DAYS, LocalDate.of(2026, 3, 9))
                        .due())
                .as("stopped again on the day on which it went on")
                .isEqualTo(LocalDate.of(2026, 3, 20));
    }

    @Test
    void aDayThatWasGrantedMovesOnByTheDaysThatWereLost() {
        Term granted = term(BEGUN).granted(LocalDate.of(2026, 3, 31), DAYS, BEGUN);
        Term later = granted.stopped(DAYS, LocalDate.of(2026, 3, 9)).resumed(DAYS, LocalDate.of(2026, 3, 10));
        assertThat(later.due()).isEqualTo(LocalDate.of(2026, 4, 2));
    }

    private static Term term(LocalDate on) {
        return Term.of(Deadline.of(on, Span.working(10)), "示例 v1 1", DAYS);
    }

    private static LocalDate later(Matter matter) {
        Term term = matter.term();
        return term == null ? BEGUN.plusDays(30) : term.due().plusDays(7);
    }

    private static Matter registered(@Nullable UUID leader) {
        var subject = new Matter.Subject(
                "INSTRUCTION",
                null,
                "示例",
                "示例",
                new Matter.Given(null, leader, BEGUN),
                Urgency.NORMAL,
                null,
                false,
                null);
        return new Matter(
                new UUID(2, 2),
                "2026-001",
                subject,
                null,
                null,
                new MatterStage.Registered(null),
                Matter.Result.NONE,
                1,
                Instant.EPOCH);
    }
}
