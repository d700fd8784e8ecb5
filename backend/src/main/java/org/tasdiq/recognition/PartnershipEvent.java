package org.tasdiq.recognition;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.tasdiq.CaseEvent;
import org.tasdiq.CaseId;
import org.tasdiq.CertifierId;
import org.tasdiq.identity.PersonId;

/** What happens to the agreements of an institution and concerns no request; kept in a chain of its own. */
public sealed interface PartnershipEvent extends CaseEvent {
    /** Names the journal of an institution's agreements. */
    record PartnersOf(UUID value) implements CaseId {
        static PartnersOf of(CertifierId institution) {
            var name = "partners of " + institution.value();
            return new PartnersOf(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Override
    PartnersOf file();

    /** @param credential title; empty: every one of the issuer */
    record PartnershipAgreed(PartnersOf file, String issuer, String credential, String act, PersonId by)
            implements PartnershipEvent {}

    record PartnershipEnded(PartnersOf file, String issuer, PersonId by) implements PartnershipEvent {}
}
