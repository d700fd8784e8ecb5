package org.tasdiq.ui.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.catalogue.ModuleDesign;
import org.tasdiq.referential.BlockSheet;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.referential.EscoSkills;

/** The forms of the steps of a design. */
class DesignSteps {
    /** The step that makes offers of the design. */
    static final int LAST = 6;

    private static final int LONGEST = 10_000;
    private static final int LONGEST_TITLE = 300;

    /** What is done with what was written. */
    interface Hand {
        void changed(ModuleDesign next);

        /** The same where the form itself is another one afterwards. */
        void changedAndShown(ModuleDesign next);
    }

    /** What a design can start from. */
    private record Source(CertificationSheet certification, BlockSheet block) {
        String name() {
            return certification.code() + " · " + block.code() + " "
                    + Descriptor.shown(block.title(), UI.getCurrent().getLocale());
        }
    }

    private ModuleDesign design;
    private final List<CertificationSheet> certifications;
    private final EscoSkills skills;
    private final Hand hand;

    /** @param certifications of the institution, which competencies may lead to */
    DesignSteps(ModuleDesign design, List<CertificationSheet> certifications, EscoSkills skills, Hand hand) {
        this.design = design;
        this.certifications = certifications;
        this.skills = skills;
        this.hand = hand;
    }

    void show(int step, Section body) {
        switch (step) {
            case 0 -> module(body);
            case 1 -> competencies(body);
            case 2 -> parts(body);
            case 3 -> skills(body);
            case 4 -> criteria(body);
            default -> cuts(body);
        }
    }

    private void keep(ModuleDesign next) {
        design = next;
        hand.changed(next);
    }

    private void module(Section body) {
        var title = new TextField(text("title"));
        title.setMaxLength(LONGEST_TITLE);
        title.setValue(design.title());
        title.setWidthFull();
        var hours = new IntegerField(text("hours"));
        hours.setMin(1);
        if (design.hours() != null) hours.setValue(design.hours());
        var credits = new BigDecimalField(text("credits"));
        if (design.credits() != null) credits.setValue(design.credits());
        var contents = area("contents", design.contents(), words -> {});
        contents.setMinRows(6);
        for (var field : List.<HasValue<?, ?>>of(title, hours, credits, contents))
            field.addValueChangeListener(changed -> keep(design.withModule(
                    title.getValue().strip(), hours.getValue(), credits.getValue(), contents.getValue())));
        body.add(title, row(hours, credits), contents);
    }

    private void competencies(Section body) {
        var lines = String.join(
                "\n",
                design.competencies().stream()
                        .map(ModuleDesign.Competency::title)
                        .toList());
        body.add(area("competencies", lines, words -> keep(design.withCompetencies(ModuleDesign.lines(words)))));
        if (design.competencies().isEmpty() && !design.lines().isEmpty())
            body.add(new Button(
                    text("takeContents"), pressed -> hand.changedAndShown(design.withCompetencies(design.lines()))));
        if (!certifications.isEmpty()) body.add(fromReferential());
    }

    private Component fromReferential() {
        var block = new ComboBox<Source>(text("block"));
        block.setItems(certifications.stream()
                .flatMap(certification -> certification.blocks().stream().map(one -> new Source(certification, one)))
                .toList());
        block.setItemLabelGenerator(Source::name);
        block.setHelperText(text("block.hint"));
        block.setWidthFull();
        var take = new Button(text("block.take"), pressed -> {
            var chosen = block.getValue();
            hand.changedAndShown(design.plus(chosen.certification().code(), chosen.block()));
        });
        take.setEnabled(false);
        block.addValueChangeListener(changed -> take.setEnabled(changed.getValue() != null));
        var both = new Div(block, take);
        both.addClassName("stack");
        return both;
    }

    private void parts(Section body) {
        needCompetencies(body);
        var targets = OfferDoors.targets(certifications);
        for (int i = 0; i < design.competencies().size(); i++) {
            int number = i;
            var competency = design.competencies().get(i);
            var lines = String.join(
                    "\n",
                    competency.parts().stream().map(ModuleDesign.Part::title).toList());
            body.add(named(
                    competency.title(), lines, words -> keep(design.withParts(number, ModuleDesign.lines(words)))));
            if (targets.isEmpty()) continue;
            var target = new TargetChoice(
                    I18NProvider.translate("catalogue.design.target", competency.title()),
                    targets,
                    competency.target());
            target.addValueChangeListener(changed -> keep(design.withTarget(number, changed.getValue())));
            body.add(target);
        }
    }

