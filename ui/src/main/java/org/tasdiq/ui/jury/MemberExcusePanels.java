package org.tasdiq.ui.jury;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.tasdiq.Dates;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Guard;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.MemberExcuse;
import org.tasdiq.jury.MemberExcuses;
import org.tasdiq.ui.portfolio.ExcuseProofs;
import org.tasdiq.ui.shared.CaseFiles;
import org.tasdiq.ui.shared.Said;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** Members of the jury who were recorded absent: each says why on their own page, and the secretary judges it. */
@org.springframework.stereotype.Component
public class MemberExcusePanels {
    private final MemberExcuses excuses;
    private final CaseFiles files;
    private final Actors actors;
    private final Guard guard;

    MemberExcusePanels(MemberExcuses excuses, CaseFiles files, Actors actors, Guard guard) {
        this.excuses = excuses;
        this.files = files;
        this.actors = actors;
        this.guard = guard;
    }

    /** The own absences of a member; for secretary and authority what members have said of theirs. Else empty. */
    public Component of(CandidacyId file, Runnable changed) {
        var all = new Div();
        all.addClassName("stack");
        if (!guard.allows("jury.readMemberExcuses", file)) return all;
        var known = excuses.of(file);
        if (guard.allows("jury.excuseOneself", file)) {
            known.forEach(excuse -> all.add(own(file, excuse, changed)));
            return all;
        }
        if (known.isEmpty()) return all;
        var card = new Div(new H2(I18NProvider.translate("jury.memberExcuses")));
        card.addClassNames("card", "stack");
        known.forEach(excuse -> card.add(said(file, excuse, changed)));
        all.add(card);
        return all;
    }

    /** With what that member proves not to be able to come, for the member to hand in; empty for others. */
    Optional<Component> ownProofs(CandidacyId file) {
        return guard.allows("jury.excuseOneself", file)
                ? Optional.of(ExcuseProofs.own(shelf(file, actors.person())))
                : Optional.empty();
    }

    /** The same for those who judge it; empty where there is none, and for others. */
    Optional<Component> proofs(CandidacyId file, PersonId member) {
        if (!guard.allows("jury.readMemberExcuses", file) || guard.allows("jury.excuseOneself", file))
            return Optional.empty();
        var shelf = shelf(file, member);
        return shelf.list().isEmpty() ? Optional.empty() : Optional.of(ExcuseProofs.toRead(shelf));
    }

    private Component own(CandidacyId file, MemberExcuse excuse, Runnable changed) {
        var card = new Div(new H2(I18NProvider.translate("jury.memberExcuse.own", day(excuse.on()))));
        card.addClassNames("card", "stack");
        state(excuse).ifPresent(card::add);
        answer(excuse).ifPresent(card::add);
        if (!excuse.isAccepted()) {
            boolean over = files.head(file, "").today().isAfter(excuse.until());
            card.add(new MemberExcuseForm(excuses, file, excuse, over, shelf(file, excuse.member()), changed));
        }
        return card;
    }

    private Component said(CandidacyId file, MemberExcuse excuse, Runnable changed) {
        var line = new Div(
                new H3(I18NProvider.translate("jury.memberExcuse.of", excuse.name(), day(excuse.on()))),
                new Said(excuse.reason()));
        line.addClassName("stack");
        state(excuse).ifPresent(line::add);
        answer(excuse).ifPresent(line::add);
        proofs(file, excuse.member()).ifPresent(line::add);
        if (excuse.waits() && guard.allows("jury.judgeMemberExcuse", file))
            line.add(new MemberExcuseRuling(excuses, file, excuse, changed));
        return line;
    }

    private static Optional<Component> state(MemberExcuse excuse) {
        if (excuse.givenAt() == null) return Optional.empty();
        if (excuse.waits())
            return Optional.of(new StatusBadge(I18NProvider.translate("jury.memberExcuse.waits"), Tone.INFO));
        return Optional.of(
                excuse.isAccepted()
                        ? new StatusBadge(I18NProvider.translate("jury.memberExcuse.accepted"), Tone.DONE)
                        : new StatusBadge(I18NProvider.translate("jury.memberExcuse.refused"), Tone.ATTENTION));
    }

    private static Optional<Component> answer(MemberExcuse excuse) {
        return excuse.answer().isEmpty()
                ? Optional.empty()
                : Optional.of(new Said(I18NProvider.translate("jury.memberExcuse.answer", excuse.answer())));
    }

    private MemberShelf shelf(CandidacyId file, PersonId member) {
        return new MemberShelf(excuses, file, member);
    }

    private static String day(java.time.LocalDate on) {
        return Dates.day(on, UI.getCurrent().getLocale());
    }
}
