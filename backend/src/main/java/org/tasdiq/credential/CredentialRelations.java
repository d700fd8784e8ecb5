package org.tasdiq.credential;

import org.springframework.stereotype.Component;
import org.tasdiq.CaseId;
import org.tasdiq.catalogue.AwardedId;
import org.tasdiq.identity.CaseRelations;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Relation;

/** What a learner was awarded is the learner's own once it is in their account. */
@Component
class CredentialRelations implements CaseRelations {
    private final CredentialRepository credentials;

    CredentialRelations(CredentialRepository credentials) {
        this.credentials = credentials;
    }

    @Override
    public boolean stands(PersonId person, CaseId file, Relation relation) {
        return relation == Relation.OWN
                && file instanceof AwardedId
                && credentials.existsByFileIdAndHolderId(file.value(), person.value());
    }
}
