package org.tasdiq.catalogue;

import org.tasdiq.CaseEvent;
import org.tasdiq.CaseMessage;
import org.tasdiq.CaseSignal;
import org.tasdiq.StepDone;
import org.tasdiq.identity.PersonId;

/** What happens to the award of a micro-credential. */
public sealed interface AwardEvent extends CaseEvent {
    @Override
    AwardId file();

    /**
     * @param accepted lines without a fault
     * @param faulty lines that are kept with what is wrong
     */
    record AwardSubmitted(AwardId file, OfferId offer, String reference, int accepted, int faulty, PersonId by)
            implements AwardEvent, CaseMessage {
        @Override
        public String message() {
            return "catalogue.awardSubmitted";
        }
    }

    /** @param outcome {@code confirmed} or {@code refused} */
    record AwardRuled(AwardId file, String outcome, String reason, PersonId by) implements AwardEvent, StepDone {
        @Override
        public String step() {
            return "catalogue.confirmAward";
        }
    }

    /** Every learner of the list has the credential. */
    record AwardIssued(AwardId file, int issued) implements AwardEvent {}

    /** Some more of its credentials are issued; each is in a journal of its own. */
    record AwardProgressed(AwardId file) implements CaseSignal {}
}
