package org.paodao.progress.card;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.rulebook.DatedRules;
import org.paodao.scoring.light.Light;

/**
 * Rules by which cards are proposed and lifted; they hold for a time.
 *
 * @param code how they are cited
 * @param version counted from 1
 * @param source where they come from
 * @param until the last day; null while it is not known
 * @param triggers in the order in which they are tried; the first that holds proposes a card. None: cards are issued by hand only
 * @param answerDays working days within which a unit answers
 * @param goodMonths months in a row with a green or blue light after which a card is to be lifted
 */
public record CardRules(
        String code,
        int version,
        String source,
        LocalDate from,
        @Nullable LocalDate until,
        List<Trigger> triggers,
        int answerDays,
        int goodMonths)
        implements DatedRules {
    public CardRules {
        triggers = List.copyOf(triggers);
    }

    /**
     * What proposes a card of an item's unit.
     *
     * @param number how people cite it
     * @param months how many months it takes, with the newest that is over
     * @param inARow whether they have to follow each other; else any months of the year count
     * @param stated whether the source says so; else it is an office's own
     */
    public record Trigger(int number, CardColor color, Light light, int months, boolean inARow, boolean stated) {
        /** Whether it holds after these lights of a year, oldest first; a month without judgement neither continues a run nor ends it. */
        public boolean holds(List<Light> lights) {
            List<Light> judged = lights.stream().filter(Light::judged).toList();
            if (judged.size() < months || judged.getLast() != light) {
                return false;
            }
            return inARow
                    ? judged.subList(judged.size() - months, judged.size()).stream()
                            .allMatch(one -> one == light)
                    : judged.stream().filter(one -> one == light).count() >= months;
        }
    }

    /** Whether lights, oldest first, say that what gave rise to a card is over. */
    public static boolean recovered(List<Light> lightsSince, int goodMonths, BigDecimal reached) {
        List<Light> judged = lightsSince.stream().filter(Light::judged).toList();
        boolean done = reached.compareTo(BigDecimal.valueOf(100)) >= 0;
        return done
                || (judged.size() >= goodMonths
                        && judged.subList(judged.size() - goodMonths, judged.size()).stream()
                                .noneMatch(Light::warns));
    }

    /** Our own proposal, then published ones. What a source calls a letter or an interview is a card here. */
    public static List<CardRules> examples() {
        return List.of(
                usual(),
                set("松阳2022", 2022, "songyang.gov.cn/art/2022/4/2/art_1229514702_58982292.html", List.of()),
                set(
                        "三亚2022",
                        2022,
                        "news.hndaily.cn/html/2022-05/13/content_58470_14809063.htm",
                        List.of(new Trigger(1, CardColor.YELLOW, Light.YELLOW, 2, false, true))),
                set(
                        "广元2018",
                        2018,
                        "m.pouringspot.com/10462/10464/10465/10595/2018/6/21/10453508.shtml",
                        List.of(
                                new Trigger(2, CardColor.RED, Light.RED, 1, true, true),
                                new Trigger(1, CardColor.YELLOW, Light.YELLOW, 2, false, true))));
    }

    /** Two reds in a row a red card; one red, or two yellows in a row, a yellow one. */
    public static CardRules usual() {
        return set(
                "连续预警",
                2023,
                "own proposal",
                List.of(
                        new Trigger(3, CardColor.RED, Light.RED, 2, true, false),
                        new Trigger(2, CardColor.YELLOW, Light.RED, 1, true, false),
                        new Trigger(1, CardColor.YELLOW, Light.YELLOW, 2, true, false)));
    }

    private static CardRules set(String code, int year, String source, List<Trigger> triggers) {
        return new CardRules(code, 1, source, LocalDate.of(year, 1, 1), null, triggers, 5, 1);
    }
}
