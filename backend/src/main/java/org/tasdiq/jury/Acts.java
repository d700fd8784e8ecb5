package org.tasdiq.jury;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.Sha256;
import org.tasdiq.Texts;
import org.tasdiq.Typesetter;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.Actors;

/** The acts of appointment of a file and the checks of composition they rest on; the candidate reads acts once summoned. */
@Service
public class Acts {
    private final AppointmentActRepository acts;
    private final ActPaperRepository papers;
    private final CompositionCheckRepository checks;
    private final Candidacies candidacies;
    private final Actors actors;
    private final Typesetter typesetter;
    private final TransactionTemplate transaction;

    Acts(
            AppointmentActRepository acts,
            ActPaperRepository papers,
            CompositionCheckRepository checks,
            Candidacies candidacies,
            Actors actors,
            Typesetter typesetter,
            PlatformTransactionManager transactions) {
        this.acts = acts;
        this.papers = papers;
        this.checks = checks;
        this.candidacies = candidacies;
        this.actors = actors;
        this.typesetter = typesetter;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The acts of all rounds, the first one first. */
    @Transactional(readOnly = true)
    @Permission("jury.readJury")
    public List<ActSheet> of(CandidacyId id) {
        return readable(id);
    }

    /** The PDF of an act in that language, or in French where it is none of the three. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED) // typesetting must not hold a connection
    @Permission("jury.readJury")
    public byte[] pdf(CandidacyId id, String number, Locale language) {
        var all = Objects.requireNonNull(transaction.execute(_ -> readable(id)));
        if (all.stream().noneMatch(act -> act.number().equals(number)))
            throw Refusal.unknown("act").get();
        return pdf(ActPaper.Key.of(number, Texts.nearest(language)));
    }

    /** The checks of composition that were kept, the latest first; they are not for the candidate. */
    @Transactional(readOnly = true)
    @Permission("jury.readJury")
    public List<CheckSheet> checks(CandidacyId id) {
        if (isCandidate(id)) return List.of();
        return checks.ofFile(id.value()).stream().map(CompositionCheck::sheet).toList();
    }

    private List<ActSheet> readable(CandidacyId id) {
        boolean candidate = isCandidate(id);
        return acts.ofFile(id.value()).stream()
                .filter(act -> !candidate || act.jury().wasConvened())
                .map(AppointmentAct::sheet)
                .toList();
    }

    private boolean isCandidate(CandidacyId id) {
        return candidacies.sheet(id).candidate().equals(actors.current().person());
    }

    private byte[] pdf(ActPaper.Key key) {
        var paper = Objects.requireNonNull(
                transaction.execute(_ -> papers.findById(key).orElseThrow(Refusal.unknown("act"))));
        var kept = paper.pdf();
        if (kept != null) return kept;
        var set = typesetter.set(paper.xhtml());
        var mine = transaction.execute(_ -> papers.keep(key.number(), key.language(), set, Sha256.of(set)));
        return Objects.equals(mine, 1) ? set : pdf(key);
    }
}
