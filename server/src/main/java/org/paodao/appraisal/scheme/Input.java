package org.paodao.appraisal.scheme;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * By what a clause or a veto is scored.
 *
 * @param parameters by {@link InputParameter#key}; what is empty is not there
 */
public record Input(InputKind kind, Map<String, String> parameters) {
    public Input {
        parameters = Map.copyOf(parameters);
    }

    public static Input of(InputKind kind) {
        return new Input(kind, Map.of());
    }

    /** What is said; empty when nothing is. */
    public String said(InputParameter parameter) {
        return parameters.getOrDefault(parameter.key(), "");
    }

    /** The parts of a parameter that lists several. */
    public List<String> parts(InputParameter parameter) {
        return Arrays.stream(said(parameter).split("[,，、;；]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
