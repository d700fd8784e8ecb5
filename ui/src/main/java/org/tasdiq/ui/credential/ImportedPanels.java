package org.tasdiq.ui.credential;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tasdiq.Dates;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.credential.ImportedSheet;
import org.tasdiq.credential.Imports;
import org.tasdiq.credential.LearningWords;
import org.tasdiq.credential.proof.Finding;
import org.tasdiq.credential.proof.Learning;
import org.tasdiq.identity.Guard;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;
import org.tasdiq.ui.shared.Zones;

/** What was found out of a credential from elsewhere, below its line: three answers, never one green tick. */
@org.springframework.stereotype.Component
public class ImportedPanels {
    private final Imports imports;
    private final Guard guard;
    private final Texts texts;
    private final Zones zones;

    ImportedPanels(Imports imports, Guard guard, Texts texts, Zones zones) {
        this.imports = imports;
        this.guard = guard;
        this.texts = texts;
        this.zones = zones;
    }

    /** For each item of the file; empty where it is not handed in as a credential, or the reader may not see it. */
    public Function<EvidenceId, Optional<Component>> of(CandidacyId file) {
        if (!guard.allows("credential.readImported", file)) return evidence -> Optional.empty();
        var all = imports.of(file);
        return evidence -> Optional.ofNullable(all.get(evidence)).map(found -> {
            var place = new Div();
            place.addClassName("stack");
            show(place, file, found);
            return place;
        });
    }

    /** Where a candidate hands in a badge that its issuer publishes at an address. */
    public Component byAddress(CandidacyId file, Runnable added) {
        var locale = UI.getCurrent().getLocale();
        var address = new TextField(text(locale, "address"));
        address.setHelperText(text(locale, "address.hint"));
        address.setMaxLength(2000);
        address.setWidthFull();
        address.addClassName("ltr");
        var errors = new FieldErrors()
                .field("address", address)
                .rule(address, written -> written.isBlank() ? Refusal.invalid("address", "required") : null);
        var add = new Button(text(locale, "address.add"), pressed -> {
            if (!errors.check() || !errors.guard(() -> imports.add(file, address.getValue()))) return;
            Notice.done(text(locale, "address.added"));
            added.run();
        });
        var form = new Div(address, new Div(add));
        form.addClassName("stack");
        return new NativeDetails(text(locale, "address.title"), form);
    }

    private void show(Div place, CandidacyId file, ImportedSheet found) {
        var locale = UI.getCurrent().getLocale();
        place.removeAll();
        var checkedAt = found.checkedAt();
        if (checkedAt == null) {
            place.add(new StatusBadge(text(locale, "waiting"), Tone.NEUTRAL));
            return;
        }
        if (!found.isCredential()) place.add(new Span(text(locale, "none")));
        else {
            var answers = new Div(
                    badge(locale, "intact", of(found, Finding.Side.SIGNATURE)),
                    badge(locale, "issuer", of(found, Finding.Side.ISSUER)),
                    status(locale, found),
                    badge(locale, "about", found.about()));
            answers.addClassName("row");
            place.add(answers, new Span(told(locale, found)));
            if (!found.sealedBy().isEmpty())
                place.add(new Span(texts.of(locale, "credential.imported.sealedBy", found.sealedBy())));
            var learning = found.told().learning();
            if (!learning.saysNothing()) place.add(learning(locale, learning));
            place.add(findings(locale, found));
        }
        var when = new Span(texts.of(
                locale, "credential.imported.checked", Dates.moment(checkedAt.atZone(zones.of(file)), locale)));
        when.addClassName("quiet");
        var row = new Div(when);
        row.addClassName("row");
        if (guard.allows("credential.checkImported", file)) row.add(again(place, file, found, locale));
        place.add(row);
    }

    /** What it describes of the learning, as far as it does. */
    private DescriptionList learning(Locale locale, Learning learning) {
        var list = new DescriptionList();
        list.addClassName("facts");
        LearningWords.of(texts, locale, learning)
                .forEach((name, value) -> list.add(
                        new Div(new DescriptionList.Term(name), new DescriptionList.Description(said(value)))));
        return list;
    }

    private static Span said(String value) {
        var words = new Span(value);
        words.getElement().setAttribute("dir", "auto");
        words.getStyle().set("white-space", "pre-line");
        return words;
    }

    private Button again(Div place, CandidacyId file, ImportedSheet found, Locale locale) {
        var again = new Button(text(locale, "again"), pressed -> {
            show(place, file, imports.again(file, found.evidence()));
            Notice.done(text(locale, "checkedAgain"));
        });
        again.addThemeVariants(ButtonVariant.TERTIARY);
        return again;
    }

    private NativeDetails findings(Locale locale, ImportedSheet found) {
        var list = new UnorderedList();
        found.findings().forEach(finding -> list.add(new ListItem(texts.of(locale, "credential.finding." + finding))));
        return new NativeDetails(text(locale, "details"), list);
    }

    private String told(Locale locale, ImportedSheet found) {
        var told = found.told();
        return Stream.of(
                        told.title(),
                        told.issuer().isEmpty() ? found.issuer() : told.issuer(),
                        told.holder(),
                        told.from())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(texts.of(locale, "credential.imported.separator")));
    }

    /** Not asked where the signature does not hold. */
    private static Finding.Answer of(ImportedSheet found, Finding.Side side) {
        return found.findings().stream()
                .filter(finding -> finding.side() == side)
                .map(Finding::answer)
                .findFirst()
                .orElse(Finding.Answer.UNKNOWN);
    }

    /** Without a list nobody can tell. */
    private StatusBadge status(Locale locale, ImportedSheet found) {
        return found.findings().contains(Finding.STATUS_NONE)
                ? new StatusBadge(text(locale, "status.NONE"), Tone.NEUTRAL)
                : badge(locale, "status", of(found, Finding.Side.STATUS));
    }

    private StatusBadge badge(Locale locale, String side, Finding.Answer answer) {
        return new StatusBadge(
                text(locale, side + "." + answer),
                switch (answer) {
                    case YES -> Tone.DONE;
                    case NO -> Tone.STOP;
                    case UNKNOWN -> Tone.ATTENTION;
                });
    }

    private String text(Locale locale, String key) {
        return texts.of(locale, "credential.imported." + key);
    }
}
