package org.paodao.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/2023/outcomes/3", "/units/教育局?tab=history"})
    void aPathOfThisApplicationIsFollowed(String address) {
        assertThat(Redirect.isInside(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//elsewhere.example",
                "/\\elsewhere.example",
                "https://elsewhere.example",
                "",
                "/a\r\nSet-Cookie: b"
            })
    void whatLeadsElsewhereIsNot(String address) {
        assertThat(Redirect.isInside(address)).isFalse();
    }

    @Test
    void aRedirectElsewhereCannotBeMade() {
        assertThatIllegalArgumentException().isThrownBy(() -> Page.redirect("//elsewhere.example"));
    }
}
