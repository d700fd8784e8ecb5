package org.tasdiq.notification;

import static org.tasdiq.Dates.day;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.PersonSheet;
import org.tasdiq.portfolio.AttestationId;
import org.tasdiq.portfolio.AttestationSheet;
import org.tasdiq.portfolio.Attestations;
import org.tasdiq.portfolio.Attesters;
import org.tasdiq.portfolio.PortfolioEvent.AttestationAsked;
import org.tasdiq.portfolio.PortfolioEvent.AttestationDeclined;
import org.tasdiq.portfolio.PortfolioEvent.AttestationExpired;
import org.tasdiq.portfolio.PortfolioEvent.AttestationReminded;
import org.tasdiq.portfolio.PortfolioEvent.AttestationSigned;

/** Mail to whoever was asked to attest, in their language; and what the candidate hears of it. */
@Component
class AttestationCorrespondence {
    private final Attesters attesters;
    private final Attestations attestations;
    private final Secretariat secretariat;
    private final Courier courier;
    private final CaseReader reader;
    private final Actors actors;

    AttestationCorrespondence(
            Attesters attesters,
            Attestations attestations,
            Secretariat secretariat,
            Courier courier,
            CaseReader reader,
            Actors actors) {
        this.attesters = attesters;
        this.attestations = attestations;
        this.secretariat = secretariat;
        this.courier = courier;
        this.reader = reader;
        this.actors = actors;
    }

    @EventListener
    void on(AttestationAsked event) {
        write("attestationAsked", event.file(), event.attestation(), event.link(), "");
    }

    @EventListener
    void on(AttestationReminded event) {
        write(
                "attestationReminder",
                event.file(),
                event.attestation(),
                event.link(),
                event.on().toString());
    }

    @EventListener
    void on(AttestationSigned event) {
        tell("attestationSigned", event.file(), event.attestation());
    }

    @EventListener
    void on(AttestationDeclined event) {
        tell("attestationDeclined", event.file(), event.attestation());
    }

    @EventListener
    void on(AttestationExpired event) {
        tell("attestationExpired", event.file(), event.attestation());
    }

    /** @param detail the day of a reminder: each goes once for each link */
    private void write(String kind, CandidacyId file, AttestationId id, int link, String detail) {
        var facts = reader.facts(file);
        actors.asSystem(() -> attesters.address(id)).ifPresent(to -> {
            var person = new PersonSheet(new PersonId(id.value()), to.name(), to.email(), to.language());
            List<Object> arguments = List.of(
                    facts.file().candidateName(),
                    to.name(),
                    facts.certification().title().in(to.language()),
                    facts.institution().name().in(to.language()),
                    day(to.lastDay(), to.language()));
            courier.send(new MessageDraft(kind, file, link, person, arguments, "")
                    .about(detail)
                    .byMailOnly());
        });
    }

    private void tell(String kind, CandidacyId file, AttestationId id) {
        var facts = reader.facts(file);
        actors.asSystem(() -> attestations.of(file)).stream()
                .filter(a -> a.id().equals(id))
                .forEach(a -> courier.send(message(kind, facts, a)));
    }

    private MessageDraft message(String kind, CaseFacts facts, AttestationSheet asked) {
        return secretariat
                .message(
                        facts,
                        kind,
                        asked.links(),
                        facts.candidate(),
                        "portfolio.compilePortfolio",
                        asked.request().name(),
                        asked.request().organisation())
                .about(asked.id().toString());
    }
}
