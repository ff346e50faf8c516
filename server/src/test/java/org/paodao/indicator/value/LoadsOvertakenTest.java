package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.kernel.Role;
import org.paodao.scoring.Period;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What a colleague enters between the check of a load and its writing is not replaced unseen. */
@DatabaseTest
class LoadsOvertakenTest extends JuneFigures {
    private static final String BOTH = "code,period,value\nINVEST,2023-05,7\nINVEST,2023-06,9\n";
    private static final Period MAY = JUNE.plus(-1);

    @Autowired
    FileLoads loads;

    @Autowired
    Bulk bulk;

    @Autowired
    PlatformTransactionManager manager;

    private CurrentUser colleague = Districts.NOBODY;

    @BeforeEach
    void aColleague() {
        colleague = Districts.with(system.office, Role.LIAISON, system.unit);
        values.enter(system.liaison, List.of(Entry.of(invest.in(Period.month(2022, 1)), "1")));
    }

    @Test
    void aDraftThatAColleagueChangedSinceTheFileWasLookedAtStopsItAtItsCell() {
        values.enter(system.liaison, List.of(Entry.of(invest, "8")));
        LoadLine looked = looked();
        values.enter(colleague, List.of(of("8.5", 1)));
        stopped(looked.id());
        assertThat(amount()).isEqualByComparingTo("8.5");
        again(looked.id());
        assertThat(amount()).isEqualByComparingTo("9");
    }

    @Test
    void aDraftThatCameSinceTheFileWasLookedAtStopsItAtItsCell() {
        LoadLine looked = looked();
        values.enter(colleague, List.of(of("8.5", 0)));
        stopped(looked.id());
        assertThat(amount()).isEqualByComparingTo("8.5");
        again(looked.id());
        assertThat(amount()).isEqualByComparingTo("9");
    }

    @Test
    void aFileThatSaysWhatAColleagueEnteredIsTaken() {
        LoadLine looked = looked();
        values.enter(colleague, List.of(of("9", 0)));
        loads.take(system.liaison, looked.id());
        assertThat(files.waited(system.liaison, looked.id()))
                .extracting(LoadLine::state, LoadLine::fresh, LoadLine::unchanged)
                .containsExactly("TAKEN", 1, 1);
    }

    @Test
    void aDraftThatAColleagueChangesBetweenTheCheckAndTheWritingIsTold() {
        values.enter(system.liaison, List.of(Entry.of(invest, "8")));
        assertThat(overtakenBy(of("8.5", 1))).containsOnlyKeys(1);
        assertThat(amount()).isEqualByComparingTo("8.5");
        assertThat(lists.of(system.liaison, MAY)).isEmpty();
        assertThat(lists.one(system.liaison, invest).past()).hasSize(1);
    }

    @Test
    void aDraftThatComesBetweenTheCheckAndTheWritingIsTold() {
        assertThat(overtakenBy(of("8.5", 0))).containsOnlyKeys(1);
        assertThat(amount()).isEqualByComparingTo("8.5");
        assertThat(lists.of(system.liaison, MAY)).isEmpty();
    }

    @Test
    void aDraftThatComesBesideOthersBetweenTheCheckAndTheWritingIsTold() {
        values.enter(system.liaison, List.of(Entry.of(invest.in(MAY), "6")));
        assertThat(overtakenBy(of("8.5", 0))).containsOnlyKeys(1);
        assertThat(amount()).isEqualByComparingTo("8.5");
        assertThat(lists.one(system.liaison, invest.in(MAY)).value().amount()).isEqualByComparingTo("6");
    }

    /** Looks at both figures, lets a colleague enter one, and takes them. */
    private Map<Integer, Flaw> overtakenBy(Entry entry) {
        var own = new TransactionTemplate(manager);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return Objects.requireNonNull(new TransactionTemplate(manager).execute(status -> {
            Resolving resolving = bulk.resolving(system.liaison);
            var csv = new ByteArrayInputStream(BOTH.getBytes(StandardCharsets.UTF_8));
            CsvLoad.read(csv, resolving, new ArrayList<>());
            Bulk.Looked looked = bulk.look(system.liaison, resolving);
            own.executeWithoutResult(meanwhile -> values.enter(colleague, List.of(entry)));
            var taking = new Bulk.Taking(resolving, looked, new Bulk.Told("示例.csv", "0", 2));
            return bulk.take(system.liaison, Ids.next(), taking).flaws();
        }));
    }

    private LoadLine looked() {
        LoadLine looked = files.looked(system.liaison, "月报.csv", BOTH.getBytes(StandardCharsets.UTF_8), "");
        assertThat(looked.state()).isEqualTo("CHECKED");
        return looked;
    }

    private void stopped(UUID load) {
        loads.take(system.liaison, load);
        LoadLine stopped = files.waited(system.liaison, load);
        assertThat(stopped.state()).isEqualTo("REFUSED");
        assertThat(Objects.requireNonNull(stopped.found()).problems())
                .extracting(Problem::cell, problem -> problem.flaw().key())
                .containsExactly(tuple("C3", "indicatorvalue.load-overtaken"));
        assertThat(lists.of(system.liaison, MAY)).as("nothing is half written").isEmpty();
    }

    /** Looks at the file once more, and takes it. */
    private void again(UUID load) {
        loads.reread(system.liaison, load, LoadReading.TEMPLATE, "");
        assertThat(files.waited(system.liaison, load).state()).isEqualTo("CHECKED");
        loads.take(system.liaison, load);
        assertThat(files.waited(system.liaison, load).state()).isEqualTo("TAKEN");
    }

    private BigDecimal amount() {
        return Objects.requireNonNull(lists.one(system.liaison, invest).value().amount());
    }

    private Entry of(String amount, int seen) {
        return new Entry(invest, new BigDecimal(amount), Stage.PRELIMINARY, "", "", seen);
    }
}
