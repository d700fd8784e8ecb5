package org.tasdiq.credential;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.SecretToken;
import org.tasdiq.Sha256;
import org.tasdiq.Vault;
import org.tasdiq.catalogue.AwardedId;
import org.tasdiq.catalogue.AwardedLearners;
import org.tasdiq.credential.Credentials.SignedForm;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Institutions;

/**
 * The personal links by which learners get what they were awarded without an account: whoever holds one sees and downloads the
 * credential, and may take it into an account, once. Then, or after its last day, the link opens nothing any more.
 */
@Service
public class LearnerLinks {
    /** Below it, on the site, what stands in a link. */
    public static final String PATH = "received/";
    /** Months a link is good for, by the calendar alone: no time limit of the rule table, so no closure moves it; whoever comes later is sent a new one. */
    static final int MONTHS = 6;

    private final LearnerLinkRepository links;
    private final CredentialRepository credentials;
    private final Earnings earnings;
    private final AwardedLearners learners;
    private final Shares shares;
    private final Certificates certificates;
    private final Institutions institutions;
    private final Deadlines deadlines;
    private final Vault vault;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LearnerLinks(
            LearnerLinkRepository links,
            CredentialRepository credentials,
            Earnings earnings,
            AwardedLearners learners,
            Shares shares,
            Certificates certificates,
            Institutions institutions,
            Deadlines deadlines,
            Vault vault,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.links = links;
        this.credentials = credentials;
        this.earnings = earnings;
        this.learners = learners;
        this.shares = shares;
        this.certificates = certificates;
        this.institutions = institutions;
        this.deadlines = deadlines;
        this.vault = vault;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** With the credential, in the same transaction; the mail with it goes out after that. */
    void make(Credential credential) {
        var link = links.save(new LearnerLink(credential.id(), token(credential.id()), lastDay(credential)));
        tell(credential, link);
    }

    /** What the link shows to whoever holds it. Every link that leads nowhere is unknown in the same way. */
    @Transactional(readOnly = true)
    @Permission("credential.openLearnerLink")
    public LearnerPage open(String token) {
        return actors.asSystem(() -> {
            var link = opened(token);
            var credential = credential(link);
            return new LearnerPage(
                    credential.sheet().number(),
                    shares.shown(credential, EnumSet.allOf(SharedField.class)),
                    link.lastDay(),
                    PATH + token);
        });
    }

    /** The signed credential. */
    @Transactional(readOnly = true)
    @Permission("credential.openLearnerLink")
    public String signed(String token, SignedForm form) {
        return actors.asSystem(() -> {
            var credential = credential(opened(token));
            return (form == SignedForm.DOCUMENT ? credential.document() : credential.token())
                    .orElseThrow(Refusal.unknown("credential"));
        });
    }

    /**
     * The credential as a certificate (PDF).
     *
     * @param here address of this installation as the reader reached it; its public address goes before
     */
    @Transactional
    @Permission("credential.openLearnerLink")
    public byte[] pdf(String token, Locale language, String here) {
        return actors.asSystem(() -> certificates.pdf(credential(opened(token)), language, here));
    }

    /** Puts the credential into the wallet of the person who asks; the link is used up by that. */
    @Transactional
    @Permission("credential.takeCredential")
    public void take(String token) {
        var by = actors.person();
        var link = actors.asSystem(() -> opened(token));
        link.take(by, clock.instant());
        links.save(link);
        var credential = credential(link);
        credential.take(by);
        credentials.save(credential);
        events.publishEvent(new CredentialEvent.CredentialTaken(
                credential.file(), credential.id(), credential.sheet().number(), by));
    }

    /** Sends the learner a new link in place of the one before; refused once it is taken. */
    @Transactional
    @Permission("credential.sendLearnerLink")
    public void sendAnew(AwardedId id) {
        var credential = credentials.findByFileIdOrderByRoundAscSubjectAsc(id.value()).stream()
                .findFirst()
                .orElseThrow(Refusal.unknown("credential"));
        var link = links.findById(credential.id().value()).orElseThrow(Refusal.unknown("credential"));
        if (link.isTaken()) throw Refusal.conflict("credential.taken");
        link.renew(token(credential.id()), lastDay(credential));
        links.save(link);
        tell(credential, link);
    }

    /** Where the learner is written to; empty where the link is over or taken. */
    @Transactional(readOnly = true)
    @Permission("credential.addressLearner")
    public Optional<LearnerAddress> address(CredentialId id) {
        return links.findById(id.value()).flatMap(link -> {
            var credential = credential(link);
            if (!(credential.file() instanceof AwardedId awarded)) return Optional.empty();
            var learner = learners.learner(awarded);
            if (!link.isOpen(deadlines.today(learner.regime()))) return Optional.empty();
            return Optional.of(new LearnerAddress(
                    learner.award(),
                    learner.name(),
                    learner.email(),
                    learner.language(),
                    earnings.of(credential.sheet()).title(),
                    institutions.sheet(learner.institution()).name(),
                    link.number(),
                    PATH + new String(vault.open(link.tokenSealed(), name(id)), StandardCharsets.UTF_8),
                    link.lastDay()));
        });
    }

    private LearnerLink opened(String token) {
        var link = links.findByTokenHash(Sha256.of(token)).orElseThrow(Refusal.unknown("share"));
        if (!link.isOpen(today(credential(link))))
            throw Refusal.unknown("share").get();
        return link;
    }

    private void tell(Credential credential, LearnerLink link) {
        events.publishEvent(new CredentialEvent.CredentialLinked(
                credential.file(), credential.id(), credential.sheet().number(), link.number()));
    }

    private Credential credential(LearnerLink link) {
        return credentials.findById(link.credential().value()).orElseThrow(Refusal.unknown("share"));
    }

    private ShareToken token(CredentialId id) {
        var token = SecretToken.next();
        return new ShareToken(Sha256.of(token), vault.seal(token.getBytes(StandardCharsets.UTF_8), name(id)));
    }

    private LocalDate lastDay(Credential credential) {
        return today(credential).plusMonths(MONTHS);
    }

    private LocalDate today(Credential credential) {
        return actors.asSystem(() -> deadlines.today(earnings.regime(credential.file())));
    }

    private static String name(CredentialId id) {
        return "learner link " + id.value();
    }
}
