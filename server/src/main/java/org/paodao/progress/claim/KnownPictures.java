package org.paodao.progress.claim;

import java.io.Serial;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Prints of pictures that were opened lately, by what they hold, so that a form that is kept every few seconds opens each once. */
@Component
class KnownPictures {
    private static final int MOST = 2000;

    private final Map<String, Seen> known = Collections.synchronizedMap(new Lately());

    /**
     * The print of a picture.
     *
     * @param sha256 of its content
     * @param content asked for when it is not known
     */
    Optional<PicturePrint> print(String sha256, Supplier<byte[]> content) {
        Seen seen = known.get(sha256);
        if (seen == null) {
            seen = new Seen(PicturePrint.of(content.get()));
            known.put(sha256, seen);
        }
        return seen.print();
    }

    /**
     * What was found in a picture.
     *
     * @param print empty when it cannot be recognised
     */
    private record Seen(Optional<PicturePrint> print) {}

    /** Forgets what was not asked for longest. */
    private static final class Lately extends LinkedHashMap<String, Seen> {
        @Serial
        private static final long serialVersionUID = 1L;

        Lately() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Seen> eldest) {
            return size() > MOST;
        }
    }
}
