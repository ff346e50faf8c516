package org.paodao.appraisal.web.run;

import java.util.UUID;
import org.paodao.appraisal.run.EventEvidence;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.ui.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Files beside events, to be kept, never opened in the page. */
@Controller
class EvidenceController {
    private final EventEvidence evidence;

    EvidenceController(EventEvidence evidence) {
        this.evidence = evidence;
    }

    @Needs(Permission.APPRAISAL_READ)
    @GetMapping("/appraisals/{id}/events/{event}/evidence")
    ResponseEntity<byte[]> file(CurrentUser user, @PathVariable UUID id, @PathVariable UUID event) {
        EventEvidence.Content content = evidence.of(user, id, event);
        return Download.asItCame(content.name(), content.content());
    }
}
