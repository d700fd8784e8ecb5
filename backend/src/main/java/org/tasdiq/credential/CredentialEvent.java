package org.tasdiq.credential;

import org.tasdiq.CaseEvent;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.PersonId;

/** What happens to a credential. */
public sealed interface CredentialEvent extends CaseEvent {
    @Override
    CandidacyId file();

    CredentialId credential();

    record CredentialIssued(CandidacyId file, CredentialId credential, String number, String sha256)
            implements CredentialEvent {}

    record CredentialRevoked(
            CandidacyId file, CredentialId credential, String number, StatusReason reason, String words)
            implements CredentialEvent {}

    record CredentialSuspended(
            CandidacyId file, CredentialId credential, String number, StatusReason reason, String words)
            implements CredentialEvent {}

    /** One authority wants this credential revoked; another has to agree. */
    record CredentialRecallAsked(
            CandidacyId file, CredentialId credential, String number, StatusReason reason, String words, PersonId by)
            implements CredentialEvent {}

    record CredentialRecallWithdrawn(CandidacyId file, CredentialId credential, String number, PersonId by)
            implements CredentialEvent {}

    record CredentialReinstated(CandidacyId file, CredentialId credential, String number) implements CredentialEvent {}

    /** Its learner made a link that shows it. */
    record CredentialShared(CandidacyId file, CredentialId credential, String number) implements CredentialEvent {}

    record CredentialUnshared(CandidacyId file, CredentialId credential, String number) implements CredentialEvent {}
}
