package org.tasdiq.credential;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Texts;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.People;

/** Issues what the decision on a request for recognition earns: one attestation for each decision that recognises something. */
@Service
public class RecognitionIssuing {
    private final CredentialRepository credentials;
    private final Issuing issuing;
    private final Institutions institutions;
    private final People people;
    private final Texts texts;

    RecognitionIssuing(
            CredentialRepository credentials, Issuing issuing, Institutions institutions, People people, Texts texts) {
        this.credentials = credentials;
        this.issuing = issuing;
        this.institutions = institutions;
        this.people = people;
        this.texts = texts;
    }

    /**
     * Issues the attestation in the learner's language; one that was issued already stays as it is.
     *
     * @return its number
     */
    @Transactional
    @Permission("credential.issueRecognition")
    public String issue(RecognisedLearning learning) {
        // The number names request and round: it needs no counter and is the same whenever it is computed.
        var number = learning.reference() + "-" + learning.round();
        if (!credentials.existsByFileIdAndRoundAndSubject(
                learning.request().value(), learning.round(), learning.certificationCode())) issue(learning, number);
        return number;
    }

    private void issue(RecognisedLearning learning, String number) {
        var institution = institutions.sheet(learning.institution());
        var statement = Statement.of(number, learning, institution);
        issuing.issue(
                institution,
                learning.regime(),
                people.sheet(learning.learner()).language(),
                draft -> new RecognisedBadge(
                                learning, draft.nodes(), draft.id(), number, draft.place(), draft.at(), texts)
                        .document(),
                signed -> new Credential(number, learning, statement, signed));
    }
}
