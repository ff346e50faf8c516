package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.Period;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Random paths, legal and illegal, against a model that knows nothing but the order of steps. */
@DatabaseTest
class StepsTest {
    private static final List<Step> STEPS = List.of(Step.values());
    private static final int LENGTH = 40;
    private static final Period JUNE = Period.month(2023, 6);

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Values values;

    @Autowired
    Approvals approvals;

    @Autowired
    Corrections corrections;

    @Autowired
    Periods periods;

    @Autowired
    ValueLists lists;

    private SampleSystem system = new SampleSystem();
    private Place place = Place.whole(new java.util.UUID(0, 0), JUNE);

    /** What should be so. */
    private static final class Model {
        @Nullable
        State state;

        @Nullable
        BigDecimal amount;

        boolean closed;
        int version;
        int corrections;
        final List<String> standing = new ArrayList<>();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void aFigureTakesTheStepsThatItsStateAllowsAndNoOthers(long seed) {
        system = beans.createBean(SampleSystem.class).make();
        place = Place.whole(system.id("INVEST"), JUNE);
        var model = new Model();
        var random = new Random(seed);
        for (int n = 0; n < LENGTH; n++) {
            step(model, STEPS.get(random.nextInt(STEPS.size())), new BigDecimal(n + 1));
            check(model);
        }
    }

    private void step(Model model, Step step, BigDecimal amount) {
        boolean allowed = step == Step.LOCK || (step.isAllowed(model.state) && has(model, step));
        if (allowed) {
            take(model, step, amount);
            expect(model, step, amount);
        } else {
            assertThatExceptionOfType(Refusal.class)
                    .as("%s in state %s", step, model.state)
                    .isThrownBy(() -> take(model, step, amount));
        }
    }

    private static boolean has(Model model, Step step) {
        return step == Step.ENTER || (model.state != null && (step != Step.SUBMIT || model.amount != null));
    }

    private void take(Model model, Step step, BigDecimal amount) {
        var seen = List.of(new Seen(place, model.version));
        switch (step) {
            case ENTER ->
                values.enter(system.liaison, List.of(new Entry(place, amount, Stage.FINAL, "", "", model.version)));
            case WITHDRAW -> values.withdraw(system.liaison, seen, "误填");
            case SUBMIT -> values.submit(system.liaison, seen);
            case RECALL -> values.recall(system.liaison, seen);
            case APPROVE -> approvals.approve(system.head, seen);
            case RETURN -> approvals.sendBack(system.office, seen, "请核对");
            case LOCK -> periods.close(system.office, JUNE);
            case CORRECT -> {
                corrections.propose(system.liaison, new Entry(place, amount, Stage.FINAL, "核定", "", model.version));
                corrections.approve(system.head, place, ++model.corrections);
            }
        }
    }

    private static void expect(Model model, Step step, BigDecimal amount) {
        if (step == Step.LOCK) {
            if (!model.closed && model.state == State.APPROVED) {
                model.state = State.LOCKED;
                model.version++;
            }
            model.closed = true;
            return;
        }
        model.state = step.leads(model.state, model.closed);
        model.version++;
        if (step == Step.ENTER || step == Step.CORRECT) {
            model.amount = amount;
        } else if (step == Step.WITHDRAW) {
            model.amount = null;
        }
        if (model.state.stands()) {
            model.standing.add(String.valueOf(model.amount));
        }
    }

    private void check(Model model) {
        if (model.state == null) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> lists.one(system.office, place));
            return;
        }
        Told told = lists.one(system.office, place);
        assertThat(told.value().state()).isEqualTo(model.state);
        assertThat(told.value().version()).isEqualTo(model.version);
        assertThat(told.value().amount() == null ? null : told.value().amount().stripTrailingZeros())
                .isEqualTo(model.amount == null ? null : model.amount.stripTrailingZeros());
        assertThat(told.past()).hasSize(model.version - 1);
    }
}
