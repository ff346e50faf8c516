package org.paodao.indicator.web.light;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
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
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.json.JsonMapper;

/** The figures of a period of all units at once, for programs that draw maps and tables of thousands of units. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "lights", description = "Lights with their reasons, what turned, forecasts")
class FigureApi {
    /** So many bytes are sent at once: there are some twenty million. */
    private static final int AT_ONCE = 1 << 16;

    private static final SerializedString INDICATOR = new SerializedString("indicator");
    private static final SerializedString UNIT = new SerializedString("unit");
    private static final SerializedString AMOUNT = new SerializedString("amount");
    private static final SerializedString LIGHT = new SerializedString("light");

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
        response.setBufferSize(AT_ONCE);
        try (JsonGenerator out = json.createGenerator(response.getOutputStream())) {
            var texts = new Texts();
            out.writeStartArray();
            figures.of(
                    user,
                    wanted,
                    figure -> out.writeStartObject()
                            .writeName(INDICATOR)
                            .writeString(texts.of(figure.indicator()))
                            .writeName(UNIT)
                            .writeString(texts.of(figure.unit()))
                            .writeName(AMOUNT)
                            .writeNumber(figure.amount())
                            .writeName(LIGHT)
                            .writeString(texts.of(figure.light().name()))
                            .writeEndObject());
            out.writeEndArray();
        }
    }

    /** What is written again and again, put into bytes once. */
    private static final class Texts {
        private final Map<Object, SerializedString> known = new HashMap<>();

        SerializedString of(Object value) {
            return known.computeIfAbsent(value, one -> new SerializedString(one.toString()));
        }
    }
}
