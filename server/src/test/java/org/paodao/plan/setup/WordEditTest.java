package org.paodao.plan.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.kernel.Refusal;
import org.paodao.plan.Vocabulary;
import org.paodao.plan.Vocabulary.Category;
import org.paodao.plan.Vocabulary.Kind;
import org.paodao.plan.Vocabulary.Level;
import org.paodao.plan.Vocabulary.Scheme;

class WordEditTest {
    private static final Vocabulary WORDS = new Vocabulary(
            List.of(kind("outcome", "outcomes"), kind("work", "works", "outcome"), kind("reform", "reforms", "work")),
            List.of(new Scheme(
                    "track",
                    "跑道",
                    "Tracks",
                    List.of(
                            new Category("1", "“1”示例", null),
                            new Category("7", "“7”示例", null),
                            new Category("7-1", "示例领域", "7")))),
            List.of(new Level("work", "工作体系", "Works")));

    @Test
    void aWordIsAddedChangedMovedAndTakenOut() {
        Vocabulary added =
                put("track", new Category("N", "“N”示例", null), 1, true).on(WORDS);
        assertThat(codes(added)).containsExactly("N", "1", "7", "7-1");
        Vocabulary renamed =
                put("track", new Category("7", "七项", null), 3, false).on(WORDS);
        assertThat(codes(renamed)).containsExactly("1", "7-1", "7");
        assertThat(renamed.schemes().getFirst().category("7").orElseThrow().nameZh())
                .isEqualTo("七项");
        assertThat(codes(new WordEdit.Remove("category", "track", "7-1").on(WORDS)))
                .containsExactly("1", "7");
    }

    @Test
    void aSchemeThatIsRenamedKeepsItsCategories() {
        Vocabulary renamed = put("", new Scheme("track", "工作跑道", "Work tracks", List.of()), 1, false)
                .on(WORDS);
        assertThat(codes(renamed)).containsExactly("1", "7", "7-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"outcome", "work", "7", "Outcome", "out come", ""})
    void aCodeIsGivenOnceAndWellFormed(String code) {
        WordEdit edit = put("", kind(code, "things"), 1, true);
        assertThatThrownBy(() -> WordRules.check(edit.on(WORDS), Set.of("map", "settings")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.flaws().getFirst().field()).isEqualTo("code"));
    }

    @Test
    void whatOthersNameIsNotTakenAway() {
        refused(new WordEdit.Remove("kind", "", "work"), "supports");
        refused(new WordEdit.Remove("category", "track", "7"), "parent");
        refused(put("", kind("task", "settings"), 4, true), "path");
        refused(put("", kind("task", "works"), 4, true), "path");
        refused(put("", kind("outcome", "outcomes", "reform"), 1, false), "supports");
        refused(put("track", new Category("7", "“7”示例", "7-1"), 2, false), "parent");
        refused(put("track", new Category("8", " ", null), 2, true), "nameZh");
    }

    private static void refused(WordEdit edit, String field) {
        assertThatThrownBy(() -> WordRules.check(edit.on(WORDS), Set.of("map", "settings")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.flaws()).anyMatch(flaw -> field.equals(flaw.field())));
    }

    private static WordEdit put(String scheme, Vocabulary.Word word, int position, boolean fresh) {
        return new WordEdit.Put(scheme, word, position, fresh);
    }

    private static List<String> codes(Vocabulary words) {
        return words.schemes().getFirst().categories().stream()
                .map(Category::code)
                .toList();
    }

    private static Kind kind(String code, String path, String... supports) {
        return new Kind(code, path, "示例类别", "Sample", "项", "", List.of(supports), false, "", List.of());
    }
}
