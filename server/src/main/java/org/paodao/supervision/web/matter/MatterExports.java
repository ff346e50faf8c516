package org.paodao.supervision.web.matter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.supervision.MatterLists;
import org.paodao.ui.Download;
import org.paodao.ui.Speech;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What the register shows, to take away; that it was taken is written down. */
@Controller
class MatterExports {
    /** More lines than anybody reads; who wants more narrows. */
    private static final int MOST = 10_000;

    private final MatterLists lists;
    private final MatterAround around;
    private final Audit audit;
    private final Speech speech;
    private final Clock clock;

    MatterExports(MatterLists lists, MatterAround around, Audit audit, Speech speech, Clock clock) {
        this.lists = lists;
        this.around = around;
        this.audit = audit;
        this.speech = speech;
        this.clock = clock;
    }

    @Needs(Permission.MATTER_READ)
    @GetMapping("/matters/export.xlsx")
    ResponseEntity<byte[]> excel(CurrentUser user, MatterQuery query, Locale locale) {
        return file("xlsx", Download.EXCEL, sheet(locale).excel(slice(user, query)));
    }

    @Needs(Permission.MATTER_READ)
    @GetMapping("/matters/export.csv")
    ResponseEntity<byte[]> csv(CurrentUser user, MatterQuery query, Locale locale) {
        return file("csv", Download.CSV, sheet(locale).csv(slice(user, query)));
    }

    private MatterLists.Slice slice(CurrentUser user, MatterQuery query) {
        audit.event(
                user,
                Change.event(
                        "supervision.register-exported",
                        "supervision.matter",
                        user.account(),
                        Map.of("query", query.narrowing())));
        return lists.slice(user, query.filter(around.unit(user, query.lead())), query.order(MOST));
    }

    private MatterSheet sheet(Locale locale) {
        return new MatterSheet(speech.in(locale));
    }

    private ResponseEntity<byte[]> file(String ending, MediaType type, byte[] content) {
        String name = "督办事项 " + LocalDate.now(clock) + "." + ending;
        return Download.of(name, type, content);
    }
}
