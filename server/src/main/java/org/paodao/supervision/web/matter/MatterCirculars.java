package org.paodao.supervision.web.matter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.supervision.paper.PaperContent;
import org.paodao.supervision.paper.PaperFormat;
import org.paodao.supervision.paper.PaperKind;
import org.paodao.supervision.paper.Papers;
import org.paodao.supervision.web.PaperFile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Draft circulars (通报稿) as files. */
@Component
class MatterCirculars {
    private final CircularContent contents;
    private final Papers printer;
    private final Audit audit;
    private final Clock clock;

    MatterCirculars(CircularContent contents, Papers printer, Audit audit, Clock clock) {
        this.contents = contents;
        this.printer = printer;
        this.audit = audit;
        this.clock = clock;
    }

    /** A circular of these matters, to be kept by whoever asks for it; that it was taken is written down. */
    ResponseEntity<byte[]> file(CurrentUser user, MatterQuery query, PaperFormat format) {
        PaperContent content = contents.of(user, query);
        audit.event(
                user,
                Change.event(
                        "supervision.register-exported",
                        "supervision.matter",
                        user.account(),
                        Map.of("query", query.narrowing())));
        return PaperFile.of(
                "督查通报稿 " + LocalDate.now(clock),
                format,
                printer.in(format, user.jurisdiction(), PaperKind.CIRCULAR, content));
    }
}
