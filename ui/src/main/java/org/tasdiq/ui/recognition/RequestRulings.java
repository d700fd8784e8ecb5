package org.tasdiq.ui.recognition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacyStatus;
import org.tasdiq.credential.CredentialSheet;
import org.tasdiq.credential.Credentials;
import org.tasdiq.credential.RecognisedId;
import org.tasdiq.decision.AppealWindow;
import org.tasdiq.identity.Guard;
import org.tasdiq.portfolio.Portfolios;
import org.tasdiq.recognition.Contests;
import org.tasdiq.recognition.Recognition;
import org.tasdiq.recognition.RequestId;
import org.tasdiq.recognition.RulingSheet;
import org.tasdiq.recognition.Rulings;
import org.tasdiq.recognition.TargetOutcome;
import org.tasdiq.ui.shared.CasePage;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.RulingAuthors;
import org.tasdiq.ui.shared.Unsent;

/** The decisions on a request with the appeals against them, the latest first, and what the learner can do about the last. */
@org.springframework.stereotype.Component
class RequestRulings {
    private static final String LEFT = "left";
    private static final String CONTEST = "contest";

    private final Rulings rulings;
    private final Contests contests;
    private final RulingAuthors authors;
    private final Credentials credentials;
    private final Candidacies candidacies;
    private final Portfolios portfolios;
    private final Guard guard;
    private final Texts texts;

    RequestRulings(
            Rulings rulings,
            Contests contests,
            RulingAuthors authors,
            Credentials credentials,
            Candidacies candidacies,
            Portfolios portfolios,
            Guard guard,
            Texts texts) {
        this.rulings = rulings;
        this.contests = contests;
        this.authors = authors;
        this.credentials = credentials;
        this.candidacies = candidacies;
        this.portfolios = portfolios;
        this.guard = guard;
        this.texts = texts;
    }

    /**
     * @param asked for, of which decisions tell what is recognised
     * @param unsent hears of what is written, and keeps it where the page is shown again
     * @param changed hears that the page is to be shown again
     */
    List<Component> of(RequestId request, List<TargetOutcome> asked, Unsent unsent, Runnable changed) {
        var all = new ArrayList<Component>();
        if (!guard.allows("recognition.readRuling", request)) return all;
        var window = contests.window(request);
        var lodged = contests.of(request);
        var signed = signed(request);
        for (var ruling : rulings.of(request).reversed()) {
            lodged.stream()
                    .filter(one -> one.round() == ruling.round())
                    .forEach(one -> all.add(new ContestCard(one, authors.of(request, one.authors()))));
            boolean holds = !ruling.annulled() && ruling.notifiedOn() != null;
            all.add(new RulingCard(
                    ruling, asked, signed.contains(ruling.attestation()), holds ? window.lastDay() : null));
            if (!holds) continue;
            if (ruling.conclusion().outcome() == Recognition.REDIRECT_TO_RPL) redirected(all, request, ruling, changed);
            if (window.open() && guard.allows("recognition.lodgeAppeal", request))
                all.add(unsent.part(CONTEST, () -> contest(request, window, unsent, changed)));
        }
        return all;
    }

    /** The numbers of the attestations that lie in the wallet of whoever reads. */
    private Set<String> signed(RequestId request) {
        var earned = new RecognisedId(request.value());
        return guard.allows("credential.shareCredential", earned)
                ? credentials.of(earned).stream().map(CredentialSheet::number).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private Component contest(RequestId request, AppealWindow window, Unsent unsent, Runnable changed) {
        var form = new ContestForm(window.lastDay(), grounds -> {
            contests.lodge(request, grounds);
            unsent.forget(CONTEST);
            Notice.done(say("recognition.contest.done"));
            changed.run();
        });
        unsent.guard(form.field());
        return form;
    }

    /** For the learner, and for those who read the file that was begun. */
    private void redirected(List<Component> all, RequestId request, RulingSheet ruling, Runnable changed) {
        boolean own = guard.allows("recognition.beginFile", request);
        var file = ruling.file();
        if (file == null && own) all.add(redirected(new Paragraph(say("recognition.redirected.text")), begin(request)));
        if (file == null || !guard.allows("candidacy.readFile", file)) return;
        var reference = candidacies.sheet(file).reference();
        var card = redirected(
                new Paragraph(say("recognition.redirected." + state(ruling, file), reference)),
                own
                        ? new Anchor("candidacy/my-file/" + file, say("recognition.redirected.file"))
                        : CasePage.link(file, reference));
        if (own && state(ruling, file).equals(LEFT) && takes(file)) card.add(new Div(handIn(request, changed)));
        all.add(card);
    }

    private Section redirected(Component... content) {
        var card = new Section(new H2(say("recognition.redirected")));
        card.add(content);
        card.addClassNames("card", "stack");
        return card;
    }

    private String state(RulingSheet ruling, CandidacyId file) {
        if (ruling.evidence() != null) return "handedIn";
        var status = candidacies.sheet(file).status();
        return status == CandidacyStatus.ADMISSIBLE || status.isOver() ? LEFT : "waits";
    }

    private boolean takes(CandidacyId file) {
        return guard.allows("portfolio.readEvidence", file)
                && portfolios.sheet(file).isCompiling();
    }

    private Component begin(RequestId request) {
        var begin = new Button(
                say("recognition.redirected.begin"),
                pressed -> UI.getCurrent().navigate("candidacy/apply/" + rulings.beginFile(request)));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.setDisableOnClick(true);
        begin.addClickListener(pressed -> begin.setEnabled(true));
        return new Div(begin);
    }

    private Button handIn(RequestId request, Runnable changed) {
        return new Button(
                say("recognition.redirected.handIn"),
                pressed -> ConfirmAction.ask(
                        say("recognition.redirected.handIn"),
                        say("recognition.redirected.handIn.text"),
                        say("recognition.redirected.handIn"),
                        () -> {
                            rulings.handIn(request);
                            Notice.done(say("recognition.redirected.handIn.done"));
                            changed.run();
                        }));
    }

    private String say(String key, Object... arguments) {
        return texts.of(UI.getCurrent().getLocale(), key, arguments);
    }
}
