package org.tasdiq.assessment;

import java.time.Clock;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.SecondFactors;

/** The signatures under the frozen minutes, each given with the second factor, and the sealed papers they make. */
@Service
public class Signatures {
    private static final int LONGEST_REASON = 2000;

    private final SignatureRepository signatures;
    private final PaperRepository papers;
    private final Proceedings proceedings;
    private final Adoption adoption;
    private final SecondFactors factors;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Signatures(
            SignatureRepository signatures,
            PaperRepository papers,
            Proceedings proceedings,
            Adoption adoption,
            SecondFactors factors,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.signatures = signatures;
        this.papers = papers;
        this.proceedings = proceedings;
        this.adoption = adoption;
        this.factors = factors;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The member who acts signs; the president first, then everybody who voted. Who had refused may still sign while
     * others are missing.
     *
     * @param code of the second factor
     */
    @Transactional
    @Permission("assessment.signMinutes")
    public void sign(CandidacyId id, String code) {
        var assessment = toSign(id);
        var member = signer(assessment);
        var means = factors.prove(code);
        signatures.save(
                new MinutesSignature(assessment.id(), member, assessment.minutes(), means, "", clock.instant()));
        events.publishEvent(new AssessmentEvent.SignatureGiven(id, assessment.round(), member.person(), means));
        proceedings.closeIfAllSigned(assessment);
    }

    /**
     * A member does not sign, and says why; the reason stands in the minutes. The president cannot: without the
     * president's signature there are no minutes.
     *
     * @param code of the second factor
     */
    @Transactional
    @Permission("assessment.signMinutes")
    public void refuse(CandidacyId id, String code, String reason) {
        if (reason.isBlank()) throw Refusal.invalid("reason", "required");
        if (reason.strip().length() > LONGEST_REASON) {
            throw Refusal.invalid("reason", "assessment.reasonTooLong", LONGEST_REASON);
        }
        var assessment = toSign(id);
        var member = signer(assessment);
        if (member.presides()) throw Refusal.conflict("assessment.presidentMustSign");
        var means = factors.prove(code);
        signatures.save(new MinutesSignature(
                assessment.id(), member, assessment.minutes(), means, reason.strip(), clock.instant()));
        events.publishEvent(
                new AssessmentEvent.SignatureRefused(id, assessment.round(), member.person(), means, reason.strip()));
        proceedings.closeIfAllSigned(assessment);
    }

    /** The sealed PDF of the signed minutes, in the language of the product nearest to the wanted one. */
    @Transactional(readOnly = true)
    @Permission("assessment.readMinutes")
    public byte[] paper(CandidacyId id, Locale language) {
        return proceedings
                .current(id)
                .flatMap(a -> papers.findById(
                        new MinutesPaper.Key(a.id(), Texts.nearest(language).getLanguage())))
                .map(MinutesPaper::pdf)
                .orElseThrow(() -> Refusal.conflict("assessment.noPaper"));
    }

    private Assessment toSign(CandidacyId id) {
        var assessment = proceedings.hold(id);
        if (!assessment.isDeliberated()) throw Refusal.conflict("assessment.notToSign");
        return assessment;
    }

    private Minutes.Member signer(Assessment assessment) {
        var person = actors.person();
        var members = assessment.minutes().read().members();
        var missing = adoption.missing(assessment);
        if (!missing.contains(person)) {
            var given = adoption.answers(assessment).stream()
                    .filter(answer -> answer.person().equals(person))
                    .findFirst();
            if (given.isEmpty()) throw Refusal.forbidden("assessment.didNotVote");
            boolean mayChange = assessment.status() == AssessmentStatus.DELIBERATED;
            if (!mayChange || !given.get().isRefusal()) throw Refusal.conflict("assessment.alreadySigned");
        }
        var own = members.stream()
                .filter(m -> m.person().equals(person))
                .findFirst()
                .orElseThrow();
        boolean presidentOpen = members.stream().anyMatch(m -> m.presides() && missing.contains(m.person()));
        if (presidentOpen && !own.presides()) throw Refusal.conflict("assessment.presidentSignsFirst");
        return own;
    }
}
