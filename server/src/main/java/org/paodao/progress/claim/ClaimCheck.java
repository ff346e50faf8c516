package org.paodao.progress.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.paodao.progress.report.Place;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at what was sent, once for each version, and keeps what it notices. */
@Service
class ClaimCheck {
    private final ClaimSources sources;
    private final ClaimPrints prints;
    private final PrintTables printed;
    private final FindingTables findings;
    private final WordChecks words;

    ClaimCheck(
            ClaimSources sources, ClaimPrints prints, PrintTables printed, FindingTables findings, WordChecks words) {
        this.sources = sources;
        this.prints = prints;
        this.printed = printed;
        this.findings = findings;
        this.words = words;
    }

    /** Looks at the newest version of a report. A second time it does nothing. */
    @Transactional
    public boolean check(UUID jurisdiction, Place place) {
        Optional<Sent> newest = sources.newest(jurisdiction, place);
        if (newest.isEmpty()
                || !findings.begin(jurisdiction, place, newest.get().number())) {
            return false;
        }
        Sent sent = newest.get();
        List<ClaimSources.Held> files = sources.files(jurisdiction, sent);
        List<Print> all = new ArrayList<>(prints.said(jurisdiction, sent));
        all.addAll(prints.held(files));
        all.addAll(prints.opened(jurisdiction, files));
        printed.lock(jurisdiction, place.round());
        printed.replace(jurisdiction, sent, all);
        var alike = new Alike(sent, files, all, printed.sharing(jurisdiction, place, all));
        List<Noticed> noticed = new ArrayList<>(words.said(jurisdiction, sent));
        noticed.addAll(alike.used());
        List<Alike.Shared> shared = alike.shared();
        shared.forEach(one -> noticed.add(one.noticed()));
        findings.drop(jurisdiction, place);
        List<FindingTables.New> fresh = new ArrayList<>(
                noticed.stream().map(one -> new FindingTables.New(sent, one)).toList());
        fresh.addAll(mirrored(jurisdiction, sent, shared));
        findings.insert(jurisdiction, fresh);
        return true;
    }

    /** What two units claim stands at both reports, whichever came first. */
    private List<FindingTables.New> mirrored(UUID jurisdiction, Sent sent, List<Alike.Shared> shared) {
        Map<Place, Sent> others = sources.newest(
                jurisdiction,
                shared.stream().map(one -> one.match().other().where().place()).toList());
        List<FindingTables.New> mirrored = new ArrayList<>();
        for (Alike.Shared one : shared) {
            Sent other = others.get(one.match().other().where().place());
            if (other != null) {
                mirrored.add(new FindingTables.New(other, one.mirrored(sent, other)));
            }
        }
        return mirrored;
    }

    /** What would be noticed if it were sent now. Of files only pictures are opened for that, and each once. */
    @Transactional(readOnly = true)
    public List<Noticed> hints(UUID jurisdiction, Sent sent) {
        List<ClaimSources.Held> files = sources.files(jurisdiction, sent);
        List<Print> all = new ArrayList<>(prints.said(jurisdiction, sent));
        all.addAll(prints.held(files));
        all.addAll(prints.pictures(jurisdiction, files));
        var alike = new Alike(sent, files, all, printed.sharing(jurisdiction, sent.place(), all));
        List<Noticed> noticed = new ArrayList<>(words.said(jurisdiction, sent));
        noticed.addAll(alike.used());
        alike.shared().forEach(one -> noticed.add(one.noticed()));
        return noticed;
    }

    /** What is approved by now against the figures in a version. */
    List<Noticed> figures(UUID jurisdiction, Sent sent) {
        return words.figures(jurisdiction, sent);
    }

    /** Looks at what was sent and never looked at, such as before there were checks; at most so many. */
    List<Place> behind(UUID jurisdiction, int most) {
        return sources.behind(jurisdiction, most);
    }
}
