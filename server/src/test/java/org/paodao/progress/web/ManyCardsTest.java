package org.paodao.progress.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.plan.web.Statements;
import org.paodao.progress.ask.AskRegister;
import org.paodao.progress.ask.FieldKind;
import org.paodao.progress.ask.NewAsk;
import org.paodao.progress.ask.Rhythm;
import org.paodao.progress.ask.Whom;
import org.paodao.progress.card.CardColor;
import org.paodao.progress.card.Cards;
import org.paodao.progress.card.NewCard;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A register of many cards, and one of many questions. */
@DatabaseTest
class ManyCardsTest extends TaskPages {
    private static final int MANY = 120;

    @Autowired
    private Cards cards;

    @Autowired
    private AskRegister register;

    @Test
    void thePagesOfTheRegisterHoldEveryCardExactlyOnceNewestFirst() {
        List<UUID> issued = cards("m", MANY);
        List<String> read = all(office, "/tasks/cards", "tbody th a");
        assertThat(read)
                .containsExactlyElementsOf(issued.reversed().stream()
                        .map(id -> "/tasks/cards/" + id)
                        .toList());
        assertThat(all(liaison, "/tasks/cards?color=red", "tbody th a")).hasSize(MANY / 2);
    }

    @Test
    void howManyCardsAUnitHasIsCountedOverAllPages() {
        cards("n", MANY);
        assertThat(page(office, "/tasks/cards?unit=甲局", "zh").text()).contains("共 60 张");
    }

    @Test
    void aPageOfCardsTakesAFixedNumberOfStatements() {
        cards("o", 60);
        page(office, "/tasks/cards", "zh");
        long few = Statements.during(() -> page(office, "/tasks/cards", "zh"));
        cards("p", MANY);
        page(office, "/tasks/cards", "zh");
        assertThat(Statements.during(() -> page(office, "/tasks/cards", "zh"))).isLessThanOrEqualTo(few);
    }

    @Test
    void thePagesOfTheRegisterHoldEveryQuestionExactlyOnce() {
        questions("q", MANY);
        List<String> read = all(office, "/tasks/asks?q=示例台账", "tbody th a");
        assertThat(read).hasSize(MANY).doesNotHaveDuplicates();
        assertThat(page(office, "/tasks/asks?q=示例台账", "zh").text()).contains(String.valueOf(MANY));
        assertThat(page(office, "/tasks/asks?q=示例台账&after=nothing", "zh").select("nav.pages a[rel=first]"))
                .isEmpty();
    }

    @Test
    void aPageOfQuestionsTakesAFixedNumberOfStatements() {
        questions("r", 60);
        page(office, "/tasks/asks", "zh");
        long few = Statements.during(() -> page(office, "/tasks/asks", "zh"));
        questions("s", MANY);
        assertThat(Statements.during(() -> page(office, "/tasks/asks", "zh"))).isLessThanOrEqualTo(few);
    }

    /** What all pages from one on hold. */
    private List<String> all(CurrentUser user, String address, String links) {
        List<String> read = new ArrayList<>();
        String next = address;
        while (!next.isEmpty()) {
            Document page = page(user, next, "zh");
            assertThat(page.select(links)).hasSizeLessThanOrEqualTo(50);
            read.addAll(page.select(links).eachAttr("href"));
            next = URLDecoder.decode(page.select("nav.pages a[rel=next]").attr("href"), StandardCharsets.UTF_8);
        }
        return read;
    }

    private List<UUID> cards(String key, int count) {
        List<UUID> issued = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            CardColor color = n % 2 == 0 ? CardColor.RED : CardColor.YELLOW;
            issued.add(cards.issue(office, new NewCard(key + n, lead, color, null, "示例：多次提醒未改")));
        }
        return issued;
    }

    private void questions(String key, int count) {
        for (int n = 0; n < count; n++) {
            register.add(
                    office,
                    new NewAsk(
                            key + n,
                            "示例台账" + key + n,
                            List.of(),
                            "",
                            FieldKind.NUMBER,
                            Rhythm.QUARTER,
                            "示例表" + key + n,
                            "示例处室",
                            new Whom(Set.of(), Set.of()),
                            LocalDate.of(2023, 1, 1),
                            LocalDate.of(2099, 12, 31),
                            true));
        }
    }
}
