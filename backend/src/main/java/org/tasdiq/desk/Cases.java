package org.tasdiq.desk;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tasdiq.CaseId;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.catalogue.AwardId;
import org.tasdiq.catalogue.Awards;
import org.tasdiq.catalogue.OfferId;
import org.tasdiq.catalogue.Offers;
import org.tasdiq.identity.Guard;
import org.tasdiq.recognition.RequestId;
import org.tasdiq.recognition.Requests;
import org.tasdiq.referential.Referentials;

/** Asks the room that keeps a case; that room refuses whom it does not let read. */
@Component
public class Cases {
    private final Candidacies candidacies;
    private final Referentials referentials;
    private final Offers offers;
    private final Awards awards;
    private final Requests requests;
    private final Guard guard;

    Cases(
            Candidacies candidacies,
            Referentials referentials,
            Offers offers,
            Awards awards,
            Requests requests,
            Guard guard) {
        this.candidacies = candidacies;
        this.referentials = referentials;
        this.offers = offers;
        this.awards = awards;
        this.requests = requests;
        this.guard = guard;
    }

    public CaseSheet sheet(CaseId id) {
        return switch (CaseKind.of(id)) {
            case FILE -> {
                var file = candidacies.sheet(new CandidacyId(id.value()));
                var title = referentials.sheet(file.certification()).title();
                yield new CaseSheet(
                        id, file.institution(), file.regime(), file.reference(), file.candidateName(), title);
            }
            case OFFER -> {
                var offer = offers.sheet(new OfferId(id.value()));
                yield new CaseSheet(id, offer.institution(), offer.regime(), offer.reference(), "", offer.title());
            }
            case AWARD -> {
                var award = awards.sheet(new AwardId(id.value()));
                yield new CaseSheet(id, award.institution(), award.regime(), award.reference(), "", award.title());
            }
            case REQUEST -> {
                var request = requests.sheet(new RequestId(id.value()));
                yield new CaseSheet(
                        id,
                        request.institution(),
                        request.regime(),
                        request.reference(),
                        request.learnerName(),
                        request.title());
            }
        };
    }

    /** The same id with its kind; empty where it names something that travels through no process. */
    public Optional<CaseId> named(CaseId id) {
        if (candidacies.keeps(id)) return Optional.of(new CandidacyId(id.value()));
        if (offers.keeps(id)) return Optional.of(new OfferId(id.value()));
        if (awards.keeps(id)) return Optional.of(new AwardId(id.value()));
        return requests.keeps(id) ? Optional.of(new RequestId(id.value())) : Optional.empty();
    }

    /** The permission to read the case, which is also the way to its page. */
    public static String reading(CaseId id) {
        return switch (CaseKind.of(id)) {
            case FILE -> "candidacy.readFile";
            case OFFER -> "catalogue.readOffer";
            case AWARD -> "catalogue.readAward";
            case REQUEST -> "recognition.readRequest";
        };
    }

    /** Whether the one who asks may read the case at all. */
    boolean isReadable(CaseId id) {
        return guard.allows(reading(id), id);
    }
}
