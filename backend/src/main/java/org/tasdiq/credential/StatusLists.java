package org.tasdiq.credential;

import jakarta.json.Json;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tasdiq.credential.proof.Contexts;
import org.tasdiq.credential.proof.DataIntegrity;
import org.tasdiq.credential.proof.StatusBits;
import org.tasdiq.identity.Institutions;

/** Tells the public which credentials hold: signed anew in the transaction that changes one. */
@Component
class StatusLists {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Where a credential stands in the lists. */
    record Place(UUID list, int index, String revocation, String suspension) {}

    private final StatusListRepository lists;
    private final CredentialRepository credentials;
    private final FormerSignatureRepository formers;
    private final Keyring keyring;
    private final Institutions institutions;
    private final DataIntegrity proofs;
    private final Clock clock;

    StatusLists(
            StatusListRepository lists,
            CredentialRepository credentials,
            FormerSignatureRepository formers,
            Keyring keyring,
            Institutions institutions,
            DataIntegrity proofs,
            Clock clock) {
        this.lists = lists;
        this.credentials = credentials;
        this.formers = formers;
        this.keyring = keyring;
        this.institutions = institutions;
        this.proofs = proofs;
        this.clock = clock;
    }

    /** A place that nobody has, drawn by lot, so that places tell nothing of the order of decisions. */
    Place take(Issuer issuer) {
        var institution = issuer.institution().id().value();
        var list = lists.holdNewest(institution, issuer.did())
                .filter(StatusList::hasRoom)
                .orElseGet(() -> {
                    var fresh = new StatusList(issuer, lists.countByInstitutionId(institution) + 1, clock.instant());
                    publish(fresh, issuer);
                    return lists.save(fresh);
                });
        int index;
        do index = RANDOM.nextInt(StatusBits.LENGTH);
        while (credentials.existsByStatusListIdAndStatusIndex(list.id(), index)
                || formers.existsByStatusListIdAndStatusIndex(list.id(), index));
        list.take();
        lists.save(list);
        return new Place(
                list.id(), index, list.address(StatusPurpose.REVOCATION), list.address(StatusPurpose.SUSPENSION));
    }

    /** In the published list with the transaction; what was issued before credentials were signed has no place there. */
    void follow(Credential credential) {
        var id = credential.statusList();
        var index = credential.statusIndex();
        if (id == null || index == null) return;
        set(id, index, credential.status());
    }

    /** What was handed out before is not to be accepted, though its credential holds. */
    void leave(FormerSignature former) {
        set(former.statusList(), former.statusIndex(), CredentialStatus.REVOKED);
    }

    private void set(UUID id, int index, CredentialStatus status) {
        var list = lists.hold(id).orElseThrow();
        list.set(index, status);
        keyring.issuer(institutions.sheet(list.institution()), list.issuer())
                .ifPresent(issuer -> publish(list, issuer));
        lists.save(list);
    }

    /** With the keys of today, after one that signed lists was withdrawn. */
    void signAnew(Issuer issuer) {
        for (var list : lists.holdAll(issuer.institution().id().value())) {
            keyring.issuer(issuer.institution(), list.issuer()).ifPresent(named -> publish(list, named));
            lists.save(list);
        }
    }

    private void publish(StatusList list, Issuer issuer) {
        list.publish(
                signed(list, issuer, StatusPurpose.REVOCATION),
                signed(list, issuer, StatusPurpose.SUSPENSION),
                clock.instant());
    }

    private String signed(StatusList list, Issuer issuer, StatusPurpose purpose) {
        var now = clock.instant();
        var address = list.address(purpose);
        var document = Json.createObjectBuilder()
                .add("@context", Json.createArrayBuilder().add(Contexts.CREDENTIALS))
                .add("id", address)
                .add(
                        "type",
                        Json.createArrayBuilder().add("VerifiableCredential").add("BitstringStatusListCredential"))
                .add("issuer", issuer.did())
                .add("validFrom", now.truncatedTo(ChronoUnit.SECONDS).toString())
                .add(
                        "credentialSubject",
                        Json.createObjectBuilder()
                                .add("id", address + "#list")
                                .add("type", "BitstringStatusList")
                                .add("statusPurpose", purpose.word())
                                .add("encodedList", StatusBits.encode(list.bits(purpose))))
                .build();
        return issuer.sign(proofs, document, now).toString();
    }
}
