package org.paodao.organization.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.organization.Jurisdiction;
import org.paodao.organization.Jurisdictions;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Jurisdictions for programs of the system administrator. */
@RestController
@RequestMapping("/api/v1/jurisdictions")
@Tag(name = "jurisdictions", description = "Districts, cities and provinces of this installation")
class JurisdictionApi {
    private final Jurisdictions jurisdictions;

    JurisdictionApi(Jurisdictions jurisdictions) {
        this.jurisdictions = jurisdictions;
    }

    @Operation(summary = "All, by code")
    @Needs(Permission.SYSTEM_MANAGE)
    @GetMapping
    List<Jurisdiction> all(@Parameter(hidden = true) CurrentUser user) {
        return jurisdictions.all(user);
    }

    @Operation(
            summary = "Add one",
            description = "The answer holds a link, shown this once, behind which the three separated administrators of"
                    + " the new jurisdiction open their accounts.")
    @Needs(Permission.SYSTEM_MANAGE)
    @PostMapping
    ResponseEntity<Made> add(
            @Parameter(hidden = true) CurrentUser user, @RequestBody JurisdictionsPage.Form jurisdiction) {
        return shown(jurisdictions.add(user, jurisdiction.jurisdiction()));
    }

    @Operation(summary = "Another link; the one before opens nothing any more")
    @Needs(Permission.SYSTEM_MANAGE)
    @PostMapping("/{id}/link")
    ResponseEntity<Made> link(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID id) {
        return shown(jurisdictions.renewLink(user, id));
    }

    private static ResponseEntity<Made> shown(Jurisdictions.Added added) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(new Made(
                        added.jurisdiction(),
                        JurisdictionController.whole(added),
                        added.link().expires()));
    }

    /**
     * A jurisdiction that waits for its administrators.
     *
     * @param link to hand over, good once
     * @param expires when it opens nothing any more
     */
    record Made(Jurisdiction jurisdiction, String link, Instant expires) {
        @Override
        public String toString() {
            return "Made";
        }
    }
}
