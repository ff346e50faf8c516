package org.paodao.indicator.web.light;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.paodao.indicator.light.LightFigures;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.scoring.Period;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** The figures of a period of all units at once, for programs that draw maps and tables of thousands of units. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "lights", description = "Lights with their reasons, what turned, forecasts")
class FigureApi {
    private final LightFigures figures;
    private final JsonMapper json;

    FigureApi(LightFigures figures, JsonMapper json) {
        this.figures = figures;
        this.json = json;
    }

    @Needs(Permission.INDICATOR_READ)
    @GetMapping("/light-figures")
    @Operation(
            summary =
                    "Every judged figure of a period with its light, without reasons: a list of {indicator, unit, amount, light}")
    void figures(@Parameter(hidden = true) CurrentUser user, @RequestParam String period, HttpServletResponse response)
            throws IOException {
        Period wanted = LightApi.read(period);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        try (JsonGenerator out = json.createGenerator(response.getOutputStream())) {
            out.writeStartArray();
            figures.of(
                    user,
                    wanted,
                    figure -> out.writeStartObject()
                            .writeStringProperty("indicator", figure.indicator())
                            .writeStringProperty("unit", figure.unit().toString())
                            .writeNumberProperty("amount", figure.amount())
                            .writeStringProperty("light", figure.light().name())
                            .writeEndObject());
            out.writeEndArray();
        }
    }
}
