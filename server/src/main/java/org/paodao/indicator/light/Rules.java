package org.paodao.indicator.light;

import java.util.ArrayList;
import java.util.List;
import org.paodao.kernel.Refusal;

/**
 * The rules of a jurisdiction.
 *
 * @param inForce by which lights are judged, the built-in set last where it judges some
 * @param versions all that were put in force, oldest first
 */
public record Rules(List<RuleVersion> inForce, List<RuleVersion> versions, List<RuleDraft> drafts) {
    public Rules {
        inForce = List.copyOf(inForce);
        versions = List.copyOf(versions);
        drafts = List.copyOf(drafts);
    }

    /** Whether some lights are still given by what came with the system. */
    public boolean leaveSome() {
        return inForce.stream().anyMatch(RuleVersion::builtIn);
    }

    /** What judges no more, or closed periods only, newest first. */
    public List<RuleVersion> former() {
        return all().reversed().stream()
                .filter(version -> !inForce.contains(version))
                .toList();
    }

    /**
     * The versions of a set, oldest first.
     *
     * @throws Refusal when none was published and none came with the system
     */
    public List<RuleVersion> of(String code) {
        List<RuleVersion> called =
                all().stream().filter(version -> version.code().equals(code)).toList();
        if (called.isEmpty()) {
            throw Refusal.notFound("indicatorlight.rules-unpublished", code);
        }
        return called;
    }

    /**
     * A version of a set.
     *
     * @throws Refusal when there is none of the number
     */
    public RuleVersion one(String code, int number) {
        return of(code).stream()
                .filter(version -> version.version() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("indicatorlight.rules-version", code, number));
    }

    /** With what came with the system, which is older than anything an office published. */
    private List<RuleVersion> all() {
        List<RuleVersion> all = new ArrayList<>(List.of(RulesInForce.USUAL));
        all.addAll(versions);
        return all;
    }
}
