package org.paodao.ui;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.Serial;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.paodao.kernel.Refusal;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.jdk.NumberDeserializers;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * How what programs send is read: text that can be kept, days of the calendar, numbers of a length that one can reckon with, no holes in lists. What is not that is refused
 * at its member. What the application itself has stored is read without this.
 */
final class SentJson {
    private static final int LAST_YEAR = 9999;

    /** Digits, and places before or after the point; far more than any figure has. */
    private static final int DIGITS = 100;

    private SentJson() {}

    /** Reads and writes as the application's own, and refuses more. */
    static JsonMapper careful(JsonMapper usual) {
        return usual.rebuild()
                .addModule(new SimpleModule("sent")
                        .addDeserializer(String.class, new Text())
                        .addKeyDeserializer(String.class, new Name())
                        .addDeserializer(LocalDate.class, new Day())
                        .addDeserializer(BigDecimal.class, new Figure()))
                .annotationIntrospector(new RequiredMembers())
                .changeDefaultNullHandling(usually -> JsonSetter.Value.forContentNulls(Nulls.FAIL))
                .build();
    }

    /** What cannot be read, at its member where the reader knows it. */
    static Refusal.Flaw flaw(HttpMessageNotReadableException unreadable) {
        if (!(unreadable.getCause() instanceof JacksonException wrong)) {
            return Refusal.Flaw.of("ui.input.unreadable");
        }
        var member = new StringBuilder();
        for (var step : wrong.getPath()) {
            if (step.getPropertyName() == null) {
                member.append('[').append(step.getIndex()).append(']');
            } else {
                member.append(member.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return member.isEmpty()
                ? Refusal.Flaw.of("ui.input.unreadable")
                : Refusal.Flaw.at(member.toString(), "ui.input.member", member.toString());
    }

    private static final class Text extends StringDeserializer {
        @Override
        public String deserialize(JsonParser from, DeserializationContext context) {
            String text = super.deserialize(from, context);
            if (text != null && !TypedText.canBeKept(text)) {
                throw context.weirdStringException(text, String.class, "a character that cannot be kept");
            }
            return text;
        }
    }

    private static final class Name extends KeyDeserializer {
        @Override
        public Object deserializeKey(String name, DeserializationContext context) {
            if (!TypedText.canBeKept(name)) {
                throw context.weirdKeyException(String.class, name, "a character that cannot be kept");
            }
            return name;
        }
    }

    private static final class Day extends StdScalarDeserializer<LocalDate> {
        Day() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser from, DeserializationContext context) {
            LocalDate day = LocalDateDeserializer.INSTANCE.deserialize(from, context);
            if (day != null && (day.getYear() < 1 || day.getYear() > LAST_YEAR)) {
                throw context.weirdStringException(day.toString(), LocalDate.class, "not of this calendar");
            }
            return day;
        }
    }

    private static final class Figure extends NumberDeserializers.BigDecimalDeserializer {
        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public BigDecimal deserialize(JsonParser from, DeserializationContext context) {
            BigDecimal number = super.deserialize(from, context);
            if (number != null && (number.precision() > DIGITS || Math.abs((long) number.scale()) > DIGITS)) {
                throw context.weirdStringException("…", BigDecimal.class, "too long a number");
            }
            return number;
        }
    }
}
