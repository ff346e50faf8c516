package org.paodao.access.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.IssuedToken;
import org.paodao.access.NewToken;
import org.paodao.access.Permissions;
import org.paodao.access.ProgramTokens;
import org.paodao.access.SignIns;
import org.paodao.access.TokenLine;
import org.paodao.access.TokenUser;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tokens for programs. */
@RestController
@RequestMapping("/api/v1")
class TokenApi {
    private final SignIns signIns;
    private final ProgramTokens tokens;

    TokenApi(SignIns signIns, ProgramTokens tokens) {
        this.signIns = signIns;
        this.tokens = tokens;
    }

    @Operation(summary = "Issue a token for a username and password; its value is shown this once")
    @PostMapping("/tokens")
    ResponseEntity<Token> issue(@RequestBody Credentials given, HttpServletRequest request) {
        CurrentUser user = signIns.atOnce(
                given.username() == null ? "" : given.username(),
                given.password() == null ? "" : given.password(),
                given.code(),
                request.getRemoteAddr());
        return shown(tokens.issue(user, given.token()));
    }

    static ResponseEntity<Token> shown(IssuedToken token) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(new Token(token.id(), token.value(), "Bearer", token.expires()));
    }

    @Operation(summary = "The valid tokens of the account, without their values")
    @Needs(Permission.OWN_ACCOUNT)
    @GetMapping("/me/tokens")
    List<TokenLine> tokens(@Parameter(hidden = true) CurrentUser user) {
        return tokens.tokens(user);
    }

    @Operation(summary = "End the token that this request is made with")
    @Needs(Permission.OWN_ACCOUNT)
    @DeleteMapping("/tokens/current")
    ResponseEntity<Void> revoke(@Parameter(hidden = true) TokenUser caller) {
        tokens.revoke(caller.user(), caller.token());
        return ResponseEntity.noContent().build();
    }

    @Operation(summary = "End another token of the same account")
    @Needs(Permission.OWN_ACCOUNT)
    @DeleteMapping("/tokens/{token}")
    ResponseEntity<Void> revoke(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID token) {
        tokens.revoke(user, token);
        return ResponseEntity.noContent().build();
    }

    @Operation(summary = "Who this token belongs to, and what it may do")
    @Needs(Permission.OWN_ACCOUNT)
    @GetMapping("/me")
    Me me(@Parameter(hidden = true) CurrentUser user) {
        return new Me(
                user.username(),
                user.displayName(),
                Arrays.stream(Permission.values())
                        .filter(permission -> Permissions.may(user, permission))
                        .toList());
    }

    /**
     * What a program sends to get a token.
     *
     * @param username as typed at sign-in
     * @param password as typed at sign-in
     * @param code from the authenticator, where the account has one
     * @param name what the token is for
     * @param scope what it may do at most; all that the account may if missing
     * @param days how long it lives, 90 if missing
     */
    record Credentials(
            @Nullable String username,
            @Nullable String password,
            @Nullable String code,
            @Nullable String name,
            @Nullable Set<Permission> scope,
            @Nullable Integer days) {
        NewToken token() {
            return new NewToken(name == null ? "" : name, scope, days == null ? NewToken.UNNAMED.days() : days);
        }

        @Override
        public String toString() {
            return "Credentials";
        }
    }

    /**
     * A new token.
     *
     * @param id names it without giving it away
     * @param token what to send as {@code Authorization: Bearer …}
     * @param type always {@code Bearer}
     * @param expires when it ends
     */
    record Token(UUID id, String token, String type, Instant expires) {
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
     * @param permissions what may be done, somewhere
     */
    record Me(String username, String displayName, List<Permission> permissions) {}
}
