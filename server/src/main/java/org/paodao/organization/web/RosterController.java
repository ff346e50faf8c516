package org.paodao.organization.web;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.organization.PeopleFiles;
import org.paodao.organization.Roster;
import org.paodao.organization.RosterBook;
import org.paodao.organization.UnitFiles;
import org.paodao.ui.Download;
import org.paodao.ui.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Units and people as spreadsheets: out, looked at, in. */
@Controller
@RequestMapping("/units/lists/{what:units|people}")
class RosterController {
    private final UnitFiles units;
    private final PeopleFiles people;

    RosterController(UnitFiles units, PeopleFiles people) {
        this.units = units;
        this.people = people;
    }

    @Needs(Permission.UNIT_EDIT)
    @GetMapping
    Page form(CurrentUser user, @PathVariable String what) {
        return new RosterPage(what, null);
    }

    @Needs(Permission.UNIT_EDIT)
    @GetMapping("/{kind:template|export}.{format:xlsx|csv}")
    ResponseEntity<byte[]> file(
            CurrentUser user, @PathVariable String what, @PathVariable String kind, @PathVariable String format) {
        List<Roster.Column> columns = isUnits(what) ? UnitFiles.columns() : PeopleFiles.columns();
        List<List<String>> rows =
                kind.equals("template") ? List.of() : isUnits(what) ? units.rows(user) : people.rows(user);
        String title = isUnits(what) ? "单位" : "人员";
        byte[] content = format.equals("csv") ? RosterBook.csv(columns, rows) : RosterBook.excel(title, columns, rows);
        return Download.of(title + "." + format, format.equals("csv") ? Download.CSV : Download.EXCEL, content);
    }

    @Needs(Permission.UNIT_EDIT)
    @PostMapping
    Page upload(
            CurrentUser user, @PathVariable String what, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        byte[] content = file == null ? new byte[0] : file.getBytes();
        String given = file == null ? null : file.getOriginalFilename();
        String name = given == null ? "" : given;
        return Page.orAgain(
                () -> {
                    UUID id = isUnits(what) ? units.store(user, name, content) : people.store(user, name, content);
                    return Page.redirect("/units/lists/" + what + "/files/" + id);
                },
                () -> form(user, what));
    }

    @Needs(Permission.UNIT_EDIT)
    @GetMapping("/files/{file}")
    Page preview(CurrentUser user, @PathVariable String what, @PathVariable UUID file) {
        return new RosterPage(what, isUnits(what) ? units.preview(user, file) : people.preview(user, file));
    }

    @Needs(Permission.UNIT_EDIT)
    @PostMapping("/files/{file}")
    Page apply(CurrentUser user, @PathVariable String what, @PathVariable UUID file) {
        return Page.orAgain(
                () -> {
                    Roster.Preview done = isUnits(what) ? units.apply(user, file) : people.apply(user, file);
                    return Page.redirect("/units")
                            .saying(
                                    "organization.roster.done",
                                    done.count(Roster.Does.NEW),
                                    done.count(Roster.Does.CHANGED));
                },
                () -> preview(user, what, file));
    }

    private static boolean isUnits(String what) {
        return what.equals("units");
    }
}
