package org.tasdiq.credential;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.tasdiq.CaseEvent;
import org.tasdiq.CaseId;
import org.tasdiq.identity.InstitutionId;

/** What happens to the keys of an institution and concerns no file; kept in a chain of its own. */
public sealed interface IssuerEvent extends CaseEvent {
    /** Names the journal of an institution's keys. */
    record KeysOf(UUID value) implements CaseId {
        static KeysOf of(InstitutionId institution) {
            var name = "keys of " + institution.value();
            return new KeysOf(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Override
    KeysOf file();

    record IssuerKeyAdded(KeysOf file, InstitutionId institution, String publicKey, IssuerKeySheet.Origin origin)
            implements IssuerEvent {}

    record IssuerKeyWithdrawn(KeysOf file, InstitutionId institution, String publicKey, String reason)
            implements IssuerEvent {}

    /**
     * What a withdrawn key signed is to be signed anew.
     *
     * @param credentials how many
     */
    record ReissueAsked(KeysOf file, InstitutionId institution, String publicKey, long credentials)
            implements IssuerEvent {}
}
