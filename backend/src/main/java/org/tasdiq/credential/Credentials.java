package org.tasdiq.credential;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.CaseId;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.credential.proof.Baked;
import org.tasdiq.credential.proof.StrictJson;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.decision.BlockDecision;
import org.tasdiq.decision.DecisionSheet;
import org.tasdiq.decision.Decisions;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.People;
import org.tasdiq.identity.SealSheet;
import org.tasdiq.referential.Frameworks;
import org.tasdiq.referential.Referentials;

/** The credentials of a file, of a request for recognition, or the one of a learner of an award. A refusal earns none. */
@Service
public class Credentials {
    /** How a signed credential is written. */
    public enum SignedForm {
        DOCUMENT,
        TOKEN
    }

    private final CredentialRepository credentials;
    private final Decisions decisions;
    private final Candidacies candidacies;
    private final People people;
    private final Institutions institutions;
    private final Referentials referentials;
    private final Frameworks frameworks;
    private final Earnings earnings;
    private final Deadlines deadlines;
    private final Issuing issuing;
    private final LegalIdentifiers legalIdentifiers;
    private final Exports exports;
    private final StatusLists lists;
    private final Actors actors;
    private final Texts texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Credentials(
            CredentialRepository credentials,
            Decisions decisions,
            Candidacies candidacies,
            People people,
            Institutions institutions,
            Referentials referentials,
            Frameworks frameworks,
            Earnings earnings,
            Deadlines deadlines,
            Issuing issuing,
            LegalIdentifiers legalIdentifiers,
            Exports exports,
            StatusLists lists,
            Actors actors,
            Texts texts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.credentials = credentials;
        this.decisions = decisions;
        this.candidacies = candidacies;
        this.people = people;
        this.institutions = institutions;
        this.referentials = referentials;
        this.frameworks = frameworks;
        this.earnings = earnings;
        this.deadlines = deadlines;
        this.issuing = issuing;
        this.legalIdentifiers = legalIdentifiers;
        this.exports = exports;
        this.lists = lists;
        this.actors = actors;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    /** Issues what the decision that holds has granted; what was issued already stays as it is. */
    @Transactional
    @Permission("credential.issueCredential")
    public void issue(CandidacyId id) {
        var decision = decisions.current(id).orElseThrow(Refusal.unknown("decision"));
        var file = candidacies.sheet(id);
        decision.blocks().stream().filter(BlockDecision::granted).forEach(block -> issue(file, decision, block));
        if (decision.completesCertification()) issue(file, decision, null);
    }

    /** The credentials of the file, or the one that a learner was awarded, revoked ones included. */
    @Transactional(readOnly = true)
    @Permission("credential.readCredential")
    public List<CredentialSheet> of(CaseId id) {
        return credentials.findByFileIdOrderByRoundAscSubjectAsc(id.value()).stream()
                .map(Credential::sheet)
                .toList();
    }

    /** What the person who asks has earned, from all their files, the newest first. */
    @Transactional(readOnly = true)
    @Permission("credential.listOwnCredentials")
    public List<WalletEntry> own() {
        return credentials
                .findByHolderIdOrderByIssuedAtDescNumberAsc(actors.person().value())
                .stream()
                .map(Credential::sheet)
                .map(this::entry)
                .toList();
    }

    private WalletEntry entry(CredentialSheet sheet) {
        var earned = earnings.of(sheet);
        var within = earned.within();
        return new WalletEntry(
                sheet,
                within == null ? earned.title() : within,
                within == null ? null : earned.title(),
                institutions.sheet(earned.institution()).name(),
                earned.recognised(),
                deadlines.zone(earned.regime()),
                deadlines.today(earned.regime()),
                IssuerSheet.Trust.of(sheet.issuer()),
                legalIdentifiers.of(earned.institution()).isPresent(),
                exports.seal(earned.institution()).map(SealSheet::name).orElse(""));
    }

    /**
     * The picture of a badge that carries the signed credential (Open Badges 3.0, 5.3.2.1): any backpack reads it. It shows
     * the language that the credential was issued in.
     */
    @Transactional(readOnly = true)
    @Permission("credential.shareCredential")
    public byte[] badge(CaseId file, CredentialId id) {
        var entry = entry(held(file, id).sheet());
        var language = language(signed(file, id, SignedForm.DOCUMENT));
        return Baked.intoPng(
                CertificatePicture.badge(
                        entry.title().in(language), entry.institution().in(language)),
                signed(file, id, SignedForm.TOKEN));
    }

    private static Locale language(String document) {
        return Locale.of(StrictJson.object(document)
                .getJsonObject("credentialSubject")
                .getJsonObject("achievement")
                .getString("inLanguage", Texts.FRENCH.getLanguage()));
    }

    /**
     * The signed credential for its learner: Open Badges 3.0, JSON with the proof inside, or the same as a token. Unknown
     * where it was issued before credentials were signed.
     */
    @Transactional(readOnly = true)
    @Permission("credential.readCredential")
    public String signed(CaseId file, CredentialId id, SignedForm form) {
        var credential = held(file, id);
        return (form == SignedForm.DOCUMENT ? credential.document() : credential.token())
                .orElseThrow(Refusal.unknown("credential"));
    }

    /**
     * Not to be accepted until {@link #reinstate}; in the public list at once.
     *
     * @param words beside the reason; needed where that is {@link StatusReason#OTHER}
     */
    @Transactional
    @Permission("credential.suspendCredential")
    public void suspend(CaseId file, CredentialId id, StatusReason reason, String words) {
        reason.requireFor(StatusReason.forSuspension(), words);
        var credential = held(file, id);
        if (credential.status() != CredentialStatus.VALID || credential.statusList() == null)
            throw Refusal.conflict("credential.notInForce");
        credential.suspend(reason, words.strip(), clock.instant());
        credentials.save(credential);
        lists.follow(credential);
        events.publishEvent(new CredentialEvent.CredentialSuspended(
                file, id, credential.sheet().number(), reason, words.strip()));
    }

    /** Holds again as before. */
    @Transactional
    @Permission("credential.suspendCredential")
    public void reinstate(CaseId file, CredentialId id) {
        var credential = held(file, id);
        if (credential.status() != CredentialStatus.SUSPENDED) throw Refusal.conflict("credential.notSuspended");
        credential.reinstate();
        credentials.save(credential);
        lists.follow(credential);
        events.publishEvent(new CredentialEvent.CredentialReinstated(
                file, id, credential.sheet().number()));
    }

    private Credential held(CaseId file, CredentialId id) {
        return credentials.findByIdAndFileId(id.value(), file.value()).orElseThrow(Refusal.unknown("credential"));
    }

    private void issue(CandidacySheet file, DecisionSheet decision, @Nullable BlockDecision block) {
        var subject = block == null ? CredentialSheet.WHOLE : block.code();
        if (credentials.existsByFileIdAndRoundAndSubject(file.id().value(), decision.round(), subject)) return;
        // The number names file, round and subject: it needs no counter and is the same whenever it is computed.
        var number = file.reference() + "-" + decision.round() + "-" + subject;
        var institution = institutions.sheet(file.institution());
        var certification = referentials.sheet(file.certification());
        var statement = Statement.of(number, file, institution, certification, decision, block);
        var country = deadlines.country(file.regime());
        var national = frameworks.national(certification.level(), country).orElse(null);
        issuing.issue(
                institution,
                file.regime(),
                people.sheet(file.candidate()).language(),
                draft -> new Badge(
                                draft.nodes(),
                                draft.id(),
                                number,
                                file,
                                certification,
                                decision,
                                block,
                                national,
                                draft.place(),
                                draft.at(),
                                texts)
                        .document(),
                signed -> new Credential(
                        number,
                        file,
                        decision.round(),
                        subject,
                        block == null ? null : block.block(),
                        statement,
                        signed));
    }
}
