package org.paodao.plan;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The kinds and schemes that a new plan is offered. They are copied into the plan and are its own data from then on; the
 * file {@code plan/vocabulary.json} holds them, so that a year with other words needs no other program.
 */
@Component
public class Vocabulary {
    private final Words words;

    Vocabulary(JsonMapper json) throws IOException {
        try (InputStream in = new ClassPathResource("plan/vocabulary.json").getInputStream()) {
            words = json.readValue(in, Words.class);
        }
    }

    public List<Kind> kinds() {
        return words.kinds();
    }

    public List<NewContent.Scheme> schemes() {
        return words.schemes();
    }

    /** The kind with this code. */
    public Optional<Kind> kind(String code) {
        return words.kinds().stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** The kind that a printed word means, such as 标志性成果: the kind with the longest word contained in it. */
    public Optional<Kind> kindFor(String printed) {
        return words.kinds().stream()
                .filter(kind -> kind.fit(printed) > 0)
                .max(Comparator.comparingInt(kind -> kind.fit(printed)));
    }

    /**
     * A kind as it is offered.
     *
     * @param scheme code of the scheme that its lists are sorted by (the 分类 column)
     * @param words printed words that mean this kind
     */
    public record Kind(
            String code,
            String path,
            String nameZh,
            String nameEn,
            String measureWord,
            String scheme,
            List<String> words) {
        public Kind {
            words = List.copyOf(words);
        }

        /** The kind as a plan takes it. */
        public NewContent.Kind forPlan() {
            return new NewContent.Kind(code, path, nameZh, nameEn, measureWord);
        }

        private int fit(String printed) {
            return words.stream()
                    .filter(printed::contains)
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
        }
    }

    private record Words(List<Kind> kinds, List<NewContent.Scheme> schemes) {}
}
