package org.tasdiq.credential;

import org.tasdiq.CaseEvent;
import org.tasdiq.CaseId;
import org.tasdiq.identity.PersonId;

/** What happens to a credential. */
public sealed interface CredentialEvent extends CaseEvent {
    /** The file whose decision it rests on, what a learner was awarded, or what a request for recognition earned. */
    @Override
    CaseId file();

    CredentialId credential();

    /** Of the credential. */
    String number();

    record CredentialIssued(CaseId file, CredentialId credential, String number, String sha256)
            implements CredentialEvent {}

    record CredentialRevoked(CaseId file, CredentialId credential, String number, StatusReason reason, String words)
            implements CredentialEvent {}

    record CredentialSuspended(CaseId file, CredentialId credential, String number, StatusReason reason, String words)
            implements CredentialEvent {}

    /** One authority wants this credential revoked; another has to agree. */
    record CredentialRecallAsked(
            CaseId file, CredentialId credential, String number, StatusReason reason, String words, PersonId by)
            implements CredentialEvent {}

    record CredentialRecallWithdrawn(CaseId file, CredentialId credential, String number, PersonId by)
            implements CredentialEvent {}

    record CredentialReinstated(CaseId file, CredentialId credential, String number) implements CredentialEvent {}

    /** Signed anew, as the key that signed it was withdrawn. */
    record CredentialReissued(CaseId file, CredentialId credential, String number) implements CredentialEvent {}

    /** Its learner made a link that shows it. */
    record CredentialShared(CaseId file, CredentialId credential, String number) implements CredentialEvent {}

    /** A learner without an account at the time took it into one by the personal link. */
    record CredentialTaken(CaseId file, CredentialId credential, String number, PersonId by)
            implements CredentialEvent {}

    /**
     * A personal link goes to a learner.
     *
     * @param link its number, from 1
     */
    record CredentialLinked(CaseId file, CredentialId credential, String number, int link) implements CredentialEvent {}

    record CredentialUnshared(CaseId file, CredentialId credential, String number) implements CredentialEvent {}
}
