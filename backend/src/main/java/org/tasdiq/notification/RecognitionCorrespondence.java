package org.tasdiq.notification;

import static org.tasdiq.Dates.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tasdiq.PublicAddress;
import org.tasdiq.Texts;
import org.tasdiq.deadline.DeadlineEvent;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.PersonSheet;
import org.tasdiq.identity.Role;
import org.tasdiq.notification.RequestSecretariat.About;
import org.tasdiq.recognition.CheckRuling;
import org.tasdiq.recognition.Conclusion;
import org.tasdiq.recognition.CriterionMark;
import org.tasdiq.recognition.Inquiries;
import org.tasdiq.recognition.RequestEvent;
import org.tasdiq.recognition.RequestId;
import org.tasdiq.recognition.RulingSheet;
import org.tasdiq.recognition.Rulings;
import org.tasdiq.recognition.TargetOutcome;

/** What learners hear of their requests for recognition: receipt, what is missing, decision with attestation. */
@Component
class RecognitionCorrespondence {
    private static final String LETTER = "notification.letter.recognition.";
    private static final String COMPLETION = "recognition.completion";

    private final RequestSecretariat secretariat;
    private final ResultLetter results;
    private final Inquiries inquiries;
    private final Rulings rulings;
    private final PublicAddress address;
    private final Actors actors;
    private final Texts texts;

    RecognitionCorrespondence(
            RequestSecretariat secretariat,
            ResultLetter results,
            Inquiries inquiries,
            Rulings rulings,
            PublicAddress address,
            Actors actors,
            Texts texts) {
        this.secretariat = secretariat;
        this.results = results;
        this.inquiries = inquiries;
        this.rulings = rulings;
        this.address = address;
        this.actors = actors;
        this.texts = texts;
    }

    @EventListener
    void on(RequestEvent.RequestSubmitted event) {
        tell(
                secretariat.about(event.file()),
                "recognitionReceived",
                1,
                RequestSecretariat.PAGE,
                "recognition.hardStop");
    }

    @EventListener
    void on(RequestEvent.RequestChecked event) {
        if (event.result() != CheckRuling.Outcome.INCOMPLETE) return;
        var about = secretariat.about(event.file());
        int round = secretariat.round(about, COMPLETION);
        tell(about, "recognitionIncomplete", round, "recognition.completeRequest", COMPLETION);
    }

    private void tell(About about, String kind, int round, String link, String rule) {
        var learner = about.learner();
        secretariat.tell(about, kind, round, learner, link, secretariat.until(about, rule, learner));
    }

    /** The letter leaves by mail alone: the issuer has no account. */
    @EventListener
    void on(RequestEvent.IssuerAsked event) {
        var about = secretariat.about(event.file());
        var to = actors.asSystem(() -> inquiries.address(event.inquiry())).orElseThrow();
        var issuer = new PersonSheet(new PersonId(event.inquiry().value()), to.name(), to.email(), to.language());
        secretariat.mail(about, "issuerAsked", issuer, to.letter());
        secretariat.tellOf(event.inquiry().toString(), about, "recognitionIssuerAsked", to.name());
    }

    @EventListener
    void on(RequestEvent.IssuerAnswered event) {
        var about = secretariat.about(event.file());
        var from = actors.asSystem(() -> inquiries.address(event.inquiry())).orElseThrow();
        secretariat.tellOf(event.inquiry().toString(), about, "recognitionIssuerAnswered", from.name());
    }

    @EventListener
    void on(RequestEvent.RecognitionNotified event) {
        var about = secretariat.about(event.file());
        var ruling = actors.asSystem(() -> rulings.of(event.file())).getLast();
        var letter = secretariat.write(about, LetterKind.RECOGNITION, event.round(), (all, language) -> {
            ruling(all, language, about, ruling);
            all.put("attested", attested(ruling.attestation(), language));
            results.remedies(all, language, about.institution(), event.on(), LetterKind.RECOGNITION);
        });
        secretariat.send(about, "recognitionDecision", event.round(), letter);
        if (ruling.attestation().isEmpty()) return;
        secretariat.write(about, LetterKind.RECOGNISED, event.round(), (all, language) -> {
            ruling(all, language, about, ruling);
            all.put("attestation", texts.of(language, LETTER + "number", ruling.attestation()));
            all.put("attested", attested(ruling.attestation(), language));
        });
    }

    @EventListener
    void on(RequestEvent.RequestWithdrawn event) {
        var about = secretariat.about(event.file());
        secretariat.tell(about, "recognitionWithdrawn", 1, about.learner(), RequestSecretariat.PAGE);
    }

    /** The last term is over: who answers for the decision hears of it, beside the administrator. */
    @EventListener
    void on(DeadlineEvent.DeadlineExpired event) {
        if (!event.rule().equals("recognition.hardStop")) return;
        var about = secretariat.about(new RequestId(event.file().value()));
        secretariat
                .holding(about, Role.CERTIFYING_AUTHORITY)
                .forEach(authority -> secretariat.tell(
                        about,
                        "recognitionLate",
                        event.round(),
                        authority,
                        RequestSecretariat.PAGE,
                        secretariat.until(about, event.rule(), authority)));
    }

    private void ruling(Map<String, Object> all, Locale language, About about, RulingSheet ruling) {
        var told = about.request().credential().told();
        var said = ruling.conclusion();
        all.put("decidedOn", day(ruling.decidedOn(), language));
        all.put("credential", told.title());
        all.put("issuer", told.issuer().isEmpty() ? about.request().credential().issuer() : told.issuer());
        all.put("result", texts.of(language, "recognition.outcome." + said.outcome()));
        var parts = new ArrayList<Map<String, Object>>();
        recognised(parts, language, about.request().targets(), said);
        part(parts, language, "grants", said.grants());
        part(parts, language, "remains", said.remains());
        part(parts, language, "condition", said.condition());
        part(parts, language, "reasons", said.reasons());
        part(parts, language, "partialConsidered", said.partialConsidered());
        all.put("parts", parts);
        all.put(
                "differences",
                ruling.differences().stream()
                        .map(mark -> difference(mark, language))
                        .toList());
    }

    private void recognised(
            List<Map<String, Object>> parts, Locale language, List<TargetOutcome> asked, Conclusion said) {
        var codes = said.recognisedOf(asked);
        part(
                parts,
                language,
                "recognised",
                asked.stream()
                        .filter(target -> codes.contains(target.code()))
                        .map(target -> target.code() + " · " + target.text().in(language))
                        .collect(Collectors.joining("\n")));
    }

    /** Where the learner finds the signed attestation; nobody else sees it before the learner shares it. */
    private String attested(String number, Locale language) {
        if (number.isEmpty()) return "";
        return address.isKnown()
                ? texts.of(language, LETTER + "attestedAt", number, address.or("") + "/wallet")
                : texts.of(language, LETTER + "attested", number);
    }

    private void part(List<Map<String, Object>> parts, Locale language, String part, String words) {
        if (!words.isEmpty())
            parts.add(Map.of(
                    "title",
                    texts.of(language, LETTER + "part." + part),
                    "lines",
                    words.lines().toList()));
    }

    private Map<String, Object> difference(CriterionMark mark, Locale language) {
        return Map.of(
                "title",
                texts.of(language, "recognition.criterion." + mark.criterion()),
                "text",
                texts.of(
                        language,
                        LETTER + "difference",
                        texts.of(language, "recognition.grade." + mark.criterion() + "." + mark.grade()),
                        mark.reason()));
    }
}
