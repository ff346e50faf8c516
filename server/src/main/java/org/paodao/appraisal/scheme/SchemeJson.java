package org.paodao.appraisal.scheme;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Method;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * A scheme as text and back. The same scheme is always the same bytes: fields as they are declared, maps and sets in the order of their keys, decimals as text without
 * trailing zeros, so that nothing takes them for binary fractions.
 */
public final class SchemeJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(Method.class, Methods.class)
            .addMixIn(Clause.class, Clauses.class)
            .addModule(new SimpleModule()
                    .addSerializer(BigDecimal.class, new Decimals())
                    .addSerializer(Set.class, new Sets()))
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(always -> always.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private SchemeJson() {}

    /** The text. */
    public static String write(SchemeBody body) {
        return JSON.writeValueAsString(body);
    }

    /** The same as a tree, for programs. */
    public static JsonNode tree(SchemeBody body) {
        return JSON.valueToTree(body);
    }

    /** The bytes of the text, in UTF-8. */
    public static byte[] bytes(SchemeBody body) {
        return write(body).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * What was written.
     *
     * @throws Refusal when it is no scheme
     */
    public static SchemeBody read(String text) {
        try {
            SchemeBody body = JSON.readValue(text, SchemeBody.class);
            Whole.check(body);
            return body;
        } catch (JacksonException wrong) {
            var at = wrong.getLocation();
            throw Refusal.invalid(
                    "body", "appraisalscheme.json", at == null ? "" : at.getLineNr() + ":" + at.getColumnNr());
        }
    }

    /** The same scheme as it is after writing and reading: the one form in which equal schemes are equal values. */
    static SchemeBody canonical(SchemeBody body) {
        return read(write(body));
    }

    /** A value of a scheme as text. */
    static String told(Object value) {
        return value instanceof String text
                ? text
                : JSON.writeValueAsString(value).replace("\"", "");
    }

    /** The decimal as it is kept: 10 and 10.0 are the same. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "by")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Method.Sum.class, name = "sum"),
        @JsonSubTypes.Type(value = Method.Achievement.class, name = "achievement"),
        @JsonSubTypes.Type(value = Method.RatioToBest.class, name = "ratio"),
        @JsonSubTypes.Type(value = Method.RankLinear.class, name = "rank"),
        @JsonSubTypes.Type(value = Method.RankBands.class, name = "bands"),
        @JsonSubTypes.Type(value = Method.Deduction.class, name = "deduction"),
        @JsonSubTypes.Type(value = Method.Bonus.class, name = "bonus"),
        @JsonSubTypes.Type(value = Method.Manual.class, name = "manual"),
        @JsonSubTypes.Type(value = Method.Survey.class, name = "survey"),
        @JsonSubTypes.Type(value = Method.ByFormula.class, name = "formula")
    })
    private interface Methods {}

    @JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
    private interface Clauses {}

    private static final class Decimals extends StdSerializer<BigDecimal> {
        Decimals() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal number, JsonGenerator to, SerializationContext context) {
            to.writeString(plain(number).toPlainString());
        }
    }

    @SuppressWarnings("rawtypes")
    private static final class Sets extends StdSerializer<Set> {
        Sets() {
            super(Set.class);
        }

        @Override
        public void serialize(Set set, JsonGenerator to, SerializationContext context) {
            to.writeStartArray();
            for (Object one : new TreeSet<Object>(set)) {
                to.writeString(String.valueOf(one));
            }
            to.writeEndArray();
        }
    }
}
