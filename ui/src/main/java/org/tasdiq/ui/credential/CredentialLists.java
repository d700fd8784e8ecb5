package org.tasdiq.ui.credential;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.tasdiq.Dates;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.credential.CredentialSheet;
import org.tasdiq.credential.CredentialStatus;
import org.tasdiq.credential.Credentials;
import org.tasdiq.identity.Guard;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;
import org.tasdiq.ui.shared.Zones;

/** The attestations of a file and whether they hold. */
@org.springframework.stereotype.Component
public class CredentialLists {
    private final Credentials credentials;
    private final Guard guard;
    private final Texts texts;
    private final Zones zones;

    CredentialLists(Credentials credentials, Guard guard, Texts texts, Zones zones) {
        this.credentials = credentials;
        this.guard = guard;
        this.texts = texts;
        this.zones = zones;
    }

    /** Empty where none was issued, or the reader may not see them. */
    public Optional<Div> of(CandidacyId file) {
        if (!guard.allows("credential.readCredential", file)) return Optional.empty();
        var issued = credentials.of(file);
        if (issued.isEmpty()) return Optional.empty();
        var locale = UI.getCurrent().getLocale();
        var list = new UnorderedList();
        list.addClassName("lines");
        var zone = zones.of(file);
        issued.forEach(credential -> list.add(line(credential, locale, zone)));
        var card = new Div(new H2(texts.of(locale, "credential.list")), list);
        card.addClassName("card");
        return Optional.of(card);
    }

    private ListItem line(CredentialSheet credential, Locale locale, ZoneId zone) {
        var subject = new Span(
                credential.isForWholeCertification()
                        ? texts.of(locale, "credential.whole")
                        : texts.of(locale, "credential.block", credential.subject()));
        subject.getStyle().set("font-weight", "600");
        var number = new Span(credential.number());
        number.addClassNames("ltr", "quiet");
        var line = new ListItem(
                subject,
                number,
                new StatusBadge(
                        texts.of(locale, "credential.status." + credential.status()),
                        credential.status() == CredentialStatus.VALID ? Tone.DONE : Tone.STOP));
        var suspendedAt = credential.suspendedAt();
        if (suspendedAt != null && credential.status() == CredentialStatus.SUSPENDED)
            line.add(new Span(texts.of(
                    locale,
                    "credential.suspended",
                    Dates.day(suspendedAt.atZone(zone), locale),
                    credential.suspensionReason())));
        var revokedAt = credential.revokedAt();
        if (revokedAt != null) {
            line.add(new Span(texts.of(
                    locale,
                    "credential.revoked",
                    Dates.day(revokedAt.atZone(zone), locale),
                    texts.of(locale, "credential.revocation." + credential.revocationReason()))));
        }
        return line;
    }
}
