package org.paodao.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.light.RulePublishing;
import org.paodao.progress.ask.AskRegister;
import org.paodao.progress.ask.FieldKind;
import org.paodao.progress.ask.NewAsk;
import org.paodao.progress.ask.Rhythm;
import org.paodao.progress.ask.Whom;
import org.paodao.progress.light.ItemRuleBook;
import org.paodao.progress.light.ItemRuleDraft;
import org.paodao.progress.light.ItemRuleDrafts;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Together;
import org.springframework.beans.factory.annotation.Autowired;

/** What the office registers and puts in force, pressed several times in the very same moment. */
@DatabaseTest
class BooksAtOnceTest extends Listing {
    private static final String SET = "松阳2022";

    @Autowired
    private AskRegister register;

    @Autowired
    private ItemRuleDrafts drafts;

    @Autowired
    private ItemRuleBook book;

    @Test
    void aQuestionIsRegisteredUsedExtendedAndDroppedOnce() throws InterruptedException {
        LocalDate since = LocalDate.of(2023, 1, 1);
        LocalDate until = since.plusYears(1);
        var wish = new NewAsk(
                "示例键",
                "走访户数",
                List.of(),
                "",
                FieldKind.NUMBER,
                Rhythm.MONTH,
                "月报（示例）",
                "示例办",
                Whom.ALL,
                since,
                until,
                false);
        together(() -> register.add(office, wish));
        assertThat(register.all(office)).hasSize(1);
        UUID id = register.add(office, wish);
        together(() -> register.use(office, id, 1, "示例：上半年分析"));
        together(() -> register.extend(office, id, 2, until.plusMonths(1)));
        together(() -> register.drop(office, id, 3, "示例：指标已有"));
        assertThat(audit.trail(office, id)).hasSize(4);
    }

    @Test
    void rulesForLightsAreDraftedAndPutInForceOnce() throws InterruptedException {
        ItemRuleDraft begun = drafts.draft(office, SET);
        together(() -> drafts.put(office, begun));
        assertThat(drafts.draft(office, SET).version()).isEqualTo(1);
        together(() -> drafts.publish(office, new RulePublishing("示例键", SET, 1, "示例")));
        assertThat(book.rules(office).versions()).hasSize(1);
        assertThat(drafts.all(office)).isEmpty();
    }

    private static void together(Runnable step) throws InterruptedException {
        assertThat(Together.run(step, step, step, step)).containsOnly(Together.DONE);
    }
}
