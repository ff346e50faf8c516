package org.paodao.appraisal.run;

import java.util.UUID;
import org.paodao.files.Files;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The evidence of events: whoever sees what an event cost or brought its unit, by the names of the records, sees what it rests on. */
@Service
public class EventEvidence {
    private final AppraisalRoundTables rounds;
    private final EnteredTables tables;
    private final Files files;

    EventEvidence(AppraisalRoundTables rounds, EnteredTables tables, Files files) {
        this.rounds = rounds;
        this.tables = tables;
        this.files = files;
    }

    /** The file beside an event. */
    @Transactional(readOnly = true)
    public Content of(CurrentUser user, UUID round, UUID event) {
        Sight sight = Sight.of(user);
        Round held = rounds.one(user.jurisdiction(), round).orElseThrow(EventEvidence::unknown);
        Happening.Evidence evidence = tables.happenings(user.jurisdiction(), round).stream()
                .filter(one -> one.id().equals(event) && sight.sees(held, one.unit()) && sight.inside(one.unit()))
                .findFirst()
                .map(Happening::evidence)
                .orElseThrow(EventEvidence::unknown);
        return new Content(evidence.name(), files.heldContent(user.jurisdiction(), evidence.file()));
    }

    private static Refusal unknown() {
        return Refusal.notFound("appraisalrun.event-unknown");
    }

    /** A file with its bytes. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    public record Content(String name, byte[] content) {}
}
