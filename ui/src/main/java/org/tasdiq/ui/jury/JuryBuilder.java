package org.tasdiq.ui.jury;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.DraftCheck;
import org.tasdiq.jury.JurorOption;
import org.tasdiq.jury.JuryDraft;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Live;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** The jury while it is built: those chosen, who presides, and what every rule says at once. */
class JuryBuilder extends Composite<Div> {
    private final transient Map<PersonId, JurorOption> options;
    private final transient Function<JuryDraft, DraftCheck> check;
    private final transient Consumer<JuryDraft> changed;
    private final Set<PersonId> fixed;
    private final Set<PersonId> chosen;
    private final UnorderedList members = new UnorderedList();
    private final Select<JurorOption> president = new Select<>();
    private final Div checks = new Div();
    private transient List<JurorOption> presidents = List.of();
    private @Nullable PersonId presiding;

    /**
     * @param fixed those who sit already
     * @param changed hears of every change, to keep it
     */
    JuryBuilder(
            List<JurorOption> options,
            JuryDraft draft,
            Set<PersonId> fixed,
            boolean presidentFixed,
            Function<JuryDraft, DraftCheck> check,
            Consumer<JuryDraft> changed) {
        this.options = options.stream().collect(Collectors.toMap(o -> o.juror().person(), o -> o));
        this.chosen = new LinkedHashSet<>(draft.members());
        this.presiding = draft.president();
        this.fixed = fixed;
        this.check = check;
        this.changed = changed;
        members.addClassName("lines");
        president.setLabel(getTranslation("jury.president"));
        president.setHelperText(getTranslation("jury.builder.president.hint"));
        president.setItemLabelGenerator(
                option -> option == null ? "" : option.juror().name());
        president.setEnabled(!presidentFixed);
        president.addValueChangeListener(picked -> {
            if (!picked.isFromClient()) return;
            presiding =
                    picked.getValue() == null ? null : picked.getValue().juror().person();
            update();
        });
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        new H2(getTranslation("jury.proposal")),
                        new Paragraph(getTranslation("jury.proposal.text")),
                        members,
                        president,
                        new H3(getTranslation("jury.builder.rules")),
                        checks);
        refresh();
    }

    FieldErrors errors() {
        return new FieldErrors().field("president", president);
    }

    JuryDraft draft() {
        return new JuryDraft(Set.copyOf(chosen), presiding);
    }

    void choose(PersonId person, boolean joins) {
        if (joins) chosen.add(person);
        else chosen.remove(person);
        if (!joins && person.equals(presiding)) presiding = null;
        update();
    }

    private void update() {
        var verdict = refresh();
        changed.accept(draft());
        Live.say(verdict);
    }

    private String refresh() {
        members.removeAll();
        chosen.stream().map(this::line).forEach(members::add);
        if (chosen.isEmpty()) members.add(new ListItem(getTranslation("jury.builder.empty")));
        var able = chosen.stream()
                .filter(options::containsKey)
                .map(person -> Objects.requireNonNull(options.get(person)))
                .filter(JurorOption::mayPreside)
                .toList();
        // A list that is set anew would forget what is being picked from it at this moment.
        if (!able.equals(presidents)) president.setItems(able);
        presidents = able;
        president.setValue(able.stream()
                .filter(option -> option.juror().person().equals(presiding))
                .findFirst()
                .orElse(null));
        president.setInvalid(false);
        var answer = check.apply(draft());
        int blocking = (int) answer.verdict().rules().stream()
                .filter(rule -> rule.isBlocking())
                .count();
        var verdict =
                blocking == 0 ? getTranslation("jury.check.lawful") : getTranslation("jury.check.unlawful", blocking);
        checks.removeAll();
        checks.add(
                new StatusBadge(verdict, blocking == 0 ? Tone.DONE : Tone.STOP),
                new RuleList(answer.composition(), answer.verdict()));
        return verdict;
    }

    private ListItem line(PersonId person) {
        var option = options.get(person);
        if (option == null) return new ListItem(getTranslation("jury.builder.gone"));
        var juror = option.juror();
        var name = new Span(juror.name());
        name.addClassName("strong");
        var item = new ListItem(name, new Span(getTranslation("jury.quality." + juror.quality())));
        if (person.equals(presiding)) {
            item.add(new StatusBadge(getTranslation("identity.role.JURY_PRESIDENT"), Tone.INFO));
        }
        option.conflicts()
                .forEach(c -> item.add(new StatusBadge(
                        ConflictWords.of(c, getLocale()), c.isBlocking() ? Tone.STOP : Tone.ATTENTION)));
        if (!fixed.contains(person)) {
            var remove = new Button(getTranslation("jury.builder.remove"), pressed -> choose(person, false));
            remove.setAriaLabel(getTranslation("jury.builder.removeOf", juror.name()));
            item.add(remove);
        }
        return item;
    }
}
