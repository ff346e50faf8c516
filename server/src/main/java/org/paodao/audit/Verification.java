package org.paodao.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.chain.Anchor;
import org.paodao.audit.chain.ChainCheck;
import org.paodao.audit.chain.ChainFile;

/** What a check from the command line found. */
public final class Verification {
    private final ChainCheck.Result result;

    private Verification(ChainCheck.Result result) {
        this.result = result;
    }

    /**
     * Checks the chains of all jurisdictions in a database.
     *
     * @param anchors file of anchors kept elsewhere; null for none
     * @throws IOException if the anchors cannot be read
     */
    public static Verification ofDatabase(DataSource database, @Nullable Path anchors) throws IOException {
        return new Verification(ChainRows.check(database, kept(anchors)));
    }

    /**
     * Checks the export of a chain.
     *
     * @param anchors file of anchors kept elsewhere; null for none
     * @throws IOException if one of the files cannot be read
     */
    public static Verification ofFile(Path export, @Nullable Path anchors) throws IOException {
        return new Verification(ChainFile.check(export, kept(anchors)));
    }

    private static List<Anchor> kept(@Nullable Path anchors) throws IOException {
        return anchors == null ? List.of() : ChainFile.anchors(anchors);
    }

    /** Whether every record is as it was written. */
    public boolean intact() {
        return result.intact();
    }

    /** What was found, for the console; names the first record that is not as it was written. */
    public String words() {
        return result.finding() != null
                ? "BROKEN 审计链已被破坏%n%s".formatted(result.finding())
                : "INTACT 审计链完整: %d records, %d anchors".formatted(result.entries(), result.anchors());
    }
}
