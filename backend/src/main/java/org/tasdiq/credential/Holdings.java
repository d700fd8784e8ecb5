package org.tasdiq.credential;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tasdiq.CaseId;
import org.tasdiq.Dates;
import org.tasdiq.Localized;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.catalogue.AwardedId;
import org.tasdiq.catalogue.AwardedLearner;
import org.tasdiq.catalogue.AwardedLearners;
import org.tasdiq.catalogue.Catalogue;
import org.tasdiq.catalogue.CatalogueSheet;
import org.tasdiq.catalogue.Holding;
import org.tasdiq.catalogue.Learned;
import org.tasdiq.catalogue.OfferId;
import org.tasdiq.credential.proof.Finding;
import org.tasdiq.decision.BlockDecision;
import org.tasdiq.decision.DecisionSheet;
import org.tasdiq.decision.Decisions;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.PersonId;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.referential.BlockId;
import org.tasdiq.referential.Referentials;

/**
 * What a learner has earned: micro-credentials they were awarded and took into their account, blocks and certifications that a
 * decision in force grants, once it was notified and waits for no condition, blocks as which a credential from elsewhere was
 * recognised, and credentials they handed in that were found to be genuine and theirs.
 */
@Component
class Holdings {
    private static final Set<Finding> OVER = EnumSet.of(Finding.DATES_EXPIRED);
    private static final String OFFER = "urn:uuid:";

    private final Decisions decisions;
    private final Referentials referentials;
    private final Institutions institutions;
    private final Catalogue catalogue;
    private final AwardedLearners learners;
    private final CredentialRepository credentials;
    private final ImportedRepository imported;
    private final IssuerKeyRepository keys;
    private final Keyring keyring;

    Holdings(
            Decisions decisions,
            Referentials referentials,
            Institutions institutions,
            Catalogue catalogue,
            AwardedLearners learners,
            CredentialRepository credentials,
            ImportedRepository imported,
            IssuerKeyRepository keys,
            Keyring keyring) {
        this.decisions = decisions;
        this.referentials = referentials;
        this.institutions = institutions;
        this.catalogue = catalogue;
        this.learners = learners;
        this.credentials = credentials;
        this.imported = imported;
        this.keys = keys;
        this.keyring = keyring;
    }

    /**
     * A holding, and what shows it.
     *
     * @param block that was granted, or as which something was recognised; none for what is no block
     * @param evidence as which it was handed in with that file; none for one of this house
     * @param credential of this house that attests it; none where there is none in force
     */
    record Held(
            Holding holding,
            CaseId file,
            @Nullable BlockId block,
            @Nullable EvidenceId evidence,
            @Nullable CredentialId credential) {
        CarriedCredential carried() {
            return new CarriedCredential(
                    holding.title(),
                    holding.awardedOn(),
                    file instanceof CandidacyId candidacy ? candidacy : null,
                    file instanceof AwardedId awarded ? awarded : null,
                    file instanceof RecognisedId recognised ? recognised : null,
                    evidence,
                    credential,
                    null);
        }

        boolean hasPaper() {
            return evidence != null || credential != null;
        }
    }

    /** @param files of that person; the newest holding comes first, and what was handed in twice stands there once */
    List<Held> of(PersonId learner, List<CandidacySheet> files) {
        Map<Holding, Held> all = new LinkedHashMap<>();
        Stream.concat(
                        ofCredentials(learner),
                        files.stream().flatMap(file -> Stream.concat(granted(file), brought(file))))
                .sorted(Comparator.comparing((Held one) -> one.holding().awardedOn())
                        .reversed())
                .forEach(one -> all.putIfAbsent(one.holding(), one));
        return List.copyOf(all.values());
    }

    private Stream<Held> granted(CandidacySheet file) {
        return decisions
                .current(file.id())
                .filter(decision -> decision.notifiedOn() != null && !isPending(decision))
                .stream()
                .flatMap(decision -> granted(file, decision));
    }

    private static boolean isPending(DecisionSheet decision) {
        var condition = decision.condition();
        return condition != null && condition.isOpen();
    }

    private Stream<Held> granted(CandidacySheet file, DecisionSheet decision) {
        var certification = referentials.sheet(file.certification());
        var institution = institutions.sheet(file.institution());
        var blocks = decision.blocks().stream()
                .filter(BlockDecision::granted)
                .map(block -> new Held(
                        new Holding(
                                Learned.BLOCK,
                                institution.id(),
                                certification.code(),
                                block.code(),
                                block.title(),
                                institution.name(),
                                decision.decidedOn(),
                                null,
                                BigDecimal.valueOf(block.ects())),
                        file.id(),
                        block.block(),
                        null,
                        credential(decision, block.code())));
        if (!decision.completesCertification()) return blocks;
        var whole = new Held(
                new Holding(
                        Learned.CERTIFICATION,
                        institution.id(),
                        certification.code(),
                        "",
                        certification.title(),
                        institution.name(),
                        decision.decidedOn(),
                        null,
                        BigDecimal.valueOf(certification.ects())),
                file.id(),
                null,
                null,
                credential(decision, CredentialSheet.WHOLE));
        return Stream.concat(Stream.of(whole), blocks);
    }

