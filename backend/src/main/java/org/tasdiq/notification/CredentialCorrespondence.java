package org.tasdiq.notification;

import static org.tasdiq.Dates.day;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tasdiq.CaseId;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.catalogue.AwardedId;
import org.tasdiq.catalogue.AwardedLearners;
import org.tasdiq.credential.CredentialEvent;
import org.tasdiq.credential.CredentialEvent.CredentialLinked;
import org.tasdiq.credential.CredentialEvent.CredentialRecallAsked;
import org.tasdiq.credential.CredentialEvent.CredentialReinstated;
import org.tasdiq.credential.CredentialEvent.CredentialReissued;
import org.tasdiq.credential.CredentialEvent.CredentialRevoked;
import org.tasdiq.credential.CredentialEvent.CredentialSuspended;
import org.tasdiq.credential.CredentialId;
import org.tasdiq.credential.Credentials;
import org.tasdiq.credential.LearnerAddress;
import org.tasdiq.credential.LearnerLinks;
import org.tasdiq.credential.RecognisedId;
import org.tasdiq.credential.StatusReason;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.PersonSheet;
import org.tasdiq.identity.Role;
import org.tasdiq.recognition.RequestId;
import org.tasdiq.recognition.Requests;

/**
 * What learners hear when a credential of theirs is suspended, holds again, is signed anew or is revoked, and authorities
 * when one is to be revoked; of what goes with its decision the letter on that tells. Learners of an award get their credential by a link.
 */
@Component
class CredentialCorrespondence {
    private static final String FILE = "candidacy.readFile";

    /**
     * What a message about a credential needs to know.
     *
     * @param holder its learner; nobody where that cannot be reached any more
     * @param round of the messages; that of the link where they go by one
     */
    private record Facts(
            CaseId about,
            String reference,
            InstitutionId institution,
            Optional<PersonSheet> holder,
            int round,
            boolean byLink,
            String link) {
        /** Of the decision of a jury, or of something else. */
        String kind(String what) {
            return (about instanceof CandidacyId ? "credential" : "awarded") + what;
        }
    }

    private final LearnerLinks links;
    private final Credentials credentials;
    private final AwardedLearners learners;
    private final Candidacies candidacies;
    private final Requests requests;
    private final People people;
    private final Courier courier;
    private final Actors actors;
    private final Texts texts;
    private final Clock clock;

    CredentialCorrespondence(
            LearnerLinks links,
            Credentials credentials,
            AwardedLearners learners,
            Candidacies candidacies,
            Requests requests,
            People people,
            Courier courier,
            Actors actors,
            Texts texts,
            Clock clock) {
        this.links = links;
        this.credentials = credentials;
        this.learners = learners;
        this.candidacies = candidacies;
        this.requests = requests;
        this.people = people;
        this.courier = courier;
        this.actors = actors;
        this.texts = texts;
        this.clock = clock;
    }

    /** The link itself is written into the mail only when that leaves. */
    @EventListener
    void on(CredentialLinked event) {
        actors.asSystem(() -> links.address(event.credential())).ifPresent(to -> {
            var words = List.<Object>of(
                    to.name(),
                    to.title().in(to.language()),
                    to.institution().in(to.language()),
                    day(to.lastDay(), to.language()));
            courier.send(new MessageDraft(
                            "credentialAwarded", to.award(), event.link(), person(event.credential(), to), words, "")
                    .byMailOnly());
        });
    }

    @EventListener
    void on(CredentialSuspended event) {
        tell(event, "Suspended", clock.instant().toString(), event.reason(), event.words());
    }

    @EventListener
    void on(CredentialReinstated event) {
        tell(event, "Reinstated");
    }

    @EventListener
    void on(CredentialReissued event) {
        tell(event, "Reissued");
    }

    @EventListener
    void on(CredentialRevoked event) {
        if (event.reason().isOfDecision()) return;
        tell(event, "Revoked", "", event.reason(), event.words());
    }

    /** Every other authority of the institution can agree. */
    @EventListener
    void on(CredentialRecallAsked event) {
        var facts = facts(event);
        actors.asSystem(() -> people.holding(Role.CERTIFYING_AUTHORITY, facts.institution())).stream()
                .filter(authority -> !authority.id().equals(event.by()))
                .forEach(authority -> courier.send(draft(
                                facts,
                                facts.kind("RecallAsked"),
                                1,
                                authority,
                                facts.link(),
                                event.number(),
                                why(authority.language(), event.reason(), event.words()))
                        .about(event.number() + " " + clock.instant())));
    }

    private void tell(CredentialEvent event, String kind) {
        var facts = facts(event);
        facts.holder()
                .ifPresent(holder ->
                        send(facts, facts.kind(kind), holder, event.number() + " " + clock.instant(), event.number()));
    }

    private void tell(CredentialEvent event, String kind, String distinction, StatusReason reason, String words) {
        var facts = facts(event);
        facts.holder()
                .ifPresent(holder -> send(
                        facts,
                        facts.kind(kind),
                        holder,
                        (event.number() + " " + distinction).strip(),
                        event.number(),
                        why(holder.language(), reason, words)));
    }

    private void send(Facts facts, String kind, PersonSheet holder, String distinction, Object... arguments) {
        var message = draft(facts, kind, facts.round(), holder, "", arguments).about(distinction);
        courier.send(facts.byLink() ? message.byMailOnly() : message);
    }

    private static MessageDraft draft(
            Facts facts, String kind, int round, PersonSheet to, String link, Object... arguments) {
        var all = new ArrayList<Object>(List.of(facts.reference()));
        all.addAll(List.of(arguments));
        return new MessageDraft(kind, facts.about(), round, to, all, link);
    }

    private Facts facts(CredentialEvent event) {
        return actors.asSystem(() -> switch (event.file()) {
            case AwardedId awarded -> ofAward(awarded, event.credential());
            case RecognisedId recognised -> ofRequest(new RequestId(recognised.value()));
            default -> ofFile(new CandidacyId(event.file().value()));
        });
    }

    private Facts ofRequest(RequestId id) {
        var request = requests.sheet(id);
        var learner = people.sheet(request.learner());
        return new Facts(id, request.reference(), request.institution(), Optional.of(learner), 1, false, "");
    }

    private Facts ofFile(CandidacyId id) {
        var file = candidacies.sheet(id);
        var candidate = people.sheet(file.candidate());
        return new Facts(id, file.reference(), file.institution(), Optional.of(candidate), 1, false, FILE);
    }

    private Facts ofAward(AwardedId id, CredentialId credential) {
        var learner = learners.learner(id);
        var holder = credentials.of(id).stream()
                .flatMap(sheet -> Stream.ofNullable(sheet.holder()))
                .map(people::sheet)
                .findFirst();
        if (holder.isPresent())
            return new Facts(learner.award(), learner.number(), learner.institution(), holder, 1, false, "");
        var to = links.address(credential);
        return new Facts(
                learner.award(),
                learner.number(),
                learner.institution(),
                to.map(address -> person(credential, address)),
                to.map(LearnerAddress::link).orElse(1),
                true,
                "");
    }

    private static PersonSheet person(CredentialId credential, LearnerAddress to) {
        return new PersonSheet(new PersonId(credential.value()), to.name(), to.email(), to.language());
    }

    private String why(Locale language, StatusReason reason, String words) {
        return (texts.of(language, "credential.reason." + reason) + " " + words).strip();
    }
}
