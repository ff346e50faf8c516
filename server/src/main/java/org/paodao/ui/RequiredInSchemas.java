package org.paodao.ui;

import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.io.Serial;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The description of the interface marks what {@link RequiredMembers} asks for: every member of our records that may not be null. */
final class RequiredInSchemas extends NopAnnotationIntrospector {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String OURS = "org.paodao.";

    private RequiredInSchemas() {}

    /** A mapper that knows it; the one given stays as it is. */
    static ObjectMapper shownBy(ObjectMapper mapper) {
        AnnotationIntrospector known = mapper.getSerializationConfig().getAnnotationIntrospector();
        return mapper.copy().setAnnotationIntrospector(AnnotationIntrospector.pair(new RequiredInSchemas(), known));
    }

    @Override
    public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
        Class<?> declaring = member.getDeclaringClass();
        if (!declaring.isRecord() || !declaring.getName().startsWith(OURS)) {
            return null;
        }
        boolean required = Arrays.stream(declaring.getRecordComponents())
                .filter(component -> component.getName().equals(member.getName()))
                .anyMatch(RequiredInSchemas::neverNull);
        return required ? Boolean.TRUE : null;
    }

    private static boolean neverNull(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
