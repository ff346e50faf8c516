package org.paodao.scoring.light;

/**
 * What came before, as far as rules ask for it; begin with {@link #NONE} at the start of the plan year and add period after period. A period without a judged
 * light neither continues a run nor ends it: January is often not published.
 *
 * @param behindRun     periods in a row behind the path
 * @param notStartedRun periods in a row in which nothing had been started
 * @param yellowRun     yellow lights in a row
 * @param yellows       yellow lights in all
 * @param reds          red lights in all
 */
public record History(int behindRun, int notStartedRun, int yellowRun, int yellows, int reds) {
    /** Nothing came before. */
    public static final History NONE = new History(0, 0, 0, 0, 0);

    /** With one more period. */
    public History then(Judgement judgement) {
        return then(judgement.light(), judgement.behind(), judgement.notStarted());
    }

    /** With one more period of which was kept what {@link Judgement} said. */
    public History then(Light light, boolean behind, boolean notStarted) {
        if (!light.judged()) {
            return this;
        }
        boolean yellow = light == Light.YELLOW;
        return new History(
                behind ? behindRun + 1 : 0,
                notStarted ? notStartedRun + 1 : 0,
                yellow ? yellowRun + 1 : 0,
                yellow ? yellows + 1 : yellows,
                light == Light.RED ? reds + 1 : reds);
    }
}
