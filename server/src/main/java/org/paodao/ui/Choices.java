package org.paodao.ui;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.CollectionFactory;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;

/** Reads what is ticked in a form. A tick with nothing behind it is none: usually it would become a hole in the list, which every page would have to look out for. */
final class Choices implements ConditionalGenericConverter {
    private final ConversionService each;

    Choices(ConversionService each) {
        this.each = each;
    }

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(
                new ConvertiblePair(String.class, Collection.class),
                new ConvertiblePair(String[].class, Collection.class));
    }

    @Override
    public boolean matches(TypeDescriptor sent, TypeDescriptor wanted) {
        TypeDescriptor one = wanted.getElementTypeDescriptor();
        return one != null && (one.getType().isEnum() || one.getType() == UUID.class);
    }

    @Override
    public @Nullable Object convert(@Nullable Object sent, TypeDescriptor from, TypeDescriptor wanted) {
        TypeDescriptor one = Objects.requireNonNull(wanted.getElementTypeDescriptor());
        List<String> ticked = texts(sent);
        Collection<Object> choices = CollectionFactory.createCollection(wanted.getType(), one.getType(), ticked.size());
        for (String text : ticked) {
            Object choice = each.convert(text, TypeDescriptor.valueOf(String.class), one);
            if (choice != null) {
                choices.add(choice);
            }
        }
        return choices;
    }

    private static List<String> texts(@Nullable Object sent) {
        String[] parts = switch (sent) {
            case null -> new String[0];
            case String[] many -> many;
            default -> sent.toString().split(",", -1);
        };
        return Arrays.stream(parts)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
