package org.paodao.appraisal.scheme;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal;

/** Finds what is missing in values that came from outside: a component that may not be null is. */
final class Whole {
    private Whole() {}

    static void check(Record value) {
        check(value, "");
    }

    private static void check(@Nullable Object value, String path) {
        switch (value) {
            case null -> throw Refusal.invalid("body", "appraisalscheme.json-missing", path);
            case Record record -> {
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    Object part = part(record, component);
                    if (part != null || !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                        check(part, path + "." + component.getName());
                    }
                }
            }
            case Collection<?> all -> all.forEach(one -> check(one, path + "[]"));
            case Map<?, ?> map -> map.forEach((key, one) -> check(one, path + "." + key));
            default -> {}
        }
    }

    private static @Nullable Object part(Record record, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.trySetAccessible();
            return accessor.invoke(record);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("A record tells its components.", unreadable);
        }
    }
}
