package org.tasdiq.credential;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Texts;
import org.tasdiq.catalogue.AwardId;
import org.tasdiq.catalogue.AwardedLearner;
import org.tasdiq.catalogue.AwardedLearners;
import org.tasdiq.identity.Institutions;

/** Issues what a confirmed list of learners is awarded, some of them at a time: what is interrupted goes on where it was. */
@Service
public class AwardIssuing {
    /** A second or so of signatures: far below the time after which the engine gives the job to somebody else. */
    static final int AT_A_TIME = 25;

    private final AwardedLearners learners;
    private final Issuing issuing;
    private final LearnerLinks links;
    private final Institutions institutions;
    private final Texts texts;

    AwardIssuing(
            AwardedLearners learners, Issuing issuing, LearnerLinks links, Institutions institutions, Texts texts) {
        this.learners = learners;
        this.issuing = issuing;
        this.links = links;
        this.institutions = institutions;
        this.texts = texts;
    }

    /**
     * The next learners of the list, all of them or none; each gets the credential once.
     *
     * @return {@code more} while somebody waits, else {@code done}
     */
    @Transactional
    @Permission("credential.issueAward")
    public String issueAward(AwardId id) {
        learners.take(id, AT_A_TIME).forEach(this::issue);
        return learners.finish(id) ? "done" : "more";
    }

    private void issue(AwardedLearner learner) {
        var institution = institutions.sheet(learner.institution());
        var statement = Statement.of(learner, institution);
        links.make(issuing.issue(
                institution,
                learner.regime(),
                learner.language(),
                draft -> badge(learner, draft).document(),
                signed -> new Credential(learner, statement, signed)));
    }

    private OfferBadge badge(AwardedLearner learner, Issuing.Draft draft) {
        var bearer = Bearer.of(draft.id(), learner, draft.place(), texts);
        return new OfferBadge(OfferedLearning.of(learner), draft.nodes(), draft.at(), bearer, texts);
    }
}
