package org.paodao.ui;

import io.swagger.v3.core.jackson.TypeNameResolver;

/**
 * Names what programs send and get after the whole place of its class: more than one class is called Wish or Said, and by that alone the description of the
 * interface would show one of them for all.
 */
final class SchemaNames extends TypeNameResolver {
    private static final String OURS = "org.paodao.";

    @Override
    protected String getNameOfClass(Class<?> type) {
        String name = type.getName();
        return name.startsWith(OURS) ? name.substring(OURS.length()).replace('$', '.') : super.getNameOfClass(type);
    }
}
