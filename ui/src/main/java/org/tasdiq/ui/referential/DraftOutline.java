package org.tasdiq.ui.referential;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tasdiq.Localized;
import org.tasdiq.referential.CertificationDraft;
import org.tasdiq.referential.CertificationDraft.BlockDraft;
import org.tasdiq.referential.CertificationDraft.CompetencyDraft;
import org.tasdiq.referential.DraftMove;
import org.tasdiq.referential.DraftSheet;
import org.tasdiq.referential.Skill;
import org.tasdiq.referential.SubCompetency;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** The parts of a draft in their order; each is opened, moved, removed, and given parts of its own. */
class DraftOutline extends Composite<Div> {
    /** Does what is pressed. */
    interface Hand {
        void edit(List<Integer> place);

        /** @param withPart the draft with a new part that nobody has filled in */
        void add(CertificationDraft withPart, List<Integer> place);

        void move(DraftMove move, List<Integer> place);

        void remove(List<Integer> place, String what);
    }

    private final transient DraftSheet sheet;
    private final transient CertificationDraft draft;
    private final transient Hand hand;
    private final boolean open;

    /** @param open whether anything can be changed */
    DraftOutline(DraftSheet sheet, boolean open, Hand hand) {
        this.sheet = sheet;
        this.draft = sheet.content();
        this.hand = hand;
        this.open = open;
        var whole = line(List.of(), 1);
        if (open) whole.add(adding("block", this::addBlock));
        getContent().add(whole, list(draft.blocks().size(), this::block));
        getContent().addClassName("stack");
    }

    private interface Child {
        ListItem at(int number);
    }

    private static OrderedList list(int size, Child child) {
        var list = new OrderedList();
        list.addClassName("outline");
        IntStream.range(0, size).forEach(number -> list.add(child.at(number)));
        return list;
    }

    private ListItem block(int number) {
        var place = List.of(number);
        var block = draft.blocks().get(number);
        var line = line(place, draft.blocks().size());
        line.add(new Span(getTranslation("referential.ects", block.ects())));
        if (open) line.add(adding("competency", () -> addCompetency(number)));
        return new ListItem(line, list(block.competencies().size(), child -> competency(below(place, child))));
    }

    private ListItem competency(List<Integer> place) {
        var block = draft.blocks().get(place.getFirst());
        var competency = block.competencies().get(place.get(1));
        var line = line(place, block.competencies().size());
        if (competency.critical()) line.add(new StatusBadge(getTranslation("referential.critical"), Tone.ATTENTION));
        if (open) line.add(adding("subcompetency", () -> addPart(place)));
        return new ListItem(line, list(competency.subCompetencies().size(), child -> part(below(place, child))));
    }

    private ListItem part(List<Integer> place) {
        var siblings = draft.blocks()
                .get(place.getFirst())
                .competencies()
                .get(place.get(1))
                .subCompetencies();
        var part = siblings.get(place.get(2));
        var line = line(place, siblings.size());
        if (open) line.add(adding("skill", () -> addSkill(place)));
        return new ListItem(
                line,
                list(
                        part.skills().size(),
                        child -> new ListItem(
                                line(below(place, child), part.skills().size()))));
    }

    private static List<Integer> below(List<Integer> place, int number) {
        return Stream.concat(place.stream(), Stream.of(number)).toList();
    }

    private Div line(List<Integer> place, int siblings) {
        var name = name(draft, place);
        var line = new Div();
        line.addClassName("row");
        if (open) {
            var edit = new Button(name, pressed -> hand.edit(place));
            edit.addThemeVariants(ButtonVariant.TERTIARY);
            line.add(edit);
        } else line.add(new Span(name));
        var found = sheet.findings().stream()
                .filter(finding -> finding.place().equals(place))
                .count();
        if (found > 0) line.add(new StatusBadge(getTranslation("referential.findings.count", found), Tone.ATTENTION));
        if (open && !place.isEmpty()) line.add(moving(place, siblings, name));
        return line;
    }

    private Component moving(List<Integer> place, int siblings, String name) {
        int number = place.getLast();
        var up = small("up", name, () -> hand.move(DraftMove.UP, place));
        up.setEnabled(number > 0);
        var down = small("down", name, () -> hand.move(DraftMove.DOWN, place));
        down.setEnabled(number < siblings - 1);
        var remove = small("remove", name, () -> hand.remove(place, name));
        remove.addThemeVariants(ButtonVariant.ERROR);
        var row = new Div(up, down, remove);
        row.addClassName("row");
        return row;
    }

    private Button small(String key, String name, Runnable act) {
        var button = new Button(getTranslation("referential." + key), pressed -> act.run());
        button.setAriaLabel(getTranslation("referential." + key + ".of", name));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private Button adding(String what, Runnable act) {
        return new Button(getTranslation("referential.add." + what), pressed -> act.run());
    }

    private void addBlock() {
        int number = draft.blocks().size();
        var code = String.format(Locale.ROOT, "BC%02d", number + 1);
        hand.add(draft.plus(new BlockDraft(code, CertificationDraft.NOTHING, 0, List.of())), List.of(number));
    }

    private void addCompetency(int block) {
        int number = draft.blocks().get(block).competencies().size();
        var code = "C" + (block + 1) + "." + (number + 1);
        var made = new CompetencyDraft(code, CertificationDraft.NOTHING, CertificationDraft.NOTHING, false, null);
        hand.add(draft.change(block, one -> one.plus(made)), List.of(block, number));
    }

    private void addPart(List<Integer> place) {
        var competency = draft.blocks().get(place.getFirst()).competencies().get(place.get(1));
        int number = competency.subCompetencies().size();
        var made = new SubCompetency(competency.code() + "." + (number + 1), CertificationDraft.NOTHING, List.of());
        hand.add(
                draft.change(place.getFirst(), block -> block.change(place.get(1), one -> one.plus(made))),
                below(place, number));
    }

    private void addSkill(List<Integer> place) {
        int number = draft.blocks()
                .get(place.getFirst())
                .competencies()
                .get(place.get(1))
                .subCompetencies()
                .get(place.get(2))
                .skills()
                .size();
        hand.add(
                draft.change(
                        place.getFirst(),
                        block -> block.change(
                                place.get(1),
                                one -> one.change(
                                        place.get(2), part -> part.plus(new Skill(CertificationDraft.NOTHING, null))))),
                below(place, number));
    }

    /** What a part is called: its code and title, or that it has none. */
    static String name(CertificationDraft draft, List<Integer> place) {
        if (place.isEmpty()) return name(draft.code(), draft.title());
        var block = draft.blocks().get(place.getFirst());
        if (place.size() == 1) return name(block.code(), block.title());
        var competency = block.competencies().get(place.get(1));
        if (place.size() == 2) return name(competency.code(), competency.title());
        var part = competency.subCompetencies().get(place.get(2));
        return place.size() == 3
                ? name(part.code(), part.title())
                : name("", part.skills().get(place.get(3)).title());
    }

    private static String name(String code, Localized title) {
        var words = title.in(UI.getCurrent().getLocale());
        var said = words.isBlank() ? I18NProvider.translate("referential.untitled") : words;
        return code.isBlank() ? said : code + " · " + said;
    }
}
