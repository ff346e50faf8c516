package org.paodao.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Kinds of items, the schemes that sort them and the levels they stand at, as a new plan is offered them. They are copied
 * into the plan and are its own data from then on.
 *
 * @param levels from the top down
 */
public record Vocabulary(List<Kind> kinds, List<Scheme> schemes, List<Level> levels) {
    /** Code of the kind of the measures that guarantee a plan. */
    public static final String GUARANTEE = "guarantee";

    public Vocabulary {
        kinds = List.copyOf(kinds);
        schemes = List.copyOf(schemes);
        levels = List.copyOf(levels);
    }

    /** The kind with this code. */
    public Optional<Kind> kind(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /**
     * The kind of the measures that guarantee a plan: every new plan has it, whether or not it has items of it yet. Empty when
     * the words offer none, or a kind of the plan is already called so.
     *
     * @param held the plan's other kinds
     */
    public Optional<NewContent.Kind> guarantee(Collection<NewContent.Kind> held) {
        return kind(GUARANTEE)
                .map(Kind::forPlan)
                .filter(kind -> held.stream()
                        .noneMatch(other -> other.code().equals(kind.code())
                                || other.path().equals(kind.path())
                                || other.nameZh().equals(kind.nameZh())));
    }

    /** The scheme with this code. */
    public Optional<Scheme> scheme(String code) {
        return schemes.stream().filter(scheme -> scheme.code().equals(code)).findFirst();
    }

    /** The level with this code. */
    public Optional<Level> level(String code) {
        return levels.stream().filter(level -> level.code().equals(code)).findFirst();
    }

    /** The kind that a printed word means, such as 标志性成果: the kind with the longest word contained in it. */
    public Optional<Kind> kindFor(String printed) {
        return kinds.stream()
                .filter(kind -> kind.fit(printed) > 0)
                .max(Comparator.comparingInt(kind -> kind.fit(printed)));
    }

    /** A word with a code that is given once and never changes. */
    public sealed interface Word {
        String code();

        String nameZh();
    }

    /**
     * A kind as it is offered.
     *
     * @param level code of the level at which its items stand; empty for none
     * @param supports codes of the kinds that its items are expected to support
     * @param measured whether each of its items needs a target
     * @param scheme code of the scheme that its lists are sorted by (the 分类 column); may be empty
     * @param words printed words that mean this kind
     */
    public record Kind(
            String code,
            String path,
            String nameZh,
            String nameEn,
            String measureWord,
            String level,
            List<String> supports,
            boolean measured,
            String scheme,
            List<String> words)
            implements Word {
        public Kind {
            supports = List.copyOf(supports);
            words = List.copyOf(words);
        }

        /** The kind as a plan takes it. */
        public NewContent.Kind forPlan() {
            return new NewContent.Kind(code, path, nameZh, nameEn, measureWord, supports, level, measured);
        }

        private int fit(String printed) {
            return words.stream()
                    .filter(printed::contains)
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
        }
    }

    /** A way to sort items, with the places that are known beforehand. */
    public record Scheme(String code, String nameZh, String nameEn, List<Category> categories) implements Word {
        public Scheme {
            categories = List.copyOf(categories);
        }

        /** The scheme as a plan takes it. */
        public NewContent.Scheme forPlan() {
            return new NewContent.Scheme(code, nameZh, nameEn);
        }

        /** The category with this code. */
        public Optional<Category> category(String wanted) {
            return categories.stream()
                    .filter(category -> category.code().equals(wanted))
                    .findFirst();
        }

        /** How many categories of this scheme stand above one. */
        public int depth(Category category) {
            int depth = 0;
            String parent = category.parent();
            while (parent != null && depth < categories.size()) {
                depth++;
                parent = category(parent).map(Category::parent).orElse(null);
            }
            return depth;
        }
    }

    /**
     * A place of a scheme.
     *
     * @param parent code of the place above; null at the top
     */
    public record Category(
            String code, String nameZh, @Nullable String parent) implements Word {}

    /** A level of the plan, such as 工作体系. */
    public record Level(String code, String nameZh, String nameEn) implements Word {
        /** Its name in the reader's language. */
        public String name(boolean chinese) {
            return chinese ? nameZh : nameEn;
        }
    }
}
