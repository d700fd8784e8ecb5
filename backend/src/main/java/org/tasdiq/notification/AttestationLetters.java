package org.tasdiq.notification;

import static org.tasdiq.Dates.day;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tasdiq.Texts;
import org.tasdiq.credential.CredentialSheet;
import org.tasdiq.credential.CredentialStatus;
import org.tasdiq.credential.Credentials;
import org.tasdiq.decision.DecisionSheet;
import org.tasdiq.identity.Actors;
import org.tasdiq.notification.Secretariat.Order;
import org.tasdiq.referential.BlockSheet;

/** One certificate page per credential, written when the decision is notified and not before: it would tell the result. */
@Component
class AttestationLetters {
    private final Secretariat secretariat;
    private final Credentials credentials;
    private final Actors actors;
    private final Texts texts;

    AttestationLetters(Secretariat secretariat, Credentials credentials, Actors actors, Texts texts) {
        this.secretariat = secretariat;
        this.credentials = credentials;
        this.actors = actors;
        this.texts = texts;
    }

    void write(CaseFacts facts, DecisionSheet decision) {
        actors.asSystem(() -> credentials.of(facts.file().id())).stream()
                .filter(c -> c.round() == decision.round() && c.status() == CredentialStatus.VALID)
                .forEach(c -> secretariat.write(
                        facts,
                        new Order(
                                LetterKind.ATTESTATION,
                                decision.round(),
                                c.subject(),
                                facts.candidate(),
                                (letter, language) -> fill(letter, language, facts, decision, c))));
    }

    private void fill(
            Map<String, Object> letter,
            Locale language,
            CaseFacts facts,
            DecisionSheet decision,
            CredentialSheet credential) {
        var key = "notification.letter.attestation.";
        var certification = facts.certification();
        var title = certification.title().in(language);
        if (credential.isForWholeCertification()) {
            letter.put("obtained", new Phrase(key + "obtainedWhole"));
            letter.put("what", certification.code() + " " + title);
            letter.put("within", texts.of(language, key + "level", certification.level()));
            letter.put("credits", texts.of(language, key + "credits", certification.ects()));
        } else {
            var block = block(facts, credential);
            letter.put("obtained", new Phrase(key + "obtainedBlock"));
            letter.put("what", block.code() + " " + block.title().in(language));
            letter.put(
                    "within", texts.of(language, key + "within", title, certification.code(), certification.level()));
            letter.put("credits", texts.of(language, key + "credits", block.ects()));
        }
        letter.put("decidedOn", day(decision.decidedOn(), language));
        letter.put("credentialNumber", credential.number());
        letter.put("fingerprint", credential.sha256());
        secretariat.sign(letter, language, decision.president(), "president");
    }

    private static BlockSheet block(CaseFacts facts, CredentialSheet credential) {
        return facts.certification().blocks().stream()
                .filter(b -> b.id().equals(credential.block()))
                .findFirst()
                .orElseThrow();
    }
}
