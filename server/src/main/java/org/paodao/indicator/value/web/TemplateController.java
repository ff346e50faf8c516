package org.paodao.indicator.value.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Goal;
import org.paodao.indicator.value.Expected;
import org.paodao.indicator.value.Grids;
import org.paodao.indicator.value.Owed;
import org.paodao.indicator.value.Place;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.organization.Organization;
import org.paodao.scoring.Period;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The template of files: a row for every figure that is still to be reported, or of one period for all of them, to fill in and upload. */
@Controller
class TemplateController {
    private static final List<String> HEADINGS =
            List.of("指标代码", "指标名称", "单位", "分项", "时期", "数值", "计量单位", "数据阶段", "来源", "说明");

    private static final int AMOUNT = HEADINGS.indexOf("数值");

    private final Grids grids;
    private final Owed owed;
    private final Organization organization;

    TemplateController(Grids grids, Owed owed, Organization organization) {
        this.grids = grids;
        this.owed = owed;
        this.organization = organization;
    }

    @Needs({Permission.VALUE_LOAD, Permission.VALUE_ENTER})
    @GetMapping("/indicators/loads/template.xlsx")
    ResponseEntity<byte[]> template(
            CurrentUser user,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(required = false) @Nullable UUID unit) {
        UUID chosen = unit == null ? user.authority().unit() : unit;
        List<Row> rows = period.isEmpty()
                ? owed.of(user, chosen).stream().map(Row::empty).toList()
                : chosen == null ? List.of() : ofPeriod(user, PlaceKey.period(period), chosen);
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
                .body(write(user, rows));
    }

    private List<Row> ofPeriod(CurrentUser user, Period period, UUID unit) {
        return grids.of(user, period, unit).rows().stream()
                .map(row -> new Row(
                        row.expected(), row.value() == null ? null : row.value().amount()))
                .toList();
    }

    private byte[] write(CurrentUser user, List<Row> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Paodao", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("数据");
            for (int column = 0; column < HEADINGS.size(); column++) {
                sheet.value(0, column, HEADINGS.get(column));
                sheet.style(0, column).bold().set();
            }
            Map<UUID, String> names = organization.names(
                    user,
                    rows.stream().map(row -> row.place().unit()).distinct().toList());
            for (int n = 0; n < rows.size(); n++) {
                write(sheet, n + 1, rows.get(n), names);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int line, Row row, Map<UUID, String> names) {
        Place place = row.place();
        Definition is = row.expected().indicator().definition();
        sheet.value(line, 0, row.expected().indicator().code());
        sheet.value(line, 1, is.name());
        sheet.value(line, 2, place.unit().equals(Goal.WHOLE) ? "" : names.getOrDefault(place.unit(), ""));
        sheet.value(line, 3, GridPage.partName(is.breakdowns(), place.part()));
        sheet.value(line, 4, place.period().toString());
        if (row.amount() != null) {
            sheet.value(line, AMOUNT, row.amount());
        }
        sheet.value(line, AMOUNT + 1, is.measure());
    }

    /** A figure that is asked for, with what is there. */
    private record Row(Expected expected, @Nullable BigDecimal amount) {
        static Row empty(Expected expected) {
            return new Row(expected, null);
        }

        Place place() {
            return expected.place();
        }
    }
}
