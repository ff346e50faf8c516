package org.paodao.document;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.paodao.document.extract.Extraction;

/** Reads official documents. Immutable and safe to share between threads. */
public final class DocumentReader {
    private final UnitNames names;

    private DocumentReader(Collection<String> knownUnits) {
        this.names = new UnitNames(knownUnits);
    }

    /** A reader that recognises units by their grammar alone. */
    public static DocumentReader plain() {
        return new DocumentReader(List.of());
    }

    /**
     * A reader that also knows the names and aliases of an organisation's units.
     *
     * @param knownUnits names as they may be printed
     */
    public static DocumentReader knowing(Collection<String> knownUnits) {
        return new DocumentReader(knownUnits);
    }

    /**
     * Reads a file.
     *
     * @param content the bytes, at most 50 MB
     * @param fileName its name, a hint for the format; may be empty
     * @throws Unreadable when it cannot be read, with the reason
     */
    public DraftPlan read(byte[] content, String fileName) throws Unreadable {
        return read(content, fileName, new ReadingProgress());
    }

    /**
     * The same, for somebody who wants to know how far it is and may stop it.
     *
     * @throws Unreadable also when it was stopped
     */
    public DraftPlan read(byte[] content, String fileName, ReadingProgress progress) throws Unreadable {
        String text = Extraction.text(content, fileName, progress);
        try {
            progress.begin(ReadingProgress.Stage.TASKS);
            return new PlanReading(Text.of(text), names, progress).read();
        } catch (CancellationException expected) {
            throw new Unreadable(Unreadable.Cause.STOPPED, fileName);
        }
    }

    /** Reads pasted or already extracted text. Never throws. */
    public DraftPlan readText(String text) {
        return new PlanReading(Text.of(text), names, new ReadingProgress()).read();
    }
}
