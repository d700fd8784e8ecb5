package org.tasdiq.credential;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.credential.proof.Baked;
import org.tasdiq.credential.proof.DataIntegrity;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.decision.BlockDecision;
import org.tasdiq.decision.DecisionSheet;
import org.tasdiq.decision.Decisions;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.SealSheet;
import org.tasdiq.referential.BlockSheet;
import org.tasdiq.referential.Frameworks;
import org.tasdiq.referential.Referentials;

/** The credentials of a file. A refusal earns none. */
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
    private final Institutions institutions;
    private final Referentials referentials;
    private final Frameworks frameworks;
    private final Deadlines deadlines;
    private final Keyring keyring;
    private final LegalIdentifiers legalIdentifiers;
    private final Exports exports;
    private final StatusLists lists;
    private final DataIntegrity proofs;
    private final Actors actors;
    private final Texts texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Credentials(
            CredentialRepository credentials,
            Decisions decisions,
            Candidacies candidacies,
            Institutions institutions,
            Referentials referentials,
            Frameworks frameworks,
            Deadlines deadlines,
            Keyring keyring,
            LegalIdentifiers legalIdentifiers,
            Exports exports,
            StatusLists lists,
            DataIntegrity proofs,
            Actors actors,
            Texts texts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.credentials = credentials;
        this.decisions = decisions;
        this.candidacies = candidacies;
        this.institutions = institutions;
        this.referentials = referentials;
        this.frameworks = frameworks;
        this.deadlines = deadlines;
        this.keyring = keyring;
        this.legalIdentifiers = legalIdentifiers;
        this.exports = exports;
        this.lists = lists;
        this.proofs = proofs;
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

    /** The credentials of the file, revoked ones included. */
    @Transactional(readOnly = true)
    @Permission("credential.readCredential")
    public List<CredentialSheet> of(CandidacyId id) {
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
        var file = candidacies.sheet(sheet.file());
        var certification = referentials.sheet(file.certification());
        var block = certification.blocks().stream()
                .filter(b -> b.id().equals(sheet.block()))
                .map(BlockSheet::title)
                .findFirst()
                .orElse(null);
        return new WalletEntry(
                sheet,
                certification.title(),
                block,
                institutions.sheet(file.institution()).name(),
                deadlines.today(file.regime()),
                IssuerSheet.Trust.of(sheet.issuer()),
                legalIdentifiers.of(file.institution()).isPresent(),
                exports.seal(file.institution()).map(SealSheet::name).orElse(""));
    }

    /** The picture of a badge that carries the signed credential (Open Badges 3.0, 5.3.2.1): any backpack reads it. */
    @Transactional(readOnly = true)
    @Permission("credential.shareCredential")
    public byte[] badge(CandidacyId file, CredentialId id) {
        var token = signed(file, id, SignedForm.TOKEN);
        var entry = entry(held(file, id).sheet());
        return Baked.intoPng(
                CertificatePicture.badge(
                        entry.title().in(Texts.FRENCH), entry.institution().in(Texts.FRENCH)),
                token);
    }

    /**
     * The signed credential for its learner: Open Badges 3.0, JSON with the proof inside, or the same as a token. Unknown
     * where it was issued before credentials were signed.
     */
    @Transactional(readOnly = true)
    @Permission("credential.readCredential")
    public String signed(CandidacyId file, CredentialId id, SignedForm form) {
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
    public void suspend(CandidacyId file, CredentialId id, StatusReason reason, String words) {
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
    public void reinstate(CandidacyId file, CredentialId id) {
        var credential = held(file, id);
        if (credential.status() != CredentialStatus.SUSPENDED) throw Refusal.conflict("credential.notSuspended");
        credential.reinstate();
        credentials.save(credential);
        lists.follow(credential);
        events.publishEvent(new CredentialEvent.CredentialReinstated(
                file, id, credential.sheet().number()));
    }

    private Credential held(CandidacyId file, CredentialId id) {
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
        var id = new CredentialId(UUID.randomUUID());
        var now = clock.instant();
        var issuer = keyring.issuer(institution);
        var place = lists.take(issuer);
        var national = frameworks
                .national(certification.level(), deadlines.country(file.regime()))
                .orElse(null);
        var badge = new Badge(id, number, issuer, file, certification, decision, block, national, place, now, texts)
                .document();
        var signed = new Credential.Signed(
                issuer.did(), issuer.sign(proofs, badge, now).toString(), issuer.token(badge), place);
        var credential = credentials.save(new Credential(
                id,
                number,
                file,
                decision.round(),
                subject,
                block == null ? null : block.block(),
                statement,
                signed,
                now));
        var sheet = credential.sheet();
        events.publishEvent(
                new CredentialEvent.CredentialIssued(file.id(), sheet.id(), sheet.number(), sheet.sha256()));
    }
}
