package org.paodao.progress.claim;

import java.io.Serial;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints of pictures that were opened lately, by what they hold, so that a form that is kept every few seconds opens each once. */
@Component
class KnownPictures {
    private static final int MOST = 2000;

    private final Map<String, Optional<PicturePrint>> known = Collections.synchronizedMap(new Lately());

    /**
     * The print of a picture.
     *
     * @param sha256 of its content
     * @param content asked for when it is not known
     */
    Optional<PicturePrint> print(String sha256, Supplier<byte[]> content) {
        @Nullable Optional<PicturePrint> seen = known.get(sha256);
        if (seen != null) {
            return seen;
        }
        Optional<PicturePrint> print = PicturePrint.of(content.get());
        known.put(sha256, print);
        return print;
    }

    /** Forgets what was not asked for longest. */
    private static final class Lately extends LinkedHashMap<String, Optional<PicturePrint>> {
        @Serial
        private static final long serialVersionUID = 1L;

        Lately() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<PicturePrint>> eldest) {
            return size() > MOST;
        }
    }
}
