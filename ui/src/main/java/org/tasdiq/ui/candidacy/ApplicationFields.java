package org.tasdiq.ui.candidacy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tasdiq.candidacy.ApplicationForm;
import org.tasdiq.candidacy.ApplicationForm.Position;
import org.tasdiq.candidacy.Experience;
import org.tasdiq.referential.BlockSheet;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.referential.CompetencySheet;
import org.tasdiq.ui.shared.CaseFiles;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Symbol;

/** The application as the candidate writes it, section by section; every change is told, so that a draft can be kept. */
class ApplicationFields extends Composite<Div> {
    private final TextArea goal = new TextArea(getTranslation("candidacy.form.goal"));
    private final CheckboxGroup<BlockSheet> blocks = new CheckboxGroup<>(getTranslation("candidacy.form.blocks"));
    private final List<ExperienceFields> experiences = new ArrayList<>();
    private final Div experienceList = new Div();
    private final Map<UUID, RadioButtonGroup<Position>> positions = new LinkedHashMap<>();
    private final Checkbox accompanied = new Checkbox(getTranslation("candidacy.form.accompanied"));
    private final Checkbox sworn = new Checkbox(getTranslation("candidacy.form.sworn"));
    private final Div timeline = new Div();
    private final CertificationSheet certification;
    private final List<BlockSheet> missing;
    private final LocalDate today;
    private final Runnable changed;

    ApplicationFields(CaseFiles.Head head, FieldErrors errors, Runnable told) {
        certification = head.certification();
        missing = certification.blocks().stream()
                .filter(b -> !head.file().carriedBlocks().contains(b.id()))
                .toList();
        today = head.today();
        var form = head.file().form();
        changed = () -> {
            told.run();
            draw();
        };
        goal.setHelperText(getTranslation("candidacy.form.goal.hint"));
        goal.setMinRows(3);
        goal.setMaxLength(4000);
        goal.setWidthFull();
        goal.setRequiredIndicatorVisible(true);
        goal.setValue(form.goal());
        goal.addValueChangeListener(e -> changed.run());
        errors.field("goal", goal).field("swornStatement", sworn).field("targetBlocks", blocks);
        getContent().addClassName("stack");
        getContent()
                .add(
                        section("goal", goal, blocks(form)),
                        section("experiences", experiences(form)),
                        section("positions", positions(form)),
                        section("statement", statement(form)));
    }

    /** What the fields hold now; rows of experience without any text are left out. */
    ApplicationForm form() {
        Set<UUID> targets = blocks.getValue().size() == missing.size()
                ? Set.of()
                : blocks.getValue().stream().map(b -> b.id().value()).collect(Collectors.toSet());
        var answers = new HashMap<UUID, Position>();
        positions.forEach((competency, field) -> {
            if (field.getValue() != null) answers.put(competency, field.getValue());
        });
        return new ApplicationForm(
                goal.getValue(), targets, written(), answers, accompanied.getValue(), sworn.getValue());
    }

    /** Checks dates and names of the experiences; true when all can be sent. */
    boolean check() {
        return experiences.stream().map(ExperienceFields::check).reduce(true, Boolean::logicalAnd);
    }

    private Component blocks(ApplicationForm form) {
        blocks.setItems(missing);
        blocks.setItemLabelGenerator(b -> b.code() + " · " + b.title().in(getLocale()));
        blocks.setHelperText(getTranslation("candidacy.form.blocks.hint"));
        blocks.setValue(missing.stream()
                .filter(b ->
                        form.targetBlocks().isEmpty() || form.targetBlocks().contains(b.id().value()))
                .collect(Collectors.toCollection(HashSet::new)));
        blocks.addValueChangeListener(e -> changed.run());
        return blocks;
    }

    private Component experiences(ApplicationForm form) {
        experienceList.addClassName("stack");
        if (form.experiences().isEmpty()) add(null);
        else form.experiences().forEach(this::add);
        var more = new Button(getTranslation("candidacy.form.addExperience"), Symbol.PLUS.icon(), e -> {
            add(null);
            changed.run();
        });
        more.addThemeVariants(ButtonVariant.TERTIARY);
        var all = new Div(experienceList, more, timeline);
        draw();
        all.addClassName("stack");
        return all;
    }

    /** The timeline fills while the candidate writes. */
    private void draw() {
        timeline.removeAll();
        timeline.add(new ExperienceTimeline(written(), today));
    }

    private List<Experience> written() {
        return experiences.stream().flatMap(e -> e.experience().stream()).toList();
    }

    private void add(@Nullable Experience written) {
        var fields = new ExperienceFields(experiences.size() + 1, written, changed);
        fields.onRemove(() -> {
            experiences.remove(fields);
            experienceList.remove(fields);
            changed.run();
        });
        experiences.add(fields);
        experienceList.add(fields);
    }

    private Component positions(ApplicationForm form) {
        var all = new Div();
        all.addClassName("stack");
        for (var block : missing) {
            var list = new Div();
            list.addClassName("stack");
            block.competencies().forEach(c -> list.add(position(c, form)));
            var details = new Details(block.code() + " · " + block.title().in(getLocale()), list);
            details.setOpened(true);
            details.setWidthFull();
            all.add(details);
        }
        return all;
    }

    private Component position(CompetencySheet competency, ApplicationForm form) {
        var field = new RadioButtonGroup<Position>(
                competency.code() + " · " + competency.title().in(getLocale()));
        field.setItems(Position.values());
        field.setItemLabelGenerator(p -> getTranslation("candidacy.position." + p));
        field.setHelperText(competency.criterion().in(getLocale()));
        field.setValue(form.positions().get(competency.id().value()));
        field.addValueChangeListener(e -> changed.run());
        positions.put(competency.id().value(), field);
        return field;
    }

    private Component statement(ApplicationForm form) {
        accompanied.setValue(form.accompanied());
        sworn.setValue(form.swornStatement());
        sworn.setRequiredIndicatorVisible(true);
        accompanied.addValueChangeListener(e -> changed.run());
        sworn.addValueChangeListener(e -> changed.run());
        var both = new Div(accompanied, sworn);
        both.addClassName("stack");
        return both;
    }

    private Component section(String name, Component... content) {
        var fields = new Div(content);
        fields.addClassName("fields");
        var card = new Div(
                new H2(getTranslation("candidacy.form.section." + name)),
                new Paragraph(getTranslation("candidacy.form.section." + name + ".text")),
                fields);
        card.addClassName("card");
        return card;
    }
}
