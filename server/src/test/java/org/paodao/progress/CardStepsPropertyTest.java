package org.paodao.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.progress.card.Card;
import org.paodao.progress.card.CardColor;
import org.paodao.progress.card.CardFilter;
import org.paodao.progress.card.CardLists;
import org.paodao.progress.card.CardRound;
import org.paodao.progress.card.Cards;
import org.paodao.progress.card.NewCard;
import org.paodao.progress.light.ItemJudging;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever the office and units do with a card, in whatever order, it stands where a plain model of the steps says. */
@DatabaseTest
class CardStepsPropertyTest extends Listing {
    /** Which step leads from where to where; the office takes all but the answer. */
    private static final Map<String, Map<String, String>> MODEL = Map.of(
            "confirm", Map.of("proposed", "issued"),
            "dismiss", Map.of("proposed", "dismissed"),
            "answer", Map.of("issued", "answered"),
            "return", Map.of("answered", "issued"),
            "lift", Map.of("answered", "lifted"),
            "withdraw", Map.of("issued", "withdrawn", "answered", "withdrawn"));

    private static final List<String> ACTS = MODEL.keySet().stream().sorted().toList();

    @Autowired
    Cards cards;

    @Autowired
    CardLists cardLists;

    @Autowired
    CardRound round;

    @Autowired
    ItemJudging judging;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aCardStandsWhereTheModelSays(long seed) {
        var chance = new Random(seed);
        agreed();
        LocalDate day = LocalDate.of(2023, 5, 3);
        judging.on(office.jurisdiction(), null, day);
        round.on(office.jurisdiction(), Set.of(), day);
        UUID proposed =
                cardLists.cards(office, CardFilter.NONE).cards().getFirst().id();
        int taken = 0;
        for (int n = 0; n < 6; n++) {
            UUID id = n == 0
                    ? proposed
                    : cards.issue(office, new NewCard("p" + seed + n, lead, CardColor.RED, item, "示例"));
            taken += walk(id, chance);
        }
        assertThat(taken).isGreaterThan(5);
    }

    private int walk(UUID id, Random chance) {
        Card start = card(id);
        String stage = start.stage().word();
        int version = start.version();
        int taken = 0;
        for (int n = 0; n < 25; n++) {
            String act = ACTS.get(chance.nextInt(ACTS.size()));
            boolean unit = chance.nextInt(4) == 0 ? !act.equals("answer") : act.equals("answer");
            boolean stale = chance.nextInt(6) == 0;
            String next = MODEL.getOrDefault(act, Map.of()).get(stage);
            boolean allowed = next != null && !stale && unit == act.equals("answer");
            assertThat(did(unit ? head : office, act, id, stale ? version + 5 : version))
                    .as("%s on %s by %s", act, stage, unit ? "unit" : "office")
                    .isEqualTo(allowed);
            if (next != null && allowed) {
                stage = next;
                version++;
                taken++;
            }
            assertThat(card(id).stage().word()).isEqualTo(stage);
            assertThat(card(id).version()).isEqualTo(version);
        }
        return taken;
    }

    private Card card(UUID id) {
        return cardLists.card(office, id).card();
    }

    private boolean did(CurrentUser user, String act, UUID id, int seen) {
        try {
            switch (act) {
                case "confirm" -> cards.confirm(user, id, seen);
                case "dismiss" -> cards.dismiss(user, id, seen, "示例");
                case "answer" -> cards.answer(user, id, seen, "示例");
                case "return" -> cards.sendBack(user, id, seen, "示例");
                case "lift" -> cards.lift(user, id, seen, "示例");
                default -> cards.withdraw(user, id, seen, "示例");
            }
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }
}
