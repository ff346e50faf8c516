package org.paodao.indicator.value;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.paodao.indicator.Indicator;
import org.paodao.scoring.Period;

/** Compares the names that stand in files beside codes with those of the indicators: each pair once, however often it stands there. */
final class Naming {
    private final Frame frame;
    private final Map<Key, Said> known = new HashMap<>();

    Naming(Frame frame) {
        this.frame = frame;
    }

    /** What is to be said of a name beside the code of an indicator. */
    Said said(Optional<Indicator> meant, Key key, Period at) {
        return known.computeIfAbsent(
                key,
                asked -> meant.map(indicator -> said(indicator, asked.name(), at))
                        .orElse(Said.NOTHING));
    }

    private Said said(Indicator meant, String name, Period at) {
        Optional<Indicator> other = frame.titled(name, at).or(() -> frame.coded(name, at));
        if (other.isPresent()) {
            return other.get().id().equals(meant.id()) ? Said.NOTHING : new Said(true, "");
        }
        String title = meant.definition().name();
        return Likeness.of(name, title) ? Said.NOTHING : new Said(false, title);
    }

    /**
     * A name beside a code.
     *
     * @param edition by which the figure is judged
     */
    record Key(String code, String name, int edition) {}

    /**
     * What is to be said of it.
     *
     * @param another whether it is the name of another indicator
     * @param unlike the name of the indicator, where the one in the file is not like it; else empty
     */
    record Said(boolean another, String unlike) {
        static final Said NOTHING = new Said(false, "");
    }
}
