package org.paodao.plan.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.NewContent;
import org.paodao.plan.Vocabulary;

/** The places that the rows of a table name: those the vocabulary offers, with those above them, else new ones. */
final class PrintedPlaces {
    private final Vocabulary vocabulary;
    private final Map<String, NewContent.Category> places = new LinkedHashMap<>();

    PrintedPlaces(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Every place named so far, one before those below it. */
    List<NewContent.Category> all() {
        return List.copyOf(places.values());
    }

    /**
     * The place of that name, called as the list calls it.
     *
     * @param scheme code of the scheme in which it stands
     * @param parent code of the place below which a new one is made; null for none
     */
    NewContent.Category of(String scheme, String name, @Nullable String parent) {
        return vocabulary
                .scheme(scheme)
                .flatMap(words -> words.categories().stream()
                        .filter(category -> ListContent.plain(category.nameZh()).equals(ListContent.plain(name)))
                        .findFirst()
                        .map(category -> offered(words, category, name)))
                .orElseGet(() -> kept(new NewContent.Category(
                        scheme, (parent == null ? "list-" : parent + "-list-") + name, name, parent)));
    }

    private NewContent.Category offered(Vocabulary.Scheme scheme, Vocabulary.Category category, String name) {
        String parent = category.parent();
        if (parent != null) {
            scheme.category(parent).ifPresent(above -> offered(scheme, above, above.nameZh()));
        }
        return kept(new NewContent.Category(scheme.code(), category.code(), name, parent));
    }

    private NewContent.Category kept(NewContent.Category place) {
        NewContent.Category known = places.putIfAbsent(place.key(), place);
        return known == null ? place : known;
    }
}
