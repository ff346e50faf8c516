package org.paodao.supervision.inspection;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.paodao.kernel.CurrentUser;
import org.paodao.supervision.MatterLists;
import org.springframework.stereotype.Component;

/** What hangs on one inspection, as it is read. */
@Component
class InspectionParts {
    private final InspectionTables inspections;
    private final InspectionFindingTables findings;
    private final InspectionRecheckTables rechecks;
    private final InspectionFileTables files;
    private final MatterLists matters;

    InspectionParts(
            InspectionTables inspections,
            InspectionFindingTables findings,
            InspectionRecheckTables rechecks,
            InspectionFileTables files,
            MatterLists matters) {
        this.inspections = inspections;
        this.findings = findings;
        this.rechecks = rechecks;
        this.files = files;
        this.matters = matters;
    }

    /**
     * All of it.
     *
     * @param within whether the reader sees what the unit does not
     */
    InspectionLists.Papers papers(CurrentUser user, UUID id, boolean within) {
        UUID jurisdiction = user.jurisdiction();
        List<Finding> found = findings.of(jurisdiction, id).stream()
                .filter(finding -> within || finding.stands())
                .toList();
        Set<UUID> shown = found.stream().map(Finding::id).collect(Collectors.toSet());
        return new InspectionLists.Papers(
                found,
                files.of(jurisdiction, id).stream()
                        .filter(file -> shown.contains(file.finding()))
                        .toList(),
                rechecks.of(jurisdiction, id),
                within ? findings.samples(jurisdiction, id) : List.of(),
                steps(jurisdiction, id, within),
                matters.begunBy(user, InspectionLists.origin(id)));
    }

    private List<InspectionStep> steps(UUID jurisdiction, UUID inspection, boolean within) {
        List<InspectionStep> all = inspections.steps(jurisdiction, inspection);
        return within
                ? all
                : all.stream()
                        .dropWhile(step -> !step.step().equals("send"))
                        .filter(step -> !step.step().equals("matter"))
                        .toList();
    }
}
