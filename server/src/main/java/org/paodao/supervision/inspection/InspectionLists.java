package org.paodao.supervision.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.paodao.access.Permissions;
import org.paodao.access.Reach;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.paodao.supervision.MatterLine;
import org.paodao.supervision.Origin;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Inspections as they are read: a unit sees its own, and not before the conclusion was sent; whoever inspects sees all but those of the own unit. */
@Service
@Transactional(readOnly = true)
public class InspectionLists {
    private final InspectionTables inspections;
    private final InspectionParts parts;
    private final Organization organization;
    private final Clock clock;

    InspectionLists(InspectionTables inspections, InspectionParts parts, Organization organization, Clock clock) {
        this.inspections = inspections;
        this.parts = parts;
        this.organization = organization;
        this.clock = clock;
    }

    /** The inspections that pass a filter, newest first. */
    public Listed all(CurrentUser user, InspectionFilter filter) {
        Permissions.require(user, Permission.INSPECTION_READ);
        Reach reach = Permissions.reach(user, Permission.INSPECTION_READ);
        List<Inspection> found =
                inspections.all(user.jurisdiction(), filter, reach.everything() ? null : reach.units()).stream()
                        .filter(one -> sees(user, one))
                        .toList();
        Set<UUID> units = found.stream().map(Inspection::unit).collect(Collectors.toSet());
        return new Listed(found, units.isEmpty() ? Map.of() : organization.names(user, units), LocalDate.now(clock));
    }

    /** One inspection; a unit is shown what concerns it. */
    public Shown one(CurrentUser user, UUID id) {
        Permissions.require(user, Permission.INSPECTION_READ);
        Inspection inspection = inspections
                .one(user.jurisdiction(), id)
                .filter(one -> sees(user, one))
                .orElseThrow(() -> Refusal.notFound("supervisioninspection.unknown"));
        boolean within = Permissions.reach(user, Permission.INSPECTION_READ).everything() && !isOwn(user, inspection);
        return new Shown(
                inspection,
                organization.names(user, Set.of(inspection.unit())).getOrDefault(inspection.unit(), ""),
                parts.papers(user, id, within),
                rights(user, inspection, within),
                LocalDate.now(clock));
    }

    private static Rights rights(CurrentUser user, Inspection inspection, boolean within) {
        return new Rights(
                within && Permissions.may(user, Permission.INSPECTION_MANAGE),
                Permissions.mayFor(user, Permission.INSPECTION_ANSWER, inspection.unit()),
                within,
                Permissions.may(user, Permission.PROBLEM_MANAGE));
    }

    static Origin origin(UUID inspection) {
        return new Origin(InspectionFindings.ORIGIN, inspection, "/inspections/" + inspection);
    }

    private static boolean sees(CurrentUser user, Inspection inspection) {
        return Permissions.mayFor(user, Permission.INSPECTION_READ, inspection.unit())
                && (inspection.isSent()
                        || (Permissions.reach(user, Permission.INSPECTION_READ).everything()
                                && !isOwn(user, inspection)));
    }

    private static boolean isOwn(CurrentUser user, Inspection inspection) {
        return inspection.unit().equals(user.authority().unit());
    }

    /**
     * Inspections with the names of their units.
     *
     * @param today on which something is late or not
     */
    public record Listed(List<Inspection> inspections, Map<UUID, String> names, LocalDate today) {
        public Listed {
            inspections = List.copyOf(inspections);
            names = Map.copyOf(names);
        }

        public String name(Inspection inspection) {
            return names.getOrDefault(inspection.unit(), "");
        }
    }

    /**
     * An inspection.
     *
     * @param unit the name of its unit
     */
    public record Shown(Inspection inspection, String unit, Papers papers, Rights rights, LocalDate today) {
        /**
         * One of its findings.
         *
         * @throws Refusal when the reader sees none of that id
         */
        public Finding finding(UUID finding) {
            return papers.findings().stream()
                    .filter(one -> one.id().equals(finding))
                    .findFirst()
                    .orElseThrow(() -> Refusal.notFound("supervisioninspection.unknown-finding"));
        }
    }

    /**
     * What lies beside an inspection.
     *
     * @param files of the findings, oldest first
     * @param rechecks what it says of things that were to be put right
     * @param samples oldest first
     * @param steps oldest first
     * @param matters that its findings became
     */
    public record Papers(
            List<Finding> findings,
            List<FindingFile> files,
            List<Recheck> rechecks,
            List<Sample> samples,
            List<InspectionStep> steps,
            List<MatterLine> matters) {
        public Papers {
            findings = List.copyOf(findings);
            files = List.copyOf(files);
            rechecks = List.copyOf(rechecks);
            samples = List.copyOf(samples);
            steps = List.copyOf(steps);
            matters = List.copyOf(matters);
        }

        /** The files that show what was found. */
        public List<FindingFile> files(Finding finding) {
            return files.stream()
                    .filter(file -> file.finding().equals(finding.id()))
                    .toList();
        }
    }

    /**
     * What the reader may do when the stage allows it.
     *
     * @param inside whether the reader sees what the unit does not
     * @param problems whether the reader lists major problems
     */
    public record Rights(boolean inspect, boolean answer, boolean inside, boolean problems) {}
}
