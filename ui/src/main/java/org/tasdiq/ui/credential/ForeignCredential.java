package org.tasdiq.ui.credential;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Dates;
import org.tasdiq.Texts;
import org.tasdiq.credential.ToldWords;
import org.tasdiq.credential.proof.Finding;
import org.tasdiq.credential.proof.Told;
import org.tasdiq.ui.shared.Facts;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** What was found out of a credential from elsewhere: an answer to each question, never one green tick, and what it says. */
public class ForeignCredential extends Composite<Div> {
    private final transient Texts texts;

    /**
     * @param issuer as the credential names it
     * @param sealedBy whose electronic seal it bears; empty where it bears none
     * @param about whether it speaks of the person who shows it; empty where that was not asked
     */
    public ForeignCredential(
            Texts texts,
            List<Finding> findings,
            String issuer,
            Told told,
            String sealedBy,
            Finding.@Nullable Answer about) {
        this.texts = texts;
        getContent().addClassName("stack");
        if (findings.equals(List.of(Finding.FILE_UNREADABLE))) {
            getContent().add(new Span(text("none")));
            return;
        }
        var answers = new Div(
                badge("intact", of(findings, Finding.Side.SIGNATURE)),
                badge("issuer", of(findings, Finding.Side.ISSUER)),
                status(findings));
        if (about != null) answers.add(badge("about", about));
        answers.addClassName("row");
        getContent().add(answers, words(told, issuer));
        if (!sealedBy.isEmpty()) getContent().add(new Span(text("sealedBy", sealedBy)));
        var facts = ToldWords.of(texts, getLocale(), told);
        var essential = facts.stream().filter(ToldWords.Fact::essential).toList();
        var others = facts.stream().filter(fact -> !fact.essential()).toList();
        if (!essential.isEmpty()) getContent().add(list(essential));
        if (!others.isEmpty()) getContent().add(new NativeDetails(text("more"), list(others)));
        getContent().add(details(findings));
    }

    private static Facts list(List<ToldWords.Fact> facts) {
        var list = new Facts();
        facts.forEach(fact -> list.pair(fact.label(), Facts.words(fact.words())));
        return list;
    }

    private NativeDetails details(List<Finding> findings) {
        var list = new UnorderedList();
        findings.forEach(finding -> list.add(new ListItem(texts.of(getLocale(), "credential.finding." + finding))));
        return new NativeDetails(text("details"), list);
    }

    private Div words(Told told, String issuer) {
        var row = new Div();
        Stream.of(
                        told.title(),
                        told.issuer().isEmpty() ? issuer : told.issuer(),
                        told.holder(),
                        Dates.said(told.from(), getLocale()))
                .filter(words -> !words.isEmpty())
                .forEach(words -> row.add(Facts.words(words)));
        row.addClassName("row");
        return row;
    }

    /** Not asked where the signature does not hold. */
    private static Finding.Answer of(List<Finding> findings, Finding.Side side) {
        return findings.stream()
                .filter(finding -> finding.side() == side)
                .map(Finding::answer)
                .findFirst()
                .orElse(Finding.Answer.UNKNOWN);
    }

    /** Without a list nobody can tell. */
    private StatusBadge status(List<Finding> findings) {
        return findings.contains(Finding.STATUS_NONE)
                ? new StatusBadge(text("status.NONE"), Tone.NEUTRAL)
                : badge("status", of(findings, Finding.Side.STATUS));
    }

    private StatusBadge badge(String side, Finding.Answer answer) {
        return new StatusBadge(text(side + "." + answer), tone(answer));
    }

    public static Tone tone(Finding.Answer answer) {
        return switch (answer) {
            case YES -> Tone.DONE;
            case NO -> Tone.STOP;
            case UNKNOWN -> Tone.ATTENTION;
        };
    }

    private String text(String key, Object... arguments) {
        return texts.of(getLocale(), "credential.imported." + key, arguments);
    }
}
