package org.paodao.access.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Access;
import org.paodao.access.IssuedToken;
import org.paodao.access.TokenUser;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tokens for programs. */
@RestController
@RequestMapping("/api/v1")
class TokenApi {
    private final Access access;

    TokenApi(Access access) {
        this.access = access;
    }

    @Operation(summary = "Issue a token for a username and password; its value is shown this once")
    @PostMapping("/tokens")
    ResponseEntity<Token> issue(@RequestBody Credentials given, HttpServletRequest request) {
        CurrentUser user = access.signIn(
                given.username() == null ? "" : given.username(),
                given.password() == null ? "" : given.password(),
                request.getRemoteAddr());
        IssuedToken token = access.issueToken(user);
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(new Token(token.value(), "Bearer", token.expires()));
    }

    @Operation(summary = "End the token that this request is made with")
    @Needs(Permission.OWN_ACCOUNT)
    @DeleteMapping("/tokens/current")
    ResponseEntity<Void> revoke(@Parameter(hidden = true) TokenUser caller) {
        access.revoke(caller.user(), caller.token());
        return ResponseEntity.noContent().build();
    }

    @Operation(summary = "Who this token belongs to")
    @Needs(Permission.OWN_ACCOUNT)
    @GetMapping("/me")
    Me me(@Parameter(hidden = true) CurrentUser user) {
        return new Me(user.username(), user.displayName());
    }

    /**
     * What a program sends to get a token.
     *
     * @param username as typed at sign-in
     * @param password as typed at sign-in
     */
    record Credentials(@Nullable String username, @Nullable String password) {
        @Override
        public String toString() {
            return "Credentials";
        }
    }

    /**
     * A new token.
     *
     * @param token what to send as {@code Authorization: Bearer …}
     * @param type always {@code Bearer}
     * @param expires when it ends
     */
    record Token(String token, String type, Instant expires) {
        @Override
        public String toString() {
            return "Token";
        }
    }

    /**
     * The account behind a token.
     *
     * @param username as typed at sign-in
     * @param displayName as others see it
     */
    record Me(String username, String displayName) {}
}
