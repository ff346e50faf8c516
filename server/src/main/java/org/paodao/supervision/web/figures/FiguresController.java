package org.paodao.supervision.web.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.organization.Organization;
import org.paodao.supervision.clock.Clocks;
import org.paodao.supervision.figures.FigureRange;
import org.paodao.supervision.figures.Figures;
import org.paodao.ui.Download;
import org.paodao.ui.Words;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages of the statistics, and the same as files. */
@Controller
@RequestMapping("/matters/figures")
class FiguresController {

    private final Figures figures;
    private final Clocks clocks;
    private final Organization organization;
    private final MessageSource messages;
    private final Clock clock;

    FiguresController(Figures figures, Clocks clocks, Organization organization, MessageSource messages, Clock clock) {
        this.figures = figures;
        this.clocks = clocks;
        this.organization = organization;
        this.messages = messages;
        this.clock = clock;
    }

    @Needs(Permission.MATTER_READ)
    @GetMapping
    FiguresPage all(CurrentUser user, FigureQuery query) {
        return new FiguresPage(
                figures.of(user, range(user, query)),
                query,
                clocks.sources(user.jurisdiction()),
                organization.units(user).stream()
                        .filter(unit -> Permissions.mayFor(user, Permission.MATTER_READ, unit.id()))
                        .toList());
    }

    @Needs(Permission.MATTER_READ)
    @GetMapping("/list")
    FigureListPage list(CurrentUser user, FigureQuery query) {
        return new FigureListPage(figures.list(user, range(user, query), query.wanted(), query.lastShown()), query);
    }

    @Needs(Permission.MATTER_READ)
    @GetMapping("/export.xlsx")
    ResponseEntity<byte[]> export(CurrentUser user, FigureQuery query, Locale locale) {
        Words words = words(locale);
        return file(words.msg("supervisionfigures.title"), new FigureSheet(words).figures(all(user, query)));
    }

    @Needs(Permission.MATTER_READ)
    @GetMapping("/list.xlsx")
    ResponseEntity<byte[]> exportList(CurrentUser user, FigureQuery query, Locale locale) {
        Words words = words(locale);
        Figures.Listed listed = figures.all(user, range(user, query), query.wanted());
        return file(
                words.msg("supervisionfigures.figure." + listed.figure().word()),
                new FigureSheet(words).list(new FigureListPage(listed, query)));
    }

    private FigureRange range(CurrentUser user, FigureQuery query) {
        return query.range(LocalDate.now(clock), FigureUnits.named(organization, user, query.unit()));
    }

    private Words words(Locale locale) {
        return new Words(messages, locale, clock.getZone());
    }

    private static ResponseEntity<byte[]> file(String name, byte[] content) {
        return Download.excel(name, content);
    }
}
