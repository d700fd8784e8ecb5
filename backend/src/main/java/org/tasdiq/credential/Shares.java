package org.tasdiq.credential;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.CaseId;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.SecretToken;
import org.tasdiq.Sha256;
import org.tasdiq.Vault;
import org.tasdiq.credential.proof.Verifier;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Institutions;

/** Links by which a learner shows a credential to people without an account: as much of it and as long as the learner chose. */
@Service
public class Shares {
    /** Below it, on the public site, what stands in a link. */
    public static final String PATH = "verify/";
    /** Years a link may be good for. */
    static final int LONGEST = 2;
    /** What the certificate says anyway. */
    static final Set<SharedField> PRINTED =
            Set.of(SharedField.HOLDER, SharedField.DECIDED_ON, SharedField.CREDITS, SharedField.OUTCOMES);

    private static final int MOST = 50;

    private final ShareRepository shares;
    private final CredentialRepository credentials;
    private final Earnings earnings;
    private final Institutions institutions;
    private final Deadlines deadlines;
    private final Verifier verifier;
    private final Vault vault;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Shares(
            ShareRepository shares,
            CredentialRepository credentials,
            Earnings earnings,
            Institutions institutions,
            Deadlines deadlines,
            @Qualifier("houseVerifier") Verifier verifier,
            Vault vault,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.shares = shares;
        this.credentials = credentials;
        this.earnings = earnings;
        this.institutions = institutions;
        this.deadlines = deadlines;
        this.verifier = verifier;
        this.vault = vault;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** The links of a credential, the newest first. */
    @Transactional(readOnly = true)
    @Permission("credential.shareCredential")
    public List<ShareSheet> of(CaseId file, CredentialId id) {
        held(file, id);
        var today = today(file);
        return shares.findByCredentialIdOrderByMadeAtDesc(id.value()).stream()
                .map(share -> sheet(share, today))
                .toList();
    }

    /**
     * Makes a link.
     *
     * @param lastDay on which it still opens, today at the earliest, in two years at the latest
     */
    @Transactional
    @Permission("credential.shareCredential")
    public ShareSheet make(CaseId file, CredentialId id, Set<SharedField> fields, @Nullable LocalDate lastDay) {
        var today = today(file);
        if (lastDay == null) throw Refusal.invalid("lastDay", "required");
        if (lastDay.isBefore(today) || lastDay.isAfter(today.plusYears(LONGEST)))
            throw Refusal.invalid("lastDay", "credential.shareTime", LONGEST);
        return make(file, held(file, id), fields, false, lastDay);
    }

    /** The link opens nothing from now on. */
    @Transactional
    @Permission("credential.shareCredential")
    public void withdraw(CaseId file, CredentialId id, ShareId link) {
        var credential = held(file, id);
        var share = shares.findByIdAndCredentialId(link.value(), id.value()).orElseThrow(Refusal.unknown("share"));
        if (!share.isOpen(today(file))) throw Refusal.conflict("credential.shareOver");
        share.withdraw(clock.instant());
        shares.save(share);
        events.publishEvent(new CredentialEvent.CredentialUnshared(
                file, id, credential.sheet().number()));
    }

    /**
     * What the link shows to whoever holds it; counted. Every link that leads nowhere is unknown in the same way.
     */
    @Transactional
    @Permission("credential.openShare")
    public SharedCredential open(String token) {
        var share = shares.findByTokenHash(Sha256.of(token)).orElseThrow(Refusal.unknown("share"));
        var credential = credentials.findById(share.credential()).orElseThrow(Refusal.unknown("share"));
        return actors.asSystem(() -> {
            if (!share.isOpen(today(credential.sheet().file())))
                throw Refusal.unknown("share").get();
            shares.count(share.id(), clock.instant());
            return shown(credential, share.fields());
        });
    }

    /** The link in the QR code of the certificate: one for all copies, until it is withdrawn. */
    String printed(Credential credential) {
        var file = credential.file();
        var today = today(file);
        return shares.findByCredentialIdOrderByMadeAtDesc(credential.id().value()).stream()
                .map(share -> sheet(share, today))
                .filter(share -> share.printed() && share.open())
                .findFirst()
                .orElseGet(() -> make(file, credential, PRINTED, true, null))
                .path();
    }

    private ShareSheet make(
            CaseId file, Credential credential, Set<SharedField> fields, boolean printed, @Nullable LocalDate lastDay) {
        var today = today(file);
        if (credential.document().isEmpty()) throw Refusal.unknown("credential").get();
        if (shares.findByCredentialIdOrderByMadeAtDesc(credential.id().value()).stream()
                        .filter(share -> share.isOpen(today))
                        .count()
                >= MOST) throw Refusal.conflict("credential.shareMany", MOST);
        var token = SecretToken.next();
        var id = UUID.randomUUID();
        var kept = new ShareToken(Sha256.of(token), vault.seal(token.getBytes(StandardCharsets.UTF_8), name(id)));
        var chosen = fields.isEmpty() ? EnumSet.noneOf(SharedField.class) : EnumSet.copyOf(fields);
        var share = shares.save(new Share(id, credential.id(), kept, chosen, printed, clock.instant(), lastDay));
        events.publishEvent(new CredentialEvent.CredentialShared(
                file, credential.id(), credential.sheet().number()));
        return sheet(share, today);
    }

    /** What there is to see of a credential, checked just now. */
    SharedCredential shown(Credential credential, Set<SharedField> fields) {
        var sheet = credential.sheet();
        var earned = earnings.of(sheet);
        var within = earned.within();
        var document = credential.document().orElseThrow(Refusal.unknown("share"));
        boolean credits = fields.contains(SharedField.CREDITS);
        return new SharedCredential(
                within == null ? earned.title() : within,
                within == null ? null : earned.title(),
                institutions.sheet(earned.institution()).name(),
                IssuerSheet.Trust.of(sheet.issuer()),
                verifier.verify(document.getBytes(StandardCharsets.UTF_8), clock.instant()),
                fields.contains(SharedField.HOLDER) ? earned.holder() : "",
                fields.contains(SharedField.DECIDED_ON) ? earned.on() : null,
                credits ? earned.level() : null,
                credits ? earned.credits() : null,
                fields.contains(SharedField.OUTCOMES) ? earned.outcomes() : List.of(),
                fields.contains(SharedField.ASSESSMENT) ? earned.basis() : "",
                fields.contains(SharedField.OUTCOMES) ? earned.recognised() : List.of(),
                fields.contains(SharedField.FILE) ? document : "");
    }

    private ShareSheet sheet(Share share, LocalDate today) {
        var path = share.isOpen(today)
                ? PATH + new String(vault.open(share.tokenSealed(), name(share.id())), StandardCharsets.UTF_8)
                : "";
        return share.sheet(path, today);
    }

    private Credential held(CaseId file, CredentialId id) {
        return credentials.findByIdAndFileId(id.value(), file.value()).orElseThrow(Refusal.unknown("credential"));
    }

    private LocalDate today(CaseId file) {
        return deadlines.today(earnings.regime(file));
    }

    private static String name(UUID id) {
        return "credential share " + id;
    }
}