    private @Nullable CredentialId credential(DecisionSheet decision, String subject) {
        return credentials.findByFileIdAndRound(decision.file().value(), decision.round()).stream()
                .filter(one ->
                        one.status() == CredentialStatus.VALID && one.document().isPresent())
                .map(Credential::sheet)
                .filter(one -> one.subject().equals(subject))
                .map(CredentialSheet::id)
                .findFirst()
                .orElse(null);
    }

    /** What the person took into the account of what they were awarded, and what was recognised. */
    private Stream<Held> ofCredentials(PersonId person) {
        return credentials.findByHolderIdOrderByIssuedAtDescNumberAsc(person.value()).stream()
                .filter(one -> one.status() == CredentialStatus.VALID)
                .flatMap(one -> one.file() instanceof AwardedId id
                        ? Stream.of(new Held(holding(learners.learner(id)), id, null, null, one.id()))
                        : one.recognised().stream().flatMap(learning -> recognised(one, learning)));
    }

    private Stream<Held> recognised(Credential attestation, RecognisedLearning learning) {
        return learning.blocks().stream()
                .map(block -> new Held(
                        new Holding(
                                Learned.BLOCK,
                                learning.institution(),
                                learning.certificationCode(),
                                block.code(),
                                block.title(),
                                institutions.sheet(learning.institution()).name(),
                                learning.on(),
                                null,
                                BigDecimal.valueOf(block.ects()),
                                attestation.sheet().number()),
                        learning.request(),
                        block.id(),
                        null,
                        attestation.id()));
    }

    private Holding holding(AwardedLearner learner) {
        var months = learner.content().value().validityMonths();
        return new Holding(
                Learned.OFFER,
                learner.institution(),
                learner.offerReference(),
                "",
                learner.content().title(),
                institutions.sheet(learner.institution()).name(),
                learner.on(),
                months == null || months == 0 ? null : learner.on().plusMonths(months),
                learner.content().workload().credits());
    }

    private Stream<Held> brought(CandidacySheet file) {
        return imported.findByFileId(file.id().value()).stream()
                .map(ImportedCredential::sheet)
                .flatMap(one ->
                        holding(one).stream().map(holding -> new Held(holding, file.id(), null, one.evidence(), null)));
    }

    private Optional<Holding> holding(ImportedSheet one) {
        var checked = one.checkedAt();
        if (checked == null || one.about() != Finding.Answer.YES) return Optional.empty();
        var offer = offer(one);
        if (!isGenuine(one, offer.isPresent())) return Optional.empty();
        var told = one.told();
        var from = Dates.read(told.from())
                .orElseGet(() -> checked.atZone(ZoneOffset.UTC).toLocalDate());
        var until = Dates.read(told.until()).orElse(null);
        return Optional.of(offer.map(listed -> new Holding(
                        Learned.OFFER,
                        listed.institution(),
                        listed.reference(),
                        "",
                        listed.title(),
                        institutions.sheet(listed.institution()).name(),
                        from,
                        until,
                        listed.content().workload().credits()))
                .orElseGet(() -> new Holding(
                        Learned.ELSEWHERE,
                        null,
                        "",
                        "",
                        same(told.title()),
                        same(told.issuer().isEmpty() ? one.issuer() : told.issuer()),
                        from,
                        until,
                        null)));
    }

    /** The offer of the catalogue that it says was achieved, where the institution of that offer has issued it. */
    private Optional<CatalogueSheet> offer(ImportedSheet one) {
        var named = one.told().achievement();
        if (!named.startsWith(OFFER)) return Optional.empty();
        try {
            return catalogue
                    .find(new OfferId(UUID.fromString(named.substring(OFFER.length()))))
                    .filter(offer -> isIssuedBy(institutions.sheet(offer.institution()), one.issuer()));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private boolean isIssuedBy(InstitutionSheet institution, String issuer) {
        if (issuer.startsWith(Keyring.LOCAL))
            return keys.findByInstitutionIdAndPublicKey(
                            institution.id().value(), issuer.substring(Keyring.LOCAL.length()))
                    .filter(IssuerKey::isListed)
                    .isPresent();
        return keyring.hasDomain() && issuer.equals(keyring.did(institution));
    }

    /** Signed by its issuer and not taken back; that its time is over is for the path to judge. */
    private static boolean isGenuine(ImportedSheet one, boolean keyKnown) {
        var findings = one.findings();
        return says(findings, Finding.Side.SIGNATURE, Finding.Answer.YES)
                && (keyKnown || says(findings, Finding.Side.ISSUER, Finding.Answer.YES))
                && says(findings, Finding.Side.STATUS, Finding.Answer.YES)
                && findings.stream()
                        .noneMatch(finding -> finding.answer() == Finding.Answer.NO && !OVER.contains(finding));
    }

    private static boolean says(List<Finding> findings, Finding.Side side, Finding.Answer answer) {
        return findings.stream().anyMatch(finding -> finding.side() == side && finding.answer() == answer);
    }

    private static Localized same(String words) {
        return new Localized(words, words, words);
    }
}
