package org.paodao.plan.setup;

import java.util.List;
import java.util.function.UnaryOperator;
import org.paodao.kernel.Refusal;
import org.paodao.plan.Vocabulary;
import org.paodao.plan.Vocabulary.Category;
import org.paodao.plan.Vocabulary.Kind;
import org.paodao.plan.Vocabulary.Level;
import org.paodao.plan.Vocabulary.Scheme;
import org.paodao.plan.Vocabulary.Word;

/** One change of a vocabulary, a pure function. What comes out is checked by {@link WordRules}. */
public sealed interface WordEdit {
    Vocabulary on(Vocabulary words);

    /** Which word it is about, such as {@code kind/outcome}. */
    String subject();

    /**
     * Adds a word or says it anew.
     *
     * @param scheme code of the category's scheme; empty for other words
     * @param word as it should be; its code is given once
     * @param position from 1 within its list
     * @param fresh whether it is to be new
     */
    record Put(String scheme, Word word, int position, boolean fresh) implements WordEdit {
        @Override
        public Vocabulary on(Vocabulary words) {
            return switch (word) {
                case Kind kind -> new Vocabulary(put(words.kinds(), kind), words.schemes(), words.levels());
                case Scheme named ->
                    new Vocabulary(words.kinds(), put(words.schemes(), keeping(words, named)), words.levels());
                case Category category -> within(words, scheme, categories -> put(categories, category));
                case Level level -> new Vocabulary(words.kinds(), words.schemes(), put(words.levels(), level));
            };
        }

        private <W extends Word> List<W> put(List<W> list, W changed) {
            if (fresh && WordList.holds(list, changed.code())) {
                throw Refusal.invalid("code", "plansetup.words.code-taken", changed.code());
            }
            if (!fresh && !WordList.holds(list, changed.code())) {
                throw Refusal.notFound("plansetup.words.unknown");
            }
            return WordList.put(list, changed, position);
        }

        /** A scheme that is renamed keeps its categories. */
        private static Scheme keeping(Vocabulary words, Scheme named) {
            return new Scheme(
                    named.code(),
                    named.nameZh(),
                    named.nameEn(),
                    words.scheme(named.code()).map(Scheme::categories).orElse(List.of()));
        }

        @Override
        public String subject() {
            return what(word) + "/" + (scheme.isEmpty() ? "" : scheme + "/") + word.code();
        }

        private static String what(Word word) {
            if (word instanceof Category) {
                return "category";
            }
            if (word instanceof Level) {
                return "level";
            }
            return word instanceof Kind ? "kind" : "scheme";
        }
    }

    /**
     * Takes a word out.
     *
     * @param what {@code kind}, {@code scheme}, {@code category} or {@code level}
     * @param scheme code of the category's scheme; empty for other words
     */
    record Remove(String what, String scheme, String code) implements WordEdit {
        @Override
        public Vocabulary on(Vocabulary words) {
            return switch (what) {
                case "kind" -> new Vocabulary(WordList.without(words.kinds(), code), words.schemes(), words.levels());
                case "scheme" -> new Vocabulary(words.kinds(), WordList.without(words.schemes(), code), words.levels());
                case "category" -> within(words, scheme, categories -> WordList.without(categories, code));
                case "level" -> new Vocabulary(words.kinds(), words.schemes(), WordList.without(words.levels(), code));
                default -> throw Refusal.notFound("plansetup.words.unknown");
            };
        }

        @Override
        public String subject() {
            return what + "/" + (scheme.isEmpty() ? "" : scheme + "/") + code;
        }
    }

    private static Vocabulary within(Vocabulary words, String scheme, UnaryOperator<List<Category>> change) {
        Scheme held = words.scheme(scheme).orElseThrow(() -> Refusal.notFound("plansetup.words.unknown"));
        List<Scheme> schemes = words.schemes().stream()
                .map(one -> one.equals(held)
                        ? new Scheme(one.code(), one.nameZh(), one.nameEn(), change.apply(one.categories()))
                        : one)
                .toList();
        return new Vocabulary(words.kinds(), schemes, words.levels());
    }
}
