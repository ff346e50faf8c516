package org.paodao.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.paodao.audit.chain.Anchor;
import org.paodao.audit.chain.ChainJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes anchors from time to time and tells them outside the database: in a file and in the log. */
@Component
class AnchorKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(AnchorKeeper.class);
    private static final long LOOK_EVERY_MILLIS = 60_000;

    private final Anchors anchors;
    private final Path file;

    AnchorKeeper(Anchors anchors, AuditSettings settings) {
        this.anchors = anchors;
        this.file = settings.anchorFile();
    }

    @Scheduled(fixedDelay = LOOK_EVERY_MILLIS, initialDelay = LOOK_EVERY_MILLIS)
    void whenDue() {
        tell(anchors.make(false));
    }

    /** Makes an anchor of everything there is now. */
    void now() {
        tell(anchors.make(true));
    }

    private void tell(List<Anchor> made) {
        for (Anchor anchor : made) {
            LOG.info(
                    "Audit anchor {} of {}: {} entries, {} {}",
                    anchor.number(),
                    anchor.jurisdiction(),
                    anchor.entries(),
                    anchor.seal().algorithm().label(),
                    anchor.seal().hash());
        }
        if (!made.isEmpty()) {
            append(made.stream().map(ChainJson::write).toList());
        }
    }

    private void append(List<String> lines) {
        try {
            Files.createDirectories(file.toAbsolutePath().resolveSibling("."));
            Files.write(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            LOG.error("Anchors could not be written to {}; they are in the database and in this log.", file, e);
        }
    }
}
