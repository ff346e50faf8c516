package org.paodao.audit;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.chain.HashAlgorithm;
import org.paodao.audit.chain.Pruning;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the audit is kept.
 *
 * @param hash SM3 or SHA-256, for links made from now on
 * @param anchorEvery longest time between a change and the anchor that holds it
 * @param anchorEntries entries after which an anchor is made earlier
 * @param anchorFile where anchors are also written, one JSON object a line
 * @param retention how long entries are kept; without it for ever. Never below half a year
 */
@ConfigurationProperties("paodao.audit")
record AuditSettings(
        @DefaultValue("SM3") String hash,
        @DefaultValue("10m") Duration anchorEvery,
        @DefaultValue("10000") long anchorEntries,
        @DefaultValue("audit-anchors.jsonl") Path anchorFile,
        @Nullable Duration retention) {

    AuditSettings {
        if (retention != null && retention.toDays() < Pruning.LEAST_DAYS) {
            throw new IllegalArgumentException(
                    "paodao.audit.retention is %d days; audit records are kept for %d days at least. Name more days, such as 365d, or leave the setting out to keep them for ever."
                            .formatted(retention.toDays(), Pruning.LEAST_DAYS));
        }
    }

    HashAlgorithm algorithm() {
        return HashAlgorithm.of(hash);
    }
}
