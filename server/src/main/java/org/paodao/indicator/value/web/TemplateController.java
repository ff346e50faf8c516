package org.paodao.indicator.value.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Goal;
import org.paodao.indicator.value.Grid;
import org.paodao.indicator.value.Grids;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.organization.Organization;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The template of files: a row for every figure that a unit has to report, to fill in and upload. */
@Controller
class TemplateController {
    private static final List<String> HEADINGS = List.of("指标代码", "指标名称", "单位", "分项", "时期", "数值", "数据阶段", "来源", "说明");

    private final Grids grids;
    private final Organization organization;
    private final Clock clock;

    TemplateController(Grids grids, Organization organization, Clock clock) {
        this.grids = grids;
        this.organization = organization;
        this.clock = clock;
    }

    @Needs({Permission.VALUE_LOAD, Permission.VALUE_ENTER})
    @GetMapping("/indicators/loads/template.xlsx")
    ResponseEntity<byte[]> template(
            CurrentUser user,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(required = false) @Nullable UUID unit) {
        Period wanted = period.isEmpty()
                ? Period.holding(LocalDate.now(clock).minusMonths(1), Frequency.MONTH)
                : PlaceKey.period(period);
        UUID chosen = unit == null ? user.authority().unit() : unit;
        Grid grid = chosen == null ? null : grids.of(user, wanted, chosen);
        return ResponseEntity.ok()
                .contentType(
                        MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("数据填报模板.xlsx", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(write(user, grid));
    }

    private byte[] write(CurrentUser user, @Nullable Grid grid) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Paodao", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("数据");
            for (int column = 0; column < HEADINGS.size(); column++) {
                sheet.value(0, column, HEADINGS.get(column));
                sheet.style(0, column).bold().set();
            }
            if (grid != null) {
                rows(user, sheet, grid);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void rows(CurrentUser user, Worksheet sheet, Grid grid) {
        List<UUID> units = new ArrayList<>();
        grid.rows().forEach(row -> units.add(row.expected().place().unit()));
        Map<UUID, String> names = organization.names(user, units);
        int line = 1;
        for (Grid.Row row : grid.rows()) {
            var place = row.expected().place();
            sheet.value(line, 0, row.expected().indicator().code());
            sheet.value(line, 1, row.expected().indicator().definition().name());
            sheet.value(line, 2, place.unit().equals(Goal.WHOLE) ? "" : names.getOrDefault(place.unit(), ""));
            sheet.value(
                    line,
                    3,
                    GridPage.partName(row.expected().indicator().definition().breakdowns(), place.part()));
            sheet.value(line, 4, place.period().toString());
            if (row.value() != null && row.value().amount() != null) {
                sheet.value(line, 5, row.value().amount());
            }
            line++;
        }
    }
}