    private void skills(Section body) {
        eachPart(body, (competency, number) -> {
            var part = design.competencies().get(competency).parts().get(number);
            return new PartSkills(
                    named(
                            part.title(),
                            String.join("\n", part.skills()),
                            words -> keep(design.withSkills(competency, number, ModuleDesign.lines(words)))),
                    skills,
                    part.esco(),
                    links -> keep(design.withEsco(competency, number, links)));
        });
    }

    private void criteria(Section body) {
        eachPart(
                body,
                (competency, part) -> named(
                        design.competencies().get(competency).parts().get(part).title(),
                        design.competencies().get(competency).parts().get(part).criterion(),
                        words -> keep(design.withCriterion(competency, part, words.strip()))));
    }

    private interface OfPart {
        Component form(int competency, int part);
    }

    private void eachPart(Section body, OfPart forms) {
        needCompetencies(body);
        for (int c = 0; c < design.competencies().size(); c++) {
            var competency = design.competencies().get(c);
            body.add(new H3(competency.title()));
            if (competency.parts().isEmpty()) body.add(new Paragraph(text("noParts")));
            for (int p = 0; p < competency.parts().size(); p++) body.add(forms.form(c, p));
        }
    }

    private void needCompetencies(Section body) {
        if (design.competencies().isEmpty()) body.add(new Paragraph(text("noCompetencies")));
    }

    private void cuts(Section body) {
        needCompetencies(body);
        for (int i = 0; i < design.cuts().size(); i++) body.add(cut(i));
        var add = new Button(
                text("cut.add"),
                pressed -> hand.changedAndShown(withCuts(Stream.of(new ModuleDesign.Cut("", null, List.of())))));
        body.add(add);
        if (design.cuts().isEmpty() && !design.competencies().isEmpty())
            body.add(new Button(
                    text("cut.each"),
                    pressed -> hand.changedAndShown(withCuts(design.competencies().stream()
                            .map(competency ->
                                    new ModuleDesign.Cut(competency.title(), share(), List.of(competency.title())))))));
    }

    /** The hours of the module, in equal parts. */
    private @Nullable Integer share() {
        var hours = design.hours();
        return hours == null ? null : hours / design.competencies().size();
    }

    private ModuleDesign withCuts(Stream<ModuleDesign.Cut> more) {
        return design.withCuts(Stream.concat(design.cuts().stream(), more).toList());
    }

    private Component cut(int number) {
        var cut = design.cuts().get(number);
        var name = I18NProvider.translate("catalogue.design.cut", number + 1);
        var title = new TextField(text("cut.title"));
        title.setMaxLength(LONGEST_TITLE);
        title.setValue(cut.title());
        title.setWidthFull();
        var hours = new IntegerField(text("cut.hours"));
        hours.setMin(1);
        hours.setHelperText(text("cut.hours.hint"));
        if (cut.hours() != null) hours.setValue(cut.hours());
        var earned = new CheckboxGroup<String>(text("cut.competencies"));
        earned.setItems(design.competencies().stream()
                .map(ModuleDesign.Competency::title)
                .toList());
        earned.setValue(new HashSet<>(cut.competencies()));
        Runnable written = () -> {
            var all = new ArrayList<>(design.cuts());
            var chosen = design.competencies().stream()
                    .map(ModuleDesign.Competency::title)
                    .filter(earned.getValue()::contains)
                    .toList();
            all.set(number, new ModuleDesign.Cut(title.getValue().strip(), hours.getValue(), chosen));
            keep(design.withCuts(List.copyOf(all)));
        };
        title.addValueChangeListener(changed -> written.run());
        hours.addValueChangeListener(changed -> written.run());
        earned.addValueChangeListener(changed -> written.run());
        var remove = new Button(text("cut.remove"), pressed -> {
            var all = new ArrayList<>(design.cuts());
            all.remove(number);
            hand.changedAndShown(design.withCuts(List.copyOf(all)));
        });
        remove.setAriaLabel(text("cut.remove") + " · " + name);
        var card = new Div(new H3(name), title, hours, earned, remove);
        card.addClassNames("card", "stack");
        return card;
    }

    private TextArea area(String key, String value, Consumer<String> changed) {
        var area = named(text(key), value, changed);
        area.setHelperText(text(key + ".hint"));
        return area;
    }

    private static TextArea named(String label, String value, Consumer<String> changed) {
        var area = new TextArea(label);
        area.setMaxLength(LONGEST);
        area.setValue(value);
        area.setWidthFull();
        area.setMinRows(3);
        area.addValueChangeListener(event -> changed.accept(event.getValue()));
        return area;
    }

    private static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassNames("fields", "pair");
        return row;
    }

    private static String text(String key) {
        return I18NProvider.translate("catalogue.design." + key);
    }
}
