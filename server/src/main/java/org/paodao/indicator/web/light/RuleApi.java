package org.paodao.indicator.web.light;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.light.Holding;
import org.paodao.indicator.light.LightEffect;
import org.paodao.indicator.light.RuleBook;
import org.paodao.indicator.light.RuleDraft;
import org.paodao.indicator.light.RulePublishing;
import org.paodao.indicator.light.RuleVersion;
import org.paodao.indicator.light.Rules;
import org.paodao.indicator.light.Told;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.light.RuleSet;
import org.paodao.scoring.light.Written;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Rules for lights for other programs. */
@RestController
@RequestMapping("/api/v1/light-rules")
@Tag(name = "light rules", description = "Rule sets: in force, drafted, as examples")
class RuleApi {
    private final RuleBook rules;

    RuleApi(RuleBook rules) {
        this.rules = rules;
    }

    @Needs(Permission.INDICATOR_READ)
    @GetMapping
    @Operation(
            summary = "The rules by which lights are judged",
            description =
                    "Every version that judges periods of which there are lights, or that will judge later ones. builtIn marks the set that came with the system: it judges what no other"
                            + " reaches, be it an indicator, a unit or a day, and is not listed once nothing is left to it. A closed period keeps the rules of its closing.")
    List<InForce> inForce(@Parameter(hidden = true) CurrentUser user) {
        return rules.rules(user).inForce().stream()
                .map(version -> new InForce(
                        version.code(),
                        version.version(),
                        version.builtIn(),
                        version.rules().written(),
                        version.holding(),
                        List.of()))
                .toList();
    }

    @Needs(Permission.INDICATOR_READ)
    @GetMapping("/{code}/versions")
    @Operation(
            summary = "Every version of a rule set, oldest first",
            description =
                    "Superseded ones as well: a closed period is still judged by the version of its closing. builtIn marks the version that came with the system; nobody put it in force.")
    List<Version> versions(@Parameter(hidden = true) CurrentUser user, @PathVariable String code) {
        Rules known = rules.rules(user);
        return known.of(code).stream()
                .map(version -> Version.of(version, known.inForce().contains(version)))
                .toList();
    }

    @Needs(Permission.INDICATOR_READ)
    @GetMapping("/examples")
    @Operation(summary = "Published rule sets to copy; what their sources leave open is named")
    List<Shown> examples(@Parameter(hidden = true) CurrentUser user) {
        return rules.examples(user).stream()
                .map(example -> new Shown(
                        example.title().code(),
                        example.title().version(),
                        example.written(),
                        Holding.ALL,
                        findings(example)))
                .toList();
    }

    private static List<Told> findings(RuleSet rules) {
        return rules.findings().stream()
                .map(finding -> Told.of(finding.reason()))
                .toList();
    }

    @Needs(Permission.INDICATOR_EDIT)
    @GetMapping("/{code}/draft")
    @Operation(
            summary =
                    "The draft of a rule set, with what is wrong with it; where there is none, what it would begin with")
    Drafted draft(@Parameter(hidden = true) CurrentUser user, @PathVariable String code) {
        RuleDraft draft = rules.draft(user, code);
        return new Drafted(
                draft.rules().written(),
                draft.holding(),
                draft.version(),
                findings(draft.rules()),
                rules.unknown(user, draft).stream().map(Unknown::of).toList());
    }

    @Needs(Permission.INDICATOR_EDIT)
    @PutMapping("/{code}/draft")
    @Operation(
            summary = "Keep a draft",
            description =
                    "seen is the version of the draft that you saw; 0 when there was none. An unfinished draft is kept: what is wrong with it is told when it is read.")
    void put(@Parameter(hidden = true) CurrentUser user, @PathVariable String code, @RequestBody Wanted wanted) {
        rules.put(
                user,
                new RuleDraft(
                        read(code, wanted.rules()),
                        wanted.holding() == null ? Holding.ALL : wanted.holding(),
                        wanted.seen(),
                        Instant.EPOCH,
                        user.displayName()));
    }

    private static RuleSet read(String code, @Nullable Written written) {
        if (written == null) {
            throw Refusal.invalid("rules", "indicatorlight.rules-unreadable");
        }
        try {
            RuleSet read = RuleSet.read(written);
            if (read.title().code().equals(code)) {
                return read;
            }
        } catch (IllegalArgumentException | DateTimeParseException wrong) {
            throw Refusal.invalid("rules", "indicatorlight.rules-unreadable");
        }
        throw Refusal.invalid("rules", "indicatorlight.rules-unreadable");
    }

    @Needs(Permission.INDICATOR_EDIT)
    @DeleteMapping("/{code}/draft")
    @Operation(summary = "Give a draft up")
    void leave(@Parameter(hidden = true) CurrentUser user, @PathVariable String code, @RequestParam int seen) {
        rules.leave(user, code, seen);
    }

    @Needs(Permission.INDICATOR_EDIT)
    @GetMapping("/{code}/effect")
    @Operation(summary = "Which lights would be others if the draft were put in force")
    List<LightEffect> effect(@Parameter(hidden = true) CurrentUser user, @PathVariable String code) {
        return rules.effect(user, code);
    }

    @Needs(Permission.INDICATOR_EDIT)
    @PostMapping
    @Operation(summary = "Put a draft in force and judge by it; the same request key twice does it once")
    Published publish(@Parameter(hidden = true) CurrentUser user, @RequestBody Wish wish) {
        return new Published(rules.publish(
                user,
                new RulePublishing(
                        LightApi.text(wish.requestKey()),
                        LightApi.text(wish.code()),
                        wish.seen(),
                        LightApi.text(wish.reason()))));
    }

    /** A rule set by which lights are judged. */
    record InForce(String code, int version, boolean builtIn, Written rules, Holding holding, List<Told> findings) {}

    /**
     * A rule set as it was published.
     *
     * @param inForce whether it judges periods that are not closed, or will
     * @param publishedAt null of the one that came with the system
     */
    record Version(
            String code,
            int version,
            boolean builtIn,
            boolean inForce,
            Written rules,
            Holding holding,
            String reason,
            @Nullable Instant publishedAt,
            String publishedBy) {
        static Version of(RuleVersion version, boolean inForce) {
            return new Version(
                    version.code(),
                    version.version(),
                    version.builtIn(),
                    inForce,
                    version.rules().written(),
                    version.holding(),
                    version.reason(),
                    version.builtIn() ? null : version.publishedAt(),
                    version.publishedBy());
        }
    }

    /** A rule set to copy. */
    record Shown(String code, int version, Written rules, Holding holding, List<Told> findings) {}

    /**
     * A draft.
     *
     * @param unknown what it is for that is not there; such a draft is not put in force
     */
    record Drafted(Written rules, Holding holding, int version, List<Told> findings, List<Unknown> unknown) {}

    /**
     * What a field of the holding names that is not there.
     *
     * @param field indicators or groups
     */
    record Unknown(String field, String code, List<Object> arguments) {
        static Unknown of(Refusal.Flaw flaw) {
            return new Unknown(String.valueOf(flaw.field()), flaw.key(), flaw.arguments());
        }
    }

    /** What a draft shall say. */
    record Wanted(@Nullable Written rules, @Nullable Holding holding, int seen) {}

    /** The wish to put a draft in force; the request key is repeated by a retry, so that it happens once. */
    record Wish(
            @Nullable String requestKey,
            @Nullable String code,
            int seen,
            @Nullable String reason) {}

    /** The version in force now. */
    record Published(int version) {}
}
